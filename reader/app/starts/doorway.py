"""The socket of this user at which the first window takes files from later starts. Nothing else opens a socket.

A message is handed over in three steps, so that its files are opened by exactly one of the two: the newcomer says what
to open, the first window that it is ready, and the newcomer that it goes. One that has waited too long hangs up before
the third, and opens its own window.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.app.starts.instance import Handed, read_message

GRACE = 500
"""So many milliseconds somebody has to go who was told that all is ready."""
LARGEST = 1 << 20
"""The bytes of the longest message that is read."""
READY, GO = b"ready\n", b"go\n"


class Doorway(QObject):
    """Listens at a name; only processes of this user get in."""

    arrived = Signal(object)
    """Somebody has handed something over: a ``Handed``."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Listen; what a killed process left at that name is removed, so the caller must hold the lock."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._on_guest)
        self._server.listen(name)

    @property
    def is_open(self) -> bool:
        """Whether anybody is heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more, once those have gone who were told that all is ready."""
        for guest in self._server.findChildren(Guest):
            guest.see_off()
        self._server.close()

    def _on_guest(self) -> None:
        while self._server.hasPendingConnections():
            Guest(self._server.nextPendingConnection()).gone.connect(self.arrived)


class Guest(QObject):
    """A newcomer at the first window's door."""

    gone = Signal(object)
    """It has handed something over and goes."""

    def __init__(self, socket: QLocalSocket) -> None:
        """Listen to it until it goes."""
        super().__init__(socket)
        self._socket = socket
        self._message: Handed | None = None
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(socket.deleteLater)

    def see_off(self) -> None:
        """Wait until it goes, where it was told to: its files would be lost between the two."""
        while self._message is not None and self._socket.waitForReadyRead(GRACE):
            pass

    def _on_ready(self) -> None:
        while self._socket.canReadLine():
            line = bytes(self._socket.readLine(LARGEST).data())
            if self._message is not None:
                if line == GO:
                    self.gone.emit(self._message)
                self._socket.disconnectFromServer()
                return
            try:
                self._message = read_message(line)
            except ValueError:
                self._socket.abort()
                return
            self._socket.write(READY)
            self._socket.flush()
        if self._socket.bytesAvailable() >= LARGEST:
            self._socket.abort()


def hand_over(name: str, message: Handed, deadline: float) -> bool:
    """Give a message to the first window, by a moment of the monotonic clock.

    Gives False where it was not taken; then it never will be.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_left(deadline)):
        return False
    socket.write(message.line())
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_left(deadline)):
            socket.abort()
            return False
    if socket.readLine(len(READY) + 1).data() != READY:
        socket.abort()
        return False
    socket.write(GO)
    taken = socket.waitForBytesWritten(_left(deadline)) or not socket.bytesToWrite()
    socket.disconnectFromServer()
    return taken


def _left(deadline: float) -> int:
    """The milliseconds that are left, one at least."""
    return max(int((deadline - time.monotonic()) * 1000), 1)
