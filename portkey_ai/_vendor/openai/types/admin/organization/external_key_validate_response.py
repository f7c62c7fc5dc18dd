# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from ...._models import BaseModel

__all__ = ["ExternalKeyValidateResponse"]


class ExternalKeyValidateResponse(BaseModel):
    status: str
