"""The everyday calls in a second interpreter of this process. Prints the reason if that is refused."""

import sys
from pathlib import Path

CODE = f"""
import sys
sys.path[:] = {[str(Path(__file__).parent), *sys.path]!r}
try:
    import everyday_calls
except ImportError as error:
    print(f"refused: {{error}}", flush=True)
else:
    everyday_calls.all_calls({sys.argv[1]!r})
    print("ok", flush=True)
"""

if sys.version_info >= (3, 13):
    import _interpreters

    interpreter = _interpreters.create("legacy")
    failure = _interpreters.exec(interpreter, CODE)
    if failure is not None:
        raise SystemExit(failure.errdisplay)
else:
    import _xxsubinterpreters

    _xxsubinterpreters.run_string(_xxsubinterpreters.create(isolated=False), CODE)
