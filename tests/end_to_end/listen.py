"""What a screen reader gets of the running program: run by a Python that has pyatspi, which is not always ours.

``tree`` writes the names, roles and states of everything in the window; ``hear`` writes each announcement as it is
made, a line each, until it is stopped. Both as JSON, on standard output.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0
DEEPEST = 12


def program() -> Any:
    """The program on the bus, once it is there."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        desktop = pyatspi.Registry.getDesktop(0)
        found = [each for each in desktop if each is not None and each.childCount]
        if found:
            return found[0]
        time.sleep(0.1)
    sys.exit("no program on the bus")


def described(node: Any, depth: int = 0) -> list[dict[str, object]]:
    """A node and all below it, as rows."""
    states = node.getState()
    row = {
        "name": node.name,
        "role": node.getRoleName(),
        "description": node.description,
        "focused": states.contains(pyatspi.STATE_FOCUSED),
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "showing": states.contains(pyatspi.STATE_SHOWING),
        "text": "",
    }
    if "Text" in pyatspi.listInterfaces(node):
        text = node.queryText()
        row["text"] = text.getText(0, min(text.characterCount, 4000))
    rows = [row]
    for index in range(node.childCount if depth < DEEPEST else 0):
        try:
            child = node.getChildAtIndex(index)
            rows += described(child, depth + 1) if child is not None else []
        except Exception as gone:  # noqa: BLE001 - menus come and go, and every toolkit has an error of its own
            print(f"gone: {gone}", file=sys.stderr)
    return rows


def hear() -> None:
    """Write what is announced. The program learns some time after this has begun that somebody listens."""

    def on_event(event: Any) -> None:
        print(json.dumps(str(event.any_data)), flush=True)

    pyatspi.Registry.registerEventListener(on_event, "object:announcement")
    GLib.MainLoop().run()


if __name__ == "__main__":
    if sys.argv[1] == "tree":
        print(json.dumps(described(program())))
    else:
        hear()
