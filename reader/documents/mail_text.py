"""The text of a saved message: its plain body, else its page, else a text that is attached."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

from reader.cable.source import Source
from reader.documents.web_text import text_of


def mail_text(data: bytes) -> str:
    """The text of a message; header lines are the mail's, not the cable's, and are left out."""
    message = message_from_bytes(data, policy=policy.default)
    for body in (message.get_body(("plain",)), message.get_body(("html",)), *message.iter_attachments()):
        if isinstance(body, EmailMessage) and body.get_content_maintype() == "text":
            text = _decoded(body)
            if body.get_content_subtype() == "html":
                text = text_of(text)
            if text.strip():
                return text
    return ""


def _decoded(part: EmailMessage) -> str:
    """The words of a part, in the encoding that it names, where that fits its bytes."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        return Source.from_bytes(data, part.get_content_charset()).text
    except (LookupError, ValueError):
        return Source.from_bytes(data).text
