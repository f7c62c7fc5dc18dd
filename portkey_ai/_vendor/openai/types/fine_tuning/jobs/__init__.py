# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .checkpoint_list_params import CheckpointListParams as CheckpointListParams
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
else:
    from ......_lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.checkpoint_list_params': 'CheckpointListParams',
            '.fine_tuning_job_checkpoint': 'FineTuningJobCheckpoint',
        },
    )
