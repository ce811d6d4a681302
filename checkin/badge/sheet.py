"""Badges as PDF: pages of their own size, or several on A4 to be cut out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QSaveFile, QSizeF
from PySide6.QtGui import QPageSize, QPdfWriter

from checkin.badge import qr, sheet_plan
from checkin.badge.canvas import QtCanvas
from checkin.badge.compose import BadgeContent, PaintWarning, compose
from checkin.badge.fonts import ensure_fonts
from checkin.badge.layout import BadgeLayout
from checkin.badge.surface import painting
from checkin.errors import CheckinError

_DPI = 1016  # 40 dots a millimetre, so that QR modules are whole dots
Progress = Callable[[int, int], None]  # (badges done, badges in all)


class SheetNotWritten(CheckinError):
    """The PDF could not be written where the operator wants it."""

    code = "sheet-not-written"


def badge_sheet(
    path: Path,
    layout: BadgeLayout,
    contents: Sequence[BadgeContent],
    progress: Progress = lambda done, total: None,
) -> tuple[PaintWarning, ...]:
    """Write all badges into one PDF: pages of their own size, or cut out of A4.

    The file appears whole or not at all. `progress` may raise to cancel.

    Raises:
        SheetNotWritten: The file cannot be written there.
    """
    ensure_fonts()
    plan = sheet_plan.plan(layout)
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise SheetNotWritten(f"{path}: {file.errorString()}", file=str(path))
    writer = QPdfWriter(file)
    writer.setResolution(_DPI)
    writer.setPageSize(
        QPageSize(QSizeF(plan.width_mm, plan.height_mm), QPageSize.Unit.Millimeter, "",
                  QPageSize.SizeMatchPolicy.ExactMatch)
    )  # fmt: skip
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    warnings = _paint_pages(writer, plan, layout, contents, progress)
    if not file.commit():
        raise SheetNotWritten(f"{path}: {file.errorString()}", file=str(path))
    return warnings


def _paint_pages(
    writer: QPdfWriter, plan: sheet_plan.SheetPlan, layout: BadgeLayout,
    contents: Sequence[BadgeContent], progress: Progress,
) -> tuple[PaintWarning, ...]:  # fmt: skip
    scale = _DPI / 25.4
    warnings: list[PaintWarning] = []
    with painting(writer) as painter:
        for place, content in enumerate(contents):
            on_page = place % len(plan.places)
            if place and not on_page:
                writer.newPage()
            if not on_page:
                _draw_cut_marks(_PageCanvas(painter, scale), plan)
            x_mm, y_mm = plan.places[on_page]
            painter.save()
            painter.translate(QPointF(round(x_mm * scale), round(y_mm * scale)))
            warnings += compose(_PageCanvas(painter, scale), layout, content)
            painter.restore()
            progress(place + 1, len(contents))
    return tuple(warnings)


def _draw_cut_marks(canvas: QtCanvas, plan: sheet_plan.SheetPlan) -> None:
    for box in plan.cut_marks:
        left, top = round(box.x_mm * canvas.dots_per_mm), round(box.y_mm * canvas.dots_per_mm)
        width = max(4, round(box.w_mm * canvas.dots_per_mm))
        canvas.fill(left, top, width, max(4, round(box.h_mm * canvas.dots_per_mm)))


class _PageCanvas(QtCanvas):
    """Draws on a page, where lines stay lines however much they are enlarged."""

    def code(self, x: int, y: int, modules: qr.Matrix, size: int) -> None:
        for down, row in enumerate(modules):
            for across, run in qr.runs(row):
                self.fill(x + across * size, y + down * size, run * size, size)
        # once more by columns: viewers show hairlines between the rows otherwise
        for across, column in enumerate(zip(*modules, strict=True)):
            for down, run in qr.runs(column):
                if run > 1:
                    self.fill(x + across * size, y + down * size, size, run * size)
