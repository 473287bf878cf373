// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog driven as a person does, on a real store, to the bytes of the file.
#include "operations/export/export_operation.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"
#include "widgets/records/export_dialog.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/question.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int waitMilliseconds = 20'000;

BlueprintField field(const QString &name, Value::Type type, bool secret = false)
{
    BlueprintField field;
    field.name = name;
    field.types = {type};
    field.secret = secret;
    return field;
}

BlueprintEntity accounts()
{
    BlueprintEntity entity;
    entity.name = u"accounts"_s;
    entity.title = u"Accounts"_s;
    entity.store = u"relational"_s;
    entity.source = {u"public"_s, u"accounts"_s};
    entity.key = {u"id"_s};
    entity.fields = {field(u"id"_s, Value::Type::Int32), field(u"name"_s, Value::Type::Text),
                     field(u"password"_s, Value::Type::Text, true)};
    return entity;
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void writesAllRecordsWithoutSecrets();
    void writesASecretThatIsAskedFor();
    void writesTheFilterInItsOrder();
    void writesTheSelection();
    void choosesColumns();
    void keepsFormulasFromSpreadsheets();
    void changesTheFilesEndingWithTheFormat();
    void asksBeforeReplacing();
    void refusesWhatCannotBeWritten();
    void isDrawnInBothThemesAndDirections();

private:
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    [[nodiscard]] ExportDialog *dialog() const { return page_->findChild<ExportDialog *>(); }
    void choose(const QString &comboBox, int index) const
    {
        find<QComboBox>(comboBox)->setCurrentIndex(index);
    }
    void click(const QString &button) const { find<QAbstractButton>(button)->click(); }
    void check(int row, Qt::CheckState state) const
    {
        find<QListWidget>(u"exportColumns"_s)->item(row)->setCheckState(state);
    }
    /// Presses the button and runs what the page asks for.
    QByteArray exported();

    std::unique_ptr<TemporaryDatabase> database_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<Repository> repository_;
    std::unique_ptr<RecordsPage> page_;
    RecordsTable *table_ = nullptr;
};

void ExportDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
    VERIFY_RESULT(runSql(database->access(),
                         u"CREATE TABLE accounts (id int PRIMARY KEY, name text, password text); "
                         "INSERT INTO accounts VALUES (1, 'Ada', 'p1'), (2, '=SUM(A1)', 'p2'), "
                         "(3, 'Cy', 'p3'), (4, NULL, 'p4')"_s));
    database_ = std::move(database);
}

void ExportDialogTest::init()
{
    if (!database_)
        QSKIP("There is no PostgreSQL server.");
    folder_ = std::make_unique<QTemporaryDir>();
    StoreAccess access = database_->access();
    access.options.storeName = u"relational"_s;
    repository_ = std::make_shared<Repository>(access);
    Blueprint blueprint;
    blueprint.entities = {accounts()};
    page_ = std::make_unique<RecordsPage>(repository_, blueprint, accounts());
    page_->resize(1000, 600);
    page_->show();
    table_ = page_->findChild<RecordsTable *>(u"recordsTable"_s);
    auto *model = qobject_cast<RecordsModel *>(table_->model());
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() == 4 && model->record(3) && model->description(),
                             waitMilliseconds);
    table_->clearSelection();
}

void ExportDialogTest::cleanup()
{
    page_.reset();
    repository_.reset();
    NextAnswers::clear();
}

/// Opens the dialog as the menu does.
#define OPEN_DIALOG()                                                                                        \
    page_->findChild<QAction *>(u"exportRecords"_s)->trigger();                                              \
    QVERIFY(dialog());                                                                                       \
    find<QLineEdit>(u"exportFile"_s)->setText(folder_->filePath(u"out.csv"_s))

QByteArray ExportDialogTest::exported()
{
    std::optional<ExportRequest> request;
    connect(page_.get(), &RecordsPage::exportWanted, this,
            [&](const ExportRequest &wanted) { request = wanted; });
    click(u"export"_s);
    if (!QTest::qWaitFor([&] { return request.has_value(); }, waitMilliseconds))
        return "The dialog asked for nothing.";
    page_->disconnect(this);
    request->journalFolder = folder_->filePath(u"journal"_s);
    ExportOperation operation(*request);
    const OperationReport report = runOperation(operation, {}, {});
    QFile file(request->fileName);
    return report.error || !file.open(QIODevice::ReadOnly) ? describeError(report.error.value_or(Error{}))
                                                           : file.readAll();
}

void ExportDialogTest::writesAllRecordsWithoutSecrets()
{
    OPEN_DIALOG();
    QVERIFY(find<QRadioButton>(u"exportAll"_s)->isChecked());
    QVERIFY(!find<QRadioButton>(u"exportFiltered"_s)->isEnabled());
    QVERIFY(!find<QRadioButton>(u"exportSelected"_s)->isEnabled());
    QTRY_VERIFY(find<QLabel>(u"exportNote"_s)->text().contains(u'4'));
    QCOMPARE(exported(), QByteArray("id,name\n1,Ada\n2,=SUM(A1)\n3,Cy\n4,\n"));
}

void ExportDialogTest::writesASecretThatIsAskedFor()
{
    OPEN_DIALOG();
    check(2, Qt::Checked);
    QCOMPARE(exported(), QByteArray("id,name,password\n1,Ada,p1\n2,=SUM(A1),p2\n3,Cy,p3\n4,,p4\n"));
}

void ExportDialogTest::writesTheFilterInItsOrder()
{
    auto *model = qobject_cast<RecordsModel *>(table_->model());
    model->setConditions({{{u"id"_s}, Operator::AtMost, {Value(qint32(3))}}});
    model->setSort({{{u"id"_s}, true}}, true);
    QTRY_COMPARE(model->rowCount(), 3);
    OPEN_DIALOG();
    QVERIFY(find<QRadioButton>(u"exportFiltered"_s)->isChecked());
    QCOMPARE(exported(), QByteArray("id,name\n3,Cy\n2,=SUM(A1)\n1,Ada\n"));
}

void ExportDialogTest::writesTheSelection()
{
    table_->selectRow(1);
    table_->selectionModel()->select(table_->model()->index(3, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    OPEN_DIALOG();
    click(u"exportSelected"_s);
    choose(u"exportFormat"_s, 2);
    QCOMPARE(exported(), QByteArray("{\"id\":2,\"name\":\"=SUM(A1)\"}\n{\"id\":4,\"name\":null}\n"));
}

void ExportDialogTest::choosesColumns()
{
    OPEN_DIALOG();
    click(u"exportNoColumns"_s);
    QVERIFY(!find<QPushButton>(u"export"_s)->isEnabled());
    check(1, Qt::Checked);
    QVERIFY(find<QPushButton>(u"export"_s)->isEnabled());
    choose(u"exportFormat"_s, 1);
    QCOMPARE(exported(), QByteArray("[\n{\"name\":\"Ada\"},\n{\"name\":\"=SUM(A1)\"},\n{\"name\":\"Cy\"},\n"
                                    "{\"name\":null}\n]\n"));
}

void ExportDialogTest::keepsFormulasFromSpreadsheets()
{
    OPEN_DIALOG();
    click(u"exportSpreadsheetSafe"_s);
    choose(u"exportDelimiter"_s, 1);
    QCOMPARE(exported(), QByteArray("id;name\n1;Ada\n2;'=SUM(A1)\n3;Cy\n4;\n"));
}

void ExportDialogTest::changesTheFilesEndingWithTheFormat()
{
    page_->findChild<QAction *>(u"exportRecords"_s)->trigger();
    const auto *file = find<QLineEdit>(u"exportFile"_s);
    QVERIFY2(file->text().contains(u"accounts-"_s) && file->text().endsWith(u".csv"_s),
             qPrintable(file->text()));
    choose(u"exportFormat"_s, 1);
    QVERIFY(file->text().endsWith(u".json"_s));
    QVERIFY(!find<QCheckBox>(u"exportSpreadsheetSafe"_s)->isVisible());
    choose(u"exportFormat"_s, 2);
    QVERIFY(file->text().endsWith(u".jsonl"_s));
    click(u"exportCanonical"_s);
    QVERIFY(dialog()->request().format.canonical);
    NextAnswers::file(folder_->filePath(u"mine.txt"_s));
    click(u"exportChooseFile"_s);
    QTRY_COMPARE(file->text(), folder_->filePath(u"mine.txt"_s));
    choose(u"exportFormat"_s, 0);
    QCOMPARE(file->text(), folder_->filePath(u"mine.txt"_s)); // somebody's own ending stays
}

void ExportDialogTest::asksBeforeReplacing()
{
    QFile old(folder_->filePath(u"out.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    OPEN_DIALOG();
    NextAnswers::accept(false);
    click(u"export"_s);
    QTRY_VERIFY(NextAnswers::lastQuestion());
    QVERIFY(NextAnswers::lastQuestion()->text.contains(u"out.csv"_s));
    QVERIFY(dialog()->isVisible());
    NextAnswers::accept(true);
    QCOMPARE(exported(), QByteArray("id,name\n1,Ada\n2,=SUM(A1)\n3,Cy\n4,\n"));
}

void ExportDialogTest::refusesWhatCannotBeWritten()
{
    OPEN_DIALOG();
    find<QLineEdit>(u"exportFile"_s)->setText(folder_->path() + u'/');
    QVERIFY(!find<QPushButton>(u"export"_s)->isEnabled());
    find<QLineEdit>(u"exportFile"_s)->setText(folder_->filePath(u"missing/out.csv"_s));
    const QByteArray told = exported();
    QVERIFY2(told.contains("missing/out.csv"), told.constData());
}

void ExportDialogTest::isDrawnInBothThemesAndDirections()
{
    table_->selectRow(1);
    QList<QImage> pictures;
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        const Theme theme(choice);
        OPEN_DIALOG();
        dialog()->setLayoutDirection(choice == Theme::Choice::Dark ? Qt::RightToLeft : Qt::LeftToRight);
        choose(u"exportFormat"_s, choice == Theme::Choice::Dark ? 2 : 0);
        QTRY_VERIFY(find<QRadioButton>(u"exportAll"_s)->text().contains(u'4'));
        QCoreApplication::processEvents();
        pictures.append(dialog()->grab().toImage());
        if (const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES"); !folder.isEmpty())
            QVERIFY(pictures.last().save(u"%1/export-%2.png"_s.arg(folder, Theme::choiceName(choice))));
        delete dialog();
    }
    QVERIFY(pictures.first() != pictures.last());
}

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
