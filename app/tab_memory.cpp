// SPDX-License-Identifier: GPL-3.0-or-later
// Which tabs were open, and where, from one start to the next; and which were closed lately.
#include "app/tab_memory.h"

#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
const auto tabsKey = u"window/tabs"_s;
constexpr qsizetype keptClosed = 20;
} // namespace

void TabMemory::keep(const PageArea &area)
{
    settings_.setValue(tabsKey,
                       QString::fromUtf8(QJsonDocument(area.state()).toJson(QJsonDocument::Compact)));
}

void TabMemory::restore(PageArea &area, const PageArea::PageMaker &make) const
{
    area.restore(QJsonDocument::fromJson(settings_.value(tabsKey).toString().toUtf8()).object(), make);
}

void TabMemory::closed(const QString &key)
{
    closed_.removeAll(key);
    closed_.append(key);
    if (closed_.size() > keptClosed) {
        closed_.removeFirst();
    }
}

QString TabMemory::takeClosed()
{
    return closed_.isEmpty() ? QString() : closed_.takeLast();
}

} // namespace registrar
