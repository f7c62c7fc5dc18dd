"""Options of `map_dataset` and `PortkeyMap`: errors name them, and no credential is in the plan that Ray stores."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from typing import Any

import pytest
import ray.cloudpickle
import ray.data

from portkey_ai.integrations._ray_options import opened_client_options
from portkey_ai.integrations.ray import PortkeyMap, map_dataset
from tests.bulk.counting_server import CountingServer

from .conftest import KEY


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTKEY_API_KEY", KEY)


def dataset() -> ray.data.Dataset:
    return ray.data.from_items([{"text": "a"}])


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"messages": 3}, "messages: expected the name of a column or a function"),
        ({"key": 3}, "key: expected the name of a column"),
        ({"body": "x"}, "body: expected a mapping"),
        ({"output": "answer"}, "output: expected a pydantic model"),
        ({"output_column": "cost"}, "output_column: 'cost' is the name of another new column"),
        ({"output_column": ""}, "output_column: expected the name of a column"),
        ({"client_options": 3}, "client_options: expected a mapping"),
        ({"concurrency": 0}, "concurrency: expected a whole number from 1"),
        ({"max_attempts": 0}, "max_attempts: expected a whole number from 1"),
        ({"requests_per_minute": -1}, "requests_per_minute: expected a number above 0"),
        ({"tokens_per_minute": 0}, "tokens_per_minute: expected a number above 0"),
        ({"checkpoint": __file__}, "checkpoint: expected a folder"),
        ({"checkpoint": 3}, "checkpoint: "),
        ({"unknown": 3}, "unexpected keyword argument 'unknown'"),
        ({"actors": 0}, "actors: expected a whole number from 1"),
        ({"batch_size": 0}, "batch_size: expected a whole number from 1"),
    ],
)
def test_an_invalid_option_is_named(options: dict[str, Any], error: str) -> None:
    with pytest.raises((TypeError, ValueError), match=error):
        map_dataset(dataset(), **{"messages": "text", **options})


def test_the_class_needs_an_absolute_path() -> None:
    with pytest.raises(ValueError, match="checkpoint: expected the absolute path of a folder, got 'answers'"):
        PortkeyMap(messages="text", checkpoint="answers")


@pytest.mark.parametrize(
    "client_options",
    [
        {"api_key": KEY},
        {"virtual_key": KEY},
        {"Authorization": f"Bearer {KEY}"},
        {"aws_secret_access_key": KEY},
        {"default_headers": {"x-api-key": KEY}},
        {"config": {"targets": [{"provider": "openai", "api_key": KEY}]}},
        {"config": f'{{"provider": "openai", "api_key": "{KEY}"}}'},
        {"base_url": f"https://user:{KEY}@gateway.example.com/v1"},
    ],
    ids=lambda options: f"{next(iter(options))}-{type(next(iter(options.values()))).__name__}",
)
def test_a_literal_credential_is_refused(client_options: dict[str, Any]) -> None:
    for method in (partial(map_dataset, dataset()), PortkeyMap):
        with pytest.raises(ValueError, match="client_options: .* holds a credential") as raised:
            method(messages="text", client_options=client_options)
        assert KEY not in str(raised.value)


def test_options_without_a_credential_are_allowed() -> None:
    options = {"provider": "@openai-prod", "config": "pc-1", "metadata": {"team": "x"}, "base_url": "https://a.b/v1"}
    assert map_dataset(dataset(), messages="text", client_options=options)


def read_key() -> str:
    return os.environ["PORTKEY_API_KEY"]


def read_options() -> dict[str, Any]:
    return {"api_key": os.environ["PORTKEY_API_KEY"]}


@pytest.mark.parametrize("client_options", [None, read_options, {"api_key": read_key, "virtual_key": read_key}])
def test_the_pickled_plan_has_no_key(client_options: Any) -> None:
    mapped = map_dataset(dataset(), messages="text", client_options=client_options)
    dumps: Any = ray.cloudpickle.dumps  # without types
    pickled = dumps(mapped._logical_plan) + dumps(mapped)
    assert b"PortkeyMap" in pickled
    assert KEY.encode() not in pickled


def test_functions_are_called_for_credentials() -> None:
    assert opened_client_options(None) == {}
    assert opened_client_options(read_options) == {"api_key": KEY}
    opened = opened_client_options({"api_key": read_key, "virtual_key": read_key, "provider": "p"})
    assert opened == {"api_key": read_key, "virtual_key": KEY, "provider": "p"}


@pytest.mark.slow
def test_an_actor_calls_the_function(server: CountingServer) -> None:
    options = {"api_key": read_key, "base_url": server.url}
    mapped = map_dataset(dataset(), messages="text", actors=1, num_cpus=0.5, client_options=options)
    assert [row["answer"] for row in mapped.take_all()] == ["echo: a"]


def test_without_ray_the_error_names_the_extra() -> None:
    program = "import sys; sys.modules['ray'] = None; import portkey_ai.integrations.ray"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "ImportError: Ray Data is missing: pip install 'portkey-ai[ray]'" in done.stderr


def test_importing_the_package_does_not_import_ray() -> None:
    program = "import sys, portkey_ai, portkey_ai.integrations; portkey_ai.AsyncPortkey; print('ray' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "False\n"
