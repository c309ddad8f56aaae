"""Ways into a cable and out of it: opening, saving, closing, recovering, and files that others change."""
