"""The table of odd places in docs/reliability.md has the places that `make test-places` tries, with their outcomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import places

PAGE = Path(__file__).parents[1] / "docs/reliability.md"


def rows() -> dict[str, str]:
    table = PAGE.read_text(encoding="utf-8").partition(places.BEGIN)[2].partition(places.END)[0]
    lines = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    return {name: outcome for name, outcome in lines[2:]}


def test_the_page_has_every_place() -> None:
    assert list(rows()) == list(places.PLACES)
    for outcome in rows().values():
        assert outcome.startswith(("works", "skipped: "))


def test_what_does_not_work_is_no_success(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ground = places.Ground("python", tmp_path, "http://127.0.0.1", tmp_path)

    def failing(_: places.Ground) -> str:
        return places.run(["false"])

    def talking(_: places.Ground) -> str:
        return places.run(["sh", "-c", "echo a warning >&2"])

    def missing(_: places.Ground) -> str:
        raise places.Skipped("not here")

    def passing(_: places.Ground) -> str:
        return places.run(["true"])

    outcomes = {failing: "FAILS", talking: "FAILS", missing: "skipped: not here", passing: "works"}
    for function, outcome in outcomes.items():
        monkeypatch.setitem(places.PLACES, function.__name__, function)
        assert places.outcome(function.__name__, ground) == outcome


def test_the_table_replaces_the_one_of_the_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{places.BEGIN}old\n{places.END}after\n")
    monkeypatch.setattr(places, "PAGE", page)
    places.write({"zipapp": "works"}, "3.11.7")
    assert page.read_text() == (
        f"before\n{places.BEGIN}Python 3.11.7, Linux.\n\n"
        f"| place | outcome |\n| --- | --- |\n| zipapp | works |\n{places.END}after\n"
    )
    page.write_text("nothing")
    with pytest.raises(SystemExit, match="no place for the table"):
        places.write({"zipapp": "works"}, "3.11.7")
