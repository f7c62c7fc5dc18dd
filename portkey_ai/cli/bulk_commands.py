"""`portkey bulk`: many requests from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from .common_options import AsJson
from .failures import FAILURE, INTERRUPTED, UsageError
from .output import note, write_json

app = typer.Typer(help="Send many requests from a file.", rich_markup_mode=None)
_SHOWN_FAILURES = 5


@app.callback()
def bulk() -> None:
    """Send many requests from a file."""


@app.command()
def run(
    input: Annotated[Path, typer.Argument(metavar="IN.jsonl", help="JSON lines: requests, or fields of the prompt.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="File for the results; .gz: compressed.")
    ],
    model: Annotated[str | None, typer.Option("--model", "-m", help="Model of requests that name none.")] = None,
    prompt: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Message with fields: 'Translate {{text}}'.")
    ] = None,
    system: Annotated[str | None, typer.Option(metavar="TEXT", help="System message before the prompt.")] = None,
    body: Annotated[str | None, typer.Option(metavar="JSON", help='More parameters, as {"temperature": 0}.')] = None,
    key: Annotated[str | None, typer.Option(metavar="FIELD", help="Field that names a request in OUT.jsonl.")] = None,
    endpoint: Annotated[str, typer.Option(help="chat.completions, embeddings, responses, ...")] = "chat.completions",
    provider: Annotated[str | None, typer.Option(help="Provider, as @openai-prod.")] = None,
    config: Annotated[str | None, typer.Option(help="Slug of a config.")] = None,
    concurrency: Annotated[int, typer.Option(help="Requests in flight.")] = 64,
    rpm: Annotated[float | None, typer.Option(help="Requests per minute.")] = None,
    tpm: Annotated[float | None, typer.Option(help="Tokens per minute.")] = None,
    max_attempts: Annotated[int, typer.Option(help="Attempts for each request.")] = 8,
    max_cost: Annotated[float | None, typer.Option(help="Stop when the responses cost more.")] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Continue OUT.jsonl; failed requests are sent again.")
    ] = False,
    as_json: AsJson = False,
) -> int:
    """Send a request for each line and append each result to OUT.jsonl. Exit code 1 if requests failed.

    Ctrl-C waits for the requests in flight; --resume continues then, and after a crash.
    """
    from .bulk_input import BulkInput
    from .command_client import open_client

    if not output.name.endswith((".jsonl", ".jsonl.gz")):
        raise UsageError(f"--output: expected a file that ends with .jsonl or .jsonl.gz, got {str(output)!r}")
    if not output.parent.is_dir():
        raise UsageError(f"--output: the folder {str(output.parent)!r} does not exist")
    if output.exists() and output.stat().st_size and not resume:
        raise UsageError(f"--output: {output} exists; --resume continues it")
    if not input.is_file():
        raise UsageError(f"IN.jsonl: {input} is not a file")
    if prompt is not None and endpoint != "chat.completions":
        raise UsageError("--prompt: only allowed with the endpoint chat.completions")
    requests = BulkInput(input, model=model, prompt=prompt, system=system, body=_object("--body", body), key=key)
    with open_client(provider=provider, config=config) as client:
        results = client.bulk(
            requests,
            endpoint=endpoint,
            concurrency=concurrency,
            requests_per_minute=rpm,
            tokens_per_minute=tpm,
            max_attempts=max_attempts,
            max_cost=max_cost,
            checkpoint=output,
            progress=True,
        )
        failures: list[str] = []
        interrupted = False
        with results:
            try:
                for result in results:
                    if result.error is not None and len(failures) < _SHOWN_FAILURES:
                        failures.append(f"request {result.index + 1}: {type(result.error).__name__}: {result.error}")
            except KeyboardInterrupt:
                interrupted = True
    totals = results.totals
    if as_json:
        write_json(_summary(totals, len(requests)))
    failed = sum(totals.failed.values())
    for text in failures:
        note(" ".join(text.split()))
    if failed > len(failures):
        note(f"... and {failed - len(failures)} more; {output} has all errors")
    if interrupted:
        note(f"interrupted after {totals.done:,} of {len(requests):,} results; --resume continues {output}")
        return INTERRUPTED
    note(f"{totals.answered:,} answered, {failed:,} failed, {totals.resumed:,} resumed, {totals.tokens:,} tokens")
    return FAILURE if failed else 0


def _summary(totals: Any, requests: int) -> dict[str, object]:
    names = ("done", "answered", "failed", "resumed", "throttled", "tokens", "cost", "p50", "p95")
    return {"requests": requests, **{name: getattr(totals, name) for name in names}}


def _object(option: str, text: str | None) -> dict[str, object]:
    import json

    try:
        value: object = {} if text is None else json.loads(text)
    except ValueError as error:
        raise UsageError(f"{option}: invalid JSON ({error})") from None
    if not isinstance(value, dict):
        raise UsageError(f"{option}: expected a JSON object, got {text!r}")
    return dict(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
