"""Draws badges into pictures, as a camera or a scanned letter shows them."""

from __future__ import annotations

import qrcode
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter


def code_picture(text):
    code = qrcode.QRCode(border=4)
    code.add_data(text)
    matrix = code.get_matrix()
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, Qt.GlobalColor.black)
    return image


def photo(codes, width=640, height=480, size=150):
    """Return a picture with codes at places given as (text, middle x, middle y)."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    for text, x, y in codes:
        target = QRectF(x - size / 2, y - size / 2, size, size)
        painter.drawImage(target, code_picture(text))
    painter.end()
    return image
