"""Responses of `client.labels`."""

from __future__ import annotations

from typing import Optional

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .mapping_model import NestedMappingModel


class Label(NestedMappingModel):
    id: Optional[str] = None
    name: Optional[str] = None
    description: Optional[str] = None
    color_code: Optional[str] = None
    organisation_id: Optional[str] = None
    workspace_id: Optional[str] = None
    is_universal: Optional[bool] = None
    """Whether every workspace has this label."""
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    status: Optional[str] = None


class LabelCreateResponse(BaseModel):
    id: Optional[str] = None


class LabelListResponse(PortkeyPage[Label]):
    total: Optional[int] = None
    data: list[Label] = []


class LabelUpdateResponse(BaseModel):
    """A response without fields."""


class LabelDeleteResponse(BaseModel):
    """A response without fields."""
