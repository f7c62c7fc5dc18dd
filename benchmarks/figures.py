"""The figures to measure and their goals, each one row of the table."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True)
class Goal:
    """`contender` (ours) at most, or at least, `factor` times `versus`; without `versus` the factor is the value."""

    factor: float
    versus: str | None = None
    contender: str = "ours"


@dataclass(frozen=True)
class Figure:
    """A row: the task of a worker, and the part of its result to use."""

    key: str
    title: str
    value: str
    unit: str
    scale: float
    task: dict[str, Any] = field(default_factory=dict[str, Any])
    goals: tuple[Goal, ...] = ()
    more_is_better: bool = False
    leave_out: tuple[str, ...] = ()
    digits: int = 0
    most_rounds: int = 1_000  # fewer samples for a long task
    delayed_tls: bool = False  # on the TLS server with a round trip of 30 ms

    def best(self, samples: list[float]) -> float:
        return max(samples) if self.more_is_better else min(samples)

    def quick(self) -> Figure:
        """Return the figure with a tenth of the work."""
        return replace(self, task={**self.task, **{k: max(1, self.task[k] // 10) for k in SIZES if k in self.task}})


SIZES = ("repeat", "calls")
TRANSPORTS = ("ours-aiohttp", "ours-http2")  # their sync client is that of `ours`
# Threads that share a client of raw httpx, with 20 idle connections kept, close each other's sockets (EBADF).
NOT_IN_THREADS = (*TRANSPORTS, "httpx")
# Tasks that start together stay in step for a while, which costs httpx's pool most; after some calls they do not.
MANY = {"do": "many", "calls": 640, "at_once": 64, "warm": 640}
BURST = {"do": "many", "calls": 320, "at_once": 64}
CONNECTIONS = {"do": "connections", "calls": 5000, "at_once": 100}
START = {"do": "start"}

FIGURES = (
    Figure("start", "process start to first chat result", "wall", "s", 1, START,
           (Goal(0.22, "published"), Goal(0.28, "openai")), leave_out=TRANSPORTS, digits=3),
    Figure("start-cpu", "the same, CPU", "cpu", "s", 1, START, leave_out=TRANSPORTS, digits=3),
    Figure("memory", "memory after the first call", "memory", "MB", 1e-6, START,
           (Goal(0.50, "published"),), leave_out=TRANSPORTS, digits=1),
    Figure("chat", "chat call, CPU", "cpu", "us", 1e6, {"do": "chat", "repeat": 300},
           (Goal(1.00, "httpx"), Goal(0.40, "openai")), leave_out=TRANSPORTS),
    Figure("derived", "`with_options(...)` + call, over a call", "ratio", "", 1, {"do": "derived", "repeat": 300},
           (Goal(1.08),), leave_out=(*TRANSPORTS, "httpx"), digits=2),
    Figure("stream", "stream chunk, CPU", "cpu", "us", 1e6, {"do": "stream", "repeat": 3, "chunks": 2000},
           (Goal(15e-6), Goal(0.07, "openai")), leave_out=TRANSPORTS, digits=1),
    Figure("stream-singles", "stream chunk, each sent by itself, CPU", "cpu", "us", 1e6,
           {"do": "stream", "repeat": 3, "chunks": 1000, "model": "singles"}, leave_out=TRANSPORTS, digits=1),
    Figure("stream-async", "async stream chunk, CPU", "cpu", "us", 1e6,
           {"do": "async_stream", "repeat": 3, "chunks": 2000}, digits=1),
    Figure("embeddings", "256 embeddings x 1536, as floats", "cpu", "ms", 1e3, {"do": "embeddings", "repeat": 3},
           (Goal(0.40, "openai"),), leave_out=TRANSPORTS, digits=1),
    Figure("embeddings-numpy", "the same, as a numpy array (others: floats)", "cpu", "ms", 1e3,
           {"do": "embeddings", "repeat": 3, "as_array": True},
           (Goal(0.10, "openai"),), leave_out=TRANSPORTS, digits=1),
    Figure("async", "async call, CPU (64 at once)", "cpu", "us", 1e6, MANY, (Goal(0.55, "httpx"),)),
    Figure("async-rate", "async calls per second (64 at once)", "per_second", "/s", 1, MANY,
           (Goal(1.33, "published"), Goal(9.5, "published", "ours-aiohttp")), more_is_better=True),
    Figure("async-burst", "async call, CPU (64 at once, the first calls)", "cpu", "us", 1e6, BURST),
    Figure("threads", "sync client in 32 threads, calls per second", "per_second", "/s", 1,
           {"do": "threads", "calls": 1600, "at_once": 32, "warm": 320},
           (Goal(2.0, "openai"),), more_is_better=True, leave_out=NOT_IN_THREADS, most_rounds=2),
    Figure("connections", "new connections for 5,000 calls, 100 at once, tasks", "connections", "", 1,
           CONNECTIONS | {"using": "tasks"}, (Goal(110),), most_rounds=1),
    Figure("connections-threads", "new connections for 5,000 calls, 100 at once, threads", "connections", "", 1,
           CONNECTIONS | {"using": "threads"}, (Goal(110),), leave_out=NOT_IN_THREADS, most_rounds=1),
    Figure("tls", "TLS, 30 ms round trip, 100 calls at once, calls per second", "per_second", "/s", 1,
           {"do": "many", "calls": 1000, "at_once": 100, "warm": 200},
           (Goal(1.5, "openai"),), more_is_better=True, most_rounds=2, delayed_tls=True),
)  # fmt: skip


@dataclass(frozen=True)
class Growth:
    """Work that grows: `task` at each size, the cost of one unit (a message, a kB, a chunk, a call)."""

    key: str
    title: str
    unit: str
    sizes: tuple[int, ...]
    leave_out: tuple[str, ...] = TRANSPORTS
    base: str = "least"  # what the largest size is compared with: the least cost, or that of the first size

    def task(self, size: int) -> dict[str, Any]:
        # Enough repetitions for a measurable sample, and few enough to finish.
        def repeat(most: int) -> int:
            return max(1, min(100, most // size))

        return {
            "messages": {"do": "chat", "repeat": repeat(20_000), "entries": size},
            "request": {"do": "chat", "repeat": repeat(10_000), "characters": size * 1000},
            "answer": {"do": "chat", "repeat": repeat(10_000), "model": f"size-{size * 1000}"},
            "stream": {"do": "stream", "repeat": repeat(1_000), "chunks": size},
            "at-once": {"do": "many", "calls": 2000, "at_once": size, "warm": max(200, size * 2)},
        }[self.key]

    def units(self, size: int) -> int:
        """Return how many units one repetition of the task has."""
        return size if self.key in ("messages", "request", "answer") else 1


GROWTHS = (
    Growth("messages", "messages in the list", "message", (1, 10, 100, 1_000, 10_000)),
    Growth("request", "size of the request, kB", "kB", (1, 10, 100, 1_000, 10_000)),
    Growth("answer", "size of the result, kB", "kB", (1, 10, 100, 1_000, 10_000)),
    Growth("stream", "chunks of a stream", "chunk", (10, 100, 1_000, 10_000, 100_000)),
    Growth("at-once", "calls at once", "call", (1, 10, 100, 1_000), leave_out=(), base="first"),
)
