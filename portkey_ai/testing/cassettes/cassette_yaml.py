"""YAML with the values of JSON, readable and stable in diffs. It needs the extra `cassettes`."""

from __future__ import annotations

import importlib
import re
from typing import Any

_LINE_WIDTH = 110
_TRAILING_SPACES = re.compile(r" +\n")
_OTHER_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""PyYAML escapes these in double quotes only; otherwise it reads them as spaces."""


_YAML_VALUES = (
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", "[-+]?(?:0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]*(?:[eE][-+][0-9]+)?", "-+0123456789"),
    ("merge", "<<", "<"),
)
"""Tag, pattern and first characters. PyYAML recognizes more: it writes every text that matches these in quotes."""


def yaml_module() -> Any:
    """Return the module `yaml`; raise ImportError that names the extra if it is not installed."""
    try:
        return importlib.import_module("yaml")
    except ImportError:
        raise ImportError(
            "PyYAML is not installed: pip install 'portkey-ai[cassettes]', or end the cassette's name in .json",
            name="yaml",
        ) from None


def load_yaml(text: str) -> Any:
    """Return the value of a YAML text; raise ValueError, with the line, if it is not YAML with the values of JSON."""
    yaml = yaml_module()
    try:
        return yaml.load(text, _loader(yaml))
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None


def _loader(yaml: Any) -> Any:
    """Return a loader of YAML that reads the values of JSON only: `no`, `2026-01-01` and `12:30` are texts."""
    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    def mapping(loader: Any, node: Any) -> dict[str, Any]:
        names: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "expected a text as a name", key.start_mark)
            if key.value in names:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the field {key.value!r} is given twice", key.start_mark
                )
            names.add(key.value)
        loader.flatten_mapping(node)  # `<<`
        return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}

    tags = {f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "str", "seq")}
    loader: Any = type("Loader", (base,), {"yaml_implicit_resolvers": {}})
    loader.yaml_constructors = {tag: make for tag, make in base.yaml_constructors.items() if tag is None or tag in tags}
    loader.add_constructor("tag:yaml.org,2002:map", mapping)
    for name, pattern, first in _YAML_VALUES:
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(f"(?:{pattern})$"), list(first))
    return loader


def dump_yaml(content: dict[str, Any]) -> str:
    """Return `content` as YAML: texts of several lines as blocks, no aliases, fields in their order."""
    yaml = yaml_module()

    def ignore_every_alias(_dumper: object, _value: object) -> bool:
        return True

    def represent_text(dumper: Any, text: str) -> Any:
        style = '"' if _OTHER_LINE_ENDS.search(text) else "|" if "\n" in text else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    def analyze_scalar(dumper: Any, text: str) -> Any:
        analysis = yaml.SafeDumper.analyze_scalar(dumper, text)
        if " \n" in text and not text.endswith(" "):  # otherwise PyYAML writes the text in quotes, on one line
            analysis.allow_block = yaml.SafeDumper.analyze_scalar(dumper, _TRAILING_SPACES.sub("\n", text)).allow_block
        return analysis

    methods = {"ignore_aliases": ignore_every_alias, "analyze_scalar": analyze_scalar}
    dumper: Any = type("Dumper", (yaml.SafeDumper,), methods)
    dumper.add_representer(str, represent_text)
    options: dict[str, Any] = {"sort_keys": False, "allow_unicode": True, "width": _LINE_WIDTH}
    return str(yaml.dump(content, Dumper=dumper, default_flow_style=False, **options))
