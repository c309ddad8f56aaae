"""What a step did to earlier spans besides what it says: trimmed, split or taken back, in words."""

from __future__ import annotations

from reader.cable.phrase import listed, phrase_count
from reader.review.annotation import Action, Decision
from reader.review.review import Review


def made_room(before: Review, after: Review) -> str:
    """How the last decisions of ``after`` made room among those of ``before``: ``an earlier span was trimmed``.

    Empty where no earlier span was touched, but for those that a new decision says anew.
    """
    known = after.index.decisions  # nothing is ever removed from the record
    rests: dict[str, list[Decision]] = {}
    for decision in after.decisions[len(before.decisions) :]:
        older = known.get(decision.supersedes or "")
        if older is not None and older.action is not Action.CLEAR:
            rests.setdefault(older.id, []).append(decision)
    clearing = after.decisions[-1:] and after.decisions[-1].action is Action.CLEAR
    trimmed = split = gone = 0
    for id, made in rests.items():  # noqa: A001 - the field's name
        kept = [one for one in made if _is_rest(one, known[id])]
        trimmed += len(kept) == 1
        split += len(kept) > 1
        gone += not kept and made[0].action is Action.CLEAR and not clearing
    words = (
        phrase_count("an earlier span was trimmed", "{n} earlier spans were trimmed", trimmed) if trimmed else "",
        phrase_count("an earlier span was split", "{n} earlier spans were split", split) if split else "",
        phrase_count("an earlier span was taken back", "{n} earlier spans were taken back", gone) if gone else "",
    )
    return listed(", ", [each for each in words if each])


def _is_rest(one: Decision, older: Decision) -> bool:
    """Whether a decision says again what is left of an earlier one: in that one's name and at its time."""
    return (one.by, one.at, one.action, one.mark) == (older.by, older.at, older.action, older.mark) and (
        older.anchor.start <= one.anchor.start and one.anchor.end <= older.anchor.end
    )
