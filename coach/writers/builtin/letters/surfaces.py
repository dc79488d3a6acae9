"""The ways of saying one thing in a first email, by the shape of what is said.

Sentences that hold no words of the brief stay at eight words or fewer, so that no two people send
the same long sentence.
"""

from __future__ import annotations

from coach.writers.builtin.phrases.shapes import Known
from coach.writers.builtin.phrases.shapes import Wished as Wish

KNOWN_FIRST = {
    Known.MADE: (
        "I read that {x}. I would like to know what that took",
        "I'm writing because {x}, and I wondered how",
        "{x}, and that is why I'm writing",
        "I learned that {x}, and it made me curious",
        "I saw that {x}. I'd like to hear how that went",
    ),
    Known.SAID: (
        "{x}, and I have been thinking about it since",
        "{x}, and that is why I'm writing",
        "{x}. I'd like to ask you about that",
    ),
    Known.MOVED: (
        "I saw that {x}. I wondered what made you take that step",
        "I'm writing because {x}. I'd like to hear how that went",
        "{x}, and that is why I'm writing",
        "I read that {x}, and that made me curious",
    ),
    Known.STATE: (
        "I read that {x}. I'd like to hear about that",
        "{x}, and that is why I'm writing",
        "I learned that {x}, and it made me curious",
        "I'm writing because {x}. I wonder how that began",
    ),
    Known.THING: (
        "I'm writing to you because of {x}",
        "{x} is why I'm writing to you",
        "I came across {x}, and it made me curious",
        "I have been reading about {x}. I'd like to hear more from you",
    ),
    Known.READING: (
        "I read {x}, and I keep thinking about it",
        "I'm writing to you because I read {x}",
        "I read {x}, and it left me with questions",
        "I read {x}. I'd like to ask you about it",
    ),
    Known.LINK: (
        "I'm writing about what I read at {x}",
        "I read what is at {x}. It left me with questions",
        "I read {x} before writing this. It left me with questions",
    ),
    Known.OWN: (
        "{x}, and I have been thinking about it since",
        "{x}, and that is why I'm writing",
        "{x}, and it left me with questions",
    ),
    Known.QUOTE: (
        "One line on your work made me write: {x}",
        "I'm writing because of this line: {x}",
        "I read this about your work: {x}",
    ),
}
KNOWN_LATER = {
    Known.MADE: (
        "I read that {x}. I wondered how that came about",
        "I noticed that {x}. I wondered which part was the hardest",
        "I saw that {x}, and it stayed with me",
        "I know that {x}. I'd like to hear about it",
        "I saw that {x}. I'd like to hear the story",
    ),
    Known.SAID: (
        "{x}. I'd like to ask you about that",
        "{x}, and I have been thinking about that",
        "{x}, which gave me something to think about",
    ),
    Known.MOVED: (
        "I saw that {x}. I wondered what made you take that step",
        "I read that {x}. I'd like to know what helped",
        "I noticed that {x}. I wondered what surprised you",
        "I know that {x}. I'd like to hear why",
    ),
    Known.STATE: (
        "I saw that {x}. I'd like to hear how that began",
        "I read that {x}. I wondered what that is like",
        "I noticed that {x}, and that made me curious",
        "I know that {x}. I'd like to hear about that",
    ),
    Known.THING: (
        "I read about {x}. I wondered how it looked from inside",
        "{x} is where most of my questions begin",
        "I have been reading about {x}. I wondered what was hardest",
        "I'd be especially glad to hear about {x}",
        "I looked up your work and read about {x}",
    ),
    Known.READING: (
        "I have read {x}, and it left me curious",
        "{x} is where most of my questions begin",
        "I read {x} before writing this. I wondered what came after",
        "I'd like to hear the story behind {x}",
    ),
    Known.LINK: (
        "Before writing this I read what is at {x}",
        "I have read what is at {x}. It left me with questions",
        "I read {x} first and have questions left",
    ),
    Known.OWN: (
        "{x}",
        "{x}, and it left me with questions",
        "{x}, and my questions begin there",
    ),
    Known.QUOTE: (
        "One line I noted about your work: {x}",
        "I wrote this down about your work: {x}",
        "I read this about your work: {x}",
    ),
}
ASK = (
    "Could we talk for {time}{how}?",
    "Would {call} be possible?",
    "Might I ask you for {call}?",
    "Could we speak for {time}{how}?",
    "Are you open to {call}?",
    "Could I have {time}{how}?",
    "Might {time}{how} be possible?",
)
ASK_WITH_REASON = (
    "Could I ask you about {about}? {Call} would be enough",
    "May I ask you about {about}? {Call} would be plenty",
    "I'd like to ask about {about}. Would {call} be possible?",
    "I'd like to hear about {about}. Could I have {time}{how}?",
    "I have questions about {about}. Are you open to {call}?",
)
ASK_SHADOW = (
    "Could I shadow you for {time}?",
    "May I shadow you at work for {time}?",
    "Would you let me shadow you for {time}?",
    "Could I come and shadow you for {time}?",
    "Might I shadow you for {time}?",
)
BETWEEN_WISHES = dict.fromkeys(Wish, ", and ") | {Wish.TOPIC: " and about "}
ASK_SHADOW_AT = (
    "Could I shadow you at {place} for {time}?",
    "Could I shadow you at {place}? {Time} would be enough",
    "Would you let me shadow you at {place}? {Time} would be plenty",
    "Might I come to {place} and shadow you for {time}?",
)
WISHES = {
    Wish.INDIRECT: (
        "I'd like to ask you {x}",
        "What I'd most like to know is {x}",
        "Above all I'd like to understand {x}",
        "I would love to hear from you {x}",
        "I'd be glad to know {x}",
    ),
    Wish.TOPIC: (
        "I'd like to ask you about {x}",
        "I'd most like to hear about {x}",
        "Above all I'd like to learn about {x}",
        "I would love to hear from you about {x}",
        "I have questions about {x}",
    ),
    Wish.DEED: (
        "I'd like to {x}",
        "I'm hoping to {x}",
        "What I'd most like is to {x}",
        "Above all I'd like to {x}",
        "I would love to {x}",
    ),
    Wish.QUESTION: (
        "My first question would be this: {x}",
        "The question I turn over most is this: {x}",
        "What I'd ask you first is this: {x}",
        "The question I'd start with: {x}",
        "Here is what I most want to ask: {x}",
    ),
    Wish.OWN: ("{x}",),
    Wish.QUOTE: (
        "My question, in a few words: {x}",
        "On my list of questions is this: {x}",
        "I wrote this on my list of questions: {x}",
    ),
}
ALSO = {
    Wish.INDIRECT: ("I'd also like to ask you {x}", "I'd also be glad to know {x}"),
    Wish.TOPIC: ("I'd also like to ask you about {x}", "I'd also be glad to hear about {x}"),
    Wish.DEED: ("I'd also like to {x}", "I'm also hoping to {x}"),
    Wish.QUESTION: ("I'd also like to ask this: {x}", "I have a second question, too: {x}"),
    Wish.OWN: ("{x}",),
    Wish.QUOTE: ("Also on my list of questions: {x}",),
}
FROM_PEER = {
    Wish.INDIRECT: (
        "As {peer} you could tell me {x}",
        "I'd like to ask {peer} {x}",
        "You, as {peer}, would know {x}",
        "I'd like to learn from {peer} {x}",
    ),
    Wish.TOPIC: (
        "As {peer} you could tell me about {x}",
        "I'd like to ask {peer} about {x}",
        "I have questions for {peer} about {x}",
        "You, as {peer}, could tell me about {x}",
    ),
}
WISH_FIRST = {
    Wish.INDIRECT: (
        "I keep wondering {x}. You seem the right person to ask",
        "I have been trying to find out {x}. I think you could tell me",
        "I wonder {x}. I'd rather ask you than a website",
    ),
    Wish.TOPIC: (
        "I have questions about {x}. I'd rather ask you than a website",
        "I'm trying to learn about {x}. Reading only gets me so far",
        "I keep thinking about {x}. You seem the right person to ask",
    ),
    Wish.DEED: (
        "I'd like to {x}. Reading only gets me so far",
        "I'm hoping to {x}. You seem the right person to ask",
        "I want to {x}. I'd rather ask a person how",
    ),
    Wish.QUESTION: (
        "This I'd rather ask a person: {x}",
        "I keep coming back to one question: {x}",
        "One question is behind this email: {x}",
    ),
    Wish.OWN: ("{x}", "{x}, and you seem the right person to ask"),
    Wish.QUOTE: (
        "My question, in a few words, is this: {x}",
        "This I'd rather ask a person: {x}",
    ),
}
TOWARD = (
    "I'm thinking about {doing}",
    "I'm trying to decide whether to {do}",
    "I hope to {do}",
    "I'm seriously considering {doing}",
    "I wonder whether {doing} would suit me",
)
TOWARD_AT = (
    "I'm thinking about {doing}. Your work at {place} seems close to that",
    "I hope to {do}, and that led me to {place}",
    "I'm seriously considering {doing}. That is what led me to {place}",
)
CARES = {
    Wish.INDIRECT: ("I'm curious {x}", "I keep wondering {x}", "I'd like to understand {x}"),
    Wish.TOPIC: ("I'm curious about {x}", "what draws me is {x}", "I care about {x}"),
}
