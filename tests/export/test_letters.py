"""Emails as files and links."""

from __future__ import annotations

import email
import email.policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import export

MAIL = export.Mail(
    subject="Zwölf Minuten über Wetlands?",
    body="Dear Dr. Ruiz,\n\nmay I ask 50% + 1 questions & more?\n\nZoë",
    to="elena.ruiz@example.org",
    to_name="Elena Ruiz",
    sender="zoe@example.org",
    sender_name="Zoë Müller",
)


def read(content: bytes) -> email.message.EmailMessage:
    """Read an email file as a mail program does."""
    return email.message_from_bytes(content, policy=email.policy.default)


def test_an_email_file_reads_back_as_it_was_written() -> None:
    """Subject, addresses and body survive, whatever letters they hold."""
    message = read(export.eml(MAIL))

    assert message["Subject"] == MAIL.subject
    assert message["To"].addresses[0].addr_spec == "elena.ruiz@example.org"
    assert message["From"].addresses[0].display_name == "Zoë Müller"
    assert message["X-Unsent"] == "1"
    assert message.get_content().splitlines() == MAIL.body.splitlines()


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=30))
def test_no_text_can_add_a_header_or_stop_the_file(subject: str, name: str, to: str) -> None:
    """Line breaks and control characters in a header field become spaces."""
    message = read(
        export.eml(MAIL.model_copy(update={"subject": subject, "to_name": name, "to": to}))
    )

    assert set(message.keys()) <= {
        "Subject",
        "From",
        "To",
        "X-Unsent",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }


@pytest.mark.parametrize("address", [None, "", "elena at example", "a@b", "x@y.org\nBcc: z@y.org"])
def test_an_address_that_is_none_is_left_out(address: str | None) -> None:
    """A half-typed address must not stop the email from leaving."""
    mail = MAIL.model_copy(update={"to": address})

    assert read(export.eml(mail))["To"] is None
    assert (export.mailto(mail) or "").startswith("mailto:?")


def test_the_links_carry_the_text_exactly() -> None:
    """A plus stays a plus, a percent sign a percent sign, and a line break a line break."""
    mailto = urlsplit(export.mailto(MAIL) or "")
    gmail = parse_qs(urlsplit(export.gmail_link(MAIL) or "").query)
    outlook = parse_qs(urlsplit(export.outlook_link(MAIL) or "").query)
    body = MAIL.body.replace("\n", "\r\n")

    assert unquote(mailto.path) == MAIL.to
    assert parse_qs(mailto.query) == {"subject": [MAIL.subject], "body": [body]}
    assert (gmail["to"], gmail["su"], gmail["body"]) == ([MAIL.to], [MAIL.subject], [body])
    assert (outlook["to"], outlook["subject"], outlook["body"]) == (
        [MAIL.to],
        [MAIL.subject],
        [body],
    )


@pytest.mark.parametrize("link", [export.mailto, export.gmail_link, export.outlook_link])
def test_a_link_is_offered_only_while_every_program_opens_it_in_full(link: object) -> None:
    """At the limit there is a link, one character later there is none."""
    assert callable(link)
    short = MAIL.model_copy(update={"body": ""})
    room = export.LONGEST_LINK - len(link(short))

    fitting = link(short.model_copy(update={"body": "x" * room}))
    assert len(fitting) == export.LONGEST_LINK
    assert link(short.model_copy(update={"body": "x" * (room + 1)})) is None
