// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person chooses how the program looks and behaves; every choice is applied at once.
#pragma once

#include <QDialog>

class QCheckBox;
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
    using QDialog::open;
    struct Choice {
        QString name;  ///< the control's object name
        QString title; ///< with its mnemonic
    };
    /// Everything that can be chosen, in its order.
    [[nodiscard]] static QList<Choice> choices();

private:
    void addLooks();
    void addTimes();
    void addBehaviour();
    void addPageSize();
    void addFolders();
    void addHeading(const QString &text);
    void addHint(const QString &text);
    /// Under the title of the choice of that name.
    void addRow(const QString &name, QWidget *control);
    QComboBox *addChoice(const QString &name);
    QCheckBox *addSwitch(const QString &name);
    void addFolder(const QString &name, const QString &present);

    Preferences &preferences_;
    QFormLayout *form_;
};

} // namespace registrar
