"""The vendoring pipeline on a small made-up package: it reports every change that does not fit or breaks a file."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

import portkey_ai
from scripts import vendor
from scripts.customizations import CUSTOMIZATIONS, DROPPED
from scripts.httpx_names import check_names, missing_names, rename_library, used_names
from scripts.patching import Customization, DeferredImports, Patch, apply_patches

README = Path(__file__).parents[1] / "portkey_ai/_vendor/README.md"
TILL = '''\
"""The till."""

from __future__ import annotations

import heavy
from .goods import Apple


def weigh(apple: Apple) -> heavy.Weight:
    """Weigh it."""
    if apple:
        return heavy.weigh(apple)
    return None


class Till:
    async def close(self) -> None:
        await heavy.close(self)
        heavy.done()
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "shelves").mkdir()
    (tmp_path / "till.py").write_text(TILL)
    (tmp_path / "goods.py").write_text("class Apple:\n    price = 1\n")
    for name in ("upper", "lower"):
        (tmp_path / f"shelves/{name}.py").write_text("import logging\nlog = logging.getLogger('shop')\n")
    return tmp_path


def test_all_misses_are_reported_at_once(package: Path) -> None:
    patches: list[Patch] = [
        Customization("goods.py", "Apples are cheaper.", "    price = 2\n", "    price = 0\n"),
        Customization("goods.py", "Apples are fruit.", "class Apple:", "class Apple(Fruit):", 2),
        Customization("goods.py", "Apples are free.", "price = 1", "price = 0"),
        Customization("pears.py", "Pears are fruit.", "class Pear:", "class Pear(Fruit):"),
        Customization("shelves/*.py", "Shelves are cleaned.", re.compile("dust"), "", None),
        DeferredImports("goods.py", ("heavy",), "Start faster."),
    ]
    faults = apply_patches(patches, package)
    assert [fault.partition(":")[0] for fault in faults] == [
        "goods.py",
        "goods.py",
        "pears.py",
        "shelves/*.py",
        "goods.py",
    ]
    assert "change: Apples are cheaper.\n  expected: 1 x\n    |     price = 2\n" in faults[0]
    assert "found: 0 x; most similar is line 2: price = 1" in faults[0]
    assert "expected: 2 x" in faults[1]
    assert "found: 1 x" in faults[1]
    assert "no such file" in faults[2]
    assert "expected: at least once\n    | dust\n  found: 0 x" in faults[3]
    assert "expected: imports of heavy at" in faults[4]
    assert (package / "goods.py").read_text() == "class Apple:\n    price = 0\n"


def test_source_that_no_longer_parses_names_file_and_change(package: Path) -> None:
    patches: list[Patch] = [
        Customization("goods.py", "Apples are broken.", "class Apple:", "class Apple(:"),
        Customization("goods.py", "Apples are free.", "price = 1", "price = 0"),
        Customization("till.py", "The till imports.", "heavy.done()", "heavy.done(", needs="import this"),
    ]
    faults = apply_patches(patches, package)
    assert len(faults) == 2
    assert faults[0].startswith("goods.py: no longer parses, line 1: ")
    assert faults[0].endswith("change: Apples are broken.")
    assert faults[1].startswith("till.py: no longer parses, line ")
    assert (package / "goods.py").read_text() == "class Apple:\n    price = 0\n"
    assert (package / "till.py").read_text() == TILL


def test_vendoring_stops_with_every_fault(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = Customization("goods.py", "Apples are cheaper.", "price = 2", "price = 0")
    right = Customization("goods.py", "Apples are free.", "price = 1", "price = 0")
    monkeypatch.setattr(vendor, "CUSTOMIZATIONS", [wrong, right])
    monkeypatch.setattr(vendor, "DROPPED", {"pears.py": "Nobody likes them.", "shelves": "No room."})
    with pytest.raises(SystemExit) as stopped:
        vendor.customize(package)
    told = str(stopped.value)
    assert "Apples are cheaper." in told
    assert "pears.py: no such file" in told
    assert told.endswith("2 customizations do not fit this release")
    assert (package / "shelves").exists()


def test_folders_and_files_are_removed(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vendor, "CUSTOMIZATIONS", [])
    monkeypatch.setattr(vendor, "DROPPED", {"goods.py": "Sold.", "shelves": "No room."})
    vendor.customize(package)
    assert [path.name for path in package.iterdir()] == ["till.py"]


def test_one_rule_for_all_files(package: Path) -> None:
    rule = Customization("**/*.py", "Our logger.", re.compile(r"getLogger\('(\w+)'"), r"getLogger('our.\1'", None)
    assert apply_patches([rule], package) == []
    for name in ("upper", "lower"):
        assert "getLogger('our.shop')" in (package / f"shelves/{name}.py").read_text()
    assert (package / "till.py").read_text() == TILL


def test_needed_import_comes_before_relative_imports_or_after_the_others(package: Path) -> None:
    free = Customization("till.py", "Apples are free.", "heavy.done()", "give()", needs="from charity import give")
    log = Customization(
        "shelves/*.py", "Our log.", "logging.getLogger", "get_log", None, needs="from ours import get_log"
    )
    assert apply_patches([free, log], package) == []
    assert "import heavy\nfrom charity import give\nfrom .goods import Apple\n" in (package / "till.py").read_text()
    assert (package / "shelves/upper.py").read_text() == (
        "import logging\nfrom ours import get_log\nlog = get_log('shop')\n"
    )


def test_deferred_import(package: Path) -> None:
    patches: list[Patch] = [DeferredImports("till.py", ("heavy", ".goods"), "Start.")]
    assert apply_patches(patches, package) == []
    text = (package / "till.py").read_text()
    assert "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import heavy\nif TYPE_CHECKING:\n" in text
    assert "    from .goods import Apple\n" in text
    assert "        import heavy\n\n        return heavy.weigh(apple)\n" in text
    assert (
        "        import heavy\n\n        await heavy.close(self)\n        import heavy\n\n        heavy.done()\n"
        in text
    )


def test_deferred_import_runs(tmp_path: Path) -> None:
    (tmp_path / "heavy.py").write_text("print('loaded')\ndef weigh(x): return x\ndef size(x): return -x\n")
    (tmp_path / "shop.py").write_text(
        dedent("""\
        from __future__ import annotations
        from heavy import size, weigh as weigh
        def own(x, *, size=3):
            return size * x
        def both(x, big=False):
            if big:
                for y in [size(x)]:
                    return weigh(y)
            return weigh(
                x
            )
        """)
    )
    assert apply_patches([DeferredImports("shop.py", ("heavy",), "Start.")], tmp_path) == []
    code = "import shop, sys; assert 'heavy' not in sys.modules; print(shop.own(2), shop.both(1), shop.both(1, True))"
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout == "loaded\n6 1 -1\n"


RELEASE = '''\
# copied from httpx
import sys
import httpx2 as httpx2
from httpx2._config import LIMIT
from ._httpx2 import is_httpx2_client


def loaded():
    """The module of httpx, not HTTPX2, if it is there."""
    return sys.modules.get("httpx")


client = httpx2.Client(limits=httpx2.Limits(size=LIMIT))
'''


def test_httpx2_and_httpx_are_swapped(tmp_path: Path) -> None:
    (tmp_path / "client.py").write_text(RELEASE)
    rename_library(tmp_path)
    text = (tmp_path / "client.py").read_text()
    assert text.startswith("# copied from httpx\nimport sys\nimport httpx as httpx\nfrom httpx._config import LIMIT\n")
    assert "from ._httpx2 import is_httpx2_client\n" in text
    assert '"""The module of httpx2, not HTTPX, if it is there."""\n    return sys.modules.get("httpx2")\n' in text
    assert used_names(tmp_path) == {
        "httpx": [], "httpx.Client": ["limits"], "httpx.Limits": ["size"], "httpx._config.LIMIT": [],
    }  # fmt: skip


def test_names_that_httpx_lacks_are_found(tmp_path: Path) -> None:
    httpx = tmp_path / "httpx"
    httpx.mkdir()
    (httpx / "__init__.py").write_text("class Client:\n    def __init__(self, http2=False): ...\ndef get(**x): ...\n")
    (httpx / "_config.py").write_text("LIMIT = 1\n")
    names = {"httpx": [], "httpx.Client": ["http2", "limits"], "httpx.URL": [], "httpx._config.LIMIT": [],
             "httpx._config.LIMITS": [], "httpx._urls.URL": [], "httpx.get": ["params"]}  # fmt: skip
    missing = ["httpx.Client(limits=)", "httpx.URL", "httpx._config.LIMITS", "httpx._urls.URL"]
    assert missing_names(names, tmp_path) == missing


@pytest.mark.parametrize("source", ["import re", "import httpx2"])
def test_a_release_for_another_library_is_refused(tmp_path: Path, source: str) -> None:
    (tmp_path / "client.py").write_text(source)
    with pytest.raises(SystemExit, match="not written for httpx2"):
        check_names(tmp_path, tmp_path, [])


def test_the_vendored_client_uses_names_of_the_installed_httpx() -> None:
    import httpx

    names = used_names(Path(portkey_ai.__file__).parent / "_vendor/openai")
    assert {"httpx.Client", "httpx.Timeout", "httpx.StreamConsumed"} <= set(names)
    assert missing_names(names, Path(httpx.__file__).parents[1]) == []


def test_list_of_changes() -> None:
    """Each change is one line of the README, grouped by file; the number of them stays small."""
    text = README.read_text(encoding="utf-8").partition("## What differs from the wheel")[2]
    changes = [line.removeprefix("- ") for line in text.splitlines() if line.startswith("- ")]
    assert len(changes) == len(CUSTOMIZATIONS) + len(DROPPED) + len(vendor.STRUCTURE)
    assert len(CUSTOMIZATIONS) <= 45
    assert len(set(changes)) == len(changes)
    files = re.findall(r"^### `(.+)`$", text, re.MULTILINE)
    assert len(set(files)) == len(files)
    assert set(files) == {change.file for change in CUSTOMIZATIONS}
    for change in CUSTOMIZATIONS:
        assert change.reason in changes
        assert change.reason.endswith(".")
