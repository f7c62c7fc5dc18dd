"""`createHeaders` as a class, as the published package had it."""

from __future__ import annotations

from portkey_ai.api_resources.settings.option_headers import createHeaders


class CreateHeaders:
    """Holds the keywords; `json()` gives the headers. See `portkey_ai.createHeaders`."""

    def __init__(self, **kwargs: object) -> None:
        self.kwargs = kwargs

    def json(self) -> dict[str, str]:
        """The headers."""
        return createHeaders(**self.kwargs)
