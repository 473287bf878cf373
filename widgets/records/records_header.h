// SPDX-License-Identifier: GPL-3.0-or-later
// The header of the records table: its arrows tell every field of the sort, numbered where there are several.
#pragma once

#include <QHash>
#include <QHeaderView>

namespace registrar
{

class RecordsHeader : public QHeaderView
{
    Q_OBJECT
public:
    struct SortMark {
        int place = 0; ///< from 1
        bool descending = false;
    };

    explicit RecordsHeader(QWidget *parent = nullptr);

    /// By section.
    void setSortMarks(const QHash<int, SortMark> &marks);
    [[nodiscard]] const QHash<int, SortMark> &sortMarks() const { return marks_; }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QHash<int, SortMark> marks_;
};

} // namespace registrar
