"""What `portkey doctor` looks at. No check shows a key, a user name or a password."""

from __future__ import annotations

import platform
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from portkey_ai.version import VERSION

from .credentials import NO_KEY, find_credentials
from .doctor_tracing import untraced
from .failures import CommandError, UsageError, message_of
from .profile_store import profiles_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from portkey_ai import Portkey

    from .credentials import Credentials

_CLOCK_WARNING, _CLOCK_FAULT = 30.0, 300.0
"""Seconds between the clock of this machine and that of the gateway."""


@dataclass(frozen=True)
class Check:
    """The result of one check."""

    name: str
    status: str
    """`ok`, `warning` or `fault`."""
    detail: str


def run_checks(timeout: float) -> Iterator[Check]:
    """Yield the results, those of this machine first. `timeout` is that of each request, in seconds."""
    yield Check("release", "ok", f"portkey-ai {VERSION}")
    yield Check("python", "ok", f"{platform.python_implementation()} {platform.python_version()}, {sys.executable}")
    yield Check("system", "ok", f"{platform.system()} {platform.release()}, {platform.machine()}")
    for text in untraced():
        yield Check("tracing", "warning", text)
    try:
        credentials = find_credentials()
    except (CommandError, UsageError) as error:
        yield Check("profile", "fault", message_of(error))
        return
    yield from _credentials(credentials)
    yield from _connection(credentials, timeout)


def _credentials(credentials: Credentials) -> Iterator[Check]:
    from portkey_ai.api_resources.global_constants import PORTKEY_BASE_URL

    if credentials.api_key is not None:
        yield Check("key", "ok", f"set by {credentials.key_source}, {len(credentials.api_key)} characters")
    elif credentials.base_url == PORTKEY_BASE_URL:
        yield Check("key", "fault", NO_KEY)
    else:
        yield Check("key", "ok", "none; a gateway you host yourself may not need one")
    path = profiles_file()
    if sys.platform != "win32" and path.exists() and path.stat().st_mode & 0o077:
        yield Check("profiles", "fault", f"other users can read {path}: chmod 600 {path}")


def _connection(credentials: Credentials, timeout: float) -> Iterator[Check]:
    """Check the way to the gateway, with one connection for all requests."""
    import httpx

    from portkey_ai import Portkey
    from portkey_ai.exceptions import APIStatusError, MissingAPIKeyError, PortkeyError

    try:
        client = Portkey(api_key=credentials.api_key, base_url=credentials.base_url, timeout=timeout, max_retries=0)
    except MissingAPIKeyError:
        return  # reported by the check of the key
    except ValueError as error:
        yield Check("address", "fault", f"{credentials.url_source}: {message_of(error)}")
        return
    with client:
        url = httpx.URL(credentials.base_url)
        yield Check("address", "ok", f"{_shown(credentials.base_url)} ({credentials.url_source})")
        yield _proxies(url)
        yield from _tls(url)
        try:
            response = client.get("/models", cast_to=httpx.Response)
        except APIStatusError as error:
            response = error.response
        except PortkeyError as error:
            yield Check("reachable", "fault", message_of(error))
            return
        yield Check("reachable", "ok", f"first response after {response.elapsed.total_seconds() * 1000:.0f} ms")
        yield _latency(client)
        yield _gateway(url, response, timeout)
        yield clock(response)
        yield _access(credentials, response)


def _proxies(url: httpx.URL) -> Check:
    """Say which proxy of the environment requests to `url` go through."""
    from urllib.request import getproxies, proxy_bypass

    import httpx

    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if proxy is None or proxy_bypass(url.host):
        return Check("proxy", "ok", "none")
    try:
        return Check("proxy", "ok", f"{_shown(proxy)} (environment variable or system setting)")
    except httpx.InvalidURL as error:
        return Check("proxy", "fault", f"invalid URL ({error})")


def _tls(url: httpx.URL) -> Iterator[Check]:
    import os
    import ssl

    for variable, exists in (("SSL_CERT_FILE", os.path.isfile), ("SSL_CERT_DIR", os.path.isdir)):
        path = os.environ.get(variable)
        if path and not exists(path):
            yield Check("tls", "fault", f"{variable}: {path} does not exist")
        elif path:
            yield Check("tls", "ok", f"{variable}: {path}")
    if url.scheme == "https":
        yield Check("tls", "ok", f"certificates are verified; {ssl.OPENSSL_VERSION}")
    elif url.host in ("localhost", "127.0.0.1", "::1"):
        yield Check("tls", "ok", "not used: the gateway is on this machine")
    else:
        yield Check("tls", "warning", "not used: keys and prompts are sent unencrypted")


def _latency(client: Portkey) -> Check:
    """Measure three more requests on the open connection."""
    from portkey_ai.exceptions import APIStatusError, PortkeyError

    times: list[float] = []
    for _ in range(3):
        started = time.perf_counter()
        try:
            client.models.list()
        except APIStatusError:
            pass  # a gateway without a target responds with 400, as fast
        except PortkeyError as error:
            return Check("latency", "fault", message_of(error))
        times.append(time.perf_counter() - started)
    return Check("latency", "ok", f"{min(times) * 1000:.0f} ms (best of {len(times)}, connection open)")


def _gateway(url: httpx.URL, response: httpx.Response, timeout: float) -> Check:
    import httpx

    if url.host == "portkey.ai" or url.host.endswith(".portkey.ai"):
        kind = "hosted by Portkey"
    elif response.headers.get("x-portkey-provider") == "local":
        return Check("gateway", "ok", f"LocalGateway of this package, version: {VERSION}")
    else:
        try:
            root = httpx.get(url.copy_with(path="/", query=None, userinfo=b""), timeout=timeout).text
        except httpx.HTTPError:
            root = ""
        kind = "open-source gateway" if root.startswith("AI Gateway says") else "not recognised"
    version = response.headers.get("x-portkey-gateway-version") or response.headers.get("server")
    return Check("gateway", "ok", f"{kind}, version: {version or 'not reported'}")


def clock(response: httpx.Response) -> Check:
    """Compare the clock of this machine with the `date` of a response."""
    from email.utils import parsedate_to_datetime

    try:
        difference = time.time() - parsedate_to_datetime(response.headers["date"]).timestamp()
    except (KeyError, ValueError):
        return Check("clock", "ok", "not compared: the gateway does not report its time")
    size = abs(difference)
    status = "fault" if size > _CLOCK_FAULT else "warning" if size > _CLOCK_WARNING else "ok"
    order = "ahead of" if difference > 0 else "behind"
    return Check("clock", status, f"{size:.0f} s {order} the gateway's" if size >= 2 else "as the gateway's")


def _access(credentials: Credentials, response: httpx.Response) -> Check:
    """Say whether the gateway accepts the key."""
    status = response.status_code
    if status in (401, 403):
        return Check("access", "fault", f"status {status}: the gateway does not accept the key")
    if status >= 500:
        return Check("access", "fault", f"status {status}: the gateway, or a proxy before it, has a fault")
    if status == 407:
        return Check("access", "fault", "status 407: the proxy asks for a password")
    if status >= 400 and credentials.api_key is None:
        return Check("access", "ok", "not checked: there is no key")
    if status >= 400:
        return Check("access", "warning", f"status {status} for the list of models: not known if the key is accepted")
    if credentials.api_key is None:
        return Check("access", "ok", "models can be listed without a key")
    return Check("access", "ok", "models can be listed with the key")


def _shown(url: str) -> str:
    """Return a URL without its user name, password and query."""
    import httpx

    return str(httpx.URL(url).copy_with(userinfo=b"", query=None))
