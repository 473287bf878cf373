// SPDX-License-Identifier: GPL-3.0-or-later
// What a person typed for records and what cannot be read as values: kept until it is mended or given up.
#pragma once

#include "models/records/staged_record.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace registrar
{

/// A record by its key, or by the id under which it is staged for adding.
struct RecordName {
    EntitySource source;
    RecordKey key;
    quint64 added = 0; ///< 0 for a record that was read

    [[nodiscard]] bool isEmpty() const { return key.isEmpty() && added == 0; }
    friend bool operator==(const RecordName &, const RecordName &) = default;
};

struct UnreadRecord {
    RecordName name;
    QMap<QString, QString> fields; ///< what was typed in the form, by field
    std::optional<QString> text;   ///< what was typed as the record's text

    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && !text; }
};

/// In memory alone, and in no change set. Lives on the thread of the staged edits that it belongs to.
class UnreadInput : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// A record without a name keeps nothing.
    void keepField(const RecordName &name, const QString &field, const QString &typed);
    void keepText(const RecordName &name, const QString &text);
    void dropField(const RecordName &name, const QString &field);
    void dropText(const RecordName &name);
    void drop(const RecordName &name);
    /// Forgets all of an entity, and answers it for `restore`.
    QList<UnreadRecord> take(const EntitySource &source);
    /// What has been typed there since stays.
    void restore(const QList<UnreadRecord> &records);

    [[nodiscard]] const UnreadRecord *find(const RecordName &name) const; ///< null where there is nothing
    [[nodiscard]] const QList<UnreadRecord> &records() const { return records_; } ///< the oldest first

Q_SIGNALS:
    void changed(const registrar::RecordName &name);

private:
    [[nodiscard]] UnreadRecord &of(const RecordName &name);
    void settle(const RecordName &name);

    QList<UnreadRecord> records_; // as few as a person types
};

} // namespace registrar
