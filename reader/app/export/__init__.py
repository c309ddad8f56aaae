"""Handing a copy on: chosen, judged, previewed, written, or printed."""
