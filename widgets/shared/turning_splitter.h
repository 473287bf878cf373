// SPDX-License-Identifier: GPL-3.0-or-later
// Two parts beside each other where there is room, else below each other; a person moves the border between
// them.
#pragma once

#include <QSplitter>

namespace registrar
{

class TurningSplitter : public QSplitter
{
    Q_OBJECT
public:
    /// Side by side from that width on, in pixels; `beside` and `below` are the parts' shares at first, then
    /// those that a person gave them.
    TurningSplitter(int besideWidth, const QList<int> &beside, const QList<int> &below,
                    QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< no wider than the wider part asks for

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int besideWidth_;
    QList<int> beside_;
    QList<int> below_;
};

} // namespace registrar
