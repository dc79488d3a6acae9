"""The shapes in which phrases can stand in a sentence."""

from __future__ import annotations

from enum import StrEnum


class Known(StrEnum):
    """How something known of the reader can stand in a sentence."""

    MADE = "made"  # "you led the restoration"
    SAID = "said"  # "you wrote that wetlands take ten years"
    MOVED = "moved"  # "you moved from nursing to informatics"
    STATE = "state"  # "you run the night clinic"
    THING = "thing"  # "your work on the restoration"
    READING = "reading"  # "your article on eelgrass"
    LINK = "link"
    OWN = "own"  # a sentence of the sender's: "I read your article"
    QUOTE = "quote"  # only between quotes, behind a colon


class Wished(StrEnum):
    """How a wish can stand in a sentence."""

    INDIRECT = "indirect"  # "what the work is like": behind "ask", "about", "understand"
    TOPIC = "topic"  # "a typical day", "getting certified": behind "about"
    DEED = "deed"  # "understand how it works": behind "to"
    QUESTION = "question"  # "How did you start?": on its own, or behind a colon
    OWN = "own"  # a sentence of the sender's
    QUOTE = "quote"


class Kept(StrEnum):
    """How a takeaway can stand in a sentence."""

    ADVICE = "advice"  # "start with open figures": behind "your advice to"
    AGAINST = "against"  # "wait for a title": behind "your advice not to"
    NEVER = "never"  # "soften an answer": behind "your advice never to"
    THAT = "that"  # "that most of it is writing"
    THING = "thing"  # "the story about the gauge"
    ABOUT = "about"  # "keeping a notebook": behind "what you said about"
    CLAUSE = "clause"  # "you said the first year is hard"
    NOTED = "noted"  # only behind a colon


class Next(StrEnum):
    """How a next step can stand in a sentence."""

    OWN = "own"  # "I signed up": a sentence already
    DEED = "deed"  # "signed up": behind "I"
    DOING = "doing"  # "building a home lab": behind "I'm"
    PLAN = "plan"  # "sign up": behind "I'm going to"
    THING = "thing"  # "the open day": behind "my next step is"
