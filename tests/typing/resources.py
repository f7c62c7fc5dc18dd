"""The resources of the OpenAI surface that the other samples do not use, each once: never run."""

from __future__ import annotations

from collections.abc import AsyncIterator

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Portkey
from portkey_ai._vendor.openai.pagination import SyncConversationCursorPage, SyncCursorPage, SyncPage
from portkey_ai._vendor.openai.types import (
    ContainerListResponse,
    EvalDeleteResponse,
    ModerationCreateResponse,
    Skill,
    Upload,
    VectorStore,
    VectorStoreSearchResponse,
    Video,
)
from portkey_ai._vendor.openai.types.beta import Assistant
from portkey_ai._vendor.openai.types.beta.threads import Run
from portkey_ai._vendor.openai.types.conversations import Conversation
from portkey_ai._vendor.openai.types.fine_tuning import FineTuningJob
from portkey_ai.bulk import AsyncBatchRun, AsyncBulkRun, BatchRun, BulkResult, BulkRun


def bulk(client: Portkey, df: Frame) -> None:
    run = client.bulk([{"model": "m", "messages": []}], checkpoint="answers.jsonl", progress=True, max_cost=5)
    assert_type(run, BulkRun)
    for result in run:
        assert_type(result, BulkResult)
    assert_type(run.totals.p95, float | None)
    assert_type(client.bulk.frame(df, prompt="{{text}}", ordered=True), Frame)


async def bulk_async(client: AsyncPortkey, df: Frame) -> None:
    run = client.bulk([{"model": "m", "messages": []}], endpoint="chat.completions")
    assert_type(run, AsyncBulkRun)
    async for result in run:
        assert_type(result, BulkResult)
    assert_type(await client.bulk.frame(df, prompt="{{text}}"), Frame)


def batches(client: Portkey) -> None:
    run = client.batches.run([{"model": "m", "messages": []}], checkpoint="r.jsonl", max_wait=60, form="openai")
    assert_type(run, BatchRun)
    for result in run:
        assert_type(result, BulkResult)
    assert_type(run.batch_ids, list[str])
    client.batches.run("requests.jsonl", endpoint="/v1/embeddings", on_poll=lambda batch: batch.request_counts)
    client.batches.run([], form="groq")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def batches_async(client: AsyncPortkey, rows: AsyncIterator[dict[str, str]]) -> None:
    run = client.batches.run(rows, batch_fields={"metadata": {"team": "a"}})
    assert_type(run, AsyncBatchRun)
    async for result in run:
        assert_type(result, BulkResult)
    await run.aclose()


class Frame:
    """In place of a data frame."""


def resources(client: Portkey) -> None:
    assert_type(client.moderations.create(input="x"), ModerationCreateResponse)
    assert_type(client.fine_tuning.jobs.list(), SyncCursorPage[FineTuningJob])
    assert_type(client.vector_stores.create(name="x"), VectorStore)
    assert_type(client.vector_stores.search("v", query="q"), SyncPage[VectorStoreSearchResponse])
    assert_type(client.webhooks.verify_signature("payload", {}), None)
    assert_type(client.uploads.cancel("u"), Upload)
    assert_type(client.conversations.create(), Conversation)
    assert_type(client.evals.delete("e"), EvalDeleteResponse)
    assert_type(client.containers.list(), SyncCursorPage[ContainerListResponse])
    assert_type(client.skills.retrieve("s"), Skill)
    assert_type(client.videos.list(), SyncConversationCursorPage[Video])  # pyright: ignore[reportDeprecated]
    client.content_provenance_checks.create(file=b"")
    assert_type(client.beta.assistants.retrieve("a"), Assistant)  # pyright: ignore[reportDeprecated]
    client.generations.create(prompt_id="p", variables={})  # pyright: ignore[reportDeprecated]


async def asynchronous(client: AsyncPortkey) -> None:
    assert_type(await client.beta.threads.runs.retrieve("r", thread_id="t"), Run)  # pyright: ignore[reportDeprecated]
    async for job in client.fine_tuning.jobs.list():
        assert_type(job, FineTuningJob)
