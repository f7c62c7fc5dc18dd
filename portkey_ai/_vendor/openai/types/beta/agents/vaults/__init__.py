# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credential import Credential as Credential
    from .credential_auth import CredentialAuth as CredentialAuth
    from .credential_deleted import CredentialDeleted as CredentialDeleted
    from .credential_networking import CredentialNetworking as CredentialNetworking
    from .credential_list_params import CredentialListParams as CredentialListParams
    from .credential_create_params import CredentialCreateParams as CredentialCreateParams
    from .credential_update_params import CredentialUpdateParams as CredentialUpdateParams
    from .credential_networking_param import CredentialNetworkingParam as CredentialNetworkingParam
    from .credential_auth_create_param import CredentialAuthCreateParam as CredentialAuthCreateParam
    from .credential_auth_rotate_param import CredentialAuthRotateParam as CredentialAuthRotateParam
    from .mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth
    from .mcp_oauth_token_endpoint_auth_create_param import McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam
    from .mcp_oauth_token_endpoint_auth_rotate_param import McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.credential': 'Credential',
            '.credential_auth': 'CredentialAuth',
            '.credential_deleted': 'CredentialDeleted',
            '.credential_networking': 'CredentialNetworking',
            '.credential_list_params': 'CredentialListParams',
            '.credential_create_params': 'CredentialCreateParams',
            '.credential_update_params': 'CredentialUpdateParams',
            '.credential_networking_param': 'CredentialNetworkingParam',
            '.credential_auth_create_param': 'CredentialAuthCreateParam',
            '.credential_auth_rotate_param': 'CredentialAuthRotateParam',
            '.mcp_oauth_token_endpoint_auth': 'McpOauthTokenEndpointAuth',
            '.mcp_oauth_token_endpoint_auth_create_param': 'McpOauthTokenEndpointAuthCreateParam',
            '.mcp_oauth_token_endpoint_auth_rotate_param': 'McpOauthTokenEndpointAuthRotateParam',
        },
    )
