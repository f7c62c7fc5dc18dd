"""A method of each resource, and the parameters, that openai 3.57.0 has and 2.54.0 has not: never run."""

from __future__ import annotations

from typing_extensions import assert_type

from portkey_ai import AsyncPortkey, Portkey, Stream
from portkey_ai._vendor.openai.pagination import SyncConversationCursorPage, SyncCursorPage
from portkey_ai._vendor.openai.types import Decision, ImagesResponse
from portkey_ai._vendor.openai.types.admin.organization import (
    ExternalKey,
    ExternalStorageConfiguration,
    UsageDecisionsResponse,
    WorkloadIdentityProvider,
)
from portkey_ai._vendor.openai.types.admin.organization.projects import ProjectAPIKey, ProjectServiceTierSettings
from portkey_ai._vendor.openai.types.admin.organization.workload_identity_providers import FederationRule
from portkey_ai._vendor.openai.types.audio import Voice, VoiceConsent
from portkey_ai._vendor.openai.types.beta import Agent, AgentSession, Subagent
from portkey_ai._vendor.openai.types.beta.agent_session_event import AgentSessionEvent
from portkey_ai._vendor.openai.types.beta.agents import Automation, EnvironmentInfo, Vault
from portkey_ai._vendor.openai.types.beta.agents.automations import AutomationInvocation
from portkey_ai._vendor.openai.types.beta.agents.environments import EnvironmentTemplate
from portkey_ai._vendor.openai.types.beta.agents.sessions import Turn
from portkey_ai._vendor.openai.types.beta.agents.vaults import Credential
from portkey_ai._vendor.openai.types.live import LiveCreateResponse
from portkey_ai._vendor.openai.types.realtime import RealtimeTranslationClientSecretCreateResponse
from portkey_ai._vendor.openai.types.responses import Response
from portkey_ai._vendor.openai.types.safety import SafetyAlert, SafetyCase
from portkey_ai._vendor.openai.types.vector_stores import VectorStoreFile
from portkey_ai._vendor.openai.types.webhooks import WebhookEndpointWithSecret, WebhookEventTypeList


def agents(client: Portkey) -> None:
    agents = client.beta.agents
    assert_type(agents.create(model="m"), Agent)
    assert_type(agents.automations.retrieve("a"), Automation)
    assert_type(agents.automations.invocations.create("a"), AutomationInvocation)
    assert_type(agents.environments.retrieve("e"), EnvironmentInfo)
    agents.environments.files.prepare({"a.txt": "a.txt"})
    assert_type(agents.environments.templates.create(), EnvironmentTemplate)
    assert_type(agents.vaults.create(), Vault)
    assert_type(agents.vaults.credentials.retrieve("c", vault_id="v"), Credential)
    sessions = agents.sessions
    assert_type(sessions.retrieve("s"), AgentSession)
    assert_type(sessions.events.create("s", events=[]), None)
    events = sessions.events.stream("s")
    assert_type(events, Stream[AgentSessionEvent])
    for item in sessions.items.list("s"):
        assert_type(item.id, str | None)
    assert_type(sessions.subagents.retrieve("a", session_id="s"), Subagent)
    assert_type(sessions.subagents.turns.retrieve("t", session_id="s", subagent_id="a"), Turn)
    for item in sessions.subagents.items.list("a", session_id="s"):
        assert_type(item.id, str | None)
    for item in sessions.subagents.turns.items.list("t", session_id="s", subagent_id="a"):
        assert_type(item.id, str | None)
    for trace in sessions.traces.list("s"):
        trace.to_json()
    assert_type(sessions.turns.retrieve("t", session_id="s"), Turn)
    for item in sessions.turns.items.list("t", session_id="s"):
        assert_type(item.id, str | None)
    with sessions.stream("s", input="Hello") as stream:
        for event in stream:
            assert_type(event, AgentSessionEvent)


def organization(client: Portkey) -> None:
    organization = client.admin.organization
    assert_type(organization.external_keys.retrieve("k"), ExternalKey)
    assert_type(organization.external_storage.retrieve("s"), ExternalStorageConfiguration)
    providers = organization.workload_identity_providers
    assert_type(providers.retrieve("p"), WorkloadIdentityProvider)
    assert_type(providers.federation_rules.retrieve("r", workload_identity_provider_id="p"), FederationRule)
    assert_type(organization.projects.api_keys.update("k", project_id="p"), ProjectAPIKey)
    assert_type(organization.projects.service_tier_settings.retrieve("p"), ProjectServiceTierSettings)
    assert_type(organization.usage.decisions(start_time=0), UsageDecisionsResponse)


def others(client: Portkey) -> None:
    assert_type(client.audio.voices.create(name="n", audio_sample=b"", consent="c"), Voice)
    assert_type(client.audio.voice_consents.retrieve("c"), VoiceConsent)
    assert_type(client.decisions.create(model="m", input="Hello", questions=[]), Decision)
    assert_type(client.safety.alerts.retrieve("a"), SafetyAlert)
    assert_type(client.safety.cases.retrieve("c"), SafetyCase)
    assert_type(client.webhooks.create(event_types=["batch.completed"], name="n", url="u"), WebhookEndpointWithSecret)
    assert_type(client.webhooks.event_types.list(), WebhookEventTypeList)
    session = client.realtime.translations.client_secrets.create(session={"model": "m"})
    assert_type(session, RealtimeTranslationClientSecretCreateResponse)


def live(client: Portkey) -> None:
    call = client.live.create(session={"model": "m"}, transport={"type": "webrtc", "sdp": "v=0"})
    assert_type(call, LiveCreateResponse)
    client.live.sessions.hangup("s")
    with client.live.connect() as connection:
        for event in connection:
            event.to_json()
    with client.live.sideband.connect(session_id="s") as connection:
        connection.close()
    with client.live.forks.connect(session_id="s") as connection:
        connection.close()
    with client.realtime.translations.connect(model="m") as connection:
        connection.close()


def parameters(client: Portkey) -> None:
    image = client.images.generate(prompt="p", svg={"model": "m"}, frame_count=2, frame_duration_ms=100)
    assert_type(image, ImagesResponse)
    response = client.responses.create(model="m", input="Hello", background_options={}, access_programs={}, image={})
    assert_type(response, Response)
    file = client.vector_stores.files.poll("f", vector_store_id="v", max_wait_seconds=60)
    assert_type(file, VectorStoreFile)


async def asynchronous(client: AsyncPortkey) -> None:
    assert_type(await client.decisions.create(model="m", input="Hello", questions=[]), Decision)
    async for agent in client.beta.agents.list():
        assert_type(agent, Agent)
    async with client.live.connect() as connection:
        async for event in connection:
            event.to_json()
    pages = [SyncCursorPage[Agent], SyncConversationCursorPage[Agent]]
    assert pages
