// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person gives one store's address and password, checked while typing and tried out on demand.
#include "widgets/connections/store_address_row.h"

#include "operations/connections/weak_password.h"
#include "repository/answer.h"
#include "widgets/shared/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    , icon_(new QLabel(this))
    , sentence_(new QLabel(this))
{
    const QString title = store.title.isEmpty() ? store.name : store.title;
    setObjectName(u"store-"_s + store.name);
    auto *heading =
        new QLabel(store.required ? tr("%1 (%2)").arg(title, storeKindTitle(store.kind))
                                  : tr("%1 (%2, may be left out)").arg(title, storeKindTitle(store.kind)),
                   this);
    heading->setTextFormat(Qt::PlainText);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
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
    sentence_->setObjectName(u"sentence"_s);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setForegroundRole(QPalette::PlaceholderText);
    icon_->setFixedSize(16, 16);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(4);
    layout->addWidget(heading, 0, 0, 1, 4);
    layout->addWidget(address_, 1, 0, 1, 2);
    layout->addWidget(password_, 1, 2);
    layout->addWidget(test_, 1, 3);
    layout->addWidget(icon_, 2, 0, Qt::AlignTop);
    layout->addWidget(sentence_, 2, 1, 1, 3);
    layout->setColumnStretch(1, 1);

    connect(address_, &QLineEdit::textChanged, this, &StoreAddressRow::check);
    connect(address_, &QLineEdit::editingFinished, this, &StoreAddressRow::takePasswordOut);
    connect(password_, &QLineEdit::textChanged, this, &StoreAddressRow::check);
    connect(test_, &QPushButton::clicked, this, &StoreAddressRow::test);
    check();
}

StoreAddressRow::~StoreAddressRow()
{
    cancel_.cancel();
    // A line that has the focus still tells that editing is over when the widget under it goes.
    address_->disconnect(this);
    password_->disconnect(this);
}

void StoreAddressRow::setAddress(const StoreAddress &address, const QString &password)
{
    address_->setText(address.toUrl());
    password_->setText(password);
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
    return DeploymentStore{
        .name = store_.name, .address = parsed->address, .hasPassword = !password().isEmpty()};
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
    return {};
}

void StoreAddressRow::takePasswordOut()
{
    const Result<ParsedAddress> parsed = parseStoreAddress(address_->text().trimmed());
    if (parsed && !parsed->password.isEmpty()) {
        setAddress(parsed->address, parsed->password);
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

void StoreAddressRow::check()
{
    ++edition_;
    const QString wrong = problem();
    const std::optional<DeploymentStore> store = chosen();
    test_->setEnabled(store.has_value());
    QStringList warnings;
    if (store) {
        warnings.append(passwordWarning(store->address, password(), deployment_.environment));
        if (!store->address.tls && !isLocal(store->address)) {
            warnings.append(
                tr("The connection is not encrypted: whoever is on the way to %1 can read passwords and "
                   "records.")
                    .arg(store->address.firstHostText()));
        }
        warnings.removeAll(QString());
    }
    // An empty line is no mistake yet, so it is not told in the colour of one.
    if (!wrong.isEmpty() && !address_->text().isEmpty()) {
        tell(u"error"_s, wrong);
    } else if (!warnings.isEmpty()) {
        tell(u"warning"_s, warnings.join(u' '));
    } else {
        tell({}, {});
    }
    Q_EMIT changed();
}

void StoreAddressRow::test()
{
    const std::optional<DeploymentStore> store = chosen();
    if (!store) {
        return;
    }
    cancel_.cancel();
    cancel_ = CancelSource();
    Deployment deployment = deployment_;
    deployment.stores = {*store};
    test_->setEnabled(false);
    tell(u"clock"_s, tr("Trying %1").arg(store->address.firstHostText()));
    const auto run = [deployment, store = *store, password = password(), token = cancel_.token()] {
        return Result<StoreTestReport>(testStore(deployment, store, password, nullptr, token));
    };
    whenAnswered(QtConcurrent::run(run), this,
                 [this, edition = edition_](const Result<StoreTestReport> &report) {
                     if (edition == edition_) {
                         test_->setEnabled(true);
                         showReport(*report);
                     }
                 });
}

void StoreAddressRow::showReport(const StoreTestReport &report)
{
    QStringList good;
    for (const ConnectionStep &step : report.steps) {
        if (step.outcome == ConnectionStep::Outcome::Failed) {
            tell(u"error"_s, step.remedy.isEmpty() ? step.detail : step.detail + u' ' + step.remedy);
            return;
        }
        const bool told =
            step.outcome == ConnectionStep::Outcome::Warning || step.kind == ConnectionStep::Kind::SignIn ||
            step.kind == ConnectionStep::Kind::Version || step.kind == ConnectionStep::Kind::Rights;
        if (told && !step.detail.isEmpty()) {
            good.append(step.detail);
        }
    }
    tell(u"apply"_s, good.join(u' '));
}

} // namespace registrar
