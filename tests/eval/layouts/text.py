"""Layouts of plain text, Markdown and JSON Resume."""

from __future__ import annotations

import json
import textwrap

from tests.eval.people import Person


def plain(person: Person) -> bytes:
    """Eighty columns, headings in capitals, dates in brackets."""
    lines = [person.name, f"{person.email} / {person.phone}", person.location, ""]
    lines += ["WORK EXPERIENCE", ""]
    for post in person.experience:
        lines.append(f"{post.title}, {post.organization}, {post.place} ({post.start} - {post.end})")
        for point in post.bullets:
            lines += textwrap.wrap(point, 76, initial_indent="  * ", subsequent_indent="    ")
        lines.append("")
    lines += ["EDUCATION", ""]
    for school in person.education:
        lines += [f"{school.title}, {school.school} ({school.start} - {school.end})", ""]
    lines += ["SKILLS", "", *textwrap.wrap(", ".join(person.all_skills), 76), ""]
    for heading, points in (("VOLUNTEERING", person.volunteering), ("AWARDS", person.awards)):
        if points:
            lines += [heading, "", *(f"  * {point}" for point in points), ""]
    return "\n".join(lines).encode()


def markdown(person: Person) -> bytes:
    """Markdown with bold names and links."""
    links = " | ".join(f"[{link}](https://{link})" for link in person.links)
    lines = [f"# {person.name}", "", f"*{person.headline}*", ""]
    lines += [f"{person.location} | {person.phone} | <{person.email}> | {links}", ""]
    lines += ["## Experience", ""]
    for post in person.experience:
        lines += [f"### {post.organization}", f"**{post.title}** | {post.start} – {post.end}", ""]
        lines += [*(f"- {point}" for point in post.bullets), ""]
    lines += ["## Education", ""]
    for school in person.education:
        lines += [f"### {school.school}", f"{school.title} | {school.start} – {school.end}", ""]
    lines += ["## Skills", ""]
    for label, names in person.skills:
        lines.append(f"- **{label}:** {', '.join(names)}" if label else f"- {', '.join(names)}")
    return "\n".join(lines).encode()


def bare(person: Person) -> bytes:
    """No headings at all, as typed into a form."""
    lines = [person.name, person.phone, person.email, ""]
    for post in person.experience:
        lines += [f"{post.title}, {post.organization}, {post.start} to {post.end}", ""]
    for school in person.education:
        lines += [f"{school.title}, {school.school}, {school.start} to {school.end}", ""]
    lines.append("Skills: " + ", ".join(person.all_skills))
    return "\n".join(lines).encode()


def json_resume(person: Person) -> bytes:
    """JSON Resume 1.0.0."""
    return json.dumps(
        {
            "basics": {
                "name": person.name,
                "label": person.headline,
                "email": person.email,
                "phone": person.phone,
                "summary": person.summary,
                "location": {
                    "city": person.location.split(",")[0],
                    "region": person.location.split(", ")[-1],
                },
                "profiles": [{"network": "web", "url": f"https://{link}"} for link in person.links],
            },
            "work": [
                {
                    "name": post.organization,
                    "position": post.title,
                    "startDate": post.start,
                    **({} if post.end == "Present" else {"endDate": post.end}),
                    "highlights": list(post.bullets),
                }
                for post in person.experience
            ],
            "education": [
                {
                    "institution": school.school,
                    "studyType": school.degree,
                    "area": school.field,
                    "startDate": school.start,
                    "endDate": school.end,
                }
                for school in person.education
            ],
            "skills": [{"name": label, "keywords": list(names)} for label, names in person.skills],
            "languages": [{"language": each.split(" (")[0]} for each in person.languages],
            "interests": [{"name": each} for each in person.interests],
        },
        ensure_ascii=False,
        indent=1,
    ).encode()
