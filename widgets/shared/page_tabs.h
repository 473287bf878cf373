// SPDX-License-Identifier: GPL-3.0-or-later
// The open pages, one a tab.
#pragma once

#include <QTabWidget>

namespace registrar
{

/// Tabs that close with their button, with the middle mouse button and from the keyboard, and that can be
/// moved. A page may keep itself open: `closeAsked` is told, and whoever listens closes it with `closePage`.
class PageTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// Adds a page and makes it current. `key` names what the page is about; `toolTip` says it in full.
    void addPage(QWidget *page, const QString &key, const QString &title, const QString &toolTip,
                 const QIcon &icon);
    /// The page of that key, or null.
    [[nodiscard]] QWidget *page(const QString &key) const;
    [[nodiscard]] QString key(const QWidget *page) const;
    [[nodiscard]] QStringList keys() const; ///< in the order of the tabs
    void closePage(QWidget *page);
    void step(int by); ///< to the next tab, round the end

Q_SIGNALS:
    void closeAsked(QWidget *page);
    void emptied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace registrar
