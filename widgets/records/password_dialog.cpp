// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new password, twice, and answers its bcrypt hash.
#include "widgets/records/password_dialog.h"

#include "operations/password_hash.h"
#include "repository/answer.h"
#include "widgets/shared/theme_palette.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QString strengthText(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::Weak:
        return PasswordDialog::tr(
            "Weak: it would soon be guessed. Several words that have nothing to do with "
            "each other are better.");
    case PasswordStrength::Fair:
        return PasswordDialog::tr("Fair: some more characters would make it strong.");
    case PasswordStrength::Strong:
        return PasswordDialog::tr("Strong");
    }
    return {};
}

} // namespace

PasswordDialog::PasswordDialog(QWidget *parent)
    : QDialog(parent)
    , password_(new QLineEdit(this))
    , again_(new QLineEdit(this))
    , note_(new QLabel(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("New password"));
    setMinimumWidth(420);
    for (QLineEdit *line : {password_, again_}) {
        line->setEchoMode(QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(line, &QLineEdit::textChanged, this, &PasswordDialog::judge);
    }
    password_->setObjectName(u"password"_s);
    again_->setObjectName(u"passwordAgain"_s);
    note_->setObjectName(u"passwordNote"_s);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setMinimumHeight(note_->fontMetrics().lineSpacing() * 2);
    note_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *visible = new QCheckBox(tr("Show what is typed"), this);
    connect(visible, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *line : {password_, again_})
            line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Stage the password"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &PasswordDialog::hash);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(8);
    layout->addRow(tr("Password"), password_);
    layout->addRow(tr("The same again"), again_);
    layout->addRow({}, visible);
    layout->addRow(note_);
    layout->addRow(buttons_);
    judge();
}

void PasswordDialog::judge()
{
    const QString password = password_->text();
    const Result<void> fits = checkPassword(password);
    const bool same = password == again_->text();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(fits && same);
    if (password.isEmpty())
        tell(tr("It is hashed with bcrypt at cost %1 before it is staged, and kept nowhere.")
                 .arg(passwordCost),
             false);
    else if (!fits)
        tell(fits.error().what, true);
    else if (!again_->text().isEmpty() && !same)
        tell(tr("The two are not the same."), true);
    else
        tell(strengthText(passwordStrength(password)), false);
}

void PasswordDialog::tell(const QString &sentence, bool wrong)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPalette words = note_->palette();
    words.setColor(QPalette::WindowText, wrong ? theme.danger : theme.dim);
    note_->setPalette(words);
    note_->setText(sentence);
}

void PasswordDialog::hash()
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{password_, again_, buttons_->button(QDialogButtonBox::Ok)})
        part->setEnabled(false);
    tell(tr("Hashing …"), false);
    whenAnswered(hashPassword(password_->text()), this,
                 [this](const Result<QString> &hash) { takeHash(hash); });
}

void PasswordDialog::takeHash(const Result<QString> &hash)
{
    if (hash) {
        Q_EMIT hashed(*hash);
        accept();
        return;
    }
    for (QLineEdit *line : {password_, again_})
        line->setEnabled(true);
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(true);
    tell(hash.error().toText(), true);
}

} // namespace registrar
