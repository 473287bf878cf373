// SPDX-License-Identifier: GPL-3.0-or-later
// The file that an export writes: there whole or not at all.
#pragma once

#include "repository/session.h"

#include <QSaveFile>

namespace registrar
{

/// Errors are of kind File, and tell apart a full disk from everything else.
class ExportFile : public ByteSink
{
public:
    explicit ExportFile(const QString &fileName)
        : file_(fileName)
    {
    }

    /// Fails where the folder cannot be written to, or its disk has no room left.
    Result<void> open();
    Result<void> write(QByteArrayView bytes) override;
    /// Puts the file in the place of the one that had its name.
    Result<void> commit();
    [[nodiscard]] qint64 size() const { return size_; }

    /// What is free on the disk of the file's folder; -1 where the system does not tell. May wait for the
    /// disk.
    [[nodiscard]] static qint64 freeBytes(const QString &fileName);

private:
    [[nodiscard]] Error error(qint64 wanted) const;

    QSaveFile file_;
    qint64 size_ = 0;
};

} // namespace registrar
