// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a window that a key goes through one after another: the tree, a filter bar, a table, a panel.
#include "widgets/shared/panes.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace registrar
{

namespace
{

/// Makes a widget a pane, as its child.
class PaneMark : public QObject
{
public:
    PaneMark(QWidget *pane, QWidget *first)
        : QObject(pane)
        , first(first)
    {
    }
    QPointer<QWidget> first;
};

PaneMark *markOf(const QWidget *widget)
{
    for (QObject *child : widget->children()) {
        if (auto *mark = dynamic_cast<PaneMark *>(child))
            return mark;
    }
    return nullptr;
}

bool takesFocus(const QWidget *widget, const QWidget *window)
{
    return widget->isVisibleTo(window) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Where a person is who comes into the pane; null where nothing there takes the focus.
QWidget *entryOf(QWidget *pane, const QWidget *window)
{
    QWidget *last = pane->focusWidget();
    if (last && last != pane && pane->isAncestorOf(last) && takesFocus(last, window))
        return last;
    const PaneMark *mark = markOf(pane);
    if (mark->first && takesFocus(mark->first, window))
        return mark->first;
    QList<QWidget *> inside{pane};
    inside += pane->findChildren<QWidget *>();
    const auto found =
        std::ranges::find_if(inside, [window](const QWidget *widget) { return takesFocus(widget, window); });
    return found == inside.end() ? nullptr : *found;
}

void collect(QWidget *widget, const QWidget *window, QList<QWidget *> &panes)
{
    if (markOf(widget)) {
        if (entryOf(widget, window))
            panes.append(widget);
        return;
    }
    QList<QWidget *> inside;
    for (QObject *child : widget->children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && !part->isWindow() && part->isVisibleTo(window))
            inside.append(part);
    }
    const bool mirrored = widget->isRightToLeft();
    std::ranges::stable_sort(inside, {}, [mirrored](const QWidget *part) {
        return std::pair(part->y(), mirrored ? -part->geometry().right() : part->x());
    });
    for (QWidget *part : std::as_const(inside))
        collect(part, window, panes);
}

} // namespace

void markPane(QWidget *pane, QWidget *first)
{
    if (PaneMark *mark = markOf(pane))
        mark->first = first;
    else
        new PaneMark(pane, first);
}

bool stepPane(QWidget *window, int by)
{
    QList<QWidget *> panes;
    collect(window, window, panes);
    if (panes.isEmpty())
        return false;
    const auto count = panes.size();
    const auto here = std::ranges::find_if(panes, [](const QWidget *pane) {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (focused == pane || pane->isAncestorOf(focused));
    });
    const qsizetype at = here != panes.end() ? here - panes.begin() : by > 0 ? -1 : count;
    entryOf(panes.at(((at + by) % count + count) % count), window)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace registrar
