"""Starts and ends of the program: one window for each user, files from the desktop, faults, the self-check."""
