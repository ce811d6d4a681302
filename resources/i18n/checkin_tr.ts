<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Delegate</source>
        <translation>Delege</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Konuşmacı</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Basın</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Misafir</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Gözlemci</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Düzenleyici</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Görevli</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Gönüllü</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tercüman</translation>
    </message>
</context>
<context>
    <name>CheckpointBar</name>
    <message>
        <source>Export the day…</source>
        <translation>Günü dışa aktar…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Katılım</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Yaka kartları…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste al…</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Yazıcı…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Okuyucu…</translation>
    </message>
    <message>
        <source>Other stations…</source>
        <translation>Diğer istasyonlar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>ÇIKIŞ</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>GİRİŞ</translation>
    </message>
    <message>
        <source>Change between entry and exit (F3)</source>
        <translation>Giriş ile çıkış arasında geç (F3)</translation>
    </message>
    <message>
        <source>Choose the checkpoint: {name}</source>
        <translation>Kontrol noktasını seçin: {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation>İçeride: {count}</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>Beklenen: {count}</translation>
    </message>
    <message>
        <source>{count} came in today</source>
        <translation>Bugün giren: {count}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık veya koyu</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Registration desk</source>
        <translation>Kayıt masası</translation>
    </message>
    <message>
        <source>Name, organization or number</source>
        <translation>Ad, kuruluş veya numara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation>Son okutmalar</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>That did not work: {message}</source>
        <translation>Olmadı: {message}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some disk space, then scan the badge again.</source>
        <translation>Hiçbir şey kaydedilmedi. Diskte yer açın, sonra yaka kartını yeniden okutun.</translation>
    </message>
    <message>
        <source>The event folder cannot be used. Check that it is whole and may be written.</source>
        <translation>Etkinlik klasörü kullanılamıyor. Eksiksiz ve yazılabilir olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>This event was written by a newer version. Install that version to open it.</source>
        <translation>Bu etkinlik daha yeni bir sürümle yazılmış. Açmak için o sürümü kurun.</translation>
    </message>
    <message>
        <source>Forum Check-in is open on this event already. Go on in that window.</source>
        <translation>Forum Check-in bu etkinlikle zaten açık. O pencerede devam edin.</translation>
    </message>
    <message>
        <source>This folder holds no event yet. Make one from the organizers&apos; list.</source>
        <translation>Bu klasörde henüz etkinlik yok. Düzenleyicilerin listesinden oluşturun.</translation>
    </message>
    <message>
        <source>This folder holds an event already. Choose an empty folder for another one.</source>
        <translation>Bu klasörde zaten bir etkinlik var. Başka bir etkinlik için boş klasör seçin.</translation>
    </message>
    <message>
        <source>This is not on this station yet. Search by name, or join the other stations.</source>
        <translation>Bu henüz bu istasyonda yok. Adla arayın veya diğer istasyonlara bağlanın.</translation>
    </message>
    <message>
        <source>This fits several. Type more of it, or choose one from the list.</source>
        <translation>Bu birden çoğuna uyuyor. Daha fazlasını yazın veya listeden seçin.</translation>
    </message>
    <message>
        <source>This needs a supervisor with the right PIN, and a reason.</source>
        <translation>Bunun için doğru PIN&apos;i olan bir sorumlu ve bir neden gerekir.</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Inside</source>
        <translation>İçeride</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Show these keys</source>
        <translation>Bu tuşları göster</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search by name, organization or number; or just type</source>
        <translation>Ad, kuruluş veya numarayla ara; ya da yalnızca yazın</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>Giriş ile çıkış arasında geç</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Yaka kartı</translation>
    </message>
    <message>
        <source>Print a badge for the person shown</source>
        <translation>Gösterilen kişi için yaka kartı bas</translation>
    </message>
    <message>
        <source>All about the person shown</source>
        <translation>Gösterilen kişi hakkında her şey</translation>
    </message>
    <message>
        <source>Let in anyway, or confirm a note</source>
        <translation>Yine de al veya notu onayla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take the latest check-in back</source>
        <translation>Son kaydı geri al</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear, and wait for the next badge</source>
        <translation>Temizle ve sonraki yaka kartını bekle</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Bulunanlar arasından seç</translation>
    </message>
    <message>
        <source>Check in the person chosen</source>
        <translation>Seçilen kişiyi kaydet</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık veya koyu</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>İçeri alındı</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>In already: ask for a photo ID</source>
        <translation>Zaten içeride: fotoğraflı kimlik isteyin</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>İçeri almayın</translation>
    </message>
    <message>
        <source>Something is to be done first</source>
        <translation>Önce yapılacak bir şey var</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Keys and shapes</source>
        <translation>Tuşlar ve şekiller</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Son okutmalar</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Sorumlu</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>People found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Bulunan: {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>Shown for “{text}”: the keyboard had another layout.</source>
        <translation>“{text}” için gösteriliyor: klavye başka bir düzendeydi.</translation>
    </message>
    <message>
        <source>Try fewer letters, the organization, or the number on the badge.</source>
        <translation>Daha az harf, kuruluşu veya yaka kartındaki numarayı deneyin.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Confirmed</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Onay bekliyor</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engellendi</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>What works and what does not</source>
        <translation>Ne çalışıyor, ne çalışmıyor</translation>
    </message>
    <message>
        <source>Time at the event</source>
        <translation>Etkinlik yerinde saat</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>The check-in of {at} was taken back.</source>
        <translation>Saat {at} kaydı geri alındı.</translation>
    </message>
    <message>
        <source>A badge that was printed stays valid</source>
        <translation>Basılmış yaka kartı geçerli kalır</translation>
    </message>
    <message>
        <source>Let in anyway: {reason}</source>
        <translation>Yine de alındı: {reason}</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>İçeri alındı</translation>
    </message>
    <message>
        <source>The exit was recorded</source>
        <translation>Çıkış kaydedildi</translation>
    </message>
    <message>
        <source>Scanned again: it counts once.</source>
        <translation>Yeniden okutuldu: bir kez sayılır.</translation>
    </message>
    <message>
        <source>News of the other stations is {minutes} min old.</source>
        <translation>Diğer istasyonların bilgisi {minutes} dk öncesine ait.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Verdict headline: the person may go in</extracomment>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <extracomment>Verdict headline: the person has left</extracomment>
        <translation>Güle güle</translation>
    </message>
    <message>
        <source>Already in</source>
        <extracomment>Verdict headline: this badge was used before and its holder has not left</extracomment>
        <translation>Zaten içeride</translation>
    </message>
    <message>
        <source>Already in since {time} · {station}</source>
        <translation>{time} saatinden beri içeride · {station}</translation>
    </message>
    <message>
        <source>Ask for a photo ID</source>
        <translation>Fotoğraflı kimlik isteyin</translation>
    </message>
    <message>
        <source>Already used</source>
        <extracomment>Verdict headline: this checkpoint lets nobody in twice</extracomment>
        <translation>Daha önce kullanıldı</translation>
    </message>
    <message>
        <source>Was let in {time} · {station}. Nobody enters here twice.</source>
        <translation>İçeri alındı: {time} · {station}. Buraya ikinci kez girilmez.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <extracomment>Verdict headline: the scanned text is no code at all</extracomment>
        <translation>Okunamadı</translation>
    </message>
    <message>
        <source>“{code}” is not a badge code.</source>
        <translation>“{code}” bir yaka kartı kodu değil.</translation>
    </message>
    <message>
        <source>Scan again, or search by name: F2</source>
        <translation>Yeniden okutun veya adla arayın: F2</translation>
    </message>
    <message>
        <source>Other event</source>
        <extracomment>Verdict headline: a genuine badge of some other event</extracomment>
        <translation>Başka etkinlik</translation>
    </message>
    <message>
        <source>This badge is for another event.</source>
        <translation>Bu yaka kartı başka bir etkinlik için.</translation>
    </message>
    <message>
        <source>Search by name: F2</source>
        <translation>Adla arayın: F2</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <extracomment>Verdict headline: nobody on the list has this code</extracomment>
        <translation>Bilinmeyen kart</translation>
    </message>
    <message>
        <source>The code {code} is not on the list of this event.</source>
        <translation>{code} kodu bu etkinliğin listesinde yok.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <extracomment>Verdict headline: the code was not made by the organizers</extracomment>
        <translation>Sahte kod</translation>
    </message>
    <message>
        <source>The organizers did not make this code.</source>
        <translation>Bu kodu düzenleyiciler oluşturmadı.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor</source>
        <translation>Yaka kartını alıkoyun ve sorumluyu çağırın</translation>
    </message>
    <message>
        <source>Old badge</source>
        <extracomment>Verdict headline: a newer badge was printed for this person</extracomment>
        <translation>Eski yaka kartı</translation>
    </message>
    <message>
        <source>Replaced {time} · {station}</source>
        <translation>Değiştirildi: {time} · {station}</translation>
    </message>
    <message>
        <source>Keep the old badge, ask for the new one</source>
        <translation>Eski kartı alıkoyun, yenisini isteyin</translation>
    </message>
    <message>
        <source>Lost badge</source>
        <extracomment>Verdict headline: the badge was reported lost</extracomment>
        <translation>Kayıp yaka kartı</translation>
    </message>
    <message>
        <source>Reported lost {time} · {station}</source>
        <translation>Kayıp bildirildi: {time} · {station}</translation>
    </message>
    <message>
        <source>Keep the badge and ask for a photo ID</source>
        <translation>Yaka kartını alıkoyun ve fotoğraflı kimlik isteyin</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Verdict headline: the registration was canceled</extracomment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>This registration was canceled.</source>
        <translation>Bu kayıt iptal edildi.</translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation>Danışma masasına yönlendirin</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <extracomment>Verdict headline: the organizers do not want this person inside</extracomment>
        <translation>İçeri almayın</translation>
    </message>
    <message>
        <source>The organizers blocked this registration.</source>
        <translation>Düzenleyiciler bu kaydı engelledi.</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Sorumluyu çağırın</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <extracomment>Verdict headline: people of this category do not enter at this checkpoint</extracomment>
        <translation>Giriş yok</translation>
    </message>
    <message>
        <source>{checkpoint} does not admit: {category}</source>
        <translation>{checkpoint} şunları almıyor: {category}</translation>
    </message>
    <message>
        <source>Show the way to the right entrance</source>
        <translation>Doğru girişi gösterin</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <extracomment>Verdict headline: the checkpoint has not opened</extracomment>
        <translation>Henüz açılmadı</translation>
    </message>
    <message>
        <source>{checkpoint} opens at {opens}</source>
        <translation>{checkpoint} açılış: {opens}</translation>
    </message>
    <message>
        <source>Ask to come back then</source>
        <translation>O zaman gelmesini rica edin</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Verdict headline: the checkpoint does not let people in any more</extracomment>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>{checkpoint} closed at {opens}</source>
        <translation>{checkpoint} kapanış: {opens}</translation>
    </message>
    <message>
        <source>Hall is full</source>
        <extracomment>Verdict headline: as many people are inside as may be</extracomment>
        <translation>Salon dolu</translation>
    </message>
    <message>
        <source>{checkpoint} has {capacity} places, all are taken.</source>
        <translation>{checkpoint}: {capacity} yerin tümü dolu.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves</source>
        <translation>Biri çıkana kadar bekleyin</translation>
    </message>
    <message>
        <source>Check the name</source>
        <extracomment>Verdict headline: a genuine badge whose holder this station has not heard of yet</extracomment>
        <translation>Adı denetleyin</translation>
    </message>
    <message>
        <source>The badge is genuine; its holder is not on this station yet.</source>
        <translation>Yaka kartı gerçek; sahibi henüz bu istasyonda yok.</translation>
    </message>
    <message>
        <source>Compare the badge with a photo ID, then press F8</source>
        <translation>Yaka kartını kimlikle karşılaştırın, sonra F8&apos;e basın</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <extracomment>Verdict headline: the organizers have not approved the registration</extracomment>
        <translation>Henüz onaylanmadı</translation>
    </message>
    <message>
        <source>The organizers must approve this registration first.</source>
        <translation>Önce düzenleyiciler bu kaydı onaylamalı.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>Verdict headline: the fee is open</extracomment>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>The fee of this registration has not been paid.</source>
        <translation>Bu kaydın ücreti ödenmedi.</translation>
    </message>
    <message>
        <source>Read the note</source>
        <extracomment>Verdict headline: there is a note to the staff about this person</extracomment>
        <translation>Notu okuyun</translation>
    </message>
    <message>
        <source>Done? Press F8 to let in</source>
        <translation>Tamam mı? İçeri almak için F8&apos;e basın</translation>
    </message>
    <message>
        <source>Scanner works</source>
        <extracomment>Verdict headline: the card for trying a scanner was read</extracomment>
        <translation>Okuyucu çalışıyor</translation>
    </message>
    <message>
        <source>This was the test card; nobody was checked in.</source>
        <translation>Bu deneme kartıydı; kimse kaydedilmedi.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>EXIT</source>
        <translation>ÇIKIŞ</translation>
    </message>
    <message>
        <source>Earlier scan · {time}</source>
        <translation>Önceki okutma · {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Kartı bas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Note is done</source>
        <translation>Not yerine getirildi</translation>
    </message>
    <message>
        <source>Let in anyway…</source>
        <translation>Yine de al…</translation>
    </message>
    <message>
        <source>Scan a badge</source>
        <translation>Yaka kartını okutun</translation>
    </message>
    <message>
        <source>or press F2 and type a name</source>
        <translation>ya da F2&apos;ye basıp adı yazın</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulundu</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>İçeride</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Henüz gelmedi</translation>
    </message>
    <message>
        <source>Enter: check in</source>
        <translation>Enter: kaydet</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
</context>
</TS>
