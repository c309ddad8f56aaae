"""How things look: the colours of each theme, icons, the signs of a review, and words spelt for screen readers."""
