// SPDX-License-Identifier: GPL-3.0-or-later
// The starred entities above the tree.
#include "widgets/connections/favourites_list.h"

#include "widgets/connections/deployment_tree_delegate.h"
#include "widgets/shared/icons.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
constexpr int rowsAtMost = 8; ///< more are scrolled
}

FavouritesList::FavouritesList(FavouritesModel &model, QWidget *parent)
    : QListView(parent)
    , favourites_(model)
{
    setObjectName(u"favourites"_s);
    setAccessibleName(tr("Favourites"));
    setModel(&model);
    setItemDelegate(new DeploymentTreeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &FavouritesList::showMenu);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT entityActivated(favourites_.address(index.row())); });
    connect(&model, &FavouritesModel::changed, this, &FavouritesList::fit);
    fit();
}

QSize FavouritesList::sizeHint() const
{
    const int rows = qMin(rowsAtMost, favourites_.rowCount());
    return {120, rows * qMax(1, sizeHintForRow(0))};
}

void FavouritesList::fit()
{
    setVisible(favourites_.rowCount() > 0);
    setFixedHeight(qMax(1, sizeHint().height()));
}

void FavouritesList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT entityActivated(favourites_.address(row));
    } else if (row >= 0 && event->key() == Qt::Key_Delete) {
        favourites_.toggle(favourites_.address(row));
    } else if (row >= 0 && moves && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        favourites_.move(row, event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QListView::keyPressEvent(event);
    }
}

void FavouritesList::showMenu(const QPoint &place)
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid()) {
        return;
    }
    const EntityAddress address = favourites_.address(index.row());
    const int row = index.row();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"table"_s), tr("Open"), this, [this, address] { Q_EMIT entityActivated(address); });
    menu->addSeparator();
    QAction *up = menu->addAction(tr("Move up"), this, [this, row] { favourites_.move(row, -1); });
    QAction *down = menu->addAction(tr("Move down"), this, [this, row] { favourites_.move(row, 1); });
    up->setEnabled(row > 0);
    down->setEnabled(row + 1 < favourites_.rowCount());
    menu->addSeparator();
    menu->addAction(icon(u"star"_s), tr("Remove from favourites"), this,
                    [this, address] { favourites_.toggle(address); });
    menu->popup(viewport()->mapToGlobal(place));
}

} // namespace registrar
