// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of a connection has found out so far: a line a step, with what to do about a failure.
#include "widgets/connections/connection_steps.h"

#include "widgets/shared/icons.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Outcome = ConnectionStep::Outcome;

QIcon iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return icon(u"apply"_s, IconTone::Success);
    case Outcome::Warning:
        return icon(u"warning"_s, IconTone::Warning);
    case Outcome::Failed:
        return icon(u"error"_s, IconTone::Danger);
    case Outcome::Skipped:
        break;
    }
    return {};
}

QString wordsOf(const ConnectionStep &step)
{
    return step.remedy.isEmpty() ? step.detail : step.detail + u'\n' + step.remedy;
}

} // namespace

ConnectionSteps::ConnectionSteps(QWidget *parent)
    : QWidget(parent)
    , lines_(new QGridLayout(this))
{
    setObjectName(u"steps"_s);
    lines_->setContentsMargins(0, 2, 0, 2);
    lines_->setHorizontalSpacing(8);
    lines_->setVerticalSpacing(5);
    lines_->setColumnStretch(2, 1);
    hide();
}

void ConnectionSteps::clear()
{
    steps_.clear();
    while (QLayoutItem *item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void ConnectionSteps::add(const ConnectionStep &step)
{
    steps_.append(step);
    // What was not tried, since an earlier step failed, would only push the failure out of sight.
    if (step.outcome != Outcome::Skipped) {
        addLine(step);
    }
    setAccessibleName(text());
    show();
}

void ConnectionSteps::addLine(const ConnectionStep &step)
{
    auto *sign = new QLabel(this);
    sign->setPixmap(iconOf(step.outcome).pixmap(14, 14));
    sign->setAccessibleName(ConnectionStep::outcomeName(step.outcome));
    auto *title = new QLabel(ConnectionStep::title(step.kind), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QLabel(wordsOf(step), this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = lines_->rowCount();
    lines_->addWidget(sign, row, 0, Qt::AlignTop);
    lines_->addWidget(title, row, 1, Qt::AlignTop);
    lines_->addWidget(words, row, 2);
    for (QWidget *part : {sign, title, words}) {
        part->show();
    }
}

QString ConnectionSteps::text() const
{
    QStringList lines;
    for (const ConnectionStep &step : steps_) {
        if (step.outcome != Outcome::Skipped) {
            //: a step of a test and what it found
            lines.append(tr("%1: %2").arg(ConnectionStep::title(step.kind), wordsOf(step)));
        }
    }
    return lines.join(u'\n');
}

} // namespace registrar
