"""What reviewers say about a cable, laid over the text and never inside it.

Standard library only; knows ``cable``. From the ground up:

- ``annotation`` (what may be said), ``anchor`` (where), ``review`` (all of it, as one value)
- ``units`` and ``places`` (what can be decided on, and what stands there)
- ``decide`` and ``commands`` (the next review), ``history`` (undo and redo)
- ``banner`` and ``rollup`` (what it comes to, for each unit and for the cable)
- ``serial``, ``replay``, ``journal``, ``lock`` and ``sessions`` (what survives a crash between saves)
"""
