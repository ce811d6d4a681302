"""The words of reports reach the translators, every one of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from checkin.report.words import ReportWords
from ui.report_words import REPORT_WORDS, report_words


class Shouting(QTranslator):
    """Translates whatever reports say into capitals."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.upper() if context == "Report" else ""


def test_the_table_has_the_english_of_every_field(qapp):
    assert report_words() == ReportWords()
    assert list(REPORT_WORDS) == list(ReportWords.__dataclass_fields__)


def test_the_words_follow_the_language(qapp):
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    assert report_words().prepared_by == "PREPARED BY"
    QCoreApplication.removeTranslator(translator)
    assert report_words().prepared_by == "Prepared by"
