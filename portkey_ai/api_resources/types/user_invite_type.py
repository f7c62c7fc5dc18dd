"""Parameters and responses of `client.admin`: users, invites, workspaces and members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

from .mapping_model import NestedMappingModel

InviteRole = Literal["admin", "member"]
UserRole = Literal["admin", "member", "owner"]
WorkspaceRole = Literal["admin", "member", "manager"]
InviteStatus = Literal["pending", "cancelled", "accepted", "expired"]


class InviteWorkspaceParam(TypedDict):
    """A workspace that the invited user becomes a member of."""

    id: str
    """The workspace's id or slug."""
    role: WorkspaceRole


class WorkspaceApiKeyDetailsParam(TypedDict, total=False):
    """The API key that the invited user gets in each workspace."""

    name: str
    expiry: str
    metadata: Mapping[str, str]
    scopes: Required[Sequence[str]]


class WorkspaceUserParam(TypedDict):
    """A user to add to a workspace."""

    id: str
    role: WorkspaceRole


class WorkspaceDefaultsParam(TypedDict, total=False):
    """Defaults for requests of a workspace. The guardrails are only allowed in `update`."""

    metadata: Mapping[str, str]
    input_guardrails: Sequence[str]
    output_guardrails: Sequence[str]
    user_api_key_config: Optional[str]


class WorkspaceUsageLimitParam(TypedDict, total=False):
    """A budget. Only one of `periodic_reset` and `periodic_reset_days` is allowed."""

    type: Literal["cost", "tokens"]
    credit_limit: Optional[int]
    alert_threshold: Optional[int]
    periodic_reset: Optional[Literal["monthly", "weekly"]]
    periodic_reset_days: Optional[int]
    """1 to 365."""
    next_usage_reset_at: Optional[str]


class WorkspaceRateLimitParam(TypedDict, total=False):
    type: Required[Literal["requests", "tokens"]]
    unit: Required[Literal["rpd", "rph", "rpm"]]
    """Per day, hour or minute."""
    value: Required[int]


class UserInviteResponse(BaseModel):
    id: Optional[str] = None
    invite_link: Optional[str] = None


class UserInviteResendResponse(BaseModel):
    inviteLink: Optional[str] = None


class UserInviteRetrieveResponse(BaseModel):
    """An invite."""

    object: Optional[str] = None
    id: Optional[str] = None
    email: Optional[str] = None
    role: Optional[str] = None
    status: Optional[str] = None
    """pending, cancelled, accepted or expired."""
    created_at: Optional[str] = None
    expires_at: Optional[str] = None
    accepted_at: Optional[str] = None
    invited_by: Optional[str] = None


class UserInviteRetrieveAllResponse(PortkeyPage[UserInviteRetrieveResponse]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[UserInviteRetrieveResponse] = []


class UserInviteDeleteResponse(BaseModel):
    """A response without fields."""


class UserRetrieveResponse(BaseModel):
    """A user."""

    object: Optional[str] = None
    id: Optional[str] = None
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    role: Optional[str] = None
    """admin, member or owner."""
    email: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    workspace_ids: Optional[list[str]] = None


class UserRetrieveAllResponse(PortkeyPage[UserRetrieveResponse]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[UserRetrieveResponse] = []


class UserUpdateResponse(BaseModel):
    """A response without fields."""


class UserDeleteResponse(BaseModel):
    """A response without fields."""


class WorkspaceMemberGetResponse(BaseModel):
    """A member of a workspace."""

    object: Optional[str] = None
    id: Optional[str] = None
    """The user's id."""
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    email: Optional[str] = None
    org_role: Optional[str] = None
    """admin, member or owner of the organisation."""
    role: Optional[str] = None
    """admin, member or manager of the workspace."""
    status: Optional[str] = None
    workspace_id: Optional[str] = None
    scopes: Optional[list[str]] = None
    settings: Optional[dict[str, Any]] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None


class WorkspaceMember(WorkspaceMemberGetResponse, NestedMappingModel):
    """A member in a list."""


class WorkspaceMemberListResponse(PortkeyPage[WorkspaceMember]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[WorkspaceMember] = []


class WorkspaceMemberAddResponse(BaseModel):
    """A response without fields."""


class WorkspaceMemberUpdateResponse(BaseModel):
    """A response without fields."""


class WorkspaceMemberDeleteResponse(BaseModel):
    """A response without fields."""


class WorkspaceDefaults(NestedMappingModel):
    object: Optional[str] = None
    metadata: Optional[dict[str, str]] = None
    is_default: Optional[int] = None
    input_guardrails: Optional[list[str]] = None
    output_guardrails: Optional[list[str]] = None
    user_api_key_config: Optional[str] = None


class WorkspaceUsageLimit(NestedMappingModel):
    type: Optional[str] = None
    """cost or tokens."""
    credit_limit: Optional[float] = None
    alert_threshold: Optional[float] = None
    periodic_reset: Optional[str] = None
    periodic_reset_days: Optional[int] = None
    next_usage_reset_at: Optional[str] = None


class WorkspaceRateLimit(NestedMappingModel):
    type: Optional[str] = None
    """requests or tokens."""
    unit: Optional[str] = None
    """rpd, rph or rpm."""
    value: Optional[int] = None


class WorkspacesAddResponse(BaseModel):
    """A workspace."""

    id: Optional[str] = None
    slug: Optional[str] = None
    name: Optional[str] = None
    description: Optional[str] = None
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    defaults: Optional[WorkspaceDefaults] = None
    usage_limits: Optional[list[WorkspaceUsageLimit]] = None
    rate_limits: Optional[list[WorkspaceRateLimit]] = None
    object: Optional[str] = None


class WorkspacesGetResponse(WorkspacesAddResponse):
    """A workspace with its members."""

    users: Optional[list[WorkspaceMember]] = None


class WorkspacesListResponse(PortkeyPage[WorkspacesAddResponse]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[WorkspacesAddResponse] = []


class WorkspacesUpdateResponse(WorkspacesAddResponse):
    """A response that has no fields from the hosted gateway."""


class WorkspacesDeleteResponse(BaseModel):
    """A response without fields."""
