// SPDX-License-Identifier: GPL-3.0-or-later
// Days are written as chosen, times and what is no day stay as they are.
#include "models/dates/date_format.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class DateFormatTest : public QObject
{
    Q_OBJECT

    static Value read(Value::Type type, const QString &text)
    {
        const Result<Value> value = parseValue(type, text);
        return value ? *value : Value();
    }

private Q_SLOTS:
    void cleanup()
    {
        setDateFormat(DateFormat::Iso);
        QLocale::setDefault(QLocale::c());
    }

    void everyFormatHasAName()
    {
        QCOMPARE(dateFormats().size(), 5);
        for (const DateFormat format : dateFormats())
            QCOMPARE(dateFormatFromName(dateFormatName(format)), std::optional(format));
        QVERIFY(!dateFormatFromName(u"yesterday"_s));
    }

    void valuesAreShownAsChosen_data()
    {
        QTest::addColumn<DateFormat>("format");
        QTest::addColumn<QString>("day");
        QTest::newRow("iso") << DateFormat::Iso << u"2026-02-01"_s;
        QTest::newRow("dots") << DateFormat::DayMonthYearDots << u"01.02.2026"_s;
        QTest::newRow("slashes") << DateFormat::DayMonthYearSlashes << u"01/02/2026"_s;
        QTest::newRow("month first") << DateFormat::MonthDayYear << u"02/01/2026"_s;
    }

    void valuesAreShownAsChosen()
    {
        QFETCH(DateFormat, format);
        QFETCH(QString, day);
        setDateFormat(format);
        QCOMPARE(shownText(read(Value::Type::Date, u"2026-02-01"_s)), day);
        QCOMPARE(shownText(read(Value::Type::Timestamp, u"2026-02-01 12:30:00.123456"_s)),
                 day + u" 12:30:00.123456"_s);
        const Value instant = read(Value::Type::TimestampZoned, u"2026-01-31 22:30:00+00"_s);
        QCOMPARE(shownText(instant, {.zone = QTimeZone("Asia/Tehran")}), day + u" 02:00:00 +03:30"_s);
        QCOMPARE(shownDate(QDate(2026, 2, 1)), day);
    }

    void whatHasNoPlainDayStaysAsItIs()
    {
        setDateFormat(DateFormat::DayMonthYearDots);
        for (const auto &[type, text] :
             QList<std::pair<Value::Type, QString>>{{Value::Type::Text, u"2026-02-01"_s},
                                                    {Value::Type::Time, u"12:30:00"_s},
                                                    {Value::Type::Date, u"infinity"_s},
                                                    {Value::Type::Date, u"0044-03-15 BC"_s},
                                                    {Value::Type::Date, u"12026-02-01"_s}}) {
            const Value value = read(type, text);
            QVERIFY2(!value.isAbsent(), qPrintable(text));
            QCOMPARE(shownText(value), displayText(value));
        }
        // What is typed means the same whatever is shown.
        QCOMPARE(editText(read(Value::Type::Date, u"2026-02-01"_s)), u"2026-02-01"_s);
    }

    void theLanguagesOwnFormHasAllDigitsOfTheYear()
    {
        setDateFormat(DateFormat::Language);
        const QDate day(2026, 2, 1);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(shownDate(day), u"2/1/2026"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(shownDate(day), u"01.02.2026"_s);
        QLocale::setDefault(QLocale(QLocale::Persian));
        QCOMPARE(shownDate(day), u"2026/2/1"_s); // in the digits of all other values
    }
};

QTEST_GUILESS_MAIN(DateFormatTest)
#include "date_format_test.moc"
