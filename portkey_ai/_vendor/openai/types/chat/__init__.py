# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion_role import ChatCompletionRole as ChatCompletionRole
    from .chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .completion_list_params import CompletionListParams as CompletionListParams
    from .parsed_chat_completion import ParsedChoice as ParsedChoice, ParsedChatCompletion as ParsedChatCompletion, ParsedChatCompletionMessage as ParsedChatCompletionMessage
    from .chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_modality import ChatCompletionModality as ChatCompletionModality
    from .completion_create_params import CompletionCreateParams as CompletionCreateParams
    from .completion_update_params import CompletionUpdateParams as CompletionUpdateParams
    from .parsed_function_tool_call import ParsedFunction as ParsedFunction, ParsedFunctionToolCall as ParsedFunctionToolCall
    from .chat_completion_tool_param import ChatCompletionToolParam as ChatCompletionToolParam
    from .chat_completion_audio_param import ChatCompletionAudioParam as ChatCompletionAudioParam
    from .chat_completion_function_tool import ChatCompletionFunctionTool as ChatCompletionFunctionTool
    from .chat_completion_message_param import ChatCompletionMessageParam as ChatCompletionMessageParam
    from .chat_completion_store_message import ChatCompletionStoreMessage as ChatCompletionStoreMessage
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from .chat_completion_reasoning_effort import ChatCompletionReasoningEffort as ChatCompletionReasoningEffort
    from .chat_completion_tool_union_param import ChatCompletionToolUnionParam as ChatCompletionToolUnionParam
    from .chat_completion_content_part_text import ChatCompletionContentPartText as ChatCompletionContentPartText
    from .chat_completion_custom_tool_param import ChatCompletionCustomToolParam as ChatCompletionCustomToolParam
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall, ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion
    from .chat_completion_content_part_image import ChatCompletionContentPartImage as ChatCompletionContentPartImage
    from .chat_completion_content_part_param import ChatCompletionContentPartParam as ChatCompletionContentPartParam
    from .chat_completion_tool_message_param import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
    from .chat_completion_user_message_param import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam
    from .chat_completion_allowed_tools_param import ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam
    from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam
    from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam
    from .chat_completion_system_message_param import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
    from .chat_completion_function_message_param import ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam
    from .chat_completion_assistant_message_param import ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam
    from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam
    from .chat_completion_developer_message_param import ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam
    from .chat_completion_message_tool_call_param import ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam
    from .chat_completion_named_tool_choice_param import ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam
    from .chat_completion_content_part_image_param import ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam
    from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
    from .chat_completion_prediction_content_param import ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam
    from .chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam
    from .chat_completion_allowed_tool_choice_param import ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam
    from .chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam
    from .chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam
    from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall
    from .create_chat_completion_request_message_param import CreateChatCompletionRequestMessageParam as CreateChatCompletionRequestMessageParam
    from .chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam
    from .chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam
    from .chat_completion_message_custom_tool_call_param import ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam
    from .chat_completion_named_tool_choice_custom_param import ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam
    from .chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.chat_completion': 'ChatCompletion',
            '.chat_completion_role': 'ChatCompletionRole',
            '.chat_completion_audio': 'ChatCompletionAudio',
            '.chat_completion_chunk': 'ChatCompletionChunk',
            '.completion_list_params': 'CompletionListParams',
            '.parsed_chat_completion': 'ParsedChoice ParsedChatCompletion ParsedChatCompletionMessage',
            '.chat_completion_deleted': 'ChatCompletionDeleted',
            '.chat_completion_message': 'ChatCompletionMessage',
            '.chat_completion_modality': 'ChatCompletionModality',
            '.completion_create_params': 'CompletionCreateParams',
            '.completion_update_params': 'CompletionUpdateParams',
            '.parsed_function_tool_call': 'ParsedFunction ParsedFunctionToolCall',
            '.chat_completion_tool_param': 'ChatCompletionToolParam',
            '.chat_completion_audio_param': 'ChatCompletionAudioParam',
            '.chat_completion_function_tool': 'ChatCompletionFunctionTool',
            '.chat_completion_message_param': 'ChatCompletionMessageParam',
            '.chat_completion_store_message': 'ChatCompletionStoreMessage',
            '.chat_completion_token_logprob': 'ChatCompletionTokenLogprob',
            '.chat_completion_reasoning_effort': 'ChatCompletionReasoningEffort',
            '.chat_completion_tool_union_param': 'ChatCompletionToolUnionParam',
            '.chat_completion_content_part_text': 'ChatCompletionContentPartText',
            '.chat_completion_custom_tool_param': 'ChatCompletionCustomToolParam',
            '.chat_completion_message_tool_call': 'ChatCompletionMessageToolCall ChatCompletionMessageToolCallUnion',
            '.chat_completion_content_part_image': 'ChatCompletionContentPartImage',
            '.chat_completion_content_part_param': 'ChatCompletionContentPartParam',
            '.chat_completion_tool_message_param': 'ChatCompletionToolMessageParam',
            '.chat_completion_user_message_param': 'ChatCompletionUserMessageParam',
            '.chat_completion_allowed_tools_param': 'ChatCompletionAllowedToolsParam',
            '.chat_completion_function_tool_param': 'ChatCompletionFunctionToolParam',
            '.chat_completion_stream_options_param': 'ChatCompletionStreamOptionsParam',
            '.chat_completion_system_message_param': 'ChatCompletionSystemMessageParam',
            '.chat_completion_function_message_param': 'ChatCompletionFunctionMessageParam',
            '.chat_completion_assistant_message_param': 'ChatCompletionAssistantMessageParam',
            '.chat_completion_content_part_text_param': 'ChatCompletionContentPartTextParam',
            '.chat_completion_developer_message_param': 'ChatCompletionDeveloperMessageParam',
            '.chat_completion_message_tool_call_param': 'ChatCompletionMessageToolCallParam',
            '.chat_completion_named_tool_choice_param': 'ChatCompletionNamedToolChoiceParam',
            '.chat_completion_content_part_image_param': 'ChatCompletionContentPartImageParam',
            '.chat_completion_message_custom_tool_call': 'ChatCompletionMessageCustomToolCall',
            '.chat_completion_prediction_content_param': 'ChatCompletionPredictionContentParam',
            '.chat_completion_tool_choice_option_param': 'ChatCompletionToolChoiceOptionParam',
            '.chat_completion_allowed_tool_choice_param': 'ChatCompletionAllowedToolChoiceParam',
            '.chat_completion_content_part_refusal_param': 'ChatCompletionContentPartRefusalParam',
            '.chat_completion_function_call_option_param': 'ChatCompletionFunctionCallOptionParam',
            '.chat_completion_message_function_tool_call': 'ChatCompletionMessageFunctionToolCall',
            '.create_chat_completion_request_message_param': 'CreateChatCompletionRequestMessageParam',
            '.chat_completion_message_tool_call_union_param': 'ChatCompletionMessageToolCallUnionParam',
            '.chat_completion_content_part_input_audio_param': 'ChatCompletionContentPartInputAudioParam',
            '.chat_completion_message_custom_tool_call_param': 'ChatCompletionMessageCustomToolCallParam',
            '.chat_completion_named_tool_choice_custom_param': 'ChatCompletionNamedToolChoiceCustomParam',
            '.chat_completion_message_function_tool_call_param': 'ChatCompletionMessageFunctionToolCallParam',
        },
    )
