"""Reading a folder: which files, what of each, whose review, and nothing twice."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader import parse, to_xml
from reader.cable.diagnostics import Severity
from reader.folder import reading
from reader.folder.entries import Entry, Progress
from reader.folder.files import CableFiles, in_order
from reader.folder.reading import FolderReader
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.review import Review
from reader.review.units import units

AT = datetime(2026, 3, 12, tzinfo=UTC)
ANN = Reviewer("r-1", "Ann Archer")


def cable(number: int, marks: str = "SBU") -> str:
    return (
        f"R 111200Z FEB 10\nFM AMEMBASSY SUVA\nTO SECSTATE WASHDC\nBT\nUNCLAS SUVA 000{number}\n\nSENSITIVE\n\n"
        f"TAGS: PREL, FJ\nSUBJECT: RAIN NUMBER {number}\n\n1. ({marks}) It rained for a week.\n\n2. (U) It stopped.\n"
        f"TROTTER\nBT\n"
    )


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def reviewed(text: str, *marks: str) -> bytes:
    """A saved review of a text, in which the first units were marked."""
    made = parse(text.encode())
    review = Review.of(made)
    for unit, mark in zip(units(made.tree), marks, strict=False):
        _, review = commands.mark(review, made.tree, unit, mark, ANN, AT)
    return to_xml(made, review)


def entries(folder: Path, reader: FolderReader | None = None, *, require_reason: bool = False) -> list[Entry]:
    found = (reader or FolderReader()).entries(folder, require_reason=require_reason)
    return [entry for of_file, _, _ in found for entry in of_file]


def test_names_are_in_the_order_of_their_numbers() -> None:
    names = ["06SANJOSE1182.txt", "06sanjose486.txt", "06SANJOSE90.txt", "Readme.txt"]
    assert sorted(names, key=in_order) == ["06SANJOSE90.txt", "06sanjose486.txt", "06SANJOSE1182.txt", "Readme.txt"]


def test_only_files_that_may_be_cables_are_looked_at(tmp_path: Path) -> None:
    for name in ("a.txt", "b.CABLE", ".c.txt", "d.png", "e.json", "f.cablexml"):
        write(tmp_path, name, "x")
    (tmp_path / "g.txt").mkdir()
    (tmp_path / "h.txt").symlink_to(tmp_path / "nowhere")
    looked = CableFiles(tmp_path)
    assert list(looked.look()) == [3]
    found, more = looked.found, looked.more
    assert [path.name for path, _ in found] == ["a.txt", "b.CABLE", "f.cablexml"]
    assert not more


def test_folders_in_the_folder_are_looked_into_where_that_is_wanted(tmp_path: Path) -> None:
    for number, inner in enumerate(("", "2010", "2009", "2009/SUVA", ".hidden")):
        (tmp_path / inner).mkdir(exist_ok=True)
        write(tmp_path / inner, "one.txt", cable(number))
    (tmp_path / "2010" / "back").symlink_to(tmp_path)
    reader = FolderReader()
    assert [Path(entry.path).parent for entry in entries(tmp_path, reader)] == [tmp_path]
    assert reader.left_out == 2
    found = [entry for of_file, _, _ in reader.entries(tmp_path, deep=True) for entry in of_file]
    places = [str(Path(entry.path).parent.relative_to(tmp_path)) for entry in found]
    assert places == [".", "2009", str(Path("2009/SUVA")), "2010"]
    assert reader.left_out == 0


def test_a_review_beside_its_text_counts_before_one_elsewhere(tmp_path: Path) -> None:
    for inner, mark in (("a", "U"), ("b", "C")):
        (tmp_path / inner).mkdir()
        write(tmp_path / inner, "one.txt", cable(1))
        (tmp_path / inner / "one.cablexml").write_bytes(reviewed(cable(1), mark))
    found = [entry for of_file, _, _ in FolderReader().entries(tmp_path, deep=True) for entry in of_file]
    assert [(Path(entry.opens).parent.name, entry.highest) for entry in found] == [("a", "U"), ("b", "C")]


def test_of_very_many_folders_some_are_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        (tmp_path / str(number)).mkdir()
    monkeypatch.setattr("reader.folder.files.MOST", 3)
    looked = CableFiles(tmp_path, deep=True)
    assert len(list(looked.look())) == 4
    assert looked.more


def test_of_very_many_files_some_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        write(tmp_path, f"{number}.txt", "x")
    monkeypatch.setattr("reader.folder.files.MOST", 3)
    reader = FolderReader()
    assert len(entries(tmp_path, reader)) == 3
    assert reader.more


def test_what_is_said_of_a_cable(tmp_path: Path) -> None:
    write(tmp_path, "one.txt", cable(123))
    (entry,) = entries(tmp_path)
    assert (entry.id, entry.subject, entry.marking) == ("10SUVA123", "RAIN NUMBER 123", "SBU")
    assert entry.dtg == datetime(2010, 2, 11, 12, tzinfo=UTC)
    assert (entry.header, entry.agreement) == ("UNCLAS, SENSITIVE", "consistent")
    assert (entry.done, entry.total, entry.progress) == (0, 2, Progress.NEW)
    assert entry.written == entry.counting == (("SBU", 1), ("U", 1))
    assert entry.review is None
    assert entry.opens == entry.path == str(tmp_path / "one.txt")


def test_the_status_comes_from_the_review_beside_the_text(tmp_path: Path) -> None:
    write(tmp_path, "one.txt", cable(1))
    (tmp_path / "of-ann.cablexml").write_bytes(reviewed(cable(1), "U"))
    (entry,) = entries(tmp_path)
    assert entry.opens == str(tmp_path / "of-ann.cablexml")
    assert (entry.done, entry.total, entry.progress, entry.decided) == (1, 2, Progress.BEGUN, True)
    assert (entry.written, entry.counting) == ((("SBU", 1), ("U", 1)), (("U", 2),))
    assert entry.marking == "U"
    (tmp_path / "of-ann.cablexml").write_bytes(reviewed(cable(1), "SBU", "U"))
    (entry,) = entries(tmp_path)
    assert entry.progress is Progress.DONE


def test_of_several_reviews_the_one_named_after_the_text_counts_else_the_latest(tmp_path: Path) -> None:
    write(tmp_path, "one.txt", cable(1))
    for at, (name, marks) in enumerate({"b": ("U",), "a": ("U", "SBU")}.items()):
        path = tmp_path / f"{name}.cablexml"
        path.write_bytes(reviewed(cable(1), *marks))
        os.utime(path, (1_000_000 + at, 1_000_000 + at))
    (entry,) = entries(tmp_path)
    assert (Path(entry.opens).name, entry.reviews) == ("a.cablexml", 2)
    named = tmp_path / "one.cablexml"
    named.write_bytes(reviewed(cable(1)))
    os.utime(named, (1, 1))
    (entry,) = entries(tmp_path)
    assert (Path(entry.opens).name, entry.reviews) == ("one.cablexml", 3)


def test_a_review_of_another_text_is_a_cable_of_its_own(tmp_path: Path) -> None:
    write(tmp_path, "one.txt", cable(1))
    (tmp_path / "one.cablexml").write_bytes(reviewed(cable(2), "U", "U"))
    one, two = entries(tmp_path)
    assert (one.id, one.review, two.id, two.progress) == ("10SUVA1", None, "10SUVA2", Progress.DONE)
    assert two.path == two.opens


def test_several_cables_of_one_file_each_have_their_review(tmp_path: Path) -> None:
    texts = [f"VZCZCXYZ000{n}\nRR RUEHC\nDE RUEHSV #000{n} 0421200\nZNR UUUUU ZZH\n{cable(n)}#000{n}\n" for n in (1, 2)]
    path = write(tmp_path, "both.txt", "".join(texts))
    one, two = entries(tmp_path)
    assert [each.part for each in (one, two)] == [1, 2]
    second = reading._parsed(path)[1]
    review = Review.of(second)
    for unit in units(second.tree):
        _, review = commands.accept(review, second.tree, unit, ANN, AT)
    (tmp_path / "both-2.cablexml").write_bytes(to_xml(second, review))
    one, two = entries(tmp_path)
    assert (one.progress, two.progress) == (Progress.NEW, Progress.DONE)
    assert Path(two.opens).name == "both-2.cablexml"


def test_open_findings_are_counted_and_acknowledged_ones_are_not(tmp_path: Path) -> None:
    text = cable(1).replace("2. (U)", "4. (U)")
    write(tmp_path, "one.txt", text)
    (entry,) = entries(tmp_path)
    loud = sum(count for _, count in entry.problems)
    assert loud
    assert entry.count(Severity.PASSED) == 0
    made = parse(text.encode())
    from reader.review.seen import acknowledge_all

    odd = [finding for finding in made.findings if finding.severity is not Severity.PASSED]
    _, review = acknowledge_all(Review.of(made), made.tree, odd, ANN, AT)
    (tmp_path / "one.cablexml").write_bytes(to_xml(made, review))
    (entry,) = entries(tmp_path)
    assert entry.problems == ()


def test_what_cannot_be_read_is_listed_with_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "one.txt", cable(1))
    write(tmp_path, "two.cablexml", "<cable/>")
    altered = reviewed(cable(1), "U").replace(b"week", b"year")
    (tmp_path / "one.cablexml").write_bytes(altered)
    monkeypatch.setattr(reading, "LIMIT", 1000)
    write(tmp_path, "three.txt", cable(3) * 10)
    found = {Path(entry.path).name: entry for entry in entries(tmp_path)}
    assert {name: entry.progress for name, entry in found.items()} == dict.fromkeys(found, Progress.UNREADABLE)
    assert "more than the window can show" in found["three.txt"].fault
    assert found["one.txt"].opens == found["one.txt"].path, "the text can still be opened"
    assert all(entry.fault.endswith(".") for entry in found.values())


def test_any_bytes_are_a_text(tmp_path: Path) -> None:
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 3)
    write(tmp_path, "empty.txt", "")
    assert [entry.fault for entry in entries(tmp_path)] == ["", ""]


def test_a_folder_that_is_none_is_a_fault_of_the_environment(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        entries(tmp_path / "nowhere")


def test_what_was_read_is_not_read_again_until_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "one.txt", cable(1))
    (tmp_path / "one.cablexml").write_bytes(reviewed(cable(1), "U"))
    reader = FolderReader()
    first = entries(tmp_path, reader)
    monkeypatch.setattr(reading, "read_bytes", _refuse)
    assert entries(tmp_path, reader) == first
    monkeypatch.undo()
    path.write_bytes(cable(2).encode())
    assert {entry.id for entry in entries(tmp_path, reader)} == {"10SUVA1", "10SUVA2"}
    path.unlink()
    assert [entry.id for entry in entries(tmp_path, reader)] == ["10SUVA1"]


def _refuse(_path: Path) -> bytes:
    raise AssertionError("it was read again")


def test_a_reason_may_be_required(tmp_path: Path) -> None:
    write(tmp_path, "one.txt", cable(1))
    (tmp_path / "one.cablexml").write_bytes(reviewed(cable(1), "U", "U"))
    reader = FolderReader()
    assert entries(tmp_path, reader)[0].done == 2
    assert entries(tmp_path, reader, require_reason=True)[0].done == 1


def test_progress_goes_to_the_end(tmp_path: Path) -> None:
    for number in range(1, 4):
        write(tmp_path, f"{number}.txt", cable(number))
    (tmp_path / "2.cablexml").write_bytes(reviewed(cable(2)))
    (tmp_path / "9.cablexml").write_bytes(reviewed(cable(9)))
    steps = [(done, total) for _, done, total in FolderReader().entries(tmp_path)]
    assert steps[-1] == (5, 5)
    assert steps == sorted(steps)


def test_texts_are_there_to_be_looked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "1.txt", cable(1))
    write(tmp_path, "2.txt", cable(2))
    (tmp_path / "9.cablexml").write_bytes(reviewed(cable(9)))
    monkeypatch.setattr(reading, "KEPT", len(cable(1)))
    reader = FolderReader()
    entries(tmp_path, reader)
    found = {(Path(path).name, part): text for path, part, text in reader.texts()}
    assert found == {("1.txt", 1): cable(1), ("2.txt", 1): cable(2), ("9.cablexml", 1): cable(9)}


def test_nothing_is_ever_written(tmp_path: Path) -> None:
    write(tmp_path, "one.txt", cable(1))
    (tmp_path / "one.cablexml").write_bytes(reviewed(cable(1), "U"))
    before = {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.iterdir()}
    reader = FolderReader()
    entries(tmp_path, reader)
    list(reader.texts())
    assert {path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.iterdir()} == before


def test_real_cables_are_listed(corpus: Path) -> None:
    found = entries(corpus)
    texts = sorted(path.name for path in corpus.glob("*.txt"))
    assert sorted({Path(entry.path).name for entry in found}) == texts
    assert sum(bool(entry.id) for entry in found) > 0.7 * len(found)
    assert not [entry for entry in found if entry.fault]
