// SPDX-License-Identifier: GPL-3.0-or-later
// One line for a date or a time of a day, in the zone that is shown, with a calendar.
#include "widgets/records/date_time_input.h"

#include "repository/text/value_text.h"
#include "widgets/shared/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype dayLength = 10; ///< of `2026-02-01`

bool isDay(Value::Type type)
{
    return type == Value::Type::Date;
}

bool holdsDay(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Date:
    case Value::Type::Timestamp:
    case Value::Type::TimestampZoned:
    case Value::Type::Instant:
        return true;
    default:
        return false;
    }
}

/// The text without its offset: a local time, which the zone then gives another one.
QString localText(const QString &text)
{
    const auto isOffset = [](QChar letter) { return letter == u'+' || letter == u'-' || letter == u'Z'; };
    const auto offset = std::find_if(text.cbegin() + std::min(dayLength, text.size()), text.cend(), isOffset);
    return text.left(offset - text.cbegin()).trimmed();
}

} // namespace

DateTimeInput::DateTimeInput(const RecordColumn &column, QWidget *parent)
    : LineInput(column, parent)
    , button_(new QToolButton(this))
{
    button_->setObjectName(u"openCalendar"_s);
    button_->setIcon(icon(u"calendar"_s));
    button_->setAutoRaise(true);
    button_->setToolTip(tr("Choose a day (Alt+Down)"));
    button_->setAccessibleName(tr("Choose a day for %1").arg(column.title()));
    addBeside(button_);
    connect(button_, &QToolButton::clicked, this, &DateTimeInput::openCalendar);
    auto *open = new QAction(line());
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this] {
        if (button_->isEnabled())
            openCalendar();
    });
    line()->addAction(open);
}

bool DateTimeInput::suits(const Value &value) const
{
    return value.isAbsent() || holdsDay(value);
}

void DateTimeInput::setReadOnly(bool readOnly)
{
    LineInput::setReadOnly(readOnly);
    button_->setEnabled(!readOnly);
}

QString DateTimeInput::textOf(const Value &value) const
{
    QString text = displayText(value, {.zone = zone(), .maximumLength = 100});
    if (text.endsWith(u" UTC"_s))
        text.replace(text.size() - 4, 4, u" +00:00"_s);
    const Result<Value> readBack = parseValue(value.type(), text, {}, zone());
    return readBack && *readBack == value ? text : editText(value);
}

void DateTimeInput::openCalendar()
{
    popup_ = new QFrame(this, Qt::Popup);
    popup_->setAttribute(Qt::WA_DeleteOnClose);
    popup_->setObjectName(u"calendar"_s);
    popup_->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup_);
    layout->setContentsMargins(6, 6, 6, 6);
    auto *calendar = new QCalendarWidget(popup_);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(tr("Day of %1").arg(column().title()));
    calendar->setMinimumDate(QDate(1, 1, 1));
    const QDate day = QDate::fromString(line()->text().left(dayLength), Qt::ISODate);
    calendar->setSelectedDate(day.isValid() ? day
                                            : QDateTime::currentDateTimeUtc().toTimeZone(zone()).date());
    const bool dayOnly = isDay(column().types().first());
    auto *now = new QPushButton(dayOnly ? tr("Today") : tr("Now"), popup_);
    now->setObjectName(u"now"_s);
    layout->addWidget(calendar);
    layout->addWidget(now);
    connect(calendar, &QCalendarWidget::clicked, this, &DateTimeInput::chooseDay);
    connect(calendar, &QCalendarWidget::activated, this, &DateTimeInput::chooseDay);
    connect(now, &QPushButton::clicked, this, &DateTimeInput::chooseNow);
    popup_->adjustSize();
    const int x = isRightToLeft() ? 0 : width() - popup_->width();
    popup_->move(mapToGlobal(QPoint(x, height() + 2)));
    popup_->show();
    calendar->setFocus();
}

void DateTimeInput::chooseDay(const QDate &day)
{
    const QString local = localText(line()->text());
    const bool hasDay = QDate::fromString(local.left(dayLength), Qt::ISODate).isValid();
    const QString time = hasDay ? local.mid(dayLength) : QString();
    const bool dayOnly = isDay(column().types().first());
    take(day.toString(Qt::ISODate) + (dayOnly ? QString() : time.isEmpty() ? u" 00:00:00"_s : time));
}

void DateTimeInput::chooseNow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone());
    take(isDay(column().types().first()) ? now.date().toString(Qt::ISODate)
                                         : now.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
}

void DateTimeInput::take(const QString &text)
{
    if (popup_)
        popup_->close();
    const Result<Value> shown = value();
    const Value present = shown && holdsDay(*shown) ? *shown : Value();
    if (const Result<Value> chosen = parseForColumn(column(), text, present, zone()))
        put(*chosen);
    line()->setFocus();
}

} // namespace registrar
