"""`client.get`, `post`, `put`, `patch`, `delete` and `request`: any route of the gateway."""

from __future__ import annotations

import io
import json
from typing import Any

import httpx
import pydantic
import pytest
from typing_extensions import TypedDict

from portkey_ai import APIResponseValidationError, BaseModel, NotFoundError, not_given, omit
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


async def test_type_of_the_result(kind: str) -> None:
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
async def test_errors_about_unexpected_bodies_hold_the_response(kind: str, answer: dict[str, Any]) -> None:
    with pytest.raises(APIResponseValidationError, match="Status 200, but the body is not valid as ") as caught:
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


async def test_empty_responses(kind: str) -> None:
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


def ok(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={})


class TestOptionsOfACall:
    """Every method takes them; none gets into the body."""

    @pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete", "request"])
    async def test_they_arrive_where_they_belong(self, kind: str, recorder: Recorder, method: str) -> None:
        recorder.respond = ok
        client = recorder.client(kind, default_query={"c": "3"}, default_headers={"x-b": "1"})
        call: Any = getattr(client, method)
        arguments = ("POST", "/x") if method == "request" else ("/x",)
        options: dict[str, Any] = {
            "extra_headers": {"x-a": "1", "x-b": omit}, "extra_query": {"a": "1"}, "headers": {"x-c": "2"},
            "params": {"b": "2"}, "timeout": 7, "max_retries": 0,
        }  # fmt: skip
        if method != "get":
            options["extra_body"] = {"e": 1, "gone": omit}
            options["body"] = {"f": 2, "gone": 1}
        await done(call(*arguments, **options))
        sent = recorder.last
        assert (sent.headers["x-a"], sent.headers["x-c"]) == ("1", "2")
        assert "x-b" not in sent.headers
        assert dict(sent.url.params) == {"a": "1", "b": "2", "c": "3"}
        assert sent.extensions["timeout"]["read"] == 7
        assert (json.loads(sent.content) if sent.content else None) == (None if method == "get" else {"e": 1, "f": 2})

    async def test_what_a_get_cannot_send_is_refused(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind)
        refused: dict[str, Any] = {"limit": 5, "body": {}, "extra_body": {"a": 1}, "files": [("f", b"x")]}
        for name, value in refused.items():
            for send, arguments in ((client.get, ("/x",)), (client.request, ("GET", "/x"))):
                with pytest.raises(TypeError, match=f"^{name}: "):
                    await done(send(*arguments, **{name: value}))
        assert recorder.requests == []

    @pytest.mark.parametrize("name", ["params", "headers", "extra_query", "extra_headers", "extra_body"])
    async def test_no_mapping(self, kind: str, recorder: Recorder, name: str) -> None:
        with pytest.raises(ValueError, match=f"^{name}: expected a mapping, got str$"):
            await done(recorder.client(kind).post("/x", **{name: "a=b"}))

    async def test_a_list_takes_no_fields(self, kind: str, recorder: Recorder) -> None:
        for more in ({"a": 1}, {"extra_body": {"a": 1}}):
            with pytest.raises(TypeError, match="^a: only a body that is a dict takes fields, not list$"):
                await done(recorder.client(kind).post("/x", body=[1], **more))


@pytest.mark.parametrize(
    ("base_url", "path", "url"),
    [
        ("http://h/v1", "/v1/rerank", "http://h/v1/rerank"), ("http://h/v1/", "/v1/rerank", "http://h/v1/rerank"),
        ("http://h/v1", "/rerank", "http://h/v1/rerank"), ("http://h/v1", "rerank", "http://h/v1/rerank"),
        ("http://h/gateway/v1", "/v1/rerank", "http://h/gateway/v1/rerank"),
        ("http://h", "/v1/rerank", "http://h/v1/rerank"), ("http://h/v1", "/v1x/rerank", "http://h/v1/v1x/rerank"),
        ("http://h/v1", "/v1/rerank?a=1", "http://h/v1/rerank?a=1"),
    ],
)  # fmt: skip
async def test_v1_is_there_once(kind: str, recorder: Recorder, base_url: str, path: str, url: str) -> None:
    recorder.respond = ok
    client = recorder.client(kind, base_url=base_url)
    for send in (client.post, client.get, client.delete):
        await done(send(path))
        assert recorder.last.url == url
    await done(client.post(path, files=[("f", b"x")]))
    assert recorder.last.url == url


@pytest.mark.parametrize("extra", [{"x": omit}, {"x": not_given}, {"x": omit, "y": 1}], ids=str)
async def test_omit_removes_a_field_of_any_body(kind: str, recorder: Recorder, extra: dict[str, Any]) -> None:
    """As OpenAI's client has it, on generated and written methods and with keywords of the method's own."""
    recorder.respond = ok
    client = recorder.client(kind)
    expected = {"y": 1} if "y" in extra else {}
    await done(client.chat.completions.create(model="m", messages=[], x=5, extra_body=extra))
    assert json.loads(recorder.last.content) == {"model": "m", "messages": [], **expected}
    await done(client.openai_client.embeddings.create(model="m", input="i", encoding_format="float", extra_body=extra))
    assert json.loads(recorder.last.content) == {"model": "m", "input": "i", "encoding_format": "float", **expected}
    await done(client.rerank.create(model="m", query="q", documents=["d"], x=5, extra_body=extra))
    assert json.loads(recorder.last.content) == {"model": "m", "query": "q", "documents": ["d"], **expected}
    await done(client.post("/x", body={"a": 1, "x": 5}, extra_body=extra))
    assert json.loads(recorder.last.content) == {"a": 1, **expected}


async def test_a_response_is_no_type_of_events(kind: str, recorder: Recorder) -> None:
    client = recorder.client(kind)
    with pytest.raises(TypeError, match=r"cast_to: httpx\.Response is not possible with stream=True"):
        await done(client.post("/x", body={}, cast_to=httpx.Response, stream=True))
    assert not recorder.requests
