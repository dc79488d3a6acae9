"""Words by what they are: the little that has to be known of English to place a phrase safely."""

from __future__ import annotations

from coach.writers.builtin.words.verb_list import REGULAR

_IRREGULAR = """
be was been; have had had; do did done; go went gone; say said said; make made made; get got got;
take took taken; come came come; see saw seen; know knew known; give gave given; find found found;
think thought thought; tell told told; become became become; leave left left; feel felt felt; put
put put; bring brought brought; begin began begun; keep kept kept; hold held held; write wrote
written; stand stood stood; hear heard heard; let let let; mean meant meant; set set set; meet met
met; run ran run; pay paid paid; sit sat sat; speak spoke spoken; lead led led; read read read;
grow grew grown; lose lost lost; fall fell fallen; send sent sent; build built built; understand
understood understood; draw drew drawn; break broke broken; spend spent spent; cut cut cut; rise
rose risen; drive drove driven; buy bought bought; wear wore worn; choose chose chosen; seek sought
sought; throw threw thrown; catch caught caught; deal dealt dealt; win won won; teach taught
taught; fly flew flown; fight fought fought; sell sold sold; show showed shown; swim swam swum;
sing sang sung; ride rode ridden; shoot shot shot; oversee oversaw overseen; rebuild rebuilt
rebuilt; rewrite rewrote rewritten; undertake undertook undertaken; feed fed fed; lay laid laid;
learn learned learned; prove proved proven; sew sewed sewn; spin spun spun; dig dug dug; hang hung
hung; shut shut shut; split split split; strike struck struck; withstand withstood withstood;
co-lead co-led co-led; co-write co-wrote co-written; co-found co-founded co-founded; quit quit
quit; draft drafted drafted; bid bid bid; cost cost cost; spread spread spread; burst burst burst;
hit hit hit; shed shed shed; bend bent bent; lend lent lent; bind bound bound; wind wound wound;
weave wove woven; freeze froze frozen; tear tore torn; shake shook shaken; sweep swept swept; sleep
slept slept; light lit lit; hide hid hidden; stick stuck stuck; swing swung swung; drink drank
drunk; ring rang rung; sink sank sunk; shrink shrank shrunk; blow blew blown; foresee foresaw
foreseen; broadcast broadcast broadcast; overcome overcame overcome; bear bore borne; breed bred
bred
"""

# Past forms that stand before a noun more often than they tell a deed.
_PARTICIPLE_ADJECTIVES = """
advanced applied integrated distributed embedded mixed unmanned assisted automated shared guided
related renewed detailed required skilled specialised specialized retired certified licensed
registered experienced varied connected invited selected
"""

# Third-person forms that are as often plural nouns.
_PLURAL_LIKE = """
studies designs talks posts reports plans tests tours interviews works reviews surveys models
programs programmes practices projects records prints maps lectures repairs transfers visits signs
sets shows looks uses changes questions orders tracks trades scores covers drafts films files
guides hosts pilots plants plays shoots shares
"""

_PEOPLE = """
freshman sophomore junior senior student undergraduate undergrad graduate grad postdoc fellow major
minor apprentice intern trainee nurse chef cook medic paramedic physician pharmacist veteran parent
mother father mom dad mum aide assistant associate analyst artist attorney clerk coach consultant
carpenter electrician plumber mechanic technician tech machinist welder farmer firefighter pilot
police officer sergeant soldier sailor marine paralegal lawyer journalist librarian accountant
bookkeeper barista server bartender cashier caregiver nanny volunteer specialist scientist guard
agent representative rep lead chief head director president founder co-founder owner entrepreneur
freelancer host foreman alum alumnus alumna candidate newcomer refugee immigrant homemaker guide
warden ranger surgeon dentist vet hygienist doula midwife architect linguist chemist physicist
biologist geologist hydrologist ecologist economist historian statistician mathematician musician
dietitian veterinarian technologist phlebotomist radiographer sonographer receptionist secretary
superintendent surveyor valet smith joiner mason tailor potter luthier baker butcher driver trucker
worker keeper counsel expert chair member staffer professional newbie learner hand coder astronaut
actress waitress seamstress stewardess hostess priest chaplain pastor monk nun judge diplomat
ambassador spouse reservist corpsman airman guardsman lineman draftsman cadet recruit monitor ex
inspector investigator operator developer designer engineer manager planner programmer teacher
builder carrier cleaner trainer writer editor reporter producer photographer dancer singer painter
sculptor actor conductor curator educator instructor lecturer professor researcher scholar adviser
advisor counselor counsellor coordinator administrator supervisor contractor organizer organiser
strategist therapist psychologist sociologist archaeologist meteorologist biochemist nutritionist
pharmacologist pathologist radiologist oncologist cardiologist dermatologist neurologist
informaticist bioinformatician politician optometrist orthodontist audiologist toxicologist
zoologist botanist entomologist geneticist florist stylist barber hairdresser brewer winemaker
cheesemaker jeweler clockmaker bookbinder printer publisher translator interpreter investor trader
broker realtor appraiser adjuster underwriter actuary rancher grower forester arborist
horticulturist fisher dispatcher dropout rabbi imam nerd geek buff enthusiast lover daughter son
rep hacker tester modeler modeller animator illustrator cartoonist composer crew teen teenager
person poet dev sysadmin dj mariner deckhand woman man girl boy kid steward tutor bursar registrar
ombudsman cpa rn lpn cna emt np pa md rd
"""

_FIELDS = """
nursing engineering welding accounting marketing programming teaching farming baking plumbing
carpentry management medicine law policy design education research finance economics journalism
architecture biology chemistry physics ecology geology hydrology psychology sociology anthropology
history linguistics philosophy mathematics statistics science sciences informatics analytics
logistics therapy care health healthcare pharmacy dentistry agriculture forestry conservation art
music theatre theater photography film media communications communication business administration
technology security development sustainability energy hospitality sales retail aviation government
support politics planning surveying construction manufacturing robotics electronics genetics
nutrition dietetics counseling counselling consulting banking insurance publishing translation
archaeology astronomy work service services studies hr ux ui it ai ml gis hvac software hardware
operations relations resources affairs botany zoology oceanography dance drama theology classics
geography radiology midwifery paramedicine kinesiology criminology cybersecurity physiology anatomy
neuroscience biochemistry microbiology bioengineering photonics acoustics optics archeology
literature
"""

_COMMON = """
environmental electrical mechanical civil chemical biomedical industrial clinical public social
political computer computing criminal justice international global applied general human liberal
fine performing early childhood special elementary secondary high school middle college university
community site floor fleet branch brand media trade training wind solar grants visitor guest
donor junior senior first second third fourth final year doctoral postdoctoral master masters
bachelor bachelors associate former current retired registered licensed certified practical full
part time night shift lab laboratory field office project program programme product account
customer data information systems system network line sous pastry head assistant deputy vice team
crew shop store warehouse truck bus heavy equipment quality control safety process plant pipe
structural water wildlife marine forest soil river urban regional landscape interior graphic
fashion sound video digital web content copy user experience interface machine learning deep
neural cognitive behavioral behavioural occupational physical respiratory speech language
pathology dental medical surgical emergency intensive critical acute pediatric geriatric maternal
labor delivery hospice home veterinary large small animal crop food fire police military combat
flight air traffic ground operations supply chain resources financial business economic tax
investment risk insurance real estate property event hotel restaurant kitchen front back of house
administrative executive legal library archival museum news sports radio television technical
creative grant writing freelance self-employed independent stay-at-home working studying majoring
minoring pursuing exploring changing moving switching transitioning currently formerly previously
recently now just still also once with who that in on at for from by as the a an my our this these
i'm aerospace agricultural nuclear petroleum mining materials pre-med pre-law pre-nursing pre-vet
honors honours student-athlete transfer exchange visiting undeclared double dual joint mid-career
entry-level diesel gas turbine wind dispatch years year months month about after before behind
anywhere everywhere drones blades ask apply certificate entry-level led ran built wrote gave won
taught began co-founder how what why when where which
whether if is are was were do does did can could should would will has have had to getting
becoming being starting day typical advice tips steps path paths career careers work life
work-life balance training education skills courses classes whatever long short hard best worst
most biggest main one two three four five six seven eight nine ten twelve your his her their its
she he they you we it some any every each both many all more less other another people patients
clients students children adults families
"""


def table(words: str) -> frozenset[str]:
    """The words of a table, written with spaces between them."""
    return frozenset(words.split())


def _triples(forms: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(entry.split()) for entry in forms.split(";"))


VERBS = table(REGULAR) | {entry[0] for entry in _triples(_IRREGULAR)}
PAST = {entry[1]: entry[0] for entry in _triples(_IRREGULAR)} | {"were": "be"}
PARTICIPLES = frozenset(entry[2] for entry in _triples(_IRREGULAR))
PARTICIPLE_ADJECTIVES = table(_PARTICIPLE_ADJECTIVES)
PLURAL_LIKE = table(_PLURAL_LIKE)
PEOPLE = table(_PEOPLE)
FIELDS = table(_FIELDS)
LOWER_WORDS = table(_COMMON) | VERBS | PEOPLE | FIELDS | PARTICIPLE_ADJECTIVES | frozenset(PAST)

# Words read as words although they are written in capitals.
ACRONYM_LIKE = table(
    """
    NASA NATO NOAA OSHA FEMA LASER RADAR SCUBA UNICEF UNESCO NICU STEM SQL JAVA
    """
)
SILENT_H = ("hour", "honest", "honor", "honour", "heir")
# Beginnings that sound like "you" or "won": a union, a one-year course.
YOU_SOUND = (
    *("unic", "unif", "unil", "unio", "uniq", "unis", "unit", "univ", "use", "usu", "util"),
    *("ubiq", "eu", "ewe", "uk", "uro", "ura", "uto"),
)
ONE_SOUND = table("one once one's")
BARE_ROLES = (
    "head of",
    "director of",
    "chief ",
    "vice president",
    "president",
    "vp ",
    "ceo",
    "coo",
    "cfo",
    "cto",
)
SCHOOL = table("university uni college school academy institute polytechnic tech state seminary")
PUBLICATIONS = table(
    """
    article paper essay book column post piece story blog newsletter thesis dissertation profile
    op-ed feature chapter report thread study
    """
)
# Past forms that, before a preposition or a name, were done to the reader.
PASSIVE = table(
    """
    featured named elected appointed nominated selected invited hired promoted quoted interviewed
    profiled honored honoured recognized recognised chosen born raised awarded ordained deployed
    commissioned inducted
    """
)
STANDING = table("based located known interested certified licensed trained registered")
# Things that are the reader's own when they stand without an article.
POSSESSED = table(
    """
    interview podcast episode series video work research patent patents award awards career
    change move switch transition path background photographs paintings drawings service
    business practice studio bakery farm shop lab laboratory workshop garden orchard newsroom
    team students volunteering portfolio writing artwork teaching
    """
)
# Things of which there is one, so that they want an article.
SINGULAR = table(
    """
    program programme project initiative clinic system centre center campaign network tool
    museum school survey restoration merger launch rollout redesign expansion partnership
    curriculum course model app platform pipeline collection exhibit exhibition festival mural
    bridge line plant unit ward
    """
)
OCCASIONS = table(
    """
    talk lecture keynote presentation workshop webinar panel speech session seminar class demo
    tour visit conference fair forum summit meetup symposium day night open-house expo event
    """
)
# Numbers in words, which stand before a noun as an article does.
NUMBERS = table(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    hundreds thousands dozens several
    """
)
DETERMINERS = table("the a an my your our every each this these all both any")
# Words ahead of a determiner that are no verbs: "of the", "half a day", "not the usual way".
NO_VERBS = table(
    """
    about above across after against along among around as at before behind below beside between
    beyond but by despite down during except for from half how if in inside into like near not
    of off on once onto or over past per since than that though through to toward towards under
    until up upon via what when where whether which while who whom whose why with within without
    and both all such quite rather because so unless whatever whichever whoever even just only
    mostly many is are was were
    """
)
