"""Layouts set by XeLaTeX, as many students and nearly all physicists use."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.eval.people import Person


def _t(text: str) -> str:
    text = text.replace("\\", "\\textbackslash ")
    text = re.sub(r"([&%$#_{}])", r"\\\1", text)
    return text.replace("–", "--").replace("’", "'")


def _points(points: Sequence[str]) -> str:
    body = "".join(f"\\item {_t(point)}\n" for point in points)
    return f"\\begin{{itemize}}\n{body}\\end{{itemize}}\n" if points else ""


def jake(person: Person) -> str:
    """One column with small capitals, names at the left and dates at the right."""

    def row(a: str, b: str, c: str, d: str) -> str:
        return (
            "\\begin{tabular*}{\\textwidth}{l@{\\extracolsep{\\fill}}r}"
            f"\\textbf{{{_t(a)}}} & {_t(b)}\\\\"
            f"\\textit{{\\small {_t(c)}}} & \\textit{{\\small {_t(d)}}}\\end{{tabular*}}\n"
        )

    posts = "".join(
        row(post.title, f"{post.start} – {post.end}", post.organization, post.place)
        + _points(post.bullets)
        for post in person.experience
    )
    schools = "".join(
        row(school.school, school.place, school.title, f"{school.start} – {school.end}")
        + "\n\\smallskip\n"
        for school in person.education
    )
    skills = "\\\\".join(
        (f"\\textbf{{{_t(label)}}}: " if label else "") + _t(", ".join(names))
        for label, names in person.skills
    )
    links = "".join(f" $|$ \\underline{{{_t(link)}}}" for link in person.links)
    extra = "".join(
        f"\\section{{{heading}}}\n{_points(points)}"
        for heading, points in (
            ("Projects", person.projects),
            ("Volunteer Experience", person.volunteering),
            ("Honors \\& Awards", person.awards),
        )
        if points
    )
    return (
        "\\documentclass[letterpaper,11pt]{article}\\usepackage{fontspec}\\usepackage[margin=0.8in]"
        "{geometry}\\usepackage{titlesec}\\usepackage{enumitem}\\pagestyle{empty}\\parindent0pt"
        "\\titleformat{\\section}{\\vspace{-4pt}\\scshape\\raggedright\\large}{}{0em}{}[\\titlerule]"
        "\\setlist{nosep,leftmargin=1.5em}\\begin{document}\\begin{center}\\textbf{\\Huge\\scshape "
        f"{_t(person.name)}}}\\\\[2pt]\\small {_t(person.phone)} $|$ {_t(person.email)} $|$ "
        f"{_t(person.location)}{links}\\end{{center}}\\section{{Education}}\n{schools}"
        f"\\section{{Experience}}\n{posts}{extra}\\section{{Technical Skills}}\n{skills}\n"
        "\\end{document}"
    )


def academic(person: Person) -> str:
    """A multi-page curriculum vitae with bold headings and long lists."""
    posts = "".join(
        f"\\textbf{{{_t(post.title)}}}, {_t(post.organization)}, {_t(post.place)} \\hfill "
        f"{_t(post.start)} -- {_t(post.end)}\n\n" + _points(post.bullets)
        for post in person.experience
    )
    schools = "".join(
        f"{_t(school.degree)}{', ' + _t(school.field) if school.field else ''}, "
        f"{_t(school.school)} "
        f"\\hfill {_t(school.start)} -- {_t(school.end)}\n\n"
        for school in person.education
    )
    papers = person.publications * 6
    rest = "".join(
        f"\\section*{{{heading}}}\n{_points(points)}"
        for heading, points in (
            ("Publications", papers),
            ("Awards and Honours", person.awards),
            ("Projects", person.projects),
            ("Outreach", person.volunteering),
            ("Languages", person.languages),
        )
        if points
    )
    interests = (
        f"\\section*{{Research Interests}}\n{_t(', '.join(person.interests))}\n"
        if person.interests
        else ""
    )
    return (
        "\\documentclass[a4paper,11pt]{article}\\usepackage{fontspec}\\usepackage[margin=2.5cm]"
        "{geometry}\\usepackage{enumitem}\\parindent0pt\\begin{document}"
        f"{{\\LARGE Curriculum Vitae}}\\\\[8pt]{{\\Large\\textbf{{{_t(person.title_before)} "
        f"{_t(person.name)}}}}}\\\\{_t(person.headline)}\\\\{_t(person.location)}\\\\Email: "
        f"{_t(person.email)}\\\\Phone: {_t(person.phone)}\n{interests}\\section*{{Academic "
        f"Appointments and Experience}}\n{posts}\\section*{{Education}}\n{schools}\\section*"
        f"{{Skills}}\n{_t(', '.join(person.all_skills))}\n{rest}\\end{{document}}"
    )


def moderncv(person: Person) -> str:
    """The class moderncv in its classic style: dates at the left, headings with a bar."""
    given, _, family = person.name.partition(" ")
    posts = "".join(
        f"\\cventry{{{_t(post.start)}--{_t(post.end)}}}{{{_t(post.title)}}}{{{_t(post.organization)}}}"
        f"{{{_t(post.place)}}}{{}}{{{_points(post.bullets)}}}\n"
        for post in person.experience
    )
    schools = "".join(
        f"\\cventry{{{_t(school.start)}--{_t(school.end)}}}{{{_t(school.title)}}}{{{_t(school.school)}}}"
        f"{{{_t(school.place)}}}{{}}{{}}\n"
        for school in person.education
    )
    skills = "".join(
        f"\\cvitem{{{_t(label or 'Skills')}}}{{{_t(', '.join(names))}}}\n"
        for label, names in person.skills
    )
    rest = "".join(
        f"\\section{{{heading}}}\n" + "".join(f"\\cvlistitem{{{_t(point)}}}\n" for point in points)
        for heading, points in (
            ("Languages", person.languages),
            ("Awards", person.awards),
            ("Projects", person.projects),
            ("Volunteering", person.volunteering),
            ("Interests", person.interests),
        )
        if points
    )
    return (
        "\\documentclass[11pt,a4paper,sans]{moderncv}\\moderncvstyle{classic}\\moderncvcolor{blue}"
        "\\usepackage[scale=0.78]{geometry}"
        f"\\name{{{_t(given)}}}{{{_t(family)}}}\\title{{{_t(person.headline)}}}"
        f"\\address{{{_t(person.location)}}}{{}}{{}}\\phone[mobile]{{{_t(person.phone)}}}"
        f"\\email{{{_t(person.email)}}}\\begin{{document}}\\makecvtitle\\section{{Experience}}\n"
        f"{posts}\\section{{Education}}\n{schools}\\section{{Skills}}\n{skills}{rest}"
        "\\end{document}"
    )


def xelatex(source: str) -> bytes:
    """Set by XeLaTeX."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.tex").write_text(source, encoding="utf-8")
        for _ in range(2):
            subprocess.run(
                ["xelatex", "-interaction=nonstopmode", "a.tex"],  # noqa: S607 - a tool of the machine
                cwd=folder, check=False, capture_output=True, timeout=180,
            )  # fmt: skip
        return Path(folder, "a.pdf").read_bytes()
