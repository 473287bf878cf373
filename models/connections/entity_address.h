// SPDX-License-Identifier: GPL-3.0-or-later
// Names one entity on this workstation: deployment, store, entity.
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace registrar
{

struct EntityAddress {
    QString deployment;
    QString store;
    QString entity; ///< the blueprint's name, or `space.name` for what no blueprint names; empty for the
                    ///< whole store
    bool operator==(const EntityAddress &) const = default;

    [[nodiscard]] QString toText() const; ///< "deployment/store/entity"
    /// The entity may be left out, and may itself hold slashes.
    [[nodiscard]] static std::optional<EntityAddress> fromText(const QString &text);
};

} // namespace registrar

Q_DECLARE_METATYPE(registrar::EntityAddress)
