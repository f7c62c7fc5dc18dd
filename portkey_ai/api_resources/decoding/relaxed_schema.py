"""Validators for fast decoding: they make a model from the bytes of a response, and fail on anything unusual.

pydantic-core is about ten times faster than building models in Python, but strict, so every field is made optional and
nullable. Values are never converted: a body with a value of another type than declared fails here, and is then decoded
leniently. A body that does not fail becomes the same model as with lenient decoding.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic_core import SchemaValidator

Schema = dict[str, Any]

# Keys of a schema whose values are not schemas, or must be shared instead of copied.
_OPAQUE = frozenset(
    {"cls", "config", "default", "expected", "function", "metadata", "ref", "schema_ref", "serialization"}
)

# Keys whose values map names to schemas. Such a name may be that of a key above: a field called "function".
_MAPPINGS_OF_SCHEMAS = frozenset({"fields", "choices"})

# Fails for every value. An is-instance schema is no alternative: older releases raise for it when they read JSON.
_NEVER_VALID = {"type": "int", "gt": 0, "lt": 0}


def relaxed_validator(type_: Any) -> SchemaValidator | None:
    """Return a validator for `type_`, to be used with strict=True; None if pydantic's schemas are not as expected."""
    import pydantic_core
    from pydantic import TypeAdapter
    from pydantic_core import SchemaError, SchemaValidator

    try:
        # `dict` reads the schema: a type whose building was deferred has a placeholder that is built when it is read.
        schema: Schema = dict(TypeAdapter(type_).core_schema)
        relaxed = _SchemaRelaxer(schema).relax(schema)
        # A model's own validator, which is not relaxed, must not be used in place of its schema.
        if "_use_prebuilt" in (SchemaValidator.__text_signature__ or ""):
            make: type[Any] = SchemaValidator
            return cast("SchemaValidator", make(relaxed, _use_prebuilt=False))
        uses_prebuilt = tuple(map(int, pydantic_core.__version__.split(".")[:2])) >= (2, 30)
        return None if uses_prebuilt else SchemaValidator(relaxed)
    except (SchemaError, AttributeError, LookupError, NameError, TypeError, ValueError, RuntimeError):
        return None  # a release of pydantic with other schemas


class _SchemaRelaxer:
    def __init__(self, schema: Schema) -> None:
        definitions: list[Schema] = schema.get("definitions") or []
        self._definitions: dict[Any, Schema] = {definition["ref"]: definition for definition in definitions}

    def relax(self, node: Any) -> Any:
        """Return a copy of a part of a schema, with every field of a model optional and nullable."""
        if isinstance(node, (list, tuple)):  # a tuple is a choice of a union, with its label
            items = cast("Iterable[Any]", node)
            parts = [self.relax(item) for item in items]
            return parts if isinstance(node, list) else tuple(parts)
        if not isinstance(node, dict):
            return node
        schema = cast("Schema", node)
        kind = schema.get("type")
        if kind == "float":  # not every integer beyond these is a float
            return {**schema, "ge": -(2.0**53), "le": 2.0**53}
        if kind == "union":
            return self._union(schema)
        copied = {name: self._part(name, value) for name, value in schema.items()}
        return self._field(copied) if kind == "model-field" else copied

    def _part(self, name: str, value: Any) -> Any:
        if name in _MAPPINGS_OF_SCHEMAS and isinstance(value, dict):
            schemas = cast("Schema", value)
            return {key: self.relax(schema) for key, schema in schemas.items()}
        return value if name in _OPAQUE else self.relax(value)

    def _field(self, field: Schema) -> Schema:
        inner: Schema = field["schema"]
        default = inner if inner.get("type") == "default" else {"default": None}
        value: Schema = inner["schema"] if inner.get("type") == "default" else inner
        if field.get("validation_alias") is not None:
            value = _NEVER_VALID  # fails: lenient decoding keeps a field with an alias under both names
        elif value.get("type") == "literal":
            return field  # distinguishes the models of a union
        elif value.get("type") == "list" and value.get("items_schema", {}).get("type") == "float":
            # Embeddings arrive as base64, and are decoded afterwards.
            value = {"type": "nullable", "schema": {"type": "union", "choices": [value, {"type": "str"}]}}
        elif value.get("type") != "nullable":
            value = {"type": "nullable", "schema": value}
        if default.get("default") is not None:  # lenient decoding treats null as an absent field
            function = {"type": "no-info", "function": _replace_null_by(default["default"])}
            value = {"type": "function-after", "function": function, "schema": value}
        kept = {name: default[name] for name in ("default", "default_factory") if name in default}
        return {**field, "schema": {"type": "default", "schema": value, **kept}}

    def _union(self, union: Schema) -> Schema:
        """Return a union that selects a model by its field `type` if all differ in it, instead of trying each one."""
        choices: list[Schema] = [choice[0] if isinstance(choice, tuple) else choice for choice in union["choices"]]
        tagged: Schema = {}
        for choice in choices:
            for tag in self._tags(choice):
                tagged.setdefault(tag, choice)
        if len(tagged) < len(choices) or not all(self._tags(choice) for choice in choices):
            return {**union, "choices": [self._choice(choice) for choice in choices]}
        return {
            "type": "tagged-union",
            "discriminator": "type",
            "choices": {tag: self.relax(choice) for tag, choice in tagged.items()},
        }

    def _choice(self, choice: Schema) -> Any:
        """Return a choice of a union without tags: a model keeps its required fields, which distinguish it."""
        schema = self._definitions.get(choice.get("schema_ref"), choice)
        if schema.get("type") != "model":
            return self.relax(choice)
        return {name: value for name, value in schema.items() if name != "ref"}

    def _tags(self, schema: Schema) -> list[str]:
        """Return the values that a model's field `type` may have; none for other schemas."""
        while schema.get("type") != "model":
            inner: Any = self._definitions.get(schema.get("schema_ref"), schema.get("schema"))
            if not isinstance(inner, dict):
                return []
            schema = cast("Schema", inner)
        model: Schema = schema["schema"]
        fields: Mapping[str, Schema] = model.get("fields") or {}
        value: Schema = (fields.get("type") or {}).get("schema") or {}
        if value.get("type") == "default":
            value = value["schema"]
        return [str(tag) for tag in value["expected"]] if value.get("type") == "literal" else []


def _replace_null_by(default: Any) -> Callable[[Any], Any]:
    return lambda value: deepcopy(default) if value is None else value
