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
        <source>Path to the current place</source>
        <translation>Ruta al lugar actual</translation>
    </message>
    <message>
        <source>Character of the part</source>
        <translation>Carácter de la parte</translation>
    </message>
    <message>
        <source>char {offset:,}</source>
        <translation>carácter {offset:,}</translation>
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
        <source>Note on the whole cable</source>
        <translation>Nota sobre todo el cable</translation>
    </message>
    <message>
        <source>Note on the whole cable (Shift+M)</source>
        <translation>Nota sobre todo el cable (Mayús+M)</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Cable</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Qué hay aquí</translation>
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
        <source>“{said}” is a term of {name}</source>
        <translation>«{said}» es un término de {name}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
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
        <source>Long lines are wrapped.</source>
        <translation>Las líneas largas se parten.</translation>
    </message>
    <message>
        <source>Lines run on.</source>
        <translation>Las líneas no se parten.</translation>
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
        <source>Font of the raw text</source>
        <translation>Fuente del texto original</translation>
    </message>
    <message>
        <source>Font of the reading view</source>
        <translation>Fuente de la vista de lectura</translation>
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
        <source>No command is called so. Try one word of it.</source>
        <translation>Ningún comando se llama así. Pruebe con una de sus palabras.</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>sin marca</translation>
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
        <translation>Cómo se comparan</translation>
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
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take all agreed</source>
        <translation>Tomar todo lo acordado</translation>
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
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
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
        <translation>Nada está corregido. F4 dice qué es en realidad una línea o una selección.</translation>
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
        <source>you</source>
        <translation>usted</translation>
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
        <source>Structure</source>
        <translation>Estructura</translation>
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
        <source>Notes</source>
        <translation>Notas</translation>
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
        <source>Pasted cable</source>
        <translation>Cable pegado</translation>
    </message>
    <message>
        <source>{name} is the cable itself, which is never written to.</source>
        <translation>{name} es el cable mismo, en el que nunca se escribe.</translation>
    </message>
    <message>
        <source>There is a fault in the program: {fault}.</source>
        <translation>Hay un fallo en el programa: {fault}.</translation>
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
        <translation>Solo figuran las codificaciones en que encaja cada byte. Los bytes quedan como están.</translation>
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
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
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
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportado a {name}.</translation>
    </message>
    <message>
        <source>No program shows folders here: {folder}</source>
        <translation>Aquí ningún programa muestra carpetas: {folder}</translation>
    </message>
    <message>
        <source>No program opens {name} here.</source>
        <translation>Aquí ningún programa abre {name}.</translation>
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
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>{name} cannot be read any more: it was moved or deleted, or its drive is gone. It is kept here.</source>
        <translation>{name} ya no se puede leer: se movió, se borró o su unidad no está. Aquí se conserva.</translation>
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
        <source>Show only the rows that hold these words</source>
        <translation>Mostrar solo las filas con estas palabras</translation>
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
        <source>Find in the structure</source>
        <translation>Buscar en la estructura</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Buscar en las notas</translation>
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
        <source>Fix</source>
        <translation>Arreglo</translation>
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
        <translation>Se ha visto y no necesita más (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Los {count}</translation>
    </message>
    <message>
        <source>Choose an open finding first.</source>
        <translation>Elija antes un hallazgo abierto.</translation>
    </message>
    <message>
        <source>There is nothing to do at once about this finding.</source>
        <translation>No hay nada que hacer de inmediato sobre este hallazgo.</translation>
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
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>No hay ningún bloque de ruta de más de una línea que plegar.</translation>
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
        <translation>Mostrar todo el bloque de ruta (Ctrl+Mayús+H)</translation>
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
        <source>{name} marks nothing otherwise than this cable.</source>
        <translation>{name} no marca nada de otro modo que este cable.</translation>
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
        <source>A paragraph (3), a line (L40), an offset (@2968), or a name (subject, tags, summary)</source>
        <translation>Un párrafo (3), una línea (L40), un carácter (@2968) o un nombre (subject, tags, summary)</translation>
    </message>
    <message>
        <source>There is no character {offset:,}: the text ends at {length:,}.</source>
        <translation>No hay carácter {offset:,}: el texto termina en {length:,}.</translation>
    </message>
    <message>
        <source>There is no line {line:,}: the text has {count:,}.</source>
        <translation>No hay línea {line:,}: el texto tiene {count:,}.</translation>
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
        <translation>No hay párrafo {number}: {has}.</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”. {help}.</source>
        <translation>Nada se llama aquí «{words}». {help}.</translation>
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
        <source>Ready to hand over: nothing is left to do.</source>
        <translation>Listo para entregar: no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Ready to hand over?</source>
        <translation>¿Listo para entregar?</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Qué queda</translation>
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
        <source>{n} flagged</source>
        <translation>{n} señalados</translation>
    </message>
    <message>
        <source>{n} lowered without a reason</source>
        <translation>{n} rebajados sin motivo</translation>
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
    <message>
        <source>{n} without a name</source>
        <translation>{n} sin nombre</translation>
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
        <translation>Lo que el programa conoce. Una palabra que no está aquí queda como es: las tablas sugieren y nunca rechazan.</translation>
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
        <source>Enter takes back or does again as much as it takes to be at that step.</source>
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
        <source>{name} has {size:,.0f} MB, more than the window can show. The command line reads it: cable-reader export.</source>
        <translation>{name} tiene {size:,.0f} MB, más de lo que la ventana puede mostrar. La línea de órdenes lo lee: cable-reader export.</translation>
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
        <source>Shift+U or Shift+S marks exactly what is selected.</source>
        <translation>Mayús+U o Mayús+S marca exactamente lo seleccionado.</translation>
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
        <source>Written</source>
        <translation>Escrita</translation>
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
        <source>Its &amp;Own Key</source>
        <translation>Su &amp;propia tecla</translation>
    </message>
    <message>
        <source>&amp;All Keys as They Were</source>
        <translation>&amp;Todas las teclas como estaban</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Comandos y teclas</translation>
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
        <translation>{command} es ahora {key}.</translation>
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
        <source>{key} belongs to the text: it moves, copies or leads away.</source>
        <translation>{key} pertenece al texto: mueve, copia o lleva a otro sitio.</translation>
    </message>
    <message>
        <source>{key} is taken by {plain}. Choose another key, or change that one first.</source>
        <translation>{key} ya es de {plain}. Elija otra tecla, o cambie antes aquella.</translation>
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
        <source>No marking is called so.</source>
        <translation>Ninguna marca se llama así.</translation>
    </message>
    <message>
        <source>Other marking</source>
        <translation>Otra marca</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Type the beginning of a marking, such as FOUO or C//NOFORN</source>
        <translation>Escriba el comienzo de una marca, como FOUO o C//NOFORN</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <source>Match &amp;Case</source>
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
        <source>Fi&amp;lter the Structure</source>
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
        <source>&amp;New from Clipboard</source>
        <translation>&amp;Nuevo del portapapeles</translation>
    </message>
    <message>
        <source>Open the Sample &amp;Cable</source>
        <translation>Abrir el cable de &amp;muestra</translation>
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
        <translation>Co&amp;mparar con el archivo del disco</translation>
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
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
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
        <translation>&amp;Siguiente sin revisar</translation>
    </message>
    <message>
        <source>&amp;Previous Unreviewed</source>
        <translation>&amp;Anterior sin revisar</translation>
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
        <source>Next B&amp;eside It</source>
        <translation>Siguiente a &amp;su lado</translation>
    </message>
    <message>
        <source>Previous &amp;Beside It</source>
        <translation>Anterior a su &amp;lado</translation>
    </message>
    <message>
        <source>Next Marking Spa&amp;n</source>
        <translation>Siguiente &amp;tramo marcado</translation>
    </message>
    <message>
        <source>Previous Mar&amp;king Span</source>
        <translation>Tramo marcado a&amp;nterior</translation>
    </message>
    <message>
        <source>Next &amp;Finding</source>
        <translation>Siguiente &amp;hallazgo</translation>
    </message>
    <message>
        <source>Previous Fin&amp;ding</source>
        <translation>Hallazgo ant&amp;erior</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Ir a…</translation>
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
        <translation>Mover el i&amp;nicio del tramo</translation>
    </message>
    <message>
        <source>Move the &amp;End of the Span</source>
        <translation>Mover el &amp;final del tramo</translation>
    </message>
    <message>
        <source>Mark All Unmar&amp;ked…</source>
        <translation>Marcar todo lo no mar&amp;cado…</translation>
    </message>
    <message>
        <source>Reset All &amp;My Markings</source>
        <translation>Quitar todas &amp;mis marcas</translation>
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
        <translation>&amp;Señalar</translation>
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
        <translation>Exigir un motivo al re&amp;bajar</translation>
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
        <source>&amp;From Others</source>
        <translation>De o&amp;tros</translation>
    </message>
    <message>
        <source>Confirm as &amp;Second Person</source>
        <translation>Confirmar como &amp;segunda persona</translation>
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
        <source>St&amp;ructure</source>
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
        <translation>Esto es un salto de pági&amp;na</translation>
    </message>
    <message>
        <source>This Is the S&amp;ubject</source>
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
        <translation>Ren&amp;umerar…</translation>
    </message>
    <message>
        <source>Take &amp;Back the Correction</source>
        <translation>Retirar la &amp;corrección</translation>
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
        <source>Ra&amp;w Text</source>
        <translation>Texto ori&amp;ginal</translation>
    </message>
    <message>
        <source>Readin&amp;g View</source>
        <translation>Vista de &amp;lectura</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation>Partir &amp;líneas</translation>
    </message>
    <message>
        <source>Line Num&amp;bers</source>
        <translation>Números de lí&amp;nea</translation>
    </message>
    <message>
        <source>In&amp;visible Characters</source>
        <translation>Caracteres in&amp;visibles</translation>
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
        <translation>Término siguien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Previous Term</source>
        <translation>Término an&amp;terior</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
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
        <translation>Marcas como están &amp;escritas</translation>
    </message>
    <message>
        <source>&amp;Mine Only</source>
        <translation>Solo las &amp;mías</translation>
    </message>
    <message>
        <source>&amp;Tint Paragraphs</source>
        <translation>&amp;Teñir párrafos</translation>
    </message>
    <message>
        <source>Fold the &amp;Routing Block</source>
        <translation>Plegar el bloque de &amp;ruta</translation>
    </message>
    <message>
        <source>Un&amp;link Panes</source>
        <translation>&amp;Desvincular paneles</translation>
    </message>
    <message>
        <source>&amp;Words on the Toolbar</source>
        <translation>&amp;Palabras en la barra</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla &amp;completa</translation>
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
    <message>
        <source>The structure of this text is not read yet: it can be reviewed and saved once it is.</source>
        <translation>La estructura de este texto aún no está leída: cuando lo esté se podrá revisar y guardar.</translation>
    </message>
    <message>
        <source>It is in the list of Open With then. The program that opens your text files now goes on doing so.</source>
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
        <source>{name} holds more cables than fit in a row of tabs: {count:,} are not open yet.</source>
        <translation>{name} contiene más cables de los que caben en una fila: {count:,} aún no están abiertos.</translation>
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
        <source>Marked otherwise by a colleague</source>
        <translation>Marcado de otro modo por un colega</translation>
    </message>
    <message>
        <source>Check these: the words stand there once, in another context</source>
        <translation>Compruebe: las palabras están ahí una vez, en otro contexto</translation>
    </message>
    <message>
        <source>Needs placing: the words stand nowhere, or in several places</source>
        <translation>Falta situarlo: las palabras no están, o están en varios lugares</translation>
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
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Nothing waits. The menu Review carries over a review, and reads marks that a colleague typed.</source>
        <translation>Nada espera. El menú Revisión traslada una revisión y lee las marcas que un colega escribió.</translation>
    </message>
    <message>
        <source>Take All</source>
        <translation>Tomar todo</translation>
    </message>
    <message>
        <source>Let Go</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Take or place the current row</source>
        <translation>Tomar o situar la fila actual</translation>
    </message>
    <message>
        <source>Decide so, or put it there (T)</source>
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
        <translation>Dejar la fila actual</translation>
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
        <translation>Situar aquí</translation>
    </message>
    <message>
        <source>Place All</source>
        <translation>Situar todo</translation>
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
        <source>unnumbered</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>{number} (printed {printed})</source>
        <translation>{number} (impreso {printed})</translation>
    </message>
    <message>
        <source>Overview of the cable</source>
        <translation>Vista general del cable</translation>
    </message>
    <message>
        <source>Markings, findings and matches of the whole cable; the structure has them too.</source>
        <translation>Marcas, hallazgos y coincidencias de todo el cable; también están en la estructura.</translation>
    </message>
    <message>
        <source>Match {index:,} of {matches:,}</source>
        <translation>Coincidencia {index:,} de {matches:,}</translation>
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
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>Decisions are made by {name} ({short}) from now on.</source>
        <translation>Desde ahora decide {name} ({short}).</translation>
    </message>
    <message>
        <source>Each decision keeps who made it. A name can be changed at any time; what was decided stays that person’s.</source>
        <translation>Cada decisión conserva quién la tomó. Un nombre se puede cambiar en cualquier momento; lo decidido sigue siendo de esa persona.</translation>
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
        <source>Note on this paragraph</source>
        <translation>Nota sobre este párrafo</translation>
    </message>
    <message>
        <source>Note on this paragraph (M)</source>
        <translation>Nota sobre este párrafo (M)</translation>
    </message>
    <message>
        <source>Note on this part of the cable</source>
        <translation>Nota sobre esta parte del cable</translation>
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
        <source>Portions as written</source>
        <translation>Porciones como están escritas</translation>
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
        <source>Counts from the next decision. Who decided and who confirmed are both in the file.</source>
        <translation>Cuenta desde la próxima decisión. El archivo dice quién decidió y quién confirmó.</translation>
    </message>
    <message>
        <source>Another language counts from the next start of the program. Cables and findings stay as they are.</source>
        <translation>Otro idioma cuenta desde el próximo inicio del programa. Los cables y los hallazgos quedan como están.</translation>
    </message>
    <message>
        <source>Switching it off also forgets the list.</source>
        <translation>Al desactivarlo se olvida también la lista.</translation>
    </message>
    <message>
        <source>Without it a crash or a power cut takes what is not saved. Counts from the next cable that is opened.</source>
        <translation>Sin esto, un fallo o un corte de luz se lleva lo no guardado. Cuenta desde el próximo cable que se abra.</translation>
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
        <source>Your &amp;name:</source>
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
        <translation>Conservar cada paso para recuperarlo tras un &amp;fallo</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>U, S, A, N and so on, in the text and the structure. The menus have all of them too.</source>
        <translation>U, S, A, N, etc., en el texto y en la estructura. Los menús también los tienen todos.</translation>
    </message>
    <message>
        <source>Single-&amp;key commands</source>
        <translation>Comandos de una sola &amp;tecla</translation>
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
        <source>Clear Recent and Recovery &amp;Data…</source>
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
        <source>Another window of Cable Reader is open and does not answer, so this one was opened. What you do here is kept by itself; nothing is lost.</source>
        <translation>Hay otra ventana de Cable Reader abierta que no responde, por eso se abrió esta. Lo que haga aquí se conserva aparte; no se pierde nada.</translation>
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
        <source>part of it marked otherwise {by}</source>
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
        <source>flagged</source>
        <translation>señalado</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
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
        <source>Reason, if there is one to give</source>
        <translation>Motivo, si lo hay</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
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
        <source>This session cannot be recovered: {fault}.</source>
        <translation>Esta sesión no se puede recuperar: {fault}.</translation>
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
        <source>{n} decisions</source>
        <comment>{n} decision</comment>
        <translation>
            <numerusform>{n} decisión</numerusform>
            <numerusform>{n} decisiones</numerusform>
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
        <source>The bytes of {name} are no text in {called}.</source>
        <translation>Los bytes de {name} no son texto en {called}.</translation>
    </message>
    <message>
        <source>Read as {called}.</source>
        <translation>Leído como {called}.</translation>
    </message>
    <message>
        <source>This cable is in no file yet.</source>
        <translation>Este cable aún no está en ningún archivo.</translation>
    </message>
    <message>
        <source>{name} has not changed.</source>
        <translation>{name} no ha cambiado.</translation>
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
        <source>There is no such cable in {name} any more.</source>
        <translation>Ya no hay tal cable en {name}.</translation>
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
        <source>{column}: none</source>
        <translation>{column}: ninguno</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filtro: {name}</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Columnas de {name}</translation>
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
        <source>What they do</source>
        <translation>Qué hacen</translation>
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
        <source>The span stays as it was.</source>
        <translation>El tramo queda como estaba.</translation>
    </message>
    <message>
        <source>The whole sentence is selected.</source>
        <translation>La oración entera está seleccionada.</translation>
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
        <source>Reviewed</source>
        <translation>Revisado</translation>
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
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
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
        <source>Only paragraphs have numbers: go to one first.</source>
        <translation>Solo los párrafos tienen números: vaya antes a uno.</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs keep the numbers {numbers}, said by you; their labels stay as they are.</source>
        <comment>{n} paragraph keeps the number {numbers}, said by you; its label stays as it is.</comment>
        <translation>
            <numerusform>{n} párrafo conserva el número {numbers}, dicho por usted; su texto queda como está.</numerusform>
            <numerusform>{n} párrafos conservan los números {numbers}, dichos por usted; sus textos quedan como están.</numerusform>
        </translation>
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
        <source>line {line:,}</source>
        <translation>línea {line:,}</translation>
    </message>
    <message>
        <source>Line {line:,}, column {column:,}</source>
        <translation>Línea {line:,}, columna {column:,}</translation>
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
        <source>{title} (not read yet)</source>
        <translation>{title} (aún sin leer)</translation>
    </message>
    <message>
        <source>, not saved</source>
        <translation>, sin guardar</translation>
    </message>
    <message>
        <source>too large for a list of terms</source>
        <translation>demasiado grande para una lista de términos</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
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
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>The place in both texts</source>
        <translation>El lugar en ambos textos</translation>
    </message>
    <message>
        <source>&amp;Carry My Review to the New Text</source>
        <translation>&amp;Pasar mi revisión al texto nuevo</translation>
    </message>
    <message>
        <source>Carry my review to the new text</source>
        <translation>Pasar mi revisión al texto nuevo</translation>
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
        <translation>El texto es el mismo; solo los bytes lo escriben de otro modo.</translation>
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
        <translation>Su revisión, pasada al texto nuevo: {sentence}</translation>
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
        <source>{name} is being compared with its file.</source>
        <translation>{name} se está comparando con su archivo.</translation>
    </message>
    <message>
        <source>{name} was not compared. {fault}</source>
        <translation>{name} no se comparó. {fault}</translation>
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
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Return says so. The text itself stays as it is.</source>
        <translation>Intro lo confirma. El texto mismo queda como está.</translation>
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
        <source>paragraphs with a note or a flag</source>
        <translation>párrafos con nota o señal</translation>
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
        <source> (as it is)</source>
        <translation> (tal como está)</translation>
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
        <source> ({n} paragraphs changed)</source>
        <comment> ({n} paragraph changed)</comment>
        <translation>
            <numerusform> ({n} párrafo cambiado)</numerusform>
            <numerusform> ({n} párrafos cambiados)</numerusform>
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
    <message>
        <source>{reviewed} of {units}</source>
        <translation>{reviewed} de {units}</translation>
    </message>
    <message>
        <source>   (not there any more)</source>
        <translation>   (ya no está)</translation>
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
        <source>Drop a cable here</source>
        <translation>Suelte un cable aquí</translation>
    </message>
    <message>
        <source>Open a cable…</source>
        <translation>Abrir un cable…</translation>
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
        <source>Paragraph without number</source>
        <translation>Párrafo sin número</translation>
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
        <translation>todo {name}</translation>
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
        <translation>Indicador de ruta</translation>
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
        <translation>Ruta</translation>
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
        <source>TAGS</source>
        <translation>TAGS</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>Clasificado por</translation>
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
        <translation>Cita</translation>
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
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
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
</context>
</TS>
