// SPDX-License-Identifier: GPL-3.0-or-later
// A platform that no blueprint describes: its stores are asked what they hold before it is added.
#include "operations/connections/store_access.h"
#include "operations/discovery/discovered_blueprint.h"
#include "widgets/connections/deployment_dialog.h"
#include "widgets/connections/store_address_row.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>

namespace registrar
{

bool DeploymentDialog::isDiscovering() const
{
    return discovery_.isRunning();
}

void DeploymentDialog::discover(const Deployment &deployment, const QMap<QString, QString> &passwords)
{
    QList<DiscoverySource> sources;
    for (const DeploymentStore &store : deployment.stores) {
        const auto access = storeAccess(deployment, store.name, passwords);
        if (!access) {
            tell(access.error());
            return;
        }
        sources.append({store.name, *access});
    }
    discoveryCancel_ = CancelSource();
    const auto answer = std::make_shared<Result<QString>>();
    discovery_.disconnect(this);
    connect(&discovery_, &QFutureWatcher<QString>::resultReadyAt, this,
            [this](int index) { note_->setText(discovery_.resultAt(index)); });
    connect(&discovery_, &QFutureWatcher<QString>::finished, this, [this, answer, deployment, passwords] {
        setInputsEnabled(true);
        if (*answer) {
            Deployment found = deployment;
            found.blueprint = **answer;
            Q_EMIT chosen(found, passwords);
            accept();
        } else if (answer->error().kind == Error::Kind::Cancelled) {
            check();
        } else {
            tell(answer->error());
        }
    });
    discovery_.setFuture(QtConcurrent::run([answer, name = deployment.name, sources,
                                            token = discoveryCancel_.token()](QPromise<QString> &notes) {
        *answer = keepDiscovered(
            name, sources, [&notes](const QString &sentence) { notes.addResult(sentence); }, token);
    }));
    setInputsEnabled(false);
}

/// Cancel stays: it ends the discovery, and closes the dialog where there is none.
void DeploymentDialog::setInputsEnabled(bool enabled)
{
    for (QWidget *input : std::initializer_list<QWidget *>{form_, area_, accept_})
        input->setEnabled(enabled);
    for (QPushButton *button : findChildren<QPushButton *>())
        if (button->objectName() == QLatin1StringView("import") ||
            button->objectName() == QLatin1StringView("paste"))
            button->setEnabled(enabled);
}

void DeploymentDialog::tell(const Error &error)
{
    check();
    note_->setText(error.toText());
}

void DeploymentDialog::reject()
{
    if (isDiscovering()) {
        discoveryCancel_.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace registrar
