// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's SQLite file, opened for one call on the calling thread.
#pragma once

#include "operations/journal/journal_chain.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

namespace registrar
{

/// Whether an index finds what matches, so that it costs nothing to look at the whole journal.
[[nodiscard]] bool isFewByIndex(const JournalFilter &filter);

class JournalDatabase
{
public:
    enum class Mode { Read, Write };
    /// Writing makes the file and its table where they are not there yet. Reading what is not there answers
    /// NotFound.
    [[nodiscard]] static Result<std::unique_ptr<JournalDatabase>> open(const QString &fileName, Mode mode);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    /// A write transaction that no other program can come between; ended by `commit`, given up otherwise.
    Result<void> begin();
    Result<void> commit();

    Result<JournalHead> last();
    Result<void> insert(const JournalRow &row, const QByteArray &previous, const QByteArray &hash);
    /// Calls `visit` for every row in order until it answers false.
    Result<void> visitAll(const std::function<bool(const JournalRow &, const QByteArray &previous,
                                                   const QByteArray &hash)> &visit);
    /// The latest first; of the entries from `lowest` to `highest` alone, whatever the filter says of
    /// sequences.
    Result<QList<JournalRow>> find(const JournalFilter &filter, qint64 lowest, qint64 highest);

private:
    explicit JournalDatabase(const QString &connection);
    Result<void> prepareFile();

    QString connection_;
    QSqlDatabase database_;
    std::optional<QSqlQuery> insertion_; ///< prepared once for all entries of a call
    bool inTransaction_ = false;
};

} // namespace registrar
