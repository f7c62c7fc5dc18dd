"""The table of options, `createHeaders`, and what headers refuse."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from portkey_ai import PORTKEY_GATEWAY_URL, Portkey, createHeaders
from portkey_ai.api_resources.apis.create_headers import CreateHeaders
from portkey_ai.api_resources.settings.option_table import BY_NAME, OPTIONS

from .support import COMPLETION, MESSAGES, Recorder, done

# The keywords of the published package's constructor.
PUBLISHED = """
api_key base_url virtual_key websocket_base_url webhook_secret config provider trace_id metadata cache_namespace debug
cache_force_refresh custom_host forward_headers instrumentation openai_project openai_organization
aws_secret_access_key aws_access_key_id aws_session_token aws_region vertex_project_id vertex_region
workers_ai_account_id azure_resource_name azure_deployment_id azure_api_version azure_endpoint_name
huggingface_base_url http_client request_timeout strict_open_ai_compliance anthropic_beta anthropic_version
mistral_fim_completion vertex_storage_bucket_name provider_file_name provider_model aws_s3_bucket aws_s3_object_key
aws_bedrock_model fireworks_account_id calculate_audio_duration
""".split()


def test_one_row_for_each_option() -> None:
    names = [option.name for option in OPTIONS]
    assert len(names) == len(set(names))
    assert set(PUBLISHED) <= set(names)
    assert all(option.doc for option in OPTIONS)


def test_every_option_with_a_header_has_the_gateways_spelling() -> None:
    values: dict[str, Any] = {
        "bool": True,
        "int": 5000,
        "Sequence[str]": ["a"],
        "Mapping[str, object] | str": {"k": "v"},
    }
    for option in OPTIONS:
        if option.kind:
            headers = createHeaders(**{option.name: values.get(option.kind.annotation, "true")})
            assert list(headers) == ["x-portkey-" + (option.sent_as or option.name).replace("_", "-")]


@pytest.mark.parametrize(
    ("options", "headers"),
    [
        ({"api_key": "k", "provider": "openai"}, {"x-portkey-api-key": "k", "x-portkey-provider": "openai"}),
        ({"config": "pc-1"}, {"x-portkey-config": "pc-1"}),
        ({"config": {"retry": {"attempts": 3}}}, {"x-portkey-config": '{"retry":{"attempts":3}}'}),
        ({"config": '{\n  "cache": {"mode": "simple"}\n}'}, {"x-portkey-config": '{"cache":{"mode":"simple"}}'}),
        ({"metadata": {"_user": "ü"}}, {"x-portkey-metadata": '{"_user":"\\u00fc"}'}),
        ({"metadata": '{"a": "b"}'}, {"x-portkey-metadata": '{"a":"b"}'}),
        ({"debug": False}, {"x-portkey-debug": "false"}),
        ({"cache_force_refresh": True}, {"x-portkey-cache-force-refresh": "true"}),
        ({"request_timeout": 3000}, {"x-portkey-request-timeout": "3000"}),
        ({"trace_id": 7}, {"x-portkey-trace-id": "7"}),
        ({"beta": "mcp"}, {"x-portkey-beta": "mcp"}),
        ({"portkey_beta": ["mcp", "other_one"]}, {"x-portkey-beta": "mcp,other_one"}),
        ({"strict_openai_compliance": True}, {"x-portkey-strict-open-ai-compliance": "true"}),
        (
            {"forward_headers": ["x_api_key"], "x_api_key": "v"},
            {"x-portkey-forward-headers": "x-api-key", "x-api-key": "v"},
        ),
        ({"vertex_service_account_json": {"type": "t"}}, {"x-portkey-vertex-service-account-json": '{"type":"t"}'}),
        ({"trace_id": uuid.UUID(int=1)}, {"x-portkey-trace-id": "00000000-0000-0000-0000-000000000001"}),
        ({"trace_id": "  padded "}, {"x-portkey-trace-id": "padded"}),
        ({"sensitive_headers": ["A", "B"]}, {"x-portkey-sensitive-headers": "A,B"}),
        # Not in the table: the name with the prefix.
        ({"foo_bar": "v"}, {"x-portkey-foo-bar": "v"}),
        ({"foo": ["a", "b"]}, {"x-portkey-foo": "a,b"}),
        ({"foo": [{"a": 1}]}, {"x-portkey-foo": '[{"a":1}]'}),
        ({"foo": False}, {"x-portkey-foo": "false"}),
        ({"foo": 0}, {"x-portkey-foo": "0"}),
        ({"mode": "openai"}, {"x-portkey-mode": "proxy openai"}),
        ({"mode": "proxy openai"}, {"x-portkey-mode": "proxy openai"}),
        # Nothing to say, nothing sent.
        ({"trace_id": None, "metadata": {}, "config": "", "forward_headers": [], "foo": None}, {}),
        # Concerns the client alone.
        ({"base_url": "http://localhost", "timeout": 3, "max_retries": 2, "default_headers": {"a": "b"}}, {}),
        # The provider's key, once, whatever the case of the keyword.
        ({"Authorization": "sk"}, {"Authorization": "Bearer sk"}),
        ({"authorization": "Bearer sk"}, {"Authorization": "Bearer sk"}),
        ({"AUTHORIZATION": "Basic dTpw"}, {"Authorization": "Basic dTpw"}),
        ({"authorization": "a", "Authorization": "b"}, {"Authorization": "Bearer b"}),
        # Forwarded headers go without the prefix, by their own name.
        (
            {"forward_headers": ["X-My-Header", "Other"], "X_My_Header": "v"},
            {"x-portkey-forward-headers": "X-My-Header,Other", "X-My-Header": "v"},
        ),
    ],
)
def test_create_headers(options: dict[str, Any], headers: dict[str, str]) -> None:
    assert createHeaders(**options) == headers
    assert CreateHeaders(**options).json() == headers


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("config", ["x"]),
        ("config", 5),
        ("config", "{broken"),
        ("config", {"a": object()}),
        ("config", {"a": float("nan")}),
        ("metadata", 5),
        ("metadata", "not json"),
        ("metadata", "[1]"),
        ("trace_id", "a\r\nx-evil: 1"),
        ("trace_id", "a\nb"),
        ("trace_id", "\x00"),
        ("trace_id", "é"),
        ("trace_id", {"a": 1}),
        ("trace_id", True),
        ("api_key", b"bytes"),
        ("api_key", "pk\n"),
        ("debug", "maybe"),
        ("debug", 2),
        ("request_timeout", 1.5),
        ("request_timeout", -1),
        ("request_timeout", "soon"),
        ("forward_headers", 5),
        ("forward_headers", [{"a": 1}]),
        ("foo_bar", object()),
        ("Authorization", "sk\r\n"),
        ("with space", "v"),
    ],
)
def test_bad_values_name_the_option(option: str, value: object, kind: str) -> None:
    from portkey_ai import AsyncPortkey, Portkey

    with pytest.raises(ValueError, match=f"^'?{option}") as caught:
        createHeaders(**{option: value})
    assert "x-evil" not in str(caught.value)
    client: Any = Portkey if kind == "sync" else AsyncPortkey
    with pytest.raises(ValueError, match=option):
        client(**{"api_key": "k", option: value})


def test_cyclic_config() -> None:
    config: dict[str, Any] = {}
    config["targets"] = [config]
    with pytest.raises(ValueError, match="^config: "):
        createHeaders(config=config)


def test_constants() -> None:
    assert PORTKEY_GATEWAY_URL == "https://api.portkey.ai/v1"
    assert BY_NAME["trace_id"].header == "x-portkey-trace-id"


def test_options_as_a_mapping() -> None:
    assert createHeaders({"provider": "openai"}, trace_id="t") == {
        "x-portkey-provider": "openai",
        "x-portkey-trace-id": "t",
    }
    with pytest.raises(ValueError, match="createHeaders: expected a mapping, got str"):
        createHeaders("openai")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("value", [30, 199, "30"])
def test_a_timeout_of_the_gateway_that_is_likely_in_seconds(value: object) -> None:
    for call in (createHeaders, Portkey, Portkey(api_key="k").with_options):
        options: dict[str, Any] = {"api_key": "k", "request_timeout": value}
        with pytest.warns(UserWarning, match=f"request_timeout={value}: the unit is milliseconds") as caught:
            call(**options)
        assert [each.filename for each in caught] == [__file__]


async def test_a_timeout_of_the_client_that_is_likely_in_milliseconds(kind: str) -> None:
    recorder = Recorder(lambda _: httpx.Response(200, json=COMPLETION))
    client = recorder.client(kind)
    with pytest.warns(UserWarning, match="timeout=5000: the unit is seconds, this is 1.4 hours"):
        client.with_options(timeout=5000)
    with pytest.warns(UserWarning, match="timeout=5000: the unit is seconds"):
        await done(client.chat.completions.create(model="m", messages=MESSAGES, timeout=5000))


@pytest.mark.parametrize("options", [{"request_timeout": 200}, {"request_timeout": 0}, {"timeout": 3600}])
def test_likely_timeouts(options: dict[str, Any]) -> None:
    Portkey(api_key="k", **options)
