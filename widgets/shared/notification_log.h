// SPDX-License-Identifier: GPL-3.0-or-later
// What notifications have told, to be read again.
#pragma once

#include "widgets/shared/notification_bar.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace registrar
{

/// The latest first; bounded.
class NotificationLog : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { TimeRole = Qt::UserRole + 100 };

    using QAbstractListModel::QAbstractListModel;

    void add(NotificationBar::Tone tone, const QString &sentence);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    static constexpr qsizetype kept = 200;

private:
    struct Entry {
        QDateTime time;
        NotificationBar::Tone tone;
        QString sentence;
    };
    QList<Entry> entries_;
};

} // namespace registrar
