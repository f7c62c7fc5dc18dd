# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._completions import ResponseFormatT as ResponseFormatT, has_parseable_input as has_parseable_input, has_parseable_input as has_parseable_input, maybe_parse_content as maybe_parse_content, validate_input_tools as validate_input_tools, parse_chat_completion as parse_chat_completion, get_input_tool_by_name as get_input_tool_by_name, materialize_input_tools as materialize_input_tools, parse_function_tool_arguments as parse_function_tool_arguments, type_to_response_format_param as type_to_response_format_param
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '._completions': 'ResponseFormatT has_parseable_input maybe_parse_content validate_input_tools parse_chat_completion get_input_tool_by_name materialize_input_tools parse_function_tool_arguments type_to_response_format_param',
        },
    )
