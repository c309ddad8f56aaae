"""Who reviews at this desk: names and initials, changed at any time; each decision keeps who made it."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from PySide6.QtCore import QObject

from reader.app.dialogs import Dialogs
from reader.app.language import tr
from reader.app.session import Session
from reader.app.settings import Settings, rows
from reader.cable.record import record
from reader.review.annotation import Reviewer
from reader.review.ids import new_person_id

WORD = "people"


@record
class Person:
    """A reviewer at this desk; the initials stay on this machine, the id and the name go into the file."""

    id: str
    name: str = ""
    initials: str = ""

    @property
    def short(self) -> str:
        """The initials, those of the name where none were given, or a question mark."""
        return self.initials or initials_of(self.name) or "?"

    @property
    def reviewer(self) -> Reviewer:
        """The person as decisions know them."""
        return Reviewer(self.id, self.name or None)


def initials_of(name: str) -> str:
    """The first letters of a name's words: ``AR`` for Ann de Roo; three at the most."""
    letters = [word[0] for word in name.split() if word[0].isupper()] or [word[0].upper() for word in name.split()]
    return "".join(letters if len(letters) <= 3 else [*letters[:2], letters[-1]])


class People(QObject):
    """The people of this desk, and which of them is at it."""

    def __init__(self, session: Session, settings: Settings, dialogs: Dialogs, parent: QObject | None = None) -> None:
        """Know those whom the settings remember."""
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._dialogs = dialogs

    @property
    def current(self) -> Person:
        """Who decides now."""
        reviewer = self._session.reviewer
        kept = next((person for person in self._kept() if person.id == reviewer.id), Person(reviewer.id))
        return replace(kept, name=reviewer.name or "")

    @property
    def known(self) -> tuple[Person, ...]:
        """Everybody of this desk, the one who decides now at the head."""
        current = self.current
        return (current, *(person for person in self._kept() if person.id != current.id))

    def ask(self, about: Reviewer | None = None) -> None:
        """Ask who goes on, and under which name; ``about`` is the one whom the question begins with."""
        known = self.known
        first = self.current
        if about is not None and about.id != first.id:
            first = next((person for person in known if person.id == about.id), Person(about.id, about.name or ""))
            known = known if first in known else (*known, first)
        chosen = self._dialogs.person(known, first)
        if chosen is not None:
            self.use(chosen)

    def use(self, person: Person) -> None:
        """Let a person decide from now on; one without an id is new here."""
        if not person.id:
            person = replace(person, id=new_person_id())
        self._keep(self.current)
        self._keep(person)
        self._settings.keep_word("reviewer-id", person.id)
        self._settings.keep_word("reviewer-name", person.name)
        self._session.change_reviewer(person.reviewer)
        name = person.name or tr("somebody without a name")
        self._session.said.emit(
            tr("Decisions are made by {name} ({short}) from now on.", name=name, short=person.short)
        )

    def _kept(self) -> list[Person]:
        return rows(Person, self._settings.word(WORD))

    def _keep(self, person: Person) -> None:
        rest = [other for other in self._kept() if other.id != person.id]
        self._settings.keep_word(WORD, json.dumps([asdict(each) for each in (*rest, person)]))
