"""The writer that asks a model."""

from __future__ import annotations

from coach.writers.model.writer import ModelWriter

__all__ = ["ModelWriter"]
