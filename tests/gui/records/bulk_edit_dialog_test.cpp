// SPDX-License-Identifier: GPL-3.0-or-later
// One edit of many records as it is asked for: what will be sent, and what becomes of staged edits.
#include "repository/text/value_text.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"
#include "widgets/records/bulk_edit_dialog.h"
#include "widgets/shared/notification_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

/// A dialog over what the store says of its columns.
class AskedEdit
{
public:
    AskedEdit(std::unique_ptr<TemporaryDatabase> database, const EntitySource &source,
              const BulkEditQuestion &question, const QList<BlueprintField> &fields = {})
        : database_(std::move(database))
    {
        StoreAccess access = database_->access();
        access.options.storeName = u"store"_s;
        BulkEditQuestion asked = question;
        asked.request.deployment = u"campus"_s;
        asked.request.repository = std::make_shared<Repository>(access);
        asked.request.query.source = source;
        asked.entityTitle = u"Lessons"_s;
        BlueprintEntity entity;
        entity.source = source;
        entity.fields = fields;
        const auto description = asked.request.repository->describe(source).result();
        if (description)
            asked.columns = recordColumns(entity, &*description);
        dialog_ = new BulkEditDialog(asked, &parent_);
        dialog_->show();
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return dialog_->findChild<T *>(name);
    }
    [[nodiscard]] BulkEditDialog *dialog() const { return dialog_; }
    [[nodiscard]] QString statements() const
    {
        return find<QPlainTextEdit>(u"editStatements"_s)->toPlainText();
    }
    [[nodiscard]] NotificationBar *staged() const { return find<NotificationBar>(u"editStaged"_s); }

    void choose(const QString &field, FieldAssignment::Kind kind, const QString &value) const
    {
        auto *fields = find<QComboBox>(u"editField"_s);
        for (int place = 0; place < fields->count(); ++place) {
            if (fields->itemText(place).compare(field, Qt::CaseInsensitive) == 0)
                fields->setCurrentIndex(place);
        }
        auto *kinds = find<QComboBox>(u"editKind"_s);
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
        find<QLineEdit>(u"editValue"_s)->setText(value);
    }

    /// Into the folder that REGISTRAR_PICTURES names; nothing where it is not set.
    void takePicture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES");
        if (!folder.isEmpty())
            dialog_->grab().save(folder + u'/' + name + u".png"_s);
    }

private:
    std::unique_ptr<TemporaryDatabase> database_;
    QWidget parent_;
    BulkEditDialog *dialog_ = nullptr; ///< the parent's
};

} // namespace

class BulkEditDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheStatementsBeforeAnythingIsSent()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        const StoreAccess access = database->access();
        VERIFY_RESULT(runSql(access,
                             u"create table lessons (id int primary key, price numeric(8,2), title text);"
                             "insert into lessons select n, n * 1.10, 'Lesson ' || n "
                             "from generate_series(1, 700) n"_s));
        BulkEditQuestion question;
        question.request.staged = {{Value(qint32(3))}, {Value(qint32(4))}, {Value(qint32(900))}};
        question.selected = {{Value(qint32(3))}};
        const AskedEdit asked(std::move(database), {u"public"_s, u"lessons"_s}, question);
        asked.choose(u"price"_s, FieldAssignment::Kind::Increase, u"0.05"_s);
        auto *confirm = asked.find<QPushButton>(u"confirmEdit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QVERIFY2(asked.statements().contains(u"t.\"price\" + '0.05'::numeric"_s),
                 qPrintable(asked.statements()));
        QVERIFY(asked.statements().startsWith(u"BEGIN"_s));
        QVERIFY(asked.statements().contains(u"492"_s));
        QVERIFY(asked.staged()->isVisible());
        QVERIFY2(asked.staged()->sentence().contains(u" 2 "_s), qPrintable(asked.staged()->sentence()));
        asked.takePicture(u"bulk-edit"_s);
        UNWRAP_RESULT(const auto first, runSql(access, u"select price from lessons where id = 1"_s));
        QCOMPARE(first.first().first(), u"1.10"_s); // nothing was sent
        // Of the one that is selected.
        asked.find<QRadioButton>(u"editSelected"_s)->setChecked(true);
        QVERIFY(!confirm->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QCOMPARE(asked.statements().count(u"UPDATE"_s), 1);
        QVERIFY2(asked.staged()->sentence().contains(u" 1 "_s), qPrintable(asked.staged()->sentence()));
        // More decimals than the column holds are refused when they are written; what is no number at once.
        asked.choose(u"price"_s, FieldAssignment::Kind::Increase, u"much"_s);
        QTest::qWait(0);
        QTRY_VERIFY_WITH_TIMEOUT(asked.find<QWidget>(u"editProblem"_s)->isVisible(), patience);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(asked.statements().isEmpty());
        QVERIFY(!asked.staged()->isVisible());
    }

    void editsArraysAndFieldsInsideDocuments()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "lessons", "documents": [
            {"_id": 1, "tags": ["a"], "address": {"city": "London", "rooms": [1]}, "hash": "x"},
            {"_id": 2, "tags": [], "hash": "y"}]})"));
        BulkEditQuestion question;
        question.mayBeMissing = true;
        BlueprintField city{.name = u"city"_s, .types = {Value::Type::Text}};
        BlueprintField pin{.name = u"pin"_s, .types = {Value::Type::Text}, .format = u"bcrypt"_s};
        BlueprintField address{.name = u"address"_s, .types = {Value::Type::Document}, .fields = {city, pin}};
        BlueprintField hash{.name = u"hash"_s, .types = {Value::Type::Text}, .format = u"bcrypt"_s};
        BlueprintField tags{.name = u"tags"_s, .types = {Value::Type::Array}};
        const AskedEdit asked(std::move(database), {{}, u"lessons"_s}, question, {address, hash, tags});
        QStringList listed;
        const auto *fields = asked.find<QComboBox>(u"editField"_s);
        for (int place = 0; place < fields->count(); ++place)
            listed.append(fields->itemText(place));
        QCOMPARE(listed.size(), 4); // the document, a field in it, the array, and any by its path
        QVERIFY(listed.contains(u"Address › City"_s));
        auto *confirm = asked.find<QPushButton>(u"confirmEdit"_s);
        asked.choose(u"Tags"_s, FieldAssignment::Kind::Gain, u"b"_s);
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        auto *samples = asked.find<QTreeWidget>(u"editSamples"_s);
        QCOMPARE(samples->topLevelItemCount(), 2);
        QVERIFY2(samples->topLevelItem(0)->text(2).contains(u'b'),
                 qPrintable(samples->topLevelItem(0)->text(2)));
        asked.takePicture(u"bulk-edit-array"_s);

        asked.choose(u"Address › City"_s, FieldAssignment::Kind::Set, u"Rome"_s);
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QVERIFY2(asked.statements().contains(u"address.city"_s), qPrintable(asked.statements()));
        QCOMPARE(samples->topLevelItem(0)->text(1), u"London"_s);

        auto *path = asked.find<QLineEdit>(u"editPath"_s);
        QVERIFY(!path->isVisible());
        asked.choose(listed.last(), FieldAssignment::Kind::Gain, u"7"_s);
        QVERIFY(path->isVisible() && !confirm->isEnabled());
        path->setText(u"_id"_s);
        QTRY_VERIFY_WITH_TIMEOUT(asked.find<QWidget>(u"editProblem"_s)->isVisible(), patience);
        QVERIFY(!confirm->isEnabled());
        path->setText(u"address.rooms"_s);
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QVERIFY2(samples->topLevelItem(0)->text(2).contains(u'7'),
                 qPrintable(samples->topLevelItem(0)->text(2)));
        asked.takePicture(u"bulk-edit-path"_s);
        QSignalSpy wanted(asked.dialog(), &BulkEditDialog::editWanted);
        QTest::mouseClick(confirm, Qt::LeftButton);
        const auto request = wanted.value(0).value(0).value<BulkEditRequest>();
        QCOMPARE(request.assignments,
                 (QList<FieldAssignment>{
                     {{u"address"_s, u"rooms"_s}, FieldAssignment::Kind::Gain, Value(qint32(7))}}));
    }

    void leadsToTheChanges()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        VERIFY_RESULT(runMongo(database->access(), R"({"insert": "lessons", "documents": [
            {"_id": 1, "title": "a", "price": {"$numberDecimal": "1.10"}}, {"_id": 2, "title": "b"}]})"));
        BulkEditQuestion question;
        question.request.staged = {{Value(qint32(2))}};
        question.mayBeMissing = true;
        const AskedEdit asked(std::move(database), {{}, u"lessons"_s}, question);
        asked.choose(u"title"_s, FieldAssignment::Kind::Set, u"c"_s);
        QTRY_VERIFY_WITH_TIMEOUT(asked.staged()->isVisible(), patience);
        QVERIFY(asked.statements().contains(u"updateOne"_s));
        QVERIFY2(asked.staged()->sentence().contains(u"same field"_s),
                 qPrintable(asked.staged()->sentence()));
        asked.takePicture(u"bulk-edit-documents"_s);
        QSignalSpy wanted(asked.dialog(), &BulkEditDialog::changesWanted);
        QSignalSpy closed(asked.dialog(), &QDialog::rejected);
        for (QPushButton *button : asked.staged()->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(BulkEditDialogTest)
#include "bulk_edit_dialog_test.moc"
