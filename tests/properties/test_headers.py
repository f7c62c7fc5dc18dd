"""What options become on the wire: nothing gets out of its header, and everything comes out as it went in."""

from __future__ import annotations

import json
import re
from typing import Any

import h11
import httpx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from portkey_ai import createHeaders
from portkey_ai.api_resources.settings.option_table import BY_NAME, OPTIONS
from tests.support import MESSAGES, Recorder

from .strategies import JSON

ANY_TEXT = st.text() | st.text(alphabet="a \t\r\n\x00:\x7f\u00e9,{}[]\"'", max_size=12)
PRINTABLE = st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1)
HEADERS = [option.name for option in OPTIONS if option.kind is not None]
OBJECTS = st.dictionaries(st.text(max_size=5), JSON, min_size=1, max_size=4)


def sent(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    """What a server reads of a request with `headers`, besides its host."""
    request = httpx.Request("GET", "http://h", headers=headers)
    client, server = h11.Connection(h11.CLIENT), h11.Connection(h11.SERVER)
    server.receive_data(client.send(h11.Request(method="GET", target="/", headers=request.headers.raw)) or b"")
    event = server.next_event()
    assert isinstance(event, h11.Request)
    return [(name, value) for name, value in event.headers if name != b"host"]


@given(st.sampled_from(HEADERS), ANY_TEXT | st.integers() | st.booleans() | JSON)
def test_one_value_is_one_header(name: str, value: Any) -> None:
    try:
        headers = createHeaders(**{name: value})
    except ValueError as error:
        assert str(error).startswith(f"{name}: ")
        return
    assert len(headers) <= 1
    assert [(key.decode(), text.decode()) for key, text in sent(headers)] == [
        (key.lower(), text) for key, text in headers.items()
    ]


@given(st.sampled_from(HEADERS), st.sampled_from("\r\n\x00\x01\x7f\x1f\u2028\u00e9\ud800"), PRINTABLE, PRINTABLE)
def test_control_characters_are_refused(name: str, control: str, before: str, after: str) -> None:
    kind = BY_NAME[name].kind
    assert kind is not None
    with pytest.raises(ValueError, match=f"^{name}: "):
        createHeaders(**{name: f"a{before}{control}{after}a"})


@given(st.sampled_from(["metadata", "config", "anything_else"]), OBJECTS)
def test_mappings_round_trip(name: str, value: dict[str, Any]) -> None:
    headers = createHeaders(**{name: value})
    [text] = headers.values()
    assert json.loads(text) == value
    if name != "anything_else":  # the text of an object is the object
        assert json.loads(createHeaders(**{name: json.dumps(value)})[f"x-portkey-{name}"]) == value


@given(PRINTABLE)
def test_text_round_trips(value: str) -> None:
    assume(value.strip())
    assert sent(createHeaders(trace_id=value)) == [(b"x-portkey-trace-id", value.strip().encode())]


@given(st.lists(st.text(alphabet="ab-_9", min_size=1), min_size=1))
def test_names_round_trip(names: list[str]) -> None:
    assert createHeaders(forward_headers=names)["x-portkey-forward-headers"].split(",") == [
        name.replace("_", "-") for name in names
    ]


@given(ANY_TEXT, PRINTABLE, st.lists(ANY_TEXT, max_size=3))
def test_any_keyword_is_one_header(keyword: str, value: str, forwarded: list[str]) -> None:
    """Forwarded or not, a keyword becomes a header by that name, or is refused."""
    assume(keyword not in BY_NAME)
    try:
        headers = createHeaders(**{keyword: value, "forward_headers": forwarded})
    except ValueError as error:
        assert re.match(r"forward_headers: |'|\"", str(error)) or str(error).startswith(f"{keyword}: ")
        return
    headers.pop("x-portkey-forward-headers", None)
    assert len(headers) <= 1
    assert len(sent(headers)) == len(headers)


@given(ANY_TEXT, ANY_TEXT)
def test_headers_of_a_call(name: str, value: str) -> None:
    recorder = Recorder()
    client = recorder.client("sync")
    reserved = name.lower() in ("x-portkey-api-key", "content-type") or name.lower().startswith("x-stainless-")
    assume(not reserved)
    try:
        client.chat.completions.create(messages=MESSAGES, extra_headers={name: value})
    except ValueError as error:
        assert recorder.requests == []
        assert repr(name) in str(error) or f"header {name}:" in str(error) or name in str(error)
        return
    assert recorder.last.headers[name] == value.strip(" \t")
    assert len(sent(dict(recorder.last.headers))) == len(recorder.last.headers) - ("host" in recorder.last.headers)
