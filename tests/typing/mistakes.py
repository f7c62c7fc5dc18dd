"""What users get wrong: mypy and pyright must report every line marked here (tests/test_typing.py sees to it)."""

# mypy: ignore-errors
# pyright: basic

import httpx

import portkey_ai
from portkey_ai import APIConnectionError, AsyncPortkey, GuardrailDeniedError, Portkey, RateLimitError
from portkey_ai.testing import no_such_gateway  # wrong

portkey_ai.no_such_name  # wrong
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

# with_options
client.with_options("t")  # wrong
client.with_options(metadata=5)  # wrong
client.with_options(debug="no")  # wrong
client.with_options(timeout="3")  # wrong
client.with_options(config=["pc-1"])  # wrong
client.with_options(http_client=httpx.AsyncClient())  # wrong
client.with_options(trace_id="t").no_such_resource  # wrong
derived: AsyncPortkey = client.with_options(trace_id="t")  # wrong
AsyncPortkey(http_client=httpx.Client())  # wrong
client.as_openai().chat.completions.create()  # wrong

# Errors
try:
    client.models.list()
except RateLimitError as error:
    error.status_code.upper()  # wrong
    error.retry_after_seconds  # wrong
    error.trace_id + 1  # wrong
except GuardrailDeniedError as error:
    error.hook_results.nothing  # wrong
except APIConnectionError as error:
    error.status_code  # wrong

# Streams
stream = client.chat.completions.create(messages=[], stream=True)
stream.no_such_method()  # wrong
stream.get_headers()["provider"] + 1  # wrong
for chunk in stream:
    chunk.choices[0].message  # wrong
    chunk.choices[0].delta.content + "."  # wrong
asynchronous = AsyncPortkey().chat.completions.create(messages=[], stream=True)
for _ in asynchronous:  # wrong
    pass
AsyncPortkey().chat.completions.create(messages=[]).choices  # wrong

# Prompts
client.prompts.completions.create(variables={})  # wrong
client.prompts.completions.create("p", variables=["a"])  # wrong
client.prompts.completions.create("p", variables={}, temperature="hot")  # wrong
client.prompts.completions.create("p", variables={}, stream=True).choices  # wrong
client.prompts.render("p", variables={}).no_such_field  # wrong
client.prompts.render()  # wrong
client.prompts.create(name=5)  # wrong

# The Portkey API
client.configs.retrieve()  # wrong
client.configs.create(name="n", config=5)  # wrong
client.configs.list(no_such_parameter=1)  # wrong
for config in client.configs.list():
    config.no_such_field  # wrong
for user in client.admin.users.list():
    user.email + 1  # wrong
for _ in AsyncPortkey().admin.users.list():  # wrong
    pass
client.admin.users.list(role="emperor")  # wrong
client.admin.users.list(page_size="many")  # wrong
client.admin.workspaces.retrieve()  # wrong
client.feedback.create(trace_id="t", value="good")  # wrong
client.post("/x", cast_to=str).choices  # wrong
