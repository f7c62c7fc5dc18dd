"""What `portkey bulk run` and `portkey batch run` share: requests from a file, results to another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .failures import FAILURE, INTERRUPTED, UsageError
from .output import note, write_json

if TYPE_CHECKING:
    from .bulk_input import BulkInput

InputFile = Annotated[Path, typer.Argument(metavar="IN.jsonl", help="JSON lines: requests, or fields of the prompt.")]
OutputFile = Annotated[
    Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="File for the results; .gz: compressed.")
]
Model = Annotated[str | None, typer.Option("--model", "-m", help="Model of requests that name none.")]
Prompt = Annotated[str | None, typer.Option(metavar="TEXT", help="Message with fields: 'Translate {{text}}'.")]
System = Annotated[str | None, typer.Option(metavar="TEXT", help="System message before the prompt.")]
Body = Annotated[str | None, typer.Option(metavar="JSON", help='More parameters, as {"temperature": 0}.')]
Key = Annotated[str | None, typer.Option(metavar="FIELD", help="Field that names a request in OUT.jsonl.")]
Endpoint = Annotated[str, typer.Option(help="chat.completions, embeddings, responses, ...")]
Provider = Annotated[str | None, typer.Option(help="Provider, as @openai-prod.")]
Config = Annotated[str | None, typer.Option(help="Slug of a config.")]

_SHOWN_FAILURES = 5


def read_requests(
    input: Path,
    output: Path,
    *,
    resume: bool,
    endpoint: str | None,
    model: str | None,
    prompt: str | None,
    system: str | None,
    body: str | None,
    key: str | None,
) -> BulkInput:
    """Return the validated requests of the file. Raises UsageError, which names the option or the line."""
    from .bulk_input import BulkInput

    if not output.name.endswith((".jsonl", ".jsonl.gz")):
        raise UsageError(f"--output: expected a file that ends with .jsonl or .jsonl.gz, got {str(output)!r}")
    if not output.parent.is_dir():
        raise UsageError(f"--output: the folder {str(output.parent)!r} does not exist")
    if output.exists() and output.stat().st_size and not resume:
        raise UsageError(f"--output: {output} exists; --resume continues it")
    if not input.is_file():
        raise UsageError(f"IN.jsonl: {input} is not a file")
    if prompt is not None and endpoint not in (None, "chat.completions"):
        raise UsageError("--prompt: only allowed with the endpoint chat.completions")
    return BulkInput(input, model=model, prompt=prompt, system=system, body=json_object("--body", body), key=key)


def write_results(results: Any, requests: BulkInput, output: Path, *, as_json: bool) -> int:
    """Take all results, which the checkpoint `output` keeps, summarize them, and return the exit code."""
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


def json_object(option: str, text: str | None) -> dict[str, object]:
    """Return the JSON object that an option has, {} without it. Raises UsageError, which names the option."""
    import json

    try:
        value: object = {} if text is None else json.loads(text)
    except ValueError as error:
        raise UsageError(f"{option}: invalid JSON ({error})") from None
    if not isinstance(value, dict):
        raise UsageError(f"{option}: expected a JSON object, got {text!r}")
    return dict(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _summary(totals: Any, requests: int) -> dict[str, object]:
    names = ("done", "answered", "failed", "resumed", "throttled", "tokens", "cost", "p50", "p95")
    return {"requests": requests, **{name: getattr(totals, name) for name in names}}
