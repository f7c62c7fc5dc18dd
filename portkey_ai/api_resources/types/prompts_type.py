"""Responses of `client.prompts` about saved prompts, their versions and partials.

A version number is an int, so that `f"{prompt.slug}@{prompt.prompt_version}"` works as a `prompt_id`.
"""

from __future__ import annotations

from typing import Any, Optional, Union

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .mapping_model import NestedMappingModel


class Prompt(BaseModel):
    """One version of a saved prompt."""

    id: Optional[str] = None
    slug: Optional[str] = None
    """A `prompt_id` for completions, as `id` is."""
    name: Optional[str] = None
    collection_id: Optional[str] = None
    string: Optional[str] = None
    """The template."""
    parameters: Optional[dict[str, Any]] = None
    """Parameters of the model, and default values of the template's variables."""
    prompt_version: Optional[int] = None
    prompt_version_id: Optional[str] = None
    prompt_version_status: Optional[str] = None
    prompt_version_description: Optional[str] = None
    prompt_version_label_id: Optional[str] = None
    virtual_key: Optional[str] = None
    model: Optional[str] = None
    functions: Optional[list[dict[str, Any]]] = None
    tools: Optional[list[dict[str, Any]]] = None
    tool_choice: Optional[Union[str, dict[str, Any]]] = None
    template_metadata: Optional[dict[str, Any]] = None
    is_raw_template: Optional[bool] = None
    status: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class PromptSummary(NestedMappingModel):
    """A saved prompt, without its template."""

    id: Optional[str] = None
    slug: Optional[str] = None
    name: Optional[str] = None
    collection_id: Optional[str] = None
    model: Optional[str] = None
    status: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    object: Optional[str] = None


class PromptListResponse(PortkeyPage[PromptSummary]):
    total: Optional[int] = None
    data: list[PromptSummary] = []


class PromptCreateResponse(BaseModel):
    """The ids of a new prompt. `retrieve` returns the rest."""

    id: Optional[str] = None
    slug: Optional[str] = None
    version_id: Optional[str] = None
    object: Optional[str] = None


class PromptUpdateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None
    prompt_version_id: Optional[str] = None
    """The version that the update created."""


class PromptDeleteResponse(BaseModel):
    """A response without fields."""


class PromptPublishResponse(BaseModel):
    """A response without fields."""


class PromptVersionSummary(NestedMappingModel):
    """A version of a saved prompt."""

    id: Optional[str] = None
    prompt_id: Optional[str] = None
    prompt_template: Optional[Union[dict[str, Any], str]] = None
    prompt_version: Optional[int] = None
    prompt_description: Optional[str] = None
    label_id: Optional[str] = None
    created_at: Optional[str] = None
    status: Optional[str] = None
    object: Optional[str] = None


class PromptVersionListResponse(PortkeyPage[PromptVersionSummary]):
    data: list[PromptVersionSummary] = []


class PromptVersionUpdateResponse(BaseModel):
    """A response without fields."""


class PromptPartialSummary(NestedMappingModel):
    """A partial, without its text."""

    id: Optional[str] = None
    slug: Optional[str] = None
    name: Optional[str] = None
    collection_id: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    status: Optional[str] = None
    object: Optional[str] = None


class PromptPartialListResponse(PortkeyPage[PromptPartialSummary]):
    data: list[PromptPartialSummary] = []


class PromptPartial(BaseModel):
    """One version of a partial: a template part that prompts include by its slug."""

    id: Optional[str] = None
    slug: Optional[str] = None
    name: Optional[str] = None
    collection_id: Optional[str] = None
    string: Optional[str] = None
    """The text."""
    version: Optional[int] = None
    version_description: Optional[str] = None
    prompt_partial_version_id: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    status: Optional[str] = None


class PromptPartialCreateResponse(BaseModel):
    """The ids of a new partial. `retrieve` returns the rest."""

    id: Optional[str] = None
    slug: Optional[str] = None
    version_id: Optional[str] = None


class PromptPartialUpdateResponse(BaseModel):
    prompt_partial_version_id: Optional[str] = None
    """The version that the update created."""


class PromptPartialDeleteResponse(BaseModel):
    """A response without fields."""


class PromptPartialPublishResponse(BaseModel):
    """A response without fields."""


class PromptPartialVersion(NestedMappingModel):
    """A version of a partial."""

    prompt_partial_id: Optional[str] = None
    prompt_partial_version_id: Optional[str] = None
    slug: Optional[str] = None
    version: Optional[str] = None
    """A number, as text."""
    string: Optional[str] = None
    description: Optional[str] = None
    created_at: Optional[str] = None
    prompt_version_status: Optional[str] = None
    object: Optional[str] = None


class PromptPartialVersionListResponse(PortkeyPage[PromptPartialVersion]):
    data: list[PromptPartialVersion] = []
