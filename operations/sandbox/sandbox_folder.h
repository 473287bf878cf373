// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sandbox keeps its data, its logs, its description and the lock of its owner.
#pragma once

#include "repository/error.h"

namespace registrar
{

/// Names and paths only; copies are cheap.
class SandboxFolder
{
public:
    /// The sandbox of that name under the state folder. InvalidInput where the name is empty, longer than 64
    /// characters or holds anything but letters, digits, `-` and `_`.
    [[nodiscard]] static Result<SandboxFolder> named(const QString &name);
    /// A sandbox anywhere (the tests' own), named after its folder.
    explicit SandboxFolder(const QString &path);
    /// The sandboxes under the state folder, by name.
    [[nodiscard]] static QStringList names();

    /// Makes it, readable by its owner alone.
    [[nodiscard]] Result<void> make() const;

    [[nodiscard]] const QString &path() const { return path_; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString file(const QString &name) const { return path_ + u'/' + name; }
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString ownerLock() const;
    /// A file that asks the owner to stop the servers by being there.
    [[nodiscard]] QString stopRequest() const;
    [[nodiscard]] QString log(const QString &server) const;
    [[nodiscard]] QString data(const QString &server) const;

private:
    QString path_;
};

/// Writes a file that its owner alone can read, whole or not at all.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace registrar
