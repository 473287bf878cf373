// SPDX-License-Identifier: GPL-3.0-or-later
// A few ways to look at the same thing, side by side, of which one is chosen.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace registrar
{

/// Tab reaches the chosen segment, the arrow keys the others.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// The first one is chosen. `hint` is a tool tip.
    void addSegment(const QString &text, const QString &hint = {});
    void setHint(int segment, const QString &hint);
    [[nodiscard]] int current() const;
    void setCurrent(int segment);

Q_SIGNALS:
    void currentChanged(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *segments_;
};

} // namespace registrar
