"""The ways of saying one thing in a thank-you, by the shape of what is said."""

from __future__ import annotations

from coach.writers.builtin.phrases.shapes import Kept, Next

KEPT = {
    Kept.ADVICE: (
        "Your advice to {x} is what I noted first",
        "I have been thinking about your advice to {x}",
        "What I took home is your advice to {x}",
        "I keep coming back to your advice to {x}",
        "Your advice to {x} has stayed with me",
    ),
    Kept.AGAINST: (
        "Your advice not to {x} has stayed with me",
        "I have thought about your advice not to {x}",
        "I took home your advice not to {x}",
        "I come back to your advice not to {x}",
    ),
    Kept.NEVER: (
        "Your advice never to {x} has stayed with me",
        "I have thought about your advice never to {x}",
        "I took home your advice never to {x}",
        "I come back to your advice never to {x}",
    ),
    Kept.THAT: (
        "I keep thinking about your remark {x}",
        "I wrote down your remark {x}",
        "What I took home is your remark {x}",
        "Your remark {x} has stayed with me",
    ),
    Kept.THING: (
        "I keep thinking about {x}",
        "What stayed with me is {x}",
        "What I remember best is {x}",
        "I have been thinking ever since about {x}",
    ),
    Kept.ABOUT: (
        "I keep thinking about what you said about {x}",
        "What you said about {x} has stayed with me",
        "I wrote down what you told me about {x}",
        "I have thought about what you said on {x}",
    ),
    Kept.CLAUSE: (
        "{x}, and I have been thinking about it since",
        "{x}, and it has stayed with me",
        "{x}; I come back to that often",
        "{x}, which I wrote down",
        "{x}, and I find that useful to know",
    ),
    Kept.NOTED: (
        "One thing I wrote down afterwards: {x}",
        "This is what stayed with me: {x}",
        "In my notes, underlined, is this: {x}",
    ),
}
KEPT_TOO = {
    Kept.ADVICE: (
        "I also wrote down your advice to {x}",
        "I also took to heart your advice to {x}",
        "I mean to follow your advice to {x}, too",
        "Your advice to {x} is in my notes, too",
    ),
    Kept.AGAINST: (
        "I also wrote down your advice not to {x}",
        "I'll remember your advice not to {x}, too",
        "Your advice not to {x} was useful, too",
    ),
    Kept.NEVER: (
        "I also wrote down your advice never to {x}",
        "I'll remember your advice never to {x}, too",
        "Your advice never to {x} was useful, too",
    ),
    Kept.THAT: (
        "You also told me {x}",
        "It was also new to me {x}",
        "The other thing I noted is {x}",
        "Nor had I known {x}",
    ),
    Kept.THING: (
        "I also think back to {x}",
        "I won't forget {x}, either",
        "I keep coming back to {x}, too",
        "The other thing that stays with me is {x}",
    ),
    Kept.ABOUT: (
        "What you said about {x} was new, too",
        "I also wrote down what you said about {x}",
        "I noted what you said about {x}, too",
        "I have also thought about {x}",
    ),
    Kept.CLAUSE: (
        "{x}, and I wrote that down, too",
        "{x}; I noted that as well",
        "{x}, and that stays with me, too",
    ),
    Kept.NOTED: (
        "Also in my notes: {x}",
        "And a second thing I wrote down: {x}",
        "The other thing I noted: {x}",
    ),
}
STEP = {
    Next.OWN: ("{x}",),
    Next.DEED: ("I {x}",),
    Next.DOING: ("I'm {x}", "My next step is {x}"),
    Next.PLAN: (
        "My next step is to {x}",
        "I'm going to {x}",
        "I plan to {x}",
        "Next I'll {x}",
        "I have decided to {x}",
    ),
    Next.THING: ("My next step is {x}", "Next for me is {x}", "What comes next for me is {x}"),
}
FOR_TALK = (
    "Thank you for talking with me{when}.",
    "Thank you for our conversation{when}.",
    "Thank you for your time{when}.",
    "Thank you for speaking with me{when}.",
)
FOR_TALK_AT = (
    "Thank you for our conversation{when}. It was good to hear about {place}.",
    "Thank you for your time{when}. I liked hearing about your work at {place}.",
    "Thank you for talking with me{when}. I understand {place} better now.",
)
FOR_SHADOW = (
    "Thank you for having me along{when}.",
    "Thank you for having me{when}.",
    "Thank you for letting me shadow you{when}.",
    "Thank you for showing me your work{when}.",
    "Thank you for letting me watch{when}.",
)
FOR_SHADOW_AT = (
    "Thank you for letting me shadow you at {place}{when}.",
    "Thank you for having me{when}. It was good to see {place} at work.",
    "Thank you for having me along{when}. I understand {place} better now.",
    "Thank you for having me at {place}{when}.",
)
SORRY = (
    "I should have written sooner.",
    "This comes later than it should.",
    "My thanks come late, but they are meant.",
)
END = {
    "warm": (
        "I'm very glad that I asked you.",
        "You were generous with your time.",
        "Thank you again.",
        "You were kind to take the time.",
        "Thank you once more.",
    ),
    "plain": (
        "Thank you again.",
        "I'm glad that I asked you.",
        "You were generous with your time.",
        "Thanks again.",
        "Thank you once more.",
    ),
    "formal": (
        "Thank you again for your time.",
        "I am grateful for your generosity.",
        "Thank you once more.",
        "You were kind to take the time.",
        "You were generous with your time.",
    ),
}


GOING_ON = (
    "I'm still hoping to {do}.",
    "I still hope to {do}.",
    "I'm still thinking about {doing}.",
    "I'm as keen as before to {do}.",
)
GOING_ON_AT = (
    "I see now what your work at {place} takes. I still hope to {do}",
    "I know a little more now about {place}. I'm still thinking about {doing}",
    "It helped to hear how things are at {place}. I still hope to {do}",
)
AFTERWARDS = (
    "I'll let you know how it goes.",
    "I mean to put it to use.",
    "I have much to do now.",
)
WORTH = (
    "It was time well spent for me.",
    "It helped me more than I had hoped.",
    "It was good of you to say yes.",
)
MORE = (
    "You gave me much to think about.",
    "I had not expected to learn so much.",
    "I see the work a little differently now.",
)
