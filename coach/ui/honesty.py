"""Who will write, what would leave Coach for a model, and the person’s word that it may."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial

import streamlit as st
from pydantic import SecretStr

from coach import briefing, check, pipeline
from coach.domain.brief import Kind
from coach.domain.message import Message
from coach.settings import Settings
from coach.ui import session
from coach.ui.components import aside, tell
from coach.writers import DraftRequest

_PROVIDERS = ("anthropic", "deepseek", "gemini", "groq", "mistral", "openai", "openrouter", "xai")
_NAME = re.compile(rf"(?:{'|'.join(_PROVIDERS)})/[\w./:-]{{1,100}}")
_QUESTIONS = "questions"
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


def may_write(kind: Kind) -> bool:
    """Whether drafts of ``kind`` may be written at once: a model is sent only what was agreed."""
    return _may(_purpose(kind))


def may_word_questions() -> bool:
    """The same for questions."""
    return _may(_QUESTIONS)


def who_writes(kind: Kind) -> None:
    """Draw who will write and, for a model, what it would be sent, with a box to agree."""
    _who("write this", _purpose(kind), partial(_messages, kind))


def who_words_questions() -> None:
    """The same for questions: a model words those that are made from the brief."""
    _who("word the personal questions", _QUESTIONS, _question_messages)


def _purpose(kind: Kind) -> str:
    """Return what is agreed to together: a thank-you note alone tells of the talk."""
    return "thanks" if kind is Kind.THANK_YOU else "email"


def _may(purpose: str) -> bool:
    chosen, _ = pipeline.writer_choice(session.settings(), "auto")
    return chosen == "builtin" or session.has_agreed(purpose)


def _who(does: str, purpose: str, messages: Callable[[Settings], tuple[Message, ...]]) -> None:
    settings = session.settings()
    chosen, _ = pipeline.writer_choice(settings, "auto")
    if chosen == "builtin":
        st.markdown(f"Coach’s built-in writer will {does}. Your words are sent to no model.")
        with st.expander("Use a language model instead"):
            _model_form()
        return
    tell(f"The model {settings.model} will {does}. What it is sent leaves Coach for it.")
    agreed = session.has_agreed(purpose)
    with st.expander("What will be sent", expanded=not agreed):
        st.markdown("Email addresses and phone numbers are left out.")
        for message in messages(settings):
            st.code(message.content, language=None, wrap_lines=True, height=260)
    if not agreed:
        _ask(purpose, settings)
        if purpose == _QUESTIONS:
            aside("Until then the built-in writer words them, and nothing is sent.")
    if session.has_own_model() and st.button("Back to the built-in writer"):
        session.use_model({})
        st.rerun()


def _ask(purpose: str, settings: Settings) -> None:
    st.checkbox(
        "I have looked at it. It may be sent, and so may what I change here later.",
        key=f"agree.{purpose} {settings.model} {settings.api_base or ''}.{session.edition()}",
        on_change=session.agree,
        args=(purpose,),
    )


def _messages(kind: Kind, settings: Settings) -> tuple[Message, ...]:
    from coach.writers.model import ModelWriter  # noqa: PLC0415 - only where a model is set

    work = session.work()
    request = DraftRequest(
        brief=work.brief,
        kind=kind,
        facts=briefing.facts(work.brief),
        today=date.today(),  # noqa: DTZ011 - the writer's own day, as their calendar has it
        variants=work.wishes.variants,
        tone=work.wishes.tone,
        length=work.wishes.length,
        note_characters=work.wishes.note_characters,
        rules=check.instructions(kind, session.policy()),
    )
    return ModelWriter(settings).prompt(request).messages


def _question_messages(settings: Settings) -> tuple[Message, ...]:  # noqa: ARG001 - as of drafts
    work = session.work()
    return pipeline.prompt_for_questions(
        work.brief,
        minutes=work.asking.minutes,
        policy=session.policy(),
        own=work.asking.own,
        notes=work.asking.notes,
    ).messages


def _model_form() -> None:
    st.markdown(
        "Name a model and give your key for it. Both are kept for this visit only: "
        "in no file, no log and no address."
    )
    with st.form("model", border=False):
        name = st.text_input("Model", placeholder="openai/gpt-5-mini", max_chars=120)
        key = st.text_input("Key", type="password", max_chars=400, autocomplete="off")
        base = ""
        if _only_here():
            base = st.text_input("Address of your own model server (optional)", max_chars=300)
        used = st.form_submit_button("Use this model")
    if used:
        _use(name.strip(), key.strip(), base.strip())


def _use(name: str, key: str, base: str) -> None:
    # On a shared server nobody may point it at an address of theirs, or write on its own key.
    if not _only_here() and not (_NAME.fullmatch(name) and key):
        tell(
            f"Give a model as provider/name and your own key. Providers: {', '.join(_PROVIDERS)}.",
            "bad",
        )
        return
    if not name:
        tell("Give the name of the model, for example openai/gpt-5-mini.", "bad")
        return
    if base and not base.startswith(("http://", "https://")):
        tell("The address of a server begins with http:// or https://.", "bad")
        return
    session.use_model(
        {"model": name, "api_key": SecretStr(key) if key else None, "api_base": base or None}
    )
    st.rerun()


def _only_here() -> bool:
    """Whether this visitor sits at the computer that serves the app."""
    forwarded = {"x-forwarded-for", "forwarded"} & {name.lower() for name in st.context.headers}
    return st.get_option("server.address") in _HERE and not forwarded
