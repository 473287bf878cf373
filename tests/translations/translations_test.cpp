// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and their nouns agree, and no shipped language leaves a text out.
#include "translations/translations.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
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
    void qtsOwnButtonsAreTranslated_data();
    void qtsOwnButtonsAreTranslated();
    void sentencesFromRightToLeftBeginThatWay();
    void everyTextOfTheProgramIsInEveryLanguage_data();
    void everyTextOfTheProgramIsInEveryLanguage();
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

void TranslationsTest::qtsOwnButtonsAreTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("Persian") << u"fa"_s;
}

void TranslationsTest::qtsOwnButtonsAreTranslated()
{
    QFETCH(QString, language);
    installTranslations(*QCoreApplication::instance(), QLocale(language));
    for (const char *text : {"Cancel", "Close", "OK"}) {
        if (qstrcmp(text, "OK") != 0 || language == "fa"_L1) // Spanish says OK, or Aceptar
            QVERIFY2(QCoreApplication::translate("QPlatformTheme", text) != QString::fromLatin1(text), text);
    }
    installTranslations(*QCoreApplication::instance(), QLocale(u"en_GB"_s));
}

/// A line is laid out in the direction of its first letter, which may be that of a name put into it.
void TranslationsTest::sentencesFromRightToLeftBeginThatWay()
{
    QFile file(QStringLiteral(TRANSLATIONS_FOLDER) + u"/registrar_fa.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    static const QRegularExpression name(u"%[1-9]"_s);
    static const QRegularExpression persian(u"[\\x{0620}-\\x{06d3}]"_s);
    QStringList wrong;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement ||
            (xml.name() != u"translation" && xml.name() != u"numerusform"))
            continue;
        QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (text.contains(persian) && !text.replace(name, u"a"_s).isRightToLeft())
            wrong.append(text);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u": "_s + wrong.value(0)));
}

void TranslationsTest::everyTextOfTheProgramIsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << u"es"_s;
    QTest::newRow("Persian") << u"fa"_s;
}

/// Takes over the texts of the sources into a copy, as a translator would, and looks for what is new.
void TranslationsTest::everyTextOfTheProgramIsInEveryLanguage()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString name = u"registrar_%1.ts"_s.arg(language);
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(TRANSLATIONS_FOLDER) + u'/' + name, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TRANSLATIONS_FOLDER) + u"/.."_s);
    lupdate.start(QStringLiteral(LUPDATE),
                  {u"-I"_s, u"."_s, u"-source-language"_s, u"en"_s, u"-target-language"_s, language,
                   u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"app"_s, u"widgets"_s, u"models"_s,
                   u"operations"_s, u"repository"_s, u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());

    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    QStringList missing;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation" && xml.attributes().value(u"type"_s) == u"unfinished") {
            missing.append(source);
        }
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 texts, among them: %2"_s.arg(missing.size())
                            .arg(missing.first(std::min<qsizetype>(missing.size(), 10)).join(u" | "_s))));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
