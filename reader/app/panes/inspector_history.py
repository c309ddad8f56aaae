"""What was decided on a place before: by whom, when and why, those that were superseded too."""

from __future__ import annotations

from reader.app import words
from reader.app.language import tr
from reader.cable.times import DateStyle
from reader.review.annotation import Action, Decision, Reviewer
from reader.review.review import Review

MOST = 6
"""How many decisions are told; earlier ones are counted."""


def who(review: Review, decision: Decision, me: Reviewer) -> str:
    """Who decided, as a person says it: ``you``, a name, or an id where there is no name."""
    if decision.by == me.id:
        return tr("you")
    reviewer = review.reviewer(decision.by)
    return reviewer.name if reviewer is not None and reviewer.name else decision.by


def told(review: Review, decision: Decision, me: Reviewer, dates: DateStyle = DateStyle.LONG) -> str:
    """A decision in a sentence: ``Marked U by you, 24 June 2026, 12:00 UTC: "published since"``."""
    reason = f": {words.quoted(decision.reason)}" if decision.reason else ""
    name, moment = who(review, decision, me), words.short_moment(decision.at, dates)
    return tr(
        "{decided} by {name}, {moment}{reason}",
        decided=words.sentence_case(words.decided(decision)),
        name=name,
        moment=moment,
        reason=reason,
    )


def history(review: Review, start: int, end: int, me: Reviewer, dates: DateStyle = DateStyle.LONG) -> str:
    """What was decided on ``start:end`` and on parts of it, the latest first, a line each; empty for one or none."""
    made = review.decisions_on(start, end)
    if len(made) < 2:
        return ""
    lines = [tr("History: {count} decisions", count=len(made))]
    lines += [_line(review, one, (start, end), me, dates) for one in reversed(made[-MOST:])]
    if len(made) > MOST:
        lines.append(tr("and {count} earlier", count=len(made) - MOST))
    return "\n".join(lines)


def _line(review: Review, one: Decision, whole: tuple[int, int], me: Reviewer, dates: DateStyle) -> str:
    latest = review.latest(*one.anchor.span) is one
    state = "" if latest else tr(" (superseded)")
    part = "" if one.anchor.span == whole else tr(" on {quote}", quote=words.quoted(one.anchor.quote, 40))
    also = tr(" (stands no more)") if latest and one.action is Action.CLEAR else ""
    return f"{told(review, one, me, dates)}{part}{state}{also}"
