// SPDX-License-Identifier: GPL-3.0-or-later
// Where the staged edits of one store are kept on this workstation.
#pragma once

#include "models/records/staged_record.h"

#include <QDateTime>

#include <memory>
#include <vector>

class QLockFile;

namespace registrar
{

/// Where staged edits are kept, and the key that they are sealed with.
struct StagedPlace {
    QString folder;
    QString keyFile;
    /// `staged` in the state folder, the key in the config folder.
    [[nodiscard]] static StagedPlace usual();
};

/// What an earlier run of the program had staged.
struct KeptEdits {
    QList<StagedRecord> records;
    QDateTime savedAt;   ///< UTC; of the latest file
    QStringList damaged; ///< a sentence a file that could not be read and was set aside
};

/// What earlier runs left behind of a deployment that has another name by now is kept under that. Answers how
/// many records there were; blocks.
[[nodiscard]] Result<qsizetype> moveKeptEdits(const StagedPlace &place, const QString &deployment,
                                              const QString &newName, const QString &store);

/// Sealed, since records hold secrets and what concerns people alone: a JSON line a record, all values in
/// their canonical form. Each running program has a file of its own, by a lock; those that a program left
/// behind are taken over by the next one. Everything blocks; one thread at a time.
class StagedFile
{
public:
    StagedFile(StagedPlace place, QString deployment, QString store);
    ~StagedFile();

    /// Called once, before the first `write`. An error means that nothing can be kept.
    [[nodiscard]] Result<KeptEdits> open();
    /// Replaces what is kept; no records: no file.
    Result<void> write(const QList<StagedRecord> &records);
    /// The same, with what `open` has found behind it: for a program that ends before it has staged that
    /// again.
    Result<void> writeBefore(const QList<StagedRecord> &records) { return write(records + found_); }

    /// The file that this program writes; empty before `open`.
    [[nodiscard]] const QString &fileName() const { return own_; }

private:
    [[nodiscard]] QString pathOf(int slot) const;
    [[nodiscard]] Result<QByteArray> key();
    Result<void> takeOver(const QString &path, KeptEdits &kept);
    [[nodiscard]] std::unexpected<Error> refused(const QString &why) const;

    StagedPlace place_;
    QString deployment_;
    QString store_;
    QByteArray key_;
    QString own_;
    /// The first is that of the own file, the others those of files taken over.
    std::vector<std::unique_ptr<QLockFile>> locks_;
    QList<StagedRecord> found_; ///< by `open`, until the first write
    QStringList takenOver_;     ///< removed as soon as the own file holds what was in them

    static constexpr int slots_ = 16; ///< programs that can have edits staged for one store at once
};

} // namespace registrar
