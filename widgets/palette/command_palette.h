// SPDX-License-Identifier: GPL-3.0-or-later
// The panel over the window in which a person types where to go or what to do.
#pragma once

#include "models/palette/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace registrar
{

/// The keys stay in the line: arrows and pages move, Tab goes to the next group, Enter chooses, Escape goes
/// back to where the focus was. What comes late keeps the row that is selected.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    [[nodiscard]] PaletteModel &model() { return model_; }
    void open();
    void leave();
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    void opened();
    void typed(const QString &text);
    void chosen(const registrar::PaletteItem &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void onReset();
    void moveTo(int row, int step);
    void moveGroup(int step);
    void choose(const QModelIndex &index);
    void announce();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    PaletteModel model_;
    QLineEdit *line_;
    QListView *list_;
    QLabel *nothing_;
    QPointer<QWidget> before_; ///< what had the focus
    QString current_;          ///< the id of the selected row
    bool own_ = false;         ///< the person has moved, so late results do not take the first row
};

} // namespace registrar
