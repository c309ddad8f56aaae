"""The commands: reading, checking, marking and handing on cables without a window.

``main`` finds the command; each module here is one command or two. A command takes the parsed arguments and gives its
exit status; what goes wrong outside the program is raised as a ``ReaderError``, and ``main`` says it in one sentence.
"""
