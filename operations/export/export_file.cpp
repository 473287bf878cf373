// SPDX-License-Identifier: GPL-3.0-or-later
// The file that an export writes: there whole or not at all.
#include "operations/export/export_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace registrar
{

namespace
{

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(registrar::ExportOperation)
};

constexpr qint64 leastFree = qint64{1024} * 1024; ///< bytes

} // namespace

qint64 ExportFile::freeBytes(const QString &fileName)
{
    const QStorageInfo disk(QFileInfo(fileName).absolutePath());
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

Error ExportFile::error(qint64 wanted) const
{
    const qint64 free = freeBytes(file_.fileName());
    if (free >= 0 && free < wanted)
        return {.kind = Error::Kind::File,
                .what = FileText::tr("The disk is too full for %1.").arg(file_.fileName()),
                .why = FileText::tr("%1 had been written, and %2 are free.")
                           .arg(QLocale().formattedDataSize(size_), QLocale().formattedDataSize(free)),
                .remedy = FileText::tr("Make room, or choose a folder on another disk, then export again. "
                                       "Nothing of the file was left behind.")};
    return {.kind = Error::Kind::File,
            .what = FileText::tr("The file %1 cannot be written.").arg(file_.fileName()),
            .why = file_.errorString(),
            .remedy =
                FileText::tr("Check the folder, its permissions and the free space, then export again.")};
}

Result<void> ExportFile::open()
{
    const qint64 free = freeBytes(file_.fileName());
    if (!file_.open(QIODevice::WriteOnly) || (free >= 0 && free < leastFree))
        return failure(error(leastFree));
    return {};
}

Result<void> ExportFile::write(QByteArrayView bytes)
{
    // Flushed at once, or a full disk would be told of chunks later.
    if (file_.write(bytes.data(), bytes.size()) != bytes.size() || !file_.flush())
        return failure(error(bytes.size()));
    size_ += bytes.size();
    return {};
}

Result<void> ExportFile::commit()
{
    return file_.commit() ? Result<void>() : failure(error(leastFree));
}

} // namespace registrar
