"""What models respond to the snippets of the pages that need more than an echo, and what these snippets print."""

from __future__ import annotations

from typing import Any

# By a mark, a text that one snippet has: the arguments of each `LocalGateway.say`.
RESPONSES: dict[str, list[tuple[Any, ...]]] = {
    "while message.tool_calls": [(None, {"name": "weather", "arguments": {"city": "Paris"}}), ("It is sunny.",)],
    "class City(BaseModel)": [('{"name": "Paris", "inhabitants": 2100000}',)],
    '"Say hello."}],\n)\nprint(response.choices[0].message.content)  # -> Hello!': [("Hello!",)],
}
PRINTED = {
    "while message.tool_calls": "It is sunny.\n",
    "class City(BaseModel)": "name='Paris' inhabitants=2100000\n",
    "client.realtime.connect": "Hello",
    "client.batches.create": '{"custom_id": "1", "response": {"status_code": 200}}\n',
    '"Number {number}"': "['echo: Number 0', 'echo: Number 1', 'echo: Number 2', 'echo: Number 3', 'echo: Number 4']\n",
}
