// SPDX-License-Identifier: GPL-3.0-or-later
// When a key expires: a number and its unit, or never.
#include "widgets/records/expiry_input.h"

#include "models/records/duration_words.h"
#include "repository/text/value_text.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr std::array<qint64, 4> units{1000, 60'000, 3'600'000, 86'400'000};

} // namespace

ExpiryInput::ExpiryInput(const RecordColumn &column, QWidget *parent)
    : FieldInput(column, parent)
    , amount_(new QLineEdit(this))
    , unit_(new QComboBox(this))
    , words_(new QLabel(this))
{
    amount_->setObjectName(u"expiryAmount"_s);
    amount_->setTextMargins(3, 0, 3, 0);
    unit_->setObjectName(u"expiryUnit"_s);
    unit_->setAccessibleName(tr("Unit of time until it expires"));
    unit_->addItem(tr("never"), QVariant::fromValue<qint64>(0));
    const std::array names{tr("seconds"), tr("minutes"), tr("hours"), tr("days")};
    for (size_t unit = 0; unit < units.size(); ++unit)
        unit_->addItem(names.at(unit), QVariant::fromValue(units.at(unit)));
    words_->setObjectName(u"expiryWords"_s);
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    hold(amount_);
    addBeside(unit_);
    addBelow(words_);
    const auto take = [this] {
        touched_ = true;
        refresh();
        Q_EMIT edited();
    };
    connect(amount_, &QLineEdit::textEdited, this, take);
    connect(unit_, &QComboBox::activated, this, [this, take] {
        if (unit_->currentIndex() > 0 && amount_->text().isEmpty())
            amount_->setText(u"1"_s);
        take();
        Q_EMIT left();
    });
}

bool ExpiryInput::suits(const Value &value) const
{
    return value.isAbsent() || value.toInteger();
}

void ExpiryInput::show(const Value &value)
{
    shown_ = value;
    touched_ = false;
    std::optional<qint64> milliseconds = value.toInteger();
    if (isAsRead()) // time has gone by since it was read
        milliseconds = std::max<qint64>(QDateTime::currentDateTimeUtc().msecsTo(*stored().expiresAt), 0);
    size_t unit = 0;
    while (milliseconds && unit + 1 < units.size() && *milliseconds >= units.at(unit + 1))
        ++unit;
    unit_->setCurrentIndex(milliseconds ? static_cast<int>(unit) + 1 : 0);
    amount_->setText(
        milliseconds ? QString::number(std::floor(double(*milliseconds) / double(units.at(unit)) * 100) / 100)
                     : QString());
    refresh();
}

/// Whether what stands there is the moment that was read.
bool ExpiryInput::isAsRead() const
{
    return !touched_ && !stored().changed && stored().expiresAt && shown_.toInteger();
}

Result<Value> ExpiryInput::value() const
{
    if (!touched_)
        return shown_;
    const qint64 unit = unit_->currentData().value<qint64>();
    if (unit == 0)
        return Value::null();
    bool isNumber = false;
    const double amount = amount_->text().trimmed().toDouble(&isNumber);
    const double milliseconds = std::round(amount * double(unit));
    constexpr double longest = 1e15;                                // some thirty thousand years
    const bool fits = milliseconds >= 1 && milliseconds <= longest; // "nan" is a number that does neither
    if (!isNumber || !fits)
        return failure({.kind = Error::Kind::InvalidInput,
                        .what = tr("A number greater than zero is expected, such as 2 or 1.5.")});
    return Value(static_cast<qint64>(milliseconds));
}

QString ExpiryInput::typed() const
{
    return QString::number(unit_->currentIndex()) + u' ' + amount_->text();
}

void ExpiryInput::showTyped(const QString &typed)
{
    const qsizetype space = typed.indexOf(u' ');
    unit_->setCurrentIndex(typed.left(space).toInt());
    if (amount_->text() != typed.mid(space + 1))
        amount_->setText(typed.mid(space + 1));
    touched_ = true;
    refresh();
}

void ExpiryInput::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    unit_->setEnabled(!readOnly);
    refresh();
}

void ExpiryInput::refresh()
{
    amount_->setReadOnly(readOnly_);
    amount_->setVisible(unit_->currentIndex() > 0);
    const Result<Value> value = this->value();
    const std::optional<qint64> milliseconds = value ? value->toInteger() : std::nullopt;
    if (!milliseconds) {
        words_->setText(value ? tr("The key stays until it is deleted.") : QString());
        return;
    }
    if (!isAsRead()) {
        const bool waits = touched_ || stored().changed;
        words_->setText((waits ? tr("Expires in %1, once it is applied.") : tr("Expires in %1."))
                            .arg(durationWords(*milliseconds)));
        return;
    }
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(*stored().expiresAt);
    const qint64 second = stored().expiresAt->toSecsSinceEpoch() * 1000;
    const QString when = displayText(Value(Value::Instant{second}), {.zone = zone()});
    words_->setText(left > 0 ? tr("Expires in %1, at %2.").arg(durationWords(left), when)
                             : tr("Expired at %1.").arg(when));
}

} // namespace registrar
