"""What a review leaves as besides Cable XML: for reading, for spreadsheets, for other programs, and for release.

``outline`` lays a reviewed cable out as reading text with its markings; ``text`` and ``page`` write that, and so does
all that is released. ``tei``, ``web_annotation`` and ``decisions`` write from the cable and the review themselves.
"""
