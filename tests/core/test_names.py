"""People are found by what clerks type: every alphabet, slips, layouts, codes, organisations."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.names import NameIndex, SearchEntry

# Invented people, some with neighbours that are easily taken for them.
PEOPLE = [
    SearchEntry("az1", "Ləman Əzimzadə", "", "Xəzər Könüllüləri", "laman@khazar.example"),
    SearchEntry("az2", "Rövşən Quluzadə", organisation="Ana Kür Birliyi", registration="AZ-26/017"),
    SearchEntry("az3", "Cavidan Həsənbəyli", organisation="Qızıl Aypara", number_text="004217"),
    SearchEntry("az4", "Elçin Vəlixanlı", number_text="004218"),
    SearchEntry("az5", "Elçin Vəlixanov", number_text="014217"),
    SearchEntry("tr1", "Gülşah Özdeğirmen", organisation="Anadolu Gönüllüleri Derneği"),
    SearchEntry("tr2", "Çağrı Işıkoğlu", email="cagri.isik@ornek.example"),
    SearchEntry("tr3", "İlknur Yıldırmaz-Koç", organisation="Deniz Vakfı"),
    SearchEntry("uz1", "Oʻtkir Gʻaybullayev", "Ўткир Ғайбуллаев", "Yoshlar Markazi"),
    SearchEntry("uz2", "Shahnoza Toʻychiboyeva", registration="UZ100"),
    SearchEntry("kz1", "Ақерке Жұмашева", organisation="Қамқор Қоры"),
    SearchEntry("kz2", "Nursultan Zhaksylykuly Omarbayev", organisation="Qamqor"),
    SearchEntry("kg1", "Чынгыз Токтоналиев", organisation="Ала-Тоо Жаштары"),
    SearchEntry("tm1", "Jeren Çaryýewa", organisation="Ýaşlar"),
    SearchEntry("tm2", "Batyr Nurýagdyýew"),
    SearchEntry("hu1", "Szentgyörgyi Zsófia", organisation="Duna Alapítvány"),
    SearchEntry("hu2", "Csordás Győző"),
    SearchEntry("ru1", "Щербинина Евгения Юрьевна", organisation="Красный Полумесяц"),
    SearchEntry("cy1", "Pembe Hürmüzlü", organisation="Kızılay"),
    SearchEntry("same-b", "Aysel Demirel", organisation="Deniz Vakfı"),
    SearchEntry("same-a", "Aysel Demirel", organisation="Yoshlar Markazi"),
]


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    return NameIndex.open(tmp_path_factory.mktemp("names"), "roster", PEOPLE)


def ids(hits):
    return [hit.id for hit in hits]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # as written, without the letters, with others' letters
        ("Ləman Əzimzadə", "az1"),
        ("laman azimzada", "az1"),
        ("Leman Ezimzade", "az1"),
        ("Ляман Азимзаде", "az1"),
        ("Rovshan Guluzade", "az2"),
        ("Ровшан Гулузаде", "az2"),
        ("Javidan Hasanbayli", "az3"),
        ("Джавидан Гасанбейли", "az3"),
        ("GUELSAH OEZDEGIRMEN", "tr1"),
        ("Гюльшах Оздеирмен", "tr1"),
        ("cagri isikoglu", "tr2"),
        ("Чагры Ишикоглу", "tr2"),
        ("O'tkir G'aybullayev", "uz1"),
        ("Utkir Gaybullaev", "uz1"),
        ("Ўткир Ғайбуллаев", "uz1"),
        ("Шахноза Туйчибоева", "uz2"),
        ("Aqerke Jumasheva", "kz1"),
        ("Akerke Zhumasheva", "kz1"),
        ("Нұрсұлтан Омарбаев", "kz2"),
        ("Chyngyz Toktonaliev", "kg1"),
        ("Çıngız Toktonaliyev", "kg1"),
        ("Dzheren Charyeva", "tm1"),
        ("Джерен Чарыева", "tm1"),
        ("Nuryagdyyev Batyr", "tm2"),
        ("Сентдьёрди Жофия", "hu1"),
        ("Szentgyorgyi Zsofia", "hu1"),
        ("Чордаш Дьёзё", "hu2"),
        ("Shcherbinina Evgeniya", "ru1"),
        ("Sherbinina Yevgenia Yuryevna", "ru1"),
        # reversed, beginnings, joined and parted, in the passport's manner
        ("Ozdegirmen Gulsah", "tr1"),
        ("gul ozd", "tr1"),
        ("ozdeg g", "tr1"),
        ("Yildirmazkoc", "tr3"),
        ("koc ilknur", "tr3"),
        ("CSORDAS<<GYOZO", "hu2"),
        # slips
        ("Gulshah Ozdegrimen", "tr1"),
        ("Toktonlaiev", "kg1"),
        ("Hasanbqyli Javidan", "az3"),
        ("Щербиинна", "ru1"),
    ],
)
def test_the_meant_person_comes_first(index, typed, meant):
    assert ids(index.search(typed))[0] == meant


@pytest.mark.parametrize(
    ("typed", "meant", "read_as"),
    [
        ("Njrnjyfkbtd Xsyusp", "kg1", "Токтоналиев Чынгыз"),  # Russian with US keys
        ("Oth,bbyf", "ru1", ""),  # with a slip, too
        ("Uekepflt", "az2", "Гулузаде"),
        ("Зуьиу Ргкьгядг", "cy1", "Pembe Hurmuzlu"),  # Latin with Russian keys
        ("Cavidan H's'nb'yli", "az3", "Cavidan Həsənbəyli"),  # Azerbaijani with US keys
        ("G]l;ah <zde[irmen", "tr1", "Gülşah Özdeğirmen"),  # Turkish with US keys
        ("F0thrt :9vfitdf", "kz1", "Ақерке Жұмашева"),  # Kazakh with US keys
    ],
)
def test_another_keyboard_layout_is_read_as_meant(index, typed, meant, read_as):
    best = index.search(typed)[0]
    assert best.id == meant
    if read_as:
        assert best.read_as == read_as


def test_what_was_typed_right_is_not_read_in_another_way(index):
    assert {hit.read_as for hit in index.search("Aysel Demirel")} == {""}


def test_a_quick_search_reads_neither_layouts_nor_slips(index):
    assert ids(index.search("Gulshah Ozd", quick=True))[0] == "tr1"
    assert "kg1" not in ids(index.search("Njrnjyfkbtd", quick=True))


def test_namesakes_are_all_shown_and_stay_in_order(index):
    assert ids(index.search("Aysel Demirel"))[:2] == ["same-a", "same-b"]


def test_people_whose_names_differ_by_their_end_are_both_shown(index):
    assert ids(index.search("Elchin Velixan"))[:2] == ["az4", "az5"]
    assert ids(index.search("Elçin Vəlixanov"))[0] == "az5"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Khazar", ["az1"]),  # by its sound
        ("xezer konulluleri", ["az1"]),
        ("deniz vak", ["same-b", "tr3"]),
        ("Qızıl Ay", ["az3"]),
        ("красный полум", ["ru1"]),
        ("krasny polumesyats", ["ru1"]),
    ],
)
def test_organisations_are_found_by_the_beginnings_of_their_words(index, typed, meant):
    assert [hit.id for hit in index.search(typed) if hit.score > 0.85] == meant


def test_a_name_and_an_organisation_together_pick_one_of_two_namesakes(index):
    assert ids(index.search("Aysel Demirel Deniz"))[0] == "same-b"
    assert ids(index.search("Aysel Yoshlar"))[0] == "same-a"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("004217", "az3"),
        ("4217", "az3"),
        ("004217-01-4", "az3"),
        ("004217 014", "az3"),
        ("az-26/017", "az2"),
        ("AZ26017", "az2"),
        ("uz100", "uz2"),
        ("laman@khazar.example", "az1"),
        ("LAMAN@KHAZAR.EXAMPLE", "az1"),
    ],
)
def test_a_whole_code_comes_first(index, typed, meant):
    best = index.search(typed)[0]
    assert (best.id, best.score) == (meant, 1.0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("0042", ["az3", "az4"]),
        ("az-26", ["az2"]),
        ("cagri.is", ["tr2"]),
        ("@ornek", ["tr2"]),
        ("9", []),
    ],
)
def test_codes_are_found_by_their_beginning(index, typed, meant):
    assert sorted(ids(index.search(typed))[: len(meant) or 1]) == meant


@pytest.mark.parametrize("typed", ["", "   ", "\t\n", "'", "...", "-", "\x00"])
def test_nothing_typed_finds_nobody(index, typed):
    assert index.search(typed) == []


def test_one_letter_finds_names_that_begin_with_it(index):
    assert {"cy1"} <= set(ids(index.search("p")))
    assert index.search("p") == index.search("p", quick=True)


def test_no_more_hits_than_asked_for(index):
    assert len(index.search("a", 3)) == 3
    assert index.search("a", 0) == []


@pytest.mark.parametrize(
    "typed",
    ["id:az1", "keys:*", "* OR ascii:laman", '"', "a AND NOT b", "/.*/", "[a TO z]", "(", "\\"],
)
def test_no_text_is_a_query_language(index, typed):
    assert len(index.search(typed)) < len(PEOPLE)


@given(text=st.text(max_size=200))
def test_any_text_may_be_typed(index, text):
    for hits in (index.search(text), index.search(text, quick=True)):
        assert all(0 <= hit.score <= 1 for hit in hits)
        assert len(set(ids(hits))) == len(hits)


@pytest.mark.parametrize(
    "text",
    ["x" * 10_000, "chxgyw" * 2_000, "Гусейнов " * 2_000, "\x00\x1b\x7f\ud800" * 999, "1" * 9_999],
)
def test_noise_is_answered_in_bounded_time(index, text):
    started = time.thread_time()
    index.search(text)
    assert time.thread_time() - started < 1


def test_the_same_query_has_the_same_answer(index):
    assert index.search("sel dem") == index.search("sel dem")


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
