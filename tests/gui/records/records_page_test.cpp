// SPDX-License-Identifier: GPL-3.0-or-later
// The records page on real stores, driven as a person does: find, edit, apply, conflict.
#include "models/records/records_model.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"
#include "widgets/records/field_editor.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/state_view.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int waitMilliseconds = 20'000;

const auto threePeople = R"({"insert": "people", "documents": [
    {"_id": "a", "name": "Ada Lovelace", "role": "teacher", "age": 36, "active": true, "tags": ["maths", "engines"], "note": null},
    {"_id": "b", "name": "", "role": "student", "age": 20, "active": false},
    {"_id": "c", "name": null, "role": "student", "age": 21, "note": "late"}]})";

BlueprintField field(const QString &name, Value::Type type)
{
    BlueprintField field;
    field.name = name;
    field.types = {type};
    return field;
}

BlueprintEntity people()
{
    BlueprintEntity entity;
    entity.name = u"people"_s;
    entity.title = u"People"_s;
    entity.store = u"documents"_s;
    entity.source = {{}, u"people"_s};
    entity.kind = EntityKind::Collection;
    entity.key = {u"_id"_s};
    entity.titleField = u"name"_s;
    entity.fieldsComplete = false;
    entity.fields = {field(u"_id"_s, Value::Type::Text),       field(u"name"_s, Value::Type::Text),
                     field(u"role"_s, Value::Type::Text),      field(u"age"_s, Value::Type::Int32),
                     field(u"active"_s, Value::Type::Boolean), field(u"tags"_s, Value::Type::Array),
                     field(u"note"_s, Value::Type::Text)};
    entity.fields[1].required = true;
    entity.fields[1].minimumLength = 3;
    entity.fields[1].help = u"As it stands in the register."_s;
    entity.fields[2].values = {Value(u"student"_s), Value(u"teacher"_s)};
    entity.fields[5].elementTypes = {Value::Type::Text};
    return entity;
}

} // namespace

class RecordsPageTest : public QObject
{
    Q_OBJECT

private:
    struct Opened {
        std::unique_ptr<TemporaryDatabase> database;
        std::shared_ptr<Repository> repository;
        std::unique_ptr<RecordsPage> page;
        RecordsTable *table = nullptr;

        void open(const BlueprintEntity &entity)
        {
            StoreAccess access = database->access();
            access.options.storeName = entity.store;
            repository = std::make_shared<Repository>(access);
            Blueprint blueprint;
            blueprint.entities = {entity};
            page = std::make_unique<RecordsPage>(repository, blueprint, entity);
            page->resize(1100, 640);
            page->show();
            table = page->findChild<RecordsTable *>(u"recordsTable"_s);
        }
        [[nodiscard]] RecordsModel *model() const { return qobject_cast<RecordsModel *>(table->model()); }
        template<typename T>
        [[nodiscard]] T *find(const QString &name) const
        {
            return page->findChild<T *>(name);
        }
        [[nodiscard]] QModelIndex cell(int row, const QString &name) const
        {
            return model()->index(row, model()->columnOf(name));
        }
        [[nodiscard]] QString said(int row, const QString &name) const
        {
            return cell(row, name).data(Qt::AccessibleTextRole).toString();
        }
        [[nodiscard]] FieldEditor *editor(const QString &name) const
        {
            return find<FieldEditor>(u"field_"_s + name);
        }
        void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    };

    static void openPeople(Opened &opened)
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), threePeople));
        opened.database = std::move(database);
        opened.open(people());
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->rowCount() == 3 && opened.model()->record(2) &&
                                     opened.model()->description(),
                                 waitMilliseconds);
    }

    static void choose(const FieldEditor &editor, const QString &action)
    {
        auto *menu = editor.findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        auto *found = menu->findChild<QAction *>(action);
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
    }

    static qint64 countOf(const Opened &opened, const QByteArray &command)
    {
        const Result<QJsonObject> found = runMongo(opened.database->access(), command);
        if (!found)
            return -1;
        const QJsonValue count = found->value(u"n"_s); // canonical Extended JSON: {"$numberInt": "1"}
        return count.isObject() ? count.toObject().begin().value().toString().toLongLong() : count.toInt(-1);
    }

private Q_SLOTS:
    void tellsNullMissingAndEmptyApart()
    {
        Opened opened;
        openPeople(opened);
        QCOMPARE(opened.said(0, u"note"_s), u"null"_s);
        QCOMPARE(opened.said(1, u"note"_s), u"missing"_s);
        QCOMPARE(opened.said(1, u"name"_s), u"empty text"_s);
        QCOMPARE(opened.said(2, u"name"_s), u"null"_s);
        const auto picture = [&](int row, const QString &name) {
            return opened.table->viewport()->grab(opened.table->visualRect(opened.cell(row, name))).toImage();
        };
        QVERIFY(picture(0, u"note"_s) != picture(2, u"tags"_s));
    }

    void editsACellAppliesAndUndoesIt()
    {
        Opened opened;
        openPeople(opened);
        opened.table->setCurrentIndex(opened.cell(0, u"age"_s));
        opened.table->setFocus();
        QTest::keyClick(opened.table, Qt::Key_F2);
        auto *line = opened.table->findChild<QLineEdit *>(u"cellEditor"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"thirty"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!opened.page->hasStagedChanges()); // the editor stays with what cannot be read
        line->selectAll();
        QTest::keyClicks(line, u"37"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(opened.page->hasStagedChanges());
        QCOMPARE(opened.said(0, u"age"_s), u"37, changed"_s);
        opened.press(u"apply"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->hasStagedChanges(), waitMilliseconds);
        QCOMPARE(countOf(opened, R"({"count": "people", "query": {"_id": "a", "age": 37}})"), 1);
        QTRY_VERIFY(opened.find<QPushButton>(u"undoApplied"_s)->isVisible());
        opened.press(u"undoApplied"_s);
        QCOMPARE(opened.said(0, u"age"_s), u"36, changed"_s); // staged, to be looked at first
        QCOMPARE(opened.said(0, u"name"_s), u"Ada Lovelace"_s);
        QCOMPARE(countOf(opened, R"({"count": "people", "query": {"_id": "a", "age": 37}})"), 1);
        opened.press(u"apply"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.said(0, u"age"_s), u"36"_s, waitMilliseconds);
        QCOMPARE(countOf(opened, R"({"count": "people", "query": {"_id": "a", "age": 36}})"), 1);
    }

    void validatesTheFormAsOneTypes()
    {
        Opened opened;
        openPeople(opened);
        opened.table->setCurrentIndex(opened.cell(0, u"name"_s));
        opened.find<QAction>(u"showForm"_s)->trigger();
        FieldEditor *name = opened.editor(u"name"_s);
        QVERIFY(name);
        auto *line = name->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"Al"_s);
        auto *note = name->findChild<QLabel *>(u"note"_s);
        QTRY_VERIFY2(note->text().contains(u'3'), qPrintable(note->text()));
        QVERIFY(!opened.find<QPushButton>(u"apply"_s)->isEnabled());
        QTest::keyClicks(line, u"ma"_s);
        QTRY_VERIFY(opened.find<QPushButton>(u"apply"_s)->isEnabled());
        QCOMPARE(opened.said(0, u"name"_s), u"Alma, changed"_s);
        opened.model()->changes().undo();
        QVERIFY(!opened.page->hasStagedChanges());
        FieldEditor *age = opened.editor(u"age"_s);
        QTest::keyClicks(age->findChild<QLineEdit *>(), u"x"_s);
        QVERIFY(age->hasUnreadableInput());
    }

    void setsNullEmptyAndMissing()
    {
        Opened opened;
        openPeople(opened);
        opened.table->setCurrentIndex(opened.cell(2, u"note"_s));
        opened.find<QAction>(u"showForm"_s)->trigger();
        FieldEditor *note = opened.editor(u"note"_s);
        choose(*note, u"setNull"_s);
        QCOMPARE(opened.said(2, u"note"_s), u"null, changed"_s);
        choose(*note, u"setEmpty"_s);
        QCOMPARE(opened.said(2, u"note"_s), u"empty text, changed"_s);
        choose(*note, u"removeField"_s);
        QCOMPARE(opened.said(2, u"note"_s), u"missing, changed"_s);
        choose(*note, u"takeBack"_s);
        QVERIFY(!opened.page->hasStagedChanges());
    }

    void showsAConflictSideBySideAndSettlesIt()
    {
        Opened opened;
        openPeople(opened);
        VERIFY_RESULT(opened.model()->stageField(0, {u"name"_s}, Value(u"Augusta King"_s)));
        VERIFY_RESULT(runMongo(opened.database->access(), R"({"update": "people", "updates": [
            {"q": {"_id": "a"}, "u": {"$set": {"name": "Countess"}}}]})"));
        opened.page->apply();
        auto *view = opened.find<QWidget>(u"conflictView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), waitMilliseconds);
        QVERIFY(!opened.find<QPushButton>(u"apply"_s)->isEnabled());
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
            QVERIFY(opened.page->grab().save(folder + u"/records-conflict.png"_s));
        auto *keep = view->findChild<QComboBox *>(u"keep_name"_s);
        QVERIFY(keep);
        keep->setCurrentIndex(1);
        opened.press(u"settle"_s);
        QTRY_VERIFY(opened.find<QPushButton>(u"apply"_s)->isEnabled());
        opened.page->apply();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.page->hasStagedChanges(), waitMilliseconds);
        QCOMPARE(countOf(opened, R"({"count": "people", "query": {"name": "Augusta King"}})"), 1);
    }

    void addsDiscardsAndBringsBack()
    {
        Opened opened;
        openPeople(opened);
        opened.find<QAction>(u"addRecord"_s)->trigger();
        QCOMPARE(opened.model()->rowCount(), 4);
        opened.page->discard();
        QCOMPARE(opened.model()->rowCount(), 3);
        opened.model()->changes().undo();
        QCOMPARE(opened.model()->rowCount(), 4);
    }

    void filtersByFieldAndTellsWhatIsWrong()
    {
        Opened opened;
        openPeople(opened);
        auto *fields = opened.find<QComboBox>(u"filterField"_s);
        fields->setCurrentIndex(
            fields->findText(opened.model()->columns().at(opened.model()->columnOf(u"age"_s)).title()));
        auto *operators = opened.find<QComboBox>(u"filterOperator"_s);
        operators->setCurrentIndex(operators->findData(static_cast<int>(Operator::AtLeast)));
        auto *operand = opened.find<QLineEdit>(u"filterOperand"_s);
        operand->setText(u"old"_s);
        QTest::keyClick(operand, Qt::Key_Return);
        QVERIFY(opened.find<QLabel>(u"filterProblem"_s)->isVisible());
        operand->setText(u"21"_s);
        QTest::keyClick(operand, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.model()->rowCount(), 2, waitMilliseconds);
        QVERIFY(opened.find<QWidget>(u"filterChip0"_s)->isVisible());
        operand->setText(u"999"_s);
        QTest::keyClick(operand, Qt::Key_Return);
        auto *state = opened.find<StateView>(u"recordsState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible() && state->findChild<QPushButton *>(), waitMilliseconds);
        opened.press(u"filterClear"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.model()->rowCount(), 3, waitMilliseconds);
    }

    void scrollsToTheTrueEndsByKeyboard()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        VERIFY_RESULT(runSql(database->access(),
                             u"create table numbers (id integer primary key); insert into numbers "
                             "select generate_series(1, 20000); analyze numbers"_s));
        opened.database = std::move(database);
        BlueprintEntity entity = people();
        entity.fields.clear();
        entity.source = {u"public"_s, u"numbers"_s};
        opened.open(entity);
        QTRY_VERIFY_WITH_TIMEOUT(opened.model()->rowCount() > 15'000 && opened.model()->columnCount() > 0,
                                 waitMilliseconds);
        opened.table->setCurrentIndex(opened.model()->index(0, 0));
        opened.table->setFocus();
        QTest::keyClick(opened.table, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(opened.said(opened.model()->rowCount() - 1, u"id"_s), u"20000"_s,
                                  waitMilliseconds);
        QTest::keyClick(opened.table, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(opened.said(0, u"id"_s), u"1"_s, waitMilliseconds);
    }

    void tellsWhyItCannotRead()
    {
        Opened opened;
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        opened.database = std::move(database);
        BlueprintEntity entity = people();
        entity.source = {u"public"_s, u"nowhere"_s};
        opened.open(entity);
        auto *state = opened.find<StateView>(u"recordsState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible() && state->findChild<QPushButton *>(), waitMilliseconds);
        QVERIFY(!state->title().isEmpty());
    }

    /// Set REGISTRAR_PICTURES to a folder to look at what the page looks like.
    void looksRightInBothThemes()
    {
        Opened opened;
        openPeople(opened);
        opened.table->setCurrentIndex(opened.cell(0, u"name"_s));
        opened.find<QAction>(u"showForm"_s)->trigger();
        VERIFY_RESULT(opened.model()->stageField(0, {u"name"_s}, Value(u"Al"_s)));
        opened.model()->stageDelete(1);
        QList<QImage> pictures;
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            const Theme theme(choice);
            opened.page->setLayoutDirection(choice == Theme::Choice::Dark ? Qt::RightToLeft
                                                                          : Qt::LeftToRight);
            QCoreApplication::processEvents();
            pictures.append(opened.page->grab().toImage());
            if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
                QVERIFY(pictures.last().save(u"%1/records-%2.png"_s.arg(folder, Theme::choiceName(choice))));
        }
        QVERIFY(pictures.first() != pictures.last());
    }
};

QTEST_MAIN(RecordsPageTest)
#include "records_page_test.moc"
