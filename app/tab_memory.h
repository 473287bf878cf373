// SPDX-License-Identifier: GPL-3.0-or-later
// Which tabs were open, and where, from one start to the next; and which were closed lately.
#pragma once

#include "widgets/shared/page_area.h"

#include <QStringList>

class QSettings;

namespace registrar
{

class TabMemory
{
public:
    explicit TabMemory(QSettings &settings)
        : settings_(settings)
    {
    }

    void keep(const PageArea &area);
    void restore(PageArea &area, const PageArea::PageMaker &make) const;

    void closed(const QString &key);
    [[nodiscard]] bool hasClosed() const { return !closed_.isEmpty(); }
    /// The one that was closed last, which is forgotten by asking.
    [[nodiscard]] QString takeClosed();

private:
    QSettings &settings_;
    QStringList closed_;
};

} // namespace registrar
