// SPDX-License-Identifier: GPL-3.0-or-later
// What a few typed letters find, in which order, and which record a typed key means.
#include "models/palette/fuzzy_match.h"
#include "models/palette/palette_entities.h"
#include "models/palette/palette_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

PaletteItem item(PaletteItem::Group group, const QString &title, const QString &detail = {})
{
    return {.group = group, .id = title.toLower(), .title = title, .detail = detail};
}

QStringList titles(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        all.append(index.data(PaletteModel::HeadingRole).toBool() ? u"# "_s + index.data().toString()
                                                                  : index.data().toString());
    }
    return all;
}

BlueprintEntity entity(Value::Type type)
{
    BlueprintEntity entity;
    entity.name = u"users"_s;
    entity.key = {u"id"_s};
    BlueprintField id;
    id.name = u"id"_s;
    id.types = {type};
    entity.fields = {id};
    return entity;
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreFoundInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("positions");
        QTest::addColumn<bool>("found");
        QTest::newRow("start") << u"use"_s << u"Users"_s << QList<int>{0, 1, 2} << true;
        QTest::newRow("starts of words") << u"qa"_s << u"Quiz attempts"_s << QList<int>{0, 5} << true;
        QTest::newRow("the better place wins") << u"at"_s << u"Chat attempts"_s << QList<int>{5, 6} << true;
        QTest::newRow("camel") << u"us"_s << u"setUserSession"_s << QList<int>{3, 4} << true;
        QTest::newRow("accents") << u"lecon"_s << u"Leçons"_s << QList<int>{0, 1, 2, 3, 4} << true;
        QTest::newRow("scattered") << u"usr"_s << u"Courses under review"_s << QList<int>{} << false;
        QTest::newRow("within a word") << u"ser"_s << u"Users"_s << QList<int>{1, 2, 3} << true;
        QTest::newRow("from within to a start")
            << u"us"_s << u"supportbot, PostgreSQL"_s << QList<int>{} << false;
        QTest::newRow("other order") << u"resu"_s << u"Users"_s << QList<int>{} << false;
        QTest::newRow("persian") << u"کار"_s << u"کاربران"_s << QList<int>{0, 1, 2} << true;
        QTest::newRow("nothing typed") << QString() << u"Users"_s << QList<int>{} << true;
    }

    void lettersAreFoundInOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QList<int>, positions);
        QFETCH(bool, found);
        const auto match = fuzzyMatch(typed, text);
        QCOMPARE(match.has_value(), found);
        if (found) {
            QCOMPARE(match->positions, positions);
        }
    }

    void aWholeNameIsBetterThanItsBeginning()
    {
        QVERIFY(fuzzyMatch(u"users", u"Users")->score > fuzzyMatch(u"users", u"Users archive")->score);
        QVERIFY(fuzzyMatch(u"use", u"Users")->score > fuzzyMatch(u"use", u"Reuse")->score);
    }

    void groupsComeBestFirstAndRecentOnesAbove()
    {
        using Group = PaletteItem::Group;
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({item(Group::Entities, u"Users"_s, u"campus"_s), item(Group::Entities, u"Courses"_s),
                        item(Group::Actions, u"Close tab"_s), item(Group::Settings, u"Theme"_s)});
        QCOMPARE(titles(model), (QStringList{u"# Entities"_s, u"Users"_s, u"Courses"_s, u"# Actions"_s,
                                             u"Close tab"_s, u"# Settings"_s, u"Theme"_s}));
        model.setRecent({u"theme"_s, u"courses"_s});
        QCOMPARE(titles(model).first(3), (QStringList{u"# Used lately"_s, u"Theme"_s, u"Courses"_s}));
        model.setTyped(u"cl t"_s);
        QCOMPARE(titles(model), (QStringList{u"# Actions"_s, u"Close tab"_s}));
        QCOMPARE(model.index(1).data(PaletteModel::PositionsRole).value<QList<int>>(), (QList<int>{0, 1, 6}));
        model.setTyped(u"camp us"_s);
        QCOMPARE(titles(model), (QStringList{u"# Entities"_s, u"Users"_s}));
        model.setTyped(u"xyz"_s);
        QCOMPARE(model.rowCount(), 0);
        // What is done comes before how it is set.
        model.setItems({item(Group::Settings, u"Journal folder"_s), item(Group::Actions, u"Show journal"_s)});
        model.setTyped(u"journal"_s);
        QCOMPARE(titles(model),
                 (QStringList{u"# Actions"_s, u"Show journal"_s, u"# Settings"_s, u"Journal folder"_s}));
    }

    void headingsAreNoItems()
    {
        PaletteModel model;
        model.setItems(
            {item(PaletteItem::Group::Actions, u"One"_s), item(PaletteItem::Group::Settings, u"Two"_s)});
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.itemFrom(0, 1), 1);
        QCOMPARE(model.itemFrom(2, 1), 3);
        QCOMPARE(model.itemFrom(2, -1), 1);
        QCOMPARE(model.itemFrom(0, -1), -1);
        QCOMPARE(model.rowOf(u"two"_s), 3);
        QCOMPARE(model.rowOf(u"three"_s), -1);
    }

    void aTypedKeyHasTheTypeOfItsField()
    {
        QCOMPARE(keyFromText(entity(Value::Type::Int32), u"42"_s), RecordKey{Value(qint32(42))});
        QCOMPARE(keyFromText(entity(Value::Type::Text), u"a42"_s), RecordKey{Value(u"a42"_s)});
        QVERIFY(!keyFromText(entity(Value::Type::Int32), u"x42"_s));
        const auto object = keyFromText(entity(Value::Type::ObjectId), u"65f0c0ffee65f0c0ffee65f0"_s);
        QVERIFY(object && object->first().type() == Value::Type::ObjectId);
        BlueprintEntity several = entity(Value::Type::Int32);
        several.key.append(u"other"_s);
        QVERIFY(!keyFromText(several, u"42"_s));
        BlueprintEntity pattern;
        pattern.kind = EntityKind::KeyPattern;
        pattern.source = {{}, u"session:<id>"_s};
        QCOMPARE(keyFromText(pattern, u"42"_s), RecordKey{Value(u"session:42"_s)});
    }
};

QTEST_GUILESS_MAIN(PaletteTest)
#include "palette_test.moc"
