"""`Waiter`: one thread waits for another, and Ctrl-C may interrupt it."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from portkey_ai.api_resources.transport.thread_waiter import Waiter


@pytest.mark.parametrize("timeout", [None, 10.0])
def test_set_ends_the_wait(timeout: float | None) -> None:
    waiter = Waiter()
    threading.Timer(0.02, waiter.set).start()
    assert waiter.wait(timeout)


@pytest.mark.parametrize("timeout", [0.01, 0.0, -1.0])
def test_wait_ends_at_the_timeout(timeout: float) -> None:
    assert not Waiter().wait(timeout)


def test_set_before_the_wait_and_twice() -> None:
    waiter = Waiter()
    waiter.set()
    waiter.set()
    assert waiter.wait(0)


def test_ctrl_c_interrupts_the_wait() -> None:
    waiter = Waiter()
    main = threading.main_thread().ident or 0
    timer = threading.Timer(0.05, signal.pthread_kill, (main, signal.SIGINT))
    previous = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            timer.start()
            waiter.wait(None)
            time.sleep(5)
    finally:
        signal.signal(signal.SIGINT, previous)
        timer.join()
    waiter.set()
    assert waiter.wait(0)
