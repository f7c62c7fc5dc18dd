"""Google's Agent Development Kit through the gateway: `LlmAgent(model=PortkeyAdk("@openai-prod/gpt-4o"))`.

Importing this module registers the model names `@slug/model` and `portkey/model`: the requests of
`LlmAgent(model="@openai-prod/gpt-4o")` then go through the gateway too.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

try:
    from google.adk.models.base_llm import BaseLlm
    from google.adk.models.registry import LLMRegistry
except ImportError as error:
    raise ImportError("portkey_ai.integrations.adk needs ADK: pip install 'portkey-ai[adk]'") from error

from pydantic import PrivateAttr

from portkey_ai.api_resources.client import AsyncPortkey

from ._adk_request import chat_request
from ._adk_response import ResponseBuilder
from ._chat_parameters import split_parameters

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping

    from google.adk.models import LlmCapabilities
    from google.adk.models.llm_request import LlmRequest
    from google.adk.models.llm_response import LlmResponse
    from typing_extensions import Self


_PREFIX = "portkey/"


class PortkeyAdk(BaseLlm):
    """A model of the Agent Development Kit whose requests go through the gateway, as chat completions.

    A prefix `portkey/` of `model` is not sent. `params`, and keywords of chat completions (`temperature`,
    `reasoning_effort`, ...), are sent with every request; an agent's `generate_content_config` takes precedence.
    `system_role` is the role of the message with the instructions. Every other keyword is an option of `Portkey`:
    `base_url`, `provider`, `config`, `virtual_key`, `trace_id`, `metadata`, ...

    For one run, `RunConfig(http_options=HttpOptions(headers=createHeaders(trace_id="t-1")))` adds headers, and
    `RunConfig(labels={...})` adds to `metadata`. A response has the gateway's headers in `custom_metadata["portkey"]`.

    Calls raise the errors of `portkey_ai`. The constructor raises MissingAPIKeyError and ValueError as `Portkey` does.
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
        parameters, options = split_parameters(options)
        self._parameters = {**parameters, **(params or {})}
        self._client = AsyncPortkey(api_key=api_key, **options)
        self._system_role = system_role

    @classmethod
    def supported_models(cls) -> list[str]:
        """Return patterns of the model names for this class: `@slug/model` and `portkey/model`."""
        return [r"@[^/]+/.+", rf"{_PREFIX}.+"]

    @property
    def capabilities(self) -> LlmCapabilities:
        """Return what every provider supports; an output schema together with tools is not part of it."""
        from google.adk.models import LlmCapabilities

        return LlmCapabilities(output_schema_and_tools=False)

    def with_options(self, **options: Any) -> Self:
        """Return a copy with other options of `Portkey` that shares the connections; None unsets an option."""
        derived = self.model_copy()
        derived._client = self._client.with_options(**options)
        return derived

    async def generate_content_async(
        self, llm_request: LlmRequest, stream: bool = False
    ) -> AsyncGenerator[LlmResponse, None]:
        """Yield the response; with `stream`, first partial responses (`partial=True`), then the complete one."""
        self._maybe_append_user_content(llm_request)
        model = (llm_request.model or self.model).removeprefix(_PREFIX)
        request = {**self._parameters, "model": model, **chat_request(llm_request, self._system_role)}
        client = self._client
        labels = llm_request.config.labels
        if labels:
            client = client.with_options(metadata={**_metadata(client), **labels})
        # The overloads do not fit a dict of arguments.
        create = cast("Callable[..., Awaitable[Any]]", client.chat.completions.create)
        builder = ResponseBuilder()
        if not stream:
            builder.add_completion(await create(stream=False, **request))
            yield builder.build()
            return
        request = {"stream_options": {"include_usage": True}, **request}
        async with await create(stream=True, **request) as chunks:
            builder.headers = chunks.get_headers()
            async for chunk in chunks:
                partial = builder.add_chunk(chunk)
                if partial is not None:
                    yield partial
        yield builder.build()


def _metadata(client: AsyncPortkey) -> dict[str, Any]:
    metadata: Any = client.metadata
    return dict(json.loads(metadata) if isinstance(metadata, str) else metadata or {})


LLMRegistry.register(PortkeyAdk)
