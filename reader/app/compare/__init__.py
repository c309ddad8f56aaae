"""Reviews of one cable, and texts of one cable, beside each other."""
