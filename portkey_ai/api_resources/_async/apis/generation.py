"""`client.prompts`: saved prompts, their completions, versions and partials; `client.generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast, overload

import httpx
from typing_extensions import deprecated

from portkey_ai._vendor.openai._types import not_given
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.settings.option_headers import encode
from portkey_ai.api_resources.streaming.prompt_responses import decode_prompt_completion
from portkey_ai.api_resources.types.generation_type import PromptCompletion, PromptCompletionChunk, PromptRender
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.prompts_type import (
    Prompt,
    PromptCreateResponse,
    PromptDeleteResponse,
    PromptListResponse,
    PromptPartial,
    PromptPartialCreateResponse,
    PromptPartialDeleteResponse,
    PromptPartialListResponse,
    PromptPartialPublishResponse,
    PromptPartialUpdateResponse,
    PromptPartialVersionListResponse,
    PromptPublishResponse,
    PromptUpdateResponse,
    PromptVersionListResponse,
    PromptVersionUpdateResponse,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai._types import NotGiven, Omit
    from portkey_ai.api_resources._async.stream import AsyncStream
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions


def _with_config(options: Mapping[str, Any], config: str | Mapping[str, object] | None) -> CallOptions:
    """Return `options` with the header of `config`. `extra_headers` wins over it."""
    headers: dict[str, object] = {"x-portkey-config": encode("config", config), **(options.get("extra_headers") or {})}
    return cast("CallOptions", {**options, "extra_headers": headers})


class AsyncCompletions(AsyncPortkeyResource):
    """Run saved prompts."""

    @overload
    async def create(
        self,
        prompt_id: str,
        *,
        variables: Mapping[str, object] | None = None,
        config: str | Mapping[str, object] | None = None,
        stream: Literal[False] | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        **parameters: object,
    ) -> PromptCompletion: ...
    @overload
    async def create(
        self,
        prompt_id: str,
        *,
        variables: Mapping[str, object] | None = None,
        config: str | Mapping[str, object] | None = None,
        stream: Literal[True],
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        **parameters: object,
    ) -> AsyncStream[PromptCompletionChunk]: ...
    @overload
    async def create(
        self,
        prompt_id: str,
        *,
        variables: Mapping[str, object] | None = None,
        config: str | Mapping[str, object] | None = None,
        stream: bool | None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        **parameters: object,
    ) -> PromptCompletion | AsyncStream[PromptCompletionChunk]: ...
    async def create(
        self,
        prompt_id: str,
        *,
        variables: Mapping[str, object] | None = None,
        config: str | Mapping[str, object] | None = None,
        stream: bool | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        **options: Any,
    ) -> PromptCompletion | AsyncStream[PromptCompletionChunk]:
        """Run a saved prompt: `POST /prompts/{prompt_id}/completions`.

        With `stream=True` it returns a stream of chunks. Other keywords are parameters of a chat or text completion
        (`max_completion_tokens`, `tools`, ...): they become fields of the body and win over the saved ones.

        Args:
          prompt_id: The id or slug of a prompt. Its published version is used, unless `@12`, `@latest` or `@label`
            follows.
          variables: Values for the template, as text. Sent unchanged, even if empty.
          config: A gateway config, or the slug of a saved one, that replaces the client's for this request.
          timeout: Seconds.

        https://portkey.ai/docs/api-reference/inference-api/prompts/prompt-completion
        """
        path = path_of("/prompts/{prompt_id}/completions", prompt_id=prompt_id)
        body: dict[str, object] = {
            "variables": variables if variables is not None else {},
            "stream": bool(stream),
            "temperature": temperature,
            "max_tokens": max_tokens,
            "top_k": top_k,
            "top_p": top_p,
        }
        call = _with_config(options, config)
        if stream:
            return await self._stream(path, PromptCompletionChunk, call, body=body)
        response: httpx.Response = await self._send("post", path, httpx.Response, call, body=body, plane="data")
        return decode_prompt_completion(response, self._client.api_client)


class AsyncPromptVersions(AsyncPortkeyResource):
    """The versions of a saved prompt."""

    def list(self, prompt_slug: str, **options: Unpack[CallOptions]) -> AsyncListing[PromptVersionListResponse]:
        """List the versions of a prompt: `GET /prompts/{prompt_slug}/versions`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/list-prompt-versions
        """
        path = path_of("/prompts/{prompt_slug}/versions", prompt_slug=prompt_slug)
        return self._list(path, PromptVersionListResponse, options, paging="none")

    async def retrieve(self, prompt_slug: str, version_id: str, **options: Unpack[CallOptions]) -> Prompt:
        """Get one version of a prompt: `GET /prompts/{prompt_slug}/versions/{version_id}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/retrieve-prompt-version
        """
        path = path_of("/prompts/{prompt_slug}/versions/{version_id}", prompt_slug=prompt_slug, version_id=version_id)
        return await self._send("get", path, Prompt, options)

    async def update(
        self, prompt_slug: str, version_id: str, *, label_id: str | None = None, **options: Unpack[CallOptions]
    ) -> PromptVersionUpdateResponse:
        """Set the label of a version; all else is fixed: `PUT /prompts/{prompt_slug}/versions/{version_id}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/update-prompt-version
        """
        path = path_of("/prompts/{prompt_slug}/versions/{version_id}", prompt_slug=prompt_slug, version_id=version_id)
        return await self._send("put", path, PromptVersionUpdateResponse, options, body={"label_id": label_id})


class AsyncPromptPartialVersions(AsyncPortkeyResource):
    """The versions of a partial."""

    def list(self, partial_slug: str, **options: Unpack[CallOptions]) -> AsyncListing[PromptPartialVersionListResponse]:
        """List the versions of a partial: `GET /prompts/partials/{partial_slug}/versions`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompt-partials/list-prompt-partial-versions
        """
        path = path_of("/prompts/partials/{partial_slug}/versions", partial_slug=partial_slug)
        return self._list(path, PromptPartialVersionListResponse, options, paging="none")


class AsyncPromptPartials(AsyncPortkeyResource):
    """Template parts that several prompts include."""

    @resource_property
    def versions(self) -> AsyncPromptPartialVersions:
        """The versions of a partial."""
        return AsyncPromptPartialVersions(self._client)

    async def create(
        self,
        *,
        name: str,
        string: str,
        workspace_id: str | None = None,
        version_description: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PromptPartialCreateResponse:
        """Create a partial, whose text is `string`: `POST /prompts/partials`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompt-partials/create-prompt-partial
        """
        body = {
            "name": name,
            "string": string,
            "workspace_id": workspace_id,
            "version_description": version_description,
        }
        return await self._send("post", "/prompts/partials", PromptPartialCreateResponse, options, body=body)

    def list(
        self, *, collection_id: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncListing[PromptPartialListResponse]:
        """List the partials: `GET /prompts/partials`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompt-partials/list-prompt-partials
        """
        query = {"collection_id": collection_id}
        return self._list("/prompts/partials", PromptPartialListResponse, options, query=query, paging="none")

    async def retrieve(self, partial_slug: str, **options: Unpack[CallOptions]) -> PromptPartial:
        """Get a partial: `GET /prompts/partials/{partial_slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompt-partials/retrieve-prompt-partial
        """
        path = path_of("/prompts/partials/{partial_slug}", partial_slug=partial_slug)
        return await self._send("get", path, PromptPartial, options)

    async def update(
        self,
        partial_slug: str,
        *,
        name: str | None = None,
        string: str | None = None,
        description: str | None = None,
        status: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PromptPartialUpdateResponse:
        """Update a partial: `PUT /prompts/partials/{partial_slug}`. A new `string` creates a new version.

        Args:
          status: "active" or "archived".

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompt-partials/update-prompt-partial
        """
        path = path_of("/prompts/partials/{partial_slug}", partial_slug=partial_slug)
        body = {"name": name, "string": string, "description": description, "status": status}
        return await self._send("put", path, PromptPartialUpdateResponse, options, body=body)

    async def delete(self, partial_slug: str, **options: Unpack[CallOptions]) -> PromptPartialDeleteResponse:
        """Delete a partial: `DELETE /prompts/partials/{partial_slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompt-partials/delete-prompt-partial
        """
        path = path_of("/prompts/partials/{partial_slug}", partial_slug=partial_slug)
        return await self._send("delete", path, PromptPartialDeleteResponse, options)

    async def publish(
        self, partial_slug: str, *, version: int, **options: Unpack[CallOptions]
    ) -> PromptPartialPublishResponse:
        """Publish a version of a partial: `PUT /prompts/partials/{partial_slug}/makeDefault`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompt-partials/publish-prompt-partial
        """
        path = path_of("/prompts/partials/{partial_slug}/makeDefault", partial_slug=partial_slug)
        return await self._send("put", path, PromptPartialPublishResponse, options, body={"version": version})


class AsyncPrompts(AsyncPortkeyResource):
    """Prompts that are saved under a slug, with a model and its parameters."""

    @resource_property
    def completions(self) -> AsyncCompletions:
        """Run saved prompts."""
        return AsyncCompletions(self._client)

    @resource_property
    def versions(self) -> AsyncPromptVersions:
        """The versions of a saved prompt."""
        return AsyncPromptVersions(self._client)

    @resource_property
    def partials(self) -> AsyncPromptPartials:
        """Template parts that several prompts include."""
        return AsyncPromptPartials(self._client)

    async def create(
        self,
        *,
        name: str,
        collection_id: str,
        string: str,
        parameters: Mapping[str, object],
        virtual_key: str | None = None,
        model: str | None = None,
        functions: Sequence[Mapping[str, object]] | None = None,
        tools: Sequence[Mapping[str, object]] | None = None,
        tool_choice: str | Mapping[str, object] | None = None,
        version_description: str | None = None,
        template_metadata: Mapping[str, object] | None = None,
        is_raw_template: bool | int | None = None,
        **options: Unpack[CallOptions],
    ) -> PromptCreateResponse:
        """Create a prompt: `POST /prompts`. The response has only its id, slug and version.

        Args:
          string: The template.
          parameters: Parameters of the model (`{"max_tokens": 64}`), and default values of the template's variables.
          virtual_key: The slug of the provider; not needed if `model` names it, as in `@openai-prod/gpt-4o`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/create-prompt
        """
        body = {
            "name": name,
            "collection_id": collection_id,
            "string": string,
            "parameters": parameters,
            "virtual_key": virtual_key,
            "model": model,
            "functions": functions,
            "tools": tools,
            "tool_choice": tool_choice,
            "version_description": version_description,
            "template_metadata": template_metadata,
            "is_raw_template": None if is_raw_template is None else int(is_raw_template),
        }
        return await self._send("post", "/prompts", PromptCreateResponse, options, body=body)

    def list(
        self,
        *,
        collection_id: str | None = None,
        workspace_id: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        type: str | None = None,
        show_prompt_share: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[PromptListResponse]:
        """List the saved prompts: `GET /prompts`. Pages count from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/list-prompts
        """
        query = {
            "collection_id": collection_id,
            "workspace_id": workspace_id,
            "current_page": current_page,
            "page_size": page_size,
            "search": search,
            "type": type,
            "show_prompt_share": show_prompt_share,
        }
        return self._list("/prompts", PromptListResponse, options, query=query, paging="zero_page")

    async def retrieve(self, prompt_slug: str, **options: Unpack[CallOptions]) -> Prompt:
        """Get a prompt: `GET /prompts/{prompt_slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/retrieve-prompt
        """
        return await self._send("get", path_of("/prompts/{prompt_slug}", prompt_slug=prompt_slug), Prompt, options)

    async def update(
        self,
        prompt_slug: str,
        *,
        name: str | None = None,
        collection_id: str | None = None,
        string: str | None = None,
        parameters: Mapping[str, object] | None = None,
        virtual_key: str | None = None,
        model: str | None = None,
        functions: Sequence[Mapping[str, object]] | None = None,
        tools: Sequence[Mapping[str, object]] | None = None,
        tool_choice: str | Mapping[str, object] | None = None,
        version_description: str | None = None,
        template_metadata: Mapping[str, object] | None = None,
        patch: bool | None = None,
        is_raw_template: bool | int | None = None,
        prompt_metadata: Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> PromptUpdateResponse:
        """Update a prompt, which creates an unpublished version: `PUT /prompts/{prompt_slug}`. See `publish`.

        Args:
          patch: True takes what is not given from the latest version. Otherwise `string`, `parameters` and `model`
            are required together.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/update-prompt
        """
        body = {
            "name": name,
            "collection_id": collection_id,
            "string": string,
            "parameters": parameters,
            "virtual_key": virtual_key,
            "model": model,
            "functions": functions,
            "tools": tools,
            "tool_choice": tool_choice,
            "version_description": version_description,
            "template_metadata": template_metadata,
            "patch": patch,
            "is_raw_template": None if is_raw_template is None else int(is_raw_template),
            "prompt_metadata": prompt_metadata,
        }
        path = path_of("/prompts/{prompt_slug}", prompt_slug=prompt_slug)
        return await self._send("put", path, PromptUpdateResponse, options, body=body)

    async def delete(self, prompt_slug: str, **options: Unpack[CallOptions]) -> PromptDeleteResponse:
        """Delete a prompt: `DELETE /prompts/{prompt_slug}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/delete-prompt
        """
        path = path_of("/prompts/{prompt_slug}", prompt_slug=prompt_slug)
        return await self._send("delete", path, PromptDeleteResponse, options)

    async def publish(self, prompt_slug: str, *, version: int, **options: Unpack[CallOptions]) -> PromptPublishResponse:
        """Publish a version of a prompt: `PUT /prompts/{prompt_slug}/makeDefault`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/prompts/publish-prompt
        """
        path = path_of("/prompts/{prompt_slug}/makeDefault", prompt_slug=prompt_slug)
        return await self._send("put", path, PromptPublishResponse, options, body={"version": version})

    async def share(self, prompt_id: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """Share a prompt with other workspaces: `POST /v2/prompts/{prompt_id}/share`.

        The gateway's changelog names this route; its fields are not documented: give them in `extra_body`.

        https://portkey.ai/docs/changelog
        """
        return await self._post_action(prompt_id, "share", options)

    async def unshare(self, prompt_id: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """End the sharing of a prompt: `POST /v2/prompts/{prompt_id}/unshare`. Undocumented fields as for `share`.

        https://portkey.ai/docs/changelog
        """
        return await self._post_action(prompt_id, "unshare", options)

    async def fork(self, prompt_id: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """Copy a shared prompt: `POST /v2/prompts/{prompt_id}/fork`. Undocumented fields as for `share`.

        https://portkey.ai/docs/changelog
        """
        return await self._post_action(prompt_id, "fork", options)

    async def _post_action(self, prompt_id: str, action: str, options: CallOptions) -> GenericResponse:
        path = self._url_outside_v1(path_of("/v2/prompts/{prompt_id}/", prompt_id=prompt_id) + action)
        return await self._send("post", path, GenericResponse, options, body={})

    async def render(
        self,
        prompt_id: str,
        *,
        variables: Mapping[str, object] | None = None,
        stream: bool | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        extra_headers: Mapping[str, str | Omit] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        **parameters: object,
    ) -> PromptRender:
        """Fill in a prompt's template without calling a model: `POST /prompts/{prompt_id}/render`.

        `data` of the response is the body of a chat or text completion; it never streams. `prompt_id` and other
        keywords are as for `completions.create`. `timeout` is in seconds.

        https://portkey.ai/docs/api-reference/inference-api/prompts/render
        """
        body: dict[str, object] = {
            "variables": variables if variables is not None else {},
            "stream": bool(stream),
            "temperature": temperature,
            "max_tokens": max_tokens,
            "top_k": top_k,
            "top_p": top_p,
        }
        options = {
            "extra_headers": extra_headers,
            "extra_query": extra_query,
            "extra_body": extra_body,
            "timeout": timeout,
            "max_retries": max_retries,
            **parameters,
        }
        path = path_of("/prompts/{prompt_id}/render", prompt_id=prompt_id)
        return await self._send("post", path, PromptRender, cast("CallOptions", options), body=body, plane="data")


class AsyncGenerations(AsyncPortkeyResource):
    """The former `prompts.completions`. Deprecated."""

    @deprecated("generations.create is deprecated; use prompts.completions.create")
    async def create(
        self,
        prompt_id: str,
        *,
        config: str | Mapping[str, object] | None = None,
        variables: Mapping[str, object] | None = None,
        **options: Unpack[CallOptions],
    ) -> PromptCompletion:
        """Run a saved prompt: `POST /prompts/{prompt_id}/generate`.

        https://portkey.ai/docs/api-reference/inference-api/prompts/prompt-completion
        """
        path = path_of("/prompts/{prompt_id}/generate", prompt_id=prompt_id)
        body: dict[str, object] = {"variables": variables if variables is not None else {}}
        return await self._send("post", path, PromptCompletion, _with_config(options, config), body=body, plane="data")
