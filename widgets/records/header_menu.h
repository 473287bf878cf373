// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one column: sort, hide, freeze, fit.
#pragma once

#include "models/records/records_model.h"

#include <QMenu>

namespace registrar
{

class RecordsTable;

class HeaderMenu : public QMenu
{
    Q_OBJECT
public:
    /// `column` may be -1: behind the last one.
    HeaderMenu(RecordsTable &table, RecordsModel &model, int column, QWidget *parent = nullptr);

Q_SIGNALS:
    void columnsWanted();
    void timeZoneChosen(const QTimeZone &zone);

private:
    void addSorting(int column);
    void addSort(const QString &name, const QString &text, const QList<SortKey> &sort);
    void addArranging(int column);
    QAction *add(const QString &name, const QString &text, const std::function<void()> &run);

    RecordsTable &table_;
    RecordsModel &model_;
};

} // namespace registrar
