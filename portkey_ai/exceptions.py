"""The errors of this package: `from portkey_ai.exceptions import RateLimitError`."""

from portkey_ai.api_resources.exceptions import *  # noqa: F403
