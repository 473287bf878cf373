<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>None is connected</source>
        <translation>هیچ‌کدام متصل نیست</translation>
    </message>
    <message>
        <source>About Registrar</source>
        <translation>دربارهٔ Registrar</translation>
    </message>
    <message>
        <source>Looks after the databases of education platforms.</source>
        <translation>از پایگاه‌های دادهٔ سکوهای آموزشی نگهداری می‌کند.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>ساخته‌شده با</translation>
    </message>
    <message>
        <source>Servers connected</source>
        <translation>سرورهای متصل</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>نرم‌افزار آزاد با پروانهٔ عمومی همگانی گنو، نسخهٔ ۳ یا بالاتر.</translation>
    </message>
    <message>
        <source>Tools on this computer</source>
        <translation>ابزارهای این رایانه</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;رونوشت نسخه‌ها</translation>
    </message>
    <message>
        <source>Libraries, servers and tools</source>
        <translation>کتابخانه‌ها، سرورها و ابزارها</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Proved read-only</source>
        <translation>فقط‌خواندنی، ثابت‌شده</translation>
    </message>
    <message>
        <source>Unlocked until %1</source>
        <translation>باز تا %1</translation>
    </message>
    <message>
        <source>This deployment can be written to, and locks itself again.</source>
        <translation>در این استقرار می‌توان نوشت و خودش دوباره قفل می‌شود.</translation>
    </message>
    <message>
        <source>Read-only by this window only</source>
        <translation>فقط‌خواندنی تنها به خواست این پنجره</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>فقط‌خواندنی</translation>
    </message>
    <message>
        <source>This window writes nothing to it.</source>
        <translation>این پنجره چیزی در آن نمی‌نویسد.</translation>
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
        <translation>‏«%1» دو بار در %2 آمده است.</translation>
    </message>
    <message>
        <source>Give one of the two another name, or remove it.</source>
        <translation>به یکی از آن دو نام دیگری بدهید یا حذفش کنید.</translation>
    </message>
    <message>
        <source>Correct the address, or leave it out.</source>
        <translation>نشانی را درست کنید یا کنار بگذارید.</translation>
    </message>
    <message>
        <source>This is an address of %1, not of %2.</source>
        <translation>این نشانی %1 است، نه %2.</translation>
    </message>
    <message>
        <source>Correct the address, or the kind of the store.</source>
        <translation>نشانی یا نوع انباره را درست کنید.</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>انبارهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>A store of kind %1 has no %2.</source>
        <translation>انبارهٔ نوع %1، %2 ندارد.</translation>
    </message>
    <message>
        <source>Correct the kind of the entity, or the store it is in.</source>
        <translation>نوع موجودیت یا انباره‌ای را که در آن است درست کنید.</translation>
    </message>
    <message>
        <source>Only key patterns have a key type.</source>
        <translation>تنها الگوهای کلید نوع کلید دارند.</translation>
    </message>
    <message>
        <source>Remove this member.</source>
        <translation>این عضو را حذف کنید.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are kept in the same place.</source>
        <translation>‏«%1» و «%2» در یک جا نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Correct the source of one of the two.</source>
        <translation>خاستگاه یکی از آن دو را درست کنید.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>‏«%1» فیلد «%2» ندارد.</translation>
    </message>
    <message>
        <source>The index “%1” is on a field “%2” that “%3” has not.</source>
        <translation>نمایهٔ «%1» روی فیلد «%2» است که «%3» ندارد.</translation>
    </message>
    <message>
        <source>An index that lets records expire has exactly one key.</source>
        <translation>نمایه‌ای که رکوردها را منقضی می‌کند دقیقاً یک کلید دارد.</translation>
    </message>
    <message>
        <source>Keep the date alone in “%1”.</source>
        <translation>در «%1» فقط تاریخ را نگه دارید.</translation>
    </message>
    <message>
        <source>A constraint&apos;s index is always unique.</source>
        <translation>نمایهٔ یک قید همیشه یکتاست.</translation>
    </message>
    <message>
        <source>Add &quot;unique&quot;: true.</source>
        <translation>‏&quot;unique&quot;: true را بیفزایید.</translation>
    </message>
    <message>
        <source>“%1” has no other index “%2”.</source>
        <translation>‏«%1» نمایهٔ دیگری به نام «%2» ندارد.</translation>
    </message>
    <message>
        <source>Name an index of the same entity.</source>
        <translation>نمایه‌ای از همان موجودیت را نام ببرید.</translation>
    </message>
    <message>
        <source>A collection can have one text index only.</source>
        <translation>هر مجموعه تنها یک نمایهٔ متنی می‌تواند داشته باشد.</translation>
    </message>
    <message>
        <source>Put all fields to be searched into one text index.</source>
        <translation>همهٔ فیلدهای جست‌وجو را در یک نمایهٔ متنی بگذارید.</translation>
    </message>
    <message>
        <source>The key pattern “%1” does not tell its type.</source>
        <translation>الگوی کلید «%1» نوعش را نمی‌گوید.</translation>
    </message>
    <message>
        <source>Add &quot;keyType&quot;: string, hash, list, set, zset, stream or json.</source>
        <translation>‏&quot;keyType&quot; را بیفزایید: string، hash، list، set، zset، stream یا json.</translation>
    </message>
    <message>
        <source>The variables of “%1” are not written right.</source>
        <translation>متغیرهای «%1» درست نوشته نشده‌اند.</translation>
    </message>
    <message>
        <source>Write each variable in angle brackets: auth:refresh:&lt;userId&gt;.</source>
        <translation>هر متغیر را میان &lt; و &gt; بنویسید: auth:refresh:&lt;userId&gt;.</translation>
    </message>
    <message>
        <source>“%1” refers to nothing, so it cannot be orphaned.</source>
        <translation>‏«%1» به چیزی ارجاع نمی‌دهد، پس نمی‌تواند بی‌سرپرست شود.</translation>
    </message>
    <message>
        <source>Name a field with a reference.</source>
        <translation>فیلدی دارای ارجاع را نام ببرید.</translation>
    </message>
    <message>
        <source>“%1” has no mirror, so it cannot be one-sided.</source>
        <translation>‏«%1» آینه‌ای ندارد، پس نمی‌تواند یک‌سویه باشد.</translation>
    </message>
    <message>
        <source>Name a field whose reference has a mirror.</source>
        <translation>فیلدی را نام ببرید که ارجاعش آینه دارد.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>موجودیت «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Name one of the blueprint&apos;s entities.</source>
        <translation>یکی از موجودیت‌های نقشه را نام ببرید.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>آیا منظورتان «%1» بود؟</translation>
    </message>
    <message>
        <source>Several stores have an entity “%1”.</source>
        <translation>چند انباره موجودیتی به نام «%1» دارند.</translation>
    </message>
    <message>
        <source>Add &quot;store&quot;.</source>
        <translation>‏&quot;store&quot; را بیفزایید.</translation>
    </message>
    <message>
        <source>Name one of: %1.</source>
        <translation>یکی از این‌ها را نام ببرید: %1.</translation>
    </message>
    <message>
        <source>Add the field, or correct the name.</source>
        <translation>فیلد را بیفزایید یا نام را درست کنید.</translation>
    </message>
    <message>
        <source>The reference has %1 fields and %2 target fields.</source>
        <translation>ارجاع %1 فیلد و %2 فیلد مقصد دارد.</translation>
    </message>
    <message>
        <source>Give each field one target field.</source>
        <translation>به هر فیلد یک فیلد مقصد بدهید.</translation>
    </message>
</context>
<context>
    <name>BlueprintDiscovery</name>
    <message>
        <source>Discovered from live servers; correct it wherever it guesses wrong.</source>
        <translation>از سرورهای زنده کشف شده؛ هر جا اشتباه حدس زده درستش کنید.</translation>
    </message>
    <message>
        <source>Looking at %1 (%2) …</source>
        <translation>در حال بررسی %1 (%2) …</translation>
    </message>
    <message>
        <source>Looking for references …</source>
        <translation>در جست‌وجوی ارجاع‌ها …</translation>
    </message>
</context>
<context>
    <name>BlueprintLoader</name>
    <message>
        <source>The blueprint %1 could not be read.</source>
        <translation>نقشهٔ %1 خوانده نشد.</translation>
    </message>
    <message>
        <source>Check the path, or name a shipped blueprint: %1.</source>
        <translation>مسیر را بررسی کنید یا یکی از نقشه‌های همراه را نام ببرید: %1.</translation>
    </message>
    <message>
        <source>The blueprint %1 has mistakes.</source>
        <translation>نقشهٔ %1 اشتباه دارد.</translation>
    </message>
    <message>
        <source>%1 There are %2 more.</source>
        <translation>‏%1 %2 مورد دیگر هم هست.</translation>
    </message>
    <message>
        <source>Run “registrar blueprint check %1” to see all of them.</source>
        <translation>برای دیدن همه “registrar blueprint check %1” را اجرا کنید.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>%1 %2 does not have this.</source>
        <translation>‏%1 %2 این را ندارد.</translation>
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
            <numerusform>‏%n ویرایش آماده‌شدهٔ دیگر همراه آن نوشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>این محیط عملیاتی است.</translation>
    </message>
    <message>
        <source>Delete in production</source>
        <translation>حذف در محیط عملیاتی</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) in %1?</source>
        <translation>
            <numerusform>‏%n رکورد در %1 حذف شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DeploymentActions</name>
    <message>
        <source>&amp;Unlock for writing…</source>
        <translation>&amp;باز کردن قفل برای نوشتن…</translation>
    </message>
    <message>
        <source>The deployment is read-only</source>
        <translation>استقرار فقط‌خواندنی است</translation>
    </message>
    <message>
        <source>&amp;Lock against writing</source>
        <translation>&amp;قفل کردن در برابر نوشتن</translation>
    </message>
    <message>
        <source>The deployment was unlocked for a time</source>
        <translation>قفل استقرار برای مدتی باز شده است</translation>
    </message>
    <message>
        <source>A deployment is current in the tree</source>
        <translation>یک استقرار در درخت جاری است</translation>
    </message>
    <message>
        <source>A store is current in the tree</source>
        <translation>یک انباره در درخت جاری است</translation>
    </message>
    <message>
        <source>&amp;Edit the deployment…</source>
        <translation>&amp;ویرایش استقرار…</translation>
    </message>
    <message>
        <source>&amp;Remove the deployment…</source>
        <translation>&amp;حذف استقرار…</translation>
    </message>
    <message>
        <source>Read the &amp;store again</source>
        <translation>خواندن دوبارهٔ &amp;انباره</translation>
    </message>
    <message>
        <source>&amp;What the store can do…</source>
        <translation>&amp;توانایی‌های انباره…</translation>
    </message>
    <message>
        <source>A connected store is current in the tree</source>
        <translation>یک انبارهٔ متصل در درخت جاری است</translation>
    </message>
</context>
<context>
    <name>DeploymentTree</name>
    <message>
        <source>Other tables</source>
        <translation>جدول‌های دیگر</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>نماهای دیگر</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Other collections</source>
        <translation>مجموعه‌های دیگر</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>کلیدهای دیگر</translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Materialized view</source>
        <translation>نمای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Partitioned table</source>
        <translation>جدول بخش‌بندی‌شده</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Foreign table</source>
        <translation>جدول خارجی</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Key pattern</source>
        <translation>الگوی کلید</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The blueprint names it, but the store does not have it.</source>
        <translation>نقشه از آن نام می‌برد، ولی انباره آن را ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>‏%n رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 records</source>
        <translation>حدود %1 رکورد</translation>
    </message>
</context>
<context>
    <name>ExtendedJson</name>
    <message>
        <source>There is more text behind the end of the value.</source>
        <translation>پس از پایان مقدار متن دیگری هست.</translation>
    </message>
    <message>
        <source>An object in curly brackets is expected.</source>
        <translation>شیئی در آکولاد انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Objects and arrays may stand in each other %1 levels deep at most.</source>
        <translation>شیءها و آرایه‌ها حداکثر %1 لایه می‌توانند تودرتو باشند.</translation>
    </message>
    <message>
        <source>The text ends where a value is expected.</source>
        <translation>متن جایی پایان می‌یابد که مقداری انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>اینجا مقداری انتظار می‌رود.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>عدد بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>A comma or a closing square bracket is expected here.</source>
        <translation>اینجا ویرگول یا کروشهٔ بسته انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A comma or a closing curly bracket is expected here.</source>
        <translation>اینجا ویرگول یا آکولاد بسته انتظار می‌رود.</translation>
    </message>
    <message>
        <source>An object that begins with “%1” is not written as Extended JSON has it.</source>
        <translation>شیئی که با «%1» آغاز می‌شود به شیوهٔ Extended JSON نوشته نشده است.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>اینجا نامی در نقل قول دوتایی انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>اینجا دونقطه انتظار می‌رود.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>There is no generator “%1”.</source>
        <translation>مولد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>یکی از این‌ها را به کار ببرید: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>آیا منظورتان «%1» بود؟</translation>
    </message>
    <message>
        <source>No text is long enough and short enough for “%1”.</source>
        <translation>هیچ متنی برای «%1» هم به‌اندازهٔ کافی بلند و هم کوتاه نیست.</translation>
    </message>
    <message>
        <source>Make the minimum length the smaller of the two.</source>
        <translation>کمینهٔ طول را کوچک‌تر از دیگری کنید.</translation>
    </message>
    <message>
        <source>No number is large enough and small enough for “%1”.</source>
        <translation>هیچ عددی برای «%1» هم به‌اندازهٔ کافی بزرگ و هم کوچک نیست.</translation>
    </message>
    <message>
        <source>Make the minimum the smaller of the two.</source>
        <translation>کمینه را کوچک‌تر از دیگری کنید.</translation>
    </message>
    <message>
        <source>The regular expression of “%1” is wrong at character %2: %3.</source>
        <translation>عبارت باقاعدهٔ «%1» در نویسهٔ %2 نادرست است: %3.</translation>
    </message>
    <message>
        <source>Correct it; a backslash is written twice in JSON.</source>
        <translation>درستش کنید؛ در JSON بک‌اسلش دو بار نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The default of “%1” is not one of its values.</source>
        <translation>پیش‌فرض «%1» یکی از مقدارهایش نیست.</translation>
    </message>
    <message>
        <source>Add it to the values, or choose another default.</source>
        <translation>آن را به مقدارها بیفزایید یا پیش‌فرض دیگری برگزینید.</translation>
    </message>
    <message>
        <source>A value of “%1” has the type %2, which the field does not hold.</source>
        <translation>مقداری از «%1» از نوع %2 است که فیلد نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Correct the value, or add its type to the field.</source>
        <translation>مقدار را درست کنید یا نوعش را به فیلد بیفزایید.</translation>
    </message>
    <message>
        <source>The default of “%1” has the type %2, which the field does not hold.</source>
        <translation>پیش‌فرض «%1» از نوع %2 است که فیلد نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Correct the default, or add its type to the field.</source>
        <translation>پیش‌فرض را درست کنید یا نوعش را به فیلد بیفزایید.</translation>
    </message>
    <message>
        <source>“%1” is filled in with the time but holds none.</source>
        <translation>‏«%1» با زمان پر می‌شود ولی زمان نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Use a type such as instant, timestamp or timestamptz.</source>
        <translation>نوعی مانند instant، timestamp یا timestamptz به کار ببرید.</translation>
    </message>
    <message>
        <source>“%1” has fields but holds no document.</source>
        <translation>‏«%1» فیلد دارد ولی سند نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Add document to its types, or to the types of its elements.</source>
        <translation>‏document را به نوع‌هایش یا نوع عضوهایش بیفزایید.</translation>
    </message>
    <message>
        <source>The column “%1” does not tell PostgreSQL&apos;s name of its type.</source>
        <translation>ستون «%1» نام نوعش در PostgreSQL را نمی‌گوید.</translation>
    </message>
    <message>
        <source>Add &quot;nativeType&quot;, such as &quot;varchar(255)&quot;.</source>
        <translation>‏&quot;nativeType&quot; را بیفزایید، مانند &quot;varchar(255)&quot;.</translation>
    </message>
    <message>
        <source>“%1” refers to a store “%2” that is not there.</source>
        <translation>‏«%1» به انبارهٔ «%2» ارجاع می‌دهد که نیست.</translation>
    </message>
    <message>
        <source>Correct the name, or leave it out for the same store.</source>
        <translation>نام را درست کنید یا برای همان انباره حذفش کنید.</translation>
    </message>
    <message>
        <source>“%1” refers to an entity “%2” that “%3” has not.</source>
        <translation>‏«%1» به موجودیت «%2» ارجاع می‌دهد که «%3» ندارد.</translation>
    </message>
    <message>
        <source>Add the entity, or correct the name.</source>
        <translation>موجودیت را بیفزایید یا نام را درست کنید.</translation>
    </message>
    <message>
        <source>“%1” refers to a field “%2” that “%3” has not.</source>
        <translation>‏«%1» به فیلد «%2» ارجاع می‌دهد که «%3» ندارد.</translation>
    </message>
    <message>
        <source>Add the field, or correct the name.</source>
        <translation>فیلد را بیفزایید یا نام را درست کنید.</translation>
    </message>
    <message>
        <source>The mirror “%1” of “%2” is not there.</source>
        <translation>آینهٔ «%1» از «%2» نیست.</translation>
    </message>
    <message>
        <source>Write entity.field, both of the store that is referred to.</source>
        <translation>‏entity.field بنویسید، هر دو از انباره‌ای که به آن ارجاع شده.</translation>
    </message>
    <message>
        <source>The mirror “%1” does not point back to “%2”.</source>
        <translation>آینهٔ «%1» به «%2» بازنمی‌گردد.</translation>
    </message>
    <message>
        <source>Give that field a reference with &quot;mirror&quot;: &quot;%1&quot;.</source>
        <translation>به آن فیلد ارجاعی با &quot;mirror&quot;: &quot;%1&quot; بدهید.</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>No sample data can be made for %1, field %2.</source>
        <translation>برای %1، فیلد %2 نمی‌توان دادهٔ نمونه ساخت.</translation>
    </message>
    <message>
        <source>There is no generator named “%1”.</source>
        <translation>مولدی به نام «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>docs/blueprints.md lists the generators.</source>
        <translation>مولدها در docs/blueprints.md فهرست شده‌اند.</translation>
    </message>
    <message>
        <source>No sample data can be made for %1.</source>
        <translation>برای %1 نمی‌توان دادهٔ نمونه ساخت.</translation>
    </message>
    <message>
        <source>Its “sample” does not say how many records there are.</source>
        <translation>‏“sample” آن نمی‌گوید چند رکورد وجود دارد.</translation>
    </message>
    <message>
        <source>Use perScale, count, per or alongside, naming entities that stand before it.</source>
        <translation>از perScale، count، per یا alongside استفاده کنید و موجودیت‌هایی را نام ببرید که پیش از آن آمده‌اند.</translation>
    </message>
    <message>
        <source>The sample data&apos;s words cannot be read.</source>
        <translation>واژه‌های دادهٔ نمونه را نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>%1 is missing from the program.</source>
        <translation>‏%1 در برنامه نیست.</translation>
    </message>
    <message>
        <source>Install Registrar again.</source>
        <translation>‏Registrar را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>Fill with sample data at scale %1</source>
        <translation>پر کردن با دادهٔ نمونه در مقیاس %1</translation>
    </message>
    <message>
        <source>%1, %2: already filled, left as it is.</source>
        <translation>‏%1، %2: از پیش پر است، دست نخورد.</translation>
    </message>
    <message>
        <source>%1, %2: making indexes.</source>
        <translation>‏%1، %2: ساختن نمایه‌ها.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>%1: %L2 records in %3.</source>
        <translation>‏%1: %L2 رکورد در %3.</translation>
    </message>
    <message>
        <source>dropped: %1, %2</source>
        <extracomment>in a plan, followed by the number of records: platform, store</extracomment>
        <translation>حذف می‌شود: %1، %2</translation>
    </message>
    <message>
        <source>What is dropped cannot be brought back.</source>
        <translation>آنچه حذف شود بازآوردنی نیست.</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>A number is expected, such as 12 or 1.5.</source>
        <translation>عددی مانند 12 یا 1.5 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>‏true یا false انتظار می‌رود.</translation>
    </message>
    <message>
        <source>What it holds is edited one by one, or in the text.</source>
        <translation>محتوایش تک‌تک یا در متن ویرایش می‌شود.</translation>
    </message>
    <message>
        <source>%1 cannot be turned into %2.</source>
        <translation>‏%1 را نمی‌توان به %2 تبدیل کرد.</translation>
    </message>
    <message>
        <source>It holds other values.</source>
        <translation>مقدارهای دیگری در خود دارد.</translation>
    </message>
    <message>
        <source>A single value has no names for fields.</source>
        <translation>مقدار تکی نامی برای فیلدها ندارد.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>Line %1, column %2 is not valid JSON.</source>
        <translation>سطر %1، ستون %2 JSON معتبری نیست.</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>متن را در همان جا درست کنید.</translation>
    </message>
    <message>
        <source>A value, a bracket or a comma is expected here. Names and texts stand in double quotes.</source>
        <translation>اینجا مقدار، کروشه یا ویرگول انتظار می‌رود. نام‌ها و متن‌ها در نقل قول دوتایی می‌آیند.</translation>
    </message>
    <message>
        <source>Words other than true, false and null stand in double quotes.</source>
        <translation>واژه‌های جز true، false و null در نقل قول دوتایی می‌آیند.</translation>
    </message>
    <message>
        <source>A number is written like 12, -0.5 or 1.5e3, without leading zeros.</source>
        <translation>عدد مانند 12، -0.5 یا 1.5e3 نوشته می‌شود، بدون صفر در آغاز.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>متن UTF-8 معتبری نیست.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing double quote.</source>
        <translation>متنی که اینجا آغاز می‌شود نقل قول پایانی ندارد.</translation>
    </message>
    <message>
        <source>A control character in a text is written as an escape, for example \n.</source>
        <translation>نویسهٔ کنترلی در متن با گریز نوشته می‌شود، برای نمونه \n.</translation>
    </message>
    <message>
        <source>Behind a backslash one of &quot; \ / b f n r t or u with four hexadecimal digits is expected.</source>
        <translation>پس از بک‌اسلش یکی از &quot; \ / b f n r t یا u با چهار رقم شانزده‌شانزدهی انتظار می‌رود.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>true or false</source>
        <translation>‏true یا false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>یک عدد صحیح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>یک عدد</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>یک متن</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>یک آرایه</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>یک شیء</translation>
    </message>
    <message>
        <source>Here stands %1, and %2 is expected.</source>
        <translation>اینجا %1 آمده و %2 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>‏%1 بنویسید.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>“%1” is not what this has to be.</source>
        <translation>‏«%1» آن نیست که این باید باشد.</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>‏%1 بیش از اندازه کوچک است.</translation>
    </message>
    <message>
        <source>Write a number from %1 on.</source>
        <translation>عددی از %1 به بالا بنویسید.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>‏%1 بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>Write a number up to %1.</source>
        <translation>عددی تا %1 بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words allowed here.</source>
        <translation>‏«%1» از واژه‌های مجاز اینجا نیست.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>یکی از این‌ها را بنویسید: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>آیا منظورتان «%1» بود؟</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>این متن خالی است.</translation>
    </message>
    <message>
        <source>Write something, or leave the member out.</source>
        <translation>چیزی بنویسید یا عضو را حذف کنید.</translation>
    </message>
    <message>
        <source>“%1” is not written as expected.</source>
        <translation>‏«%1» آن‌گونه که انتظار می‌رود نوشته نشده است.</translation>
    </message>
    <message>
        <source>It has to match %1.</source>
        <translation>باید با %1 جور باشد.</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>عضو «%1» کم است.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to this object.</source>
        <translation>‏&quot;%1&quot; را به این شیء بیفزایید.</translation>
    </message>
    <message>
        <source>The member “%1” is unknown here.</source>
        <translation>عضو «%1» اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>شناخته‌های اینجا: %1.</translation>
    </message>
    <message>
        <source>This array is empty.</source>
        <translation>این آرایه خالی است.</translation>
    </message>
    <message>
        <source>Add an element, or leave the member out.</source>
        <translation>عضوی بیفزایید یا این بخش را حذف کنید.</translation>
    </message>
</context>
<context>
    <name>KeyPatternTotals</name>
    <message>
        <source>About %1 keys begin with “%2”, which more than one pattern does. How many are of this one is known when it is opened.</source>
        <translation>حدود %1 کلید با «%2» آغاز می‌شود که آغاز بیش از یک الگوست. اینکه چند تا از این الگوست هنگام باز کردنش معلوم می‌شود.</translation>
    </message>
    <message>
        <source>No such key was among those that were looked at. There may be some.</source>
        <translation>در میان آنچه بررسی شد چنین کلیدی نبود. شاید باشد.</translation>
    </message>
</context>
<context>
    <name>LocatedJson</name>
    <message>
        <source>There is more text behind the end of the JSON value.</source>
        <translation>پس از پایان مقدار JSON متن دیگری هست.</translation>
    </message>
    <message>
        <source>Remove what follows, or check the brackets.</source>
        <translation>آنچه پس از آن است بردارید یا کروشه‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>‏JSON بیش از اندازه تودرتوست.</translation>
    </message>
    <message>
        <source>Nest objects and arrays at most 64 deep.</source>
        <translation>شیءها و آرایه‌ها را حداکثر ۶۴ لایه تودرتو کنید.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value.</source>
        <translation>پرونده در میانهٔ یک مقدار پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Check that every bracket is closed.</source>
        <translation>بررسی کنید که هر کروشه بسته باشد.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>اینجا مقداری انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Write an object, an array, a text in double quotes, a number, true, false or null.</source>
        <translation>شیء، آرایه، متنی در نقل قول دوتایی، عدد، true، false یا null بنویسید.</translation>
    </message>
    <message>
        <source>A name in double quotes is expected here.</source>
        <translation>اینجا نامی در نقل قول دوتایی انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value, and no comma behind the last member.</source>
        <translation>‏&quot;name&quot;: value بنویسید و پس از عضو آخر ویرگول نگذارید.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in this object.</source>
        <translation>نام «%1» دو بار در این شیء آمده است.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>یکی از آن دو را بردارید.</translation>
    </message>
    <message>
        <source>A colon is expected behind the name “%1”.</source>
        <translation>پس از نام «%1» دونقطه انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value.</source>
        <translation>‏&quot;name&quot;: value بنویسید.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is expected here.</source>
        <translation>اینجا ویرگول یا آکولاد بسته انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Separate members with commas.</source>
        <translation>عضوها را با ویرگول جدا کنید.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>اینجا ویرگول یا کروشهٔ بسته انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Separate elements with commas.</source>
        <translation>عنصرها را با ویرگول جدا کنید.</translation>
    </message>
    <message>
        <source>A text has a line break or another control character in it.</source>
        <translation>متنی شکست سطر یا نویسهٔ کنترلی دیگری دارد.</translation>
    </message>
    <message>
        <source>Write \n for a line break, and close the text with a double quote.</source>
        <translation>برای شکست سطر \n بنویسید و متن را با نقل قول دوتایی ببندید.</translation>
    </message>
    <message>
        <source>This text is not closed.</source>
        <translation>این متن بسته نشده است.</translation>
    </message>
    <message>
        <source>Close it with a double quote.</source>
        <translation>آن را با نقل قول دوتایی ببندید.</translation>
    </message>
    <message>
        <source>This escape is unknown.</source>
        <translation>این گریز شناخته نیست.</translation>
    </message>
    <message>
        <source>After a backslash stand &quot;, \, /, b, f, n, r, t or u with four hexadecimal digits.</source>
        <translation>پس از بک‌اسلش &quot;, \, /, b, f, n, r, t یا u با چهار رقم شانزده‌شانزدهی می‌آید.</translation>
    </message>
    <message>
        <source>This number is not written as JSON has it.</source>
        <translation>این عدد به شیوهٔ JSON نوشته نشده است.</translation>
    </message>
    <message>
        <source>Write digits, with a point for a fraction and no zeros before: 0.5, 12, -3e6.</source>
        <translation>رقم بنویسید، با نقطه برای کسر و بدون صفر در آغاز: 0.5، 12، -3e6.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB.</source>
        <translation>پرونده از 16 MiB بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>پروندهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>این بایت‌ها UTF-8 نیستند.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>پرونده را با UTF-8 ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>OpenSandboxWork</name>
    <message>
        <source>Open sandbox %1</source>
        <translation>باز کردن محیط آزمایشی %1</translation>
    </message>
    <message>
        <source>The servers of sandbox %1 were started.</source>
        <translation>سرورهای محیط آزمایشی %1 راه‌اندازی شدند.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1, %2</source>
        <extracomment>deployment, store</extracomment>
        <translation>‏%1، %2</translation>
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
        <translation>گذرواژه درهم‌سازی نشد.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوباره بکوشید.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>گذرواژه لازم است.</translation>
    </message>
    <message>
        <source>The password has %1 bytes; bcrypt reads only the first %2 and would forget the rest. Take a shorter one.</source>
        <translation>گذرواژه %1 بایت است؛ bcrypt تنها %2 بایت نخست را می‌خواند و بقیه را فراموش می‌کند. کوتاه‌تر برگزینید.</translation>
    </message>
    <message>
        <source>The password holds a character at which bcrypt stops reading.</source>
        <translation>گذرواژه نویسه‌ای دارد که bcrypt خواندن را آنجا رها می‌کند.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Type %1 to go on:</source>
        <translation>برای ادامه %1 را بنویسید:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>RecordPlace</name>
    <message>
        <source>The record&apos;s own fields cannot be moved: their order is the store&apos;s.</source>
        <translation>فیلدهای خود رکورد جابه‌جا نمی‌شوند: ترتیبشان از آن انباره است.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>فیلد «%1» از پیش هست.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The record has several fields “%1”; none of them can be told from the others.</source>
        <translation>رکورد چند فیلد «%1» دارد؛ از هم بازشناخته نمی‌شوند.</translation>
    </message>
    <message>
        <source>Change the record in the console.</source>
        <translation>رکورد را در پیشانه تغییر دهید.</translation>
    </message>
</context>
<context>
    <name>RecordRules</name>
    <message>
        <source>%1 is never edited here.</source>
        <translation>‏%1 هرگز اینجا ویرایش نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 is set when the record is added and cannot be changed.</source>
        <translation>‏%1 هنگام افزودن رکورد تعیین می‌شود و تغییرپذیر نیست.</translation>
    </message>
    <message>
        <source>a new record</source>
        <translation>رکورد تازه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The changes break rules of the blueprint.</source>
        <translation>تغییرها قاعده‌های نقشه را می‌شکنند.</translation>
    </message>
    <message>
        <source>Correct the values; nothing has been written.</source>
        <translation>مقدارها را درست کنید؛ چیزی نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>‏«%1» دو بار اینجا آمده است.</translation>
    </message>
    <message>
        <source>“%1” is missing. Every record has it; write null where it has no value.</source>
        <translation>‏«%1» کم است. همهٔ رکوردها دارندش؛ جایی که مقدار ندارد null بنویسید.</translation>
    </message>
    <message>
        <source>These records have no field “%1”.</source>
        <translation>این رکوردها فیلد «%1» ندارند.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed. %2</source>
        <translation>‏«%1» را نمی‌توان تغییر داد. %2</translation>
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
        <translation>صفحه‌ای از رکوردها نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>Edits are staged</source>
        <translation>ویرایش‌هایی آماده‌اند</translation>
    </message>
    <message>
        <source>Records are selected that can be edited</source>
        <translation>رکوردهای ویرایش‌پذیری برگزیده شده‌اند</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>An edit was undone</source>
        <translation>ویرایشی واگرد شده است</translation>
    </message>
    <message>
        <source>&amp;Apply staged edits</source>
        <translation>&amp;اعمال ویرایش‌های آماده‌شده</translation>
    </message>
    <message>
        <source>&amp;Discard staged edits</source>
        <translation>&amp;کنار گذاشتن ویرایش‌های آماده‌شده</translation>
    </message>
    <message>
        <source>F&amp;ind in the records</source>
        <translation>&amp;یافتن در رکوردها</translation>
    </message>
    <message>
        <source>Find the &amp;next match</source>
        <translation>مورد &amp;بعدی</translation>
    </message>
    <message>
        <source>Find the &amp;previous match</source>
        <translation>مورد &amp;قبلی</translation>
    </message>
    <message>
        <source>&amp;Filter records</source>
        <translation>&amp;پالایش رکوردها</translation>
    </message>
    <message>
        <source>&amp;Add a record</source>
        <translation>&amp;افزودن رکورد</translation>
    </message>
    <message>
        <source>The records can be edited</source>
        <translation>رکوردها ویرایش‌پذیرند</translation>
    </message>
    <message>
        <source>D&amp;uplicate the record</source>
        <translation>&amp;تکثیر رکورد</translation>
    </message>
    <message>
        <source>&amp;Stage for deletion</source>
        <translation>&amp;آماده کردن حذف</translation>
    </message>
    <message>
        <source>Set to &amp;null</source>
        <translation>گذاشتن &amp;null</translation>
    </message>
    <message>
        <source>&amp;Take the edits back</source>
        <translation>&amp;پس گرفتن ویرایش‌ها</translation>
    </message>
    <message>
        <source>Edit &amp;many records…</source>
        <translation>ویرایش رکوردهای &amp;بسیار…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;برون‌برد…</translation>
    </message>
    <message>
        <source>&amp;Only records with this value</source>
        <translation>&amp;تنها رکوردهای دارای این مقدار</translation>
    </message>
    <message>
        <source>Only records &amp;without this value</source>
        <translation>تنها رکوردهای &amp;بدون این مقدار</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>رونوشت به &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;ستون‌ها</translation>
    </message>
    <message>
        <source>Show the &amp;form</source>
        <translation>نمایش &amp;فرم</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;بارگذاری دوباره</translation>
    </message>
    <message>
        <source>Stop rea&amp;ding</source>
        <translation>&amp;توقف خواندن</translation>
    </message>
    <message>
        <source>Records are being read</source>
        <translation>رکوردها در حال خوانده شدن‌اند</translation>
    </message>
    <message>
        <source>Follow the &amp;reference</source>
        <translation>دنبال کردن &amp;ارجاع</translation>
    </message>
    <message>
        <source>The current cell names another record</source>
        <translation>خانهٔ جاری رکورد دیگری را نام می‌برد</translation>
    </message>
    <message>
        <source>Cells of records are selected</source>
        <translation>خانه‌هایی از رکوردها برگزیده‌اند</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>رونوشت به صورت &amp;متن</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV with a header</source>
        <translation>رونوشت به صورت &amp;CSV با سرستون</translation>
    </message>
    <message>
        <source>Copy as &amp;statements that add them</source>
        <translation>رونوشت به صورت &amp;دستورهایی که می‌افزایندشان</translation>
    </message>
    <message>
        <source>Copy as a &amp;Markdown table</source>
        <translation>رونوشت به صورت جدول &amp;Markdown</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;نماهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>The record as a f&amp;orm</source>
        <translation>رکورد به صورت &amp;فرم</translation>
    </message>
    <message>
        <source>The record as a tr&amp;ee</source>
        <translation>رکورد به صورت &amp;درخت</translation>
    </message>
    <message>
        <source>The record as te&amp;xt</source>
        <translation>رکورد به صورت &amp;متن</translation>
    </message>
    <message>
        <source>Count e&amp;xactly</source>
        <translation>شمارش &amp;دقیق</translation>
    </message>
    <message>
        <source>The number of records is an estimate</source>
        <translation>شمار رکوردها برآورد است</translation>
    </message>
    <message>
        <source>A field of the record&apos;s tree is chosen</source>
        <translation>فیلدی از درخت رکورد برگزیده است</translation>
    </message>
    <message>
        <source>The record is shown as a tree and can be given fields</source>
        <translation>رکورد به صورت درخت نشان داده می‌شود و فیلد می‌پذیرد</translation>
    </message>
    <message>
        <source>&amp;Edit the value</source>
        <translation>&amp;ویرایش مقدار</translation>
    </message>
    <message>
        <source>Re&amp;name the field</source>
        <translation>تغییر &amp;نام فیلد</translation>
    </message>
    <message>
        <source>Change the &amp;type</source>
        <translation>تغییر &amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Add a field below</source>
        <translation>افزودن فیلد در &amp;زیر</translation>
    </message>
    <message>
        <source>Add a field &amp;inside</source>
        <translation>افزودن فیلد در &amp;درون</translation>
    </message>
    <message>
        <source>&amp;Remove the field</source>
        <translation>&amp;برداشتن فیلد</translation>
    </message>
    <message>
        <source>Move the field &amp;up</source>
        <translation>بردن فیلد به &amp;بالا</translation>
    </message>
    <message>
        <source>Move the field &amp;down</source>
        <translation>بردن فیلد به &amp;پایین</translation>
    </message>
    <message>
        <source>&amp;Copy the field as Extended JSON</source>
        <translation>&amp;رونوشت فیلد به صورت Extended JSON</translation>
    </message>
    <message>
        <source>Cut t&amp;he field</source>
        <translation>&amp;برش فیلد</translation>
    </message>
    <message>
        <source>&amp;Paste a field</source>
        <translation>&amp;چسباندن فیلد</translation>
    </message>
    <message>
        <source>A conflict is shown</source>
        <translation>تداخلی نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Keep all &amp;theirs</source>
        <translation>نگه داشتن همهٔ &amp;آن‌ها</translation>
    </message>
    <message>
        <source>Keep all &amp;mine</source>
        <translation>نگه داشتن همهٔ &amp;من</translation>
    </message>
    <message>
        <source>&amp;Settle the conflict</source>
        <translation>&amp;حل تداخل</translation>
    </message>
    <message>
        <source>&amp;Leave the conflict for later</source>
        <translation>&amp;ماندن تداخل برای بعد</translation>
    </message>
</context>
<context>
    <name>ReferenceGuess</name>
    <message>
        <source>The reference is guessed from its name; %1 of %2 values exist.</source>
        <translation>این ارجاع از روی نامش حدس زده شده است؛ %1 از %2 مقدار وجود دارد.</translation>
    </message>
</context>
<context>
    <name>RowSelection</name>
    <message>
        <source>%1 records are selected, and %2 of them are loaded.</source>
        <translation>‏%1 رکورد برگزیده شده و %2 رکورد از آن‌ها بارگذاری شده است.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>‏%1 تا %2 نویسه</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>حداکثر %1 نویسه</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>دست‌کم %1 نویسه</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>حداکثر %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>دست‌کم %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>یکی از %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>به %1</translation>
    </message>
    <message>
        <source>no other record has the same</source>
        <translation>هیچ رکورد دیگری همین را ندارد</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>‏%1 باز نمی‌شود.</translation>
    </message>
    <message>
        <source>This program has no driver for it.</source>
        <translation>این برنامه راه‌اندازی برای آن ندارد.</translation>
    </message>
    <message>
        <source>Use a version of Registrar that has one.</source>
        <translation>از نسخه‌ای از Registrar استفاده کنید که آن را داشته باشد.</translation>
    </message>
    <message>
        <source>%1 has no statements to copy as.</source>
        <translation>‏%1 دستوری برای رونوشت ندارد.</translation>
    </message>
</context>
<context>
    <name>StoreCapabilities</name>
    <message>
        <source>Available</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناموجود</translation>
    </message>
    <message>
        <source>What %1 can do</source>
        <translation>آنچه از %1 برمی‌آید</translation>
    </message>
</context>
<context>
    <name>StoreWorker</name>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>‏%1 پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The connection is open, but nothing comes back, and a second connection could not be made.</source>
        <translation>اتصال باز است ولی چیزی برنمی‌گردد و اتصال دومی هم برقرار نشد.</translation>
    </message>
    <message>
        <source>Check the network or the VPN. Registrar connects again by itself as soon as the server answers.</source>
        <translation>شبکه یا VPN را بررسی کنید. همین که سرور پاسخ دهد Registrar خودش دوباره وصل می‌شود.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>اتصال به %1 قطع شد.</translation>
    </message>
    <message>
        <source>Nothing comes back, and nobody knows whether what was sent has been written.</source>
        <translation>پاسخی نمی‌آید، و کسی نمی‌داند آنچه فرستاده شد نوشته شده یا نه.</translation>
    </message>
    <message>
        <source>Look whether it is there as soon as the server answers, before you send it again.</source>
        <translation>همین که سرور پاسخ داد، پیش از فرستادن دوباره ببینید هست یا نه.</translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>نشانی رایانامه مانند name@example.org</translation>
    </message>
    <message>
        <source>a web address such as https://example.org/page</source>
        <translation>نشانی وب مانند https://example.org/page</translation>
    </message>
    <message>
        <source>a UUID such as 550e8400-e29b-41d4-a716-446655440000</source>
        <translation>یک UUID مانند 550e8400-e29b-41d4-a716-446655440000</translation>
    </message>
    <message>
        <source>a bcrypt hash, which is made when a password is set</source>
        <translation>یک درهم‌سازی bcrypt که هنگام تعیین گذرواژه ساخته می‌شود</translation>
    </message>
    <message>
        <source>two years in a row, such as 2023-2024</source>
        <translation>دو سال پیاپی، مانند 2023-2024</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>an IP address such as 192.0.2.1 or 2001:db8::1</source>
        <translation>نشانی IP مانند 192.0.2.1 یا 2001:db8::1</translation>
    </message>
</context>
<context>
    <name>ValueConversion</name>
    <message>
        <source>%1 cannot be turned into %2.</source>
        <translation>‏%1 را نمی‌توان به %2 تبدیل کرد.</translation>
    </message>
    <message>
        <source>Change the value first, or leave the type as it is.</source>
        <translation>نخست مقدار را تغییر دهید یا نوع را همان بگذارید.</translation>
    </message>
    <message>
        <source>%1 is not a whole number in its range.</source>
        <translation>‏%1 عدد صحیحی در بازهٔ آن نیست.</translation>
    </message>
    <message>
        <source>%1 is out of its range.</source>
        <translation>‏%1 بیرون از بازهٔ آن است.</translation>
    </message>
    <message>
        <source>%1 would be rounded to %2.</source>
        <translation>‏%1 به %2 گرد می‌شد.</translation>
    </message>
    <message>
        <source>Its names would be lost; they are not 0, 1, 2 …</source>
        <translation>نام‌هایش از دست می‌رفتند؛ 0، 1، 2 … نیستند.</translation>
    </message>
    <message>
        <source>A single value has no names for fields.</source>
        <translation>مقدار تکی نامی برای فیلدها ندارد.</translation>
    </message>
    <message>
        <source>Its subtype %1 would be lost.</source>
        <translation>زیرنوع %1 آن از دست می‌رفت.</translation>
    </message>
    <message>
        <source>The bytes are not UTF-8.</source>
        <translation>بایت‌ها UTF-8 نیستند.</translation>
    </message>
    <message>
        <source>It holds other values.</source>
        <translation>مقدارهای دیگری در خود دارد.</translation>
    </message>
</context>
<context>
    <name>ValueLiteral</name>
    <message>
        <source>The type “%1” is unknown.</source>
        <translation>نوع «%1» شناخته نیست.</translation>
    </message>
    <message>
        <source>Write a type such as int64 or text.</source>
        <translation>نوعی مانند int64 یا text بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is no value of this field.</source>
        <translation>‏«%1» مقداری برای این فیلد نیست.</translation>
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
        <translation>‏true یا false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>یک عدد صحیح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>یک عدد</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>یک متن</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بایت‌ها</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>یک UUID</translation>
    </message>
    <message>
        <source>an ObjectId</source>
        <translation>یک ObjectId</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>یک تاریخ</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>ساعتی از روز</translation>
    </message>
    <message>
        <source>a date with time</source>
        <translation>تاریخ با ساعت</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>یک فهرست</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>یک سند</translation>
    </message>
    <message>
        <source>a vector</source>
        <translation>یک بردار</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>‏%1 لازم است.</translation>
    </message>
    <message>
        <source>%1 may not be NULL.</source>
        <translation>‏%1 نمی‌تواند NULL باشد.</translation>
    </message>
    <message>
        <source>%1 must be %2; this is %3.</source>
        <translation>‏%1 باید %2 باشد؛ این %3 است.</translation>
    </message>
    <message>
        <source>%1 may not be empty.</source>
        <translation>‏%1 نمی‌تواند خالی باشد.</translation>
    </message>
    <message>
        <source>%1 must have %2 to %3 characters; this one has %4.</source>
        <translation>‏%1 باید %2 تا %3 نویسه داشته باشد؛ این %4 دارد.</translation>
    </message>
    <message>
        <source>%1 must have at least %2 characters; this one has %3.</source>
        <translation>‏%1 باید دست‌کم %2 نویسه داشته باشد؛ این %3 دارد.</translation>
    </message>
    <message>
        <source>%1 must have at most %2 characters; this one has %3.</source>
        <translation>‏%1 باید حداکثر %2 نویسه داشته باشد؛ این %3 دارد.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>‏%1 باید %2 باشد.</translation>
    </message>
    <message>
        <source>%1 must match the pattern %2.</source>
        <translation>‏%1 باید با الگوی %2 جور باشد.</translation>
    </message>
    <message>
        <source>%1 must be at least %2; this is %3.</source>
        <translation>‏%1 باید دست‌کم %2 باشد؛ این %3 است.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3; this is %4.</source>
        <translation>‏%1 باید از %2 تا %3 باشد؛ این %4 است.</translation>
    </message>
    <message>
        <source>%1 must be at most %2; this is %3.</source>
        <translation>‏%1 باید حداکثر %2 باشد؛ این %3 است.</translation>
    </message>
    <message>
        <source>%1 must be one of %2.</source>
        <translation>‏%1 باید یکی از %2 باشد.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>آیا منظورتان «%1» بود؟</translation>
    </message>
    <message>
        <source>“%1” of %2 must be %3; this is %4.</source>
        <translation>‏«%1» از %2 باید %3 باشد؛ این %4 است.</translation>
    </message>
    <message>
        <source>Element %1 of %2</source>
        <translation>عضو %1 از %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>‏%n بایت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dimensions, norm %2 · [%3%4]</source>
        <translation>‏%1 بعد، اندازه %2 · [%3%4]</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>‏«%1» را نمی‌توان به‌صورت %2 خواند.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>مورد انتظار: %1.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true یا false</translation>
    </message>
    <message>
        <source>a whole number from -2,147,483,648 to 2,147,483,647</source>
        <translation>عددی صحیح از ‎-2,147,483,648 تا 2,147,483,647</translation>
    </message>
    <message>
        <source>a whole number of up to 19 digits</source>
        <translation>عددی صحیح تا ۱۹ رقم</translation>
    </message>
    <message>
        <source>a number such as 3.25 or 1e6, NaN or Infinity</source>
        <translation>عددی مانند 3.25 یا 1e6، NaN یا Infinity</translation>
    </message>
    <message>
        <source>a decimal number such as 12.50</source>
        <translation>عددی اعشاری مانند 12.50</translation>
    </message>
    <message>
        <source>bytes in hexadecimal such as 0x00ff</source>
        <translation>بایت‌ها در مبنای شانزده مانند 0x00ff</translation>
    </message>
    <message>
        <source>a UUID such as 550e8400-e29b-41d4-a716-446655440000</source>
        <translation>یک UUID مانند 550e8400-e29b-41d4-a716-446655440000</translation>
    </message>
    <message>
        <source>an object id of 24 hexadecimal digits</source>
        <translation>شناسه‌ای با ۲۴ رقم شانزده‌شانزدهی</translation>
    </message>
    <message>
        <source>a date such as 2026-02-01</source>
        <translation>تاریخی مانند 2026-02-01</translation>
    </message>
    <message>
        <source>a time such as 12:30:00</source>
        <translation>ساعتی مانند 12:30:00</translation>
    </message>
    <message>
        <source>a date and time without zone such as 2026-02-01 12:30:00</source>
        <translation>تاریخ و ساعت بدون منطقهٔ زمانی مانند 2026-02-01 12:30:00</translation>
    </message>
    <message>
        <source>a date and time such as 2026-02-01 12:30:00+02</source>
        <translation>تاریخ و ساعتی مانند 2026-02-01 12:30:00+02</translation>
    </message>
    <message>
        <source>seconds and counter such as 1700000000:1</source>
        <translation>ثانیه و شمارنده مانند 1700000000:1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>an array in JSON such as [1, 2]</source>
        <translation>آرایه‌ای در JSON مانند [1, 2]</translation>
    </message>
    <message>
        <source>a document in JSON such as {&quot;a&quot;: 1}</source>
        <translation>سندی در JSON مانند {&quot;a&quot;: 1}</translation>
    </message>
    <message>
        <source>numbers in brackets such as [0.1,0.2]</source>
        <translation>عددهایی در کروشه مانند [0.1,0.2]</translation>
    </message>
    <message>
        <source>a regular expression such as /^a/i</source>
        <translation>عبارت باقاعده‌ای مانند /^a/i</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Add deployment…</source>
        <translation>&amp;افزودن استقرار…</translation>
    </message>
    <message>
        <source>Open &amp;sandbox</source>
        <translation>باز کردن &amp;محیط آزمایشی</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;بستن زبانه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Show &amp;deployments</source>
        <translation>نمایش &amp;استقرارها</translation>
    </message>
    <message>
        <source>Show &amp;operations</source>
        <translation>نمایش &amp;عملیات</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>زبانهٔ &amp;بعدی</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>زبانهٔ &amp;قبلی</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>مانند &amp;میزکار</translation>
    </message>
    <message>
        <source>&amp;About Registrar</source>
        <translation>&amp;دربارهٔ Registrar</translation>
    </message>
    <message>
        <source>&amp;Import deployments…</source>
        <translation>&amp;درون‌برد استقرارها…</translation>
    </message>
    <message>
        <source>E&amp;xport deployments…</source>
        <translation>ب&amp;رون‌برد استقرارها…</translation>
    </message>
    <message>
        <source>A tab is open</source>
        <translation>زبانه‌ای باز است</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>بستن زبانه‌های &amp;دیگر</translation>
    </message>
    <message>
        <source>Several tabs are open</source>
        <translation>چند زبانه باز است</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>باز کردن دوبارهٔ زبانهٔ &amp;بسته</translation>
    </message>
    <message>
        <source>A tab was closed</source>
        <translation>زبانه‌ای بسته شده است</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>Go to or &amp;do anything…</source>
        <translation>رفتن یا &amp;انجام هر چیز…</translation>
    </message>
    <message>
        <source>Add to or remove from &amp;favourites</source>
        <translation>افزودن به یا برداشتن از &amp;برگزیده‌ها</translation>
    </message>
    <message>
        <source>An entity is shown, or current in the tree</source>
        <translation>موجودیتی نمایش داده شده یا در درخت جاری است</translation>
    </message>
    <message>
        <source>The side has several tabs</source>
        <translation>این سمت چند زبانه دارد</translation>
    </message>
    <message>
        <source>Split &amp;right</source>
        <translation>تقسیم به &amp;راست</translation>
    </message>
    <message>
        <source>Split do&amp;wn</source>
        <translation>تقسیم به &amp;پایین</translation>
    </message>
    <message>
        <source>&amp;Move tab to the other side</source>
        <translation>&amp;بردن زبانه به سمت دیگر</translation>
    </message>
    <message>
        <source>The tabs are split</source>
        <translation>زبانه‌ها تقسیم شده‌اند</translation>
    </message>
    <message>
        <source>&amp;Find in the tree</source>
        <translation>&amp;یافتن در درخت</translation>
    </message>
    <message>
        <source>Show staged &amp;edits</source>
        <translation>نمایش &amp;ویرایش‌های آماده‌شده</translation>
    </message>
    <message>
        <source>Show &amp;journal</source>
        <translation>نمایش &amp;دفتر ثبت</translation>
    </message>
    <message>
        <source>Show &amp;messages</source>
        <translation>نمایش &amp;پیام‌ها</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;میان‌برهای صفحه‌کلید…</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>پوستهٔ &amp;روشن</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>پوستهٔ &amp;تیره</translation>
    </message>
    <message>
        <source>High &amp;contrast theme</source>
        <translation>پوستهٔ &amp;پرتضاد</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>قاب &amp;بعدی</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>قاب &amp;قبلی</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Opens the sandbox of that name, starting it where it does not run.</source>
        <translation>محیط آزمایشی با آن نام را باز می‌کند و اگر کار نکند آن را راه می‌اندازد.</translation>
    </message>
    <message>
        <source>Opens an entity, or shows a store; may be given several times.</source>
        <translation>موجودیتی را باز می‌کند یا انباره‌ای را نشان می‌دهد؛ می‌توان چند بار داد.</translation>
    </message>
    <message>
        <source>Saves a picture of the window as soon as it shows records, and ends.</source>
        <translation>به‌محض نمایش رکوردها تصویری از پنجره ذخیره می‌کند و پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Tells when the window, and the records in it, were first painted.</source>
        <translation>می‌گوید پنجره و رکوردهای آن نخستین بار کی کشیده شدند.</translation>
    </message>
    <message>
        <source>The window was not opened.</source>
        <translation>پنجره باز نشد.</translation>
    </message>
    <message>
        <source>Run registrar --help to see what can be asked for.</source>
        <translation>برای دیدن آنچه می‌توان خواست registrar --help را اجرا کنید.</translation>
    </message>
    <message>
        <source>“%1” means nothing to the window.</source>
        <translation>‏«%1» برای پنجره معنایی ندارد.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>پوسته‌ای به نام «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” is not of the form deployment/store/entity.</source>
        <translation>‏«%1» به شکل deployment/store/entity نیست.</translation>
    </message>
    <message>
        <source>The looks: light, dark, contrast, or as the desktop has it, system.</source>
        <translation>نما: light، dark، contrast، یا مانند میزکار: system.</translation>
    </message>
    <message>
        <source>Saves pictures of every page and dialog, with the sandbox&apos;s records, in every theme and language, and ends.</source>
        <translation>از هر صفحه و پنجرهٔ گفت‌وگو با رکوردهای محیط آزمایشی، در هر پوسته و زبان، تصویر ذخیره می‌کند و پایان می‌یابد.</translation>
    </message>
</context>
<context>
    <name>WindowStart</name>
    <message>
        <source>The picture could not be saved as %1.</source>
        <translation>تصویر را نشد به نام %1 ذخیره کرد.</translation>
    </message>
    <message>
        <source>Not all of it had come: %1</source>
        <translation>همه نرسیده بود: %1</translation>
    </message>
</context>
<context>
    <name>registrar::AlembicFile</name>
    <message>
        <source>alembic.ini names no database: sqlalchemy.url is left to a program. Add the service&apos;s .env file.</source>
        <translation>‏alembic.ini پایگاه داده‌ای را نام نمی‌برد: sqlalchemy.url به برنامه‌ای واگذار شده است. پروندهٔ .env سرویس را بیفزایید.</translation>
    </message>
    <message>
        <source>The address in sqlalchemy.url cannot be understood: %1</source>
        <translation>نشانی در sqlalchemy.url فهمیده نمی‌شود: %1</translation>
    </message>
</context>
<context>
    <name>registrar::ApplyChanges</name>
    <message>
        <source>The changes were applied, but their outcome could not be written into the journal. %1</source>
        <translation>تغییرها اعمال شدند، ولی نتیجه‌شان در دفتر ثبت نوشته نشد. %1</translation>
    </message>
</context>
<context>
    <name>registrar::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>گزینهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>Options are written out, for example --json.</source>
        <translation>گزینه‌ها کامل نوشته می‌شوند، برای نمونه --json.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>گزینهٔ --%1 اینجا نیست.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>گزینهٔ --%1 دو بار داده شده است.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>گزینهٔ --%1 مقدار نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The option --%1 wants a value.</source>
        <translation>گزینهٔ --%1 مقدار می‌خواهد.</translation>
    </message>
    <message>
        <source>Write --%1 %2.</source>
        <translation>بنویسید --%1 %2.</translation>
    </message>
    <message>
        <source>The option --%1 wants a whole number from %2 to %3.</source>
        <translation>گزینهٔ --%1 عددی صحیح از %2 تا %3 می‌خواهد.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>آیا منظورتان &quot;%1&quot; بود؟</translation>
    </message>
</context>
<context>
    <name>registrar::BlueprintCommand</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>سکو</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>انباره‌ها</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>موجودیت‌ها</translation>
    </message>
    <message>
        <source>%1 is right. Stores: %2, entities: %3.</source>
        <translation>‏%1 درست است. انباره‌ها: %2، موجودیت‌ها: %3.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>انباره</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>موجودیت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>نمایه‌ها</translation>
    </message>
    <message>
        <source>References</source>
        <translation>ارجاع‌ها</translation>
    </message>
    <message>
        <source>tell everything that is wrong in a blueprint&apos;s file</source>
        <translation>گفتن همهٔ اشتباه‌های پروندهٔ یک نقشه</translation>
    </message>
    <message>
        <source>Each problem is a line with file, line, column, what is wrong and what to do. Ends with 2 where there is one.</source>
        <translation>هر مشکل یک سطر است با پرونده، سطر، ستون، آنچه نادرست است و آنچه باید کرد. اگر مشکلی باشد با 2 پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Checks a file of your own.</source>
        <translation>پروندهٔ خودتان را بررسی می‌کند.</translation>
    </message>
    <message>
        <source>list the blueprints that come with the program</source>
        <translation>فهرست نقشه‌هایی که همراه برنامه می‌آیند</translation>
    </message>
    <message>
        <source>show what a blueprint describes</source>
        <translation>نمایش آنچه یک نقشه شرح می‌دهد</translation>
    </message>
    <message>
        <source>write the blueprint itself, to start one of your own from</source>
        <translation>نوشتن خود نقشه، برای آغاز نقشهٔ خودتان از روی آن</translation>
    </message>
    <message>
        <source>Takes a shipped blueprint as the start of another one.</source>
        <translation>نقشه‌ای همراه را آغاز نقشه‌ای دیگر می‌کند.</translation>
    </message>
    <message>
        <source>list, show, check and discover blueprints, which describe platforms</source>
        <translation>فهرست، نمایش، بررسی و کشف نقشه‌ها که سکوها را شرح می‌دهند</translation>
    </message>
</context>
<context>
    <name>registrar::BlueprintDiscoverCommand</name>
    <message>
        <source>Other users of this computer could see the password among this program&apos;s arguments. Next time give the address with --from-stdin.</source>
        <translation>کاربران دیگر این رایانه می‌توانند گذرواژه را در میان آرگومان‌های این برنامه ببینند. بار دیگر نشانی را با --from-stdin بدهید.</translation>
    </message>
    <message>
        <source>No store is given.</source>
        <translation>هیچ انباره‌ای داده نشده است.</translation>
    </message>
    <message>
        <source>Name a deployment, or give addresses with --url or --from-stdin.</source>
        <translation>استقراری را نام ببرید یا نشانی‌ها را با --url یا --from-stdin بدهید.</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>پروندهٔ %1 از پیش هست.</translation>
    </message>
    <message>
        <source>Choose another name, or add --replace.</source>
        <translation>نام دیگری برگزینید یا --replace را بیفزایید.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>پروندهٔ %1 نوشته نشد.</translation>
    </message>
    <message>
        <source>Check the folder and the space that is left.</source>
        <translation>پوشه و فضای مانده را بررسی کنید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a blueprint.</source>
        <translation>‏&quot;%1&quot; نامی برای نقشه نیست.</translation>
    </message>
    <message>
        <source>Use small letters, digits, - and _, with a letter first.</source>
        <translation>از حرف‌های کوچک، رقم، - و _ استفاده کنید و با حرف آغاز کنید.</translation>
    </message>
    <message>
        <source>%1 is written. Entities: %2, stores: %3.</source>
        <translation>‏%1 نوشته شد. موجودیت‌ها: %2، انباره‌ها: %3.</translation>
    </message>
    <message>
        <source>make a blueprint of any live PostgreSQL, MongoDB or Redis</source>
        <translation>ساختن نقشه از هر PostgreSQL، MongoDB یا Redis زنده</translation>
    </message>
    <message>
        <source>Reads tables, views, partitions, enums, domains and foreign keys; collections by a sample of their documents; keys by their prefixes. References that no store declares are guessed from names and tried on a few values. Nothing is written to any store. Without --out the blueprint goes to standard output.</source>
        <translation>جدول‌ها، نماها، بخش‌ها، شمارشی‌ها، دامنه‌ها و کلیدهای خارجی را می‌خواند؛ مجموعه‌ها را با نمونه‌ای از سندها؛ کلیدها را با پیشوندشان. ارجاع‌هایی که هیچ انباره‌ای اعلام نمی‌کند از روی نام حدس زده و با چند مقدار آزموده می‌شوند. در هیچ انباره‌ای چیزی نوشته نمی‌شود. بدون --out نقشه به خروجی استاندارد می‌رود.</translation>
    </message>
    <message>
        <source>a store to look at; may be given several times</source>
        <translation>انباره‌ای برای بررسی؛ می‌توان چند بار داد</translation>
    </message>
    <message>
        <source>read addresses from standard input, one a line, so that nobody sees a password</source>
        <translation>خواندن نشانی‌ها از ورودی استاندارد، هر سطر یکی، تا کسی گذرواژه‌ای نبیند</translation>
    </message>
    <message>
        <source>the blueprint&apos;s name; &quot;discovered&quot; otherwise</source>
        <translation>نام نقشه؛ وگرنه &quot;discovered&quot;</translation>
    </message>
    <message>
        <source>write the blueprint to this file</source>
        <translation>نوشتن نقشه در این پرونده</translation>
    </message>
    <message>
        <source>write over a file that is there</source>
        <translation>بازنویسی پرونده‌ای که هست</translation>
    </message>
    <message>
        <source>Describes a database that no blueprint knows.</source>
        <translation>پایگاه داده‌ای را شرح می‌دهد که هیچ نقشه‌ای نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Shows what the program finds by itself on the sandbox.</source>
        <translation>آنچه برنامه خودش در محیط آزمایشی می‌یابد نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>registrar::BoundedCount</name>
    <message>
        <source>An estimate: no index serves %1, and %2 records would have to be read to count.</source>
        <translation>تخمین: هیچ نمایه‌ای %1 را پاسخ نمی‌دهد و برای شمارش باید %2 رکورد خوانده شود.</translation>
    </message>
</context>
<context>
    <name>registrar::BulkEdit</name>
    <message>
        <source>missing</source>
        <translation>نبوده</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>The edit breaks a rule of the blueprint.</source>
        <translation>ویرایش قاعده‌ای از نقشه را می‌شکند.</translation>
    </message>
    <message>
        <source>Choose another field or another value.</source>
        <translation>فیلد یا مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Edit many records of %1 in %2</source>
        <translation>ویرایش رکوردهای بسیار %1 در %2</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>‏%1 فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>Connect it as writable when it is to be changed from here.</source>
        <translation>اگر قرار است از اینجا تغییر کند نوشتنی وصلش کنید.</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>از پیش همین است</translation>
    </message>
    <message>
        <source>No condition: every record is edited.</source>
        <translation>بی‌شرط: همهٔ رکوردها ویرایش می‌شوند.</translation>
    </message>
    <message>
        <source>records</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>ویرایش لغو شد.</translation>
    </message>
    <message>
        <source>The edit was stopped after too many refusals.</source>
        <translation>ویرایش پس از ردشدن‌های بسیار متوقف شد.</translation>
    </message>
    <message>
        <source>Narrow the filter, or choose another value.</source>
        <translation>پالایه را تنگ‌تر کنید یا مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The store wrote nothing and does not say why.</source>
        <translation>انباره چیزی ننوشت و نمی‌گوید چرا.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>‏%n رکورد تغییر کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were so already.</source>
        <translation>
            <numerusform>‏%n رکورد از پیش همین بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed by somebody else meanwhile and left alone.</source>
        <translation>
            <numerusform>‏%n رکورد را در این میان کس دیگری تغییر داد و دست نخورد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were refused.</source>
        <translation>
            <numerusform>‏%n رکورد رد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and the same for up to %n more record(s) of the batch</source>
        <translation>
            <numerusform>… و همین برای حداکثر %n رکورد دیگر دسته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and so on, in up to %n batch(es)</source>
        <translation>
            <numerusform>… و به همین ترتیب، در حداکثر %n دسته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have staged edits, which will meet a conflict unless they are applied or discarded first.</source>
        <translation>
            <numerusform>‏%n رکورد ویرایش آماده‌شده دارد که به تداخل برمی‌خورد، مگر نخست اعمال یا کنار گذاشته شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::BulkEditDialog</name>
    <message>
        <source>Edit many records</source>
        <translation>ویرایش رکوردهای بسیار</translation>
    </message>
    <message>
        <source>This is production. Type %1 to go on:</source>
        <translation>این محیط عملیاتی است. برای ادامه %1 را بنویسید:</translation>
    </message>
    <message numerus="yes">
        <source>the %n selected record(s)</source>
        <translation>
            <numerusform>‏%n رکورد برگزیده</numerusform>
        </translation>
    </message>
    <message>
        <source>everything that the filter finds</source>
        <translation>هر آنچه پالایه می‌یابد</translation>
    </message>
    <message>
        <source>all records of %1</source>
        <translation>همهٔ رکوردهای %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>What becomes of the field</source>
        <translation>با فیلد چه شود</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>The first records, before and after</source>
        <translation>نخستین رکوردها، پیش و پس</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>می‌شود</translation>
    </message>
    <message>
        <source>is increased by</source>
        <translation>افزایش می‌یابد به اندازهٔ</translation>
    </message>
    <message>
        <source>becomes null</source>
        <translation>‏null می‌شود</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>برداشته می‌شود</translation>
    </message>
    <message>
        <source>No field can be edited here.</source>
        <translation>هیچ فیلدی اینجا ویرایش‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>در حال شمارش …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found. The first ones:</source>
        <translation>
            <numerusform>‏%n رکورد یافت شد. نخستین‌ها:</numerusform>
        </translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>همان می‌ماند</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>ویرایش %n رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>نبوده</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>متن خالی</translation>
    </message>
    <message numerus="yes">
        <source>only the %n selected record(s) that are loaded</source>
        <translation>
            <numerusform>تنها %n رکورد برگزیده‌ای که بارگذاری شده است</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent, for reading only: values are bound when it is sent</source>
        <translation>آنچه فرستاده می‌شود، تنها برای خواندن: مقدارها هنگام فرستادن جای‌گذاری می‌شوند</translation>
    </message>
    <message>
        <source>-- Nothing for these records: they stay as they are.</source>
        <translation>-- برای این رکوردها هیچ: همان می‌مانند.</translation>
    </message>
    <message numerus="yes">
        <source>Edits of %n of these record(s) are staged and not applied.</source>
        <translation>
            <numerusform>ویرایش‌های %n رکورد از این‌ها آماده شده و اعمال نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits of up to %n of these record(s) are staged and not applied.</source>
        <translation>
            <numerusform>ویرایش‌های حداکثر %n رکورد از این‌ها آماده شده و اعمال نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that change the same field will meet a conflict, unless you apply or discard them first.</source>
        <translation>آن‌هایی که همان فیلد را تغییر می‌دهند به تداخل برمی‌خورند، مگر نخست اعمال کنید یا کنار بگذارید.</translation>
    </message>
    <message>
        <source>They will meet a conflict, unless you apply or discard them first.</source>
        <translation>به تداخل برمی‌خورند، مگر نخست اعمال کنید یا کنار بگذارید.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>نمایش تغییرها</translation>
    </message>
    <message>
        <source>Path of the field</source>
        <translation>مسیر فیلد</translation>
    </message>
    <message>
        <source>Another field, by its path …</source>
        <translation>فیلدی دیگر، با مسیرش …</translation>
    </message>
    <message>
        <source>Type the path of the field, its names with dots between them.</source>
        <translation>مسیر فیلد را بنویسید: نام‌هایش با نقطه میانشان.</translation>
    </message>
    <message>
        <source>12, true, &quot;text&quot;; anything else is text</source>
        <translation>‏12، true، &quot;متن&quot;؛ هر چیز دیگر متن است</translation>
    </message>
    <message>
        <source>gains</source>
        <extracomment>an array has one more element</extracomment>
        <translation>به دست می‌آورد</translation>
    </message>
    <message>
        <source>loses</source>
        <extracomment>an array has an element no more</extracomment>
        <translation>از دست می‌دهد</translation>
    </message>
</context>
<context>
    <name>registrar::BulkEditUndo</name>
    <message>
        <source>The journal knows of no edit “%1”.</source>
        <translation>دفتر ثبت ویرایشی به نام «%1» نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Take an edit of many records back in %1</source>
        <translation>بازگرداندن ویرایش رکوردهای بسیار در %1</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>The undo was cancelled.</source>
        <translation>واگرد لغو شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>‏%n رکورد پس گرفته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed since and left as they are.</source>
        <translation>
            <numerusform>‏%n رکورد پس از آن تغییر کرده بود و دست نخورد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) keep values that the journal does not hold: secrets, or very large ones.</source>
        <translation>
            <numerusform>‏%n رکورد مقدارهایی را نگه می‌دارد که دفتر ثبت ندارد: محرمانه‌ها یا مقدارهای بسیار بزرگ.</numerusform>
        </translation>
    </message>
    <message>
        <source>records to be written</source>
        <translation>رکوردهایی که نوشته می‌شوند</translation>
    </message>
</context>
<context>
    <name>registrar::CapabilityWords</name>
    <message>
        <source>Reading records in any order</source>
        <translation>خواندن رکوردها به هر ترتیبی</translation>
    </message>
    <message>
        <source>Reading backwards</source>
        <translation>خواندن رو به عقب</translation>
    </message>
    <message>
        <source>Jumping to any place</source>
        <translation>پرش به هر جا</translation>
    </message>
    <message>
        <source>Counting exactly</source>
        <translation>شمارش دقیق</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>تغییر رکوردها</translation>
    </message>
    <message>
        <source>Applying several edits as a whole</source>
        <translation>اعمال یکجای چند ویرایش</translation>
    </message>
    <message>
        <source>Fields that are missing</source>
        <translation>فیلدهای نبوده</translation>
    </message>
    <message>
        <source>Documents within records</source>
        <translation>سندهای درون رکورد</translation>
    </message>
    <message>
        <source>Searching for words</source>
        <translation>جست‌وجوی واژه‌ها</translation>
    </message>
    <message>
        <source>Filtering by patterns</source>
        <translation>پالایش با الگو</translation>
    </message>
    <message>
        <source>Stopping on the server what was cancelled</source>
        <translation>توقف آنچه لغو شده در خود سرور</translation>
    </message>
    <message>
        <source>Statistics of statements</source>
        <translation>آمار دستورها</translation>
    </message>
    <message>
        <source>Profiler</source>
        <translation>نمایه‌سنج کارایی</translation>
    </message>
    <message>
        <source>Log of slow commands</source>
        <translation>گزارش دستورهای کند</translation>
    </message>
    <message>
        <source>Statistics of indexes</source>
        <translation>آمار نمایه‌ها</translation>
    </message>
    <message>
        <source>Rules checked by the server</source>
        <translation>قاعده‌هایی که سرور بررسی می‌کند</translation>
    </message>
    <message>
        <source>Records that expire</source>
        <translation>رکوردهای منقضی‌شونده</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>مقدارهای JSON</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>بردارها</translation>
    </message>
    <message>
        <source>Loading many records</source>
        <translation>بارگذاری رکوردهای بسیار</translation>
    </message>
    <message>
        <source>Exporting record after record</source>
        <translation>برون‌برد رکورد به رکورد</translation>
    </message>
</context>
<context>
    <name>registrar::CellText</name>
    <message>
        <source>no items</source>
        <translation>بدون مورد</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s): %1</source>
        <extracomment>a list in a table cell: how many items, then the first ones</extracomment>
        <translation>
            <numerusform>‏%n مورد: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) · %1</source>
        <translation>
            <numerusform>‏%n بایت · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>انقضا پس از</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a table&apos;s header: the field&apos;s title and the time zone in which it is shown</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>‏%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 ساعت</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ثانیه</translation>
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
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Undo applied edits</source>
        <translation>واگرد ویرایش‌های اعمال‌شده</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Staged edits</source>
        <translation>ویرایش‌های آماده‌شده</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n edit(s) …</source>
        <translation>
            <numerusform>در حال اعمال %n ویرایش …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with staged edits</source>
        <translation>
            <numerusform>‏%n رکورد با ویرایش آماده‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is staged here</source>
        <translation>اینجا چیزی آماده نشده است</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other entities</source>
        <translation>
            <numerusform>‏%n مورد دیگر در موجودیت‌های دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be corrected first</source>
        <translation>
            <numerusform>‏%n فیلد که نخست باید درست شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s)</source>
        <translation>
            <numerusform>حل %n تداخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the %1</source>
        <translation>واگرد %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>چیزی برای واگرد نیست</translation>
    </message>
    <message>
        <source>Redo the %1</source>
        <translation>ازنو %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>چیزی برای ازنو نیست</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Stages what takes the last applied edits back; nothing is written yet.</source>
        <translation>آنچه آخرین ویرایش‌های اعمال‌شده را برمی‌گرداند آماده می‌کند؛ هنوز چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Shows everything that is staged, in all tabs and stores.</source>
        <translation>هر آنچه در همهٔ زبانه‌ها و انباره‌ها آماده شده نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Goes to the next one. What was typed there is kept, but it is no edit yet: mend it, or take it back.</source>
        <translation>به بعدی می‌رود. آنچه آنجا نوشته شده نگه داشته می‌شود، ولی هنوز ویرایش نیست: درستش کنید یا پس بگیرید.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with unreadable input</source>
        <translation>
            <numerusform>‏%n رکورد با ورودی ناخوانا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::ChangesModel</name>
    <message>
        <source>Record and field</source>
        <translation>رکورد و فیلد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>رکورد تازه</translation>
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
            <numerusform>‏%n فیلد</numerusform>
        </translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>برای افزودن</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>برای حذف</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>نبوده</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>متن خالی</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>در حال اعمال …</translation>
    </message>
    <message>
        <source>In conflict: somebody else changed it</source>
        <translation>در تداخل: کس دیگری تغییرش داده</translation>
    </message>
    <message>
        <source>In conflict: it is gone</source>
        <translation>در تداخل: دیگر نیست</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Nobody knows whether it was written</source>
        <translation>کسی نمی‌داند نوشته شد یا نه</translation>
    </message>
    <message>
        <source>Takes an applied edit back</source>
        <translation>ویرایشی اعمال‌شده را برمی‌گرداند</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s) of %2)</source>
        <extracomment>a step of the history; %n records of an entity</extracomment>
        <translation>
            <numerusform>‏%1 (%n رکورد از %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>a step of the history; a record&apos;s title and its entity</extracomment>
        <translation>‏%1 (%2، %3)</translation>
    </message>
</context>
<context>
    <name>registrar::ChangesPanel</name>
    <message>
        <source>Staged edits (%1)</source>
        <extracomment>a tab&apos;s title, with the number of records that have edits staged</extracomment>
        <translation>ویرایش‌های آماده‌شده (%1)</translation>
    </message>
    <message>
        <source>Staged edits</source>
        <translation>ویرایش‌های آماده‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to be written</source>
        <translation>
            <numerusform>‏%n رکورد برای نوشتن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) to be written</source>
        <translation>
            <numerusform>‏%1 از %n رکورد برای نوشتن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be corrected first</source>
        <translation>
            <numerusform>‏%n فیلد که نخست باید درست شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to be settled first</source>
        <translation>
            <numerusform>‏%n تداخل که نخست باید حل شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Written one store after another: %1. This is no distributed transaction: what one store has taken stays when a later one refuses, until you take it back.</source>
        <translation>انباره‌ها یکی پس از دیگری نوشته می‌شوند: %1. این تراکنش توزیع‌شده نیست: آنچه انباره‌ای پذیرفت با رد انبارهٔ بعدی می‌ماند، تا خودتان بازش گردانید.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>، سپس </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>علامت همه</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>علامت هیچ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Choose a record to see what will be sent.</source>
        <translation>رکوردی برگزینید تا ببینید چه فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>رفتن به رکورد</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>Take the edits back</source>
        <translation>پس گرفتن ویرایش‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>‏%n رکورد پس گرفته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>A store is being written to by a tab. Wait until it has answered.</source>
        <translation>زبانه‌ای در حال نوشتن در انباره‌ای است. تا پاسخ آن صبر کنید.</translation>
    </message>
    <message>
        <source>%1: left alone.</source>
        <translation>‏%1: دست نخورد.</translation>
    </message>
    <message>
        <source>%1: cancelled, nothing written.</source>
        <translation>‏%1: لغو شد، چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) were changed by somebody else; settle the conflicts.</source>
        <translation>
            <numerusform>‏%1: %n رکورد را کس دیگری تغییر داده است؛ تداخل‌ها را حل کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) written.</source>
        <translation>
            <numerusform>‏%1: %n رکورد نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was written</source>
        <translation>بازگرداندن آنچه نوشته شد</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>‏%n رکورد نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>undo of applied edits</source>
        <translation>واگرد ویرایش‌های اعمال‌شده</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>چیزی آماده نشده است</translation>
    </message>
    <message>
        <source>What you edit in any tab is staged first and listed here. You look through it, and write all or some of it.</source>
        <translation>آنچه در هر زبانه ویرایش می‌کنید نخست آماده و اینجا فهرست می‌شود. بازبینی‌اش می‌کنید و همه یا بخشی را می‌نویسید.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with unreadable input to be mended first</source>
        <translation>
            <numerusform>‏%n رکورد با ورودی ناخوانا که نخست باید درست شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo in %1.</source>
        <translation>در %1 چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>Nothing to redo in %1.</source>
        <translation>در %1 چیزی برای از نو انجام دادن نیست.</translation>
    </message>
    <message>
        <source>Undone in %1: %2.</source>
        <translation>در %1 واگرد شد: %2.</translation>
    </message>
    <message>
        <source>Redone in %1: %2.</source>
        <translation>در %1 از نو انجام شد: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
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
        <translation>نبوده</translation>
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
        <translation>نبوده</translation>
    </message>
</context>
<context>
    <name>registrar::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>یافتن ستون</translation>
    </message>
    <message>
        <source>Drag a column to move it, or press Ctrl with an arrow key.</source>
        <translation>برای جابه‌جایی ستون را بکشید، یا Ctrl را با کلید جهت بزنید.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>The order, the widths and the choice that this entity has by itself</source>
        <translation>ترتیب، پهنا و گزینشی که این موجودیت خودش دارد</translation>
    </message>
    <message>
        <source>%1 · frozen</source>
        <translation>‏%1 · ثابت</translation>
    </message>
</context>
<context>
    <name>registrar::CommandLine</name>
    <message>
        <source>Looks after the databases of an education platform</source>
        <translation>از پایگاه‌های دادهٔ یک سکوی آموزشی نگهداری می‌کند</translation>
    </message>
    <message>
        <source>Every verb works on the same layer as the window, asks before it changes anything, and writes what it
changed into the journal. Passwords are never given as arguments; see &quot;deployments add --help&quot;.</source>
        <translation>هر فعل روی همان لایهٔ پنجره کار می‌کند، پیش از هر تغییر می‌پرسد و آنچه را تغییر داد در
دفتر ثبت می‌نویسد. گذرواژه‌ها هرگز آرگومان نیستند؛ &quot;deployments add --help&quot; را ببینید.</translation>
    </message>
    <message>
        <source>make a platform known, with its addresses from the service&apos;s own settings</source>
        <translation>شناساندن یک سکو، با نشانی‌هایش از تنظیمات خود سرویس</translation>
    </message>
    <message>
        <source>look at some of its records</source>
        <translation>دیدن برخی از رکوردهایش</translation>
    </message>
    <message>
        <source>see who changed what</source>
        <translation>دیدن اینکه چه کسی چه چیزی را تغییر داد</translation>
    </message>
    <message>
        <source>%1 --help tells what there is.</source>
        <translation>‏%1 --help می‌گوید چه چیزهایی هست.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2.</source>
        <translation>چیزی کم است: %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than is expected here.</source>
        <translation>‏&quot;%1&quot; بیش از آن است که اینجا انتظار می‌رود.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>فعل &quot;%1&quot; وجود ندارد.</translation>
    </message>
    <message>
        <source>A verb is missing behind &quot;%1&quot;.</source>
        <translation>پس از &quot;%1&quot; فعلی کم است.</translation>
    </message>
</context>
<context>
    <name>registrar::CommandPalette</name>
    <message>
        <source>Nothing is called like that</source>
        <translation>چیزی به این نام نیست</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>تختهٔ فرمان‌ها</translation>
    </message>
    <message>
        <source>Where to go or what to do</source>
        <translation>به کجا رفتن یا چه کردن</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Entity, record (“users 42”, name, e-mail), action or setting</source>
        <translation>موجودیت، رکورد («users 42»، نام، رایانامه)، کنش یا تنظیم</translation>
    </message>
</context>
<context>
    <name>registrar::CommandSecrets</name>
    <message>
        <source>The passphrase of the encrypted passwords is needed.</source>
        <translation>عبارت عبور گذرواژه‌های رمزنگاری‌شده لازم است.</translation>
    </message>
    <message>
        <source>No keychain can be reached, passwords are kept in %1, and nobody can be asked, since this is not a terminal.</source>
        <translation>جاکلیدی در دسترس نیست، گذرواژه‌ها در %1 نگه داشته می‌شوند و از کسی نمی‌توان پرسید، چون این پایانه نیست.</translation>
    </message>
    <message>
        <source>Name a file that only you can read, with the passphrase in its first line: --passphrase-file FILE, or %1.</source>
        <translation>پرونده‌ای را نام ببرید که تنها شما می‌خوانید و عبارت عبور در سطر نخستش است: --passphrase-file FILE، یا %1.</translation>
    </message>
    <message>
        <source>No keychain can be reached; passwords are kept encrypted in %1.</source>
        <translation>جاکلیدی در دسترس نیست؛ گذرواژه‌ها رمزنگاری‌شده در %1 نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Choose a passphrase:</source>
        <translation>عبارت عبوری برگزینید:</translation>
    </message>
    <message>
        <source>And once more:</source>
        <translation>و بار دیگر:</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>این دو عبارت عبور یکی نیستند.</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open %2.</source>
        <translation>عبارت عبور در %1، %2 را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Put the right one into its first line.</source>
        <translation>درستش را در سطر نخست بگذارید.</translation>
    </message>
    <message>
        <source>Passphrase of the stored passwords:</source>
        <translation>عبارت عبور گذرواژه‌های ذخیره‌شده:</translation>
    </message>
    <message>
        <source>That was not it. Passphrase of the stored passwords:</source>
        <translation>آن نبود. عبارت عبور گذرواژه‌های ذخیره‌شده:</translation>
    </message>
</context>
<context>
    <name>registrar::ComposeFile</name>
    <message>
        <source>Service %1 takes variables from files of its own; add those too.</source>
        <translation>سرویس %1 متغیرها را از پرونده‌های خودش می‌گیرد؛ آن‌ها را هم بیفزایید.</translation>
    </message>
    <message>
        <source>Service %1 publishes no port: it can be reached inside its network only.</source>
        <translation>سرویس %1 درگاهی منتشر نمی‌کند: تنها از درون شبکه‌اش در دسترس است.</translation>
    </message>
    <message>
        <source>The compose file cannot be read.</source>
        <translation>پروندهٔ compose خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>It is no YAML at line %1.</source>
        <translation>در سطر %1، YAML نیست.</translation>
    </message>
    <message>
        <source>Check it with: docker compose config</source>
        <translation>بررسی کنید با: docker compose config</translation>
    </message>
</context>
<context>
    <name>registrar::ConflictView</name>
    <message>
        <source>Keep all theirs</source>
        <translation>نگه داشتن همهٔ آن‌ها</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>نگه داشتن همهٔ من</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تداخل</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>فیلدهای متداخل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده‌شده</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>آن‌ها</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>%1: “%2” was changed by somebody else</source>
        <translation>‏%1: «%2» را کس دیگری تغییر داده است</translation>
    </message>
    <message>
        <source>The record is gone. Keep yours to add it again, or theirs to leave it deleted.</source>
        <translation>رکورد دیگر نیست. مال خود را نگه دارید تا دوباره افزوده شود، یا مال آن‌ها را تا حذف‌شده بماند.</translation>
    </message>
    <message>
        <source>You staged its deletion. Keep yours to delete it as it is now, or theirs to leave it.</source>
        <translation>حذف آن را آماده کرده‌اید. مال خود را نگه دارید تا همان‌طور که هست حذف شود، یا مال آن‌ها را تا بماند.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>نبوده</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>متن خالی</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>نگه داشتن برای %1</translation>
    </message>
    <message>
        <source>%1: “%2” was deleted by somebody else</source>
        <translation>‏%1: «%2» را کس دیگری حذف کرده است</translation>
    </message>
    <message>
        <source>The record is gone; there is nothing left to write. Keep theirs to settle it.</source>
        <translation>رکورد دیگر نیست؛ چیزی برای نوشتن نمانده. برای حل، مال آن‌ها را نگه دارید.</translation>
    </message>
    <message>
        <source>Choose for each field what stays. Nothing is written before you apply.</source>
        <translation>برای هر فیلد برگزینید چه بماند. پیش از اعمال چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>همان‌گونه که خوانده شد</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>نگه داشتن: %1</translation>
    </message>
</context>
<context>
    <name>registrar::ConnectionBadge</name>
    <message>
        <source>%1 is a %2 deployment.</source>
        <translation>‏%1 استقراری %2 است.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a deployment&apos;s name and its environment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>توسعه</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>پیش‌عملیاتی</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>عملیاتی</translation>
    </message>
</context>
<context>
    <name>registrar::ConnectionOptions</name>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>هر جا سرور بدهد</translation>
    </message>
    <message>
        <source>On, checking the certificate and its name</source>
        <translation>روشن، با بررسی گواهی و نامش</translation>
    </message>
    <message>
        <source>On, checking the certificate alone</source>
        <translation>روشن، با بررسی تنها گواهی</translation>
    </message>
    <message>
        <source>On, checking nothing (unsafe)</source>
        <translation>روشن، بدون هیچ بررسی (ناامن)</translation>
    </message>
    <message>
        <source>None; for example: me@bastion.example.org</source>
        <translation>هیچ؛ برای نمونه: me@bastion.example.org</translation>
    </message>
    <message>
        <source>As your agent and ssh settings have it</source>
        <translation>به همان گونه که عامل و تنظیمات ssh شما دارد</translation>
    </message>
    <message>
        <source>The authorities that this computer trusts</source>
        <translation>مراجعی که این رایانه به آن‌ها اعتماد دارد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>در پروندهٔ گواهی</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>رمزنگاری</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>Certificates of authorities</source>
        <translation>گواهی‌های مراجع</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>گواهی خودی</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>کلید آن</translation>
    </message>
    <message>
        <source>Key of the own certificate</source>
        <translation>کلید گواهی خودی</translation>
    </message>
    <message>
        <source>None; a file with the certificate and its key</source>
        <translation>هیچ؛ پرونده‌ای با گواهی و کلیدش</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>سرور SSH</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>کلید SSH</translation>
    </message>
    <message>
        <source>Private key for the SSH server</source>
        <translation>کلید خصوصی برای سرور SSH</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>برگزیدن پرونده</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Anybody on the way could answer as the server, and read passwords and records.</source>
        <translation>هر کس در راه می‌تواند به جای سرور پاسخ دهد و گذرواژه‌ها و رکوردها را بخواند.</translation>
    </message>
    <message>
        <source>Any server with a certificate of the authority could answer in its place.</source>
        <translation>هر سروری با گواهی همان مرجع می‌تواند به جایش پاسخ دهد.</translation>
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
        <translation>ورودی استاندارد پیش از رسیدن پاسخ پایان یافت.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
</context>
<context>
    <name>registrar::DateTimeInput</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>برگزیدن روز (Alt+پایین)</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>برگزیدن روز برای %1</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>روز %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
</context>
<context>
    <name>registrar::DeletionDialog</name>
    <message>
        <source>Stop looking</source>
        <translation>ایستاندن جست‌وجو</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>نمایش آن‌ها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>چه چیز دیگری رخ می‌دهد</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>‏%1 حذف شود؟</translation>
    </message>
    <message>
        <source>The deletion is staged first, and written when you apply it.</source>
        <translation>حذف نخست آماده و هنگام اعمال نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Stage the deletion</source>
        <translation>آماده کردن حذف</translation>
    </message>
    <message>
        <source>Deactivate instead</source>
        <translation>به جای آن غیرفعال شود</translation>
    </message>
    <message>
        <source>Stages “%1” as no, and deletes nothing.</source>
        <translation>‏«%1» را «نه» آماده می‌کند و چیزی حذف نمی‌کند.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>در حال اتصال …</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>در حال بررسی %1 …</translation>
    </message>
    <message>
        <source>Not everything was looked at. More may go, or be left pointing at nothing.</source>
        <translation>همه بررسی نشد. شاید بیشتری برود یا بی‌مقصد بماند.</translation>
    </message>
    <message>
        <source>Nothing else points here.</source>
        <translation>چیز دیگری به اینجا اشاره نمی‌کند.</translation>
    </message>
    <message>
        <source>Everything was looked at.</source>
        <translation>همه بررسی شد.</translation>
    </message>
</context>
<context>
    <name>registrar::DeletionModel</name>
    <message>
        <source>In the way</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>Deleted too</source>
        <translation>این هم حذف می‌شود</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>خالی می‌شود</translation>
    </message>
    <message>
        <source>Left pointing at nothing</source>
        <translation>بی‌مقصد می‌ماند</translation>
    </message>
    <message>
        <source>The deployment has no store %1.</source>
        <translation>استقرار انبارهٔ %1 ندارد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
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
            <numerusform>تا وقتی %n رکورد از %1 آن را %2 خود می‌داند انباره این را رد می‌کند. نخست آن‌ها را واگذار کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>دست‌کم %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>about %1 or more</source>
        <translation>حدود %1 یا بیشتر</translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the record itself, not the %n record(s) that go with it.</source>
        <translation>
            <numerusform>واگرد خود رکورد را برمی‌گرداند، نه %n رکوردی را که همراهش می‌روند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the record itself, not the %n or more record(s) that go with it.</source>
        <translation>
            <numerusform>واگرد خود رکورد را برمی‌گرداند، نه %n رکورد یا بیشتر را که همراهش می‌روند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the records themselves, not the %n record(s) that go with them.</source>
        <translation>
            <numerusform>واگرد خود رکوردها را برمی‌گرداند، نه %n رکوردی را که همراهشان می‌روند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the records themselves, not the %n or more record(s) that go with them.</source>
        <translation>
            <numerusform>واگرد خود رکوردها را برمی‌گرداند، نه %n رکورد یا بیشتر را که همراهشان می‌روند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an undo, what is emptied in %n record(s) stays empty.</source>
        <translation>
            <numerusform>پس از واگرد، آنچه در %n رکورد خالی می‌شود خالی می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an undo, what is emptied in %n or more record(s) stays empty.</source>
        <translation>
            <numerusform>پس از واگرد، آنچه در %n رکورد یا بیشتر خالی می‌شود خالی می‌ماند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentBundle</name>
    <message>
        <source>The file of deployments cannot be read.</source>
        <translation>پروندهٔ استقرارها خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>پروندهٔ %1 را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>It holds no deployments that Registrar exported.</source>
        <translation>استقراری که Registrar برون‌برده باشد در آن نیست.</translation>
    </message>
    <message>
        <source>Choose a file that &quot;Export deployments&quot; has made.</source>
        <translation>پرونده‌ای برگزینید که &quot;برون‌برد استقرارها&quot; ساخته باشد.</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>نسخهٔ تازه‌تری آن را نوشته است.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>از همان نسخه استفاده کنید.</translation>
    </message>
    <message>
        <source>It is too large to hold deployments.</source>
        <translation>برای استقرارها بیش از اندازه بزرگ است.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentCatalogue</name>
    <message>
        <source>The list of deployments cannot be used.</source>
        <translation>فهرست استقرارها را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>There is no deployment named &quot;%1&quot;.</source>
        <translation>استقراری به نام &quot;%1&quot; وجود ندارد.</translation>
    </message>
    <message>
        <source>&quot;registrar deployments list&quot; shows those that there are.</source>
        <translation>‏&quot;registrar deployments list&quot; آنچه هست را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is a deployment named &quot;%1&quot; already.</source>
        <translation>استقراری به نام &quot;%1&quot; از پیش هست.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>نام دیگری برگزینید یا نخست آن یکی را بردارید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a deployment&apos;s name.</source>
        <translation>‏&quot;%1&quot; نمی‌تواند نام استقرار باشد.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>تا ۶۴ حرف، رقم، فاصله، نقطه، خط تیره و زیرخط به کار ببرید و با حرف یا رقم آغاز کنید.</translation>
    </message>
    <message>
        <source>The file %1 is damaged at byte %2: %3.</source>
        <translation>پروندهٔ %1 در بایت %2 آسیب دیده است: %3.</translation>
    </message>
    <message>
        <source>Mend it in an editor, or move it away to begin anew.</source>
        <translation>آن را در ویرایشگر درست کنید یا کنار بگذارید تا از نو آغاز شود.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version.</source>
        <translation>پروندهٔ %1 را نسخه‌ای تازه‌تر نوشته است.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>از همان نسخه استفاده کنید.</translation>
    </message>
    <message>
        <source>Another program is writing it, or its folder cannot be written to.</source>
        <translation>برنامهٔ دیگری در حال نوشتن آن است، یا در پوشه‌اش نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>The address of %1 in deployment %2 cannot be understood.</source>
        <translation>نشانی %1 در استقرار %2 فهمیده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentDialog</name>
    <message>
        <source>Read-only: its stores refuse every write</source>
        <translation>فقط‌خواندنی: انباره‌هایش هر نوشتنی را رد می‌کنند</translation>
    </message>
    <message>
        <source>Add deployment</source>
        <translation>افزودن استقرار</translation>
    </message>
    <message>
        <source>For example: campus production</source>
        <translation>برای نمونه: پردیس، عملیاتی</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>از پرونده…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>&amp;Blueprint</source>
        <translation>ن&amp;قشه</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;محیط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درون‌برد…</translation>
    </message>
    <message>
        <source>Read a .env file, a docker-compose.yml or an alembic.ini. They can be dropped here, too.</source>
        <translation>خواندن .env، docker-compose.yml یا alembic.ini. می‌توان آن‌ها را اینجا رها هم کرد.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Take addresses or settings from the clipboard</source>
        <translation>گرفتن نشانی‌ها یا تنظیمات از بریده‌دان</translation>
    </message>
    <message>
        <source>Import a service&apos;s settings</source>
        <translation>درون‌برد تنظیمات یک سرویس</translation>
    </message>
    <message>
        <source>Settings (*.env .env* *.yml *.yaml *.ini)</source>
        <translation>تنظیمات (*.env .env* *.yml *.yaml *.ini)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Edit deployment</source>
        <translation>ویرایش استقرار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Choose a blueprint</source>
        <translation>برگزیدن نقشه</translation>
    </message>
    <message>
        <source>Blueprints (*.json)</source>
        <translation>نقشه‌ها (*.json)</translation>
    </message>
    <message>
        <source>Give the deployment a name.</source>
        <translation>نامی به استقرار بدهید.</translation>
    </message>
    <message>
        <source>There is a deployment of this name already.</source>
        <translation>استقراری با این نام از پیش هست.</translation>
    </message>
    <message>
        <source>The blueprint is being read.</source>
        <translation>نقشه در حال خوانده شدن است.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a store&apos;s name and what is wrong with its address</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give the address of one store at least.</source>
        <translation>نشانی دست‌کم یک انباره را بدهید.</translation>
    </message>
    <message>
        <source>Production opens read-only, and can be unlocked for a time. Passwords are kept in the system&apos;s keychain, or encrypted where there is none.</source>
        <translation>محیط عملیاتی فقط‌خواندنی باز می‌شود و می‌توان مدتی بازش کرد. گذرواژه‌ها در جاکلیدی سیستم، یا جایی که نباشد رمزنگاری‌شده، نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keychain, or encrypted where there is none.</source>
        <translation>گذرواژه‌ها در جاکلیدی سیستم، یا جایی که نباشد رمزنگاری‌شده، نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Blueprint %1 fits: %2.</source>
        <translation>نقشهٔ %1 جور است: %2.</translation>
    </message>
    <message>
        <source>Blueprint %1 may fit.</source>
        <translation>نقشهٔ %1 شاید جور باشد.</translation>
    </message>
    <message>
        <source>None of these: look at what is there</source>
        <translation>هیچ‌کدام: ببین چه آنجاست</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentDialogs</name>
    <message>
        <source>%1 is read-only again: the time it was unlocked for is over.</source>
        <translation>‏%1 دوباره فقط‌خواندنی است: مهلت باز بودنش گذشت.</translation>
    </message>
    <message>
        <source>%1 is on the sandbox, whose servers and addresses are made anew each time.</source>
        <translation>‏%1 در محیط آزمایشی است که سرورها و نشانی‌هایش هر بار از نو ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>Remove deployment</source>
        <translation>برداشتن استقرار</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>‏%1 از این رایانه برداشته شود؟</translation>
    </message>
    <message>
        <source>Its addresses and passwords are forgotten here. Nothing in its stores is changed.</source>
        <translation>نشانی‌ها و گذرواژه‌های آن اینجا فراموش می‌شوند. در انباره‌هایش چیزی تغییر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged edit(s) are lost.</source>
        <translation>
            <numerusform>‏%n ویرایش آماده‌شده از دست می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentImport</name>
    <message>
        <source>The address in variable %1 cannot be understood: %2</source>
        <translation>نشانی در متغیر %1 فهمیده نمی‌شود: %2</translation>
    </message>
    <message>
        <source>Variable %1 holds an address of %2, where %3 is expected.</source>
        <translation>متغیر %1 نشانی %2 دارد، در حالی که %3 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Give the address of store %1 by hand.</source>
        <translation>نشانی انبارهٔ %1 را دستی بدهید.</translation>
    </message>
    <message>
        <source>Store %1 is left out: none of its variables is set (%2).</source>
        <translation>انبارهٔ %1 کنار گذاشته شد: هیچ‌یک از متغیرهایش تعیین نشده است (%2).</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>انبارهٔ %1: %2</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTarget</name>
    <message>
        <source>More than one store has an entity named &quot;%1&quot;.</source>
        <translation>بیش از یک انباره موجودیتی به نام &quot;%1&quot; دارد.</translation>
    </message>
    <message>
        <source>Write %1/STORE/%2 with %3 or %4.</source>
        <translation>‏%1/STORE/%2 را با %3 یا %4 بنویسید.</translation>
    </message>
    <message>
        <source>There is no entity named &quot;%1&quot; in %2.</source>
        <translation>موجودیتی به نام &quot;%1&quot; در %2 نیست.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>این‌ها هستند: %1.</translation>
    </message>
    <message>
        <source>look for the platform on the servers of that sandbox</source>
        <translation>جست‌وجوی سکو در سرورهای آن محیط آزمایشی</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no entity.</source>
        <translation>‏&quot;%1&quot; موجودیتی را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Write DEPLOYMENT/STORE/ENTITY, for example campus/relational/users.</source>
        <translation>‏DEPLOYMENT/STORE/ENTITY بنویسید، برای نمونه campus/relational/users.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTest</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>‏%1 و %2 مورد دیگر</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>آزموده نشد.</translation>
    </message>
    <message>
        <source>The servers are looked up while signing in (mongodb+srv).</source>
        <translation>سرورها هنگام ورود جست‌وجو می‌شوند (mongodb+srv).</translation>
    </message>
    <message>
        <source>Start the server (container %1), and check that its port is published and not blocked by a firewall.</source>
        <translation>سرور را راه بیندازید (کانتینر %1) و بررسی کنید که درگاهش منتشر شده و دیوار آتش آن را نبسته باشد.</translation>
    </message>
    <message>
        <source>Start the server, and check the port and the firewall.</source>
        <translation>سرور را راه بیندازید و درگاه و دیوار آتش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>اتصال رمزنگاری شده است.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, and does not leave this computer.</source>
        <translation>اتصال رمزنگاری نشده است و از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between can read and change what is sent.</source>
        <translation>اتصال رمزنگاری نشده است: هر که در میانه باشد می‌تواند آنچه فرستاده می‌شود بخواند و تغییر دهد.</translation>
    </message>
    <message>
        <source>Sign in as a user who may only read, if that is what you want.</source>
        <translation>اگر همین را می‌خواهید با کاربری وارد شوید که فقط اجازهٔ خواندن دارد.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 The platform expects %2 %3.</source>
        <translation>‏%1 سکو %2 %3 انتظار دارد.</translation>
    </message>
    <message>
        <source>%1 The platform needs at least %2.</source>
        <translation>‏%1 سکو دست‌کم %2 می‌خواهد.</translation>
    </message>
    <message>
        <source>Upgrade the server before relying on it.</source>
        <translation>پیش از تکیه بر سرور آن را ارتقا دهید.</translation>
    </message>
    <message>
        <source>%1 The platform is made for version %2.</source>
        <translation>‏%1 سکو برای نسخهٔ %2 ساخته شده است.</translation>
    </message>
    <message>
        <source>Check that this is the server you mean.</source>
        <translation>بررسی کنید که سرور مورد نظرتان همین است.</translation>
    </message>
    <message>
        <source>Entities found: %1.</source>
        <translation>موجودیت‌های یافته‌شده: %1.</translation>
    </message>
    <message>
        <source>All that the blueprint names is there; entities found: %1.</source>
        <translation>هر آنچه نقشه نام می‌برد هست؛ موجودیت‌های یافته‌شده: %1.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>یافت نشد: %1.</translation>
    </message>
    <message>
        <source>Check that the database is the right one (%1); run the platform&apos;s migrations if it is new.</source>
        <translation>بررسی کنید که پایگاه داده درست است (%1)؛ اگر تازه است مهاجرت‌های سکو را اجرا کنید.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>رمزنگاری</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>حقوق</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>موجودیت‌ها</translation>
    </message>
    <message>
        <source>The SSH server %1 lets us through.</source>
        <translation>سرور SSH %1 راه می‌دهد.</translation>
    </message>
    <message>
        <source>The SSH server looks for it.</source>
        <translation>سرور SSH آن را می‌جوید.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but anybody could be at its other end: the server&apos;s certificate is not checked.</source>
        <translation>اتصال رمزنگاری شده، ولی هر کس می‌تواند آن سو باشد: گواهی سرور بررسی نمی‌شود.</translation>
    </message>
    <message>
        <source>Have it checked (verify full), with the authority&apos;s file where the system does not know it.</source>
        <translation>بگذارید بررسی شود (verify full)، با پروندهٔ مرجع هر جا که سیستم نمی‌شناسدش.</translation>
    </message>
    <message>
        <source>The connection is encrypted as far as the SSH server.</source>
        <translation>اتصال تا سرور SSH رمزنگاری شده است.</translation>
    </message>
    <message>
        <source>Use TLS (sslmode=verify-full, tls=true, rediss://) or an SSH tunnel.</source>
        <translation>از TLS (sslmode=verify-full، tls=true، rediss://) یا تونل SSH استفاده کنید.</translation>
    </message>
    <message>
        <source>Proved read-only. %1</source>
        <translation>فقط‌خواندنی، ثابت‌شده. %1</translation>
    </message>
    <message>
        <source>The user may read and write. %1</source>
        <translation>کاربر می‌تواند بخواند و بنویسد. %1</translation>
    </message>
    <message>
        <source>Read-only, but not proved. %1</source>
        <translation>فقط‌خواندنی، ولی ثابت‌نشده. %1</translation>
    </message>
    <message>
        <source>Read-only by this program alone. %1</source>
        <translation>فقط‌خواندنی تنها به خواست این برنامه. %1</translation>
    </message>
    <message>
        <source>Blueprint %1 fits what is there: choose it instead.</source>
        <translation>نقشهٔ %1 با آنچه هست جور است: آن را برگزینید.</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>تونل</translation>
    </message>
    <message>
        <source>The blueprint names nothing here; entities found: %1.</source>
        <translation>نقشه چیزی را در اینجا نام نمی‌برد؛ موجودیت‌های یافت‌شده: %1.</translation>
    </message>
    <message>
        <source>Blueprint %1 fits what is there: choose it.</source>
        <translation>نقشهٔ %1 با آنچه هست جور است: برگزینیدش.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTransfer</name>
    <message>
        <source>Encrypt the file</source>
        <translation>رمزنگاری پرونده</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file, and tell it to whoever imports it by another way than the file.</source>
        <translation>عبارت عبوری برای پرونده برگزینید و به کسی که درون‌بردش می‌کند از راهی جز خود پرونده بگویید.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Type its passphrase.</source>
        <translation>‏%1 رمزنگاری شده است. عبارت عبورش را بنویسید.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>رمزنگاری</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>There is nothing to export: no deployment was added yet.</source>
        <translation>چیزی برای برون‌برد نیست: هنوز استقراری افزوده نشده است.</translation>
    </message>
    <message>
        <source>Export deployments</source>
        <translation>برون‌برد استقرارها</translation>
    </message>
    <message>
        <source>Deployments (*.registrar)</source>
        <translation>استقرارها (*.registrar)</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) were exported to %1.</source>
        <translation>
            <numerusform>‏%n استقرار در %1 برون‌برده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import deployments</source>
        <translation>درون‌برد استقرارها</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) were imported.</source>
        <translation>
            <numerusform>‏%n استقرار درون‌برده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There already, and left as they are: %1.</source>
        <translation>از پیش هستند و دست نخوردند: %1.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTree</name>
    <message>
        <source>Deployments</source>
        <translation>استقرارها</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>یافتن موجودیت</translation>
    </message>
    <message>
        <source>Add a deployment</source>
        <translation>افزودن استقرار</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Stores that are not connected are not searched.</source>
        <translation>در انباره‌هایی که متصل نیستند جست‌وجو نمی‌شود.</translation>
    </message>
    <message>
        <source>Reading the deployments</source>
        <translation>در حال خواندن استقرارها</translation>
    </message>
    <message>
        <source>No deployments yet</source>
        <translation>هنوز استقراری نیست</translation>
    </message>
    <message>
        <source>A deployment is one platform with its databases. Add your own, or try Registrar on the sandbox: private servers with sample data on this computer.</source>
        <translation>استقرار یک سکو با پایگاه‌های داده‌اش است. استقرار خود را بیفزایید، یا Registrar را در محیط آزمایشی بیازمایید: سرورهای خصوصی با دادهٔ نمونه در همین رایانه.</translation>
    </message>
    <message>
        <source>Add deployment</source>
        <translation>افزودن استقرار</translation>
    </message>
    <message>
        <source>Open sandbox</source>
        <translation>باز کردن محیط آزمایشی</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>رونوشت نام</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>برداشتن %1…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock for writing…</source>
        <translation>باز کردن برای نوشتن…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>برداشتن از برگزیده‌ها</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>افزودن به برگزیده‌ها</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>What this store can do…</source>
        <translation>آنچه از این انباره برمی‌آید…</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTreeModel</name>
    <message>
        <source>%1, %2 records</source>
        <translation>‏%1، %2 رکورد</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>متصل نیست</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>در حال اتصال</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>هنوز چیزی در آن نیست</translation>
    </message>
    <message>
        <source>%1, number of records not known</source>
        <translation>‏%1، شمار رکوردها نامعلوم</translation>
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
        <translation>گزینهٔ --blueprint کم است.</translation>
    </message>
    <message>
        <source>Shipped are %1; &quot;registrar blueprint discover&quot; makes one of any live store.</source>
        <translation>نقشه‌های همراه: %1؛ &quot;registrar blueprint discover&quot; از هر انبارهٔ زنده یکی می‌سازد.</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>هیچ نشانی‌ای داده نشده است.</translation>
    </message>
    <message>
        <source>Blueprint %1 has no store for an address of %2 here.</source>
        <translation>نقشهٔ %1 انباره‌ای برای نشانی %2 ندارد.</translation>
    </message>
    <message>
        <source>Write STORE=ADDRESS, with one of: %1.</source>
        <translation>‏STORE=ADDRESS بنویسید، با یکی از: %1.</translation>
    </message>
    <message>
        <source>It is not plain which store the password in %1 is for.</source>
        <translation>روشن نیست گذرواژهٔ %1 برای کدام انباره است.</translation>
    </message>
    <message>
        <source>Write --password-variable STORE=%1.</source>
        <translation>بنویسید --password-variable STORE=%1.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>متغیر محیطی %1 تعیین نشده است.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no environment.</source>
        <translation>‏&quot;%1&quot; محیط نیست.</translation>
    </message>
    <message>
        <source>Environments are development, staging and production.</source>
        <translation>محیط‌ها development، staging و production هستند.</translation>
    </message>
    <message>
        <source>--read-only and --writable do not go together.</source>
        <translation>‏--read-only و --writable با هم نمی‌آیند.</translation>
    </message>
    <message>
        <source>Password of %1 for store %2 (none: just Enter):</source>
        <translation>گذرواژهٔ %1 برای انبارهٔ %2 (ندارد: فقط Enter):</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>انبارهٔ %1: %2</translation>
    </message>
    <message>
        <source>Deployment %1 is added, read-only.</source>
        <translation>استقرار %1 به‌صورت فقط‌خواندنی افزوده شد.</translation>
    </message>
    <message>
        <source>Deployment %1 is added.</source>
        <translation>استقرار %1 افزوده شد.</translation>
    </message>
    <message>
        <source> (with a password)</source>
        <translation> (با گذرواژه)</translation>
    </message>
    <message>
        <source>&quot;registrar deployments test %1&quot; finds out whether it can be worked with.</source>
        <translation>‏&quot;registrar deployments test %1&quot; درمی‌یابد که آیا می‌توان با آن کار کرد.</translation>
    </message>
    <message>
        <source>make a platform known</source>
        <translation>شناساندن یک سکو</translation>
    </message>
    <message>
        <source>what describes the platform: a shipped blueprint or a file</source>
        <translation>آنچه سکو را شرح می‌دهد: نقشه‌ای همراه یا یک پرونده</translation>
    </message>
    <message>
        <source>read addresses from standard input, one a line</source>
        <translation>خواندن نشانی‌ها از ورودی استاندارد، هر سطر یکی</translation>
    </message>
    <message>
        <source>take a password from that environment variable</source>
        <translation>گرفتن گذرواژه از آن متغیر محیطی</translation>
    </message>
    <message>
        <source>development, staging or production</source>
        <translation>‏development، staging یا production</translation>
    </message>
    <message>
        <source>refuse every write</source>
        <translation>رد کردن هر نوشتنی</translation>
    </message>
    <message>
        <source>allow writes, also in production</source>
        <translation>اجازهٔ نوشتن، در محیط عملیاتی هم</translation>
    </message>
    <message>
        <source>by hand; the password is asked for</source>
        <translation>دستی؛ گذرواژه پرسیده می‌شود</translation>
    </message>
    <message>
        <source>lines such as relational=postgresql://postgres:…@localhost:5434/bot_db</source>
        <translation>سطرهایی مانند relational=postgresql://postgres:…@localhost:5434/bot_db</translation>
    </message>
    <message>
        <source>with a password that only the environment knows</source>
        <translation>با گذرواژه‌ای که تنها محیط می‌داند</translation>
    </message>
    <message>
        <source>Give addresses as arguments, with --from FILE or with --from-stdin.</source>
        <translation>نشانی‌ها را به‌صورت آرگومان، با --from FILE یا با --from-stdin بدهید.</translation>
    </message>
    <message>
        <source>Blueprint %1 fits: %2.</source>
        <translation>نقشهٔ %1 جور است: %2.</translation>
    </message>
    <message>
        <source>Also possible: %1; choose with --blueprint.</source>
        <translation>این هم شدنی است: %1؛ با --blueprint برگزینید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to encrypt.</source>
        <translation>‏&quot;%1&quot; شیوهٔ رمزنگاری نیست.</translation>
    </message>
    <message>
        <source>Ways are full, authority, unverified and off.</source>
        <translation>شیوه‌ها full، authority، unverified و off هستند.</translation>
    </message>
    <message>
        <source>Other users of this computer could see the password among this program&apos;s arguments. Next time give the address with --from-stdin or --from.</source>
        <translation>کاربران دیگر این رایانه می‌توانند گذرواژه را در میان آرگومان‌های این برنامه ببینند. بار دیگر نشانی را با --from-stdin یا --from بدهید.</translation>
    </message>
    <message>
        <source>Addresses are written as the platforms write them: postgresql://, postgresql+asyncpg://, libpq&apos;s
host=… dbname=…, mongodb://, mongodb+srv://, redis://, rediss://, unix:///…, http:// for Qdrant.
An address goes to the blueprint&apos;s store of that kind; where there are several, write STORE=ADDRESS.

Passwords come from the files given with --from, from addresses given with --from-stdin, from environment variables, or are
asked for on a terminal. They are kept in the system&apos;s keychain, or in an encrypted file where there is none. A
password in an argument is taken too, but other users of this computer could have seen it.

Where nothing else is said the environment is production, and production is read-only.</source>
        <translation>نشانی‌ها همان‌گونه نوشته می‌شوند که سکوها می‌نویسند: postgresql://، postgresql+asyncpg://، در libpq به شکل
host=… dbname=…، mongodb://، mongodb+srv://، redis://، rediss://، unix:///…، و http:// برای Qdrant.
هر نشانی به انبارهٔ همان گونه در نقشه می‌رود؛ اگر چند تا باشد STORE=ADDRESS بنویسید.

گذرواژه‌ها از پرونده‌های داده‌شده با --from، از نشانی‌های --from-stdin یا از متغیرهای محیطی می‌آیند، یا
در پایانه پرسیده می‌شوند. در جاکلیدی سیستم، یا جایی که نباشد در پرونده‌ای رمزنگاری‌شده نگه داشته می‌شوند. گذرواژه در
آرگومان نیز پذیرفته می‌شود، ولی کاربران دیگر این رایانه ممکن است آن را دیده باشند.

اگر چیز دیگری گفته نشود محیط production است و production فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>read addresses and sign-ins from a .env file, a docker-compose.yml or an alembic.ini</source>
        <translation>خواندن نشانی‌ها و مشخصات ورود از .env، docker-compose.yml یا alembic.ini</translation>
    </message>
    <message>
        <source>the same, its older name</source>
        <translation>همان، نام کهنه‌اش</translation>
    </message>
    <message>
        <source>reach the stores through that SSH server</source>
        <translation>رسیدن به انباره‌ها از راه آن سرور SSH</translation>
    </message>
    <message>
        <source>the private key for it, where the agent has none</source>
        <translation>کلید خصوصی برای آن، جایی که عامل ندارد</translation>
    </message>
    <message>
        <source>ssh settings to use instead of your own</source>
        <translation>تنظیمات ssh به جای تنظیمات خودتان</translation>
    </message>
    <message>
        <source>full, authority (not the host&apos;s name), unverified (unsafe: anybody could answer) or off</source>
        <translation>‏full، authority (نه نام میزبان)، unverified (ناامن: هر کس می‌تواند پاسخ دهد) یا off</translation>
    </message>
    <message>
        <source>certificates of the authorities to trust</source>
        <translation>گواهی‌های مراجع مورد اعتماد</translation>
    </message>
    <message>
        <source>the certificate to show</source>
        <translation>گواهی‌ای که نشان داده شود</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>کلید آن</translation>
    </message>
    <message>
        <source>from the service&apos;s own settings; the blueprint that fits is found</source>
        <translation>از تنظیمات خود سرویس؛ نقشهٔ جور یافته می‌شود</translation>
    </message>
    <message>
        <source>behind an SSH server, with encryption</source>
        <translation>پشت سرور SSH، با رمزنگاری</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentsCommand</name>
    <message>
        <source>read-only</source>
        <translation>فقط‌خواندنی</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>نوشتنی</translation>
    </message>
    <message>
        <source>There are none yet; &quot;registrar deployments add --help&quot; tells how to add one.</source>
        <translation>هنوز هیچ‌کدام نیست؛ &quot;registrar deployments add --help&quot; می‌گوید چگونه یکی بیفزایید.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>محیط</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>انباره‌ها</translation>
    </message>
    <message>
        <source>Forget deployment %1 and its passwords? Its stores are not touched.</source>
        <translation>استقرار %1 و گذرواژه‌هایش فراموش شوند؟ به انباره‌هایش دست زده نمی‌شود.</translation>
    </message>
    <message>
        <source>Deployment %1 is forgotten.</source>
        <translation>استقرار %1 فراموش شد.</translation>
    </message>
    <message>
        <source>Deployment %1 is now named %2.</source>
        <translation>نام استقرار %1 اکنون %2 است.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>show the deployments that are known, without their passwords</source>
        <translation>نمایش استقرارهای شناخته‌شده، بدون گذرواژه‌هایشان</translation>
    </message>
    <message>
        <source>forget a deployment and its passwords; its stores are not touched</source>
        <translation>فراموش کردن یک استقرار و گذرواژه‌هایش؛ به انباره‌هایش دست زده نمی‌شود</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>نپرسیدن</translation>
    </message>
    <message>
        <source>give a deployment another name</source>
        <translation>دادن نامی دیگر به یک استقرار</translation>
    </message>
    <message>
        <source>find out, step by step, whether a deployment can be worked with</source>
        <translation>دریافتن گام به گام اینکه با یک استقرار می‌توان کار کرد یا نه</translation>
    </message>
    <message>
        <source>For each store: is its name known, does a server listen, does it let us in, is the connection encrypted,
what may the user do, is it the expected version, is everything there that the blueprint names.
Ends with 0 when no step failed; notes are no failures.</source>
        <translation>برای هر انباره: آیا نامش شناخته است، سروری گوش می‌دهد، راهمان می‌دهد، اتصال رمزنگاری شده است،
کاربر چه می‌تواند بکند، نسخه همان است که انتظار می‌رود، و هر آنچه نقشه نام می‌برد هست یا نه.
اگر هیچ گامی ناموفق نباشد با 0 پایان می‌یابد؛ یادداشت‌ها ناکامی نیستند.</translation>
    </message>
    <message>
        <source>only that one</source>
        <translation>تنها آن یکی</translation>
    </message>
    <message>
        <source>all stores of campus</source>
        <translation>همهٔ انباره‌های campus</translation>
    </message>
    <message>
        <source>the platform on a sandbox&apos;s servers</source>
        <translation>سکو روی سرورهای یک محیط آزمایشی</translation>
    </message>
    <message>
        <source>the platforms that this workstation looks after</source>
        <translation>سکوهایی که این ایستگاه کاری از آن‌ها نگهداری می‌کند</translation>
    </message>
    <message>
        <source>A deployment is one platform as it is connected to: its stores with their addresses, an
environment, and the blueprint that describes it.</source>
        <translation>استقرار یک سکوست آن‌گونه که به آن وصل می‌شوند: انباره‌هایش با نشانی‌ها، یک
محیط، و نقشه‌ای که آن را شرح می‌دهد.</translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentsTransferCommands</name>
    <message>
        <source>the file&apos;s passphrase is the first line of FILE; otherwise it is asked for</source>
        <translation>عبارت عبور پرونده سطر نخست FILE است؛ وگرنه پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file:</source>
        <translation>عبارت عبوری برای پرونده برگزینید:</translation>
    </message>
    <message>
        <source>Passphrase of the file:</source>
        <translation>عبارت عبور پرونده:</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>عبارت عبور بیش از اندازه کوتاه است.</translation>
    </message>
    <message>
        <source>And once more:</source>
        <translation>و بار دیگر:</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>این دو عبارت عبور یکی نیستند.</translation>
    </message>
    <message>
        <source>The option --to is missing.</source>
        <translation>گزینهٔ --to کم است.</translation>
    </message>
    <message>
        <source>Name the file: --to deployments.registrar</source>
        <translation>پرونده را نام ببرید: --to deployments.registrar</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) are in %1, encrypted with their passwords.</source>
        <translation>
            <numerusform>‏%n استقرار در %1 است، رمزنگاری‌شده با گذرواژه‌ها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) are in %1, without passwords.</source>
        <translation>
            <numerusform>‏%n استقرار در %1 است، بدون گذرواژه‌ها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployment %1 is added.</source>
        <translation>استقرار %1 افزوده شد.</translation>
    </message>
    <message>
        <source>Deployment %1 is replaced.</source>
        <translation>استقرار %1 جایگزین شد.</translation>
    </message>
    <message>
        <source>Deployment %1 is there already and stays as it is; --replace replaces it.</source>
        <translation>استقرار %1 از پیش هست و دست نخورد؛ --replace جایگزینش می‌کند.</translation>
    </message>
    <message>
        <source>write deployments to a file, to be taken to another computer</source>
        <translation>نوشتن استقرارها در پرونده‌ای برای بردن به رایانه‌ای دیگر</translation>
    </message>
    <message>
        <source>Without names, all of them. Passwords are left out, or come along in a file that is encrypted with
a passphrase of its own.</source>
        <translation>بدون نام، همه. گذرواژه‌ها کنار گذاشته می‌شوند، یا در پرونده‌ای می‌آیند که با
عبارت عبور خودش رمزنگاری شده است.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>پرونده‌ای که نوشته شود</translation>
    </message>
    <message>
        <source>with passwords, encrypted</source>
        <translation>با گذرواژه‌ها، رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>everything that a colleague needs; tell the passphrase apart</source>
        <translation>هر آنچه همکاری لازم دارد؛ عبارت عبور را جدا بگویید</translation>
    </message>
    <message>
        <source>take deployments over from a file that &quot;export&quot; has written</source>
        <translation>گرفتن استقرارها از پرونده‌ای که &quot;export&quot; نوشته است</translation>
    </message>
    <message>
        <source>replace those whose names are taken</source>
        <translation>جایگزینی آن‌هایی که نامشان گرفته شده</translation>
    </message>
</context>
<context>
    <name>registrar::DiscoveredBlueprint</name>
    <message>
        <source>The blueprint %1 could not be written.</source>
        <translation>نقشهٔ %1 نوشته نشد.</translation>
    </message>
    <message>
        <source>Check the folder and the space that is left.</source>
        <translation>پوشه و فضای باقی‌مانده را بررسی کنید.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>پوشه ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>There is nothing to describe.</source>
        <translation>چیزی برای توصیف نیست.</translation>
    </message>
    <message>
        <source>The databases hold no table, collection or key that this user sees.</source>
        <translation>پایگاه‌های داده هیچ جدول، مجموعه یا کلیدی ندارند که این کاربر ببیند.</translation>
    </message>
    <message>
        <source>Check the names of the databases, or the user&apos;s rights.</source>
        <translation>نام پایگاه‌های داده یا مجوزهای کاربر را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>registrar::DurationWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>‏%n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>‏%n ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>‏%n دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>‏%n ثانیه</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>کمتر از یک ثانیه</translation>
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
        <translation>‏«%1» مسیر هیچ فیلدی نیست.</translation>
    </message>
    <message>
        <source>Type its names with dots between them: address.city</source>
        <translation>نام‌هایش را با نقطه میانشان بنویسید: address.city</translation>
    </message>
    <message>
        <source>%1 is the key of the records.</source>
        <translation>‏%1 کلید رکوردهاست.</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>فیلد دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>registrar::EntityPage</name>
    <message>
        <source>%1 is not in this window</source>
        <translation>‏%1 در این پنجره نیست</translation>
    </message>
    <message>
        <source>Its deployment was removed, or has another name now.</source>
        <translation>استقرارش برداشته شده یا اکنون نام دیگری دارد.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>در حال اتصال به %1</translation>
    </message>
    <message>
        <source>There is no %1 in %2</source>
        <translation>‏%1 در %2 نیست</translation>
    </message>
    <message>
        <source>Neither the store nor the blueprint of %1 knows it.</source>
        <translation>نه انباره آن را می‌شناسد و نه نقشهٔ %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>registrar::EnvFile</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>پروندهٔ %1 خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>It is larger than any settings file.</source>
        <translation>از هر پروندهٔ تنظیماتی بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>پروندهٔ %1 نوشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::ErrorStrip</name>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>registrar::ExpiryInput</name>
    <message>
        <source>Unit of time until it expires</source>
        <translation>یکای زمان تا انقضا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانیه</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>A number greater than zero is expected, such as 2 or 1.5.</source>
        <translation>عددی بزرگ‌تر از صفر مانند 2 یا 1.5 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>The key stays until it is deleted.</source>
        <translation>کلید تا حذف شدن می‌ماند.</translation>
    </message>
    <message>
        <source>Expires in %1, once it is applied.</source>
        <translation>پس از اعمال، %1 دیگر منقضی می‌شود.</translation>
    </message>
    <message>
        <source>Expires in %1, at %2.</source>
        <translation>‏%1 دیگر منقضی می‌شود، در %2.</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <translation>‏%1 دیگر منقضی می‌شود.</translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation>در %1 منقضی شد.</translation>
    </message>
</context>
<context>
    <name>registrar::ExportColumns</name>
    <message>
        <source>Columns of the file</source>
        <translation>ستون‌های پرونده</translation>
    </message>
    <message>
        <source>Secret: it is left out unless you check it.</source>
        <translation>محرمانه: کنار گذاشته می‌شود مگر علامت بزنید.</translation>
    </message>
    <message>
        <source>%1, secret</source>
        <translation>‏%1، محرمانه</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;همه</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;هیچ</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>‏%1 از %2 ستون</translation>
    </message>
</context>
<context>
    <name>registrar::ExportDeploymentsDialog</name>
    <message>
        <source>Include passwords, in an encrypted file</source>
        <translation>با گذرواژه‌ها، در پرونده‌ای رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>Export deployments</source>
        <translation>برون‌برد استقرارها</translation>
    </message>
    <message>
        <source>&amp;Deployments</source>
        <translation>&amp;استقرارها</translation>
    </message>
    <message>
        <source>Deployments to export</source>
        <translation>استقرارهای برون‌برد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌برد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase of its own, which is asked for next.</source>
        <translation>پرونده با عبارت عبور خودش رمزنگاری می‌شود که سپس پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>The file holds names and addresses that anybody can read, and no password.</source>
        <translation>پرونده نام‌ها و نشانی‌هایی دارد که هر کس می‌خواند، و گذرواژه‌ای ندارد.</translation>
    </message>
</context>
<context>
    <name>registrar::ExportDialog</name>
    <message>
        <source>about %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Safe for &amp;spreadsheets</source>
        <translation>امن برای &amp;صفحه‌گسترده</translation>
    </message>
    <message>
        <source>&amp;Keep every type (canonical Extended JSON)</source>
        <translation>&amp;نگه داشتن همهٔ نوع‌ها (Extended JSON متعارف)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>برون‌برد %1</translation>
    </message>
    <message>
        <source>No filter is set, and no order.</source>
        <translation>نه پالایه‌ای هست و نه ترتیبی.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>رکوردی برگزیده نشده است.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;ستون‌ها</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌برد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON array</source>
        <translation>آرایهٔ JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>سطرهای JSON</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جهش (Tab)</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>Puts an apostrophe in front of texts that begin with = + - or @, so that no spreadsheet runs them as a formula. Numbers stay as they are.</source>
        <translation>پیش از متن‌هایی که با = + - یا @ آغاز می‌شوند آپاستروف می‌گذارد تا هیچ صفحه‌گسترده‌ای فرمول نپنداردشان. عددها همان می‌مانند.</translation>
    </message>
    <message>
        <source>Writes types that JSON does not have in full, so that they can be read back exactly.</source>
        <translation>نوع‌هایی را که JSON ندارد کامل می‌نویسد تا دقیقاً بازخوانده شوند.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;برگزیدن…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>برون‌برد به</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>دست‌کم یک ستون برگزینید.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>نامی به پرونده بدهید.</translation>
    </message>
    <message>
        <source>Records to be written: %1.</source>
        <extracomment>the argument is a number, or &quot;about&quot; and a number</extracomment>
        <translation>رکوردهای نوشتنی: %1.</translation>
    </message>
    <message>
        <source>The file may need about %1, and the disk has %2 left.</source>
        <translation>پرونده شاید حدود %1 بخواهد و %2 از دیسک مانده است.</translation>
    </message>
    <message>
        <source>Staged edits are not in the file until they are applied.</source>
        <translation>ویرایش‌های آماده‌شده تا اعمال نشوند در پرونده نیستند.</translation>
    </message>
    <message>
        <source>All records of %1</source>
        <translation>همهٔ رکوردهای %1</translation>
    </message>
    <message>
        <source>All records in the present order</source>
        <translation>همهٔ رکوردها به ترتیب کنونی</translation>
    </message>
    <message>
        <source>What the filter finds</source>
        <translation>آنچه پالایه می‌یابد</translation>
    </message>
    <message>
        <source>The selected records</source>
        <translation>رکوردهای برگزیده</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>‏%1 جایگزین شود؟</translation>
    </message>
    <message>
        <source>The file is there already. It is replaced when the new one is whole.</source>
        <translation>پرونده از پیش هست. هنگامی جایگزین می‌شود که تازه‌اش کامل باشد.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
</context>
<context>
    <name>registrar::ExportOperation</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>پروندهٔ %1 نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space, then export again.</source>
        <translation>پوشه، دسترسی‌ها و فضای آزاد را بررسی کنید و دوباره برون‌برد کنید.</translation>
    </message>
    <message>
        <source>Export %1 of %2</source>
        <translation>برون‌برد %1 از %2</translation>
    </message>
    <message>
        <source>records</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>(an estimate)</source>
        <translation>(تخمین)</translation>
    </message>
    <message>
        <source>Secret fields are left out: %1.</source>
        <translation>فیلدهای محرمانه کنار گذاشته می‌شوند: %1.</translation>
    </message>
    <message>
        <source>%1 records were written to %2 (%3).</source>
        <translation>‏%1 رکورد در %2 نوشته شد (%3).</translation>
    </message>
    <message>
        <source>The disk is too full for %1.</source>
        <translation>دیسک برای %1 بیش از اندازه پر است.</translation>
    </message>
    <message>
        <source>%1 had been written, and %2 are free.</source>
        <translation>‏%1 نوشته شده بود و %2 آزاد است.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk, then export again. Nothing of the file was left behind.</source>
        <translation>جا باز کنید یا پوشه‌ای در دیسکی دیگر برگزینید و دوباره برون‌برد کنید. چیزی از پرونده نمانده است.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>چیزی برای برون‌برد نیست.</translation>
    </message>
    <message>
        <source>All fields are left out.</source>
        <translation>همهٔ فیلدها کنار گذاشته شده‌اند.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>دست‌کم یک فیلد برگزینید.</translation>
    </message>
</context>
<context>
    <name>registrar::FavouritesList</name>
    <message>
        <source>Favourites</source>
        <translation>برگزیده‌ها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>برداشتن از برگزیده‌ها</translation>
    </message>
</context>
<context>
    <name>registrar::FavouritesModel</name>
    <message>
        <source>%1
%2, %3</source>
        <extracomment>entity, deployment, store</extracomment>
        <translation>‏%1
%2، %3</translation>
    </message>
    <message>
        <source>%1, favourite, %2</source>
        <translation>‏%1، برگزیده، %2</translation>
    </message>
</context>
<context>
    <name>registrar::FieldAssignment</name>
    <message>
        <source>%1 cannot be increased.</source>
        <translation>‏%1 را نمی‌توان افزایش داد.</translation>
    </message>
    <message>
        <source>The sum is no number.</source>
        <translation>حاصل جمع عدد نیست.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>‏%1 در خود دارد.</translation>
    </message>
    <message>
        <source>It holds whole numbers only.</source>
        <translation>تنها عدد صحیح می‌گیرد.</translation>
    </message>
    <message>
        <source>The sum is too large for its type.</source>
        <translation>حاصل جمع برای نوعش بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>%1 becomes empty</source>
        <translation>‏%1 خالی می‌شود</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>‏%1 می‌شود %2</translation>
    </message>
    <message>
        <source>%1 becomes null</source>
        <translation>‏%1 null می‌شود</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>‏%1 برداشته می‌شود</translation>
    </message>
    <message>
        <source>%1 is increased by %2</source>
        <translation>‏%1 به اندازهٔ %2 افزایش می‌یابد</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>‏%1 عدد نیست.</translation>
    </message>
    <message>
        <source>The sum has more digits than the 34 that its type holds.</source>
        <translation>مجموع بیش از ۳۴ رقمی دارد که نوعش می‌پذیرد.</translation>
    </message>
    <message>
        <source>%1 is secret, and is set record by record.</source>
        <translation>‏%1 محرمانه است و رکورد به رکورد تعیین می‌شود.</translation>
    </message>
    <message>
        <source>%1 is no array.</source>
        <translation>‏%1 آرایه نیست.</translation>
    </message>
    <message>
        <source>%1 holds no fields.</source>
        <translation>‏%1 فیلدی ندارد.</translation>
    </message>
    <message>
        <source>%1 gains %2</source>
        <translation>‏%1 این را به دست می‌آورد: %2</translation>
    </message>
    <message>
        <source>%1 loses %2</source>
        <translation>‏%1 این را از دست می‌دهد: %2</translation>
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
        <translation>بیشتر برای %1</translation>
    </message>
    <message>
        <source>Kept without a time zone.</source>
        <translation>بدون منطقهٔ زمانی نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>گذاشتن null</translation>
    </message>
    <message>
        <source>Set to empty text</source>
        <translation>گذاشتن متن خالی</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>حذف فیلد</translation>
    </message>
    <message>
        <source>Use the default, %1</source>
        <translation>به کار بردن پیش‌فرض، %1</translation>
    </message>
    <message>
        <source>Let the store fill it in</source>
        <translation>پر کردنش به عهدهٔ انباره</translation>
    </message>
    <message>
        <source>Take the edit back</source>
        <translation>پس گرفتن ویرایش</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>نمایش محرمانه</translation>
    </message>
    <message>
        <source>In %1 unless another offset is typed.</source>
        <translation>به %1 مگر اختلاف دیگری نوشته شود.</translation>
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
        <translation>نبوده</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>متن خالی</translation>
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
        <translation>شرط‌ها، که همه باید برقرار باشند (در خط فرمان در نقل قول بگذارید):
  field=value  field!=value      برابر، نابرابر
  field&lt;value  &lt;=  &gt;  &gt;=         کمتر، حداکثر، بیشتر، حداقل
  field~pattern                  عبارت باقاعده به شیوهٔ خود انباره
  field^=text  field*=text       آغاز می‌شود با، دربردارد
  field:in=a,b,c                 یکی از؛ field:between=a,b با هر دو سر
  field:null  field:notnull      NULL، نه NULL
  field:missing  field:present   اصلاً نیست، هست (MongoDB)
  field:has=value                آرایه‌ای که مقدار را دارد
  :text=words                    با نمایهٔ متنی موجودیت
فیلد تودرتو outer.inner نوشته می‌شود؛ نامی که نقطه یا نشانه دارد در نقل قول دوتایی.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2.</source>
        <translation>فیلد &quot;%1&quot; در %2 نیست.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>این‌ها هستند: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for field %2. %3</source>
        <translation>‏&quot;%1&quot; مقداری برای فیلد %2 نیست. %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets no field.</source>
        <translation>‏&quot;%1&quot; فیلدی را تعیین نمی‌کند.</translation>
    </message>
    <message>
        <source>Write field=value or field:=JSON.</source>
        <translation>‏field=value یا field:=JSON بنویسید.</translation>
    </message>
    <message>
        <source>The condition :%1 wants another number of values, separated by commas (%2).</source>
        <translation>شرط :%1 شمار دیگری مقدار می‌خواهد که با ویرگول جدا شوند (%2).</translation>
    </message>
    <message>
        <source>There is no condition &quot;:%1&quot;.</source>
        <translation>شرط &quot;:%1&quot; وجود ندارد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no condition.</source>
        <translation>‏&quot;%1&quot; شرط نیست.</translation>
    </message>
    <message>
        <source>Write for example role=admin, age&gt;=18 or email:null.</source>
        <translation>برای نمونه role=admin، age&gt;=18 یا email:null بنویسید.</translation>
    </message>
    <message>
        <source>Records of %1 cannot be named.</source>
        <translation>رکوردهای %1 را نمی‌توان نام برد.</translation>
    </message>
    <message>
        <source>Look for them with &quot;registrar records list&quot; and --where.</source>
        <translation>با &quot;registrar records list&quot; و --where بجوییدشان.</translation>
    </message>
    <message>
        <source>The key of %1 has another number of values (%2).</source>
        <translation>کلید %1 شمار دیگری مقدار دارد (%2).</translation>
    </message>
    <message>
        <source>Give %1, in this order.</source>
        <translation>‏%1 را به همین ترتیب بدهید.</translation>
    </message>
</context>
<context>
    <name>registrar::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>فیلد پالایش</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>مقدار مقایسه</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>سر بالایی</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>سر بالایی</translation>
    </message>
    <message>
        <source>value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>values with commas between</source>
        <translation>مقدارها با ویرگول در میان</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>سر پایینی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Type the filter in the store&apos;s own language</source>
        <translation>پالایه را به زبان خود انباره بنویسید</translation>
    </message>
    <message>
        <source>The index %1 serves this.</source>
        <translation>نمایهٔ %1 این را پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>No index serves this.</source>
        <translation>هیچ نمایه‌ای این را پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>About %1 records are read.</source>
        <translation>حدود %1 رکورد خوانده می‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::FilterChip</name>
    <message>
        <source>%1
Press to change it, Delete to take it out.</source>
        <translation>‏%1
برای تغییر بزنید، برای برداشتن Delete.</translation>
    </message>
</context>
<context>
    <name>registrar::FilterModel</name>
    <message>
        <source>Not known yet whether an index serves this condition.</source>
        <translation>هنوز معلوم نیست نمایه‌ای این شرط را پاسخ دهد.</translation>
    </message>
    <message>
        <source>Served by the index %1.</source>
        <translation>نمایهٔ %1 پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>No index serves this condition.</source>
        <translation>هیچ نمایه‌ای این شرط را پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>A range needs two ends.</source>
        <translation>بازه دو سر می‌خواهد.</translation>
    </message>
    <message>
        <source>Type both ends, for example 10..20.</source>
        <translation>هر دو سر را بنویسید، مثلاً 10..20.</translation>
    </message>
    <message>
        <source>There is no value to compare with.</source>
        <translation>مقداری برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Type the values with commas between them.</source>
        <translation>مقدارها را با ویرگول از هم جدا کنید.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>است</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>نیست</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>یکی است از</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>کمتر است از</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>حداکثر است</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>بیشتر است از</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>حداقل است</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>بین است</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>آغاز می‌شود با</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>دربردارد</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>منطبق است با</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>‏null است</translation>
    </message>
    <message>
        <source>is not null</source>
        <translation>‏null نیست</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>نبوده است</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>بوده است</translation>
    </message>
    <message>
        <source>has the element</source>
        <translation>این عضو را دارد</translation>
    </message>
    <message>
        <source>has the words</source>
        <translation>این واژه‌ها را دارد</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>متن خالی</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
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
        <translation>مورد قبلی (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>مورد بعدی (F3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Text to find in the records</source>
        <translation>متن برای یافتن در رکوردها</translation>
    </message>
    <message>
        <source>Find in the records</source>
        <translation>یافتن در رکوردها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>تاکنون چیزی یافت نشده</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <extracomment>the first number is the match that is shown</extracomment>
        <translation>
            <numerusform>‏%1 از %n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es) so far</source>
        <translation>
            <numerusform>‏%1 از %n مورد تاکنون</numerusform>
        </translation>
    </message>
    <message>
        <source>at record %1</source>
        <translation>در رکورد %1</translation>
    </message>
</context>
<context>
    <name>registrar::FrozenColumns</name>
    <message>
        <source>Frozen columns</source>
        <translation>ستون‌های ثابت</translation>
    </message>
</context>
<context>
    <name>registrar::HeaderMenu</name>
    <message>
        <source>Columns …</source>
        <translation>ستون‌ها …</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>مرتب‌سازی صعودی</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>مرتب‌سازی نزولی</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>سپس با این، صعودی</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>سپس با این، نزولی</translation>
    </message>
    <message>
        <source>Take out of the sort</source>
        <translation>بیرون بردن از مرتب‌سازی</translation>
    </message>
    <message>
        <source>Sort by the key</source>
        <translation>مرتب‌سازی با کلید</translation>
    </message>
    <message>
        <source>Let the column scroll</source>
        <translation>ستون بلغزد</translation>
    </message>
    <message>
        <source>Freeze at the beginning</source>
        <translation>ثابت کردن در آغاز</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>جور کردن پهنا</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>پنهان کردن ستون</translation>
    </message>
</context>
<context>
    <name>registrar::Help</name>
    <message>
        <source> VERB</source>
        <translation> فعل</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [گزینه‌ها]</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>کدهای خروج:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>the command line, or a value in it, makes no sense</source>
        <translation>خط فرمان یا مقداری در آن بی‌معناست</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>somebody else changed the record meanwhile</source>
        <translation>در این میان کس دیگری رکورد را تغییر داد</translation>
    </message>
    <message>
        <source>refused: permission, read-only, a rule, or the answer was no</source>
        <translation>رد شد: اجازه، فقط‌خواندنی، یک قاعده، یا پاسخ نه بود</translation>
    </message>
    <message>
        <source>the store cannot be reached, or does not let us in</source>
        <translation>به انباره نمی‌توان رسید، یا راهمان نمی‌دهد</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>answer in JSON on standard output</source>
        <translation>پاسخ به JSON در خروجی استاندارد</translation>
    </message>
    <message>
        <source>say nothing on the way; warnings and errors remain</source>
        <translation>نگفتن چیزی در میانهٔ راه؛ هشدارها و خطاها می‌مانند</translation>
    </message>
    <message>
        <source>show the help of the verb</source>
        <translation>نمایش راهنمای فعل</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>کاربرد: %1</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>فعل‌ها:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>گزینه‌ها:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>نمونه‌ها:</translation>
    </message>
    <message>
        <source>For every verb:</source>
        <translation>برای همهٔ فعل‌ها:</translation>
    </message>
    <message>
        <source>%1 VERB --help tells more.</source>
        <translation>‏%1 VERB --help بیشتر می‌گوید.</translation>
    </message>
    <message>
        <source>the passphrase of the encrypted file of passwords, where no keychain is there</source>
        <translation>عبارت عبور پروندهٔ رمزنگاری‌شدهٔ گذرواژه‌ها، جایی که جاکلیدی نیست</translation>
    </message>
    <message>
        <source>       %1 [options of the window]   opens the window</source>
        <translation>‏       %1 [گزینه‌های پنجره]   پنجره را باز می‌کند</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>گزینه‌های پنجره:</translation>
    </message>
</context>
<context>
    <name>registrar::Journal</name>
    <message>
        <source>The journal&apos;s entry holds no changes that can be understood.</source>
        <translation>مدخل دفتر ثبت تغییر قابل فهمی ندارد.</translation>
    </message>
    <message>
        <source>The change cannot be undone from the journal.</source>
        <translation>این تغییر را از دفتر ثبت نمی‌توان واگرد کرد.</translation>
    </message>
    <message>
        <source>It holds secrets or very large values, of which the journal keeps digests alone.</source>
        <translation>محرمانه یا مقدارهای بسیار بزرگ دارد که دفتر ثبت تنها چکیده‌شان را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Set the fields by hand, or restore them from a backup.</source>
        <translation>فیلدها را دستی تعیین کنید یا از پشتیبان بازیابی کنید.</translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation>دفتر ثبت را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>Check that its folder can be written to and that the disk is not full.</source>
        <translation>بررسی کنید که در پوشه‌اش بتوان نوشت و دیسک پر نباشد.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were removed.</source>
        <translation>مدخل‌های %1 تا %2 برداشته شده‌اند.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: one of them was replaced or moved.</source>
        <translation>مدخل %1 دنبالهٔ پیشین نیست: یکی از آن دو جایگزین یا جابه‌جا شده است.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>مدخل %1 پس از نوشته شدن تغییر کرده است.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was written: everything from there was written anew.</source>
        <translation>مدخل %1 آن نیست که نوشته شده بود: از آنجا به بعد همه از نو نوشته شده است.</translation>
    </message>
    <message>
        <source>The file that holds the newest hash is gone, so nobody can tell whether entries were cut off.</source>
        <translation>پرونده‌ای که تازه‌ترین درهم‌سازی را نگه می‌دارد نیست، پس کسی نمی‌داند مدخلی بریده شده یا نه.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were cut off.</source>
        <translation>مدخل‌های %1 تا %2 بریده شده‌اند.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>پوشهٔ %1 را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>برنامهٔ دیگری در حال نوشتن آن است.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>The journal knows of nothing applied under &quot;%1&quot;.</source>
        <translation>دفتر ثبت چیزی اعمال‌شده با «%1» نمی‌شناسد.</translation>
    </message>
    <message>
        <source>&quot;registrar journal show&quot; tells the names of change sets.</source>
        <translation>‏&quot;registrar journal show&quot; نام مجموعه‌های تغییرات را می‌گوید.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>هنوز دفتر ثبتی نیست.</translation>
    </message>
    <message>
        <source>The journal has no entry %1.</source>
        <translation>دفتر ثبت مدخل %1 ندارد.</translation>
    </message>
</context>
<context>
    <name>registrar::JournalCommand</name>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>‏&quot;%1&quot; زمان نیست.</translation>
    </message>
    <message>
        <source>Write it as 2026-02-01 or 2026-02-01T12:30:00Z; without a zone it is UTC.</source>
        <translation>به شکل 2026-02-01 یا 2026-02-01T12:30:00Z بنویسید؛ بدون منطقه UTC است.</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>مدخلی نیست.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>زمان (UTC)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>استقرار</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>موجودیت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>There may be earlier ones: --before %1</source>
        <translation>شاید پیش‌تر هم باشد: --before %1</translation>
    </message>
    <message>
        <source>The journal is whole. Entries: %1. Head: %2</source>
        <translation>دفتر ثبت کامل است. مدخل‌ها: %1. سر: %2</translation>
    </message>
    <message>
        <source>The journal is broken.</source>
        <translation>دفتر ثبت شکسته است.</translation>
    </message>
    <message>
        <source>Trust no entry from there on; keep the folder %1 as evidence.</source>
        <translation>از آنجا به بعد به هیچ مدخلی اعتماد نکنید؛ پوشهٔ %1 را به‌عنوان مدرک نگه دارید.</translation>
    </message>
    <message>
        <source>Take back what the set changed in %2 (changes: %1)?</source>
        <translation>آنچه این مجموعه در %2 تغییر داد بازگردد (تغییرها: %1)؟</translation>
    </message>
    <message>
        <source>Not all was taken back, since records were changed since.</source>
        <translation>همه بازنگشت، چون رکوردهایی پس از آن تغییر کرده‌اند.</translation>
    </message>
    <message>
        <source>Taken back, as change set %1.</source>
        <translation>بازگردانده شد، به‌صورت مجموعهٔ تغییرات %1.</translation>
    </message>
    <message>
        <source>entries, the latest first</source>
        <translation>مدخل‌ها، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>only of that deployment</source>
        <translation>تنها از آن استقرار</translation>
    </message>
    <message>
        <source>only of that store</source>
        <translation>تنها از آن انباره</translation>
    </message>
    <message>
        <source>only of that entity, as the store names it (public.users)</source>
        <translation>تنها از آن موجودیت، به نامی که انباره دارد (public.users)</translation>
    </message>
    <message>
        <source>only of that record, as the journal writes its key</source>
        <translation>تنها از آن رکورد، آن‌گونه که دفتر ثبت کلیدش را می‌نویسد</translation>
    </message>
    <message>
        <source>only of that change set</source>
        <translation>تنها از آن مجموعهٔ تغییرات</translation>
    </message>
    <message>
        <source>not before that time</source>
        <translation>نه پیش از آن زمان</translation>
    </message>
    <message>
        <source>before that time</source>
        <translation>پیش از آن زمان</translation>
    </message>
    <message>
        <source>only entries before that one: the next page</source>
        <translation>تنها مدخل‌های پیش از آن: صفحهٔ بعد</translation>
    </message>
    <message>
        <source>at most so many, 1 to 10000; 50 where it is not given</source>
        <translation>حداکثر همین تعداد، ۱ تا ۱۰۰۰۰؛ اگر داده نشود ۵۰</translation>
    </message>
    <message>
        <source>who changed users since February</source>
        <translation>چه کسی از فوریه کاربران را تغییر داد</translation>
    </message>
    <message>
        <source>all of one change set, with what stood before and after</source>
        <translation>همهٔ یک مجموعهٔ تغییرات، با آنچه پیش و پس از آن بود</translation>
    </message>
    <message>
        <source>find the first entry that was changed, removed, moved or cut off</source>
        <translation>یافتن نخستین مدخلی که تغییر کرده، برداشته، جابه‌جا یا بریده شده</translation>
    </message>
    <message>
        <source>Ends with 1 where the journal is broken. Write the head down somewhere else from time to time: it proves
everything up to there, also against somebody who may write to this folder.</source>
        <translation>اگر دفتر ثبت شکسته باشد با 1 پایان می‌یابد. گاهی سر را جای دیگری یادداشت کنید: همه چیز را
تا آنجا ثابت می‌کند، حتی در برابر کسی که بتواند در این پوشه بنویسد.</translation>
    </message>
    <message>
        <source>take a change set back</source>
        <translation>بازگرداندن یک مجموعهٔ تغییرات</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>نپرسیدن</translation>
    </message>
    <message>
        <source>the record of everything that changed anything</source>
        <translation>ثبت هر چیزی که چیزی را تغییر داده است</translation>
    </message>
    <message>
        <source>It is kept on this workstation, for this user. Every write made here, in the window or from the command line,
stands in it before it happens and again with its outcome.</source>
        <translation>در همین ایستگاه کاری و برای همین کاربر نگه داشته می‌شود. هر نوشتنی از اینجا، در پنجره یا از خط فرمان،
پیش از رخ دادن در آن می‌آید و بار دیگر با نتیجه‌اش.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>گزینهٔ --output کم است.</translation>
    </message>
    <message>
        <source>Write --output FILE.</source>
        <translation>‏--output FILE بنویسید.</translation>
    </message>
    <message>
        <source>Not all of the change set can be undone from the journal.</source>
        <translation>همهٔ مجموعهٔ تغییرات را از دفتر ثبت نمی‌توان واگرد کرد.</translation>
    </message>
    <message>
        <source>Nothing of the change set can be undone from the journal.</source>
        <translation>هیچ چیز از مجموعهٔ تغییرات را از دفتر ثبت نمی‌توان واگرد کرد.</translation>
    </message>
    <message>
        <source>It holds secrets or very large values, of which the journal keeps digests alone.</source>
        <translation>محرمانه یا مقدارهای بسیار بزرگ دارد که دفتر ثبت تنها چکیده‌شان را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Add --rest to take back everything else, or set the fields by hand.</source>
        <translation>برای بازگرداندن بقیه --rest را بیفزایید، یا فیلدها را دستی مقدار دهید.</translation>
    </message>
    <message>
        <source>Set the fields by hand, or restore them from a backup.</source>
        <translation>فیلدها را دستی تعیین کنید یا از پشتیبان بازیابی کنید.</translation>
    </message>
    <message>
        <source>only of that kind: intent, add, update, delete, applied, bulk-edit, export, unlock, lock, deployment-add and the others that the list shows</source>
        <translation>تنها از آن نوع: intent، add، update، delete، applied، bulk-edit، export، unlock، lock، deployment-add و دیگرهایی که فهرست نشان می‌دهد</translation>
    </message>
    <message>
        <source>entries into a file, as CSV where its name says so, else as JSON lines</source>
        <translation>مدخل‌ها در پرونده‌ای، به CSV اگر نامش چنین بگوید، وگرنه به سطرهای JSON</translation>
    </message>
    <message>
        <source>The export is written into the journal itself.</source>
        <translation>برون‌برد در خود دفتر ثبت نوشته می‌شود.</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>به کجا</translation>
    </message>
    <message>
        <source>everything since February, for an auditor</source>
        <translation>همه چیز از فوریه تا کنون، برای حسابرس</translation>
    </message>
    <message>
        <source>What was changed since is a conflict and is left as it is. Where the journal holds digests only (secrets, very
large values), the change cannot be undone from it; what is left out then is told, change by change.</source>
        <translation>آنچه پس از آن تغییر کرده تداخل است و همان می‌ماند. جایی که دفتر ثبت تنها چکیده دارد (محرمانه‌ها، مقدارهای
بسیار بزرگ) تغییر را از آن نمی‌توان واگرد کرد؛ آنگاه آنچه کنار می‌ماند تغییر به تغییر گفته می‌شود.</translation>
    </message>
    <message>
        <source>its name, where taking back in production deletes records, or writes many</source>
        <translation>نام آن، وقتی واگرداندن در محیط عملیاتی رکوردهایی را حذف می‌کند یا تعداد زیادی را می‌نویسد</translation>
    </message>
    <message>
        <source>take the rest back where the journal does not hold all</source>
        <translation>بازگرداندن بقیه، جایی که دفتر ثبت همه را ندارد</translation>
    </message>
</context>
<context>
    <name>registrar::JournalDetails</name>
    <message>
        <source>The entry&apos;s fields</source>
        <translation>فیلدهای مدخل</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>مدخل %1</translation>
    </message>
    <message>
        <source>change set %1</source>
        <translation>مجموعهٔ تغییرات %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Choose an entry to see what it holds.</source>
        <translation>مدخلی برگزینید تا ببینید چه دارد.</translation>
    </message>
</context>
<context>
    <name>registrar::JournalExportWork</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>پروندهٔ %1 نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Check the folder and the free space, then export again.</source>
        <translation>پوشه و فضای آزاد را بررسی کنید و دوباره برون‌برد کنید.</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>در حال برون‌برد دفتر ثبت</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>مدخل</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written into %1.</source>
        <translation>
            <numerusform>‏%n مدخل در %1 نوشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::JournalFilterBar</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>موجودیت</translation>
    </message>
    <message>
        <source>Text in records and values</source>
        <translation>متن در رکوردها و مقدارها</translation>
    </message>
    <message>
        <source>Also what was about to happen</source>
        <translation>آنچه نزدیک بود رخ دهد هم</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>استقرار</translation>
    </message>
    <message>
        <source>Any deployment</source>
        <translation>هر استقراری</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>هر زمانی</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>میان …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Every change set is announced before it is sent; one without an outcome was interrupted.</source>
        <translation>هر مجموعهٔ تغییرات پیش از فرستاده شدن اعلام می‌شود؛ آنکه نتیجه ندارد نیمه‌کاره مانده است.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>آنچه انجام شد</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>هر چیز</translation>
    </message>
</context>
<context>
    <name>registrar::JournalModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>زمان (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>انباره</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>موجودیت</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
</context>
<context>
    <name>registrar::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>دفتر ثبت</translation>
    </message>
    <message>
        <source>Entries of the journal, the latest first</source>
        <translation>مدخل‌های دفتر ثبت، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>راستی‌آزمایی</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>برون‌برد …</translation>
    </message>
    <message>
        <source>Undo this change set …</source>
        <translation>واگرد این مجموعهٔ تغییرات …</translation>
    </message>
    <message>
        <source>Checks that no entry was changed, removed or moved since it was written.</source>
        <translation>بررسی می‌کند که هیچ مدخلی پس از نوشته شدن تغییر نکرده، برداشته یا جابه‌جا نشده است.</translation>
    </message>
    <message>
        <source>Stages what takes the whole change set back; you look at it before it is written.</source>
        <translation>آنچه کل مجموعه را برمی‌گرداند آماده می‌کند؛ پیش از نوشته شدن می‌بینیدش.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>در حال خواندن دفتر ثبت …</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>هیچ مدخلی جور نیست</translation>
    </message>
    <message>
        <source>Change the filter, or look at all entries.</source>
        <translation>پالایه را تغییر دهید یا همهٔ مدخل‌ها را ببینید.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>پاک کردن پالایه</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>هنوز چیزی تغییر نکرده است</translation>
    </message>
    <message>
        <source>Whatever you apply is written down here: who, when, what, before and after. Applied change sets can be undone from here, also later.</source>
        <translation>هر آنچه اعمال کنید اینجا نوشته می‌شود: چه کسی، کی، چه، پیش و پس. مجموعه‌های اعمال‌شده را از اینجا می‌توان واگرد کرد، بعدها هم.</translation>
    </message>
    <message>
        <source>%1/%2 is not in this window. Add the deployment, then undo again.</source>
        <translation>‏%1/%2 در این پنجره نیست. استقرار را بیفزایید و دوباره واگرد کنید.</translation>
    </message>
    <message>
        <source>undo of an applied change set</source>
        <translation>واگرد یک مجموعهٔ اعمال‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have other edits staged and were left out.</source>
        <translation>
            <numerusform>‏%n رکورد ویرایش آماده‌شدهٔ دیگری دارد و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying the journal …</source>
        <translation>در حال راستی‌آزمایی دفتر ثبت …</translation>
    </message>
    <message>
        <source>Verifying the journal: %1 of %2 entries</source>
        <translation>راستی‌آزمایی دفتر ثبت: %1 از %2 مدخل</translation>
    </message>
    <message>
        <source>The journal is not whole. %1</source>
        <translation>دفتر ثبت کامل نیست. %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries. Its head is %1; written down elsewhere, it proves everything up to now.</source>
        <translation>
            <numerusform>دفتر ثبت کامل است: %n مدخل. سرش %1 است؛ یادداشت‌شده در جای دیگر، همه چیز را تا کنون ثابت می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>رونوشت سر</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>برون‌برد دفتر ثبت</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>سطرهای JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writes the entries that match the filter into a file, as JSON lines or CSV.</source>
        <translation>مدخل‌های جور با پالایه را در پرونده‌ای می‌نویسد، به سطرهای JSON یا CSV.</translation>
    </message>
    <message>
        <source>Looking … back to entry %1 of %2</source>
        <translation>در حال جست‌وجو … رو به عقب تا مدخل %1 از %2</translation>
    </message>
    <message>
        <source>Entries in the journal: %1</source>
        <translation>مدخل‌های دفتر ثبت: %1</translation>
    </message>
    <message>
        <source>%1/%2 is not connected. Open it in the tree, then undo again.</source>
        <translation>‏%1/%2 متصل نیست. در درخت بازش کنید و دوباره واگرد کنید.</translation>
    </message>
    <message>
        <source>Take the edit of %1 in %2 back?</source>
        <translation>ویرایش %1 در %2 بازگردانده شود؟</translation>
    </message>
    <message>
        <source>It is written at once, batch by batch. Records that were changed since stay as they are.</source>
        <translation>بی‌درنگ و دسته‌دسته نوشته می‌شود. رکوردهایی که پس از آن تغییر کرده‌اند همان می‌مانند.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>بازگرداندن</translation>
    </message>
</context>
<context>
    <name>registrar::JournalUndo</name>
    <message>
        <source>The journal knows of nothing applied under “%1”.</source>
        <translation>دفتر ثبت چیزی اعمال‌شده با «%1» نمی‌شناسد.</translation>
    </message>
    <message>
        <source>“registrar journal show” tells the names of change sets.</source>
        <translation>‏«registrar journal show» نام مجموعه‌های تغییرات را می‌گوید.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry holds changes that cannot be understood.</source>
        <translation>مدخل دفتر ثبت تغییرهایی دارد که فهمیدنی نیستند.</translation>
    </message>
</context>
<context>
    <name>registrar::JournalVerifyWork</name>
    <message>
        <source>Verifying the journal</source>
        <translation>راستی‌آزمایی دفتر ثبت</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>دفتر ثبت کامل است.</translation>
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
        <translation>محرمانه؛ تنها چکیده‌اش نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>too large to be kept: %1</source>
        <translation>برای نگهداری بیش از اندازه بزرگ: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field with its value before and after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>About to apply</source>
        <translation>در آستانهٔ اعمال</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>مجموعهٔ تغییرات</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>applied</source>
        <extracomment>of an export, an unlock and the like, not of a change</extracomment>
        <translation>اعمال شد</translation>
    </message>
    <message>
        <source>not all applied</source>
        <translation>همه اعمال نشد</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تداخل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>اعمال نشد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واگرد: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطا</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 were deleted too, by %2</source>
        <translation>
            <numerusform>‏%n رکورد %1 نیز به دست %2 حذف شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 was emptied in %n record(s) of %1</source>
        <translation>
            <numerusform>‏%2 در %n رکورد %1 خالی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (or more)</source>
        <translation>‏%1 (یا بیشتر)</translation>
    </message>
    <message>
        <source>… (%1 values)</source>
        <translation>‏… (%1 مقدار)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>مدخل‌ها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Chosen records</source>
        <translation>رکوردهای برگزیده</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Secret fields in the file</source>
        <translation>فیلدهای محرمانه در پرونده</translation>
    </message>
    <message>
        <source>Passwords in the file</source>
        <translation>گذرواژه‌ها در پرونده</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>مجموعه‌های تغییرات</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقیاس</translation>
    </message>
    <message>
        <source>Filled anew</source>
        <translation>پر شدن از نو</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Edit of many</source>
        <translation>ویرایش رکوردهای بسیار</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌برد</translation>
    </message>
    <message>
        <source>Export of the journal</source>
        <translation>برون‌برد دفتر ثبت</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>قفل باز شد</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل شد</translation>
    </message>
    <message>
        <source>Deployment added</source>
        <translation>استقرار افزوده شد</translation>
    </message>
    <message>
        <source>Deployment changed</source>
        <translation>استقرار تغییر کرد</translation>
    </message>
    <message>
        <source>Deployment removed</source>
        <translation>استقرار حذف شد</translation>
    </message>
    <message>
        <source>Deployment exported</source>
        <translation>استقرار برون‌برده شد</translation>
    </message>
    <message>
        <source>Sandbox filled</source>
        <translation>محیط آزمایشی پر شد</translation>
    </message>
    <message>
        <source>Sandbox emptied</source>
        <translation>محیط آزمایشی خالی شد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>%1 records to %2</source>
        <extracomment>a number of records, and a file&apos;s name</extracomment>
        <translation>‏%1 رکورد به %2</translation>
    </message>
    <message>
        <source>%1 entries to %2</source>
        <extracomment>a number of entries, and a file&apos;s name</extracomment>
        <translation>‏%1 مدخل به %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>‏%1 رکورد</translation>
    </message>
    <message numerus="yes">
        <source>%n more; an export of the journal holds all</source>
        <translation>
            <numerusform>‏%n مورد دیگر؛ برون‌برد دفتر ثبت همه را دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>By the store itself</source>
        <translation>به دست خود انباره</translation>
    </message>
</context>
<context>
    <name>registrar::KeptEditsNotice</name>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged edit(s) from %1 were kept: %2.</source>
        <translation>
            <numerusform>‏%n ویرایش آماده‌شده از %1 نگه داشته شده: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>registrar::KeychainSecretStore</name>
    <message>
        <source>The system&apos;s keychain could not be used.</source>
        <translation>جاکلیدی سیستم به کار نیامد.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or keep passwords in an encrypted file instead: registrar secrets move file</source>
        <translation>قفل جاکلیدی را باز کنید، یا گذرواژه‌ها را در پرونده‌ای رمزنگاری‌شده نگه دارید: registrar secrets move file</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not allow it.</source>
        <translation>جاکلیدی سیستم اجازه نداد.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>جاکلیدی سیستم پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked.</source>
        <translation>شاید منتظر باز شدن قفل باشد.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep passwords in an encrypted file instead: registrar secrets move file</source>
        <translation>قفلش را باز کنید و دوباره بکوشید، یا گذرواژه‌ها را در پرونده‌ای رمزنگاری‌شده نگه دارید: registrar secrets move file</translation>
    </message>
</context>
<context>
    <name>registrar::LocationBar</name>
    <message>
        <source>Where you are</source>
        <translation>کجا هستید</translation>
    </message>
</context>
<context>
    <name>registrar::LongTextDialog</name>
    <message>
        <source>The first %1 of %2 characters. The rest is too long to be shown, so the text is not edited here.</source>
        <translation>‏%1 نویسهٔ نخست از %2. بقیه برای نمایش بیش از اندازه بلند است، پس متن اینجا ویرایش نمی‌شود.</translation>
    </message>
    <message>
        <source>Its line ends differ from each other; it is edited in the text of the record, where they are kept.</source>
        <translation>پایان سطرهایش با هم فرق دارند؛ در متن رکورد ویرایش می‌شود که نگهشان می‌دارد.</translation>
    </message>
    <message>
        <source>Stage the text</source>
        <translation>آماده کردن متن</translation>
    </message>
</context>
<context>
    <name>registrar::MainWindow</name>
    <message>
        <source>Quit Registrar</source>
        <translation>خروج از Registrar</translation>
    </message>
    <message>
        <source>%1 · %2 · Registrar</source>
        <translation>%1 · %2 · Registrar</translation>
    </message>
    <message>
        <source>The connection to %1 broke and is being mended. Staged edits are kept. %2</source>
        <translation>اتصال به %1 قطع شد و در حال ترمیم است. ویرایش‌های آماده‌شده می‌مانند. %2</translation>
    </message>
    <message>
        <source>The connection to %1 is back.</source>
        <translation>اتصال به %1 بازگشت.</translation>
    </message>
    <message>
        <source>%1 · Registrar</source>
        <translation>%1 · Registrar</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %n staged edit(s)?</source>
        <translation>
            <numerusform>با %n ویرایش آماده‌شده خارج می‌شوید؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied. They are kept on this computer and staged again when you come back.</source>
        <translation>اعمال نشده‌اند. در این رایانه می‌مانند و هنگام بازگشت دوباره آماده می‌شوند.</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>نگه داشتن و خروج</translation>
    </message>
</context>
<context>
    <name>registrar::MarkdownInput</name>
    <message>
        <source>Ways to look at %1</source>
        <translation>شیوه‌های دیدن %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>پیش‌نمایش %1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>‏%1 نویسه</translation>
    </message>
</context>
<context>
    <name>registrar::MarkdownPreview</name>
    <message>
        <source>Nothing is written yet.</source>
        <translation>هنوز چیزی نوشته نشده است.</translation>
    </message>
    <message>
        <source>… The text goes on; its first %1 characters are shown.</source>
        <translation>… متن ادامه دارد؛ %1 نویسهٔ نخستش نمایش داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::MongoDbServer</name>
    <message>
        <source>The user of the sandbox&apos;s MongoDB server cannot be made.</source>
        <translation>کاربر سرور MongoDB محیط آزمایشی را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>See the server&apos;s log, mongodb.log, in the sandbox&apos;s folder.</source>
        <translation>گزارش سرور، mongodb.log، را در پوشهٔ محیط آزمایشی ببینید.</translation>
    </message>
</context>
<context>
    <name>registrar::Navigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;پس</translation>
    </message>
    <message>
        <source>Another place was visited before</source>
        <translation>پیش‌تر جای دیگری دیده شده</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;پیش</translation>
    </message>
    <message>
        <source>One has gone back</source>
        <translation>به عقب رفته‌اید</translation>
    </message>
</context>
<context>
    <name>registrar::NotificationBar</name>
    <message>
        <source>Dismiss</source>
        <translation>بستن پیام</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>‏%n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::NotificationLog</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>registrar::OpenDeployments</name>
    <message>
        <source>The deployment “%1” was not added to the window.</source>
        <translation>استقرار «%1» به پنجره افزوده نشد.</translation>
    </message>
    <message>
        <source>One of that name is open, with its own addresses and staged edits.</source>
        <translation>استقراری به همین نام باز است، با نشانی‌ها و ویرایش‌های آماده‌شدهٔ خودش.</translation>
    </message>
    <message>
        <source>Rename one of the two, or remove the one that is not needed any more.</source>
        <translation>نام یکی از آن دو را عوض کنید، یا آن را که دیگر لازم نیست حذف کنید.</translation>
    </message>
</context>
<context>
    <name>registrar::OpenEntity</name>
    <message>
        <source>only records for which it holds; may be given several times</source>
        <translation>تنها رکوردهایی که برایشان برقرار است؛ می‌توان چند بار داد</translation>
    </message>
    <message>
        <source>in this order, for example name,-created_at; otherwise by key</source>
        <translation>به این ترتیب، برای نمونه name,-created_at؛ وگرنه بر پایهٔ کلید</translation>
    </message>
    <message>
        <source>only these, separated by commas</source>
        <translation>تنها این‌ها، جداشده با ویرگول</translation>
    </message>
    <message>
        <source>secret fields as they are, not masked or left out</source>
        <translation>فیلدهای محرمانه همان‌گونه که هستند، نه پوشانده و نه کنار گذاشته</translation>
    </message>
    <message>
        <source>only records that the store&apos;s own language finds: an SQL expression as behind WHERE, a filter of MongoDB&apos;s shell, a pattern of Redis&apos;s MATCH; may be given several times</source>
        <translation>تنها رکوردهایی که زبان خود انباره می‌یابد: عبارت SQL مانند پس از WHERE، پالایهٔ پوستهٔ MongoDB، الگوی MATCH در Redis؛ می‌توان چند بار داد</translation>
    </message>
</context>
<context>
    <name>registrar::Operation</name>
    <message>
        <source>  Warning: %1</source>
        <translation>  هشدار: %1</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>پیش از انجام هر کاری لغو شد.</translation>
    </message>
</context>
<context>
    <name>registrar::OperationListButton</name>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>‏%n عملیات در حال اجرا</numerusform>
        </translation>
    </message>
    <message>
        <source>No operations</source>
        <translation>عملیاتی نیست</translation>
    </message>
    <message>
        <source>Show operations and messages</source>
        <translation>نمایش عملیات و پیام‌ها</translation>
    </message>
</context>
<context>
    <name>registrar::OperationListModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <translation>‏%1 از %2 %3</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>در حال آغاز</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>‏%n ثانیه مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>‏%n دقیقه مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message numerus="yes">
        <source>Done with %n warning(s)</source>
        <translation>
            <numerusform>با %n هشدار انجام شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>‏%1 در ثانیه</translation>
    </message>
    <message>
        <source>Started %1, took %2 s</source>
        <translation>آغاز %1، مدت %2 ثانیه</translation>
    </message>
</context>
<context>
    <name>registrar::OperationsPanel</name>
    <message>
        <source>Operations and messages</source>
        <translation>عملیات و پیام‌ها</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>بستن پنل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Copies the report and the log</source>
        <translation>گزارش و ثبت را رونوشت می‌گیرد</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>گزارش و ثبت</translation>
    </message>
    <message>
        <source>No operations have run yet</source>
        <translation>هنوز عملیاتی اجرا نشده است</translation>
    </message>
    <message>
        <source>Exports, bulk edits, checks and the like are listed here with their progress, log and report.</source>
        <translation>برون‌بردها، ویرایش‌های گروهی، بررسی‌ها و مانند آن با پیشرفت، ثبت و گزارششان اینجا فهرست می‌شوند.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>هنوز پیامی نیست</translation>
    </message>
    <message>
        <source>What the window told you can be read here again.</source>
        <translation>آنچه پنجره گفته است اینجا دوباره خوانده می‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>صفحه‌های باز</translation>
    </message>
</context>
<context>
    <name>registrar::PaletteModel</name>
    <message>
        <source>Used lately</source>
        <translation>تازه به‌کاررفته</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>موجودیت‌ها</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کنش‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>registrar::PartialUndoDialog</name>
    <message>
        <source>&amp;All that can be taken back</source>
        <translation>&amp;هر آنچه بازگرداندنی است</translation>
    </message>
    <message>
        <source>Undo from the journal</source>
        <translation>واگرد از دفتر ثبت</translation>
    </message>
    <message>
        <source>Stage the undo</source>
        <translation>آماده کردن واگرد</translation>
    </message>
    <message>
        <source>All of this change set can be taken back, but not what went with it.</source>
        <translation>همهٔ این مجموعهٔ تغییرات بازگرداندنی است، ولی نه آنچه همراهش رفت.</translation>
    </message>
    <message>
        <source>Nothing of this change set can be taken back from the journal.</source>
        <translation>هیچ چیز از این مجموعهٔ تغییرات از دفتر ثبت بازگرداندنی نیست.</translation>
    </message>
    <message>
        <source>Not all of this change set can be taken back from the journal.</source>
        <translation>همهٔ این مجموعهٔ تغییرات از دفتر ثبت بازگرداندنی نیست.</translation>
    </message>
    <message>
        <source>The journal keeps no secrets and no very large values. Set those by hand, or restore them from a backup.</source>
        <translation>دفتر ثبت محرمانه‌ها و مقدارهای بسیار بزرگ را نگه نمی‌دارد. آن‌ها را دستی مقدار دهید یا از پشتیبان بازیابی کنید.</translation>
    </message>
    <message>
        <source>The changes, and what becomes of each</source>
        <translation>تغییرها، و سرنوشت هر کدام</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be staged for a look before anything is written.</source>
        <translation>
            <numerusform>‏%n تغییر آماده می‌شود تا پیش از نوشته شدن ببینیدش.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay, wholly or in part.</source>
        <translation>
            <numerusform>‏%n تغییر، همه‌اش یا بخشی از آن، می‌ماند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::Passphrase</name>
    <message>
        <source>The passphrase could not be read from %1.</source>
        <translation>عبارت عبور از %1 خوانده نشد.</translation>
    </message>
    <message>
        <source>Other users of this computer could read it.</source>
        <translation>کاربران دیگر این رایانه می‌توانند بخوانندش.</translation>
    </message>
    <message>
        <source>Run: chmod 600 &quot;%1&quot;</source>
        <translation>اجرا کنید: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Its first line is empty.</source>
        <translation>سطر نخستش خالی است.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>دست‌کم %n نویسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Four or five unrelated words are better.</source>
        <translation>ضعیف. چهار یا پنج واژهٔ بی‌ربط بهتر است.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation>میانه. یک واژهٔ دیگر نیرومندش می‌کند.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>نیرومند.</translation>
    </message>
</context>
<context>
    <name>registrar::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارت عبور</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>عبارت عبور بار دیگر</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;بار دیگر</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Try again.</source>
        <translation>این عبارت بازش نمی‌کند. دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>این دو عبارت عبور یکی نیستند.</translation>
    </message>
    <message>
        <source>Protect passwords</source>
        <translation>حفاظت از گذرواژه‌ها</translation>
    </message>
    <message>
        <source>This computer has no keychain, so passwords are kept in an encrypted file. Choose a passphrase for it. Without the passphrase nobody can open the file, you included.</source>
        <translation>این رایانه جاکلیدی ندارد، پس گذرواژه‌ها در پرونده‌ای رمزنگاری‌شده نگه داشته می‌شوند. عبارت عبوری برایش برگزینید. بدون آن هیچ‌کس، خود شما هم، نمی‌تواند پرونده را باز کند.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>تعیین عبارت عبور</translation>
    </message>
    <message>
        <source>Open passwords</source>
        <translation>باز کردن گذرواژه‌ها</translation>
    </message>
    <message>
        <source>Passwords are kept in an encrypted file. Type its passphrase; it is asked once, until Registrar is closed.</source>
        <translation>گذرواژه‌ها در پرونده‌ای رمزنگاری‌شده‌اند. عبارت عبورش را بنویسید؛ تا بستن Registrar یک بار پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>registrar::PassphraseExchange</name>
    <message>
        <source>The window was closed.</source>
        <translation>پنجره بسته شد.</translation>
    </message>
    <message>
        <source>The stored passwords stay closed.</source>
        <translation>گذرواژه‌های ذخیره‌شده بسته می‌مانند.</translation>
    </message>
    <message>
        <source>Their passphrase was not given.</source>
        <translation>عبارت عبورشان داده نشد.</translation>
    </message>
    <message>
        <source>Try again and type it.</source>
        <translation>دوباره بکوشید و بنویسیدش.</translation>
    </message>
</context>
<context>
    <name>registrar::PasswordDialog</name>
    <message>
        <source>Weak: it would soon be guessed. Several words that have nothing to do with each other are better.</source>
        <translation>ضعیف: زود حدس زده می‌شود. چند واژهٔ بی‌ربط به هم بهتر است.</translation>
    </message>
    <message>
        <source>Fair: some more characters would make it strong.</source>
        <translation>میانه: چند نویسهٔ دیگر نیرومندش می‌کند.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>نیرومند</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>نمایش آنچه نوشته می‌شود</translation>
    </message>
    <message>
        <source>Stage the password</source>
        <translation>آماده کردن گذرواژه</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>همان، بار دیگر</translation>
    </message>
    <message>
        <source>It is hashed with bcrypt at cost %1 before it is staged, and kept nowhere.</source>
        <translation>پیش از آماده شدن با bcrypt و هزینهٔ %1 درهم‌سازی می‌شود و جایی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>این دو یکی نیستند.</translation>
    </message>
    <message>
        <source>Hashing …</source>
        <translation>در حال درهم‌سازی …</translation>
    </message>
</context>
<context>
    <name>registrar::PasswordInput</name>
    <message>
        <source>New password …</source>
        <translation>گذرواژهٔ تازه …</translation>
    </message>
    <message>
        <source>Type a new password; its bcrypt hash is staged, the password is kept nowhere</source>
        <translation>گذرواژهٔ تازه‌ای بنویسید؛ درهم‌سازی bcrypt آن آماده می‌شود و خود گذرواژه جایی نمی‌ماند</translation>
    </message>
</context>
<context>
    <name>registrar::PreviewPane</name>
    <message>
        <source>Copy the statements</source>
        <translation>رونوشت دستورها</translation>
    </message>
    <message>
        <source>What will be sent, for reading only</source>
        <translation>آنچه فرستاده می‌شود، تنها برای خواندن</translation>
    </message>
    <message>
        <source>Working out what will be sent to %1 …</source>
        <translation>در حال یافتن آنچه به %1 فرستاده می‌شود …</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… و %n رکورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be sent to %1, for reading only: values are bound when it is sent</source>
        <translation>آنچه به %1 فرستاده می‌شود، تنها برای خواندن: مقدارها هنگام فرستادن پیوند می‌خورند</translation>
    </message>
</context>
<context>
    <name>registrar::QueryBox</name>
    <message>
        <source>Filter in the store&apos;s own language</source>
        <translation>پالایه به زبان خود انباره</translation>
    </message>
</context>
<context>
    <name>registrar::ReadingButton</name>
    <message>
        <source>Read on</source>
        <translation>ادامهٔ خواندن</translation>
    </message>
    <message>
        <source>Reading was stopped. What is loaded is shown.</source>
        <translation>خواندن متوقف شد. آنچه بارگذاری شده نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>توقف خواندن (Esc)</translation>
    </message>
</context>
<context>
    <name>registrar::RecordColumn</name>
    <message>
        <source>The blueprint keeps this field from being edited here.</source>
        <translation>نقشه نمی‌گذارد این فیلد اینجا ویرایش شود.</translation>
    </message>
    <message>
        <source>The store computes this field.</source>
        <translation>این فیلد را انباره حساب می‌کند.</translation>
    </message>
    <message>
        <source>This field cannot be written in the store, or you may not write it.</source>
        <translation>این فیلد در انباره نوشتنی نیست، یا شما اجازهٔ نوشتنش را ندارید.</translation>
    </message>
    <message>
        <source>This field is set once, when the record is added.</source>
        <translation>این فیلد یک بار، هنگام افزودن رکورد، تعیین می‌شود.</translation>
    </message>
    <message>
        <source>This field is part of the record&apos;s key, which names it. Duplicate the record to give it another key.</source>
        <translation>این فیلد بخشی از کلید رکورد است که آن را می‌نامد. برای کلیدی دیگر رکورد را تکثیر کنید.</translation>
    </message>
    <message>
        <source>%1, may be null</source>
        <translation>‏%1، می‌تواند null باشد</translation>
    </message>
    <message>
        <source>%1, never null</source>
        <translation>‏%1، هرگز null نیست</translation>
    </message>
    <message>
        <source>Part of the key</source>
        <translation>بخشی از کلید</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Expires in (ms)</source>
        <translation>انقضا پس از (ms)</translation>
    </message>
    <message>
        <source>Memory (bytes)</source>
        <translation>حافظه (بایت)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>طول</translation>
    </message>
    <message>
        <source>Shown in part</source>
        <translation>بخشی نمایش داده شده</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Values of the type %1 have no order to sort by. Sort by another field.</source>
        <translation>مقدارهای نوع %1 ترتیبی برای مرتب‌سازی ندارند. بر پایهٔ فیلد دیگری مرتب کنید.</translation>
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
        <translation>نبوده</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>متن خالی</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
</context>
<context>
    <name>registrar::RecordDraft</name>
    <message>
        <source>No record is shown.</source>
        <translation>رکوردی نمایش داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The record is staged for deletion.</source>
        <translation>رکورد برای حذف آماده شده است.</translation>
    </message>
    <message>
        <source>change of the text</source>
        <translation>تغییر متن</translation>
    </message>
</context>
<context>
    <name>registrar::RecordExports</name>
    <message numerus="yes">
        <source>%1 is written: %2 record(s), %3.</source>
        <extracomment>file name, number of records, size</extracomment>
        <translation>
            <numerusform>‏%1 نوشته شد: %2 رکورد، %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>The export to %1 was cancelled. Nothing of it was left behind.</source>
        <translation>برون‌برد به %1 لغو شد. چیزی از آن نماند.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordForm</name>
    <message numerus="yes">
        <source>%n more field(s) are shown in the table.</source>
        <translation>
            <numerusform>‏%n فیلد دیگر در جدول نشان داده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is staged for deletion.</source>
        <translation>رکورد برای حذف آماده شده است.</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>فیلدهای رکورد</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انقضا</translation>
    </message>
</context>
<context>
    <name>registrar::RecordPanel</name>
    <message>
        <source>Choose a record in the table to see all its fields here.</source>
        <translation>رکوردی را در جدول برگزینید تا همهٔ فیلدهایش را اینجا ببینید.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>How the record is shown</source>
        <translation>شیوهٔ نمایش رکورد</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Fields with their rules</source>
        <translation>فیلدها با قاعده‌هایشان</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>درخت</translation>
    </message>
    <message>
        <source>Every value with its exact type</source>
        <translation>هر مقدار با نوع دقیقش</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The record as Extended JSON</source>
        <translation>رکورد به Extended JSON</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>رکورد تازه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the text of a record is being read</source>
        <translation>متن رکوردی در حال خوانده شدن است</translation>
    </message>
    <message>
        <source>The record is large. All of it is being read …</source>
        <translation>رکورد بزرگ است. همه‌اش در حال خوانده شدن است …</translation>
    </message>
</context>
<context>
    <name>registrar::RecordSearch</name>
    <message>
        <source>%1, %2</source>
        <extracomment>deployment, store</extracomment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>registrar::RecordText</name>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place to go on from.</source>
        <translation>‏&quot;%1&quot; جایی برای ادامه نیست.</translation>
    </message>
    <message>
        <source>Give what the list before answered as &quot;after&quot;.</source>
        <translation>آنچه فهرست پیشین به نام &quot;after&quot; پاسخ داد بدهید.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordTextView</name>
    <message>
        <source>Give up the text</source>
        <translation>رها کردن متن</translation>
    </message>
    <message>
        <source>How exactly types are written</source>
        <translation>نوع‌ها چه اندازه دقیق نوشته شوند</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>آسان</translation>
    </message>
    <message>
        <source>Plain numbers and dates; types stay what they are</source>
        <translation>عددها و تاریخ‌های ساده؛ نوع‌ها همان می‌مانند</translation>
    </message>
    <message>
        <source>Canonical</source>
        <translation>متعارف</translation>
    </message>
    <message>
        <source>Every value with its type</source>
        <translation>هر مقدار با نوعش</translation>
    </message>
    <message>
        <source>Record as Extended JSON</source>
        <translation>رکورد به Extended JSON</translation>
    </message>
    <message>
        <source>Shows the record again as it is staged</source>
        <translation>رکورد را دوباره به صورت آماده‌شده نشان می‌دهد</translation>
    </message>
    <message>
        <source>The text is being written …</source>
        <translation>متن در حال نوشته شدن است …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>در حال خواندن …</translation>
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
        <translation>نبوده</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>متن خالی</translation>
    </message>
</context>
<context>
    <name>registrar::RecordTreeModel</name>
    <message>
        <source>No record is shown.</source>
        <translation>رکوردی نمایش داده نمی‌شود.</translation>
    </message>
    <message>
        <source>The record is staged for deletion.</source>
        <translation>رکورد برای حذف آماده شده است.</translation>
    </message>
    <message>
        <source>These records have the fields that the store gives them, no others.</source>
        <translation>این رکوردها تنها فیلدهایی را دارند که انباره می‌دهد.</translation>
    </message>
    <message>
        <source>A single value holds no others.</source>
        <translation>مقدار تکی مقدار دیگری در خود ندارد.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Long, or of several lines: Enter opens it in a window of its own.</source>
        <translation>بلند یا چندسطری: Enter آن را در پنجره‌ای جدا باز می‌کند.</translation>
    </message>
    <message>
        <source>There is no type “%1”.</source>
        <translation>نوع «%1» وجود ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>pasting of %n field(s)</source>
        <translation>
            <numerusform>چسباندن %n فیلد</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming of a field</source>
        <translation>تغییر نام یک فیلد</translation>
    </message>
    <message>
        <source>change of a record</source>
        <translation>تغییر یک رکورد</translation>
    </message>
    <message>
        <source>field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>field%1</source>
        <translation>فیلد%1</translation>
    </message>
    <message>
        <source>The entries of a stream cannot be changed: delete this one, or add another.</source>
        <translation>مدخل‌های stream تغییرپذیر نیستند: این را حذف کنید یا مدخل دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>The entries of a stream stay in the order in which they were added.</source>
        <translation>مدخل‌های stream به همان ترتیبی که افزوده شده‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>The members of a sorted set are ordered by their scores: change the score.</source>
        <translation>ترتیب عضوهای مجموعهٔ مرتب از امتیازشان است: امتیاز را تغییر دهید.</translation>
    </message>
    <message>
        <source>The elements of a set have no order.</source>
        <translation>عضوهای مجموعه ترتیبی ندارند.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordTreeView</name>
    <message>
        <source>Fields of the record with their types</source>
        <translation>فیلدهای رکورد با نوعشان</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>فیلدی برگزیده نشده است.</translation>
    </message>
    <message>
        <source>The order of a record&apos;s own fields is the store&apos;s.</source>
        <translation>ترتیب فیلدهای خود رکورد از آن انباره است.</translation>
    </message>
    <message>
        <source>A secret is not copied.</source>
        <translation>از محرمانه رونوشت گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The form shows it when it is asked to.</source>
        <translation>فرم در صورت درخواست نشانش می‌دهد.</translation>
    </message>
    <message>
        <source>What holds a secret is not cut.</source>
        <translation>آنچه محرمانه‌ای دارد بریده نمی‌شود.</translation>
    </message>
    <message>
        <source>It could not be pasted whole: secrets are not copied.</source>
        <translation>نمی‌شد آن را کامل چسباند: از محرمانه‌ها رونوشت گرفته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsCommand</name>
    <message>
        <source>the records of an entity: look, change, export</source>
        <translation>رکوردهای یک موجودیت: دیدن، تغییر، برون‌برد</translation>
    </message>
    <message>
        <source>An entity is named DEPLOYMENT/STORE/ENTITY, with the blueprint&apos;s names; DEPLOYMENT/ENTITY where only one store has
it. What the blueprint does not name is written as the store has it (schema.table, collection, key pattern).
With --sandbox NAME the deployment is a platform on a sandbox&apos;s servers: learnflow/relational/users.</source>
        <translation>موجودیت با نام‌های نقشه DEPLOYMENT/STORE/ENTITY نامیده می‌شود؛ اگر تنها یک انباره آن را داشته باشد
DEPLOYMENT/ENTITY. آنچه نقشه نام نمی‌برد به شیوهٔ انباره نوشته می‌شود (schema.table، مجموعه، الگوی کلید).
با --sandbox NAME استقرار سکویی روی سرورهای یک محیط آزمایشی است: learnflow/relational/users.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>قالب &quot;%1&quot; وجود ندارد.</translation>
    </message>
    <message>
        <source>The option --output is missing.</source>
        <translation>گزینهٔ --output کم است.</translation>
    </message>
    <message>
        <source>Write --output FILE.</source>
        <translation>‏--output FILE بنویسید.</translation>
    </message>
    <message>
        <source>Records of %1 are secret.</source>
        <translation>رکوردهای %1 محرمانه‌اند.</translation>
    </message>
    <message>
        <source>Add --with-secrets when the file may hold them.</source>
        <translation>اگر پرونده می‌تواند آن‌ها را داشته باشد --with-secrets را بیفزایید.</translation>
    </message>
    <message>
        <source>Secret fields are left out: %1.</source>
        <translation>فیلدهای محرمانه کنار گذاشته می‌شوند: %1.</translation>
    </message>
    <message>
        <source>all records of a query, into a file</source>
        <translation>همهٔ رکوردهای یک پرس‌وجو، در یک پرونده</translation>
    </message>
    <message>
        <source>The file is there when it is whole; a failure or Ctrl-C leaves what was there before. Without --sort the
records come in the store&apos;s fastest order.

</source>
        <translation>پرونده هنگامی هست که کامل باشد؛ ناکامی یا Ctrl-C آنچه پیش‌تر بود را می‌گذارد. بدون --sort
رکوردها به تندترین ترتیب انباره می‌آیند.

</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>به کجا</translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation>همهٔ جدول</translation>
    </message>
    <message>
        <source>a course&apos;s progress, to be read back exactly</source>
        <translation>پیشرفت یک درس، برای خواندن دقیق دوباره</translation>
    </message>
    <message>
        <source>with --json: canonical Extended JSON, in which every type survives</source>
        <translation>با --json: Extended JSON متعارف که هر نوعی در آن می‌ماند</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>رکوردی نیست.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>بیشتر هم هست: --after %1</translation>
    </message>
    <message>
        <source>a page of records</source>
        <translation>صفحه‌ای از رکوردها</translation>
    </message>
    <message>
        <source>at most so many records, 1 to 10000; 50 where it is not given</source>
        <translation>حداکثر همین تعداد رکورد، ۱ تا ۱۰۰۰۰؛ اگر داده نشود ۵۰</translation>
    </message>
    <message>
        <source>go on from where the list before ended</source>
        <translation>ادامه از پایان فهرست پیشین</translation>
    </message>
    <message>
        <source>admins, the latest sign-in first</source>
        <translation>مدیران، تازه‌ترین ورود نخست</translation>
    </message>
    <message>
        <source>for a script</source>
        <translation>برای یک اسکریپت</translation>
    </message>
    <message>
        <source>one record, by its key</source>
        <translation>یک رکورد، با کلیدش</translation>
    </message>
    <message>
        <source>A key of several fields is given as several words, in the key&apos;s order; one that begins with a
hyphen stands behind --.</source>
        <translation>کلید چندفیلدی با چند واژه و به ترتیب کلید داده می‌شود؛ آنکه با
خط تیره آغاز می‌شود پس از -- می‌آید.</translation>
    </message>
    <message>
        <source>secret fields as they are, not masked</source>
        <translation>فیلدهای محرمانه همان‌گونه که هستند، بی‌پوشش</translation>
    </message>
    <message>
        <source>the user whose key is 42</source>
        <translation>کاربری که کلیدش 42 است</translation>
    </message>
    <message>
        <source>with every type</source>
        <translation>با هر نوع</translation>
    </message>
    <message>
        <source>The record is so already; nothing was written.</source>
        <translation>رکورد از پیش همین است؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Field %1 cannot be set: what stands on its way has no fields.</source>
        <translation>فیلد %1 را نمی‌توان تعیین کرد: آنچه در راهش است فیلد ندارد.</translation>
    </message>
    <message>
        <source>only where the record still has the version that &quot;get --json&quot; told</source>
        <translation>تنها اگر رکورد هنوز نسخه‌ای را دارد که &quot;get --json&quot; گفت</translation>
    </message>
    <message>
        <source>set the field to NULL; may be given several times</source>
        <translation>‏NULL کردن فیلد؛ می‌توان چند بار داد</translation>
    </message>
    <message>
        <source>remove the field (MongoDB), or set it to its default (PostgreSQL)</source>
        <translation>برداشتن فیلد (MongoDB)، یا گذاشتن پیش‌فرضش (PostgreSQL)</translation>
    </message>
    <message>
        <source>field=value is read as the field&apos;s own type; field:=JSON takes Extended JSON, also for arrays and documents.
The plan is shown, and nothing is written without a yes. What was written stands in the journal.</source>
        <translation>‏field=value با نوع خود فیلد خوانده می‌شود؛ field:=JSON، Extended JSON می‌گیرد، برای آرایه و سند هم.
برنامه نشان داده می‌شود و بی بله چیزی نوشته نمی‌شود. آنچه نوشته شود در دفتر ثبت می‌ماند.</translation>
    </message>
    <message>
        <source>Where somebody else changed the record meanwhile, nothing is written and the exit code is 4.</source>
        <translation>اگر در این میان کس دیگری رکورد را تغییر داده باشد چیزی نوشته نمی‌شود و کد خروج 4 است.</translation>
    </message>
    <message>
        <source>two fields of user 42</source>
        <translation>دو فیلد کاربر 42</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>بدون پرسش</translation>
    </message>
    <message>
        <source>add one record</source>
        <translation>افزودن یک رکورد</translation>
    </message>
    <message>
        <source>the whole record as Extended JSON; - reads it from standard input</source>
        <translation>کل رکورد به Extended JSON؛ - آن را از ورودی استاندارد می‌خواند</translation>
    </message>
    <message>
        <source>the store fills in what has a default</source>
        <translation>انباره آنچه پیش‌فرض دارد پر می‌کند</translation>
    </message>
    <message>
        <source>delete one record</source>
        <translation>حذف یک رکورد</translation>
    </message>
    <message>
        <source>The record is shown first. What was deleted stands in the journal, from which it can be brought back.</source>
        <translation>نخست رکورد نشان داده می‌شود. آنچه حذف شود در دفتر ثبت می‌ماند و از آنجا بازآوردنی است.</translation>
    </message>
    <message>
        <source>see what would go</source>
        <translation>دیدن آنچه می‌رفت</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(نیست)</translation>
    </message>
    <message>
        <source>Add a record to %1 of %2</source>
        <translation>افزودن رکوردی به %1 از %2</translation>
    </message>
    <message>
        <source>Change %1 of %2, %3</source>
        <translation>تغییر %1 از %2، %3</translation>
    </message>
    <message>
        <source>Delete %1 of %2, %3</source>
        <translation>حذف %1 از %2، %3</translation>
    </message>
    <message>
        <source>This is production.</source>
        <translation>این محیط عملیاتی است.</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>حذف شود؟</translation>
    </message>
    <message>
        <source>Write this?</source>
        <translation>این نوشته شود؟</translation>
    </message>
    <message>
        <source>Somebody else changed the record meanwhile.</source>
        <translation>در این میان کس دیگری رکورد را تغییر داد.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>رکورد دیگر نیست.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then decide anew.</source>
        <translation>آن را همان‌طور که اکنون هست ببینید و از نو تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation>تغییر اعمال نشد.</translation>
    </message>
    <message>
        <source>Applied, as change set %1.</source>
        <translation>اعمال شد، به‌صورت مجموعهٔ تغییرات %1.</translation>
    </message>
    <message>
        <source>The record as it is now:</source>
        <translation>رکورد به‌صورتی که اکنون هست:</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>نپرسیدن</translation>
    </message>
    <message>
        <source>its name, where a deletion in production asks to type it</source>
        <translation>نام آن، جایی که حذف در محیط عملیاتی نوشتنش را می‌خواهد</translation>
    </message>
    <message>
        <source>show what would be written, and end</source>
        <translation>نمایش آنچه نوشته می‌شد و پایان</translation>
    </message>
    <message>
        <source>Deployment %1 is read-only.</source>
        <translation>استقرار %1 فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>Add it again with --writable when it is to be changed from here.</source>
        <translation>اگر قرار است از اینجا تغییر کند دوباره با --writable بیفزاییدش.</translation>
    </message>
    <message>
        <source>%1 cannot be edited.</source>
        <translation>‏%1 را نمی‌توان ویرایش کرد.</translation>
    </message>
    <message>
        <source>Nothing was written, since the answer was not yes.</source>
        <translation>چون پاسخ بله نبود چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>in the way: the store refuses the deletion</source>
        <translation>مانع: انباره حذف را رد می‌کند</translation>
    </message>
    <message>
        <source>deleted too</source>
        <translation>این هم حذف می‌شود</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>خالی می‌شود</translation>
    </message>
    <message>
        <source>left pointing at nothing</source>
        <translation>بی‌مقصد می‌ماند</translation>
    </message>
    <message>
        <source>%1 could not be looked at: %2</source>
        <translation>‏%1 بررسی نشد: %2</translation>
    </message>
    <message>
        <source>Not everything was looked at.</source>
        <translation>همه بررسی نشد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no delimiter.</source>
        <translation>‏&quot;%1&quot; جداکننده نیست.</translation>
    </message>
    <message>
        <source>Delimiters are , ; | and tab.</source>
        <translation>جداکننده‌ها , ; | و جهش (Tab) هستند.</translation>
    </message>
    <message>
        <source>Formats are csv, json, jsonl and ejson.</source>
        <translation>قالب‌ها csv، json، jsonl و ejson هستند.</translation>
    </message>
    <message>
        <source>The option --%1 is for CSV alone.</source>
        <translation>گزینهٔ --%1 تنها برای CSV است.</translation>
    </message>
    <message>
        <source>Leave it out, or write --format csv.</source>
        <translation>حذفش کنید یا --format csv بنویسید.</translation>
    </message>
    <message>
        <source>The option --canonical is for JSON alone.</source>
        <translation>گزینهٔ --canonical تنها برای JSON است.</translation>
    </message>
    <message>
        <source>Leave it out, or write --format json.</source>
        <translation>حذفش کنید یا --format json بنویسید.</translation>
    </message>
    <message>
        <source>CSV, a JSON array, JSON lines, or JSON lines with --canonical; otherwise as the file&apos;s name ends</source>
        <translation>‏CSV، آرایهٔ JSON، سطرهای JSON، یا سطرهای JSON با --canonical؛ وگرنه از روی پسوند نام پرونده</translation>
    </message>
    <message>
        <source>JSON as canonical Extended JSON, which keeps every type</source>
        <translation>‏JSON به Extended JSON متعارف که هر نوعی را نگه می‌دارد</translation>
    </message>
    <message>
        <source>between the cells of CSV: , ; | or tab</source>
        <translation>میان خانه‌های CSV: , ; | یا جهش (tab)</translation>
    </message>
    <message>
        <source>an apostrophe before each cell of CSV that a spreadsheet would run as a formula</source>
        <translation>آپاستروفی پیش از هر خانهٔ CSV که صفحه‌گسترده فرمول می‌پنداردش</translation>
    </message>
    <message>
        <source>two columns, for a spreadsheet</source>
        <translation>دو ستون، برای صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Nothing is said of what is to change.</source>
        <translation>گفته نشده چه تغییر کند.</translation>
    </message>
    <message>
        <source>Add FIELD=VALUE, --increase, --null or --unset.</source>
        <translation>‏FIELD=VALUE، --increase، --null یا --unset را بیفزایید.</translation>
    </message>
    <message>
        <source>--where and --all exclude each other.</source>
        <translation>‏--where و --all با هم نمی‌آیند.</translation>
    </message>
    <message>
        <source>Give conditions, or --all for every record.</source>
        <translation>شرط بدهید، یا برای همهٔ رکوردها --all.</translation>
    </message>
    <message>
        <source>--if-version is for one record.</source>
        <translation>‏--if-version برای یک رکورد است.</translation>
    </message>
    <message>
        <source>Name the record by its key.</source>
        <translation>رکورد را با کلیدش نام ببرید.</translation>
    </message>
    <message>
        <source>It can be taken back with: registrar journal undo %1</source>
        <translation>بازگرداندنش با: registrar journal undo %1</translation>
    </message>
    <message>
        <source>Edit them?</source>
        <translation>ویرایش شوند؟</translation>
    </message>
    <message>
        <source>all records for which it holds; may be given several times</source>
        <translation>همهٔ رکوردهایی که برایشان برقرار است؛ می‌توان چند بار داد</translation>
    </message>
    <message>
        <source>every record</source>
        <translation>همهٔ رکوردها</translation>
    </message>
    <message>
        <source>add a number to the field of many records; may be given several times</source>
        <translation>افزودن عددی به فیلد رکوردهای بسیار؛ می‌توان چند بار داد</translation>
    </message>
    <message>
        <source>change fields of one record, or of all that match</source>
        <translation>تغییر فیلدهای یک رکورد، یا همهٔ رکوردهای جور</translation>
    </message>
    <message>
        <source>With --where or --all many records are edited, batch by batch; what somebody else changes meanwhile is left alone.</source>
        <translation>با --where یا --all رکوردهای بسیاری دسته‌دسته ویرایش می‌شوند؛ آنچه در این میان کس دیگری تغییر دهد دست نمی‌خورد.</translation>
    </message>
    <message>
        <source>how many would change, and the first of them</source>
        <translation>چند تا تغییر می‌کرد، و نخستین‌هایشان</translation>
    </message>
    <message>
        <source>%1 is secret.</source>
        <translation>‏%1 محرمانه است.</translation>
    </message>
    <message>
        <source>Sort by another field, or add --with-secrets.</source>
        <translation>بر پایهٔ فیلد دیگری مرتب کنید، یا --with-secrets را بیفزایید.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsHeader</name>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsModel</name>
    <message>
        <source>In conflict: somebody else changed the record since it was read.</source>
        <translation>در تداخل: از زمان خوانده شدن کس دیگری رکورد را تغییر داده است.</translation>
    </message>
    <message>
        <source>The store refused the edit.</source>
        <translation>انباره ویرایش را رد کرد.</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>افزودنی</translation>
    </message>
    <message>
        <source>Changed, not yet applied</source>
        <translation>تغییرکرده، هنوز اعمال‌نشده</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>حذفی</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>در حال بارگذاری</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>خوانده نشد</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>نبوده</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>متن خالی</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>برای حذف</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>برای افزودن</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>نامعتبر</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>در تداخل</translation>
    </message>
    <message>
        <source>null: the field is there, without a value</source>
        <translation>‏null: فیلد هست، بدون مقدار</translation>
    </message>
    <message>
        <source>missing: the record has no such field</source>
        <translation>نبوده: رکورد چنین فیلدی ندارد</translation>
    </message>
    <message>
        <source>A secret; it is shown in the form when asked for.</source>
        <translation>محرمانه؛ در صورت درخواست در فرم نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>متن خالی</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>خوانده‌شده به‌صورت: %1</translation>
    </message>
    <message>
        <source>The deployment is opened for reading only.</source>
        <translation>استقرار تنها برای خواندن باز شده است.</translation>
    </message>
    <message>
        <source>The blueprint keeps these records from being edited.</source>
        <translation>نقشه نمی‌گذارد این رکوردها ویرایش شوند.</translation>
    </message>
    <message>
        <source>The record is not loaded any more.</source>
        <translation>رکورد دیگر بارگذاری‌شده نیست.</translation>
    </message>
    <message>
        <source>Scroll back to it and edit it again.</source>
        <translation>به آن بازگردید و دوباره ویرایشش کنید.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>رکورد دیگر نیست.</translation>
    </message>
    <message>
        <source>The store may read every record for it.</source>
        <translation>انباره شاید برای آن همهٔ رکوردها را بخواند.</translation>
    </message>
    <message>
        <source>The store may read about %1 records for it.</source>
        <translation>انباره شاید برای آن حدود %1 رکورد بخواند.</translation>
    </message>
    <message>
        <source>No index serves this order.</source>
        <translation>هیچ نمایه‌ای به کار این ترتیب نمی‌آید.</translation>
    </message>
    <message>
        <source>Whether an index serves this order could not be told.</source>
        <translation>معلوم نشد نمایه‌ای به کار این ترتیب می‌آید یا نه.</translation>
    </message>
    <message>
        <source>What was typed in the form cannot be read. It is kept there.</source>
        <translation>آنچه در فرم نوشته شده خوانا نیست. همان‌جا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>What was typed in the form cannot be read: %1.</source>
        <translation>آنچه در فرم نوشته شده خوانا نیست: %1.</translation>
    </message>
    <message>
        <source>What was typed as its text cannot be read.</source>
        <translation>آنچه به‌عنوان متن آن نوشته شده خوانا نیست.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>خوانده‌نشده</translation>
    </message>
    <message>
        <source>The beginning of about %1; all of it is read when the record is opened.</source>
        <translation>آغاز حدود %1؛ همه‌اش هنگام باز کردن رکورد خوانده می‌شود.</translation>
    </message>
    <message>
        <source>The store could not tell what may be edited.</source>
        <translation>انباره نتوانست بگوید چه چیزی ویرایش‌پذیر است.</translation>
    </message>
    <message>
        <source>Unlock it for writing first: in the status bar, or in the deployment&apos;s menu.</source>
        <translation>نخست قفلش را برای نوشتن باز کنید: در نوار وضعیت یا در منوی استقرار.</translation>
    </message>
    <message>
        <source>The selected records are too large to be read whole at once.</source>
        <translation>رکوردهای برگزیده برای خواندن کامل و یکجا بیش از اندازه بزرگ‌اند.</translation>
    </message>
    <message>
        <source>They take about %1.</source>
        <translation>حدود %1 جا می‌گیرند.</translation>
    </message>
    <message>
        <source>Select fewer of them, or export them.</source>
        <translation>کمتر برگزینید، یا برون‌برد کنید.</translation>
    </message>
    <message>
        <source>“%1” is large and has not been read to its end.</source>
        <translation>‏«%1» بزرگ است و تا پایان خوانده نشده است.</translation>
    </message>
    <message>
        <source>Open the record beside the table, where all of it is read, and edit it there.</source>
        <translation>رکورد را کنار جدول باز کنید، که آنجا کامل خوانده می‌شود، و همان‌جا ویرایشش کنید.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsNavigator</name>
    <message>
        <source>%1 has no record %2.</source>
        <translation>‏%1 رکورد %2 ندارد.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
</context>
<context>
    <name>registrar::RecordsPage</name>
    <message>
        <source>Sort anyway</source>
        <translation>با این حال مرتب شود</translation>
    </message>
    <message>
        <source>These records are hidden</source>
        <translation>این رکوردها پنهان‌اند</translation>
    </message>
    <message>
        <source>The blueprint marks them as private. Showing them is your decision.</source>
        <translation>نقشه آن‌ها را خصوصی نشان کرده است. نمایششان تصمیم شماست.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>نمایش رکوردها</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>در حال خواندن %1 …</translation>
    </message>
    <message>
        <source>No record matches the filter</source>
        <translation>هیچ رکوردی با پالایه جور نیست</translation>
    </message>
    <message>
        <source>Change a condition, or look at all records.</source>
        <translation>شرطی را تغییر دهید یا همهٔ رکوردها را ببینید.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>پاک کردن پالایه</translation>
    </message>
    <message>
        <source>%1 has no records yet</source>
        <translation>‏%1 هنوز رکوردی ندارد</translation>
    </message>
    <message>
        <source>What you add is staged first and written when you apply it.</source>
        <translation>آنچه می‌افزایید نخست آماده و هنگام اعمال نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>افزودن رکورد</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>در حال شمارش …</translation>
    </message>
    <message>
        <source>number of records not known</source>
        <translation>شمار رکوردها نامعلوم</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>‏%1 رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 records</source>
        <translation>حدود %1 رکورد</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>پالایش‌شده</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Count exactly</source>
        <translation>شمارش دقیق</translation>
    </message>
    <message>
        <source>in the store&apos;s order</source>
        <translation>به ترتیب انباره</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>مرتب بر پایهٔ %1</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>‏%1، نزولی</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>، سپس </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n record(s)</source>
        <translation>
            <numerusform>حذف %n رکورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>‏%n رکورد پس گرفته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Applying was cancelled; everything is still staged.</source>
        <translation>اعمال لغو شد؛ همه هنوز آماده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed by somebody else since you read them.</source>
        <translation>
            <numerusform>‏%n رکورد پس از خواندن شما به دست کس دیگری تغییر کرده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>‏%n رکورد نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>رکوردهای %1</translation>
    </message>
    <message>
        <source>What takes the applied edits back is staged. Review it, then apply it.</source>
        <translation>آنچه ویرایش‌های اعمال‌شده را برمی‌گرداند آماده است. بازبینی و سپس اعمالش کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with other edits were left out.</source>
        <translation>
            <numerusform>‏%n رکورد با ویرایش‌های دیگر کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the records first.</source>
        <translation>نخست رکوردها را نمایش دهید.</translation>
    </message>
    <message>
        <source>The edit runs. It can be cancelled among the operations below.</source>
        <translation>ویرایش در حال اجراست. در فهرست عملیات پایین می‌توان لغوش کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1</source>
        <translation>
            <numerusform>‏%n رکورد از %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deactivation of %n record(s)</source>
        <translation>
            <numerusform>غیرفعال کردن %n رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Records without a key cannot be named one by one.</source>
        <translation>رکوردهای بی‌کلید را تک‌تک نمی‌توان نام برد.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>خواندن متوقف شد</translation>
    </message>
    <message>
        <source>Nothing of %1 has been read yet.</source>
        <translation>هنوز چیزی از %1 خوانده نشده است.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ادامهٔ خواندن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ایستاده</translation>
    </message>
    <message>
        <source>Edit what the filter finds…</source>
        <translation>ویرایش آنچه پالایه می‌یابد…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The edits of the others stay.</source>
        <translation>ویرایش‌های دیگران می‌ماند.</translation>
    </message>
    <message>
        <source>Take the edit of %1 in %2 back?</source>
        <translation>ویرایش %1 در %2 بازگردانده شود؟</translation>
    </message>
    <message>
        <source>It is written at once. Records that were changed since stay as they are.</source>
        <translation>بی‌درنگ نوشته می‌شود. رکوردهایی که پس از آن تغییر کرده‌اند همان می‌مانند.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>The edit was left as it is.</source>
        <translation>ویرایش همان‌طور که بود ماند.</translation>
    </message>
    <message>
        <source>Nothing was staged. Filter for fewer, and select again.</source>
        <translation>چیزی آماده نشد. با پالایه کمترشان کنید و دوباره برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>Stage the %n loaded one(s)</source>
        <translation>
            <numerusform>آماده کردن %n رکورد بارگذاری‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) staged for deletion.</source>
        <translation>
            <numerusform>‏%n رکورد برای حذف آماده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the filter finds instead.</source>
        <translation>به جای آن، آنچه پالایه می‌یابد برون‌برد شود.</translation>
    </message>
    <message>
        <source>Some of the selected records have not been written yet.</source>
        <translation>برخی از رکوردهای برگزیده هنوز نوشته نشده‌اند.</translation>
    </message>
</context>
<context>
    <name>registrar::RecordsTable</name>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>ویرایش‌ها</translation>
    </message>
</context>
<context>
    <name>registrar::ReferenceFollower</name>
    <message>
        <source>Go to %1 %2</source>
        <extracomment>an entity and what names the record: Go to Courses 12</extracomment>
        <translation>رفتن به %1 %2</translation>
    </message>
    <message>
        <source>Go to these %1</source>
        <extracomment>an entity: Go to these Courses</extracomment>
        <translation>رفتن به این %1</translation>
    </message>
</context>
<context>
    <name>registrar::ReferenceInput</name>
    <message>
        <source>Open the record in %1</source>
        <translation>باز کردن رکورد در %1</translation>
    </message>
    <message>
        <source>%1 has no such record.</source>
        <translation>‏%1 چنین رکوردی ندارد.</translation>
    </message>
</context>
<context>
    <name>registrar::ReferenceSearch</name>
    <message>
        <source>Records found</source>
        <translation>رکوردهای یافته</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>The store “%1” is not connected.</source>
        <translation>انبارهٔ «%1» متصل نیست.</translation>
    </message>
    <message>
        <source>The entity that this points at is not known.</source>
        <translation>موجودیتی که به آن اشاره می‌کند شناخته نیست.</translation>
    </message>
</context>
<context>
    <name>registrar::RelatedModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>an entity that points here, and the field by which it does</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>اشاره می‌کند به</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Points here</source>
        <translation>به اینجا اشاره می‌کنند</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>The deployment has no such store.</source>
        <translation>استقرار چنین انباره‌ای ندارد.</translation>
    </message>
    <message>
        <source>no record %1 in %2</source>
        <translation>رکورد %1 در %2 نیست</translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>‏%1 از %2 هست</translation>
    </message>
    <message>
        <source>The record names some in %1 that do not exist.</source>
        <translation>رکورد برخی را در %1 نام می‌برد که نیستند.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>بیش از %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>پرسیده نشده</translation>
    </message>
</context>
<context>
    <name>registrar::RelatedPanel</name>
    <message>
        <source>Stop looking</source>
        <translation>ایستاندن جست‌وجو</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>رکوردهای مرتبط</translation>
    </message>
    <message>
        <source>This entity has no references, and none lead to it.</source>
        <translation>این موجودیت ارجاعی ندارد و ارجاعی هم به آن نمی‌رسد.</translation>
    </message>
    <message>
        <source>Choose a record to see what belongs to it.</source>
        <translation>رکوردی برگزینید تا آنچه به آن تعلق دارد ببینید.</translation>
    </message>
</context>
<context>
    <name>registrar::RunningOperationsDialog</name>
    <message>
        <source>Quit Registrar</source>
        <translation>خروج از Registrar</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>عملیات در حال اجرا</translation>
    </message>
    <message>
        <source>Wait, then quit</source>
        <translation>صبر و سپس خروج</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>لغو آن‌ها و خروج</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ماندن</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are still running.</source>
        <translation>
            <numerusform>‏%n عملیات هنوز در حال اجراست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running any more.</source>
        <translation>دیگر چیزی در حال اجرا نیست.</translation>
    </message>
    <message>
        <source>Cancelled, an export leaves no file, and an edit of many records keeps what it has written so far; the journal has it.</source>
        <translation>با لغو، برون‌برد پرونده‌ای به جا نمی‌گذارد و ویرایش رکوردهای بسیار آنچه را تاکنون نوشته نگه می‌دارد؛ دفتر ثبت آن را دارد.</translation>
    </message>
    <message>
        <source>Registrar quits as soon as they have ended.</source>
        <translation>‏Registrar همین که پایان یابند خارج می‌شود.</translation>
    </message>
    <message>
        <source>They are being cancelled. Registrar quits as soon as they have ended.</source>
        <translation>در حال لغو شدن‌اند. Registrar همین که پایان یابند خارج می‌شود.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxCommand</name>
    <message>
        <source>which sandbox; demo where it is not given</source>
        <translation>کدام محیط آزمایشی؛ اگر داده نشود demo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ثانیه</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 ساعت و %2 دقیقه</translation>
    </message>
    <message>
        <source>%1 is missing. %2 %3</source>
        <translation>‏%1 کم است. %2 %3</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>‏%1: ایستاده</translation>
    </message>
    <message>
        <source>%1: starting, owned by process %2</source>
        <translation>‏%1: در حال آغاز، از آن فرایند %2</translation>
    </message>
    <message>
        <source>%1: running for %2, owned by process %3</source>
        <translation>‏%1: %2 است که کار می‌کند، از آن فرایند %3</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ایستاده</translation>
    </message>
    <message>
        <source>in PostgreSQL</source>
        <translation>در PostgreSQL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>فرایند</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده</translation>
    </message>
    <message>
        <source>The last lines of %1:</source>
        <translation>واپسین سطرهای %1:</translation>
    </message>
    <message>
        <source>The sandbox “%1” runs already.</source>
        <translation>محیط آزمایشی «%1» از پیش در حال کار است.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>در حال راه‌اندازی %1</translation>
    </message>
    <message>
        <source>The servers end with this program: press Ctrl-C to stop them.</source>
        <translation>سرورها با این برنامه پایان می‌یابند: برای ایستاندنشان Ctrl-C را بزنید.</translation>
    </message>
    <message>
        <source>The sandbox “%1” was stopped.</source>
        <translation>محیط آزمایشی «%1» متوقف شد.</translation>
    </message>
    <message>
        <source>One of its servers ended by itself.</source>
        <translation>یکی از سرورهایش خودبه‌خود پایان یافت.</translation>
    </message>
    <message>
        <source>See the logs in %1, then start it again.</source>
        <translation>گزارش‌ها را در %1 ببینید و دوباره راهش بیندازید.</translation>
    </message>
    <message>
        <source>Remove all data of the sandbox “%1”?</source>
        <translation>همهٔ دادهٔ محیط آزمایشی «%1» حذف شود؟</translation>
    </message>
    <message>
        <source>The sandbox “%1” is empty.</source>
        <translation>محیط آزمایشی «%1» خالی است.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s servers are installed.</source>
        <translation>سرورهای محیط آزمایشی نصب شده‌اند.</translation>
    </message>
    <message>
        <source>start the servers, and own them until interrupted</source>
        <translation>راه‌اندازی سرورها و نگه داشتنشان تا قطع شدن</translation>
    </message>
    <message>
        <source>The servers listen on free ports of 127.0.0.1, with generated passwords. They end when this program ends, even when it is killed. Their data stay for the next start.</source>
        <translation>سرورها روی درگاه‌های آزاد 127.0.0.1 با گذرواژه‌های ساختگی گوش می‌دهند. با پایان این برنامه پایان می‌یابند، حتی اگر کشته شود. داده‌شان برای بار دیگر می‌ماند.</translation>
    </message>
    <message>
        <source>leave a process behind that owns them until `stop`</source>
        <translation>گذاشتن فرایندی که تا `stop` صاحبشان باشد</translation>
    </message>
    <message>
        <source>stop them when that process ends, too</source>
        <translation>با پایان آن فرایند هم متوقفشان کن</translation>
    </message>
    <message>
        <source>Starts the sandbox “demo” and comes back.</source>
        <translation>محیط آزمایشی “demo” را راه می‌اندازد و بازمی‌گردد.</translation>
    </message>
    <message>
        <source>private, throw-away servers for trying things out</source>
        <translation>سرورهای خصوصی و دورریختنی برای آزمودن</translation>
    </message>
    <message>
        <source>A sandbox is PostgreSQL, the MongoDB protocol and Redis on this machine, for the demo, for tests and for rehearsals. Several can run at once, each under a name of its own.</source>
        <translation>محیط آزمایشی PostgreSQL، پروتکل MongoDB و Redis روی همین رایانه است، برای نمایش، آزمون و تمرین. چند تا می‌توانند هم‌زمان کار کنند، هر یک با نام خود.</translation>
    </message>
    <message>
        <source>stop the servers; their data stay</source>
        <translation>ایستاندن سرورها؛ داده‌شان می‌ماند</translation>
    </message>
    <message>
        <source>versions, ports, processes, uptime, data and the last log lines</source>
        <translation>نسخه‌ها، درگاه‌ها، فرایندها، زمان کار، داده و واپسین سطرهای گزارش</translation>
    </message>
    <message>
        <source>stop the servers and remove their data</source>
        <translation>ایستاندن سرورها و حذف داده‌شان</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>نپرسیدن</translation>
    </message>
    <message>
        <source>download and build the servers, a few minutes the first time</source>
        <translation>بارگیری و ساخت سرورها، بار نخست چند دقیقه</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxControl</name>
    <message>
        <source>Waiting for the sandbox was cancelled.</source>
        <translation>انتظار برای محیط آزمایشی لغو شد.</translation>
    </message>
    <message>
        <source>The sandbox “%1” does not stop.</source>
        <translation>محیط آزمایشی «%1» نمی‌ایستد.</translation>
    </message>
    <message>
        <source>Its owner, the process %1, does not answer.</source>
        <translation>صاحبش، فرایند %1، پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>End that process; its servers end with it.</source>
        <translation>آن فرایند را پایان دهید؛ سرورهایش با آن پایان می‌یابند.</translation>
    </message>
    <message>
        <source>The data of the sandbox “%1” cannot be removed.</source>
        <translation>دادهٔ محیط آزمایشی «%1» حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>Something in %1 cannot be deleted.</source>
        <translation>چیزی در %1 حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>See to whom the files belong, and remove the folder.</source>
        <translation>ببینید پرونده‌ها از آن کیست و پوشه را حذف کنید.</translation>
    </message>
    <message>
        <source>The sandbox “%1” was not started.</source>
        <translation>محیط آزمایشی «%1» راه نیفتاد.</translation>
    </message>
    <message>
        <source>What its owner said is in %1.</source>
        <translation>آنچه صاحبش گفت در %1 است.</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxDescription</name>
    <message>
        <source>There is no sandbox named “%1”.</source>
        <translation>محیط آزمایشی‌ای به نام «%1» نیست.</translation>
    </message>
    <message>
        <source>Nothing was ever started in %1.</source>
        <translation>هرگز چیزی در %1 راه نیفتاده است.</translation>
    </message>
    <message>
        <source>Start it with: registrar sandbox start --name %1</source>
        <translation>راهش بیندازید با: registrar sandbox start --name %1</translation>
    </message>
    <message>
        <source>The description of the sandbox “%1” cannot be read.</source>
        <translation>شرح محیط آزمایشی «%1» خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>‏%1 آسیب دیده است.</translation>
    </message>
    <message>
        <source>Make the sandbox anew with: registrar sandbox reset --name %1</source>
        <translation>محیط آزمایشی را از نو بسازید با: registrar sandbox reset --name %1</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxFill</name>
    <message>
        <source>The list of deliberate faults could not be written.</source>
        <translation>فهرست خطاهای عمدی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxFillCommand</name>
    <message>
        <source>Deliberate faults, for checks to find:</source>
        <translation>خطاهای عمدی، برای اینکه بررسی‌ها بیابندشان:</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>موجودیت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>‏«%1» تاریخ نیست.</translation>
    </message>
    <message>
        <source>Give it as 2026-09-01.</source>
        <translation>به شکل 2026-09-01 بدهید.</translation>
    </message>
    <message>
        <source>sample data for the five platforms, drawn from their blueprints</source>
        <translation>دادهٔ نمونه برای پنج سکو، برگرفته از نقشه‌هایشان</translation>
    </message>
    <message>
        <source>The data are the same on every machine for the same day and scale. They look like a school&apos;s: names in several scripts, popular and empty courses, terms and holidays. A few records are wrong on purpose; they are listed, also in faults.json in the sandbox&apos;s folder. A platform that has its database already is left as it is.</source>
        <translation>داده برای یک روز و مقیاس روی هر رایانه یکسان است. به دادهٔ مدرسه می‌ماند: نام‌هایی به چند خط، درس‌های پرطرفدار و خالی، ترم و تعطیلات. چند رکورد عمداً نادرست‌اند؛ فهرستشان داده می‌شود، در faults.json پوشهٔ محیط آزمایشی هم. سکویی که پایگاهش را دارد دست نمی‌خورد.</translation>
    </message>
    <message>
        <source>which sandbox; demo where it is not given</source>
        <translation>کدام محیط آزمایشی؛ اگر داده نشود demo</translation>
    </message>
    <message>
        <source>1 is about a thousand users (the default), 1000 a million</source>
        <translation>1 حدود هزار کاربر است (پیش‌فرض)، 1000 یک میلیون</translation>
    </message>
    <message>
        <source>the day the data are dated back from; today where it is not given</source>
        <translation>روزی که تاریخ داده از آن رو به گذشته است؛ اگر داده نشود امروز</translation>
    </message>
    <message>
        <source>Fills all platforms of the sandbox “demo”.</source>
        <translation>همهٔ سکوهای محیط آزمایشی “demo” را پر می‌کند.</translation>
    </message>
    <message>
        <source>Makes LearnFlow&apos;s data anew.</source>
        <translation>دادهٔ LearnFlow را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>Drop what is there and fill anew?</source>
        <translation>آنچه هست حذف و از نو پر شود؟</translation>
    </message>
    <message>
        <source>drop what is there and fill anew, after showing what goes</source>
        <translation>حذف آنچه هست و پر کردن از نو، پس از نمایش آنچه می‌رود</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>نپرسیدن</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxFolder</name>
    <message>
        <source>A sandbox cannot be named “%1”.</source>
        <translation>محیط آزمایشی را نمی‌توان «%1» نامید.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, hyphens and underscores.</source>
        <translation>نام ۱ تا ۶۴ حرف، رقم، خط تیره و زیرخط دارد.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s folder cannot be made.</source>
        <translation>پوشهٔ محیط آزمایشی را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>Writing to %1 was refused.</source>
        <translation>نوشتن در %1 رد شد.</translation>
    </message>
    <message>
        <source>See whether the disk is full and whether the folder is yours.</source>
        <translation>ببینید دیسک پر است و پوشه از آن شماست یا نه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>پروندهٔ %1 نوشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxInstall</name>
    <message>
        <source>The sandbox&apos;s servers cannot be installed.</source>
        <translation>سرورهای محیط آزمایشی را نمی‌توان نصب کرد.</translation>
    </message>
    <message>
        <source>There is no bash on this system.</source>
        <translation>در این سامانه bash نیست.</translation>
    </message>
    <message>
        <source>The install script is not beside the program.</source>
        <translation>اسکریپت نصب کنار برنامه نیست.</translation>
    </message>
    <message>
        <source>Install servers yourself; the sandbox uses those on PATH.</source>
        <translation>سرورها را خودتان نصب کنید؛ محیط آزمایشی آن‌هایی را که در PATH هستند به کار می‌برد.</translation>
    </message>
    <message>
        <source>Installing the sandbox&apos;s servers was cancelled.</source>
        <translation>نصب سرورهای محیط آزمایشی لغو شد.</translation>
    </message>
    <message>
        <source>Run it again at any time; what is done is not done twice.</source>
        <translation>هر وقت خواستید دوباره اجرا کنید؛ کار انجام‌شده دوباره انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s servers were not installed.</source>
        <translation>سرورهای محیط آزمایشی نصب نشدند.</translation>
    </message>
</context>
<context>
    <name>registrar::SandboxKeeper</name>
    <message>
        <source>A sandbox cannot be started on this system.</source>
        <translation>در این سامانه محیط آزمایشی راه نمی‌افتد.</translation>
    </message>
    <message>
        <source>Servers cannot be tied to the program that owns them here.</source>
        <translation>اینجا نمی‌توان سرورها را به برنامهٔ صاحبشان بست.</translation>
    </message>
    <message>
        <source>Connect to servers of your own instead.</source>
        <translation>به جای آن به سرورهای خودتان وصل شوید.</translation>
    </message>
    <message>
        <source>A sandbox cannot be started.</source>
        <translation>محیط آزمایشی راه نمی‌افتد.</translation>
    </message>
    <message>
        <source>No server was found on this machine.</source>
        <translation>سروری در این رایانه یافت نشد.</translation>
    </message>
    <message>
        <source>Install the sandbox&apos;s own servers with: registrar sandbox install</source>
        <translation>سرورهای خود محیط آزمایشی را نصب کنید با: registrar sandbox install</translation>
    </message>
    <message>
        <source>The sandbox “%1” runs already.</source>
        <translation>محیط آزمایشی «%1» از پیش در حال کار است.</translation>
    </message>
    <message>
        <source>The process %1 (%2) owns it.</source>
        <translation>از آن فرایند %1 (%2) است.</translation>
    </message>
    <message>
        <source>Use it as it is, or stop it with: registrar sandbox stop --name %1</source>
        <translation>همان‌گونه که هست به کارش ببرید یا متوقفش کنید با: registrar sandbox stop --name %1</translation>
    </message>
    <message>
        <source>The sandbox “%1” was not started.</source>
        <translation>محیط آزمایشی «%1» راه نیفتاد.</translation>
    </message>
    <message>
        <source>The process %1, which was to own it, has ended.</source>
        <translation>فرایند %1 که قرار بود صاحبش باشد پایان یافته است.</translation>
    </message>
    <message>
        <source>Name a running process.</source>
        <translation>فرایندی در حال اجرا را نام ببرید.</translation>
    </message>
    <message>
        <source>Starting the sandbox was cancelled.</source>
        <translation>راه‌اندازی محیط آزمایشی لغو شد.</translation>
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
        <translation>پروندهٔ رمزنگاری‌شده خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Fetch it again from where it was made, or use a copy of it.</source>
        <translation>از جایی که ساخته شده دوباره بیاوریدش یا رونوشتی به کار ببرید.</translation>
    </message>
    <message>
        <source>It does not begin as an encrypted file of Registrar does.</source>
        <translation>مانند پروندهٔ رمزنگاری‌شدهٔ Registrar آغاز نمی‌شود.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>زودتر از موعد پایان می‌یابد.</translation>
    </message>
    <message>
        <source>It was written by a newer version, or is damaged.</source>
        <translation>نسخهٔ تازه‌تری آن را نوشته، یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>از همان نسخه استفاده کنید.</translation>
    </message>
    <message>
        <source>It asks for more work or memory than any such file needs.</source>
        <translation>بیش از نیاز چنین پرونده‌ای کار یا حافظه می‌خواهد.</translation>
    </message>
    <message>
        <source>The file could not be encrypted.</source>
        <translation>پرونده رمزنگاری نشد.</translation>
    </message>
    <message>
        <source>The encrypted file could not be opened.</source>
        <translation>پروندهٔ رمزنگاری‌شده باز نشد.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed.</source>
        <translation>عبارت عبور نادرست است، یا پرونده تغییر کرده است.</translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>عبارت عبور را دوباره بنویسید.</translation>
    </message>
</context>
<context>
    <name>registrar::SealedFile</name>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>پروندهٔ %1 را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>Check that its folder can be written to and that the disk is not full.</source>
        <translation>بررسی کنید که در پوشه‌اش بتوان نوشت و دیسک پر نباشد.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>پوشهٔ %1 را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>پروندهٔ %1 نیست.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>پروندهٔ %1 باز نمی‌شود.</translation>
    </message>
    <message>
        <source>It is damaged, or was sealed with a key that is gone.</source>
        <translation>آسیب دیده، یا با کلیدی مهر شده که دیگر نیست.</translation>
    </message>
    <message>
        <source>It could not be sealed.</source>
        <translation>مهر نشد.</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>برنامهٔ دیگری در حال نوشتن آن است.</translation>
    </message>
</context>
<context>
    <name>registrar::SealedSecretStore</name>
    <message>
        <source>The stored passwords cannot be used.</source>
        <translation>گذرواژه‌های ذخیره‌شده را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>Move the file %1 away and give the passwords again.</source>
        <translation>پروندهٔ %1 را کنار بگذارید و گذرواژه‌ها را دوباره بدهید.</translation>
    </message>
    <message>
        <source>Another program is writing them, or their folder cannot be written to.</source>
        <translation>برنامهٔ دیگری در حال نوشتن آن‌هاست، یا در پوشه‌شان نمی‌توان نوشت.</translation>
    </message>
</context>
<context>
    <name>registrar::SecretsCommand</name>
    <message>
        <source>Passwords are kept in the encrypted file %1.</source>
        <translation>گذرواژه‌ها در پروندهٔ رمزنگاری‌شدهٔ %1 نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keychain.</source>
        <translation>گذرواژه‌ها در جاکلیدی سیستم نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place for passwords.</source>
        <translation>‏&quot;%1&quot; جای گذرواژه نیست.</translation>
    </message>
    <message>
        <source>Places are keychain and file.</source>
        <translation>جاها keychain و file هستند.</translation>
    </message>
    <message>
        <source>tell where passwords are kept</source>
        <translation>گفتن اینکه گذرواژه‌ها کجا نگه داشته می‌شوند</translation>
    </message>
    <message>
        <source>keep passwords in the system&apos;s keychain, or in an encrypted file</source>
        <translation>نگه داشتن گذرواژه‌ها در جاکلیدی سیستم یا پرونده‌ای رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>The keychain opens with the desktop. The encrypted file opens with a passphrase, which is what a
scheduled job needs: it gives it with --passphrase-file or %1.</source>
        <translation>جاکلیدی با میزکار باز می‌شود. پروندهٔ رمزنگاری‌شده با عبارت عبور باز می‌شود که کار
زمان‌بندی‌شده به آن نیاز دارد: با --passphrase-file یا %1 می‌دهدش.</translation>
    </message>
    <message>
        <source>where passwords are kept on this workstation</source>
        <translation>گذرواژه‌ها در این ایستگاه کاری کجا نگه داشته می‌شوند</translation>
    </message>
    <message>
        <source>Passwords are in one place at a time: the system&apos;s keychain, or an encrypted file where there is
none. They are never in arguments, settings, the journal or a log.</source>
        <translation>گذرواژه‌ها هر زمان در یک جا هستند: جاکلیدی سیستم، یا جایی که نباشد پرونده‌ای
رمزنگاری‌شده. هرگز در آرگومان‌ها، تنظیمات، دفتر ثبت یا گزارش نیستند.</translation>
    </message>
    <message>
        <source>keychain or file</source>
        <translation>‏keychain یا file</translation>
    </message>
    <message>
        <source>so that a scheduled job can use them</source>
        <translation>تا کاری زمان‌بندی‌شده بتواند به کارشان برد</translation>
    </message>
</context>
<context>
    <name>registrar::ServerLauncher</name>
    <message>
        <source>The sandbox&apos;s folder has too long a path for local sockets.</source>
        <translation>مسیر پوشهٔ محیط آزمایشی برای سوکت‌های محلی بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes.</source>
        <translation>‏%1 از %2 بایت بلندتر است.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or set XDG_STATE_HOME to a shorter path.</source>
        <translation>‏bubblewrap را نصب کنید یا XDG_STATE_HOME را به مسیری کوتاه‌تر ببرید.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>‏%1 ناموفق بود.</translation>
    </message>
    <message>
        <source>Make the sandbox anew with: registrar sandbox reset --name %1</source>
        <translation>محیط آزمایشی را از نو بسازید با: registrar sandbox reset --name %1</translation>
    </message>
</context>
<context>
    <name>registrar::ServerProcess</name>
    <message>
        <source>The sandbox&apos;s server %1 cannot be started.</source>
        <translation>سرور %1 محیط آزمایشی راه نمی‌افتد.</translation>
    </message>
    <message>
        <source>Install the sandbox&apos;s own servers with: registrar sandbox install</source>
        <translation>سرورهای خود محیط آزمایشی را نصب کنید با: registrar sandbox install</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server %1 ended while it was starting.</source>
        <translation>سرور %1 محیط آزمایشی هنگام راه‌اندازی پایان یافت.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s server %1 takes too long to start.</source>
        <translation>راه‌اندازی سرور %1 محیط آزمایشی بیش از اندازه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Its log is %1.</source>
        <translation>گزارش آن %1 است.</translation>
    </message>
</context>
<context>
    <name>registrar::ServerPrograms</name>
    <message>
        <source>Install the sandbox&apos;s own servers with: registrar sandbox install</source>
        <translation>سرورهای خود محیط آزمایشی را نصب کنید با: registrar sandbox install</translation>
    </message>
    <message>
        <source>No PostgreSQL server was found.</source>
        <translation>سرور PostgreSQL یافت نشد.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as the superuser.</source>
        <translation>‏PostgreSQL با کاربر ریشه اجرا نمی‌شود.</translation>
    </message>
    <message>
        <source>Install bubblewrap, or run this as an ordinary user.</source>
        <translation>‏bubblewrap را نصب کنید یا با کاربر عادی اجرا کنید.</translation>
    </message>
    <message>
        <source>The PostgreSQL server of this machine has no pgvector.</source>
        <translation>سرور PostgreSQL این رایانه pgvector ندارد.</translation>
    </message>
    <message>
        <source>Neither mongod nor FerretDB was found.</source>
        <translation>نه mongod یافت شد و نه FerretDB.</translation>
    </message>
    <message>
        <source>FerretDB needs a PostgreSQL server with DocumentDB.</source>
        <translation>‏FerretDB سرور PostgreSQL با DocumentDB می‌خواهد.</translation>
    </message>
    <message>
        <source>No Redis server was found.</source>
        <translation>سرور Redis یافت نشد.</translation>
    </message>
</context>
<context>
    <name>registrar::ServerReach</name>
    <message>
        <source>A socket on this computer needs no name.</source>
        <translation>سوکت روی این رایانه نامی لازم ندارد.</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>‏%1 شناخته است.</translation>
    </message>
    <message>
        <source>%1 is not known (%2).</source>
        <translation>‏%1 شناخته نیست (%2).</translation>
    </message>
    <message>
        <source>Check its spelling, the network and the VPN. Names of a compose file&apos;s services are known inside its network only; outside, use localhost and the published port.</source>
        <translation>نوشتار آن، شبکه و VPN را بررسی کنید. نام سرویس‌های یک پروندهٔ compose تنها درون شبکهٔ آن شناخته است؛ بیرون از آن localhost و درگاه منتشرشده را به کار ببرید.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>نام %1 شناخته نیست.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>A server listens at %1.</source>
        <translation>سروری در %1 گوش می‌دهد.</translation>
    </message>
    <message>
        <source>Nobody answers at %1 (%2).</source>
        <translation>کسی در %1 پاسخ نمی‌دهد (%2).</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>کسی در %1 پاسخ نمی‌دهد.</translation>
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
        <translation>‏%1، با کاربر %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>اتصال رمزنگاری شده است.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>اتصال رمزنگاری نشده است.</translation>
    </message>
    <message>
        <source>Connection lost, mending it</source>
        <translation>اتصال قطع شد، در حال ترمیم</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>در حال اتصال</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>متصل نیست</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>زمان پاسخ سرور</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>باز کردن قفل…</translation>
    </message>
    <message>
        <source>Make %1 read-only again</source>
        <translation>دوباره فقط‌خواندنی کردن %1</translation>
    </message>
    <message>
        <source>Let %1 be written to for a time</source>
        <translation>اجازهٔ نوشتن در %1 برای مدتی</translation>
    </message>
    <message>
        <source>The connection is encrypted as far as the SSH server.</source>
        <translation>اتصال تا سرور SSH رمزنگاری شده است.</translation>
    </message>
</context>
<context>
    <name>registrar::ServiceSettings</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>پروندهٔ %1 خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>It is too large for a service&apos;s settings.</source>
        <translation>برای تنظیمات سرویس بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>There are no settings of a service in it.</source>
        <translation>تنظیمات سرویسی در آن نیست.</translation>
    </message>
    <message>
        <source>Give a .env file, a docker-compose.yml, an alembic.ini, or addresses, one a line.</source>
        <translation>‏.env، docker-compose.yml، alembic.ini، یا نشانی‌ها، هر سطر یکی، بدهید.</translation>
    </message>
</context>
<context>
    <name>registrar::SettingsDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>&amp;Open the tabs of last time</source>
        <translation>&amp;باز کردن زبانه‌های بار پیش</translation>
    </message>
    <message>
        <source>&amp;Journal folder</source>
        <translation>پوشهٔ &amp;دفتر ثبت</translation>
    </message>
    <message>
        <source>Lo&amp;g folder</source>
        <translation>پوشهٔ &amp;گزارش</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مانند میزکار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>پرتضاد</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>تاریخ و ساعت</translation>
    </message>
    <message>
        <source>This workstation&apos;s: %1</source>
        <translation>از آن این ایستگاه کاری: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Instants are shown and typed in it, always with their offset.</source>
        <translation>لحظه‌ها در آن نشان داده و نوشته می‌شوند، همیشه با اختلافشان.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>رفتار</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Another folder is used from the next start on; what was written stays where it is. An empty line is the usual folder.</source>
        <translation>پوشهٔ دیگر از آغاز بعدی به کار می‌رود؛ آنچه نوشته شده همان‌جا می‌ماند. سطر خالی پوشهٔ همیشگی است.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>نمایش: %1</translation>
    </message>
    <message>
        <source>ISO 8601: %1</source>
        <translation>ISO 8601: %1</translation>
    </message>
    <message>
        <source>As the language has it: %1</source>
        <translation>به شیوهٔ زبان: %1</translation>
    </message>
    <message>
        <source>Day, month, year: %1</source>
        <translation>روز، ماه، سال: %1</translation>
    </message>
    <message>
        <source>Month, day, year: %1</source>
        <translation>ماه، روز، سال: %1</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;تاریخ‌ها</translation>
    </message>
    <message>
        <source>&amp;Records a page</source>
        <translation>&amp;رکورد در هر صفحه</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting with staged edits</source>
        <translation>&amp;پرسش پیش از خروج با ویرایش‌های آماده‌شده</translation>
    </message>
    <message>
        <source>As the desktop: light, dark or of high contrast, wherever the desktop tells which.</source>
        <translation>مانند میزکار: روشن، تیره یا پرتضاد، هر جا که میزکار بگوید کدام.</translation>
    </message>
    <message>
        <source>What you type, copy or export stays ISO 8601, which means the same everywhere.</source>
        <translation>آنچه می‌نویسید، رونوشت می‌گیرید یا برون‌برد می‌کنید ISO 8601 می‌ماند که همه جا یک معنا دارد.</translation>
    </message>
    <message>
        <source>They are kept on this computer in any case. What you discard can be taken back with Undo; removing a deployment always asks.</source>
        <translation>در هر حال روی این رایانه نگه داشته می‌شوند. آنچه کنار بگذارید با «واگرد» بازمی‌گردد؛ برای حذف استقرار همیشه پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Fewer come sooner over a slow line, more save questions to the store. Very large records come fewer at a time.</source>
        <translation>کمتر باشد روی خط کند زودتر می‌رسد، بیشتر باشد پرسش کمتری از انباره می‌خواهد. رکوردهای بسیار بزرگ هر بار کمتر می‌آیند.</translation>
    </message>
</context>
<context>
    <name>registrar::SettingsImport</name>
    <message>
        <source>variable %1</source>
        <translation>متغیر %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>کانتینر %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>سرویس %1</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>پایگاه دادهٔ %1</translation>
    </message>
    <message>
        <source>Store %1: %2 is a name inside the service&apos;s network; from here it is %3.</source>
        <translation>انبارهٔ %1: %2 نامی درون شبکهٔ سرویس است؛ از اینجا %3 است.</translation>
    </message>
    <message>
        <source>Store %1 is left out: its address was not found.</source>
        <translation>انبارهٔ %1 کنار گذاشته شد: نشانی‌اش یافت نشد.</translation>
    </message>
    <message>
        <source>Store %1: %2</source>
        <translation>انبارهٔ %1: %2</translation>
    </message>
</context>
<context>
    <name>registrar::ShortcutsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;تعیین</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;بدون کلید</translation>
    </message>
    <message>
        <source>As s&amp;hipped</source>
        <translation>به حالت &amp;نخستین</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>یافتن کنش یا کلیدهایش</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>کنش‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>کلیدهای تازه</translation>
    </message>
    <message>
        <source>&amp;All as shipped</source>
        <translation>&amp;همه به حالت نخستین</translation>
    </message>
    <message>
        <source>“%1” has these keys. Setting them here takes them away from it.</source>
        <translation>‏«%1» این کلیدها را دارد. تعیینشان اینجا از آن می‌گیردشان.</translation>
    </message>
</context>
<context>
    <name>registrar::ShortcutsModel</name>
    <message>
        <source>Changed; as shipped: %1</source>
        <translation>تغییرکرده؛ نخستین: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کنش</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Works when</source>
        <translation>کار می‌کند هنگامی که</translation>
    </message>
</context>
<context>
    <name>registrar::SidePages</name>
    <message>
        <source>Journal</source>
        <translation>دفتر ثبت</translation>
    </message>
    <message>
        <source>Who changed what and when on this computer</source>
        <translation>چه کسی چه چیزی را کی در این رایانه تغییر داد</translation>
    </message>
    <message>
        <source>Everything that is staged, in all tabs and stores</source>
        <translation>هر آنچه آماده شده، در همهٔ زبانه‌ها و انباره‌ها</translation>
    </message>
</context>
<context>
    <name>registrar::SignInStep</name>
    <message>
        <source>Switch authentication on, all the more where the port is reachable from outside.</source>
        <translation>احراز هویت را روشن کنید، به‌ویژه جایی که درگاه از بیرون دسترس‌پذیر است.</translation>
    </message>
    <message>
        <source>The server asks for no user and no password, at most for a certificate.</source>
        <translation>سرور کاربر و گذرواژه نمی‌خواهد، حداکثر گواهی.</translation>
    </message>
    <message>
        <source>The server lets everybody in without a password.</source>
        <translation>سرور همه را بدون گذرواژه راه می‌دهد.</translation>
    </message>
    <message>
        <source>Signed in as %1 by %2, without a password.</source>
        <translation>ورود به‌عنوان %1 با %2، بدون گذرواژه.</translation>
    </message>
    <message>
        <source>%1 A certificate was shown, and no password given.</source>
        <translation>‏%1 گواهی نشان داده شد و گذرواژه‌ای داده نشد.</translation>
    </message>
    <message>
        <source>Where neither a Kerberos ticket nor a password file (~/.pgpass) let you in, the server lets everybody in: see its pg_hba.conf.</source>
        <translation>اگر نه بلیت Kerberos راهتان داده و نه پروندهٔ گذرواژه‌ها (~/.pgpass)، سرور همه را راه می‌دهد: pg_hba.conf آن را ببینید.</translation>
    </message>
    <message>
        <source>Give the user a password on the server, then here.</source>
        <translation>برای کاربر نخست روی سرور و سپس اینجا گذرواژه بگذارید.</translation>
    </message>
    <message>
        <source>%1 No password was given.</source>
        <translation>‏%1 گذرواژه‌ای داده نشد.</translation>
    </message>
    <message>
        <source>Signed in without a user.</source>
        <translation>بدون کاربر وارد شد.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>با کاربر %1 وارد شد.</translation>
    </message>
    <message>
        <source>Change the password on the server, then here.</source>
        <translation>گذرواژه را در سرور و سپس اینجا تغییر دهید.</translation>
    </message>
    <message>
        <source>%1 No password was given: whoever is on the SSH server may be let in as well.</source>
        <translation>‏%1 گذرواژه‌ای داده نشد: شاید هر کس روی سرور SSH باشد نیز راه یابد.</translation>
    </message>
</context>
<context>
    <name>registrar::SshServer</name>
    <message>
        <source>The name of the SSH server cannot be understood.</source>
        <translation>نام سرور SSH فهمیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Write it as user@host or user@host:port.</source>
        <translation>به شکل user@host یا user@host:port بنویسیدش.</translation>
    </message>
</context>
<context>
    <name>registrar::SshTunnel</name>
    <message>
        <source>The SSH server %1 could not be reached.</source>
        <translation>به سرور SSH %1 نشد رسید.</translation>
    </message>
    <message>
        <source>Check that the server runs, and the network or the VPN.</source>
        <translation>کار کردن سرور و شبکه یا VPN را بررسی کنید.</translation>
    </message>
    <message>
        <source>The SSH server %1 did not let us in.</source>
        <translation>سرور SSH %1 راهمان نداد.</translation>
    </message>
    <message>
        <source>Add your key to the agent (ssh-add), or name the key&apos;s file. A key with a passphrase works through the agent only.</source>
        <translation>کلیدتان را به عامل بیفزایید (ssh-add) یا پروندهٔ کلید را نام ببرید. کلید دارای عبارت عبور تنها از راه عامل کار می‌کند.</translation>
    </message>
    <message>
        <source>The SSH server %1 shows another key than before.</source>
        <translation>سرور SSH %1 کلیدی جز کلید پیشین نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Somebody may be listening in. Ask its administrator before you accept the new key.</source>
        <translation>شاید کسی گوش می‌دهد. پیش از پذیرش کلید تازه از مدیرش بپرسید.</translation>
    </message>
    <message>
        <source>The key of the SSH server %1 is not known.</source>
        <translation>کلید سرور SSH %1 شناخته نیست.</translation>
    </message>
    <message>
        <source>Sign in once in a terminal, and compare the key that it shows: ssh %1</source>
        <translation>یک بار در پایانه وارد شوید و کلیدی را که نشان می‌دهد بسنجید: ssh %1</translation>
    </message>
    <message>
        <source>Check the name&apos;s spelling, the network and the VPN.</source>
        <translation>نوشتار نام، شبکه و VPN را بررسی کنید.</translation>
    </message>
    <message>
        <source>An address with mongodb+srv cannot be led through a tunnel.</source>
        <translation>نشانی mongodb+srv را نمی‌توان از تونل گذراند.</translation>
    </message>
    <message>
        <source>Its servers are looked up by name, and there may be many.</source>
        <translation>سرورهایش با نام جسته می‌شوند و شاید بسیار باشند.</translation>
    </message>
    <message>
        <source>Give the address of one server: mongodb://HOST:27017/</source>
        <translation>نشانی یک سرور را بدهید: mongodb://HOST:27017/</translation>
    </message>
</context>
<context>
    <name>registrar::StagedButton</name>
    <message>
        <source>Edits that are not written yet; shows them all</source>
        <translation>ویرایش‌هایی که هنوز نوشته نشده‌اند؛ همه را نشان می‌دهد</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) staged</source>
        <translation>
            <numerusform>‏%n رکورد آماده‌شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::StagedChanges</name>
    <message>
        <source>The record cannot be edited.</source>
        <translation>رکورد را نمی‌توان ویرایش کرد.</translation>
    </message>
    <message>
        <source>It has no key by which the store could find it again.</source>
        <translation>کلیدی ندارد که انباره با آن دوباره بیابدش.</translation>
    </message>
    <message>
        <source>Give the entity a primary key, or change the record in the console.</source>
        <translation>به موجودیت کلید اصلی بدهید یا رکورد را در پیشانه تغییر دهید.</translation>
    </message>
    <message>
        <source>The record is staged for deletion.</source>
        <translation>رکورد برای حذف آماده شده است.</translation>
    </message>
    <message>
        <source>Take the deletion back first.</source>
        <translation>نخست حذف را پس بگیرید.</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>تغییر %1</translation>
    </message>
    <message>
        <source>The added record is no longer staged.</source>
        <translation>رکورد افزوده دیگر آماده‌شده نیست.</translation>
    </message>
    <message>
        <source>adding of a record</source>
        <translation>افزودن یک رکورد</translation>
    </message>
    <message>
        <source>deletion of a record</source>
        <translation>حذف یک رکورد</translation>
    </message>
    <message>
        <source>taking back of an edit</source>
        <translation>پس گرفتن یک ویرایش</translation>
    </message>
    <message numerus="yes">
        <source>discarding of %n edit(s)</source>
        <translation>
            <numerusform>کنار گذاشتن %n ویرایش</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is no longer in conflict.</source>
        <translation>رکورد دیگر در تداخل نیست.</translation>
    </message>
    <message>
        <source>settling of a conflict</source>
        <translation>حل یک تداخل</translation>
    </message>
    <message>
        <source>The field %1 cannot be set.</source>
        <translation>فیلد %1 را نمی‌توان تعیین کرد.</translation>
    </message>
    <message>
        <source>Its path leads through a value without fields.</source>
        <translation>مسیرش از مقداری بی‌فیلد می‌گذرد.</translation>
    </message>
    <message>
        <source>Set the outer field to a document first.</source>
        <translation>نخست در فیلد بیرونی سندی بگذارید.</translation>
    </message>
    <message>
        <source>undo of applied edits</source>
        <translation>واگرد ویرایش‌های اعمال‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>‏%n رکورد بازگردانده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have edits staged by now and stay as they are.</source>
        <translation>
            <numerusform>‏%n رکورد اکنون ویرایش‌های آماده‌شده دارد و همان‌طور می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have been written since and stay as they are.</source>
        <translation>
            <numerusform>‏%n رکورد از آن پس نوشته شده و همان‌طور می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bringing back of %n edit(s)</source>
        <translation>
            <numerusform>بازگرداندن %n ویرایش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::StagedFile</name>
    <message>
        <source>The kept edits were written by a newer version of Registrar.</source>
        <translation>ویرایش‌های نگه‌داشته را نسخهٔ تازه‌تری از Registrar نوشته است.</translation>
    </message>
    <message>
        <source>Staged edits of %1/%2 cannot be kept on this computer.</source>
        <translation>ویرایش‌های آماده‌شدهٔ %1/%2 را نمی‌توان در این رایانه نگه داشت.</translation>
    </message>
    <message>
        <source>Apply them before you quit.</source>
        <translation>پیش از خروج اعمالشان کنید.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>پوشهٔ %1 را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>Too many programs have edits staged for it.</source>
        <translation>برنامه‌های بسیاری برایش ویرایش آماده دارند.</translation>
    </message>
    <message>
        <source>Edits that were kept for %1/%2 could not be read and were set aside as %3. %4</source>
        <translation>ویرایش‌های نگه‌داشتهٔ %1/%2 خوانده نشدند و با نام %3 کنار گذاشته شدند. %4</translation>
    </message>
    <message>
        <source>Nothing can be kept.</source>
        <translation>چیزی را نمی‌توان نگه داشت.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>پروندهٔ %1 برداشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::StagedStores</name>
    <message>
        <source>%1 is being connected.</source>
        <translation>‏%1 در حال اتصال است.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>‏%1 متصل نیست.</translation>
    </message>
    <message>
        <source>Open it in the tree, then try again.</source>
        <translation>در درخت بازش کنید و دوباره بکوشید.</translation>
    </message>
</context>
<context>
    <name>registrar::StoreAccess</name>
    <message>
        <source>Deployment %1 has no store named &quot;%2&quot;.</source>
        <translation>استقرار %1 انباره‌ای به نام &quot;%2&quot; ندارد.</translation>
    </message>
    <message>
        <source>Its stores are: %1.</source>
        <translation>انباره‌هایش: %1.</translation>
    </message>
    <message>
        <source>The password of %1 in deployment %2 is gone.</source>
        <translation>گذرواژهٔ %1 در استقرار %2 از میان رفته است.</translation>
    </message>
    <message>
        <source>It is not where this workstation keeps passwords now.</source>
        <translation>آنجا که این ایستگاه کاری اکنون گذرواژه‌ها را نگه می‌دارد نیست.</translation>
    </message>
    <message>
        <source>Where it is in the keychain of your desktop, which this process cannot reach, run there: registrar secrets move file. Otherwise give it again.</source>
        <translation>اگر در جاکلیدی میزکار شماست که این فرایند به آن نمی‌رسد، آنجا اجرا کنید: registrar secrets move file. وگرنه دوباره بدهیدش.</translation>
    </message>
</context>
<context>
    <name>registrar::StoreAddress</name>
    <message>
        <source>The option %1 of the address cannot be used.</source>
        <translation>گزینهٔ %1 نشانی را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>A host&apos;s name holds no spaces.</source>
        <translation>نام میزبان فاصله ندارد.</translation>
    </message>
    <message>
        <source>There are not as many ports as hosts.</source>
        <translation>شمار درگاه‌ها با میزبان‌ها برابر نیست.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected.</source>
        <translation>درگاهی از 1 تا 65535 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>نشانی میزبانی را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Write an address such as mongodb://localhost:27017/.</source>
        <translation>نشانی‌ای مانند mongodb://localhost:27017/ بنویسید.</translation>
    </message>
    <message>
        <source>The address names no database of Redis.</source>
        <translation>نشانی پایگاه داده‌ای از Redis را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Databases of Redis are numbers, usually from 0 to 15.</source>
        <translation>پایگاه‌های دادهٔ Redis عددند، معمولاً از 0 تا 15.</translation>
    </message>
    <message>
        <source>The address names more than one host.</source>
        <translation>نشانی بیش از یک میزبان را نام می‌برد.</translation>
    </message>
    <message>
        <source>An address of Redis names one server.</source>
        <translation>نشانی Redis یک سرور را نام می‌برد.</translation>
    </message>
    <message>
        <source>The address does not name one host.</source>
        <translation>نشانی دقیقاً یک میزبان را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Write an address such as http://localhost:6333.</source>
        <translation>نشانی‌ای مانند http://localhost:6333 بنویسید.</translation>
    </message>
    <message>
        <source>An address is kept in a file that holds no secrets.</source>
        <translation>نشانی در پرونده‌ای نگه داشته می‌شود که محرمانه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Use a key file without a password of its own, and sign in with user and password.</source>
        <translation>پروندهٔ کلیدی بدون گذرواژه به کار ببرید و با کاربر و گذرواژه وارد شوید.</translation>
    </message>
    <message>
        <source>The address cannot be understood at character %1.</source>
        <translation>نشانی در نویسهٔ %1 فهمیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Write it as name=value, with values that hold spaces in single quotes.</source>
        <translation>به شکل name=value بنویسید؛ مقدارهای فاصله‌دار در نقل قول تکی.</translation>
    </message>
    <message>
        <source>The quote that opens there is not closed.</source>
        <translation>نقل قولی که آنجا باز می‌شود بسته نشده است.</translation>
    </message>
    <message>
        <source>A name and an equals sign are expected there.</source>
        <translation>آنجا نام و علامت مساوی انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A percent sign there is not followed by two hexadecimal digits.</source>
        <translation>آنجا پس از علامت درصد دو رقم شانزده‌شانزدهی نیامده است.</translation>
    </message>
    <message>
        <source>Write a percent sign itself as %25.</source>
        <translation>خود علامت درصد را %25 بنویسید.</translation>
    </message>
    <message>
        <source>What is written there with percent signs is no text.</source>
        <translation>آنچه آنجا با علامت درصد نوشته شده متن نیست.</translation>
    </message>
    <message>
        <source>A host is missing there.</source>
        <translation>آنجا میزبان کم است.</translation>
    </message>
    <message>
        <source>The bracket of an IPv6 address is not closed.</source>
        <translation>کروشهٔ نشانی IPv6 بسته نشده است.</translation>
    </message>
    <message>
        <source>Behind an IPv6 address only a colon and a port may stand.</source>
        <translation>پس از نشانی IPv6 تنها دونقطه و درگاه می‌تواند بیاید.</translation>
    </message>
    <message>
        <source>Between the brackets stands no IPv6 address.</source>
        <translation>میان کروشه‌ها نشانی IPv6 نیست.</translation>
    </message>
    <message>
        <source>A host there holds more than one colon.</source>
        <translation>میزبانی آنجا بیش از یک دونقطه دارد.</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets, and a colon in a password as %3A.</source>
        <translation>نشانی IPv6 را در کروشه بنویسید و دونقطهٔ گذرواژه را %3A.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected there.</source>
        <translation>آنجا درگاهی از 1 تا 65535 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Where a password holds a slash, write it as %2F.</source>
        <translation>اگر گذرواژه ممیز دارد آن را %2F بنویسید.</translation>
    </message>
    <message>
        <source>Behind the question mark, options are written as name=value.</source>
        <translation>پس از علامت پرسش گزینه‌ها به شکل name=value نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>What stands in front of :// names no kind of store that is known.</source>
        <translation>آنچه پیش از :// آمده گونهٔ شناخته‌ای از انباره نیست.</translation>
    </message>
    <message>
        <source>Known are postgresql, mongodb, mongodb+srv, redis, rediss, unix, http and https.</source>
        <translation>شناخته‌ها: postgresql، mongodb، mongodb+srv، redis، rediss، unix، http و https.</translation>
    </message>
    <message>
        <source>A mongodb+srv address names one host and no port.</source>
        <translation>نشانی mongodb+srv یک میزبان دارد و درگاه ندارد.</translation>
    </message>
    <message>
        <source>Take the port out, or write mongodb:// in front.</source>
        <translation>درگاه را بردارید یا mongodb:// را در آغاز بنویسید.</translation>
    </message>
    <message>
        <source>The path of a socket is expected there.</source>
        <translation>آنجا مسیر سوکت انتظار می‌رود.</translation>
    </message>
    <message>
        <source>Write it with three slashes, for example unix:///run/redis.sock.</source>
        <translation>با سه ممیز بنویسید، برای نمونه unix:///run/redis.sock.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>خالی است.</translation>
    </message>
    <message>
        <source>Write an address such as postgresql://localhost:5432/learnflow.</source>
        <translation>نشانی‌ای مانند postgresql://localhost:5432/learnflow بنویسید.</translation>
    </message>
    <message>
        <source>It is longer than any address.</source>
        <translation>از هر نشانی‌ای بلندتر است.</translation>
    </message>
    <message>
        <source>A line break or another control character stands there.</source>
        <translation>آنجا شکست سطر یا نویسهٔ کنترلی دیگری هست.</translation>
    </message>
    <message>
        <source>It does not begin with the kind of store.</source>
        <translation>با گونهٔ انباره آغاز نمی‌شود.</translation>
    </message>
    <message>
        <source>Write the kind in front, for example mongodb://localhost:27017/.</source>
        <translation>گونه را در آغاز بنویسید، برای نمونه mongodb://localhost:27017/.</translation>
    </message>
</context>
<context>
    <name>registrar::StoreAddressRow</name>
    <message>
        <source>Test</source>
        <translation>آزمودن</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>نشانی %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>گذرواژهٔ %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>آزمودن اتصال به %1</translation>
    </message>
    <message>
        <source>It needs an address.</source>
        <translation>نشانی می‌خواهد.</translation>
    </message>
    <message>
        <source>This is an address of %1, but %2 is expected here.</source>
        <translation>این نشانی %1 است، ولی اینجا %2 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is on the way to %1 can read passwords and records.</source>
        <translation>اتصال رمزنگاری نشده است: هر که در راه %1 باشد می‌تواند گذرواژه‌ها و رکوردها را بخواند.</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>در حال آزمودن %1</translation>
    </message>
    <message>
        <source>Encryption and SSH</source>
        <translation>رمزنگاری و SSH</translation>
    </message>
    <message>
        <source>Encryption and SSH of %1</source>
        <translation>رمزنگاری و SSH از %1</translation>
    </message>
    <message>
        <source>%1, may be left out</source>
        <translation>‏%1، اختیاری</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not checked: anybody could answer in its place.</source>
        <translation>گواهی سرور بررسی نمی‌شود: هر کس می‌تواند به جایش پاسخ دهد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>اتصال هنوز کار نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n thing(s) to look at.</source>
        <translation>
            <numerusform>اتصال کار می‌کند، با %n چیز برای بررسی.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>اتصال کار می‌کند.</translation>
    </message>
</context>
<context>
    <name>registrar::StoreConnection</name>
    <message>
        <source>The server has no database “%1”.</source>
        <translation>سرور پایگاه دادهٔ «%1» ندارد.</translation>
    </message>
    <message>
        <source>It shows this user no database at all.</source>
        <translation>هیچ پایگاه داده‌ای به این کاربر نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Those that it has: %1.</source>
        <translation>آن‌هایی که دارد: %1.</translation>
    </message>
    <message>
        <source>Check the name in the deployment&apos;s address. If it is meant to be new, the first record that is added makes it.</source>
        <translation>نام را در نشانی استقرار بررسی کنید. اگر قرار است تازه باشد، نخستین رکوردی که افزوده شود آن را می‌سازد.</translation>
    </message>
</context>
<context>
    <name>registrar::SummaryInput</name>
    <message>
        <source>Too large for a form. It is edited in the tree or in the text.</source>
        <translation>برای فرم بیش از اندازه بزرگ است. در درخت یا متن ویرایش می‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::TableCopy</name>
    <message>
        <source>INSERT statement</source>
        <translation>دستور INSERT</translation>
    </message>
    <message>
        <source>insertMany for the shell</source>
        <translation>‏insertMany برای پوسته</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>دستورها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV with a header</source>
        <translation>‏CSV با سرستون</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>جدول Markdown</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>رونوشت به</translation>
    </message>
    <message>
        <source>More than 100,000 cells are selected. Export them instead.</source>
        <translation>بیش از ۱۰۰۰۰۰ خانه برگزیده شده است. به جای آن برون‌برد کنید.</translation>
    </message>
    <message>
        <source>Some of the selected records have not been read yet. Scroll to them first, or export.</source>
        <translation>برخی از رکوردهای برگزیده هنوز خوانده نشده‌اند. نخست به آن‌ها برسید، یا برون‌برد کنید.</translation>
    </message>
    <message>
        <source>What would add these keys holds secrets, which are not copied.</source>
        <translation>آنچه این کلیدها را می‌افزاید محرمانه‌هایی دارد که از آن‌ها رونوشت گرفته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::TableTools</name>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>Filter, sort and columns, kept under a name</source>
        <translation>پالایه، مرتب‌سازی و ستون‌ها، نگه‌داشته با یک نام</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <source>This value cannot be filtered by as a whole.</source>
        <translation>با کل این مقدار نمی‌توان پالایش کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n further field(s) without a column</source>
        <translation>
            <numerusform>‏%n فیلد دیگر بدون ستون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::TagChip</name>
    <message>
        <source>%1
Enter changes it, Delete takes it out, Alt and an arrow key move it.</source>
        <translation>‏%1
Enter تغییرش می‌دهد، Delete برمی‌داردش، Alt و کلید جهت جابه‌جایش می‌کند.</translation>
    </message>
</context>
<context>
    <name>registrar::TagInput</name>
    <message>
        <source>Add to %1</source>
        <translation>افزودن به %1</translation>
    </message>
    <message>
        <source>no elements</source>
        <translation>بدون عضو</translation>
    </message>
    <message>
        <source>add</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>registrar::Terminal</name>
    <message>
        <source>Warning: %1</source>
        <translation>هشدار: %1</translation>
    </message>
    <message>
        <source>  %1/s</source>
        <translation>‏  %1/ثانیه</translation>
    </message>
    <message>
        <source>  %1 left</source>
        <translation>‏   %1 مانده</translation>
    </message>
    <message>
        <source>Nobody can be asked, since this is not a terminal.</source>
        <translation>از کسی نمی‌توان پرسید، چون این پایانه نیست.</translation>
    </message>
    <message>
        <source>Add --yes when the plan is what you want.</source>
        <translation>اگر برنامه همان است که می‌خواهید --yes را بیفزایید.</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <translation> [ب/N] </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the answer to a question, in lower case</comment>
        <translation>بله</translation>
    </message>
    <message>
        <source>Add --confirm &quot;%1&quot; when the plan is what you want.</source>
        <translation>اگر برنامه همان است که می‌خواهید --confirm &quot;%1&quot; را بیفزایید.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to go on: </source>
        <translation>برای ادامه &quot;%1&quot; را بنویسید: </translation>
    </message>
    <message>
        <source>Give it in an environment variable or a file, as the help tells.</source>
        <translation>آن را در متغیر محیطی یا پرونده بدهید، همان‌گونه که راهنما می‌گوید.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>ورودی استاندارد خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Standard input holds more than is expected here.</source>
        <translation>ورودی استاندارد بیش از انتظار داده دارد.</translation>
    </message>
    <message>
        <source>At most %1 bytes are read.</source>
        <translation>حداکثر %1 بایت خوانده می‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::TextFindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>مورد قبلی (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>مورد بعدی (F3)</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>یافتن در متن</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>در حال جست‌وجو …</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>در متن نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) so far</source>
        <translation>
            <numerusform>‏%n مورد تاکنون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <extracomment>the first number is the match that is shown</extracomment>
        <translation>
            <numerusform>‏%1 از %n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>‏%n مورد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::TextInput</name>
    <message>
        <source>no elements</source>
        <translation>بدون عضو</translation>
    </message>
    <message>
        <source>Its line ends differ from each other; it is edited in the text of the record, where they are kept.</source>
        <translation>پایان سطرهایش با هم فرق دارند؛ در متن رکورد ویرایش می‌شود که نگهشان می‌دارد.</translation>
    </message>
    <message>
        <source>It holds a secret, which is shown when it is asked for.</source>
        <translation>محرمانه‌ای دارد که در صورت درخواست نشان داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>registrar::TimeZoneMenu</name>
    <message>
        <source>Show times in</source>
        <translation>نمایش زمان‌ها به</translation>
    </message>
    <message>
        <source>%1, as this computer</source>
        <translation>‏%1، مانند این رایانه</translation>
    </message>
</context>
<context>
    <name>registrar::TlsOptions</name>
    <message>
        <source>MongoDB wants the certificate and its key in one file.</source>
        <translation>‏MongoDB گواهی و کلیدش را در یک پرونده می‌خواهد.</translation>
    </message>
    <message>
        <source>Join them: cat client.pem client.key &gt; both.pem</source>
        <translation>به هم بپیوندید: cat client.pem client.key &gt; both.pem</translation>
    </message>
</context>
<context>
    <name>registrar::UndoModel</name>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>بازگردانده می‌شود</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>همان می‌ماند</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>is added again</source>
        <translation>دوباره افزوده می‌شود</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>حذف می‌شود</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value now and its value after the undo</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: a secret, kept as a digest only</source>
        <translation>‏%1: محرمانه، تنها چکیده‌اش نگه داشته شده</translation>
    </message>
    <message>
        <source>%1: too large, kept as a digest only</source>
        <translation>‏%1: بیش از اندازه بزرگ، تنها چکیده‌اش نگه داشته شده</translation>
    </message>
    <message>
        <source>stays deleted</source>
        <translation>حذف‌شده می‌ماند</translation>
    </message>
    <message>
        <source>%1. Taken back: %2</source>
        <extracomment>a record, what is taken back of it</extracomment>
        <translation>‏%1. بازگردانده می‌شود: %2</translation>
    </message>
    <message>
        <source>%1. Stays as it is: %2</source>
        <translation>‏%1. همان می‌ماند: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 were deleted by the store with it and do not come back.</source>
        <translation>
            <numerusform>‏%n رکورد %1 را انباره همراه آن حذف کرد و بازنمی‌گردد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 stays empty in %n record(s) of %1, where the store emptied it.</source>
        <translation>
            <numerusform>‏%2 در %n رکورد %1 که انباره خالی‌اش کرد خالی می‌ماند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::UnlockDialog</name>
    <message>
        <source>Unlock for writing</source>
        <translation>باز کردن برای نوشتن</translation>
    </message>
    <message>
        <source>%1 can be written to for the time that you choose, and then locks itself again. The reason is written into the journal.</source>
        <translation>در %1 تا زمانی که برمی‌گزینید می‌توان نوشت و سپس خودش قفل می‌شود. دلیل در دفتر ثبت نوشته می‌شود.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>برای چه مدت</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>۱۵ دقیقه</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>۱ ساعت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>For example: correct an e-mail address, ticket 481</source>
        <translation>برای نمونه: درست کردن نشانی رایانامه، درخواست ۴۸۱</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;دلیل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>registrar::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>Keep as a new view …</source>
        <translation>نگه داشتن به‌صورت نمای تازه …</translation>
    </message>
    <message>
        <source>Keep the filter, the sort and the columns</source>
        <translation>پالایه، مرتب‌سازی و ستون‌ها را نگه می‌دارد</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>به‌روز کردن «%1»</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <translation>تغییر نام «%1» …</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>تغییر نام نما</translation>
    </message>
    <message>
        <source>Open with “%1”</source>
        <translation>باز شدن با «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>هنوز نمایی نگه داشته نشده است</translation>
    </message>
    <message>
        <source>All records, as they come</source>
        <translation>همهٔ رکوردها، همان‌گونه که می‌آیند</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>نام نما</translation>
    </message>
    <message>
        <source>The view was not kept: its filter on “%1” holds a secret.</source>
        <translation>نما نگه داشته نشد: پالایه‌اش روی «%1» محرمانه‌ای دارد.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>نمای «%1» از پیش هست.</translation>
    </message>
</context>
<context>
    <name>registrar::WeakPassword</name>
    <message>
        <source>The password is one that everybody tries first, and this is production: change it before anything else.</source>
        <translation>گذرواژه از آن‌هاست که همه نخست می‌آزمایند، و این محیط عملیاتی است: پیش از هر چیز عوضش کنید.</translation>
    </message>
    <message>
        <source>The password is one that everybody tries first, and others can reach %1: change it.</source>
        <translation>گذرواژه از آن‌هاست که همه نخست می‌آزمایند، و دیگران به %1 دسترسی دارند: عوضش کنید.</translation>
    </message>
    <message>
        <source>The password is a sample that everybody knows; it must not be used outside this computer.</source>
        <translation>گذرواژه نمونه‌ای است که همه می‌شناسند؛ بیرون از این رایانه نباید به کار رود.</translation>
    </message>
</context>
<context>
    <name>registrar::WelcomePage</name>
    <message>
        <source>Add deployment…</source>
        <translation>افزودن استقرار…</translation>
    </message>
    <message>
        <source>Open sandbox</source>
        <translation>باز کردن محیط آزمایشی</translation>
    </message>
    <message>
        <source>Drop a .env file, a docker-compose.yml, an alembic.ini or exported deployments here, or press Ctrl+V to paste addresses.</source>
        <translation>‏.env، docker-compose.yml، alembic.ini یا استقرارهای برون‌برده را اینجا رها کنید، یا برای چسباندن نشانی‌ها Ctrl+V را بزنید.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>استقرارها</translation>
    </message>
    <message>
        <source>Welcome to Registrar</source>
        <translation>به Registrar خوش آمدید</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>چیزی باز نیست</translation>
    </message>
    <message>
        <source>Add a platform with its databases, or try everything on the sandbox: private servers with sample data on this computer.</source>
        <translation>سکویی با پایگاه‌های داده‌اش بیفزایید، یا همه را در محیط آزمایشی بیازمایید: سرورهای خصوصی با دادهٔ نمونه در همین رایانه.</translation>
    </message>
    <message>
        <source>Choose an entity in the tree, press Ctrl+K and type its name, or go on with a deployment.</source>
        <translation>موجودیتی در درخت برگزینید، Ctrl+K را بزنید و نامش را بنویسید، یا با استقراری ادامه دهید.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>‏%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>registrar::WindowKeeper</name>
    <message>
        <source>Opening the sandbox</source>
        <translation>در حال باز کردن محیط آزمایشی</translation>
    </message>
</context>
<context>
    <name>registrar::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;رکورد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نمایش</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;برو</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;ابزارها</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;پوسته</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;رونوشت به صورت</translation>
    </message>
    <message>
        <source>F&amp;ield of the tree</source>
        <translation>&amp;فیلد درخت</translation>
    </message>
    <message>
        <source>Con&amp;flict</source>
        <translation>&amp;تداخل</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;استقرار</translation>
    </message>
</context>
<context>
    <name>registrar::WindowPalette</name>
    <message>
        <source>No record has this key</source>
        <translation>هیچ رکوردی این کلید را ندارد</translation>
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
        <translation>‏%1
%2، %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a tab&apos;s title where another tab has the same: entity, deployment</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n staged edit(s) of %1 are kept.</source>
        <translation>
            <numerusform>‏%n ویرایش آماده‌شدهٔ %1 نگه داشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::WorkstationSecrets</name>
    <message>
        <source>The passwords in the file %1 could not be taken over.</source>
        <translation>گذرواژه‌های پروندهٔ %1 گرفته نشدند.</translation>
    </message>
    <message>
        <source>Other users of this computer could read it.</source>
        <translation>کاربران دیگر این رایانه می‌توانند بخوانندش.</translation>
    </message>
    <message>
        <source>Change the passwords in it, then run: chmod 600 &quot;%1&quot;</source>
        <translation>گذرواژه‌های درون آن را تغییر دهید و سپس اجرا کنید: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>آسیب دیده است.</translation>
    </message>
    <message>
        <source>Move it away and give the passwords again.</source>
        <translation>آن را کنار بگذارید و گذرواژه‌ها را دوباره بدهید.</translation>
    </message>
    <message>
        <source>It could not be removed afterwards.</source>
        <translation>پس از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>دستی برش دارید.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>این رایانه جاکلیدی ندارد.</translation>
    </message>
    <message>
        <source>No secret service answers on this session&apos;s bus.</source>
        <translation>هیچ سرویس محرمانه‌ای روی گذرگاه این نشست پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Passwords stay in the encrypted file %1.</source>
        <translation>گذرواژه‌ها در پروندهٔ رمزنگاری‌شدهٔ %1 می‌مانند.</translation>
    </message>
</context>
<context>
    <name>registrar::mongodb::Words</name>
    <message>
        <source>The change was not applied.</source>
        <translation>تغییر اعمال نشد.</translation>
    </message>
    <message>
        <source>The changes were not applied.</source>
        <translation>تغییرها اعمال نشدند.</translation>
    </message>
    <message>
        <source>Read the records again, then apply again what is missing.</source>
        <translation>رکوردها را دوباره بخوانید و آنچه کم است از نو اعمال کنید.</translation>
    </message>
    <message>
        <source>A document cannot be read.</source>
        <translation>سندی خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Its bytes are not valid BSON, or it is nested more than %1 levels deep.</source>
        <translation>بایت‌هایش BSON معتبری نیست، یا بیش از %1 لایه تودرتوست.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to validate the collection.</source>
        <translation>از مدیر سرور بخواهید مجموعه را اعتبارسنجی کند.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be written to MongoDB.</source>
        <translation>فیلد «%1» در MongoDB نوشتنی نیست.</translation>
    </message>
    <message>
        <source>Change the value or the field&apos;s name.</source>
        <translation>مقدار یا نام فیلد را تغییر دهید.</translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair.</source>
        <translation>متن نیمی از یک جفت جانشین دارد.</translation>
    </message>
    <message>
        <source>MongoDB allows no NUL character in names and regular expressions.</source>
        <translation>‏MongoDB نویسهٔ NUL را در نام‌ها و عبارت‌های باقاعده نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Documents may be nested %1 levels deep at most.</source>
        <translation>سندها حداکثر %1 لایه می‌توانند تودرتو باشند.</translation>
    </message>
    <message>
        <source>MongoDB has no type for a value of another kind of store.</source>
        <translation>‏MongoDB نوعی برای مقدار گونه‌ای دیگر از انباره ندارد.</translation>
    </message>
    <message>
        <source>The records could not be added to “%1”.</source>
        <translation>رکوردها به «%1» افزوده نشدند.</translation>
    </message>
    <message>
        <source>The server has written it, but not enough members of the replica set have confirmed it: %1</source>
        <translation>سرور آن را نوشته است، ولی به شمار کافی از اعضای مجموعهٔ همتا تأییدش نکرده‌اند: %1</translation>
    </message>
    <message>
        <source>Read the records again in a moment; they may still be taken back when another member takes over.</source>
        <translation>اندکی بعد رکوردها را دوباره بخوانید؛ با جانشینی عضوی دیگر شاید هنوز بازگردند.</translation>
    </message>
    <message>
        <source>The record was not sent.</source>
        <translation>رکورد فرستاده نشد.</translation>
    </message>
    <message>
        <source>It has %1 bytes, and MongoDB takes %2 at most.</source>
        <translation>‏%1 بایت دارد و MongoDB حداکثر %2 می‌پذیرد.</translation>
    </message>
    <message>
        <source>Shorten it, split it into several records, or keep large content elsewhere.</source>
        <translation>کوتاهش کنید، به چند رکورد بخش کنید، یا محتوای بزرگ را جای دیگری نگه دارید.</translation>
    </message>
    <message>
        <source>The change was not sent.</source>
        <translation>تغییر فرستاده نشد.</translation>
    </message>
    <message>
        <source>The old values and the new ones have %1 bytes together, and MongoDB takes %2 in one change at most.</source>
        <translation>مقدارهای کهنه و نو روی هم %1 بایت‌اند و MongoDB در یک تغییر حداکثر %2 می‌پذیرد.</translation>
    </message>
    <message>
        <source>Change one large field at a time, or keep large content elsewhere.</source>
        <translation>هر بار یک فیلد بزرگ را تغییر دهید، یا محتوای بزرگ را جای دیگری نگه دارید.</translation>
    </message>
    <message>
        <source>Take this change out of the set, or change the record in another way.</source>
        <translation>این تغییر را از مجموعه بیرون ببرید یا رکورد را به شیوهٔ دیگری تغییر دهید.</translation>
    </message>
    <message>
        <source>A field inside another one cannot be changed together with a field whose name has a dot or begins with a dollar sign.</source>
        <translation>فیلد درون فیلدی دیگر را نمی‌توان همراه فیلدی تغییر داد که نامش نقطه دارد یا با نشانهٔ دلار آغاز می‌شود.</translation>
    </message>
    <message>
        <source>MongoDB cannot set a field inside another one when its name has a dot or begins with a dollar sign.</source>
        <translation>‏MongoDB نمی‌تواند فیلد درون فیلدی دیگر را تعیین کند اگر نامش نقطه داشته باشد یا با نشانهٔ دلار آغاز شود.</translation>
    </message>
    <message>
        <source>The record has no key.</source>
        <translation>رکورد کلید ندارد.</translation>
    </message>
    <message>
        <source>No field is changed.</source>
        <translation>فیلدی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>The collections could not be listed.</source>
        <translation>مجموعه‌ها فهرست نشدند.</translation>
    </message>
    <message>
        <source>There is no collection “%1” in the database “%2”.</source>
        <translation>مجموعهٔ «%1» در پایگاه دادهٔ «%2» نیست.</translation>
    </message>
    <message>
        <source>Look at the list of collections again; names are case-sensitive.</source>
        <translation>فهرست مجموعه‌ها را دوباره ببینید؛ نام‌ها به بزرگی و کوچکی حرف حساس‌اند.</translation>
    </message>
    <message>
        <source>The size could not be asked.</source>
        <translation>نشد اندازه را پرسید.</translation>
    </message>
    <message>
        <source>The databases could not be listed.</source>
        <translation>پایگاه‌های داده فهرست نشدند.</translation>
    </message>
    <message>
        <source>The MongoDB server %1 could not be connected to.</source>
        <translation>اتصال به سرور MongoDB %1 برقرار نشد.</translation>
    </message>
    <message>
        <source>A cursor could not be closed.</source>
        <translation>مکان‌نمایی بسته نشد.</translation>
    </message>
    <message>
        <source>The address of the MongoDB server cannot be used.</source>
        <translation>نشانی سرور MongoDB را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>Correct the address; see MongoDB&apos;s page on connection strings for its options.</source>
        <translation>نشانی را درست کنید؛ گزینه‌ها را در صفحهٔ رشته‌های اتصال MongoDB ببینید.</translation>
    </message>
    <message>
        <source>There is no text index, without which MongoDB cannot search for words. Create one, or use “contains”.</source>
        <translation>نمایهٔ متنی نیست و MongoDB بدون آن واژه نمی‌جوید. یکی بسازید یا «دربردارد» را به کار ببرید.</translation>
    </message>
    <message>
        <source>No index serves this kind of condition, so the server looks at every record that the other conditions leave.</source>
        <translation>هیچ نمایه‌ای این گونه شرط را پاسخ نمی‌دهد، پس سرور هر رکوردی را که شرط‌های دیگر می‌گذارند می‌بیند.</translation>
    </message>
    <message>
        <source>No index begins with “%1”, so the server looks at every record. An index on it would help.</source>
        <translation>هیچ نمایه‌ای با «%1» آغاز نمی‌شود، پس سرور همهٔ رکوردها را می‌بیند. نمایه‌ای روی آن کمک می‌کند.</translation>
    </message>
    <message>
        <source>No index has this order, so the server sorts all records for every page. An index on “%1” would help.</source>
        <translation>هیچ نمایه‌ای این ترتیب را ندارد، پس سرور برای هر صفحه همهٔ رکوردها را مرتب می‌کند. نمایه‌ای روی «%1» کمک می‌کند.</translation>
    </message>
    <message>
        <source>The plan could not be asked.</source>
        <translation>نشد طرح اجرا را پرسید.</translation>
    </message>
    <message>
        <source>This is a view, which MongoDB computes when it is read. Edit the collection “%1” instead.</source>
        <translation>این نماست که MongoDB هنگام خواندن حساب می‌کند. به جای آن مجموعهٔ «%1» را ویرایش کنید.</translation>
    </message>
    <message>
        <source>This is a time series collection, in which MongoDB does not change single records. Add new measurements instead.</source>
        <translation>این مجموعهٔ سری زمانی است و MongoDB در آن تک‌رکورد را تغییر نمی‌دهد. اندازه‌گیری تازه بیفزایید.</translation>
    </message>
    <message>
        <source>This collection is capped: the oldest records make room for new ones.</source>
        <translation>این مجموعه محدود است: کهنه‌ترین رکوردها جا را به نوها می‌دهند.</translation>
    </message>
    <message>
        <source>A view is computed when it is read.</source>
        <translation>نما هنگام خواندن حساب می‌شود.</translation>
    </message>
    <message>
        <source>MongoDB does not change single records of a time series.</source>
        <translation>‏MongoDB تک‌رکورد سری زمانی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>No server answered: %1</source>
        <translation>سروری پاسخ نداد: %1</translation>
    </message>
    <message>
        <source>Check the address and that the server is running, and try again.</source>
        <translation>نشانی و کار کردن سرور را بررسی کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Check how the server&apos;s name is spelled and that this computer is on the right network.</source>
        <translation>نوشتار نام سرور و درستی شبکهٔ این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check whether the server wants TLS, and that its certificate is trusted and names this host.</source>
        <translation>بررسی کنید سرور TLS می‌خواهد یا نه، و گواهی‌اش معتمد است و این میزبان را نام می‌برد.</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s load, and try again.</source>
        <translation>شبکه و بار سرور را بررسی کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The connection to the server broke: %1</source>
        <translation>اتصال به سرور قطع شد: %1</translation>
    </message>
    <message>
        <source>Try again once the server can be reached.</source>
        <translation>هنگامی که سرور دسترس‌پذیر شد دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, report it with this text.</source>
        <translation>دوباره بکوشید؛ اگر باز ناموفق بود با همین متن گزارش دهید.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>This deployment is opened read-only.</source>
        <translation>این استقرار فقط‌خواندنی باز شده است.</translation>
    </message>
    <message>
        <source>Open it for writing in the deployment&apos;s settings if you mean to change it.</source>
        <translation>اگر می‌خواهید تغییرش دهید در تنظیمات استقرار برای نوشتن بازش کنید.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>کار لغو شد.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>از سرور پرسیده نشد.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>اتصال بسته است.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>دوباره وصل شوید.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be searched or sorted by.</source>
        <translation>با فیلد «%1» نمی‌توان جست‌وجو یا مرتب کرد.</translation>
    </message>
    <message>
        <source>MongoDB reads a dot or a leading dollar sign in a name as part of its own language.</source>
        <translation>‏MongoDB نقطه یا نشانهٔ دلار آغاز نام را بخشی از زبان خودش می‌خواند.</translation>
    </message>
    <message>
        <source>Search or sort by another field. The field can still be read and edited.</source>
        <translation>با فیلد دیگری جست‌وجو یا مرتب کنید. خود فیلد خواندنی و ویرایش‌پذیر است.</translation>
    </message>
    <message>
        <source>The condition on “%1” cannot be used.</source>
        <translation>شرط روی «%1» را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>Correct the condition.</source>
        <translation>شرط را درست کنید.</translation>
    </message>
    <message>
        <source>A text is expected.</source>
        <translation>متن انتظار می‌رود.</translation>
    </message>
    <message>
        <source>This condition is not known here.</source>
        <translation>این شرط اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>The filter cannot be used.</source>
        <translation>پالایه را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>%1 runs code on the server.</source>
        <translation>‏%1 روی سرور کد اجرا می‌کند.</translation>
    </message>
    <message>
        <source>Use operators that only compare, or $expr.</source>
        <translation>عملگرهایی به کار ببرید که تنها مقایسه می‌کنند، یا $expr.</translation>
    </message>
    <message>
        <source>The number of values expected is %1.</source>
        <translation>شمار مقدارهای مورد انتظار %1 است.</translation>
    </message>
    <message>
        <source>The indexes of “%1” could not be listed.</source>
        <translation>نمایه‌های «%1» فهرست نشدند.</translation>
    </message>
    <message>
        <source>The place could not be found.</source>
        <translation>جای مورد نظر یافت نشد.</translation>
    </message>
    <message>
        <source>The records of “%1” could not be read.</source>
        <translation>رکوردهای «%1» خوانده نشدند.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>سرور پاسخ نداد.</translation>
    </message>
    <message>
        <source>The records could not be read from there.</source>
        <translation>رکوردها از آنجا خوانده نشدند.</translation>
    </message>
    <message>
        <source>The place belongs to another order.</source>
        <translation>این جا از آن ترتیبی دیگر است.</translation>
    </message>
    <message>
        <source>Read from the start again.</source>
        <translation>دوباره از آغاز بخوانید.</translation>
    </message>
    <message>
        <source>The records cannot be sorted by “%1”.</source>
        <translation>رکوردها را نمی‌توان بر پایهٔ «%1» مرتب کرد.</translation>
    </message>
    <message>
        <source>Some records hold a list there, and MongoDB sorts a list by its smallest or largest element, so that no place in that order can be named.</source>
        <translation>برخی رکوردها آنجا فهرست دارند و MongoDB فهرست را با کوچک‌ترین یا بزرگ‌ترین عضوش مرتب می‌کند، پس جایی در آن ترتیب نام‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Sort by another field.</source>
        <translation>با فیلد دیگری مرتب کنید.</translation>
    </message>
    <message>
        <source>Somebody else deleted the record since it was read.</source>
        <translation>از زمان خوانده شدن کس دیگری رکورد را حذف کرده است.</translation>
    </message>
    <message>
        <source>Somebody else changed the record since it was read.</source>
        <translation>از زمان خوانده شدن کس دیگری رکورد را تغییر داده است.</translation>
    </message>
    <message>
        <source>Compare both versions and decide which one stays.</source>
        <translation>هر دو نسخه را بسنجید و تصمیم بگیرید کدام بماند.</translation>
    </message>
    <message>
        <source>The index “%1” allows each value once, and another record has %2 already.</source>
        <translation>نمایهٔ «%1» هر مقدار را یک بار می‌پذیرد و رکورد دیگری %2 را دارد.</translation>
    </message>
    <message>
        <source>The record could not be read.</source>
        <translation>رکورد خوانده نشد.</translation>
    </message>
    <message>
        <source>The record is not there.</source>
        <translation>رکورد نیست.</translation>
    </message>
    <message>
        <source>The collection “%1” has no document with that _id.</source>
        <translation>مجموعهٔ «%1» سندی با آن _id ندارد.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it; read the page again.</source>
        <translation>شاید کسی حذفش کرده باشد؛ صفحه را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The fields of “%1” could not be found out.</source>
        <translation>فیلدهای «%1» معلوم نشدند.</translation>
    </message>
    <message>
        <source>The collection “%1” could not be made.</source>
        <translation>مجموعهٔ «%1» ساخته نشد.</translation>
    </message>
    <message>
        <source>The validator of “%1” could not be set.</source>
        <translation>اعتبارسنج «%1» گذاشته نشد.</translation>
    </message>
    <message>
        <source>The server accepted it and did not keep it.</source>
        <translation>سرور پذیرفت ولی نگهش نداشت.</translation>
    </message>
    <message>
        <source>Use a newer version of the server.</source>
        <translation>نسخهٔ تازه‌تری از سرور به کار ببرید.</translation>
    </message>
    <message>
        <source>The index “%1” of “%2” could not be made.</source>
        <translation>نمایهٔ «%1» از «%2» ساخته نشد.</translation>
    </message>
    <message>
        <source>The records of “%1” could not be deleted.</source>
        <translation>رکوردهای «%1» حذف نشدند.</translation>
    </message>
    <message>
        <source>The database “%1” could not be dropped.</source>
        <translation>پایگاه دادهٔ «%1» حذف نشد.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the right, or sign in as another user.</source>
        <translation>حق آن را از مدیر سرور بخواهید یا با کاربر دیگری وارد شوید.</translation>
    </message>
    <message>
        <source>Check the user, the password and the authSource of the address.</source>
        <translation>کاربر، گذرواژه و authSource نشانی را بررسی کنید.</translation>
    </message>
    <message>
        <source>Correct the fields that the collection&apos;s validator names.</source>
        <translation>فیلدهایی را که اعتبارسنج مجموعه نام می‌برد درست کنید.</translation>
    </message>
    <message>
        <source>Connect to the replica set&apos;s primary, or try again when one is elected.</source>
        <translation>به عضو اصلی مجموعهٔ همتا وصل شوید، یا پس از گزینش آن دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Narrow the search, use a field with an index, or try again later.</source>
        <translation>جست‌وجو را تنگ‌تر کنید، فیلدی نمایه‌دار به کار ببرید، یا بعداً دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Somebody else writes at the same moment, or it took too long. Apply it again.</source>
        <translation>هم‌زمان کس دیگری می‌نویسد، یا بیش از اندازه طول کشید. دوباره اعمالش کنید.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Correct the condition; the server&apos;s words say what it did not understand.</source>
        <translation>شرط را درست کنید؛ گفتهٔ سرور نشان می‌دهد چه را نفهمید.</translation>
    </message>
    <message>
        <source>This server cannot do it; see what the connection says of its abilities.</source>
        <translation>این سرور نمی‌تواند؛ ببینید اتصال دربارهٔ توانایی‌هایش چه می‌گوید.</translation>
    </message>
    <message>
        <source>A document holds 16 MB at most. Split it, or keep large content elsewhere.</source>
        <translation>سند حداکثر 16 MB است. بخشش کنید یا محتوای بزرگ را جای دیگری نگه دارید.</translation>
    </message>
    <message>
        <source>Look at what is there already; remove or rename it first.</source>
        <translation>ببینید چه هست؛ نخست برش دارید یا نامش را عوض کنید.</translation>
    </message>
    <message>
        <source>Look at the list of collections again; somebody may have removed it.</source>
        <translation>فهرست مجموعه‌ها را دوباره ببینید؛ شاید کسی برداشته باشدش.</translation>
    </message>
    <message>
        <source>Choose another value, or change the record that has it.</source>
        <translation>مقدار دیگری برگزینید یا رکوردی را که آن را دارد تغییر دهید.</translation>
    </message>
    <message>
        <source>Free disk space on the server.</source>
        <translation>در دیسک سرور جا باز کنید.</translation>
    </message>
    <message>
        <source>Sort by a field with an index, or narrow the search.</source>
        <translation>با فیلدی نمایه‌دار مرتب کنید یا جست‌وجو را تنگ‌تر کنید.</translation>
    </message>
    <message>
        <source>See the server&apos;s own words, and its log, for the reason.</source>
        <translation>علت را در گفتهٔ خود سرور و گزارشش ببینید.</translation>
    </message>
    <message>
        <source>Open it for writing in its settings.</source>
        <translation>در تنظیماتش برای نوشتن بازش کنید.</translation>
    </message>
    <message>
        <source>This member of the replica set accepts no writes.</source>
        <translation>این عضو مجموعهٔ همتا نوشتن نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Connect to the primary.</source>
        <translation>به عضو اصلی وصل شوید.</translation>
    </message>
    <message>
        <source>This user may only read in this database.</source>
        <translation>این کاربر در این پایگاه داده تنها می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>Ask for the role readWrite, or sign in as another user.</source>
        <translation>نقش readWrite را بخواهید یا با کاربر دیگری وارد شوید.</translation>
    </message>
    <message>
        <source>This server is no member of a replica set.</source>
        <translation>این سرور عضو مجموعهٔ همتا نیست.</translation>
    </message>
    <message>
        <source>Changes are applied one by one, each telling its outcome. Run the server as a replica set to have all or nothing.</source>
        <translation>تغییرها یکی‌یکی اعمال می‌شوند و هر کدام نتیجه‌اش را می‌گوید. برای همه یا هیچ سرور را به‌صورت مجموعهٔ همتا اجرا کنید.</translation>
    </message>
    <message>
        <source>The server could not be asked what it is.</source>
        <translation>نشد از سرور پرسید که چیست.</translation>
    </message>
    <message>
        <source>This server has no profiler.</source>
        <translation>این سرور نمایه‌سنج کارایی ندارد.</translation>
    </message>
    <message>
        <source>The profiler cannot be asked.</source>
        <translation>از نمایه‌سنج کارایی نمی‌توان پرسید.</translation>
    </message>
    <message>
        <source>The time of this program&apos;s own requests is shown instead.</source>
        <translation>به جای آن زمان درخواست‌های همین برنامه نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Ask for the role dbAdmin on this database.</source>
        <translation>نقش dbAdmin را در این پایگاه داده بخواهید.</translation>
    </message>
    <message>
        <source>This user may not see how indexes are used.</source>
        <translation>این کاربر نمی‌تواند کاربرد نمایه‌ها را ببیند.</translation>
    </message>
    <message>
        <source>Ask for the role clusterMonitor or dbAdmin.</source>
        <translation>نقش clusterMonitor یا dbAdmin را بخواهید.</translation>
    </message>
    <message>
        <source>This server finishes what it has begun, also when nobody waits any more.</source>
        <translation>این سرور آنچه آغاز کرده به پایان می‌برد، حتی اگر کسی منتظر نباشد.</translation>
    </message>
    <message>
        <source>Stopping ends the waiting at once; a condition on an indexed field keeps requests short.</source>
        <translation>توقف، انتظار را بی‌درنگ پایان می‌دهد؛ شرط روی فیلدی نمایه‌دار درخواست را کوتاه می‌کند.</translation>
    </message>
    <message>
        <source>“%1” is no type of the shell.</source>
        <translation>‏«%1» نوعی از پوسته نیست.</translation>
    </message>
    <message>
        <source>%1 cannot be made from this.</source>
        <translation>از این نمی‌توان %1 ساخت.</translation>
    </message>
    <message>
        <source>A filter begins with a curly bracket.</source>
        <translation>پالایه با آکولاد آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The filter ends before this.</source>
        <translation>پالایه پیش از این پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The filter cannot be read.</source>
        <translation>پالایه خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Write it as in the shell, for example {age: {$gte: 18}}.</source>
        <translation>مانند پوسته بنویسیدش، برای نمونه {age: {$gte: 18}}.</translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <translation>پالایه بیش از اندازه تودرتوست.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>اینجا مقداری انتظار می‌رود.</translation>
    </message>
    <message>
        <source>The filter ends too early.</source>
        <translation>پالایه زودتر از موعد پایان می‌یابد.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>اینجا دونقطه انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A comma or %1 is expected here.</source>
        <translation>اینجا ویرگول یا %1 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>این کروشه بسته نشده است.</translation>
    </message>
    <message>
        <source>A field&apos;s name is expected here.</source>
        <translation>اینجا نام فیلد انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A name with a dot needs quotes.</source>
        <translation>نام نقطه‌دار نقل قول می‌خواهد.</translation>
    </message>
    <message>
        <source>This escape means nothing.</source>
        <translation>این گریز معنایی ندارد.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>این نقل قول بسته نشده است.</translation>
    </message>
    <message>
        <source>This pattern is not closed.</source>
        <translation>این الگو بسته نشده است.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>این عدد نیست.</translation>
    </message>
    <message>
        <source>“%1” means nothing here; a text needs quotes.</source>
        <translation>‏«%1» اینجا معنایی ندارد؛ متن نقل قول می‌خواهد.</translation>
    </message>
    <message>
        <source>A value cannot be written for MongoDB&apos;s shell.</source>
        <translation>مقداری را نمی‌توان برای پوستهٔ MongoDB نوشت.</translation>
    </message>
    <message>
        <source>The shell has no way to say the type %1.</source>
        <translation>پوسته راهی برای گفتن نوع %1 ندارد.</translation>
    </message>
    <message>
        <source>Copy the record as JSON.</source>
        <translation>رکورد را به JSON رونوشت کنید.</translation>
    </message>
    <message>
        <source>The records of “%1” could not be written out.</source>
        <translation>رکوردهای «%1» بیرون نوشته نشدند.</translation>
    </message>
    <message>
        <source>The record number %1 is not valid BSON.</source>
        <translation>رکورد شمارهٔ %1 BSON معتبری نیست.</translation>
    </message>
    <message>
        <source>The records of “%1” could not be counted.</source>
        <translation>رکوردهای «%1» شمرده نشدند.</translation>
    </message>
    <message>
        <source>The server was started read-only.</source>
        <translation>سرور فقط‌خواندنی راه افتاده است.</translation>
    </message>
    <message>
        <source>The server does not tell what the user may do.</source>
        <translation>سرور نمی‌گوید کاربر چه می‌تواند بکند.</translation>
    </message>
    <message>
        <source>The server lets everybody in, and lets everybody write.</source>
        <translation>سرور همه را راه می‌دهد و به همه اجازهٔ نوشتن می‌دهد.</translation>
    </message>
    <message>
        <source>The user %1 has the right to %2.</source>
        <translation>کاربر %1 حق %2 دارد.</translation>
    </message>
    <message>
        <source>The user %1 has no right that changes anything in this database.</source>
        <translation>کاربر %1 هیچ حقی که چیزی را در این پایگاه داده تغییر دهد ندارد.</translation>
    </message>
</context>
<context>
    <name>registrar::postgresql</name>
    <message>
        <source>Sign in as a user who may do this, or ask the owner to grant it.</source>
        <translation>با کاربری که اجازه دارد وارد شوید یا از صاحبش اجازه بخواهید.</translation>
    </message>
    <message>
        <source>Open the deployment for writing, and connect to the primary server.</source>
        <translation>استقرار را برای نوشتن باز کنید و به سرور اصلی وصل شوید.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Somebody else holds a lock. Try again when they are done.</source>
        <translation>کس دیگری قفل را دارد. پس از پایان کارش دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>دوباره وصل شوید.</translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the server&apos;s transaction_timeout.</source>
        <translation>هر بار کمتر بخواهید یا transaction_timeout سرور را بالا ببرید.</translation>
    </message>
    <message>
        <source>Wait until others disconnect, or raise max_connections.</source>
        <translation>صبر کنید تا دیگران قطع شوند یا max_connections را بالا ببرید.</translation>
    </message>
    <message>
        <source>Free memory or disk space on the server.</source>
        <translation>در سرور حافظه یا جای دیسک باز کنید.</translation>
    </message>
    <message>
        <source>Ask for less, or store less, at once.</source>
        <translation>هر بار کمتر بخواهید یا کمتر ذخیره کنید.</translation>
    </message>
    <message>
        <source>Wait until the server has started.</source>
        <translation>صبر کنید تا سرور آغاز به کار کند.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>نام کاربر و گذرواژه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or create the database.</source>
        <translation>نام پایگاه داده را بررسی کنید یا بسازیدش.</translation>
    </message>
    <message>
        <source>Refresh; the table may have been renamed or removed.</source>
        <translation>دوباره بارگذاری کنید؛ شاید نام جدول عوض یا خودش برداشته شده باشد.</translation>
    </message>
    <message>
        <source>Refresh; the schema may have been renamed or removed.</source>
        <translation>دوباره بارگذاری کنید؛ شاید نام طرح‌واره عوض یا خودش برداشته شده باشد.</translation>
    </message>
    <message>
        <source>Refresh; the column may have been renamed or removed.</source>
        <translation>دوباره بارگذاری کنید؛ شاید نام ستون عوض یا خودش برداشته شده باشد.</translation>
    </message>
    <message>
        <source>Correct the expression.</source>
        <translation>عبارت را درست کنید.</translation>
    </message>
    <message>
        <source>The column&apos;s type has no such comparison. Choose another filter.</source>
        <translation>نوع ستون چنین مقایسه‌ای ندارد. پالایهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Create the missing type, extension or role first.</source>
        <translation>نخست نوع، افزونه یا نقش کم را بسازید.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The server cannot do this. Choose another way.</source>
        <translation>سرور نمی‌تواند. راه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The server cannot do this in its present state.</source>
        <translation>سرور در وضعیت کنونی نمی‌تواند.</translation>
    </message>
    <message>
        <source>Keep to the view&apos;s own condition, or edit the table beneath it.</source>
        <translation>شرط خود نما را نگه دارید یا جدول زیر آن را ویرایش کنید.</translation>
    </message>
    <message>
        <source>A trigger of the table refused this. Do what its message asks for.</source>
        <translation>رهاسازی از جدول این را رد کرد. آنچه پیامش می‌خواهد انجام دهید.</translation>
    </message>
</context>
<context>
    <name>registrar::postgresql::Words</name>
    <message>
        <source>There is no table or view %1.</source>
        <translation>جدول یا نمای %1 نیست.</translation>
    </message>
    <message>
        <source>Refresh; it may have been renamed or removed, or this user may not see it.</source>
        <translation>دوباره بارگذاری کنید؛ شاید نامش عوض یا برداشته شده، یا این کاربر نمی‌بیندش.</translation>
    </message>
    <message>
        <source>The connection broke while the changes were being saved.</source>
        <translation>هنگام ذخیرهٔ تغییرها اتصال قطع شد.</translation>
    </message>
    <message>
        <source>Connect again and look whether the changes are there before making them again.</source>
        <translation>دوباره وصل شوید و پیش از تکرار ببینید تغییرها هستند یا نه.</translation>
    </message>
    <message>
        <source>The connection broke before the changes were saved. Nothing was changed.</source>
        <translation>اتصال پیش از ذخیرهٔ تغییرها قطع شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Apply the changes again.</source>
        <translation>تغییرها را دوباره اعمال کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>‏%1 نوشتنی نیست.</translation>
    </message>
    <message>
        <source>%1 has no such column.</source>
        <translation>‏%1 چنین ستونی ندارد.</translation>
    </message>
    <message>
        <source>Refresh, then make the change again.</source>
        <translation>دوباره بارگذاری و تغییر را از نو انجام دهید.</translation>
    </message>
    <message>
        <source>The server computes the column itself.</source>
        <translation>این ستون را خود سرور حساب می‌کند.</translation>
    </message>
    <message>
        <source>Change the columns that it is computed from.</source>
        <translation>ستون‌هایی را که از آن‌ها حساب می‌شود تغییر دهید.</translation>
    </message>
    <message>
        <source>Records of %1 cannot be edited.</source>
        <translation>رکوردهای %1 را نمی‌توان ویرایش کرد.</translation>
    </message>
    <message>
        <source>Edit the table that holds the records, or give the table a primary key.</source>
        <translation>جدول دارندهٔ رکوردها را ویرایش کنید یا به جدول کلید اصلی بدهید.</translation>
    </message>
    <message>
        <source>The record was not added.</source>
        <translation>رکورد افزوده نشد.</translation>
    </message>
    <message>
        <source>A trigger of %1 left it out.</source>
        <translation>رهاسازی از %1 کنارش گذاشت.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the table&apos;s triggers.</source>
        <translation>از متصدی رهاسازهای جدول بپرسید.</translation>
    </message>
    <message>
        <source>The record of %1 cannot be named.</source>
        <translation>رکورد %1 را نمی‌توان نام برد.</translation>
    </message>
    <message>
        <source>The change names no field.</source>
        <translation>تغییر فیلدی را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Change a field, or discard the change.</source>
        <translation>فیلدی را تغییر دهید یا تغییر را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The record was not changed.</source>
        <translation>رکورد تغییر نکرد.</translation>
    </message>
    <message>
        <source>A trigger or a row security policy of %1 took the change back.</source>
        <translation>رهاساز یا سیاست امنیت سطر %1 تغییر را بازگرداند.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the table&apos;s triggers and policies.</source>
        <translation>از متصدی رهاسازها و سیاست‌های جدول بپرسید.</translation>
    </message>
    <message>
        <source>%1 has no field %2 to filter by.</source>
        <translation>‏%1 فیلد %2 برای پالایش ندارد.</translation>
    </message>
    <message>
        <source>Filter by one of the table&apos;s columns.</source>
        <translation>با یکی از ستون‌های جدول پالایش کنید.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered this way.</source>
        <translation>‏%1 را این‌گونه نمی‌توان پالود.</translation>
    </message>
    <message>
        <source>Choose another filter for this field.</source>
        <translation>برای این فیلد پالایهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>It holds no array.</source>
        <translation>آرایه ندارد.</translation>
    </message>
    <message>
        <source>Words cannot be searched for in %1.</source>
        <translation>در %1 نمی‌توان واژه جست.</translation>
    </message>
    <message>
        <source>No text search index serves it.</source>
        <translation>هیچ نمایهٔ جست‌وجوی متنی پاسخش نمی‌دهد.</translation>
    </message>
    <message>
        <source>Use a contains filter, or add a GIN index over to_tsvector of the column.</source>
        <translation>پالایهٔ «دربردارد» را به کار ببرید یا نمایهٔ GIN روی to_tsvector ستون بیفزایید.</translation>
    </message>
    <message>
        <source>PostgreSQL has no order for the type %1.</source>
        <translation>‏PostgreSQL ترتیبی برای نوع %1 ندارد.</translation>
    </message>
    <message>
        <source>The filter on %1 lacks a value.</source>
        <translation>پالایهٔ روی %1 مقداری کم دارد.</translation>
    </message>
    <message>
        <source>Enter the value to compare with.</source>
        <translation>مقدار مقایسه را بنویسید.</translation>
    </message>
    <message>
        <source>The server sent rows of an unknown form.</source>
        <translation>سرور سطرهایی با شکل ناشناخته فرستاد.</translation>
    </message>
    <message>
        <source>The records could not be added to %1.</source>
        <translation>رکوردها به %1 افزوده نشدند.</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>‏%1 فیلد %2 ندارد.</translation>
    </message>
    <message>
        <source>Leave the field out.</source>
        <translation>فیلد را حذف کنید.</translation>
    </message>
    <message>
        <source>The load has ended already.</source>
        <translation>بارگذاری دیگر پایان یافته است.</translation>
    </message>
    <message>
        <source>Start another load.</source>
        <translation>بارگذاری دیگری آغاز کنید.</translation>
    </message>
    <message>
        <source>All records of the table are read.</source>
        <translation>همهٔ رکوردهای جدول خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>About %1 records are read.</source>
        <translation>حدود %1 رکورد خوانده می‌شود.</translation>
    </message>
    <message>
        <source>A GIN index of %1 with gin_trgm_ops (extension pg_trgm) would help.</source>
        <translation>نمایهٔ GIN روی %1 با gin_trgm_ops (افزونهٔ pg_trgm) کمک می‌کند.</translation>
    </message>
    <message>
        <source>An index of %1 with text_pattern_ops would help.</source>
        <translation>نمایه‌ای روی %1 با text_pattern_ops کمک می‌کند.</translation>
    </message>
    <message>
        <source>A GIN index of %1 would help.</source>
        <translation>نمایهٔ GIN روی %1 کمک می‌کند.</translation>
    </message>
    <message>
        <source>A GIN index over to_tsvector of %1 would help.</source>
        <translation>نمایهٔ GIN روی to_tsvector از %1 کمک می‌کند.</translation>
    </message>
    <message>
        <source>No index helps, since most records usually match.</source>
        <translation>هیچ نمایه‌ای کمک نمی‌کند، چون بیشتر رکوردها معمولاً جورند.</translation>
    </message>
    <message>
        <source>An index of %1 would help.</source>
        <translation>نمایه‌ای روی %1 کمک می‌کند.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>چنین فیلدی نیست.</translation>
    </message>
    <message>
        <source>Records come in the order in which the table keeps them.</source>
        <translation>رکوردها به ترتیب نگهداری جدول می‌آیند.</translation>
    </message>
    <message>
        <source>They are sorted by all their fields for every page.</source>
        <translation>برای هر صفحه با همهٔ فیلدهایشان مرتب می‌شوند.</translation>
    </message>
    <message>
        <source>Records that share a value of %1 are sorted for every page.</source>
        <translation>رکوردهایی که مقدار %1 یکسان دارند برای هر صفحه مرتب می‌شوند.</translation>
    </message>
    <message>
        <source>They are sorted for every page. An index of %1 would help.</source>
        <translation>برای هر صفحه مرتب می‌شوند. نمایه‌ای روی %1 کمک می‌کند.</translation>
    </message>
    <message>
        <source>PostgreSQL would not use the index here, since the table is small, many records match or another index is better.</source>
        <translation>‏PostgreSQL اینجا نمایه را به کار نمی‌برد، چون جدول کوچک است، رکوردهای بسیاری جورند، یا نمایهٔ دیگری بهتر است.</translation>
    </message>
    <message>
        <source>Another record already has the same key.</source>
        <translation>رکورد دیگری همین کلید را دارد.</translation>
    </message>
    <message>
        <source>Another record already has %1 = %2.</source>
        <translation>رکورد دیگری %1 = %2 را دارد.</translation>
    </message>
    <message>
        <source>Choose another value, or find the record that has it and change that one. The rule is %1.</source>
        <translation>مقدار دیگری برگزینید، یا رکورد دارندهٔ آن را بیابید و همان را تغییر دهید. قاعده %1 است.</translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation>رکوردهای دیگری هنوز به این ارجاع می‌دهند.</translation>
    </message>
    <message>
        <source>Change or delete the records that refer to it first. The rule is %1.</source>
        <translation>نخست رکوردهایی را که به آن ارجاع می‌دهند تغییر دهید یا حذف کنید. قاعده %1 است.</translation>
    </message>
    <message>
        <source>%1 = %2 refers to a record that is not there.</source>
        <translation>‏%1 = %2 به رکوردی ارجاع می‌دهد که نیست.</translation>
    </message>
    <message>
        <source>Choose a value that exists, or add the record it refers to first. The rule is %1.</source>
        <translation>مقداری موجود برگزینید یا نخست رکورد مورد ارجاع را بیفزایید. قاعده %1 است.</translation>
    </message>
    <message>
        <source>%1 must have a value.</source>
        <translation>‏%1 باید مقدار داشته باشد.</translation>
    </message>
    <message>
        <source>Enter a value for %1.</source>
        <translation>برای %1 مقداری بنویسید.</translation>
    </message>
    <message>
        <source>The record breaks a rule of the table.</source>
        <translation>رکورد قاعده‌ای از جدول را می‌شکند.</translation>
    </message>
    <message>
        <source>Change the record so that it keeps the rule %1.</source>
        <translation>رکورد را چنان تغییر دهید که قاعدهٔ %1 را نگه دارد.</translation>
    </message>
    <message>
        <source>The server does not understand the pattern.</source>
        <translation>سرور الگو را نمی‌فهمد.</translation>
    </message>
    <message>
        <source>Write the pattern in PostgreSQL&apos;s regular expression syntax.</source>
        <translation>الگو را به شیوهٔ عبارت باقاعدهٔ PostgreSQL بنویسید.</translation>
    </message>
    <message>
        <source>The server cannot read the value as the column&apos;s type.</source>
        <translation>سرور نمی‌تواند مقدار را به نوع ستون بخواند.</translation>
    </message>
    <message>
        <source>Enter a value of the column&apos;s type.</source>
        <translation>مقداری از نوع ستون بنویسید.</translation>
    </message>
    <message>
        <source>The value does not fit into the column.</source>
        <translation>مقدار در ستون جا نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Enter a value that the column&apos;s type can hold.</source>
        <translation>مقداری بنویسید که نوع ستون جا دهد.</translation>
    </message>
    <message>
        <source>Look the server&apos;s code %1 up in PostgreSQL&apos;s manual.</source>
        <translation>کد %1 سرور را در راهنمای PostgreSQL بجویید.</translation>
    </message>
    <message>
        <source>The server&apos;s time limit ran out.</source>
        <translation>مهلت سرور به پایان رسید.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>درخواست لغو شد.</translation>
    </message>
    <message>
        <source>Ask for less at once, or narrow the filter.</source>
        <translation>هر بار کمتر بخواهید یا پالایه را تنگ‌تر کنید.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>اتصال به سرور قطع شد.</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached, then connect again.</source>
        <translation>کار کردن و دسترس‌پذیری سرور را بررسی کنید و دوباره وصل شوید.</translation>
    </message>
    <message>
        <source>Turn TLS on in the address: sslmode=require.</source>
        <translation>‏TLS را در نشانی روشن کنید: sslmode=require.</translation>
    </message>
    <message>
        <source>The server refused the user %1.</source>
        <translation>سرور کاربر %1 را نپذیرفت.</translation>
    </message>
    <message>
        <source>The server has no database %1.</source>
        <translation>سرور پایگاه دادهٔ %1 ندارد.</translation>
    </message>
    <message>
        <source>The user %1 may not connect to the database %2.</source>
        <translation>کاربر %1 اجازهٔ اتصال به پایگاه دادهٔ %2 ندارد.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name, and that this computer&apos;s network is up.</source>
        <translation>نام میزبان و کار کردن شبکهٔ این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>گذرواژه را بنویسید.</translation>
    </message>
    <message>
        <source>Check the address&apos;s sslmode and certificates, and whether the server speaks TLS.</source>
        <translation>‏sslmode و گواهی‌های نشانی، و TLS داشتن سرور را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check that the address is right and that no firewall is in the way.</source>
        <translation>درستی نشانی و نبودن دیوار آتش در راه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check that a PostgreSQL server listens there, then try again.</source>
        <translation>بررسی کنید سرور PostgreSQL آنجا گوش می‌دهد و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the host and the port are right.</source>
        <translation>کار کردن سرور و درستی میزبان و درگاه را بررسی کنید.</translation>
    </message>
    <message>
        <source>No connection to PostgreSQL at %1 could be made.</source>
        <translation>اتصال به PostgreSQL در %1 برقرار نشد.</translation>
    </message>
    <message>
        <source>Refresh, then choose the fields again.</source>
        <translation>دوباره بارگذاری کنید و فیلدها را از نو برگزینید.</translation>
    </message>
    <message>
        <source>There is no quick way to that place of %1.</source>
        <translation>راه تندی به آنجای %1 نیست.</translation>
    </message>
    <message>
        <source>Run ANALYZE on the table, sort by another field, or page on from here.</source>
        <translation>‏ANALYZE را روی جدول اجرا کنید، با فیلد دیگری مرتب کنید، یا از همین‌جا صفحه‌به‌صفحه بروید.</translation>
    </message>
    <message>
        <source>The server&apos;s statistics do not tell how the filtered records are spread.</source>
        <translation>آمار سرور نمی‌گوید رکوردهای پالوده چگونه پراکنده‌اند.</translation>
    </message>
    <message>
        <source>The table was never analysed, or the order is by no column.</source>
        <translation>جدول هرگز تحلیل نشده، یا ترتیب بر پایهٔ ستونی نیست.</translation>
    </message>
    <message>
        <source>The condition cannot be used.</source>
        <translation>شرط را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>The function %1 may change something or act outside of this query.</source>
        <translation>تابع %1 شاید چیزی را تغییر دهد یا بیرون از این پرس‌وجو کاری کند.</translation>
    </message>
    <message>
        <source>Use functions that only compute.</source>
        <translation>تابع‌هایی به کار ببرید که تنها حساب می‌کنند.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>شرط خالی است.</translation>
    </message>
    <message>
        <source>Write an expression, as behind WHERE.</source>
        <translation>عبارتی بنویسید، مانند پس از WHERE.</translation>
    </message>
    <message>
        <source>%1 has no field %2 to sort by.</source>
        <translation>‏%1 فیلد %2 برای مرتب‌سازی ندارد.</translation>
    </message>
    <message>
        <source>Sort by one of the table&apos;s columns.</source>
        <translation>با یکی از ستون‌های جدول مرتب کنید.</translation>
    </message>
    <message>
        <source>Records cannot be sorted by %1.</source>
        <translation>رکوردها را نمی‌توان بر پایهٔ %1 مرتب کرد.</translation>
    </message>
    <message>
        <source>Sort by another field.</source>
        <translation>با فیلد دیگری مرتب کنید.</translation>
    </message>
    <message>
        <source>The place does not belong to this order of %1.</source>
        <translation>این جا از آن این ترتیب %1 نیست.</translation>
    </message>
    <message>
        <source>Start again from the first page.</source>
        <translation>دوباره از صفحهٔ نخست آغاز کنید.</translation>
    </message>
    <message>
        <source>The key has another number of fields.</source>
        <translation>کلید شمار دیگری فیلد دارد.</translation>
    </message>
    <message>
        <source>Refresh, then choose the record again.</source>
        <translation>دوباره بارگذاری کنید و رکورد را از نو برگزینید.</translation>
    </message>
    <message>
        <source>The record is not there.</source>
        <translation>رکورد نیست.</translation>
    </message>
    <message>
        <source>%1 has no record with this key.</source>
        <translation>‏%1 رکوردی با این کلید ندارد.</translation>
    </message>
    <message>
        <source>Refresh; it may have been deleted.</source>
        <translation>دوباره بارگذاری کنید؛ شاید حذف شده باشد.</translation>
    </message>
    <message>
        <source>The records of %1 could not be read.</source>
        <translation>رکوردهای %1 خوانده نشدند.</translation>
    </message>
    <message>
        <source>The server could not be asked what it can do.</source>
        <translation>نشد از سرور پرسید چه می‌تواند بکند.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>اتصالی به سرور نیست.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>دوباره وصل شوید.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The deployment is read-only.</source>
        <translation>استقرار فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>Open the deployment for writing.</source>
        <translation>استقرار را برای نوشتن باز کنید.</translation>
    </message>
    <message>
        <source>PostgreSQL refused the request.</source>
        <translation>‏PostgreSQL درخواست را رد کرد.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>سرور پاسخ نداد.</translation>
    </message>
    <message>
        <source>The databases could not be listed.</source>
        <translation>پایگاه‌های داده فهرست نشدند.</translation>
    </message>
    <message>
        <source>The tables could not be listed.</source>
        <translation>جدول‌ها فهرست نشدند.</translation>
    </message>
    <message>
        <source>%1 could not be described.</source>
        <translation>‏%1 شرح داده نشد.</translation>
    </message>
    <message>
        <source>There is no primary key; the unique index over %1 is used instead.</source>
        <translation>کلید اصلی نیست؛ نمایهٔ یکتای روی %1 به کار می‌رود.</translation>
    </message>
    <message>
        <source>There is no key; records are told apart by where the table keeps them (ctid).</source>
        <translation>کلید نیست؛ رکوردها با جایشان در جدول (ctid) شناخته می‌شوند.</translation>
    </message>
    <message>
        <source>There is no key; records are told apart by all their fields together.</source>
        <translation>کلید نیست؛ رکوردها با همهٔ فیلدهایشان روی هم شناخته می‌شوند.</translation>
    </message>
    <message>
        <source>Records of the tables that inherit from this one are shown with those tables.</source>
        <translation>رکوردهای جدول‌هایی که از این ارث می‌برند با همان جدول‌ها نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>This is a view. Edit the tables that it shows.</source>
        <translation>این نماست. جدول‌هایی را که نشان می‌دهد ویرایش کنید.</translation>
    </message>
    <message>
        <source>This is a materialized view. Edit the tables that it is made from, then refresh it.</source>
        <translation>این نمای ذخیره‌شده است. جدول‌های سازنده‌اش را ویرایش و سپس تازه‌اش کنید.</translation>
    </message>
    <message>
        <source>This table lives on another server, where its records can be edited.</source>
        <translation>این جدول روی سرور دیگری است و رکوردهایش آنجا ویرایش‌پذیرند.</translation>
    </message>
    <message>
        <source>Records without a key cannot be named, so they cannot be edited safely. Add a primary key to the table.</source>
        <translation>رکوردهای بی‌کلید نام‌پذیر نیستند، پس ویرایش امنشان ممکن نیست. به جدول کلید اصلی بیفزایید.</translation>
    </message>
    <message>
        <source>This user may not change the table. Sign in as another user, or ask the owner to grant it.</source>
        <translation>این کاربر اجازهٔ تغییر جدول را ندارد. با کاربر دیگری وارد شوید یا از صاحبش اجازه بخواهید.</translation>
    </message>
    <message>
        <source>The deployment is read-only, and the server was told to refuse writes.</source>
        <translation>استقرار فقط‌خواندنی است و به سرور گفته شده نوشتن را رد کند.</translation>
    </message>
    <message>
        <source>The server is a standby, which only follows its primary.</source>
        <translation>سرور آماده‌به‌کار است و تنها سرور اصلی‌اش را دنبال می‌کند.</translation>
    </message>
    <message>
        <source>Connect to the primary server.</source>
        <translation>به سرور اصلی وصل شوید.</translation>
    </message>
    <message>
        <source>The user may not insert, update or delete in any table; the server proves it.</source>
        <translation>کاربر در هیچ جدولی اجازهٔ درج، تغییر یا حذف ندارد؛ سرور ثابتش می‌کند.</translation>
    </message>
    <message>
        <source>Sign in as a user who may, or ask the owner to grant it.</source>
        <translation>با کاربری که می‌تواند وارد شوید یا از صاحبش اجازه بخواهید.</translation>
    </message>
    <message>
        <source>The extension pg_stat_statements is not installed in this database.</source>
        <translation>افزونهٔ pg_stat_statements در این پایگاه داده نصب نیست.</translation>
    </message>
    <message>
        <source>Add pg_stat_statements to shared_preload_libraries, restart, and run CREATE EXTENSION pg_stat_statements.</source>
        <translation>‏pg_stat_statements را به shared_preload_libraries بیفزایید، راه‌اندازی دوباره کنید و CREATE EXTENSION pg_stat_statements را اجرا کنید.</translation>
    </message>
    <message>
        <source>Add pg_stat_statements to shared_preload_libraries and grant this user the role pg_read_all_stats.</source>
        <translation>‏pg_stat_statements را به shared_preload_libraries بیفزایید و نقش pg_read_all_stats را به این کاربر بدهید.</translation>
    </message>
    <message>
        <source>The extension vector is not installed in this database.</source>
        <translation>افزونهٔ vector در این پایگاه داده نصب نیست.</translation>
    </message>
    <message>
        <source>Install pgvector on the server and run CREATE EXTENSION vector.</source>
        <translation>‏pgvector را روی سرور نصب و CREATE EXTENSION vector را اجرا کنید.</translation>
    </message>
    <message>
        <source>A row has every column of its table; a field is NULL, never missing.</source>
        <translation>هر سطر همهٔ ستون‌های جدولش را دارد؛ فیلد NULL است، نه نبوده.</translation>
    </message>
    <message>
        <source>Filter for NULL instead.</source>
        <translation>به جای آن با NULL پالایش کنید.</translation>
    </message>
    <message>
        <source>PostgreSQL does not delete records by age.</source>
        <translation>‏PostgreSQL رکوردها را بر پایهٔ سن حذف نمی‌کند.</translation>
    </message>
    <message>
        <source>Delete old records with a scheduled job.</source>
        <translation>رکوردهای کهنه را با کاری زمان‌بندی‌شده حذف کنید.</translation>
    </message>
    <message>
        <source>PostgreSQL has no profiler of its own.</source>
        <translation>‏PostgreSQL نمایه‌سنج خودش را ندارد.</translation>
    </message>
    <message>
        <source>Use the statistics of pg_stat_statements.</source>
        <translation>آمار pg_stat_statements را به کار ببرید.</translation>
    </message>
    <message>
        <source>PostgreSQL writes slow statements to its log file only.</source>
        <translation>‏PostgreSQL دستورهای کند را تنها در پروندهٔ گزارشش می‌نویسد.</translation>
    </message>
    <message>
        <source>Set log_min_duration_statement, or use pg_stat_statements.</source>
        <translation>‏log_min_duration_statement را تعیین کنید یا pg_stat_statements را به کار ببرید.</translation>
    </message>
    <message>
        <source>JSON is a column&apos;s type here, not a kind of record.</source>
        <translation>‏JSON اینجا نوع ستون است، نه گونهٔ رکورد.</translation>
    </message>
    <message>
        <source>Use json or jsonb columns.</source>
        <translation>از ستون‌های json یا jsonb استفاده کنید.</translation>
    </message>
    <message>
        <source>The changes could not be applied. Nothing was changed.</source>
        <translation>تغییرها اعمال نشدند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The statements could not be worked out.</source>
        <translation>دستورها یافته نشدند.</translation>
    </message>
    <message>
        <source>The database could not be explored.</source>
        <translation>پایگاه داده کاویده نشد.</translation>
    </message>
    <message>
        <source>The place in %1 could not be found.</source>
        <translation>جای مورد نظر در %1 یافت نشد.</translation>
    </message>
    <message>
        <source>The cost of the query could not be told.</source>
        <translation>هزینهٔ پرس‌وجو معلوم نشد.</translation>
    </message>
    <message>
        <source>The tables could not be made.</source>
        <translation>جدول‌ها ساخته نشدند.</translation>
    </message>
    <message>
        <source>The indexes could not be made.</source>
        <translation>نمایه‌ها ساخته نشدند.</translation>
    </message>
    <message>
        <source>%1 could not be cleared.</source>
        <translation>‏%1 خالی نشد.</translation>
    </message>
    <message>
        <source>The database %1 could not be made.</source>
        <translation>پایگاه دادهٔ %1 ساخته نشد.</translation>
    </message>
    <message>
        <source>The database %1 could not be removed.</source>
        <translation>پایگاه دادهٔ %1 حذف نشد.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>این کروشه بسته نشده است.</translation>
    </message>
    <message>
        <source>Write one expression, as behind WHERE.</source>
        <translation>یک عبارت بنویسید، مانند پس از WHERE.</translation>
    </message>
    <message>
        <source>A text cannot hold this character.</source>
        <translation>متن نمی‌تواند این نویسه را داشته باشد.</translation>
    </message>
    <message>
        <source>Comments are not allowed here.</source>
        <translation>توضیح اینجا مجاز نیست.</translation>
    </message>
    <message>
        <source>A semicolon would end the statement.</source>
        <translation>نقطه‌ویرگول دستور را پایان می‌داد.</translation>
    </message>
    <message>
        <source>A backslash means nothing here.</source>
        <translation>بک‌اسلش اینجا معنایی ندارد.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>این کروشه چیزی را نمی‌بندد.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>این نقل قول بسته نشده است.</translation>
    </message>
    <message>
        <source>Unicode escapes are not allowed here; type the characters.</source>
        <translation>گریز یونیکد اینجا مجاز نیست؛ خود نویسه‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>There are no parameters here; type the value.</source>
        <translation>اینجا پارامتر نیست؛ خود مقدار را بنویسید.</translation>
    </message>
    <message>
        <source>A dollar sign means nothing here.</source>
        <translation>نشانهٔ دلار اینجا معنایی ندارد.</translation>
    </message>
    <message>
        <source>The view %1 cannot be made.</source>
        <translation>نمای %1 را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>The blueprint does not tell its definition.</source>
        <translation>نقشه تعریفش را نمی‌گوید.</translation>
    </message>
    <message>
        <source>Add viewDefinition to the blueprint&apos;s entity.</source>
        <translation>‏viewDefinition را به موجودیت نقشه بیفزایید.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>‏%1 را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>“%1” is no type of PostgreSQL.</source>
        <translation>‏«%1» نوعی در PostgreSQL نیست.</translation>
    </message>
    <message>
        <source>Correct nativeType in the blueprint.</source>
        <translation>‏nativeType را در نقشه درست کنید.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot store this text.</source>
        <translation>‏PostgreSQL نمی‌تواند این متن را نگه دارد.</translation>
    </message>
    <message>
        <source>It has a zero character in it.</source>
        <translation>نویسهٔ صفر دارد.</translation>
    </message>
    <message>
        <source>Remove the zero character.</source>
        <translation>نویسهٔ صفر را بردارید.</translation>
    </message>
    <message>
        <source>PostgreSQL has no type for this value.</source>
        <translation>‏PostgreSQL نوعی برای این مقدار ندارد.</translation>
    </message>
    <message>
        <source>It is of the type %1.</source>
        <translation>از نوع %1 است.</translation>
    </message>
    <message>
        <source>The server does not tell what the user may do.</source>
        <translation>سرور نمی‌گوید کاربر چه می‌تواند بکند.</translation>
    </message>
    <message>
        <source>The server is a standby, which accepts no writes.</source>
        <translation>سرور آماده‌به‌کار است و نوشتن نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>As %1 the user may do everything, or make roles or databases.</source>
        <translation>کاربر در نقش %1 هر کاری می‌تواند بکند، یا نقش و پایگاه داده بسازد.</translation>
    </message>
    <message>
        <source>The user may change %1.</source>
        <translation>کاربر می‌تواند %1 را تغییر دهد.</translation>
    </message>
    <message>
        <source>The user may create tables in schema %1.</source>
        <translation>کاربر می‌تواند در طرح‌وارهٔ %1 جدول بسازد.</translation>
    </message>
    <message>
        <source>The user may create schemas in this database.</source>
        <translation>کاربر می‌تواند در این پایگاه داده طرح‌واره بسازد.</translation>
    </message>
    <message>
        <source>The user may change nothing, but may call %1, which runs with the rights of its owner.</source>
        <translation>کاربر چیزی را نمی‌تواند تغییر دهد، ولی می‌تواند %1 را فراخواند که با حقوق صاحبش اجرا می‌شود.</translation>
    </message>
    <message>
        <source>The user %1 may change no table and create nothing, in no role that it can take on.</source>
        <translation>کاربر %1 در هیچ نقشی که می‌تواند بگیرد نه جدولی را تغییر می‌دهد و نه چیزی می‌سازد.</translation>
    </message>
    <message>
        <source>%1 was not increased.</source>
        <translation>‏%1 افزایش نیافت.</translation>
    </message>
    <message>
        <source>The sum is %1, and the column, of type %2, would hold %3.</source>
        <translation>مجموع %1 است و ستون، از نوع %2، %3 را نگه می‌داشت.</translation>
    </message>
    <message>
        <source>Increase it by a number with fewer decimals.</source>
        <translation>آن را با عددی با رقم‌های اعشار کمتر افزایش دهید.</translation>
    </message>
    <message>
        <source>A large value was not read to its end, and is not written.</source>
        <translation>مقدار بزرگی تا پایان خوانده نشده و نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Open the record, so that it is read whole, and try again.</source>
        <translation>رکورد را باز کنید تا کامل خوانده شود و دوباره بکوشید.</translation>
    </message>
</context>
<context>
    <name>registrar::redis::Words</name>
    <message>
        <source>The set changes the same key twice.</source>
        <translation>مجموعه یک کلید را دو بار تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Apply the first change, then the other one.</source>
        <translation>نخست یکی و سپس دیگری را اعمال کنید.</translation>
    </message>
    <message>
        <source>The keys are being changed all the time by others.</source>
        <translation>دیگران پیوسته کلیدها را تغییر می‌دهند.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوباره بکوشید.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>The change does not say which key it is for.</source>
        <translation>تغییر نمی‌گوید برای کدام کلید است.</translation>
    </message>
    <message>
        <source>Read the record again.</source>
        <translation>رکورد را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; could not be changed.</source>
        <translation>کلید &quot;%1&quot; تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is a key of this name already.</source>
        <translation>کلیدی با این نام از پیش هست.</translation>
    </message>
    <message>
        <source>Choose another key, or change the one that is there.</source>
        <translation>کلید دیگری برگزینید یا همان را تغییر دهید.</translation>
    </message>
    <message>
        <source>The key is too large to be kept for undo.</source>
        <translation>کلید برای نگه داشتن جهت واگرد بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>Back it up and delete it with Redis&apos;s own UNLINK.</source>
        <translation>از آن پشتیبان بگیرید و با UNLINK خود Redis حذفش کنید.</translation>
    </message>
    <message>
        <source>The time to live is a number of milliseconds greater than zero.</source>
        <translation>طول عمر شماری میلی‌ثانیه بزرگ‌تر از صفر است.</translation>
    </message>
    <message>
        <source>Give milliseconds, or null for a key that stays.</source>
        <translation>میلی‌ثانیه بدهید، یا برای کلید ماندگار null.</translation>
    </message>
    <message>
        <source>The value is too long to be replaced as a whole: only its start was read.</source>
        <translation>مقدار برای جایگزینی کامل بیش از اندازه بلند است: تنها آغازش خوانده شده.</translation>
    </message>
    <message>
        <source>Change its elements one by one.</source>
        <translation>عضوهایش را یکی‌یکی تغییر دهید.</translation>
    </message>
    <message>
        <source>The value has no place &quot;%1&quot;.</source>
        <translation>مقدار جای &quot;%1&quot; را ندارد.</translation>
    </message>
    <message>
        <source>Change an element that is there, or add one at the end.</source>
        <translation>عضوی موجود را تغییر دهید یا در پایان بیفزایید.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given by the key and cannot be changed.</source>
        <translation>‏&quot;%1&quot; را کلید تعیین می‌کند و تغییرپذیر نیست.</translation>
    </message>
    <message>
        <source>Add a new key and delete this one.</source>
        <translation>کلیدی تازه بیفزایید و این را حذف کنید.</translation>
    </message>
    <message>
        <source>Redis at %1 could not be reached.</source>
        <translation>به Redis در %1 نشد رسید.</translation>
    </message>
    <message>
        <source>See that the server runs and listens at this address.</source>
        <translation>ببینید سرور کار می‌کند و روی این نشانی گوش می‌دهد.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name, and that this computer can resolve it.</source>
        <translation>نام میزبان و توانایی این رایانه در یافتنش را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall stands between.</source>
        <translation>نشانی و نبودن دیوار آتش در میان را بررسی کنید.</translation>
    </message>
    <message>
        <source>Ask for access to the socket&apos;s file.</source>
        <translation>دسترسی به پروندهٔ سوکت را بخواهید.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>اتصال رمزنگاری‌شده به %1 برقرار نشد.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>اتصال رمزنگاری‌شده به %1 ممکن نیست.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>سرور به‌موقع پاسخ نداد.</translation>
    </message>
    <message>
        <source>The connection to Redis broke. %1</source>
        <translation>اتصال به Redis قطع شد. %1</translation>
    </message>
    <message>
        <source>See that the server runs and that the network is up, then try again.</source>
        <translation>ببینید سرور و شبکه کار می‌کنند و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The key&apos;s whole name; it is given when a key is added.</source>
        <translation>نام کامل کلید؛ هنگام افزودن کلید داده می‌شود.</translation>
    </message>
    <message>
        <source>A part of the key.</source>
        <translation>بخشی از کلید.</translation>
    </message>
    <message>
        <source>What kind of value the key holds.</source>
        <translation>کلید چه گونه مقداری دارد.</translation>
    </message>
    <message>
        <source>Milliseconds until the key expires; null: never.</source>
        <translation>میلی‌ثانیه تا انقضای کلید؛ null: هرگز.</translation>
    </message>
    <message>
        <source>Bytes of memory, the key&apos;s name included.</source>
        <translation>بایت‌های حافظه، با نام کلید.</translation>
    </message>
    <message>
        <source>Up to 1,000 elements or 1 MiB of it.</source>
        <translation>تا ۱۰۰۰ عضو یا 1 MiB از آن.</translation>
    </message>
    <message>
        <source>Elements, or bytes of a string.</source>
        <translation>عضوها، یا بایت‌های رشته.</translation>
    </message>
    <message>
        <source>True where the value goes on; its elements can be edited one by one.</source>
        <translation>درست، اگر مقدار ادامه دارد؛ عضوهایش یکی‌یکی ویرایش می‌شوند.</translation>
    </message>
    <message>
        <source>The expiry is the longest seen in a sample; about %1 bytes a key.</source>
        <translation>انقضا بلندترین در نمونه است؛ هر کلید حدود %1 بایت.</translation>
    </message>
    <message>
        <source>About %1 bytes a key.</source>
        <translation>هر کلید حدود %1 بایت.</translation>
    </message>
    <message>
        <source>Keys come in the server&apos;s own order (SCAN), which has nothing to do with their names.</source>
        <translation>کلیدها به ترتیب خود سرور (SCAN) می‌آیند که ربطی به نامشان ندارد.</translation>
    </message>
    <message>
        <source>The query cannot be answered by Redis.</source>
        <translation>‏Redis نمی‌تواند به این پرس‌وجو پاسخ دهد.</translation>
    </message>
    <message>
        <source>Redis has no text index over keys.</source>
        <translation>‏Redis نمایهٔ متنی روی کلیدها ندارد.</translation>
    </message>
    <message>
        <source>Use contains or a regular expression.</source>
        <translation>«دربردارد» یا عبارت باقاعده به کار ببرید.</translation>
    </message>
    <message>
        <source>Keys have no field &quot;%1&quot;.</source>
        <translation>کلیدها فیلد &quot;%1&quot; ندارند.</translation>
    </message>
    <message>
        <source>Use key, type, ttl, size, value or a variable of the pattern.</source>
        <translation>‏key، type، ttl، size، value یا متغیری از الگو را به کار ببرید.</translation>
    </message>
    <message>
        <source>A condition lacks its value.</source>
        <translation>شرطی مقدارش را کم دارد.</translation>
    </message>
    <message>
        <source>Give a value to compare with.</source>
        <translation>مقداری برای مقایسه بدهید.</translation>
    </message>
    <message>
        <source>Correct the regular expression at character %1.</source>
        <translation>عبارت باقاعده را در نویسهٔ %1 درست کنید.</translation>
    </message>
    <message>
        <source>Redis keeps its keys in no order but its own.</source>
        <translation>‏Redis کلیدهایش را جز به ترتیب خودش نگه نمی‌دارد.</translation>
    </message>
    <message>
        <source>Leave the sort out, or filter until few enough keys remain.</source>
        <translation>مرتب‌سازی را کنار بگذارید، یا چندان پالایش کنید که کلیدها کم شوند.</translation>
    </message>
    <message>
        <source>The server&apos;s SCAN does not move forwards as Redis&apos;s does.</source>
        <translation>‏SCAN سرور مانند Redis پیش نمی‌رود.</translation>
    </message>
    <message>
        <source>Use a server of the Redis or Valkey family.</source>
        <translation>سروری از خانوادهٔ Redis یا Valkey به کار ببرید.</translation>
    </message>
    <message>
        <source>The key does not follow the pattern of these keys.</source>
        <translation>کلید با الگوی این کلیدها جور نیست.</translation>
    </message>
    <message>
        <source>Write it as the pattern says, or add it among all keys.</source>
        <translation>به شکل الگو بنویسیدش، یا در میان همهٔ کلیدها بیفزاییدش.</translation>
    </message>
    <message>
        <source>The record has no key.</source>
        <translation>رکورد کلید ندارد.</translation>
    </message>
    <message>
        <source>Give the key, or every variable of its pattern.</source>
        <translation>کلید یا همهٔ متغیرهای الگویش را بدهید.</translation>
    </message>
    <message>
        <source>The key would expire at once.</source>
        <translation>کلید بی‌درنگ منقضی می‌شد.</translation>
    </message>
    <message>
        <source>Give milliseconds greater than zero, or none for a key that stays.</source>
        <translation>میلی‌ثانیهٔ بزرگ‌تر از صفر بدهید، یا برای کلید ماندگار هیچ.</translation>
    </message>
    <message>
        <source>Keys of the type &quot;%1&quot; cannot be made here.</source>
        <translation>کلید نوع &quot;%1&quot; را اینجا نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>Use string, hash, list, set, zset, stream or json.</source>
        <translation>‏string، hash، list، set، zset، stream یا json به کار ببرید.</translation>
    </message>
    <message>
        <source>The value is empty or has not the form of a %1.</source>
        <translation>مقدار خالی است یا شکل %1 ندارد.</translation>
    </message>
    <message>
        <source>A hash is a document, a list or a set an array, a sorted set an array of {member, score}, a stream an array of {id, fields}; none may be empty.</source>
        <translation>‏hash سند است؛ list و set آرایه؛ zset آرایه‌ای از {member, score}؛ stream آرایه‌ای از {id, fields}؛ هیچ‌کدام خالی نباید باشد.</translation>
    </message>
    <message>
        <source>The place to read from is not one of Redis.</source>
        <translation>جای آغاز خواندن از Redis نیست.</translation>
    </message>
    <message>
        <source>Start again from the beginning.</source>
        <translation>دوباره از آغاز شروع کنید.</translation>
    </message>
    <message>
        <source>Connect to a server and as a user that may write, and not read-only.</source>
        <translation>به سروری و با کاربری که بتواند بنویسد وصل شوید، نه فقط‌خواندنی.</translation>
    </message>
    <message>
        <source>Redis at %1 could not be opened.</source>
        <translation>‏Redis در %1 باز نشد.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>به سرور نشد رسید.</translation>
    </message>
    <message>
        <source>The databases could not be listed.</source>
        <translation>پایگاه‌های داده فهرست نشدند.</translation>
    </message>
    <message>
        <source>The keys could not be listed.</source>
        <translation>کلیدها فهرست نشدند.</translation>
    </message>
    <message>
        <source>The keys %1 could not be described.</source>
        <translation>کلیدهای %1 شرح داده نشدند.</translation>
    </message>
    <message>
        <source>The key patterns could not be found.</source>
        <translation>الگوهای کلید یافت نشدند.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>صفحه خوانده نشد.</translation>
    </message>
    <message>
        <source>A page has from 1 to 10,000 records.</source>
        <translation>هر صفحه ۱ تا ۱۰۰۰۰ رکورد دارد.</translation>
    </message>
    <message>
        <source>The place could not be found.</source>
        <translation>جای مورد نظر یافت نشد.</translation>
    </message>
    <message>
        <source>The key could not be read.</source>
        <translation>کلید خوانده نشد.</translation>
    </message>
    <message>
        <source>The key is not there.</source>
        <translation>کلید نیست.</translation>
    </message>
    <message>
        <source>It may have expired or been deleted: read the list again.</source>
        <translation>شاید منقضی یا حذف شده باشد: فهرست را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The number of keys could not be estimated.</source>
        <translation>شمار کلیدها تخمین زده نشد.</translation>
    </message>
    <message>
        <source>The keys could not be counted.</source>
        <translation>کلیدها شمرده نشدند.</translation>
    </message>
    <message>
        <source>The cost of the query could not be told.</source>
        <translation>هزینهٔ پرس‌وجو معلوم نشد.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Every key&apos;s name is looked at, on the server where it can.</source>
        <translation>نام هر کلید بررسی می‌شود، تا جایی که شدنی است در سرور.</translation>
    </message>
    <message>
        <source>Every key that the other conditions leave is read. Narrow the key as well.</source>
        <translation>هر کلیدی که شرط‌های دیگر می‌گذارند خوانده می‌شود. کلید را هم تنگ‌تر کنید.</translation>
    </message>
    <message>
        <source>Redis keeps its keys in no order but its own: leave the sort out.</source>
        <translation>‏Redis کلیدهایش را جز به ترتیب خودش نگه نمی‌دارد: مرتب‌سازی را کنار بگذارید.</translation>
    </message>
    <message>
        <source>The keys could not be written out.</source>
        <translation>کلیدها بیرون نوشته نشدند.</translation>
    </message>
    <message>
        <source>The changes could not be applied.</source>
        <translation>تغییرها اعمال نشدند.</translation>
    </message>
    <message>
        <source>The keys could not be added.</source>
        <translation>کلیدها افزوده نشدند.</translation>
    </message>
    <message>
        <source>The keys %1 could not be deleted.</source>
        <translation>کلیدهای %1 حذف نشدند.</translation>
    </message>
    <message>
        <source>The database %1 could not be emptied.</source>
        <translation>پایگاه دادهٔ %1 خالی نشد.</translation>
    </message>
    <message>
        <source>There is no database &quot;%1&quot;.</source>
        <translation>پایگاه دادهٔ &quot;%1&quot; وجود ندارد.</translation>
    </message>
    <message>
        <source>A Redis database is named by a number, from 0.</source>
        <translation>پایگاه دادهٔ Redis با عددی از 0 نامیده می‌شود.</translation>
    </message>
    <message>
        <source>Check the user and the password of this store.</source>
        <translation>کاربر و گذرواژهٔ این انباره را بررسی کنید.</translation>
    </message>
    <message>
        <source>Check the password of this store.</source>
        <translation>گذرواژهٔ این انباره را بررسی کنید.</translation>
    </message>
    <message>
        <source>This server asks for no password: leave it empty in the store&apos;s address.</source>
        <translation>این سرور گذرواژه نمی‌خواهد: در نشانی انباره خالی بگذاریدش.</translation>
    </message>
    <message>
        <source>This server asks for a password: give one for this store.</source>
        <translation>این سرور گذرواژه می‌خواهد: برای این انباره بدهید.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server for the right (ACL SETUSER), or sign in as another user.</source>
        <translation>حق آن را از مدیر سرور بخواهید (ACL SETUSER) یا با کاربر دیگری وارد شوید.</translation>
    </message>
    <message>
        <source>This server is a replica: connect to its primary to write.</source>
        <translation>این سرور همتاست: برای نوشتن به سرور اصلی وصل شوید.</translation>
    </message>
    <message>
        <source>The server is full: delete keys, raise maxmemory, or set an eviction policy.</source>
        <translation>سرور پر است: کلیدها را حذف کنید، maxmemory را بالا ببرید یا سیاست بیرون‌رانی تعیین کنید.</translation>
    </message>
    <message>
        <source>The server is still reading its data from disk: try again in a moment.</source>
        <translation>سرور هنوز داده‌اش را از دیسک می‌خواند: اندکی بعد دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The server is running a long script: try again later, or stop it with SCRIPT KILL.</source>
        <translation>سرور اسکریپتی طولانی اجرا می‌کند: بعداً بکوشید یا با SCRIPT KILL متوقفش کنید.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>اندکی بعد دوباره بکوشید.</translation>
    </message>
    <message>
        <source>This replica has lost its primary: connect to another server.</source>
        <translation>این همتا سرور اصلی‌اش را گم کرده است: به سرور دیگری وصل شوید.</translation>
    </message>
    <message>
        <source>The server cannot save to disk and therefore accepts no writes: see its log and its disk space.</source>
        <translation>سرور نمی‌تواند روی دیسک ذخیره کند و برای همین نوشتن نمی‌پذیرد: گزارش و جای دیسکش را ببینید.</translation>
    </message>
    <message>
        <source>Too few replicas are connected to accept writes: see that they run.</source>
        <translation>همتاهای متصل برای پذیرش نوشتن کم‌اند: ببینید کار می‌کنند یا نه.</translation>
    </message>
    <message>
        <source>The key holds another type by now: read it again.</source>
        <translation>نوع کلید دیگر عوض شده است: دوباره بخوانیدش.</translation>
    </message>
    <message>
        <source>The key belongs to another node of the cluster: connect to that one.</source>
        <translation>کلید از آن گره دیگری از خوشه است: به همان وصل شوید.</translation>
    </message>
    <message>
        <source>A cluster changes only keys of one slot together: apply the changes one by one.</source>
        <translation>خوشه تنها کلیدهای یک شیار را با هم تغییر می‌دهد: تغییرها را یکی‌یکی اعمال کنید.</translation>
    </message>
    <message>
        <source>The cluster does not serve all its slots: see its state.</source>
        <translation>خوشه همهٔ شیارهایش را پاسخ نمی‌دهد: وضعیتش را ببینید.</translation>
    </message>
    <message>
        <source>Use a smaller number; a server has 16 databases unless its setting databases says more.</source>
        <translation>عدد کوچک‌تری به کار ببرید؛ سرور ۱۶ پایگاه داده دارد مگر تنظیم databases بیشتر بگوید.</translation>
    </message>
    <message>
        <source>A cluster has database 0 only.</source>
        <translation>خوشه تنها پایگاه دادهٔ 0 را دارد.</translation>
    </message>
    <message>
        <source>The server has as many connections as it allows: close some, or raise maxclients.</source>
        <translation>سرور به اندازهٔ مجاز اتصال دارد: چند تا را ببندید یا maxclients را بالا ببرید.</translation>
    </message>
    <message>
        <source>Use a newer server, or one with the module that has it.</source>
        <translation>سروری تازه‌تر یا دارای ماژول آن به کار ببرید.</translation>
    </message>
    <message>
        <source>Redis takes at most 512 MB in one value.</source>
        <translation>‏Redis در یک مقدار حداکثر 512 MB می‌پذیرد.</translation>
    </message>
    <message>
        <source>The server runs in protected mode: set a password on it, or connect from its own host.</source>
        <translation>سرور در حالت حفاظت‌شده است: گذرواژه برایش بگذارید یا از میزبان خودش وصل شوید.</translation>
    </message>
    <message>
        <source>See the server&apos;s log for more.</source>
        <translation>بیشتر در گزارش سرور.</translation>
    </message>
    <message>
        <source>The user %1 may not run commands that write.</source>
        <translation>کاربر %1 اجازهٔ دستورهای نوشتن را ندارد.</translation>
    </message>
    <message>
        <source>This server is a replica and accepts no writes.</source>
        <translation>این سرور همتاست و نوشتن نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Sign in as a user who may write, or connect to the primary server.</source>
        <translation>با کاربری که بتواند بنویسد وارد شوید یا به سرور اصلی وصل شوید.</translation>
    </message>
    <message>
        <source>A cluster changes only keys of one slot together.</source>
        <translation>خوشه تنها کلیدهای یک شیار را با هم تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Apply changes one by one.</source>
        <translation>تغییرها را یکی‌یکی اعمال کنید.</translation>
    </message>
    <message>
        <source>Filter until few enough keys remain.</source>
        <translation>چندان پالایش کنید که کلیدها کم شوند.</translation>
    </message>
    <message>
        <source>Every key has the same fields.</source>
        <translation>همهٔ کلیدها فیلدهای یکسان دارند.</translation>
    </message>
    <message>
        <source>Redis cannot stop a command.</source>
        <translation>‏Redis نمی‌تواند دستوری را متوقف کند.</translation>
    </message>
    <message>
        <source>Long work is done in short steps, and stops between them.</source>
        <translation>کار طولانی در گام‌های کوتاه انجام و میان آن‌ها متوقف می‌شود.</translation>
    </message>
    <message>
        <source>Redis counts commands, not queries.</source>
        <translation>‏Redis دستورها را می‌شمارد، نه پرس‌وجوها را.</translation>
    </message>
    <message>
        <source>Redis has no profiler.</source>
        <translation>‏Redis نمایه‌سنج کارایی ندارد.</translation>
    </message>
    <message>
        <source>See the slow log.</source>
        <translation>گزارش کندی (SLOWLOG) را ببینید.</translation>
    </message>
    <message>
        <source>The user %1 may not read the slow log.</source>
        <translation>کاربر %1 اجازهٔ خواندن گزارش کندی را ندارد.</translation>
    </message>
    <message>
        <source>Ask for the right to run SLOWLOG.</source>
        <translation>اجازهٔ اجرای SLOWLOG را بخواهید.</translation>
    </message>
    <message>
        <source>Redis has no indexes.</source>
        <translation>‏Redis نمایه ندارد.</translation>
    </message>
    <message>
        <source>Redis checks no values.</source>
        <translation>‏Redis مقدارها را بررسی نمی‌کند.</translation>
    </message>
    <message>
        <source>The server has no JSON module.</source>
        <translation>سرور ماژول JSON ندارد.</translation>
    </message>
    <message>
        <source>Load the module, or use Redis 8 as its makers ship it.</source>
        <translation>ماژول را بار کنید یا Redis 8 را آن‌گونه که سازندگانش می‌دهند به کار ببرید.</translation>
    </message>
    <message>
        <source>Vector sets are listed, but not shown.</source>
        <translation>مجموعه‌های برداری فهرست می‌شوند ولی نمایش داده نمی‌شوند.</translation>
    </message>
    <message>
        <source>This deployment is connected read-only.</source>
        <translation>این استقرار فقط‌خواندنی وصل شده است.</translation>
    </message>
    <message>
        <source>Redis %1 cannot tell a key&apos;s exact expiry, which safe editing needs; 7.0 can.</source>
        <translation>‏Redis %1 انقضای دقیق کلید را که برای ویرایش امن لازم است نمی‌گوید؛ 7.0 می‌گوید.</translation>
    </message>
    <message>
        <source>Redis cannot hold this value in this type of key.</source>
        <translation>‏Redis نمی‌تواند این مقدار را در این نوع کلید نگه دارد.</translation>
    </message>
    <message>
        <source>Elements are texts or bytes, never null and never nested; a score is a number.</source>
        <translation>عضوها متن یا بایت‌اند، نه null و نه تودرتو؛ امتیاز عدد است.</translation>
    </message>
    <message>
        <source>A key without elements does not exist in Redis.</source>
        <translation>کلید بی‌عضو در Redis وجود ندارد.</translation>
    </message>
    <message>
        <source>Delete the key instead, or leave an element in it.</source>
        <translation>کلید را حذف کنید یا عضوی در آن بگذارید.</translation>
    </message>
    <message>
        <source>The list is too long to add or remove elements here.</source>
        <translation>فهرست برای افزودن یا برداشتن عضو در اینجا بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>Change elements in place, or use Redis&apos;s own commands.</source>
        <translation>عضوها را درجا تغییر دهید یا دستورهای خود Redis را به کار ببرید.</translation>
    </message>
    <message>
        <source>The entries of a stream cannot be changed.</source>
        <translation>مدخل‌های stream تغییرپذیر نیستند.</translation>
    </message>
    <message>
        <source>Delete the entry, or add another one at the end.</source>
        <translation>مدخل را حذف کنید یا یکی دیگر در پایان بیفزایید.</translation>
    </message>
    <message>
        <source>Values of this type cannot be edited here.</source>
        <translation>مقدارهای این نوع را اینجا نمی‌توان ویرایش کرد.</translation>
    </message>
    <message>
        <source>Use the commands of the module that the type belongs to.</source>
        <translation>دستورهای ماژولی را که این نوع از آن است به کار ببرید.</translation>
    </message>
    <message>
        <source>Somebody else changed the key since it was read.</source>
        <translation>از زمان خوانده شدن کس دیگری کلید را تغییر داده است.</translation>
    </message>
    <message>
        <source>The commands of %1 cannot be told.</source>
        <translation>دستورهای %1 را نمی‌توان گفت.</translation>
    </message>
    <message>
        <source>Its value is long and was read in part.</source>
        <translation>مقدارش بلند است و بخشی از آن خوانده شده.</translation>
    </message>
    <message>
        <source>Leave it out, or export the keys.</source>
        <translation>کنارش بگذارید یا کلیدها را برون‌برد کنید.</translation>
    </message>
    <message>
        <source>The pattern is empty.</source>
        <translation>الگو خالی است.</translation>
    </message>
    <message>
        <source>Use * for every key.</source>
        <translation>برای همهٔ کلیدها * را به کار ببرید.</translation>
    </message>
    <message>
        <source>The commands could not be worked out.</source>
        <translation>دستورها یافته نشدند.</translation>
    </message>
    <message>
        <source>This build has no TLS for Redis.</source>
        <translation>این ساخت برای Redis، TLS ندارد.</translation>
    </message>
    <message>
        <source>Reach the server through an SSH tunnel and use a redis:// address.</source>
        <translation>از راه تونل SSH به سرور برسید و نشانی redis:// به کار ببرید.</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS at this port and that its certificate is trusted here: name the authority&apos;s file (tlsCAFile), or ask the server&apos;s administrator.</source>
        <translation>بررسی کنید سرور در این درگاه TLS دارد و گواهی‌اش اینجا معتمد است: پروندهٔ مرجع را نام ببرید (tlsCAFile) یا از مدیر سرور بپرسید.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>سرور اتصال را پایان داد.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate of an authority.</source>
        <translation>پروندهٔ %1 گواهی مرجعی ندارد.</translation>
    </message>
    <message>
        <source>The own certificate or its key cannot be used: %1</source>
        <translation>گواهی خودی یا کلیدش به کار نمی‌آید: %1</translation>
    </message>
    <message>
        <source>The host&apos;s name cannot be checked.</source>
        <translation>نام میزبان بررسی‌پذیر نیست.</translation>
    </message>
    <message>
        <source>The user %1 may not begin a transaction, which is how writes are judged without writing.</source>
        <translation>کاربر %1 اجازهٔ آغاز تراکنش ندارد که نوشتن را بدون نوشتن می‌سنجد.</translation>
    </message>
    <message>
        <source>The server lets the user %1 run %2.</source>
        <translation>سرور به کاربر %1 اجازهٔ اجرای %2 می‌دهد.</translation>
    </message>
    <message>
        <source>Other servers of the cluster were not asked.</source>
        <translation>از سرورهای دیگر خوشه پرسیده نشد.</translation>
    </message>
    <message>
        <source>The server is a replica, which accepts no writes.</source>
        <translation>سرور همتاست و نوشتن نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The server refuses the user %1 each kind of command that writes.</source>
        <translation>سرور هر گونه دستور نوشتن را برای کاربر %1 رد می‌کند.</translation>
    </message>
    <message>
        <source>Change it with Redis&apos;s own commands.</source>
        <translation>با دستورهای خود Redis تغییرش دهید.</translation>
    </message>
    <message>
        <source>An element would be in the set twice.</source>
        <translation>عضوی دو بار در مجموعه می‌آمد.</translation>
    </message>
    <message>
        <source>Change the one that is there, or give the new one another name.</source>
        <translation>آن را که هست تغییر دهید، یا به تازه نام دیگری بدهید.</translation>
    </message>
</context>
</TS>
