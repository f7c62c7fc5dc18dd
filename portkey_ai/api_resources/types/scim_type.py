"""Responses of `client.scim`."""

from __future__ import annotations

from typing import ClassVar, Optional

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage


class ScimWorkspaceMapping(BaseModel):
    """A mapping from a SCIM group to a role in a workspace."""

    id: Optional[str] = None
    workspace_id: Optional[str] = None
    scim_group: Optional[str] = None
    """The group's name."""
    scim_group_id: Optional[str] = None
    role: Optional[str] = None
    """admin, member or manager."""


class ScimWorkspaceListResponse(PortkeyPage[ScimWorkspaceMapping]):
    items_field: ClassVar[str] = "mappings"

    mappings: list[ScimWorkspaceMapping] = []
    total_count: Optional[int] = None


class ScimWorkspaceDeleteResponse(BaseModel):
    success: Optional[bool] = None
