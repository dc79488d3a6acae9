"""An email as a file that opens as a draft, and as links that open it in a program."""

from __future__ import annotations

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from coach.domain.value import Value

LONGEST_LINK = 1900
"""The most characters a link may have: browsers and mail programs cut off a little above it."""

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


class Mail(Value):
    """An email as it leaves. An address that is none is left out rather than refused."""

    model_config = Value.model_config | {"str_strip_whitespace": False}

    subject: str
    body: str
    to: str | None = None
    to_name: str | None = None
    sender: str | None = None
    sender_name: str | None = None


def eml(mail: Mail) -> bytes:
    """Return an RFC 5322 message; ``X-Unsent`` makes desktop mail programs open it as a draft."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _one_line(mail.subject)
    for header, address, name in (
        ("From", mail.sender, mail.sender_name),
        ("To", mail.to, mail.to_name),
    ):
        usable = _usable(address)
        if usable:
            message[header] = Address(display_name=_one_line(name or ""), addr_spec=usable)
    message["X-Unsent"] = "1"
    message.set_content(_unix(mail.body), cte="quoted-printable")
    return message.as_bytes()


def mailto(mail: Mail) -> str | None:
    """Return an RFC 6068 link, None when it is too long for every program to open in full."""
    to = quote(_usable(mail.to) or "", safe="@")
    return _if_short(f"mailto:{to}?subject={_quoted(mail.subject)}&body={_quoted(mail.body)}")


def gmail_link(mail: Mail) -> str | None:
    """Return a link to Gmail’s compose window, None when it is too long."""
    return _if_short(
        f"https://mail.google.com/mail/?view=cm&fs=1&to={quote(_usable(mail.to) or '', safe='@')}"
        f"&su={_quoted(mail.subject)}&body={_quoted(mail.body)}"
    )


def outlook_link(mail: Mail) -> str | None:
    """Return a link to Outlook’s compose window on the web, None when it is too long."""
    return _if_short(
        "https://outlook.office.com/mail/deeplink/compose"
        f"?to={quote(_usable(mail.to) or '', safe='@')}"
        f"&subject={_quoted(mail.subject)}&body={_quoted(mail.body)}"
    )


def _if_short(link: str) -> str | None:
    return link if len(link) <= LONGEST_LINK else None


def _quoted(text: str) -> str:
    # `quote`, not `quote_plus`: a mail program shows a plus as a plus.
    return quote(_unix(text).replace("\n", "\r\n"), safe="")


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _one_line(text: str) -> str:
    """Fold a text into one line: a line break in a header would begin another header."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _usable(address: str | None) -> str | None:
    stripped = (address or "").strip()
    return stripped if _ADDRESS.fullmatch(stripped) else None
