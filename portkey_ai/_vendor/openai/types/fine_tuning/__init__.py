# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dpo_method import DpoMethod as DpoMethod
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .job_list_params import JobListParams as JobListParams
    from .dpo_method_param import DpoMethodParam as DpoMethodParam
    from .job_create_params import JobCreateParams as JobCreateParams
    from .supervised_method import SupervisedMethod as SupervisedMethod
    from .dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
    from .reinforcement_method import ReinforcementMethod as ReinforcementMethod
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .job_list_events_params import JobListEventsParams as JobListEventsParams
    from .supervised_method_param import SupervisedMethodParam as SupervisedMethodParam
    from .dpo_hyperparameters_param import DpoHyperparametersParam as DpoHyperparametersParam
    from .reinforcement_method_param import ReinforcementMethodParam as ReinforcementMethodParam
    from .supervised_hyperparameters import SupervisedHyperparameters as SupervisedHyperparameters
    from .fine_tuning_job_integration import FineTuningJobIntegration as FineTuningJobIntegration
    from .reinforcement_hyperparameters import ReinforcementHyperparameters as ReinforcementHyperparameters
    from .supervised_hyperparameters_param import SupervisedHyperparametersParam as SupervisedHyperparametersParam
    from .fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration
    from .reinforcement_hyperparameters_param import ReinforcementHyperparametersParam as ReinforcementHyperparametersParam
    from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.dpo_method': 'DpoMethod',
            '.fine_tuning_job': 'FineTuningJob',
            '.job_list_params': 'JobListParams',
            '.dpo_method_param': 'DpoMethodParam',
            '.job_create_params': 'JobCreateParams',
            '.supervised_method': 'SupervisedMethod',
            '.dpo_hyperparameters': 'DpoHyperparameters',
            '.reinforcement_method': 'ReinforcementMethod',
            '.fine_tuning_job_event': 'FineTuningJobEvent',
            '.job_list_events_params': 'JobListEventsParams',
            '.supervised_method_param': 'SupervisedMethodParam',
            '.dpo_hyperparameters_param': 'DpoHyperparametersParam',
            '.reinforcement_method_param': 'ReinforcementMethodParam',
            '.supervised_hyperparameters': 'SupervisedHyperparameters',
            '.fine_tuning_job_integration': 'FineTuningJobIntegration',
            '.reinforcement_hyperparameters': 'ReinforcementHyperparameters',
            '.supervised_hyperparameters_param': 'SupervisedHyperparametersParam',
            '.fine_tuning_job_wandb_integration': 'FineTuningJobWandbIntegration',
            '.reinforcement_hyperparameters_param': 'ReinforcementHyperparametersParam',
            '.fine_tuning_job_wandb_integration_object': 'FineTuningJobWandbIntegrationObject',
        },
    )
