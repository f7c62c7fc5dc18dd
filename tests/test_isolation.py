"""Importing this package is cheap, and has nothing to do with an `openai` package beside it."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import portkey_ai
from scripts.exports import EXPORTS, RESOURCES

CALL = """
import httpx, sys
from portkey_ai import Portkey
answer = {"id": "1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}}]}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
client = Portkey(api_key="k", http_client=httpx.Client(transport=transport))
result = client.chat.completions.create(messages=[])
assert result.choices[0].message.content == "Hi"
assert type(result).__module__.startswith("portkey_ai.types."), type(result)
"""


def run(code: str, *, path: Path | None = None, environment: dict[str, str] | None = None) -> str:
    """What a fresh process with warnings as errors prints; `path` comes first on sys.path."""
    inserted = f"import sys; sys.path.insert(0, {str(path)!r})\n" if path else ""
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", inserted + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        env={"PATH": "", **(environment or {})},
        cwd=Path(portkey_ai.__file__).parents[1],
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def loaded(code: str, *, environment: dict[str, str] | None = None) -> set[str]:
    """The modules that a fresh process has loaded after `code`."""
    return set(
        json.loads(run(f"{code}\nimport json, sys; print(json.dumps(list(sys.modules)))", environment=environment))
    )


def test_import_loads_nothing() -> None:
    modules = loaded("import portkey_ai; dir(portkey_ai); portkey_ai.__version__")
    assert "portkey_ai" in modules
    assert not modules & {"httpx", "pydantic", "portkey_ai._vendor", "asyncio", "typing_extensions"}


def test_create_headers_loads_little() -> None:
    modules = loaded("from portkey_ai import createHeaders; createHeaders(provider='openai')")
    assert not modules & {"httpx", "pydantic", "portkey_ai._vendor"}


def test_a_chat_call_loads_only_its_part() -> None:
    vendored = {name for name in loaded(CALL) if name.startswith("portkey_ai._vendor.openai.")}
    assert "portkey_ai._vendor.openai.resources.chat.completions.completions" in vendored
    for other in ("resources.responses.responses", "resources.beta.beta", "types.responses.response", "lib.azure"):
        assert f"portkey_ai._vendor.openai.{other}" not in vendored


OPTIONAL = {
    "aiohttp", "genai_prices", "httpx_aiohttp", "h2", "openai", "opentelemetry", "pandas", "tiktoken", "tinytag",
    "websockets",
}  # fmt: skip


def test_a_chat_call_loads_no_optional_package() -> None:
    """Those of the extras are installed here."""
    assert not (loaded(CALL) - loaded("import httpx")) & OPTIONAL  # httpx before 0.28 imports h2 where it is installed


def test_a_chat_call_loads_nothing_for_its_cost() -> None:
    assert not {name for name in loaded(CALL) if name.startswith("portkey_ai.cost")}


def test_the_aiohttp_client_without_its_extra() -> None:
    run("""
        import sys
        sys.modules["httpx_aiohttp"] = None
        from portkey_ai import DefaultAioHttpClient
        try:
            DefaultAioHttpClient()
        except ImportError as error:
            assert "portkey-ai[aiohttp]" in str(error)
        else:
            raise AssertionError
    """)


def test_eager_import() -> None:
    modules = loaded("import portkey_ai", environment={"PORTKEY_EAGER_IMPORT": "1"})
    assert {"portkey_ai.api_resources.client", "portkey_ai._vendor.openai.resources.beta.beta"} <= modules


def test_eager_import_without_optional_packages() -> None:
    missing = f"import sys\nsys.modules.update(dict.fromkeys({sorted(OPTIONAL)}))\n"
    run(missing + "import os\nos.environ['PORTKEY_EAGER_IMPORT'] = '1'\nimport portkey_ai")


def test_openai_that_raises(tmp_path: Path) -> None:
    (tmp_path / "openai.py").write_text("raise RuntimeError('this is the user\\'s own module')")
    run(CALL + "assert 'openai' not in sys.modules", path=tmp_path)


def test_another_openai_package(tmp_path: Path) -> None:
    """A different openai is installed beside it, and already imported: neither notices the other."""
    package = tmp_path / "openai"
    package.mkdir()
    (package / "__init__.py").write_text("__version__ = '1.0.0'\nclass OpenAI: ...\n")
    (package / "resources.py").write_text("raise RuntimeError('not for portkey_ai')")
    run(
        "import openai\n" + CALL + "assert [m for m in sys.modules if m.startswith('openai')] == ['openai']",
        path=tmp_path,
    )


def test_each_export_alone() -> None:
    """A process of its own for each module that exports come from, forked before anything is imported."""
    table = [names.split() for names in EXPORTS.values()]
    table += [[*names.split(), *(f"Async{name}" for name in names.split())] for names in RESOURCES.values()]
    printed = run(f"""
        import os
        for names in {table!r}:
            child = os.fork()
            if not child:
                for name in names:
                    exec(f"from portkey_ai import {{name}}")
                os._exit(0)
            if os.waitpid(child, 0)[1]:
                print(names)
    """)
    assert printed == ""


def test_errors_and_loggers_are_of_this_package() -> None:
    run("""
        import logging, pickle
        from portkey_ai import PortkeyError, RateLimitError
        assert RateLimitError.__module__ == "portkey_ai"
        assert pickle.loads(pickle.dumps(RateLimitError)) is RateLimitError
        import portkey_ai._vendor.openai as openai, importlib, pkgutil
        openai.OpenAI  # imported first: lib._client_auth and it import each other
        for part in ("resources", "lib"):
            package = importlib.import_module(f"{openai.__name__}.{part}")
            for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
                importlib.import_module(module.name)
        assert not [name for name in logging.root.manager.loggerDict if name.split(".")[0] == "openai"]
    """)
