"""``export``: one to standard output or a file, many to a folder, and nothing lost on the way."""

from __future__ import annotations

import errno
import os
import pickle
import re
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import reader
from reader.cli import batch, export, processes
from reader.cli.arguments import build_parser
from reader.cli.batch import Outcome, Task, further_names
from reader.cli.making import making
from reader.cli.status import Status
from reader.formats.formats import FORMATS
from reader.review import commands
from reader.review.annotation import Reviewer
from reader.review.review import Review
from tests.cli.running import ALTERED, CABLE, ODD, SECOND, XML, Shell
from tests.strategies import raw_bytes
from tests.xmlio.built import WHEN


def reviewed() -> bytes:
    cable = reader.parse(CABLE)
    start = CABLE.index(b"2. (U)")
    _, review = commands.mark(Review.of(cable), cable.tree, (start, start + 20), "SBU", Reviewer("r"), WHEN, "d1")
    return reader.to_xml(cable, review)


@pytest.mark.parametrize("name", ["a.txt", "-"])
def test_one_file_goes_to_standard_output(shell: Shell, name: str) -> None:
    shell.file("a.txt", CABLE)
    ran = shell.run("export", name, stdin=CABLE)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == (XML if name == "a.txt" else XML.replace(b' name="a.txt"', b""))


def test_one_file_goes_to_a_file(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    ran = shell.run("export", "a.txt", "-o", "x.cablexml")
    assert (ran.status, ran.out, ran.err) == (0, b"", "")
    assert shell.files() == {"a.txt": CABLE, "x.cablexml": XML}


def test_a_dash_is_standard_output(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    assert shell.run("export", "a.txt", "-o", "-").out == XML


@pytest.mark.parametrize("name", ["x.cablexml", "x.xml", "x", "-"])
def test_cable_xml_is_told_by_its_content_and_keeps_its_review(shell: Shell, name: str) -> None:
    shell.file(name if name != "-" else "unused", reviewed())
    assert shell.run("export", name, stdin=reviewed()).out == reviewed()


def test_a_saved_file_may_be_written_anew(shell: Shell) -> None:
    shell.file("x.cablexml", reviewed())
    assert shell.run("export", "x.cablexml", "-o", "x.cablexml").status == 0
    assert shell.files() == {"x.cablexml": reviewed()}


def test_another_xml_is_a_text_like_any_other(shell: Shell) -> None:
    shell.file("page.xml", b"<html><body>NOFORN</body></html>")
    out = shell.run("export", "page.xml").out
    assert reader.from_xml(out)[0].source.data == b"<html><body>NOFORN</body></html>"


def test_an_encoding_can_be_asked_for(shell: Shell) -> None:
    shell.file("a.txt", b"caf\x8e")
    out = shell.run("export", "a.txt", "--encoding", "mac-roman").out
    assert reader.from_xml(out)[0].source.text == "café"


def test_an_encoding_that_does_not_fit_is_a_finding(shell: Shell) -> None:
    shell.file("a.txt", b"\xff\xfe\xfd")
    ran = shell.run("export", "a.txt", "--encoding", "ascii")
    assert ran.status == 0
    assert b"The encoding asked for does not give the bytes back" in ran.out


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (b"", "The file is empty."),
        (b" \r\n\t\n", "white space"),
        (bytes(range(256)) * 40, "This is"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "This is"),
        (b"once upon a time\n" * 60_000, "Nothing in this text looks like a telegram."),
        (b"\0" * 100_000, "This is"),
    ],
    ids=["empty", "blank", "random", "PDF", "a megabyte", "NULs"],
)
def test_any_bytes_are_exported_with_a_finding_that_says_what_they_are(shell: Shell, data: bytes, finding: str) -> None:
    shell.file("a.txt", data)
    ran = shell.run("export", "a.txt")
    assert (ran.status, ran.err) == (0, "")
    cable, _ = reader.from_xml(ran.out)
    assert cable.source.data == data
    assert any(finding in one.message for one in cable.findings), cable.findings


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw_bytes)
def test_export_and_restore_give_any_bytes_back(shell: Shell, data: bytes) -> None:
    exported = shell.run("export", "-", stdin=data)
    restored = shell.run("restore", "-", stdin=exported.out)
    assert (exported.status, restored.status, restored.out) == (0, 0, data)


# ---- many ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_go_to_a_folder_that_is_made(shell: Shell, jobs: int) -> None:
    names = ["a.txt", "b.cable", "c", "d.e.txt", "f.cablexml"]
    for name in names[:-1]:
        shell.file(name, CABLE)
    shell.file("f.cablexml", reviewed())
    ran = shell.run("export", *names, "-", "--out-dir", "out/deep", "--jobs", str(jobs), stdin=SECOND)
    assert (ran.status, ran.out, ran.err) == (0, b"", "")
    made = {name.removeprefix("out/deep/"): data for name, data in shell.files().items() if name.startswith("out/")}
    stems = ["a", "b", "c", "d.e", "f", "stdin"]
    assert sorted(made) == [f"{stem}.cablexml" for stem in stems]
    assert made["a.cablexml"] == XML
    assert made["f.cablexml"] == reviewed()
    assert reader.from_xml(made["stdin.cablexml"])[0].source.data == SECOND


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_one_that_can_be_done_is_done_and_the_others_are_named(shell: Shell, jobs: int) -> None:
    shell.file("a.txt", CABLE)
    shell.file("altered.cablexml", ALTERED)
    shell.file("z.txt", ODD)
    names = ("a.txt", "altered.cablexml", "missing.txt", "z.txt")
    ran = shell.run("export", *names, "--out-dir", "out", "--jobs", str(jobs))
    assert ran.status == 3
    assert ran.err.splitlines() == [
        "altered.cablexml: The file was altered: its text is not the one whose hash it holds.",
        "There is no file missing.txt.",
    ]
    assert sorted(path.name for path in (shell.folder / "out").iterdir()) == ["a.cablexml", "z.cablexml"]


def test_altered_files_alone_are_a_no(shell: Shell) -> None:
    shell.file("altered.cablexml", ALTERED)
    shell.file("a.txt", CABLE)
    assert shell.run("export", "altered.cablexml", "a.txt", "--out-dir", "out").status == 1


def test_further_cables_in_one_file_go_to_files_of_their_own(shell: Shell) -> None:
    shell.file("a.txt", CABLE + b"\n" + SECOND)
    shell.file("a-2.txt", CABLE)
    assert shell.run("export", "a.txt", "a-2.txt", "--out-dir", "out").status == 0
    made = {name: data for name, data in shell.files().items() if name.startswith("out/")}
    assert sorted(made) == ["out/a-2.cablexml", "out/a-3.cablexml", "out/a.cablexml"]
    ids = {name: reader.from_xml(data)[0].id for name, data in made.items()}
    assert {name: found.value for name, found in ids.items() if found} == {
        "out/a.cablexml": "08PORTOFSPAIN412",
        "out/a-2.cablexml": "08PORTOFSPAIN412",
        "out/a-3.cablexml": "08PORTOFSPAIN413",
    }
    both = (
        reader.from_xml(made["out/a.cablexml"])[0].source.data
        + reader.from_xml(made["out/a-3.cablexml"])[0].source.data
    )
    assert both == CABLE + b"\n" + SECOND


def test_no_two_cables_go_to_one_file(shell: Shell) -> None:
    """A name beside which another input stands is passed over once, also for the cables after it."""
    third = CABLE.replace(b"412", b"414")
    shell.file("a.txt", CABLE + b"\n" + SECOND + b"\n" + third)
    shell.file("a-2.txt", CABLE)
    assert shell.run("export", "a.txt", "a-2.txt", "--out-dir", "out").status == 0
    made = sorted((shell.folder / "out").iterdir())
    assert [path.name for path in made] == ["a-2.cablexml", "a-3.cablexml", "a-4.cablexml", "a.cablexml"]
    ids = [reader.from_xml(path.read_bytes())[0].id for path in made]
    assert [found.value[-3:] for found in ids if found] == ["412", "413", "414", "412"]


@pytest.mark.parametrize(
    ("stems", "further"),
    [
        ([], {}),
        (["a", "b"], {}),
        (["a", "a-2", "a-3", "a-2-2"], {"a": {"a-2", "a-3"}, "a-2": {"a-2-2"}}),
        (["a-b", "-2", "a-"], {}),
    ],
)
def test_a_task_knows_the_names_that_it_could_take(stems: list[str], further: dict[str, set[str]]) -> None:
    assert further_names(stems) == further


def test_the_size_of_a_task_does_not_grow_with_the_batch() -> None:
    options = build_parser().parse_args(["export", *(f"{number}.txt" for number in range(5000)), "--out-dir", "out"])
    assert max(len(pickle.dumps(task)) for task in export.tasks(options)) < 400


def test_a_fault_of_ours_names_the_file_and_the_others_are_done(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(data: bytes, **settings: object) -> tuple[reader.Telegram, ...]:
        if b"SECOND" in data:
            raise ZeroDivisionError("\x1b")
        if b"THIRD" in data:
            raise MemoryError
        return reader.parse_all(data)

    monkeypatch.setattr(batch, "parse_all", fail)
    for name, data in (("a.txt", CABLE), ("b.txt", b"SECOND"), ("c.txt", b"THIRD"), ("d.txt", CABLE)):
        shell.file(name, data)
    ran = shell.run("export", "a.txt", "b.txt", "c.txt", "d.txt", "--out-dir", "out")
    told = ran.err.splitlines()
    assert ran.status == 3
    assert told[0].startswith(
        "b.txt: a fault of the program, not of the file: ZeroDivisionError: \\x1b in test_export.py"
    )
    assert told[1:] == ["c.txt: there is not enough memory for this file."]
    assert sorted(path.name for path in (shell.folder / "out").iterdir()) == ["a.cablexml", "d.cablexml"]


class Deadly(bytes):
    """Ends the process that receives it, as the system does where memory runs out."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (9,)


def test_files_of_a_process_that_is_killed_are_named(tmp_path: Path) -> None:
    tasks = [Task(name, name, tmp_path, None, data=Deadly()) for name in ("a", "b")]
    with ExitStack() as stack:
        found = list(processes.outcomes(tasks, 2, stack))
    reason = "was not exported: a process was ended from outside, or by a lack of memory."
    assert found == [Outcome(Status.UNREADABLE, f"{name} {reason}") for name in ("a", "b")]


@pytest.mark.parametrize(("count", "jobs", "largest"), [(5, 2, 1), (100, 2, 12), (10_000, 4, 32)])
def test_the_work_is_cut_up_so_that_all_end_together(count: int, jobs: int, largest: int) -> None:
    tasks = [Task(str(number), str(number), Path(), None) for number in range(count)]
    cut = processes.pieces(tasks, jobs)
    assert [task for piece in cut for task in piece] == tasks
    sizes = [len(piece) for piece in cut]
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-jobs:]) == (largest, [1] * jobs)


@pytest.mark.parametrize("way", ["spawn", *(["fork"] if sys.platform == "linux" else [])])
def test_copied_and_new_processes_write_the_same(tmp_path: Path, way: str) -> None:
    files = {name: tmp_path / f"{name}.txt" for name in ("a", "b", "c")}
    for name, file in files.items():
        file.write_bytes(CABLE + name.encode())
    alone, several = tmp_path / "alone", tmp_path / "several"
    for folder, jobs in ((alone, 1), (several, 2)):
        folder.mkdir()
        with ExitStack() as stack:
            tasks = [Task(str(file), name, folder, None) for name, file in files.items()]
            assert list(processes.outcomes(tasks, jobs, stack, way)) == [Outcome(Status.DONE)] * 3
    for name in files:
        assert (several / f"{name}.cablexml").read_bytes() == (alone / f"{name}.cablexml").read_bytes()


def test_a_review_beside_a_text_is_not_overwritten(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    shell.file("b.txt", CABLE)
    shell.file("a.cablexml", reviewed())
    ran = shell.run("export", "a.txt", "b.txt", "--out-dir", ".")
    assert ran.status == 3
    assert ran.err == "a.cablexml holds a review and was left alone; export to another folder.\n"
    assert shell.files()["a.cablexml"] == reviewed()
    assert "b.cablexml" in shell.files()


def test_an_export_without_review_is_overwritten(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    assert shell.run("export", "a.txt", "--out-dir", ".").status == 0
    shell.file("a.txt", SECOND)
    assert shell.run("export", "a.txt", "--out-dir", ".").status == 0
    assert reader.from_xml(shell.files()["a.cablexml"])[0].source.data == SECOND


def test_a_text_of_the_name_of_its_export_is_never_written_to(shell: Shell) -> None:
    shell.file("a", CABLE)
    link = shell.folder / "a.cablexml"
    link.symlink_to("a")
    ran = shell.run("export", "a", "--out-dir", ".")
    assert (ran.status, ran.err) == (2, "a is the source, which never changes; write to another file.\n")
    assert (shell.folder / "a").read_bytes() == CABLE


def test_progress_is_shown_on_a_terminal_only(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        shell.file(name, CABLE)
    written: list[str] = []

    class Terminal:
        encoding = "utf-8"

        def isatty(self) -> bool:
            return True

        def write(self, text: str) -> None:
            written.append(text)

        def flush(self) -> None:
            pass

    with monkeypatch.context() as patched:
        patched.setattr("sys.stderr", Terminal())
        shell.run("export", "a.txt", "b.txt", "missing", "--out-dir", "out")
    shown = "".join(written)
    assert re.search(r"\rexporting 1 of 3\rexporting 2 of 3\rexporting 3 of 3\r +\rThere is no file missing\.\n", shown)


def test_the_corpus(shell: Shell, corpus: Path) -> None:
    files = sorted(corpus.glob("*.txt"))
    ran = shell.run("export", *map(str, files), "--out-dir", "out", "--jobs", "2")
    assert (ran.status, ran.err) == (0, "")
    for file in files:
        exported = str(shell.folder / "out" / f"{file.stem}.cablexml")
        assert shell.run("validate", exported).status == 0
        if not (shell.folder / "out" / f"{file.stem}-2.cablexml").exists():
            assert shell.run("restore", exported).out == file.read_bytes()


@pytest.mark.parametrize("where", [("--out-dir", "."), ("-o", "a.txt")])
def test_the_source_of_a_review_is_never_written_over(shell: Shell, where: tuple[str, str]) -> None:
    shell.file("a.txt", CABLE)
    shell.file("a.cablexml", reviewed())
    ran = shell.run("export", "a.cablexml", "--format", "txt", *where)
    assert ran.status == 3
    assert "a.txt is the source itself" in ran.err
    assert shell.files() == {"a.txt": CABLE, "a.cablexml": reviewed()}


@pytest.mark.parametrize("options", [["--format", "txt", "-o", "a.cablexml"], ["--no-notes", "--out-dir", "."]])
def test_a_review_is_never_lost_to_a_copy_of_less(shell: Shell, options: list[str]) -> None:
    shell.file("a.cablexml", reviewed())
    ran = shell.run("export", "a.cablexml", *options)
    assert ran.status == 2
    assert "holds the review" in ran.err
    assert shell.files() == {"a.cablexml": reviewed()}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (errno.ENOSPC, "the disk is full. Make room"),
        (errno.EIO, "the disk reports a fault. Choose another disk"),
        (errno.EROFS, "the disk is read-only. Choose another place"),
    ],
)
def test_a_disk_that_gives_up_in_the_middle_leaves_the_old_file_whole(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, name: str, fault: int, words: str
) -> None:
    shell.file("a.txt", CABLE)
    for where in (["-o", "out/a"], ["--out-dir", "out"]):
        shell.file("out/a", b"old")
        shell.file(f"out/a{FORMATS[name].extension}", b"old")
        before = shell.files()
        write = os.write

        def give_up(descriptor: int, data: bytes, *, write: Callable[[int, bytes], int] = write) -> int:
            if len(data) > 200:
                return write(descriptor, bytes(data[:100]))
            raise OSError(fault, os.strerror(fault))

        with monkeypatch.context() as full:
            full.setattr(os, "write", give_up)
            ran = shell.run("export", "a.txt", "--format", name, *where)
        assert ran.status == 3
        assert words in ran.err
        assert shell.files() == before


def test_a_resumed_run_does_what_is_missing_and_leaves_the_rest(shell: Shell) -> None:
    for number in range(4):
        shell.file(f"c{number}.txt", CABLE)
    names = [f"c{number}.txt" for number in range(4)]
    assert shell.run("export", *names[:2], "--format", "html", "--out-dir", "out").status == 0
    first = {path: path.stat().st_mtime_ns for path in (shell.folder / "out").iterdir()}
    assert len(first) == 2
    assert shell.run("export", *names, "--format", "html", "--out-dir", "out", "--resume").status == 0
    assert {path: path.stat().st_mtime_ns for path in first} == first
    assert len(list((shell.folder / "out").iterdir())) == 4


def test_a_resumed_run_makes_releasable_copies_again(shell: Shell) -> None:
    shell.file("a.txt", CABLE)
    again = ("export", "a.txt", "--format", "txt", "--release", "S", "--also", "rest", "--out-dir", "out")
    shell.run(*again)
    (copy,) = (shell.folder / "out").iterdir()
    made = copy.read_bytes()
    for path in (copy, copy.with_name(f"a{making(build_parser().parse_args(again)).extension}")):
        path.write_bytes(b"made on other terms")
        os.utime(path, (2**32, 2**32))
    shell.run(*again, "--resume")
    assert copy.read_bytes() == made
