// SPDX-License-Identifier: GPL-3.0-or-later
// The names under which Extended JSON tells types; shared by its writer and its parser.
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace registrar
{

/// An object whose first name is one of these stands for a value of another type.
inline constexpr std::array<QStringView, 22> extendedJsonNames{
    u"$oid",       u"$symbol",  u"$numberInt", u"$numberLong", u"$numberDouble", u"$numberDecimal",
    u"$binary",    u"$uuid",    u"$code",      u"$timestamp",  u"$date",         u"$regularExpression",
    u"$dbPointer", u"$minKey",  u"$maxKey",    u"$undefined",  u"$missing",      u"$pg",
    u"$other",     u"$literal", u"$double",    u"$float",
};

[[nodiscard]] inline bool isExtendedJsonName(QStringView name)
{
    return name.startsWith(u'$') &&
           std::find(extendedJsonNames.begin(), extendedJsonNames.end(), name) != extendedJsonNames.end();
}

} // namespace registrar
