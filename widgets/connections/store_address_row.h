// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person gives one store's address and password, checked while typing and tried out on demand.
#pragma once

#include "models/connections/store_connection.h"
#include "operations/connections/deployment_test.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace registrar
{

class ConnectionOptions;
class ConnectionSteps;

class StoreAddressRow : public QWidget
{
    Q_OBJECT
public:
    explicit StoreAddressRow(const BlueprintStore &store, QWidget *parent = nullptr);
    ~StoreAddressRow() override; ///< a test under way is cancelled

    [[nodiscard]] const BlueprintStore &store() const { return store_; }
    void setAddress(const StoreAddress &address, const QString &password);
    /// A store that is known already: its password stays while none is typed, and is asked of `password` only
    /// for a test.
    void setStored(const QString &deployment, const DeploymentStore &store, PasswordSource password);
    /// What a test compares the store with.
    void setBlueprint(std::shared_ptr<const Blueprint> blueprint) { blueprint_ = std::move(blueprint); }
    /// Passwords are judged more strictly in production.
    void setEnvironment(Environment environment, const QString &deployment, bool readOnly);
    /// Nothing where the line is empty and the store may be left out.
    [[nodiscard]] std::optional<DeploymentStore> chosen() const;
    /// What was typed; empty where the stored one stays.
    [[nodiscard]] QString password() const;
    /// What has to be put right before the deployment can be added; empty where nothing has.
    [[nodiscard]] QString problem() const;
    /// Step by step, shown as it goes; a second call stops the first.
    void test();

Q_SIGNALS:
    void changed();
    void tested(); ///< all steps of a test are shown

private:
    void makeLayout(const QString &title);
    void connectParts();
    void check();
    void takePasswordOut();
    void takeTls();
    void tell(const QString &iconName, const QString &sentence);
    void startTest(const QString &password);
    void stopTest();
    void showSteps(int from, int to);
    void showOutcome();
    [[nodiscard]] QStringList warnings(const DeploymentStore &store) const;

    BlueprintStore store_;
    std::shared_ptr<const Blueprint> blueprint_;
    Deployment deployment_; ///< what a test is told: name, environment, read-only
    QString storedIn_;      ///< the deployment whose password is kept; empty where there is none
    PasswordSource storedPassword_;
    QLineEdit *address_;
    QLineEdit *password_;
    QPushButton *test_;
    QToolButton *more_;
    QLabel *icon_;
    QLabel *sentence_;
    ConnectionOptions *options_;
    ConnectionSteps *steps_;
    QFutureWatcher<ConnectionStep> watcher_;
    CancelSource cancel_;
    bool isTesting_ = false;
};

} // namespace registrar
