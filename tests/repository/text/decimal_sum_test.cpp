// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal sums against those that PostgreSQL and the MongoDB server make.
#include "repository/text/decimal_sum.h"
#include "repository/text/value_text.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

/// With up to `digits` digits, decimals among them, and of either sign.
QString someNumber(QRandomGenerator &random, int digits)
{
    QString text = random.bounded(2) ? u"-"_s : QString();
    const int count = 1 + static_cast<int>(random.bounded(digits));
    const int point = static_cast<int>(random.bounded(count + 1));
    for (int i = 0; i < count; ++i)
        text += (i == point && i > 0 ? u"."_s : QString()) + QString::number(random.bounded(10));
    return text;
}

QByteArray bsonText(const QString &number)
{
    return QByteArray(R"({"$numberDecimal": ")") + number.toLatin1() + "\"}";
}

} // namespace

class DecimalSumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryDigit()
    {
        QCOMPARE(decimalSum(u"0.1", u"0.2"), u"0.3"_s);
        QCOMPARE(decimalSum(u"99999999999999999999.99", u"0.01"), u"100000000000000000000.00"_s);
        QCOMPARE(decimalSum(u"1.10", u"-1.1"), u"0.00"_s);
        QCOMPARE(decimalSum(u"-5", u"2.5"), u"-2.5"_s);
        QCOMPARE(decimalSum(u"1e3", u"0"), u"1000"_s);
        QVERIFY(!decimalSum(u"NaN", u"1"));
        QVERIFY(!decimalSum(u"1", u"Infinity"));
        QVERIFY(!decimalSum(u"1e1000000", u"1"));
        QVERIFY(!decimalSum(u"", u"1"));
        QVERIFY(isSameDecimal(u"2.0", u"2.00"));
        QVERIFY(isSameDecimal(u"-0", u"0.0"));
        QVERIFY(!isSameDecimal(u"2.0", u"-2.0"));
        QVERIFY(!decimal128Sum(u"9999999999999999999999999999999999", u"0.1"));
        QCOMPARE(decimal128Sum(u"9999999999999999999999999999999999", u"1"),
                 u"1000000000000000000000000000000000E1"_s);
    }

    void addsAsPostgreSqlDoes()
    {
        TEMPORARY_DATABASE(database, StoreKind::PostgreSql);
        QRandomGenerator random(7);
        QStringList rows;
        QList<std::pair<QString, QString>> pairs;
        for (int i = 0; i < 500; ++i) {
            pairs.append({someNumber(random, 60), someNumber(random, 60)});
            rows.append(u"(%1, '%2'::numeric, '%3'::numeric)"_s.arg(QString::number(i), pairs.last().first,
                                                                    pairs.last().second));
        }
        UNWRAP_RESULT(
            const auto sums,
            runSql(database->access(),
                   u"SELECT (a + b)::text FROM (VALUES %1) v(n, a, b) ORDER BY n"_s.arg(rows.join(u", "_s))));
        for (qsizetype i = 0; i < pairs.size(); ++i)
            QCOMPARE(decimalSum(pairs.at(i).first, pairs.at(i).second), sums.at(i).first());
    }

    void addsAsTheMongoDbServerDoes()
    {
        TEMPORARY_DATABASE(database, StoreKind::MongoDb);
        QRandomGenerator random(9);
        QList<std::pair<QString, QString>> pairs{{u"1E+10"_s, u"1"_s},
                                                 {u"9999999999999999999999999999999999"_s, u"1"_s},
                                                 {u"1.10"_s, u"0.90"_s},
                                                 {u"1.10"_s, u"-1.10"_s},
                                                 {u"1E-6176"_s, u"2E-6176"_s}};
        for (int i = 0; i < 200; ++i)
            pairs.append({someNumber(random, 30), someNumber(random, 30)});
        QByteArrayList documents;
        QByteArrayList updates;
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const QByteArray id = QByteArray::number(i);
            documents.append("{\"_id\": " + id + ", \"n\": " + bsonText(pairs.at(i).first) + '}');
            updates.append("{\"q\": {\"_id\": " + id +
                           "}, \"u\": {\"$inc\": {\"n\": " + bsonText(pairs.at(i).second) + "}}}");
        }
        VERIFY_RESULT(
            runMongo(database->access(), R"({"insert": "t", "documents": [)" + documents.join(',') + "]}"));
        VERIFY_RESULT(
            runMongo(database->access(), R"({"update": "t", "updates": [)" + updates.join(',') + "]}"));
        UNWRAP_RESULT(
            const QJsonObject found,
            runMongo(database->access(), R"({"find": "t", "sort": {"_id": 1}, "batchSize": 1000})"));
        const QJsonArray records = found.value("cursor"_L1).toObject().value("firstBatch"_L1).toArray();
        QCOMPARE(records.size(), pairs.size());
        int exact = 0;
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const auto &[first, second] = pairs.at(i);
            const auto sum = decimal128Sum(first, second);
            if (!sum)
                continue; // the server rounded
            ++exact;
            QCOMPARE(decimal128Text(*decimal128FromText(*sum)),
                     records.at(i).toObject().value("n"_L1).toObject().value("$numberDecimal"_L1).toString());
        }
        QVERIFY(exact > pairs.size() / 2);
    }
};

QTEST_GUILESS_MAIN(DecimalSumTest)
#include "decimal_sum_test.moc"
