# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .session import Session as Session
    from .error_event import ErrorEvent as ErrorEvent
    from .conversation_item import ConversationItem as ConversationItem
    from .realtime_response import RealtimeResponse as RealtimeResponse
    from .response_done_event import ResponseDoneEvent as ResponseDoneEvent
    from .session_update_event import SessionUpdateEvent as SessionUpdateEvent
    from .realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
    from .realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
    from .response_cancel_event import ResponseCancelEvent as ResponseCancelEvent
    from .response_create_event import ResponseCreateEvent as ResponseCreateEvent
    from .session_create_params import SessionCreateParams as SessionCreateParams
    from .session_created_event import SessionCreatedEvent as SessionCreatedEvent
    from .session_updated_event import SessionUpdatedEvent as SessionUpdatedEvent
    from .transcription_session import TranscriptionSession as TranscriptionSession
    from .response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from .conversation_item_param import ConversationItemParam as ConversationItemParam
    from .realtime_connect_params import RealtimeConnectParams as RealtimeConnectParams
    from .realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
    from .session_create_response import SessionCreateResponse as SessionCreateResponse
    from .realtime_response_status import RealtimeResponseStatus as RealtimeResponseStatus
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .conversation_item_content import ConversationItemContent as ConversationItemContent
    from .rate_limits_updated_event import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
    from .response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from .response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .conversation_created_event import ConversationCreatedEvent as ConversationCreatedEvent
    from .response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from .session_update_event_param import SessionUpdateEventParam as SessionUpdateEventParam
    from .realtime_client_event_param import RealtimeClientEventParam as RealtimeClientEventParam
    from .response_cancel_event_param import ResponseCancelEventParam as ResponseCancelEventParam
    from .response_create_event_param import ResponseCreateEventParam as ResponseCreateEventParam
    from .transcription_session_update import TranscriptionSessionUpdate as TranscriptionSessionUpdate
    from .conversation_item_create_event import ConversationItemCreateEvent as ConversationItemCreateEvent
    from .conversation_item_delete_event import ConversationItemDeleteEvent as ConversationItemDeleteEvent
    from .input_audio_buffer_clear_event import InputAudioBufferClearEvent as InputAudioBufferClearEvent
    from .conversation_item_content_param import ConversationItemContentParam as ConversationItemContentParam
    from .conversation_item_created_event import ConversationItemCreatedEvent as ConversationItemCreatedEvent
    from .conversation_item_deleted_event import ConversationItemDeletedEvent as ConversationItemDeletedEvent
    from .input_audio_buffer_append_event import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
    from .input_audio_buffer_commit_event import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from .conversation_item_retrieve_event import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
    from .conversation_item_truncate_event import ConversationItemTruncateEvent as ConversationItemTruncateEvent
    from .conversation_item_with_reference import ConversationItemWithReference as ConversationItemWithReference
    from .input_audio_buffer_cleared_event import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from .response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from .conversation_item_truncated_event import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
    from .response_content_part_added_event import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from .input_audio_buffer_committed_event import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
    from .transcription_session_update_param import TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam
    from .transcription_session_create_params import TranscriptionSessionCreateParams as TranscriptionSessionCreateParams
    from .transcription_session_updated_event import TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent
    from .conversation_item_create_event_param import ConversationItemCreateEventParam as ConversationItemCreateEventParam
    from .conversation_item_delete_event_param import ConversationItemDeleteEventParam as ConversationItemDeleteEventParam
    from .input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam as InputAudioBufferClearEventParam
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
    from .input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam
    from .input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
    from .conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam
    from .conversation_item_truncate_event_param import ConversationItemTruncateEventParam as ConversationItemTruncateEventParam
    from .conversation_item_with_reference_param import ConversationItemWithReferenceParam as ConversationItemWithReferenceParam
    from .input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent
    from .input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent
    from .response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
    from .response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
    from .conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent
    from .conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent
    from .conversation_item_input_audio_transcription_completed_event import ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.session': 'Session',
            '.error_event': 'ErrorEvent',
            '.conversation_item': 'ConversationItem',
            '.realtime_response': 'RealtimeResponse',
            '.response_done_event': 'ResponseDoneEvent',
            '.session_update_event': 'SessionUpdateEvent',
            '.realtime_client_event': 'RealtimeClientEvent',
            '.realtime_server_event': 'RealtimeServerEvent',
            '.response_cancel_event': 'ResponseCancelEvent',
            '.response_create_event': 'ResponseCreateEvent',
            '.session_create_params': 'SessionCreateParams',
            '.session_created_event': 'SessionCreatedEvent',
            '.session_updated_event': 'SessionUpdatedEvent',
            '.transcription_session': 'TranscriptionSession',
            '.response_created_event': 'ResponseCreatedEvent',
            '.conversation_item_param': 'ConversationItemParam',
            '.realtime_connect_params': 'RealtimeConnectParams',
            '.realtime_response_usage': 'RealtimeResponseUsage',
            '.session_create_response': 'SessionCreateResponse',
            '.realtime_response_status': 'RealtimeResponseStatus',
            '.response_text_done_event': 'ResponseTextDoneEvent',
            '.conversation_item_content': 'ConversationItemContent',
            '.rate_limits_updated_event': 'RateLimitsUpdatedEvent',
            '.response_audio_done_event': 'ResponseAudioDoneEvent',
            '.response_text_delta_event': 'ResponseTextDeltaEvent',
            '.conversation_created_event': 'ConversationCreatedEvent',
            '.response_audio_delta_event': 'ResponseAudioDeltaEvent',
            '.session_update_event_param': 'SessionUpdateEventParam',
            '.realtime_client_event_param': 'RealtimeClientEventParam',
            '.response_cancel_event_param': 'ResponseCancelEventParam',
            '.response_create_event_param': 'ResponseCreateEventParam',
            '.transcription_session_update': 'TranscriptionSessionUpdate',
            '.conversation_item_create_event': 'ConversationItemCreateEvent',
            '.conversation_item_delete_event': 'ConversationItemDeleteEvent',
            '.input_audio_buffer_clear_event': 'InputAudioBufferClearEvent',
            '.conversation_item_content_param': 'ConversationItemContentParam',
            '.conversation_item_created_event': 'ConversationItemCreatedEvent',
            '.conversation_item_deleted_event': 'ConversationItemDeletedEvent',
            '.input_audio_buffer_append_event': 'InputAudioBufferAppendEvent',
            '.input_audio_buffer_commit_event': 'InputAudioBufferCommitEvent',
            '.response_output_item_done_event': 'ResponseOutputItemDoneEvent',
            '.conversation_item_retrieve_event': 'ConversationItemRetrieveEvent',
            '.conversation_item_truncate_event': 'ConversationItemTruncateEvent',
            '.conversation_item_with_reference': 'ConversationItemWithReference',
            '.input_audio_buffer_cleared_event': 'InputAudioBufferClearedEvent',
            '.response_content_part_done_event': 'ResponseContentPartDoneEvent',
            '.response_output_item_added_event': 'ResponseOutputItemAddedEvent',
            '.conversation_item_truncated_event': 'ConversationItemTruncatedEvent',
            '.response_content_part_added_event': 'ResponseContentPartAddedEvent',
            '.input_audio_buffer_committed_event': 'InputAudioBufferCommittedEvent',
            '.transcription_session_update_param': 'TranscriptionSessionUpdateParam',
            '.transcription_session_create_params': 'TranscriptionSessionCreateParams',
            '.transcription_session_updated_event': 'TranscriptionSessionUpdatedEvent',
            '.conversation_item_create_event_param': 'ConversationItemCreateEventParam',
            '.conversation_item_delete_event_param': 'ConversationItemDeleteEventParam',
            '.input_audio_buffer_clear_event_param': 'InputAudioBufferClearEventParam',
            '.response_audio_transcript_done_event': 'ResponseAudioTranscriptDoneEvent',
            '.input_audio_buffer_append_event_param': 'InputAudioBufferAppendEventParam',
            '.input_audio_buffer_commit_event_param': 'InputAudioBufferCommitEventParam',
            '.response_audio_transcript_delta_event': 'ResponseAudioTranscriptDeltaEvent',
            '.conversation_item_retrieve_event_param': 'ConversationItemRetrieveEventParam',
            '.conversation_item_truncate_event_param': 'ConversationItemTruncateEventParam',
            '.conversation_item_with_reference_param': 'ConversationItemWithReferenceParam',
            '.input_audio_buffer_speech_started_event': 'InputAudioBufferSpeechStartedEvent',
            '.input_audio_buffer_speech_stopped_event': 'InputAudioBufferSpeechStoppedEvent',
            '.response_function_call_arguments_done_event': 'ResponseFunctionCallArgumentsDoneEvent',
            '.response_function_call_arguments_delta_event': 'ResponseFunctionCallArgumentsDeltaEvent',
            '.conversation_item_input_audio_transcription_delta_event': 'ConversationItemInputAudioTranscriptionDeltaEvent',
            '.conversation_item_input_audio_transcription_failed_event': 'ConversationItemInputAudioTranscriptionFailedEvent',
            '.conversation_item_input_audio_transcription_completed_event': 'ConversationItemInputAudioTranscriptionCompletedEvent',
        },
    )
