"""What a program can read from the result of a method, as data for JSON. Runs with either release of the package."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from functools import partial
from keyword import iskeyword
from operator import contains, getitem
from typing import Any, cast

DEPTH = 2
HEADER = "x-portkey-trace-id"


def plain(value: Any) -> Any:
    """Return `value` as data for JSON: models as objects, whatever their class."""
    if hasattr(value, "model_dump"):
        value = value.model_dump(mode="json", by_alias=True, warnings=False)
    if isinstance(value, dict):
        fields: dict[Any, Any] = value  # pyright: ignore[reportUnknownVariableType]
        return {str(name): plain(each) for name, each in fields.items()}
    if isinstance(value, (list, tuple)):
        return list(map(plain, value))  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, bytes):
        return f"bytes {value!r}"
    if value is None or isinstance(value, (str, int, float)):
        return value
    return f"a {type(value).__name__}"


def read(function: Callable[[], Any]) -> list[Any]:
    """Return ["value", what `function` returns] or ["raised", the error's class]."""
    try:
        return ["value", plain(function())]
    except Exception as error:
        return ["raised", type(error).__name__]


def as_json(text: Any) -> Any:
    return json.loads(text) if isinstance(text, str) else text


def classes(value: Any) -> list[str]:
    """Return the package's own classes of `value`, as module:name."""
    return [
        f"{kind.__module__}:{kind.__qualname__.partition('[')[0]}"
        for kind in type(value).__mro__
        if kind.__module__.startswith("portkey_ai")
    ]


def of_value(value: Any, data: Any, depth: int = DEPTH) -> dict[str, Any]:
    """Return what is read from `value`, whose JSON in the response was `data`."""
    if isinstance(value, (str, int, float)) or value is None:
        return {"value": ["value", plain(value)]}
    found: dict[str, Any] = {
        "class": ["class", classes(value)[:1]],
        "bool()": read(lambda: bool(value)),
        "len()": read(lambda: len(value)),
        "str() as JSON": read(lambda: as_json(str(value))),
        "iter()": read(lambda: list(value)),
    }
    if isinstance(data, dict):
        for name, field in cast("dict[str, Any]", data).items():
            if name.isidentifier() and not iskeyword(name):
                found[f".{name}"] = read(partial(getattr, value, name))
            found[f"[{name!r}]"] = read(partial(getitem, value, name))
            found[f"get({name!r})"] = read(partial(get, value, name))
            found[f"{name!r} in"] = read(partial(contains, value, name))
            if depth and isinstance(field, (dict, list)):
                nested = of_item(value, name)
                for read_, result in of_value(nested, field, depth - 1).items():
                    found[f".{name} {read_}"] = result
        found[".absent"] = read(lambda: value.absent)
        found["['absent']"] = read(lambda: value["absent"])
        found["get('absent', 5)"] = read(lambda: value.get("absent", 5))
        found["dict()"] = read(lambda: dict(value))
    elif isinstance(data, list) and data:
        for read_, result in of_value(first(value), data[0], depth - 1 if depth else 0).items():
            found[f"[0] {read_}"] = result
    return found


def get(value: Any, name: str) -> Any:
    return value.get(name)


def of_item(value: Any, name: str) -> Any:
    try:
        return getattr(value, name)
    except Exception:
        try:
            return value[name]
        except Exception as error:
            return f"{type(error).__name__} for {name}"


def first(value: Any) -> Any:
    try:
        return value[0]
    except Exception as error:
        return f"{type(error).__name__} for [0]"


def of_response(value: Any, data: Any) -> dict[str, Any]:
    """Return what is read from a method's result, beside its fields."""
    return {
        **of_value(value, data),
        "json()": read(lambda: as_json(value.json())),
        "dict()": read(lambda: value.dict()),
        "model_dump()": read(lambda: value.model_dump(mode="json")),
        "model_dump_json()": read(lambda: json.loads(value.model_dump_json())),
        "to_dict()": read(lambda: value.to_dict()),
        "get_headers()": read(lambda: value.get_headers().get(HEADER.removeprefix("x-portkey-"))),
        ".content": read(lambda: value.content),
        ".text": read(lambda: value.text),
        "read()": read(lambda: value.read()),
    }


async def of_result(value: Any, body: bytes) -> dict[str, Any]:
    """Return what is read from what a method returned, after the response's `body`."""
    if inspect.isawaitable(value):
        value = await value
    kinds = classes(value)
    if type(value).__name__.endswith("Manager"):
        if hasattr(value, "__aenter__"):
            async with value as entered:
                return {"classes": kinds, "items": await items(entered)}
        with value as entered:
            return {"classes": kinds, "items": await items(entered)}
    if body.startswith((b"data:", b"event:")):
        return {"classes": kinds, "items": await items(value)}
    try:
        data = json.loads(body)
    except ValueError:
        data = None
    return {"classes": kinds, "reads": of_response(value, data)}


async def items(stream: Any) -> list[Any]:
    """Return what each item of a stream is and has."""
    found: list[Any] = []
    try:
        if hasattr(stream, "__aiter__"):
            async for item in stream:
                found.append([classes(item), plain(item)])
        else:
            for item in stream:
                found.append([classes(item), plain(item)])
    except Exception as error:
        found.append(["raised", type(error).__name__])
    return found
