"""Makes the tones in resources/sounds; run it after changing the table and commit the files.

Each tone has one meaning, and differs from the others in number, length and pitch, so that it
is told apart in a noisy hall and by people who do not hear high notes well.
"""

from __future__ import annotations

import math
import wave
from array import array
from pathlib import Path

RATE_HZ = 22_050
FADE_S = 0.008  # without it each note would begin and end with a click
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"

# name: notes as (pitch in Hz, seconds, overtones); pitch 0 is a pause
SOUNDS: dict[str, tuple[tuple[int, float, tuple[float, ...]], ...]] = {
    "admit": ((660, 0.12, (1.0, 0.25)), (990, 0.16, (1.0, 0.25))),
    "exit": ((880, 0.12, (1.0, 0.25)), (587, 0.16, (1.0, 0.25))),
    "repeat": ((523, 0.14, (1.0, 0.4)), (0, 0.07, ()), (523, 0.14, (1.0, 0.4))),
    "refuse": ((220, 0.45, (1.0, 0.8, 0.6, 0.5, 0.4)),),
    "action": (
        (740, 0.10, (1.0, 0.3)), (0, 0.05, ()),
        (740, 0.10, (1.0, 0.3)), (0, 0.05, ()),
        (494, 0.18, (1.0, 0.3)),
    ),
}  # fmt: skip


def note(pitch_hz: int, length_s: float, overtones: tuple[float, ...]) -> list[float]:
    """Return the samples of one note, between -1 and 1."""
    count = round(RATE_HZ * length_s)
    loudness = sum(overtones) or 1.0
    samples = []
    for index in range(count):
        at = index / RATE_HZ
        envelope = min(1.0, at / FADE_S, (length_s - at) / FADE_S)
        wave_sum = sum(
            share * math.sin(2 * math.pi * pitch_hz * (number + 1) * at)
            for number, share in enumerate(overtones)
        )
        samples.append(0.85 * envelope * wave_sum / loudness)
    return samples


def main() -> None:
    """Write one WAV file for each row of the table."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        samples = array("h")
        for pitch_hz, length_s, overtones in notes:
            samples.extend(round(32767 * value) for value in note(pitch_hz, length_s, overtones))
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    main()
