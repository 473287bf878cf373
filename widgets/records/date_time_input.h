// SPDX-License-Identifier: GPL-3.0-or-later
// One line for a date or a time of a day, in the zone that is shown, with a calendar.
#pragma once

#include "widgets/records/line_input.h"

#include <QPointer>

class QFrame;
class QToolButton;

namespace registrar
{

/// The calendar changes the day alone: the time of day stays to the microsecond, and so does the kind.
class DateTimeInput : public LineInput
{
    Q_OBJECT
public:
    explicit DateTimeInput(const RecordColumn &column, QWidget *parent = nullptr);

    [[nodiscard]] bool suits(const Value &value) const override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] QString textOf(const Value &value) const override;

private:
    void openCalendar();
    void chooseDay(const QDate &day);
    void chooseNow();
    void take(const QString &text);

    QToolButton *button_;
    QPointer<QFrame> popup_;
};

} // namespace registrar
