// SPDX-License-Identifier: GPL-3.0-or-later
// A small sign that says which deployment this is, how dangerous it is, and whether it can be changed.
#pragma once

#include "repository/deployment.h"

#include <QWidget>

namespace registrar
{

class ConnectionBadge : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionBadge(QWidget *parent = nullptr);

    /// `access` says who holds writes back, as `AccessWords::sentence` has it; empty where nobody does.
    void showDeployment(const Deployment &deployment, const QString &access);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// "Development", "Staging", "Production", translated.
    [[nodiscard]] static QString environmentTitle(Environment environment);
    [[nodiscard]] static QColor environmentColor(Environment environment, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text() const;

    QString name_;
    Environment environment_ = Environment::Development;
    bool readOnly_ = false;
};

} // namespace registrar
