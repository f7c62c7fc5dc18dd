"""`client.policies`: usage and rate limits for requests that match conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from portkey_ai._vendor.openai._types import omit
from portkey_ai.api_resources._async.resource import AsyncPortkeyResource
from portkey_ai.api_resources.requests.call_options import path_of
from portkey_ai.api_resources.resource_property import resource_property
from portkey_ai.api_resources.types.generic_response import GenericResponse
from portkey_ai.api_resources.types.policies_type import (
    PolicyCreateResponse,
    PolicyEntityListResponse,
    RateLimitsPolicy,
    RateLimitsPolicyListResponse,
    UsageLimitsPolicy,
    UsageLimitsPolicyListResponse,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from portkey_ai._vendor.openai._types import Omit
    from portkey_ai.api_resources.decoding.paging import AsyncListing
    from portkey_ai.api_resources.requests.call_options import CallOptions
    from portkey_ai.api_resources.types.policies_type import PolicyConditionParam, PolicyGroupByParam

    # The documentation lists more values than the OpenAPI description.
    UsageType = Literal["cost", "tokens"] | str
    RateType = Literal["requests", "tokens"] | str
    RateUnit = Literal["rpm", "rph", "rpd"] | str
    Reset = Literal["monthly", "weekly"] | Omit | None
    Status = Literal["active", "archived"] | None


def _usage_path(policy_id: str) -> str:
    return path_of("/policies/usage-limits/{policy_id}", policy_id=policy_id)


def _rate_path(policy_id: str) -> str:
    return path_of("/policies/rate-limits/{policy_id}", policy_id=policy_id)


class AsyncUsageLimitsPolicyEntities(AsyncPortkeyResource):
    """Entities (API keys, users, ...) that a usage limits policy counts separately."""

    def list(
        self,
        policy_id: str,
        *,
        status: Literal["active", "exhausted"] | None = None,
        search: str | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[PolicyEntityListResponse]:
        """List the entities of a policy: `GET /policies/usage-limits/{policyUsageLimitsId}/entities`.

        Args:
          search: Part of the value of an entity.
          current_page: Counts from 0.
          page_size: At most 100.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/usage-limits/list-usage-limits-policy-entities
        """
        query = {"status": status, "search": search, "page_size": page_size, "current_page": current_page}
        path = _usage_path(policy_id) + "/entities"
        return self._list(path, PolicyEntityListResponse, options, query=query, paging="zero_page")

    async def reset(self, policy_id: str, entity_id: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """Reset the usage of an entity: `PUT /policies/usage-limits/{policyUsageLimitsId}/entities/{entityId}/reset`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/usage-limits/reset-usage-limits-policy-entity
        """
        path = _usage_path(policy_id) + path_of("/entities/{entity_id}/reset", entity_id=entity_id)
        return await self._send("put", path, GenericResponse, options)


class AsyncUsageLimitsPolicies(AsyncPortkeyResource):
    """Limits of cost or tokens."""

    @resource_property
    def entities(self) -> AsyncUsageLimitsPolicyEntities:
        """Entities that a policy counts separately."""
        return AsyncUsageLimitsPolicyEntities(self._client)

    async def create(
        self,
        *,
        conditions: Sequence[PolicyConditionParam],
        group_by: Sequence[PolicyGroupByParam],
        type: UsageType,
        credit_limit: float,
        name: str | None = None,
        alert_threshold: float | Omit | None = omit,
        periodic_reset: Reset = omit,
        workspace_id: str | None = None,
        organisation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PolicyCreateResponse:
        """Create a usage limits policy: `POST /policies/usage-limits`. Other keywords become fields of the body.

        Args:
          conditions: Which requests it covers; all conditions must match.
          group_by: What is counted separately.
          credit_limit: USD or tokens, depending on `type`. At least 0.
          alert_threshold: The usage at which an e-mail is sent.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/usage-limits/create-usage-limits-policy
        """
        body = {
            "name": name,
            "conditions": conditions,
            "group_by": group_by,
            "type": type,
            "credit_limit": credit_limit,
            "alert_threshold": alert_threshold,
            "periodic_reset": periodic_reset,
            "workspace_id": workspace_id,
            "organisation_id": organisation_id,
        }
        nullable = ("alert_threshold", "periodic_reset")
        return await self._send(
            "post", "/policies/usage-limits", PolicyCreateResponse, options, body=body, nullable=nullable
        )

    def list(
        self,
        *,
        workspace_id: str | None = None,
        status: Status = None,
        type: UsageType | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[UsageLimitsPolicyListResponse]:
        """List the usage limits policies: `GET /policies/usage-limits`.

        Args:
          status: Default "active".
          current_page: Counts from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/usage-limits/list-usage-limits-policy
        """
        query = {
            "workspace_id": workspace_id,
            "status": status,
            "type": type,
            "page_size": page_size,
            "current_page": current_page,
        }
        path = "/policies/usage-limits"
        return self._list(path, UsageLimitsPolicyListResponse, options, query=query, paging="zero_page")

    async def retrieve(
        self,
        policy_id: str,
        *,
        status: Status = None,
        include_usage: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UsageLimitsPolicy:
        """Get a usage limits policy: `GET /policies/usage-limits/{policyUsageLimitsId}`.

        Args:
          status: Default "active". An archived policy is only found with "archived".
          include_usage: Whether the response has `value_key_usage_map`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/usage-limits/retrieve-usage-limits-policy
        """
        query = {"status": status, "include_usage": include_usage}
        return await self._send("get", _usage_path(policy_id), UsageLimitsPolicy, options, query=query)

    async def update(
        self,
        policy_id: str,
        *,
        name: str | None = None,
        credit_limit: float | None = None,
        alert_threshold: float | Omit | None = omit,
        periodic_reset: Reset = omit,
        reset_usage_for_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GenericResponse:
        """Update a usage limits policy: `PUT /policies/usage-limits/{policyUsageLimitsId}`.

        Args:
          alert_threshold: None removes it.
          periodic_reset: None turns it off.
          reset_usage_for_value: A value whose usage is reset to 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/usage-limits/update-usage-limits-policy
        """
        body = {
            "name": name,
            "credit_limit": credit_limit,
            "alert_threshold": alert_threshold,
            "periodic_reset": periodic_reset,
            "reset_usage_for_value": reset_usage_for_value,
        }
        nullable = ("alert_threshold", "periodic_reset")
        return await self._send("put", _usage_path(policy_id), GenericResponse, options, body=body, nullable=nullable)

    async def delete(self, policy_id: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """Archive a usage limits policy: `DELETE /policies/usage-limits/{policyUsageLimitsId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/usage-limits/delete-usage-limits-policy
        """
        return await self._send("delete", _usage_path(policy_id), GenericResponse, options)


class AsyncRateLimitsPolicies(AsyncPortkeyResource):
    """Limits of requests or tokens per minute, hour or day."""

    async def create(
        self,
        *,
        conditions: Sequence[PolicyConditionParam],
        group_by: Sequence[PolicyGroupByParam],
        type: RateType,
        unit: RateUnit,
        value: float,
        name: str | None = None,
        workspace_id: str | None = None,
        organisation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PolicyCreateResponse:
        """Create a rate limits policy: `POST /policies/rate-limits`. Other keywords become fields of the body.

        Args:
          conditions: Which requests it covers; all conditions must match.
          group_by: What is counted separately.
          unit: Per minute ("rpm"), hour ("rph") or day ("rpd").

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/rate-limits/create-rate-limits-policy
        """
        body = {
            "name": name,
            "conditions": conditions,
            "group_by": group_by,
            "type": type,
            "unit": unit,
            "value": value,
            "workspace_id": workspace_id,
            "organisation_id": organisation_id,
        }
        return await self._send("post", "/policies/rate-limits", PolicyCreateResponse, options, body=body)

    def list(
        self,
        *,
        workspace_id: str | None = None,
        status: Status = None,
        type: RateType | None = None,
        unit: RateUnit | None = None,
        current_page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[RateLimitsPolicyListResponse]:
        """List the rate limits policies: `GET /policies/rate-limits`.

        Args:
          status: Default "active".
          current_page: Counts from 0.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/rate-limits/list-rate-limits-policy
        """
        query = {
            "workspace_id": workspace_id,
            "status": status,
            "type": type,
            "unit": unit,
            "page_size": page_size,
            "current_page": current_page,
        }
        path = "/policies/rate-limits"
        return self._list(path, RateLimitsPolicyListResponse, options, query=query, paging="zero_page")

    async def retrieve(
        self, policy_id: str, *, status: Status = None, **options: Unpack[CallOptions]
    ) -> RateLimitsPolicy:
        """Get a rate limits policy: `GET /policies/rate-limits/{rateLimitsPolicyId}`.

        Args:
          status: Default "active". An archived policy is only found with "archived".

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/rate-limits/retrieve-rate-limits-policy
        """
        return await self._send("get", _rate_path(policy_id), RateLimitsPolicy, options, query={"status": status})

    async def update(
        self,
        policy_id: str,
        *,
        name: str | None = None,
        unit: RateUnit | None = None,
        value: float | None = None,
        **options: Unpack[CallOptions],
    ) -> GenericResponse:
        """Update a rate limits policy: `PUT /policies/rate-limits/{rateLimitsPolicyId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/rate-limits/update-rate-limits-policy
        """
        body = {"name": name, "unit": unit, "value": value}
        return await self._send("put", _rate_path(policy_id), GenericResponse, options, body=body)

    async def delete(self, policy_id: str, **options: Unpack[CallOptions]) -> GenericResponse:
        """Archive a rate limits policy: `DELETE /policies/rate-limits/{rateLimitsPolicyId}`.

        https://portkey.ai/docs/api-reference/admin-api/control-plane/policies/rate-limits/delete-rate-limits-policy
        """
        return await self._send("delete", _rate_path(policy_id), GenericResponse, options)


class AsyncPolicies(AsyncPortkeyResource):
    """Limits for requests that match conditions, counted separately by API key, user, ..."""

    @resource_property
    def usage_limits(self) -> AsyncUsageLimitsPolicies:
        """Limits of cost or tokens."""
        return AsyncUsageLimitsPolicies(self._client)

    @resource_property
    def rate_limits(self) -> AsyncRateLimitsPolicies:
        """Limits of requests or tokens per minute, hour or day."""
        return AsyncRateLimitsPolicies(self._client)
