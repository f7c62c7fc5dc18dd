"""The cases in which the local gateway differs from the real gateway on purpose, with the reason."""

from __future__ import annotations

_HOSTED = "Portkey and LocalGateway have saved providers, keys and configs; the open-source gateway has none"
_SCHEMA = "Portkey and LocalGateway accept the config; the open-source gateway refuses it"
_STREAM = (
    "Portkey checks a finished stream and reports the result after [DONE]; the open-source gateway checks an empty text"
)
_SUPPORT = "the echo models serve every route for every provider; the open-source gateway has gaps"
_ONLINE = "the check needs a network"

EXCEPTIONS: dict[str, str] = {
    "routes:chat response 204": "a response without a body has no content type; the real gateway adds text/plain",
    "streams:output guardrail, strict False": _STREAM,
    "streams:output guardrail of words": _STREAM,
    "streams:speech": "the open-source gateway drops stream_format from the request",
    "streams:saved response": "the open-source gateway takes the stream of a saved response for JSON, and fails",
    "retries:Retry-After": "the npm package lacks a patch and fails; LocalGateway waits as documented",
    "guardrails:078 validUrls {} on 'see http://127.0.0.1'": "LocalGateway checks the syntax of URLs only",
    "hooks:saved guardrail": "an unknown slug has no effect in LocalGateway; the open-source gateway misreads it",
    "hooks:check that needs a network": _ONLINE,
    "refusals:config virtual key": _SCHEMA,
    "refusals:config saved provider": _HOSTED,
    "refusals:config override_params alone": _SCHEMA,
    "refusals:config custom host without a key": _SCHEMA,
    "refusals:saved provider in the header": _HOSTED,
    "refusals:hosted provider": "Portkey has more providers than the open-source gateway",
    "refusals:Portkey API key only": _HOSTED,
    "refusals:virtual key only": _HOSTED,
    "refusals:model of a saved provider": _HOSTED,
    "refusals:config text pc-1": _HOSTED,
    "refusals:config text pc-1 beside a provider": _HOSTED,
    "refusals:broken JSON without a provider": "LocalGateway decodes the body before it checks the headers",
    "refusals:body null": "LocalGateway treats a body of `null` as no body",
    "refusals:messages of OpenAI": _SUPPORT,
    "refusals:embeddings of Anthropic": _SUPPORT,
    "refusals:images of Anthropic": _SUPPORT,
}
