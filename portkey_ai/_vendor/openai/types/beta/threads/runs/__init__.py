# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .run_step import RunStep as RunStep
    from .tool_call import ToolCall as ToolCall
    from .run_step_delta import RunStepDelta as RunStepDelta
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .run_step_include import RunStepInclude as RunStepInclude
    from .step_list_params import StepListParams as StepListParams
    from .function_tool_call import FunctionToolCall as FunctionToolCall
    from .run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
    from .step_retrieve_params import StepRetrieveParams as StepRetrieveParams
    from .code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
    from .file_search_tool_call import FileSearchToolCall as FileSearchToolCall
    from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
    from .tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails
    from .function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
    from .code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
    from .file_search_tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta
    from .run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
    from .code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
    from .message_creation_step_details import MessageCreationStepDetails as MessageCreationStepDetails
    from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.run_step': 'RunStep',
            '.tool_call': 'ToolCall',
            '.run_step_delta': 'RunStepDelta',
            '.tool_call_delta': 'ToolCallDelta',
            '.run_step_include': 'RunStepInclude',
            '.step_list_params': 'StepListParams',
            '.function_tool_call': 'FunctionToolCall',
            '.run_step_delta_event': 'RunStepDeltaEvent',
            '.step_retrieve_params': 'StepRetrieveParams',
            '.code_interpreter_logs': 'CodeInterpreterLogs',
            '.file_search_tool_call': 'FileSearchToolCall',
            '.tool_call_delta_object': 'ToolCallDeltaObject',
            '.tool_calls_step_details': 'ToolCallsStepDetails',
            '.function_tool_call_delta': 'FunctionToolCallDelta',
            '.code_interpreter_tool_call': 'CodeInterpreterToolCall',
            '.file_search_tool_call_delta': 'FileSearchToolCallDelta',
            '.run_step_delta_message_delta': 'RunStepDeltaMessageDelta',
            '.code_interpreter_output_image': 'CodeInterpreterOutputImage',
            '.message_creation_step_details': 'MessageCreationStepDetails',
            '.code_interpreter_tool_call_delta': 'CodeInterpreterToolCallDelta',
        },
    )
