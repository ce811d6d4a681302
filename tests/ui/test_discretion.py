"""What a bystander reads of people."""

from __future__ import annotations

import pytest

from tests.ui.samples import ANNA
from ui.discretion import initials
from ui.screens.desk import DeskScreen
from ui.widgets.print_jobs import JobRow


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Anna Orazowa", "A. O."),
        ("Şəfiqə", "Ş."),
        ("Жылдыз Жумабаева кызы Анара", "Ж. Ж. к."),
        ("  ", ""),
        ("(none)", ""),
    ],
)
def test_initials_are_the_first_letters_of_three_words_at_most(name, shown):
    assert initials(name) == shown


def test_the_question_about_a_badge_names_nobody_where_guests_read(light, qtbot):
    desk = DeskScreen()
    qtbot.addWidget(desk)
    desk.ask_about(JobRow("1", ANNA.name, "unknown", about="004217"), 0)
    assert ANNA.name in desk.question.words.text()
    desk.set_names_hidden(True)
    assert ANNA.name not in desk.question.words.text()
    assert "004217" in desk.question.words.text()
    desk.set_names_hidden(False)
    assert ANNA.name in desk.question.words.text()
