"""Set Cable Reader up and open its window: ``python3 packaging/run.py [FILE ...]``.

From a fresh clone with only Python: makes ``.venv``, looks for the libraries that Qt needs, and opens the files, or a
sample cable where none is given. Later starts only look at the stamp.
"""

from __future__ import annotations

import os
import subprocess
import sys

import interpreter

SAMPLE = "resources/samples/10BRIDGETOWN412.txt"


def main(arguments: list[str]) -> int:
    """Open the window; the exit status is the window's, or 3 where it could not be set up."""
    interpreter.require()
    import environment
    import system

    if arguments and arguments[0] in {"-h", "--help"}:
        print(__doc__)
        return 0
    try:
        python = environment.prepare(environment.MAIN, system.libraries(os.environ), (environment.READER,))
    except system.SetupError as fault:
        print(fault, file=sys.stderr)
        return 3
    files = arguments or [str(environment.ROOT / SAMPLE)]
    # -P: a folder named "reader" where the user stands is not ours.
    command = [str(python), "-P", "-m", "reader", *files]
    environ = environment.own_environ(os.environ)
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(python, command, environ)
    return subprocess.run(command, env=environ, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
