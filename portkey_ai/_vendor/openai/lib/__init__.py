# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._tools import pydantic_function_tool as pydantic_function_tool, pydantic_responses_function_tool as pydantic_responses_function_tool
    from ._parsing import ResponseFormatT as ResponseFormatT, type_to_response_format_param as type_to_response_format_param
else:
    from ...._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '._tools': 'pydantic_function_tool pydantic_responses_function_tool',
            '._parsing': 'ResponseFormatT type_to_response_format_param',
        },
    )
