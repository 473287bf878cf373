// SPDX-License-Identifier: GPL-3.0-or-later
// One side of the open pages: its tabs.
#pragma once

#include <QTabWidget>

#include <optional>

namespace registrar
{

/// Tabs that close with their button, with the middle mouse button and from the keyboard. They are moved by
/// dragging: within the bar, to the bar of another side, or to an edge of a side, which makes a side of its
/// own there.
class PageTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

Q_SIGNALS:
    void closeAsked(QWidget *page);
    void menuAsked(QWidget *page, const QPoint &globalPlace);
    void pageDropped(const QString &key, int index);
    void pageDroppedAtEdge(const QString &key, Qt::Orientation orientation, bool before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Where a tab would go that is let go of: nothing for onto this side, else the edge.
    struct Edge {
        Qt::Orientation orientation;
        bool before;
        QRect place; ///< what the new side would take
    };
    [[nodiscard]] std::optional<Edge> edgeAt(const QPoint &place) const;
    void startDrag(int index);
    void showTarget(const QRect &place);

    QWidget *target_; ///< shows where the tab would go
    int pressed_ = -1;
};

} // namespace registrar
