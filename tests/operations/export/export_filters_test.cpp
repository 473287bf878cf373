// SPDX-License-Identifier: GPL-3.0-or-later
// CSV with other delimiters and without formulas, and JSON lines as one array, however the bytes arrive.
#include "operations/export/csv_filter.h"
#include "operations/export/json_array_filter.h"
#include "tests/operations/export/collecting_sink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace registrar;

class ExportFiltersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsFormulasFromNumbers_data();
    void tellsFormulasFromNumbers();
    void rewritesCsv_data();
    void rewritesCsv();
    void leavesAFurtherHeaderOut();
    void leavesMembersOutOfCells();
    void makesOneArray_data();
    void makesOneArray();
};

void ExportFiltersTest::tellsFormulasFromNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("formula");
    for (const char *text : {"=1+1", "=", "+", "-", "@SUM(A1)", "\tx", "\rx", "-1+1", "+cmd|' /C calc'!A0",
                             "-1e", "-.", "-infinity", "--1", "-1.2.3", "+1 2"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text :
         {"", "a", "1", "-1", "+1", "-1.50", "-.5", "-1.", "+2.5e-07", "-1E+300", " =1", "'=1", "a=b"})
        QTest::newRow(qPrintable(QLatin1StringView("not ") + QLatin1StringView(text)))
            << QByteArray(text) << false;
}

void ExportFiltersTest::tellsFormulasFromNumbers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, formula);
    QCOMPARE(CsvFilter::isFormula(text), formula);
}

void ExportFiltersTest::rewritesCsv_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("safe");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray hard = "a,\"b,c\",\"\"\n,\"say \"\"hi\"\"\",\"two\nlines\"\n\"\\.\",x;y,\"\r\"\n";
    QTest::newRow("as it is") << hard << ',' << false << hard;
    QTest::newRow("semicolons")
        << hard << ';' << false
        << QByteArray("a;\"b,c\";\"\"\n;\"say \"\"hi\"\"\";\"two\nlines\"\n\"\\.\";\"x;y\";\"\r\"\n");
    QTest::newRow("tabs") << QByteArray("a,b\tc\n") << '\t' << false << QByteArray("a\t\"b\tc\"\n");
    QTest::newRow("formulas") << QByteArray("n,t\n-1,=1+1\n1,\"=A1,B1\"\n,\"\"\n+5e3,@x\n") << ',' << true
                              << QByteArray("n,t\n-1,'=1+1\n1,\"'=A1,B1\"\n,\"\"\n+5e3,'@x\n");
    QTest::newRow("a formula behind a quoted carriage return")
        << QByteArray("\"\r=1\"\n") << ',' << true << QByteArray("\"'\r=1\"\n");
    QTest::newRow("a formula as a column's name")
        << QByteArray("=name\n1\n") << ',' << true << QByteArray("'=name\n1\n");
    QTest::newRow("formulas left alone") << QByteArray("=1+1\n") << ',' << false << QByteArray("=1+1\n");
    QTest::newRow("bytes beyond ASCII")
        << QByteArray("Łast,\xff\n") << ';' << true << QByteArray("Łast;\xff\n");
}

void ExportFiltersTest::rewritesCsv()
{
    QFETCH(const QByteArray, given);
    QFETCH(const char, delimiter);
    QFETCH(const bool, safe);
    QFETCH(const QByteArray, expected);
    for (qsizetype size = 1; size <= given.size(); ++size) {
        CollectingSink sink;
        CsvFilter filter(sink, delimiter, safe);
        for (qsizetype place = 0; place < given.size(); place += size)
            QVERIFY(filter.write(QByteArrayView(given).sliced(place, qMin(size, given.size() - place))));
        QVERIFY(filter.finish());
        QCOMPARE(sink.text, expected);
    }
}

void ExportFiltersTest::leavesAFurtherHeaderOut()
{
    CollectingSink sink;
    CsvFilter filter(sink, ',', false);
    QVERIFY(filter.write("a,b\n1,2\n"));
    filter.skipLine();
    QVERIFY(filter.write("a,\"b"));
    QVERIFY(filter.write("\nc\"\n3,4\n"));
    QCOMPARE(sink.text, QByteArray("a,b\n1,2\n3,4\n"));
}

void ExportFiltersTest::leavesMembersOutOfCells()
{
    const auto step = [](const char *name) { return QString::fromLatin1(name); };
    const QByteArray text = "t,m,n\n"
                            "t,\"[{\"\"t\"\":\"\"x, y\"\",\"\"b\"\":1}]\",\"{\"\"t\"\":1}\"\n"
                            "t,\"t: x\",\n"
                            "t,,\"\"\n";
    const QByteArray left = "t,m,n\n"
                            "t,\"[{\"\"b\"\":1}]\",\"{\"\"t\"\":1}\"\n"
                            "t,\"\",\n"
                            "t,,\"\"\n";
    for (qsizetype size = 1; size <= text.size(); ++size) {
        CollectingSink sink;
        CsvFilter filter(sink, ',', false, JsonMembersLeftOut({{step("m"), step("t")}}));
        for (qsizetype place = 0; place < text.size(); place += size)
            QVERIFY(filter.write(QByteArrayView(text).sliced(place, qMin(size, text.size() - place))));
        filter.skipLine();
        QVERIFY(filter.write("t,m,n\n,\"[{\"\"t\"\":1}]\",\n"));
        QVERIFY(filter.finish());
        QCOMPARE(sink.text, left + ",\"[{}]\",\n");
    }
}

void ExportFiltersTest::makesOneArray_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << QByteArray() << QByteArray("[]\n");
    QTest::newRow("one") << QByteArray("{\"a\":1}\n") << QByteArray("[\n{\"a\":1}\n]\n");
    QTest::newRow("several") << QByteArray("{\"a\":1}\n{}\n{\"b\":\"\\n\"}\n")
                             << QByteArray("[\n{\"a\":1},\n{},\n{\"b\":\"\\n\"}\n]\n");
}

void ExportFiltersTest::makesOneArray()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, expected);
    for (qsizetype size = 1; size <= qMax<qsizetype>(1, given.size()); ++size) {
        CollectingSink sink;
        JsonArrayFilter filter(sink);
        for (qsizetype place = 0; place < given.size(); place += size)
            QVERIFY(filter.write(QByteArrayView(given).sliced(place, qMin(size, given.size() - place))));
        QVERIFY(filter.finish());
        QCOMPARE(sink.text, expected);
        QCOMPARE(QJsonDocument::fromJson(sink.text).array().size(), given.count('\n'));
    }
}

QTEST_APPLESS_MAIN(ExportFiltersTest)
#include "export_filters_test.moc"
