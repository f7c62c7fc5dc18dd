"""Schemas of `parse()` and `pydantic_function_tool()` in the form that OpenAI's strict mode takes."""

from __future__ import annotations

import re
from typing import Annotated, Any, Generic, Literal, TypeVar, cast

import pydantic
import pytest

from portkey_ai import pydantic_function_tool

from .support import MESSAGES, Recorder, done

T = TypeVar("T")


class Item(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")

    word: str


class Page(pydantic.BaseModel, Generic[T]):
    items: list[T]


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]
    owner: Item | None = None


class Pet(pydantic.BaseModel):
    pet: Annotated[Cat | Dog, pydantic.Field(discriminator="kind")]


class Empty(pydantic.BaseModel):
    pass


def _everywhere(schema: Any) -> list[dict[str, Any]]:
    """Return the schema and all that are in it."""
    if isinstance(schema, list):
        return [found for part in cast("Any", schema) for found in _everywhere(part)]
    if not isinstance(schema, dict):
        return []
    fields = cast("dict[str, Any]", schema)
    return [fields, *[found for part in fields.values() for found in _everywhere(part)]]


@pytest.mark.parametrize("model", [Item, Page[Item], Page[Page[Item]], Pet, Page[Pet], Empty])
async def test_form_of_schemas(kind: str, model: Any) -> None:
    recorder = Recorder()
    client = recorder.client(kind)
    tool = pydantic_function_tool(model)
    with pytest.raises(pydantic.ValidationError):  # the answer is a text
        await done(client.chat.completions.parse(model="m", messages=MESSAGES, response_format=model, tools=[tool]))
    sent = recorder.body["response_format"]["json_schema"]
    function = recorder.body["tools"][0]["function"]
    for name in (sent["name"], function["name"]):
        assert re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", name)
    for schema in _everywhere([sent["schema"], function["parameters"]]):
        assert "oneOf" not in schema
        assert not isinstance(schema.get("discriminator"), dict)
        if schema.get("type") == "object":
            assert schema["additionalProperties"] is False
            assert set(schema["required"]) == set(schema["properties"])


async def test_schema_of_responses(kind: str) -> None:
    recorder = Recorder()
    await done(recorder.client(kind).responses.parse(model="m", input="Hi", text_format=Page[Pet]))
    assert recorder.body["text"]["format"]["name"] == "Page_Pet"
    assert "oneOf" not in str(recorder.body)


class Free(pydantic.BaseModel):
    tags: dict[str, Any]


class Counts(pydantic.BaseModel):
    words: list[dict[str, int]]


class Outer(pydantic.BaseModel):
    inner: list[Free]


@pytest.mark.parametrize(
    ("model", "place"),
    [(Free, "Free.tags"), (Counts, "Counts.words[]"), (Outer, "Free.tags"), (Page[Free], "Free.tags")],
)
async def test_objects_with_any_keys_are_refused_by_name(kind: str, model: Any, place: str) -> None:
    recorder = Recorder()
    client = recorder.client(kind)
    with pytest.raises(ValueError, match=re.escape(place)):
        await done(client.chat.completions.parse(model="m", messages=MESSAGES, response_format=model))
    with pytest.raises(ValueError, match=re.escape(place)):
        pydantic_function_tool(model)
    assert not recorder.requests
