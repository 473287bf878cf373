// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a passphrase: the one of an encrypted file, or a new one, typed twice.
#pragma once

#include "operations/connections/passphrase.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace registrar
{

/// To be opened with `open`; deletes itself when it is closed.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    /// What it is for, in words of the caller's.
    struct Words {
        QString title;
        QString text;
        QString accept; ///< the button: a verb
    };
    PassphraseDialog(PassphraseRequest::Reason reason, const Words &words, QWidget *parent = nullptr);

    /// The words for the file in which this workstation keeps its passwords.
    [[nodiscard]] static Words wordsFor(const PassphraseRequest &request);

Q_SIGNALS:
    void chosen(const QString &passphrase);

private:
    void check();
    [[nodiscard]] QLineEdit *makeLine(const QString &objectName, const QString &accessibleName);

    const bool isNew_;
    QLineEdit *first_;
    QLineEdit *second_ = nullptr;
    QLabel *hint_;
    QPushButton *accept_;
};

} // namespace registrar
