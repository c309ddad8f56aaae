"""Finding words, and going to a place that is named."""
