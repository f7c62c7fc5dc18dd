"""What our docstrings say of the vendored resources: what each is for, and which requests its methods send."""

import ast

from scripts.vendored import Method

# Path on the client -> its docstring.
RESOURCES = {
    "admin.organization": "OpenAI's administration API: keys, users, projects and usage of an OpenAI organisation.",
    "admin.organization.admin_api_keys": "Admin API keys of an OpenAI organisation.",
    "admin.organization.audit_logs": "The audit log of an OpenAI organisation.",
    "admin.organization.certificates": "Client certificates (mTLS) of an OpenAI organisation.",
    "admin.organization.data_retention": "How long an OpenAI organisation's data is kept.",
    "admin.organization.external_keys": "Encryption keys that an OpenAI organisation keeps in its own key manager.",
    "admin.organization.external_storage": "Storage of an OpenAI organisation outside OpenAI.",
    "admin.organization.groups": "Groups of users of an OpenAI organisation.",
    "admin.organization.groups.roles": "Roles of a group in an OpenAI organisation.",
    "admin.organization.groups.users": "Members of a group in an OpenAI organisation.",
    "admin.organization.invites": "Invitations to an OpenAI organisation.",
    "admin.organization.projects": "Projects of an OpenAI organisation.",
    "admin.organization.projects.api_keys": "API keys of a project.",
    "admin.organization.projects.certificates": "Client certificates (mTLS) of a project.",
    "admin.organization.projects.data_retention": "How long a project's data is kept.",
    "admin.organization.projects.groups": "Groups that have access to a project.",
    "admin.organization.projects.groups.roles": "Roles of a group in a project.",
    "admin.organization.projects.hosted_tool_permissions": "The hosted tools that a project may use.",
    "admin.organization.projects.model_permissions": "The models that a project may use.",
    "admin.organization.projects.rate_limits": "Rate limits of a project, by model.",
    "admin.organization.projects.roles": "Roles that are defined in a project.",
    "admin.organization.projects.service_accounts": "Service accounts of a project.",
    "admin.organization.projects.service_accounts.api_keys": "API keys of a service account.",
    "admin.organization.projects.service_tier_settings": "The service tiers that a project may use.",
    "admin.organization.projects.spend_alerts": "Notifications about what a project spends.",
    "admin.organization.projects.spend_limit": "The limit on what a project spends.",
    "admin.organization.projects.users": "Members of a project.",
    "admin.organization.projects.users.roles": "Roles of a user in a project.",
    "admin.organization.roles": "Roles that are defined in an OpenAI organisation.",
    "admin.organization.spend_alerts": "Notifications about what an OpenAI organisation spends.",
    "admin.organization.spend_limit": "The limit on what an OpenAI organisation spends.",
    "admin.organization.usage": "Usage and costs of an OpenAI organisation, by product and time.",
    "admin.organization.users": "Users of an OpenAI organisation.",
    "admin.organization.users.roles": "Roles of a user in an OpenAI organisation.",
    "admin.organization.workload_identity_providers": "Identity providers whose tokens replace API keys.",
    "admin.organization.workload_identity_providers.federation_rules": "Rules that map an identity to permissions.",
    "audio": "Speech to text, and text to speech.",
    "audio.speech": "Text to speech.",
    "audio.transcriptions": "Speech to text, in the language that is spoken.",
    "audio.translations": "Speech to English text.",
    "audio.voice_consents": "Recordings in which a speaker agrees that a custom voice is made.",
    "audio.voices": "Custom voices.",
    "batches": "Batches: many requests in one file, done by the provider within hours at a lower price.",
    "beta": "Endpoints that OpenAI has marked as beta; they may change.",
    "beta.agents": "Agents that OpenAI hosts.",
    "beta.agents.automations": "Runs of an agent that are started by a schedule or an event.",
    "beta.agents.automations.invocations": "The runs that an automation has started.",
    "beta.agents.environments": "Environments in which an agent's tools run.",
    "beta.agents.environments.files": "Files of an environment.",
    "beta.agents.environments.templates": "Templates from which environments are created.",
    "beta.agents.sessions": "Sessions with an agent; each has turns.",
    "beta.agents.sessions.artifacts": "Files that an agent has made in a session.",
    "beta.agents.sessions.events": "The events of a session, in their order.",
    "beta.agents.sessions.items": "Messages and tool calls of a session.",
    "beta.agents.sessions.subagents": "Agents that the agent of a session has started.",
    "beta.agents.sessions.subagents.items": "Messages and tool calls of a subagent.",
    "beta.agents.sessions.subagents.turns": "Turns of a subagent.",
    "beta.agents.sessions.subagents.turns.items": "Messages and tool calls in one turn of a subagent.",
    "beta.agents.sessions.traces": "Traces of a session.",
    "beta.agents.sessions.turns": "Turns of a session: the user's input and what the agent did with it.",
    "beta.agents.sessions.turns.items": "Messages and tool calls in one turn.",
    "beta.agents.vaults": "Vaults that hold the credentials of an agent's tools.",
    "beta.agents.vaults.credentials": "Credentials in a vault.",
    "beta.assistants": "Assistants: a model with instructions and tools, used in threads. OpenAI has deprecated them.",
    "beta.chat": "The former path of `client.chat`.",
    "beta.chat.completions": "The former path of `client.chat.completions`.",
    "beta.chat.completions.messages": "The former path of `client.chat.completions.messages`.",
    "beta.chatkit": "ChatKit, OpenAI's chat interface for web pages.",
    "beta.chatkit.sessions": "ChatKit sessions, whose client secret a web page uses.",
    "beta.chatkit.threads": "Conversations of ChatKit.",
    "beta.realtime": "The beta version of the realtime API; use `client.realtime`.",
    "beta.realtime.sessions": "Short-lived keys for a browser's realtime session.",
    "beta.realtime.transcription_sessions": "Short-lived keys for a browser's realtime transcription.",
    "beta.responses": "Model responses with features that OpenAI has marked as beta; otherwise `client.responses`.",
    "beta.responses.input_items": "The input of a stored response.",
    "beta.responses.input_tokens": "The number of input tokens of a response, before it is requested.",
    "beta.threads": "Conversations with an assistant. OpenAI has deprecated them.",
    "beta.threads.messages": "Messages of a thread.",
    "beta.threads.runs": "Runs of an assistant on a thread.",
    "beta.threads.runs.steps": "Steps of a run: messages and tool calls.",
    "chat": "Chat with a model: `client.chat.completions.create(...)`.",
    "chat.completions": "Responses of a model to a list of messages: text, tool calls, structured output, streams.",
    "chat.completions.messages": "The messages of a stored chat completion.",
    "completions": "Continuations of a text, by models without chat.",
    "containers": "Containers in which the code interpreter of OpenAI runs.",
    "containers.files": "Files of a container.",
    "containers.files.content": "The content of a container's file.",
    "content_provenance_checks": "Checks whether an image or audio was made by a model.",
    "conversations": "Conversations that OpenAI stores, for `client.responses`.",
    "conversations.items": "Messages and tool calls of a stored conversation.",
    "decisions": "Decisions of a model about an input, in the terms of your policy.",
    "embeddings": "Vectors of texts, for search and comparison.",
    "evals": "Evaluations: test data and criteria for the responses of a model.",
    "evals.runs": "Runs of an evaluation.",
    "evals.runs.output_items": "The results of a run, one for each item of the test data.",
    "files": "Files for batches, fine-tuning, assistants and inputs. The provider stores them.",
    "fine_tuning": "Train a model on your own examples.",
    "fine_tuning.alpha": "Fine-tuning endpoints that OpenAI has marked as alpha; they may change.",
    "fine_tuning.alpha.graders": "Graders, which score the responses of a model in reinforcement fine-tuning.",
    "fine_tuning.checkpoints": "Checkpoints of models in training.",
    "fine_tuning.checkpoints.permissions": "The projects that may use a checkpoint.",
    "fine_tuning.jobs": "Fine-tuning jobs: create, list, pause, resume and cancel them.",
    "fine_tuning.jobs.checkpoints": "The checkpoints of a fine-tuning job.",
    "images": "Create, edit and vary images.",
    "live": "Live sessions: speech, video and text with a model over one websocket.",
    "live.forks": "Copies of a stored live session that continue on their own.",
    "live.sessions": "Stored live sessions.",
    "live.sideband": "A second connection to a live session, for the server that controls it.",
    "models": "The models that can be used.",
    "moderations": "Classify texts and images by kinds of harm.",
    "realtime": "Speech and text with a model over one websocket: `client.realtime.connect(model=...)`.",
    "realtime.calls": "Phone and WebRTC calls of realtime sessions.",
    "realtime.client_secrets": "Short-lived keys for a browser's realtime session.",
    "realtime.translations": "Translate speech while it is spoken, over a websocket.",
    "realtime.translations.client_secrets": "Short-lived keys for a browser's translation session.",
    "responses": "Model responses with tools, state and structured output: OpenAI's Responses API.",
    "responses.input_items": "The input of a stored response.",
    "responses.input_tokens": "The number of input tokens of a response, before it is requested.",
    "safety": "What OpenAI's safety systems report about your requests.",
    "safety.alerts": "Safety alerts.",
    "safety.cases": "Safety cases, each with its alerts and status.",
    "skills": "Skills: folders of instructions and scripts that models can use.",
    "skills.content": "The files of a skill.",
    "skills.versions": "Versions of a skill.",
    "skills.versions.content": "The files of one version of a skill.",
    "uploads": "Uploads of large files in parts.",
    "uploads.parts": "The parts of an upload.",
    "vector_stores": "Vector stores: files that models can search.",
    "vector_stores.file_batches": "Add many files to a vector store at once.",
    "vector_stores.files": "Files of a vector store.",
    "videos": "Create, change and download videos.",
    "webhooks": "Webhooks: endpoints that OpenAI calls, and the verification of what they receive.",
    "webhooks.event_types": "The kinds of events that a webhook can receive.",
}

# Methods whose vendored docstring is missing or says nothing.
METHODS = {
    ("beta.agents.sessions", "create"): "Start a session with an agent.",
    ("beta.threads.runs", "create_and_stream"): "Start a run, and stream its events. Deprecated: use `stream`.",
    ("beta.threads.runs", "stream"): "Start a run, and stream its events.",
    ("beta.threads.runs", "submit_tool_outputs_stream"): (
        "Send the results of the tools that a run has called, and stream its further events."
    ),
    ("responses", "stream"): (
        "Create a response, or continue to read the one with `response_id`, as a stream of events.\n\n"
        "Use it in `with`. `stream.get_final_response()` returns the whole response; its `output_parsed` is an "
        "instance of `text_format`."
    ),
    ("videos", "poll"): "Wait until a video is completed or has failed.",
}

_COMPLETIONS = "POST /chat/completions"
_VIDEO = "GET /videos/{video_id}"
_RUN = "/threads/{thread_id}/runs"
_STORE = "/vector_stores/{vector_store_id}"

# The requests of methods that call others or open a websocket; all others have theirs in the vendored source.
REQUESTS: dict[tuple[str, str], tuple[str, ...]] = {
    ("beta.agents.environments.files", "prepare"): ("POST /files",),
    ("beta.agents.environments.files", "prepare_directory"): ("POST /files",),
    ("beta.agents.environments.files", "upload"): ("POST /files", "POST /agents/environments/{environment_id}/files"),
    ("beta.agents.sessions", "stream"): (
        "GET /agents/sessions/{session_id}/events",
        "POST /agents/sessions/{session_id}/events",
    ),
    ("beta.agents.sessions.artifacts", "for_result"): ("GET /agents/sessions/{session_id}/artifacts",),
    ("beta.chat.completions", "parse"): (_COMPLETIONS,),
    ("beta.chat.completions", "stream"): (_COMPLETIONS,),
    ("beta.realtime", "connect"): ("websocket /realtime",),
    ("beta.responses", "connect"): ("websocket /responses",),
    ("beta.threads", "create_and_run_poll"): ("POST /threads/runs", f"GET {_RUN}/{{run_id}}"),
    ("beta.threads", "create_and_run_stream"): ("POST /threads/runs",),
    ("beta.threads.runs", "create_and_poll"): (f"POST {_RUN}", f"GET {_RUN}/{{run_id}}"),
    ("beta.threads.runs", "create_and_stream"): (f"POST {_RUN}",),
    ("beta.threads.runs", "poll"): (f"GET {_RUN}/{{run_id}}",),
    ("beta.threads.runs", "stream"): (f"POST {_RUN}",),
    ("beta.threads.runs", "submit_tool_outputs_and_poll"): (
        f"POST {_RUN}/{{run_id}}/submit_tool_outputs",
        f"GET {_RUN}/{{run_id}}",
    ),
    ("beta.threads.runs", "submit_tool_outputs_stream"): (f"POST {_RUN}/{{run_id}}/submit_tool_outputs",),
    ("chat.completions", "parse"): (_COMPLETIONS,),
    ("chat.completions", "stream"): (_COMPLETIONS,),
    ("files", "wait_for_processing"): ("GET /files/{file_id}",),
    ("live", "connect"): ("websocket /live/sessions",),
    ("live.forks", "connect"): ("websocket /live/sessions/{session_id}/fork",),
    ("live.sideband", "connect"): ("websocket /live/sessions/{session_id}/attach",),
    ("realtime", "connect"): ("websocket /realtime",),
    ("realtime.translations", "connect"): ("websocket /realtime/translations",),
    ("responses", "connect"): ("websocket /responses",),
    ("responses", "parse"): ("POST /responses",),
    ("responses", "stream"): ("POST /responses",),
    ("uploads", "upload_file_chunked"): (
        "POST /uploads",
        "POST /uploads/{upload_id}/parts",
        "POST /uploads/{upload_id}/complete",
    ),
    ("vector_stores.file_batches", "create_and_poll"): (
        f"POST {_STORE}/file_batches",
        f"GET {_STORE}/file_batches/{{batch_id}}",
    ),
    ("vector_stores.file_batches", "poll"): (f"GET {_STORE}/file_batches/{{batch_id}}",),
    ("vector_stores.file_batches", "upload_and_poll"): (
        "POST /files",
        f"POST {_STORE}/file_batches",
        f"GET {_STORE}/file_batches/{{batch_id}}",
    ),
    ("vector_stores.files", "create_and_poll"): (f"POST {_STORE}/files", f"GET {_STORE}/files/{{file_id}}"),
    ("vector_stores.files", "poll"): (f"GET {_STORE}/files/{{file_id}}",),
    ("vector_stores.files", "upload"): ("POST /files", f"POST {_STORE}/files"),
    ("vector_stores.files", "upload_and_poll"): (
        "POST /files",
        f"POST {_STORE}/files",
        f"GET {_STORE}/files/{{file_id}}",
    ),
    ("videos", "create_and_poll"): ("POST /videos", _VIDEO),
    ("videos", "poll"): (_VIDEO,),
    ("webhooks", "unwrap"): (),
    ("webhooks", "verify_signature"): (),
}

_VERBS = {"_get": "GET", "_post": "POST", "_put": "PUT", "_patch": "PATCH", "_delete": "DELETE", "_get_api_list": "GET"}
# What the vendored examples call the client.
_OPENAI = {
    "from openai import AsyncOpenAI": "from portkey_ai import AsyncPortkey",
    "from openai import OpenAI": "from portkey_ai import Portkey",
    "AsyncOpenAI()": "AsyncPortkey()",
    "OpenAI()": "Portkey()",
    "openai.pydantic_function_tool": "portkey_ai.pydantic_function_tool",
}


def requests_of(path: str, method: Method) -> tuple[str, ...]:
    """Return the requests that a method sends, each as HTTP method and path."""
    if (path, method.name) in REQUESTS:
        return REQUESTS[path, method.name]
    found: set[str] = set()
    for node in ast.walk(method.implementation):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _VERBS:
            first = node.args[0]
            place = first.args[0] if isinstance(first, ast.Call) else first
            verbs = [word.value for word in node.keywords if word.arg == "method"]
            verb = ast.literal_eval(verbs[0]).upper() if verbs else _VERBS[node.func.attr]
            found.add(f"{verb} {ast.literal_eval(place).partition('?')[0]}")
    if len(found) != 1:
        raise SystemExit(f"resource_documentation.py: which request does {path}.{method.name} send? ({found})")
    return tuple(found)


def requests_line(path: str, method: Method) -> str:
    """Return the sentence about the requests of a method; "" if it sends none."""
    requests = requests_of(path, method)
    if requests and requests[0].startswith("websocket "):
        return f"Opens the websocket `{requests[0].removeprefix('websocket ')}`."
    return f"Sends {', then '.join(f'`{request}`' for request in requests)}." if requests else ""


def method_documentation(path: str, method: Method, text: str) -> str:
    """Return the vendored docstring `text` of a method, in terms of our clients, and the requests that it sends.

    The sentence about the requests is before the parameters.
    """
    text = METHODS.get((path, method.name), text)
    for theirs, ours in _OPENAI.items():
        text = text.replace(theirs, ours)
    line = requests_line(path, method)
    if not line:
        return text
    before, heading, parameters = text.partition("\nArgs:\n")
    return "\n\n".join(part for part in (before.rstrip(), line, f"{heading.lstrip()}{parameters}") if part)
