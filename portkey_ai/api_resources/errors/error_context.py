"""Where an error happened: URL, provider and trace, in a note instead of the message.

A program may search the message of an error for a text such as "429", which a port or an id could contain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from portkey_ai.api_resources.gateway_response import gateway_headers
from portkey_ai.api_resources.settings.masking import printable, without_secrets
from portkey_ai.api_resources.transport.redirects import dropped_headers

if TYPE_CHECKING:
    from httpx import Request, Response


def add_note(error: BaseException, note: str) -> None:
    """Add a line that tracebacks show below the error; before Python 3.11, `repr` of this package's errors has it."""
    add: Any = getattr(error, "add_note", None)
    if add is not None:
        add(note)
    else:
        error.__dict__.setdefault("__notes__", []).append(note)


def add_context(error: BaseException, response: Response) -> None:
    """Add a note to `error` that says where `response` came from."""
    add_note(error, response_context(response))


def response_context(response: Response) -> str:
    """Return method, URL, provider and trace of a response, and the target of a redirect that was not followed."""
    headers = gateway_headers(response.headers)
    facts = [request_context(response.request)]
    facts += [f"{name} {printable(headers[key])}" for name, key in _SHOWN_HEADERS if headers.get(key)]
    if response.next_request is not None:
        facts.append(f"redirects to {without_secrets(response.next_request.url)}")
    return ", ".join(facts)


_SHOWN_HEADERS = (("provider", "provider"), ("trace", "trace-id"))


def request_context(request: Request) -> str:
    """Return method and URL of a request."""
    return f"{request.method} {url_text(request)}"


def url_text(request: Request) -> str:
    """Return the URL of a request, and the headers that a redirect to another origin dropped."""
    dropped = dropped_headers(request)
    url = str(without_secrets(request.url))
    return f"{url} (another origin: sent without {', '.join(dropped)})" if dropped else url
