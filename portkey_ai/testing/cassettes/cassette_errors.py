"""Errors of cassettes. They are not HTTP errors: the client neither wraps nor retries them."""


class CassetteError(Exception):
    """The cassette cannot be read, written or used."""


class CassetteMissError(CassetteError):
    """The cassette has no recording for a request, and its mode does not allow sending the request."""


class CassetteWarning(UserWarning):
    """A response was not recorded, because it was not read to its end; or a cassette could not be written."""
