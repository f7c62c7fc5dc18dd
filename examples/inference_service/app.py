"""The service: `uvicorn --factory inference_service.app:create_app`."""

from __future__ import annotations

import asyncio
import logging
from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI, Header, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from .auth import require_key
from .errors import EXPECTED, ServiceError, as_service_error
from .portkey_client import (
    list_portkey_models,
    make_portkey_image_request,
    make_portkey_request_openai,
    process_portkey_response,
    router,
    stream_portkey_request_openai,
)
from .schemas import PROVIDER_NAME, ChatRequest, ImageRequest
from .settings import Settings
from .streaming import event_stream

logger = logging.getLogger("inference_service")


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application; without `settings` they come from the environment.

    Raises ValueError for an environment that makes no sense.
    """
    settings = settings or Settings.from_env()
    router()  # a mistake in them shows now, not in a request
    app = FastAPI(title="Inference on Portkey")
    app.state.timeout = settings.timeout
    app.include_router(_router, dependencies=[Depends(require_key(settings.api_keys))])
    for kind in (*EXPECTED, RequestValidationError):
        app.add_exception_handler(kind, _answer_error)
    return app


async def _answer_error(request: Request, error: Exception) -> Response:
    if isinstance(error, RequestValidationError):
        # FastAPI's own response quotes the input, keys included.
        faults = [f"{'.'.join(map(str, fault['loc'][1:]))}: {fault['msg']}" for fault in error.errors()]
        response = ServiceError(400, "; ".join(faults))
    else:
        response = as_service_error(error)
    logger.warning("%s %s: %d %s", request.method, request.url.path, response.status, response.message)
    return JSONResponse(response.body(), response.status, response.headers)


def _timeout(request: Request) -> float:
    seconds: float = request.app.state.timeout
    return seconds


Timeout = Annotated[float, Depends(_timeout)]
ProviderName = Annotated[str, Query(pattern=PROVIDER_NAME)]

_router = APIRouter(prefix="/v1")


@_router.post("/chat/completions", response_model=None)
async def chat(body: ChatRequest, timeout: Timeout) -> dict[str, Any] | Response:
    """A response, or with `stream` its chunks as server-sent events."""
    where = (body.model, body.portkey_provider, body.virtual_key)
    options: dict[str, Any] = {**body.options(), "timeout": timeout}
    if body.stream:
        # Not every provider counts tokens in a stream unless it is asked to.
        options["stream_options"] = {"include_usage": True}
        chunks = stream_portkey_request_openai(body.messages, *where, **options)
        return await event_stream(chunks, body.messages, timeout)
    # The client's timeout is about silence; this one is about the whole response.
    response = await asyncio.wait_for(make_portkey_request_openai(body.messages, *where, **options), timeout)
    return process_portkey_response(response)


@_router.get("/models")
async def models(
    timeout: Timeout,
    portkey_provider: ProviderName = "openai",
    # Not in the query: URLs stand in the logs of servers.
    x_portkey_virtual_key: Annotated[str | None, Header()] = None,
) -> dict[str, Any]:
    """The models of a provider."""
    listed = list_portkey_models(portkey_provider, x_portkey_virtual_key, timeout=timeout)
    return {"object": "list", "data": await asyncio.wait_for(listed, timeout)}


@_router.post("/images/generations")
async def images(body: ImageRequest, timeout: Timeout) -> dict[str, Any]:
    """Images that a model draws."""
    where = (body.model, body.portkey_provider, body.virtual_key)
    drawn = make_portkey_image_request(body.prompt, *where, timeout=timeout, **body.options())
    return await asyncio.wait_for(drawn, timeout)
