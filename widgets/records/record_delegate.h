// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the records table plainly and fast, and edits them in place.
#pragma once

#include "models/records/records_model.h"

#include <QStyledItemDelegate>

namespace registrar
{

/// Null is the word itself, slanted and dim; a missing field a dash-dotted line; the empty text nothing. Rows
/// that are not loaded yet are quiet bars. Colours are the theme's.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RecordDelegate(RecordsModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const RecordsModel::Cell &cell,
                    int column) const;
    void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const;
    void paintBadge(QPainter *painter, const QRect &rect, const QString &text, const QColor &colour,
                    Qt::LayoutDirection direction) const;
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option,
                    const RecordsModel::Cell &cell) const;
    [[nodiscard]] bool refuseInput(QWidget *editor) const;

    RecordsModel &model_;
};

} // namespace registrar
