"""Requests of datasets, sent by actors to a loopback server: all rows, their errors, the checkpoint, the rate limit."""

from __future__ import annotations

import json
import os
import re
import signal
import threading
from collections import Counter
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import ray
import ray.data
from pydantic import BaseModel

from portkey_ai.integrations.ray import PortkeyMap, map_dataset
from tests.bulk.counting_server import CountingServer
from tests.bulk.runs import answer

pytestmark = pytest.mark.slow
CPUS = 0.5


class Mood(Enum):
    GOOD = "good"
    BAD = "bad"


class Review(BaseModel):
    mood: Mood
    stars: int
    reasons: list[str]


def numbers(count: int, first: int = 0) -> ray.data.Dataset:
    return ray.data.from_items([{"id": f"row-{n}", "text": f"number {n}"} for n in range(first, first + count)])


def options_of_actor(folder: Path, url: str) -> dict[str, Any]:
    """Note the actor's process; return the options of its client."""
    (folder / f"{os.getpid()}.pid").touch()
    return {"base_url": url}


def rows_of(dataset: ray.data.Dataset, id: str = "id") -> dict[Any, dict[str, Any]]:
    rows = dataset.take_all()
    found = {row[id]: row for row in rows}
    assert len(found) == len(rows)
    return found


def kill_an_actor_after(server: CountingServer, count: int, folder: Path) -> threading.Thread:
    def kill() -> None:
        server.wait_for(count)
        os.kill(int(sorted(folder.glob("*.pid"))[0].stem), signal.SIGKILL)

    thread = threading.Thread(target=kill)
    thread.start()
    return thread


def test_all_rows_are_answered_once_when_an_actor_is_killed_and_a_rerun_sends_nothing(
    server: CountingServer, tmp_path: Path
) -> None:
    count, concurrency = 5000, 16
    pids, checkpoint = tmp_path / "pids", tmp_path / "answers"
    pids.mkdir()
    mapped = partial(
        map_dataset,
        messages="text",
        key="id",
        model="m",
        num_cpus=CPUS,
        concurrency=concurrency,
        client_options=partial(options_of_actor, pids, server.url),
        checkpoint=checkpoint,
    )
    killer = kill_an_actor_after(server, 1500, pids)
    rows = rows_of(mapped(numbers(count).repartition(20)))
    killer.join()
    assert len(list(pids.glob("*.pid"))) == 3  # two actors, and the one that replaced the killed one
    assert {row["text"]: row["answer"] for row in rows.values()} == {
        f"number {n}": f"echo: number {n}" for n in range(count)
    }
    asked = Counter(server.asked)
    assert len(asked) == count
    assert max(asked.values()) <= 2
    assert len(server.asked) - count <= concurrency  # those in flight at the kill

    server.asked.clear()
    again = rows_of(mapped(numbers(count + 2).repartition(4)))
    assert {name: again[name] for name in rows} == rows
    assert sorted(server.asked) == [f"number {count}", f"number {count + 1}"]


def with_errors(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    bad = "bad" in str(body["messages"][-1]["content"])
    return (400, {"error": {"message": "refused"}}) if bad else (200, answer(body))


def question(row: dict[str, Any]) -> list[dict[str, Any]]:
    if row["text"] == "raise":
        raise KeyError("missing")
    return [{"role": "system", "content": "Be brief."}, {"role": "user", "content": row["text"]}]


@pytest.mark.parametrize("messages", ["text", question])
@pytest.mark.parametrize("batch_format", ["numpy", "pandas", "pyarrow"])
def test_an_error_is_the_result_of_its_row_only(
    messages: str | Callable[..., Any], batch_format: str, server: CountingServer
) -> None:
    server.respond = with_errors  # type: ignore[method-assign]
    texts = ["good", "bad", None, "raise", "fine"]
    dataset = ray.data.from_items([{"id": n, "text": text} for n, text in enumerate(texts)])
    mapped = dataset.map_batches(
        PortkeyMap,
        batch_format=batch_format,
        fn_constructor_kwargs={"messages": messages, "model": "m", "client_options": {"base_url": server.url}},
        compute=ray.data.ActorPoolStrategy(size=1),
        num_cpus=CPUS,
    )
    rows = rows_of(mapped)
    good = rows[0]
    assert (good["answer"], good["error"], good["tokens"], good["cost"]) == (
        f"echo: {'good' if messages == 'text' else 'Be brief.'}", None, 1, None,
    )  # fmt: skip
    assert rows[1]["answer"] is None
    assert rows[1]["error"].startswith("BadRequestError: ") and "refused" in rows[1]["error"]
    if messages == "text":
        # A null of a numpy column of texts is NaN.
        assert re.fullmatch(
            "TypeError: messages: expected a text or a list of messages, got (NoneType|float)", rows[2]["error"]
        )
    else:
        assert rows[3]["error"] == "KeyError: 'missing'"
        assert rows[3]["tokens"] is None
    assert rows[4]["error"] is None


def test_messages_of_a_column_are_sent_without_the_fields_of_others(server: CountingServer) -> None:
    bodies: list[dict[str, Any]] = []

    def remember(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        bodies.append(body)
        return 200, answer(body)

    server.respond = remember  # type: ignore[method-assign]
    conversations = [
        [{"role": "user", "content": "a", "name": "Ann"}],
        [{"role": "system", "content": "s"}, {"role": "user", "content": "b"}],
    ]
    dataset = ray.data.from_items([{"chat": chat} for chat in conversations])
    mapped = map_dataset(
        dataset,
        messages="chat",
        model="m",
        body={"temperature": 0},
        output_column="text",
        actors=1,
        num_cpus=CPUS,
        client_options={"base_url": server.url},
    )
    assert sorted(row["text"] for row in mapped.take_all()) == ["echo: a", "echo: s"]
    assert sorted((body["messages"] for body in bodies), key=len) == conversations
    assert all(body["temperature"] == 0 and body["model"] == "m" for body in bodies)


def review(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    assert body["response_format"]["json_schema"]["name"] == "Review"
    completion = answer(body)
    text = completion["choices"][0]["message"]["content"]
    reasons = [] if "empty" in text else ["clean", "quiet"]
    content = {"mood": "bad" if "invalid" not in text else "unknown", "stars": 2, "reasons": reasons}
    completion["choices"][0]["message"]["content"] = json.dumps(content)
    return 200, completion


def test_fields_of_structured_output_are_columns(server: CountingServer) -> None:
    server.respond = review  # type: ignore[method-assign]
    texts = ["plain", "empty", "invalid"]
    # One row in each batch: in some, a column has nothing but null, or lists without items.
    mapped = map_dataset(
        ray.data.from_items([{"text": text} for text in texts]),
        messages="text",
        model="m",
        output=Review,
        actors=1,
        num_cpus=CPUS,
        batch_size=1,
        client_options={"base_url": server.url},
    )
    rows = rows_of(mapped.repartition(1), "text")
    assert {name: rows["plain"][name] for name in ("mood", "stars", "error")} == {
        "mood": "bad", "stars": 2, "error": None,
    }  # fmt: skip
    assert list(rows["plain"]["reasons"]) == ["clean", "quiet"]
    assert list(rows["empty"]["reasons"]) == []
    assert rows["invalid"]["stars"] is None
    assert rows["invalid"]["error"].startswith("ValidationError: ")


def test_actors_share_a_rate_limit(server: CountingServer, tmp_path: Path) -> None:
    count, limiters = 60, set[str]()

    def look_for_limiters(body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        # At each request: the limiter ends with the actor that created it, and the others create it again.
        limiters.update(name for name in ray.util.list_named_actors() if "portkey-rate-limit" in name)
        return 200, answer(body)

    server.respond = look_for_limiters  # type: ignore[method-assign]
    mapped = map_dataset(
        numbers(count).repartition(4),
        messages="text",
        model="m",
        num_cpus=CPUS,
        batch_size=5,  # Ray would give fewer rows than a batch to one actor
        requests_per_minute=1200,
        client_options=partial(options_of_actor, tmp_path, server.url),
    )
    assert all(row["error"] is None for row in rows_of(mapped).values())
    assert len(server.asked) == count
    assert len(list(tmp_path.glob("*.pid"))) == 2
    assert len(limiters) == 1
    # At 20 a second; half of the time if each actor had a limit of its own. The first requests may arrive late.
    assert max(server.times) - min(server.times) >= 0.75 * count / 20


def test_equal_requests_share_a_response(server: CountingServer, tmp_path: Path) -> None:
    dataset = ray.data.from_items([{"id": n, "text": f"number {n % 3}"} for n in range(30)])
    mapped = map_dataset(
        dataset,
        messages="text",
        model="m",
        actors=1,
        num_cpus=CPUS,
        batch_size=5,
        checkpoint=tmp_path,
        client_options={"base_url": server.url},
    )
    rows = rows_of(mapped)
    assert [rows[n]["answer"] for n in range(30)] == [f"echo: number {n % 3}" for n in range(30)]
    assert sorted(server.asked) == ["number 0", "number 1", "number 2"]


def test_another_request_under_a_key_of_an_earlier_run_fails(server: CountingServer, tmp_path: Path) -> None:
    mapped = partial(
        map_dataset,
        numbers(3),
        messages="text",
        key="id",
        actors=1,
        num_cpus=CPUS,
        checkpoint=tmp_path,
        client_options={"base_url": server.url},
    )
    rows_of(mapped(model="m"))
    with pytest.raises(Exception, match="the key 'row-.' belongs to another request"):
        mapped(model="other").take_all()
    assert len(server.asked) == 3


def test_a_column_that_results_would_replace_is_an_error(server: CountingServer) -> None:
    dataset = ray.data.from_items([{"text": "a", "cost": 1.0}])
    mapped = map_dataset(dataset, messages="text", actors=1, num_cpus=CPUS, client_options={"base_url": server.url})
    with pytest.raises(Exception, match="the dataset has a column 'cost' already"):
        mapped.take_all()
