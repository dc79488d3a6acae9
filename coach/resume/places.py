"""Places at the end of a line or in a contact block: "Columbus, OH", "Lagos, Nigeria", "Remote"."""

from __future__ import annotations

import re

from coach.resume.lexicon import any_of, is_school, title_score

_REMOTE = r"remote|hybrid|online|virtual|on-?site|worldwide|telecommut\w+|work from home"
_TOWN = r"[^\W\d_][\w.'’-]*(?:[ -][^\W\d_][\w.'’-]*){0,3}"
_STATE, _COUNTRY, _CITY = any_of("states"), any_of("countries"), any_of("cities")
_REGION = rf"(?:{_STATE}|{_COUNTRY}|D\.C\.|U\.S\.A?\.?|U\.K\.)"
_CODE = rf"(?:{any_of('codes')})"
_LARGE = rf"(?:{_REGION}|{_CODE})"
_KNOWN = rf"(?:{_CITY}|{_STATE}|{_COUNTRY})"
_POSTCODE = (
    r"(?:,?\s+(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}))?"
)

_WHOLE = re.compile(
    rf"^(?:{_TOWN},\s*{_LARGE}{_POSTCODE}(?:,\s*{_LARGE})?"
    rf"|{_KNOWN}{_POSTCODE}(?:,\s*{_TOWN}){{0,2}}|(?i:{_REMOTE})(?:\s*[,/(–-].*)?)$"
)
_TAIL = re.compile(
    rf"(?:[,;(–—|]|\bin\b|\s-)\s*(?P<place>{_TOWN},\s*{_LARGE}|{_CITY},\s*{_LARGE},\s*{_LARGE}"
    rf"|{_KNOWN}(?:,\s*{_LARGE})?|(?i:{_REMOTE}))\)?$"
)
_BEGINS_KNOWN = re.compile(rf"\s*\(?(?:{_KNOWN}|(?i:{_REMOTE}))\b")
_IS_REGION = re.compile(rf"(?:the )?{_REGION}")
_ANYWHERE = re.compile(rf"(?:^|[\s,;|])(?P<place>{_TOWN},\s*{_LARGE}\b(?:,\s*{_LARGE}\b)?)")
_TOWN_OF_ADDRESS = re.compile(
    rf"(?:\b[A-Z]{{0,2}}-?\d{{4,6}}\s+(?P<after>{_TOWN})|,\s*(?P<known>{_CITY}){_POSTCODE})\s*(?:,|$)"
)
_STREET = re.compile(
    r"\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|way|"
    r"terrace|apt|apartment|suite|ste|unit|floor|p\.?o\.? box|stra[sß]+e|str|rue|calle|via|rua|"
    r"avenida|av|platz|weg)\b\.?|stra(?:ße|sse)\b",
    re.IGNORECASE,
)
_US_POSTCODE = re.compile(r",?\s+\d{5}(?:-\d{4})?(?=,|$)")


def is_place(text: str) -> bool:
    """Whether a phrase is the name of a place and nothing else."""
    text = text.strip(" ()")
    first = text.partition(",")[0]
    return bool(_WHOLE.match(text)) and not is_school(first) and title_score(first) <= 0


def is_known_place(text: str) -> bool:
    """Whether a phrase begins with a town or country we have heard of."""
    return bool(_BEGINS_KNOWN.match(text))


def is_region(text: str) -> bool:
    """Whether a phrase is the name of a state or a country."""
    return bool(_IS_REGION.fullmatch(text.strip()))


def without_place(text: str) -> tuple[str, str | None]:
    """Return a phrase without the place it ends with, and that place."""
    text = text.strip()
    found = _TAIL.search(text)
    if found is None:
        return text, None
    start, place = found.start(), found["place"]
    if is_school(place.partition(",")[0]):
        start, place = found.start("place") + place.index(","), place.partition(",")[2].strip()
    rest = text[:start].rstrip(" ,;|(–—-")
    return (rest, place) if rest else (text, None)


def find_place(text: str) -> str | None:
    """Return the town of an address or a contact line, without street and postcode."""
    text = text.strip(" ()")
    if is_place(text):
        return _US_POSTCODE.sub("", text)
    found = _ANYWHERE.search(text)
    address = _TOWN_OF_ADDRESS.search(text)
    if found is None:
        return str(address["after"] or address["known"]) if address and is_street(text) else None
    town, comma, rest = found["place"].partition(",")
    if _STREET.search(town):
        town = _STREET.split(town)[-1].strip(" .")
    return f"{town}{comma}{rest}" if town else None


def is_street(text: str) -> bool:
    """Whether a phrase is a street address."""
    return bool(re.search(r"\d", text)) and bool(_STREET.search(text))
