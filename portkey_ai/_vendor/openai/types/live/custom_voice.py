# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from ..._models import BaseModel

__all__ = ["CustomVoice"]


class CustomVoice(BaseModel):
    id: str
