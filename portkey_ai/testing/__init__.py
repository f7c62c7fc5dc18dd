"""For tests and demonstrations of programs that use this package: a gateway that runs inside the process."""

from .local_gateway import LocalGateway as LocalGateway
from .local_gateway import RecordedRequest as RecordedRequest

__all__ = ["LocalGateway", "RecordedRequest"]
