"""``carry``: a review on another text of the same cable, and what of it has no sure place there."""

from __future__ import annotations

import argparse
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.cable.source import LINE_END
from reader.cable.visible import visible
from reader.cli.inputs import STANDARD_INPUT, check_arguments, check_encoding, load, read_input
from reader.cli.output import put, say, tell
from reader.cli.status import Status, UsageError
from reader.review.carry import Carrier
from reader.review.review import Review
from reader.review.waiting import Waiting, counted, sentence, told, waiting


def run(options: argparse.Namespace) -> Status:
    """Do it.

    Raises:
        UsageError: the arguments make no sense.
        ReaderError: a file cannot be read or written, or is Cable XML that is not to be trusted.
    """
    from reader.xmlio.write import to_xml

    check_encoding(options.encoding)
    check_arguments([options.review, options.text])
    given, text = read_input(options.review), read_input(options.text)
    for each in (given, text):
        if options.output not in (None, STANDARD_INPUT) and each.is_at(Path(options.output)):
            raise UsageError(f"{each.shown} stays as it is; write to another file.")
    old, review = load(given)
    new, there = load(text, options.encoding)
    if there is not None and there != Review.of(new):
        raise UsageError(f"{text.shown} holds a review already; compare the two, or name the text alone.")
    carrier = Carrier(old.source, new.source)
    carried, _ = carrier.review(review or Review.of(old))
    waits = waiting(carried, new.source.text)
    lines = list(report(waits, new.source.text, counted(carried), exact=carrier.exact))
    if options.output is not None:
        put(to_xml(new, carried), options.output)
        if waits:
            lines += ["", "What waits is in the written file, and counts once it is placed in the window."]
    if options.output == STANDARD_INPUT:
        for line in lines:
            tell(line)
    else:
        say(lines)
    return Status.NO if waits else Status.DONE


def report(waits: Sequence[Waiting], text: str, placed: int, *, exact: bool) -> Iterator[str]:
    """How it went, in lines: the sum, what to check, what needs placing."""
    if exact:
        yield "It is the same text, but for its encoding or its line ends: every place is known."
    yield sentence(placed, waits)
    begins = [0, *(match.end() for match in LINE_END.finditer(text))]
    check = [each for each in waits if each.proposal is not None]
    if check:
        yield ""
        yield "Check these: the words stand there once, in another context."
    for each in check:
        if each.proposal is not None:
            yield f"  line {bisect_right(begins, each.proposal.start)}: {visible(told(each.annotation))}"
    rest = [each for each in waits if each.proposal is None]
    if rest:
        yield ""
        yield "Needs placing: the words stand nowhere, or in several places."
    for each in rest:
        yield f"  {visible(told(each.annotation))}"
