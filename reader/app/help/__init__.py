"""The help and the hints; all of it comes with the program."""
