// SPDX-License-Identifier: GPL-3.0-or-later
// One side of the open pages: its tabs.
#include "widgets/shared/page_tabs.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QRubberBand>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
const auto tabFormat = u"application/x-registrar-tab"_s;
constexpr int leaveDistance = 24;  ///< pixels off the bar, from where on a tab is torn off
constexpr double edgeShare = 0.25; ///< of a side's width or height
} // namespace

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
    , target_(new QRubberBand(QRubberBand::Rectangle, this))
{
    setObjectName(u"tabs"_s);
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    setAcceptDrops(true);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Open pages"));
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::tabCloseRequested, this,
            [this](int index) { Q_EMIT closeAsked(widget(index)); });
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != tabBar()) {
        return QTabWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const int index =
            menu->reason() == QContextMenuEvent::Mouse ? tabBar()->tabAt(menu->pos()) : currentIndex();
        if (index >= 0) {
            Q_EMIT menuAsked(widget(index), menu->globalPos());
        }
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        pressed_ = mouse->button() == Qt::LeftButton ? tabBar()->tabAt(mouse->position().toPoint()) : -1;
    } else if (event->type() == QEvent::MouseMove && pressed_ >= 0) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int y = mouse->position().toPoint().y();
        if (y < -leaveDistance || y > tabBar()->height() + leaveDistance) {
            pressed_ = -1;
            // The bar's own moving ends here.
            QMouseEvent release(QEvent::MouseButtonRelease, mouse->position(), mouse->globalPosition(),
                                Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(tabBar(), &release);
            startDrag(currentIndex());
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease) {
        pressed_ = -1;
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            Q_EMIT closeAsked(widget(index));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

void PageTabs::startDrag(int index)
{
    auto *data = new QMimeData;
    data->setData(tabFormat, widget(index)->property("pageKey").toString().toUtf8());
    auto *drag = new QDrag(window()); // this side may be gone before it ends
    drag->setMimeData(data);
    drag->setPixmap(tabBar()->grab(tabBar()->tabRect(index)));
    drag->exec(Qt::MoveAction);
}

std::optional<PageTabs::Edge> PageTabs::edgeAt(const QPoint &place) const
{
    const QRect body = rect().adjusted(0, tabBar()->height(), 0, 0);
    if (!body.contains(place)) {
        return std::nullopt;
    }
    const int wide = int(body.width() * edgeShare);
    const int high = int(body.height() * edgeShare);
    if (place.x() < body.left() + wide) {
        return Edge{Qt::Horizontal, true, QRect(body.topLeft(), QSize(body.width() / 2, body.height()))};
    }
    if (place.x() > body.right() - wide) {
        return Edge{Qt::Horizontal, false, body.adjusted(body.width() / 2, 0, 0, 0)};
    }
    if (place.y() > body.bottom() - high) {
        return Edge{Qt::Vertical, false, body.adjusted(0, body.height() / 2, 0, 0)};
    }
    return std::nullopt;
}

void PageTabs::showTarget(const QRect &place)
{
    target_->setGeometry(place);
    target_->show();
    target_->raise();
}

void PageTabs::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(tabFormat)) {
        event->acceptProposedAction();
    }
}

void PageTabs::dragMoveEvent(QDragMoveEvent *event)
{
    const auto edge = edgeAt(event->position().toPoint());
    showTarget(edge ? edge->place : rect());
    event->acceptProposedAction();
}

void PageTabs::dragLeaveEvent(QDragLeaveEvent *)
{
    target_->hide();
}

void PageTabs::dropEvent(QDropEvent *event)
{
    target_->hide();
    const QPoint place = event->position().toPoint();
    const QString key = QString::fromUtf8(event->mimeData()->data(tabFormat));
    event->acceptProposedAction();
    if (const auto edge = edgeAt(place)) {
        // In a mirrored window, before is on the right.
        const bool mirrored = edge->orientation == Qt::Horizontal && isRightToLeft();
        Q_EMIT pageDroppedAtEdge(key, edge->orientation, edge->before != mirrored);
        return;
    }
    const int index = tabBar()->tabAt(tabBar()->mapFrom(this, place));
    Q_EMIT pageDropped(key, index < 0 ? count() : index);
}

} // namespace registrar
