"""Responses of `client.prompts.completions` and `client.prompts.render`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from portkey_ai._vendor.openai import BaseModel
from portkey_ai._vendor.openai.types.chat import ChatCompletionMessage
from portkey_ai._vendor.openai.types.chat import chat_completion as chat
from portkey_ai._vendor.openai.types.chat.chat_completion_chunk import ChoiceDelta
from portkey_ai._vendor.openai.types.completion_choice import Logprobs as TextLogprobs
from portkey_ai._vendor.openai.types.completion_usage import CompletionUsage

from .mapping_model import MappingModel

if TYPE_CHECKING:
    from typing_extensions import Self

    from portkey_ai._vendor.openai.types.chat import ChatCompletionMessageParam as RenderedMessage
else:
    # Not the parameter types: they have iterables, which pydantic reads only once.
    RenderedMessage = dict[str, Any]


class PromptLogprobs(chat.ChoiceLogprobs, TextLogprobs):
    """Log probabilities: `content` and `refusal` of a chat prompt, the other fields of a text prompt."""


class PromptChoice(BaseModel):
    """One choice: a `message` from a chat prompt, `text` from a text prompt."""

    index: Optional[int] = None
    finish_reason: Optional[str] = None
    message: Optional[ChatCompletionMessage] = None
    text: Optional[str] = None
    logprobs: Optional[PromptLogprobs] = None


class PromptCompletion(BaseModel):
    """A completion of a saved prompt: a chat completion or a text completion, depending on the prompt."""

    id: Optional[str] = None
    object: Optional[str] = None
    """chat.completion or text_completion."""
    created: Optional[int] = None
    model: Optional[str] = None
    choices: list[PromptChoice] = []
    usage: Optional[CompletionUsage] = None
    service_tier: Optional[str] = None
    system_fingerprint: Optional[str] = None

    @property
    def data(self) -> Any:
        """The completion itself, unless the response has a field of this name."""
        return (self.model_extra or {}).get("data", self)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Construct a model without validation. If the response has status, headers and body, use the body."""
        if isinstance(values.get("body"), dict) and "choices" not in values:
            beside = {name: value for name, value in values.items() if name == "hook_results"}
            values = {**beside, **values["body"]}
        return super().construct(_fields_set, **values)


class PromptDelta(ChoiceDelta):
    content: Optional[str] = ""
    """The next part of the text; an empty string if the chunk has none, so that parts can be concatenated."""


class PromptChunkChoice(BaseModel):
    """A part of one choice: a `delta` of the message from a chat prompt, `text` from a text prompt."""

    index: Optional[int] = None
    finish_reason: Optional[str] = None
    delta: Optional[PromptDelta] = None
    text: Optional[str] = None
    logprobs: Optional[PromptLogprobs] = None


class PromptCompletionChunk(BaseModel):
    """A chunk of a completion. It has no choices if it only carries usage or guardrail results."""

    id: Optional[str] = None
    object: Optional[str] = None
    """chat.completion.chunk or text_completion."""
    created: Optional[int] = None
    model: Optional[str] = None
    choices: list[PromptChunkChoice] = []
    usage: Optional[CompletionUsage] = None
    service_tier: Optional[str] = None
    system_fingerprint: Optional[str] = None


class Function(BaseModel):
    name: Optional[str] = None
    description: Optional[str] = None
    parameters: Optional[dict[str, Any]] = None
    """JSON schema."""
    strict: Optional[bool] = None


class Tool(BaseModel):
    type: Optional[str] = None
    function: Optional[Function] = None


class PromptRenderData(MappingModel):
    """The body of a request for a chat or text completion. `to_dict()` returns exactly the body to send."""

    messages: Optional[list[RenderedMessage]] = None
    """Set for a chat prompt."""
    prompt: Optional[Union[str, list[str]]] = None
    """Set for a text prompt."""
    model: Optional[str] = None
    max_tokens: Optional[int] = None
    max_completion_tokens: Optional[int] = None
    temperature: Optional[float] = None
    top_p: Optional[float] = None
    top_k: Optional[int] = None
    n: Optional[int] = None
    stop: Optional[Union[str, list[str]]] = None
    stream: Optional[bool] = None
    presence_penalty: Optional[float] = None
    frequency_penalty: Optional[float] = None
    logit_bias: Optional[dict[str, float]] = None
    logprobs: Optional[Union[bool, int]] = None
    seed: Optional[int] = None
    user: Optional[str] = None
    response_format: Optional[dict[str, Any]] = None
    tools: Optional[list[Tool]] = None
    tool_choice: Optional[Union[str, dict[str, Any]]] = None
    functions: Optional[list[Function]] = None
    function_call: Optional[Union[str, dict[str, Any]]] = None


class PromptRender(BaseModel):
    success: Optional[bool] = None
    data: Optional[PromptRenderData] = None
