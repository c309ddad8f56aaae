"""The structure tree: its rows, its filter, and saying what a stretch of the cable really is."""
