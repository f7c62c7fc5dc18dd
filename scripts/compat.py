"""Install the wheel beside releases of `openai` and use both: `make test-compat`.

usage: compat.py [NAME ...]

The environments, .venv/compat/NAME, are created on each run, because the newest release and the wheel change.
"""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACES = ROOT / ".venv/compat"
PROGRAM = ROOT / "tests/compat/beside_openai.py"
BESIDE = {
    "openai-1-oldest": ["openai==1.3.8"],  # the first that allows anyio 4
    "openai-1": ["openai<2"],
    "openai-2": ["openai[httpx2]<3"],
    "openai-3": ["openai<4"],
}


def wheel() -> Path:
    """Build the wheel from this tree and return its path."""
    out = PLACES / "wheel"
    for old in out.glob("*"):
        old.unlink()
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (built,) = out.glob("*.whl")
    return built


def test(name: str, built: Path) -> bool:
    """Return whether the wheel installs beside this release without conflict, and the program runs without warning."""
    place = PLACES / name
    venv.create(place, with_pip=True, clear=True)
    python = str(place / "bin/python")
    pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    commands = [
        [*pip, "install", str(built), *BESIDE[name]],
        [*pip, "check"],
        [python, "-I", "-W", "error", str(PROGRAM)],
    ]
    return all(subprocess.run(command, cwd=place).returncode == 0 for command in commands)


def main() -> None:
    names = sys.argv[1:] or list(BESIDE)
    unknown = sorted(set(names) - set(BESIDE))
    if unknown:
        raise SystemExit(f"there is no {', '.join(unknown)} (there are {', '.join(BESIDE)})")
    built = wheel()
    failed: list[str] = []
    for name in names:
        print(f"== {name}", flush=True)
        if not test(name, built):
            failed.append(name)
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
