# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject

__all__ = ["FineTuningJobIntegration"]

FineTuningJobIntegration = FineTuningJobWandbIntegrationObject
