"""The error of `RealGateway`."""


class RealGatewayError(Exception):
    """The real gateway cannot be installed or started, or has ended by itself."""
