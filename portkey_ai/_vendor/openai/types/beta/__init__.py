# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agent import Agent as Agent
    from .thread import Thread as Thread
    from .subagent import Subagent as Subagent
    from .assistant import Assistant as Assistant
    from .beta_tool import BetaTool as BetaTool
    from .agent_text import AgentText as AgentText
    from .agent_tool import AgentTool as AgentTool
    from .environment import Environment as Environment
    from .output_text import OutputText as OutputText
    from .text_format import TextFormat as TextFormat
    from .token_usage import TokenUsage as TokenUsage
    from .hosted_skill import HostedSkill as HostedSkill
    from .summary_text import SummaryText as SummaryText
    from .agent_content import AgentContent as AgentContent
    from .agent_deleted import AgentDeleted as AgentDeleted
    from .agent_session import AgentSession as AgentSession
    from .beta_response import BetaResponse as BetaResponse
    from .function_tool import FunctionTool as FunctionTool
    from .hosted_plugin import HostedPlugin as HostedPlugin
    from .input_content import InputContent as InputContent
    from .mcp_transport import McpTransport as McpTransport
    from .session_error import SessionError as SessionError
    from .assistant_tool import AssistantTool as AssistantTool
    from .thread_deleted import ThreadDeleted as ThreadDeleted
    from .agent_reasoning import AgentReasoning as AgentReasoning
    from .beta_tool_param import BetaToolParam as BetaToolParam
    from .agent_text_param import AgentTextParam as AgentTextParam
    from .agent_tool_param import AgentToolParam as AgentToolParam
    from .beta_custom_tool import BetaCustomTool as BetaCustomTool
    from .beta_local_skill import BetaLocalSkill as BetaLocalSkill
    from .chatkit_workflow import ChatKitWorkflow as ChatKitWorkflow
    from .file_search_tool import FileSearchTool as FileSearchTool
    from .agent_list_params import AgentListParams as AgentListParams
    from .agent_output_item import AgentOutputItem as AgentOutputItem
    from .assistant_deleted import AssistantDeleted as AssistantDeleted
    from .beta_image_detail import BetaImageDetail as BetaImageDetail
    from .beta_inline_skill import BetaInlineSkill as BetaInlineSkill
    from .beta_service_tier import BetaServiceTier as BetaServiceTier
    from .environment_param import EnvironmentParam as EnvironmentParam
    from .text_format_param import TextFormatParam as TextFormatParam
    from .web_search_action import WebSearchAction as WebSearchAction
    from .agent_session_item import AgentSessionItem as AgentSessionItem
    from .beta_computer_tool import BetaComputerTool as BetaComputerTool
    from .beta_function_tool import BetaFunctionTool as BetaFunctionTool
    from .beta_response_item import BetaResponseItem as BetaResponseItem
    from .hosted_skill_param import HostedSkillParam as HostedSkillParam
    from .multi_agent_config import MultiAgentConfig as MultiAgentConfig
    from .session_turn_error import SessionTurnError as SessionTurnError
    from .agent_create_params import AgentCreateParams as AgentCreateParams
    from .agent_mcp_call_item import AgentMcpCallItem as AgentMcpCallItem
    from .agent_session_event import AgentSessionEvent as AgentSessionEvent
    from .agent_update_params import AgentUpdateParams as AgentUpdateParams
    from .beta_container_auto import BetaContainerAuto as BetaContainerAuto
    from .beta_namespace_tool import BetaNamespaceTool as BetaNamespaceTool
    from .beta_response_error import BetaResponseError as BetaResponseError
    from .beta_response_input import BetaResponseInput as BetaResponseInput
    from .beta_response_usage import BetaResponseUsage as BetaResponseUsage
    from .function_tool_param import FunctionToolParam as FunctionToolParam
    from .hosted_plugin_param import HostedPluginParam as HostedPluginParam
    from .input_content_param import InputContentParam as InputContentParam
    from .mcp_transport_param import McpTransportParam as McpTransportParam
    from .setup_command_param import SetupCommandParam as SetupCommandParam
    from .agent_reasoning_item import AgentReasoningItem as AgentReasoningItem
    from .assistant_tool_param import AssistantToolParam as AssistantToolParam
    from .beta_computer_action import BetaComputerAction as BetaComputerAction
    from .beta_response_prompt import BetaResponsePrompt as BetaResponsePrompt
    from .beta_response_status import BetaResponseStatus as BetaResponseStatus
    from .beta_skill_reference import BetaSkillReference as BetaSkillReference
    from .beta_tool_choice_mcp import BetaToolChoiceMcp as BetaToolChoiceMcp
    from .beta_web_search_tool import BetaWebSearchTool as BetaWebSearchTool
    from .persisted_agent_tool import PersistedAgentTool as PersistedAgentTool
    from .thread_create_params import ThreadCreateParams as ThreadCreateParams
    from .thread_update_params import ThreadUpdateParams as ThreadUpdateParams
    from .agent_reasoning_param import AgentReasoningParam as AgentReasoningParam
    from .agent_session_deleted import AgentSessionDeleted as AgentSessionDeleted
    from .agent_session_message import AgentSessionMessage as AgentSessionMessage
    from .assistant_list_params import AssistantListParams as AssistantListParams
    from .assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
    from .beta_apply_patch_tool import BetaApplyPatchTool as BetaApplyPatchTool
    from .beta_file_search_tool import BetaFileSearchTool as BetaFileSearchTool
    from .beta_tool_search_tool import BetaToolSearchTool as BetaToolSearchTool
    from .code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from .assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
    from .beta_custom_tool_param import BetaCustomToolParam as BetaCustomToolParam
    from .beta_local_environment import BetaLocalEnvironment as BetaLocalEnvironment
    from .beta_local_skill_param import BetaLocalSkillParam as BetaLocalSkillParam
    from .beta_tool_choice_shell import BetaToolChoiceShell as BetaToolChoiceShell
    from .beta_tool_choice_types import BetaToolChoiceTypes as BetaToolChoiceTypes
    from .file_search_tool_param import FileSearchToolParam as FileSearchToolParam
    from .hosted_skill_reference import HostedSkillReference as HostedSkillReference
    from .response_create_params import ResponseCreateParams as ResponseCreateParams
    from .assistant_create_params import AssistantCreateParams as AssistantCreateParams
    from .assistant_update_params import AssistantUpdateParams as AssistantUpdateParams
    from .beta_compacted_response import BetaCompactedResponse as BetaCompactedResponse
    from .beta_easy_input_message import BetaEasyInputMessage as BetaEasyInputMessage
    from .beta_inline_skill_param import BetaInlineSkillParam as BetaInlineSkillParam
    from .beta_tool_choice_custom import BetaToolChoiceCustom as BetaToolChoiceCustom
    from .hosted_environment_file import HostedEnvironmentFile as HostedEnvironmentFile
    from .persisted_mcp_transport import PersistedMcpTransport as PersistedMcpTransport
    from .response_compact_params import ResponseCompactParams as ResponseCompactParams
    from .agent_function_call_item import AgentFunctionCallItem as AgentFunctionCallItem
    from .agent_output_item_status import AgentOutputItemStatus as AgentOutputItemStatus
    from .agent_session_idle_event import AgentSessionIdleEvent as AgentSessionIdleEvent
    from .beta_computer_tool_param import BetaComputerToolParam as BetaComputerToolParam
    from .beta_container_reference import BetaContainerReference as BetaContainerReference
    from .beta_function_shell_tool import BetaFunctionShellTool as BetaFunctionShellTool
    from .beta_function_tool_param import BetaFunctionToolParam as BetaFunctionToolParam
    from .beta_inline_skill_source import BetaInlineSkillSource as BetaInlineSkillSource
    from .beta_mcp_tool_call_error import BetaMcpToolCallError as BetaMcpToolCallError
    from .beta_response_includable import BetaResponseIncludable as BetaResponseIncludable
    from .beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
    from .beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
    from .beta_response_input_text import BetaResponseInputText as BetaResponseInputText
    from .beta_tool_choice_allowed import BetaToolChoiceAllowed as BetaToolChoiceAllowed
    from .beta_tool_choice_options import BetaToolChoiceOptions as BetaToolChoiceOptions
    from .multi_agent_config_param import MultiAgentConfigParam as MultiAgentConfigParam
    from .response_retrieve_params import ResponseRetrieveParams as ResponseRetrieveParams
    from .agent_session_error_event import AgentSessionErrorEvent as AgentSessionErrorEvent
    from .agent_session_input_param import AgentSessionInputParam as AgentSessionInputParam
    from .beta_computer_action_list import BetaComputerActionList as BetaComputerActionList
    from .beta_container_auto_param import BetaContainerAutoParam as BetaContainerAutoParam
    from .beta_namespace_tool_param import BetaNamespaceToolParam as BetaNamespaceToolParam
    from .beta_response_error_event import BetaResponseErrorEvent as BetaResponseErrorEvent
    from .beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
    from .beta_response_input_param import BetaResponseInputParam as BetaResponseInputParam
    from .beta_response_output_item import BetaResponseOutputItem as BetaResponseOutputItem
    from .beta_response_output_text import BetaResponseOutputText as BetaResponseOutputText
    from .beta_response_steer_event import BetaResponseSteerEvent as BetaResponseSteerEvent
    from .beta_response_steer_input import BetaResponseSteerInput as BetaResponseSteerInput
    from .beta_response_text_config import BetaResponseTextConfig as BetaResponseTextConfig
    from .beta_tool_choice_function import BetaToolChoiceFunction as BetaToolChoiceFunction
    from .agent_function_call_output import AgentFunctionCallOutput as AgentFunctionCallOutput
    from .agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
    from .agent_session_failed_event import AgentSessionFailedEvent as AgentSessionFailedEvent
    from .agent_web_search_call_item import AgentWebSearchCallItem as AgentWebSearchCallItem
    from .beta_computer_action_param import BetaComputerActionParam as BetaComputerActionParam
    from .beta_response_failed_event import BetaResponseFailedEvent as BetaResponseFailedEvent
    from .beta_response_inject_event import BetaResponseInjectEvent as BetaResponseInjectEvent
    from .beta_response_prompt_param import BetaResponsePromptParam as BetaResponsePromptParam
    from .beta_response_queued_event import BetaResponseQueuedEvent as BetaResponseQueuedEvent
    from .beta_response_stream_event import BetaResponseStreamEvent as BetaResponseStreamEvent
    from .beta_skill_reference_param import BetaSkillReferenceParam as BetaSkillReferenceParam
    from .beta_tool_choice_mcp_param import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
    from .beta_web_search_tool_param import BetaWebSearchToolParam as BetaWebSearchToolParam
    from .hosted_environment_file_id import HostedEnvironmentFileID as HostedEnvironmentFileID
    from .persisted_agent_tool_param import PersistedAgentToolParam as PersistedAgentToolParam
    from .agent_session_created_event import AgentSessionCreatedEvent as AgentSessionCreatedEvent
    from .assistant_tool_choice_param import AssistantToolChoiceParam as AssistantToolChoiceParam
    from .beta_apply_patch_tool_param import BetaApplyPatchToolParam as BetaApplyPatchToolParam
    from .beta_file_search_tool_param import BetaFileSearchToolParam as BetaFileSearchToolParam
    from .beta_response_created_event import BetaResponseCreatedEvent as BetaResponseCreatedEvent
    from .beta_response_input_content import BetaResponseInputContent as BetaResponseInputContent
    from .beta_responses_client_event import BetaResponsesClientEvent as BetaResponsesClientEvent
    from .beta_responses_server_event import BetaResponsesServerEvent as BetaResponsesServerEvent
    from .beta_tool_search_tool_param import BetaToolSearchToolParam as BetaToolSearchToolParam
    from .code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
    from .agent_command_execution_item import AgentCommandExecutionItem as AgentCommandExecutionItem
    from .assistant_tool_choice_option import AssistantToolChoiceOption as AssistantToolChoiceOption
    from .beta_local_environment_param import BetaLocalEnvironmentParam as BetaLocalEnvironmentParam
    from .beta_response_output_message import BetaResponseOutputMessage as BetaResponseOutputMessage
    from .beta_response_output_refusal import BetaResponseOutputRefusal as BetaResponseOutputRefusal
    from .beta_response_reasoning_item import BetaResponseReasoningItem as BetaResponseReasoningItem
    from .beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch
    from .beta_tool_choice_shell_param import BetaToolChoiceShellParam as BetaToolChoiceShellParam
    from .beta_tool_choice_types_param import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
    from .beta_web_search_preview_tool import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
    from .thread_create_and_run_params import ThreadCreateAndRunParams as ThreadCreateAndRunParams
    from .agent_session_message_content import AgentSessionMessageContent as AgentSessionMessageContent
    from .beta_easy_input_message_param import BetaEasyInputMessageParam as BetaEasyInputMessageParam
    from .beta_response_compaction_item import BetaResponseCompactionItem as BetaResponseCompactionItem
    from .beta_response_completed_event import BetaResponseCompletedEvent as BetaResponseCompletedEvent
    from .beta_response_text_done_event import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
    from .beta_tool_choice_custom_param import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
    from .hosted_environment_file_param import HostedEnvironmentFileParam as HostedEnvironmentFileParam
    from .persisted_mcp_transport_param import PersistedMcpTransportParam as PersistedMcpTransportParam
    from .agent_close_subagent_call_item import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
    from .assistant_tool_choice_function import AssistantToolChoiceFunction as AssistantToolChoiceFunction
    from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
    from .beta_container_reference_param import BetaContainerReferenceParam as BetaContainerReferenceParam
    from .beta_function_shell_tool_param import BetaFunctionShellToolParam as BetaFunctionShellToolParam
    from .beta_inline_skill_source_param import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
    from .beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam
    from .beta_response_audio_done_event import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
    from .beta_response_custom_tool_call import BetaResponseCustomToolCall as BetaResponseCustomToolCall
    from .beta_response_incomplete_event import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
    from .beta_response_input_file_param import BetaResponseInputFileParam as BetaResponseInputFileParam
    from .beta_response_input_item_param import BetaResponseInputItemParam as BetaResponseInputItemParam
    from .beta_response_input_text_param import BetaResponseInputTextParam as BetaResponseInputTextParam
    from .beta_response_steer_error_code import BetaResponseSteerErrorCode as BetaResponseSteerErrorCode
    from .beta_response_text_delta_event import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
    from .beta_response_tool_search_call import BetaResponseToolSearchCall as BetaResponseToolSearchCall
    from .beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
    from .inline_capability_source_param import InlineCapabilitySourceParam as InlineCapabilitySourceParam
    from .agent_create_subagent_call_item import AgentCreateSubagentCallItem as AgentCreateSubagentCallItem
    from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
    from .agent_session_assistant_message import AgentSessionAssistantMessage as AgentSessionAssistantMessage
    from .agent_session_environment_state import AgentSessionEnvironmentState as AgentSessionEnvironmentState
    from .agent_session_in_progress_event import AgentSessionInProgressEvent as AgentSessionInProgressEvent
    from .agent_session_turn_failed_event import AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent
    from .beta_computer_action_list_param import BetaComputerActionListParam as BetaComputerActionListParam
    from .beta_response_audio_delta_event import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent
    from .beta_response_in_progress_event import BetaResponseInProgressEvent as BetaResponseInProgressEvent
    from .beta_response_input_image_param import BetaResponseInputImageParam as BetaResponseInputImageParam
    from .beta_response_local_environment import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment
    from .beta_response_output_text_param import BetaResponseOutputTextParam as BetaResponseOutputTextParam
    from .beta_response_steer_event_param import BetaResponseSteerEventParam as BetaResponseSteerEventParam
    from .beta_response_steer_input_param import BetaResponseSteerInputParam as BetaResponseSteerInputParam
    from .beta_response_text_config_param import BetaResponseTextConfigParam as BetaResponseTextConfigParam
    from .beta_tool_choice_function_param import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
    from .agent_function_call_output_param import AgentFunctionCallOutputParam as AgentFunctionCallOutputParam
    from .agent_session_turn_created_event import AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent
    from .assistant_response_format_option import AssistantResponseFormatOption as AssistantResponseFormatOption
    from .beta_response_computer_tool_call import BetaResponseComputerToolCall as BetaResponseComputerToolCall
    from .beta_response_conversation_param import BetaResponseConversationParam as BetaResponseConversationParam
    from .beta_response_format_text_config import BetaResponseFormatTextConfig as BetaResponseFormatTextConfig
    from .beta_response_function_tool_call import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall
    from .beta_response_inject_event_param import BetaResponseInjectEventParam as BetaResponseInjectEventParam
    from .beta_response_input_file_content import BetaResponseInputFileContent as BetaResponseInputFileContent
    from .beta_response_input_message_item import BetaResponseInputMessageItem as BetaResponseInputMessageItem
    from .beta_response_input_text_content import BetaResponseInputTextContent as BetaResponseInputTextContent
    from .beta_response_refusal_done_event import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
    from .beta_response_steer_failed_event import BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent
    from .agent_browser_origin_access_param import AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam
    from .agent_session_input_message_param import AgentSessionInputMessageParam as AgentSessionInputMessageParam
    from .beta_response_container_reference import BetaResponseContainerReference as BetaResponseContainerReference
    from .beta_response_function_web_search import BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch
    from .beta_response_inject_failed_event import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
    from .beta_response_input_content_param import BetaResponseInputContentParam as BetaResponseInputContentParam
    from .beta_response_input_image_content import BetaResponseInputImageContent as BetaResponseInputImageContent
    from .beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent
    from .beta_response_steer_input_content import BetaResponseSteerInputContent as BetaResponseSteerInputContent
    from .beta_response_steer_pending_event import BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent
    from .beta_responses_client_event_param import BetaResponsesClientEventParam as BetaResponsesClientEventParam
    from .agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem
    from .agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent
    from .agent_session_turn_completed_event import AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent
    from .agent_session_turn_item_done_event import AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent
    from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem
    from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam
    from .beta_response_inject_created_event import BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent
    from .beta_response_output_message_param import BetaResponseOutputMessageParam as BetaResponseOutputMessageParam
    from .beta_response_output_refusal_param import BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam
    from .beta_response_reasoning_item_param import BetaResponseReasoningItemParam as BetaResponseReasoningItemParam
    from .beta_response_steer_accepted_event import BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent
    from .beta_response_steer_pending_reason import BetaResponseSteerPendingReason as BetaResponseSteerPendingReason
    from .beta_response_steer_required_input import BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput
    from .beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam
    from .beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
    from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem
    from .agent_session_requires_action_event import AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent
    from .agent_session_subagent_active_event import AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent
    from .agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent
    from .agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent
    from .beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall
    from .beta_response_compaction_item_param import BetaResponseCompactionItemParam as BetaResponseCompactionItemParam
    from .beta_response_custom_tool_call_item import BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem
    from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall
    from .beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent
    from .agent_session_subagent_created_event import AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent
    from .agent_session_turn_in_progress_event import AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent
    from .assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam
    from .beta_computer_use_preview_tool_param import BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam
    from .beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam
    from .beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
    from .agent_session_environment_ready_event import AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent
    from .agent_session_environment_reset_event import AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent
    from .beta_response_content_part_done_event import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
    from .beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput
    from .beta_response_function_tool_call_item import BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem
    from .beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
    from .beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem
    from .agent_session_environment_failed_event import AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent
    from .assistant_response_format_option_param import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
    from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
    from .beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam
    from .beta_response_content_part_added_event import BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent
    from .beta_response_conversation_param_param import BetaResponseConversationParamParam as BetaResponseConversationParamParam
    from .beta_response_format_text_config_param import BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam
    from .beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall
    from .beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam
    from .beta_response_input_file_content_param import BetaResponseInputFileContentParam as BetaResponseInputFileContentParam
    from .beta_response_input_text_content_param import BetaResponseInputTextContentParam as BetaResponseInputTextContentParam
    from .beta_response_mcp_call_completed_event import BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent
    from .beta_tool_search_output_namespace_tool import BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool
    from .agent_browser_origin_access_param_param import AgentBrowserOriginAccessParamParam as AgentBrowserOriginAccessParamParam
    from .agent_session_environment_expired_event import AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent
    from .agent_session_environment_pending_event import AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent
    from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
    from .beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem
    from .beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem
    from .beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam
    from .beta_response_input_image_content_param import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam
    from .beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent
    from .beta_response_steer_input_content_param import BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam
    from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall
    from .beta_response_input_message_content_list import BetaResponseInputMessageContentList as BetaResponseInputMessageContentList
    from .beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent
    from .beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent
    from .agent_browser_authentication_cancel_param import AgentBrowserAuthenticationCancelParam as AgentBrowserAuthenticationCancelParam
    from .agent_browser_authentication_submit_param import AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam
    from .agent_session_environment_connected_event import AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent
    from .agent_session_environment_suspended_event import AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent
    from .agent_session_turn_output_text_done_event import AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent
    from .beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent
    from .beta_response_compaction_compacting_event import BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent
    from .beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam
    from .beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam
    from .beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent
    from .agent_session_turn_content_part_done_event import AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent
    from .agent_session_turn_output_text_delta_event import AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent
    from .beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput
    from .beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent
    from .beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem
    from .agent_session_turn_content_part_added_event import AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent
    from .beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret
    from .beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
    from .beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent
    from .beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent
    from .beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam
    from .agent_session_environment_disconnected_event import AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam
    from .beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem
    from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig
    from .beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList
    from .beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem
    from .beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent
    from .beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent
    from .beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent
    from .beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent
    from .beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent
    from .beta_tool_search_output_namespace_tool_param import BetaToolSearchOutputNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam
    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam
    from .beta_response_configuration_update_item_param import BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam
    from .beta_response_function_call_output_item_param import BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam
    from .beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput
    from .beta_response_image_gen_call_generating_event import BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent
    from .beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent
    from .beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent
    from .beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam
    from .beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent
    from .beta_response_file_search_call_searching_event import BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent
    from .beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent
    from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam
    from .beta_response_mcp_list_tools_in_progress_event import BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent
    from .agent_browser_authentication_cancel_param_param import AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam
    from .agent_browser_authentication_submit_param_param import AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam
    from .beta_response_custom_tool_call_input_done_event import BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent
    from .beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent
    from .beta_response_reasoning_summary_text_done_event import BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent
    from .beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent
    from .beta_response_custom_tool_call_input_delta_event import BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent
    from .beta_response_file_search_call_in_progress_event import BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent
    from .beta_response_function_call_arguments_done_event import BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent
    from .beta_response_function_shell_call_output_content import BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent
    from .beta_response_image_gen_call_partial_image_event import BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent
    from .beta_response_output_text_annotation_added_event import BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent
    from .beta_response_reasoning_summary_part_added_event import BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent
    from .beta_response_reasoning_summary_text_delta_event import BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent
    from .agent_output_command_execution_output_delta_event import AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent
    from .beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam
    from .beta_response_function_call_arguments_delta_event import BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent
    from .beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam
    from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot
    from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam
    from .beta_response_function_call_output_item_list_param import BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam
    from .beta_response_shell_call_output_content_done_event import BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent
    from .beta_response_code_interpreter_call_code_done_event import BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent
    from .beta_response_code_interpreter_call_completed_event import BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent
    from .beta_response_configuration_update_item_param_param import BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam
    from .beta_response_shell_call_output_content_delta_event import BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent
    from .agent_session_turn_reasoning_summary_part_done_event import AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent
    from .agent_session_turn_reasoning_summary_text_done_event import AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent
    from .beta_response_code_interpreter_call_code_delta_event import BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent
    from .agent_session_turn_reasoning_summary_part_added_event import AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent
    from .agent_session_turn_reasoning_summary_text_delta_event import AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent
    from .beta_response_code_interpreter_call_in_progress_event import BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent
    from .beta_response_code_interpreter_call_interpreting_event import BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent
    from .beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam
    from .beta_response_computer_tool_call_output_screenshot_param import BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.agent': 'Agent',
            '.thread': 'Thread',
            '.subagent': 'Subagent',
            '.assistant': 'Assistant',
            '.beta_tool': 'BetaTool',
            '.agent_text': 'AgentText',
            '.agent_tool': 'AgentTool',
            '.environment': 'Environment',
            '.output_text': 'OutputText',
            '.text_format': 'TextFormat',
            '.token_usage': 'TokenUsage',
            '.hosted_skill': 'HostedSkill',
            '.summary_text': 'SummaryText',
            '.agent_content': 'AgentContent',
            '.agent_deleted': 'AgentDeleted',
            '.agent_session': 'AgentSession',
            '.beta_response': 'BetaResponse',
            '.function_tool': 'FunctionTool',
            '.hosted_plugin': 'HostedPlugin',
            '.input_content': 'InputContent',
            '.mcp_transport': 'McpTransport',
            '.session_error': 'SessionError',
            '.assistant_tool': 'AssistantTool',
            '.thread_deleted': 'ThreadDeleted',
            '.agent_reasoning': 'AgentReasoning',
            '.beta_tool_param': 'BetaToolParam',
            '.agent_text_param': 'AgentTextParam',
            '.agent_tool_param': 'AgentToolParam',
            '.beta_custom_tool': 'BetaCustomTool',
            '.beta_local_skill': 'BetaLocalSkill',
            '.chatkit_workflow': 'ChatKitWorkflow',
            '.file_search_tool': 'FileSearchTool',
            '.agent_list_params': 'AgentListParams',
            '.agent_output_item': 'AgentOutputItem',
            '.assistant_deleted': 'AssistantDeleted',
            '.beta_image_detail': 'BetaImageDetail',
            '.beta_inline_skill': 'BetaInlineSkill',
            '.beta_service_tier': 'BetaServiceTier',
            '.environment_param': 'EnvironmentParam',
            '.text_format_param': 'TextFormatParam',
            '.web_search_action': 'WebSearchAction',
            '.agent_session_item': 'AgentSessionItem',
            '.beta_computer_tool': 'BetaComputerTool',
            '.beta_function_tool': 'BetaFunctionTool',
            '.beta_response_item': 'BetaResponseItem',
            '.hosted_skill_param': 'HostedSkillParam',
            '.multi_agent_config': 'MultiAgentConfig',
            '.session_turn_error': 'SessionTurnError',
            '.agent_create_params': 'AgentCreateParams',
            '.agent_mcp_call_item': 'AgentMcpCallItem',
            '.agent_session_event': 'AgentSessionEvent',
            '.agent_update_params': 'AgentUpdateParams',
            '.beta_container_auto': 'BetaContainerAuto',
            '.beta_namespace_tool': 'BetaNamespaceTool',
            '.beta_response_error': 'BetaResponseError',
            '.beta_response_input': 'BetaResponseInput',
            '.beta_response_usage': 'BetaResponseUsage',
            '.function_tool_param': 'FunctionToolParam',
            '.hosted_plugin_param': 'HostedPluginParam',
            '.input_content_param': 'InputContentParam',
            '.mcp_transport_param': 'McpTransportParam',
            '.setup_command_param': 'SetupCommandParam',
            '.agent_reasoning_item': 'AgentReasoningItem',
            '.assistant_tool_param': 'AssistantToolParam',
            '.beta_computer_action': 'BetaComputerAction',
            '.beta_response_prompt': 'BetaResponsePrompt',
            '.beta_response_status': 'BetaResponseStatus',
            '.beta_skill_reference': 'BetaSkillReference',
            '.beta_tool_choice_mcp': 'BetaToolChoiceMcp',
            '.beta_web_search_tool': 'BetaWebSearchTool',
            '.persisted_agent_tool': 'PersistedAgentTool',
            '.thread_create_params': 'ThreadCreateParams',
            '.thread_update_params': 'ThreadUpdateParams',
            '.agent_reasoning_param': 'AgentReasoningParam',
            '.agent_session_deleted': 'AgentSessionDeleted',
            '.agent_session_message': 'AgentSessionMessage',
            '.assistant_list_params': 'AssistantListParams',
            '.assistant_tool_choice': 'AssistantToolChoice',
            '.beta_apply_patch_tool': 'BetaApplyPatchTool',
            '.beta_file_search_tool': 'BetaFileSearchTool',
            '.beta_tool_search_tool': 'BetaToolSearchTool',
            '.code_interpreter_tool': 'CodeInterpreterTool',
            '.assistant_stream_event': 'AssistantStreamEvent',
            '.beta_custom_tool_param': 'BetaCustomToolParam',
            '.beta_local_environment': 'BetaLocalEnvironment',
            '.beta_local_skill_param': 'BetaLocalSkillParam',
            '.beta_tool_choice_shell': 'BetaToolChoiceShell',
            '.beta_tool_choice_types': 'BetaToolChoiceTypes',
            '.file_search_tool_param': 'FileSearchToolParam',
            '.hosted_skill_reference': 'HostedSkillReference',
            '.response_create_params': 'ResponseCreateParams',
            '.assistant_create_params': 'AssistantCreateParams',
            '.assistant_update_params': 'AssistantUpdateParams',
            '.beta_compacted_response': 'BetaCompactedResponse',
            '.beta_easy_input_message': 'BetaEasyInputMessage',
            '.beta_inline_skill_param': 'BetaInlineSkillParam',
            '.beta_tool_choice_custom': 'BetaToolChoiceCustom',
            '.hosted_environment_file': 'HostedEnvironmentFile',
            '.persisted_mcp_transport': 'PersistedMcpTransport',
            '.response_compact_params': 'ResponseCompactParams',
            '.agent_function_call_item': 'AgentFunctionCallItem',
            '.agent_output_item_status': 'AgentOutputItemStatus',
            '.agent_session_idle_event': 'AgentSessionIdleEvent',
            '.beta_computer_tool_param': 'BetaComputerToolParam',
            '.beta_container_reference': 'BetaContainerReference',
            '.beta_function_shell_tool': 'BetaFunctionShellTool',
            '.beta_function_tool_param': 'BetaFunctionToolParam',
            '.beta_inline_skill_source': 'BetaInlineSkillSource',
            '.beta_mcp_tool_call_error': 'BetaMcpToolCallError',
            '.beta_response_includable': 'BetaResponseIncludable',
            '.beta_response_input_file': 'BetaResponseInputFile',
            '.beta_response_input_item': 'BetaResponseInputItem',
            '.beta_response_input_text': 'BetaResponseInputText',
            '.beta_tool_choice_allowed': 'BetaToolChoiceAllowed',
            '.beta_tool_choice_options': 'BetaToolChoiceOptions',
            '.multi_agent_config_param': 'MultiAgentConfigParam',
            '.response_retrieve_params': 'ResponseRetrieveParams',
            '.agent_session_error_event': 'AgentSessionErrorEvent',
            '.agent_session_input_param': 'AgentSessionInputParam',
            '.beta_computer_action_list': 'BetaComputerActionList',
            '.beta_container_auto_param': 'BetaContainerAutoParam',
            '.beta_namespace_tool_param': 'BetaNamespaceToolParam',
            '.beta_response_error_event': 'BetaResponseErrorEvent',
            '.beta_response_input_image': 'BetaResponseInputImage',
            '.beta_response_input_param': 'BetaResponseInputParam',
            '.beta_response_output_item': 'BetaResponseOutputItem',
            '.beta_response_output_text': 'BetaResponseOutputText',
            '.beta_response_steer_event': 'BetaResponseSteerEvent',
            '.beta_response_steer_input': 'BetaResponseSteerInput',
            '.beta_response_text_config': 'BetaResponseTextConfig',
            '.beta_tool_choice_function': 'BetaToolChoiceFunction',
            '.agent_function_call_output': 'AgentFunctionCallOutput',
            '.agent_function_call_status': 'AgentFunctionCallStatus',
            '.agent_session_failed_event': 'AgentSessionFailedEvent',
            '.agent_web_search_call_item': 'AgentWebSearchCallItem',
            '.beta_computer_action_param': 'BetaComputerActionParam',
            '.beta_response_failed_event': 'BetaResponseFailedEvent',
            '.beta_response_inject_event': 'BetaResponseInjectEvent',
            '.beta_response_prompt_param': 'BetaResponsePromptParam',
            '.beta_response_queued_event': 'BetaResponseQueuedEvent',
            '.beta_response_stream_event': 'BetaResponseStreamEvent',
            '.beta_skill_reference_param': 'BetaSkillReferenceParam',
            '.beta_tool_choice_mcp_param': 'BetaToolChoiceMcpParam',
            '.beta_web_search_tool_param': 'BetaWebSearchToolParam',
            '.hosted_environment_file_id': 'HostedEnvironmentFileID',
            '.persisted_agent_tool_param': 'PersistedAgentToolParam',
            '.agent_session_created_event': 'AgentSessionCreatedEvent',
            '.assistant_tool_choice_param': 'AssistantToolChoiceParam',
            '.beta_apply_patch_tool_param': 'BetaApplyPatchToolParam',
            '.beta_file_search_tool_param': 'BetaFileSearchToolParam',
            '.beta_response_created_event': 'BetaResponseCreatedEvent',
            '.beta_response_input_content': 'BetaResponseInputContent',
            '.beta_responses_client_event': 'BetaResponsesClientEvent',
            '.beta_responses_server_event': 'BetaResponsesServerEvent',
            '.beta_tool_search_tool_param': 'BetaToolSearchToolParam',
            '.code_interpreter_tool_param': 'CodeInterpreterToolParam',
            '.agent_command_execution_item': 'AgentCommandExecutionItem',
            '.assistant_tool_choice_option': 'AssistantToolChoiceOption',
            '.beta_local_environment_param': 'BetaLocalEnvironmentParam',
            '.beta_response_output_message': 'BetaResponseOutputMessage',
            '.beta_response_output_refusal': 'BetaResponseOutputRefusal',
            '.beta_response_reasoning_item': 'BetaResponseReasoningItem',
            '.beta_tool_choice_apply_patch': 'BetaToolChoiceApplyPatch',
            '.beta_tool_choice_shell_param': 'BetaToolChoiceShellParam',
            '.beta_tool_choice_types_param': 'BetaToolChoiceTypesParam',
            '.beta_web_search_preview_tool': 'BetaWebSearchPreviewTool',
            '.thread_create_and_run_params': 'ThreadCreateAndRunParams',
            '.agent_session_message_content': 'AgentSessionMessageContent',
            '.beta_easy_input_message_param': 'BetaEasyInputMessageParam',
            '.beta_response_compaction_item': 'BetaResponseCompactionItem',
            '.beta_response_completed_event': 'BetaResponseCompletedEvent',
            '.beta_response_text_done_event': 'BetaResponseTextDoneEvent',
            '.beta_tool_choice_custom_param': 'BetaToolChoiceCustomParam',
            '.hosted_environment_file_param': 'HostedEnvironmentFileParam',
            '.persisted_mcp_transport_param': 'PersistedMcpTransportParam',
            '.agent_close_subagent_call_item': 'AgentCloseSubagentCallItem',
            '.assistant_tool_choice_function': 'AssistantToolChoiceFunction',
            '.beta_computer_use_preview_tool': 'BetaComputerUsePreviewTool',
            '.beta_container_reference_param': 'BetaContainerReferenceParam',
            '.beta_function_shell_tool_param': 'BetaFunctionShellToolParam',
            '.beta_inline_skill_source_param': 'BetaInlineSkillSourceParam',
            '.beta_mcp_tool_call_error_param': 'BetaMcpToolCallErrorParam',
            '.beta_response_audio_done_event': 'BetaResponseAudioDoneEvent',
            '.beta_response_custom_tool_call': 'BetaResponseCustomToolCall',
            '.beta_response_incomplete_event': 'BetaResponseIncompleteEvent',
            '.beta_response_input_file_param': 'BetaResponseInputFileParam',
            '.beta_response_input_item_param': 'BetaResponseInputItemParam',
            '.beta_response_input_text_param': 'BetaResponseInputTextParam',
            '.beta_response_steer_error_code': 'BetaResponseSteerErrorCode',
            '.beta_response_text_delta_event': 'BetaResponseTextDeltaEvent',
            '.beta_response_tool_search_call': 'BetaResponseToolSearchCall',
            '.beta_tool_choice_allowed_param': 'BetaToolChoiceAllowedParam',
            '.inline_capability_source_param': 'InlineCapabilitySourceParam',
            '.agent_create_subagent_call_item': 'AgentCreateSubagentCallItem',
            '.agent_resume_subagent_call_item': 'AgentResumeSubagentCallItem',
            '.agent_session_assistant_message': 'AgentSessionAssistantMessage',
            '.agent_session_environment_state': 'AgentSessionEnvironmentState',
            '.agent_session_in_progress_event': 'AgentSessionInProgressEvent',
            '.agent_session_turn_failed_event': 'AgentSessionTurnFailedEvent',
            '.beta_computer_action_list_param': 'BetaComputerActionListParam',
            '.beta_response_audio_delta_event': 'BetaResponseAudioDeltaEvent',
            '.beta_response_in_progress_event': 'BetaResponseInProgressEvent',
            '.beta_response_input_image_param': 'BetaResponseInputImageParam',
            '.beta_response_local_environment': 'BetaResponseLocalEnvironment',
            '.beta_response_output_text_param': 'BetaResponseOutputTextParam',
            '.beta_response_steer_event_param': 'BetaResponseSteerEventParam',
            '.beta_response_steer_input_param': 'BetaResponseSteerInputParam',
            '.beta_response_text_config_param': 'BetaResponseTextConfigParam',
            '.beta_tool_choice_function_param': 'BetaToolChoiceFunctionParam',
            '.agent_function_call_output_param': 'AgentFunctionCallOutputParam',
            '.agent_session_turn_created_event': 'AgentSessionTurnCreatedEvent',
            '.assistant_response_format_option': 'AssistantResponseFormatOption',
            '.beta_response_computer_tool_call': 'BetaResponseComputerToolCall',
            '.beta_response_conversation_param': 'BetaResponseConversationParam',
            '.beta_response_format_text_config': 'BetaResponseFormatTextConfig',
            '.beta_response_function_tool_call': 'BetaResponseFunctionToolCall',
            '.beta_response_inject_event_param': 'BetaResponseInjectEventParam',
            '.beta_response_input_file_content': 'BetaResponseInputFileContent',
            '.beta_response_input_message_item': 'BetaResponseInputMessageItem',
            '.beta_response_input_text_content': 'BetaResponseInputTextContent',
            '.beta_response_refusal_done_event': 'BetaResponseRefusalDoneEvent',
            '.beta_response_steer_failed_event': 'BetaResponseSteerFailedEvent',
            '.agent_browser_origin_access_param': 'AgentBrowserOriginAccessParam',
            '.agent_session_input_message_param': 'AgentSessionInputMessageParam',
            '.beta_response_container_reference': 'BetaResponseContainerReference',
            '.beta_response_function_web_search': 'BetaResponseFunctionWebSearch',
            '.beta_response_inject_failed_event': 'BetaResponseInjectFailedEvent',
            '.beta_response_input_content_param': 'BetaResponseInputContentParam',
            '.beta_response_input_image_content': 'BetaResponseInputImageContent',
            '.beta_response_refusal_delta_event': 'BetaResponseRefusalDeltaEvent',
            '.beta_response_steer_input_content': 'BetaResponseSteerInputContent',
            '.beta_response_steer_pending_event': 'BetaResponseSteerPendingEvent',
            '.beta_responses_client_event_param': 'BetaResponsesClientEventParam',
            '.agent_interrupt_subagent_call_item': 'AgentInterruptSubagentCallItem',
            '.agent_session_turn_cancelled_event': 'AgentSessionTurnCancelledEvent',
            '.agent_session_turn_completed_event': 'AgentSessionTurnCompletedEvent',
            '.agent_session_turn_item_done_event': 'AgentSessionTurnItemDoneEvent',
            '.agent_wait_for_subagents_call_item': 'AgentWaitForSubagentsCallItem',
            '.assistant_tool_choice_option_param': 'AssistantToolChoiceOptionParam',
            '.beta_response_inject_created_event': 'BetaResponseInjectCreatedEvent',
            '.beta_response_output_message_param': 'BetaResponseOutputMessageParam',
            '.beta_response_output_refusal_param': 'BetaResponseOutputRefusalParam',
            '.beta_response_reasoning_item_param': 'BetaResponseReasoningItemParam',
            '.beta_response_steer_accepted_event': 'BetaResponseSteerAcceptedEvent',
            '.beta_response_steer_pending_reason': 'BetaResponseSteerPendingReason',
            '.beta_response_steer_required_input': 'BetaResponseSteerRequiredInput',
            '.beta_tool_choice_apply_patch_param': 'BetaToolChoiceApplyPatchParam',
            '.beta_web_search_preview_tool_param': 'BetaWebSearchPreviewToolParam',
            '.agent_send_subagent_input_call_item': 'AgentSendSubagentInputCallItem',
            '.agent_session_requires_action_event': 'AgentSessionRequiresActionEvent',
            '.agent_session_subagent_active_event': 'AgentSessionSubagentActiveEvent',
            '.agent_session_subagent_closed_event': 'AgentSessionSubagentClosedEvent',
            '.agent_session_turn_item_added_event': 'AgentSessionTurnItemAddedEvent',
            '.beta_response_apply_patch_tool_call': 'BetaResponseApplyPatchToolCall',
            '.beta_response_compaction_item_param': 'BetaResponseCompactionItemParam',
            '.beta_response_custom_tool_call_item': 'BetaResponseCustomToolCallItem',
            '.beta_response_file_search_tool_call': 'BetaResponseFileSearchToolCall',
            '.beta_response_mcp_call_failed_event': 'BetaResponseMcpCallFailedEvent',
            '.agent_session_subagent_created_event': 'AgentSessionSubagentCreatedEvent',
            '.agent_session_turn_in_progress_event': 'AgentSessionTurnInProgressEvent',
            '.assistant_tool_choice_function_param': 'AssistantToolChoiceFunctionParam',
            '.beta_computer_use_preview_tool_param': 'BetaComputerUsePreviewToolParam',
            '.beta_response_custom_tool_call_param': 'BetaResponseCustomToolCallParam',
            '.beta_response_output_item_done_event': 'BetaResponseOutputItemDoneEvent',
            '.agent_session_environment_ready_event': 'AgentSessionEnvironmentReadyEvent',
            '.agent_session_environment_reset_event': 'AgentSessionEnvironmentResetEvent',
            '.beta_response_content_part_done_event': 'BetaResponseContentPartDoneEvent',
            '.beta_response_custom_tool_call_output': 'BetaResponseCustomToolCallOutput',
            '.beta_response_function_tool_call_item': 'BetaResponseFunctionToolCallItem',
            '.beta_response_output_item_added_event': 'BetaResponseOutputItemAddedEvent',
            '.beta_response_tool_search_output_item': 'BetaResponseToolSearchOutputItem',
            '.agent_session_environment_failed_event': 'AgentSessionEnvironmentFailedEvent',
            '.assistant_response_format_option_param': 'AssistantResponseFormatOptionParam',
            '.beta_container_network_policy_disabled': 'BetaContainerNetworkPolicyDisabled',
            '.beta_response_computer_tool_call_param': 'BetaResponseComputerToolCallParam',
            '.beta_response_content_part_added_event': 'BetaResponseContentPartAddedEvent',
            '.beta_response_conversation_param_param': 'BetaResponseConversationParamParam',
            '.beta_response_format_text_config_param': 'BetaResponseFormatTextConfigParam',
            '.beta_response_function_shell_tool_call': 'BetaResponseFunctionShellToolCall',
            '.beta_response_function_tool_call_param': 'BetaResponseFunctionToolCallParam',
            '.beta_response_input_file_content_param': 'BetaResponseInputFileContentParam',
            '.beta_response_input_text_content_param': 'BetaResponseInputTextContentParam',
            '.beta_response_mcp_call_completed_event': 'BetaResponseMcpCallCompletedEvent',
            '.beta_tool_search_output_namespace_tool': 'BetaToolSearchOutputNamespaceTool',
            '.agent_browser_origin_access_param_param': 'AgentBrowserOriginAccessParamParam',
            '.agent_session_environment_expired_event': 'AgentSessionEnvironmentExpiredEvent',
            '.agent_session_environment_pending_event': 'AgentSessionEnvironmentPendingEvent',
            '.beta_container_network_policy_allowlist': 'BetaContainerNetworkPolicyAllowlist',
            '.beta_response_configuration_update_item': 'BetaResponseConfigurationUpdateItem',
            '.beta_response_function_call_output_item': 'BetaResponseFunctionCallOutputItem',
            '.beta_response_function_web_search_param': 'BetaResponseFunctionWebSearchParam',
            '.beta_response_input_image_content_param': 'BetaResponseInputImageContentParam',
            '.beta_response_reasoning_text_done_event': 'BetaResponseReasoningTextDoneEvent',
            '.beta_response_steer_input_content_param': 'BetaResponseSteerInputContentParam',
            '.beta_response_code_interpreter_tool_call': 'BetaResponseCodeInterpreterToolCall',
            '.beta_response_input_message_content_list': 'BetaResponseInputMessageContentList',
            '.beta_response_mcp_call_in_progress_event': 'BetaResponseMcpCallInProgressEvent',
            '.beta_response_reasoning_text_delta_event': 'BetaResponseReasoningTextDeltaEvent',
            '.agent_browser_authentication_cancel_param': 'AgentBrowserAuthenticationCancelParam',
            '.agent_browser_authentication_submit_param': 'AgentBrowserAuthenticationSubmitParam',
            '.agent_session_environment_connected_event': 'AgentSessionEnvironmentConnectedEvent',
            '.agent_session_environment_suspended_event': 'AgentSessionEnvironmentSuspendedEvent',
            '.agent_session_turn_output_text_done_event': 'AgentSessionTurnOutputTextDoneEvent',
            '.beta_response_audio_transcript_done_event': 'BetaResponseAudioTranscriptDoneEvent',
            '.beta_response_compaction_compacting_event': 'BetaResponseCompactionCompactingEvent',
            '.beta_response_compaction_item_param_param': 'BetaResponseCompactionItemParamParam',
            '.beta_response_file_search_tool_call_param': 'BetaResponseFileSearchToolCallParam',
            '.beta_response_mcp_list_tools_failed_event': 'BetaResponseMcpListToolsFailedEvent',
            '.agent_session_turn_content_part_done_event': 'AgentSessionTurnContentPartDoneEvent',
            '.agent_session_turn_output_text_delta_event': 'AgentSessionTurnOutputTextDeltaEvent',
            '.beta_response_apply_patch_tool_call_output': 'BetaResponseApplyPatchToolCallOutput',
            '.beta_response_audio_transcript_delta_event': 'BetaResponseAudioTranscriptDeltaEvent',
            '.beta_response_custom_tool_call_output_item': 'BetaResponseCustomToolCallOutputItem',
            '.agent_session_turn_content_part_added_event': 'AgentSessionTurnContentPartAddedEvent',
            '.beta_container_network_policy_domain_secret': 'BetaContainerNetworkPolicyDomainSecret',
            '.beta_response_custom_tool_call_output_param': 'BetaResponseCustomToolCallOutputParam',
            '.beta_response_mcp_call_arguments_done_event': 'BetaResponseMcpCallArgumentsDoneEvent',
            '.beta_response_shell_call_command_done_event': 'BetaResponseShellCallCommandDoneEvent',
            '.beta_response_tool_search_output_item_param': 'BetaResponseToolSearchOutputItemParam',
            '.agent_session_environment_disconnected_event': 'AgentSessionEnvironmentDisconnectedEvent',
            '.beta_container_network_policy_disabled_param': 'BetaContainerNetworkPolicyDisabledParam',
            '.beta_response_computer_tool_call_output_item': 'BetaResponseComputerToolCallOutputItem',
            '.beta_response_format_text_json_schema_config': 'BetaResponseFormatTextJSONSchemaConfig',
            '.beta_response_function_call_output_item_list': 'BetaResponseFunctionCallOutputItemList',
            '.beta_response_function_tool_call_output_item': 'BetaResponseFunctionToolCallOutputItem',
            '.beta_response_image_gen_call_completed_event': 'BetaResponseImageGenCallCompletedEvent',
            '.beta_response_mcp_call_arguments_delta_event': 'BetaResponseMcpCallArgumentsDeltaEvent',
            '.beta_response_mcp_list_tools_completed_event': 'BetaResponseMcpListToolsCompletedEvent',
            '.beta_response_shell_call_command_added_event': 'BetaResponseShellCallCommandAddedEvent',
            '.beta_response_shell_call_command_delta_event': 'BetaResponseShellCallCommandDeltaEvent',
            '.beta_tool_search_output_namespace_tool_param': 'BetaToolSearchOutputNamespaceToolParam',
            '.beta_container_network_policy_allowlist_param': 'BetaContainerNetworkPolicyAllowlistParam',
            '.beta_response_configuration_update_item_param': 'BetaResponseConfigurationUpdateItemParam',
            '.beta_response_function_call_output_item_param': 'BetaResponseFunctionCallOutputItemParam',
            '.beta_response_function_shell_tool_call_output': 'BetaResponseFunctionShellToolCallOutput',
            '.beta_response_image_gen_call_generating_event': 'BetaResponseImageGenCallGeneratingEvent',
            '.beta_response_web_search_call_completed_event': 'BetaResponseWebSearchCallCompletedEvent',
            '.beta_response_web_search_call_searching_event': 'BetaResponseWebSearchCallSearchingEvent',
            '.beta_response_code_interpreter_tool_call_param': 'BetaResponseCodeInterpreterToolCallParam',
            '.beta_response_file_search_call_completed_event': 'BetaResponseFileSearchCallCompletedEvent',
            '.beta_response_file_search_call_searching_event': 'BetaResponseFileSearchCallSearchingEvent',
            '.beta_response_image_gen_call_in_progress_event': 'BetaResponseImageGenCallInProgressEvent',
            '.beta_response_input_message_content_list_param': 'BetaResponseInputMessageContentListParam',
            '.beta_response_mcp_list_tools_in_progress_event': 'BetaResponseMcpListToolsInProgressEvent',
            '.agent_browser_authentication_cancel_param_param': 'AgentBrowserAuthenticationCancelParamParam',
            '.agent_browser_authentication_submit_param_param': 'AgentBrowserAuthenticationSubmitParamParam',
            '.beta_response_custom_tool_call_input_done_event': 'BetaResponseCustomToolCallInputDoneEvent',
            '.beta_response_reasoning_summary_part_done_event': 'BetaResponseReasoningSummaryPartDoneEvent',
            '.beta_response_reasoning_summary_text_done_event': 'BetaResponseReasoningSummaryTextDoneEvent',
            '.beta_response_web_search_call_in_progress_event': 'BetaResponseWebSearchCallInProgressEvent',
            '.beta_response_custom_tool_call_input_delta_event': 'BetaResponseCustomToolCallInputDeltaEvent',
            '.beta_response_file_search_call_in_progress_event': 'BetaResponseFileSearchCallInProgressEvent',
            '.beta_response_function_call_arguments_done_event': 'BetaResponseFunctionCallArgumentsDoneEvent',
            '.beta_response_function_shell_call_output_content': 'BetaResponseFunctionShellCallOutputContent',
            '.beta_response_image_gen_call_partial_image_event': 'BetaResponseImageGenCallPartialImageEvent',
            '.beta_response_output_text_annotation_added_event': 'BetaResponseOutputTextAnnotationAddedEvent',
            '.beta_response_reasoning_summary_part_added_event': 'BetaResponseReasoningSummaryPartAddedEvent',
            '.beta_response_reasoning_summary_text_delta_event': 'BetaResponseReasoningSummaryTextDeltaEvent',
            '.agent_output_command_execution_output_delta_event': 'AgentOutputCommandExecutionOutputDeltaEvent',
            '.beta_container_network_policy_domain_secret_param': 'BetaContainerNetworkPolicyDomainSecretParam',
            '.beta_response_function_call_arguments_delta_event': 'BetaResponseFunctionCallArgumentsDeltaEvent',
            '.beta_response_tool_search_output_item_param_param': 'BetaResponseToolSearchOutputItemParamParam',
            '.beta_response_computer_tool_call_output_screenshot': 'BetaResponseComputerToolCallOutputScreenshot',
            '.beta_response_format_text_json_schema_config_param': 'BetaResponseFormatTextJSONSchemaConfigParam',
            '.beta_response_function_call_output_item_list_param': 'BetaResponseFunctionCallOutputItemListParam',
            '.beta_response_shell_call_output_content_done_event': 'BetaResponseShellCallOutputContentDoneEvent',
            '.beta_response_code_interpreter_call_code_done_event': 'BetaResponseCodeInterpreterCallCodeDoneEvent',
            '.beta_response_code_interpreter_call_completed_event': 'BetaResponseCodeInterpreterCallCompletedEvent',
            '.beta_response_configuration_update_item_param_param': 'BetaResponseConfigurationUpdateItemParamParam',
            '.beta_response_shell_call_output_content_delta_event': 'BetaResponseShellCallOutputContentDeltaEvent',
            '.agent_session_turn_reasoning_summary_part_done_event': 'AgentSessionTurnReasoningSummaryPartDoneEvent',
            '.agent_session_turn_reasoning_summary_text_done_event': 'AgentSessionTurnReasoningSummaryTextDoneEvent',
            '.beta_response_code_interpreter_call_code_delta_event': 'BetaResponseCodeInterpreterCallCodeDeltaEvent',
            '.agent_session_turn_reasoning_summary_part_added_event': 'AgentSessionTurnReasoningSummaryPartAddedEvent',
            '.agent_session_turn_reasoning_summary_text_delta_event': 'AgentSessionTurnReasoningSummaryTextDeltaEvent',
            '.beta_response_code_interpreter_call_in_progress_event': 'BetaResponseCodeInterpreterCallInProgressEvent',
            '.beta_response_code_interpreter_call_interpreting_event': 'BetaResponseCodeInterpreterCallInterpretingEvent',
            '.beta_response_function_shell_call_output_content_param': 'BetaResponseFunctionShellCallOutputContentParam',
            '.beta_response_computer_tool_call_output_screenshot_param': 'BetaResponseComputerToolCallOutputScreenshotParam',
        },
    )
