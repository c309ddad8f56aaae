"""What is left out is left out everywhere: what a merge put aside and what waits for a place included."""

from __future__ import annotations

import reader
from reader import commands
from reader.formats.formats import FORMATS
from reader.formats.include import Include
from reader.formats.release import Terms, release
from reader.formats.released import RELEASED
from reader.review.compare import compare
from reader.review.merge import merge
from reader.review.provenance import Origin
from reader.review.review import Review
from reader.review.second_person import ask, refuse
from tests.review.cables import ANN, BEN, NOON
from tests.review.test_compare import CABLE, EMPTY, ONE, TREE, TWO, marked, span


def merged() -> Review:
    """Ann and Ben differ on two paragraphs; nothing is chosen; one entry waits; a second person refused."""
    ann = marked(marked(EMPTY, TWO, "C", ANN, "a2", "WORD-ONE"), span("The lamp was"), "C", ANN, "a3", "WORD-ONE")
    _, ann = commands.note(ann, TREE, ONE, "WORD-TWO", ANN, NOON, "n")
    step = commands.mark(ann, TREE, ONE, "U", ANN, NOON, "a1")
    _, ann = refuse(ask(ann, step, TREE, ANN, NOON)[1], TREE, "a1", BEN, NOON, "w", reason="WORD-ONE")
    ben = marked(marked(EMPTY, TWO, "SBU", BEN, "b2", "WORD-ONE"), span("The lamp was"), "U", BEN, "b3", "WORD-ONE")
    origins = (Origin("A", "WORD-THREE.cablexml"), Origin("B"))
    made = merge(compare(CABLE, [ann, ben]), {}, origins, ANN, NOON, "m")
    return made.changed(unplaced=(ann.notes[0], ann.decisions[0]))


def test_nothing_that_is_left_out_leaves_by_another_way() -> None:
    review = merged()
    everything = FORMATS["xml"].write(CABLE, review)
    for word in (b"WORD-ONE", b"WORD-TWO", b"WORD-THREE", b"Ann Archer"):
        assert word in everything
    left_out = Include(notes=False, names=False, reasons=False)
    for row in FORMATS.values():
        written = row.write(CABLE, review, left_out)
        for word in (b"WORD-ONE", b"WORD-TWO", b"WORD-THREE", b"Ann Archer"):
            assert word not in written, row.name
    assert reader.from_xml(FORMATS["xml"].write(CABLE, review, left_out))[1].merges[0].choices


def test_a_releasable_copy_knows_nothing_of_a_merge() -> None:
    terms = Terms.of("U", ["subject"], withhold=["rest"])
    outline = release(CABLE, merged(), terms)
    for extension, write in RELEASED.values():
        written = write(outline, terms)
        for word in (b"WORD-", b"lamp", b"harbor", b"Ann", b"ben-id", b"confirm", b"unplaced"):
            assert word not in written, (extension, word)
