"""The differences from the published release that are meant, each with its words in docs/migration.md."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """What some methods give now; `methods`, `reads`, `published` and `ours` are regular expressions."""

    documented: str
    """The words of docs/migration.md."""
    methods: str
    reads: str
    published: str = ""
    ours: str = ""


LISTS = r".*\.(list|list_events|list_files)|fine_tuning.checkpoints.permissions.create"

DIFFERENCES = [
    Difference("KeyError for an unknown name", ".*", r".*\['absent'\]", "None", "raised KeyError"),
    Difference("gives tuples of fields", ".*", r"iter\(\)", r"^\[\['", "^(value|raised)"),
    Difference("what changes or deletes something is a `GenericResponse`", ".*", "isinstance", ":GenericResponse$"),
    Difference("lists have classes of their own", LISTS, "isinstance"),
    Difference("objects inside some responses of OpenAI's API are dicts", ".*", r".*(len|iter)\(\)"),
    Difference("is 1 where `n` is 0", ".*", r".*get\(.*\)", "^None$", "^value (False|0)"),
    Difference("`print(response)` shows Python's names", "evals.*", r"str\(\) as JSON"),
    Difference("a tool's field `async`", r"responses\..*", r".*(dict|json|model_dump|model_dump_json)\(\)", "'async'"),
    Difference("`files.retrieve_content()` is a raw response", "files.retrieve_content", ".*"),
    Difference("`logs.create()` is a raw response", "logs.create", ".*"),
    Difference("`audio.speech.create(stream=True)`", "audio.speech.create", "isinstance|items"),
    Difference("strings, line by line", r"beta\.threads\..*", "items", "'event: "),
    Difference("a last event that is an error", r"(beta\.threads|responses)\..*", "items", "", "'StreamError'"),
    Difference("chunks of text", r"beta\.chat\.completions\.stream", "items"),
    Difference("an event for each tool call that is complete", r"chat\.completions\.stream", "items"),
]
