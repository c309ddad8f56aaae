"""Names that nothing else has."""

from __future__ import annotations

from uuid import RFC_4122, UUID

from reader.review.ids import new_id, new_person_id


def test_an_id_is_a_uuid_of_version_4_as_python_writes_it() -> None:
    made = {new_id() for _ in range(200)}
    assert len(made) == 200
    for each in made:
        known = UUID(each)
        assert (str(known), known.version, known.variant) == (each, 4, RFC_4122)


def test_a_person_has_a_short_one() -> None:
    first, second = new_person_id(), new_person_id()
    assert first != second
    assert first.startswith("r-")
    assert len(first) == 14
