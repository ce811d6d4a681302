"""The words that lists use for headings, countries and statuses, in the forum's languages.

Data only: every word is folded by `checkin.roster_headings.fold_word` before it is compared, so
case, diacritics and punctuation do not matter here.
"""

from __future__ import annotations

# Field -> words, separated by commas. "name" means the full name unless a family name stands in
# a column of its own; the fields that begin with "_" are known and deliberately not read.
HEADINGS: dict[str, str] = {
    "registration": """
        registration number, registration no, registration id, registration, reg number, reg no,
        reg id, reg, registration nr, attendee id, participant id, delegate id, participant number,
        participant no, attendee number, delegate number, id, id number, booking number, order id,
        qeydiyyat nömrəsi, qeydiyyat, qeydiyyat no, qeydiyyat kodu, qeyd nömrəsi, iştirakçı nömrəsi,
        iştirakçı id, kayıt numarası, kayıt no, kayıt, katılımcı numarası, katılımcı no,
        регистрационный номер, номер регистрации, рег номер, рег no, регистрация,
        номер участника, тіркеу нөмірі, қатысушы нөмірі, ro'yxat raqami, ro'yxatga olish raqami,
        roʻyxatdan oʻtish raqami, ishtirokchi raqami, каттоо номери, hasaba alyş belgisi,
        bellige alyş belgisi, regisztrációs szám, regisztráció, azonosító""",
    "name": """
        name, full name, fullname, name and surname, name surname, names, participant,
        participant name, name of participant, attendee, attendee name, delegate, delegate name,
        guest name, person, passport name, name as in passport, name in latin letters, latin name,
        ad, ad soyad, adı soyadı, ad və soyad, adı və soyadı, soyad ad, soyadı adı, soyad və ad,
        soyad ad ata adı, ad soyad ata adı, soyadı adı atasının adı, s a a, saa, tam ad, tam adı,
        iştirakçı, iştirakçının adı, nümayəndə, ad ve soyad, adı ve soyadı, isim, isim soyisim,
        isim soyad, ismi, katılımcı, katılımcı adı, adı, фио, ф и о, имя, полное имя, имя фамилия,
        имя и фамилия, фамилия имя, фамилия и имя, фамилия имя отчество, участник, имя участника,
        фио участника, делегат, аты жөні, толық аты, аты, тегі аты, тегі аты әкесінің аты, қатысушы,
        ism, ism familiya, ism va familiya, familiya ism, f i sh, fish, toʻliq ism,
        toʻliq ismi, ishtirokchi, аты жөнү, толук аты, фамилиясы аты, катышуучу, ady,
        ady familiýasy, familiýasy ady, doly ady, gatnaşyjy, név, teljes név, résztvevő,
        résztvevő neve""",
    "given": """
        given name, given names, first name, firstname, forename, forenames, christian name,
        given name s, öz adı, ilk ad, имя собственное, есімі, өз аты, ismi sharifi, keresztnév,
        utónév, at""",
    "family": """
        family name, familyname, surname, last name, lastname, second name, soyad, soyadı, soyisim,
        soyismi, familiya, familiyası, фамилия, тегі, фамилиясы, familiyasi, familiýasy, familiýa,
        vezetéknév, családnév, családi név""",
    "patronymic": """
        patronymic, middle name, middle names, father name, father s name, fathers name, ata adı,
        atasının adı, atanın adı, baba adı, отчество, әкесінің аты, otasining ismi, sharifi,
        атасынын аты, atasynyň ady""",
    "native_name": """
        native name, name in native script, native script, original name, name in original script,
        name in own language, local name, name in native language, native script name,
        doğma dildə ad, ana dilində ad, ad ana dilində, orijinal ad, yerli ad, özgün ad,
        ana dilinde ad, yerel ad, kiril adı, имя на родном языке, имя на языке оригинала,
        имя в оригинале, фио на родном языке, оригинальное имя, ана тіліндегі аты,
        ona tilidagi ism, эне тилиндеги аты, ene dilindäki ady, eredeti név, anyanyelvi név""",
    "organisation": """
        organisation, organization, organisation name, organization name, name of organisation,
        name of organization, ngo, ngo name, name of ngo, company, institution, affiliation,
        employer, media outlet, delegation, təşkilat, təşkilatın adı, təşkilatı, qht, qht adı,
        qurum, müəssisə, iş yeri, kurum, kuruluş, kurumu, kuruluşu, kurum adı, örgüt, dernek, stk,
        stk adı, şirket, организация, название организации, наименование организации, нко, нпо,
        место работы, учреждение, компания, ұйым, ұйымы, ұйым атауы, tashkilot, tashkilot nomi,
        nnt, уюм, уюмдун аты, уюму, gurama, guramanyň ady, guramasy, szervezet, szervezet neve,
        civil szervezet, intézmény, cég""",
    "country": """
        country, country name, country of residence, nationality, citizenship, state, country code,
        ölkə, ölkəsi, dövlət, vətəndaşlıq, vətəndaşlığı, ülke, ülkesi, uyruk, uyruğu, страна,
        государство, гражданство, ел, елі, мемлекет, азаматтығы, mamlakat, davlat, mamlakati,
        fuqaroligi, өлкө, өлкөсү, мамлекет, ýurt, ýurdy, döwlet, ország, állampolgárság""",
    "category": """
        category, type, participant type, attendee type, participant category, badge category,
        badge type, ticket type, role, ticket, kateqoriya, kateqoriyası, növ, iştirakçı növü,
        iştirakçı kateqoriyası, rol, kategori, kategorisi, katılımcı türü, katılımcı tipi, tür,
        rolü, категория, категория участника, тип участника, тип, роль, санат, санаты, санаттары,
        toifa, toifasi, kategoriya, turi, категориясы, түрү, kategoriýa, kategoriýasy, görnüşi,
        kategória, típus, szerep""",
    "email": """
        email, e mail, mail, email address, e mail address, mail address, elektron poçt,
        elektron poçtu, e poçt, poçt ünvanı, elektron ünvan, eposta, e posta, e posta adresi,
        elektronik posta, mail adresi, почта, электронная почта, эл почта, адрес электронной почты,
        емейл, имейл, эл адрес, электрондық пошта, электронды пошта, elektron pochta, e pochta,
        pochta, электрондук почта, elektron poçta, e mail cím, email cím""",
    "status": """
        status, registration status, state of registration, approval, payment status, statusu,
        qeydiyyat statusu, vəziyyət, vəziyyəti, durum, durumu, kayıt durumu, statü, статус,
        состояние, статус регистрации, статус участника, мәртебе, мәртебесі, күйі, holat, holati,
        статусу, абалы, ýagdaýy, státusz, állapot""",
    "note": """
        note, notes, note to staff, notes to staff, staff note, staff notes, remark, remarks,
        comment, comments, qeyd, qeydlər, personal üçün qeyd, heyətə qeyd, not, notlar,
        görevliye not, personele not, açıklama, примечание, примечания, заметка, заметки,
        комментарий, комментарии, примечание для персонала, ескерту, ескертпе, izoh, izohlar,
        эскертүү, bellik, bellikler, megjegyzés, megjegyzések""",
    "code": """
        code, barcode, bar code, qr, qr code, ticket code, badge code, external code,
        external id, ticket id, kod, barkod, qr kod, qr kodu, bilet kodu, karekod, bilet kod, код,
        штрихкод, штрих код, qr код, куар код, код билета, внешний код, shtrix kod, kód, vonalkód,
        qr kód, jegykód""",
    "_phone": """
        phone, phone number, mobile, mobile phone, telephone, tel, whatsapp, gsm, cell, telefon,
        telefon nömrəsi, mobil, mobil nömrə, telefon numarası, cep telefonu, телефон,
        номер телефона, моб телефон, мобильный, телефоны, telefon raqami, telefonszám""",
    "_counter": "no, nr, number, n, sıra, sıra no, s no, п п, no п п, п п no, номер, р с, sorszám",
}

# Canonical English name -> names and codes in the forum's languages.
COUNTRIES: dict[str, str] = {
    "Azerbaijan": """
        az, aze, azerbaijan, republic of azerbaijan, azerbaijan republic, azərbaycan,
        azərbaycan respublikası, azerbaycan, azerbaycan cumhuriyeti, азербайджан,
        азербайджанская республика, әзербайжан, әзірбайжан, әзербайжан республикасы, ozarbayjon,
        ozarbayjon respublikasi, азербайжан, azerbaýjan, azerbaýjan respublikasy, azerbajdzsán,
        azerbajdzsán köztársaság, azerbaidjan, azerbaijani""",
    "Türkiye": """
        tr, tur, turkey, türkiye, turkiye, republic of türkiye, republic of turkey, türkiyə,
        türkiyə respublikası, türkiye cumhuriyeti, tc, t c, турция, турецкая республика, түркия,
        түркия республикасы, turkiya, turkiya respublikasi, түркия республикасы, türkiýe,
        türkiýe respublikasy, törökország, török köztársaság, turkish""",
    "Uzbekistan": """
        uz, uzb, uzbekistan, republic of uzbekistan, özbəkistan, özbəkistan respublikası,
        özbekistan, özbekistan cumhuriyeti, узбекистан, республика узбекистан, өзбекстан,
        өзбекстан республикасы, oʻzbekiston, oʻzbekiston respublikasi, ozbekiston, ўзбекистон,
        ўзбекистон республикаси, өзбекстан, özbegistan, özbegistan respublikasy, üzbegisztán,
        üzbég köztársaság, uzbek""",
    "Kazakhstan": """
        kz, kaz, kazakhstan, republic of kazakhstan, qazaxıstan, qazaxıstan respublikası,
        kazakistan, kazakistan cumhuriyeti, казахстан, республика казахстан, рк, қазақстан,
        қазақстан республикасы, qazaqstan, qozogʻiston, qozogʻiston respublikasi, казакстан,
        казакстан республикасы, gazagystan, gazagystan respublikasy, kazahsztán,
        kazah köztársaság, kazakstan""",
    "Kyrgyzstan": """
        kg, kgz, kyrgyzstan, kyrgyz republic, republic of kyrgyzstan, qırğızıstan,
        qırğız respublikası, qırğızıstan respublikası, kırgızistan, kırgız cumhuriyeti, киргизия,
        кыргызстан, киргизстан, кыргызская республика, киргизская республика, қырғызстан,
        қырғыз республикасы, qirgʻiziston, qirgʻiz respublikasi, qirgʻiziston respublikasi,
        кыргыз республикасы, gyrgyzystan, gyrgyz respublikasy, kirgizisztán, kirgiz köztársaság""",
    "Turkmenistan": """
        tm, tkm, turkmenistan, republic of turkmenistan, türkmənistan, türkmənistan respublikası,
        türkmenistan, türkmenistan cumhuriyeti, туркменистан, туркмения, түрікменстан, turkmaniston,
        түркмөнстан, türkmenistan respublikasy, türkmenisztán""",
    "Hungary": """
        hu, hun, hungary, republic of hungary, macarıstan, macaristan, венгрия,
        венгерская республика, мажарстан, венгрия республикасы,
        vengriya, majariston, wengriýa, magyarország,
        magyar köztársaság""",
    "Northern Cyprus": """
        trnc, kktc, northern cyprus, north cyprus, turkish republic of northern cyprus,
        tr of northern cyprus, şimali kipr, şimali kipr türk respublikası, şktr, kuzey kıbrıs,
        kuzey kıbrıs türk cumhuriyeti, k k t c, северный кипр, турецкая республика северного кипра,
        трск, солтүстік кипр, солтүстік кипр түрік республикасы, shimoliy kipr,
        shimoliy kipr turk respublikasi, түндүк кипр, түндүк кипр түрк республикасы,
        demirgazyk kipr, demirgazyk kipr türk respublikasy, észak ciprus,
        észak ciprusi török köztársaság, turkish cyprus, turkish cypriot state""",
}

# Status value -> words; each value is also a word for itself.
STATUSES: dict[str, str] = {
    "confirmed": """
        confirmed, ok, yes, approved, accepted, registered, active, valid, paid, complete,
        completed,
        təsdiqləndi, təsdiqlənib, təsdiqlənmiş, təsdiq, təsdiq edildi, təsdiq olunub, ödənilib,
        qeydiyyatdan keçib, aktiv, bəli, onaylandı, onaylı, onay, kabul edildi, kayıtlı, ödendi,
        aktif, evet, подтвержден, подтверждена, подтверждено, подтверждён, одобрен, одобрена,
        одобрено, оплачен, оплачена, оплачено, зарегистрирован, зарегистрирована, активен, да,
        расталды, расталған, мақұлданды, төленді, tasdiqlandi, tasdiqlangan, toʻlangan, ырасталды,
        бекитилди, төлөндү, tassyklandy, tassyklanan, megerősítve, megerősített, visszaigazolt,
        visszaigazolva, jóváhagyva, fizetve, igen""",
    "pending": """
        pending, waiting, waitlist, waiting list, wait list, awaiting approval, pending approval,
        in review, to be confirmed, tbc, not confirmed, unconfirmed, tentative, gözləyir,
        gözləmədə, gözlənilir, təsdiq gözləyir, təsdiqlənməyib, baxılır, beklemede, bekliyor,
        onay bekliyor, onay bekleniyor, onaysız, onaylanmadı, yedek, ожидает, ожидание, в ожидании,
        ожидает подтверждения, на рассмотрении, не подтвержден, не подтверждена, не подтверждено,
        күтуде, күтілуде, kutilmoqda, kutmoqda, күтүүдө, garaşylýar, függőben, várólistán,
        jóváhagyásra vár, nincs megerősítve""",
    "unpaid": """
        unpaid, not paid, payment due, payment pending, awaiting payment, no payment, ödənilməyib,
        ödənməyib, ödəniş gözlənilir, ödəniş yoxdur, ödənmədi, ödenmedi, ödeme bekliyor,
        ödeme bekleniyor, ödemedi, не оплачен, не оплачена, не оплачено, неоплачен, неоплачено,
        ожидает оплаты, төленбеген, төленбеді, toʻlanmagan, төлөнгөн эмес, төлөнбөдү, tölenmedi,
        tölenmedik, nem fizetett, fizetetlen, fizetésre vár, nincs kifizetve""",
    "canceled": """
        canceled, cancelled, cancel, withdrawn, declined, rejected, refused, not coming, void,
        ləğv edildi, ləğv edilib, ləğv olunub, ləğv, imtina, imtina edib, imtina etdi,
        rədd edildi, gəlmir, iptal, iptal edildi, vazgeçti, reddedildi, gelmiyor, katılmıyor,
        отменен, отменена, отменено, отменён, отмена, аннулирован, аннулирована, аннулировано,
        отказ, отказался, отказалась, отклонен, отклонена, отклонено, не приедет, бас тартты,
        күші жойылды, болдырылмады, bekor qilindi, bekor qilingan, rad etildi, жокко чыгарылды,
        баш тартты, ýatyryldy, ýatyrylan, lemondva, lemondta, lemondott, törölve, elutasítva,
        visszavonva""",
    "blocked": """
        blocked, banned, denied, blacklisted, blacklist, do not admit, not allowed, bloklanıb,
        bloklandı, bloklanmış, qadağan, qadağan edilib, engellendi, engelli giriş, yasaklı,
        yasaklandı, bloke, заблокирован, заблокирована, заблокировано, блок, запрещен, запрещено,
        не допускать, черный список, бұғатталған, бұғатталды, тыйым салынған, bloklangan,
        bloklandi, taqiqlangan, бөгөттөлгөн, бөгөттөлдү, gadagan, petiklenen, letiltva, kitiltva,
        tiltott""",
}

# What stands before the number of people where a list is summed up.
TOTALS = """
    total, totals, grand total, total participants, in total, sum, count, cəmi, yekun, ümumi,
    ümumi say, cəmi iştirakçı, toplam, genel toplam, toplam katılımcı, итого, всего, итого человек,
    всего человек, всего участников, барлығы, жалпы, жиыны, jami, hammasi, umumiy, баары,
    баардыгы, жалпысынан, jemi, hemmesi, összesen, mindösszesen, összes"""

# What stands beside the name of a country above the people from there.
DELEGATIONS = """
    delegation, delegation of, delegates, delegates from, participants from, the, team,
    nümayəndə heyəti, nümayəndələri, heyəti, iştirakçıları, delegasiyası, heyeti, delegasyonu,
    katılımcıları, temsilcileri, делегация, делегация из, участники, участники из, представители,
    делегациясы, қатысушылары, өкілдері, delegatsiyasi, ishtirokchilari, vakillari, катышуучулары,
    өкүлдөрү, delegasiýasy, wekilleri, küldöttség, küldöttsége, résztvevői"""
