"""The names of formats and parts, as options and dialogs use them. It imports nothing, so ``--help`` is quick."""

TITLES = {
    "xml": "Cable XML",
    "tei": "TEI P5",
    "html": "web page",
    "jsonld": "W3C Web Annotations",
    "csv": "table of decisions",
    "txt": "text with markings",
}
"""The formats, and what people call them."""

FACTS = {
    "id": "Cable",
    "date": "Date",
    "precedence": "Precedence",
    "from": "From",
    "to": "To",
    "info": "Info",
    "classification": "Classification",
    "captions": "Captions",
    "executive-order": "Executive Order",
    "declassify": "Declassify on",
    "tags": "TAGS",
    "subject": "Subject",
    "references": "References",
    "classified-by": "Classified by",
    "signature": "Signed",
}
"""The facts of a header, and as people read them; in this order."""

HEADINGS = "headings"
PARTS = (*FACTS, HEADINGS)
"""What can be chosen for a releasable copy. The subject goes by its marking where it bears one."""
DEFAULT_PARTS = ("id", "date", "from", "to", "classification")
"""What is chosen where nothing is said: what tells which telegram it is, and nothing of what is in it."""
