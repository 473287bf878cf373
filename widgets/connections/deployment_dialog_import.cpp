// SPDX-License-Identifier: GPL-3.0-or-later
// What is imported, pasted or dropped becomes a blueprint's stores.
#include "operations/connections/settings_import.h"
#include "repository/answer.h"
#include "widgets/connections/deployment_dialog.h"
#include "widgets/connections/store_address_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace registrar
{

namespace
{

/// Settings with the blueprints that fit them.
struct ReadSettings {
    ServiceSettings settings;
    QList<BlueprintGuess> guesses;
};

} // namespace

void DeploymentDialog::importFile(const QString &fileName)
{
    read([fileName] { return readServiceFile(fileName); });
}

void DeploymentDialog::importText(const QString &text)
{
    read([bytes = text.toUtf8()] { return readServiceSettings(bytes, {}); });
}

bool DeploymentDialog::importMime(const QMimeData *data)
{
    if (data && data->hasUrls() && data->urls().first().isLocalFile()) {
        importFile(data->urls().first().toLocalFile());
        return true;
    }
    if (data && data->hasText() && !data->text().trimmed().isEmpty()) {
        importText(data->text());
        return true;
    }
    return false;
}

void DeploymentDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void DeploymentDialog::dropEvent(QDropEvent *event)
{
    if (importMime(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void DeploymentDialog::read(const std::function<Result<ServiceSettings>()> &settings)
{
    const auto work = [settings]() -> Result<ReadSettings> {
        auto found = settings();
        if (!found) {
            return failure(found.error());
        }
        auto guesses = guessBlueprints(*found, shippedBlueprintsByName());
        return ReadSettings{std::move(*found), std::move(guesses)};
    };
    whenAnswered(QtConcurrent::run(work), this, [this](const Result<ReadSettings> &found) {
        if (!found) {
            found_->setText(found.error().toText());
            found_->show();
            return;
        }
        // A deployment that is being edited keeps its blueprint: what is dropped tells new addresses of it.
        if (!isEditing() && !found->guesses.isEmpty()) {
            const BlueprintGuess &best = found->guesses.first();
            fits_ = tr("Blueprint %1 fits: %2.").arg(best.blueprint, best.reasons.join(QStringLiteral(", ")));
            if (best.reasons.isEmpty()) {
                fits_ = tr("Blueprint %1 may fit.").arg(best.blueprint);
            }
            blueprints_->setCurrentIndex(blueprints_->findData(best.blueprint));
        }
        takeSettings(found->settings);
    });
}

void DeploymentDialog::takeSettings(const ServiceSettings &settings)
{
    settings_ = settings;
    if (blueprint_ && blueprint_->name == blueprints_->currentData().toString()) {
        fillIn();
    } else {
        readBlueprint();
    }
}

void DeploymentDialog::fillIn()
{
    if (!settings_ || !blueprint_) {
        return;
    }
    const auto imported = importSettings(name_->text(), *blueprint_, blueprints_->currentData().toString(),
                                         *std::exchange(settings_, std::nullopt));
    found_->show();
    if (!imported) {
        found_->setText(imported.error().toText());
        return;
    }
    if (!isEditing()) {
        environment_->setCurrentIndex(environment_->findData(int(imported->deployment.environment)));
        readOnly_->setChecked(imported->deployment.readOnly);
    }
    for (StoreAddressRow *row : std::as_const(rows_)) {
        if (const DeploymentStore *store = imported->deployment.store(row->store().name)) {
            row->setAddress(store->address, imported->passwords.value(store->name));
        }
    }
    QStringList lines = QStringList{fits_} + imported->notes;
    lines.removeAll(QString());
    found_->setText(lines.join(u'\n'));
    found_->setVisible(!lines.isEmpty());
}

} // namespace registrar
