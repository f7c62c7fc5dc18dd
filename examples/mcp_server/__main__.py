"""`python -m mcp_server`: serve over stdin and stdout, with all logs on stderr."""

from __future__ import annotations

import logging
import os
import sys

from portkey_ai.routing import ModelRegistry

from .configure import MODELS, configured_providers, redactor
from .retry import DELAYS
from .server import build_server


def main() -> None:
    environ = os.environ
    try:
        log_to_stderr(environ.get("LOG_LEVEL") or "INFO")
        registry = ModelRegistry.from_file(environ.get("PORTKEY_MODELS_CONFIG_PATH") or MODELS)
        providers = configured_providers(environ, registry)
        delays = seconds(environ["RETRY_DELAYS"]) if "RETRY_DELAYS" in environ else DELAYS
    except ValueError as error:  # RoutingError is one
        sys.exit(redactor(environ)(str(error)))
    if not providers:
        sys.exit("No providers: set PORTKEY_API_KEY with PORTKEY_CONFIG_<FAMILY> or PORTKEY_VIRTUAL_KEY, see README.md")
    server = build_server(
        providers,
        registry,
        default_model=environ.get("DEFAULT_MODEL") or "gpt-4",
        delays=delays,
        redact=redactor(environ),
    )
    server.run("stdio")


def log_to_stderr(level: str) -> None:
    """stdout belongs to the protocol. Other packages stay at WARNING: their DEBUG lines may hold whole requests."""
    logging.basicConfig(stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    for name in ("mcp_server", "portkey_ai.routing"):
        try:
            logging.getLogger(name).setLevel(level.upper())
        except ValueError:
            raise ValueError(f"LOG_LEVEL: expected DEBUG, INFO, WARNING or ERROR, got {level!r}") from None


def seconds(text: str) -> list[float]:
    """RETRY_DELAYS: numbers with commas between them; empty for no second attempt."""
    try:
        delays = [float(delay) for delay in text.split(",") if delay.strip()]
    except ValueError:
        delays = [-1.0]
    if not all(0 <= delay < float("inf") for delay in delays):
        raise ValueError(f"RETRY_DELAYS: expected seconds, separated by commas, got {text!r}")
    return delays


if __name__ == "__main__":
    main()
