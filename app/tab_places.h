// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person was in each tab's records, for the window that replaces this one and for the next start.
#pragma once

#include "models/changes/staged_file.h"
#include "models/records/records_place.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace registrar
{

/// By the tabs' keys. What a person has filtered by may concern people, and so may a record's key: the file
/// is sealed with the key of the staged edits and stands beside them. It is read and written on a thread of
/// its own; a place that is too large is left out. Lives on the GUI thread.
class TabPlaces : public QObject
{
    Q_OBJECT
public:
    explicit TabPlaces(const StagedPlace &place, QObject *parent = nullptr);
    ~TabPlaces() override; ///< what is being written is waited for

    /// Reads what an earlier run has written; `wasRead` tells. What cannot be read is not missed.
    void read();
    [[nodiscard]] bool isReading() const { return reading_; }
    /// Replaces what is written; without places there is no file.
    void write(const QMap<QString, RecordsPlace> &places);

    void put(const QString &tab, const RecordsPlace &place) { waiting_.insert(tab, place); }
    /// Where the tab is to be taken once its records are there; nothing where it is to begin.
    [[nodiscard]] std::optional<RecordsPlace> find(const QString &tab) const;
    std::optional<RecordsPlace> take(const QString &tab);
    /// The tab is somewhere else now, or closed; what is still being read of it is left, too.
    void forget(const QString &tab);

    static constexpr qsizetype mostPlaces = 100;
    static constexpr qsizetype largestPlace = qsizetype{64} * 1024; ///< bytes

Q_SIGNALS:
    void wasRead();

private:
    QString fileName_;
    QString keyFile_;
    QMap<QString, RecordsPlace> waiting_;
    QSet<QString> forgotten_; ///< while it is read
    QThreadPool threads_;     ///< one, so that a file is written in order
    bool reading_ = false;
};

} // namespace registrar
