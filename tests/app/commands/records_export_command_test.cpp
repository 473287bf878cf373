// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of `registrar records export` make of a file.
#include "tests/app/commands/program_run.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class RecordsExportCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesAsAsked_data();
    void writesAsAsked();
    void tellsTheFormatByTheFile();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();

private:
    ProgramAnswer exported(const QString &file, const QStringList &options) const
    {
        return home_.run(QStringList{u"records"_s, u"export"_s, u"campus/documents/sheets"_s, u"--sort"_s,
                                     u"_id"_s, u"--output"_s, file} +
                         options);
    }
    static QByteArray content(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TemporaryDatabase> database_;
    ProgramHome home_;
};

void RecordsExportCommandTest::initTestCase()
{
    TEMPORARY_DATABASE(database, StoreKind::MongoDb);
    database_ = std::move(database);
    const StoreAccess &access = database_->access();
    VERIFY_RESULT(runMongo(access, R"({"insert": "sheets", "documents":
        [{"_id": 1, "a": "=1+1", "b": "x;y", "c": 0}, {"_id": 2, "a": "-1", "b": null, "c": 0}]})"));
    QString url = access.address.toUrl();
    url.replace(access.address.user + u'@', access.address.user + u':' + access.password + u'@');
    const auto added = home_.run({u"deployments"_s, u"add"_s, u"campus"_s, u"--environment"_s,
                                  u"development"_s, u"--blueprint"_s, u"learnflow"_s, u"--from-stdin"_s},
                                 url.toUtf8());
    QVERIFY2(added.exitCode == 0, added.error.constData());
}

void RecordsExportCommandTest::writesAsAsked_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("for a spreadsheet")
        << QStringList{u"--columns"_s,          u"b,a"_s,      u"--delimiter"_s, u";"_s,
                       u"--spreadsheet-safe"_s, u"--format"_s, u"csv"_s}
        << QByteArray("b;a\n\"x;y\";'=1+1\n;-1\n");
    QTest::newRow("an array") << QStringList{u"--columns"_s, u"a"_s, u"--format"_s, u"json"_s}
                              << QByteArray("[\n{\"a\":\"=1+1\"},\n{\"a\":\"-1\"}\n]\n");
    QTest::newRow("canonical") << QStringList{u"--columns"_s,   u"c"_s,       u"--format"_s, u"jsonl"_s,
                                              u"--canonical"_s, u"--where"_s, u"_id=1"_s}
                               << QByteArray("{\"c\":{\"$numberInt\":\"0\"}}\n");
}

void RecordsExportCommandTest::writesAsAsked()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, expected);
    const QString file = home_.file(u"sheets"_s);
    const auto run = exported(file, options);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(content(file), expected);
}

void RecordsExportCommandTest::tellsTheFormatByTheFile()
{
    for (const auto &[name, beginning] : {std::pair{u"t.csv"_s, "_id,"},
                                          {u"t.json"_s, "[\n"},
                                          {u"t.jsonl"_s, "{\"_id\":1,"},
                                          {u"t.ejson"_s, "{\"_id\":{"}}) {
        const auto run = exported(home_.file(name), {});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        QVERIFY2(content(home_.file(name)).startsWith(beginning), qPrintable(name));
    }
}

void RecordsExportCommandTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("formulas of JSON") << QStringList{u"--spreadsheet-safe"_s, u"--format"_s, u"json"_s};
    QTest::newRow("types of CSV") << QStringList{u"--canonical"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("a letter between cells") << QStringList{u"--delimiter"_s, u"x"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("a format nobody knows") << QStringList{u"--format"_s, u"xlsx"_s};
}

void RecordsExportCommandTest::refusesWhatMakesNoSense()
{
    QFETCH(const QStringList, options);
    const QString file = home_.file(u"refused"_s);
    const auto run = exported(file, options);
    constexpr int nonsense = 2;
    QVERIFY2(run.exitCode == nonsense, run.error.constData());
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(RecordsExportCommandTest)
#include "records_export_command_test.moc"
