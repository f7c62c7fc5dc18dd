# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .project_user import ProjectUser as ProjectUser
    from .project_group import ProjectGroup as ProjectGroup
    from .project_api_key import ProjectAPIKey as ProjectAPIKey
    from .role_list_params import RoleListParams as RoleListParams
    from .user_list_params import UserListParams as UserListParams
    from .group_list_params import GroupListParams as GroupListParams
    from .project_rate_limit import ProjectRateLimit as ProjectRateLimit
    from .role_create_params import RoleCreateParams as RoleCreateParams
    from .role_update_params import RoleUpdateParams as RoleUpdateParams
    from .user_create_params import UserCreateParams as UserCreateParams
    from .user_update_params import UserUpdateParams as UserUpdateParams
    from .api_key_list_params import APIKeyListParams as APIKeyListParams
    from .group_create_params import GroupCreateParams as GroupCreateParams
    from .project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
    from .project_spend_limit import ProjectSpendLimit as ProjectSpendLimit
    from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .user_delete_response import UserDeleteResponse as UserDeleteResponse
    from .api_key_update_params import APIKeyUpdateParams as APIKeyUpdateParams
    from .group_delete_response import GroupDeleteResponse as GroupDeleteResponse
    from .group_retrieve_params import GroupRetrieveParams as GroupRetrieveParams
    from .project_data_retention import ProjectDataRetention as ProjectDataRetention
    from .api_key_delete_response import APIKeyDeleteResponse as APIKeyDeleteResponse
    from .certificate_list_params import CertificateListParams as CertificateListParams
    from .project_service_account import ProjectServiceAccount as ProjectServiceAccount
    from .spend_alert_list_params import SpendAlertListParams as SpendAlertListParams
    from .certificate_list_response import CertificateListResponse as CertificateListResponse
    from .project_model_permissions import ProjectModelPermissions as ProjectModelPermissions
    from .spend_alert_create_params import SpendAlertCreateParams as SpendAlertCreateParams
    from .spend_alert_update_params import SpendAlertUpdateParams as SpendAlertUpdateParams
    from .spend_limit_update_params import SpendLimitUpdateParams as SpendLimitUpdateParams
    from .certificate_activate_params import CertificateActivateParams as CertificateActivateParams
    from .project_spend_alert_deleted import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
    from .project_spend_limit_deleted import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
    from .service_account_list_params import ServiceAccountListParams as ServiceAccountListParams
    from .data_retention_update_params import DataRetentionUpdateParams as DataRetentionUpdateParams
    from .certificate_activate_response import CertificateActivateResponse as CertificateActivateResponse
    from .certificate_deactivate_params import CertificateDeactivateParams as CertificateDeactivateParams
    from .project_optional_service_tier import ProjectOptionalServiceTier as ProjectOptionalServiceTier
    from .project_service_tier_settings import ProjectServiceTierSettings as ProjectServiceTierSettings
    from .service_account_create_params import ServiceAccountCreateParams as ServiceAccountCreateParams
    from .service_account_update_params import ServiceAccountUpdateParams as ServiceAccountUpdateParams
    from .model_permission_update_params import ModelPermissionUpdateParams as ModelPermissionUpdateParams
    from .certificate_deactivate_response import CertificateDeactivateResponse as CertificateDeactivateResponse
    from .project_hosted_tool_permissions import ProjectHostedToolPermissions as ProjectHostedToolPermissions
    from .service_account_create_response import ServiceAccountCreateResponse as ServiceAccountCreateResponse
    from .service_account_delete_response import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse
    from .project_model_permissions_deleted import ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted
    from .rate_limit_list_rate_limits_params import RateLimitListRateLimitsParams as RateLimitListRateLimitsParams
    from .service_tier_setting_update_params import ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams
    from .rate_limit_update_rate_limit_params import RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams
    from .hosted_tool_permission_update_params import HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.project_user': 'ProjectUser',
            '.project_group': 'ProjectGroup',
            '.project_api_key': 'ProjectAPIKey',
            '.role_list_params': 'RoleListParams',
            '.user_list_params': 'UserListParams',
            '.group_list_params': 'GroupListParams',
            '.project_rate_limit': 'ProjectRateLimit',
            '.role_create_params': 'RoleCreateParams',
            '.role_update_params': 'RoleUpdateParams',
            '.user_create_params': 'UserCreateParams',
            '.user_update_params': 'UserUpdateParams',
            '.api_key_list_params': 'APIKeyListParams',
            '.group_create_params': 'GroupCreateParams',
            '.project_spend_alert': 'ProjectSpendAlert',
            '.project_spend_limit': 'ProjectSpendLimit',
            '.role_delete_response': 'RoleDeleteResponse',
            '.user_delete_response': 'UserDeleteResponse',
            '.api_key_update_params': 'APIKeyUpdateParams',
            '.group_delete_response': 'GroupDeleteResponse',
            '.group_retrieve_params': 'GroupRetrieveParams',
            '.project_data_retention': 'ProjectDataRetention',
            '.api_key_delete_response': 'APIKeyDeleteResponse',
            '.certificate_list_params': 'CertificateListParams',
            '.project_service_account': 'ProjectServiceAccount',
            '.spend_alert_list_params': 'SpendAlertListParams',
            '.certificate_list_response': 'CertificateListResponse',
            '.project_model_permissions': 'ProjectModelPermissions',
            '.spend_alert_create_params': 'SpendAlertCreateParams',
            '.spend_alert_update_params': 'SpendAlertUpdateParams',
            '.spend_limit_update_params': 'SpendLimitUpdateParams',
            '.certificate_activate_params': 'CertificateActivateParams',
            '.project_spend_alert_deleted': 'ProjectSpendAlertDeleted',
            '.project_spend_limit_deleted': 'ProjectSpendLimitDeleted',
            '.service_account_list_params': 'ServiceAccountListParams',
            '.data_retention_update_params': 'DataRetentionUpdateParams',
            '.certificate_activate_response': 'CertificateActivateResponse',
            '.certificate_deactivate_params': 'CertificateDeactivateParams',
            '.project_optional_service_tier': 'ProjectOptionalServiceTier',
            '.project_service_tier_settings': 'ProjectServiceTierSettings',
            '.service_account_create_params': 'ServiceAccountCreateParams',
            '.service_account_update_params': 'ServiceAccountUpdateParams',
            '.model_permission_update_params': 'ModelPermissionUpdateParams',
            '.certificate_deactivate_response': 'CertificateDeactivateResponse',
            '.project_hosted_tool_permissions': 'ProjectHostedToolPermissions',
            '.service_account_create_response': 'ServiceAccountCreateResponse',
            '.service_account_delete_response': 'ServiceAccountDeleteResponse',
            '.project_model_permissions_deleted': 'ProjectModelPermissionsDeleted',
            '.rate_limit_list_rate_limits_params': 'RateLimitListRateLimitsParams',
            '.service_tier_setting_update_params': 'ServiceTierSettingUpdateParams',
            '.rate_limit_update_rate_limit_params': 'RateLimitUpdateRateLimitParams',
            '.hosted_tool_permission_update_params': 'HostedToolPermissionUpdateParams',
        },
    )
