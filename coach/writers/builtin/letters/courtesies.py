"""Short words of courtesy, by tone: room to say no, thanks, and the closing of a letter.

None of them is longer than eight words, because they hold nothing of the brief.
"""

from __future__ import annotations

MEANT = (
    "Mostly I would listen.",
    "I'd mostly like to listen.",
    "I have questions and can listen.",
    "Anything you can tell me would help.",
    "I'd come with questions.",
)
MEANT_SHADOW = (
    "Seeing it would teach me most.",
    "I want to see the work up close.",
    "Reading about it only goes so far.",
    "I'd mostly watch, and ask little.",
    "I want to see what it really takes.",
)
EASE = {
    "warm": (
        "I'll gladly work around your schedule.",
        "You choose the day and the time.",
        "If this is a bad time, that's fine.",
        "I know your days are probably full.",
        "Whatever time suits you is fine.",
    ),
    "plain": (
        "I'll work around your schedule.",
        "Please choose whatever time suits you.",
        "If this is a bad time, that's fine.",
        "Whatever time suits you is fine.",
        "You choose the day and the time.",
    ),
    "formal": (
        "I would gladly work around your schedule.",
        "Please choose whatever time suits you.",
        "I understand if time does not allow it.",
        "I know that your time is limited.",
        "Any time that suits you is fine.",
    ),
}
EASE_SHADOW = {
    "warm": (
        "I'll stay out of the way.",
        "I'm happy to follow whatever rules apply.",
        "If it can't be done, that's fine.",
        "You choose the day, of course.",
        "I'd be glad to help carry things.",
    ),
    "plain": (
        "I'll stay out of the way.",
        "I'll follow whatever rules apply.",
        "Please choose whatever day suits you.",
        "If it can't be done, that's fine.",
        "I'll sign whatever forms are needed.",
    ),
    "formal": (
        "I would stay out of the way.",
        "I would follow whatever rules apply.",
        "Please choose whatever day suits you.",
        "I understand if it is not possible.",
        "I would sign whatever forms are needed.",
    ),
}
THANKS = {
    "warm": (
        "Thank you for reading this.",
        "Thank you so much for considering it.",
        "Thank you, whatever you decide.",
        "Thank you for your time.",
        "I'd be grateful, and thank you either way.",
        "Either way, thank you for your time.",
        "Thank you for even thinking about it.",
        "Thank you for any time you can spare.",
    ),
    "plain": (
        "Thank you for reading this.",
        "Thank you for considering it.",
        "Thank you either way.",
        "Thank you for your time.",
        "Thanks for reading this far.",
        "Thank you for any time you can spare.",
        "Thanks for considering this.",
        "Either way, thanks for your time.",
    ),
    "formal": (
        "Thank you for considering my request.",
        "Thank you for your time and consideration.",
        "I would be grateful for your reply.",
        "I appreciate your taking the time.",
        "Thank you for reading this.",
        "Thank you for your consideration.",
        "I am grateful for your time.",
        "Thank you for any time you can spare.",
    ),
}
# Only for a letter that would be too short without it.
HELPS = (
    "It would mean a good deal to me.",
    "That would be a real help to me.",
    "I would take it to heart.",
)
CLOSINGS = {
    "warm": ("Warm regards", "Kind regards", "With thanks", "Best wishes", "All the best"),
    "plain": ("Best regards", "Best", "Kind regards", "Regards", "Many thanks"),
    "formal": ("Sincerely", "Respectfully", "Yours sincerely", "Kind regards", "With kind regards"),
}
