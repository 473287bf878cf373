// SPDX-License-Identifier: GPL-3.0-or-later
// The open pages: tabs, and sides of tabs that stand beside or below each other.
#pragma once

#include <QIcon>
#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QSplitter;

namespace registrar
{

class PageTabs;

/// One side has the focus; new pages come there. A side whose last tab is closed or moved away gives its
/// place back. A page may keep itself open: `closeAsked` is told, and whoever listens closes it with
/// `closePage`.
class PageArea : public QWidget
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);
    ~PageArea() override;

    /// Adds a page on the present side and makes it current. `key` names what the page is about and is
    /// unique; `toolTip` says it in full.
    void addPage(QWidget *page, const QString &key, const QString &title, const QString &toolTip,
                 const QIcon &icon);
    /// The page of that key, or null.
    [[nodiscard]] QWidget *page(const QString &key) const;
    [[nodiscard]] QString key(const QWidget *page) const;
    [[nodiscard]] QString title(const QWidget *page) const;
    [[nodiscard]] QList<QWidget *> pages() const; ///< side by side, in the order of the tabs
    [[nodiscard]] int count() const { return int(pages().size()); }
    [[nodiscard]] QWidget *currentPage() const; ///< of the present side; null where there is none
    void setCurrentPage(QWidget *page);
    void setTitle(QWidget *page, const QString &title);
    void setIcon(QWidget *page, const QIcon &icon);
    void closePage(QWidget *page);
    void step(int by); ///< to the next page over all sides, round the end

    [[nodiscard]] QList<PageTabs *> sides() const; ///< from the start of the lines and from the top
    [[nodiscard]] bool canSplit() const;           ///< whether the present side has a tab to give away
    /// Moves the current page to a new side behind (horizontal) or below (vertical) the present one.
    void split(Qt::Orientation orientation);
    void splitOff(QWidget *page, PageTabs *side, Qt::Orientation orientation, bool before);
    void moveToNextSide(); ///< the current page, round the end
    void moveTo(QWidget *page, PageTabs *side, int index);

    /// Sides, sizes, tabs and which are current.
    [[nodiscard]] QJsonObject state() const;
    /// Answers the page of that key and its icon, or null to leave it out.
    using PageMaker = std::function<QWidget *(const QString &key, QIcon &icon)>;
    /// Adds what `state` tells of.
    void restore(const QJsonObject &state, const PageMaker &make);

Q_SIGNALS:
    void currentChanged();
    void closeAsked(QWidget *page);
    void menuAsked(QWidget *page, const QPoint &globalPlace);

private:
    PageTabs *makeSide();
    PageTabs *makeSideBeside(PageTabs *side, Qt::Orientation orientation, bool before);
    void join(PageTabs *emptied);
    void setPresentSide(PageTabs *side);
    [[nodiscard]] PageTabs *sideOf(const QWidget *page) const;
    [[nodiscard]] QJsonObject stateOf(const QWidget *part) const;
    void restorePart(QSplitter &into, const QJsonObject &part, const PageMaker &make);
    void restoreTabs(PageTabs &side, const QJsonObject &part, const PageMaker &make);

    QSplitter *root_;
    QPointer<PageTabs> present_;
};

} // namespace registrar
