"""The type of a stream's chunks: `cast_to`."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Annotated, Any, Literal, Union

import pydantic
import pytest
from typing_extensions import TypedDict

from portkey_ai import APIError, APIResponseValidationError, BaseModel, StreamInterruptedError
from tests.support import done, read

from .bodies import Body, client_of, frames


class Plain(pydantic.BaseModel):
    name: str
    born: date | None = None


class Strict(pydantic.BaseModel, strict=True):
    born: date


@dataclasses.dataclass
class Data:
    name: str


class Row(TypedDict):
    name: str


class Ours(BaseModel):
    name: str


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]
    tail: str


PETS: list[Any] = [Cat | Dog, Union[Cat, Dog], Annotated[Cat | Dog, pydantic.Field(discriminator="kind")]]  # noqa: UP007


async def chunks(kind: str, cast_to: Any, *events: str, end: bytes = b"data: [DONE]\n\n") -> list[Any]:
    client = client_of(kind, Body(frames(*events) + end))
    return await read(await done(client.post("/x", body={}, cast_to=cast_to, stream=True)))


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        (Plain, Plain(name="n")),
        (Data, Data("n")),
        (Row, {"name": "n"}),
        (dict, {"name": "n"}),
        (dict[str, str], {"name": "n"}),
        (object, {"name": "n"}),
        (str, '{"name": "n"}'),
        (bytes, b'{"name": "n"}'),
    ],
)
async def test_chunks_have_the_type(kind: str, cast_to: Any, expected: object) -> None:
    assert await chunks(kind, cast_to, *['{"name": "n"}'] * 5) == [expected] * 5


async def test_validation_is_that_of_json(kind: str) -> None:
    assert await chunks(kind, Plain, '{"name": "n", "born": "2020-01-02"}') == [Plain(name="n", born=date(2020, 1, 2))]
    assert await chunks(kind, Strict, '{"born": "2020-01-02"}') == [Strict(born=date(2020, 1, 2))]


@pytest.mark.parametrize("cast_to", [Plain, Data, Row])
async def test_invalid_chunk_is_named(kind: str, cast_to: Any) -> None:
    with pytest.raises(APIResponseValidationError, match=f"not a valid {cast_to.__name__}: name: ") as caught:
        await chunks(kind, cast_to, '{"name": 1}')
    assert caught.value.body == {"name": 1}
    with pytest.raises(APIResponseValidationError, match="not a valid dict") as caught:
        await chunks(kind, dict, "17")
    assert caught.value.body == 17


@pytest.mark.parametrize("cast_to", PETS)
async def test_unions_of_user_types_are_validated(kind: str, cast_to: Any) -> None:
    pets = await chunks(kind, cast_to, '{"kind": "cat", "lives": 9}', '{"kind": "dog", "tail": "x"}')
    assert pets == [Cat(kind="cat", lives=9), Dog(kind="dog", tail="x")]
    with pytest.raises(APIResponseValidationError) as caught:
        await chunks(kind, cast_to, '{"kind": "cat"}')
    assert caught.value.body == {"kind": "cat"}


async def test_lenient_models_stay_lenient(kind: str) -> None:
    """Of models with the package's own base, as where they are the type of a whole response."""
    (chunk,) = await chunks(kind, Ours, '{"name": 1}')
    assert isinstance(chunk, Ours)
    name: Any = chunk.name
    assert name == 1
    assert chunk.get_headers() == {"trace-id": "t-1"}


async def test_error_among_chunks_of_a_user_type(kind: str) -> None:
    for event in ('{"error": {"message": "broken"}}', '{"status": "failure", "message": "broken"}'):
        with pytest.raises(APIError, match="broken"):
            await chunks(kind, Plain, '{"name": "n"}', event)


async def test_interrupted_stream_has_the_chunks(kind: str) -> None:
    with pytest.raises(StreamInterruptedError) as caught:
        await chunks(kind, Plain, '{"name": "n", "choices": [{"index": 0}]}', end=b"")
    assert caught.value.chunks == [Plain(name="n")]


async def test_text_that_pydantic_does_not_read_as_json(kind: str) -> None:
    assert await chunks(kind, dict, '{"name": "\\ud800"}') == [{"name": "\ud800"}]
