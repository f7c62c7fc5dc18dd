"""Constants that several modules share: header names, URLs, environment variables, defaults."""

PORTKEY_HEADER_PREFIX = "x-portkey-"
AUDIO_FILE_DURATION_HEADER = "x-portkey-audio-file-duration"
MAX_RETRIES_HEADER = "x-stainless-max-retries"
"""Passes the `max_retries` of one call through the vendored methods. `x-stainless-*` headers are never sent."""

PORTKEY_BASE_URL = "https://api.portkey.ai/v1"
PORTKEY_GATEWAY_URL = PORTKEY_BASE_URL
PORTKEY_PUBLIC_URL = "https://api.portkey.ai"
MCP_GATEWAY_URL = "https://mcp.portkey.ai"
AGENT_GATEWAY_URL = "https://agents.portkey.ai"
LOCAL_BASE_URL = "http://localhost:8787/v1"

PORTKEY_API_KEY_ENV = "PORTKEY_API_KEY"
PORTKEY_BASE_URL_ENV = "PORTKEY_BASE_URL"
PORTKEY_PROXY_ENV = "PORTKEY_PROXY"

DEFAULT_MAX_RETRIES = 1
DEFAULT_TIMEOUT = 600.0
"""Seconds to read or write."""
DEFAULT_CONNECT_TIMEOUT = 5.0
"""Seconds to connect."""
