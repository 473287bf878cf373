// SPDX-License-Identifier: GPL-3.0-or-later
// One record as a tree: what each value is exactly, with keys for everything that can be done to it.
#pragma once

#include "models/records/record_tree_model.h"

#include <QWidget>

class QAction;
class QMenu;
class QTreeView;

namespace registrar
{

class RecordTreeView : public QWidget
{
    Q_OBJECT
public:
    explicit RecordTreeView(RecordsModel &records, QWidget *parent = nullptr);

    void showRow(int row);
    void focusField(const QString &name);
    [[nodiscard]] RecordTreeModel &model() { return model_; }
    /// What can be done with a field; the keys work while the tree has the focus.
    [[nodiscard]] QList<QAction *> fieldActions() const { return actions_; }

Q_SIGNALS:
    void refused(const registrar::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addAction(const QString &id, void (RecordTreeView::*slot)());
    void makeActions();
    void add();
    void addInside();
    void removeCurrent();
    void moveUp();
    void moveDown();
    void copy();
    void cut();
    void paste();
    void changeType();
    void rename();
    void editValue();
    void openText(const QModelIndex &index);
    void moveCurrent(int steps);
    void select(const QModelIndex &index, int column);
    void refreshActions();
    void showMenu(const QPoint &place);
    void fetchNearby();
    [[nodiscard]] QModelIndex current() const;

    RecordTreeModel model_;
    QTreeView *tree_;
    QList<QAction *> actions_;
    QAction *add_ = nullptr;
    QAction *addInside_ = nullptr;
    QAction *remove_ = nullptr;
    QAction *up_ = nullptr;
    QAction *down_ = nullptr;
    QAction *cut_ = nullptr;
    QAction *paste_ = nullptr;
    QAction *type_ = nullptr;
    QAction *rename_ = nullptr;
    QAction *copy_ = nullptr;
    QAction *edit_ = nullptr;
};

} // namespace registrar
