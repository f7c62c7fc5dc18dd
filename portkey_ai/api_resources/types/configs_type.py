"""Responses of `client.configs`."""

from __future__ import annotations

from typing import Any, Optional

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .mapping_model import NestedMappingModel


class ConfigSummary(NestedMappingModel):
    """A saved config, without the config itself."""

    id: Optional[str] = None
    name: Optional[str] = None
    slug: Optional[str] = None
    """The value for the option `config="pc-..."`."""
    organisation_id: Optional[str] = None
    workspace_id: Optional[str] = None
    is_default: Optional[int] = None
    status: Optional[str] = None
    owner_id: Optional[str] = None
    updated_by: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class ConfigListResponse(PortkeyPage[ConfigSummary]):
    success: Optional[bool] = None
    data: list[ConfigSummary] = []


class ConfigIds(NestedMappingModel):
    id: Optional[str] = None
    slug: Optional[str] = None
    version_id: Optional[str] = None


class ConfigAddResponse(BaseModel):
    success: Optional[bool] = None
    data: Optional[ConfigIds] = None


class ConfigUpdateResponse(ConfigAddResponse):
    pass


class ConfigDetail(ConfigSummary):
    config: Optional[dict[str, Any]] = None
    """The gateway config."""


class ConfigGetResponse(BaseModel):
    success: Optional[bool] = None
    data: Optional[ConfigDetail] = None


class ConfigDeleteResponse(BaseModel):
    success: Optional[bool] = None


class ConfigVersion(ConfigSummary):
    config: Optional[str] = None
    """The gateway config as JSON text."""
    format: Optional[str] = None
    type: Optional[str] = None
    version_id: Optional[str] = None
    object: Optional[str] = None


class ConfigVersionListResponse(PortkeyPage[ConfigVersion]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[ConfigVersion] = []
