<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AttendeeDetails</name>
    <message>
        <source>Check in</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Kartı bas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Why the answer is what it is</source>
        <translation>Cevap neden böyle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Listede</translation>
    </message>
    <message>
        <source>Original spelling</source>
        <translation>Özgün yazılış</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Note to staff</source>
        <translation>Görevlilere not</translation>
    </message>
    <message>
        <source>Number on the badge</source>
        <translation>Yaka kartındaki numara</translation>
    </message>
    <message>
        <source>Badge that is valid</source>
        <translation>Geçerli yaka kartı</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (geri alındı)</translation>
    </message>
</context>
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
        <source>Nothing was recorded. Do not let anybody in on this; scan the badge again.</source>
        <translation>Hiçbir şey kaydedilmedi. Buna dayanarak kimseyi almayın; yaka kartını yeniden okutun.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the disk is full. Free some space, then scan again.</source>
        <translation>Hiçbir şey kaydedilmedi: disk dolu. Yer açın, sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the event folder is read-only. Allow writing, then scan again.</source>
        <translation>Hiçbir şey kaydedilmedi: etkinlik klasörü salt okunur. Yazma izni verin, sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the event file is damaged. Call the event&apos;s IT staff.</source>
        <translation>Hiçbir şey kaydedilmedi: etkinlik dosyası hasarlı. Etkinliğin BT görevlilerini çağırın.</translation>
    </message>
    <message>
        <source>Nothing was recorded: another program holds the event file. Scan again.</source>
        <translation>Hiçbir şey kaydedilmedi: etkinlik dosyasını başka bir program kullanıyor. Yeniden okutun.</translation>
    </message>
    <message>
        <source>The event folder cannot be used. Check that it is whole and may be written.</source>
        <translation>Etkinlik klasörü kullanılamıyor. Eksiksiz ve yazılabilir olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start again.</source>
        <translation>Disk dolu. Yer açın, sonra yeniden başlatın.</translation>
    </message>
    <message>
        <source>The event folder is read-only: {folder}. Allow writing, then start again.</source>
        <translation>Etkinlik klasörü salt okunur: {folder}. Yazma izni verin, sonra yeniden başlatın.</translation>
    </message>
    <message>
        <source>The event file is damaged. Use the latest backup, or join another station.</source>
        <translation>Etkinlik dosyası hasarlı. Son yedeği kullanın veya başka bir istasyona bağlanın.</translation>
    </message>
    <message>
        <source>Another program holds the event file. Close it, then start again.</source>
        <translation>Etkinlik dosyasını başka bir program kullanıyor. Onu kapatın, sonra yeniden başlatın.</translation>
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
        <source>There is no event in {folder} yet. Make one from the organizers&apos; list.</source>
        <translation>{folder} klasöründe henüz etkinlik yok. Düzenleyicilerin listesinden oluşturun.</translation>
    </message>
    <message>
        <source>There is an event in {folder} already. Choose an empty folder for another one.</source>
        <translation>{folder} klasöründe zaten bir etkinlik var. Başka bir etkinlik için boş klasör seçin.</translation>
    </message>
    <message>
        <source>This station does not know “{what}” yet. Search by name, or join the other stations.</source>
        <translation>Bu istasyon “{what}” kaydını henüz bilmiyor. Adla arayın veya diğer istasyonlara bağlanın.</translation>
    </message>
    <message>
        <source>“{what}” fits several. Type more of it, or choose one from the list.</source>
        <translation>“{what}” birden çoğuna uyuyor. Daha fazlasını yazın veya listeden seçin.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Type it again.</source>
        <translation>PIN yanlış. Yeniden yazın.</translation>
    </message>
    <message>
        <source>A reason is needed. Choose one or type it.</source>
        <translation>Bir neden gerekli. Birini seçin veya yazın.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Bunu yalnızca bir sorumlu yapabilir.</translation>
    </message>
    <message>
        <source>Find the person by name first: F2.</source>
        <translation>Önce kişiyi adla bulun: F2.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Bu zaten geri alındı.</translation>
    </message>
    <message>
        <source>The event&apos;s keys cannot be used: {path}. Open the event pack again.</source>
        <translation>Etkinliğin anahtarları kullanılamıyor: {path}. Etkinlik paketini yeniden açın.</translation>
    </message>
    <message>
        <source>The search is being made anew; scanning goes on meanwhile.</source>
        <translation>Arama yeniden hazırlanıyor; okutma bu sırada sürüyor.</translation>
    </message>
    <message>
        <source>This station has no badge numbers left. Import the list at the first station.</source>
        <translation>Bu istasyonda yaka kartı numarası kalmadı. Listeyi ilk istasyonda alın.</translation>
    </message>
    <message>
        <source>{name} has had 99 badges; there is no number for another one.</source>
        <translation>{name} için 99 yaka kartı verildi; bir başkası için numara yok.</translation>
    </message>
    <message>
        <source>This badge layout cannot be used. Choose another one in the settings.</source>
        <translation>Bu yaka kartı düzeni kullanılamıyor. Ayarlardan başka birini seçin.</translation>
    </message>
    <message>
        <source>The layout {layout} is {width_mm} mm wide, the printer prints only {paper_mm} mm.</source>
        <translation>{layout} düzeni {width_mm} mm genişliğinde, yazıcı yalnızca {paper_mm} mm basıyor.</translation>
    </message>
    <message>
        <source>The badge sheet could not be written: {file}. Choose another place.</source>
        <translation>Yaka kartı sayfası yazılamadı: {file}. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{name} has no known ending. Use .xlsx, .csv or .pdf.</source>
        <translation>{name} bilinen bir uzantıyla bitmiyor. .xlsx, .csv veya .pdf kullanın.</translation>
    </message>
    <message>
        <source>The export could not be written. Choose another folder and try again.</source>
        <translation>Dışa aktarma yazılamadı. Başka bir klasör seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The export was not written: the disk is full. Choose another folder or stick.</source>
        <translation>Dışa aktarma yazılmadı: disk dolu. Başka bir klasör veya bellek seçin.</translation>
    </message>
    <message>
        <source>The export was not written: the file is open elsewhere, or the folder is protected.</source>
        <translation>Dışa aktarma yazılmadı: dosya başka yerde açık veya klasör korumalı.</translation>
    </message>
    <message>
        <source>The export was not written: its folder is gone. Choose another one.</source>
        <translation>Dışa aktarma yazılmadı: klasörü yok olmuş. Başka birini seçin.</translation>
    </message>
    <message>
        <source>The list {file} is not there any more. Choose it again.</source>
        <translation>{file} listesi artık yerinde değil. Yeniden seçin.</translation>
    </message>
    <message>
        <source>The list {file} cannot be opened. Close it in other programs and try again.</source>
        <translation>{file} listesi açılamıyor. Başka programlarda kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The list is empty. Choose the file that has people in it.</source>
        <translation>Liste boş. İçinde katılımcılar olan dosyayı seçin.</translation>
    </message>
    <message>
        <source>The list has headings, but nobody under them.</source>
        <translation>Listede başlıklar var, ama altında kimse yok.</translation>
    </message>
    <message>
        <source>The list is protected by a password. Save it without one and try again.</source>
        <translation>Liste parolayla korunuyor. Parolasız kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This is no list. Choose a file in XLSX, ODS or CSV format.</source>
        <translation>Bu bir liste değil. XLSX, ODS veya CSV biçiminde bir dosya seçin.</translation>
    </message>
    <message>
        <source>The list is damaged. Save it anew in its program and try again.</source>
        <translation>Liste hasarlı. Kendi programında yeniden kaydedip deneyin.</translation>
    </message>
    <message>
        <source>No column of names was found. Give each column a heading, such as “Name”.</source>
        <translation>Ad sütunu bulunamadı. Her sütuna bir başlık verin, örneğin “Ad”.</translation>
    </message>
    <message>
        <source>Letters on line {line} are damaged. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation>{line}. satırdaki harfler bozuk. Listeyi XLSX olarak veya UTF-8 ile CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>This file is too large for a list of people. Choose the right one.</source>
        <translation>Bu dosya bir katılımcı listesi için çok büyük. Doğru olanı seçin.</translation>
    </message>
    <message>
        <source>This needs a supervisor with the right PIN, and a reason.</source>
        <translation>Bunun için doğru PIN&apos;i olan bir sorumlu ve bir neden gerekir.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Entered</source>
        <translation>Girdi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Put on the list, or changed there</source>
        <translation>Listeye eklendi veya orada değiştirildi</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Yeni yaka kartı</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Yaka kartı basıldı</translation>
    </message>
    <message>
        <source>Badge reported lost</source>
        <translation>Yaka kartının kaybolduğu bildirildi</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>İçeri alınmadı</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Hasarlı</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Yanlış bilgi</translation>
    </message>
    <message>
        <source>The code can be read</source>
        <translation>Kod okunabiliyor</translation>
    </message>
    <message>
        <source>The badge is for this event</source>
        <translation>Yaka kartı bu etkinlik için</translation>
    </message>
    <message>
        <source>Somebody on the list has this code</source>
        <translation>Listede bu koda sahip biri var</translation>
    </message>
    <message>
        <source>The organizers made this code</source>
        <translation>Bu kodu düzenleyiciler oluşturdu</translation>
    </message>
    <message>
        <source>No newer badge was printed</source>
        <translation>Daha yeni bir yaka kartı basılmadı</translation>
    </message>
    <message>
        <source>The badge was not reported lost</source>
        <translation>Yaka kartının kaybolduğu bildirilmedi</translation>
    </message>
    <message>
        <source>The registration is neither canceled nor blocked</source>
        <translation>Kayıt iptal edilmemiş ve engellenmemiş</translation>
    </message>
    <message>
        <source>The person is not in already</source>
        <translation>Kişi henüz içeride değil</translation>
    </message>
    <message>
        <source>The checkpoint admits this category</source>
        <translation>Kontrol noktası bu kategoriyi alıyor</translation>
    </message>
    <message>
        <source>The checkpoint is open</source>
        <translation>Kontrol noktası açık</translation>
    </message>
    <message>
        <source>There is room left</source>
        <translation>Yer var</translation>
    </message>
    <message>
        <source>Nothing is left to be done first</source>
        <translation>Önce yapılacak bir şey kalmadı</translation>
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
    <name>OverrideDialog</name>
    <message>
        <source>Let in anyway</source>
        <translation>Yine de al</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>or type another reason</source>
        <translation>ya da başka bir neden yazın</translation>
    </message>
    <message>
        <source>Known to the organizers</source>
        <translation>Düzenleyiciler tanıyor</translation>
    </message>
    <message>
        <source>Photo ID checked</source>
        <translation>Fotoğraflı kimlik denetlendi</translation>
    </message>
    <message>
        <source>Settled at the help desk</source>
        <translation>Danışma masasında çözüldü</translation>
    </message>
    <message>
        <source>Accompanies a guest of honor</source>
        <translation>Onur konuğuna eşlik ediyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>İçeri al</translation>
    </message>
    <message>
        <source>This event has no supervisor yet. Add one in the settings.</source>
        <translation>Bu etkinlikte henüz sorumlu yok. Ayarlardan ekleyin.</translation>
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
    <name>ReplaceBadgeDialog</name>
    <message>
        <source>The same badge again; the old one stays valid</source>
        <translation>Aynı kart yeniden; eskisi geçerli kalır</translation>
    </message>
    <message>
        <source>A new badge; the lost one is refused from now on</source>
        <translation>Yeni kart; kayıp kart artık reddedilir</translation>
    </message>
    <message>
        <source>A new badge; keep the wrong one, it is refused from now on</source>
        <translation>Yeni kart; yanlış olanı alıkoyun, o artık reddedilir</translation>
    </message>
    <message>
        <source>Print the badge again: why?</source>
        <translation>Yaka kartı yeniden basılsın: neden?</translation>
    </message>
    <message>
        <source>How the badge will look</source>
        <translation>Yaka kartının görünüşü</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
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
