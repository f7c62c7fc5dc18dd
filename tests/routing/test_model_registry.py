"""The registry of models: aliases, files, mistakes."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from portkey_ai import ModelRegistry
from portkey_ai.routing import RegistryError

MODELS: list[dict[str, Any]] = [
    {"model_name": "gpt-4", "aliases": ["gpt4", "OpenAI"], "context_window": 8192, "virtual_key": "vk-secret"},
    {"model_name": "claude-3-haiku", "aliases": ["haiku"], "provider": "anthropic"},
]


def test_names_and_aliases_in_any_case() -> None:
    registry = ModelRegistry(MODELS)
    for name in ("GPT-4", "gpt4", "openai", " gpt-4 "):
        entry = registry.get(name)
        assert entry is not None and entry.name == registry.resolve(name) == "gpt-4"
        assert name in registry
    assert registry.resolve("unknown/Model") == "unknown/Model"
    assert registry.get("unknown") is None and "unknown" not in registry
    assert registry.models() == ["gpt-4", "claude-3-haiku"]
    assert registry.aliases() == ["gpt-4", "gpt4", "openai", "claude-3-haiku", "haiku"]
    assert [entry.name for entry in registry] == registry.models()


def test_further_fields_are_kept() -> None:
    entry = ModelRegistry(MODELS).get("gpt4")
    assert entry is not None
    assert entry["context_window"] == 8192
    assert dict(entry) == MODELS[0]
    assert "vk-secret" not in f"{entry!r} {entry}"


@pytest.mark.parametrize(
    ("models", "message"),
    [
        ([{"model_name": "a", "aliases": ["x"]}, {"model_name": "b", "aliases": ["X"]}],
         "^Duplicate alias 'X' found for models 'a' and 'b'$"),
        ([{"model_name": "a"}, {"model_name": "A"}], "Duplicate alias"),
        ([{"model_name": "a"}, {"aliases": ["b"]}],
         r"^model_name of model number 2: expected a name, found only the fields \['aliases'\]$"),
        ([dict[str, Any]()], "^model_name of model number 1: expected a name, found no fields$"),
        ([{"model_name": "a", "aliases": "b"}], "aliases of model 'a'"),
        ([{"model_name": "a", "provider": 1}], "provider of model 'a'"),
        ([{"model_name": "a", "config": 1}], "config of model 'a'"),
        ([{"model_name": "a", "config": 0}], "config of model 'a'"),
        ([{"model_name": "a", "config": '{"retry":'}], "config of model 'a'"),
    ],
)  # fmt: skip
def test_mistakes_in_a_registry(models: list[dict[str, Any]], message: str) -> None:
    with pytest.raises(RegistryError, match=message):
        ModelRegistry(models)


def test_a_model_may_repeat_its_own_name() -> None:
    assert ModelRegistry([{"model_name": "a", "aliases": ["A", "a"]}]).aliases() == ["a"]


def test_registry_from_a_file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "models.json"
    path.write_text(json.dumps({"models": MODELS}))
    with caplog.at_level(logging.INFO, "portkey_ai.routing"):
        assert len(ModelRegistry.from_file(path)) == 2
    assert "Portkey loaded 2 models with 5 aliases" in caplog.messages


def test_a_missing_file_is_an_empty_registry_with_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert len(ModelRegistry.from_file(tmp_path / "none.json")) == 0
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "Expecting value"),
        ("{", "line 1 column 2"),
        ("[" * 100_000, "(recursion|Stack overflow)"),  # by the release of Python
        ("[]", 'expected an object with "models"'),
        ('{"models": {}}', 'expected an object with "models"'),
        ('{"models": ["a"]}', "a list of objects"),
        ('{"models": [{"model_name": "a"}, {"aliases": ["b"]}]}', "number 2"),
        ('{"models": [{"model_name": "a", "provider": 1}]}', "provider of model 'a'"),
        ('{"models": [{"model_name": "a", "aliases": ["x"]}, {"model_name": "b", "aliases": ["X"]}]}',
         "Duplicate alias 'X' found for models 'a' and 'b'$"),
    ],
)  # fmt: skip
def test_an_error_names_the_file_and_the_place(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "models.json"
    path.write_text(content)
    with pytest.raises(RegistryError, match=rf"^Error reading Portkey config from {path}: .*{message}"):
        ModelRegistry.from_file(path)


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "models.json"
    path.write_text(json.dumps({"models": MODELS}), encoding="utf-8-sig")
    assert len(ModelRegistry.from_file(path)) == 2
