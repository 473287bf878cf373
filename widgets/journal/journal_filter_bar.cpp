// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked for in the journal: deployment, kind, person, entity, time, any text.
#include "widgets/journal/journal_filter_bar.h"

#include "models/journal/journal_words.h"
#include "widgets/shared/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace registrar
{

JournalFilterBar::JournalFilterBar(QWidget *parent)
    : QWidget(parent)
    , deployment_(makeDeployment())
    , kind_(new QComboBox(this))
    , person_(makeLine(u"journalPerson"_s, tr("Person")))
    , entity_(makeLine(u"journalEntity"_s, tr("Entity")))
    , text_(makeLine(u"journalText"_s, tr("Text in records and values")))
    , span_(new QComboBox(this))
    , from_(new QDateEdit(QDate::currentDate().addDays(-7), this))
    , to_(new QDateEdit(QDate::currentDate(), this))
    , intents_(new QCheckBox(tr("Also what was about to happen"), this))
{
    kind_->setObjectName(u"journalKind"_s);
    kind_->setAccessibleName(tr("What was done"));
    kind_->addItem(tr("Anything"));
    for (const QString &kind : JournalWords::kinds())
        kind_->addItem(JournalWords::kind(kind), kind);
    text_->setMinimumWidth(220);
    span_->setObjectName(u"journalSpan"_s);
    span_->setAccessibleName(tr("Time"));
    span_->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Between …")});
    from_->setAccessibleName(tr("From"));
    to_->setAccessibleName(tr("To"));
    from_->setCalendarPopup(true);
    to_->setCalendarPopup(true);
    intents_->setObjectName(u"journalIntents"_s);
    intents_->setToolTip(tr("Every change set is announced before it is sent; one without an outcome was "
                            "interrupted."));
    auto *layout = new FlowLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{deployment_, kind_, person_, entity_, text_, span_,
                                                          from_, to_, intents_})
        layout->addWidget(part);
    later_.setSingleShot(true);
    later_.setInterval(250);
    connect(&later_, &QTimer::timeout, this, &JournalFilterBar::changed);
    const auto soon = qOverload<>(&QTimer::start);
    connect(deployment_, &QComboBox::currentTextChanged, &later_, soon);
    for (const QLineEdit *line : {person_, entity_, text_})
        connect(line, &QLineEdit::textChanged, &later_, soon);
    for (const QDateEdit *date : {from_, to_})
        connect(date, &QDateEdit::dateChanged, &later_, soon);
    connect(kind_, &QComboBox::currentIndexChanged, &later_, soon);
    connect(intents_, &QCheckBox::toggled, &later_, soon);
    connect(span_, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        later_.start();
    });
    showDates();
}

/// Editable before anything else is made: Tab goes by the order in which widgets were made, line edits inside
/// of boxes included.
QComboBox *JournalFilterBar::makeDeployment()
{
    auto *deployment = new QComboBox(this);
    deployment->setObjectName(u"journalDeployment"_s);
    deployment->setAccessibleName(tr("Deployment"));
    deployment->setEditable(true);
    deployment->lineEdit()->setPlaceholderText(tr("Any deployment"));
    deployment->lineEdit()->setClearButtonEnabled(true);
    deployment->setMinimumWidth(170);
    return deployment;
}

QLineEdit *JournalFilterBar::makeLine(const QString &name, const QString &title)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setPlaceholderText(title);
    line->setAccessibleName(title);
    line->setClearButtonEnabled(true);
    line->setMinimumWidth(130);
    return line;
}

void JournalFilterBar::showDates()
{
    from_->setVisible(span_->currentIndex() == Between);
    to_->setVisible(span_->currentIndex() == Between);
}

void JournalFilterBar::setDeployments(const QStringList &names)
{
    const QString typed = deployment_->currentText();
    const QSignalBlocker blocker(deployment_);
    deployment_->clear();
    deployment_->addItems(names);
    deployment_->setCurrentIndex(-1);
    deployment_->setEditText(typed);
}

JournalFilter JournalFilterBar::filter() const
{
    JournalFilter filter{.deployment = deployment_->currentText().trimmed(),
                         .kind = kind_->currentData().toString(),
                         .personLike = person_->text().trimmed(),
                         .entityLike = entity_->text().trimmed(),
                         .text = text_->text(),
                         .intents = intents_->isChecked()};
    const QDate today = QDate::currentDate();
    switch (span_->currentIndex()) {
    case Today:
        filter.from = today.startOfDay();
        break;
    case Week:
        filter.from = today.addDays(-6).startOfDay();
        break;
    case Month:
        filter.from = today.addDays(-29).startOfDay();
        break;
    case Between:
        filter.from = from_->date().startOfDay();
        filter.to = to_->date().addDays(1).startOfDay();
        break;
    default:
        break;
    }
    return filter;
}

bool JournalFilterBar::isEmpty() const
{
    const JournalFilter now = filter();
    return now.deployment.isEmpty() && now.kind.isEmpty() && now.personLike.isEmpty() &&
           now.entityLike.isEmpty() && now.text.isEmpty() && !now.from.isValid();
}

void JournalFilterBar::clear()
{
    deployment_->setEditText({});
    for (QLineEdit *line : {person_, entity_, text_})
        line->clear();
    kind_->setCurrentIndex(0);
    span_->setCurrentIndex(AnyTime);
}

void JournalFilterBar::focusText()
{
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

} // namespace registrar
