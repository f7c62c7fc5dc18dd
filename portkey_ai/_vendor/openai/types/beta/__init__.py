# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .thread import Thread as Thread
    from .assistant import Assistant as Assistant
    from .beta_tool import BetaTool as BetaTool
    from .beta_response import BetaResponse as BetaResponse
    from .function_tool import FunctionTool as FunctionTool
    from .assistant_tool import AssistantTool as AssistantTool
    from .thread_deleted import ThreadDeleted as ThreadDeleted
    from .beta_tool_param import BetaToolParam as BetaToolParam
    from .beta_custom_tool import BetaCustomTool as BetaCustomTool
    from .beta_local_skill import BetaLocalSkill as BetaLocalSkill
    from .chatkit_workflow import ChatKitWorkflow as ChatKitWorkflow
    from .file_search_tool import FileSearchTool as FileSearchTool
    from .assistant_deleted import AssistantDeleted as AssistantDeleted
    from .beta_inline_skill import BetaInlineSkill as BetaInlineSkill
    from .beta_computer_tool import BetaComputerTool as BetaComputerTool
    from .beta_function_tool import BetaFunctionTool as BetaFunctionTool
    from .beta_response_item import BetaResponseItem as BetaResponseItem
    from .beta_container_auto import BetaContainerAuto as BetaContainerAuto
    from .beta_namespace_tool import BetaNamespaceTool as BetaNamespaceTool
    from .beta_response_error import BetaResponseError as BetaResponseError
    from .beta_response_input import BetaResponseInput as BetaResponseInput
    from .beta_response_usage import BetaResponseUsage as BetaResponseUsage
    from .function_tool_param import FunctionToolParam as FunctionToolParam
    from .assistant_tool_param import AssistantToolParam as AssistantToolParam
    from .beta_computer_action import BetaComputerAction as BetaComputerAction
    from .beta_response_prompt import BetaResponsePrompt as BetaResponsePrompt
    from .beta_response_status import BetaResponseStatus as BetaResponseStatus
    from .beta_skill_reference import BetaSkillReference as BetaSkillReference
    from .beta_tool_choice_mcp import BetaToolChoiceMcp as BetaToolChoiceMcp
    from .beta_web_search_tool import BetaWebSearchTool as BetaWebSearchTool
    from .thread_create_params import ThreadCreateParams as ThreadCreateParams
    from .thread_update_params import ThreadUpdateParams as ThreadUpdateParams
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
    from .response_create_params import ResponseCreateParams as ResponseCreateParams
    from .assistant_create_params import AssistantCreateParams as AssistantCreateParams
    from .assistant_update_params import AssistantUpdateParams as AssistantUpdateParams
    from .beta_compacted_response import BetaCompactedResponse as BetaCompactedResponse
    from .beta_easy_input_message import BetaEasyInputMessage as BetaEasyInputMessage
    from .beta_inline_skill_param import BetaInlineSkillParam as BetaInlineSkillParam
    from .beta_tool_choice_custom import BetaToolChoiceCustom as BetaToolChoiceCustom
    from .response_compact_params import ResponseCompactParams as ResponseCompactParams
    from .beta_computer_tool_param import BetaComputerToolParam as BetaComputerToolParam
    from .beta_container_reference import BetaContainerReference as BetaContainerReference
    from .beta_function_shell_tool import BetaFunctionShellTool as BetaFunctionShellTool
    from .beta_function_tool_param import BetaFunctionToolParam as BetaFunctionToolParam
    from .beta_inline_skill_source import BetaInlineSkillSource as BetaInlineSkillSource
    from .beta_response_includable import BetaResponseIncludable as BetaResponseIncludable
    from .beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
    from .beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
    from .beta_response_input_text import BetaResponseInputText as BetaResponseInputText
    from .beta_tool_choice_allowed import BetaToolChoiceAllowed as BetaToolChoiceAllowed
    from .beta_tool_choice_options import BetaToolChoiceOptions as BetaToolChoiceOptions
    from .response_retrieve_params import ResponseRetrieveParams as ResponseRetrieveParams
    from .beta_computer_action_list import BetaComputerActionList as BetaComputerActionList
    from .beta_container_auto_param import BetaContainerAutoParam as BetaContainerAutoParam
    from .beta_namespace_tool_param import BetaNamespaceToolParam as BetaNamespaceToolParam
    from .beta_response_error_event import BetaResponseErrorEvent as BetaResponseErrorEvent
    from .beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
    from .beta_response_input_param import BetaResponseInputParam as BetaResponseInputParam
    from .beta_response_output_item import BetaResponseOutputItem as BetaResponseOutputItem
    from .beta_response_output_text import BetaResponseOutputText as BetaResponseOutputText
    from .beta_response_text_config import BetaResponseTextConfig as BetaResponseTextConfig
    from .beta_tool_choice_function import BetaToolChoiceFunction as BetaToolChoiceFunction
    from .beta_computer_action_param import BetaComputerActionParam as BetaComputerActionParam
    from .beta_response_failed_event import BetaResponseFailedEvent as BetaResponseFailedEvent
    from .beta_response_inject_event import BetaResponseInjectEvent as BetaResponseInjectEvent
    from .beta_response_prompt_param import BetaResponsePromptParam as BetaResponsePromptParam
    from .beta_response_queued_event import BetaResponseQueuedEvent as BetaResponseQueuedEvent
    from .beta_response_stream_event import BetaResponseStreamEvent as BetaResponseStreamEvent
    from .beta_skill_reference_param import BetaSkillReferenceParam as BetaSkillReferenceParam
    from .beta_tool_choice_mcp_param import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
    from .beta_web_search_tool_param import BetaWebSearchToolParam as BetaWebSearchToolParam
    from .assistant_tool_choice_param import AssistantToolChoiceParam as AssistantToolChoiceParam
    from .beta_apply_patch_tool_param import BetaApplyPatchToolParam as BetaApplyPatchToolParam
    from .beta_file_search_tool_param import BetaFileSearchToolParam as BetaFileSearchToolParam
    from .beta_response_created_event import BetaResponseCreatedEvent as BetaResponseCreatedEvent
    from .beta_response_input_content import BetaResponseInputContent as BetaResponseInputContent
    from .beta_responses_client_event import BetaResponsesClientEvent as BetaResponsesClientEvent
    from .beta_responses_server_event import BetaResponsesServerEvent as BetaResponsesServerEvent
    from .beta_tool_search_tool_param import BetaToolSearchToolParam as BetaToolSearchToolParam
    from .code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
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
    from .beta_easy_input_message_param import BetaEasyInputMessageParam as BetaEasyInputMessageParam
    from .beta_response_compaction_item import BetaResponseCompactionItem as BetaResponseCompactionItem
    from .beta_response_completed_event import BetaResponseCompletedEvent as BetaResponseCompletedEvent
    from .beta_response_text_done_event import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
    from .beta_tool_choice_custom_param import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
    from .assistant_tool_choice_function import AssistantToolChoiceFunction as AssistantToolChoiceFunction
    from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
    from .beta_container_reference_param import BetaContainerReferenceParam as BetaContainerReferenceParam
    from .beta_function_shell_tool_param import BetaFunctionShellToolParam as BetaFunctionShellToolParam
    from .beta_inline_skill_source_param import BetaInlineSkillSourceParam as BetaInlineSkillSourceParam
    from .beta_response_audio_done_event import BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent
    from .beta_response_custom_tool_call import BetaResponseCustomToolCall as BetaResponseCustomToolCall
    from .beta_response_incomplete_event import BetaResponseIncompleteEvent as BetaResponseIncompleteEvent
    from .beta_response_input_file_param import BetaResponseInputFileParam as BetaResponseInputFileParam
    from .beta_response_input_item_param import BetaResponseInputItemParam as BetaResponseInputItemParam
    from .beta_response_input_text_param import BetaResponseInputTextParam as BetaResponseInputTextParam
    from .beta_response_text_delta_event import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
    from .beta_response_tool_search_call import BetaResponseToolSearchCall as BetaResponseToolSearchCall
    from .beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
    from .beta_computer_action_list_param import BetaComputerActionListParam as BetaComputerActionListParam
    from .beta_response_audio_delta_event import BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent
    from .beta_response_in_progress_event import BetaResponseInProgressEvent as BetaResponseInProgressEvent
    from .beta_response_input_image_param import BetaResponseInputImageParam as BetaResponseInputImageParam
    from .beta_response_local_environment import BetaResponseLocalEnvironment as BetaResponseLocalEnvironment
    from .beta_response_output_text_param import BetaResponseOutputTextParam as BetaResponseOutputTextParam
    from .beta_response_text_config_param import BetaResponseTextConfigParam as BetaResponseTextConfigParam
    from .beta_tool_choice_function_param import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
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
    from .beta_response_container_reference import BetaResponseContainerReference as BetaResponseContainerReference
    from .beta_response_function_web_search import BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch
    from .beta_response_inject_failed_event import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
    from .beta_response_input_content_param import BetaResponseInputContentParam as BetaResponseInputContentParam
    from .beta_response_input_image_content import BetaResponseInputImageContent as BetaResponseInputImageContent
    from .beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent
    from .beta_responses_client_event_param import BetaResponsesClientEventParam as BetaResponsesClientEventParam
    from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam
    from .beta_response_inject_created_event import BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent
    from .beta_response_output_message_param import BetaResponseOutputMessageParam as BetaResponseOutputMessageParam
    from .beta_response_output_refusal_param import BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam
    from .beta_response_reasoning_item_param import BetaResponseReasoningItemParam as BetaResponseReasoningItemParam
    from .beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam
    from .beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
    from .beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall
    from .beta_response_compaction_item_param import BetaResponseCompactionItemParam as BetaResponseCompactionItemParam
    from .beta_response_custom_tool_call_item import BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem
    from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall
    from .beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent
    from .assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam
    from .beta_computer_use_preview_tool_param import BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam
    from .beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam
    from .beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
    from .beta_response_content_part_done_event import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
    from .beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput
    from .beta_response_function_tool_call_item import BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem
    from .beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
    from .beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem
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
    from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
    from .beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem
    from .beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam
    from .beta_response_input_image_content_param import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam
    from .beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent
    from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall
    from .beta_response_input_message_content_list import BetaResponseInputMessageContentList as BetaResponseInputMessageContentList
    from .beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent
    from .beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent
    from .beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent
    from .beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam
    from .beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam
    from .beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent
    from .beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput
    from .beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent
    from .beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem
    from .beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret
    from .beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
    from .beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent
    from .beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam
    from .beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem
    from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig
    from .beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList
    from .beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem
    from .beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent
    from .beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent
    from .beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent
    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam
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
    from .beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam
    from .beta_response_function_call_arguments_delta_event import BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent
    from .beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam
    from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot
    from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam
    from .beta_response_function_call_output_item_list_param import BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam
    from .beta_response_code_interpreter_call_code_done_event import BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent
    from .beta_response_code_interpreter_call_completed_event import BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent
    from .beta_response_code_interpreter_call_code_delta_event import BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent
    from .beta_response_code_interpreter_call_in_progress_event import BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent
    from .beta_response_code_interpreter_call_interpreting_event import BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent
    from .beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam
    from .beta_response_computer_tool_call_output_screenshot_param import BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.thread': 'Thread',
            '.assistant': 'Assistant',
            '.beta_tool': 'BetaTool',
            '.beta_response': 'BetaResponse',
            '.function_tool': 'FunctionTool',
            '.assistant_tool': 'AssistantTool',
            '.thread_deleted': 'ThreadDeleted',
            '.beta_tool_param': 'BetaToolParam',
            '.beta_custom_tool': 'BetaCustomTool',
            '.beta_local_skill': 'BetaLocalSkill',
            '.chatkit_workflow': 'ChatKitWorkflow',
            '.file_search_tool': 'FileSearchTool',
            '.assistant_deleted': 'AssistantDeleted',
            '.beta_inline_skill': 'BetaInlineSkill',
            '.beta_computer_tool': 'BetaComputerTool',
            '.beta_function_tool': 'BetaFunctionTool',
            '.beta_response_item': 'BetaResponseItem',
            '.beta_container_auto': 'BetaContainerAuto',
            '.beta_namespace_tool': 'BetaNamespaceTool',
            '.beta_response_error': 'BetaResponseError',
            '.beta_response_input': 'BetaResponseInput',
            '.beta_response_usage': 'BetaResponseUsage',
            '.function_tool_param': 'FunctionToolParam',
            '.assistant_tool_param': 'AssistantToolParam',
            '.beta_computer_action': 'BetaComputerAction',
            '.beta_response_prompt': 'BetaResponsePrompt',
            '.beta_response_status': 'BetaResponseStatus',
            '.beta_skill_reference': 'BetaSkillReference',
            '.beta_tool_choice_mcp': 'BetaToolChoiceMcp',
            '.beta_web_search_tool': 'BetaWebSearchTool',
            '.thread_create_params': 'ThreadCreateParams',
            '.thread_update_params': 'ThreadUpdateParams',
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
            '.response_create_params': 'ResponseCreateParams',
            '.assistant_create_params': 'AssistantCreateParams',
            '.assistant_update_params': 'AssistantUpdateParams',
            '.beta_compacted_response': 'BetaCompactedResponse',
            '.beta_easy_input_message': 'BetaEasyInputMessage',
            '.beta_inline_skill_param': 'BetaInlineSkillParam',
            '.beta_tool_choice_custom': 'BetaToolChoiceCustom',
            '.response_compact_params': 'ResponseCompactParams',
            '.beta_computer_tool_param': 'BetaComputerToolParam',
            '.beta_container_reference': 'BetaContainerReference',
            '.beta_function_shell_tool': 'BetaFunctionShellTool',
            '.beta_function_tool_param': 'BetaFunctionToolParam',
            '.beta_inline_skill_source': 'BetaInlineSkillSource',
            '.beta_response_includable': 'BetaResponseIncludable',
            '.beta_response_input_file': 'BetaResponseInputFile',
            '.beta_response_input_item': 'BetaResponseInputItem',
            '.beta_response_input_text': 'BetaResponseInputText',
            '.beta_tool_choice_allowed': 'BetaToolChoiceAllowed',
            '.beta_tool_choice_options': 'BetaToolChoiceOptions',
            '.response_retrieve_params': 'ResponseRetrieveParams',
            '.beta_computer_action_list': 'BetaComputerActionList',
            '.beta_container_auto_param': 'BetaContainerAutoParam',
            '.beta_namespace_tool_param': 'BetaNamespaceToolParam',
            '.beta_response_error_event': 'BetaResponseErrorEvent',
            '.beta_response_input_image': 'BetaResponseInputImage',
            '.beta_response_input_param': 'BetaResponseInputParam',
            '.beta_response_output_item': 'BetaResponseOutputItem',
            '.beta_response_output_text': 'BetaResponseOutputText',
            '.beta_response_text_config': 'BetaResponseTextConfig',
            '.beta_tool_choice_function': 'BetaToolChoiceFunction',
            '.beta_computer_action_param': 'BetaComputerActionParam',
            '.beta_response_failed_event': 'BetaResponseFailedEvent',
            '.beta_response_inject_event': 'BetaResponseInjectEvent',
            '.beta_response_prompt_param': 'BetaResponsePromptParam',
            '.beta_response_queued_event': 'BetaResponseQueuedEvent',
            '.beta_response_stream_event': 'BetaResponseStreamEvent',
            '.beta_skill_reference_param': 'BetaSkillReferenceParam',
            '.beta_tool_choice_mcp_param': 'BetaToolChoiceMcpParam',
            '.beta_web_search_tool_param': 'BetaWebSearchToolParam',
            '.assistant_tool_choice_param': 'AssistantToolChoiceParam',
            '.beta_apply_patch_tool_param': 'BetaApplyPatchToolParam',
            '.beta_file_search_tool_param': 'BetaFileSearchToolParam',
            '.beta_response_created_event': 'BetaResponseCreatedEvent',
            '.beta_response_input_content': 'BetaResponseInputContent',
            '.beta_responses_client_event': 'BetaResponsesClientEvent',
            '.beta_responses_server_event': 'BetaResponsesServerEvent',
            '.beta_tool_search_tool_param': 'BetaToolSearchToolParam',
            '.code_interpreter_tool_param': 'CodeInterpreterToolParam',
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
            '.beta_easy_input_message_param': 'BetaEasyInputMessageParam',
            '.beta_response_compaction_item': 'BetaResponseCompactionItem',
            '.beta_response_completed_event': 'BetaResponseCompletedEvent',
            '.beta_response_text_done_event': 'BetaResponseTextDoneEvent',
            '.beta_tool_choice_custom_param': 'BetaToolChoiceCustomParam',
            '.assistant_tool_choice_function': 'AssistantToolChoiceFunction',
            '.beta_computer_use_preview_tool': 'BetaComputerUsePreviewTool',
            '.beta_container_reference_param': 'BetaContainerReferenceParam',
            '.beta_function_shell_tool_param': 'BetaFunctionShellToolParam',
            '.beta_inline_skill_source_param': 'BetaInlineSkillSourceParam',
            '.beta_response_audio_done_event': 'BetaResponseAudioDoneEvent',
            '.beta_response_custom_tool_call': 'BetaResponseCustomToolCall',
            '.beta_response_incomplete_event': 'BetaResponseIncompleteEvent',
            '.beta_response_input_file_param': 'BetaResponseInputFileParam',
            '.beta_response_input_item_param': 'BetaResponseInputItemParam',
            '.beta_response_input_text_param': 'BetaResponseInputTextParam',
            '.beta_response_text_delta_event': 'BetaResponseTextDeltaEvent',
            '.beta_response_tool_search_call': 'BetaResponseToolSearchCall',
            '.beta_tool_choice_allowed_param': 'BetaToolChoiceAllowedParam',
            '.beta_computer_action_list_param': 'BetaComputerActionListParam',
            '.beta_response_audio_delta_event': 'BetaResponseAudioDeltaEvent',
            '.beta_response_in_progress_event': 'BetaResponseInProgressEvent',
            '.beta_response_input_image_param': 'BetaResponseInputImageParam',
            '.beta_response_local_environment': 'BetaResponseLocalEnvironment',
            '.beta_response_output_text_param': 'BetaResponseOutputTextParam',
            '.beta_response_text_config_param': 'BetaResponseTextConfigParam',
            '.beta_tool_choice_function_param': 'BetaToolChoiceFunctionParam',
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
            '.beta_response_container_reference': 'BetaResponseContainerReference',
            '.beta_response_function_web_search': 'BetaResponseFunctionWebSearch',
            '.beta_response_inject_failed_event': 'BetaResponseInjectFailedEvent',
            '.beta_response_input_content_param': 'BetaResponseInputContentParam',
            '.beta_response_input_image_content': 'BetaResponseInputImageContent',
            '.beta_response_refusal_delta_event': 'BetaResponseRefusalDeltaEvent',
            '.beta_responses_client_event_param': 'BetaResponsesClientEventParam',
            '.assistant_tool_choice_option_param': 'AssistantToolChoiceOptionParam',
            '.beta_response_inject_created_event': 'BetaResponseInjectCreatedEvent',
            '.beta_response_output_message_param': 'BetaResponseOutputMessageParam',
            '.beta_response_output_refusal_param': 'BetaResponseOutputRefusalParam',
            '.beta_response_reasoning_item_param': 'BetaResponseReasoningItemParam',
            '.beta_tool_choice_apply_patch_param': 'BetaToolChoiceApplyPatchParam',
            '.beta_web_search_preview_tool_param': 'BetaWebSearchPreviewToolParam',
            '.beta_response_apply_patch_tool_call': 'BetaResponseApplyPatchToolCall',
            '.beta_response_compaction_item_param': 'BetaResponseCompactionItemParam',
            '.beta_response_custom_tool_call_item': 'BetaResponseCustomToolCallItem',
            '.beta_response_file_search_tool_call': 'BetaResponseFileSearchToolCall',
            '.beta_response_mcp_call_failed_event': 'BetaResponseMcpCallFailedEvent',
            '.assistant_tool_choice_function_param': 'AssistantToolChoiceFunctionParam',
            '.beta_computer_use_preview_tool_param': 'BetaComputerUsePreviewToolParam',
            '.beta_response_custom_tool_call_param': 'BetaResponseCustomToolCallParam',
            '.beta_response_output_item_done_event': 'BetaResponseOutputItemDoneEvent',
            '.beta_response_content_part_done_event': 'BetaResponseContentPartDoneEvent',
            '.beta_response_custom_tool_call_output': 'BetaResponseCustomToolCallOutput',
            '.beta_response_function_tool_call_item': 'BetaResponseFunctionToolCallItem',
            '.beta_response_output_item_added_event': 'BetaResponseOutputItemAddedEvent',
            '.beta_response_tool_search_output_item': 'BetaResponseToolSearchOutputItem',
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
            '.beta_container_network_policy_allowlist': 'BetaContainerNetworkPolicyAllowlist',
            '.beta_response_function_call_output_item': 'BetaResponseFunctionCallOutputItem',
            '.beta_response_function_web_search_param': 'BetaResponseFunctionWebSearchParam',
            '.beta_response_input_image_content_param': 'BetaResponseInputImageContentParam',
            '.beta_response_reasoning_text_done_event': 'BetaResponseReasoningTextDoneEvent',
            '.beta_response_code_interpreter_tool_call': 'BetaResponseCodeInterpreterToolCall',
            '.beta_response_input_message_content_list': 'BetaResponseInputMessageContentList',
            '.beta_response_mcp_call_in_progress_event': 'BetaResponseMcpCallInProgressEvent',
            '.beta_response_reasoning_text_delta_event': 'BetaResponseReasoningTextDeltaEvent',
            '.beta_response_audio_transcript_done_event': 'BetaResponseAudioTranscriptDoneEvent',
            '.beta_response_compaction_item_param_param': 'BetaResponseCompactionItemParamParam',
            '.beta_response_file_search_tool_call_param': 'BetaResponseFileSearchToolCallParam',
            '.beta_response_mcp_list_tools_failed_event': 'BetaResponseMcpListToolsFailedEvent',
            '.beta_response_apply_patch_tool_call_output': 'BetaResponseApplyPatchToolCallOutput',
            '.beta_response_audio_transcript_delta_event': 'BetaResponseAudioTranscriptDeltaEvent',
            '.beta_response_custom_tool_call_output_item': 'BetaResponseCustomToolCallOutputItem',
            '.beta_container_network_policy_domain_secret': 'BetaContainerNetworkPolicyDomainSecret',
            '.beta_response_custom_tool_call_output_param': 'BetaResponseCustomToolCallOutputParam',
            '.beta_response_mcp_call_arguments_done_event': 'BetaResponseMcpCallArgumentsDoneEvent',
            '.beta_response_tool_search_output_item_param': 'BetaResponseToolSearchOutputItemParam',
            '.beta_container_network_policy_disabled_param': 'BetaContainerNetworkPolicyDisabledParam',
            '.beta_response_computer_tool_call_output_item': 'BetaResponseComputerToolCallOutputItem',
            '.beta_response_format_text_json_schema_config': 'BetaResponseFormatTextJSONSchemaConfig',
            '.beta_response_function_call_output_item_list': 'BetaResponseFunctionCallOutputItemList',
            '.beta_response_function_tool_call_output_item': 'BetaResponseFunctionToolCallOutputItem',
            '.beta_response_image_gen_call_completed_event': 'BetaResponseImageGenCallCompletedEvent',
            '.beta_response_mcp_call_arguments_delta_event': 'BetaResponseMcpCallArgumentsDeltaEvent',
            '.beta_response_mcp_list_tools_completed_event': 'BetaResponseMcpListToolsCompletedEvent',
            '.beta_container_network_policy_allowlist_param': 'BetaContainerNetworkPolicyAllowlistParam',
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
            '.beta_container_network_policy_domain_secret_param': 'BetaContainerNetworkPolicyDomainSecretParam',
            '.beta_response_function_call_arguments_delta_event': 'BetaResponseFunctionCallArgumentsDeltaEvent',
            '.beta_response_tool_search_output_item_param_param': 'BetaResponseToolSearchOutputItemParamParam',
            '.beta_response_computer_tool_call_output_screenshot': 'BetaResponseComputerToolCallOutputScreenshot',
            '.beta_response_format_text_json_schema_config_param': 'BetaResponseFormatTextJSONSchemaConfigParam',
            '.beta_response_function_call_output_item_list_param': 'BetaResponseFunctionCallOutputItemListParam',
            '.beta_response_code_interpreter_call_code_done_event': 'BetaResponseCodeInterpreterCallCodeDoneEvent',
            '.beta_response_code_interpreter_call_completed_event': 'BetaResponseCodeInterpreterCallCompletedEvent',
            '.beta_response_code_interpreter_call_code_delta_event': 'BetaResponseCodeInterpreterCallCodeDeltaEvent',
            '.beta_response_code_interpreter_call_in_progress_event': 'BetaResponseCodeInterpreterCallInProgressEvent',
            '.beta_response_code_interpreter_call_interpreting_event': 'BetaResponseCodeInterpreterCallInterpretingEvent',
            '.beta_response_function_shell_call_output_content_param': 'BetaResponseFunctionShellCallOutputContentParam',
            '.beta_response_computer_tool_call_output_screenshot_param': 'BetaResponseComputerToolCallOutputScreenshotParam',
        },
    )
