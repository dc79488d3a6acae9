"""Free texts in any grammatical form, made into phrases that can be placed."""

from __future__ import annotations

import pytest

from coach.briefing import parse
from coach.writers.builtin.letters.sentences import opening
from coach.writers.builtin.phrases.asking import as_role, conversation, goal, on_its_day, workplace
from coach.writers.builtin.phrases.found import found
from coach.writers.builtin.phrases.headline import own_words
from coach.writers.builtin.phrases.homework import placed
from coach.writers.builtin.phrases.shapes import Kept, Known, Next, Wished
from coach.writers.builtin.phrases.takeaways import next_step, takeaways
from coach.writers.builtin.phrases.wishes import wish
from coach.writers.builtin.words.names import parsed
from coach.writers.builtin.words.prose import fill, told

READER = parsed("Dr. Elena Ruiz")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a junior studying X at Y", "I'm a junior studying X at Y"),
        (
            "Junior, Biology, Ohio State University",
            "I'm a junior in biology at Ohio State University",
        ),
        ("I am a nurse with 6 years in ICU.", "I'm a nurse with 6 years in ICU"),
        ("Nurse with 6 years in ICU", "I'm a nurse with 6 years in ICU"),
        ("RN, 6 years in ICU", "I'm an RN with 6 years in ICU"),
        ("studying marine biology at UCSD", "I'm studying marine biology at UCSD"),
        ("currently a sophomore at Reed", "I'm currently a sophomore at Reed"),
        ("Ex-chef turned dietetics student", "I'm an ex-chef turned dietetics student"),
        ("Biology at Ohio State University", "I study biology at Ohio State University"),
        ("Six years as a line cook", "I have six years as a line cook behind me"),
        ("Maya Patel, junior at Ohio State", "I'm a junior at Ohio State"),
        ("She is a PhD candidate at MIT", "I'm a PhD candidate at MIT"),
        ("PhD in biology, postdoc at MIT", "I have a PhD in biology, and I'm a postdoc at MIT"),
        ("Third year of nursing school", "I'm in my third year of nursing school"),
        ("Worked as a line cook", "I worked as a line cook"),
        (
            "Pipefitter for 14 years, thinking about inspection",
            "I've been a pipefitter for 14 years, and I'm thinking about inspection",
        ),
        (
            "Senior at Garfield High, second year in the welding program",
            "I'm a senior at Garfield High, in my second year in the welding program",
        ),
        (
            "Bookkeeper | Duluth | Night school",
            "I'm a bookkeeper (Duluth, night school)",
        ),
        ("Veteran. Father of two.", "I'm a veteran and a father of two"),
        ("unemployed", "I'm unemployed"),
        (
            "ROOFER 11 YRS, BAD KNEE, LOOKING AT ESTIMATING",
            "I've been a roofer for 11 years (bad knee), and I'm looking at estimating",
        ),
        ("dancer w/ torn ACL → physio?", "I'm a dancer with torn ACL, thinking about physio"),
        ("barber w/o a shop", "I'm a barber without a shop"),
        (
            "i am refugee from eritrea. i was electrician 6 years",
            "I am a refugee from Eritrea. I was an electrician for 6 years",
        ),
        (
            "Just got out after 9 years. Got my cert inside.",
            "I just got out after 9 years, and I got my cert inside",
        ),
        (
            "PhD cand., radio astronomy, Uni Leiden",
            "I'm a PhD candidate in radio astronomy at Uni Leiden",
        ),
        (
            "self taught dev, 22, no degree, built a bus app",
            "I'm a self taught dev of 22, I have no degree, and I built a bus app",
        ),
        (
            "stay at home mom 12 years / PTA treasurer",
            "I've been a stay-at-home mom for 12 years and a PTA treasurer",
        ),
        (
            "police sergeant burned out after 18 years",
            "I'm a police sergeant burned out after 18 years",
        ),
        (
            "Former bookstore manager | amateur genealogist | Tulsa",
            "I'm a former bookstore manager and an amateur genealogist (Tulsa)",
        ),
        (
            "dairy farmers, third generation, selling the herd",
            "We're dairy farmers, third generation, selling the herd",
        ),
        ("midwife, 41, back from Malawi", "I'm a midwife of 41, back from Malawi"),
        (
            "Deaf student, year 13, BSL first language",
            "I'm a Deaf student in year 13 (BSL first language)",
        ),
        ("gap year, then law", "I am, in a few words, “gap year, then law”"),
        ("born in Juba, now a medic", "I'm now a medic, and I was born in Juba"),
        (
            "sales rep 20 years, wants to teach",
            "I've been a sales rep for 20 years, and I want to teach",
        ),
        ("17, homeschooled, builds drones", "I'm 17 and homeschooled, and I build drones"),
        (
            "they/them, second-year barista and poet",
            "I'm a second-year barista and poet (they/them)",
        ),
        ("she/her, RN, night shift", "I'm an RN (she/her, night shift)"),
        ("hs junior, robotics club", "I'm a high school junior (robotics club)"),
        (
            "retired postman, 68, learning to keep bees",
            "I'm a retired postman of 68, learning to keep bees",
        ),
        ("68 y/o retired machinist", "I'm a 68-year-old retired machinist"),
        ("i was a teacher in Kabul for 11 years", "I was a teacher in Kabul for 11 years"),
        ("nurse. mom of 2. tired.", "I'm a nurse, a mom of 2 and tired"),
        ("laid off from the mill after 22 years", "I was laid off from the mill after 22 years"),
        ("year 12 student, want to be a medic", "I'm a year 12 student, and I want to be a medic"),
        ("works nights at a bakery", "I work nights at a bakery"),
        (
            "no degree, 30 years of fixing tractors",
            "I have no degree, and I have 30 years of fixing tractors behind me",
        ),
        (
            "Bachelor of Nursing, final year, Otago University",
            "I'm in the final year of a Bachelor of Nursing at Otago University",
        ),
        ("line cook -> accounting student", "I'm a line cook turned accounting student"),
        (
            "trilingual (Farsi, Dari, English) community interpreter",
            "I'm a trilingual (Farsi, Dari, English) community interpreter",
        ),
        ("I'm a line cook (4 yrs)", "I'm a line cook with 4 years of experience"),
        (
            "19 years trucking, now thinking dispatch",
            "I've been trucking for 19 years, and I'm now thinking about dispatch",
        ),
        ("an ex-consultant, climate nerd", "I'm an ex-consultant and a climate nerd"),
        (
            "refugee from Juba, was a pharmacy student",
            "I'm a refugee from Juba, and I was a pharmacy student",
        ),
        ("IT support", "I work in IT support"),
        (
            "NAVY VETERAN, GAS TURBINE TECH, 8 YEARS",
            "I'm a Navy veteran and a gas turbine tech with 8 years of experience",
        ),
    ],
)
def test_a_headline_in_any_form_says_who_writes(written: str, expected: str) -> None:
    """Every form becomes a clause with "I"; one that fits none is quoted, not dropped."""
    assert own_words(written, names=("Maya Patel", "Maya")).text == expected


@pytest.mark.parametrize(
    ("written", "shape", "expected"),
    [
        ("led the wetlands restoration", Known.MADE, "you led the wetlands restoration"),
        ("the wetlands restoration", Known.THING, "your work on the wetlands restoration"),
        ("Her team restored 40 acres.", Known.MADE, "your team restored 40 acres"),
        (
            "Scioto wetlands restoration",
            Known.THING,
            "your work on the Scioto wetlands restoration",
        ),
        ("restoring old mills", Known.THING, "your work restoring old mills"),
        ("runs the night clinic", Known.STATE, "you run the night clinic"),
        ("wrote that rivers remember", Known.SAID, "you wrote that rivers remember"),
        ("moved from law to baking", Known.MOVED, "you moved from law to baking"),
        ("her article on floods", Known.READING, "your article on floods"),
        ("repatriated 300 photographs", Known.MADE, "you repatriated 300 photographs"),
        ("bid the new library roof", Known.MADE, "you bid the new library roof"),
        ("founder of the Ruiz Truck School", Known.MADE, "you founded the Ruiz Truck School"),
        ("2 million miles no accident", Known.QUOTE, "“2 million miles no accident”"),
        ("2023 paper on beaver dams", Known.READING, "your 2023 paper on beaver dams"),
        ("the talk she gave at AGU", Known.THING, "the talk you gave at AGU"),
        ("“Slow Water”", Known.READING, "“Slow Water”"),
        ("https://example.org/eels", Known.LINK, "https://example.org/eels"),
        ("Founder of Greenway Labs", Known.MADE, "you founded Greenway Labs"),
        ("Author of “Slow Water”", Known.SAID, "you wrote “Slow Water”"),
        ("named teacher of the year", Known.MADE, "you were named teacher of the year"),
        ("studies eelgrass in Padden Bay", Known.STATE, "you study eelgrass in Padden Bay"),
        ("integrated pest management", Known.THING, "your work on integrated pest management"),
        ("20 years in welding", Known.STATE, "you have 20 years in welding behind you"),
        ("trained eleven apprentices", Known.MADE, "you trained eleven apprentices"),
        ("raised $2 million for the bank", Known.MADE, "you raised $2 million for the bank"),
        ("I read her essay on floods", Known.OWN, "I read your essay on floods"),
        ("helped a patient tell her story", Known.QUOTE, "“helped a patient tell her story”"),
        ("The clinic opened in 2019 and serves 8 towns.", Known.QUOTE, None),
    ],
)
def test_research_in_any_form_is_told_to_the_reader(
    written: str, shape: Known, expected: str | None
) -> None:
    """Every form gets a shape that is grammatical; what is not certain is quoted as it is."""
    known = placed(written, "contact.research[0]", READER.forms)
    assert known.shape is shape
    assert known.prose.text == (expected or f"“{written.rstrip('.')}”")


@pytest.mark.parametrize(
    ("written", "shape", "expected"),
    [
        ("what the work is like", Wished.INDIRECT, "what the work is like"),
        ("what the work is like?", Wished.INDIRECT, "what the work is like"),
        ("what is a typical day like", Wished.QUESTION, "What is a typical day like?"),
        ("How did she start?", Wished.QUESTION, "How did you start?"),
        ("a typical day", Wished.TOPIC, "a typical day"),
        ("typical day on the ward", Wished.TOPIC, "a typical day on the ward"),
        ("hardest part of the job", Wished.TOPIC, "the hardest part of the job"),
        ("portfolio", Wished.TOPIC, "a portfolio"),
        ("career change at 50", Wished.TOPIC, "a career change at 50"),
        ("how much math", Wished.INDIRECT, "how much math it takes"),
        ("patience??", Wished.TOPIC, "patience"),
        ("do i need a degree", Wished.QUESTION, "Do I need a degree?"),
        ("what you do on a tuesday", Wished.INDIRECT, "what you do on a Tuesday"),
        (
            "breaking into tech without a degree",
            Wished.TOPIC,
            "breaking into tech without a degree",
        ),
        ("work-life balance", Wished.TOPIC, "work-life balance"),
        ("getting certified", Wished.TOPIC, "getting certified"),
        ("to understand how models are checked", Wished.INDIRECT, "how models are checked"),
        ("I want to know how she chose her lab", Wished.INDIRECT, "how you chose your lab"),
        ("if a licence is needed", Wished.INDIRECT, "whether a licence is needed"),
        ("learn about budgets", Wished.TOPIC, "budgets"),
        ("see a shift from start to finish", Wished.DEED, "see a shift from start to finish"),
        ("you need a portfolio", Wished.QUOTE, "“you need a portfolio”"),
    ],
)
def test_a_wish_in_any_form_can_be_asked(written: str, shape: Wished, expected: str) -> None:
    """Questions, noun phrases, gerunds and sentences each get the place that fits them."""
    placed_wish = wish(written, "target.learn[0]", READER.forms)
    assert (placed_wish.shape, placed_wish.prose.text) == (shape, expected)


@pytest.mark.parametrize(
    ("via", "detail", "expected"),
    [
        (
            "mentor-database",
            "Handshake Mentor Database",
            "found you through the Handshake Mentor Database",
        ),
        ("mentor-database", None, "found you in the mentor database"),
        ("alumni-network", "Ohio State", "found you through the Ohio State alumni network"),
        ("linkedin", "LinkedIn", "found your profile on LinkedIn"),
        ("linkedin", "her post on eels", "found you on LinkedIn through your post on eels"),
        ("friend", "Sam Lee", "heard about you from my friend Sam Lee"),
        (
            "friend",
            "my aunt Rosa, who works with her",
            "heard about you from my aunt Rosa, who works with you",
        ),
        ("professor", "Okafor", "heard about you from Professor Okafor"),
        (
            "professor",
            "Prof. Okafor, who taught us",
            "heard about you from Prof. Okafor, who taught us",
        ),
        ("colleague", "our charge nurse", "heard about you from our charge nurse"),
        ("event", "career fair", "first came across you at the career fair"),
        ("event", "her talk at the library", "know of you from your talk at the library"),
        ("article", "article in the Herald", "came across you through the article in the Herald"),
        ("other", "saw her on TV", "saw you on TV"),
        ("other", "my aunt", "heard about you from my aunt"),
        ("other", "the sign outside", "found you through the sign outside"),
    ],
)
def test_every_way_of_finding_somebody_can_be_said(
    via: str, detail: str | None, expected: str
) -> None:
    """Each ``via``, with and without its detail, becomes a clause with "I"."""
    contact = {"name": "Elena Ruiz", "found": {"via": via} | ({"detail": detail} if detail else {})}
    how = found(parse({"contact": contact}, name="b"), READER.forms)
    assert how is not None
    assert how.tails[0].text == expected


def test_a_detail_that_is_a_sentence_stands_by_itself() -> None:
    """A sentence about how it came about is told as it is."""
    contact = {
        "name": "Elena Ruiz",
        "found": {"via": "friend", "detail": "Sam told me to write to her"},
    }
    how = found(parse({"contact": contact}, name="b"), READER.forms)
    assert how is not None
    assert how.sentence is not None
    assert how.sentence.text == "Sam told me to write to you"


@pytest.mark.parametrize(
    ("written", "shape", "expected"),
    [
        ("start with open figures", Kept.ADVICE, "start with open figures"),
        ("never skip the check", Kept.NEVER, "skip the check"),
        ("shadow the help desk", Kept.ADVICE, "shadow the help desk"),
        ("don't wait for a title", Kept.AGAINST, "wait for a title"),
        ("that most of it is writing", Kept.THAT, "that most of it is writing"),
        ("the story about the gauge", Kept.THING, "the story about the gauge"),
        ("how you read a chart", Kept.THING, "how you read a chart"),
        ("keeping a notebook", Kept.ABOUT, "keeping a notebook"),
        ("She said it gets easier", Kept.CLAUSE, "you said it gets easier"),
        ("Certificates come second.", Kept.NOTED, "Certificates come second"),
        ("keep your notes", Kept.ADVICE, "keep my notes"),
    ],
)
def test_a_takeaway_in_any_form_can_be_thanked_for(
    written: str, shape: Kept, expected: str
) -> None:
    """Advice, stories, sentences and things seen each get the place that fits them."""
    brief = parse(
        {"contact": {"name": "Elena Ruiz"}, "meeting": {"takeaways": [written]}}, name="b"
    )
    (kept,) = takeaways(brief)
    assert kept.shape is shape
    assert kept.prose.text.lower() == expected.lower()


@pytest.mark.parametrize(
    ("written", "shape"),
    [
        ("I signed up for the workshop", Next.OWN),
        ("signed up for the workshop", Next.DEED),
        ("sign up for the workshop", Next.PLAN),
        ("to sign up for the workshop", Next.PLAN),
        ("reading the book", Next.DOING),
        ("the open day", Next.THING),
    ],
)
def test_a_next_step_is_told_as_done_planned_or_next(written: str, shape: Next) -> None:
    """What was done is not told as a plan, nor a plan as done."""
    step = next_step(parse({"meeting": {"next_step": written}}, name="b"))
    assert step is not None
    assert step.shape is shape


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("hydrologist", "becoming a hydrologist"),
        ("Registered Nurse", "becoming a registered nurse"),
        ("RN", "becoming an RN"),
        ("nursing", "going into nursing"),
        ("data science", "going into data science"),
        ("Head of Design", "becoming head of design"),
        ("the first in space", "becoming the first in space"),
    ],
)
def test_a_target_is_a_role_or_a_field(role: str, expected: str) -> None:
    """One becomes a nurse, and goes into nursing."""
    aim = goal(parse({"target": {"role": role}}, name="b"))
    assert aim is not None
    assert aim.doing.text == expected


@pytest.mark.parametrize(
    ("ask", "call", "how"),
    [
        ({"minutes": 20, "format": "video"}, "a 20-minute video call", " by video"),
        ({"minutes": 18}, "an 18-minute conversation", ""),
        ({"duration": "1 hour"}, "a conversation of one hour", ""),
        (
            {"duration": "half an hour", "format": "phone"},
            "a phone call of half an hour",
            " by phone",
        ),
        (
            {"minutes": 20, "format": "at your office"},
            "a 20-minute conversation at your office",
            " at your office",
        ),
        (
            {"minutes": 20, "format": "carrier pigeon"},
            "a 20-minute conversation (carrier pigeon)",
            " (carrier pigeon)",
        ),
    ],
)
def test_the_time_is_said_in_every_form(ask: dict[str, object], call: str, how: str) -> None:
    """Minutes or a duration, with any form of talking, make a phrase with its article."""
    amount = conversation(parse({"ask": ask}, name="b").ask)
    assert (amount.call.text, amount.how.text) == (call, how)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Brightwater Consulting", "Brightwater Consulting"),
        ("City of Duluth", "the City of Duluth"),
        ("The Field Museum", "the Field Museum"),
        ("European Patent Office", "the European Patent Office"),
    ],
)
def test_an_organization_has_the_article_it_wants(name: str, expected: str) -> None:
    """Offices, cities and museums take "the", firms do not."""
    place = workplace(parse({"contact": {"organization": name}}, name="b"))
    assert place is not None
    assert place.text == expected


def test_a_unique_role_takes_no_article() -> None:
    """One is "head of design", not "a head of design"."""
    assert as_role("Head of Design") == "head of design"
    assert as_role("hydrologist") == "a hydrologist"


@pytest.mark.parametrize(
    ("detail", "expected"),
    [
        ("my brother-in-law", "heard about you from my brother-in-law"),
        ("my cousin Bri", "heard about you from my cousin Bri"),
        ("the memorial service for my uncle", "at the memorial service for my uncle"),
        ("saw the barn you raised", "saw the barn you raised, which is how I came across you"),
    ],
)
def test_people_are_heard_from_and_events_are_at(detail: str, expected: str) -> None:
    """A person tells of the reader, an event is where one was, and a sight says what it led to."""
    contact = {"name": "Ana Sol", "found": {"via": "other", "detail": detail}}
    how = found(parse({"contact": contact}, name="b"), READER.forms)
    assert how is not None
    assert any(expected in tail.text for tail in how.tails)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("the Field Museum", "the Field Museum"),
        ("Field Museum", "the Field Museum"),
        ("Bureau of Rivers", "the Bureau of Rivers"),
    ],
)
def test_an_organization_has_one_article(name: str, expected: str) -> None:
    """An article that the name brings is not put there a second time."""
    place = workplace(parse({"contact": {"organization": name}}, name="b"))
    assert place is not None
    assert place.text == expected


@pytest.mark.parametrize(
    ("written", "shape", "expected"),
    [
        (
            "write the steps so your grandson could follow",
            Kept.ADVICE,
            "write the steps so my grandson could follow",
        ),
        ("sit down before you speak", Kept.ADVICE, "sit down before I speak"),
        ("never soften an answer", Kept.NEVER, "soften an answer"),
        ("you'll be tired until June", Kept.THAT, "that I'll be tired until June"),
        ("your story about the gauge", Kept.THING, "your story about the gauge"),
    ],
)
def test_advice_to_the_sender_is_told_as_the_senders(
    written: str, shape: Kept, expected: str
) -> None:
    """In advice "you" is whoever was advised; in a story it is the reader."""
    kept = takeaways(parse({"meeting": {"takeaways": [written]}}, name="b"))[0]
    assert (kept.shape, kept.prose.text) == (shape, expected)


@pytest.mark.parametrize(
    ("written", "shape"),
    [
        ("a shadow day at the plant", Next.THING),
        ("my first practice proposal", Next.THING),
        ("Pitching my first story", Next.DOING),
        ("substitute teaching two days a week", Next.THING),
        ("I signed up for the course", Next.OWN),
    ],
)
def test_a_next_step_is_told_as_what_it_is(written: str, shape: Next) -> None:
    """A thing stays a thing, and what is being done is told as being done."""
    step = next_step(parse({"meeting": {"takeaways": ["x"], "next_step": written}}, name="b"))
    assert step is not None
    assert step.shape is shape


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("WIND TURBINE TECHNICIAN", "a wind turbine technician"),
        ("ICU NURSE", "an ICU nurse"),
        ("Dispatch manager", "a dispatch manager"),
        ("Head of Design", "head of design"),
    ],
)
def test_a_role_in_capitals_is_lowered_and_acronyms_stay(role: str, expected: str) -> None:
    """Nobody is shouted at with a job title."""
    assert as_role(role) == expected


@pytest.mark.parametrize(
    ("time", "expected"), [("2 days", "Two days"), ("one day", "A day"), ("a shift", "A shift")]
)
def test_a_time_at_the_start_of_a_sentence_is_in_words(time: str, expected: str) -> None:
    """No sentence starts with a figure, or with "one day", which may be any day."""
    assert opening(told(time, "ask.duration")).text == expected


def test_a_day_of_the_week_stands_behind_on() -> None:
    """A shadow is "on a Saturday" and "for half a day"."""
    told_time = fill("Could I shadow you for {x}?", x=told("a Saturday", "ask.duration"))
    assert on_its_day(told_time).text == "Could I shadow you on a Saturday?"
