"""How references are written: the patterns of cables and of what else a REF block names, and words that are no posts.

Source: the list syntaxes seen in REF lines of 1,295 public cables.
"""

from __future__ import annotations

import re

from reader.cable import moments
from reader.cable.regex import regex

POST = (
    r"(?:[A-Za-z]|0(?=[A-Za-z]{2}))(?:[A-Za-z.'\u2019/-]|0(?=[A-Za-z]|\s{1,9}\d))*(?:[\s]{1,9}[A-Za-z.'\u2019-]+){0,3}?"
)
QUOTED = "[\"'\u2018\u2019\u201c\u201d]"
"""What may stand around the serials of a reference, or around one of them."""
CABLE = regex(
    rf"(?:(?<!\d)\(?'?(?P<before>\d{{4}}|[\dO]{{2}})\)?\s{{1,3}})?(?P<post>{POST})(?P<gap>[\s-]{{1,9}}|,\s{{1,3}}|\s{{0,3}}(?=\())"
    rf"(?:\(\s?(?:(?P<inside>\d{{2}}|\d{{4}})|[A-Z]{{1,3}})\s?\)\s{{0,3}})?(?:[Nn][Oo]?\.?\s?)?#?(?P<quoted>{QUOTED})?"
    r"(?P<number>(?:[\dO]|[lI](?=[\dO]{2})){1,7}|0[\dO]{7})"
    r"(?:\s?/\s?(?P<slash>\d{2})\b(?!\d)|\s{0,2}\((?P<bracket>\d{2}|\d{4})\)|-(?P<dash>\d{2})\b(?!\d)"
    r"|\s{1,2}(?P<behind>\d{2})(?=\s{0,3}(?:[,;)]|$)))?(?!\w|/(?!\d{3}))"
)
REVERSED = regex(r"(?P<number>\d{2,7})\s{1,3}(?P<post>[A-Z][A-Za-z.' -]{2,25})$")
GLUED = regex(r"(?P<post>[A-Z]{2,16})(?P<number>\d{3,6})(?!\w)")
CANONICAL = regex(r"(?P<year>(?:19|20)?\d{2})(?P<post>[A-Z]{3,21})(?P<number>\d{1,7})(?!\w)")
"""A cable named as archives name it: ``08PORTOFSPAIN170``."""
AND_MORE = regex(r"[\s,/&]{1,9}(?:AND\s{1,3})?(?=\d{2}[A-Z]{3})", re.IGNORECASE)
"""What stands between two of them."""
BARE = regex(r"(\d{3,7})(?=\s{0,3}(?:$|[,;(]|AND\b|ET\sAL))", re.IGNORECASE)
MORE = regex(
    rf"{QUOTED}?[\s,;/&]{{1,9}}(?:AND\s{{1,3}})?{QUOTED}?(?P<number>\d{{2,7}})"
    r"(?:\s{0,2}\((?P<bracket>\d{2}|\d{4})\))?"
    r"(?!\d|[ \t]{0,3}(?!(?:AND|ET|THRU|THROUGH)\b)[A-Z]{3,})(?!(?<![\d]\d\d)\s{1,3}[A-Z]{3,})",
    re.IGNORECASE,
)
RANGE = regex(
    rf"{QUOTED}?\s{{0,3}}{QUOTED}?(?:-|\u2013|\bTHRU\b|\bTHROUGH\b|\bTO\b){QUOTED}?\s{{0,3}}{QUOTED}?"
    r"(?P<last>\d{1,7})(?![\w/])",
    re.IGNORECASE,
)
DATED = regex(r"\s?/\s?(?:19|20)\d{2}\b")
"""Behind the number of a document that is no cable: the year, in full (``MTCR POC 201/2006``)."""
MILITARY = regex(r"\d{6}Z\s{0,3}[A-Z]{3}", re.IGNORECASE)
OF_PAGES = regex(r"\s{1,12}\d{3}(?:\.\d{1,2})?\s{1,3}OF\s{1,3}\d{3}(?!\d)")
"""What stands behind the serial of a page line, also where a line end went through it."""
OTHER_KINDS = (
    ("e-mail", regex(r"\bE-?MAILS?\b|@", re.IGNORECASE)),
    ("telephone", regex(r"\bTEL(?:E)?CONS?\b|\bPHONE\b|\bCONVERSATIONS?\b", re.IGNORECASE)),
    ("fax", regex(r"\bFAX", re.IGNORECASE)),
    ("memorandum", regex(r"\bMEMO|\bLETTER\b|\bNOTE\b", re.IGNORECASE)),
    ("report", regex(r"\bIIR\b|\bTD\s?-?\s?\d|\bFBIS\b|\bOSC\b|\bCIA\b|\bDIA\b", re.IGNORECASE)),
    ("regulation", regex(r"\bFAM\b|\bFAH\b|\bCFR\b|\bU\.?S\.?C\b", re.IGNORECASE)),
)
REPORT = regex(r"\bREPORTS?\b", re.IGNORECASE)
"""What makes words that name no cable a report; beside a cable it is a remark."""
NEVER_CABLES = frozenset({"report", "regulation", "e-mail", "telephone"})
MONTHS = frozenset({*moments.MONTHS, *moments.MONTH_NAMES, "SEPT"})
NOT_ORIGINS = frozenset(
    {"AND", "PARA", "PARAS", "PARAGRAPH", "IN", "OF", "FOR", "THE", "ON", "SERIES", "PREVIOUS", "CA", "EO", "NO", "TO"}
    | {
        "REF",
        "REFTEL",
        "UNSCR",
        "RESOLUTION",
        "THRU",
        "THROUGH",
        "UNCLAS",
        "UNCLASS",
        "UNCLASSIFIED",
        "CONFIDENTIAL",
        "SECRET",
    }
)
NOT_POSTS = NOT_ORIGINS | MONTHS
CABLES = frozenset({"CABLE", "CABLES", "TELEGRAM", "TELEGRAMS", "MSG", "MESSAGE", "MESSAGES"})
"""What may stand between a post and its number without being part of its name."""
