"""Where openai's tests look at the source of a method, what they shall know about our generated ones."""

from __future__ import annotations

import ast
import importlib
from functools import cache
from pathlib import Path
from typing import Any


def teach() -> None:
    """To be called before openai's tests are imported."""
    package: Any = importlib.import_module("openai._utils")
    utils: Any = importlib.import_module("tests.utils")
    in_sync, evaluate = package.assert_signatures_in_sync, utils.evaluate_forwardref

    def signatures_in_sync(source: Any, check: Any, *, exclude_params: Any = (), **options: Any) -> None:
        # Fields that a method does not know are ours; helpers that take no `extra_body` have no place for them.
        # `max_retries` is ours too.
        in_sync(source, check, exclude_params={*exclude_params, "kwargs", "max_retries"}, **options)

    def evaluate_forwardref(annotation: Any, globalns: dict[str, Any]) -> Any:
        # Our modules import the names of annotations for type checkers only.
        return evaluate(annotation, globalns={**_for_type_checkers(str(globalns["__file__"])), **globalns})

    package.assert_signatures_in_sync = signatures_in_sync
    utils.evaluate_forwardref = evaluate_forwardref


@cache
def _for_type_checkers(file: str) -> dict[str, Any]:
    """What the module imports when TYPE_CHECKING."""
    names: dict[str, Any] = {}
    for node in ast.parse(Path(file).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            imports = ast.Module(
                [part for part in node.body if isinstance(part, ast.ImportFrom) and not part.level], []
            )
            exec(compile(imports, file, "exec"), names)
    return names
