"""`portkey prompts`: the saved prompts."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .common_options import AsJson
from .output import show_fields, show_rows, write_json

app = typer.Typer(help="List, show, render and run saved prompts.", rich_markup_mode=None)

Slug = Annotated[str, typer.Argument(metavar="PROMPT", help="Slug or id; @12, @latest or @label chooses a version.")]
Variables = Annotated[
    list[str] | None, typer.Option("--var", metavar="NAME=TEXT", help="Variable of the template; may be repeated.")
]


@app.command("list")
def list_prompts(
    search: Annotated[str | None, typer.Option(help="Only prompts whose name contains this.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the saved prompts."""
    from .command_client import open_client

    with open_client() as client:
        rows = [prompt.to_dict() for prompt in client.prompts.list(search=search)]
    show_rows(rows, ("slug", "name", "model", "status", "last_updated_at"), as_json=as_json)


@app.command()
def show(prompt: Slug, as_json: AsJson = False) -> None:
    """Show a saved prompt."""
    from .command_client import open_client

    with open_client() as client:
        fields = client.prompts.retrieve(prompt).to_dict()
    show_fields(fields, as_json=as_json)


@app.command()
def render(prompt: Slug, var: Variables = None, as_json: AsJson = False) -> None:
    """Fill in the template and show the messages, without calling a model."""
    from .chat_messages import key_values
    from .command_client import open_client

    variables = key_values("--var", var)
    with open_client() as client:
        document: dict[str, Any] = client.prompts.render(prompt, variables=variables).to_dict()
    body: dict[str, Any] = document.get("data") or {}
    messages: list[dict[str, object]] | None = body.get("messages")
    if as_json or messages is None:  # the prompt of a text completion has no messages
        write_json(body)
    else:
        show_rows(messages, ("role", "content"), as_json=False)


@app.command()
def run(
    prompt: Slug,
    var: Variables = None,
    config: Annotated[str | None, typer.Option(help="Slug of a config, or a config as JSON.")] = None,
    no_stream: Annotated[bool, typer.Option("--no-stream", help="Write the response when it is complete.")] = False,
    as_json: AsJson = False,
) -> None:
    """Run a saved prompt; provider, tokens, cost and cache follow on stderr."""
    from .chat_messages import key_values
    from .chat_output import response_document, texts_of, texts_of_stream, write_text
    from .command_client import open_client

    variables = key_values("--var", var)
    with open_client(config=config) as client:
        if no_stream or as_json:
            response = client.prompts.completions.create(prompt, variables=variables)
            if as_json:
                return write_json(response_document(response))
            texts = texts_of(response)
        else:
            texts = texts_of_stream(client.prompts.completions.create(prompt, variables=variables, stream=True))
        for text in texts:
            write_text(text)
