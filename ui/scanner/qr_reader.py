"""Finds QR codes in pictures. The one place that knows zxing-cpp, which may be missing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from checkin.errors import CheckinError
from ui.scanner.text import tidy

try:
    import zxingcpp
except ImportError:  # the extra [camera] is not installed
    IS_INSTALLED = False
else:
    IS_INSTALLED = True

Corner = tuple[int, int]


class CameraNotInstalled(CheckinError):
    """The program was installed without the parts that read codes from pictures."""

    code = "camera-not-installed"


class ImageUnreadable(CheckinError):
    """The chosen file is no picture that can be opened."""

    code = "image-unreadable"


@dataclass(frozen=True, slots=True)
class GreyImage:
    """The brightness of a picture; `step` bytes from pixel to pixel, `stride` from row to row."""

    data: bytes
    width: int
    height: int
    stride: int
    step: int = 1

    def picture(self, size: QSize) -> QImage:
        """Return it for painting, as large as fits into `size`."""
        data = self.data[:: self.step] if self.step > 1 else self.data
        stride = self.stride // self.step
        image = QImage(data, self.width, self.height, stride, QImage.Format.Format_Grayscale8)
        scaled = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        return scaled.convertToFormat(QImage.Format.Format_RGB32)  # its own memory, fast to paint


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code in a picture, with its corners in turn."""

    text: str
    corners: tuple[Corner, ...]

    def distance_from(self, x: float, y: float) -> float:
        """Return how far its middle is from a point, squared."""
        middle_x = sum(corner[0] for corner in self.corners) / len(self.corners)
        middle_y = sum(corner[1] for corner in self.corners) / len(self.corners)
        return (middle_x - x) ** 2 + (middle_y - y) ** 2


def find_codes(image: GreyImage) -> list[FoundCode]:
    """Return the QR codes in one frame of a camera, quickly: dark on light only.

    Raises:
        CameraNotInstalled: zxing-cpp is missing.
    """
    _require()
    view = zxingcpp.ImageView(
        image.data,
        image.width,
        image.height,
        zxingcpp.ImageFormat.Lum,
        image.stride,
        image.step,
    )
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)  # all of them take too long
    found = zxingcpp.read_barcodes(view, formats=formats, try_invert=False)
    return [FoundCode(tidy(code.text), _corners(code)) for code in found if tidy(code.text)]


def read_image(path: Path) -> list[str]:
    """Return the texts of all codes in a picture file, of any kind that is on badges or tickets.

    Raises:
        CameraNotInstalled: zxing-cpp is missing.
        ImageUnreadable: The file is missing, or no picture.
    """
    _require()
    image = QImage(str(path))
    if image.isNull():
        raise ImageUnreadable(f"no picture: {path}", file=path.name)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(grey)
    texts = [tidy(code.text) for code in found]
    return [text for text in dict.fromkeys(texts) if text]


def _require() -> None:
    if not IS_INSTALLED:
        raise CameraNotInstalled("zxing-cpp is not installed")


def _corners(code: zxingcpp.Barcode) -> tuple[Corner, ...]:
    place = code.position
    points = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return tuple((point.x, point.y) for point in points)
