"""What the package exports, and how it does it."""

from __future__ import annotations

import pytest

import portkey_ai
from portkey_ai._lazy import lazy_exports


def test_every_export_is_there() -> None:
    assert len(portkey_ai.__all__) == len(set(portkey_ai.__all__))
    for name in portkey_ai.__all__:
        assert getattr(portkey_ai, name) is not None or name == "api_key"
    assert set(portkey_ai.__all__) <= set(dir(portkey_ai))


def test_unknown_names() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        portkey_ai.no_such_name  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(ImportError):
        from portkey_ai import no_such_name  # type: ignore[attr-defined]  # noqa: F401


def test_lazy_exports_of_renamed_names_and_submodules() -> None:
    find, _ = lazy_exports("portkey_ai", {".version": "release=VERSION", ".": "testing"})
    assert find("release") == portkey_ai.VERSION
    assert getattr(find("testing"), "__name__", "") == "portkey_ai.testing"
    del portkey_ai.release  # type: ignore[attr-defined]


def test_every_name_of_the_vendored_client_can_be_read() -> None:
    """`inspect.getmembers` and `help` read them all; the module-level client, `openai.chat`, is not ours to offer."""
    for name in dir(portkey_ai.openai):
        getattr(portkey_ai.openai, name)
    assert not hasattr(portkey_ai.openai, "chat")
