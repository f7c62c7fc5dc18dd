"""Where the local gateway differs from the real one on purpose, with the reason."""

from __future__ import annotations

_HOSTED = "Portkey knows saved providers, keys and configs, and so does LocalGateway; the open-source gateway does not"
_SCHEMA = "Portkey's own rules for configs accept it, the open-source gateway's do not"
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
    "retries:Retry-After": "the npm package lacks a patch and fails; LocalGateway waits as the docs say",
    "guardrails:078 validUrls {} on 'see http://127.0.0.1'": "LocalGateway checks the syntax of URLs, it requests none",
    "hooks:saved guardrail": "LocalGateway leaves out saved guardrails; the open-source gateway misreads their slugs",
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
    "refusals:broken JSON without a provider": "LocalGateway decodes the body before it looks at the headers",
    "refusals:body null": "to LocalGateway a body of `null` is no body",
    "refusals:messages of OpenAI": _SUPPORT,
    "refusals:embeddings of Anthropic": _SUPPORT,
    "refusals:images of Anthropic": _SUPPORT,
}
