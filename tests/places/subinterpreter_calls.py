"""The everyday calls in a second interpreter of this process. Prints the reason if that is refused.

usage: subinterpreter_calls.py URL legacy|isolated    (isolated: with its own GIL, from Python 3.12 on)
"""

import sys
from pathlib import Path

url, mode = sys.argv[1:]
CODE = f"""
import sys
sys.path[:] = {[str(Path(__file__).parent), *sys.path]!r}
try:
    import everyday_calls
except ImportError as error:
    print(f"refused: {{error}}", flush=True)
else:
    everyday_calls.all_calls({url!r})
    print("ok", flush=True)
"""

if sys.version_info >= (3, 13):
    import _interpreters

    failure = _interpreters.exec(_interpreters.create(mode), CODE)
    if failure is not None:
        raise SystemExit(failure.errdisplay)
else:
    import _xxsubinterpreters

    _xxsubinterpreters.run_string(_xxsubinterpreters.create(isolated=mode == "isolated"), CODE)
