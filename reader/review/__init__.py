"""What reviewers say about a cable, laid over the text and never inside it.

Standard library only; knows ``cable``.
"""
