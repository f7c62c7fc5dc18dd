"""`portkey chat`."""

from __future__ import annotations

from typing import Annotated

import typer

from .common_options import AsJson


def chat(
    prompt: Annotated[
        str | None, typer.Argument(metavar="PROMPT", help="The message; '-' reads it from stdin.", show_default=False)
    ] = None,
    model: Annotated[str | None, typer.Option("--model", "-m", help="Such as gpt-4o or @openai-prod/gpt-4o.")] = None,
    config: Annotated[str | None, typer.Option(help="Slug of a config, or a config as JSON.")] = None,
    provider: Annotated[str | None, typer.Option(help="Provider, for example openai or @openai-prod.")] = None,
    virtual_key: Annotated[str | None, typer.Option(help="Slug of a virtual key.")] = None,
    trace_id: Annotated[str | None, typer.Option(help="Trace that the request belongs to.")] = None,
    metadata: Annotated[list[str] | None, typer.Option(metavar="KEY=VALUE", help="May be repeated.")] = None,
    system: Annotated[str | None, typer.Option(help="System message.")] = None,
    file: Annotated[list[str] | None, typer.Option(metavar="IMAGE", help="A path or URL; may be repeated.")] = None,
    no_stream: Annotated[bool, typer.Option("--no-stream", help="Write the response when it is complete.")] = False,
    as_json: AsJson = False,
) -> None:
    """Chat with a model; without PROMPT, in a conversation. Provider, tokens, cost and cache follow on stderr.

    Text that is piped into the command follows the PROMPT, or replaces it.
    """
    from .chat_messages import key_values, prompt_with_stdin, user_message
    from .chat_session import ChatSession
    from .command_client import open_client
    from .failures import UsageError

    fields = key_values("--metadata", metadata)
    text = prompt_with_stdin(prompt)
    if text is None and (as_json or file):
        raise UsageError(f"{'--json' if as_json else '--file'}: expected a PROMPT, or text on stdin")
    with open_client(
        config=config, provider=provider, virtual_key=virtual_key, trace_id=trace_id, metadata=fields
    ) as client:
        session = ChatSession(client, model, system, stream=not no_stream)
        if text is None:
            session.talk()
        elif as_json:
            session.send_for_json(user_message(text, file or []))
        else:
            session.send(user_message(text, file or []))
