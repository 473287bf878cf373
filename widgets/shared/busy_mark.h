// SPDX-License-Identifier: GPL-3.0-or-later
// A turning arc: work is under way and nobody knows how long it takes.
#pragma once

#include <QTimer>
#include <QWidget>

namespace registrar
{

/// Turns only while it is on screen.
class BusyMark : public QWidget
{
    Q_OBJECT
public:
    explicit BusyMark(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer timer_;
    int step_ = 0;
};

} // namespace registrar
