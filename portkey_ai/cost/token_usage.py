"""Read the usage that a response reports, in the shape of any provider, into one shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any, cast

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
    """Input that was written to the provider's cache, for any time."""
    cache_write_1h: int | None = None
    """The part of `cache_write` that is kept for an hour."""
    audio_input: int | None = None
    cached_audio_input: int | None = None
    """The part of both `cached_input` and `audio_input`."""
    image_input: int | None = None
    output: int | None = None
    reasoning: int | None = None
    audio_output: int | None = None
    image_output: int | None = None
    seconds: float | None = None
    """Seconds of audio, if the response reports them in place of tokens."""
    tools: Mapping[str, int] = field(default_factory=lambda: _NOTHING)
    """Uses that are billed by number: `web_search`, `file_search`, `search_unit` of a rerank, ..."""
    mode: str | None = None
    """`batch`, `flex`, `priority`, `scale` or `fast`, if the provider says so; None is the usual mode."""
    unexplained: int = 0
    """Tokens of the reported total that are in no count. If there are any, the cost is not known."""

    @property
    def total(self) -> int:
        """All tokens."""
        return (self.input or 0) + (self.output or 0)


COUNTS = tuple(entry.name for entry in fields(TokenUsage) if entry.type == "int | None")


def value_of(source: Any, *path: str) -> Any:
    """Return the field of a model or mapping at `path`, or None."""
    for name in path:
        if isinstance(source, Mapping):
            source = cast("Mapping[str, Any]", source).get(name)
        elif hasattr(source, "__pydantic_extra__"):
            extra = source.__pydantic_extra__ or {}
            source = extra[name] if name in extra else source.__dict__.get(name)
        else:
            return None
    return source


def _count(source: Any, *path: str) -> int | None:
    value = value_of(source, *path)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _first(source: Any, *paths: tuple[str, ...]) -> int | None:
    return next((count for path in paths if (count := _count(source, *path)) is not None), None)


_INPUT_DETAILS = ("prompt_tokens_details", "input_tokens_details", "input_token_details")
_OUTPUT_DETAILS = ("completion_tokens_details", "output_tokens_details", "output_token_details")


def _detail(usage: Any, groups: tuple[str, ...], *path: str) -> int | None:
    return _first(usage, *((group, *path) for group in groups))


def token_usage(usage: Any) -> TokenUsage | None:
    """Return what `usage` reports: the field `usage` of a response, as a mapping or a model. None if it has no count.

    Providers differ in whether cached and reasoning tokens are parts of the totals. The reported total tells; without
    one, the names do: cached tokens are beside Anthropic's `input_tokens`, and part of OpenAI's.
    """
    prompt = _count(usage, "prompt_tokens")
    input_ = prompt if prompt is not None else _count(usage, "input_tokens")
    output = _first(usage, ("completion_tokens",), ("output_tokens",))
    anthropic_read = _count(usage, "cache_read_input_tokens")
    cached = anthropic_read if anthropic_read is not None else _detail(usage, _INPUT_DETAILS, "cached_tokens")
    if cached is None:
        cached = _count(usage, "prompt_cache_hit_tokens")  # DeepSeek
    hour = _count(usage, "cache_creation", "ephemeral_1h_input_tokens")
    written = _count(usage, "cache_creation_input_tokens")
    if written is None:
        written = _detail(usage, _INPUT_DETAILS, "cache_write_tokens")
    reasoning = _detail(usage, _OUTPUT_DETAILS, "reasoning_tokens")
    reasoning = reasoning if reasoning is not None else _count(usage, "reasoning_tokens")
    seconds = value_of(usage, "seconds")
    tools = _tools(usage)
    total = _count(usage, "total_tokens")
    if input_ is None and output is None and total is not None:
        input_ = total  # a rerank or an embedding that reports the total only
    if input_ is None and output is None and not tools and not isinstance(seconds, (int, float)):
        return None
    unexplained = 0
    in_cache = (cached or 0) + (written or 0)
    if total:
        beside = total - (input_ or 0) - (output or 0)
        cache_beside = bool(in_cache) and beside in (in_cache, in_cache + (reasoning or 0))
        reasoning_beside = bool(reasoning) and beside in (reasoning, in_cache + (reasoning or 0))
        if cache_beside:
            input_ = (input_ or 0) + in_cache
        if reasoning_beside:
            output = (output or 0) + (reasoning or 0)
        unexplained = max(0, total - (input_ or 0) - (output or 0))
    elif prompt is None and input_ is not None and (anthropic_read is not None or written is not None):
        input_ += in_cache
    return TokenUsage(
        input=input_,
        cached_input=cached,
        cache_write=written,
        cache_write_1h=hour,
        audio_input=_detail(usage, _INPUT_DETAILS, "audio_tokens"),
        cached_audio_input=_detail(usage, _INPUT_DETAILS, "cached_tokens_details", "audio_tokens"),
        image_input=_detail(usage, _INPUT_DETAILS, "image_tokens"),
        output=output,
        reasoning=reasoning,
        audio_output=_detail(usage, _OUTPUT_DETAILS, "audio_tokens"),
        image_output=_detail(usage, _OUTPUT_DETAILS, "image_tokens"),
        seconds=float(seconds) if isinstance(seconds, (int, float)) else None,
        tools=tools,
        mode=_mode(value_of(usage, "service_tier"), value_of(usage, "speed")),
        unexplained=unexplained,
    )


def _tools(usage: Any) -> Mapping[str, int]:
    """Return the uses that `usage` itself counts."""
    found = {
        "web_search": _first(usage, ("server_tool_use", "web_search_requests"), ("num_search_queries",)),
        "live_search_source": _count(usage, "num_sources_used"),  # xAI
        "search_unit": _count(usage, "search_units"),
    }
    return {name: count for name, count in found.items() if count} or _NOTHING


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


def response_usage(response: Any) -> TokenUsage | None:
    """Return the usage of a whole response, which may name its tier and its uses of tools outside of `usage`."""
    usage = token_usage(value_of(response, "usage"))
    if usage is None:
        return None
    tools = dict(usage.tools)
    output = value_of(response, "output")
    for item in cast("list[Any]", output) if isinstance(output, list) else ():
        name = _BILLED_ITEMS.get(str(value_of(item, "type")))
        action = value_of(item, "action", "type")
        if name is not None and action in (None, "search"):  # to open a page costs nothing
            tools[name] = tools.get(name, 0) + 1
    mode = usage.mode or _mode(value_of(response, "service_tier"))
    if tools == usage.tools and mode == usage.mode:
        return usage
    return TokenUsage(
        **{entry.name: getattr(usage, entry.name) for entry in fields(usage)} | {"tools": tools, "mode": mode}
    )
