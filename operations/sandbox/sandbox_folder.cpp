// SPDX-License-Identifier: GPL-3.0-or-later
// Names, folders and private files.
#include "operations/sandbox/sandbox_folder.h"

#include "operations/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QString sandboxesFolder()
{
    return stateFolder() + u"/sandbox"_s;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(registrar::SandboxFolder)
};

} // namespace

Result<SandboxFolder> SandboxFolder::named(const QString &name)
{
    static const QRegularExpression allowed(uR"(\A[A-Za-z0-9_-]{1,64}\z)"_s);
    if (!allowed.match(name).hasMatch())
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = Text::tr("A sandbox cannot be named “%1”.").arg(name.left(80)),
                        .why = Text::tr("A name has 1 to 64 letters, digits, hyphens and underscores."),
                        .remedy = Text::tr("Choose another name."),
                        .value = name.left(80)});
    return SandboxFolder(sandboxesFolder() + u'/' + name);
}

SandboxFolder::SandboxFolder(const QString &path)
    : path_(QDir::cleanPath(QDir(path).absolutePath()))
{
}

QStringList SandboxFolder::names()
{
    return QDir(sandboxesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Result<void> SandboxFolder::make() const
{
    constexpr QFileDevice::Permissions ownerOnly =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(path_) || !QFile::setPermissions(path_, ownerOnly))
        return failure({.kind = Error::Kind::File,
                        .what = Text::tr("The sandbox's folder cannot be made."),
                        .why = Text::tr("Writing to %1 was refused.").arg(path_),
                        .remedy = Text::tr("See whether the disk is full and whether the folder is yours.")});
    return {};
}

QString SandboxFolder::name() const
{
    return QDir(path_).dirName();
}

QString SandboxFolder::description() const
{
    return file(u"sandbox.json"_s);
}

QString SandboxFolder::ownerLock() const
{
    return file(u"owner.lock"_s);
}

QString SandboxFolder::stopRequest() const
{
    return file(u"stop-requested"_s);
}

QString SandboxFolder::log(const QString &server) const
{
    return file(server + u".log"_s);
}

QString SandboxFolder::data(const QString &server) const
{
    return file(server);
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // QSaveFile makes its temporary file readable by the owner alone; said again for a file that was there
    // already.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.commit())
        return failure({.kind = Error::Kind::File,
                        .what = Text::tr("The file %1 cannot be written.").arg(path),
                        .why = file.errorString(),
                        .remedy = Text::tr("See whether the disk is full and whether the folder is yours.")});
    return {};
}

} // namespace registrar
