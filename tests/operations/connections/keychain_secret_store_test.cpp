// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain: a real one, on a session bus of the test's own.
#include "operations/connections/keychain_secret_store.h"
#include "operations/sandbox/operating_system.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// A bus that starts no service by itself.
constexpr char busSettings[] =
    "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
    "<policy context=\"default\"><allow send_destination=\"*\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
    "</policy></busconfig>";

} // namespace

class KeychainSecretStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir home_;
    QProcess keyring_;

    void startKeyring(const QByteArray &password)
    {
        keyring_.start(u"gnome-keyring-daemon"_s,
                       {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s, u"--control-directory"_s,
                        home_.filePath(u"control"_s)});
        QVERIFY(keyring_.waitForStarted());
        keyring_.write(password);
        keyring_.closeWriteChannel();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty() ||
            QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("There is no gnome-keyring-daemon or no dbus-daemon.");
        qputenv("HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.filePath(u"data"_s).toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", home_.path().toLocal8Bit());
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
            qunsetenv(name);
        QFile settings(home_.filePath(u"bus.conf"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(busSettings);
        settings.close();
        // It ends with this process, and not before: the keychain's library ends a process that loses its
        // bus.
        static auto *const bus = new QProcess;
        endWithThisThread(*bus);
        bus->start(u"dbus-daemon"_s,
                   {u"--config-file="_s + settings.fileName(), u"--nofork"_s, u"--print-address"_s});
        QVERIFY(bus->waitForStarted());
        QVERIFY(bus->canReadLine() || bus->waitForReadyRead());
        const QByteArray address = bus->readLine().trimmed();
        QVERIFY(!address.isEmpty());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        startKeyring("the keychain's own password");
        QTRY_VERIFY(KeychainSecretStore::isAvailable());
    }

    void cleanupTestCase()
    {
        keyring_.terminate();
        keyring_.waitForFinished();
    }

    void keepsReplacesAndRemoves()
    {
        KeychainSecretStore store(std::chrono::seconds(20));
        QTRY_VERIFY(store.write(u"campus/relational"_s, u"hunter2 \u00e9"_s).has_value());
        UNWRAP_RESULT(const auto first, store.read(u"campus/relational"_s));
        QCOMPARE(first, u"hunter2 \u00e9"_s);
        VERIFY_RESULT(store.write(u"campus/relational"_s, u"other"_s));
        QCOMPARE(*store.read(u"campus/relational"_s).value(), u"other"_s);
        VERIFY_RESULT(store.remove(u"campus/relational"_s));
        QVERIFY(!store.read(u"campus/relational"_s)->has_value());
        VERIFY_RESULT(store.remove(u"campus/relational"_s));
    }

    void answersSoonWhereTheKeychainHangs()
    {
        KeychainSecretStore store(std::chrono::milliseconds(300));
        VERIFY_RESULT(store.write(u"a/b"_s, u"c"_s));
        QProcess::execute(u"kill"_s, {u"-STOP"_s, QString::number(keyring_.processId())});
        const auto read = store.read(u"a/b"_s);
        QProcess::execute(u"kill"_s, {u"-CONT"_s, QString::number(keyring_.processId())});
        VERIFY_FAILS(read, Error::Kind::Timeout);
        QVERIFY(read.error().remedy.contains(u"registrar secrets move file"_s));
    }

    void saysThatALockedKeychainIsLocked()
    {
        KeychainSecretStore store(std::chrono::seconds(2));
        QTRY_VERIFY(store.write(u"a/b"_s, u"c"_s).has_value());
        QCOMPARE(QProcess::execute(u"dbus-send"_s,
                                   {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s}),
                 0);
        // Nobody can type the keychain's password here, so it stays locked.
        const auto read = store.read(u"a/b"_s);
        QVERIFY(!read.has_value() || !read->has_value());
        const auto written = store.write(u"a/d"_s, u"e"_s);
        QVERIFY(!written.has_value());
        QVERIFY(!written.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeychainSecretStoreTest)
#include "keychain_secret_store_test.moc"
