"""The verbs that people tell of their work with, in the base form."""

from __future__ import annotations

REGULAR = """
accept achieve act adapt add address administer adopt advance advertise advise advocate age aid aim
allow amend analyse analyze animate answer appear apply appoint approve argue arrange ask assemble
assess assign assist attend attract audit automate avoid award bake balance ban base beat begin
belong blend board boil bond book boost born borrow brew brief bring broker build bury buy
calculate call calm camp capture care carry cast catalog catalogue celebrate certify chair champion
change chart chase check choose chop clean climb close coach coax code cofound collaborate collect
combine come comfort command commission commit compare compete compile complete compose compress
conceive concentrate conduct confirm connect conserve consider construct consult contact contain
continue contribute convene convert convince cook coordinate correct correspond counsel count cover
craft create crochet cross cultivate curate cure cut dance date debate debug decide decorate
dedicate defeat defend define delay delegate delight deliver demonstrate deny depart deploy derive
describe deserve design detect determine develop devise devote diagnose dictate differ digest
digitise digitize dine direct discover diversify divide document donate double doubt download draft
draw dream dress drill drive drop dub earn ease echo edit educate elect eliminate email embed
embrace emigrate emphasise emphasize employ enable encounter encourage endorse endure energise
engage engineer enjoy enlarge enlist enrol enroll ensure enter entertain equip erase escape escort
establish estimate evaluate examine excavate exchange execute exercise exhibit expand expect
experiment explain explore export expose extract fabricate facilitate fail farm fasten feature feed
feel fight file fill film filter find finish fit fix flee flood fly focus fold follow force
forecast forge form formulate foster found frame freelance fry fund furnish gain gather gauge
generate get give go grade graduate graft grant greet grill grind grow guard guide halt hand handle
hate harvest hatch haul have head heal heat help hike hire hit hold host hunt identify illustrate
imagine immigrate implement import impress improve improvise inaugurate incorporate increase
incubate index induce influence inform inherit initiate inject injure inspect inspire install
instruct insure integrate intern interpret intervene interview introduce invent invest investigate
invite involve irrigate isolate issue join judge juggle keep keynote kick knit knock know label
land last laugh launch lay lead lean learn leave lecture lend license lift light like link
liquidate list listen live loan lobby locate lock log look lose love machine mail maintain major
make manage map march mark market marry master matter measure meet mend mentor merge migrate mill
mind mine minister mix mobilise mobilize model modernise modernize modify monitor mould mount move
name narrate navigate need negotiate nominate note notice nurse observe obtain occupy offer
officiate open operate optimise optimize ordain order organise organize outline overcome overhaul
oversee own pack paddle paint pass pave pay perfect perform persuade phone photograph pick piece
pilot pioneer pitch place plan plant play plough plow poll populate post pour practice practise
praise predict prefer prepare present preserve preside press pretend prevent price print probe
process produce profile program project promote propose prosecute protect prove provide prune
publish pull purchase pursue push put qualify question quilt quote race raise rally rank reach
react read realise realize rebrand rebuild recall receive reclaim recommend reconcile record
recover recruit recycle redesign reduce refine reflect reform refuel refurbish refuse register
regulate rehabilitate rehearse reject relate relax release relocate rely remain remember remove
rename render renew renovate rent reopen reorganise reorganize repair repatriate repeat replace
reply report represent request require reread rescue research resettle reside resign resist resolve
respond rest restart restore resume retell retire retrain return reuse reverse review revise revive
rewrite rid ride rinse rise rival roast row run sail salvage sample sanction save say scale scan
schedule score sculpt secure see seed seek select sell send separate serve set settle sew shadow
shape share shelter shift ship shoot show shrink sift sign simplify sing sit sketch skim skip slow
smile solve soothe sort source spark speak specialise specialize spend spin sponsor spot spray
spread square squeeze stabilise stabilize staff stage stand staple start stay steer stitch stock
stop store streamline strengthen stretch study stump submit substitute succeed sue suffer suggest
sum supervise supply support surprise survey survive suspect sustain swap sweep swim switch
synthesise synthesize table tackle tag tailor take talk target taste tax teach telephone tell tend
test testify thank think thrive tie till tip tolerate top toss total touch tour trace track trade
train transcribe transfer transform translate transplant transport trap travel treat trigger trim
triple troubleshoot trust try tune turn tutor type undergo understand unify unite unlearn unload
update upgrade uphold urge use value vary verify view visit visualise visualize voice volunteer
vote vow wait waive walk wander want warm warn wash waste watch water wear weave weigh welcome weld
whistle widen win wire wish witness wonder work worry wrap wrestle write yield
"""
