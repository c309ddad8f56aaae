"""How far apart two spellings are: damage in transmission swaps, loses or doubles a letter."""

from __future__ import annotations


def distance(one: str, other: str) -> int:
    """The least number of letters to change, add, drop or swap with a neighbour (optimal string alignment).

    Takes time in the product of the lengths: for words, never for texts.
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, against in enumerate(other, 1):
            best = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != against))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against:
                best = min(best, before[column - 2] + 1)
            now.append(best)
        before, last = last, now
    return last[-1]


def misspelt(word: str) -> str:
    """A pattern for a word with one letter changed, lost or added, or two swapped, but not for the word itself."""
    letters = range(len(word))
    changed = [f"{word[:at]}[A-Z0-9]?{word[at + 1 :]}" for at in letters]
    added = [f"{word[:at]}[A-Z0-9]{word[at:]}" for at in letters]
    swapped = [f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in letters[:-1]]
    return f"(?!{word}\\b)(?:{'|'.join([*changed, *added, *swapped])})"
