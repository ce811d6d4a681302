<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>That did not work: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Free some disk space, then scan the badge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event folder cannot be used. Check that it is whole and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event was written by a newer version. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum Check-in is open on this event already. Go on in that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no event yet. Make one from the organizers&apos; list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds an event already. Choose an empty folder for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not on this station yet. Search by name, or join the other stations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fits several. Type more of it, or choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a supervisor with the right PIN, and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in of {at} was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge that was printed stays valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in anyway: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned again: it counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of the other stations is {minutes} min old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Verdict headline: the person may go in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <extracomment>Verdict headline: the person has left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in</source>
        <extracomment>Verdict headline: this badge was used before and its holder has not left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in since {time} · {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a photo ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <extracomment>Verdict headline: this checkpoint lets nobody in twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was let in {time} · {station}. Nobody enters here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <extracomment>Verdict headline: the scanned text is no code at all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is not a badge code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again, or search by name: F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other event</source>
        <extracomment>Verdict headline: a genuine badge of some other event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is for another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name: F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <extracomment>Verdict headline: nobody on the list has this code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is not on the list of this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <extracomment>Verdict headline: the code was not made by the organizers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizers did not make this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old badge</source>
        <extracomment>Verdict headline: a newer badge was printed for this person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced {time} · {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old badge, ask for the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost badge</source>
        <extracomment>Verdict headline: the badge was reported lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported lost {time} · {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the badge and ask for a photo ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Verdict headline: the registration was canceled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let in</source>
        <extracomment>Verdict headline: the organizers do not want this person inside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizers blocked this registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted</source>
        <extracomment>Verdict headline: people of this category do not enter at this checkpoint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checkpoint} does not admit: {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the way to the right entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <extracomment>Verdict headline: the checkpoint has not opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checkpoint} opens at {opens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to come back then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Verdict headline: the checkpoint does not let people in any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checkpoint} closed at {opens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall is full</source>
        <extracomment>Verdict headline: as many people are inside as may be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checkpoint} has {capacity} places, all are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until somebody leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name</source>
        <extracomment>Verdict headline: a genuine badge whose holder this station has not heard of yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is genuine; its holder is not on this station yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the badge with a photo ID, then press F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <extracomment>Verdict headline: the organizers have not approved the registration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizers must approve this registration first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>Verdict headline: the fee is open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee of this registration has not been paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the note</source>
        <extracomment>Verdict headline: there is a note to the staff about this person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done? Press F8 to let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner works</source>
        <extracomment>Verdict headline: the card for trying a scanner was read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the test card; nobody was checked in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
