"""`client.get`, `post`, `put`, `patch`, `delete` and `request`: any route of the gateway."""

from __future__ import annotations

import io
from typing import Any

import httpx
import pydantic
import pytest
from typing_extensions import TypedDict

from portkey_ai import APIResponseValidationError, BaseModel, NotFoundError
from portkey_ai.api_resources.utils import GenericResponse

from .support import MESSAGES, Recorder, done, read


class Thing(BaseModel):
    name: str | None = None
    size: int | None = None


class Plain(pydantic.BaseModel):
    name: str


class Row(TypedDict):
    name: str


def answering(status: int = 200, **answer: Any) -> Recorder:
    return Recorder(lambda _: httpx.Response(status, headers={"x-portkey-provider": "p"}, **answer))


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
async def test_verbs(kind: str, verb: str) -> None:
    recorder = answering(json={"name": "n", "inner": {"a": 1}})
    client = recorder.client(kind, trace_id="t")
    options: dict[str, Any] = {"params": {"q": "1"}, "headers": {"X-Mine": "h"}, "timeout": 3, "max_retries": 0}
    answer = await done(getattr(client, verb)("/some/route", cast_to=GenericResponse, **options))
    assert (answer.name, answer["inner"], answer.get_headers()) == ("n", {"a": 1}, {"provider": "p"})
    sent = recorder.last
    assert (sent.method, str(sent.url)) == (verb.upper(), "https://api.portkey.ai/v1/some/route?q=1")
    assert (sent.headers["x-mine"], sent.headers["x-portkey-trace-id"]) == ("h", "t")
    assert sent.extensions["timeout"]["read"] == 3
    assert sent.content == b""
    await done(client.request(verb.upper(), "some/route"))
    assert recorder.last.method == verb.upper()


async def test_without_cast_to(kind: str) -> None:
    """As the published package has it: `client.get(path=...).json()` but `client.post(...).choices`."""
    client = answering(json={"choices": [{"index": 0}]}).client(kind)
    for verb in ("get", "put", "patch", "delete"):
        answer = await done(getattr(client, verb)(path="/x"))
        assert isinstance(answer, httpx.Response)
        assert answer.json() == {"choices": [{"index": 0}]}
    assert isinstance(await done(client.request("get", "/x")), httpx.Response)
    answer = await done(client.post("/x", model="m"))
    assert isinstance(answer, GenericResponse)
    assert (answer.choices, answer.success, answer.data, answer.warning) == ([{"index": 0}], None, None, None)


async def test_bodies(kind: str) -> None:
    recorder = answering(json={})
    client = recorder.client(kind)
    await done(client.post("/x", body={"a": ""}, b=[1, ""]))
    assert recorder.body == {"a": "", "b": [1, ""]}
    await done(client.post(url="/x", foo="bar"))
    assert recorder.body == {"foo": "bar"}
    await done(client.put("/x", body=[1, 2]))
    assert recorder.body == [1, 2]
    with pytest.raises(TypeError, match="foo"):
        await done(client.post("/x", body=[1], foo=2))


async def test_what_has_no_body_has_no_type_of_one(kind: str) -> None:
    """The real gateway answers 500 to an empty body that is said to be JSON."""
    recorder = answering(json={})
    client = recorder.client(kind)
    calls: list[tuple[Any, str, dict[str, Any]]] = [
        (client.post, "/x", {}),
        (client.post, "/x", {"params": {"q": "1"}}),
        (client.delete, "/x", {}),
        (client.get, "/x", {}),
        (client.responses.cancel, "r", {}),
        (client.logs.exports.start, "e", {}),
    ]
    for call, place, options in calls:
        await done(call(place, **options))
        assert "content-type" not in recorder.last.headers
        assert recorder.last.content == b""
    await done(client.post("/x", headers={"Content-Type": "text/plain"}))
    assert recorder.last.headers["content-type"] == "text/plain"
    await done(client.post("/x", body={}))
    assert (recorder.last.headers["content-type"], recorder.last.content) == ("application/json", b"{}")


async def test_files_and_fields(kind: str) -> None:
    recorder = answering(json={})
    file = ("a.txt", io.BytesIO(b"content"), "text/plain")
    await done(recorder.client(kind).post("/x", files={"file": file}, foo="bar"))
    assert recorder.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    text = recorder.last.content.decode()
    for part in ('name="foo"', "bar", 'name="file"; filename="a.txt"', "content"):
        assert part in text


async def test_what_to_make_of_the_answer(kind: str) -> None:
    client = answering(json={"name": "n", "size": "odd"}).client(kind)
    thing = await done(client.get("/x", cast_to=Thing))
    assert isinstance(thing, Thing)
    assert thing.to_dict(warnings=False) == {"name": "n", "size": "odd"}
    assert thing.get_headers() == {"provider": "p"}
    assert await done(client.get("/x", cast_to=Plain)) == Plain(name="n")
    assert (await done(client.get("/x", cast_to=Row)))["name"] == "n"
    assert await done(client.get("/x", cast_to=dict)) == {"name": "n", "size": "odd"}
    exact = httpx.Response(200, json={"name": "n", "size": "odd"})  # releases of httpx write JSON differently
    assert await done(client.get("/x", cast_to=str)) == exact.text
    assert await done(client.get("/x", cast_to=bytes)) == exact.content
    assert (await done(client.get("/x", cast_to=httpx.Response))).status_code == 200
    many = answering(json=[{"name": "n"}]).client(kind)
    assert await done(many.get("/x", cast_to=list[Row])) == [{"name": "n"}]


@pytest.mark.parametrize(
    "answer",
    [{"json": [1]}, {"content": b"null"}, {"html": "<p>Hello</p>"}, {"text": "{broken"}, {"content": b"\xff\xfe"}],
)
async def test_unexpected_answers_keep_the_response(kind: str, answer: dict[str, Any]) -> None:
    with pytest.raises(APIResponseValidationError, match="GET /v1/x returned 200") as caught:
        await done(answering(**answer).client(kind).get("/x", cast_to=GenericResponse))
    assert caught.value.response.status_code == 200
    assert caught.value.status_code == 200


async def test_the_address_of_another_host(kind: str) -> None:
    """It gets what was said for it, and none of the client's keys."""
    recorder = Recorder(lambda _: httpx.Response(200, json={}))
    mine = {"default_headers": {"x-mine": "secret"}, "config": "pc-1", "Authorization": "secret"}
    client = recorder.client(kind, base_url="https://gateway.test/v1", **mine)
    await done(client.get("https://files.test/export?signature=1", headers={"x-said": "1"}))
    assert str(recorder.last.url) == "https://files.test/export?signature=1"
    assert recorder.last.headers["x-said"] == "1"
    assert recorder.last.headers["user-agent"].startswith("Portkey/")
    sent = set(recorder.last.headers)
    assert not {"authorization", "x-mine"} & sent
    assert not [name for name in sent if name.startswith("x-portkey-")]
    for same in ("https://gateway.test/v2/x", "route", "/route"):
        await done(client.get(same))
        assert recorder.last.headers["x-portkey-api-key"] == "pk-test"
        assert recorder.last.headers["authorization"] == "Bearer secret"


async def test_empty_answers(kind: str) -> None:
    for recorder in (answering(204), answering(200, content=b"")):
        answer = await done(recorder.client(kind).delete("/x", cast_to=GenericResponse))
        assert answer.to_dict() == {}
        assert answer.get_headers() == {"provider": "p"}
        assert await done(recorder.client(kind).delete("/x", cast_to=type(None))) is None


async def test_errors(kind: str) -> None:
    with pytest.raises(NotFoundError, match="no such thing"):
        await done(answering(404, json={"status": "failure", "message": "no such thing"}).client(kind).get("/x"))


async def test_streams(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind)
    stream = await done(client.post("/chat/completions", stream=True, body={"stream": True, "messages": MESSAGES}))
    assert stream.get_headers()["provider"] == "openai"
    chunks = await read(stream)
    assert [chunk.choices[0]["delta"]["content"] for chunk in chunks] == ["Hel", "lo"]
    await read(await done(client.post("/chat/completions", stream=True, messages=MESSAGES)))
    assert recorder.body == {"stream": True, "messages": MESSAGES}


async def test_openai_style(kind: str, recorder: Recorder) -> None:
    await done(
        recorder.client(kind).post(
            "/x", body={"a": 1}, cast_to=Thing, options={"headers": {"x-mine": "h"}, "params": {"q": "1"}}
        )
    )
    assert (recorder.last.headers["x-mine"], recorder.last.url.params["q"]) == ("h", "1")


async def test_control_plane_and_public(kind: str) -> None:
    recorder = answering(json={"data": []})
    client = recorder.client(kind, control_plane_url="https://control/v1")
    await done(client.configs.list())
    assert str(recorder.last.url) == "https://control/v1/configs"
    assert recorder.last.headers["x-portkey-api-key"] == "pk-test"
    await done(client.get("/x"))
    assert recorder.last.url.host == "api.portkey.ai"
    await done(client.with_options(control_plane_url=None).configs.list())
    assert recorder.last.url.host == "api.portkey.ai"
    with pytest.raises(ValueError, match="^control_plane_url: "):
        recorder.client(kind, control_plane_url="control")
