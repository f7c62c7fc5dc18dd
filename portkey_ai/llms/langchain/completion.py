"""`PortkeyLLM`: text in, text out, for code that does not speak in messages."""

# This model is what LangChain's base class asks of one, and asks another the same.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field, model_validator

try:
    from langchain_core.language_models import LLM
    from langchain_core.messages import HumanMessage
    from langchain_core.outputs import GenerationChunk
except ImportError as error:
    raise ImportError("PortkeyLLM needs LangChain: pip install 'portkey-ai[langchain]'") from error

from portkey_ai.langchain.chat_models import ChatPortkey

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun


class PortkeyLLM(LLM):
    """A chat model behind the gateway that is asked with a text and answers with one.

        PortkeyLLM(model="gpt-4o", provider="@openai-prod").invoke("Hello")  # a str

    Takes what `ChatPortkey` takes. For tools, images, usage and messages use `ChatPortkey`.
    """

    chat: ChatPortkey = Field(default_factory=ChatPortkey)
    """The model that answers."""

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)  # spelled out for mypy, which would make one of the fields and lose the options

    @model_validator(mode="before")
    @classmethod
    def _make_chat(cls, values: dict[str, Any]) -> dict[str, Any]:
        """What is no field here is for the chat model."""
        if "chat" in values:
            return values
        own = {name: value for name, value in values.items() if name in cls.model_fields}
        rest = {name: value for name, value in values.items() if name not in own}
        if "metadata" in own:
            rest["metadata"] = own["metadata"]
        return {**own, "chat": ChatPortkey(**rest)}

    @property
    def _llm_type(self) -> str:
        return "portkey"

    @property
    def _identifying_params(self) -> Mapping[str, Any]:
        return self.chat._identifying_params

    @classmethod
    def is_lc_serializable(cls) -> bool:
        return True

    def _call(
        self,
        prompt: str,
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,  # noqa: ARG002
        **kwargs: Any,
    ) -> str:
        return self.chat._generate(self._messages(prompt), stop=stop, **kwargs).generations[0].text

    async def _acall(
        self,
        prompt: str,
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,  # noqa: ARG002
        **kwargs: Any,
    ) -> str:
        result = await self.chat._agenerate(self._messages(prompt), stop=stop, **kwargs)
        return result.generations[0].text

    def _stream(
        self,
        prompt: str,
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[GenerationChunk]:
        for chunk in self.chat._stream(self._messages(prompt), stop=stop, **kwargs):
            if chunk.text:
                if run_manager:
                    run_manager.on_llm_new_token(chunk.text)
                yield GenerationChunk(text=chunk.text)

    async def _astream(
        self,
        prompt: str,
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[GenerationChunk]:
        async for chunk in self.chat._astream(self._messages(prompt), stop=stop, **kwargs):
            if chunk.text:
                if run_manager:
                    await run_manager.on_llm_new_token(chunk.text)
                yield GenerationChunk(text=chunk.text)

    @staticmethod
    def _messages(prompt: str) -> list[Any]:
        return [HumanMessage(prompt)]
