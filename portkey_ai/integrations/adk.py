"""Google's Agent Development Kit through the gateway: `LlmAgent(model=PortkeyAdk("@openai-prod/gpt-4o"))`.

Importing this module registers the names `@slug/model` and `portkey/model`, so `LlmAgent(model="@openai-prod/gpt-4o")`
goes through the gateway too.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

try:
    from google.adk.models.base_llm import BaseLlm
    from google.adk.models.registry import LLMRegistry
except ImportError as error:
    raise ImportError("portkey_ai.integrations.adk: pip install 'portkey-ai[adk]'") from error

from pydantic import PrivateAttr

from portkey_ai.api_resources.client import AsyncPortkey

from ._adk_request import chat_request
from ._adk_response import AnswerBuilder
from ._chat_parameters import split

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping

    from google.adk.models import LlmCapabilities
    from google.adk.models.llm_request import LlmRequest
    from google.adk.models.llm_response import LlmResponse
    from typing_extensions import Self


_PREFIX = "portkey/"


class PortkeyAdk(BaseLlm):
    """A model of the Agent Development Kit whose requests go through the gateway, as chat completions.

    `model` may begin with `portkey/`, which is not sent. `params`, and keywords of chat completions (`temperature`,
    `reasoning_effort`, ...), go into every request's body; what an agent's `generate_content_config` says wins.
    `system_role` is the role that instructions have. Every other keyword is an option of `Portkey`: `base_url`,
    `provider`, `config`, `virtual_key`, `trace_id`, `metadata`, ...

    For one run, `RunConfig(http_options=HttpOptions(headers=createHeaders(trace_id="t-1")))` adds headers, and
    `RunConfig(labels={...})` adds to `metadata`. An answer's `custom_metadata["portkey"]` has the gateway's headers.

    Errors are those of `portkey_ai`. Raises `MissingAPIKeyError` and ValueError as `Portkey` does.
    """

    _client: AsyncPortkey = PrivateAttr()
    _parameters: dict[str, Any] = PrivateAttr()
    _system_role: str = PrivateAttr()

    def __init__(
        self,
        model: str = "portkey-default",
        api_key: str | None = None,
        *,
        system_role: str = "developer",
        params: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(model=model)
        parameters, options = split(options)
        self._parameters = {**parameters, **(params or {})}
        self._client = AsyncPortkey(api_key=api_key, **options)
        self._system_role = system_role

    @classmethod
    def supported_models(cls) -> list[str]:
        """The names that mean this class: `@slug/model` and `portkey/model`."""
        return [r"@[^/]+/.+", rf"{_PREFIX}.+"]

    @property
    def capabilities(self) -> LlmCapabilities:
        """What ADK may count on with every provider: an output schema beside tools is none of it."""
        from google.adk.models import LlmCapabilities

        return LlmCapabilities(output_schema_and_tools=False)

    def with_options(self, **options: Any) -> Self:
        """This model with other options of `Portkey`, on the same connections; `None` takes an option back."""
        derived = self.model_copy()
        derived._client = self._client.with_options(**options)
        return derived

    async def generate_content_async(
        self, llm_request: LlmRequest, stream: bool = False
    ) -> AsyncGenerator[LlmResponse, None]:
        """The model's answer; with `stream`, first its pieces (`partial`), then the whole."""
        self._maybe_append_user_content(llm_request)
        model = (llm_request.model or self.model).removeprefix(_PREFIX)
        request = {**self._parameters, "model": model, **chat_request(llm_request, self._system_role)}
        client = self._client
        labels = llm_request.config.labels
        if labels:
            client = client.with_options(metadata={**_metadata(client), **labels})
        # Its overloads tell nothing of arguments that are put together here.
        create = cast("Callable[..., Awaitable[Any]]", client.chat.completions.create)
        answer = AnswerBuilder()
        if not stream:
            answer.add_whole(await create(stream=False, **request))
            yield answer.whole()
            return
        request = {"stream_options": {"include_usage": True}, **request}
        async with await create(stream=True, **request) as chunks:
            answer.headers = chunks.get_headers()
            async for chunk in chunks:
                piece = answer.add_chunk(chunk)
                if piece is not None:
                    yield piece
        yield answer.whole()


def _metadata(client: AsyncPortkey) -> dict[str, Any]:
    said: Any = client.metadata
    return dict(json.loads(said) if isinstance(said, str) else said or {})


LLMRegistry.register(PortkeyAdk)
