"""The menu File: open, save, hand on, close."""

from __future__ import annotations

from reader.app.actions import Action, Group, always, discarded_before, working_through
from reader.app.language import tr

TITLE = tr("&File")

GROUPS: tuple[Group, ...] = (
    (
        Action("open", tr("&Open\u2026"), ("Ctrl+O",), lambda w: w.opening.ask(), always, "open"),
        Action("open-folder", tr("Open &Folder\u2026"), ("Ctrl+Shift+O",), lambda w: w.worklist.ask(), always),
        Action("paste", tr("&New from Clipboard"), ("Ctrl+Shift+V",), lambda w: w.opening.clipboard(), always, "paste"),
        Action("sample", tr("Open t&he Sample Cable"), (), lambda w: w.opening.sample(), always),
    ),
    (
        Action(
            "folder-deep",
            tr("Include Subfolders"),
            (),
            lambda w: w.worklist.switch_deep(),
            working_through,
            checked=lambda w: w.has_folder and w.worklist.deep,
        ),
        Action("read-folder", tr("Read the Folder Again"), (), lambda w: w.worklist.read_again(), working_through),
        Action("close-folder", tr("Close the Folder"), (), lambda w: w.worklist.close(), working_through),
    ),
    (
        Action("reread", tr("Re-read &As\u2026"), ("Ctrl+Shift+R",), lambda w: w.rereading.ask()),
        Action("reload", tr("Re-read from &Disk"), ("F5",), lambda w: w.rereading.from_disk()),
        Action("compare-disk", tr("Co&mpare with the File on Disk"), (), lambda w: w.text_comparing.with_disk()),
    ),
    (Action("bring-back", tr("Bring &Back Discarded Work"), (), lambda w: w.opening.bring_back(), discarded_before),),
    (
        Action("save", tr("&Save"), ("Ctrl+S",), lambda w: w.filing.save(), icon="save"),
        Action("save-as", tr("Sa&ve As\u2026"), ("Ctrl+Shift+S",), lambda w: w.filing.save_as()),
        Action("export", tr("&Export a Copy\u2026"), ("Ctrl+E",), lambda w: w.exporting.export(), icon="export"),
        Action("print", tr("&Print\u2026"), ("Ctrl+P",), lambda w: w.exporting.print_cable()),
    ),
    (
        Action(
            "restore-session",
            tr("&Reopen Cables at Start"),
            (),
            lambda w: w.last_time.switch(),
            always,
            checked=lambda w: w.last_time.wanted,
        ),
        Action("close", tr("&Close"), ("Ctrl+W",), lambda w: w.filing.close_cable()),
        Action("quit", tr("&Quit"), ("Ctrl+Q",), lambda w: w.close(), always),
    ),
)
"""Its rows, in groups between which a line is drawn."""
