# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["ExternalStorageDeleted"]


class ExternalStorageDeleted(BaseModel):
    id: str

    deleted: bool

    object: Literal["organization.external_storage.deleted"]
