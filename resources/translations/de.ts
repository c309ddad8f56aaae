<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>reader</name>
    <message>
        <source>Path to the current place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>char {offset:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {name} (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraph is unmarked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paragraph before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph before is unmarked itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are chosen.</source>
        <comment>{n} paragraph is chosen.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} unmarked paragraphs {mark}</source>
        <comment>Mark {n} unmarked paragraph {mark}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have decided nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {done} of {total} reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the whole cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the whole cable (Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the {block}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is a term of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lines are wrapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the reading view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called so. Try one word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a cable first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the {windowTitle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} View dock pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: type any word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Not now: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Enter: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the cable itself, which is never written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a fault in the program: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {size:,.0f} MB, more than the window can show. The command line reads it: cable-reader export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Western (1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO Latin-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macintosh, Western</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS, United States (437)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS, Western (850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBCDIC, United States (037)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBCDIC, international (500)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Central European (1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO Latin-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KOI8-R, Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Greek (1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Hebrew (1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Arabic (1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUC, Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big 5, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUC, Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only encodings that fit every byte are listed. The bytes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a name, such as DOS or 1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Every step of your review is kept. Save it, and start again if the window misbehaves. ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: versions, the ids of findings and where in the program it happened; no text, name or path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy as Cable XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved; your work is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read any more: it was moved or deleted, or its drive is gone. It is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by another program since you opened it. Your review is kept here as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed on disk since you opened it. You go on reviewing the text you opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry My Review to the New Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the parts that hold these words (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {MEANING}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {MEANING} (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the rows that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look: in the text, in the names of the parts, or in notes and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, and stay at the match (Shift+Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index:,} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice}: {index:,} of {many}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open findings: all were acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, that was the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} (finding {at} of {count}{last})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} findings are open.</source>
        <comment>{n} finding is open.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to review: {done} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first decision to the last: {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Whole…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph (3), a line (L40), an offset (@2968), or a name (subject, tags, summary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no character {offset:,}: the text ends at {length:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line {line:,}: the text has {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cable has no numbered paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paragraph {number}: {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”. {help}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to hand over: nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to hand over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every portion is reviewed, and nothing waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words stand nowhere in this text, or in several places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} things are left: {parts}.</source>
        <comment>{n} thing is left: {parts}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lowered without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} open findings</source>
        <comment>{n} open finding</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command and its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of a telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts from {since:%Y-%m} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings, captions and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedences, the most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive orders on classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finding and its rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for Cable Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time:%H:%M} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes back or does again as much as it takes to be at that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as unreviewed until a reason is given (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click in the text or in the structure, or press N for the first paragraph to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this no longer sensitive? (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if there is one to give (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of decisions here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}. Return accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last decision: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {which}{where} {decided}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+U or Shift+S marks exactly what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return takes the whole sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the {edge}, Ctrl+arrows by word; Return takes it, Escape leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to mark it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will hold of: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U or S marks: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U, S or A decides on all {count} chosen paragraphs, as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U or S marks the selection, which is in no paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U or S marks {targets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} by {name}, {moment}{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: {count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (superseded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (stands no more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;Own Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Keys as They Were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}, changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for {command}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} is {key} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no key now; the menu and Find a Command have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command has its own key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} stays free: it reads as a classification, and a slip would look like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to the text: it moves, copies or leads away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is taken by {plain}. Choose another key, or change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened again, because the file is gone or cannot be read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marking is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a marking, such as FOUO or C//NOFORN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What Stands Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cable Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;Whole Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match a Regular E&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match Across &amp;Line Ends and Hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter the Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New from Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sample &amp;Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-read &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-read from &amp;Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;Back Discarded Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen Cables at Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Is &amp;Left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous C&amp;hanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next B&amp;eside It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous &amp;Beside It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Marking Spa&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Mar&amp;king Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Fin&amp;ding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Ca&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Cab&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Pat&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Fi&amp;ndings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;SBU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept as Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other Marking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the &amp;Last Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the &amp;Paragraph Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear My Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark U and Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark SBU and Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the S&amp;tart of the Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the &amp;End of the Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark All Unmar&amp;ked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All &amp;My Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the Whole Ca&amp;ble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for the Last Decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;ggest Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require a Reason When Lo&amp;wering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-&amp;Key Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra&amp;w Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readin&amp;g View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line Num&amp;bers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;visible Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the Raw Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the Reading View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts of the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ter&amp;ms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings as &amp;Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mine Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tint Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the &amp;Routing Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;link Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words on the Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. M writes one on the current paragraph, Shift+M one on the whole cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a note to read and rewrite it (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the list of Open With then. The program that opens your text files now goes on doing so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only once Cable Reader is installed as a package, so that this desktop knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also offer Cable Reader for te&amp;xt files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not opened. {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more cables than fit in a row of tabs: {count:,} are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {count} More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count} cables: each is in a tab of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: {sentence} It is kept for 30 days (File, Bring Back Discarded Work).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier session ended early, with unsaved work on {names}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier session ended early. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved review of this cable beside it: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue That Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <comment>{n} paragraph</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <comment>{n} address</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <comment>{n} tag</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <comment>{n} reference</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <comment>{n} part</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not in the vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, printed {printed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} (printed {printed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {one}es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern takes too long on this text, so the search was stopped. Try one with fewer * and +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expressions cannot be looked for here: no other process can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are made by {name} ({short}) from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each decision keeps who made it. A name can be changed at any time; what was decided stays that person’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On as This Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that stand for the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this paragraph (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this part of the cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cable has no portions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portions as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the whole at its marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing about a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} + {highest} part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables that are open now keep their recovery data until they are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, recent cables:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery data:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Recent and Recovery &amp;Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened the folder {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: the list of recent cables and the recovery data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: the recent cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} recent cables.</source>
        <comment>{n} recent cable.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved anywhere else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unsaved work waits to be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} discarded sessions, which could still be brought back.</source>
        <comment>{n} discarded session, which could still be brought back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your reviews and cables themselves are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Cable Reader is open and does not answer, so this one was opened. What you do here is kept by itself; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {reviewed} {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it marked otherwise {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it makes it {chip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable in clean paragraphs, read-only. Arrow keys move the caret, Tab leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if there is one to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable was open before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was not discarded: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was not brought back: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session cannot be recovered: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work cannot be kept for recovery: {why}. Nothing is lost yet; save it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <comment>{n} decision</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flags</source>
        <comment>{n} flag</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> ({list} in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Part of it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {changes} not saved{kept}, {moment}.{damaged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {NAME}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is a hint. That there is none proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the finding means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Choose a finding to read what it means.&lt;/p&gt;&lt;p&gt;{HINT}&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by {by}, {moment}{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at character {pos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular expression: {why}{where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a key or a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no span here: select words in a paragraph, or go to a span with Ctrl+Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of a paragraph is marked on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the {edge} of the span: arrows, Ctrl+arrows by word, Return takes it, Escape leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {index} of {count}: {says}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole sentence is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this cable ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {spoken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for a list of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no terms in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term of your lists is in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms are shown. View, Terms loads lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”, {index} of {count} terms, from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashes and dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two dashed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists are plain text files, one term on a line; lines that begin with # are comments. They are read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of terms; Space shows or leaves out the terms of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list from here; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
Underlined by {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} found in this cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} terms</source>
        <comment>{n} term</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} in this cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text or reading view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable in clean paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click in the text or in the structure: both sides go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U or S marks the current paragraph and goes to the next one; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N goes to the next paragraph that you have not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No More Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portion mark in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reviewer decided; empty where nothing is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed, accepted or changed; flags, notes and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: nothing decided, {mark} is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: nothing decided, a part makes it {chip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: {chip}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: {mark}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: {done} of {total} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: nothing decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs whose marking is SBU now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs whose marking is U now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs whose marking you changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs that are not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts with an open finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs with a note or a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the last here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the first here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the cable. Enter shows a part in the text and goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable Reader {version}

Reads, checks and reviews State Department telegrams, and hands them on as XML.

Works offline. Your text never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings: as written and mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings: only as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings: only mine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and structure are in step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and structure are unlinked: each stays where it is. Enter shows a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Cable Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reviewed} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   (not there any more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work from a session that ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline. Your text never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a cable here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph without number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject and {paragraphs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedence: {precedence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, read as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {quote}{meant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E.O. line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portion mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
