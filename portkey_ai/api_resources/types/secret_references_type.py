"""Parameters and responses of `client.secret_references`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from portkey_ai._vendor.openai import BaseModel
from portkey_ai.api_resources.decoding.paging import PortkeyPage

SecretManager = Literal["aws_sm", "azure_kv", "hashicorp_vault"]


class AwsAccessKeyAuthParam(TypedDict, total=False):
    aws_auth_type: Required[Literal["accessKey"]]
    aws_access_key_id: Required[str]
    aws_secret_access_key: Required[str]
    aws_region: Required[str]


class AwsAssumedRoleAuthParam(TypedDict, total=False):
    aws_auth_type: Required[Literal["assumedRole"]]
    aws_role_arn: Required[str]
    aws_external_id: Optional[str]
    aws_region: Required[str]


class AwsServiceRoleAuthParam(TypedDict, total=False):
    aws_auth_type: Required[Literal["serviceRole"]]
    aws_region: str


class AzureEntraAuthParam(TypedDict, total=False):
    azure_auth_mode: Required[Literal["entra"]]
    azure_entra_tenant_id: Required[str]
    azure_entra_client_id: Required[str]
    azure_entra_client_secret: Required[str]
    azure_vault_url: Required[str]


class AzureManagedAuthParam(TypedDict, total=False):
    azure_auth_mode: Required[Literal["managed"]]
    azure_managed_client_id: str
    azure_vault_url: Required[str]


class AzureDefaultAuthParam(TypedDict, total=False):
    azure_auth_mode: Required[Literal["default"]]
    azure_vault_url: Required[str]


class HashicorpTokenAuthParam(TypedDict, total=False):
    vault_auth_type: Required[Literal["token"]]
    vault_addr: Required[str]
    vault_token: Required[str]
    vault_namespace: str


class HashicorpAppRoleAuthParam(TypedDict, total=False):
    vault_auth_type: Required[Literal["approle"]]
    vault_addr: Required[str]
    vault_role_id: Required[str]
    vault_secret_id: Required[str]
    vault_namespace: str


class HashicorpKubernetesAuthParam(TypedDict, total=False):
    vault_auth_type: Required[Literal["kubernetes"]]
    vault_addr: Required[str]
    vault_role: Required[str]
    vault_namespace: str


SecretAuthConfigParam = Union[
    AwsAccessKeyAuthParam,
    AwsAssumedRoleAuthParam,
    AwsServiceRoleAuthParam,
    AzureEntraAuthParam,
    AzureManagedAuthParam,
    AzureDefaultAuthParam,
    HashicorpTokenAuthParam,
    HashicorpAppRoleAuthParam,
    HashicorpKubernetesAuthParam,
    Mapping[str, object],
]
"""How the gateway authenticates to the secret manager."""


class SecretReferenceSummary(BaseModel):
    """A secret reference in a list."""

    id: Optional[str] = None
    name: Optional[str] = None
    slug: Optional[str] = None
    manager_type: Optional[str] = None
    status: Optional[str] = None
    """`ACTIVE`."""
    created_at: Optional[str] = None
    last_updated_at: Optional[str] = None
    object: Optional[str] = None


class SecretReferenceListResponse(PortkeyPage[SecretReferenceSummary]):
    object: Optional[str] = None
    total: Optional[int] = None
    data: list[SecretReferenceSummary] = []


class SecretReferenceCreateResponse(BaseModel):
    id: Optional[str] = None
    slug: Optional[str] = None
    object: Optional[str] = None


class SecretReference(SecretReferenceSummary):
    organisation_id: Optional[str] = None
    description: Optional[str] = None
    secret_path: Optional[str] = None
    secret_key: Optional[str] = None
    allow_all_workspaces: Optional[bool] = None
    tags: Optional[dict[str, str]] = None
    created_by: Optional[str] = None
    auth_config: Optional[dict[str, Any]] = None
