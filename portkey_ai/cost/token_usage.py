"""Convert the usage that a response reports, in the format of any provider, into one format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any, NamedTuple, cast

_NOTHING: Mapping[str, int] = MappingProxyType({})
_TIERS = {"flex", "priority", "scale", "batch"}


@dataclass(frozen=True)
class TokenUsage:
    """The tokens that a response reports, by kind. A count is None if the response does not report it.

    `input` and `output` are all tokens; the other counts are parts of them.
    """

    input: int | None = None
    cached_input: int | None = None
    """Input that was read from the provider's cache."""
    cache_write: int | None = None
    """Input that was written to the provider's cache, however long it is kept."""
    cache_write_1h: int | None = None
    """The part of `cache_write` that is kept for an hour."""
    audio_input: int | None = None
    cached_audio_input: int | None = None
    """Tokens that are in both `cached_input` and `audio_input`."""
    image_input: int | None = None
    output: int | None = None
    reasoning: int | None = None
    audio_output: int | None = None
    image_output: int | None = None
    seconds: float | None = None
    """Seconds of audio, if the response reports seconds instead of tokens."""
    tools: Mapping[str, int] = field(default_factory=lambda: _NOTHING)
    """Uses that are billed by number: `web_search`, `file_search`, `search_unit` of a rerank, ..."""
    mode: str | None = None
    """`batch`, `flex`, `priority`, `scale` or `fast`, if the provider reports it; None is the default mode."""
    unexplained: int = 0
    """Tokens of the reported total that are in none of the counts. If there are any, the cost is not known."""

    @property
    def total(self) -> int:
        """All tokens."""
        return (self.input or 0) + (self.output or 0)


COUNTS = tuple(entry.name for entry in fields(TokenUsage) if entry.type == "int | None")
_INPUT_DETAILS = ("prompt_tokens_details", "input_tokens_details", "input_token_details")
_OUTPUT_DETAILS = ("completion_tokens_details", "output_tokens_details", "output_token_details")


def value_of(source: Any, *path: str) -> Any:
    """Return the field of a model or mapping at `path`, or None."""
    for name in path:
        source = fields_of(source).get(name)
    return source


def fields_of(value: Any) -> Mapping[str, Any]:
    """Return the fields of a model or mapping; none for another value."""
    if type(value) is dict:
        return cast("dict[str, Any]", value)
    if hasattr(value, "__pydantic_extra__"):
        extra = value.__pydantic_extra__
        return {**value.__dict__, **extra} if extra else value.__dict__
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else _NOTHING


def _count(source: Mapping[str, Any], *names: str) -> int | None:
    """Return the value of the first field that is a count."""
    for name in names:
        value = source.get(name)
        if type(value) is int and value >= 0:
            return value
    return None


def _details(usage: Mapping[str, Any], names: tuple[str, ...]) -> Mapping[str, Any]:
    return fields_of(next((value for name in names if (value := usage.get(name)) is not None), None))


def token_usage(usage: Any) -> TokenUsage | None:
    """Convert `usage`, the field of a response, a mapping or a model; return None if it has no count.

    Providers differ in whether cached and reasoning tokens are parts of the totals. The reported total decides;
    without one, the names of the fields do: OpenAI's `input_tokens` include cached tokens, Anthropic's do not.
    """
    usage = fields_of(usage)
    of_input, of_output = _details(usage, _INPUT_DETAILS), _details(usage, _OUTPUT_DETAILS)
    input_ = _count(usage, "prompt_tokens", "input_tokens")
    output = _count(usage, "completion_tokens", "output_tokens")
    anthropic_read = _count(usage, "cache_read_input_tokens")
    cached = anthropic_read if anthropic_read is not None else _count(of_input, "cached_tokens")
    if cached is None:
        cached = _count(usage, "prompt_cache_hit_tokens")  # DeepSeek
    written = _count(usage, "cache_creation_input_tokens")
    if written is None:
        written = _count(of_input, "cache_write_tokens")
    reasoning = _count(of_output, "reasoning_tokens")
    if reasoning is None:
        reasoning = _count(usage, "reasoning_tokens")
    seconds = usage.get("seconds")
    tools = _tools(usage)
    total = _count(usage, "total_tokens")
    if input_ is None and output is None:
        input_ = total  # a rerank or an embedding that reports the total only
    if input_ is None and output is None and not tools and not isinstance(seconds, (int, float)):
        return None
    unexplained = 0
    in_cache, thought = (cached or 0) + (written or 0), reasoning or 0
    if total:
        beside = total - (input_ or 0) - (output or 0)
        if in_cache and beside in (in_cache, in_cache + thought):
            input_ = (input_ or 0) + in_cache
        if thought and beside in (thought, in_cache + thought):
            output = (output or 0) + thought
        unexplained = max(0, total - (input_ or 0) - (output or 0))
    elif input_ is not None and "prompt_tokens" not in usage and not (anthropic_read is None and written is None):
        input_ += in_cache
    hour = usage.get("cache_creation")
    in_cache_details = of_input.get("cached_tokens_details")
    return TokenUsage(
        input=input_,
        cached_input=cached,
        cache_write=written,
        cache_write_1h=_count(fields_of(hour), "ephemeral_1h_input_tokens") if hour is not None else None,
        audio_input=_count(of_input, "audio_tokens"),
        cached_audio_input=_count(fields_of(in_cache_details), "audio_tokens") if in_cache_details else None,
        image_input=_count(of_input, "image_tokens"),
        output=output,
        reasoning=reasoning,
        audio_output=_count(of_output, "audio_tokens"),
        image_output=_count(of_output, "image_tokens"),
        seconds=float(seconds) if isinstance(seconds, (int, float)) else None,
        tools=tools,
        mode=_mode(usage.get("service_tier"), usage.get("speed")),
        unexplained=unexplained,
    )


def _tools(usage: Mapping[str, Any]) -> Mapping[str, int]:
    """Return the uses of tools that `usage` itself counts."""
    searches = usage.get("server_tool_use")
    web = _count(fields_of(searches), "web_search_requests") if searches is not None else None
    found = {
        "web_search": web or _count(usage, "num_search_queries"),
        "live_search_source": _count(usage, "num_sources_used"),  # xAI
        "search_unit": _count(usage, "search_units"),
    }
    return {name: count for name, count in found.items() if count}


def _mode(tier: object, speed: object = None) -> str | None:
    if speed == "fast":
        return "fast"
    return str(tier) if tier in _TIERS else None


_BILLED_ITEMS = {
    "web_search_call": "web_search",
    "file_search_call": "file_search",
    "code_interpreter_call": "code_interpreter",
    "image_generation_call": "image_generation",
}


class ReportedUsage(NamedTuple):
    """The usage of a response before conversion: a tracked call keeps it until it is needed."""

    usage: Any
    tier: object
    tools: Mapping[str, int]

    def read(self) -> TokenUsage | None:
        """Return the usage in the common format."""
        usage = token_usage(self.usage)
        mode = None if usage is None else usage.mode or _mode(self.tier)
        if usage is None or (mode == usage.mode and not self.tools):
            return usage
        return replace(usage, tools={**usage.tools, **self.tools}, mode=mode)


def reported_usage(response: Any) -> ReportedUsage | None:
    """Return the usage of a response, with the service tier and the uses of tools that are not in `usage`."""
    fields = fields_of(response)
    usage = fields.get("usage")
    if usage is None:
        return None
    output: object = fields.get("output")  # the Responses API; in other APIs, it may be anything
    tools = billed_items(cast("Sequence[Any]", output)) if isinstance(output, list) else _NOTHING
    return ReportedUsage(usage, fields.get("service_tier"), tools)


def billed_items(output: Sequence[Any]) -> Mapping[str, int]:
    """Return the number of uses of each tool that is billed by use, from the items of a response (Responses API)."""
    tools: dict[str, int] = {}
    for item in output:
        name = _BILLED_ITEMS.get(str(value_of(item, "type")))
        if name is not None and value_of(item, "action", "type") in (None, "search"):  # opening a page is not billed
            tools[name] = tools.get(name, 0) + 1
    return tools


def response_usage(response: Any) -> TokenUsage | None:
    """Return the usage of a response; None if it reports none."""
    reported = reported_usage(response)
    return None if reported is None else reported.read()
