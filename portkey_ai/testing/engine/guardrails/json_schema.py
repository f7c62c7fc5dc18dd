"""A small validator of JSON Schema (2020-12), with the messages of the gateway's validator.

It raises an HTTPError (501) that names the keyword for every keyword not listed below, such as `format`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import is_integer, is_number, stringify, to_string
from portkey_ai.testing.engine.javascript.regular_expressions import compile_pattern
from portkey_ai.testing.wire.local_responses import HTTPError, is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_ANNOTATIONS = {
    *("$schema", "$id", "$comment", "$defs", "definitions", "title", "description", "default", "examples"),
    *("deprecated", "readOnly", "writeOnly"),
}
_KEYWORDS = {
    *("$ref", "type", "const", "enum", "not", "anyOf", "allOf", "oneOf", "required", "minProperties", "maxProperties"),
    *("properties", "additionalProperties", "maxItems", "minItems", "prefixItems", "items", "uniqueItems", "minimum"),
    *("maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"),
}


def schema_errors(value: Any, schema: Any) -> list[str]:
    """Return the errors of `value`; empty if it is valid. Raises HTTPError (501) for an unsupported schema."""
    try:
        return list(_Validator(schema).errors(value, schema))
    except (AttributeError, TypeError):
        raise HTTPError(501, f"LocalGateway does not support the JSON schema {stringify(schema)}") from None


def _type_of(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    if is_number(value):
        return "number"
    return "string" if isinstance(value, str) else "array" if is_list(value) else "object"


def _equal(left: Any, right: Any) -> bool:
    """Return whether two JSON values are equal. As in JSON, true does not equal 1."""
    if is_list(left) and is_list(right):
        return len(left) == len(right) and all(map(_equal, left, right))
    if is_object(left) and is_object(right):
        return left.keys() == right.keys() and all(_equal(left[key], right[key]) for key in left)
    return _type_of(left) == _type_of(right) and bool(left == right)


class _Validator:
    def __init__(self, root: Any) -> None:
        self._root = root

    def errors(self, value: Any, schema: Any) -> Iterator[str]:
        if schema is True:
            return
        if schema is False:
            yield "False boolean schema."
            return
        if schema == []:
            return
        if not is_object(schema):
            raise HTTPError(501, f"LocalGateway does not support {stringify(schema)} as a JSON schema")
        unknown = schema.keys() - _KEYWORDS - _ANNOTATIONS
        if unknown:
            raise HTTPError(501, f"LocalGateway does not support the JSON schema keyword {sorted(unknown)[0]!r}")
        yield from self._reference(value, schema)
        yield from self._kind(value, schema)
        yield from self._combined(value, schema)
        if is_object(value):
            yield from self._object(value, schema)
        elif is_list(value):
            yield from self._array(value, schema)
        elif is_number(value):
            yield from self._number(value, schema)
        elif isinstance(value, str):
            yield from self._string(value, schema)

    def _reference(self, value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
        if "$ref" not in schema:
            return
        found = self._root
        pointer = str(schema["$ref"])
        for subschema in pointer.removeprefix("#").split("/")[1:]:
            found = found.get(subschema.replace("~1", "/").replace("~0", "~")) if is_object(found) else None
        if found is None or not pointer.startswith("#"):
            raise HTTPError(501, f"LocalGateway does not support the JSON schema reference {pointer!r}")
        errors = list(self.errors(value, found))
        if errors:
            yield from ("A subschema had errors.", *errors)

    def _kind(self, value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
        if "type" in schema:
            names = schema["type"] if is_list(schema["type"]) else [schema["type"]]
            kind = _type_of(value)
            if kind not in names and not ("integer" in names and is_integer(value)):
                expected = '", "'.join(to_string(name) for name in names)
                yield f'Instance type "{kind}" is invalid. Expected "{expected}".'
        if "const" in schema and not _equal(value, schema["const"]):
            yield f"Instance does not match {stringify(schema['const'])}."
        if "enum" in schema and not any(_equal(value, item) for item in schema["enum"]):
            yield f"Instance does not match any of {stringify(schema['enum'])}."

    def _combined(self, value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
        if "not" in schema and not list(self.errors(value, schema["not"])):
            yield 'Instance matched "not" schema.'
        for keyword in ("anyOf", "allOf", "oneOf"):
            if keyword not in schema:
                continue
            results = [list(self.errors(value, item)) for item in schema[keyword]]
            matches = sum(not errors for errors in results)
            fits = {"anyOf": matches > 0, "allOf": matches == len(results), "oneOf": matches == 1}[keyword]
            if not fits:
                yield {
                    "anyOf": "Instance does not match any subschemas.",
                    "allOf": "Instance does not match every subschema.",
                    "oneOf": f"Instance does not match exactly one subschema ({matches} matches).",
                }[keyword]
                for errors in results:
                    yield from errors

    def _object(self, value: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
        for key in schema.get("required", ()):
            if key not in value:
                yield f'Instance does not have required property "{key}".'
        if len(value) < schema.get("minProperties", 0):
            yield f"Instance does not have at least {to_string(schema['minProperties'])} properties."
        if len(value) > schema.get("maxProperties", len(value)):
            yield f"Instance does not have at least {to_string(schema['maxProperties'])} properties."
        properties = schema.get("properties", {})
        for key, subschema in properties.items():
            errors = list(self.errors(value[key], subschema)) if key in value else []
            if errors:
                yield from (f'Property "{key}" does not match schema.', *errors)
        if "additionalProperties" in schema:
            for key in value:
                errors = [] if key in properties else list(self.errors(value[key], schema["additionalProperties"]))
                if errors:
                    yield from (f'Property "{key}" does not match additional properties schema.', *errors)

    def _array(self, value: list[Any], schema: Mapping[str, Any]) -> Iterator[str]:
        if len(value) > schema.get("maxItems", len(value)):
            yield f"Array has too many items ({len(value)} > {to_string(schema['maxItems'])})."
        if len(value) < schema.get("minItems", 0):
            yield f"Array has too few items ({len(value)} < {to_string(schema['minItems'])})."
        prefix = schema.get("prefixItems", [])
        rest = [schema["items"]] * (len(value) - len(prefix)) if "items" in schema else []
        for item, subschema in zip(value, [*prefix, *rest], strict=False):
            errors = list(self.errors(item, subschema))
            if errors:
                yield from ("Items did not match schema.", *errors)
        if schema.get("uniqueItems"):
            pairs = ((j, k) for j in range(len(value)) for k in range(len(value)) if j != k)
            duplicates = next(((j, k) for j, k in pairs if _equal(value[j], value[k])), None)
            if duplicates:
                yield f"Duplicate items at indexes {duplicates[0]} and {duplicates[1]}."

    def _number(self, value: float, schema: Mapping[str, Any]) -> Iterator[str]:
        limits: list[tuple[str, Callable[[float], bool], str]] = [
            ("minimum", lambda limit: value < limit, "less than"),
            ("maximum", lambda limit: value > limit, "greater than"),
            ("exclusiveMinimum", lambda limit: value <= limit, "less than"),
            ("exclusiveMaximum", lambda limit: value >= limit, "greater than or equal to"),
        ]
        for keyword, violates, words in limits:
            if keyword in schema and violates(schema[keyword]):
                yield f"{to_string(value)} is {words} {to_string(schema[keyword])}."
        if "multipleOf" in schema and not is_integer(round(value / schema["multipleOf"], 9)):
            yield f"{to_string(value)} is not a multiple of {to_string(schema['multipleOf'])}."

    def _string(self, value: str, schema: Mapping[str, Any]) -> Iterator[str]:
        if len(value) < schema.get("minLength", 0):
            yield f"String is too short ({len(value)} < {to_string(schema['minLength'])})."
        if len(value) > schema.get("maxLength", len(value)):
            yield f"String is too long ({len(value)} > {to_string(schema['maxLength'])})."
        if "pattern" in schema and not compile_pattern(schema["pattern"], "u").search(value):
            yield "String does not match pattern."
