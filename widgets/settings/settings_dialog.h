// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person chooses how the program looks and behaves; every choice is applied at once.
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace registrar
{

class Preferences;

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `preferences` outlives the dialog.
    explicit SettingsDialog(Preferences &preferences, QWidget *parent = nullptr);

    /// Shows the dialog over `parent`, or brings the one that is there to the front. `choice` is what gets
    /// the focus; empty: the first.
    static void open(QWidget *parent, Preferences &preferences, const QString &choice = {});
    struct Choice {
        QString name;  ///< the control's object name
        QString title; ///< with its mnemonic
    };
    /// Everything that can be chosen, in its order.
    [[nodiscard]] static QList<Choice> choices();
    using QDialog::open;

private:
    void addAppearance(QFormLayout &form);
    /// A row with a choice; the box's object name is `name`.
    QComboBox *addChoice(QFormLayout &form, const QString &name);

    Preferences &preferences_;
};

} // namespace registrar
