// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that the palette can take a person to, or do.
#pragma once

#include "models/connections/entity_address.h"
#include "repository/page.h"

#include <QMetaType>

namespace registrar
{

struct PaletteItem {
    enum class Group { Recent, Records, Entities, Actions, Settings };

    Group group = Group::Actions;
    QString id;            ///< stays the same from one opening to the next: "action:closeTab"
    QString title;         ///< what typed letters are looked for in, and marked
    QString detail;        ///< where it is, or when it applies
    QString iconName;      ///< as in resources/icons
    QString keys;          ///< its shortcut, as shown
    QString names;         ///< other words that find it
    EntityAddress address; ///< of an entity or a record
    RecordKey record;      ///< of a record
    bool operator==(const PaletteItem &) const = default;
};

} // namespace registrar

Q_DECLARE_METATYPE(registrar::PaletteItem)
