"""Names of portkey-ai 2.3.4, kept for programs that import them from here."""

from __future__ import annotations

import os
from enum import Enum, EnumMeta
from typing import Any, Literal, Optional, Union

from typing_extensions import TypedDict

from portkey_ai._vendor.openai import BaseModel

from .exceptions import APIStatusError as APIStatusError
from .exceptions import AuthenticationError as AuthenticationError
from .exceptions import BadRequestError as BadRequestError
from .exceptions import ConflictError as ConflictError
from .exceptions import InternalServerError as InternalServerError
from .exceptions import NotFoundError as NotFoundError
from .exceptions import PermissionDeniedError as PermissionDeniedError
from .exceptions import RateLimitError as RateLimitError
from .exceptions import UnprocessableEntityError as UnprocessableEntityError
from .global_constants import PORTKEY_API_KEY_ENV, PORTKEY_BASE_URL, PORTKEY_BASE_URL_ENV, PORTKEY_PROXY_ENV
from .types.chat_complete_type import ChatCompletionChunk as ChatCompletionChunk
from .types.chat_complete_type import ChatCompletions as ChatCompletions
from .types.chat_complete_type import Usage as Usage
from .types.complete_type import TextCompletion as TextCompletion
from .types.complete_type import TextCompletionChunk as TextCompletionChunk
from .types.feedback_type import FeedbackResponse as FeedbackResponse
from .types.generation_type import Function as Function
from .types.generation_type import PromptCompletion as PromptCompletion
from .types.generation_type import PromptCompletionChunk as PromptCompletionChunk
from .types.generation_type import PromptRender as PromptRender
from .types.generation_type import Tool as Tool
from .types.generic_response import GenericResponse as GenericResponse

api_key = os.environ.get(PORTKEY_API_KEY_ENV)
"""The API key in the environment when this module was imported."""
base_url = os.environ.get(PORTKEY_BASE_URL_ENV) or os.environ.get(PORTKEY_PROXY_ENV) or PORTKEY_BASE_URL
"""The gateway's URL in the environment at that time."""

ModesLiteral = Literal["fallback", "ab_test", "single", "proxy"]
ProviderTypesLiteral = Literal["openai", "cohere", "anthropic", "azure-openai", "huggingface"]
CacheLiteral = Literal["semantic", "simple"]


class _Values(EnumMeta):
    """Make `"single" in Modes` work before Python 3.12."""

    def __contains__(cls, value: object) -> bool:
        return value in cls._value2member_map_


class Modes(str, Enum, metaclass=_Values):
    """The former routing modes. Use `config={"strategy": {"mode": ...}}` instead."""

    FALLBACK = "fallback"
    AB_TEST = "ab_test"
    SINGLE = "single"
    PROXY = "proxy"


class ProviderTypes(str, Enum):
    """Some providers. `provider=` accepts any name."""

    OPENAI = "openai"
    COHERE = "cohere"
    ANTHROPIC = "anthropic"
    AZURE_OPENAI = "azure-openai"
    HUGGING_FACE = "huggingface"


class CacheType(str, Enum, metaclass=_Values):
    """Cache modes of the gateway."""

    SEMANTIC = "semantic"
    SIMPLE = "simple"


class Message(TypedDict, total=False):
    """A chat message."""

    role: str
    content: Optional[str]
    tool_calls: list[dict[str, Any]]


class RetrySettings(TypedDict):
    """The field `retry` of a gateway config."""

    attempts: int
    on_status_codes: list[int]


class Params(BaseModel):
    """Parameters of a model. Other fields are allowed."""

    model: Optional[str] = None
    messages: Optional[list[Message]] = None
    prompt: Optional[str] = None
    max_tokens: Optional[int] = None
    temperature: Optional[float] = None


class LLMOptions(Params):
    """The former type of a target. Other fields are allowed."""

    provider: Union[ProviderTypes, str, None] = None
    api_key: Optional[str] = None
    virtual_key: Optional[str] = None
    weight: Optional[float] = None
    retry: Optional[RetrySettings] = None


class Config(BaseModel):
    """The former type of a config. Use a mapping (`GatewayConfig`) instead."""

    api_key: Optional[str] = None
    base_url: Optional[str] = None
    mode: Union[Modes, str, None] = None
    llms: Union[list[LLMOptions], LLMOptions, None] = None


class PortkeyResponse(BaseModel):
    """A response of any model."""

    model: Optional[str] = None
    choices: Optional[list[Any]] = None
    raw_body: Optional[dict[str, Any]] = None
