# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from .batch_failed_webhook_event import BatchFailedWebhookEvent as BatchFailedWebhookEvent
    from .batch_expired_webhook_event import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
    from .batch_cancelled_webhook_event import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent
    from .batch_completed_webhook_event import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent
    from .eval_run_failed_webhook_event import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
    from .response_failed_webhook_event import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
    from .eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent
    from .eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent
    from .live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent
    from .response_cancelled_webhook_event import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent
    from .response_completed_webhook_event import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent
    from .response_incomplete_webhook_event import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent
    from .fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent
    from .realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent
    from .fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent
    from .fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent
    from .safety_identifier_blocked_webhook_event import SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.unwrap_webhook_event': 'UnwrapWebhookEvent',
            '.batch_failed_webhook_event': 'BatchFailedWebhookEvent',
            '.batch_expired_webhook_event': 'BatchExpiredWebhookEvent',
            '.batch_cancelled_webhook_event': 'BatchCancelledWebhookEvent',
            '.batch_completed_webhook_event': 'BatchCompletedWebhookEvent',
            '.eval_run_failed_webhook_event': 'EvalRunFailedWebhookEvent',
            '.response_failed_webhook_event': 'ResponseFailedWebhookEvent',
            '.eval_run_canceled_webhook_event': 'EvalRunCanceledWebhookEvent',
            '.eval_run_succeeded_webhook_event': 'EvalRunSucceededWebhookEvent',
            '.live_call_incoming_webhook_event': 'LiveCallIncomingWebhookEvent',
            '.response_cancelled_webhook_event': 'ResponseCancelledWebhookEvent',
            '.response_completed_webhook_event': 'ResponseCompletedWebhookEvent',
            '.response_incomplete_webhook_event': 'ResponseIncompleteWebhookEvent',
            '.fine_tuning_job_failed_webhook_event': 'FineTuningJobFailedWebhookEvent',
            '.realtime_call_incoming_webhook_event': 'RealtimeCallIncomingWebhookEvent',
            '.fine_tuning_job_cancelled_webhook_event': 'FineTuningJobCancelledWebhookEvent',
            '.fine_tuning_job_succeeded_webhook_event': 'FineTuningJobSucceededWebhookEvent',
            '.safety_identifier_blocked_webhook_event': 'SafetyIdentifierBlockedWebhookEvent',
        },
    )
