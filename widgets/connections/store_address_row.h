// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person gives one store's address and password, checked while typing and tried out on demand.
#pragma once

#include "operations/connections/deployment_test.h"
#include "repository/deployment.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace registrar
{

class StoreAddressRow : public QWidget
{
    Q_OBJECT
public:
    explicit StoreAddressRow(const BlueprintStore &store, QWidget *parent = nullptr);
    ~StoreAddressRow() override; ///< a test under way is cancelled

    [[nodiscard]] const BlueprintStore &store() const { return store_; }
    void setAddress(const StoreAddress &address, const QString &password);
    /// Passwords are judged more strictly in production.
    void setEnvironment(Environment environment, const QString &deployment, bool readOnly);
    /// Nothing where the line is empty and the store may be left out.
    [[nodiscard]] std::optional<DeploymentStore> chosen() const;
    [[nodiscard]] QString password() const;
    /// What has to be put right before the deployment can be added; empty where nothing has.
    [[nodiscard]] QString problem() const;
    void test();

Q_SIGNALS:
    void changed();

private:
    void check();
    void takePasswordOut();
    void tell(const QString &iconName, const QString &sentence);
    void showReport(const StoreTestReport &report);

    BlueprintStore store_;
    Deployment deployment_; ///< what a test is told: name, environment, read-only
    QLineEdit *address_;
    QLineEdit *password_;
    QPushButton *test_;
    QLabel *icon_;
    QLabel *sentence_;
    CancelSource cancel_;
    quint64 edition_ = 0; ///< of what was typed; an answer to an older one is not shown
};

} // namespace registrar
