# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .error import Error as Error
    from .info_event import InfoEvent as InfoEvent
    from .error_event import ErrorEvent as ErrorEvent
    from .audio_format import AudioFormat as AudioFormat
    from .client_event import ClientEvent as ClientEvent
    from .custom_voice import CustomVoice as CustomVoice
    from .initial_item import InitialItem as InitialItem
    from .server_event import ServerEvent as ServerEvent
    from .client_config import ClientConfig as ClientConfig
    from .function_tool import FunctionTool as FunctionTool
    from .session_usage import SessionUsage as SessionUsage
    from .built_in_voice import BuiltInVoice as BuiltInVoice
    from .decision_event import DecisionEvent as DecisionEvent
    from .response_event import ResponseEvent as ResponseEvent
    from .session_config import SessionConfig as SessionConfig
    from .decision_trigger import DecisionTrigger as DecisionTrigger
    from .session_resource import SessionResource as SessionResource
    from .client_delegation import ClientDelegation as ClientDelegation
    from .decision_question import DecisionQuestion as DecisionQuestion
    from .fork_client_event import ForkClientEvent as ForkClientEvent
    from .fork_server_event import ForkServerEvent as ForkServerEvent
    from .audio_format_param import AudioFormatParam as AudioFormatParam
    from .client_event_param import ClientEventParam as ClientEventParam
    from .custom_voice_param import CustomVoiceParam as CustomVoiceParam
    from .initial_item_param import InitialItemParam as InitialItemParam
    from .live_create_params import LiveCreateParams as LiveCreateParams
    from .client_config_param import ClientConfigParam as ClientConfigParam
    from .data_channel_config import DataChannelConfig as DataChannelConfig
    from .decision_input_text import DecisionInputText as DecisionInputText
    from .fork_session_config import ForkSessionConfig as ForkSessionConfig
    from .function_tool_param import FunctionToolParam as FunctionToolParam
    from .session_close_event import SessionCloseEvent as SessionCloseEvent
    from .session_fork_params import SessionForkParams as SessionForkParams
    from .session_start_event import SessionStartEvent as SessionStartEvent
    from .connect_client_event import ConnectClientEvent as ConnectClientEvent
    from .connect_server_event import ConnectServerEvent as ConnectServerEvent
    from .decision_json_object import DecisionJSONObject as DecisionJSONObject
    from .live_create_response import LiveCreateResponse as LiveCreateResponse
    from .session_closed_event import SessionClosedEvent as SessionClosedEvent
    from .session_config_param import SessionConfigParam as SessionConfigParam
    from .session_refer_params import SessionReferParams as SessionReferParams
    from .session_update_event import SessionUpdateEvent as SessionUpdateEvent
    from .decision_create_event import DecisionCreateEvent as DecisionCreateEvent
    from .decision_user_message import DecisionUserMessage as DecisionUserMessage
    from .response_create_event import ResponseCreateEvent as ResponseCreateEvent
    from .server_event_selector import ServerEventSelector as ServerEventSelector
    from .session_accept_params import SessionAcceptParams as SessionAcceptParams
    from .session_fork_response import SessionForkResponse as SessionForkResponse
    from .session_reject_params import SessionRejectParams as SessionRejectParams
    from .session_started_event import SessionStartedEvent as SessionStartedEvent
    from .session_update_config import SessionUpdateConfig as SessionUpdateConfig
    from .session_updated_event import SessionUpdatedEvent as SessionUpdatedEvent
    from .thinking_append_event import ThinkingAppendEvent as ThinkingAppendEvent
    from .decision_choice_option import DecisionChoiceOption as DecisionChoiceOption
    from .decision_trigger_param import DecisionTriggerParam as DecisionTriggerParam
    from .input_audio_mute_event import InputAudioMuteEvent as InputAudioMuteEvent
    from .client_delegation_param import ClientDelegationParam as ClientDelegationParam
    from .commentary_append_event import CommentaryAppendEvent as CommentaryAppendEvent
    from .decision_question_param import DecisionQuestionParam as DecisionQuestionParam
    from .decision_system_message import DecisionSystemMessage as DecisionSystemMessage
    from .fork_client_event_param import ForkClientEventParam as ForkClientEventParam
    from .input_audio_muted_event import InputAudioMutedEvent as InputAudioMutedEvent
    from .sideband_connect_params import SidebandConnectParams as SidebandConnectParams
    from .thinking_appended_event import ThinkingAppendedEvent as ThinkingAppendedEvent
    from .delegation_created_event import DelegationCreatedEvent as DelegationCreatedEvent
    from .fork_session_start_event import ForkSessionStartEvent as ForkSessionStartEvent
    from .input_audio_append_event import InputAudioAppendEvent as InputAudioAppendEvent
    from .input_audio_unmute_event import InputAudioUnmuteEvent as InputAudioUnmuteEvent
    from .output_audio_delta_event import OutputAudioDeltaEvent as OutputAudioDeltaEvent
    from .commentary_appended_event import CommentaryAppendedEvent as CommentaryAppendedEvent
    from .data_channel_config_param import DataChannelConfigParam as DataChannelConfigParam
    from .decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
    from .fork_session_config_param import ForkSessionConfigParam as ForkSessionConfigParam
    from .input_audio_unmuted_event import InputAudioUnmutedEvent as InputAudioUnmutedEvent
    from .instructions_append_event import InstructionsAppendEvent as InstructionsAppendEvent
    from .session_close_event_param import SessionCloseEventParam as SessionCloseEventParam
    from .session_start_event_param import SessionStartEventParam as SessionStartEventParam
    from .connect_client_event_param import ConnectClientEventParam as ConnectClientEventParam
    from .decision_assistant_message import DecisionAssistantMessage as DecisionAssistantMessage
    from .decision_developer_message import DecisionDeveloperMessage as DecisionDeveloperMessage
    from .decision_item_create_event import DecisionItemCreateEvent as DecisionItemCreateEvent
    from .decision_item_delete_event import DecisionItemDeleteEvent as DecisionItemDeleteEvent
    from .decision_json_object_param import DecisionJSONObjectParam as DecisionJSONObjectParam
    from .media_session_config_param import MediaSessionConfigParam as MediaSessionConfigParam
    from .response_item_create_event import ResponseItemCreateEvent as ResponseItemCreateEvent
    from .session_update_event_param import SessionUpdateEventParam as SessionUpdateEventParam
    from .decision_create_event_param import DecisionCreateEventParam as DecisionCreateEventParam
    from .decision_item_created_event import DecisionItemCreatedEvent as DecisionItemCreatedEvent
    from .decision_item_deleted_event import DecisionItemDeletedEvent as DecisionItemDeletedEvent
    from .decision_user_message_param import DecisionUserMessageParam as DecisionUserMessageParam
    from .decisions_delegation_config import DecisionsDelegationConfig as DecisionsDelegationConfig
    from .instructions_appended_event import InstructionsAppendedEvent as InstructionsAppendedEvent
    from .response_create_event_param import ResponseCreateEventParam as ResponseCreateEventParam
    from .responses_delegation_config import ResponsesDelegationConfig as ResponsesDelegationConfig
    from .server_event_selector_param import ServerEventSelectorParam as ServerEventSelectorParam
    from .session_update_config_param import SessionUpdateConfigParam as SessionUpdateConfigParam
    from .session_usage_updated_event import SessionUsageUpdatedEvent as SessionUsageUpdatedEvent
    from .thinking_append_event_param import ThinkingAppendEventParam as ThinkingAppendEventParam
    from .decision_choice_option_param import DecisionChoiceOptionParam as DecisionChoiceOptionParam
    from .decision_stored_user_message import DecisionStoredUserMessage as DecisionStoredUserMessage
    from .input_audio_mute_event_param import InputAudioMuteEventParam as InputAudioMuteEventParam
    from .input_transcript_delta_event import InputTranscriptDeltaEvent as InputTranscriptDeltaEvent
    from .commentary_append_event_param import CommentaryAppendEventParam as CommentaryAppendEventParam
    from .decision_system_message_param import DecisionSystemMessageParam as DecisionSystemMessageParam
    from .output_transcript_delta_event import OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
    from .decision_stored_system_message import DecisionStoredSystemMessage as DecisionStoredSystemMessage
    from .fork_session_start_event_param import ForkSessionStartEventParam as ForkSessionStartEventParam
    from .input_audio_append_event_param import InputAudioAppendEventParam as InputAudioAppendEventParam
    from .input_audio_unmute_event_param import InputAudioUnmuteEventParam as InputAudioUnmuteEventParam
    from .instructions_append_event_param import InstructionsAppendEventParam as InstructionsAppendEventParam
    from .media_session_fork_config_param import MediaSessionForkConfigParam as MediaSessionForkConfigParam
    from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
    from .decision_assistant_message_param import DecisionAssistantMessageParam as DecisionAssistantMessageParam
    from .decision_developer_message_param import DecisionDeveloperMessageParam as DecisionDeveloperMessageParam
    from .decision_item_create_event_param import DecisionItemCreateEventParam as DecisionItemCreateEventParam
    from .decision_item_delete_event_param import DecisionItemDeleteEventParam as DecisionItemDeleteEventParam
    from .response_item_create_event_param import ResponseItemCreateEventParam as ResponseItemCreateEventParam
    from .decision_stored_assistant_message import DecisionStoredAssistantMessage as DecisionStoredAssistantMessage
    from .decision_stored_developer_message import DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage
    from .decisions_delegation_config_param import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
    from .output_audio_fixture_played_event import OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent
    from .responses_delegation_config_param import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam
    from .decisions_delegation_update_config import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
    from .output_audio_fixture_playing_event import OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent
    from .responses_delegation_update_config import ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig
    from .output_audio_fixture_play_event_param import OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam
    from .decisions_delegation_update_config_param import DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam
    from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.error': 'Error',
            '.info_event': 'InfoEvent',
            '.error_event': 'ErrorEvent',
            '.audio_format': 'AudioFormat',
            '.client_event': 'ClientEvent',
            '.custom_voice': 'CustomVoice',
            '.initial_item': 'InitialItem',
            '.server_event': 'ServerEvent',
            '.client_config': 'ClientConfig',
            '.function_tool': 'FunctionTool',
            '.session_usage': 'SessionUsage',
            '.built_in_voice': 'BuiltInVoice',
            '.decision_event': 'DecisionEvent',
            '.response_event': 'ResponseEvent',
            '.session_config': 'SessionConfig',
            '.decision_trigger': 'DecisionTrigger',
            '.session_resource': 'SessionResource',
            '.client_delegation': 'ClientDelegation',
            '.decision_question': 'DecisionQuestion',
            '.fork_client_event': 'ForkClientEvent',
            '.fork_server_event': 'ForkServerEvent',
            '.audio_format_param': 'AudioFormatParam',
            '.client_event_param': 'ClientEventParam',
            '.custom_voice_param': 'CustomVoiceParam',
            '.initial_item_param': 'InitialItemParam',
            '.live_create_params': 'LiveCreateParams',
            '.client_config_param': 'ClientConfigParam',
            '.data_channel_config': 'DataChannelConfig',
            '.decision_input_text': 'DecisionInputText',
            '.fork_session_config': 'ForkSessionConfig',
            '.function_tool_param': 'FunctionToolParam',
            '.session_close_event': 'SessionCloseEvent',
            '.session_fork_params': 'SessionForkParams',
            '.session_start_event': 'SessionStartEvent',
            '.connect_client_event': 'ConnectClientEvent',
            '.connect_server_event': 'ConnectServerEvent',
            '.decision_json_object': 'DecisionJSONObject',
            '.live_create_response': 'LiveCreateResponse',
            '.session_closed_event': 'SessionClosedEvent',
            '.session_config_param': 'SessionConfigParam',
            '.session_refer_params': 'SessionReferParams',
            '.session_update_event': 'SessionUpdateEvent',
            '.decision_create_event': 'DecisionCreateEvent',
            '.decision_user_message': 'DecisionUserMessage',
            '.response_create_event': 'ResponseCreateEvent',
            '.server_event_selector': 'ServerEventSelector',
            '.session_accept_params': 'SessionAcceptParams',
            '.session_fork_response': 'SessionForkResponse',
            '.session_reject_params': 'SessionRejectParams',
            '.session_started_event': 'SessionStartedEvent',
            '.session_update_config': 'SessionUpdateConfig',
            '.session_updated_event': 'SessionUpdatedEvent',
            '.thinking_append_event': 'ThinkingAppendEvent',
            '.decision_choice_option': 'DecisionChoiceOption',
            '.decision_trigger_param': 'DecisionTriggerParam',
            '.input_audio_mute_event': 'InputAudioMuteEvent',
            '.client_delegation_param': 'ClientDelegationParam',
            '.commentary_append_event': 'CommentaryAppendEvent',
            '.decision_question_param': 'DecisionQuestionParam',
            '.decision_system_message': 'DecisionSystemMessage',
            '.fork_client_event_param': 'ForkClientEventParam',
            '.input_audio_muted_event': 'InputAudioMutedEvent',
            '.sideband_connect_params': 'SidebandConnectParams',
            '.thinking_appended_event': 'ThinkingAppendedEvent',
            '.delegation_created_event': 'DelegationCreatedEvent',
            '.fork_session_start_event': 'ForkSessionStartEvent',
            '.input_audio_append_event': 'InputAudioAppendEvent',
            '.input_audio_unmute_event': 'InputAudioUnmuteEvent',
            '.output_audio_delta_event': 'OutputAudioDeltaEvent',
            '.commentary_appended_event': 'CommentaryAppendedEvent',
            '.data_channel_config_param': 'DataChannelConfigParam',
            '.decision_input_text_param': 'DecisionInputTextParam',
            '.fork_session_config_param': 'ForkSessionConfigParam',
            '.input_audio_unmuted_event': 'InputAudioUnmutedEvent',
            '.instructions_append_event': 'InstructionsAppendEvent',
            '.session_close_event_param': 'SessionCloseEventParam',
            '.session_start_event_param': 'SessionStartEventParam',
            '.connect_client_event_param': 'ConnectClientEventParam',
            '.decision_assistant_message': 'DecisionAssistantMessage',
            '.decision_developer_message': 'DecisionDeveloperMessage',
            '.decision_item_create_event': 'DecisionItemCreateEvent',
            '.decision_item_delete_event': 'DecisionItemDeleteEvent',
            '.decision_json_object_param': 'DecisionJSONObjectParam',
            '.media_session_config_param': 'MediaSessionConfigParam',
            '.response_item_create_event': 'ResponseItemCreateEvent',
            '.session_update_event_param': 'SessionUpdateEventParam',
            '.decision_create_event_param': 'DecisionCreateEventParam',
            '.decision_item_created_event': 'DecisionItemCreatedEvent',
            '.decision_item_deleted_event': 'DecisionItemDeletedEvent',
            '.decision_user_message_param': 'DecisionUserMessageParam',
            '.decisions_delegation_config': 'DecisionsDelegationConfig',
            '.instructions_appended_event': 'InstructionsAppendedEvent',
            '.response_create_event_param': 'ResponseCreateEventParam',
            '.responses_delegation_config': 'ResponsesDelegationConfig',
            '.server_event_selector_param': 'ServerEventSelectorParam',
            '.session_update_config_param': 'SessionUpdateConfigParam',
            '.session_usage_updated_event': 'SessionUsageUpdatedEvent',
            '.thinking_append_event_param': 'ThinkingAppendEventParam',
            '.decision_choice_option_param': 'DecisionChoiceOptionParam',
            '.decision_stored_user_message': 'DecisionStoredUserMessage',
            '.input_audio_mute_event_param': 'InputAudioMuteEventParam',
            '.input_transcript_delta_event': 'InputTranscriptDeltaEvent',
            '.commentary_append_event_param': 'CommentaryAppendEventParam',
            '.decision_system_message_param': 'DecisionSystemMessageParam',
            '.output_transcript_delta_event': 'OutputTranscriptDeltaEvent',
            '.decision_stored_system_message': 'DecisionStoredSystemMessage',
            '.fork_session_start_event_param': 'ForkSessionStartEventParam',
            '.input_audio_append_event_param': 'InputAudioAppendEventParam',
            '.input_audio_unmute_event_param': 'InputAudioUnmuteEventParam',
            '.instructions_append_event_param': 'InstructionsAppendEventParam',
            '.media_session_fork_config_param': 'MediaSessionForkConfigParam',
            '.output_audio_fixture_play_event': 'OutputAudioFixturePlayEvent',
            '.decision_assistant_message_param': 'DecisionAssistantMessageParam',
            '.decision_developer_message_param': 'DecisionDeveloperMessageParam',
            '.decision_item_create_event_param': 'DecisionItemCreateEventParam',
            '.decision_item_delete_event_param': 'DecisionItemDeleteEventParam',
            '.response_item_create_event_param': 'ResponseItemCreateEventParam',
            '.decision_stored_assistant_message': 'DecisionStoredAssistantMessage',
            '.decision_stored_developer_message': 'DecisionStoredDeveloperMessage',
            '.decisions_delegation_config_param': 'DecisionsDelegationConfigParam',
            '.output_audio_fixture_played_event': 'OutputAudioFixturePlayedEvent',
            '.responses_delegation_config_param': 'ResponsesDelegationConfigParam',
            '.decisions_delegation_update_config': 'DecisionsDelegationUpdateConfig',
            '.output_audio_fixture_playing_event': 'OutputAudioFixturePlayingEvent',
            '.responses_delegation_update_config': 'ResponsesDelegationUpdateConfig',
            '.output_audio_fixture_play_event_param': 'OutputAudioFixturePlayEventParam',
            '.decisions_delegation_update_config_param': 'DecisionsDelegationUpdateConfigParam',
            '.responses_delegation_update_config_param': 'ResponsesDelegationUpdateConfigParam',
        },
    )
