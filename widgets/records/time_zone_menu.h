// SPDX-License-Identifier: GPL-3.0-or-later
// The zones in which times can be shown.
#pragma once

#include <QMenu>
#include <QTimeZone>

namespace registrar
{

/// UTC, the computer's own zone, and every other one by its part of the world.
class TimeZoneMenu : public QMenu
{
    Q_OBJECT
public:
    explicit TimeZoneMenu(const QTimeZone &present, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QTimeZone &zone);

private:
    void addZone(QMenu &menu, const QString &text, const QTimeZone &zone);
    void fill(QMenu &menu, const QByteArray &part);

    QTimeZone present_;
};

} // namespace registrar
