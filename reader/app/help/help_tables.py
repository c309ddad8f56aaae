"""The pages of the help that are made of tables: keys, parts of a telegram, codes, and the rules behind findings."""

from __future__ import annotations

import csv
import html
import io
import re
from typing import TYPE_CHECKING

from reader import resources
from reader.app.help.help_pages import FOLDER, Page, heading, page, paragraph, table
from reader.app.language import tr
from reader.app.menus import ACTIONS, MENUS, menu_of
from reader.cable import vocabulary
from reader.cable.diagnostics import RULES
from reader.cable.kinds import Kind
from reader.cable.rule import Area, Rule

if TYPE_CHECKING:
    from reader.app.actions import Action
    from reader.app.keys.commands import Commands

NO_KEY = tr("no key")
KEYS, FIELDS, CODES, FINDINGS = "keys", "fields", "codes", "findings"
"""The names of the pages."""
DETAIL = re.compile(r"\{\w+\}")
"""A place in a rule's sentence that only a finding can fill."""
ELLIPSIS = "\u2026"
SEVERITIES = {"error": tr("Error"), "warning": tr("Warning"), "info": tr("Information"), "passed": tr("Passed check")}


def names(commands: Commands) -> tuple[dict[str, str], dict[str, str]]:
    """The first key of each action as it is now, and its place in the menus, by the action's id."""
    keys, menus, titles = {}, {}, menu_of()
    for row in ACTIONS:
        shown = _keys(commands, row)
        keys[row.id] = shown[0] if shown else NO_KEY
        menus[row.id] = f"{titles[row.id]} \u203a {row.plain}"
    return keys, menus


def _keys(commands: Commands, row: Action) -> list[str]:
    return [key for part in row.parts() for key in commands[part.id].shown]


def keys_page(commands: Commands) -> Page:
    """Every command by its menu, with its keys as they are now."""
    parts = [
        heading(1, KEYS, tr("Every command and its keys")),
        paragraph(
            tr("Keys of one letter work while the text or the structure has the focus. Preferences can change them.")
        ),
    ]
    for title, groups in MENUS:
        plain = title.replace("&", "")
        rows = [(row.plain, ", ".join(_keys(commands, row))) for group in groups for row in group]
        parts += [heading(2, f"{KEYS}-{groups[0][0].id}", tr("Menu {name}", name=plain)), table(rows)]
    return page("".join(parts))


def fields() -> dict[Kind, dict[str, str]]:
    """What each part of a telegram is, and an example, by its kind.

    Raises:
        KeyError: the table names a kind that there is not.
    """
    text = resources.read(f"{FOLDER}/fields.csv").decode("utf-8")
    kinds = {kind.value: kind for kind in Kind}
    return {kinds[row["kind"]]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


def fields_page() -> Page:
    """Every part of a telegram, in the order of a telegram."""
    parts = [
        heading(1, FIELDS, tr("The parts of a telegram")),
        paragraph(
            tr("What the structure names, in the order in which it stands in a telegram. The examples are invented.")
        ),
    ]
    known = fields()
    for kind in Kind:
        row = known[kind]
        parts += [heading(2, field_name(kind), tr(kind.label)), f"<p>{html.escape(tr(row['what']))}</p>"]
        if row["example"]:
            parts.append(f"<p><code>{html.escape(row['example'])}</code></p>")
    return page("".join(parts))


def field_name(kind: Kind) -> str:
    """The name of a part's section in links."""
    return f"field-{kind.value}"


def codes_page() -> Page:
    """The shipped tables of codes that a reviewer meets in every cable."""
    markings = ((row["code"], row["name"]) for row in vocabulary.rows("markings.csv"))
    captions = ((row["name"], tr(row["meaning"])) for row in vocabulary.rows("captions.csv"))
    precedences = ((row["name"], row["letter"]) for row in vocabulary.rows("precedences.csv"))
    signals = ((row["code"], tr(row["meaning"])) for row in vocabulary.rows("operating-signals.csv"))
    orders = (
        (f"E.O. {number}", tr("counts from {since:%Y-%m} on", since=since))
        for number, since in vocabulary.executive_orders()
    )
    parts = [
        heading(1, CODES, tr("Markings, captions and codes")),
        paragraph(
            tr("What the program knows. A word that is not here stays what it is: the tables suggest and never reject.")
        ),
        heading(2, "codes-markings", tr("Markings")),
        table(markings),
        heading(2, "codes-captions", tr("Captions")),
        table(captions),
        heading(2, "codes-precedences", tr("Precedences, the most urgent first")),
        table(precedences),
        heading(2, "codes-signals", tr("Operating signals")),
        table(signals),
        heading(2, "codes-orders", tr("Executive orders on classification")),
        table(orders),
    ]
    return page("".join(parts))


def rules_page() -> Page:
    """Every rule behind findings, by the part of a cable it is about."""
    parts = [
        heading(1, FINDINGS, tr("Every finding and its rule")),
        paragraph(tr("A finding is a hint. That there is none proves nothing.")),
    ]
    for area in Area:
        rows = [rule for rule in RULES.values() if rule.area is area]
        parts += [_rule(rule) for rule in sorted(rows, key=lambda rule: rule.id)]
    return page("".join(parts))


def _rule(rule: Rule) -> str:
    told = ((tr("What to do"), rule.advice), (tr("Example"), rule.example), (tr("Source"), rule.source))
    more = "".join(f"<p><b>{title}:</b> {html.escape(tr(text))}</p>" for title, text in told if text)
    title = f"{rule.id}: {DETAIL.sub(ELLIPSIS, tr(rule.sentence))}"
    kind = f"{tr(rule.area.value)}, {SEVERITIES[rule.severity].lower()}."
    return f"{heading(2, rule.id, title)}<p><b>{html.escape(kind)}</b> {html.escape(tr(rule.help))}</p>{more}"
