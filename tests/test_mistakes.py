"""What a program is told that makes a likely mistake: which parameter it is, and what is expected there."""

from __future__ import annotations

import logging
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
        ("config", '{"strategy": ', r".* the text of a JSON object: invalid JSON \(.*char 13\)"),
        ("metadata", "u-1", "a mapping or the text of a JSON object: invalid JSON"),
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
        with pytest.raises(TypeError, match=f"^http_client: expected an httpx.{expected} or its class, got "):
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
        with pytest.raises(Exception, match="404") as caught:
            await done(recorder.client(kind, base_url=base_url).models.list())
        assert ("does base_url end with it?" in str(caught.value)) is hint


class TestMisspeltOptions:
    @pytest.mark.parametrize(
        ("given", "meant"),
        [
            ("providr", "provider"), ("metadta", "metadata"), ("traceid", "trace_id"), ("apikey", "api_key"),
            ("max_retry", "max_retries"), ("strict_compliance", "strict_open_ai_compliance"),
            ("organization", "openai_organization"), ("project", "openai_project"),
        ],
    )  # fmt: skip
    def test_each_warning_names_the_line_of_the_program(self, kind: str, given: str, meant: str) -> None:
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
        value: Any = (
            {"a": "b"}
            if name in ("config", "metadata", "vertex_service_account_json")
            else "500"
            if name == "request_timeout"
            else "true"
        )
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            createHeaders(**{name: value})


class Named(Portkey):
    def __init__(self, name: str) -> None:
        super().__init__(api_key=name)


class AsyncNamed(AsyncPortkey):
    def __init__(self, name: str) -> None:
        super().__init__(api_key=name)


SUBCLASSES: dict[str, Any] = {"sync": Named, "async": AsyncNamed}


class TestFirstContact:
    def test_a_positional_key(self, kind: str) -> None:
        client: Any = Portkey if kind == "sync" else AsyncPortkey
        # Before Python 3.11 it is Python's own text.
        expected = r"keyword arguments only: \w*Portkey\(api_key=\.\.\.\)$|takes 1 positional argument"
        with pytest.raises(TypeError, match=expected):
            client("k")

        assert SUBCLASSES[kind]("k").with_options(trace_id="t").api_key == "k"

    async def test_no_target(self, kind: str) -> None:
        """The gateway names its headers; a user of this package has options."""
        message = "Either x-portkey-config or x-portkey-provider header is required"
        recorder = Recorder(lambda _: httpx.Response(400, json={"status": "failure", "message": message}))
        with pytest.raises(Exception, match=r"provider=, config= or virtual_key=.*with_options"):
            await done(recorder.client(kind).chat.completions.create(model="m", messages=MESSAGES))

    @pytest.mark.parametrize(
        ("url", "expected"),
        [
            ("http://h/v1?x=2", "a query or fragment is not allowed"), ("http://h/v1#x", "a query or fragment"),
            ("http://h/v1?", "a query or fragment"), ("http://h:port/v1", "invalid URL"),
            ("http://h:99999/v1", "invalid URL"), ("http://[::1/v1", "invalid URL"), ("http://", "starts with|a host"),
            ("http:///v1", "a URL with a host"), ("http://h/v\n1", r"'\\n' is not allowed"),
            ("http://h /v1", "' ' is not allowed"),
        ],
    )  # fmt: skip
    @pytest.mark.parametrize("option", ["base_url", "control_plane_url", "model_configs_url", "websocket_base_url"])
    def test_urls_are_validated_at_construction(self, kind: str, option: str, url: str, expected: str) -> None:
        client = make(kind, api_key="k")
        for call, more in ((make, {"kind": kind, "api_key": "k"}), (client.with_options, {})):
            with pytest.raises(ValueError, match=f"^{option}: .*(?:{expected})"):
                call(**more, **{option: url})

    def test_a_key_in_a_query_is_not_shown(self, kind: str) -> None:
        with pytest.raises(ValueError, match="^base_url: ") as caught:
            make(kind, api_key="k", base_url="http://h/v1?key=s3cret")
        assert "s3cret" not in str(caught.value)

    @pytest.mark.parametrize("variable", ["PORTKEY_BASE_URL", "PORTKEY_PROXY"])
    def test_a_url_with_a_query_in_the_environment(
        self, kind: str, monkeypatch: pytest.MonkeyPatch, variable: str
    ) -> None:
        monkeypatch.setenv(variable, "http://h/v1?x=1")
        with pytest.raises(ValueError, match=f"^{variable}: a query"):
            make(kind, api_key="k")

    def test_the_repr_of_a_client_that_was_not_made(self, kind: str) -> None:
        client: Any = Portkey if kind == "sync" else AsyncPortkey
        assert client.__name__ in repr(client.__new__(client))


class TestKeywordsOfCalls:
    OPTION = (
        r"^{}: an option of the client, sent as a field of the body; use with_options\({}=\.\.\.\), "
        r"or extra_headers=createHeaders\({}=\.\.\.\) for one call$"
    )

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("trace_id", "t"), ("config", "pc-1"), ("provider", "@p"), ("virtual_key", "v"), ("span_id", "s"),
            ("cache_force_refresh", True), ("cache_namespace", "n"), ("request_timeout", 5000),
        ],
    )  # fmt: skip
    async def test_options_of_the_client(self, kind: str, recorder: Recorder, name: str, value: Any) -> None:
        client = recorder.client(kind)
        calls: tuple[Callable[[], Any], ...] = (
            lambda: client.chat.completions.create(model="m", messages=MESSAGES, **{name: value}),
            lambda: client.embeddings.create(model="m", input="i", **{name: value}),
            lambda: client.rerank.create(model="m", query="q", documents=["d"], **{name: value}),
        )
        for call in calls:
            with pytest.warns(UserWarning, match=self.OPTION.format(name, name, name)) as caught:
                result = call()
                if kind == "async":
                    await result
            assert [Path(warning.filename).name for warning in caught] == [Path(__file__).name]
            assert recorder.body[name] == value

    @pytest.mark.parametrize(
        ("name", "likely"),
        [("temprature", "temperature"), ("max_token", "max_tokens"), ("respone_format", "response_format")],
    )
    async def test_misspelt_parameters(self, kind: str, recorder: Recorder, name: str, likely: str) -> None:
        with pytest.warns(UserWarning, match=f"^{name}: not a parameter, .*Did you mean {likely}\\?$"):
            await done(recorder.client(kind).chat.completions.create(model="m", messages=MESSAGES, **{name: 1}))
        assert recorder.body[name] == 1

    async def test_parameters_of_providers_are_no_mistakes(self, kind: str, recorder: Recorder) -> None:
        fields: dict[str, Any] = {
            "top_k": 5, "min_p": 0.1, "thinking": {"type": "enabled"}, "safety_settings": [], "system": "s",
            "repetition_penalty": 1.1, "provider": {"order": ["a"]}, "guided_json": {}, "min_tokens": 1,
            "reasoning": {"effort": "low"}, "num_ctx": 5, "cache_control": {}, "response_schema": {},
        }  # fmt: skip
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            await done(recorder.client(kind).chat.completions.create(model="m", messages=MESSAGES, **fields))
        assert {name: recorder.body[name] for name in fields} == fields

    async def test_a_warning_comes_once_for_each_place(self, kind: str, recorder: Recorder) -> None:
        client = recorder.client(kind)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            for _ in range(3):
                await done(client.chat.completions.create(model="m", messages=MESSAGES, trace_id="t"))
        assert len(caught) == 1


@pytest.mark.parametrize("value", ["off", "OFF", "0", "none", "false", "trace", "warn", "verbose", "5", " "])
def test_no_value_of_portkey_log_stops_a_program(kind: str, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    log = logging.getLogger("portkey_ai")
    before, level = list(log.handlers), log.level
    monkeypatch.setenv("PORTKEY_LOG", value)
    try:
        assert make(kind, api_key="k").with_options(trace_id="t").trace_id == "t"
    finally:
        log.handlers[:] = before
        log.setLevel(level)
