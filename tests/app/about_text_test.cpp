// SPDX-License-Identifier: GPL-3.0-or-later
// About names every library that the build asks for, and the tools that are on this computer.
#include "app/about_text.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace registrar;

namespace
{

/// The packages that the project's CMakeLists.txt files look for, as they call them.
QSet<QString> packages()
{
    static const QRegularExpression found(
        u"^\\s*(?:find_package|pkg_check_modules|pkg_search_module)\\((\\w+)"_s,
        QRegularExpression::MultilineOption);
    QSet<QString> names;
    const QDir source(QStringLiteral(REGISTRAR_SOURCE_FOLDER));
    QStringList files{source.filePath(u"CMakeLists.txt"_s)};
    for (const QString &room : {u"app"_s, u"models"_s, u"operations"_s, u"repository"_s, u"widgets"_s}) {
        QDirIterator walk(source.filePath(room), {u"CMakeLists.txt"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
    }
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = found.globalMatch(text); match.hasNext();)
            names.insert(match.next().captured(1));
    }
    return names;
}

const Component *named(const QList<Component> &components, const QString &name)
{
    const auto found = std::ranges::find(components, name, &Component::name);
    return found == components.end() ? nullptr : &*found;
}

} // namespace

class AboutTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLibraryOfTheBuildIsNamed()
    {
        QSet<QString> told;
        for (const Component &library : libraries()) {
            static const QRegularExpression version(u"^\\d+(\\.\\d+)+"_s);
            QVERIFY2(version.match(library.version).hasMatch(), qPrintable(library.name));
            QVERIFY2(!library.licence.isEmpty(), qPrintable(library.name));
            told.insert(library.package);
        }
        QSet<QString> asked = packages();
        QVERIFY(asked.size() > 8);
        QVERIFY(asked.remove(u"PkgConfig"_s)); // what finds the others
        for (const QString &package : std::as_const(asked))
            QVERIFY2(told.contains(package), qPrintable(package));
        for (const QString &name : {u"libbson"_s, u"SQLite"_s}) // they come with others
            QVERIFY2(named(libraries(), name), qPrintable(name));
    }

    void toolsAreAskedForTheirVersions()
    {
        const QTemporaryDir folder;
        const QByteArray path = qgetenv("PATH");
        const QByteArray cache = qgetenv("XDG_CACHE_HOME");
        const auto put = [&folder](const QString &name, const QByteArray &script) {
            QDir().mkpath(QFileInfo(folder.filePath(name)).path());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + script);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        put(u"ssh"_s, "[ \"$1\" = -V ] && echo OpenSSH_9.2p1 >&2\n");
        put(u"pg_restore"_s, "echo 'pg_restore (PostgreSQL) 15.3'\n");
        put(u"registrar/servers/bin/pg_restore"_s, "echo 'pg_restore (PostgreSQL) 18.6'\n");
        put(u"registrar/servers/bin/mongorestore"_s, "echo 'mongorestore version: v100.9.4'\n");
        qputenv("PATH", folder.path().toLocal8Bit());
        qputenv("XDG_CACHE_HOME", folder.path().toLocal8Bit());
        const QList<Component> found = tools();
        qputenv("PATH", path);
        cache.isEmpty() ? void(qunsetenv("XDG_CACHE_HOME")) : void(qputenv("XDG_CACHE_HOME", cache));
        QVERIFY(named(found, u"ssh"_s) && named(found, u"pg_restore"_s) && named(found, u"mongorestore"_s));
        QCOMPARE(named(found, u"ssh"_s)->version, u"9.2"_s);
        QCOMPARE(named(found, u"pg_restore"_s)->version, u"18.6"_s); // the sandbox's own comes first
        QCOMPARE(named(found, u"mongorestore"_s)->version, u"100.9.4"_s);
        QVERIFY(!named(found, u"redis-cli"_s));
    }
};

QTEST_GUILESS_MAIN(AboutTextTest)
#include "about_text_test.moc"
