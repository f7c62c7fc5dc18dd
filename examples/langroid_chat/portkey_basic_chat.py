"""A Langroid agent that talks to any provider through Portkey: `python portkey_basic_chat.py [MODEL]`.

PORTKEY_API_KEY says who you are. The model is `portkey/<provider>/<model>` with the provider's own key in the
environment (ANTHROPIC_API_KEY), or `@<provider-slug>/<model>` with the key saved at Portkey.
"""

import sys

import langroid as lr
import langroid.language_models as lm

from portkey_ai import Route, Router
from portkey_ai.integrations.langroid import langroid_kwargs

MODEL = "portkey/openai/gpt-4o-mini"


def agent_for(route: Route, system_message: str = "Answer in one sentence.") -> lr.ChatAgent:
    """An agent whose model is asked on `route`."""
    llm = lm.OpenAIGPTConfig(**langroid_kwargs(route), stream=False)
    return lr.ChatAgent(lr.ChatAgentConfig(llm=llm, system_message=system_message))


def main(model: str = MODEL) -> None:
    agent = agent_for(Router.from_env().route(model))
    for question in ("What is an AI gateway?", "Name one use of it."):
        answer = agent.llm_response(question)
        print(f"you:   {question}\nmodel: {answer.content if answer else '(no answer)'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
