"""A conversation of `portkey chat`: the messages so far, and the loop that reads them from the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .chat_output import response_document, texts_of, texts_of_stream, write_text
from .failures import message_of
from .output import note, write_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from portkey_ai import Portkey

HELP = "Ctrl-C stops a response. /clear forgets the conversation. /exit or Ctrl-D ends."


class ChatSession:
    """The messages so far, and how a response is written."""

    def __init__(self, client: Portkey, model: str | None, system: str | None, *, stream: bool) -> None:
        self._client = client
        self._model = {} if model is None else {"model": model}
        self._first: list[dict[str, Any]] = [] if system is None else [{"role": "system", "content": system}]
        self._messages = list(self._first)
        self._stream = stream

    def send(self, message: dict[str, Any]) -> None:
        """Send a message and write the response. After an error, the message is not part of the conversation.

        If Ctrl-C stops the response, what was received is part of the conversation.
        """
        received: list[str] = []
        before = len(self._messages)
        self._messages.append(message)
        try:
            for text in self._texts():
                received.append(text)
                write_text(text)
        except KeyboardInterrupt:
            self._messages.append({"role": "assistant", "content": "".join(received)})
            write_text("\n")
            raise
        except Exception:
            del self._messages[before:]
            if received:
                write_text("\n")
            raise
        self._messages.append({"role": "assistant", "content": "".join(received)})

    def send_for_json(self, message: dict[str, Any]) -> None:
        """Send a message and write the whole response as JSON."""
        write_json(response_document(self._create([*self._messages, message])))

    def talk(self) -> None:
        """Read messages from the terminal until Ctrl-D or `/exit`."""
        from portkey_ai.exceptions import PortkeyError

        _prepare_line_editing()
        note(HELP)
        while True:
            try:
                line = input("> ").strip()
                if line in ("/exit", "/quit"):
                    return
                if line == "/clear":
                    self._messages = list(self._first)
                elif line.startswith("/") and " " not in line:
                    note(HELP)
                elif line:
                    self.send({"role": "user", "content": line})
            except EOFError:
                note("")
                return
            except KeyboardInterrupt:  # of a response, or of a line that is being typed
                note("")
            except PortkeyError as error:
                note(f"portkey: {message_of(error)}")

    def _texts(self) -> Iterator[str]:
        if not self._stream:
            return texts_of(self._create(self._messages))
        return texts_of_stream(self._create(self._messages, stream=True, stream_options={"include_usage": True}))

    def _create(self, messages: list[dict[str, Any]], **options: object) -> Any:
        create: Any = self._client.chat.completions.create
        return create(messages=messages, **self._model, **options)


def _prepare_line_editing() -> None:
    """Give `input` arrow keys and the history of this conversation. Nothing is written to a file."""
    try:
        import readline
    except ImportError:  # Windows; its terminal edits lines itself
        return
    readline.set_auto_history(True)
