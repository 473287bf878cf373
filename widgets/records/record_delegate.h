// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the records table plainly and fast, and edits them in place.
#pragma once

#include "models/records/cell_text.h"
#include "models/records/records_model.h"
#include "widgets/records/badge_cache.h"

#include <QStyledItemDelegate>

namespace registrar
{

/// Null and the empty text are told by a slanted, dim word, a missing field by a dash-dotted line. Rows that
/// are not loaded yet are quiet bars. Colours are the theme's.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RecordDelegate(RecordsModel &model, QObject *parent = nullptr);

    /// Points out the cells that hold the text; an empty one points out none.
    void setHighlight(const QString &text) { highlight_ = text; }
    [[nodiscard]] const QString &highlight() const { return highlight_; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is the same for all cells of a column, worked out once.
    struct Look {
        CellTextStyle style;
        bool number = false;
        bool secret = false;
        QList<Value> choices;
    };
    [[nodiscard]] const Look &look(int column) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const RecordsModel::Cell &cell,
                    int column) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, QString text, bool number,
                   bool machine) const;
    void paintHighlight(QPainter *painter, const QStyleOptionViewItem &option, const RecordsModel::Cell &cell,
                        int column) const;
    void paintMissing(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const;
    void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QString &text,
                    const BadgeCache::Look &look) const;
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option,
                    const RecordsModel::Cell &cell) const;
    [[nodiscard]] bool refuseInput(QWidget *editor) const;

    RecordsModel &model_;
    mutable QList<Look> looks_;
    mutable BadgeCache badges_;
    QString highlight_;
};

} // namespace registrar
