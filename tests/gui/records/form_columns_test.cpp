// SPDX-License-Identifier: GPL-3.0-or-later
// The form while its columns change: whoever types there is not disturbed.
#include "repository/text/value_text.h"
#include "tests/gui/records/opened_page.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

Blueprint blueprint(EntityKind kind)
{
    BlueprintEntity people;
    people.name = u"people"_s;
    people.store = kind == EntityKind::Table ? u"relational"_s : u"documents"_s;
    people.source = {kind == EntityKind::Table ? u"public"_s : QString(), u"people"_s};
    people.kind = kind;
    people.key = {kind == EntityKind::Table ? u"id"_s : u"_id"_s};
    people.titleField = u"name"_s;
    Blueprint blueprint;
    blueprint.entities = {people};
    return blueprint;
}

} // namespace

class FormColumnsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedPage> opened_;

    [[nodiscard]] QLineEdit *line(const QString &field) const
    {
        FieldEditor *editor = opened_->editor(field);
        return editor ? editor->findChild<QLineEdit *>() : nullptr;
    }
    /// Fields in the order in which their editors stand below each other.
    [[nodiscard]] QStringList standing() const
    {
        QList<FieldEditor *> editors = opened_->page()->findChildren<FieldEditor *>();
        std::ranges::sort(editors, {}, [](const FieldEditor *editor) { return editor->y(); });
        QStringList names;
        for (const FieldEditor *editor : editors)
            names.append(editor->name());
        return names;
    }
    [[nodiscard]] QStringList columns() const
    {
        QStringList names;
        for (const RecordColumn &column : opened_->model()->columns())
            names.append(column.name);
        return names;
    }
    void openTable(const QString &statements)
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(database->access(), statements));
        opened_ =
            std::make_unique<OpenedPage>(std::move(database), blueprint(EntityKind::Table), u"people"_s);
    }
    void type(const QString &field, const QString &words) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), words);
    }

private Q_SLOTS:
    void cleanup() { opened_.reset(); }

    void typingGoesOnWhileAPageBringsANewField()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        QByteArrayList documents;
        for (int number = 0; number < 2000; ++number)
            documents.append(R"({"_id": %1, "name": "person %1", "age": 20})"_ba.replace(
                "%1", QByteArray::number(number)));
        VERIFY_RESULT(runMongo(database->access(),
                               R"({"insert": "people", "documents": [)" + documents.join(',') + "]}"));
        opened_ =
            std::make_unique<OpenedPage>(std::move(database), blueprint(EntityKind::Collection), u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->model()->record(0) && opened_->model()->description(),
                                 OpenedPage::patience);
        const QAbstractItemModelTester tester(opened_->model());
        VERIFY_RESULT(runMongo(opened_->database().access(), R"({"update": "people", "updates": [
            {"q": {"_id": {"$gt": 1500}}, "u": {"$set": {"late": true}}, "multi": true}]})"));
        opened_->showRecord(0);
        const QPointer<QLineEdit> typed = line(u"name"_s);
        type(u"name"_s, u"Gace"_s);
        typed->setCursorPosition(1);
        QVERIFY(!opened_->editor(u"late"_s));

        opened_->table()->verticalScrollBar()->setValue(opened_->table()->verticalScrollBar()->maximum());
        QTRY_VERIFY_WITH_TIMEOUT(opened_->editor(u"late"_s), OpenedPage::patience);
        QVERIFY(typed && typed == line(u"name"_s));
        QVERIFY(typed->hasFocus());
        QCOMPARE(typed->cursorPosition(), 1);
        QTest::keyClicks(typed, u"r"_s);
        QCOMPARE(typed->text(), u"Grace"_s);
        QCOMPARE(opened_->model()->changes().all().first().fields.first().after, Value(u"Grace"_s));
        QTRY_COMPARE(standing(), columns());
        opened_->picture(u"form-columns"_s);
    }

    void whatCannotBeReadStaysWhileColumnsComeAndGo()
    {
        openTable(u"create table people (id integer primary key, gone text, name text, born date);"
                  "insert into people values (1, 'x', 'Ada', '1815-12-10')"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(1), OpenedPage::patience);
        const QAbstractItemModelTester tester(opened_->model());
        opened_->showRecord(0);
        type(u"born"_s, u"1815-12-"_s);
        const QPointer<QLineEdit> typed = line(u"born"_s);
        typed->setCursorPosition(4);
        VERIFY_RESULT(runSql(opened_->database().access(),
                             u"alter table people drop column gone; alter table people add column role text;"
                             "alter table people rename column name to title"_s));
        opened_->page()->reload();
        QTRY_VERIFY_WITH_TIMEOUT(opened_->editor(u"role"_s) && opened_->model()->record(0),
                                 OpenedPage::patience);
        QVERIFY(!opened_->editor(u"gone"_s));
        QVERIFY(typed && typed == line(u"born"_s));
        QVERIFY(typed->isVisible() && typed->hasFocus());
        QCOMPARE(typed->text(), u"1815-12-"_s);
        QCOMPARE(typed->cursorPosition(), 4);
        QVERIFY(opened_->editor(u"born"_s)->hasUnreadableInput());
        QTRY_COMPARE(standing(), columns());
        QCOMPARE(line(u"title"_s)->text(), u"Ada"_s);
        typed->end(false);
        QTest::keyClicks(typed, u"11"_s);
        QCOMPARE(editText(opened_->value(0, u"born"_s)), u"1815-12-11"_s);
    }

    void whatIsTypedWhileTheRecordIsReadAgainIsStaged()
    {
        openTable(u"create table people (id integer primary key, name text);"
                  "insert into people values (1, 'Ada')"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(1), OpenedPage::patience);
        opened_->showRecord(0);
        type(u"name"_s, u"Gra"_s);
        opened_->page()->reload();
        QVERIFY(!opened_->model()->record(0));
        QVERIFY(line(u"name"_s)->isVisible() && line(u"name"_s)->hasFocus());
        QTest::keyClicks(line(u"name"_s), u"ce"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->model()->record(0), OpenedPage::patience);
        QCOMPARE(line(u"name"_s)->text(), u"Grace"_s);
        QCOMPARE(opened_->value(0, u"name"_s), Value(u"Grace"_s));
        QVERIFY(line(u"name"_s)->hasFocus());
    }

    void theTabKeyGoesAsTheColumnsStand()
    {
        openTable(u"create table people (id integer primary key, name text, role text);"
                  "insert into people values (1, 'Ada', 'countess')"_s);
        QTRY_VERIFY_WITH_TIMEOUT(opened_->isReady(1), OpenedPage::patience);
        opened_->showRecord(0);
        const QString longText(300, u'x'); // wants several lines: another widget is typed in
        VERIFY_RESULT(opened_->model()->stageField(0, {u"name"_s}, Value(longText)));
        QTRY_VERIFY(!line(u"name"_s));
        VERIFY_RESULT(opened_->model()->stageField(0, {u"name"_s}, Value(u"Grace"_s)));
        QTRY_VERIFY(line(u"name"_s));
        const auto chain = [this] {
            QStringList fields;
            QWidget *const first = line(u"id"_s);
            for (QWidget *next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain()) {
                for (const QString &field : {u"name"_s, u"role"_s}) {
                    if (next == line(field))
                        fields.append(field);
                }
            }
            return fields;
        };
        QTRY_COMPARE(chain(), (QStringList{u"name"_s, u"role"_s}));
    }
};

QTEST_MAIN(FormColumnsTest)
#include "form_columns_test.moc"
