<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>indicə</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} dəq əvvəl</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} saat əvvəl</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} gün əvvəl</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} san</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dəq</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} saat</translation>
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
        <translation>Qovluq proqram bağlanana qədər işlənir; yadda saxlanmadı.</translation>
    </message>
    <message>
        <source>The folder cannot be shown here: {folder}</source>
        <translation>Qovluğu burada göstərmək olmur: {folder}</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Davamiyyət</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Bu gün, {date}</translation>
    </message>
</context>
<context>
    <name>AttendeeDetails</name>
    <message>
        <source>Check in</source>
        <translation>Qeydə al</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Beyci çap et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Why the answer is what it is</source>
        <translation>Cavab niyə belədir</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nə baş verib</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Siyahıda</translation>
    </message>
    <message>
        <source>Original spelling</source>
        <translation>Orijinal yazılış</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Note to staff</source>
        <translation>Heyət üçün qeyd</translation>
    </message>
    <message>
        <source>Number on the badge</source>
        <translation>Beycdəki nömrə</translation>
    </message>
    <message>
        <source>Badge that is valid</source>
        <translation>Qüvvədə olan beyc</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (geri alınıb)</translation>
    </message>
</context>
<context>
    <name>BadgeChoice</name>
    <message>
        <source>Whose badges</source>
        <translation>Kimin beycləri</translation>
    </message>
    <message>
        <source>Change the layout…</source>
        <translation>Maketi dəyiş…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Maket</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Hamının</translation>
    </message>
    <message>
        <source>Those not printed yet</source>
        <translation>Hələ çap olunmayanlar</translation>
    </message>
    <message>
        <source>One country&apos;s</source>
        <translation>Bir ölkənin</translation>
    </message>
    <message>
        <source>One category&apos;s</source>
        <translation>Bir kateqoriyanın</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Heç kim seçilməyib.</translation>
    </message>
    <message>
        <source>Badge before</source>
        <translation>Əvvəlki beyc</translation>
    </message>
    <message>
        <source>Next badge</source>
        <translation>Növbəti beyc</translation>
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
        <translation>Beyclər {file} faylındadır.</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>Ləğv edildi; heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>Look at these badges before you print: {names}</source>
        <translation>Çapdan əvvəl bu beyclərə baxın: {names}</translation>
    </message>
    <message>
        <source>{count} of {total} badges were printed.</source>
        <translation>{total} beycdən {count} çap olundu.</translation>
    </message>
    <message>
        <source>{count} of {total} badges were sent. The printer did not confirm all of them: count what came out.</source>
        <translation>{total} beycdən {count} göndərildi. Printer onların hamısını təsdiq etmədi: neçəsinin çıxdığını sayın.</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>ekranda</translation>
    </message>
    <message>
        <source>The layout holds until the program is closed.</source>
        <translation>Maket proqram bağlanana qədər qüvvədədir.</translation>
    </message>
    <message>
        <source>Middle names are shortened.</source>
        <translation>Ortadakı adlar qısaldılıb.</translation>
    </message>
    <message>
        <source>Some letters are very small.</source>
        <translation>Bəzi hərflər çox kiçikdir.</translation>
    </message>
    <message>
        <source>Letters are missing: {letters}</source>
        <translation>Bu hərflər çatmır: {letters}</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Beyclər</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), by organization and name</source>
        <translation>
            <numerusform>%n beyc, təşkilat və ada görə</numerusform>
            <numerusform>%n beyc, təşkilat və ada görə</numerusform>
        </translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation>Çap et: {count}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Printer: {name}</translation>
    </message>
    <message>
        <source>No printer is set up yet.</source>
        <translation>Printer hələ qurulmayıb.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önbaxış</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>What is printed appears here.</source>
        <translation>Çap olunanlar burada görünür.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Look whether the last badge came out, and say so here.</source>
        <translation>Son beycin çıxıb-çıxmadığına baxın və burada bildirin.</translation>
    </message>
    <message>
        <source>The printer waits until somebody has seen to it.</source>
        <translation>Kimsə printerə baxana qədər o gözləyir.</translation>
    </message>
    <message>
        <source>Go on when the printer is ready.</source>
        <translation>Printer hazır olanda davam edin.</translation>
    </message>
    <message>
        <source>This printer does not confirm badges: look whether they come out.</source>
        <translation>Bu printer beycləri təsdiq etmir: onların çıxıb-çıxmadığına baxın.</translation>
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
        <translation>Şəkildən kod oxu…</translation>
    </message>
    <message>
        <source>Picture with a code</source>
        <translation>Kodlu şəkil</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
</context>
<context>
    <name>Carriers</name>
    <message>
        <source>{file} makes another laptop a station of its event. This laptop is one already: open the pack on the other laptop, by “Join an event”.</source>
        <translation>{file} başqa noutbuku öz tədbirinin stansiyası edir. Bu noutbuk artıq stansiyadır: paketi o biri noutbukda “Tədbirə qoşul” ilə açın.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Delegate</source>
        <translation>Nümayəndə</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Məruzəçi</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Mətbuat</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Qonaq</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Müşahidəçi</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Təşkilatçı</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Heyət</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Könüllü</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tərcüməçi</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>Again after leaving</source>
        <translation>Çıxandan sonra yenidən</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Gündə bir dəfə</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Yalnız bir dəfə</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>İstənilən qədər</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>Yalnız istəklə</translation>
    </message>
    <message>
        <source>For who has none yet</source>
        <translation>Hələ beyci olmayanlara</translation>
    </message>
    <message>
        <source>Each time somebody comes in</source>
        <translation>Hər girişdə</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} yer</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>açılır: {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bağlanır: {time}</translation>
    </message>
</context>
<context>
    <name>CheckpointBar</name>
    <message>
        <source>Export the day…</source>
        <translation>Günü ixrac et…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Davamiyyət</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Beyclər…</translation>
    </message>
    <message>
        <source>Badge layouts…</source>
        <translation>Beyc maketləri…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Siyahını yüklə…</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Printer…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Skaner…</translation>
    </message>
    <message>
        <source>Teach my scanner…</source>
        <translation>Skanerimi öyrət…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Other stations…</source>
        <translation>Digər stansiyalar…</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>Masada kim var…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Parametrlər…</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>ÇIXIŞ</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>GİRİŞ</translation>
    </message>
    <message>
        <source>Change between entry and exit (F3)</source>
        <translation>Giriş və çıxış arasında keçid (F3)</translation>
    </message>
    <message>
        <source>Choose the checkpoint: {name}</source>
        <translation>Nəzarət məntəqəsini seçin: {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation>İçəridə: {count}</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>Gözlənilir: {count}</translation>
    </message>
    <message>
        <source>{count} came in today</source>
        <translation>Bu gün daxil olub: {count}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açıq və ya tünd</translation>
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
        <translation>Yeni nəzarət məntəqəsi</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dəq</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>hədd yoxdur</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>As clocks show it at the event.</source>
        <translation>Tədbir yerindəki saatla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Məkan</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Kim girə bilər</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Açılır</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Bağlanır</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Əlavə vaxt</translation>
    </message>
    <message>
        <source>So long before opening and after closing people are let in.</source>
        <translation>Açılışdan bu qədər əvvəl və bağlanışdan bu qədər sonra da buraxılır.</translation>
    </message>
    <message>
        <source>Coming in again</source>
        <translation>Təkrar giriş</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlər</translation>
    </message>
    <message>
        <source>Only in one place</source>
        <translation>Yalnız bir yerdə</translation>
    </message>
    <message>
        <source>Being scanned at another checkpoint ends being inside here.</source>
        <translation>Başqa nəzarət məntəqəsində oxudulan şəxs burada içəridə sayılmır.</translation>
    </message>
    <message>
        <source>All out at</source>
        <translation>Hamı çıxmış sayılır</translation>
    </message>
    <message>
        <source>At this time everybody counts as gone.</source>
        <translation>Bu vaxt hamı getmiş sayılır.</translation>
    </message>
    <message>
        <source>Badges are printed</source>
        <translation>Beyclər çap olunur</translation>
    </message>
    <message>
        <source>When somebody was let in here, on the printer of the station.</source>
        <translation>Kimsə burada içəri buraxılanda, stansiyanın printerində.</translation>
    </message>
    <message>
        <source>A checkpoint needs a name.</source>
        <translation>Nəzarət məntəqəsinə ad lazımdır.</translation>
    </message>
    <message>
        <source>It would close before it opens. Change one of the times.</source>
        <translation>Açılmamış bağlanır. Vaxtlardan birini dəyişin.</translation>
    </message>
</context>
<context>
    <name>CheckpointsSection</name>
    <message>
        <source>Checkpoints</source>
        <translation>Nəzarət məntəqələri</translation>
    </message>
    <message>
        <source>Where and what for badges are scanned. All stations use the same ones.</source>
        <translation>Beyclər harada və nə üçün oxudulur. Bütün stansiyalarda eynidir.</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>Nəzarət məntəqəsi əlavə et</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The clock of this laptop is wrong: set it</source>
        <translation>Bu noutbukun saatı səhvdir: düzəldin</translation>
    </message>
    <message>
        <source>The clock of this laptop is {length} ahead: set it</source>
        <translation>Bu noutbukun saatı {length} irəlidədir: düzəldin</translation>
    </message>
    <message>
        <source>The clock of this laptop is {length} behind: set it</source>
        <translation>Bu noutbukun saatı {length} geridədir: düzəldin</translation>
    </message>
    <message>
        <source>The clocks of {station} and of this laptop differ by {length}: set the wrong one</source>
        <extracomment>{length} is a time such as &quot;10 d&quot;; {station} the name of the only other station</extracomment>
        <translation>{station} ilə bu noutbukun saatları arasında {length} fərq var: səhv olanı düzəldin</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>Look at them</source>
        <translation>Onlara bax</translation>
    </message>
    <message>
        <source>No double admissions and no overrides on this day.</source>
        <translation>Bu gün ikiqat və ya qaydadan kənar giriş yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <translation>
            <numerusform>%Ln nəfər içəridə</numerusform>
            <numerusform>%Ln nəfər içəridə</numerusform>
        </translation>
    </message>
    <message>
        <source>let in before at {time}, {station}</source>
        <translation>əvvəl buraxılıb: {time}, {station}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>At the desk now: {name}</source>
        <translation>İndi masada: {name}</translation>
    </message>
    <message>
        <source>Nobody is named at the desk now.</source>
        <translation>İndi masada heç kimin adı qeyd olunmur.</translation>
    </message>
    <message>
        <source>Another station is called {name}, too. Give one of them another name in the settings.</source>
        <translation>“{name}” adlı başqa stansiya da var. Parametrlərdə birinin adını dəyişin.</translation>
    </message>
    <message>
        <source>Nothing is left to take back at this station.</source>
        <translation>Bu stansiyada geri alınası heç nə qalmayıb.</translation>
    </message>
    <message>
        <source>No supervisor is set up. Add one in the settings, with a PIN.</source>
        <translation>Məsul şəxs yoxdur. Onu parametrlərdə PIN ilə əlavə edin.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Registration desk</source>
        <translation>Qeydiyyat masası</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Name, organization or number</source>
        <translation>Ad, təşkilat və ya nömrə</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation>Son oxunanlar</translation>
    </message>
</context>
<context>
    <name>DoubleDetails</name>
    <message>
        <source>Who looked at it</source>
        <translation>Kim baxıb</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nə aydın oldu</translation>
    </message>
    <message>
        <source>or type what was found</source>
        <translation>və ya nə aydın olduğunu yazın</translation>
    </message>
    <message>
        <source>Came back in</source>
        <translation>Çıxıb qayıdıb</translation>
    </message>
    <message>
        <source>One person, two doors</source>
        <translation>Bir nəfər, iki qapı</translation>
    </message>
    <message>
        <source>Asked: all well</source>
        <translation>Soruşuldu: qaydasındadır</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>Hər şey qaydasındadır</translation>
    </message>
    <message>
        <source>Or one of the two never happened; it is taken back:</source>
        <translation>Və ya ikisindən biri olmayıb; o geri götürülür:</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Əvvəl: {when}</translation>
    </message>
    <message>
        <source>Then: {when}</source>
        <translation>Sonra: {when}</translation>
    </message>
    <message>
        <source>Take back {when}</source>
        <translation>Geri götür: {when}</translation>
    </message>
    <message>
        <source>Choose or type what was found.</source>
        <translation>Nə aydın olduğunu seçin və ya yazın.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Əvvəlcə adınızı yazın.</translation>
    </message>
    <message>
        <source>never happened</source>
        <translation>heç olmayıb</translation>
    </message>
</context>
<context>
    <name>DoublesController</name>
    <message>
        <source>Noted: in order.</source>
        <translation>Qeyd edildi: qaydasındadır.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri götürüldü.</translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message>
        <source>Let in at two stations</source>
        <translation>İki stansiyada buraxılıb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>Baxılmalı: %Ln</numerusform>
            <numerusform>Baxılmalı: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits to be looked at.</source>
        <translation>Baxılmalı heç kim yoxdur.</translation>
    </message>
    <message>
        <source>While two stations were apart, both let the same badge in. Ask at the doors, then say what is true. All stations hear of it.</source>
        <translation>Stansiyalar arasında əlaqə olmayanda eyni beyci hər ikisi buraxıb. Qapılarda soruşun, sonra nəyin doğru olduğunu bildirin. Bütün stansiyalar xəbər tutur.</translation>
    </message>
</context>
<context>
    <name>ElementFields</name>
    <message>
        <source>Name of the layout</source>
        <translation>Maketin adı</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Soldan</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Yuxarıdan</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hündürlük</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Ən iri hərf</translation>
    </message>
    <message>
        <source>Smallest letters</source>
        <translation>Ən kiçik hərf</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Ən çox sətir</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Qalın</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Yeri</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>Hündürlük üzrə</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Zolaq</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
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
        <translation>yuxarıda</translation>
    </message>
    <message>
        <source>halfway down</source>
        <translation>ortada</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>aşağıda</translation>
    </message>
    <message>
        <source>striped at both ends</source>
        <translation>hər iki ucu zolaqlı</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>çərçivə</translation>
    </message>
    <message>
        <source>solid; slow on receipt printers</source>
        <translation>bütöv; qəbz printerində yavaşdır</translation>
    </message>
    <message>
        <source>The one that is called logo</source>
        <translation>Adı “logo” olan</translation>
    </message>
    <message>
        <source>What you save here reaches the other stations by network or stick.</source>
        <translation>Burada saxladığınız digər stansiyalara şəbəkə və ya fleş kartla çatır.</translation>
    </message>
    <message>
        <source>Logos lie in the folder “images” of the event. When this page is opened, a changed one is sent to the other stations.</source>
        <translation>Loqolar tədbirin “images” qovluğundadır. Bu səhifə açılanda dəyişdirilmiş loqo digər stansiyalara göndərilir.</translation>
    </message>
    <message>
        <source>Photos lie in the folder “images” of the event. A pack takes them along; copy later ones to each station.</source>
        <translation>Fotolar tədbirin “images” qovluğundadır. Tədbir paketi onları özü ilə aparır; sonrakıları hər stansiyaya köçürün.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>That did not work: {message}</source>
        <translation>Alınmadı: {message}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Do not let anybody in on this; scan the badge again.</source>
        <translation>Heç nə qeydə alınmadı. Buna əsasən heç kimi buraxmayın; beyci yenidən oxudun.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the disk is full. Free some space, then scan again.</source>
        <translation>Heç nə qeydə alınmadı: disk doludur. Yer boşaldın, sonra yenidən oxudun.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the event folder is read-only. Allow writing, then scan again.</source>
        <translation>Heç nə qeydə alınmadı: tədbirin qovluğuna yazmaq olmur. Yazmağa icazə verin, sonra yenidən oxudun.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the event file is damaged. Call the event&apos;s IT staff.</source>
        <translation>Heç nə qeydə alınmadı: tədbirin faylı zədələnib. Tədbirin İT işçilərini çağırın.</translation>
    </message>
    <message>
        <source>Nothing was recorded: another program holds the event file. Scan again.</source>
        <translation>Heç nə qeydə alınmadı: tədbirin faylını başqa proqram tutub. Yenidən oxudun.</translation>
    </message>
    <message>
        <source>That did not work by a fault of the program, which is noted in its log. Try again.</source>
        <translation>Proqramdakı xəta üzündən alınmadı; xəta jurnala yazılıb. Yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The event folder cannot be used. Check that it is whole and may be written.</source>
        <translation>Tədbirin qovluğundan istifadə etmək olmur. Onun bütöv və yazıla bilən olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start again.</source>
        <translation>Disk doludur. Yer boşaldın, sonra yenidən başladın.</translation>
    </message>
    <message>
        <source>The event folder is read-only: {folder}. Allow writing, then start again.</source>
        <translation>Tədbirin qovluğuna yazmaq olmur: {folder}. Yazmağa icazə verin, sonra yenidən başladın.</translation>
    </message>
    <message>
        <source>The event file is damaged. Use the latest backup, or join another station.</source>
        <translation>Tədbirin faylı zədələnib. Son ehtiyat nüsxədən istifadə edin və ya başqa stansiyaya qoşulun.</translation>
    </message>
    <message>
        <source>Another program holds the event file. Close it, then start again.</source>
        <translation>Tədbirin faylını başqa proqram tutub. Onu bağlayın, sonra yenidən başladın.</translation>
    </message>
    <message>
        <source>This event was written by a newer version. Install that version to open it.</source>
        <translation>Bu tədbir daha yeni versiya ilə yazılıb. Onu açmaq üçün həmin versiyanı quraşdırın.</translation>
    </message>
    <message>
        <source>Forum Check-in is open on this event already. Go on in that window.</source>
        <translation>Forum Check-in bu tədbirlə artıq açıqdır. Həmin pəncərədə davam edin.</translation>
    </message>
    <message>
        <source>There is no event in {folder} yet. Make one from the organizers&apos; list.</source>
        <translation>{folder} qovluğunda hələ tədbir yoxdur. Onu təşkilatçıların siyahısından yaradın.</translation>
    </message>
    <message>
        <source>There is an event in {folder} already. Choose an empty folder for another one.</source>
        <translation>{folder} qovluğunda artıq tədbir var. Başqası üçün boş qovluq seçin.</translation>
    </message>
    <message>
        <source>This station does not know “{what}” yet. Search by name, or join the other stations.</source>
        <translation>Bu stansiya “{what}” haqqında hələ bilmir. Adla axtarın və ya digər stansiyalara qoşulun.</translation>
    </message>
    <message>
        <source>“{what}” fits several. Type more of it, or choose one from the list.</source>
        <translation>“{what}” bir neçəsinə uyğundur. Daha çox yazın və ya siyahıdan seçin.</translation>
    </message>
    <message>
        <source>The registration is canceled or blocked: this person gets no badge.</source>
        <translation>Qeydiyyat ləğv edilib və ya bloklanıb: bu şəxsə beyc verilmir.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Type it again.</source>
        <translation>PIN səhvdir. Yenidən yazın.</translation>
    </message>
    <message>
        <source>This pack proves nothing here: it belongs to another event.</source>
        <translation>Bu paket burada heç nəyi sübut etmir: o, başqa tədbirindir.</translation>
    </message>
    <message>
        <source>A reason is needed. Choose one or type it.</source>
        <translation>Səbəb lazımdır. Birini seçin və ya yazın.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Bunu yalnız məsul şəxs edə bilər.</translation>
    </message>
    <message>
        <source>Find the person by name first: F2.</source>
        <translation>Əvvəlcə şəxsi adla tapın: F2.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Bu artıq geri alınıb.</translation>
    </message>
    <message>
        <source>There is no timezone “{name}”. Use a name such as Asia/Baku.</source>
        <translation>“{name}” adlı saat qurşağı yoxdur. Asia/Baku kimi bir ad işlədin.</translation>
    </message>
    <message>
        <source>The event&apos;s keys cannot be used: {path}. Open the event pack again.</source>
        <translation>Tədbirin açarlarından istifadə etmək olmur: {path}. Tədbir paketini yenidən açın.</translation>
    </message>
    <message>
        <source>The search is being made anew; scanning goes on meanwhile.</source>
        <translation>Axtarış yenidən qurulur; bu vaxt beyclər oxunmağa davam edir.</translation>
    </message>
    <message>
        <source>This station has no badge numbers left. Import the list at the first station.</source>
        <translation>Bu stansiyada beyc nömrəsi qalmayıb. Siyahını birinci stansiyada yükləyin.</translation>
    </message>
    <message>
        <source>{name} has had 99 badges; there is no number for another one.</source>
        <translation>{name} üçün 99 beyc verilib; başqası üçün nömrə yoxdur.</translation>
    </message>
    <message>
        <source>This badge layout cannot be used. Choose another one in the settings.</source>
        <translation>Bu beyc maketindən istifadə etmək olmur. Parametrlərdə başqasını seçin.</translation>
    </message>
    <message>
        <source>The layout {layout} could not be saved. Check the disk and try again.</source>
        <translation>“{layout}” maketi saxlanmadı. Diski yoxlayıb təkrar cəhd edin.</translation>
    </message>
    <message>
        <source>The layout {layout} is {width_mm} mm wide, the printer prints only {paper_mm} mm.</source>
        <translation>{layout} maketinin eni {width_mm} mm-dir, printer isə yalnız {paper_mm} mm çap edir.</translation>
    </message>
    <message>
        <source>The badge sheet could not be written: {file}. Choose another place.</source>
        <translation>Beyc vərəqini yazmaq olmadı: {file}. Başqa yer seçin.</translation>
    </message>
    <message>
        <source>{name} has no known ending. Use .xlsx, .csv or .pdf.</source>
        <translation>{name} adının sonluğu tanınmır. .xlsx, .csv və ya .pdf işlədin.</translation>
    </message>
    <message>
        <source>The export could not be written. Choose another folder and try again.</source>
        <translation>İxracı yazmaq olmadı. Başqa qovluq seçib yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The export was not written: the disk is full. Choose another folder or stick.</source>
        <translation>İxrac yazılmadı: disk doludur. Başqa qovluq və ya fleş kart seçin.</translation>
    </message>
    <message>
        <source>The export was not written: the file is open elsewhere, or the folder is protected.</source>
        <translation>İxrac yazılmadı: fayl başqa yerdə açıqdır və ya qovluq qorunur.</translation>
    </message>
    <message>
        <source>The export was not written: its folder is gone. Choose another one.</source>
        <translation>İxrac yazılmadı: onun qovluğu yoxa çıxıb. Başqasını seçin.</translation>
    </message>
    <message>
        <source>The list {file} is not there any more. Choose it again.</source>
        <translation>{file} siyahısı artıq yerində deyil. Onu yenidən seçin.</translation>
    </message>
    <message>
        <source>The list {file} cannot be opened. Close it in other programs and try again.</source>
        <translation>{file} siyahısını açmaq olmur. Onu başqa proqramlarda bağlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The list is empty. Choose the file that has people in it.</source>
        <translation>Siyahı boşdur. İçində iştirakçılar olan faylı seçin.</translation>
    </message>
    <message>
        <source>The list has headings, but nobody under them.</source>
        <translation>Siyahıda başlıqlar var, amma altında heç kim yoxdur.</translation>
    </message>
    <message>
        <source>The list is protected by a password. Save it without one and try again.</source>
        <translation>Siyahı parolla qorunur. Onu parolsuz yadda saxlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This is no list. Choose a file in XLSX, ODS or CSV format.</source>
        <translation>Bu, siyahı deyil. XLSX, ODS və ya CSV formatında fayl seçin.</translation>
    </message>
    <message>
        <source>The list is damaged. Save it anew in its program and try again.</source>
        <translation>Siyahı zədələnib. Onu öz proqramında yenidən yadda saxlayıb cəhd edin.</translation>
    </message>
    <message>
        <source>No column of names was found. Give each column a heading, such as “Name”.</source>
        <translation>Adlar sütunu tapılmadı. Hər sütuna başlıq verin, məsələn, “Ad”.</translation>
    </message>
    <message>
        <source>Letters on line {line} are damaged. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation>{line} nömrəli sətirdə hərflər zədələnib. Siyahını XLSX və ya UTF-8 ilə CSV kimi yadda saxlayın.</translation>
    </message>
    <message>
        <source>This file is too large for a list of people. Choose the right one.</source>
        <translation>Bu fayl iştirakçı siyahısı üçün çox böyükdür. Düzgün faylı seçin.</translation>
    </message>
    <message>
        <source>{printer} has no paper. Put in a roll, then let the badges go on.</source>
        <translation>{printer}: kağız yoxdur. Rulon qoyun, sonra çapı davam etdirin.</translation>
    </message>
    <message>
        <source>The cover of {printer} is open. Close it, then let the badges go on.</source>
        <translation>{printer}: qapağı açıqdır. Bağlayın, sonra çapı davam etdirin.</translation>
    </message>
    <message>
        <source>{printer} is offline. Look at its lamps and switch it on-line.</source>
        <translation>{printer}: xətdən kənardır. Lampalarına baxın və onu xəttə qoşun.</translation>
    </message>
    <message>
        <source>{printer} does not answer. Is it on, and is the cable in?</source>
        <translation>{printer}: cavab vermir. Qoşulubmu, kabeli yerindədirmi?</translation>
    </message>
    <message>
        <source>{printer} takes no badges now. Another desk may be printing.</source>
        <translation>{printer}: indi beyc qəbul etmir. Bəlkə başqa masa çap edir.</translation>
    </message>
    <message>
        <source>This user may not use {printer}. Call the event&apos;s IT staff.</source>
        <translation>Bu istifadəçi {printer} printerini işlədə bilməz. Tədbirin İT işçilərini çağırın.</translation>
    </message>
    <message>
        <source>Another program is using {printer}. Close it, then print again.</source>
        <translation>{printer} başqa proqramla məşğuldur. Onu bağlayın, sonra yenidən çap edin.</translation>
    </message>
    <message>
        <source>{printer} hung up before it had the whole badge. Throw away a partial one.</source>
        <translation>{printer} bütün beyci almamış əlaqəni kəsdi. Yarımçıq beyci atın.</translation>
    </message>
    <message>
        <source>{printer} is not there. Is it on, and is the cable in? Otherwise choose a printer in the settings.</source>
        <translation>{printer}: tapılmır. Qoşulubmu, kabeli yerindədirmi? Əks halda parametrlərdə başqa printer seçin.</translation>
    </message>
    <message>
        <source>{printer} does not say how it is, so nothing was sent. Is it on and ready? If it never answers, say so in its settings.</source>
        <translation>{printer}: vəziyyətini bildirmir, ona görə heç nə göndərilmədi. Qoşulub və hazırdırmı? Heç vaxt cavab vermirsə, bunu onun parametrlərində qeyd edin.</translation>
    </message>
    <message>
        <source>{printer} is paused. Press its pause key, then let the badges go on.</source>
        <translation>{printer}: fasilədədir. Onun fasilə düyməsini basın, sonra çapı davam etdirin.</translation>
    </message>
    <message>
        <source>Paper or the cutter is stuck in {printer}. Switch it off, clear it and switch it on, then let the badges go on.</source>
        <translation>{printer}: kağız və ya bıçaq ilişib. Söndürün, təmizləyin və yandırın, sonra çapı davam etdirin.</translation>
    </message>
    <message>
        <source>{printer} has become too hot and rests. Wait some minutes, then let the badges go on.</source>
        <translation>{printer}: çox qızıb və dincəlir. Bir neçə dəqiqə gözləyin, sonra çapı davam etdirin.</translation>
    </message>
    <message>
        <source>{printer} reports a fault. Switch it off and on; if that does not help, use another printer.</source>
        <translation>{printer}: nasazlıq bildirir. Söndürüb yandırın; kömək etməsə, başqa printerdən istifadə edin.</translation>
    </message>
    <message>
        <source>The ribbon of {printer} is used up or torn. Put one in, then let the badges go on.</source>
        <translation>{printer}: rəngli lent bitib və ya qırılıb. Yenisini taxın, sonra çapı davam etdirin.</translation>
    </message>
    <message>
        <source>{printer} stopped midway. Look at its paper and lamps, and whether the badge came out.</source>
        <translation>{printer}: yarıda dayandı. Kağızına və lampalarına, eləcə də beycin çıxıb-çıxmadığına baxın.</translation>
    </message>
    <message>
        <source>{printer} did not confirm the badge. Look whether it came out.</source>
        <translation>{printer} beyci təsdiqləmədi. Çıxıb-çıxmadığına baxın.</translation>
    </message>
    <message>
        <source>{printer} is in trouble. Look at the printer.</source>
        <translation>{printer}: nasazlıq var. Printerə baxın.</translation>
    </message>
    <message>
        <source>The print queue {printer} did not take the badge.</source>
        <translation>{printer} çap növbəsi beyci qəbul etmədi.</translation>
    </message>
    <message>
        <source>{printer} has no driver. Choose it as a queue that takes bytes, or add a driver to it.</source>
        <translation>{printer} drayversizdir. Onu bayt qəbul edən növbə kimi seçin və ya ona drayver əlavə edin.</translation>
    </message>
    <message>
        <source>This copy of the program cannot use USB printers by itself. Choose a print queue of this computer instead.</source>
        <translation>Proqramın bu nüsxəsi USB printerlərlə özü işləyə bilmir. Bunun əvəzinə bu kompüterin çap növbəsini seçin.</translation>
    </message>
    <message>
        <source>The program ended while a badge was printing. Look whether it came out.</source>
        <translation>Beyc çap olunarkən proqram bağlanıb. Çıxıb-çıxmadığına baxın.</translation>
    </message>
    <message>
        <source>A defect of the program stopped this badge. The log has the details.</source>
        <translation>Proqramdakı xəta bu beyci dayandırdı. Təfərrüat jurnaldadır.</translation>
    </message>
    <message>
        <source>The badge did not come out. It can be printed again.</source>
        <translation>Beyc çıxmadı. Onu yenidən çap etmək olar.</translation>
    </message>
    <message>
        <source>The folder for badges on the screen cannot be written. Check the disk.</source>
        <translation>Ekrandakı beyclərin qovluğuna yazmaq olmur. Diski yoxlayın.</translation>
    </message>
    <message>
        <source>“{printer}” is no printer&apos;s address. Choose a printer in the settings.</source>
        <translation>“{printer}” printer ünvanı deyil. Parametrlərdə printer seçin.</translation>
    </message>
    <message>
        <source>{baud} baud is too slow for badges. Set the printer and this program to {least}.</source>
        <translation>{baud} bod beyclər üçün çox yavaşdır. Printeri və bu proqramı {least} bod edin.</translation>
    </message>
    <message>
        <source>The serial port {port} cannot be used. Check the cable.</source>
        <translation>{port} serial portundan istifadə etmək olmur. Kabeli yoxlayın.</translation>
    </message>
    <message>
        <source>Camera support is not installed. Use a scanner, or type the number.</source>
        <translation>Kamera dəstəyi quraşdırılmayıb. Skaner işlədin və ya nömrəni yazın.</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened.</source>
        <translation>Bu fayl açıla bilən şəkil deyil.</translation>
    </message>
    <message>
        <source>The file is damaged. Write it again at the other station. Nothing has changed.</source>
        <translation>Fayl zədələnib. Digər stansiyada onu yenidən yazın. Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>The file is empty: the stick was pulled out too early. Write it again.</source>
        <translation>Fayl boşdur: fleş kart çox tez çıxarılıb. Yenidən yazın.</translation>
    </message>
    <message>
        <source>The file is not there any more. Put the stick back in.</source>
        <translation>Fayl artıq yerində deyil. Fleş kartı yenidən taxın.</translation>
    </message>
    <message>
        <source>A newer version wrote this file. Install that version here as well.</source>
        <translation>Bu faylı daha yeni versiya yazıb. Həmin versiyanı burada da quraşdırın.</translation>
    </message>
    <message>
        <source>This file belongs to another event. Nothing has changed.</source>
        <translation>Bu fayl başqa tədbirə aiddir. Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>This file is too large for an attendance file. Nothing has changed.</source>
        <translation>Bu fayl davamiyyət faylı üçün çox böyükdür. Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>This is no attendance file. Choose one that ends in .attend.</source>
        <translation>Bu, davamiyyət faylı deyil. .attend ilə bitən fayl seçin.</translation>
    </message>
    <message>
        <source>This file was not taken in. Nothing has changed.</source>
        <translation>Bu fayl qəbul edilmədi. Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>This is no event pack. Choose a file that ends in .eventpack.</source>
        <translation>Bu, tədbir paketi deyil. .eventpack ilə bitən fayl seçin.</translation>
    </message>
    <message>
        <source>The event pack is damaged. Copy it again from the first laptop.</source>
        <translation>Tədbir paketi zədələnib. Onu birinci noutbukdan yenidən köçürün.</translation>
    </message>
    <message>
        <source>The event pack is not there any more. Put the stick back in.</source>
        <translation>Tədbir paketi artıq yerində deyil. Fleş kartı yenidən taxın.</translation>
    </message>
    <message>
        <source>A newer version made this pack. Install that version here as well.</source>
        <translation>Bu paketi daha yeni versiya yaradıb. Həmin versiyanı burada da quraşdırın.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Type it again; capitals and small letters count.</source>
        <translation>Parol ifadəsi səhvdir. Yenidən yazın; böyük və kiçik hərflər fərqlənir.</translation>
    </message>
    <message>
        <source>Another copy of the program keeps this event in the network already.</source>
        <translation>Proqramın başqa bir nüsxəsi bu tədbiri artıq şəbəkədə saxlayır.</translation>
    </message>
    <message>
        <source>The network does not work on this laptop. Exchange files by stick.</source>
        <translation>Bu noutbukda şəbəkə işləmir. Faylları fləş-kartla dəyişin.</translation>
    </message>
    <message>
        <source>Two laptops work as {station}. Let one of them join the event again.</source>
        <translation>İki noutbuk {station} kimi işləyir. Onlardan biri tədbirə yenidən qoşulsun.</translation>
    </message>
    <message>
        <source>{station} was copied while it worked: entries of the copy are kept apart.</source>
        <translation>{station} işləyərkən köçürülüb: surətin qeydləri ayrı saxlanılır.</translation>
    </message>
    <message>
        <source>The clocks of {station} and of this laptop differ by {length}. Set the one that is wrong.</source>
        <translation>{station} ilə bu noutbukun saatları arasında {length} fərq var. Səhv olanı düzəldin.</translation>
    </message>
    <message>
        <source>Entries of other stations cannot be saved here. Make room on the disk.</source>
        <translation>Digər stansiyaların qeydləri burada saxlanıla bilmir. Diskdə yer açın.</translation>
    </message>
    <message>
        <source>Entries of a laptop that is no station of this event were refused.</source>
        <translation>Bu tədbirin stansiyası olmayan noutbukun qeydləri rədd edildi.</translation>
    </message>
    <message>
        <source>Entries of {station} were refused: it was shut out of the event.</source>
        <translation>{station} qeydləri rədd edildi: o, tədbirdən kənarlaşdırılıb.</translation>
    </message>
    <message>
        <source>Entries that {station} did not write so were refused. Tell the organizers.</source>
        <translation>{station} stansiyasının belə yazmadığı qeydlər rədd edildi. Təşkilatçılara deyin.</translation>
    </message>
    <message>
        <source>{station} has a newer version. Install it here as well.</source>
        <translation>{station} daha yeni versiyadadır. Onu burada da quraşdırın.</translation>
    </message>
    <message>
        <source>Packs are made on the laptop where the event was made.</source>
        <translation>Paketlər tədbirin yaradıldığı noutbukda hazırlanır.</translation>
    </message>
    <message>
        <source>Type a passphrase for the pack.</source>
        <translation>Paket üçün parol ifadəsi yazın.</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters.</source>
        <translation>Parol ifadəsi çox qısadır. Ən azı {least} simvol olmalıdır.</translation>
    </message>
    <message>
        <source>There is a {name} in this event already. {free} is free.</source>
        <translation>Bu tədbirdə {name} artıq var. {free} boşdur.</translation>
    </message>
    <message>
        <source>The stick was pulled out too early. Put it back in; what came from it is kept.</source>
        <translation>Fləş-kart çox tez çıxarılıb. Yenidən taxın; ondan gələnlər saxlanılıb.</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached: {folder}. It is tried again by itself.</source>
        <translation>Ortaq qovluq əlçatan deyil: {folder}. Proqram özü yenidən cəhd edir.</translation>
    </message>
    <message>
        <source>There is no attendance file in {folder}. Give all entries at another station.</source>
        <translation>{folder} qovluğunda davamiyyət faylı yoxdur. Başqa stansiyada bütün qeydləri verin.</translation>
    </message>
    <message>
        <source>Give this station a name.</source>
        <translation>Bu stansiyaya ad verin.</translation>
    </message>
    <message>
        <source>That is no address of a station. Write it like 192.168.1.20.</source>
        <translation>Bu, stansiya ünvanı deyil. Belə yazın: 192.168.1.20.</translation>
    </message>
    <message>
        <source>A station cannot shut itself out.</source>
        <translation>Stansiya özünü kənarlaşdıra bilməz.</translation>
    </message>
    <message>
        <source>That was resolved already.</source>
        <translation>Bu artıq həll olunub.</translation>
    </message>
    <message>
        <source>This station was not set up to the end. Join again with the event pack, in a new folder.</source>
        <translation>Bu stansiya sona qədər qurulmayıb. Tədbir paketi ilə yeni qovluqda yenidən qoşulun.</translation>
    </message>
    <message>
        <source>This needs a supervisor with the right PIN, and a reason.</source>
        <translation>Bunun üçün düzgün PIN-i olan məsul şəxs və səbəb lazımdır.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Station 1</source>
        <translation>Stansiya 1</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Tədbirin adı</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Saat qurşağı</translation>
    </message>
    <message>
        <source>Of the place it begins at</source>
        <translation>Tədbirin başladığı yerin</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Bu noutbukun adı</translation>
    </message>
    <message>
        <source>Each laptop has its own</source>
        <translation>Hər noutbukun öz adı var</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Nəzarət məntəqələri</translation>
    </message>
    <message>
        <source>One a line: doors, days, panels, dinners</source>
        <translation>Hər sətirdə biri: qapılar, günlər, panellər, şam yeməkləri</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Məsul şəxs</translation>
    </message>
    <message>
        <source>May let people in against the rules</source>
        <translation>Qaydalara zidd olsa da, buraxa bilər</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Whom is the PIN for? Name the supervisor.</source>
        <translation>PIN kimin üçündür? Məsul şəxsin adını yazın.</translation>
    </message>
    <message>
        <source>A PIN has at least {count} digits or letters.</source>
        <translation>PIN ən azı {count} rəqəm və ya hərfdən ibarətdir.</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Tədbirə ad verin.</translation>
    </message>
    <message>
        <source>Name at least one checkpoint.</source>
        <translation>Ən azı bir nəzarət məntəqəsi yazın.</translation>
    </message>
    <message>
        <source>Give this laptop a name.</source>
        <translation>Bu noutbuka ad verin.</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>By stick or folder</source>
        <translation>Fləş-kart və ya qovluqla</translation>
    </message>
    <message>
        <source>Give all entries …</source>
        <translation>Bütün qeydləri ver…</translation>
    </message>
    <message>
        <source>Take files in …</source>
        <translation>Faylları qəbul et…</translation>
    </message>
    <message>
        <source>A station that is not found by itself</source>
        <translation>Öz-özünə tapılmayan stansiya</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.20</source>
        <translation>Ünvan, məsələn 192.168.1.20</translation>
    </message>
    <message>
        <source>Address of a station</source>
        <translation>Stansiyanın ünvanı</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Qoşul</translation>
    </message>
    <message>
        <source>Another laptop shall join</source>
        <translation>Başqa noutbuk qoşulacaq</translation>
    </message>
    <message>
        <source>Passphrase for the pack</source>
        <translation>Paketin parol ifadəsi</translation>
    </message>
    <message>
        <source>At least {count} characters; some words are easy to say and to type.</source>
        <translation>Ən azı {count} simvol; bir neçə sözü həm demək, həm yazmaq asandır.</translation>
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
        <translation>Fləş-kartı və ya qovluğu seçin</translation>
    </message>
    <message>
        <source>Choose attendance files</source>
        <translation>İştirak fayllarını seçin</translation>
    </message>
    <message>
        <source>Attendance files</source>
        <translation>İştirak faylları</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>Paketi belə yadda saxla</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>The files are being written…</source>
        <translation>Fayllar yazılır…</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Günü ixrac et</translation>
    </message>
    <message>
        <source>A workbook, a table and a printable sheet with totals</source>
        <translation>Excel kitabı, cədvəl və yekunlarla çap vərəqi</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <translation>Qovluq: {folder}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Başqa qovluq seçin</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Qovluğu aç</translation>
    </message>
    <message>
        <source>Written. You can find the files here:</source>
        <translation>Yazıldı. Fayllar buradadır:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln qeyd</numerusform>
            <numerusform>%Ln qeyd</numerusform>
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
            <numerusform>və daha %Ln</numerusform>
            <numerusform>və daha %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take what is whole</source>
        <translation>Bütöv qalanı qəbul et</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in it are whole.</source>
        <translation>
            <numerusform>Ondakı %Ln qeyd bütövdür.</numerusform>
            <numerusform>Ondakı %Ln qeyd bütövdür.</numerusform>
        </translation>
    </message>
    <message>
        <source>{whole} of {all} entries are whole; the others would be missing.</source>
        <translation>{all} qeyddən {whole} bütövdür; qalanları çatmayacaq.</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>There is no event on this laptop yet</source>
        <translation>Bu noutbukda hələ tədbir yoxdur</translation>
    </message>
    <message>
        <source>Everything stays on this laptop; no network is needed.</source>
        <translation>Hər şey bu noutbukda qalır; şəbəkə lazım deyil.</translation>
    </message>
    <message>
        <source>Make an event from a list</source>
        <translation>Siyahıdan tədbir yarat</translation>
    </message>
    <message>
        <source>The organizers’ spreadsheet of people becomes the list at this desk</source>
        <translation>Təşkilatçıların iştirakçı cədvəli bu masanın siyahısı olur</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Tədbirə qoşul</translation>
    </message>
    <message>
        <source>With the event pack from the first laptop, and its passphrase</source>
        <translation>Birinci noutbukdan alınmış tədbir paketi və onun parol ifadəsi ilə</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Nümunəni sına</translation>
    </message>
    <message>
        <source>A forum with invented people: scan, print and export as on the day</source>
        <translation>Uydurma adamlarla forum: əsl günkü kimi oxudun, çap və ixrac edin</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>This laptop has no event yet: join it with its event pack first.</source>
        <translation>Bu noutbukda hələ tədbir yoxdur: əvvəlcə tədbir paketi ilə qoşulun.</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Yeni tədbir</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Tədbirə qoşul</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xoş gəldiniz</translation>
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
            <numerusform>%n beyc çap gözləyir</numerusform>
            <numerusform>%n beyc çap gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn came while the printer or the program had stopped.</source>
        <translation>Növbəsi çatanda printer və ya proqram dayanmışdı.</translation>
    </message>
    <message>
        <source>Print them now</source>
        <translation>İndi çap et</translation>
    </message>
    <message>
        <source>Do not print them</source>
        <translation>Çap etmə</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Entered</source>
        <translation>Daxil oldu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Çıxdı</translation>
    </message>
    <message>
        <source>Put on the list, or changed there</source>
        <translation>Siyahıya salındı və ya orada dəyişdirildi</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Yeni beyc</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Beyc çap olundu</translation>
    </message>
    <message>
        <source>Badge reported lost</source>
        <translation>Beycin itdiyi bildirildi</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Buraxılmadı</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Let in at two stations: in order</source>
        <translation>İki stansiyada buraxılıb: qaydasındadır</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>İtib</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Zədələnib</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Məlumat səhvdir</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>masada</translation>
    </message>
    <message>
        <source>The code can be read</source>
        <translation>Kod oxunur</translation>
    </message>
    <message>
        <source>The badge is for this event</source>
        <translation>Beyc bu tədbir üçündür</translation>
    </message>
    <message>
        <source>Somebody on the list has this code</source>
        <translation>Siyahıda bu kodu olan şəxs var</translation>
    </message>
    <message>
        <source>The organizers made this code</source>
        <translation>Bu kodu təşkilatçılar yaradıb</translation>
    </message>
    <message>
        <source>No newer badge was printed</source>
        <translation>Daha yeni beyc çap olunmayıb</translation>
    </message>
    <message>
        <source>The badge was not reported lost</source>
        <translation>Beycin itdiyi bildirilməyib</translation>
    </message>
    <message>
        <source>The registration is neither canceled nor blocked</source>
        <translation>Qeydiyyat nə ləğv edilib, nə də bloklanıb</translation>
    </message>
    <message>
        <source>The person is not in already</source>
        <translation>Şəxs hələ içəridə deyil</translation>
    </message>
    <message>
        <source>The checkpoint admits this category</source>
        <translation>Nəzarət məntəqəsi bu kateqoriyanı buraxır</translation>
    </message>
    <message>
        <source>The checkpoint is open</source>
        <translation>Nəzarət məntəqəsi açıqdır</translation>
    </message>
    <message>
        <source>There is room left</source>
        <translation>Yer var</translation>
    </message>
    <message>
        <source>Nothing is left to be done first</source>
        <translation>Əvvəlcə görüləsi iş qalmayıb</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Inside</source>
        <translation>İçəridə</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Nothing to import</source>
        <translation>Yükləməyə heç nə yoxdur</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>%Ln nəfəri yüklə</numerusform>
            <numerusform>%Ln nəfəri yüklə</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
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
        <translation>Fayl yoxlanılır…</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{all} qeyddən {done}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Dayandırılır…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>This laptop is {station} now. It knows everything up to {time}; what was recorded since then comes by the network or by stick.</source>
        <translation>Bu noutbuk indi {station}. O, {time} vaxtına qədər hər şeyi bilir; sonra qeyd olunanlar şəbəkə və ya fləş-kartla gələcək.</translation>
    </message>
</context>
<context>
    <name>JoinController</name>
    <message>
        <source>The pack is being opened; that takes a few seconds…</source>
        <translation>Paket açılır; bu, bir neçə saniyə çəkir…</translation>
    </message>
    <message>
        <source>The event is being set up on this laptop…</source>
        <translation>Tədbir bu noutbukda qurulur…</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Station 2</source>
        <translation>Stansiya 2</translation>
    </message>
    <message>
        <source>Event pack</source>
        <translation>Tədbir paketi</translation>
    </message>
    <message>
        <source>The file that ends in .eventpack, from the first laptop. Drop it here or:</source>
        <translation>Birinci noutbukdan .eventpack ilə bitən fayl. Bura buraxın və ya:</translation>
    </message>
    <message>
        <source>Found on the stick {name}</source>
        <translation>{name} fləş-kartında tapıldı</translation>
    </message>
    <message>
        <source>Choose another pack…</source>
        <translation>Başqa paket seç…</translation>
    </message>
    <message>
        <source>Choose the pack…</source>
        <translation>Paketi seç…</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>Paketin parol ifadəsi</translation>
    </message>
    <message>
        <source>Whoever made the pack knows it</source>
        <translation>Onu paketi hazırlayan bilir</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Bu noutbukun adı</translation>
    </message>
    <message>
        <source>Each laptop has its own: it is shown with whatever was scanned here</source>
        <translation>Hər noutbukun öz adı olur: burada oxunan hər şeyin yanında o ad görünür</translation>
    </message>
    <message>
        <source>Choose the pack.</source>
        <translation>Paketi seçin.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Parol ifadəsini yazın.</translation>
    </message>
    <message>
        <source>Give this laptop a name.</source>
        <translation>Bu noutbuka ad verin.</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>Join the event</source>
        <translation>Tədbirə qoşul</translation>
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
        <translation>Bu düymələri göstər</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Search by name, organization or number; or just type</source>
        <translation>Ad, təşkilat və ya nömrə ilə axtar; ya da sadəcə yazın</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>Giriş və çıxış arasında keçid</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Beyc</translation>
    </message>
    <message>
        <source>Print a badge for the person shown</source>
        <translation>Göstərilən şəxs üçün beyc çap et</translation>
    </message>
    <message>
        <source>All about the person shown</source>
        <translation>Göstərilən şəxs haqqında hər şey</translation>
    </message>
    <message>
        <source>Exchange with the stick</source>
        <translation>Fləş-kartla mübadilə</translation>
    </message>
    <message>
        <source>Let in anyway, or confirm a note</source>
        <translation>Yenə də burax və ya qeydi təsdiqlə</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take the latest check-in back</source>
        <translation>Son qeydiyyatı geri al</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Clear, and wait for the next badge</source>
        <translation>Təmizlə və növbəti beyci gözlə</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Tapılanlar arasından seç</translation>
    </message>
    <message>
        <source>Check in the person chosen</source>
        <translation>Seçilən şəxsi qeydə al</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açıq və ya tünd</translation>
    </message>
    <message>
        <source>Yes and no: did the badge come out?</source>
        <translation>Bəli və xeyr: beyc çıxdımı?</translation>
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
        <translation>Buraxıldı</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Çıxıb</translation>
    </message>
    <message>
        <source>In already: ask for a photo ID</source>
        <translation>Artıq içəridədir: şəxsiyyət vəsiqəsi istəyin</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Buraxmayın</translation>
    </message>
    <message>
        <source>Something is to be done first</source>
        <translation>Əvvəlcə nəsə etmək lazımdır</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Keys and shapes</source>
        <translation>Düymələr və şəkillər</translation>
    </message>
</context>
<context>
    <name>LayoutFindings</name>
    <message>
        <source>This badge is all right.</source>
        <translation>Bu beyc qaydasındadır.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>və daha {count}</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} saxlandı.</translation>
    </message>
    <message>
        <source>{name} is saved. Choose it on the page of the badges to print with it.</source>
        <translation>{name} saxlandı. Onunla çap etmək üçün beyclər səhifəsində seçin.</translation>
    </message>
    <message>
        <source>The layout file {file} has a mistake and is left out: {problem}</source>
        <translation>{file} maket faylında səhv var, nəzərə alınmadı: {problem}</translation>
    </message>
    <message>
        <source>{name} is deleted. Undo brings it back.</source>
        <translation>{name} silindi. “Geri al” onu qaytarır.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>This layout comes with the program: make a copy.</source>
        <translation>Bu maket proqramla birlikdə gəlir: surətini çıxarın.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Öz əlifbasında ad</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bayraq</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>Oxudulan kod</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Text of your own</source>
        <translation>Öz mətniniz</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Loqo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Xətt</translation>
    </message>
    <message>
        <source>{name}: sticks out of the badge.</source>
        <translation>{name}: beycdən kənara çıxır.</translation>
    </message>
    <message>
        <source>{name}: lies over the code, which needs white paper around it.</source>
        <translation>{name}: kodun üstünə düşür, kodun ətrafı isə ağ qalmalıdır.</translation>
    </message>
    <message>
        <source>The code is too small to be scanned.</source>
        <translation>Kod oxunmaq üçün həddən artıq kiçikdir.</translation>
    </message>
    <message>
        <source>The code is small: hard to scan in a hurry.</source>
        <translation>Kod kiçikdir: tələsəndə oxutmaq çətin olar.</translation>
    </message>
    <message>
        <source>Without its code a badge cannot be scanned.</source>
        <translation>Kodsuz beyci oxutmaq olmur.</translation>
    </message>
    <message>
        <source>{name} and {other} overlap.</source>
        <translation>Üst-üstə düşür: {name}, {other}.</translation>
    </message>
    <message>
        <source>{name}: the letters are too small to read.</source>
        <translation>{name}: hərflər oxunmayacaq qədər kiçikdir.</translation>
    </message>
    <message>
        <source>{name}: there is no room for larger letters.</source>
        <translation>{name}: daha iri hərflərə yer yoxdur.</translation>
    </message>
    <message>
        <source>{name}: middle names are shortened.</source>
        <translation>{name}: orta adlar qısaldılıb.</translation>
    </message>
    <message>
        <source>{name}: letters are missing: {letters}</source>
        <translation>{name}: bu hərflər yoxdur: {letters}</translation>
    </message>
    <message>
        <source>{name}: no picture of that name is in the folder “images” of the event.</source>
        <translation>{name}: tədbirin “images” qovluğunda belə adda şəkil yoxdur.</translation>
    </message>
</context>
<context>
    <name>LayoutsPage</name>
    <message>
        <source>Badge layouts</source>
        <translation>Beyc maketləri</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Maket</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Surətini çıxar</translation>
    </message>
    <message>
        <source>Add to the badge</source>
        <translation>Beycə əlavə et</translation>
    </message>
    <message>
        <source>Take off the badge</source>
        <translation>Beycdən çıxar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Deletes this layout, here and at every other station.</source>
        <translation>Bu maketi burada və bütün digər stansiyalarda silir.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Beyc</translation>
    </message>
    <message>
        <source>Arrow keys move what is chosen, with Shift they change its size.</source>
        <translation>Ox düymələri seçilmişi köçürür, Shift ilə ölçüsünü dəyişir.</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>Beycin özü</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>hələ saxlanmayıb</translation>
    </message>
    <message>
        <source>Comes with the program. Make a copy to change it.</source>
        <translation>Proqramla birlikdə gəlir. Dəyişmək üçün surətini çıxarın.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>List of people</source>
        <translation>İştirakçı siyahısı</translation>
    </message>
    <message>
        <source>XLSX, ODS or CSV, with a heading over each column. Drop it here or choose:</source>
        <translation>XLSX, ODS və ya CSV, hər sütunun üstündə başlıq. Bura atın və ya seçin:</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>{file} oxunur…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Başqa siyahı seç…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Siyahını seç…</translation>
    </message>
</context>
<context>
    <name>ListImporter</name>
    <message>
        <source>{file} is being read…</source>
        <translation>{file} oxunur…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Nə səhvdir</translation>
    </message>
    <message>
        <source>Imported: {added} new, {updated} changed, {unchanged} unchanged.</source>
        <translation>Yükləndi: {added} yeni, {updated} dəyişmiş, {unchanged} dəyişməmiş.</translation>
    </message>
    <message>
        <source>Rows left out: {count}.</source>
        <translation>Götürülməyən sətirlər: {count}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Yadda saxlandı: {path}</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln yeni qeyd</numerusform>
            <numerusform>%Ln yeni qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was taken in</source>
        <translation>Yeni heç nə qəbul edilmədi</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>İkiqat girişlərə bax</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln yeni qeyd</numerusform>
            <numerusform>%Ln yeni qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %Ln entries are here already</source>
        <translation>
            <numerusform>Yeni heç nə yoxdur: %Ln qeydin hamısı artıq buradadır</numerusform>
            <numerusform>Yeni heç nə yoxdur: %Ln qeydin hamısı artıq buradadır</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries were taken in</source>
        <translation>Heç bir qeyd qəbul edilmədi</translation>
    </message>
    <message>
        <source>{name} was let in at two stations: {first_station} {first_time}, {second_station} {second_time} ({checkpoint})</source>
        <translation>{name} iki stansiyada buraxılıb: {first_station} {first_time}, {second_station} {second_time} ({checkpoint})</translation>
    </message>
    <message>
        <source>The file is damaged: what stood after the damage is missing. Have it written again.</source>
        <translation>Fayl zədələnib: zədədən sonrakı hissə yoxdur. Yenidən yazılmasını istəyin.</translation>
    </message>
    <message>
        <source>{names} have one badge number, {number}. Scans cannot tell them apart: find them by name.</source>
        <translation>{names}: beyc nömrəsi eynidir, {number}. Skan onları ayıra bilmir: adla tapın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>son qeyd {time}</translation>
    </message>
    <message>
        <source>Stopped by you before this file was begun. It can be taken later.</source>
        <translation>Bu fayl başlanmamış siz dayandırdınız. Onu sonra qəbul etmək olar.</translation>
    </message>
    <message>
        <source>Stopped by you: {done} of {all} entries were taken. The rest can be taken later.</source>
        <translation>Siz dayandırdınız: {all} qeyddən {done} qəbul edildi. Qalanını sonra qəbul etmək olar.</translation>
    </message>
    <message>
        <source>The clock of {station} is {length} ahead of this one. Set the one that is wrong.</source>
        <translation>{station} saatı bu noutbukdan {length} irəlidədir. Səhv olanı düzəldin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were refused: a laptop that is no station of this event wrote them. If it should take part, let it join with the event pack.</source>
        <translation>
            <numerusform>%Ln qeyd rədd edildi: onu bu tədbirin stansiyası olmayan noutbuk yazıb. O iştirak etməlidirsə, tədbir paketi ilə qoşulsun.</numerusform>
            <numerusform>%Ln qeyd rədd edildi: onları bu tədbirin stansiyası olmayan noutbuk yazıb. O iştirak etməlidirsə, tədbir paketi ilə qoşulsun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} were refused: it was shut out of the event.</source>
        <translation>
            <numerusform>{station}: %Ln qeyd rədd edildi, çünki o, tədbirdən kənarlaşdırılıb.</numerusform>
            <numerusform>{station}: %Ln qeyd rədd edildi, çünki o, tədbirdən kənarlaşdırılıb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were kept apart: {station} was copied while it worked. Let one of the two laptops join again.</source>
        <translation>
            <numerusform>%Ln qeyd ayrı saxlanıldı: {station} işləyərkən köçürülüb. İki noutbukdan biri yenidən qoşulsun.</numerusform>
            <numerusform>%Ln qeyd ayrı saxlanıldı: {station} işləyərkən köçürülüb. İki noutbukdan biri yenidən qoşulsun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were refused: {station} did not write them so. Tell the organizers.</source>
        <translation>
            <numerusform>%Ln qeyd rədd edildi: {station} belə yazmayıb. Təşkilatçılara deyin.</numerusform>
            <numerusform>%Ln qeyd rədd edildi: {station} belə yazmayıb. Təşkilatçılara deyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} must wait: earlier ones are missing. Have it give all entries.</source>
        <translation>
            <numerusform>{station}: %Ln qeyd gözləməlidir, əvvəlkilər çatmır. Bütün qeydləri versin.</numerusform>
            <numerusform>{station}: %Ln qeyd gözləməlidir, əvvəlkilər çatmır. Bütün qeydləri versin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} are in the form of a newer version. Install it here, then take the file again.</source>
        <translation>
            <numerusform>{station}: %Ln qeyd yeni versiyanın formasındadır. Onu burada quraşdırın, sonra faylı yenidən qəbul edin.</numerusform>
            <numerusform>{station}: %Ln qeyd yeni versiyanın formasındadır. Onu burada quraşdırın, sonra faylı yenidən qəbul edin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} make no sense and were refused. Tell the organizers.</source>
        <translation>
            <numerusform>{station}: %Ln qeyd anlaşılmır və rədd edildi. Təşkilatçılara deyin.</numerusform>
            <numerusform>{station}: %Ln qeyd anlaşılmır və rədd edildi. Təşkilatçılara deyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown station</source>
        <translation>naməlum stansiya</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>This station works alone</source>
        <translation>Bu stansiya tək işləyir</translation>
    </message>
    <message>
        <source>Looking for other stations…</source>
        <translation>Digər stansiyalar axtarılır…</translation>
    </message>
    <message>
        <source>No network: exchange by stick</source>
        <translation>Şəbəkə yoxdur: fləş-kartla dəyişin</translation>
    </message>
    <message>
        <source>No station reachable: use a USB stick</source>
        <translation>Stansiya tapılmır: fləş-kartla dəyişin</translation>
    </message>
    <message>
        <source>Stations connected: {count}</source>
        <translation>Qoşulan stansiyalar: {count}</translation>
    </message>
    <message>
        <source>Exchange stopped; it is tried again</source>
        <translation>Mübadilə dayandı; yenidən cəhd edilir</translation>
    </message>
    <message>
        <source>{station}: {ago}</source>
        <translation>{station}: {ago}</translation>
    </message>
    <message>
        <source>{name} was let in at two stations: {first_station} {first_time}, {second_station} {second_time}.</source>
        <translation>{name} iki stansiyada buraxılıb: {first_station} {first_time}, {second_station} {second_time}.</translation>
    </message>
    <message>
        <source>People who were let in at two stations: {count}.</source>
        <translation>İki stansiyada buraxılanlar: {count}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bax</translation>
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
        <translation>Ad beyclərin və geri alınanların yanında qeyd olunur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Let in anyway</source>
        <translation>Yenə də burax</translation>
    </message>
    <message>
        <source>Known to the organizers</source>
        <translation>Təşkilatçılar tanıyır</translation>
    </message>
    <message>
        <source>Photo ID checked</source>
        <translation>Şəxsiyyət vəsiqəsi yoxlanılıb</translation>
    </message>
    <message>
        <source>Settled at the help desk</source>
        <translation>Məlumat masasında həll olunub</translation>
    </message>
    <message>
        <source>Accompanies a guest of honor</source>
        <translation>Fəxri qonağı müşayiət edir</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Burax</translation>
    </message>
</context>
<context>
    <name>PackPicker</name>
    <message>
        <source>Choose the event pack</source>
        <translation>Tədbir paketini seçin</translation>
    </message>
    <message>
        <source>Event packs</source>
        <translation>Tədbir paketləri</translation>
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
        <translation>Masaya qayıt</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The paper</source>
        <translation>Kağız</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Hide</source>
        <translation>Gizlət</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
</context>
<context>
    <name>PathPicker</name>
    <message>
        <source>Choose the list of people</source>
        <translation>İştirakçı siyahısını seçin</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>İştirakçı siyahıları</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Qovluğu seçin</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Fərqli saxla</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Qovluq:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Fayl növü:</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Came or not</source>
        <translation>Gəlib və ya gəlməyib</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>İndi içəridə</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation>Bu gün gəlib</translation>
    </message>
    <message>
        <source>Not come today</source>
        <translation>Bu gün gəlməyib</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>İçəridə</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>Gəlib-gedib</translation>
    </message>
    <message>
        <source>Has not come today</source>
        <translation>Bu gün gəlməyib</translation>
    </message>
</context>
<context>
    <name>PeopleBrowser</name>
    <message>
        <source>Name, organization or number</source>
        <translation>Ad, təşkilat və ya nömrə</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Göstərilir: {count}</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Heç kim tapılmadı</translation>
    </message>
    <message>
        <source>Import a list of people, or drop its file onto this page.</source>
        <translation>İştirakçı siyahısını yükləyin və ya faylını bu səhifəyə atın.</translation>
    </message>
    <message>
        <source>Try fewer letters, the organization, or the number on the badge.</source>
        <translation>Daha az hərf, təşkilatı və ya beycdəki nömrəni yoxlayın.</translation>
    </message>
    <message>
        <source>Nobody fits what is chosen above.</source>
        <translation>Yuxarıda seçilənlərə heç kim uyğun gəlmir.</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message>
        <source>The list is being read…</source>
        <translation>Siyahı oxunur…</translation>
    </message>
    <message>
        <source>The search is getting ready…</source>
        <translation>Axtarış hazırlanır…</translation>
    </message>
    <message>
        <source>Shown for “{text}”: the keyboard had another layout.</source>
        <translation>“{text}” üçün göstərilir: klaviaturada başqa düzüm seçilmişdi.</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>(not stated)</source>
        <translation>(göstərilməyib)</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Bütün ölkələr</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Bütün kateqoriyalar</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Bütün vəziyyətlər</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Kim gəlib</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>One list after the other: wait until this one is done.</source>
        <translation>Siyahılar bir-bir yüklənir: bu siyahı bitənə qədər gözləyin.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Siyahını yüklə</translation>
    </message>
    <message>
        <source>People</source>
        <translation>İştirakçılar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people on the list</source>
        <translation>
            <numerusform>Siyahıda %Ln nəfər</numerusform>
            <numerusform>Siyahıda %Ln nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Siyahını yüklə…</translation>
    </message>
    <message>
        <source>Or drop the file onto this page</source>
        <translation>Və ya faylı bu səhifəyə atın</translation>
    </message>
    <message>
        <source>Choose somebody to see all about them.</source>
        <translation>Haqqında hər şeyi görmək üçün birini seçin.</translation>
    </message>
    <message>
        <source>{list} - rows left out</source>
        <translation>{list} - götürülməyən sətirlər</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Choose the list of people.</source>
        <translation>İştirakçı siyahısını seçin.</translation>
    </message>
    <message>
        <source>The event is being made…</source>
        <translation>Tədbir yaradılır…</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Tədbiri yarat</translation>
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
        <translation>Yeni iştirakçılar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişmiş</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Dəyişməmiş</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Götürülməyən sətirlər</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vərəq</translation>
    </message>
    <message>
        <source>Other sheets look like lists of people as well.</source>
        <translation>Başqa vərəqlər də iştirakçı siyahısına oxşayır.</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Bu sətirləri saxla…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Siyahının sətirləri</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Götürülməyib</translation>
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
        <translation>“{name}” vərəqi</translation>
    </message>
    <message>
        <source>Mend these rows in the list and import it again; nothing comes twice.</source>
        <translation>Bu sətirləri siyahıda düzəldib yenidən yükləyin; heç nə təkrarlanmır.</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Bütün sətirləri yükləmək olar.</translation>
    </message>
    <message>
        <source>They are imported as people of their own. Look whether one came twice.</source>
        <translation>Onlar ayrı şəxslər kimi yüklənir. Biri iki dəfə düşübmü, baxın.</translation>
    </message>
    <message>
        <source>No new person has the name of another one.</source>
        <translation>Heç bir yeni şəxsin adı başqası ilə eyni deyil.</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>Oxunmayıb: {columns}</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>Bütün sütunlar oxunub.</translation>
    </message>
    <message>
        <source>and row {row}</source>
        <translation>və {row} nömrəli sətir</translation>
    </message>
    <message>
        <source>and on the list already: {number}</source>
        <translation>və artıq siyahıda: {number}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Sətir {row}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Waiting</source>
        <translation>Gözləyir</translation>
    </message>
    <message>
        <source>Waits until you let it go on</source>
        <translation>Davam etdirənə qədər gözləyir</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Çap olunur</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Çap olundu</translation>
    </message>
    <message>
        <source>Sent; this printer does not confirm</source>
        <translation>Göndərildi; bu printer təsdiqləmir</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Çap olunmadı</translation>
    </message>
    <message>
        <source>Nobody knows: look whether it came out</source>
        <translation>Məlum deyil: çıxıb-çıxmadığına baxın</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Ləğv edildi</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Səhifə çap olundu.</translation>
    </message>
    <message>
        <source>The page was printed. If it is white, the roll lies the wrong way round.</source>
        <translation>Səhifə çap olundu. Ağdırsa, rulon tərsinə qoyulub.</translation>
    </message>
    <message>
        <source>The page was sent. This printer does not confirm: look whether it came out. If nothing did, or garbage, choose another printer language below.</source>
        <translation>Səhifə göndərildi. Bu printer təsdiq etmir: çıxıb-çıxmadığına baxın. Heç nə çıxmayıbsa və ya anlaşılmaz işarələr çıxıbsa, aşağıda printerin başqa dilini seçin.</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>Səhifə çap olunmadı.</translation>
    </message>
    <message>
        <source>Look whether the page came out; the printer does not say.</source>
        <translation>Səhifənin çıxıb-çıxmadığına baxın; printer bildirmir.</translation>
    </message>
    <message>
        <source>The test page is on its way …</source>
        <translation>Sınaq səhifəsi göndərilir …</translation>
    </message>
    <message>
        <source>The paper is running out.</source>
        <translation>Kağız qurtarır.</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Latest badges printed here</source>
        <translation>Burada son çap olunan beyclər</translation>
    </message>
    <message>
        <source>Print this badge again</source>
        <translation>Bu beyci yenidən çap et</translation>
    </message>
</context>
<context>
    <name>PrintList</name>
    <message>
        <source>print {copy}</source>
        <translation>çap {copy}</translation>
    </message>
</context>
<context>
    <name>PrinterDetails</name>
    <message>
        <source>Printer language</source>
        <translation>Printerin dili</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Bir düymdə nöqtə</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Kəsmə</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Şəkillər</translation>
    </message>
    <message>
        <source>Try another way where letters come out as garbage.</source>
        <translation>Hərflər anlaşılmaz çıxırsa, başqa üsulu yoxlayın.</translation>
    </message>
    <message>
        <source>Ask the printer how it is</source>
        <translation>Printerin vəziyyətini soruş</translation>
    </message>
    <message>
        <source>Only a printer that answers can confirm that a badge came out.</source>
        <translation>Beycin çıxdığını yalnız cavab verən printer təsdiqləyə bilər.</translation>
    </message>
    <message>
        <source>Paper before the cut</source>
        <translation>Kəsmədən əvvəl kağız</translation>
    </message>
    <message>
        <source>Rows at a time</source>
        <translation>Bir dəfəyə sətirlər</translation>
    </message>
    <message>
        <source>Fewer where long badges come out as garbage.</source>
        <translation>Uzun beyclər anlaşılmaz çıxırsa, azaldın.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>What lies in the printer. A badge is never made larger.</source>
        <translation>Printerdə nə var. Beyc heç vaxt böyüdülmür.</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Başıaşağı</translation>
    </message>
    <message>
        <source>For printers that hang on a wall.</source>
        <translation>Divardan asılan printerlər üçün.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>More printer settings</source>
        <translation>Printerin digər parametrləri</translation>
    </message>
    <message>
        <source>ESC/POS: receipt printers</source>
        <translation>ESC/POS: qəbz printerləri</translation>
    </message>
    <message>
        <source>ZPL: Zebra label printers</source>
        <translation>ZPL: Zebra etiket printerləri</translation>
    </message>
    <message>
        <source>TSPL: TSC and Xprinter label printers</source>
        <translation>TSPL: TSC və Xprinter etiket printerləri</translation>
    </message>
    <message>
        <source>Labels or sheets of the badge&apos;s size</source>
        <translation>Beyc ölçüsündə etiket və ya vərəq</translation>
    </message>
    <message>
        <source>All but a bit</source>
        <translation>Demək olar tam</translation>
    </message>
    <message>
        <source>All the way</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Not at all; it is torn off</source>
        <translation>Kəsilmir; əllə qoparılır</translation>
    </message>
    <message>
        <source>Line by line, as nearly all take them</source>
        <translation>Sətir-sətir, demək olar hamısı belə qəbul edir</translation>
    </message>
    <message>
        <source>As graphics, for new models</source>
        <translation>Qrafika kimi, yeni modellər üçün</translation>
    </message>
    <message>
        <source>In columns, for old models</source>
        <translation>Sütunlarla, köhnə modellər üçün</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Özü müəyyən et</translation>
    </message>
    <message>
        <source>Yes, it must answer</source>
        <translation>Bəli, cavab verməlidir</translation>
    </message>
    <message>
        <source>No, it never answers</source>
        <translation>Xeyr, heç vaxt cavab vermir</translation>
    </message>
    <message>
        <source>In dots. This is {width} mm.</source>
        <translation>Nöqtələrlə. Bu, {width} mm edir.</translation>
    </message>
    <message>
        <source>Printing width</source>
        <translation>Çap eni</translation>
    </message>
</context>
<context>
    <name>PrinterSection</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Where this station prints badges.</source>
        <translation>Bu stansiya beycləri harada çap edir.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>As its own status page or self-test prints it.</source>
        <translation>Printerin vəziyyət və ya özünüyoxlama səhifəsində yazıldığı kimi.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serial port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sürət</translation>
    </message>
    <message>
        <source>As set in the printer. The fastest is best.</source>
        <translation>Printerdə qurulduğu kimi. Ən yüksəyi ən yaxşısıdır.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Fasilələr</translation>
    </message>
    <message>
        <source>How the printer says that it needs one; as set in it.</source>
        <translation>Printerin fasilə istədiyini necə bildirməsi; onda qurulduğu kimi.</translation>
    </message>
    <message>
        <source>USB printer</source>
        <translation>USB printer</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>Cihaz faylı</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>Beyc maketi</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Sınayın</translation>
    </message>
    <message>
        <source>All letters, a code to scan, and a ruler in millimeters.</source>
        <translation>Bütün hərflər, oxutmaq üçün kod və millimetrli xətkeş.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yenidən axtar</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Sınaq səhifəsi çap et</translation>
    </message>
    <message>
        <source>What is printed appears here.</source>
        <translation>Çap olunanlar burada görünür.</translation>
    </message>
    <message>
        <source>No printer: badges on the screen</source>
        <translation>Printer yoxdur: beyclər ekranda</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Şəbəkə printeri</translation>
    </message>
    <message>
        <source>Printer of this computer, by its driver</source>
        <translation>Bu kompüterin printeri, drayveri ilə</translation>
    </message>
    <message>
        <source>Receipt or label printer of this computer</source>
        <translation>Bu kompüterin çek və ya etiket printeri</translation>
    </message>
    <message>
        <source>Printer at a USB port, without a driver</source>
        <translation>USB portundakı printer, drayversiz</translation>
    </message>
    <message>
        <source>Printer at a serial port</source>
        <translation>Serial portdakı printer</translation>
    </message>
    <message>
        <source>Printer at a device file</source>
        <translation>Cihaz faylındakı printer</translation>
    </message>
    <message>
        <source>By its own wires (RTS/CTS)</source>
        <translation>Ayrıca naqillərlə (RTS/CTS)</translation>
    </message>
    <message>
        <source>By signs in the data (XON/XOFF)</source>
        <translation>Verilənlərdəki işarələrlə (XON/XOFF)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Heç bildirmir</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (indi yoxdur)</translation>
    </message>
    <message>
        <source>For trying: badges appear below and on the badges page.</source>
        <translation>Sınaq üçün: beyclər aşağıda və beyclər səhifəsində görünür.</translation>
    </message>
    <message>
        <source>This computer has no printer. Add it in the system&apos;s settings first.</source>
        <translation>Bu kompüterdə printer yoxdur. Əvvəlcə onu sistem parametrlərində əlavə edin.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Çap növbəsi</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer: badges are shown on the screen</source>
        <translation>Printer yoxdur: beyclər ekranda göstərilir</translation>
    </message>
    <message>
        <source>Printer {printer}</source>
        <translation>Printer {printer}</translation>
    </message>
    <message>
        <source>Badges are shown on the screen</source>
        <translation>Beyclər ekranda göstərilir</translation>
    </message>
    <message>
        <source>Printer: paper is running out</source>
        <translation>Printer: kağız qurtarır</translation>
    </message>
    <message>
        <source>Printer waits: {count} badges</source>
        <translation>Printer gözləyir: {count} beyc</translation>
    </message>
    <message>
        <source>Badge is waiting for the printer</source>
        <translation>Beyc printeri gözləyir</translation>
    </message>
    <message>
        <source>Badge waits until the printer is seen to</source>
        <translation>Printerə baxılana qədər beyc gözləyir</translation>
    </message>
    <message>
        <source>Badge is printing…</source>
        <translation>Beyc çap olunur…</translation>
    </message>
    <message>
        <source>Badge is printed</source>
        <translation>Beyc çap olundu</translation>
    </message>
    <message>
        <source>Badge was sent; look whether it came out</source>
        <translation>Beyc göndərildi; çıxıb-çıxmadığına baxın</translation>
    </message>
    <message>
        <source>Badge was not printed</source>
        <translation>Beyc çap olunmadı</translation>
    </message>
    <message>
        <source>Look whether the badge came out</source>
        <translation>Beycin çıxıb-çıxmadığına baxın</translation>
    </message>
    <message>
        <source>Badge was taken back</source>
        <translation>Beycin çapı geri alındı</translation>
    </message>
    <message>
        <source>No printer: the badge is under “Badges”</source>
        <translation>Printer yoxdur: beyc “Beyclər” səhifəsindədir</translation>
    </message>
    <message>
        <source>The badge layout {layout} was deleted at another station. This desk goes on printing in it until you choose another one.</source>
        <translation>{layout} beyc maketi başqa stansiyada silinib. Siz başqasını seçənədək bu masa onunla çap etməyə davam edir.</translation>
    </message>
    <message>
        <source>Choose a layout</source>
        <translation>Maket seçin</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did the badge of {name} come out?</source>
        <translation>Beyc çıxdımı: {name}?</translation>
    </message>
    <message numerus="yes">
        <source>%n more badge(s) to look for</source>
        <translation>
            <numerusform>Baxılası daha %n beyc</numerusform>
            <numerusform>Baxılası daha %n beyc</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>Xeyr, yenidən çap et</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Son oxunanlar</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>New PIN by the event pack</source>
        <translation>Tədbir paketi ilə yeni PIN</translation>
    </message>
    <message>
        <source>Whoever has the event pack and its passphrase may give a supervisor a new PIN. Every station and the day&apos;s report tell of it.</source>
        <translation>Tədbir paketi və onun parol ifadəsi kimdədirsə, o, məsul şəxsə yeni PIN verə bilər. Hər stansiya və günün hesabatı bunu bildirir.</translation>
    </message>
    <message>
        <source>Event pack</source>
        <translation>Tədbir paketi</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>Paketin parol ifadəsi</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Məsul şəxs</translation>
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
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Yeni PIN qoy</translation>
    </message>
    <message>
        <source>The pack is being opened; that takes a few seconds…</source>
        <translation>Paket açılır; bu, bir neçə saniyə çəkir…</translation>
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
        <translation>Parol ifadəsini yazın.</translation>
    </message>
    <message>
        <source>The PIN needs at least {count} characters.</source>
        <translation>PIN ən azı {count} simvol olmalıdır.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>İki PIN fərqlidir. Yenidən yazın.</translation>
    </message>
</context>
<context>
    <name>ReplaceBadgeDialog</name>
    <message>
        <source>The same badge again; the old one stays valid</source>
        <translation>Eyni beyc yenidən; köhnəsi qüvvədə qalır</translation>
    </message>
    <message>
        <source>A new badge; the lost one is refused from now on</source>
        <translation>Yeni beyc; itmiş beyc indidən rədd edilir</translation>
    </message>
    <message>
        <source>A new badge; keep the wrong one, it is refused from now on</source>
        <translation>Yeni beyc; səhvini saxlayın, o, indidən rədd edilir</translation>
    </message>
    <message>
        <source>Print the badge again: why?</source>
        <translation>Beyc yenidən çap olunsun: niyə?</translation>
    </message>
    <message>
        <source>How the badge will look</source>
        <translation>Beycin görünüşü</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Attendance</source>
        <extracomment>Title of the day&apos;s report</extracomment>
        <translation>Davamiyyət</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <extracomment>How a date is written: {year} has four digits, {month} and {day} have two</extracomment>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>A share; {percent} is a whole number</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>A page&apos;s place in a print-out</extracomment>
        <translation>Səhifə {page} / {pages}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Report: name of a sheet (at most 31 letters)</extracomment>
        <translation>Xülasə</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <extracomment>Report: how many people did not arrive</extracomment>
        <translation>Gəlməyib</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Ölkələr</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kateqoriyalar</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saatlar</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Nəzarət məntəqələri</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>İkiqat girişlər</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Qaydadan kənar girişlər</translation>
    </message>
    <message>
        <source>New PINs</source>
        <extracomment>Report: PINs of supervisors that were set by the event pack</extracomment>
        <translation>Yeni PIN-lər</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Məkan</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Report: the day it is about</extracomment>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>Report: when it was made</extracomment>
        <translation>Hazırlanıb</translation>
    </message>
    <message>
        <source>Made by station</source>
        <extracomment>Report: the station that made it</extracomment>
        <translation>Hazırlayan stansiya</translation>
    </message>
    <message>
        <source>Stations included</source>
        <translation>Daxil olan stansiyalar</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stansiya</translation>
    </message>
    <message>
        <source>Entries included</source>
        <translation>Daxil olan qeydlər</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Ən yeni qeyd</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>Report: in place of the time of a station&apos;s newest entry, where it has sent none</extracomment>
        <translation>hələ heç nə</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Yekunlar</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>Report: how many people came</extracomment>
        <translation>Gəlib</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gözlənilir</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Report: how many of the expected people came, in percent</extracomment>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>Hələ içəridə</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Report: how many times people went in</extracomment>
        <translation>Girişlər</translation>
    </message>
    <message>
        <source>Exits</source>
        <extracomment>Report: how many times people went out</extracomment>
        <translation>Çıxışlar</translation>
    </message>
    <message>
        <source>Double admissions to look at</source>
        <extracomment>Report: how many double admissions nobody has looked at</extracomment>
        <translation>Baxılmalı ikiqat girişlər</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <extracomment>Report: the name in its own alphabet</extracomment>
        <translation>Orijinal yazılış</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>İlk giriş</translation>
    </message>
    <message>
        <source>Entry station</source>
        <extracomment>Report: the station that let the person in first</extracomment>
        <translation>Giriş stansiyası</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Son çıxış</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Nəzarət məntəqəsi</translation>
    </message>
    <message>
        <source>Time inside</source>
        <translation>İçəridə keçən vaxt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>First admitted</source>
        <extracomment>Report: when the admission that counts was</extracomment>
        <translation>İlk dəfə buraxılıb</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Məsul şəxs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>Report: what a person found who looked at a double admission</extracomment>
        <translation>Həlli</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Həll edib</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>Report: who worked there when it was done</extracomment>
        <translation>Masada</translation>
    </message>
    <message>
        <source>Pack made</source>
        <extracomment>Report: when the event pack was made</extracomment>
        <translation>Paket hazırlanıb</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <extracomment>Report: people whose country, category or organisation is not known</extracomment>
        <translation>(göstərilməyib)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Status of a registration</extracomment>
        <translation>təsdiqlənib</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>təsdiq gözləyir</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>ödənilməyib</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>ləğv edilib</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloklanıb</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>Report: of a double admission that somebody has looked at</extracomment>
        <translation>qaydasındadır</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>Report: of a double admission that nobody has looked at</extracomment>
        <translation>hələ baxılmayıb</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Report: in place of a list without lines</extracomment>
        <translation>Heç kim</translation>
    </message>
    <message>
        <source>All times are those of {zone} (UTC{offset}).</source>
        <extracomment>{zone} is a name like Asia/Baku, {offset} is like +04:00</extracomment>
        <translation>Bütün vaxtlar {zone} (UTC{offset}) üzrədir.</translation>
    </message>
    <message>
        <source>The report includes the entries of the stations listed here, each up to the time shown. What other stations recorded, or recorded later, is missing.</source>
        <translation>Hesabata burada sadalanan stansiyaların göstərilən vaxta qədərki qeydləri daxildir. Başqa stansiyaların qeydləri və daha sonrakı qeydlər yoxdur.</translation>
    </message>
    <message>
        <source>Expected is everybody on the list, without canceled and blocked registrations unless they came.</source>
        <translation>Gözlənilən: siyahıdakı hamı; ləğv edilmiş və bloklanmış qeydiyyatlar yalnız gələnlər üzrə sayılır.</translation>
    </message>
    <message>
        <source>Time inside is counted up to an exit that was scanned, or up to when the report was made. It is empty where no exit was scanned.</source>
        <translation>İçəridə keçən vaxt oxudulmuş çıxışa və ya hesabatın hazırlandığı ana qədər sayılır. Çıxış oxudulmayıbsa, boşdur.</translation>
    </message>
    <message>
        <source>Two stations let the same badge in while they had no contact. Both entries are kept, and the later one is listed here with what came of it.</source>
        <translation>Əlaqə olmayanda iki stansiya eyni beyci buraxıb. Hər iki giriş saxlanılır, sonrakı burada həlli ilə birlikdə göstərilir.</translation>
    </message>
    <message>
        <source>People whom a supervisor let in although the rules said no.</source>
        <translation>Qaydalara zidd olsa da, məsul şəxsin buraxdığı şəxslər.</translation>
    </message>
    <message>
        <source>Supervisors whose PIN was forgotten: somebody who had the event pack and its passphrase set a new one.</source>
        <translation>PIN-i unudulmuş məsul şəxslər: tədbir paketi və onun parol ifadəsi olan kimsə yenisini qoyub.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Hazırladı</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Yoxladı</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Ad və imza</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Under the line for the date of a signature</extracomment>
        <translation>Tarix</translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Shut a station out of the event</source>
        <translation>Stansiyanı tədbirdən kənarlaşdır</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Kənarlaşdır</translation>
    </message>
    <message>
        <source>What it wrote until now stays. Nothing that it writes from now on is taken in by any station that has heard of this, and it gets no news any more. This cannot be taken back.</source>
        <translation>İndiyə qədər yazdıqları qalır. Bundan xəbəri olan heç bir stansiya onun bundan sonra yazdıqlarını qəbul etmir və ona daha xəbər çatmır. Bunu geri qaytarmaq olmur.</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>İtib və ya oğurlanıb</translation>
    </message>
    <message>
        <source>Strangers use it</source>
        <translation>Kənar adamlar işlədir</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Registration</source>
        <translation>Qeydiyyat</translation>
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
        <translation>Ata adı</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Original spelling</source>
        <translation>Orijinal yazılış</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Note to staff</source>
        <translation>Heyət üçün qeyd</translation>
    </message>
    <message>
        <source>Code on the ticket</source>
        <translation>Biletdəki kod</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>Bu sətirdə ad yoxdur.</translation>
    </message>
    <message>
        <source>The name has no letters.</source>
        <translation>Adda hərf yoxdur.</translation>
    </message>
    <message>
        <source>Letters of the name were lost when the list was saved.</source>
        <translation>Siyahı saxlanarkən adın hərfləri itib.</translation>
    </message>
    <message>
        <source>{field}: {length} letters, {limit} are allowed.</source>
        <translation>{field}: {length} hərf, {limit} ola bilər.</translation>
    </message>
    <message>
        <source>The status “{status}” is not known.</source>
        <translation>“{status}” vəziyyəti tanınmır.</translation>
    </message>
    <message>
        <source>Row {other_row} has the same registration number.</source>
        <translation>{other_row} nömrəli sətirdə eyni qeydiyyat nömrəsi var.</translation>
    </message>
    <message>
        <source>Row {other_row} is the same person.</source>
        <translation>{other_row} nömrəli sətir eyni şəxsdir.</translation>
    </message>
    <message>
        <source>The registration number belongs to somebody else, of another country.</source>
        <translation>Bu qeydiyyat nömrəsi başqa ölkədən olan başqa şəxsindir.</translation>
    </message>
    <message>
        <source>This row sums the list up; it is no person.</source>
        <translation>Bu sətir siyahının yekunudur, iştirakçı deyil.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Scanner is switched off</source>
        <translation>Skaner söndürülüb</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Skaner hazırdır</translation>
    </message>
    <message>
        <source>Click on this window: scans go to another program</source>
        <translation>Bu pəncərəyə klikləyin: oxunanlar başqa proqrama gedir</translation>
    </message>
    <message>
        <source>No port chosen for the scanner</source>
        <translation>Skaner üçün port seçilməyib</translation>
    </message>
    <message>
        <source>Looking for the scanner at {port} …</source>
        <translation>{port}: skaner axtarılır …</translation>
    </message>
    <message>
        <source>Scanner ready at {port}</source>
        <translation>Skaner hazırdır: {port}</translation>
    </message>
    <message>
        <source>No scanner at {port}. Plug it in; it is found by itself.</source>
        <translation>{port}: skaner yoxdur. Taxın; özü tapılacaq.</translation>
    </message>
    <message>
        <source>Another program uses the scanner at {port}. Close that program.</source>
        <translation>{port}: skaneri başqa proqram işlədir. Həmin proqramı bağlayın.</translation>
    </message>
    <message>
        <source>This user may not read {port}. Close programs that do; on Linux, join the group dialout.</source>
        <translation>Bu istifadəçi {port} portunu oxuya bilmir. Onu oxuyan proqramları bağlayın; Linux-da dialout qrupuna qoşulun.</translation>
    </message>
    <message>
        <source>The scanner at {port} fails: {message}</source>
        <translation>{port}: skaner işləmir: {message}</translation>
    </message>
    <message>
        <source>Camera is switched off</source>
        <translation>Kamera söndürülüb</translation>
    </message>
    <message>
        <source>Camera support is not installed</source>
        <translation>Kamera dəstəyi quraşdırılmayıb</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, then try again.</source>
        <translation>Kamera tapılmadı. Birini taxıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Camera {camera} starts …</source>
        <translation>Kamera {camera} işə düşür …</translation>
    </message>
    <message>
        <source>Camera {camera} ready</source>
        <translation>Kamera {camera} hazırdır</translation>
    </message>
    <message>
        <source>Camera {camera} fails: {message}. Close other programs that use it.</source>
        <translation>Kamera {camera} işləmir: {message}. Onu işlədən digər proqramları bağlayın.</translation>
    </message>
    <message>
        <source>last scan just now</source>
        <translation>son oxunuş indicə</translation>
    </message>
    <message>
        <source>last scan {count} s ago</source>
        <translation>son oxunuş {count} san əvvəl</translation>
    </message>
    <message>
        <source>last scan {count} min ago</source>
        <translation>son oxunuş {count} dəq əvvəl</translation>
    </message>
    <message>
        <source>last scan {count} h ago</source>
        <translation>son oxunuş {count} saat əvvəl</translation>
    </message>
</context>
<context>
    <name>ScannerPages</name>
    <message>
        <source>The scanner&apos;s settings are kept.</source>
        <translation>Skanerin ayarları yadda saxlandı.</translation>
    </message>
    <message>
        <source>The scanner&apos;s settings hold until the program is closed. Check the disk.</source>
        <translation>Skanerin ayarları proqram bağlanana qədər qüvvədədir. Diski yoxlayın.</translation>
    </message>
    <message>
        <source>There is no code in this picture.</source>
        <translation>Bu şəkildə kod yoxdur.</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>A scanner that types like a keyboard works without any setting.</source>
        <translation>Klaviatura kimi yazan skaner heç bir ayar olmadan işləyir.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Sınayın</translation>
    </message>
    <message>
        <source>Scan any badge now. Nobody is checked in by this.</source>
        <translation>İndi istənilən beyci oxudun. Bununla heç kim qeydə alınmır.</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Burada yazın</translation>
    </message>
    <message>
        <source>If a code ends up in this field, the scanner is slower than the first pause.</source>
        <translation>Kod bu sahəyə düşürsə, skaner birinci fasilədən yavaşdır.</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Düymələr arasında fasilə</translation>
    </message>
    <message>
        <source>Faster keys come from a scanner, slower ones from a person.</source>
        <translation>Daha sürətli düymələr skanerdən, yavaşlar insandan gəlir.</translation>
    </message>
    <message>
        <source>Pause within a code</source>
        <translation>Kodun içində fasilə</translation>
    </message>
    <message>
        <source>Longer for scanners that stall midway.</source>
        <translation>Yarıda ləngiyən skanerlər üçün daha uzun.</translation>
    </message>
    <message>
        <source>Back to what fits nearly all scanners</source>
        <translation>Demək olar hər skanerə uyğun ayara qayıt</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>Serial portdakı skaner</translation>
    </message>
    <message>
        <source>Best where the keyboard has several languages.</source>
        <translation>Klaviaturada bir neçə dil varsa, ən yaxşısıdır.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yenidən axtar</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (indi yoxdur)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>Hələ heç nə gəlməyib.</translation>
    </message>
    <message>
        <source>{count} keys, {gap} ms apart.</source>
        <translation>{count} düymə, ara {gap} ms.</translation>
    </message>
    <message>
        <source>The test card: the scanner works.</source>
        <translation>Sınaq kartı: skaner işləyir.</translation>
    </message>
    <message>
        <source>Badge {number} of this event.</source>
        <translation>Bu tədbirin {number} nömrəli beyci.</translation>
    </message>
    <message>
        <source>No badge of this event.</source>
        <translation>Bu tədbirin beyci deyil.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>People found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Qeydə al</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Tapıldı: {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Axtarılır…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Heç kim tapılmadı</translation>
    </message>
    <message>
        <source>Shown for “{text}”: the keyboard had another layout.</source>
        <translation>“{text}” üçün göstərilir: klaviaturada başqa düzüm seçilmişdi.</translation>
    </message>
    <message>
        <source>Try fewer letters, the organization, or the number on the badge.</source>
        <translation>Daha az hərf, təşkilatı və ya beycdəki nömrəni yoxlayın.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This could not be saved; it holds until the program is closed. Check the disk.</source>
        <translation>Yadda saxlamaq olmadı; proqram bağlanana qədər qüvvədədir. Diski yoxlayın.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} yadda saxlandı.</translation>
    </message>
    <message>
        <source>{name} may let people in with the new PIN.</source>
        <translation>{name} yeni PIN ilə buraxa bilər.</translation>
    </message>
    <message>
        <source>{name} is a supervisor no more.</source>
        <translation>{name} artıq məsul şəxs deyil.</translation>
    </message>
    <message>
        <source>This station is called {name} from now on.</source>
        <translation>Bundan sonra bu stansiyanın adı belədir: {name}.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Sınaq səhifəsi</translation>
    </message>
    <message>
        <source>{dots} dots, {dpi} dpi</source>
        <translation>{dots} nöqtə, {dpi} dpi</translation>
    </message>
    <message>
        <source>{time}: {name} got a new PIN by the event pack, at {station}</source>
        <translation>{time}: {name} tədbir paketi ilə yeni PIN aldı, {station}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölmələr</translation>
    </message>
</context>
<context>
    <name>SharedFolderPanel</name>
    <message>
        <source>By a folder that stations share</source>
        <translation>Stansiyaların ortaq qovluğu ilə</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Başqa qovluq…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Qovluq seç…</translation>
    </message>
    <message>
        <source>Of Syncthing or a network drive; entries then travel by themselves.</source>
        <translation>Syncthing və ya şəbəkə diski; qeydlər özü ötürülür.</translation>
    </message>
    <message>
        <source>The folder is being looked at…</source>
        <translation>Qovluğa baxılır…</translation>
    </message>
    <message>
        <source>Last exchange at {time}</source>
        <translation>Son mübadilə: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files are refused</source>
        <translation>
            <numerusform>daha %Ln fayl rədd edilir</numerusform>
            <numerusform>daha %Ln fayl rədd edilir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Everything is saved</source>
        <translation>Hər şey yadda saxlanıb</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>Yadda saxlamaq olmur</translation>
    </message>
    <message>
        <source>Disk almost full: {free} MB</source>
        <translation>Disk dolmaq üzrədir: {free} MB</translation>
    </message>
    <message>
        <source>A badge was scanned. Close this window to see it.</source>
        <translation>Beyc oxudulub. Görmək üçün bu pəncərəni bağlayın.</translation>
    </message>
</context>
<context>
    <name>StationDetails</name>
    <message>
        <source>Name of this station</source>
        <translation>Bu stansiyanın adı</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Shut this station out …</source>
        <translation>Bu stansiyanı kənarlaşdır…</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen. Needs a supervisor; cannot be taken back.</source>
        <translation>Noutbuk itəndə və ya oğurlananda. Məsul şəxs lazımdır; geri qaytarmaq olmur.</translation>
    </message>
    <message>
        <source>Put this warning away</source>
        <translation>Bu xəbərdarlığı götür</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>No station of this event</source>
        <translation>Bu tədbirin stansiyası deyil</translation>
    </message>
</context>
<context>
    <name>StationSection</name>
    <message>
        <source>Station</source>
        <translation>Stansiya</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Bu stansiyanın adı</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Dark suits a dark hall; F9 changes it at any time.</source>
        <translation>Tünd görünüş qaranlıq zala yaraşır; F9 onu istənilən vaxt dəyişir.</translation>
    </message>
    <message>
        <source>Loudness of the tones</source>
        <translation>Səslərin ucalığı</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Masada kim var</translation>
    </message>
    <message>
        <source>Is noted with each badge that is printed.</source>
        <translation>Çap olunan hər beycdə qeyd edilir.</translation>
    </message>
    <message>
        <source>Guests can read this screen</source>
        <translation>Qonaqlar bu ekranı oxuya bilir</translation>
    </message>
    <message>
        <source>Initials stand for names, except while somebody is looked up.</source>
        <translation>Kimsə axtarılmayanda adların yerinə baş hərflər göstərilir.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>Another station is called {name}, too. Give one of them another name.</source>
        <translation>“{name}” adlı başqa stansiya da var. Birinin adını dəyişin.</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln qeyd</numerusform>
            <numerusform>%Ln qeyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries refused</source>
        <translation>
            <numerusform>%Ln qeyd rədd edilib</numerusform>
            <numerusform>%Ln qeyd rədd edilib</numerusform>
        </translation>
    </message>
    <message>
        <source>No station of this event</source>
        <translation>Bu tədbirin stansiyası deyil</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>hələ yoxdur</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Son qeyd</translation>
    </message>
    <message>
        <source>News of it</source>
        <translation>Ondan xəbər</translation>
    </message>
    <message>
        <source>Its entries here</source>
        <translation>Buradakı qeydləri</translation>
    </message>
    <message>
        <source>Entries that it holds</source>
        <translation>Ondakı qeydlər</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Saatı</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Şəbəkə</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>qoşulu deyil</translation>
    </message>
    <message>
        <source>It was shut out of the event. What it wrote before stays valid; what it writes now gets in nowhere.</source>
        <translation>Tədbirdən kənarlaşdırılıb. Əvvəl yazdıqları qüvvədə qalır; indi yazdıqları heç yerdə qəbul edilmir.</translation>
    </message>
    <message>
        <source>Two laptops work as {station}: one is a copy of the other. Let the copy join the event again, with the event pack and a name of its own.</source>
        <translation>{station} kimi iki noutbuk işləyir: biri o birinin surətidir. Surət tədbirə paketlə və başqa adla yenidən qoşulsun.</translation>
    </message>
    <message>
        <source>Noticed at {time}.</source>
        <translation>Görüldü: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the copy are kept apart.</source>
        <translation>
            <numerusform>Surətin %Ln qeydi ayrı saxlanılır.</numerusform>
            <numerusform>Surətin %Ln qeydi ayrı saxlanılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two stations are called {station}. Give one of them another name: on that laptop, on this page.</source>
        <translation>İki stansiyanın adı {station}. Birinə başqa ad verin: həmin noutbukda, bu səhifədə.</translation>
    </message>
    <message>
        <source>Its clock is {difference}. Set the one that is wrong.</source>
        <translation>Saatı: {difference}. Səhv olanı düzəldin.</translation>
    </message>
    <message>
        <source>What it wrote since is missing here: take it over by stick.</source>
        <translation>Bundan sonra yazdıqları burada yoxdur: fləş-kartla gətirin.</translation>
    </message>
    <message>
        <source>It has version {version} of the program, this laptop has {own}. Install the newer one on both.</source>
        <translation>Onda proqramın {version} versiyasıdır, bu noutbukda {own}. Hər ikisində yenisini quraşdırın.</translation>
    </message>
    <message>
        <source>A laptop that never joined this event wrote these entries ({source}). They were refused. If it should take part, let it join with the event pack.</source>
        <translation>Bu qeydləri tədbirə heç qoşulmamış noutbuk yazıb ({source}). Onlar rədd edildi. İştirak etməlidirsə, tədbir paketi ilə qoşulsun.</translation>
    </message>
    <message>
        <source>by the network</source>
        <translation>şəbəkə ilə</translation>
    </message>
    <message>
        <source>shut out of the event</source>
        <translation>tədbirdən kənarlaşdırılıb</translation>
    </message>
    <message>
        <source>two laptops work as this station</source>
        <translation>bu stansiya kimi iki noutbuk işləyir</translation>
    </message>
    <message>
        <source>its clock is wrong</source>
        <translation>saatı səhvdir</translation>
    </message>
    <message>
        <source>its clock is {difference}</source>
        <translation>saatı: {difference}</translation>
    </message>
    <message>
        <source>another station has this name</source>
        <translation>bu ad başqa stansiyada da var</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Bu noutbuk</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>yenidir</translation>
    </message>
    <message>
        <source>exchanging …</source>
        <translation>mübadilə gedir…</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>hələ xəbər yoxdur</translation>
    </message>
    <message>
        <source>last heard {ago}</source>
        <translation>son xəbər {ago}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>hələ müqayisə edilməyib</translation>
    </message>
    <message>
        <source>as this laptop&apos;s</source>
        <translation>bu noutbukla eynidir</translation>
    </message>
    <message>
        <source>{length} ahead of this laptop&apos;s</source>
        <translation>bu noutbukdan {length} irəlidədir</translation>
    </message>
    <message>
        <source>{length} behind this laptop&apos;s</source>
        <translation>bu noutbukdan {length} geridədir</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>Stations</source>
        <translation>Stansiyalar</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Onlara bax</translation>
    </message>
    <message>
        <source>The network exchange is not running. Exchange files by stick.</source>
        <translation>Şəbəkə mübadiləsi işləmir. Faylları fləş-kartla dəyişin.</translation>
    </message>
    <message>
        <source>No network. Entries travel as soon as a cable or Wi-Fi is there.</source>
        <translation>Şəbəkə yoxdur. Kabel və ya Wi-Fi qoşulan kimi qeydlər ötürülür.</translation>
    </message>
    <message>
        <source>This laptop: {address}</source>
        <translation>Bu noutbuk: {address}</translation>
    </message>
    <message>
        <source>No other station is reachable: use a stick, or type an address.</source>
        <translation>Başqa stansiya tapılmır: fləş-kartdan istifadə edin və ya ünvan yazın.</translation>
    </message>
    <message numerus="yes">
        <source>In the network with %Ln stations</source>
        <translation>
            <numerusform>Şəbəkədə %Ln stansiya ilə</numerusform>
            <numerusform>Şəbəkədə %Ln stansiya ilə</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop works alone. Make a pack, and others can join the event.</source>
        <translation>Bu noutbuk tək işləyir. Paket hazırlayın, onda başqaları da tədbirə qoşula bilər.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptops of another event are in this network.</source>
        <translation>
            <numerusform>Bu şəbəkədə başqa tədbirin %Ln noutbuku var.</numerusform>
            <numerusform>Bu şəbəkədə başqa tədbirin %Ln noutbuku var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever should take part joins with the event pack.</source>
        <translation>İştirak etməli olan tədbir paketi ilə qoşulsun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are only here: they would be lost if this laptop broke now</source>
        <translation>
            <numerusform>%Ln qeyd yalnız buradadır: bu noutbuk indi xarab olsaydı, itərdi</numerusform>
            <numerusform>%Ln qeyd yalnız buradadır: bu noutbuk indi xarab olsaydı, itərdi</numerusform>
        </translation>
    </message>
    <message>
        <source>Give all entries on a stick, or let a station connect.</source>
        <translation>Bütün qeydləri fləş-karta verin və ya başqa stansiya ilə əlaqə qurun.</translation>
    </message>
    <message>
        <source>Last given at {time}: {file}</source>
        <translation>Son dəfə verilib: {time}, {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were let in at two stations</source>
        <translation>
            <numerusform>%Ln nəfər iki stansiyada buraxılıb</numerusform>
            <numerusform>%Ln nəfər iki stansiyada buraxılıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Confirmed</source>
        <translation>Təsdiqlənib</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Təsdiq gözləyir</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödənilməyib</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Ləğv edilib</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloklanıb</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>What works and what does not</source>
        <translation>Nə işləyir, nə işləmir</translation>
    </message>
    <message>
        <source>Time at the event</source>
        <translation>Tədbir yerində vaxt</translation>
    </message>
</context>
<context>
    <name>StickOffer</name>
    <message>
        <source>Stick</source>
        <translation>Fləş-kart</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Dayandırılır…</translation>
    </message>
    <message>
        <source>Take and give</source>
        <translation>Al və ver</translation>
    </message>
    <message numerus="yes">
        <source>give %Ln</source>
        <translation>
            <numerusform>%Ln ver</numerusform>
            <numerusform>%Ln ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %Ln entries</source>
        <translation>
            <numerusform>%Ln qeyd ver</numerusform>
            <numerusform>%Ln qeyd ver</numerusform>
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
        <translation>üzərində yeni heç nə yoxdur, çatışmayan da yoxdur</translation>
    </message>
    <message>
        <source>Stick {name}: {what}</source>
        <translation>Fləş-kart {name}: {what}</translation>
    </message>
    <message>
        <source>{stations} and others</source>
        <translation>{stations} və başqaları</translation>
    </message>
    <message numerus="yes">
        <source>take %Ln new entries from {stations}</source>
        <translation>
            <numerusform>%Ln yeni qeyd al ({stations})</numerusform>
            <numerusform>%Ln yeni qeyd al ({stations})</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick {name}: exchanging. Leave it in.</source>
        <translation>Fləş-kart {name}: mübadilə gedir. Çıxarmayın.</translation>
    </message>
    <message>
        <source>Stopped by you: {done} of {all} entries were taken. You may take the stick out.</source>
        <translation>Siz dayandırdınız: {all} qeyddən {done} qəbul edildi. Fləş-kartı çıxara bilərsiniz.</translation>
    </message>
    <message>
        <source>Done: {what}. You may take the stick out.</source>
        <translation>Hazırdır: {what}. Fləş-kartı çıxara bilərsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries taken</source>
        <translation>
            <numerusform>%Ln yeni qeyd alındı</numerusform>
            <numerusform>%Ln yeni qeyd alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln verildi</numerusform>
            <numerusform>%Ln verildi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was new</source>
        <translation>yeni heç nə yox idi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were refused</source>
        <translation>
            <numerusform>daha %Ln fayl rədd edildi</numerusform>
            <numerusform>daha %Ln fayl rədd edildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisorDialog</name>
    <message>
        <source>Supervisor</source>
        <translation>Məsul şəxs</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>or type another reason</source>
        <translation>və ya başqa səbəb yazın</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>This event has no supervisor yet. Add one in the settings.</source>
        <translation>Bu tədbirdə hələ məsul şəxs yoxdur. Onu parametrlərdə əlavə edin.</translation>
    </message>
</context>
<context>
    <name>SupervisorsSection</name>
    <message>
        <source>Supervisors</source>
        <translation>Məsul şəxslər</translation>
    </message>
    <message>
        <source>Who may let somebody in although the rules say no. Each has a PIN.</source>
        <translation>Qaydalara zidd olsa da, buraxa bilənlər. Hər birinin PIN-i var.</translation>
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
        <translation>İcazə verən</translation>
    </message>
    <message>
        <source>Each change needs a supervisor and the PIN.</source>
        <translation>Hər dəyişiklik üçün məsul şəxs və onun PIN-i lazımdır.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of the supervisor who allows it</source>
        <translation>İcazə verən məsul şəxsin PIN-i</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>PIN unudulub?</translation>
    </message>
    <message>
        <source>Click to give a new PIN or to remove</source>
        <translation>Yeni PIN vermək və ya silmək üçün klikləyin</translation>
    </message>
    <message>
        <source>Type the PIN of the supervisor who allows this.</source>
        <translation>İcazə verən məsul şəxsin PIN-ini yazın.</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name.</source>
        <translation>Məsul şəxsin adını yazın.</translation>
    </message>
    <message>
        <source>The PIN needs at least {count} characters.</source>
        <translation>PIN ən azı {count} simvol olmalıdır.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>İki PIN fərqlidir. Yenidən yazın.</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>The file is being written. Leave the stick in.</source>
        <translation>Fayl yazılır. Fləş-kartı çıxarmayın.</translation>
    </message>
    <message>
        <source>The pack is being made; that takes a few seconds.</source>
        <translation>Paket hazırlanır; bir neçə saniyə çəkir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on the stick</source>
        <translation>
            <numerusform>%Ln qeyd fləş-kartdadır</numerusform>
            <numerusform>%Ln qeyd fləş-kartdadır</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} ({size}): {file}. You may take it out.</source>
        <translation>{entries} ({size}): {file}. Fləş-kartı çıxara bilərsiniz.</translation>
    </message>
    <message>
        <source>{file} is written. Take it to the other laptop and choose “Join an event” there. Keep it and its passphrase apart from each other.</source>
        <translation>{file} yazıldı. Onu o biri noutbuka aparın və orada “Tədbirə qoşul” seçin. Onu və parol ifadəsini ayrı saxlayın.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Other stations</source>
        <translation>Digər stansiyalar</translation>
    </message>
</context>
<context>
    <name>TeachScanner</name>
    <message>
        <source>This scanner is set up well.</source>
        <translation>Bu skaner yaxşı qurulub.</translation>
    </message>
    <message>
        <source>Nothing came. Is the scanner plugged in, and set to type like a keyboard?</source>
        <translation>Heç nə gəlmədi. Skaner taxılıbmı və klaviatura kimi yazmağa qurulubmu?</translation>
    </message>
    <message>
        <source>Switch off the scanner&apos;s ALT mode: it cannot be read in this mode.</source>
        <translation>Skanerin ALT rejimini söndürün: bu rejimdə oxumaq olmur.</translation>
    </message>
    <message>
        <source>The scanner is set to a German or Hungarian keyboard. Set it to a US keyboard.</source>
        <translation>Skaner alman və ya macar klaviaturasına qurulub. Onu ABŞ klaviaturasına keçirin.</translation>
    </message>
    <message>
        <source>The scanner is set to a French keyboard. Set it to a US keyboard.</source>
        <translation>Skaner fransız klaviaturasına qurulub. Onu ABŞ klaviaturasına keçirin.</translation>
    </message>
    <message>
        <source>Something else came than the code on the screen. Set the scanner to a US keyboard.</source>
        <translation>Ekrandakı koddan başqa şey gəldi. Skaneri ABŞ klaviaturasına keçirin.</translation>
    </message>
    <message>
        <source>The scanner changes small and capital letters. Badges work all the same.</source>
        <translation>Skaner böyük və kiçik hərfləri dəyişir. Beyclər yenə də işləyir.</translation>
    </message>
    <message>
        <source>Characters are missing. Set a longer pause between the keys.</source>
        <translation>Simvollar çatmır. Düymələr arasında daha uzun fasilə qoyun.</translation>
    </message>
    <message>
        <source>The scanner types as slowly as a person. Set a shorter pause.</source>
        <translation>Skaner insan qədər yavaş yazır. Daha qısa fasilə qoyun.</translation>
    </message>
    <message>
        <source>The scanner is slow. A shorter pause between the keys helps the queue.</source>
        <translation>Skaner yavaşdır. Düymələr arasında daha qısa fasilə növbəni sürətləndirir.</translation>
    </message>
    <message>
        <source>It works without Enter after the code; with Enter it answers sooner.</source>
        <translation>Koddan sonra Enter olmadan da işləyir; Enter ilə daha tez cavab verir.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>hələ məlum deyil</translation>
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
        <translation>heç nə</translation>
    </message>
</context>
<context>
    <name>TeachScannerPage</name>
    <message>
        <source>Scan this code from the screen.</source>
        <translation>Bu kodu ekrandan oxudun.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Bu ayarları işlət</translation>
    </message>
    <message>
        <source>Teach my scanner</source>
        <translation>Skanerimi öyrət</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gəlib</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Koddan sonra</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Sürət</translation>
    </message>
    <message>
        <source>Keyboard of this computer</source>
        <translation>Bu kompüterin klaviaturası</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>{gap} ms from key to key, {longest} ms at most</source>
        <translation>düymədən düyməyə {gap} ms, ən çoxu {longest} ms</translation>
    </message>
    <message>
        <source>types the same</source>
        <translation>eynisini yazır</translation>
    </message>
    <message>
        <source>types {text}, which does no harm</source>
        <translation>{text} yazır, zərəri yoxdur</translation>
    </message>
    <message>
        <source>on, which does no harm</source>
        <translation>açıqdır, zərəri yoxdur</translation>
    </message>
    <message>
        <source>off</source>
        <translation>söndürülüb</translation>
    </message>
</context>
<context>
    <name>TypedAddresses</name>
    <message>
        <source>Forget {address}</source>
        <translation>{address} ünvanını unut</translation>
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
        <translation>Saat {at} qeydiyyatı geri alındı.</translation>
    </message>
    <message>
        <source>A badge that was printed stays valid</source>
        <translation>Çap olunmuş beyc qüvvədə qalır</translation>
    </message>
    <message>
        <source>Let in anyway: {reason}</source>
        <translation>Yenə də buraxıldı: {reason}</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Buraxıldı</translation>
    </message>
    <message>
        <source>The exit was recorded</source>
        <translation>Çıxış qeydə alındı</translation>
    </message>
    <message>
        <source>Scanned again: it counts once.</source>
        <translation>Yenidən oxundu: bir dəfə sayılır.</translation>
    </message>
    <message>
        <source>{station} was last heard {ago}.</source>
        <translation>{station}: son xəbər {ago}.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Verdict headline: the person may go in</extracomment>
        <translation>Xoş gəldiniz</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <extracomment>Verdict headline: the person has left</extracomment>
        <translation>Sağ olun</translation>
    </message>
    <message>
        <source>Already in</source>
        <extracomment>Verdict headline: this badge was used before and its holder has not left</extracomment>
        <translation>Artıq içəridə</translation>
    </message>
    <message>
        <source>Already in since {time} · {station}</source>
        <translation>{time} vaxtından içəridədir · {station}</translation>
    </message>
    <message>
        <source>Ask for a photo ID</source>
        <translation>Şəxsiyyət vəsiqəsi istəyin</translation>
    </message>
    <message>
        <source>Already used</source>
        <extracomment>Verdict headline: this checkpoint lets nobody in twice</extracomment>
        <translation>Artıq istifadə olunub</translation>
    </message>
    <message>
        <source>Was let in {time} · {station}. Nobody enters here twice.</source>
        <translation>Buraxılıb: {time} · {station}. Bura ikinci dəfə girmək olmaz.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <extracomment>Verdict headline: the scanned text is no code at all</extracomment>
        <translation>Oxunmadı</translation>
    </message>
    <message>
        <source>“{code}” is not a badge code.</source>
        <translation>“{code}” beyc kodu deyil.</translation>
    </message>
    <message>
        <source>Scan again, or search by name: F2</source>
        <translation>Yenidən oxudun və ya adla axtarın: F2</translation>
    </message>
    <message>
        <source>Other event</source>
        <extracomment>Verdict headline: a genuine badge of some other event</extracomment>
        <translation>Başqa tədbir</translation>
    </message>
    <message>
        <source>This badge is for another event.</source>
        <translation>Bu beyc başqa tədbir üçündür.</translation>
    </message>
    <message>
        <source>Search by name: F2</source>
        <translation>Adla axtarın: F2</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <extracomment>Verdict headline: nobody on the list has this code</extracomment>
        <translation>Naməlum beyc</translation>
    </message>
    <message>
        <source>The code {code} is not on the list of this event.</source>
        <translation>{code} kodu bu tədbirin siyahısında yoxdur.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <extracomment>Verdict headline: the code was not made by the organizers</extracomment>
        <translation>Saxta kod</translation>
    </message>
    <message>
        <source>The organizers did not make this code.</source>
        <translation>Bu kodu təşkilatçılar yaratmayıb.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor</source>
        <translation>Beyci saxlayın və məsul şəxsi çağırın</translation>
    </message>
    <message>
        <source>Old badge</source>
        <extracomment>Verdict headline: a newer badge was printed for this person</extracomment>
        <translation>Köhnə beyc</translation>
    </message>
    <message>
        <source>Replaced {time} · {station}</source>
        <translation>Dəyişdirilib: {time} · {station}</translation>
    </message>
    <message>
        <source>Keep the old badge, ask for the new one</source>
        <translation>Köhnə beyci saxlayın, yenisini istəyin</translation>
    </message>
    <message>
        <source>Lost badge</source>
        <extracomment>Verdict headline: the badge was reported lost</extracomment>
        <translation>İtmiş beyc</translation>
    </message>
    <message>
        <source>Reported lost {time} · {station}</source>
        <translation>İtdiyi bildirilib: {time} · {station}</translation>
    </message>
    <message>
        <source>Keep the badge and ask for a photo ID</source>
        <translation>Beyci saxlayın və şəxsiyyət vəsiqəsi istəyin</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Verdict headline: the registration was canceled</extracomment>
        <translation>Ləğv edilib</translation>
    </message>
    <message>
        <source>This registration was canceled.</source>
        <translation>Bu qeydiyyat ləğv edilib.</translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation>Məlumat masasına göndərin</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <extracomment>Verdict headline: the organizers do not want this person inside</extracomment>
        <translation>Buraxmayın</translation>
    </message>
    <message>
        <source>The organizers blocked this registration.</source>
        <translation>Bu qeydiyyatı təşkilatçılar bloklayıb.</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Məsul şəxsi çağırın</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <extracomment>Verdict headline: people of this category do not enter at this checkpoint</extracomment>
        <translation>Giriş yoxdur</translation>
    </message>
    <message>
        <source>{checkpoint} does not admit: {category}</source>
        <translation>{checkpoint} buraxmır: {category}</translation>
    </message>
    <message>
        <source>Show the way to the right entrance</source>
        <translation>Düzgün girişi göstərin</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <extracomment>Verdict headline: the checkpoint has not opened</extracomment>
        <translation>Hələ açılmayıb</translation>
    </message>
    <message>
        <source>{checkpoint} opens at {opens}</source>
        <translation>{checkpoint} açılır: {opens}</translation>
    </message>
    <message>
        <source>Ask to come back then</source>
        <translation>O vaxt qayıtmasını xahiş edin</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Verdict headline: the checkpoint does not let people in any more</extracomment>
        <translation>Bağlıdır</translation>
    </message>
    <message>
        <source>{checkpoint} closed at {opens}</source>
        <translation>{checkpoint} bağlanıb: {opens}</translation>
    </message>
    <message>
        <source>Hall is full</source>
        <extracomment>Verdict headline: as many people are inside as may be</extracomment>
        <translation>Zal doludur</translation>
    </message>
    <message>
        <source>{checkpoint} has {capacity} places, all are taken.</source>
        <translation>{checkpoint}: {capacity} yerin hamısı tutulub.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves</source>
        <translation>Kimsə çıxana qədər gözləyin</translation>
    </message>
    <message>
        <source>Check the name</source>
        <extracomment>Verdict headline: a genuine badge whose holder this station has not heard of yet</extracomment>
        <translation>Adı yoxlayın</translation>
    </message>
    <message>
        <source>The badge is genuine; its holder is not on this station yet.</source>
        <translation>Beyc əsldir; sahibi hələ bu stansiyada yoxdur.</translation>
    </message>
    <message>
        <source>Compare the badge with a photo ID, then press F8</source>
        <translation>Beyci şəxsiyyət vəsiqəsi ilə tutuşdurun, sonra F8 basın</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <extracomment>Verdict headline: the organizers have not approved the registration</extracomment>
        <translation>Hələ təsdiqlənməyib</translation>
    </message>
    <message>
        <source>The organizers must approve this registration first.</source>
        <translation>Bu qeydiyyatı əvvəlcə təşkilatçılar təsdiqləməlidir.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>Verdict headline: the fee is open</extracomment>
        <translation>Ödənilməyib</translation>
    </message>
    <message>
        <source>The fee of this registration has not been paid.</source>
        <translation>Bu qeydiyyatın haqqı ödənilməyib.</translation>
    </message>
    <message>
        <source>Read the note</source>
        <extracomment>Verdict headline: there is a note to the staff about this person</extracomment>
        <translation>Qeydi oxuyun</translation>
    </message>
    <message>
        <source>Done? Press F8 to let in</source>
        <translation>Hazırdır? Buraxmaq üçün F8 basın</translation>
    </message>
    <message>
        <source>Was not inside</source>
        <extracomment>Remark on an exit: this person was not inside as far as this station knows</extracomment>
        <translation>İçəridə deyildi</translation>
    </message>
    <message>
        <source>Scanner works</source>
        <extracomment>Verdict headline: the card for trying a scanner was read</extracomment>
        <translation>Skaner işləyir</translation>
    </message>
    <message>
        <source>This was the test card; nobody was checked in.</source>
        <translation>Bu, sınaq kartı idi; heç kim qeydə alınmadı.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>EXIT</source>
        <translation>ÇIXIŞ</translation>
    </message>
    <message>
        <source>Earlier scan · {time}</source>
        <translation>Əvvəlki oxunuş · {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Beyci çap et</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>Note is done</source>
        <translation>Qeyd yerinə yetirilib</translation>
    </message>
    <message>
        <source>Let in anyway…</source>
        <translation>Yenə də burax…</translation>
    </message>
    <message>
        <source>Scan a badge</source>
        <translation>Beyci oxudun</translation>
    </message>
    <message>
        <source>or press F2 and type a name</source>
        <translation>və ya F2 basıb adı yazın</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapıldı</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>İçəridə</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Hələ gəlməyib</translation>
    </message>
    <message>
        <source>Enter: check in</source>
        <translation>Enter: qeydə al</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Yazılmadı</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>{done} of {total} badges</source>
        <translation>Beyc: {done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total} people imported</source>
        <translation>{total} nəfərdən {done} nəfər yükləndi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Fasilə ver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
</TS>
