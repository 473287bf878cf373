// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a platform known: its name, its blueprint, its environment and where its stores are.
#include "widgets/connections/add_deployment_dialog.h"

#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/deployment_import.h"
#include "operations/connections/env_file.h"
#include "repository/answer.h"
#include "repository/blueprint/blueprint_loader.h"
#include "widgets/connections/store_address_row.h"
#include "widgets/shared/connection_badge.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/question.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

AddDeploymentDialog::AddDeploymentDialog(const OpenDeployments &deployments, QWidget *parent)
    : QDialog(parent)
    , deployments_(deployments)
    , name_(new QLineEdit(this))
    , blueprints_(new QComboBox(this))
    , environment_(new QComboBox(this))
    , readOnly_(new QCheckBox(tr("Read-only: its stores refuse every write"), this))
    , stores_(new QVBoxLayout)
    , note_(new QLabel(this))
    , import_(new QPushButton(icon(u"import"_s), tr("Import .env…"), this))
{
    setObjectName(u"addDeploymentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add deployment"));
    name_->setObjectName(u"name"_s);
    name_->setMaxLength(64);
    name_->setPlaceholderText(tr("For example: campus production"));
    blueprints_->setObjectName(u"blueprint"_s);
    for (const QString &shipped : shippedBlueprints()) {
        blueprints_->addItem(shipped, shipped);
    }
    blueprints_->addItem(tr("From a file…"));
    environment_->setObjectName(u"environment"_s);
    for (const Environment environment :
         {Environment::Production, Environment::Staging, Environment::Development}) {
        environment_->addItem(ConnectionBadge::environmentTitle(environment), int(environment));
    }
    readOnly_->setObjectName(u"readOnly"_s);
    makeLayout();
    connect(name_, &QLineEdit::textChanged, this, &AddDeploymentDialog::onEnvironmentChanged);
    connect(readOnly_, &QCheckBox::toggled, this, &AddDeploymentDialog::onEnvironmentChanged);
    connect(blueprints_, &QComboBox::activated, this,
            [this] { blueprints_->currentData().isValid() ? readBlueprint() : chooseBlueprintFile(); });
    connect(environment_, &QComboBox::currentIndexChanged, this, [this] {
        readOnly_->setChecked(environment_->currentData().toInt() == int(Environment::Production));
        onEnvironmentChanged();
    });
    connect(import_, &QPushButton::clicked, this, [this] {
        FileQuestion::open(this,
                           {.kind = FileQuestion::Kind::Open,
                            .title = tr("Import a service's settings"),
                            .filters = {tr("Settings (*.env .env*)"), tr("All files (*)")},
                            .suggestedName = {}},
                           [this](const QString &path) { importEnvironment(path); });
    });
    readOnly_->setChecked(true);
    readBlueprint();
}

void AddDeploymentDialog::makeLayout()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Blueprint"), blueprints_);
    form->addRow(tr("&Environment"), environment_);
    form->addRow(QString(), readOnly_);
    auto *buttons = new QDialogButtonBox(this);
    add_ = buttons->addButton(tr("Add deployment"), QDialogButtonBox::AcceptRole);
    add_->setObjectName(u"add"_s);
    add_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    buttons->addButton(import_, QDialogButtonBox::ActionRole);
    import_->setObjectName(u"import"_s);
    import_->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDeploymentDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    note_->setObjectName(u"note"_s);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setForegroundRole(QPalette::PlaceholderText);
    stores_->setSpacing(14);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addLayout(stores_);
    layout->addStretch(1);
    layout->addWidget(note_);
    layout->addWidget(buttons);
    setMinimumWidth(620);
}

void AddDeploymentDialog::readBlueprint()
{
    const QString name = blueprints_->currentData().toString();
    blueprint_.reset();
    blueprintError_.clear();
    whenAnswered(QtConcurrent::run([name] { return loadBlueprint(name); }), this,
                 [this, name](const Result<Blueprint> &blueprint) {
                     if (name != blueprints_->currentData().toString()) {
                         return;
                     }
                     if (blueprint) {
                         blueprint_ = *blueprint;
                     } else {
                         blueprintError_ = blueprint.error().toText();
                     }
                     showStores();
                 });
}

void AddDeploymentDialog::chooseBlueprintFile()
{
    FileQuestion::open(this,
                       {.kind = FileQuestion::Kind::Open,
                        .title = tr("Choose a blueprint"),
                        .filters = {tr("Blueprints (*.json)")},
                        .suggestedName = {}},
                       [this](const QString &path) {
                           blueprints_->insertItem(blueprints_->count() - 1, path, path);
                           blueprints_->setCurrentIndex(blueprints_->count() - 2);
                           readBlueprint();
                       });
    // Until a file is named the choice stays what the stores below belong to.
    blueprints_->setCurrentIndex(0);
}

void AddDeploymentDialog::showStores()
{
    for (StoreAddressRow *row : std::as_const(rows_)) {
        row->hide();
        row->deleteLater();
    }
    rows_.clear();
    for (const BlueprintStore &store : blueprint_ ? blueprint_->stores : QList<BlueprintStore>()) {
        auto *row = new StoreAddressRow(store, this);
        connect(row, &StoreAddressRow::changed, this, &AddDeploymentDialog::check);
        stores_->addWidget(row);
        rows_.append(row);
    }
    onEnvironmentChanged();
    adjustSize();
}

void AddDeploymentDialog::onEnvironmentChanged()
{
    const auto environment = static_cast<Environment>(environment_->currentData().toInt());
    for (StoreAddressRow *row : std::as_const(rows_)) {
        row->setEnvironment(environment, name_->text(), readOnly_->isChecked());
    }
    check();
}

QString AddDeploymentDialog::problem() const
{
    const QString name = name_->text().trimmed();
    if (name.isEmpty()) {
        return tr("Give the deployment a name.");
    }
    if (const Result<void> named = DeploymentCatalogue::checkName(name); !named) {
        return named.error().why + u' ' + named.error().remedy;
    }
    if (deployments_.find(name)) {
        return tr("There is a deployment of this name already.");
    }
    if (!blueprint_) {
        return blueprintError_.isEmpty() ? tr("The blueprint is being read.") : blueprintError_;
    }
    bool any = false;
    for (const StoreAddressRow *row : rows_) {
        if (!row->problem().isEmpty()) {
            const QString title = row->store().title.isEmpty() ? row->store().name : row->store().title;
            //: a store's name and what is wrong with its address
            return tr("%1: %2").arg(title, row->problem());
        }
        any = any || row->chosen();
    }
    return any ? QString() : tr("Give the address of one store at least.");
}

void AddDeploymentDialog::check()
{
    const QString wrong = problem();
    add_->setEnabled(wrong.isEmpty());
    note_->setText(wrong.isEmpty() ? tr("Passwords are kept apart from the addresses, readable by you alone.")
                                   : wrong);
}

void AddDeploymentDialog::importEnvironment(const QString &fileName)
{
    if (!blueprint_) {
        return;
    }
    using Imported = Result<DeploymentImport>;
    const auto read = [fileName, name = name_->text(), blueprint = *blueprint_,
                       blueprintName = blueprints_->currentData().toString()]() -> Imported {
        const Result<EnvFile> file = EnvFile::load(fileName);
        if (!file) {
            return failure(file.error());
        }
        return importDeployment(name, blueprint, blueprintName,
                                [&file](const QString &variable) { return file->value(variable); });
    };
    whenAnswered(QtConcurrent::run(read), this, [this](const Imported &imported) {
        if (!imported) {
            note_->setText(imported.error().toText());
            return;
        }
        environment_->setCurrentIndex(environment_->findData(int(imported->deployment.environment)));
        readOnly_->setChecked(imported->deployment.readOnly);
        for (StoreAddressRow *row : std::as_const(rows_)) {
            if (const DeploymentStore *store = imported->deployment.store(row->store().name)) {
                row->setAddress(store->address, imported->passwords.value(store->name));
            }
        }
    });
}

void AddDeploymentDialog::finish()
{
    if (!problem().isEmpty()) {
        return;
    }
    Deployment deployment;
    deployment.name = name_->text().trimmed();
    deployment.blueprint = blueprints_->currentData().toString();
    deployment.environment = static_cast<Environment>(environment_->currentData().toInt());
    deployment.readOnly = readOnly_->isChecked();
    QMap<QString, QString> passwords;
    for (const StoreAddressRow *row : std::as_const(rows_)) {
        const std::optional<DeploymentStore> store = row->chosen();
        if (!store) {
            continue;
        }
        deployment.stores.append(*store);
        if (store->hasPassword) {
            passwords.insert(store->name, row->password());
        }
    }
    Q_EMIT chosen(deployment, passwords);
    accept();
}

} // namespace registrar
