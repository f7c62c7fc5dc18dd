"""`portkey bulk`: many requests from a file."""

from __future__ import annotations

from typing import Annotated

import typer

from .common_options import AsJson
from .result_file_commands import (
    Body,
    Config,
    Endpoint,
    InputFile,
    Key,
    Model,
    OutputFile,
    Prompt,
    Provider,
    System,
    read_requests,
    write_results,
)

app = typer.Typer(help="Send many requests from a file.", rich_markup_mode=None)


@app.callback()
def bulk() -> None:
    """Send many requests from a file."""


@app.command()
def run(
    input: InputFile,
    output: OutputFile,
    model: Model = None,
    prompt: Prompt = None,
    system: System = None,
    body: Body = None,
    key: Key = None,
    endpoint: Endpoint = "chat.completions",
    provider: Provider = None,
    config: Config = None,
    concurrency: Annotated[int, typer.Option(help="Requests in flight.")] = 64,
    rpm: Annotated[float | None, typer.Option(help="Requests per minute.")] = None,
    tpm: Annotated[float | None, typer.Option(help="Tokens per minute.")] = None,
    max_attempts: Annotated[int, typer.Option(help="Attempts for each request.")] = 8,
    max_cost: Annotated[float | None, typer.Option(help="US dollars after which no more requests are sent.")] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Continue OUT.jsonl; failed requests are sent again.")
    ] = False,
    as_json: AsJson = False,
) -> int:
    """Send a request for each line and append each result to OUT.jsonl. Exit code 1 if requests failed.

    Ctrl-C waits for the requests in flight; --resume continues then, and after a crash.
    """
    from .command_client import open_client

    requests = read_requests(
        input, output, resume=resume, endpoint=endpoint, model=model, prompt=prompt, system=system, body=body, key=key
    )
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
        return write_results(results, requests, output, as_json=as_json)
