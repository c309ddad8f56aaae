"""Every way to fail: the status of the contract, one sentence, and nothing written."""

from __future__ import annotations

import pytest

from tests.cli.running import ALTERED, CABLE, HOSTILE, XML, Shell

INPUTS = {
    "a.txt": CABLE,
    "b/a.txt": CABLE,
    "x.cablexml": XML,
    "altered.cablexml": ALTERED,
    "hostile.txt": HOSTILE,
    "broken.cablexml": XML[:500],
    "empty.cablexml": b"",
    "plain.xml": b"<html/>",
    "folder/in it": b"",
}
MARK = ("mark", "a.txt", "--by", "R. Reviewer")
LONG = "n" * 300

FAILURES = [
    # usage
    (2, "", "COMMAND"),
    (2, "fly", "invalid choice: 'fly'"),
    (2, "export", "required: FILE"),
    (2, "export a.txt --frob", "unrecognized arguments: --frob"),
    (2, "export a.txt --out x", "unrecognized arguments"),
    (2, "export a.txt -o x --out-dir y", "not allowed with"),
    (2, "export a.txt b/a.txt", "Several files need a folder to go to: --out-dir DIR."),
    (2, "export a.txt x.cablexml -o out", "Several files need a folder"),
    (2, "export a.txt --format csv --release U", "A releasable copy is xml, html, txt, not csv."),
    (2, "export a.txt --parts id", "--parts is for a releasable copy: --release LEVEL."),
    (
        2,
        "export a.txt --release U --also 44",
        "There is no portion '44': a paragraph's number, subject, @OFF",
    ),
    (2, "export a.txt --resume", "--resume is for many files; they need a folder to go to: --out-dir DIR."),
    (2, "export a.txt --format doc", "invalid choice: 'doc'"),
    (2, "export a.txt --jobs 0", "--jobs takes a number from 1 to 64."),
    (2, "export a.txt --jobs many", "invalid int value: 'many'"),
    (2, "export a.txt --encoding klingon", "There is no text encoding klingon"),
    (2, "export a.txt --encoding hex", "There is no text encoding hex"),
    (2, "export a.txt b/a.txt --out-dir out", "a.txt and b/a.txt would both become a.cablexml"),
    (2, "export a.txt a.txt --out-dir out", "would both become a.cablexml"),
    (2, "export - - --out-dir out", "Standard input (-) can be read once only."),
    (2, "export a.txt -o a.txt", "a.txt is the source, which never changes; write to another file."),
    (2, "export a.txt -o ./b/../a.txt", "a.txt is the source, which never changes"),
    (2, "tree", "required: FILE"),
    (2, "tree a.txt --encoding klingon", "There is no text encoding klingon"),
    (2, "check a.txt --level loud", "invalid choice: 'loud'"),
    (2, "check - -", "can be read once only"),
    (2, "mark a.txt U --by R", "one of the arguments --paragraph --at is required"),
    (2, "mark a.txt U --paragraph 1", "required: --by"),
    (2, "mark a.txt U --paragraph 1 --at 5 --by R", "not allowed with"),
    (2, "mark a.txt U --paragraph one --by R", "invalid int value: 'one'"),
    (2, "mark a.txt U --paragraph 7 --by R", "There is no paragraph 7; there are 1, 2."),
    (2, "mark a.txt Q --paragraph 1 --by R", "Q is not a portion marking"),
    (2, "mark a.txt U --at 0 --by R", "At offset 0 there is no paragraph"),
    (2, "mark a.txt U --at 99999 --by R", "At offset 99999 there is no paragraph"),
    (2, "mark a.txt U --at -1 --by R", "At offset -1 there is no paragraph"),
    (2, "mark a.txt U --paragraph 1 --by R -o a.txt", "a.txt is the source, which never changes"),
    (2, "restore x.cablexml -o x.cablexml", "x.cablexml would be lost; write to another file."),
    # a file that cannot be read or written
    (3, "export missing.txt", "There is no file missing.txt."),
    (3, "export folder", "folder is a folder, not a file."),
    (3, "export a.txt -o folder", "folder is a folder; name a file to write."),
    (3, "export a.txt -o new/", "new is a folder; name a file to write."),
    (3, "export a.txt -o missing/x.cablexml", "there is no folder missing"),
    (3, "export a.txt --out-dir plain.xml", "plain.xml is a file, not a folder; name a folder."),
    (3, "export a.txt/b", "There is no file a.txt/b."),
    (3, "tree missing.txt", "There is no file missing.txt."),
    (3, "tree folder", "folder is a folder, not a file."),
    (3, "check missing.txt", "There is no file missing.txt."),
    (3, "mark missing.txt U --paragraph 1 --by R", "There is no file missing.txt."),
    (3, "mark a.txt U --paragraph 1 --by R -o folder", "folder is a folder; name a file to write."),
    (3, "validate missing.cablexml", "There is no file missing.cablexml."),
    (3, "restore folder", "folder is a folder, not a file."),
    (3, "restore x.cablexml -o folder", "folder is a folder; name a file to write."),
    (3, f"export x.cablexml -o {LONG}", "cannot be written: the name is too long. Choose a shorter one."),
    (3, f"export {LONG}", "cannot be read: the name is too long."),
    # the answer is no
    *[
        (1, command.format(name), sentence)
        for command in (
            "export {}",
            "export {} -o out.cablexml",
            "tree {}",
            "check {}",
            "mark {} U --paragraph 1 --by R -o out.cablexml",
            "validate {}",
            "restore {} -o out.txt",
        )
        for name, sentence in (
            (
                "altered.cablexml",
                "altered.cablexml: The file was altered: its text is not the one whose hash it holds.",
            ),
            ("hostile.txt", "hostile.txt: The file declares a document type (line 1), which Cable XML never does."),
            ("broken.cablexml", "broken.cablexml: The file is not well-formed XML: "),
            ("empty.cablexml", "empty.cablexml: The file is not well-formed XML: "),
        )
    ],
    (1, "validate a.txt", "a.txt: The file is not well-formed XML: syntax error (line 1)."),
    (1, "restore plain.xml", "plain.xml: The file is not Cable XML: its root element is “html”"),
]


@pytest.mark.parametrize(("status", "line", "sentence"), FAILURES, ids=lambda value: str(value).replace("/", " "))
def test_it_fails_as_the_contract_says(shell: Shell, status: int, line: str, sentence: str) -> None:
    for name, data in INPUTS.items():
        shell.file(name, data)
    ran = shell.run(*line.split())
    assert (ran.status, ran.out) == (status, b"")
    assert sentence in ran.err
    assert shell.files() == INPUTS
    assert not (shell.folder / "out").exists()


@pytest.mark.parametrize("line", ["--help", "--version", *(f"{c} --help" for c in ("export", "tree", "check", "mark"))])
def test_help_is_no_failure(shell: Shell, line: str) -> None:
    ran = shell.run(*line.split())
    assert (ran.status, ran.err) == (0, "")
    assert b"cable-reader" in ran.out


def test_the_help_names_every_command_and_the_window(shell: Shell) -> None:
    out = shell.run("--help").out.decode()
    for name in ("export", "tree", "check", "mark", "validate", "restore", "[FILE ...]", "exit status"):
        assert name in out


def test_control_characters_in_arguments_are_shown_escaped(shell: Shell) -> None:
    for arguments in (
        ("export", "\x1b[31m.txt"),
        ("tree", "a\nb"),
        ("check", "\x1b]0;x\x07"),
        ("validate", "\udcff\x1b"),
        ("export", "a", "--frob=\x1b[31m"),
        ("\x1b[31m",),
        ("export", "a", "--format", "\x1b"),
        ("export", "a", "--encoding", "\x1b"),
        ("mark", "a", "\x1b", "--by", "R", "--paragraph", "1"),
    ):
        ran = shell.run(*arguments)
        assert ran.status in (2, 3)
        assert "\\x1b" in ran.err or "\\n" in ran.err


def test_a_fault_of_the_program_is_told_in_a_sentence(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("odd \x1b thing")

    monkeypatch.setattr("reader.cli.inputs.parse", fail)
    shell.file("a.txt", CABLE)
    ran = shell.run("tree", "a.txt")
    assert ran.status == 3
    assert "a fault of the program, not of the file: RuntimeError: odd \\x1b thing in test_statuses.py, line" in ran.err


def test_ctrl_c_is_told(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.cli.inputs.parse", stop)
    shell.file("a.txt", CABLE)
    ran = shell.run("export", "a.txt", "-o", "x.cablexml")
    assert (ran.status, shell.files()) == (130, {"a.txt": CABLE})
