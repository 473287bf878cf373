// SPDX-License-Identifier: GPL-3.0-or-later
// A file that nobody can read but who holds its key, replaced whole or not at all.
#pragma once

#include "repository/error.h"

#include <QByteArray>

namespace registrar
{

/// AES-256 in Galois counter mode, so that a changed or cut file is noticed. Mode 0600, in a folder of mode
/// 0700 that is made when first written to. Every function blocks for a file's time; any thread, one at a
/// time.
class SealedFile
{
public:
    static constexpr qsizetype keyBytes = 32;

    SealedFile(QString fileName, QByteArray key);

    [[nodiscard]] const QString &fileName() const { return fileName_; }
    /// NotFound where there is no file, File where it cannot be read, InvalidInput where it is damaged or the
    /// key is another.
    [[nodiscard]] Result<QByteArray> read() const;
    Result<void> write(const QByteArray &bytes) const;

private:
    QString fileName_;
    QByteArray key_;
};

/// The key that is kept in that file, mode 0600; made where there is none yet. To be kept apart from what it
/// seals, so that a copy of the one does not open the other.
[[nodiscard]] Result<QByteArray> sealingKey(const QString &fileName);

} // namespace registrar
