"""Cache, retries, traces and metadata for a Langroid agent: `python portkey_advanced_features.py [MODEL]`."""

import sys
import uuid

import langroid as lr
import langroid.language_models as lm

from portkey_ai import Route, Router
from portkey_ai.integrations.langroid import langroid_kwargs

MODEL = "portkey/openai/gpt-4o-mini"


def route_with_features(router: Router, model: str, user: str, trace_id: str) -> Route:
    """A route whose requests are cached, retried, and found again in the logs."""
    return router.route(
        model,
        cache={"enabled": True, "ttl": 3600, "namespace": "langroid-example"},  # seconds
        retry={"max_retries": 3},
        trace_id=trace_id,
        user=user,
        metadata={"example": "advanced", "environment": "development"},
    )


def main(model: str = MODEL) -> None:
    trace_id = f"langroid-{uuid.uuid4()}"
    route = route_with_features(Router.from_env(), model, "user-123", trace_id)
    # Without Langroid's own cache, which would answer before the gateway's.
    llm = lm.OpenAIGPTConfig(**langroid_kwargs(route), stream=False, cache_config=None)
    agent = lr.ChatAgent(lr.ChatAgentConfig(llm=llm, system_message="Answer in one sentence."))
    question = "Why are answers cached?"
    for time in ("first", "second"):
        answer = agent.llm_response(question)
        print(f"{time}: {answer.content if answer else '(no answer)'}")
        agent.clear_history()  # the same request again, for the cache
    print(f"trace:  {trace_id}")


if __name__ == "__main__":
    main(*sys.argv[1:])
