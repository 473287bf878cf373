// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a platform known, or changes what is known of it: name, blueprint, environment, where its stores are.
#include "widgets/connections/deployment_dialog.h"

#include "operations/connections/deployment_catalogue.h"
#include "operations/discovery/discovered_blueprint.h"
#include "repository/answer.h"
#include "repository/blueprint/blueprint_loader.h"
#include "widgets/connections/store_address_row.h"
#include "widgets/shared/connection_badge.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/question.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

QIcon dotOf(Environment environment, const QPalette &palette)
{
    constexpr int size = 32;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ConnectionBadge::environmentColor(environment, palette));
    painter.drawEllipse(QRect(8, 8, 16, 16));
    return QIcon(pixmap);
}

} // namespace

DeploymentDialog::DeploymentDialog(const OpenDeployments &deployments, QWidget *parent)
    : QDialog(parent)
    , deployments_(deployments)
    , form_(new QWidget(this))
    , name_(new QLineEdit(this))
    , blueprints_(new QComboBox(this))
    , environment_(new QComboBox(this))
    , readOnly_(new QCheckBox(tr("Read-only: its stores refuse every write"), this))
    , area_(new QScrollArea(this))
    , stores_(new QVBoxLayout)
    , found_(new QLabel(this))
    , note_(new QLabel(this))
{
    setObjectName(u"deploymentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add deployment"));
    setAcceptDrops(true);
    makeFields();
    makeLayout();
    readBlueprint();
}

DeploymentDialog::~DeploymentDialog()
{
    discoveryCancel_.cancel();
}

void DeploymentDialog::makeFields()
{
    name_->setObjectName(u"name"_s);
    name_->setMaxLength(64);
    name_->setPlaceholderText(tr("For example: campus production"));
    blueprints_->setObjectName(u"blueprint"_s);
    for (const QString &shipped : shippedBlueprints()) {
        blueprints_->addItem(shipped, shipped);
    }
    blueprints_->addItem(tr("None of these: look at what is there"), anyPlatform().name);
    blueprints_->addItem(tr("From a file…"));
    environment_->setObjectName(u"environment"_s);
    for (const Environment environment :
         {Environment::Production, Environment::Staging, Environment::Development}) {
        environment_->addItem(dotOf(environment, palette()), ConnectionBadge::environmentTitle(environment),
                              int(environment));
    }
    readOnly_->setObjectName(u"readOnly"_s);
    readOnly_->setChecked(true);
    connect(name_, &QLineEdit::textChanged, this, &DeploymentDialog::onEnvironmentChanged);
    connect(readOnly_, &QCheckBox::toggled, this, &DeploymentDialog::onEnvironmentChanged);
    connect(blueprints_, &QComboBox::activated, this, [this] {
        fits_.clear();
        blueprints_->currentData().isValid() ? readBlueprint() : chooseBlueprintFile();
    });
    connect(environment_, &QComboBox::currentIndexChanged, this, [this] {
        readOnly_->setChecked(environment() == Environment::Production);
        onEnvironmentChanged();
    });
}

void DeploymentDialog::makeLayout()
{
    auto *form = new QFormLayout(form_);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Blueprint"), blueprints_);
    form->addRow(tr("&Environment"), environment_);
    form->addRow(QString(), readOnly_);
    auto *buttons = new QDialogButtonBox(this);
    addButtons(buttons);
    found_->setObjectName(u"found"_s);
    note_->setObjectName(u"note"_s);
    for (QLabel *label : {found_, note_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    found_->hide();
    stores_->setSpacing(16);
    stores_->setContentsMargins(0, 0, 6, 0);
    auto *holder = new QWidget(area_);
    auto *holderLayout = new QVBoxLayout(holder);
    holderLayout->setContentsMargins(0, 0, 0, 0);
    holderLayout->addLayout(stores_);
    holderLayout->addStretch(1);
    area_->setWidget(holder);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(form_);
    layout->addWidget(found_);
    layout->addWidget(area_, 1);
    layout->addWidget(note_);
    layout->addWidget(buttons);
    setMinimumWidth(640);
    resize(680, 640);
}

void DeploymentDialog::addButtons(QDialogButtonBox *buttons)
{
    accept_ = buttons->addButton(tr("Add deployment"), QDialogButtonBox::AcceptRole);
    accept_->setObjectName(u"add"_s);
    accept_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *import = new QPushButton(icon(u"import"_s), tr("Import…"), this);
    import->setToolTip(
        tr("Read a .env file, a docker-compose.yml or an alembic.ini. They can be dropped here, "
           "too."));
    import->setObjectName(u"import"_s);
    auto *paste = new QPushButton(icon(u"copy"_s), tr("Paste"), this);
    paste->setToolTip(tr("Take addresses or settings from the clipboard"));
    paste->setObjectName(u"paste"_s);
    for (QPushButton *button : {import, paste}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(import, &QPushButton::clicked, this, [this] {
        FileQuestion::open(this,
                           {.kind = FileQuestion::Kind::Open,
                            .title = tr("Import a service's settings"),
                            .filters = {tr("Settings (*.env .env* *.yml *.yaml *.ini)"), tr("All files (*)")},
                            .suggestedName = {}},
                           [this](const QString &path) { importFile(path); });
    });
    connect(paste, &QPushButton::clicked, this,
            [this] { importMime(QGuiApplication::clipboard()->mimeData()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &DeploymentDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Environment DeploymentDialog::environment() const
{
    return static_cast<Environment>(environment_->currentData().toInt());
}

void DeploymentDialog::edit(const Deployment &deployment, const PasswordSource &passwords)
{
    edited_ = deployment;
    passwords_ = passwords;
    setWindowTitle(tr("Edit deployment"));
    accept_->setText(tr("Save"));
    // Looking is for what is new: an entity's name must not change under what is kept of it.
    if (const int any = blueprints_->findData(anyPlatform().name); any >= 0) {
        blueprints_->removeItem(any);
    }
    name_->setText(deployment.name);
    environment_->setCurrentIndex(environment_->findData(int(deployment.environment)));
    readOnly_->setChecked(deployment.readOnly);
    if (blueprints_->findData(deployment.blueprint) < 0) {
        blueprints_->insertItem(blueprints_->count() - 1, deployment.blueprint, deployment.blueprint);
    }
    blueprints_->setCurrentIndex(blueprints_->findData(deployment.blueprint));
    readBlueprint();
}

void DeploymentDialog::readBlueprint()
{
    const QString name = blueprints_->currentData().toString();
    blueprint_.reset();
    blueprintError_.clear();
    if (isAnyPlatform(name)) {
        blueprint_ = std::make_shared<const Blueprint>(anyPlatform());
        showStores();
        return;
    }
    whenAnswered(QtConcurrent::run([name] { return loadBlueprint(name); }), this,
                 [this, name](const Result<Blueprint> &blueprint) {
                     if (name != blueprints_->currentData().toString()) {
                         return;
                     }
                     if (blueprint) {
                         blueprint_ = std::make_shared<const Blueprint>(*blueprint);
                     } else {
                         blueprintError_ = blueprint.error().toText();
                     }
                     showStores();
                 });
}

void DeploymentDialog::chooseBlueprintFile()
{
    FileQuestion::open(this,
                       {.kind = FileQuestion::Kind::Open,
                        .title = tr("Choose a blueprint"),
                        .filters = {tr("Blueprints (*.json)")},
                        .suggestedName = {}},
                       [this](const QString &path) {
                           const int last = blueprints_->count() - 1;
                           blueprints_->insertItem(last, path, path);
                           blueprints_->setCurrentIndex(last);
                           readBlueprint();
                       });
}

void DeploymentDialog::showStores()
{
    for (StoreAddressRow *row : std::as_const(rows_)) {
        row->hide();
        row->deleteLater();
    }
    rows_.clear();
    for (const BlueprintStore &store : blueprint_ ? blueprint_->stores : QList<BlueprintStore>()) {
        auto *row = new StoreAddressRow(store, this);
        row->setBlueprint(isAnyPlatform(blueprint_->name) ? nullptr : blueprint_);
        if (const DeploymentStore *known = isEditing() ? edited_->store(store.name) : nullptr) {
            row->setStored(edited_->name, *known, passwords_);
        }
        connect(row, &StoreAddressRow::changed, this, &DeploymentDialog::check);
        connect(row, &StoreAddressRow::tested, this, [this, row] {
            QTimer::singleShot(0, row, [this, row] { area_->ensureWidgetVisible(row); }); // laid out by then
        });
        stores_->addWidget(row);
        rows_.append(row);
    }
    fillIn();
    onEnvironmentChanged();
}

void DeploymentDialog::onEnvironmentChanged()
{
    for (StoreAddressRow *row : std::as_const(rows_)) {
        row->setEnvironment(environment(), name_->text(), readOnly_->isChecked());
    }
    check();
}

QString DeploymentDialog::problem() const
{
    const QString name = name_->text().trimmed();
    if (name.isEmpty()) {
        return tr("Give the deployment a name.");
    }
    if (const Result<void> named = DeploymentCatalogue::checkName(name); !named) {
        return named.error().why + u' ' + named.error().remedy;
    }
    if (deployments_.find(name) && !(isEditing() && name == edited_->name)) {
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

void DeploymentDialog::check()
{
    const QString wrong = problem();
    accept_->setEnabled(wrong.isEmpty());
    note_->setText(
        !wrong.isEmpty() ? wrong
        : environment() == Environment::Production
            ? tr("Production opens read-only, and can be unlocked for a time. Passwords are kept in "
                 "the system's keychain, or encrypted where there is none.")
            : tr("Passwords are kept in the system's keychain, or encrypted where there is none."));
}

void DeploymentDialog::finish()
{
    if (!problem().isEmpty()) {
        return;
    }
    Deployment deployment;
    deployment.name = name_->text().trimmed();
    deployment.blueprint = blueprints_->currentData().toString();
    deployment.environment = environment();
    deployment.readOnly = readOnly_->isChecked();
    QMap<QString, QString> passwords;
    for (const StoreAddressRow *row : std::as_const(rows_)) {
        const std::optional<DeploymentStore> store = row->chosen();
        if (!store) {
            continue;
        }
        deployment.stores.append(*store);
        if (!row->password().isEmpty()) {
            passwords.insert(store->name, row->password());
        }
    }
    if (isAnyPlatform(deployment.blueprint)) {
        discover(deployment, passwords);
        return;
    }
    if (isEditing()) {
        Q_EMIT edited(edited_->name, deployment, passwords);
    } else {
        Q_EMIT chosen(deployment, passwords);
    }
    accept();
}

} // namespace registrar
