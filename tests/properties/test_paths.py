"""An id is one segment of the path, whatever is in it."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from portkey_ai import PortkeyError
from tests.support import Recorder, done

# A call, and where its id is in the path that is sent, below /v1.
CALLS: dict[str, tuple[dict[str, Any], str]] = {
    "models.retrieve": ({}, "/models/{}"),
    "files.delete": ({}, "/files/{}"),
    "chat.completions.messages.list": ({}, "/chat/completions/{}/messages"),
    "beta.threads.runs.steps.list": ({"thread_id": "t"}, "/threads/t/runs/{}/steps"),
    "prompts.completions.create": ({}, "/prompts/{}/completions"),
    "prompts.retrieve": ({}, "/prompts/{}"),
    "configs.retrieve": ({}, "/configs/{}"),
    "feedback.update": ({"value": 1}, "/feedback/{}"),
    "api_keys.delete": ({}, "/api-keys/{}"),
}
IDS = st.text(max_size=10) | st.text(alphabet="./\\%2fFeE?#&=@:;~ \r\n\t\u2028\u00e9", max_size=8)


@pytest.mark.filterwarnings("ignore:The Assistants API:DeprecationWarning")
@pytest.mark.parametrize("path", CALLS)
@given(id_=IDS)
@example(id_="../configs")
@example(id_="a?x=1")
@example(id_="%2e%2e")
@example(id_="a/b#c")
@example(id_="\\..\\")
async def test_one_segment(kind: str, path: str, id_: str) -> None:
    arguments, template = CALLS[path]
    recorder = Recorder(lambda _: httpx.Response(200, json={"data": []}))
    function: Any = recorder.client(kind)
    for name in path.split("."):
        function = getattr(function, name)
    try:
        await done(function(id_, **arguments))
    except ValueError:  # nothing of another kind; a text that UTF-8 cannot hold is among these
        assert recorder.requests == []
        return
    except PortkeyError as error:  # pragma: no cover
        raise AssertionError(id_) from error
    url = recorder.last.url
    assert url.host == "api.portkey.ai"
    assert url.query in (b"", b"order=asc")
    before, after = f"/v1{template}".split("{}")
    sent = url.raw_path.decode().partition("?")[0]
    assert sent.startswith(before)
    assert sent.endswith(after)
    segment = sent[len(before) : len(sent) - len(after)]
    assert "/" not in segment
    assert unquote(segment) == id_
    assert segment not in ("", ".", "..")
