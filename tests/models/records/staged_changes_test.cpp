// SPDX-License-Identifier: GPL-3.0-or-later
// Staged edits: merging, undoing, validating, and what a store's answer does to them.
#include "models/records/conflict_fields.h"
#include "models/records/staged_changes.h"
#include "repository/blueprint/record_rules.h"
#include "tests/models/records/ada.h"
#include "tests/support/verify_result.h"

#include <QSignalSpy>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class StagedChangesTest : public QObject
{
    Q_OBJECT

private:
    const EntitySource users_{u"public"_s, u"users"_s};
    const EntitySource courses_{u"public"_s, u"courses"_s};

private Q_SLOTS:
    void carriesWhatWasReadAndItsVersion()
    {
        StagedChanges changes(u"relational"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        const ChangeSet set = changes.changeSet();
        QCOMPARE(set.store, u"relational"_s);
        QCOMPARE(set.changes.size(), 1);
        QCOMPARE(set.changes.first().version, QByteArray("7"));
        QCOMPARE(set.changes.first().key, ada().key);
        QCOMPARE(set.changes.first().fields,
                 (QList<FieldChange>{{{u"name"_s}, Value(u"Ada"_s), Value(u"Grace"_s)}}));
    }

    void forgetsAnEditThatSetsBackWhatWasRead()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Ada"_s)));
        QVERIFY(changes.isEmpty());
        changes.undo();
        QCOMPARE(changes.count(), 1);
    }

    void tellsNullMissingAndEmptyApart()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"role"_s}, Value(QString())));
        QCOMPARE(changes.records().first().fields.first().after, Value(QString()));
        VERIFY_RESULT(changes.setField(users_, ada(), {u"role"_s}, Value()));
        QVERIFY(changes.records().first().fields.first().after.isMissing());
        VERIFY_RESULT(changes.setField(users_, ada(), {u"role"_s}, Value::null()));
        QVERIFY(changes.isEmpty());
    }

    void takesEditsOfPartsIntoEditsOfTheWhole()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"address"_s, u"city"_s}, Value(u"Paris"_s)));
        QCOMPARE(changes.records().first().fields.first().before, Value(u"London"_s));
        const Value whole(Document{{u"city"_s, Value(u"Rome"_s)}});
        VERIFY_RESULT(changes.setField(users_, ada(), {u"address"_s}, whole));
        QCOMPARE(changes.records().first().fields.size(), 1);
        QCOMPARE(changes.records().first().fields.first().after, whole);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"address"_s, u"zip"_s}, Value(u"00100"_s)));
        QCOMPARE(changes.records().first().fields.size(), 1);
        QCOMPARE(changes.records().first().document().at(3).value.at(u"zip"_s), Value(u"00100"_s));
    }

    void refusesAPathThroughText()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_FAILS(changes.setField(users_, ada(), {u"name"_s, u"first"_s}, Value(u"A"_s)),
                     Error::Kind::InvalidInput);
        QVERIFY(changes.isEmpty());
    }

    void refusesToEditWhatCannotBeNamed()
    {
        StagedChanges changes(u"s"_s);
        Record nameless = ada();
        nameless.key.clear();
        VERIFY_FAILS(changes.setField(users_, nameless, {u"name"_s}, Value(u"A"_s)),
                     Error::Kind::Unsupported);
    }

    void deletingDropsEditsAndUndoBringsThemBack()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        changes.remove(users_, ada());
        QCOMPARE(changes.count(), 1);
        const Change change = changes.changeSet().changes.first();
        QCOMPARE(change.kind, Change::Kind::Delete);
        QCOMPARE(change.document, ada().fields);
        VERIFY_FAILS(changes.setField(users_, ada(), {u"name"_s}, Value(u"X"_s)), Error::Kind::InvalidInput);
        changes.undo();
        QCOMPARE(changes.records().first().kind, Change::Kind::Update);
    }

    void discardsOneEntityInOneStep()
    {
        StagedChanges changes(u"s"_s);
        changes.add(users_, {{u"name"_s, Value(u"A"_s)}});
        changes.add(users_, {{u"name"_s, Value(u"B"_s)}});
        changes.add(courses_, {{u"title"_s, Value(u"C"_s)}});
        changes.discard(users_);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.count(users_), 0);
        changes.undo();
        QCOMPARE(changes.count(), 3);
        QCOMPARE(changes.added(users_).size(), 2);
    }

    void judgesWhatIsStagedByTheRulesItWasGiven()
    {
        StagedChanges changes(u"s"_s);
        BlueprintEntity entity;
        entity.source = users_;
        BlueprintField name;
        name.name = u"name"_s;
        name.types = {Value::Type::Text};
        name.required = true;
        name.minimumLength = 3;
        BlueprintField role = name;
        role.name = u"role"_s;
        entity.fields = {name, role};
        changes.setValidator(users_, [entity](const Change &change) { return checkChange(entity, change); });
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"A"_s)));
        QCOMPARE(changes.problems(), 1);
        QVERIFY(changes.records().first().problemOf({u"name"_s}).contains(u'3'));
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        QCOMPARE(changes.problems(), 0);
        changes.add(users_, {});
        QCOMPARE(changes.problems(), 2);
    }

    void undoesASeriesOfKeysInOneStep()
    {
        StagedChanges changes(u"s"_s);
        for (const QString &typed : {u"G"_s, u"Gr"_s, u"Gra"_s})
            VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(typed), true));
        changes.endTyping();
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s), true));
        changes.undo();
        QCOMPARE(changes.records().first().document().at(1).value, Value(u"Gra"_s));
        changes.undo();
        QVERIFY(changes.isEmpty());
    }

    void foldsEachOutcome()
    {
        StagedChanges changes(u"s"_s);
        Record other = ada();
        other.key = {Value(qint32(2))};
        Record third = ada();
        third.key = {Value(qint32(3))};
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        VERIFY_RESULT(changes.setField(users_, other, {u"name"_s}, Value(u"Joan"_s)));
        VERIFY_RESULT(changes.setField(users_, third, {u"name"_s}, Value(u"Jean"_s)));
        std::ignore = changes.changeSet();
        ApplyReport report;
        Record now = ada();
        now.version = "8";
        report.outcomes.append({ChangeOutcome::Kind::Applied, {}, {}, now});
        Record theirs = other;
        theirs.fields[1].value = Value(u"Jo"_s);
        theirs.version = "9";
        report.outcomes.append({ChangeOutcome::Kind::Conflict, {}, theirs, {}});
        report.outcomes.append({ChangeOutcome::Kind::Rejected,
                                Error{.kind = Error::Kind::Validation, .what = u"No."_s},
                                {},
                                {}});
        report.inverse.changes.append(Change{});
        const QList<AppliedChange> applied = changes.fold(report);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied.first().now->version, QByteArray("8"));
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes.conflicts(), 1);
        QCOMPARE(changes.find(users_, third.key)->error->what, u"No."_s);
        QCOMPARE(changes.inverse().changes.size(), 1);
    }

    void whatIsEditedWhileItIsSentStaysStaged()
    {
        StagedChanges changes(u"s"_s);
        Record other = ada();
        other.key = {Value(qint32(2))};
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        VERIFY_RESULT(changes.setField(users_, ada(), {u"address"_s, u"city"_s}, Value(u"Paris"_s)));
        VERIFY_RESULT(changes.setField(users_, other, {u"name"_s}, Value(u"Joan"_s)));
        const quint64 added = changes.add(users_, {{u"name"_s, Value(u"New"_s)}});
        std::ignore = changes.changeSet();
        VERIFY_RESULT(changes.setField(users_, ada(), {u"role"_s}, Value(u"admin"_s)));
        VERIFY_RESULT(changes.setField(users_, ada(), {u"address"_s, u"city"_s}, Value(u"London"_s)));
        VERIFY_RESULT(changes.setAddedField(added, {u"name"_s}, Value(u"Newer"_s)));
        changes.revert(changes.find(users_, other.key)->id);

        ApplyReport report;
        Record now = ada();
        now.version = "8";
        now.fields[1].value = Value(u"Grace"_s);
        QVERIFY(setField(now.fields, {u"address"_s, u"city"_s}, Value(u"Paris"_s)));
        Record made{.key = {Value(qint32(3))}, .fields = {{u"name"_s, Value(u"New"_s)}}, .version = "1"};
        report.outcomes = {{ChangeOutcome::Kind::Applied, {}, {}, now},
                           {ChangeOutcome::Kind::Applied, {}, {}, other},
                           {ChangeOutcome::Kind::Applied, {}, {}, made}};
        QCOMPARE(changes.fold(report).size(), 3);
        QCOMPARE(changes.count(), 2);
        const Change change = changes.find(users_, ada().key)->change();
        QCOMPARE(change.version, QByteArray("8"));
        QCOMPARE(change.fields,
                 (QList<FieldChange>{{{u"role"_s}, Value::null(), Value(u"admin"_s)},
                                     {{u"address"_s, u"city"_s}, Value(u"Paris"_s), Value(u"London"_s)}}));
        const StagedRecord *newer = changes.find(users_, made.key);
        QVERIFY(newer && newer->kind == Change::Kind::Update);
        QCOMPARE(newer->fields, (QList<FieldChange>{{{u"name"_s}, Value(u"New"_s), Value(u"Newer"_s)}}));
        QVERIFY(changes.added(users_).isEmpty());
    }

    void stagesMineOnTopOfTheirs()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        VERIFY_RESULT(changes.setField(users_, ada(), {u"role"_s}, Value(u"admin"_s)));
        std::ignore = changes.changeSet();
        Record theirs = ada();
        theirs.version = "9";
        theirs.fields[1].value = Value(u"Augusta"_s);
        ApplyReport report;
        report.outcomes.append({ChangeOutcome::Kind::Conflict, {}, theirs, {}});
        changes.fold(report);
        const quint64 id = changes.records().first().id;
        VERIFY_RESULT(changes.resolve(id, {{{u"role"_s}, FieldChoice::Side::Mine}}));
        const Change change = changes.changeSet().changes.first();
        QCOMPARE(change.version, QByteArray("9"));
        QCOMPARE(change.fields, (QList<FieldChange>{{{u"role"_s}, Value::null(), Value(u"admin"_s)}}));
        changes.undo();
        QCOMPARE(changes.conflicts(), 1);
    }

    void toldApartAsDeepAsTheyDiffer()
    {
        StagedRecord staged;
        staged.read = ada();
        staged.fields = {{{u"address"_s, u"city"_s}, Value(u"London"_s), Value(u"Paris"_s)}};
        staged.theirs = ada();
        QVERIFY(setField(staged.theirs->fields, {u"address"_s, u"city"_s}, Value(u"Rome"_s)));
        QVERIFY(setField(staged.theirs->fields, {u"address"_s, u"zip"_s}, Value()));
        QVERIFY(setField(staged.theirs->fields, {u"name"_s}, Value(u"Augusta"_s)));
        const QList<ConflictField> fields = conflictFields(staged);
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.at(0).field, (FieldPath{u"address"_s, u"city"_s}));
        QVERIFY(fields.at(0).isMine);
        QCOMPARE(fields.at(0).theirs, Value(u"Rome"_s));
        QCOMPARE(fields.at(0).mine, Value(u"Paris"_s));
        QCOMPARE(fields.at(1).field, (FieldPath{u"name"_s}));
        QVERIFY(!fields.at(1).isMine);
        QCOMPARE(fields.at(2).field, (FieldPath{u"address"_s, u"zip"_s}));
        QCOMPARE(fields.at(2).read, Value(u"W1"_s));
        QVERIFY(fields.at(2).theirs.isMissing());
    }

    void keepsWhatWasReadAgainstTheirs()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"role"_s}, Value(u"admin"_s)));
        std::ignore = changes.changeSet();
        Record theirs = ada();
        theirs.version = "9";
        theirs.fields[1].value = Value(u"Augusta"_s);
        ApplyReport report;
        report.outcomes.append({ChangeOutcome::Kind::Conflict, {}, theirs, {}});
        changes.fold(report);
        VERIFY_RESULT(
            changes.resolve(changes.records().first().id, {{{u"role"_s}, FieldChoice::Side::Theirs},
                                                           {{u"name"_s}, FieldChoice::Side::Read}}));
        const Change change = changes.changeSet().changes.first();
        QCOMPARE(change.fields, (QList<FieldChange>{{{u"name"_s}, Value(u"Augusta"_s), Value(u"Ada"_s)}}));
    }

    void settlesAConflictWithARecordThatIsGone()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        std::ignore = changes.changeSet();
        ApplyReport report;
        report.outcomes.append({ChangeOutcome::Kind::Conflict, {}, {}, {}});
        changes.fold(report);
        const quint64 id = changes.records().first().id;
        VERIFY_RESULT(changes.resolve(id, {{{u"name"_s}, FieldChoice::Side::Mine}}));
        QCOMPARE(changes.changeSet().changes.first().kind, Change::Kind::Add);
        QCOMPARE(fieldOf(changes.changeSet().changes.first().document, u"name"_s), Value(u"Grace"_s));
        changes.undo();
        VERIFY_RESULT(changes.resolve(id, {}));
        QVERIFY(changes.isEmpty());
    }

    void keepsEverythingWhenNothingWasTried()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        std::ignore = changes.changeSet();
        changes.foldFailure({.kind = Error::Kind::ConnectionLost, .what = u"Lost."_s});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.records().first().error->what, u"Lost."_s);
        QVERIFY(changes.canUndo());
    }

    void stagesABatchInOneStepAndTellsOfItOnce()
    {
        StagedChanges changes(u"s"_s);
        QSignalSpy changed(&changes, &StagedChanges::changed);
        QSignalSpy one(&changes, &StagedChanges::recordChanged);
        {
            const StagedChanges::Batch batch(changes, u"many"_s);
            for (qint32 id = 0; id < 100; ++id) {
                Record record = ada();
                record.key = {Value(id)};
                VERIFY_RESULT(changes.setField(users_, record, {u"name"_s}, Value(u"Grace"_s)));
            }
            changes.add(users_, {{u"name"_s, Value(u"Joan"_s)}});
        }
        QCOMPARE(changes.count(users_), 101);
        QCOMPARE(changed.size(), 1);
        QVERIFY(one.isEmpty());
        changes.undo();
        QVERIFY(changes.isEmpty());
        QCOMPARE(changed.size(), 2);
        changes.redo();
        QCOMPARE(changes.count(users_), 101);
        QCOMPARE(changed.size(), 3);
    }

    void stagesAnUndoThatIsWrittenAsItIs()
    {
        StagedChanges changes(u"s"_s);
        changes.setValidator(users_, [](const Change &change) {
            return change.undo ? QList<FieldProblem>() : QList<FieldProblem>{{{}, u"No."_s}};
        });
        Record taken = ada();
        taken.key = {Value(qint32(2))};
        VERIFY_RESULT(changes.setField(users_, taken, {u"name"_s}, Value(u"X"_s)));
        Change back{.source = users_, .key = ada().key, .version = "8"};
        back.fields = {{{u"name"_s}, Value(u"Grace"_s), Value(u"Ada"_s)}};
        Change skipped = back;
        skipped.key = taken.key;
        QCOMPARE(changes.stage({u"s"_s, {back, skipped}}, u"undo"_s), 1);
        const StagedRecord *staged = changes.find(users_, ada().key);
        QVERIFY(staged && staged->undo && staged->partial && staged->problems.isEmpty());
        Record now = ada();
        now.version = "8";
        now.fields[1].value = Value(u"Grace"_s);
        VERIFY_RESULT(changes.setField(users_, now, {u"role"_s}, Value(u"admin"_s)));
        staged = changes.find(users_, ada().key);
        QVERIFY(!staged->undo && !staged->partial);
        QCOMPARE(staged->fields.size(), 2);
        QCOMPARE(staged->document().at(1).value, Value(u"Ada"_s));
        changes.undo();
        changes.undo();
        QCOMPARE(changes.count(), 1);
    }

    void tellsKeysApartThatReadAlike()
    {
        QVERIFY(recordIdentity(users_, {Value(qint32(1))}) != recordIdentity(users_, {Value(qint64(1))}));
        QVERIFY(recordIdentity(users_, {Value(u"1"_s)}) != recordIdentity(users_, {Value(qint32(1))}));
        QVERIFY(recordIdentity(users_, {Value(u"ab"_s), Value(u"c"_s)}) !=
                recordIdentity(users_, {Value(u"a"_s), Value(u"bc"_s)}));
        QVERIFY(recordIdentity(users_, {Value(u"1"_s)}) != recordIdentity(courses_, {Value(u"1"_s)}));
    }
};

QTEST_GUILESS_MAIN(StagedChangesTest)
#include "staged_changes_test.moc"
