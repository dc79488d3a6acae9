"""Coach: draft, prepare for and follow up informational interviews and job shadows.

The way through the package is told in ``docs/architecture.md``. The library's front door for a
text is :func:`coach.check.check`; for a draft, :func:`coach.pipeline.draft`.
"""
