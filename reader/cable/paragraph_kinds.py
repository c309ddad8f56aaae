"""What a paragraph is to the message: summary, comment, the authority that classified it, or about the cable itself."""

from __future__ import annotations

import re

from reader.cable.authority import PARAGRAPH as AUTHORITY
from reader.cable.regex import regex
from reader.cable.tree import Node
from reader.cable.values import Block, BlockKind, ParagraphValue

ADMINISTRATIVE = regex(
    r"(?:MINIMIZE\b|.{0,80}\b(?:draft\sof\sthis|this\s(?:cable|message|telegram)\s(?:was|has\sbeen)\s(?:cleared|coordinated|drafted)|has\scleared\sthis"
    r"|cleared\s(?:this|by)\b|was\scleared))",
    re.IGNORECASE,
)
"""How a paragraph begins that speaks of the cable itself."""


def give_kinds(text: str, body: list[Node], starts: list[int], blocks: list[Block]) -> None:
    """Say of each paragraph whether it is summary, comment, administrative or body."""
    wide = [block for block in blocks if block.kind in (BlockKind.SUMMARY, BlockKind.COMMENT, BlockKind.ACTION_REQUEST)]
    for node, start in zip(body, starts, strict=True):
        value = node.value
        if not isinstance(value, ParagraphValue):
            continue
        holding = next((block for block in wide if block.start <= start < block.end), None)
        if holding is not None:
            value.kind = str(holding.kind)
        elif text[start : start + 1] in "Cc" and AUTHORITY.match(text, start, node.end):
            value.kind = "classification-authority"
        elif node.end - start < 300 and is_administrative(text, start, node.end):
            value.kind = "admin"


def is_administrative(text: str, start: int, end: int) -> bool:
    """Whether a paragraph begins with words on the cable itself; what nearly none has is looked for first."""
    end = min(end, start + 200)
    head = text[start:end].lower()
    said = head.startswith("m") or "draft" in head or "clear" in head or "coord" in head
    return said and ADMINISTRATIVE.match(text, start, end) is not None
