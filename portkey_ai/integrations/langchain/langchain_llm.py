"""`PortkeyLLM`: a LangChain model with text input and text output, for code that does not use messages."""

# It implements private methods of LangChain's base class, and calls those of the chat model.
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

from .langchain_chat import ChatPortkey

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun

_PUBLIC_PATH = ("portkey_ai", "llms", "langchain", "completion")


class PortkeyLLM(LLM):
    """A chat model behind the gateway that takes a text and returns a text.

        PortkeyLLM(model="gpt-4o", provider="@openai-prod").invoke("Hello")  # a str

    Takes the parameters of `ChatPortkey`. For tools, images, usage and messages use `ChatPortkey`.
    """

    chat: ChatPortkey = Field(default_factory=ChatPortkey)
    """The model that requests are sent with."""

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)  # defined for mypy: its signature from the fields would not accept options

    @model_validator(mode="before")
    @classmethod
    def _make_chat(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Create the chat model from the keywords that are not fields of this class."""
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

    @classmethod
    def get_lc_namespace(cls) -> list[str]:
        """Return the path by which LangChain saves this class: that of portkey-ai 2.3.4."""
        return [*_PUBLIC_PATH] if cls is PortkeyLLM else super().get_lc_namespace()

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
