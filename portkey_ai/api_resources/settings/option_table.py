"""The one table of client options, and how their values become headers.

`Portkey(...)`, `with_options(...)` and `createHeaders(...)` all read it; scripts/generate_wrappers.py writes the typed
signatures from it. A keyword that is not in the table becomes the header `x-portkey-<name>`.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast
from uuid import UUID

from portkey_ai.api_resources.global_constants import PORTKEY_HEADER_PREFIX

_UNSAFE = re.compile(r"[^\t\x20-\x7e]")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@dataclass(frozen=True)
class Kind:
    """How the values of an option look: `annotation` for people and type checkers, `encode` for the wire.

    `encode` returns the header's text; for a value it does not take it raises ValueError saying what it expects.
    """

    annotation: str
    encode: Callable[[object], str]


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float, UUID)) and not isinstance(value, bool):
        return str(value)
    raise ValueError("expected a string")


def _flag(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower()
    raise ValueError("expected True or False")


def _milliseconds(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return str(value)
    if isinstance(value, str) and value.isdecimal():
        return value
    raise ValueError("expected a whole number of milliseconds")


_encoder = json.JSONEncoder(separators=(",", ":"), allow_nan=False)


def _json(value: object) -> str:
    try:
        return _encoder.encode(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"expected values that JSON can hold ({error})") from None


def _json_object(value: object, expected: str = "expected a mapping or the text of a JSON object") -> str:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError as error:
            raise ValueError(f"{expected}, which this is not ({error})") from None
    if not isinstance(value, Mapping):
        raise ValueError(expected)
    return _json(dict(cast("Mapping[object, object]", value)))


def _slug_or_json_object(value: object) -> str:
    if isinstance(value, str) and not value.lstrip().startswith(("{", "[")):
        return value
    return _json_object(value, "expected the slug of a saved config, a mapping or the text of a JSON object")


def _names(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Iterable) and not isinstance(value, (Mapping, bytes)):
        return ",".join(_text(item) for item in cast("Iterable[object]", value))
    raise ValueError("expected a list of strings")


def _anything(value: object) -> str:
    """A keyword outside the table: whatever its type suggests."""
    if isinstance(value, bool):
        return _flag(value)
    if isinstance(value, Mapping):
        return _json_object(cast("Mapping[object, object]", value))
    if isinstance(value, (list, tuple, set, frozenset)):
        items = cast("Iterable[object]", value)
        if any(isinstance(item, (Mapping, list, tuple)) for item in items):
            return _json(list(items))
        return ",".join(_anything(item) for item in items)
    return _text(value)


TEXT = Kind("str", _text)
FLAG = Kind("bool", _flag)
FLAG_TEXT = Kind("bool | str", _flag)
MILLISECONDS = Kind("int", _milliseconds)
NAMES = Kind("Sequence[str]", _names)
CONFIG = Kind("str | GatewayConfig | Mapping[str, object]", _slug_or_json_object)
JSON_OBJECT = Kind("Mapping[str, object] | str", _json_object)
ANYTHING = Kind("object", _anything)


@dataclass(frozen=True)
class Option:
    """A keyword of the client. With `kind` it is the header `x-portkey-<name>`, else it concerns the client itself."""

    name: str
    doc: str
    kind: Kind | None = TEXT
    annotation: str = ""
    default: str = "None"
    secret: bool = False

    @property
    def header(self) -> str:
        return header_name(self.name)

    @property
    def type_text(self) -> str:
        """What may be passed, as the source text of a type."""
        return self.annotation or (f"{self.kind.annotation} | None" if self.kind else "object")


def _client(name: str, doc: str, annotation: str, default: str = "None", *, secret: bool = False) -> Option:
    return Option(name, doc, kind=None, annotation=annotation, default=default, secret=secret)


_URL = "str | httpx.URL | None"

OPTIONS = (
    Option("api_key", "Portkey API key or JWT; default: the environment's PORTKEY_API_KEY.", secret=True),
    _client("base_url", "The gateway's URL; default: PORTKEY_BASE_URL, then PORTKEY_PROXY, then the hosted one.", _URL),
    _client("control_plane_url", "The URL for configs, keys, logs, ...; default: base_url.", _URL),
    _client("model_configs_url", "The URL for prices and facts of models; default: the hosted one.", _URL),
    Option("virtual_key", "Slug of a saved provider credential (older name of `provider='@slug'`).", secret=True),
    _client("websocket_base_url", "URL for websockets; default: derived from base_url.", _URL),
    _client("webhook_secret", "Secret that signs webhooks.", "str | None", secret=True),
    Option("config", "Slug of a saved gateway config, or the config itself.", CONFIG),
    Option("provider", "A provider's id, or `@slug` of a provider in the Model Catalog."),
    Option("trace_id", "Groups requests into one trace."),
    Option("span_id", "Span of this request within the trace."),
    Option("parent_span_id", "Span that this request's span belongs to."),
    Option("span_name", "Label of the span."),
    Option("metadata", "Tags for logs, analytics and conditional routing; values are strings of up to 128 characters.",
           JSON_OBJECT),
    Option("cache_namespace", "Partition of the gateway's cache."),
    Option("debug", "False: the gateway logs no contents and caches nothing.", FLAG),
    Option("cache_force_refresh", "True: answer afresh and renew the cache entry.", FLAG),
    Option("custom_host", "Base URL of the upstream, with its /v1."),
    Option("forward_headers", "Names of headers that the gateway passes on to the provider unchanged.", NAMES),
    Option("sensitive_headers", "Names of headers whose values the gateway's logs mask.", NAMES),
    _client("instrumentation", "True: trace calls with OpenTelemetry.", "bool | None"),
    Option("openai_project", "OpenAI project."),
    Option("openai_organization", "OpenAI organization."),
    Option("aws_secret_access_key", "AWS credentials.", secret=True),
    Option("aws_access_key_id", "AWS credentials.", secret=True),
    Option("aws_session_token", "AWS credentials.", secret=True),
    Option("aws_region", "AWS region."),
    Option("vertex_project_id", "Google Cloud project."),
    Option("vertex_region", "Google Cloud region."),
    Option("workers_ai_account_id", "Cloudflare account."),
    Option("azure_resource_name", "Azure OpenAI resource."),
    Option("azure_deployment_id", "Azure OpenAI deployment."),
    Option("azure_api_version", "Azure API version."),
    Option("azure_endpoint_name", "Azure AI endpoint."),
    Option("huggingface_base_url", "Hugging Face endpoint."),
    _client("http_client", "Your own httpx client (proxies, certificates, limits); it stays yours to close.",
            "{httpx_client} | None"),
    Option("request_timeout", "Milliseconds the gateway waits for the provider, per attempt; then it answers 408.",
           MILLISECONDS),
    Option("strict_open_ai_compliance", "True: answers hold only what OpenAI's would. Default: False.", FLAG,
           default="False"),
    Option("anthropic_beta", "Anthropic beta flags."),
    Option("anthropic_version", "Anthropic API version."),
    Option("mistral_fim_completion", "True: Mistral's fill-in-the-middle endpoint.", FLAG_TEXT),
    Option("vertex_storage_bucket_name", "Google Cloud Storage bucket for uploads."),
    Option("provider_file_name", "Object name of an uploaded file (Vertex AI, Bedrock)."),
    Option("provider_model", "Model of a file or batch (Vertex AI, Bedrock)."),
    Option("aws_s3_bucket", "S3 bucket for uploads."),
    Option("aws_s3_object_key", "S3 object for uploads."),
    Option("aws_bedrock_model", "Bedrock model of a file or batch."),
    Option("fireworks_account_id", "Fireworks account."),
    _client("calculate_audio_duration", "Send the duration of uploaded audio (extra `audio`). Default: True.",
            "bool | None", "True"),
    _client("router", "Chooses config, virtual key or provider by each request's model.", "Router | None"),
    _client("timeout", "Seconds, or an httpx.Timeout; None waits forever. Default: 600, connecting 5.",
            "float | httpx.Timeout | None | NotGiven", "not_given"),
    _client("max_retries", "Further tries after a failure on the way to the gateway. Default: 1.", "int", "1"),
    _client("default_headers", "Headers of every request; they win over the ones made of options.",
            "Mapping[str, str | Omit] | None"),
    _client("default_query", "Query parameters of every request.", "Mapping[str, object] | None"),
)  # fmt: skip

BY_NAME: Mapping[str, Option] = {option.name: option for option in OPTIONS}


def header_name(name: str) -> str:
    """The header of an option or of an unknown keyword: `trace_id` -> `x-portkey-trace-id`."""
    return PORTKEY_HEADER_PREFIX + name.replace("_", "-")


def header_token(name: str) -> str:
    """`name` as it is; ValueError when no header can be called that."""
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} cannot be part of a header's name")
    return name


def header_value(option: str, text: str) -> str:
    """`text` as a header value; ValueError naming `option` when a header cannot hold it."""
    text = text.strip(" \t")
    unsafe = _UNSAFE.search(text)
    if unsafe:
        raise ValueError(f"{option}: {unsafe.group()!r} cannot be in a header; expected printable ASCII characters")
    return text


def checked_retries(value: object) -> int:
    """`value` as a number of retries; ValueError when it is no whole number from 0."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"max_retries: expected a whole number from 0, got {value!r}")
    return value


def checked_timeout(value: object) -> None:
    """ValueError when `value` is no timeout: seconds above 0, an httpx.Timeout (or an httpx2 one), a tuple, None."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if not 0 < value < float("inf"):
            raise ValueError(f"timeout: expected seconds above 0, or None to wait forever, got {value!r}")
    elif not (value is None or isinstance(value, tuple) or hasattr(value, "as_dict") or not_said(value)):
        raise ValueError(f"timeout: expected seconds or an httpx.Timeout, got {type(value).__name__}")


def not_said(value: object) -> bool:
    """Whether `value` is a sentinel, of this package or of an `openai` package installed beside."""
    return type(value).__name__ in ("NotGiven", "Omit")


def checked_mapping(name: str, value: object) -> None:
    """ValueError naming the parameter when `value` is neither None nor a mapping."""
    if value is not None and not hasattr(value, "items"):
        raise ValueError(f"{name}: expected a mapping, got {type(value).__name__}")


@lru_cache(maxsize=1000)
def _meant(name: str) -> str | None:
    """The option that a keyword outside the table is likely to be a misspelling of."""
    if f"openai_{name}" in BY_NAME:  # as OpenAI's client calls it
        return f"openai_{name}"
    from difflib import get_close_matches

    close = get_close_matches(name, BY_NAME, 1, cutoff=0.8)
    return close[0] if close and close[0][0] == name[0] else None  # oracle_api_version is not azure_api_version


def _warn_if_misspelt(name: str) -> None:
    meant = _meant(name)
    if meant is None:
        return
    from inspect import currentframe

    level, frame = 1, currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "portkey_ai":
        level, frame = level + 1, frame.f_back
    text = f"{name}: not an option; it becomes the header {header_name(name)}. Did you mean {meant}?"
    warnings.warn(text, UserWarning, stacklevel=level)


def encode(name: str, value: object) -> str | None:
    """The header text of one option or unknown keyword; None when there is nothing to send.

    None, "" and empty collections say "no header"; False and 0 are values.
    """
    if value is None or (not isinstance(value, (bool, int, float)) and not value):
        return None
    option = BY_NAME.get(name)
    if option is None:
        _warn_if_misspelt(name)
    kind = (option and option.kind) or ANYTHING
    try:
        text = kind.encode(value)
    except ValueError as error:
        raise ValueError(f"{name}: {error}, got {type(value).__name__}") from None
    return header_value(name, text) or None


def _authorization(value: str) -> str:
    return value if " " in value else f"Bearer {value}"


def createHeaders(**options: object) -> dict[str, str]:
    """Headers for the gateway, for any HTTP or OpenAI client: `default_headers=createHeaders(provider="openai", ...)`.

    The keywords are those of `Portkey`; any other becomes `x-portkey-<name>`. Mappings are sent as JSON, lists joined
    by commas, False as `false`; None, "" and empty collections are left out. `Authorization` (in any case) is sent as
    it is, `Bearer ` in front if it has no scheme. A keyword named in `forward_headers` is sent without the prefix.
    Keywords that concern the client only (`base_url`, `timeout`, ...) are passed over.

    Raises ValueError, naming the keyword, for a value that a header cannot hold.
    """
    forwarded = _forwarded(options.get("forward_headers"))
    headers: dict[str, str] = {}
    for name, value in options.items():
        option = BY_NAME.get(name)
        if option is not None and option.kind is None:
            continue
        text = encode(name, value)
        if text is None:
            continue
        kebab = header_token(name.replace("_", "-"))
        if kebab.lower() == "authorization":
            headers["Authorization"] = _authorization(text)
        elif name == "mode" and not text.startswith("proxy"):
            headers[header_name(name)] = f"proxy {text}"
        elif kebab.lower() in forwarded:
            headers[forwarded[kebab.lower()]] = text
        else:
            headers[header_name(name)] = text
    return headers


def _forwarded(value: object) -> dict[str, str]:
    """Names to forward as they were given, by the spelling that a keyword of that name has."""
    names = (encode("forward_headers", value) or "").split(",")
    return {name.strip().replace("_", "-").lower(): name.strip() for name in names if name.strip()}
