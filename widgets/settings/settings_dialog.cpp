// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person chooses how the program looks and behaves; every choice is applied at once.
#include "widgets/settings/settings_dialog.h"

#include "translations/translations.h"
#include "widgets/shared/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , preferences_(preferences)
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addAppearance(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

QList<SettingsDialog::Choice> SettingsDialog::choices()
{
    return {{u"theme"_s, tr("&Theme")}, {u"language"_s, tr("&Language")}};
}

void SettingsDialog::open(QWidget *parent, Preferences &preferences, const QString &choice)
{
    auto *dialog = parent->findChild<SettingsDialog *>();
    if (!dialog) {
        dialog = new SettingsDialog(preferences, parent);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    if (auto *control = choice.isEmpty() ? nullptr : dialog->findChild<QWidget *>(choice)) {
        control->setFocus(Qt::OtherFocusReason);
    }
}

QComboBox *SettingsDialog::addChoice(QFormLayout &form, const QString &name)
{
    const QList<Choice> all = choices();
    const QString title = std::ranges::find(all, name, &Choice::name)->title;
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(QString(title).remove(u'&'));
    form.addRow(title, box);
    return box;
}

void SettingsDialog::addAppearance(QFormLayout &form)
{
    QComboBox *theme = addChoice(form, u"theme"_s);
    theme->addItem(tr("As the desktop"), int(Theme::Choice::System));
    theme->addItem(tr("Light"), int(Theme::Choice::Light));
    theme->addItem(tr("Dark"), int(Theme::Choice::Dark));
    const auto showTheme = [this, theme] {
        theme->setCurrentIndex(theme->findData(int(preferences_.theme())));
    };
    showTheme();
    connect(&preferences_, &Preferences::changed, theme, showTheme);
    connect(theme, &QComboBox::activated, this, [this, theme] {
        preferences_.setTheme(static_cast<Theme::Choice>(theme->currentData().toInt()));
    });

    QComboBox *language = addChoice(form, u"language"_s);
    language->addItem(tr("As the system"), QString());
    for (const QString &code : availableLanguages()) {
        language->addItem(languageName(code), code);
    }
    language->setCurrentIndex(qMax(0, language->findData(preferences_.language())));
    connect(language, &QComboBox::activated, this,
            [this, language] { preferences_.setLanguage(language->currentData().toString()); });
}

} // namespace registrar
