"""A folder of cables as a list: what each is, how far its review is, and how markings are spread over all of them.

Everything is read and nothing is written: no index, no cache on the disk.
"""
