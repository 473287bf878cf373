// SPDX-License-Identifier: GPL-3.0-or-later
// What the current record points at and what points at it; activating a line goes there.
#pragma once

#include "models/references/related_model.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace registrar
{

class BusyMark;

/// Stores are asked only while the panel is on screen.
class RelatedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedPanel(RelatedModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void destinationWanted(const registrar::Destination &destination);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void open(const QModelIndex &index);

    RelatedModel &model_;
    BusyMark *busy_;
    QToolButton *stop_;
    QToolButton *again_;
    QLabel *empty_;
    QTreeView *view_;
};

} // namespace registrar
