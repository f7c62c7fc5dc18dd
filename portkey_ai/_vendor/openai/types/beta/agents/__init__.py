# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vault import Vault as Vault
    from .automation import Automation as Automation
    from .vault_status import VaultStatus as VaultStatus
    from .vault_deleted import VaultDeleted as VaultDeleted
    from .environment_info import EnvironmentInfo as EnvironmentInfo
    from .automation_target import AutomationTarget as AutomationTarget
    from .vault_list_params import VaultListParams as VaultListParams
    from .automation_deleted import AutomationDeleted as AutomationDeleted
    from .one_time_automation import OneTimeAutomation as OneTimeAutomation
    from .periodic_automation import PeriodicAutomation as PeriodicAutomation
    from .session_list_params import SessionListParams as SessionListParams
    from .vault_create_params import VaultCreateParams as VaultCreateParams
    from .vault_update_params import VaultUpdateParams as VaultUpdateParams
    from .automation_created_by import AutomationCreatedBy as AutomationCreatedBy
    from .session_create_params import SessionCreateParams as SessionCreateParams
    from .session_update_params import SessionUpdateParams as SessionUpdateParams
    from .automation_environment import AutomationEnvironment as AutomationEnvironment
    from .automation_list_params import AutomationListParams as AutomationListParams
    from .automation_agent_config import AutomationAgentConfig as AutomationAgentConfig
    from .automation_target_param import AutomationTargetParam as AutomationTargetParam
    from .environment_list_params import EnvironmentListParams as EnvironmentListParams
    from .automation_create_params import AutomationCreateParams as AutomationCreateParams
    from .automation_update_params import AutomationUpdateParams as AutomationUpdateParams
    from .automation_metadata_param import AutomationMetadataParam as AutomationMetadataParam
    from .environment_create_params import EnvironmentCreateParams as EnvironmentCreateParams
    from .vault_status_filter_param import VaultStatusFilterParam as VaultStatusFilterParam
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.vault': 'Vault',
            '.automation': 'Automation',
            '.vault_status': 'VaultStatus',
            '.vault_deleted': 'VaultDeleted',
            '.environment_info': 'EnvironmentInfo',
            '.automation_target': 'AutomationTarget',
            '.vault_list_params': 'VaultListParams',
            '.automation_deleted': 'AutomationDeleted',
            '.one_time_automation': 'OneTimeAutomation',
            '.periodic_automation': 'PeriodicAutomation',
            '.session_list_params': 'SessionListParams',
            '.vault_create_params': 'VaultCreateParams',
            '.vault_update_params': 'VaultUpdateParams',
            '.automation_created_by': 'AutomationCreatedBy',
            '.session_create_params': 'SessionCreateParams',
            '.session_update_params': 'SessionUpdateParams',
            '.automation_environment': 'AutomationEnvironment',
            '.automation_list_params': 'AutomationListParams',
            '.automation_agent_config': 'AutomationAgentConfig',
            '.automation_target_param': 'AutomationTargetParam',
            '.environment_list_params': 'EnvironmentListParams',
            '.automation_create_params': 'AutomationCreateParams',
            '.automation_update_params': 'AutomationUpdateParams',
            '.automation_metadata_param': 'AutomationMetadataParam',
            '.environment_create_params': 'EnvironmentCreateParams',
            '.vault_status_filter_param': 'VaultStatusFilterParam',
        },
    )
