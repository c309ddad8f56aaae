<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>reader</name>
    <message>
        <source>open a cable first</source>
        <translation>öffnen Sie zuerst ein Telegramm</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>es wurde nichts zurückgenommen</translation>
    </message>
    <message>
        <source>no other cable is open</source>
        <translation>es ist kein anderes Telegramm offen</translation>
    </message>
    <message>
        <source>there are no findings</source>
        <translation>es gibt keine Befunde</translation>
    </message>
    <message>
        <source>nothing was decided yet</source>
        <translation>es wurde noch nichts entschieden</translation>
    </message>
    <message>
        <source>nothing was discarded</source>
        <translation>es wurde nichts verworfen</translation>
    </message>
    <message>
        <source>nothing was marked yet</source>
        <translation>es wurde noch nichts eingestuft</translation>
    </message>
    <message>
        <source>you decided nothing yet</source>
        <translation>Sie haben noch nichts entschieden</translation>
    </message>
    <message>
        <source>nothing here waits for a second person</source>
        <translation>nichts wartet hier auf eine zweite Person</translation>
    </message>
    <message>
        <source>nothing was corrected</source>
        <translation>es wurde nichts berichtigt</translation>
    </message>
    <message>
        <source>nothing was corrected here</source>
        <translation>hier wurde nichts berichtigt</translation>
    </message>
    <message>
        <source>open a folder first</source>
        <translation>öffnen Sie zuerst einen Ordner</translation>
    </message>
    <message>
        <source>open a cable or a folder first</source>
        <translation>öffnen Sie zuerst ein Telegramm oder einen Ordner</translation>
    </message>
    <message>
        <source>there is no place before this one</source>
        <translation>davor war keine andere Stelle</translation>
    </message>
    <message>
        <source>you did not go back</source>
        <translation>Sie sind nicht zurückgegangen</translation>
    </message>
    <message>
        <source>not possible here and now</source>
        <translation>hier und jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take all agreed</source>
        <translation>Alles Übereinstimmende übernehmen</translation>
    </message>
    <message>
        <source>1 or A takes what A says, 2 or B what B says; 0 or N takes neither; Backspace leaves it open; F7 goes on.</source>
        <translation>1 oder A übernimmt A, 2 oder B übernimmt B; 0 oder N keins von beiden; Rücktaste lässt es offen; F7 geht weiter.</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>stimmen überein</translation>
    </message>
    <message>
        <source>only some say something</source>
        <translation>nur einige sagen etwas</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>weichen ab</translation>
    </message>
    <message>
        <source>Compare Reviews</source>
        <translation>Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The words of the current row, and the reasons</source>
        <translation>Die Wörter der aktuellen Zeile und die Gründe</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>How they compare</source>
        <translation>Ergebnis des Vergleichs</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Was nicht ging</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Take All Agreed</source>
        <translation>&amp;Übereinstimmendes übernehmen</translation>
    </message>
    <message>
        <source>Take everything that nobody says otherwise</source>
        <translation>Alles übernehmen, dem niemand widerspricht</translation>
    </message>
    <message>
        <source>Take everything that nobody says otherwise, also where only one says something</source>
        <translation>Alles übernehmen, dem niemand widerspricht, auch wo nur einer etwas sagt</translation>
    </message>
    <message>
        <source>&amp;Save as New Review…</source>
        <translation>Als neue Prüfung &amp;speichern …</translation>
    </message>
    <message>
        <source>Save as a new review</source>
        <translation>Als neue Prüfung speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are open.</source>
        <comment>1 is open.</comment>
        <translation>
            <numerusform>{n} ist offen.</numerusform>
            <numerusform>{n} sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>Save the merged review</source>
        <translation>Die zusammengeführte Prüfung speichern</translation>
    </message>
    <message>
        <source>Not saved; your choices are kept here. {fault}</source>
        <translation>Nicht gespeichert; Ihre Auswahl bleibt hier erhalten. {fault}</translation>
    </message>
    <message>
        <source>The merged review is in {name}.</source>
        <translation>Die zusammengeführte Prüfung ist in {name}.</translation>
    </message>
    <message>
        <source>{name} is one of the compared reviews, which stay as they are.</source>
        <translation>{name} ist eine der verglichenen Prüfungen, die bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemandem ohne Namen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>{file}, reviewed by {people}</source>
        <translation>{file}, geprüft von {people}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügten Text</translation>
    </message>
    <message>
        <source>{named}; the same text with other line ends or in another encoding</source>
        <translation>{named}; derselbe Text mit anderen Zeilenenden oder in anderer Kodierung</translation>
    </message>
    <message>
        <source>Text that differs</source>
        <translation>Text, der abweicht</translation>
    </message>
    <message>
        <source>What changed in {name}</source>
        <translation>Was sich in {name} geändert hat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>The place in both texts</source>
        <translation>Die Stelle in beiden Texten</translation>
    </message>
    <message>
        <source>&amp;Carry My Review to the New Text</source>
        <translation>Meine &amp;Prüfung auf den neuen Text übertragen</translation>
    </message>
    <message>
        <source>Carry my review to the new text</source>
        <translation>Meine Prüfung auf den neuen Text übertragen</translation>
    </message>
    <message>
        <source>&amp;Keep the Text I Opened</source>
        <translation>&amp;Geöffneten Text behalten</translation>
    </message>
    <message>
        <source>Keep the text I opened</source>
        <translation>Geöffneten Text behalten</translation>
    </message>
    <message>
        <source>The text is the same; its bytes are another way of writing it.</source>
        <translation>Der Text ist derselbe; die Bytes schreiben ihn nur anders.</translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in {n} places.</source>
        <comment>The texts differ in 1 place.</comment>
        <translation>
            <numerusform>Die Texte unterscheiden sich an {n} Stelle.</numerusform>
            <numerusform>Die Texte unterscheiden sich an {n} Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your review, carried over: {sentence}</source>
        <translation>Ihre Prüfung, übertragen: {sentence}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>only blanks or ends of lines differ: {words}</source>
        <translation>nur Leerzeichen oder Zeilenenden weichen ab: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>neu: {words}</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>weg: {words}</translation>
    </message>
    <message>
        <source>{old} is now {new}</source>
        <translation>{old} ist jetzt {new}</translation>
    </message>
    <message>
        <source>As you opened it</source>
        <translation>Wie Sie ihn geöffnet haben</translation>
    </message>
    <message>
        <source>On the disk now</source>
        <translation>Jetzt auf der Platte</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>This cable is not in a file yet.</source>
        <translation>Dieses Telegramm ist noch in keiner Datei.</translation>
    </message>
    <message>
        <source>{name} has not changed.</source>
        <translation>{name} hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>{name} is being compared with its file.</source>
        <translation>{name} wird mit der Datei verglichen.</translation>
    </message>
    <message>
        <source>{name} was not compared. {fault}</source>
        <translation>{name} wurde nicht verglichen. {fault}</translation>
    </message>
    <message>
        <source>There is no such cable in {name} any more.</source>
        <translation>Ein solches Telegramm gibt es in {name} nicht mehr.</translation>
    </message>
    <message>
        <source>Cables (*.cablexml *.txt *.cable *.xml);;Documents (*.html *.htm *.eml *.docx *.pdf);;All files (*)</source>
        <translation>Telegramme (*.cablexml *.txt *.cable *.xml);;Dokumente (*.html *.htm *.eml *.docx *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reviews (*.cablexml);;All files (*)</source>
        <translation>Prüfungen (*.cablexml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cable XML (*.cablexml)</source>
        <translation>Cable XML (*.cablexml)</translation>
    </message>
    <message>
        <source>Lists of terms (*.txt);;All files (*)</source>
        <translation>Begriffslisten (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a cable</source>
        <translation>Telegramm öffnen</translation>
    </message>
    <message>
        <source>Open a folder of cables</source>
        <translation>Einen Ordner mit Telegrammen öffnen</translation>
    </message>
    <message>
        <source>Compare reviews: choose from two to four</source>
        <translation>Prüfungen vergleichen: wählen Sie zwei bis vier</translation>
    </message>
    <message>
        <source>Compare with: choose from one to three</source>
        <translation>Vergleichen mit: wählen Sie eine bis drei</translation>
    </message>
    <message>
        <source>Carry over a review</source>
        <translation>Eine Prüfung übertragen</translation>
    </message>
    <message>
        <source>Read a colleague’s marks</source>
        <translation>Einstufungen eines Kollegen lesen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The file says who decided what. Your name as reviewer:</source>
        <translation>In der Datei steht, wer was entschieden hat. Ihr Name als Prüfer:</translation>
    </message>
    <message>
        <source>Use This Name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Add lists of terms</source>
        <translation>Begriffslisten hinzufügen</translation>
    </message>
    <message>
        <source>Save your review?</source>
        <translation>Ihre Prüfung speichern?</translation>
    </message>
    <message>
        <source>Your review of {name} is not saved.</source>
        <translation>Ihre Prüfung von {name} ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it, or discard what you did since the last save.</source>
        <translation>Speichern Sie sie, oder verwerfen Sie, was seit dem letzten Speichern geschah.</translation>
    </message>
    <message>
        <source>Clear recent and recovery data?</source>
        <translation>Liste und Wiederherstellungsdaten löschen?</translation>
    </message>
    <message>
        <source>Unsaved work would be lost for good.</source>
        <translation>Nicht gespeicherte Arbeit ginge endgültig verloren.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Clear the Recent List Only</source>
        <translation>Nur die Liste löschen</translation>
    </message>
    <message>
        <source>Clear Everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Reviewer 1</source>
        <translation>Prüfer 1</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Eine Kopie exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Markings on the pages</source>
        <translation>Einstufungen auf den Seiten</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Names of &amp;reviewers</source>
        <translation>Namen der &amp;Prüfer</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>&amp;Gründe</translation>
    </message>
    <message>
        <source>&amp;Findings of the program</source>
        <translation>&amp;Befunde des Programms</translation>
    </message>
    <message>
        <source>Re&amp;leasable copy: what is marked higher is left out</source>
        <translation>&amp;Freigabefähige Kopie: Was höher eingestuft ist, fehlt</translation>
    </message>
    <message>
        <source>The highest marking that may leave</source>
        <translation>Die höchste Einstufung, die hinausgehen darf</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Release all the same</source>
        <translation>Trotzdem freigeben</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>3, 5, subject, @OFFSET or rest</source>
        <translation>3, 5, subject, @OFFSET oder rest</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>Whether it can be written</source>
        <translation>Ob es geschrieben werden kann</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was noch bleibt</translation>
    </message>
    <message>
        <source>Sho&amp;w What Is Left</source>
        <translation>&amp;Offenes zeigen</translation>
    </message>
    <message>
        <source>Show what is left to review</source>
        <translation>Zeigen, was noch zu prüfen ist</translation>
    </message>
    <message>
        <source>Close this, and list the paragraphs that are not reviewed</source>
        <translation>Schließt dies und listet die Absätze auf, die nicht geprüft sind</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Mar&amp;kings</source>
        <translation>&amp;Einstufungen</translation>
    </message>
    <message>
        <source>Beside the text and the markings</source>
        <translation>Neben Text und Einstufungen</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>&amp;Bis zu</translation>
    </message>
    <message>
        <source>Release &amp;all the same</source>
        <translation>&amp;Trotzdem freigeben</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write these very bytes to a file (Ctrl+Return)</source>
        <translation>Genau diese Bytes in eine Datei schreiben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the file</source>
        <translation>Den Text der Datei kopieren</translation>
    </message>
    <message>
        <source>XML of its own, without the rest</source>
        <translation>Eigenes XML, ohne den Rest</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Noch gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>{size:,} bytes</source>
        <translation>{size:,} Bytes</translation>
    </message>
    <message>
        <source>the first {count} pages are shown</source>
        <translation>gezeigt werden die ersten {count} Seiten</translation>
    </message>
    <message>
        <source>valid against its schema</source>
        <translation>gültig nach seinem Schema</translation>
    </message>
    <message>
        <source>Save the releasable copy</source>
        <translation>Die freigabefähige Kopie speichern</translation>
    </message>
    <message>
        <source>Save the copy as {format}</source>
        <translation>Die Kopie als {format} speichern</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Telegramm</translation>
    </message>
    <message>
        <source>Export Again…</source>
        <translation>Erneut exportieren …</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportiert nach {name}.</translation>
    </message>
    <message>
        <source>No program here can show folders: {folder}</source>
        <translation>Hier zeigt kein Programm Ordner: {folder}</translation>
    </message>
    <message>
        <source>No program here can open {name}.</source>
        <translation>Hier öffnet kein Programm {name}.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Markings as written and as reviewed</source>
        <translation>Einstufungen wie im Text und wie geprüft</translation>
    </message>
    <message>
        <source>Markings as written</source>
        <translation>Einstufungen wie im Text</translation>
    </message>
    <message>
        <source>Markings as they count after the review</source>
        <translation>Einstufungen, wie sie nach der Prüfung gelten</translation>
    </message>
    <message>
        <source>Cable XML: all of it, to go on with</source>
        <translation>Cable XML: alles, zum Weiterarbeiten</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text with markings</source>
        <translation>Text mit Einstufungen</translation>
    </message>
    <message>
        <source>Table of decisions (CSV)</source>
        <translation>Tabelle der Entscheidungen (CSV)</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>W3C Web Annotations (JSON-LD)</source>
        <translation>W3C-Annotationen (JSON-LD)</translation>
    </message>
    <message>
        <source>There is a fault in the program: {fault}.</source>
        <translation>Im Programm ist ein Fehler: {fault}.</translation>
    </message>
    <message>
        <source>This copy will contain what counts as {level} or less, and nothing of the rest: no source text, name, hash, note or reviewer.</source>
        <translation>Diese Kopie enthält, was als {level} oder niedriger gilt, und vom Übrigen nichts: weder Quelltext noch Namen, Hash, Notizen oder Prüfer.</translation>
    </message>
    <message>
        <source>the words that were decided on</source>
        <translation>die Wörter, über die entschieden wurde</translation>
    </message>
    <message>
        <source>the full text of the cable</source>
        <translation>den ganzen Text des Telegramms</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <comment>{n} decision</comment>
        <translation>
            <numerusform>{n} Entscheidung</numerusform>
            <numerusform>{n} Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>keine Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source> ({n} paragraphs changed)</source>
        <comment> ({n} paragraph changed)</comment>
        <translation>
            <numerusform> ({n} Absatz geändert)</numerusform>
            <numerusform> ({n} Absätze geändert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names {names}</source>
        <comment>the name {names}</comment>
        <translation>
            <numerusform>den Namen {names}</numerusform>
            <numerusform>die Namen {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>This file will contain {parts}.</source>
        <translation>Diese Datei enthält dann: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are not reviewed.</source>
        <comment>{n} paragraph is not reviewed.</comment>
        <translation>
            <numerusform>{n} Absatz ist nicht geprüft.</numerusform>
            <numerusform>{n} Absätze sind nicht geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions are to be decided on.</source>
        <comment>{n} portion is to be decided on.</comment>
        <translation>
            <numerusform>Über {n} Abschnitt ist noch zu entscheiden.</numerusform>
            <numerusform>Über {n} Abschnitte ist noch zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read any more: it was moved or deleted, or its drive is gone. It is kept here.</source>
        <translation>{name} ist nicht mehr lesbar: Die Datei wurde verschoben oder gelöscht, oder ihr Laufwerk fehlt. Hier bleibt alles erhalten.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>{name} was changed by another program since you opened it. Your review is kept here as it is.</source>
        <translation>{name} wurde von einem anderen Programm geändert, seit Sie es geöffnet haben. Ihre Prüfung bleibt hier, wie sie ist.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>{name} changed on disk since you opened it. You go on reviewing the text you opened.</source>
        <translation>{name} wurde auf der Platte geändert, seit Sie es geöffnet haben. Sie prüfen weiter den geöffneten Text.</translation>
    </message>
    <message>
        <source>Carry My Review to the New Text</source>
        <translation>Meine Prüfung auf den neuen Text übertragen</translation>
    </message>
    <message>
        <source>Pasted cable</source>
        <translation>Eingefügtes Telegramm</translation>
    </message>
    <message>
        <source>{name} is the cable itself, which is never written to.</source>
        <translation>{name} ist das Telegramm selbst, in das nie geschrieben wird.</translation>
    </message>
    <message>
        <source>List the cables of the folder {name}</source>
        <translation>Die Telegramme des Ordners {name} auflisten</translation>
    </message>
    <message numerus="yes">
        <source>Open {n} files</source>
        <comment>Open {n} file</comment>
        <translation>
            <numerusform>{n} Datei öffnen</numerusform>
            <numerusform>{n} Dateien öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this text as a cable</source>
        <translation>Diesen Text als Telegramm öffnen</translation>
    </message>
    <message>
        <source>Windows, Western (1252)</source>
        <translation>Windows, westeuropäisch (1252)</translation>
    </message>
    <message>
        <source>ISO Latin-1</source>
        <translation>ISO Latin-1</translation>
    </message>
    <message>
        <source>ISO Latin-9</source>
        <translation>ISO Latin-9</translation>
    </message>
    <message>
        <source>Macintosh, Western</source>
        <translation>Macintosh, westeuropäisch</translation>
    </message>
    <message>
        <source>DOS, United States (437)</source>
        <translation>DOS, USA (437)</translation>
    </message>
    <message>
        <source>DOS, Western (850)</source>
        <translation>DOS, westeuropäisch (850)</translation>
    </message>
    <message>
        <source>EBCDIC, United States (037)</source>
        <translation>EBCDIC, USA (037)</translation>
    </message>
    <message>
        <source>EBCDIC, international (500)</source>
        <translation>EBCDIC, international (500)</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, Little-Endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>Windows, Central European (1250)</source>
        <translation>Windows, mitteleuropäisch (1250)</translation>
    </message>
    <message>
        <source>ISO Latin-2</source>
        <translation>ISO Latin-2</translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, kyrillisch (1251)</translation>
    </message>
    <message>
        <source>KOI8-R, Russian</source>
        <translation>KOI8-R, russisch</translation>
    </message>
    <message>
        <source>Windows, Greek (1253)</source>
        <translation>Windows, griechisch (1253)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, türkisch (1254)</translation>
    </message>
    <message>
        <source>Windows, Hebrew (1255)</source>
        <translation>Windows, hebräisch (1255)</translation>
    </message>
    <message>
        <source>Windows, Arabic (1256)</source>
        <translation>Windows, arabisch (1256)</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <translation>Shift JIS, japanisch</translation>
    </message>
    <message>
        <source>EUC, Japanese</source>
        <translation>EUC, japanisch</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <translation>GB 18030, chinesisch</translation>
    </message>
    <message>
        <source>Big 5, Chinese</source>
        <translation>Big 5, chinesisch</translation>
    </message>
    <message>
        <source>EUC, Korean</source>
        <translation>EUC, koreanisch</translation>
    </message>
    <message>
        <source>Only encodings that fit every byte are listed. The bytes stay as they are.</source>
        <translation>Aufgeführt sind nur Kodierungen, zu denen jedes Byte passt. Die Bytes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Re-read as</source>
        <translation>Neu lesen als</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Type part of a name, such as DOS or 1252</source>
        <translation>Teil eines Namens eingeben, etwa DOS oder 1252</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Die Prüfung speichern</translation>
    </message>
    <message>
        <source>Not saved; your work is kept here.</source>
        <translation>Nicht gespeichert; Ihre Arbeit bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Saved to {name}</source>
        <translation>In {name} gespeichert</translation>
    </message>
    <message>
        <source>This cable has a review already, and it stays as it is. To have both, open the text anew, carry the other review over there, save it, and compare the two.</source>
        <translation>Dieses Telegramm hat schon eine Prüfung, und die bleibt, wie sie ist. Um beide zu haben, öffnen Sie den Text neu, übertragen Sie die andere Prüfung dorthin, speichern Sie sie, und vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>{name} was not carried over. {fault}</source>
        <translation>{name} wurde nicht übertragen. {fault}</translation>
    </message>
    <message>
        <source>{name} holds no review, so there is nothing to carry over.</source>
        <translation>{name} enthält keine Prüfung; es gibt nichts zu übertragen.</translation>
    </message>
    <message>
        <source>{name} has the same markings as this cable.</source>
        <translation>{name} stuft nichts anders ein als dieses Telegramm.</translation>
    </message>
    <message numerus="yes">
        <source>{n} markings differ in {name}.</source>
        <comment>1 marking differs in {name}.</comment>
        <translation>
            <numerusform>{n} Einstufung in {name} ist anders.</numerusform>
            <numerusform>{n} Einstufungen in {name} sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry It Over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>{name} has {size:,.0f} MB, more than the window can show. The command line reads it: cable-reader export.</source>
        <translation>{name} hat {size:,.0f} MB, mehr als das Fenster zeigen kann. Auf der Befehlszeile geht es: cable-reader export.</translation>
    </message>
    <message>
        <source>Not opened again, because the file is gone or cannot be read: {names}.</source>
        <translation>Nicht wieder geöffnet, weil die Datei fehlt oder nicht lesbar ist: {names}.</translation>
    </message>
    <message>
        <source>The structure of {name} is being read. It can be reviewed and saved then.</source>
        <translation>Der Aufbau von {name} wird gelesen. Danach lässt sich das Telegramm prüfen und speichern.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The structure of {name} was not read, so it cannot be reviewed yet.</source>
        <translation>Der Aufbau von {name} wurde nicht gelesen; prüfen lässt sich das Telegramm noch nicht.</translation>
    </message>
    <message>
        <source>Read It</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The structure of {name} is read.</source>
        <translation>Der Aufbau von {name} ist gelesen.</translation>
    </message>
    <message>
        <source>{name} was not opened. {fault}</source>
        <translation>{name} wurde nicht geöffnet. {fault}</translation>
    </message>
    <message>
        <source>{name} holds more cables than fit in a row of tabs: {count:,} are not open yet.</source>
        <translation>{name} enthält mehr Telegramme, als Registerkarten Platz haben: {count:,} sind noch nicht offen.</translation>
    </message>
    <message>
        <source>Open {count} More</source>
        <translation>{count} weitere öffnen</translation>
    </message>
    <message>
        <source>{name} holds {count} cables: each is in a tab of its own.</source>
        <translation>{name} enthält {count} Telegramme: Jedes hat eine eigene Registerkarte.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>There is a saved review of this cable: {path}.</source>
        <translation>Es gibt eine gespeicherte Prüfung dieses Telegramms: {path}.</translation>
    </message>
    <message>
        <source>Continue That Review</source>
        <translation>Diese Prüfung fortsetzen</translation>
    </message>
    <message>
        <source>There is a saved review of this cable beside it: {name}.</source>
        <translation>Neben diesem Telegramm liegt eine gespeicherte Prüfung davon: {name}.</translation>
    </message>
    <message>
        <source>A review of this very cable is open in another tab: {name}.</source>
        <translation>Eine Prüfung genau dieses Telegramms ist in einer anderen Registerkarte offen: {name}.</translation>
    </message>
    <message>
        <source>Compare the Two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>The text was taken out of {name}, and is what you review: compare it with the document. The document stays as it is; the saved review names it.</source>
        <translation>Der Text stammt aus {name}, und ihn prüfen Sie. Vergleichen Sie ihn mit dem Dokument; dieses bleibt, wie es ist, und die gespeicherte Prüfung nennt es.</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>No cable was open before</source>
        <translation>Noch war kein Telegramm offen</translation>
    </message>
    <message>
        <source>The work was not discarded: {why}.</source>
        <translation>Die Arbeit wurde nicht verworfen: {why}.</translation>
    </message>
    <message>
        <source>The work was not brought back: {why}.</source>
        <translation>Die Arbeit wurde nicht zurückgeholt: {why}.</translation>
    </message>
    <message>
        <source>This session is open in another window, so it was not recovered here.</source>
        <translation>Diese Sitzung ist in einem anderen Fenster offen und wurde hier deshalb nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>This session cannot be recovered: its file is damaged from the start.</source>
        <translation>Diese Sitzung kann nicht wiederhergestellt werden: Ihre Datei ist von Anfang an beschädigt.</translation>
    </message>
    <message>
        <source>This session cannot be recovered: {why}.</source>
        <translation>Diese Sitzung kann nicht wiederhergestellt werden: {why}.</translation>
    </message>
    <message>
        <source>Your work cannot be kept for recovery: {why}. Nothing is lost yet; save it soon.</source>
        <translation>Ihre Arbeit kann nicht für die Wiederherstellung gesichert werden: {why}. Noch ist nichts verloren; speichern Sie bald.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flags</source>
        <comment>{n} flag</comment>
        <translation>
            <numerusform>{n} Markierung</numerusform>
            <numerusform>{n} Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source> ({list} in all)</source>
        <translation> ({list} insgesamt)</translation>
    </message>
    <message>
        <source> Part of it cannot be read.</source>
        <translation> Ein Teil davon ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{what}: {changes} not saved{kept}, {moment}.{damaged}</source>
        <translation>{what}: {changes} nicht gespeichert{kept}, {moment}.{damaged}</translation>
    </message>
    <message>
        <source>There is no reference to a cable here.</source>
        <translation>Hier steht kein Bezug auf ein Telegramm.</translation>
    </message>
    <message>
        <source>{id} is not in this folder; its number is on the clipboard.</source>
        <translation>{id} ist nicht in diesem Ordner; die Nummer ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The bytes of {name} are not a text in {called}.</source>
        <translation>Die Bytes von {name} sind kein Text in {called}.</translation>
    </message>
    <message>
        <source>Read as {called}.</source>
        <translation>Gelesen als {called}.</translation>
    </message>
    <message>
        <source>Read again from the disk.</source>
        <translation>Neu von der Platte gelesen.</translation>
    </message>
    <message>
        <source>{name} is being read again. You can go on reviewing meanwhile.</source>
        <translation>{name} wird neu gelesen. Sie können inzwischen weiter prüfen.</translation>
    </message>
    <message>
        <source>{name} was not read again. {fault}</source>
        <translation>{name} wurde nicht neu gelesen. {fault}</translation>
    </message>
    <message>
        <source>{name} holds another review now, and yours is not saved: it stays. Save it elsewhere first.</source>
        <translation>{name} enthält jetzt eine andere Prüfung, und Ihre ist nicht gespeichert: Sie bleibt erhalten. Speichern Sie sie zuerst anderswo.</translation>
    </message>
    <message>
        <source>{name} was read again.</source>
        <translation>{name} wurde neu gelesen.</translation>
    </message>
    <message>
        <source>Go Back to {called}</source>
        <translation>Zurück zu {called}</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show What Waits</source>
        <translation>Zeigen, was wartet</translation>
    </message>
    <message>
        <source>The work on {name} is being recovered. The text is long: it takes a while.</source>
        <translation>Die Arbeit an {name} wird wiederhergestellt. Der Text ist lang: Das dauert eine Weile.</translation>
    </message>
    <message>
        <source>Recovered: {sentence}</source>
        <translation>Wiederhergestellt: {sentence}</translation>
    </message>
    <message>
        <source>Discarded: {sentence} It is kept for 30 days (File, Bring Back Discarded Work).</source>
        <translation>Verworfen: {sentence} Es bleibt 30 Tage erhalten (Datei, Verworfene Arbeit zurückholen).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>An earlier session ended early, with unsaved work on {names}{more}.</source>
        <translation>Eine frühere Sitzung endete vorzeitig, mit nicht gespeicherter Arbeit an {names}{more}.</translation>
    </message>
    <message>
        <source>Recover All</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <source>One by One</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>An earlier session ended early. {sentence}</source>
        <translation>Eine frühere Sitzung endete vorzeitig. {sentence}</translation>
    </message>
    <message>
        <source>{reviewed} of {units}</source>
        <translation>{reviewed} von {units}</translation>
    </message>
    <message>
        <source>not there any more: locate…</source>
        <translation>nicht mehr da: suchen …</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Work from a session that ended early</source>
        <translation>Arbeit aus einer Sitzung, die vorzeitig endete</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Works offline. Your text never leaves this computer.</source>
        <translation>Arbeitet ohne Netz. Ihr Text verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Drop a cable or a folder here</source>
        <translation>Ein Telegramm oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Open a cable…</source>
        <translation>Telegramm öffnen …</translation>
    </message>
    <message>
        <source>Open a folder of cables…</source>
        <translation>Einen Ordner mit Telegrammen öffnen …</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Try the sample cable</source>
        <translation>Beispieltelegramm ausprobieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>On from the top</source>
        <translation>Weiter von oben</translation>
    </message>
    <message>
        <source>On from the end</source>
        <translation>Weiter vom Ende</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Where to look: in the text, in the names of the parts, or in notes and reasons</source>
        <translation>Wo gesucht wird: im Text, in den Namen der Teile oder in Notizen und Gründen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close, and stay at the match (Shift+Esc)</source>
        <translation>Schließen und beim Treffer bleiben (Umschalt+Esc)</translation>
    </message>
    <message>
        <source>{index:,} of {many}</source>
        <translation>{index:,} von {many}</translation>
    </message>
    <message>
        <source>{notice}: {index:,} of {many}.</source>
        <translation>{notice}: {index:,} von {many}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Find in the structure</source>
        <translation>Im Aufbau suchen</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>In den Notizen suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Type what to look for in all open cables. Line ends count as blanks.</source>
        <translation>Geben Sie ein, was in allen offenen Telegrammen zu suchen ist. Zeilenenden gelten als Leerzeichen.</translation>
    </message>
    <message>
        <source>Find in all open cables</source>
        <translation>In allen offenen Telegrammen suchen</translation>
    </message>
    <message>
        <source>In the folder too</source>
        <translation>Auch im Ordner</translation>
    </message>
    <message>
        <source>Find in the cables of the worklist too</source>
        <translation>Auch in den Telegrammen der Arbeitsliste suchen</translation>
    </message>
    <message>
        <source>Look through the cables of the worklist that are not open, too</source>
        <translation>Auch die Telegramme der Arbeitsliste durchsuchen, die nicht offen sind</translation>
    </message>
    <message>
        <source>The folder is being looked through.</source>
        <translation>Der Ordner wird durchsucht.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>A paragraph (3), a line (L40), an offset (@2968), or a name (subject, tags, summary)</source>
        <translation>Ein Absatz (3), eine Zeile (L40), ein Zeichen (@2968) oder ein Name (subject, tags, summary)</translation>
    </message>
    <message>
        <source>There is no character {offset:,}: the text ends at {length:,}.</source>
        <translation>Ein Zeichen {offset:,} gibt es nicht: Der Text endet bei {length:,}.</translation>
    </message>
    <message>
        <source>There is no line {line:,}: the text has {count:,}.</source>
        <translation>Eine Zeile {line:,} gibt es nicht: Der Text hat {count:,}.</translation>
    </message>
    <message>
        <source>they are {first} to {last}</source>
        <translation>sie gehen von {first} bis {last}</translation>
    </message>
    <message>
        <source>this cable has no numbered paragraphs</source>
        <translation>dieses Telegramm hat keine nummerierten Absätze</translation>
    </message>
    <message>
        <source>There is no paragraph {number}: {has}.</source>
        <translation>Einen Absatz {number} gibt es nicht: {has}.</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”. {help}.</source>
        <translation>Nichts heißt hier „{words}“. {help}.</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Gehe zu einer Stelle</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>This pattern takes too long on this text, so the search was stopped. Try one with fewer * and +.</source>
        <translation>Dieses Muster braucht bei diesem Text zu lange; die Suche wurde abgebrochen. Versuchen Sie eines mit weniger * und +.</translation>
    </message>
    <message>
        <source>Regular expressions cannot be looked for here: no other process can be started.</source>
        <translation>Reguläre Ausdrücke können hier nicht gesucht werden: Es lässt sich kein weiterer Prozess starten.</translation>
    </message>
    <message>
        <source>The search ended early. Look for it again.</source>
        <translation>Die Suche endete vorzeitig. Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>a ) is missing</source>
        <translation>eine ) fehlt</translation>
    </message>
    <message>
        <source>a ( is missing</source>
        <translation>eine ( fehlt</translation>
    </message>
    <message>
        <source>a ] is missing</source>
        <translation>eine ] fehlt</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>something is repeated twice over</source>
        <translation>etwas wird doppelt wiederholt</translation>
    </message>
    <message>
        <source>the least number of repeats is greater than the most</source>
        <translation>die kleinste Zahl der Wiederholungen ist größer als die größte</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>es endet mit einem umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source> at character {pos}</source>
        <translation> bei Zeichen {pos}</translation>
    </message>
    <message>
        <source>Not a regular expression: {why}{where}.</source>
        <translation>Kein regulärer Ausdruck: {why}{where}.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation>Dieser reguläre Ausdruck ist zu groß.</translation>
    </message>
    <message>
        <source>line {line:,}</source>
        <translation>Zeile {line:,}</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>Zeile {line:,}, Spalte {column:,}</translation>
    </message>
    <message>
        <source>Stopped: {n} of {total} files were read.</source>
        <translation>Angehalten: {n} von {total} Dateien wurden gelesen.</translation>
    </message>
    <message>
        <source>The folder cannot be read. {fault}</source>
        <translation>Der Ordner kann nicht gelesen werden. {fault}</translation>
    </message>
    <message>
        <source>The folder cannot be read here: no other process can be started.</source>
        <translation>Der Ordner kann hier nicht gelesen werden: Es lässt sich kein weiterer Prozess starten.</translation>
    </message>
    <message>
        <source>Reading the folder ended early. Read it again to go on.</source>
        <translation>Das Lesen des Ordners endete vorzeitig. Lesen Sie ihn noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>No cable of the folder is shown in the list.</source>
        <translation>Kein Telegramm des Ordners steht in der Liste.</translation>
    </message>
    <message>
        <source>That was the last cable in the list.</source>
        <translation>Das war das letzte Telegramm der Liste.</translation>
    </message>
    <message>
        <source>That was the first cable in the list.</source>
        <translation>Das war das erste Telegramm der Liste.</translation>
    </message>
    <message>
        <source>{place} of {count} in the list.</source>
        <translation>{place} von {count} der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cables, {done} fully reviewed</source>
        <comment>{n} cable, {done} fully reviewed</comment>
        <translation>
            <numerusform>{n} Telegramm, {done} fertig geprüft</numerusform>
            <numerusform>{n} Telegramme, {done} fertig geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Telegramme</translation>
    </message>
    <message>
        <source>Portions as written</source>
        <translation>Abschnitte wie geschrieben</translation>
    </message>
    <message>
        <source>Portions now</source>
        <translation>Abschnitte jetzt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>How markings are spread over these cables</source>
        <translation>Wie sich Einstufungen auf diese Telegramme verteilen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy this table as CSV, for a spreadsheet</source>
        <translation>Diese Tabelle als CSV kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy the counts as CSV</source>
        <translation>Die Zählung als CSV kopieren</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>ohne Einstufung</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>{done} of {total} portions are reviewed.</source>
        <translation>{done} von {total} Abschnitten sind geprüft.</translation>
    </message>
    <message>
        <source>Unreadable, and not counted: {n}.</source>
        <translation>Nicht gezählt, weil nicht lesbar: {n}.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>The order in which the cables are listed</source>
        <translation>In welcher Reihenfolge die Telegramme stehen</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertige</translation>
    </message>
    <message>
        <source>Only cables whose review is not finished</source>
        <translation>Nur Telegramme, deren Prüfung noch nicht abgeschlossen ist</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Read the folder again, its subfolders too, or close it</source>
        <translation>Den Ordner neu lesen, Unterordner einbeziehen oder ihn schließen</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Nach Dateiname</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Nach {column}</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>No folder is open. Open one to list its cables, and how far the review of each has come.</source>
        <translation>Es ist kein Ordner offen. Öffnen Sie einen, um seine Telegramme aufzulisten, mit dem Stand jeder Prüfung.</translation>
    </message>
    <message>
        <source>Stop reading the folder</source>
        <translation>Das Lesen des Ordners anhalten</translation>
    </message>
    <message>
        <source>Cables of the folder</source>
        <translation>Telegramme des Ordners</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>Der Ordner wird gelesen.</translation>
    </message>
    <message>
        <source>No cable in the folder matches.</source>
        <translation>Kein Telegramm des Ordners passt.</translation>
    </message>
    <message>
        <source>There are no cables in this folder itself. The Folder button can include its subfolders.</source>
        <translation>In diesem Ordner selbst sind keine Telegramme. Der Knopf Ordner bezieht seine Unterordner ein.</translation>
    </message>
    <message>
        <source>There are no cables in this folder: no texts, documents or saved reviews.</source>
        <translation>In diesem Ordner sind keine Telegramme: Texte, Dokumente oder gespeicherte Prüfungen.</translation>
    </message>
    <message>
        <source>{said}. Reading: {done} of {total} files</source>
        <translation>{said}. Gelesen: {done} von {total} Dateien</translation>
    </message>
    <message>
        <source>{said}. The folder has more files than the {most:,} that are looked at</source>
        <translation>{said}. Der Ordner hat mehr Dateien als die {most:,}, die angesehen werden</translation>
    </message>
    <message numerus="yes">
        <source>{said}; {n} subfolders left out</source>
        <comment>{said}; {n} subfolder left out</comment>
        <translation>
            <numerusform>{said}; {n} Unterordner ausgelassen</numerusform>
            <numerusform>{said}; {n} Unterordner ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>fully reviewed</source>
        <translation>fertig geprüft</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>, {n} flagged</source>
        <translation>, {n} markiert</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{day}. {short_month} {year}</translation>
    </message>
    <message>
        <source>Header: {header}</source>
        <translation>Kopf: {header}</translation>
    </message>
    <message>
        <source>Portions: {portions}</source>
        <translation>Abschnitte: {portions}</translation>
    </message>
    <message>
        <source>{progress}: {done} of {total}</source>
        <translation>{progress}: {done} von {total}</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>{n} markiert</translation>
    </message>
    <message>
        <source>{n} reviews of it are in the folder</source>
        <translation>{n} Prüfungen davon liegen im Ordner</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Passed check</source>
        <translation>Bestandene Prüfung</translation>
    </message>
    <message>
        <source>Every command and its keys</source>
        <translation>Alle Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of one letter work while the text or the structure has the focus. Preferences can change them.</source>
        <translation>Tasten mit einem Buchstaben wirken, wenn Text oder Aufbau den Fokus haben. Die Einstellungen können sie ändern.</translation>
    </message>
    <message>
        <source>Menu {name}</source>
        <translation>Menü {name}</translation>
    </message>
    <message>
        <source>The parts of a telegram</source>
        <translation>Die Teile eines Telegramms</translation>
    </message>
    <message>
        <source>What the structure names, in the order in which it stands in a telegram. The examples are invented.</source>
        <translation>Was der Aufbau nennt, in der Reihenfolge, in der es in einem Telegramm steht. Die Beispiele sind erfunden.</translation>
    </message>
    <message>
        <source>counts from {since:%Y-%m} on</source>
        <translation>gilt ab {since:%Y-%m}</translation>
    </message>
    <message>
        <source>Markings, captions and codes</source>
        <translation>Einstufungen, Vermerke und Kürzel</translation>
    </message>
    <message>
        <source>What the program knows. A word that is not here stays what it is: the tables suggest and never reject.</source>
        <translation>Was das Programm kennt. Ein Wort, das hier fehlt, bleibt, was es ist: Die Tabellen schlagen vor und weisen nie ab.</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Einstufungen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Precedences, the most urgent first</source>
        <translation>Dringlichkeiten, die höchste zuerst</translation>
    </message>
    <message>
        <source>Operating signals</source>
        <translation>Betriebszeichen</translation>
    </message>
    <message>
        <source>Executive orders on classification</source>
        <translation>Executive Orders zur Einstufung</translation>
    </message>
    <message>
        <source>Every finding and its rule</source>
        <translation>Alle Befunde und ihre Regeln</translation>
    </message>
    <message>
        <source>A finding is a hint. That there is none proves nothing.</source>
        <translation>Ein Befund ist ein Hinweis. Dass es keinen gibt, beweist nichts.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Help for Cable Reader</source>
        <translation>Hilfe zu Cable Reader</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Auf keiner Seite stehen diese Wörter.</translation>
    </message>
    <message>
        <source>Click in the text or in the structure: both sides go there.</source>
        <translation>Klicken Sie in den Text oder den Aufbau: Beide Seiten gehen dorthin.</translation>
    </message>
    <message>
        <source>U or S marks the current paragraph and goes to the next one; Ctrl+Z takes it back.</source>
        <translation>U oder S stuft den aktuellen Absatz ein und geht zum nächsten; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>N goes to the next paragraph that you have not reviewed.</source>
        <translation>N geht zum nächsten Absatz, den Sie noch nicht geprüft haben.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next Hint</source>
        <translation>Nächster Tipp</translation>
    </message>
    <message>
        <source>No More Hints</source>
        <translation>Keine Tipps mehr</translation>
    </message>
    <message>
        <source>No paragraph is unmarked.</source>
        <translation>Kein Absatz ist ohne Einstufung.</translation>
    </message>
    <message>
        <source>There is no paragraph before this one.</source>
        <translation>Vor diesem Absatz steht keiner.</translation>
    </message>
    <message>
        <source>The paragraph before is unmarked itself.</source>
        <translation>Der Absatz davor ist selbst ohne Einstufung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are chosen.</source>
        <comment>{n} paragraph is chosen.</comment>
        <translation>
            <numerusform>{n} Absatz ist gewählt.</numerusform>
            <numerusform>{n} Absätze sind gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} unmarked paragraphs {mark}</source>
        <comment>Mark {n} unmarked paragraph {mark}</comment>
        <translation>
            <numerusform>{n} Absatz ohne Einstufung mit {mark} einstufen</numerusform>
            <numerusform>{n} Absätze ohne Einstufung mit {mark} einstufen</numerusform>
        </translation>
    </message>
    <message>
        <source>You have decided nothing here.</source>
        <translation>Hier haben Sie nichts entschieden.</translation>
    </message>
    <message>
        <source>{label}, {done} of {total} reviewed.</source>
        <translation>{label}, {done} von {total} geprüft.</translation>
    </message>
    <message>
        <source>Nothing here waits for a second person.</source>
        <translation>Nichts wartet hier auf eine zweite Person.</translation>
    </message>
    <message>
        <source>You lowered this marking yourself; somebody else has to confirm it.</source>
        <translation>Sie haben diese Einstufung selbst herabgesetzt; jemand anderes muss sie bestätigen.</translation>
    </message>
    <message>
        <source>Carry over {name}</source>
        <translation>{name} übertragen</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, or go to their paragraph, first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, zu denen es gehört, oder gehen Sie zu deren Absatz.</translation>
    </message>
    <message>
        <source>Nothing can be marked there. Select words of one paragraph.</source>
        <translation>Dort kann nichts eingestuft werden. Wählen Sie Wörter eines Absatzes aus.</translation>
    </message>
    <message>
        <source>Take {count} markings of a colleague</source>
        <translation>{count} Einstufungen eines Kollegen übernehmen</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>Es gibt keine Befunde.</translation>
    </message>
    <message>
        <source>There are no open findings: all were acknowledged.</source>
        <translation>Es gibt keine offenen Befunde: Alle wurden zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>{finding} (acknowledged)</source>
        <translation>{finding} (zur Kenntnis genommen)</translation>
    </message>
    <message>
        <source>, that was the last</source>
        <translation>, das war der letzte</translation>
    </message>
    <message>
        <source>{message} (finding {at} of {count}{last})</source>
        <translation>{message} (Befund {at} von {count}{last})</translation>
    </message>
    <message numerus="yes">
        <source>{n} findings are open.</source>
        <comment>{n} finding is open.</comment>
        <translation>
            <numerusform>{n} Befund ist offen.</numerusform>
            <numerusform>{n} Befunde sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>dem Anfang</translation>
    </message>
    <message>
        <source>Taken back to: {step}</source>
        <translation>Zurückgenommen bis zu: {step}</translation>
    </message>
    <message>
        <source>Done again up to: {step}</source>
        <translation>Wiederholt bis zu: {step}</translation>
    </message>
    <message>
        <source>{sentence}. {done} of {total} reviewed.</source>
        <translation>{sentence}. {done} von {total} geprüft.</translation>
    </message>
    <message>
        <source>There is no span here: select words in a paragraph, or go to a span with Ctrl+Down.</source>
        <translation>Hier ist keine Spanne: Wählen Sie Wörter in einem Absatz aus, oder gehen Sie mit Strg+Ab zu einer Spanne.</translation>
    </message>
    <message>
        <source>No part of a paragraph is marked on its own.</source>
        <translation>Kein Teil eines Absatzes ist für sich eingestuft.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Moving the {edge} of the span: arrows, Ctrl+arrows by word, Return takes it, Escape leaves it as it was.</source>
        <translation>Verschoben wird: {edge} der Spanne; Pfeile, Strg+Pfeile wortweise, Eingabe übernimmt, Esc lässt es, wie es war.</translation>
    </message>
    <message>
        <source>Span {index} of {count}: {says}.</source>
        <translation>Spanne {index} von {count}: {says}.</translation>
    </message>
    <message>
        <source>{mark}, “{quote}”</source>
        <translation>{mark}, „{quote}“</translation>
    </message>
    <message>
        <source>The span stays as it was.</source>
        <translation>Die Spanne bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The whole sentence is selected.</source>
        <translation>Der ganze Satz ist ausgewählt.</translation>
    </message>
    <message>
        <source>Put the caret in the line that is read wrongly, or select what is meant, first.</source>
        <translation>Setzen Sie zuerst die Schreibmarke in die falsch gelesene Zeile, oder wählen Sie aus, was gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <translation>Hier wurde nichts berichtigt.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{step}. Ctrl+Z takes it back.</source>
        <translation>{step}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Es wurde nichts berichtigt.</translation>
    </message>
    <message>
        <source>{step}: the cable is read as the program alone reads it.</source>
        <translation>{step}: Das Telegramm wird so gelesen, wie das Programm allein es liest.</translation>
    </message>
    <message numerus="yes">
        <source>{n} others do not fit without it.</source>
        <comment>{n} other does not fit without it.</comment>
        <translation>
            <numerusform>{n} andere passt ohne sie nicht.</numerusform>
            <numerusform>{n} andere passen ohne sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>No command has that name. Try a single word of it.</source>
        <translation>So heißt kein Befehl. Versuchen Sie es mit einem Wort daraus.</translation>
    </message>
    <message>
        <source>Left to review</source>
        <translation>Noch zu prüfen</translation>
    </message>
    <message>
        <source>Nothing left to review.</source>
        <translation>Nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>, on</source>
        <translation>, an</translation>
    </message>
    <message>
        <source>View, on</source>
        <translation>Ansicht, an</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show the {pane}</source>
        <translation>{pane} zeigen</translation>
    </message>
    <message>
        <source>{name} View dock pane</source>
        <translation>{name} Ansicht Bereich anzeigen</translation>
    </message>
    <message>
        <source>{title}: type any word</source>
        <translation>{title}: ein beliebiges Wort eingeben</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count}. Not now: {why}.</source>
        <translation>{count}. Jetzt nicht: {why}.</translation>
    </message>
    <message>
        <source>{count}. Enter: {name}</source>
        <translation>{count}. Eingabe: {name}</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <translation>{command}: {step}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Its Own Key</source>
        <translation>&amp;Eigene Taste</translation>
    </message>
    <message>
        <source>&amp;All Keys as They Were</source>
        <translation>&amp;Alle Tasten wie zuvor</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{keys}, changed by you</source>
        <translation>{keys}, von Ihnen geändert</translation>
    </message>
    <message>
        <source>Key for {command}:</source>
        <translation>Taste für {command}:</translation>
    </message>
    <message>
        <source>{command} is {key} now.</source>
        <translation>{command} hat jetzt {key}.</translation>
    </message>
    <message>
        <source>It has no key now; the menu and Find a Command have it.</source>
        <translation>Er hat jetzt keine Taste; im Menü und mit „Befehl suchen“ ist er zu finden.</translation>
    </message>
    <message>
        <source>Every command has its own key again.</source>
        <translation>Jeder Befehl hat wieder seine eigene Taste.</translation>
    </message>
    <message>
        <source>{key} stays free: it reads as a classification, and a slip would look like one.</source>
        <translation>{key} bleibt frei: Es liest sich wie eine Geheimhaltungsstufe, und ein Versehen sähe so aus.</translation>
    </message>
    <message>
        <source>{key} belongs to the text: it moves the caret, copies, or leaves the text.</source>
        <translation>{key} gehört dem Text: Damit bewegt man sich, kopiert oder verlässt ihn.</translation>
    </message>
    <message>
        <source>{key} is taken by {plain}. Choose another key, or change that one first.</source>
        <translation>{key} ist vergeben an {plain}. Wählen Sie eine andere, oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Type a key or a word</source>
        <translation>Taste oder Wort eingeben</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Kein Tastenkürzel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What Stands Here</source>
        <translation>&amp;Was hier steht</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;About Cable Reader</source>
        <translation>Über &amp;Cable Reader</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Copy with &amp;Citation</source>
        <translation>Mit &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
        <source>Find in &amp;All Cables…</source>
        <translation>In &amp;allen Telegrammen suchen …</translation>
    </message>
    <message>
        <source>&amp;Match Case</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Match &amp;Whole Words</source>
        <translation>Ga&amp;nze Wörter</translation>
    </message>
    <message>
        <source>Match a Regular E&amp;xpression</source>
        <translation>Reg&amp;ulärer Ausdruck</translation>
    </message>
    <message>
        <source>Match Across &amp;Line Ends and Hyphens</source>
        <translation>Über Zeilenenden und &amp;Trennstriche</translation>
    </message>
    <message>
        <source>Filter &amp;the Structure</source>
        <translation>Aufbau &amp;filtern</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;New from Clipboard</source>
        <translation>&amp;Neu aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Open t&amp;he Sample Cable</source>
        <translation>B&amp;eispieltelegramm öffnen</translation>
    </message>
    <message>
        <source>Include Subfolders</source>
        <translation>Unterordner einbeziehen</translation>
    </message>
    <message>
        <source>Read the Folder Again</source>
        <translation>Den Ordner neu lesen</translation>
    </message>
    <message>
        <source>Close the Folder</source>
        <translation>Den Ordner schließen</translation>
    </message>
    <message>
        <source>Re-read &amp;As…</source>
        <translation>Neu lesen &amp;als …</translation>
    </message>
    <message>
        <source>Re-read from &amp;Disk</source>
        <translation>Von &amp;Platte neu lesen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the File on Disk</source>
        <translation>&amp;Mit der Datei auf der Platte vergleichen</translation>
    </message>
    <message>
        <source>Bring &amp;Back Discarded Work</source>
        <translation>&amp;Verworfene Arbeit zurückholen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export a Copy…</source>
        <translation>&amp;Kopie exportieren …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Reopen Cables at Start</source>
        <translation>Telegramme beim S&amp;tart wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Next Unreviewed</source>
        <translation>Nä&amp;chster ungeprüfter</translation>
    </message>
    <message>
        <source>&amp;Previous Unreviewed</source>
        <translation>Voriger &amp;ungeprüfter</translation>
    </message>
    <message>
        <source>What Is &amp;Left…</source>
        <translation>&amp;Was noch bleibt …</translation>
    </message>
    <message>
        <source>Next &amp;Changed</source>
        <translation>Näch&amp;ster geänderter</translation>
    </message>
    <message>
        <source>Previous C&amp;hanged</source>
        <translation>&amp;Voriger geänderter</translation>
    </message>
    <message>
        <source>Ne&amp;xt Flagged</source>
        <translation>&amp;Nächster markierter</translation>
    </message>
    <message>
        <source>Previo&amp;us Flagged</source>
        <translation>Voriger mar&amp;kierter</translation>
    </message>
    <message>
        <source>Next B&amp;eside It</source>
        <translation>Näc&amp;hster daneben</translation>
    </message>
    <message>
        <source>Previous &amp;Beside It</source>
        <translation>Vor&amp;iger daneben</translation>
    </message>
    <message>
        <source>Next &amp;Marking Span</source>
        <translation>Nächste Sp&amp;anne</translation>
    </message>
    <message>
        <source>Previ&amp;ous Marking Span</source>
        <translation>Vorige S&amp;panne</translation>
    </message>
    <message>
        <source>Next &amp;Finding</source>
        <translation>Nächster &amp;Befund</translation>
    </message>
    <message>
        <source>Pre&amp;vious Finding</source>
        <translation>Voriger Befun&amp;d</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Open the &amp;Reference</source>
        <translation>B&amp;ezug öffnen</translation>
    </message>
    <message>
        <source>Next Ca&amp;ble</source>
        <translation>Nächstes &amp;Telegramm</translation>
    </message>
    <message>
        <source>Previous Cab&amp;le</source>
        <translation>Voriges Te&amp;legramm</translation>
    </message>
    <message>
        <source>Next of the &amp;Worklist</source>
        <translation>Nächstes der A&amp;rbeitsliste</translation>
    </message>
    <message>
        <source>Previous of the Wo&amp;rklist</source>
        <translation>Voriges der Arbe&amp;itsliste</translation>
    </message>
    <message>
        <source>To the Work&amp;list</source>
        <translation>Zur Arbeitsl&amp;iste</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Voriger &amp;Bereich</translation>
    </message>
    <message>
        <source>To the &amp;Text</source>
        <translation>Zum Te&amp;xt</translation>
    </message>
    <message>
        <source>To the &amp;Structure</source>
        <translation>&amp;Zum Aufbau</translation>
    </message>
    <message>
        <source>To the Pat&amp;h</source>
        <translation>Zum P&amp;fad</translation>
    </message>
    <message>
        <source>To the &amp;Inspector</source>
        <translation>Zu&amp;m Inspektor</translation>
    </message>
    <message>
        <source>To the Fi&amp;ndings</source>
        <translation>Zu den Bef&amp;unden</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Einstufen</translation>
    </message>
    <message>
        <source>Mark &amp;U</source>
        <translation>Mit &amp;U einstufen</translation>
    </message>
    <message>
        <source>Mark &amp;SBU</source>
        <translation>Mit &amp;SBU einstufen</translation>
    </message>
    <message>
        <source>&amp;Accept as Written</source>
        <translation>Wie geschrieben &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Other Marking…</source>
        <translation>A&amp;ndere Einstufung …</translation>
    </message>
    <message>
        <source>Repeat the &amp;Last Marking</source>
        <translation>&amp;Letzte Einstufung wiederholen</translation>
    </message>
    <message>
        <source>Same as the &amp;Paragraph Before</source>
        <translation>Wie der Absatz &amp;davor</translation>
    </message>
    <message>
        <source>&amp;Clear My Marking</source>
        <translation>Meine Einstufung aufhe&amp;ben</translation>
    </message>
    <message>
        <source>Mark U and Stay</source>
        <translation>Mit U einstufen und bleiben</translation>
    </message>
    <message>
        <source>Mark SBU and Stay</source>
        <translation>Mit SBU einstufen und bleiben</translation>
    </message>
    <message>
        <source>Accept and Stay</source>
        <translation>Annehmen und bleiben</translation>
    </message>
    <message>
        <source>Move the S&amp;tart of the Span</source>
        <translation>An&amp;fang der Spanne verschieben</translation>
    </message>
    <message>
        <source>Move the &amp;End of the Span</source>
        <translation>&amp;Ende der Spanne verschieben</translation>
    </message>
    <message>
        <source>Mark All Unmarke&amp;d…</source>
        <translation>Alle ohne E&amp;instufung einstufen …</translation>
    </message>
    <message>
        <source>Reset All &amp;My Markings</source>
        <translation>Alle &amp;meine Einstufungen zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;otiz …</translation>
    </message>
    <message>
        <source>Note on the Whole Ca&amp;ble…</source>
        <translation>Notiz &amp;zum ganzen Telegramm …</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>Mar&amp;kieren</translation>
    </message>
    <message>
        <source>&amp;Reason for the Last Decision…</source>
        <translation>&amp;Grund der letzten Entscheidung …</translation>
    </message>
    <message>
        <source>Su&amp;ggest Markings</source>
        <translation>Einstufungen &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Require a Reason When Lo&amp;wering</source>
        <translation>Grund beim &amp;Herabsetzen verlangen</translation>
    </message>
    <message>
        <source>Single-&amp;Key Commands</source>
        <translation>Befehle mit einer einzelnen &amp;Taste</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Acknowledge the Finding…</source>
        <translation>Befund zur &amp;Kenntnis nehmen …</translation>
    </message>
    <message>
        <source>Acknowledge A&amp;ll of Its Rule</source>
        <translation>A&amp;lle dieser Regel zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>&amp;Fix What Was Found</source>
        <translation>&amp;Beheben, was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;What the Finding Means</source>
        <translation>&amp;Was der Befund bedeutet</translation>
    </message>
    <message>
        <source>&amp;Portions by Marking</source>
        <translation>Abschnitte nach &amp;Einstufung</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Compare Reviews…</source>
        <translation>Prüfungen ver&amp;gleichen …</translation>
    </message>
    <message>
        <source>Carry &amp;Over a Review…</source>
        <translation>&amp;Prüfung übertragen …</translation>
    </message>
    <message>
        <source>Rea&amp;d a Colleague’s Marks…</source>
        <translation>Ein&amp;stufungen eines Kollegen lesen …</translation>
    </message>
    <message>
        <source>Fro&amp;m Others</source>
        <translation>Von &amp;anderen</translation>
    </message>
    <message>
        <source>Confirm as &amp;Second Person</source>
        <translation>Als &amp;zweite Person bestätigen</translation>
    </message>
    <message>
        <source>Do Not Confirm</source>
        <translation>Nicht bestätigen</translation>
    </message>
    <message>
        <source>&amp;I Am…</source>
        <translation>&amp;Ich bin …</translation>
    </message>
    <message>
        <source>&amp;Ready to Hand Over?</source>
        <translation>Be&amp;reit zur Übergabe?</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>A&amp;ufbau</translation>
    </message>
    <message>
        <source>This Is a &amp;Heading</source>
        <translation>Das ist &amp;eine Überschrift</translation>
    </message>
    <message>
        <source>This Is a &amp;Paragraph</source>
        <translation>Das ist ein &amp;Absatz</translation>
    </message>
    <message>
        <source>This &amp;Goes On with the Paragraph Before</source>
        <translation>Das setzt den Absatz davor &amp;fort</translation>
    </message>
    <message>
        <source>This Is a Page &amp;Break</source>
        <translation>Das ist ein Seiten&amp;wechsel</translation>
    </message>
    <message>
        <source>This Is the Sub&amp;ject</source>
        <translation>Das &amp;ist der Betreff</translation>
    </message>
    <message>
        <source>These Are the R&amp;eferences</source>
        <translation>Das &amp;sind die Bezüge</translation>
    </message>
    <message>
        <source>This Is the S&amp;ignature</source>
        <translation>Das ist die &amp;Unterschrift</translation>
    </message>
    <message>
        <source>This Is &amp;Not Part of the Message</source>
        <translation>Das ist &amp;kein Teil der Nachricht</translation>
    </message>
    <message>
        <source>&amp;This Is…</source>
        <translation>&amp;Das ist …</translation>
    </message>
    <message>
        <source>&amp;Split Here</source>
        <translation>Hier &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Merge with the Paragraph Before</source>
        <translation>Mit dem Absatz davor &amp;verbinden</translation>
    </message>
    <message>
        <source>Ren&amp;umber…</source>
        <translation>&amp;Neu nummerieren …</translation>
    </message>
    <message>
        <source>Ta&amp;ke Back the Correction</source>
        <translation>Berichtigung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take Back &amp;All Corrections</source>
        <translation>A&amp;lle Berichtigungen zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Berichtigungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;onts</source>
        <translation>Sc&amp;hriften</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>Pan&amp;es</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>Ra&amp;w Text</source>
        <translation>Rohte&amp;xt</translation>
    </message>
    <message>
        <source>Readin&amp;g View</source>
        <translation>&amp;Leseansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>&amp;Zoom Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Normale &amp;Größe</translation>
    </message>
    <message>
        <source>Wrap Line&amp;s</source>
        <translation>Zeilen um&amp;brechen</translation>
    </message>
    <message>
        <source>Line N&amp;umbers</source>
        <translation>Zeilennu&amp;mmern</translation>
    </message>
    <message>
        <source>Invisible C&amp;haracters</source>
        <translation>&amp;Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Font of the Raw Text…</source>
        <translation>Schrift des Rohtexts …</translation>
    </message>
    <message>
        <source>Font of the Reading View…</source>
        <translation>Schrift der Leseansicht …</translation>
    </message>
    <message>
        <source>Fonts of the System</source>
        <translation>Schriften des Systems</translation>
    </message>
    <message>
        <source>Ter&amp;ms…</source>
        <translation>Beg&amp;riffe …</translation>
    </message>
    <message>
        <source>Ne&amp;xt Term</source>
        <translation>Nä&amp;chster Begriff</translation>
    </message>
    <message>
        <source>Pre&amp;vious Term</source>
        <translation>V&amp;origer Begriff</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Both Markings</source>
        <translation>Beide Einstu&amp;fungen</translation>
    </message>
    <message>
        <source>Markings as &amp;Written</source>
        <translation>Ein&amp;stufungen wie geschrieben</translation>
    </message>
    <message>
        <source>Mine &amp;Only</source>
        <translation>&amp;Nur meine</translation>
    </message>
    <message>
        <source>Tint &amp;Paragraphs</source>
        <translation>Absätze &amp;tönen</translation>
    </message>
    <message>
        <source>Fold the &amp;Routing Block</source>
        <translation>Leit&amp;wegblock einklappen</translation>
    </message>
    <message>
        <source>Open Rows &amp;Along the Way</source>
        <translation>&amp;Zeilen unterwegs öffnen</translation>
    </message>
    <message>
        <source>Un&amp;link Panes</source>
        <translation>Bereiche entko&amp;ppeln</translation>
    </message>
    <message>
        <source>Words on &amp;the Toolbar</source>
        <translation>Wörter &amp;in der Werkzeugleiste</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Note on the whole cable</source>
        <translation>Notiz zum ganzen Telegramm</translation>
    </message>
    <message>
        <source>Note on the whole cable (Shift+M)</source>
        <translation>Notiz zum ganzen Telegramm (Umschalt+M)</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Berichtigt zu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing is corrected. F4 says what a line or a selection really is.</source>
        <translation>Nichts ist berichtigt. F4 sagt, was eine Zeile oder Auswahl wirklich ist.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the chosen correction (Delete)</source>
        <translation>Die gewählte Berichtigung zurücknehmen (Entf)</translation>
    </message>
    <message>
        <source>Take All Back</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message>
        <source>{what} (does not fit any more: {why})</source>
        <translation>{what} (passt nicht mehr: {why})</translation>
    </message>
    <message>
        <source>No paragraph number</source>
        <translation>Keine Absatznummer</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Docks that share this place</source>
        <translation>Bereiche, die sich diesen Platz teilen</translation>
    </message>
    <message>
        <source>Why the finding needs nothing more</source>
        <translation>Warum der Befund nichts weiter braucht</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>All of Its Rule</source>
        <translation>Alle dieser Regel</translation>
    </message>
    <message>
        <source>Fix what was found</source>
        <translation>Beheben, was gefunden wurde</translation>
    </message>
    <message>
        <source>Acknowledge the finding</source>
        <translation>Den Befund zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>The same for all findings of its rule</source>
        <translation>Dasselbe für alle Befunde dieser Regel</translation>
    </message>
    <message>
        <source>Do It: {label}</source>
        <translation>Ausführen: {label}</translation>
    </message>
    <message>
        <source>Fix what was found (Alt+Return)</source>
        <translation>Beheben, was gefunden wurde (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen the finding</source>
        <translation>Den Befund wieder öffnen</translation>
    </message>
    <message>
        <source>It was seen, and needs nothing more (Ctrl+Shift+A)</source>
        <translation>Der Befund wurde gesehen und braucht nichts weiter (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Nothing was found in this cable. That proves nothing; read it all the same.</source>
        <translation>In diesem Telegramm wurde nichts gefunden. Das beweist nichts; lesen Sie es trotzdem.</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Welche Befunde</translation>
    </message>
    <message>
        <source>Show all findings, or some of them</source>
        <translation>Alle Befunde zeigen oder nur einige</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>In der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>List the findings in the order of the text, not by area</source>
        <translation>Die Befunde in der Reihenfolge des Textes auflisten, nicht nach Bereich</translation>
    </message>
    <message>
        <source>Choose an open finding first.</source>
        <translation>Wählen Sie zuerst einen offenen Befund.</translation>
    </message>
    <message>
        <source>There is no quick fix for this finding.</source>
        <translation>Für diesen Befund gibt es keine Abhilfe auf Knopfdruck.</translation>
    </message>
    <message>
        <source>{preview} Press {text} to do it.</source>
        <translation>{preview} {text} drücken, um es zu tun.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Bestandene Prüfungen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>check passed</source>
        <translation>bestandene Prüfung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>, acknowledged</source>
        <translation>, zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>{name}, line {line:,}</source>
        <translation>{name}, Zeile {line:,}</translation>
    </message>
    <message>
        <source>This Number Is Right</source>
        <translation>Diese Nummer stimmt</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>Neu nummerieren …</translation>
    </message>
    <message>
        <source>Confirm All Numbers</source>
        <translation>Alle Nummern bestätigen</translation>
    </message>
    <message>
        <source>Take It Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Einstufen …</translation>
    </message>
    <message>
        <source>Mark Whole…</source>
        <translation>Ganz einstufen …</translation>
    </message>
    <message>
        <source>Ready to hand over: nothing is left to do.</source>
        <translation>Bereit zur Übergabe: Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Ready to hand over?</source>
        <translation>Bereit zur Übergabe?</translation>
    </message>
    <message>
        <source>Every portion is reviewed, and nothing waits for an answer.</source>
        <translation>Jeder Abschnitt ist geprüft, und nichts wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Save the review (Ctrl+S)</source>
        <translation>Die Prüfung speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export a copy (Ctrl+E)</source>
        <translation>Eine Kopie exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Its words stand nowhere in this text, or in several places.</source>
        <translation>Die Wörter dazu stehen in diesem Text nirgends oder an mehreren Stellen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things are left: {parts}.</source>
        <comment>{n} thing is left: {parts}.</comment>
        <translation>
            <numerusform>{n} Punkt bleibt: {parts}.</numerusform>
            <numerusform>{n} Punkte bleiben: {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not reviewed</source>
        <translation>{n} nicht geprüft</translation>
    </message>
    <message>
        <source>{n} lowered without a reason</source>
        <translation>{n} ohne Grund herabgesetzt</translation>
    </message>
    <message>
        <source>{n} waiting for a second person</source>
        <translation>für {n} fehlt eine zweite Person</translation>
    </message>
    <message>
        <source>{n} waiting for a place</source>
        <translation>für {n} fehlt die Stelle</translation>
    </message>
    <message numerus="yes">
        <source>{n} open findings</source>
        <comment>{n} open finding</comment>
        <translation>
            <numerusform>{n} offener Befund</numerusform>
            <numerusform>{n} offene Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewers without a name</source>
        <comment>{n} reviewer without a name</comment>
        <translation>
            <numerusform>{n} Prüfer ohne Namen</numerusform>
            <numerusform>{n} Prüfer ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>{time:%H:%M} UTC</source>
        <translation>{time:%H:%M} UTC</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>Enter undoes or redoes as many steps as it takes to be at that one.</source>
        <translation>Eingabe nimmt zurück oder wiederholt, bis dieser Schritt erreicht ist.</translation>
    </message>
    <message>
        <source>Columns of the steps</source>
        <translation>Spalten der Schritte</translation>
    </message>
    <message>
        <source>undone, saved</source>
        <translation>zurückgenommen, gespeichert</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>It counts as unreviewed until a reason is given (R).</source>
        <translation>Es gilt als ungeprüft, bis ein Grund angegeben ist (R).</translation>
    </message>
    <message>
        <source>Click in the text or in the structure, or press N for the first paragraph to review.</source>
        <translation>Klicken Sie in den Text oder den Aufbau, oder drücken Sie N für den ersten ungeprüften Absatz.</translation>
    </message>
    <message>
        <source>Why is this no longer sensitive? (R)</source>
        <translation>Warum ist das nicht mehr schutzbedürftig? (R)</translation>
    </message>
    <message>
        <source>Reason, if there is one to give (R)</source>
        <translation>Grund, falls es einen gibt (R)</translation>
    </message>
    <message>
        <source>Current place</source>
        <translation>Aktuelle Stelle</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What was decided here</source>
        <translation>Was hier entschieden wurde</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Was hier steht</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>Reason for the last decision</source>
        <translation>Grund der letzten Entscheidung</translation>
    </message>
    <message>
        <source>Findings here</source>
        <translation>Befunde hier</translation>
    </message>
    <message>
        <source>History of decisions here</source>
        <translation>Verlauf der Entscheidungen hier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No place chosen</source>
        <translation>Keine Stelle gewählt</translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <translation>Teil von {name}</translation>
    </message>
    <message>
        <source>{sentence}. Return accepts it.</source>
        <translation>{sentence}. Eingabe nimmt es an.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>a part of paragraph {paragraph}</source>
        <translation>ein Teil von Absatz {paragraph}</translation>
    </message>
    <message>
        <source>paragraph {paragraph}</source>
        <translation>Absatz {paragraph}</translation>
    </message>
    <message>
        <source>the last decision: </source>
        <translation>letzte Entscheidung: </translation>
    </message>
    <message>
        <source>of {which}{where} {decided}</source>
        <translation>{which}{where}, {decided}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>What was corrected here</source>
        <translation>Was hier berichtigt wurde</translation>
    </message>
    <message>
        <source>Take back the correction here</source>
        <translation>Die Berichtigung hier zurücknehmen</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Sie sagten: {what}</translation>
    </message>
    <message>
        <source>{who} said: {what}</source>
        <translation>{who} sagte: {what}</translation>
    </message>
    <message>
        <source>Return takes the whole sentence.</source>
        <translation>Eingabe nimmt den ganzen Satz.</translation>
    </message>
    <message>
        <source>Arrows move the {edge}, Ctrl+arrows by word; Return takes it, Escape leaves it as it was.</source>
        <translation>Pfeile verschieben: {edge}, Strg+Pfeile wortweise; Eingabe übernimmt, Esc lässt es, wie es war.</translation>
    </message>
    <message>
        <source>What would be marked</source>
        <translation>Was eingestuft würde</translation>
    </message>
    <message>
        <source>How to mark it</source>
        <translation>Wie es eingestuft wird</translation>
    </message>
    <message>
        <source>Will hold of: {text}</source>
        <translation>Gilt dann für: {text}</translation>
    </message>
    <message>
        <source>Shift+U or Shift+S marks exactly {text}.</source>
        <translation>Umschalt+U oder Umschalt+S stuft genau {text} ein.</translation>
    </message>
    <message>
        <source>U or S marks: {text}</source>
        <translation>U oder S stuft ein: {text}</translation>
    </message>
    <message>
        <source>U, S or A decides on all {count} chosen paragraphs, as one step.</source>
        <translation>U, S oder A entscheidet über alle {count} gewählten Absätze, in einem Schritt.</translation>
    </message>
    <message>
        <source>U or S marks the selection, which is in no paragraph.</source>
        <translation>U oder S stuft die Auswahl ein, die in keinem Absatz steht.</translation>
    </message>
    <message>
        <source>U or S marks {targets}.</source>
        <translation>U oder S stuft ein: {targets}.</translation>
    </message>
    <message>
        <source>{decided} by {name}, {moment}{reason}</source>
        <translation>{decided} von {name}, {moment}{reason}</translation>
    </message>
    <message>
        <source>History: {count} decisions</source>
        <translation>Verlauf: {count} Entscheidungen</translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation>und {count} frühere</translation>
    </message>
    <message>
        <source> (superseded)</source>
        <translation> (überholt)</translation>
    </message>
    <message>
        <source> on {quote}</source>
        <translation> zu {quote}</translation>
    </message>
    <message>
        <source> (stands no more)</source>
        <translation> (gilt nicht mehr)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>No marking has that name.</source>
        <translation>So heißt keine Einstufung.</translation>
    </message>
    <message>
        <source>Other marking</source>
        <translation>Andere Einstufung</translation>
    </message>
    <message>
        <source>Type the beginning of a marking, such as FOUO or C//NOFORN</source>
        <translation>Anfang einer Einstufung eingeben, etwa FOUO oder C//NOFORN</translation>
    </message>
    <message>
        <source>No notes yet. M writes one on the current paragraph, Shift+M one on the whole cable.</source>
        <translation>Noch keine Notizen. M schreibt eine zum aktuellen Absatz, Umschalt+M eine zum ganzen Telegramm.</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Die gewählte Notiz</translation>
    </message>
    <message>
        <source>Choose a note to read and rewrite it (M)</source>
        <translation>Wählen Sie eine Notiz, um sie zu lesen und zu ändern (M)</translation>
    </message>
    <message>
        <source>The cable</source>
        <translation>Das Telegramm</translation>
    </message>
    <message>
        <source>Marked differently by a colleague</source>
        <translation>Von einem Kollegen anders eingestuft</translation>
    </message>
    <message>
        <source>Check these: the words stand there once, in another context</source>
        <translation>Bitte prüfen: Die Wörter stehen dort einmal, in anderer Umgebung</translation>
    </message>
    <message>
        <source>Needs placing: the words stand nowhere, or in several places</source>
        <translation>Zuzuordnen: Die Wörter stehen nirgends oder mehrfach</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>An seiner Stelle</translation>
    </message>
    <message>
        <source>Its words stand nowhere, or in several places: select where it belongs, then T here.</source>
        <translation>Die Wörter stehen nirgends oder mehrfach: Wählen Sie aus, wohin es gehört, dann hier T.</translation>
    </message>
    <message>
        <source>Nothing is waiting. The Review menu carries over a review, and reads marks that a colleague typed.</source>
        <translation>Nichts wartet. Das Menü Prüfung überträgt eine Prüfung und liest, was ein Kollege in eine Kopie geschrieben hat.</translation>
    </message>
    <message>
        <source>Take All</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>Verzichten</translation>
    </message>
    <message>
        <source>Take or place the current row</source>
        <translation>Die aktuelle Zeile übernehmen oder zuordnen</translation>
    </message>
    <message>
        <source>Decide it that way, or put it there (T)</source>
        <translation>So entscheiden oder dort zuordnen (T)</translation>
    </message>
    <message>
        <source>Take all of its list</source>
        <translation>Alle dieser Liste übernehmen</translation>
    </message>
    <message>
        <source>The same for all rows of its list</source>
        <translation>Dasselbe für alle Zeilen dieser Liste</translation>
    </message>
    <message>
        <source>Let the current row go</source>
        <translation>Auf die aktuelle Zeile verzichten</translation>
    </message>
    <message>
        <source>Do without it (Delete)</source>
        <translation>Darauf verzichten (Entf)</translation>
    </message>
    <message>
        <source>{written} in the source, {mark} in the copy</source>
        <translation>{written} in der Quelle, {mark} in der Kopie</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>ein Kollege</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Hier zuordnen</translation>
    </message>
    <message>
        <source>Place All</source>
        <translation>Alle zuordnen</translation>
    </message>
    <message>
        <source>Note on this paragraph</source>
        <translation>Notiz zu diesem Absatz</translation>
    </message>
    <message>
        <source>Note on this paragraph (M)</source>
        <translation>Notiz zu diesem Absatz (M)</translation>
    </message>
    <message>
        <source>Note on what is selected</source>
        <translation>Notiz zur Auswahl</translation>
    </message>
    <message>
        <source>Note on this part of the cable</source>
        <translation>Notiz zu diesem Teil des Telegramms</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>Notiz zu diesen Wörtern</translation>
    </message>
    <message>
        <source>Portion</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>This cable has no portions.</source>
        <translation>Dieses Telegramm hat keine Abschnitte.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>Wie geprüft</translation>
    </message>
    <message>
        <source>What keeps the whole at its marking</source>
        <translation>Was das Ganze auf seiner Stufe hält</translation>
    </message>
    <message>
        <source>nothing about a level</source>
        <translation>nichts über eine Stufe</translation>
    </message>
    <message>
        <source>{counts} + {highest} part</source>
        <translation>{counts} + Teil {highest}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{done} of {count} reviewed</source>
        <translation>{done} von {count} geprüft</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>Nichts ist markiert.</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: keine</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filter: {name}</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Spalten: {name}</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>What the finding means</source>
        <translation>Was der Befund bedeutet</translation>
    </message>
    <message>
        <source>Choose a finding to read what it means.</source>
        <translation>Wählen Sie einen Befund, um zu lesen, was er bedeutet.</translation>
    </message>
    <message>
        <source>This would be done</source>
        <translation>Das würde getan</translation>
    </message>
    <message>
        <source>, without a reason</source>
        <translation>, ohne Grund</translation>
    </message>
    <message>
        <source>Acknowledged by {by}, {moment}{reason}.</source>
        <translation>Zur Kenntnis genommen von {by}, {moment}{reason}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Markings of the cable</source>
        <translation>Einstufungen des Telegramms</translation>
    </message>
    <message>
        <source>A click lists the portions by marking (Ctrl+7)</source>
        <translation>Ein Klick listet die Abschnitte nach Einstufung auf (Strg+7)</translation>
    </message>
    <message>
        <source>Header and portions</source>
        <translation>Kopf und Abschnitte</translation>
    </message>
    <message>
        <source>What the caret is on</source>
        <translation>Was an der Schreibmarke steht</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>Zeile und Spalte</translation>
    </message>
    <message>
        <source>Encoding and line ends: re-read in another encoding ({keys})</source>
        <translation>Kodierung und Zeilenenden: in anderer Kodierung neu lesen ({keys})</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Encoding and line ends: {stored}</source>
        <translation>Kodierung und Zeilenenden: {stored}</translation>
    </message>
    <message>
        <source>Name?</source>
        <translation>Name?</translation>
    </message>
    <message>
        <source>Decisions are made by {name}</source>
        <translation>Entscheidungen trifft {name}</translation>
    </message>
    <message>
        <source>Your name is not known yet</source>
        <translation>Ihr Name ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>{who}; somebody else? ({keys})</source>
        <translation>{who}; jemand anderes? ({keys})</translation>
    </message>
    <message>
        <source>Header and portions: {agreement}</source>
        <translation>Kopf und Abschnitte: {agreement}</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>Keine offenen Befunde</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>, {seen} acknowledged</source>
        <translation>, {seen} zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>{said}. One after the other: {one}. The list: ({every})</source>
        <translation>{said}. Nacheinander: {one}. Die Liste: ({every})</translation>
    </message>
    <message>
        <source>{here}. Note: {note}</source>
        <translation>{here}. Notiz: {note}</translation>
    </message>
    <message>
        <source>  ({length:,} selected)</source>
        <translation>  ({length:,} ausgewählt)</translation>
    </message>
    <message>
        <source>Ln {line:,} Col {column:,}{chosen}</source>
        <translation>Z {line:,} Sp {column:,}{chosen}</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <comment>{n} error</comment>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <comment>{n} warning</comment>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <comment>{n} remark</comment>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks passed</source>
        <comment>{n} check passed</comment>
        <translation>
            <numerusform>{n} bestandene Prüfung</numerusform>
            <numerusform>{n} bestandene Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this cable ({keys})</source>
        <translation>Dieses Telegramm schließen ({keys})</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Registerkarten</translation>
    </message>
    <message>
        <source>Open cables</source>
        <translation>Offene Telegramme</translation>
    </message>
    <message>
        <source>Close {spoken}</source>
        <translation>{spoken} schließen</translation>
    </message>
    <message>
        <source>A new language takes effect the next time the program starts. Cables and files stay as they are.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start des Programms. Telegramme und Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Spra&amp;che:</translation>
    </message>
    <message>
        <source>Decisions are made by {name} ({short}) from now on.</source>
        <translation>Entscheidungen trifft ab jetzt {name} ({short}).</translation>
    </message>
    <message>
        <source>Each decision keeps who made it. A name can be changed at any time; what was decided stays that person’s.</source>
        <translation>Zu jeder Entscheidung steht fest, wer sie getroffen hat. Ein Name lässt sich jederzeit ändern; was entschieden wurde, bleibt bei dieser Person.</translation>
    </message>
    <message>
        <source>I am…</source>
        <translation>Ich bin …</translation>
    </message>
    <message>
        <source>People at this desk</source>
        <translation>Personen an diesem Platz</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Eine andere Person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>Go On as This Person</source>
        <translation>Als diese Person fortfahren</translation>
    </message>
    <message>
        <source>Letters that stand for the name</source>
        <translation>Buchstaben, die für den Namen stehen</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Takes effect with the next decision. Who decided and who confirmed are both in the file.</source>
        <translation>Gilt ab der nächsten Entscheidung. Wer entschieden und wer bestätigt hat, steht beides in der Datei.</translation>
    </message>
    <message>
        <source>Switching it off also forgets the list.</source>
        <translation>Beim Abschalten wird auch die Liste vergessen.</translation>
    </message>
    <message>
        <source>Without it a crash or a power cut loses what is not saved. Takes effect with the next cable that is opened.</source>
        <translation>Ohne das geht bei einem Absturz oder Stromausfall verloren, was nicht gespeichert ist. Gilt ab dem nächsten geöffneten Telegramm.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Your name as reviewer</source>
        <translation>Ihr Name als Prüfer</translation>
    </message>
    <message>
        <source>Asked for at the first save</source>
        <translation>Wird beim ersten Speichern erfragt</translation>
    </message>
    <message>
        <source>Yo&amp;ur name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Go on to the next unreviewed after U, S and A</source>
        <translation>Nach U, S und A zum nächsten ungeprüften &amp;gehen</translation>
    </message>
    <message>
        <source>Ask for a &amp;reason where a marking is lowered</source>
        <translation>Nach dem Grund fragen, wenn eine Einstufung &amp;herabgesetzt wird</translation>
    </message>
    <message>
        <source>Ask for a second &amp;person to confirm where a marking is lowered</source>
        <translation>Eine zweite &amp;Person bestätigen lassen, wenn eine Einstufung herabgesetzt wird</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Font of the cable text</source>
        <translation>Schrift des Telegrammtexts</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>&amp;Font of the text:</source>
        <translation>&amp;Schrift des Texts:</translation>
    </message>
    <message>
        <source>Size of the cable text at 100 %, in points</source>
        <translation>Größe des Telegrammtexts bei 100 %, in Punkt</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkt</translation>
    </message>
    <message>
        <source>&amp;Size at 100 %:</source>
        <translation>G&amp;röße bei 100 %:</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Schreibweise von Datumsangaben</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>&amp;Tint paragraphs by their marking</source>
        <translation>Absätze nach ihrer Einstufung &amp;tönen</translation>
    </message>
    <message>
        <source>Frame &amp;what was just changed, instead of letting it flash</source>
        <translation>Einrahmen, &amp;was sich eben geändert hat, statt es aufleuchten zu lassen</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>&amp;Open the cables of the last time again</source>
        <translation>Telegramme &amp;vom letzten Mal wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep a list of recent cables</source>
        <translation>Liste der let&amp;zten Telegramme führen</translation>
    </message>
    <message>
        <source>Keep each step for reco&amp;very after a crash</source>
        <translation>&amp;Jeden Schritt für die Wiederherstellung nach einem Absturz sichern</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es gespeichert ist</translation>
    </message>
    <message>
        <source>U, S, A, N and so on, in the text and the structure. The menus have all of them too.</source>
        <translation>U, S, A, N und so weiter, im Text und im Aufbau. In den Menüs stehen sie auch alle.</translation>
    </message>
    <message>
        <source>Singl&amp;e-key commands</source>
        <translation>&amp;Befehle mit einer einzelnen Taste</translation>
    </message>
    <message>
        <source>Cables that are open now keep their recovery data until they are closed.</source>
        <translation>Telegramme, die jetzt offen sind, behalten ihre Wiederherstellungsdaten, bis sie geschlossen werden.</translation>
    </message>
    <message>
        <source>Settings, recent cables:</source>
        <translation>Einstellungen, letzte Telegramme:</translation>
    </message>
    <message>
        <source>Recovery data:</source>
        <translation>Wiederherstellungsdaten:</translation>
    </message>
    <message>
        <source>Clear Recent and Recover&amp;y Data…</source>
        <translation>&amp;Liste und Wiederherstellungsdaten löschen …</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {title}</source>
        <translation>Den Ordner öffnen: {title}</translation>
    </message>
    <message>
        <source>No program opened the folder {place}.</source>
        <translation>Kein Programm hat den Ordner {place} geöffnet.</translation>
    </message>
    <message>
        <source>Cleared: the list of recent cables and the recovery data.</source>
        <translation>Gelöscht: die Liste der letzten Telegramme und die Wiederherstellungsdaten.</translation>
    </message>
    <message>
        <source>Cleared: the recent cables.</source>
        <translation>Gelöscht: die letzten Telegramme.</translation>
    </message>
    <message numerus="yes">
        <source>{n} recent cables.</source>
        <comment>{n} recent cable.</comment>
        <translation>
            <numerusform>{n} letztes Telegramm.</numerusform>
            <numerusform>{n} letzte Telegramme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved anywhere else:</source>
        <translation>Sonst nirgends gespeichert:</translation>
    </message>
    <message>
        <source>• and {count} more.</source>
        <translation>• und {count} weitere.</translation>
    </message>
    <message>
        <source>No unsaved work waits to be recovered.</source>
        <translation>Keine nicht gespeicherte Arbeit wartet auf Wiederherstellung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} discarded sessions, which could still be brought back.</source>
        <comment>{n} discarded session, which could still be brought back.</comment>
        <translation>
            <numerusform>{n} verworfene Sitzung, die noch zurückgeholt werden könnte.</numerusform>
            <numerusform>{n} verworfene Sitzungen, die noch zurückgeholt werden könnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reviews and cables themselves are not touched.</source>
        <translation>Ihre Prüfungen und Telegramme selbst werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Another window of Cable Reader is open and does not answer, so this one was opened. What you do here is kept separately; nothing is lost.</source>
        <translation>Ein anderes Fenster von Cable Reader ist offen und antwortet nicht, darum wurde dieses geöffnet. Was Sie hier tun, wird für sich gesichert; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Nothing is marked here: only paragraphs and a marked subject can be. N goes to the next one to review.</source>
        <translation>Hier gibt es nichts einzustufen: Das geht nur bei Absätzen und einem Betreff mit Einstufung. N geht zum nächsten ungeprüften.</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>No marking was changed</source>
        <translation>Keine Einstufung wurde geändert</translation>
    </message>
    <message>
        <source>{name} is the only one.</source>
        <translation>{name} ist der einzige.</translation>
    </message>
    <message>
        <source>Nothing left to review: save it with Ctrl+S, or hand it on with Ctrl+E.</source>
        <translation>Nichts mehr zu prüfen: Speichern Sie mit Strg+S, oder geben Sie es mit Strg+E weiter.</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed.</source>
        <translation>{done} von {total} geprüft.</translation>
    </message>
    <message>
        <source>{label}: nothing to change. {reviewed}</source>
        <translation>{label}: nichts zu ändern. {reviewed}</translation>
    </message>
    <message>
        <source>{name}, {decided}</source>
        <translation>{name}, {decided}</translation>
    </message>
    <message>
        <source>{name}, written {written}, {decided}</source>
        <translation>{name}, geschrieben {written}, {decided}</translation>
    </message>
    <message>
        <source>, a part of it is {chip}</source>
        <translation>, ein Teil ist {chip}</translation>
    </message>
    <message>
        <source>give a reason with R; </source>
        <translation>mit R einen Grund angeben; </translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Every step of your review is kept. Save it, and start again if the window misbehaves. ({name})</source>
        <translation>Im Programm selbst ging etwas schief. Jeder Schritt Ihrer Prüfung ist erhalten. Speichern Sie sie, und starten Sie neu, falls das Fenster sich falsch verhält. ({name})</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copied: versions, the ids of findings and where in the program it happened; no text, name or path.</source>
        <translation>Kopiert: Versionen, Kennungen der Befunde und wo im Programm es geschah; kein Text, kein Name, kein Pfad.</translation>
    </message>
    <message>
        <source>Cable Reader is not in the menu of this desktop: install its package first.</source>
        <translation>Cable Reader ist nicht im Menü dieser Arbeitsumgebung: Installieren Sie zuerst sein Paket.</translation>
    </message>
    <message>
        <source>No program for text files was found, so Cable Reader would open them all. Nothing was changed.</source>
        <translation>Es wurde kein Programm für Textdateien gefunden; Cable Reader würde sie alle öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is then in the Open With list. The program that opens your text files now goes on doing so.</source>
        <translation>Dann steht es in der Liste von Öffnen mit. Das Programm, das jetzt Ihre Textdateien öffnet, tut das weiterhin.</translation>
    </message>
    <message>
        <source>Only once Cable Reader is installed as a package, so that this desktop knows it.</source>
        <translation>Erst möglich, wenn Cable Reader als Paket installiert ist und der Desktop es kennt.</translation>
    </message>
    <message>
        <source>Also offer Cable Reader for te&amp;xt files</source>
        <translation>Cable Reader auch für Te&amp;xtdateien anbieten</translation>
    </message>
    <message>
        <source>The structure of this text is not read yet: it can be reviewed and saved once it is.</source>
        <translation>Der Aufbau dieses Texts ist noch nicht gelesen: danach kann er geprüft und gespeichert werden.</translation>
    </message>
    <message>
        <source>{title} (not read yet)</source>
        <translation>{title} (noch nicht gelesen)</translation>
    </message>
    <message>
        <source>, not saved</source>
        <translation>, nicht gespeichert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the structure</source>
        <translation>Aufbau filtern</translation>
    </message>
    <message>
        <source>Show only the parts that hold these words (Ctrl+Shift+F)</source>
        <translation>Nur Teile zeigen, in denen diese Wörter stehen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Parts that are left</source>
        <translation>Übrige Teile</translation>
    </message>
    <message>
        <source>Only {parts}</source>
        <translation>Nur {parts}</translation>
    </message>
    <message>
        <source>Only {parts} (Space)</source>
        <translation>Nur {parts} (Leertaste)</translation>
    </message>
    <message>
        <source>; nothing fits</source>
        <translation>; nichts passt</translation>
    </message>
    <message>
        <source>{left:,} of {total:,}</source>
        <translation>{left:,} von {total:,}</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Neu nummerieren</translation>
    </message>
    <message>
        <source>Number of the paragraph {quote}:</source>
        <translation>Nummer des Absatzes {quote}:</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Number of the paragraph; empty for none</source>
        <translation>Nummer des Absatzes; leer für keine</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <comment>{n} part</comment>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the vocabulary</source>
        <translation>nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>, printed {printed}</source>
        <translation>, gedruckt {printed}</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Class, number</source>
        <translation>Stufe, Nummer</translation>
    </message>
    <message>
        <source>Passing</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Behandlung</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <comment>{n} paragraph</comment>
        <translation>
            <numerusform>{n} Absatz</numerusform>
            <numerusform>{n} Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <comment>{n} address</comment>
        <translation>
            <numerusform>{n} Anschrift</numerusform>
            <numerusform>{n} Anschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <comment>{n} tag</comment>
        <translation>
            <numerusform>{n} Schlagwort</numerusform>
            <numerusform>{n} Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <comment>{n} reference</comment>
        <translation>
            <numerusform>{n} Bezug</numerusform>
            <numerusform>{n} Bezüge</numerusform>
        </translation>
    </message>
    <message>
        <source>unnumbered</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>{number} (printed {printed})</source>
        <translation>{number} (gedruckt {printed})</translation>
    </message>
    <message>
        <source>Part of {of}, {decided}: {quote}</source>
        <translation>Teil von {of}, {decided}: {quote}</translation>
    </message>
    <message>
        <source>Mine: {mark}</source>
        <translation>Meine: {mark}</translation>
    </message>
    <message>
        <source>accepted as {mark}</source>
        <translation>angenommen als {mark}</translation>
    </message>
    <message>
        <source>marked {mark}</source>
        <translation>eingestuft {mark}</translation>
    </message>
    <message>
        <source>Only paragraphs have numbers: go to one first.</source>
        <translation>Nur Absätze haben Nummern: Gehen Sie zuerst zu einem.</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs keep the numbers {numbers}, as you said; their labels stay as they are.</source>
        <comment>{n} paragraph keeps the number {numbers}, said by you; its label stays as it is.</comment>
        <translation>
            <numerusform>{n} Absatz behält die Nummer {numbers}, von Ihnen bestätigt; sein Text bleibt, wie er ist.</numerusform>
            <numerusform>{n} Absätze behalten die Nummern {numbers}, von Ihnen bestätigt; ihr Text bleibt, wie er ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is… {quote}</source>
        <translation>Das ist … {quote}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it can be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>Type the beginning of a word, such as heading</source>
        <translation>Den Anfang eines Worts eingeben, etwa Überschrift</translation>
    </message>
    <message>
        <source>{what}, not here: {why}</source>
        <translation>{what}, nicht hier: {why}</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>Return confirms it. The text itself stays as it is.</source>
        <translation>Eingabe legt es fest. Der Text selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{row}, corrected: {parser}</source>
        <translation>{row}, berichtigt: {parser}</translation>
    </message>
    <message>
        <source>Mine: nothing decided, {mark} is suggested</source>
        <translation>Meine: nichts entschieden, {mark} wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Written: {mark}</source>
        <translation>Im Text: {mark}</translation>
    </message>
    <message>
        <source>Mine: nothing decided, a part makes it {chip}</source>
        <translation>Meine: nichts entschieden, ein Teil macht es zu {chip}</translation>
    </message>
    <message>
        <source>Mine: {chip}, {state}</source>
        <translation>Meine: {chip}, {state}</translation>
    </message>
    <message>
        <source>Mine: {mark}, {state}</source>
        <translation>Meine: {mark}, {state}</translation>
    </message>
    <message>
        <source>Mine: {done} of {total} reviewed</source>
        <translation>Meine: {done} von {total} geprüft</translation>
    </message>
    <message>
        <source>Mine: nothing decided</source>
        <translation>Meine: nichts entschieden</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Stand: {state}</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit einer Notiz</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
    <message>
        <source>Corrected: {parser}</source>
        <translation>Berichtigt: {parser}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>mit Befund</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>paragraphs whose marking is SBU now</source>
        <translation>Absätze, die jetzt SBU sind</translation>
    </message>
    <message>
        <source>paragraphs whose marking is U now</source>
        <translation>Absätze, die jetzt U sind</translation>
    </message>
    <message>
        <source>paragraphs whose marking you changed</source>
        <translation>Absätze, deren Einstufung Sie geändert haben</translation>
    </message>
    <message>
        <source>paragraphs that are not reviewed yet</source>
        <translation>Absätze, die noch nicht geprüft sind</translation>
    </message>
    <message>
        <source>parts with an open finding</source>
        <translation>Teile mit einem offenen Befund</translation>
    </message>
    <message>
        <source>paragraphs with a note</source>
        <translation>Absätze mit einer Notiz</translation>
    </message>
    <message>
        <source>paragraphs that you want to come back to</source>
        <translation>Absätze, zu denen Sie zurückkommen wollen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>The parts of the cable</source>
        <translation>Die Teile des Telegramms</translation>
    </message>
    <message>
        <source>The portion mark in the text</source>
        <translation>Die Einstufung im Text</translation>
    </message>
    <message>
        <source>What the reviewer decided; empty where nothing is decided</source>
        <translation>Was der Prüfer entschieden hat; leer, wo nichts entschieden ist</translation>
    </message>
    <message>
        <source>Not reviewed, accepted or changed; flags, notes and findings</source>
        <translation>Nicht geprüft, angenommen oder geändert; Markierungen, Notizen und Befunde</translation>
    </message>
    <message>
        <source>{name} is the last here.</source>
        <translation>{name} ist hier der letzte.</translation>
    </message>
    <message>
        <source>{name} is the first here.</source>
        <translation>{name} ist hier der erste.</translation>
    </message>
    <message>
        <source>The parts of the cable. Enter shows a part in the text and goes there.</source>
        <translation>Die Teile des Telegramms. Eingabe zeigt einen Teil im Text und geht dorthin.</translation>
    </message>
    <message>
        <source>Columns of the structure</source>
        <translation>Spalten des Aufbaus</translation>
    </message>
    <message>
        <source>Path to the current place</source>
        <translation>Pfad zur aktuellen Stelle</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Gehe zu {name}</translation>
    </message>
    <message>
        <source>Go to {name} (Enter)</source>
        <translation>Gehe zu {name} (Eingabe)</translation>
    </message>
    <message>
        <source>No place chosen.</source>
        <translation>Keine Stelle gewählt.</translation>
    </message>
    <message>
        <source>Part of the {block}</source>
        <translation>Teil von: {block}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>“{said}” is a term of {name}</source>
        <translation>„{said}“ ist ein Begriff aus {name}</translation>
    </message>
    <message>
        <source>Long lines are wrapped.</source>
        <translation>Lange Zeilen werden umbrochen.</translation>
    </message>
    <message>
        <source>Lines run on.</source>
        <translation>Zeilen laufen weiter.</translation>
    </message>
    <message>
        <source>Line numbers are shown.</source>
        <translation>Zeilennummern werden gezeigt.</translation>
    </message>
    <message>
        <source>Line numbers are left out.</source>
        <translation>Zeilennummern werden weggelassen.</translation>
    </message>
    <message>
        <source>Invisible characters are shown.</source>
        <translation>Unsichtbare Zeichen werden gezeigt.</translation>
    </message>
    <message>
        <source>Invisible characters are left out.</source>
        <translation>Unsichtbare Zeichen werden weggelassen.</translation>
    </message>
    <message>
        <source>Rows that you come to are opened.</source>
        <translation>Zeilen, zu denen Sie kommen, werden geöffnet.</translation>
    </message>
    <message>
        <source>Rows stay as you leave them.</source>
        <translation>Zeilen bleiben, wie Sie sie lassen.</translation>
    </message>
    <message>
        <source>Font of the raw text</source>
        <translation>Schrift des Rohtexts</translation>
    </message>
    <message>
        <source>Font of the reading view</source>
        <translation>Schrift der Leseansicht</translation>
    </message>
    <message>
        <source>the part marked {mark}</source>
        <translation>dem Teil, der als {mark} eingestuft ist</translation>
    </message>
    <message>
        <source>char {offset:,}</source>
        <translation>Zeichen {offset:,}</translation>
    </message>
    <message>
        <source>chars {first:,}–{last:,}</source>
        <translation>Zeichen {first:,}–{last:,}</translation>
    </message>
    <message>
        <source>{characters} of {name}</source>
        <translation>{characters} von {name}</translation>
    </message>
    <message>
        <source>How Long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Nothing left to review: {done} of {total}.</source>
        <translation>Nichts mehr zu prüfen: {done} von {total}.</translation>
    </message>
    <message>
        <source>From the first decision to the last: {took}.</source>
        <translation>Von der ersten Entscheidung bis zur letzten: {took}.</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} to</source>
        <translation>{n} an</translation>
    </message>
    <message>
        <source>{n} info</source>
        <translation>{n} zur Kenntnis</translation>
    </message>
    <message>
        <source>{n} exempt</source>
        <translation>{n} ausgenommen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>There is no routing block of more than one line to fold.</source>
        <translation>Es gibt keinen mehrzeiligen Leitwegblock zum Einklappen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold {told}</source>
        <translation>{told} aufklappen</translation>
    </message>
    <message>
        <source>Show the whole routing block (Ctrl+Shift+H)</source>
        <translation>Den ganzen Leitwegblock zeigen (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <source>Overview of the cable</source>
        <translation>Überblick über das Telegramm</translation>
    </message>
    <message>
        <source>Markings, notes, findings and matches of the whole cable; the structure has them too.</source>
        <translation>Einstufungen, Notizen, Befunde und Treffer des ganzen Telegramms; der Aufbau hat sie auch.</translation>
    </message>
    <message>
        <source>Match {index:,} of {matches:,}</source>
        <translation>Treffer {index:,} von {matches:,}</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>by reviewer</source>
        <translation>vom Prüfer</translation>
    </message>
    <message>
        <source>written {written}</source>
        <translation>geschrieben {written}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>marked {reviewed} {by}</source>
        <translation>eingestuft {reviewed} {by}</translation>
    </message>
    <message>
        <source>part of it marked differently {by}</source>
        <translation>ein Teil anders eingestuft {by}</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>a part of it makes it {chip}</source>
        <translation>ein Teil macht es zu {chip}</translation>
    </message>
    <message>
        <source>Cable text</source>
        <translation>Telegrammtext</translation>
    </message>
    <message>
        <source>The cable as received, read-only. Arrow keys move the caret, Tab leaves.</source>
        <translation>Das Telegramm wie empfangen, nur lesbar. Pfeiltasten bewegen die Schreibmarke, Tab führt hinaus.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Action request</source>
        <translation>Handlungsbitte</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>The cable in clean paragraphs, read-only. Arrow keys move the caret, Tab leaves.</source>
        <translation>Das Telegramm in sauberen Absätzen, nur lesbar. Pfeiltasten bewegen die Schreibmarke, Tab führt hinaus.</translation>
    </message>
    <message>
        <source>too large for a list of terms</source>
        <translation>zu groß für eine Begriffsliste</translation>
    </message>
    <message>
        <source>no terms in it</source>
        <translation>enthält keine Begriffe</translation>
    </message>
    <message>
        <source>No term of your lists is in this text.</source>
        <translation>Kein Begriff Ihrer Listen steht in diesem Text.</translation>
    </message>
    <message>
        <source>No terms are shown. View, Terms loads lists.</source>
        <translation>Es werden keine Begriffe gezeigt. Ansicht, Begriffe lädt Listen.</translation>
    </message>
    <message>
        <source>“{words}”, {index} of {count} terms, from {name}.</source>
        <translation>„{words}“, {index} von {count} Begriffen, aus {name}.</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>zwei Linien</translation>
    </message>
    <message>
        <source>dashes and dots</source>
        <translation>Striche und Punkte</translation>
    </message>
    <message>
        <source>two dashed lines</source>
        <translation>zwei gestrichelte Linien</translation>
    </message>
    <message>
        <source>long dashes</source>
        <translation>lange Striche</translation>
    </message>
    <message>
        <source>Lists are plain text files, one term on a line; lines that begin with # are comments. They are read, never changed.</source>
        <translation>Listen sind einfache Textdateien, ein Begriff je Zeile; Zeilen mit # am Anfang sind Kommentare. Sie werden gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Lists of terms; Space shows or leaves out the terms of one</source>
        <translation>Begriffslisten; die Leertaste zeigt die Begriffe einer Liste oder lässt sie weg</translation>
    </message>
    <message>
        <source>Terms found</source>
        <translation>Gefundene Begriffe</translation>
    </message>
    <message>
        <source>&amp;Add Lists…</source>
        <translation>Listen &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add lists</source>
        <translation>Listen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the list from here; its file stays</source>
        <translation>Die Liste hier entfernen; ihre Datei bleibt</translation>
    </message>
    <message>
        <source>{path}
Underlined by {shape}</source>
        <translation>{path}
Unterstrichen mit: {shape}</translation>
    </message>
    <message>
        <source>{count:,} found in this cable</source>
        <translation>{count:,} in diesem Telegramm gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} terms</source>
        <comment>{n} term</comment>
        <translation>
            <numerusform>{n} Begriff</numerusform>
            <numerusform>{n} Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} in this cable</source>
        <translation>{count:,} in diesem Telegramm</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Raw text or reading view</source>
        <translation>Rohtext oder Leseansicht</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The cable as received</source>
        <translation>Das Telegramm wie empfangen</translation>
    </message>
    <message>
        <source>The cable in clean paragraphs</source>
        <translation>Das Telegramm in sauberen Absätzen</translation>
    </message>
    <message>
        <source>Cable Reader {version}

Reads, checks and reviews State Department telegrams, and hands them on as XML.

Works offline. Your text never leaves this computer.</source>
        <translation>Cable Reader {version}

Liest, kontrolliert und prüft Telegramme des US-Außenministeriums und gibt sie als XML weiter.

Arbeitet ohne Netz. Ihr Text verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Markings: as written and mine.</source>
        <translation>Einstufungen: wie geschrieben und meine.</translation>
    </message>
    <message>
        <source>Markings: only as written.</source>
        <translation>Einstufungen: nur wie geschrieben.</translation>
    </message>
    <message>
        <source>Markings: only mine.</source>
        <translation>Einstufungen: nur meine.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Kopiert: {text}</translation>
    </message>
    <message>
        <source>Reading view.</source>
        <translation>Leseansicht.</translation>
    </message>
    <message>
        <source>Raw text.</source>
        <translation>Rohtext.</translation>
    </message>
    <message>
        <source>Text and structure are in step again.</source>
        <translation>Text und Aufbau gehen wieder zusammen.</translation>
    </message>
    <message>
        <source>Text and structure are unlinked: each stays where it is. Enter shows a part.</source>
        <translation>Text und Aufbau sind entkoppelt: Jedes bleibt, wo es ist. Eingabe zeigt einen Teil.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Cable Reader</source>
        <translation>Über Cable Reader</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Show only the rows that hold these words</source>
        <translation>Nur Zeilen zeigen, in denen diese Wörter stehen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Reason, if there is one to give</source>
        <translation>Grund, falls es einen gibt</translation>
    </message>
    <message>
        <source> (as it is)</source>
        <translation> (wie es ist)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>accepted as written</source>
        <translation>angenommen wie geschrieben</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>the subject and {paragraphs}</source>
        <translation>der Betreff und {paragraphs}</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>die Auswahl</translation>
    </message>
    <message>
        <source>all of {name}</source>
        <translation>{name} (ganz)</translation>
    </message>
    <message>
        <source>part of {name}</source>
        <translation>Teil von {name}</translation>
    </message>
    <message>
        <source>Precedence: {precedence}</source>
        <translation>Dringlichkeit: {precedence}</translation>
    </message>
    <message>
        <source>the program reads {kind}</source>
        <translation>das Programm liest {kind}</translation>
    </message>
    <message>
        <source>the program reads {kind} {number}</source>
        <translation>das Programm liest {kind} {number}</translation>
    </message>
    <message>
        <source>no label in the text</source>
        <translation>keine Nummer im Text</translation>
    </message>
    <message>
        <source>, read as {number}</source>
        <translation>, gelesen als {number}</translation>
    </message>
    <message>
        <source>, corrected to have no number</source>
        <translation>, berichtigt: ohne Nummer</translation>
    </message>
    <message>
        <source>, corrected to {number}</source>
        <translation>, berichtigt auf {number}</translation>
    </message>
    <message>
        <source>printed {quote}{meant}</source>
        <translation>gedruckt {quote}{meant}</translation>
    </message>
    <message>
        <source>Section {number} of {sections} was</source>
        <translation>Teil {number} von {sections} wurde</translation>
    </message>
    <message>
        <source>Sections {numbers} and {last} of {sections} were</source>
        <translation>Die Teile {numbers} und {last} von {sections} wurden</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>an unnumbered paragraph</source>
        <translation>ein Absatz ohne Nummer</translation>
    </message>
    <message>
        <source>before the cable’s own date</source>
        <translation>vor dem Datum des Telegramms selbst</translation>
    </message>
    <message>
        <source>less than a year after the cable’s own date</source>
        <translation>weniger als ein Jahr nach dem Datum des Telegramms</translation>
    </message>
    <message>
        <source>one paragraph</source>
        <translation>ein Absatz</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} Absätze</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>What the network added: identifier, stations, security line, date-time group.</source>
        <translation>Was das Netz hinzugefügt hat: Kennung, Stationen, Sicherheitszeile, Datum-Zeit-Gruppe.</translation>
    </message>
    <message>
        <source>Who sends the cable, and who gets it.</source>
        <translation>Wer das Telegramm sendet und wer es erhält.</translation>
    </message>
    <message>
        <source>The addressees that are to act on it.</source>
        <translation>Die Empfänger, die daraufhin tätig werden sollen.</translation>
    </message>
    <message>
        <source>The addressees that get it for information.</source>
        <translation>Die Empfänger, die es zur Kenntnis erhalten.</translation>
    </message>
    <message>
        <source>Addressees taken out of a collective: they do not get it.</source>
        <translation>Empfänger, die aus einer Sammelanschrift herausgenommen sind: Sie erhalten es nicht.</translation>
    </message>
    <message>
        <source>The distribution within the Department.</source>
        <translation>Der Verteiler im Ministerium.</translation>
    </message>
    <message>
        <source>What stands before the text: classification, captions, order, tags, subject, references.</source>
        <translation>Was vor dem Text steht: Einstufung, Vermerke, Anordnung, Schlagwörter, Betreff, Bezüge.</translation>
    </message>
    <message>
        <source>Traffic Analysis by Geography and Subject: codes by which cables are filed and found.</source>
        <translation>Traffic Analysis by Geography and Subject: Kürzel, nach denen Telegramme abgelegt und gefunden werden.</translation>
    </message>
    <message>
        <source>Cables and other papers that this one refers to.</source>
        <translation>Telegramme und andere Schriftstücke, auf die sich dieses bezieht.</translation>
    </message>
    <message>
        <source>A sentence about how the cable is to be handled.</source>
        <translation>Ein Satz darüber, wie das Telegramm zu behandeln ist.</translation>
    </message>
    <message>
        <source>The text of the message.</source>
        <translation>Der Text der Nachricht.</translation>
    </message>
    <message>
        <source>A heading. It is no portion of its own.</source>
        <translation>Eine Überschrift. Sie ist kein eigener Abschnitt.</translation>
    </message>
    <message>
        <source>The paragraph's number as printed.</source>
        <translation>Die Nummer des Absatzes, wie gedruckt.</translation>
    </message>
    <message>
        <source>Who signed, and the end of the message.</source>
        <translation>Wer unterschrieben hat, und das Ende der Nachricht.</translation>
    </message>
    <message>
        <source>Signs of the network: the message ends here.</source>
        <translation>Zeichen des Netzes: Hier endet die Nachricht.</translation>
    </message>
    <message>
        <source>A stamp, a rule or a notice that is no part of the message.</source>
        <translation>Ein Stempel, eine Linie oder ein Hinweis, der nicht Teil der Nachricht ist.</translation>
    </message>
    <message>
        <source>What an archive or a program put around the cable; no part of the message.</source>
        <translation>Was ein Archiv oder ein Programm um das Telegramm herum gesetzt hat; nicht Teil der Nachricht.</translation>
    </message>
    <message>
        <source>Text that no rule knows. It is kept as it is.</source>
        <translation>Text, den keine Regel kennt. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>a copy of an earlier part</source>
        <translation>eine Kopie eines früheren Teils</translation>
    </message>
    <message>
        <source>the header of a later section</source>
        <translation>der Kopf eines späteren Teils</translation>
    </message>
    <message>
        <source>{what}; the text goes on across it</source>
        <translation>{what}; der Text geht darüber hinweg weiter</translation>
    </message>
    <message>
        <source>a person says that it has no number</source>
        <translation>eine Person sagt, dass er keine Nummer hat</translation>
    </message>
    <message>
        <source>a person says that it is {number}</source>
        <translation>eine Person sagt, dass es {number} ist</translation>
    </message>
    <message>
        <source>printed “{label}”</source>
        <translation>gedruckt „{label}“</translation>
    </message>
    <message>
        <source>written {mark}</source>
        <translation>geschrieben {mark}</translation>
    </message>
    <message>
        <source>read as {number}, against the label: the order of the numbers says so</source>
        <translation>gelesen als {number}, entgegen der Nummer im Text: So verlangt es die Reihenfolge der Nummern</translation>
    </message>
    <message>
        <source>written marking: {marking}</source>
        <translation>geschriebene Einstufung: {marking}</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>eingestuft {marking}</translation>
    </message>
    <message>
        <source>the drafter's marking: {marking}</source>
        <translation>die Einstufung des Verfassers: {marking}</translation>
    </message>
    <message>
        <source>signed {name}</source>
        <translation>gezeichnet {name}</translation>
    </message>
    <message>
        <source>subject tag</source>
        <translation>Schlagwort eines Themas</translation>
    </message>
    <message>
        <source>program tag</source>
        <translation>Schlagwort eines Programms</translation>
    </message>
    <message>
        <source>geographic tag</source>
        <translation>geografisches Schlagwort</translation>
    </message>
    <message>
        <source>tag of an organization</source>
        <translation>Schlagwort einer Organisation</translation>
    </message>
    <message>
        <source>tag of a person</source>
        <translation>Schlagwort einer Person</translation>
    </message>
    <message>
        <source>tag of a term</source>
        <translation>Schlagwort eines Begriffs</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>geo</source>
        <translation>Land oder Ort</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>level of the whole cable: {level}</source>
        <translation>Stufe des ganzen Telegramms: {level}</translation>
    </message>
    <message>
        <source>no level can be read here</source>
        <translation>hier ist keine Stufe zu lesen</translation>
    </message>
    <message>
        <source>message {number} of the year from {place}</source>
        <translation>Telegramm {number} des Jahres aus {place}</translation>
    </message>
    <message>
        <source>this copy begins with {parts}</source>
        <translation>diese Kopie beginnt mit {parts}</translation>
    </message>
    <message>
        <source>{name}: {meaning}</source>
        <translation>{name}: {meaning}</translation>
    </message>
    <message>
        <source>{name}: {not_known} of captions</source>
        <translation>{name}: {not_known} der Vermerke</translation>
    </message>
    <message>
        <source>to be passed on at {target} ({whom})</source>
        <translation>weiterzugeben bei {target} ({whom})</translation>
    </message>
    <message>
        <source>to be passed on at {target}</source>
        <translation>weiterzugeben bei {target}</translation>
    </message>
    <message>
        <source>for {target}</source>
        <translation>für {target}</translation>
    </message>
    <message>
        <source>to {instruction}</source>
        <translation>an {instruction}</translation>
    </message>
    <message>
        <source>Executive Order {number}</source>
        <translation>Executive Order {number}</translation>
    </message>
    <message>
        <source>{number}: {not_known} of orders</source>
        <translation>{number}: {not_known} der Anordnungen</translation>
    </message>
    <message>
        <source>{number} on classification, signed in {month}, in force from {start}</source>
        <translation>{number} über Einstufung, unterzeichnet {month}, in Kraft seit {start}</translation>
    </message>
    <message>
        <source>declassify on {when}</source>
        <translation>freizugeben am {when}</translation>
    </message>
    <message>
        <source>N/A: nothing here is classified under the order</source>
        <translation>N/A: Nichts hier ist nach der Anordnung eingestuft</translation>
    </message>
    <message>
        <source>written after the number under this order: {follows}</source>
        <translation>nach der Nummer steht bei dieser Anordnung: {follows}</translation>
    </message>
    <message>
        <source>to be declassified on {when}</source>
        <translation>freizugeben am {when}</translation>
    </message>
    <message>
        <source>({kind})</source>
        <translation>({kind})</translation>
    </message>
    <message>
        <source>{code}: a geographic tag that is {not_known}</source>
        <translation>{code}: ein geografisches Schlagwort, {not_known}</translation>
    </message>
    <message>
        <source>its meaning is not known here</source>
        <translation>seine Bedeutung ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>{not_known} of tags</source>
        <translation>{not_known} der Schlagwörter</translation>
    </message>
    <message>
        <source>{code}, {kinds}: {meaning}</source>
        <translation>{code}, {kinds}: {meaning}</translation>
    </message>
    <message>
        <source>read against the writing: a letter or a blank was lost</source>
        <translation>entgegen der Schreibung gelesen: Ein Buchstabe oder ein Leerzeichen ging verloren</translation>
    </message>
    <message>
        <source>a reference ({kind}) that is no cable</source>
        <translation>ein Bezug ({kind}), der kein Telegramm ist</translation>
    </message>
    <message>
        <source>what it refers to cannot be read here</source>
        <translation>worauf er sich bezieht, ist hier nicht zu lesen</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>aus {place}</translation>
    </message>
    <message>
        <source>from {post} ({not_known} of posts)</source>
        <translation>aus {post} ({not_known} der Posten)</translation>
    </message>
    <message>
        <source> of {year}</source>
        <translation> von {year}</translation>
    </message>
    <message>
        <source>cable {number}{year} {sender}, whose id is {id}</source>
        <translation>Telegramm {number}{year} {sender}, mit der Kennung {id}</translation>
    </message>
    <message>
        <source>its year is not written; it was read from this cable's own</source>
        <translation>sein Jahr steht nicht da; es wurde nach dem dieses Telegramms ergänzt</translation>
    </message>
    <message>
        <source>reference {letter}</source>
        <translation>Bezug {letter}</translation>
    </message>
    <message>
        <source>{named}: {ref}</source>
        <translation>{named}: {ref}</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>ein Bezug</translation>
    </message>
    <message>
        <source>{named}, not in the REF block</source>
        <translation>{named}, nicht unter den Bezügen</translation>
    </message>
    <message>
        <source>reasons {reasons}</source>
        <translation>Gründe {reasons}</translation>
    </message>
    <message>
        <source>classified by {name}</source>
        <translation>eingestuft von {name}</translation>
    </message>
    <message>
        <source>reason ({letter}): {reasons}</source>
        <translation>Grund ({letter}): {reasons}</translation>
    </message>
    <message>
        <source>reasons as written: {reasons}</source>
        <translation>Gründe wie geschrieben: {reasons}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>a line between pages or sections: the text goes on across it</source>
        <translation>eine Zeile zwischen Seiten oder Teilen: Der Text geht darüber hinweg weiter</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash (Blitz)</translation>
    </message>
    <message>
        <source>Niact Immediate</source>
        <translation>Niact Immediate (sofort, auch nachts)</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immediate (sofort)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority (dringend)</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine (einfach)</translation>
    </message>
    <message>
        <source>who sends the cable</source>
        <translation>wer das Telegramm sendet</translation>
    </message>
    <message>
        <source>addressees that are to act on it</source>
        <translation>Empfänger, die daraufhin tätig werden sollen</translation>
    </message>
    <message>
        <source>addressees that get it for information</source>
        <translation>Empfänger, die es zur Kenntnis erhalten</translation>
    </message>
    <message>
        <source>addressees taken out of a collective: they do not get it</source>
        <translation>Empfänger, die aus einer Sammelanschrift herausgenommen sind: Sie erhalten es nicht</translation>
    </message>
    <message>
        <source>{letter}, {title}</source>
        <translation>{letter}, {title}</translation>
    </message>
    <message>
        <source>{said} ({there})</source>
        <translation>{said} ({there})</translation>
    </message>
    <message>
        <source>precedence {precedence}</source>
        <translation>Dringlichkeit {precedence}</translation>
    </message>
    <message>
        <source>{precedence} for information addressees</source>
        <translation>{precedence} für Empfänger zur Kenntnis</translation>
    </message>
    <message>
        <source>released on {when}</source>
        <translation>zur Absendung freigegeben am {when}</translation>
    </message>
    <message>
        <source>the moment cannot be read from this group</source>
        <translation>der Zeitpunkt ist aus dieser Gruppe nicht zu lesen</translation>
    </message>
    <message>
        <source>the time at the post is not known: the post or its time zone is in no table here</source>
        <translation>die Zeit am Posten ist nicht bekannt: Der Posten oder seine Zeitzone steht hier in keiner Tabelle</translation>
    </message>
    <message>
        <source>the month or year was read from elsewhere in the text</source>
        <translation>Monat oder Jahr wurden anderswo aus dem Text gelesen</translation>
    </message>
    <message>
        <source>precedence: {precedence}</source>
        <translation>Dringlichkeit: {precedence}</translation>
    </message>
    <message>
        <source>precedence for information addressees: {precedence}</source>
        <translation>Dringlichkeit für Empfänger zur Kenntnis: {precedence}</translation>
    </message>
    <message>
        <source>filed {when}</source>
        <translation>aufgegeben {when}</translation>
    </message>
    <message>
        <source>serial {serial}</source>
        <translation>laufende Nummer {serial}</translation>
    </message>
    <message>
        <source>the station that put the message into the network (DE: this is from)</source>
        <translation>die Station, die die Nachricht ins Netz gegeben hat (DE: dies ist von)</translation>
    </message>
    <message>
        <source>{serial} of that station</source>
        <translation>{serial} dieser Station</translation>
    </message>
    <message>
        <source>{code}, {not_known}</source>
        <translation>{code}, {not_known}</translation>
    </message>
    <message>
        <source>Routing indicator {code}: {not_known}, so whose it is cannot be said here.</source>
        <translation>Leitwegkennung {code}: {not_known}, daher ist hier nicht zu sagen, wem sie gehört.</translation>
    </message>
    <message>
        <source>post at {places}</source>
        <translation>Posten in {places}</translation>
    </message>
    <message>
        <source>Routing indicator {code}: {whose}.</source>
        <translation>Leitwegkennung {code}: {whose}.</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>Nachricht {number}</translation>
    </message>
    <message>
        <source>{plad}: {words}</source>
        <translation>{plad}: {words}</translation>
    </message>
    <message>
        <source>{plad}: {not_known} of posts</source>
        <translation>{plad}: {not_known} der Posten</translation>
    </message>
    <message>
        <source>for {offices} there</source>
        <translation>dort für {offices}</translation>
    </message>
    <message>
        <source>number {number} of the messages from this sender to this addressee</source>
        <translation>Nummer {number} der Nachrichten dieses Absenders an diesen Empfänger</translation>
    </message>
    <message>
        <source>its routing indicator in the network: {indicator}</source>
        <translation>seine Leitwegkennung im Netz: {indicator}</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>Kanal {channel}</translation>
    </message>
    <message>
        <source>sequence {sequence}</source>
        <translation>laufende Nummer {sequence}</translation>
    </message>
    <message>
        <source>the number under which a channel of the network carried this copy</source>
        <translation>die Nummer, unter der ein Kanal des Netzes diese Kopie befördert hat</translation>
    </message>
    <message>
        <source>highest precedence {precedence}</source>
        <translation>höchste Dringlichkeit {precedence}</translation>
    </message>
    <message>
        <source>precedences and routing indicators for the relay stations</source>
        <translation>Dringlichkeiten und Leitwegkennungen für die Zwischenstationen</translation>
    </message>
    <message>
        <source>classification {classification}</source>
        <translation>Einstufung {classification}</translation>
    </message>
    <message>
        <source>clearance {clearance}</source>
        <translation>Ermächtigung {clearance}</translation>
    </message>
    <message>
        <source>how the network may carry the message</source>
        <translation>wie das Netz die Nachricht befördern darf</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>section {number} of {of}</source>
        <translation>Teil {number} von {of}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>{mark}, {name}</source>
        <translation>{mark}, {name}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Not to</source>
        <translation>Nicht an</translation>
    </message>
    <message>
        <source>Pass to</source>
        <translation>Weiter an</translation>
    </message>
    <message>
        <source>E.O.</source>
        <translation>E.O.</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>TAGS</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>Eingestuft von</translation>
    </message>
    <message>
        <source>American Embassy</source>
        <translation>Botschaft der USA</translation>
    </message>
    <message>
        <source>American Consulate</source>
        <translation>Konsulat der USA</translation>
    </message>
    <message>
        <source>U.S. Mission</source>
        <translation>Vertretung der USA</translation>
    </message>
    <message>
        <source>U.S. Delegation</source>
        <translation>Delegation der USA</translation>
    </message>
    <message>
        <source>U.S. Interests Section</source>
        <translation>Interessenvertretung der USA</translation>
    </message>
    <message>
        <source>Department of State</source>
        <translation>Außenministerium</translation>
    </message>
    <message>
        <source>Secretary of Defense</source>
        <translation>Verteidigungsminister</translation>
    </message>
    <message>
        <source>Department of Commerce</source>
        <translation>Handelsministerium</translation>
    </message>
    <message>
        <source>Foreign Agricultural Service, Department of Agriculture</source>
        <translation>Landwirtschaftlicher Auslandsdienst, Landwirtschaftsministerium</translation>
    </message>
    <message>
        <source>U.S. Mission to NATO</source>
        <translation>Vertretung der USA bei der NATO</translation>
    </message>
    <message>
        <source>U.S. Mission to the United Nations</source>
        <translation>Vertretung der USA bei den Vereinten Nationen</translation>
    </message>
    <message>
        <source>U.S. Mission to the European Union</source>
        <translation>Vertretung der USA bei der Europäischen Union</translation>
    </message>
    <message>
        <source>U.S. Mission to the OSCE</source>
        <translation>Vertretung der USA bei der OSZE</translation>
    </message>
    <message>
        <source>the post at {place}</source>
        <translation>der Posten in {place}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} in {place}</translation>
    </message>
    <message>
        <source>{weekday} {time} in {place}</source>
        <translation>{weekday} {time} in {place}</translation>
    </message>
    <message>
        <source>{shown} is {what}, and what reads those is not installed. Install the extra “documents” (pip install “cable-reader[documents]”), or save its text and open that.</source>
        <translation>{shown} ist {what}, und was solche Dateien liest, ist nicht installiert. Installieren Sie das Extra „documents“ (pip install "cable-reader[documents]"), oder sichern Sie den Text und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>{shown} cannot be read: it is damaged, or not what its name says. Nothing was taken from it.</source>
        <translation>{shown} kann nicht gelesen werden: Die Datei ist beschädigt oder nicht, was ihr Name sagt. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>{shown} is locked with a password. Save a copy without one, and open that.</source>
        <translation>{shown} ist mit einem Kennwort gesperrt. Speichern Sie eine Kopie ohne Kennwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{shown} holds pictures of pages and no text. Let a program for text recognition (OCR) add the text first.</source>
        <translation>{shown} enthält Bilder von Seiten und keinen Text. Lassen Sie zuerst ein Programm für Texterkennung (OCR) den Text hinzufügen.</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>{shown} holds no text.</source>
        <translation>{shown} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} has {mega} MB, more than the window can show.</source>
        <translation>{name} hat {mega} MB, mehr als das Fenster zeigen kann.</translation>
    </message>
    <message>
        <source>Nobody has decided on {portions}. Nothing was written. Review each, or name it: as one to release all the same, or as one to leave out.</source>
        <translation>Niemand hat über {portions} entschieden. Nichts wurde geschrieben. Prüfen Sie das, oder nennen Sie jeden Abschnitt: entweder als trotzdem freizugeben oder als wegzulassen.</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>a paragraph without a number</source>
        <translation>Absatz ohne Nummer</translation>
    </message>
    <message>
        <source>{level} is no marking; U and SBU are.</source>
        <translation>{level} ist keine Einstufung; U und SBU sind welche.</translation>
    </message>
    <message>
        <source>There is no part {part}; there are {parts}.</source>
        <translation>Es gibt keinen Teil {part}; es gibt {parts}.</translation>
    </message>
    <message>
        <source>{names}: named both to release and to leave out.</source>
        <translation>{names}: sowohl zum Freigeben als auch zum Weglassen genannt.</translation>
    </message>
    <message>
        <source>The rest is named both to release and to leave out.</source>
        <translation>Der Rest ist sowohl zum Freigeben als auch zum Weglassen genannt.</translation>
    </message>
    <message>
        <source>There is no portion {name}: a paragraph's number, subject, @OFFSET or rest.</source>
        <translation>Es gibt keinen Abschnitt {name}: die Nummer eines Absatzes, subject, @OFFSET oder rest.</translation>
    </message>
    <message>
        <source>From two to {most} reviews can be compared, not {n}.</source>
        <translation>Zwei bis {most} Prüfungen lassen sich vergleichen, nicht {n}.</translation>
    </message>
    <message>
        <source>A and {letter} are reviews of different texts: their hashes differ, and not only by line ends. Nothing was compared. Carry the review {letter} over to the text of A first.</source>
        <translation>A und {letter} sind Prüfungen verschiedener Texte: Ihre Hashes unterscheiden sich, und nicht nur durch Zeilenenden. Nichts wurde verglichen. Übertragen Sie zuerst die Prüfung {letter} auf den Text von A.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier spans were trimmed</source>
        <comment>an earlier span was trimmed</comment>
        <translation>
            <numerusform>{n} frühere Spanne wurde gekürzt</numerusform>
            <numerusform>{n} frühere Spannen wurden gekürzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier spans were split</source>
        <comment>an earlier span was split</comment>
        <translation>
            <numerusform>{n} frühere Spanne wurde geteilt</numerusform>
            <numerusform>{n} frühere Spannen wurden geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier spans were taken back</source>
        <comment>an earlier span was taken back</comment>
        <translation>
            <numerusform>{n} frühere Spanne wurde zurückgenommen</numerusform>
            <numerusform>{n} frühere Spannen wurden zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} {mark}</source>
        <translation>{count} {mark}</translation>
    </message>
    <message numerus="yes">
        <source>{n} {mark} parts</source>
        <comment>{n} {mark} part</comment>
        <translation>
            <numerusform>{n} Teil {mark}</numerusform>
            <numerusform>{n} Teile {mark}</numerusform>
        </translation>
    </message>
    <message>
        <source>subject {mark}</source>
        <translation>Betreff {mark}</translation>
    </message>
    <message>
        <source>no paragraphs</source>
        <translation>keine Absätze</translation>
    </message>
    <message>
        <source>no classification line</source>
        <translation>keine Einstufungszeile</translation>
    </message>
    <message>
        <source>header says {words} and no level</source>
        <translation>im Kopf steht {words} und keine Stufe</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>stimmig</translation>
    </message>
    <message>
        <source>no contradiction</source>
        <translation>kein Widerspruch</translation>
    </message>
    <message>
        <source>no portion marks to compare</source>
        <translation>keine Absatzeinstufungen zum Vergleich</translation>
    </message>
    <message>
        <source>header says {words}: {verdict}</source>
        <translation>im Kopf steht {words}: {verdict}</translation>
    </message>
    <message>
        <source>too low for {mark}</source>
        <translation>zu niedrig für {mark}</translation>
    </message>
    <message>
        <source>no portion is {mark}</source>
        <translation>kein Abschnitt ist {mark}</translation>
    </message>
    <message>
        <source>{caption} is missing</source>
        <translation>{caption} fehlt</translation>
    </message>
    <message>
        <source>Mark {name} {mark}</source>
        <translation>{name} mit {mark} einstufen</translation>
    </message>
    <message>
        <source>Accept {name}</source>
        <translation>{name} annehmen</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>Entscheidung aufheben: {name}</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason for {name}</source>
        <translation>Grund angeben: {name}</translation>
    </message>
    <message>
        <source>Remove reason for {name}</source>
        <translation>Grund entfernen: {name}</translation>
    </message>
    <message>
        <source>the cable</source>
        <translation>ganzes Telegramm</translation>
    </message>
    <message>
        <source>Remove note on {name}</source>
        <translation>Notiz entfernen: {name}</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Notiz: {name}</translation>
    </message>
    <message>
        <source>Change note on {name}</source>
        <translation>Notiz ändern: {name}</translation>
    </message>
    <message>
        <source>Remove flag from {name}</source>
        <translation>Markierung entfernen: {name}</translation>
    </message>
    <message>
        <source>Flag {name}</source>
        <translation>{name} markieren</translation>
    </message>
    <message>
        <source>Acknowledge {what}</source>
        <translation>Zur Kenntnis nehmen: {what}</translation>
    </message>
    <message>
        <source>Reviewer is {name}</source>
        <translation>Prüfer ist {name}</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>These are reviews of different texts.</source>
        <translation>Dies sind Prüfungen verschiedener Texte.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>{mark} (accepted)</source>
        <translation>{mark} (angenommen)</translation>
    </message>
    <message>
        <source>{mark} on {quote}</source>
        <translation>{mark} auf {quote}</translation>
    </message>
    <message>
        <source>reading of {quote}</source>
        <translation>Lesart von {quote}</translation>
    </message>
    <message>
        <source>the parts of the cable would overlap</source>
        <translation>die Teile des Telegramms würden sich überschneiden</translation>
    </message>
    <message>
        <source>something else ({what}) stands between it and the paragraph before</source>
        <translation>etwas anderes ({what}) steht zwischen ihm und dem Absatz davor</translation>
    </message>
    <message>
        <source>no paragraph stands before it</source>
        <translation>davor steht kein Absatz</translation>
    </message>
    <message>
        <source>no words of a paragraph are in it</source>
        <translation>darin sind keine Wörter eines Absatzes</translation>
    </message>
    <message>
        <source>{name} is not reviewed.</source>
        <translation>{name} ist nicht geprüft.</translation>
    </message>
    <message>
        <source>{name} is flagged.</source>
        <translation>{name} ist markiert.</translation>
    </message>
    <message>
        <source>{name}: {written} to {mark}, no reason.</source>
        <translation>{name}: von {written} auf {mark}, ohne Grund.</translation>
    </message>
    <message>
        <source>A part of {name}: {written} to {mark}, no reason.</source>
        <translation>Ein Teil von {name}: von {written} auf {mark}, ohne Grund.</translation>
    </message>
    <message>
        <source>The name of {id} is not known: the file would say only “{id}”.</source>
        <translation>Der Name von {id} ist nicht bekannt: In der Datei stünde nur „{id}“.</translation>
    </message>
    <message>
        <source>Your name is not known: the file would say only “{id}”.</source>
        <translation>Ihr Name ist nicht bekannt: In der Datei stünde nur „{id}“.</translation>
    </message>
    <message>
        <source>{name} has no mark in that text; in the source it has {mark}.</source>
        <translation>{name} hat in jenem Text keine Einstufung; in der Quelle steht {mark}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} marks stand where nothing is marked, such as in a heading; nothing is proposed for that.</source>
        <comment>1 mark stands where nothing is marked, such as in a heading; nothing is proposed for that.</comment>
        <translation>
            <numerusform>{n} Einstufung steht, wo nichts eingestuft wird, etwa in einer Überschrift; dafür wird nichts vorgeschlagen.</numerusform>
            <numerusform>{n} Einstufungen stehen, wo nichts eingestuft wird, etwa in einer Überschrift; dafür wird nichts vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That text is not this cable with other marks: at line {line} the cable has {has}, and that text has {found}. Nothing was taken from it.</source>
        <translation>Jener Text ist nicht dieses Telegramm mit anderen Einstufungen: In Zeile {line} hat das Telegramm {has}, jener Text {found}. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sein Ende</translation>
    </message>
    <message>
        <source>its words do not stand there</source>
        <translation>seine Wörter stehen dort nicht</translation>
    </message>
    <message>
        <source>no words stand there</source>
        <translation>dort stehen keine Wörter</translation>
    </message>
    <message>
        <source>this program does not know what it says</source>
        <translation>dieses Programm weiß nicht, was sie besagt</translation>
    </message>
    <message>
        <source>no paragraph stands there</source>
        <translation>dort steht kein Absatz</translation>
    </message>
    <message>
        <source>an interruption of the paragraph stands there</source>
        <translation>dort steht eine Unterbrechung des Absatzes</translation>
    </message>
    <message>
        <source>no words of the paragraph stand before it</source>
        <translation>davor stehen keine Wörter des Absatzes</translation>
    </message>
    <message>
        <source>no paragraph begins there</source>
        <translation>dort beginnt kein Absatz</translation>
    </message>
    <message>
        <source>only paragraphs and a marked subject can be marked</source>
        <translation>nur Absätze und ein Betreff mit Einstufung können eingestuft werden</translation>
    </message>
    <message>
        <source>no paragraph is meant</source>
        <translation>kein Absatz ist gemeint</translation>
    </message>
    <message>
        <source>nothing is selected that can be marked</source>
        <translation>nichts ist ausgewählt, was eingestuft werden kann</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>subject and {rest}</source>
        <translation>Betreff und {rest}</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Es sind keine Wörter ausgewählt.</translation>
    </message>
    <message>
        <source>Correct to {what}</source>
        <translation>Berichtigen zu: {what}</translation>
    </message>
    <message>
        <source>It is read that way already.</source>
        <translation>So wird es schon gelesen.</translation>
    </message>
    <message>
        <source>No words of the paragraph stand behind this place.</source>
        <translation>Hinter dieser Stelle stehen keine Wörter des Absatzes.</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>{name} teilen</translation>
    </message>
    <message>
        <source>A paragraph begins there already.</source>
        <translation>Dort beginnt schon ein Absatz.</translation>
    </message>
    <message>
        <source>Merge {name} with the one before</source>
        <translation>{name} mit dem Absatz davor verbinden</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Renumber {name} without a number</source>
        <translation>{name} ohne Nummer führen</translation>
    </message>
    <message>
        <source>Renumber {name} to {number}</source>
        <translation>{name} als {number} nummerieren</translation>
    </message>
    <message>
        <source>Renumber {count} paragraphs</source>
        <translation>{count} Absätze neu nummerieren</translation>
    </message>
    <message>
        <source>Take back correction</source>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back correction: {what}</source>
        <translation>Berichtigung zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>Take back all corrections</source>
        <translation>Alle Berichtigungen zurücknehmen</translation>
    </message>
    <message>
        <source>No paragraph is there.</source>
        <translation>Dort ist kein Absatz.</translation>
    </message>
    <message>
        <source>a part of it is {mark}</source>
        <translation>ein Teil davon ist {mark}</translation>
    </message>
    <message>
        <source>{count} parts of it are more restricted, up to {mark}</source>
        <translation>{count} Teile davon sind strenger eingestuft, bis {mark}</translation>
    </message>
    <message>
        <source>{name} is {mark}</source>
        <translation>{name} ist {mark}</translation>
    </message>
    <message>
        <source>{mark}+{part} part</source>
        <translation>{mark}+{part} Teil</translation>
    </message>
    <message>
        <source>Para</source>
        <translation>Abs.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>alle stimmen überein</translation>
    </message>
    <message>
        <source>only {letters}</source>
        <translation>nur {letters}</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>sie weichen ab</translation>
    </message>
    <message>
        <source>No review says anything about a marking.</source>
        <translation>Keine Prüfung sagt etwas zu einer Einstufung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {places} agree</source>
        <comment>{n} of {places} agrees</comment>
        <translation>
            <numerusform>{n} von {places} stimmt überein</numerusform>
            <numerusform>{n} von {places} stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differ</source>
        <comment>{n} differs</comment>
        <translation>
            <numerusform>{n} weicht ab</numerusform>
            <numerusform>{n} weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are reviewed by {letters} only</source>
        <comment>{n} is reviewed by {letters} only</comment>
        <translation>
            <numerusform>{n} ist nur von {letters} geprüft</numerusform>
            <numerusform>{n} sind nur von {letters} geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acknowledged findings</source>
        <comment>{n} acknowledged finding</comment>
        <translation>
            <numerusform>{n} zur Kenntnis genommener Befund</numerusform>
            <numerusform>{n} zur Kenntnis genommene Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} from {letter}</source>
        <translation>{kept} von {letter}</translation>
    </message>
    <message>
        <source>The merged review keeps {kept}.</source>
        <translation>Die zusammengeführte Prüfung behält {kept}.</translation>
    </message>
    <message>
        <source>only {letter} marks {words}</source>
        <translation>nur {letter} stuft {words} ein</translation>
    </message>
    <message>
        <source>No marking is lowered here, so no second person is needed.</source>
        <translation>Hier ist keine Einstufung herabgesetzt, also braucht es keine zweite Person.</translation>
    </message>
    <message>
        <source>no marking</source>
        <translation>keine Einstufung</translation>
    </message>
    <message>
        <source>Confirm {mark} on {name}</source>
        <translation>{mark} bestätigen: {name}</translation>
    </message>
    <message>
        <source>Do not confirm {mark} on {name}</source>
        <translation>{mark} nicht bestätigen: {name}</translation>
    </message>
    <message>
        <source>a part of {name}</source>
        <translation>ein Teil von {name}</translation>
    </message>
    <message>
        <source>{what}: {written} to {mark} by {who}</source>
        <translation>{what}: von {written} auf {mark} durch {who}</translation>
    </message>
    <message>
        <source>{lowered}, no second person asked.</source>
        <translation>{lowered}, keine zweite Person gefragt.</translation>
    </message>
    <message>
        <source>{lowered}, waits for a second person.</source>
        <translation>{lowered}, wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>{lowered}, confirmed by {who}{why}.</source>
        <translation>{lowered}, bestätigt von {who}{why}.</translation>
    </message>
    <message>
        <source>{lowered}, not confirmed by {who}{why}.</source>
        <translation>{lowered}, nicht bestätigt von {who}{why}.</translation>
    </message>
    <message>
        <source>Reopen {what}</source>
        <translation>Wieder öffnen: {what}</translation>
    </message>
    <message>
        <source>{count} findings of {rule}</source>
        <translation>{count} Befunde zu {rule}</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} Befunde</translation>
    </message>
    <message>
        <source>a part lies in one paragraph</source>
        <translation>ein Teil liegt in einem einzigen Absatz</translation>
    </message>
    <message>
        <source>a part stays in its paragraph</source>
        <translation>ein Teil bleibt in seinem Absatz</translation>
    </message>
    <message>
        <source>Move {name} to all of it</source>
        <translation>{name} auf das Ganze ausdehnen</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Reset {n} markings</source>
        <comment>Reset {n} marking</comment>
        <translation>
            <numerusform>{n} Einstufung zurücksetzen</numerusform>
            <numerusform>{n} Einstufungen zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested: {mark}, as {paragraph} says that of the entire text</source>
        <translation>Vorschlag: {mark}, da {paragraph} das vom ganzen Text sagt</translation>
    </message>
    <message>
        <source>Suggested: {mark}, as all {count} other paragraphs are marked</source>
        <translation>Vorschlag: {mark}, wie alle {count} anderen Absätze eingestuft sind</translation>
    </message>
    <message>
        <source>paragraphs {first}-{last}</source>
        <translation>Absätze {first}–{last}</translation>
    </message>
    <message>
        <source>unnumbered paragraph</source>
        <translation>Absatz ohne Nummer</translation>
    </message>
    <message>
        <source>unnumbered paragraph after {number}</source>
        <translation>Absatz ohne Nummer nach {number}</translation>
    </message>
    <message>
        <source>unnumbered paragraph {place} of {total} after {number}</source>
        <translation>Absatz ohne Nummer {place} von {total} nach {number}</translation>
    </message>
    <message>
        <source>unnumbered paragraph before {number}</source>
        <translation>Absatz ohne Nummer vor {number}</translation>
    </message>
    <message>
        <source>unnumbered paragraph {place} of {total} before {number}</source>
        <translation>Absatz ohne Nummer {place} von {total} vor {number}</translation>
    </message>
    <message>
        <source>unnumbered paragraph {place} of {total}</source>
        <translation>Absatz ohne Nummer {place} von {total}</translation>
    </message>
    <message>
        <source>part of the subject</source>
        <translation>Teil des Betreffs</translation>
    </message>
    <message>
        <source> (written {words})</source>
        <translation> (geschrieben {words})</translation>
    </message>
    <message>
        <source>, kept at {mark} by {names}</source>
        <translation>, auf {mark} gehalten durch {names}</translation>
    </message>
    <message>
        <source>{name} keeps the whole at {mark}.</source>
        <translation>{name} hält das Ganze auf {mark}.</translation>
    </message>
    <message>
        <source>{names} keep the whole at {mark}.</source>
        <translation>{names} halten das Ganze auf {mark}.</translation>
    </message>
    <message>
        <source>{count} portions</source>
        <translation>{count} Abschnitte</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>Absätze {numbers}</translation>
    </message>
    <message>
        <source>Place {what}</source>
        <translation>Zuordnen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries</source>
        <comment>Place {n} entry</comment>
        <translation>
            <numerusform>{n} Eintrag zuordnen</numerusform>
            <numerusform>{n} Einträge zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go of {what}</source>
        <translation>Verzichten auf: {what}</translation>
    </message>
    <message>
        <source>mark {mark}</source>
        <translation>Einstufung {mark}</translation>
    </message>
    <message>
        <source>accept {mark}</source>
        <translation>Annahme von {mark}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>clear {mark}</source>
        <translation>Aufhebung von {mark}</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>Aufhebung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>correction to {what}</source>
        <translation>Berichtigung zu: {what}</translation>
    </message>
    <message>
        <source>acknowledged {rule}</source>
        <translation>zur Kenntnis genommen: {rule}</translation>
    </message>
    <message>
        <source>, on {quote}</source>
        <translation>, zu {quote}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have their place</source>
        <comment>{n} entry has its place</comment>
        <translation>
            <numerusform>{n} Eintrag hat seine Stelle</numerusform>
            <numerusform>{n} Einträge haben ihre Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} zu kontrollieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} need placing</source>
        <comment>{n} needs placing</comment>
        <translation>
            <numerusform>{n} muss zugeordnet werden</numerusform>
            <numerusform>{n} müssen zugeordnet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keines</translation>
    </message>
    <message>
        <source>one here</source>
        <translation>hier eines</translation>
    </message>
    <message numerus="yes">
        <source>{n} more values in the file differ</source>
        <comment>1 more value in the file differs</comment>
        <translation>
            <numerusform>{n} weiterer Wert in der Datei unterscheidet sich</numerusform>
            <numerusform>{n} weitere Werte in der Datei unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>an {name}</source>
        <translation>ein Element {name}</translation>
    </message>
    <message>
        <source>a {name}</source>
        <translation>ein Element {name}</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>kein Element {name}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: {reason}.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: {reason}.</translation>
    </message>
    <message>
        <source>The file was altered: {written}… is no place and no count.</source>
        <translation>Die Datei wurde verändert: {written}… ist weder Stelle noch Anzahl.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: {reason} (line {line}).</source>
        <translation>Die Datei ist kein wohlgeformtes XML: {reason} (Zeile {line}).</translation>
    </message>
    <message>
        <source>The file cannot be read as XML: {reason}.</source>
        <translation>Die Datei kann nicht als XML gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file nests elements more than {most} deep (line {line}), which Cable XML never does.</source>
        <translation>Die Datei verschachtelt Elemente mehr als {most} Ebenen tief (Zeile {line}), was Cable XML nie tut.</translation>
    </message>
    <message>
        <source>The file declares a document type (line {line}), which Cable XML never does.</source>
        <translation>Die Datei deklariert einen Dokumenttyp (Zeile {line}), was Cable XML nie tut.</translation>
    </message>
    <message>
        <source>The file is a releasable copy: what was withheld is not in it, and no cable can be restored from it.</source>
        <translation>Die Datei ist eine freigabefähige Kopie: Was weggelassen wurde, ist nicht darin, und kein Telegramm lässt sich daraus wiederherstellen.</translation>
    </message>
    <message>
        <source>The file is not Cable XML: its root element is {name}, not a cable in {namespace}.</source>
        <translation>Die Datei ist kein Cable XML: Ihr Wurzelelement ist {name}, nicht cable in {namespace}.</translation>
    </message>
    <message>
        <source>The file is Cable XML of version {version}; this program reads version {own}.</source>
        <translation>Die Datei ist Cable XML der Version {version}; dieses Programm liest Version {own}.</translation>
    </message>
    <message>
        <source>The file was altered: the quote of {wrong} does not stand at its place in the text.</source>
        <translation>Die Datei wurde verändert: Das Zitat von {wrong} steht nicht an seiner Stelle im Text.</translation>
    </message>
    <message>
        <source>The file is not valid Cable XML: {fault}</source>
        <translation>Die Datei ist kein gültiges Cable XML: {fault}</translation>
    </message>
    <message>
        <source>The file is not valid Cable XML: it has no source or no text.</source>
        <translation>Die Datei ist kein gültiges Cable XML: Sie hat keine Quelle oder keinen Text.</translation>
    </message>
    <message>
        <source>The file names an encoding that is unknown here: {encoding}.</source>
        <translation>Die Datei nennt eine Kodierung, die hier unbekannt ist: {encoding}.</translation>
    </message>
    <message>
        <source>The file was altered: its text holds characters that {encoding} does not have.</source>
        <translation>Die Datei wurde verändert: Ihr Text enthält Zeichen, die es in {encoding} nicht gibt.</translation>
    </message>
    <message>
        <source>The file was altered: its text is not the one whose hash it holds.</source>
        <translation>Die Datei wurde verändert: Ihr Text ist nicht der, dessen Hash sie enthält.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} may not be read: permission denied.</source>
        <translation>{name} darf nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>{name} cannot be read: the name is too long.</source>
        <translation>{name} kann nicht gelesen werden: Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its links lead in a circle.</source>
        <translation>{name} kann nicht gelesen werden: Die Verknüpfungen führen im Kreis.</translation>
    </message>
    <message>
        <source>{name} cannot be read: the disk reports a fault.</source>
        <translation>{name} kann nicht gelesen werden: Die Platte meldet einen Fehler.</translation>
    </message>
    <message>
        <source>{name} cannot be written: there is no folder {folder}.</source>
        <translation>{name} kann nicht geschrieben werden: Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {folder} is not a folder.</source>
        <translation>{name} kann nicht geschrieben werden: {folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{name} is a folder; name a file to write.</source>
        <translation>{name} ist ein Ordner; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{name} may not be written: permission denied. Choose another place.</source>
        <translation>{name} darf nicht geschrieben werden: keine Berechtigung. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} cannot be written: the disk is read-only. Choose another place.</source>
        <translation>{name} kann nicht geschrieben werden: Die Platte ist schreibgeschützt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full. Make room, or choose another disk.</source>
        <translation>{name} wurde nicht geschrieben: Die Platte ist voll. Schaffen Sie Platz, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} was not written: your share of the disk is used up. Make room, or choose another disk.</source>
        <translation>{name} wurde nicht geschrieben: Ihr Anteil an der Platte ist aufgebraucht. Schaffen Sie Platz, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk holds no file of that size. Choose another disk.</source>
        <translation>{name} wurde nicht geschrieben: Die Platte fasst keine Datei dieser Größe. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>{name} kann nicht geschrieben werden: Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>{name} cannot be written: another program uses it.</source>
        <translation>{name} kann nicht geschrieben werden: Ein anderes Programm benutzt die Datei.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk reports a fault. Choose another disk.</source>
        <translation>{name} wurde nicht geschrieben: Die Platte meldet einen Fehler. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>it is not in a folder</source>
        <translation>liegt in keinem Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>die Platte ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil an der Platte ist aufgebraucht</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>die Platte meldet einen Fehler</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>Standard input is closed; name a file.</source>
        <translation>Die Standardeingabe ist geschlossen; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: {reason}.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder; name a folder.</source>
        <translation>{name} ist eine Datei, kein Ordner; nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>the system refuses the name</source>
        <translation>das System lehnt den Namen ab</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Übermittlung</translation>
    </message>
    <message>
        <source>Transmission identifier</source>
        <translation>Übermittlungskennung</translation>
    </message>
    <message>
        <source>Relay line</source>
        <translation>Weiterleitungszeile</translation>
    </message>
    <message>
        <source>Routing indicator</source>
        <translation>Leitwegkennung</translation>
    </message>
    <message>
        <source>Station line</source>
        <translation>Stationszeile</translation>
    </message>
    <message>
        <source>Security line</source>
        <translation>Sicherheitszeile</translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation>Datum-Zeit-Gruppe</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Leitweg</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Classification line</source>
        <translation>Einstufungszeile</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Passing instruction</source>
        <translation>Weitergabevermerk</translation>
    </message>
    <message>
        <source>E.O. line</source>
        <translation>E.O.-Zeile</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Handling sentence</source>
        <translation>Behandlungssatz</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Textteil</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Paragraph label</source>
        <translation>Absatznummer</translation>
    </message>
    <message>
        <source>Portion mark</source>
        <translation>Absatzeinstufung</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>End of message</source>
        <translation>Ende der Nachricht</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>Wiederholter Text</translation>
    </message>
    <message>
        <source>Not part of the message</source>
        <translation>Nicht Teil der Nachricht</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Text between</source>
        <translation>Text dazwischen</translation>
    </message>
    <message>
        <source>Continuation of the paragraph before</source>
        <translation>Fortsetzung des Absatzes davor</translation>
    </message>
    <message>
        <source>A paragraph begins here</source>
        <translation>Hier beginnt ein Absatz</translation>
    </message>
    <message>
        <source>Goes on with the paragraph before</source>
        <translation>Setzt den Absatz davor fort</translation>
    </message>
    <message>
        <source>Paragraph number</source>
        <translation>Absatznummer</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Flagged to come back to</source>
        <translation>Zur Wiedervorlage markiert</translation>
    </message>
    <message>
        <source>Lowered without a reason</source>
        <translation>Ohne Grund herabgesetzt</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>Wartet auf eine Stelle</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Reviewer without a name</source>
        <translation>Prüfer ohne Namen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Executive Order</source>
        <translation>Executive Order</translation>
    </message>
    <message>
        <source>Declassify on</source>
        <translation>Freizugeben am</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Telegramm</translation>
    </message>
    <message>
        <source>transmission</source>
        <translation>Übermittlung</translation>
    </message>
    <message>
        <source>transmission identifier</source>
        <translation>Übermittlungskennung</translation>
    </message>
    <message>
        <source>relay line</source>
        <translation>Weiterleitungszeile</translation>
    </message>
    <message>
        <source>routing indicator</source>
        <translation>Leitwegkennung</translation>
    </message>
    <message>
        <source>station line</source>
        <translation>Stationszeile</translation>
    </message>
    <message>
        <source>security line</source>
        <translation>Sicherheitszeile</translation>
    </message>
    <message>
        <source>date-time group</source>
        <translation>Datum-Zeit-Gruppe</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>Leitweg</translation>
    </message>
    <message>
        <source>from</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>An</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>classification line</source>
        <translation>Einstufungszeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>passing instruction</source>
        <translation>Weitergabevermerk</translation>
    </message>
    <message>
        <source>e.o. line</source>
        <translation>E.O.-Zeile</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>TAGS</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>classified by</source>
        <translation>Eingestuft von</translation>
    </message>
    <message>
        <source>handling sentence</source>
        <translation>Behandlungssatz</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Textteil</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>paragraph label</source>
        <translation>Absatznummer</translation>
    </message>
    <message>
        <source>portion mark</source>
        <translation>Absatzeinstufung</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>end of message</source>
        <translation>Ende der Nachricht</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation>wiederholter Text</translation>
    </message>
    <message>
        <source>not part of the message</source>
        <translation>nicht Teil der Nachricht</translation>
    </message>
    <message>
        <source>unrecognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>text between</source>
        <translation>Text dazwischen</translation>
    </message>
    <message>
        <source>continuation of the paragraph before</source>
        <translation>Fortsetzung des vorigen Absatzes</translation>
    </message>
    <message>
        <source>a paragraph begins here</source>
        <translation>hier beginnt ein Absatz</translation>
    </message>
    <message>
        <source>goes on with the paragraph before</source>
        <translation>setzt den vorigen Absatz fort</translation>
    </message>
    <message>
        <source>paragraph number</source>
        <translation>Absatznummer</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>wrapper</source>
        <translation>nicht Teil der Nachricht</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>{missing} not found.</source>
        <translation>{missing} nicht gefunden.</translation>
    </message>
    <message>
        <source>The classification line says how many sections there are; each but the first begins with a page line or a header of its own.</source>
        <translation>Die Einstufungszeile sagt, wie viele Teile es gibt; jeder außer dem ersten beginnt mit einer Seitenzeile oder einem eigenen Kopf.</translation>
    </message>
    <message>
        <source>Look for the missing section in another copy. Review what is here, and say in a note that the text is not complete.</source>
        <translation>Suchen Sie den fehlenden Teil in einer anderen Kopie. Prüfen Sie, was da ist, und halten Sie in einer Notiz fest, dass der Text nicht vollständig ist.</translation>
    </message>
    <message>
        <source>“UNCLAS SECTION 01 OF 03” in the header, and page lines of sections 1 and 2 only.</source>
        <translation>„UNCLAS SECTION 01 OF 03“ im Kopf, aber nur Seitenzeilen der Teile 1 und 2.</translation>
    </message>
    <message>
        <source>ACP-127 format lines, as in 5 FAH-2 H-320</source>
        <translation>Formatzeilen nach ACP-127, wie in 5 FAH-2 H-320</translation>
    </message>
    <message>
        <source>All {sections} sections are there.</source>
        <translation>Alle {sections} Teile sind vorhanden.</translation>
    </message>
    <message>
        <source>Every section that the classification line counts was found.</source>
        <translation>Jeder Teil, den die Einstufungszeile zählt, wurde gefunden.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>“SECTION 01 OF 02” in the header, and a page line that says “002 OF 002”.</source>
        <translation>„SECTION 01 OF 02“ im Kopf und eine Seitenzeile mit „002 OF 002“.</translation>
    </message>
    <message>
        <source>The label “{label}” was read as paragraph {number}.</source>
        <translation>Die Nummer „{label}“ wurde als Absatz {number} gelesen.</translation>
    </message>
    <message>
        <source>The label was damaged: copies from web pages leave a pilcrow or a stray 1 before the number. All labels of a cable are read together, so that they count up.</source>
        <translation>Die Nummer war beschädigt: Kopien von Webseiten lassen ein Absatzzeichen oder eine verirrte 1 vor der Nummer stehen. Alle Nummern eines Telegramms werden zusammen gelesen, sodass sie aufsteigen.</translation>
    </message>
    <message>
        <source>Compare the number with the paragraphs beside it. Renumber the paragraph where it was read wrongly.</source>
        <translation>Vergleichen Sie die Nummer mit den Absätzen daneben. Nummerieren Sie den Absatz neu, wenn er falsch gelesen wurde.</translation>
    </message>
    <message>
        <source>“¶11. (SBU)” at the head of the first paragraph.</source>
        <translation>„¶11. (SBU)“ am Anfang des ersten Absatzes.</translation>
    </message>
    <message>
        <source>counted in 1,295 public cables of 1966-2010</source>
        <translation>gezählt in 1.295 öffentlichen Telegrammen von 1966 bis 2010</translation>
    </message>
    <message>
        <source>Paragraph {number} follows paragraph {before}: something between them is missing or has lost its label.</source>
        <translation>Auf Absatz {before} folgt Absatz {number}: Etwas dazwischen fehlt oder hat seine Nummer verloren.</translation>
    </message>
    <message>
        <source>Paragraphs count up by one in 91 % of cables.</source>
        <translation>In 91 % der Telegramme steigen die Absatznummern jeweils um eins.</translation>
    </message>
    <message>
        <source>Look at the end of the paragraph before: the missing label may stand inside it, and the paragraph can be split there. Where text is missing, say so in a note.</source>
        <translation>Sehen Sie sich das Ende des Absatzes davor an: Die fehlende Nummer kann darin stehen, dann lässt sich der Absatz dort teilen. Fehlt Text, so vermerken Sie es in einer Notiz.</translation>
    </message>
    <message>
        <source>Paragraphs 1, 2 and 4.</source>
        <translation>Absätze 1, 2 und 4.</translation>
    </message>
    <message>
        <source>After paragraph {before} the numbering goes on with {number}.</source>
        <translation>Nach Absatz {before} geht die Nummerierung mit {number} weiter.</translation>
    </message>
    <message>
        <source>Numbering may start again under a heading or in a quoted text; otherwise a label is wrong.</source>
        <translation>Unter einer Überschrift oder in einem zitierten Text kann die Nummerierung neu beginnen; sonst ist eine Nummer falsch.</translation>
    </message>
    <message>
        <source>See whether a heading or a quoted text begins there. If not, renumber the paragraph.</source>
        <translation>Sehen Sie nach, ob dort eine Überschrift oder ein zitierter Text beginnt. Wenn nicht, nummerieren Sie den Absatz neu.</translation>
    </message>
    <message>
        <source>Paragraphs 1 to 5, and under the next heading 1 again.</source>
        <translation>Absätze 1 bis 5 und unter der nächsten Überschrift wieder 1.</translation>
    </message>
    <message>
        <source>The paragraphs start at {number}.</source>
        <translation>Die Absätze beginnen bei {number}.</translation>
    </message>
    <message>
        <source>Paragraphs before it were withheld, or this is a part of a cable.</source>
        <translation>Absätze davor wurden zurückgehalten, oder dies ist nur ein Teil eines Telegramms.</translation>
    </message>
    <message>
        <source>See whether the cable says that it continues another, or that paragraphs were withheld.</source>
        <translation>Sehen Sie nach, ob das Telegramm sagt, dass es ein anderes fortsetzt oder dass Absätze zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>The first label in the text is “6.”.</source>
        <translation>Die erste Nummer im Text ist „6.“.</translation>
    </message>
    <message>
        <source>A page line gives message number {written}, the classification line {number}.</source>
        <translation>Eine Seitenzeile nennt die Telegrammnummer {written}, die Einstufungszeile {number}.</translation>
    </message>
    <message>
        <source>The page may belong to another telegram.</source>
        <translation>Die Seite gehört vielleicht zu einem anderen Telegramm.</translation>
    </message>
    <message>
        <source>Read across the page line: where the sense breaks off, the page belongs to another cable, and its paragraphs must not be reviewed as part of this one.</source>
        <translation>Lesen Sie über die Seitenzeile hinweg: Bricht der Sinn dort ab, so gehört die Seite zu einem anderen Telegramm, und ihre Absätze dürfen nicht als Teil von diesem geprüft werden.</translation>
    </message>
    <message>
        <source>“KINGSTON 00000099  002 OF 002” inside KINGSTON 88.</source>
        <translation>„KINGSTON 00000099  002 OF 002“ in KINGSTON 88.</translation>
    </message>
    <message>
        <source>The paragraphs count up to {last} without a gap.</source>
        <translation>Die Absätze zählen lückenlos bis {last}.</translation>
    </message>
    <message>
        <source>Labels and order agree.</source>
        <translation>Nummern und Reihenfolge stimmen überein.</translation>
    </message>
    <message>
        <source>Paragraphs 1 to 9, each with its number.</source>
        <translation>Absätze 1 bis 9, jeder mit seiner Nummer.</translation>
    </message>
    <message>
        <source>The text of {number} ends without a full stop: some of it may be missing.</source>
        <translation>Der Text endet ohne Punkt ({number}): Vielleicht fehlt etwas davon.</translation>
    </message>
    <message>
        <source>Lines are lost in transmission. The source can't be mended here.</source>
        <translation>Bei der Übermittlung gehen Zeilen verloren. Die Quelle lässt sich hier nicht ausbessern.</translation>
    </message>
    <message>
        <source>Look for the rest in another copy. Mark what is here, and say in a note that the paragraph is cut off.</source>
        <translation>Suchen Sie den Rest in einer anderen Kopie. Stufen Sie ein, was da ist, und halten Sie in einer Notiz fest, dass der Absatz abgeschnitten ist.</translation>
    </message>
    <message>
        <source>“... and the minister then turned to”, and a new paragraph after it.</source>
        <translation>„... and the minister then turned to“, und danach ein neuer Absatz.</translation>
    </message>
    <message>
        <source>The end of this {kind} is not written; it was taken to end with its paragraphs.</source>
        <translation>Das Ende dieses Blocks ({kind}) ist nicht bezeichnet; angenommen wurde, dass er mit seinen Absätzen endet.</translation>
    </message>
    <message>
        <source>A block without a closer runs to the end of its paragraph, or of the paragraphs under its heading.</source>
        <translation>Ein Block ohne Schlusszeichen reicht bis zum Ende seines Absatzes oder der Absätze unter seiner Überschrift.</translation>
    </message>
    <message>
        <source>Read where the comment really ends. It matters to whoever uses the comment alone; markings do not depend on it.</source>
        <translation>Lesen Sie nach, wo der Kommentar wirklich endet. Das zählt für alle, die nur den Kommentar verwenden; Einstufungen hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>A heading “COMMENT” and no “END COMMENT”.</source>
        <translation>Eine Überschrift „COMMENT“ und kein „END COMMENT“.</translation>
    </message>
    <message>
        <source>Damaged paragraph labels ({labels}) were read as {first} to {last}.</source>
        <translation>Beschädigte Absatznummern ({labels}) wurden als {first} bis {last} gelesen.</translation>
    </message>
    <message>
        <source>Copies from web pages leave a pilcrow or a stray 1 before the number. The reading is the one in which all labels of the cable count up with the least damage.</source>
        <translation>Kopien von Webseiten lassen ein Absatzzeichen oder eine verirrte 1 vor der Nummer stehen. Gelesen wird so, dass alle Nummern des Telegramms mit dem geringsten Schaden aufsteigen.</translation>
    </message>
    <message>
        <source>Go through the labels once. The text stays as it is; renumber those that were read wrongly.</source>
        <translation>Gehen Sie die Nummern einmal durch. Der Text bleibt, wie er ist; nummerieren Sie neu, was falsch gelesen wurde.</translation>
    </message>
    <message>
        <source>“¶11.”, “¶12.”, “13.” ... “¶8.”, “¶9.” for paragraphs 1 to 9.</source>
        <translation>„¶11.“, „¶12.“, „13.“ ... „¶8.“, „¶9.“ für die Absätze 1 bis 9.</translation>
    </message>
    <message>
        <source>No signature was found.</source>
        <translation>Keine Unterschrift gefunden.</translation>
    </message>
    <message>
        <source>The text ends with a whole sentence. Cables end with the name of the chief of mission or the Secretary.</source>
        <translation>Der Text endet mit einem ganzen Satz. Telegramme enden mit dem Namen der Missionsleitung oder des Außenministers.</translation>
    </message>
    <message>
        <source>See whether the copy was cut there. A missing signature changes no marking.</source>
        <translation>Sehen Sie nach, ob die Kopie dort abgeschnitten wurde. Eine fehlende Unterschrift ändert keine Einstufung.</translation>
    </message>
    <message>
        <source>The last paragraph ends with a full stop, and no name follows.</source>
        <translation>Der letzte Absatz endet mit einem Punkt, und es folgt kein Name.</translation>
    </message>
    <message>
        <source>A page line gives the number of sections as {written}, the classification line as {sections}.</source>
        <translation>Eine Seitenzeile gibt die Zahl der Teile mit {written} an, die Einstufungszeile mit {sections}.</translation>
    </message>
    <message>
        <source>The page may belong to another telegram, or one of the two is damaged.</source>
        <translation>Die Seite gehört vielleicht zu einem anderen Telegramm, oder eine der beiden Zeilen ist beschädigt.</translation>
    </message>
    <message>
        <source>Compare the page lines with each other: the one that stands alone is the damaged one.</source>
        <translation>Vergleichen Sie die Seitenzeilen miteinander: Die, die allein steht, ist die beschädigte.</translation>
    </message>
    <message>
        <source>“002 OF 004” on a page line, “SECTION 01 OF 03” in the header.</source>
        <translation>„002 OF 004“ in einer Seitenzeile, „SECTION 01 OF 03“ im Kopf.</translation>
    </message>
    <message>
        <source>Section {section} comes after section {before}.</source>
        <translation>Teil {section} kommt nach Teil {before}.</translation>
    </message>
    <message>
        <source>Pages were put together in the wrong order.</source>
        <translation>Seiten wurden in falscher Reihenfolge zusammengefügt.</translation>
    </message>
    <message>
        <source>Read the paragraphs in the order of their numbers. Go by the numbers when you cite.</source>
        <translation>Lesen Sie die Absätze in der Reihenfolge ihrer Nummern. Richten Sie sich beim Zitieren nach den Nummern.</translation>
    </message>
    <message>
        <source>A page line of section 3, and after it one of section 2.</source>
        <translation>Eine Seitenzeile von Teil 3 und danach eine von Teil 2.</translation>
    </message>
    <message>
        <source>A page line names {written}, the classification line {post}.</source>
        <translation>Eine Seitenzeile nennt {written}, die Einstufungszeile {post}.</translation>
    </message>
    <message>
        <source>Page lines cut the post to ten characters, or six. This one may belong to another telegram.</source>
        <translation>Seitenzeilen kürzen den Posten auf zehn oder sechs Zeichen. Diese gehört vielleicht zu einem anderen Telegramm.</translation>
    </message>
    <message>
        <source>Read across the page line, as for a message number that differs.</source>
        <translation>Lesen Sie über die Seitenzeile hinweg, wie bei einer abweichenden Telegrammnummer.</translation>
    </message>
    <message>
        <source>“NASSAU 00000088  002 OF 003” in a cable from Kingston.</source>
        <translation>„NASSAU 00000088  002 OF 003“ in einem Telegramm aus Kingston.</translation>
    </message>
    <message>
        <source>The text breaks off: the rest of the cable is missing.</source>
        <translation>Der Text bricht ab: Der Rest des Telegramms fehlt.</translation>
    </message>
    <message>
        <source>Some archives keep the first words of a cable only, and three dots for the rest.</source>
        <translation>Manche Archive bewahren von einem Telegramm nur die ersten Worte auf, und für den Rest drei Punkte.</translation>
    </message>
    <message>
        <source>Look for the whole cable in another copy. Its markings can’t be judged by these words.</source>
        <translation>Suchen Sie das ganze Telegramm in einer anderen Kopie. Nach diesen Worten lässt sich seine Einstufung nicht beurteilen.</translation>
    </message>
    <message>
        <source>A cable whose last words are “At noon the boats lef...”.</source>
        <translation>Ein Telegramm, dessen letzte Worte „At noon the boats lef...“ sind.</translation>
    </message>
    <message>
        <source>Paragraph {number} begins in the middle of a line: it was told by its number.</source>
        <translation>Absatz {number} beginnt mitten in einer Zeile: Er wurde an seiner Nummer erkannt.</translation>
    </message>
    <message>
        <source>Copies that lost their line ends have several paragraphs on one line. The number counts on, and a sentence ends before it.</source>
        <translation>Kopien, die ihre Zeilenenden verloren haben, haben mehrere Absätze in einer Zeile. Die Nummer zählt weiter, und vor ihr endet ein Satz.</translation>
    </message>
    <message>
        <source>See whether a paragraph begins there. If it is an entry of a list, merge it with the one before.</source>
        <translation>Sehen Sie nach, ob dort ein Absatz beginnt. Ist es ein Punkt einer Liste, verbinden Sie ihn mit dem Absatz davor.</translation>
    </message>
    <message>
        <source>“1. It rained. 2. The boats sank.” on one line.</source>
        <translation>„1. It rained. 2. The boats sank.“ in einer Zeile.</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>Paragraphs {first} to {last} begin in the middle of a line: they were told by their numbers.</source>
        <translation>Die Absätze {first} bis {last} beginnen mitten in einer Zeile: Sie wurden an ihren Nummern erkannt.</translation>
    </message>
    <message>
        <source>Copies that lost their line ends have several paragraphs on one line. The numbers count on, and a sentence ends before each.</source>
        <translation>Kopien, die ihre Zeilenenden verloren haben, haben mehrere Absätze in einer Zeile. Die Nummern zählen weiter, und vor jeder endet ein Satz.</translation>
    </message>
    <message>
        <source>See whether a paragraph begins at each. If one is an entry of a list, merge it with the one before.</source>
        <translation>Sehen Sie nach, ob an jeder Stelle ein Absatz beginnt. Ist eine davon ein Punkt einer Liste, verbinden Sie ihn mit dem Absatz davor.</translation>
    </message>
    <message>
        <source>A whole text on one line.</source>
        <translation>Ein ganzer Text in einer Zeile.</translation>
    </message>
    <message>
        <source>The file gives {attribute} as {stored}; read anew it is {found}.</source>
        <translation>Die Datei gibt {attribute} als {stored} an; neu gelesen ist es {found}.</translation>
    </message>
    <message>
        <source>Somebody changed a value in the file, or another version of the program wrote it. What is shown is read anew from the text; saving writes that.</source>
        <translation>Jemand hat einen Wert in der Datei geändert, oder eine andere Version des Programms hat sie geschrieben. Gezeigt wird, was neu aus dem Text gelesen wurde; das wird auch gespeichert.</translation>
    </message>
    <message>
        <source>Trust what is shown here. Ask whoever sent the file what was changed in it; saving puts it right.</source>
        <translation>Verlassen Sie sich auf das, was hier steht. Fragen Sie, wer die Datei geschickt hat, was darin geändert wurde; beim Speichern wird es berichtigt.</translation>
    </message>
    <message>
        <source>mark="U" in the file where the text has (SBU).</source>
        <translation>mark="U" in der Datei, wo im Text (SBU) steht.</translation>
    </message>
    <message>
        <source>A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.</source>
        <translation>Einer Cable-XML-Datei wird ihr Text geglaubt und was Prüfer eingegeben haben, sonst nichts.</translation>
    </message>
    <message>
        <source>The file has {stored}; read anew there is {found}.</source>
        <translation>Die Datei hat {stored}; neu gelesen steht {found}.</translation>
    </message>
    <message>
        <source>Somebody changed the structure in the file, or another version of the program wrote it. What is shown is read anew from the text; saving writes that.</source>
        <translation>Jemand hat den Aufbau in der Datei geändert, oder eine andere Version des Programms hat sie geschrieben. Gezeigt wird, was neu aus dem Text gelesen wurde; das wird auch gespeichert.</translation>
    </message>
    <message>
        <source>Trust what is shown here; saving puts it right.</source>
        <translation>Verlassen Sie sich auf das, was hier steht; beim Speichern wird es berichtigt.</translation>
    </message>
    <message>
        <source>A paragraph element around lines that are a heading.</source>
        <translation>Ein Absatz-Element um Zeilen, die eine Überschrift sind.</translation>
    </message>
    <message>
        <source>{more} from what is read anew.</source>
        <translation>{more} gegenüber dem, was neu gelesen wurde.</translation>
    </message>
    <message>
        <source>The file was probably written by another version of the program. Saving writes what is read anew.</source>
        <translation>Die Datei wurde vermutlich von einer anderen Version des Programms geschrieben. Gespeichert wird, was neu gelesen wurde.</translation>
    </message>
    <message>
        <source>A file that another version of the program wrote.</source>
        <translation>Eine Datei, die eine andere Version des Programms geschrieben hat.</translation>
    </message>
    <message>
        <source>A correction ({says}) does not fit the text any more: {reason}.</source>
        <translation>Eine Berichtigung ({says}) passt nicht mehr zum Text: {reason}.</translation>
    </message>
    <message>
        <source>Another correction was taken back on which it depended, or another version of the program reads the text otherwise. It is kept, and has no effect while it does not fit.</source>
        <translation>Eine andere Berichtigung, von der sie abhing, wurde zurückgenommen, oder eine andere Version des Programms liest den Text anders. Sie wird aufbewahrt und wirkt nicht, solange sie nicht passt.</translation>
    </message>
    <message>
        <source>Look at the place. Correct it anew, or take the correction back in the list of corrections.</source>
        <translation>Sehen Sie sich die Stelle an. Berichtigen Sie sie neu, oder nehmen Sie die Berichtigung in der Liste der Berichtigungen zurück.</translation>
    </message>
    <message>
        <source>A paragraph that was split off is given a number, and then the split is taken back.</source>
        <translation>Ein abgeteilter Absatz bekommt eine Nummer, und dann wird die Teilung zurückgenommen.</translation>
    </message>
    <message>
        <source>A correction is laid over what the parser reads now, and never guessed at.</source>
        <translation>Eine Berichtigung wird über das gelegt, was das Programm jetzt liest, und nie erraten.</translation>
    </message>
    <message>
        <source>The classification “{written}” was read as {read}.</source>
        <translation>Die Einstufung „{written}“ wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>A letter was doubled or lost in transmission.</source>
        <translation>Bei der Übermittlung wurde ein Buchstabe verdoppelt oder ging verloren.</translation>
    </message>
    <message>
        <source>Compare it with the portion marks and the security line. Say in a note if you read it otherwise.</source>
        <translation>Vergleichen Sie sie mit den Absatzeinstufungen und der Sicherheitszeile. Lesen Sie sie anders, so sagen Sie es in einer Notiz.</translation>
    </message>
    <message>
        <source>“CC O N F I D E N T I A L”, read as CONFIDENTIAL.</source>
        <translation>„CC O N F I D E N T I A L“, gelesen als CONFIDENTIAL.</translation>
    </message>
    <message>
        <source>The tag “{written}” was read as {read}.</source>
        <translation>Das Schlagwort „{written}“ wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>Separators were lost, or the code is in no table and its correction is.</source>
        <translation>Trennzeichen gingen verloren, oder das Kürzel steht in keiner Tabelle, wohl aber seine Berichtigung.</translation>
    </message>
    <message>
        <source>Nothing to do, if the code read fits the subject.</source>
        <translation>Nichts zu tun, wenn das gelesene Kürzel zum Gegenstand passt.</translation>
    </message>
    <message>
        <source>“TAGS: POGOV”, read as PGOV.</source>
        <translation>„TAGS: POGOV“, gelesen als PGOV.</translation>
    </message>
    <message>
        <source>corrections made by readers of public cables</source>
        <translation>Berichtigungen von Lesern öffentlicher Telegramme</translation>
    </message>
    <message>
        <source>The reference “{written}” was read as {read}.</source>
        <translation>Der Bezug „{written}“ wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>Letters stand for figures (O for 0) or figures for letters, or the name of the post is misspelt.</source>
        <translation>Buchstaben stehen für Ziffern (O für 0) oder Ziffern für Buchstaben, oder der Name des Postens ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Compare it with the references in the text before you look that cable up.</source>
        <translation>Vergleichen Sie ihn mit den Bezügen im Text, bevor Sie das Telegramm heraussuchen.</translation>
    </message>
    <message>
        <source>“REF: KINGSTON O071”, read as KINGSTON 71.</source>
        <translation>„REF: KINGSTON O071“, gelesen als KINGSTON 71.</translation>
    </message>
    <message>
        <source>Executive Order {number} was not in force at the cable’s date; {likely} was.</source>
        <translation>Die Executive Order {number} galt am Tag des Telegramms nicht; es galt {likely}.</translation>
    </message>
    <message>
        <source>Number or date may be damaged. A cable may name an order for a year after a new one has replaced it.</source>
        <translation>Nummer oder Datum können beschädigt sein. Ein Telegramm nennt eine Anordnung mitunter noch ein Jahr, nachdem eine neue sie abgelöst hat.</translation>
    </message>
    <message>
        <source>Check the date of the cable first. The order named decides how the declassification date is to be read.</source>
        <translation>Prüfen Sie zuerst das Datum des Telegramms. Von der genannten Anordnung hängt ab, wie das Freigabedatum zu lesen ist.</translation>
    </message>
    <message>
        <source>“E.O. 11652” on a cable of 2008.</source>
        <translation>„E.O. 11652“ auf einem Telegramm von 2008.</translation>
    </message>
    <message>
        <source>vocabulary/executive-orders.csv; counted in 1,007 dated cables of 1995-2010</source>
        <translation>vocabulary/executive-orders.csv; gezählt in 1.007 datierten Telegrammen von 1995 bis 2010</translation>
    </message>
    <message>
        <source>There is no Executive Order {number} on classification; {likely} may be meant.</source>
        <translation>Eine Executive Order {number} zur Einstufung gibt es nicht; gemeint ist vielleicht {likely}.</translation>
    </message>
    <message>
        <source>Figures of the number were swapped or lost (12598, 19528 and 1295 for 12958).</source>
        <translation>Ziffern der Nummer wurden vertauscht oder gingen verloren (12598, 19528 und 1295 statt 12958).</translation>
    </message>
    <message>
        <source>Read the date and the reasons under the order that was meant.</source>
        <translation>Lesen Sie Datum und Gründe nach der Anordnung, die gemeint war.</translation>
    </message>
    <message>
        <source>“E.O. 12598” for 12958.</source>
        <translation>„E.O. 12598“ statt 12958.</translation>
    </message>
    <message>
        <source>The cable is {level}, and the E.O. line says N/A.</source>
        <translation>Das Telegramm ist {level}, und in der E.O.-Zeile steht N/A.</translation>
    </message>
    <message>
        <source>N/A stands on unclassified cables. A classified one names a date or an event.</source>
        <translation>N/A steht auf nicht eingestuften Telegrammen. Ein eingestuftes nennt ein Datum oder ein Ereignis.</translation>
    </message>
    <message>
        <source>See whether the portions are classified. One of the two lines is wrong; say in a note which.</source>
        <translation>Sehen Sie nach, ob Abschnitte eingestuft sind. Eine der beiden Zeilen ist falsch; sagen Sie in einer Notiz, welche.</translation>
    </message>
    <message>
        <source>“CONFIDENTIAL” and “E.O. 12958: N/A”.</source>
        <translation>„CONFIDENTIAL“ und „E.O. 12958: N/A“.</translation>
    </message>
    <message>
        <source>The cable is {level}, and the E.O. line says when it is to be declassified.</source>
        <translation>Das Telegramm ist {level}, und die E.O.-Zeile sagt, wann es freizugeben ist.</translation>
    </message>
    <message>
        <source>There is nothing to declassify in an unclassified cable.</source>
        <translation>In einem nicht eingestuften Telegramm gibt es nichts freizugeben.</translation>
    </message>
    <message>
        <source>See whether a portion is classified. One of the two lines is wrong; say in a note which.</source>
        <translation>Sehen Sie nach, ob ein Abschnitt eingestuft ist. Eine der beiden Zeilen ist falsch; sagen Sie in einer Notiz, welche.</translation>
    </message>
    <message>
        <source>“UNCLAS” and “E.O. 12958: DECL: 06/24/2018”.</source>
        <translation>„UNCLAS“ und „E.O. 12958: DECL: 06/24/2018“.</translation>
    </message>
    <message>
        <source>The declassification date {until} is {how}.</source>
        <translation>Das Freigabedatum {until} ist {how}.</translation>
    </message>
    <message>
        <source>Month and day come first, then the year. 994 of 1,007 dated cables name a date five or more years away.</source>
        <translation>Monat und Tag stehen vorn, dann das Jahr. 994 von 1.007 datierten Telegrammen nennen ein Datum, das mindestens fünf Jahre entfernt ist.</translation>
    </message>
    <message>
        <source>Read the date as day, month, year too: the figures may be swapped. Do not rely on it for a release.</source>
        <translation>Lesen Sie das Datum auch als Tag, Monat, Jahr: Die Ziffern können vertauscht sein. Stützen Sie keine Freigabe darauf.</translation>
    </message>
    <message>
        <source>“DECL: 06/24/2008” on a cable of that day.</source>
        <translation>„DECL: 06/24/2008“ auf einem Telegramm von diesem Tag.</translation>
    </message>
    <message>
        <source>The declassification date {until} is more than {years} years away.</source>
        <translation>Das Freigabedatum {until} ist mehr als {years} Jahre entfernt.</translation>
    </message>
    <message>
        <source>Longer periods need an exemption. 5 of 1,007 dated cables go beyond 25 years.</source>
        <translation>Längere Fristen brauchen eine Ausnahme. 5 von 1.007 datierten Telegrammen gehen über 25 Jahre hinaus.</translation>
    </message>
    <message>
        <source>Look for an exemption (25X1 and the like) beside the date. Do not rely on the date for a release.</source>
        <translation>Suchen Sie neben dem Datum nach einer Ausnahme (25X1 und dergleichen). Stützen Sie keine Freigabe auf das Datum.</translation>
    </message>
    <message>
        <source>“DECL: 06/25/2033” on a cable of 2008.</source>
        <translation>„DECL: 06/25/2033“ auf einem Telegramm von 2008.</translation>
    </message>
    <message>
        <source>The reasons name section {section}; at the cable’s date it was section {other}.</source>
        <translation>Die Gründe nennen Abschnitt {section}; am Tag des Telegramms war es Abschnitt {other}.</translation>
    </message>
    <message>
        <source>Section 1.5 of E.O. 12958 became section 1.4 in 2003; its letters stayed the same.</source>
        <translation>Abschnitt 1.5 der E.O. 12958 wurde 2003 zu Abschnitt 1.4; die Buchstaben blieben gleich.</translation>
    </message>
    <message>
        <source>Read the letters under the section of that day; they are the same.</source>
        <translation>Lesen Sie die Buchstaben nach dem Abschnitt jenes Tages; sie sind dieselben.</translation>
    </message>
    <message>
        <source>“reasons 1.5 (b) and (d)” in a cable of 2008.</source>
        <translation>„reasons 1.5 (b) and (d)“ in einem Telegramm von 2008.</translation>
    </message>
    <message>
        <source>E.O. 13292 of 25 March 2003; general knowledge</source>
        <translation>E.O. 13292 vom 25. März 2003; Allgemeinwissen</translation>
    </message>
    <message>
        <source>The cable is {level}, and nothing says who classified it.</source>
        <translation>Das Telegramm ist {level}, und nirgends steht, wer es eingestuft hat.</translation>
    </message>
    <message>
        <source>Since 1995 a classified document names its classifier and the reasons, or what it is derived from.</source>
        <translation>Seit 1995 nennt ein eingestuftes Dokument, wer es aus welchen Gründen eingestuft hat oder wovon die Einstufung abgeleitet ist.</translation>
    </message>
    <message>
        <source>Look for the line further down, or in another copy: it is often lost with the lines around it.</source>
        <translation>Suchen Sie die Zeile weiter unten oder in einer anderen Kopie: Oft geht sie mit den Zeilen um sie herum verloren.</translation>
    </message>
    <message>
        <source>A CONFIDENTIAL cable of 2008 without “Classified By” and “Derived From”.</source>
        <translation>Ein Telegramm CONFIDENTIAL von 2008 ohne „Classified By“ und „Derived From“.</translation>
    </message>
    <message>
        <source>32 CFR 2001.21; counted in 1,295 public cables</source>
        <translation>32 CFR 2001.21; gezählt in 1.295 öffentlichen Telegrammen</translation>
    </message>
    <message>
        <source>{plad} is addressed twice.</source>
        <translation>{plad} ist zweimal Empfänger.</translation>
    </message>
    <message>
        <source>The same address stands twice among the action and information addressees.</source>
        <translation>Dieselbe Anschrift steht zweimal unter den Empfängern zur Veranlassung und zur Kenntnis.</translation>
    </message>
    <message>
        <source>Nothing to do; it is worth knowing in a list of who received it.</source>
        <translation>Nichts zu tun; für eine Liste der Empfänger ist es gut zu wissen.</translation>
    </message>
    <message>
        <source>“TO RUEHC/SECSTATE WASHDC” and the same again under INFO.</source>
        <translation>„TO RUEHC/SECSTATE WASHDC“ und dasselbe noch einmal unter INFO.</translation>
    </message>
    <message>
        <source>The reference {read} has a greater number than this cable itself: {earlier} may be meant.</source>
        <translation>Der Bezug {read} hat eine höhere Nummer als dieses Telegramm selbst: Gemeint ist vielleicht {earlier}.</translation>
    </message>
    <message>
        <source>In January to March a reference without a year may well be of the year before.</source>
        <translation>Von Januar bis März kann ein Bezug ohne Jahr sehr wohl aus dem Vorjahr sein.</translation>
    </message>
    <message>
        <source>Look the cable up under the year before as well.</source>
        <translation>Suchen Sie das Telegramm auch unter dem Vorjahr.</translation>
    </message>
    <message>
        <source>A reference to KINGSTON 1402 in KINGSTON 88 of January.</source>
        <translation>Ein Bezug auf KINGSTON 1402 in KINGSTON 88 vom Januar.</translation>
    </message>
    <message>
        <source>The text goes on right below the subject, which was taken to end with its line {line}.</source>
        <translation>Der Text geht gleich unter dem Betreff weiter; als dessen Ende gilt seine Zeile {line}.</translation>
    </message>
    <message>
        <source>Copies without blank lines show no end of a subject. It was taken to end where a line is left short.</source>
        <translation>Kopien ohne Leerzeilen zeigen nicht, wo ein Betreff endet. Als Ende gilt die erste Zeile, die kürzer blieb, als sie sein könnte.</translation>
    </message>
    <message>
        <source>If the subject ends elsewhere, select its lines and use “This is…”.</source>
        <translation>Endet der Betreff an anderer Stelle, wählen Sie seine Zeilen aus und dann „Das ist …“.</translation>
    </message>
    <message>
        <source>A subject of thirty lines, the first one shorter than the others.</source>
        <translation>Ein Betreff von dreißig Zeilen, dessen erste kürzer ist als die übrigen.</translation>
    </message>
    <message>
        <source>No subject was found.</source>
        <translation>Kein Betreff gefunden.</translation>
    </message>
    <message>
        <source>Every cable has a subject, behind its TAGS. The line was lost, or its keyword is damaged.</source>
        <translation>Jedes Telegramm hat einen Betreff, hinter seinen TAGS. Die Zeile ging verloren, oder ihr Schlüsselwort ist beschädigt.</translation>
    </message>
    <message>
        <source>Look for the line in another copy. If a line here is the subject, use “This is…”.</source>
        <translation>Suchen Sie die Zeile in einer anderen Kopie. Ist hier eine Zeile der Betreff, wählen Sie „Das ist …“.</translation>
    </message>
    <message>
        <source>“TAGS: PREL, JM”, and below it at once paragraph 1.</source>
        <translation>„TAGS: PREL, JM“, und gleich darunter Absatz 1.</translation>
    </message>
    <message>
        <source>“{written}” in the E.O. line was read as {read}.</source>
        <translation>„{written}“ in der E.O.-Zeile wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>Letters stand for figures (O for 0, l for 1), or the date has blanks or full stops in it.</source>
        <translation>Buchstaben stehen für Ziffern (O für 0, l für 1), oder im Datum stehen Leerzeichen oder Punkte.</translation>
    </message>
    <message>
        <source>Nothing to do, if the date fits the cable.</source>
        <translation>Nichts zu tun, wenn das Datum zum Telegramm passt.</translation>
    </message>
    <message>
        <source>“E.O. 12958: DECL: O6/24/2018”.</source>
        <translation>„E.O. 12958: DECL: O6/24/2018“.</translation>
    </message>
    <message>
        <source>The precedence “{written}” of an address was read as {read}.</source>
        <translation>Die Dringlichkeit „{written}“ einer Anschrift wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>A letter was lost or mistyped; the word stands where a precedence stands.</source>
        <translation>Ein Buchstabe ging verloren oder wurde vertippt; das Wort steht, wo eine Dringlichkeit steht.</translation>
    </message>
    <message>
        <source>“RUEHLO/AMEMBASSY LONDON PIORITY 0125”.</source>
        <translation>„RUEHLO/AMEMBASSY LONDON PIORITY 0125“.</translation>
    </message>
    <message>
        <source>A portion is marked {mark}, above the cable’s {level}.</source>
        <translation>Ein Abschnitt ist mit {mark} eingestuft, höher als das Telegramm ({level}).</translation>
    </message>
    <message>
        <source>No portion may be more restricted than the whole.</source>
        <translation>Kein Abschnitt darf strenger eingestuft sein als das Ganze.</translation>
    </message>
    <message>
        <source>Read the paragraph. Mark it as it should be, and give the reason; if the mark is right, the whole cable is marked too low.</source>
        <translation>Lesen Sie den Absatz. Stufen Sie ihn ein, wie es sein soll, und geben Sie den Grund an; stimmt die Einstufung, so ist das ganze Telegramm zu niedrig eingestuft.</translation>
    </message>
    <message>
        <source>“(C)” at the head of a paragraph of an UNCLAS cable.</source>
        <translation>„(C)“ am Anfang eines Absatzes in einem UNCLAS-Telegramm.</translation>
    </message>
    <message>
        <source>CAPCO register and manual, 2016, D.1-D.2 and H.9; State practice as seen in public cables</source>
        <translation>CAPCO-Register und -Handbuch, 2016, D.1-D.2 und H.9; Übung des State Department nach öffentlichen Telegrammen</translation>
    </message>
    <message>
        <source>The cable is {level}, but no portion is marked above {highest}.</source>
        <translation>Das Telegramm ist {level}, aber kein Abschnitt ist höher als {highest} eingestuft.</translation>
    </message>
    <message>
        <source>The cable is over-marked, or classified as a compilation, which must be explained.</source>
        <translation>Das Telegramm ist zu hoch eingestuft oder als Zusammenstellung eingestuft, was erläutert werden muss.</translation>
    </message>
    <message>
        <source>See whether a portion mark was lost or damaged. Do not lower the whole by yourself; a compilation may be more than its parts.</source>
        <translation>Sehen Sie nach, ob eine Absatzeinstufung verloren oder beschädigt ist. Setzen Sie das Ganze nicht selbst herab; eine Zusammenstellung kann mehr sein als ihre Teile.</translation>
    </message>
    <message>
        <source>“S E C R E T”, and portions of (C) and (U) only.</source>
        <translation>„S E C R E T“ und nur Abschnitte mit (C) und (U).</translation>
    </message>
    <message>
        <source>A portion is marked NOFORN, and no caption says so.</source>
        <translation>Ein Abschnitt ist NOFORN, und kein Vermerk sagt es.</translation>
    </message>
    <message>
        <source>A control marking of a portion belongs in the banner too.</source>
        <translation>Ein Kontrollvermerk eines Abschnitts gehört auch in die Gesamteinstufung.</translation>
    </message>
    <message>
        <source>Treat the cable as NOFORN until somebody has decided.</source>
        <translation>Behandeln Sie das Telegramm als NOFORN, bis jemand entschieden hat.</translation>
    </message>
    <message>
        <source>“(C/NF)” in a cable without the caption NOFORN.</source>
        <translation>„(C/NF)“ in einem Telegramm ohne den Vermerk NOFORN.</translation>
    </message>
    <message>
        <source>The cable says NOFORN, and no portion is marked so.</source>
        <translation>Das Telegramm sagt NOFORN, und kein Abschnitt ist so eingestuft.</translation>
    </message>
    <message>
        <source>The caption may stand for a portion whose mark was lost.</source>
        <translation>Der Vermerk kann für einen Abschnitt stehen, dessen Einstufung verloren ging.</translation>
    </message>
    <message>
        <source>See whether the control was lost from a portion mark. Treat the cable as NOFORN until somebody has decided.</source>
        <translation>Sehen Sie nach, ob der Kontrollvermerk einer Absatzeinstufung verloren ging. Behandeln Sie das Telegramm als NOFORN, bis jemand entschieden hat.</translation>
    </message>
    <message>
        <source>The caption NOFORN, and portions of (C) only.</source>
        <translation>Der Vermerk NOFORN und nur Abschnitte mit (C).</translation>
    </message>
    <message>
        <source>Captions ({captions}) and portion marks agree.</source>
        <translation>Vermerke ({captions}) und Absatzeinstufungen stimmen überein.</translation>
    </message>
    <message>
        <source>An unclassified cable with SBU portions carries the SENSITIVE caption.</source>
        <translation>Ein nicht eingestuftes Telegramm mit SBU-Abschnitten trägt den Vermerk SENSITIVE.</translation>
    </message>
    <message>
        <source>UNCLAS with SENSITIVE, and portions of (SBU) and (U).</source>
        <translation>UNCLAS mit SENSITIVE und Abschnitte mit (SBU) und (U).</translation>
    </message>
    <message>
        <source>Portions are marked SBU, and the SENSITIVE caption is missing.</source>
        <translation>Abschnitte sind mit SBU eingestuft, und der Vermerk SENSITIVE fehlt.</translation>
    </message>
    <message>
        <source>56 of 65 unclassified cables with SBU portions carry the caption.</source>
        <translation>56 von 65 nicht eingestuften Telegrammen mit SBU-Abschnitten tragen den Vermerk.</translation>
    </message>
    <message>
        <source>Review the SBU portions with care. If one stays SBU, the whole is SENSITIVE, whatever the captions say.</source>
        <translation>Prüfen Sie die SBU-Abschnitte sorgfältig. Bleibt einer SBU, so ist das Ganze SENSITIVE, was immer die Vermerke sagen.</translation>
    </message>
    <message>
        <source>UNCLAS without SENSITIVE, and a portion of (SBU).</source>
        <translation>UNCLAS ohne SENSITIVE und ein Abschnitt mit (SBU).</translation>
    </message>
    <message>
        <source>The caption says SENSITIVE, and no portion is marked SBU.</source>
        <translation>Der Vermerk sagt SENSITIVE, und kein Abschnitt ist mit SBU eingestuft.</translation>
    </message>
    <message>
        <source>No cable of the sample did so.</source>
        <translation>Kein Telegramm der Stichprobe war so.</translation>
    </message>
    <message>
        <source>Look for the sensitive part: a mark may be damaged. If all portions are U after review, say so in a note.</source>
        <translation>Suchen Sie den schutzbedürftigen Teil: Eine Einstufung kann beschädigt sein. Sind nach der Prüfung alle Abschnitte U, so sagen Sie es in einer Notiz.</translation>
    </message>
    <message>
        <source>UNCLAS with SENSITIVE, and portions of (U) only.</source>
        <translation>UNCLAS mit SENSITIVE und nur Abschnitte mit (U).</translation>
    </message>
    <message>
        <source>{paragraph} carries no mark, though others do.</source>
        <translation>{paragraph} trägt keine Einstufung, andere aber schon.</translation>
    </message>
    <message>
        <source>An unmarked portion is not taken to be unclassified.</source>
        <translation>Ein Abschnitt ohne Einstufung gilt nicht als UNCLASSIFIED.</translation>
    </message>
    <message>
        <source>Read the paragraph and mark it. Until then it counts as unmarked, and never as U.</source>
        <translation>Lesen Sie den Absatz und stufen Sie ihn ein. Bis dahin zählt er als ohne Einstufung und nie als U.</translation>
    </message>
    <message>
        <source>“2. All of them did.” between “1. (U)” and “3. (U)”.</source>
        <translation>„2. All of them did.“ zwischen „1. (U)“ und „3. (U)“.</translation>
    </message>
    <message>
        <source>The mark “{written}” was read as {read}.</source>
        <translation>Die Einstufung „{written}“ wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>A bracket or a separator was lost, or two letters were swapped. A reviewer decides what was meant.</source>
        <translation>Eine Klammer oder ein Trennzeichen ging verloren, oder zwei Buchstaben wurden vertauscht. Ein Prüfer entscheidet, was gemeint war.</translation>
    </message>
    <message>
        <source>Decide what was meant: accept the reading, or mark the paragraph otherwise.</source>
        <translation>Entscheiden Sie, was gemeint war: Nehmen Sie die Lesung an, oder stufen Sie den Absatz anders ein.</translation>
    </message>
    <message>
        <source>“(N/SF)”, read as S/NF.</source>
        <translation>„(N/SF)“, gelesen als S/NF.</translation>
    </message>
    <message>
        <source>The mark {mark} puts SBU beside a classified level.</source>
        <translation>Die Einstufung {mark} stellt SBU neben eine Geheimhaltungsstufe.</translation>
    </message>
    <message>
        <source>SBU goes with unclassified portions only; in a classified portion it is dropped.</source>
        <translation>SBU gehört nur zu nicht eingestuften Abschnitten; in einem eingestuften entfällt es.</translation>
    </message>
    <message>
        <source>Mark the portion by its level alone: C.</source>
        <translation>Stufen Sie den Abschnitt nur nach seiner Stufe ein: C.</translation>
    </message>
    <message>
        <source>“(C/SBU)”.</source>
        <translation>„(C/SBU)“.</translation>
    </message>
    <message>
        <source>NODIS and EXDIS exclude each other.</source>
        <translation>NODIS und EXDIS schließen einander aus.</translation>
    </message>
    <message>
        <source>A cable carries one special-handling caption.</source>
        <translation>Ein Telegramm trägt einen Vermerk zur Sonderbehandlung.</translation>
    </message>
    <message>
        <source>Treat the cable by the stricter one, NODIS, until somebody has decided.</source>
        <translation>Behandeln Sie das Telegramm nach dem strengeren, NODIS, bis jemand entschieden hat.</translation>
    </message>
    <message>
        <source>NODIS and EXDIS in one header.</source>
        <translation>NODIS und EXDIS in einem Kopf.</translation>
    </message>
    <message>
        <source>The caption {caption} stands without NOFORN.</source>
        <translation>Der Vermerk {caption} steht ohne NOFORN.</translation>
    </message>
    <message>
        <source>The register of 2016 demands NOFORN with NODIS and EXDIS. Older cables are from before that rule.</source>
        <translation>Das Register von 2016 verlangt NOFORN zu NODIS und EXDIS. Ältere Telegramme stammen aus der Zeit vor dieser Regel.</translation>
    </message>
    <message>
        <source>Nothing to do on a cable from before 2016.</source>
        <translation>Bei einem Telegramm von vor 2016 nichts zu tun.</translation>
    </message>
    <message>
        <source>EXDIS, and no NOFORN.</source>
        <translation>EXDIS und kein NOFORN.</translation>
    </message>
    <message>
        <source>The mark {mark} releases a portion and forbids its release.</source>
        <translation>Die Einstufung {mark} gibt einen Abschnitt weiter und verbietet es zugleich.</translation>
    </message>
    <message>
        <source>REL TO and NOFORN exclude each other in one portion.</source>
        <translation>REL TO und NOFORN schließen einander in einem Abschnitt aus.</translation>
    </message>
    <message>
        <source>Treat the portion as NOFORN, mark it so, and say why in the reason.</source>
        <translation>Behandeln Sie den Abschnitt als NOFORN, stufen Sie ihn so ein und nennen Sie den Grund.</translation>
    </message>
    <message>
        <source>“(C/NF/REL UK)”.</source>
        <translation>„(C/NF/REL UK)“.</translation>
    </message>
    <message>
        <source>The {title} carries no mark, though a heading does.</source>
        <translation>{title} ohne Einstufung, obwohl eine Überschrift eine trägt.</translation>
    </message>
    <message>
        <source>Each portion of a classified document is marked, its subject and headings too. State practice seldom does so: 65 of 1,295 cables have a mark on the subject.</source>
        <translation>Jeder Abschnitt eines eingestuften Dokuments wird eingestuft, auch Betreff und Überschriften. Das State Department tut es selten: 65 von 1.295 Telegrammen haben eine Einstufung am Betreff.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the words of the subject are sensitive themselves.</source>
        <translation>Nichts zu tun, sofern nicht die Worte des Betreffs selbst schutzbedürftig sind.</translation>
    </message>
    <message>
        <source>“(U) THE HARBOUR” as a heading, and a subject without a mark.</source>
        <translation>„(U) THE HARBOUR“ als Überschrift und ein Betreff ohne Einstufung.</translation>
    </message>
    <message>
        <source>“{written}” looks like a portion mark, and is none that is known.</source>
        <translation>„{written}“ sieht wie eine Absatzeinstufung aus und ist keine bekannte.</translation>
    </message>
    <message>
        <source>It was left in the text, and the portion was read as unmarked. A reviewer decides what was meant.</source>
        <translation>Es blieb im Text, und der Abschnitt wurde als ohne Einstufung gelesen. Ein Prüfer entscheidet, was gemeint war.</translation>
    </message>
    <message>
        <source>Decide what was meant, and mark the paragraph.</source>
        <translation>Entscheiden Sie, was gemeint war, und stufen Sie den Absatz ein.</translation>
    </message>
    <message>
        <source>“(/Rel UK)”.</source>
        <translation>„(/Rel UK)“.</translation>
    </message>
    <message>
        <source>A reviewer proposes {proposed} for what is marked {written}: a second person should confirm it.</source>
        <translation>Ein Prüfer schlägt {proposed} vor, wo {written} steht: Eine zweite Person sollte es bestätigen.</translation>
    </message>
    <message>
        <source>A reviewer’s mark is an opinion on a copy, not an act of classification; to lower a mark to U is the one that does harm if it is wrong.</source>
        <translation>Die Einstufung eines Prüfers ist eine Meinung zu einer Kopie, kein amtlicher Akt; Schaden richtet vor allem eine falsche Herabsetzung auf U an.</translation>
    </message>
    <message>
        <source>Ask a second reviewer to read the paragraph and to decide on it too.</source>
        <translation>Bitten Sie einen zweiten Prüfer, den Absatz zu lesen und ebenfalls zu entscheiden.</translation>
    </message>
    <message>
        <source>“(SBU)”, for which a reviewer says U.</source>
        <translation>„(SBU)“, wofür ein Prüfer U sagt.</translation>
    </message>
    <message>
        <source>no published rule: a precaution of this program</source>
        <translation>keine veröffentlichte Regel: eine Vorsichtsmaßnahme dieses Programms</translation>
    </message>
    <message>
        <source>{whole}, but {parts}.</source>
        <translation>{whole}, aber {parts}.</translation>
    </message>
    <message>
        <source>A portion is as restricted as the most restricted thing in it. Who reads only the mark of the paragraph would hand on too much.</source>
        <translation>Ein Abschnitt ist so streng eingestuft wie das Strengste darin. Wer nur die Einstufung des Absatzes liest, gäbe zu viel weiter.</translation>
    </message>
    <message>
        <source>Mark the whole paragraph as its most restricted part, or say of the part what it should be.</source>
        <translation>Stufen Sie den ganzen Absatz wie seinen strengsten Teil ein, oder sagen Sie vom Teil, was er sein soll.</translation>
    </message>
    <message>
        <source>A paragraph that a reviewer marks U, and words in it that the reviewer marks SBU.</source>
        <translation>Ein Absatz, den ein Prüfer mit U einstuft, und Wörter darin, die der Prüfer mit SBU einstuft.</translation>
    </message>
    <message>
        <source>The mark {mark} is for the entire text; without a mark of their own: {paragraphs}.</source>
        <translation>Die Einstufung {mark} gilt für den ganzen Text; ohne eigene Einstufung: {paragraphs}.</translation>
    </message>
    <message>
        <source>“Entire text” beside a mark says it of every portion of the message. That the others are so is inferred, and nothing counts as marked before a reviewer says so.</source>
        <translation>„Entire text“ neben einer Einstufung sagt sie von jedem Abschnitt der Nachricht. Dass die anderen so sind, ist erschlossen; nichts gilt als eingestuft, bevor jemand es bei der Prüfung sagt.</translation>
    </message>
    <message>
        <source>Read the other paragraphs. The mark is suggested for each; accept it, or mark the paragraph otherwise.</source>
        <translation>Lesen Sie die anderen Absätze. Die Einstufung wird für jeden vorgeschlagen; nehmen Sie sie an, oder stufen Sie den Absatz anders ein.</translation>
    </message>
    <message>
        <source>“1. (C) Entire text.”, and no further marks.</source>
        <translation>„1. (C) Entire text.“ und keine weiteren Einstufungen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to read in it. Its bytes are kept as they are.</source>
        <translation>Darin gibt es nichts zu lesen. Die Bytes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Look for another copy.</source>
        <translation>Suchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>A file of no bytes.</source>
        <translation>Eine Datei mit null Bytes.</translation>
    </message>
    <message>
        <source>This is {what}, not the text of a cable.</source>
        <translation>Dies ist {what}, nicht der Text eines Telegramms.</translation>
    </message>
    <message>
        <source>The bytes are kept whole, but nothing in them was read as a telegram.</source>
        <translation>Die Bytes bleiben vollständig erhalten, aber nichts davon wurde als Telegramm gelesen.</translation>
    </message>
    <message>
        <source>Take the text out with a program that can read the file, and open that.</source>
        <translation>Holen Sie den Text mit einem Programm heraus, das die Datei lesen kann, und öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>A PDF, a picture or an archive, saved with the name of a text.</source>
        <translation>Eine PDF-Datei, ein Bild oder ein Archiv, gespeichert unter dem Namen eines Textes.</translation>
    </message>
    <message>
        <source>The text holds nothing but white space.</source>
        <translation>Der Text besteht nur aus Leerraum.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>Darin gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>Blanks and empty lines.</source>
        <translation>Leerzeichen und Leerzeilen.</translation>
    </message>
    <message>
        <source>The encoding asked for does not give the bytes back; the text was read as {encoding}.</source>
        <translation>Die verlangte Kodierung gibt die Bytes nicht zurück; der Text wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>An encoding is taken only if encoding the text again gives the very same bytes.</source>
        <translation>Eine Kodierung wird nur genommen, wenn der Text, erneut kodiert, genau dieselben Bytes ergibt.</translation>
    </message>
    <message>
        <source>See whether letters look wrong. Try another encoding; the bytes stay as they are.</source>
        <translation>Sehen Sie nach, ob Buchstaben falsch aussehen. Versuchen Sie eine andere Kodierung; die Bytes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>UTF-8 asked for, and bytes that are none.</source>
        <translation>UTF-8 verlangt, und Bytes, die keines sind.</translation>
    </message>
    <message>
        <source>The text holds replacement characters: an earlier program could not read some bytes.</source>
        <translation>Der Text enthält Ersatzzeichen: Ein früheres Programm konnte einige Bytes nicht lesen.</translation>
    </message>
    <message>
        <source>What stood there was lost before this file was made.</source>
        <translation>Was dort stand, ging verloren, bevor diese Datei entstand.</translation>
    </message>
    <message>
        <source>Look for an earlier copy. Say in a note what the word must have been.</source>
        <translation>Suchen Sie eine frühere Kopie. Sagen Sie in einer Notiz, wie das Wort gelautet haben muss.</translation>
    </message>
    <message>
        <source>“caf�” for “café”.</source>
        <translation>„caf�“ für „café“.</translation>
    </message>
    <message>
        <source>the Unicode standard, U+FFFD</source>
        <translation>der Unicode-Standard, U+FFFD</translation>
    </message>
    <message>
        <source>Nothing in this text looks like a telegram.</source>
        <translation>Nichts in diesem Text sieht wie ein Telegramm aus.</translation>
    </message>
    <message>
        <source>No format line, paragraph label, portion mark or signature was found. It is kept as unnumbered paragraphs.</source>
        <translation>Keine Formatzeile, Absatznummer, Absatzeinstufung oder Unterschrift wurde gefunden. Er wird in Absätzen ohne Nummer geführt.</translation>
    </message>
    <message>
        <source>Nothing to do, if you meant to review it. Its paragraphs can be marked like those of a cable.</source>
        <translation>Nichts zu tun, wenn Sie ihn prüfen wollten. Seine Absätze lassen sich einstufen wie die eines Telegramms.</translation>
    </message>
    <message>
        <source>A letter, or a piece of a newspaper.</source>
        <translation>Ein Brief oder ein Stück aus einer Zeitung.</translation>
    </message>
    <message>
        <source>Another telegram begins here; it was not read with this one.</source>
        <translation>Hier beginnt ein weiteres Telegramm; es wurde nicht mit diesem gelesen.</translation>
    </message>
    <message>
        <source>The file holds several cables. Exporting it writes each to a file of its own.</source>
        <translation>Die Datei enthält mehrere Telegramme. Beim Exportieren kommt jedes in eine eigene Datei.</translation>
    </message>
    <message>
        <source>Open the other telegram by itself, or export the file: each becomes a file of its own.</source>
        <translation>Öffnen Sie das andere Telegramm für sich, oder exportieren Sie die Datei: Jedes kommt in eine eigene Datei.</translation>
    </message>
    <message>
        <source>Two complete headers, with different message numbers, one after the other.</source>
        <translation>Zwei vollständige Köpfe mit verschiedenen Telegrammnummern hintereinander.</translation>
    </message>
    <message>
        <source>This line was not recognised.</source>
        <translation>Diese Zeile wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>It stands among the header lines and is none that is known. It is kept as it is.</source>
        <translation>Sie steht zwischen den Kopfzeilen und ist keine bekannte. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Read it. Say what it is where you know it; it is kept either way.</source>
        <translation>Lesen Sie sie. Sagen Sie, was sie ist, wenn Sie es wissen; sie bleibt so oder so erhalten.</translation>
    </message>
    <message>
        <source>A line that a mail program or an archive put between TAGS and SUBJECT.</source>
        <translation>Eine Zeile, die ein Mailprogramm oder ein Archiv zwischen TAGS und SUBJECT gesetzt hat.</translation>
    </message>
    <message>
        <source>The program failed at this text ({fault} in {where}); it is kept whole, and has no parts.</source>
        <translation>Das Programm ist an diesem Text gescheitert ({fault} in {where}); er steht ungeteilt da.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the cable. Nothing of the text is lost.</source>
        <translation>Das ist ein Fehler des Programms, nicht des Telegramms. Vom Text geht nichts verloren.</translation>
    </message>
    <message>
        <source>Read it here, write notes on it, and tell the makers of the program what stands in the brackets.</source>
        <translation>Lesen Sie ihn hier, schreiben Sie Notizen dazu, und teilen Sie den Urhebern des Programms mit, was in den Klammern steht.</translation>
    </message>
    <message>
        <source>A damaged header that nobody had thought of.</source>
        <translation>Ein beschädigter Kopf, mit dem niemand gerechnet hat.</translation>
    </message>
    <message>
        <source>The telegram is quoted in a mail: the marks before its lines were left out.</source>
        <translation>Das Telegramm ist in einer Mail zitiert: Die Zeichen vor seinen Zeilen wurden weggelassen.</translation>
    </message>
    <message>
        <source>A mail program puts a mark before each line that it quotes. It is kept, and is no part of the telegram.</source>
        <translation>Ein Mailprogramm setzt vor jede Zeile, die es zitiert, ein Zeichen. Es bleibt erhalten und gehört nicht zum Telegramm.</translation>
    </message>
    <message>
        <source>Nothing to do. What the mail says above and below the telegram is not reviewed with it.</source>
        <translation>Nichts zu tun. Was die Mail über und unter dem Telegramm sagt, wird nicht mit ihm geprüft.</translation>
    </message>
    <message>
        <source>“&gt; SUBJECT: THE BOATS”.</source>
        <translation>„&gt; SUBJECT: THE BOATS“.</translation>
    </message>
    <message>
        <source>Notes of an editor stand behind the telegram; they are no part of it.</source>
        <translation>Hinter dem Telegramm stehen Anmerkungen eines Herausgebers; sie gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Printed collections say below a telegram where the original is kept, and explain it.</source>
        <translation>Gedruckte Sammlungen sagen unter einem Telegramm, wo das Original liegt, und erläutern es.</translation>
    </message>
    <message>
        <source>Nothing to do. See that the telegram ends above the notes.</source>
        <translation>Nichts zu tun. Sehen Sie nach, dass das Telegramm über den Anmerkungen endet.</translation>
    </message>
    <message>
        <source>“1 Source: National Archives, RG 59 ...” below the signature.</source>
        <translation>„1 Source: National Archives, RG 59 ...“ unter der Unterschrift.</translation>
    </message>
    <message>
        <source>the Foreign Relations of the United States series</source>
        <translation>die Reihe Foreign Relations of the United States</translation>
    </message>
    <message>
        <source>The date-time group “{written}” names no real moment.</source>
        <translation>Die Datum-Zeit-Gruppe „{written}“ nennt keinen wirklichen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Day, hour, month and zone are checked against the calendar; the zone letter J is never valid.</source>
        <translation>Tag, Stunde, Monat und Zone werden am Kalender geprüft; der Zonenbuchstabe J ist nie gültig.</translation>
    </message>
    <message>
        <source>Take the date from the filing time or from the text, and say so when you cite.</source>
        <translation>Nehmen Sie das Datum aus der Aufgabezeit oder aus dem Text, und sagen Sie es beim Zitieren.</translation>
    </message>
    <message>
        <source>“R 311755Z JUN 08”: June has 30 days.</source>
        <translation>„R 311755Z JUN 08“: Der Juni hat 30 Tage.</translation>
    </message>
    <message>
        <source>The date-time group “{written}” was read as {read}.</source>
        <translation>Die Datum-Zeit-Gruppe „{written}“ wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>Letters that look like digits (O, l, I) stand among its digits, or a letter of it was scanned badly.</source>
        <translation>Unter den Ziffern stehen Buchstaben, die wie Ziffern aussehen (O, l, I), oder ein Buchstabe wurde schlecht eingelesen.</translation>
    </message>
    <message>
        <source>Nothing to do, if the moment read fits the text.</source>
        <translation>Nichts zu tun, wenn der gelesene Zeitpunkt zum Text passt.</translation>
    </message>
    <message>
        <source>“R 24l755Z JUN 08”, with a small L for a 1.</source>
        <translation>„R 24l755Z JUN 08“, mit einem kleinen L statt einer 1.</translation>
    </message>
    <message>
        <source>The filing time {written} names no real day or time.</source>
        <translation>Die Aufgabezeit {written} nennt keinen wirklichen Tag oder keine wirkliche Uhrzeit.</translation>
    </message>
    <message>
        <source>The first three digits are the day of the year, the last four the time.</source>
        <translation>Die ersten drei Ziffern sind der Tag des Jahres, die letzten vier die Uhrzeit.</translation>
    </message>
    <message>
        <source>Go by the date-time group.</source>
        <translation>Richten Sie sich nach der Datum-Zeit-Gruppe.</translation>
    </message>
    <message>
        <source>“4001755”: no year has 400 days.</source>
        <translation>„4001755“: Kein Jahr hat 400 Tage.</translation>
    </message>
    <message>
        <source>Date-time group and filing time agree ({filed}).</source>
        <translation>Datum-Zeit-Gruppe und Aufgabezeit stimmen überein ({filed}).</translation>
    </message>
    <message>
        <source>The filing time on the DE line follows the date-time group within the hour, as it does in 99 of 100 cables.</source>
        <translation>Die Aufgabezeit in der DE-Zeile folgt binnen einer Stunde auf die Datum-Zeit-Gruppe, wie in 99 von 100 Telegrammen.</translation>
    </message>
    <message>
        <source>“241755Z JUN 08” and “1761755” on the DE line.</source>
        <translation>„241755Z JUN 08“ und „1761755“ in der DE-Zeile.</translation>
    </message>
    <message>
        <source>Filed {late} after the date-time group: late, or sent again.</source>
        <translation>Aufgegeben {late} nach der Datum-Zeit-Gruppe: spät, oder erneut gesendet.</translation>
    </message>
    <message>
        <source>A retransmission keeps its date-time group. Another copy with the same number may exist.</source>
        <translation>Eine Wiederholung behält ihre Datum-Zeit-Gruppe. Es kann eine andere Kopie mit derselben Nummer geben.</translation>
    </message>
    <message>
        <source>See whether another copy of the cable differs from this one.</source>
        <translation>Sehen Sie nach, ob eine andere Kopie des Telegramms von dieser abweicht.</translation>
    </message>
    <message>
        <source>Filed a day after the date-time group.</source>
        <translation>Einen Tag nach der Datum-Zeit-Gruppe aufgegeben.</translation>
    </message>
    <message>
        <source>The filing time ({filed}) does not fit the date-time group ({dtg}).</source>
        <translation>Die Aufgabezeit ({filed}) passt nicht zur Datum-Zeit-Gruppe ({dtg}).</translation>
    </message>
    <message>
        <source>One of the two was damaged, or the header belongs to another telegram.</source>
        <translation>Eine der beiden ist beschädigt, oder der Kopf gehört zu einem anderen Telegramm.</translation>
    </message>
    <message>
        <source>See whether header and text belong together: compare the message numbers and the post.</source>
        <translation>Sehen Sie nach, ob Kopf und Text zusammengehören: Vergleichen Sie die Telegrammnummern und den Posten.</translation>
    </message>
    <message>
        <source>Filed before the date-time group.</source>
        <translation>Vor der Datum-Zeit-Gruppe aufgegeben.</translation>
    </message>
    <message>
        <source>The station serial number {serial} agrees with message number {number}.</source>
        <translation>Die laufende Nummer der Station {serial} stimmt mit der Telegrammnummer {number} überein.</translation>
    </message>
    <message>
        <source>The DE line gives the message number modulo 10,000.</source>
        <translation>Die DE-Zeile gibt die Telegrammnummer modulo 10.000 an.</translation>
    </message>
    <message>
        <source>“#0088” on the DE line of KINGSTON 88.</source>
        <translation>„#0088“ in der DE-Zeile von KINGSTON 88.</translation>
    </message>
    <message>
        <source>The station serial number {serial} does not agree with message number {number}.</source>
        <translation>Die laufende Nummer der Station {serial} stimmt nicht mit der Telegrammnummer {number} überein.</translation>
    </message>
    <message>
        <source>The DE line gives the message number modulo 10,000. One of the two was damaged, or the header belongs to another telegram.</source>
        <translation>Die DE-Zeile gibt die Telegrammnummer modulo 10.000 an. Eine der beiden ist beschädigt, oder der Kopf gehört zu einem anderen Telegramm.</translation>
    </message>
    <message>
        <source>Compare the number on the page lines and at the end of the text.</source>
        <translation>Vergleichen Sie die Nummer in den Seitenzeilen und am Ende des Textes.</translation>
    </message>
    <message>
        <source>“#0089” on the DE line of KINGSTON 88.</source>
        <translation>„#0089“ in der DE-Zeile von KINGSTON 88.</translation>
    </message>
    <message>
        <source>The security line ({letter}) agrees with the classification {level}.</source>
        <translation>Die Sicherheitszeile ({letter}) stimmt mit der Einstufung {level} überein.</translation>
    </message>
    <message>
        <source>The letter on the ZNR or ZNY line is that of the classification.</source>
        <translation>Der Buchstabe in der ZNR- oder ZNY-Zeile ist der der Einstufung.</translation>
    </message>
    <message>
        <source>“ZNR UUUUU” and UNCLAS.</source>
        <translation>„ZNR UUUUU“ und UNCLAS.</translation>
    </message>
    <message>
        <source>The security line says {letter}, the classification line {level}.</source>
        <translation>Die Sicherheitszeile sagt {letter}, die Einstufungszeile {level}.</translation>
    </message>
    <message>
        <source>The two agreed in 987 of 988 cables; a difference means damage or a wrong header.</source>
        <translation>In 987 von 988 Telegrammen stimmten die beiden überein; eine Abweichung bedeutet Schaden oder einen falschen Kopf.</translation>
    </message>
    <message>
        <source>Treat the cable by the stricter of the two, until somebody has decided.</source>
        <translation>Behandeln Sie das Telegramm nach der strengeren von beiden, bis jemand entschieden hat.</translation>
    </message>
    <message>
        <source>“ZNY CCCCC” and UNCLAS.</source>
        <translation>„ZNY CCCCC“ und UNCLAS.</translation>
    </message>
    <message>
        <source>The relay line says {relay}, the date-time group {dtg}.</source>
        <translation>Die Weiterleitungszeile sagt {relay}, die Datum-Zeit-Gruppe {dtg}.</translation>
    </message>
    <message>
        <source>The relay line shows the highest precedence of the message.</source>
        <translation>Die Weiterleitungszeile zeigt die höchste Dringlichkeit der Nachricht.</translation>
    </message>
    <message>
        <source>Nothing to do for a review of markings.</source>
        <translation>Für eine Prüfung der Einstufungen nichts zu tun.</translation>
    </message>
    <message>
        <source>“OO” on the relay line, “R” before the date-time group.</source>
        <translation>„OO“ in der Weiterleitungszeile, „R“ vor der Datum-Zeit-Gruppe.</translation>
    </message>
    <message>
        <source>This is a service copy ({signal}): {meaning}.</source>
        <translation>Dies ist eine Dienstkopie ({signal}): {meaning}.</translation>
    </message>
    <message>
        <source>Another copy with the same number may exist.</source>
        <translation>Es kann eine andere Kopie mit derselben Nummer geben.</translation>
    </message>
    <message>
        <source>Look for the other copy, and compare the two.</source>
        <translation>Suchen Sie die andere Kopie, und vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>“ZDK” behind the date-time group.</source>
        <translation>„ZDK“ hinter der Datum-Zeit-Gruppe.</translation>
    </message>
    <message>
        <source>vocabulary/operating-signals.csv; signals seen in 1,295 public cables</source>
        <translation>vocabulary/operating-signals.csv; Signale aus 1.295 öffentlichen Telegrammen</translation>
    </message>
    <message>
        <source>The DE line gives section {section} of a cable of {sections}.</source>
        <translation>Die DE-Zeile nennt Teil {section} eines Telegramms mit {sections}.</translation>
    </message>
    <message>
        <source>Compare the page lines; the DE line is the one that is damaged more often.</source>
        <translation>Vergleichen Sie die Seitenzeilen; die DE-Zeile ist öfter die beschädigte.</translation>
    </message>
    <message>
        <source>“#0088/05” for a cable of 3 sections.</source>
        <translation>„#0088/05“ für ein Telegramm mit 3 Teilen.</translation>
    </message>
    <message>
        <source>The station {indicator} is not known as that of {sender}.</source>
        <translation>Die Station {indicator} ist nicht als die von {sender} bekannt.</translation>
    </message>
    <message>
        <source>Posts share stations and the table is of 2004 to 2010: this is a hint, no proof of damage.</source>
        <translation>Posten teilen sich Stationen, und die Tabelle gilt für 2004 bis 2010: Dies ist ein Hinweis, kein Beweis für einen Schaden.</translation>
    </message>
    <message>
        <source>Nothing to do, unless other parts of the header do not fit either.</source>
        <translation>Nichts zu tun, sofern nicht auch andere Teile des Kopfs nicht passen.</translation>
    </message>
    <message>
        <source>RUEHNY on a cable from Kingston.</source>
        <translation>RUEHNY auf einem Telegramm aus Kingston.</translation>
    </message>
    <message>
        <source>vocabulary/posts.csv</source>
        <translation>vocabulary/posts.csv</translation>
    </message>
    <message>
        <source>The date that the archive gives ({given}) is not that of the date-time group ({dtg}).</source>
        <translation>Das Datum im Archiv ({given}) ist nicht das der Datum-Zeit-Gruppe ({dtg}).</translation>
    </message>
    <message>
        <source>One of the two was damaged, or the archive’s data are another cable’s.</source>
        <translation>Eines der beiden ist beschädigt, oder die Angaben des Archivs gehören zu einem anderen Telegramm.</translation>
    </message>
    <message>
        <source>Compare both with the archive’s own page, if it can be seen.</source>
        <translation>Vergleichen Sie beide mit der Seite des Archivs, wenn sie zugänglich ist.</translation>
    </message>
    <message>
        <source>Date 05/12/2009 beside a date-time group of 12 June 2009.</source>
        <translation>Datum 05/12/2009 neben einer Datum-Zeit-Gruppe vom 12. Juni 2009.</translation>
    </message>
    <message>
        <source>The date that the archive gives agrees with the date-time group ({dtg}).</source>
        <translation>Das Datum im Archiv stimmt mit der Datum-Zeit-Gruppe überein ({dtg}).</translation>
    </message>
    <message>
        <source>A day’s difference is one of time zones.</source>
        <translation>Ein Tag Unterschied liegt an den Zeitzonen.</translation>
    </message>
    <message>
        <source>Date 05/12/2009 beside 121430Z MAY 09.</source>
        <translation>Datum 05/12/2009 neben 121430Z MAY 09.</translation>
    </message>
    <message>
        <source>military plans, weapons systems or operations</source>
        <translation>militärische Pläne, Waffensysteme oder Operationen</translation>
    </message>
    <message>
        <source>foreign government information</source>
        <translation>Informationen ausländischer Regierungen</translation>
    </message>
    <message>
        <source>intelligence activities, sources or methods, or cryptology</source>
        <translation>nachrichtendienstliche Tätigkeiten, Quellen oder Methoden oder Kryptologie</translation>
    </message>
    <message>
        <source>foreign relations or foreign activities of the United States, including confidential sources</source>
        <translation>auswärtige Beziehungen oder Tätigkeiten der Vereinigten Staaten, einschließlich vertraulicher Quellen</translation>
    </message>
    <message>
        <source>scientific, technological or economic matters relating to national security</source>
        <translation>wissenschaftliche, technische oder wirtschaftliche Angelegenheiten der nationalen Sicherheit</translation>
    </message>
    <message>
        <source>programs for safeguarding nuclear materials or facilities</source>
        <translation>Programme zur Sicherung von Kernmaterial oder Kernanlagen</translation>
    </message>
    <message>
        <source>vulnerabilities or capabilities of systems, installations or plans</source>
        <translation>Schwachstellen oder Fähigkeiten von Systemen, Anlagen oder Plänen</translation>
    </message>
    <message>
        <source>weapons of mass destruction</source>
        <translation>Massenvernichtungswaffen</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>action-request</source>
        <translation>Handlungsbitte</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht zu entscheiden</translation>
    </message>
    <message>
        <source>To named addressees only</source>
        <translation>Nur an namentlich genannte Empfänger</translation>
    </message>
    <message>
        <source>To officers with a need to know only</source>
        <translation>Nur an Bedienstete, die es wissen müssen</translation>
    </message>
    <message>
        <source>Within the Department of State only</source>
        <translation>Nur innerhalb des State Department</translation>
    </message>
    <message>
        <source>Military special category, treated as EXDIS</source>
        <translation>Militärische Sonderkategorie, behandelt wie EXDIS</translation>
    </message>
    <message>
        <source>Military special category, treated as NODIS</source>
        <translation>Militärische Sonderkategorie, behandelt wie NODIS</translation>
    </message>
    <message>
        <source>Agreement to an ambassador; restricted routing</source>
        <translation>Agrément für einen Botschafter; beschränkter Verteiler</translation>
    </message>
    <message>
        <source>Restricted routing to intelligence bureaus</source>
        <translation>Beschränkter Verteiler an Nachrichtendienststellen</translation>
    </message>
    <message>
        <source>A dissenting view on policy; restricted routing</source>
        <translation>Abweichende Meinung zur Politik; beschränkter Verteiler</translation>
    </message>
    <message>
        <source>Medical matters; restricted routing</source>
        <translation>Medizinische Angelegenheiten; beschränkter Verteiler</translation>
    </message>
    <message>
        <source>Diplomatic security; restricted routing</source>
        <translation>Diplomatische Sicherheit; beschränkter Verteiler</translation>
    </message>
    <message>
        <source>Restricted routing</source>
        <translation>Beschränkter Verteiler</translation>
    </message>
    <message>
        <source>Limited distribution (1960s to 1990s)</source>
        <translation>Begrenzter Verteiler (1960er bis 1990er Jahre)</translation>
    </message>
    <message>
        <source>Released to distribution on the SIPRNet side</source>
        <translation>Zur Verteilung auf der SIPRNet-Seite freigegeben</translation>
    </message>
    <message>
        <source>Not releasable to foreign nationals</source>
        <translation>Keine Weitergabe an ausländische Staatsangehörige</translation>
    </message>
    <message>
        <source>Not releasable to contractors</source>
        <translation>Keine Weitergabe an Auftragnehmer</translation>
    </message>
    <message>
        <source>Dissemination controlled by the originator</source>
        <translation>Weitergabe nur mit Zustimmung des Urhebers</translation>
    </message>
    <message>
        <source>Proprietary information</source>
        <translation>Schutzwürdige Geschäftsinformationen</translation>
    </message>
    <message>
        <source>Releasable to the countries named</source>
        <translation>Weitergabe an die genannten Länder erlaubt</translation>
    </message>
    <message>
        <source>Warning notice: intelligence sources or methods</source>
        <translation>Warnhinweis: nachrichtendienstliche Quellen oder Methoden</translation>
    </message>
    <message>
        <source>Sensitive but unclassified</source>
        <translation>Schutzbedürftig, aber nicht eingestuft</translation>
    </message>
    <message>
        <source>Encrypt for transmission only</source>
        <translation>Nur für die Übermittlung verschlüsseln</translation>
    </message>
    <message>
        <source>For Official Use Only</source>
        <translation>Nur für den Dienstgebrauch</translation>
    </message>
    <message>
        <source>Limited Official Use (before 1995)</source>
        <translation>Begrenzter Dienstgebrauch (vor 1995)</translation>
    </message>
    <message>
        <source>Travel of members of Congress</source>
        <translation>Reisen von Mitgliedern des Kongresses</translation>
    </message>
    <message>
        <source>Travel of congressional staff</source>
        <translation>Reisen von Mitarbeitern des Kongresses</translation>
    </message>
    <message>
        <source>Travel of other delegations</source>
        <translation>Reisen anderer Delegationen</translation>
    </message>
    <message>
        <source>Informal correspondence between officers</source>
        <translation>Formloser Schriftwechsel zwischen Bediensteten</translation>
    </message>
    <message>
        <source>Replaces an earlier copy of the same number</source>
        <translation>Ersetzt eine frühere Kopie derselben Nummer</translation>
    </message>
    <message>
        <source>For the Agency for International Development</source>
        <translation>Für die Behörde für internationale Entwicklung (USAID)</translation>
    </message>
    <message>
        <source>For the Department of Commerce</source>
        <translation>Für das Handelsministerium</translation>
    </message>
    <message>
        <source>For the Foreign Agricultural Service</source>
        <translation>Für den landwirtschaftlichen Auslandsdienst</translation>
    </message>
    <message>
        <source>Visa watch-list reporting</source>
        <translation>Meldungen für die Visa-Warnliste</translation>
    </message>
    <message>
        <source>Terrorism reporting</source>
        <translation>Meldungen zum Terrorismus</translation>
    </message>
    <message>
        <source>Task force, with its number</source>
        <translation>Krisenstab, mit seiner Nummer</translation>
    </message>
    <message>
        <source>For the named reader only</source>
        <translation>Nur für den genannten Leser</translation>
    </message>
    <message>
        <source>May be sent in the clear</source>
        <translation>Darf unverschlüsselt gesendet werden</translation>
    </message>
    <message>
        <source>To be sent over protected circuits</source>
        <translation>Über geschützte Leitungen zu senden</translation>
    </message>
    <message>
        <source>A signal of the United States; ACP 131 leaves ZYA to ZZZ to nations and services</source>
        <translation>Ein Signal der Vereinigten Staaten; ACP 131 überlässt ZYA bis ZZZ den Staaten und Diensten</translation>
    </message>
    <message>
        <source>a repeat that was asked for</source>
        <translation>eine erbetene Wiederholung</translation>
    </message>
    <message>
        <source>the corrected version of a message that was sent wrong</source>
        <translation>die berichtigte Fassung einer falsch gesendeten Nachricht</translation>
    </message>
    <message>
        <source>a suspected duplicate</source>
        <translation>vermutlich ein Doppel</translation>
    </message>
    <message>
        <source>the receipt is to be reported</source>
        <translation>der Empfang ist zu melden</translation>
    </message>
    <message>
        <source>the message it names is cancelled</source>
        <translation>die genannte Nachricht ist aufgehoben</translation>
    </message>
    <message>
        <source>The whole cable, from the first character of the file to the last.</source>
        <translation>Das ganze Telegramm, vom ersten Zeichen der Datei bis zum letzten.</translation>
    </message>
    <message>
        <source>What the network needed to carry the telegram: format lines 1 to 5.</source>
        <translation>Was das Netz brauchte, um das Telegramm zu befördern: Formatzeilen 1 bis 5.</translation>
    </message>
    <message>
        <source>Begins a transmission and names the channel and its running number.</source>
        <translation>Beginnt eine Übermittlung und nennt den Kanal und seine laufende Nummer.</translation>
    </message>
    <message>
        <source>Says that a relay station passed the telegram on.</source>
        <translation>Sagt, dass eine Zwischenstation das Telegramm weitergeleitet hat.</translation>
    </message>
    <message>
        <source>The network’s name for a station or an office: a few letters that begin with R or with its area.</source>
        <translation>Der Name des Netzes für eine Station oder Stelle: einige Buchstaben, die mit R oder mit ihrem Gebiet beginnen.</translation>
    </message>
    <message>
        <source>The station that sent it, its running number, and the day of the year and time of filing.</source>
        <translation>Die Station, die es gesendet hat, ihre laufende Nummer sowie Tag des Jahres und Uhrzeit der Aufgabe.</translation>
    </message>
    <message>
        <source>How the telegram may be sent. It says nothing about who may read it.</source>
        <translation>Wie das Telegramm gesendet werden darf. Sagt nichts darüber, wer es lesen darf.</translation>
    </message>
    <message>
        <source>Precedence, then day, time, zone, month and year of drafting. Z is Greenwich time.</source>
        <translation>Dringlichkeit, dann Tag, Uhrzeit, Zone, Monat und Jahr der Abfassung. Z ist die Zeit von Greenwich.</translation>
    </message>
    <message>
        <source>Who sent it and who receives it: format lines 6 to 9.</source>
        <translation>Wer es gesendet hat und wer es erhält: Formatzeilen 6 bis 9.</translation>
    </message>
    <message>
        <source>The post or office that sent it.</source>
        <translation>Der Posten oder die Stelle, die es gesendet hat.</translation>
    </message>
    <message>
        <source>Those who are to act on it.</source>
        <translation>Wer daraufhin tätig werden soll.</translation>
    </message>
    <message>
        <source>Those who receive it for information.</source>
        <translation>Wer es zur Kenntnis erhält.</translation>
    </message>
    <message>
        <source>Those of a collective address who do not receive it.</source>
        <translation>Wer aus einer Sammelanschrift es nicht erhält.</translation>
    </message>
    <message>
        <source>One of those who receive it: indicator, name, and the sender’s running number for them.</source>
        <translation>Einer der Empfänger: Kennung, Name und die laufende Nummer, die der Absender für ihn führt.</translation>
    </message>
    <message>
        <source>The offices inside the Department that received a copy.</source>
        <translation>Die Stellen im Ministerium, die eine Kopie erhielten.</translation>
    </message>
    <message>
        <source>What stands between the routing and the text: classification, captions, order, TAGS, subject, references.</source>
        <translation>Was zwischen Leitweg und Text steht: Einstufung, Vermerke, Anordnung, TAGS, Betreff, Bezüge.</translation>
    </message>
    <message>
        <source>The marking of the whole telegram, the post, and its number of the year.</source>
        <translation>Die Einstufung des ganzen Telegramms, der Posten und die Nummer im Jahr.</translation>
    </message>
    <message>
        <source>A word that limits or speeds up the distribution.</source>
        <translation>Ein Wort, das die Verteilung begrenzt oder beschleunigt.</translation>
    </message>
    <message>
        <source>Says to whom it is to be passed on.</source>
        <translation>Sagt, an wen es weiterzugeben ist.</translation>
    </message>
    <message>
        <source>The executive order under which it is classified or not, and until when.</source>
        <translation>Die Executive Order, nach der es eingestuft ist oder nicht, und bis wann.</translation>
    </message>
    <message>
        <source>Subjects, countries and organizations as short codes, for filing.</source>
        <translation>Themen, Länder und Organisationen als kurze Kürzel, für die Ablage.</translation>
    </message>
    <message>
        <source>One of these codes.</source>
        <translation>Eines dieser Kürzel.</translation>
    </message>
    <message>
        <source>What it is about, in one line.</source>
        <translation>Worum es geht, in einer Zeile.</translation>
    </message>
    <message>
        <source>Earlier telegrams and papers it refers to, by letters.</source>
        <translation>Frühere Telegramme und Schriftstücke, auf die es sich bezieht, nach Buchstaben.</translation>
    </message>
    <message>
        <source>One of these, with its letter.</source>
        <translation>Eines davon, mit seinem Buchstaben.</translation>
    </message>
    <message>
        <source>Who classified it, and for which reasons.</source>
        <translation>Wer es eingestuft hat und aus welchen Gründen.</translation>
    </message>
    <message>
        <source>A sentence that says how to handle it.</source>
        <translation>Ein Satz, der sagt, wie es zu behandeln ist.</translation>
    </message>
    <message>
        <source>The text itself: paragraphs and headings.</source>
        <translation>Der eigentliche Text: Absätze und Überschriften.</translation>
    </message>
    <message>
        <source>A line that names what the next paragraphs are about.</source>
        <translation>Eine Zeile, die sagt, wovon die nächsten Absätze handeln.</translation>
    </message>
    <message>
        <source>A numbered or unnumbered piece of the text with a marking of its own: what is reviewed.</source>
        <translation>Ein Stück des Textes mit eigener Einstufung, mit oder ohne Nummer: das, was geprüft wird.</translation>
    </message>
    <message>
        <source>The number that a paragraph begins with, as it was written. What was meant may be another number.</source>
        <translation>Die Nummer, mit der ein Absatz beginnt, wie sie geschrieben wurde. Gemeint war vielleicht eine andere.</translation>
    </message>
    <message>
        <source>The marking of a paragraph or the subject, in brackets at its beginning.</source>
        <translation>Die Einstufung eines Absatzes oder des Betreffs, in Klammern am Anfang.</translation>
    </message>
    <message>
        <source>A place in the text that refers to one of the references.</source>
        <translation>Eine Stelle im Text, die auf einen der Bezüge verweist.</translation>
    </message>
    <message>
        <source>What stands behind the text: signature and end of message.</source>
        <translation>Was hinter dem Text steht: Unterschrift und Ende der Nachricht.</translation>
    </message>
    <message>
        <source>The name of whoever signs for the post, mostly its head.</source>
        <translation>Der Name dessen, der für den Posten zeichnet, meist der Leitung.</translation>
    </message>
    <message>
        <source>The signs that end the message on the network.</source>
        <translation>Die Zeichen, mit denen die Nachricht im Netz endet.</translation>
    </message>
    <message>
        <source>Lines that the network put between two pages, in the middle of the text.</source>
        <translation>Zeilen, die das Netz mitten im Text zwischen zwei Seiten gesetzt hat.</translation>
    </message>
    <message>
        <source>Signs that carry no meaning of the message: BT, separators, running numbers.</source>
        <translation>Zeichen ohne Bedeutung für die Nachricht: BT, Trennzeichen, laufende Nummern.</translation>
    </message>
    <message>
        <source>Text that stands there twice, such as a header that is repeated on each section.</source>
        <translation>Text, der zweimal dasteht, etwa ein Kopf, der in jedem Teil wiederholt wird.</translation>
    </message>
    <message>
        <source>What is around the telegram in the file and not part of it, such as the head of a mail.</source>
        <translation>Was in der Datei um das Telegramm herum steht und nicht dazugehört, etwa der Kopf einer E-Mail.</translation>
    </message>
    <message>
        <source>What the program cannot name. It is kept like everything else.</source>
        <translation>Was das Programm nicht benennen kann. Es bleibt erhalten wie alles andere.</translation>
    </message>
    <message>
        <source>Text between the named parts: blank lines, prose.</source>
        <translation>Text zwischen den benannten Teilen: Leerzeilen, Fließtext.</translation>
    </message>
</context>
</TS>
