// SPDX-License-Identifier: GPL-3.0-or-later
// A run through everything with unmistakable secrets, and then none found: not in any file that the program
// wrote, not in what it said, not in any process's arguments or in an environment that others can read, and
// in no core file, since there is none.
#include "tests/gui/secrets/marker_search.h"
#include "tests/gui/secrets/vault.h"
#include "tests/gui/secrets/window_part.h"
#include "tests/support/server_console.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>
#include <unistd.h>

using namespace registrar;
using namespace Qt::StringLiterals;

namespace
{

constexpr int longestCommand = 120'000; ///< milliseconds

/// Runs with cores of any size allowed until it crashes; whether it left one. -1 where it could not be run.
int leavesCore(const QByteArrayList &words, const QByteArray &folder)
{
    int input[2]; // which the program waits for
    if (pipe(input) != 0)
        return -1;
    const pid_t child = fork();
    if (child == 0) {
        dup2(input[0], STDIN_FILENO);
        close(input[1]);
        const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &any);
        std::vector<char *> arguments;
        for (const QByteArray &word : words)
            arguments.push_back(const_cast<char *>(word.constData()));
        arguments.push_back(nullptr);
        if (chdir(folder.constData()) == 0)
            execvp(arguments.front(), arguments.data());
        _exit(1);
    }
    QTest::qWait(1500); // until it has started, and waits for its input
    kill(child, SIGSEGV);
    close(input[0]);
    close(input[1]);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFSIGNALED(status))
        return -1;
    return WCOREDUMP(status) ? 1 : 0;
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto servers = SandboxServers::find();
        if (!servers)
            QSKIP(qPrintable(servers.error().why));
        UNWRAP_RESULT(vault_, Vault::make(*servers, markers_));
        for (const QString &name : {u"config"_s, u"state"_s, u"data"_s, u"cache"_s, u"run"_s, u"tmp"_s})
            QVERIFY(QDir().mkpath(path(name)));
        QVERIFY(
            QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        write(u"vault.json"_s, Vault::blueprint());
        for (const QString &name : {u"passphrase"_s, u"bundle-passphrase"_s})
            write(name, markers_.passphrase + '\n');
    }

    void findsWhatIsThere();
    void leavesNoCore();
    void runsThroughEverythingFromTheCommandLine();
    void runsThroughTheWindow_data();
    void runsThroughTheWindow();
    void fillsASandbox();
    void noneIsInTheFilesThatWereWritten();

private:
    struct Answer {
        int exitCode = -1;
        QByteArray said;
    };

    [[nodiscard]] QString path(const QString &name) const { return home_.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                file.write(bytes) == bytes.size());
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home_.path());
        for (const auto &[variable, folder] : {std::pair(u"XDG_CONFIG_HOME"_s, u"config"_s),
                                               {u"XDG_STATE_HOME"_s, u"state"_s},
                                               {u"XDG_DATA_HOME"_s, u"data"_s},
                                               {u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                               {u"TMPDIR"_s, u"tmp"_s}})
            environment.insert(variable, path(folder));
        // Where the sandbox's servers are installed.
        environment.insert(u"XDG_CACHE_HOME"_s,
                           QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
        // No keychain is reached, least of all the one of whoever runs the tests.
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"REGISTRAR_PASSPHRASE_FILE"_s, path(u"passphrase"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return environment;
    }

    /// Of the program, whose words are looked at, too.
    Answer run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(home_.path());
        process.start(QStringLiteral(REGISTRAR_PROGRAM), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(longestCommand) || process.exitStatus() != QProcess::NormalExit)
            return {};
        const Answer answer{process.exitCode(), process.readAll()};
        for (const QString &form : search_.in(answer.said))
            found_.append(words.join(u' ') + u": "_s + form);
        return answer;
    }

    const Markers markers_ = Markers::make();
    MarkerSearch search_{markers_.all()};
    QTemporaryDir home_;
    std::unique_ptr<Vault> vault_;
    QStringList found_;
};

/// A search that finds nothing proves nothing unless it finds what is there.
void SecretsTest::findsWhatIsThere()
{
    const QByteArray &marker = markers_.token;
    QTemporaryDir folder;
    const auto foundIn = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(u"file"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
               !search_.inFiles(folder.path(), {}).isEmpty();
    };
    QVERIFY(!foundIn("nothing of interest"));
    QVERIFY(foundIn("a line\n" + marker + "\n"));
    QVERIFY(foundIn("a line\n" + marker.toHex() + "\n"));
    for (int before = 0; before < 4; ++before)
        QVERIFY(foundIn((QByteArray(before, '"') + marker + "behind").toBase64()));
    const QString wide = QString::fromLatin1(marker);
    QVERIFY(foundIn(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)));
    QProcess process;
    ProcessWatch watch(search_);
    process.start(u"sleep"_s, {u"30"_s});
    QVERIFY(process.waitForStarted() && watch.found().isEmpty());
    QProcess telling;
    telling.start(u"sh"_s, {u"-c"_s, u"sleep 30; : "_s + wide});
    QTRY_VERIFY_WITH_TIMEOUT(!watch.found().isEmpty(), 20'000);
    for (QProcess *each : {&process, &telling}) {
        each->kill();
        each->waitForFinished();
    }
}

void SecretsTest::leavesNoCore()
{
    QTemporaryDir folder;
    const QByteArray place = folder.path().toLocal8Bit();
    if (leavesCore({"sleep", "30"}, place) != 1)
        QSKIP("This system writes no core files.");
    // It waits for addresses, with whatever it holds by then.
    const QByteArray program(REGISTRAR_PROGRAM);
    QCOMPARE(leavesCore({program, "deployments", "add", "core", "--environment", "development", "--blueprint",
                         path(u"vault.json"_s).toLocal8Bit(), "--from-stdin"},
                        place),
             0);
}

void SecretsTest::runsThroughEverythingFromTheCommandLine()
{
    const ProcessWatch watch(search_);
    const auto done = [this](const QStringList &words, const QByteArray &input = {}) {
        const Answer answer = run(words, input);
        QVERIFY2(answer.exitCode == 0, (words.join(u' ').toUtf8() + ": " + answer.said).constData());
    };
    const QStringList add{u"deployments"_s, u"add"_s};
    const QStringList from{u"--blueprint"_s, path(u"vault.json"_s), u"--from-stdin"_s};
    done(add + QStringList{u"desk"_s, u"--environment"_s, u"development"_s} + from, vault_->addresses());
    done(add + QStringList{u"live"_s, u"--environment"_s, u"production"_s} + from, vault_->addresses());
    done(add + QStringList{u"wrong"_s, u"--environment"_s, u"development"_s} + from, vault_->wrongAddress());
    done({u"deployments"_s, u"test"_s, u"desk"_s});
    QVERIFY(run({u"deployments"_s, u"test"_s, u"wrong"_s}).exitCode != 0);
    QVERIFY(run({u"records"_s, u"list"_s, u"wrong/relational/users"_s}).exitCode != 0);
    for (const QString &entity : {u"relational/users"_s, u"documents/chats"_s, u"cache/tokens"_s}) {
        done({u"records"_s, u"list"_s, u"desk/"_s + entity});
        done({u"records"_s, u"list"_s, u"desk/"_s + entity, u"--json"_s});
    }
    for (const QString &format : {u"csv"_s, u"json"_s, u"ejson"_s})
        for (const QString &entity : {u"relational/users"_s, u"documents/chats"_s})
            done({u"records"_s, u"export"_s, u"desk/"_s + entity, u"--output"_s,
                  path(entity.section(u'/', 1) + u'.' + format)});
    done({u"records"_s, u"set"_s, u"desk/relational/users"_s, u"1"_s, u"name=Ana"_s, u"--yes"_s});
    done({u"records"_s, u"set"_s, u"desk/relational/users"_s, u"--all"_s, u"--null"_s, u"hashed_password"_s,
          u"--dry-run"_s});
    // The name may not be null: servers quote the whole record.
    QVERIFY(
        run({u"records"_s, u"set"_s, u"desk/relational/users"_s, u"1"_s, u"--null"_s, u"name"_s, u"--yes"_s})
            .exitCode != 0);
    done({u"records"_s, u"delete"_s, u"desk/documents/chats"_s, u"1"_s, u"--dry-run"_s});
    const Answer shown = run({u"journal"_s, u"show"_s, u"--json"_s});
    const QJsonArray entries = QJsonDocument::fromJson(shown.said.trimmed().split('\n').last())
                                   .object()
                                   .value(u"entries"_s)
                                   .toArray();
    QVERIFY2(!entries.isEmpty(), shown.said.constData());
    QString set;
    for (const QJsonValue entry : entries)
        if (const QString name = entry[u"set"_s].toString();
            set.isEmpty() && !name.isEmpty() && entry[u"kind"_s].toString() == "update"_L1)
            set = name;
    done({u"journal"_s, u"undo"_s, set, u"--yes"_s});
    done({u"journal"_s, u"verify"_s});
    done({u"journal"_s, u"export"_s, u"--output"_s, path(u"journal.jsonl"_s)});
    done({u"deployments"_s, u"export"_s, u"--to"_s, path(u"taken.registrar"_s), u"--with-passwords"_s,
          u"--sealed-with"_s, path(u"bundle-passphrase"_s)});
    done({u"secrets"_s, u"where"_s});
    QVERIFY(watch.rounds() > 0);
    QVERIFY2(watch.found().isEmpty(), qPrintable(watch.found().join(u'\n')));
    QVERIFY2(found_.isEmpty(), qPrintable(found_.join(u'\n')));
}

void SecretsTest::runsThroughTheWindow_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("editing, until it is killed") << u"edit"_s;
    QTest::newRow("what was kept, and undoing") << u"undo"_s;
}

/// This program once more, as the window: with the deployments that the command line has added.
void SecretsTest::runsThroughTheWindow()
{
    QFETCH(QString, part);
    const ProcessWatch watch(search_);
    QProcess window;
    QProcessEnvironment environment = this->environment();
    environment.insert(u"SECRETS_PART"_s, part);
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::MergedChannels);
    window.setWorkingDirectory(home_.path());
    window.start(QCoreApplication::applicationFilePath(), {u"--open"_s, u"live/relational/users"_s});
    window.write(markers_.toJson() + '\n');
    QByteArray said;
    const bool isReady = QTest::qWaitFor(
        [&] {
            said += window.readAll();
            return said.contains("\nready\n") || said.startsWith("ready\n") || said.contains("failed: ") ||
                   window.state() == QProcess::NotRunning;
        },
        longestCommand);
    if (part == "edit"_L1)
        window.kill(); // what is staged is kept by then
    else
        window.waitForFinished();
    window.kill();
    window.waitForFinished();
    said += window.readAll();
    said.replace("registrar: [default] This plugin does not support propagateSizeHints()\n", {});
    QVERIFY2(isReady && said.contains("ready\n") && !said.contains("failed: "), said.constData());
    QVERIFY2(!said.contains("found: "), said.constData());
    QVERIFY2(search_.in(said).isEmpty(), "the window's words");
    QVERIFY(watch.rounds() > 0);
    QVERIFY2(watch.found().isEmpty(), qPrintable(watch.found().join(u'\n')));
}

void SecretsTest::fillsASandbox()
{
    if (run({u"sandbox"_s, u"start"_s, u"--name"_s, u"secrets"_s, u"--background"_s}).exitCode != 0)
        QSKIP("No sandbox can be started here.");
    QFile description(path(u"state/registrar/sandbox/secrets/sandbox.json"_s));
    QByteArrayList passwords;
    if (description.open(QIODevice::ReadOnly)) {
        const QRegularExpression quoted(u"\"password\": *\"([^\"]{12,})\""_s);
        auto found = quoted.globalMatch(QString::fromUtf8(description.readAll()));
        while (found.hasNext())
            passwords.append(found.next().captured(1).toUtf8());
    }
    const MarkerSearch search(passwords + vault_->serverPasswords());
    const ProcessWatch watch(search);
    const Answer filled = run({u"sandbox"_s, u"fill"_s, u"chatbot"_s, u"--name"_s, u"secrets"_s});
    const Answer reset = run({u"sandbox"_s, u"reset"_s, u"--name"_s, u"secrets"_s, u"--yes"_s});
    QVERIFY2(filled.exitCode == 0, filled.said.constData());
    QVERIFY2(search.in(filled.said).isEmpty() && search.in(reset.said).isEmpty(), filled.said.constData());
    QVERIFY2(!passwords.isEmpty(), qPrintable(description.fileName()));
    QVERIFY2(watch.found().isEmpty(), qPrintable(watch.found().join(u'\n')));
    const QStringList kept = search.inFiles(home_.path(), {});
    QVERIFY2(kept.isEmpty(), qPrintable(kept.join(u'\n')));
}

void SecretsTest::noneIsInTheFilesThatWereWritten()
{
    const QStringList given{path(u"passphrase"_s), path(u"bundle-passphrase"_s)};
    qint64 bytes = 0;
    const QStringList found = search_.inFiles(home_.path(), given, &bytes);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const MarkerSearch others(vault_->serverPasswords());
    QVERIFY2(others.inFiles(home_.path(), given).isEmpty(), "passwords of the servers");
    // There was something to look at: the journal, what is sealed, settings, the log, what was exported.
    QVERIFY(bytes > 10'000);
    for (const QString &name :
         {u"config/registrar/deployments.json"_s, u"config/registrar/private/secrets.sealed"_s,
          u"users.csv"_s, u"chats.ejson"_s, u"taken.registrar"_s})
        QVERIFY2(QFile::exists(path(name)), qPrintable(name));
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("SECRETS_PART"))
        return runWindowPart(argc, argv);
    QCoreApplication application(argc, argv);
    SecretsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secrets_test.moc"
