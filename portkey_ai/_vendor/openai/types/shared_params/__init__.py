# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .metadata import Metadata as Metadata
    from .reasoning import Reasoning as Reasoning
    from .chat_model import ChatModel as ChatModel
    from .compound_filter import CompoundFilter as CompoundFilter
    from .responses_model import ResponsesModel as ResponsesModel
    from .oauth_error_code import OAuthErrorCode as OAuthErrorCode
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .comparison_filter import ComparisonFilter as ComparisonFilter
    from .decision_input_json import DecisionInputJSON as DecisionInputJSON
    from .function_definition import FunctionDefinition as FunctionDefinition
    from .function_parameters import FunctionParameters as FunctionParameters
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
    from .response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
    from .response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from .decision_question_input_part import DecisionQuestionInputPart as DecisionQuestionInputPart
    from .decision_question_input_text import DecisionQuestionInputText as DecisionQuestionInputText
    from .decision_question_input_image import DecisionQuestionInputImage as DecisionQuestionInputImage
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.metadata': 'Metadata',
            '.reasoning': 'Reasoning',
            '.chat_model': 'ChatModel',
            '.compound_filter': 'CompoundFilter',
            '.responses_model': 'ResponsesModel',
            '.oauth_error_code': 'OAuthErrorCode',
            '.reasoning_effort': 'ReasoningEffort',
            '.comparison_filter': 'ComparisonFilter',
            '.decision_input_json': 'DecisionInputJSON',
            '.function_definition': 'FunctionDefinition',
            '.function_parameters': 'FunctionParameters',
            '.response_format_text': 'ResponseFormatText',
            '.custom_tool_input_format': 'CustomToolInputFormat',
            '.response_format_json_object': 'ResponseFormatJSONObject',
            '.response_format_json_schema': 'ResponseFormatJSONSchema',
            '.decision_question_input_part': 'DecisionQuestionInputPart',
            '.decision_question_input_text': 'DecisionQuestionInputText',
            '.decision_question_input_image': 'DecisionQuestionInputImage',
        },
    )
