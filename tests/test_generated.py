"""`make check` tells when a generated file, a twin or a vendored file was changed by hand."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from scripts.lazify import lazify
from scripts.sync_from_async import RENAMED, convert
from scripts.vendor import changes
from scripts.vendored import surface

ROOT = Path(__file__).parents[1]
API = "portkey_ai/api_resources"


@pytest.fixture
def copy_of_the_project(tmp_path: Path) -> Path:
    for name in ("portkey_ai", "scripts"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "vendorize.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def check(project: Path, script: str) -> tuple[int, str]:
    command = [sys.executable, f"scripts/{script}.py", "--check"]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("script", "file"),
    [
        ("sync_from_async", f"{API}/_sync/client.py"),
        ("generate_wrappers", f"{API}/apis/chat_complete.py"),
        ("generate_wrappers", f"{API}/surface.py"),
        ("generate_types", "portkey_ai/types/chat/__init__.py"),
    ],
)
def test_changed_by_hand(copy_of_the_project: Path, script: str, file: str) -> None:
    with (copy_of_the_project / file).open("a") as changed:
        changed.write("# by hand\n")
    code, printed = check(copy_of_the_project, script)
    assert code == 1
    assert file in printed


def test_vendored_files_changed_by_hand(copy_of_the_project: Path) -> None:
    vendored = copy_of_the_project / "portkey_ai/_vendor/openai"
    for file in ("_models.py", "../README.md"):
        with (vendored / file).open("a") as changed:
            changed.write("# by hand\n")
    (vendored / "stray.py").touch()
    (vendored / "_qs.py").unlink()
    code, printed = check(copy_of_the_project, "vendor")
    assert code == 1
    faults = ("changed: openai/_models.py", "changed: README.md", "extra: openai/stray.py", "missing: openai/_qs.py")
    for fault in faults:
        assert fault in printed


def test_stray_twin_and_unused_rule(copy_of_the_project: Path) -> None:
    stray = copy_of_the_project / API / "_sync/stray.py"
    stray.touch()
    assert "stray.py has no source" in check(copy_of_the_project, "sync_from_async")[1]
    stray.unlink()
    for side in ("_async", "_sync"):
        (copy_of_the_project / API / side / "routes.py").unlink()
    assert "rules that nothing uses: " in check(copy_of_the_project, "sync_from_async")[1]


def test_generators_do_not_overwrite_hand_written_files(copy_of_the_project: Path) -> None:
    twin = copy_of_the_project / API / "_sync/client.py"
    twin.write_text("print('mine')\n")
    command = [sys.executable, "scripts/sync_from_async.py"]
    result = subprocess.run(command, cwd=copy_of_the_project, capture_output=True, text=True)
    assert result.returncode == 1
    assert "hand-written" in result.stderr
    assert twin.read_text() == "print('mine')\n"


def test_conversion() -> None:
    source = (
        "class AsyncStream:\n"
        '    """An `AsyncStream`: use `async with`."""\n\n'
        "    async def __aenter__(self):\n"
        "        # await nothing\n"
        "        return await f(x, [await y async for y in z])\n"
        "    @property\n"
        "    def asynchronous(self): return AsyncStreams\n"
    )
    twin = (
        "class Stream:\n"
        '    """An `Stream`: use `with`."""\n\n'
        "    def __enter__(self):\n"
        "        # await nothing\n"
        "        return f(x, [y for y in z])\n"
        "    @property\n"
        "    def asynchronous(self): return AsyncStreams\n"
    )
    assert convert(source, Counter(), {**RENAMED, "AsyncStream": "Stream"}) == twin


def test_lazify(tmp_path: Path) -> None:
    package = tmp_path / "shop"
    package.mkdir()
    (package / "goods.py").write_text("class Apple: ...\nclass Pear: ...\n")
    (package / "till.py").write_text("raise RuntimeError('too early')\n")
    shutil.copy(ROOT / "portkey_ai/_lazy.py", tmp_path / "_lazy.py")
    init = package / "__init__.py"
    init.write_text("from .goods import Apple, Pear as Fruit\nfrom .till import Till\n__all__ = ['Apple', 'Fruit']\n")
    assert lazify(init, tmp_path)
    (tmp_path / "__init__.py").touch()
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path.parent)!r})\n"
        f"import importlib; shop = importlib.import_module('{tmp_path.name}.shop')\n"
        "assert shop.Fruit.__name__ == 'Pear' and shop.Apple.__name__ == 'Apple'\n"
        "assert shop.__all__ == ['Apple', 'Fruit'] and 'Till' in dir(shop)\n"
        "from importlib import import_module\n"
        "try: shop.Till\n"
        "except RuntimeError: pass\n"
        "else: raise SystemExit('not lazy')\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    init.write_text("from .goods import Apple\nAPPLE = Apple()\n")
    assert not lazify(init, tmp_path)


def test_changes_of_the_surface() -> None:
    before = {"a.get": ["id"], "a.list": [], "b.create": ["x", "y"]}
    after = {"a.get": ["id"], "b.create": ["x", "z"], "c.delete": ["id"]}
    assert changes(before, after) == ["- new: `c.delete`", "- gone: `a.list`", "- `b.create`: +z, -y"]
    assert changes(after, after) == ["- nothing"]
    now = surface()
    assert "extra_body" in now["chat.completions.create"]
    assert {"BaseModel", "id: str"} <= set(now["types.file_object.FileObject"])
    assert "DecisionInputUserMessage" in now["types.decision_input_message_param.DecisionInputMessageUnionParam"]
