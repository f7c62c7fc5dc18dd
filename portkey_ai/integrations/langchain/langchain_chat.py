"""`ChatPortkey`: a LangChain chat model whose requests go through the gateway."""

# LangChain's methods take untyped dicts.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import hashlib
from collections.abc import Mapping  # noqa: TC003  # pydantic reads it
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from pydantic import Field, SecretStr

from portkey_ai.api_resources.gateway_response import gateway_headers
from portkey_ai.integrations._credentials import is_credential, without_credentials

try:
    from langchain_openai.chat_models.base import BaseChatOpenAI
except ImportError as error:
    raise ImportError("ChatPortkey needs LangChain: pip install 'portkey-ai[langchain]'") from error

from .langchain_options import SECRETS, Masked, PortkeyModel, user_metadata
from .langchain_reasoning import REASONING, add_reasoning, response_messages

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from langchain_core.language_models import LangSmithParams, ModelProfile
    from langchain_core.outputs import ChatGenerationChunk, ChatResult

_PUBLIC_PATH = ("portkey_ai", "langchain", "chat_models")


class ChatPortkey(PortkeyModel, BaseChatOpenAI):
    """A chat model whose requests go through the Portkey AI Gateway.

        llm = ChatPortkey(model="gpt-4o", provider="@openai-prod")
        llm.invoke("Hello")

    Takes the parameters of LangChain's OpenAI models (`temperature`, `max_tokens`, `model_kwargs`, `extra_body`, ...)
    and every option of `portkey_ai.Portkey`: `api_key`, `base_url`, `provider`, `config`, `trace_id`, `metadata`, ...;
    options that have no field are kept in `portkey_options`. `timeout` is in seconds.

    Messages have the gateway's headers in `response_metadata["portkey"]`: `{"trace-id": ..., "provider": ...}`. Options
    for one call: `with_portkey(trace_id=...)`, or `invoke(..., extra_headers=createHeaders(trace_id=...))`.

    A model's reasoning is in `additional_kwargs["reasoning_content"]`.

    Calls raise the errors of the `openai` package, with `status_code`. The constructor raises `MissingAPIKeyError`
    without an API key for the hosted gateway, ValueError with the option's name for an invalid value.
    """

    model_name: str = Field(default="portkey-default", alias="model")
    """The model's name; with the default, the gateway config chooses the model."""

    stream_usage: bool | None = True
    """Whether streams end with a usage chunk."""

    include_response_headers: bool = True
    """Whether messages have the gateway's headers."""

    # In some releases LangChain's defaults come from OPENAI_* variables, which must not reach the gateway.
    # LangChain's type of the key also allows a function, so pyright reports another type.
    openai_api_key: SecretStr | None = Field(default=None, alias="api_key")  # pyright: ignore[reportIncompatibleVariableOverride]
    openai_api_base: str | None = Field(default=None, alias="base_url")
    openai_organization: str | None = Field(default=None, alias="organization")
    openai_proxy: str | None = None
    default_headers: Masked[Mapping[str, str] | None] = Field(default=None, repr=False)

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)  # defined for mypy: its signature from the fields would not accept options

    def _set_openai_clients(self, sync: Any, async_: Any) -> None:
        self.root_client, self.root_async_client = sync, async_
        self.client, self.async_client = sync.chat.completions, async_.chat.completions

    def _generate(self, *args: Any, **kwargs: Any) -> ChatResult:
        result = super()._generate(*args, **kwargs)
        for generation in result.generations:
            _keep_gateway_headers(generation)
        return result

    async def _agenerate(self, *args: Any, **kwargs: Any) -> ChatResult:
        result = await super()._agenerate(*args, **kwargs)
        for generation in result.generations:
            _keep_gateway_headers(generation)
        return result

    def _stream(self, *args: Any, **kwargs: Any) -> Iterator[ChatGenerationChunk]:
        responses = self._use_responses_api({**self.model_kwargs, **kwargs})
        stream = BaseChatOpenAI._stream_responses if responses else BaseChatOpenAI._stream
        for chunk in stream(self._without_headers_if_structured(kwargs), *args, **kwargs):
            yield _keep_gateway_headers(chunk)

    async def _astream(self, *args: Any, **kwargs: Any) -> AsyncIterator[ChatGenerationChunk]:
        responses = self._use_responses_api({**self.model_kwargs, **kwargs})
        stream = BaseChatOpenAI._astream_responses if responses else BaseChatOpenAI._astream
        chunks: Any = stream(self._without_headers_if_structured(kwargs), *args, **kwargs)
        async with aclosing(chunks):  # an abandoned stream releases its connection at once
            async for chunk in chunks:
                yield _keep_gateway_headers(chunk)

    def _create_chat_result(self, response: Any, generation_info: dict[str, Any] | None = None) -> ChatResult:
        result = super()._create_chat_result(response, generation_info)
        for generation, message in zip(result.generations, response_messages(response), strict=True):
            add_reasoning(generation, message)
        return result

    def _convert_chunk_to_generation_chunk(
        self, chunk: dict[str, Any], default_chunk_class: type, base_generation_info: dict[str, Any] | None
    ) -> ChatGenerationChunk | None:
        generation = super()._convert_chunk_to_generation_chunk(chunk, default_chunk_class, base_generation_info)
        # A stream with structured output has its chunks inside events.
        inner: dict[str, Any] = chunk if chunk.get("choices") else chunk.get("chunk") or {}
        if generation and inner.get("choices"):
            add_reasoning(generation, inner["choices"][0].get("delta"))
        return generation

    def _get_generation_chunk_from_completion(self, completion: Any) -> ChatGenerationChunk:
        """Convert the last chunk of a stream with structured output, without reasoning: earlier chunks had it."""
        generation = super()._get_generation_chunk_from_completion(completion)
        generation.message.additional_kwargs.pop(REASONING, None)
        return generation

    def _without_headers_if_structured(self, kwargs: Mapping[str, Any]) -> ChatPortkey:
        """Turn off headers for a stream with structured output, where LangChain warns that it has none."""
        if "response_format" not in {**self.model_kwargs, **kwargs}:
            return self
        return self.model_copy(update={"include_response_headers": False})

    def _resolve_model_profile(self) -> ModelProfile | None:
        """Return LangChain's profile of the model, without the `@slug/` before its name."""
        return BaseChatOpenAI._resolve_model_profile(self._without_slug())

    def _get_encoding_model(self) -> tuple[str, Any]:
        """Return the tokenizer with which LangChain counts tokens."""
        return BaseChatOpenAI._get_encoding_model(self._without_slug())

    def _without_slug(self) -> ChatPortkey:
        return self.model_copy(update={"model_name": self.model_name.rpartition("/")[2]})

    def _get_llm_string(self, stop: list[str] | None = None, **kwargs: Any) -> str:
        """Return the key for LangChain's caches. It depends on the virtual key, since that chooses the provider."""
        key = super()._get_llm_string(stop=stop, **kwargs)
        if self.virtual_key is None:
            return key
        return f"{key}---{hashlib.sha256(self.virtual_key.get_secret_value().encode()).hexdigest()}"

    def _get_invocation_params(self, stop: list[str] | None = None, **kwargs: Any) -> dict[str, Any]:
        """Return the parameters for traces and callbacks, without credentials in the headers of the call."""
        params = super()._get_invocation_params(stop=stop, **kwargs)
        headers: Mapping[str, Any] = params.get("extra_headers") or {}
        if headers:
            safe = {name: value for name, value in headers.items() if not is_credential(name, header=True)}
            params["extra_headers"] = safe
        return params

    def _get_ls_params(self, stop: list[str] | None = None, **kwargs: Any) -> LangSmithParams:
        params = super()._get_ls_params(stop=stop, **kwargs)
        params["ls_provider"] = "portkey"
        return params

    @property
    def _llm_type(self) -> str:
        return "portkey"

    @classmethod
    def is_lc_serializable(cls) -> bool:
        return True

    @classmethod
    def get_lc_namespace(cls) -> list[str]:
        """Return the path by which LangChain saves this class; it is also part of LangChain's cache keys."""
        return [*_PUBLIC_PATH] if cls is ChatPortkey else super().get_lc_namespace()

    @property
    def lc_secrets(self) -> dict[str, str]:
        return SECRETS

    @property
    def lc_attributes(self) -> dict[str, Any]:
        """Return fields that may hold credentials, without these; and the metadata, which LangChain leaves out."""
        fields = {"config": self.config, "portkey_options": self.portkey_options}
        fields |= {"default_headers": self.default_headers, "metadata": user_metadata(self.metadata or {})}
        return {name: without_credentials(value) for name, value in fields.items() if value}


def _keep_gateway_headers(generation: Any) -> Any:
    """Replace the response's headers with the gateway's, in the form of `response.get_headers()`."""
    for info in (generation.generation_info, generation.message.response_metadata):
        if info and "headers" in info:
            info["portkey"] = gateway_headers(info.pop("headers"))
    return generation
