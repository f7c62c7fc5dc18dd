# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tool import Tool as Tool
    from .response import Response as Response
    from .tool_param import ToolParam as ToolParam
    from .custom_tool import CustomTool as CustomTool
    from .local_skill import LocalSkill as LocalSkill
    from .image_detail import ImageDetail as ImageDetail
    from .inline_skill import InlineSkill as InlineSkill
    from .service_tier import ServiceTier as ServiceTier
    from .computer_tool import ComputerTool as ComputerTool
    from .function_tool import FunctionTool as FunctionTool
    from .response_item import ResponseItem as ResponseItem
    from .container_auto import ContainerAuto as ContainerAuto
    from .namespace_tool import NamespaceTool as NamespaceTool
    from .response_error import ResponseError as ResponseError
    from .response_input import ResponseInput as ResponseInput
    from .response_usage import ResponseUsage as ResponseUsage
    from .computer_action import ComputerAction as ComputerAction
    from .parsed_response import ParsedContent as ParsedContent, ParsedResponse as ParsedResponse, ParsedResponseOutputItem as ParsedResponseOutputItem, ParsedResponseOutputText as ParsedResponseOutputText, ParsedResponseOutputMessage as ParsedResponseOutputMessage, ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
    from .response_prompt import ResponsePrompt as ResponsePrompt
    from .response_status import ResponseStatus as ResponseStatus
    from .skill_reference import SkillReference as SkillReference
    from .tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
    from .web_search_tool import WebSearchTool as WebSearchTool
    from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from .file_search_tool import FileSearchTool as FileSearchTool
    from .tool_search_tool import ToolSearchTool as ToolSearchTool
    from .custom_tool_param import CustomToolParam as CustomToolParam
    from .local_environment import LocalEnvironment as LocalEnvironment
    from .local_skill_param import LocalSkillParam as LocalSkillParam
    from .tool_choice_shell import ToolChoiceShell as ToolChoiceShell
    from .tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from .compacted_response import CompactedResponse as CompactedResponse
    from .easy_input_message import EasyInputMessage as EasyInputMessage
    from .inline_skill_param import InlineSkillParam as InlineSkillParam
    from .response_item_list import ResponseItemList as ResponseItemList
    from .tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
    from .computer_tool_param import ComputerToolParam as ComputerToolParam
    from .container_reference import ContainerReference as ContainerReference
    from .function_shell_tool import FunctionShellTool as FunctionShellTool
    from .function_tool_param import FunctionToolParam as FunctionToolParam
    from .inline_skill_source import InlineSkillSource as InlineSkillSource
    from .mcp_tool_call_error import McpToolCallError as McpToolCallError
    from .response_includable import ResponseIncludable as ResponseIncludable
    from .response_input_file import ResponseInputFile as ResponseInputFile
    from .response_input_item import ResponseInputItem as ResponseInputItem
    from .response_input_text import ResponseInputText as ResponseInputText
    from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from .tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from .computer_action_list import ComputerActionList as ComputerActionList
    from .container_auto_param import ContainerAutoParam as ContainerAutoParam
    from .namespace_tool_param import NamespaceToolParam as NamespaceToolParam
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_input_audio import ResponseInputAudio as ResponseInputAudio
    from .response_input_image import ResponseInputImage as ResponseInputImage
    from .response_input_param import ResponseInputParam as ResponseInputParam
    from .response_output_item import ResponseOutputItem as ResponseOutputItem
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_steer_event import ResponseSteerEvent as ResponseSteerEvent
    from .response_steer_input import ResponseSteerInput as ResponseSteerInput
    from .response_text_config import ResponseTextConfig as ResponseTextConfig
    from .tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from .computer_action_param import ComputerActionParam as ComputerActionParam
    from .response_failed_event import ResponseFailedEvent as ResponseFailedEvent
    from .response_prompt_param import ResponsePromptParam as ResponsePromptParam
    from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from .response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from .skill_reference_param import SkillReferenceParam as SkillReferenceParam
    from .tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
    from .web_search_tool_param import WebSearchToolParam as WebSearchToolParam
    from .apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
    from .file_search_tool_param import FileSearchToolParam as FileSearchToolParam
    from .input_item_list_params import InputItemListParams as InputItemListParams
    from .response_create_params import ResponseCreateParams as ResponseCreateParams
    from .response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from .response_input_content import ResponseInputContent as ResponseInputContent
    from .responses_client_event import ResponsesClientEvent as ResponsesClientEvent
    from .responses_server_event import ResponsesServerEvent as ResponsesServerEvent
    from .tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
    from .local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
    from .response_compact_params import ResponseCompactParams as ResponseCompactParams
    from .response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from .response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
    from .response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from .tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from .tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
    from .tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
    from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from .easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam
    from .input_token_count_params import InputTokenCountParams as InputTokenCountParams
    from .response_compaction_item import ResponseCompactionItem as ResponseCompactionItem
    from .response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
    from .response_retrieve_params import ResponseRetrieveParams as ResponseRetrieveParams
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
    from .computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
    from .container_reference_param import ContainerReferenceParam as ContainerReferenceParam
    from .function_shell_tool_param import FunctionShellToolParam as FunctionShellToolParam
    from .inline_skill_source_param import InlineSkillSourceParam as InlineSkillSourceParam
    from .mcp_tool_call_error_param import McpToolCallErrorParam as McpToolCallErrorParam
    from .response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from .response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
    from .response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
    from .response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
    from .response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
    from .response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
    from .response_steer_error_code import ResponseSteerErrorCode as ResponseSteerErrorCode
    from .response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall
    from .tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
    from .computer_action_list_param import ComputerActionListParam as ComputerActionListParam
    from .input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
    from .response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from .response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
    from .response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam
    from .response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
    from .response_local_environment import ResponseLocalEnvironment as ResponseLocalEnvironment
    from .response_output_text_param import ResponseOutputTextParam as ResponseOutputTextParam
    from .response_steer_event_param import ResponseSteerEventParam as ResponseSteerEventParam
    from .response_steer_input_param import ResponseSteerInputParam as ResponseSteerInputParam
    from .response_text_config_param import ResponseTextConfigParam as ResponseTextConfigParam
    from .tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
    from .response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
    from .response_conversation_param import ResponseConversationParam as ResponseConversationParam
    from .response_format_text_config import ResponseFormatTextConfig as ResponseFormatTextConfig
    from .response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
    from .response_input_file_content import ResponseInputFileContent as ResponseInputFileContent
    from .response_input_message_item import ResponseInputMessageItem as ResponseInputMessageItem
    from .response_input_text_content import ResponseInputTextContent as ResponseInputTextContent
    from .response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from .response_steer_failed_event import ResponseSteerFailedEvent as ResponseSteerFailedEvent
    from .response_container_reference import ResponseContainerReference as ResponseContainerReference
    from .response_function_web_search import ResponseFunctionWebSearch as ResponseFunctionWebSearch
    from .response_input_content_param import ResponseInputContentParam as ResponseInputContentParam
    from .response_input_image_content import ResponseInputImageContent as ResponseInputImageContent
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from .response_steer_input_content import ResponseSteerInputContent as ResponseSteerInputContent
    from .response_steer_pending_event import ResponseSteerPendingEvent as ResponseSteerPendingEvent
    from .responses_client_event_param import ResponsesClientEventParam as ResponsesClientEventParam
    from .response_output_message_param import ResponseOutputMessageParam as ResponseOutputMessageParam
    from .response_output_refusal_param import ResponseOutputRefusalParam as ResponseOutputRefusalParam
    from .response_reasoning_item_param import ResponseReasoningItemParam as ResponseReasoningItemParam
    from .response_steer_accepted_event import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent
    from .response_steer_pending_reason import ResponseSteerPendingReason as ResponseSteerPendingReason
    from .response_steer_required_input import ResponseSteerRequiredInput as ResponseSteerRequiredInput
    from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
    from .web_search_preview_tool_param import WebSearchPreviewToolParam as WebSearchPreviewToolParam
    from .response_apply_patch_tool_call import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
    from .response_compaction_item_param import ResponseCompactionItemParam as ResponseCompactionItemParam
    from .response_custom_tool_call_item import ResponseCustomToolCallItem as ResponseCustomToolCallItem
    from .response_file_search_tool_call import ResponseFileSearchToolCall as ResponseFileSearchToolCall
    from .response_mcp_call_failed_event import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
    from .computer_use_preview_tool_param import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
    from .response_custom_tool_call_param import ResponseCustomToolCallParam as ResponseCustomToolCallParam
    from .response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from .response_custom_tool_call_output import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
    from .response_function_tool_call_item import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
    from .response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from .response_tool_search_output_item import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
    from .response_computer_tool_call_param import ResponseComputerToolCallParam as ResponseComputerToolCallParam
    from .response_content_part_added_event import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from .response_conversation_param_param import ResponseConversationParamParam as ResponseConversationParamParam
    from .response_format_text_config_param import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
    from .response_function_shell_tool_call import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
    from .response_function_tool_call_param import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
    from .response_input_file_content_param import ResponseInputFileContentParam as ResponseInputFileContentParam
    from .response_input_text_content_param import ResponseInputTextContentParam as ResponseInputTextContentParam
    from .response_mcp_call_completed_event import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
    from .tool_search_output_namespace_tool import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
    from .response_configuration_update_item import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
    from .response_function_call_output_item import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
    from .response_function_web_search_param import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
    from .response_input_image_content_param import ResponseInputImageContentParam as ResponseInputImageContentParam
    from .response_reasoning_text_done_event import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
    from .response_steer_input_content_param import ResponseSteerInputContentParam as ResponseSteerInputContentParam
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
    from .response_input_message_content_list import ResponseInputMessageContentList as ResponseInputMessageContentList
    from .response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent
    from .response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
    from .response_compaction_compacting_event import ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent
    from .response_compaction_item_param_param import ResponseCompactionItemParamParam as ResponseCompactionItemParamParam
    from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam
    from .response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent
    from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
    from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
    from .container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret
    from .response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam
    from .response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent
    from .response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent
    from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam
    from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
    from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
    from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
    from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList
    from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
    from .response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent
    from .response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent
    from .response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent
    from .response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent
    from .response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent
    from .tool_search_output_namespace_tool_param import ToolSearchOutputNamespaceToolParam as ToolSearchOutputNamespaceToolParam
    from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
    from .response_configuration_update_item_param import ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam
    from .response_function_call_output_item_param import ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam
    from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
    from .response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent
    from .response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent
    from .response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent
    from .response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam
    from .response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent
    from .response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent
    from .response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent
    from .response_input_message_content_list_param import ResponseInputMessageContentListParam as ResponseInputMessageContentListParam
    from .response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent
    from .response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent
    from .response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent
    from .response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent
    from .response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent
    from .response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent
    from .response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent
    from .response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
    from .response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent
    from .response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent
    from .response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent
    from .response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent
    from .response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent
    from .container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam
    from .response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
    from .response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam
    from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot
    from .response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam
    from .response_function_call_output_item_list_param import ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam
    from .response_shell_call_output_content_done_event import ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent
    from .response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent
    from .response_code_interpreter_call_completed_event import ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent
    from .response_configuration_update_item_param_param import ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam
    from .response_shell_call_output_content_delta_event import ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent
    from .response_code_interpreter_call_code_delta_event import ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent
    from .response_code_interpreter_call_in_progress_event import ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent
    from .response_code_interpreter_call_interpreting_event import ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent
    from .response_function_shell_call_output_content_param import ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam
    from .response_computer_tool_call_output_screenshot_param import ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.tool': 'Tool',
            '.response': 'Response',
            '.tool_param': 'ToolParam',
            '.custom_tool': 'CustomTool',
            '.local_skill': 'LocalSkill',
            '.image_detail': 'ImageDetail',
            '.inline_skill': 'InlineSkill',
            '.service_tier': 'ServiceTier',
            '.computer_tool': 'ComputerTool',
            '.function_tool': 'FunctionTool',
            '.response_item': 'ResponseItem',
            '.container_auto': 'ContainerAuto',
            '.namespace_tool': 'NamespaceTool',
            '.response_error': 'ResponseError',
            '.response_input': 'ResponseInput',
            '.response_usage': 'ResponseUsage',
            '.computer_action': 'ComputerAction',
            '.parsed_response': 'ParsedContent ParsedResponse ParsedResponseOutputItem ParsedResponseOutputText ParsedResponseOutputMessage ParsedResponseFunctionToolCall',
            '.response_prompt': 'ResponsePrompt',
            '.response_status': 'ResponseStatus',
            '.skill_reference': 'SkillReference',
            '.tool_choice_mcp': 'ToolChoiceMcp',
            '.web_search_tool': 'WebSearchTool',
            '.apply_patch_tool': 'ApplyPatchTool',
            '.file_search_tool': 'FileSearchTool',
            '.tool_search_tool': 'ToolSearchTool',
            '.custom_tool_param': 'CustomToolParam',
            '.local_environment': 'LocalEnvironment',
            '.local_skill_param': 'LocalSkillParam',
            '.tool_choice_shell': 'ToolChoiceShell',
            '.tool_choice_types': 'ToolChoiceTypes',
            '.compacted_response': 'CompactedResponse',
            '.easy_input_message': 'EasyInputMessage',
            '.inline_skill_param': 'InlineSkillParam',
            '.response_item_list': 'ResponseItemList',
            '.tool_choice_custom': 'ToolChoiceCustom',
            '.computer_tool_param': 'ComputerToolParam',
            '.container_reference': 'ContainerReference',
            '.function_shell_tool': 'FunctionShellTool',
            '.function_tool_param': 'FunctionToolParam',
            '.inline_skill_source': 'InlineSkillSource',
            '.mcp_tool_call_error': 'McpToolCallError',
            '.response_includable': 'ResponseIncludable',
            '.response_input_file': 'ResponseInputFile',
            '.response_input_item': 'ResponseInputItem',
            '.response_input_text': 'ResponseInputText',
            '.tool_choice_allowed': 'ToolChoiceAllowed',
            '.tool_choice_options': 'ToolChoiceOptions',
            '.computer_action_list': 'ComputerActionList',
            '.container_auto_param': 'ContainerAutoParam',
            '.namespace_tool_param': 'NamespaceToolParam',
            '.response_error_event': 'ResponseErrorEvent',
            '.response_input_audio': 'ResponseInputAudio',
            '.response_input_image': 'ResponseInputImage',
            '.response_input_param': 'ResponseInputParam',
            '.response_output_item': 'ResponseOutputItem',
            '.response_output_text': 'ResponseOutputText',
            '.response_steer_event': 'ResponseSteerEvent',
            '.response_steer_input': 'ResponseSteerInput',
            '.response_text_config': 'ResponseTextConfig',
            '.tool_choice_function': 'ToolChoiceFunction',
            '.computer_action_param': 'ComputerActionParam',
            '.response_failed_event': 'ResponseFailedEvent',
            '.response_prompt_param': 'ResponsePromptParam',
            '.response_queued_event': 'ResponseQueuedEvent',
            '.response_stream_event': 'ResponseStreamEvent',
            '.skill_reference_param': 'SkillReferenceParam',
            '.tool_choice_mcp_param': 'ToolChoiceMcpParam',
            '.web_search_tool_param': 'WebSearchToolParam',
            '.apply_patch_tool_param': 'ApplyPatchToolParam',
            '.file_search_tool_param': 'FileSearchToolParam',
            '.input_item_list_params': 'InputItemListParams',
            '.response_create_params': 'ResponseCreateParams',
            '.response_created_event': 'ResponseCreatedEvent',
            '.response_input_content': 'ResponseInputContent',
            '.responses_client_event': 'ResponsesClientEvent',
            '.responses_server_event': 'ResponsesServerEvent',
            '.tool_search_tool_param': 'ToolSearchToolParam',
            '.local_environment_param': 'LocalEnvironmentParam',
            '.response_compact_params': 'ResponseCompactParams',
            '.response_output_message': 'ResponseOutputMessage',
            '.response_output_refusal': 'ResponseOutputRefusal',
            '.response_reasoning_item': 'ResponseReasoningItem',
            '.tool_choice_apply_patch': 'ToolChoiceApplyPatch',
            '.tool_choice_shell_param': 'ToolChoiceShellParam',
            '.tool_choice_types_param': 'ToolChoiceTypesParam',
            '.web_search_preview_tool': 'WebSearchPreviewTool',
            '.easy_input_message_param': 'EasyInputMessageParam',
            '.input_token_count_params': 'InputTokenCountParams',
            '.response_compaction_item': 'ResponseCompactionItem',
            '.response_completed_event': 'ResponseCompletedEvent',
            '.response_retrieve_params': 'ResponseRetrieveParams',
            '.response_text_done_event': 'ResponseTextDoneEvent',
            '.tool_choice_custom_param': 'ToolChoiceCustomParam',
            '.computer_use_preview_tool': 'ComputerUsePreviewTool',
            '.container_reference_param': 'ContainerReferenceParam',
            '.function_shell_tool_param': 'FunctionShellToolParam',
            '.inline_skill_source_param': 'InlineSkillSourceParam',
            '.mcp_tool_call_error_param': 'McpToolCallErrorParam',
            '.response_audio_done_event': 'ResponseAudioDoneEvent',
            '.response_custom_tool_call': 'ResponseCustomToolCall',
            '.response_incomplete_event': 'ResponseIncompleteEvent',
            '.response_input_file_param': 'ResponseInputFileParam',
            '.response_input_item_param': 'ResponseInputItemParam',
            '.response_input_text_param': 'ResponseInputTextParam',
            '.response_steer_error_code': 'ResponseSteerErrorCode',
            '.response_text_delta_event': 'ResponseTextDeltaEvent',
            '.response_tool_search_call': 'ResponseToolSearchCall',
            '.tool_choice_allowed_param': 'ToolChoiceAllowedParam',
            '.computer_action_list_param': 'ComputerActionListParam',
            '.input_token_count_response': 'InputTokenCountResponse',
            '.response_audio_delta_event': 'ResponseAudioDeltaEvent',
            '.response_in_progress_event': 'ResponseInProgressEvent',
            '.response_input_audio_param': 'ResponseInputAudioParam',
            '.response_input_image_param': 'ResponseInputImageParam',
            '.response_local_environment': 'ResponseLocalEnvironment',
            '.response_output_text_param': 'ResponseOutputTextParam',
            '.response_steer_event_param': 'ResponseSteerEventParam',
            '.response_steer_input_param': 'ResponseSteerInputParam',
            '.response_text_config_param': 'ResponseTextConfigParam',
            '.tool_choice_function_param': 'ToolChoiceFunctionParam',
            '.response_computer_tool_call': 'ResponseComputerToolCall',
            '.response_conversation_param': 'ResponseConversationParam',
            '.response_format_text_config': 'ResponseFormatTextConfig',
            '.response_function_tool_call': 'ResponseFunctionToolCall',
            '.response_input_file_content': 'ResponseInputFileContent',
            '.response_input_message_item': 'ResponseInputMessageItem',
            '.response_input_text_content': 'ResponseInputTextContent',
            '.response_refusal_done_event': 'ResponseRefusalDoneEvent',
            '.response_steer_failed_event': 'ResponseSteerFailedEvent',
            '.response_container_reference': 'ResponseContainerReference',
            '.response_function_web_search': 'ResponseFunctionWebSearch',
            '.response_input_content_param': 'ResponseInputContentParam',
            '.response_input_image_content': 'ResponseInputImageContent',
            '.response_refusal_delta_event': 'ResponseRefusalDeltaEvent',
            '.response_steer_input_content': 'ResponseSteerInputContent',
            '.response_steer_pending_event': 'ResponseSteerPendingEvent',
            '.responses_client_event_param': 'ResponsesClientEventParam',
            '.response_output_message_param': 'ResponseOutputMessageParam',
            '.response_output_refusal_param': 'ResponseOutputRefusalParam',
            '.response_reasoning_item_param': 'ResponseReasoningItemParam',
            '.response_steer_accepted_event': 'ResponseSteerAcceptedEvent',
            '.response_steer_pending_reason': 'ResponseSteerPendingReason',
            '.response_steer_required_input': 'ResponseSteerRequiredInput',
            '.tool_choice_apply_patch_param': 'ToolChoiceApplyPatchParam',
            '.web_search_preview_tool_param': 'WebSearchPreviewToolParam',
            '.response_apply_patch_tool_call': 'ResponseApplyPatchToolCall',
            '.response_compaction_item_param': 'ResponseCompactionItemParam',
            '.response_custom_tool_call_item': 'ResponseCustomToolCallItem',
            '.response_file_search_tool_call': 'ResponseFileSearchToolCall',
            '.response_mcp_call_failed_event': 'ResponseMcpCallFailedEvent',
            '.computer_use_preview_tool_param': 'ComputerUsePreviewToolParam',
            '.response_custom_tool_call_param': 'ResponseCustomToolCallParam',
            '.response_output_item_done_event': 'ResponseOutputItemDoneEvent',
            '.response_content_part_done_event': 'ResponseContentPartDoneEvent',
            '.response_custom_tool_call_output': 'ResponseCustomToolCallOutput',
            '.response_function_tool_call_item': 'ResponseFunctionToolCallItem',
            '.response_output_item_added_event': 'ResponseOutputItemAddedEvent',
            '.response_tool_search_output_item': 'ResponseToolSearchOutputItem',
            '.container_network_policy_disabled': 'ContainerNetworkPolicyDisabled',
            '.response_computer_tool_call_param': 'ResponseComputerToolCallParam',
            '.response_content_part_added_event': 'ResponseContentPartAddedEvent',
            '.response_conversation_param_param': 'ResponseConversationParamParam',
            '.response_format_text_config_param': 'ResponseFormatTextConfigParam',
            '.response_function_shell_tool_call': 'ResponseFunctionShellToolCall',
            '.response_function_tool_call_param': 'ResponseFunctionToolCallParam',
            '.response_input_file_content_param': 'ResponseInputFileContentParam',
            '.response_input_text_content_param': 'ResponseInputTextContentParam',
            '.response_mcp_call_completed_event': 'ResponseMcpCallCompletedEvent',
            '.tool_search_output_namespace_tool': 'ToolSearchOutputNamespaceTool',
            '.container_network_policy_allowlist': 'ContainerNetworkPolicyAllowlist',
            '.response_configuration_update_item': 'ResponseConfigurationUpdateItem',
            '.response_function_call_output_item': 'ResponseFunctionCallOutputItem',
            '.response_function_web_search_param': 'ResponseFunctionWebSearchParam',
            '.response_input_image_content_param': 'ResponseInputImageContentParam',
            '.response_reasoning_text_done_event': 'ResponseReasoningTextDoneEvent',
            '.response_steer_input_content_param': 'ResponseSteerInputContentParam',
            '.response_code_interpreter_tool_call': 'ResponseCodeInterpreterToolCall',
            '.response_input_message_content_list': 'ResponseInputMessageContentList',
            '.response_mcp_call_in_progress_event': 'ResponseMcpCallInProgressEvent',
            '.response_reasoning_text_delta_event': 'ResponseReasoningTextDeltaEvent',
            '.response_audio_transcript_done_event': 'ResponseAudioTranscriptDoneEvent',
            '.response_compaction_compacting_event': 'ResponseCompactionCompactingEvent',
            '.response_compaction_item_param_param': 'ResponseCompactionItemParamParam',
            '.response_file_search_tool_call_param': 'ResponseFileSearchToolCallParam',
            '.response_mcp_list_tools_failed_event': 'ResponseMcpListToolsFailedEvent',
            '.response_apply_patch_tool_call_output': 'ResponseApplyPatchToolCallOutput',
            '.response_audio_transcript_delta_event': 'ResponseAudioTranscriptDeltaEvent',
            '.response_custom_tool_call_output_item': 'ResponseCustomToolCallOutputItem',
            '.container_network_policy_domain_secret': 'ContainerNetworkPolicyDomainSecret',
            '.response_custom_tool_call_output_param': 'ResponseCustomToolCallOutputParam',
            '.response_mcp_call_arguments_done_event': 'ResponseMcpCallArgumentsDoneEvent',
            '.response_shell_call_command_done_event': 'ResponseShellCallCommandDoneEvent',
            '.response_tool_search_output_item_param': 'ResponseToolSearchOutputItemParam',
            '.container_network_policy_disabled_param': 'ContainerNetworkPolicyDisabledParam',
            '.response_computer_tool_call_output_item': 'ResponseComputerToolCallOutputItem',
            '.response_format_text_json_schema_config': 'ResponseFormatTextJSONSchemaConfig',
            '.response_function_call_output_item_list': 'ResponseFunctionCallOutputItemList',
            '.response_function_tool_call_output_item': 'ResponseFunctionToolCallOutputItem',
            '.response_image_gen_call_completed_event': 'ResponseImageGenCallCompletedEvent',
            '.response_mcp_call_arguments_delta_event': 'ResponseMcpCallArgumentsDeltaEvent',
            '.response_mcp_list_tools_completed_event': 'ResponseMcpListToolsCompletedEvent',
            '.response_shell_call_command_added_event': 'ResponseShellCallCommandAddedEvent',
            '.response_shell_call_command_delta_event': 'ResponseShellCallCommandDeltaEvent',
            '.tool_search_output_namespace_tool_param': 'ToolSearchOutputNamespaceToolParam',
            '.container_network_policy_allowlist_param': 'ContainerNetworkPolicyAllowlistParam',
            '.response_configuration_update_item_param': 'ResponseConfigurationUpdateItemParam',
            '.response_function_call_output_item_param': 'ResponseFunctionCallOutputItemParam',
            '.response_function_shell_tool_call_output': 'ResponseFunctionShellToolCallOutput',
            '.response_image_gen_call_generating_event': 'ResponseImageGenCallGeneratingEvent',
            '.response_web_search_call_completed_event': 'ResponseWebSearchCallCompletedEvent',
            '.response_web_search_call_searching_event': 'ResponseWebSearchCallSearchingEvent',
            '.response_code_interpreter_tool_call_param': 'ResponseCodeInterpreterToolCallParam',
            '.response_file_search_call_completed_event': 'ResponseFileSearchCallCompletedEvent',
            '.response_file_search_call_searching_event': 'ResponseFileSearchCallSearchingEvent',
            '.response_image_gen_call_in_progress_event': 'ResponseImageGenCallInProgressEvent',
            '.response_input_message_content_list_param': 'ResponseInputMessageContentListParam',
            '.response_mcp_list_tools_in_progress_event': 'ResponseMcpListToolsInProgressEvent',
            '.response_custom_tool_call_input_done_event': 'ResponseCustomToolCallInputDoneEvent',
            '.response_reasoning_summary_part_done_event': 'ResponseReasoningSummaryPartDoneEvent',
            '.response_reasoning_summary_text_done_event': 'ResponseReasoningSummaryTextDoneEvent',
            '.response_web_search_call_in_progress_event': 'ResponseWebSearchCallInProgressEvent',
            '.response_custom_tool_call_input_delta_event': 'ResponseCustomToolCallInputDeltaEvent',
            '.response_file_search_call_in_progress_event': 'ResponseFileSearchCallInProgressEvent',
            '.response_function_call_arguments_done_event': 'ResponseFunctionCallArgumentsDoneEvent',
            '.response_function_shell_call_output_content': 'ResponseFunctionShellCallOutputContent',
            '.response_image_gen_call_partial_image_event': 'ResponseImageGenCallPartialImageEvent',
            '.response_output_text_annotation_added_event': 'ResponseOutputTextAnnotationAddedEvent',
            '.response_reasoning_summary_part_added_event': 'ResponseReasoningSummaryPartAddedEvent',
            '.response_reasoning_summary_text_delta_event': 'ResponseReasoningSummaryTextDeltaEvent',
            '.container_network_policy_domain_secret_param': 'ContainerNetworkPolicyDomainSecretParam',
            '.response_function_call_arguments_delta_event': 'ResponseFunctionCallArgumentsDeltaEvent',
            '.response_tool_search_output_item_param_param': 'ResponseToolSearchOutputItemParamParam',
            '.response_computer_tool_call_output_screenshot': 'ResponseComputerToolCallOutputScreenshot',
            '.response_format_text_json_schema_config_param': 'ResponseFormatTextJSONSchemaConfigParam',
            '.response_function_call_output_item_list_param': 'ResponseFunctionCallOutputItemListParam',
            '.response_shell_call_output_content_done_event': 'ResponseShellCallOutputContentDoneEvent',
            '.response_code_interpreter_call_code_done_event': 'ResponseCodeInterpreterCallCodeDoneEvent',
            '.response_code_interpreter_call_completed_event': 'ResponseCodeInterpreterCallCompletedEvent',
            '.response_configuration_update_item_param_param': 'ResponseConfigurationUpdateItemParamParam',
            '.response_shell_call_output_content_delta_event': 'ResponseShellCallOutputContentDeltaEvent',
            '.response_code_interpreter_call_code_delta_event': 'ResponseCodeInterpreterCallCodeDeltaEvent',
            '.response_code_interpreter_call_in_progress_event': 'ResponseCodeInterpreterCallInProgressEvent',
            '.response_code_interpreter_call_interpreting_event': 'ResponseCodeInterpreterCallInterpretingEvent',
            '.response_function_shell_call_output_content_param': 'ResponseFunctionShellCallOutputContentParam',
            '.response_computer_tool_call_output_screenshot_param': 'ResponseComputerToolCallOutputScreenshotParam',
        },
    )
