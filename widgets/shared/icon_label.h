// SPDX-License-Identifier: GPL-3.0-or-later
// An icon beside a text, which changes its colour with the theme.
#pragma once

#include <QIcon>
#include <QLabel>

namespace registrar
{

/// A label that was given a pixmap would keep the colours that it was made in.
class IconLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    void setIcon(const QIcon &icon, int size);

protected:
    void changeEvent(QEvent *event) override;

private:
    QIcon icon_;
    int size_ = 16;
};

} // namespace registrar
