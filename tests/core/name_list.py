"""Invented people to be found by their names, and whom a search found."""

from __future__ import annotations

from collections.abc import Iterable

from checkin.names_entries import NameHit, SearchEntry

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


def ids(hits: Iterable[NameHit]) -> list[str]:
    """Return who was found, in order."""
    return [hit.id for hit in hits]
