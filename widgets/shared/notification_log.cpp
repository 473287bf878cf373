// SPDX-License-Identifier: GPL-3.0-or-later
// What notifications have told, to be read again.
#include "widgets/shared/notification_log.h"

#include "models/dates/date_format.h"
#include "widgets/shared/icons.h"

namespace registrar
{

void NotificationLog::add(NotificationBar::Tone tone, const QString &sentence)
{
    beginInsertRows({}, 0, 0);
    entries_.prepend({QDateTime::currentDateTime(), tone, sentence});
    endInsertRows();
    if (entries_.size() > kept) {
        beginRemoveRows({}, int(kept), int(kept));
        entries_.removeLast();
        endRemoveRows();
    }
}

int NotificationLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(entries_.size());
}

QVariant NotificationLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = entries_.at(index.row());
    const QString time = shownTime(entry.time);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.sentence;
    case Qt::DecorationRole:
        return NotificationBar::iconOf(entry.tone);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(entry.sentence, time);
    case TimeRole:
        return time;
    default:
        return {};
    }
}

} // namespace registrar
