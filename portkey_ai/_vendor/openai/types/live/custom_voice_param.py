# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["CustomVoiceParam"]


class CustomVoiceParam(TypedDict, total=False):
    id: Required[str]
