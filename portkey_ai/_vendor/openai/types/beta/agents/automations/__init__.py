# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_invocation import AutomationInvocation as AutomationInvocation
    from .invocation_list_params import InvocationListParams as InvocationListParams
    from .automation_invocation_source import AutomationInvocationSource as AutomationInvocationSource
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.automation_invocation': 'AutomationInvocation',
            '.invocation_list_params': 'InvocationListParams',
            '.automation_invocation_source': 'AutomationInvocationSource',
        },
    )
