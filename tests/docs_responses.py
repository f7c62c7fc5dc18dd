"""What models respond to the snippets of the pages that need more than an echo, and what these snippets print."""

from __future__ import annotations

from typing import Any

# By a mark, a text that one snippet has: the arguments of each `LocalGateway.say`.
RESPONSES: dict[str, list[tuple[Any, ...]]] = {
    "print(response.choices[0].message.content)  # -> Hello!": [("Hello!",)],
    'What is the capital of Italy?"},\n': [("Rome",)],
    'Count to three."}],\n            stream=True': [("one two three",)],
    "My name is Ada.": [("Hello, Ada.",), ("Ada.",)],
    "And of Spain?": [("Rome",), ("Madrid",)],
    "It is sunny in {city}": [
        (None, {"name": "weather", "arguments": {"city": "Paris"}}),
        ("It is sunny in Paris.",),
    ],
    "class Weather(BaseModel)": [(None, {"name": "Weather", "arguments": {"city": "Lima"}})],
    '"weather_now"': [(None, {"name": "weather_now", "arguments": {"city": "Oslo"}})],
    "class City(BaseModel)": [('{"name": "Paris", "inhabitants": 2100000}',)],
    '"sentiment": {"type"': [('{"sentiment": "good"}',)],
    "class Recipe(BaseModel)": [('{"title": "Toast", "minutes": 5}',)],
    "class Person(BaseModel)": [('{"name": "Ada", "age": 36}',)],
    "What is in this picture?": [("A white square.",)],
    "def stock(item": [
        (None, {"name": "stock", "arguments": {"item": "lamp"}}),
        ("There are three lamps.",),
    ],
}
PRINTED = {
    "client.realtime.connect": "Hello",
    "client.files.content(batch.output_file_id)": '{"custom_id": "1", "response": {"status_code": 200}}\n',
    '"Say {number}"': "['echo: Say 0', 'echo: Say 1', 'echo: Say 2', 'echo: Say 3', 'echo: Say 4']\n",
}
