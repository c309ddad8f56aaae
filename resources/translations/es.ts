<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>reader</name>
    <message>
        <source>open a cable first</source>
        <translation>abra antes un cable</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>no se ha deshecho nada</translation>
    </message>
    <message>
        <source>no other cable is open</source>
        <translation>no hay otro cable abierto</translation>
    </message>
    <message>
        <source>there are no findings</source>
        <translation>no hay hallazgos</translation>
    </message>
    <message>
        <source>nothing was decided yet</source>
        <translation>aún no se ha decidido nada</translation>
    </message>
    <message>
        <source>nothing was discarded</source>
        <translation>no se ha descartado nada</translation>
    </message>
    <message>
        <source>nothing was marked yet</source>
        <translation>aún no se ha marcado nada</translation>
    </message>
    <message>
        <source>you decided nothing yet</source>
        <translation>usted aún no ha decidido nada</translation>
    </message>
    <message>
        <source>nothing here waits for a second person</source>
        <translation>nada espera aquí a una segunda persona</translation>
    </message>
    <message>
        <source>nothing was corrected</source>
        <translation>no se ha corregido nada</translation>
    </message>
    <message>
        <source>nothing was corrected here</source>
        <translation>aquí no se ha corregido nada</translation>
    </message>
    <message>
        <source>open a folder first</source>
        <translation>abra primero una carpeta</translation>
    </message>
    <message>
        <source>open a cable or a folder first</source>
        <translation>abra primero un cable o una carpeta</translation>
    </message>
    <message>
        <source>there is no place before this one</source>
        <translation>no hay ningún lugar anterior a este</translation>
    </message>
    <message>
        <source>you did not go back</source>
        <translation>no ha vuelto atrás</translation>
    </message>
    <message>
        <source>not possible here and now</source>
        <translation>no es posible aquí y ahora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take all agreed</source>
        <translation>Tomar todo lo acordado</translation>
    </message>
    <message>
        <source>1 or A takes what A says, 2 or B what B says; 0 or N takes neither; Backspace leaves it open; F7 goes on.</source>
        <translation>1 o A toma lo que dice A, 2 o B lo que dice B; 0 o N ninguno; Retroceso lo deja abierto; F7 sigue.</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>only some say something</source>
        <translation>solo algunos dicen algo</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>Compare Reviews</source>
        <translation>Comparar revisiones</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>The words of the current row, and the reasons</source>
        <translation>Las palabras de la fila actual y los motivos</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>How they compare</source>
        <translation>Resultado de la comparación</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Qué no funcionó</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>&amp;Take All Agreed</source>
        <translation>&amp;Tomar lo acordado</translation>
    </message>
    <message>
        <source>Take everything that nobody says otherwise</source>
        <translation>Tomar todo lo que nadie contradice</translation>
    </message>
    <message>
        <source>Take everything that nobody says otherwise, also where only one says something</source>
        <translation>Tomar todo lo que nadie contradice, también donde solo uno dice algo</translation>
    </message>
    <message>
        <source>&amp;Save as New Review…</source>
        <translation>&amp;Guardar como revisión nueva…</translation>
    </message>
    <message>
        <source>Save as a new review</source>
        <translation>Guardar como revisión nueva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No queda nada abierto.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are open.</source>
        <comment>1 is open.</comment>
        <translation>
            <numerusform>{n} abierto.</numerusform>
            <numerusform>{n} abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>Save the merged review</source>
        <translation>Guardar la revisión combinada</translation>
    </message>
    <message>
        <source>Not saved; your choices are kept here. {fault}</source>
        <translation>No se guardó; sus elecciones se conservan aquí. {fault}</translation>
    </message>
    <message>
        <source>The merged review is in {name}.</source>
        <translation>La revisión combinada está en {name}.</translation>
    </message>
    <message>
        <source>{name} is one of the compared reviews, which stay as they are.</source>
        <translation>{name} es una de las revisiones comparadas, que quedan como están.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>{file}, reviewed by {people}</source>
        <translation>{file}, revisado por {people}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>{named}; the same text with other line ends or in another encoding</source>
        <translation>{named}; el mismo texto con otros finales de línea o en otra codificación</translation>
    </message>
    <message>
        <source>Text that differs</source>
        <translation>Texto que difiere</translation>
    </message>
    <message>
        <source>What changed in {name}</source>
        <translation>Qué cambió en {name}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>The place in both texts</source>
        <translation>El lugar en ambos textos</translation>
    </message>
    <message>
        <source>&amp;Carry My Review to the New Text</source>
        <translation>&amp;Trasladar mi revisión al texto nuevo</translation>
    </message>
    <message>
        <source>Carry my review to the new text</source>
        <translation>Trasladar mi revisión al texto nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep the Text I Opened</source>
        <translation>&amp;Conservar el texto que abrí</translation>
    </message>
    <message>
        <source>Keep the text I opened</source>
        <translation>Conservar el texto que abrí</translation>
    </message>
    <message>
        <source>The text is the same; its bytes are another way of writing it.</source>
        <translation>El texto es el mismo; los bytes solo lo escriben de otro modo.</translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in {n} places.</source>
        <comment>The texts differ in 1 place.</comment>
        <translation>
            <numerusform>Los textos difieren en {n} lugar.</numerusform>
            <numerusform>Los textos difieren en {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your review, carried over: {sentence}</source>
        <translation>Su revisión, trasladada: {sentence}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>only blanks or ends of lines differ: {words}</source>
        <translation>solo difieren espacios o finales de línea: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>nuevo: {words}</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>ya no está: {words}</translation>
    </message>
    <message>
        <source>{old} is now {new}</source>
        <translation>{old} es ahora {new}</translation>
    </message>
    <message>
        <source>As you opened it</source>
        <translation>Como usted lo abrió</translation>
    </message>
    <message>
        <source>On the disk now</source>
        <translation>Ahora en el disco</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>This cable is not in a file yet.</source>
        <translation>Este cable aún no está en ningún archivo.</translation>
    </message>
    <message>
        <source>{name} has not changed.</source>
        <translation>{name} no ha cambiado.</translation>
    </message>
    <message>
        <source>{name} is being compared with its file.</source>
        <translation>{name} se está comparando con su archivo.</translation>
    </message>
    <message>
        <source>{name} was not compared. {fault}</source>
        <translation>{name} no se comparó. {fault}</translation>
    </message>
    <message>
        <source>There is no such cable in {name} any more.</source>
        <translation>Ese cable ya no está en {name}.</translation>
    </message>
    <message>
        <source>Cables (*.cablexml *.txt *.cable *.xml);;Documents (*.html *.htm *.eml *.docx *.pdf);;All files (*)</source>
        <translation>Cables (*.cablexml *.txt *.cable *.xml);;Documentos (*.html *.htm *.eml *.docx *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reviews (*.cablexml);;All files (*)</source>
        <translation>Revisiones (*.cablexml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cable XML (*.cablexml)</source>
        <translation>Cable XML (*.cablexml)</translation>
    </message>
    <message>
        <source>Lists of terms (*.txt);;All files (*)</source>
        <translation>Listas de términos (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a cable</source>
        <translation>Abrir un cable</translation>
    </message>
    <message>
        <source>Open a folder of cables</source>
        <translation>Abrir una carpeta de cables</translation>
    </message>
    <message>
        <source>Compare reviews: choose from two to four</source>
        <translation>Comparar revisiones: elija de dos a cuatro</translation>
    </message>
    <message>
        <source>Compare with: choose from one to three</source>
        <translation>Comparar con: elija de una a tres</translation>
    </message>
    <message>
        <source>Carry over a review</source>
        <translation>Trasladar una revisión</translation>
    </message>
    <message>
        <source>Read a colleague’s marks</source>
        <translation>Leer las marcas de un colega</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>The file says who decided what. Your name as reviewer:</source>
        <translation>El archivo dice quién decidió qué. Su nombre como revisor:</translation>
    </message>
    <message>
        <source>Use This Name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Add lists of terms</source>
        <translation>Añadir listas de términos</translation>
    </message>
    <message>
        <source>Save your review?</source>
        <translation>¿Guardar su revisión?</translation>
    </message>
    <message>
        <source>Your review of {name} is not saved.</source>
        <translation>Su revisión de {name} no está guardada.</translation>
    </message>
    <message>
        <source>Save it, or discard what you did since the last save.</source>
        <translation>Guárdela, o descarte lo hecho desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>Clear recent and recovery data?</source>
        <translation>¿Borrar la lista y los datos de recuperación?</translation>
    </message>
    <message>
        <source>Unsaved work would be lost for good.</source>
        <translation>El trabajo sin guardar se perdería para siempre.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Clear the Recent List Only</source>
        <translation>Borrar solo la lista</translation>
    </message>
    <message>
        <source>Clear Everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Reviewer 1</source>
        <translation>Revisor 1</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Exportar una copia</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Markings on the pages</source>
        <translation>Marcas en las páginas</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Names of &amp;reviewers</source>
        <translation>Nombres de los &amp;revisores</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>M&amp;otivos</translation>
    </message>
    <message>
        <source>&amp;Findings of the program</source>
        <translation>&amp;Hallazgos del programa</translation>
    </message>
    <message>
        <source>Re&amp;leasable copy: what is marked higher is left out</source>
        <translation>Copia &amp;liberable: lo marcado más alto se omite</translation>
    </message>
    <message>
        <source>The highest marking that may leave</source>
        <translation>La marca más alta que puede salir</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Release all the same</source>
        <translation>Liberar de todos modos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>3, 5, subject, @OFFSET or rest</source>
        <translation>3, 5, subject, @OFFSET o rest</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>Whether it can be written</source>
        <translation>Si se puede escribir</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Qué queda</translation>
    </message>
    <message>
        <source>Sho&amp;w What Is Left</source>
        <translation>&amp;Mostrar lo pendiente</translation>
    </message>
    <message>
        <source>Show what is left to review</source>
        <translation>Mostrar lo que queda por revisar</translation>
    </message>
    <message>
        <source>Close this, and list the paragraphs that are not reviewed</source>
        <translation>Cierra esto y enumera los párrafos sin revisar</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>Mar&amp;kings</source>
        <translation>Mar&amp;cas</translation>
    </message>
    <message>
        <source>Beside the text and the markings</source>
        <translation>Además del texto y las marcas</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Release &amp;all the same</source>
        <translation>Liberar de &amp;todos modos</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write these very bytes to a file (Ctrl+Return)</source>
        <translation>Escribir exactamente estos bytes en un archivo (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the text of the file</source>
        <translation>Copiar el texto del archivo</translation>
    </message>
    <message>
        <source>XML of its own, without the rest</source>
        <translation>XML propio, sin el resto</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Aún no hay nada que guardar.</translation>
    </message>
    <message>
        <source>{size:,} bytes</source>
        <translation>{size:,} bytes</translation>
    </message>
    <message>
        <source>the first {count} pages are shown</source>
        <translation>se muestran las primeras {count} páginas</translation>
    </message>
    <message>
        <source>valid against its schema</source>
        <translation>válido según su esquema</translation>
    </message>
    <message>
        <source>Save the releasable copy</source>
        <translation>Guardar la copia liberable</translation>
    </message>
    <message>
        <source>Save the copy as {format}</source>
        <translation>Guardar la copia como {format}</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Cable</translation>
    </message>
    <message>
        <source>Export Again…</source>
        <translation>Exportar de nuevo…</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportado a {name}.</translation>
    </message>
    <message>
        <source>No program here can show folders: {folder}</source>
        <translation>Aquí ningún programa muestra carpetas: {folder}</translation>
    </message>
    <message>
        <source>No program here can open {name}.</source>
        <translation>Aquí ningún programa abre {name}.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <source>Markings as written and as reviewed</source>
        <translation>Marcas del texto y de la revisión</translation>
    </message>
    <message>
        <source>Markings as written</source>
        <translation>Marcas del texto</translation>
    </message>
    <message>
        <source>Markings as they count after the review</source>
        <translation>Marcas que valen tras la revisión</translation>
    </message>
    <message>
        <source>Cable XML: all of it, to go on with</source>
        <translation>Cable XML: todo, para seguir trabajando</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text with markings</source>
        <translation>Texto con marcas</translation>
    </message>
    <message>
        <source>Table of decisions (CSV)</source>
        <translation>Tabla de decisiones (CSV)</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>W3C Web Annotations (JSON-LD)</source>
        <translation>Anotaciones web W3C (JSON-LD)</translation>
    </message>
    <message>
        <source>There is a fault in the program: {fault}.</source>
        <translation>Hay un fallo en el programa: {fault}.</translation>
    </message>
    <message>
        <source>This copy will contain what counts as {level} or less, and nothing of the rest: no source text, name, hash, note or reviewer.</source>
        <translation>Esta copia contendrá lo que cuenta como {level} o menos, y nada del resto: ni texto original, ni nombre, ni hash, ni nota, ni revisor.</translation>
    </message>
    <message>
        <source>the words that were decided on</source>
        <translation>las palabras sobre las que se decidió</translation>
    </message>
    <message>
        <source>the full text of the cable</source>
        <translation>el texto completo del cable</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <comment>{n} decision</comment>
        <translation>
            <numerusform>{n} decisión</numerusform>
            <numerusform>{n} decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>ninguna decisión</translation>
    </message>
    <message numerus="yes">
        <source> ({n} paragraphs changed)</source>
        <comment> ({n} paragraph changed)</comment>
        <translation>
            <numerusform> ({n} párrafo cambiado)</numerusform>
            <numerusform> ({n} párrafos cambiados)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names {names}</source>
        <comment>the name {names}</comment>
        <translation>
            <numerusform>el nombre {names}</numerusform>
            <numerusform>los nombres {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>This file will contain {parts}.</source>
        <translation>Este archivo contendrá {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are not reviewed.</source>
        <comment>{n} paragraph is not reviewed.</comment>
        <translation>
            <numerusform>{n} párrafo no está revisado.</numerusform>
            <numerusform>{n} párrafos no están revisados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} portions are to be decided on.</source>
        <comment>{n} portion is to be decided on.</comment>
        <translation>
            <numerusform>Falta decidir {n} fragmento.</numerusform>
            <numerusform>Falta decidir {n} fragmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read any more: it was moved or deleted, or its drive is gone. It is kept here.</source>
        <translation>{name} ya no se puede leer: se movió, se borró o su unidad no está. Aquí se conserva.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>{name} was changed by another program since you opened it. Your review is kept here as it is.</source>
        <translation>Otro programa cambió {name} desde que usted lo abrió. Su revisión se conserva aquí tal cual.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>{name} changed on disk since you opened it. You go on reviewing the text you opened.</source>
        <translation>{name} cambió en el disco desde que lo abrió. Usted sigue revisando el texto que abrió.</translation>
    </message>
    <message>
        <source>Carry My Review to the New Text</source>
        <translation>Trasladar mi revisión al texto nuevo</translation>
    </message>
    <message>
        <source>Pasted cable</source>
        <translation>Cable pegado</translation>
    </message>
    <message>
        <source>{name} is the cable itself, which is never written to.</source>
        <translation>{name} es el cable mismo, en el que nunca se escribe.</translation>
    </message>
    <message>
        <source>List the cables of the folder {name}</source>
        <translation>Enumerar los cables de la carpeta {name}</translation>
    </message>
    <message numerus="yes">
        <source>Open {n} files</source>
        <comment>Open {n} file</comment>
        <translation>
            <numerusform>Abrir {n} archivo</numerusform>
            <numerusform>Abrir {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this text as a cable</source>
        <translation>Abrir este texto como cable</translation>
    </message>
    <message>
        <source>Windows, Western (1252)</source>
        <translation>Windows, occidental (1252)</translation>
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
        <translation>Macintosh, occidental</translation>
    </message>
    <message>
        <source>DOS, United States (437)</source>
        <translation>DOS, Estados Unidos (437)</translation>
    </message>
    <message>
        <source>DOS, Western (850)</source>
        <translation>DOS, occidental (850)</translation>
    </message>
    <message>
        <source>EBCDIC, United States (037)</source>
        <translation>EBCDIC, Estados Unidos (037)</translation>
    </message>
    <message>
        <source>EBCDIC, international (500)</source>
        <translation>EBCDIC, internacional (500)</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, little-endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Windows, Central European (1250)</source>
        <translation>Windows, centroeuropeo (1250)</translation>
    </message>
    <message>
        <source>ISO Latin-2</source>
        <translation>ISO Latin-2</translation>
    </message>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, cirílico (1251)</translation>
    </message>
    <message>
        <source>KOI8-R, Russian</source>
        <translation>KOI8-R, ruso</translation>
    </message>
    <message>
        <source>Windows, Greek (1253)</source>
        <translation>Windows, griego (1253)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, turco (1254)</translation>
    </message>
    <message>
        <source>Windows, Hebrew (1255)</source>
        <translation>Windows, hebreo (1255)</translation>
    </message>
    <message>
        <source>Windows, Arabic (1256)</source>
        <translation>Windows, árabe (1256)</translation>
    </message>
    <message>
        <source>Shift JIS, Japanese</source>
        <translation>Shift JIS, japonés</translation>
    </message>
    <message>
        <source>EUC, Japanese</source>
        <translation>EUC, japonés</translation>
    </message>
    <message>
        <source>GB 18030, Chinese</source>
        <translation>GB 18030, chino</translation>
    </message>
    <message>
        <source>Big 5, Chinese</source>
        <translation>Big 5, chino</translation>
    </message>
    <message>
        <source>EUC, Korean</source>
        <translation>EUC, coreano</translation>
    </message>
    <message>
        <source>Only encodings that fit every byte are listed. The bytes stay as they are.</source>
        <translation>Solo figuran las codificaciones en las que encaja cada byte. Los bytes quedan como están.</translation>
    </message>
    <message>
        <source>Re-read as</source>
        <translation>Volver a leer como</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>Type part of a name, such as DOS or 1252</source>
        <translation>Escriba parte de un nombre, como DOS o 1252</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar la revisión</translation>
    </message>
    <message>
        <source>Not saved; your work is kept here.</source>
        <translation>No se guardó; su trabajo se conserva aquí.</translation>
    </message>
    <message>
        <source>Saved to {name}</source>
        <translation>Guardado en {name}</translation>
    </message>
    <message>
        <source>This cable has a review already, and it stays as it is. To have both, open the text anew, carry the other review over there, save it, and compare the two.</source>
        <translation>Este cable ya tiene una revisión, y queda como está. Para tener ambas, abra de nuevo el texto, traslade allí la otra revisión, guárdela y compare las dos.</translation>
    </message>
    <message>
        <source>{name} was not carried over. {fault}</source>
        <translation>{name} no se trasladó. {fault}</translation>
    </message>
    <message>
        <source>{name} holds no review, so there is nothing to carry over.</source>
        <translation>{name} no contiene ninguna revisión; no hay nada que trasladar.</translation>
    </message>
    <message>
        <source>{name} has the same markings as this cable.</source>
        <translation>{name} no marca nada de modo distinto a este cable.</translation>
    </message>
    <message numerus="yes">
        <source>{n} markings differ in {name}.</source>
        <comment>1 marking differs in {name}.</comment>
        <translation>
            <numerusform>{n} marca difiere en {name}.</numerusform>
            <numerusform>{n} marcas difieren en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry It Over</source>
        <translation>Trasladarla</translation>
    </message>
    <message>
        <source>{name} has {size:,.0f} MB, more than the window can show. The command line reads it: cable-reader export.</source>
        <translation>{name} tiene {size:,.0f} MB, más de lo que la ventana puede mostrar. La línea de órdenes lo lee: cable-reader export.</translation>
    </message>
    <message>
        <source>Not opened again, because the file is gone or cannot be read: {names}.</source>
        <translation>No se reabrió, porque el archivo no está o no se puede leer: {names}.</translation>
    </message>
    <message>
        <source>The structure of {name} is being read. It can be reviewed and saved then.</source>
        <translation>Se está leyendo la estructura de {name}. Después se puede revisar y guardar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The structure of {name} was not read, so it cannot be reviewed yet.</source>
        <translation>La estructura de {name} no se leyó, así que aún no se puede revisar.</translation>
    </message>
    <message>
        <source>Read It</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>The structure of {name} is read.</source>
        <translation>La estructura de {name} está leída.</translation>
    </message>
    <message>
        <source>{name} was not opened. {fault}</source>
        <translation>{name} no se abrió. {fault}</translation>
    </message>
    <message>
        <source>{name} holds more cables than fit in a row of tabs: {count:,} are not open yet.</source>
        <translation>{name} contiene más cables de los que caben en las pestañas: {count:,} aún no están abiertos.</translation>
    </message>
    <message>
        <source>Open {count} More</source>
        <translation>Abrir {count} más</translation>
    </message>
    <message>
        <source>{name} holds {count} cables: each is in a tab of its own.</source>
        <translation>{name} contiene {count} cables: cada uno está en su pestaña.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>La entrada estándar</translation>
    </message>
    <message>
        <source>There is a saved review of this cable: {path}.</source>
        <translation>Hay una revisión guardada de este cable: {path}.</translation>
    </message>
    <message>
        <source>Continue That Review</source>
        <translation>Continuar esa revisión</translation>
    </message>
    <message>
        <source>There is a saved review of this cable beside it: {name}.</source>
        <translation>Junto a este cable hay una revisión guardada de él: {name}.</translation>
    </message>
    <message>
        <source>A review of this very cable is open in another tab: {name}.</source>
        <translation>Una revisión de este mismo cable está abierta en otra pestaña: {name}.</translation>
    </message>
    <message>
        <source>Compare the Two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message>
        <source>The text was taken out of {name}, and is what you review: compare it with the document. The document stays as it is; the saved review names it.</source>
        <translation>El texto se extrajo de {name}, y es lo que usted revisa: compárelo con el documento. El documento queda como está; la revisión guardada lo nombra.</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Abr&amp;ir reciente</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>No cable was open before</source>
        <translation>Antes no se abrió ningún cable</translation>
    </message>
    <message>
        <source>The work was not discarded: {why}.</source>
        <translation>El trabajo no se descartó: {why}.</translation>
    </message>
    <message>
        <source>The work was not brought back: {why}.</source>
        <translation>El trabajo no se recuperó: {why}.</translation>
    </message>
    <message>
        <source>This session is open in another window, so it was not recovered here.</source>
        <translation>Esta sesión está abierta en otra ventana, por eso no se recuperó aquí.</translation>
    </message>
    <message>
        <source>This session cannot be recovered: its file is damaged from the start.</source>
        <translation>Esta sesión no se puede recuperar: su archivo está dañado desde el principio.</translation>
    </message>
    <message>
        <source>This session cannot be recovered: {why}.</source>
        <translation>Esta sesión no se puede recuperar: {why}.</translation>
    </message>
    <message>
        <source>Your work cannot be kept for recovery: {why}. Nothing is lost yet; save it soon.</source>
        <translation>Su trabajo no se puede conservar para recuperarlo: {why}. Aún no se ha perdido nada; guárdelo pronto.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flags</source>
        <comment>{n} flag</comment>
        <translation>
            <numerusform>{n} señal</numerusform>
            <numerusform>{n} señales</numerusform>
        </translation>
    </message>
    <message>
        <source> ({list} in all)</source>
        <translation> ({list} en total)</translation>
    </message>
    <message>
        <source> Part of it cannot be read.</source>
        <translation> Una parte no se puede leer.</translation>
    </message>
    <message>
        <source>{what}: {changes} not saved{kept}, {moment}.{damaged}</source>
        <translation>{what}: {changes} sin guardar{kept}, {moment}.{damaged}</translation>
    </message>
    <message>
        <source>There is no reference to a cable here.</source>
        <translation>Aquí no hay ninguna referencia a un cable.</translation>
    </message>
    <message>
        <source>{id} is not in this folder; its number is on the clipboard.</source>
        <translation>{id} no está en esta carpeta; su número está en el portapapeles.</translation>
    </message>
    <message>
        <source>The bytes of {name} are not a text in {called}.</source>
        <translation>Los bytes de {name} no son texto en {called}.</translation>
    </message>
    <message>
        <source>Read as {called}.</source>
        <translation>Leído como {called}.</translation>
    </message>
    <message>
        <source>Read again from the disk.</source>
        <translation>Vuelto a leer del disco.</translation>
    </message>
    <message>
        <source>{name} is being read again. You can go on reviewing meanwhile.</source>
        <translation>{name} se está leyendo de nuevo. Mientras tanto puede seguir revisando.</translation>
    </message>
    <message>
        <source>{name} was not read again. {fault}</source>
        <translation>{name} no se volvió a leer. {fault}</translation>
    </message>
    <message>
        <source>{name} holds another review now, and yours is not saved: it stays. Save it elsewhere first.</source>
        <translation>{name} contiene ahora otra revisión, y la suya no está guardada: se queda. Guárdela antes en otro lugar.</translation>
    </message>
    <message>
        <source>{name} was read again.</source>
        <translation>{name} se volvió a leer.</translation>
    </message>
    <message>
        <source>Go Back to {called}</source>
        <translation>Volver a {called}</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Show What Waits</source>
        <translation>Mostrar lo que espera</translation>
    </message>
    <message>
        <source>The work on {name} is being recovered. The text is long: it takes a while.</source>
        <translation>Se está recuperando el trabajo en {name}. El texto es largo: tarda un poco.</translation>
    </message>
    <message>
        <source>Recovered: {sentence}</source>
        <translation>Recuperado: {sentence}</translation>
    </message>
    <message>
        <source>Discarded: {sentence} It is kept for 30 days (File, Bring Back Discarded Work).</source>
        <translation>Descartado: {sentence} Se conserva 30 días (Archivo, Recuperar trabajo descartado).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>An earlier session ended early, with unsaved work on {names}{more}.</source>
        <translation>Una sesión anterior terminó antes de tiempo, con trabajo sin guardar en {names}{more}.</translation>
    </message>
    <message>
        <source>Recover All</source>
        <translation>Recuperar todo</translation>
    </message>
    <message>
        <source>One by One</source>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>An earlier session ended early. {sentence}</source>
        <translation>Una sesión anterior terminó antes de tiempo. {sentence}</translation>
    </message>
    <message>
        <source>{reviewed} of {units}</source>
        <translation>{reviewed} de {units}</translation>
    </message>
    <message>
        <source>not there any more: locate…</source>
        <translation>ya no está: buscar…</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Work from a session that ended early</source>
        <translation>Trabajo de una sesión que terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Works offline. Your text never leaves this computer.</source>
        <translation>Funciona sin red. Su texto nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>Drop a cable or a folder here</source>
        <translation>Suelte aquí un cable o una carpeta</translation>
    </message>
    <message>
        <source>Open a cable…</source>
        <translation>Abrir un cable…</translation>
    </message>
    <message>
        <source>Open a folder of cables…</source>
        <translation>Abrir una carpeta de cables…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Try the sample cable</source>
        <translation>Probar el cable de muestra</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>On from the top</source>
        <translation>Sigue desde el principio</translation>
    </message>
    <message>
        <source>On from the end</source>
        <translation>Sigue desde el final</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Where to look: in the text, in the names of the parts, or in notes and reasons</source>
        <translation>Dónde buscar: en el texto, en los nombres de las partes, o en notas y motivos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close, and stay at the match (Shift+Esc)</source>
        <translation>Cerrar y quedarse en la coincidencia (Mayús+Esc)</translation>
    </message>
    <message>
        <source>{index:,} of {many}</source>
        <translation>{index:,} de {many}</translation>
    </message>
    <message>
        <source>{notice}: {index:,} of {many}.</source>
        <translation>{notice}: {index:,} de {many}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Find in the structure</source>
        <translation>Buscar en la estructura</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Type what to look for in all open cables. Line ends count as blanks.</source>
        <translation>Escriba qué buscar en todos los cables abiertos. Los finales de línea cuentan como espacios.</translation>
    </message>
    <message>
        <source>Find in all open cables</source>
        <translation>Buscar en todos los cables abiertos</translation>
    </message>
    <message>
        <source>In the folder too</source>
        <translation>También en la carpeta</translation>
    </message>
    <message>
        <source>Find in the cables of the worklist too</source>
        <translation>Buscar también en los cables de la lista de trabajo</translation>
    </message>
    <message>
        <source>Look through the cables of the worklist that are not open, too</source>
        <translation>Buscar también en los cables de la lista de trabajo que no están abiertos</translation>
    </message>
    <message>
        <source>The folder is being looked through.</source>
        <translation>Se está buscando en la carpeta.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <source>A paragraph (3), a line (L40), an offset (@2968), or a name (subject, tags, summary)</source>
        <translation>Un párrafo (3), una línea (L40), un carácter (@2968) o un nombre (subject, tags, summary)</translation>
    </message>
    <message>
        <source>There is no character {offset:,}: the text ends at {length:,}.</source>
        <translation>No existe el carácter {offset:,}: el texto termina en {length:,}.</translation>
    </message>
    <message>
        <source>There is no line {line:,}: the text has {count:,}.</source>
        <translation>No existe la línea {line:,}: el texto tiene {count:,}.</translation>
    </message>
    <message>
        <source>they are {first} to {last}</source>
        <translation>van de {first} a {last}</translation>
    </message>
    <message>
        <source>this cable has no numbered paragraphs</source>
        <translation>este cable no tiene párrafos numerados</translation>
    </message>
    <message>
        <source>There is no paragraph {number}: {has}.</source>
        <translation>No existe el párrafo {number}: {has}.</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”. {help}.</source>
        <translation>Aquí nada se llama «{words}». {help}.</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Ir a un lugar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>This pattern takes too long on this text, so the search was stopped. Try one with fewer * and +.</source>
        <translation>Este patrón tarda demasiado en este texto, así que se detuvo la búsqueda. Pruebe uno con menos * y +.</translation>
    </message>
    <message>
        <source>Regular expressions cannot be looked for here: no other process can be started.</source>
        <translation>Aquí no se pueden buscar expresiones regulares: no se puede iniciar otro proceso.</translation>
    </message>
    <message>
        <source>The search ended early. Look for it again.</source>
        <translation>La búsqueda terminó antes de tiempo. Busque de nuevo.</translation>
    </message>
    <message>
        <source>a ) is missing</source>
        <translation>falta un )</translation>
    </message>
    <message>
        <source>a ( is missing</source>
        <translation>falta un (</translation>
    </message>
    <message>
        <source>a ] is missing</source>
        <translation>falta un ]</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>no hay nada que repetir</translation>
    </message>
    <message>
        <source>something is repeated twice over</source>
        <translation>algo se repite dos veces</translation>
    </message>
    <message>
        <source>the least number of repeats is greater than the most</source>
        <translation>el número mínimo de repeticiones es mayor que el máximo</translation>
    </message>
    <message>
        <source>it ends in a backslash</source>
        <translation>termina en una barra inversa</translation>
    </message>
    <message>
        <source> at character {pos}</source>
        <translation> en el carácter {pos}</translation>
    </message>
    <message>
        <source>Not a regular expression: {why}{where}.</source>
        <translation>No es una expresión regular: {why}{where}.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation>Esta expresión regular es demasiado grande.</translation>
    </message>
    <message>
        <source>line {line:,}</source>
        <translation>línea {line:,}</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>Línea {line:,}, columna {column:,}</translation>
    </message>
    <message>
        <source>Stopped: {n} of {total} files were read.</source>
        <translation>Detenido: se leyeron {n} de {total} archivos.</translation>
    </message>
    <message>
        <source>The folder cannot be read. {fault}</source>
        <translation>La carpeta no se puede leer. {fault}</translation>
    </message>
    <message>
        <source>The folder cannot be read here: no other process can be started.</source>
        <translation>La carpeta no se puede leer aquí: no se puede iniciar otro proceso.</translation>
    </message>
    <message>
        <source>Reading the folder ended early. Read it again to go on.</source>
        <translation>La lectura de la carpeta terminó antes de tiempo. Léala de nuevo para seguir.</translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>No cable of the folder is shown in the list.</source>
        <translation>Ningún cable de la carpeta está en la lista.</translation>
    </message>
    <message>
        <source>That was the last cable in the list.</source>
        <translation>Ese era el último cable de la lista.</translation>
    </message>
    <message>
        <source>That was the first cable in the list.</source>
        <translation>Ese era el primer cable de la lista.</translation>
    </message>
    <message>
        <source>{place} of {count} in the list.</source>
        <translation>{place} de {count} de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cables, {done} fully reviewed</source>
        <comment>{n} cable, {done} fully reviewed</comment>
        <translation>
            <numerusform>{n} cable, {done} con la revisión terminada</numerusform>
            <numerusform>{n} cables, {done} con la revisión terminada</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Cables</translation>
    </message>
    <message>
        <source>Portions as written</source>
        <translation>Porciones como están escritas</translation>
    </message>
    <message>
        <source>Portions now</source>
        <translation>Porciones ahora</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>How markings are spread over these cables</source>
        <translation>Cómo se reparten las marcas entre estos cables</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy this table as CSV, for a spreadsheet</source>
        <translation>Copiar esta tabla como CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy the counts as CSV</source>
        <translation>Copiar el recuento como CSV</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>{done} of {total} portions are reviewed.</source>
        <translation>{done} de {total} porciones están revisadas.</translation>
    </message>
    <message>
        <source>Unreadable, and not counted: {n}.</source>
        <translation>Sin contar, porque no se puede leer: {n}.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>The order in which the cables are listed</source>
        <translation>En qué orden están los cables</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Only cables whose review is not finished</source>
        <translation>Solo cables cuya revisión no está terminada</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Read the folder again, its subfolders too, or close it</source>
        <translation>Volver a leer la carpeta, incluir sus subcarpetas o cerrarla</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Por nombre de archivo</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>En orden inverso</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Por {column}</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>No folder is open. Open one to list its cables, and how far the review of each has come.</source>
        <translation>No hay ninguna carpeta abierta. Abra una para enumerar sus cables, con el estado de cada revisión.</translation>
    </message>
    <message>
        <source>Stop reading the folder</source>
        <translation>Detener la lectura de la carpeta</translation>
    </message>
    <message>
        <source>Cables of the folder</source>
        <translation>Cables de la carpeta</translation>
    </message>
    <message>
        <source>The folder is being read.</source>
        <translation>Se está leyendo la carpeta.</translation>
    </message>
    <message>
        <source>No cable in the folder matches.</source>
        <translation>Ningún cable de la carpeta coincide.</translation>
    </message>
    <message>
        <source>There are no cables in this folder itself. The Folder button can include its subfolders.</source>
        <translation>En esta carpeta misma no hay cables. El botón Carpeta incluye sus subcarpetas.</translation>
    </message>
    <message>
        <source>There are no cables in this folder: no texts, documents or saved reviews.</source>
        <translation>En esta carpeta no hay cables: textos, documentos o revisiones guardadas.</translation>
    </message>
    <message>
        <source>{said}. Reading: {done} of {total} files</source>
        <translation>{said}. Leídos: {done} de {total} archivos</translation>
    </message>
    <message>
        <source>{said}. The folder has more files than the {most:,} that are looked at</source>
        <translation>{said}. La carpeta tiene más archivos que los {most:,} que se miran</translation>
    </message>
    <message numerus="yes">
        <source>{said}; {n} subfolders left out</source>
        <comment>{said}; {n} subfolder left out</comment>
        <translation>
            <numerusform>{said}; {n} subcarpeta omitida</numerusform>
            <numerusform>{said}; {n} subcarpetas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>fully reviewed</source>
        <translation>revisado hasta el final</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nada que revisar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>, {n} flagged</source>
        <translation>, señales: {n}</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{day} {short_month} {year}</translation>
    </message>
    <message>
        <source>Header: {header}</source>
        <translation>Encabezado: {header}</translation>
    </message>
    <message>
        <source>Portions: {portions}</source>
        <translation>Porciones: {portions}</translation>
    </message>
    <message>
        <source>{progress}: {done} of {total}</source>
        <translation>{progress}: {done} de {total}</translation>
    </message>
    <message>
        <source>{n} flagged</source>
        <translation>señales: {n}</translation>
    </message>
    <message>
        <source>{n} reviews of it are in the folder</source>
        <translation>en la carpeta hay {n} revisiones de él</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Passed check</source>
        <translation>Comprobación superada</translation>
    </message>
    <message>
        <source>Every command and its keys</source>
        <translation>Todos los comandos y sus teclas</translation>
    </message>
    <message>
        <source>Keys of one letter work while the text or the structure has the focus. Preferences can change them.</source>
        <translation>Las teclas de una letra funcionan mientras el texto o la estructura tienen el foco. Las preferencias pueden cambiarlas.</translation>
    </message>
    <message>
        <source>Menu {name}</source>
        <translation>Menú {name}</translation>
    </message>
    <message>
        <source>The parts of a telegram</source>
        <translation>Las partes de un telegrama</translation>
    </message>
    <message>
        <source>What the structure names, in the order in which it stands in a telegram. The examples are invented.</source>
        <translation>Lo que nombra la estructura, en el orden en que está en un telegrama. Los ejemplos son inventados.</translation>
    </message>
    <message>
        <source>counts from {since:%Y-%m} on</source>
        <translation>rige desde {since:%Y-%m}</translation>
    </message>
    <message>
        <source>Markings, captions and codes</source>
        <translation>Marcas, indicaciones y códigos</translation>
    </message>
    <message>
        <source>What the program knows. A word that is not here stays what it is: the tables suggest and never reject.</source>
        <translation>Lo que el programa conoce. Una palabra que no está aquí queda como está: las tablas sugieren y nunca rechazan.</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Precedences, the most urgent first</source>
        <translation>Precedencias, la más urgente primero</translation>
    </message>
    <message>
        <source>Operating signals</source>
        <translation>Señales de servicio</translation>
    </message>
    <message>
        <source>Executive orders on classification</source>
        <translation>Órdenes ejecutivas sobre clasificación</translation>
    </message>
    <message>
        <source>Every finding and its rule</source>
        <translation>Todos los hallazgos y sus reglas</translation>
    </message>
    <message>
        <source>A finding is a hint. That there is none proves nothing.</source>
        <translation>Un hallazgo es un indicio. Que no haya ninguno no prueba nada.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Help for Cable Reader</source>
        <translation>Ayuda de Cable Reader</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Click in the text or in the structure: both sides go there.</source>
        <translation>Haga clic en el texto o en la estructura: ambos lados van allí.</translation>
    </message>
    <message>
        <source>U or S marks the current paragraph and goes to the next one; Ctrl+Z takes it back.</source>
        <translation>U o S marca el párrafo actual y va al siguiente; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>N goes to the next paragraph that you have not reviewed.</source>
        <translation>N va al siguiente párrafo que no ha revisado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next Hint</source>
        <translation>Siguiente consejo</translation>
    </message>
    <message>
        <source>No More Hints</source>
        <translation>No más consejos</translation>
    </message>
    <message>
        <source>No paragraph is unmarked.</source>
        <translation>Ningún párrafo está sin marca.</translation>
    </message>
    <message>
        <source>There is no paragraph before this one.</source>
        <translation>No hay ningún párrafo antes de este.</translation>
    </message>
    <message>
        <source>The paragraph before is unmarked itself.</source>
        <translation>El párrafo anterior tampoco tiene marca.</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are chosen.</source>
        <comment>{n} paragraph is chosen.</comment>
        <translation>
            <numerusform>{n} párrafo elegido.</numerusform>
            <numerusform>{n} párrafos elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} unmarked paragraphs {mark}</source>
        <comment>Mark {n} unmarked paragraph {mark}</comment>
        <translation>
            <numerusform>Marcar {n} párrafo sin marca como {mark}</numerusform>
            <numerusform>Marcar {n} párrafos sin marca como {mark}</numerusform>
        </translation>
    </message>
    <message>
        <source>You have decided nothing here.</source>
        <translation>Aquí no ha decidido nada.</translation>
    </message>
    <message>
        <source>{label}, {done} of {total} reviewed.</source>
        <translation>{label}, {done} de {total} revisados.</translation>
    </message>
    <message>
        <source>Nothing here waits for a second person.</source>
        <translation>Nada espera aquí a una segunda persona.</translation>
    </message>
    <message>
        <source>You lowered this marking yourself; somebody else has to confirm it.</source>
        <translation>Usted mismo rebajó esta marca; otra persona debe confirmarla.</translation>
    </message>
    <message>
        <source>Carry over {name}</source>
        <translation>Trasladar {name}</translation>
    </message>
    <message>
        <source>Select the words that it belongs to, or go to their paragraph, first.</source>
        <translation>Seleccione antes las palabras a las que pertenece, o vaya a su párrafo.</translation>
    </message>
    <message>
        <source>Nothing can be marked there. Select words of one paragraph.</source>
        <translation>Ahí no se puede marcar nada. Seleccione palabras de un párrafo.</translation>
    </message>
    <message>
        <source>Take {count} markings of a colleague</source>
        <translation>Tomar {count} marcas de un colega</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>No hay hallazgos.</translation>
    </message>
    <message>
        <source>There are no open findings: all were acknowledged.</source>
        <translation>No hay hallazgos abiertos: todos se dieron por vistos.</translation>
    </message>
    <message>
        <source>{finding} (acknowledged)</source>
        <translation>{finding} (visto)</translation>
    </message>
    <message>
        <source>, that was the last</source>
        <translation>, era el último</translation>
    </message>
    <message>
        <source>{message} (finding {at} of {count}{last})</source>
        <translation>{message} (hallazgo {at} de {count}{last})</translation>
    </message>
    <message numerus="yes">
        <source>{n} findings are open.</source>
        <comment>{n} finding is open.</comment>
        <translation>
            <numerusform>{n} hallazgo abierto.</numerusform>
            <numerusform>{n} hallazgos abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>Taken back to: {step}</source>
        <translation>Deshecho hasta: {step}</translation>
    </message>
    <message>
        <source>Done again up to: {step}</source>
        <translation>Rehecho hasta: {step}</translation>
    </message>
    <message>
        <source>{sentence}. {done} of {total} reviewed.</source>
        <translation>{sentence}. {done} de {total} revisados.</translation>
    </message>
    <message>
        <source>There is no span here: select words in a paragraph, or go to a span with Ctrl+Down.</source>
        <translation>Aquí no hay ningún tramo: seleccione palabras de un párrafo, o vaya a un tramo con Ctrl+Abajo.</translation>
    </message>
    <message>
        <source>No part of a paragraph is marked on its own.</source>
        <translation>Ninguna parte de un párrafo tiene marca propia.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Moving the {edge} of the span: arrows, Ctrl+arrows by word, Return takes it, Escape leaves it as it was.</source>
        <translation>Se mueve: {edge} del tramo; flechas, Ctrl+flechas por palabras, Intro lo toma, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Span {index} of {count}: {says}.</source>
        <translation>Tramo {index} de {count}: {says}.</translation>
    </message>
    <message>
        <source>{mark}, “{quote}”</source>
        <translation>{mark}, «{quote}»</translation>
    </message>
    <message>
        <source>The span stays as it was.</source>
        <translation>El tramo queda como estaba.</translation>
    </message>
    <message>
        <source>The whole sentence is selected.</source>
        <translation>La oración entera está seleccionada.</translation>
    </message>
    <message>
        <source>Put the caret in the line that is read wrongly, or select what is meant, first.</source>
        <translation>Ponga antes el cursor en la línea mal leída, o seleccione lo que se quiere decir.</translation>
    </message>
    <message>
        <source>Nothing was corrected here.</source>
        <translation>Aquí no se corrigió nada.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} No se cambió nada.</translation>
    </message>
    <message>
        <source>{step}. Ctrl+Z takes it back.</source>
        <translation>{step}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>No se corrigió nada.</translation>
    </message>
    <message>
        <source>{step}: the cable is read as the program alone reads it.</source>
        <translation>{step}: el cable se lee como lo lee el programa por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} others do not fit without it.</source>
        <comment>{n} other does not fit without it.</comment>
        <translation>
            <numerusform>{n} otra no encaja sin ella.</numerusform>
            <numerusform>{n} otras no encajan sin ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>No command has that name. Try a single word of it.</source>
        <translation>Ningún comando se llama así. Pruebe con una de sus palabras.</translation>
    </message>
    <message>
        <source>Left to review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Nothing left to review.</source>
        <translation>No queda nada por revisar.</translation>
    </message>
    <message>
        <source>, on</source>
        <translation>, activado</translation>
    </message>
    <message>
        <source>View, on</source>
        <translation>Ver, activado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show the {pane}</source>
        <translation>Mostrar {pane}</translation>
    </message>
    <message>
        <source>{name} View dock pane</source>
        <translation>{name} Ver panel</translation>
    </message>
    <message>
        <source>{title}: type any word</source>
        <translation>{title}: escriba cualquier palabra</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count}. Not now: {why}.</source>
        <translation>{count}. Ahora no: {why}.</translation>
    </message>
    <message>
        <source>{count}. Enter: {name}</source>
        <translation>{count}. Intro: {name}</translation>
    </message>
    <message>
        <source>{command} {step}</source>
        <translation>{command}: {step}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la tecla nueva</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Its Own Key</source>
        <translation>S&amp;u propia tecla</translation>
    </message>
    <message>
        <source>&amp;All Keys as They Were</source>
        <translation>Todas &amp;las teclas como estaban</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Comandos y teclas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{keys}, changed by you</source>
        <translation>{keys}, cambiada por usted</translation>
    </message>
    <message>
        <source>Key for {command}:</source>
        <translation>Tecla para {command}:</translation>
    </message>
    <message>
        <source>{command} is {key} now.</source>
        <translation>{command} tiene ahora {key}.</translation>
    </message>
    <message>
        <source>It has no key now; the menu and Find a Command have it.</source>
        <translation>Ahora no tiene tecla; está en el menú y en Buscar un comando.</translation>
    </message>
    <message>
        <source>Every command has its own key again.</source>
        <translation>Cada comando vuelve a tener su propia tecla.</translation>
    </message>
    <message>
        <source>{key} stays free: it reads as a classification, and a slip would look like one.</source>
        <translation>{key} queda libre: se lee como una clasificación, y un descuido lo parecería.</translation>
    </message>
    <message>
        <source>{key} belongs to the text: it moves the caret, copies, or leaves the text.</source>
        <translation>{key} pertenece al texto: mueve, copia o lleva a otro sitio.</translation>
    </message>
    <message>
        <source>{key} is taken by {plain}. Choose another key, or change that one first.</source>
        <translation>{key} ya es de {plain}. Elija otra tecla, o cambie antes aquella.</translation>
    </message>
    <message>
        <source>Type a key or a word</source>
        <translation>Escriba una tecla o una palabra</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Ningún atajo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;What Stands Here</source>
        <translation>&amp;Qué hay aquí</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;About Cable Reader</source>
        <translation>Acerca &amp;de Cable Reader</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Copy with &amp;Citation</source>
        <translation>Copiar con &amp;cita</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find in &amp;All Cables…</source>
        <translation>Buscar en &amp;todos los cables…</translation>
    </message>
    <message>
        <source>&amp;Match Case</source>
        <translation>&amp;Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Match &amp;Whole Words</source>
        <translation>&amp;Palabras enteras</translation>
    </message>
    <message>
        <source>Match a Regular E&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>Match Across &amp;Line Ends and Hyphens</source>
        <translation>A través de finales de &amp;línea y guiones</translation>
    </message>
    <message>
        <source>Filter &amp;the Structure</source>
        <translation>&amp;Filtrar la estructura</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir carpe&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;New from Clipboard</source>
        <translation>&amp;Nuevo del portapapeles</translation>
    </message>
    <message>
        <source>Open t&amp;he Sample Cable</source>
        <translation>Abrir el cable de &amp;muestra</translation>
    </message>
    <message>
        <source>Include Subfolders</source>
        <translation>Incluir subcarpetas</translation>
    </message>
    <message>
        <source>Read the Folder Again</source>
        <translation>Volver a leer la carpeta</translation>
    </message>
    <message>
        <source>Close the Folder</source>
        <translation>Cerrar la carpeta</translation>
    </message>
    <message>
        <source>Re-read &amp;As…</source>
        <translation>&amp;Volver a leer como…</translation>
    </message>
    <message>
        <source>Re-read from &amp;Disk</source>
        <translation>Volver a leer del &amp;disco</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the File on Disk</source>
        <translation>C&amp;omparar con el archivo del disco</translation>
    </message>
    <message>
        <source>Bring &amp;Back Discarded Work</source>
        <translation>&amp;Recuperar trabajo descartado</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>&amp;Export a Copy…</source>
        <translation>&amp;Exportar una copia…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Reopen Cables at Start</source>
        <translation>Rea&amp;brir los cables al iniciar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>&amp;Next Unreviewed</source>
        <translation>Siguiente sin &amp;revisar</translation>
    </message>
    <message>
        <source>&amp;Previous Unreviewed</source>
        <translation>Anterior sin re&amp;visar</translation>
    </message>
    <message>
        <source>What Is &amp;Left…</source>
        <translation>&amp;Qué queda…</translation>
    </message>
    <message>
        <source>Next &amp;Changed</source>
        <translation>Siguiente &amp;cambiado</translation>
    </message>
    <message>
        <source>Previous C&amp;hanged</source>
        <translation>Anterior ca&amp;mbiado</translation>
    </message>
    <message>
        <source>Ne&amp;xt Flagged</source>
        <translation>Si&amp;guiente señalado</translation>
    </message>
    <message>
        <source>Previo&amp;us Flagged</source>
        <translation>Anterior señala&amp;do</translation>
    </message>
    <message>
        <source>Next B&amp;eside It</source>
        <translation>Siguiente a su lad&amp;o</translation>
    </message>
    <message>
        <source>Previous &amp;Beside It</source>
        <translation>&amp;Anterior a su lado</translation>
    </message>
    <message>
        <source>Next &amp;Marking Span</source>
        <translation>&amp;Siguiente tramo marcado</translation>
    </message>
    <message>
        <source>Previ&amp;ous Marking Span</source>
        <translation>Tramo marcado a&amp;nterior</translation>
    </message>
    <message>
        <source>Next &amp;Finding</source>
        <translation>Siguiente &amp;hallazgo</translation>
    </message>
    <message>
        <source>Pre&amp;vious Finding</source>
        <translation>Hallazgo ant&amp;erior</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Open the &amp;Reference</source>
        <translation>Abrir la re&amp;ferencia</translation>
    </message>
    <message>
        <source>Next Ca&amp;ble</source>
        <translation>Siguiente ca&amp;ble</translation>
    </message>
    <message>
        <source>Previous Cab&amp;le</source>
        <translation>Cabl&amp;e anterior</translation>
    </message>
    <message>
        <source>Next of the &amp;Worklist</source>
        <translation>Siguiente de la lista de tra&amp;bajo</translation>
    </message>
    <message>
        <source>Previous of the Wo&amp;rklist</source>
        <translation>Anterior de la lista de traba&amp;jo</translation>
    </message>
    <message>
        <source>To the Work&amp;list</source>
        <translation>A la lista de &amp;trabajo</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Siguiente &amp;panel</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>To the &amp;Text</source>
        <translation>Al te&amp;xto</translation>
    </message>
    <message>
        <source>To the &amp;Structure</source>
        <translation>A la estr&amp;uctura</translation>
    </message>
    <message>
        <source>To the Pat&amp;h</source>
        <translation>A la &amp;ruta</translation>
    </message>
    <message>
        <source>To the &amp;Inspector</source>
        <translation>Al &amp;inspector</translation>
    </message>
    <message>
        <source>To the Fi&amp;ndings</source>
        <translation>A los halla&amp;zgos</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>Mark &amp;U</source>
        <translation>Marcar &amp;U</translation>
    </message>
    <message>
        <source>Mark &amp;SBU</source>
        <translation>Marcar &amp;SBU</translation>
    </message>
    <message>
        <source>&amp;Accept as Written</source>
        <translation>&amp;Aceptar como está escrito</translation>
    </message>
    <message>
        <source>&amp;Other Marking…</source>
        <translation>&amp;Otra marca…</translation>
    </message>
    <message>
        <source>Repeat the &amp;Last Marking</source>
        <translation>Repetir la ú&amp;ltima marca</translation>
    </message>
    <message>
        <source>Same as the &amp;Paragraph Before</source>
        <translation>Igual que el &amp;párrafo anterior</translation>
    </message>
    <message>
        <source>&amp;Clear My Marking</source>
        <translation>&amp;Quitar mi marca</translation>
    </message>
    <message>
        <source>Mark U and Stay</source>
        <translation>Marcar U y quedarse</translation>
    </message>
    <message>
        <source>Mark SBU and Stay</source>
        <translation>Marcar SBU y quedarse</translation>
    </message>
    <message>
        <source>Accept and Stay</source>
        <translation>Aceptar y quedarse</translation>
    </message>
    <message>
        <source>Move the S&amp;tart of the Span</source>
        <translation>Mover el &amp;inicio del tramo</translation>
    </message>
    <message>
        <source>Move the &amp;End of the Span</source>
        <translation>Mover el &amp;final del tramo</translation>
    </message>
    <message>
        <source>Mark All Unmarke&amp;d…</source>
        <translation>Marcar todo lo no mar&amp;cado…</translation>
    </message>
    <message>
        <source>Reset All &amp;My Markings</source>
        <translation>Restablecer to&amp;das mis marcas</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Note on the Whole Ca&amp;ble…</source>
        <translation>Nota sobre todo el ca&amp;ble…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>Señala&amp;r</translation>
    </message>
    <message>
        <source>&amp;Reason for the Last Decision…</source>
        <translation>&amp;Motivo de la última decisión…</translation>
    </message>
    <message>
        <source>Su&amp;ggest Markings</source>
        <translation>Su&amp;gerir marcas</translation>
    </message>
    <message>
        <source>Require a Reason When Lo&amp;wering</source>
        <translation>&amp;Exigir un motivo al rebajar</translation>
    </message>
    <message>
        <source>Single-&amp;Key Commands</source>
        <translation>Comandos de una &amp;tecla</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Acknowledge the Finding…</source>
        <translation>&amp;Dar por visto el hallazgo…</translation>
    </message>
    <message>
        <source>Acknowledge A&amp;ll of Its Rule</source>
        <translation>Dar por vistos t&amp;odos los de su regla</translation>
    </message>
    <message>
        <source>&amp;Fix What Was Found</source>
        <translation>&amp;Arreglar lo encontrado</translation>
    </message>
    <message>
        <source>&amp;What the Finding Means</source>
        <translation>&amp;Qué significa el hallazgo</translation>
    </message>
    <message>
        <source>&amp;Portions by Marking</source>
        <translation>&amp;Porciones por marca</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Compare Reviews…</source>
        <translation>&amp;Comparar revisiones…</translation>
    </message>
    <message>
        <source>Carry &amp;Over a Review…</source>
        <translation>&amp;Trasladar una revisión…</translation>
    </message>
    <message>
        <source>Rea&amp;d a Colleague’s Marks…</source>
        <translation>&amp;Leer las marcas de un colega…</translation>
    </message>
    <message>
        <source>Fro&amp;m Others</source>
        <translation>D&amp;e otros</translation>
    </message>
    <message>
        <source>Confirm as &amp;Second Person</source>
        <translation>Confi&amp;rmar como segunda persona</translation>
    </message>
    <message>
        <source>Do Not Confirm</source>
        <translation>No confirmar</translation>
    </message>
    <message>
        <source>&amp;I Am…</source>
        <translation>&amp;Soy…</translation>
    </message>
    <message>
        <source>&amp;Ready to Hand Over?</source>
        <translation>¿L&amp;isto para entregar?</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>Es&amp;tructura</translation>
    </message>
    <message>
        <source>This Is a &amp;Heading</source>
        <translation>Esto es un &amp;título</translation>
    </message>
    <message>
        <source>This Is a &amp;Paragraph</source>
        <translation>Esto es un &amp;párrafo</translation>
    </message>
    <message>
        <source>This &amp;Goes On with the Paragraph Before</source>
        <translation>Esto &amp;sigue al párrafo anterior</translation>
    </message>
    <message>
        <source>This Is a Page &amp;Break</source>
        <translation>Esto es un salto de pá&amp;gina</translation>
    </message>
    <message>
        <source>This Is the Sub&amp;ject</source>
        <translation>Esto es el &amp;asunto</translation>
    </message>
    <message>
        <source>These Are the R&amp;eferences</source>
        <translation>Estas son las &amp;referencias</translation>
    </message>
    <message>
        <source>This Is the S&amp;ignature</source>
        <translation>Esto es la &amp;firma</translation>
    </message>
    <message>
        <source>This Is &amp;Not Part of the Message</source>
        <translation>Esto &amp;no forma parte del mensaje</translation>
    </message>
    <message>
        <source>&amp;This Is…</source>
        <translation>&amp;Esto es…</translation>
    </message>
    <message>
        <source>&amp;Split Here</source>
        <translation>&amp;Dividir aquí</translation>
    </message>
    <message>
        <source>&amp;Merge with the Paragraph Before</source>
        <translation>&amp;Unir con el párrafo anterior</translation>
    </message>
    <message>
        <source>Ren&amp;umber…</source>
        <translation>Renu&amp;merar…</translation>
    </message>
    <message>
        <source>Ta&amp;ke Back the Correction</source>
        <translation>Retirar &amp;la corrección</translation>
    </message>
    <message>
        <source>Take Back &amp;All Corrections</source>
        <translation>Retirar t&amp;odas las correcciones</translation>
    </message>
    <message>
        <source>&amp;Corrections</source>
        <translation>&amp;Correcciones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;onts</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Pan&amp;es</source>
        <translation>Pane&amp;les</translation>
    </message>
    <message>
        <source>Ra&amp;w Text</source>
        <translation>Te&amp;xto original</translation>
    </message>
    <message>
        <source>Readin&amp;g View</source>
        <translation>&amp;Vista de lectura</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Amplia&amp;r</translation>
    </message>
    <message>
        <source>&amp;Zoom Out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>Wrap Line&amp;s</source>
        <translation>Ajustar &amp;líneas</translation>
    </message>
    <message>
        <source>Line N&amp;umbers</source>
        <translation>Números de lí&amp;nea</translation>
    </message>
    <message>
        <source>Invisible C&amp;haracters</source>
        <translation>&amp;Caracteres invisibles</translation>
    </message>
    <message>
        <source>Font of the Raw Text…</source>
        <translation>Fuente del texto original…</translation>
    </message>
    <message>
        <source>Font of the Reading View…</source>
        <translation>Fuente de la vista de lectura…</translation>
    </message>
    <message>
        <source>Fonts of the System</source>
        <translation>Fuentes del sistema</translation>
    </message>
    <message>
        <source>Ter&amp;ms…</source>
        <translation>Tér&amp;minos…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Term</source>
        <translation>Término si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Term</source>
        <translation>Término an&amp;terior</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Both Markings</source>
        <translation>Am&amp;bas marcas</translation>
    </message>
    <message>
        <source>Markings as &amp;Written</source>
        <translation>&amp;Marcas como están escritas</translation>
    </message>
    <message>
        <source>Mine &amp;Only</source>
        <translation>&amp;Solo las mías</translation>
    </message>
    <message>
        <source>Tint &amp;Paragraphs</source>
        <translation>Teñir &amp;párrafos</translation>
    </message>
    <message>
        <source>Fold the &amp;Routing Block</source>
        <translation>Plegar el blo&amp;que de encaminamiento</translation>
    </message>
    <message>
        <source>Open Rows &amp;Along the Way</source>
        <translation>Abrir &amp;filas por el camino</translation>
    </message>
    <message>
        <source>Un&amp;link Panes</source>
        <translation>Desvinc&amp;ular paneles</translation>
    </message>
    <message>
        <source>Words on &amp;the Toolbar</source>
        <translation>Palabras &amp;en la barra</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Note on the whole cable</source>
        <translation>Nota sobre todo el cable</translation>
    </message>
    <message>
        <source>Note on the whole cable (Shift+M)</source>
        <translation>Nota sobre todo el cable (Mayús+M)</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>Se dice que es</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Nothing is corrected. F4 says what a line or a selection really is.</source>
        <translation>No hay nada corregido. F4 dice qué es en realidad una línea o una selección.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the chosen correction (Delete)</source>
        <translation>Retirar la corrección elegida (Supr)</translation>
    </message>
    <message>
        <source>Take All Back</source>
        <translation>Retirar todas</translation>
    </message>
    <message>
        <source>{what} (does not fit any more: {why})</source>
        <translation>{what} (ya no encaja: {why})</translation>
    </message>
    <message>
        <source>No paragraph number</source>
        <translation>Sin número de párrafo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>Porciones</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>De otros</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Docks that share this place</source>
        <translation>Paneles que comparten este lugar</translation>
    </message>
    <message>
        <source>Why the finding needs nothing more</source>
        <translation>Por qué el hallazgo no necesita más</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Dar por visto</translation>
    </message>
    <message>
        <source>All of Its Rule</source>
        <translation>Todos los de su regla</translation>
    </message>
    <message>
        <source>Fix what was found</source>
        <translation>Arreglar lo encontrado</translation>
    </message>
    <message>
        <source>Acknowledge the finding</source>
        <translation>Dar por visto el hallazgo</translation>
    </message>
    <message>
        <source>The same for all findings of its rule</source>
        <translation>Lo mismo para todos los hallazgos de su regla</translation>
    </message>
    <message>
        <source>Do It: {label}</source>
        <translation>Hacerlo: {label}</translation>
    </message>
    <message>
        <source>Fix what was found (Alt+Return)</source>
        <translation>Arreglar lo encontrado (Alt+Intro)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopen the finding</source>
        <translation>Reabrir el hallazgo</translation>
    </message>
    <message>
        <source>It was seen, and needs nothing more (Ctrl+Shift+A)</source>
        <translation>El hallazgo se ha visto y no necesita más (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Los {count}</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Nothing was found in this cable. That proves nothing; read it all the same.</source>
        <translation>No se encontró nada en este cable. Eso no prueba nada; léalo de todos modos.</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Qué hallazgos</translation>
    </message>
    <message>
        <source>Show all findings, or some of them</source>
        <translation>Mostrar todos los hallazgos o algunos</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>List the findings in the order of the text, not by area</source>
        <translation>Listar los hallazgos en el orden del texto, no por área</translation>
    </message>
    <message>
        <source>Choose an open finding first.</source>
        <translation>Elija antes un hallazgo abierto.</translation>
    </message>
    <message>
        <source>There is no quick fix for this finding.</source>
        <translation>Este hallazgo no tiene ningún arreglo inmediato.</translation>
    </message>
    <message>
        <source>{preview} Press {text} to do it.</source>
        <translation>{preview} Pulse {text} para hacerlo.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Checks passed</source>
        <translation>Comprobaciones superadas</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>check passed</source>
        <translation>comprobación superada</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>, acknowledged</source>
        <translation>, visto</translation>
    </message>
    <message>
        <source>{name}, line {line:,}</source>
        <translation>{name}, línea {line:,}</translation>
    </message>
    <message>
        <source>This Number Is Right</source>
        <translation>Este número es correcto</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>Renumerar…</translation>
    </message>
    <message>
        <source>Confirm All Numbers</source>
        <translation>Confirmar todos los números</translation>
    </message>
    <message>
        <source>Take It Back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Mark Whole…</source>
        <translation>Marcar entero…</translation>
    </message>
    <message>
        <source>Ready to hand over: nothing is left to do.</source>
        <translation>Listo para entregar: no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Ready to hand over?</source>
        <translation>¿Listo para entregar?</translation>
    </message>
    <message>
        <source>Every portion is reviewed, and nothing waits for an answer.</source>
        <translation>Cada porción está revisada y nada espera respuesta.</translation>
    </message>
    <message>
        <source>Save the review (Ctrl+S)</source>
        <translation>Guardar la revisión (Ctrl+S)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export a copy (Ctrl+E)</source>
        <translation>Exportar una copia (Ctrl+E)</translation>
    </message>
    <message>
        <source>Its words stand nowhere in this text, or in several places.</source>
        <translation>Sus palabras no están en este texto, o están en varios lugares.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things are left: {parts}.</source>
        <comment>{n} thing is left: {parts}.</comment>
        <translation>
            <numerusform>Queda {n} cosa: {parts}.</numerusform>
            <numerusform>Quedan {n} cosas: {parts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not reviewed</source>
        <translation>{n} sin revisar</translation>
    </message>
    <message>
        <source>{n} lowered without a reason</source>
        <translation>sin motivo al rebajar: {n}</translation>
    </message>
    <message>
        <source>{n} waiting for a second person</source>
        <translation>{n} a la espera de una segunda persona</translation>
    </message>
    <message>
        <source>{n} waiting for a place</source>
        <translation>{n} a la espera de un lugar</translation>
    </message>
    <message numerus="yes">
        <source>{n} open findings</source>
        <comment>{n} open finding</comment>
        <translation>
            <numerusform>{n} hallazgo abierto</numerusform>
            <numerusform>{n} hallazgos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reviewers without a name</source>
        <comment>{n} reviewer without a name</comment>
        <translation>
            <numerusform>{n} revisor sin nombre</numerusform>
            <numerusform>{n} revisores sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>{time:%H:%M} UTC</source>
        <translation>{time:%H:%M} UTC</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Pasos de la revisión</translation>
    </message>
    <message>
        <source>Enter undoes or redoes as many steps as it takes to be at that one.</source>
        <translation>Intro deshace o rehace lo necesario para llegar a ese paso.</translation>
    </message>
    <message>
        <source>Columns of the steps</source>
        <translation>Columnas de los pasos</translation>
    </message>
    <message>
        <source>undone, saved</source>
        <translation>deshecho, guardado</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>It counts as unreviewed until a reason is given (R).</source>
        <translation>Cuenta como sin revisar hasta que se dé un motivo (R).</translation>
    </message>
    <message>
        <source>Click in the text or in the structure, or press N for the first paragraph to review.</source>
        <translation>Haga clic en el texto o en la estructura, o pulse N para el primer párrafo por revisar.</translation>
    </message>
    <message>
        <source>Why is this no longer sensitive? (R)</source>
        <translation>¿Por qué ya no es sensible? (R)</translation>
    </message>
    <message>
        <source>Reason, if there is one to give (R)</source>
        <translation>Motivo, si lo hay (R)</translation>
    </message>
    <message>
        <source>Current place</source>
        <translation>Lugar actual</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What was decided here</source>
        <translation>Qué se decidió aquí</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Qué hay aquí</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Última decisión</translation>
    </message>
    <message>
        <source>Reason for the last decision</source>
        <translation>Motivo de la última decisión</translation>
    </message>
    <message>
        <source>Findings here</source>
        <translation>Hallazgos aquí</translation>
    </message>
    <message>
        <source>History of decisions here</source>
        <translation>Historial de decisiones aquí</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No place chosen</source>
        <translation>Ningún lugar elegido</translation>
    </message>
    <message>
        <source>Part of {name}</source>
        <translation>Parte de {name}</translation>
    </message>
    <message>
        <source>{sentence}. Return accepts it.</source>
        <translation>{sentence}. Intro lo acepta.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>a part of paragraph {paragraph}</source>
        <translation>una parte del párrafo {paragraph}</translation>
    </message>
    <message>
        <source>paragraph {paragraph}</source>
        <translation>párrafo {paragraph}</translation>
    </message>
    <message>
        <source>the last decision: </source>
        <translation>la última decisión: </translation>
    </message>
    <message>
        <source>of {which}{where} {decided}</source>
        <translation>{which}{where}, {decided}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>What was corrected here</source>
        <translation>Qué se corrigió aquí</translation>
    </message>
    <message>
        <source>Take back the correction here</source>
        <translation>Retirar la corrección de aquí</translation>
    </message>
    <message>
        <source>You said: {what}</source>
        <translation>Usted dijo: {what}</translation>
    </message>
    <message>
        <source>{who} said: {what}</source>
        <translation>{who} dijo: {what}</translation>
    </message>
    <message>
        <source>Return takes the whole sentence.</source>
        <translation>Intro toma la oración entera.</translation>
    </message>
    <message>
        <source>Arrows move the {edge}, Ctrl+arrows by word; Return takes it, Escape leaves it as it was.</source>
        <translation>Las flechas mueven: {edge}, Ctrl+flechas por palabras; Intro lo toma, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>What would be marked</source>
        <translation>Qué se marcaría</translation>
    </message>
    <message>
        <source>How to mark it</source>
        <translation>Cómo marcarlo</translation>
    </message>
    <message>
        <source>Will hold of: {text}</source>
        <translation>Valdrá para: {text}</translation>
    </message>
    <message>
        <source>Shift+U or Shift+S marks exactly {text}.</source>
        <translation>Mayús+U o Mayús+S marca exactamente {text}.</translation>
    </message>
    <message>
        <source>U or S marks: {text}</source>
        <translation>U o S marca: {text}</translation>
    </message>
    <message>
        <source>U, S or A decides on all {count} chosen paragraphs, as one step.</source>
        <translation>U, S o A decide sobre los {count} párrafos elegidos, en un solo paso.</translation>
    </message>
    <message>
        <source>U or S marks the selection, which is in no paragraph.</source>
        <translation>U o S marca la selección, que no está en ningún párrafo.</translation>
    </message>
    <message>
        <source>U or S marks {targets}.</source>
        <translation>U o S marca: {targets}.</translation>
    </message>
    <message>
        <source>{decided} by {name}, {moment}{reason}</source>
        <translation>{decided} por {name}, {moment}{reason}</translation>
    </message>
    <message>
        <source>History: {count} decisions</source>
        <translation>Historial: {count} decisiones</translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation>y {count} anteriores</translation>
    </message>
    <message>
        <source> (superseded)</source>
        <translation> (sustituida)</translation>
    </message>
    <message>
        <source> on {quote}</source>
        <translation> sobre {quote}</translation>
    </message>
    <message>
        <source> (stands no more)</source>
        <translation> (ya no vale)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mía</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>No marking has that name.</source>
        <translation>Ninguna marca se llama así.</translation>
    </message>
    <message>
        <source>Other marking</source>
        <translation>Otra marca</translation>
    </message>
    <message>
        <source>Type the beginning of a marking, such as FOUO or C//NOFORN</source>
        <translation>Escriba el comienzo de una marca, como FOUO o C//NOFORN</translation>
    </message>
    <message>
        <source>No notes yet. M writes one on the current paragraph, Shift+M one on the whole cable.</source>
        <translation>Aún no hay notas. M escribe una sobre el párrafo actual, Mayús+M una sobre todo el cable.</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>La nota elegida</translation>
    </message>
    <message>
        <source>Choose a note to read and rewrite it (M)</source>
        <translation>Elija una nota para leerla y reescribirla (M)</translation>
    </message>
    <message>
        <source>The cable</source>
        <translation>El cable</translation>
    </message>
    <message>
        <source>Marked differently by a colleague</source>
        <translation>Marcado de otro modo por un colega</translation>
    </message>
    <message>
        <source>Check these: the words stand there once, in another context</source>
        <translation>Compruebe: las palabras están ahí una vez, en otro contexto</translation>
    </message>
    <message>
        <source>Needs placing: the words stand nowhere, or in several places</source>
        <translation>Falta colocarlo: las palabras no están, o están en varios lugares</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Its words stand nowhere, or in several places: select where it belongs, then T here.</source>
        <translation>Sus palabras no están o están en varios lugares: seleccione dónde va y pulse aquí T.</translation>
    </message>
    <message>
        <source>Nothing is waiting. The Review menu carries over a review, and reads marks that a colleague typed.</source>
        <translation>No hay nada a la espera. El menú Revisión traslada una revisión y lee las marcas que un colega escribió.</translation>
    </message>
    <message>
        <source>Take All</source>
        <translation>Tomar todo</translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>Prescindir</translation>
    </message>
    <message>
        <source>Take or place the current row</source>
        <translation>Tomar o colocar la fila actual</translation>
    </message>
    <message>
        <source>Decide it that way, or put it there (T)</source>
        <translation>Decidir así, o ponerlo ahí (T)</translation>
    </message>
    <message>
        <source>Take all of its list</source>
        <translation>Tomar toda su lista</translation>
    </message>
    <message>
        <source>The same for all rows of its list</source>
        <translation>Lo mismo para todas las filas de su lista</translation>
    </message>
    <message>
        <source>Let the current row go</source>
        <translation>Prescindir de la fila actual</translation>
    </message>
    <message>
        <source>Do without it (Delete)</source>
        <translation>Prescindir de ello (Supr)</translation>
    </message>
    <message>
        <source>{written} in the source, {mark} in the copy</source>
        <translation>{written} en el original, {mark} en la copia</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>un colega</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Colocar aquí</translation>
    </message>
    <message>
        <source>Place All</source>
        <translation>Colocar todo</translation>
    </message>
    <message>
        <source>Note on this paragraph</source>
        <translation>Nota sobre este párrafo</translation>
    </message>
    <message>
        <source>Note on this paragraph (M)</source>
        <translation>Nota sobre este párrafo (M)</translation>
    </message>
    <message>
        <source>Note on what is selected</source>
        <translation>Nota sobre la selección</translation>
    </message>
    <message>
        <source>Note on this part of the cable</source>
        <translation>Nota sobre esta parte del cable</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>Nota sobre estas palabras</translation>
    </message>
    <message>
        <source>Portion</source>
        <translation>Porción</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>This cable has no portions.</source>
        <translation>Este cable no tiene porciones.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>Según la revisión</translation>
    </message>
    <message>
        <source>What keeps the whole at its marking</source>
        <translation>Qué mantiene el conjunto en su marca</translation>
    </message>
    <message>
        <source>nothing about a level</source>
        <translation>nada sobre un nivel</translation>
    </message>
    <message>
        <source>{counts} + {highest} part</source>
        <translation>{counts} + parte {highest}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{done} of {count} reviewed</source>
        <translation>{done} de {count} revisados</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>No hay nada señalado.</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: ninguno</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filtro: {name}</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Columnas de {name}</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>What the finding means</source>
        <translation>Qué significa el hallazgo</translation>
    </message>
    <message>
        <source>Choose a finding to read what it means.</source>
        <translation>Elija un hallazgo para leer qué significa.</translation>
    </message>
    <message>
        <source>This would be done</source>
        <translation>Esto se haría</translation>
    </message>
    <message>
        <source>, without a reason</source>
        <translation>, sin motivo</translation>
    </message>
    <message>
        <source>Acknowledged by {by}, {moment}{reason}.</source>
        <translation>Dado por visto por {by}, {moment}{reason}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Markings of the cable</source>
        <translation>Marcas del cable</translation>
    </message>
    <message>
        <source>A click lists the portions by marking (Ctrl+7)</source>
        <translation>Un clic enumera las porciones por marca (Ctrl+7)</translation>
    </message>
    <message>
        <source>Header and portions</source>
        <translation>Encabezado y porciones</translation>
    </message>
    <message>
        <source>What the caret is on</source>
        <translation>En qué está el cursor</translation>
    </message>
    <message>
        <source>Line and column</source>
        <translation>Línea y columna</translation>
    </message>
    <message>
        <source>Encoding and line ends: re-read in another encoding ({keys})</source>
        <translation>Codificación y finales de línea: volver a leer en otra codificación ({keys})</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Encoding and line ends: {stored}</source>
        <translation>Codificación y finales de línea: {stored}</translation>
    </message>
    <message>
        <source>Name?</source>
        <translation>¿Nombre?</translation>
    </message>
    <message>
        <source>Decisions are made by {name}</source>
        <translation>Decide {name}</translation>
    </message>
    <message>
        <source>Your name is not known yet</source>
        <translation>Su nombre aún no se conoce</translation>
    </message>
    <message>
        <source>{who}; somebody else? ({keys})</source>
        <translation>{who}; ¿otra persona? ({keys})</translation>
    </message>
    <message>
        <source>Header and portions: {agreement}</source>
        <translation>Encabezado y porciones: {agreement}</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>No hay hallazgos abiertos</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>No hay hallazgos</translation>
    </message>
    <message>
        <source>, {seen} acknowledged</source>
        <translation>, {seen} vistos</translation>
    </message>
    <message>
        <source>{said}. One after the other: {one}. The list: ({every})</source>
        <translation>{said}. Uno tras otro: {one}. La lista: ({every})</translation>
    </message>
    <message>
        <source>{here}. Note: {note}</source>
        <translation>{here}. Nota: {note}</translation>
    </message>
    <message>
        <source>  ({length:,} selected)</source>
        <translation>  ({length:,} seleccionados)</translation>
    </message>
    <message>
        <source>Ln {line:,} Col {column:,}{chosen}</source>
        <translation>Lín {line:,} Col {column:,}{chosen}</translation>
    </message>
    <message numerus="yes">
        <source>{n} errors</source>
        <comment>{n} error</comment>
        <translation>
            <numerusform>{n} error</numerusform>
            <numerusform>{n} errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <comment>{n} warning</comment>
        <translation>
            <numerusform>{n} aviso</numerusform>
            <numerusform>{n} avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <comment>{n} remark</comment>
        <translation>
            <numerusform>{n} observación</numerusform>
            <numerusform>{n} observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks passed</source>
        <comment>{n} check passed</comment>
        <translation>
            <numerusform>{n} comprobación superada</numerusform>
            <numerusform>{n} comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this cable ({keys})</source>
        <translation>Cerrar este cable ({keys})</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Open cables</source>
        <translation>Cables abiertos</translation>
    </message>
    <message>
        <source>Close {spoken}</source>
        <translation>Cerrar {spoken}</translation>
    </message>
    <message>
        <source>A new language takes effect the next time the program starts. Cables and files stay as they are.</source>
        <translation>El cambio de idioma rige desde el próximo inicio del programa. Los cables y los archivos quedan como están.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>Decisions are made by {name} ({short}) from now on.</source>
        <translation>Desde ahora decide {name} ({short}).</translation>
    </message>
    <message>
        <source>Each decision keeps who made it. A name can be changed at any time; what was decided stays that person’s.</source>
        <translation>Cada decisión conserva quién la tomó. El nombre se puede cambiar en cualquier momento; lo decidido sigue siendo de esa persona.</translation>
    </message>
    <message>
        <source>I am…</source>
        <translation>Soy…</translation>
    </message>
    <message>
        <source>People at this desk</source>
        <translation>Personas en este puesto</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Iniciales</translation>
    </message>
    <message>
        <source>Go On as This Person</source>
        <translation>Seguir como esta persona</translation>
    </message>
    <message>
        <source>Letters that stand for the name</source>
        <translation>Letras que representan el nombre</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Takes effect with the next decision. Who decided and who confirmed are both in the file.</source>
        <translation>Rige desde la próxima decisión. El archivo dice quién decidió y quién confirmó.</translation>
    </message>
    <message>
        <source>Switching it off also forgets the list.</source>
        <translation>Al desactivarlo se olvida también la lista.</translation>
    </message>
    <message>
        <source>Without it a crash or a power cut loses what is not saved. Takes effect with the next cable that is opened.</source>
        <translation>Sin esto, con un fallo o un corte de luz se pierde lo no guardado. Rige desde el próximo cable que se abra.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Your name as reviewer</source>
        <translation>Su nombre como revisor</translation>
    </message>
    <message>
        <source>Asked for at the first save</source>
        <translation>Se pregunta al guardar por primera vez</translation>
    </message>
    <message>
        <source>Yo&amp;ur name:</source>
        <translation>Su &amp;nombre:</translation>
    </message>
    <message>
        <source>&amp;Go on to the next unreviewed after U, S and A</source>
        <translation>&amp;Ir al siguiente sin revisar después de U, S y A</translation>
    </message>
    <message>
        <source>Ask for a &amp;reason where a marking is lowered</source>
        <translation>Pedir un &amp;motivo cuando se rebaja una marca</translation>
    </message>
    <message>
        <source>Ask for a second &amp;person to confirm where a marking is lowered</source>
        <translation>Pedir que una segunda &amp;persona confirme cuando se rebaja una marca</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Font of the cable text</source>
        <translation>Fuente del texto del cable</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>&amp;Font of the text:</source>
        <translation>&amp;Fuente del texto:</translation>
    </message>
    <message>
        <source>Size of the cable text at 100 %, in points</source>
        <translation>Tamaño del texto del cable al 100 %, en puntos</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
    <message>
        <source>&amp;Size at 100 %:</source>
        <translation>&amp;Tamaño al 100 %:</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cómo se escriben las fechas</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>Fec&amp;has:</translation>
    </message>
    <message>
        <source>&amp;Tint paragraphs by their marking</source>
        <translation>Teñir los párrafos según su m&amp;arca</translation>
    </message>
    <message>
        <source>Frame &amp;what was just changed, instead of letting it flash</source>
        <translation>Enmarcar lo &amp;que acaba de cambiar, en vez de que destelle</translation>
    </message>
    <message>
        <source>Remembering</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>&amp;Open the cables of the last time again</source>
        <translation>&amp;Reabrir los cables de la última vez</translation>
    </message>
    <message>
        <source>&amp;Keep a list of recent cables</source>
        <translation>&amp;Guardar una lista de cables recientes</translation>
    </message>
    <message>
        <source>Keep each step for reco&amp;very after a crash</source>
        <translation>Cons&amp;ervar cada paso para recuperarlo tras un fallo</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>U, S, A, N and so on, in the text and the structure. The menus have all of them too.</source>
        <translation>U, S, A, N, etc., en el texto y en la estructura. Los menús también los tienen todos.</translation>
    </message>
    <message>
        <source>Singl&amp;e-key commands</source>
        <translation>C&amp;omandos de una sola tecla</translation>
    </message>
    <message>
        <source>Cables that are open now keep their recovery data until they are closed.</source>
        <translation>Los cables abiertos ahora conservan sus datos de recuperación hasta que se cierren.</translation>
    </message>
    <message>
        <source>Settings, recent cables:</source>
        <translation>Ajustes, cables recientes:</translation>
    </message>
    <message>
        <source>Recovery data:</source>
        <translation>Datos de recuperación:</translation>
    </message>
    <message>
        <source>Clear Recent and Recover&amp;y Data…</source>
        <translation>&amp;Borrar la lista y los datos de recuperación…</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder: {title}</source>
        <translation>Abrir la carpeta: {title}</translation>
    </message>
    <message>
        <source>No program opened the folder {place}.</source>
        <translation>Ningún programa abrió la carpeta {place}.</translation>
    </message>
    <message>
        <source>Cleared: the list of recent cables and the recovery data.</source>
        <translation>Borrado: la lista de cables recientes y los datos de recuperación.</translation>
    </message>
    <message>
        <source>Cleared: the recent cables.</source>
        <translation>Borrado: los cables recientes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} recent cables.</source>
        <comment>{n} recent cable.</comment>
        <translation>
            <numerusform>{n} cable reciente.</numerusform>
            <numerusform>{n} cables recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved anywhere else:</source>
        <translation>No guardado en ningún otro lugar:</translation>
    </message>
    <message>
        <source>• and {count} more.</source>
        <translation>• y {count} más.</translation>
    </message>
    <message>
        <source>No unsaved work waits to be recovered.</source>
        <translation>No hay trabajo sin guardar por recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} discarded sessions, which could still be brought back.</source>
        <comment>{n} discarded session, which could still be brought back.</comment>
        <translation>
            <numerusform>{n} sesión descartada que aún se podría recuperar.</numerusform>
            <numerusform>{n} sesiones descartadas que aún se podrían recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reviews and cables themselves are not touched.</source>
        <translation>Sus revisiones y cables no se tocan.</translation>
    </message>
    <message>
        <source>Another window of Cable Reader is open and does not answer, so this one was opened. What you do here is kept separately; nothing is lost.</source>
        <translation>Hay otra ventana de Cable Reader abierta que no responde, por eso se abrió esta. Lo que haga aquí se conserva aparte; no se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing is marked here: only paragraphs and a marked subject can be. N goes to the next one to review.</source>
        <translation>Aquí no se marca nada: solo párrafos y un asunto con marca. N va al siguiente por revisar.</translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>No queda nada por revisar</translation>
    </message>
    <message>
        <source>No marking was changed</source>
        <translation>No se cambió ninguna marca</translation>
    </message>
    <message>
        <source>{name} is the only one.</source>
        <translation>{name} es el único.</translation>
    </message>
    <message>
        <source>Nothing left to review: save it with Ctrl+S, or hand it on with Ctrl+E.</source>
        <translation>No queda nada por revisar: guárdelo con Ctrl+S, o entréguelo con Ctrl+E.</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed.</source>
        <translation>{done} de {total} revisados.</translation>
    </message>
    <message>
        <source>{label}: nothing to change. {reviewed}</source>
        <translation>{label}: nada que cambiar. {reviewed}</translation>
    </message>
    <message>
        <source>{name}, {decided}</source>
        <translation>{name}, {decided}</translation>
    </message>
    <message>
        <source>{name}, written {written}, {decided}</source>
        <translation>{name}, escrito {written}, {decided}</translation>
    </message>
    <message>
        <source>, a part of it is {chip}</source>
        <translation>, una parte es {chip}</translation>
    </message>
    <message>
        <source>give a reason with R; </source>
        <translation>dé un motivo con R; </translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. Every step of your review is kept. Save it, and start again if the window misbehaves. ({name})</source>
        <translation>Algo falló en el propio programa. Cada paso de su revisión se conserva. Guárdela y reinicie si la ventana se comporta mal. ({name})</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copied: versions, the ids of findings and where in the program it happened; no text, name or path.</source>
        <translation>Copiado: versiones, identificadores de hallazgos y en qué lugar del programa ocurrió; ningún texto, nombre ni ruta.</translation>
    </message>
    <message>
        <source>Cable Reader is not in the menu of this desktop: install its package first.</source>
        <translation>Cable Reader no está en el menú de este escritorio: instale primero su paquete.</translation>
    </message>
    <message>
        <source>No program for text files was found, so Cable Reader would open them all. Nothing was changed.</source>
        <translation>No se encontró ningún programa para archivos de texto, así que Cable Reader los abriría todos. No se cambió nada.</translation>
    </message>
    <message>
        <source>It is then in the Open With list. The program that opens your text files now goes on doing so.</source>
        <translation>Entonces figura en la lista de Abrir con. El programa que ahora abre sus archivos de texto sigue haciéndolo.</translation>
    </message>
    <message>
        <source>Only once Cable Reader is installed as a package, so that this desktop knows it.</source>
        <translation>Solo cuando Cable Reader esté instalado como paquete, para que este escritorio lo conozca.</translation>
    </message>
    <message>
        <source>Also offer Cable Reader for te&amp;xt files</source>
        <translation>Ofrecer Cable Reader también para archivos de te&amp;xto</translation>
    </message>
    <message>
        <source>The structure of this text is not read yet: it can be reviewed and saved once it is.</source>
        <translation>La estructura de este texto aún no está leída: cuando lo esté se podrá revisar y guardar.</translation>
    </message>
    <message>
        <source>{title} (not read yet)</source>
        <translation>{title} (aún sin leer)</translation>
    </message>
    <message>
        <source>, not saved</source>
        <translation>, sin guardar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the structure</source>
        <translation>Filtrar la estructura</translation>
    </message>
    <message>
        <source>Show only the parts that hold these words (Ctrl+Shift+F)</source>
        <translation>Mostrar solo las partes con estas palabras (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Parts that are left</source>
        <translation>Partes que quedan</translation>
    </message>
    <message>
        <source>Only {parts}</source>
        <translation>Solo {parts}</translation>
    </message>
    <message>
        <source>Only {parts} (Space)</source>
        <translation>Solo {parts} (Espacio)</translation>
    </message>
    <message>
        <source>; nothing fits</source>
        <translation>; nada coincide</translation>
    </message>
    <message>
        <source>{left:,} of {total:,}</source>
        <translation>{left:,} de {total:,}</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renumerar</translation>
    </message>
    <message>
        <source>Number of the paragraph {quote}:</source>
        <translation>Número del párrafo {quote}:</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Number of the paragraph; empty for none</source>
        <translation>Número del párrafo; vacío si no tiene</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <comment>{n} part</comment>
        <translation>
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the vocabulary</source>
        <translation>no está en el vocabulario</translation>
    </message>
    <message>
        <source>, printed {printed}</source>
        <translation>, impreso {printed}</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Retransmisión</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Class, number</source>
        <translation>Clase, número</translation>
    </message>
    <message>
        <source>Passing</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Tratamiento</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <comment>{n} paragraph</comment>
        <translation>
            <numerusform>{n} párrafo</numerusform>
            <numerusform>{n} párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <comment>{n} address</comment>
        <translation>
            <numerusform>{n} dirección</numerusform>
            <numerusform>{n} direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <comment>{n} tag</comment>
        <translation>
            <numerusform>{n} etiqueta</numerusform>
            <numerusform>{n} etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <comment>{n} reference</comment>
        <translation>
            <numerusform>{n} referencia</numerusform>
            <numerusform>{n} referencias</numerusform>
        </translation>
    </message>
    <message>
        <source>unnumbered</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>{number} (printed {printed})</source>
        <translation>{number} (impreso {printed})</translation>
    </message>
    <message>
        <source>Part of {of}, {decided}: {quote}</source>
        <translation>Parte de {of}, {decided}: {quote}</translation>
    </message>
    <message>
        <source>Mine: {mark}</source>
        <translation>Mía: {mark}</translation>
    </message>
    <message>
        <source>accepted as {mark}</source>
        <translation>aceptado como {mark}</translation>
    </message>
    <message>
        <source>marked {mark}</source>
        <translation>marcado {mark}</translation>
    </message>
    <message>
        <source>Only paragraphs have numbers: go to one first.</source>
        <translation>Solo los párrafos tienen números: vaya antes a uno.</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs keep the numbers {numbers}, as you said; their labels stay as they are.</source>
        <comment>{n} paragraph keeps the number {numbers}, said by you; its label stays as it is.</comment>
        <translation>
            <numerusform>{n} párrafo conserva el número {numbers}, dicho por usted; su texto queda como está.</numerusform>
            <numerusform>{n} párrafos conservan los números {numbers}, dichos por usted; sus textos quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is… {quote}</source>
        <translation>Esto es… {quote}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it can be</source>
        <translation>Qué puede ser</translation>
    </message>
    <message>
        <source>Type the beginning of a word, such as heading</source>
        <translation>Escriba el comienzo de una palabra, como título</translation>
    </message>
    <message>
        <source>{what}, not here: {why}</source>
        <translation>{what}, aquí no: {why}</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Return confirms it. The text itself stays as it is.</source>
        <translation>Intro lo confirma. El texto mismo queda como está.</translation>
    </message>
    <message>
        <source>{row}, corrected: {parser}</source>
        <translation>{row}, corregido: {parser}</translation>
    </message>
    <message>
        <source>Mine: nothing decided, {mark} is suggested</source>
        <translation>Mía: nada decidido, se sugiere {mark}</translation>
    </message>
    <message>
        <source>Written: {mark}</source>
        <translation>Escrita: {mark}</translation>
    </message>
    <message>
        <source>Mine: nothing decided, a part makes it {chip}</source>
        <translation>Mía: nada decidido, una parte lo hace {chip}</translation>
    </message>
    <message>
        <source>Mine: {chip}, {state}</source>
        <translation>Mía: {chip}, {state}</translation>
    </message>
    <message>
        <source>Mine: {mark}, {state}</source>
        <translation>Mía: {mark}, {state}</translation>
    </message>
    <message>
        <source>Mine: {done} of {total} reviewed</source>
        <translation>Mía: {done} de {total} revisados</translation>
    </message>
    <message>
        <source>Mine: nothing decided</source>
        <translation>Mía: nada decidido</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Estado: {state}</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} de {total} revisados</translation>
    </message>
    <message>
        <source>Corrected: {parser}</source>
        <translation>Corregido: {parser}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>con hallazgo</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>paragraphs whose marking is SBU now</source>
        <translation>párrafos cuya marca es ahora SBU</translation>
    </message>
    <message>
        <source>paragraphs whose marking is U now</source>
        <translation>párrafos cuya marca es ahora U</translation>
    </message>
    <message>
        <source>paragraphs whose marking you changed</source>
        <translation>párrafos cuya marca cambió usted</translation>
    </message>
    <message>
        <source>paragraphs that are not reviewed yet</source>
        <translation>párrafos aún sin revisar</translation>
    </message>
    <message>
        <source>parts with an open finding</source>
        <translation>partes con un hallazgo abierto</translation>
    </message>
    <message>
        <source>paragraphs with a note</source>
        <translation>párrafos con una nota</translation>
    </message>
    <message>
        <source>paragraphs that you want to come back to</source>
        <translation>párrafos a los que quiere volver</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>The parts of the cable</source>
        <translation>Las partes del cable</translation>
    </message>
    <message>
        <source>The portion mark in the text</source>
        <translation>La marca en el texto</translation>
    </message>
    <message>
        <source>What the reviewer decided; empty where nothing is decided</source>
        <translation>Lo que decidió el revisor; vacío donde no se decidió nada</translation>
    </message>
    <message>
        <source>Not reviewed, accepted or changed; flags, notes and findings</source>
        <translation>Sin revisar, aceptado o cambiado; señales, notas y hallazgos</translation>
    </message>
    <message>
        <source>{name} is the last here.</source>
        <translation>{name} es el último aquí.</translation>
    </message>
    <message>
        <source>{name} is the first here.</source>
        <translation>{name} es el primero aquí.</translation>
    </message>
    <message>
        <source>The parts of the cable. Enter shows a part in the text and goes there.</source>
        <translation>Las partes del cable. Intro muestra una parte en el texto y va allí.</translation>
    </message>
    <message>
        <source>Columns of the structure</source>
        <translation>Columnas de la estructura</translation>
    </message>
    <message>
        <source>Path to the current place</source>
        <translation>Ruta al lugar actual</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Go to {name} (Enter)</source>
        <translation>Ir a {name} (Intro)</translation>
    </message>
    <message>
        <source>No place chosen.</source>
        <translation>Ningún lugar elegido.</translation>
    </message>
    <message>
        <source>Part of the {block}</source>
        <translation>Parte de: {block}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>“{said}” is a term of {name}</source>
        <translation>«{said}» es un término de {name}</translation>
    </message>
    <message>
        <source>Long lines are wrapped.</source>
        <translation>Las líneas largas se ajustan a la ventana.</translation>
    </message>
    <message>
        <source>Lines run on.</source>
        <translation>Las líneas no se ajustan.</translation>
    </message>
    <message>
        <source>Line numbers are shown.</source>
        <translation>Se muestran los números de línea.</translation>
    </message>
    <message>
        <source>Line numbers are left out.</source>
        <translation>Se ocultan los números de línea.</translation>
    </message>
    <message>
        <source>Invisible characters are shown.</source>
        <translation>Se muestran los caracteres invisibles.</translation>
    </message>
    <message>
        <source>Invisible characters are left out.</source>
        <translation>Se ocultan los caracteres invisibles.</translation>
    </message>
    <message>
        <source>Rows that you come to are opened.</source>
        <translation>Las filas a las que llega se abren.</translation>
    </message>
    <message>
        <source>Rows stay as you leave them.</source>
        <translation>Las filas quedan como las deja.</translation>
    </message>
    <message>
        <source>Font of the raw text</source>
        <translation>Fuente del texto original</translation>
    </message>
    <message>
        <source>Font of the reading view</source>
        <translation>Fuente de la vista de lectura</translation>
    </message>
    <message>
        <source>the part marked {mark}</source>
        <translation>la parte marcada {mark}</translation>
    </message>
    <message>
        <source>char {offset:,}</source>
        <translation>carácter {offset:,}</translation>
    </message>
    <message>
        <source>chars {first:,}–{last:,}</source>
        <translation>caracteres {first:,}–{last:,}</translation>
    </message>
    <message>
        <source>{characters} of {name}</source>
        <translation>{characters} de {name}</translation>
    </message>
    <message>
        <source>How Long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>Nothing left to review: {done} of {total}.</source>
        <translation>No queda nada por revisar: {done} de {total}.</translation>
    </message>
    <message>
        <source>From the first decision to the last: {took}.</source>
        <translation>De la primera decisión a la última: {took}.</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} to</source>
        <translation>{n} para</translation>
    </message>
    <message>
        <source>{n} info</source>
        <translation>{n} info</translation>
    </message>
    <message>
        <source>{n} exempt</source>
        <translation>{n} exentos</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>There is no routing block of more than one line to fold.</source>
        <translation>No hay ningún bloque de encaminamiento de más de una línea que plegar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold {told}</source>
        <translation>Desplegar {told}</translation>
    </message>
    <message>
        <source>Show the whole routing block (Ctrl+Shift+H)</source>
        <translation>Mostrar todo el bloque de encaminamiento (Ctrl+Mayús+H)</translation>
    </message>
    <message>
        <source>Overview of the cable</source>
        <translation>Vista general del cable</translation>
    </message>
    <message>
        <source>Markings, notes, findings and matches of the whole cable; the structure has them too.</source>
        <translation>Marcas, notas, hallazgos y coincidencias de todo el cable; también están en la estructura.</translation>
    </message>
    <message>
        <source>Match {index:,} of {matches:,}</source>
        <translation>Coincidencia {index:,} de {matches:,}</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>by reviewer</source>
        <translation>por el revisor</translation>
    </message>
    <message>
        <source>written {written}</source>
        <translation>escrito {written}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>marked {reviewed} {by}</source>
        <translation>marcado {reviewed} {by}</translation>
    </message>
    <message>
        <source>part of it marked differently {by}</source>
        <translation>una parte marcada de otro modo {by}</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>a part of it makes it {chip}</source>
        <translation>una parte lo hace {chip}</translation>
    </message>
    <message>
        <source>Cable text</source>
        <translation>Texto del cable</translation>
    </message>
    <message>
        <source>The cable as received, read-only. Arrow keys move the caret, Tab leaves.</source>
        <translation>El cable tal como se recibió, de solo lectura. Las flechas mueven el cursor, Tab sale.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Action request</source>
        <translation>Petición de acción</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vista de lectura</translation>
    </message>
    <message>
        <source>The cable in clean paragraphs, read-only. Arrow keys move the caret, Tab leaves.</source>
        <translation>El cable en párrafos limpios, de solo lectura. Las flechas mueven el cursor, Tab sale.</translation>
    </message>
    <message>
        <source>too large for a list of terms</source>
        <translation>demasiado grande para una lista de términos</translation>
    </message>
    <message>
        <source>no terms in it</source>
        <translation>no contiene términos</translation>
    </message>
    <message>
        <source>No term of your lists is in this text.</source>
        <translation>Ningún término de sus listas está en este texto.</translation>
    </message>
    <message>
        <source>No terms are shown. View, Terms loads lists.</source>
        <translation>No se muestran términos. Ver, Términos carga listas.</translation>
    </message>
    <message>
        <source>“{words}”, {index} of {count} terms, from {name}.</source>
        <translation>«{words}», {index} de {count} términos, de {name}.</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>dos líneas</translation>
    </message>
    <message>
        <source>dashes and dots</source>
        <translation>rayas y puntos</translation>
    </message>
    <message>
        <source>two dashed lines</source>
        <translation>dos líneas de rayas</translation>
    </message>
    <message>
        <source>long dashes</source>
        <translation>rayas largas</translation>
    </message>
    <message>
        <source>Lists are plain text files, one term on a line; lines that begin with # are comments. They are read, never changed.</source>
        <translation>Las listas son archivos de texto, un término por línea; las líneas que empiezan por # son comentarios. Se leen, nunca se cambian.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Lists of terms; Space shows or leaves out the terms of one</source>
        <translation>Listas de términos; Espacio muestra u oculta los de una</translation>
    </message>
    <message>
        <source>Terms found</source>
        <translation>Términos encontrados</translation>
    </message>
    <message>
        <source>&amp;Add Lists…</source>
        <translation>&amp;Añadir listas…</translation>
    </message>
    <message>
        <source>Add lists</source>
        <translation>Añadir listas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the list from here; its file stays</source>
        <translation>Quitar la lista de aquí; su archivo queda</translation>
    </message>
    <message>
        <source>{path}
Underlined by {shape}</source>
        <translation>{path}
Subrayado con: {shape}</translation>
    </message>
    <message>
        <source>{count:,} found in this cable</source>
        <translation>{count:,} encontrados en este cable</translation>
    </message>
    <message numerus="yes">
        <source>{n} terms</source>
        <comment>{n} term</comment>
        <translation>
            <numerusform>{n} término</numerusform>
            <numerusform>{n} términos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} in this cable</source>
        <translation>{count:,} en este cable</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Raw text or reading view</source>
        <translation>Texto original o vista de lectura</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>The cable as received</source>
        <translation>El cable tal como se recibió</translation>
    </message>
    <message>
        <source>The cable in clean paragraphs</source>
        <translation>El cable en párrafos limpios</translation>
    </message>
    <message>
        <source>Cable Reader {version}

Reads, checks and reviews State Department telegrams, and hands them on as XML.

Works offline. Your text never leaves this computer.</source>
        <translation>Cable Reader {version}

Lee, comprueba y revisa telegramas del Departamento de Estado, y los entrega como XML.

Funciona sin red. Su texto nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>Markings: as written and mine.</source>
        <translation>Marcas: las escritas y las mías.</translation>
    </message>
    <message>
        <source>Markings: only as written.</source>
        <translation>Marcas: solo las escritas.</translation>
    </message>
    <message>
        <source>Markings: only mine.</source>
        <translation>Marcas: solo las mías.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Reading view.</source>
        <translation>Vista de lectura.</translation>
    </message>
    <message>
        <source>Raw text.</source>
        <translation>Texto original.</translation>
    </message>
    <message>
        <source>Text and structure are in step again.</source>
        <translation>El texto y la estructura vuelven a ir juntos.</translation>
    </message>
    <message>
        <source>Text and structure are unlinked: each stays where it is. Enter shows a part.</source>
        <translation>El texto y la estructura están desvinculados: cada uno se queda donde está. Intro muestra una parte.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Cable Reader</source>
        <translation>Acerca de Cable Reader</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Show only the rows that hold these words</source>
        <translation>Mostrar solo las filas con estas palabras</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Reason, if there is one to give</source>
        <translation>Motivo, si lo hay</translation>
    </message>
    <message>
        <source> (as it is)</source>
        <translation> (tal como está)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>accepted as written</source>
        <translation>aceptado como está escrito</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>the subject and {paragraphs}</source>
        <translation>el asunto y {paragraphs}</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>la selección</translation>
    </message>
    <message>
        <source>all of {name}</source>
        <translation>{name} entero</translation>
    </message>
    <message>
        <source>part of {name}</source>
        <translation>parte de {name}</translation>
    </message>
    <message>
        <source>Precedence: {precedence}</source>
        <translation>Precedencia: {precedence}</translation>
    </message>
    <message>
        <source>the program reads {kind}</source>
        <translation>el programa lee {kind}</translation>
    </message>
    <message>
        <source>the program reads {kind} {number}</source>
        <translation>el programa lee {kind} {number}</translation>
    </message>
    <message>
        <source>no label in the text</source>
        <translation>sin número en el texto</translation>
    </message>
    <message>
        <source>, read as {number}</source>
        <translation>, leído como {number}</translation>
    </message>
    <message>
        <source>, corrected to have no number</source>
        <translation>, corregido: sin número</translation>
    </message>
    <message>
        <source>, corrected to {number}</source>
        <translation>, corregido a {number}</translation>
    </message>
    <message>
        <source>printed {quote}{meant}</source>
        <translation>impreso {quote}{meant}</translation>
    </message>
    <message>
        <source>Section {number} of {sections} was</source>
        <translation>la sección {number} de {sections}</translation>
    </message>
    <message>
        <source>Sections {numbers} and {last} of {sections} were</source>
        <translation>las secciones {numbers} y {last} de {sections}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>an unnumbered paragraph</source>
        <translation>un párrafo sin número</translation>
    </message>
    <message>
        <source>before the cable’s own date</source>
        <translation>anterior a la fecha del propio cable</translation>
    </message>
    <message>
        <source>less than a year after the cable’s own date</source>
        <translation>menos de un año posterior a la fecha del propio cable</translation>
    </message>
    <message>
        <source>one paragraph</source>
        <translation>un párrafo</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} párrafos</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>What the network added: identifier, stations, security line, date-time group.</source>
        <translation>Lo que añadió la red: identificador, estaciones, línea de seguridad, grupo fecha-hora.</translation>
    </message>
    <message>
        <source>Who sends the cable, and who gets it.</source>
        <translation>Quién envía el cable y quién lo recibe.</translation>
    </message>
    <message>
        <source>The addressees that are to act on it.</source>
        <translation>Los destinatarios que han de actuar en consecuencia.</translation>
    </message>
    <message>
        <source>The addressees that get it for information.</source>
        <translation>Los destinatarios que lo reciben para su información.</translation>
    </message>
    <message>
        <source>Addressees taken out of a collective: they do not get it.</source>
        <translation>Destinatarios excluidos de una dirección colectiva: no lo reciben.</translation>
    </message>
    <message>
        <source>The distribution within the Department.</source>
        <translation>La distribución dentro del Departamento.</translation>
    </message>
    <message>
        <source>What stands before the text: classification, captions, order, tags, subject, references.</source>
        <translation>Lo que está antes del texto: clasificación, indicaciones, orden, etiquetas, asunto, referencias.</translation>
    </message>
    <message>
        <source>Traffic Analysis by Geography and Subject: codes by which cables are filed and found.</source>
        <translation>Traffic Analysis by Geography and Subject: códigos con los que se archivan y se encuentran los cables.</translation>
    </message>
    <message>
        <source>Cables and other papers that this one refers to.</source>
        <translation>Cables y otros documentos a los que este se refiere.</translation>
    </message>
    <message>
        <source>A sentence about how the cable is to be handled.</source>
        <translation>Una frase sobre cómo se ha de tratar el cable.</translation>
    </message>
    <message>
        <source>The text of the message.</source>
        <translation>El texto del mensaje.</translation>
    </message>
    <message>
        <source>A heading. It is no portion of its own.</source>
        <translation>Un título. No es una porción propia.</translation>
    </message>
    <message>
        <source>The paragraph's number as printed.</source>
        <translation>El número del párrafo, como está impreso.</translation>
    </message>
    <message>
        <source>Who signed, and the end of the message.</source>
        <translation>Quién firmó, y el final del mensaje.</translation>
    </message>
    <message>
        <source>Signs of the network: the message ends here.</source>
        <translation>Signos de la red: aquí termina el mensaje.</translation>
    </message>
    <message>
        <source>A stamp, a rule or a notice that is no part of the message.</source>
        <translation>Un sello, una línea o un aviso que no forma parte del mensaje.</translation>
    </message>
    <message>
        <source>What an archive or a program put around the cable; no part of the message.</source>
        <translation>Lo que un archivo o un programa puso alrededor del cable; no forma parte del mensaje.</translation>
    </message>
    <message>
        <source>Text that no rule knows. It is kept as it is.</source>
        <translation>Texto que ninguna regla conoce. Se conserva como está.</translation>
    </message>
    <message>
        <source>a copy of an earlier part</source>
        <translation>una copia de una parte anterior</translation>
    </message>
    <message>
        <source>the header of a later section</source>
        <translation>el encabezado de una sección posterior</translation>
    </message>
    <message>
        <source>{what}; the text goes on across it</source>
        <translation>{what}; el texto continúa a través de ello</translation>
    </message>
    <message>
        <source>a person says that it has no number</source>
        <translation>una persona dice que no tiene número</translation>
    </message>
    <message>
        <source>a person says that it is {number}</source>
        <translation>una persona dice que es {number}</translation>
    </message>
    <message>
        <source>printed “{label}”</source>
        <translation>impreso «{label}»</translation>
    </message>
    <message>
        <source>written {mark}</source>
        <translation>escrito {mark}</translation>
    </message>
    <message>
        <source>read as {number}, against the label: the order of the numbers says so</source>
        <translation>leído como {number}, en contra del número escrito: así lo dice el orden de los números</translation>
    </message>
    <message>
        <source>written marking: {marking}</source>
        <translation>marca escrita: {marking}</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>marcado {marking}</translation>
    </message>
    <message>
        <source>the drafter's marking: {marking}</source>
        <translation>la marca del redactor: {marking}</translation>
    </message>
    <message>
        <source>signed {name}</source>
        <translation>firmado {name}</translation>
    </message>
    <message>
        <source>subject tag</source>
        <translation>etiqueta de tema</translation>
    </message>
    <message>
        <source>program tag</source>
        <translation>etiqueta de programa</translation>
    </message>
    <message>
        <source>geographic tag</source>
        <translation>etiqueta geográfica</translation>
    </message>
    <message>
        <source>tag of an organization</source>
        <translation>etiqueta de una organización</translation>
    </message>
    <message>
        <source>tag of a person</source>
        <translation>etiqueta de una persona</translation>
    </message>
    <message>
        <source>tag of a term</source>
        <translation>etiqueta de un término</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>geo</source>
        <translation>país o lugar</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <source>level of the whole cable: {level}</source>
        <translation>nivel de todo el cable: {level}</translation>
    </message>
    <message>
        <source>no level can be read here</source>
        <translation>aquí no se puede leer ningún nivel</translation>
    </message>
    <message>
        <source>message {number} of the year from {place}</source>
        <translation>mensaje {number} del año, de {place}</translation>
    </message>
    <message>
        <source>this copy begins with {parts}</source>
        <translation>esta copia empieza con {parts}</translation>
    </message>
    <message>
        <source>{name}: {meaning}</source>
        <translation>{name}: {meaning}</translation>
    </message>
    <message>
        <source>{name}: {not_known} of captions</source>
        <translation>{name}: {not_known} de indicaciones</translation>
    </message>
    <message>
        <source>to be passed on at {target} ({whom})</source>
        <translation>para trasladar en {target} ({whom})</translation>
    </message>
    <message>
        <source>to be passed on at {target}</source>
        <translation>para trasladar en {target}</translation>
    </message>
    <message>
        <source>for {target}</source>
        <translation>para {target}</translation>
    </message>
    <message>
        <source>to {instruction}</source>
        <translation>a {instruction}</translation>
    </message>
    <message>
        <source>Executive Order {number}</source>
        <translation>Executive Order {number}</translation>
    </message>
    <message>
        <source>{number}: {not_known} of orders</source>
        <translation>{number}: {not_known} de órdenes</translation>
    </message>
    <message>
        <source>{number} on classification, signed in {month}, in force from {start}</source>
        <translation>{number} sobre clasificación, firmada en {month}, en vigor desde {start}</translation>
    </message>
    <message>
        <source>declassify on {when}</source>
        <translation>desclasificar el {when}</translation>
    </message>
    <message>
        <source>N/A: nothing here is classified under the order</source>
        <translation>N/A: nada de esto está clasificado según la orden</translation>
    </message>
    <message>
        <source>written after the number under this order: {follows}</source>
        <translation>escrito tras el número con esta orden: {follows}</translation>
    </message>
    <message>
        <source>to be declassified on {when}</source>
        <translation>se ha de desclasificar el {when}</translation>
    </message>
    <message>
        <source>({kind})</source>
        <translation>({kind})</translation>
    </message>
    <message>
        <source>{code}: a geographic tag that is {not_known}</source>
        <translation>{code}: una etiqueta geográfica que {not_known}</translation>
    </message>
    <message>
        <source>its meaning is not known here</source>
        <translation>aquí no se conoce su significado</translation>
    </message>
    <message>
        <source>{not_known} of tags</source>
        <translation>{not_known} de etiquetas</translation>
    </message>
    <message>
        <source>{code}, {kinds}: {meaning}</source>
        <translation>{code}, {kinds}: {meaning}</translation>
    </message>
    <message>
        <source>read against the writing: a letter or a blank was lost</source>
        <translation>leído en contra de lo escrito: se perdió una letra o un espacio</translation>
    </message>
    <message>
        <source>a reference ({kind}) that is no cable</source>
        <translation>una referencia ({kind}) que no es un cable</translation>
    </message>
    <message>
        <source>what it refers to cannot be read here</source>
        <translation>aquí no se puede leer a qué se refiere</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>de {place}</translation>
    </message>
    <message>
        <source>from {post} ({not_known} of posts)</source>
        <translation>de {post} ({not_known} de misiones)</translation>
    </message>
    <message>
        <source> of {year}</source>
        <translation> de {year}</translation>
    </message>
    <message>
        <source>cable {number}{year} {sender}, whose id is {id}</source>
        <translation>cable {number}{year} {sender}, con el identificador {id}</translation>
    </message>
    <message>
        <source>its year is not written; it was read from this cable's own</source>
        <translation>su año no está escrito; se tomó el de este cable</translation>
    </message>
    <message>
        <source>reference {letter}</source>
        <translation>referencia {letter}</translation>
    </message>
    <message>
        <source>{named}: {ref}</source>
        <translation>{named}: {ref}</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>una referencia</translation>
    </message>
    <message>
        <source>{named}, not in the REF block</source>
        <translation>{named}, no está entre las referencias</translation>
    </message>
    <message>
        <source>reasons {reasons}</source>
        <translation>motivos {reasons}</translation>
    </message>
    <message>
        <source>classified by {name}</source>
        <translation>clasificado por {name}</translation>
    </message>
    <message>
        <source>reason ({letter}): {reasons}</source>
        <translation>motivo ({letter}): {reasons}</translation>
    </message>
    <message>
        <source>reasons as written: {reasons}</source>
        <translation>motivos como están escritos: {reasons}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>a line between pages or sections: the text goes on across it</source>
        <translation>una línea entre páginas o secciones: el texto continúa a través de ella</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash (máxima urgencia)</translation>
    </message>
    <message>
        <source>Niact Immediate</source>
        <translation>Niact Immediate (inmediato, también de noche)</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immediate (inmediato)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority (prioritario)</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine (rutina)</translation>
    </message>
    <message>
        <source>who sends the cable</source>
        <translation>quién envía el cable</translation>
    </message>
    <message>
        <source>addressees that are to act on it</source>
        <translation>destinatarios que han de actuar en consecuencia</translation>
    </message>
    <message>
        <source>addressees that get it for information</source>
        <translation>destinatarios que lo reciben para su información</translation>
    </message>
    <message>
        <source>addressees taken out of a collective: they do not get it</source>
        <translation>destinatarios excluidos de una dirección colectiva: no lo reciben</translation>
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
        <translation>precedencia {precedence}</translation>
    </message>
    <message>
        <source>{precedence} for information addressees</source>
        <translation>{precedence} para destinatarios de información</translation>
    </message>
    <message>
        <source>released on {when}</source>
        <translation>autorizado el {when}</translation>
    </message>
    <message>
        <source>the moment cannot be read from this group</source>
        <translation>de este grupo no se puede leer el momento</translation>
    </message>
    <message>
        <source>the time at the post is not known: the post or its time zone is in no table here</source>
        <translation>no se conoce la hora en la misión: la misión o su zona horaria no está en ninguna tabla</translation>
    </message>
    <message>
        <source>the month or year was read from elsewhere in the text</source>
        <translation>el mes o el año se leyó de otra parte del texto</translation>
    </message>
    <message>
        <source>precedence: {precedence}</source>
        <translation>precedencia: {precedence}</translation>
    </message>
    <message>
        <source>precedence for information addressees: {precedence}</source>
        <translation>precedencia para destinatarios de información: {precedence}</translation>
    </message>
    <message>
        <source>filed {when}</source>
        <translation>depositado el {when}</translation>
    </message>
    <message>
        <source>serial {serial}</source>
        <translation>número de serie {serial}</translation>
    </message>
    <message>
        <source>the station that put the message into the network (DE: this is from)</source>
        <translation>la estación que puso el mensaje en la red (DE: esto es de)</translation>
    </message>
    <message>
        <source>{serial} of that station</source>
        <translation>{serial} de esa estación</translation>
    </message>
    <message>
        <source>{code}, {not_known}</source>
        <translation>{code}, {not_known}</translation>
    </message>
    <message>
        <source>Routing indicator {code}: {not_known}, so whose it is cannot be said here.</source>
        <translation>Indicador de encaminamiento {code}: {not_known}, así que aquí no se puede decir de quién es.</translation>
    </message>
    <message>
        <source>post at {places}</source>
        <translation>misión en {places}</translation>
    </message>
    <message>
        <source>Routing indicator {code}: {whose}.</source>
        <translation>Indicador de encaminamiento {code}: {whose}.</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>mensaje {number}</translation>
    </message>
    <message>
        <source>{plad}: {words}</source>
        <translation>{plad}: {words}</translation>
    </message>
    <message>
        <source>{plad}: {not_known} of posts</source>
        <translation>{plad}: {not_known} de misiones</translation>
    </message>
    <message>
        <source>for {offices} there</source>
        <translation>allí, para {offices}</translation>
    </message>
    <message>
        <source>number {number} of the messages from this sender to this addressee</source>
        <translation>número {number} de los mensajes de este remitente a este destinatario</translation>
    </message>
    <message>
        <source>its routing indicator in the network: {indicator}</source>
        <translation>su indicador de encaminamiento en la red: {indicator}</translation>
    </message>
    <message>
        <source>channel {channel}</source>
        <translation>canal {channel}</translation>
    </message>
    <message>
        <source>sequence {sequence}</source>
        <translation>número correlativo {sequence}</translation>
    </message>
    <message>
        <source>the number under which a channel of the network carried this copy</source>
        <translation>el número con que un canal de la red llevó esta copia</translation>
    </message>
    <message>
        <source>highest precedence {precedence}</source>
        <translation>precedencia más alta {precedence}</translation>
    </message>
    <message>
        <source>precedences and routing indicators for the relay stations</source>
        <translation>precedencias e indicadores de encaminamiento para las estaciones intermedias</translation>
    </message>
    <message>
        <source>classification {classification}</source>
        <translation>clasificación {classification}</translation>
    </message>
    <message>
        <source>clearance {clearance}</source>
        <translation>habilitación {clearance}</translation>
    </message>
    <message>
        <source>how the network may carry the message</source>
        <translation>cómo puede llevar la red el mensaje</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>section {number} of {of}</source>
        <translation>sección {number} de {of}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>sección {number}</translation>
    </message>
    <message>
        <source>{mark}, {name}</source>
        <translation>{mark}, {name}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Not to</source>
        <translation>No a</translation>
    </message>
    <message>
        <source>Pass to</source>
        <translation>Trasladar a</translation>
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
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>Clasificado por</translation>
    </message>
    <message>
        <source>American Embassy</source>
        <translation>Embajada de los Estados Unidos</translation>
    </message>
    <message>
        <source>American Consulate</source>
        <translation>Consulado de los Estados Unidos</translation>
    </message>
    <message>
        <source>U.S. Mission</source>
        <translation>Misión de los Estados Unidos</translation>
    </message>
    <message>
        <source>U.S. Delegation</source>
        <translation>Delegación de los Estados Unidos</translation>
    </message>
    <message>
        <source>U.S. Interests Section</source>
        <translation>Sección de Intereses de los Estados Unidos</translation>
    </message>
    <message>
        <source>Department of State</source>
        <translation>Departamento de Estado</translation>
    </message>
    <message>
        <source>Secretary of Defense</source>
        <translation>Secretario de Defensa</translation>
    </message>
    <message>
        <source>Department of Commerce</source>
        <translation>Departamento de Comercio</translation>
    </message>
    <message>
        <source>Foreign Agricultural Service, Department of Agriculture</source>
        <translation>Servicio Agrícola Exterior, Departamento de Agricultura</translation>
    </message>
    <message>
        <source>U.S. Mission to NATO</source>
        <translation>Misión de los Estados Unidos ante la OTAN</translation>
    </message>
    <message>
        <source>U.S. Mission to the United Nations</source>
        <translation>Misión de los Estados Unidos ante las Naciones Unidas</translation>
    </message>
    <message>
        <source>U.S. Mission to the European Union</source>
        <translation>Misión de los Estados Unidos ante la Unión Europea</translation>
    </message>
    <message>
        <source>U.S. Mission to the OSCE</source>
        <translation>Misión de los Estados Unidos ante la OSCE</translation>
    </message>
    <message>
        <source>the post at {place}</source>
        <translation>la misión en {place}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} en {place}</translation>
    </message>
    <message>
        <source>{weekday} {time} in {place}</source>
        <translation>{weekday} {time} en {place}</translation>
    </message>
    <message>
        <source>{shown} is {what}, and what reads those is not installed. Install the extra “documents” (pip install “cable-reader[documents]”), or save its text and open that.</source>
        <translation>{shown} es {what}, y lo que lee esos archivos no está instalado. Instale el extra «documents» (pip install "cable-reader[documents]"), o guarde su texto y abra ese.</translation>
    </message>
    <message>
        <source>{shown} cannot be read: it is damaged, or not what its name says. Nothing was taken from it.</source>
        <translation>{shown} no se puede leer: está dañado o no es lo que dice su nombre. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>{shown} is locked with a password. Save a copy without one, and open that.</source>
        <translation>{shown} está bloqueado con una contraseña. Guarde una copia sin ella y abra esa.</translation>
    </message>
    <message>
        <source>{shown} holds pictures of pages and no text. Let a program for text recognition (OCR) add the text first.</source>
        <translation>{shown} contiene imágenes de páginas y ningún texto. Haga que un programa de reconocimiento de texto (OCR) lo añada primero.</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>{shown} holds no text.</source>
        <translation>{shown} no contiene texto.</translation>
    </message>
    <message>
        <source>{name} has {mega} MB, more than the window can show.</source>
        <translation>{name} tiene {mega} MB, más de lo que la ventana puede mostrar.</translation>
    </message>
    <message>
        <source>Nobody has decided on {portions}. Nothing was written. Review each, or name it: as one to release all the same, or as one to leave out.</source>
        <translation>Falta decidir: {portions}. No se escribió nada. Revíselos, o nombre cada uno: para liberar de todos modos o para omitir.</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>el asunto</translation>
    </message>
    <message>
        <source>a paragraph without a number</source>
        <translation>un párrafo sin número</translation>
    </message>
    <message>
        <source>{level} is no marking; U and SBU are.</source>
        <translation>{level} no es una marca; U y SBU lo son.</translation>
    </message>
    <message>
        <source>There is no part {part}; there are {parts}.</source>
        <translation>No hay ninguna parte {part}; hay {parts}.</translation>
    </message>
    <message>
        <source>{names}: named both to release and to leave out.</source>
        <translation>{names}: nombrado a la vez para liberar y para omitir.</translation>
    </message>
    <message>
        <source>The rest is named both to release and to leave out.</source>
        <translation>El resto se nombra a la vez para liberar y para omitir.</translation>
    </message>
    <message>
        <source>There is no portion {name}: a paragraph's number, subject, @OFFSET or rest.</source>
        <translation>No hay ninguna porción {name}: el número de un párrafo, subject, @OFFSET o rest.</translation>
    </message>
    <message>
        <source>From two to {most} reviews can be compared, not {n}.</source>
        <translation>Se pueden comparar de dos a {most} revisiones, no {n}.</translation>
    </message>
    <message>
        <source>A and {letter} are reviews of different texts: their hashes differ, and not only by line ends. Nothing was compared. Carry the review {letter} over to the text of A first.</source>
        <translation>A y {letter} son revisiones de textos distintos: sus hashes difieren, y no solo por los fines de línea. No se comparó nada. Traslade primero la revisión {letter} al texto de A.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier spans were trimmed</source>
        <comment>an earlier span was trimmed</comment>
        <translation>
            <numerusform>se recortó {n} tramo anterior</numerusform>
            <numerusform>se recortaron {n} tramos anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier spans were split</source>
        <comment>an earlier span was split</comment>
        <translation>
            <numerusform>se dividió {n} tramo anterior</numerusform>
            <numerusform>se dividieron {n} tramos anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier spans were taken back</source>
        <comment>an earlier span was taken back</comment>
        <translation>
            <numerusform>se retiró {n} tramo anterior</numerusform>
            <numerusform>se retiraron {n} tramos anteriores</numerusform>
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
            <numerusform>{n} parte {mark}</numerusform>
            <numerusform>{n} partes {mark}</numerusform>
        </translation>
    </message>
    <message>
        <source>subject {mark}</source>
        <translation>asunto {mark}</translation>
    </message>
    <message>
        <source>no paragraphs</source>
        <translation>ningún párrafo</translation>
    </message>
    <message>
        <source>no classification line</source>
        <translation>sin línea de clasificación</translation>
    </message>
    <message>
        <source>header says {words} and no level</source>
        <translation>el encabezado dice {words} y ningún nivel</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>concuerda</translation>
    </message>
    <message>
        <source>no contradiction</source>
        <translation>sin contradicción</translation>
    </message>
    <message>
        <source>no portion marks to compare</source>
        <translation>sin marcas de porción que comparar</translation>
    </message>
    <message>
        <source>header says {words}: {verdict}</source>
        <translation>el encabezado dice {words}: {verdict}</translation>
    </message>
    <message>
        <source>too low for {mark}</source>
        <translation>demasiado bajo para {mark}</translation>
    </message>
    <message>
        <source>no portion is {mark}</source>
        <translation>ninguna porción es {mark}</translation>
    </message>
    <message>
        <source>{caption} is missing</source>
        <translation>falta {caption}</translation>
    </message>
    <message>
        <source>Mark {name} {mark}</source>
        <translation>Marcar {name} como {mark}</translation>
    </message>
    <message>
        <source>Accept {name}</source>
        <translation>Aceptar {name}</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>Quitar la decisión: {name}</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>Reason for {name}</source>
        <translation>Dar el motivo: {name}</translation>
    </message>
    <message>
        <source>Remove reason for {name}</source>
        <translation>Quitar el motivo: {name}</translation>
    </message>
    <message>
        <source>the cable</source>
        <translation>todo el cable</translation>
    </message>
    <message>
        <source>Remove note on {name}</source>
        <translation>Quitar la nota: {name}</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Nota: {name}</translation>
    </message>
    <message>
        <source>Change note on {name}</source>
        <translation>Cambiar la nota: {name}</translation>
    </message>
    <message>
        <source>Remove flag from {name}</source>
        <translation>Quitar la señal: {name}</translation>
    </message>
    <message>
        <source>Flag {name}</source>
        <translation>Señalar {name}</translation>
    </message>
    <message>
        <source>Acknowledge {what}</source>
        <translation>Dar por visto: {what}</translation>
    </message>
    <message>
        <source>Reviewer is {name}</source>
        <translation>El revisor es {name}</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>These are reviews of different texts.</source>
        <translation>Son revisiones de textos distintos.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>{mark} (accepted)</source>
        <translation>{mark} (aceptado)</translation>
    </message>
    <message>
        <source>{mark} on {quote}</source>
        <translation>{mark} en {quote}</translation>
    </message>
    <message>
        <source>reading of {quote}</source>
        <translation>lectura de {quote}</translation>
    </message>
    <message>
        <source>the parts of the cable would overlap</source>
        <translation>las partes del cable se solaparían</translation>
    </message>
    <message>
        <source>something else ({what}) stands between it and the paragraph before</source>
        <translation>hay otra cosa ({what}) entre él y el párrafo anterior</translation>
    </message>
    <message>
        <source>no paragraph stands before it</source>
        <translation>no hay ningún párrafo antes</translation>
    </message>
    <message>
        <source>no words of a paragraph are in it</source>
        <translation>no contiene palabras de ningún párrafo</translation>
    </message>
    <message>
        <source>{name} is not reviewed.</source>
        <translation>{name}: sin revisar.</translation>
    </message>
    <message>
        <source>{name} is flagged.</source>
        <translation>{name}: señalado.</translation>
    </message>
    <message>
        <source>{name}: {written} to {mark}, no reason.</source>
        <translation>{name}: de {written} a {mark}, sin motivo.</translation>
    </message>
    <message>
        <source>A part of {name}: {written} to {mark}, no reason.</source>
        <translation>Una parte de {name}: de {written} a {mark}, sin motivo.</translation>
    </message>
    <message>
        <source>The name of {id} is not known: the file would say only “{id}”.</source>
        <translation>No se conoce el nombre de {id}: el archivo solo diría «{id}».</translation>
    </message>
    <message>
        <source>Your name is not known: the file would say only “{id}”.</source>
        <translation>No se conoce su nombre: el archivo solo diría «{id}».</translation>
    </message>
    <message>
        <source>{name} has no mark in that text; in the source it has {mark}.</source>
        <translation>{name} no tiene marca en ese texto; en la fuente tiene {mark}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} marks stand where nothing is marked, such as in a heading; nothing is proposed for that.</source>
        <comment>1 mark stands where nothing is marked, such as in a heading; nothing is proposed for that.</comment>
        <translation>
            <numerusform>{n} marca está donde no se marca nada, como en un título; para eso no se propone nada.</numerusform>
            <numerusform>{n} marcas están donde no se marca nada, como en un título; para eso no se propone nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>That text is not this cable with other marks: at line {line} the cable has {has}, and that text has {found}. Nothing was taken from it.</source>
        <translation>Ese texto no es este cable con otras marcas: en la línea {line} el cable tiene {has}, y ese texto tiene {found}. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>su final</translation>
    </message>
    <message>
        <source>its words do not stand there</source>
        <translation>sus palabras no están ahí</translation>
    </message>
    <message>
        <source>no words stand there</source>
        <translation>ahí no hay palabras</translation>
    </message>
    <message>
        <source>this program does not know what it says</source>
        <translation>este programa no sabe qué dice</translation>
    </message>
    <message>
        <source>no paragraph stands there</source>
        <translation>ahí no hay ningún párrafo</translation>
    </message>
    <message>
        <source>an interruption of the paragraph stands there</source>
        <translation>ahí hay una interrupción del párrafo</translation>
    </message>
    <message>
        <source>no words of the paragraph stand before it</source>
        <translation>antes no hay palabras del párrafo</translation>
    </message>
    <message>
        <source>no paragraph begins there</source>
        <translation>ahí no empieza ningún párrafo</translation>
    </message>
    <message>
        <source>only paragraphs and a marked subject can be marked</source>
        <translation>solo se pueden marcar párrafos y un asunto con marca</translation>
    </message>
    <message>
        <source>no paragraph is meant</source>
        <translation>no se refiere a ningún párrafo</translation>
    </message>
    <message>
        <source>nothing is selected that can be marked</source>
        <translation>no hay nada seleccionado que se pueda marcar</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>subject and {rest}</source>
        <translation>asunto y {rest}</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>No hay palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Correct to {what}</source>
        <translation>Corregir a: {what}</translation>
    </message>
    <message>
        <source>It is read that way already.</source>
        <translation>Ya se lee así.</translation>
    </message>
    <message>
        <source>No words of the paragraph stand behind this place.</source>
        <translation>Detrás de este lugar no hay palabras del párrafo.</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Dividir {name}</translation>
    </message>
    <message>
        <source>A paragraph begins there already.</source>
        <translation>Ahí ya empieza un párrafo.</translation>
    </message>
    <message>
        <source>Merge {name} with the one before</source>
        <translation>Unir {name} con el anterior</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Renumber {name} without a number</source>
        <translation>Dejar {name} sin número</translation>
    </message>
    <message>
        <source>Renumber {name} to {number}</source>
        <translation>Renumerar {name} como {number}</translation>
    </message>
    <message>
        <source>Renumber {count} paragraphs</source>
        <translation>Renumerar {count} párrafos</translation>
    </message>
    <message>
        <source>Take back correction</source>
        <translation>Retirar la corrección</translation>
    </message>
    <message>
        <source>Take back correction: {what}</source>
        <translation>Retirar la corrección: {what}</translation>
    </message>
    <message>
        <source>Take back all corrections</source>
        <translation>Retirar todas las correcciones</translation>
    </message>
    <message>
        <source>No paragraph is there.</source>
        <translation>Ahí no hay ningún párrafo.</translation>
    </message>
    <message>
        <source>a part of it is {mark}</source>
        <translation>una parte es {mark}</translation>
    </message>
    <message>
        <source>{count} parts of it are more restricted, up to {mark}</source>
        <translation>{count} partes son más restringidas, hasta {mark}</translation>
    </message>
    <message>
        <source>{name} is {mark}</source>
        <translation>{name}: {mark}</translation>
    </message>
    <message>
        <source>{mark}+{part} part</source>
        <translation>{mark}+{part} parte</translation>
    </message>
    <message>
        <source>Para</source>
        <translation>Párr.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>todos de acuerdo</translation>
    </message>
    <message>
        <source>only {letters}</source>
        <translation>solo {letters}</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>No review says anything about a marking.</source>
        <translation>Ninguna revisión dice nada sobre una marca.</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {places} agree</source>
        <comment>{n} of {places} agrees</comment>
        <translation>
            <numerusform>{n} de {places} coincide</numerusform>
            <numerusform>{n} de {places} coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differ</source>
        <comment>{n} differs</comment>
        <translation>
            <numerusform>{n} difiere</numerusform>
            <numerusform>{n} difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are reviewed by {letters} only</source>
        <comment>{n} is reviewed by {letters} only</comment>
        <translation>
            <numerusform>{n} solo revisado por {letters}</numerusform>
            <numerusform>{n} solo revisados por {letters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acknowledged findings</source>
        <comment>{n} acknowledged finding</comment>
        <translation>
            <numerusform>{n} hallazgo visto</numerusform>
            <numerusform>{n} hallazgos vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} from {letter}</source>
        <translation>{kept} de {letter}</translation>
    </message>
    <message>
        <source>The merged review keeps {kept}.</source>
        <translation>La revisión combinada conserva {kept}.</translation>
    </message>
    <message>
        <source>only {letter} marks {words}</source>
        <translation>solo {letter} marca {words}</translation>
    </message>
    <message>
        <source>No marking is lowered here, so no second person is needed.</source>
        <translation>Aquí no se ha rebajado ninguna marca, así que no hace falta una segunda persona.</translation>
    </message>
    <message>
        <source>no marking</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>Confirm {mark} on {name}</source>
        <translation>Confirmar {mark}: {name}</translation>
    </message>
    <message>
        <source>Do not confirm {mark} on {name}</source>
        <translation>No confirmar {mark}: {name}</translation>
    </message>
    <message>
        <source>a part of {name}</source>
        <translation>una parte de {name}</translation>
    </message>
    <message>
        <source>{what}: {written} to {mark} by {who}</source>
        <translation>{what}: de {written} a {mark} por {who}</translation>
    </message>
    <message>
        <source>{lowered}, no second person asked.</source>
        <translation>{lowered}, sin pedir una segunda persona.</translation>
    </message>
    <message>
        <source>{lowered}, waits for a second person.</source>
        <translation>{lowered}, a la espera de una segunda persona.</translation>
    </message>
    <message>
        <source>{lowered}, confirmed by {who}{why}.</source>
        <translation>{lowered}, confirmado por {who}{why}.</translation>
    </message>
    <message>
        <source>{lowered}, not confirmed by {who}{why}.</source>
        <translation>{lowered}, no confirmado por {who}{why}.</translation>
    </message>
    <message>
        <source>Reopen {what}</source>
        <translation>Reabrir: {what}</translation>
    </message>
    <message>
        <source>{count} findings of {rule}</source>
        <translation>{count} hallazgos de {rule}</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} hallazgos</translation>
    </message>
    <message>
        <source>a part lies in one paragraph</source>
        <translation>una parte está en un solo párrafo</translation>
    </message>
    <message>
        <source>a part stays in its paragraph</source>
        <translation>una parte se queda en su párrafo</translation>
    </message>
    <message>
        <source>Move {name} to all of it</source>
        <translation>Extender {name} al conjunto</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message numerus="yes">
        <source>Reset {n} markings</source>
        <comment>Reset {n} marking</comment>
        <translation>
            <numerusform>Restablecer {n} marca</numerusform>
            <numerusform>Restablecer {n} marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested: {mark}, as {paragraph} says that of the entire text</source>
        <translation>Sugerencia: {mark}, pues {paragraph} lo dice de todo el texto</translation>
    </message>
    <message>
        <source>Suggested: {mark}, as all {count} other paragraphs are marked</source>
        <translation>Sugerencia: {mark}, como están marcados los otros {count} párrafos</translation>
    </message>
    <message>
        <source>paragraphs {first}-{last}</source>
        <translation>párrafos {first}-{last}</translation>
    </message>
    <message>
        <source>unnumbered paragraph</source>
        <translation>párrafo sin número</translation>
    </message>
    <message>
        <source>unnumbered paragraph after {number}</source>
        <translation>párrafo sin número después del {number}</translation>
    </message>
    <message>
        <source>unnumbered paragraph {place} of {total} after {number}</source>
        <translation>párrafo sin número {place} de {total} después del {number}</translation>
    </message>
    <message>
        <source>unnumbered paragraph before {number}</source>
        <translation>párrafo sin número antes del {number}</translation>
    </message>
    <message>
        <source>unnumbered paragraph {place} of {total} before {number}</source>
        <translation>párrafo sin número {place} de {total} antes del {number}</translation>
    </message>
    <message>
        <source>unnumbered paragraph {place} of {total}</source>
        <translation>párrafo sin número {place} de {total}</translation>
    </message>
    <message>
        <source>part of the subject</source>
        <translation>parte del asunto</translation>
    </message>
    <message>
        <source> (written {words})</source>
        <translation> (escrito {words})</translation>
    </message>
    <message>
        <source>, kept at {mark} by {names}</source>
        <translation>, mantenido en {mark} por {names}</translation>
    </message>
    <message>
        <source>{name} keeps the whole at {mark}.</source>
        <translation>{name} mantiene el conjunto en {mark}.</translation>
    </message>
    <message>
        <source>{names} keep the whole at {mark}.</source>
        <translation>{names} mantienen el conjunto en {mark}.</translation>
    </message>
    <message>
        <source>{count} portions</source>
        <translation>{count} porciones</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>párrafos {numbers}</translation>
    </message>
    <message>
        <source>Place {what}</source>
        <translation>Colocar: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Place {n} entries</source>
        <comment>Place {n} entry</comment>
        <translation>
            <numerusform>Colocar {n} entrada</numerusform>
            <numerusform>Colocar {n} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go of {what}</source>
        <translation>Prescindir de: {what}</translation>
    </message>
    <message>
        <source>mark {mark}</source>
        <translation>marca {mark}</translation>
    </message>
    <message>
        <source>accept {mark}</source>
        <translation>aceptación de {mark}</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptación</translation>
    </message>
    <message>
        <source>clear {mark}</source>
        <translation>anulación de {mark}</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>anulación</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>correction to {what}</source>
        <translation>corrección a: {what}</translation>
    </message>
    <message>
        <source>acknowledged {rule}</source>
        <translation>dado por visto: {rule}</translation>
    </message>
    <message>
        <source>, on {quote}</source>
        <translation>, sobre {quote}</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries have their place</source>
        <comment>{n} entry has its place</comment>
        <translation>
            <numerusform>{n} entrada tiene su lugar</numerusform>
            <numerusform>{n} entradas tienen su lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} por comprobar</translation>
    </message>
    <message numerus="yes">
        <source>{n} need placing</source>
        <comment>{n} needs placing</comment>
        <translation>
            <numerusform>{n} por colocar</numerusform>
            <numerusform>{n} por colocar</numerusform>
        </translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ninguno aquí</translation>
    </message>
    <message>
        <source>one here</source>
        <translation>uno aquí</translation>
    </message>
    <message numerus="yes">
        <source>{n} more values in the file differ</source>
        <comment>1 more value in the file differs</comment>
        <translation>
            <numerusform>{n} valor más del archivo difiere</numerusform>
            <numerusform>{n} valores más del archivo difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>an {name}</source>
        <translation>un elemento {name}</translation>
    </message>
    <message>
        <source>a {name}</source>
        <translation>un elemento {name}</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>ningún elemento {name}</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: {reason}.</source>
        <translation>El archivo no es XML bien formado: {reason}.</translation>
    </message>
    <message>
        <source>The file was altered: {written}… is no place and no count.</source>
        <translation>El archivo fue alterado: {written}… no es un lugar ni un número.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: {reason} (line {line}).</source>
        <translation>El archivo no es XML bien formado: {reason} (línea {line}).</translation>
    </message>
    <message>
        <source>The file cannot be read as XML: {reason}.</source>
        <translation>El archivo no se puede leer como XML: {reason}.</translation>
    </message>
    <message>
        <source>The file nests elements more than {most} deep (line {line}), which Cable XML never does.</source>
        <translation>El archivo anida elementos a más de {most} niveles (línea {line}), lo que Cable XML no hace nunca.</translation>
    </message>
    <message>
        <source>The file declares a document type (line {line}), which Cable XML never does.</source>
        <translation>El archivo declara un tipo de documento (línea {line}), lo que Cable XML no hace nunca.</translation>
    </message>
    <message>
        <source>The file is a releasable copy: what was withheld is not in it, and no cable can be restored from it.</source>
        <translation>El archivo es una copia liberable: lo que se omitió no está en él, y no se puede restaurar ningún cable a partir de él.</translation>
    </message>
    <message>
        <source>The file is not Cable XML: its root element is {name}, not a cable in {namespace}.</source>
        <translation>El archivo no es Cable XML: su elemento raíz es {name}, no cable en {namespace}.</translation>
    </message>
    <message>
        <source>The file is Cable XML of version {version}; this program reads version {own}.</source>
        <translation>El archivo es Cable XML de la versión {version}; este programa lee la versión {own}.</translation>
    </message>
    <message>
        <source>The file was altered: the quote of {wrong} does not stand at its place in the text.</source>
        <translation>El archivo fue alterado: la cita de {wrong} no está en su lugar en el texto.</translation>
    </message>
    <message>
        <source>The file is not valid Cable XML: {fault}</source>
        <translation>El archivo no es Cable XML válido: {fault}</translation>
    </message>
    <message>
        <source>The file is not valid Cable XML: it has no source or no text.</source>
        <translation>El archivo no es Cable XML válido: no tiene fuente o no tiene texto.</translation>
    </message>
    <message>
        <source>The file names an encoding that is unknown here: {encoding}.</source>
        <translation>El archivo nombra una codificación que aquí se desconoce: {encoding}.</translation>
    </message>
    <message>
        <source>The file was altered: its text holds characters that {encoding} does not have.</source>
        <translation>El archivo fue alterado: su texto contiene caracteres que {encoding} no tiene.</translation>
    </message>
    <message>
        <source>The file was altered: its text is not the one whose hash it holds.</source>
        <translation>El archivo fue alterado: su texto no es aquel cuyo hash contiene.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No existe el archivo {name}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{name} may not be read: permission denied.</source>
        <translation>{name} no se puede leer: permiso denegado.</translation>
    </message>
    <message>
        <source>{name} cannot be read: the name is too long.</source>
        <translation>{name} no se puede leer: el nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its links lead in a circle.</source>
        <translation>{name} no se puede leer: sus enlaces llevan en círculo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: the disk reports a fault.</source>
        <translation>{name} no se puede leer: el disco informa de un fallo.</translation>
    </message>
    <message>
        <source>{name} cannot be written: there is no folder {folder}.</source>
        <translation>{name} no se puede escribir: no existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {folder} is not a folder.</source>
        <translation>{name} no se puede escribir: {folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>{name} is a folder; name a file to write.</source>
        <translation>{name} es una carpeta; indique un archivo.</translation>
    </message>
    <message>
        <source>{name} may not be written: permission denied. Choose another place.</source>
        <translation>{name} no se puede escribir: permiso denegado. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{name} cannot be written: the disk is read-only. Choose another place.</source>
        <translation>{name} no se puede escribir: el disco es de solo lectura. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full. Make room, or choose another disk.</source>
        <translation>{name} no se escribió: el disco está lleno. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>{name} was not written: your share of the disk is used up. Make room, or choose another disk.</source>
        <translation>{name} no se escribió: su parte del disco está agotada. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk holds no file of that size. Choose another disk.</source>
        <translation>{name} no se escribió: el disco no admite un archivo de ese tamaño. Elija otro disco.</translation>
    </message>
    <message>
        <source>{name} cannot be written: the name is too long. Choose a shorter one.</source>
        <translation>{name} no se puede escribir: el nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>{name} cannot be written: another program uses it.</source>
        <translation>{name} no se puede escribir: otro programa lo está usando.</translation>
    </message>
    <message>
        <source>{name} was not written: the disk reports a fault. Choose another disk.</source>
        <translation>{name} no se escribió: el disco informa de un fallo. Elija otro disco.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it is not in a folder</source>
        <translation>no está en una carpeta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>su parte del disco está agotada</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces llevan en círculo</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>el disco informa de un fallo</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>la unidad no responde</translation>
    </message>
    <message>
        <source>Standard input is closed; name a file.</source>
        <translation>La entrada estándar está cerrada; indique un archivo.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: {reason}.</source>
        <translation>La entrada estándar no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder; name a folder.</source>
        <translation>{name} es un archivo, no una carpeta; indique una carpeta.</translation>
    </message>
    <message>
        <source>the system refuses the name</source>
        <translation>el sistema rechaza el nombre</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Transmission identifier</source>
        <translation>Identificador de transmisión</translation>
    </message>
    <message>
        <source>Relay line</source>
        <translation>Línea de retransmisión</translation>
    </message>
    <message>
        <source>Routing indicator</source>
        <translation>Indicador de encaminamiento</translation>
    </message>
    <message>
        <source>Station line</source>
        <translation>Línea de estación</translation>
    </message>
    <message>
        <source>Security line</source>
        <translation>Línea de seguridad</translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation>Grupo fecha-hora</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Encaminamiento</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exento</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Classification line</source>
        <translation>Línea de clasificación</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Passing instruction</source>
        <translation>Instrucción de traslado</translation>
    </message>
    <message>
        <source>E.O. line</source>
        <translation>Línea E.O.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Handling sentence</source>
        <translation>Frase de tratamiento</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Paragraph label</source>
        <translation>Número de párrafo</translation>
    </message>
    <message>
        <source>Portion mark</source>
        <translation>Marca de porción</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>End of message</source>
        <translation>Fin del mensaje</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Salto de página</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Relleno de red</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>Texto repetido</translation>
    </message>
    <message>
        <source>Not part of the message</source>
        <translation>No forma parte del mensaje</translation>
    </message>
    <message>
        <source>Unrecognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Text between</source>
        <translation>Texto intermedio</translation>
    </message>
    <message>
        <source>Continuation of the paragraph before</source>
        <translation>Continuación del párrafo anterior</translation>
    </message>
    <message>
        <source>A paragraph begins here</source>
        <translation>Aquí empieza un párrafo</translation>
    </message>
    <message>
        <source>Goes on with the paragraph before</source>
        <translation>Sigue al párrafo anterior</translation>
    </message>
    <message>
        <source>Paragraph number</source>
        <translation>Número de párrafo</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Flagged to come back to</source>
        <translation>Señalado para volver</translation>
    </message>
    <message>
        <source>Lowered without a reason</source>
        <translation>Rebajado sin motivo</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>A la espera de una segunda persona</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>A la espera de un lugar</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Hallazgos abiertos</translation>
    </message>
    <message>
        <source>Reviewer without a name</source>
        <translation>Revisor sin nombre</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Precedencia</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Executive Order</source>
        <translation>Executive Order</translation>
    </message>
    <message>
        <source>Declassify on</source>
        <translation>Desclasificar el</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>cable</translation>
    </message>
    <message>
        <source>transmission</source>
        <translation>transmisión</translation>
    </message>
    <message>
        <source>transmission identifier</source>
        <translation>identificador de transmisión</translation>
    </message>
    <message>
        <source>relay line</source>
        <translation>línea de retransmisión</translation>
    </message>
    <message>
        <source>routing indicator</source>
        <translation>indicador de encaminamiento</translation>
    </message>
    <message>
        <source>station line</source>
        <translation>línea de estación</translation>
    </message>
    <message>
        <source>security line</source>
        <translation>línea de seguridad</translation>
    </message>
    <message>
        <source>date-time group</source>
        <translation>grupo fecha-hora</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>encaminamiento</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>para</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exento</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>classification line</source>
        <translation>línea de clasificación</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>indicación</translation>
    </message>
    <message>
        <source>passing instruction</source>
        <translation>instrucción de traslado</translation>
    </message>
    <message>
        <source>e.o. line</source>
        <translation>línea E.O.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>TAGS</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>classified by</source>
        <translation>clasificado por</translation>
    </message>
    <message>
        <source>handling sentence</source>
        <translation>frase de tratamiento</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>paragraph label</source>
        <translation>número de párrafo</translation>
    </message>
    <message>
        <source>portion mark</source>
        <translation>marca de porción</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>mención</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>final</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>end of message</source>
        <translation>fin del mensaje</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>salto de página</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>relleno de red</translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation>texto repetido</translation>
    </message>
    <message>
        <source>not part of the message</source>
        <translation>no forma parte del mensaje</translation>
    </message>
    <message>
        <source>unrecognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>text between</source>
        <translation>texto intermedio</translation>
    </message>
    <message>
        <source>continuation of the paragraph before</source>
        <translation>continuación del párrafo anterior</translation>
    </message>
    <message>
        <source>a paragraph begins here</source>
        <translation>aquí empieza un párrafo</translation>
    </message>
    <message>
        <source>goes on with the paragraph before</source>
        <translation>continúa el párrafo anterior</translation>
    </message>
    <message>
        <source>paragraph number</source>
        <translation>número de párrafo</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>wrapper</source>
        <translation>no forma parte del mensaje</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>{missing} not found.</source>
        <translation>No se encuentra: {missing}.</translation>
    </message>
    <message>
        <source>The classification line says how many sections there are; each but the first begins with a page line or a header of its own.</source>
        <translation>La línea de clasificación dice cuántas secciones hay; todas menos la primera empiezan con una línea de página o un encabezado propio.</translation>
    </message>
    <message>
        <source>Look for the missing section in another copy. Review what is here, and say in a note that the text is not complete.</source>
        <translation>Busque la sección que falta en otra copia. Revise lo que hay y diga en una nota que el texto no está completo.</translation>
    </message>
    <message>
        <source>“UNCLAS SECTION 01 OF 03” in the header, and page lines of sections 1 and 2 only.</source>
        <translation>«UNCLAS SECTION 01 OF 03» en el encabezado, y solo líneas de página de las secciones 1 y 2.</translation>
    </message>
    <message>
        <source>ACP-127 format lines, as in 5 FAH-2 H-320</source>
        <translation>Líneas de formato ACP-127, como en 5 FAH-2 H-320</translation>
    </message>
    <message>
        <source>All {sections} sections are there.</source>
        <translation>Están las {sections} secciones.</translation>
    </message>
    <message>
        <source>Every section that the classification line counts was found.</source>
        <translation>Se encontraron todas las secciones que cuenta la línea de clasificación.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada que hacer.</translation>
    </message>
    <message>
        <source>“SECTION 01 OF 02” in the header, and a page line that says “002 OF 002”.</source>
        <translation>«SECTION 01 OF 02» en el encabezado y una línea de página que dice «002 OF 002».</translation>
    </message>
    <message>
        <source>The label “{label}” was read as paragraph {number}.</source>
        <translation>El número «{label}» se leyó como párrafo {number}.</translation>
    </message>
    <message>
        <source>The label was damaged: copies from web pages leave a pilcrow or a stray 1 before the number. All labels of a cable are read together, so that they count up.</source>
        <translation>El número estaba dañado: las copias de páginas web dejan un calderón o un 1 suelto antes del número. Todos los números de un cable se leen juntos, de modo que vayan en aumento.</translation>
    </message>
    <message>
        <source>Compare the number with the paragraphs beside it. Renumber the paragraph where it was read wrongly.</source>
        <translation>Compare el número con los párrafos vecinos. Renumere el párrafo si se leyó mal.</translation>
    </message>
    <message>
        <source>“¶11. (SBU)” at the head of the first paragraph.</source>
        <translation>«¶11. (SBU)» al comienzo del primer párrafo.</translation>
    </message>
    <message>
        <source>counted in 1,295 public cables of 1966-2010</source>
        <translation>contado en 1295 cables públicos de 1966 a 2010</translation>
    </message>
    <message>
        <source>Paragraph {number} follows paragraph {before}: something between them is missing or has lost its label.</source>
        <translation>El párrafo {number} sigue al párrafo {before}: entre ambos falta algo o algo ha perdido su número.</translation>
    </message>
    <message>
        <source>Paragraphs count up by one in 91 % of cables.</source>
        <translation>En el 91 % de los cables los números de párrafo aumentan de uno en uno.</translation>
    </message>
    <message>
        <source>Look at the end of the paragraph before: the missing label may stand inside it, and the paragraph can be split there. Where text is missing, say so in a note.</source>
        <translation>Mire el final del párrafo anterior: el número que falta puede estar dentro, y allí se puede dividir el párrafo. Si falta texto, dígalo en una nota.</translation>
    </message>
    <message>
        <source>Paragraphs 1, 2 and 4.</source>
        <translation>Párrafos 1, 2 y 4.</translation>
    </message>
    <message>
        <source>After paragraph {before} the numbering goes on with {number}.</source>
        <translation>Tras el párrafo {before}, la numeración sigue con {number}.</translation>
    </message>
    <message>
        <source>Numbering may start again under a heading or in a quoted text; otherwise a label is wrong.</source>
        <translation>La numeración puede volver a empezar bajo un título o en un texto citado; si no, un número está mal.</translation>
    </message>
    <message>
        <source>See whether a heading or a quoted text begins there. If not, renumber the paragraph.</source>
        <translation>Vea si allí empieza un título o un texto citado. Si no, renumere el párrafo.</translation>
    </message>
    <message>
        <source>Paragraphs 1 to 5, and under the next heading 1 again.</source>
        <translation>Párrafos 1 a 5, y bajo el título siguiente otra vez 1.</translation>
    </message>
    <message>
        <source>The paragraphs start at {number}.</source>
        <translation>Los párrafos empiezan en {number}.</translation>
    </message>
    <message>
        <source>Paragraphs before it were withheld, or this is a part of a cable.</source>
        <translation>Se retuvieron párrafos anteriores, o esto es una parte de un cable.</translation>
    </message>
    <message>
        <source>See whether the cable says that it continues another, or that paragraphs were withheld.</source>
        <translation>Vea si el cable dice que continúa otro o que se retuvieron párrafos.</translation>
    </message>
    <message>
        <source>The first label in the text is “6.”.</source>
        <translation>El primer número del texto es «6.».</translation>
    </message>
    <message>
        <source>A page line gives message number {written}, the classification line {number}.</source>
        <translation>Una línea de página da el número de mensaje {written}; la línea de clasificación, {number}.</translation>
    </message>
    <message>
        <source>The page may belong to another telegram.</source>
        <translation>La página puede pertenecer a otro cable.</translation>
    </message>
    <message>
        <source>Read across the page line: where the sense breaks off, the page belongs to another cable, and its paragraphs must not be reviewed as part of this one.</source>
        <translation>Lea a través de la línea de página: si el sentido se interrumpe, la página es de otro cable y sus párrafos no deben revisarse como parte de este.</translation>
    </message>
    <message>
        <source>“KINGSTON 00000099  002 OF 002” inside KINGSTON 88.</source>
        <translation>«KINGSTON 00000099  002 OF 002» dentro de KINGSTON 88.</translation>
    </message>
    <message>
        <source>The paragraphs count up to {last} without a gap.</source>
        <translation>Los párrafos llegan hasta {last} sin saltos.</translation>
    </message>
    <message>
        <source>Labels and order agree.</source>
        <translation>Números y orden concuerdan.</translation>
    </message>
    <message>
        <source>Paragraphs 1 to 9, each with its number.</source>
        <translation>Párrafos 1 a 9, cada uno con su número.</translation>
    </message>
    <message>
        <source>The text of {number} ends without a full stop: some of it may be missing.</source>
        <translation>El texto termina sin punto ({number}): puede faltar algo.</translation>
    </message>
    <message>
        <source>Lines are lost in transmission. The source can't be mended here.</source>
        <translation>En la transmisión se pierden líneas. El original no se puede reparar aquí.</translation>
    </message>
    <message>
        <source>Look for the rest in another copy. Mark what is here, and say in a note that the paragraph is cut off.</source>
        <translation>Busque el resto en otra copia. Marque lo que hay y diga en una nota que el párrafo está cortado.</translation>
    </message>
    <message>
        <source>“... and the minister then turned to”, and a new paragraph after it.</source>
        <translation>«... and the minister then turned to», y después un párrafo nuevo.</translation>
    </message>
    <message>
        <source>The end of this {kind} is not written; it was taken to end with its paragraphs.</source>
        <translation>El final de este bloque ({kind}) no está escrito; se supuso que termina con sus párrafos.</translation>
    </message>
    <message>
        <source>A block without a closer runs to the end of its paragraph, or of the paragraphs under its heading.</source>
        <translation>Un bloque sin cierre llega hasta el final de su párrafo, o de los párrafos bajo su título.</translation>
    </message>
    <message>
        <source>Read where the comment really ends. It matters to whoever uses the comment alone; markings do not depend on it.</source>
        <translation>Lea dónde termina de verdad el comentario. Importa a quien use solo el comentario; las marcas no dependen de ello.</translation>
    </message>
    <message>
        <source>A heading “COMMENT” and no “END COMMENT”.</source>
        <translation>Un título «COMMENT» y ningún «END COMMENT».</translation>
    </message>
    <message>
        <source>Damaged paragraph labels ({labels}) were read as {first} to {last}.</source>
        <translation>Los números de párrafo dañados ({labels}) se leyeron como {first} a {last}.</translation>
    </message>
    <message>
        <source>Copies from web pages leave a pilcrow or a stray 1 before the number. The reading is the one in which all labels of the cable count up with the least damage.</source>
        <translation>Las copias de páginas web dejan un calderón o un 1 suelto antes del número. Se lee de modo que todos los números del cable vayan en aumento con el menor daño.</translation>
    </message>
    <message>
        <source>Go through the labels once. The text stays as it is; renumber those that were read wrongly.</source>
        <translation>Recorra los números una vez. El texto queda como está; renumere los que se leyeron mal.</translation>
    </message>
    <message>
        <source>“¶11.”, “¶12.”, “13.” ... “¶8.”, “¶9.” for paragraphs 1 to 9.</source>
        <translation>«¶11.», «¶12.», «13.» ... «¶8.», «¶9.» para los párrafos 1 a 9.</translation>
    </message>
    <message>
        <source>No signature was found.</source>
        <translation>No se encontró ninguna firma.</translation>
    </message>
    <message>
        <source>The text ends with a whole sentence. Cables end with the name of the chief of mission or the Secretary.</source>
        <translation>El texto termina con una frase entera. Los cables terminan con el nombre del jefe de misión o del secretario de Estado.</translation>
    </message>
    <message>
        <source>See whether the copy was cut there. A missing signature changes no marking.</source>
        <translation>Vea si la copia se cortó allí. Que falte una firma no cambia ninguna marca.</translation>
    </message>
    <message>
        <source>The last paragraph ends with a full stop, and no name follows.</source>
        <translation>El último párrafo termina en punto y no sigue ningún nombre.</translation>
    </message>
    <message>
        <source>A page line gives the number of sections as {written}, the classification line as {sections}.</source>
        <translation>Una línea de página da {written} como número de secciones; la línea de clasificación, {sections}.</translation>
    </message>
    <message>
        <source>The page may belong to another telegram, or one of the two is damaged.</source>
        <translation>La página puede pertenecer a otro cable, o una de las dos líneas está dañada.</translation>
    </message>
    <message>
        <source>Compare the page lines with each other: the one that stands alone is the damaged one.</source>
        <translation>Compare las líneas de página entre sí: la que está sola es la dañada.</translation>
    </message>
    <message>
        <source>“002 OF 004” on a page line, “SECTION 01 OF 03” in the header.</source>
        <translation>«002 OF 004» en una línea de página, «SECTION 01 OF 03» en el encabezado.</translation>
    </message>
    <message>
        <source>Section {section} comes after section {before}.</source>
        <translation>La sección {section} viene después de la sección {before}.</translation>
    </message>
    <message>
        <source>Pages were put together in the wrong order.</source>
        <translation>Las páginas se juntaron en un orden equivocado.</translation>
    </message>
    <message>
        <source>Read the paragraphs in the order of their numbers. Go by the numbers when you cite.</source>
        <translation>Lea los párrafos en el orden de sus números. Guíese por los números al citar.</translation>
    </message>
    <message>
        <source>A page line of section 3, and after it one of section 2.</source>
        <translation>Una línea de página de la sección 3, y después una de la sección 2.</translation>
    </message>
    <message>
        <source>A page line names {written}, the classification line {post}.</source>
        <translation>Una línea de página nombra {written}; la línea de clasificación, {post}.</translation>
    </message>
    <message>
        <source>Page lines cut the post to ten characters, or six. This one may belong to another telegram.</source>
        <translation>Las líneas de página cortan el nombre de la misión a diez o a seis caracteres. Esta puede ser de otro cable.</translation>
    </message>
    <message>
        <source>Read across the page line, as for a message number that differs.</source>
        <translation>Lea a través de la línea de página, como cuando difiere el número de mensaje.</translation>
    </message>
    <message>
        <source>“NASSAU 00000088  002 OF 003” in a cable from Kingston.</source>
        <translation>«NASSAU 00000088  002 OF 003» en un cable de Kingston.</translation>
    </message>
    <message>
        <source>The text breaks off: the rest of the cable is missing.</source>
        <translation>El texto se interrumpe: falta el resto del cable.</translation>
    </message>
    <message>
        <source>Some archives keep the first words of a cable only, and three dots for the rest.</source>
        <translation>Algunos archivos guardan solo las primeras palabras de un cable, y tres puntos por el resto.</translation>
    </message>
    <message>
        <source>Look for the whole cable in another copy. Its markings can’t be judged by these words.</source>
        <translation>Busque el cable entero en otra copia. Sus marcas no se pueden juzgar por estas palabras.</translation>
    </message>
    <message>
        <source>A cable whose last words are “At noon the boats lef...”.</source>
        <translation>Un cable cuyas últimas palabras son «At noon the boats lef...».</translation>
    </message>
    <message>
        <source>Paragraph {number} begins in the middle of a line: it was told by its number.</source>
        <translation>El párrafo {number} comienza en medio de una línea: se reconoció por su número.</translation>
    </message>
    <message>
        <source>Copies that lost their line ends have several paragraphs on one line. The number counts on, and a sentence ends before it.</source>
        <translation>Las copias que perdieron sus finales de línea tienen varios párrafos en una línea. El número sigue la cuenta y antes de él termina una oración.</translation>
    </message>
    <message>
        <source>See whether a paragraph begins there. If it is an entry of a list, merge it with the one before.</source>
        <translation>Compruebe si allí comienza un párrafo. Si es un elemento de una lista, únalo al anterior.</translation>
    </message>
    <message>
        <source>“1. It rained. 2. The boats sank.” on one line.</source>
        <translation>«1. It rained. 2. The boats sank.» en una línea.</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>Paragraphs {first} to {last} begin in the middle of a line: they were told by their numbers.</source>
        <translation>Los párrafos {first} a {last} comienzan en medio de una línea: se reconocieron por sus números.</translation>
    </message>
    <message>
        <source>Copies that lost their line ends have several paragraphs on one line. The numbers count on, and a sentence ends before each.</source>
        <translation>Las copias que perdieron sus finales de línea tienen varios párrafos en una línea. Los números siguen la cuenta y antes de cada uno termina una oración.</translation>
    </message>
    <message>
        <source>See whether a paragraph begins at each. If one is an entry of a list, merge it with the one before.</source>
        <translation>Compruebe si en cada lugar comienza un párrafo. Si uno es un elemento de una lista, únalo al anterior.</translation>
    </message>
    <message>
        <source>A whole text on one line.</source>
        <translation>Un texto entero en una línea.</translation>
    </message>
    <message>
        <source>The file gives {attribute} as {stored}; read anew it is {found}.</source>
        <translation>El archivo da {attribute} como {stored}; leído de nuevo es {found}.</translation>
    </message>
    <message>
        <source>Somebody changed a value in the file, or another version of the program wrote it. What is shown is read anew from the text; saving writes that.</source>
        <translation>Alguien cambió un valor en el archivo, o lo escribió otra versión del programa. Se muestra lo leído de nuevo del texto, y eso se guarda.</translation>
    </message>
    <message>
        <source>Trust what is shown here. Ask whoever sent the file what was changed in it; saving puts it right.</source>
        <translation>Confíe en lo que se muestra aquí. Pregunte a quien envió el archivo qué se cambió en él; al guardar queda corregido.</translation>
    </message>
    <message>
        <source>mark="U" in the file where the text has (SBU).</source>
        <translation>mark="U" en el archivo donde el texto tiene (SBU).</translation>
    </message>
    <message>
        <source>A Cable XML file is trusted for its text and for what reviewers entered, and for nothing else.</source>
        <translation>De un archivo Cable XML se da fe al texto y a lo que anotaron los revisores, y a nada más.</translation>
    </message>
    <message>
        <source>The file has {stored}; read anew there is {found}.</source>
        <translation>El archivo tiene {stored}; leído de nuevo hay {found}.</translation>
    </message>
    <message>
        <source>Somebody changed the structure in the file, or another version of the program wrote it. What is shown is read anew from the text; saving writes that.</source>
        <translation>Alguien cambió la estructura en el archivo, o lo escribió otra versión del programa. Se muestra lo leído de nuevo del texto, y eso se guarda.</translation>
    </message>
    <message>
        <source>Trust what is shown here; saving puts it right.</source>
        <translation>Confíe en lo que se muestra aquí; al guardar queda corregido.</translation>
    </message>
    <message>
        <source>A paragraph element around lines that are a heading.</source>
        <translation>Un elemento de párrafo alrededor de líneas que son un título.</translation>
    </message>
    <message>
        <source>{more} from what is read anew.</source>
        <translation>{more} respecto de lo leído de nuevo.</translation>
    </message>
    <message>
        <source>The file was probably written by another version of the program. Saving writes what is read anew.</source>
        <translation>El archivo lo escribió probablemente otra versión del programa. Al guardar se escribe lo leído de nuevo.</translation>
    </message>
    <message>
        <source>A file that another version of the program wrote.</source>
        <translation>Un archivo que escribió otra versión del programa.</translation>
    </message>
    <message>
        <source>A correction ({says}) does not fit the text any more: {reason}.</source>
        <translation>Una corrección ({says}) ya no encaja en el texto: {reason}.</translation>
    </message>
    <message>
        <source>Another correction was taken back on which it depended, or another version of the program reads the text otherwise. It is kept, and has no effect while it does not fit.</source>
        <translation>Se retiró otra corrección de la que dependía, u otra versión del programa lee el texto de otro modo. Se conserva, y no tiene efecto mientras no encaje.</translation>
    </message>
    <message>
        <source>Look at the place. Correct it anew, or take the correction back in the list of corrections.</source>
        <translation>Mire el lugar. Corríjalo de nuevo, o retire la corrección en la lista de correcciones.</translation>
    </message>
    <message>
        <source>A paragraph that was split off is given a number, and then the split is taken back.</source>
        <translation>Un párrafo separado recibe un número, y luego se retira la división.</translation>
    </message>
    <message>
        <source>A correction is laid over what the parser reads now, and never guessed at.</source>
        <translation>Una corrección se pone sobre lo que el programa lee ahora, y nunca se adivina.</translation>
    </message>
    <message>
        <source>The classification “{written}” was read as {read}.</source>
        <translation>La clasificación «{written}» se leyó como {read}.</translation>
    </message>
    <message>
        <source>A letter was doubled or lost in transmission.</source>
        <translation>En la transmisión se duplicó o se perdió una letra.</translation>
    </message>
    <message>
        <source>Compare it with the portion marks and the security line. Say in a note if you read it otherwise.</source>
        <translation>Compárela con las marcas de porción y la línea de seguridad. Si la lee de otro modo, dígalo en una nota.</translation>
    </message>
    <message>
        <source>“CC O N F I D E N T I A L”, read as CONFIDENTIAL.</source>
        <translation>«CC O N F I D E N T I A L», leído como CONFIDENTIAL.</translation>
    </message>
    <message>
        <source>The tag “{written}” was read as {read}.</source>
        <translation>La etiqueta «{written}» se leyó como {read}.</translation>
    </message>
    <message>
        <source>Separators were lost, or the code is in no table and its correction is.</source>
        <translation>Se perdieron separadores, o el código no está en ninguna tabla y su corrección sí.</translation>
    </message>
    <message>
        <source>Nothing to do, if the code read fits the subject.</source>
        <translation>Nada que hacer, si el código leído corresponde al asunto.</translation>
    </message>
    <message>
        <source>“TAGS: POGOV”, read as PGOV.</source>
        <translation>«TAGS: POGOV», leído como PGOV.</translation>
    </message>
    <message>
        <source>corrections made by readers of public cables</source>
        <translation>correcciones hechas por lectores de cables públicos</translation>
    </message>
    <message>
        <source>The reference “{written}” was read as {read}.</source>
        <translation>La referencia «{written}» se leyó como {read}.</translation>
    </message>
    <message>
        <source>Letters stand for figures (O for 0) or figures for letters, or the name of the post is misspelt.</source>
        <translation>Hay letras en lugar de cifras (O por 0) o cifras en lugar de letras, o el nombre de la misión está mal escrito.</translation>
    </message>
    <message>
        <source>Compare it with the references in the text before you look that cable up.</source>
        <translation>Compárela con las referencias del texto antes de buscar ese cable.</translation>
    </message>
    <message>
        <source>“REF: KINGSTON O071”, read as KINGSTON 71.</source>
        <translation>«REF: KINGSTON O071», leído como KINGSTON 71.</translation>
    </message>
    <message>
        <source>Executive Order {number} was not in force at the cable’s date; {likely} was.</source>
        <translation>La Executive Order {number} no estaba en vigor en la fecha del cable; lo estaba {likely}.</translation>
    </message>
    <message>
        <source>Number or date may be damaged. A cable may name an order for a year after a new one has replaced it.</source>
        <translation>El número o la fecha pueden estar dañados. Un cable puede citar una orden todavía un año después de que otra la sustituyera.</translation>
    </message>
    <message>
        <source>Check the date of the cable first. The order named decides how the declassification date is to be read.</source>
        <translation>Compruebe primero la fecha del cable. La orden citada decide cómo se lee la fecha de desclasificación.</translation>
    </message>
    <message>
        <source>“E.O. 11652” on a cable of 2008.</source>
        <translation>«E.O. 11652» en un cable de 2008.</translation>
    </message>
    <message>
        <source>vocabulary/executive-orders.csv; counted in 1,007 dated cables of 1995-2010</source>
        <translation>vocabulary/executive-orders.csv; contado en 1007 cables con fecha de 1995 a 2010</translation>
    </message>
    <message>
        <source>There is no Executive Order {number} on classification; {likely} may be meant.</source>
        <translation>No hay ninguna Executive Order {number} sobre clasificación; puede tratarse de {likely}.</translation>
    </message>
    <message>
        <source>Figures of the number were swapped or lost (12598, 19528 and 1295 for 12958).</source>
        <translation>Se trocaron o se perdieron cifras del número (12598, 19528 y 1295 por 12958).</translation>
    </message>
    <message>
        <source>Read the date and the reasons under the order that was meant.</source>
        <translation>Lea la fecha y los motivos según la orden que se quiso citar.</translation>
    </message>
    <message>
        <source>“E.O. 12598” for 12958.</source>
        <translation>«E.O. 12598» por 12958.</translation>
    </message>
    <message>
        <source>The cable is {level}, and the E.O. line says N/A.</source>
        <translation>El cable es {level}, y la línea E.O. dice N/A.</translation>
    </message>
    <message>
        <source>N/A stands on unclassified cables. A classified one names a date or an event.</source>
        <translation>N/A figura en cables no clasificados. Uno clasificado cita una fecha o un hecho.</translation>
    </message>
    <message>
        <source>See whether the portions are classified. One of the two lines is wrong; say in a note which.</source>
        <translation>Vea si las porciones están clasificadas. Una de las dos líneas está mal; diga en una nota cuál.</translation>
    </message>
    <message>
        <source>“CONFIDENTIAL” and “E.O. 12958: N/A”.</source>
        <translation>«CONFIDENTIAL» y «E.O. 12958: N/A».</translation>
    </message>
    <message>
        <source>The cable is {level}, and the E.O. line says when it is to be declassified.</source>
        <translation>El cable es {level}, y la línea E.O. dice cuándo se ha de desclasificar.</translation>
    </message>
    <message>
        <source>There is nothing to declassify in an unclassified cable.</source>
        <translation>En un cable no clasificado no hay nada que desclasificar.</translation>
    </message>
    <message>
        <source>See whether a portion is classified. One of the two lines is wrong; say in a note which.</source>
        <translation>Vea si alguna porción está clasificada. Una de las dos líneas está mal; diga en una nota cuál.</translation>
    </message>
    <message>
        <source>“UNCLAS” and “E.O. 12958: DECL: 06/24/2018”.</source>
        <translation>«UNCLAS» y «E.O. 12958: DECL: 06/24/2018».</translation>
    </message>
    <message>
        <source>The declassification date {until} is {how}.</source>
        <translation>La fecha de desclasificación {until} es {how}.</translation>
    </message>
    <message>
        <source>Month and day come first, then the year. 994 of 1,007 dated cables name a date five or more years away.</source>
        <translation>Primero van el mes y el día, luego el año. 994 de 1007 cables con fecha dan una a cinco años o más.</translation>
    </message>
    <message>
        <source>Read the date as day, month, year too: the figures may be swapped. Do not rely on it for a release.</source>
        <translation>Lea la fecha también como día, mes, año: las cifras pueden estar trocadas. No base en ella una publicación.</translation>
    </message>
    <message>
        <source>“DECL: 06/24/2008” on a cable of that day.</source>
        <translation>«DECL: 06/24/2008» en un cable de ese día.</translation>
    </message>
    <message>
        <source>The declassification date {until} is more than {years} years away.</source>
        <translation>La fecha de desclasificación {until} queda a más de {years} años.</translation>
    </message>
    <message>
        <source>Longer periods need an exemption. 5 of 1,007 dated cables go beyond 25 years.</source>
        <translation>Los plazos mayores requieren una exención. 5 de 1007 cables con fecha pasan de 25 años.</translation>
    </message>
    <message>
        <source>Look for an exemption (25X1 and the like) beside the date. Do not rely on the date for a release.</source>
        <translation>Busque una exención (25X1 y similares) junto a la fecha. No base en la fecha una publicación.</translation>
    </message>
    <message>
        <source>“DECL: 06/25/2033” on a cable of 2008.</source>
        <translation>«DECL: 06/25/2033» en un cable de 2008.</translation>
    </message>
    <message>
        <source>The reasons name section {section}; at the cable’s date it was section {other}.</source>
        <translation>Los motivos citan la sección {section}; en la fecha del cable era la sección {other}.</translation>
    </message>
    <message>
        <source>Section 1.5 of E.O. 12958 became section 1.4 in 2003; its letters stayed the same.</source>
        <translation>La sección 1.5 de la E.O. 12958 pasó a ser la 1.4 en 2003; las letras no cambiaron.</translation>
    </message>
    <message>
        <source>Read the letters under the section of that day; they are the same.</source>
        <translation>Lea las letras según la sección de aquella fecha; son las mismas.</translation>
    </message>
    <message>
        <source>“reasons 1.5 (b) and (d)” in a cable of 2008.</source>
        <translation>«reasons 1.5 (b) and (d)» en un cable de 2008.</translation>
    </message>
    <message>
        <source>E.O. 13292 of 25 March 2003; general knowledge</source>
        <translation>E.O. 13292 del 25 de marzo de 2003; conocimiento general</translation>
    </message>
    <message>
        <source>The cable is {level}, and nothing says who classified it.</source>
        <translation>El cable es {level}, y nada dice quién lo clasificó.</translation>
    </message>
    <message>
        <source>Since 1995 a classified document names its classifier and the reasons, or what it is derived from.</source>
        <translation>Desde 1995 un documento clasificado nombra a quien lo clasificó y los motivos, o aquello de lo que deriva.</translation>
    </message>
    <message>
        <source>Look for the line further down, or in another copy: it is often lost with the lines around it.</source>
        <translation>Busque la línea más abajo o en otra copia: a menudo se pierde con las líneas de alrededor.</translation>
    </message>
    <message>
        <source>A CONFIDENTIAL cable of 2008 without “Classified By” and “Derived From”.</source>
        <translation>Un cable CONFIDENTIAL de 2008 sin «Classified By» ni «Derived From».</translation>
    </message>
    <message>
        <source>32 CFR 2001.21; counted in 1,295 public cables</source>
        <translation>32 CFR 2001.21; contado en 1295 cables públicos</translation>
    </message>
    <message>
        <source>{plad} is addressed twice.</source>
        <translation>{plad} figura dos veces como destinatario.</translation>
    </message>
    <message>
        <source>The same address stands twice among the action and information addressees.</source>
        <translation>La misma dirección está dos veces entre los destinatarios de acción y de información.</translation>
    </message>
    <message>
        <source>Nothing to do; it is worth knowing in a list of who received it.</source>
        <translation>Nada que hacer; conviene saberlo en una lista de quienes lo recibieron.</translation>
    </message>
    <message>
        <source>“TO RUEHC/SECSTATE WASHDC” and the same again under INFO.</source>
        <translation>«TO RUEHC/SECSTATE WASHDC» y lo mismo otra vez en INFO.</translation>
    </message>
    <message>
        <source>The reference {read} has a greater number than this cable itself: {earlier} may be meant.</source>
        <translation>La referencia {read} tiene un número mayor que el de este cable: puede tratarse de {earlier}.</translation>
    </message>
    <message>
        <source>In January to March a reference without a year may well be of the year before.</source>
        <translation>De enero a marzo una referencia sin año bien puede ser del año anterior.</translation>
    </message>
    <message>
        <source>Look the cable up under the year before as well.</source>
        <translation>Busque el cable también en el año anterior.</translation>
    </message>
    <message>
        <source>A reference to KINGSTON 1402 in KINGSTON 88 of January.</source>
        <translation>Una referencia a KINGSTON 1402 en KINGSTON 88 de enero.</translation>
    </message>
    <message>
        <source>The text goes on right below the subject, which was taken to end with its line {line}.</source>
        <translation>El texto sigue justo debajo del asunto, que se dio por terminado en su línea {line}.</translation>
    </message>
    <message>
        <source>Copies without blank lines show no end of a subject. It was taken to end where a line is left short.</source>
        <translation>Las copias sin líneas en blanco no muestran dónde acaba un asunto. Se dio por terminado en la primera línea que quedó corta.</translation>
    </message>
    <message>
        <source>If the subject ends elsewhere, select its lines and use “This is…”.</source>
        <translation>Si el asunto acaba en otro lugar, seleccione sus líneas y use «Esto es…».</translation>
    </message>
    <message>
        <source>A subject of thirty lines, the first one shorter than the others.</source>
        <translation>Un asunto de treinta líneas, la primera más corta que las demás.</translation>
    </message>
    <message>
        <source>No subject was found.</source>
        <translation>No se encontró ningún asunto.</translation>
    </message>
    <message>
        <source>Every cable has a subject, behind its TAGS. The line was lost, or its keyword is damaged.</source>
        <translation>Todo cable tiene un asunto, detrás de sus TAGS. La línea se perdió, o su palabra clave está dañada.</translation>
    </message>
    <message>
        <source>Look for the line in another copy. If a line here is the subject, use “This is…”.</source>
        <translation>Busque la línea en otra copia. Si aquí alguna línea es el asunto, use «Esto es…».</translation>
    </message>
    <message>
        <source>“TAGS: PREL, JM”, and below it at once paragraph 1.</source>
        <translation>«TAGS: PREL, JM», y justo debajo el párrafo 1.</translation>
    </message>
    <message>
        <source>“{written}” in the E.O. line was read as {read}.</source>
        <translation>«{written}» en la línea de la E.O. se leyó como {read}.</translation>
    </message>
    <message>
        <source>Letters stand for figures (O for 0, l for 1), or the date has blanks or full stops in it.</source>
        <translation>Hay letras en lugar de cifras (O por 0, l por 1), o la fecha contiene espacios o puntos.</translation>
    </message>
    <message>
        <source>Nothing to do, if the date fits the cable.</source>
        <translation>Nada que hacer, si la fecha concuerda con el cable.</translation>
    </message>
    <message>
        <source>“E.O. 12958: DECL: O6/24/2018”.</source>
        <translation>«E.O. 12958: DECL: O6/24/2018».</translation>
    </message>
    <message>
        <source>The precedence “{written}” of an address was read as {read}.</source>
        <translation>La precedencia «{written}» de una dirección se leyó como {read}.</translation>
    </message>
    <message>
        <source>A letter was lost or mistyped; the word stands where a precedence stands.</source>
        <translation>Se perdió o se tecleó mal una letra; la palabra está donde va una precedencia.</translation>
    </message>
    <message>
        <source>“RUEHLO/AMEMBASSY LONDON PIORITY 0125”.</source>
        <translation>«RUEHLO/AMEMBASSY LONDON PIORITY 0125».</translation>
    </message>
    <message>
        <source>A portion is marked {mark}, above the cable’s {level}.</source>
        <translation>Una porción está marcada {mark}, por encima de {level} del cable.</translation>
    </message>
    <message>
        <source>No portion may be more restricted than the whole.</source>
        <translation>Ninguna porción puede ser más restringida que el conjunto.</translation>
    </message>
    <message>
        <source>Read the paragraph. Mark it as it should be, and give the reason; if the mark is right, the whole cable is marked too low.</source>
        <translation>Lea el párrafo. Márquelo como debe ser y dé el motivo; si la marca es correcta, el cable entero está marcado por debajo.</translation>
    </message>
    <message>
        <source>“(C)” at the head of a paragraph of an UNCLAS cable.</source>
        <translation>«(C)» al comienzo de un párrafo de un cable UNCLAS.</translation>
    </message>
    <message>
        <source>CAPCO register and manual, 2016, D.1-D.2 and H.9; State practice as seen in public cables</source>
        <translation>Registro y manual CAPCO, 2016, D.1-D.2 y H.9; práctica del Departamento de Estado según cables públicos</translation>
    </message>
    <message>
        <source>The cable is {level}, but no portion is marked above {highest}.</source>
        <translation>El cable es {level}, pero ninguna porción está por encima de {highest}.</translation>
    </message>
    <message>
        <source>The cable is over-marked, or classified as a compilation, which must be explained.</source>
        <translation>El cable está marcado en exceso, o clasificado como compilación, lo que debe explicarse.</translation>
    </message>
    <message>
        <source>See whether a portion mark was lost or damaged. Do not lower the whole by yourself; a compilation may be more than its parts.</source>
        <translation>Vea si se perdió o se dañó una marca de porción. No rebaje usted el conjunto; una compilación puede ser más que sus partes.</translation>
    </message>
    <message>
        <source>“S E C R E T”, and portions of (C) and (U) only.</source>
        <translation>«S E C R E T», y solo porciones (C) y (U).</translation>
    </message>
    <message>
        <source>A portion is marked NOFORN, and no caption says so.</source>
        <translation>Una porción está marcada NOFORN, y ninguna indicación lo dice.</translation>
    </message>
    <message>
        <source>A control marking of a portion belongs in the banner too.</source>
        <translation>Una marca de control de una porción debe figurar también en la marca general.</translation>
    </message>
    <message>
        <source>Treat the cable as NOFORN until somebody has decided.</source>
        <translation>Trate el cable como NOFORN hasta que alguien decida.</translation>
    </message>
    <message>
        <source>“(C/NF)” in a cable without the caption NOFORN.</source>
        <translation>«(C/NF)» en un cable sin la indicación NOFORN.</translation>
    </message>
    <message>
        <source>The cable says NOFORN, and no portion is marked so.</source>
        <translation>El cable dice NOFORN, y ninguna porción está marcada así.</translation>
    </message>
    <message>
        <source>The caption may stand for a portion whose mark was lost.</source>
        <translation>La indicación puede deberse a una porción cuya marca se perdió.</translation>
    </message>
    <message>
        <source>See whether the control was lost from a portion mark. Treat the cable as NOFORN until somebody has decided.</source>
        <translation>Vea si el control se perdió en una marca de porción. Trate el cable como NOFORN hasta que alguien decida.</translation>
    </message>
    <message>
        <source>The caption NOFORN, and portions of (C) only.</source>
        <translation>La indicación NOFORN, y solo porciones (C).</translation>
    </message>
    <message>
        <source>Captions ({captions}) and portion marks agree.</source>
        <translation>Las indicaciones ({captions}) y las marcas de porción concuerdan.</translation>
    </message>
    <message>
        <source>An unclassified cable with SBU portions carries the SENSITIVE caption.</source>
        <translation>Un cable no clasificado con porciones SBU lleva la indicación SENSITIVE.</translation>
    </message>
    <message>
        <source>UNCLAS with SENSITIVE, and portions of (SBU) and (U).</source>
        <translation>UNCLAS con SENSITIVE, y porciones (SBU) y (U).</translation>
    </message>
    <message>
        <source>Portions are marked SBU, and the SENSITIVE caption is missing.</source>
        <translation>Hay porciones marcadas SBU, y falta la indicación SENSITIVE.</translation>
    </message>
    <message>
        <source>56 of 65 unclassified cables with SBU portions carry the caption.</source>
        <translation>56 de 65 cables no clasificados con porciones SBU llevan la indicación.</translation>
    </message>
    <message>
        <source>Review the SBU portions with care. If one stays SBU, the whole is SENSITIVE, whatever the captions say.</source>
        <translation>Revise con cuidado las porciones SBU. Si una sigue siendo SBU, el conjunto es SENSITIVE, digan lo que digan las indicaciones.</translation>
    </message>
    <message>
        <source>UNCLAS without SENSITIVE, and a portion of (SBU).</source>
        <translation>UNCLAS sin SENSITIVE, y una porción (SBU).</translation>
    </message>
    <message>
        <source>The caption says SENSITIVE, and no portion is marked SBU.</source>
        <translation>La indicación dice SENSITIVE, y ninguna porción está marcada SBU.</translation>
    </message>
    <message>
        <source>No cable of the sample did so.</source>
        <translation>Ningún cable de la muestra era así.</translation>
    </message>
    <message>
        <source>Look for the sensitive part: a mark may be damaged. If all portions are U after review, say so in a note.</source>
        <translation>Busque la parte sensible: una marca puede estar dañada. Si tras la revisión todas las porciones son U, dígalo en una nota.</translation>
    </message>
    <message>
        <source>UNCLAS with SENSITIVE, and portions of (U) only.</source>
        <translation>UNCLAS con SENSITIVE, y solo porciones (U).</translation>
    </message>
    <message>
        <source>{paragraph} carries no mark, though others do.</source>
        <translation>{paragraph} no lleva marca, aunque otros sí.</translation>
    </message>
    <message>
        <source>An unmarked portion is not taken to be unclassified.</source>
        <translation>Una porción sin marca no se tiene por no clasificada.</translation>
    </message>
    <message>
        <source>Read the paragraph and mark it. Until then it counts as unmarked, and never as U.</source>
        <translation>Lea el párrafo y márquelo. Hasta entonces cuenta como sin marca, y nunca como U.</translation>
    </message>
    <message>
        <source>“2. All of them did.” between “1. (U)” and “3. (U)”.</source>
        <translation>«2. All of them did.» entre «1. (U)» y «3. (U)».</translation>
    </message>
    <message>
        <source>The mark “{written}” was read as {read}.</source>
        <translation>La marca «{written}» se leyó como {read}.</translation>
    </message>
    <message>
        <source>A bracket or a separator was lost, or two letters were swapped. A reviewer decides what was meant.</source>
        <translation>Se perdió un paréntesis o un separador, o se trocaron dos letras. Un revisor decide qué se quiso decir.</translation>
    </message>
    <message>
        <source>Decide what was meant: accept the reading, or mark the paragraph otherwise.</source>
        <translation>Decida qué se quiso decir: acepte la lectura, o marque el párrafo de otro modo.</translation>
    </message>
    <message>
        <source>“(N/SF)”, read as S/NF.</source>
        <translation>«(N/SF)», leído como S/NF.</translation>
    </message>
    <message>
        <source>The mark {mark} puts SBU beside a classified level.</source>
        <translation>La marca {mark} pone SBU junto a un nivel clasificado.</translation>
    </message>
    <message>
        <source>SBU goes with unclassified portions only; in a classified portion it is dropped.</source>
        <translation>SBU va solo con porciones no clasificadas; en una clasificada se omite.</translation>
    </message>
    <message>
        <source>Mark the portion by its level alone: C.</source>
        <translation>Marque la porción solo por su nivel: C.</translation>
    </message>
    <message>
        <source>“(C/SBU)”.</source>
        <translation>«(C/SBU)».</translation>
    </message>
    <message>
        <source>NODIS and EXDIS exclude each other.</source>
        <translation>NODIS y EXDIS se excluyen.</translation>
    </message>
    <message>
        <source>A cable carries one special-handling caption.</source>
        <translation>Un cable lleva una sola indicación de tratamiento especial.</translation>
    </message>
    <message>
        <source>Treat the cable by the stricter one, NODIS, until somebody has decided.</source>
        <translation>Trate el cable según la más estricta, NODIS, hasta que alguien decida.</translation>
    </message>
    <message>
        <source>NODIS and EXDIS in one header.</source>
        <translation>NODIS y EXDIS en un mismo encabezado.</translation>
    </message>
    <message>
        <source>The caption {caption} stands without NOFORN.</source>
        <translation>La indicación {caption} está sin NOFORN.</translation>
    </message>
    <message>
        <source>The register of 2016 demands NOFORN with NODIS and EXDIS. Older cables are from before that rule.</source>
        <translation>El registro de 2016 exige NOFORN con NODIS y EXDIS. Los cables anteriores son de antes de esa regla.</translation>
    </message>
    <message>
        <source>Nothing to do on a cable from before 2016.</source>
        <translation>Nada que hacer en un cable anterior a 2016.</translation>
    </message>
    <message>
        <source>EXDIS, and no NOFORN.</source>
        <translation>EXDIS, y ningún NOFORN.</translation>
    </message>
    <message>
        <source>The mark {mark} releases a portion and forbids its release.</source>
        <translation>La marca {mark} autoriza a difundir una porción y a la vez lo prohíbe.</translation>
    </message>
    <message>
        <source>REL TO and NOFORN exclude each other in one portion.</source>
        <translation>REL TO y NOFORN se excluyen en una misma porción.</translation>
    </message>
    <message>
        <source>Treat the portion as NOFORN, mark it so, and say why in the reason.</source>
        <translation>Trate la porción como NOFORN, márquela así y diga por qué en el motivo.</translation>
    </message>
    <message>
        <source>“(C/NF/REL UK)”.</source>
        <translation>«(C/NF/REL UK)».</translation>
    </message>
    <message>
        <source>The {title} carries no mark, though a heading does.</source>
        <translation>{title} sin marca, aunque un título la lleva.</translation>
    </message>
    <message>
        <source>Each portion of a classified document is marked, its subject and headings too. State practice seldom does so: 65 of 1,295 cables have a mark on the subject.</source>
        <translation>Cada porción de un documento clasificado se marca, también el asunto y los títulos. El Departamento de Estado rara vez lo hace: 65 de 1295 cables tienen una marca en el asunto.</translation>
    </message>
    <message>
        <source>Nothing to do, unless the words of the subject are sensitive themselves.</source>
        <translation>Nada que hacer, salvo que las propias palabras del asunto sean sensibles.</translation>
    </message>
    <message>
        <source>“(U) THE HARBOUR” as a heading, and a subject without a mark.</source>
        <translation>«(U) THE HARBOUR» como título, y un asunto sin marca.</translation>
    </message>
    <message>
        <source>“{written}” looks like a portion mark, and is none that is known.</source>
        <translation>«{written}» parece una marca de porción y no es ninguna conocida.</translation>
    </message>
    <message>
        <source>It was left in the text, and the portion was read as unmarked. A reviewer decides what was meant.</source>
        <translation>Se dejó en el texto, y la porción se leyó como sin marca. Un revisor decide qué se quiso decir.</translation>
    </message>
    <message>
        <source>Decide what was meant, and mark the paragraph.</source>
        <translation>Decida qué se quiso decir y marque el párrafo.</translation>
    </message>
    <message>
        <source>“(/Rel UK)”.</source>
        <translation>«(/Rel UK)».</translation>
    </message>
    <message>
        <source>A reviewer proposes {proposed} for what is marked {written}: a second person should confirm it.</source>
        <translation>Un revisor propone {proposed} para lo marcado {written}: una segunda persona debería confirmarlo.</translation>
    </message>
    <message>
        <source>A reviewer’s mark is an opinion on a copy, not an act of classification; to lower a mark to U is the one that does harm if it is wrong.</source>
        <translation>La marca de un revisor es una opinión sobre una copia, no un acto de clasificación; rebajar a U es lo que hace daño si es un error.</translation>
    </message>
    <message>
        <source>Ask a second reviewer to read the paragraph and to decide on it too.</source>
        <translation>Pida a un segundo revisor que lea el párrafo y decida también.</translation>
    </message>
    <message>
        <source>“(SBU)”, for which a reviewer says U.</source>
        <translation>«(SBU)», de lo que un revisor dice U.</translation>
    </message>
    <message>
        <source>no published rule: a precaution of this program</source>
        <translation>sin regla publicada: una precaución de este programa</translation>
    </message>
    <message>
        <source>{whole}, but {parts}.</source>
        <translation>{whole}, pero {parts}.</translation>
    </message>
    <message>
        <source>A portion is as restricted as the most restricted thing in it. Who reads only the mark of the paragraph would hand on too much.</source>
        <translation>Una porción es tan restringida como lo más restringido que contiene. Quien lea solo la marca del párrafo entregaría demasiado.</translation>
    </message>
    <message>
        <source>Mark the whole paragraph as its most restricted part, or say of the part what it should be.</source>
        <translation>Marque el párrafo entero como su parte más restringida, o diga de la parte lo que debe ser.</translation>
    </message>
    <message>
        <source>A paragraph that a reviewer marks U, and words in it that the reviewer marks SBU.</source>
        <translation>Un párrafo que un revisor marca U, con palabras que el revisor marca SBU.</translation>
    </message>
    <message>
        <source>The mark {mark} is for the entire text; without a mark of their own: {paragraphs}.</source>
        <translation>La marca {mark} es de todo el texto; sin marca propia: {paragraphs}.</translation>
    </message>
    <message>
        <source>“Entire text” beside a mark says it of every portion of the message. That the others are so is inferred, and nothing counts as marked before a reviewer says so.</source>
        <translation>«Entire text» junto a una marca la afirma de cada porción del mensaje. Que las demás lo sean es una deducción, y nada cuenta como marcado hasta que alguien lo diga en la revisión.</translation>
    </message>
    <message>
        <source>Read the other paragraphs. The mark is suggested for each; accept it, or mark the paragraph otherwise.</source>
        <translation>Lea los demás párrafos. La marca se sugiere para cada uno; acéptela o marque el párrafo de otro modo.</translation>
    </message>
    <message>
        <source>“1. (C) Entire text.”, and no further marks.</source>
        <translation>«1. (C) Entire text.» y ninguna otra marca.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>There is nothing to read in it. Its bytes are kept as they are.</source>
        <translation>No hay nada que leer en él. Sus bytes se conservan como están.</translation>
    </message>
    <message>
        <source>Look for another copy.</source>
        <translation>Busque otra copia.</translation>
    </message>
    <message>
        <source>A file of no bytes.</source>
        <translation>Un archivo de cero bytes.</translation>
    </message>
    <message>
        <source>This is {what}, not the text of a cable.</source>
        <translation>Esto es {what}, no el texto de un cable.</translation>
    </message>
    <message>
        <source>The bytes are kept whole, but nothing in them was read as a telegram.</source>
        <translation>Los bytes se conservan enteros, pero nada en ellos se leyó como cable.</translation>
    </message>
    <message>
        <source>Take the text out with a program that can read the file, and open that.</source>
        <translation>Saque el texto con un programa que pueda leer el archivo, y abra ese texto.</translation>
    </message>
    <message>
        <source>A PDF, a picture or an archive, saved with the name of a text.</source>
        <translation>Un PDF, una imagen o un archivo comprimido, guardado con el nombre de un texto.</translation>
    </message>
    <message>
        <source>The text holds nothing but white space.</source>
        <translation>El texto no contiene más que espacios en blanco.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>No hay nada que leer en él.</translation>
    </message>
    <message>
        <source>Blanks and empty lines.</source>
        <translation>Espacios y líneas vacías.</translation>
    </message>
    <message>
        <source>The encoding asked for does not give the bytes back; the text was read as {encoding}.</source>
        <translation>La codificación pedida no devuelve los bytes; el texto se leyó como {encoding}.</translation>
    </message>
    <message>
        <source>An encoding is taken only if encoding the text again gives the very same bytes.</source>
        <translation>Una codificación se acepta solo si al codificar de nuevo el texto salen exactamente los mismos bytes.</translation>
    </message>
    <message>
        <source>See whether letters look wrong. Try another encoding; the bytes stay as they are.</source>
        <translation>Vea si hay letras que se ven mal. Pruebe otra codificación; los bytes quedan como están.</translation>
    </message>
    <message>
        <source>UTF-8 asked for, and bytes that are none.</source>
        <translation>Se pidió UTF-8, y hay bytes que no lo son.</translation>
    </message>
    <message>
        <source>The text holds replacement characters: an earlier program could not read some bytes.</source>
        <translation>El texto contiene caracteres de sustitución: un programa anterior no pudo leer algunos bytes.</translation>
    </message>
    <message>
        <source>What stood there was lost before this file was made.</source>
        <translation>Lo que había allí se perdió antes de que se hiciera este archivo.</translation>
    </message>
    <message>
        <source>Look for an earlier copy. Say in a note what the word must have been.</source>
        <translation>Busque una copia anterior. Diga en una nota cuál debió de ser la palabra.</translation>
    </message>
    <message>
        <source>“caf�” for “café”.</source>
        <translation>«caf�» por «café».</translation>
    </message>
    <message>
        <source>the Unicode standard, U+FFFD</source>
        <translation>el estándar Unicode, U+FFFD</translation>
    </message>
    <message>
        <source>Nothing in this text looks like a telegram.</source>
        <translation>Nada en este texto parece un cable.</translation>
    </message>
    <message>
        <source>No format line, paragraph label, portion mark or signature was found. It is kept as unnumbered paragraphs.</source>
        <translation>No se encontró ninguna línea de formato, número de párrafo, marca de porción ni firma. Se conserva como párrafos sin número.</translation>
    </message>
    <message>
        <source>Nothing to do, if you meant to review it. Its paragraphs can be marked like those of a cable.</source>
        <translation>Nada que hacer, si quería revisarlo. Sus párrafos se pueden marcar como los de un cable.</translation>
    </message>
    <message>
        <source>A letter, or a piece of a newspaper.</source>
        <translation>Una carta, o un trozo de un periódico.</translation>
    </message>
    <message>
        <source>Another telegram begins here; it was not read with this one.</source>
        <translation>Aquí empieza otro cable; no se leyó con este.</translation>
    </message>
    <message>
        <source>The file holds several cables. Exporting it writes each to a file of its own.</source>
        <translation>El archivo contiene varios cables. Al exportar, cada uno va a un archivo propio.</translation>
    </message>
    <message>
        <source>Open the other telegram by itself, or export the file: each becomes a file of its own.</source>
        <translation>Abra el otro cable por separado, o exporte el archivo: cada uno va a un archivo propio.</translation>
    </message>
    <message>
        <source>Two complete headers, with different message numbers, one after the other.</source>
        <translation>Dos encabezados completos, con números de mensaje distintos, uno tras otro.</translation>
    </message>
    <message>
        <source>This line was not recognised.</source>
        <translation>Esta línea no se reconoció.</translation>
    </message>
    <message>
        <source>It stands among the header lines and is none that is known. It is kept as it is.</source>
        <translation>Está entre las líneas del encabezado y no es ninguna conocida. Se conserva como está.</translation>
    </message>
    <message>
        <source>Read it. Say what it is where you know it; it is kept either way.</source>
        <translation>Léala. Diga qué es si lo sabe; se conserva de todos modos.</translation>
    </message>
    <message>
        <source>A line that a mail program or an archive put between TAGS and SUBJECT.</source>
        <translation>Una línea que un programa de correo o un archivo puso entre TAGS y SUBJECT.</translation>
    </message>
    <message>
        <source>The program failed at this text ({fault} in {where}); it is kept whole, and has no parts.</source>
        <translation>El programa falló en este texto ({fault} en {where}); se conserva entero y sin partes.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the cable. Nothing of the text is lost.</source>
        <translation>Es un fallo del programa, no del cable. No se pierde nada del texto.</translation>
    </message>
    <message>
        <source>Read it here, write notes on it, and tell the makers of the program what stands in the brackets.</source>
        <translation>Léalo aquí, escriba notas y comunique a los autores del programa lo que está entre paréntesis.</translation>
    </message>
    <message>
        <source>A damaged header that nobody had thought of.</source>
        <translation>Un encabezado dañado en el que nadie había pensado.</translation>
    </message>
    <message>
        <source>The telegram is quoted in a mail: the marks before its lines were left out.</source>
        <translation>El telegrama está citado en un correo: se omitieron los signos que preceden a sus líneas.</translation>
    </message>
    <message>
        <source>A mail program puts a mark before each line that it quotes. It is kept, and is no part of the telegram.</source>
        <translation>Un programa de correo pone un signo delante de cada línea que cita. Se conserva y no forma parte del telegrama.</translation>
    </message>
    <message>
        <source>Nothing to do. What the mail says above and below the telegram is not reviewed with it.</source>
        <translation>No hay nada que hacer. Lo que el correo dice antes y después del telegrama no se revisa con él.</translation>
    </message>
    <message>
        <source>“&gt; SUBJECT: THE BOATS”.</source>
        <translation>«&gt; SUBJECT: THE BOATS».</translation>
    </message>
    <message>
        <source>Notes of an editor stand behind the telegram; they are no part of it.</source>
        <translation>Detrás del telegrama hay notas de un editor; no forman parte de él.</translation>
    </message>
    <message>
        <source>Printed collections say below a telegram where the original is kept, and explain it.</source>
        <translation>Las colecciones impresas dicen debajo de un telegrama dónde se conserva el original y lo explican.</translation>
    </message>
    <message>
        <source>Nothing to do. See that the telegram ends above the notes.</source>
        <translation>No hay nada que hacer. Compruebe que el telegrama termina antes de las notas.</translation>
    </message>
    <message>
        <source>“1 Source: National Archives, RG 59 ...” below the signature.</source>
        <translation>«1 Source: National Archives, RG 59 ...» debajo de la firma.</translation>
    </message>
    <message>
        <source>the Foreign Relations of the United States series</source>
        <translation>la serie Foreign Relations of the United States</translation>
    </message>
    <message>
        <source>The date-time group “{written}” names no real moment.</source>
        <translation>El grupo fecha-hora «{written}» no indica ningún momento real.</translation>
    </message>
    <message>
        <source>Day, hour, month and zone are checked against the calendar; the zone letter J is never valid.</source>
        <translation>Día, hora, mes y zona se comprueban con el calendario; la letra de zona J nunca es válida.</translation>
    </message>
    <message>
        <source>Take the date from the filing time or from the text, and say so when you cite.</source>
        <translation>Tome la fecha de la hora de depósito o del texto, y dígalo al citar.</translation>
    </message>
    <message>
        <source>“R 311755Z JUN 08”: June has 30 days.</source>
        <translation>«R 311755Z JUN 08»: junio tiene 30 días.</translation>
    </message>
    <message>
        <source>The date-time group “{written}” was read as {read}.</source>
        <translation>El grupo fecha-hora «{written}» se leyó como {read}.</translation>
    </message>
    <message>
        <source>Letters that look like digits (O, l, I) stand among its digits, or a letter of it was scanned badly.</source>
        <translation>Entre las cifras hay letras que parecen cifras (O, l, I), o una letra se escaneó mal.</translation>
    </message>
    <message>
        <source>Nothing to do, if the moment read fits the text.</source>
        <translation>Nada que hacer, si el momento leído concuerda con el texto.</translation>
    </message>
    <message>
        <source>“R 24l755Z JUN 08”, with a small L for a 1.</source>
        <translation>«R 24l755Z JUN 08», con una L minúscula en lugar de un 1.</translation>
    </message>
    <message>
        <source>The filing time {written} names no real day or time.</source>
        <translation>La hora de depósito {written} no indica ningún día u hora reales.</translation>
    </message>
    <message>
        <source>The first three digits are the day of the year, the last four the time.</source>
        <translation>Las tres primeras cifras son el día del año; las cuatro últimas, la hora.</translation>
    </message>
    <message>
        <source>Go by the date-time group.</source>
        <translation>Guíese por el grupo fecha-hora.</translation>
    </message>
    <message>
        <source>“4001755”: no year has 400 days.</source>
        <translation>«4001755»: ningún año tiene 400 días.</translation>
    </message>
    <message>
        <source>Date-time group and filing time agree ({filed}).</source>
        <translation>El grupo fecha-hora y la hora de depósito concuerdan ({filed}).</translation>
    </message>
    <message>
        <source>The filing time on the DE line follows the date-time group within the hour, as it does in 99 of 100 cables.</source>
        <translation>La hora de depósito de la línea DE sigue al grupo fecha-hora en menos de una hora, como en 99 de 100 cables.</translation>
    </message>
    <message>
        <source>“241755Z JUN 08” and “1761755” on the DE line.</source>
        <translation>«241755Z JUN 08» y «1761755» en la línea DE.</translation>
    </message>
    <message>
        <source>Filed {late} after the date-time group: late, or sent again.</source>
        <translation>Depositado {late} después del grupo fecha-hora: tarde, o enviado de nuevo.</translation>
    </message>
    <message>
        <source>A retransmission keeps its date-time group. Another copy with the same number may exist.</source>
        <translation>Una retransmisión conserva su grupo fecha-hora. Puede haber otra copia con el mismo número.</translation>
    </message>
    <message>
        <source>See whether another copy of the cable differs from this one.</source>
        <translation>Vea si otra copia del cable difiere de esta.</translation>
    </message>
    <message>
        <source>Filed a day after the date-time group.</source>
        <translation>Depositado un día después del grupo fecha-hora.</translation>
    </message>
    <message>
        <source>The filing time ({filed}) does not fit the date-time group ({dtg}).</source>
        <translation>La hora de depósito ({filed}) no concuerda con el grupo fecha-hora ({dtg}).</translation>
    </message>
    <message>
        <source>One of the two was damaged, or the header belongs to another telegram.</source>
        <translation>Uno de los dos está dañado, o el encabezado es de otro cable.</translation>
    </message>
    <message>
        <source>See whether header and text belong together: compare the message numbers and the post.</source>
        <translation>Vea si el encabezado y el texto son del mismo cable: compare los números de mensaje y la misión.</translation>
    </message>
    <message>
        <source>Filed before the date-time group.</source>
        <translation>Depositado antes del grupo fecha-hora.</translation>
    </message>
    <message>
        <source>The station serial number {serial} agrees with message number {number}.</source>
        <translation>El número de serie de la estación {serial} concuerda con el número de mensaje {number}.</translation>
    </message>
    <message>
        <source>The DE line gives the message number modulo 10,000.</source>
        <translation>La línea DE da el número de mensaje módulo 10 000.</translation>
    </message>
    <message>
        <source>“#0088” on the DE line of KINGSTON 88.</source>
        <translation>«#0088» en la línea DE de KINGSTON 88.</translation>
    </message>
    <message>
        <source>The station serial number {serial} does not agree with message number {number}.</source>
        <translation>El número de serie de la estación {serial} no concuerda con el número de mensaje {number}.</translation>
    </message>
    <message>
        <source>The DE line gives the message number modulo 10,000. One of the two was damaged, or the header belongs to another telegram.</source>
        <translation>La línea DE da el número de mensaje módulo 10 000. Uno de los dos está dañado, o el encabezado es de otro cable.</translation>
    </message>
    <message>
        <source>Compare the number on the page lines and at the end of the text.</source>
        <translation>Compare el número en las líneas de página y al final del texto.</translation>
    </message>
    <message>
        <source>“#0089” on the DE line of KINGSTON 88.</source>
        <translation>«#0089» en la línea DE de KINGSTON 88.</translation>
    </message>
    <message>
        <source>The security line ({letter}) agrees with the classification {level}.</source>
        <translation>La línea de seguridad ({letter}) concuerda con la clasificación {level}.</translation>
    </message>
    <message>
        <source>The letter on the ZNR or ZNY line is that of the classification.</source>
        <translation>La letra de la línea ZNR o ZNY es la de la clasificación.</translation>
    </message>
    <message>
        <source>“ZNR UUUUU” and UNCLAS.</source>
        <translation>«ZNR UUUUU» y UNCLAS.</translation>
    </message>
    <message>
        <source>The security line says {letter}, the classification line {level}.</source>
        <translation>La línea de seguridad dice {letter}; la línea de clasificación, {level}.</translation>
    </message>
    <message>
        <source>The two agreed in 987 of 988 cables; a difference means damage or a wrong header.</source>
        <translation>Las dos concordaban en 987 de 988 cables; una diferencia indica un daño o un encabezado equivocado.</translation>
    </message>
    <message>
        <source>Treat the cable by the stricter of the two, until somebody has decided.</source>
        <translation>Trate el cable según la más estricta de las dos, hasta que alguien decida.</translation>
    </message>
    <message>
        <source>“ZNY CCCCC” and UNCLAS.</source>
        <translation>«ZNY CCCCC» y UNCLAS.</translation>
    </message>
    <message>
        <source>The relay line says {relay}, the date-time group {dtg}.</source>
        <translation>La línea de retransmisión dice {relay}; el grupo fecha-hora, {dtg}.</translation>
    </message>
    <message>
        <source>The relay line shows the highest precedence of the message.</source>
        <translation>La línea de retransmisión muestra la precedencia más alta del mensaje.</translation>
    </message>
    <message>
        <source>Nothing to do for a review of markings.</source>
        <translation>Nada que hacer para una revisión de marcas.</translation>
    </message>
    <message>
        <source>“OO” on the relay line, “R” before the date-time group.</source>
        <translation>«OO» en la línea de retransmisión, «R» antes del grupo fecha-hora.</translation>
    </message>
    <message>
        <source>This is a service copy ({signal}): {meaning}.</source>
        <translation>Esta es una copia de servicio ({signal}): {meaning}.</translation>
    </message>
    <message>
        <source>Another copy with the same number may exist.</source>
        <translation>Puede haber otra copia con el mismo número.</translation>
    </message>
    <message>
        <source>Look for the other copy, and compare the two.</source>
        <translation>Busque la otra copia y compare las dos.</translation>
    </message>
    <message>
        <source>“ZDK” behind the date-time group.</source>
        <translation>«ZDK» detrás del grupo fecha-hora.</translation>
    </message>
    <message>
        <source>vocabulary/operating-signals.csv; signals seen in 1,295 public cables</source>
        <translation>vocabulary/operating-signals.csv; señales vistas en 1295 cables públicos</translation>
    </message>
    <message>
        <source>The DE line gives section {section} of a cable of {sections}.</source>
        <translation>La línea DE da la sección {section} de un cable de {sections}.</translation>
    </message>
    <message>
        <source>Compare the page lines; the DE line is the one that is damaged more often.</source>
        <translation>Compare las líneas de página; la línea DE es la que más a menudo está dañada.</translation>
    </message>
    <message>
        <source>“#0088/05” for a cable of 3 sections.</source>
        <translation>«#0088/05» en un cable de 3 secciones.</translation>
    </message>
    <message>
        <source>The station {indicator} is not known as that of {sender}.</source>
        <translation>La estación {indicator} no se conoce como la de {sender}.</translation>
    </message>
    <message>
        <source>Posts share stations and the table is of 2004 to 2010: this is a hint, no proof of damage.</source>
        <translation>Las misiones comparten estaciones y la tabla es de 2004 a 2010: es un indicio, no una prueba de daño.</translation>
    </message>
    <message>
        <source>Nothing to do, unless other parts of the header do not fit either.</source>
        <translation>Nada que hacer, salvo que otras partes del encabezado tampoco encajen.</translation>
    </message>
    <message>
        <source>RUEHNY on a cable from Kingston.</source>
        <translation>RUEHNY en un cable de Kingston.</translation>
    </message>
    <message>
        <source>vocabulary/posts.csv</source>
        <translation>vocabulary/posts.csv</translation>
    </message>
    <message>
        <source>The date that the archive gives ({given}) is not that of the date-time group ({dtg}).</source>
        <translation>La fecha que da el archivo de origen ({given}) no es la del grupo fecha-hora ({dtg}).</translation>
    </message>
    <message>
        <source>One of the two was damaged, or the archive’s data are another cable’s.</source>
        <translation>Uno de los dos está dañado, o los datos del archivo de origen son de otro cable.</translation>
    </message>
    <message>
        <source>Compare both with the archive’s own page, if it can be seen.</source>
        <translation>Compare ambos con la página del archivo de origen, si se puede ver.</translation>
    </message>
    <message>
        <source>Date 05/12/2009 beside a date-time group of 12 June 2009.</source>
        <translation>Fecha 05/12/2009 junto a un grupo fecha-hora del 12 de junio de 2009.</translation>
    </message>
    <message>
        <source>The date that the archive gives agrees with the date-time group ({dtg}).</source>
        <translation>La fecha que da el archivo de origen concuerda con el grupo fecha-hora ({dtg}).</translation>
    </message>
    <message>
        <source>A day’s difference is one of time zones.</source>
        <translation>Un día de diferencia se debe a las zonas horarias.</translation>
    </message>
    <message>
        <source>Date 05/12/2009 beside 121430Z MAY 09.</source>
        <translation>Fecha 05/12/2009 junto a 121430Z MAY 09.</translation>
    </message>
    <message>
        <source>military plans, weapons systems or operations</source>
        <translation>planes militares, sistemas de armas u operaciones</translation>
    </message>
    <message>
        <source>foreign government information</source>
        <translation>información de gobiernos extranjeros</translation>
    </message>
    <message>
        <source>intelligence activities, sources or methods, or cryptology</source>
        <translation>actividades, fuentes o métodos de inteligencia, o criptología</translation>
    </message>
    <message>
        <source>foreign relations or foreign activities of the United States, including confidential sources</source>
        <translation>relaciones o actividades exteriores de los Estados Unidos, incluidas las fuentes confidenciales</translation>
    </message>
    <message>
        <source>scientific, technological or economic matters relating to national security</source>
        <translation>asuntos científicos, técnicos o económicos relativos a la seguridad nacional</translation>
    </message>
    <message>
        <source>programs for safeguarding nuclear materials or facilities</source>
        <translation>programas de protección de materiales o instalaciones nucleares</translation>
    </message>
    <message>
        <source>vulnerabilities or capabilities of systems, installations or plans</source>
        <translation>vulnerabilidades o capacidades de sistemas, instalaciones o planes</translation>
    </message>
    <message>
        <source>weapons of mass destruction</source>
        <translation>armas de destrucción masiva</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>action-request</source>
        <translation>petición de acción</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>en contradicción</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se puede decidir</translation>
    </message>
    <message>
        <source>To named addressees only</source>
        <translation>Solo a los destinatarios nombrados</translation>
    </message>
    <message>
        <source>To officers with a need to know only</source>
        <translation>Solo a funcionarios que necesiten conocerlo</translation>
    </message>
    <message>
        <source>Within the Department of State only</source>
        <translation>Solo dentro del Departamento de Estado</translation>
    </message>
    <message>
        <source>Military special category, treated as EXDIS</source>
        <translation>Categoría especial militar, tratada como EXDIS</translation>
    </message>
    <message>
        <source>Military special category, treated as NODIS</source>
        <translation>Categoría especial militar, tratada como NODIS</translation>
    </message>
    <message>
        <source>Agreement to an ambassador; restricted routing</source>
        <translation>Plácet de un embajador; distribución restringida</translation>
    </message>
    <message>
        <source>Restricted routing to intelligence bureaus</source>
        <translation>Distribución restringida a órganos de inteligencia</translation>
    </message>
    <message>
        <source>A dissenting view on policy; restricted routing</source>
        <translation>Opinión discrepante sobre la política; distribución restringida</translation>
    </message>
    <message>
        <source>Medical matters; restricted routing</source>
        <translation>Asuntos médicos; distribución restringida</translation>
    </message>
    <message>
        <source>Diplomatic security; restricted routing</source>
        <translation>Seguridad diplomática; distribución restringida</translation>
    </message>
    <message>
        <source>Restricted routing</source>
        <translation>Distribución restringida</translation>
    </message>
    <message>
        <source>Limited distribution (1960s to 1990s)</source>
        <translation>Distribución limitada (décadas de 1960 a 1990)</translation>
    </message>
    <message>
        <source>Released to distribution on the SIPRNet side</source>
        <translation>Autorizado para su distribución en SIPRNet</translation>
    </message>
    <message>
        <source>Not releasable to foreign nationals</source>
        <translation>No difundir a nacionales extranjeros</translation>
    </message>
    <message>
        <source>Not releasable to contractors</source>
        <translation>No difundir a contratistas</translation>
    </message>
    <message>
        <source>Dissemination controlled by the originator</source>
        <translation>Difusión controlada por el originador</translation>
    </message>
    <message>
        <source>Proprietary information</source>
        <translation>Información comercial reservada</translation>
    </message>
    <message>
        <source>Releasable to the countries named</source>
        <translation>Se puede difundir a los países nombrados</translation>
    </message>
    <message>
        <source>Warning notice: intelligence sources or methods</source>
        <translation>Advertencia: fuentes o métodos de inteligencia</translation>
    </message>
    <message>
        <source>Sensitive but unclassified</source>
        <translation>Sensible pero no clasificado</translation>
    </message>
    <message>
        <source>Encrypt for transmission only</source>
        <translation>Cifrar solo para la transmisión</translation>
    </message>
    <message>
        <source>For Official Use Only</source>
        <translation>Solo para uso oficial</translation>
    </message>
    <message>
        <source>Limited Official Use (before 1995)</source>
        <translation>Uso oficial limitado (antes de 1995)</translation>
    </message>
    <message>
        <source>Travel of members of Congress</source>
        <translation>Viajes de miembros del Congreso</translation>
    </message>
    <message>
        <source>Travel of congressional staff</source>
        <translation>Viajes de personal del Congreso</translation>
    </message>
    <message>
        <source>Travel of other delegations</source>
        <translation>Viajes de otras delegaciones</translation>
    </message>
    <message>
        <source>Informal correspondence between officers</source>
        <translation>Correspondencia informal entre funcionarios</translation>
    </message>
    <message>
        <source>Replaces an earlier copy of the same number</source>
        <translation>Sustituye una copia anterior del mismo número</translation>
    </message>
    <message>
        <source>For the Agency for International Development</source>
        <translation>Para la Agencia para el Desarrollo Internacional</translation>
    </message>
    <message>
        <source>For the Department of Commerce</source>
        <translation>Para el Departamento de Comercio</translation>
    </message>
    <message>
        <source>For the Foreign Agricultural Service</source>
        <translation>Para el Servicio Agrícola Exterior</translation>
    </message>
    <message>
        <source>Visa watch-list reporting</source>
        <translation>Informes para la lista de alerta de visados</translation>
    </message>
    <message>
        <source>Terrorism reporting</source>
        <translation>Informes sobre terrorismo</translation>
    </message>
    <message>
        <source>Task force, with its number</source>
        <translation>Grupo de crisis, con su número</translation>
    </message>
    <message>
        <source>For the named reader only</source>
        <translation>Solo para el lector nombrado</translation>
    </message>
    <message>
        <source>May be sent in the clear</source>
        <translation>Se puede enviar sin cifrar</translation>
    </message>
    <message>
        <source>To be sent over protected circuits</source>
        <translation>Se ha de enviar por circuitos protegidos</translation>
    </message>
    <message>
        <source>A signal of the United States; ACP 131 leaves ZYA to ZZZ to nations and services</source>
        <translation>Una señal de los Estados Unidos; ACP 131 deja ZYA a ZZZ a las naciones y los servicios</translation>
    </message>
    <message>
        <source>a repeat that was asked for</source>
        <translation>una repetición solicitada</translation>
    </message>
    <message>
        <source>the corrected version of a message that was sent wrong</source>
        <translation>la versión corregida de un mensaje enviado con errores</translation>
    </message>
    <message>
        <source>a suspected duplicate</source>
        <translation>un presunto duplicado</translation>
    </message>
    <message>
        <source>the receipt is to be reported</source>
        <translation>se ha de acusar recibo</translation>
    </message>
    <message>
        <source>the message it names is cancelled</source>
        <translation>el mensaje que nombra queda anulado</translation>
    </message>
    <message>
        <source>The whole cable, from the first character of the file to the last.</source>
        <translation>El cable entero, del primer carácter del archivo al último.</translation>
    </message>
    <message>
        <source>What the network needed to carry the telegram: format lines 1 to 5.</source>
        <translation>Lo que la red necesitaba para llevar el cable: líneas de formato 1 a 5.</translation>
    </message>
    <message>
        <source>Begins a transmission and names the channel and its running number.</source>
        <translation>Comienza una transmisión y nombra el canal y su número correlativo.</translation>
    </message>
    <message>
        <source>Says that a relay station passed the telegram on.</source>
        <translation>Dice que una estación intermedia retransmitió el cable.</translation>
    </message>
    <message>
        <source>The network’s name for a station or an office: a few letters that begin with R or with its area.</source>
        <translation>El nombre que la red da a una estación u oficina: unas letras que empiezan por R o por su zona.</translation>
    </message>
    <message>
        <source>The station that sent it, its running number, and the day of the year and time of filing.</source>
        <translation>La estación que lo envió, su número correlativo, y el día del año y la hora de depósito.</translation>
    </message>
    <message>
        <source>How the telegram may be sent. It says nothing about who may read it.</source>
        <translation>Cómo se puede enviar el cable. No dice nada de quién puede leerlo.</translation>
    </message>
    <message>
        <source>Precedence, then day, time, zone, month and year of drafting. Z is Greenwich time.</source>
        <translation>Precedencia, y luego día, hora, zona, mes y año de redacción. Z es la hora de Greenwich.</translation>
    </message>
    <message>
        <source>Who sent it and who receives it: format lines 6 to 9.</source>
        <translation>Quién lo envió y quién lo recibe: líneas de formato 6 a 9.</translation>
    </message>
    <message>
        <source>The post or office that sent it.</source>
        <translation>La misión u oficina que lo envió.</translation>
    </message>
    <message>
        <source>Those who are to act on it.</source>
        <translation>Los que han de actuar en consecuencia.</translation>
    </message>
    <message>
        <source>Those who receive it for information.</source>
        <translation>Los que lo reciben para su información.</translation>
    </message>
    <message>
        <source>Those of a collective address who do not receive it.</source>
        <translation>Los de una dirección colectiva que no lo reciben.</translation>
    </message>
    <message>
        <source>One of those who receive it: indicator, name, and the sender’s running number for them.</source>
        <translation>Uno de los que lo reciben: indicador, nombre y el número correlativo que el remitente lleva para él.</translation>
    </message>
    <message>
        <source>The offices inside the Department that received a copy.</source>
        <translation>Las oficinas del Departamento que recibieron copia.</translation>
    </message>
    <message>
        <source>What stands between the routing and the text: classification, captions, order, TAGS, subject, references.</source>
        <translation>Lo que está entre la ruta y el texto: clasificación, indicaciones, orden, TAGS, asunto, referencias.</translation>
    </message>
    <message>
        <source>The marking of the whole telegram, the post, and its number of the year.</source>
        <translation>La marca de todo el cable, la misión y su número del año.</translation>
    </message>
    <message>
        <source>A word that limits or speeds up the distribution.</source>
        <translation>Una palabra que limita o acelera la distribución.</translation>
    </message>
    <message>
        <source>Says to whom it is to be passed on.</source>
        <translation>Dice a quién se ha de trasladar.</translation>
    </message>
    <message>
        <source>The executive order under which it is classified or not, and until when.</source>
        <translation>La orden ejecutiva según la cual está clasificado o no, y hasta cuándo.</translation>
    </message>
    <message>
        <source>Subjects, countries and organizations as short codes, for filing.</source>
        <translation>Temas, países y organizaciones como códigos cortos, para archivar.</translation>
    </message>
    <message>
        <source>One of these codes.</source>
        <translation>Uno de esos códigos.</translation>
    </message>
    <message>
        <source>What it is about, in one line.</source>
        <translation>De qué trata, en una línea.</translation>
    </message>
    <message>
        <source>Earlier telegrams and papers it refers to, by letters.</source>
        <translation>Cables y documentos anteriores a los que se refiere, por letras.</translation>
    </message>
    <message>
        <source>One of these, with its letter.</source>
        <translation>Uno de ellos, con su letra.</translation>
    </message>
    <message>
        <source>Who classified it, and for which reasons.</source>
        <translation>Quién lo clasificó y por qué motivos.</translation>
    </message>
    <message>
        <source>A sentence that says how to handle it.</source>
        <translation>Una frase que dice cómo tratarlo.</translation>
    </message>
    <message>
        <source>The text itself: paragraphs and headings.</source>
        <translation>El texto propiamente dicho: párrafos y títulos.</translation>
    </message>
    <message>
        <source>A line that names what the next paragraphs are about.</source>
        <translation>Una línea que dice de qué tratan los párrafos siguientes.</translation>
    </message>
    <message>
        <source>A numbered or unnumbered piece of the text with a marking of its own: what is reviewed.</source>
        <translation>Un trozo del texto, con o sin número, con su propia marca: lo que se revisa.</translation>
    </message>
    <message>
        <source>The number that a paragraph begins with, as it was written. What was meant may be another number.</source>
        <translation>El número con que empieza un párrafo, tal como se escribió. Puede que se quisiera decir otro.</translation>
    </message>
    <message>
        <source>The marking of a paragraph or the subject, in brackets at its beginning.</source>
        <translation>La marca de un párrafo o del asunto, entre paréntesis al comienzo.</translation>
    </message>
    <message>
        <source>A place in the text that refers to one of the references.</source>
        <translation>Un lugar del texto que remite a una de las referencias.</translation>
    </message>
    <message>
        <source>What stands behind the text: signature and end of message.</source>
        <translation>Lo que está detrás del texto: firma y fin del mensaje.</translation>
    </message>
    <message>
        <source>The name of whoever signs for the post, mostly its head.</source>
        <translation>El nombre de quien firma por la misión, casi siempre su jefe.</translation>
    </message>
    <message>
        <source>The signs that end the message on the network.</source>
        <translation>Los signos que terminan el mensaje en la red.</translation>
    </message>
    <message>
        <source>Lines that the network put between two pages, in the middle of the text.</source>
        <translation>Líneas que la red puso entre dos páginas, en medio del texto.</translation>
    </message>
    <message>
        <source>Signs that carry no meaning of the message: BT, separators, running numbers.</source>
        <translation>Signos sin significado para el mensaje: BT, separadores, números correlativos.</translation>
    </message>
    <message>
        <source>Text that stands there twice, such as a header that is repeated on each section.</source>
        <translation>Texto que está dos veces, como un encabezado que se repite en cada sección.</translation>
    </message>
    <message>
        <source>What is around the telegram in the file and not part of it, such as the head of a mail.</source>
        <translation>Lo que en el archivo rodea al cable y no forma parte de él, como la cabecera de un correo.</translation>
    </message>
    <message>
        <source>What the program cannot name. It is kept like everything else.</source>
        <translation>Lo que el programa no sabe nombrar. Se conserva como todo lo demás.</translation>
    </message>
    <message>
        <source>Text between the named parts: blank lines, prose.</source>
        <translation>Texto entre las partes con nombre: líneas en blanco, prosa.</translation>
    </message>
</context>
</TS>
