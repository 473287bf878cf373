<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConfirmDeletions</name>
    <message numerus="yes">
        <source>%n other staged edit(s) are written with it.</source>
        <translation>
            <numerusform>%n other staged edit is written with it.</numerusform>
            <numerusform>%n other staged edits are written with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) in %1?</source>
        <translation>
            <numerusform>Delete %n record in %1?</numerusform>
            <numerusform>Delete %n records in %1?</numerusform>
        </translation>
    </message>
</context>
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
    <name>registrar::BulkEdit</name>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were so already.</source>
        <translation>
            <numerusform>%n record was so already.</numerusform>
            <numerusform>%n records were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed by somebody else meanwhile and left alone.</source>
        <translation>
            <numerusform>%n record was changed by somebody else meanwhile and left alone.</numerusform>
            <numerusform>%n records were changed by somebody else meanwhile and left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were refused.</source>
        <translation>
            <numerusform>%n record was refused.</numerusform>
            <numerusform>%n records were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and the same for up to %n more record(s) of the batch</source>
        <translation>
            <numerusform>… and the same for up to %n more record of the batch</numerusform>
            <numerusform>… and the same for up to %n more records of the batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and so on, in up to %n batch(es)</source>
        <translation>
            <numerusform>… and so on, in up to %n batch</numerusform>
            <numerusform>… and so on, in up to %n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have staged edits, which will meet a conflict unless they are applied or discarded first.</source>
        <translation>
            <numerusform>%n record has staged edits, which will meet a conflict unless they are applied or discarded first.</numerusform>
            <numerusform>%n records have staged edits, which will meet a conflict unless they are applied or discarded first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::BulkEditDialog</name>
    <message numerus="yes">
        <source>the %n selected record(s)</source>
        <translation>
            <numerusform>the selected record</numerusform>
            <numerusform>the %n selected records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found. The first ones:</source>
        <translation>
            <numerusform>%n record found. The first ones:</numerusform>
            <numerusform>%n records found. The first ones:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the %n selected record(s) that are loaded</source>
        <translation>
            <numerusform>only the %n selected record that is loaded</numerusform>
            <numerusform>only the %n selected records that are loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits of %n of these record(s) are staged and not applied.</source>
        <translation>
            <numerusform>Edits of %n of these records are staged and not applied.</numerusform>
            <numerusform>Edits of %n of these records are staged and not applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits of up to %n of these record(s) are staged and not applied.</source>
        <translation>
            <numerusform>Edits of up to %n of these records are staged and not applied.</numerusform>
            <numerusform>Edits of up to %n of these records are staged and not applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::BulkEditUndo</name>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>%n record taken back.</numerusform>
            <numerusform>%n records taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed since and left as they are.</source>
        <translation>
            <numerusform>%n record was changed since and left as it is.</numerusform>
            <numerusform>%n records were changed since and left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) keep values that the journal does not hold: secrets, or very large ones.</source>
        <translation>
            <numerusform>%n record keeps values that the journal does not hold: secrets, or very large ones.</numerusform>
            <numerusform>%n records keep values that the journal does not hold: secrets, or very large ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::CellText</name>
    <message numerus="yes">
        <source>%n item(s): %1</source>
        <extracomment>a list in a table cell: how many items, then the first ones</extracomment>
        <translation>
            <numerusform>%n item: %1</numerusform>
            <numerusform>%n items: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) · %1</source>
        <translation>
            <numerusform>%n byte · %1</numerusform>
            <numerusform>%n bytes · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <message numerus="yes">
        <source>%n record(s) with unreadable input</source>
        <translation>
            <numerusform>%n record with unreadable input</numerusform>
            <numerusform>%n records with unreadable input</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::ChangesModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s) of %2)</source>
        <extracomment>a step of the history; %n records of an entity</extracomment>
        <translation>
            <numerusform>%1 (%n record of %2)</numerusform>
            <numerusform>%1 (%n records of %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::ChangesPanel</name>
    <message numerus="yes">
        <source>%n record(s) to be written</source>
        <translation>
            <numerusform>%n record to be written</numerusform>
            <numerusform>%n records to be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) to be written</source>
        <translation>
            <numerusform>%1 of %n record to be written</numerusform>
            <numerusform>%1 of %n records to be written</numerusform>
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
        <source>%n conflict(s) to be settled first</source>
        <translation>
            <numerusform>%n conflict to be settled first</numerusform>
            <numerusform>%n conflicts to be settled first</numerusform>
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
        <source>%1: %n record(s) were changed by somebody else; settle the conflicts.</source>
        <translation>
            <numerusform>%1: %n record was changed by somebody else; settle the conflicts.</numerusform>
            <numerusform>%1: %n records were changed by somebody else; settle the conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) written.</source>
        <translation>
            <numerusform>%1: %n record written.</numerusform>
            <numerusform>%1: %n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with unreadable input to be mended first</source>
        <translation>
            <numerusform>%n record with unreadable input to be mended first</numerusform>
            <numerusform>%n records with unreadable input to be mended first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::DeletionModel</name>
    <message numerus="yes">
        <source>The store will refuse this while %n record(s) of %1 name it as their %2. Reassign them first.</source>
        <extracomment>%1 an entity, %2 the field by which its records point here: 3 records of Courses name it as their instructor</extracomment>
        <translation>
            <numerusform>The store will refuse this while %n record of %1 names it as its %2. Reassign it first.</numerusform>
            <numerusform>The store will refuse this while %n records of %1 name it as their %2. Reassign them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the record itself, not the %n record(s) that go with it.</source>
        <translation>
            <numerusform>An undo brings back the record itself, not the %n record that goes with it.</numerusform>
            <numerusform>An undo brings back the record itself, not the %n records that go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the record itself, not the %n or more record(s) that go with it.</source>
        <translation>
            <numerusform>An undo brings back the record itself, not the %n or more records that go with it.</numerusform>
            <numerusform>An undo brings back the record itself, not the %n or more records that go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the records themselves, not the %n record(s) that go with them.</source>
        <translation>
            <numerusform>An undo brings back the records themselves, not the %n record that goes with them.</numerusform>
            <numerusform>An undo brings back the records themselves, not the %n records that go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An undo brings back the records themselves, not the %n or more record(s) that go with them.</source>
        <translation>
            <numerusform>An undo brings back the records themselves, not the %n or more records that go with them.</numerusform>
            <numerusform>An undo brings back the records themselves, not the %n or more records that go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an undo, what is emptied in %n record(s) stays empty.</source>
        <translation>
            <numerusform>After an undo, what is emptied in %n record stays empty.</numerusform>
            <numerusform>After an undo, what is emptied in %n records stays empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After an undo, what is emptied in %n or more record(s) stays empty.</source>
        <translation>
            <numerusform>After an undo, what is emptied in %n or more records stays empty.</numerusform>
            <numerusform>After an undo, what is emptied in %n or more records stays empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentDialogs</name>
    <message numerus="yes">
        <source>%n staged edit(s) are lost.</source>
        <translation>
            <numerusform>%n staged edit is lost.</numerusform>
            <numerusform>%n staged edits are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentTransfer</name>
    <message numerus="yes">
        <source>%n deployment(s) were exported to %1.</source>
        <translation>
            <numerusform>%n deployment was exported to %1.</numerusform>
            <numerusform>%n deployments were exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) were imported.</source>
        <translation>
            <numerusform>%n deployment was imported.</numerusform>
            <numerusform>%n deployments were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::DeploymentsTransferCommands</name>
    <message numerus="yes">
        <source>%n deployment(s) are in %1, encrypted with their passwords.</source>
        <translation>
            <numerusform>%n deployment is in %1, encrypted with its passwords.</numerusform>
            <numerusform>%n deployments are in %1, encrypted with their passwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) are in %1, without passwords.</source>
        <translation>
            <numerusform>%n deployment is in %1, without passwords.</numerusform>
            <numerusform>%n deployments are in %1, without passwords.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::DurationWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::FindBar</name>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <extracomment>the first number is the match that is shown</extracomment>
        <translation>
            <numerusform>%1 of %n match</numerusform>
            <numerusform>%1 of %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es) so far</source>
        <translation>
            <numerusform>%1 of %n match so far</numerusform>
            <numerusform>%1 of %n matches so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::JournalExportWork</name>
    <message numerus="yes">
        <source>%n entries were written into %1.</source>
        <translation>
            <numerusform>%n entry was written into %1.</numerusform>
            <numerusform>%n entries were written into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::JournalPage</name>
    <message numerus="yes">
        <source>%n record(s) have other edits staged and were left out.</source>
        <translation>
            <numerusform>%n record has other edits staged and was left out.</numerusform>
            <numerusform>%n records have other edits staged and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries. Its head is %1; written down elsewhere, it proves everything up to now.</source>
        <translation>
            <numerusform>The journal is whole: %n entry. Its head is %1; written down elsewhere, it proves everything up to now.</numerusform>
            <numerusform>The journal is whole: %n entries. Its head is %1; written down elsewhere, it proves everything up to now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::JournalWords</name>
    <message numerus="yes">
        <source>%n record(s) of %1 were deleted too, by %2</source>
        <translation>
            <numerusform>%n record of %1 was deleted too, by %2</numerusform>
            <numerusform>%n records of %1 were deleted too, by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 was emptied in %n record(s) of %1</source>
        <translation>
            <numerusform>%2 was emptied in %n record of %1</numerusform>
            <numerusform>%2 was emptied in %n records of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; an export of the journal holds all</source>
        <translation>
            <numerusform>%n more; an export of the journal holds all</numerusform>
            <numerusform>%n more; an export of the journal holds all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::KeptEditsNotice</name>
    <message numerus="yes">
        <source>%n staged edit(s) from %1 were kept: %2.</source>
        <translation>
            <numerusform>%n staged edit from %1 was kept: %2.</numerusform>
            <numerusform>%n staged edits from %1 were kept: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::MainWindow</name>
    <message numerus="yes">
        <source>Quit with %n staged edit(s)?</source>
        <translation>
            <numerusform>Quit with %n staged edit?</numerusform>
            <numerusform>Quit with %n staged edits?</numerusform>
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
    <name>registrar::PartialUndoDialog</name>
    <message numerus="yes">
        <source>%n change(s) will be staged for a look before anything is written.</source>
        <translation>
            <numerusform>%n change will be staged for a look before anything is written.</numerusform>
            <numerusform>%n changes will be staged for a look before anything is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay, wholly or in part.</source>
        <translation>
            <numerusform>%n change stays, wholly or in part.</numerusform>
            <numerusform>%n changes stay, wholly or in part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::Passphrase</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::PreviewPane</name>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… and %n more record</numerusform>
            <numerusform>… and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::RecordExports</name>
    <message numerus="yes">
        <source>%1 is written: %2 record(s), %3.</source>
        <extracomment>file name, number of records, size</extracomment>
        <translation>
            <numerusform>%1 is written: %2 record, %3.</numerusform>
            <numerusform>%1 is written: %2 records, %3.</numerusform>
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
    <name>registrar::RecordTreeModel</name>
    <message numerus="yes">
        <source>pasting of %n field(s)</source>
        <translation>
            <numerusform>pasting of %n field</numerusform>
            <numerusform>pasting of %n fields</numerusform>
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
        <source>%n record(s) were changed by somebody else since you read them.</source>
        <translation>
            <numerusform>%n record was changed by somebody else since you read it.</numerusform>
            <numerusform>%n records were changed by somebody else since you read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with other edits were left out.</source>
        <translation>
            <numerusform>%n record with other edits was left out.</numerusform>
            <numerusform>%n records with other edits were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1</source>
        <translation>
            <numerusform>%n record of %1</numerusform>
            <numerusform>%n records of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deactivation of %n record(s)</source>
        <translation>
            <numerusform>deactivation of %n record</numerusform>
            <numerusform>deactivation of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage the %n loaded one(s)</source>
        <translation>
            <numerusform>Stage the %n loaded one</numerusform>
            <numerusform>Stage the %n loaded ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) staged for deletion.</source>
        <translation>
            <numerusform>%n record staged for deletion.</numerusform>
            <numerusform>%n records staged for deletion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::RunningOperationsDialog</name>
    <message numerus="yes">
        <source>%n operation(s) are still running.</source>
        <translation>
            <numerusform>%n operation is still running.</numerusform>
            <numerusform>%n operations are still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::StagedButton</name>
    <message numerus="yes">
        <source>%n record(s) staged</source>
        <translation>
            <numerusform>%n record staged</numerusform>
            <numerusform>%n records staged</numerusform>
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
    <message numerus="yes">
        <source>%n record(s) brought back.</source>
        <translation>
            <numerusform>%n record brought back.</numerusform>
            <numerusform>%n records brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have edits staged by now and stay as they are.</source>
        <translation>
            <numerusform>%n record has edits staged by now and stays as it is.</numerusform>
            <numerusform>%n records have edits staged by now and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have been written since and stay as they are.</source>
        <translation>
            <numerusform>%n record has been written since and stays as it is.</numerusform>
            <numerusform>%n records have been written since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bringing back of %n edit(s)</source>
        <translation>
            <numerusform>bringing back of %n edit</numerusform>
            <numerusform>bringing back of %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::StoreAddressRow</name>
    <message numerus="yes">
        <source>The connection works, with %n thing(s) to look at.</source>
        <translation>
            <numerusform>The connection works, with %n thing to look at.</numerusform>
            <numerusform>The connection works, with %n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::TableTools</name>
    <message numerus="yes">
        <source>%n further field(s) without a column</source>
        <translation>
            <numerusform>%n further field without a column</numerusform>
            <numerusform>%n further fields without a column</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::TextFindBar</name>
    <message numerus="yes">
        <source>%n match(es) so far</source>
        <translation>
            <numerusform>%n match so far</numerusform>
            <numerusform>%n matches so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <extracomment>the first number is the match that is shown</extracomment>
        <translation>
            <numerusform>%1 of %n match</numerusform>
            <numerusform>%1 of %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::UndoModel</name>
    <message numerus="yes">
        <source>%n record(s) of %1 were deleted by the store with it and do not come back.</source>
        <translation>
            <numerusform>%n record of %1 was deleted by the store with it and does not come back.</numerusform>
            <numerusform>%n records of %1 were deleted by the store with it and do not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 stays empty in %n record(s) of %1, where the store emptied it.</source>
        <translation>
            <numerusform>%2 stays empty in %n record of %1, where the store emptied it.</numerusform>
            <numerusform>%2 stays empty in %n records of %1, where the store emptied it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registrar::WindowTabs</name>
    <message numerus="yes">
        <source>%n staged edit(s) of %1 are kept.</source>
        <translation>
            <numerusform>%n staged edit of %1 is kept.</numerusform>
            <numerusform>%n staged edits of %1 are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
