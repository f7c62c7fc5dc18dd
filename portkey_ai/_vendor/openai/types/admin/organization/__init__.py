# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .role import Role as Role
    from .group import Group as Group
    from .invite import Invite as Invite
    from .project import Project as Project
    from .certificate import Certificate as Certificate
    from .external_key import ExternalKey as ExternalKey
    from .admin_api_key import AdminAPIKey as AdminAPIKey
    from .role_list_params import RoleListParams as RoleListParams
    from .user_list_params import UserListParams as UserListParams
    from .group_list_params import GroupListParams as GroupListParams
    from .organization_user import OrganizationUser as OrganizationUser
    from .project_residency import ProjectResidency as ProjectResidency
    from .cost_quantity_unit import CostQuantityUnit as CostQuantityUnit
    from .invite_list_params import InviteListParams as InviteListParams
    from .role_create_params import RoleCreateParams as RoleCreateParams
    from .role_update_params import RoleUpdateParams as RoleUpdateParams
    from .usage_costs_params import UsageCostsParams as UsageCostsParams
    from .user_update_params import UserUpdateParams as UserUpdateParams
    from .group_create_params import GroupCreateParams as GroupCreateParams
    from .group_update_params import GroupUpdateParams as GroupUpdateParams
    from .project_list_params import ProjectListParams as ProjectListParams
    from .usage_images_params import UsageImagesParams as UsageImagesParams
    from .invite_create_params import InviteCreateParams as InviteCreateParams
    from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .usage_costs_response import UsageCostsResponse as UsageCostsResponse
    from .user_delete_response import UserDeleteResponse as UserDeleteResponse
    from .audit_log_list_params import AuditLogListParams as AuditLogListParams
    from .group_delete_response import GroupDeleteResponse as GroupDeleteResponse
    from .group_update_response import GroupUpdateResponse as GroupUpdateResponse
    from .project_create_params import ProjectCreateParams as ProjectCreateParams
    from .project_update_params import ProjectUpdateParams as ProjectUpdateParams
    from .usage_images_response import UsageImagesResponse as UsageImagesResponse
    from .invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from .usage_decisions_params import UsageDecisionsParams as UsageDecisionsParams
    from .audit_log_list_response import AuditLogListResponse as AuditLogListResponse
    from .certificate_list_params import CertificateListParams as CertificateListParams
    from .spend_alert_list_params import SpendAlertListParams as SpendAlertListParams
    from .usage_embeddings_params import UsageEmbeddingsParams as UsageEmbeddingsParams
    from .external_key_list_params import ExternalKeyListParams as ExternalKeyListParams
    from .external_storage_deleted import ExternalStorageDeleted as ExternalStorageDeleted
    from .organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
    from .organization_spend_limit import OrganizationSpendLimit as OrganizationSpendLimit
    from .usage_completions_params import UsageCompletionsParams as UsageCompletionsParams
    from .usage_decisions_response import UsageDecisionsResponse as UsageDecisionsResponse
    from .usage_moderations_params import UsageModerationsParams as UsageModerationsParams
    from .admin_api_key_list_params import AdminAPIKeyListParams as AdminAPIKeyListParams
    from .certificate_create_params import CertificateCreateParams as CertificateCreateParams
    from .certificate_list_response import CertificateListResponse as CertificateListResponse
    from .certificate_update_params import CertificateUpdateParams as CertificateUpdateParams
    from .spend_alert_create_params import SpendAlertCreateParams as SpendAlertCreateParams
    from .spend_alert_update_params import SpendAlertUpdateParams as SpendAlertUpdateParams
    from .spend_limit_update_params import SpendLimitUpdateParams as SpendLimitUpdateParams
    from .usage_embeddings_response import UsageEmbeddingsResponse as UsageEmbeddingsResponse
    from .external_key_create_params import ExternalKeyCreateParams as ExternalKeyCreateParams
    from .usage_completions_response import UsageCompletionsResponse as UsageCompletionsResponse
    from .usage_moderations_response import UsageModerationsResponse as UsageModerationsResponse
    from .usage_vector_stores_params import UsageVectorStoresParams as UsageVectorStoresParams
    from .workload_identity_provider import WorkloadIdentityProvider as WorkloadIdentityProvider
    from .admin_api_key_create_params import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams
    from .certificate_activate_params import CertificateActivateParams as CertificateActivateParams
    from .certificate_delete_response import CertificateDeleteResponse as CertificateDeleteResponse
    from .certificate_retrieve_params import CertificateRetrieveParams as CertificateRetrieveParams
    from .organization_data_retention import OrganizationDataRetention as OrganizationDataRetention
    from .usage_audio_speeches_params import UsageAudioSpeechesParams as UsageAudioSpeechesParams
    from .data_retention_update_params import DataRetentionUpdateParams as DataRetentionUpdateParams
    from .external_storage_list_params import ExternalStorageListParams as ExternalStorageListParams
    from .usage_vector_stores_response import UsageVectorStoresResponse as UsageVectorStoresResponse
    from .admin_api_key_create_response import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
    from .admin_api_key_delete_response import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
    from .aws_external_storage_provider import AwsExternalStorageProvider as AwsExternalStorageProvider
    from .certificate_activate_response import CertificateActivateResponse as CertificateActivateResponse
    from .certificate_deactivate_params import CertificateDeactivateParams as CertificateDeactivateParams
    from .gcp_external_storage_provider import GcpExternalStorageProvider as GcpExternalStorageProvider
    from .oci_external_storage_provider import OciExternalStorageProvider as OciExternalStorageProvider
    from .usage_audio_speeches_response import UsageAudioSpeechesResponse as UsageAudioSpeechesResponse
    from .usage_web_search_calls_params import UsageWebSearchCallsParams as UsageWebSearchCallsParams
    from .external_key_validate_response import ExternalKeyValidateResponse as ExternalKeyValidateResponse
    from .external_storage_configuration import ExternalStorageConfiguration as ExternalStorageConfiguration
    from .external_storage_create_params import ExternalStorageCreateParams as ExternalStorageCreateParams
    from .usage_file_search_calls_params import UsageFileSearchCallsParams as UsageFileSearchCallsParams
    from .azure_external_storage_provider import AzureExternalStorageProvider as AzureExternalStorageProvider
    from .certificate_deactivate_response import CertificateDeactivateResponse as CertificateDeactivateResponse
    from .usage_web_search_calls_response import UsageWebSearchCallsResponse as UsageWebSearchCallsResponse
    from .organization_spend_alert_deleted import OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted
    from .organization_spend_limit_deleted import OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted
    from .usage_file_search_calls_response import UsageFileSearchCallsResponse as UsageFileSearchCallsResponse
    from .usage_audio_transcriptions_params import UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams
    from .workload_identity_provider_deleted import WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted
    from .usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse
    from .usage_code_interpreter_sessions_params import UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams
    from .workload_identity_provider_list_params import WorkloadIdentityProviderListParams as WorkloadIdentityProviderListParams
    from .usage_code_interpreter_sessions_response import UsageCodeInterpreterSessionsResponse as UsageCodeInterpreterSessionsResponse
    from .workload_identity_provider_create_params import WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams
    from .workload_identity_provider_update_params import WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.role': 'Role',
            '.group': 'Group',
            '.invite': 'Invite',
            '.project': 'Project',
            '.certificate': 'Certificate',
            '.external_key': 'ExternalKey',
            '.admin_api_key': 'AdminAPIKey',
            '.role_list_params': 'RoleListParams',
            '.user_list_params': 'UserListParams',
            '.group_list_params': 'GroupListParams',
            '.organization_user': 'OrganizationUser',
            '.project_residency': 'ProjectResidency',
            '.cost_quantity_unit': 'CostQuantityUnit',
            '.invite_list_params': 'InviteListParams',
            '.role_create_params': 'RoleCreateParams',
            '.role_update_params': 'RoleUpdateParams',
            '.usage_costs_params': 'UsageCostsParams',
            '.user_update_params': 'UserUpdateParams',
            '.group_create_params': 'GroupCreateParams',
            '.group_update_params': 'GroupUpdateParams',
            '.project_list_params': 'ProjectListParams',
            '.usage_images_params': 'UsageImagesParams',
            '.invite_create_params': 'InviteCreateParams',
            '.role_delete_response': 'RoleDeleteResponse',
            '.usage_costs_response': 'UsageCostsResponse',
            '.user_delete_response': 'UserDeleteResponse',
            '.audit_log_list_params': 'AuditLogListParams',
            '.group_delete_response': 'GroupDeleteResponse',
            '.group_update_response': 'GroupUpdateResponse',
            '.project_create_params': 'ProjectCreateParams',
            '.project_update_params': 'ProjectUpdateParams',
            '.usage_images_response': 'UsageImagesResponse',
            '.invite_delete_response': 'InviteDeleteResponse',
            '.usage_decisions_params': 'UsageDecisionsParams',
            '.audit_log_list_response': 'AuditLogListResponse',
            '.certificate_list_params': 'CertificateListParams',
            '.spend_alert_list_params': 'SpendAlertListParams',
            '.usage_embeddings_params': 'UsageEmbeddingsParams',
            '.external_key_list_params': 'ExternalKeyListParams',
            '.external_storage_deleted': 'ExternalStorageDeleted',
            '.organization_spend_alert': 'OrganizationSpendAlert',
            '.organization_spend_limit': 'OrganizationSpendLimit',
            '.usage_completions_params': 'UsageCompletionsParams',
            '.usage_decisions_response': 'UsageDecisionsResponse',
            '.usage_moderations_params': 'UsageModerationsParams',
            '.admin_api_key_list_params': 'AdminAPIKeyListParams',
            '.certificate_create_params': 'CertificateCreateParams',
            '.certificate_list_response': 'CertificateListResponse',
            '.certificate_update_params': 'CertificateUpdateParams',
            '.spend_alert_create_params': 'SpendAlertCreateParams',
            '.spend_alert_update_params': 'SpendAlertUpdateParams',
            '.spend_limit_update_params': 'SpendLimitUpdateParams',
            '.usage_embeddings_response': 'UsageEmbeddingsResponse',
            '.external_key_create_params': 'ExternalKeyCreateParams',
            '.usage_completions_response': 'UsageCompletionsResponse',
            '.usage_moderations_response': 'UsageModerationsResponse',
            '.usage_vector_stores_params': 'UsageVectorStoresParams',
            '.workload_identity_provider': 'WorkloadIdentityProvider',
            '.admin_api_key_create_params': 'AdminAPIKeyCreateParams',
            '.certificate_activate_params': 'CertificateActivateParams',
            '.certificate_delete_response': 'CertificateDeleteResponse',
            '.certificate_retrieve_params': 'CertificateRetrieveParams',
            '.organization_data_retention': 'OrganizationDataRetention',
            '.usage_audio_speeches_params': 'UsageAudioSpeechesParams',
            '.data_retention_update_params': 'DataRetentionUpdateParams',
            '.external_storage_list_params': 'ExternalStorageListParams',
            '.usage_vector_stores_response': 'UsageVectorStoresResponse',
            '.admin_api_key_create_response': 'AdminAPIKeyCreateResponse',
            '.admin_api_key_delete_response': 'AdminAPIKeyDeleteResponse',
            '.aws_external_storage_provider': 'AwsExternalStorageProvider',
            '.certificate_activate_response': 'CertificateActivateResponse',
            '.certificate_deactivate_params': 'CertificateDeactivateParams',
            '.gcp_external_storage_provider': 'GcpExternalStorageProvider',
            '.oci_external_storage_provider': 'OciExternalStorageProvider',
            '.usage_audio_speeches_response': 'UsageAudioSpeechesResponse',
            '.usage_web_search_calls_params': 'UsageWebSearchCallsParams',
            '.external_key_validate_response': 'ExternalKeyValidateResponse',
            '.external_storage_configuration': 'ExternalStorageConfiguration',
            '.external_storage_create_params': 'ExternalStorageCreateParams',
            '.usage_file_search_calls_params': 'UsageFileSearchCallsParams',
            '.azure_external_storage_provider': 'AzureExternalStorageProvider',
            '.certificate_deactivate_response': 'CertificateDeactivateResponse',
            '.usage_web_search_calls_response': 'UsageWebSearchCallsResponse',
            '.organization_spend_alert_deleted': 'OrganizationSpendAlertDeleted',
            '.organization_spend_limit_deleted': 'OrganizationSpendLimitDeleted',
            '.usage_file_search_calls_response': 'UsageFileSearchCallsResponse',
            '.usage_audio_transcriptions_params': 'UsageAudioTranscriptionsParams',
            '.workload_identity_provider_deleted': 'WorkloadIdentityProviderDeleted',
            '.usage_audio_transcriptions_response': 'UsageAudioTranscriptionsResponse',
            '.usage_code_interpreter_sessions_params': 'UsageCodeInterpreterSessionsParams',
            '.workload_identity_provider_list_params': 'WorkloadIdentityProviderListParams',
            '.usage_code_interpreter_sessions_response': 'UsageCodeInterpreterSessionsResponse',
            '.workload_identity_provider_create_params': 'WorkloadIdentityProviderCreateParams',
            '.workload_identity_provider_update_params': 'WorkloadIdentityProviderUpdateParams',
        },
    )
