<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} мин назад</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} ч назад</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} дн. назад</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} с</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} дн</translation>
    </message>
</context>
<context>
    <name>AttendanceController</name>
    <message>
        <source>The folder is used until the program is closed; it was not saved.</source>
        <translation>Папка действует до закрытия программы; она не сохранена.</translation>
    </message>
    <message>
        <source>The folder cannot be shown here: {folder}</source>
        <translation>Папку нельзя показать здесь: {folder}</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Сегодня, {date}</translation>
    </message>
</context>
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
    <name>BadgeChoice</name>
    <message>
        <source>Whose badges</source>
        <translation>Чьи бейджи</translation>
    </message>
    <message>
        <source>Change the layout…</source>
        <translation>Изменить макет…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Всех</translation>
    </message>
    <message>
        <source>Those not printed yet</source>
        <translation>Ещё не напечатанные</translation>
    </message>
    <message>
        <source>One country&apos;s</source>
        <translation>Одной страны</translation>
    </message>
    <message>
        <source>One category&apos;s</source>
        <translation>Одной категории</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Никто не выбран.</translation>
    </message>
    <message>
        <source>Badge before</source>
        <translation>Предыдущий бейдж</translation>
    </message>
    <message>
        <source>Next badge</source>
        <translation>Следующий бейдж</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>The badges are in {file}.</source>
        <translation>Бейджи в файле {file}.</translation>
    </message>
    <message>
        <source>Canceled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
    <message>
        <source>Look at these badges before you print: {names}</source>
        <translation>Перед печатью проверьте эти бейджи: {names}</translation>
    </message>
    <message>
        <source>{count} of {total} badges were printed.</source>
        <translation>Напечатано бейджей: {count} из {total}.</translation>
    </message>
    <message>
        <source>{count} of {total} badges were sent. The printer did not confirm all of them: count what came out.</source>
        <translation>Отправлено бейджей: {count} из {total}. Принтер подтвердил не все: пересчитайте, сколько вышло.</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>на экране</translation>
    </message>
    <message>
        <source>The layout holds until the program is closed.</source>
        <translation>Макет действует до закрытия программы.</translation>
    </message>
    <message>
        <source>Middle names are shortened.</source>
        <translation>Средние имена сокращены.</translation>
    </message>
    <message>
        <source>Some letters are very small.</source>
        <translation>Некоторые буквы очень мелкие.</translation>
    </message>
    <message>
        <source>Letters are missing: {letters}</source>
        <translation>Не хватает букв: {letters}</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), by organization and name</source>
        <translation>
            <numerusform>%n бейдж, по организации и имени</numerusform>
            <numerusform>%n бейджа, по организации и имени</numerusform>
            <numerusform>%n бейджей, по организации и имени</numerusform>
        </translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation>Напечатать: {count}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Принтер: {name}</translation>
    </message>
    <message>
        <source>No printer is set up yet.</source>
        <translation>Принтер ещё не настроен.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>What is printed appears here.</source>
        <translation>Здесь видно то, что напечатано.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Look whether the last badge came out, and say so here.</source>
        <translation>Проверьте, вышел ли последний бейдж, и ответьте здесь.</translation>
    </message>
    <message>
        <source>The printer waits until somebody has seen to it.</source>
        <translation>Принтер ждёт, пока его не проверят.</translation>
    </message>
    <message>
        <source>Go on when the printer is ready.</source>
        <translation>Продолжайте, когда принтер готов.</translation>
    </message>
    <message>
        <source>This printer does not confirm badges: look whether they come out.</source>
        <translation>Этот принтер не подтверждает бейджи: смотрите, выходят ли они.</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Read a code from a picture…</source>
        <translation>Прочитать код с картинки…</translation>
    </message>
    <message>
        <source>Picture with a code</source>
        <translation>Картинка с кодом</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
</context>
<context>
    <name>Carriers</name>
    <message>
        <source>{file} makes another laptop a station of its event. This laptop is one already: open the pack on the other laptop, by “Join an event”.</source>
        <translation>{file} делает станцией мероприятия другой ноутбук. Этот уже является станцией: откройте пакет на другом ноутбуке через «Присоединиться к мероприятию».</translation>
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
    <name>Checkpoint</name>
    <message>
        <source>Again after leaving</source>
        <translation>Снова после выхода</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Только один раз</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>Сколько угодно</translation>
    </message>
    <message>
        <source>Only on demand</source>
        <translation>Только по требованию</translation>
    </message>
    <message>
        <source>For who has none yet</source>
        <translation>Тем, у кого его ещё нет</translation>
    </message>
    <message>
        <source>Each time somebody comes in</source>
        <translation>При каждом входе</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>мест: {count}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
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
        <source>Badge layouts…</source>
        <translation>Макеты бейджей…</translation>
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
        <source>Teach my scanner…</source>
        <translation>Обучить мой сканер…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Камера…</translation>
    </message>
    <message>
        <source>Other stations…</source>
        <translation>Другие станции…</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>Кто за стойкой…</translation>
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
    <name>CheckpointEditor</name>
    <message>
        <source>New checkpoint</source>
        <translation>Новый контрольный пункт</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>As clocks show it at the event.</source>
        <translation>По часам на месте мероприятия.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Кто может войти</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Запас времени</translation>
    </message>
    <message>
        <source>So long before opening and after closing people are let in.</source>
        <translation>За столько до открытия и столько после закрытия ещё впускают.</translation>
    </message>
    <message>
        <source>Coming in again</source>
        <translation>Повторный вход</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Only in one place</source>
        <translation>Только в одном месте</translation>
    </message>
    <message>
        <source>Being scanned at another checkpoint ends being inside here.</source>
        <translation>Кого отсканировали на другом пункте, тот здесь больше не внутри.</translation>
    </message>
    <message>
        <source>All out at</source>
        <translation>Все вышли в</translation>
    </message>
    <message>
        <source>At this time everybody counts as gone.</source>
        <translation>В это время все считаются ушедшими.</translation>
    </message>
    <message>
        <source>Badges are printed</source>
        <translation>Бейджи печатаются</translation>
    </message>
    <message>
        <source>When somebody was let in here, on the printer of the station.</source>
        <translation>Когда кого-то здесь впустили, на принтере станции.</translation>
    </message>
    <message>
        <source>A checkpoint needs a name.</source>
        <translation>Контрольному пункту нужно название.</translation>
    </message>
    <message>
        <source>It would close before it opens. Change one of the times.</source>
        <translation>Закроется раньше, чем откроется. Измените одно из времён.</translation>
    </message>
</context>
<context>
    <name>CheckpointsSection</name>
    <message>
        <source>Checkpoints</source>
        <translation>Контрольные пункты</translation>
    </message>
    <message>
        <source>Where and what for badges are scanned. All stations use the same ones.</source>
        <translation>Где и для чего сканируют бейджи. На всех станциях они одни и те же.</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>Добавить контрольный пункт</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The clock of this laptop is wrong: set it</source>
        <translation>Часы этого ноутбука неверны: поправьте их</translation>
    </message>
    <message>
        <source>The clock of this laptop is {length} ahead: set it</source>
        <translation>Часы этого ноутбука спешат на {length}: поправьте их</translation>
    </message>
    <message>
        <source>The clock of this laptop is {length} behind: set it</source>
        <translation>Часы этого ноутбука отстают на {length}: поправьте их</translation>
    </message>
    <message>
        <source>The clocks of {station} and of this laptop differ by {length}: set the wrong one</source>
        <extracomment>{length} is a time such as &quot;10 d&quot;; {station} the name of the only other station</extracomment>
        <translation>Часы станции {station} и этого ноутбука расходятся на {length}: поправьте неверные</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>Look at them</source>
        <translation>Разобрать</translation>
    </message>
    <message>
        <source>No double admissions and no overrides on this day.</source>
        <translation>В этот день нет двойных проходов и проходов вопреки правилам.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <translation>
            <numerusform>%Ln внутри</numerusform>
            <numerusform>%Ln внутри</numerusform>
            <numerusform>%Ln внутри</numerusform>
        </translation>
    </message>
    <message>
        <source>let in before at {time}, {station}</source>
        <translation>ранее пропущен: {time}, {station}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>At the desk now: {name}</source>
        <translation>Сейчас за стойкой: {name}</translation>
    </message>
    <message>
        <source>Nobody is named at the desk now.</source>
        <translation>Сейчас за стойкой никто не указан.</translation>
    </message>
    <message>
        <source>Another station is called {name}, too. Give one of them another name in the settings.</source>
        <translation>Есть ещё одна станция с названием «{name}». Переименуйте одну из них в настройках.</translation>
    </message>
    <message>
        <source>Nothing is left to take back at this station.</source>
        <translation>На этой станции больше нечего отменять.</translation>
    </message>
    <message>
        <source>No supervisor is set up. Add one in the settings, with a PIN.</source>
        <translation>Старший не задан. Добавьте его в настройках, с PIN-кодом.</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Registration desk</source>
        <translation>Стойка регистрации</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
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
    <name>DoubleDetails</name>
    <message>
        <source>Who looked at it</source>
        <translation>Кто разбирался</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что выяснилось</translation>
    </message>
    <message>
        <source>or type what was found</source>
        <translation>или напишите, что выяснилось</translation>
    </message>
    <message>
        <source>Came back in</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>One person, two doors</source>
        <translation>Один, две двери</translation>
    </message>
    <message>
        <source>Asked: all well</source>
        <translation>Спросили: верно</translation>
    </message>
    <message>
        <source>It is in order</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Or one of the two never happened; it is taken back:</source>
        <translation>Или одного из двух не было; он отменяется:</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Сначала: {when}</translation>
    </message>
    <message>
        <source>Then: {when}</source>
        <translation>Потом: {when}</translation>
    </message>
    <message>
        <source>Take back {when}</source>
        <translation>Отменить: {when}</translation>
    </message>
    <message>
        <source>Choose or type what was found.</source>
        <translation>Выберите или напишите, что выяснилось.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Сначала напишите своё имя.</translation>
    </message>
    <message>
        <source>never happened</source>
        <translation>этого не было</translation>
    </message>
</context>
<context>
    <name>DoublesController</name>
    <message>
        <source>Noted: in order.</source>
        <translation>Отмечено: всё в порядке.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message>
        <source>Let in at two stations</source>
        <translation>Впущены на двух станциях</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>Разобрать: %Ln</numerusform>
            <numerusform>Разобрать: %Ln</numerusform>
            <numerusform>Разобрать: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits to be looked at.</source>
        <translation>Разбирать некого.</translation>
    </message>
    <message>
        <source>While two stations were apart, both let the same badge in. Ask at the doors, then say what is true. All stations hear of it.</source>
        <translation>Пока между станциями не было связи, обе впустили один и тот же бейдж. Спросите на входах и укажите, что верно. Об этом узнают все станции.</translation>
    </message>
</context>
<context>
    <name>ElementFields</name>
    <message>
        <source>Name of the layout</source>
        <translation>Название макета</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Буквы не более</translation>
    </message>
    <message>
        <source>Smallest letters</source>
        <translation>Буквы не менее</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Строк не более</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Где стоит</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>По высоте</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>посередине</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>сверху</translation>
    </message>
    <message>
        <source>halfway down</source>
        <translation>посередине</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>снизу</translation>
    </message>
    <message>
        <source>striped at both ends</source>
        <translation>с полосками по краям</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>рамка</translation>
    </message>
    <message>
        <source>solid; slow on receipt printers</source>
        <translation>сплошная; на чековых принтерах медленно</translation>
    </message>
    <message>
        <source>The one that is called logo</source>
        <translation>Та, что называется logo</translation>
    </message>
    <message>
        <source>What you save here reaches the other stations by network or stick.</source>
        <translation>Сохранённое здесь попадает на другие станции по сети или на флешке.</translation>
    </message>
    <message>
        <source>Logos lie in the folder “images” of the event. When this page is opened, a changed one is sent to the other stations.</source>
        <translation>Логотипы лежат в папке «images» мероприятия. Когда открывается эта страница, изменённый логотип передаётся другим станциям.</translation>
    </message>
    <message>
        <source>Photos lie in the folder “images” of the event. A pack takes them along; copy later ones to each station.</source>
        <translation>Фотографии лежат в папке «images» мероприятия. Пакет мероприятия берёт их с собой; более поздние скопируйте на каждую станцию.</translation>
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
        <source>That did not work by a fault of the program, which is noted in its log. Try again.</source>
        <translation>Не получилось из-за ошибки программы; она записана в журнал. Попробуйте ещё раз.</translation>
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
        <source>The registration is canceled or blocked: this person gets no badge.</source>
        <translation>Регистрация отменена или заблокирована: этому человеку бейдж не выдаётся.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Type it again.</source>
        <translation>PIN-код неверен. Введите ещё раз.</translation>
    </message>
    <message>
        <source>This pack proves nothing here: it belongs to another event.</source>
        <translation>Этот пакет здесь ничего не доказывает: он от другого мероприятия.</translation>
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
        <source>There is no timezone “{name}”. Use a name such as Asia/Baku.</source>
        <translation>Часового пояса «{name}» нет. Используйте название вроде Asia/Baku.</translation>
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
        <source>The layout {layout} could not be saved. Check the disk and try again.</source>
        <translation>Макет «{layout}» не сохранён. Проверьте диск и попробуйте ещё раз.</translation>
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
        <source>{printer} has no paper. Put in a roll, then let the badges go on.</source>
        <translation>{printer}: нет бумаги. Вставьте рулон, затем продолжите печать.</translation>
    </message>
    <message>
        <source>The cover of {printer} is open. Close it, then let the badges go on.</source>
        <translation>{printer}: крышка открыта. Закройте её, затем продолжите печать.</translation>
    </message>
    <message>
        <source>{printer} is offline. Look at its lamps and switch it on-line.</source>
        <translation>{printer}: не на связи. Посмотрите на лампочки и включите режим связи.</translation>
    </message>
    <message>
        <source>{printer} does not answer. Is it on, and is the cable in?</source>
        <translation>{printer}: не отвечает. Включён ли он, вставлен ли кабель?</translation>
    </message>
    <message>
        <source>{printer} takes no badges now. Another desk may be printing.</source>
        <translation>{printer}: сейчас не принимает бейджи. Возможно, печатает другая стойка.</translation>
    </message>
    <message>
        <source>This user may not use {printer}. Call the event&apos;s IT staff.</source>
        <translation>Этому пользователю нельзя печатать на {printer}. Позовите ИТ-персонал мероприятия.</translation>
    </message>
    <message>
        <source>Another program is using {printer}. Close it, then print again.</source>
        <translation>{printer} занят другой программой. Закройте её и напечатайте снова.</translation>
    </message>
    <message>
        <source>{printer} hung up before it had the whole badge. Throw away a partial one.</source>
        <translation>{printer} прервал связь, не получив весь бейдж. Выбросьте неполный бейдж.</translation>
    </message>
    <message>
        <source>{printer} is not there. Is it on, and is the cable in? Otherwise choose a printer in the settings.</source>
        <translation>{printer}: принтера нет. Включён ли он, вставлен ли кабель? Если да, выберите принтер в настройках.</translation>
    </message>
    <message>
        <source>{printer} does not say how it is, so nothing was sent. Is it on and ready? If it never answers, say so in its settings.</source>
        <translation>{printer}: не сообщает о своём состоянии, поэтому ничего не отправлено. Включён ли он и готов ли? Если он никогда не отвечает, укажите это в его настройках.</translation>
    </message>
    <message>
        <source>{printer} is paused. Press its pause key, then let the badges go on.</source>
        <translation>{printer}: на паузе. Нажмите на нём кнопку паузы, затем продолжите печать.</translation>
    </message>
    <message>
        <source>Paper or the cutter is stuck in {printer}. Switch it off, clear it and switch it on, then let the badges go on.</source>
        <translation>{printer}: застряла бумага или резак. Выключите, освободите и включите, затем продолжите печать.</translation>
    </message>
    <message>
        <source>{printer} has become too hot and rests. Wait some minutes, then let the badges go on.</source>
        <translation>{printer}: перегрелся и остывает. Подождите несколько минут, затем продолжите печать.</translation>
    </message>
    <message>
        <source>{printer} reports a fault. Switch it off and on; if that does not help, use another printer.</source>
        <translation>{printer}: сообщает о неисправности. Выключите и включите его; если не поможет, возьмите другой принтер.</translation>
    </message>
    <message>
        <source>The ribbon of {printer} is used up or torn. Put one in, then let the badges go on.</source>
        <translation>{printer}: красящая лента кончилась или порвалась. Вставьте новую, затем продолжите печать.</translation>
    </message>
    <message>
        <source>{printer} stopped midway. Look at its paper and lamps, and whether the badge came out.</source>
        <translation>{printer}: остановился на середине. Посмотрите на бумагу и лампочки и проверьте, вышел ли бейдж.</translation>
    </message>
    <message>
        <source>{printer} did not confirm the badge. Look whether it came out.</source>
        <translation>{printer} не подтвердил печать бейджа. Проверьте, вышел ли он.</translation>
    </message>
    <message>
        <source>{printer} is in trouble. Look at the printer.</source>
        <translation>{printer}: неполадка. Посмотрите на принтер.</translation>
    </message>
    <message>
        <source>The print queue {printer} did not take the badge.</source>
        <translation>Очередь печати {printer} не приняла бейдж.</translation>
    </message>
    <message>
        <source>{printer} has no driver. Choose it as a queue that takes bytes, or add a driver to it.</source>
        <translation>У {printer} нет драйвера. Выберите его как очередь, принимающую байты, или добавьте драйвер.</translation>
    </message>
    <message>
        <source>This copy of the program cannot use USB printers by itself. Choose a print queue of this computer instead.</source>
        <translation>Эта копия программы не может сама работать с USB-принтерами. Выберите очередь печати этого компьютера.</translation>
    </message>
    <message>
        <source>The program ended while a badge was printing. Look whether it came out.</source>
        <translation>Программа закрылась во время печати бейджа. Проверьте, вышел ли он.</translation>
    </message>
    <message>
        <source>A defect of the program stopped this badge. The log has the details.</source>
        <translation>Ошибка программы остановила этот бейдж. Подробности в журнале.</translation>
    </message>
    <message>
        <source>The badge did not come out. It can be printed again.</source>
        <translation>Бейдж не вышел. Его можно напечатать снова.</translation>
    </message>
    <message>
        <source>The folder for badges on the screen cannot be written. Check the disk.</source>
        <translation>В папку бейджей на экране не удаётся писать. Проверьте диск.</translation>
    </message>
    <message>
        <source>“{printer}” is no printer&apos;s address. Choose a printer in the settings.</source>
        <translation>«{printer}» — не адрес принтера. Выберите принтер в настройках.</translation>
    </message>
    <message>
        <source>{baud} baud is too slow for badges. Set the printer and this program to {least}.</source>
        <translation>{baud} бод — слишком медленно для бейджей. Задайте принтеру и программе {least}.</translation>
    </message>
    <message>
        <source>The serial port {port} cannot be used. Check the cable.</source>
        <translation>Последовательный порт {port} недоступен. Проверьте кабель.</translation>
    </message>
    <message>
        <source>Camera support is not installed. Use a scanner, or type the number.</source>
        <translation>Поддержка камеры не установлена. Возьмите сканер или введите номер.</translation>
    </message>
    <message>
        <source>This file is no picture that can be opened.</source>
        <translation>Этот файл — не изображение, которое можно открыть.</translation>
    </message>
    <message>
        <source>The file is damaged. Write it again at the other station. Nothing has changed.</source>
        <translation>Файл повреждён. Запишите его снова на другой станции. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is empty: the stick was pulled out too early. Write it again.</source>
        <translation>Файл пуст: флешку вынули слишком рано. Запишите его снова.</translation>
    </message>
    <message>
        <source>The file is not there any more. Put the stick back in.</source>
        <translation>Файла больше нет на месте. Вставьте флешку снова.</translation>
    </message>
    <message>
        <source>A newer version wrote this file. Install that version here as well.</source>
        <translation>Этот файл записан более новой версией. Установите её и здесь.</translation>
    </message>
    <message>
        <source>This file belongs to another event. Nothing has changed.</source>
        <translation>Этот файл от другого мероприятия. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This file is too large for an attendance file. Nothing has changed.</source>
        <translation>Этот файл слишком велик для файла посещаемости. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is no attendance file. Choose one that ends in .attend.</source>
        <translation>Это не файл посещаемости. Выберите файл с окончанием .attend.</translation>
    </message>
    <message>
        <source>This file was not taken in. Nothing has changed.</source>
        <translation>Этот файл не принят. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is no event pack. Choose a file that ends in .eventpack.</source>
        <translation>Это не пакет мероприятия. Выберите файл с окончанием .eventpack.</translation>
    </message>
    <message>
        <source>The event pack is damaged. Copy it again from the first laptop.</source>
        <translation>Пакет мероприятия повреждён. Скопируйте его снова с первого ноутбука.</translation>
    </message>
    <message>
        <source>The event pack is not there any more. Put the stick back in.</source>
        <translation>Пакета мероприятия больше нет на месте. Вставьте флешку снова.</translation>
    </message>
    <message>
        <source>A newer version made this pack. Install that version here as well.</source>
        <translation>Этот пакет создан более новой версией. Установите её и здесь.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Type it again; capitals and small letters count.</source>
        <translation>Парольная фраза неверна. Введите снова; заглавные и строчные различаются.</translation>
    </message>
    <message>
        <source>Another copy of the program keeps this event in the network already.</source>
        <translation>Другая копия программы уже держит это мероприятие в сети.</translation>
    </message>
    <message>
        <source>The network does not work on this laptop. Exchange files by stick.</source>
        <translation>На этом ноутбуке сеть не работает. Обменивайтесь файлами на флешке.</translation>
    </message>
    <message>
        <source>Two laptops work as {station}. Let one of them join the event again.</source>
        <translation>Два ноутбука работают как {station}. Пусть один из них присоединится заново.</translation>
    </message>
    <message>
        <source>{station} was copied while it worked: entries of the copy are kept apart.</source>
        <translation>{station} скопирована во время работы: записи копии хранятся отдельно.</translation>
    </message>
    <message>
        <source>The clocks of {station} and of this laptop differ by {length}. Set the one that is wrong.</source>
        <translation>Часы станции {station} и этого ноутбука расходятся на {length}. Поправьте неверные.</translation>
    </message>
    <message>
        <source>Entries of other stations cannot be saved here. Make room on the disk.</source>
        <translation>Записи других станций здесь не сохраняются. Освободите место на диске.</translation>
    </message>
    <message>
        <source>Entries of a laptop that is no station of this event were refused.</source>
        <translation>Отклонены записи ноутбука, который не является станцией мероприятия.</translation>
    </message>
    <message>
        <source>Entries of {station} were refused: it was shut out of the event.</source>
        <translation>Записи станции {station} отклонены: она исключена из мероприятия.</translation>
    </message>
    <message>
        <source>Entries that {station} did not write so were refused. Tell the organizers.</source>
        <translation>Отклонены записи, которых {station} так не писала. Сообщите организаторам.</translation>
    </message>
    <message>
        <source>{station} has a newer version. Install it here as well.</source>
        <translation>На станции {station} более новая версия. Установите её и здесь.</translation>
    </message>
    <message>
        <source>Packs are made on the laptop where the event was made.</source>
        <translation>Пакеты делаются на том ноутбуке, где создано мероприятие.</translation>
    </message>
    <message>
        <source>Type a passphrase for the pack.</source>
        <translation>Введите парольную фразу для пакета.</translation>
    </message>
    <message>
        <source>The passphrase is too short. It needs at least {least} characters.</source>
        <translation>Парольная фраза слишком короткая. Нужно не меньше {least} символов.</translation>
    </message>
    <message>
        <source>There is a {name} in this event already. {free} is free.</source>
        <translation>{name} в этом мероприятии уже есть. Имя {free} свободно.</translation>
    </message>
    <message>
        <source>The stick was pulled out too early. Put it back in; what came from it is kept.</source>
        <translation>Флешку вынули слишком рано. Вставьте её снова; то, что с неё принято, сохранено.</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached: {folder}. It is tried again by itself.</source>
        <translation>Общая папка недоступна: {folder}. Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>There is no attendance file in {folder}. Give all entries at another station.</source>
        <translation>В папке {folder} нет файлов посещаемости. Передайте все записи на другой станции.</translation>
    </message>
    <message>
        <source>Give this station a name.</source>
        <translation>Дайте этой станции имя.</translation>
    </message>
    <message>
        <source>That is no address of a station. Write it like 192.168.1.20.</source>
        <translation>Это не адрес станции. Пишите так: 192.168.1.20.</translation>
    </message>
    <message>
        <source>A station cannot shut itself out.</source>
        <translation>Станция не может исключить саму себя.</translation>
    </message>
    <message>
        <source>That was resolved already.</source>
        <translation>Это уже улажено.</translation>
    </message>
    <message>
        <source>This station was not set up to the end. Join again with the event pack, in a new folder.</source>
        <translation>Настройка этой станции не была доведена до конца. Присоединитесь снова с пакетом мероприятия, в новой папке.</translation>
    </message>
    <message>
        <source>This needs a supervisor with the right PIN, and a reason.</source>
        <translation>Для этого нужны старший с верным PIN-кодом и причина.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Station 1</source>
        <translation>Станция 1</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Of the place it begins at</source>
        <translation>Места, где оно начинается</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Имя этого ноутбука</translation>
    </message>
    <message>
        <source>Each laptop has its own</source>
        <translation>У каждого ноутбука своё</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Контрольные пункты</translation>
    </message>
    <message>
        <source>One a line: doors, days, panels, dinners</source>
        <translation>По одному в строке: двери, дни, панели, ужины</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший</translation>
    </message>
    <message>
        <source>May let people in against the rules</source>
        <translation>Может впускать вопреки правилам</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Whom is the PIN for? Name the supervisor.</source>
        <translation>Чей это PIN-код? Укажите имя старшего.</translation>
    </message>
    <message>
        <source>A PIN has at least {count} digits or letters.</source>
        <translation>В PIN-коде не меньше {count} цифр или букв.</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Дайте мероприятию название.</translation>
    </message>
    <message>
        <source>Name at least one checkpoint.</source>
        <translation>Укажите хотя бы один контрольный пункт.</translation>
    </message>
    <message>
        <source>Give this laptop a name.</source>
        <translation>Дайте имя этому ноутбуку.</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>By stick or folder</source>
        <translation>На флешке или через папку</translation>
    </message>
    <message>
        <source>Give all entries …</source>
        <translation>Передать все записи…</translation>
    </message>
    <message>
        <source>Take files in …</source>
        <translation>Принять файлы…</translation>
    </message>
    <message>
        <source>A station that is not found by itself</source>
        <translation>Станция, которая не находится сама</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.20</source>
        <translation>Адрес, например 192.168.1.20</translation>
    </message>
    <message>
        <source>Address of a station</source>
        <translation>Адрес станции</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Another laptop shall join</source>
        <translation>Присоединится ещё один ноутбук</translation>
    </message>
    <message>
        <source>Passphrase for the pack</source>
        <translation>Парольная фраза пакета</translation>
    </message>
    <message>
        <source>At least {count} characters; some words are easy to say and to type.</source>
        <translation>Не меньше {count} символов; несколько слов легко и сказать, и набрать.</translation>
    </message>
    <message>
        <source>Make a pack …</source>
        <translation>Сделать пакет…</translation>
    </message>
</context>
<context>
    <name>ExchangePicker</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Выберите флешку или папку</translation>
    </message>
    <message>
        <source>Choose attendance files</source>
        <translation>Выберите файлы посещаемости</translation>
    </message>
    <message>
        <source>Attendance files</source>
        <translation>Файлы посещаемости</translation>
    </message>
    <message>
        <source>Save the pack as</source>
        <translation>Сохранить пакет как</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>The files are being written…</source>
        <translation>Файлы записываются…</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Выгрузить день</translation>
    </message>
    <message>
        <source>A workbook, a table and a printable sheet with totals</source>
        <translation>Книга Excel, таблица и лист для печати с итогами</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <translation>Папка: {folder}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выберите другую папку</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Written. You can find the files here:</source>
        <translation>Записано. Файлы здесь:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>до {time}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take what is whole</source>
        <translation>Принять уцелевшее</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in it are whole.</source>
        <translation>
            <numerusform>%Ln запись в нём цела.</numerusform>
            <numerusform>%Ln записи в нём целы.</numerusform>
            <numerusform>%Ln записей в нём целы.</numerusform>
        </translation>
    </message>
    <message>
        <source>{whole} of {all} entries are whole; the others would be missing.</source>
        <translation>Цело {whole} из {all} записей; остальных не будет.</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>There is no event on this laptop yet</source>
        <translation>На этом ноутбуке ещё нет мероприятия</translation>
    </message>
    <message>
        <source>Everything stays on this laptop; no network is needed.</source>
        <translation>Всё остаётся на этом ноутбуке; сеть не нужна.</translation>
    </message>
    <message>
        <source>Make an event from a list</source>
        <translation>Создать мероприятие по списку</translation>
    </message>
    <message>
        <source>The organizers’ spreadsheet of people becomes the list at this desk</source>
        <translation>Таблица организаторов с участниками станет списком этой стойки</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Присоединиться к мероприятию</translation>
    </message>
    <message>
        <source>With the event pack from the first laptop, and its passphrase</source>
        <translation>По пакету мероприятия с первого ноутбука и его парольной фразе</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демо</translation>
    </message>
    <message>
        <source>A forum with invented people: scan, print and export as on the day</source>
        <translation>Форум с вымышленными людьми: сканируйте, печатайте и выгружайте, как в тот день</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>This laptop has no event yet: join it with its event pack first.</source>
        <translation>На этом ноутбуке ещё нет мероприятия: сначала присоединитесь по пакету мероприятия.</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Присоединиться к мероприятию</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>HeldJobs</name>
    <message numerus="yes">
        <source>%n badge(s) wait to be printed</source>
        <translation>
            <numerusform>%n бейдж ждёт печати</numerusform>
            <numerusform>%n бейджа ждут печати</numerusform>
            <numerusform>%n бейджей ждут печати</numerusform>
        </translation>
    </message>
    <message>
        <source>Their turn came while the printer or the program had stopped.</source>
        <translation>Их очередь подошла, когда принтер или программа остановились.</translation>
    </message>
    <message>
        <source>Print them now</source>
        <translation>Напечатать сейчас</translation>
    </message>
    <message>
        <source>Do not print them</source>
        <translation>Не печатать</translation>
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
        <source>Let in at two stations: in order</source>
        <translation>Впущен на двух станциях: всё в порядке</translation>
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
        <source>at the desk</source>
        <translation>за стойкой</translation>
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
    <name>ImportPanel</name>
    <message>
        <source>Nothing to import</source>
        <translation>Загружать нечего</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Загрузить %Ln человека</numerusform>
            <numerusform>Загрузить %Ln человека</numerusform>
            <numerusform>Загрузить %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{file} ({number} of {files})</source>
        <translation>{file} ({number} из {files})</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Файл проверяется…</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{done} из {all} записей</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>This laptop is {station} now. It knows everything up to {time}; what was recorded since then comes by the network or by stick.</source>
        <translation>Теперь этот ноутбук — {station}. Ему известно всё до {time}; более поздние записи придут по сети или на флешке.</translation>
    </message>
</context>
<context>
    <name>JoinController</name>
    <message>
        <source>The pack is being opened; that takes a few seconds…</source>
        <translation>Пакет открывается; это займёт несколько секунд…</translation>
    </message>
    <message>
        <source>The event is being set up on this laptop…</source>
        <translation>Мероприятие настраивается на этом ноутбуке…</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Station 2</source>
        <translation>Станция 2</translation>
    </message>
    <message>
        <source>Event pack</source>
        <translation>Пакет мероприятия</translation>
    </message>
    <message>
        <source>The file that ends in .eventpack, from the first laptop. Drop it here or:</source>
        <translation>Файл с окончанием .eventpack с первого ноутбука. Перетащите его сюда или:</translation>
    </message>
    <message>
        <source>Found on the stick {name}</source>
        <translation>Найден на флешке {name}</translation>
    </message>
    <message>
        <source>Choose another pack…</source>
        <translation>Выбрать другой пакет…</translation>
    </message>
    <message>
        <source>Choose the pack…</source>
        <translation>Выбрать пакет…</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>Парольная фраза пакета</translation>
    </message>
    <message>
        <source>Whoever made the pack knows it</source>
        <translation>Её знает тот, кто сделал пакет</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Имя этого ноутбука</translation>
    </message>
    <message>
        <source>Each laptop has its own: it is shown with whatever was scanned here</source>
        <translation>У каждого ноутбука своё: оно стоит рядом со всем, что здесь отсканировано</translation>
    </message>
    <message>
        <source>Choose the pack.</source>
        <translation>Выберите пакет.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Give this laptop a name.</source>
        <translation>Дайте этому ноутбуку имя.</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>Join the event</source>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <source>Exchange with the stick</source>
        <translation>Обмен с флешкой</translation>
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
        <source>Yes and no: did the badge come out?</source>
        <translation>Да и нет: вышел ли бейдж?</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Кто за стойкой</translation>
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
    <name>LayoutFindings</name>
    <message>
        <source>This badge is all right.</source>
        <translation>С этим бейджем всё в порядке.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>{name} is saved.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
    <message>
        <source>{name} is saved. Choose it on the page of the badges to print with it.</source>
        <translation>Сохранено: {name}. Чтобы печатать с ним, выберите его на странице бейджей.</translation>
    </message>
    <message>
        <source>The layout file {file} has a mistake and is left out: {problem}</source>
        <translation>В файле макета {file} ошибка, он пропущен: {problem}</translation>
    </message>
    <message>
        <source>{name} is deleted. Undo brings it back.</source>
        <translation>{name}: удалено. «Отменить» вернёт.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>This layout comes with the program: make a copy.</source>
        <translation>Этот макет входит в программу: сделайте копию.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Имя родным письмом</translation>
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
        <source>Flag</source>
        <translation>Флаг</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Code to scan</source>
        <translation>Код для сканирования</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Text of your own</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>{name}: sticks out of the badge.</source>
        <translation>{name}: выходит за край бейджа.</translation>
    </message>
    <message>
        <source>{name}: lies over the code, which needs white paper around it.</source>
        <translation>{name}: заходит на код, а вокруг него нужна белая бумага.</translation>
    </message>
    <message>
        <source>The code is too small to be scanned.</source>
        <translation>Код слишком мал, его не отсканировать.</translation>
    </message>
    <message>
        <source>The code is small: hard to scan in a hurry.</source>
        <translation>Код мал: в спешке его трудно сканировать.</translation>
    </message>
    <message>
        <source>Without its code a badge cannot be scanned.</source>
        <translation>Бейдж без кода нельзя отсканировать.</translation>
    </message>
    <message>
        <source>{name} and {other} overlap.</source>
        <translation>Накладываются: {name}, {other}.</translation>
    </message>
    <message>
        <source>{name}: the letters are too small to read.</source>
        <translation>{name}: буквы слишком малы для чтения.</translation>
    </message>
    <message>
        <source>{name}: there is no room for larger letters.</source>
        <translation>{name}: для букв крупнее нет места.</translation>
    </message>
    <message>
        <source>{name}: middle names are shortened.</source>
        <translation>{name}: средние имена сокращены.</translation>
    </message>
    <message>
        <source>{name}: letters are missing: {letters}</source>
        <translation>{name}: нет букв: {letters}</translation>
    </message>
    <message>
        <source>{name}: no picture of that name is in the folder “images” of the event.</source>
        <translation>{name}: в папке «images» мероприятия нет такой картинки.</translation>
    </message>
</context>
<context>
    <name>LayoutsPage</name>
    <message>
        <source>Badge layouts</source>
        <translation>Макеты бейджей</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Add to the badge</source>
        <translation>Добавить на бейдж</translation>
    </message>
    <message>
        <source>Take off the badge</source>
        <translation>Убрать с бейджа</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deletes this layout, here and at every other station.</source>
        <translation>Удаляет этот макет здесь и на всех других станциях.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Arrow keys move what is chosen, with Shift they change its size.</source>
        <translation>Стрелки двигают выбранное, с Shift меняют его размер.</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>Сам бейдж</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>Comes with the program. Make a copy to change it.</source>
        <translation>Входит в программу. Чтобы изменить, сделайте копию.</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>List of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>XLSX, ODS or CSV, with a heading over each column. Drop it here or choose:</source>
        <translation>XLSX, ODS или CSV, с заголовком над каждым столбцом. Перетащите сюда или выберите:</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>Читается {file}…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Выбрать другой список…</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Выбрать список…</translation>
    </message>
</context>
<context>
    <name>ListImporter</name>
    <message>
        <source>{file} is being read…</source>
        <translation>Читается {file}…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Imported: {added} new, {updated} changed, {unchanged} unchanged.</source>
        <translation>Загружено: новых {added}, изменённых {updated}, без изменений {unchanged}.</translation>
    </message>
    <message>
        <source>Rows left out: {count}.</source>
        <translation>Пропущено строк: {count}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln новая запись</numerusform>
            <numerusform>%Ln новые записи</numerusform>
            <numerusform>%Ln новых записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was taken in</source>
        <translation>Ничего нового не принято</translation>
    </message>
    <message>
        <source>Look at the double admissions</source>
        <translation>Разобрать двойные проходы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln новая запись</numerusform>
            <numerusform>%Ln новые записи</numerusform>
            <numerusform>%Ln новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %Ln entries are here already</source>
        <translation>
            <numerusform>Ничего нового: %Ln запись уже здесь</numerusform>
            <numerusform>Ничего нового: все %Ln записи уже здесь</numerusform>
            <numerusform>Ничего нового: все %Ln записей уже здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries were taken in</source>
        <translation>Ни одной записи не принято</translation>
    </message>
    <message>
        <source>{name} was let in at two stations: {first_station} {first_time}, {second_station} {second_time} ({checkpoint})</source>
        <translation>{name}: проход на двух станциях — {first_station} {first_time}, {second_station} {second_time} ({checkpoint})</translation>
    </message>
    <message>
        <source>The file is damaged: what stood after the damage is missing. Have it written again.</source>
        <translation>Файл повреждён: того, что шло после повреждения, нет. Попросите записать его снова.</translation>
    </message>
    <message>
        <source>{names} have one badge number, {number}. Scans cannot tell them apart: find them by name.</source>
        <translation>{names}: один номер бейджа — {number}. Сканер их не различит: ищите по имени.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>по {time}</translation>
    </message>
    <message>
        <source>Stopped by you before this file was begun. It can be taken later.</source>
        <translation>Вы остановили приём до этого файла. Его можно принять позже.</translation>
    </message>
    <message>
        <source>Stopped by you: {done} of {all} entries were taken. The rest can be taken later.</source>
        <translation>Остановлено вами: принято записей {done} из {all}. Остальное можно принять позже.</translation>
    </message>
    <message>
        <source>The clock of {station} is {length} ahead of this one. Set the one that is wrong.</source>
        <translation>Часы станции {station} спешат относительно этих на {length}. Поправьте неверные.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were refused: a laptop that is no station of this event wrote them. If it should take part, let it join with the event pack.</source>
        <translation>
            <numerusform>%Ln запись отклонена: её сделал ноутбук, который не является станцией мероприятия. Если он должен участвовать, пусть присоединится по пакету мероприятия.</numerusform>
            <numerusform>%Ln записи отклонены: их сделал ноутбук, который не является станцией мероприятия. Если он должен участвовать, пусть присоединится по пакету мероприятия.</numerusform>
            <numerusform>%Ln записей отклонены: их сделал ноутбук, который не является станцией мероприятия. Если он должен участвовать, пусть присоединится по пакету мероприятия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} were refused: it was shut out of the event.</source>
        <translation>
            <numerusform>{station}: %Ln запись отклонена, станция исключена из мероприятия.</numerusform>
            <numerusform>{station}: %Ln записи отклонены, станция исключена из мероприятия.</numerusform>
            <numerusform>{station}: %Ln записей отклонены, станция исключена из мероприятия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were kept apart: {station} was copied while it worked. Let one of the two laptops join again.</source>
        <translation>
            <numerusform>%Ln запись отложена отдельно: {station} скопирована во время работы. Пусть один из двух ноутбуков присоединится заново.</numerusform>
            <numerusform>%Ln записи отложены отдельно: {station} скопирована во время работы. Пусть один из двух ноутбуков присоединится заново.</numerusform>
            <numerusform>%Ln записей отложены отдельно: {station} скопирована во время работы. Пусть один из двух ноутбуков присоединится заново.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were refused: {station} did not write them so. Tell the organizers.</source>
        <translation>
            <numerusform>%Ln запись отклонена: {station} так не писала. Сообщите организаторам.</numerusform>
            <numerusform>%Ln записи отклонены: {station} так не писала. Сообщите организаторам.</numerusform>
            <numerusform>%Ln записей отклонены: {station} так не писала. Сообщите организаторам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} must wait: earlier ones are missing. Have it give all entries.</source>
        <translation>
            <numerusform>{station}: %Ln запись ждёт, более ранних нет. Пусть станция передаст все записи.</numerusform>
            <numerusform>{station}: %Ln записи ждут, более ранних нет. Пусть станция передаст все записи.</numerusform>
            <numerusform>{station}: %Ln записей ждут, более ранних нет. Пусть станция передаст все записи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} are in the form of a newer version. Install it here, then take the file again.</source>
        <translation>
            <numerusform>{station}: %Ln запись в формате более новой версии. Установите её здесь и примите файл снова.</numerusform>
            <numerusform>{station}: %Ln записи в формате более новой версии. Установите её здесь и примите файл снова.</numerusform>
            <numerusform>{station}: %Ln записей в формате более новой версии. Установите её здесь и примите файл снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} make no sense and were refused. Tell the organizers.</source>
        <translation>
            <numerusform>{station}: %Ln запись бессмысленна и отклонена. Сообщите организаторам.</numerusform>
            <numerusform>{station}: %Ln записи бессмысленны и отклонены. Сообщите организаторам.</numerusform>
            <numerusform>{station}: %Ln записей бессмысленны и отклонены. Сообщите организаторам.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown station</source>
        <translation>неизвестная станция</translation>
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
    <name>Network</name>
    <message>
        <source>This station works alone</source>
        <translation>Эта станция работает одна</translation>
    </message>
    <message>
        <source>Looking for other stations…</source>
        <translation>Поиск других станций…</translation>
    </message>
    <message>
        <source>No network: exchange by stick</source>
        <translation>Сети нет: обмен на флешке</translation>
    </message>
    <message>
        <source>No station reachable: use a USB stick</source>
        <translation>Станции недоступны: возьмите флешку</translation>
    </message>
    <message>
        <source>Stations connected: {count}</source>
        <translation>Станций на связи: {count}</translation>
    </message>
    <message>
        <source>Exchange stopped; it is tried again</source>
        <translation>Обмен прервался; пробуем снова</translation>
    </message>
    <message>
        <source>{station}: {ago}</source>
        <translation>{station}: {ago}</translation>
    </message>
    <message>
        <source>{name} was let in at two stations: {first_station} {first_time}, {second_station} {second_time}.</source>
        <translation>{name}: проход на двух станциях — {first_station} {first_time}, {second_station} {second_time}.</translation>
    </message>
    <message>
        <source>People who were let in at two stations: {count}.</source>
        <translation>Впущено на двух станциях: {count} чел.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Разобрать</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Кто за стойкой?</translation>
    </message>
    <message>
        <source>The name is noted with badges and with what is taken back.</source>
        <translation>Имя отмечается при печати бейджей и при отмене действий.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Let in anyway</source>
        <translation>Всё равно впустить</translation>
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
        <source>Let in</source>
        <translation>Впустить</translation>
    </message>
</context>
<context>
    <name>PackPicker</name>
    <message>
        <source>Choose the event pack</source>
        <translation>Выберите пакет мероприятия</translation>
    </message>
    <message>
        <source>Event packs</source>
        <translation>Пакеты мероприятия</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Назад к стойке</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The paper</source>
        <translation>Бумага</translation>
    </message>
</context>
<context>
    <name>PassphraseLine</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>PathPicker</name>
    <message>
        <source>Choose the list of people</source>
        <translation>Выберите список людей</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Списки людей</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выберите папку</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Тип файла:</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Came or not</source>
        <translation>Пришли или нет</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Сейчас внутри</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation>Пришли сегодня</translation>
    </message>
    <message>
        <source>Not come today</source>
        <translation>Сегодня не пришли</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>Был и ушёл</translation>
    </message>
    <message>
        <source>Has not come today</source>
        <translation>Сегодня не пришёл</translation>
    </message>
</context>
<context>
    <name>PeopleBrowser</name>
    <message>
        <source>Name, organization or number</source>
        <translation>Имя, организация или номер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Показано: {count}</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Import a list of people, or drop its file onto this page.</source>
        <translation>Загрузите список людей или перетащите его файл на эту страницу.</translation>
    </message>
    <message>
        <source>Try fewer letters, the organization, or the number on the badge.</source>
        <translation>Попробуйте меньше букв, организацию или номер на бейдже.</translation>
    </message>
    <message>
        <source>Nobody fits what is chosen above.</source>
        <translation>Никто не подходит под выбранное выше.</translation>
    </message>
</context>
<context>
    <name>PeopleController</name>
    <message>
        <source>The list is being read…</source>
        <translation>Список читается…</translation>
    </message>
    <message>
        <source>The search is getting ready…</source>
        <translation>Поиск готовится…</translation>
    </message>
    <message>
        <source>Shown for “{text}”: the keyboard had another layout.</source>
        <translation>Показано для «{text}»: на клавиатуре была другая раскладка.</translation>
    </message>
</context>
<context>
    <name>PeopleFilters</name>
    <message>
        <source>(not stated)</source>
        <translation>(не указано)</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кто пришёл</translation>
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
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>One list after the other: wait until this one is done.</source>
        <translation>Списки загружаются по одному: дождитесь, пока закончится этот.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people on the list</source>
        <translation>
            <numerusform>%Ln человек в списке</numerusform>
            <numerusform>%Ln человека в списке</numerusform>
            <numerusform>%Ln человек в списке</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Or drop the file onto this page</source>
        <translation>Или перетащите файл на эту страницу</translation>
    </message>
    <message>
        <source>Choose somebody to see all about them.</source>
        <translation>Выберите человека, чтобы увидеть о нём всё.</translation>
    </message>
    <message>
        <source>{list} - rows left out</source>
        <translation>{list} - пропущенные строки</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Choose the list of people.</source>
        <translation>Выберите список людей.</translation>
    </message>
    <message>
        <source>The event is being made…</source>
        <translation>Мероприятие создаётся…</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Создать мероприятие</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>New people</source>
        <translation>Новые люди</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Пропущенные строки</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Other sheets look like lists of people as well.</source>
        <translation>Другие листы тоже похожи на списки людей.</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Сохранить эти строки…</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Namesakes</source>
        <translation>Тёзки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>лист «{name}»</translation>
    </message>
    <message>
        <source>Mend these rows in the list and import it again; nothing comes twice.</source>
        <translation>Исправьте эти строки в списке и загрузите его снова; повторов не будет.</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Можно загрузить все строки.</translation>
    </message>
    <message>
        <source>They are imported as people of their own. Look whether one came twice.</source>
        <translation>Они загружаются как разные люди. Проверьте, нет ли кого дважды.</translation>
    </message>
    <message>
        <source>No new person has the name of another one.</source>
        <translation>Ни у кого из новых людей имя не совпадает с чужим.</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>Не прочитано: {columns}</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>Прочитаны все столбцы.</translation>
    </message>
    <message>
        <source>and row {row}</source>
        <translation>и строка {row}</translation>
    </message>
    <message>
        <source>and on the list already: {number}</source>
        <translation>и уже в списке: {number}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Строка {row}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Waits until you let it go on</source>
        <translation>Ждёт, пока вы не продолжите</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печатается</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Sent; this printer does not confirm</source>
        <translation>Отправлен; этот принтер не подтверждает</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатан</translation>
    </message>
    <message>
        <source>Nobody knows: look whether it came out</source>
        <translation>Неизвестно: проверьте, вышел ли он</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Страница напечатана.</translation>
    </message>
    <message>
        <source>The page was printed. If it is white, the roll lies the wrong way round.</source>
        <translation>Страница напечатана. Если она белая, рулон вставлен не той стороной.</translation>
    </message>
    <message>
        <source>The page was sent. This printer does not confirm: look whether it came out. If nothing did, or garbage, choose another printer language below.</source>
        <translation>Страница отправлена. Этот принтер не подтверждает печать: проверьте, вышла ли она. Если не вышло ничего или вышел мусор, выберите ниже другой язык принтера.</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>Страница не напечатана.</translation>
    </message>
    <message>
        <source>Look whether the page came out; the printer does not say.</source>
        <translation>Проверьте, вышла ли страница; принтер не сообщает.</translation>
    </message>
    <message>
        <source>The test page is on its way …</source>
        <translation>Пробная страница отправляется …</translation>
    </message>
    <message>
        <source>The paper is running out.</source>
        <translation>Бумага заканчивается.</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Latest badges printed here</source>
        <translation>Последние напечатанные здесь бейджи</translation>
    </message>
    <message>
        <source>Print this badge again</source>
        <translation>Напечатать этот бейдж снова</translation>
    </message>
</context>
<context>
    <name>PrintList</name>
    <message>
        <source>print {copy}</source>
        <translation>печать {copy}</translation>
    </message>
</context>
<context>
    <name>PrinterDetails</name>
    <message>
        <source>Printer language</source>
        <translation>Язык принтера</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Точек на дюйм</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Отрезка</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Try another way where letters come out as garbage.</source>
        <translation>Если вместо букв выходит мусор, попробуйте другой способ.</translation>
    </message>
    <message>
        <source>Ask the printer how it is</source>
        <translation>Спрашивать состояние принтера</translation>
    </message>
    <message>
        <source>Only a printer that answers can confirm that a badge came out.</source>
        <translation>Только принтер, который отвечает, может подтвердить выход бейджа.</translation>
    </message>
    <message>
        <source>Paper before the cut</source>
        <translation>Бумага перед отрезом</translation>
    </message>
    <message>
        <source>Rows at a time</source>
        <translation>Строк за раз</translation>
    </message>
    <message>
        <source>Fewer where long badges come out as garbage.</source>
        <translation>Уменьшите, если длинные бейджи выходят с мусором.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>What lies in the printer. A badge is never made larger.</source>
        <translation>Что лежит в принтере. Бейдж никогда не увеличивается.</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Вверх ногами</translation>
    </message>
    <message>
        <source>For printers that hang on a wall.</source>
        <translation>Для принтеров, висящих на стене.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>More printer settings</source>
        <translation>Другие настройки принтера</translation>
    </message>
    <message>
        <source>ESC/POS: receipt printers</source>
        <translation>ESC/POS: чековые принтеры</translation>
    </message>
    <message>
        <source>ZPL: Zebra label printers</source>
        <translation>ZPL: принтеры этикеток Zebra</translation>
    </message>
    <message>
        <source>TSPL: TSC and Xprinter label printers</source>
        <translation>TSPL: принтеры этикеток TSC и Xprinter</translation>
    </message>
    <message>
        <source>Labels or sheets of the badge&apos;s size</source>
        <translation>Этикетки или листы размером с бейдж</translation>
    </message>
    <message>
        <source>All but a bit</source>
        <translation>Почти до конца</translation>
    </message>
    <message>
        <source>All the way</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Not at all; it is torn off</source>
        <translation>Нет; отрывают рукой</translation>
    </message>
    <message>
        <source>Line by line, as nearly all take them</source>
        <translation>Построчно, так принимают почти все</translation>
    </message>
    <message>
        <source>As graphics, for new models</source>
        <translation>Как графику, для новых моделей</translation>
    </message>
    <message>
        <source>In columns, for old models</source>
        <translation>По столбцам, для старых моделей</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Yes, it must answer</source>
        <translation>Да, он должен отвечать</translation>
    </message>
    <message>
        <source>No, it never answers</source>
        <translation>Нет, он никогда не отвечает</translation>
    </message>
    <message>
        <source>In dots. This is {width} mm.</source>
        <translation>В точках. Это {width} мм.</translation>
    </message>
    <message>
        <source>Printing width</source>
        <translation>Ширина печати</translation>
    </message>
</context>
<context>
    <name>PrinterSection</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Where this station prints badges.</source>
        <translation>Где эта станция печатает бейджи.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As its own status page or self-test prints it.</source>
        <translation>Как на его странице состояния или самопроверки.</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Последовательный порт</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>As set in the printer. The fastest is best.</source>
        <translation>Как задано в принтере. Чем быстрее, тем лучше.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Паузы</translation>
    </message>
    <message>
        <source>How the printer says that it needs one; as set in it.</source>
        <translation>Как принтер сообщает, что нужна пауза; как задано в нём.</translation>
    </message>
    <message>
        <source>USB printer</source>
        <translation>USB-принтер</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>Файл устройства</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>Макет бейджа</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>All letters, a code to scan, and a ruler in millimeters.</source>
        <translation>Все буквы, код для сканирования и линейка в миллиметрах.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>What is printed appears here.</source>
        <translation>Здесь видно то, что напечатано.</translation>
    </message>
    <message>
        <source>No printer: badges on the screen</source>
        <translation>Без принтера: бейджи на экране</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Сетевой принтер</translation>
    </message>
    <message>
        <source>Printer of this computer, by its driver</source>
        <translation>Принтер этого компьютера, через драйвер</translation>
    </message>
    <message>
        <source>Receipt or label printer of this computer</source>
        <translation>Чековый или этикеточный принтер этого компьютера</translation>
    </message>
    <message>
        <source>Printer at a USB port, without a driver</source>
        <translation>Принтер на порту USB, без драйвера</translation>
    </message>
    <message>
        <source>Printer at a serial port</source>
        <translation>Принтер на последовательном порту</translation>
    </message>
    <message>
        <source>Printer at a device file</source>
        <translation>Принтер через файл устройства</translation>
    </message>
    <message>
        <source>By its own wires (RTS/CTS)</source>
        <translation>Отдельными проводами (RTS/CTS)</translation>
    </message>
    <message>
        <source>By signs in the data (XON/XOFF)</source>
        <translation>Знаками в данных (XON/XOFF)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Никак</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (сейчас нет)</translation>
    </message>
    <message>
        <source>For trying: badges appear below and on the badges page.</source>
        <translation>Для пробы: бейджи видны ниже и на странице бейджей.</translation>
    </message>
    <message>
        <source>This computer has no printer. Add it in the system&apos;s settings first.</source>
        <translation>На этом компьютере нет принтера. Сначала добавьте его в настройках системы.</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Очередь печати</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer: badges are shown on the screen</source>
        <translation>Принтера нет: бейджи видны на экране</translation>
    </message>
    <message>
        <source>Printer {printer}</source>
        <translation>Принтер {printer}</translation>
    </message>
    <message>
        <source>Badges are shown on the screen</source>
        <translation>Бейджи показываются на экране</translation>
    </message>
    <message>
        <source>Printer: paper is running out</source>
        <translation>Принтер: бумага заканчивается</translation>
    </message>
    <message>
        <source>Printer waits: {count} badges</source>
        <translation>Принтер ждёт, бейджей: {count}</translation>
    </message>
    <message>
        <source>Badge is waiting for the printer</source>
        <translation>Бейдж ждёт принтера</translation>
    </message>
    <message>
        <source>Badge waits until the printer is seen to</source>
        <translation>Бейдж ждёт, пока не проверят принтер</translation>
    </message>
    <message>
        <source>Badge is printing…</source>
        <translation>Бейдж печатается…</translation>
    </message>
    <message>
        <source>Badge is printed</source>
        <translation>Бейдж напечатан</translation>
    </message>
    <message>
        <source>Badge was sent; look whether it came out</source>
        <translation>Бейдж отправлен; проверьте, вышел ли он</translation>
    </message>
    <message>
        <source>Badge was not printed</source>
        <translation>Бейдж не напечатан</translation>
    </message>
    <message>
        <source>Look whether the badge came out</source>
        <translation>Проверьте, вышел ли бейдж</translation>
    </message>
    <message>
        <source>Badge was taken back</source>
        <translation>Печать бейджа отменена</translation>
    </message>
    <message>
        <source>No printer: the badge is under “Badges”</source>
        <translation>Принтера нет: бейдж на странице «Бейджи»</translation>
    </message>
    <message>
        <source>The badge layout {layout} was deleted at another station. This desk goes on printing in it until you choose another one.</source>
        <translation>Макет бейджа «{layout}» удалён на другой станции. Этот стол печатает по нему и дальше, пока вы не выберете другой.</translation>
    </message>
    <message>
        <source>Choose a layout</source>
        <translation>Выбрать макет</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Did the badge of {name} come out?</source>
        <translation>Вышел ли бейдж: {name}?</translation>
    </message>
    <message numerus="yes">
        <source>%n more badge(s) to look for</source>
        <translation>
            <numerusform>Ещё %n бейдж проверить</numerusform>
            <numerusform>Ещё %n бейджа проверить</numerusform>
            <numerusform>Ещё %n бейджей проверить</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>Нет, напечатать снова</translation>
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
    <name>RecoveryDialog</name>
    <message>
        <source>New PIN by the event pack</source>
        <translation>Новый PIN-код по пакету мероприятия</translation>
    </message>
    <message>
        <source>Whoever has the event pack and its passphrase may give a supervisor a new PIN. Every station and the day&apos;s report tell of it.</source>
        <translation>У кого есть пакет мероприятия и его парольная фраза, тот может дать старшему новый PIN-код. Об этом сообщат все станции и отчёт за день.</translation>
    </message>
    <message>
        <source>Event pack</source>
        <translation>Пакет мероприятия</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>Парольная фраза пакета</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN-код</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN-код ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Задать новый PIN-код</translation>
    </message>
    <message>
        <source>The pack is being opened; that takes a few seconds…</source>
        <translation>Пакет открывается; это займёт несколько секунд…</translation>
    </message>
    <message>
        <source>Choose the pack…</source>
        <translation>Выбрать пакет…</translation>
    </message>
    <message>
        <source>Choose the pack.</source>
        <translation>Выберите пакет.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>The PIN needs at least {count} characters.</source>
        <translation>В PIN-коде нужно не меньше {count} знаков.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>PIN-коды не совпадают. Введите их снова.</translation>
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
    <name>Report</name>
    <message>
        <source>Attendance</source>
        <extracomment>Title of the day&apos;s report</extracomment>
        <translation>Посещаемость</translation>
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
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Report: name of a sheet (at most 31 letters)</extracomment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <extracomment>Report: how many people did not arrive</extracomment>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Контрольные пункты</translation>
    </message>
    <message>
        <source>Double admissions</source>
        <translation>Двойные проходы</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Проходы вопреки правилам</translation>
    </message>
    <message>
        <source>New PINs</source>
        <extracomment>Report: PINs of supervisors that were set by the event pack</extracomment>
        <translation>Новые PIN-коды</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Report: the day it is about</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>Report: when it was made</extracomment>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Made by station</source>
        <extracomment>Report: the station that made it</extracomment>
        <translation>Составлен станцией</translation>
    </message>
    <message>
        <source>Stations included</source>
        <translation>Учтённые станции</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Entries included</source>
        <translation>Учтено записей</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>Report: in place of the time of a station&apos;s newest entry, where it has sent none</extracomment>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>Report: how many people came</extracomment>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Report: how many of the expected people came, in percent</extracomment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>Ещё внутри</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Report: how many times people went in</extracomment>
        <translation>Входы</translation>
    </message>
    <message>
        <source>Exits</source>
        <extracomment>Report: how many times people went out</extracomment>
        <translation>Выходы</translation>
    </message>
    <message>
        <source>Double admissions to look at</source>
        <extracomment>Report: how many double admissions nobody has looked at</extracomment>
        <translation>Двойные проходы, требующие разбора</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <extracomment>Report: the name in its own alphabet</extracomment>
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
        <source>First entry</source>
        <translation>Первый вход</translation>
    </message>
    <message>
        <source>Entry station</source>
        <extracomment>Report: the station that let the person in first</extracomment>
        <translation>Станция входа</translation>
    </message>
    <message>
        <source>Last exit</source>
        <translation>Последний выход</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Контрольный пункт</translation>
    </message>
    <message>
        <source>Time inside</source>
        <translation>Время внутри</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>First admitted</source>
        <extracomment>Report: when the admission that counts was</extracomment>
        <translation>Впервые впущен</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>Report: what a person found who looked at a double admission</extracomment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>Report: who worked there when it was done</extracomment>
        <translation>За столом</translation>
    </message>
    <message>
        <source>Pack made</source>
        <extracomment>Report: when the event pack was made</extracomment>
        <translation>Пакет составлен</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <extracomment>Report: people whose country, category or organisation is not known</extracomment>
        <translation>(не указано)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Status of a registration</extracomment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ждёт одобрения</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>не оплачено</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокировано</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>Report: of a double admission that somebody has looked at</extracomment>
        <translation>всё в порядке</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <extracomment>Report: of a double admission that nobody has looked at</extracomment>
        <translation>ещё не рассмотрено</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Report: in place of a list without lines</extracomment>
        <translation>Никого</translation>
    </message>
    <message>
        <source>All times are those of {zone} (UTC{offset}).</source>
        <extracomment>{zone} is a name like Asia/Baku, {offset} is like +04:00</extracomment>
        <translation>Всё время указано по {zone} (UTC{offset}).</translation>
    </message>
    <message>
        <source>The report includes the entries of the stations listed here, each up to the time shown. What other stations recorded, or recorded later, is missing.</source>
        <translation>В отчёт вошли записи перечисленных станций, каждой — до указанного времени. Записей других станций и более поздних здесь нет.</translation>
    </message>
    <message>
        <source>Expected is everybody on the list, without canceled and blocked registrations unless they came.</source>
        <translation>Ожидаются все из списка; отменённые и заблокированные — только если пришли.</translation>
    </message>
    <message>
        <source>Time inside is counted up to an exit that was scanned, or up to when the report was made. It is empty where no exit was scanned.</source>
        <translation>Время внутри считается до отсканированного выхода или до составления отчёта. Если выход не сканировали, оно пусто.</translation>
    </message>
    <message>
        <source>Two stations let the same badge in while they had no contact. Both entries are kept, and the later one is listed here with what came of it.</source>
        <translation>Две станции без связи впустили по одному бейджу. Обе записи сохранены; здесь указана более поздняя и принятое решение.</translation>
    </message>
    <message>
        <source>People whom a supervisor let in although the rules said no.</source>
        <translation>Люди, которых старший впустил вопреки правилам.</translation>
    </message>
    <message>
        <source>Supervisors whose PIN was forgotten: somebody who had the event pack and its passphrase set a new one.</source>
        <translation>Старшие, чей PIN-код забыт: тот, у кого есть пакет мероприятия и его парольная фраза, задал новый.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Проверил</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Имя и подпись</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Under the line for the date of a signature</extracomment>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>RevocationDialog</name>
    <message>
        <source>Shut a station out of the event</source>
        <translation>Исключить станцию из мероприятия</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>What it wrote until now stays. Nothing that it writes from now on is taken in by any station that has heard of this, and it gets no news any more. This cannot be taken back.</source>
        <translation>Всё, что она записала до сих пор, остаётся. Станции, узнавшие об этом, больше ничего от неё не принимают и ничего ей не передают. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Lost or stolen</source>
        <translation>Потерян или украден</translation>
    </message>
    <message>
        <source>Strangers use it</source>
        <translation>Им пользуются посторонние</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Личное имя</translation>
    </message>
    <message>
        <source>Father’s name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
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
        <source>E-mail</source>
        <translation>Эл. почта</translation>
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
        <source>Code on the ticket</source>
        <translation>Код на билете</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>В этой строке нет имени.</translation>
    </message>
    <message>
        <source>The name has no letters.</source>
        <translation>В имени нет букв.</translation>
    </message>
    <message>
        <source>Letters of the name were lost when the list was saved.</source>
        <translation>При сохранении списка потерялись буквы имени.</translation>
    </message>
    <message>
        <source>{field}: {length} letters, {limit} are allowed.</source>
        <translation>{field}: букв — {length}, допустимо {limit}.</translation>
    </message>
    <message>
        <source>The status “{status}” is not known.</source>
        <translation>Состояние «{status}» неизвестно.</translation>
    </message>
    <message>
        <source>Row {other_row} has the same registration number.</source>
        <translation>В строке {other_row} тот же номер регистрации.</translation>
    </message>
    <message>
        <source>Row {other_row} is the same person.</source>
        <translation>Строка {other_row} — тот же человек.</translation>
    </message>
    <message>
        <source>The registration number belongs to somebody else, of another country.</source>
        <translation>Этот номер регистрации у другого человека, из другой страны.</translation>
    </message>
    <message>
        <source>This row sums the list up; it is no person.</source>
        <translation>Это строка с итогом, а не участник.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Scanner is switched off</source>
        <translation>Сканер выключен</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Сканер готов</translation>
    </message>
    <message>
        <source>Click on this window: scans go to another program</source>
        <translation>Щёлкните по этому окну: сканы уходят в другую программу</translation>
    </message>
    <message>
        <source>No port chosen for the scanner</source>
        <translation>Порт сканера не выбран</translation>
    </message>
    <message>
        <source>Looking for the scanner at {port} …</source>
        <translation>Поиск сканера: {port} …</translation>
    </message>
    <message>
        <source>Scanner ready at {port}</source>
        <translation>Сканер готов: {port}</translation>
    </message>
    <message>
        <source>No scanner at {port}. Plug it in; it is found by itself.</source>
        <translation>{port}: сканера нет. Подключите его; он найдётся сам.</translation>
    </message>
    <message>
        <source>Another program uses the scanner at {port}. Close that program.</source>
        <translation>{port}: сканер занят другой программой. Закройте её.</translation>
    </message>
    <message>
        <source>This user may not read {port}. Close programs that do; on Linux, join the group dialout.</source>
        <translation>Этому пользователю нельзя читать {port}. Закройте программы, которые его читают; в Linux вступите в группу dialout.</translation>
    </message>
    <message>
        <source>The scanner at {port} fails: {message}</source>
        <translation>{port}: сканер не работает: {message}</translation>
    </message>
    <message>
        <source>Camera is switched off</source>
        <translation>Камера выключена</translation>
    </message>
    <message>
        <source>Camera support is not installed</source>
        <translation>Поддержка камеры не установлена</translation>
    </message>
    <message>
        <source>No camera found. Plug one in, then try again.</source>
        <translation>Камера не найдена. Подключите её и повторите.</translation>
    </message>
    <message>
        <source>Camera {camera} starts …</source>
        <translation>Камера {camera} запускается …</translation>
    </message>
    <message>
        <source>Camera {camera} ready</source>
        <translation>Камера {camera} готова</translation>
    </message>
    <message>
        <source>Camera {camera} fails: {message}. Close other programs that use it.</source>
        <translation>Камера {camera} не работает: {message}. Закройте другие программы, которые её используют.</translation>
    </message>
    <message>
        <source>last scan just now</source>
        <translation>последнее сканирование только что</translation>
    </message>
    <message>
        <source>last scan {count} s ago</source>
        <translation>последнее сканирование {count} с назад</translation>
    </message>
    <message>
        <source>last scan {count} min ago</source>
        <translation>последнее сканирование {count} мин назад</translation>
    </message>
    <message>
        <source>last scan {count} h ago</source>
        <translation>последнее сканирование {count} ч назад</translation>
    </message>
</context>
<context>
    <name>ScannerPages</name>
    <message>
        <source>The scanner&apos;s settings are kept.</source>
        <translation>Настройки сканера сохранены.</translation>
    </message>
    <message>
        <source>The scanner&apos;s settings hold until the program is closed. Check the disk.</source>
        <translation>Настройки сканера действуют до закрытия программы. Проверьте диск.</translation>
    </message>
    <message>
        <source>There is no code in this picture.</source>
        <translation>На этой картинке нет кода.</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>A scanner that types like a keyboard works without any setting.</source>
        <translation>Сканер, который печатает как клавиатура, работает без всяких настроек.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Scan any badge now. Nobody is checked in by this.</source>
        <translation>Отсканируйте любой бейдж. Никто при этом не регистрируется.</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Печатайте здесь</translation>
    </message>
    <message>
        <source>If a code ends up in this field, the scanner is slower than the first pause.</source>
        <translation>Если код попал в это поле, сканер медленнее первой паузы.</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Пауза между клавишами</translation>
    </message>
    <message>
        <source>Faster keys come from a scanner, slower ones from a person.</source>
        <translation>Быстрее печатает сканер, медленнее — человек.</translation>
    </message>
    <message>
        <source>Pause within a code</source>
        <translation>Пауза внутри кода</translation>
    </message>
    <message>
        <source>Longer for scanners that stall midway.</source>
        <translation>Дольше для сканеров, которые запинаются.</translation>
    </message>
    <message>
        <source>Back to what fits nearly all scanners</source>
        <translation>Назад к тому, что подходит почти всем сканерам</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>Сканер на последовательном порту</translation>
    </message>
    <message>
        <source>Best where the keyboard has several languages.</source>
        <translation>Лучше всего, если на клавиатуре несколько языков.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (сейчас нет)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <translation>Пока ничего не пришло.</translation>
    </message>
    <message>
        <source>{count} keys, {gap} ms apart.</source>
        <translation>Клавиш: {count}, с паузой {gap} мс.</translation>
    </message>
    <message>
        <source>The test card: the scanner works.</source>
        <translation>Пробная карта: сканер работает.</translation>
    </message>
    <message>
        <source>Badge {number} of this event.</source>
        <translation>Бейдж {number} этого мероприятия.</translation>
    </message>
    <message>
        <source>No badge of this event.</source>
        <translation>Бейдж не этого мероприятия.</translation>
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
    <name>Settings</name>
    <message>
        <source>This could not be saved; it holds until the program is closed. Check the disk.</source>
        <translation>Сохранить не удалось; действует до закрытия программы. Проверьте диск.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}: сохранено.</translation>
    </message>
    <message>
        <source>{name} may let people in with the new PIN.</source>
        <translation>{name}: можно впускать с новым PIN-кодом.</translation>
    </message>
    <message>
        <source>{name} is a supervisor no more.</source>
        <translation>{name} больше не старший.</translation>
    </message>
    <message>
        <source>This station is called {name} from now on.</source>
        <translation>Теперь эта станция называется «{name}».</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>{dots} dots, {dpi} dpi</source>
        <translation>точек: {dots}, {dpi} dpi</translation>
    </message>
    <message>
        <source>{time}: {name} got a new PIN by the event pack, at {station}</source>
        <translation>{time}: {name} — новый PIN-код по пакету мероприятия, {station}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SharedFolderPanel</name>
    <message>
        <source>By a folder that stations share</source>
        <translation>Через общую папку станций</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Of Syncthing or a network drive; entries then travel by themselves.</source>
        <translation>Syncthing или сетевой диск; записи передаются сами.</translation>
    </message>
    <message>
        <source>The folder is being looked at…</source>
        <translation>Папка проверяется…</translation>
    </message>
    <message>
        <source>Last exchange at {time}</source>
        <translation>Последний обмен: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files are refused</source>
        <translation>
            <numerusform>отклоняется ещё %Ln файл</numerusform>
            <numerusform>отклоняются ещё %Ln файла</numerusform>
            <numerusform>отклоняется ещё %Ln файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>Не сохраняется</translation>
    </message>
    <message>
        <source>Disk almost full: {free} MB</source>
        <translation>Диск почти заполнен: {free} МБ</translation>
    </message>
    <message>
        <source>A badge was scanned. Close this window to see it.</source>
        <translation>Отсканирован бейдж. Закройте это окно, чтобы увидеть.</translation>
    </message>
</context>
<context>
    <name>StationDetails</name>
    <message>
        <source>Name of this station</source>
        <translation>Имя этой станции</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Shut this station out …</source>
        <translation>Исключить эту станцию…</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen. Needs a supervisor; cannot be taken back.</source>
        <translation>Если ноутбук потерян или украден. Нужен старший; отменить нельзя.</translation>
    </message>
    <message>
        <source>Put this warning away</source>
        <translation>Убрать это предупреждение</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>No station of this event</source>
        <translation>Не станция этого мероприятия</translation>
    </message>
</context>
<context>
    <name>StationSection</name>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Название этой станции</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Dark suits a dark hall; F9 changes it at any time.</source>
        <translation>Тёмный подходит для тёмного зала; F9 меняет его в любой момент.</translation>
    </message>
    <message>
        <source>Loudness of the tones</source>
        <translation>Громкость сигналов</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Кто за стойкой</translation>
    </message>
    <message>
        <source>Is noted with each badge that is printed.</source>
        <translation>Отмечается при печати каждого бейджа.</translation>
    </message>
    <message>
        <source>Guests can read this screen</source>
        <translation>Гости видят этот экран</translation>
    </message>
    <message>
        <source>Initials stand for names, except while somebody is looked up.</source>
        <translation>Вместо имён показываются инициалы, кроме как при поиске.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Another station is called {name}, too. Give one of them another name.</source>
        <translation>Есть ещё одна станция с названием «{name}». Переименуйте одну из них.</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries refused</source>
        <translation>
            <numerusform>%Ln запись отклонена</numerusform>
            <numerusform>%Ln записи отклонены</numerusform>
            <numerusform>%Ln записей отклонены</numerusform>
        </translation>
    </message>
    <message>
        <source>No station of this event</source>
        <translation>Не станция этого мероприятия</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>News of it</source>
        <translation>Данные от неё</translation>
    </message>
    <message>
        <source>Its entries here</source>
        <translation>Её записей здесь</translation>
    </message>
    <message>
        <source>Entries that it holds</source>
        <translation>Всего записей у неё</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Её часы</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не на связи</translation>
    </message>
    <message>
        <source>It was shut out of the event. What it wrote before stays valid; what it writes now gets in nowhere.</source>
        <translation>Исключена из мероприятия. Прежние записи остаются в силе; новые нигде не принимаются.</translation>
    </message>
    <message>
        <source>Two laptops work as {station}: one is a copy of the other. Let the copy join the event again, with the event pack and a name of its own.</source>
        <translation>Как {station} работают два ноутбука: один — копия другого. Пусть копия присоединится заново по пакету мероприятия, под своим именем.</translation>
    </message>
    <message>
        <source>Noticed at {time}.</source>
        <translation>Замечено: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the copy are kept apart.</source>
        <translation>
            <numerusform>%Ln запись копии хранится отдельно.</numerusform>
            <numerusform>%Ln записи копии хранятся отдельно.</numerusform>
            <numerusform>%Ln записей копии хранятся отдельно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two stations are called {station}. Give one of them another name: on that laptop, on this page.</source>
        <translation>Две станции называются {station}. Дайте одной другое имя: на том ноутбуке, на этой странице.</translation>
    </message>
    <message>
        <source>Its clock is {difference}. Set the one that is wrong.</source>
        <translation>Её часы: {difference}. Поправьте неверные.</translation>
    </message>
    <message>
        <source>What it wrote since is missing here: take it over by stick.</source>
        <translation>Того, что она записала с тех пор, здесь нет: перенесите на флешке.</translation>
    </message>
    <message>
        <source>It has version {version} of the program, this laptop has {own}. Install the newer one on both.</source>
        <translation>На ней версия программы {version}, на этом ноутбуке {own}. Установите на обе более новую.</translation>
    </message>
    <message>
        <source>A laptop that never joined this event wrote these entries ({source}). They were refused. If it should take part, let it join with the event pack.</source>
        <translation>Эти записи сделал ноутбук, который не присоединялся к мероприятию ({source}). Они отклонены. Если он должен участвовать, пусть присоединится по пакету мероприятия.</translation>
    </message>
    <message>
        <source>by the network</source>
        <translation>по сети</translation>
    </message>
    <message>
        <source>shut out of the event</source>
        <translation>исключена из мероприятия</translation>
    </message>
    <message>
        <source>two laptops work as this station</source>
        <translation>как эта станция работают два ноутбука</translation>
    </message>
    <message>
        <source>its clock is wrong</source>
        <translation>её часы неверны</translation>
    </message>
    <message>
        <source>its clock is {difference}</source>
        <translation>её часы: {difference}</translation>
    </message>
    <message>
        <source>another station has this name</source>
        <translation>это имя есть и у другой станции</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Этот ноутбук</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>всё передано</translation>
    </message>
    <message>
        <source>exchanging …</source>
        <translation>идёт обмен…</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>вестей ещё не было</translation>
    </message>
    <message>
        <source>last heard {ago}</source>
        <translation>последние данные {ago}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ещё не сверены</translation>
    </message>
    <message>
        <source>as this laptop&apos;s</source>
        <translation>как на этом ноутбуке</translation>
    </message>
    <message>
        <source>{length} ahead of this laptop&apos;s</source>
        <translation>спешат на {length}</translation>
    </message>
    <message>
        <source>{length} behind this laptop&apos;s</source>
        <translation>отстают на {length}</translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Разобрать</translation>
    </message>
    <message>
        <source>The network exchange is not running. Exchange files by stick.</source>
        <translation>Обмен по сети не работает. Обменивайтесь файлами на флешке.</translation>
    </message>
    <message>
        <source>No network. Entries travel as soon as a cable or Wi-Fi is there.</source>
        <translation>Сети нет. Записи пойдут, как только появится кабель или Wi-Fi.</translation>
    </message>
    <message>
        <source>This laptop: {address}</source>
        <translation>Этот ноутбук: {address}</translation>
    </message>
    <message>
        <source>No other station is reachable: use a stick, or type an address.</source>
        <translation>Другие станции недоступны: возьмите флешку или введите адрес.</translation>
    </message>
    <message numerus="yes">
        <source>In the network with %Ln stations</source>
        <translation>
            <numerusform>В сети с %Ln станцией</numerusform>
            <numerusform>В сети с %Ln станциями</numerusform>
            <numerusform>В сети с %Ln станциями</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop works alone. Make a pack, and others can join the event.</source>
        <translation>Этот ноутбук работает один. Сделайте пакет, и к мероприятию смогут присоединиться другие.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptops of another event are in this network.</source>
        <translation>
            <numerusform>В этой сети есть %Ln ноутбук другого мероприятия.</numerusform>
            <numerusform>В этой сети есть %Ln ноутбука другого мероприятия.</numerusform>
            <numerusform>В этой сети есть %Ln ноутбуков другого мероприятия.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever should take part joins with the event pack.</source>
        <translation>Кто должен участвовать, пусть присоединится по пакету мероприятия.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are only here: they would be lost if this laptop broke now</source>
        <translation>
            <numerusform>%Ln запись есть только здесь: при поломке этого ноутбука она пропадёт</numerusform>
            <numerusform>%Ln записи есть только здесь: при поломке этого ноутбука они пропадут</numerusform>
            <numerusform>%Ln записей есть только здесь: при поломке этого ноутбука они пропадут</numerusform>
        </translation>
    </message>
    <message>
        <source>Give all entries on a stick, or let a station connect.</source>
        <translation>Передайте все записи на флешку или подключите другую станцию.</translation>
    </message>
    <message>
        <source>Last given at {time}: {file}</source>
        <translation>Последний раз: {time}, {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were let in at two stations</source>
        <translation>
            <numerusform>%Ln человек впущен на двух станциях</numerusform>
            <numerusform>%Ln человека впущены на двух станциях</numerusform>
            <numerusform>%Ln человек впущены на двух станциях</numerusform>
        </translation>
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
    <name>StickOffer</name>
    <message>
        <source>Stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Take and give</source>
        <translation>Принять и передать</translation>
    </message>
    <message numerus="yes">
        <source>give %Ln</source>
        <translation>
            <numerusform>передать %Ln</numerusform>
            <numerusform>передать %Ln</numerusform>
            <numerusform>передать %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %Ln entries</source>
        <translation>
            <numerusform>передать %Ln запись</numerusform>
            <numerusform>передать %Ln записи</numerusform>
            <numerusform>передать %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>nothing new on it, and nothing that it lacks</source>
        <translation>нового на ней нет, и всё наше на ней уже есть</translation>
    </message>
    <message>
        <source>Stick {name}: {what}</source>
        <translation>Флешка {name}: {what}</translation>
    </message>
    <message>
        <source>{stations} and others</source>
        <translation>{stations} и другие</translation>
    </message>
    <message numerus="yes">
        <source>take %Ln new entries from {stations}</source>
        <translation>
            <numerusform>принять %Ln новую запись ({stations})</numerusform>
            <numerusform>принять %Ln новые записи ({stations})</numerusform>
            <numerusform>принять %Ln новых записей ({stations})</numerusform>
        </translation>
    </message>
    <message>
        <source>Stick {name}: exchanging. Leave it in.</source>
        <translation>Флешка {name}: идёт обмен. Не вынимайте её.</translation>
    </message>
    <message>
        <source>Stopped by you: {done} of {all} entries were taken. You may take the stick out.</source>
        <translation>Остановлено вами: принято записей {done} из {all}. Флешку можно вынуть.</translation>
    </message>
    <message>
        <source>Done: {what}. You may take the stick out.</source>
        <translation>Готово: {what}. Флешку можно вынуть.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries taken</source>
        <translation>
            <numerusform>принята %Ln новая запись</numerusform>
            <numerusform>приняты %Ln новые записи</numerusform>
            <numerusform>принято %Ln новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>передана %Ln</numerusform>
            <numerusform>переданы %Ln</numerusform>
            <numerusform>передано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was new</source>
        <translation>нового не было</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were refused</source>
        <translation>
            <numerusform>отклонён ещё %Ln файл</numerusform>
            <numerusform>отклонены ещё %Ln файла</numerusform>
            <numerusform>отклонено ещё %Ln файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisorDialog</name>
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
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This event has no supervisor yet. Add one in the settings.</source>
        <translation>В этом мероприятии ещё нет старшего. Добавьте его в настройках.</translation>
    </message>
</context>
<context>
    <name>SupervisorsSection</name>
    <message>
        <source>Supervisors</source>
        <translation>Старшие</translation>
    </message>
    <message>
        <source>Who may let somebody in although the rules say no. Each has a PIN.</source>
        <translation>Кто может впускать вопреки правилам. У каждого свой PIN-код.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый PIN-код</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>PIN-код ещё раз</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Кто разрешает</translation>
    </message>
    <message>
        <source>Each change needs a supervisor and the PIN.</source>
        <translation>Для каждого изменения нужны старший и его PIN-код.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>PIN of the supervisor who allows it</source>
        <translation>PIN-код старшего, который разрешает</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>PIN forgotten?</source>
        <translation>Забыли PIN-код?</translation>
    </message>
    <message>
        <source>Click to give a new PIN or to remove</source>
        <translation>Нажмите, чтобы дать новый PIN-код или удалить</translation>
    </message>
    <message>
        <source>Type the PIN of the supervisor who allows this.</source>
        <translation>Введите PIN-код старшего, который это разрешает.</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name.</source>
        <translation>Введите имя старшего.</translation>
    </message>
    <message>
        <source>The PIN needs at least {count} characters.</source>
        <translation>В PIN-коде нужно не меньше {count} знаков.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type them again.</source>
        <translation>PIN-коды не совпадают. Введите их снова.</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>The file is being written. Leave the stick in.</source>
        <translation>Файл записывается. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>The pack is being made; that takes a few seconds.</source>
        <translation>Пакет создаётся; это займёт несколько секунд.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on the stick</source>
        <translation>
            <numerusform>%Ln запись на флешке</numerusform>
            <numerusform>%Ln записи на флешке</numerusform>
            <numerusform>%Ln записей на флешке</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} ({size}): {file}. You may take it out.</source>
        <translation>{entries} ({size}): {file}. Флешку можно вынуть.</translation>
    </message>
    <message>
        <source>{file} is written. Take it to the other laptop and choose “Join an event” there. Keep it and its passphrase apart from each other.</source>
        <translation>{file} записан. Перенесите его на другой ноутбук и выберите там «Присоединиться к мероприятию». Храните его и парольную фразу отдельно друг от друга.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Other stations</source>
        <translation>Другие станции</translation>
    </message>
</context>
<context>
    <name>TeachScanner</name>
    <message>
        <source>This scanner is set up well.</source>
        <translation>Этот сканер настроен хорошо.</translation>
    </message>
    <message>
        <source>Nothing came. Is the scanner plugged in, and set to type like a keyboard?</source>
        <translation>Ничего не пришло. Подключён ли сканер и настроен ли печатать как клавиатура?</translation>
    </message>
    <message>
        <source>Switch off the scanner&apos;s ALT mode: it cannot be read in this mode.</source>
        <translation>Выключите у сканера режим ALT: в этом режиме его не прочесть.</translation>
    </message>
    <message>
        <source>The scanner is set to a German or Hungarian keyboard. Set it to a US keyboard.</source>
        <translation>Сканер настроен на немецкую или венгерскую клавиатуру. Настройте на клавиатуру США.</translation>
    </message>
    <message>
        <source>The scanner is set to a French keyboard. Set it to a US keyboard.</source>
        <translation>Сканер настроен на французскую клавиатуру. Настройте на клавиатуру США.</translation>
    </message>
    <message>
        <source>Something else came than the code on the screen. Set the scanner to a US keyboard.</source>
        <translation>Пришло не то, что на экране. Настройте сканер на клавиатуру США.</translation>
    </message>
    <message>
        <source>The scanner changes small and capital letters. Badges work all the same.</source>
        <translation>Сканер меняет строчные и заглавные буквы. Бейджи всё равно работают.</translation>
    </message>
    <message>
        <source>Characters are missing. Set a longer pause between the keys.</source>
        <translation>Не хватает знаков. Задайте более долгую паузу между клавишами.</translation>
    </message>
    <message>
        <source>The scanner types as slowly as a person. Set a shorter pause.</source>
        <translation>Сканер печатает медленно, как человек. Задайте паузу короче.</translation>
    </message>
    <message>
        <source>The scanner is slow. A shorter pause between the keys helps the queue.</source>
        <translation>Сканер медленный. Пауза между клавишами короче ускорит очередь.</translation>
    </message>
    <message>
        <source>It works without Enter after the code; with Enter it answers sooner.</source>
        <translation>Работает и без Enter после кода; с Enter отвечает быстрее.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ещё неизвестно</translation>
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
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>TeachScannerPage</name>
    <message>
        <source>Scan this code from the screen.</source>
        <translation>Отсканируйте этот код с экрана.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Применить эти настройки</translation>
    </message>
    <message>
        <source>Teach my scanner</source>
        <translation>Обучить мой сканер</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>После кода</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Keyboard of this computer</source>
        <translation>Клавиатура этого компьютера</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>{gap} ms from key to key, {longest} ms at most</source>
        <translation>от клавиши к клавише {gap} мс, не больше {longest} мс</translation>
    </message>
    <message>
        <source>types the same</source>
        <translation>печатает то же</translation>
    </message>
    <message>
        <source>types {text}, which does no harm</source>
        <translation>печатает {text}, это не мешает</translation>
    </message>
    <message>
        <source>on, which does no harm</source>
        <translation>включён, это не мешает</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
</context>
<context>
    <name>TypedAddresses</name>
    <message>
        <source>Forget {address}</source>
        <translation>Забыть {address}</translation>
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
        <source>{station} was last heard {ago}.</source>
        <translation>{station}: последние данные {ago}.</translation>
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
        <source>Was not inside</source>
        <extracomment>Remark on an exit: this person was not inside as far as this station knows</extracomment>
        <translation>Не был внутри</translation>
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
        <translation>Ещё не здесь</translation>
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
<context>
    <name>WorkProgress</name>
    <message>
        <source>{done} of {total} badges</source>
        <translation>Бейджи: {done} из {total}</translation>
    </message>
    <message>
        <source>{done} of {total} people imported</source>
        <translation>Загружено людей: {done} из {total}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
</TS>
