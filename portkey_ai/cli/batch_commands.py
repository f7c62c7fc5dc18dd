"""`portkey batch`: requests from a file as batches of the provider."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .common_options import AsJson
from .failures import CommandError, UsageError
from .output import note, show_fields
from .result_file_commands import (
    Body,
    Config,
    InputFile,
    Key,
    Model,
    OutputFile,
    Prompt,
    Provider,
    System,
    json_object,
    read_requests,
    write_results,
)

if TYPE_CHECKING:
    from collections.abc import Callable

app = typer.Typer(help="Have requests from a file processed as batches of the provider.", rich_markup_mode=None)
BatchId = Annotated[str, typer.Argument(metavar="BATCH", help="Id of the batch.")]
_FIELDS = ("id", "status", "endpoint", "created_at", "completed_at", "output_file_id", "error_file_id")


@app.callback()
def batch() -> None:
    """Have requests from a file processed as batches of the provider."""


@app.command()
def run(
    input: InputFile,
    output: OutputFile,
    model: Model = None,
    prompt: Prompt = None,
    system: System = None,
    body: Body = None,
    key: Key = None,
    endpoint: Annotated[
        str | None, typer.Option(help="As of `bulk run`, or a path; default: chat.completions, messages for Anthropic.")
    ] = None,
    provider: Provider = None,
    config: Config = None,
    form: Annotated[
        str | None, typer.Option(help="openai, azure-openai, anthropic, bedrock, vertex-ai; default: as the provider.")
    ] = None,
    fields: Annotated[
        str | None, typer.Option(metavar="JSON", help='More fields of the batch, as {"metadata": {...}}.')
    ] = None,
    window: Annotated[str, typer.Option(help="Time within which a batch should be processed.")] = "24h",
    max_wait: Annotated[float | None, typer.Option(help="Seconds to wait; default: no limit.")] = None,
    poll_interval: Annotated[float, typer.Option(help="Seconds between two requests for the status.")] = 30.0,
    resume: Annotated[bool, typer.Option("--resume", help="Continue OUT.jsonl; no batch is created again.")] = False,
    as_json: AsJson = False,
) -> int:
    """Upload the requests, create the batches, wait for them, and write each result to OUT.jsonl.

    The exit code is 1 if requests failed. Ctrl-C does not cancel the batches: --resume continues then, and after a
    crash. OUT.jsonl.batches has their ids.
    """
    from portkey_ai import BatchTimeoutError

    from .command_client import open_client

    if Path(f"{output}.batches").exists() and not resume:
        raise UsageError(f"--output: {output}.batches has the batches of an earlier run; --resume continues it")
    requests = read_requests(
        input, output, resume=resume, endpoint=endpoint, model=model, prompt=prompt, system=system, body=body, key=key
    )
    with open_client(provider=provider, config=config) as client:
        options: dict[str, Any] = {"form": form, "batch_fields": json_object("--fields", fields)}
        results = client.batches.run(
            requests,
            endpoint=endpoint,
            completion_window=window,
            checkpoint=output,
            on_poll=_progress(),
            max_wait=max_wait,
            poll_interval=poll_interval,
            **options,
        )
        try:
            return write_results(results, requests, output, as_json=as_json)
        except BatchTimeoutError:
            raise CommandError(f"not finished after {max_wait:g} seconds (--max-wait); --resume continues") from None


@app.command()
def status(batch: BatchId, provider: Provider = None, config: Config = None, as_json: AsJson = False) -> None:
    """Show the state of a batch."""
    from .command_client import open_client

    with open_client(provider=provider, config=config) as client:
        found = client.batches.retrieve(batch).to_dict()
    counts: Any = found.get("request_counts") or {}
    shown = {name: found[name] for name in _FIELDS if found.get(name) is not None}
    shown.update({f"requests {name}": counts[name] for name in counts})
    show_fields(found if as_json else shown, as_json=as_json)


@app.command()
def fetch(
    batch: BatchId,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="File for the output, JSON lines.")],
    provider: Provider = None,
    config: Config = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that exists.")] = False,
) -> None:
    """Write the output of a finished batch to a file, as the provider made it."""
    from .command_client import open_client

    if output.exists() and not force:
        raise UsageError(f"--output: {output} exists; --force replaces it")
    with open_client(provider=provider, config=config) as client:
        state = str(client.batches.retrieve(batch).status).lower()
        if state in ("validating", "in_progress", "finalizing", "cancelling"):
            raise CommandError(f"the batch {batch} has no output yet: it is {state}")
        client.batches.output(batch).write_to_file(output)
    note(f"the output of {batch} is in {output}")


def _progress() -> Callable[[Any], None]:
    """Return a function that notes each new state of a batch."""
    seen: dict[str, str] = {}

    def polled(found: Any) -> None:
        counts = getattr(found, "request_counts", None)
        done = f", {counts.completed + counts.failed:,} of {counts.total:,} requests" if counts is not None else ""
        text = f"batch {found.id}: {found.status}{done}"
        if seen.get(found.id) != text:
            seen[found.id] = text
            note(text)

    return polled
