// SPDX-License-Identifier: GPL-3.0-or-later
// An icon beside a text, which changes its colour with the theme.
#include "widgets/shared/icon_label.h"

#include <QEvent>

namespace registrar
{

void IconLabel::setIcon(const QIcon &icon, int size)
{
    icon_ = icon;
    size_ = size;
    setPixmap(icon_.pixmap(size_, size_));
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !icon_.isNull()) {
        setPixmap(icon_.pixmap(size_, size_));
    }
}

} // namespace registrar
