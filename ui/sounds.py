"""Plays one short tone for each kind of verdict, so that the operator need not look up.

QtMultimedia would make the program a third larger for five beeps: every system has a small
player of its own, and a machine without one stays silent.
"""

from __future__ import annotations

import os
import shutil
import sys
import wave
import weakref
from array import array
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTemporaryDir, Slot

import resources
from checkin.model import Direction, Outcome, Tone

if sys.platform == "win32":
    import winsound

PLAYERS = ("afplay", "pw-play", "paplay", "aplay")  # the first that is there is used


class Sound(StrEnum):
    """What is heard; the values name the files."""

    ADMIT = "admit"
    EXIT = "exit"
    REPEAT = "repeat"
    REFUSE = "refuse"
    ACTION = "action"


def sound_of(outcome: Outcome) -> Sound:
    """Return the tone that tells an operator of `outcome` without words."""
    tone = outcome.verdict.tone
    if tone is Tone.ADMIT and outcome.direction is Direction.EXIT:
        return Sound.EXIT
    return Sound(tone.value)


class Sounds(QObject):
    """Plays tones without ever waiting for them."""

    def __init__(self, parent: QObject | None = None, *, volume_percent: int = 80) -> None:
        super().__init__(parent)
        self._player = next((found for name in PLAYERS if (found := shutil.which(name))), None)
        self._folder: QTemporaryDir | None = None  # made for the first tone
        self._scaled: set[Sound] = set()  # those whose files have the volume that is set
        self._volume_percent = max(0, min(100, volume_percent))
        self.muted = False

    @property
    def volume_percent(self) -> int:
        """How loud the tones are: 0 to 100."""
        return self._volume_percent

    @Slot(int)
    def set_volume(self, percent: int) -> None:
        """Make all tones as loud as `percent` says."""
        percent = max(0, min(100, percent))
        if percent != self._volume_percent:
            self._scaled.clear()
        self._volume_percent = percent

    @Slot(bool)
    def set_muted(self, muted: bool) -> None:
        """Stay silent until told otherwise."""
        self.muted = muted

    def file(self, sound: Sound) -> Path:
        """Return where the tone lies in the volume that is set.

        The file itself is scaled: the players have no common option for the volume.
        """
        folder = self._folder or self._make_folder()
        path = Path(folder.filePath(f"{sound}.wav"))
        if sound not in self._scaled and folder.isValid():
            scale(resources.path("sounds", f"{sound}.wav"), path, self._volume_percent)
            self._scaled.add(sound)
        return path

    def _make_folder(self) -> QTemporaryDir:
        """Make the folder of the tones, which goes when the program ends.

        Qt would take it away with the last reference to it, but at its end a program lets go of
        nothing that a window knows of.
        """
        self._folder = folder = QTemporaryDir()
        weakref.finalize(self, folder.remove)
        return folder

    @Slot(str)
    def play(self, sound: str) -> None:
        """Start the tone and return at once."""
        if self.muted or not self._volume_percent:
            return
        path = self.file(Sound(sound))
        if sys.platform == "win32":
            flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            winsound.PlaySound(str(path), flags)
        elif self._player:
            start_player(self._player, path)


def start_player(program: str, path: Path) -> bool:
    """Run `program` on a sound file, apart from us and in silence; say whether it started."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments([str(path)])
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        # a frozen program points the loader at its own libraries, which are wrong for others
        environment.remove("LD_LIBRARY_PATH")
        if original := os.environ.get("LD_LIBRARY_PATH_ORIG"):
            environment.insert("LD_LIBRARY_PATH", original)
    process.setProcessEnvironment(environment)
    started = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)


def scale(source: Path, target: Path, percent: int) -> None:
    """Write `source` to `target` at `percent` of its loudness. Both are 16-bit WAV files."""
    with wave.open(str(source), "rb") as file:
        parameters = file.getparams()
        samples = array("h", file.readframes(parameters.nframes))
    # half the percentage is heard as half as loud only if the amplitude falls faster
    factor = (percent / 100) ** 2
    with wave.open(str(target), "wb") as file:
        file.setparams(parameters)
        file.writeframes(array("h", (round(value * factor) for value in samples)).tobytes())
