"""Without LlamaIndex, the package tells what to install; with it, nothing is loaded before it is used."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

NAMES = [
    "from portkey_ai.llamaindex import Portkey",
    "from portkey_ai.llamaindex import PortkeyEmbedding",
    "from portkey_ai.llamaindex import LlamaIndexCallbackHandler",
    "import portkey_ai.integrations.llamaindex.llamaindex_llm",
    "from portkey_ai.llms.llama_index.completions import PortkeyLLM",
]


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("statement", NAMES)
def test_without_llamaindex(statement: str) -> None:
    answer = run(f"import sys; sys.modules['llama_index'] = None\n{statement}")
    last = answer.stderr.strip().splitlines()[-1]
    extra = "llama_index_callback" if "Callback" in statement else "llamaindex"
    assert last == f"ImportError: LlamaIndex is needed: pip install 'portkey-ai[{extra}]'"


@pytest.mark.parametrize(
    ("published", "home"),
    [
        ("portkey_ai.llamaindex:Portkey", "llamaindex_llm"),
        ("portkey_ai.llamaindex:PortkeyEmbedding", "llamaindex_embedding"),
        ("portkey_ai.llamaindex:LlamaIndexCallbackHandler", "llamaindex_callback"),
        ("portkey_ai.llamaindex.portkey_llama_callback_handler:LlamaIndexCallbackHandler", "llamaindex_callback"),
        ("portkey_ai.llms.llama_index.completions:PortkeyLLM", "llamaindex_llm"),
    ],
)
def test_published_paths_are_aliases(published: str, home: str) -> None:
    path, _, name = published.partition(":")
    module = import_module(f"portkey_ai.integrations.llamaindex.{home}")
    assert getattr(import_module(path), name) is getattr(module, name)


def test_nothing_is_loaded_before_it_is_used() -> None:
    answer = run("import sys, portkey_ai.llamaindex, portkey_ai.llms.llama_index; print('llama_index' in sys.modules)")
    assert (answer.stdout.strip(), answer.stderr) == ("False", "")


def test_the_handler_needs_the_core_only() -> None:
    blocked = "import sys; sys.modules.update(dict.fromkeys(['llama_index.llms', 'llama_index.embeddings', 'openai']))"
    answer = run(f"{blocked}\nfrom portkey_ai.llamaindex import LlamaIndexCallbackHandler")
    assert answer.stderr == ""
