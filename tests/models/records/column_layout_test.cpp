// SPDX-License-Identifier: GPL-3.0-or-later
// How columns are arranged while they come and go, and what of it is kept in a settings file.
#include "models/records/entity_settings.h"

#include <QSettings>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

BlueprintEntity withSecrets()
{
    const BlueprintField pin{.name = u"pin"_s, .secret = true};
    return {.name = u"users"_s,
            .fields = {{.name = u"password_hash"_s, .secret = true},
                       {.name = u"cards"_s, .types = {Value::Type::Array}, .fields = {pin}}}};
}

} // namespace

class ColumnLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsNewColumnsBehindTheOnesTheyFollow()
    {
        const ColumnLayout layout{.order = {u"c"_s, u"a"_s, u"gone"_s, u"b"_s}};
        QCOMPARE(layout.arranged({u"a"_s, u"b"_s, u"c"_s}), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(layout.arranged({u"new"_s, u"a"_s, u"newer"_s, u"b"_s, u"c"_s, u"last"_s}),
                 QStringList({u"new"_s, u"c"_s, u"last"_s, u"a"_s, u"newer"_s, u"b"_s}));
        QCOMPARE(ColumnLayout().arranged({u"a"_s, u"b"_s}), QStringList({u"a"_s, u"b"_s}));
    }

    void keepsFrozenOnesInFrontAndWhatIsGone()
    {
        ColumnLayout layout{.order = {u"a"_s, u"gone"_s, u"b"_s, u"c"_s}};
        layout.setFrozen(u"c"_s, true);
        layout.setFrozen(u"b"_s, true);
        QCOMPARE(layout.arranged({u"a"_s, u"b"_s, u"c"_s}), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        layout.setOrder({u"b"_s, u"c"_s, u"a"_s});
        QCOMPARE(layout.frozen, QStringList({u"b"_s, u"c"_s}));
        QVERIFY(layout.order.contains(u"gone"_s));
        layout.setFrozen(u"b"_s, false);
        QCOMPARE(layout.arranged({u"a"_s, u"b"_s, u"c"_s}), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    }

    void isKeptByEntityOfADeployment()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        const ColumnLayout layout{.order = {u"b"_s, u"a/b c"_s},
                                  .hidden = {u"h"_s},
                                  .shown = {u"s"_s},
                                  .frozen = {u"b"_s},
                                  .widths = {{u"b"_s, 123}}};
        {
            QSettings settings(file, QSettings::IniFormat);
            EntitySettings(settings, u"campus"_s, u"store/1"_s, u"users"_s, {}).setColumns(layout);
        }
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(EntitySettings(settings, u"campus"_s, u"store/1"_s, u"users"_s, {}).columns(), layout);
        QCOMPARE(EntitySettings(settings, u"campus"_s, u"store"_s, u"users"_s, {}).columns(), ColumnLayout());
        QCOMPARE(EntitySettings(settings, u"campus"_s, u"store/1"_s, u"courses"_s, {}).columns(),
                 ColumnLayout());
    }

    void keepsViewsWithEveryTypeAndNoSecret()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        EntitySettings entity(settings, u"campus"_s, u"main"_s, u"users"_s, withSecrets());
        SavedView view{.name = u"Big ones"_s,
                       .conditions = {{{u"size"_s}, Operator::AtLeast, {Value(qint64(9007199254740993))}},
                                      {{u"price"_s},
                                       Operator::Between,
                                       {Value(Value::Decimal{u"1.10"_s}), Value(Value::Decimal{u"2.00"_s})}},
                                      {{u"a"_s, u"b"_s}, Operator::Contains, {Value(u"x"_s)}, false},
                                      {{u"at"_s}, Operator::IsNull, {}}},
                       .sort = {{{u"size"_s}, true}, {{u"name"_s}, false}},
                       .columns = {.order = {u"size"_s}}};
        entity.setViews({view});
        QCOMPARE(entity.views(), QList<SavedView>{view});
        for (const FieldPath &field : {FieldPath{u"password_hash"_s}, FieldPath{u"cards"_s, u"pin"_s},
                                       FieldPath{u"cards"_s, u"0"_s, u"pin"_s}})
            view.conditions.append({field, Operator::Equals, {Value(u"hunter2"_s)}});
        view.conditions.append({{}, Operator::Native, {Value(u"{\"cards.pin\": \"hunter2\"}"_s)}});
        entity.setViews({view});
        settings.sync();
        QFile file(settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
    }

    void remembersQueriesTheLatestFirst()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        EntitySettings entity(settings, u"campus"_s, u"main"_s, u"users"_s, withSecrets());
        for (int number = 0; number < 60; ++number)
            entity.remember(u"id = %1"_s.arg(number));
        entity.remember(u"id = 30"_s);
        entity.remember(u"password_hash = 'x'"_s);
        entity.remember(u"{\"cards.pin\": \"x\"}"_s);
        QCOMPARE(entity.history().size(), 50);
        QCOMPARE(entity.history().first(), u"id = 30"_s);
        QCOMPARE(entity.history().count(u"id = 30"_s), 1);
    }
};

QTEST_GUILESS_MAIN(ColumnLayoutTest)
#include "column_layout_test.moc"
