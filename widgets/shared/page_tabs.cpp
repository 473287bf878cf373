// SPDX-License-Identifier: GPL-3.0-or-later
// The open pages, one a tab.
#include "widgets/shared/page_tabs.h"

#include <QMouseEvent>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
constexpr char keyProperty[] = "pageKey";
}

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"tabs"_s);
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Open pages"));
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::tabCloseRequested, this,
            [this](int index) { Q_EMIT closeAsked(widget(index)); });
}

void PageTabs::addPage(QWidget *page, const QString &key, const QString &title, const QString &toolTip,
                       const QIcon &icon)
{
    page->setProperty(keyProperty, key);
    const int index = addTab(page, icon, title);
    setTabToolTip(index, toolTip);
    setCurrentIndex(index);
}

QWidget *PageTabs::page(const QString &key) const
{
    for (int index = 0; index < count(); ++index) {
        if (this->key(widget(index)) == key) {
            return widget(index);
        }
    }
    return nullptr;
}

QString PageTabs::key(const QWidget *page) const
{
    return page ? page->property(keyProperty).toString() : QString();
}

QStringList PageTabs::keys() const
{
    QStringList keys;
    for (int index = 0; index < count(); ++index) {
        keys.append(key(widget(index)));
    }
    return keys;
}

void PageTabs::closePage(QWidget *page)
{
    const int index = indexOf(page);
    if (!page || index < 0) {
        return;
    }
    removeTab(index);
    page->deleteLater();
    if (count() == 0) {
        Q_EMIT emptied();
    }
}

void PageTabs::step(int by)
{
    if (count() > 1) {
        setCurrentIndex((currentIndex() + by + count()) % count());
    }
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            Q_EMIT closeAsked(widget(index));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace registrar
