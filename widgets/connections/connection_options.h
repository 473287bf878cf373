// SPDX-License-Identifier: GPL-3.0-or-later
// How a store is reached beyond its address: encryption, certificates, an SSH server on the way.
#pragma once

#include "repository/ssh_server.h"
#include "repository/tls_options.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace registrar
{

class ConnectionOptions : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionOptions(StoreKind kind, QWidget *parent = nullptr);

    /// Shows what the address says; tells nobody.
    void showTls(const TlsOptions &options);
    [[nodiscard]] TlsOptions tls() const;
    void setTunnel(const std::optional<SshServer> &server);
    [[nodiscard]] std::optional<SshServer> tunnel() const;
    /// What has to be put right; empty where nothing has.
    [[nodiscard]] QString problem() const;
    /// Whether anything but the usual was chosen.
    [[nodiscard]] bool isUsed() const;

Q_SIGNALS:
    void tlsChosen();
    void tunnelChosen();

private:
    QWidget *makeFileLine(QLineEdit *line, const QString &title);
    void onModeChosen();

    StoreKind kind_;
    QComboBox *mode_;
    QLabel *caution_;
    QLineEdit *authority_;
    QLineEdit *certificate_;
    QLineEdit *key_;
    QLineEdit *server_;
    QLineEdit *identity_;
    QString settingsFile_; ///< kept, and chosen on the command line only
};

} // namespace registrar
