"""Prepare the README for the package index, where relative links and images do not work."""

import re
from pathlib import Path

from hatchling.metadata.plugin.interface import MetadataHookInterface

NOTE = "\nThe files that are named here are in the source distribution.\n"


def for_the_index(text: str) -> str:
    """Return `text` without relative images, and with the paths of relative links as text."""
    text = re.sub(r"<picture>.*?</picture>\n+", "", text, flags=re.DOTALL)
    text = re.sub(r"!\[[^]]*\]\((?!https?://)[^)]+\)\n+", "", text)
    return re.sub(r"\[([^]]+)\]\((?!https?://|#)([^)]+)\)", _path, text) + NOTE


def _path(link: re.Match[str]) -> str:
    text, path = link.groups()
    return path if text.strip("`") == path else f"{text} ({path})"


class ReadmeHook(MetadataHookInterface):
    def update(self, metadata: dict[str, object]) -> None:
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": for_the_index(text)}
