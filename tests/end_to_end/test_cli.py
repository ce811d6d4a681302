"""The command line, every command as the documentation writes it, in processes of its own."""

from __future__ import annotations

import csv
import json

import pytest
from openpyxl import load_workbook

from tests.end_to_end import program

ANNA, GALA, NAGY = "Çingiz Əliyev", "Gala", "Lőrinc Nagy"
ATTENDEE_KEYS = {
    "id", "registration", "number", "name", "organisation", "country", "category",
}  # fmt: skip


def test_init_tells_what_came_of_the_list(made_event):
    made = made_event[2].line
    assert {key: made[key] for key in ("added", "updated", "unchanged")} == {
        "added": 5, "updated": 0, "unchanged": 0,
    }  # fmt: skip
    [rejected] = made["rejected"]
    assert rejected["row"] == 7
    assert rejected["reason"]


def test_init_where_an_event_is_says_so(event, tmp_path):
    roster = tmp_path / "roster.csv"
    roster.write_text(program.ROSTER, "utf-8")
    again = event.run("init", "--name", "Forum", "--roster", roster, "--json")
    assert again.code == 1
    assert json.loads(again.err)["error"] == "event-exists"
    assert event.scan(event.codes[ANNA])[0]["reason"] == "admitted"


def test_init_with_a_bad_list_or_zone_leaves_nothing(tmp_path):
    roster = tmp_path / "roster.csv"
    roster.write_text("", "utf-8")
    words = ("init", "--data", tmp_path / "event", "--name", "Forum", "--roster")
    for bad in ((*words, roster), (*words, tmp_path / "gone.xlsx")):
        answer = program.run(*bad)
        assert (answer.code, answer.out) == (1, "")
        assert answer.err.startswith("checkin: ")
    roster.write_text(program.ROSTER, "utf-8")
    assert program.run(*words, roster, "--timezone", "Asia/Bakuu").code == 1
    assert not (tmp_path / "event").exists()


def test_roster_import_answers_with_these_keys(event, tmp_path):
    path = tmp_path / "roster.csv"
    path.write_text(program.ROSTER.replace("Yeşilay", "Yeşilay Cemiyeti") + "R-9,New One,,,,\n")
    first = event.run("roster", "import", path, "--json").line
    assert [first[key] for key in ("added", "updated", "unchanged")] == [1, 1, 4]
    assert [set(row) >= {"row", "reason"} for row in first["rejected"]] == [True]
    second = event.run("--json", "roster", "import", path).line
    assert [second[key] for key in ("added", "updated", "unchanged")] == [0, 0, 6]
    words = event.run("roster", "import", path)
    assert words.out.startswith("0 added, 0 updated, 6 unchanged, 1 rejected\nrow 7: ")


def test_badge_codes_has_exactly_these_columns(made_event, event):
    lines = made_event[1].read_text("utf-8-sig").splitlines()
    assert lines[0] == "attendee_id,registration,number,name,code"
    with made_event[1].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["number"] for row in rows] == [f"{n:06d}" for n in range(1, 6)]
    assert [row["registration"] for row in rows] == ["R-001", "R-002", "R-003", "R-004", ""]
    assert all(len(row["code"]) == 34 and row["code"].isdigit() for row in rows)


def test_scan_answers_each_code_with_one_object(event):
    code = event.codes[ANNA]
    answers = event.scan(code, event.codes[NAGY], "HTTPS://EXAMPLE.ORG", "1" + "a" * 33, code[:-1])
    assert [(a["verdict"], a["reason"]) for a in answers] == [
        ("admit", "admitted"), ("refuse", "canceled"), ("refuse", "unknown"),
        ("refuse", "unknown"), ("refuse", "unknown"),
    ]  # fmt: skip
    first = answers[0]
    assert set(first) >= {"verdict", "reason", "attendee", "first_at", "first_station", "entry"}
    assert set(first["attendee"]) == ATTENDEE_KEYS
    assert first["attendee"]["registration"] == "R-001"
    assert first["attendee"]["number"] == "000001"
    journal, seq = first["entry"]
    assert len(journal) == 32
    assert seq >= 1
    assert first["first_at"] is None
    assert answers[2]["attendee"] is None


def test_already_in_says_since_when_and_where(event):
    code = event.codes[ANNA]
    event.scan(code, options=("--at", "2026-10-12T09:05:07"))
    [again] = event.scan(code, options=("--at", "2026-10-12T06:00:00+00:00"))
    assert (again["verdict"], again["reason"]) == ("repeat", "already-in")
    assert again["first_at"] == "2026-10-12T09:05:07+04:00"
    assert again["first_station"] == "Desk A"
    assert again["at"] == "2026-10-12T10:00:00+04:00"


def test_checkpoints_and_directions_are_named(event):
    code = event.codes[ANNA]
    at = ("--at", "2026-10-12T09:00")
    [gala] = event.scan(code, options=("--checkpoint", "gala", *at))
    assert (gala["reason"], gala["checkpoint"]) == ("admitted", "Gala")
    leaving = event.scan(code, options=("--checkpoint", "Gala", "--direction", "exit", *at))
    assert (leaving[0]["reason"], leaving[0]["warnings"]) == ("exit-recorded", [])
    nowhere = event.run("scan", "--checkpoint", "Nowhere", stdin=code + "\n")
    assert (nowhere.code, nowhere.out) == (1, "")
    assert "Nowhere" in nowhere.err


def test_no_bytes_on_stdin_stop_the_scanning(event):
    noise = [b"9" * 10_000, b"\xff\xfe\x00\x80", b"\x1b[2J\x07", b"\x00" * 40, "🂡".encode() * 2500]
    answer = event.run("scan", stdin=b"\n".join([*noise, event.codes[ANNA].encode()]) + b"\r\n")
    assert answer.code == 0
    assert [line["verdict"] for line in answer.lines] == ["refuse"] * 5 + ["admit"]
    assert event.run("verify").code == 0


def test_one_line_gets_one_answer_however_long(event):
    answer = event.run("scan", stdin=b"x" * 200_000 + b"\n" + event.codes[ANNA].encode())
    assert [line["verdict"] for line in answer.lines] == ["refuse", "admit"]


def test_undo_takes_an_entry_back_once(event):
    [first] = event.scan(event.codes[ANNA])
    undone = event.run("undo", *first["entry"], "--reason", "wrong person", "--json")
    assert undone.line["undone"] == first["entry"]
    assert undone.line["attendee"]["name"] == ANNA
    again = event.run("undo", *first["entry"], "--reason", "wrong person", "--json")
    assert (again.code, json.loads(again.err)["error"]) == (1, "not-allowed")
    missing = event.run("undo", "f" * 32, "7", "--reason", "x", "--json")
    assert (missing.code, json.loads(missing.err)["error"]) == (1, "not-found")
    assert event.scan(event.codes[ANNA])[0]["reason"] == "admitted"


def test_find_answers_each_query_with_one_object(event):
    one = event.run("find", "gulsen yilmaz").line
    assert one["query"] == "gulsen yilmaz"
    hit = one["hits"][0]
    assert set(hit) >= {"id", "registration", "number", "name", "country", "organisation"}
    assert (hit["registration"], hit["number"]) == ("R-002", "000002")
    many = event.run("find", "--stdin", "--limit", "1", stdin="Nagy\nзззз\nSarsenova\n").lines
    assert [line["query"] for line in many] == ["Nagy", "зззз", "Sarsenova"]
    assert [len(line["hits"]) for line in many][::2] == [1, 1]
    assert many[2]["hits"][0]["registration"] == "R-003"


def test_reports_are_written_in_three_formats(event, tmp_path):
    event.scan(event.codes[ANNA], options=("--at", "2026-10-12T23:59:00"))
    event.scan(event.codes["Gülşen Yılmaz"], options=("--at", "2026-10-13T00:00:00"))
    for ending, magic in (("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"), ("pdf", b"%PDF")):
        out = tmp_path / f"day.{ending}"
        answer = event.run("report", "--day", "2026-10-12", "--out", out, "--json")
        assert answer.code == 0, answer.err
        assert (answer.line["day"], answer.line["present"]) == ("2026-10-12", 1)
        assert out.read_bytes().startswith(magic)
    table = (tmp_path / "day.csv").read_text("utf-8-sig")
    [anna] = [line for line in table.splitlines() if "Əliyev" in line]
    assert "23:59" in anna
    book = load_workbook(tmp_path / "day.xlsx")
    cells = {str(cell) for sheet in book for row in sheet.values for cell in row}
    assert any("Əliyev" in cell for cell in cells)
    book.close()
    wrong = event.run("report", "--day", "2026-10-12", "--out", tmp_path / "day.doc")
    assert (wrong.code, (tmp_path / "day.doc").exists()) == (1, False)


def test_a_supervisors_pin_is_set_by_the_pack_alone(event, tmp_path):
    pack, right, wrong = (tmp_path / name for name in ("x.eventpack", "right", "wrong"))
    right.write_text("violet-anchor\n")
    wrong.write_text("violet-anchors\n")
    event.run("pack", "--out", pack, "--passphrase-file", right)
    reset = ("supervisor", "reset", "Leyla:8642", "--json", "--pack", pack, "--passphrase-file")
    refused = event.run(*reset, wrong)
    assert (refused.code, json.loads(refused.err)["error"]) == (1, "wrong-passphrase")
    assert event.run(*reset, right).line == {"supervisor": "Leyla", "station": "Desk A"}


def test_verify_and_doctor(event):
    event.scan(event.codes[ANNA])
    well = event.run("verify", "--json")
    assert (well.code, well.line["ok"]) == (0, True)
    found = event.run("doctor", "--json")
    assert found.code == 0
    levels = {line["what"]: line["level"] for line in found.lines}
    assert levels["Database"] == levels["In use"] == levels["Clock"] == "ok"
    assert str(event.folder) in event.run("doctor").out


def test_options_stand_before_or_after_the_command(event):
    before = program.run("--data", event.folder, "--json", "verify")
    after = program.run("verify", "--json", "--data", event.folder)
    assert before.line == after.line == {"ok": True, "entries": before.line["entries"]}


@pytest.mark.parametrize("line", [
    "nonsense", "--frobnicate", "scan --direction up", "scan --at yesterday", "undo x",
    "undo x y --reason z", "roster", "badge codes", "find", "find x --stdin", "find x --limit 0",
    "report", "report --day 12.10.2026 --out x.csv", "init --name x",
    "init --name x --roster y --supervisor Leyla",
    "init --name x --roster y --supervisor Leyla:246",
    f"init --name x --roster y --supervisor Leyla:{'2' * 33}", "badge print --printer preview://x",
    "badge replace x --reason bored",
])  # fmt: skip
def test_what_is_not_understood_exits_with_two(line):
    answer = program.run(*line.split())
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("usage: ")


def test_where_there_is_no_event_every_command_says_so(tmp_path):
    for words in (("scan",), ("verify",), ("scan", "--at", "2026-10-12T09:00")):
        answer = program.run(*words, "--data", tmp_path / "gone", "--json")
        assert (answer.code, json.loads(answer.err)["error"]) == (1, "no-event-here")
    assert not (tmp_path / "gone").exists()
