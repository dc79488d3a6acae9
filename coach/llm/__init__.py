"""The way to a model: one call, tenacity's retries, errors translated."""

from __future__ import annotations

from coach.llm.call import complete
from coach.llm.provider import has_provider
from coach.llm.reply import Reply
from coach.llm.together import run_together

__all__ = ["Reply", "complete", "has_provider", "run_together"]
