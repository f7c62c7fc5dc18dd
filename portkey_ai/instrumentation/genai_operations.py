"""Which requests call a model, and their attributes in OpenTelemetry's conventions for generative AI."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast
from urllib.parse import unquote, urlsplit

Value: TypeAlias = str | bool | int | float | Sequence[str]
Attributes: TypeAlias = dict[str, Value]


@dataclass(frozen=True)
class Operation:
    """The kind of a model call."""

    name: str
    """`gen_ai.operation.name`."""
    prompt: str | None = None
    """The id of the saved prompt, if the call runs one."""


_PATH = re.compile(
    r"(?:.*/v1)?/?(?:(?P<chat>chat/completions|responses|messages|prompts/(?P<prompt>[^/]+)/completions)"
    r"|(?P<text_completion>completions)|(?P<embeddings>embeddings))"
)


def find_operation(method: str, url: str) -> Operation | None:
    """Return the operation of a request, or None if the request calls no model."""
    match = _PATH.fullmatch(urlsplit(url).path) if method.lower() == "post" else None
    if match is None:
        return None
    name = next(name for name in ("chat", "text_completion", "embeddings") if match[name])
    return Operation(name, unquote(match["prompt"]) if match["prompt"] else None)


_NUMBERS = {
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "top_k": "gen_ai.request.top_k",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "presence_penalty": "gen_ai.request.presence_penalty",
}
_COUNTS = {
    "max_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "seed": "gen_ai.request.seed",
    "dimensions": "gen_ai.embeddings.dimension.count",
}


def request_attributes(operation: Operation, body: Mapping[str, object], *, stream: bool) -> Attributes:
    """Return the attributes of a request, without message contents."""
    attributes: Attributes = {"gen_ai.operation.name": operation.name}
    if operation.prompt is not None:
        attributes["gen_ai.prompt.name"] = operation.prompt
    if isinstance(body.get("model"), str):
        attributes["gen_ai.request.model"] = str(body["model"])
    for field, name in _NUMBERS.items():
        value = body.get(field)
        if isinstance(value, (int, float)):
            attributes[name] = float(value)
    for field, name in _COUNTS.items():
        value = body.get(field)
        if isinstance(value, int):
            attributes[name] = value
    choices = body.get("n")
    if isinstance(choices, int) and choices != 1:
        attributes["gen_ai.request.choice.count"] = choices
    stop = body.get("stop") or body.get("stop_sequences")
    if stop:
        attributes["gen_ai.request.stop_sequences"] = [stop] if isinstance(stop, str) else _strings(stop)
    if isinstance(body.get("encoding_format"), str):
        attributes["gen_ai.request.encoding_formats"] = [str(body["encoding_format"])]
    conversation = body.get("conversation")
    if conversation:
        id = fields_of(conversation).get("id") or conversation
        attributes["gen_ai.conversation.id"] = str(id)
    output_type = fields_of(body.get("response_format") or fields_of(body.get("text")).get("format")).get("type")
    if isinstance(output_type, str):
        attributes["gen_ai.output.type"] = "json" if output_type.startswith("json") else output_type
    if stream:
        attributes["gen_ai.request.stream"] = True
    return attributes


def fields_of(value: object) -> Mapping[str, object]:
    """Return `value` if it is a mapping, else an empty mapping."""
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def items_of(value: object) -> Sequence[object]:
    """Return `value` if it is a list or tuple, else an empty tuple."""
    return cast("Sequence[object]", value) if isinstance(value, (list, tuple)) else ()


def _strings(value: object) -> list[str]:
    return [item for item in items_of(value) if isinstance(item, str)]


# Providers that have another name in the conventions than in the gateway.
_PROVIDERS = {
    "azure-openai": "azure.ai.openai",
    "azure-ai": "azure.ai.inference",
    "bedrock": "aws.bedrock",
    "google": "gcp.gemini",
    "mistral-ai": "mistral_ai",
    "moonshot": "moonshot_ai",
    "perplexity-ai": "perplexity",
    "vertex-ai": "gcp.vertex_ai",
    "watsonx": "ibm.watsonx.ai",
    "x-ai": "x_ai",
}


def provider_name(provider: str | None) -> str:
    """Return the `gen_ai.provider.name` of a provider as the gateway or a client's option names it.

    If it is a slug (`@openai-prod`) or None, only the gateway knows the provider, and the name is "portkey".
    """
    if not provider or provider.startswith("@"):
        return "portkey"
    return _PROVIDERS.get(provider, provider)
