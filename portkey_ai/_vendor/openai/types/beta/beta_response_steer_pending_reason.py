# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from typing import Union
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaResponseSteerPendingReason"]

BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
