"""Dates as résumés write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.resume.dates import find_period, is_after, moment_of, without_period
from coach.resume.months import is_date_alone

TODAY = date(2026, 3, 15)


@pytest.mark.parametrize(
    ("text", "start", "end", "current"),
    [
        ("May 2024 – Aug 2024", "May 2024", "Aug 2024", False),
        ("Hydrology Intern, May 2024 - Present", "May 2024", "Present", True),
        ("Aug. 2022 – May 2026 (expected)", "Aug. 2022", "May 2026", True),
        ("Expected May 2028", None, "May 2028", True),
        ("Anticipated graduation: December 2027", None, "December 2027", True),
        ("Class of 2026", None, "2026", False),
        ("2019–21", "2019", "21", False),
        ("June 2020 - Present (3 years 2 months)", "June 2020", "Present", True),
        ("01/2020 – 03/2021", "01/2020", "03/2021", False),
        ("05.2020 – heute", "05.2020", "heute", True),
        ("01.09.2018 - 30.06.2020", "01.09.2018", "30.06.2020", False),
        ("2020-09 - 2021-06", "2020-09", "2021-06", False),
        ("Summer 2023", None, "Summer 2023", False),
        ("May – August 2024", "May", "August 2024", False),
        ("Sept ’21 – May ’24", "Sept ’21", "May ’24", False),
        ("Jan-20 – Feb-21", "Jan-20", "Feb-21", False),
        ("since 2019", "2019", None, True),
        ("2019 –", "2019", None, True),
        ("août 2019 – févr. 2021", "août 2019", "févr. 2021", False),
        ("2014 to 2018", "2014", "2018", False),
        ("Engineer, Acme (2015–2019)", "2015", "2019", False),
        ("GPA 3.73.\tMay 2024", None, "May 2024", False),
    ],
)
def test_a_period_is_kept_as_written(
    text: str, start: str | None, end: str | None, *, current: bool
) -> None:
    """Whatever its form, a period is found and its words are left as they are."""
    period = find_period(text, TODAY)
    assert period is not None
    assert (start, end, current) == (period.start, period.end, period.current)


@pytest.mark.parametrize("text", ["$2020", "call 614-555-20199", "v2020.1", "20201", "may I", ""])
def test_a_figure_that_is_no_date_is_none(text: str) -> None:
    """Prices, versions and phone numbers are no dates."""
    assert find_period(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Intern, Acme, May 2024 – Present", "Intern, Acme"),
        ("Engineer, Acme (2015–2019)", "Engineer, Acme"),
        ("2019 – Present\tMarine Biologist", "Marine Biologist"),
        ("BSc Physics | 2015 - 2018 | Leeds", "BSc Physics\tLeeds"),
    ],
)
def test_a_line_without_its_period_keeps_its_names(text: str, rest: str) -> None:
    """Marks that stood around a period go with it."""
    period = find_period(text)
    assert period is not None
    assert rest == without_period(text, period)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("May 2024 – Aug 2024", True),
        ("Present", True),
        ("Expected May 2028", True),
        ("2016 – 2021", True),
        ("Marketing 2020", False),
        ("Ohio State University", False),
        ("", False),
    ],
)
def test_a_date_alone_is_told_from_text(text: str, *, alone: bool) -> None:
    """A margin of dates is known by its words alone."""
    assert alone == is_date_alone(text)


@pytest.mark.parametrize(
    ("point", "after"),
    [
        ("2027", True),
        ("2026", False),
        ("May 2026", True),
        ("Jan 2026", False),
        ("06/2026", True),
        ("Spring 2026", True),
        ("21", False),
    ],
)
def test_a_date_to_come_is_known(point: str, *, after: bool) -> None:
    """Whether somebody still studies is told by comparing with today."""
    assert after == is_after(point, TODAY)


@given(st.text(max_size=60))
def test_any_text_is_searched_without_a_crash(text: str) -> None:
    """A period that is found lies within its text."""
    period = find_period(text, TODAY)
    moment_of(text)
    if period is not None:
        assert 0 <= period.first < period.last <= len(text)
