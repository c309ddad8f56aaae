"""Bytes in, a lossless tree with readings and findings out.

Standard library only: nothing here knows of reviews, XML, windows or files on the network.
"""
