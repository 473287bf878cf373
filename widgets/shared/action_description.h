// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of something that a person can do, before there is a button, a key or a menu for it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace registrar
{

struct ActionDescription {
    QString id;                    ///< "closeTab"; never changes, since settings keep shortcuts by it
    QString title;                 ///< with its mnemonic: "&Close tab"
    QString iconName;              ///< as in `icon()`; empty: none
    QList<QKeySequence> shortcuts; ///< as shipped, the one that is shown first
    QString menu;                  ///< "file", "view/theme"; empty: in no menu
    int section = 0;               ///< a line is drawn in the menu where it changes
    QString applies;               ///< when it can be used: "A tab is open"; empty: always
    bool checkable = false;

    /// The title without its mnemonic.
    [[nodiscard]] QString plainTitle() const;
};

/// Gives `action` what is described of it and adds it to `page`, where its shortcut works while the page has
/// the focus. The action's object name is the id.
void describe(QAction *action, const ActionDescription &description, QWidget *page);

} // namespace registrar
