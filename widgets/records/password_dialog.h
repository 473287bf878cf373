// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new password, twice, and answers its bcrypt hash.
#pragma once

#include "repository/error.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace registrar
{

/// The password leaves this dialog as a hash only. Open it with `open()`; it closes when the hash is there.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PasswordDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void hashed(const QString &hash);

private:
    void judge();
    void hash();
    void tell(const QString &sentence, bool wrong);
    void takeHash(const Result<QString> &hash);

    QLineEdit *password_;
    QLineEdit *again_;
    QLabel *note_;
    QDialogButtonBox *buttons_;
};

} // namespace registrar
