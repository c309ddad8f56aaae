"""Where the frozen program begins. Its other processes begin here too, and are sent on before anything is imported."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from reader.__main__ import main

    sys.exit(main())
