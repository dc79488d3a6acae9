"""Layouts made of HTML: printed by Chromium or weasyprint, or kept as HTML."""

from __future__ import annotations

import html
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.eval.people import Person, Post

e = html.escape


def _page(style: str, body: str) -> str:
    return (
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Résumé</title>"
        f"<style>@page{{margin:0;size:A4}}*{{box-sizing:border-box}}{style}</style></head>"
        f"<body>{body}</body></html>"
    )


def _list(points: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li>{e(point)}</li>" for point in points) + "</ul>" if points else ""


def _extra(person: Person, tag: str = "h2") -> str:
    parts = []
    for heading, points in (
        ("Projects", person.projects),
        ("Volunteering", person.volunteering),
        ("Awards", person.awards),
        ("Publications", person.publications),
    ):
        if points:
            parts.append(f"<{tag}>{heading}</{tag}>{_list(points)}")
    return "".join(parts)


def classic(person: Person) -> str:
    """One column in a serif face; organization above title, dates at the right."""
    posts = "".join(
        f"<div class=r><b>{e(post.organization)}</b><span>{e(post.place)}</span></div>"
        f"<div class=r><i>{e(post.title)}</i><span>{e(post.start)} – {e(post.end)}</span></div>"
        + _list(post.bullets)
        for post in person.experience
    )
    schools = "".join(
        f"<div class=r><b>{e(school.school)}</b><span>{e(school.place)}</span></div>"
        f"<div class=r><i>{e(school.title)}</i>"
        f"<span>{e(school.start)} – {e(school.end)}</span></div>"
        for school in person.education
    )
    skills = "".join(
        f"<p>{'<b>' + e(label) + ':</b> ' if label else ''}{e(', '.join(names))}</p>"
        for label, names in person.skills
    )
    contact = " • ".join([person.location, person.phone, person.email, *person.links])
    body = (
        f"<h1>{e(person.title_before)} {e(person.name)}</h1><p class=c>{e(contact)}</p>"
        + (f"<h2>Summary</h2><p>{e(person.summary)}</p>" if person.summary else "")
        + f"<h2>Education</h2>{schools}<h2>Professional Experience</h2>{posts}"
        + _extra(person)
        + f"<h2>Skills</h2>{skills}"
        + (f"<h2>Languages</h2><p>{e(', '.join(person.languages))}</p>" if person.languages else "")
        + (f"<h2>Interests</h2><p>{e(', '.join(person.interests))}</p>" if person.interests else "")
    )
    return _page(
        "body{font:10.5pt/1.35 'Liberation Serif',serif;margin:18mm}h1{text-align:center;margin:0;"
        "font-size:22pt}.c{text-align:center}h2{font-size:12pt;text-transform:uppercase;"
        "border-bottom:1px solid #333;margin:10pt 0 4pt}.r{display:flex;justify-content:"
        "space-between}p{margin:2pt 0}ul{margin:2pt 0 6pt;padding-left:16pt}",
        body,
    )


def _post_title_first(post: Post) -> str:
    return (
        f"<h3>{e(post.title)}</h3><p class=o>{e(post.organization)} | {e(post.place)} | "
        f"{e(post.start)} – {e(post.end)}</p>{_list(post.bullets)}"
    )


def _side(person: Person) -> str:
    contact = [person.email, person.phone, person.location, *person.links]
    skills = "".join(
        (f"<h4>{e(label)}</h4>" if label else "") + _list(names) for label, names in person.skills
    )
    return (
        "<h2>Contact</h2>"
        + "".join(f"<p>{e(each)}</p>" for each in contact)
        + f"<h2>Skills</h2>{skills}"
        + (f"<h2>Languages</h2>{_list(person.languages)}" if person.languages else "")
        + (f"<h2>Interests</h2>{_list(person.interests)}" if person.interests else "")
    )


def _main(person: Person) -> str:
    schools = "".join(
        f"<h3>{e(school.title)}</h3><p class=o>{e(school.school)}, {e(school.place)}</p>"
        f"<p class=o>{e(school.start)} – {e(school.end)}</p>"
        for school in person.education
    )
    return (
        f"<h1>{e(person.name)}</h1><p class=s>{e(person.headline)}</p>"
        + (f"<h2>Profile</h2><p>{e(person.summary)}</p>" if person.summary else "")
        + "<h2>Experience</h2>"
        + "".join(_post_title_first(post) for post in person.experience)
        + f"<h2>Education</h2>{schools}"
        + _extra(person)
    )


def sidebar_left(person: Person) -> str:
    """A dark side column at the left with white type; the name in the main column."""
    return _page(
        "body{margin:0;display:grid;grid-template-columns:62mm 1fr;min-height:297mm;font:10pt/1.4 "
        "Lato,sans-serif}aside{background:#22384a;color:#fff;padding:14mm 7mm}main{padding:14mm "
        "10mm}h1{font-size:26pt;margin:0}h2{font-size:12pt;letter-spacing:1px;text-transform:"
        "uppercase;margin:12pt 0 4pt}h3{font-size:10.5pt;margin:6pt 0 0}h4{margin:4pt 0 0}"
        ".o{color:#555}p{margin:1pt 0}ul{margin:2pt 0;padding-left:12pt}",
        f"<aside>{_side(person)}</aside><main>{_main(person)}</main>",
    )


def sidebar_right(person: Person) -> str:
    """A pale side column at the right, floated."""
    return _page(
        "body{margin:15mm;font:9.5pt/1.4 'Open Sans',sans-serif}aside{float:right;width:52mm;"
        "background:#eef2f0;padding:5mm}main{margin-right:60mm}h1{font-size:24pt;margin:0;color:"
        "#205030}h2{font-size:11.5pt;color:#205030;margin:10pt 0 3pt}h3{font-size:10pt;margin:5pt "
        "0 0}.o{color:#444}p{margin:1pt 0}ul{margin:2pt 0;padding-left:12pt}",
        f"<aside>{_side(person)}</aside><main>{_main(person)}</main>",
    )


def timeline(person: Person) -> str:
    """Dates in a narrow column at the left, spaced-out headings, signs before the addresses."""

    def row(when: str, what: str) -> str:
        return f"<div class=t><div class=w>{e(when)}</div><div>{what}</div></div>"

    posts = "".join(
        row(
            f"{post.start} – {post.end}",
            f"<b>{e(post.title)}</b><br>{e(post.organization)}, {e(post.place)}"
            + _list(post.bullets),
        )
        for post in person.experience
    )
    schools = "".join(
        row(f"{school.start} – {school.end}", f"<b>{e(school.title)}</b><br>{e(school.school)}")
        for school in person.education
    )
    skills = "".join(row(label or " ", e(" · ".join(names))) for label, names in person.skills)
    return _page(
        "body{font:10pt/1.45 Carlito,sans-serif;margin:17mm}h1{font-size:28pt;font-weight:300;"
        "margin:0}h2{font-size:11pt;letter-spacing:4px;text-transform:uppercase;color:#a33;margin:"
        "12pt 0 4pt}.t{display:flex}.w{width:38mm;color:#666;flex:none}p{margin:2pt 0}ul{margin:"
        "2pt 0 6pt;padding-left:14pt;list-style:square}",
        f"<h1>{e(person.name)}</h1><p>{e(person.headline)}</p><p>✉ {e(person.email)}&emsp;☎ "
        f"{e(person.phone)}&emsp;⌂ {e(person.location)}</p><p>{e('  '.join(person.links))}</p>"
        f"<h2>Work History</h2>{posts}<h2>Education</h2>{schools}<h2>Skills</h2>{skills}"
        + _extra(person)
        + (
            f"<h2>Languages</h2><p>{e(' · '.join(person.languages))}</p>"
            if person.languages
            else ""
        ),
    )


def chips(person: Person) -> str:
    """Headings in small capitals in the middle, skills as chips, "title at organization"."""
    posts = "".join(
        f"<p><b>{e(post.title)} at {e(post.organization)}</b> ({e(post.start)} – {e(post.end)})</p>"
        + "".join(f"<p class=b>➢ {e(point)}</p>" for point in post.bullets)
        for post in person.experience
    )
    schools = "".join(
        f"<p><b>{e(school.school)}</b>, {e(school.place)}<br>{e(school.title)}, "
        f"{e(school.start)} – {e(school.end)}</p>"
        for school in person.education
    )
    tags = "".join(f"<span class=k>{e(skill)}</span>" for skill in person.all_skills)
    return _page(
        "body{font:10pt/1.4 'DejaVu Sans',sans-serif;margin:16mm}h1{text-align:center;font-variant:"
        "small-caps;font-size:25pt;margin:0}.c{text-align:center}h2{text-align:center;font-variant:"
        "small-caps;font-size:14pt;margin:10pt 0 2pt}p{margin:2pt 0}.b{margin-left:10pt}.k{display:"
        "inline-block;border:1px solid #999;border-radius:8px;padding:2px 9px;margin:2px 6px}",
        f"<h1>{e(person.name)}</h1><p class=c>{e(person.location)}</p><p class=c>"
        f"{e(person.phone)} / {e(person.email)}</p>"
        + (f"<h2>About Me</h2><p>{e(person.summary)}</p>" if person.summary else "")
        + f"<h2>Employment</h2>{posts}<h2>Academic Background</h2>{schools}<h2>Core Competencies"
        f"</h2><p>{tags}</p>" + _extra(person),
    )


def linkedin(person: Person) -> str:
    """The look of a profile saved as PDF from LinkedIn."""
    side = (
        f"<h2>Contact</h2><p>{e(person.phone)} (Mobile)</p><p>{e(person.email)}</p>"
        + "".join(f"<p>www.{e(link)} (LinkedIn)</p>" for link in person.links if "linkedin" in link)
        + "<h2>Top Skills</h2>"
        + "".join(f"<p>{e(skill)}</p>" for skill in person.all_skills)
        + (
            "<h2>Languages</h2>" + "".join(f"<p>{e(each)}</p>" for each in person.languages)
            if person.languages
            else ""
        )
        + (
            "<h2>Honors-Awards</h2>" + "".join(f"<p>{e(each)}</p>" for each in person.awards)
            if person.awards
            else ""
        )
    )
    posts = "".join(
        f"<h3>{e(post.organization)}</h3><p class=o>{e(post.title)}</p><p>{e(post.start)} - "
        f"{e(post.end)} (2 years 3 months)</p><p class=g>{e(post.place)}</p>"
        + "".join(f"<p>{e(point)}</p>" for point in post.bullets)
        for post in person.experience
    )
    schools = "".join(
        f"<h3>{e(school.school)}</h3><p>{e(school.degree)}"
        + (f", {e(school.field)}" if school.field else "")
        + f" · ({e(school.start)} - {e(school.end)})</p>"
        for school in person.education
    )
    main = (
        f"<h1>{e(person.name)}</h1><p class=o>{e(person.headline)}</p><p class=g>"
        f"{e(person.location)}</p>"
        + (f"<h2>Summary</h2><p>{e(person.summary)}</p>" if person.summary else "")
        + f"<h2>Experience</h2>{posts}<h2>Education</h2>{schools}"
    )
    return _page(
        "body{margin:0;display:grid;grid-template-columns:70mm 1fr;min-height:297mm;font:10.5pt/1.5"
        " "
        "Arimo,'Liberation Sans',sans-serif}aside{background:#293e49;color:#e1e8ed;padding:12mm "
        "6mm}main{padding:12mm 9mm}h1{font-size:26pt;font-weight:400;margin:0}h2{font-size:16pt;"
        "font-weight:400;margin:14pt 0 4pt}aside h2{font-size:13pt}h3{font-size:12pt;margin:8pt 0 "
        "0;font-weight:400}.o{font-size:11.5pt}.g{color:#888}p{margin:1pt 0}",
        f"<aside>{side}</aside><main>{main}</main>",
    )


def chromium(page: str) -> bytes:
    """Print by Chromium."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "a.html"), Path(folder, "a.pdf")
        source.write_text(page, encoding="utf-8")
        browser = shutil.which("chromium") or "chromium"
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
             f"--print-to-pdf={target}", source.as_uri()],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return target.read_bytes()


def weasyprint(page: str, python: str = sys.executable) -> bytes:
    """Print by weasyprint, which may live in another environment."""
    code = (
        "import sys, weasyprint; "
        "sys.stdout.buffer.write(weasyprint.HTML(string=sys.stdin.read()).write_pdf())"
    )
    return subprocess.run(
        [python, "-c", code], input=page.encode(), check=True, capture_output=True, timeout=120
    ).stdout
