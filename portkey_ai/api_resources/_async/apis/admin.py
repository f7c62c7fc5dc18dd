"""`client.admin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from portkey_ai.api_resources.apis.api_resource import AsyncAPIResource

if TYPE_CHECKING:
    from portkey_ai.api_resources.apis.organization import AsyncOrganization


class AsyncAdmin(AsyncAPIResource):
    """Administration of organisations; OpenAI's own is below `organization`."""

    @cached_property
    def organization(self) -> AsyncOrganization:
        """OpenAI's organisation resources (users, projects, usage, ...), through the gateway."""
        from portkey_ai.api_resources.apis.organization import AsyncOrganization

        return AsyncOrganization(self._client)
