// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person gives one store's address and password, checked while typing and tried out on demand.
#include "widgets/connections/store_address_row.h"

#include "operations/connections/weak_password.h"
#include "repository/answer.h"
#include "widgets/connections/connection_options.h"
#include "widgets/connections/connection_steps.h"
#include "widgets/shared/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace registrar
{

StoreAddressRow::StoreAddressRow(const BlueprintStore &store, QWidget *parent)
    : QWidget(parent)
    , store_(store)
    , address_(new QLineEdit(this))
    , password_(new QLineEdit(this))
    , test_(new QPushButton(icon(u"plug"_s), tr("Test"), this))
    , more_(new QToolButton(this))
    , icon_(new QLabel(this))
    , sentence_(new QLabel(this))
    , options_(new ConnectionOptions(store.kind, this))
    , steps_(new ConnectionSteps(this))
{
    const QString title = store.title.isEmpty() ? store.name : store.title;
    setObjectName(u"store-"_s + store.name);
    address_->setObjectName(u"address"_s);
    address_->setAccessibleName(tr("Address of %1").arg(title));
    address_->setPlaceholderText(store.defaultAddress);
    address_->setLayoutDirection(Qt::LeftToRight);
    password_->setObjectName(u"password"_s);
    password_->setAccessibleName(tr("Password of %1").arg(title));
    password_->setPlaceholderText(tr("Password"));
    password_->setEchoMode(QLineEdit::Password);
    password_->setMaximumWidth(150);
    test_->setObjectName(u"test"_s);
    test_->setAutoDefault(false);
    test_->setAccessibleName(tr("Test the connection to %1").arg(title));
    more_->setObjectName(u"more"_s);
    more_->setText(tr("Encryption and SSH"));
    more_->setAccessibleName(tr("Encryption and SSH of %1").arg(title));
    more_->setCheckable(true);
    more_->setAutoRaise(true);
    more_->setFocusPolicy(Qt::TabFocus);
    more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more_->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    sentence_->setObjectName(u"sentence"_s);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setForegroundRole(QPalette::PlaceholderText);
    icon_->setFixedSize(16, 16);
    options_->hide();
    makeLayout(title);
    connectParts();
    check();
}

StoreAddressRow::~StoreAddressRow()
{
    cancel_.cancel();
    // A line that has the focus still tells that editing is over when the widget under it goes.
    address_->disconnect(this);
    password_->disconnect(this);
}

void StoreAddressRow::makeLayout(const QString &title)
{
    const QString kind = storeKindTitle(store_.kind);
    const QString named = title == kind ? title : tr("%1 (%2)").arg(title, kind);
    auto *heading = new QLabel(store_.required ? named : tr("%1, may be left out").arg(named), this);
    heading->setTextFormat(Qt::PlainText);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(4);
    layout->addWidget(heading, 0, 0, 1, 2);
    layout->addWidget(more_, 0, 2, 1, 2, Qt::AlignRight);
    layout->addWidget(address_, 1, 0, 1, 2);
    layout->addWidget(password_, 1, 2);
    layout->addWidget(test_, 1, 3);
    layout->addWidget(icon_, 2, 0, Qt::AlignTop);
    layout->addWidget(sentence_, 2, 1, 1, 3);
    layout->addWidget(steps_, 3, 0, 1, 4);
    layout->addWidget(options_, 4, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    setTabOrder(address_, password_);
    setTabOrder(password_, test_);
    setTabOrder(test_, more_);
    setTabOrder(more_, options_);
}

void StoreAddressRow::connectParts()
{
    connect(address_, &QLineEdit::textChanged, this, &StoreAddressRow::check);
    connect(address_, &QLineEdit::editingFinished, this, &StoreAddressRow::takePasswordOut);
    connect(password_, &QLineEdit::textChanged, this, &StoreAddressRow::check);
    connect(test_, &QPushButton::clicked, this, &StoreAddressRow::test);
    connect(options_, &ConnectionOptions::tlsChosen, this, &StoreAddressRow::takeTls);
    connect(options_, &ConnectionOptions::tunnelChosen, this, &StoreAddressRow::check);
    connect(more_, &QToolButton::toggled, this, [this](bool open) {
        options_->setVisible(open);
        more_->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    });
    connect(&watcher_, &QFutureWatcherBase::resultsReadyAt, this, &StoreAddressRow::showSteps);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &StoreAddressRow::showOutcome);
}

void StoreAddressRow::setAddress(const StoreAddress &address, const QString &password)
{
    address_->setText(address.toUrl());
    password_->setText(password);
}

void StoreAddressRow::setStored(const QString &deployment, const DeploymentStore &store,
                                PasswordSource password)
{
    storedIn_ = store.hasPassword ? deployment : QString();
    storedPassword_ = std::move(password);
    password_->setPlaceholderText(store.hasPassword ? tr("Unchanged") : tr("Password"));
    options_->setTunnel(store.tunnel);
    setAddress(store.address, {});
    more_->setChecked(options_->isUsed());
}

void StoreAddressRow::setEnvironment(Environment environment, const QString &deployment, bool readOnly)
{
    deployment_.name = deployment;
    deployment_.environment = environment;
    deployment_.readOnly = readOnly;
    check();
}

std::optional<DeploymentStore> StoreAddressRow::chosen() const
{
    const Result<ParsedAddress> parsed = parseStoreAddress(address_->text().trimmed());
    if (!parsed || parsed->address.kind != store_.kind) {
        return std::nullopt;
    }
    return DeploymentStore{.name = store_.name,
                           .address = parsed->address,
                           .hasPassword = !password().isEmpty() || !storedIn_.isEmpty(),
                           .tunnel = options_->tunnel()};
}

QString StoreAddressRow::password() const
{
    if (!password_->text().isEmpty()) {
        return password_->text();
    }
    const Result<ParsedAddress> parsed = parseStoreAddress(address_->text().trimmed());
    return parsed ? parsed->password : QString();
}

QString StoreAddressRow::problem() const
{
    const QString text = address_->text().trimmed();
    if (text.isEmpty()) {
        return store_.required ? tr("It needs an address.") : QString();
    }
    const Result<ParsedAddress> parsed = parseStoreAddress(text);
    if (!parsed) {
        return parsed.error().why;
    }
    if (parsed->address.kind != store_.kind) {
        return tr("This is an address of %1, but %2 is expected here.")
            .arg(storeKindTitle(parsed->address.kind), storeKindTitle(store_.kind));
    }
    return options_->problem();
}

void StoreAddressRow::takePasswordOut()
{
    const Result<ParsedAddress> parsed = parseStoreAddress(address_->text().trimmed());
    if (parsed && !parsed->password.isEmpty()) {
        setAddress(parsed->address, parsed->password);
    }
}

/// The address is where encryption is kept; the options only write it.
void StoreAddressRow::takeTls()
{
    Result<ParsedAddress> parsed = parseStoreAddress(address_->text().trimmed());
    if (parsed && parsed->address.kind == store_.kind && setTlsOptions(parsed->address, options_->tls())) {
        address_->setText(parsed->address.toUrl());
    }
}

void StoreAddressRow::tell(const QString &iconName, const QString &sentence)
{
    const IconTone tone = iconName == u"error"     ? IconTone::Danger
                          : iconName == u"warning" ? IconTone::Warning
                          : iconName == u"apply"   ? IconTone::Success
                                                   : IconTone::Dim;
    icon_->setPixmap(iconName.isEmpty() ? QPixmap() : icon(iconName, tone).pixmap(16, 16));
    sentence_->setText(sentence);
    icon_->setVisible(!sentence.isEmpty());
    sentence_->setVisible(!sentence.isEmpty());
    address_->setAccessibleDescription(sentence);
}

QStringList StoreAddressRow::warnings(const DeploymentStore &store) const
{
    QStringList warnings{passwordWarning(store.address, password(), deployment_.environment)};
    if (!store.address.tls && !isLocal(store.address) && !store.tunnel) {
        warnings.append(
            tr("The connection is not encrypted: whoever is on the way to %1 can read passwords and "
               "records.")
                .arg(store.address.firstHostText()));
    } else if (store.address.tls && tlsOptionsOf(store.address).mode == TlsOptions::Mode::Unverified &&
               !isLocal(store.address)) {
        warnings.append(tr("The server's certificate is not checked: anybody could answer in its place."));
    }
    warnings.removeAll(QString());
    return warnings;
}

void StoreAddressRow::check()
{
    stopTest();
    steps_->clear();
    const QString wrong = problem();
    const std::optional<DeploymentStore> store = chosen();
    test_->setEnabled(store.has_value() && options_->problem().isEmpty());
    if (store) {
        options_->showTls(tlsOptionsOf(store->address));
    }
    const QStringList cautions = store ? warnings(*store) : QStringList();
    // An empty line is no mistake yet, so it is not told in the colour of one.
    if (!wrong.isEmpty() && !address_->text().isEmpty()) {
        tell(u"error"_s, wrong);
    } else if (!cautions.isEmpty()) {
        tell(u"warning"_s, cautions.join(u' '));
    } else {
        tell({}, {});
    }
    Q_EMIT changed();
}

void StoreAddressRow::test()
{
    if (isTesting_) {
        check();
        return;
    }
    const std::optional<DeploymentStore> store = chosen();
    if (!store) {
        return;
    }
    isTesting_ = true;
    steps_->clear();
    test_->setText(tr("Stop"));
    test_->setIcon(icon(u"cancel"_s));
    tell(u"clock"_s, tr("Trying %1").arg(store->address.firstHostText()));
    if (storedIn_.isEmpty() || !password().isEmpty() || !storedPassword_) {
        startTest(password());
        return;
    }
    whenAnswered(storedPassword_(storedIn_, *store), this, [this](const Result<QString> &found) {
        if (!isTesting_) {
            return;
        }
        if (found) {
            startTest(*found);
        } else {
            stopTest();
            tell(u"error"_s, found.error().toText());
        }
    });
}

void StoreAddressRow::startTest(const QString &password)
{
    cancel_ = CancelSource();
    const std::optional<DeploymentStore> store = chosen();
    Deployment deployment = deployment_;
    deployment.stores = {*store};
    watcher_.setFuture(QtConcurrent::run([deployment, store = *store, password, blueprint = blueprint_,
                                          token = cancel_.token()](QPromise<ConnectionStep> &found) {
        const auto report = testStore(deployment, store, password, blueprint.get(), token,
                                      [&found](const ConnectionStep &step) { found.addResult(step); });
        Q_UNUSED(report)
    }));
}

void StoreAddressRow::stopTest()
{
    if (!isTesting_) {
        return;
    }
    isTesting_ = false;
    cancel_.cancel();
    test_->setText(tr("Test"));
    test_->setIcon(icon(u"plug"_s));
}

void StoreAddressRow::showSteps(int from, int to)
{
    for (int index = from; isTesting_ && index < to; ++index) {
        steps_->add(watcher_.resultAt(index));
    }
}

void StoreAddressRow::showOutcome()
{
    if (!isTesting_) {
        return;
    }
    stopTest();
    using Outcome = ConnectionStep::Outcome;
    int cautions = 0;
    for (const ConnectionStep &step : watcher_.future().results()) {
        if (step.outcome == Outcome::Failed) {
            tell(u"error"_s, tr("The connection does not work yet."));
            Q_EMIT tested();
            return;
        }
        cautions += step.outcome == Outcome::Warning ? 1 : 0;
    }
    cautions ? tell(u"warning"_s, tr("The connection works, with %n thing(s) to look at.", nullptr, cautions))
             : tell(u"apply"_s, tr("The connection works."));
    Q_EMIT tested();
}

} // namespace registrar
