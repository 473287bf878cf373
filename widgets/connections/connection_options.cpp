// SPDX-License-Identifier: GPL-3.0-or-later
// How a store is reached beyond its address: encryption, certificates, an SSH server on the way.
#include "widgets/connections/connection_options.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/question.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
using Mode = TlsOptions::Mode;
}

ConnectionOptions::ConnectionOptions(StoreKind kind, QWidget *parent)
    : QWidget(parent)
    , kind_(kind)
    , mode_(new QComboBox(this))
    , caution_(new QLabel(this))
    , authority_(new QLineEdit(this))
    , certificate_(new QLineEdit(this))
    , key_(new QLineEdit(this))
    , server_(new QLineEdit(this))
    , identity_(new QLineEdit(this))
{
    setObjectName(u"options"_s);
    mode_->setObjectName(u"encryption"_s);
    mode_->addItem(tr("Off"), int(Mode::Off));
    if (kind == StoreKind::PostgreSql) {
        mode_->addItem(tr("Where the server offers it"), int(Mode::Preferred));
    }
    mode_->addItem(tr("On, checking the certificate and its name"), int(Mode::VerifyFull));
    mode_->addItem(tr("On, checking the certificate alone"), int(Mode::VerifyAuthority));
    mode_->addItem(tr("On, checking nothing (unsafe)"), int(Mode::Unverified));
    caution_->setWordWrap(true);
    caution_->setForegroundRole(QPalette::PlaceholderText);
    server_->setObjectName(u"sshServer"_s);
    server_->setPlaceholderText(tr("None; for example: me@bastion.example.org"));
    identity_->setPlaceholderText(tr("As your agent and ssh settings have it"));
    authority_->setPlaceholderText(tr("The authorities that this computer trusts"));
    certificate_->setPlaceholderText(tr("None"));
    key_->setPlaceholderText(tr("In the certificate's file"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(22, 4, 0, 6);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->addRow(tr("Encryption"), mode_);
    form->addRow(QString(), caution_);
    form->addRow(tr("Authorities"), makeFileLine(authority_, tr("Certificates of authorities")));
    form->addRow(tr("Own certificate"), makeFileLine(certificate_, tr("Own certificate")));
    if (kind != StoreKind::MongoDb) {
        form->addRow(tr("Its key"), makeFileLine(key_, tr("Key of the own certificate")));
    } else {
        certificate_->setPlaceholderText(tr("None; a file with the certificate and its key"));
        key_->hide();
    }
    form->addRow(tr("SSH server"), server_);
    form->addRow(tr("SSH key"), makeFileLine(identity_, tr("Private key for the SSH server")));
    connect(mode_, &QComboBox::currentIndexChanged, this, &ConnectionOptions::onModeChosen);
    for (QLineEdit *line : {authority_, certificate_, key_}) {
        connect(line, &QLineEdit::textEdited, this, &ConnectionOptions::tlsChosen);
    }
    for (QLineEdit *line : {server_, identity_}) {
        connect(line, &QLineEdit::textChanged, this, &ConnectionOptions::tunnelChosen);
    }
    showTls({});
}

QWidget *ConnectionOptions::makeFileLine(QLineEdit *line, const QString &title)
{
    line->setLayoutDirection(Qt::LeftToRight);
    QAction *choose = line->addAction(icon(u"import"_s, IconTone::Dim), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a file"));
    connect(choose, &QAction::triggered, this, [this, line, title] {
        FileQuestion::open(this,
                           {.kind = FileQuestion::Kind::Open,
                            .title = title,
                            .filters = {tr("All files (*)")},
                            .suggestedName = {}},
                           [this, line](const QString &path) {
                               line->setText(path);
                               line == identity_ ? Q_EMIT tunnelChosen() : Q_EMIT tlsChosen();
                           });
    });
    return line;
}

void ConnectionOptions::onModeChosen()
{
    showTls(tls());
    Q_EMIT tlsChosen();
}

void ConnectionOptions::showTls(const TlsOptions &options)
{
    const QSignalBlocker blocker(mode_);
    mode_->setCurrentIndex(mode_->findData(int(options.mode)));
    for (const auto &[line, file] :
         {std::pair(authority_, options.authorityFile), std::pair(certificate_, options.certificateFile),
          std::pair(key_, options.keyFile)}) {
        if (line->text().trimmed() != file) { // otherwise the cursor would jump while somebody types
            line->setText(file);
        }
    }
    const bool isOn = options.mode != Mode::Off;
    for (QLineEdit *line : {authority_, certificate_, key_}) {
        line->setEnabled(isOn);
    }
    caution_->setText(
        options.mode == Mode::Unverified
            ? tr("Anybody on the way could answer as the server, and read passwords and records.")
        : options.mode == Mode::VerifyAuthority
            ? tr("Any server with a certificate of the authority could answer in its place.")
            : QString());
    caution_->setVisible(!caution_->text().isEmpty());
}

TlsOptions ConnectionOptions::tls() const
{
    return {.mode = static_cast<Mode>(mode_->currentData().toInt()),
            .authorityFile = authority_->text().trimmed(),
            .certificateFile = certificate_->text().trimmed(),
            .keyFile = kind_ == StoreKind::MongoDb ? QString() : key_->text().trimmed()};
}

void ConnectionOptions::setTunnel(const std::optional<SshServer> &server)
{
    settingsFile_ = server ? server->settingsFile : QString();
    identity_->setText(server ? server->identityFile : QString());
    server_->setText(server ? server->toText() : QString());
}

std::optional<SshServer> ConnectionOptions::tunnel() const
{
    auto server = parseSshServer(server_->text());
    if (!server) {
        return std::nullopt;
    }
    server->identityFile = identity_->text().trimmed();
    server->settingsFile = settingsFile_;
    return *server;
}

QString ConnectionOptions::problem() const
{
    if (server_->text().trimmed().isEmpty()) {
        return {};
    }
    const auto server = parseSshServer(server_->text());
    return server ? QString() : server.error().what + u' ' + server.error().remedy;
}

bool ConnectionOptions::isUsed() const
{
    const TlsOptions options = tls();
    return !server_->text().isEmpty() || !options.authorityFile.isEmpty() ||
           !options.certificateFile.isEmpty() || options.mode == Mode::Unverified;
}

} // namespace registrar
