// SPDX-License-Identifier: GPL-3.0-or-later
// A password's bcrypt hash, which is never typed: a new password is, and hashed.
#include "widgets/records/password_input.h"

#include "widgets/records/password_dialog.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace registrar
{

PasswordInput::PasswordInput(const RecordColumn &column, QWidget *parent)
    : LineInput(column, parent)
    , reset_(new QPushButton(tr("New password …"), this))
{
    reset_->setObjectName(u"newPassword"_s);
    reset_->setToolTip(tr("Type a new password; its bcrypt hash is staged, the password is kept nowhere"));
    line()->setEchoMode(QLineEdit::Password);
    addBeside(reset_);
    connect(reset_, &QPushButton::clicked, this, &PasswordInput::askForPassword);
}

void PasswordInput::setReadOnly(bool readOnly)
{
    LineInput::setReadOnly(readOnly);
    reset_->setEnabled(!readOnly);
}

void PasswordInput::askForPassword()
{
    auto *dialog = new PasswordDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::hashed, this, [this](const QString &hash) {
        put(Value(hash));
        Q_EMIT left(); // an undo step of its own
    });
    dialog->open();
}

} // namespace registrar
