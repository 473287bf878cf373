// SPDX-License-Identifier: GPL-3.0-or-later
// Edits anywhere in a record, told to its store as changes of fields that it can name.
#include "models/records/record_place.h"
#include "models/records/value_members.h"
#include "tests/support/random_value.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

Document sample()
{
    return {{u"_id"_s, Value(1)},
            {u"plain"_s, Value(Document{{u"a"_s, Value(1)}, {u"b.c"_s, Value(2)}, {u"d"_s, Value(3)}})},
            {u"list"_s, Value(Value::Array{Value(1), Value(Document{{u"x"_s, Value(5)}}), Value(3)})},
            {u"twice"_s, Value(Document{{u"n"_s, Value(1)}, {u"n"_s, Value(2)}})},
            {u"json"_s, Value(Value::Json{u"{\"k\": [1.10, 2]}"_s})}};
}

PlaceEdit set(const Place &place, const Value &value)
{
    return {.kind = PlaceEdit::Kind::Set, .place = place, .value = value, .name = {}};
}

/// What the record is after the store has taken the edits.
Document applied(Document record, const QList<FieldEdit> &edits)
{
    for (const FieldEdit &edit : edits)
        setField(record, edit.field, edit.after);
    return record;
}

} // namespace

class RecordPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTheInnermostFieldThatCanBeNamed()
    {
        const auto only = [](const PlaceEdit &edit) {
            return fieldEdits(sample(), edit, FieldNaming::PlainPaths)->first();
        };
        QCOMPARE(only(set({1, 0}, Value(9))).field, FieldPath({u"plain"_s, u"a"_s}));
        QCOMPARE(only(set({1, 1}, Value(9))).field, FieldPath({u"plain"_s})); // the dot cannot be told inside
        QCOMPARE(only(set({2, 1, 0}, Value(9))).field, FieldPath({u"list"_s, u"1"_s, u"x"_s}));
        QCOMPARE(only(set({3, 1}, Value(9))).field, FieldPath({u"twice"_s}));
        const FieldEdit json = only(set({4, 0, 1}, Value(Value::Json{u"3"_s})));
        QCOMPARE(json.field, FieldPath({u"json"_s}));
        QCOMPARE(json.after.toText(), u"{\"k\": [1.10, 3]}"_s);
    }

    void changesAListAsAWhole()
    {
        UNWRAP_RESULT(const QList<FieldEdit> removed,
                      fieldEdits(sample(),
                                 {.kind = PlaceEdit::Kind::Remove, .place = {2, 0}, .value = {}, .name = {}},
                                 FieldNaming::PlainPaths));
        QCOMPARE(removed,
                 QList<FieldEdit>(
                     {{{u"list"_s}, Value(Value::Array{Value(Document{{u"x"_s, Value(5)}}), Value(3)})}}));
        UNWRAP_RESULT(
            const QList<FieldEdit> moved,
            fieldEdits(sample(),
                       {.kind = PlaceEdit::Kind::Move, .place = {2, 2}, .value = {}, .name = {}, .index = 0},
                       FieldNaming::PlainPaths));
        QCOMPARE(valueAt(applied(sample(), moved), {2, 0}), Value(3));
    }

    void addsAtTheEndWithoutTouchingTheRest()
    {
        const PlaceEdit edit{.kind = PlaceEdit::Kind::Insert,
                             .place = {1},
                             .value = Value(true),
                             .name = u"new"_s,
                             .index = 3};
        UNWRAP_RESULT(const QList<FieldEdit> edits, fieldEdits(sample(), edit, FieldNaming::PlainPaths));
        QCOMPARE(edits, QList<FieldEdit>({{{u"plain"_s, u"new"_s}, Value(true)}}));
    }

    void refusesWhatCannotBeTold()
    {
        Document twice = sample();
        twice.append({u"plain"_s, Value(1)});
        VERIFY_FAILS(fieldEdits(twice, set({1, 0}, Value(2)), FieldNaming::PlainPaths),
                     Error::Kind::InvalidInput);
        VERIFY_FAILS(
            fieldEdits(sample(),
                       {.kind = PlaceEdit::Kind::Rename, .place = {1, 0}, .value = {}, .name = u"d"_s},
                       FieldNaming::PlainPaths),
            Error::Kind::InvalidInput);
        VERIFY_FAILS(
            fieldEdits(sample(),
                       {.kind = PlaceEdit::Kind::Move, .place = {1}, .value = {}, .name = {}, .index = 0},
                       FieldNaming::PlainPaths),
            Error::Kind::InvalidInput);
    }

    /// Whatever is edited where, the record becomes what it would with the edit made in place.
    void tellsAnyEditOfAnyDocument()
    {
        RandomValue random(20261125, RandomValue::Types::Bson);
        QRandomGenerator dice(7);
        int told = 0;
        for (int round = 0; round < 3000; ++round) {
            Document record = random.document(3);
            QSet<QString> names;
            record.removeIf([&names](const Field &field) {
                const bool known = names.contains(field.name);
                names.insert(field.name);
                return known;
            });
            Place place;
            Value at{record};
            while (registrar::hasMembers(at) && !membersOf(at).isEmpty() &&
                   (place.isEmpty() || dice.bounded(4) > 0)) {
                place.append(int(dice.bounded(quint32(membersOf(at).size()))));
                at = valueAt(record, place);
            }
            if (place.size() < 2)
                continue;
            const bool removing = dice.bounded(2) == 0;
            const PlaceEdit edit{.kind = removing ? PlaceEdit::Kind::Remove : PlaceEdit::Kind::Set,
                                 .place = place,
                                 .value = removing ? Value() : Value(u"edited"_s),
                                 .name = {}};
            const Result<QList<FieldEdit>> edits =
                fieldEdits(record, edit, static_cast<FieldNaming>(round % 3));
            VERIFY_RESULT(edits);
            const Document after = applied(record, *edits);
            Value expected = valueAt(record, place.first(place.size() - 1));
            expected = removing ? withoutMember(expected, place.last())
                                : withMember(expected, place.last(), edit.value);
            QVERIFY(valueAt(after, place.first(place.size() - 1)) == expected);
            for (qsizetype other = 0; other < record.size(); ++other) {
                if (other != place.first())
                    QVERIFY(after.at(other) == record.at(other));
            }
            ++told;
        }
        QVERIFY(told > 100);
    }
};

QTEST_GUILESS_MAIN(RecordPlaceTest)
#include "record_place_test.moc"
