"""Replace the part of a page that a program writes: what is between `<!-- NAME -->` and `<!-- /NAME -->`."""

from __future__ import annotations


def with_part(text: str, name: str, part: str) -> str:
    """Return `text` with `part` between the markers of `name`. Raises ValueError if it has no such markers."""
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    if begin not in text or end not in text:
        raise ValueError(f"the page has no markers for {name}")
    return f"{text.partition(begin)[0]}{begin}{part}{end}{text.partition(end)[2]}"
