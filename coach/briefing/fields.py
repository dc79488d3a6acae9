"""Words that belong to the same field of work, so that an ICU serves a nurse without a shared word.

Each paragraph is one field; words are given by their first letters, long enough to tell them apart.
"""

from __future__ import annotations

from functools import lru_cache

_FIELDS = """
nurs icu patient clinic hospital medic health pharma surg ehr epic triage emt doctor physician
care therap dialysis paramedic ward vital cna rehab midwi pediatr oncolog informatics

hydrolog water river wetland flood environment ecolog conserv field sampl gis climate restor
stream watershed geolog soil forest biolog wildlife species sustainab marine

software program python java code develop engineer web app data comput algorithm machine cloud
backend frontend database sql security network informatics product

data statist analy r python sql spreadsheet excel model survey research quantit dashboard
tableau

weld fabricat pipe torch steel metal machin cnc shop electric hvac plumb carpent construct
apprentice trade mechanic repair blueprint forklift osha install

teach school student tutor curriculum classroom lesson educat camp child counsel literacy learn
library coach mentor pupil

law legal court attorney paralegal justice policy govern public legislat civic advocacy clerk
immigra compliance

write report edit journal news podcast radio story publish media blog communicat press magazine
film video photo document

design ux ui figma art illustrat graphic user prototype visual typograph brand creative studio

market sales retail customer brand campaign social advertis store client account business
merchandis

financ account bank audit tax budget invest econom actuar insur bookkeep ledger payroll

chef kitchen cook food restaurant bak diet nutrition menu hospitality hotel server barista

animal vet livestock farm agricultur crop orchard dairy zoo kennel equine 4-h ranch harvest

aircraft aviation pilot flight airport drone air aerospace avionics

army navy marine military veteran force logistic supply operat warehouse truck deploy fleet

lab bench chemis molecul pcr assay cell microscop research experiment protein genom bio physic

community nonprofit outreach volunteer shelter social housing grant fundrais refugee youth food
pantry casework

build architect civil structur survey bridge transport urban plan city transit zoning cad

music theat stage sound perform museum gallery archiv collection exhibit histor

psycholog mental counsel behavio crisis therap addict speech human resource people
"""
_LEAST = 3
_STEMS = tuple(tuple(field.split()) for field in _FIELDS.split("\n\n"))


@lru_cache(maxsize=4096)
def fields_of(word: str) -> frozenset[int]:
    """The fields that a lower-case word belongs to, by number; none for most words."""
    return frozenset(
        number
        for number, stems in enumerate(_STEMS)
        if any(word == stem or (len(stem) > _LEAST and word.startswith(stem)) for stem in stems)
    )
