"""The ways of saying one thing in a first email, by the shape of what is said.

Sentences that hold no words of the brief stay at eight words or fewer, so that no two people send
the same long sentence.
"""

from __future__ import annotations

from coach.writers.builtin.phrases.shapes import Known
from coach.writers.builtin.phrases.shapes import Wished as Wish

KNOWN_FIRST = {
    Known.MADE: (
        "I read that {x}, and I would like to know what that took",
        "I'm writing because {x}, and I'd like to hear how",
        "{x}, and that is why I'm writing to you",
        "I learned that {x}, and I have been curious about it since",
        "{x}, and I'd be glad to hear from you how that went",
    ),
    Known.SAID: (
        "{x}, and I have been thinking about it since",
        "{x}, and that is why I'm writing",
        "{x}, and I'd like to ask you about it",
    ),
    Known.MOVED: (
        "I saw that {x}, and I'd like to hear what made you take that step",
        "I'm writing because {x}, and I'd like to know how that went",
        "{x}, and that is why I'm writing to you",
        "I read that {x}, and I have been curious about that step since",
    ),
    Known.STATE: (
        "I read that {x}, and I'd like to hear what that is like",
        "{x}, and that is why I'm writing to you",
        "I learned that {x}, and I have been curious about it since",
        "I'm writing because {x}, and I would like to hear how that began",
    ),
    Known.THING: (
        "I'm writing to you because of {x}",
        "{x} is why I'm writing to you",
        "I came across {x}, and I have been curious about it since",
        "I have been reading about {x}, and I'd like to hear about it from you",
    ),
    Known.READING: (
        "I read {x}, and I have been thinking about it since",
        "I read {x}, and that is why I'm writing to you",
        "I'm writing because I read {x}",
        "I read {x}, and it left me with questions I'd like to put to you",
    ),
    Known.LINK: (
        "I'm writing to you because of what I read at {x}",
        "I'm writing because of what I found at {x}",
        "I read what is at {x}, and it left me with questions",
    ),
    Known.OWN: (
        "{x}, and I have been thinking about it since",
        "{x}, and that is why I'm writing",
        "{x}, and it left me with questions",
    ),
    Known.QUOTE: (
        "One thing I read about your work is why I'm writing: {x}",
        "I'm writing because of a line I read about your work: {x}",
        "I have been thinking about one line on your work: {x}",
    ),
}
KNOWN_LATER = {
    Known.MADE: (
        "I read that {x}, and I'd like to hear how that came about",
        "I noticed that {x}, and I wondered which part was the hardest",
        "When I looked up your work I saw that {x}, and I have questions about it",
        "I know that {x}, and I'd be glad to hear what that was like",
        "I saw that {x}, and I'd like to hear the story behind it",
    ),
    Known.SAID: (
        "{x}, and I'd like to ask you more about that",
        "{x}, and I have been thinking about that",
        "{x}, which gave me something to think about",
    ),
    Known.MOVED: (
        "I saw that {x}, and I wondered what made you take that step",
        "I read that {x}, and I'd like to know what helped you",
        "I noticed that {x}, and I'd be glad to hear what surprised you",
        "I know that {x}, and I have questions about that step",
    ),
    Known.STATE: (
        "I saw that {x}, and I'd be glad to hear how that began",
        "I read that {x}, and I wondered what that is like",
        "I noticed that {x}, and I have questions about it",
        "I know that {x}, and I'd like to hear more about that",
    ),
    Known.THING: (
        "I read about {x}, and I'd like to hear how it looked from the inside",
        "{x} is where most of my questions begin",
        "I have been reading about {x}, and I wondered what the hardest part is",
        "I'd be especially glad to hear about {x}",
        "When I looked up your work I read about {x}, and I have questions about it",
    ),
    Known.READING: (
        "I have read {x}, and it left me with questions",
        "{x} is where most of my questions begin",
        "I read {x} before writing this, and I'd like to hear what came after",
        "I'd be especially glad to hear the story behind {x}",
    ),
    Known.LINK: (
        "Before writing this I read what is at {x}",
        "I have read what is at {x}, and it left me with questions",
        "I read {x} first, so that I don't ask what is already there",
    ),
    Known.OWN: (
        "{x}",
        "{x}, and it left me with questions",
        "{x}, and my questions begin there",
    ),
    Known.QUOTE: (
        "One line I noted about your work: {x}",
        "This is what I wrote down about your work: {x}",
        "I read this about your work and would like to hear more: {x}",
    ),
}
ASK = (
    "Could we talk for {time}{how}?",
    "Would {call} be possible?",
    "Might I ask you for {call}?",
    "Could we speak for {time}{how}?",
    "Are you open to {call}?",
)
ASK_WITH_REASON = (
    "Could we talk for {time}{how} about {about}?",
    "Would {call} about {about} be possible?",
    "Might I ask you for {call} about {about}?",
    "Would you be willing to talk with me for {time}{how} about {about}?",
    "Would you be open to {call} about {about}?",
)
ASK_SHADOW = (
    "Could I shadow you for {time}?",
    "May I shadow you at work for {time}?",
    "Would you let me shadow you for {time}?",
    "Could I come and shadow you for {time}?",
    "Might I shadow you for {time}?",
)
BETWEEN_WISHES = dict.fromkeys(Wish, ", and ") | {Wish.TOPIC: " and "}
ASK_SHADOW_AT = (
    "Could I shadow you at {place} for {time}?",
    "Would it be possible to shadow you at {place} for {time}?",
    "Might I come to {place} and shadow you for {time}?",
)
WISHES = {
    Wish.INDIRECT: (
        "I'd like to ask you {x}",
        "What I'd most like to know is {x}",
        "Above all I'd like to understand {x}",
        "I would love to hear from you {x}",
        "I'd be glad to know {x}",
    ),
    Wish.TOPIC: (
        "I'd like to ask you about {x}",
        "What I'd most like to hear about is {x}",
        "Above all I'd like to learn about {x}",
        "I would love to hear from you about {x}",
        "I have questions about {x}",
    ),
    Wish.DEED: (
        "I'd like to {x}",
        "I'm hoping to {x}",
        "What I'd most like is to {x}",
        "Above all I'd like to {x}",
        "I would love to {x}",
    ),
    Wish.QUESTION: (
        "My first question would be this: {x}",
        "The question I turn over most is this: {x}",
        "What I'd ask you first is this: {x}",
        "The question I'd start with: {x}",
        "Here is what I most want to ask: {x}",
    ),
    Wish.OWN: ("{x}",),
    Wish.QUOTE: (
        "My question, in a few words: {x}",
        "What I'd like to ask about, in a few words: {x}",
        "This is what I wrote on my list of questions: {x}",
    ),
}
ALSO = {
    Wish.INDIRECT: ("I'd also like to ask you {x}", "I'd also be glad to know {x}"),
    Wish.TOPIC: ("I'd also like to ask you about {x}", "I'd also be glad to hear about {x}"),
    Wish.DEED: ("I'd also like to {x}", "I'm also hoping to {x}"),
    Wish.QUESTION: ("I'd also like to ask this: {x}", "I have a second question, too: {x}"),
    Wish.OWN: ("{x}",),
    Wish.QUOTE: ("Also on my list of questions: {x}",),
}
FROM_PEER = {
    Wish.INDIRECT: (
        "I'd like to hear from you, as {peer}, {x}",
        "What I'd most like to learn from you, as {peer}, is {x}",
        "Above all I'd like to ask you, as {peer}, {x}",
        "I would love to hear from you, as {peer}, {x}",
        "I'd be glad to hear from you, as {peer}, {x}",
    ),
    Wish.TOPIC: (
        "I'd like to hear from you, as {peer}, about {x}",
        "What I'd most like to hear about from you, as {peer}, is {x}",
        "Above all I'd like to ask you, as {peer}, about {x}",
        "I would love to hear from you, as {peer}, about {x}",
        "I have questions for you, as {peer}, about {x}",
    ),
}
WISH_FIRST = {
    Wish.INDIRECT: (
        "I keep wondering {x}, and you seem the right person to ask",
        "I have been trying to find out {x}, and I think you could tell me",
        "There is something I'd rather ask a person than a website: {x}",
    ),
    Wish.TOPIC: (
        "I have questions about {x} that I'd rather ask a person than a website",
        "I'm trying to learn about {x}, and reading only gets me so far",
        "I keep thinking about {x}, and you seem the right person to ask",
    ),
    Wish.DEED: (
        "I'd like to {x}, and reading only gets me so far",
        "I'm hoping to {x}, and you seem the right person to ask",
        "I want to {x}, and I'd rather ask a person than a website",
    ),
    Wish.QUESTION: (
        "Here is a question I'd rather ask a person than a website: {x}",
        "I keep coming back to one question: {x}",
        "One question is behind this email: {x}",
    ),
    Wish.OWN: ("{x}", "{x}, and you seem the right person to ask"),
    Wish.QUOTE: (
        "My question, in a few words, is this: {x}",
        "What I'd like to ask a person rather than a website: {x}",
    ),
}
TOWARD = (
    "I'm thinking about {doing}",
    "I'm trying to decide whether to {do}",
    "I hope to {do}",
    "I'm seriously considering {doing}",
    "I wonder whether {doing} would suit me",
)
TOWARD_AT = (
    "I'm thinking about {doing}, which is why I'm writing to somebody at {place}",
    "I'm trying to decide whether to {do}, and your work at {place} seems close to that",
    "I hope to {do}, and that is what led me to {place}",
)
CARES = {
    Wish.INDIRECT: ("I'm curious {x}", "I keep wondering {x}", "I'd like to understand {x}"),
    Wish.TOPIC: ("I'm curious about {x}", "what draws me is {x}", "I care about {x}"),
}
