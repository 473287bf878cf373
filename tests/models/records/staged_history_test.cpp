// SPDX-License-Identifier: GPL-3.0-or-later
// The history of staged edits: by entity, beside what was applied, and what a notice brings back.
#include "models/records/staged_changes.h"
#include "tests/models/records/ada.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class StagedHistoryTest : public QObject
{
    Q_OBJECT

private:
    const EntitySource users_{u"public"_s, u"users"_s};
    const EntitySource courses_{u"public"_s, u"courses"_s};

private Q_SLOTS:
    void undoesAndRedoesWithoutLimit()
    {
        StagedChanges changes(u"s"_s);
        for (int step = 0; step < 500; ++step)
            VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Ada %1"_s.arg(step))));
        for (int step = 0; step < 500; ++step)
            changes.undo();
        QVERIFY(changes.isEmpty());
        for (int step = 0; step < 500; ++step)
            changes.redo();
        QCOMPARE(changes.records().first().document().at(1).value, Value(u"Ada 499"_s));
    }

    void undoesInOneEntityWhatWasDoneThere()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        changes.add(courses_, {{u"title"_s, Value(u"Algebra"_s)}});
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Joan"_s)));
        QCOMPARE(changes.undoText(courses_), u"adding of a record"_s);
        changes.undo(courses_);
        QCOMPARE(changes.count(courses_), 0);
        QCOMPARE(changes.find(users_, ada().key)->fields.first().after, Value(u"Joan"_s));
        QVERIFY(!changes.canUndo(courses_));
        VERIFY_RESULT(changes.setField(users_, ada(), {u"role"_s}, Value(u"admin"_s)));
        QVERIFY(changes.canRedo(courses_)); // an edit elsewhere is none of its business
        changes.redo(courses_);
        QCOMPARE(changes.count(courses_), 1);
        for (int step = 0; step < 3; ++step)
            changes.undo(users_);
        QVERIFY(!changes.canUndo(users_));
        QCOMPARE(changes.count(users_), 0);
        QCOMPARE(changes.count(courses_), 1);
    }

    void undoesTheLatestOfAllEntities()
    {
        StagedChanges changes(u"s"_s);
        changes.add(users_, {{u"name"_s, Value(u"A"_s)}});
        changes.add(courses_, {{u"title"_s, Value(u"B"_s)}});
        changes.discard();
        QVERIFY(changes.isEmpty());
        QCOMPARE(changes.undo().size(), 2); // a step of both
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes.undo().first().source, courses_);
        QCOMPARE(changes.undo().first().source, users_);
        QVERIFY(changes.undo().isEmpty());
        QCOMPARE(changes.redo().first().source, users_);
        QCOMPARE(changes.redo().first().source, courses_);
        changes.redo();
        QVERIFY(changes.isEmpty());
        changes.undo(users_); // of one page alone
        QCOMPARE(changes.count(users_), 1);
        QCOMPARE(changes.count(courses_), 0);
        changes.undo();
        QCOMPARE(changes.count(courses_), 1);
    }

    void applyingLeavesTheHistoryOfWhatWaits()
    {
        StagedChanges changes(u"s"_s);
        Record other = ada();
        other.key = {Value(qint32(2))};
        for (const QString &name : {u"Grace"_s, u"Joan"_s}) {
            VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(name)));
            VERIFY_RESULT(changes.setField(users_, other, {u"name"_s}, Value(name)));
        }
        const quint64 course = changes.add(courses_, {{u"title"_s, Value(u"A"_s)}});
        VERIFY_RESULT(changes.setAddedField(course, {u"title"_s}, Value(u"B"_s)));
        changes.undo(courses_);
        std::ignore = changes.changeSet({changes.find(users_, ada().key)->id});
        ApplyReport report;
        report.outcomes.append({ChangeOutcome::Kind::Applied, {}, {}, ada()});
        changes.fold(report);
        QCOMPARE(changes.count(users_), 1);
        changes.undo(users_);
        QCOMPARE(changes.find(users_, other.key)->fields.first().after, Value(u"Grace"_s));
        changes.undo(users_);
        QVERIFY(!changes.canUndo(users_)); // nothing of what was applied
        QCOMPARE(changes.count(users_), 0);
        changes.redo(users_);
        changes.redo(users_);
        QVERIFY(!changes.canRedo(users_));
        QCOMPARE(changes.find(users_, other.key)->fields.first().after, Value(u"Joan"_s));
        QVERIFY(!changes.find(users_, ada().key));
        changes.redo(courses_);
        QCOMPARE(changes.find(course)->read.fields.first().value, Value(u"B"_s));
    }

    void aConflictIsUndoneAndRedoneAsOne()
    {
        StagedChanges changes(u"s"_s);
        VERIFY_RESULT(changes.setField(users_, ada(), {u"name"_s}, Value(u"Grace"_s)));
        VERIFY_RESULT(changes.setField(users_, ada(), {u"role"_s}, Value(u"admin"_s)));
        changes.undo();
        std::ignore = changes.changeSet();
        ApplyReport report;
        report.outcomes.append({ChangeOutcome::Kind::Conflict, {}, {}, {}});
        changes.fold(report);
        QCOMPARE(changes.conflicts(), 1);
        changes.undo();
        QVERIFY(changes.isEmpty());
        changes.redo();
        QCOMPARE(changes.conflicts(), 1);
        changes.redo();
        changes.undo();
        QCOMPARE(changes.conflicts(), 1);
    }

    void bringsBackWhatWasTakenBackAndNothingElse()
    {
        StagedChanges changes(u"s"_s);
        Record other = ada();
        other.key = {Value(qint32(2))};
        Record third = ada();
        third.key = {Value(qint32(3))};
        for (const Record &record : {ada(), other, third})
            VERIFY_RESULT(changes.setField(users_, record, {u"name"_s}, Value(u"Grace"_s)));
        changes.add(users_, {{u"name"_s, Value(u"New"_s)}});
        const auto taken = changes.discard(users_);
        QCOMPARE(taken->records.size(), 4);
        changes.add(courses_, {{u"title"_s, Value(u"later"_s)}});
        VERIFY_RESULT(changes.setField(users_, other, {u"name"_s}, Value(u"Joan"_s)));
        VERIFY_RESULT(changes.setField(users_, third, {u"name"_s}, Value(u"Jean"_s)));
        std::ignore = changes.changeSet({changes.find(users_, third.key)->id});
        ApplyReport report;
        report.outcomes.append({ChangeOutcome::Kind::Applied, {}, {}, third});
        changes.fold(report);

        const BroughtBack back = changes.bringBack(*taken);
        QCOMPARE(back.records, 2);
        QCOMPARE(back.editedAgain, 1);
        QCOMPARE(back.written, 1);
        QVERIFY(!back.sentence().isEmpty());
        QCOMPARE(changes.find(users_, ada().key)->fields.first().after, Value(u"Grace"_s));
        QCOMPARE(changes.find(users_, other.key)->fields.first().after, Value(u"Joan"_s));
        QVERIFY(!changes.find(users_, third.key));
        QCOMPARE(changes.added(users_).size(), 1);
        QCOMPARE(changes.count(courses_), 1);
        QCOMPARE(changes.bringBack(*taken).records, 0); // once
        changes.undo();
        QCOMPARE(changes.count(users_), 1);
    }
};

QTEST_GUILESS_MAIN(StagedHistoryTest)
#include "staged_history_test.moc"
