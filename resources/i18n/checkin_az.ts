<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
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
        <source>Other stations…</source>
        <translation>Digər stansiyalar…</translation>
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
    <name>DeskScreen</name>
    <message>
        <source>Registration desk</source>
        <translation>Qeydiyyat masası</translation>
    </message>
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
        <source>The PIN is wrong. Type it again.</source>
        <translation>PIN səhvdir. Yenidən yazın.</translation>
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
        <source>This needs a supervisor with the right PIN, and a reason.</source>
        <translation>Bunun üçün düzgün PIN-i olan məsul şəxs və səbəb lazımdır.</translation>
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
        <source>Full screen</source>
        <translation>Tam ekran</translation>
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
    <name>Message</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Let in anyway</source>
        <translation>Yenə də burax</translation>
    </message>
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
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Burax</translation>
    </message>
    <message>
        <source>This event has no supervisor yet. Add one in the settings.</source>
        <translation>Bu tədbirdə hələ məsul şəxs yoxdur. Onu parametrlərdə əlavə edin.</translation>
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
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Məsul şəxs</translation>
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
        <source>News of the other stations is {minutes} min old.</source>
        <translation>Digər stansiyaların məlumatı {minutes} dəq əvvələ aiddir.</translation>
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
</TS>
