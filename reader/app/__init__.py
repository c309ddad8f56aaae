"""The window: the only place that imports PySide6.

What is wired together stands here: the start, the window and its parts, the session, the table of actions. The rest has
rooms:

- ``state``: what is open and how things stand with it: the cable, its review, the place one is at, and the tabs.
- ``intents``: what a person does with a cable and its review: each method is one step, named and undoable.
- ``look``: how things look: the colours of each theme, icons, the signs of a review, and words as a screen reader
  spells them.
- ``widgets``: small widgets that know no cable: labels that give way, fields over lists, messages, what is said to
  screen readers.
- ``texts``: the cable's text on the screen, as received and set for reading, and all that is drawn on and beside it.
- ``structure``: the structure tree: its rows, its filter, and saying what a stretch of the cable really is.
- ``panes``: the docks around the text, the table that places them, and the lists that they are made of.
- ``files``: ways into a cable and out of it: opening, saving, closing, recovering, and files that others change.
- ``starts``: starts and ends of the program: one window for each user, files from the desktop, faults, the
  self-check.
- ``export``: handing a copy on: chosen, judged, previewed, written, or printed.
- ``compare``: reviews of one cable, and texts of one cable, beside each other.
- ``find``: finding words, and going to a place that is named.
- ``folder``: the worklist: a folder of cables, read in another process, sorted, filtered and worked through.
- ``keys``: commands under their keys: in menus, on the toolbar, by name, and as each user changed them.
- ``help``: the help and the hints; all of it comes with the program.
- ``personal``: what belongs to the person at this machine: names, preferences, what is remembered, and clearing it.
"""
