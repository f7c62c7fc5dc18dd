# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from typing import Dict
from typing_extensions import TypeAlias

__all__ = ["DecisionJSONObject"]

DecisionJSONObject: TypeAlias = Dict[str, object]
