# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_list_params import WebhookListParams as WebhookListParams
    from .webhook_test_params import WebhookTestParams as WebhookTestParams
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from .webhook_create_params import WebhookCreateParams as WebhookCreateParams
    from .webhook_endpoint_list import WebhookEndpointList as WebhookEndpointList
    from .webhook_update_params import WebhookUpdateParams as WebhookUpdateParams
    from .webhook_event_type_list import WebhookEventTypeList as WebhookEventTypeList
    from .deleted_webhook_endpoint import DeletedWebhookEndpoint as DeletedWebhookEndpoint
    from .batch_failed_webhook_event import BatchFailedWebhookEvent as BatchFailedWebhookEvent
    from .batch_expired_webhook_event import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
    from .webhook_endpoint_test_result import WebhookEndpointTestResult as WebhookEndpointTestResult
    from .webhook_endpoint_with_secret import WebhookEndpointWithSecret as WebhookEndpointWithSecret
    from .webhook_rotate_secret_params import WebhookRotateSecretParams as WebhookRotateSecretParams
    from .batch_cancelled_webhook_event import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent
    from .batch_completed_webhook_event import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent
    from .eval_run_failed_webhook_event import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
    from .response_failed_webhook_event import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
    from .eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent
    from .agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent
    from .eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent
    from .live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent
    from .response_cancelled_webhook_event import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent
    from .response_completed_webhook_event import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent
    from .response_incomplete_webhook_event import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent
    from .agent_session_failed_webhook_event import AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent
    from .safety_alert_created_webhook_event import SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent
    from .agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent
    from .safety_warning_issued_webhook_event import SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent
    from .fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent
    from .realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent
    from .agent_environment_ready_webhook_event import AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent
    from .live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent
    from .agent_environment_failed_webhook_event import AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent
    from .live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent
    from .safety_org_alert_created_webhook_event import SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent
    from .agent_environment_expired_webhook_event import AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent
    from .agent_session_in_progress_webhook_event import AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent
    from .fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent
    from .fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent
    from .safety_identifier_blocked_webhook_event import SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent
    from .safety_deactivation_issued_webhook_event import SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent
    from .agent_environment_suspended_webhook_event import AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent
    from .agent_session_action_required_webhook_event import AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.webhook_endpoint': 'WebhookEndpoint',
            '.webhook_list_params': 'WebhookListParams',
            '.webhook_test_params': 'WebhookTestParams',
            '.unwrap_webhook_event': 'UnwrapWebhookEvent',
            '.webhook_create_params': 'WebhookCreateParams',
            '.webhook_endpoint_list': 'WebhookEndpointList',
            '.webhook_update_params': 'WebhookUpdateParams',
            '.webhook_event_type_list': 'WebhookEventTypeList',
            '.deleted_webhook_endpoint': 'DeletedWebhookEndpoint',
            '.batch_failed_webhook_event': 'BatchFailedWebhookEvent',
            '.batch_expired_webhook_event': 'BatchExpiredWebhookEvent',
            '.webhook_endpoint_test_result': 'WebhookEndpointTestResult',
            '.webhook_endpoint_with_secret': 'WebhookEndpointWithSecret',
            '.webhook_rotate_secret_params': 'WebhookRotateSecretParams',
            '.batch_cancelled_webhook_event': 'BatchCancelledWebhookEvent',
            '.batch_completed_webhook_event': 'BatchCompletedWebhookEvent',
            '.eval_run_failed_webhook_event': 'EvalRunFailedWebhookEvent',
            '.response_failed_webhook_event': 'ResponseFailedWebhookEvent',
            '.eval_run_canceled_webhook_event': 'EvalRunCanceledWebhookEvent',
            '.agent_session_idle_webhook_event': 'AgentSessionIdleWebhookEvent',
            '.eval_run_succeeded_webhook_event': 'EvalRunSucceededWebhookEvent',
            '.live_call_incoming_webhook_event': 'LiveCallIncomingWebhookEvent',
            '.response_cancelled_webhook_event': 'ResponseCancelledWebhookEvent',
            '.response_completed_webhook_event': 'ResponseCompletedWebhookEvent',
            '.response_incomplete_webhook_event': 'ResponseIncompleteWebhookEvent',
            '.agent_session_failed_webhook_event': 'AgentSessionFailedWebhookEvent',
            '.safety_alert_created_webhook_event': 'SafetyAlertCreatedWebhookEvent',
            '.agent_session_created_webhook_event': 'AgentSessionCreatedWebhookEvent',
            '.safety_warning_issued_webhook_event': 'SafetyWarningIssuedWebhookEvent',
            '.fine_tuning_job_failed_webhook_event': 'FineTuningJobFailedWebhookEvent',
            '.realtime_call_incoming_webhook_event': 'RealtimeCallIncomingWebhookEvent',
            '.agent_environment_ready_webhook_event': 'AgentEnvironmentReadyWebhookEvent',
            '.live_transport_incoming_webhook_event': 'LiveTransportIncomingWebhookEvent',
            '.agent_environment_failed_webhook_event': 'AgentEnvironmentFailedWebhookEvent',
            '.live_transport_connected_webhook_event': 'LiveTransportConnectedWebhookEvent',
            '.safety_org_alert_created_webhook_event': 'SafetyOrgAlertCreatedWebhookEvent',
            '.agent_environment_expired_webhook_event': 'AgentEnvironmentExpiredWebhookEvent',
            '.agent_session_in_progress_webhook_event': 'AgentSessionInProgressWebhookEvent',
            '.fine_tuning_job_cancelled_webhook_event': 'FineTuningJobCancelledWebhookEvent',
            '.fine_tuning_job_succeeded_webhook_event': 'FineTuningJobSucceededWebhookEvent',
            '.safety_identifier_blocked_webhook_event': 'SafetyIdentifierBlockedWebhookEvent',
            '.safety_deactivation_issued_webhook_event': 'SafetyDeactivationIssuedWebhookEvent',
            '.agent_environment_suspended_webhook_event': 'AgentEnvironmentSuspendedWebhookEvent',
            '.agent_session_action_required_webhook_event': 'AgentSessionActionRequiredWebhookEvent',
        },
    )
