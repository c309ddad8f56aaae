"""The text of a saved message: its plain body, else its page, else a text that is attached."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

from reader.cable.source import Source
from reader.documents.web_text import text_of


def mail_text(data: bytes) -> str:
    """The text of a message; header lines are the mail's, not the cable's, and are left out.

    Empty where there is none, or where the library cannot make sense of the message: it is read as it stands then.
    """
    message = message_from_bytes(data, policy=policy.default)
    try:
        return next((text for text in map(_text, _parts(message)) if text.strip()), "")
    except Exception:  # noqa: BLE001 - a header that makes no sense makes the library raise whatever it meets
        return ""


def _parts(message: EmailMessage) -> list[EmailMessage]:
    """The parts that may hold the text, the likeliest first."""
    bodies = [message.get_body(("plain",)), message.get_body(("html",)), *message.iter_attachments()]
    return [part for part in bodies if isinstance(part, EmailMessage) and part.get_content_maintype() == "text"]


def _text(part: EmailMessage) -> str:
    text = _decoded(part)
    return text_of(text) if part.get_content_subtype() == "html" else text


def _decoded(part: EmailMessage) -> str:
    """The words of a part, in the encoding that it names, where that fits its bytes."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        return Source.from_bytes(data, part.get_content_charset()).text
    except (LookupError, ValueError):
        return Source.from_bytes(data).text
