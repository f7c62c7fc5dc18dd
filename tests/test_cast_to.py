"""`client.post(..., cast_to=...)`: the response as a type of the user's, or an error that keeps it."""

from __future__ import annotations

import dataclasses
import datetime
import json
from typing import Annotated, Any, Literal, Optional, Union

import httpx
import pydantic
import pytest
from typing_extensions import TypedDict

from portkey_ai import APIResponseValidationError, BaseModel, NotFoundError

from .support import Recorder, done


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]
    name: str


class Mine(BaseModel):
    id: int


class Other(BaseModel):
    name: str


@dataclasses.dataclass
class Size:
    width: int


class Row(TypedDict):
    id: int


class Strict(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True)
    at: datetime.date
    pair: tuple[int, int]


CAT = {"kind": "cat", "lives": 9}
Pet = Annotated[Union[Cat, Dog], pydantic.Field(discriminator="kind")]  # noqa: UP007

VALID: list[tuple[Any, Any, Any]] = [
    (dict, {"a": 1}, {"a": 1}),
    (list, [1, {}], [1, {}]),
    (dict[str, Any], {"a": None}, {"a": None}),
    (list[Cat], [CAT], [Cat(kind="cat", lives=9)]),
    (dict[str, Cat], {"a": CAT}, {"a": Cat(kind="cat", lives=9)}),
    (dict[str, list[int]], {"a": [1]}, {"a": [1]}),
    (Cat | Dog, CAT, Cat(kind="cat", lives=9)),
    (Union[Cat, Dog], CAT, Cat(kind="cat", lives=9)),  # noqa: UP007
    (Pet, CAT, Cat(kind="cat", lives=9)),
    (Mine | Other, {"name": "n"}, Other(name="n")),
    (list[Mine | Other], [{"id": 1}, {"name": "n"}], [Mine(id=1), Other(name="n")]),
    (Optional[Cat], None, None),  # noqa: UP045
    (Cat, CAT, Cat(kind="cat", lives=9)),
    (Mine, {"id": 1}, Mine(id=1)),
    (Size, {"width": 2}, Size(2)),
    (Row, {"id": 1}, {"id": 1}),
    (Strict, {"at": "2024-05-01", "pair": [1, 2]}, Strict(at=datetime.date(2024, 5, 1), pair=(1, 2))),
    (int, 5, 5),
    (object, [None], [None]),
    (dict, {"a": "\ud800"}, {"a": "\ud800"}),
]

INVALID: list[tuple[Any, Any, str]] = [
    (dict, [1], "dict"),
    (list, {"a": 1}, "list"),
    (list[Cat], [CAT, {"kind": "cat"}], r"list\[.*Cat\]: 1.lives: Field required"),
    (dict[str, Cat], {"a\nb": {}}, r"dict\[str, .*Cat\]: a\\nb.kind: Field required"),
    (Cat | Dog, {"kind": "cow"}, r"Cat \| .*Dog"),
    (Union[Cat, Dog], {"kind": "dog"}, r"Union\[.*Cat, .*Dog\]"),  # noqa: UP007
    (Pet, {"kind": "dog"}, "Field required"),
    (Mine | Other, {}, r"Mine \| .*Other"),
    (Optional[Cat], 5, r"Optional\[.*Cat\]|Cat \| None"),  # noqa: UP045
    (Cat, {"kind": "cat"}, "Cat: lives: Field required"),
    (Size, {"width": "x"}, "Size: width"),
    (Row, {}, "Row: id: Field required"),
    (Strict, {"at": 5, "pair": [1, 2]}, "Strict: at"),
    (int, "x", "int"),
]


async def post(kind: str, body: object, cast_to: Any) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    client = Recorder(lambda _: httpx.Response(200, headers={"x-portkey-trace-id": "t-1"}, content=content)).client(
        kind
    )
    return await done(client.post("/x", body={}, cast_to=cast_to))


@pytest.mark.parametrize(("cast_to", "body", "value"), VALID, ids=lambda value: str(value)[:40])
async def test_a_valid_body_becomes_the_type(kind: str, cast_to: Any, body: object, value: object) -> None:
    found = await post(kind, body, cast_to)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(("cast_to", "body", "name"), INVALID, ids=lambda value: str(value)[:40])
async def test_an_invalid_body_raises_an_error_that_keeps_it(kind: str, cast_to: Any, body: object, name: str) -> None:
    with pytest.raises(
        APIResponseValidationError, match=f"Status 200, but the body is not valid as .*{name}"
    ) as caught:
        await post(kind, body, cast_to)
    assert json.loads(str(caught.value.body)) == caught.value.response.json() == body
    assert caught.value.trace_id == "t-1"
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("cast_to", [dict, list, list[Cat], dict[str, Cat], Cat | Dog, Size, Row, Cat, Mine, int])
@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff", b"[" * 100_000], ids=["empty", "html", "bytes", "deep"])
async def test_a_body_that_is_not_json(kind: str, cast_to: Any, body: bytes) -> None:
    if cast_to is Mine and not body:
        assert (await post(kind, body, cast_to)).to_dict() == {}
        return
    with pytest.raises(APIResponseValidationError, match="is not valid as") as caught:
        await post(kind, body, cast_to)
    assert caught.value.response.content == body


async def test_a_type_that_pydantic_cannot_validate(kind: str) -> None:
    class Odd:
        pass

    with pytest.raises(
        APIResponseValidationError, match="cast_to=Odd is not a type that pydantic can validate"
    ) as caught:
        await post(kind, CAT, Odd)
    assert caught.value.response.json() == CAT


async def test_models_of_this_packages_base_are_decoded_leniently(kind: str) -> None:
    """As OpenAI's client does it: a paid response of an odd shape is not lost."""
    found = await post(kind, {"id": "odd", "more": 1}, Mine)
    assert (found.id, found["more"], found.get_headers()) == ("odd", 1, {"trace-id": "t-1"})


async def test_errors_stay_errors(kind: str) -> None:
    client = Recorder(lambda _: httpx.Response(404, json=CAT)).client(kind)
    with pytest.raises(NotFoundError):
        await done(client.post("/x", body={}, cast_to=Cat))
