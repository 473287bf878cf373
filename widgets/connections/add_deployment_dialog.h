// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a platform known: its name, its blueprint, its environment and where its stores are.
#pragma once

#include "models/connections/open_deployments.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace registrar
{

class StoreAddressRow;

/// To be opened with `open`; deletes itself when it is closed.
class AddDeploymentDialog : public QDialog
{
    Q_OBJECT
public:
    /// Names that `deployments` already has are refused. It outlives the dialog.
    explicit AddDeploymentDialog(const OpenDeployments &deployments, QWidget *parent = nullptr);

    /// Fills in what a service's own settings tell.
    void importEnvironment(const QString &fileName);
    /// What still has to be put right; empty where the deployment can be added.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void chosen(const registrar::Deployment &deployment, const QMap<QString, QString> &passwords);

private:
    void makeLayout();
    void readBlueprint();
    void chooseBlueprintFile();
    void showStores();
    void check();
    void onEnvironmentChanged();
    void finish();

    const OpenDeployments &deployments_;
    std::optional<Blueprint> blueprint_;
    QString blueprintError_;
    QLineEdit *name_;
    QComboBox *blueprints_;
    QComboBox *environment_;
    QCheckBox *readOnly_;
    QVBoxLayout *stores_;
    QList<StoreAddressRow *> rows_;
    QLabel *note_;
    QPushButton *import_;
    QPushButton *add_;
};

} // namespace registrar
