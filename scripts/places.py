"""Make calls with the built wheel in odd places: `make test-places`.

usage: places.py [--write] [NAME ...]

Each place is one function here; the programs that run there are in tests/places. Their packages are in the environment
.venv/places/all. Prints a table of outcomes, and with --write puts it into docs/reliability.md. A place that this
machine does not have is skipped, with the reason as it was found.
"""

import contextlib
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipapp
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import httpx

from portkey_ai.testing import LocalGateway, RecordedRequest
from portkey_ai.testing.wire.local_responses import LocalResponse, as_json, is_object
from scripts.compat import wheel
from scripts.environments import ROOT, environment
from scripts.supported import interpreter
from tests.faults.faults import none, stall, stream_stalls
from tests.faults.server import FaultServer
from tests.places.everyday_calls import CONTENT, SLOW

PROGRAMS = ROOT / "tests/places"
PAGE = ROOT / "docs/reliability.md"
BEGIN, END = "<!-- places -->\n", "<!-- /places -->"
LIMIT_SECONDS = 600


class Failed(Exception):
    """The calls do not work in this place."""


class Skipped(Exception):
    """This machine does not have the place; the text says what was found."""


@dataclass(frozen=True)
class Ground:
    """What every place has."""

    python: str
    """The interpreter of the environment with the wheel and the packages of tests/places/requirements.txt."""
    wheel: Path
    url: str
    """The address of the gateway."""
    folder: Path
    """An empty folder of this place."""


Place = Callable[[Ground], str]
"""Makes the calls; returns what the table says beside "works"."""

PLACES: dict[str, Place] = {}


def place(name: str) -> Callable[[Place], Place]:
    def add(function: Place) -> Place:
        PLACES[name] = function
        return function

    return add


class Gateway(LocalGateway):
    """A local gateway that also takes files, and takes its time for the model `slow`."""

    def respond(self, request: RecordedRequest) -> LocalResponse:
        if request.path == "/v1/files":
            arrived = len(CONTENT) if CONTENT in request.body else 0
            return as_json({"id": "file-1", "object": "file", "bytes": arrived, "filename": "data.jsonl"})
        if is_object(request.body) and request.body.get("model") == SLOW:
            time.sleep(0.5)
        return super().respond(request)


def settings(more: Mapping[str, str]) -> dict[str, str]:
    """Return environment variables for a program: none of this machine's that could change what it imports."""
    return {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8", **more}


def run(
    command: Sequence[str | Path], *, quiet: bool = True, cwd: Path = PROGRAMS, more: Mapping[str, str] = {}
) -> str:
    """Return what a program prints. Raises Failed if it fails or, if `quiet`, writes to standard error."""
    try:
        done = subprocess.run(
            command, cwd=cwd, env=settings(more), capture_output=True, text=True, timeout=LIMIT_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise Failed(f"no end after {LIMIT_SECONDS} s") from error
    if done.returncode or (quiet and done.stderr):
        raise Failed(f"exit status {done.returncode}\n{done.stdout[-1000:]}\n{done.stderr[-3000:]}")
    return done.stdout


def everyday(ground: Ground, *flags: str) -> str:
    run([ground.python, *flags, "everyday_calls.py", ground.url])
    return ""


@place("`python -OO`")
def optimized(ground: Ground) -> str:
    return everyday(ground, "-OO")


@place("`python -W error`")
def warnings_as_errors(ground: Ground) -> str:
    return everyday(ground, "-W", "error")


@place("`python -X dev`")
def development_mode(ground: Ground) -> str:
    return everyday(ground, "-X", "dev")


@place("zipapp")
def zipped(ground: Ground) -> str:
    """Everything that is pure Python is in the zip; what is compiled is beside it, in a folder of the search path."""
    packages, compiled, app = ground.folder / "packages", ground.folder / "compiled", ground.folder / "app.pyz"
    pip = [ground.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
    run([*pip, "--target", packages, ground.wheel], quiet=False)
    compiled.mkdir()
    names: list[str] = []
    for file in sorted(packages.glob("*.so")) + sorted({path.parent for path in packages.glob("*/**/*.so")}):
        names.append(file.name)
        file.rename(compiled / file.name)
    shutil.copy(PROGRAMS / "everyday_calls.py", packages)
    zipapp.create_archive(packages, app, main="everyday_calls:main", compressed=True)
    # The base interpreter, without its site-packages.
    base = run([ground.python, "-c", "import sys; print(sys._base_executable, end='')"])
    found = run([base, "-S", app, ground.url], more={"PYTHONPATH": str(compiled)})
    if not found.startswith(str(app)):
        raise Failed(f"the package was imported from {found}")
    return f"compiled, so beside the zip: {', '.join(f'`{name}`' for name in names)}"


@place("PyInstaller, one file")
def frozen(ground: Ground) -> str:
    """Without a hook: names that are imported on first use are found, and so are all resources."""
    pack = [ground.python, "-m", "PyInstaller", "--onefile", "--log-level=WARN", f"--paths={PROGRAMS}"]
    folders = [f"--{name}path={ground.folder / name}" for name in ("dist", "work", "spec")]
    run([*pack, *folders, str(PROGRAMS / "frozen_calls.py")], quiet=False)
    return run([ground.folder / "dist/frozen_calls", ground.url], cwd=ground.folder).splitlines()[0]


READ_ONLY = """
for mounted in $(awk '{ print $5 }' /proc/self/mountinfo | sort -u); do
    mount -o remount,bind,ro "$mounted" 2> /dev/null || true
done
exec "$@"
"""


@place("read-only file system, no HOME")
def read_only(ground: Ground) -> str:
    program = [ground.python, "read_only_calls.py", ground.url]
    as_root = os.geteuid() == 0
    unshare = ["unshare", "--mount", *([] if as_root else ["--map-root-user"]), "--"]
    without_home = ["env", "--unset=HOME"]
    possible = shutil.which("unshare") and subprocess.run([*unshare, "true"], capture_output=True).returncode == 0
    if possible:
        run([*unshare, "sh", "-c", READ_ONLY, "sh", *without_home, *program, "/", "/tmp", "/var/tmp"])
        return "all mounts read-only"
    ground.folder.chmod(0o555)
    powerless = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--"] if as_root else []
    absolute = [ground.python, str(PROGRAMS / "read_only_calls.py"), ground.url]
    run([*powerless, *without_home, *absolute], cwd=ground.folder, more={"TMPDIR": str(ground.folder)})
    return "working and temporary folder read-only; this machine allows no mounts"


@place("gevent, monkey-patched")
def gevent(ground: Ground) -> str:
    run([ground.python, "-m", "gevent.monkey", "gevent_calls.py", ground.url])
    return "greenlets on one client wait at once"


@place("uvloop")
def uvloop(ground: Ground) -> str:
    run([ground.python, "-W", "error", "uvloop_calls.py", ground.url])
    return ""


@place("trio")
def trio(ground: Ground) -> str:
    run([ground.python, "-W", "error", "trio_calls.py", ground.url])
    return ""


@place("subinterpreter")
def subinterpreter(ground: Ground) -> str:
    return in_subinterpreter(ground.python, ground.url, "legacy")


@place("subinterpreter with its own GIL")
def isolated_subinterpreter(ground: Ground) -> str:
    python = next(filter(None, map(interpreter, ("3.14", "3.13", "3.12"))), None)
    if python is None:
        raise Skipped("no Python 3.12 or later on this machine")
    return in_subinterpreter(with_wheel(python, ground), ground.url, "isolated")


def in_subinterpreter(python: str, url: str, mode: str) -> str:
    found = run([python, "subinterpreter_calls.py", url, mode], quiet=False)
    if found.startswith("refused: "):
        raise Skipped(found.removeprefix("refused: ").strip())
    if found != "ok\n":
        raise Failed(found)
    return ""


def with_wheel(python: str, ground: Ground) -> str:
    """Return the interpreter of an environment of `python` with the wheel."""
    own = str(ground.folder / "venv/bin/python")
    run([python, "-m", "venv", ground.folder / "venv"])
    run([own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", ground.wheel], quiet=False)
    return own


@place("free-threaded CPython")
def free_threaded(ground: Ground) -> str:
    python = next(filter(None, map(shutil.which, ("python3.15t", "python3.14t", "python3.13t"))), None)
    if python is None:
        raise Skipped("no `python3.13t` or later on this machine")
    run([with_wheel(python, ground), "-X", "gil=0", "free_threaded_calls.py", ground.url])
    return "GIL off, 16 threads on one client"


@place("gunicorn, forked worker")
def gunicorn(ground: Ground) -> str:
    """The clients are made and used before the fork."""
    socket = ground.folder / "gunicorn"
    command = [ground.python, "-m", "gunicorn", "--preload", "--workers=2", f"--bind=unix:{socket}", "gunicorn_app:app"]
    with background(command, ground.folder, {"GATEWAY": ground.url}) as process:
        wait_for(socket.exists, process, "gunicorn did not start")
        with httpx.Client(transport=httpx.HTTPTransport(uds=str(socket)), timeout=30) as client:
            workers = {client.get("http://gunicorn/").raise_for_status().text for _ in range(20)}
    if str(process.pid) in workers:
        raise Failed("the master process answered")
    return "`preload_app`, clients made and used before the fork"


@place("Celery, prefork, soft time limit")
def celery(ground: Ground) -> str:
    """The limit passes through a call as it is, its connection is closed, and the client makes further calls."""
    for name in ("queue", "results"):
        (ground.folder / name).mkdir()
    server = FaultServer(none)
    variables = {"GATEWAY": ground.url, "STALLING": f"{server.origin}/v1", "FOLDER": str(ground.folder)}
    worker = [ground.python, "-m", "celery", "--app=celery_app", "worker", "--pool=prefork", "--concurrency=1"]

    def result(task: str, *arguments: object) -> str:
        command = [ground.python, "celery_results.py", task, json.dumps(arguments)]
        return run(command, more=variables).strip()

    def expect(found: object, wanted: object) -> None:
        if found != wanted:
            raise Failed(f"expected {wanted!r}, found {found!r}")

    with contextlib.closing(server), background(worker, ground.folder, variables):
        expect(result("everyday"), "answer")
        for others, pool in enumerate(("own pool", "user's pool of one")):  # each keeps one connection
            for streamed in (False, True):
                server.fault, server.tries = stream_stalls if streamed else stall, 0
                expect(result("limited", pool, streamed), "SoftTimeLimitExceeded")
                expect((server.tries, server.open - others), (1, 0))
                server.fault = none
                expect(result("limited", pool, streamed), "answer")
                expect(server.open - others, 1)
        expect(result("everyday"), "answer")
    return "`SoftTimeLimitExceeded` passes unchanged, no connection is lost"


@contextlib.contextmanager
def background(command: Sequence[str], folder: Path, more: Mapping[str, str]) -> Generator[subprocess.Popen[bytes]]:
    """Run a program until the end of the block. What it printed is in the error of the block, if there is one."""
    log = folder / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=PROGRAMS, env=settings(more), stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        try:
            yield process
        except (Failed, httpx.HTTPError) as error:
            raise Failed(f"{error}\n{log.read_text()[-3000:]}") from error
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for(happened: Callable[[], bool], process: subprocess.Popen[bytes], message: str) -> None:
    end = time.monotonic() + 30
    while not happened():
        if process.poll() is not None or time.monotonic() > end:
            raise Failed(message)
        time.sleep(0.05)


def outcome(name: str, ground: Ground) -> str:
    """Make the calls in this place, and return the cell of the table."""
    try:
        more = PLACES[name](ground)
    except Skipped as reason:
        return f"skipped: {reason}"
    except (Failed, OSError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return "FAILS"
    return f"works; {more}" if more else "works"


def table(outcomes: dict[str, str]) -> str:
    rows = [("place", "outcome"), ("---", "---"), *outcomes.items()]
    return "".join(f"| {name} | {text} |\n" for name, text in rows)


def write(outcomes: dict[str, str], python: str) -> None:
    """Put the table into docs/reliability.md."""
    before, begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{PAGE.name} has no place for the table")
    PAGE.write_text(f"{before}{begin}Python {python}, Linux.\n\n{table(outcomes)}{end}{after}", encoding="utf-8")


def main(arguments: list[str]) -> None:
    wanted = [name for name in arguments if name != "--write"]
    names = [name for name in PLACES if not wanted or any(word in name for word in wanted)]
    if not names:
        raise SystemExit(f"no such place (there are {', '.join(PLACES)})")
    built = wheel()
    python = str(environment("places", "all", [PROGRAMS / "requirements.txt"]))
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, "--force-reinstall", "--no-deps", built], quiet=False)  # in place of the editable installation
    outcomes: dict[str, str] = {}
    with Gateway() as gateway, tempfile.TemporaryDirectory() as place_of_all:
        for number, name in enumerate(names):
            folder = Path(place_of_all) / str(number)
            folder.mkdir()
            started = time.perf_counter()
            outcomes[name] = outcome(name, Ground(python, built, gateway.url, folder))
            print(f"{name}: {outcomes[name]} ({time.perf_counter() - started:.0f} s)", flush=True)
    print(f"\n{table(outcomes)}", flush=True)
    if "FAILS" in outcomes.values():
        raise SystemExit("failed: " + ", ".join(name for name, text in outcomes.items() if text == "FAILS"))
    if "--write" in arguments:
        if wanted:
            raise SystemExit("--write needs all places")
        write(outcomes, platform.python_version())


if __name__ == "__main__":
    main(sys.argv[1:])
