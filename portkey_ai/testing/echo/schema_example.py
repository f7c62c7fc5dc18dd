"""Make the smallest value that is valid for a JSON schema."""

from __future__ import annotations

from typing import Any

from portkey_ai.testing.wire.local_responses import is_list, is_object

_MAX_SIZE = 100_000  # items of a list, characters of a text
_FORMATS = {
    "date": "2025-01-01",
    "date-time": "2025-01-01T00:00:00Z",
    "time": "00:00:00Z",
    "duration": "PT0S",
    "email": "echo@example.com",
    "hostname": "example.com",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "uri": "https://example.com",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


class _InfiniteSchema(Exception):
    """A schema that requires itself again and again: no finite value is valid."""


def smallest_value(schema: Any) -> Any:
    """Return the smallest valid value for `schema`: required properties only, lists as short as possible.

    Of alternatives it takes the first with a finite value. It ignores `pattern`. Returns None if no value is valid.
    Raises ValueError if `schema` is not a JSON schema.
    """
    try:
        return _value(schema, schema, ())
    except _InfiniteSchema:
        return None
    except (ArithmeticError, AttributeError, LookupError, TypeError) as error:
        raise ValueError(f"not a JSON schema: {error}") from error


def _value(schema: Any, root: Any, open_references: tuple[str, ...]) -> Any:
    if not is_object(schema):
        return None
    reference = schema.get("$ref")
    if reference is not None:
        if reference in open_references:
            raise _InfiniteSchema
        return _value(
            {**_resolve(root, str(reference)), **_without(schema, "$ref")}, root, (*open_references, str(reference))
        )
    if "const" in schema:
        return schema["const"]
    if is_list(schema.get("enum")):
        return schema["enum"][0]
    for name in ("anyOf", "oneOf"):
        if is_list(schema.get(name)):
            return _first_finite_alternative(schema, name, root, open_references)
    if is_list(schema.get("allOf")):
        return _value(_merged(schema, root), root, open_references)
    type_name = schema.get("type")
    if is_list(type_name):
        type_name = next(iter(type_name), None)
    return _value_of_type(
        str(type_name or ("object" if "properties" in schema else "null")), schema, root, open_references
    )


def _value_of_type(type_name: str, schema: dict[str, Any], root: Any, open_references: tuple[str, ...]) -> Any:
    if type_name == "object":
        properties: dict[str, Any] = schema.get("properties") or {}
        return {name: _value(properties.get(name, {}), root, open_references) for name in schema.get("required") or ()}
    if type_name == "array":
        first: list[Any] = list(schema.get("prefixItems") or ())
        items = [_value(item, root, open_references) for item in first]
        while len(items) < _size(schema, "minItems"):
            items.append(_value(schema.get("items", {}), root, open_references))
        return items
    if type_name == "string":
        text = _FORMATS.get(str(schema.get("format")), "echo")
        text = text.ljust(_size(schema, "minLength"), "o")
        return text[: schema.get("maxLength")]
    if type_name in ("integer", "number"):
        return _number(schema, type_name)
    return False if type_name == "boolean" else None


def _size(schema: dict[str, Any], name: str) -> int:
    size = int(schema.get(name) or 0)
    if size > _MAX_SIZE:
        raise ValueError(f"{name}: {size} is more than {_MAX_SIZE}")
    return size


def _number(schema: dict[str, Any], type_name: str) -> float:
    """Return 0, or the number nearest to 0 that the limits allow."""
    step = schema.get("multipleOf") or 1
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if above is not None and (low is None or above >= low):
        low = (above // step + 1) * step
        if below is not None and low >= below:
            low = (above + below) / 2
    if below is not None and (high is None or below <= high):
        high = (-(-below // step) - 1) * step
    number = 0
    if low is not None and low > 0:
        number = low if low % step == 0 else (low // step + 1) * step
        number = low if high is not None and number > high else number
    elif high is not None and high < 0:
        number = high // step * step
    return int(number) if type_name == "integer" else number


def _first_finite_alternative(schema: dict[str, Any], name: str, root: Any, open_references: tuple[str, ...]) -> Any:
    rest = _without(schema, name)
    for alternative in schema[name]:
        try:
            return _value({**rest, **alternative} if is_object(alternative) else rest, root, open_references)
        except _InfiniteSchema:
            continue
    raise _InfiniteSchema


def _merged(schema: dict[str, Any], root: Any) -> dict[str, Any]:
    merged = _without(schema, "allOf")
    for part in schema["allOf"]:
        fields = {**_resolve(root, str(part["$ref"])), **_without(part, "$ref")} if "$ref" in part else part
        for name, value in fields.items():
            before = merged.get(name)
            if is_object(before) and is_object(value):
                merged[name] = {**before, **value}
            elif name == "required" and is_list(before):
                merged[name] = [*before, *value]
            else:
                merged[name] = value
    return merged


def _resolve(root: Any, reference: str) -> dict[str, Any]:
    """Return the schema that a reference such as `#/$defs/Name` names; an empty schema if it does not exist."""
    found = root
    for name in reference.removeprefix("#").strip("/").split("/"):
        if name:
            found = found.get(name.replace("~1", "/").replace("~0", "~")) if is_object(found) else None
    return found if is_object(found) else {}


def _without(schema: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key != name}
