"""The errors, grouped by who must act.

* CoachError                     everything Coach raises on purpose
    * UsageError          exit 2  the caller: the command line was put together wrongly
    * InputError          exit 3  the person: something they gave cannot be used as it is
        * BriefError              a brief file, or what it lacks for this kind of text
        * ResumeError             a résumé file
        * TextError               a text to check, or a batch of them
    * SetupError          exit 4  whoever installed Coach: a setting, a policy, a missing extra
        * PromptError             a prompt template
    * ModelError          exit 5  the model's provider, or the way to it
        * ModelUnreachable        no answer: refused, timed out, cut off, overloaded
        * ModelRejected           the request will never be accepted: key, model name, size
        * ModelReplyError         an answer came that cannot be used

Every message is one sentence that names the input and one that names the way out. No message
holds a provider's own words: they can echo a key.
"""

from __future__ import annotations


class CoachError(Exception):
    """Base of every error raised on purpose; ``exit_code`` is the command line's answer."""

    exit_code = 1


class UsageError(CoachError):
    """The command line was put together wrongly."""

    exit_code = 2


class InputError(CoachError):
    """Something the person gave cannot be used as it is."""

    exit_code = 3


class BriefError(InputError):
    """A brief cannot be used; ``problems`` lists every reason, each with its way out."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class ResumeError(InputError):
    """A résumé file cannot be read."""


class TextError(InputError):
    """A text to check cannot be read."""


class SetupError(CoachError):
    """A setting, a policy file or an installation must be put right first."""

    exit_code = 4


class PromptError(SetupError):
    """A prompt template is missing, malformed, or was given other variables than it names."""


class ModelError(CoachError):
    """The model writer could not answer."""

    exit_code = 5


class ModelUnreachable(ModelError):  # noqa: N818 - named for what happened, as httpx does
    """No usable answer came in time; trying again later may help.

    ``retry_after`` is the wait in seconds that the server asked for, where it named one.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class ModelRejected(ModelError):  # noqa: N818 - named for what happened, as httpx does
    """The provider will not take this request however often it is sent."""


class ModelReplyError(ModelError):
    """The model answered with something that is no draft: empty, cut short, malformed, refused."""
