// SPDX-License-Identifier: GPL-3.0-or-later
// The starred entities above the tree.
#pragma once

#include "models/connections/favourites_model.h"

#include <QListView>

namespace registrar
{

/// As high as its rows; not there while nothing is starred. Enter or a click opens, Delete takes the star
/// away, Ctrl+Shift+Up and Down move.
class FavouritesList : public QListView
{
    Q_OBJECT
public:
    /// `model` outlives the list.
    explicit FavouritesList(FavouritesModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void entityActivated(const registrar::EntityAddress &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void showMenu(const QPoint &place);

    FavouritesModel &favourites_;
};

} // namespace registrar
