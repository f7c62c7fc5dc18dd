"""Format a response as HTML and Markdown for notebooks. All received text is escaped."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from .notebook_cards import Card, notebook_card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel

    from .notebook_cards import Part

# Colors are inherited from the notebook's theme; the lines are visible on light and dark backgrounds.
_CARD = "border:1px solid rgba(128,128,128,.45);border-radius:6px;padding:8px 12px;max-width:60em;text-align:left"
_SMALL = "opacity:.75;font-size:85%"
_TEXT = "white-space:pre-wrap;overflow-wrap:anywhere;margin:4px 0"
_PRE = f"{_TEXT};font-family:monospace;background:transparent;color:inherit"
_CELL = "text-align:left;padding:2px 8px;border-bottom:1px solid rgba(128,128,128,.3)"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&$^:@=])")


def html_of(model: BaseModel) -> str | None:
    """Return a response as HTML; None if a notebook shows its `repr`."""
    card = _card(model)
    if card is None:
        return None
    body = [f'<div style="{_SMALL}"><b>{_html(card.title)}</b></div>', *map(_html_part, card.parts)]
    if card.facts:
        facts = " · ".join(f"{_html(name)}: {_html(value)}" for name, value in card.facts)
        body.append(f'<div style="{_SMALL}">{facts}</div>')
    # The classes prevent MathJax from showing "$5 and $6" as a formula.
    return f'<div class="tex2jax_ignore mathjax_ignore" style="{_CARD}">{"".join(body)}</div>'


def markdown_of(model: BaseModel) -> str | None:
    """Return a response as Markdown; None if a notebook shows its `repr`."""
    card = _card(model)
    if card is None:
        return None
    lines = [f"**{_markdown(card.title)}**", *map(_markdown_part, card.parts)]
    if card.facts:
        lines.append(" · ".join(f"{_markdown(name)}: {_markdown(value)}" for name, value in card.facts))
    return "\n\n".join(lines) + "\n"


def _card(model: BaseModel) -> Card | None:
    try:
        return notebook_card(model)
    except (TypeError, ValueError, AttributeError, RecursionError):  # a body that does not fit its type
        return None


def _html(text: object) -> str:
    # Lone surrogates cannot be sent to a browser.
    return escape(str(text).encode("utf-8", "backslashreplace").decode())


def _html_part(part: Part) -> str:
    label = f'<div style="{_SMALL}">{_html(part.label)}</div>' if part.label else ""
    if part.kind == "table":
        return label + _html_table(part.content)
    tag, style = ("pre", _PRE) if part.kind == "code" else ("div", _TEXT)
    return f'{label}<{tag} style="{style}">{_html(part.content)}</{tag}>'


def _html_table(rows: Sequence[Sequence[str]]) -> str:
    head, *body = rows
    lines = ["".join(f'<th style="{_CELL}">{_html(cell)}</th>' for cell in head)]
    lines += ["".join(f'<td style="{_CELL}">{_html(cell)}</td>' for cell in row) for row in body]
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _markdown(text: object) -> str:
    """Return a text of one line, with the special characters of Markdown and HTML escaped."""
    line = " ".join(str(text).encode("utf-8", "backslashreplace").decode().split())
    return _MARKDOWN.sub(r"\\\1", line)


def _markdown_part(part: Part) -> str:
    label = f"*{_markdown(part.label)}*\n\n" if part.label else ""
    if part.kind == "table":
        head, *body = part.content
        rows = [head, ["---"] * len(head), *body]
        cells = [[cell if number == 1 else _markdown(cell) for cell in row] for number, row in enumerate(rows)]
        return label + "\n".join(f"| {' | '.join(row)} |" for row in cells)
    text = str(part.content).encode("utf-8", "backslashreplace").decode()
    # A fence that is longer than any in the text, so that the text cannot end it.
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{label}{fence}\n{text}\n{fence}"
