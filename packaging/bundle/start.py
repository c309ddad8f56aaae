"""Where the frozen program begins. Its other processes begin here too, and are sent on before anything is imported.

What sends them on is PyInstaller's, which runs it at every start; here it is a module like others (see ``trim.LATER``),
for what it imports takes some 10 ms, and nearly all starts are not those of another process.
"""

import sys

if __name__ == "__main__":
    if sys.argv[1:2] == ["--multiprocessing-fork"] or "-c" in sys.argv:
        import multiprocessing

        import pyi_rth_multiprocessing  # noqa: F401 - it puts its own in place of the next line's

        multiprocessing.freeze_support()
    from reader.__main__ import main

    sys.exit(main())
