// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a platform known, or changes what is known of it: name, blueprint, environment, where its stores are.
#pragma once

#include "models/connections/open_deployments.h"
#include "operations/connections/service_settings.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QMap>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace registrar
{

class StoreAddressRow;

/// To be opened with `open`; deletes itself when it is closed. A service's files and texts may be dropped
/// onto it.
class DeploymentDialog : public QDialog
{
    Q_OBJECT
public:
    /// Names that `deployments` already has are refused. It outlives the dialog.
    explicit DeploymentDialog(const OpenDeployments &deployments, QWidget *parent = nullptr);
    ~DeploymentDialog() override; ///< a discovery under way is cancelled

    /// Changes this deployment instead of adding one. `passwords` is asked for a test alone.
    void edit(const Deployment &deployment, const PasswordSource &passwords);
    /// Fills in what a service's own files tell: .env, docker-compose.yml, alembic.ini.
    void importFile(const QString &fileName);
    /// The same for a text: one of these files' content, or addresses.
    void importText(const QString &text);
    /// The file or the text of a drop or of the clipboard; false where it is neither.
    bool importMime(const QMimeData *data);
    /// What still has to be put right; empty where the deployment can be added.
    [[nodiscard]] QString problem() const;
    /// Ends a discovery that is under way; the dialog then stays, with what was typed.
    void reject() override;

Q_SIGNALS:
    void chosen(const registrar::Deployment &deployment, const QMap<QString, QString> &passwords);
    /// In `passwords` stand only those that were typed.
    void edited(const QString &previousName, const registrar::Deployment &deployment,
                const QMap<QString, QString> &passwords);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeFields();
    void makeLayout();
    void addButtons(QDialogButtonBox *buttons);
    void readBlueprint();
    void chooseBlueprintFile();
    void showStores();
    void check();
    void onEnvironmentChanged();
    void finish();
    void read(const std::function<Result<ServiceSettings>()> &settings);
    void takeSettings(const ServiceSettings &settings);
    void fillIn();
    void discover(const Deployment &deployment, const QMap<QString, QString> &passwords);
    void setInputsEnabled(bool enabled);
    void tell(const Error &error);
    [[nodiscard]] bool isDiscovering() const;
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] bool isEditing() const { return edited_.has_value(); }

    const OpenDeployments &deployments_;
    std::shared_ptr<const Blueprint> blueprint_;
    QString blueprintError_;
    std::optional<Deployment> edited_;
    PasswordSource passwords_;
    std::optional<ServiceSettings> settings_; ///< to be filled in once the blueprint's stores are shown
    QString fits_;                            ///< why this blueprint was chosen
    QFutureWatcher<QString> discovery_;       ///< sentences on how far it is
    CancelSource discoveryCancel_;
    QWidget *form_; ///< name, blueprint and environment
    QLineEdit *name_;
    QComboBox *blueprints_;
    QComboBox *environment_;
    QCheckBox *readOnly_;
    QScrollArea *area_;
    QVBoxLayout *stores_;
    QList<StoreAddressRow *> rows_;
    QLabel *found_;
    QLabel *note_;
    QPushButton *accept_;
};

} // namespace registrar
