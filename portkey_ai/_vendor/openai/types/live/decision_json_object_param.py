# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from __future__ import annotations

from typing import Dict
from typing_extensions import TypeAlias

__all__ = ["DecisionJSONObjectParam"]

DecisionJSONObjectParam: TypeAlias = Dict[str, object]
