"""Validators that make a model straight from an answer's bytes, and say no where the lenient decoding must judge.

pydantic-core is some ten times faster than building models in Python, but strict: so every field may be absent or
null. Values are never converted; what has another type than the model says fails here, and is decoded leniently.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pydantic_core import SchemaValidator

Schema = dict[str, Any]

# What these hold is no schema, or must be shared and not copied.
_OPAQUE = frozenset(
    {"cls", "config", "default", "expected", "function", "metadata", "ref", "schema_ref", "serialization"}
)


# Says no to whatever is there (an is-instance schema would not do: older releases raise on it when they read JSON).
_NOTHING = {"type": "int", "gt": 0, "lt": 0}


def relaxed_validator(type_: Any) -> SchemaValidator | None:
    """A validator for `type_`, to be used with strict=True; None when it would not do what lenient decoding does."""
    import pydantic_core
    from pydantic import TypeAdapter
    from pydantic_core import SchemaValidator

    try:
        # `dict`: a type whose building was deferred has a stand-in that builds when it is read.
        schema: Schema = dict(TypeAdapter(type_).core_schema)
        relaxed = _Relaxing(schema).relaxed(schema)
        # A model's own validator, which is not relaxed, must not be taken in place of its schema.
        if "_use_prebuilt" in (SchemaValidator.__text_signature__ or ""):
            make: type[Any] = SchemaValidator
            return cast("SchemaValidator", make(relaxed, _use_prebuilt=False))
        takes_prebuilt = tuple(map(int, pydantic_core.__version__.split(".")[:2])) >= (2, 30)
        return None if takes_prebuilt else SchemaValidator(relaxed)
    except Exception:  # the schema is pydantic's own affair: of a release that does it otherwise, use nothing
        return None


class _Relaxing:
    def __init__(self, schema: Schema) -> None:
        definitions: list[Schema] = schema.get("definitions") or []
        self._definitions: dict[Any, Schema] = {definition["ref"]: definition for definition in definitions}

    def relaxed(self, node: Any) -> Any:
        """A copy of a part of a schema, with every field of a model optional."""
        if isinstance(node, (list, tuple)):  # a tuple is a choice of a union, with its label
            items = cast("Iterable[Any]", node)
            parts = [self.relaxed(item) for item in items]
            return parts if isinstance(node, list) else tuple(parts)
        if not isinstance(node, dict):
            return node
        schema = cast("Schema", node)
        kind = schema.get("type")
        if kind == "float":  # beyond these, a whole number is not always a float
            return {**schema, "ge": -(2.0**53), "le": 2.0**53}
        if kind == "union":
            return self._union(schema)
        copied = {name: value if name in _OPAQUE else self.relaxed(value) for name, value in schema.items()}
        return self._field(copied) if kind == "model-field" else copied

    def _field(self, field: Schema) -> Schema:
        inner: Schema = field["schema"]
        default = inner if inner.get("type") == "default" else {"default": None}
        value: Schema = inner["schema"] if inner.get("type") == "default" else inner
        if field.get("validation_alias") is not None:
            value = _NOTHING  # lenient decoding keeps such a field under both of its names
        elif value.get("type") == "literal":
            return field  # it tells which of several models this is
        elif value.get("type") == "list" and value.get("items_schema", {}).get("type") == "float":
            # Embeddings travel as base64, and are decoded afterwards.
            value = {"type": "nullable", "schema": {"type": "union", "choices": [value, {"type": "str"}]}}
        elif value.get("type") != "nullable":
            value = {"type": "nullable", "schema": value}
        kept = {name: default[name] for name in ("default", "default_factory") if name in default}
        return {**field, "schema": {"type": "default", "schema": value, **kept}}

    def _union(self, union: Schema) -> Schema:
        """A union of models that differ in their `type` becomes one that looks there, instead of trying them all."""
        choices: list[Schema] = [choice[0] if isinstance(choice, tuple) else choice for choice in union["choices"]]
        tagged: Schema = {}
        for choice in choices:
            for tag in self._tags(choice):
                tagged.setdefault(tag, choice)
        if len(tagged) < len(choices) or not all(self._tags(choice) for choice in choices):
            return {**union, "choices": self.relaxed(union["choices"])}
        return {
            "type": "tagged-union",
            "discriminator": "type",
            "choices": {tag: self.relaxed(choice) for tag, choice in tagged.items()},
        }

    def _tags(self, schema: Schema) -> list[str]:
        """The values that a model's field `type` may have; empty for anything else."""
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
