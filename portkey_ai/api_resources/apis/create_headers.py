"""`createHeaders` as a class, as in portkey-ai 2.3.4."""

from __future__ import annotations

from portkey_ai.api_resources.settings.option_headers import createHeaders


class CreateHeaders:
    """Create the headers of client options. See `portkey_ai.createHeaders`."""

    def __init__(self, **kwargs: object) -> None:
        self.kwargs = kwargs

    def json(self) -> dict[str, str]:
        """Return the headers."""
        return createHeaders(**self.kwargs)
