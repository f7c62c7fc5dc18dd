"""Parameters and responses of `client.messages`, in Anthropic's message format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal, Optional, TypeAlias, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai._vendor.openai._utils import PropertyInfo


class TextBlockParam(TypedDict, total=False):
    type: Required[Literal["text"]]
    text: Required[str]
    cache_control: Optional[Mapping[str, object]]


class ImageBlockParam(TypedDict, total=False):
    type: Required[Literal["image"]]
    source: Required[Mapping[str, object]]
    cache_control: Optional[Mapping[str, object]]


class ToolUseBlockParam(TypedDict, total=False):
    type: Required[Literal["tool_use"]]
    id: Required[str]
    name: Required[str]
    input: Required[object]


class ToolResultBlockParam(TypedDict, total=False):
    type: Required[Literal["tool_result"]]
    tool_use_id: Required[str]
    content: str | Iterable[Mapping[str, object]]
    is_error: bool


ContentBlockParam: TypeAlias = (
    TextBlockParam | ImageBlockParam | ToolUseBlockParam | ToolResultBlockParam | Mapping[str, object]
)


class MessageParam(TypedDict):
    role: Literal["user", "assistant"]
    content: str | Iterable[ContentBlockParam]


class MessageToolParam(TypedDict, total=False):
    name: Required[str]
    input_schema: Mapping[str, object]
    description: str
    type: str


class MessageUsage(BaseModel):
    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: Optional[int] = None
    cache_read_input_tokens: Optional[int] = None


class ContentBlock(BaseModel):
    """A part of a message. The fields depend on `type`."""

    type: str
    """text, tool_use, thinking, redacted_thinking, ..."""
    text: Optional[str] = None
    id: Optional[str] = None
    """Set for a tool_use."""
    name: Optional[str] = None
    input: Optional[object] = None
    thinking: Optional[str] = None
    signature: Optional[str] = None


class Message(BaseModel):
    """A message of the model."""

    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    model: str
    content: list[ContentBlock]
    stop_reason: Optional[str] = None
    """end_turn, max_tokens, stop_sequence, tool_use, pause_turn or refusal."""
    stop_sequence: Optional[str] = None
    usage: MessageUsage


class MessageTokens(BaseModel):
    input_tokens: int


class MessageStartEvent(BaseModel):
    type: Literal["message_start"]
    message: Message


class ContentBlockStartEvent(BaseModel):
    type: Literal["content_block_start"]
    index: int
    content_block: ContentBlock


class ContentDelta(BaseModel):
    type: str
    """text_delta, input_json_delta, thinking_delta, signature_delta, citations_delta."""
    text: Optional[str] = None
    partial_json: Optional[str] = None
    thinking: Optional[str] = None
    signature: Optional[str] = None


class ContentBlockDeltaEvent(BaseModel):
    type: Literal["content_block_delta"]
    index: int
    delta: ContentDelta


class ContentBlockStopEvent(BaseModel):
    type: Literal["content_block_stop"]
    index: int


class MessageDelta(BaseModel):
    stop_reason: Optional[str] = None
    stop_sequence: Optional[str] = None


class MessageDeltaUsage(BaseModel):
    output_tokens: int


class MessageDeltaEvent(BaseModel):
    type: Literal["message_delta"]
    delta: MessageDelta
    usage: MessageDeltaUsage


class MessageStopEvent(BaseModel):
    type: Literal["message_stop"]


class PingEvent(BaseModel):
    type: Literal["ping"]


class HookResultsEvent(BaseModel):
    """Guardrail results, which the gateway sends as an event `hook_results`."""

    type: Literal["hook_results"]


MessageStreamEvent: TypeAlias = Annotated[
    Union[
        MessageStartEvent,
        ContentBlockStartEvent,
        ContentBlockDeltaEvent,
        ContentBlockStopEvent,
        MessageDeltaEvent,
        MessageStopEvent,
        PingEvent,
        HookResultsEvent,
    ],
    PropertyInfo(discriminator="type"),
]
