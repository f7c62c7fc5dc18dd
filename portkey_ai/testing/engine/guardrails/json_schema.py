"""A small validator of JSON Schema (2020-12), with the messages of the gateway's validator.

`format` is not validated. A keyword that is not listed below is refused with an error that names it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.testing.engine.javascript.javascript_values import as_text, is_integer, is_number, text_of
from portkey_ai.testing.engine.javascript.regular_expressions import compiled
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


def faults_of(value: Any, schema: Any) -> list[str]:
    """Return the errors of `value`; none if it is valid. Raises HTTPError (501) for a schema that is not supported."""
    try:
        return list(_Validator(schema).faults(value, schema))
    except (AttributeError, TypeError):
        raise HTTPError(501, f"LocalGateway does not support the JSON schema {as_text(schema)}") from None


def _type_of(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    if is_number(value):
        return "number"
    return "string" if isinstance(value, str) else "array" if is_list(value) else "object"


def _equal(one: Any, other: Any) -> bool:
    """Return whether two values of JSON are equal; true is not 1."""
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_equal, one, other))
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(_equal(one[key], other[key]) for key in one)
    return _type_of(one) == _type_of(other) and bool(one == other)


class _Validator:
    def __init__(self, root: Any) -> None:
        self._root = root

    def faults(self, value: Any, schema: Any) -> Iterator[str]:
        if schema is True:
            return
        if schema is False:
            yield "False boolean schema."
            return
        if schema == []:
            return
        if not is_object(schema):
            raise HTTPError(501, f"LocalGateway does not support {as_text(schema)} as a JSON schema")
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
        for part in pointer.removeprefix("#").split("/")[1:]:
            found = found.get(part.replace("~1", "/").replace("~0", "~")) if is_object(found) else None
        if found is None or not pointer.startswith("#"):
            raise HTTPError(501, f"LocalGateway does not support the JSON schema reference {pointer!r}")
        wrong = list(self.faults(value, found))
        if wrong:
            yield from ("A subschema had errors.", *wrong)

    def _kind(self, value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
        if "type" in schema:
            names = schema["type"] if is_list(schema["type"]) else [schema["type"]]
            kind = _type_of(value)
            if kind not in names and not ("integer" in names and is_integer(value)):
                expected = '", "'.join(text_of(name) for name in names)
                yield f'Instance type "{kind}" is invalid. Expected "{expected}".'
        if "const" in schema and not _equal(value, schema["const"]):
            yield f"Instance does not match {as_text(schema['const'])}."
        if "enum" in schema and not any(_equal(value, one) for one in schema["enum"]):
            yield f"Instance does not match any of {as_text(schema['enum'])}."

    def _combined(self, value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
        if "not" in schema and not list(self.faults(value, schema["not"])):
            yield 'Instance matched "not" schema.'
        for keyword in ("anyOf", "allOf", "oneOf"):
            if keyword not in schema:
                continue
            results = [list(self.faults(value, one)) for one in schema[keyword]]
            matches = sum(not wrong for wrong in results)
            fits = {"anyOf": matches > 0, "allOf": matches == len(results), "oneOf": matches == 1}[keyword]
            if not fits:
                yield {
                    "anyOf": "Instance does not match any subschemas.",
                    "allOf": "Instance does not match every subschema.",
                    "oneOf": f"Instance does not match exactly one subschema ({matches} matches).",
                }[keyword]
                for wrong in results:
                    yield from wrong

    def _object(self, value: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
        for key in schema.get("required", ()):
            if key not in value:
                yield f'Instance does not have required property "{key}".'
        if len(value) < schema.get("minProperties", 0):
            yield f"Instance does not have at least {text_of(schema['minProperties'])} properties."
        if len(value) > schema.get("maxProperties", len(value)):
            yield f"Instance does not have at least {text_of(schema['maxProperties'])} properties."
        properties = schema.get("properties", {})
        for key, part in properties.items():
            wrong = list(self.faults(value[key], part)) if key in value else []
            if wrong:
                yield from (f'Property "{key}" does not match schema.', *wrong)
        if "additionalProperties" in schema:
            for key in value:
                wrong = [] if key in properties else list(self.faults(value[key], schema["additionalProperties"]))
                if wrong:
                    yield from (f'Property "{key}" does not match additional properties schema.', *wrong)

    def _array(self, value: list[Any], schema: Mapping[str, Any]) -> Iterator[str]:
        if len(value) > schema.get("maxItems", len(value)):
            yield f"Array has too many items ({len(value)} > {text_of(schema['maxItems'])})."
        if len(value) < schema.get("minItems", 0):
            yield f"Array has too few items ({len(value)} < {text_of(schema['minItems'])})."
        listed = schema.get("prefixItems", [])
        rest = [schema["items"]] * (len(value) - len(listed)) if "items" in schema else []
        for item, part in zip(value, [*listed, *rest], strict=False):
            wrong = list(self.faults(item, part))
            if wrong:
                yield from ("Items did not match schema.", *wrong)
        if schema.get("uniqueItems"):
            pairs = ((j, k) for j in range(len(value)) for k in range(len(value)) if j != k)
            twice = next(((j, k) for j, k in pairs if _equal(value[j], value[k])), None)
            if twice:
                yield f"Duplicate items at indexes {twice[0]} and {twice[1]}."

    def _number(self, value: float, schema: Mapping[str, Any]) -> Iterator[str]:
        limits: list[tuple[str, Callable[[float], bool], str]] = [
            ("minimum", lambda limit: value < limit, "less than"),
            ("maximum", lambda limit: value > limit, "greater than"),
            ("exclusiveMinimum", lambda limit: value <= limit, "less than"),
            ("exclusiveMaximum", lambda limit: value >= limit, "greater than or equal to"),
        ]
        for keyword, breaks, words in limits:
            if keyword in schema and breaks(schema[keyword]):
                yield f"{text_of(value)} is {words} {text_of(schema[keyword])}."
        if "multipleOf" in schema and not is_integer(round(value / schema["multipleOf"], 9)):
            yield f"{text_of(value)} is not a multiple of {text_of(schema['multipleOf'])}."

    def _string(self, value: str, schema: Mapping[str, Any]) -> Iterator[str]:
        if len(value) < schema.get("minLength", 0):
            yield f"String is too short ({len(value)} < {text_of(schema['minLength'])})."
        if len(value) > schema.get("maxLength", len(value)):
            yield f"String is too long ({len(value)} > {text_of(schema['maxLength'])})."
        if "pattern" in schema and not compiled(schema["pattern"], "u").search(value):
            yield "String does not match pattern."
