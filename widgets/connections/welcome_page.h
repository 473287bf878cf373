// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while nothing is open: deployments of late, and ways to begin.
#pragma once

#include "models/connections/open_deployments.h"

#include <QMimeData>
#include <QWidget>

class QLabel;
class QSettings;
class QVBoxLayout;

namespace registrar
{

/// A service's files, exported deployments and addresses may be dropped onto it, or pasted.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page. `settings` keep which deployments were opened of late.
    WelcomePage(OpenDeployments &deployments, QSettings &settings, QWidget *parent = nullptr);

    /// Notes that something of the deployment was opened.
    void remember(const QString &deployment);
    /// Those shown, the latest first.
    [[nodiscard]] QStringList recent() const;

Q_SIGNALS:
    void addDeploymentAsked();
    void openSandboxAsked();
    void opened(const registrar::EntityAddress &address); ///< the deployment's first store
    void mimeDropped(const QMimeData *data);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeLayout();
    void update();
    [[nodiscard]] QWidget *makeButton(const OpenDeployment &open);

    OpenDeployments &deployments_;
    QSettings &settings_;
    QLabel *title_;
    QLabel *detail_;
    QLabel *recentTitle_;
    QVBoxLayout *recent_;
    bool isDropTarget_ = false;
};

} // namespace registrar
