"""What is known of the contact, said to them: "Led the restoration" → "You led the restoration"."""

from __future__ import annotations

import re

from coach.domain.value import Value
from coach.questions.language import address, cleaning, lexicon, phrases, roles, verbs
from coach.questions.language.phrases import Form

_MOST_WORDS_OF_THING = 8
_PLACE = re.compile(r"your (?:company|firm|agency|employer|organi[sz]ation)\b")
_OBJECT = re.compile(
    r"^(?:you )?(?:[a-z]+ly )?[a-z-]+(?: up| out)? (?P<object>(?:the|an?|your)\b [^,;:.()]+?)"
    r"(?= (?:in|since|from|until|during|between) (?:\w+ )?\d{4}\b| (?:last|this) \w+$"
    r"| and [a-z]+(?:ed|s)\b| at | while | with |$)"
)
_SINGULAR = re.compile(
    r"^(?:(?:recent|new|guest|keynote|long|short|online|weekly|monthly|local|TEDx|TED|\d{4}) )*"
    r"(?:article|paper|talk|book|blog(?: post)?|column|essay|interview|podcast|keynote|lecture"
    r"|thesis|patent|panel|poster|workshop|webinar|video|report|op-ed|newsletter|presentation"
    r"|profile|novel|project|grant|award|prize|study)\b"
)
_EVENT_END = re.compile(
    r"^[A-Z].*\b(?:restoration|project|programme|program|study|initiative|campaign|exhibition"
    r"|redesign|merger|expansion|renovation|festival|report|trial|survey|expedition)$"
)
_OFFICE = re.compile(r"(?:head|director|chair|president|founder|co-founder|owner|captain)\b")
_DEGREE = re.compile(
    r"^(?:Ph\.?D|MBA|M\.?A|M\.?S|MSc|B\.?A|B\.?S|BSc|J\.?D|M\.?D|(?:bachelor|master)['’]?s?|degree)\b"
)
# Titles, names and figures are set after a colon, where any form of words can stand.
_UNSURE = re.compile(r":\s|^[“\"\d]|^[A-Z][^ ]*(?: |$)(?!.*\b(?:talk|article|paper)s?\b)|^[^a-z]*$")
_LASTED = re.compile(r"\b(?:for|over|until) (?:\w+ ){1,3}years?\b")
_YEARS = re.compile(r"\d{4}\s*[\u2013-]|[:“\"]")
_NOTHING_TO_ASK = ("based in ", "located in ", "lives in ", "born ")


class Noted(Value):
    """A statement on the contact as one sentence to them, and what a question may build on.

    ``matter`` names what it speaks of (the matters of the lexicon, "place" for the organization,
    "deed" for something done once, "ongoing" for what they do now, "coverage" for what others said
    of them, "thing" for a named piece of work, "doing" for the rest). ``thing`` is that piece of
    work as a noun phrase.
    """

    sentence: str
    matter: str
    thing: str | None = None


def note(raw: str, name: str | None) -> Noted | None:
    """The statement, or None where it cannot be said to the contact with certainty.

    Nor is a question a statement, nor is there anything to ask about where somebody lives.
    """
    phrase = phrases.read(raw, names=True)
    asks = {Form.OPEN, Form.CLOSED, Form.WHETHER, Form.INFINITIVE}
    if phrase is None or raw.rstrip().endswith("?") or phrase.form in asks:
        return None
    if phrase.text.casefold().startswith(_NOTHING_TO_ASK):
        return None
    turned = address.to_reader(phrase.text, name)
    if turned is None:
        return None
    if turned != phrase.text and re.match(r"your? ", turned) and phrase.form is not Form.NOUN:
        return _of_sentence(turned)
    ways = {
        Form.SENTENCE: _of_sentence,
        Form.PAST: _of_past,
        Form.PASSIVE: _of_passive,
        Form.PRESENT: _of_present,
        Form.GERUND: _of_gerund,
        Form.BASE: _of_base,
        Form.CLAUSE: _of_clause,
    }
    return ways.get(phrase.form, _of_noun)(turned)


def _of_sentence(text: str) -> Noted:
    said = cleaning.upper_first(address.plural_verbs(text))
    if _PLACE.match(text):
        return Noted(sentence=f"I noticed that {text}.", matter="place")
    verb = cleaning.first_word(text.removeprefix("you "))
    if text.startswith("you ") and verbs.is_past(verb):
        return _of_past(text.removeprefix("you "))
    if re.match(r"your?\b", text):
        return Noted(sentence=f"{said}.", matter=_matter(text), thing=_thing(text))
    if re.match(r"(?:i|we)\b", text, re.IGNORECASE):
        return Noted(sentence=f"{said}.", matter="doing")
    return Noted(sentence=f"I noticed that {text}.", matter="place")


def _of_past(text: str) -> Noted:
    when, rest = phrases.split_time(text)
    verb, _, after = rest.partition(" ")
    noted = _by_you(when, f"{verbs.with_you(verb) or verb} {after}", text)
    lasting = verb.casefold() in lexicon.words("lasting") or _LASTED.search(after)
    if noted.matter == "doing" and not lasting:
        return noted.model_copy(update={"matter": "deed"})
    return noted


def _of_base(text: str) -> Noted:
    return _by_you("", text, text)


def _of_passive(text: str) -> Noted:
    when, rest = phrases.split_time(text)
    happened = cleaning.first_word(rest).casefold() in lexicon.words("passive")
    noted = _by_you(when, f"{'were' if happened else 'are'} {rest}", text)
    covered = noted.matter == "publication"
    return noted.model_copy(update={"matter": "coverage"}) if covered else noted


def _of_present(text: str) -> Noted:
    when, rest = phrases.split_time(text)
    verb, _, after = rest.partition(" ")
    noted = _by_you(when, address.plural_verbs(f"{verbs.with_you(verb)} {after}"), text)
    if verb.casefold() == "has":
        return noted
    now = noted.matter in {"doing", "making", "publication"}
    return noted.model_copy(update={"matter": "ongoing"}) if now else noted


def _by_you(when: str, verb_phrase: str, text: str) -> Noted:
    """A verb phrase with "you" as its subject."""
    said = f"you {when} {verb_phrase}" if not when[-1:].isdigit() else f"{when}, you {verb_phrase}"
    sentence = f"{cleaning.upper_first(' '.join(said.split()))}."
    return Noted(sentence=sentence, matter=_matter(text), thing=_thing(verb_phrase))


def _of_gerund(text: str) -> Noted:
    work = re.sub(r"^working (?=on|with|in|for|at)", "", text)
    return Noted(
        sentence=f"I read about your work {work}.", matter=_matter(text), thing=_thing(text)
    )


def _of_clause(text: str) -> Noted:
    return Noted(sentence=f"I read about {text}.", matter=_matter(text))


def _of_noun(text: str) -> Noted:
    title = _title(text)
    if title:
        return Noted(sentence=f"I saw that you are {title}.", matter="doing")
    if _DEGREE.match(text):
        return Noted(sentence=f"I noticed your {text}.", matter="studies")
    if not _named_thing(text):
        return Noted(sentence=_colon(text), matter=_matter(text))
    thing = _with_article(text)
    mine = text.startswith("your ")
    sentence = f"I read about {thing}." if mine else f"I came across {thing} while preparing."
    short = len(thing.split()) <= _MOST_WORDS_OF_THING
    matter = _matter(text)
    return Noted(
        sentence=sentence,
        matter="thing" if matter == "doing" else matter,
        thing=thing if short else None,
    )


def _title(text: str) -> str | None:
    """A noun phrase that says what the contact is, as it stands after "you are"."""
    bare = re.sub(r"^(?:an?|the|your) ", "", text)
    if not roles.is_person(bare) or _YEARS.search(text) or text.startswith("your "):
        return None
    if _OFFICE.match(bare) or text.startswith("the "):
        return text
    return roles.article(bare) if bare[:1].islower() else None


def _named_thing(text: str) -> bool:
    """Whether a noun phrase can stand within a sentence as it is, or with an article."""
    if _EVENT_END.match(text):
        return True
    first = cleaning.first_word(text)
    known = cleaning.is_function(first) or first.casefold() in lexicon.words("common")
    return (known or bool(_SINGULAR.match(text))) and not _UNSURE.search(text)


def _with_article(text: str) -> str:
    """The noun phrase with an article where a speaker would put one."""
    if re.match(r"(?:an?|the|your|this|some|several|two|three|both|its)\b", text, re.IGNORECASE):
        return text
    if _SINGULAR.match(text):
        return roles.article(text)
    return f"the {text}" if _EVENT_END.match(text) else text


def _colon(text: str) -> str:
    return f"One thing that I noted about your work: {text}."


def _matter(text: str) -> str:
    """What is spoken of first."""
    found = [
        (seen.start(), matter) for matter, cue in lexicon.matters() if (seen := cue.search(text))
    ]
    return min(found)[1] if found else "doing"


def _thing(verb_phrase: str) -> str | None:
    """The object of a verb phrase ("led the wetlands restoration in 2021"), as one known by now."""
    found = _OBJECT.match(verb_phrase)
    if not found or len(found["object"].split()) > _MOST_WORDS_OF_THING:
        return None
    return re.sub(r"^an? ", "that ", found["object"])
