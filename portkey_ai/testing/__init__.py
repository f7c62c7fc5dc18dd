"""A gateway inside the process, for tests and demonstrations of programs that use this package."""

from .local_gateway import LocalGateway as LocalGateway
from .wire.recorded_request import RecordedRequest as RecordedRequest

__all__ = ["LocalGateway", "RecordedRequest"]
