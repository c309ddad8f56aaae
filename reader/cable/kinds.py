"""The kinds of node a cable's tree is made of.

A kind's value is its name in Cable XML; its row says what a person calls it. FILLER is the kind of a leaf that nothing
names (blank lines, separators, prose): it has no element of its own.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Kind(StrEnum):
    """What a stretch of text is."""

    label: str
    """What a person calls it."""

    def __new__(cls, value: str, label: str) -> Self:
        """Make a member with a label beside its value."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    TEXT = "text", "Cable"
    # the transmission header (format lines 1-5)
    TRANSMISSION = "transmission", "Transmission"
    START = "start", "Transmission identifier"
    RELAY = "relay", "Relay line"
    INDICATOR = "indicator", "Routing indicator"
    STATION = "station", "Station line"
    SECURITY = "security", "Security line"
    DTG = "dtg", "Date-time group"
    # who it goes to (format lines 6-9, and the Department's own distribution)
    ROUTING = "routing", "Routing"
    FROM = "from", "From"
    TO = "to", "To"
    INFO = "info", "Info"
    EXEMPT = "exempt", "Exempt"
    ADDRESSEE = "addressee", "Addressee"
    DISTRIBUTION = "distribution", "Distribution"
    # the message preamble
    HEADER = "header", "Header"
    CLASSIFICATION = "classification", "Classification line"
    CAPTION = "caption", "Caption"
    PASSING = "passing", "Passing instruction"
    EXECUTIVE_ORDER = "executive-order", "E.O. line"
    TAGS = "tags", "TAGS"
    TAG = "tag", "Tag"
    SUBJECT = "subject", "Subject"
    REFERENCES = "references", "References"
    REFERENCE = "reference", "Reference"
    CLASSIFIED_BY = "classified-by", "Classified by"
    HANDLING = "handling", "Handling sentence"
    # the text itself
    BODY = "body", "Body"
    HEADING = "heading", "Heading"
    PARAGRAPH = "paragraph", "Paragraph"
    LABEL = "label", "Paragraph label"
    MARK = "mark", "Portion mark"
    CITATION = "citation", "Citation"
    # how it ends
    ENDING = "ending", "Ending"
    SIGNATURE = "signature", "Signature"
    END_OF_MESSAGE = "end-of-message", "End of message"
    # anywhere
    PAGE_BREAK = "page-break", "Page break"
    FURNITURE = "furniture", "Furniture"
    REPEAT = "repeat", "Repeated text"
    WRAPPER = "wrapper", "Not part of the message"
    UNRECOGNISED = "unrecognised", "Unrecognised"
    FILLER = "filler", "Text between"


FILLER, PARAGRAPH, BODY = Kind.FILLER, Kind.PARAGRAPH, Kind.BODY
LABEL, MARK, TAG = Kind.LABEL, Kind.MARK, Kind.TAG
"""For what is done to many nodes: in Python 3.11 an enumeration's attribute costs ten times what a name costs."""

ZONES = (Kind.TRANSMISSION, Kind.ROUTING, Kind.HEADER, Kind.BODY, Kind.ENDING)
"""The kinds directly under TEXT that group others, in their usual order."""

TEXT_ONLY = frozenset({Kind.REPEAT, Kind.WRAPPER, Kind.FURNITURE, Kind.UNRECOGNISED, Kind.FILLER, Kind.LABEL})
"""Kinds that are always leaves."""

INTERRUPTING = frozenset({Kind.PAGE_BREAK, Kind.FURNITURE, Kind.CAPTION, Kind.REPEAT, Kind.WRAPPER, Kind.UNRECOGNISED})
"""Kinds that may stand inside any other node without belonging to it."""
