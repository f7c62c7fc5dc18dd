"""`python -m mcp_server`: serve over stdin and stdout, with all logs on stderr."""

from __future__ import annotations

import logging
import os
import sys

from portkey_ai.routing import ModelRegistry, RoutingError

from .configure import MODELS, configured_providers, redactor
from .retry import DELAYS
from .server import build_server


def main() -> None:
    environ = os.environ
    # stdout belongs to the protocol. Other packages stay at WARNING: their DEBUG lines may hold requests as a whole.
    logging.basicConfig(stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    for name in ("mcp_server", "portkey_ai.routing"):
        logging.getLogger(name).setLevel(environ.get("LOG_LEVEL", "INFO").upper())
    try:
        registry = ModelRegistry.from_file(environ.get("PORTKEY_MODELS_CONFIG_PATH") or MODELS)
        providers = configured_providers(environ, registry)
        delays = (
            [float(delay) for delay in environ["RETRY_DELAYS"].split(",") if delay]
            if "RETRY_DELAYS" in environ
            else DELAYS
        )
    except (RoutingError, ValueError) as error:
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


if __name__ == "__main__":
    main()
