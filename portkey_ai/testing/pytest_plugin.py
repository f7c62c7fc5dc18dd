"""The pytest plugin: a local gateway, clients and cassettes as fixtures.

pytest loads this module in each run, so that everything else is imported by the fixtures that need it.
"""

from __future__ import annotations

import os
import re
import sys
import zlib
from typing import TYPE_CHECKING, Any, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from portkey_ai import AsyncPortkey, Portkey

    from .cassettes.cassette import Cassette
    from .local_gateway import LocalGateway

_MODES = ("once", "none", "new_episodes", "all", "rewrite")
_MARKER = "portkey_cassette"
_CASSETTE_FIXTURES = frozenset((_MARKER, "portkey_client", "async_portkey_client"))
_MAX_NAME_BYTES = 150
"""File systems allow 255 bytes; the temporary file, which is renamed at the end, has a longer name."""
_HAS_PASSED = pytest.StashKey[bool]()
_TEST_KEY = "pk-test-key"
"""A placeholder API key for the local gateway and for replays, which need no real key."""


def _keep_compiled_modules() -> None:
    """Make pytest import this package from its compiled files.

    pytest rewrites the assertions in packages that have a plugin: it would compile every module of this package again.
    """
    for finder in sys.meta_path:
        marked = getattr(finder, "_must_rewrite", None)  # of pytest's import hook, which has no public API for this
        if isinstance(marked, set):
            cast("set[str]", marked).discard("portkey_ai")


_keep_compiled_modules()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("portkey")
    group.addoption(
        "--portkey-record",
        choices=_MODES,
        help="mode of all Portkey cassettes, also of those whose marker names another; use `none` in CI",
    )
    parser.addini("portkey_record", "mode of Portkey cassettes whose marker names none (default: once)", default="once")
    parser.addini(
        "portkey_assert_all_used",
        "fail a test with portkey_gateway if a response that it scheduled was not used",
        type="bool",
        default=False,
    )
    parser.addini("portkey_cassette_format", "format of Portkey cassettes without a path: yaml or json", default="yaml")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(path=None, mode=None, **options): the clients of the fixtures portkey_client and "
        "async_portkey_client record in this cassette and replay from it; options as of portkey_ai.testing.Cassette",
    )


def pytest_runtest_setup(item: pytest.Item) -> None:
    is_marked = any(marker.name == _MARKER for marker in item.own_markers)
    if is_marked and not _CASSETTE_FIXTURES.intersection(getattr(item, "fixturenames", ())):
        raise pytest.UsageError(
            f"{_MARKER}: expected a test with one of the fixtures {', '.join(sorted(_CASSETTE_FIXTURES))}"
        )


def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    if call.when == "call":
        item.stash[_HAS_PASSED] = call.excinfo is None


@pytest.fixture
def portkey_gateway(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalGateway]:
    """A `LocalGateway` for this test. New clients use it: PORTKEY_BASE_URL and a test PORTKEY_API_KEY are set."""
    from .local_gateway import LocalGateway

    with LocalGateway() as gateway:
        monkeypatch.setenv("PORTKEY_BASE_URL", gateway.url)
        monkeypatch.setenv("PORTKEY_API_KEY", _TEST_KEY)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.setenv(name, ",".join(filter(None, (os.environ.get(name), "127.0.0.1"))))
        yield gateway
        # A test that failed or was skipped has ended too early to use all of them.
        if request.config.getini("portkey_assert_all_used") and request.node.stash.get(_HAS_PASSED, True):
            gateway.assert_all_used()


@pytest.fixture
def portkey_cassette(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cassette]:
    """The open `Cassette` of this test; by default the file cassettes/<module>/<test>.yaml beside the module.

    If it only replays and PORTKEY_API_KEY is not set, a test key is set, so that the program needs no key.
    """
    from .cassettes.cassette import Cassette

    path, mode, options = _marker_options(request)
    with Cassette(path, mode, **options) as cassette:
        if not cassette.may_record and not os.environ.get("PORTKEY_API_KEY"):
            monkeypatch.setenv("PORTKEY_API_KEY", _TEST_KEY)
        yield cassette


@pytest.fixture
def portkey_client(request: pytest.FixtureRequest) -> Iterator[Portkey]:
    """A `Portkey` for the test's cassette if it has one, otherwise for `portkey_gateway`; closed after the test."""
    from portkey_ai import Portkey

    cassette = _cassette_of(request)
    if cassette is None:
        request.getfixturevalue("portkey_gateway")
        with Portkey(provider="openai") as client:
            yield client
    else:
        with cassette.http_client() as http, Portkey(http_client=http) as client:
            yield client


@pytest.fixture
def async_portkey_client(request: pytest.FixtureRequest) -> Iterator[AsyncPortkey]:
    """An `AsyncPortkey`, otherwise as `portkey_client`. It works with each plugin that runs async tests."""
    from portkey_ai import AsyncPortkey

    cassette = _cassette_of(request)
    if cassette is None:
        request.getfixturevalue("portkey_gateway")
        client = AsyncPortkey(provider="openai")
    else:  # the cassette closes the connections
        client = AsyncPortkey(http_client=cassette.async_http_client())
    yield client
    # No event loop runs here, and without one `close()` never waits: the event loop of a connection closes it later,
    # or `close()` closes it now if that loop has ended.
    closing = client.close()
    try:
        closing.send(None)
    except StopIteration:
        pass
    finally:
        closing.close()


def _cassette_of(request: pytest.FixtureRequest) -> Cassette | None:
    if request.node.get_closest_marker(_MARKER) is None and _MARKER not in request.fixturenames:
        return None
    cassette: Cassette = request.getfixturevalue(_MARKER)
    return cassette


def _marker_options(request: pytest.FixtureRequest) -> tuple[Path, Any, dict[str, Any]]:
    """Return path, mode and options of the test's cassette."""
    marker = request.node.get_closest_marker(_MARKER)
    options: dict[str, Any] = dict(marker.kwargs) if marker is not None else {}
    positional: tuple[Any, ...] = marker.args if marker is not None else ()
    if len(positional) > 2:
        raise pytest.UsageError(f"{_MARKER}: expected at most a path and a mode, not {positional!r}")
    for name, value in zip(("path", "mode"), positional, strict=False):
        if name in options:
            raise pytest.UsageError(f"{_MARKER}: {name} is given twice")
        options[name] = value
    path, mode = options.pop("path", None), options.pop("mode", None)
    if path is not None and not isinstance(path, (str, os.PathLike)):
        raise pytest.UsageError(f"{_MARKER}: path: expected a path, got {path!r}")
    config = request.config
    default = config.getini("portkey_record")
    if default not in _MODES:
        raise pytest.UsageError(f"portkey_record: expected {', '.join(_MODES)}, not {default!r}")
    mode = config.getoption("--portkey-record") or mode or default
    return config.rootpath / path if path else _default_path(request), mode, options


def _default_path(request: pytest.FixtureRequest) -> Path:
    ending = request.config.getini("portkey_cassette_format")
    if ending not in ("yaml", "json"):
        raise pytest.UsageError(f"portkey_cassette_format: expected yaml or json, not {ending!r}")
    module: Path = request.node.path
    test = request.node.nodeid.partition("::")[2].replace("::", ".")
    name = re.sub(r"[^\w.,=\[\]-]+", "_", test).encode()[:_MAX_NAME_BYTES].decode(errors="ignore")
    if name != test:  # two tests could get the same name
        name = f"{name}-{zlib.crc32(test.encode()):08x}"
    return module.parent / "cassettes" / module.stem / f"{name}.{ending}"
