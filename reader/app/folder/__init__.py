"""The worklist: a folder of cables, read in another process, sorted, filtered and worked through."""
