<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>None is connected</source>
        <translation>No hay ninguno conectado</translation>
    </message>
    <message>
        <source>About Registrar</source>
        <translation>Acerca de Registrar</translation>
    </message>
    <message>
        <source>Looks after the databases of education platforms.</source>
        <translation>Cuida las bases de datos de plataformas educativas.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Servers connected</source>
        <translation>Servidores conectados</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Tools on this computer</source>
        <translation>Herramientas en este equipo</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Libraries, servers and tools</source>
        <translation>Bibliotecas, servidores y herramientas</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Proved read-only</source>
        <translation>Solo lectura demostrada</translation>
    </message>
    <message>
        <source>Unlocked until %1</source>
        <translation>Desbloqueado hasta %1</translation>
    </message>
    <message>
        <source>This deployment can be written to, and locks itself again.</source>
        <translation>En este despliegue se puede escribir, y se vuelve a bloquear solo.</translation>
    </message>
    <message>
        <source>Read-only by this window only</source>
        <translation>Solo lectura únicamente por esta ventana</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>This window writes nothing to it.</source>
        <translation>Esta ventana no escribe nada en él.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is so, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BlueprintCheck</name>
    <message>
        <source>“%1” stands twice in %2.</source>
        <translation>«%1» está dos veces en %2.</translation>
    </message>
    <message>
        <source>Give one of the two another name, or remove it.</source>
        <translation>Dé otro nombre a uno de los dos o quítelo.</translation>
    </message>
    <message>
        <source>Correct the address, or leave it out.</source>
        <translation>Corrija la dirección o déjela fuera.</translation>
    </message>
    <message>
        <source>This is an address of %1, not of %2.</source>
        <translation>Esta es una dirección de %1, no de %2.</translation>
    </message>
    <message>
        <source>Correct the address, or the kind of the store.</source>
        <translation>Corrija la dirección o el tipo del almacén.</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>No hay almacén «%1».</translation>
    </message>
    <message>
        <source>A store of kind %1 has no %2.</source>
        <translation>Un almacén de tipo %1 no tiene %2.</translation>
    </message>
    <message>
        <source>Correct the kind of the entity, or the store it is in.</source>
        <translation>Corrija el tipo de la entidad o el almacén en que está.</translation>
    </message>
    <message>
        <source>Only key patterns have a key type.</source>
        <translation>Solo los patrones de claves tienen tipo de clave.</translation>
    </message>
    <message>
        <source>Remove this member.</source>
        <translation>Quite este miembro.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are kept in the same place.</source>
        <translation>«%1» y «%2» se guardan en el mismo lugar.</translation>
    </message>
    <message>
        <source>Correct the source of one of the two.</source>
        <translation>Corrija el origen de uno de los dos.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>«%1» no tiene campo «%2».</translation>
    </message>
    <message>
        <source>The index “%1” is on a field “%2” that “%3” has not.</source>
        <translation>El índice «%1» es sobre un campo «%2» que «%3» no tiene.</translation>
    </message>
    <message>
        <source>An index that lets records expire has exactly one key.</source>
        <translation>Un índice que deja expirar registros tiene exactamente una clave.</translation>
    </message>
    <message>
        <source>Keep the date alone in “%1”.</source>
        <translation>Deje solo la fecha en «%1».</translation>
    </message>
    <message>
        <source>A constraint&apos;s index is always unique.</source>
        <translation>El índice de una restricción siempre es único.</translation>
    </message>
    <message>
        <source>Add &quot;unique&quot;: true.</source>
        <translation>Añada &quot;unique&quot;: true.</translation>
    </message>
    <message>
        <source>“%1” has no other index “%2”.</source>
        <translation>«%1» no tiene otro índice «%2».</translation>
    </message>
    <message>
        <source>Name an index of the same entity.</source>
        <translation>Nombre un índice de la misma entidad.</translation>
    </message>
    <message>
        <source>A collection can have one text index only.</source>
        <translation>Una colección solo puede tener un índice de texto.</translation>
    </message>
    <message>
        <source>Put all fields to be searched into one text index.</source>
        <translation>Ponga todos los campos que se buscan en un solo índice de texto.</translation>
    </message>
    <message>
        <source>The key pattern “%1” does not tell its type.</source>
        <translation>El patrón de claves «%1» no dice su tipo.</translation>
    </message>
    <message>
        <source>Add &quot;keyType&quot;: string, hash, list, set, zset, stream or json.</source>
        <translation>Añada &quot;keyType&quot;: string, hash, list, set, zset, stream o json.</translation>
    </message>
    <message>
        <source>The variables of “%1” are not written right.</source>
        <translation>Las variables de «%1» no están bien escritas.</translation>
    </message>
    <message>
        <source>Write each variable in angle brackets: auth:refresh:&lt;userId&gt;.</source>
        <translation>Escriba cada variable entre ángulos: auth:refresh:&lt;userId&gt;.</translation>
    </message>
    <message>
        <source>“%1” refers to nothing, so it cannot be orphaned.</source>
        <translation>«%1» no se refiere a nada, así que no puede quedar huérfano.</translation>
    </message>
    <message>
        <source>Name a field with a reference.</source>
        <translation>Nombre un campo con referencia.</translation>
    </message>
    <message>
        <source>“%1” has no mirror, so it cannot be one-sided.</source>
        <translation>«%1» no tiene reflejo, así que no puede ser unilateral.</translation>
    </message>
    <message>
        <source>Name a field whose reference has a mirror.</source>
        <translation>Nombre un campo cuya referencia tenga reflejo.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>No hay entidad «%1».</translation>
    </message>
    <message>
        <source>Name one of the blueprint&apos;s entities.</source>
        <translation>Nombre una de las entidades del plano.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Several stores have an entity “%1”.</source>
        <translation>Varios almacenes tienen una entidad «%1».</translation>
    </message>
    <message>
        <source>Add &quot;store&quot;.</source>
        <translation>Añada &quot;store&quot;.</translation>
    </message>
    <message>
        <source>Name one of: %1.</source>
        <translation>Nombre uno de: %1.</translation>
    </message>
    <message>
        <source>Add the field, or correct the name.</source>
        <translation>Añada el campo o corrija el nombre.</translation>
    </message>
    <message>
        <source>The reference has %1 fields and %2 target fields.</source>
        <translation>La referencia tiene %1 campos y %2 campos de destino.</translation>
    </message>
    <message>
        <source>Give each field one target field.</source>
        <translation>Dé a cada campo un campo de destino.</translation>
    </message>
</context>
<context>
    <name>BlueprintDiscovery</name>
    <message>
        <source>Discovered from live servers; correct it wherever it guesses wrong.</source>
        <translation>Descubierto en servidores en marcha; corríjalo donde se equivoque.</translation>
    </message>
    <message>
        <source>Looking at %1 (%2) …</source>
        <translation>Mirando %1 (%2) …</translation>
    </message>
    <message>
        <source>Looking for references …</source>
        <translation>Buscando referencias …</translation>
    </message>
</context>
<context>
    <name>BlueprintLoader</name>
    <message>
        <source>The blueprint %1 could not be read.</source>
        <translation>No se ha podido leer el plano %1.</translation>
    </message>
    <message>
        <source>Check the path, or name a shipped blueprint: %1.</source>
        <translation>Compruebe la ruta o nombre un plano incluido: %1.</translation>
    </message>
    <message>
        <source>The blueprint %1 has mistakes.</source>
        <translation>El plano %1 tiene errores.</translation>
    </message>
    <message>
        <source>%1 There are %2 more.</source>
        <translation>%1 Hay %2 más.</translation>
    </message>
    <message>
        <source>Run “registrar blueprint check %1” to see all of them.</source>
        <translation>Ejecute “registrar blueprint check %1” para verlos todos.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>%1 %2 does not have this.</source>
        <translation>%1 %2 no tiene esto.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an entity, and how many of its records are deleted</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other staged edit(s) are written with it.</source>
        <translation>
            <numerusform>Con él se escribe %n cambio preparado más.</numerusform>
            <numerusform>Con él se escriben %n cambios preparados más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Esto es producción.</translation>
    </message>
    <message>
        <source>Delete in production</source>
        <translation>Borrar en producción</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) in %1?</source>
        <translation>
            <numerusform>¿Borrar %n registro de %1?</numerusform>
            <numerusform>¿Borrar %n registros de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>DeploymentActions</name>
    <message>
        <source>&amp;Unlock for writing…</source>
        <translation>&amp;Desbloquear para escribir…</translation>
    </message>
    <message>
        <source>The deployment is read-only</source>
        <translation>El despliegue es de solo lectura</translation>
    </message>
    <message>
        <source>&amp;Lock against writing</source>
        <translation>B&amp;loquear contra escritura</translation>
    </message>
    <message>
        <source>The deployment was unlocked for a time</source>
        <translation>El despliegue se desbloqueó por un tiempo</translation>
    </message>
    <message>
        <source>A deployment is current in the tree</source>
        <translation>Hay un despliegue actual en el árbol</translation>
    </message>
    <message>
        <source>A store is current in the tree</source>
        <translation>Hay un almacén actual en el árbol</translation>
    </message>
    <message>
        <source>&amp;Edit the deployment…</source>
        <translation>&amp;Editar el despliegue…</translation>
    </message>
    <message>
        <source>&amp;Remove the deployment…</source>
        <translation>&amp;Quitar el despliegue…</translation>
    </message>
    <message>
        <source>Read the &amp;store again</source>
        <translation>Leer el &amp;almacén otra vez</translation>
    </message>
    <message>
        <source>&amp;What the store can do…</source>
        <translation>&amp;Qué puede hacer el almacén…</translation>
    </message>
    <message>
        <source>A connected store is current in the tree</source>
        <translation>Hay un almacén conectado actual en el árbol</translation>
    </message>
</context>
<context>
    <name>DeploymentTree</name>
    <message>
        <source>Other tables</source>
        <translation>Otras tablas</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Otras vistas</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Other collections</source>
        <translation>Otras colecciones</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras claves</translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>Vista materializada</translation>
    </message>
    <message>
        <source>Partitioned table</source>
        <translation>Tabla particionada</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Foreign table</source>
        <translation>Tabla externa</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Key pattern</source>
        <translation>Patrón de claves</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The blueprint names it, but the store does not have it.</source>
        <translation>El plano la nombra, pero el almacén no la tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 records</source>
        <translation>Unos %1 registros</translation>
    </message>
</context>
<context>
    <name>ExtendedJson</name>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation>Hay más texto tras el final del valor.</translation>
    </message>
    <message>
        <source>An object in curly brackets is expected.</source>
        <translation>Se espera un objeto entre llaves.</translation>
    </message>
    <message>
        <source>Objects and arrays may stand in each other %1 levels deep at most.</source>
        <translation>Los objetos y listas pueden anidarse hasta %1 niveles.</translation>
    </message>
    <message>
        <source>The text ends where a value is expected.</source>
        <translation>El texto termina donde se espera un valor.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Aquí se espera un valor.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>A comma or a closing square bracket is expected here.</source>
        <translation>Aquí se espera una coma o un corchete de cierre.</translation>
    </message>
    <message>
        <source>A comma or a closing curly bracket is expected here.</source>
        <translation>Aquí se espera una coma o una llave de cierre.</translation>
    </message>
    <message>
        <source>An object that begins with “%1” is not written as Extended JSON has it.</source>
        <translation>Un objeto que empieza por «%1» no está escrito como en Extended JSON.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>Aquí se espera un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Aquí se esperan dos puntos.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>There is no generator “%1”.</source>
        <translation>No hay generador «%1».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use uno de: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>No text is long enough and short enough for “%1”.</source>
        <translation>Ningún texto es lo bastante largo y lo bastante corto para «%1».</translation>
    </message>
    <message>
        <source>Make the minimum length the smaller of the two.</source>
        <translation>Haga que la longitud mínima sea la menor de las dos.</translation>
    </message>
    <message>
        <source>No number is large enough and small enough for “%1”.</source>
        <translation>Ningún número es lo bastante grande y lo bastante pequeño para «%1».</translation>
    </message>
    <message>
        <source>Make the minimum the smaller of the two.</source>
        <translation>Haga que el mínimo sea el menor de los dos.</translation>
    </message>
    <message>
        <source>The regular expression of “%1” is wrong at character %2: %3.</source>
        <translation>La expresión regular de «%1» está mal en el carácter %2: %3.</translation>
    </message>
    <message>
        <source>Correct it; a backslash is written twice in JSON.</source>
        <translation>Corríjala; en JSON la barra invertida se escribe dos veces.</translation>
    </message>
    <message>
        <source>The default of “%1” is not one of its values.</source>
        <translation>El valor por omisión de «%1» no es uno de sus valores.</translation>
    </message>
    <message>
        <source>Add it to the values, or choose another default.</source>
        <translation>Añádalo a los valores o elija otro.</translation>
    </message>
    <message>
        <source>A value of “%1” has the type %2, which the field does not hold.</source>
        <translation>Un valor de «%1» tiene el tipo %2, que el campo no admite.</translation>
    </message>
    <message>
        <source>Correct the value, or add its type to the field.</source>
        <translation>Corrija el valor o añada su tipo al campo.</translation>
    </message>
    <message>
        <source>The default of “%1” has the type %2, which the field does not hold.</source>
        <translation>El valor por omisión de «%1» tiene el tipo %2, que el campo no admite.</translation>
    </message>
    <message>
        <source>Correct the default, or add its type to the field.</source>
        <translation>Corrija el valor por omisión o añada su tipo al campo.</translation>
    </message>
    <message>
        <source>“%1” is filled in with the time but holds none.</source>
        <translation>«%1» se rellena con la hora pero no admite ninguna.</translation>
    </message>
    <message>
        <source>Use a type such as instant, timestamp or timestamptz.</source>
        <translation>Use un tipo como instant, timestamp o timestamptz.</translation>
    </message>
    <message>
        <source>“%1” has fields but holds no document.</source>
        <translation>«%1» tiene campos pero no admite documentos.</translation>
    </message>
    <message>
        <source>Add document to its types, or to the types of its elements.</source>
        <translation>Añada document a sus tipos, o a los de sus elementos.</translation>
    </message>
    <message>
        <source>The column “%1” does not tell PostgreSQL&apos;s name of its type.</source>
        <translation>La columna «%1» no dice el nombre de su tipo en PostgreSQL.</translation>
    </message>
    <message>
        <source>Add &quot;nativeType&quot;, such as &quot;varchar(255)&quot;.</source>
        <translation>Añada &quot;nativeType&quot;, como &quot;varchar(255)&quot;.</translation>
    </message>
    <message>
        <source>“%1” refers to a store “%2” that is not there.</source>
        <translation>«%1» se refiere a un almacén «%2» que no existe.</translation>
    </message>
    <message>
        <source>Correct the name, or leave it out for the same store.</source>
        <translation>Corrija el nombre u omítalo si es el mismo almacén.</translation>
    </message>
    <message>
        <source>“%1” refers to an entity “%2” that “%3” has not.</source>
        <translation>«%1» se refiere a una entidad «%2» que «%3» no tiene.</translation>
    </message>
    <message>
        <source>Add the entity, or correct the name.</source>
        <translation>Añada la entidad o corrija el nombre.</translation>
    </message>
    <message>
        <source>“%1” refers to a field “%2” that “%3” has not.</source>
        <translation>«%1» se refiere a un campo «%2» que «%3» no tiene.</translation>
    </message>
    <message>
        <source>Add the field, or correct the name.</source>
        <translation>Añada el campo o corrija el nombre.</translation>
    </message>
    <message>
        <source>The mirror “%1” of “%2” is not there.</source>
        <translation>El reflejo «%1» de «%2» no existe.</translation>
    </message>
    <message>
        <source>Write entity.field, both of the store that is referred to.</source>
        <translation>Escriba entity.field, ambos del almacén al que se refiere.</translation>
    </message>
    <message>
        <source>The mirror “%1” does not point back to “%2”.</source>
        <translation>El reflejo «%1» no apunta de vuelta a «%2».</translation>
    </message>
    <message>
        <source>Give that field a reference with &quot;mirror&quot;: &quot;%1&quot;.</source>
        <translation>Dé a ese campo una referencia con &quot;mirror&quot;: &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>No sample data can be made for %1, field %2.</source>
        <translation>No se pueden crear datos de muestra para %1, campo %2.</translation>
    </message>
    <message>
        <source>There is no generator named “%1”.</source>
        <translation>No hay ningún generador llamado «%1».</translation>
    </message>
    <message>
        <source>docs/blueprints.md lists the generators.</source>
        <translation>docs/blueprints.md enumera los generadores.</translation>
    </message>
    <message>
        <source>No sample data can be made for %1.</source>
        <translation>No se pueden crear datos de muestra para %1.</translation>
    </message>
    <message>
        <source>Its “sample” does not say how many records there are.</source>
        <translation>Su “sample” no dice cuántos registros hay.</translation>
    </message>
    <message>
        <source>Use perScale, count, per or alongside, naming entities that stand before it.</source>
        <translation>Use perScale, count, per o alongside, con entidades que estén antes.</translation>
    </message>
    <message>
        <source>The sample data&apos;s words cannot be read.</source>
        <translation>No se pueden leer las palabras de los datos de muestra.</translation>
    </message>
    <message>
        <source>%1 is missing from the program.</source>
        <translation>%1 falta en el programa.</translation>
    </message>
    <message>
        <source>Install Registrar again.</source>
        <translation>Vuelva a instalar Registrar.</translation>
    </message>
    <message>
        <source>Fill with sample data at scale %1</source>
        <translation>Rellenar con datos de muestra a escala %1</translation>
    </message>
    <message>
        <source>%1, %2: already filled, left as it is.</source>
        <translation>%1, %2: ya estaba lleno, se deja como está.</translation>
    </message>
    <message>
        <source>%1, %2: making indexes.</source>
        <translation>%1, %2: creando índices.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1: %L2 records in %3.</source>
        <translation>%1: %L2 registros en %3.</translation>
    </message>
    <message>
        <source>dropped: %1, %2</source>
        <extracomment>in a plan, followed by the number of records: platform, store</extracomment>
        <translation>se borra: %1, %2</translation>
    </message>
    <message>
        <source>What is dropped cannot be brought back.</source>
        <translation>Lo que se borra no se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>A number is expected, such as 12 or 1.5.</source>
        <translation>Se espera un número, como 12 o 1.5.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Se espera true o false.</translation>
    </message>
    <message>
        <source>What it holds is edited one by one, or in the text.</source>
        <translation>Lo que contiene se edita pieza a pieza, o en el texto.</translation>
    </message>
    <message>
        <source>%1 cannot be turned into %2.</source>
        <translation>%1 no se puede convertir en %2.</translation>
    </message>
    <message>
        <source>It holds other values.</source>
        <translation>Contiene otros valores.</translation>
    </message>
    <message>
        <source>A single value has no names for fields.</source>
        <translation>Un valor único no tiene nombres para campos.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>Line %1, column %2 is not valid JSON.</source>
        <translation>La línea %1, columna %2 no es JSON válido.</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Corrija el texto en ese lugar.</translation>
    </message>
    <message>
        <source>A value, a bracket or a comma is expected here. Names and texts stand in double quotes.</source>
        <translation>Aquí se espera un valor, un corchete o una coma. Los nombres y textos van entre comillas dobles.</translation>
    </message>
    <message>
        <source>Words other than true, false and null stand in double quotes.</source>
        <translation>Las palabras que no sean true, false y null van entre comillas dobles.</translation>
    </message>
    <message>
        <source>A number is written like 12, -0.5 or 1.5e3, without leading zeros.</source>
        <translation>Un número se escribe como 12, -0.5 o 1.5e3, sin ceros delante.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>El texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing double quote.</source>
        <translation>El texto que empieza aquí no tiene comillas de cierre.</translation>
    </message>
    <message>
        <source>A control character in a text is written as an escape, for example \n.</source>
        <translation>Un carácter de control en un texto se escribe con escape, por ejemplo \n.</translation>
    </message>
    <message>
        <source>Behind a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>Tras una barra invertida se espera uno de &quot; \ / b f n r t, o u con cuatro cifras hexadecimales.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>Here stands %1, and %2 is expected.</source>
        <translation>Aquí hay %1 y se espera %2.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Escriba %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>“%1” is not what this has to be.</source>
        <translation>«%1» no es lo que esto tiene que ser.</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>%1 es demasiado pequeño.</translation>
    </message>
    <message>
        <source>Write a number from %1 on.</source>
        <translation>Escriba un número desde %1.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>Write a number up to %1.</source>
        <translation>Escriba un número hasta %1.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words allowed here.</source>
        <translation>«%1» no es una de las palabras permitidas aquí.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Escriba una de: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Este texto está vacío.</translation>
    </message>
    <message>
        <source>Write something, or leave the member out.</source>
        <translation>Escriba algo u omita el miembro.</translation>
    </message>
    <message>
        <source>“%1” is not written as expected.</source>
        <translation>«%1» no está escrito como se espera.</translation>
    </message>
    <message>
        <source>It has to match %1.</source>
        <translation>Debe cumplir %1.</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Falta el miembro «%1».</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to this object.</source>
        <translation>Añada &quot;%1&quot; a este objeto.</translation>
    </message>
    <message>
        <source>The member “%1” is unknown here.</source>
        <translation>El miembro «%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Aquí se conocen: %1.</translation>
    </message>
    <message>
        <source>This array is empty.</source>
        <translation>Esta lista está vacía.</translation>
    </message>
    <message>
        <source>Add an element, or leave the member out.</source>
        <translation>Añada un elemento u omita el miembro.</translation>
    </message>
</context>
<context>
    <name>KeyPatternTotals</name>
    <message>
        <source>About %1 keys begin with “%2”, which more than one pattern does. How many are of this one is known when it is opened.</source>
        <translation>Unas %1 claves empiezan por «%2», como lo hacen las de más de un patrón. Cuántas son de este se sabe al abrirlo.</translation>
    </message>
    <message>
        <source>No such key was among those that were looked at. There may be some.</source>
        <translation>Entre las claves que se miraron no había ninguna así. Puede haber alguna.</translation>
    </message>
</context>
<context>
    <name>LocatedJson</name>
    <message>
        <source>There is more text behind the end of the JSON value.</source>
        <translation>Hay más texto tras el final del valor JSON.</translation>
    </message>
    <message>
        <source>Remove what follows, or check the brackets.</source>
        <translation>Quite lo que sigue o revise los corchetes.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>El JSON está anidado demasiado.</translation>
    </message>
    <message>
        <source>Nest objects and arrays at most 64 deep.</source>
        <translation>Anide objetos y listas hasta 64 niveles como máximo.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value.</source>
        <translation>El archivo termina en medio de un valor.</translation>
    </message>
    <message>
        <source>Check that every bracket is closed.</source>
        <translation>Compruebe que cada corchete esté cerrado.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Aquí se espera un valor.</translation>
    </message>
    <message>
        <source>Write an object, an array, a text in double quotes, a number, true, false or null.</source>
        <translation>Escriba un objeto, una lista, un texto entre comillas dobles, un número, true, false o null.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>Aquí se espera un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value, and no comma behind the last member.</source>
        <translation>Escriba &quot;name&quot;: value, y ninguna coma tras el último miembro.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in this object.</source>
        <translation>El nombre «%1» está dos veces en este objeto.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>A colon is expected behind the name “%1”.</source>
        <translation>Se esperan dos puntos tras el nombre «%1».</translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value.</source>
        <translation>Escriba &quot;name&quot;: value.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is expected here.</source>
        <translation>Aquí se espera una coma o una llave de cierre.</translation>
    </message>
    <message>
        <source>Separate members with commas.</source>
        <translation>Separe los miembros con comas.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Aquí se espera una coma o un corchete de cierre.</translation>
    </message>
    <message>
        <source>Separate elements with commas.</source>
        <translation>Separe los elementos con comas.</translation>
    </message>
    <message>
        <source>A text has a line break or another control character in it.</source>
        <translation>Un texto contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Write \n for a line break, and close the text with a double quote.</source>
        <translation>Escriba \n para un salto de línea y cierre el texto con comillas dobles.</translation>
    </message>
    <message>
        <source>This text is not closed.</source>
        <translation>Este texto no está cerrado.</translation>
    </message>
    <message>
        <source>Close it with a double quote.</source>
        <translation>Ciérrelo con comillas dobles.</translation>
    </message>
    <message>
        <source>This escape is unknown.</source>
        <translation>Este escape no se conoce.</translation>
    </message>
    <message>
        <source>After a backslash stand &quot;, \, /, b, f, n, r, t or u with four hexadecimal digits.</source>
        <translation>Tras una barra invertida van &quot;, \, /, b, f, n, r, t o u con cuatro cifras hexadecimales.</translation>
    </message>
    <message>
        <source>This number is not written as JSON has it.</source>
        <translation>Este número no está escrito como en JSON.</translation>
    </message>
    <message>
        <source>Write digits, with a point for a fraction and no zeros before: 0.5, 12, -3e6.</source>
        <translation>Escriba cifras, con un punto para la fracción y sin ceros delante: 0.5, 12, -3e6.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB.</source>
        <translation>El archivo ocupa más de 16 MiB.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>Estos bytes no son UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo como UTF-8.</translation>
    </message>
</context>
<context>
    <name>OpenSandboxWork</name>
    <message>
        <source>Open sandbox %1</source>
        <translation>Abrir el entorno de pruebas %1</translation>
    </message>
    <message>
        <source>The servers of sandbox %1 were started.</source>
        <translation>Se han iniciado los servidores del entorno de pruebas %1.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1, %2</source>
        <extracomment>deployment, store</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an entity and the key of one of its records</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PasswordHash</name>
    <message>
        <source>The password could not be hashed.</source>
        <translation>No se pudo calcular el hash de la contraseña.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Hace falta una contraseña.</translation>
    </message>
    <message>
        <source>The password has %1 bytes; bcrypt reads only the first %2 and would forget the rest. Take a shorter one.</source>
        <translation>La contraseña tiene %1 bytes; bcrypt solo lee los primeros %2 y olvidaría el resto. Elija una más corta.</translation>
    </message>
    <message>
        <source>The password holds a character at which bcrypt stops reading.</source>
        <translation>La contraseña contiene un carácter en el que bcrypt deja de leer.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RecordPlace</name>
    <message>
        <source>The record&apos;s own fields cannot be moved: their order is the store&apos;s.</source>
        <translation>Los campos propios del registro no se pueden mover: su orden es el del almacén.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Ya hay un campo «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The record has several fields “%1”; none of them can be told from the others.</source>
        <translation>El registro tiene varios campos «%1»; no se pueden distinguir entre sí.</translation>
    </message>
    <message>
        <source>Change the record in the console.</source>
        <translation>Cambie el registro en la consola.</translation>
    </message>
</context>
<context>
    <name>RecordRules</name>
    <message>
        <source>%1 is never edited here.</source>
        <translation>%1 nunca se edita aquí.</translation>
    </message>
    <message>
        <source>%1 is set when the record is added and cannot be changed.</source>
        <translation>%1 se fija al añadir el registro y no se puede cambiar.</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>un registro nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The changes break rules of the blueprint.</source>
        <translation>Los cambios incumplen reglas del plano.</translation>
    </message>
    <message>
        <source>Correct the values; nothing has been written.</source>
        <translation>Corrija los valores; no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«%1» está aquí dos veces.</translation>
    </message>
    <message>
        <source>“%1” is missing. Every record has it; write null where it has no value.</source>
        <translation>Falta «%1». Todos los registros lo tienen; escriba null donde no haya valor.</translation>
    </message>
    <message>
        <source>These records have no field “%1”.</source>
        <translation>Estos registros no tienen campo «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be changed. %2</source>
        <translation>«%1» no se puede cambiar. %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>RecordsActions</name>
    <message>
        <source>A page of records is shown</source>
        <translation>Se muestra una página de registros</translation>
    </message>
    <message>
        <source>Edits are staged</source>
        <translation>Hay cambios preparados</translation>
    </message>
    <message>
        <source>Records are selected that can be edited</source>
        <translation>Hay registros seleccionados que se pueden editar</translation>
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
        <source>An edit was undone</source>
        <translation>Se deshizo un cambio</translation>
    </message>
    <message>
        <source>&amp;Apply staged edits</source>
        <translation>&amp;Aplicar los cambios preparados</translation>
    </message>
    <message>
        <source>&amp;Discard staged edits</source>
        <translation>D&amp;escartar los cambios preparados</translation>
    </message>
    <message>
        <source>F&amp;ind in the records</source>
        <translation>B&amp;uscar en los registros</translation>
    </message>
    <message>
        <source>Find the &amp;next match</source>
        <translation>Coincidencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Find the &amp;previous match</source>
        <translation>Coincidencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Filter records</source>
        <translation>&amp;Filtrar registros</translation>
    </message>
    <message>
        <source>&amp;Add a record</source>
        <translation>&amp;Añadir un registro</translation>
    </message>
    <message>
        <source>The records can be edited</source>
        <translation>Los registros se pueden editar</translation>
    </message>
    <message>
        <source>D&amp;uplicate the record</source>
        <translation>D&amp;uplicar el registro</translation>
    </message>
    <message>
        <source>&amp;Stage for deletion</source>
        <translation>Preparar el &amp;borrado</translation>
    </message>
    <message>
        <source>Set to &amp;null</source>
        <translation>Poner &amp;null</translation>
    </message>
    <message>
        <source>&amp;Take the edits back</source>
        <translation>&amp;Retirar los cambios</translation>
    </message>
    <message>
        <source>Edit &amp;many records…</source>
        <translation>Editar &amp;muchos registros…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Only records with this value</source>
        <translation>&amp;Solo registros con este valor</translation>
    </message>
    <message>
        <source>Only records &amp;without this value</source>
        <translation>Solo registros si&amp;n este valor</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Show the &amp;form</source>
        <translation>Mostrar el &amp;formulario</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Stop rea&amp;ding</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Records are being read</source>
        <translation>Se están leyendo registros</translation>
    </message>
    <message>
        <source>Follow the &amp;reference</source>
        <translation>Seguir la &amp;referencia</translation>
    </message>
    <message>
        <source>The current cell names another record</source>
        <translation>La celda actual nombra otro registro</translation>
    </message>
    <message>
        <source>Cells of records are selected</source>
        <translation>Hay celdas de registros seleccionadas</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV with a header</source>
        <translation>Copiar como &amp;CSV con encabezado</translation>
    </message>
    <message>
        <source>Copy as &amp;statements that add them</source>
        <translation>Copiar como &amp;instrucciones que los añaden</translation>
    </message>
    <message>
        <source>Copy as a &amp;Markdown table</source>
        <translation>Copiar como tabla &amp;Markdown</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>The record as a f&amp;orm</source>
        <translation>El registro como f&amp;ormulario</translation>
    </message>
    <message>
        <source>The record as a tr&amp;ee</source>
        <translation>El registro como ár&amp;bol</translation>
    </message>
    <message>
        <source>The record as te&amp;xt</source>
        <translation>El registro como te&amp;xto</translation>
    </message>
    <message>
        <source>Count e&amp;xactly</source>
        <translation>Contar e&amp;xactamente</translation>
    </message>
    <message>
        <source>The number of records is an estimate</source>
        <translation>El número de registros es una estimación</translation>
    </message>
    <message>
        <source>A field of the record&apos;s tree is chosen</source>
        <translation>Hay un campo elegido en el árbol del registro</translation>
    </message>
    <message>
        <source>The record is shown as a tree and can be given fields</source>
        <translation>El registro se muestra como árbol y admite campos nuevos</translation>
    </message>
    <message>
        <source>&amp;Edit the value</source>
        <translation>&amp;Editar el valor</translation>
    </message>
    <message>
        <source>Re&amp;name the field</source>
        <translation>Cambiar el &amp;nombre del campo</translation>
    </message>
    <message>
        <source>Change the &amp;type</source>
        <translation>Cambiar el &amp;tipo</translation>
    </message>
    <message>
        <source>&amp;Add a field below</source>
        <translation>&amp;Añadir un campo debajo</translation>
    </message>
    <message>
        <source>Add a field &amp;inside</source>
        <translation>Añadir un campo &amp;dentro</translation>
    </message>
    <message>
        <source>&amp;Remove the field</source>
        <translation>&amp;Quitar el campo</translation>
    </message>
    <message>
        <source>Move the field &amp;up</source>
        <translation>&amp;Subir el campo</translation>
    </message>
    <message>
        <source>Move the field &amp;down</source>
        <translation>&amp;Bajar el campo</translation>
    </message>
    <message>
        <source>&amp;Copy the field as Extended JSON</source>
        <translation>&amp;Copiar el campo como Extended JSON</translation>
    </message>
    <message>
        <source>Cut t&amp;he field</source>
        <translation>Corta&amp;r el campo</translation>
    </message>
    <message>
        <source>&amp;Paste a field</source>
        <translation>&amp;Pegar un campo</translation>
    </message>
    <message>
        <source>A conflict is shown</source>
        <translation>Se muestra un conflicto</translation>
    </message>
    <message>
        <source>Keep all &amp;theirs</source>
        <translation>Conservar todo lo &amp;suyo</translation>
    </message>
    <message>
        <source>Keep all &amp;mine</source>
        <translation>Conservar todo lo &amp;mío</translation>
    </message>
    <message>
        <source>&amp;Settle the conflict</source>
        <translation>&amp;Resolver el conflicto</translation>
    </message>
    <message>
        <source>&amp;Leave the conflict for later</source>
        <translation>&amp;Dejar el conflicto para más tarde</translation>
    </message>
</context>
<context>
    <name>ReferenceGuess</name>
    <message>
        <source>The reference is guessed from its name; %1 of %2 values exist.</source>
        <translation>La referencia se deduce de su nombre; existen %1 de %2 valores.</translation>
    </message>
</context>
<context>
    <name>RowSelection</name>
    <message>
        <source>%1 records are selected, and %2 of them are loaded.</source>
        <translation>Hay %1 registros seleccionados, y %2 de ellos están cargados.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>no other record has the same</source>
        <translation>ningún otro registro tiene lo mismo</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>This program has no driver for it.</source>
        <translation>Este programa no tiene controlador para ello.</translation>
    </message>
    <message>
        <source>Use a version of Registrar that has one.</source>
        <translation>Use una versión de Registrar que lo tenga.</translation>
    </message>
    <message>
        <source>%1 has no statements to copy as.</source>
        <translation>%1 no tiene sentencias con las que copiar.</translation>
    </message>
</context>
<context>
    <name>StoreCapabilities</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>What %1 can do</source>
        <translation>Qué puede hacer %1</translation>
    </message>
</context>
<context>
    <name>StoreWorker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The connection is open, but nothing comes back, and a second connection could not be made.</source>
        <translation>La conexión está abierta, pero no llega nada, y no se pudo abrir una segunda conexión.</translation>
    </message>
    <message>
        <source>Check the network or the VPN. Registrar connects again by itself as soon as the server answers.</source>
        <translation>Compruebe la red o la VPN. Registrar se vuelve a conectar solo en cuanto el servidor responda.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La conexión con %1 se interrumpió.</translation>
    </message>
    <message>
        <source>Nothing comes back, and nobody knows whether what was sent has been written.</source>
        <translation>No llega respuesta, y nadie sabe si lo enviado se ha escrito.</translation>
    </message>
    <message>
        <source>Look whether it is there as soon as the server answers, before you send it again.</source>
        <translation>En cuanto el servidor responda, mire si está antes de enviarlo otra vez.</translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>una dirección de correo como name@example.org</translation>
    </message>
    <message>
        <source>a web address such as https://example.org/page</source>
        <translation>una dirección web como https://example.org/page</translation>
    </message>
    <message>
        <source>a UUID such as 550e8400-e29b-41d4-a716-446655440000</source>
        <translation>un UUID como 550e8400-e29b-41d4-a716-446655440000</translation>
    </message>
    <message>
        <source>a bcrypt hash, which is made when a password is set</source>
        <translation>un hash bcrypt, que se crea al fijar una contraseña</translation>
    </message>
    <message>
        <source>two years in a row, such as 2023-2024</source>
        <translation>dos años seguidos, como 2023-2024</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>an IP address such as 192.0.2.1 or 2001:db8::1</source>
        <translation>una dirección IP como 192.0.2.1 o 2001:db8::1</translation>
    </message>
</context>
<context>
    <name>ValueConversion</name>
    <message>
        <source>%1 cannot be turned into %2.</source>
        <translation>%1 no se puede convertir en %2.</translation>
    </message>
    <message>
        <source>Change the value first, or leave the type as it is.</source>
        <translation>Cambie primero el valor o deje el tipo como está.</translation>
    </message>
    <message>
        <source>%1 is not a whole number in its range.</source>
        <translation>%1 no es un número entero en su rango.</translation>
    </message>
    <message>
        <source>%1 is out of its range.</source>
        <translation>%1 está fuera de su rango.</translation>
    </message>
    <message>
        <source>%1 would be rounded to %2.</source>
        <translation>%1 se redondearía a %2.</translation>
    </message>
    <message>
        <source>Its names would be lost; they are not 0, 1, 2 …</source>
        <translation>Sus nombres se perderían; no son 0, 1, 2 …</translation>
    </message>
    <message>
        <source>A single value has no names for fields.</source>
        <translation>Un valor único no tiene nombres para campos.</translation>
    </message>
    <message>
        <source>Its subtype %1 would be lost.</source>
        <translation>Su subtipo %1 se perdería.</translation>
    </message>
    <message>
        <source>The bytes are not UTF-8.</source>
        <translation>Los bytes no son UTF-8.</translation>
    </message>
    <message>
        <source>It holds other values.</source>
        <translation>Contiene otros valores.</translation>
    </message>
</context>
<context>
    <name>ValueLiteral</name>
    <message>
        <source>The type “%1” is unknown.</source>
        <translation>El tipo «%1» no se conoce.</translation>
    </message>
    <message>
        <source>Write a type such as int64 or text.</source>
        <translation>Escriba un tipo como int64 o text.</translation>
    </message>
    <message>
        <source>“%1” is no value of this field.</source>
        <translation>«%1» no es un valor de este campo.</translation>
    </message>
</context>
<context>
    <name>ValueRules</name>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>un UUID</translation>
    </message>
    <message>
        <source>an ObjectId</source>
        <translation>un ObjectId</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>una hora del día</translation>
    </message>
    <message>
        <source>a date with time</source>
        <translation>una fecha con hora</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>a vector</source>
        <translation>un vector</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 es obligatorio.</translation>
    </message>
    <message>
        <source>%1 may not be NULL.</source>
        <translation>%1 no puede ser NULL.</translation>
    </message>
    <message>
        <source>%1 must be %2; this is %3.</source>
        <translation>%1 debe ser %2; esto es %3.</translation>
    </message>
    <message>
        <source>%1 may not be empty.</source>
        <translation>%1 no puede estar vacío.</translation>
    </message>
    <message>
        <source>%1 must have %2 to %3 characters; this one has %4.</source>
        <translation>%1 debe tener de %2 a %3 caracteres; este tiene %4.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters; this one has %3.</source>
        <translation>%1 debe tener al menos %2 caracteres; este tiene %3.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters; this one has %3.</source>
        <translation>%1 debe tener como máximo %2 caracteres; este tiene %3.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 debe ser %2.</translation>
    </message>
    <message>
        <source>%1 must match the pattern %2.</source>
        <translation>%1 debe cumplir el patrón %2.</translation>
    </message>
    <message>
        <source>%1 must be at least %2; this is %3.</source>
        <translation>%1 debe ser al menos %2; esto es %3.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3; this is %4.</source>
        <translation>%1 debe estar entre %2 y %3; esto es %4.</translation>
    </message>
    <message>
        <source>%1 must be at most %2; this is %3.</source>
        <translation>%1 debe ser como máximo %2; esto es %3.</translation>
    </message>
    <message>
        <source>%1 must be one of %2.</source>
        <translation>%1 debe ser uno de %2.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>“%1” of %2 must be %3; this is %4.</source>
        <translation>«%1» de %2 debe ser %3; esto es %4.</translation>
    </message>
    <message>
        <source>Element %1 of %2</source>
        <translation>Elemento %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dimensions, norm %2 · [%3%4]</source>
        <translation>%1 dimensiones, norma %2 · [%3%4]</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>«%1» no se puede leer como %2.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Se espera: %1.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from -2,147,483,648 to 2,147,483,647</source>
        <translation>un número entero de -2.147.483.648 a 2.147.483.647</translation>
    </message>
    <message>
        <source>a whole number of up to 19 digits</source>
        <translation>un número entero de hasta 19 cifras</translation>
    </message>
    <message>
        <source>a number such as 3.25 or 1e6, NaN or Infinity</source>
        <translation>un número como 3.25 o 1e6, NaN o Infinity</translation>
    </message>
    <message>
        <source>a decimal number such as 12.50</source>
        <translation>un número decimal como 12.50</translation>
    </message>
    <message>
        <source>bytes in hexadecimal such as 0x00ff</source>
        <translation>bytes en hexadecimal como 0x00ff</translation>
    </message>
    <message>
        <source>a UUID such as 550e8400-e29b-41d4-a716-446655440000</source>
        <translation>un UUID como 550e8400-e29b-41d4-a716-446655440000</translation>
    </message>
    <message>
        <source>an object id of 24 hexadecimal digits</source>
        <translation>un identificador de 24 cifras hexadecimales</translation>
    </message>
    <message>
        <source>a date such as 2026-02-01</source>
        <translation>una fecha como 2026-02-01</translation>
    </message>
    <message>
        <source>a time such as 12:30:00</source>
        <translation>una hora como 12:30:00</translation>
    </message>
    <message>
        <source>a date and time without zone such as 2026-02-01 12:30:00</source>
        <translation>una fecha y hora sin zona como 2026-02-01 12:30:00</translation>
    </message>
    <message>
        <source>a date and time such as 2026-02-01 12:30:00+02</source>
        <translation>una fecha y hora como 2026-02-01 12:30:00+02</translation>
    </message>
    <message>
        <source>seconds and counter such as 1700000000:1</source>
        <translation>segundos y contador como 1700000000:1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>an array in JSON such as [1, 2]</source>
        <translation>una lista en JSON como [1, 2]</translation>
    </message>
    <message>
        <source>a document in JSON such as {&quot;a&quot;: 1}</source>
        <translation>un documento en JSON como {&quot;a&quot;: 1}</translation>
    </message>
    <message>
        <source>numbers in brackets such as [0.1,0.2]</source>
        <translation>números entre corchetes como [0.1,0.2]</translation>
    </message>
    <message>
        <source>a regular expression such as /^a/i</source>
        <translation>una expresión regular como /^a/i</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add deployment…</source>
        <translation>&amp;Añadir despliegue…</translation>
    </message>
    <message>
        <source>Open &amp;sandbox</source>
        <translation>Abrir el &amp;entorno de pruebas</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Show &amp;deployments</source>
        <translation>Mostrar &amp;despliegues</translation>
    </message>
    <message>
        <source>Show &amp;operations</source>
        <translation>Mostrar &amp;operaciones</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;About Registrar</source>
        <translation>&amp;Acerca de Registrar</translation>
    </message>
    <message>
        <source>&amp;Import deployments…</source>
        <translation>&amp;Importar despliegues…</translation>
    </message>
    <message>
        <source>E&amp;xport deployments…</source>
        <translation>E&amp;xportar despliegues…</translation>
    </message>
    <message>
        <source>A tab is open</source>
        <translation>Hay una pestaña abierta</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>Cerrar las &amp;otras pestañas</translation>
    </message>
    <message>
        <source>Several tabs are open</source>
        <translation>Hay varias pestañas abiertas</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Reabrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>A tab was closed</source>
        <translation>Se cerró una pestaña</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Go to or &amp;do anything…</source>
        <translation>Ir a o &amp;hacer cualquier cosa…</translation>
    </message>
    <message>
        <source>Add to or remove from &amp;favourites</source>
        <translation>Añadir a o quitar de &amp;favoritos</translation>
    </message>
    <message>
        <source>An entity is shown, or current in the tree</source>
        <translation>Se muestra una entidad, o es la actual en el árbol</translation>
    </message>
    <message>
        <source>The side has several tabs</source>
        <translation>El lado tiene varias pestañas</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>Dividir a la &amp;derecha</translation>
    </message>
    <message>
        <source>Split do&amp;wn</source>
        <translation>Dividir hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Move tab to the other side</source>
        <translation>&amp;Mover la pestaña al otro lado</translation>
    </message>
    <message>
        <source>The tabs are split</source>
        <translation>Las pestañas están divididas</translation>
    </message>
    <message>
        <source>&amp;Find in the tree</source>
        <translation>&amp;Buscar en el árbol</translation>
    </message>
    <message>
        <source>Show staged &amp;edits</source>
        <translation>Mostrar los cambios &amp;preparados</translation>
    </message>
    <message>
        <source>Show &amp;journal</source>
        <translation>Mostrar el &amp;diario</translation>
    </message>
    <message>
        <source>Show &amp;messages</source>
        <translation>Mostrar &amp;mensajes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast theme</source>
        <translation>Tema de alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>P&amp;anel siguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Pan&amp;el anterior</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Opens the sandbox of that name, starting it where it does not run.</source>
        <translation>Abre el entorno de pruebas de ese nombre y lo inicia si no está en marcha.</translation>
    </message>
    <message>
        <source>Opens an entity, or shows a store; may be given several times.</source>
        <translation>Abre una entidad o muestra un almacén; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Saves a picture of the window as soon as it shows records, and ends.</source>
        <translation>Guarda una imagen de la ventana en cuanto muestra registros, y termina.</translation>
    </message>
    <message>
        <source>Tells when the window, and the records in it, were first painted.</source>
        <translation>Dice cuándo se pintaron por primera vez la ventana y sus registros.</translation>
    </message>
    <message>
        <source>The window was not opened.</source>
        <translation>No se ha abierto la ventana.</translation>
    </message>
    <message>
        <source>Run registrar --help to see what can be asked for.</source>
        <translation>Ejecute registrar --help para ver qué se puede pedir.</translation>
    </message>
    <message>
        <source>“%1” means nothing to the window.</source>
        <translation>«%1» no significa nada para la ventana.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>No hay ningún tema «%1».</translation>
    </message>
    <message>
        <source>“%1” is not of the form deployment/store/entity.</source>
        <translation>«%1» no tiene la forma deployment/store/entity.</translation>
    </message>
    <message>
        <source>The looks: light, dark, contrast, or as the desktop has it, system.</source>
        <translation>El aspecto: light, dark, contrast o, como el escritorio, system.</translation>
    </message>
    <message>
        <source>Saves pictures of every page and dialog, with the sandbox&apos;s records, in every theme and language, and ends.</source>
        <translation>Guarda imágenes de cada página y diálogo, con los registros del entorno de pruebas, en cada tema e idioma, y termina.</translation>
    </message>
</context>
<context>
    <name>WindowStart</name>
    <message>
        <source>The picture could not be saved as %1.</source>
        <translation>No se ha podido guardar la imagen como %1.</translation>
    </message>
    <message>
        <source>Not all of it had come: %1</source>
        <translation>No había llegado todo: %1</translation>
    </message>
</context>
<context>
    <name>registrar::AlembicFile</name>
    <message>
        <source>alembic.ini names no database: sqlalchemy.url is left to a program. Add the service&apos;s .env file.</source>
        <translation>alembic.ini no nombra ninguna base de datos: sqlalchemy.url se deja a un programa. Añada el archivo .env del servicio.</translation>
    </message>
    <message>
        <source>The address in sqlalchemy.url cannot be understood: %1</source>
        <translation>No se entiende la dirección de sqlalchemy.url: %1</translation>
    </message>
</context>
<context>
    <name>registrar::ApplyChanges</name>
    <message>
        <source>The changes were applied, but their outcome could not be written into the journal. %1</source>
        <translation>Los cambios se aplicaron, pero su resultado no se pudo anotar en el diario. %1</translation>
    </message>
</context>
<context>
    <name>registrar::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>No hay opción %1.</translation>
    </message>
    <message>
        <source>Options are written out, for example --json.</source>
        <translation>Las opciones se escriben enteras, por ejemplo --json.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Aquí no hay opción --%1.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>La opción --%1 se da dos veces.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>La opción --%1 no lleva valor.</translation>
    </message>
    <message>
        <source>The option --%1 wants a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>Write --%1 %2.</source>
        <translation>Escriba --%1 %2.</translation>
    </message>
    <message>
        <source>The option --%1 wants a whole number from %2 to %3.</source>
        <translation>La opción --%1 necesita un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir &quot;%1&quot;?</translation>
    </message>
</context>
<context>
    <name>registrar::BlueprintCommand</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>%1 is right. Stores: %2, entities: %3.</source>
        <translation>%1 es correcto. Almacenes: %2, entidades: %3.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>tell everything that is wrong in a blueprint&apos;s file</source>
        <translation>decir todo lo que está mal en el archivo de un plano</translation>
    </message>
    <message>
        <source>Each problem is a line with file, line, column, what is wrong and what to do. Ends with 2 where there is one.</source>
        <translation>Cada problema es una línea con archivo, línea, columna, qué está mal y qué hacer. Termina con 2 si hay alguno.</translation>
    </message>
    <message>
        <source>Checks a file of your own.</source>
        <translation>Comprueba un archivo propio.</translation>
    </message>
    <message>
        <source>list the blueprints that come with the program</source>
        <translation>enumerar los planos que vienen con el programa</translation>
    </message>
    <message>
        <source>show what a blueprint describes</source>
        <translation>mostrar lo que describe un plano</translation>
    </message>
    <message>
        <source>write the blueprint itself, to start one of your own from</source>
        <translation>escribir el propio plano, para empezar uno suyo a partir de él</translation>
    </message>
    <message>
        <source>Takes a shipped blueprint as the start of another one.</source>
        <translation>Toma un plano incluido como comienzo de otro.</translation>
    </message>
    <message>
        <source>list, show, check and discover blueprints, which describe platforms</source>
        <translation>enumerar, mostrar, comprobar y descubrir planos, que describen plataformas</translation>
    </message>
</context>
<context>
    <name>registrar::BlueprintDiscoverCommand</name>
    <message>
        <source>Other users of this computer could see the password among this program&apos;s arguments. Next time give the address with --from-stdin.</source>
        <translation>Otros usuarios de este equipo podrían ver la contraseña entre los argumentos de este programa. La próxima vez dé la dirección con --from-stdin.</translation>
    </message>
    <message>
        <source>No store is given.</source>
        <translation>No se da ningún almacén.</translation>
    </message>
    <message>
        <source>Name a deployment, or give addresses with --url or --from-stdin.</source>
        <translation>Nombre un despliegue o dé direcciones con --url o --from-stdin.</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>El archivo %1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or add --replace.</source>
        <translation>Elija otro nombre o añada --replace.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>No se ha podido escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Check the folder and the space that is left.</source>
        <translation>Compruebe la carpeta y el espacio que queda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a blueprint.</source>
        <translation>&quot;%1&quot; no es un nombre para un plano.</translation>
    </message>
    <message>
        <source>Use small letters, digits, - and _, with a letter first.</source>
        <translation>Use minúsculas, cifras, - y _, empezando por una letra.</translation>
    </message>
    <message>
        <source>%1 is written. Entities: %2, stores: %3.</source>
        <translation>%1 se ha escrito. Entidades: %2, almacenes: %3.</translation>
    </message>
    <message>
        <source>make a blueprint of any live PostgreSQL, MongoDB or Redis</source>
        <translation>crear un plano de cualquier PostgreSQL, MongoDB o Redis en marcha</translation>
    </message>
    <message>
        <source>Reads tables, views, partitions, enums, domains and foreign keys; collections by a sample of their documents; keys by their prefixes. References that no store declares are guessed from names and tried on a few values. Nothing is written to any store. Without --out the blueprint goes to standard output.</source>
        <translation>Lee tablas, vistas, particiones, enumeraciones, dominios y claves externas; colecciones por una muestra de sus documentos; claves por sus prefijos. Las referencias que ningún almacén declara se deducen de los nombres y se prueban con algunos valores. No se escribe nada en ningún almacén. Sin --out, el plano va a la salida estándar.</translation>
    </message>
    <message>
        <source>a store to look at; may be given several times</source>
        <translation>un almacén que mirar; puede darse varias veces</translation>
    </message>
    <message>
        <source>read addresses from standard input, one a line, so that nobody sees a password</source>
        <translation>leer direcciones de la entrada estándar, una por línea, para que nadie vea una contraseña</translation>
    </message>
    <message>
        <source>the blueprint&apos;s name; &quot;discovered&quot; otherwise</source>
        <translation>el nombre del plano; si no, &quot;discovered&quot;</translation>
    </message>
    <message>
        <source>write the blueprint to this file</source>
        <translation>escribir el plano en este archivo</translation>
    </message>
    <message>
        <source>write over a file that is there</source>
        <translation>sobrescribir un archivo existente</translation>
    </message>
    <message>
        <source>Describes a database that no blueprint knows.</source>
        <translation>Describe una base de datos que ningún plano conoce.</translation>
    </message>
    <message>
        <source>Shows what the program finds by itself on the sandbox.</source>
        <translation>Muestra lo que el programa encuentra por sí solo en el entorno de pruebas.</translation>
    </message>
</context>
<context>
    <name>registrar::BoundedCount</name>
    <message>
        <source>An estimate: no index serves %1, and %2 records would have to be read to count.</source>
        <translation>Una estimación: ningún índice sirve %1, y para contar habría que leer %2 registros.</translation>
    </message>
</context>
<context>
    <name>registrar::BulkEdit</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>The edit breaks a rule of the blueprint.</source>
        <translation>El cambio incumple una regla del plano.</translation>
    </message>
    <message>
        <source>Choose another field or another value.</source>
        <translation>Elija otro campo u otro valor.</translation>
    </message>
    <message>
        <source>Edit many records of %1 in %2</source>
        <translation>Editar muchos registros de %1 en %2</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 es de solo lectura.</translation>
    </message>
    <message>
        <source>Connect it as writable when it is to be changed from here.</source>
        <translation>Conéctelo con escritura si se va a cambiar desde aquí.</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ya es así</translation>
    </message>
    <message>
        <source>No condition: every record is edited.</source>
        <translation>Sin condición: se edita cada registro.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>La edición se canceló.</translation>
    </message>
    <message>
        <source>The edit was stopped after too many refusals.</source>
        <translation>La edición se detuvo tras demasiados rechazos.</translation>
    </message>
    <message>
        <source>Narrow the filter, or choose another value.</source>
        <translation>Acote el filtro o elija otro valor.</translation>
    </message>
    <message>
        <source>The store wrote nothing and does not say why.</source>
        <translation>El almacén no escribió nada y no dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n registro cambiado.</numerusform>
            <numerusform>%n registros cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were so already.</source>
        <translation>
            <numerusform>%n registro ya era así.</numerusform>
            <numerusform>%n registros ya eran así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed by somebody else meanwhile and left alone.</source>
        <translation>
            <numerusform>Otra persona cambió entretanto %n registro, que se dejó como estaba.</numerusform>
            <numerusform>Otras personas cambiaron entretanto %n registros, que se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were refused.</source>
        <translation>
            <numerusform>%n registro fue rechazado.</numerusform>
            <numerusform>%n registros fueron rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and the same for up to %n more record(s) of the batch</source>
        <translation>
            <numerusform>… y lo mismo para hasta %n registro más del lote</numerusform>
            <numerusform>… y lo mismo para hasta %n registros más del lote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and so on, in up to %n batch(es)</source>
        <translation>
            <numerusform>… y así sucesivamente, en hasta %n lote</numerusform>
            <numerusform>… y así sucesivamente, en hasta %n lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have staged edits, which will meet a conflict unless they are applied or discarded first.</source>
        <translation>
            <numerusform>%n registro tiene cambios preparados, que entrarán en conflicto si no se aplican o descartan antes.</numerusform>
            <numerusform>%n registros tienen cambios preparados, que entrarán en conflicto si no se aplican o descartan antes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::BulkEditDialog</name>
    <message>
        <source>Edit many records</source>
        <translation>Editar muchos registros</translation>
    </message>
    <message>
        <source>This is production. Type %1 to go on:</source>
        <translation>Esto es producción. Escriba %1 para continuar:</translation>
    </message>
    <message numerus="yes">
        <source>the %n selected record(s)</source>
        <translation>
            <numerusform>el registro seleccionado</numerusform>
            <numerusform>los %n registros seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>everything that the filter finds</source>
        <translation>todo lo que encuentra el filtro</translation>
    </message>
    <message>
        <source>all records of %1</source>
        <translation>todos los registros de %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>What becomes of the field</source>
        <translation>Qué se hace con el campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The first records, before and after</source>
        <translation>Los primeros registros, antes y después</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
    <message>
        <source>is increased by</source>
        <translation>se aumenta en</translation>
    </message>
    <message>
        <source>becomes null</source>
        <translation>pasa a null</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>No field can be edited here.</source>
        <translation>Aquí no se puede editar ningún campo.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found. The first ones:</source>
        <translation>
            <numerusform>%n registro encontrado. Los primeros:</numerusform>
            <numerusform>%n registros encontrados. Los primeros:</numerusform>
        </translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Editar %n registro</numerusform>
            <numerusform>Editar %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message numerus="yes">
        <source>only the %n selected record(s) that are loaded</source>
        <translation>
            <numerusform>solo el %n registro seleccionado que está cargado</numerusform>
            <numerusform>solo los %n registros seleccionados que están cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent, for reading only: values are bound when it is sent</source>
        <translation>Lo que se enviará, solo para leer: los valores se vinculan al enviarlo</translation>
    </message>
    <message>
        <source>-- Nothing for these records: they stay as they are.</source>
        <translation>-- Nada para estos registros: quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>Edits of %n of these record(s) are staged and not applied.</source>
        <translation>
            <numerusform>Los cambios de %n de estos registros están preparados y sin aplicar.</numerusform>
            <numerusform>Los cambios de %n de estos registros están preparados y sin aplicar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits of up to %n of these record(s) are staged and not applied.</source>
        <translation>
            <numerusform>Los cambios de hasta %n de estos registros están preparados y sin aplicar.</numerusform>
            <numerusform>Los cambios de hasta %n de estos registros están preparados y sin aplicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that change the same field will meet a conflict, unless you apply or discard them first.</source>
        <translation>Los que cambian el mismo campo entrarán en conflicto, salvo que los aplique o descarte antes.</translation>
    </message>
    <message>
        <source>They will meet a conflict, unless you apply or discard them first.</source>
        <translation>Entrarán en conflicto, salvo que los aplique o descarte antes.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>Path of the field</source>
        <translation>Ruta del campo</translation>
    </message>
    <message>
        <source>Another field, by its path …</source>
        <translation>Otro campo, por su ruta …</translation>
    </message>
    <message>
        <source>Type the path of the field, its names with dots between them.</source>
        <translation>Escriba la ruta del campo: sus nombres separados por puntos.</translation>
    </message>
    <message>
        <source>12, true, &quot;text&quot;; anything else is text</source>
        <translation>12, true, &quot;texto&quot;; lo demás es texto</translation>
    </message>
    <message>
        <source>gains</source>
        <extracomment>an array has one more element</extracomment>
        <translation>gana</translation>
    </message>
    <message>
        <source>loses</source>
        <extracomment>an array has an element no more</extracomment>
        <translation>pierde</translation>
    </message>
</context>
<context>
    <name>registrar::BulkEditUndo</name>
    <message>
        <source>The journal knows of no edit “%1”.</source>
        <translation>El diario no conoce ninguna edición «%1».</translation>
    </message>
    <message>
        <source>Take an edit of many records back in %1</source>
        <translation>Revertir una edición de muchos registros en %1</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>The undo was cancelled.</source>
        <translation>El deshacer se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>%n registro retirado.</numerusform>
            <numerusform>%n registros retirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed since and left as they are.</source>
        <translation>
            <numerusform>%n registro cambió después y se dejó como está.</numerusform>
            <numerusform>%n registros cambiaron después y se dejaron como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) keep values that the journal does not hold: secrets, or very large ones.</source>
        <translation>
            <numerusform>%n registro conserva valores que el diario no guarda: secretos o muy grandes.</numerusform>
            <numerusform>%n registros conservan valores que el diario no guarda: secretos o muy grandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>records to be written</source>
        <translation>registros por escribir</translation>
    </message>
</context>
<context>
    <name>registrar::CapabilityWords</name>
    <message>
        <source>Reading records in any order</source>
        <translation>Leer registros en cualquier orden</translation>
    </message>
    <message>
        <source>Reading backwards</source>
        <translation>Leer hacia atrás</translation>
    </message>
    <message>
        <source>Jumping to any place</source>
        <translation>Saltar a cualquier lugar</translation>
    </message>
    <message>
        <source>Counting exactly</source>
        <translation>Contar exactamente</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Cambiar registros</translation>
    </message>
    <message>
        <source>Applying several edits as a whole</source>
        <translation>Aplicar varios cambios como un todo</translation>
    </message>
    <message>
        <source>Fields that are missing</source>
        <translation>Campos ausentes</translation>
    </message>
    <message>
        <source>Documents within records</source>
        <translation>Documentos dentro de registros</translation>
    </message>
    <message>
        <source>Searching for words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Filtering by patterns</source>
        <translation>Filtrar por patrones</translation>
    </message>
    <message>
        <source>Stopping on the server what was cancelled</source>
        <translation>Detener en el servidor lo que se canceló</translation>
    </message>
    <message>
        <source>Statistics of statements</source>
        <translation>Estadísticas de sentencias</translation>
    </message>
    <message>
        <source>Profiler</source>
        <translation>Perfilador</translation>
    </message>
    <message>
        <source>Log of slow commands</source>
        <translation>Registro de comandos lentos</translation>
    </message>
    <message>
        <source>Statistics of indexes</source>
        <translation>Estadísticas de índices</translation>
    </message>
    <message>
        <source>Rules checked by the server</source>
        <translation>Reglas que comprueba el servidor</translation>
    </message>
    <message>
        <source>Records that expire</source>
        <translation>Registros que expiran</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>Valores JSON</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Loading many records</source>
        <translation>Cargar muchos registros</translation>
    </message>
    <message>
        <source>Exporting record after record</source>
        <translation>Exportar registro a registro</translation>
    </message>
</context>
<context>
    <name>registrar::CellText</name>
    <message>
        <source>no items</source>
        <translation>sin elementos</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s): %1</source>
        <extracomment>a list in a table cell: how many items, then the first ones</extracomment>
        <translation>
            <numerusform>%n elemento: %1</numerusform>
            <numerusform>%n elementos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) · %1</source>
        <translation>
            <numerusform>%n byte · %1</numerusform>
            <numerusform>%n bytes · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Expira en</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a table&apos;s header: the field&apos;s title and the time zone in which it is shown</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>registrar::ChangesBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo applied edits</source>
        <translation>Deshacer los cambios aplicados</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Staged edits</source>
        <translation>Cambios preparados</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n edit(s) …</source>
        <translation>
            <numerusform>Aplicando %n cambio …</numerusform>
            <numerusform>Aplicando %n cambios …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with staged edits</source>
        <translation>
            <numerusform>%n registro con cambios preparados</numerusform>
            <numerusform>%n registros con cambios preparados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged here</source>
        <translation>Aquí no hay nada preparado</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other entities</source>
        <translation>
            <numerusform>%n más en otras entidades</numerusform>
            <numerusform>%n más en otras entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be corrected first</source>
        <translation>
            <numerusform>%n campo por corregir antes</numerusform>
            <numerusform>%n campos por corregir antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s)</source>
        <translation>
            <numerusform>Resolver %n conflicto</numerusform>
            <numerusform>Resolver %n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo the %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Stages what takes the last applied edits back; nothing is written yet.</source>
        <translation>Prepara lo que revierte los últimos cambios aplicados; todavía no se escribe nada.</translation>
    </message>
    <message>
        <source>Shows everything that is staged, in all tabs and stores.</source>
        <translation>Muestra todo lo preparado, en todas las pestañas y almacenes.</translation>
    </message>
    <message>
        <source>Goes to the next one. What was typed there is kept, but it is no edit yet: mend it, or take it back.</source>
        <translation>Va a la siguiente. Lo que se escribió allí se conserva, pero todavía no es un cambio: corríjalo o retírelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with unreadable input</source>
        <translation>
            <numerusform>%n registro con texto que no se puede leer</numerusform>
            <numerusform>%n registros con texto que no se puede leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::ChangesModel</name>
    <message>
        <source>Record and field</source>
        <translation>Registro y campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a record and its changed field</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>por añadir</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>por borrar</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Aplicando …</translation>
    </message>
    <message>
        <source>In conflict: somebody else changed it</source>
        <translation>En conflicto: otra persona lo cambió</translation>
    </message>
    <message>
        <source>In conflict: it is gone</source>
        <translation>En conflicto: ya no está</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Nobody knows whether it was written</source>
        <translation>Nadie sabe si se escribió</translation>
    </message>
    <message>
        <source>Takes an applied edit back</source>
        <translation>Revierte un cambio aplicado</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s) of %2)</source>
        <extracomment>a step of the history; %n records of an entity</extracomment>
        <translation>
            <numerusform>%1 (%n registro de %2)</numerusform>
            <numerusform>%1 (%n registros de %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>a step of the history; a record&apos;s title and its entity</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>registrar::ChangesPanel</name>
    <message>
        <source>Staged edits (%1)</source>
        <extracomment>a tab&apos;s title, with the number of records that have edits staged</extracomment>
        <translation>Cambios preparados (%1)</translation>
    </message>
    <message>
        <source>Staged edits</source>
        <translation>Cambios preparados</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to be written</source>
        <translation>
            <numerusform>%n registro por escribir</numerusform>
            <numerusform>%n registros por escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) to be written</source>
        <translation>
            <numerusform>%1 de %n registro por escribir</numerusform>
            <numerusform>%1 de %n registros por escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be corrected first</source>
        <translation>
            <numerusform>%n campo por corregir antes</numerusform>
            <numerusform>%n campos por corregir antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be settled first</source>
        <translation>
            <numerusform>%n conflicto por resolver antes</numerusform>
            <numerusform>%n conflictos por resolver antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written one store after another: %1. This is no distributed transaction: what one store has taken stays when a later one refuses, until you take it back.</source>
        <translation>Se escribe un almacén tras otro: %1. No es una transacción distribuida: lo que un almacén ha aceptado queda aunque otro posterior lo rechace, hasta que usted lo revierta.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Choose a record to see what will be sent.</source>
        <translation>Elija un registro para ver qué se enviará.</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Ir al registro</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Take the edits back</source>
        <translation>Retirar los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>%n registro retirado.</numerusform>
            <numerusform>%n registros retirados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>A store is being written to by a tab. Wait until it has answered.</source>
        <translation>Una pestaña está escribiendo en un almacén. Espere a que responda.</translation>
    </message>
    <message>
        <source>%1: left alone.</source>
        <translation>%1: se dejó como está.</translation>
    </message>
    <message>
        <source>%1: cancelled, nothing written.</source>
        <translation>%1: cancelado, nada escrito.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) were changed by somebody else; settle the conflicts.</source>
        <translation>
            <numerusform>%1: otra persona cambió %n registro; resuelva el conflicto.</numerusform>
            <numerusform>%1: otras personas cambiaron %n registros; resuelva los conflictos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) written.</source>
        <translation>
            <numerusform>%1: %n registro escrito.</numerusform>
            <numerusform>%1: %n registros escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was written</source>
        <translation>Revertir lo escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n registro escrito.</numerusform>
            <numerusform>%n registros escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>undo of applied edits</source>
        <translation>deshacer cambios aplicados</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>No hay nada preparado</translation>
    </message>
    <message>
        <source>What you edit in any tab is staged first and listed here. You look through it, and write all or some of it.</source>
        <translation>Lo que edite en cualquier pestaña se prepara primero y se enumera aquí. Usted lo revisa y escribe todo o una parte.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with unreadable input to be mended first</source>
        <translation>
            <numerusform>%n registro con texto que no se puede leer y hay que corregir antes</numerusform>
            <numerusform>%n registros con texto que no se puede leer y hay que corregir antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo in %1.</source>
        <translation>No hay nada que deshacer en %1.</translation>
    </message>
    <message>
        <source>Nothing to redo in %1.</source>
        <translation>No hay nada que rehacer en %1.</translation>
    </message>
    <message>
        <source>Undone in %1: %2.</source>
        <translation>Se deshizo en %1: %2.</translation>
    </message>
    <message>
        <source>Redone in %1: %2.</source>
        <translation>Se rehízo en %1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>registrar::CheckInput</name>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>registrar::ChoiceInput</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>registrar::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Drag a column to move it, or press Ctrl with an arrow key.</source>
        <translation>Arrastre una columna para moverla, o pulse Ctrl con una flecha.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The order, the widths and the choice that this entity has by itself</source>
        <translation>El orden, los anchos y la selección que esta entidad tiene de por sí</translation>
    </message>
    <message>
        <source>%1 · frozen</source>
        <translation>%1 · fija</translation>
    </message>
</context>
<context>
    <name>registrar::CommandLine</name>
    <message>
        <source>Looks after the databases of an education platform</source>
        <translation>Cuida las bases de datos de una plataforma educativa</translation>
    </message>
    <message>
        <source>Every verb works on the same layer as the window, asks before it changes anything, and writes what it
changed into the journal. Passwords are never given as arguments; see &quot;deployments add --help&quot;.</source>
        <translation>Cada verbo trabaja en la misma capa que la ventana, pregunta antes de cambiar nada y anota en el
diario lo que cambió. Las contraseñas nunca se dan como argumentos; vea &quot;deployments add --help&quot;.</translation>
    </message>
    <message>
        <source>make a platform known, with its addresses from the service&apos;s own settings</source>
        <translation>dar a conocer una plataforma, con sus direcciones tomadas de los ajustes del propio servicio</translation>
    </message>
    <message>
        <source>look at some of its records</source>
        <translation>mirar algunos de sus registros</translation>
    </message>
    <message>
        <source>see who changed what</source>
        <translation>ver quién cambió qué</translation>
    </message>
    <message>
        <source>%1 --help tells what there is.</source>
        <translation>%1 --help dice lo que hay.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2.</source>
        <translation>Falta algo: %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than is expected here.</source>
        <translation>&quot;%1&quot; es más de lo que se espera aquí.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>No hay verbo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A verb is missing behind &quot;%1&quot;.</source>
        <translation>Falta un verbo tras &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>registrar::CommandPalette</name>
    <message>
        <source>Nothing is called like that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Where to go or what to do</source>
        <translation>Adónde ir o qué hacer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Entity, record (“users 42”, name, e-mail), action or setting</source>
        <translation>Entidad, registro («users 42», nombre, correo), acción o ajuste</translation>
    </message>
</context>
<context>
    <name>registrar::CommandSecrets</name>
    <message>
        <source>The passphrase of the encrypted passwords is needed.</source>
        <translation>Se necesita la frase de contraseña de las contraseñas cifradas.</translation>
    </message>
    <message>
        <source>No keychain can be reached, passwords are kept in %1, and nobody can be asked, since this is not a terminal.</source>
        <translation>No se llega a ningún llavero, las contraseñas se guardan en %1 y no se puede preguntar a nadie, porque esto no es una terminal.</translation>
    </message>
    <message>
        <source>Name a file that only you can read, with the passphrase in its first line: --passphrase-file FILE, or %1.</source>
        <translation>Nombre un archivo que solo usted pueda leer, con la frase de contraseña en su primera línea: --passphrase-file FILE, o %1.</translation>
    </message>
    <message>
        <source>No keychain can be reached; passwords are kept encrypted in %1.</source>
        <translation>No se llega a ningún llavero; las contraseñas se guardan cifradas en %1.</translation>
    </message>
    <message>
        <source>Choose a passphrase:</source>
        <translation>Elija una frase de contraseña:</translation>
    </message>
    <message>
        <source>And once more:</source>
        <translation>Y otra vez:</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Son dos frases de contraseña distintas.</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open %2.</source>
        <translation>La frase de contraseña de %1 no abre %2.</translation>
    </message>
    <message>
        <source>Put the right one into its first line.</source>
        <translation>Ponga la correcta en su primera línea.</translation>
    </message>
    <message>
        <source>Passphrase of the stored passwords:</source>
        <translation>Frase de contraseña de las contraseñas guardadas:</translation>
    </message>
    <message>
        <source>That was not it. Passphrase of the stored passwords:</source>
        <translation>No era esa. Frase de contraseña de las contraseñas guardadas:</translation>
    </message>
</context>
<context>
    <name>registrar::ComposeFile</name>
    <message>
        <source>Service %1 takes variables from files of its own; add those too.</source>
        <translation>El servicio %1 toma variables de archivos propios; añádalos también.</translation>
    </message>
    <message>
        <source>Service %1 publishes no port: it can be reached inside its network only.</source>
        <translation>El servicio %1 no publica ningún puerto: solo se llega a él dentro de su red.</translation>
    </message>
    <message>
        <source>The compose file cannot be read.</source>
        <translation>No se puede leer el archivo compose.</translation>
    </message>
    <message>
        <source>It is no YAML at line %1.</source>
        <translation>No es YAML en la línea %1.</translation>
    </message>
    <message>
        <source>Check it with: docker compose config</source>
        <translation>Compruébelo con: docker compose config</translation>
    </message>
</context>
<context>
    <name>registrar::ConflictView</name>
    <message>
        <source>Keep all theirs</source>
        <translation>Conservar todo lo suyo</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Campos en conflicto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>%1: “%2” was changed by somebody else</source>
        <translation>%1: otra persona cambió «%2»</translation>
    </message>
    <message>
        <source>The record is gone. Keep yours to add it again, or theirs to leave it deleted.</source>
        <translation>El registro ya no está. Conserve el suyo para añadirlo de nuevo, o lo ajeno para dejarlo borrado.</translation>
    </message>
    <message>
        <source>You staged its deletion. Keep yours to delete it as it is now, or theirs to leave it.</source>
        <translation>Usted preparó su borrado. Conserve lo suyo para borrarlo como está ahora, o lo ajeno para dejarlo.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Conservar para %1</translation>
    </message>
    <message>
        <source>%1: “%2” was deleted by somebody else</source>
        <translation>%1: otra persona borró «%2»</translation>
    </message>
    <message>
        <source>The record is gone; there is nothing left to write. Keep theirs to settle it.</source>
        <translation>El registro ya no está; no queda nada que escribir. Conserve lo ajeno para resolverlo.</translation>
    </message>
    <message>
        <source>Choose for each field what stays. Nothing is written before you apply.</source>
        <translation>Elija qué queda en cada campo. No se escribe nada antes de aplicar.</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Como se leyó</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Conservar: %1</translation>
    </message>
</context>
<context>
    <name>registrar::ConnectionBadge</name>
    <message>
        <source>%1 is a %2 deployment.</source>
        <translation>%1 es un despliegue de %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a deployment&apos;s name and its environment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>registrar::ConnectionOptions</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Donde el servidor lo ofrezca</translation>
    </message>
    <message>
        <source>On, checking the certificate and its name</source>
        <translation>Sí, comprobando el certificado y su nombre</translation>
    </message>
    <message>
        <source>On, checking the certificate alone</source>
        <translation>Sí, comprobando solo el certificado</translation>
    </message>
    <message>
        <source>On, checking nothing (unsafe)</source>
        <translation>Sí, sin comprobar nada (inseguro)</translation>
    </message>
    <message>
        <source>None; for example: me@bastion.example.org</source>
        <translation>Ninguno; por ejemplo: me@bastion.example.org</translation>
    </message>
    <message>
        <source>As your agent and ssh settings have it</source>
        <translation>Como digan su agente y sus ajustes de ssh</translation>
    </message>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>Las autoridades en que confía este equipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>En el archivo del certificado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Certificates of authorities</source>
        <translation>Certificados de autoridades</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Key of the own certificate</source>
        <translation>Clave del certificado propio</translation>
    </message>
    <message>
        <source>None; a file with the certificate and its key</source>
        <translation>Ninguno; un archivo con el certificado y su clave</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>Servidor SSH</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clave SSH</translation>
    </message>
    <message>
        <source>Private key for the SSH server</source>
        <translation>Clave privada para el servidor SSH</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Anybody on the way could answer as the server, and read passwords and records.</source>
        <translation>Cualquiera en el camino podría responder como el servidor y leer contraseñas y registros.</translation>
    </message>
    <message>
        <source>Any server with a certificate of the authority could answer in its place.</source>
        <translation>Cualquier servidor con un certificado de la autoridad podría responder en su lugar.</translation>
    </message>
</context>
<context>
    <name>registrar::ConnectionSteps</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a step of a test and what it found</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>registrar::Console</name>
    <message>
        <source>Standard input ended before an answer came.</source>
        <translation>La entrada estándar terminó antes de recibir una respuesta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>registrar::DateTimeInput</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Elegir un día para %1</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Día de %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>registrar::DeletionDialog</name>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>Qué más ocurre</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>The deletion is staged first, and written when you apply it.</source>
        <translation>El borrado se prepara primero y se escribe al aplicarlo.</translation>
    </message>
    <message>
        <source>Stage the deletion</source>
        <translation>Preparar el borrado</translation>
    </message>
    <message>
        <source>Deactivate instead</source>
        <translation>Desactivar en su lugar</translation>
    </message>
    <message>
        <source>Stages “%1” as no, and deletes nothing.</source>
        <translation>Prepara «%1» como no, y no borra nada.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Mirando %1 …</translation>
    </message>
    <message>
        <source>Not everything was looked at. More may go, or be left pointing at nothing.</source>
        <translation>No se miró todo. Puede que se vaya más, o que quede apuntando a nada.</translation>
    </message>
    <message>
        <source>Nothing else points here.</source>
        <translation>Nada más apunta aquí.</translation>
    </message>
    <message>
        <source>Everything was looked at.</source>
        <translation>Se miró todo.</translation>
    </message>
</context>
<context>
    <name>registrar::DeletionModel</name>
    <message>
        <source>In the way</source>
        <translation>Lo impide</translation>
    </message>
    <message>
        <source>Deleted too</source>
        <translation>Se borra también</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Se vacía</translation>
    </message>
    <message>
        <source>Left pointing at nothing</source>
        <translation>Queda apuntando a nada</translation>
    </message>
    <message>
        <source>The deployment has no store %1.</source>
        <translation>El despliegue no tiene almacén %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an entity with a field, and the store where it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The store will refuse this while %n record(s) of %1 name it as their %2. Reassign them first.</source>
        <extracomment>%1 an entity, %2 the field by which its records point here: 3 records of Courses name it as their instructor</extracomment>
        <translation>
            <numerusform>El almacén lo rechazará mientras %n registro de %1 lo nombre como su %2. Reasígnelo primero.</numerusform>
            <numerusform>El almacén lo rechazará mientras %n registros de %1 lo nombren como su %2. Reasígnelos primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>about %1 or more</source>
        <translation>unos %1 o más</translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the record itself, not the %n record(s) that go with it.</source>
        <translation>
            <numerusform>Deshacer devuelve el propio registro, no %n registro que se va con él.</numerusform>
            <numerusform>Deshacer devuelve el propio registro, no los %n registros que se van con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the record itself, not the %n or more record(s) that go with it.</source>
        <translation>
            <numerusform>Deshacer devuelve el propio registro, no %n registro o más que se van con él.</numerusform>
            <numerusform>Deshacer devuelve el propio registro, no los %n registros o más que se van con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the records themselves, not the %n record(s) that go with them.</source>
        <translation>
            <numerusform>Deshacer devuelve los propios registros, no %n registro que se va con ellos.</numerusform>
            <numerusform>Deshacer devuelve los propios registros, no los %n registros que se van con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the records themselves, not the %n or more record(s) that go with them.</source>
        <translation>
            <numerusform>Deshacer devuelve los propios registros, no %n registro o más que se van con ellos.</numerusform>
            <numerusform>Deshacer devuelve los propios registros, no los %n registros o más que se van con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an undo, what is emptied in %n record(s) stays empty.</source>
        <translation>
            <numerusform>Tras deshacer, lo que se vacía en %n registro sigue vacío.</numerusform>
            <numerusform>Tras deshacer, lo que se vacía en %n registros sigue vacío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an undo, what is emptied in %n or more record(s) stays empty.</source>
        <translation>
            <numerusform>Tras deshacer, lo que se vacía en %n registro o más sigue vacío.</numerusform>
            <numerusform>Tras deshacer, lo que se vacía en %n registros o más sigue vacío.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentBundle</name>
    <message>
        <source>The file of deployments cannot be read.</source>
        <translation>No se puede leer el archivo de despliegues.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>No se puede usar el archivo %1.</translation>
    </message>
    <message>
        <source>It holds no deployments that Registrar exported.</source>
        <translation>No contiene despliegues exportados por Registrar.</translation>
    </message>
    <message>
        <source>Choose a file that &quot;Export deployments&quot; has made.</source>
        <translation>Elija un archivo hecho con &quot;Exportar despliegues&quot;.</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>Lo escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>It is too large to hold deployments.</source>
        <translation>Es demasiado grande para contener despliegues.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentCatalogue</name>
    <message>
        <source>The list of deployments cannot be used.</source>
        <translation>No se puede usar la lista de despliegues.</translation>
    </message>
    <message>
        <source>There is no deployment named &quot;%1&quot;.</source>
        <translation>No hay ningún despliegue llamado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;registrar deployments list&quot; shows those that there are.</source>
        <translation>&quot;registrar deployments list&quot; muestra los que hay.</translation>
    </message>
    <message>
        <source>There is a deployment named &quot;%1&quot; already.</source>
        <translation>Ya hay un despliegue llamado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Elija otro nombre o quite aquel primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a deployment&apos;s name.</source>
        <translation>&quot;%1&quot; no puede ser el nombre de un despliegue.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>Use hasta 64 letras, cifras, espacios, puntos, guiones y guiones bajos, empezando por letra o cifra.</translation>
    </message>
    <message>
        <source>The file %1 is damaged at byte %2: %3.</source>
        <translation>El archivo %1 está dañado en el byte %2: %3.</translation>
    </message>
    <message>
        <source>Mend it in an editor, or move it away to begin anew.</source>
        <translation>Repárelo en un editor o apártelo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version.</source>
        <translation>El archivo %1 fue escrito por una versión más nueva.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>Another program is writing it, or its folder cannot be written to.</source>
        <translation>Otro programa lo está escribiendo, o no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The address of %1 in deployment %2 cannot be understood.</source>
        <translation>No se entiende la dirección de %1 en el despliegue %2.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentDialog</name>
    <message>
        <source>Read-only: its stores refuse every write</source>
        <translation>Solo lectura: sus almacenes rechazan toda escritura</translation>
    </message>
    <message>
        <source>Add deployment</source>
        <translation>Añadir despliegue</translation>
    </message>
    <message>
        <source>For example: campus production</source>
        <translation>Por ejemplo: campus producción</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Read a .env file, a docker-compose.yml or an alembic.ini. They can be dropped here, too.</source>
        <translation>Leer un .env, un docker-compose.yml o un alembic.ini. También se pueden soltar aquí.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Take addresses or settings from the clipboard</source>
        <translation>Tomar direcciones o ajustes del portapapeles</translation>
    </message>
    <message>
        <source>Import a service&apos;s settings</source>
        <translation>Importar los ajustes de un servicio</translation>
    </message>
    <message>
        <source>Settings (*.env .env* *.yml *.yaml *.ini)</source>
        <translation>Ajustes (*.env .env* *.yml *.yaml *.ini)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Edit deployment</source>
        <translation>Editar despliegue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose a blueprint</source>
        <translation>Elegir un plano</translation>
    </message>
    <message>
        <source>Blueprints (*.json)</source>
        <translation>Planos (*.json)</translation>
    </message>
    <message>
        <source>Give the deployment a name.</source>
        <translation>Dé un nombre al despliegue.</translation>
    </message>
    <message>
        <source>There is a deployment of this name already.</source>
        <translation>Ya hay un despliegue con este nombre.</translation>
    </message>
    <message>
        <source>The blueprint is being read.</source>
        <translation>Se está leyendo el plano.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a store&apos;s name and what is wrong with its address</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give the address of one store at least.</source>
        <translation>Dé la dirección de al menos un almacén.</translation>
    </message>
    <message>
        <source>Production opens read-only, and can be unlocked for a time. Passwords are kept in the system&apos;s keychain, or encrypted where there is none.</source>
        <translation>Producción se abre en solo lectura y se puede desbloquear por un tiempo. Las contraseñas se guardan en el llavero del sistema, o cifradas donde no lo hay.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keychain, or encrypted where there is none.</source>
        <translation>Las contraseñas se guardan en el llavero del sistema, o cifradas donde no lo hay.</translation>
    </message>
    <message>
        <source>Blueprint %1 fits: %2.</source>
        <translation>El plano %1 encaja: %2.</translation>
    </message>
    <message>
        <source>Blueprint %1 may fit.</source>
        <translation>El plano %1 puede encajar.</translation>
    </message>
    <message>
        <source>None of these: look at what is there</source>
        <translation>Ninguno de estos: mirar lo que hay</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentDialogs</name>
    <message>
        <source>%1 is read-only again: the time it was unlocked for is over.</source>
        <translation>%1 vuelve a ser de solo lectura: se acabó el tiempo por el que se desbloqueó.</translation>
    </message>
    <message>
        <source>%1 is on the sandbox, whose servers and addresses are made anew each time.</source>
        <translation>%1 está en el entorno de pruebas, cuyos servidores y direcciones se hacen de nuevo cada vez.</translation>
    </message>
    <message>
        <source>Remove deployment</source>
        <translation>Quitar despliegue</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>¿Quitar %1 de este equipo?</translation>
    </message>
    <message>
        <source>Its addresses and passwords are forgotten here. Nothing in its stores is changed.</source>
        <translation>Sus direcciones y contraseñas se olvidan aquí. Nada cambia en sus almacenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged edit(s) are lost.</source>
        <translation>
            <numerusform>Se pierde %n cambio preparado.</numerusform>
            <numerusform>Se pierden %n cambios preparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentImport</name>
    <message>
        <source>The address in variable %1 cannot be understood: %2</source>
        <translation>No se entiende la dirección de la variable %1: %2</translation>
    </message>
    <message>
        <source>Variable %1 holds an address of %2, where %3 is expected.</source>
        <translation>La variable %1 contiene una dirección de %2, donde se espera %3.</translation>
    </message>
    <message>
        <source>Give the address of store %1 by hand.</source>
        <translation>Dé la dirección del almacén %1 a mano.</translation>
    </message>
    <message>
        <source>Store %1 is left out: none of its variables is set (%2).</source>
        <translation>El almacén %1 se omite: ninguna de sus variables está definida (%2).</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Almacén %1: %2</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTarget</name>
    <message>
        <source>More than one store has an entity named &quot;%1&quot;.</source>
        <translation>Más de un almacén tiene una entidad llamada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Write %1/STORE/%2 with %3 or %4.</source>
        <translation>Escriba %1/STORE/%2 con %3 o %4.</translation>
    </message>
    <message>
        <source>There is no entity named &quot;%1&quot; in %2.</source>
        <translation>No hay ninguna entidad llamada &quot;%1&quot; en %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>look for the platform on the servers of that sandbox</source>
        <translation>buscar la plataforma en los servidores de ese entorno de pruebas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no entity.</source>
        <translation>&quot;%1&quot; no nombra ninguna entidad.</translation>
    </message>
    <message>
        <source>Write DEPLOYMENT/STORE/ENTITY, for example campus/relational/users.</source>
        <translation>Escriba DEPLOYMENT/STORE/ENTITY, por ejemplo campus/relational/users.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTest</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>No probado.</translation>
    </message>
    <message>
        <source>The servers are looked up while signing in (mongodb+srv).</source>
        <translation>Los servidores se buscan al iniciar sesión (mongodb+srv).</translation>
    </message>
    <message>
        <source>Start the server (container %1), and check that its port is published and not blocked by a firewall.</source>
        <translation>Inicie el servidor (contenedor %1) y compruebe que su puerto esté publicado y no lo bloquee un cortafuegos.</translation>
    </message>
    <message>
        <source>Start the server, and check the port and the firewall.</source>
        <translation>Inicie el servidor y compruebe el puerto y el cortafuegos.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, and does not leave this computer.</source>
        <translation>La conexión no está cifrada y no sale de este equipo.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between can read and change what is sent.</source>
        <translation>La conexión no está cifrada: quien esté en medio puede leer y cambiar lo que se envía.</translation>
    </message>
    <message>
        <source>Sign in as a user who may only read, if that is what you want.</source>
        <translation>Inicie sesión como un usuario que solo pueda leer, si es lo que quiere.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 The platform expects %2 %3.</source>
        <translation>%1 La plataforma espera %2 %3.</translation>
    </message>
    <message>
        <source>%1 The platform needs at least %2.</source>
        <translation>%1 La plataforma necesita al menos %2.</translation>
    </message>
    <message>
        <source>Upgrade the server before relying on it.</source>
        <translation>Actualice el servidor antes de confiar en él.</translation>
    </message>
    <message>
        <source>%1 The platform is made for version %2.</source>
        <translation>%1 La plataforma está hecha para la versión %2.</translation>
    </message>
    <message>
        <source>Check that this is the server you mean.</source>
        <translation>Compruebe que este es el servidor que quiere.</translation>
    </message>
    <message>
        <source>Entities found: %1.</source>
        <translation>Entidades encontradas: %1.</translation>
    </message>
    <message>
        <source>All that the blueprint names is there; entities found: %1.</source>
        <translation>Está todo lo que nombra el plano; entidades encontradas: %1.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>No encontrado: %1.</translation>
    </message>
    <message>
        <source>Check that the database is the right one (%1); run the platform&apos;s migrations if it is new.</source>
        <translation>Compruebe que la base de datos es la correcta (%1); ejecute las migraciones de la plataforma si es nueva.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>The SSH server %1 lets us through.</source>
        <translation>El servidor SSH %1 nos deja pasar.</translation>
    </message>
    <message>
        <source>The SSH server looks for it.</source>
        <translation>El servidor SSH lo busca.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but anybody could be at its other end: the server&apos;s certificate is not checked.</source>
        <translation>La conexión está cifrada, pero cualquiera podría estar al otro lado: el certificado del servidor no se comprueba.</translation>
    </message>
    <message>
        <source>Have it checked (verify full), with the authority&apos;s file where the system does not know it.</source>
        <translation>Haga que se compruebe (verify full), con el archivo de la autoridad donde el sistema no la conozca.</translation>
    </message>
    <message>
        <source>The connection is encrypted as far as the SSH server.</source>
        <translation>La conexión está cifrada hasta el servidor SSH.</translation>
    </message>
    <message>
        <source>Use TLS (sslmode=verify-full, tls=true, rediss://) or an SSH tunnel.</source>
        <translation>Use TLS (sslmode=verify-full, tls=true, rediss://) o un túnel SSH.</translation>
    </message>
    <message>
        <source>Proved read-only. %1</source>
        <translation>Solo lectura demostrada. %1</translation>
    </message>
    <message>
        <source>The user may read and write. %1</source>
        <translation>El usuario puede leer y escribir. %1</translation>
    </message>
    <message>
        <source>Read-only, but not proved. %1</source>
        <translation>Solo lectura, pero no demostrada. %1</translation>
    </message>
    <message>
        <source>Read-only by this program alone. %1</source>
        <translation>Solo lectura únicamente por este programa. %1</translation>
    </message>
    <message>
        <source>Blueprint %1 fits what is there: choose it instead.</source>
        <translation>El plano %1 encaja con lo que hay: elíjalo en su lugar.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>The blueprint names nothing here; entities found: %1.</source>
        <translation>El plano no nombra nada aquí; entidades encontradas: %1.</translation>
    </message>
    <message>
        <source>Blueprint %1 fits what is there: choose it.</source>
        <translation>El plano %1 encaja con lo que hay: elíjalo.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTransfer</name>
    <message>
        <source>Encrypt the file</source>
        <translation>Cifrar el archivo</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file, and tell it to whoever imports it by another way than the file.</source>
        <translation>Elija una frase de contraseña para el archivo y comuníquela a quien lo importe por otro camino que el archivo.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Type its passphrase.</source>
        <translation>%1 está cifrado. Escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is nothing to export: no deployment was added yet.</source>
        <translation>No hay nada que exportar: todavía no se añadió ningún despliegue.</translation>
    </message>
    <message>
        <source>Export deployments</source>
        <translation>Exportar despliegues</translation>
    </message>
    <message>
        <source>Deployments (*.registrar)</source>
        <translation>Despliegues (*.registrar)</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) were exported to %1.</source>
        <translation>
            <numerusform>%n despliegue exportado a %1.</numerusform>
            <numerusform>%n despliegues exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import deployments</source>
        <translation>Importar despliegues</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) were imported.</source>
        <translation>
            <numerusform>%n despliegue importado.</numerusform>
            <numerusform>%n despliegues importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There already, and left as they are: %1.</source>
        <translation>Ya estaban, y se dejan como están: %1.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTree</name>
    <message>
        <source>Deployments</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>Buscar una entidad</translation>
    </message>
    <message>
        <source>Add a deployment</source>
        <translation>Añadir un despliegue</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Stores that are not connected are not searched.</source>
        <translation>Los almacenes que no están conectados no se buscan.</translation>
    </message>
    <message>
        <source>Reading the deployments</source>
        <translation>Leyendo los despliegues</translation>
    </message>
    <message>
        <source>No deployments yet</source>
        <translation>Todavía no hay despliegues</translation>
    </message>
    <message>
        <source>A deployment is one platform with its databases. Add your own, or try Registrar on the sandbox: private servers with sample data on this computer.</source>
        <translation>Un despliegue es una plataforma con sus bases de datos. Añada el suyo o pruebe Registrar en el entorno de pruebas: servidores privados con datos de muestra en este equipo.</translation>
    </message>
    <message>
        <source>Add deployment</source>
        <translation>Añadir despliegue</translation>
    </message>
    <message>
        <source>Open sandbox</source>
        <translation>Abrir el entorno de pruebas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Quitar %1…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock for writing…</source>
        <translation>Desbloquear para escribir…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>What this store can do…</source>
        <translation>Qué puede hacer este almacén…</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTreeModel</name>
    <message>
        <source>%1, %2 records</source>
        <translation>%1, %2 registros</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Todavía no hay nada dentro</translation>
    </message>
    <message>
        <source>%1, number of records not known</source>
        <translation>%1, número de registros desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentsAddCommand</name>
    <message>
        <source>The option --blueprint is missing.</source>
        <translation>Falta la opción --blueprint.</translation>
    </message>
    <message>
        <source>Shipped are %1; &quot;registrar blueprint discover&quot; makes one of any live store.</source>
        <translation>Se incluyen %1; &quot;registrar blueprint discover&quot; hace uno de cualquier almacén en marcha.</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>No se da ninguna dirección.</translation>
    </message>
    <message>
        <source>Blueprint %1 has no store for an address of %2 here.</source>
        <translation>El plano %1 no tiene almacén para una dirección de %2.</translation>
    </message>
    <message>
        <source>Write STORE=ADDRESS, with one of: %1.</source>
        <translation>Escriba STORE=ADDRESS, con uno de: %1.</translation>
    </message>
    <message>
        <source>It is not plain which store the password in %1 is for.</source>
        <translation>No está claro para qué almacén es la contraseña de %1.</translation>
    </message>
    <message>
        <source>Write --password-variable STORE=%1.</source>
        <translation>Escriba --password-variable STORE=%1.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no environment.</source>
        <translation>&quot;%1&quot; no es un entorno.</translation>
    </message>
    <message>
        <source>Environments are development, staging and production.</source>
        <translation>Los entornos son development, staging y production.</translation>
    </message>
    <message>
        <source>--read-only and --writable do not go together.</source>
        <translation>--read-only y --writable no van juntos.</translation>
    </message>
    <message>
        <source>Password of %1 for store %2 (none: just Enter):</source>
        <translation>Contraseña de %1 para el almacén %2 (ninguna: solo Intro):</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Almacén %1: %2</translation>
    </message>
    <message>
        <source>Deployment %1 is added, read-only.</source>
        <translation>El despliegue %1 se ha añadido, en solo lectura.</translation>
    </message>
    <message>
        <source>Deployment %1 is added.</source>
        <translation>El despliegue %1 se ha añadido.</translation>
    </message>
    <message>
        <source> (with a password)</source>
        <translation> (con contraseña)</translation>
    </message>
    <message>
        <source>&quot;registrar deployments test %1&quot; finds out whether it can be worked with.</source>
        <translation>&quot;registrar deployments test %1&quot; averigua si se puede trabajar con él.</translation>
    </message>
    <message>
        <source>make a platform known</source>
        <translation>dar a conocer una plataforma</translation>
    </message>
    <message>
        <source>what describes the platform: a shipped blueprint or a file</source>
        <translation>lo que describe la plataforma: un plano incluido o un archivo</translation>
    </message>
    <message>
        <source>read addresses from standard input, one a line</source>
        <translation>leer direcciones de la entrada estándar, una por línea</translation>
    </message>
    <message>
        <source>take a password from that environment variable</source>
        <translation>tomar una contraseña de esa variable de entorno</translation>
    </message>
    <message>
        <source>development, staging or production</source>
        <translation>development, staging o production</translation>
    </message>
    <message>
        <source>refuse every write</source>
        <translation>rechazar toda escritura</translation>
    </message>
    <message>
        <source>allow writes, also in production</source>
        <translation>permitir escrituras, también en producción</translation>
    </message>
    <message>
        <source>by hand; the password is asked for</source>
        <translation>a mano; la contraseña se pregunta</translation>
    </message>
    <message>
        <source>lines such as relational=postgresql://postgres:…@localhost:5434/bot_db</source>
        <translation>líneas como relational=postgresql://postgres:…@localhost:5434/bot_db</translation>
    </message>
    <message>
        <source>with a password that only the environment knows</source>
        <translation>con una contraseña que solo conoce el entorno</translation>
    </message>
    <message>
        <source>Give addresses as arguments, with --from FILE or with --from-stdin.</source>
        <translation>Dé direcciones como argumentos, con --from FILE o con --from-stdin.</translation>
    </message>
    <message>
        <source>Blueprint %1 fits: %2.</source>
        <translation>El plano %1 encaja: %2.</translation>
    </message>
    <message>
        <source>Also possible: %1; choose with --blueprint.</source>
        <translation>También es posible: %1; elija con --blueprint.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to encrypt.</source>
        <translation>&quot;%1&quot; no es una manera de cifrar.</translation>
    </message>
    <message>
        <source>Ways are full, authority, unverified and off.</source>
        <translation>Las maneras son full, authority, unverified y off.</translation>
    </message>
    <message>
        <source>Other users of this computer could see the password among this program&apos;s arguments. Next time give the address with --from-stdin or --from.</source>
        <translation>Otros usuarios de este equipo podrían ver la contraseña entre los argumentos de este programa. La próxima vez dé la dirección con --from-stdin o --from.</translation>
    </message>
    <message>
        <source>Addresses are written as the platforms write them: postgresql://, postgresql+asyncpg://, libpq&apos;s
host=… dbname=…, mongodb://, mongodb+srv://, redis://, rediss://, unix:///…, http:// for Qdrant.
An address goes to the blueprint&apos;s store of that kind; where there are several, write STORE=ADDRESS.

Passwords come from the files given with --from, from addresses given with --from-stdin, from environment variables, or are
asked for on a terminal. They are kept in the system&apos;s keychain, or in an encrypted file where there is none. A
password in an argument is taken too, but other users of this computer could have seen it.

Where nothing else is said the environment is production, and production is read-only.</source>
        <translation>Las direcciones se escriben como las escriben las plataformas: postgresql://, postgresql+asyncpg://, el
host=… dbname=… de libpq, mongodb://, mongodb+srv://, redis://, rediss://, unix:///…, http:// para Qdrant.
Una dirección va al almacén de esa clase del plano; si hay varios, escriba STORE=ADDRESS.

Las contraseñas vienen de los archivos dados con --from, de direcciones dadas con --from-stdin, de variables de entorno, o se
preguntan en una terminal. Se guardan en el llavero del sistema, o en un archivo cifrado donde no lo hay. También se
acepta una contraseña en un argumento, pero otros usuarios de este equipo podrían haberla visto.

Si no se dice otra cosa, el entorno es production, y production es de solo lectura.</translation>
    </message>
    <message>
        <source>read addresses and sign-ins from a .env file, a docker-compose.yml or an alembic.ini</source>
        <translation>leer direcciones y credenciales de un .env, un docker-compose.yml o un alembic.ini</translation>
    </message>
    <message>
        <source>the same, its older name</source>
        <translation>lo mismo, su nombre antiguo</translation>
    </message>
    <message>
        <source>reach the stores through that SSH server</source>
        <translation>llegar a los almacenes por ese servidor SSH</translation>
    </message>
    <message>
        <source>the private key for it, where the agent has none</source>
        <translation>la clave privada para él, si el agente no tiene ninguna</translation>
    </message>
    <message>
        <source>ssh settings to use instead of your own</source>
        <translation>ajustes de ssh que usar en lugar de los suyos</translation>
    </message>
    <message>
        <source>full, authority (not the host&apos;s name), unverified (unsafe: anybody could answer) or off</source>
        <translation>full, authority (no el nombre del host), unverified (inseguro: cualquiera podría responder) u off</translation>
    </message>
    <message>
        <source>certificates of the authorities to trust</source>
        <translation>certificados de las autoridades en que confiar</translation>
    </message>
    <message>
        <source>the certificate to show</source>
        <translation>el certificado que mostrar</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>su clave</translation>
    </message>
    <message>
        <source>from the service&apos;s own settings; the blueprint that fits is found</source>
        <translation>de los ajustes del propio servicio; se encuentra el plano que encaja</translation>
    </message>
    <message>
        <source>behind an SSH server, with encryption</source>
        <translation>detrás de un servidor SSH, con cifrado</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentsCommand</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>con escritura</translation>
    </message>
    <message>
        <source>There are none yet; &quot;registrar deployments add --help&quot; tells how to add one.</source>
        <translation>Todavía no hay ninguno; &quot;registrar deployments add --help&quot; dice cómo añadir uno.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Forget deployment %1 and its passwords? Its stores are not touched.</source>
        <translation>¿Olvidar el despliegue %1 y sus contraseñas? Sus almacenes no se tocan.</translation>
    </message>
    <message>
        <source>Deployment %1 is forgotten.</source>
        <translation>El despliegue %1 se ha olvidado.</translation>
    </message>
    <message>
        <source>Deployment %1 is now named %2.</source>
        <translation>El despliegue %1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>show the deployments that are known, without their passwords</source>
        <translation>mostrar los despliegues conocidos, sin sus contraseñas</translation>
    </message>
    <message>
        <source>forget a deployment and its passwords; its stores are not touched</source>
        <translation>olvidar un despliegue y sus contraseñas; sus almacenes no se tocan</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>give a deployment another name</source>
        <translation>dar otro nombre a un despliegue</translation>
    </message>
    <message>
        <source>find out, step by step, whether a deployment can be worked with</source>
        <translation>averiguar, paso a paso, si se puede trabajar con un despliegue</translation>
    </message>
    <message>
        <source>For each store: is its name known, does a server listen, does it let us in, is the connection encrypted,
what may the user do, is it the expected version, is everything there that the blueprint names.
Ends with 0 when no step failed; notes are no failures.</source>
        <translation>Para cada almacén: si se conoce su nombre, si escucha un servidor, si nos deja entrar, si la conexión está cifrada,
qué puede hacer el usuario, si es la versión esperada, si está todo lo que nombra el plano.
Termina con 0 si ningún paso falló; las notas no son fallos.</translation>
    </message>
    <message>
        <source>only that one</source>
        <translation>solo ese</translation>
    </message>
    <message>
        <source>all stores of campus</source>
        <translation>todos los almacenes de campus</translation>
    </message>
    <message>
        <source>the platform on a sandbox&apos;s servers</source>
        <translation>la plataforma en los servidores de un entorno de pruebas</translation>
    </message>
    <message>
        <source>the platforms that this workstation looks after</source>
        <translation>las plataformas que cuida este equipo</translation>
    </message>
    <message>
        <source>A deployment is one platform as it is connected to: its stores with their addresses, an
environment, and the blueprint that describes it.</source>
        <translation>Un despliegue es una plataforma tal como se conecta a ella: sus almacenes con sus direcciones, un
entorno y el plano que la describe.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentsTransferCommands</name>
    <message>
        <source>the file&apos;s passphrase is the first line of FILE; otherwise it is asked for</source>
        <translation>la frase de contraseña del archivo es la primera línea de FILE; si no, se pregunta</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file:</source>
        <translation>Elija una frase de contraseña para el archivo:</translation>
    </message>
    <message>
        <source>Passphrase of the file:</source>
        <translation>Frase de contraseña del archivo:</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>And once more:</source>
        <translation>Y otra vez:</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Son dos frases de contraseña distintas.</translation>
    </message>
    <message>
        <source>The option --to is missing.</source>
        <translation>Falta la opción --to.</translation>
    </message>
    <message>
        <source>Name the file: --to deployments.registrar</source>
        <translation>Nombre el archivo: --to deployments.registrar</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) are in %1, encrypted with their passwords.</source>
        <translation>
            <numerusform>%n despliegue está en %1, cifrado con sus contraseñas.</numerusform>
            <numerusform>%n despliegues están en %1, cifrados con sus contraseñas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) are in %1, without passwords.</source>
        <translation>
            <numerusform>%n despliegue está en %1, sin contraseñas.</numerusform>
            <numerusform>%n despliegues están en %1, sin contraseñas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployment %1 is added.</source>
        <translation>El despliegue %1 se ha añadido.</translation>
    </message>
    <message>
        <source>Deployment %1 is replaced.</source>
        <translation>El despliegue %1 se sustituye.</translation>
    </message>
    <message>
        <source>Deployment %1 is there already and stays as it is; --replace replaces it.</source>
        <translation>El despliegue %1 ya está y queda como está; --replace lo sustituye.</translation>
    </message>
    <message>
        <source>write deployments to a file, to be taken to another computer</source>
        <translation>escribir despliegues en un archivo, para llevarlos a otro equipo</translation>
    </message>
    <message>
        <source>Without names, all of them. Passwords are left out, or come along in a file that is encrypted with
a passphrase of its own.</source>
        <translation>Sin nombres, todos. Las contraseñas se omiten, o van en un archivo cifrado con
una frase de contraseña propia.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que escribir</translation>
    </message>
    <message>
        <source>with passwords, encrypted</source>
        <translation>con contraseñas, cifrado</translation>
    </message>
    <message>
        <source>everything that a colleague needs; tell the passphrase apart</source>
        <translation>todo lo que necesita un colega; comunique la frase de contraseña aparte</translation>
    </message>
    <message>
        <source>take deployments over from a file that &quot;export&quot; has written</source>
        <translation>tomar despliegues de un archivo escrito por &quot;export&quot;</translation>
    </message>
    <message>
        <source>replace those whose names are taken</source>
        <translation>sustituir aquellos cuyos nombres están ocupados</translation>
    </message>
</context>
<context>
    <name>registrar::DiscoveredBlueprint</name>
    <message>
        <source>The blueprint %1 could not be written.</source>
        <translation>No se pudo escribir el plano %1.</translation>
    </message>
    <message>
        <source>Check the folder and the space that is left.</source>
        <translation>Compruebe la carpeta y el espacio que queda.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>There is nothing to describe.</source>
        <translation>No hay nada que describir.</translation>
    </message>
    <message>
        <source>The databases hold no table, collection or key that this user sees.</source>
        <translation>Las bases de datos no tienen ninguna tabla, colección ni clave que este usuario vea.</translation>
    </message>
    <message>
        <source>Check the names of the databases, or the user&apos;s rights.</source>
        <translation>Compruebe los nombres de las bases de datos o los permisos del usuario.</translation>
    </message>
</context>
<context>
    <name>registrar::DurationWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
</context>
<context>
    <name>registrar::EditPlace</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>a field, and one inside it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>“%1” is no path of a field.</source>
        <translation>«%1» no es la ruta de un campo.</translation>
    </message>
    <message>
        <source>Type its names with dots between them: address.city</source>
        <translation>Escriba sus nombres separados por puntos: address.city</translation>
    </message>
    <message>
        <source>%1 is the key of the records.</source>
        <translation>%1 es la clave de los registros.</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>Elija otro campo.</translation>
    </message>
</context>
<context>
    <name>registrar::EntityPage</name>
    <message>
        <source>%1 is not in this window</source>
        <translation>%1 no está en esta ventana</translation>
    </message>
    <message>
        <source>Its deployment was removed, or has another name now.</source>
        <translation>Su despliegue se quitó o ahora tiene otro nombre.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>There is no %1 in %2</source>
        <translation>No hay %1 en %2</translation>
    </message>
    <message>
        <source>Neither the store nor the blueprint of %1 knows it.</source>
        <translation>No la conocen ni el almacén ni el plano de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>registrar::EnvFile</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>It is larger than any settings file.</source>
        <translation>Es mayor que cualquier archivo de ajustes.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
</context>
<context>
    <name>registrar::ErrorStrip</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>registrar::ExpiryInput</name>
    <message>
        <source>Unit of time until it expires</source>
        <translation>Unidad de tiempo hasta que expire</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>A number greater than zero is expected, such as 2 or 1.5.</source>
        <translation>Se espera un número mayor que cero, como 2 o 1.5.</translation>
    </message>
    <message>
        <source>The key stays until it is deleted.</source>
        <translation>La clave permanece hasta que se borre.</translation>
    </message>
    <message>
        <source>Expires in %1, once it is applied.</source>
        <translation>Expira en %1, una vez aplicado.</translation>
    </message>
    <message>
        <source>Expires in %1, at %2.</source>
        <translation>Expira en %1, el %2.</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <translation>Expira en %1.</translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation>Expiró: %1.</translation>
    </message>
</context>
<context>
    <name>registrar::ExportColumns</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Secret: it is left out unless you check it.</source>
        <translation>Secreto: se omite salvo que lo marque.</translation>
    </message>
    <message>
        <source>%1, secret</source>
        <translation>%1, secreto</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 de %2 columnas</translation>
    </message>
</context>
<context>
    <name>registrar::ExportDeploymentsDialog</name>
    <message>
        <source>Include passwords, in an encrypted file</source>
        <translation>Incluir contraseñas, en un archivo cifrado</translation>
    </message>
    <message>
        <source>Export deployments</source>
        <translation>Exportar despliegues</translation>
    </message>
    <message>
        <source>&amp;Deployments</source>
        <translation>&amp;Despliegues</translation>
    </message>
    <message>
        <source>Deployments to export</source>
        <translation>Despliegues que exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase of its own, which is asked for next.</source>
        <translation>El archivo se cifra con una frase de contraseña propia, que se pide después.</translation>
    </message>
    <message>
        <source>The file holds names and addresses that anybody can read, and no password.</source>
        <translation>El archivo contiene nombres y direcciones que cualquiera puede leer, y ninguna contraseña.</translation>
    </message>
</context>
<context>
    <name>registrar::ExportDialog</name>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Safe for &amp;spreadsheets</source>
        <translation>Segura para &amp;hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;Keep every type (canonical Extended JSON)</source>
        <translation>&amp;Conservar cada tipo (Extended JSON canónico)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>No filter is set, and no order.</source>
        <translation>No hay ningún filtro ni orden.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>No hay ningún registro seleccionado.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON array</source>
        <translation>Lista JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Puts an apostrophe in front of texts that begin with = + - or @, so that no spreadsheet runs them as a formula. Numbers stay as they are.</source>
        <translation>Pone un apóstrofo delante de textos que empiezan por = + - o @, para que ninguna hoja de cálculo los ejecute como fórmula. Los números quedan como están.</translation>
    </message>
    <message>
        <source>Writes types that JSON does not have in full, so that they can be read back exactly.</source>
        <translation>Escribe por entero los tipos que JSON no tiene, para poder leerlos exactamente de nuevo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>Records to be written: %1.</source>
        <extracomment>the argument is a number, or &quot;about&quot; and a number</extracomment>
        <translation>Registros por escribir: %1.</translation>
    </message>
    <message>
        <source>The file may need about %1, and the disk has %2 left.</source>
        <translation>El archivo puede necesitar unos %1, y al disco le quedan %2.</translation>
    </message>
    <message>
        <source>Staged edits are not in the file until they are applied.</source>
        <translation>Los cambios preparados no están en el archivo hasta que se apliquen.</translation>
    </message>
    <message>
        <source>All records of %1</source>
        <translation>Todos los registros de %1</translation>
    </message>
    <message>
        <source>All records in the present order</source>
        <translation>Todos los registros en el orden actual</translation>
    </message>
    <message>
        <source>What the filter finds</source>
        <translation>Lo que encuentra el filtro</translation>
    </message>
    <message>
        <source>The selected records</source>
        <translation>Los registros seleccionados</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Sustituir %1?</translation>
    </message>
    <message>
        <source>The file is there already. It is replaced when the new one is whole.</source>
        <translation>El archivo ya existe. Se sustituye cuando el nuevo esté entero.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
</context>
<context>
    <name>registrar::ExportOperation</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space, then export again.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio libre, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Export %1 of %2</source>
        <translation>Exportar %1 de %2</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>(an estimate)</source>
        <translation>(una estimación)</translation>
    </message>
    <message>
        <source>Secret fields are left out: %1.</source>
        <translation>Se omiten los campos secretos: %1.</translation>
    </message>
    <message>
        <source>%1 records were written to %2 (%3).</source>
        <translation>Se escribieron %1 registros en %2 (%3).</translation>
    </message>
    <message>
        <source>The disk is too full for %1.</source>
        <translation>El disco está demasiado lleno para %1.</translation>
    </message>
    <message>
        <source>%1 had been written, and %2 are free.</source>
        <translation>Se habían escrito %1, y quedan libres %2.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk, then export again. Nothing of the file was left behind.</source>
        <translation>Haga sitio o elija una carpeta en otro disco, y exporte de nuevo. No quedó nada del archivo.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>All fields are left out.</source>
        <translation>Se omiten todos los campos.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Elija al menos un campo.</translation>
    </message>
</context>
<context>
    <name>registrar::FavouritesList</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
</context>
<context>
    <name>registrar::FavouritesModel</name>
    <message>
        <source>%1
%2, %3</source>
        <extracomment>entity, deployment, store</extracomment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1, favourite, %2</source>
        <translation>%1, favorito, %2</translation>
    </message>
</context>
<context>
    <name>registrar::FieldAssignment</name>
    <message>
        <source>%1 cannot be increased.</source>
        <translation>%1 no se puede aumentar.</translation>
    </message>
    <message>
        <source>The sum is no number.</source>
        <translation>La suma no es un número.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>It holds whole numbers only.</source>
        <translation>Solo contiene números enteros.</translation>
    </message>
    <message>
        <source>The sum is too large for its type.</source>
        <translation>La suma es demasiado grande para su tipo.</translation>
    </message>
    <message>
        <source>%1 becomes empty</source>
        <translation>%1 queda vacío</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 pasa a ser %2</translation>
    </message>
    <message>
        <source>%1 becomes null</source>
        <translation>%1 pasa a null</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 se quita</translation>
    </message>
    <message>
        <source>%1 is increased by %2</source>
        <translation>%1 se aumenta en %2</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>The sum has more digits than the 34 that its type holds.</source>
        <translation>La suma tiene más cifras que las 34 que admite su tipo.</translation>
    </message>
    <message>
        <source>%1 is secret, and is set record by record.</source>
        <translation>%1 es secreto y se fija registro a registro.</translation>
    </message>
    <message>
        <source>%1 is no array.</source>
        <translation>%1 no es una lista.</translation>
    </message>
    <message>
        <source>%1 holds no fields.</source>
        <translation>%1 no contiene campos.</translation>
    </message>
    <message>
        <source>%1 gains %2</source>
        <translation>%1 gana %2</translation>
    </message>
    <message>
        <source>%1 loses %2</source>
        <translation>%1 pierde %2</translation>
    </message>
</context>
<context>
    <name>registrar::FieldEditor</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Kept without a time zone.</source>
        <translation>Se guarda sin zona horaria.</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Poner null</translation>
    </message>
    <message>
        <source>Set to empty text</source>
        <translation>Poner texto vacío</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Quitar el campo</translation>
    </message>
    <message>
        <source>Use the default, %1</source>
        <translation>Usar el valor por omisión, %1</translation>
    </message>
    <message>
        <source>Let the store fill it in</source>
        <translation>Dejar que lo rellene el almacén</translation>
    </message>
    <message>
        <source>Take the edit back</source>
        <translation>Retirar el cambio</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>In %1 unless another offset is typed.</source>
        <translation>En %1 si no se escribe otro desfase.</translation>
    </message>
</context>
<context>
    <name>registrar::FieldInput</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>registrar::FieldText</name>
    <message>
        <source>Conditions, all of which must hold (quote them from the shell):
  field=value  field!=value      equal, not equal
  field&lt;value  &lt;=  &gt;  &gt;=         less, at most, greater, at least
  field~pattern                  a regular expression of the store&apos;s own kind
  field^=text  field*=text       begins with, contains
  field:in=a,b,c                 one of; field:between=a,b with both ends
  field:null  field:notnull      NULL, not NULL
  field:missing  field:present   not there at all, there (MongoDB)
  field:has=value                an array that holds the value
  :text=words                    by the entity&apos;s text index
A nested field is written outer.inner; a name that holds a dot or a sign, in double quotes.</source>
        <translation>Condiciones, todas las cuales deben cumplirse (entre comillas en la línea de órdenes):
  field=value  field!=value      igual, distinto
  field&lt;value  &lt;=  &gt;  &gt;=         menor, como máximo, mayor, como mínimo
  field~pattern                  una expresión regular del tipo del almacén
  field^=text  field*=text       empieza por, contiene
  field:in=a,b,c                 uno de; field:between=a,b con ambos extremos
  field:null  field:notnull      NULL, no NULL
  field:missing  field:present   no está, está (MongoDB)
  field:has=value                una lista que contiene el valor
  :text=words                    por el índice de texto de la entidad
Un campo anidado se escribe outer.inner; un nombre con un punto o un signo, entre comillas dobles.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2.</source>
        <translation>No hay campo &quot;%1&quot; en %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for field %2. %3</source>
        <translation>&quot;%1&quot; no es un valor para el campo %2. %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets no field.</source>
        <translation>&quot;%1&quot; no fija ningún campo.</translation>
    </message>
    <message>
        <source>Write field=value or field:=JSON.</source>
        <translation>Escriba field=value o field:=JSON.</translation>
    </message>
    <message>
        <source>The condition :%1 wants another number of values, separated by commas (%2).</source>
        <translation>La condición :%1 necesita otro número de valores, separados por comas (%2).</translation>
    </message>
    <message>
        <source>There is no condition &quot;:%1&quot;.</source>
        <translation>No hay condición &quot;:%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no condition.</source>
        <translation>&quot;%1&quot; no es una condición.</translation>
    </message>
    <message>
        <source>Write for example role=admin, age&gt;=18 or email:null.</source>
        <translation>Escriba por ejemplo role=admin, age&gt;=18 o email:null.</translation>
    </message>
    <message>
        <source>Records of %1 cannot be named.</source>
        <translation>Los registros de %1 no se pueden nombrar.</translation>
    </message>
    <message>
        <source>Look for them with &quot;registrar records list&quot; and --where.</source>
        <translation>Búsquelos con &quot;registrar records list&quot; y --where.</translation>
    </message>
    <message>
        <source>The key of %1 has another number of values (%2).</source>
        <translation>La clave de %1 tiene otro número de valores (%2).</translation>
    </message>
    <message>
        <source>Give %1, in this order.</source>
        <translation>Dé %1, en este orden.</translation>
    </message>
</context>
<context>
    <name>registrar::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>Campo por el que filtrar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valor con el que comparar</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Extremo superior</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extremo superior</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>values with commas between</source>
        <translation>valores separados por comas</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>extremo inferior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Type the filter in the store&apos;s own language</source>
        <translation>Escriba el filtro en el lenguaje del propio almacén</translation>
    </message>
    <message>
        <source>The index %1 serves this.</source>
        <translation>El índice %1 lo sirve.</translation>
    </message>
    <message>
        <source>No index serves this.</source>
        <translation>Ningún índice lo sirve.</translation>
    </message>
    <message>
        <source>About %1 records are read.</source>
        <translation>Se leen unos %1 registros.</translation>
    </message>
</context>
<context>
    <name>registrar::FilterChip</name>
    <message>
        <source>%1
Press to change it, Delete to take it out.</source>
        <translation>%1
Púlselo para cambiarlo, Supr para quitarlo.</translation>
    </message>
</context>
<context>
    <name>registrar::FilterModel</name>
    <message>
        <source>Not known yet whether an index serves this condition.</source>
        <translation>Aún no se sabe si un índice sirve esta condición.</translation>
    </message>
    <message>
        <source>Served by the index %1.</source>
        <translation>Lo sirve el índice %1.</translation>
    </message>
    <message>
        <source>No index serves this condition.</source>
        <translation>Ningún índice sirve esta condición.</translation>
    </message>
    <message>
        <source>A range needs two ends.</source>
        <translation>Un intervalo necesita dos extremos.</translation>
    </message>
    <message>
        <source>Type both ends, for example 10..20.</source>
        <translation>Escriba los dos extremos, por ejemplo 10..20.</translation>
    </message>
    <message>
        <source>There is no value to compare with.</source>
        <translation>No hay valor con el que comparar.</translation>
    </message>
    <message>
        <source>Type the values with commas between them.</source>
        <translation>Escriba los valores separados por comas.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide con</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>es null</translation>
    </message>
    <message>
        <source>is not null</source>
        <translation>no es null</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source>has the element</source>
        <translation>tiene el elemento</translation>
    </message>
    <message>
        <source>has the words</source>
        <translation>tiene las palabras</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a condition of the filter, and what it costs</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>registrar::FindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text to find in the records</source>
        <translation>Texto que buscar en los registros</translation>
    </message>
    <message>
        <source>Find in the records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Nada encontrado hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <extracomment>the first number is the match that is shown</extracomment>
        <translation>
            <numerusform>%1 de %n coincidencia</numerusform>
            <numerusform>%1 de %n coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es) so far</source>
        <translation>
            <numerusform>%1 de %n coincidencia hasta ahora</numerusform>
            <numerusform>%1 de %n coincidencias hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>at record %1</source>
        <translation>en el registro %1</translation>
    </message>
</context>
<context>
    <name>registrar::FrozenColumns</name>
    <message>
        <source>Frozen columns</source>
        <translation>Columnas fijas</translation>
    </message>
</context>
<context>
    <name>registrar::HeaderMenu</name>
    <message>
        <source>Columns …</source>
        <translation>Columnas …</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordenar ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordenar descendente</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>Después por esta, ascendente</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>Después por esta, descendente</translation>
    </message>
    <message>
        <source>Take out of the sort</source>
        <translation>Sacar del orden</translation>
    </message>
    <message>
        <source>Sort by the key</source>
        <translation>Ordenar por la clave</translation>
    </message>
    <message>
        <source>Let the column scroll</source>
        <translation>Dejar que la columna se desplace</translation>
    </message>
    <message>
        <source>Freeze at the beginning</source>
        <translation>Fijar al principio</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar el ancho</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Ocultar la columna</translation>
    </message>
</context>
<context>
    <name>registrar::Help</name>
    <message>
        <source> VERB</source>
        <translation> VERBO</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [opciones]</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>the command line, or a value in it, makes no sense</source>
        <translation>la línea de órdenes, o un valor en ella, no tiene sentido</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>somebody else changed the record meanwhile</source>
        <translation>otra persona cambió el registro entretanto</translation>
    </message>
    <message>
        <source>refused: permission, read-only, a rule, or the answer was no</source>
        <translation>rechazado: permiso, solo lectura, una regla, o la respuesta fue no</translation>
    </message>
    <message>
        <source>the store cannot be reached, or does not let us in</source>
        <translation>no se llega al almacén, o no nos deja entrar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>answer in JSON on standard output</source>
        <translation>responder en JSON por la salida estándar</translation>
    </message>
    <message>
        <source>say nothing on the way; warnings and errors remain</source>
        <translation>no decir nada por el camino; quedan avisos y errores</translation>
    </message>
    <message>
        <source>show the help of the verb</source>
        <translation>mostrar la ayuda del verbo</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>For every verb:</source>
        <translation>Para todos los verbos:</translation>
    </message>
    <message>
        <source>%1 VERB --help tells more.</source>
        <translation>%1 VERB --help dice más.</translation>
    </message>
    <message>
        <source>the passphrase of the encrypted file of passwords, where no keychain is there</source>
        <translation>la frase de contraseña del archivo cifrado de contraseñas, donde no hay llavero</translation>
    </message>
    <message>
        <source>       %1 [options of the window]   opens the window</source>
        <translation>       %1 [opciones de la ventana]   abre la ventana</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Opciones de la ventana:</translation>
    </message>
</context>
<context>
    <name>registrar::Journal</name>
    <message>
        <source>The journal&apos;s entry holds no changes that can be understood.</source>
        <translation>La entrada del diario no contiene cambios comprensibles.</translation>
    </message>
    <message>
        <source>The change cannot be undone from the journal.</source>
        <translation>El cambio no se puede deshacer desde el diario.</translation>
    </message>
    <message>
        <source>It holds secrets or very large values, of which the journal keeps digests alone.</source>
        <translation>Contiene secretos o valores muy grandes, de los que el diario solo guarda resúmenes.</translation>
    </message>
    <message>
        <source>Set the fields by hand, or restore them from a backup.</source>
        <translation>Fije los campos a mano o restáurelos de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>No se puede usar el diario.</translation>
    </message>
    <message>
        <source>Check that its folder can be written to and that the disk is not full.</source>
        <translation>Compruebe que se pueda escribir en su carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were removed.</source>
        <translation>Se quitaron las entradas %1 a %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: one of them was replaced or moved.</source>
        <translation>La entrada %1 no sigue a la anterior: una de las dos fue sustituida o movida.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>La entrada %1 se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was written: everything from there was written anew.</source>
        <translation>La entrada %1 no es la que se escribió: todo desde ahí se escribió de nuevo.</translation>
    </message>
    <message>
        <source>The file that holds the newest hash is gone, so nobody can tell whether entries were cut off.</source>
        <translation>El archivo con el resumen más nuevo ya no está, así que nadie puede saber si se cortaron entradas.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were cut off.</source>
        <translation>Se cortaron las entradas %1 a %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>Otro programa lo está escribiendo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The journal knows of nothing applied under &quot;%1&quot;.</source>
        <translation>El diario no conoce nada aplicado con «%1».</translation>
    </message>
    <message>
        <source>&quot;registrar journal show&quot; tells the names of change sets.</source>
        <translation>&quot;registrar journal show&quot; dice los nombres de los conjuntos de cambios.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Todavía no hay diario.</translation>
    </message>
    <message>
        <source>The journal has no entry %1.</source>
        <translation>El diario no tiene ninguna entrada %1.</translation>
    </message>
</context>
<context>
    <name>registrar::JournalCommand</name>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>&quot;%1&quot; no es una hora.</translation>
    </message>
    <message>
        <source>Write it as 2026-02-01 or 2026-02-01T12:30:00Z; without a zone it is UTC.</source>
        <translation>Escríbala como 2026-02-01 o 2026-02-01T12:30:00Z; sin zona es UTC.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>No hay entradas.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>There may be earlier ones: --before %1</source>
        <translation>Puede haber anteriores: --before %1</translation>
    </message>
    <message>
        <source>The journal is whole. Entries: %1. Head: %2</source>
        <translation>El diario está íntegro. Entradas: %1. Cabeza: %2</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>El diario está roto.</translation>
    </message>
    <message>
        <source>Trust no entry from there on; keep the folder %1 as evidence.</source>
        <translation>No se fíe de ninguna entrada desde ahí; guarde la carpeta %1 como prueba.</translation>
    </message>
    <message>
        <source>Take back what the set changed in %2 (changes: %1)?</source>
        <translation>¿Revertir lo que el conjunto cambió en %2 (cambios: %1)?</translation>
    </message>
    <message>
        <source>Not all was taken back, since records were changed since.</source>
        <translation>No todo se revirtió, porque hubo registros que cambiaron después.</translation>
    </message>
    <message>
        <source>Taken back, as change set %1.</source>
        <translation>Revertido, como conjunto de cambios %1.</translation>
    </message>
    <message>
        <source>entries, the latest first</source>
        <translation>entradas, la última primero</translation>
    </message>
    <message>
        <source>only of that deployment</source>
        <translation>solo de ese despliegue</translation>
    </message>
    <message>
        <source>only of that store</source>
        <translation>solo de ese almacén</translation>
    </message>
    <message>
        <source>only of that entity, as the store names it (public.users)</source>
        <translation>solo de esa entidad, como la nombra el almacén (public.users)</translation>
    </message>
    <message>
        <source>only of that record, as the journal writes its key</source>
        <translation>solo de ese registro, como el diario escribe su clave</translation>
    </message>
    <message>
        <source>only of that change set</source>
        <translation>solo de ese conjunto de cambios</translation>
    </message>
    <message>
        <source>not before that time</source>
        <translation>no antes de esa hora</translation>
    </message>
    <message>
        <source>before that time</source>
        <translation>antes de esa hora</translation>
    </message>
    <message>
        <source>only entries before that one: the next page</source>
        <translation>solo entradas anteriores a esa: la página siguiente</translation>
    </message>
    <message>
        <source>at most so many, 1 to 10000; 50 where it is not given</source>
        <translation>como máximo tantas, de 1 a 10000; 50 si no se da</translation>
    </message>
    <message>
        <source>who changed users since February</source>
        <translation>quién cambió usuarios desde febrero</translation>
    </message>
    <message>
        <source>all of one change set, with what stood before and after</source>
        <translation>todo lo de un conjunto de cambios, con lo que había antes y después</translation>
    </message>
    <message>
        <source>find the first entry that was changed, removed, moved or cut off</source>
        <translation>buscar la primera entrada cambiada, quitada, movida o cortada</translation>
    </message>
    <message>
        <source>Ends with 1 where the journal is broken. Write the head down somewhere else from time to time: it proves
everything up to there, also against somebody who may write to this folder.</source>
        <translation>Termina con 1 si el diario está roto. Anote la cabeza en otro sitio de vez en cuando: prueba
todo hasta ahí, también frente a quien pueda escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>take a change set back</source>
        <translation>revertir un conjunto de cambios</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>the record of everything that changed anything</source>
        <translation>el registro de todo lo que cambió algo</translation>
    </message>
    <message>
        <source>It is kept on this workstation, for this user. Every write made here, in the window or from the command line,
stands in it before it happens and again with its outcome.</source>
        <translation>Se guarda en este equipo, para este usuario. Toda escritura hecha aquí, en la ventana o desde la línea de órdenes,
está en él antes de ocurrir y otra vez con su resultado.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>Falta la opción --output.</translation>
    </message>
    <message>
        <source>Write --output FILE.</source>
        <translation>Escriba --output FILE.</translation>
    </message>
    <message>
        <source>Not all of the change set can be undone from the journal.</source>
        <translation>No todo el conjunto de cambios se puede deshacer desde el diario.</translation>
    </message>
    <message>
        <source>Nothing of the change set can be undone from the journal.</source>
        <translation>Nada del conjunto de cambios se puede deshacer desde el diario.</translation>
    </message>
    <message>
        <source>It holds secrets or very large values, of which the journal keeps digests alone.</source>
        <translation>Contiene secretos o valores muy grandes, de los que el diario solo guarda resúmenes.</translation>
    </message>
    <message>
        <source>Add --rest to take back everything else, or set the fields by hand.</source>
        <translation>Añada --rest para revertir todo lo demás, o fije los campos a mano.</translation>
    </message>
    <message>
        <source>Set the fields by hand, or restore them from a backup.</source>
        <translation>Fije los campos a mano o restáurelos de una copia de seguridad.</translation>
    </message>
    <message>
        <source>only of that kind: intent, add, update, delete, applied, bulk-edit, export, unlock, lock, deployment-add and the others that the list shows</source>
        <translation>solo de esa clase: intent, add, update, delete, applied, bulk-edit, export, unlock, lock, deployment-add y las demás que muestra la lista</translation>
    </message>
    <message>
        <source>entries into a file, as CSV where its name says so, else as JSON lines</source>
        <translation>entradas a un archivo, como CSV si su nombre lo dice, y si no como líneas JSON</translation>
    </message>
    <message>
        <source>The export is written into the journal itself.</source>
        <translation>La exportación se anota en el propio diario.</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>adónde</translation>
    </message>
    <message>
        <source>everything since February, for an auditor</source>
        <translation>todo desde febrero, para un auditor</translation>
    </message>
    <message>
        <source>What was changed since is a conflict and is left as it is. Where the journal holds digests only (secrets, very
large values), the change cannot be undone from it; what is left out then is told, change by change.</source>
        <translation>Lo que cambió después es un conflicto y se deja como está. Donde el diario solo guarda resúmenes (secretos, valores
muy grandes), el cambio no se puede deshacer desde él; entonces se dice, cambio a cambio, lo que se omite.</translation>
    </message>
    <message>
        <source>its name, where taking back in production deletes records, or writes many</source>
        <translation>su nombre, cuando deshacer en producción elimina registros o escribe muchos</translation>
    </message>
    <message>
        <source>take the rest back where the journal does not hold all</source>
        <translation>revertir el resto donde el diario no lo guarda todo</translation>
    </message>
</context>
<context>
    <name>registrar::JournalDetails</name>
    <message>
        <source>The entry&apos;s fields</source>
        <translation>Los campos de la entrada</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>change set %1</source>
        <translation>conjunto de cambios %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Choose an entry to see what it holds.</source>
        <translation>Elija una entrada para ver qué contiene.</translation>
    </message>
</context>
<context>
    <name>registrar::JournalExportWork</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Check the folder and the free space, then export again.</source>
        <translation>Compruebe la carpeta y el espacio libre, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Exportando el diario</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written into %1.</source>
        <translation>
            <numerusform>%n entrada escrita en %1.</numerusform>
            <numerusform>%n entradas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::JournalFilterBar</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Text in records and values</source>
        <translation>Texto en registros y valores</translation>
    </message>
    <message>
        <source>Also what was about to happen</source>
        <translation>También lo que estaba a punto de ocurrir</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Any deployment</source>
        <translation>Cualquier despliegue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Entre …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Every change set is announced before it is sent; one without an outcome was interrupted.</source>
        <translation>Cada conjunto de cambios se anuncia antes de enviarse; uno sin resultado fue interrumpido.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier cosa</translation>
    </message>
</context>
<context>
    <name>registrar::JournalModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>registrar::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Entries of the journal, the latest first</source>
        <translation>Entradas del diario, la última primero</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Undo this change set …</source>
        <translation>Deshacer este conjunto de cambios …</translation>
    </message>
    <message>
        <source>Checks that no entry was changed, removed or moved since it was written.</source>
        <translation>Comprueba que ninguna entrada se cambió, quitó o movió desde que se escribió.</translation>
    </message>
    <message>
        <source>Stages what takes the whole change set back; you look at it before it is written.</source>
        <translation>Prepara lo que revierte el conjunto entero; usted lo mira antes de que se escriba.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Leyendo el diario …</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Change the filter, or look at all entries.</source>
        <translation>Cambie el filtro o mire todas las entradas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Todavía no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Whatever you apply is written down here: who, when, what, before and after. Applied change sets can be undone from here, also later.</source>
        <translation>Todo lo que aplique se anota aquí: quién, cuándo, qué, antes y después. Los conjuntos aplicados se pueden deshacer desde aquí, también más tarde.</translation>
    </message>
    <message>
        <source>%1/%2 is not in this window. Add the deployment, then undo again.</source>
        <translation>%1/%2 no está en esta ventana. Añada el despliegue y deshaga de nuevo.</translation>
    </message>
    <message>
        <source>undo of an applied change set</source>
        <translation>deshacer un conjunto aplicado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have other edits staged and were left out.</source>
        <translation>
            <numerusform>%n registro tiene otros cambios preparados y se omitió.</numerusform>
            <numerusform>%n registros tienen otros cambios preparados y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying the journal …</source>
        <translation>Verificando el diario …</translation>
    </message>
    <message>
        <source>Verifying the journal: %1 of %2 entries</source>
        <translation>Verificando el diario: %1 de %2 entradas</translation>
    </message>
    <message>
        <source>The journal is not whole. %1</source>
        <translation>El diario no está íntegro. %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries. Its head is %1; written down elsewhere, it proves everything up to now.</source>
        <translation>
            <numerusform>El diario está íntegro: %n entrada. Su cabeza es %1; anotada en otro sitio, prueba todo hasta ahora.</numerusform>
            <numerusform>El diario está íntegro: %n entradas. Su cabeza es %1; anotada en otro sitio, prueba todo hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>Copiar la cabeza</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writes the entries that match the filter into a file, as JSON lines or CSV.</source>
        <translation>Escribe en un archivo las entradas que cumplen el filtro, como líneas JSON o CSV.</translation>
    </message>
    <message>
        <source>Looking … back to entry %1 of %2</source>
        <translation>Buscando … hasta la entrada %1 de %2</translation>
    </message>
    <message>
        <source>Entries in the journal: %1</source>
        <translation>Entradas en el diario: %1</translation>
    </message>
    <message>
        <source>%1/%2 is not connected. Open it in the tree, then undo again.</source>
        <translation>%1/%2 no está conectado. Ábralo en el árbol y deshaga de nuevo.</translation>
    </message>
    <message>
        <source>Take the edit of %1 in %2 back?</source>
        <translation>¿Revertir la edición de %1 en %2?</translation>
    </message>
    <message>
        <source>It is written at once, batch by batch. Records that were changed since stay as they are.</source>
        <translation>Se escribe al momento, lote a lote. Los registros que cambiaron después quedan como están.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revertir</translation>
    </message>
</context>
<context>
    <name>registrar::JournalUndo</name>
    <message>
        <source>The journal knows of nothing applied under “%1”.</source>
        <translation>El diario no conoce nada aplicado con «%1».</translation>
    </message>
    <message>
        <source>“registrar journal show” tells the names of change sets.</source>
        <translation>“registrar journal show” dice los nombres de los conjuntos de cambios.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry holds changes that cannot be understood.</source>
        <translation>La entrada del diario contiene cambios que no se pueden comprender.</translation>
    </message>
</context>
<context>
    <name>registrar::JournalVerifyWork</name>
    <message>
        <source>Verifying the journal</source>
        <translation>Verificando el diario</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>El diario está íntegro.</translation>
    </message>
</context>
<context>
    <name>registrar::JournalWords</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a secret; only its digest is kept</source>
        <translation>un secreto; solo se guarda su resumen</translation>
    </message>
    <message>
        <source>too large to be kept: %1</source>
        <translation>demasiado grande para guardarse: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field with its value before and after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>About to apply</source>
        <translation>A punto de aplicar</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Conjunto de cambios</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>applied</source>
        <extracomment>of an export, an unlock and the like, not of a change</extracomment>
        <translation>aplicado</translation>
    </message>
    <message>
        <source>not all applied</source>
        <translation>no todo aplicado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>no aplicado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 were deleted too, by %2</source>
        <translation>
            <numerusform>También se borró %n registro de %1, por %2</numerusform>
            <numerusform>También se borraron %n registros de %1, por %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 was emptied in %n record(s) of %1</source>
        <translation>
            <numerusform>%2 se vació en %n registro de %1</numerusform>
            <numerusform>%2 se vació en %n registros de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (or more)</source>
        <translation>%1 (o más)</translation>
    </message>
    <message>
        <source>… (%1 values)</source>
        <translation>… (%1 valores)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Chosen records</source>
        <translation>Registros elegidos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Secret fields in the file</source>
        <translation>Campos secretos en el archivo</translation>
    </message>
    <message>
        <source>Passwords in the file</source>
        <translation>Contraseñas en el archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>Conjuntos de cambios</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Filled anew</source>
        <translation>Rellenado de nuevo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Edit of many</source>
        <translation>Edición de muchos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export of the journal</source>
        <translation>Exportación del diario</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Deployment added</source>
        <translation>Despliegue añadido</translation>
    </message>
    <message>
        <source>Deployment changed</source>
        <translation>Despliegue cambiado</translation>
    </message>
    <message>
        <source>Deployment removed</source>
        <translation>Despliegue quitado</translation>
    </message>
    <message>
        <source>Deployment exported</source>
        <translation>Despliegue exportado</translation>
    </message>
    <message>
        <source>Sandbox filled</source>
        <translation>Entorno de pruebas rellenado</translation>
    </message>
    <message>
        <source>Sandbox emptied</source>
        <translation>Entorno de pruebas vaciado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 records to %2</source>
        <extracomment>a number of records, and a file&apos;s name</extracomment>
        <translation>%1 registros a %2</translation>
    </message>
    <message>
        <source>%1 entries to %2</source>
        <extracomment>a number of entries, and a file&apos;s name</extracomment>
        <translation>%1 entradas a %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message numerus="yes">
        <source>%n more; an export of the journal holds all</source>
        <translation>
            <numerusform>%n más; una exportación del diario los contiene todos</numerusform>
            <numerusform>%n más; una exportación del diario los contiene todos</numerusform>
        </translation>
    </message>
    <message>
        <source>By the store itself</source>
        <translation>Por el propio almacén</translation>
    </message>
</context>
<context>
    <name>registrar::KeptEditsNotice</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged edit(s) from %1 were kept: %2.</source>
        <translation>
            <numerusform>Se conservó %n cambio preparado de %1: %2.</numerusform>
            <numerusform>Se conservaron %n cambios preparados de %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>registrar::KeychainSecretStore</name>
    <message>
        <source>The system&apos;s keychain could not be used.</source>
        <translation>No se pudo usar el llavero del sistema.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or keep passwords in an encrypted file instead: registrar secrets move file</source>
        <translation>Desbloquee el llavero o guarde las contraseñas en un archivo cifrado: registrar secrets move file</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not allow it.</source>
        <translation>El llavero del sistema no lo permitió.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked.</source>
        <translation>Puede estar esperando a que se desbloquee.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep passwords in an encrypted file instead: registrar secrets move file</source>
        <translation>Desbloquéelo y reintente, o guarde las contraseñas en un archivo cifrado: registrar secrets move file</translation>
    </message>
</context>
<context>
    <name>registrar::LocationBar</name>
    <message>
        <source>Where you are</source>
        <translation>Dónde está usted</translation>
    </message>
</context>
<context>
    <name>registrar::LongTextDialog</name>
    <message>
        <source>The first %1 of %2 characters. The rest is too long to be shown, so the text is not edited here.</source>
        <translation>Los primeros %1 de %2 caracteres. El resto es demasiado largo para mostrarse, así que el texto no se edita aquí.</translation>
    </message>
    <message>
        <source>Its line ends differ from each other; it is edited in the text of the record, where they are kept.</source>
        <translation>Sus finales de línea difieren entre sí; se edita en el texto del registro, donde se conservan.</translation>
    </message>
    <message>
        <source>Stage the text</source>
        <translation>Preparar el texto</translation>
    </message>
</context>
<context>
    <name>registrar::MainWindow</name>
    <message>
        <source>Quit Registrar</source>
        <translation>Salir de Registrar</translation>
    </message>
    <message>
        <source>%1 · %2 · Registrar</source>
        <translation>%1 · %2 · Registrar</translation>
    </message>
    <message>
        <source>The connection to %1 broke and is being mended. Staged edits are kept. %2</source>
        <translation>La conexión con %1 se rompió y se está reparando. Los cambios preparados se conservan. %2</translation>
    </message>
    <message>
        <source>The connection to %1 is back.</source>
        <translation>La conexión con %1 ha vuelto.</translation>
    </message>
    <message>
        <source>%1 · Registrar</source>
        <translation>%1 · Registrar</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %n staged edit(s)?</source>
        <translation>
            <numerusform>¿Salir con %n cambio preparado?</numerusform>
            <numerusform>¿Salir con %n cambios preparados?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied. They are kept on this computer and staged again when you come back.</source>
        <translation>No se han aplicado. Se conservan en este equipo y vuelven a prepararse cuando regrese.</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>Conservar y salir</translation>
    </message>
</context>
<context>
    <name>registrar::MarkdownInput</name>
    <message>
        <source>Ways to look at %1</source>
        <translation>Maneras de mirar %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
</context>
<context>
    <name>registrar::MarkdownPreview</name>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>… The text goes on; its first %1 characters are shown.</source>
        <translation>… El texto sigue; se muestran sus primeros %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>registrar::MongoDbServer</name>
    <message>
        <source>The user of the sandbox&apos;s MongoDB server cannot be made.</source>
        <translation>No se puede crear el usuario del servidor MongoDB del entorno de pruebas.</translation>
    </message>
    <message>
        <source>See the server&apos;s log, mongodb.log, in the sandbox&apos;s folder.</source>
        <translation>Vea el registro del servidor, mongodb.log, en la carpeta del entorno de pruebas.</translation>
    </message>
</context>
<context>
    <name>registrar::Navigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Another place was visited before</source>
        <translation>Antes se visitó otro lugar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>One has gone back</source>
        <translation>Se ha vuelto atrás</translation>
    </message>
</context>
<context>
    <name>registrar::NotificationBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::NotificationLog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>registrar::OpenDeployments</name>
    <message>
        <source>The deployment “%1” was not added to the window.</source>
        <translation>El despliegue «%1» no se añadió a la ventana.</translation>
    </message>
    <message>
        <source>One of that name is open, with its own addresses and staged edits.</source>
        <translation>Hay uno abierto con ese nombre, con sus propias direcciones y cambios preparados.</translation>
    </message>
    <message>
        <source>Rename one of the two, or remove the one that is not needed any more.</source>
        <translation>Cambie el nombre de uno de los dos o quite el que ya no haga falta.</translation>
    </message>
</context>
<context>
    <name>registrar::OpenEntity</name>
    <message>
        <source>only records for which it holds; may be given several times</source>
        <translation>solo registros para los que se cumple; puede darse varias veces</translation>
    </message>
    <message>
        <source>in this order, for example name,-created_at; otherwise by key</source>
        <translation>en este orden, por ejemplo name,-created_at; si no, por clave</translation>
    </message>
    <message>
        <source>only these, separated by commas</source>
        <translation>solo estos, separados por comas</translation>
    </message>
    <message>
        <source>secret fields as they are, not masked or left out</source>
        <translation>campos secretos tal cual, sin ocultar ni omitir</translation>
    </message>
    <message>
        <source>only records that the store&apos;s own language finds: an SQL expression as behind WHERE, a filter of MongoDB&apos;s shell, a pattern of Redis&apos;s MATCH; may be given several times</source>
        <translation>solo registros que encuentra el lenguaje del propio almacén: una expresión SQL como tras WHERE, un filtro de la shell de MongoDB, un patrón de MATCH de Redis; puede darse varias veces</translation>
    </message>
</context>
<context>
    <name>registrar::Operation</name>
    <message>
        <source>  Warning: %1</source>
        <translation>  Aviso: %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>Cancelado antes de hacer nada.</translation>
    </message>
</context>
<context>
    <name>registrar::OperationListButton</name>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n operación en marcha</numerusform>
            <numerusform>%n operaciones en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>No operations</source>
        <translation>Sin operaciones</translation>
    </message>
    <message>
        <source>Show operations and messages</source>
        <translation>Mostrar operaciones y mensajes</translation>
    </message>
</context>
<context>
    <name>registrar::OperationListModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>Done with %n warning(s)</source>
        <translation>
            <numerusform>Hecho con %n aviso</numerusform>
            <numerusform>Hecho con %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Started %1, took %2 s</source>
        <translation>Empezó %1, tardó %2 s</translation>
    </message>
</context>
<context>
    <name>registrar::OperationsPanel</name>
    <message>
        <source>Operations and messages</source>
        <translation>Operaciones y mensajes</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the report and the log</source>
        <translation>Copia el informe y el registro</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>Informe y registro</translation>
    </message>
    <message>
        <source>No operations have run yet</source>
        <translation>Todavía no se ha ejecutado ninguna operación</translation>
    </message>
    <message>
        <source>Exports, bulk edits, checks and the like are listed here with their progress, log and report.</source>
        <translation>Exportaciones, ediciones de muchos registros, comprobaciones y demás se enumeran aquí con su progreso, registro e informe.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Todavía no hay mensajes</translation>
    </message>
    <message>
        <source>What the window told you can be read here again.</source>
        <translation>Lo que le dijo la ventana se puede leer aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>registrar::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>Páginas abiertas</translation>
    </message>
</context>
<context>
    <name>registrar::PaletteModel</name>
    <message>
        <source>Used lately</source>
        <translation>Usado últimamente</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>registrar::PartialUndoDialog</name>
    <message>
        <source>&amp;All that can be taken back</source>
        <translation>&amp;Todo lo que se puede revertir</translation>
    </message>
    <message>
        <source>Undo from the journal</source>
        <translation>Deshacer desde el diario</translation>
    </message>
    <message>
        <source>Stage the undo</source>
        <translation>Preparar la reversión</translation>
    </message>
    <message>
        <source>All of this change set can be taken back, but not what went with it.</source>
        <translation>Todo este conjunto de cambios se puede revertir, pero no lo que se fue con él.</translation>
    </message>
    <message>
        <source>Nothing of this change set can be taken back from the journal.</source>
        <translation>Nada de este conjunto de cambios se puede revertir desde el diario.</translation>
    </message>
    <message>
        <source>Not all of this change set can be taken back from the journal.</source>
        <translation>No todo este conjunto de cambios se puede revertir desde el diario.</translation>
    </message>
    <message>
        <source>The journal keeps no secrets and no very large values. Set those by hand, or restore them from a backup.</source>
        <translation>El diario no guarda secretos ni valores muy grandes. Fíjelos a mano o restáurelos de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The changes, and what becomes of each</source>
        <translation>Los cambios, y qué pasa con cada uno</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be staged for a look before anything is written.</source>
        <translation>
            <numerusform>%n cambio se preparará para revisarlo antes de que se escriba nada.</numerusform>
            <numerusform>%n cambios se prepararán para revisarlos antes de que se escriba nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay, wholly or in part.</source>
        <translation>
            <numerusform>%n cambio se queda, entero o en parte.</numerusform>
            <numerusform>%n cambios se quedan, enteros o en parte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::Passphrase</name>
    <message>
        <source>The passphrase could not be read from %1.</source>
        <translation>No se pudo leer la frase de contraseña de %1.</translation>
    </message>
    <message>
        <source>Other users of this computer could read it.</source>
        <translation>Otros usuarios de este equipo podrían leerlo.</translation>
    </message>
    <message>
        <source>Run: chmod 600 &quot;%1&quot;</source>
        <translation>Ejecute: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Its first line is empty.</source>
        <translation>Su primera línea está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Four or five unrelated words are better.</source>
        <translation>Débil. Son mejores cuatro o cinco palabras sin relación.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation>Aceptable. Otra palabra la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>registrar::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Try again.</source>
        <translation>Esa frase no lo abre. Reintente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Son dos frases de contraseña distintas.</translation>
    </message>
    <message>
        <source>Protect passwords</source>
        <translation>Proteger las contraseñas</translation>
    </message>
    <message>
        <source>This computer has no keychain, so passwords are kept in an encrypted file. Choose a passphrase for it. Without the passphrase nobody can open the file, you included.</source>
        <translation>Este equipo no tiene llavero, así que las contraseñas se guardan en un archivo cifrado. Elija una frase de contraseña para él. Sin ella nadie puede abrir el archivo, usted tampoco.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Fijar la frase</translation>
    </message>
    <message>
        <source>Open passwords</source>
        <translation>Abrir las contraseñas</translation>
    </message>
    <message>
        <source>Passwords are kept in an encrypted file. Type its passphrase; it is asked once, until Registrar is closed.</source>
        <translation>Las contraseñas se guardan en un archivo cifrado. Escriba su frase de contraseña; se pide una vez, hasta que se cierre Registrar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>registrar::PassphraseExchange</name>
    <message>
        <source>The window was closed.</source>
        <translation>Se cerró la ventana.</translation>
    </message>
    <message>
        <source>The stored passwords stay closed.</source>
        <translation>Las contraseñas guardadas siguen cerradas.</translation>
    </message>
    <message>
        <source>Their passphrase was not given.</source>
        <translation>No se dio su frase de contraseña.</translation>
    </message>
    <message>
        <source>Try again and type it.</source>
        <translation>Reintente y escríbala.</translation>
    </message>
</context>
<context>
    <name>registrar::PasswordDialog</name>
    <message>
        <source>Weak: it would soon be guessed. Several words that have nothing to do with each other are better.</source>
        <translation>Débil: se adivinaría pronto. Son mejores varias palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Fair: some more characters would make it strong.</source>
        <translation>Aceptable: algunos caracteres más la harían fuerte.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Stage the password</source>
        <translation>Preparar la contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>It is hashed with bcrypt at cost %1 before it is staged, and kept nowhere.</source>
        <translation>Se calcula su hash con bcrypt a coste %1 antes de prepararla, y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Hashing …</source>
        <translation>Calculando el hash …</translation>
    </message>
</context>
<context>
    <name>registrar::PasswordInput</name>
    <message>
        <source>New password …</source>
        <translation>Contraseña nueva …</translation>
    </message>
    <message>
        <source>Type a new password; its bcrypt hash is staged, the password is kept nowhere</source>
        <translation>Escriba una contraseña nueva; se prepara su hash bcrypt, la contraseña no se guarda</translation>
    </message>
</context>
<context>
    <name>registrar::PreviewPane</name>
    <message>
        <source>Copy the statements</source>
        <translation>Copiar las sentencias</translation>
    </message>
    <message>
        <source>What will be sent, for reading only</source>
        <translation>Lo que se enviará, solo para leer</translation>
    </message>
    <message>
        <source>Working out what will be sent to %1 …</source>
        <translation>Calculando lo que se enviará a %1 …</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… y %n registro más</numerusform>
            <numerusform>… y %n registros más</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent to %1, for reading only: values are bound when it is sent</source>
        <translation>Lo que se enviará a %1, solo para leer: los valores se enlazan al enviarlo</translation>
    </message>
</context>
<context>
    <name>registrar::QueryBox</name>
    <message>
        <source>Filter in the store&apos;s own language</source>
        <translation>Filtro en el lenguaje del propio almacén</translation>
    </message>
</context>
<context>
    <name>registrar::ReadingButton</name>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Reading was stopped. What is loaded is shown.</source>
        <translation>La lectura se detuvo. Se muestra lo cargado.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Detener la lectura (Esc)</translation>
    </message>
</context>
<context>
    <name>registrar::RecordColumn</name>
    <message>
        <source>The blueprint keeps this field from being edited here.</source>
        <translation>El plano impide editar aquí este campo.</translation>
    </message>
    <message>
        <source>The store computes this field.</source>
        <translation>El almacén calcula este campo.</translation>
    </message>
    <message>
        <source>This field cannot be written in the store, or you may not write it.</source>
        <translation>Este campo no se puede escribir en el almacén, o usted no puede escribirlo.</translation>
    </message>
    <message>
        <source>This field is set once, when the record is added.</source>
        <translation>Este campo se fija una vez, al añadir el registro.</translation>
    </message>
    <message>
        <source>This field is part of the record&apos;s key, which names it. Duplicate the record to give it another key.</source>
        <translation>Este campo es parte de la clave del registro, que lo nombra. Duplique el registro para darle otra clave.</translation>
    </message>
    <message>
        <source>%1, may be null</source>
        <translation>%1, puede ser null</translation>
    </message>
    <message>
        <source>%1, never null</source>
        <translation>%1, nunca null</translation>
    </message>
    <message>
        <source>Part of the key</source>
        <translation>Parte de la clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Expires in (ms)</source>
        <translation>Expira en (ms)</translation>
    </message>
    <message>
        <source>Memory (bytes)</source>
        <translation>Memoria (bytes)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Shown in part</source>
        <translation>Mostrado en parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values of the type %1 have no order to sort by. Sort by another field.</source>
        <translation>Los valores de tipo %1 no tienen un orden por el que ordenar. Ordene por otro campo.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordDelegate</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>registrar::RecordDraft</name>
    <message>
        <source>No record is shown.</source>
        <translation>No se muestra ningún registro.</translation>
    </message>
    <message>
        <source>The record is staged for deletion.</source>
        <translation>El registro está preparado para borrarse.</translation>
    </message>
    <message>
        <source>change of the text</source>
        <translation>cambio del texto</translation>
    </message>
</context>
<context>
    <name>registrar::RecordExports</name>
    <message numerus="yes">
        <source>%1 is written: %2 record(s), %3.</source>
        <extracomment>file name, number of records, size</extracomment>
        <translation>
            <numerusform>%1 está escrito: %2 registro, %3.</numerusform>
            <numerusform>%1 está escrito: %2 registro, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>The export to %1 was cancelled. Nothing of it was left behind.</source>
        <translation>La exportación a %1 se canceló. No quedó nada de ella.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordForm</name>
    <message numerus="yes">
        <source>%n more field(s) are shown in the table.</source>
        <translation>
            <numerusform>En la tabla se muestra %n campo más.</numerusform>
            <numerusform>En la tabla se muestran %n campos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is staged for deletion.</source>
        <translation>El registro está preparado para borrarse.</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
</context>
<context>
    <name>registrar::RecordPanel</name>
    <message>
        <source>Choose a record in the table to see all its fields here.</source>
        <translation>Elija un registro en la tabla para ver aquí todos sus campos.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How the record is shown</source>
        <translation>Cómo se muestra el registro</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Fields with their rules</source>
        <translation>Campos con sus reglas</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Every value with its exact type</source>
        <translation>Cada valor con su tipo exacto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The record as Extended JSON</source>
        <translation>El registro como Extended JSON</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the text of a record is being read</source>
        <translation>se está leyendo el texto de un registro</translation>
    </message>
    <message>
        <source>The record is large. All of it is being read …</source>
        <translation>El registro es grande. Se está leyendo entero …</translation>
    </message>
</context>
<context>
    <name>registrar::RecordSearch</name>
    <message>
        <source>%1, %2</source>
        <extracomment>deployment, store</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>registrar::RecordText</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place to go on from.</source>
        <translation>&quot;%1&quot; no es un lugar desde el que seguir.</translation>
    </message>
    <message>
        <source>Give what the list before answered as &quot;after&quot;.</source>
        <translation>Dé lo que la lista anterior respondió como &quot;after&quot;.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordTextView</name>
    <message>
        <source>Give up the text</source>
        <translation>Abandonar el texto</translation>
    </message>
    <message>
        <source>How exactly types are written</source>
        <translation>Con qué exactitud se escriben los tipos</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Relajado</translation>
    </message>
    <message>
        <source>Plain numbers and dates; types stay what they are</source>
        <translation>Números y fechas sencillos; los tipos quedan como son</translation>
    </message>
    <message>
        <source>Canonical</source>
        <translation>Canónico</translation>
    </message>
    <message>
        <source>Every value with its type</source>
        <translation>Cada valor con su tipo</translation>
    </message>
    <message>
        <source>Record as Extended JSON</source>
        <translation>Registro como Extended JSON</translation>
    </message>
    <message>
        <source>Shows the record again as it is staged</source>
        <translation>Vuelve a mostrar el registro como está preparado</translation>
    </message>
    <message>
        <source>The text is being written …</source>
        <translation>Se está escribiendo el texto …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
</context>
<context>
    <name>registrar::RecordTreeDelegate</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>registrar::RecordTreeModel</name>
    <message>
        <source>No record is shown.</source>
        <translation>No se muestra ningún registro.</translation>
    </message>
    <message>
        <source>The record is staged for deletion.</source>
        <translation>El registro está preparado para borrarse.</translation>
    </message>
    <message>
        <source>These records have the fields that the store gives them, no others.</source>
        <translation>Estos registros tienen los campos que les da el almacén, y ningún otro.</translation>
    </message>
    <message>
        <source>A single value holds no others.</source>
        <translation>Un valor único no contiene otros.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Long, or of several lines: Enter opens it in a window of its own.</source>
        <translation>Largo, o de varias líneas: Intro lo abre en una ventana propia.</translation>
    </message>
    <message>
        <source>There is no type “%1”.</source>
        <translation>No hay tipo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>pasting of %n field(s)</source>
        <translation>
            <numerusform>pegado de %n campo</numerusform>
            <numerusform>pegado de %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming of a field</source>
        <translation>cambio de nombre de un campo</translation>
    </message>
    <message>
        <source>change of a record</source>
        <translation>cambio de un registro</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>field%1</source>
        <translation>campo%1</translation>
    </message>
    <message>
        <source>The entries of a stream cannot be changed: delete this one, or add another.</source>
        <translation>Las entradas de un stream no se pueden cambiar: borre esta o añada otra.</translation>
    </message>
    <message>
        <source>The entries of a stream stay in the order in which they were added.</source>
        <translation>Las entradas de un stream quedan en el orden en que se añadieron.</translation>
    </message>
    <message>
        <source>The members of a sorted set are ordered by their scores: change the score.</source>
        <translation>Los miembros de un zset se ordenan por su puntuación: cambie la puntuación.</translation>
    </message>
    <message>
        <source>The elements of a set have no order.</source>
        <translation>Los elementos de un set no tienen orden.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordTreeView</name>
    <message>
        <source>Fields of the record with their types</source>
        <translation>Campos del registro con sus tipos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>No hay ningún campo elegido.</translation>
    </message>
    <message>
        <source>The order of a record&apos;s own fields is the store&apos;s.</source>
        <translation>El orden de los campos propios de un registro es el del almacén.</translation>
    </message>
    <message>
        <source>A secret is not copied.</source>
        <translation>Un secreto no se copia.</translation>
    </message>
    <message>
        <source>The form shows it when it is asked to.</source>
        <translation>El formulario lo muestra cuando se le pide.</translation>
    </message>
    <message>
        <source>What holds a secret is not cut.</source>
        <translation>Lo que contiene un secreto no se corta.</translation>
    </message>
    <message>
        <source>It could not be pasted whole: secrets are not copied.</source>
        <translation>No se podría pegar entero: los secretos no se copian.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsCommand</name>
    <message>
        <source>the records of an entity: look, change, export</source>
        <translation>los registros de una entidad: mirar, cambiar, exportar</translation>
    </message>
    <message>
        <source>An entity is named DEPLOYMENT/STORE/ENTITY, with the blueprint&apos;s names; DEPLOYMENT/ENTITY where only one store has
it. What the blueprint does not name is written as the store has it (schema.table, collection, key pattern).
With --sandbox NAME the deployment is a platform on a sandbox&apos;s servers: learnflow/relational/users.</source>
        <translation>Una entidad se nombra DEPLOYMENT/STORE/ENTITY, con los nombres del plano; DEPLOYMENT/ENTITY si solo un almacén
la tiene. Lo que el plano no nombra se escribe como lo tiene el almacén (schema.table, colección, patrón de claves).
Con --sandbox NAME el despliegue es una plataforma en los servidores de un entorno de pruebas: learnflow/relational/users.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>No hay formato &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>Falta la opción --output.</translation>
    </message>
    <message>
        <source>Write --output FILE.</source>
        <translation>Escriba --output FILE.</translation>
    </message>
    <message>
        <source>Records of %1 are secret.</source>
        <translation>Los registros de %1 son secretos.</translation>
    </message>
    <message>
        <source>Add --with-secrets when the file may hold them.</source>
        <translation>Añada --with-secrets si el archivo puede contenerlos.</translation>
    </message>
    <message>
        <source>Secret fields are left out: %1.</source>
        <translation>Se omiten los campos secretos: %1.</translation>
    </message>
    <message>
        <source>all records of a query, into a file</source>
        <translation>todos los registros de una consulta, en un archivo</translation>
    </message>
    <message>
        <source>The file is there when it is whole; a failure or Ctrl-C leaves what was there before. Without --sort the
records come in the store&apos;s fastest order.

</source>
        <translation>El archivo está ahí cuando está entero; un fallo o Ctrl-C deja lo que había antes. Sin --sort los
registros vienen en el orden más rápido del almacén.

</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>adónde</translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation>la tabla entera</translation>
    </message>
    <message>
        <source>a course&apos;s progress, to be read back exactly</source>
        <translation>el progreso de un curso, para volver a leerlo exactamente</translation>
    </message>
    <message>
        <source>with --json: canonical Extended JSON, in which every type survives</source>
        <translation>con --json: Extended JSON canónico, en el que sobrevive cada tipo</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>No hay registros.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Hay más: --after %1</translation>
    </message>
    <message>
        <source>a page of records</source>
        <translation>una página de registros</translation>
    </message>
    <message>
        <source>at most so many records, 1 to 10000; 50 where it is not given</source>
        <translation>como máximo tantos registros, de 1 a 10000; 50 si no se da</translation>
    </message>
    <message>
        <source>go on from where the list before ended</source>
        <translation>seguir desde donde terminó la lista anterior</translation>
    </message>
    <message>
        <source>admins, the latest sign-in first</source>
        <translation>administradores, el último acceso primero</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>para un script</translation>
    </message>
    <message>
        <source>one record, by its key</source>
        <translation>un registro, por su clave</translation>
    </message>
    <message>
        <source>A key of several fields is given as several words, in the key&apos;s order; one that begins with a
hyphen stands behind --.</source>
        <translation>Una clave de varios campos se da como varias palabras, en el orden de la clave; la que empieza por un
guion va tras --.</translation>
    </message>
    <message>
        <source>secret fields as they are, not masked</source>
        <translation>campos secretos tal cual, sin ocultar</translation>
    </message>
    <message>
        <source>the user whose key is 42</source>
        <translation>el usuario cuya clave es 42</translation>
    </message>
    <message>
        <source>with every type</source>
        <translation>con cada tipo</translation>
    </message>
    <message>
        <source>The record is so already; nothing was written.</source>
        <translation>El registro ya es así; no se escribió nada.</translation>
    </message>
    <message>
        <source>Field %1 cannot be set: what stands on its way has no fields.</source>
        <translation>No se puede fijar el campo %1: lo que hay en su camino no tiene campos.</translation>
    </message>
    <message>
        <source>only where the record still has the version that &quot;get --json&quot; told</source>
        <translation>solo si el registro tiene aún la versión que dijo &quot;get --json&quot;</translation>
    </message>
    <message>
        <source>set the field to NULL; may be given several times</source>
        <translation>poner el campo a NULL; puede darse varias veces</translation>
    </message>
    <message>
        <source>remove the field (MongoDB), or set it to its default (PostgreSQL)</source>
        <translation>quitar el campo (MongoDB) o ponerle su valor por omisión (PostgreSQL)</translation>
    </message>
    <message>
        <source>field=value is read as the field&apos;s own type; field:=JSON takes Extended JSON, also for arrays and documents.
The plan is shown, and nothing is written without a yes. What was written stands in the journal.</source>
        <translation>field=value se lee con el tipo propio del campo; field:=JSON toma Extended JSON, también para listas y documentos.
Se muestra el plan, y nada se escribe sin un sí. Lo escrito queda en el diario.</translation>
    </message>
    <message>
        <source>Where somebody else changed the record meanwhile, nothing is written and the exit code is 4.</source>
        <translation>Si otra persona cambió el registro entretanto, no se escribe nada y el código de salida es 4.</translation>
    </message>
    <message>
        <source>two fields of user 42</source>
        <translation>dos campos del usuario 42</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>add one record</source>
        <translation>añadir un registro</translation>
    </message>
    <message>
        <source>the whole record as Extended JSON; - reads it from standard input</source>
        <translation>el registro entero como Extended JSON; - lo lee de la entrada estándar</translation>
    </message>
    <message>
        <source>the store fills in what has a default</source>
        <translation>el almacén rellena lo que tiene valor por omisión</translation>
    </message>
    <message>
        <source>delete one record</source>
        <translation>borrar un registro</translation>
    </message>
    <message>
        <source>The record is shown first. What was deleted stands in the journal, from which it can be brought back.</source>
        <translation>Primero se muestra el registro. Lo borrado queda en el diario, desde donde se puede recuperar.</translation>
    </message>
    <message>
        <source>see what would go</source>
        <translation>ver qué se iría</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message>
        <source>Add a record to %1 of %2</source>
        <translation>Añadir un registro a %1 de %2</translation>
    </message>
    <message>
        <source>Change %1 of %2, %3</source>
        <translation>Cambiar %1 de %2, %3</translation>
    </message>
    <message>
        <source>Delete %1 of %2, %3</source>
        <translation>Borrar %1 de %2, %3</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>Esto es producción.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>¿Borrarlo?</translation>
    </message>
    <message>
        <source>Write this?</source>
        <translation>¿Escribir esto?</translation>
    </message>
    <message>
        <source>Somebody else changed the record meanwhile.</source>
        <translation>Otra persona cambió el registro entretanto.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>El registro ya no está.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then decide anew.</source>
        <translation>Mírelo como está ahora y decida de nuevo.</translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation>El cambio no se aplicó.</translation>
    </message>
    <message>
        <source>Applied, as change set %1.</source>
        <translation>Aplicado, como conjunto de cambios %1.</translation>
    </message>
    <message>
        <source>The record as it is now:</source>
        <translation>El registro como está ahora:</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>its name, where a deletion in production asks to type it</source>
        <translation>su nombre, cuando un borrado en producción pide escribirlo</translation>
    </message>
    <message>
        <source>show what would be written, and end</source>
        <translation>mostrar lo que se escribiría y terminar</translation>
    </message>
    <message>
        <source>Deployment %1 is read-only.</source>
        <translation>El despliegue %1 es de solo lectura.</translation>
    </message>
    <message>
        <source>Add it again with --writable when it is to be changed from here.</source>
        <translation>Añádalo de nuevo con --writable si se va a cambiar desde aquí.</translation>
    </message>
    <message>
        <source>%1 cannot be edited.</source>
        <translation>%1 no se puede editar.</translation>
    </message>
    <message>
        <source>Nothing was written, since the answer was not yes.</source>
        <translation>No se escribió nada, porque la respuesta no fue sí.</translation>
    </message>
    <message>
        <source>in the way: the store refuses the deletion</source>
        <translation>lo impide: el almacén rechaza el borrado</translation>
    </message>
    <message>
        <source>deleted too</source>
        <translation>se borra también</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>se vacía</translation>
    </message>
    <message>
        <source>left pointing at nothing</source>
        <translation>queda apuntando a nada</translation>
    </message>
    <message>
        <source>%1 could not be looked at: %2</source>
        <translation>No se pudo mirar %1: %2</translation>
    </message>
    <message>
        <source>Not everything was looked at.</source>
        <translation>No se miró todo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no delimiter.</source>
        <translation>&quot;%1&quot; no es un delimitador.</translation>
    </message>
    <message>
        <source>Delimiters are , ; | and tab.</source>
        <translation>Los delimitadores son , ; | y el tabulador.</translation>
    </message>
    <message>
        <source>Formats are csv, json, jsonl and ejson.</source>
        <translation>Los formatos son csv, json, jsonl y ejson.</translation>
    </message>
    <message>
        <source>The option --%1 is for CSV alone.</source>
        <translation>La opción --%1 es solo para CSV.</translation>
    </message>
    <message>
        <source>Leave it out, or write --format csv.</source>
        <translation>Omítala o escriba --format csv.</translation>
    </message>
    <message>
        <source>The option --canonical is for JSON alone.</source>
        <translation>La opción --canonical es solo para JSON.</translation>
    </message>
    <message>
        <source>Leave it out, or write --format json.</source>
        <translation>Omítala o escriba --format json.</translation>
    </message>
    <message>
        <source>CSV, a JSON array, JSON lines, or JSON lines with --canonical; otherwise as the file&apos;s name ends</source>
        <translation>CSV, una lista JSON, líneas JSON, o líneas JSON con --canonical; si no, según termine el nombre del archivo</translation>
    </message>
    <message>
        <source>JSON as canonical Extended JSON, which keeps every type</source>
        <translation>JSON como Extended JSON canónico, que conserva cada tipo</translation>
    </message>
    <message>
        <source>between the cells of CSV: , ; | or tab</source>
        <translation>entre las celdas de CSV: , ; | o tabulador</translation>
    </message>
    <message>
        <source>an apostrophe before each cell of CSV that a spreadsheet would run as a formula</source>
        <translation>un apóstrofo delante de cada celda de CSV que una hoja de cálculo ejecutaría como fórmula</translation>
    </message>
    <message>
        <source>two columns, for a spreadsheet</source>
        <translation>dos columnas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Nothing is said of what is to change.</source>
        <translation>No se dice qué ha de cambiar.</translation>
    </message>
    <message>
        <source>Add FIELD=VALUE, --increase, --null or --unset.</source>
        <translation>Añada FIELD=VALUE, --increase, --null o --unset.</translation>
    </message>
    <message>
        <source>--where and --all exclude each other.</source>
        <translation>--where y --all se excluyen.</translation>
    </message>
    <message>
        <source>Give conditions, or --all for every record.</source>
        <translation>Dé condiciones, o --all para cada registro.</translation>
    </message>
    <message>
        <source>--if-version is for one record.</source>
        <translation>--if-version es para un registro.</translation>
    </message>
    <message>
        <source>Name the record by its key.</source>
        <translation>Nombre el registro por su clave.</translation>
    </message>
    <message>
        <source>It can be taken back with: registrar journal undo %1</source>
        <translation>Se puede revertir con: registrar journal undo %1</translation>
    </message>
    <message>
        <source>Edit them?</source>
        <translation>¿Editarlos?</translation>
    </message>
    <message>
        <source>all records for which it holds; may be given several times</source>
        <translation>todos los registros para los que se cumple; puede darse varias veces</translation>
    </message>
    <message>
        <source>every record</source>
        <translation>cada registro</translation>
    </message>
    <message>
        <source>add a number to the field of many records; may be given several times</source>
        <translation>sumar un número al campo de muchos registros; puede darse varias veces</translation>
    </message>
    <message>
        <source>change fields of one record, or of all that match</source>
        <translation>cambiar campos de un registro, o de todos los que coinciden</translation>
    </message>
    <message>
        <source>With --where or --all many records are edited, batch by batch; what somebody else changes meanwhile is left alone.</source>
        <translation>Con --where o --all se editan muchos registros, lote a lote; lo que otra persona cambie entretanto se deja como está.</translation>
    </message>
    <message>
        <source>how many would change, and the first of them</source>
        <translation>cuántos cambiarían, y los primeros de ellos</translation>
    </message>
    <message>
        <source>%1 is secret.</source>
        <translation>%1 es secreto.</translation>
    </message>
    <message>
        <source>Sort by another field, or add --with-secrets.</source>
        <translation>Ordene por otro campo o añada --with-secrets.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsHeader</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsModel</name>
    <message>
        <source>In conflict: somebody else changed the record since it was read.</source>
        <translation>En conflicto: otra persona cambió el registro desde que se leyó.</translation>
    </message>
    <message>
        <source>The store refused the edit.</source>
        <translation>El almacén rechazó el cambio.</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Por añadir</translation>
    </message>
    <message>
        <source>Changed, not yet applied</source>
        <translation>Cambiado, aún sin aplicar</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Por borrar</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>por borrar</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>por añadir</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>null: the field is there, without a value</source>
        <translation>null: el campo está, sin valor</translation>
    </message>
    <message>
        <source>missing: the record has no such field</source>
        <translation>ausente: el registro no tiene ese campo</translation>
    </message>
    <message>
        <source>A secret; it is shown in the form when asked for.</source>
        <translation>Un secreto; se muestra en el formulario cuando se pide.</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texto vacío</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Leído como: %1</translation>
    </message>
    <message>
        <source>The deployment is opened for reading only.</source>
        <translation>El despliegue está abierto solo para leer.</translation>
    </message>
    <message>
        <source>The blueprint keeps these records from being edited.</source>
        <translation>El plano impide editar estos registros.</translation>
    </message>
    <message>
        <source>The record is not loaded any more.</source>
        <translation>El registro ya no está cargado.</translation>
    </message>
    <message>
        <source>Scroll back to it and edit it again.</source>
        <translation>Desplácese de nuevo hasta él y edítelo otra vez.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>El registro ya no está.</translation>
    </message>
    <message>
        <source>The store may read every record for it.</source>
        <translation>Puede que el almacén lea todos los registros para ello.</translation>
    </message>
    <message>
        <source>The store may read about %1 records for it.</source>
        <translation>Puede que el almacén lea unos %1 registros para ello.</translation>
    </message>
    <message>
        <source>No index serves this order.</source>
        <translation>Ningún índice sirve este orden.</translation>
    </message>
    <message>
        <source>Whether an index serves this order could not be told.</source>
        <translation>No se pudo saber si un índice sirve este orden.</translation>
    </message>
    <message>
        <source>What was typed in the form cannot be read. It is kept there.</source>
        <translation>Lo que se escribió en el formulario no se puede leer. Se conserva allí.</translation>
    </message>
    <message>
        <source>What was typed in the form cannot be read: %1.</source>
        <translation>Lo que se escribió en el formulario no se puede leer: %1.</translation>
    </message>
    <message>
        <source>What was typed as its text cannot be read.</source>
        <translation>Lo que se escribió como su texto no se puede leer.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>The beginning of about %1; all of it is read when the record is opened.</source>
        <translation>El comienzo de unos %1; se lee entero al abrir el registro.</translation>
    </message>
    <message>
        <source>The store could not tell what may be edited.</source>
        <translation>El almacén no pudo decir qué se puede editar.</translation>
    </message>
    <message>
        <source>Unlock it for writing first: in the status bar, or in the deployment&apos;s menu.</source>
        <translation>Desbloquéelo antes para escribir: en la barra de estado o en el menú del despliegue.</translation>
    </message>
    <message>
        <source>The selected records are too large to be read whole at once.</source>
        <translation>Los registros seleccionados son demasiado grandes para leerlos enteros de una vez.</translation>
    </message>
    <message>
        <source>They take about %1.</source>
        <translation>Ocupan unos %1.</translation>
    </message>
    <message>
        <source>Select fewer of them, or export them.</source>
        <translation>Seleccione menos o expórtelos.</translation>
    </message>
    <message>
        <source>“%1” is large and has not been read to its end.</source>
        <translation>«%1» es grande y no se ha leído hasta el final.</translation>
    </message>
    <message>
        <source>Open the record beside the table, where all of it is read, and edit it there.</source>
        <translation>Abra el registro junto a la tabla, donde se lee entero, y edítelo allí.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsNavigator</name>
    <message>
        <source>%1 has no record %2.</source>
        <translation>%1 no tiene registro %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
</context>
<context>
    <name>registrar::RecordsPage</name>
    <message>
        <source>Sort anyway</source>
        <translation>Ordenar de todos modos</translation>
    </message>
    <message>
        <source>These records are hidden</source>
        <translation>Estos registros están ocultos</translation>
    </message>
    <message>
        <source>The blueprint marks them as private. Showing them is your decision.</source>
        <translation>El plano los marca como privados. Mostrarlos es decisión suya.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Mostrar los registros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>No record matches the filter</source>
        <translation>Ningún registro cumple el filtro</translation>
    </message>
    <message>
        <source>Change a condition, or look at all records.</source>
        <translation>Cambie una condición o mire todos los registros.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>%1 has no records yet</source>
        <translation>%1 aún no tiene registros</translation>
    </message>
    <message>
        <source>What you add is staged first and written when you apply it.</source>
        <translation>Lo que añada se prepara primero y se escribe al aplicarlo.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Añadir un registro</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>number of records not known</source>
        <translation>número de registros desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registro</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 records</source>
        <translation>unos %1 registros</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>Contar exactamente</translation>
    </message>
    <message>
        <source>in the store&apos;s order</source>
        <translation>en el orden del almacén</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>ordenados por %1</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n record(s)</source>
        <translation>
            <numerusform>borrado de %n registro</numerusform>
            <numerusform>borrado de %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>%n registro retirado.</numerusform>
            <numerusform>%n registros retirados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Applying was cancelled; everything is still staged.</source>
        <translation>La aplicación se canceló; todo sigue preparado.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed by somebody else since you read them.</source>
        <translation>
            <numerusform>Otra persona cambió %n registro desde que usted lo leyó.</numerusform>
            <numerusform>Otras personas cambiaron %n registros desde que usted los leyó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n registro escrito.</numerusform>
            <numerusform>%n registros escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>Registros de %1</translation>
    </message>
    <message>
        <source>What takes the applied edits back is staged. Review it, then apply it.</source>
        <translation>Lo que revierte los cambios aplicados está preparado. Revíselo y aplíquelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with other edits were left out.</source>
        <translation>
            <numerusform>%n registro con otros cambios se omitió.</numerusform>
            <numerusform>%n registros con otros cambios se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the records first.</source>
        <translation>Muestre primero los registros.</translation>
    </message>
    <message>
        <source>The edit runs. It can be cancelled among the operations below.</source>
        <translation>La edición está en marcha. Se puede cancelar entre las operaciones de abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1</source>
        <translation>
            <numerusform>%n registro de %1</numerusform>
            <numerusform>%n registros de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deactivation of %n record(s)</source>
        <translation>
            <numerusform>desactivación de %n registro</numerusform>
            <numerusform>desactivación de %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Records without a key cannot be named one by one.</source>
        <translation>Los registros sin clave no se pueden nombrar uno a uno.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>La lectura se detuvo</translation>
    </message>
    <message>
        <source>Nothing of %1 has been read yet.</source>
        <translation>Todavía no se ha leído nada de %1.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Edit what the filter finds…</source>
        <translation>Editar lo que encuentra el filtro…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The edits of the others stay.</source>
        <translation>Los cambios de los demás se conservan.</translation>
    </message>
    <message>
        <source>Take the edit of %1 in %2 back?</source>
        <translation>¿Revertir la edición de %1 en %2?</translation>
    </message>
    <message>
        <source>It is written at once. Records that were changed since stay as they are.</source>
        <translation>Se escribe al momento. Los registros que cambiaron después quedan como están.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>The edit was left as it is.</source>
        <translation>La modificación se dejó como está.</translation>
    </message>
    <message>
        <source>Nothing was staged. Filter for fewer, and select again.</source>
        <translation>No se preparó nada. Filtre para que sean menos y seleccione de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Stage the %n loaded one(s)</source>
        <translation>
            <numerusform>Preparar el %n cargado</numerusform>
            <numerusform>Preparar los %n cargados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) staged for deletion.</source>
        <translation>
            <numerusform>%n registro preparado para borrarse.</numerusform>
            <numerusform>%n registros preparados para borrarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the filter finds instead.</source>
        <translation>Exporte en su lugar lo que encuentra el filtro.</translation>
    </message>
    <message>
        <source>Some of the selected records have not been written yet.</source>
        <translation>Algunos de los registros seleccionados todavía no se han escrito.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsTable</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>registrar::ReferenceFollower</name>
    <message>
        <source>Go to %1 %2</source>
        <extracomment>an entity and what names the record: Go to Courses 12</extracomment>
        <translation>Ir a %1 %2</translation>
    </message>
    <message>
        <source>Go to these %1</source>
        <extracomment>an entity: Go to these Courses</extracomment>
        <translation>Ir a estos %1</translation>
    </message>
</context>
<context>
    <name>registrar::ReferenceInput</name>
    <message>
        <source>Open the record in %1</source>
        <translation>Abrir el registro en %1</translation>
    </message>
    <message>
        <source>%1 has no such record.</source>
        <translation>%1 no tiene tal registro.</translation>
    </message>
</context>
<context>
    <name>registrar::ReferenceSearch</name>
    <message>
        <source>Records found</source>
        <translation>Registros encontrados</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>The store “%1” is not connected.</source>
        <translation>El almacén «%1» no está conectado.</translation>
    </message>
    <message>
        <source>The entity that this points at is not known.</source>
        <translation>No se conoce la entidad a la que apunta.</translation>
    </message>
</context>
<context>
    <name>registrar::RelatedModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>an entity that points here, and the field by which it does</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Apunta a</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Points here</source>
        <translation>Apuntan aquí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>The deployment has no such store.</source>
        <translation>El despliegue no tiene tal almacén.</translation>
    </message>
    <message>
        <source>no record %1 in %2</source>
        <translation>no hay registro %1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>están %1 de %2</translation>
    </message>
    <message>
        <source>The record names some in %1 that do not exist.</source>
        <translation>El registro nombra algunos de %1 que no existen.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
</context>
<context>
    <name>registrar::RelatedPanel</name>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Registros relacionados</translation>
    </message>
    <message>
        <source>This entity has no references, and none lead to it.</source>
        <translation>Esta entidad no tiene referencias, ni llega ninguna a ella.</translation>
    </message>
    <message>
        <source>Choose a record to see what belongs to it.</source>
        <translation>Elija un registro para ver lo que le pertenece.</translation>
    </message>
</context>
<context>
    <name>registrar::RunningOperationsDialog</name>
    <message>
        <source>Quit Registrar</source>
        <translation>Salir de Registrar</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>Operaciones en curso</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>Esperar y después salir</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>Cancelarlas y salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are still running.</source>
        <translation>
            <numerusform>%n operación sigue en curso.</numerusform>
            <numerusform>%n operaciones siguen en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running any more.</source>
        <translation>Ya no hay nada en curso.</translation>
    </message>
    <message>
        <source>Cancelled, an export leaves no file, and an edit of many records keeps what it has written so far; the journal has it.</source>
        <translation>Si se cancelan, una exportación no deja ningún archivo y una edición de muchos registros conserva lo escrito hasta entonces; está en el diario.</translation>
    </message>
    <message>
        <source>Registrar quits as soon as they have ended.</source>
        <translation>Registrar se cierra en cuanto terminen.</translation>
    </message>
    <message>
        <source>They are being cancelled. Registrar quits as soon as they have ended.</source>
        <translation>Se están cancelando. Registrar se cierra en cuanto terminen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxCommand</name>
    <message>
        <source>which sandbox; demo where it is not given</source>
        <translation>qué entorno de pruebas; demo si no se da</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is missing. %2 %3</source>
        <translation>Falta %1. %2 %3</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: detenido</translation>
    </message>
    <message>
        <source>%1: starting, owned by process %2</source>
        <translation>%1: iniciándose, del proceso %2</translation>
    </message>
    <message>
        <source>%1: running for %2, owned by process %3</source>
        <translation>%1: en marcha desde hace %2, del proceso %3</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>in PostgreSQL</source>
        <translation>en PostgreSQL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The last lines of %1:</source>
        <translation>Las últimas líneas de %1:</translation>
    </message>
    <message>
        <source>The sandbox “%1” runs already.</source>
        <translation>El entorno de pruebas «%1» ya está en marcha.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>The servers end with this program: press Ctrl-C to stop them.</source>
        <translation>Los servidores terminan con este programa: pulse Ctrl-C para detenerlos.</translation>
    </message>
    <message>
        <source>The sandbox “%1” was stopped.</source>
        <translation>El entorno de pruebas «%1» se ha detenido.</translation>
    </message>
    <message>
        <source>One of its servers ended by itself.</source>
        <translation>Uno de sus servidores terminó solo.</translation>
    </message>
    <message>
        <source>See the logs in %1, then start it again.</source>
        <translation>Vea los registros en %1 y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Remove all data of the sandbox “%1”?</source>
        <translation>¿Borrar todos los datos del entorno de pruebas «%1»?</translation>
    </message>
    <message>
        <source>The sandbox “%1” is empty.</source>
        <translation>El entorno de pruebas «%1» está vacío.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s servers are installed.</source>
        <translation>Los servidores del entorno de pruebas están instalados.</translation>
    </message>
    <message>
        <source>start the servers, and own them until interrupted</source>
        <translation>iniciar los servidores y ser su dueño hasta que se interrumpa</translation>
    </message>
    <message>
        <source>The servers listen on free ports of 127.0.0.1, with generated passwords. They end when this program ends, even when it is killed. Their data stay for the next start.</source>
        <translation>Los servidores escuchan en puertos libres de 127.0.0.1, con contraseñas generadas. Terminan cuando termina este programa, incluso si se mata. Sus datos quedan para la próxima vez.</translation>
    </message>
    <message>
        <source>leave a process behind that owns them until `stop`</source>
        <translation>dejar un proceso que sea su dueño hasta `stop`</translation>
    </message>
    <message>
        <source>stop them when that process ends, too</source>
        <translation>detenerlos también cuando termine ese proceso</translation>
    </message>
    <message>
        <source>Starts the sandbox “demo” and comes back.</source>
        <translation>Inicia el entorno de pruebas “demo” y vuelve.</translation>
    </message>
    <message>
        <source>private, throw-away servers for trying things out</source>
        <translation>servidores privados y desechables para probar cosas</translation>
    </message>
    <message>
        <source>A sandbox is PostgreSQL, the MongoDB protocol and Redis on this machine, for the demo, for tests and for rehearsals. Several can run at once, each under a name of its own.</source>
        <translation>Un entorno de pruebas es PostgreSQL, el protocolo de MongoDB y Redis en este equipo, para la demostración, las pruebas y los ensayos. Pueden funcionar varios a la vez, cada uno con su nombre.</translation>
    </message>
    <message>
        <source>stop the servers; their data stay</source>
        <translation>detener los servidores; sus datos quedan</translation>
    </message>
    <message>
        <source>versions, ports, processes, uptime, data and the last log lines</source>
        <translation>versiones, puertos, procesos, tiempo en marcha, datos y últimas líneas del registro</translation>
    </message>
    <message>
        <source>stop the servers and remove their data</source>
        <translation>detener los servidores y borrar sus datos</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>download and build the servers, a few minutes the first time</source>
        <translation>descargar y construir los servidores, unos minutos la primera vez</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxControl</name>
    <message>
        <source>Waiting for the sandbox was cancelled.</source>
        <translation>Se canceló la espera del entorno de pruebas.</translation>
    </message>
    <message>
        <source>The sandbox “%1” does not stop.</source>
        <translation>El entorno de pruebas «%1» no se detiene.</translation>
    </message>
    <message>
        <source>Its owner, the process %1, does not answer.</source>
        <translation>Su dueño, el proceso %1, no responde.</translation>
    </message>
    <message>
        <source>End that process; its servers end with it.</source>
        <translation>Termine ese proceso; sus servidores terminan con él.</translation>
    </message>
    <message>
        <source>The data of the sandbox “%1” cannot be removed.</source>
        <translation>No se pueden borrar los datos del entorno de pruebas «%1».</translation>
    </message>
    <message>
        <source>Something in %1 cannot be deleted.</source>
        <translation>Algo en %1 no se puede borrar.</translation>
    </message>
    <message>
        <source>See to whom the files belong, and remove the folder.</source>
        <translation>Vea de quién son los archivos y borre la carpeta.</translation>
    </message>
    <message>
        <source>The sandbox “%1” was not started.</source>
        <translation>El entorno de pruebas «%1» no se inició.</translation>
    </message>
    <message>
        <source>What its owner said is in %1.</source>
        <translation>Lo que dijo su dueño está en %1.</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxDescription</name>
    <message>
        <source>There is no sandbox named “%1”.</source>
        <translation>No hay ningún entorno de pruebas llamado «%1».</translation>
    </message>
    <message>
        <source>Nothing was ever started in %1.</source>
        <translation>Nunca se inició nada en %1.</translation>
    </message>
    <message>
        <source>Start it with: registrar sandbox start --name %1</source>
        <translation>Inícielo con: registrar sandbox start --name %1</translation>
    </message>
    <message>
        <source>The description of the sandbox “%1” cannot be read.</source>
        <translation>No se puede leer la descripción del entorno de pruebas «%1».</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>Make the sandbox anew with: registrar sandbox reset --name %1</source>
        <translation>Haga de nuevo el entorno de pruebas con: registrar sandbox reset --name %1</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxFill</name>
    <message>
        <source>The list of deliberate faults could not be written.</source>
        <translation>No se pudo escribir la lista de fallos deliberados.</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxFillCommand</name>
    <message>
        <source>Deliberate faults, for checks to find:</source>
        <translation>Fallos deliberados, para que las comprobaciones los encuentren:</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Give it as 2026-09-01.</source>
        <translation>Déla como 2026-09-01.</translation>
    </message>
    <message>
        <source>sample data for the five platforms, drawn from their blueprints</source>
        <translation>datos de muestra para las cinco plataformas, sacados de sus planos</translation>
    </message>
    <message>
        <source>The data are the same on every machine for the same day and scale. They look like a school&apos;s: names in several scripts, popular and empty courses, terms and holidays. A few records are wrong on purpose; they are listed, also in faults.json in the sandbox&apos;s folder. A platform that has its database already is left as it is.</source>
        <translation>Los datos son los mismos en cada equipo para el mismo día y escala. Parecen los de una escuela: nombres en varias escrituras, cursos llenos y vacíos, trimestres y vacaciones. Unos pocos registros están mal a propósito; se enumeran, también en faults.json en la carpeta del entorno de pruebas. Una plataforma que ya tiene su base de datos se deja como está.</translation>
    </message>
    <message>
        <source>which sandbox; demo where it is not given</source>
        <translation>qué entorno de pruebas; demo si no se da</translation>
    </message>
    <message>
        <source>1 is about a thousand users (the default), 1000 a million</source>
        <translation>1 son unos mil usuarios (lo normal), 1000 un millón</translation>
    </message>
    <message>
        <source>the day the data are dated back from; today where it is not given</source>
        <translation>el día desde el que se fechan los datos hacia atrás; hoy si no se da</translation>
    </message>
    <message>
        <source>Fills all platforms of the sandbox “demo”.</source>
        <translation>Rellena todas las plataformas del entorno de pruebas “demo”.</translation>
    </message>
    <message>
        <source>Makes LearnFlow&apos;s data anew.</source>
        <translation>Hace de nuevo los datos de LearnFlow.</translation>
    </message>
    <message>
        <source>Drop what is there and fill anew?</source>
        <translation>¿Borrar lo que hay y rellenar de nuevo?</translation>
    </message>
    <message>
        <source>drop what is there and fill anew, after showing what goes</source>
        <translation>borrar lo que hay y rellenar de nuevo, tras mostrar lo que se pierde</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxFolder</name>
    <message>
        <source>A sandbox cannot be named “%1”.</source>
        <translation>Un entorno de pruebas no se puede llamar «%1».</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, hyphens and underscores.</source>
        <translation>Un nombre tiene de 1 a 64 letras, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s folder cannot be made.</source>
        <translation>No se puede crear la carpeta del entorno de pruebas.</translation>
    </message>
    <message>
        <source>Writing to %1 was refused.</source>
        <translation>Se rechazó escribir en %1.</translation>
    </message>
    <message>
        <source>See whether the disk is full and whether the folder is yours.</source>
        <translation>Vea si el disco está lleno y si la carpeta es suya.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxInstall</name>
    <message>
        <source>The sandbox&apos;s servers cannot be installed.</source>
        <translation>No se pueden instalar los servidores del entorno de pruebas.</translation>
    </message>
    <message>
        <source>There is no bash on this system.</source>
        <translation>No hay bash en este sistema.</translation>
    </message>
    <message>
        <source>The install script is not beside the program.</source>
        <translation>El script de instalación no está junto al programa.</translation>
    </message>
    <message>
        <source>Install servers yourself; the sandbox uses those on PATH.</source>
        <translation>Instale servidores usted mismo; el entorno de pruebas usa los del PATH.</translation>
    </message>
    <message>
        <source>Installing the sandbox&apos;s servers was cancelled.</source>
        <translation>Se canceló la instalación de los servidores del entorno de pruebas.</translation>
    </message>
    <message>
        <source>Run it again at any time; what is done is not done twice.</source>
        <translation>Ejecútelo de nuevo cuando quiera; lo hecho no se hace dos veces.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s servers were not installed.</source>
        <translation>Los servidores del entorno de pruebas no se instalaron.</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxKeeper</name>
    <message>
        <source>A sandbox cannot be started on this system.</source>
        <translation>En este sistema no se puede iniciar un entorno de pruebas.</translation>
    </message>
    <message>
        <source>Servers cannot be tied to the program that owns them here.</source>
        <translation>Aquí no se pueden atar los servidores al programa que es su dueño.</translation>
    </message>
    <message>
        <source>Connect to servers of your own instead.</source>
        <translation>Conéctese en su lugar a servidores propios.</translation>
    </message>
    <message>
        <source>A sandbox cannot be started.</source>
        <translation>No se puede iniciar un entorno de pruebas.</translation>
    </message>
    <message>
        <source>No server was found on this machine.</source>
        <translation>No se encontró ningún servidor en este equipo.</translation>
    </message>
    <message>
        <source>Install the sandbox&apos;s own servers with: registrar sandbox install</source>
        <translation>Instale los servidores propios del entorno de pruebas con: registrar sandbox install</translation>
    </message>
    <message>
        <source>The sandbox “%1” runs already.</source>
        <translation>El entorno de pruebas «%1» ya está en marcha.</translation>
    </message>
    <message>
        <source>The process %1 (%2) owns it.</source>
        <translation>Es del proceso %1 (%2).</translation>
    </message>
    <message>
        <source>Use it as it is, or stop it with: registrar sandbox stop --name %1</source>
        <translation>Úselo como está o deténgalo con: registrar sandbox stop --name %1</translation>
    </message>
    <message>
        <source>The sandbox “%1” was not started.</source>
        <translation>El entorno de pruebas «%1» no se inició.</translation>
    </message>
    <message>
        <source>The process %1, which was to own it, has ended.</source>
        <translation>El proceso %1, que iba a ser su dueño, ha terminado.</translation>
    </message>
    <message>
        <source>Name a running process.</source>
        <translation>Nombre un proceso en marcha.</translation>
    </message>
    <message>
        <source>Starting the sandbox was cancelled.</source>
        <translation>Se canceló el inicio del entorno de pruebas.</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MongoDB</source>
        <translation>MongoDB</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
</context>
<context>
    <name>registrar::SealedBytes</name>
    <message>
        <source>The encrypted file cannot be read.</source>
        <translation>No se puede leer el archivo cifrado.</translation>
    </message>
    <message>
        <source>Fetch it again from where it was made, or use a copy of it.</source>
        <translation>Tráigalo otra vez de donde se hizo o use una copia.</translation>
    </message>
    <message>
        <source>It does not begin as an encrypted file of Registrar does.</source>
        <translation>No empieza como un archivo cifrado de Registrar.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>Termina demasiado pronto.</translation>
    </message>
    <message>
        <source>It was written by a newer version, or is damaged.</source>
        <translation>Lo escribió una versión más nueva, o está dañado.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>It asks for more work or memory than any such file needs.</source>
        <translation>Pide más trabajo o memoria de la que necesita ningún archivo así.</translation>
    </message>
    <message>
        <source>The file could not be encrypted.</source>
        <translation>No se pudo cifrar el archivo.</translation>
    </message>
    <message>
        <source>The encrypted file could not be opened.</source>
        <translation>No se pudo abrir el archivo cifrado.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed.</source>
        <translation>La frase de contraseña es incorrecta, o el archivo se cambió.</translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Escriba de nuevo la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>registrar::SealedFile</name>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>No se puede usar el archivo %1.</translation>
    </message>
    <message>
        <source>Check that its folder can be written to and that the disk is not full.</source>
        <translation>Compruebe que se pueda escribir en su carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo %1.</translation>
    </message>
    <message>
        <source>It is damaged, or was sealed with a key that is gone.</source>
        <translation>Está dañado, o se selló con una clave que ya no está.</translation>
    </message>
    <message>
        <source>It could not be sealed.</source>
        <translation>No se pudo sellar.</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>Otro programa lo está escribiendo.</translation>
    </message>
</context>
<context>
    <name>registrar::SealedSecretStore</name>
    <message>
        <source>The stored passwords cannot be used.</source>
        <translation>No se pueden usar las contraseñas guardadas.</translation>
    </message>
    <message>
        <source>Move the file %1 away and give the passwords again.</source>
        <translation>Aparte el archivo %1 y dé de nuevo las contraseñas.</translation>
    </message>
    <message>
        <source>Another program is writing them, or their folder cannot be written to.</source>
        <translation>Otro programa las está escribiendo, o no se puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>registrar::SecretsCommand</name>
    <message>
        <source>Passwords are kept in the encrypted file %1.</source>
        <translation>Las contraseñas se guardan en el archivo cifrado %1.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keychain.</source>
        <translation>Las contraseñas se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place for passwords.</source>
        <translation>&quot;%1&quot; no es un lugar para contraseñas.</translation>
    </message>
    <message>
        <source>Places are keychain and file.</source>
        <translation>Los lugares son keychain y file.</translation>
    </message>
    <message>
        <source>tell where passwords are kept</source>
        <translation>decir dónde se guardan las contraseñas</translation>
    </message>
    <message>
        <source>keep passwords in the system&apos;s keychain, or in an encrypted file</source>
        <translation>guardar las contraseñas en el llavero del sistema o en un archivo cifrado</translation>
    </message>
    <message>
        <source>The keychain opens with the desktop. The encrypted file opens with a passphrase, which is what a
scheduled job needs: it gives it with --passphrase-file or %1.</source>
        <translation>El llavero se abre con el escritorio. El archivo cifrado se abre con una frase de contraseña, que es lo que una
tarea programada necesita: la da con --passphrase-file o %1.</translation>
    </message>
    <message>
        <source>where passwords are kept on this workstation</source>
        <translation>dónde se guardan las contraseñas en este equipo</translation>
    </message>
    <message>
        <source>Passwords are in one place at a time: the system&apos;s keychain, or an encrypted file where there is
none. They are never in arguments, settings, the journal or a log.</source>
        <translation>Las contraseñas están en un solo lugar a la vez: el llavero del sistema, o un archivo cifrado donde no lo
hay. Nunca están en argumentos, ajustes, el diario ni un registro.</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>keychain o file</translation>
    </message>
    <message>
        <source>so that a scheduled job can use them</source>
        <translation>para que una tarea programada pueda usarlas</translation>
    </message>
</context>
<context>
    <name>registrar::ServerLauncher</name>
    <message>
        <source>The sandbox&apos;s folder has too long a path for local sockets.</source>
        <translation>La carpeta del entorno de pruebas tiene una ruta demasiado larga para sockets locales.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes.</source>
        <translation>%1 tiene más de %2 bytes.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or set XDG_STATE_HOME to a shorter path.</source>
        <translation>Instale bubblewrap o ponga XDG_STATE_HOME en una ruta más corta.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falló.</translation>
    </message>
    <message>
        <source>Make the sandbox anew with: registrar sandbox reset --name %1</source>
        <translation>Haga de nuevo el entorno de pruebas con: registrar sandbox reset --name %1</translation>
    </message>
</context>
<context>
    <name>registrar::ServerProcess</name>
    <message>
        <source>The sandbox&apos;s server %1 cannot be started.</source>
        <translation>No se puede iniciar el servidor %1 del entorno de pruebas.</translation>
    </message>
    <message>
        <source>Install the sandbox&apos;s own servers with: registrar sandbox install</source>
        <translation>Instale los servidores propios del entorno de pruebas con: registrar sandbox install</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server %1 ended while it was starting.</source>
        <translation>El servidor %1 del entorno de pruebas terminó mientras se iniciaba.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server %1 takes too long to start.</source>
        <translation>El servidor %1 del entorno de pruebas tarda demasiado en iniciarse.</translation>
    </message>
    <message>
        <source>Its log is %1.</source>
        <translation>Su registro es %1.</translation>
    </message>
</context>
<context>
    <name>registrar::ServerPrograms</name>
    <message>
        <source>Install the sandbox&apos;s own servers with: registrar sandbox install</source>
        <translation>Instale los servidores propios del entorno de pruebas con: registrar sandbox install</translation>
    </message>
    <message>
        <source>No PostgreSQL server was found.</source>
        <translation>No se encontró ningún servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as the superuser.</source>
        <translation>PostgreSQL se niega a funcionar como superusuario.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or run this as an ordinary user.</source>
        <translation>Instale bubblewrap o ejecute esto como un usuario normal.</translation>
    </message>
    <message>
        <source>The PostgreSQL server of this machine has no pgvector.</source>
        <translation>El servidor PostgreSQL de este equipo no tiene pgvector.</translation>
    </message>
    <message>
        <source>Neither mongod nor FerretDB was found.</source>
        <translation>No se encontró mongod ni FerretDB.</translation>
    </message>
    <message>
        <source>FerretDB needs a PostgreSQL server with DocumentDB.</source>
        <translation>FerretDB necesita un servidor PostgreSQL con DocumentDB.</translation>
    </message>
    <message>
        <source>No Redis server was found.</source>
        <translation>No se encontró ningún servidor Redis.</translation>
    </message>
</context>
<context>
    <name>registrar::ServerReach</name>
    <message>
        <source>A socket on this computer needs no name.</source>
        <translation>Un socket en este equipo no necesita nombre.</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>%1 se conoce.</translation>
    </message>
    <message>
        <source>%1 is not known (%2).</source>
        <translation>No se conoce %1 (%2).</translation>
    </message>
    <message>
        <source>Check its spelling, the network and the VPN. Names of a compose file&apos;s services are known inside its network only; outside, use localhost and the published port.</source>
        <translation>Compruebe su escritura, la red y la VPN. Los nombres de los servicios de un archivo compose solo se conocen dentro de su red; fuera, use localhost y el puerto publicado.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>El nombre %1 no se conoce.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A server listens at %1.</source>
        <translation>Un servidor escucha en %1.</translation>
    </message>
    <message>
        <source>Nobody answers at %1 (%2).</source>
        <translation>Nadie responde en %1 (%2).</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Nadie responde en %1.</translation>
    </message>
</context>
<context>
    <name>registrar::ServerStatus</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1, sesión iniciada como %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Connection lost, mending it</source>
        <translation>Conexión perdida, reparándola</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Cuánto tarda el servidor en responder</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Make %1 read-only again</source>
        <translation>Volver a poner %1 en solo lectura</translation>
    </message>
    <message>
        <source>Let %1 be written to for a time</source>
        <translation>Permitir escribir en %1 por un tiempo</translation>
    </message>
    <message>
        <source>The connection is encrypted as far as the SSH server.</source>
        <translation>La conexión está cifrada hasta el servidor SSH.</translation>
    </message>
</context>
<context>
    <name>registrar::ServiceSettings</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>It is too large for a service&apos;s settings.</source>
        <translation>Es demasiado grande para los ajustes de un servicio.</translation>
    </message>
    <message>
        <source>There are no settings of a service in it.</source>
        <translation>No contiene ajustes de un servicio.</translation>
    </message>
    <message>
        <source>Give a .env file, a docker-compose.yml, an alembic.ini, or addresses, one a line.</source>
        <translation>Dé un .env, un docker-compose.yml, un alembic.ini, o direcciones, una por línea.</translation>
    </message>
</context>
<context>
    <name>registrar::SettingsDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Open the tabs of last time</source>
        <translation>&amp;Abrir las pestañas de la última vez</translation>
    </message>
    <message>
        <source>&amp;Journal folder</source>
        <translation>Carpeta del &amp;diario</translation>
    </message>
    <message>
        <source>Lo&amp;g folder</source>
        <translation>Carpeta del re&amp;gistro</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>This workstation&apos;s: %1</source>
        <translation>La de este equipo: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Instants are shown and typed in it, always with their offset.</source>
        <translation>Los instantes se muestran y escriben en ella, siempre con su desfase.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Another folder is used from the next start on; what was written stays where it is. An empty line is the usual folder.</source>
        <translation>Otra carpeta se usa desde el próximo inicio; lo escrito queda donde está. Una línea vacía es la carpeta habitual.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>ISO 8601: %1</source>
        <translation>ISO 8601: %1</translation>
    </message>
    <message>
        <source>As the language has it: %1</source>
        <translation>Según el idioma: %1</translation>
    </message>
    <message>
        <source>Day, month, year: %1</source>
        <translation>Día, mes, año: %1</translation>
    </message>
    <message>
        <source>Month, day, year: %1</source>
        <translation>Mes, día, año: %1</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Records a page</source>
        <translation>&amp;Registros por página</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting with staged edits</source>
        <translation>&amp;Preguntar antes de salir con cambios preparados</translation>
    </message>
    <message>
        <source>As the desktop: light, dark or of high contrast, wherever the desktop tells which.</source>
        <translation>Como el escritorio: claro, oscuro o de alto contraste, allí donde el escritorio lo indique.</translation>
    </message>
    <message>
        <source>What you type, copy or export stays ISO 8601, which means the same everywhere.</source>
        <translation>Lo que escribe, copia o exporta sigue en ISO 8601, que significa lo mismo en todas partes.</translation>
    </message>
    <message>
        <source>They are kept on this computer in any case. What you discard can be taken back with Undo; removing a deployment always asks.</source>
        <translation>Se conservan en este equipo en cualquier caso. Lo que descarte se puede recuperar con Deshacer; al quitar un despliegue siempre se pregunta.</translation>
    </message>
    <message>
        <source>Fewer come sooner over a slow line, more save questions to the store. Very large records come fewer at a time.</source>
        <translation>Menos registros llegan antes por una línea lenta; más ahorran consultas al almacén. Los registros muy grandes llegan de menos en menos a la vez.</translation>
    </message>
</context>
<context>
    <name>registrar::SettingsImport</name>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>base de datos %1</translation>
    </message>
    <message>
        <source>Store %1: %2 is a name inside the service&apos;s network; from here it is %3.</source>
        <translation>Almacén %1: %2 es un nombre dentro de la red del servicio; desde aquí es %3.</translation>
    </message>
    <message>
        <source>Store %1 is left out: its address was not found.</source>
        <translation>El almacén %1 se omite: no se encontró su dirección.</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>Almacén %1: %2</translation>
    </message>
</context>
<context>
    <name>registrar::ShortcutsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>As s&amp;hipped</source>
        <translation>Como de f&amp;ábrica</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Buscar una acción o sus teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>&amp;All as shipped</source>
        <translation>&amp;Todo como de fábrica</translation>
    </message>
    <message>
        <source>“%1” has these keys. Setting them here takes them away from it.</source>
        <translation>«%1» tiene estas teclas. Fijarlas aquí se las quita.</translation>
    </message>
</context>
<context>
    <name>registrar::ShortcutsModel</name>
    <message>
        <source>Changed; as shipped: %1</source>
        <translation>Cambiado; de fábrica: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Works when</source>
        <translation>Funciona cuando</translation>
    </message>
</context>
<context>
    <name>registrar::SidePages</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Who changed what and when on this computer</source>
        <translation>Quién cambió qué y cuándo en este equipo</translation>
    </message>
    <message>
        <source>Everything that is staged, in all tabs and stores</source>
        <translation>Todo lo preparado, en todas las pestañas y almacenes</translation>
    </message>
</context>
<context>
    <name>registrar::SignInStep</name>
    <message>
        <source>Switch authentication on, all the more where the port is reachable from outside.</source>
        <translation>Active la autenticación, más aún donde el puerto es accesible desde fuera.</translation>
    </message>
    <message>
        <source>The server asks for no user and no password, at most for a certificate.</source>
        <translation>El servidor no pide usuario ni contraseña; a lo sumo, un certificado.</translation>
    </message>
    <message>
        <source>The server lets everybody in without a password.</source>
        <translation>El servidor deja entrar a cualquiera sin contraseña.</translation>
    </message>
    <message>
        <source>Signed in as %1 by %2, without a password.</source>
        <translation>Sesión iniciada como %1 mediante %2, sin contraseña.</translation>
    </message>
    <message>
        <source>%1 A certificate was shown, and no password given.</source>
        <translation>%1 Se presentó un certificado y no se dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>Where neither a Kerberos ticket nor a password file (~/.pgpass) let you in, the server lets everybody in: see its pg_hba.conf.</source>
        <translation>Si no le dejaron entrar ni un tique de Kerberos ni un archivo de contraseñas (~/.pgpass), el servidor deja entrar a cualquiera: vea su pg_hba.conf.</translation>
    </message>
    <message>
        <source>Give the user a password on the server, then here.</source>
        <translation>Dé al usuario una contraseña en el servidor y después aquí.</translation>
    </message>
    <message>
        <source>%1 No password was given.</source>
        <translation>%1 No se dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>Signed in without a user.</source>
        <translation>Sesión iniciada sin usuario.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Change the password on the server, then here.</source>
        <translation>Cambie la contraseña en el servidor y después aquí.</translation>
    </message>
    <message>
        <source>%1 No password was given: whoever is on the SSH server may be let in as well.</source>
        <translation>%1 No se dio ninguna contraseña: puede que también se deje entrar a quien esté en el servidor SSH.</translation>
    </message>
</context>
<context>
    <name>registrar::SshServer</name>
    <message>
        <source>The name of the SSH server cannot be understood.</source>
        <translation>No se entiende el nombre del servidor SSH.</translation>
    </message>
    <message>
        <source>Write it as user@host or user@host:port.</source>
        <translation>Escríbalo como user@host o user@host:port.</translation>
    </message>
</context>
<context>
    <name>registrar::SshTunnel</name>
    <message>
        <source>The SSH server %1 could not be reached.</source>
        <translation>No se pudo llegar al servidor SSH %1.</translation>
    </message>
    <message>
        <source>Check that the server runs, and the network or the VPN.</source>
        <translation>Compruebe que el servidor funcione, y la red o la VPN.</translation>
    </message>
    <message>
        <source>The SSH server %1 did not let us in.</source>
        <translation>El servidor SSH %1 no nos dejó entrar.</translation>
    </message>
    <message>
        <source>Add your key to the agent (ssh-add), or name the key&apos;s file. A key with a passphrase works through the agent only.</source>
        <translation>Añada su clave al agente (ssh-add) o nombre el archivo de la clave. Una clave con frase de contraseña solo funciona por el agente.</translation>
    </message>
    <message>
        <source>The SSH server %1 shows another key than before.</source>
        <translation>El servidor SSH %1 muestra otra clave que antes.</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask its administrator before you accept the new key.</source>
        <translation>Alguien podría estar escuchando. Pregunte a su administrador antes de aceptar la clave nueva.</translation>
    </message>
    <message>
        <source>The key of the SSH server %1 is not known.</source>
        <translation>La clave del servidor SSH %1 no se conoce.</translation>
    </message>
    <message>
        <source>Sign in once in a terminal, and compare the key that it shows: ssh %1</source>
        <translation>Inicie sesión una vez en una terminal y compare la clave que muestra: ssh %1</translation>
    </message>
    <message>
        <source>Check the name&apos;s spelling, the network and the VPN.</source>
        <translation>Compruebe la escritura del nombre, la red y la VPN.</translation>
    </message>
    <message>
        <source>An address with mongodb+srv cannot be led through a tunnel.</source>
        <translation>Una dirección mongodb+srv no se puede llevar por un túnel.</translation>
    </message>
    <message>
        <source>Its servers are looked up by name, and there may be many.</source>
        <translation>Sus servidores se buscan por nombre, y pueden ser muchos.</translation>
    </message>
    <message>
        <source>Give the address of one server: mongodb://HOST:27017/</source>
        <translation>Dé la dirección de un servidor: mongodb://HOST:27017/</translation>
    </message>
</context>
<context>
    <name>registrar::StagedButton</name>
    <message>
        <source>Edits that are not written yet; shows them all</source>
        <translation>Cambios que aún no están escritos; los muestra todos</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) staged</source>
        <translation>
            <numerusform>%n registro preparado</numerusform>
            <numerusform>%n registros preparados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::StagedChanges</name>
    <message>
        <source>The record cannot be edited.</source>
        <translation>El registro no se puede editar.</translation>
    </message>
    <message>
        <source>It has no key by which the store could find it again.</source>
        <translation>No tiene clave con la que el almacén pueda volver a encontrarlo.</translation>
    </message>
    <message>
        <source>Give the entity a primary key, or change the record in the console.</source>
        <translation>Dé a la entidad una clave primaria o cambie el registro en la consola.</translation>
    </message>
    <message>
        <source>The record is staged for deletion.</source>
        <translation>El registro está preparado para borrarse.</translation>
    </message>
    <message>
        <source>Take the deletion back first.</source>
        <translation>Retire primero el borrado.</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>The added record is no longer staged.</source>
        <translation>El registro añadido ya no está preparado.</translation>
    </message>
    <message>
        <source>adding of a record</source>
        <translation>adición de un registro</translation>
    </message>
    <message>
        <source>deletion of a record</source>
        <translation>borrado de un registro</translation>
    </message>
    <message>
        <source>taking back of an edit</source>
        <translation>retirada de un cambio</translation>
    </message>
    <message numerus="yes">
        <source>discarding of %n edit(s)</source>
        <translation>
            <numerusform>descarte de %n cambio</numerusform>
            <numerusform>descarte de %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is no longer in conflict.</source>
        <translation>El registro ya no está en conflicto.</translation>
    </message>
    <message>
        <source>settling of a conflict</source>
        <translation>resolución de un conflicto</translation>
    </message>
    <message>
        <source>The field %1 cannot be set.</source>
        <translation>No se puede fijar el campo %1.</translation>
    </message>
    <message>
        <source>Its path leads through a value without fields.</source>
        <translation>Su ruta pasa por un valor sin campos.</translation>
    </message>
    <message>
        <source>Set the outer field to a document first.</source>
        <translation>Ponga primero un documento en el campo exterior.</translation>
    </message>
    <message>
        <source>undo of applied edits</source>
        <translation>deshacer cambios aplicados</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>%n registro recuperado.</numerusform>
            <numerusform>%n registros recuperados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have edits staged by now and stay as they are.</source>
        <translation>
            <numerusform>%n registro ya tiene cambios preparados y queda como está.</numerusform>
            <numerusform>%n registros ya tienen cambios preparados y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have been written since and stay as they are.</source>
        <translation>
            <numerusform>%n registro se ha escrito desde entonces y queda como está.</numerusform>
            <numerusform>%n registros se han escrito desde entonces y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bringing back of %n edit(s)</source>
        <translation>
            <numerusform>recuperación de %n cambio</numerusform>
            <numerusform>recuperación de %n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::StagedFile</name>
    <message>
        <source>The kept edits were written by a newer version of Registrar.</source>
        <translation>Los cambios conservados los escribió una versión más nueva de Registrar.</translation>
    </message>
    <message>
        <source>Staged edits of %1/%2 cannot be kept on this computer.</source>
        <translation>Los cambios preparados de %1/%2 no se pueden conservar en este equipo.</translation>
    </message>
    <message>
        <source>Apply them before you quit.</source>
        <translation>Aplíquelos antes de salir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Too many programs have edits staged for it.</source>
        <translation>Demasiados programas tienen cambios preparados para él.</translation>
    </message>
    <message>
        <source>Edits that were kept for %1/%2 could not be read and were set aside as %3. %4</source>
        <translation>Los cambios conservados de %1/%2 no se pudieron leer y se apartaron como %3. %4</translation>
    </message>
    <message>
        <source>Nothing can be kept.</source>
        <translation>No se puede conservar nada.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>No se puede quitar el archivo %1.</translation>
    </message>
</context>
<context>
    <name>registrar::StagedStores</name>
    <message>
        <source>%1 is being connected.</source>
        <translation>%1 se está conectando.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>Open it in the tree, then try again.</source>
        <translation>Ábralo en el árbol y reintente.</translation>
    </message>
</context>
<context>
    <name>registrar::StoreAccess</name>
    <message>
        <source>Deployment %1 has no store named &quot;%2&quot;.</source>
        <translation>El despliegue %1 no tiene almacén llamado &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Its stores are: %1.</source>
        <translation>Sus almacenes son: %1.</translation>
    </message>
    <message>
        <source>The password of %1 in deployment %2 is gone.</source>
        <translation>La contraseña de %1 en el despliegue %2 ya no está.</translation>
    </message>
    <message>
        <source>It is not where this workstation keeps passwords now.</source>
        <translation>No está donde este equipo guarda ahora las contraseñas.</translation>
    </message>
    <message>
        <source>Where it is in the keychain of your desktop, which this process cannot reach, run there: registrar secrets move file. Otherwise give it again.</source>
        <translation>Si está en el llavero de su escritorio, al que este proceso no llega, ejecute allí: registrar secrets move file. Si no, déla de nuevo.</translation>
    </message>
</context>
<context>
    <name>registrar::StoreAddress</name>
    <message>
        <source>The option %1 of the address cannot be used.</source>
        <translation>No se puede usar la opción %1 de la dirección.</translation>
    </message>
    <message>
        <source>A host&apos;s name holds no spaces.</source>
        <translation>El nombre de un host no lleva espacios.</translation>
    </message>
    <message>
        <source>There are not as many ports as hosts.</source>
        <translation>No hay tantos puertos como hosts.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected.</source>
        <translation>Se espera un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no nombra ningún host.</translation>
    </message>
    <message>
        <source>Write an address such as mongodb://localhost:27017/.</source>
        <translation>Escriba una dirección como mongodb://localhost:27017/.</translation>
    </message>
    <message>
        <source>The address names no database of Redis.</source>
        <translation>La dirección no nombra una base de datos de Redis.</translation>
    </message>
    <message>
        <source>Databases of Redis are numbers, usually from 0 to 15.</source>
        <translation>Las bases de datos de Redis son números, normalmente de 0 a 15.</translation>
    </message>
    <message>
        <source>The address names more than one host.</source>
        <translation>La dirección nombra más de un host.</translation>
    </message>
    <message>
        <source>An address of Redis names one server.</source>
        <translation>Una dirección de Redis nombra un servidor.</translation>
    </message>
    <message>
        <source>The address does not name one host.</source>
        <translation>La dirección no nombra exactamente un host.</translation>
    </message>
    <message>
        <source>Write an address such as http://localhost:6333.</source>
        <translation>Escriba una dirección como http://localhost:6333.</translation>
    </message>
    <message>
        <source>An address is kept in a file that holds no secrets.</source>
        <translation>Una dirección se guarda en un archivo que no contiene secretos.</translation>
    </message>
    <message>
        <source>Use a key file without a password of its own, and sign in with user and password.</source>
        <translation>Use un archivo de clave sin contraseña propia e inicie sesión con usuario y contraseña.</translation>
    </message>
    <message>
        <source>The address cannot be understood at character %1.</source>
        <translation>No se entiende la dirección en el carácter %1.</translation>
    </message>
    <message>
        <source>Write it as name=value, with values that hold spaces in single quotes.</source>
        <translation>Escríbala como name=value, con los valores con espacios entre comillas simples.</translation>
    </message>
    <message>
        <source>The quote that opens there is not closed.</source>
        <translation>La comilla que se abre ahí no se cierra.</translation>
    </message>
    <message>
        <source>A name and an equals sign are expected there.</source>
        <translation>Ahí se espera un nombre y un signo igual.</translation>
    </message>
    <message>
        <source>A percent sign there is not followed by two hexadecimal digits.</source>
        <translation>Ahí, un signo de porcentaje no va seguido de dos cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Write a percent sign itself as %25.</source>
        <translation>Escriba el propio signo de porcentaje como %25.</translation>
    </message>
    <message>
        <source>What is written there with percent signs is no text.</source>
        <translation>Lo escrito ahí con signos de porcentaje no es texto.</translation>
    </message>
    <message>
        <source>A host is missing there.</source>
        <translation>Ahí falta un host.</translation>
    </message>
    <message>
        <source>The bracket of an IPv6 address is not closed.</source>
        <translation>El corchete de una dirección IPv6 no está cerrado.</translation>
    </message>
    <message>
        <source>Behind an IPv6 address only a colon and a port may stand.</source>
        <translation>Tras una dirección IPv6 solo puede haber dos puntos y un puerto.</translation>
    </message>
    <message>
        <source>Between the brackets stands no IPv6 address.</source>
        <translation>Entre los corchetes no hay una dirección IPv6.</translation>
    </message>
    <message>
        <source>A host there holds more than one colon.</source>
        <translation>Un host tiene ahí más de unos dos puntos.</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets, and a colon in a password as %3A.</source>
        <translation>Escriba una dirección IPv6 entre corchetes, y los dos puntos de una contraseña como %3A.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected there.</source>
        <translation>Ahí se espera un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>Where a password holds a slash, write it as %2F.</source>
        <translation>Si una contraseña contiene una barra, escríbala como %2F.</translation>
    </message>
    <message>
        <source>Behind the question mark, options are written as name=value.</source>
        <translation>Tras el signo de interrogación, las opciones se escriben como name=value.</translation>
    </message>
    <message>
        <source>What stands in front of :// names no kind of store that is known.</source>
        <translation>Lo que hay delante de :// no nombra ninguna clase de almacén conocida.</translation>
    </message>
    <message>
        <source>Known are postgresql, mongodb, mongodb+srv, redis, rediss, unix, http and https.</source>
        <translation>Se conocen postgresql, mongodb, mongodb+srv, redis, rediss, unix, http y https.</translation>
    </message>
    <message>
        <source>A mongodb+srv address names one host and no port.</source>
        <translation>Una dirección mongodb+srv nombra un host y ningún puerto.</translation>
    </message>
    <message>
        <source>Take the port out, or write mongodb:// in front.</source>
        <translation>Quite el puerto o escriba mongodb:// delante.</translation>
    </message>
    <message>
        <source>The path of a socket is expected there.</source>
        <translation>Ahí se espera la ruta de un socket.</translation>
    </message>
    <message>
        <source>Write it with three slashes, for example unix:///run/redis.sock.</source>
        <translation>Escríbala con tres barras, por ejemplo unix:///run/redis.sock.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>Write an address such as postgresql://localhost:5432/learnflow.</source>
        <translation>Escriba una dirección como postgresql://localhost:5432/learnflow.</translation>
    </message>
    <message>
        <source>It is longer than any address.</source>
        <translation>Es más larga que cualquier dirección.</translation>
    </message>
    <message>
        <source>A line break or another control character stands there.</source>
        <translation>Ahí hay un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>It does not begin with the kind of store.</source>
        <translation>No empieza por la clase de almacén.</translation>
    </message>
    <message>
        <source>Write the kind in front, for example mongodb://localhost:27017/.</source>
        <translation>Escriba la clase delante, por ejemplo mongodb://localhost:27017/.</translation>
    </message>
</context>
<context>
    <name>registrar::StoreAddressRow</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>Probar la conexión con %1</translation>
    </message>
    <message>
        <source>It needs an address.</source>
        <translation>Necesita una dirección.</translation>
    </message>
    <message>
        <source>This is an address of %1, but %2 is expected here.</source>
        <translation>Esta es una dirección de %1, pero aquí se espera %2.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is on the way to %1 can read passwords and records.</source>
        <translation>La conexión no está cifrada: quien esté en el camino a %1 puede leer contraseñas y registros.</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Probando %1</translation>
    </message>
    <message>
        <source>Encryption and SSH</source>
        <translation>Cifrado y SSH</translation>
    </message>
    <message>
        <source>Encryption and SSH of %1</source>
        <translation>Cifrado y SSH de %1</translation>
    </message>
    <message>
        <source>%1, may be left out</source>
        <translation>%1, se puede omitir</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anybody could answer in its place.</source>
        <translation>El certificado del servidor no se comprueba: cualquiera podría responder en su lugar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>La conexión todavía no funciona.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n thing(s) to look at.</source>
        <translation>
            <numerusform>La conexión funciona, con %n cosa que mirar.</numerusform>
            <numerusform>La conexión funciona, con %n cosas que mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
</context>
<context>
    <name>registrar::StoreConnection</name>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>El servidor no tiene ninguna base de datos «%1».</translation>
    </message>
    <message>
        <source>It shows this user no database at all.</source>
        <translation>No muestra a este usuario ninguna base de datos.</translation>
    </message>
    <message>
        <source>Those that it has: %1.</source>
        <translation>Las que tiene: %1.</translation>
    </message>
    <message>
        <source>Check the name in the deployment&apos;s address. If it is meant to be new, the first record that is added makes it.</source>
        <translation>Compruebe el nombre en la dirección del despliegue. Si ha de ser nueva, el primer registro que se añada la crea.</translation>
    </message>
</context>
<context>
    <name>registrar::SummaryInput</name>
    <message>
        <source>Too large for a form. It is edited in the tree or in the text.</source>
        <translation>Demasiado grande para un formulario. Se edita en el árbol o en el texto.</translation>
    </message>
</context>
<context>
    <name>registrar::TableCopy</name>
    <message>
        <source>INSERT statement</source>
        <translation>Sentencia INSERT</translation>
    </message>
    <message>
        <source>insertMany for the shell</source>
        <translation>insertMany para la shell</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>CSV con cabecera</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>More than 100,000 cells are selected. Export them instead.</source>
        <translation>Hay más de 100.000 celdas seleccionadas. Expórtelas en su lugar.</translation>
    </message>
    <message>
        <source>Some of the selected records have not been read yet. Scroll to them first, or export.</source>
        <translation>Algunos de los registros seleccionados aún no se han leído. Desplácese primero hasta ellos, o exporte.</translation>
    </message>
    <message>
        <source>What would add these keys holds secrets, which are not copied.</source>
        <translation>Lo que añadiría estas claves contiene secretos, que no se copian.</translation>
    </message>
</context>
<context>
    <name>registrar::TableTools</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Filter, sort and columns, kept under a name</source>
        <translation>Filtro, orden y columnas, guardados con un nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>This value cannot be filtered by as a whole.</source>
        <translation>Por este valor no se puede filtrar entero.</translation>
    </message>
    <message numerus="yes">
        <source>%n further field(s) without a column</source>
        <translation>
            <numerusform>%n campo más sin columna</numerusform>
            <numerusform>%n campos más sin columna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::TagChip</name>
    <message>
        <source>%1
Enter changes it, Delete takes it out, Alt and an arrow key move it.</source>
        <translation>%1
Intro lo cambia, Supr lo quita, Alt y una flecha lo mueven.</translation>
    </message>
</context>
<context>
    <name>registrar::TagInput</name>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>no elements</source>
        <translation>ningún elemento</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
</context>
<context>
    <name>registrar::Terminal</name>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>  %1/s</source>
        <translation>  %1/s</translation>
    </message>
    <message>
        <source>  %1 left</source>
        <translation>   quedan %1</translation>
    </message>
    <message>
        <source>Nobody can be asked, since this is not a terminal.</source>
        <translation>No se puede preguntar a nadie, porque esto no es una terminal.</translation>
    </message>
    <message>
        <source>Add --yes when the plan is what you want.</source>
        <translation>Añada --yes si el plan es lo que quiere.</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <translation> [s/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to a question, in lower case</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>Add --confirm &quot;%1&quot; when the plan is what you want.</source>
        <translation>Añada --confirm &quot;%1&quot; si el plan es lo que quiere.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to go on: </source>
        <translation>Escriba &quot;%1&quot; para continuar: </translation>
    </message>
    <message>
        <source>Give it in an environment variable or a file, as the help tells.</source>
        <translation>Déla en una variable de entorno o un archivo, como dice la ayuda.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>Standard input holds more than is expected here.</source>
        <translation>La entrada estándar contiene más de lo que se espera aquí.</translation>
    </message>
    <message>
        <source>At most %1 bytes are read.</source>
        <translation>Se leen como máximo %1 bytes.</translation>
    </message>
</context>
<context>
    <name>registrar::TextFindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>No está en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) so far</source>
        <translation>
            <numerusform>%n coincidencia hasta ahora</numerusform>
            <numerusform>%n coincidencias hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <extracomment>the first number is the match that is shown</extracomment>
        <translation>
            <numerusform>%1 de %n coincidencia</numerusform>
            <numerusform>%1 de %n coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::TextInput</name>
    <message>
        <source>no elements</source>
        <translation>ningún elemento</translation>
    </message>
    <message>
        <source>Its line ends differ from each other; it is edited in the text of the record, where they are kept.</source>
        <translation>Sus finales de línea difieren entre sí; se edita en el texto del registro, donde se conservan.</translation>
    </message>
    <message>
        <source>It holds a secret, which is shown when it is asked for.</source>
        <translation>Contiene un secreto, que se muestra cuando se pide.</translation>
    </message>
</context>
<context>
    <name>registrar::TimeZoneMenu</name>
    <message>
        <source>Show times in</source>
        <translation>Mostrar horas en</translation>
    </message>
    <message>
        <source>%1, as this computer</source>
        <translation>%1, como este equipo</translation>
    </message>
</context>
<context>
    <name>registrar::TlsOptions</name>
    <message>
        <source>MongoDB wants the certificate and its key in one file.</source>
        <translation>MongoDB quiere el certificado y su clave en un solo archivo.</translation>
    </message>
    <message>
        <source>Join them: cat client.pem client.key &gt; both.pem</source>
        <translation>Únalos: cat client.pem client.key &gt; both.pem</translation>
    </message>
</context>
<context>
    <name>registrar::UndoModel</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Se revierte</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>is added again</source>
        <translation>se añade de nuevo</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>se borra</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value now and its value after the undo</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: a secret, kept as a digest only</source>
        <translation>%1: un secreto, del que solo se guarda un resumen</translation>
    </message>
    <message>
        <source>%1: too large, kept as a digest only</source>
        <translation>%1: demasiado grande, solo se guarda un resumen</translation>
    </message>
    <message>
        <source>stays deleted</source>
        <translation>sigue borrado</translation>
    </message>
    <message>
        <source>%1. Taken back: %2</source>
        <extracomment>a record, what is taken back of it</extracomment>
        <translation>%1. Se revierte: %2</translation>
    </message>
    <message>
        <source>%1. Stays as it is: %2</source>
        <translation>%1. Queda como está: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 were deleted by the store with it and do not come back.</source>
        <translation>
            <numerusform>El almacén borró con él %n registro de %1, que no vuelve.</numerusform>
            <numerusform>El almacén borró con él %n registros de %1, que no vuelven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 stays empty in %n record(s) of %1, where the store emptied it.</source>
        <translation>
            <numerusform>%2 sigue vacío en %n registro de %1, donde lo vació el almacén.</numerusform>
            <numerusform>%2 sigue vacío en %n registros de %1, donde lo vació el almacén.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::UnlockDialog</name>
    <message>
        <source>Unlock for writing</source>
        <translation>Desbloquear para escribir</translation>
    </message>
    <message>
        <source>%1 can be written to for the time that you choose, and then locks itself again. The reason is written into the journal.</source>
        <translation>En %1 se puede escribir por el tiempo que elija, y después se bloquea solo. El motivo se anota en el diario.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>For example: correct an e-mail address, ticket 481</source>
        <translation>Por ejemplo: corregir una dirección de correo, tique 481</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>registrar::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Keep as a new view …</source>
        <translation>Guardar como vista nueva …</translation>
    </message>
    <message>
        <source>Keep the filter, the sort and the columns</source>
        <translation>Guarda el filtro, el orden y las columnas</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Actualizar «%1»</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <translation>Cambiar el nombre de «%1» …</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Open with “%1”</source>
        <translation>Abrir con «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Borrar «%1»</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>Todavía no hay ninguna vista guardada</translation>
    </message>
    <message>
        <source>All records, as they come</source>
        <translation>Todos los registros, como vienen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>The view was not kept: its filter on “%1” holds a secret.</source>
        <translation>La vista no se guardó: su filtro sobre «%1» contiene un secreto.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Ya hay una vista «%1».</translation>
    </message>
</context>
<context>
    <name>registrar::WeakPassword</name>
    <message>
        <source>The password is one that everybody tries first, and this is production: change it before anything else.</source>
        <translation>La contraseña es una de las que todos prueban primero, y esto es producción: cámbiela antes que nada.</translation>
    </message>
    <message>
        <source>The password is one that everybody tries first, and others can reach %1: change it.</source>
        <translation>La contraseña es una de las que todos prueban primero, y otros pueden llegar a %1: cámbiela.</translation>
    </message>
    <message>
        <source>The password is a sample that everybody knows; it must not be used outside this computer.</source>
        <translation>La contraseña es un ejemplo que todos conocen; no debe usarse fuera de este equipo.</translation>
    </message>
</context>
<context>
    <name>registrar::WelcomePage</name>
    <message>
        <source>Add deployment…</source>
        <translation>Añadir despliegue…</translation>
    </message>
    <message>
        <source>Open sandbox</source>
        <translation>Abrir el entorno de pruebas</translation>
    </message>
    <message>
        <source>Drop a .env file, a docker-compose.yml, an alembic.ini or exported deployments here, or press Ctrl+V to paste addresses.</source>
        <translation>Suelte aquí un .env, un docker-compose.yml, un alembic.ini o despliegues exportados, o pulse Ctrl+V para pegar direcciones.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>Welcome to Registrar</source>
        <translation>Bienvenido a Registrar</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Add a platform with its databases, or try everything on the sandbox: private servers with sample data on this computer.</source>
        <translation>Añada una plataforma con sus bases de datos, o pruébelo todo en el entorno de pruebas: servidores privados con datos de muestra en este equipo.</translation>
    </message>
    <message>
        <source>Choose an entity in the tree, press Ctrl+K and type its name, or go on with a deployment.</source>
        <translation>Elija una entidad en el árbol, pulse Ctrl+K y escriba su nombre, o siga con un despliegue.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>registrar::WindowKeeper</name>
    <message>
        <source>Opening the sandbox</source>
        <translation>Abriendo el entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>registrar::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>F&amp;ield of the tree</source>
        <translation>&amp;Campo del árbol</translation>
    </message>
    <message>
        <source>Con&amp;flict</source>
        <translation>Con&amp;flicto</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Despliegue</translation>
    </message>
</context>
<context>
    <name>registrar::WindowPalette</name>
    <message>
        <source>No record has this key</source>
        <translation>Ningún registro tiene esta clave</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a record is called, and where it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>registrar::WindowTabs</name>
    <message>
        <source>%1
%2, %3</source>
        <extracomment>a tab&apos;s tool tip: entity, deployment, store</extracomment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a tab&apos;s title where another tab has the same: entity, deployment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged edit(s) of %1 are kept.</source>
        <translation>
            <numerusform>Se conserva %n cambio preparado de %1.</numerusform>
            <numerusform>Se conservan %n cambios preparados de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::WorkstationSecrets</name>
    <message>
        <source>The passwords in the file %1 could not be taken over.</source>
        <translation>No se pudieron tomar las contraseñas del archivo %1.</translation>
    </message>
    <message>
        <source>Other users of this computer could read it.</source>
        <translation>Otros usuarios de este equipo podrían leerlo.</translation>
    </message>
    <message>
        <source>Change the passwords in it, then run: chmod 600 &quot;%1&quot;</source>
        <translation>Cambie las contraseñas que contiene y ejecute: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>Move it away and give the passwords again.</source>
        <translation>Apártelo y dé de nuevo las contraseñas.</translation>
    </message>
    <message>
        <source>It could not be removed afterwards.</source>
        <translation>Después no se pudo quitar.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Quítelo a mano.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Este equipo no ofrece llavero.</translation>
    </message>
    <message>
        <source>No secret service answers on this session&apos;s bus.</source>
        <translation>Ningún servicio de secretos responde en el bus de esta sesión.</translation>
    </message>
    <message>
        <source>Passwords stay in the encrypted file %1.</source>
        <translation>Las contraseñas siguen en el archivo cifrado %1.</translation>
    </message>
</context>
<context>
    <name>registrar::mongodb::Words</name>
    <message>
        <source>The change was not applied.</source>
        <translation>El cambio no se aplicó.</translation>
    </message>
    <message>
        <source>The changes were not applied.</source>
        <translation>Los cambios no se aplicaron.</translation>
    </message>
    <message>
        <source>Read the records again, then apply again what is missing.</source>
        <translation>Lea los registros de nuevo y aplique otra vez lo que falte.</translation>
    </message>
    <message>
        <source>A document cannot be read.</source>
        <translation>No se puede leer un documento.</translation>
    </message>
    <message>
        <source>Its bytes are not valid BSON, or it is nested more than %1 levels deep.</source>
        <translation>Sus bytes no son BSON válido, o está anidado más de %1 niveles.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to validate the collection.</source>
        <translation>Pida al administrador del servidor que valide la colección.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be written to MongoDB.</source>
        <translation>El campo «%1» no se puede escribir en MongoDB.</translation>
    </message>
    <message>
        <source>Change the value or the field&apos;s name.</source>
        <translation>Cambie el valor o el nombre del campo.</translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair.</source>
        <translation>El texto contiene la mitad de un par sustituto.</translation>
    </message>
    <message>
        <source>MongoDB allows no NUL character in names and regular expressions.</source>
        <translation>MongoDB no permite el carácter NUL en nombres ni expresiones regulares.</translation>
    </message>
    <message>
        <source>Documents may be nested %1 levels deep at most.</source>
        <translation>Los documentos pueden anidarse hasta %1 niveles.</translation>
    </message>
    <message>
        <source>MongoDB has no type for a value of another kind of store.</source>
        <translation>MongoDB no tiene tipo para un valor de otra clase de almacén.</translation>
    </message>
    <message>
        <source>The records could not be added to “%1”.</source>
        <translation>No se pudieron añadir los registros a «%1».</translation>
    </message>
    <message>
        <source>The server has written it, but not enough members of the replica set have confirmed it: %1</source>
        <translation>El servidor lo ha escrito, pero no lo han confirmado suficientes miembros del conjunto de réplicas: %1</translation>
    </message>
    <message>
        <source>Read the records again in a moment; they may still be taken back when another member takes over.</source>
        <translation>Lea los registros de nuevo en un momento; aún pueden retirarse cuando otro miembro tome el relevo.</translation>
    </message>
    <message>
        <source>The record was not sent.</source>
        <translation>El registro no se envió.</translation>
    </message>
    <message>
        <source>It has %1 bytes, and MongoDB takes %2 at most.</source>
        <translation>Tiene %1 bytes y MongoDB admite %2 como máximo.</translation>
    </message>
    <message>
        <source>Shorten it, split it into several records, or keep large content elsewhere.</source>
        <translation>Acórtelo, divídalo en varios registros o guarde el contenido grande en otro sitio.</translation>
    </message>
    <message>
        <source>The change was not sent.</source>
        <translation>El cambio no se envió.</translation>
    </message>
    <message>
        <source>The old values and the new ones have %1 bytes together, and MongoDB takes %2 in one change at most.</source>
        <translation>Los valores antiguos y los nuevos suman %1 bytes, y MongoDB admite %2 en un cambio como máximo.</translation>
    </message>
    <message>
        <source>Change one large field at a time, or keep large content elsewhere.</source>
        <translation>Cambie un campo grande cada vez o guarde el contenido grande en otro sitio.</translation>
    </message>
    <message>
        <source>Take this change out of the set, or change the record in another way.</source>
        <translation>Saque este cambio del conjunto o cambie el registro de otra manera.</translation>
    </message>
    <message>
        <source>A field inside another one cannot be changed together with a field whose name has a dot or begins with a dollar sign.</source>
        <translation>Un campo dentro de otro no se puede cambiar junto con un campo cuyo nombre tiene un punto o empieza por el signo de dólar.</translation>
    </message>
    <message>
        <source>MongoDB cannot set a field inside another one when its name has a dot or begins with a dollar sign.</source>
        <translation>MongoDB no puede fijar un campo dentro de otro cuando su nombre tiene un punto o empieza por el signo de dólar.</translation>
    </message>
    <message>
        <source>The record has no key.</source>
        <translation>El registro no tiene clave.</translation>
    </message>
    <message>
        <source>No field is changed.</source>
        <translation>No cambia ningún campo.</translation>
    </message>
    <message>
        <source>The collections could not be listed.</source>
        <translation>No se pudieron enumerar las colecciones.</translation>
    </message>
    <message>
        <source>There is no collection “%1” in the database “%2”.</source>
        <translation>No hay colección «%1» en la base de datos «%2».</translation>
    </message>
    <message>
        <source>Look at the list of collections again; names are case-sensitive.</source>
        <translation>Mire otra vez la lista de colecciones; los nombres distinguen mayúsculas.</translation>
    </message>
    <message>
        <source>The size could not be asked.</source>
        <translation>No se pudo preguntar el tamaño.</translation>
    </message>
    <message>
        <source>The databases could not be listed.</source>
        <translation>No se pudieron enumerar las bases de datos.</translation>
    </message>
    <message>
        <source>The MongoDB server %1 could not be connected to.</source>
        <translation>No se pudo conectar con el servidor MongoDB %1.</translation>
    </message>
    <message>
        <source>A cursor could not be closed.</source>
        <translation>No se pudo cerrar un cursor.</translation>
    </message>
    <message>
        <source>The address of the MongoDB server cannot be used.</source>
        <translation>No se puede usar la dirección del servidor MongoDB.</translation>
    </message>
    <message>
        <source>Correct the address; see MongoDB&apos;s page on connection strings for its options.</source>
        <translation>Corrija la dirección; vea las opciones en la página de MongoDB sobre cadenas de conexión.</translation>
    </message>
    <message>
        <source>There is no text index, without which MongoDB cannot search for words. Create one, or use “contains”.</source>
        <translation>No hay índice de texto, sin el cual MongoDB no puede buscar palabras. Cree uno o use “contiene”.</translation>
    </message>
    <message>
        <source>No index serves this kind of condition, so the server looks at every record that the other conditions leave.</source>
        <translation>Ningún índice sirve esta clase de condición, así que el servidor mira cada registro que dejan las demás condiciones.</translation>
    </message>
    <message>
        <source>No index begins with “%1”, so the server looks at every record. An index on it would help.</source>
        <translation>Ningún índice empieza por «%1», así que el servidor mira todos los registros. Un índice sobre él ayudaría.</translation>
    </message>
    <message>
        <source>No index has this order, so the server sorts all records for every page. An index on “%1” would help.</source>
        <translation>Ningún índice tiene este orden, así que el servidor ordena todos los registros para cada página. Un índice sobre «%1» ayudaría.</translation>
    </message>
    <message>
        <source>The plan could not be asked.</source>
        <translation>No se pudo preguntar el plan.</translation>
    </message>
    <message>
        <source>This is a view, which MongoDB computes when it is read. Edit the collection “%1” instead.</source>
        <translation>Es una vista, que MongoDB calcula al leerla. Edite en su lugar la colección «%1».</translation>
    </message>
    <message>
        <source>This is a time series collection, in which MongoDB does not change single records. Add new measurements instead.</source>
        <translation>Es una colección de series temporales, en la que MongoDB no cambia registros sueltos. Añada mediciones nuevas.</translation>
    </message>
    <message>
        <source>This collection is capped: the oldest records make room for new ones.</source>
        <translation>Esta colección es limitada: los registros más antiguos dejan sitio a los nuevos.</translation>
    </message>
    <message>
        <source>A view is computed when it is read.</source>
        <translation>Una vista se calcula al leerla.</translation>
    </message>
    <message>
        <source>MongoDB does not change single records of a time series.</source>
        <translation>MongoDB no cambia registros sueltos de una serie temporal.</translation>
    </message>
    <message>
        <source>No server answered: %1</source>
        <translation>Ningún servidor respondió: %1</translation>
    </message>
    <message>
        <source>Check the address and that the server is running, and try again.</source>
        <translation>Compruebe la dirección y que el servidor esté en marcha, y reintente.</translation>
    </message>
    <message>
        <source>Check how the server&apos;s name is spelled and that this computer is on the right network.</source>
        <translation>Compruebe cómo está escrito el nombre del servidor y que este equipo esté en la red correcta.</translation>
    </message>
    <message>
        <source>Check whether the server wants TLS, and that its certificate is trusted and names this host.</source>
        <translation>Compruebe si el servidor quiere TLS, y que su certificado sea de confianza y nombre este host.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s load, and try again.</source>
        <translation>Compruebe la red y la carga del servidor, y reintente.</translation>
    </message>
    <message>
        <source>The connection to the server broke: %1</source>
        <translation>La conexión con el servidor se rompió: %1</translation>
    </message>
    <message>
        <source>Try again once the server can be reached.</source>
        <translation>Reintente cuando se pueda llegar al servidor.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, report it with this text.</source>
        <translation>Reintente; si vuelve a fallar, notifíquelo con este texto.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>This deployment is opened read-only.</source>
        <translation>Este despliegue está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>Open it for writing in the deployment&apos;s settings if you mean to change it.</source>
        <translation>Ábralo para escribir en los ajustes del despliegue si quiere cambiarlo.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>El trabajo se canceló.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>No se preguntó al servidor.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La conexión está cerrada.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be searched or sorted by.</source>
        <translation>El campo «%1» no se puede buscar ni ordenar.</translation>
    </message>
    <message>
        <source>MongoDB reads a dot or a leading dollar sign in a name as part of its own language.</source>
        <translation>MongoDB lee un punto o un signo de dólar inicial de un nombre como parte de su propio lenguaje.</translation>
    </message>
    <message>
        <source>Search or sort by another field. The field can still be read and edited.</source>
        <translation>Busque u ordene por otro campo. El campo aún se puede leer y editar.</translation>
    </message>
    <message>
        <source>The condition on “%1” cannot be used.</source>
        <translation>No se puede usar la condición sobre «%1».</translation>
    </message>
    <message>
        <source>Correct the condition.</source>
        <translation>Corrija la condición.</translation>
    </message>
    <message>
        <source>A text is expected.</source>
        <translation>Se espera un texto.</translation>
    </message>
    <message>
        <source>This condition is not known here.</source>
        <translation>Esta condición no se conoce aquí.</translation>
    </message>
    <message>
        <source>The filter cannot be used.</source>
        <translation>No se puede usar el filtro.</translation>
    </message>
    <message>
        <source>%1 runs code on the server.</source>
        <translation>%1 ejecuta código en el servidor.</translation>
    </message>
    <message>
        <source>Use operators that only compare, or $expr.</source>
        <translation>Use operadores que solo comparen, o $expr.</translation>
    </message>
    <message>
        <source>The number of values expected is %1.</source>
        <translation>El número de valores esperado es %1.</translation>
    </message>
    <message>
        <source>The indexes of “%1” could not be listed.</source>
        <translation>No se pudieron enumerar los índices de «%1».</translation>
    </message>
    <message>
        <source>The place could not be found.</source>
        <translation>No se pudo encontrar el lugar.</translation>
    </message>
    <message>
        <source>The records of “%1” could not be read.</source>
        <translation>No se pudieron leer los registros de «%1».</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>The records could not be read from there.</source>
        <translation>No se pudieron leer los registros desde ahí.</translation>
    </message>
    <message>
        <source>The place belongs to another order.</source>
        <translation>El lugar pertenece a otro orden.</translation>
    </message>
    <message>
        <source>Read from the start again.</source>
        <translation>Lea de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>The records cannot be sorted by “%1”.</source>
        <translation>Los registros no se pueden ordenar por «%1».</translation>
    </message>
    <message>
        <source>Some records hold a list there, and MongoDB sorts a list by its smallest or largest element, so that no place in that order can be named.</source>
        <translation>Algunos registros tienen ahí una lista, y MongoDB ordena una lista por su elemento menor o mayor, así que ningún lugar de ese orden se puede nombrar.</translation>
    </message>
    <message>
        <source>Sort by another field.</source>
        <translation>Ordene por otro campo.</translation>
    </message>
    <message>
        <source>Somebody else deleted the record since it was read.</source>
        <translation>Otra persona borró el registro desde que se leyó.</translation>
    </message>
    <message>
        <source>Somebody else changed the record since it was read.</source>
        <translation>Otra persona cambió el registro desde que se leyó.</translation>
    </message>
    <message>
        <source>Compare both versions and decide which one stays.</source>
        <translation>Compare ambas versiones y decida cuál queda.</translation>
    </message>
    <message>
        <source>The index “%1” allows each value once, and another record has %2 already.</source>
        <translation>El índice «%1» permite cada valor una vez, y otro registro ya tiene %2.</translation>
    </message>
    <message>
        <source>The record could not be read.</source>
        <translation>No se pudo leer el registro.</translation>
    </message>
    <message>
        <source>The record is not there.</source>
        <translation>El registro no está.</translation>
    </message>
    <message>
        <source>The collection “%1” has no document with that _id.</source>
        <translation>La colección «%1» no tiene documento con ese _id.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it; read the page again.</source>
        <translation>Puede que alguien lo haya borrado; lea la página de nuevo.</translation>
    </message>
    <message>
        <source>The fields of “%1” could not be found out.</source>
        <translation>No se pudieron averiguar los campos de «%1».</translation>
    </message>
    <message>
        <source>The collection “%1” could not be made.</source>
        <translation>No se pudo crear la colección «%1».</translation>
    </message>
    <message>
        <source>The validator of “%1” could not be set.</source>
        <translation>No se pudo poner el validador de «%1».</translation>
    </message>
    <message>
        <source>The server accepted it and did not keep it.</source>
        <translation>El servidor lo aceptó y no lo conservó.</translation>
    </message>
    <message>
        <source>Use a newer version of the server.</source>
        <translation>Use una versión más nueva del servidor.</translation>
    </message>
    <message>
        <source>The index “%1” of “%2” could not be made.</source>
        <translation>No se pudo crear el índice «%1» de «%2».</translation>
    </message>
    <message>
        <source>The records of “%1” could not be deleted.</source>
        <translation>No se pudieron borrar los registros de «%1».</translation>
    </message>
    <message>
        <source>The database “%1” could not be dropped.</source>
        <translation>No se pudo borrar la base de datos «%1».</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the right, or sign in as another user.</source>
        <translation>Pida el permiso al administrador del servidor o inicie sesión como otro usuario.</translation>
    </message>
    <message>
        <source>Check the user, the password and the authSource of the address.</source>
        <translation>Compruebe el usuario, la contraseña y el authSource de la dirección.</translation>
    </message>
    <message>
        <source>Correct the fields that the collection&apos;s validator names.</source>
        <translation>Corrija los campos que nombra el validador de la colección.</translation>
    </message>
    <message>
        <source>Connect to the replica set&apos;s primary, or try again when one is elected.</source>
        <translation>Conéctese al primario del conjunto de réplicas o reintente cuando se elija uno.</translation>
    </message>
    <message>
        <source>Narrow the search, use a field with an index, or try again later.</source>
        <translation>Acote la búsqueda, use un campo con índice o reintente más tarde.</translation>
    </message>
    <message>
        <source>Somebody else writes at the same moment, or it took too long. Apply it again.</source>
        <translation>Otra persona escribe en el mismo momento, o tardó demasiado. Aplíquelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>Correct the condition; the server&apos;s words say what it did not understand.</source>
        <translation>Corrija la condición; las palabras del servidor dicen lo que no entendió.</translation>
    </message>
    <message>
        <source>This server cannot do it; see what the connection says of its abilities.</source>
        <translation>Este servidor no puede hacerlo; vea lo que la conexión dice de sus capacidades.</translation>
    </message>
    <message>
        <source>A document holds 16 MB at most. Split it, or keep large content elsewhere.</source>
        <translation>Un documento tiene 16 MB como máximo. Divídalo o guarde el contenido grande en otro sitio.</translation>
    </message>
    <message>
        <source>Look at what is there already; remove or rename it first.</source>
        <translation>Mire lo que ya hay; quítelo o renómbrelo primero.</translation>
    </message>
    <message>
        <source>Look at the list of collections again; somebody may have removed it.</source>
        <translation>Mire otra vez la lista de colecciones; puede que alguien la haya quitado.</translation>
    </message>
    <message>
        <source>Choose another value, or change the record that has it.</source>
        <translation>Elija otro valor o cambie el registro que lo tiene.</translation>
    </message>
    <message>
        <source>Free disk space on the server.</source>
        <translation>Libere espacio de disco en el servidor.</translation>
    </message>
    <message>
        <source>Sort by a field with an index, or narrow the search.</source>
        <translation>Ordene por un campo con índice o acote la búsqueda.</translation>
    </message>
    <message>
        <source>See the server&apos;s own words, and its log, for the reason.</source>
        <translation>Vea el motivo en las palabras del servidor y en su registro.</translation>
    </message>
    <message>
        <source>Open it for writing in its settings.</source>
        <translation>Ábralo para escribir en sus ajustes.</translation>
    </message>
    <message>
        <source>This member of the replica set accepts no writes.</source>
        <translation>Este miembro del conjunto de réplicas no acepta escrituras.</translation>
    </message>
    <message>
        <source>Connect to the primary.</source>
        <translation>Conéctese al primario.</translation>
    </message>
    <message>
        <source>This user may only read in this database.</source>
        <translation>Este usuario solo puede leer en esta base de datos.</translation>
    </message>
    <message>
        <source>Ask for the role readWrite, or sign in as another user.</source>
        <translation>Pida el rol readWrite o inicie sesión como otro usuario.</translation>
    </message>
    <message>
        <source>This server is no member of a replica set.</source>
        <translation>Este servidor no es miembro de un conjunto de réplicas.</translation>
    </message>
    <message>
        <source>Changes are applied one by one, each telling its outcome. Run the server as a replica set to have all or nothing.</source>
        <translation>Los cambios se aplican uno a uno y cada uno dice su resultado. Ejecute el servidor como conjunto de réplicas para tener todo o nada.</translation>
    </message>
    <message>
        <source>The server could not be asked what it is.</source>
        <translation>No se pudo preguntar al servidor qué es.</translation>
    </message>
    <message>
        <source>This server has no profiler.</source>
        <translation>Este servidor no tiene analizador de rendimiento.</translation>
    </message>
    <message>
        <source>The profiler cannot be asked.</source>
        <translation>No se puede preguntar al analizador de rendimiento.</translation>
    </message>
    <message>
        <source>The time of this program&apos;s own requests is shown instead.</source>
        <translation>Se muestra en su lugar el tiempo de las peticiones de este programa.</translation>
    </message>
    <message>
        <source>Ask for the role dbAdmin on this database.</source>
        <translation>Pida el rol dbAdmin en esta base de datos.</translation>
    </message>
    <message>
        <source>This user may not see how indexes are used.</source>
        <translation>Este usuario no puede ver cómo se usan los índices.</translation>
    </message>
    <message>
        <source>Ask for the role clusterMonitor or dbAdmin.</source>
        <translation>Pida el rol clusterMonitor o dbAdmin.</translation>
    </message>
    <message>
        <source>This server finishes what it has begun, also when nobody waits any more.</source>
        <translation>Este servidor termina lo que ha empezado, aunque ya nadie espere.</translation>
    </message>
    <message>
        <source>Stopping ends the waiting at once; a condition on an indexed field keeps requests short.</source>
        <translation>Detener termina la espera al instante; una condición sobre un campo con índice acorta las peticiones.</translation>
    </message>
    <message>
        <source>“%1” is no type of the shell.</source>
        <translation>«%1» no es un tipo de la shell.</translation>
    </message>
    <message>
        <source>%1 cannot be made from this.</source>
        <translation>De esto no se puede hacer %1.</translation>
    </message>
    <message>
        <source>A filter begins with a curly bracket.</source>
        <translation>Un filtro empieza por una llave.</translation>
    </message>
    <message>
        <source>The filter ends before this.</source>
        <translation>El filtro termina antes de esto.</translation>
    </message>
    <message>
        <source>The filter cannot be read.</source>
        <translation>No se puede leer el filtro.</translation>
    </message>
    <message>
        <source>Write it as in the shell, for example {age: {$gte: 18}}.</source>
        <translation>Escríbalo como en la shell, por ejemplo {age: {$gte: 18}}.</translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <translation>El filtro está anidado demasiado.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Aquí se espera un valor.</translation>
    </message>
    <message>
        <source>The filter ends too early.</source>
        <translation>El filtro termina demasiado pronto.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Aquí se esperan dos puntos.</translation>
    </message>
    <message>
        <source>A comma or %1 is expected here.</source>
        <translation>Aquí se espera una coma o %1.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este corchete no está cerrado.</translation>
    </message>
    <message>
        <source>A field&apos;s name is expected here.</source>
        <translation>Aquí se espera el nombre de un campo.</translation>
    </message>
    <message>
        <source>A name with a dot needs quotes.</source>
        <translation>Un nombre con un punto necesita comillas.</translation>
    </message>
    <message>
        <source>This escape means nothing.</source>
        <translation>Este escape no significa nada.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Esta comilla no está cerrada.</translation>
    </message>
    <message>
        <source>This pattern is not closed.</source>
        <translation>Este patrón no está cerrado.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>“%1” means nothing here; a text needs quotes.</source>
        <translation>«%1» no significa nada aquí; un texto necesita comillas.</translation>
    </message>
    <message>
        <source>A value cannot be written for MongoDB&apos;s shell.</source>
        <translation>Un valor no se puede escribir para la shell de MongoDB.</translation>
    </message>
    <message>
        <source>The shell has no way to say the type %1.</source>
        <translation>La shell no tiene modo de decir el tipo %1.</translation>
    </message>
    <message>
        <source>Copy the record as JSON.</source>
        <translation>Copie el registro como JSON.</translation>
    </message>
    <message>
        <source>The records of “%1” could not be written out.</source>
        <translation>No se pudieron volcar los registros de «%1».</translation>
    </message>
    <message>
        <source>The record number %1 is not valid BSON.</source>
        <translation>El registro número %1 no es BSON válido.</translation>
    </message>
    <message>
        <source>The records of “%1” could not be counted.</source>
        <translation>No se pudieron contar los registros de «%1».</translation>
    </message>
    <message>
        <source>The server was started read-only.</source>
        <translation>El servidor se inició en solo lectura.</translation>
    </message>
    <message>
        <source>The server does not tell what the user may do.</source>
        <translation>El servidor no dice qué puede hacer el usuario.</translation>
    </message>
    <message>
        <source>The server lets everybody in, and lets everybody write.</source>
        <translation>El servidor deja entrar a todos, y deja escribir a todos.</translation>
    </message>
    <message>
        <source>The user %1 has the right to %2.</source>
        <translation>El usuario %1 tiene permiso para %2.</translation>
    </message>
    <message>
        <source>The user %1 has no right that changes anything in this database.</source>
        <translation>El usuario %1 no tiene ningún permiso que cambie algo en esta base de datos.</translation>
    </message>
</context>
<context>
    <name>registrar::postgresql</name>
    <message>
        <source>Sign in as a user who may do this, or ask the owner to grant it.</source>
        <translation>Inicie sesión como un usuario que pueda hacerlo o pida permiso al propietario.</translation>
    </message>
    <message>
        <source>Open the deployment for writing, and connect to the primary server.</source>
        <translation>Abra el despliegue para escribir y conéctese al servidor primario.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>Somebody else holds a lock. Try again when they are done.</source>
        <translation>Otra persona tiene un bloqueo. Reintente cuando termine.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the server&apos;s transaction_timeout.</source>
        <translation>Pida menos de una vez o suba transaction_timeout del servidor.</translation>
    </message>
    <message>
        <source>Wait until others disconnect, or raise max_connections.</source>
        <translation>Espere a que otros se desconecten o suba max_connections.</translation>
    </message>
    <message>
        <source>Free memory or disk space on the server.</source>
        <translation>Libere memoria o espacio de disco en el servidor.</translation>
    </message>
    <message>
        <source>Ask for less, or store less, at once.</source>
        <translation>Pida menos, o guarde menos, de una vez.</translation>
    </message>
    <message>
        <source>Wait until the server has started.</source>
        <translation>Espere a que el servidor haya arrancado.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or create the database.</source>
        <translation>Compruebe el nombre de la base de datos o créela.</translation>
    </message>
    <message>
        <source>Refresh; the table may have been renamed or removed.</source>
        <translation>Recargue; la tabla puede haberse renombrado o quitado.</translation>
    </message>
    <message>
        <source>Refresh; the schema may have been renamed or removed.</source>
        <translation>Recargue; el esquema puede haberse renombrado o quitado.</translation>
    </message>
    <message>
        <source>Refresh; the column may have been renamed or removed.</source>
        <translation>Recargue; la columna puede haberse renombrado o quitado.</translation>
    </message>
    <message>
        <source>Correct the expression.</source>
        <translation>Corrija la expresión.</translation>
    </message>
    <message>
        <source>The column&apos;s type has no such comparison. Choose another filter.</source>
        <translation>El tipo de la columna no tiene esa comparación. Elija otro filtro.</translation>
    </message>
    <message>
        <source>Create the missing type, extension or role first.</source>
        <translation>Cree primero el tipo, la extensión o el rol que falta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The server cannot do this. Choose another way.</source>
        <translation>El servidor no puede hacerlo. Elija otra manera.</translation>
    </message>
    <message>
        <source>The server cannot do this in its present state.</source>
        <translation>El servidor no puede hacerlo en su estado actual.</translation>
    </message>
    <message>
        <source>Keep to the view&apos;s own condition, or edit the table beneath it.</source>
        <translation>Respete la condición de la propia vista o edite la tabla que hay debajo.</translation>
    </message>
    <message>
        <source>A trigger of the table refused this. Do what its message asks for.</source>
        <translation>Un disparador de la tabla lo rechazó. Haga lo que pide su mensaje.</translation>
    </message>
</context>
<context>
    <name>registrar::postgresql::Words</name>
    <message>
        <source>There is no table or view %1.</source>
        <translation>No hay tabla ni vista %1.</translation>
    </message>
    <message>
        <source>Refresh; it may have been renamed or removed, or this user may not see it.</source>
        <translation>Recargue; puede haberse renombrado o quitado, o este usuario no puede verla.</translation>
    </message>
    <message>
        <source>The connection broke while the changes were being saved.</source>
        <translation>La conexión se rompió mientras se guardaban los cambios.</translation>
    </message>
    <message>
        <source>Connect again and look whether the changes are there before making them again.</source>
        <translation>Conéctese de nuevo y mire si los cambios están antes de repetirlos.</translation>
    </message>
    <message>
        <source>The connection broke before the changes were saved. Nothing was changed.</source>
        <translation>La conexión se rompió antes de guardar los cambios. No se cambió nada.</translation>
    </message>
    <message>
        <source>Apply the changes again.</source>
        <translation>Aplique los cambios de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>%1 has no such column.</source>
        <translation>%1 no tiene esa columna.</translation>
    </message>
    <message>
        <source>Refresh, then make the change again.</source>
        <translation>Recargue y haga el cambio de nuevo.</translation>
    </message>
    <message>
        <source>The server computes the column itself.</source>
        <translation>El servidor calcula la columna por sí mismo.</translation>
    </message>
    <message>
        <source>Change the columns that it is computed from.</source>
        <translation>Cambie las columnas de las que se calcula.</translation>
    </message>
    <message>
        <source>Records of %1 cannot be edited.</source>
        <translation>Los registros de %1 no se pueden editar.</translation>
    </message>
    <message>
        <source>Edit the table that holds the records, or give the table a primary key.</source>
        <translation>Edite la tabla que contiene los registros o dé a la tabla una clave primaria.</translation>
    </message>
    <message>
        <source>The record was not added.</source>
        <translation>El registro no se añadió.</translation>
    </message>
    <message>
        <source>A trigger of %1 left it out.</source>
        <translation>Un disparador de %1 lo dejó fuera.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the table&apos;s triggers.</source>
        <translation>Pregunte a quien mantiene los disparadores de la tabla.</translation>
    </message>
    <message>
        <source>The record of %1 cannot be named.</source>
        <translation>El registro de %1 no se puede nombrar.</translation>
    </message>
    <message>
        <source>The change names no field.</source>
        <translation>El cambio no nombra ningún campo.</translation>
    </message>
    <message>
        <source>Change a field, or discard the change.</source>
        <translation>Cambie un campo o descarte el cambio.</translation>
    </message>
    <message>
        <source>The record was not changed.</source>
        <translation>El registro no se cambió.</translation>
    </message>
    <message>
        <source>A trigger or a row security policy of %1 took the change back.</source>
        <translation>Un disparador o una política de seguridad de filas de %1 revirtió el cambio.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the table&apos;s triggers and policies.</source>
        <translation>Pregunte a quien mantiene los disparadores y políticas de la tabla.</translation>
    </message>
    <message>
        <source>%1 has no field %2 to filter by.</source>
        <translation>%1 no tiene campo %2 por el que filtrar.</translation>
    </message>
    <message>
        <source>Filter by one of the table&apos;s columns.</source>
        <translation>Filtre por una de las columnas de la tabla.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered this way.</source>
        <translation>%1 no se puede filtrar así.</translation>
    </message>
    <message>
        <source>Choose another filter for this field.</source>
        <translation>Elija otro filtro para este campo.</translation>
    </message>
    <message>
        <source>It holds no array.</source>
        <translation>No contiene una lista.</translation>
    </message>
    <message>
        <source>Words cannot be searched for in %1.</source>
        <translation>No se pueden buscar palabras en %1.</translation>
    </message>
    <message>
        <source>No text search index serves it.</source>
        <translation>Ningún índice de búsqueda de texto lo sirve.</translation>
    </message>
    <message>
        <source>Use a contains filter, or add a GIN index over to_tsvector of the column.</source>
        <translation>Use un filtro «contiene» o añada un índice GIN sobre to_tsvector de la columna.</translation>
    </message>
    <message>
        <source>PostgreSQL has no order for the type %1.</source>
        <translation>PostgreSQL no tiene orden para el tipo %1.</translation>
    </message>
    <message>
        <source>The filter on %1 lacks a value.</source>
        <translation>Al filtro sobre %1 le falta un valor.</translation>
    </message>
    <message>
        <source>Enter the value to compare with.</source>
        <translation>Escriba el valor con el que comparar.</translation>
    </message>
    <message>
        <source>The server sent rows of an unknown form.</source>
        <translation>El servidor envió filas de forma desconocida.</translation>
    </message>
    <message>
        <source>The records could not be added to %1.</source>
        <translation>No se pudieron añadir los registros a %1.</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>%1 no tiene campo %2.</translation>
    </message>
    <message>
        <source>Leave the field out.</source>
        <translation>Omita el campo.</translation>
    </message>
    <message>
        <source>The load has ended already.</source>
        <translation>La carga ya ha terminado.</translation>
    </message>
    <message>
        <source>Start another load.</source>
        <translation>Empiece otra carga.</translation>
    </message>
    <message>
        <source>All records of the table are read.</source>
        <translation>Se leen todos los registros de la tabla.</translation>
    </message>
    <message>
        <source>About %1 records are read.</source>
        <translation>Se leen unos %1 registros.</translation>
    </message>
    <message>
        <source>A GIN index of %1 with gin_trgm_ops (extension pg_trgm) would help.</source>
        <translation>Ayudaría un índice GIN de %1 con gin_trgm_ops (extensión pg_trgm).</translation>
    </message>
    <message>
        <source>An index of %1 with text_pattern_ops would help.</source>
        <translation>Ayudaría un índice de %1 con text_pattern_ops.</translation>
    </message>
    <message>
        <source>A GIN index of %1 would help.</source>
        <translation>Ayudaría un índice GIN de %1.</translation>
    </message>
    <message>
        <source>A GIN index over to_tsvector of %1 would help.</source>
        <translation>Ayudaría un índice GIN sobre to_tsvector de %1.</translation>
    </message>
    <message>
        <source>No index helps, since most records usually match.</source>
        <translation>Ningún índice ayuda, porque suelen coincidir la mayoría de registros.</translation>
    </message>
    <message>
        <source>An index of %1 would help.</source>
        <translation>Ayudaría un índice de %1.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>No hay tal campo.</translation>
    </message>
    <message>
        <source>Records come in the order in which the table keeps them.</source>
        <translation>Los registros vienen en el orden en que la tabla los guarda.</translation>
    </message>
    <message>
        <source>They are sorted by all their fields for every page.</source>
        <translation>Se ordenan por todos sus campos para cada página.</translation>
    </message>
    <message>
        <source>Records that share a value of %1 are sorted for every page.</source>
        <translation>Los registros que comparten un valor de %1 se ordenan para cada página.</translation>
    </message>
    <message>
        <source>They are sorted for every page. An index of %1 would help.</source>
        <translation>Se ordenan para cada página. Ayudaría un índice de %1.</translation>
    </message>
    <message>
        <source>PostgreSQL would not use the index here, since the table is small, many records match or another index is better.</source>
        <translation>PostgreSQL no usaría aquí el índice, porque la tabla es pequeña, coinciden muchos registros u otro índice es mejor.</translation>
    </message>
    <message>
        <source>Another record already has the same key.</source>
        <translation>Otro registro ya tiene la misma clave.</translation>
    </message>
    <message>
        <source>Another record already has %1 = %2.</source>
        <translation>Otro registro ya tiene %1 = %2.</translation>
    </message>
    <message>
        <source>Choose another value, or find the record that has it and change that one. The rule is %1.</source>
        <translation>Elija otro valor o busque el registro que lo tiene y cambie ese. La regla es %1.</translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation>Otros registros aún se refieren a este.</translation>
    </message>
    <message>
        <source>Change or delete the records that refer to it first. The rule is %1.</source>
        <translation>Cambie o borre primero los registros que se refieren a él. La regla es %1.</translation>
    </message>
    <message>
        <source>%1 = %2 refers to a record that is not there.</source>
        <translation>%1 = %2 se refiere a un registro que no existe.</translation>
    </message>
    <message>
        <source>Choose a value that exists, or add the record it refers to first. The rule is %1.</source>
        <translation>Elija un valor que exista o añada antes el registro al que se refiere. La regla es %1.</translation>
    </message>
    <message>
        <source>%1 must have a value.</source>
        <translation>%1 debe tener un valor.</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>Escriba un valor para %1.</translation>
    </message>
    <message>
        <source>The record breaks a rule of the table.</source>
        <translation>El registro incumple una regla de la tabla.</translation>
    </message>
    <message>
        <source>Change the record so that it keeps the rule %1.</source>
        <translation>Cambie el registro para que cumpla la regla %1.</translation>
    </message>
    <message>
        <source>The server does not understand the pattern.</source>
        <translation>El servidor no entiende el patrón.</translation>
    </message>
    <message>
        <source>Write the pattern in PostgreSQL&apos;s regular expression syntax.</source>
        <translation>Escriba el patrón en la sintaxis de expresiones regulares de PostgreSQL.</translation>
    </message>
    <message>
        <source>The server cannot read the value as the column&apos;s type.</source>
        <translation>El servidor no puede leer el valor como el tipo de la columna.</translation>
    </message>
    <message>
        <source>Enter a value of the column&apos;s type.</source>
        <translation>Escriba un valor del tipo de la columna.</translation>
    </message>
    <message>
        <source>The value does not fit into the column.</source>
        <translation>El valor no cabe en la columna.</translation>
    </message>
    <message>
        <source>Enter a value that the column&apos;s type can hold.</source>
        <translation>Escriba un valor que quepa en el tipo de la columna.</translation>
    </message>
    <message>
        <source>Look the server&apos;s code %1 up in PostgreSQL&apos;s manual.</source>
        <translation>Busque el código %1 del servidor en el manual de PostgreSQL.</translation>
    </message>
    <message>
        <source>The server&apos;s time limit ran out.</source>
        <translation>Se agotó el límite de tiempo del servidor.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <source>Ask for less at once, or narrow the filter.</source>
        <translation>Pida menos de una vez o acote el filtro.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>La conexión con el servidor se rompió.</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached, then connect again.</source>
        <translation>Compruebe que el servidor funcione y sea accesible, y conéctese de nuevo.</translation>
    </message>
    <message>
        <source>Turn TLS on in the address: sslmode=require.</source>
        <translation>Active TLS en la dirección: sslmode=require.</translation>
    </message>
    <message>
        <source>The server refused the user %1.</source>
        <translation>El servidor rechazó al usuario %1.</translation>
    </message>
    <message>
        <source>The server has no database %1.</source>
        <translation>El servidor no tiene base de datos %1.</translation>
    </message>
    <message>
        <source>The user %1 may not connect to the database %2.</source>
        <translation>El usuario %1 no puede conectarse a la base de datos %2.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name, and that this computer&apos;s network is up.</source>
        <translation>Compruebe el nombre del host y que la red de este equipo funcione.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Check the address&apos;s sslmode and certificates, and whether the server speaks TLS.</source>
        <translation>Compruebe el sslmode y los certificados de la dirección, y si el servidor habla TLS.</translation>
    </message>
    <message>
        <source>Check that the address is right and that no firewall is in the way.</source>
        <translation>Compruebe que la dirección sea correcta y que no haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Check that a PostgreSQL server listens there, then try again.</source>
        <translation>Compruebe que un servidor PostgreSQL escuche ahí y reintente.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the host and the port are right.</source>
        <translation>Compruebe que el servidor funcione y que el host y el puerto sean correctos.</translation>
    </message>
    <message>
        <source>No connection to PostgreSQL at %1 could be made.</source>
        <translation>No se pudo conectar con PostgreSQL en %1.</translation>
    </message>
    <message>
        <source>Refresh, then choose the fields again.</source>
        <translation>Recargue y elija los campos de nuevo.</translation>
    </message>
    <message>
        <source>There is no quick way to that place of %1.</source>
        <translation>No hay camino rápido a ese lugar de %1.</translation>
    </message>
    <message>
        <source>Run ANALYZE on the table, sort by another field, or page on from here.</source>
        <translation>Ejecute ANALYZE en la tabla, ordene por otro campo o siga paginando desde aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s statistics do not tell how the filtered records are spread.</source>
        <translation>Las estadísticas del servidor no dicen cómo se reparten los registros filtrados.</translation>
    </message>
    <message>
        <source>The table was never analysed, or the order is by no column.</source>
        <translation>La tabla nunca se analizó, o el orden no es por ninguna columna.</translation>
    </message>
    <message>
        <source>The condition cannot be used.</source>
        <translation>No se puede usar la condición.</translation>
    </message>
    <message>
        <source>The function %1 may change something or act outside of this query.</source>
        <translation>La función %1 puede cambiar algo o actuar fuera de esta consulta.</translation>
    </message>
    <message>
        <source>Use functions that only compute.</source>
        <translation>Use funciones que solo calculen.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>La condición está vacía.</translation>
    </message>
    <message>
        <source>Write an expression, as behind WHERE.</source>
        <translation>Escriba una expresión, como tras WHERE.</translation>
    </message>
    <message>
        <source>%1 has no field %2 to sort by.</source>
        <translation>%1 no tiene campo %2 por el que ordenar.</translation>
    </message>
    <message>
        <source>Sort by one of the table&apos;s columns.</source>
        <translation>Ordene por una de las columnas de la tabla.</translation>
    </message>
    <message>
        <source>Records cannot be sorted by %1.</source>
        <translation>Los registros no se pueden ordenar por %1.</translation>
    </message>
    <message>
        <source>Sort by another field.</source>
        <translation>Ordene por otro campo.</translation>
    </message>
    <message>
        <source>The place does not belong to this order of %1.</source>
        <translation>El lugar no pertenece a este orden de %1.</translation>
    </message>
    <message>
        <source>Start again from the first page.</source>
        <translation>Empiece de nuevo desde la primera página.</translation>
    </message>
    <message>
        <source>The key has another number of fields.</source>
        <translation>La clave tiene otro número de campos.</translation>
    </message>
    <message>
        <source>Refresh, then choose the record again.</source>
        <translation>Recargue y elija el registro de nuevo.</translation>
    </message>
    <message>
        <source>The record is not there.</source>
        <translation>El registro no está.</translation>
    </message>
    <message>
        <source>%1 has no record with this key.</source>
        <translation>%1 no tiene registro con esta clave.</translation>
    </message>
    <message>
        <source>Refresh; it may have been deleted.</source>
        <translation>Recargue; puede haberse borrado.</translation>
    </message>
    <message>
        <source>The records of %1 could not be read.</source>
        <translation>No se han podido leer los registros de %1.</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>No se pudo preguntar al servidor qué puede hacer.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The deployment is read-only.</source>
        <translation>El despliegue es de solo lectura.</translation>
    </message>
    <message>
        <source>Open the deployment for writing.</source>
        <translation>Abra el despliegue para escribir.</translation>
    </message>
    <message>
        <source>PostgreSQL refused the request.</source>
        <translation>PostgreSQL rechazó la petición.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>The databases could not be listed.</source>
        <translation>No se pudieron enumerar las bases de datos.</translation>
    </message>
    <message>
        <source>The tables could not be listed.</source>
        <translation>No se pudieron enumerar las tablas.</translation>
    </message>
    <message>
        <source>%1 could not be described.</source>
        <translation>No se pudo describir %1.</translation>
    </message>
    <message>
        <source>There is no primary key; the unique index over %1 is used instead.</source>
        <translation>No hay clave primaria; se usa el índice único sobre %1.</translation>
    </message>
    <message>
        <source>There is no key; records are told apart by where the table keeps them (ctid).</source>
        <translation>No hay clave; los registros se distinguen por dónde los guarda la tabla (ctid).</translation>
    </message>
    <message>
        <source>There is no key; records are told apart by all their fields together.</source>
        <translation>No hay clave; los registros se distinguen por todos sus campos juntos.</translation>
    </message>
    <message>
        <source>Records of the tables that inherit from this one are shown with those tables.</source>
        <translation>Los registros de las tablas que heredan de esta se muestran con esas tablas.</translation>
    </message>
    <message>
        <source>This is a view. Edit the tables that it shows.</source>
        <translation>Es una vista. Edite las tablas que muestra.</translation>
    </message>
    <message>
        <source>This is a materialized view. Edit the tables that it is made from, then refresh it.</source>
        <translation>Es una vista materializada. Edite las tablas de las que se hace y luego refrésquela.</translation>
    </message>
    <message>
        <source>This table lives on another server, where its records can be edited.</source>
        <translation>Esta tabla está en otro servidor, donde se pueden editar sus registros.</translation>
    </message>
    <message>
        <source>Records without a key cannot be named, so they cannot be edited safely. Add a primary key to the table.</source>
        <translation>Los registros sin clave no se pueden nombrar, así que no se pueden editar con seguridad. Añada una clave primaria a la tabla.</translation>
    </message>
    <message>
        <source>This user may not change the table. Sign in as another user, or ask the owner to grant it.</source>
        <translation>Este usuario no puede cambiar la tabla. Inicie sesión como otro usuario o pida permiso al propietario.</translation>
    </message>
    <message>
        <source>The deployment is read-only, and the server was told to refuse writes.</source>
        <translation>El despliegue es de solo lectura y al servidor se le dijo que rechace escrituras.</translation>
    </message>
    <message>
        <source>The server is a standby, which only follows its primary.</source>
        <translation>El servidor es una réplica en espera, que solo sigue a su primario.</translation>
    </message>
    <message>
        <source>Connect to the primary server.</source>
        <translation>Conéctese al servidor primario.</translation>
    </message>
    <message>
        <source>The user may not insert, update or delete in any table; the server proves it.</source>
        <translation>El usuario no puede insertar, actualizar ni borrar en ninguna tabla; el servidor lo demuestra.</translation>
    </message>
    <message>
        <source>Sign in as a user who may, or ask the owner to grant it.</source>
        <translation>Inicie sesión como un usuario que pueda o pida permiso al propietario.</translation>
    </message>
    <message>
        <source>The extension pg_stat_statements is not installed in this database.</source>
        <translation>La extensión pg_stat_statements no está instalada en esta base de datos.</translation>
    </message>
    <message>
        <source>Add pg_stat_statements to shared_preload_libraries, restart, and run CREATE EXTENSION pg_stat_statements.</source>
        <translation>Añada pg_stat_statements a shared_preload_libraries, reinicie y ejecute CREATE EXTENSION pg_stat_statements.</translation>
    </message>
    <message>
        <source>Add pg_stat_statements to shared_preload_libraries and grant this user the role pg_read_all_stats.</source>
        <translation>Añada pg_stat_statements a shared_preload_libraries y conceda a este usuario el rol pg_read_all_stats.</translation>
    </message>
    <message>
        <source>The extension vector is not installed in this database.</source>
        <translation>La extensión vector no está instalada en esta base de datos.</translation>
    </message>
    <message>
        <source>Install pgvector on the server and run CREATE EXTENSION vector.</source>
        <translation>Instale pgvector en el servidor y ejecute CREATE EXTENSION vector.</translation>
    </message>
    <message>
        <source>A row has every column of its table; a field is NULL, never missing.</source>
        <translation>Una fila tiene todas las columnas de su tabla; un campo es NULL, nunca ausente.</translation>
    </message>
    <message>
        <source>Filter for NULL instead.</source>
        <translation>Filtre por NULL en su lugar.</translation>
    </message>
    <message>
        <source>PostgreSQL does not delete records by age.</source>
        <translation>PostgreSQL no borra registros por antigüedad.</translation>
    </message>
    <message>
        <source>Delete old records with a scheduled job.</source>
        <translation>Borre registros antiguos con una tarea programada.</translation>
    </message>
    <message>
        <source>PostgreSQL has no profiler of its own.</source>
        <translation>PostgreSQL no tiene analizador propio.</translation>
    </message>
    <message>
        <source>Use the statistics of pg_stat_statements.</source>
        <translation>Use las estadísticas de pg_stat_statements.</translation>
    </message>
    <message>
        <source>PostgreSQL writes slow statements to its log file only.</source>
        <translation>PostgreSQL solo escribe las sentencias lentas en su archivo de registro.</translation>
    </message>
    <message>
        <source>Set log_min_duration_statement, or use pg_stat_statements.</source>
        <translation>Fije log_min_duration_statement o use pg_stat_statements.</translation>
    </message>
    <message>
        <source>JSON is a column&apos;s type here, not a kind of record.</source>
        <translation>JSON es aquí el tipo de una columna, no una clase de registro.</translation>
    </message>
    <message>
        <source>Use json or jsonb columns.</source>
        <translation>Use columnas json o jsonb.</translation>
    </message>
    <message>
        <source>The changes could not be applied. Nothing was changed.</source>
        <translation>No se pudieron aplicar los cambios. No se cambió nada.</translation>
    </message>
    <message>
        <source>The statements could not be worked out.</source>
        <translation>No se pudieron calcular las sentencias.</translation>
    </message>
    <message>
        <source>The database could not be explored.</source>
        <translation>No se pudo explorar la base de datos.</translation>
    </message>
    <message>
        <source>The place in %1 could not be found.</source>
        <translation>No se pudo encontrar el lugar en %1.</translation>
    </message>
    <message>
        <source>The cost of the query could not be told.</source>
        <translation>No se pudo estimar el coste de la consulta.</translation>
    </message>
    <message>
        <source>The tables could not be made.</source>
        <translation>No se pudieron crear las tablas.</translation>
    </message>
    <message>
        <source>The indexes could not be made.</source>
        <translation>No se pudieron crear los índices.</translation>
    </message>
    <message>
        <source>%1 could not be cleared.</source>
        <translation>No se pudo vaciar %1.</translation>
    </message>
    <message>
        <source>The database %1 could not be made.</source>
        <translation>No se pudo crear la base de datos %1.</translation>
    </message>
    <message>
        <source>The database %1 could not be removed.</source>
        <translation>No se pudo borrar la base de datos %1.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este corchete no está cerrado.</translation>
    </message>
    <message>
        <source>Write one expression, as behind WHERE.</source>
        <translation>Escriba una sola expresión, como tras WHERE.</translation>
    </message>
    <message>
        <source>A text cannot hold this character.</source>
        <translation>Un texto no puede contener este carácter.</translation>
    </message>
    <message>
        <source>Comments are not allowed here.</source>
        <translation>Aquí no se permiten comentarios.</translation>
    </message>
    <message>
        <source>A semicolon would end the statement.</source>
        <translation>Un punto y coma terminaría la sentencia.</translation>
    </message>
    <message>
        <source>A backslash means nothing here.</source>
        <translation>Una barra invertida no significa nada aquí.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Este corchete no cierra nada.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Esta comilla no está cerrada.</translation>
    </message>
    <message>
        <source>Unicode escapes are not allowed here; type the characters.</source>
        <translation>Aquí no se permiten escapes Unicode; escriba los caracteres.</translation>
    </message>
    <message>
        <source>There are no parameters here; type the value.</source>
        <translation>Aquí no hay parámetros; escriba el valor.</translation>
    </message>
    <message>
        <source>A dollar sign means nothing here.</source>
        <translation>Un signo de dólar no significa nada aquí.</translation>
    </message>
    <message>
        <source>The view %1 cannot be made.</source>
        <translation>No se puede crear la vista %1.</translation>
    </message>
    <message>
        <source>The blueprint does not tell its definition.</source>
        <translation>El plano no dice su definición.</translation>
    </message>
    <message>
        <source>Add viewDefinition to the blueprint&apos;s entity.</source>
        <translation>Añada viewDefinition a la entidad del plano.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>“%1” is no type of PostgreSQL.</source>
        <translation>«%1» no es un tipo de PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct nativeType in the blueprint.</source>
        <translation>Corrija nativeType en el plano.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot store this text.</source>
        <translation>PostgreSQL no puede guardar este texto.</translation>
    </message>
    <message>
        <source>It has a zero character in it.</source>
        <translation>Contiene un carácter cero.</translation>
    </message>
    <message>
        <source>Remove the zero character.</source>
        <translation>Quite el carácter cero.</translation>
    </message>
    <message>
        <source>PostgreSQL has no type for this value.</source>
        <translation>PostgreSQL no tiene tipo para este valor.</translation>
    </message>
    <message>
        <source>It is of the type %1.</source>
        <translation>Es del tipo %1.</translation>
    </message>
    <message>
        <source>The server does not tell what the user may do.</source>
        <translation>El servidor no dice qué puede hacer el usuario.</translation>
    </message>
    <message>
        <source>The server is a standby, which accepts no writes.</source>
        <translation>El servidor es una réplica en espera, que no acepta escrituras.</translation>
    </message>
    <message>
        <source>As %1 the user may do everything, or make roles or databases.</source>
        <translation>Como %1 el usuario puede hacerlo todo, o crear roles o bases de datos.</translation>
    </message>
    <message>
        <source>The user may change %1.</source>
        <translation>El usuario puede cambiar %1.</translation>
    </message>
    <message>
        <source>The user may create tables in schema %1.</source>
        <translation>El usuario puede crear tablas en el esquema %1.</translation>
    </message>
    <message>
        <source>The user may create schemas in this database.</source>
        <translation>El usuario puede crear esquemas en esta base de datos.</translation>
    </message>
    <message>
        <source>The user may change nothing, but may call %1, which runs with the rights of its owner.</source>
        <translation>El usuario no puede cambiar nada, pero puede llamar a %1, que se ejecuta con los permisos de su propietario.</translation>
    </message>
    <message>
        <source>The user %1 may change no table and create nothing, in no role that it can take on.</source>
        <translation>El usuario %1 no puede cambiar ninguna tabla ni crear nada, en ningún rol que pueda tomar.</translation>
    </message>
    <message>
        <source>%1 was not increased.</source>
        <translation>%1 no se aumentó.</translation>
    </message>
    <message>
        <source>The sum is %1, and the column, of type %2, would hold %3.</source>
        <translation>La suma es %1, y la columna, de tipo %2, guardaría %3.</translation>
    </message>
    <message>
        <source>Increase it by a number with fewer decimals.</source>
        <translation>Auméntelo con un número de menos decimales.</translation>
    </message>
    <message>
        <source>A large value was not read to its end, and is not written.</source>
        <translation>Un valor grande no se leyó hasta el final y no se escribe.</translation>
    </message>
    <message>
        <source>Open the record, so that it is read whole, and try again.</source>
        <translation>Abra el registro, para que se lea entero, y reintente.</translation>
    </message>
</context>
<context>
    <name>registrar::redis::Words</name>
    <message>
        <source>The set changes the same key twice.</source>
        <translation>El conjunto cambia la misma clave dos veces.</translation>
    </message>
    <message>
        <source>Apply the first change, then the other one.</source>
        <translation>Aplique el primer cambio y después el otro.</translation>
    </message>
    <message>
        <source>The keys are being changed all the time by others.</source>
        <translation>Otros están cambiando las claves todo el tiempo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The change does not say which key it is for.</source>
        <translation>El cambio no dice para qué clave es.</translation>
    </message>
    <message>
        <source>Read the record again.</source>
        <translation>Lea el registro de nuevo.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; could not be changed.</source>
        <translation>No se pudo cambiar la clave &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>Ya hay una clave con este nombre.</translation>
    </message>
    <message>
        <source>Choose another key, or change the one that is there.</source>
        <translation>Elija otra clave o cambie la que existe.</translation>
    </message>
    <message>
        <source>The key is too large to be kept for undo.</source>
        <translation>La clave es demasiado grande para guardarla para deshacer.</translation>
    </message>
    <message>
        <source>Back it up and delete it with Redis&apos;s own UNLINK.</source>
        <translation>Haga una copia y bórrela con UNLINK de Redis.</translation>
    </message>
    <message>
        <source>The time to live is a number of milliseconds greater than zero.</source>
        <translation>El tiempo de vida es un número de milisegundos mayor que cero.</translation>
    </message>
    <message>
        <source>Give milliseconds, or null for a key that stays.</source>
        <translation>Dé milisegundos, o null para una clave que permanece.</translation>
    </message>
    <message>
        <source>The value is too long to be replaced as a whole: only its start was read.</source>
        <translation>El valor es demasiado largo para sustituirlo entero: solo se leyó su comienzo.</translation>
    </message>
    <message>
        <source>Change its elements one by one.</source>
        <translation>Cambie sus elementos uno a uno.</translation>
    </message>
    <message>
        <source>The value has no place &quot;%1&quot;.</source>
        <translation>El valor no tiene el lugar &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Change an element that is there, or add one at the end.</source>
        <translation>Cambie un elemento que exista o añada uno al final.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given by the key and cannot be changed.</source>
        <translation>&quot;%1&quot; viene dado por la clave y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Add a new key and delete this one.</source>
        <translation>Añada una clave nueva y borre esta.</translation>
    </message>
    <message>
        <source>Redis at %1 could not be reached.</source>
        <translation>No se pudo llegar a Redis en %1.</translation>
    </message>
    <message>
        <source>See that the server runs and listens at this address.</source>
        <translation>Vea que el servidor funcione y escuche en esta dirección.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name, and that this computer can resolve it.</source>
        <translation>Compruebe el nombre del host y que este equipo pueda resolverlo.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall stands between.</source>
        <translation>Compruebe la dirección y que no haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Ask for access to the socket&apos;s file.</source>
        <translation>Pida acceso al archivo del socket.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>No se pudo hacer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>No se puede hacer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to Redis broke. %1</source>
        <translation>La conexión con Redis se rompió. %1</translation>
    </message>
    <message>
        <source>See that the server runs and that the network is up, then try again.</source>
        <translation>Vea que el servidor funcione y que haya red, y reintente.</translation>
    </message>
    <message>
        <source>The key&apos;s whole name; it is given when a key is added.</source>
        <translation>El nombre entero de la clave; se da al añadirla.</translation>
    </message>
    <message>
        <source>A part of the key.</source>
        <translation>Una parte de la clave.</translation>
    </message>
    <message>
        <source>What kind of value the key holds.</source>
        <translation>Qué clase de valor contiene la clave.</translation>
    </message>
    <message>
        <source>Milliseconds until the key expires; null: never.</source>
        <translation>Milisegundos hasta que la clave expire; null: nunca.</translation>
    </message>
    <message>
        <source>Bytes of memory, the key&apos;s name included.</source>
        <translation>Bytes de memoria, con el nombre de la clave incluido.</translation>
    </message>
    <message>
        <source>Up to 1,000 elements or 1 MiB of it.</source>
        <translation>Hasta 1.000 elementos o 1 MiB de él.</translation>
    </message>
    <message>
        <source>Elements, or bytes of a string.</source>
        <translation>Elementos, o bytes de un string.</translation>
    </message>
    <message>
        <source>True where the value goes on; its elements can be edited one by one.</source>
        <translation>Verdadero si el valor continúa; sus elementos se editan uno a uno.</translation>
    </message>
    <message>
        <source>The expiry is the longest seen in a sample; about %1 bytes a key.</source>
        <translation>La expiración es la más larga vista en una muestra; unos %1 bytes por clave.</translation>
    </message>
    <message>
        <source>About %1 bytes a key.</source>
        <translation>Unos %1 bytes por clave.</translation>
    </message>
    <message>
        <source>Keys come in the server&apos;s own order (SCAN), which has nothing to do with their names.</source>
        <translation>Las claves vienen en el orden propio del servidor (SCAN), que no tiene que ver con sus nombres.</translation>
    </message>
    <message>
        <source>The query cannot be answered by Redis.</source>
        <translation>Redis no puede responder la consulta.</translation>
    </message>
    <message>
        <source>Redis has no text index over keys.</source>
        <translation>Redis no tiene índice de texto sobre las claves.</translation>
    </message>
    <message>
        <source>Use contains or a regular expression.</source>
        <translation>Use «contiene» o una expresión regular.</translation>
    </message>
    <message>
        <source>Keys have no field &quot;%1&quot;.</source>
        <translation>Las claves no tienen campo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use key, type, ttl, size, value or a variable of the pattern.</source>
        <translation>Use key, type, ttl, size, value o una variable del patrón.</translation>
    </message>
    <message>
        <source>A condition lacks its value.</source>
        <translation>A una condición le falta su valor.</translation>
    </message>
    <message>
        <source>Give a value to compare with.</source>
        <translation>Dé un valor con el que comparar.</translation>
    </message>
    <message>
        <source>Correct the regular expression at character %1.</source>
        <translation>Corrija la expresión regular en el carácter %1.</translation>
    </message>
    <message>
        <source>Redis keeps its keys in no order but its own.</source>
        <translation>Redis no guarda sus claves en más orden que el suyo.</translation>
    </message>
    <message>
        <source>Leave the sort out, or filter until few enough keys remain.</source>
        <translation>Deje el orden o filtre hasta que queden pocas claves.</translation>
    </message>
    <message>
        <source>The server&apos;s SCAN does not move forwards as Redis&apos;s does.</source>
        <translation>El SCAN del servidor no avanza como el de Redis.</translation>
    </message>
    <message>
        <source>Use a server of the Redis or Valkey family.</source>
        <translation>Use un servidor de la familia de Redis o Valkey.</translation>
    </message>
    <message>
        <source>The key does not follow the pattern of these keys.</source>
        <translation>La clave no sigue el patrón de estas claves.</translation>
    </message>
    <message>
        <source>Write it as the pattern says, or add it among all keys.</source>
        <translation>Escríbala como dice el patrón o añádala entre todas las claves.</translation>
    </message>
    <message>
        <source>The record has no key.</source>
        <translation>El registro no tiene clave.</translation>
    </message>
    <message>
        <source>Give the key, or every variable of its pattern.</source>
        <translation>Dé la clave o cada variable de su patrón.</translation>
    </message>
    <message>
        <source>The key would expire at once.</source>
        <translation>La clave expiraría al instante.</translation>
    </message>
    <message>
        <source>Give milliseconds greater than zero, or none for a key that stays.</source>
        <translation>Dé milisegundos mayores que cero, o ninguno para una clave que permanece.</translation>
    </message>
    <message>
        <source>Keys of the type &quot;%1&quot; cannot be made here.</source>
        <translation>Aquí no se pueden crear claves del tipo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use string, hash, list, set, zset, stream or json.</source>
        <translation>Use string, hash, list, set, zset, stream o json.</translation>
    </message>
    <message>
        <source>The value is empty or has not the form of a %1.</source>
        <translation>El valor está vacío o no tiene la forma de un %1.</translation>
    </message>
    <message>
        <source>A hash is a document, a list or a set an array, a sorted set an array of {member, score}, a stream an array of {id, fields}; none may be empty.</source>
        <translation>Un hash es un documento; un list o un set, una lista; un zset, una lista de {member, score}; un stream, una lista de {id, fields}; ninguno puede estar vacío.</translation>
    </message>
    <message>
        <source>The place to read from is not one of Redis.</source>
        <translation>El lugar desde el que leer no es de Redis.</translation>
    </message>
    <message>
        <source>Start again from the beginning.</source>
        <translation>Empiece de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>Connect to a server and as a user that may write, and not read-only.</source>
        <translation>Conéctese a un servidor, y como un usuario, que pueda escribir, y no en solo lectura.</translation>
    </message>
    <message>
        <source>Redis at %1 could not be opened.</source>
        <translation>No se pudo abrir Redis en %1.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>No se llegó al servidor.</translation>
    </message>
    <message>
        <source>The databases could not be listed.</source>
        <translation>No se pudieron enumerar las bases de datos.</translation>
    </message>
    <message>
        <source>The keys could not be listed.</source>
        <translation>No se pudieron enumerar las claves.</translation>
    </message>
    <message>
        <source>The keys %1 could not be described.</source>
        <translation>No se pudieron describir las claves %1.</translation>
    </message>
    <message>
        <source>The key patterns could not be found.</source>
        <translation>No se pudieron encontrar los patrones de claves.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>No se pudo leer la página.</translation>
    </message>
    <message>
        <source>A page has from 1 to 10,000 records.</source>
        <translation>Una página tiene de 1 a 10.000 registros.</translation>
    </message>
    <message>
        <source>The place could not be found.</source>
        <translation>No se pudo encontrar el lugar.</translation>
    </message>
    <message>
        <source>The key could not be read.</source>
        <translation>No se pudo leer la clave.</translation>
    </message>
    <message>
        <source>The key is not there.</source>
        <translation>La clave no está.</translation>
    </message>
    <message>
        <source>It may have expired or been deleted: read the list again.</source>
        <translation>Puede haber expirado o haberse borrado: lea la lista de nuevo.</translation>
    </message>
    <message>
        <source>The number of keys could not be estimated.</source>
        <translation>No se pudo estimar el número de claves.</translation>
    </message>
    <message>
        <source>The keys could not be counted.</source>
        <translation>No se pudieron contar las claves.</translation>
    </message>
    <message>
        <source>The cost of the query could not be told.</source>
        <translation>No se pudo estimar el coste de la consulta.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>Every key&apos;s name is looked at, on the server where it can.</source>
        <translation>Se mira el nombre de cada clave, en el servidor donde puede.</translation>
    </message>
    <message>
        <source>Every key that the other conditions leave is read. Narrow the key as well.</source>
        <translation>Se lee cada clave que dejan las demás condiciones. Acote también la clave.</translation>
    </message>
    <message>
        <source>Redis keeps its keys in no order but its own: leave the sort out.</source>
        <translation>Redis no guarda sus claves en más orden que el suyo: deje el orden.</translation>
    </message>
    <message>
        <source>The keys could not be written out.</source>
        <translation>No se pudieron volcar las claves.</translation>
    </message>
    <message>
        <source>The changes could not be applied.</source>
        <translation>No se pudieron aplicar los cambios.</translation>
    </message>
    <message>
        <source>The keys could not be added.</source>
        <translation>No se pudieron añadir las claves.</translation>
    </message>
    <message>
        <source>The keys %1 could not be deleted.</source>
        <translation>No se pudieron borrar las claves %1.</translation>
    </message>
    <message>
        <source>The database %1 could not be emptied.</source>
        <translation>No se pudo vaciar la base de datos %1.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot;.</source>
        <translation>No hay base de datos &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A Redis database is named by a number, from 0.</source>
        <translation>Una base de datos de Redis se nombra con un número, desde 0.</translation>
    </message>
    <message>
        <source>Check the user and the password of this store.</source>
        <translation>Compruebe el usuario y la contraseña de este almacén.</translation>
    </message>
    <message>
        <source>Check the password of this store.</source>
        <translation>Compruebe la contraseña de este almacén.</translation>
    </message>
    <message>
        <source>This server asks for no password: leave it empty in the store&apos;s address.</source>
        <translation>Este servidor no pide contraseña: déjela vacía en la dirección del almacén.</translation>
    </message>
    <message>
        <source>This server asks for a password: give one for this store.</source>
        <translation>Este servidor pide una contraseña: dé una para este almacén.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server for the right (ACL SETUSER), or sign in as another user.</source>
        <translation>Pida el permiso a un administrador del servidor (ACL SETUSER) o inicie sesión como otro usuario.</translation>
    </message>
    <message>
        <source>This server is a replica: connect to its primary to write.</source>
        <translation>Este servidor es una réplica: conéctese a su primario para escribir.</translation>
    </message>
    <message>
        <source>The server is full: delete keys, raise maxmemory, or set an eviction policy.</source>
        <translation>El servidor está lleno: borre claves, suba maxmemory o fije una política de expulsión.</translation>
    </message>
    <message>
        <source>The server is still reading its data from disk: try again in a moment.</source>
        <translation>El servidor aún lee sus datos del disco: reintente en un momento.</translation>
    </message>
    <message>
        <source>The server is running a long script: try again later, or stop it with SCRIPT KILL.</source>
        <translation>El servidor ejecuta un script largo: reintente más tarde o deténgalo con SCRIPT KILL.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Reintente en un momento.</translation>
    </message>
    <message>
        <source>This replica has lost its primary: connect to another server.</source>
        <translation>Esta réplica ha perdido su primario: conéctese a otro servidor.</translation>
    </message>
    <message>
        <source>The server cannot save to disk and therefore accepts no writes: see its log and its disk space.</source>
        <translation>El servidor no puede guardar en disco y por eso no acepta escrituras: vea su registro y su espacio de disco.</translation>
    </message>
    <message>
        <source>Too few replicas are connected to accept writes: see that they run.</source>
        <translation>Hay muy pocas réplicas conectadas para aceptar escrituras: vea que funcionen.</translation>
    </message>
    <message>
        <source>The key holds another type by now: read it again.</source>
        <translation>La clave ya es de otro tipo: léala de nuevo.</translation>
    </message>
    <message>
        <source>The key belongs to another node of the cluster: connect to that one.</source>
        <translation>La clave pertenece a otro nodo del clúster: conéctese a ese.</translation>
    </message>
    <message>
        <source>A cluster changes only keys of one slot together: apply the changes one by one.</source>
        <translation>Un clúster solo cambia juntas claves de una misma ranura: aplique los cambios uno a uno.</translation>
    </message>
    <message>
        <source>The cluster does not serve all its slots: see its state.</source>
        <translation>El clúster no sirve todas sus ranuras: vea su estado.</translation>
    </message>
    <message>
        <source>Use a smaller number; a server has 16 databases unless its setting databases says more.</source>
        <translation>Use un número menor; un servidor tiene 16 bases de datos salvo que su ajuste databases diga más.</translation>
    </message>
    <message>
        <source>A cluster has database 0 only.</source>
        <translation>Un clúster solo tiene la base de datos 0.</translation>
    </message>
    <message>
        <source>The server has as many connections as it allows: close some, or raise maxclients.</source>
        <translation>El servidor tiene todas las conexiones que permite: cierre algunas o suba maxclients.</translation>
    </message>
    <message>
        <source>Use a newer server, or one with the module that has it.</source>
        <translation>Use un servidor más nuevo o uno con el módulo que lo tiene.</translation>
    </message>
    <message>
        <source>Redis takes at most 512 MB in one value.</source>
        <translation>Redis admite como máximo 512 MB en un valor.</translation>
    </message>
    <message>
        <source>The server runs in protected mode: set a password on it, or connect from its own host.</source>
        <translation>El servidor está en modo protegido: póngale una contraseña o conéctese desde su propio host.</translation>
    </message>
    <message>
        <source>See the server&apos;s log for more.</source>
        <translation>Vea más en el registro del servidor.</translation>
    </message>
    <message>
        <source>The user %1 may not run commands that write.</source>
        <translation>El usuario %1 no puede ejecutar órdenes que escriben.</translation>
    </message>
    <message>
        <source>This server is a replica and accepts no writes.</source>
        <translation>Este servidor es una réplica y no acepta escrituras.</translation>
    </message>
    <message>
        <source>Sign in as a user who may write, or connect to the primary server.</source>
        <translation>Inicie sesión como un usuario que pueda escribir o conéctese al servidor primario.</translation>
    </message>
    <message>
        <source>A cluster changes only keys of one slot together.</source>
        <translation>Un clúster solo cambia juntas claves de una misma ranura.</translation>
    </message>
    <message>
        <source>Apply changes one by one.</source>
        <translation>Aplique los cambios uno a uno.</translation>
    </message>
    <message>
        <source>Filter until few enough keys remain.</source>
        <translation>Filtre hasta que queden pocas claves.</translation>
    </message>
    <message>
        <source>Every key has the same fields.</source>
        <translation>Todas las claves tienen los mismos campos.</translation>
    </message>
    <message>
        <source>Redis cannot stop a command.</source>
        <translation>Redis no puede detener una orden.</translation>
    </message>
    <message>
        <source>Long work is done in short steps, and stops between them.</source>
        <translation>El trabajo largo se hace en pasos cortos y se detiene entre ellos.</translation>
    </message>
    <message>
        <source>Redis counts commands, not queries.</source>
        <translation>Redis cuenta órdenes, no consultas.</translation>
    </message>
    <message>
        <source>Redis has no profiler.</source>
        <translation>Redis no tiene analizador de rendimiento.</translation>
    </message>
    <message>
        <source>See the slow log.</source>
        <translation>Vea el registro de lentitud (SLOWLOG).</translation>
    </message>
    <message>
        <source>The user %1 may not read the slow log.</source>
        <translation>El usuario %1 no puede leer el registro de lentitud.</translation>
    </message>
    <message>
        <source>Ask for the right to run SLOWLOG.</source>
        <translation>Pida permiso para ejecutar SLOWLOG.</translation>
    </message>
    <message>
        <source>Redis has no indexes.</source>
        <translation>Redis no tiene índices.</translation>
    </message>
    <message>
        <source>Redis checks no values.</source>
        <translation>Redis no comprueba valores.</translation>
    </message>
    <message>
        <source>The server has no JSON module.</source>
        <translation>El servidor no tiene el módulo JSON.</translation>
    </message>
    <message>
        <source>Load the module, or use Redis 8 as its makers ship it.</source>
        <translation>Cargue el módulo o use Redis 8 como lo distribuyen sus autores.</translation>
    </message>
    <message>
        <source>Vector sets are listed, but not shown.</source>
        <translation>Los conjuntos de vectores se enumeran, pero no se muestran.</translation>
    </message>
    <message>
        <source>This deployment is connected read-only.</source>
        <translation>Este despliegue está conectado en solo lectura.</translation>
    </message>
    <message>
        <source>Redis %1 cannot tell a key&apos;s exact expiry, which safe editing needs; 7.0 can.</source>
        <translation>Redis %1 no puede decir la expiración exacta de una clave, que la edición segura necesita; 7.0 sí.</translation>
    </message>
    <message>
        <source>Redis cannot hold this value in this type of key.</source>
        <translation>Redis no puede guardar este valor en este tipo de clave.</translation>
    </message>
    <message>
        <source>Elements are texts or bytes, never null and never nested; a score is a number.</source>
        <translation>Los elementos son textos o bytes, nunca null ni anidados; una puntuación es un número.</translation>
    </message>
    <message>
        <source>A key without elements does not exist in Redis.</source>
        <translation>Una clave sin elementos no existe en Redis.</translation>
    </message>
    <message>
        <source>Delete the key instead, or leave an element in it.</source>
        <translation>Borre la clave o deje un elemento en ella.</translation>
    </message>
    <message>
        <source>The list is too long to add or remove elements here.</source>
        <translation>La lista es demasiado larga para añadir o quitar elementos aquí.</translation>
    </message>
    <message>
        <source>Change elements in place, or use Redis&apos;s own commands.</source>
        <translation>Cambie elementos en su sitio o use las órdenes de Redis.</translation>
    </message>
    <message>
        <source>The entries of a stream cannot be changed.</source>
        <translation>Las entradas de un stream no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Delete the entry, or add another one at the end.</source>
        <translation>Borre la entrada o añada otra al final.</translation>
    </message>
    <message>
        <source>Values of this type cannot be edited here.</source>
        <translation>Los valores de este tipo no se pueden editar aquí.</translation>
    </message>
    <message>
        <source>Use the commands of the module that the type belongs to.</source>
        <translation>Use las órdenes del módulo al que pertenece el tipo.</translation>
    </message>
    <message>
        <source>Somebody else changed the key since it was read.</source>
        <translation>Otra persona cambió la clave desde que se leyó.</translation>
    </message>
    <message>
        <source>The commands of %1 cannot be told.</source>
        <translation>No se pueden decir las órdenes de %1.</translation>
    </message>
    <message>
        <source>Its value is long and was read in part.</source>
        <translation>Su valor es largo y se leyó en parte.</translation>
    </message>
    <message>
        <source>Leave it out, or export the keys.</source>
        <translation>Omítala o exporte las claves.</translation>
    </message>
    <message>
        <source>The pattern is empty.</source>
        <translation>El patrón está vacío.</translation>
    </message>
    <message>
        <source>Use * for every key.</source>
        <translation>Use * para todas las claves.</translation>
    </message>
    <message>
        <source>The commands could not be worked out.</source>
        <translation>No se pudieron calcular las órdenes.</translation>
    </message>
    <message>
        <source>This build has no TLS for Redis.</source>
        <translation>Esta compilación no tiene TLS para Redis.</translation>
    </message>
    <message>
        <source>Reach the server through an SSH tunnel and use a redis:// address.</source>
        <translation>Llegue al servidor por un túnel SSH y use una dirección redis://.</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS at this port and that its certificate is trusted here: name the authority&apos;s file (tlsCAFile), or ask the server&apos;s administrator.</source>
        <translation>Compruebe que el servidor hable TLS en este puerto y que aquí se confíe en su certificado: nombre el archivo de la autoridad (tlsCAFile) o pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>El servidor terminó la conexión.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate of an authority.</source>
        <translation>El archivo %1 no contiene el certificado de una autoridad.</translation>
    </message>
    <message>
        <source>The own certificate or its key cannot be used: %1</source>
        <translation>El certificado propio o su clave no se pueden usar: %1</translation>
    </message>
    <message>
        <source>The host&apos;s name cannot be checked.</source>
        <translation>No se puede comprobar el nombre del host.</translation>
    </message>
    <message>
        <source>The user %1 may not begin a transaction, which is how writes are judged without writing.</source>
        <translation>El usuario %1 no puede empezar una transacción, que es como se juzgan las escrituras sin escribir.</translation>
    </message>
    <message>
        <source>The server lets the user %1 run %2.</source>
        <translation>El servidor deja al usuario %1 ejecutar %2.</translation>
    </message>
    <message>
        <source>Other servers of the cluster were not asked.</source>
        <translation>No se preguntó a otros servidores del clúster.</translation>
    </message>
    <message>
        <source>The server is a replica, which accepts no writes.</source>
        <translation>El servidor es una réplica, que no acepta escrituras.</translation>
    </message>
    <message>
        <source>The server refuses the user %1 each kind of command that writes.</source>
        <translation>El servidor rechaza al usuario %1 toda clase de orden que escriba.</translation>
    </message>
    <message>
        <source>Change it with Redis&apos;s own commands.</source>
        <translation>Cámbielo con los comandos propios de Redis.</translation>
    </message>
    <message>
        <source>An element would be in the set twice.</source>
        <translation>Un elemento estaría dos veces en el set.</translation>
    </message>
    <message>
        <source>Change the one that is there, or give the new one another name.</source>
        <translation>Cambie el que hay o dé otro nombre al nuevo.</translation>
    </message>
</context>
</TS>
