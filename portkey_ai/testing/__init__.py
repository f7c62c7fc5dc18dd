"""Test programs that use this package: with a gateway in the process, recorded responses, or the real gateway.

Each name is imported when it is first used, so that the pytest plugin does not slow down a run that does not use it.
"""

from typing import TYPE_CHECKING

from portkey_ai._lazy import lazy_exports

if TYPE_CHECKING:
    from .cassettes.cassette import Cassette as Cassette
    from .cassettes.cassette_errors import CassetteError as CassetteError
    from .cassettes.cassette_errors import CassetteMissError as CassetteMissError
    from .cassettes.cassette_errors import CassetteWarning as CassetteWarning
    from .local_gateway import LocalGateway as LocalGateway
    from .real_gateway.gateway_process import RealGateway as RealGateway
    from .real_gateway.real_gateway_error import RealGatewayError as RealGatewayError
    from .wire.local_responses import LocalResponse as LocalResponse
    from .wire.provider_call import ProviderCall as ProviderCall
    from .wire.recorded_request import RecordedRequest as RecordedRequest
else:  # to a type checker, a module with __getattr__ has every name
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            ".cassettes.cassette": "Cassette",
            ".cassettes.cassette_errors": "CassetteError CassetteMissError CassetteWarning",
            ".local_gateway": "LocalGateway",
            ".real_gateway.gateway_process": "RealGateway",
            ".real_gateway.real_gateway_error": "RealGatewayError",
            ".wire.local_responses": "LocalResponse",
            ".wire.provider_call": "ProviderCall",
            ".wire.recorded_request": "RecordedRequest",
        },
    )

__all__ = [
    "Cassette",
    "CassetteError",
    "CassetteMissError",
    "CassetteWarning",
    "LocalGateway",
    "LocalResponse",
    "ProviderCall",
    "RealGateway",
    "RealGatewayError",
    "RecordedRequest",
]
