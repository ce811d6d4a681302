"""The index of names follows the roster, and is kept from one start to the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkin.names import NameIndex
from checkin.names_entries import SearchEntry
from tests.core.name_list import PEOPLE, ids

# -- changes ------------------------------------------------------------------------------------


@pytest.fixture
def changing(tmp_path):
    return NameIndex.open(tmp_path / "names", "roster", PEOPLE)


def test_somebody_new_is_found_at_once(changing):
    changing.replace([SearchEntry("new", "Zümrüd Qarayeva", number_text="000321")])
    assert ids(changing.search("Zumrud Garaeva"))[0] == "new"
    assert ids(changing.search("321")) == ["new"]
    assert ids(changing.search("Ləman Əzimzadə"))[0] == "az1"


def test_new_data_take_the_place_of_the_old(changing):
    changing.replace([SearchEntry("az1", "Ləman Sultanova", number_text="000999")])
    assert ids(changing.search("Leman Sultanova"))[0] == "az1"
    assert "az1" not in ids(changing.search("Əzimzadə"))
    assert "az1" not in ids(changing.search("laman@khazar.example"))
    assert ids(changing.search("000999")) == ["az1"]


def test_one_person_may_change_again_and_again(changing):
    for turn in range(5):
        changing.replace([SearchEntry("az1", f"Ləman {'abcde'[turn]}ziz")])
    assert ids(changing.search("Leman eziz"))[0] == "az1"
    assert len([hit for hit in changing.search("Leman") if hit.id == "az1"]) == 1


def test_who_was_removed_is_not_found(changing):
    changing.remove(["same-a", "nobody"])
    assert ids(changing.search("Aysel Demirel"))[0] == "same-b"
    assert "same-a" not in ids(changing.search("Aysel Demirel"))


def test_many_changes_are_written_into_the_kept_index(changing, tmp_path):
    changing.replace(SearchEntry(f"id{n}", f"Person{n} Example") for n in range(1_200))
    changing.remove(f"id{n}" for n in range(600))
    assert ids(changing.search("person700 example"))[0] == "id700"
    assert "id5" not in ids(changing.search("person5 example"))
    assert ids(changing.search("Ləman Əzimzadə"))[0] == "az1"


# -- the cache ----------------------------------------------------------------------------------


def unread():
    """People who must not be looked at, because the kept index is right."""
    raise AssertionError("the roster was read")
    yield


def test_the_index_is_kept_for_the_same_roster(tmp_path):
    NameIndex.open(tmp_path, "roster", PEOPLE)
    again = NameIndex.open(tmp_path, "roster", unread())
    assert ids(again.search("Ляман Азимзаде"))[0] == "az1"


def test_another_roster_is_indexed_anew(tmp_path):
    NameIndex.open(tmp_path, "roster", PEOPLE)
    changed = NameIndex.open(tmp_path, "other", PEOPLE[1:])
    assert "az1" not in ids(changed.search("Ləman Əzimzadə"))
    assert len(list(tmp_path.glob("index-*"))) == 1


def test_sealed_changes_are_there_after_a_restart(tmp_path):
    index = NameIndex.open(tmp_path, "roster", PEOPLE)
    index.replace([SearchEntry("new", "Zümrüd Qarayeva"), SearchEntry("az1", "Ləman Sultanova")])
    index.remove(["tr1"])
    index.seal("later")
    again = NameIndex.open(tmp_path, "later", unread())
    for one in (index, again):
        assert ids(one.search("Zumrud Garaeva"))[0] == "new"
        assert ids(one.search("Leman Sultanova"))[0] == "az1"
        assert "tr1" not in ids(one.search("Gülşah Özdeğirmen"))


def test_unsealed_changes_do_not_spoil_what_was_kept(tmp_path):
    NameIndex.open(tmp_path, "roster", PEOPLE).remove(["az1"])
    again = NameIndex.open(tmp_path, "roster", unread())
    assert ids(again.search("Ləman Əzimzadə"))[0] == "az1"


def damage(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    file.write_bytes(whole)


@pytest.mark.parametrize("harm", [damage, Path.unlink, lambda file: file.write_bytes(b"")])
def test_a_damaged_cache_is_built_anew(tmp_path, harm):
    NameIndex.open(tmp_path, "roster", PEOPLE)
    files = [file for file in tmp_path.rglob("*") if file.is_file() and file.suffix != ".lock"]
    assert len(files) > 3
    for number in range(len(files)):
        kept = sorted(file for file in tmp_path.rglob("*") if file.is_file())
        harm([file for file in kept if file.suffix != ".lock"][number])
        index = NameIndex.open(tmp_path, "roster", PEOPLE)
        assert ids(index.search("Ляман Азимзаде"))[0] == "az1"


def test_a_cache_that_cannot_be_written_costs_only_the_next_start(tmp_path):
    blocked = tmp_path / "names"
    blocked.write_text("a file where the folder should be")
    index = NameIndex.open(blocked, "roster", PEOPLE)
    assert ids(index.search("Ляман Азимзаде"))[0] == "az1"
    index.replace([SearchEntry("new", "Zümrüd Qarayeva")])
    index.seal("later")
    assert ids(index.search("Zumrud Garaeva"))[0] == "new"
    assert blocked.read_text() == "a file where the folder should be"


def test_an_empty_roster_can_be_searched_and_filled(tmp_path):
    index = NameIndex.open(tmp_path, "nobody", [])
    assert index.search("Ləman") == []
    index.replace(PEOPLE[:1])
    assert ids(index.search("Ləman")) == ["az1"]


def test_half_a_surrogate_pair_in_a_name_does_no_harm(tmp_path):
    index = NameIndex.open(tmp_path, "odd", [SearchEntry("odd", "Ana\ud800 Kür\x1f\x00", "\x1f")])
    assert ids(index.search("ana kur")) == ["odd"]
