<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} dk önce</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} sa önce</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} gün önce</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} sn</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dk</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} sa</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} gün</translation>
    </message>
</context>
<context>
    <name>AttendanceController</name>
    <message>
        <source>The folder is used until the program is closed; it was not saved.</source>
        <translation>Klasör program kapanana kadar kullanılır; kaydedilmedi.</translation>
    </message>
    <message>
        <source>The folder cannot be shown here: {folder}</source>
        <translation>Klasör burada gösterilemiyor: {folder}</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Katılım</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Bugün, {date}</translation>
    </message>
</context>
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
    <name>BadgeChoice</name>
    <message>
        <source>Whose badges</source>
        <translation>Kimin yaka kartları</translation>
    </message>
    <message>
        <source>Change the layout…</source>
        <translation>Düzeni değiştir…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Düzen</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Herkesin</translation>
    </message>
    <message>
        <source>Those not printed yet</source>
        <translation>Henüz basılmayanlar</translation>
    </message>
    <message>
        <source>One country&apos;s</source>
        <translation>Bir ülkenin</translation>
    </message>
    <message>
        <source>One category&apos;s</source>
        <translation>Bir kategorinin</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Kimse seçilmedi.</translation>
    </message>
    <message>
        <source>Badge before</source>
        <translation>Önceki yaka kartı</translation>
    </message>
    <message>
        <source>Next badge</source>
        <translation>Sonraki yaka kartı</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>The badges are in {file}.</source>
        <translation>Yaka kartları {file} dosyasında.</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>Vazgeçildi; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Look at these badges before you print: {names}</source>
        <translation>Basmadan önce bu yaka kartlarına bakın: {names}</translation>
    </message>
    <message>
        <source>{count} of {total} badges were printed.</source>
        <translation>{total} yaka kartından {count} basıldı.</translation>
    </message>
    <message>
        <source>{count} of {total} badges were sent. The printer did not confirm all of them: count what came out.</source>
        <translation>{total} yaka kartından {count} gönderildi. Yazıcı hepsini onaylamadı: kaçının çıktığını sayın.</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>ekranda</translation>
    </message>
    <message>
        <source>The layout holds until the program is closed.</source>
        <translation>Düzen program kapanana kadar geçerli.</translation>
    </message>
    <message>
        <source>Middle names are shortened.</source>
        <translation>Ortadaki adlar kısaltıldı.</translation>
    </message>
    <message>
        <source>Some letters are very small.</source>
        <translation>Bazı harfler çok küçük.</translation>
    </message>
    <message>
        <source>Letters are missing: {letters}</source>
        <translation>Eksik harfler: {letters}</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Yaka kartları</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), by organization and name</source>
        <translation>
            <numerusform>%n yaka kartı, kuruluş ve ada göre</numerusform>
        </translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation>Bas: {count}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Yazıcı: {name}</translation>
    </message>
    <message>
        <source>No printer is set up yet.</source>
        <translation>Henüz yazıcı ayarlanmadı.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağıt</translation>
    </message>
    <message>
        <source>What is printed appears here.</source>
        <translation>Basılanlar burada görünür.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Look whether the last badge came out, and say so here.</source>
        <translation>Son yaka kartı çıktı mı bakın ve burada belirtin.</translation>
    </message>
    <message>
        <source>The printer waits until somebody has seen to it.</source>
        <translation>Yazıcı, biri ilgilenene kadar bekliyor.</translation>
    </message>
    <message>
        <source>Go on when the printer is ready.</source>
        <translation>Yazıcı hazır olunca devam edin.</translation>
    </message>
    <message>
        <source>This printer does not confirm badges: look whether they come out.</source>
        <translation>Bu yazıcı yaka kartlarını onaylamaz: çıkıp çıkmadıklarına bakın.</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Read a code from a picture…</source>
        <translation>Resimden kod oku…</translation>
    </message>
    <message>
        <source>Picture with a code</source>
        <translation>Kodlu resim</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
</context>
<context>
    <name>Carriers</name>
    <message>
        <source>{file} makes another laptop a station of its event. This laptop is one already: open the pack on the other laptop, by “Join an event”.</source>
        <translation>{file} başka bir dizüstünü kendi etkinliğinin istasyonu yapar. Bu dizüstü zaten istasyon: paketi öteki dizüstünde “Etkinliğe katıl” ile açın.</translation>
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
    <name>Checkpoint</name>
    <message>
        <source>Again after leaving</source>
        <translation>Çıktıktan sonra yeniden</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Günde bir kez</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Yalnızca bir kez</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>İstendiği kadar</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>Yalnızca istenince</translation>
    </message>
    <message>
        <source>For who has none yet</source>
        <translation>Henüz kartı olmayanlara</translation>
    </message>
    <message>
        <source>Each time somebody comes in</source>
        <translation>Her girişte</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} yer</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>açılış: {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>kapanış: {time}</translation>
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
        <source>Badge layouts…</source>
        <translation>Yaka kartı düzenleri…</translation>
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
        <source>Teach my scanner…</source>
        <translation>Okuyucumu öğret…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Other stations…</source>
        <translation>Diğer istasyonlar…</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>Masada kim var…</translation>
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
    <name>CheckpointEditor</name>
    <message>
        <source>New checkpoint</source>
        <translation>Yeni kontrol noktası</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>As clocks show it at the event.</source>
        <translation>Etkinlik yerindeki saatle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Kim girebilir</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Ek süre</translation>
    </message>
    <message>
        <source>So long before opening and after closing people are let in.</source>
        <translation>Açılıştan bu kadar önce ve kapanıştan bu kadar sonra da alınır.</translation>
    </message>
    <message>
        <source>Coming in again</source>
        <translation>Yeniden giriş</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yer sayısı</translation>
    </message>
    <message>
        <source>Only in one place</source>
        <translation>Yalnızca tek yerde</translation>
    </message>
    <message>
        <source>Being scanned at another checkpoint ends being inside here.</source>
        <translation>Başka bir kontrol noktasında okutulan kişi burada içeride sayılmaz.</translation>
    </message>
    <message>
        <source>All out at</source>
        <translation>Herkes çıkmış sayılır</translation>
    </message>
    <message>
        <source>At this time everybody counts as gone.</source>
        <translation>Bu saatte herkes gitmiş sayılır.</translation>
    </message>
    <message>
        <source>Badges are printed</source>
        <translation>Yaka kartları basılır</translation>
    </message>
    <message>
        <source>When somebody was let in here, on the printer of the station.</source>
        <translation>Biri burada içeri alındığında, istasyonun yazıcısında.</translation>
    </message>
    <message>
        <source>A checkpoint needs a name.</source>
        <translation>Kontrol noktasına bir ad gerekli.</translation>
    </message>
    <message>
        <source>It would close before it opens. Change one of the times.</source>
        <translation>Açılmadan kapanıyor. Saatlerden birini değiştirin.</translation>
    </message>
</context>
<context>
    <name>CheckpointsSection</name>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrol noktaları</translation>
    </message>
    <message>
        <source>Where and what for badges are scanned. All stations use the same ones.</source>
        <translation>Yaka kartları nerede ve ne için okutulur. Tüm istasyonlarda aynıdır.</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>Kontrol noktası ekle</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The clock of this laptop is wrong: set it</source>
        <translation>Bu dizüstünün saati yanlış: ayarlayın</translation>
    </message>
    <message>
        <source>The clock of this laptop is {length} ahead: set it</source>
        <translation>Bu dizüstünün saati {length} ileride: ayarlayın</translation>
    </message>
    <message>
        <source>The clock of this laptop is {length} behind: set it</source>
        <translation>Bu dizüstünün saati {length} geri: ayarlayın</translation>
    </message>
    <message>
        <source>The clocks of {station} and of this laptop differ by {length}: set the wrong one</source>
        <extracomment>{length} is a time such as &quot;10 d&quot;; {station} the name of the only other station</extracomment>
        <translation>{station} ile bu dizüstünün saatleri arasında {length} fark var: yanlış olanı ayarlayın</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>Look at them</source>
        <translation>Onlara bak</translation>
    </message>
    <message>
        <source>No double admissions and no overrides on this day.</source>
        <translation>Bu gün çift veya kural dışı giriş yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <translation>
            <numerusform>%Ln kişi içeride</numerusform>
        </translation>
    </message>
    <message>
        <source>let in before at {time}, {station}</source>
        <translation>önce alındı: {time}, {station}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>At the desk now: {name}</source>
        <translation>Şimdi masada: {name}</translation>
    </message>
    <message>
        <source>Nobody is named at the desk now.</source>
        <translation>Şimdi masada kimsenin adı kaydedilmiyor.</translation>
    </message>
    <message>
        <source>Another station is called {name}, too. Give one of them another name in the settings.</source>
        <translation>“{name}” adlı başka bir istasyon daha var. Ayarlardan birinin adını değiştirin.</translation>
    </message>
    <message>
        <source>Nothing is left to take back at this station.</source>
        <translation>Bu istasyonda geri alınacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>No supervisor is set up. Add one in the settings, with a PIN.</source>
        <translation>Sorumlu yok. Ayarlardan PIN&apos;iyle birlikte ekleyin.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Registration desk</source>
        <translation>Kayıt masası</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
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
    <name>DoubleDetails</name>
    <message>
        <source>Who looked at it</source>
        <translation>Kim baktı</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ne anlaşıldı</translation>
    </message>
    <message>
        <source>or type what was found</source>
        <translation>veya ne anlaşıldığını yazın</translation>
    </message>
    <message>
        <source>Came back in</source>
        <translation>Çıkıp geri geldi</translation>
    </message>
    <message>
        <source>One person, two doors</source>
        <translation>Tek kişi, iki kapı</translation>
    </message>
    <message>
        <source>Asked: all well</source>
        <translation>Soruldu: sorun yok</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>Sorun yok</translation>
    </message>
    <message>
        <source>Or one of the two never happened; it is taken back:</source>
        <translation>Ya da ikisinden biri hiç olmadı; o geri alınır:</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Önce: {when}</translation>
    </message>
    <message>
        <source>Then: {when}</source>
        <translation>Sonra: {when}</translation>
    </message>
    <message>
        <source>Take back {when}</source>
        <translation>Geri al: {when}</translation>
    </message>
    <message>
        <source>Choose or type what was found.</source>
        <translation>Ne anlaşıldığını seçin ya da yazın.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Önce adınızı yazın.</translation>
    </message>
    <message>
        <source>never happened</source>
        <translation>hiç olmadı</translation>
    </message>
</context>
<context>
    <name>DoublesController</name>
    <message>
        <source>Noted: in order.</source>
        <translation>Not edildi: sorun yok.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri alındı.</translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message>
        <source>Let in at two stations</source>
        <translation>İki istasyonda alındı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>Bakılacak: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits to be looked at.</source>
        <translation>Bakılacak kimse yok.</translation>
    </message>
    <message>
        <source>While two stations were apart, both let the same badge in. Ask at the doors, then say what is true. All stations hear of it.</source>
        <translation>İki istasyon arasında bağlantı yokken ikisi de aynı yaka kartını aldı. Kapılarda sorun, sonra hangisinin doğru olduğunu bildirin. Tüm istasyonlar haberdar olur.</translation>
    </message>
</context>
<context>
    <name>ElementFields</name>
    <message>
        <source>Name of the layout</source>
        <translation>Düzenin adı</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Soldan</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Üstten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>En büyük harf</translation>
    </message>
    <message>
        <source>Smallest letters</source>
        <translation>En küçük harf</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>En çok satır</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kalın</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Yeri</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>Dikey konum</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Şerit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>solda</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>ortada</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>sağda</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>üstte</translation>
    </message>
    <message>
        <source>halfway down</source>
        <translation>ortada</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>altta</translation>
    </message>
    <message>
        <source>striped at both ends</source>
        <translation>iki ucu çizgili</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>çerçeve</translation>
    </message>
    <message>
        <source>solid; slow on receipt printers</source>
        <translation>dolu; fiş yazıcılarında yavaştır</translation>
    </message>
    <message>
        <source>The one that is called logo</source>
        <translation>Adı “logo” olan</translation>
    </message>
    <message>
        <source>What you save here reaches the other stations by network or stick.</source>
        <translation>Burada kaydettiğiniz, ağla ya da USB bellekle diğer istasyonlara ulaşır.</translation>
    </message>
    <message>
        <source>Logos lie in the folder “images” of the event. When this page is opened, a changed one is sent to the other stations.</source>
        <translation>Logolar etkinliğin “images” klasöründedir. Bu sayfa açıldığında değişen logo öteki istasyonlara gönderilir.</translation>
    </message>
    <message>
        <source>Photos lie in the folder “images” of the event. A pack takes them along; copy later ones to each station.</source>
        <translation>Fotoğraflar etkinliğin “images” klasöründedir. Etkinlik paketi onları yanında götürür; sonrakileri her istasyona kopyalayın.</translation>
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
        <source>That did not work by a fault of the program, which is noted in its log. Try again.</source>
        <translation>Programdaki bir hata yüzünden olmadı; hata günlüğe yazıldı. Yeniden deneyin.</translation>
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
        <source>The registration is canceled or blocked: this person gets no badge.</source>
        <translation>Kayıt iptal edilmiş veya engellenmiş: bu kişiye yaka kartı verilmez.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Type it again.</source>
        <translation>PIN yanlış. Yeniden yazın.</translation>
    </message>
    <message>
        <source>This pack proves nothing here: it belongs to another event.</source>
        <translation>Bu paket burada bir şey kanıtlamaz: başka bir etkinliğe ait.</translation>
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
        <source>There is no timezone “{name}”. Use a name such as Asia/Baku.</source>
        <translation>“{name}” diye bir saat dilimi yok. Asia/Baku gibi bir ad kullanın.</translation>
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
        <source>The layout {layout} could not be saved. Check the disk and try again.</source>
        <translation>“{layout}” düzeni kaydedilemedi. Diski denetleyip yeniden deneyin.</translation>
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
        <source>{printer} has no paper. Put in a roll, then let the badges go on.</source>
        <translation>{printer}: kağıt yok. Rulo takın, sonra baskıyı sürdürün.</translation>
    </message>
    <message>
        <source>The cover of {printer} is open. Close it, then let the badges go on.</source>
        <translation>{printer}: kapağı açık. Kapatın, sonra baskıyı sürdürün.</translation>
    </message>
    <message>
        <source>{printer} is offline. Look at its lamps and switch it on-line.</source>
        <translation>{printer}: çevrimdışı. Işıklarına bakın ve çevrimiçi yapın.</translation>
    </message>
    <message>
        <source>{printer} does not answer. Is it on, and is the cable in?</source>
        <translation>{printer}: yanıt vermiyor. Açık mı, kablosu takılı mı?</translation>
    </message>
    <message>
        <source>{printer} takes no badges now. Another desk may be printing.</source>
        <translation>{printer}: şimdi yaka kartı almıyor. Başka bir masa basıyor olabilir.</translation>
    </message>
    <message>
        <source>This user may not use {printer}. Call the event&apos;s IT staff.</source>
        <translation>Bu kullanıcı {printer} yazıcısını kullanamaz. Etkinliğin BT görevlilerini çağırın.</translation>
    </message>
    <message>
        <source>Another program is using {printer}. Close it, then print again.</source>
        <translation>{printer} yazıcısını başka bir program kullanıyor. Onu kapatın, sonra yeniden basın.</translation>
    </message>
    <message>
        <source>{printer} hung up before it had the whole badge. Throw away a partial one.</source>
        <translation>{printer} yaka kartının tümünü almadan bağlantıyı kesti. Yarım kalanı atın.</translation>
    </message>
    <message>
        <source>{printer} is not there. Is it on, and is the cable in? Otherwise choose a printer in the settings.</source>
        <translation>{printer}: bulunamıyor. Açık mı, kablosu takılı mı? Değilse ayarlardan bir yazıcı seçin.</translation>
    </message>
    <message>
        <source>{printer} does not say how it is, so nothing was sent. Is it on and ready? If it never answers, say so in its settings.</source>
        <translation>{printer}: durumunu bildirmiyor, bu yüzden hiçbir şey gönderilmedi. Açık ve hazır mı? Hiç yanıt vermiyorsa bunu ayarlarında belirtin.</translation>
    </message>
    <message>
        <source>{printer} is paused. Press its pause key, then let the badges go on.</source>
        <translation>{printer}: duraklatılmış. Duraklatma düğmesine basın, sonra baskıyı sürdürün.</translation>
    </message>
    <message>
        <source>Paper or the cutter is stuck in {printer}. Switch it off, clear it and switch it on, then let the badges go on.</source>
        <translation>{printer}: kağıt veya kesici sıkıştı. Kapatın, temizleyip açın, sonra baskıyı sürdürün.</translation>
    </message>
    <message>
        <source>{printer} has become too hot and rests. Wait some minutes, then let the badges go on.</source>
        <translation>{printer}: fazla ısındı, dinleniyor. Birkaç dakika bekleyin, sonra baskıyı sürdürün.</translation>
    </message>
    <message>
        <source>{printer} reports a fault. Switch it off and on; if that does not help, use another printer.</source>
        <translation>{printer}: arıza bildiriyor. Kapatıp açın; işe yaramazsa başka bir yazıcı kullanın.</translation>
    </message>
    <message>
        <source>The ribbon of {printer} is used up or torn. Put one in, then let the badges go on.</source>
        <translation>{printer}: şerit bitti veya koptu. Yenisini takın, sonra baskıyı sürdürün.</translation>
    </message>
    <message>
        <source>{printer} stopped midway. Look at its paper and lamps, and whether the badge came out.</source>
        <translation>{printer}: yarıda durdu. Kağıdına ve ışıklarına, yaka kartının çıkıp çıkmadığına bakın.</translation>
    </message>
    <message>
        <source>{printer} did not confirm the badge. Look whether it came out.</source>
        <translation>{printer} yaka kartını doğrulamadı. Çıktı mı bakın.</translation>
    </message>
    <message>
        <source>{printer} is in trouble. Look at the printer.</source>
        <translation>{printer}: bir sorun var. Yazıcıya bakın.</translation>
    </message>
    <message>
        <source>The print queue {printer} did not take the badge.</source>
        <translation>{printer} yazdırma kuyruğu yaka kartını almadı.</translation>
    </message>
    <message>
        <source>{printer} has no driver. Choose it as a queue that takes bytes, or add a driver to it.</source>
        <translation>{printer} sürücüsüz. Onu bayt alan bir kuyruk olarak seçin ya da sürücü ekleyin.</translation>
    </message>
    <message>
        <source>This copy of the program cannot use USB printers by itself. Choose a print queue of this computer instead.</source>
        <translation>Programın bu kopyası USB yazıcıları kendisi kullanamaz. Bunun yerine bu bilgisayarın bir yazdırma kuyruğunu seçin.</translation>
    </message>
    <message>
        <source>The program ended while a badge was printing. Look whether it came out.</source>
        <translation>Yaka kartı basılırken program kapandı. Çıktı mı bakın.</translation>
    </message>
    <message>
        <source>A defect of the program stopped this badge. The log has the details.</source>
        <translation>Programdaki bir hata bu yaka kartını durdurdu. Ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>The badge did not come out. It can be printed again.</source>
        <translation>Yaka kartı çıkmadı. Yeniden basılabilir.</translation>
    </message>
    <message>
        <source>The folder for badges on the screen cannot be written. Check the disk.</source>
        <translation>Ekrandaki yaka kartlarının klasörüne yazılamıyor. Diski denetleyin.</translation>
    </message>
    <message>
        <source>“{printer}” is no printer&apos;s address. Choose a printer in the settings.</source>
        <translation>“{printer}” bir yazıcı adresi değil. Ayarlardan bir yazıcı seçin.</translation>
    </message>
    <message>
        <source>{baud} baud is too slow for badges. Set the printer and this program to {least}.</source>
        <translation>{baud} baud yaka kartları için çok yavaş. Yazıcıyı ve bu programı {least} yapın.</translation>
    </message>
    <message>
        <source>The serial port {port} cannot be used. Check the cable.</source>
        <translation>{port} seri portu kullanılamıyor. Kabloyu denetleyin.</translation>
    </message>
    <message>
        <source>Camera support is not installed. Use a scanner, or type the number.</source>
        <translation>Kamera desteği kurulu değil. Okuyucu kullanın veya numarayı yazın.</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened.</source>
        <translation>Bu dosya açılabilen bir resim değil.</translation>
    </message>
    <message>
        <source>The file is damaged. Write it again at the other station. Nothing has changed.</source>
        <translation>Dosya hasarlı. Öbür istasyonda yeniden yazın. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The file is empty: the stick was pulled out too early. Write it again.</source>
        <translation>Dosya boş: bellek çok erken çıkarılmış. Yeniden yazın.</translation>
    </message>
    <message>
        <source>The file is not there any more. Put the stick back in.</source>
        <translation>Dosya artık yerinde değil. Belleği yeniden takın.</translation>
    </message>
    <message>
        <source>A newer version wrote this file. Install that version here as well.</source>
        <translation>Bu dosyayı daha yeni bir sürüm yazmış. O sürümü buraya da kurun.</translation>
    </message>
    <message>
        <source>This file belongs to another event. Nothing has changed.</source>
        <translation>Bu dosya başka bir etkinliğe ait. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This file is too large for an attendance file. Nothing has changed.</source>
        <translation>Bu dosya bir katılım dosyası için çok büyük. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This is no attendance file. Choose one that ends in .attend.</source>
        <translation>Bu bir katılım dosyası değil. .attend ile biten bir dosya seçin.</translation>
    </message>
    <message>
        <source>This file was not taken in. Nothing has changed.</source>
        <translation>Bu dosya alınmadı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This is no event pack. Choose a file that ends in .eventpack.</source>
        <translation>Bu bir etkinlik paketi değil. .eventpack ile biten bir dosya seçin.</translation>
    </message>
    <message>
        <source>The event pack is damaged. Copy it again from the first laptop.</source>
        <translation>Etkinlik paketi hasarlı. İlk dizüstünden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The event pack is not there any more. Put the stick back in.</source>
        <translation>Etkinlik paketi artık yerinde değil. Belleği yeniden takın.</translation>
    </message>
    <message>
        <source>A newer version made this pack. Install that version here as well.</source>
        <translation>Bu paketi daha yeni bir sürüm oluşturmuş. O sürümü buraya da kurun.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Type it again; capitals and small letters count.</source>
        <translation>Parola yanlış. Yeniden yazın; büyük ve küçük harf ayrımı var.</translation>
    </message>
    <message>
        <source>Another copy of the program keeps this event in the network already.</source>
        <translation>Programın başka bir kopyası bu etkinliği zaten ağda tutuyor.</translation>
    </message>
    <message>
        <source>The network does not work on this laptop. Exchange files by stick.</source>
        <translation>Bu dizüstünde ağ çalışmıyor. Dosyaları USB bellekle aktarın.</translation>
    </message>
    <message>
        <source>Two laptops work as {station}. Let one of them join the event again.</source>
        <translation>İki dizüstü {station} olarak çalışıyor. Biri etkinliğe yeniden katılsın.</translation>
    </message>
    <message>
        <source>{station} was copied while it worked: entries of the copy are kept apart.</source>
        <translation>{station} çalışırken kopyalandı: kopyanın kayıtları ayrı tutuluyor.</translation>
    </message>
    <message>
        <source>The clocks of {station} and of this laptop differ by {length}. Set the one that is wrong.</source>
        <translation>{station} ile bu dizüstünün saatleri arasında {length} fark var. Yanlış olanı ayarlayın.</translation>
    </message>
    <message>
        <source>Entries of other stations cannot be saved here. Make room on the disk.</source>
        <translation>Diğer istasyonların kayıtları burada kaydedilemiyor. Diskte yer açın.</translation>
    </message>
    <message>
        <source>Entries of a laptop that is no station of this event were refused.</source>
        <translation>Bu etkinliğin istasyonu olmayan bir dizüstünün kayıtları reddedildi.</translation>
    </message>
    <message>
        <source>Entries of {station} were refused: it was shut out of the event.</source>
        <translation>{station} kayıtları reddedildi: etkinlik dışında bırakıldı.</translation>
    </message>
    <message>
        <source>Entries that {station} did not write so were refused. Tell the organizers.</source>
        <translation>{station} istasyonunun böyle yazmadığı kayıtlar reddedildi. Düzenleyicilere bildirin.</translation>
    </message>
    <message>
        <source>{station} has a newer version. Install it here as well.</source>
        <translation>{station} daha yeni bir sürümde. Onu buraya da kurun.</translation>
    </message>
    <message>
        <source>Packs are made on the laptop where the event was made.</source>
        <translation>Paketler, etkinliğin oluşturulduğu dizüstünde hazırlanır.</translation>
    </message>
    <message>
        <source>Type a passphrase for the pack.</source>
        <translation>Paket için bir parola yazın.</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters.</source>
        <translation>Parola çok kısa. En az {least} karakter olmalıdır.</translation>
    </message>
    <message>
        <source>There is a {name} in this event already. {free} is free.</source>
        <translation>Bu etkinlikte {name} zaten var. {free} boşta.</translation>
    </message>
    <message>
        <source>The stick was pulled out too early. Put it back in; what came from it is kept.</source>
        <translation>Bellek çok erken çıkarıldı. Yeniden takın; ondan gelenler saklandı.</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached: {folder}. It is tried again by itself.</source>
        <translation>Ortak klasöre ulaşılamıyor: {folder}. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>There is no attendance file in {folder}. Give all entries at another station.</source>
        <translation>{folder} klasöründe katılım dosyası yok. Başka bir istasyonda tüm kayıtları verin.</translation>
    </message>
    <message>
        <source>Give this station a name.</source>
        <translation>Bu istasyona bir ad verin.</translation>
    </message>
    <message>
        <source>That is no address of a station. Write it like 192.168.1.20.</source>
        <translation>Bu bir istasyon adresi değil. Şöyle yazın: 192.168.1.20.</translation>
    </message>
    <message>
        <source>A station cannot shut itself out.</source>
        <translation>Bir istasyon kendini dışarıda bırakamaz.</translation>
    </message>
    <message>
        <source>That was resolved already.</source>
        <translation>Bu zaten çözüldü.</translation>
    </message>
    <message>
        <source>This station was not set up to the end. Join again with the event pack, in a new folder.</source>
        <translation>Bu istasyon sonuna kadar kurulmadı. Etkinlik paketiyle, yeni bir klasörde yeniden katılın.</translation>
    </message>
    <message>
        <source>This needs a supervisor with the right PIN, and a reason.</source>
        <translation>Bunun için doğru PIN&apos;i olan bir sorumlu ve bir neden gerekir.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Station 1</source>
        <translation>İstasyon 1</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Etkinliğin adı</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Of the place it begins at</source>
        <translation>Etkinliğin başladığı yerin</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Bu dizüstünün adı</translation>
    </message>
    <message>
        <source>Each laptop has its own</source>
        <translation>Her dizüstünün kendi adı olur</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrol noktaları</translation>
    </message>
    <message>
        <source>One a line: doors, days, panels, dinners</source>
        <translation>Her satıra bir tane: kapılar, günler, paneller, yemekler</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>May let people in against the rules</source>
        <translation>Kurallara aykırı olsa da içeri alabilir</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Whom is the PIN for? Name the supervisor.</source>
        <translation>PIN kimin için? Sorumlunun adını yazın.</translation>
    </message>
    <message>
        <source>A PIN has at least {count} digits or letters.</source>
        <translation>PIN en az {count} rakam veya harften oluşur.</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Etkinliğe bir ad verin.</translation>
    </message>
    <message>
        <source>Name at least one checkpoint.</source>
        <translation>En az bir kontrol noktası yazın.</translation>
    </message>
    <message>
        <source>Give this laptop a name.</source>
        <translation>Bu dizüstüne bir ad verin.</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>By stick or folder</source>
        <translation>Bellek veya klasörle</translation>
    </message>
    <message>
        <source>Give all entries …</source>
        <translation>Tüm kayıtları ver…</translation>
    </message>
    <message>
        <source>Take files in …</source>
        <translation>Dosyaları al…</translation>
    </message>
    <message>
        <source>A station that is not found by itself</source>
        <translation>Kendiliğinden bulunamayan istasyon</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.20</source>
        <translation>Adres, örneğin 192.168.1.20</translation>
    </message>
    <message>
        <source>Address of a station</source>
        <translation>İstasyonun adresi</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>Another laptop shall join</source>
        <translation>Başka bir dizüstü katılacak</translation>
    </message>
    <message>
        <source>Passphrase for the pack</source>
        <translation>Paketin parolası</translation>
    </message>
    <message>
        <source>At least {count} characters; some words are easy to say and to type.</source>
        <translation>En az {count} karakter; birkaç kelimeyi söylemek de yazmak da kolaydır.</translation>
    </message>
    <message>
        <source>Make a pack …</source>
        <translation>Paket hazırla…</translation>
    </message>
</context>
<context>
    <name>ExchangePicker</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Belleği veya klasörü seçin</translation>
    </message>
    <message>
        <source>Choose attendance files</source>
        <translation>Katılım dosyalarını seçin</translation>
    </message>
    <message>
        <source>Attendance files</source>
        <translation>Katılım dosyaları</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>Paketi farklı kaydet</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>The files are being written…</source>
        <translation>Dosyalar yazılıyor…</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Günü dışa aktar</translation>
    </message>
    <message>
        <source>A workbook, a table and a printable sheet with totals</source>
        <translation>Excel kitabı, tablo ve toplamlarla yazdırma sayfası</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <translation>Klasör: {folder}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Başka bir klasör seçin</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Written. You can find the files here:</source>
        <translation>Yazıldı. Dosyalar burada:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>son: {time}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Take what is whole</source>
        <translation>Sağlam kısmı al</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in it are whole.</source>
        <translation>
            <numerusform>İçindeki %Ln kayıt sağlam.</numerusform>
        </translation>
    </message>
    <message>
        <source>{whole} of {all} entries are whole; the others would be missing.</source>
        <translation>{all} kayıttan {whole} sağlam; ötekiler eksik kalır.</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>There is no event on this laptop yet</source>
        <translation>Bu dizüstünde henüz etkinlik yok</translation>
    </message>
    <message>
        <source>Everything stays on this laptop; no network is needed.</source>
        <translation>Her şey bu dizüstünde kalır; ağ gerekmez.</translation>
    </message>
    <message>
        <source>Make an event from a list</source>
        <translation>Listeden etkinlik oluştur</translation>
    </message>
    <message>
        <source>The organizers’ spreadsheet of people becomes the list at this desk</source>
        <translation>Düzenleyicilerin katılımcı tablosu bu masanın listesi olur</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Etkinliğe katıl</translation>
    </message>
    <message>
        <source>With the event pack from the first laptop, and its passphrase</source>
        <translation>İlk dizüstünden alınan etkinlik paketi ve parolasıyla</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demoyu dene</translation>
    </message>
    <message>
        <source>A forum with invented people: scan, print and export as on the day</source>
        <translation>Hayali kişilerle bir forum: o günkü gibi okutun, basın, dışa aktarın</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>This laptop has no event yet: join it with its event pack first.</source>
        <translation>Bu dizüstünde henüz etkinlik yok: önce etkinlik paketiyle katılın.</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Yeni etkinlik</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Etkinliğe katıl</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>HeldJobs</name>
    <message numerus="yes">
        <source>%n badge(s) wait to be printed</source>
        <translation>
            <numerusform>%n yaka kartı basılmayı bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn came while the printer or the program had stopped.</source>
        <translation>Sıraları geldiğinde yazıcı veya program durmuştu.</translation>
    </message>
    <message>
        <source>Print them now</source>
        <translation>Şimdi bas</translation>
    </message>
    <message>
        <source>Do not print them</source>
        <translation>Basma</translation>
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
        <source>Let in at two stations: in order</source>
        <translation>İki istasyonda alındı: sorun yok</translation>
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
        <source>at the desk</source>
        <translation>masada</translation>
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
    <name>ImportPanel</name>
    <message>
        <source>Nothing to import</source>
        <translation>Alınacak bir şey yok</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>%Ln kişiyi al</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{file} ({number} of {files})</source>
        <translation>{file} ({number}/{files})</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Dosya denetleniyor…</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{all} kayıttan {done}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>This laptop is {station} now. It knows everything up to {time}; what was recorded since then comes by the network or by stick.</source>
        <translation>Bu dizüstü artık {station}. {time} saatine kadar her şeyi biliyor; sonra kaydedilenler ağdan veya bellekle gelir.</translation>
    </message>
</context>
<context>
    <name>JoinController</name>
    <message>
        <source>The pack is being opened; that takes a few seconds…</source>
        <translation>Paket açılıyor; birkaç saniye sürer…</translation>
    </message>
    <message>
        <source>The event is being set up on this laptop…</source>
        <translation>Etkinlik bu dizüstünde hazırlanıyor…</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Station 2</source>
        <translation>İstasyon 2</translation>
    </message>
    <message>
        <source>Event pack</source>
        <translation>Etkinlik paketi</translation>
    </message>
    <message>
        <source>The file that ends in .eventpack, from the first laptop. Drop it here or:</source>
        <translation>İlk dizüstünden .eventpack ile biten dosya. Buraya bırakın veya:</translation>
    </message>
    <message>
        <source>Found on the stick {name}</source>
        <translation>{name} belleğinde bulundu</translation>
    </message>
    <message>
        <source>Choose another pack…</source>
        <translation>Başka paket seç…</translation>
    </message>
    <message>
        <source>Choose the pack…</source>
        <translation>Paketi seç…</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>Paketin parolası</translation>
    </message>
    <message>
        <source>Whoever made the pack knows it</source>
        <translation>Paketi hazırlayan kişi bilir</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Bu dizüstünün adı</translation>
    </message>
    <message>
        <source>Each laptop has its own: it is shown with whatever was scanned here</source>
        <translation>Her dizüstünün kendi adı olur: burada okutulan her şeyin yanında görünür</translation>
    </message>
    <message>
        <source>Choose the pack.</source>
        <translation>Paketi seçin.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Parolayı yazın.</translation>
    </message>
    <message>
        <source>Give this laptop a name.</source>
        <translation>Bu dizüstüne bir ad verin.</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>Join the event</source>
        <translation>Etkinliğe katıl</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
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
        <source>Exchange with the stick</source>
        <translation>Bellekle aktarım</translation>
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
        <source>Yes and no: did the badge come out?</source>
        <translation>Evet ve hayır: yaka kartı çıktı mı?</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Masada kim var</translation>
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
    <name>LayoutFindings</name>
    <message>
        <source>This badge is all right.</source>
        <translation>Bu yaka kartında sorun yok.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} tane daha</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} kaydedildi.</translation>
    </message>
    <message>
        <source>{name} is saved. Choose it on the page of the badges to print with it.</source>
        <translation>{name} kaydedildi. Onunla yazdırmak için yaka kartları sayfasında seçin.</translation>
    </message>
    <message>
        <source>The layout file {file} has a mistake and is left out: {problem}</source>
        <translation>{file} düzen dosyasında hata var, kullanılmadı: {problem}</translation>
    </message>
    <message>
        <source>{name} is deleted. Undo brings it back.</source>
        <translation>{name} silindi. “Geri al” onu geri getirir.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>This layout comes with the program: make a copy.</source>
        <translation>Bu düzen programla birlikte gelir: bir kopyasını oluşturun.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Kendi alfabesinde ad</translation>
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
        <source>Flag</source>
        <translation>Bayrak</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>Okutulacak kod</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Text of your own</source>
        <translation>Kendi metniniz</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>{name}: sticks out of the badge.</source>
        <translation>{name}: yaka kartının dışına taşıyor.</translation>
    </message>
    <message>
        <source>{name}: lies over the code, which needs white paper around it.</source>
        <translation>{name}: kodun üstüne geliyor; kodun çevresi beyaz kalmalı.</translation>
    </message>
    <message>
        <source>The code is too small to be scanned.</source>
        <translation>Kod okutulamayacak kadar küçük.</translation>
    </message>
    <message>
        <source>The code is small: hard to scan in a hurry.</source>
        <translation>Kod küçük: acele ederken okutmak zor olur.</translation>
    </message>
    <message>
        <source>Without its code a badge cannot be scanned.</source>
        <translation>Kodu olmayan yaka kartı okutulamaz.</translation>
    </message>
    <message>
        <source>{name} and {other} overlap.</source>
        <translation>Üst üste geliyor: {name}, {other}.</translation>
    </message>
    <message>
        <source>{name}: the letters are too small to read.</source>
        <translation>{name}: harfler okunamayacak kadar küçük.</translation>
    </message>
    <message>
        <source>{name}: there is no room for larger letters.</source>
        <translation>{name}: daha büyük harflere yer yok.</translation>
    </message>
    <message>
        <source>{name}: middle names are shortened.</source>
        <translation>{name}: orta adlar kısaltıldı.</translation>
    </message>
    <message>
        <source>{name}: letters are missing: {letters}</source>
        <translation>{name}: eksik harfler: {letters}</translation>
    </message>
    <message>
        <source>{name}: no picture of that name is in the folder “images” of the event.</source>
        <translation>{name}: etkinliğin “images” klasöründe bu adda bir resim yok.</translation>
    </message>
</context>
<context>
    <name>LayoutsPage</name>
    <message>
        <source>Badge layouts</source>
        <translation>Yaka kartı düzenleri</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Düzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopya oluştur</translation>
    </message>
    <message>
        <source>Add to the badge</source>
        <translation>Yaka kartına ekle</translation>
    </message>
    <message>
        <source>Take off the badge</source>
        <translation>Yaka kartından çıkar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Deletes this layout, here and at every other station.</source>
        <translation>Bu düzeni burada ve bütün diğer istasyonlarda siler.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Yaka kartı</translation>
    </message>
    <message>
        <source>Arrow keys move what is chosen, with Shift they change its size.</source>
        <translation>Ok tuşları seçileni taşır, Shift ile boyutunu değiştirir.</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>Yaka kartının kendisi</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Comes with the program. Make a copy to change it.</source>
        <translation>Programla birlikte gelir. Değiştirmek için kopyasını oluşturun.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>List of people</source>
        <translation>Katılımcı listesi</translation>
    </message>
    <message>
        <source>XLSX, ODS or CSV, with a heading over each column. Drop it here or choose:</source>
        <translation>XLSX, ODS veya CSV, her sütunun üstünde başlık. Buraya bırakın veya seçin:</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>{file} okunuyor…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Başka liste seç…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Listeyi seç…</translation>
    </message>
</context>
<context>
    <name>ListImporter</name>
    <message>
        <source>{file} is being read…</source>
        <translation>{file} okunuyor…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yanlış olan</translation>
    </message>
    <message>
        <source>Imported: {added} new, {updated} changed, {unchanged} unchanged.</source>
        <translation>Alındı: {added} yeni, {updated} değişen, {unchanged} aynı kalan.</translation>
    </message>
    <message>
        <source>Rows left out: {count}.</source>
        <translation>Alınmayan satırlar: {count}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Kaydedildi: {path}</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln yeni kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was taken in</source>
        <translation>Yeni bir şey alınmadı</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>Çift girişlere bak</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln yeni kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %Ln entries are here already</source>
        <translation>
            <numerusform>Yeni bir şey yok: %Ln kaydın tümü zaten burada</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries were taken in</source>
        <translation>Hiçbir kayıt alınmadı</translation>
    </message>
    <message>
        <source>{name} was let in at two stations: {first_station} {first_time}, {second_station} {second_time} ({checkpoint})</source>
        <translation>{name} iki istasyonda alındı: {first_station} {first_time}, {second_station} {second_time} ({checkpoint})</translation>
    </message>
    <message>
        <source>The file is damaged: what stood after the damage is missing. Have it written again.</source>
        <translation>Dosya hasarlı: hasardan sonraki kısım yok. Yeniden yazılmasını isteyin.</translation>
    </message>
    <message>
        <source>{names} have one badge number, {number}. Scans cannot tell them apart: find them by name.</source>
        <translation>{names} aynı yaka kartı numarasını taşıyor: {number}. Tarama onları ayıramaz: adla bulun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>son kayıt {time}</translation>
    </message>
    <message>
        <source>Stopped by you before this file was begun. It can be taken later.</source>
        <translation>Bu dosyaya başlanmadan siz durdurdunuz. Sonra alınabilir.</translation>
    </message>
    <message>
        <source>Stopped by you: {done} of {all} entries were taken. The rest can be taken later.</source>
        <translation>Siz durdurdunuz: {all} kayıttan {done} tanesi alındı. Kalanı sonra alınabilir.</translation>
    </message>
    <message>
        <source>The clock of {station} is {length} ahead of this one. Set the one that is wrong.</source>
        <translation>{station} saati bu dizüstünden {length} ileri. Yanlış olanı ayarlayın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were refused: a laptop that is no station of this event wrote them. If it should take part, let it join with the event pack.</source>
        <translation>
            <numerusform>%Ln kayıt reddedildi: bu etkinliğin istasyonu olmayan bir dizüstü yazmış. Katılması gerekiyorsa etkinlik paketiyle katılsın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} were refused: it was shut out of the event.</source>
        <translation>
            <numerusform>{station}: %Ln kayıt reddedildi, çünkü etkinlik dışında bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were kept apart: {station} was copied while it worked. Let one of the two laptops join again.</source>
        <translation>
            <numerusform>%Ln kayıt ayrı tutuldu: {station} çalışırken kopyalandı. İki dizüstünden biri yeniden katılsın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were refused: {station} did not write them so. Tell the organizers.</source>
        <translation>
            <numerusform>%Ln kayıt reddedildi: {station} böyle yazmadı. Düzenleyicilere bildirin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} must wait: earlier ones are missing. Have it give all entries.</source>
        <translation>
            <numerusform>{station}: %Ln kayıt beklemeli, öncekiler eksik. Tüm kayıtları versin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} are in the form of a newer version. Install it here, then take the file again.</source>
        <translation>
            <numerusform>{station}: %Ln kayıt daha yeni bir sürümün biçiminde. Onu buraya kurun, sonra dosyayı yeniden alın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} make no sense and were refused. Tell the organizers.</source>
        <translation>
            <numerusform>{station}: %Ln kayıt anlamsız, reddedildi. Düzenleyicilere bildirin.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown station</source>
        <translation>bilinmeyen bir istasyon</translation>
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
    <name>Network</name>
    <message>
        <source>This station works alone</source>
        <translation>Bu istasyon tek başına çalışıyor</translation>
    </message>
    <message>
        <source>Looking for other stations…</source>
        <translation>Diğer istasyonlar aranıyor…</translation>
    </message>
    <message>
        <source>No network: exchange by stick</source>
        <translation>Ağ yok: bellekle aktarın</translation>
    </message>
    <message>
        <source>No station reachable: use a USB stick</source>
        <translation>İstasyona ulaşılamıyor: USB bellek kullanın</translation>
    </message>
    <message>
        <source>Stations connected: {count}</source>
        <translation>Bağlı istasyonlar: {count}</translation>
    </message>
    <message>
        <source>Exchange stopped; it is tried again</source>
        <translation>Aktarım durdu; yeniden deneniyor</translation>
    </message>
    <message>
        <source>{station}: {ago}</source>
        <translation>{station}: {ago}</translation>
    </message>
    <message>
        <source>{name} was let in at two stations: {first_station} {first_time}, {second_station} {second_time}.</source>
        <translation>{name} iki istasyonda alındı: {first_station} {first_time}, {second_station} {second_time}.</translation>
    </message>
    <message>
        <source>People who were let in at two stations: {count}.</source>
        <translation>İki istasyonda alınan kişi sayısı: {count}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bak</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Masada kim var?</translation>
    </message>
    <message>
        <source>The name is noted with badges and with what is taken back.</source>
        <translation>Ad, yaka kartlarının ve geri alınan işlemlerin yanına kaydedilir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Let in anyway</source>
        <translation>Yine de al</translation>
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
        <source>Let in</source>
        <translation>İçeri al</translation>
    </message>
</context>
<context>
    <name>PackPicker</name>
    <message>
        <source>Choose the event pack</source>
        <translation>Etkinlik paketini seçin</translation>
    </message>
    <message>
        <source>Event packs</source>
        <translation>Etkinlik paketleri</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Masaya dön</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The paper</source>
        <translation>Kağıt</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>PathPicker</name>
    <message>
        <source>Choose the list of people</source>
        <translation>Katılımcı listesini seçin</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Katılımcı listeleri</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Klasörü seçin</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Dosya türü:</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Came or not</source>
        <translation>Gelen veya gelmeyen</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Şimdi içeride</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation>Bugün geldi</translation>
    </message>
    <message>
        <source>Not come today</source>
        <translation>Bugün gelmedi</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>İçeride</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>Gelip gitti</translation>
    </message>
    <message>
        <source>Has not come today</source>
        <translation>Bugün gelmedi</translation>
    </message>
</context>
<context>
    <name>PeopleBrowser</name>
    <message>
        <source>Name, organization or number</source>
        <translation>Ad, kuruluş veya numara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Gösterilen: {count}</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>Import a list of people, or drop its file onto this page.</source>
        <translation>Bir katılımcı listesi alın veya dosyasını bu sayfaya bırakın.</translation>
    </message>
    <message>
        <source>Try fewer letters, the organization, or the number on the badge.</source>
        <translation>Daha az harf, kuruluşu veya yaka kartındaki numarayı deneyin.</translation>
    </message>
    <message>
        <source>Nobody fits what is chosen above.</source>
        <translation>Yukarıda seçilenlere kimse uymuyor.</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message>
        <source>The list is being read…</source>
        <translation>Liste okunuyor…</translation>
    </message>
    <message>
        <source>The search is getting ready…</source>
        <translation>Arama hazırlanıyor…</translation>
    </message>
    <message>
        <source>Shown for “{text}”: the keyboard had another layout.</source>
        <translation>“{text}” için gösteriliyor: klavye başka bir düzendeydi.</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>(not stated)</source>
        <translation>(belirtilmemiş)</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tüm ülkeler</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tüm kategoriler</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tüm durumlar</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Kim geldi</translation>
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
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>One list after the other: wait until this one is done.</source>
        <translation>Listeler teker teker alınır: bu liste bitene kadar bekleyin.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste al</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Katılımcılar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people on the list</source>
        <translation>
            <numerusform>Listede %Ln kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste al…</translation>
    </message>
    <message>
        <source>Or drop the file onto this page</source>
        <translation>Ya da dosyayı bu sayfaya bırakın</translation>
    </message>
    <message>
        <source>Choose somebody to see all about them.</source>
        <translation>Hakkında her şeyi görmek için birini seçin.</translation>
    </message>
    <message>
        <source>{list} - rows left out</source>
        <translation>{list} - alınmayan satırlar</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Choose the list of people.</source>
        <translation>Katılımcı listesini seçin.</translation>
    </message>
    <message>
        <source>The event is being made…</source>
        <translation>Etkinlik oluşturuluyor…</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Etkinliği oluştur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>New people</source>
        <translation>Yeni kişiler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Aynı kalan</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Alınmayan satırlar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Other sheets look like lists of people as well.</source>
        <translation>Başka sayfalar da katılımcı listesine benziyor.</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Bu satırları kaydet…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listenin satırları</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>Namesakes</source>
        <translation>Adaşlar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>“{name}” sayfası</translation>
    </message>
    <message>
        <source>Mend these rows in the list and import it again; nothing comes twice.</source>
        <translation>Bu satırları listede düzeltip yeniden alın; hiçbir şey yinelenmez.</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Tüm satırlar alınabilir.</translation>
    </message>
    <message>
        <source>They are imported as people of their own. Look whether one came twice.</source>
        <translation>Ayrı kişiler olarak alınırlar. Biri iki kez mi geçiyor, bakın.</translation>
    </message>
    <message>
        <source>No new person has the name of another one.</source>
        <translation>Yeni kişilerden hiçbirinin adı başkasınınkiyle aynı değil.</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>Okunmadı: {columns}</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>Tüm sütunlar okundu.</translation>
    </message>
    <message>
        <source>and row {row}</source>
        <translation>ve {row}. satır</translation>
    </message>
    <message>
        <source>and on the list already: {number}</source>
        <translation>ve zaten listede: {number}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Satır {row}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Waits until you let it go on</source>
        <translation>Siz sürdürene kadar bekliyor</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Basılıyor</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Basıldı</translation>
    </message>
    <message>
        <source>Sent; this printer does not confirm</source>
        <translation>Gönderildi; bu yazıcı doğrulamıyor</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Basılmadı</translation>
    </message>
    <message>
        <source>Nobody knows: look whether it came out</source>
        <translation>Bilinmiyor: çıktı mı bakın</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Sayfa basıldı.</translation>
    </message>
    <message>
        <source>The page was printed. If it is white, the roll lies the wrong way round.</source>
        <translation>Sayfa basıldı. Boşsa rulo ters takılmıştır.</translation>
    </message>
    <message>
        <source>The page was sent. This printer does not confirm: look whether it came out. If nothing did, or garbage, choose another printer language below.</source>
        <translation>Sayfa gönderildi. Bu yazıcı onaylamaz: çıktı mı bakın. Hiçbir şey ya da anlamsız işaretler çıktıysa aşağıdan başka bir yazıcı dili seçin.</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>Sayfa basılmadı.</translation>
    </message>
    <message>
        <source>Look whether the page came out; the printer does not say.</source>
        <translation>Sayfa çıktı mı bakın; yazıcı bildirmiyor.</translation>
    </message>
    <message>
        <source>The test page is on its way …</source>
        <translation>Deneme sayfası gönderiliyor …</translation>
    </message>
    <message>
        <source>The paper is running out.</source>
        <translation>Kağıt bitiyor.</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Latest badges printed here</source>
        <translation>Burada son basılan yaka kartları</translation>
    </message>
    <message>
        <source>Print this badge again</source>
        <translation>Bu yaka kartını yeniden bas</translation>
    </message>
</context>
<context>
    <name>PrintList</name>
    <message>
        <source>print {copy}</source>
        <translation>baskı {copy}</translation>
    </message>
</context>
<context>
    <name>PrinterDetails</name>
    <message>
        <source>Printer language</source>
        <translation>Yazıcı dili</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>İnç başına nokta</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Kesme</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Try another way where letters come out as garbage.</source>
        <translation>Harfler anlamsız çıkıyorsa başka bir yol deneyin.</translation>
    </message>
    <message>
        <source>Ask the printer how it is</source>
        <translation>Yazıcının durumunu sor</translation>
    </message>
    <message>
        <source>Only a printer that answers can confirm that a badge came out.</source>
        <translation>Yaka kartının çıktığını yalnızca yanıt veren yazıcı doğrulayabilir.</translation>
    </message>
    <message>
        <source>Paper before the cut</source>
        <translation>Kesmeden önceki kağıt</translation>
    </message>
    <message>
        <source>Rows at a time</source>
        <translation>Bir seferde satır</translation>
    </message>
    <message>
        <source>Fewer where long badges come out as garbage.</source>
        <translation>Uzun kartlar anlamsız çıkıyorsa azaltın.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>What lies in the printer. A badge is never made larger.</source>
        <translation>Yazıcıda ne var. Kart asla büyütülmez.</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Baş aşağı</translation>
    </message>
    <message>
        <source>For printers that hang on a wall.</source>
        <translation>Duvara asılı yazıcılar için.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>More printer settings</source>
        <translation>Diğer yazıcı ayarları</translation>
    </message>
    <message>
        <source>ESC/POS: receipt printers</source>
        <translation>ESC/POS: fiş yazıcıları</translation>
    </message>
    <message>
        <source>ZPL: Zebra label printers</source>
        <translation>ZPL: Zebra etiket yazıcıları</translation>
    </message>
    <message>
        <source>TSPL: TSC and Xprinter label printers</source>
        <translation>TSPL: TSC ve Xprinter etiket yazıcıları</translation>
    </message>
    <message>
        <source>Labels or sheets of the badge&apos;s size</source>
        <translation>Kart boyunda etiket veya kâğıt</translation>
    </message>
    <message>
        <source>All but a bit</source>
        <translation>Az kala tam</translation>
    </message>
    <message>
        <source>All the way</source>
        <translation>Tamamen</translation>
    </message>
    <message>
        <source>Not at all; it is torn off</source>
        <translation>Kesilmez; elle koparılır</translation>
    </message>
    <message>
        <source>Line by line, as nearly all take them</source>
        <translation>Satır satır, hemen hepsi böyle alır</translation>
    </message>
    <message>
        <source>As graphics, for new models</source>
        <translation>Grafik olarak, yeni modeller için</translation>
    </message>
    <message>
        <source>In columns, for old models</source>
        <translation>Sütunlar halinde, eski modeller için</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Kendin bul</translation>
    </message>
    <message>
        <source>Yes, it must answer</source>
        <translation>Evet, yanıt vermeli</translation>
    </message>
    <message>
        <source>No, it never answers</source>
        <translation>Hayır, hiç yanıt vermez</translation>
    </message>
    <message>
        <source>In dots. This is {width} mm.</source>
        <translation>Nokta olarak. Bu {width} mm eder.</translation>
    </message>
    <message>
        <source>Printing width</source>
        <translation>Baskı genişliği</translation>
    </message>
</context>
<context>
    <name>PrinterSection</name>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Where this station prints badges.</source>
        <translation>Bu istasyon yaka kartlarını nerede basar.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As its own status page or self-test prints it.</source>
        <translation>Yazıcının durum veya öz sınama sayfasında yazdığı gibi.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Seri port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>As set in the printer. The fastest is best.</source>
        <translation>Yazıcıda ayarlandığı gibi. En hızlısı en iyisi.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Duraklamalar</translation>
    </message>
    <message>
        <source>How the printer says that it needs one; as set in it.</source>
        <translation>Yazıcının ara istediğini nasıl bildirdiği; onda ayarlandığı gibi.</translation>
    </message>
    <message>
        <source>USB printer</source>
        <translation>USB yazıcı</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>Aygıt dosyası</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>Yaka kartı düzeni</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Deneyin</translation>
    </message>
    <message>
        <source>All letters, a code to scan, and a ruler in millimeters.</source>
        <translation>Tüm harfler, okutulacak bir kod ve milimetreli cetvel.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Deneme sayfası bas</translation>
    </message>
    <message>
        <source>What is printed appears here.</source>
        <translation>Basılanlar burada görünür.</translation>
    </message>
    <message>
        <source>No printer: badges on the screen</source>
        <translation>Yazıcı yok: yaka kartları ekranda</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Ağ yazıcısı</translation>
    </message>
    <message>
        <source>Printer of this computer, by its driver</source>
        <translation>Bu bilgisayarın yazıcısı, sürücüsüyle</translation>
    </message>
    <message>
        <source>Receipt or label printer of this computer</source>
        <translation>Bu bilgisayarın fiş veya etiket yazıcısı</translation>
    </message>
    <message>
        <source>Printer at a USB port, without a driver</source>
        <translation>USB portundaki yazıcı, sürücüsüz</translation>
    </message>
    <message>
        <source>Printer at a serial port</source>
        <translation>Seri porttaki yazıcı</translation>
    </message>
    <message>
        <source>Printer at a device file</source>
        <translation>Aygıt dosyasındaki yazıcı</translation>
    </message>
    <message>
        <source>By its own wires (RTS/CTS)</source>
        <translation>Kendi telleriyle (RTS/CTS)</translation>
    </message>
    <message>
        <source>By signs in the data (XON/XOFF)</source>
        <translation>Verideki işaretlerle (XON/XOFF)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Bildirmez</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (şu an yok)</translation>
    </message>
    <message>
        <source>For trying: badges appear below and on the badges page.</source>
        <translation>Denemek için: yaka kartları aşağıda ve yaka kartları sayfasında görünür.</translation>
    </message>
    <message>
        <source>This computer has no printer. Add it in the system&apos;s settings first.</source>
        <translation>Bu bilgisayarda yazıcı yok. Önce sistem ayarlarından ekleyin.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Yazdırma kuyruğu</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer: badges are shown on the screen</source>
        <translation>Yazıcı yok: yaka kartları ekranda gösterilir</translation>
    </message>
    <message>
        <source>Printer {printer}</source>
        <translation>Yazıcı {printer}</translation>
    </message>
    <message>
        <source>Badges are shown on the screen</source>
        <translation>Yaka kartları ekranda gösterilir</translation>
    </message>
    <message>
        <source>Printer: paper is running out</source>
        <translation>Yazıcı: kağıt bitiyor</translation>
    </message>
    <message>
        <source>Printer waits: {count} badges</source>
        <translation>Yazıcı bekliyor: {count} kart</translation>
    </message>
    <message>
        <source>Badge is waiting for the printer</source>
        <translation>Yaka kartı yazıcıyı bekliyor</translation>
    </message>
    <message>
        <source>Badge waits until the printer is seen to</source>
        <translation>Yazıcıyla ilgilenilene kadar yaka kartı bekliyor</translation>
    </message>
    <message>
        <source>Badge is printing…</source>
        <translation>Yaka kartı basılıyor…</translation>
    </message>
    <message>
        <source>Badge is printed</source>
        <translation>Yaka kartı basıldı</translation>
    </message>
    <message>
        <source>Badge was sent; look whether it came out</source>
        <translation>Yaka kartı gönderildi; çıktı mı bakın</translation>
    </message>
    <message>
        <source>Badge was not printed</source>
        <translation>Yaka kartı basılmadı</translation>
    </message>
    <message>
        <source>Look whether the badge came out</source>
        <translation>Yaka kartı çıktı mı bakın</translation>
    </message>
    <message>
        <source>Badge was taken back</source>
        <translation>Yaka kartı baskısı geri alındı</translation>
    </message>
    <message>
        <source>No printer: the badge is under “Badges”</source>
        <translation>Yazıcı yok: yaka kartı “Yaka kartları” sayfasında</translation>
    </message>
    <message>
        <source>The badge layout {layout} was deleted at another station. This desk goes on printing in it until you choose another one.</source>
        <translation>{layout} yaka kartı düzeni başka bir istasyonda silindi. Siz başka birini seçene kadar bu masa onunla basmaya devam eder.</translation>
    </message>
    <message>
        <source>Choose a layout</source>
        <translation>Düzen seçin</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did the badge of {name} come out?</source>
        <translation>{name}: yaka kartı çıktı mı?</translation>
    </message>
    <message numerus="yes">
        <source>%n more badge(s) to look for</source>
        <translation>
            <numerusform>Bakılacak %n yaka kartı daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>Hayır, yeniden bas</translation>
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
    <name>RecoveryDialog</name>
    <message>
        <source>New PIN by the event pack</source>
        <translation>Etkinlik paketiyle yeni PIN</translation>
    </message>
    <message>
        <source>Whoever has the event pack and its passphrase may give a supervisor a new PIN. Every station and the day&apos;s report tell of it.</source>
        <translation>Etkinlik paketi ve parolası kimdeyse o, bir sorumluya yeni PIN verebilir. Her istasyon ve günün raporu bunu bildirir.</translation>
    </message>
    <message>
        <source>Event pack</source>
        <translation>Etkinlik paketi</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>Paketin parolası</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Yeni PIN</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN bir daha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Yeni PIN’i ayarla</translation>
    </message>
    <message>
        <source>The pack is being opened; that takes a few seconds…</source>
        <translation>Paket açılıyor; birkaç saniye sürer…</translation>
    </message>
    <message>
        <source>Choose the pack…</source>
        <translation>Paketi seç…</translation>
    </message>
    <message>
        <source>Choose the pack.</source>
        <translation>Paketi seçin.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Parolayı yazın.</translation>
    </message>
    <message>
        <source>The PIN needs at least {count} characters.</source>
        <translation>PIN en az {count} karakter olmalı.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>İki PIN farklı. Yeniden yazın.</translation>
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
    <name>Report</name>
    <message>
        <source>Attendance</source>
        <extracomment>Title of the day&apos;s report</extracomment>
        <translation>Katılım</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <extracomment>How a date is written: {year} has four digits, {month} and {day} have two</extracomment>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>A share; {percent} is a whole number</extracomment>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>A page&apos;s place in a print-out</extracomment>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Report: name of a sheet (at most 31 letters)</extracomment>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <extracomment>Report: how many people did not arrive</extracomment>
        <translation>Gelmeyen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Ülkeler</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrol noktaları</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Çift girişler</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Kural dışı girişler</translation>
    </message>
    <message>
        <source>New PINs</source>
        <extracomment>Report: PINs of supervisors that were set by the event pack</extracomment>
        <translation>Yeni PIN’ler</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Report: the day it is about</extracomment>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>Report: when it was made</extracomment>
        <translation>Hazırlandı</translation>
    </message>
    <message>
        <source>Made by station</source>
        <extracomment>Report: the station that made it</extracomment>
        <translation>Hazırlayan istasyon</translation>
    </message>
    <message>
        <source>Stations included</source>
        <translation>İçerilen istasyonlar</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Entries included</source>
        <translation>İçerilen kayıtlar</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>En yeni kayıt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>Report: in place of the time of a station&apos;s newest entry, where it has sent none</extracomment>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Toplamlar</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>Report: how many people came</extracomment>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Report: how many of the expected people came, in percent</extracomment>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>Hâlâ içeride</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Report: how many times people went in</extracomment>
        <translation>Girişler</translation>
    </message>
    <message>
        <source>Exits</source>
        <extracomment>Report: how many times people went out</extracomment>
        <translation>Çıkışlar</translation>
    </message>
    <message>
        <source>Double admissions to look at</source>
        <extracomment>Report: how many double admissions nobody has looked at</extracomment>
        <translation>Bakılacak çift girişler</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <extracomment>Report: the name in its own alphabet</extracomment>
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
        <source>First entry</source>
        <translation>İlk giriş</translation>
    </message>
    <message>
        <source>Entry station</source>
        <extracomment>Report: the station that let the person in first</extracomment>
        <translation>Giriş istasyonu</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Son çıkış</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrol noktası</translation>
    </message>
    <message>
        <source>Time inside</source>
        <translation>İçeride geçen süre</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>First admitted</source>
        <extracomment>Report: when the admission that counts was</extracomment>
        <translation>İlk alınma</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>Report: what a person found who looked at a double admission</extracomment>
        <translation>Çözüm</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Çözen</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>Report: who worked there when it was done</extracomment>
        <translation>Masada</translation>
    </message>
    <message>
        <source>Pack made</source>
        <extracomment>Report: when the event pack was made</extracomment>
        <translation>Paket hazırlandı</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <extracomment>Report: people whose country, category or organisation is not known</extracomment>
        <translation>(belirtilmemiş)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Status of a registration</extracomment>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>onay bekliyor</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>ödenmedi</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>engellendi</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>Report: of a double admission that somebody has looked at</extracomment>
        <translation>sorun yok</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>Report: of a double admission that nobody has looked at</extracomment>
        <translation>henüz bakılmadı</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Report: in place of a list without lines</extracomment>
        <translation>Kimse yok</translation>
    </message>
    <message>
        <source>All times are those of {zone} (UTC{offset}).</source>
        <extracomment>{zone} is a name like Asia/Baku, {offset} is like +04:00</extracomment>
        <translation>Tüm saatler {zone} (UTC{offset}) saatidir.</translation>
    </message>
    <message>
        <source>The report includes the entries of the stations listed here, each up to the time shown. What other stations recorded, or recorded later, is missing.</source>
        <translation>Rapor, burada listelenen istasyonların gösterilen saate kadarki kayıtlarını içerir. Başka istasyonların kayıtları ve daha sonraki kayıtlar eksiktir.</translation>
    </message>
    <message>
        <source>Expected is everybody on the list, without canceled and blocked registrations unless they came.</source>
        <translation>Beklenen: listedeki herkes; iptal edilen ve engellenen kayıtlar yalnızca geldilerse sayılır.</translation>
    </message>
    <message>
        <source>Time inside is counted up to an exit that was scanned, or up to when the report was made. It is empty where no exit was scanned.</source>
        <translation>İçeride geçen süre, okutulan bir çıkışa ya da raporun hazırlandığı ana kadar sayılır. Çıkış okutulmadıysa boştur.</translation>
    </message>
    <message>
        <source>Two stations let the same badge in while they had no contact. Both entries are kept, and the later one is listed here with what came of it.</source>
        <translation>Bağlantı yokken iki istasyon aynı yaka kartını içeri aldı. İki giriş de saklanır, sonraki burada çözümüyle listelenir.</translation>
    </message>
    <message>
        <source>People whom a supervisor let in although the rules said no.</source>
        <translation>Kurallara aykırı olsa da bir sorumlunun içeri aldığı kişiler.</translation>
    </message>
    <message>
        <source>Supervisors whose PIN was forgotten: somebody who had the event pack and its passphrase set a new one.</source>
        <translation>PIN’i unutulan sorumlular: etkinlik paketi ve parolası olan biri yenisini ayarladı.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Hazırlayan</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Denetleyen</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Ad ve imza</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Under the line for the date of a signature</extracomment>
        <translation>Tarih</translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Shut a station out of the event</source>
        <translation>İstasyonu etkinlik dışında bırak</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>What it wrote until now stays. Nothing that it writes from now on is taken in by any station that has heard of this, and it gets no news any more. This cannot be taken back.</source>
        <translation>Şimdiye kadar yazdıkları kalır. Bundan haberi olan hiçbir istasyon onun artık yazdıklarını almaz ve ona artık haber gitmez. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Kayboldu veya çalındı</translation>
    </message>
    <message>
        <source>Strangers use it</source>
        <translation>Yabancılar kullanıyor</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Registration</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Öz adı</translation>
    </message>
    <message>
        <source>Father’s name</source>
        <translation>Baba adı</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
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
        <source>E-mail</source>
        <translation>E-posta</translation>
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
        <source>Code on the ticket</source>
        <translation>Biletteki kod</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>Bu satırda ad yok.</translation>
    </message>
    <message>
        <source>The name has no letters.</source>
        <translation>Adda harf yok.</translation>
    </message>
    <message>
        <source>Letters of the name were lost when the list was saved.</source>
        <translation>Liste kaydedilirken adın harfleri kaybolmuş.</translation>
    </message>
    <message>
        <source>{field}: {length} letters, {limit} are allowed.</source>
        <translation>{field}: {length} harf, en çok {limit} olabilir.</translation>
    </message>
    <message>
        <source>The status “{status}” is not known.</source>
        <translation>“{status}” durumu bilinmiyor.</translation>
    </message>
    <message>
        <source>Row {other_row} has the same registration number.</source>
        <translation>{other_row}. satırda aynı kayıt numarası var.</translation>
    </message>
    <message>
        <source>Row {other_row} is the same person.</source>
        <translation>{other_row}. satır aynı kişi.</translation>
    </message>
    <message>
        <source>The registration number belongs to somebody else, of another country.</source>
        <translation>Bu kayıt numarası başka ülkeden başka birine ait.</translation>
    </message>
    <message>
        <source>This row sums the list up; it is no person.</source>
        <translation>Bu satır listenin toplamıdır; bir kişi değildir.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Scanner is switched off</source>
        <translation>Okuyucu kapalı</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Okuyucu hazır</translation>
    </message>
    <message>
        <source>Click on this window: scans go to another program</source>
        <translation>Bu pencereye tıklayın: okutmalar başka programa gidiyor</translation>
    </message>
    <message>
        <source>No port chosen for the scanner</source>
        <translation>Okuyucu için port seçilmedi</translation>
    </message>
    <message>
        <source>Looking for the scanner at {port} …</source>
        <translation>{port}: okuyucu aranıyor …</translation>
    </message>
    <message>
        <source>Scanner ready at {port}</source>
        <translation>Okuyucu hazır: {port}</translation>
    </message>
    <message>
        <source>No scanner at {port}. Plug it in; it is found by itself.</source>
        <translation>{port}: okuyucu yok. Takın; kendiliğinden bulunur.</translation>
    </message>
    <message>
        <source>Another program uses the scanner at {port}. Close that program.</source>
        <translation>{port}: okuyucuyu başka bir program kullanıyor. O programı kapatın.</translation>
    </message>
    <message>
        <source>This user may not read {port}. Close programs that do; on Linux, join the group dialout.</source>
        <translation>Bu kullanıcı {port} portunu okuyamıyor. Okuyan programları kapatın; Linux&apos;ta dialout grubuna katılın.</translation>
    </message>
    <message>
        <source>The scanner at {port} fails: {message}</source>
        <translation>{port}: okuyucu çalışmıyor: {message}</translation>
    </message>
    <message>
        <source>Camera is switched off</source>
        <translation>Kamera kapalı</translation>
    </message>
    <message>
        <source>Camera support is not installed</source>
        <translation>Kamera desteği kurulu değil</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, then try again.</source>
        <translation>Kamera bulunamadı. Bir tane takıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Camera {camera} starts …</source>
        <translation>Kamera {camera} başlıyor …</translation>
    </message>
    <message>
        <source>Camera {camera} ready</source>
        <translation>Kamera {camera} hazır</translation>
    </message>
    <message>
        <source>Camera {camera} fails: {message}. Close other programs that use it.</source>
        <translation>Kamera {camera} çalışmıyor: {message}. Onu kullanan öbür programları kapatın.</translation>
    </message>
    <message>
        <source>last scan just now</source>
        <translation>son okutma az önce</translation>
    </message>
    <message>
        <source>last scan {count} s ago</source>
        <translation>son okutma {count} sn önce</translation>
    </message>
    <message>
        <source>last scan {count} min ago</source>
        <translation>son okutma {count} dk önce</translation>
    </message>
    <message>
        <source>last scan {count} h ago</source>
        <translation>son okutma {count} sa önce</translation>
    </message>
</context>
<context>
    <name>ScannerPages</name>
    <message>
        <source>The scanner&apos;s settings are kept.</source>
        <translation>Okuyucunun ayarları kaydedildi.</translation>
    </message>
    <message>
        <source>The scanner&apos;s settings hold until the program is closed. Check the disk.</source>
        <translation>Okuyucunun ayarları program kapanana kadar geçerli. Diski denetleyin.</translation>
    </message>
    <message>
        <source>There is no code in this picture.</source>
        <translation>Bu resimde kod yok.</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>Scanner</source>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>A scanner that types like a keyboard works without any setting.</source>
        <translation>Klavye gibi yazan bir okuyucu hiç ayar gerektirmeden çalışır.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Deneyin</translation>
    </message>
    <message>
        <source>Scan any badge now. Nobody is checked in by this.</source>
        <translation>Şimdi herhangi bir yaka kartını okutun. Bununla kimse kaydedilmez.</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Buraya yazın</translation>
    </message>
    <message>
        <source>If a code ends up in this field, the scanner is slower than the first pause.</source>
        <translation>Kod bu alana düşüyorsa okuyucu ilk aradan daha yavaştır.</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Tuşlar arası süre</translation>
    </message>
    <message>
        <source>Faster keys come from a scanner, slower ones from a person.</source>
        <translation>Daha hızlı tuşlar okuyucudan, yavaşlar insandan gelir.</translation>
    </message>
    <message>
        <source>Pause within a code</source>
        <translation>Kod içindeki süre</translation>
    </message>
    <message>
        <source>Longer for scanners that stall midway.</source>
        <translation>Ortada duraklayan okuyucular için daha uzun.</translation>
    </message>
    <message>
        <source>Back to what fits nearly all scanners</source>
        <translation>Hemen her okuyucuya uyan ayara dön</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>Seri porttaki okuyucu</translation>
    </message>
    <message>
        <source>Best where the keyboard has several languages.</source>
        <translation>Klavyede birkaç dil varsa en iyisi.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (şu an yok)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>Henüz bir şey gelmedi.</translation>
    </message>
    <message>
        <source>{count} keys, {gap} ms apart.</source>
        <translation>{count} tuş, {gap} ms arayla.</translation>
    </message>
    <message>
        <source>The test card: the scanner works.</source>
        <translation>Deneme kartı: okuyucu çalışıyor.</translation>
    </message>
    <message>
        <source>Badge {number} of this event.</source>
        <translation>Bu etkinliğin {number} numaralı yaka kartı.</translation>
    </message>
    <message>
        <source>No badge of this event.</source>
        <translation>Bu etkinliğin yaka kartı değil.</translation>
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
    <name>Settings</name>
    <message>
        <source>This could not be saved; it holds until the program is closed. Check the disk.</source>
        <translation>Kaydedilemedi; program kapanana kadar geçerli. Diski denetleyin.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} kaydedildi.</translation>
    </message>
    <message>
        <source>{name} may let people in with the new PIN.</source>
        <translation>{name} yeni PIN ile içeri alabilir.</translation>
    </message>
    <message>
        <source>{name} is a supervisor no more.</source>
        <translation>{name} artık sorumlu değil.</translation>
    </message>
    <message>
        <source>This station is called {name} from now on.</source>
        <translation>Bu istasyonun adı artık şöyle: {name}.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Deneme sayfası</translation>
    </message>
    <message>
        <source>{dots} dots, {dpi} dpi</source>
        <translation>{dots} nokta, {dpi} dpi</translation>
    </message>
    <message>
        <source>{time}: {name} got a new PIN by the event pack, at {station}</source>
        <translation>{time}: {name} etkinlik paketiyle yeni PIN aldı, {station}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
</context>
<context>
    <name>SharedFolderPanel</name>
    <message>
        <source>By a folder that stations share</source>
        <translation>İstasyonların ortak klasörüyle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Başka klasör…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Of Syncthing or a network drive; entries then travel by themselves.</source>
        <translation>Syncthing veya ağ sürücüsü; kayıtlar kendiliğinden aktarılır.</translation>
    </message>
    <message>
        <source>The folder is being looked at…</source>
        <translation>Klasöre bakılıyor…</translation>
    </message>
    <message>
        <source>Last exchange at {time}</source>
        <translation>Son aktarım: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files are refused</source>
        <translation>
            <numerusform>%Ln dosya daha reddediliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Everything is saved</source>
        <translation>Her şey kaydedildi</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>Kaydedilemiyor</translation>
    </message>
    <message>
        <source>Disk almost full: {free} MB</source>
        <translation>Disk neredeyse dolu: {free} MB</translation>
    </message>
    <message>
        <source>A badge was scanned. Close this window to see it.</source>
        <translation>Bir yaka kartı okutuldu. Görmek için bu pencereyi kapatın.</translation>
    </message>
</context>
<context>
    <name>StationDetails</name>
    <message>
        <source>Name of this station</source>
        <translation>Bu istasyonun adı</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Shut this station out …</source>
        <translation>Bu istasyonu dışarıda bırak…</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen. Needs a supervisor; cannot be taken back.</source>
        <translation>Kaybolan veya çalınan dizüstü için. Sorumlu gerekir; geri alınamaz.</translation>
    </message>
    <message>
        <source>Put this warning away</source>
        <translation>Bu uyarıyı kaldır</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>No station of this event</source>
        <translation>Bu etkinliğin istasyonu değil</translation>
    </message>
</context>
<context>
    <name>StationSection</name>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Bu istasyonun adı</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Dark suits a dark hall; F9 changes it at any time.</source>
        <translation>Koyu, karanlık salona uyar; F9 her an değiştirir.</translation>
    </message>
    <message>
        <source>Loudness of the tones</source>
        <translation>Seslerin yüksekliği</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Masada kim var</translation>
    </message>
    <message>
        <source>Is noted with each badge that is printed.</source>
        <translation>Basılan her yaka kartıyla not edilir.</translation>
    </message>
    <message>
        <source>Guests can read this screen</source>
        <translation>Misafirler bu ekranı okuyabiliyor</translation>
    </message>
    <message>
        <source>Initials stand for names, except while somebody is looked up.</source>
        <translation>Kimse aranmıyorken adların yerine baş harfler gösterilir.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Another station is called {name}, too. Give one of them another name.</source>
        <translation>“{name}” adlı başka bir istasyon daha var. Birinin adını değiştirin.</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries refused</source>
        <translation>
            <numerusform>%Ln kayıt reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>No station of this event</source>
        <translation>Bu etkinliğin istasyonu değil</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Son kayıt</translation>
    </message>
    <message>
        <source>News of it</source>
        <translation>Ondan haber</translation>
    </message>
    <message>
        <source>Its entries here</source>
        <translation>Buradaki kayıtları</translation>
    </message>
    <message>
        <source>Entries that it holds</source>
        <translation>Ondaki kayıtlar</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Saati</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>bağlı değil</translation>
    </message>
    <message>
        <source>It was shut out of the event. What it wrote before stays valid; what it writes now gets in nowhere.</source>
        <translation>Etkinlik dışında bırakıldı. Önceden yazdıkları geçerli; şimdi yazdıkları hiçbir yerde alınmaz.</translation>
    </message>
    <message>
        <source>Two laptops work as {station}: one is a copy of the other. Let the copy join the event again, with the event pack and a name of its own.</source>
        <translation>{station} olarak iki dizüstü çalışıyor: biri ötekinin kopyası. Kopya, etkinlik paketiyle ve kendi adıyla yeniden katılsın.</translation>
    </message>
    <message>
        <source>Noticed at {time}.</source>
        <translation>Fark edildi: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the copy are kept apart.</source>
        <translation>
            <numerusform>Kopyanın %Ln kaydı ayrı tutuluyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two stations are called {station}. Give one of them another name: on that laptop, on this page.</source>
        <translation>İki istasyonun adı {station}. Birine başka bir ad verin: o dizüstünde, bu sayfada.</translation>
    </message>
    <message>
        <source>Its clock is {difference}. Set the one that is wrong.</source>
        <translation>Saati: {difference}. Yanlış olanı ayarlayın.</translation>
    </message>
    <message>
        <source>What it wrote since is missing here: take it over by stick.</source>
        <translation>Bundan sonra yazdıkları burada yok: bellekle getirin.</translation>
    </message>
    <message>
        <source>It has version {version} of the program, this laptop has {own}. Install the newer one on both.</source>
        <translation>Onda programın {version} sürümü var, bu dizüstünde {own}. İkisine de yenisini kurun.</translation>
    </message>
    <message>
        <source>A laptop that never joined this event wrote these entries ({source}). They were refused. If it should take part, let it join with the event pack.</source>
        <translation>Bu kayıtları etkinliğe hiç katılmamış bir dizüstü yazdı ({source}). Reddedildiler. Katılması gerekiyorsa etkinlik paketiyle katılsın.</translation>
    </message>
    <message>
        <source>by the network</source>
        <translation>ağ üzerinden</translation>
    </message>
    <message>
        <source>shut out of the event</source>
        <translation>etkinlik dışında bırakıldı</translation>
    </message>
    <message>
        <source>two laptops work as this station</source>
        <translation>bu istasyon olarak iki dizüstü çalışıyor</translation>
    </message>
    <message>
        <source>its clock is wrong</source>
        <translation>saati yanlış</translation>
    </message>
    <message>
        <source>its clock is {difference}</source>
        <translation>saati: {difference}</translation>
    </message>
    <message>
        <source>another station has this name</source>
        <translation>bu ad başka bir istasyonda da var</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Bu dizüstü</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>güncel</translation>
    </message>
    <message>
        <source>exchanging …</source>
        <translation>aktarılıyor…</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>henüz haber yok</translation>
    </message>
    <message>
        <source>last heard {ago}</source>
        <translation>son haber {ago}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>henüz karşılaştırılmadı</translation>
    </message>
    <message>
        <source>as this laptop&apos;s</source>
        <translation>bu dizüstüyle aynı</translation>
    </message>
    <message>
        <source>{length} ahead of this laptop&apos;s</source>
        <translation>bu dizüstünden {length} ileride</translation>
    </message>
    <message>
        <source>{length} behind this laptop&apos;s</source>
        <translation>bu dizüstünden {length} geride</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>Stations</source>
        <translation>İstasyonlar</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Onlara bak</translation>
    </message>
    <message>
        <source>The network exchange is not running. Exchange files by stick.</source>
        <translation>Ağ aktarımı çalışmıyor. Dosyaları USB bellekle aktarın.</translation>
    </message>
    <message>
        <source>No network. Entries travel as soon as a cable or Wi-Fi is there.</source>
        <translation>Ağ yok. Kablo veya Wi-Fi gelir gelmez kayıtlar aktarılır.</translation>
    </message>
    <message>
        <source>This laptop: {address}</source>
        <translation>Bu dizüstü: {address}</translation>
    </message>
    <message>
        <source>No other station is reachable: use a stick, or type an address.</source>
        <translation>Başka istasyona ulaşılamıyor: bellek kullanın veya adres yazın.</translation>
    </message>
    <message numerus="yes">
        <source>In the network with %Ln stations</source>
        <translation>
            <numerusform>Ağda %Ln istasyonla</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop works alone. Make a pack, and others can join the event.</source>
        <translation>Bu dizüstü bilgisayar tek başına çalışıyor. Bir paket hazırlayın; ötekiler de etkinliğe katılabilsin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptops of another event are in this network.</source>
        <translation>
            <numerusform>Bu ağda başka bir etkinliğin %Ln dizüstüsü var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever should take part joins with the event pack.</source>
        <translation>Katılacak olan, etkinlik paketiyle katılsın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are only here: they would be lost if this laptop broke now</source>
        <translation>
            <numerusform>%Ln kayıt yalnızca burada: bu dizüstü şimdi bozulsa kaybolurdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Give all entries on a stick, or let a station connect.</source>
        <translation>Tüm kayıtları belleğe verin veya bir istasyon bağlansın.</translation>
    </message>
    <message>
        <source>Last given at {time}: {file}</source>
        <translation>Son verilen: {time}, {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were let in at two stations</source>
        <translation>
            <numerusform>%Ln kişi iki istasyonda alındı</numerusform>
        </translation>
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
    <name>StickOffer</name>
    <message>
        <source>Stick</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Take and give</source>
        <translation>Al ve ver</translation>
    </message>
    <message numerus="yes">
        <source>give %Ln</source>
        <translation>
            <numerusform>%Ln ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %Ln entries</source>
        <translation>
            <numerusform>%Ln kayıt ver</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>nothing new on it, and nothing that it lacks</source>
        <translation>üzerinde yeni bir şey yok, eksiği de yok</translation>
    </message>
    <message>
        <source>Stick {name}: {what}</source>
        <translation>Bellek {name}: {what}</translation>
    </message>
    <message>
        <source>{stations} and others</source>
        <translation>{stations} ve diğerleri</translation>
    </message>
    <message numerus="yes">
        <source>take %Ln new entries from {stations}</source>
        <translation>
            <numerusform>%Ln yeni kayıt al ({stations})</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick {name}: exchanging. Leave it in.</source>
        <translation>Bellek {name}: aktarılıyor. Çıkarmayın.</translation>
    </message>
    <message>
        <source>Stopped by you: {done} of {all} entries were taken. You may take the stick out.</source>
        <translation>Siz durdurdunuz: {all} kayıttan {done} tanesi alındı. Belleği çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>Done: {what}. You may take the stick out.</source>
        <translation>Tamam: {what}. Belleği çıkarabilirsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries taken</source>
        <translation>
            <numerusform>%Ln yeni kayıt alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln verildi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was new</source>
        <translation>yeni bir şey yoktu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were refused</source>
        <translation>
            <numerusform>%Ln dosya daha reddedildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisorDialog</name>
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
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>This event has no supervisor yet. Add one in the settings.</source>
        <translation>Bu etkinlikte henüz sorumlu yok. Ayarlardan ekleyin.</translation>
    </message>
</context>
<context>
    <name>SupervisorsSection</name>
    <message>
        <source>Supervisors</source>
        <translation>Sorumlular</translation>
    </message>
    <message>
        <source>Who may let somebody in although the rules say no. Each has a PIN.</source>
        <translation>Kurallara aykırı olsa da içeri alabilenler. Her birinin PIN&apos;i var.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Yeni PIN</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN bir daha</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>İzin veren</translation>
    </message>
    <message>
        <source>Each change needs a supervisor and the PIN.</source>
        <translation>Her değişiklik için bir sorumlu ve PIN&apos;i gerekir.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the supervisor who allows it</source>
        <translation>İzin veren sorumlunun PIN&apos;i</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN unutuldu mu?</translation>
    </message>
    <message>
        <source>Click to give a new PIN or to remove</source>
        <translation>Yeni PIN vermek ya da kaldırmak için tıklayın</translation>
    </message>
    <message>
        <source>Type the PIN of the supervisor who allows this.</source>
        <translation>İzin veren sorumlunun PIN&apos;ini yazın.</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name.</source>
        <translation>Sorumlunun adını yazın.</translation>
    </message>
    <message>
        <source>The PIN needs at least {count} characters.</source>
        <translation>PIN en az {count} karakter olmalı.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>İki PIN farklı. Yeniden yazın.</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>The file is being written. Leave the stick in.</source>
        <translation>Dosya yazılıyor. Belleği çıkarmayın.</translation>
    </message>
    <message>
        <source>The pack is being made; that takes a few seconds.</source>
        <translation>Paket hazırlanıyor; birkaç saniye sürer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on the stick</source>
        <translation>
            <numerusform>%Ln kayıt bellekte</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} ({size}): {file}. You may take it out.</source>
        <translation>{entries} ({size}): {file}. Belleği çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>{file} is written. Take it to the other laptop and choose “Join an event” there. Keep it and its passphrase apart from each other.</source>
        <translation>{file} yazıldı. Onu diğer dizüstü bilgisayara götürün ve orada “Etkinliğe katıl” seçin. Onu ve parolasını ayrı yerlerde tutun.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Other stations</source>
        <translation>Diğer istasyonlar</translation>
    </message>
</context>
<context>
    <name>TeachScanner</name>
    <message>
        <source>This scanner is set up well.</source>
        <translation>Bu okuyucu iyi ayarlanmış.</translation>
    </message>
    <message>
        <source>Nothing came. Is the scanner plugged in, and set to type like a keyboard?</source>
        <translation>Hiçbir şey gelmedi. Okuyucu takılı mı ve klavye gibi yazacak biçimde ayarlı mı?</translation>
    </message>
    <message>
        <source>Switch off the scanner&apos;s ALT mode: it cannot be read in this mode.</source>
        <translation>Okuyucunun ALT kipini kapatın: bu kipte okunamıyor.</translation>
    </message>
    <message>
        <source>The scanner is set to a German or Hungarian keyboard. Set it to a US keyboard.</source>
        <translation>Okuyucu Alman veya Macar klavyesine ayarlı. ABD klavyesine ayarlayın.</translation>
    </message>
    <message>
        <source>The scanner is set to a French keyboard. Set it to a US keyboard.</source>
        <translation>Okuyucu Fransız klavyesine ayarlı. ABD klavyesine ayarlayın.</translation>
    </message>
    <message>
        <source>Something else came than the code on the screen. Set the scanner to a US keyboard.</source>
        <translation>Ekrandaki koddan başka bir şey geldi. Okuyucuyu ABD klavyesine ayarlayın.</translation>
    </message>
    <message>
        <source>The scanner changes small and capital letters. Badges work all the same.</source>
        <translation>Okuyucu büyük ve küçük harfleri değiştiriyor. Yaka kartları yine de çalışır.</translation>
    </message>
    <message>
        <source>Characters are missing. Set a longer pause between the keys.</source>
        <translation>Eksik karakterler var. Tuşlar arası süreyi uzatın.</translation>
    </message>
    <message>
        <source>The scanner types as slowly as a person. Set a shorter pause.</source>
        <translation>Okuyucu insan kadar yavaş yazıyor. Süreyi kısaltın.</translation>
    </message>
    <message>
        <source>The scanner is slow. A shorter pause between the keys helps the queue.</source>
        <translation>Okuyucu yavaş. Tuşlar arası daha kısa süre kuyruğu hızlandırır.</translation>
    </message>
    <message>
        <source>It works without Enter after the code; with Enter it answers sooner.</source>
        <translation>Koddan sonra Enter olmadan da çalışır; Enter ile daha çabuk yanıt verir.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
</context>
<context>
    <name>TeachScannerPage</name>
    <message>
        <source>Scan this code from the screen.</source>
        <translation>Bu kodu ekrandan okutun.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Bu ayarları kullan</translation>
    </message>
    <message>
        <source>Teach my scanner</source>
        <translation>Tarayıcımı öğret</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Koddan sonra</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Keyboard of this computer</source>
        <translation>Bu bilgisayarın klavyesi</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>{gap} ms from key to key, {longest} ms at most</source>
        <translation>tuştan tuşa {gap} ms, en çok {longest} ms</translation>
    </message>
    <message>
        <source>types the same</source>
        <translation>aynısını yazıyor</translation>
    </message>
    <message>
        <source>types {text}, which does no harm</source>
        <translation>{text} yazıyor, zararı yok</translation>
    </message>
    <message>
        <source>on, which does no harm</source>
        <translation>açık, zararı yok</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>TypedAddresses</name>
    <message>
        <source>Forget {address}</source>
        <translation>{address} adresini unut</translation>
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
        <source>{station} was last heard {ago}.</source>
        <translation>{station}: son haber {ago}.</translation>
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
        <source>Was not inside</source>
        <extracomment>Remark on an exit: this person was not inside as far as this station knows</extracomment>
        <translation>İçeride değildi</translation>
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
<context>
    <name>WorkProgress</name>
    <message>
        <source>{done} of {total} badges</source>
        <translation>Yaka kartı: {done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total} people imported</source>
        <translation>{total} kişiden {done} kişi alındı</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
</TS>
