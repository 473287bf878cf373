// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of a connection has found out so far: a line a step, with what to do about a failure.
#pragma once

#include "operations/connections/deployment_test.h"

#include <QWidget>

class QGridLayout;

namespace registrar
{

class ConnectionSteps : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionSteps(QWidget *parent = nullptr);

    void clear();
    void add(const ConnectionStep &step);
    /// All lines as one text, for screen readers and for copying.
    [[nodiscard]] QString text() const;

private:
    void addLine(const ConnectionStep &step);

    QList<ConnectionStep> steps_;
    QGridLayout *lines_;
};

} // namespace registrar
