// SPDX-License-Identifier: GPL-3.0-or-later
// The open pages: tabs, and sides of tabs that stand beside or below each other.
#include "widgets/shared/page_area.h"

#include "widgets/shared/page_tabs.h"

#include <QApplication>
#include <QJsonArray>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr char keyProperty[] = "pageKey";

void setUp(QSplitter &splitter)
{
    splitter.setChildrenCollapsible(false);
}

QJsonArray toJson(const QList<int> &sizes)
{
    QJsonArray array;
    for (const int size : sizes) {
        array.append(size);
    }
    return array;
}

} // namespace

PageArea::PageArea(QWidget *parent)
    : QWidget(parent)
    , root_(new QSplitter(this))
{
    setObjectName(u"pageArea"_s);
    setUp(*root_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(root_);
    present_ = makeSide();
    root_->addWidget(present_);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (PageTabs *side : sides()) {
            if (now && (side == now || side->isAncestorOf(now))) {
                setPresentSide(side);
            }
        }
    });
}

PageArea::~PageArea()
{
    // The sides go after this part of the area, and the focus wanders while they do.
    disconnect(qApp, nullptr, this, nullptr);
}

PageTabs *PageArea::makeSide()
{
    auto *side = new PageTabs(this);
    connect(side, &QTabWidget::currentChanged, this, [this, side](int index) {
        if (side == present_) {
            Q_EMIT currentChanged();
        } else if (index >= 0 && side->hasFocus()) {
            setPresentSide(side);
        }
    });
    connect(side, &QTabWidget::tabBarClicked, this, [this, side] { setPresentSide(side); });
    connect(side, &PageTabs::closeAsked, this, &PageArea::closeAsked);
    connect(side, &PageTabs::menuAsked, this, &PageArea::menuAsked);
    connect(side, &PageTabs::pageDropped, this, [this, side](const QString &key, int index) {
        if (QWidget *dropped = page(key)) {
            moveTo(dropped, side, index);
        }
    });
    connect(side, &PageTabs::pageDroppedAtEdge, this,
            [this, side](const QString &key, Qt::Orientation orientation, bool before) {
                QWidget *dropped = page(key);
                if (dropped && (sideOf(dropped) != side || side->count() > 1)) {
                    splitOff(dropped, side, orientation, before);
                }
            });
    return side;
}

void PageArea::setPresentSide(PageTabs *side)
{
    if (present_ != side) {
        present_ = side;
        Q_EMIT currentChanged();
    }
}

QList<PageTabs *> PageArea::sides() const
{
    QList<PageTabs *> found;
    const auto walk = [&found](const auto &self, const QSplitter *splitter) -> void {
        for (int i = 0; i < splitter->count(); ++i) {
            if (auto *side = qobject_cast<PageTabs *>(splitter->widget(i))) {
                found.append(side);
            } else if (const auto *inner = qobject_cast<QSplitter *>(splitter->widget(i))) {
                self(self, inner);
            }
        }
    };
    walk(walk, root_);
    return found;
}

PageTabs *PageArea::sideOf(const QWidget *page) const
{
    for (PageTabs *side : sides()) {
        if (page && side->indexOf(page) >= 0) {
            return side;
        }
    }
    return nullptr;
}

void PageArea::addPage(QWidget *page, const QString &key, const QString &title, const QString &toolTip,
                       const QIcon &icon)
{
    page->setProperty(keyProperty, key);
    present_->setTabToolTip(present_->addTab(page, icon, title), toolTip);
    present_->setCurrentWidget(page);
}

QWidget *PageArea::page(const QString &key) const
{
    for (QWidget *page : pages()) {
        if (this->key(page) == key) {
            return page;
        }
    }
    return nullptr;
}

QString PageArea::key(const QWidget *page) const
{
    return page ? page->property(keyProperty).toString() : QString();
}

QString PageArea::title(const QWidget *page) const
{
    const PageTabs *side = sideOf(page);
    return side ? side->tabText(side->indexOf(page)) : QString();
}

QList<QWidget *> PageArea::pages() const
{
    QList<QWidget *> found;
    for (const PageTabs *side : sides()) {
        for (int index = 0; index < side->count(); ++index) {
            found.append(side->widget(index));
        }
    }
    return found;
}

QWidget *PageArea::currentPage() const
{
    return present_ ? present_->currentWidget() : nullptr;
}

void PageArea::setCurrentPage(QWidget *page)
{
    if (PageTabs *side = sideOf(page)) {
        side->setCurrentWidget(page);
        setPresentSide(side);
    }
}

void PageArea::setTitle(QWidget *page, const QString &title)
{
    if (PageTabs *side = sideOf(page)) {
        side->setTabText(side->indexOf(page), title);
    }
}

void PageArea::setIcon(QWidget *page, const QIcon &icon)
{
    if (PageTabs *side = sideOf(page)) {
        side->setTabIcon(side->indexOf(page), icon);
    }
}

void PageArea::closePage(QWidget *page)
{
    PageTabs *side = sideOf(page);
    if (!side) {
        return;
    }
    side->removeTab(side->indexOf(page));
    page->deleteLater();
    join(side);
}

void PageArea::step(int by)
{
    const QList<QWidget *> all = pages();
    const qsizetype here = all.indexOf(currentPage());
    if (all.size() > 1 && here >= 0) {
        setCurrentPage(all.at((here + by + all.size()) % all.size()));
        currentPage()->setFocus(Qt::OtherFocusReason);
    }
}

bool PageArea::canSplit() const
{
    return present_ && present_->count() > 1;
}

void PageArea::split(Qt::Orientation orientation)
{
    if (canSplit()) {
        splitOff(currentPage(), present_, orientation, false);
    }
}

void PageArea::splitOff(QWidget *page, PageTabs *side, Qt::Orientation orientation, bool before)
{
    moveTo(page, makeSideBeside(side, orientation, before), 0);
}

void PageArea::moveToNextSide()
{
    const QList<PageTabs *> all = sides();
    if (all.size() > 1 && currentPage()) {
        PageTabs *next = all.at((all.indexOf(present_.data()) + 1) % all.size());
        moveTo(currentPage(), next, next->count());
    }
}

void PageArea::moveTo(QWidget *page, PageTabs *side, int index)
{
    PageTabs *from = sideOf(page);
    if (!from) {
        return;
    }
    const int at = from->indexOf(page);
    const QString title = from->tabText(at);
    const QString toolTip = from->tabToolTip(at);
    const QIcon icon = from->tabIcon(at);
    from->removeTab(at);
    side->setTabToolTip(side->insertTab(index, page, icon, title), toolTip);
    side->setCurrentWidget(page);
    page->show();
    if (from != side) {
        join(from);
    }
    setPresentSide(side);
    page->setFocus(Qt::OtherFocusReason);
}

PageTabs *PageArea::makeSideBeside(PageTabs *side, Qt::Orientation orientation, bool before)
{
    auto *parent = qobject_cast<QSplitter *>(side->parentWidget());
    QList<int> sizes = parent->sizes();
    int at = parent->indexOf(side);
    if (parent->count() == 1) {
        parent->setOrientation(orientation);
        sizes = {orientation == Qt::Horizontal ? parent->width() : parent->height()};
    } else if (parent->orientation() != orientation) {
        auto *inner = new QSplitter(orientation);
        setUp(*inner);
        inner->addWidget(side);
        parent->insertWidget(at, inner);
        parent->setSizes(sizes);
        parent = inner;
        sizes = {orientation == Qt::Horizontal ? inner->width() : inner->height()};
        at = 0;
    }
    PageTabs *made = makeSide();
    parent->insertWidget(before ? at : at + 1, made);
    const int half = sizes.at(at) / 2;
    sizes[at] -= half;
    sizes.insert(at, half);
    parent->setSizes(sizes);
    return made;
}

void PageArea::join(PageTabs *emptied)
{
    if (emptied->count() > 0 || sides().size() == 1) {
        return;
    }
    auto *parent = qobject_cast<QSplitter *>(emptied->parentWidget());
    emptied->hide();
    emptied->setParent(nullptr);
    emptied->deleteLater();
    if (parent != root_ && parent->count() == 1) {
        auto *outer = qobject_cast<QSplitter *>(parent->parentWidget());
        const QList<int> sizes = outer->sizes();
        outer->insertWidget(outer->indexOf(parent), parent->widget(0));
        parent->setParent(nullptr);
        parent->deleteLater();
        outer->setSizes(sizes);
    }
    if (present_ == emptied) {
        setPresentSide(sides().first());
    }
}

QJsonObject PageArea::stateOf(const QWidget *part) const
{
    if (const auto *side = qobject_cast<const PageTabs *>(part)) {
        QJsonArray tabs;
        for (int index = 0; index < side->count(); ++index) {
            tabs.append(QJsonObject{{u"key"_s, key(side->widget(index))},
                                    {u"title"_s, side->tabText(index)},
                                    {u"toolTip"_s, side->tabToolTip(index)}});
        }
        return {{u"tabs"_s, tabs}, {u"current"_s, side->currentIndex()}, {u"present"_s, side == present_}};
    }
    const auto *splitter = qobject_cast<const QSplitter *>(part);
    QJsonArray parts;
    for (int i = 0; i < splitter->count(); ++i) {
        parts.append(stateOf(splitter->widget(i)));
    }
    return {{u"parts"_s, parts},
            {u"vertical"_s, splitter->orientation() == Qt::Vertical},
            {u"sizes"_s, toJson(splitter->sizes())}};
}

QJsonObject PageArea::state() const
{
    return stateOf(root_);
}

void PageArea::restoreTabs(PageTabs &side, const QJsonObject &part, const PageMaker &make)
{
    for (const QJsonValue entry : part.value(u"tabs"_s).toArray()) {
        const QString key = entry[u"key"_s].toString();
        QIcon icon;
        if (QWidget *page = this->page(key) ? nullptr : make(key, icon)) {
            page->setProperty(keyProperty, key);
            side.setTabToolTip(side.addTab(page, icon, entry[u"title"_s].toString()),
                               entry[u"toolTip"_s].toString());
        }
    }
    side.setCurrentIndex(part.value(u"current"_s).toInt());
    if (part.value(u"present"_s).toBool()) {
        present_ = &side;
    }
}

void PageArea::restorePart(QSplitter &into, const QJsonObject &part, const PageMaker &make)
{
    into.setOrientation(part.value(u"vertical"_s).toBool() ? Qt::Vertical : Qt::Horizontal);
    for (const QJsonValue value : part.value(u"parts"_s).toArray()) {
        const QJsonObject inner = value.toObject();
        if (inner.contains(u"parts"_s)) {
            auto *splitter = new QSplitter(&into);
            setUp(*splitter);
            into.addWidget(splitter);
            restorePart(*splitter, inner, make);
            continue;
        }
        PageTabs *side = makeSide();
        into.addWidget(side);
        restoreTabs(*side, inner, make);
    }
    QList<int> sizes;
    for (const QJsonValue size : part.value(u"sizes"_s).toArray()) {
        sizes.append(size.toInt());
    }
    into.setSizes(sizes);
}

void PageArea::restore(const QJsonObject &state, const PageMaker &make)
{
    if (state.value(u"parts"_s).toArray().isEmpty()) {
        return;
    }
    if (PageTabs *first = sides().first(); first->count() == 0) {
        first->setParent(nullptr);
        first->deleteLater();
    }
    restorePart(*root_, state, make);
    // Sides of which nothing was restored give their places back.
    for (PageTabs *side : sides()) {
        join(side);
    }
    if (!present_ || !sides().contains(present_.data())) {
        present_ = sides().first();
    }
    Q_EMIT currentChanged();
}

} // namespace registrar
