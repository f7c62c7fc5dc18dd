"""Links and pictures of the documentation site."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from scripts.site_pages import on_page_markdown


def on_the_site(markdown: str, page: str) -> str:
    return on_page_markdown(markdown, SimpleNamespace(file=SimpleNamespace(src_uri=page)))


@pytest.mark.parametrize(
    ("page", "link", "address"),
    [
        ("index.md", "docs/errors.md#retries", "errors.md#retries"),
        ("index.md", "SECURITY.md", "about/security.md"),
        ("index.md", "docs/README.md", "pages.md"),
        ("pages.md", "../README.md", "index.md"),
        ("about/security.md", "docs/reliability.md", "../reliability.md"),
        ("integrations/openai.md", "../options.md", "../options.md"),
        ("integrations.md", "../examples/langroid_chat/README.md", "examples/langroid_chat.md"),
        ("errors.md", "#retries", "#retries"),
        ("errors.md", "https://portkey.ai", "https://portkey.ai"),
    ],
)
def test_links(page: str, link: str, address: str) -> None:
    assert on_the_site(f"See [the page]({link}).", page) == f"See [the page]({address})."


def test_a_link_to_a_file_that_is_not_on_the_site_is_text() -> None:
    assert on_the_site("See [the folder](examples).", "index.md") == "See the folder."


def test_code_is_unchanged() -> None:
    code = "```python\ncalls[0](SECURITY.md)\n```"
    assert on_the_site(code, "index.md") == code


def test_pictures_follow_the_palette() -> None:
    source = '<source media="(x)" srcset="docs/assets/a-dark.svg">'
    picture = f'<picture>\n  {source}\n  <img alt="A" src="docs/assets/a.svg">\n</picture>'
    assert on_the_site(picture, "index.md") == "![A](assets/a.svg#only-light)![A](assets/a-dark.svg#only-dark)"
