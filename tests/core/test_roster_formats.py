"""Lists as programs store them: workbooks, encodings, delimiters, titles, sheets, odd cells."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import openpyxl
import pytest

from checkin import demo, roster
from checkin.roster_errors import RosterNoNameColumn

LIST = [
    ["Registration number", "Full name", "Organisation", "Country", "Status"],
    ["1001", "Aysel Əliyeva", "«Ümid» İctimai Birliyi", "Azərbaycan", "Təsdiqləndi"],
    ["1002", "Gʻayrat Oʻrinov", "Yashil Diyor", "Oʻzbekiston", ""],
    ["1003", "Ýazmyradow Döwlet", "Ak Ýol", "Türkmenistan", "pending"],
]
OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
MANIFEST = '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
ODS = (
    f'<office:document-content xmlns:office="{OFFICE} '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="List">{}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)


def write_xlsx(path, **sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def write_ods(path, rows, extra=""):
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    table = "".join(
        "<table:table-row>" + "".join(cell.format(escape(c)) for c in row) + "</table:table-row>"
        for row in rows
    )
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", MANIFEST)
        package.writestr("content.xml", ODS.format(table + extra))
    return path


def write_text(path, rows, encoding="utf-8", delimiter=","):
    lines = [delimiter.join(row) + "\r\n" for row in rows]
    path.write_bytes("".join(lines).encode(encoding))
    return path


def people(path):
    preview = roster.preview(path, {})
    assert not preview.rejected
    return preview.added


def test_all_formats_give_the_same_people(tmp_path):
    xlsx = people(write_xlsx(tmp_path / "a.xlsx", List=LIST))
    assert len(xlsx) == 3
    assert xlsx == people(write_ods(tmp_path / "a.ods", LIST))
    assert xlsx == people(write_text(tmp_path / "a.csv", LIST))


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_what_libreoffice_saves_gives_the_same_people(tmp_path, ending):
    path = write_xlsx(tmp_path / "a.xlsx", List=LIST)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", tmp_path, path]
    subprocess.run(command, check=True, capture_output=True, timeout=250)
    assert people(tmp_path / f"a.{ending}") == people(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_unicode_text_in_any_coat_gives_the_same_people(tmp_path, encoding, delimiter):
    expected = people(write_text(tmp_path / "plain.csv", LIST))
    assert people(write_text(tmp_path / "a.csv", LIST, encoding, delimiter)) == expected


@pytest.mark.parametrize(
    ("encoding", "rows"),
    [
        ("cp1251", [["ФИО", "Страна"], ["Айгерим Ёлкина", "Казахстан"], ["ЩУКИН ЯН", "Турция"]]),
        ("cp1254", [["Ad Soyad", "Ülke"], ["Çağrı Şimşek", "Türkiye"], ["İBRAHİM IŞIK", "KKTC"]]),
        ("iso8859-9", [["Adı soyadı", "Ülke"], ["Yiğit Öztürk", "Türkiye"], ["ŞULE GÜN", "TR"]]),
        ("cp1250", [["Név", "Ország"], ["Gyűrűs Győző", "Magyarország"], ["ŐRI ÁGNES", "Hungary"]]),
        ("cp866", [["ФИО", "Страна"], ["Эркин Асанов", "Кыргызстан"], ["Юлия Цой", "Турция"]]),
    ],
)
def test_old_encodings_are_told_from_each_other(tmp_path, encoding, rows):
    path = write_text(tmp_path / "old.csv", rows, encoding, ";")
    assert [change.fields["name"] for change in people(path)] == [row[0] for row in rows[1:]]


def test_the_first_foreign_letter_may_stand_far_below(tmp_path):
    rows = [["Name", "ID"], *([f"Ali B{'x' * 60}", str(n)] for n in range(5000)), ["Çağrı", "z"]]
    path = write_text(tmp_path / "old.csv", rows, "cp1254")
    assert people(path)[-1].fields["name"] == "Çağrı"


def test_excels_own_hint_names_the_delimiter_and_is_no_row(tmp_path):
    path = write_text(tmp_path / "a.csv", [["sep=;"], ["Name;No"], [";1"], ["Ali;2"]])
    preview = roster.preview(path, {})
    assert [c.fields["name"] for c in preview.added] == ["Ali"]


def test_a_cell_with_line_breaks_is_one_row(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('Name,Organisation,ID\r\n"Ali\nKaya","A\r\nB",1\r\n,x,2\r\n', newline="")
    preview = roster.preview(path, {})
    assert preview.added[0].fields["name"] == "Ali Kaya"
    assert [rejected.row for rejected in preview.rejected] == [3]


def test_titles_above_and_an_offset_do_not_shift_row_numbers(tmp_path):
    title = [[], [None, None, "Forum: list of participants"], [None, None, "as of 1 May"], []]
    body = [[None, None, *row] for row in [*LIST, ["", "", "somewhere", "AZ", ""]]]
    preview = roster.preview(write_xlsx(tmp_path / "a.xlsx", List=[*title, *body]), {})
    assert len(preview.added) == 3
    assert [rejected.row for rejected in preview.rejected] == [9]


def test_headings_stand_down_to_row_20(tmp_path):
    assert len(people(write_xlsx(tmp_path / "a.xlsx", List=[["x"]] * 19 + LIST))) == 3
    with pytest.raises(RosterNoNameColumn):
        roster.preview(write_xlsx(tmp_path / "b.xlsx", List=[["x"]] * 20 + LIST), {})


def test_a_merged_cell_speaks_for_each_of_its_rows(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["List of delegates"],
        ["Full name", "Organisation", "Country"],
        ["Aysel Əliyeva", "Ümid", "Azerbaijan"],
        ["Rəşad Məmmədov"],
        ["Günel Quliyeva", "Gənclər"],
        ["Ágnes Szűcs", "Civil Kör", "Hungary"],
    ):
        sheet.append(row)
    for cells in ("A1:C1", "B3:B4", "C3:C5"):
        sheet.merge_cells(cells)
    book.save(tmp_path / "list.xlsx")
    people = [change.fields for change in roster.preview(tmp_path / "list.xlsx", {}).added]
    assert [who.get("organisation") for who in people] == ["Ümid", "Ümid", "Gənclər", "Civil Kör"]
    assert [who["country"] for who in people] == ["Azerbaijan"] * 3 + ["Hungary"]


def test_empty_cells_that_are_merged_beside_the_list_say_nothing(tmp_path):
    book = openpyxl.Workbook()
    for row in (("Name", "Country"), ("Anna Orazowa", "Hungary"), ("Szabó Zsófia", "Hungary")):
        book.active.append(row)
    book.active.merge_cells("F2:F3")
    book.save(tmp_path / "list.xlsx")
    assert len(roster.preview(tmp_path / "list.xlsx", {}).added) == 2


def countries(path):
    added = roster.preview(path, {}).added
    return {who.fields["name"]: who.fields.get("country", "") for who in added}


@pytest.mark.parametrize("title_at", [0, 1])
def test_a_country_above_its_people_is_theirs(tmp_path, title_at):
    def title(text):
        return [""] * title_at + [text]

    path = write_xlsx(
        tmp_path / "list.xlsx",
        List=[
            ["№", "Ad, soyad", "Təşkilat"],
            ["1", "Elşən Quliyev", "Ümid"],
            title("AZƏRBAYCAN nümayəndə heyəti (2)"),
            ["2", "Aysel Əliyeva", "Ümid"],
            [],
            ["3", "Rəşad Məmmədov", ""],
            title("Магьярорсаг"),
            title("Türkiyə — 1"),
            ["4", "Işıl Yılmaz", "Yeşilay"],
            ["", "Cəmi: 4"],
        ],
    )
    found = countries(path)
    found.pop("Магьярорсаг", None)  # no country that we know: whoever looks at the list sees it
    assert found == {
        "Elşən Quliyev": "",
        "Aysel Əliyeva": "Azerbaijan",
        "Rəşad Məmmədov": "Azerbaijan",
        "Işıl Yılmaz": "Türkiye",
    }


def test_who_is_called_like_a_country_is_somebody_where_more_is_said(tmp_path):
    path = write_xlsx(
        tmp_path / "list.xlsx",
        List=[["Full name", "Organisation"], ["Turkiye", "Ümid"], ["Anna", "Ümid"]],
    )
    assert countries(path) == {"Turkiye": "", "Anna": ""}


def test_a_column_of_countries_matters_more_than_titles(tmp_path):
    path = write_xlsx(
        tmp_path / "list.xlsx",
        List=[["Full name", "Country"], ["Anna", "Hungary"], ["Béla", ""]],
    )
    assert countries(path) == {"Anna": "Hungary", "Béla": ""}


def test_headings_that_are_merged_down_are_nobody(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Full name", "Country", "Contact"],
        [None, None, "E-mail"],
        ["Aysel", "AZ", "a@b.c"],
    ):
        sheet.append(row)
    for cells in ("A1:A2", "B1:B2"):
        sheet.merge_cells(cells)
    book.save(tmp_path / "list.xlsx")
    people = roster.preview(tmp_path / "list.xlsx", {}).added
    assert [who.fields["name"] for who in people] == ["Aysel"]


def test_the_right_sheet_is_found_wherever_it_is(tmp_path):
    programme = [["Day", "Name"], ["1", "Opening"], ["2", "Gala"]]
    path = write_xlsx(tmp_path / "a.xlsx", Cover=[["Forum"]], Programme=programme, People=LIST)
    preview = roster.preview(path, {})
    assert (preview.sheet, len(preview.added)) == ("People", 3)
    assert preview.other_sheets == ("Programme",)
    assert roster.preview(path, {}, sheet="Programme").sheet == "Programme"


def test_a_hidden_sheet_is_read_only_where_no_other_fits(tmp_path):
    book = openpyxl.Workbook()
    for row in LIST:
        book.active.append(row)
    book.active.title = "Old"
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet("New")
    sheet.append(["Name"])
    sheet.append(["Ali"])
    book.save(tmp_path / "a.xlsx")
    preview = roster.preview(tmp_path / "a.xlsx", {})
    assert (preview.sheet, preview.other_sheets) == ("New", ())


def test_numbers_and_dates_in_cells_become_text(tmp_path):
    moment = datetime(2026, 5, 9, 12, tzinfo=UTC).replace(tzinfo=None)
    rows = [
        ["ID", "Name", "Note", "Code", "Organisation"],
        [1001.0, "Ali", moment, True, 2.5],
        [1002, "Veli", moment.date(), "=1/0", "#N/A"],
        [1003, moment, moment.time(), 1, "  "],
    ]
    preview = roster.preview(write_xlsx(tmp_path / "a.xlsx", List=rows), {})
    first, second = (change.fields for change in preview.added[:2])
    assert first["registration"] == "1001"
    assert first["note"].startswith("2026-05-09")
    assert (first["code"], first["organisation"]) == ("yes", "2.5")
    assert second == {"registration": "1002", "name": "Veli", "note": "2026-05-09"}
    assert [rejected.reason for rejected in preview.rejected] == ["not-a-name"]


def test_the_demo_list_is_what_its_seed_makes(tmp_path):
    shipped = people(demo.roster_path())
    demo.write_demo_roster(tmp_path / "demo.csv")
    assert len(shipped) == demo.ATTENDEES
    assert shipped == people(tmp_path / "demo.csv")
    assert len({change.fields["country"] for change in shipped}) == 8
    assert not roster.preview(demo.roster_path(), {}).lookalikes
    statuses = {change.fields["status"] for change in shipped}
    assert statuses == {"confirmed", "canceled", "pending", "unpaid"}


def test_long_demo_lists_have_numbers_of_their_own():
    numbers = [row[0] for row in demo.demo_rows(5000)]
    assert len(set(numbers)) == 5000
