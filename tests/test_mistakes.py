"""What a program is told that makes a likely mistake: which parameter it is, and what is expected there."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from portkey_ai import AsyncPortkey, Portkey, createHeaders
from portkey_ai.api_resources.settings.option_table import OPTIONS

from .support import MESSAGES, Recorder, done


def make(kind: str, **options: Any) -> Any:
    return (Portkey if kind == "sync" else AsyncPortkey)(**options)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("timeout", "30", "^timeout: expected seconds or an httpx.Timeout, got str$"),
        ("timeout", timedelta(seconds=1), "^timeout: expected seconds or an httpx.Timeout, got timedelta$"),
        ("timeout", -1, "^timeout: expected seconds above 0, or None to wait forever, got -1$"),
        ("timeout", float("nan"), "^timeout: expected seconds above 0, or None to wait forever, got nan$"),
        ("timeout", 0, "^timeout: expected seconds above 0, or None to wait forever, got 0$"),
        ("timeout", True, "^timeout: "),
        ("max_retries", "3", "^max_retries: "),
        ("extra_headers", ["a"], "^extra_headers: expected a mapping, got list$"),
        ("extra_query", "a=b", "^extra_query: expected a mapping, got str$"),
        ("extra_body", "a", "^extra_body: expected a mapping, got str$"),
    ],
)
async def test_options_of_a_call(kind: str, recorder: Recorder, name: str, value: Any, told: str) -> None:
    client = recorder.client(kind)
    calls: dict[str, Callable[[], Any]] = {
        "chat": lambda: client.chat.completions.create(model="m", messages=MESSAGES, **{name: value}),
        "with a parameter of the body": lambda: client.chat.completions.create(
            model="m", messages=MESSAGES, top_k=1, **{name: value}
        ),
        "raw": lambda: client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES, **{name: value}),
        "configs": lambda: client.configs.create(name="c", **{name: value}),
    }
    if name in ("extra_headers", "max_retries"):  # the vendored methods merge these themselves, or do not know them
        del calls["raw"]
    for way, call in calls.items():
        with pytest.raises(ValueError, match=told):
            await done(call())
        assert recorder.requests == [], way


@pytest.mark.parametrize("value", [5, 0.1, 1.5, None, httpx.Timeout(3), (1, 2)])
async def test_good_timeouts(kind: str, recorder: Recorder, value: Any) -> None:
    await done(recorder.client(kind, timeout=value).models.list(timeout=value))


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("config", 5, "the slug of a saved config, a mapping or the text of a JSON object, got int$"),
        ("config", '{"strategy": ', r".* the text of a JSON object, which this is not \(.*char 13\)"),
        ("metadata", "u-1", "a mapping or the text of a JSON object, which this is not"),
        ("timeout", -1, "seconds above 0, or None to wait forever, got -1$"),
    ],
)
def test_options_of_the_client(kind: str, name: str, value: Any, told: str) -> None:
    with pytest.raises(ValueError, match=f"^{name}: expected {told}"):
        make(kind, api_key="k", **{name: value})


def test_the_other_kind_of_http_client(kind: str) -> None:
    wrong: Any = httpx.AsyncClient() if kind == "sync" else httpx.Client()
    expected = "Client" if kind == "sync" else "AsyncClient"
    for value in (wrong, "http://proxy.test"):
        with pytest.raises(TypeError, match=f"^http_client: expected an httpx.{expected}, got "):
            make(kind, api_key="k", http_client=value)


@pytest.mark.parametrize("variable", ["PORTKEY_BASE_URL", "PORTKEY_PROXY"])
def test_an_address_in_the_environment(kind: str, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "gateway.test/v1")
    with pytest.raises(ValueError, match=f"^{variable}: expected a URL that starts with http:// or https://"):
        make(kind, api_key="k")


@pytest.mark.parametrize(
    ("parameters", "error", "told"),
    [
        ({"temperature": float("nan")}, ValueError, "^temperature: Out of range"),
        ({"tools": [{"function": print}]}, TypeError, r"^tools\[0\]\.function: .*builtin_function_or_method"),
        ({"stop": ["\ud800"]}, ValueError, r"^stop\[0\]: .*surrogates"),
        ({"provider_option": {"a": {"b": object()}}}, TypeError, r"^provider_option\.a\.b: "),
    ],
)
async def test_values_that_json_cannot_hold(
    kind: str, recorder: Recorder, parameters: dict[str, Any], error: type[Exception], told: str
) -> None:
    with pytest.raises(error, match=told):
        await done(recorder.client(kind).chat.completions.create(model="m", messages=MESSAGES, **parameters))
    assert recorder.requests == []


async def test_a_structure_that_contains_itself(kind: str, recorder: Recorder) -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(ValueError, match=r"^provider_option\[0\]: refers back to provider_option; "):
        await done(recorder.client(kind).chat.completions.create(model="m", messages=MESSAGES, provider_option=endless))


async def test_base_url_without_v1(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(404, json={"message": "Not Found", "ok": False}))
    for base_url, hint in (("http://gateway.test", True), ("http://gateway.test/v1", False)):
        with pytest.raises(Exception, match=r"404.*gateway\.test") as caught:
            await done(recorder.client(kind, base_url=base_url).models.list())
        assert ("does base_url end with it?" in str(caught.value)) is hint


class TestMisspeltOptions:
    @pytest.mark.parametrize(
        ("given", "meant"),
        [
            ("providr", "provider"), ("metadta", "metadata"), ("traceid", "trace_id"), ("apikey", "api_key"),
            ("max_retry", "max_retries"), ("strict_openai_compliance", "strict_open_ai_compliance"),
            ("organization", "openai_organization"), ("project", "openai_project"),
        ],
    )  # fmt: skip
    def test_each_is_told_where_the_program_says_it(self, kind: str, given: str, meant: str) -> None:
        for call in (
            lambda: make(kind, api_key="k", **{given: "v"}),
            lambda: make(kind, api_key="k").with_options(**{given: "v"}),
            lambda: createHeaders(**{given: "v"}),
        ):
            with pytest.warns(UserWarning, match=f"^{given}: not an option; .*Did you mean {meant}\\?$") as caught:
                call()
            assert [Path(warning.filename).name for warning in caught] == [Path(__file__).name]

    async def test_it_is_a_header_all_the_same(self, kind: str, recorder: Recorder) -> None:
        with pytest.warns(UserWarning, match="x-portkey-trace-ids"):
            client = recorder.client(kind, trace_ids="t")
        await done(client.models.list())
        assert recorder.last.headers["x-portkey-trace-ids"] == "t"

    @pytest.mark.parametrize(
        "name",
        [
            *(option.name for option in OPTIONS if option.kind is not None),
            *("aws_role_arn", "aws_external_id", "aws_auth_type", "azure_ad_token", "azure_auth_mode", "beta", "mode"),
            *("azure_foundry_url", "azure_model_name", "model_type", "nitro_mode", "openai_beta", "oracle_api_version"),
            *("oracle_region", "provider_batch_endpoint", "snowflake_account", "stability_client_version", "user"),
            *("vertex_auth_type", "vertex_service_account_json", "Authorization", "cache", "retry_count"),
            *("azure_entra_client_id", "azure_managed_client_id", "azure_entra_scope", "databricks_workspace"),
        ],
    )
    def test_headers_that_gateways_know_are_no_mistakes(self, name: str) -> None:
        value: Any = {"a": "b"} if name in ("config", "metadata") else "1" if name == "request_timeout" else "true"
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            createHeaders(**{name: value})
