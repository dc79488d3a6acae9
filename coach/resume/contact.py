"""Who a résumé is about and how to reach them: email, phone, links and place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coach.resume.dates import find_period
from coach.resume.lines import Found, Line
from coach.resume.places import find_place, is_street

_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+\s?@\s?(?:[\w-]+\.)+[^\W\d_]{2,24}")
_EMAIL_SPELLED = re.compile(
    r"([\w.+-]+)\s*[\[(<{]\s*at\s*[\])>}]\s*([\w-]+(?:\s*(?:[\[(<{]\s*dot\s*[\])>}]|\.)\s*[\w-]+)+)",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w/.=-])(?:\+|00)?\(?\d(?:[\d\s().\-–/·\u2011]|\b(?:ext|x)\.?\s?(?=\d)){6,22}\d(?![\w/=-])"
)
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s|,;<>\"]+"
    r"|\b(?:[\w-]+\.)*(?:linkedin\.com|github\.com|gitlab\.com|github\.io|orcid\.org|behance\.net|"
    r"dribbble\.com|medium\.com|kaggle\.com|twitter\.com|x\.com|researchgate\.net|scholar\.google\.\w+|"
    r"bitbucket\.org|stackoverflow\.com|notion\.site|wixsite\.com|wordpress\.com)(?:/[^\s|,;<>\"]*)?"
    r"|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|co|ai|edu|info|de|uk|fr|in|ca|design|app|page|xyz|tech|blog|eu)"
    r"(?:/[^\s|,;<>\"]*)?\b",
    re.IGNORECASE,
)
_LEAST_DIGITS, _MOST_DIGITS = 7, 15
_SEPARATORS = re.compile(r"\t|\s[|•·●◦▪∙‣–—⋄◇♦/]\s|\s*[|•●]\s*|;\s")


def parts_of(line: Line) -> list[str]:
    """Return the pieces of a contact line, without separators and labels of one word."""
    pieces = [piece.strip(" ,") for piece in _SEPARATORS.split(line.text)]
    return [re.sub(r"^(?:[A-Za-z-]+|[A-Z]\w+ \w+)\s?:\s+", "", piece) for piece in pieces if piece]


def find_email(lines: Iterable[Line]) -> Found | None:
    """Return the first address; one that no mail server would take is doubtful."""
    from email_validator import (  # noqa: PLC0415 - only a résumé with an address needs it
        EmailNotValidError,
        validate_email,
    )

    for line in lines:
        found = _EMAIL.search(line.text)
        spelled = None if found else _EMAIL_SPELLED.search(line.text)
        if found:
            address = re.sub(r"\s", "", found.group()).lstrip("|/'*")
        elif spelled:
            domain = re.sub(r"\s*[\[(<{]\s*dot\s*[\])>}]\s*", ".", spelled[2], flags=re.IGNORECASE)
            address = f"{spelled[1]}@{domain}"
        else:
            continue
        try:
            validate_email(address, check_deliverability=False)
        except EmailNotValidError:
            return Found(address, {"": line.number}, ("",))
        return Found(address, {"": line.number}, ("",) if spelled else ())
    return None


def find_phone(lines: Iterable[Line], place: str | None) -> Found | None:
    """Return the first telephone number, as written; one that no country has is doubtful."""
    doubtful: Found | None = None
    for line in lines:
        text = _LINK.sub(lambda found: " " * len(found.group()), _EMAIL.sub(" ", line.text))
        for found in _PHONE.finditer(text):
            number = re.sub(r"\s+", " ", found.group()).strip(" .-–/·")
            number = number if number.count("(") == number.count(")") else number.strip("()")
            if not _could_be_phone(number):
                continue
            if _is_possible(number, place):
                return Found(number, {"": line.number})
            doubtful = doubtful or Found(number, {"": line.number}, ("",))
    return doubtful


def _could_be_phone(number: str) -> bool:
    digits = re.sub(r"\D", "", number)
    if not _LEAST_DIGITS <= len(digits) <= _MOST_DIGITS:
        return False
    period = find_period(number)
    return period is None or number.startswith(("+", "(", "00")) or len(digits) > 8  # noqa: PLR2004 - two years make eight


def _is_possible(number: str, place: str | None) -> bool:
    import phonenumbers  # noqa: PLC0415 - large, and only a résumé with a number needs it

    regions = [None] if number.startswith("+") else [_region(place), "US", "GB"]
    text = f"+{number[2:]}" if number.startswith("00") else number
    for region in regions:
        try:
            parsed = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            return True
    return False


_REGIONS = {
    "australia": "AU", "brazil": "BR", "canada": "CA", "china": "CN", "egypt": "EG", "france": "FR",
    "germany": "DE", "ghana": "GH", "india": "IN", "ireland": "IE", "italy": "IT", "japan": "JP",
    "kenya": "KE", "mexico": "MX", "netherlands": "NL", "nigeria": "NG", "pakistan": "PK",
    "poland": "PL", "south africa": "ZA", "spain": "ES", "sweden": "SE", "uk": "GB",
    "united kingdom": "GB", "england": "GB", "scotland": "GB",
}  # fmt: skip


def _region(place: str | None) -> str:
    country = (place or "").rpartition(",")[2].strip().casefold()
    return _REGIONS.get(country, "US")


def find_links(lines: Iterable[Line], targets: Sequence[str]) -> list[Found]:
    """Return web addresses as written, then those that only a click would show."""
    seen: dict[str, Found] = {}
    first = 1
    for line in lines:
        first = min(first, line.number)
        text = _EMAIL.sub(" ", line.text)
        for found in _LINK.finditer(text):
            link = found.group().rstrip(".,;:)/")
            seen.setdefault(_bare(link), Found(link, {"": line.number}))
    for target in targets:
        if target.startswith(("http://", "https://")) and _LINK.match(target):
            seen.setdefault(_bare(target), Found(target.rstrip("/"), {}))
    return list(seen.values())


def _bare(link: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", link.casefold()).rstrip("/")


def find_location(lines: Sequence[Line]) -> Found | None:
    """Return the town of the contact block; street and postcode are left out."""
    for line in lines:
        for piece in parts_of(line):
            bare = _LINK.sub("", _EMAIL.sub("", piece)).strip(" ,") if "@" in piece else piece
            place = find_place(bare)
            if place:
                return Found(place, {"": line.number}, ("",) if is_street(place) else ())
    return None
