# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .grader_run_params import GraderRunParams as GraderRunParams
    from .grader_run_response import GraderRunResponse as GraderRunResponse
    from .grader_validate_params import GraderValidateParams as GraderValidateParams
    from .grader_validate_response import GraderValidateResponse as GraderValidateResponse
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.grader_run_params': 'GraderRunParams',
            '.grader_run_response': 'GraderRunResponse',
            '.grader_validate_params': 'GraderValidateParams',
            '.grader_validate_response': 'GraderValidateResponse',
        },
    )
