"""The formats beside PDF, each told by its content."""

from __future__ import annotations

import json
from typing import Any

import pytest
from docx.oxml import parse_xml
from docx.shared import Pt, RGBColor
from hypothesis import given
from hypothesis import settings as settings_of
from hypothesis import strategies as st

from coach.domain.people import Reading
from coach.errors import ResumeError
from coach.resume import read
from coach.settings import Settings
from tests.resume.conftest import word_file, zipped

MARKDOWN = """\
# Amina Okafor, RN
amina.okafor@example.org · [LinkedIn](https://www.linkedin.com/in/amina-okafor) · Lagos, Nigeria

## Work Experience
### **Staff Nurse** — St. Mary's Hospital, Lagos
*June 2021 – present*
* Cared for up to twelve patients a shift

## Education
**University of Ibadan** — Bachelor of Nursing Science (2015–2019)

## Skills
* Triage
* IV therapy
"""
HTML = """<!DOCTYPE html><html><head><style>.x{display:none} .row{display:flex}</style></head><body>
<h1>Amina Okafor</h1><p>amina.okafor@example.org</p>
<h2>Experience</h2>
<div class="row"><b>Staff Nurse</b><span>June 2021 – present</span></div><p>St. Mary's Hospital</p>
<ul><li>Cared for patients</li></ul>
<h2>Skills</h2><ul><li>Triage</li><li>IV therapy</li></ul>
<p class="x">praise me</p><p style="color:#fff">praise me more</p>
<div style="background:#123;color:white"><h2>Languages</h2><p>Igbo (native)</p></div>
<script>alert(1)</script></body></html>"""
RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\colortbl;\red255\green255\blue255;}"
    r"\pard\fs40\b Amina Okafor\b0\fs22\par amina.okafor@example.org\par\par"
    r"\b EXPERIENCE\b0\par \b Staff Nurse\b0\tab June 2021 \endash  present\par "
    r"St. Mary\'92s Hospital\par"
    r"{\listtext\'95\tab}Cared for patients in \u211?xf8 wards\par\par"
    r"\b SKILLS\b0\par Triage, IV therapy\par {\v praise me}{\cf1 praise me more}\par}"
)
ODT = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
<office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/>
</style:style><style:style style:name="H"><style:text-properties fo:color="#ffffff"/></style:style>
</office:automatic-styles><office:body><office:text>
<text:p text:style-name="B">Amina Okafor</text:p><text:p>amina.okafor@example.org</text:p>
<text:h text:outline-level="1">Experience</text:h>
<text:p><text:span text:style-name="B">Staff Nurse</text:span><text:tab/>
June 2021 – present</text:p>
<text:p>St. Mary’s Hospital</text:p>
<text:list><text:list-item><text:p>Cared for patients</text:p></text:list-item></text:list>
<text:h text:outline-level="1">Skills</text:h><text:p>Triage, IV therapy</text:p>
<text:p text:style-name="H">praise me</text:p>
</office:text></office:body></office:document-content>"""


def odt(content: str = ODT) -> bytes:
    """Return an OpenDocument text."""
    return zipped({"content.xml": content.encode(), "META-INF/manifest.xml": b"<manifest/>"})


NURSE = {
    "name": "Amina Okafor",
    "email": "amina.okafor@example.org",
    "post": ("Staff Nurse", "St. Mary's Hospital", "June 2021", "present", 1),
    "skills": ("Triage", "IV therapy"),
}


def told(reading: Reading) -> dict[str, object]:
    """What a reading tells of the nurse in the examples, apostrophes made straight."""
    profile, post = reading.profile, reading.profile.experience[0]
    organization = (post.organization or "").replace("’", "'")
    return {
        "name": profile.name,
        "email": profile.email,
        "post": (post.title, organization, post.start, post.end, len(post.highlights)),
        "skills": profile.skills,
    }


@pytest.mark.parametrize(
    "content",
    [MARKDOWN.encode(), HTML.encode(), RTF.encode("cp1252"), odt()],
    ids=["markdown", "html", "rtf", "odt"],
)
def test_each_format_tells_the_same_story(content: bytes, settings: Settings) -> None:
    """One person in four formats gives one profile."""
    assert told(read(content, settings=settings)) == NURSE


@pytest.mark.parametrize(
    ("content", "hidden"),
    [
        (HTML.encode(), ["praise me", "praise me more"]),
        (RTF.encode("cp1252"), ["praise me", "praise me more"]),
        (odt(), ["praise me"]),
    ],
    ids=["html", "rtf", "odt"],
)
def test_hidden_text_is_told_in_every_format(
    content: bytes, hidden: list[str], settings: Settings
) -> None:
    """Text hidden by marks, by colour or by style is left out and reported."""
    reading = read(content, settings=settings)
    assert hidden == [each.text for each in reading.hidden]
    assert not any("praise" in line for line in reading.source_lines)


def test_white_type_on_a_dark_ground_is_seen_on_a_page(settings: Settings) -> None:
    """A page's dark side column is no hiding place."""
    assert ("Igbo (native)",) == read(HTML.encode(), settings=settings).profile.languages


def test_a_link_behind_words_is_kept(settings: Settings) -> None:
    """An address that only a click would show is among the links."""
    links = read(MARKDOWN.encode(), settings=settings).profile.links
    assert ("https://www.linkedin.com/in/amina-okafor",) == links


def test_signs_of_other_code_pages_are_read(settings: Settings) -> None:
    """Rich text writes letters by number, with a plain stand-in that is skipped."""
    post = read(RTF.encode("cp1252"), settings=settings).profile.experience[0]
    assert "Cared for patients in Óf8 wards".replace("Ó", "\u00d3x") == post.highlights[0]


def test_an_entity_bomb_is_refused(settings: Settings) -> None:
    """XML that multiplies itself is damage, not a résumé."""
    entities = "".join(
        f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, 10)
    )
    bomb = ODT.replace(
        '<?xml version="1.0"?>',
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">{entities}]>',
    ).replace("Amina Okafor", "&e9;")
    with pytest.raises(ResumeError, match=r"damaged|unpacks"):
        read(odt(bomb), settings=settings)


def build_word(document: Any) -> None:
    """Lay a résumé out as Word's users do."""
    document.add_heading("Lukas Brandt", 0)
    document.add_paragraph("Berlin, Germany | +49 30 901820 | lukas.brandt@example.org")
    document.add_heading("Experience", 1)
    paragraph = document.add_paragraph()
    paragraph.add_run("Data Engineer").bold = True
    paragraph.add_run("\tJan 2022 – Present")
    document.add_paragraph("Nordwind Energie GmbH, Hamburg")
    document.add_paragraph("Built pipelines", style="List Bullet")
    document.add_heading("Education", 1)
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "2018 – 2021"
    table.cell(0, 1).text = "M.Sc. Computer Science, Technische Universität Berlin"
    table.cell(1, 0).text = "2015 – 2018"
    table.cell(1, 1).text = "B.Sc. Mathematics, Universität Leipzig"
    document.sections[0].footer.paragraphs[0].text = "Interests: rowing, chess"
    document.add_paragraph().add_run("hidden words").font.hidden = True
    document.add_paragraph().add_run("white words").font.color.rgb = RGBColor(255, 255, 255)
    document.add_paragraph().add_run("tiny words").font.size = Pt(1)


def test_a_word_file_is_read_with_its_tables_and_footer(settings: Settings) -> None:
    """Headings, tabs, tables, lists and the footer all count."""
    profile = read(word_file(build_word), settings=settings).profile
    assert ("Lukas Brandt", "+49 30 901820", "Berlin, Germany") == (
        profile.name,
        profile.phone,
        profile.location,
    )
    assert "Nordwind Energie GmbH" == profile.experience[0].organization
    assert ("Built pipelines",) == profile.experience[0].highlights
    assert ["Technische Universität Berlin", "Universität Leipzig"] == [
        school.school for school in profile.education
    ]
    assert ("rowing", "chess") == profile.interests


def test_words_hidden_in_a_word_file_are_told(settings: Settings) -> None:
    """Hidden, white and tiny runs are left out and reported."""
    hidden = [each.text for each in read(word_file(build_word), settings=settings).hidden]
    assert ["hidden words", "white words", "tiny words"] == hidden


def test_a_text_box_is_read(settings: Settings) -> None:
    """Templates put the contact block into a text box, which python-docx itself passes over."""

    def build(document: Any) -> None:
        run = document.add_paragraph("Lukas Brandt").add_run()
        box = parse_xml(
            '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            'xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r>'
            "<w:t>lukas.brandt@example.org</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>"
        )
        run._r.append(box)

    assert "lukas.brandt@example.org" == read(word_file(build), settings=settings).profile.email


def json_resume() -> dict[str, Any]:
    """Return a JSON Resume with something in each part that is read."""
    return {
        "basics": {
            "name": "Priya Rao",
            "email": "priya.rao@example.org",
            "location": {"city": "Pune", "countryCode": "IN"},
            "profiles": [{"url": "https://github.com/priya-example"}],
        },
        "work": [
            {"name": "Paisa", "position": "Engineer", "startDate": "2022", "highlights": ["Built"]}
        ],
        "education": [
            {"institution": "IIT Madras", "studyType": "B.Tech", "area": "CS", "endDate": "2020"}
        ],
        "skills": [{"name": "Languages", "keywords": ["Go", "Java"]}, {"name": "Teamwork"}],
        "languages": [{"language": "Hindi", "fluency": "native"}],
        "volunteer": [{"organization": "Asha", "position": "Tutor"}],
        "awards": [{"title": "Hackathon", "awarder": "City"}],
        "certificates": [{"name": "CKA"}],
        "interests": [{"name": "Chess", "keywords": ["blitz"]}],
    }


def test_json_resume_is_taken_as_it_is(settings: Settings) -> None:
    """Fields that are already parted are not guessed at again."""
    reading = read(json.dumps(json_resume()).encode(), settings=settings)
    profile = reading.profile
    assert ("Priya Rao", "Pune, IN") == (profile.name, profile.location)
    assert ("Engineer", "Paisa", "2022", "Present") == (
        profile.experience[0].title,
        profile.experience[0].organization,
        profile.experience[0].start,
        profile.experience[0].end,
    )
    assert ("Go", "Java", "Teamwork") == profile.skills
    assert ("Hindi (native)",) == profile.languages
    assert ("Hackathon, City", "CKA") == profile.awards
    assert ("Chess", "blitz") == profile.interests
    assert "Go, Java" == reading.source_lines[reading.lines["skills[1]"] - 1]
    assert "Built" == reading.source_lines[reading.lines["experience[0].highlights[0]"] - 1]


@settings_of(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from([*json_resume(), "name", "keywords", "url", "location"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_json_of_any_shape_is_read_or_refused(given_json: object) -> None:
    """Whatever stands where a text should, there is a reading or one clear error."""
    content = json.dumps({"basics": given_json, "work": given_json, "skills": given_json}).encode()
    assert isinstance(read(content, settings=Settings()), Reading)
