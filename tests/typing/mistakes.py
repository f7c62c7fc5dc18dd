"""What users get wrong: mypy and pyright must report every line marked here (tests/test_typing.py sees to it)."""

# mypy: ignore-errors
# pyright: basic

from portkey_ai import Portkey, no_such_name  # wrong

client = Portkey(api_key=5)  # wrong
Portkey("key")  # wrong
Portkey(timeout="3")  # wrong
Portkey(metadata=5)  # wrong
client.with_options(trace_id=["t"])  # wrong
client.with_options(max_retries="many")  # wrong
client.no_such_resource  # wrong
client.chat.completions.create(model="m")  # wrong
client.chat.completions.create(messages="Hi", model="m")  # wrong
client.chat.completions.create(messages=[{"role": "nobody"}], model="m")  # wrong
client.chat.completions.create(messages=[], model="m", temperature="hot")  # wrong
client.chat.completions.create(messages=[], stream=True).choices  # wrong
client.chat.completions.create(messages=[]).no_such_field  # wrong
client.embeddings.create(input=None)  # wrong
client.models.retrieve()  # wrong
client.models.list(no_such_parameter=1)  # wrong
