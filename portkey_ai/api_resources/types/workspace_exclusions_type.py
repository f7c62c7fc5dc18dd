"""Parameters and responses of `client.workspace_exclusions`."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage


class WorkspaceExclusionParam(TypedDict, total=False):
    workspace_id: Required[str]
    excluded: Required[bool]
    """False includes the workspace again."""


class WorkspaceExclusion(BaseModel):
    workspace_id: Optional[str] = None
    excluded: Optional[bool] = None


class WorkspaceExclusionListResponse(PortkeyPage[WorkspaceExclusion]):
    data: list[WorkspaceExclusion] = []
    total: Optional[int] = None
