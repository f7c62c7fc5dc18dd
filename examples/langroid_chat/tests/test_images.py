"""Files of a user's message become parts of its content."""

from __future__ import annotations

from pathlib import Path

import pytest
from langroid.parsing.file_attachment import FileAttachment

from portkey_ai.testing import LocalGateway

from .agents import Kind, ask, make_agent


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_images_of_a_file_and_of_a_url(gateway: LocalGateway, kind: Kind, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG")
    gateway.say("Two pictures.")
    agent = make_agent()
    files = [
        FileAttachment.from_path(picture),
        FileAttachment.from_path("https://example.com/b.jpg", detail="low"),
    ]
    response = await ask(agent, agent.create_user_response("What is this?", files=files), kind)
    assert response.content == "Two pictures."
    assert gateway.last_request.body["messages"][-1]["content"] == [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw=="}},
        {"type": "image_url", "image_url": {"url": "https://example.com/b.jpg", "detail": "low"}},
    ]
