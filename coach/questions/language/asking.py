"""A question to the reader for what somebody wants to learn, whatever form they put it in."""

from __future__ import annotations

import re

from coach.questions.language import opening, phrases
from coach.questions.language.cleaning import upper_first
from coach.questions.language.phrases import Form, Phrase

_WHAT_IS_LIKE = re.compile(
    r"^what (?P<what>.+?) (?P<be>is|are|was|were) (?:really |actually )?like\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_I_MODAL = re.compile(
    r"^(?P<wh>(?:what|how|why|where|when|who|which)(?: [\w-]+){0,3}?) I "
    r"(?P<modal>can|should|could|would|might)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_STATE = re.compile(r"(?:be|work|live)\b", re.IGNORECASE)
_ADVICE = re.compile(
    r"^(?:any |some |your )?(?P<what>tips|advice|suggestions|recommendations|guidance|pointers)"
    r"(?P<rest> (?:for|on|about|regarding|to|in|from)\b.+)?$",
    re.IGNORECASE,
)
_WHETHER_TO = re.compile(r"^whether (?:or not )?to (?P<act>.+)$", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:i|me|my|mine|myself)\b", re.IGNORECASE)
_YOU = re.compile(r"\byou(?:rs?|rself)?\b", re.IGNORECASE)
# What fits any indirect question, and what fits any noun phrase. A list takes them in turn.
_CLAUSE_FRAMES = (
    "Could you tell me, from what you have seen, {}?",
    "If a newcomer asked you {}, what would you say?",
    "What has your own work taught you about {}?",
)
_WHETHER_FRAMES = (
    "From what you have seen, what decides {}?",
    "What would you look at to tell {}?",
)
_NOUN_FRAMES = (
    "What have you learned about {} that is hard to see from outside?",
    "How do you think about {} today, compared with when you started?",
    "What should someone new understand about {}?",
)


def ask(phrase: Phrase, position: int = 0) -> str:
    """An open question; ``position`` varies the wording within one list."""
    text, form = phrase.text, phrase.form
    ways = {
        Form.OPEN: _open,
        Form.CLOSED: _closed,
        Form.INFINITIVE: _infinitive,
        Form.SENTENCE: _sentence,
        Form.BASE: _base,
        Form.GERUND: _in_my_place,
    }
    varied = {Form.CLAUSE: _clause, Form.NOUN: _noun, Form.WHETHER: _whether}
    if form in varied:
        return varied[form](text, position)
    return ways.get(form, _quoted)(text)


def _open(text: str) -> str:
    to_the_point = _YOU.search(text) or _FIRST_PERSON.search(text)
    return upper_first(f"{text}?") if to_the_point else f"In your experience, {text}?"


def _closed(text: str) -> str:
    return upper_first(opening.opened(f"{text}?"))


def _whether(text: str, position: int) -> str:
    to_act = _WHETHER_TO.match(text)
    if to_act:
        return f"What would you weigh up before deciding whether to {to_act['act']}?"
    if _YOU.search(text):
        return f"Could you tell me {text}, and why?"
    frame = _WHETHER_FRAMES[position % len(_WHETHER_FRAMES)]
    return frame.format(re.sub("^if", "whether", text))


def _infinitive(text: str) -> str:
    found = phrases.WH_INFINITIVE.match(text)
    wh, verb = (found["wh"], found["verb"]) if found else ("how", text)
    reason = "" if wh.casefold().startswith("how") else ", and why"
    if _FIRST_PERSON.search(verb):
        return f"{upper_first(wh)} should I {verb}{reason}?"
    return f"If you were in my place, {wh} would you {verb}{reason}?"


def _clause(text: str, position: int) -> str:
    like, modal = _WHAT_IS_LIKE.match(text), _I_MODAL.match(text)
    if like:
        return f"What {like['be']} {like['what']} really like{like['rest']}?"
    if modal:
        return f"{upper_first(modal['wh'])} {modal['modal'].lower()} I{modal['rest']}?"
    if _YOU.search(text):
        return f"Could you tell me {text}?"
    if _FIRST_PERSON.search(text):  # no newcomer asks about the person, and no work has taught it
        return _CLAUSE_FRAMES[0].format(text)
    return _CLAUSE_FRAMES[position % len(_CLAUSE_FRAMES)].format(text)


def _sentence(text: str) -> str:
    if text.startswith("I worry"):
        return f"{text}. How much of a problem would that be, from what you have seen?"
    if _FIRST_PERSON.match(text):
        return f"{upper_first(text)}. What would you say to that?"
    return f"I have heard that {text}. How does that look from where you stand?"


def _base(text: str) -> str:
    if _STATE.match(text):
        return f"What is it like to {text}?"
    if _FIRST_PERSON.search(text):
        return f"How should I go about it if I want to {text}?"
    return f"If you were in my place, how would you {text}?"


def _in_my_place(text: str) -> str:
    whom = "me" if _FIRST_PERSON.search(text) else "someone in my place"
    return f"What would you tell {whom} about {text}?"


def _noun(text: str, position: int) -> str:
    advice = _ADVICE.match(text)
    if advice:
        return f"What {advice['what'].lower()} do you have{advice['rest'] or ' for me'}?"
    if _FIRST_PERSON.search(text):
        return _in_my_place(text)
    if _YOU.search(text):
        return f"Could you tell me more about {text}?"
    return _NOUN_FRAMES[position % len(_NOUN_FRAMES)].format(text)


def _quoted(text: str) -> str:
    return f"One thing that I would like to understand: “{text}”. What can you tell me about it?"
