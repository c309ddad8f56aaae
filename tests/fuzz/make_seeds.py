"""Write the seeds and the words of the fuzzers anew: ``python tests/fuzz/make_seeds.py``. Everything is invented."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

import reader  # noqa: E402
from reader.review import commands  # noqa: E402
from reader.review.annotation import Reviewer  # noqa: E402
from tests.strategies import LINES  # noqa: E402

SAMPLES = sorted((ROOT / "resources/samples").glob("*.txt"))
WHEN = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
LONGEST_WORD = 64
"""In bytes; libFuzzer takes no longer one."""
MARKS = ("<pre>", "</pre>", "<br>", "&amp;", "&#182;", "&nbsp;", "XXXXXXXXXXXX", "##", "\f", "\0", "\u00b6", "\x1a")


def parser_seeds() -> dict[str, bytes]:
    """Small texts: samples, halves of samples, and samples with the damage that archives and mail programs do."""
    seeds = {"empty": b"", "blank": b" \r\n\t\n", "lines": "\n".join(LINES).encode()}
    for sample in SAMPLES:
        data = sample.read_bytes()
        cut = data.find(b"\n\n", len(data) // 3) + 1
        seeds[sample.stem] = data
        seeds[f"{sample.stem}-head"] = data[:cut]
        seeds[f"{sample.stem}-tail"] = data[cut:]
    text = SAMPLES[1].read_bytes().decode()
    short = text[:1500]
    seeds["crlf"] = short.replace("\n", "\r\n").encode()
    seeds["cr"] = short.replace("\n", "\r").encode()
    seeds["double-spaced"] = short.replace("\n", "\n\n").encode()
    seeds["run-together"] = short.replace("\n", " ").encode()
    seeds["utf-16"] = short.encode("utf-16")
    seeds["utf-16-odd"] = short.encode("utf-16-le") + b"A"
    seeds["cp1252"] = short.replace("-", "\u2014").encode("cp1252", "replace")
    seeds["web-page"] = f"<html><body><pre>{short.replace('1.', '&#182;1.')}</pre></body></html>".encode()
    seeds["twice"] = (short + "\n" + short).encode()
    seeds["two-cables"] = short.encode() + b"\nNNNN\n" + SAMPLES[0].read_bytes()
    seeds["cut-lines"] = "\n".join(line[:30] for line in text.splitlines()).encode()
    seeds["odd-characters"] = (
        short.replace(" ", "\f", 9).replace("A", "\0", 5).replace("E", "\ud800", 2).encode("utf-8", "surrogatepass")
    )
    return seeds


def xml_seeds() -> dict[str, bytes]:
    """Cable XML of small texts, plain, reviewed, and damaged."""
    texts = parser_seeds()
    small = [name for name, data in texts.items() if len(data) < 1600]
    seeds = {name: reader.to_xml(reader.parse(texts[name], name=f"{name}.txt")) for name in small}
    for name in (SAMPLES[0].stem, "odd-characters"):
        seeds[f"{name}-reviewed"] = reviewed(texts[name])
    whole = seeds[SAMPLES[0].stem]
    seeds["damaged-cut"] = whole[: len(whole) // 2]
    seeds["damaged-text"] = whole.replace(b"ASUNCION", b"ASUNCIAN")
    seeds["damaged-version"] = whole.replace(b'version="1"', b'version="2"')
    seeds["damaged-doctype"] = whole.replace(b"<cable ", b"<!DOCTYPE cable [<!ENTITY a 'b'>]><cable ", 1)
    seeds["damaged-encoding"] = whole.replace(b'encoding="cp1252"', b'encoding="punycode"')
    return seeds


def reviewed(data: bytes) -> bytes:
    """Cable XML with every kind of annotation there is a command for."""
    cable = reader.parse(data, name="reviewed.txt")
    tree, review, by = cable.tree, reader.Review.of(cable), Reviewer("r1", "R. Reviewer")
    places = [(paragraph.start, paragraph.end) for paragraph in cable.paragraphs]
    first, last = places[0], places[-1]
    review = commands.mark(review, tree, first, "SBU", by, WHEN, "d1")[1]
    review = commands.reason(review, tree, first, "Because.\n\x0cAnd so.", by, WHEN)[1]
    review = commands.accept(review, tree, last, by, WHEN, "d2")[1]
    review = commands.clear(review, tree, last, by, WHEN, "d3")[1]
    review = commands.note(review, tree, None, "On the whole.", by, WHEN, "n1")[1]
    review = commands.note(review, tree, first, "On this.", by, WHEN, "n2")[1]
    review = commands.flag(review, tree, last, by, WHEN, "f1")[1]
    return reader.to_xml(cable, review)


def words() -> str:
    """The dictionary: what stands in telegrams and in Cable XML, one word a line."""
    parts = {piece for line in LINES for piece in (line, *line.split()) if len(piece.encode()) <= LONGEST_WORD}
    return "".join(f'"{"".join(map(_byte, word.encode()))}"\n' for word in sorted(parts.union(MARKS)))


def _byte(value: int) -> str:
    plain = 32 <= value < 127 and value not in b'"\\'
    return chr(value) if plain else f"\\x{value:02X}"


def main() -> None:
    """Write them."""
    for name, seeds in (("parser", parser_seeds()), ("xml", xml_seeds())):
        for stem, data in seeds.items():
            (HERE / "seeds" / name / stem).write_bytes(data)
    (HERE / "words.dict").write_text(words(), encoding="ascii", newline="\n")


if __name__ == "__main__":
    main()
