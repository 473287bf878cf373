// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette lists for what has been typed: groups, best first, with the letters that were found.
#pragma once

#include "models/palette/palette_item.h"

#include <QAbstractListModel>

namespace registrar
{

/// Rows are groups' headings, which cannot be selected, and items. With nothing typed, what was used lately
/// stands first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        ItemRole,                   ///< PaletteItem
        PositionsRole,              ///< QList<int>: which letters of the title were typed
        IdRole,
    };

    explicit PaletteModel(QObject *parent = nullptr);

    /// All there is. What is typed stays, and rows that stay in the list are the same by their id.
    void setItems(const QList<PaletteItem> &items);
    /// The records that what is typed may name; they stand above everything else.
    void setRecords(const QList<PaletteItem> &records);
    /// Records that were found later, by something else than their key; they stand below everything else.
    void setFound(const QList<PaletteItem> &found);
    /// Ids, the latest first.
    void setRecent(const QStringList &ids);
    void setTyped(const QString &typed);
    [[nodiscard]] const QString &typed() const { return typed_; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The row of the item, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// The next row from `row` on that is an item, going by `step` (1 or -1); -1 where there is none.
    [[nodiscard]] int itemFrom(int row, int step) const;
    [[nodiscard]] static QString groupTitle(PaletteItem::Group group);

    static constexpr qsizetype shownOfAGroup = 30;

private:
    struct Row {
        bool heading = false;
        PaletteItem item; ///< of a heading, its group alone
        QList<int> positions;
        int score = 0;
    };

    void rebuild();
    [[nodiscard]] std::optional<Row> rowFor(const PaletteItem &item) const;

    QList<PaletteItem> items_;
    QList<PaletteItem> records_;
    QList<PaletteItem> found_;
    QStringList recent_;
    QString typed_;
    QList<Row> rows_;
};

} // namespace registrar
