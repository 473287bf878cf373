// SPDX-License-Identifier: GPL-3.0-or-later
// For how long a read-only deployment may be written to, and why.
#pragma once

#include <QDateTime>
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace registrar
{

class SegmentedControl;

/// To be opened with `open`; deletes itself when it is closed.
class UnlockDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UnlockDialog(const QString &deployment, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDateTime &until, const QString &reason);

private:
    [[nodiscard]] QDateTime until() const;

    SegmentedControl *times_;
    QLineEdit *reason_;
    QPushButton *unlock_;
};

} // namespace registrar
