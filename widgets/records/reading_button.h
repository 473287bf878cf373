// SPDX-License-Identifier: GPL-3.0-or-later
// Stops the reading of records that takes long, and goes on with it.
#pragma once

#include <QPushButton>
#include <QTimer>

class QAction;

namespace registrar
{

class RecordsModel;

/// Stands in a page's status line while reading takes longer than a moment, or has been stopped. Gives the
/// page the action "stopReading", which is enabled whenever there is something to stop.
class ReadingButton : public QPushButton
{
    Q_OBJECT
public:
    /// `model` outlives the button.
    ReadingButton(RecordsModel &model, QWidget *page);

private:
    void refresh();
    void press();

    RecordsModel &model_;
    QAction *stop_;
    QTimer patience_; ///< most pages are there sooner, and a button that flickers is no use
};

} // namespace registrar
