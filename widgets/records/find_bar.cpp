// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a text in the records of a table: typed, gone through, counted.
#include "widgets/records/find_bar.h"

#include "widgets/records/records_table.h"
#include "widgets/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int typingPause = 200;

QToolButton *arrowButton(const QString &name, Qt::ArrowType arrow, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

FindBar::FindBar(RecordsTable &table, RecordsModel &model, QWidget *parent)
    : QWidget(parent)
    , table_(table)
    , model_(model)
    , finder_(model)
    , text_(new QLineEdit(this))
    , previous_(arrowButton(u"findPrevious"_s, Qt::UpArrow, tr("Previous match (Shift+F3)"), this))
    , next_(arrowButton(u"findNext"_s, Qt::DownArrow, tr("Next match (F3)"), this))
    , state_(new QLabel(this))
    , cancel_(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find"));
    text_->setObjectName(u"findText"_s);
    text_->setAccessibleName(tr("Text to find in the records"));
    text_->setPlaceholderText(tr("Find in the records"));
    text_->setClearButtonEnabled(true);
    text_->setMaximumWidth(320);
    state_->setObjectName(u"findState"_s);
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true); // rather than keep a page from being narrow
    state_->setMinimumWidth(90);
    cancel_->setObjectName(u"findCancel"_s);
    auto *closing = new QToolButton(this);
    closing->setObjectName(u"findClose"_s);
    closing->setIcon(icon(u"close"_s));
    closing->setAutoRaise(true);
    closing->setAccessibleName(tr("Close"));
    closing->setToolTip(tr("Close (Esc)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    for (QWidget *part : std::initializer_list<QWidget *>{text_, previous_, next_, state_, cancel_})
        layout->addWidget(part, part == text_ || part == state_ ? 2 : 0);
    layout->addStretch(1);
    layout->addWidget(closing);
    typing_.setSingleShot(true);
    typing_.setInterval(typingPause);
    connect(&typing_, &QTimer::timeout, this, &FindBar::begin);
    connect(text_, &QLineEdit::textEdited, &typing_, qOverload<>(&QTimer::start));
    connect(next_, &QToolButton::clicked, this, &FindBar::next);
    connect(previous_, &QToolButton::clicked, this, &FindBar::previous);
    connect(cancel_, &QPushButton::clicked, &finder_, &RecordFinder::cancel);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(&finder_, &RecordFinder::changed, this, &FindBar::refresh);
    connect(&finder_, &RecordFinder::found, this, [this](const QModelIndex &cell) {
        table_.setCurrentIndex(cell);
        table_.scrollTo(cell);
    });
    refresh();
    hide();
}

void FindBar::open()
{
    show();
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
    if (!text_->text().isEmpty() && text_->text() != finder_.text())
        begin();
}

void FindBar::begin()
{
    typing_.stop();
    Q_EMIT textChanged(text_->text());
    finder_.start(text_->text(), std::max(table_.currentIndex().row(), 0), table_.shownColumns());
}

void FindBar::next()
{
    if (!isVisible())
        open();
    else if (typing_.isActive() || text_->text() != finder_.text())
        begin();
    else
        finder_.next();
}

void FindBar::previous()
{
    if (typing_.isActive())
        begin();
    else
        finder_.previous();
}

void FindBar::close()
{
    finder_.start({}, 0, {});
    Q_EMIT textChanged({});
    hide();
    table_.setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh()
{
    const int count = finder_.count();
    QString state;
    if (!finder_.text().isEmpty()) {
        if (count == 0)
            state = finder_.isComplete() ? tr("Nothing found") : tr("Nothing found so far");
        else if (finder_.isComplete())
            //: the first number is the match that is shown
            state = tr("%1 of %n match(es)", nullptr, count).arg(finder_.current() + 1);
        else
            state = tr("%1 of %n match(es) so far", nullptr, count).arg(finder_.current() + 1);
        if (finder_.isSearching())
            state += u" · "_s + tr("at record %1").arg(QLocale().toString(finder_.row() + 1));
    }
    state_->setText(state);
    cancel_->setVisible(finder_.isSearching());
    if (!finder_.isSearching() && isVisible())
        table_.tellViewport(); // the search has looked elsewhere meanwhile
    next_->setEnabled(!text_->text().isEmpty());
    previous_->setEnabled(count > 1);
}

/// Here Esc closes, even while the page could be stopped by it.
bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->modifiers().testFlag(Qt::ShiftModifier) ? previous() : next();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace registrar
