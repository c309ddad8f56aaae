"""Who hears whom in the window: every signal of its parts, and what follows from it. The parts know nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.app.window import Window


def connect(window: Window) -> None:
    """Connect the parts of a window that is put together."""
    session = window.session
    session.leaving.connect(window.inspector.commit)
    session.opened.connect(window.on_opened)
    window.trail.changed.connect(window.commands.refresh_ways)
    session.reviewed.connect(window.on_reviewed)
    session.said.connect(window.announcer.say)
    window.raw.zoomed.connect(window.on_zoomed)
    window.status.encoding.clicked.connect(window.commands["reread"].trigger)
    window.reading.turned.connect(window.views.turn_zoom)
    window.texts.turned.connect(window.views.on_text_turned)
    for text in (window.raw, window.reading):
        text.note_wanted.connect(window.inspector.write_note)
    window.find_bar.found.connect(window.raw.show_matches)
    window.find_bar.found.connect(window.overview.show_matches)
    window.find_bar.found.connect(window.reading.show_matches)
    window.flash.shown.connect(window.raw.show_flash)
    window.flash.shown.connect(window.reading.show_flash)
    window.terms.changed.connect(window.raw.show_terms)
    window.terms.changed.connect(window.reading.show_terms)
    window.theme.changed.connect(window.status.on_theme_changed)
    window.recovery.failed.connect(window.filing.warn)
    window.rereading.placing_wanted.connect(window.show_from_others)
    window.desk.connect_parts()
    window.infobar.left.connect(window.focus_first)
    window.infobar.shown.connect(window.announcer.say_message)
    window.filing.disk.compare_wanted.connect(window.compare_with_disk)
    window.filing.changed.connect(window.on_filed)
    window.tab_bar.close_wanted.connect(window.filing.close_tab)
    window.inspector.wanted.connect(window.views.show_inspector)
    window.filing.committing.connect(window.inspector.commit)
    window.tree.raw_wanted.connect(window.views.focus_raw)
    window.path.left.connect(window.views.focus_raw)
    window.find_bar.left.connect(window.views.focus_raw)
    window.goto_bar.left.connect(window.views.focus_raw)
    window.inspector.left.connect(window.views.focus_raw)
    window.opening.compare_wanted.connect(window.compare_with_tab)
    window.opening.folder_wanted.connect(window.open_folder)
    window.welcome.open_wanted.connect(window.opening.ask)
    window.welcome.folder_wanted.connect(window.ask_folder)
    window.welcome.paste_wanted.connect(window.opening.clipboard)
    window.welcome.sample_wanted.connect(window.opening.sample)
    window.welcome.locate_wanted.connect(window.opening.locate)
    window.welcome.recent_wanted.connect(window.opening.file)
    window.welcome.recover_wanted.connect(window.opening.recover)
    window.welcome.discard_wanted.connect(window.opening.discard)
