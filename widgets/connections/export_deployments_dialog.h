// SPDX-License-Identifier: GPL-3.0-or-later
// Which deployments go into a file, and whether their passwords do.
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace registrar
{

/// To be opened with `open`; deletes itself when it is closed.
class ExportDeploymentsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDeploymentsDialog(const QStringList &deployments, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &deployments, bool withPasswords);

private:
    [[nodiscard]] QStringList checked() const;
    void check();

    QListWidget *list_;
    QCheckBox *passwords_;
    QLabel *note_;
    QPushButton *export_;
};

} // namespace registrar
