// SPDX-License-Identifier: GPL-3.0-or-later
// The list of an entity's columns: found by typing, shown, hidden and put in order.
#pragma once

#include "models/records/column_layout.h"
#include "models/records/record_column.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace registrar
{

/// A popup. Every change is told at once, so that the table behind it shows what it means.
class ColumnChooser : public QFrame
{
    Q_OBJECT
public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// `columns` in their natural order; `further` are known and shown by no column.
    void setColumns(const QList<RecordColumn> &columns, const QList<RecordColumn> &further,
                    const ColumnLayout &layout);
    void openAt(const QPoint &globalPlace);

Q_SIGNALS:
    void layoutChanged(const registrar::ColumnLayout &layout);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<RecordColumn> &columns, const QList<RecordColumn> &further);
    void addItem(const RecordColumn &column, bool shown);
    void search(const QString &text);
    void take();
    void showAll();
    void moveCurrent(int by);

    ColumnLayout layout_;
    QStringList names_;   ///< in their natural order
    QStringList further_; ///< of them, those that no column shows by itself
    QLineEdit *search_;
    QListWidget *list_;
    QLabel *note_;
    bool filling_ = false;
};

} // namespace registrar
