"""Loads, checks and renders the prompt templates of ``prompts/``."""

from __future__ import annotations

from coach.domain.message import Message
from coach.prompts.template import Prompt, Template, load, render, tasks

__all__ = ["Message", "Prompt", "Template", "load", "render", "tasks"]
