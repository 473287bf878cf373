// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of the window as soon as it shows what it was asked for.
#include "app/window_picture.h"

#include "app/main_window.h"

#include <QPixmap>

namespace registrar
{

namespace
{
constexpr int looksNeeded = 5; ///< in a row, so that what comes late (totals, statistics) is in the picture
}

WindowPicture::WindowPicture(MainWindow &window, QString fileName, QObject *parent)
    : QObject(parent)
    , window_(window)
    , fileName_(std::move(fileName))
{
    timer_.setInterval(200);
    connect(&timer_, &QTimer::timeout, this, &WindowPicture::look);
    timer_.start();
    since_.start();
}

void WindowPicture::look()
{
    const EntityPage *page = window_.currentPage();
    quietLooks_ = page && page->content() ? quietLooks_ + 1 : 0;
    if (quietLooks_ < looksNeeded && !since_.hasExpired(patience.count())) {
        return;
    }
    timer_.stop();
    Q_EMIT taken(window_.grab().save(fileName_));
}

} // namespace registrar
