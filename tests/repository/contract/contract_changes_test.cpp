// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the contract that changes records.
#include "tests/repository/contract/contract_test.h"
#include "tests/support/verify_result.h"

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray firstError(const ApplyReport &report)
{
    for (const ChangeOutcome &outcome : report.outcomes) {
        if (outcome.error) {
            return describeError(*outcome.error);
        }
    }
    return "No change says why.";
}

} // namespace

#define VERIFY_APPLIED(report)                                                                               \
    VERIFY_RESULT(report);                                                                                   \
    QVERIFY2((report)->allApplied(), firstError(*(report)).constData())

Result<ApplyReport> ContractTest::apply(const QList<Change> &changes) const
{
    return session_->apply({u"the store"_s, changes}, {});
}

Change ContractTest::add(int number) const
{
    Change change;
    change.kind = Change::Kind::Add;
    change.source = world_.entity.source;
    change.document = world_.document(number);
    return change;
}

Change ContractTest::update(const Record &record, const FieldPath &field, const QString &after) const
{
    Change change;
    change.kind = Change::Kind::Update;
    change.source = world_.entity.source;
    change.key = record.key;
    change.version = record.version;
    change.fields = {{field, fieldOf(record.fields, field), Value(after)}};
    return change;
}

Change ContractTest::remove(const Record &record) const
{
    Change change;
    change.kind = Change::Kind::Delete;
    change.source = world_.entity.source;
    change.key = record.key;
    change.version = record.version;
    change.document = record.fields;
    return change;
}

void ContractTest::addsARecordAndTakesItBack()
{
    constexpr int number = 900;
    const auto report = apply({add(number)});
    VERIFY_APPLIED(report);
    QVERIFY(report->outcomes.first().now.has_value());
    QCOMPARE(report->outcomes.first().now->key, world_.key(number));
    VERIFY_RESULT(read(number));
    const auto undone = session_->apply(report->inverse, {});
    VERIFY_APPLIED(undone);
    VERIFY_FAILS(read(number), Error::Kind::NotFound);
}

void ContractTest::updatesOneFieldAndLeavesTheRest()
{
    const auto before = read(11);
    VERIFY_RESULT(before);
    const auto report = apply({update(*before, world_.name, u"Renamed ‘€’"_s)});
    VERIFY_APPLIED(report);
    const auto after = read(11);
    VERIFY_RESULT(after);
    Document expected = before->fields;
    QVERIFY(setField(expected, world_.name, Value(u"Renamed ‘€’"_s)));
    for (const Field &field : expected) {
        if (field.name != u"size") { // Redis tells the memory, which may differ
            QCOMPARE(fieldOf(after->fields, field.name), field.value);
        }
    }
    QCOMPARE(after->fields.size(), expected.size());
    QVERIFY(report->outcomes.first().now.has_value());
    QCOMPARE(report->outcomes.first().now->version, after->version);
    const auto undone = session_->apply(report->inverse, {});
    VERIFY_APPLIED(undone);
    QCOMPARE(fieldOf(read(11)->fields, world_.name), fieldOf(before->fields, world_.name));
}

void ContractTest::deletesARecordAndBringsItBack()
{
    const auto before = read(12);
    VERIFY_RESULT(before);
    const auto report = apply({remove(*before)});
    VERIFY_APPLIED(report);
    VERIFY_FAILS(read(12), Error::Kind::NotFound);
    const auto undone = session_->apply(report->inverse, {});
    VERIFY_APPLIED(undone);
    const auto after = read(12);
    VERIFY_RESULT(after);
    for (const Field &field : before->fields) {
        QVERIFY2(field.name == u"size" || fieldOf(after->fields, field.name) == field.value,
                 qPrintable(field.name));
    }
}

void ContractTest::anEditAgainstAnOlderVersionIsAConflict()
{
    const auto mine = read(13);
    VERIFY_RESULT(mine);
    const auto theirs = apply({update(*mine, world_.name, u"Theirs"_s)});
    VERIFY_APPLIED(theirs);
    const auto report = apply({update(*mine, world_.name, u"Mine"_s)});
    VERIFY_RESULT(report);
    const ChangeOutcome &outcome = report->outcomes.first();
    QCOMPARE(outcome.kind, ChangeOutcome::Kind::Conflict);
    QVERIFY(outcome.theirs.has_value());
    QCOMPARE(fieldOf(outcome.theirs->fields, world_.name), Value(u"Theirs"_s));
    QVERIFY(report->inverse.changes.isEmpty());
    QCOMPARE(fieldOf(read(13)->fields, world_.name), Value(u"Theirs"_s));
}

void ContractTest::aRecordDeletedMeanwhileIsAConflict()
{
    const auto mine = read(14);
    VERIFY_RESULT(mine);
    const auto theirs = apply({remove(*mine)});
    VERIFY_APPLIED(theirs);
    const auto report = apply({update(*mine, world_.name, u"Mine"_s)});
    VERIFY_RESULT(report);
    QCOMPARE(report->outcomes.first().kind, ChangeOutcome::Kind::Conflict);
    QVERIFY(!report->outcomes.first().theirs.has_value());
    VERIFY_FAILS(read(14), Error::Kind::NotFound);
}

void ContractTest::addingAKeyThatIsThereIsADuplicate()
{
    const auto before = read(15);
    VERIFY_RESULT(before);
    const auto report = apply({add(15)});
    VERIFY_RESULT(report);
    QCOMPARE(report->outcomes.first().kind, ChangeOutcome::Kind::Rejected);
    QCOMPARE(report->outcomes.first().error->kind, Error::Kind::DuplicateKey);
    QCOMPARE(fieldOf(read(15)->fields, world_.name), fieldOf(before->fields, world_.name));
}

void ContractTest::aSetWithOneConflictIsWholeOrTellsWhatWasDone()
{
    const auto first = read(20);
    const auto second = read(21);
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    const auto theirs = apply({update(*second, world_.name, u"Theirs"_s)});
    VERIFY_APPLIED(theirs);
    const auto report =
        apply({update(*first, world_.name, u"First"_s), update(*second, world_.name, u"Second"_s)});
    VERIFY_RESULT(report);
    QCOMPARE(report->outcomes.size(), 2);
    QCOMPARE(report->outcomes.at(1).kind, ChangeOutcome::Kind::Conflict);
    const Value name = fieldOf(read(20)->fields, world_.name);
    if (can(Capability::Kind::Transactions)) {
        QCOMPARE(report->outcomes.at(0).kind, ChangeOutcome::Kind::NotApplied);
        QCOMPARE(name, fieldOf(first->fields, world_.name));
    } else {
        QCOMPARE(report->outcomes.at(0).kind, ChangeOutcome::Kind::Applied);
        QCOMPARE(name, Value(u"First"_s));
        QCOMPARE(report->inverse.changes.size(), 1);
    }
    QCOMPARE(fieldOf(read(21)->fields, world_.name), Value(u"Theirs"_s));
}

void ContractTest::previewsWhatWouldBeSentAndSendsNothing()
{
    constexpr int added = 902;
    const auto first = read(22);
    const auto second = read(23);
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    const auto preview = session_->preview(
        {u"the store"_s, {update(*first, world_.name, u"Previewed"_s), remove(*second), add(added)}}, {});
    VERIFY_RESULT(preview);
    QCOMPARE(preview->changes.size(), 3);
    for (const ChangePreview &change : preview->changes) {
        QVERIFY2(!change.refusal, change.refusal ? describeError(*change.refusal).constData() : "");
        QVERIFY(!change.statements.isEmpty());
    }
    QVERIFY2(preview->changes.first().statements.first().contains(u"Previewed"_s),
             qPrintable(preview->changes.first().statements.first()));
    QCOMPARE(fieldOf(read(22)->fields, world_.name), fieldOf(first->fields, world_.name));
    VERIFY_RESULT(read(23));
    VERIFY_FAILS(read(added), Error::Kind::NotFound);
}

void ContractTest::aReadOnlySessionRefusesEveryWrite()
{
    auto readOnly = connect(true);
    VERIFY_RESULT(readOnly);
    const auto before = (*readOnly)->record(world_.entity.source, world_.key(16), {});
    VERIFY_RESULT(before);
    const auto report = (*readOnly)->apply({u"the store"_s, {update(*before, world_.name, u"Mine"_s)}}, {});
    const Error error = report ? report->outcomes.first().error.value_or(Error{}) : report.error();
    QCOMPARE(error.kind, Error::Kind::ReadOnly);
    VERIFY_FAILS((*readOnly)->clear(world_.entity.source, {}), Error::Kind::ReadOnly);
    VERIFY_FAILS((*readOnly)->bulkWriter(world_.entity.source, world_.loadFields), Error::Kind::ReadOnly);
    QCOMPARE(fieldOf(read(16)->fields, world_.name), fieldOf(before->fields, world_.name));
}

void ContractTest::clearsAnEntityButKeepsIt()
{
    VERIFY_RESULT(session_->clear(world_.entity.source, {}));
    const auto total = session_->count(query(), {});
    VERIFY_RESULT(total);
    QCOMPARE(total->records, qint64(0));
    const auto page = session_->page(query(), Position::start(), {});
    VERIFY_RESULT(page);
    QVERIFY(page->records.isEmpty() && page->atStart && page->atEnd);
}

} // namespace registrar
