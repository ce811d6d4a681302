<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BadgesPage</name>
    <message numerus="yes">
        <source>%n badge(s), by organization and name</source>
        <translation>
            <numerusform>%n badge, by organization and name</numerusform>
            <numerusform>%n badges, by organization and name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <translation>
            <numerusform>%Ln inside</numerusform>
            <numerusform>%Ln inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in it are whole.</source>
        <translation>
            <numerusform>%Ln entry in it is whole.</numerusform>
            <numerusform>%Ln entries in it are whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldJobs</name>
    <message numerus="yes">
        <source>%n badge(s) wait to be printed</source>
        <translation>
            <numerusform>%n badge waits to be printed</numerusform>
            <numerusform>%n badges wait to be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Import %Ln person</numerusform>
            <numerusform>Import %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %Ln entries are here already</source>
        <translation>
            <numerusform>Nothing new: its %Ln entry is here already</numerusform>
            <numerusform>Nothing new: all %Ln entries are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were refused: a laptop that is no station of this event wrote them. If it should take part, let it join with the event pack.</source>
        <translation>
            <numerusform>%Ln entry was refused: a laptop that is no station of this event wrote it. If it should take part, let it join with the event pack.</numerusform>
            <numerusform>%Ln entries were refused: a laptop that is no station of this event wrote them. If it should take part, let it join with the event pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} were refused: it was shut out of the event.</source>
        <translation>
            <numerusform>%Ln entry of {station} was refused: it was shut out of the event.</numerusform>
            <numerusform>%Ln entries of {station} were refused: it was shut out of the event.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were kept apart: {station} was copied while it worked. Let one of the two laptops join again.</source>
        <translation>
            <numerusform>%Ln entry was kept apart: {station} was copied while it worked. Let one of the two laptops join again.</numerusform>
            <numerusform>%Ln entries were kept apart: {station} was copied while it worked. Let one of the two laptops join again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were refused: {station} did not write them so. Tell the organizers.</source>
        <translation>
            <numerusform>%Ln entry was refused: {station} did not write it so. Tell the organizers.</numerusform>
            <numerusform>%Ln entries were refused: {station} did not write them so. Tell the organizers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} must wait: earlier ones are missing. Have it give all entries.</source>
        <translation>
            <numerusform>%Ln entry of {station} must wait: earlier ones are missing. Have it give all entries.</numerusform>
            <numerusform>%Ln entries of {station} must wait: earlier ones are missing. Have it give all entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} are in the form of a newer version. Install it here, then take the file again.</source>
        <translation>
            <numerusform>%Ln entry of {station} is in the form of a newer version. Install it here, then take the file again.</numerusform>
            <numerusform>%Ln entries of {station} are in the form of a newer version. Install it here, then take the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of {station} make no sense and were refused. Tell the organizers.</source>
        <translation>
            <numerusform>%Ln entry of {station} makes no sense and was refused. Tell the organizers.</numerusform>
            <numerusform>%Ln entries of {station} make no sense and were refused. Tell the organizers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people on the list</source>
        <translation>
            <numerusform>%Ln person on the list</numerusform>
            <numerusform>%Ln people on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n more badge(s) to look for</source>
        <translation>
            <numerusform>%n more badge to look for</numerusform>
            <numerusform>%n more badges to look for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFolderPanel</name>
    <message numerus="yes">
        <source>%Ln more files are refused</source>
        <translation>
            <numerusform>%Ln more file is refused</numerusform>
            <numerusform>%Ln more files are refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries refused</source>
        <translation>
            <numerusform>%Ln entry refused</numerusform>
            <numerusform>%Ln entries refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the copy are kept apart.</source>
        <translation>
            <numerusform>%Ln entry of the copy is kept apart.</numerusform>
            <numerusform>%Ln entries of the copy are kept apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationsPanel</name>
    <message numerus="yes">
        <source>In the network with %Ln stations</source>
        <translation>
            <numerusform>In the network with %Ln station</numerusform>
            <numerusform>In the network with %Ln stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptops of another event are in this network.</source>
        <translation>
            <numerusform>%Ln laptop of another event is in this network.</numerusform>
            <numerusform>%Ln laptops of another event are in this network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are only here: they would be lost if this laptop broke now</source>
        <translation>
            <numerusform>%Ln entry is only here: it would be lost if this laptop broke now</numerusform>
            <numerusform>%Ln entries are only here: they would be lost if this laptop broke now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were let in at two stations</source>
        <translation>
            <numerusform>%Ln person was let in at two stations</numerusform>
            <numerusform>%Ln people were let in at two stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickOffer</name>
    <message numerus="yes">
        <source>give %Ln</source>
        <translation>
            <numerusform>give %Ln</numerusform>
            <numerusform>give %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %Ln entries</source>
        <translation>
            <numerusform>give %Ln entry</numerusform>
            <numerusform>give %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %Ln new entries from {stations}</source>
        <translation>
            <numerusform>take %Ln new entry from {stations}</numerusform>
            <numerusform>take %Ln new entries from {stations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries taken</source>
        <translation>
            <numerusform>%Ln new entry taken</numerusform>
            <numerusform>%Ln new entries taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln given</numerusform>
            <numerusform>%Ln given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were refused</source>
        <translation>
            <numerusform>%Ln more file was refused</numerusform>
            <numerusform>%Ln more files were refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message numerus="yes">
        <source>%Ln entries are on the stick</source>
        <translation>
            <numerusform>%Ln entry is on the stick</numerusform>
            <numerusform>%Ln entries are on the stick</numerusform>
        </translation>
    </message>
</context>
</TS>
