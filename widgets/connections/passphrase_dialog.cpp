// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a passphrase: the one of an encrypted file, or a new one, typed twice.
#include "widgets/connections/passphrase_dialog.h"

#include "widgets/shared/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

PassphraseDialog::PassphraseDialog(PassphraseRequest::Reason reason, const Words &words, QWidget *parent)
    : QDialog(parent)
    , isNew_(reason == PassphraseRequest::Reason::Choose)
    , first_(makeLine(u"passphrase"_s, tr("Passphrase")))
    , hint_(new QLabel(this))
{
    setObjectName(u"passphraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto *text = new QLabel(words.text, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Passphrase"), first_);
    if (isNew_) {
        second_ = makeLine(u"confirmation"_s, tr("Passphrase once more"));
        form->addRow(tr("&Once more"), second_);
    }
    hint_->setObjectName(u"hint"_s);
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), hint_);
    if (reason == PassphraseRequest::Reason::WrongBefore) {
        hint_->setText(tr("That passphrase does not open it. Try again."));
    }
    auto *buttons = new QDialogButtonBox(this);
    accept_ = buttons->addButton(words.accept, QDialogButtonBox::AcceptRole);
    accept_->setObjectName(u"accept"_s);
    accept_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(first_->text());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    check();
}

QLineEdit *PassphraseDialog::makeLine(const QString &objectName, const QString &accessibleName)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setAccessibleName(accessibleName);
    line->setEchoMode(QLineEdit::Password);
    connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    return line;
}

void PassphraseDialog::check()
{
    const QString typed = first_->text();
    if (!isNew_) {
        accept_->setEnabled(!typed.isEmpty());
        return;
    }
    const PassphraseStrength strength = passphraseStrength(typed);
    const bool differs = !second_->text().isEmpty() && !typed.startsWith(second_->text());
    accept_->setEnabled(strength.level != PassphraseStrength::Level::TooShort && typed == second_->text());
    hint_->setText(differs ? tr("These are two different passphrases.") : strength.hint);
    first_->setAccessibleDescription(hint_->text());
}

PassphraseDialog::Words PassphraseDialog::wordsFor(const PassphraseRequest &request)
{
    if (request.reason == PassphraseRequest::Reason::Choose) {
        return {.title = tr("Protect passwords"),
                .text =
                    tr("This computer has no keychain, so passwords are kept in an encrypted file. Choose "
                       "a passphrase for it. Without the passphrase nobody can open the file, you "
                       "included."),
                .accept = tr("Set passphrase")};
    }
    return {.title = tr("Open passwords"),
            .text =
                tr("Passwords are kept in an encrypted file. Type its passphrase; it is asked once, until "
                   "Registrar is closed."),
            .accept = tr("Open")};
}

} // namespace registrar
