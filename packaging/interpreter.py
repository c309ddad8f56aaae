"""Go on under a Python that is new enough, or say that there is none.

This module, ``run.py`` and ``check.py`` keep to what Python 3.7 can read: an older one must live to say the sentence.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")


def require() -> None:
    """Return under Python 3.11 or newer; under an older one start again with a newer one from the PATH, or leave."""
    if sys.version_info[:2] >= OLDEST:
        return
    for name in NEWER:
        found = shutil.which(name)
        # A version manager may have a stand-in on the PATH that only complains.
        if found and subprocess.run([found, "-c", ""], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            os.execv(found, [found, *sys.argv])
    sys.exit(
        "Cable Reader needs Python {}.{} or newer; {} is {}.{}, and no newer one is on the PATH.".format(
            *OLDEST, sys.executable, *sys.version_info[:2]
        )
    )
