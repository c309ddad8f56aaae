"""The cable's text on the screen, as received and set for reading, and all that is drawn on and beside it."""
