"""What a notebook shows: `_repr_html_` and `_repr_markdown_`."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest

from tests.support import COMPLETION, EVENTS, MESSAGES, Recorder, done

HEADERS = {"x-portkey-provider": "openai", "x-portkey-trace-id": "t-1", "x-portkey-cache-status": "HIT"}
NASTY = "<script>alert(1)</script> **bold** | `code` ``` $5 and $6 &lt; \ud800"
KEY = "-".join(("sk", "abcdefghijklmnop1234"))  # no text that looks like a real key


class Page(HTMLParser):
    """The tags, and the text that a browser shows; fails for tags that do not match."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002
        self.open.append(tag)
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += f"{data}\n"


async def answer(kind: str, body: Any, *, to: str = "chat.completions") -> Any:
    content = json.dumps(body)  # with escapes: httpx cannot encode a lone surrogate
    client: Any = Recorder(lambda _: httpx.Response(200, headers=HEADERS, content=content)).client(kind)
    if to == "responses":
        return await done(client.responses.create(model="m", input="x"))
    if to == "messages":
        return await done(client.messages.create(model="m", max_tokens=5, messages=MESSAGES))
    if to == "completions":
        return await done(client.completions.create(model="m", prompt="x"))
    if to == "configs.retrieve":
        return await done(client.configs.retrieve("pc-1"))
    if to.endswith("list"):
        return await done(getattr(client, to.partition(".")[0]).list())
    return await done(client.chat.completions.create(model="m", messages=MESSAGES))


def chat(**message: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": "stop"}
    return {**COMPLETION, "choices": [choice]}


CALL = {"id": "c", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Paris"}'}}
ANSWERS: list[tuple[str, Any, list[str]]] = [
    ("chat.completions", COMPLETION, ["Hi", "tokens: 0 in, 1 out"]),
    ("chat.completions", chat(content=None, tool_calls=[CALL]), ["tool call", 'weather({"city": "Paris"})']),
    ("chat.completions", chat(refusal="I cannot"), ["refusal", "I cannot"]),
    ("completions", {"id": "c", "object": "text_completion", "model": "m", "choices": [{"text": "once"}]}, ["once"]),
    (
        "responses",
        {"id": "r", "object": "response", "model": "m", "usage": {"input_tokens": 3, "output_tokens": 4}, "output": [
            {"type": "reasoning", "id": "1", "summary": [{"type": "summary_text", "text": "because"}]},
            {"type": "message", "id": "2", "role": "assistant", "content": [{"type": "output_text", "text": "Hi"}]},
            {"type": "function_call", "call_id": "3", "name": "weather", "arguments": "{}"},
            {"type": "web_search_call", "id": "4", "status": "completed"},
        ]},
        ["because", "Hi", "weather({})", "web_search_call", "tokens: 3 in, 4 out"],
    ),
    (
        "messages",
        {"id": "m", "type": "message", "role": "assistant", "model": "m", "content": [
            {"type": "thinking", "thinking": "because"}, {"type": "text", "text": "Hi"},
            {"type": "tool_use", "id": "t", "name": "weather", "input": {"city": "Paris"}},
        ], "usage": {"input_tokens": 3, "output_tokens": 4}},
        ["because", "Hi", "weather(", "Paris", "tokens: 3 in, 4 out"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("to", "body", "shown"), ANSWERS)
async def test_an_answer(kind: str, to: str, body: Any, shown: list[str]) -> None:
    result = await answer(kind, body, to=to)
    before = (result.model_dump(), str(result))
    page, markdown = Page(result._repr_html_()), result._repr_markdown_()
    for text in [*shown, "provider: openai", "cache: HIT", "trace id: t-1"]:
        assert text in page.text
        assert text in re.sub(r"\\(.)", r"\1", markdown)
    assert (result.model_dump(), str(result)) == before


async def test_received_text_is_escaped(kind: str) -> None:
    for body in (chat(content=NASTY), {**chat(content="x"), "model": NASTY}):
        result = await answer(kind, body)
        page, markdown = Page(result._repr_html_()), result._repr_markdown_()
        assert page.tags <= {"div", "b", "pre"}
        assert "<script>" in page.text
        result._repr_html_().encode()  # a lone surrogate cannot be encoded
        fences = re.findall(r"^`{3,}$", markdown, re.MULTILINE)
        assert len(fences) == 2
        outside = re.sub(r"^(`{3,})\n.*?\n\1$", "", markdown.encode().decode(), flags=re.MULTILINE | re.DOTALL)
        assert "<script" not in outside.replace("\\<", "")


async def test_a_row_of_a_table_is_escaped(kind: str) -> None:
    page = await answer(kind, {"data": [{"slug": "a|b\n<i>", "name": NASTY}]}, to="configs.list")
    assert Page(page._repr_html_()).tags <= {"div", "b", "table", "tr", "th", "td"}
    rows = [line for line in page._repr_markdown_().splitlines() if line.startswith("|")]
    assert len(rows) == 3
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {3}


async def test_a_config_without_its_keys(kind: str) -> None:
    config = {
        "provider": "openai", "api_key": KEY, "virtual_key": "openai-prod", "retry": {"attempts": 3},
        "targets": [{"apiKey": "short", "custom_headers": {"Authorization": f"Bearer {KEY}", "x": f"a {KEY}"}}],
    }  # fmt: skip
    body = {"success": True, "data": {"name": "Main", "slug": "pc-1", "config": config}}
    result = await answer(kind, body, to="configs.retrieve")
    for text in (result._repr_html_(), result._repr_markdown_()):
        assert KEY not in text
        assert "short" not in text
        assert "openai-prod" in text.replace("\\", "")
        assert "attempts" in text


@pytest.mark.parametrize("to", ["configs.list", "models.list", "files.list", "virtual_keys.list"])
async def test_a_page(kind: str, to: str) -> None:
    data = [{"id": f"id-{number}", "key": KEY, "nested": {"a": 1}} for number in range(25)]
    result = await answer(kind, {"object": "list", "total": 60, "data": data, "has_more": False}, to=to)
    page = Page(result._repr_html_())
    assert "id-19" in page.text
    assert "id-20" not in page.text
    assert "not shown: 5 items" in page.text
    assert KEY not in page.text
    assert "nested" not in page.text
    assert "25" in page.text
    assert Page((await answer(kind, {"data": []}, to=to))._repr_html_()).text.count("0 items") == 1


async def test_the_final_message_of_a_stream(kind: str) -> None:
    client: Any = Recorder(
        lambda _: httpx.Response(200, headers={**HEADERS, "content-type": "text/event-stream"}, content=EVENTS)
    ).client(kind)
    manager = client.chat.completions.stream(model="m", messages=MESSAGES)
    if kind == "sync":
        with manager as stream:
            final = stream.get_final_completion()
    else:
        async with manager as stream:
            final = await stream.get_final_completion()
    text = Page(final._repr_html_()).text
    for shown in ("Hello", "provider: openai", "cache: HIT", "trace id: t-1"):
        assert shown in text
    assert final.gateway == stream.gateway
    assert "Hello" in final._repr_markdown_()
    assert "Hello" in Page(final.choices[0].message._repr_html_()).text


async def test_other_models_are_printed_as_python_does(kind: str) -> None:
    result = await answer(kind, {"data": {"name": "x", "slug": "y"}}, to="configs.retrieve")
    assert result._repr_html_() is None
    assert result._repr_markdown_() is None
    assert (await answer(kind, COMPLETION)).usage._repr_html_() is None


@pytest.mark.parametrize(
    "body",
    [
        {"choices": [None, 3, {"message": 5}, {"message": {"content": 7, "tool_calls": [None]}}]},
        {"choices": [{"message": {"content": [{"text": 3}, None]}}], "usage": "much", "model": ["m"]},
        chat(content="x" * 100_000),
    ],
)
async def test_odd_answers_do_not_raise_and_stay_small(kind: str, body: Any) -> None:
    result = await answer(kind, body)
    assert len(result._repr_html_() or "") < 10_000
    assert len(result._repr_markdown_() or "") < 10_000


async def test_a_deeply_nested_config(kind: str) -> None:
    deep: Any = {}
    for _ in range(300):
        deep = {"a": [deep]}
    result = await answer(kind, {"data": {"slug": "pc-1", "config": deep}}, to="configs.retrieve")
    assert len(result._repr_html_() or "") < 20_000
