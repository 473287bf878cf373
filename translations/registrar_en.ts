<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EntityWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
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
</context>
<context>
    <name>registrar::ChangesBar</name>
    <message numerus="yes">
        <source>Applying %n edit(s) …</source>
        <translation>
            <numerusform>Applying %n edit …</numerusform>
            <numerusform>Applying %n edits …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with staged edits</source>
        <translation>
            <numerusform>%n record with staged edits</numerusform>
            <numerusform>%n records with staged edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in other entities</source>
        <translation>
            <numerusform>%n more in other entities</numerusform>
            <numerusform>%n more in other entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be corrected first</source>
        <translation>
            <numerusform>%n field to be corrected first</numerusform>
            <numerusform>%n fields to be corrected first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s)</source>
        <translation>
            <numerusform>Settle %n conflict</numerusform>
            <numerusform>Settle %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::NotificationBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::OperationListButton</name>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n operation running</numerusform>
            <numerusform>%n operations running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::OperationListModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n warning(s)</source>
        <translation>
            <numerusform>Done with %n warning</numerusform>
            <numerusform>Done with %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::RecordForm</name>
    <message numerus="yes">
        <source>%n more field(s) are shown in the table.</source>
        <translation>
            <numerusform>%n more field is shown in the table.</numerusform>
            <numerusform>%n more fields are shown in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::RecordsPage</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n record(s)</source>
        <translation>
            <numerusform>deletion of %n record</numerusform>
            <numerusform>deletion of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>%n record taken back.</numerusform>
            <numerusform>%n records taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed since and were left alone.</source>
        <translation>
            <numerusform>%n record changed since and was left alone.</numerusform>
            <numerusform>%n records changed since and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed by somebody else since you read them.</source>
        <translation>
            <numerusform>%n record was changed by somebody else since you read it.</numerusform>
            <numerusform>%n records were changed by somebody else since you read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied edit(s) taken back.</source>
        <translation>
            <numerusform>%n applied edit taken back.</numerusform>
            <numerusform>%n applied edits taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::StagedChanges</name>
    <message numerus="yes">
        <source>discarding of %n edit(s)</source>
        <translation>
            <numerusform>discarding of %n edit</numerusform>
            <numerusform>discarding of %n edits</numerusform>
        </translation>
    </message>
</context>
</TS>
