"""Sign-in by OpenID Connect, where whoever installed the app has set it up (docs/deploy.md)."""

from __future__ import annotations

import streamlit as st


def may_come_in() -> bool:
    """Draw the way in, or the way out; return whether this visitor may use the app.

    Everybody may where no sign-in is set up.
    """
    if not _is_set_up():
        return True
    if not st.user.is_logged_in:
        st.title("Coach", anchor=False)
        st.markdown("Your school asks you to sign in first. Coach keeps no account of you.")
        st.button("Sign in", type="primary", on_click=st.login)
        return False
    with st.sidebar:
        st.text(f"Signed in as {st.user.get('email') or st.user.get('name') or 'you'}")
        st.button("Sign out", on_click=st.logout, width="stretch")
    return True


def _is_set_up() -> bool:
    return st.secrets.load_if_toml_exists() and "auth" in st.secrets
