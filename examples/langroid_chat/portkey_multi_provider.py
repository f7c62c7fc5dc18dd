"""The same question to several providers, and a fallback over them: `python portkey_multi_provider.py`.

Providers without a key in the environment are left out.
"""

from collections.abc import Sequence

import langroid as lr
import langroid.language_models as lm

from portkey_ai import Route, Router, RoutingError, parse_model
from portkey_ai.integrations.langroid import langroid_kwargs

MODELS = (
    "portkey/openai/gpt-4o-mini",
    "portkey/anthropic/claude-3-5-haiku-latest",
    "portkey/google/gemini-2.0-flash",
    "portkey/mistral/mistral-small-latest",
)


def agent_for(route: Route) -> lr.ChatAgent:
    """An agent whose model is asked on `route`."""
    llm = lm.OpenAIGPTConfig(**langroid_kwargs(route), stream=False)
    return lr.ChatAgent(lr.ChatAgentConfig(llm=llm, system_message="Answer in one sentence."))


def routes(router: Router, models: Sequence[str] = MODELS) -> dict[str, Route]:
    """The routes of the models that can be asked."""
    found: dict[str, Route] = {}
    for model in models:
        try:
            found[model] = router.route(model)
        except RoutingError as error:
            print(f"{model}: {error}")
    return found


def fallback(router: Router, models: Sequence[str] = MODELS) -> Route:
    """One route over all models that can be asked: the gateway tries them in this order."""
    targets = [
        {
            "provider": route.options["provider"],
            "api_key": route.provider_key,
            "override_params": {"model": route.model},
        }
        for route in routes(router, models).values()
        if route.mode == "provider_key"
    ]
    if not targets:
        raise SystemExit("Set a provider's API key, for example OPENAI_API_KEY.")
    config = {"strategy": {"mode": "fallback"}, "targets": targets}
    return router.route(parse_model(models[0]).model, config=config)


def main() -> None:
    # A config of the environment would go before the providers' own keys.
    router = Router.from_env(prefer=("provider_key",))
    question = "Which model are you?"
    for model, route in routes(router).items():
        try:
            answer = agent_for(route).llm_response(question)
        except Exception as error:  # one provider's failure is no reason not to ask the next
            print(f"{model}: {type(error).__name__}: {route.redact(str(error))}")
        else:
            print(f"{model}: {answer.content if answer else '(no answer)'}")
    answer = agent_for(fallback(router)).llm_response(question)
    print(f"fallback: {answer.content if answer else '(no answer)'}")


if __name__ == "__main__":
    main()
