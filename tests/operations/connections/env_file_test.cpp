// SPDX-License-Identifier: GPL-3.0-or-later
// A service's .env file: what it says, and that saving keeps everything else in it.
#include "operations/connections/env_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

class EnvFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAValue_data();
    void readsAValue();
    void fillsReferencesIn();
    void survivesReferencesInACircle();
    void takesTheLastOfSeveral();
    void keepsEveryByteThatIsNotChanged_data();
    void keepsEveryByteThatIsNotChanged();
    void changesOneValueAlone();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void addsAtTheEnd();
    void savesWithThePermissionsOfTheFile();
    void saysWhenAFileIsNotThere();
};

void EnvFileTest::readsAValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("A=b") << u"b"_s;
    QTest::newRow("export") << QByteArray("export A=b\n") << u"b"_s;
    QTest::newRow("spaces") << QByteArray("  A = b c  \n") << u"b c"_s;
    QTest::newRow("a comment behind") << QByteArray("A=b # c\n") << u"b"_s;
    QTest::newRow("a number sign inside") << QByteArray("A=b#c\n") << u"b#c"_s;
    QTest::newRow("single quotes") << QByteArray("A='b # ${C} \\n' # d\n") << u"b # ${C} \\n"_s;
    QTest::newRow("double quotes") << QByteArray("A=\"b # \\\"c\\\" \\\\ \\$ \\n\"\n")
                                   << u"b # \"c\" \\ $ \n"_s;
    QTest::newRow("several lines") << QByteArray("A=\"b\nc\"\nD=e\n") << u"b\nc"_s;
    QTest::newRow("Windows line ends") << QByteArray("A=b\r\nC=d\r\n") << u"b"_s;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "A=b\n")
                                       << u"b"_s;
    QTest::newRow("nothing") << QByteArray("A=\n") << u""_s;
    QTest::newRow("a dollar in a password") << QByteArray("A=pa$word$1\n") << u"pa$word$1"_s;
    QTest::newRow("an unclosed quote") << QByteArray("A='b\nC=d\n") << u"'b"_s;
    QTest::newRow("an address") << QByteArray("A=postgresql+asyncpg://postgres:admin@localhost:5434/bot_db\n")
                                << u"postgresql+asyncpg://postgres:admin@localhost:5434/bot_db"_s;
    QTest::newRow("unicode") << QByteArray("A=\xC3\xA1\n") << u"á"_s;
}

void EnvFileTest::readsAValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    QCOMPARE(EnvFile::fromBytes(text).value(u"A"_s), value);
}

void EnvFileTest::fillsReferencesIn()
{
    const EnvFile file =
        EnvFile::fromBytes("PASSWORD=s3cret\nURL=redis://:${PASSWORD}@${HOST:-localhost}:6379\n"
                           "HOME_URL=\"${HOME}/x ${NONE}\"\n");
    QCOMPARE(file.value(u"URL"_s), u"redis://:s3cret@localhost:6379"_s);
    QCOMPARE(file.value(u"URL"_s, {{u"HOST"_s, u"redis"_s}}), u"redis://:s3cret@redis:6379"_s);
    QCOMPARE(file.value(u"HOME_URL"_s, {{u"HOME"_s, u"/home/a"_s}}), u"/home/a/x "_s);
    QVERIFY(!file.value(u"HOST"_s, {{u"HOST"_s, u"redis"_s}}));
}

void EnvFileTest::survivesReferencesInACircle()
{
    const EnvFile file = EnvFile::fromBytes("A=${B}\nB=${A}x\n");
    QVERIFY(file.value(u"A"_s));
}

void EnvFileTest::takesTheLastOfSeveral()
{
    const EnvFile file = EnvFile::fromBytes("A=1\nB=2\nA=3\n");
    QCOMPARE(file.value(u"A"_s), u"3"_s);
    QCOMPARE(file.names(), (QStringList{u"A"_s, u"B"_s}));
}

void EnvFileTest::keepsEveryByteThatIsNotChanged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comments and blank lines") << QByteArray("# a\n\n  # b\nA=b # c\n");
    QTest::newRow("unknown lines") << QByteArray("A=b\nwhat is this\n=c\n\xff\xfe\n: x\n");
    QTest::newRow("Windows line ends") << QByteArray("A=b \r\n\r\nC='d'  \r\n");
    QTest::newRow("no line end") << QByteArray("A=b");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an unclosed quote") << QByteArray("A=\"b\nC=d\n");
    QTest::newRow("bytes that are no text") << QByteArray("A=\xff\xfe\nB='\x80'\n");
}

void EnvFileTest::keepsEveryByteThatIsNotChanged()
{
    QFETCH(QByteArray, text);
    QCOMPARE(EnvFile::fromBytes(text).toBytes(), text);
}

void EnvFileTest::changesOneValueAlone()
{
    EnvFile file = EnvFile::fromBytes("# settings\nexport URL = 'old' # where\r\nOTHER=1\nwhat is this\n");
    file.set(u"URL"_s, u"new"_s);
    QCOMPARE(file.toBytes(), QByteArray("# settings\nexport URL = new # where\r\nOTHER=1\nwhat is this\n"));
    QCOMPARE(file.value(u"URL"_s), u"new"_s);
}

void EnvFileTest::readsBackWhatItWrote_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value :
         {u"plain"_s, u""_s, u"two words"_s, u"it's"_s, u"\"quoted\""_s, u"a # b"_s, u"pa$$ ${A}"_s,
          u"line\nbreak"_s, u"back\\slash"_s, u"it's \"${B}\" \\ \n#"_s, u"á漢"_s, u" edges "_s})
        QTest::newRow(qPrintable(value)) << value;
}

void EnvFileTest::readsBackWhatItWrote()
{
    QFETCH(QString, value);
    EnvFile file = EnvFile::fromBytes("A=old # why\nB=c\n");
    file.set(u"A"_s, value);
    QCOMPARE(file.value(u"A"_s), value);
    const EnvFile again = EnvFile::fromBytes(file.toBytes());
    QCOMPARE(again.value(u"A"_s), value);
    QCOMPARE(again.value(u"B"_s), u"c"_s);
    QVERIFY(file.toBytes().contains(" # why\n"));
}

void EnvFileTest::addsAtTheEnd()
{
    EnvFile file = EnvFile::fromBytes("A=b");
    file.set(u"C"_s, u"d"_s);
    QCOMPARE(file.toBytes(), QByteArray("A=b\nC=d\n"));
}

void EnvFileTest::savesWithThePermissionsOfTheFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u".env"_s);
    EnvFile file = EnvFile::fromBytes("A=b\n");
    QVERIFY(file.save(name));
    QVERIFY(!(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(QFile::setPermissions(name, QFile::permissions(name) | QFile::ReadGroup));
    file.set(u"A"_s, u"c"_s);
    QVERIFY(file.save(name));
    QVERIFY(QFile::permissions(name) & QFile::ReadGroup);
    const auto loaded = EnvFile::load(name);
    QVERIFY(loaded);
    QCOMPARE(loaded->toBytes(), QByteArray("A=c\n"));
}

void EnvFileTest::saysWhenAFileIsNotThere()
{
    QCOMPARE(EnvFile::load(u"/nowhere/.env"_s).error().kind, Error::Kind::NotFound);
}

QTEST_APPLESS_MAIN(EnvFileTest)
#include "env_file_test.moc"
