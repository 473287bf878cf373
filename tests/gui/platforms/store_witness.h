// SPDX-License-Identifier: GPL-3.0-or-later
// Sees and changes records of one entity past Registrar: what is really in the store, and what somebody else
// does meanwhile.
#pragma once

#include "repository/blueprint.h"
#include "tests/support/server_console.h"

namespace registrar
{

/// Records are JSON objects with every field of the store. A Redis record has `key`, `value` and `expires`
/// (whether it does).
class StoreWitness
{
public:
    StoreWitness(StoreAccess access, BlueprintEntity entity);

    /// The record at that place in the order of the key.
    [[nodiscard]] Result<QJsonObject> recordAt(int place) const;
    /// The record that has the key of this one.
    [[nodiscard]] Result<QJsonObject> again(const QJsonObject &record) const;
    /// Sets one field of the record, as another program would; `undefined` removes it, where that can be.
    [[nodiscard]] Result<void> write(const QJsonObject &record, const QString &field,
                                     const QJsonValue &value) const;

    [[nodiscard]] QString keyText(const QJsonObject &record) const;
    /// A scalar as people read it: MongoDB's Extended JSON taken out of its wrapping.
    [[nodiscard]] static QString text(const QJsonValue &value);
    /// The names of the fields that differ, sorted.
    [[nodiscard]] static QStringList differences(const QJsonObject &one, const QJsonObject &other);

private:
    [[nodiscard]] QString keyField() const;
    [[nodiscard]] Result<QJsonObject> firstRow(const QString &condition) const;
    [[nodiscard]] Result<QJsonObject> firstDocument(const QJsonObject &find) const;
    [[nodiscard]] Result<QJsonObject> keyRecord(const QByteArray &key) const;
    [[nodiscard]] Result<void> writeKey(const QByteArray &key, const QJsonValue &value) const;

    StoreAccess access_;
    BlueprintEntity entity_;
};

} // namespace registrar
