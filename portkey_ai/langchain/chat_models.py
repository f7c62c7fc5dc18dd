"""`ChatPortkey`: LangChain's chat model for everything behind the gateway."""

# LangChain's own methods take dicts of nothing in particular.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import hashlib
from collections.abc import Mapping  # noqa: TC003  # pydantic reads it
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from pydantic import Field, SecretStr

from portkey_ai.api_resources.gateway_response import gateway_headers
from portkey_ai.integrations._log_entries import is_credential, without_credentials

try:
    from langchain_openai.chat_models.base import BaseChatOpenAI
except ImportError as error:
    raise ImportError("ChatPortkey needs LangChain: pip install 'portkey-ai[langchain]'") from error

from ._client import SECRETS, PortkeyModel, user_metadata
from ._reasoning import REASONING, add_reasoning, messages_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from langchain_core.language_models import LangSmithParams, ModelProfile
    from langchain_core.outputs import ChatGenerationChunk, ChatResult


class ChatPortkey(PortkeyModel, BaseChatOpenAI):
    """A chat model behind the Portkey gateway.

        llm = ChatPortkey(model="gpt-4o", provider="@openai-prod")
        llm.invoke("Hello")

    Takes the parameters of LangChain's OpenAI models (`temperature`, `max_tokens`, `model_kwargs`, `extra_body`, ...)
    and every option of `portkey_ai.Portkey`: `api_key`, `base_url`, `provider`, `config`, `trace_id`, `metadata`, ...;
    those without a field here go to `portkey_options`. `timeout` is in seconds.

    Answers have the gateway's headers in `response_metadata["portkey"]`: `{"trace-id": ..., "provider": ...}`. Options
    for one call: `with_portkey(trace_id=...)`, or `invoke(..., extra_headers=createHeaders(trace_id=...))`.

    What a model tells of its thoughts is in `additional_kwargs["reasoning_content"]`.

    Errors are those of the `openai` package, with `status_code`. Raises `MissingAPIKeyError` without an API key for the
    hosted gateway, ValueError naming the option for a value that cannot be sent.
    """

    model_name: str = Field(default="portkey-default", alias="model")
    """What the gateway shall use; the default leaves it to the config."""

    stream_usage: bool | None = True
    """Whether streams end with their usage."""

    include_response_headers: bool = True
    """Whether answers tell the gateway's headers."""

    # LangChain's own defaults come, in some releases, from OPENAI_* variables, which are not about the gateway.
    # A key is no function here, which pyright calls another type.
    openai_api_key: SecretStr | None = Field(default=None, alias="api_key")  # pyright: ignore[reportIncompatibleVariableOverride]
    openai_api_base: str | None = Field(default=None, alias="base_url")
    openai_organization: str | None = Field(default=None, alias="organization")
    openai_proxy: str | None = None
    default_headers: Mapping[str, str] | None = Field(default=None, repr=False)

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)  # spelled out for mypy, which would make one of the fields and lose the options

    def _use(self, sync: Any, asynchronous: Any) -> None:
        self.root_client, self.root_async_client = sync, asynchronous
        self.client, self.async_client = sync.chat.completions, asynchronous.chat.completions

    def _generate(self, *args: Any, **kwargs: Any) -> ChatResult:
        result = super()._generate(*args, **kwargs)
        for generation in result.generations:
            _tell(generation)
        return result

    async def _agenerate(self, *args: Any, **kwargs: Any) -> ChatResult:
        result = await super()._agenerate(*args, **kwargs)
        for generation in result.generations:
            _tell(generation)
        return result

    def _stream(self, *args: Any, **kwargs: Any) -> Iterator[ChatGenerationChunk]:
        responses = self._use_responses_api({**self.model_kwargs, **kwargs})
        stream = BaseChatOpenAI._stream_responses if responses else BaseChatOpenAI._stream
        for chunk in stream(self._for_stream(kwargs), *args, **kwargs):
            yield _tell(chunk)

    async def _astream(self, *args: Any, **kwargs: Any) -> AsyncIterator[ChatGenerationChunk]:
        responses = self._use_responses_api({**self.model_kwargs, **kwargs})
        stream = BaseChatOpenAI._astream_responses if responses else BaseChatOpenAI._astream
        chunks: Any = stream(self._for_stream(kwargs), *args, **kwargs)
        async with aclosing(chunks):  # a stream that is given up lets its connection go at once
            async for chunk in chunks:
                yield _tell(chunk)

    def _create_chat_result(self, response: Any, generation_info: dict[str, Any] | None = None) -> ChatResult:
        result = super()._create_chat_result(response, generation_info)
        for generation, message in zip(result.generations, messages_of(response), strict=True):
            add_reasoning(generation, message)
        return result

    def _convert_chunk_to_generation_chunk(
        self, chunk: dict[str, Any], default_chunk_class: type, base_generation_info: dict[str, Any] | None
    ) -> ChatGenerationChunk | None:
        piece = super()._convert_chunk_to_generation_chunk(chunk, default_chunk_class, base_generation_info)
        # A structured stream tells its chunks inside of events.
        said: dict[str, Any] = chunk if chunk.get("choices") else chunk.get("chunk") or {}
        if piece and said.get("choices"):
            add_reasoning(piece, said["choices"][0].get("delta"))
        return piece

    def _get_generation_chunk_from_completion(self, completion: Any) -> ChatGenerationChunk:
        """The last chunk of a structured stream; its reasoning came in the chunks before."""
        piece = super()._get_generation_chunk_from_completion(completion)
        piece.message.additional_kwargs.pop(REASONING, None)
        return piece

    def _for_stream(self, kwargs: Mapping[str, Any]) -> ChatPortkey:
        """LangChain warns that it cannot tell headers of a structured stream: then it is not asked to."""
        if "response_format" not in {**self.model_kwargs, **kwargs}:
            return self
        return self.model_copy(update={"include_response_headers": False})

    def _resolve_model_profile(self) -> ModelProfile | None:
        """What LangChain knows about the model, whichever `@slug/` it is behind."""
        return BaseChatOpenAI._resolve_model_profile(self._bare())

    def _get_encoding_model(self) -> tuple[str, Any]:
        """What LangChain counts tokens with."""
        return BaseChatOpenAI._get_encoding_model(self._bare())

    def _bare(self) -> ChatPortkey:
        return self.model_copy(update={"model_name": self.model_name.rpartition("/")[2]})

    def _get_llm_string(self, stop: list[str] | None = None, **kwargs: Any) -> str:
        """The key of LangChain's caches. The name of a secret is not enough: another virtual key is another model."""
        key = super()._get_llm_string(stop=stop, **kwargs)
        if self.virtual_key is None:
            return key
        return f"{key}---{hashlib.sha256(self.virtual_key.get_secret_value().encode()).hexdigest()}"

    def _get_invocation_params(self, stop: list[str] | None = None, **kwargs: Any) -> dict[str, Any]:
        """What traces and callbacks get to see: no credentials among the headers of a call."""
        params = super()._get_invocation_params(stop=stop, **kwargs)
        headers: Mapping[str, Any] = params.get("extra_headers") or {}
        if headers:
            shown = {name: value for name, value in headers.items() if not is_credential(name, header=True)}
            params["extra_headers"] = shown
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

    @property
    def lc_secrets(self) -> dict[str, str]:
        return SECRETS

    @property
    def lc_attributes(self) -> dict[str, Any]:
        """Fields that may hold credentials, without them; LangChain itself leaves the metadata out."""
        open_fields = {"config": self.config, "portkey_options": self.portkey_options}
        open_fields |= {"default_headers": self.default_headers, "metadata": user_metadata(self.metadata or {})}
        return {name: without_credentials(value) for name, value in open_fields.items() if value}


def _tell(generation: Any) -> Any:
    """Of the answer's headers keep the gateway's, as `answer.get_headers()` gives them."""
    for facts in (generation.generation_info, generation.message.response_metadata):
        if facts and "headers" in facts:
            facts["portkey"] = gateway_headers(facts.pop("headers"))
    return generation
