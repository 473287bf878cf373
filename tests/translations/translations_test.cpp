// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and their nouns agree, and no shipped language leaves a text out.
#include "translations/translations.h"

#include <QDirIterator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace registrar;
using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRecordIsNotTwoRecords();
    void noTextIsLeftUntranslated();
};

void TranslationsTest::oneRecordIsNotTwoRecords()
{
    installTranslations(*QCoreApplication::instance(), QLocale(u"en_GB"_s));
    const char *const text = "%n byte(s)";
    QCOMPARE(QCoreApplication::translate("ValueText", text, nullptr, 1), u"1 byte"_s);
    QCOMPARE(QCoreApplication::translate("ValueText", text, nullptr, 2), u"2 bytes"_s);
    // As a class's own tr() asks: with its namespace.
    QCOMPARE(QCoreApplication::translate("registrar::RecordsPage", "%n record(s) written.", nullptr, 1),
             u"1 record written."_s);
}

void TranslationsTest::noTextIsLeftUntranslated()
{
    QDirIterator files(QStringLiteral(TRANSLATIONS_FOLDER), {u"*.ts"_s});
    int messages = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"translation") {
                ++messages;
                const QString place = u"%1, line %2"_s.arg(file.fileName()).arg(xml.lineNumber());
                QVERIFY2(xml.attributes().value(u"type"_s).isEmpty(), qPrintable(place));
                QVERIFY2(!xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty(),
                         qPrintable(place));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
    QVERIFY(messages > 10);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
