<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AttendeeDetails</name>
    <message>
        <source>Check in</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Печать бейджа</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Why the answer is what it is</source>
        <translation>Почему ответ такой</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Original spelling</source>
        <translation>Исходное написание</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Note to staff</source>
        <translation>Заметка персоналу</translation>
    </message>
    <message>
        <source>Number on the badge</source>
        <translation>Номер на бейдже</translation>
    </message>
    <message>
        <source>Badge that is valid</source>
        <translation>Действующий бейдж</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (отменено)</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Delegate</source>
        <translation>Делегат</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
</context>
<context>
    <name>CheckpointBar</name>
    <message>
        <source>Export the day…</source>
        <translation>Выгрузить день…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Бейджи…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Принтер…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Сканер…</translation>
    </message>
    <message>
        <source>Other stations…</source>
        <translation>Другие станции…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>ВЫХОД</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>ВХОД</translation>
    </message>
    <message>
        <source>Change between entry and exit (F3)</source>
        <translation>Переключить вход и выход (F3)</translation>
    </message>
    <message>
        <source>Choose the checkpoint: {name}</source>
        <translation>Выберите контрольный пункт: {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation>Внутри: {count}</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>Ожидается: {count}</translation>
    </message>
    <message>
        <source>{count} came in today</source>
        <translation>Вошли сегодня: {count}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлый или тёмный вид</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Registration desk</source>
        <translation>Стойка регистрации</translation>
    </message>
    <message>
        <source>Name, organization or number</source>
        <translation>Имя, организация или номер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation>Последние сканирования</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>That did not work: {message}</source>
        <translation>Не получилось: {message}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Do not let anybody in on this; scan the badge again.</source>
        <translation>Ничего не записано. Никого по этому не впускайте; отсканируйте бейдж ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the disk is full. Free some space, then scan again.</source>
        <translation>Ничего не записано: диск заполнен. Освободите место и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the event folder is read-only. Allow writing, then scan again.</source>
        <translation>Ничего не записано: папка мероприятия только для чтения. Разрешите запись и отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the event file is damaged. Call the event&apos;s IT staff.</source>
        <translation>Ничего не записано: файл мероприятия повреждён. Позовите ИТ-персонал мероприятия.</translation>
    </message>
    <message>
        <source>Nothing was recorded: another program holds the event file. Scan again.</source>
        <translation>Ничего не записано: файл мероприятия занят другой программой. Отсканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The event folder cannot be used. Check that it is whole and may be written.</source>
        <translation>Папку мероприятия использовать нельзя. Проверьте, что она цела и доступна для записи.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start again.</source>
        <translation>Диск заполнен. Освободите место и запустите снова.</translation>
    </message>
    <message>
        <source>The event folder is read-only: {folder}. Allow writing, then start again.</source>
        <translation>Папка мероприятия только для чтения: {folder}. Разрешите запись и запустите снова.</translation>
    </message>
    <message>
        <source>The event file is damaged. Use the latest backup, or join another station.</source>
        <translation>Файл мероприятия повреждён. Возьмите последнюю копию или соединитесь с другой станцией.</translation>
    </message>
    <message>
        <source>Another program holds the event file. Close it, then start again.</source>
        <translation>Файл мероприятия занят другой программой. Закройте её и запустите снова.</translation>
    </message>
    <message>
        <source>This event was written by a newer version. Install that version to open it.</source>
        <translation>Это мероприятие записано более новой версией. Установите её, чтобы открыть его.</translation>
    </message>
    <message>
        <source>Forum Check-in is open on this event already. Go on in that window.</source>
        <translation>Forum Check-in уже открыт с этим мероприятием. Продолжайте в том окне.</translation>
    </message>
    <message>
        <source>There is no event in {folder} yet. Make one from the organizers&apos; list.</source>
        <translation>В папке {folder} ещё нет мероприятия. Создайте его по списку организаторов.</translation>
    </message>
    <message>
        <source>There is an event in {folder} already. Choose an empty folder for another one.</source>
        <translation>В папке {folder} уже есть мероприятие. Для другого выберите пустую папку.</translation>
    </message>
    <message>
        <source>This station does not know “{what}” yet. Search by name, or join the other stations.</source>
        <translation>Эта станция ещё не знает «{what}». Найдите по имени или соединитесь с другими станциями.</translation>
    </message>
    <message>
        <source>“{what}” fits several. Type more of it, or choose one from the list.</source>
        <translation>«{what}» подходит нескольким. Введите больше или выберите из списка.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Type it again.</source>
        <translation>PIN-код неверен. Введите ещё раз.</translation>
    </message>
    <message>
        <source>A reason is needed. Choose one or type it.</source>
        <translation>Нужна причина. Выберите или введите её.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Это может сделать только старший.</translation>
    </message>
    <message>
        <source>Find the person by name first: F2.</source>
        <translation>Сначала найдите человека по имени: F2.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Это уже отменено.</translation>
    </message>
    <message>
        <source>The event&apos;s keys cannot be used: {path}. Open the event pack again.</source>
        <translation>Ключи мероприятия использовать нельзя: {path}. Откройте пакет мероприятия снова.</translation>
    </message>
    <message>
        <source>The search is being made anew; scanning goes on meanwhile.</source>
        <translation>Поиск строится заново; сканирование тем временем работает.</translation>
    </message>
    <message>
        <source>This station has no badge numbers left. Import the list at the first station.</source>
        <translation>На этой станции не осталось номеров бейджей. Загрузите список на первой станции.</translation>
    </message>
    <message>
        <source>{name} has had 99 badges; there is no number for another one.</source>
        <translation>{name}: выдано 99 бейджей; номера для ещё одного нет.</translation>
    </message>
    <message>
        <source>This badge layout cannot be used. Choose another one in the settings.</source>
        <translation>Этот макет бейджа использовать нельзя. Выберите другой в настройках.</translation>
    </message>
    <message>
        <source>The layout {layout} is {width_mm} mm wide, the printer prints only {paper_mm} mm.</source>
        <translation>Макет {layout} шириной {width_mm} мм, а принтер печатает только {paper_mm} мм.</translation>
    </message>
    <message>
        <source>The badge sheet could not be written: {file}. Choose another place.</source>
        <translation>Не удалось записать лист бейджей: {file}. Выберите другое место.</translation>
    </message>
    <message>
        <source>{name} has no known ending. Use .xlsx, .csv or .pdf.</source>
        <translation>У {name} неизвестное расширение. Используйте .xlsx, .csv или .pdf.</translation>
    </message>
    <message>
        <source>The export could not be written. Choose another folder and try again.</source>
        <translation>Выгрузку не удалось записать. Выберите другую папку и повторите.</translation>
    </message>
    <message>
        <source>The export was not written: the disk is full. Choose another folder or stick.</source>
        <translation>Выгрузка не записана: диск заполнен. Выберите другую папку или флешку.</translation>
    </message>
    <message>
        <source>The export was not written: the file is open elsewhere, or the folder is protected.</source>
        <translation>Выгрузка не записана: файл открыт в другой программе или папка защищена.</translation>
    </message>
    <message>
        <source>The export was not written: its folder is gone. Choose another one.</source>
        <translation>Выгрузка не записана: её папки больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>The list {file} is not there any more. Choose it again.</source>
        <translation>Списка {file} больше нет на месте. Выберите его снова.</translation>
    </message>
    <message>
        <source>The list {file} cannot be opened. Close it in other programs and try again.</source>
        <translation>Список {file} не открывается. Закройте его в других программах и повторите.</translation>
    </message>
    <message>
        <source>The list is empty. Choose the file that has people in it.</source>
        <translation>Список пуст. Выберите файл, в котором есть люди.</translation>
    </message>
    <message>
        <source>The list has headings, but nobody under them.</source>
        <translation>В списке есть заголовки, но под ними никого нет.</translation>
    </message>
    <message>
        <source>The list is protected by a password. Save it without one and try again.</source>
        <translation>Список защищён паролем. Сохраните его без пароля и повторите.</translation>
    </message>
    <message>
        <source>This is no list. Choose a file in XLSX, ODS or CSV format.</source>
        <translation>Это не список. Выберите файл в формате XLSX, ODS или CSV.</translation>
    </message>
    <message>
        <source>The list is damaged. Save it anew in its program and try again.</source>
        <translation>Список повреждён. Сохраните его заново в его программе и повторите.</translation>
    </message>
    <message>
        <source>No column of names was found. Give each column a heading, such as “Name”.</source>
        <translation>Столбец с именами не найден. Дайте каждому столбцу заголовок, например «Имя».</translation>
    </message>
    <message>
        <source>Letters on line {line} are damaged. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation>В строке {line} повреждены буквы. Сохраните список как XLSX или как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>This file is too large for a list of people. Choose the right one.</source>
        <translation>Этот файл слишком велик для списка людей. Выберите нужный.</translation>
    </message>
    <message>
        <source>This needs a supervisor with the right PIN, and a reason.</source>
        <translation>Для этого нужны старший с верным PIN-кодом и причина.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Entered</source>
        <translation>Вошёл</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>Put on the list, or changed there</source>
        <translation>Внесён в список или изменён в нём</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Новый бейдж</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Бейдж напечатан</translation>
    </message>
    <message>
        <source>Badge reported lost</source>
        <translation>Бейдж заявлен утерянным</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Не пропущен</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утерян</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждён</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Неверные данные</translation>
    </message>
    <message>
        <source>The code can be read</source>
        <translation>Код читается</translation>
    </message>
    <message>
        <source>The badge is for this event</source>
        <translation>Бейдж этого мероприятия</translation>
    </message>
    <message>
        <source>Somebody on the list has this code</source>
        <translation>В списке есть человек с этим кодом</translation>
    </message>
    <message>
        <source>The organizers made this code</source>
        <translation>Код создан организаторами</translation>
    </message>
    <message>
        <source>No newer badge was printed</source>
        <translation>Более нового бейджа не печатали</translation>
    </message>
    <message>
        <source>The badge was not reported lost</source>
        <translation>Бейдж не заявлен утерянным</translation>
    </message>
    <message>
        <source>The registration is neither canceled nor blocked</source>
        <translation>Регистрация не отменена и не заблокирована</translation>
    </message>
    <message>
        <source>The person is not in already</source>
        <translation>Человека ещё нет внутри</translation>
    </message>
    <message>
        <source>The checkpoint admits this category</source>
        <translation>Контрольный пункт пропускает эту категорию</translation>
    </message>
    <message>
        <source>The checkpoint is open</source>
        <translation>Контрольный пункт открыт</translation>
    </message>
    <message>
        <source>There is room left</source>
        <translation>Места есть</translation>
    </message>
    <message>
        <source>Nothing is left to be done first</source>
        <translation>Сначала ничего делать не нужно</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Show these keys</source>
        <translation>Показать эти клавиши</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search by name, organization or number; or just type</source>
        <translation>Искать по имени, организации или номеру; или просто печатайте</translation>
    </message>
    <message>
        <source>Change between entry and exit</source>
        <translation>Переключить вход и выход</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Print a badge for the person shown</source>
        <translation>Напечатать бейдж показанному человеку</translation>
    </message>
    <message>
        <source>All about the person shown</source>
        <translation>Всё о показанном человеке</translation>
    </message>
    <message>
        <source>Let in anyway, or confirm a note</source>
        <translation>Всё равно впустить или подтвердить заметку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take the latest check-in back</source>
        <translation>Отменить последнюю регистрацию</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear, and wait for the next badge</source>
        <translation>Очистить и ждать следующий бейдж</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Выбрать среди найденных</translation>
    </message>
    <message>
        <source>Check in the person chosen</source>
        <translation>Зарегистрировать выбранного</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлый или тёмный вид</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>In already: ask for a photo ID</source>
        <translation>Уже внутри: попросите документ с фото</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Не впускать</translation>
    </message>
    <message>
        <source>Something is to be done first</source>
        <translation>Сначала нужно что-то сделать</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Keys and shapes</source>
        <translation>Клавиши и знаки</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Let in anyway</source>
        <translation>Всё равно впустить</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>or type another reason</source>
        <translation>или введите другую причину</translation>
    </message>
    <message>
        <source>Known to the organizers</source>
        <translation>Известен организаторам</translation>
    </message>
    <message>
        <source>Photo ID checked</source>
        <translation>Документ с фото проверен</translation>
    </message>
    <message>
        <source>Settled at the help desk</source>
        <translation>Решено на стойке информации</translation>
    </message>
    <message>
        <source>Accompanies a guest of honor</source>
        <translation>Сопровождает почётного гостя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Впустить</translation>
    </message>
    <message>
        <source>This event has no supervisor yet. Add one in the settings.</source>
        <translation>В этом мероприятии ещё нет старшего. Добавьте его в настройках.</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Recent scans</source>
        <translation>Последние сканирования</translation>
    </message>
</context>
<context>
    <name>ReplaceBadgeDialog</name>
    <message>
        <source>The same badge again; the old one stays valid</source>
        <translation>Тот же бейдж ещё раз; старый остаётся действительным</translation>
    </message>
    <message>
        <source>A new badge; the lost one is refused from now on</source>
        <translation>Новый бейдж; утерянный больше не пропускается</translation>
    </message>
    <message>
        <source>A new badge; keep the wrong one, it is refused from now on</source>
        <translation>Новый бейдж; неверный оставьте у себя, он больше не пропускается</translation>
    </message>
    <message>
        <source>Print the badge again: why?</source>
        <translation>Напечатать бейдж снова: почему?</translation>
    </message>
    <message>
        <source>How the badge will look</source>
        <translation>Как будет выглядеть бейдж</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>People found</source>
        <translation>Найденные</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Shown for “{text}”: the keyboard had another layout.</source>
        <translation>Показано для «{text}»: на клавиатуре была другая раскладка.</translation>
    </message>
    <message>
        <source>Try fewer letters, the organization, or the number on the badge.</source>
        <translation>Попробуйте меньше букв, организацию или номер на бейдже.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Ждёт одобрения</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>What works and what does not</source>
        <translation>Что работает, а что нет</translation>
    </message>
    <message>
        <source>Time at the event</source>
        <translation>Время на мероприятии</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The check-in of {at} was taken back.</source>
        <translation>Регистрация в {at} отменена.</translation>
    </message>
    <message>
        <source>A badge that was printed stays valid</source>
        <translation>Напечатанный бейдж остаётся действительным</translation>
    </message>
    <message>
        <source>Let in anyway: {reason}</source>
        <translation>Всё равно пропущен: {reason}</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>The exit was recorded</source>
        <translation>Выход записан</translation>
    </message>
    <message>
        <source>Scanned again: it counts once.</source>
        <translation>Отсканировано снова: засчитано один раз.</translation>
    </message>
    <message>
        <source>News of the other stations is {minutes} min old.</source>
        <translation>Данные других станций — {minutes} мин назад.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Verdict headline: the person may go in</extracomment>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <extracomment>Verdict headline: the person has left</extracomment>
        <translation>До свидания</translation>
    </message>
    <message>
        <source>Already in</source>
        <extracomment>Verdict headline: this badge was used before and its holder has not left</extracomment>
        <translation>Уже внутри</translation>
    </message>
    <message>
        <source>Already in since {time} · {station}</source>
        <translation>Внутри с {time} · {station}</translation>
    </message>
    <message>
        <source>Ask for a photo ID</source>
        <translation>Попросите документ с фото</translation>
    </message>
    <message>
        <source>Already used</source>
        <extracomment>Verdict headline: this checkpoint lets nobody in twice</extracomment>
        <translation>Уже использован</translation>
    </message>
    <message>
        <source>Was let in {time} · {station}. Nobody enters here twice.</source>
        <translation>Пропущен: {time} · {station}. Второй раз сюда не входят.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <extracomment>Verdict headline: the scanned text is no code at all</extracomment>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>“{code}” is not a badge code.</source>
        <translation>«{code}» — не код бейджа.</translation>
    </message>
    <message>
        <source>Scan again, or search by name: F2</source>
        <translation>Отсканируйте ещё раз или найдите по имени: F2</translation>
    </message>
    <message>
        <source>Other event</source>
        <extracomment>Verdict headline: a genuine badge of some other event</extracomment>
        <translation>Другое событие</translation>
    </message>
    <message>
        <source>This badge is for another event.</source>
        <translation>Этот бейдж от другого мероприятия.</translation>
    </message>
    <message>
        <source>Search by name: F2</source>
        <translation>Найдите по имени: F2</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <extracomment>Verdict headline: nobody on the list has this code</extracomment>
        <translation>Неизвестный бейдж</translation>
    </message>
    <message>
        <source>The code {code} is not on the list of this event.</source>
        <translation>Кода {code} нет в списке этого мероприятия.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <extracomment>Verdict headline: the code was not made by the organizers</extracomment>
        <translation>Подделка</translation>
    </message>
    <message>
        <source>The organizers did not make this code.</source>
        <translation>Этот код создан не организаторами.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor</source>
        <translation>Оставьте бейдж у себя и позовите старшего</translation>
    </message>
    <message>
        <source>Old badge</source>
        <extracomment>Verdict headline: a newer badge was printed for this person</extracomment>
        <translation>Старый бейдж</translation>
    </message>
    <message>
        <source>Replaced {time} · {station}</source>
        <translation>Заменён: {time} · {station}</translation>
    </message>
    <message>
        <source>Keep the old badge, ask for the new one</source>
        <translation>Оставьте старый бейдж у себя, попросите новый</translation>
    </message>
    <message>
        <source>Lost badge</source>
        <extracomment>Verdict headline: the badge was reported lost</extracomment>
        <translation>Утерянный бейдж</translation>
    </message>
    <message>
        <source>Reported lost {time} · {station}</source>
        <translation>Заявлен утерянным: {time} · {station}</translation>
    </message>
    <message>
        <source>Keep the badge and ask for a photo ID</source>
        <translation>Оставьте бейдж у себя и попросите документ с фото</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Verdict headline: the registration was canceled</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>This registration was canceled.</source>
        <translation>Эта регистрация отменена.</translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation>Направьте на стойку информации</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <extracomment>Verdict headline: the organizers do not want this person inside</extracomment>
        <translation>Не впускать</translation>
    </message>
    <message>
        <source>The organizers blocked this registration.</source>
        <translation>Организаторы заблокировали эту регистрацию.</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Позовите старшего</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <extracomment>Verdict headline: people of this category do not enter at this checkpoint</extracomment>
        <translation>Нет допуска</translation>
    </message>
    <message>
        <source>{checkpoint} does not admit: {category}</source>
        <translation>{checkpoint} — не допускается: {category}</translation>
    </message>
    <message>
        <source>Show the way to the right entrance</source>
        <translation>Покажите нужный вход</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <extracomment>Verdict headline: the checkpoint has not opened</extracomment>
        <translation>Ещё не открыто</translation>
    </message>
    <message>
        <source>{checkpoint} opens at {opens}</source>
        <translation>{checkpoint} откроется: {opens}</translation>
    </message>
    <message>
        <source>Ask to come back then</source>
        <translation>Попросите прийти к этому времени</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Verdict headline: the checkpoint does not let people in any more</extracomment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>{checkpoint} closed at {opens}</source>
        <translation>{checkpoint} закрыто: {opens}</translation>
    </message>
    <message>
        <source>Hall is full</source>
        <extracomment>Verdict headline: as many people are inside as may be</extracomment>
        <translation>Зал заполнен</translation>
    </message>
    <message>
        <source>{checkpoint} has {capacity} places, all are taken.</source>
        <translation>{checkpoint}: заняты все места ({capacity}).</translation>
    </message>
    <message>
        <source>Wait until somebody leaves</source>
        <translation>Подождите, пока кто-нибудь выйдет</translation>
    </message>
    <message>
        <source>Check the name</source>
        <extracomment>Verdict headline: a genuine badge whose holder this station has not heard of yet</extracomment>
        <translation>Проверьте имя</translation>
    </message>
    <message>
        <source>The badge is genuine; its holder is not on this station yet.</source>
        <translation>Бейдж подлинный; его владельца ещё нет на этой станции.</translation>
    </message>
    <message>
        <source>Compare the badge with a photo ID, then press F8</source>
        <translation>Сверьте бейдж с документом, затем нажмите F8</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <extracomment>Verdict headline: the organizers have not approved the registration</extracomment>
        <translation>Ещё не одобрено</translation>
    </message>
    <message>
        <source>The organizers must approve this registration first.</source>
        <translation>Сначала организаторы должны одобрить эту регистрацию.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>Verdict headline: the fee is open</extracomment>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>The fee of this registration has not been paid.</source>
        <translation>Взнос за эту регистрацию не оплачен.</translation>
    </message>
    <message>
        <source>Read the note</source>
        <extracomment>Verdict headline: there is a note to the staff about this person</extracomment>
        <translation>Прочтите заметку</translation>
    </message>
    <message>
        <source>Done? Press F8 to let in</source>
        <translation>Сделано? Нажмите F8, чтобы впустить</translation>
    </message>
    <message>
        <source>Scanner works</source>
        <extracomment>Verdict headline: the card for trying a scanner was read</extracomment>
        <translation>Сканер работает</translation>
    </message>
    <message>
        <source>This was the test card; nobody was checked in.</source>
        <translation>Это была пробная карта; никто не зарегистрирован.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>EXIT</source>
        <translation>ВЫХОД</translation>
    </message>
    <message>
        <source>Earlier scan · {time}</source>
        <translation>Прежнее сканирование · {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Печать бейджа</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Note is done</source>
        <translation>Заметка выполнена</translation>
    </message>
    <message>
        <source>Let in anyway…</source>
        <translation>Всё равно впустить…</translation>
    </message>
    <message>
        <source>Scan a badge</source>
        <translation>Отсканируйте бейдж</translation>
    </message>
    <message>
        <source>or press F2 and type a name</source>
        <translation>или нажмите F2 и введите имя</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найден</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Ещё не пришёл</translation>
    </message>
    <message>
        <source>Enter: check in</source>
        <translation>Enter: зарегистрировать</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
</TS>
