"""Visitors without a browser: they speak Streamlit's own protocol, so fifty fit on one core."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Self

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


class Visitor:
    """One session: presses buttons by their words, and waits until the page is drawn."""

    def __init__(self, line: websockets.ClientConnection) -> None:
        self._line = line
        self._buttons: dict[str, str] = {}
        self._page = ""

    @classmethod
    @asynccontextmanager
    async def arriving(cls, address: str) -> AsyncIterator[Self]:
        """Open a session and draw its first page."""
        stream = address.replace("http", "ws") + "/_stcore/stream"
        async with websockets.connect(
            stream, subprotocols=[websockets.Subprotocol("streamlit")], max_size=None
        ) as line:
            visitor = cls(line)
            await visitor._run(BackMsg())
            yield visitor

    async def press(self, label: str) -> float:
        """Press a button; return the seconds until the page was drawn."""
        message = BackMsg()
        pressed = message.rerun_script.widget_states.widgets.add()
        pressed.id = self._buttons[label]
        pressed.trigger_value = True
        return await self._run(message)

    async def _run(self, message: BackMsg) -> float:
        message.rerun_script.page_script_hash = self._page
        begin = time.perf_counter()
        await self._line.send(message.SerializeToString())
        while True:
            answer = ForwardMsg()
            answer.ParseFromString(await self._line.recv())
            kind = answer.WhichOneof("type")
            if kind == "new_session":
                self._page = answer.new_session.page_script_hash
            elif kind == "delta":
                self._notice(answer)
            elif kind == "script_finished" and answer.script_finished == 0:
                return time.perf_counter() - begin

    def _notice(self, answer: ForwardMsg) -> None:
        element = answer.delta.new_element
        if answer.delta.WhichOneof("type") == "new_element" and element.HasField("button"):
            self._buttons[element.button.label] = element.button.id
