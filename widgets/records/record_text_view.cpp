// SPDX-License-Identifier: GPL-3.0-or-later
// One record as Extended JSON, read as one types.
#include "widgets/records/record_text_view.h"

#include "models/records/json_members.h"
#include "widgets/records/json_text_edit.h"
#include "widgets/records/text_find_bar.h"
#include "widgets/shared/segmented_control.h"
#include "widgets/shared/theme_palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int typingPause = 300;    ///< milliseconds before what was typed is read
constexpr int longTextPause = 1200; ///< the same where a text is so long that reading it takes a while
constexpr int longText = 2'000'000; ///< characters

} // namespace

RecordTextView::RecordTextView(RecordsModel &records, QWidget *parent)
    : QWidget(parent)
    , records_(records)
    , draft_(records)
    , modes_(new SegmentedControl(this))
    , text_(new JsonTextEdit(this))
    , find_(new TextFindBar(*text_, this))
    , giveUp_(new QPushButton(tr("Give up the text"), this))
    , note_(new QLabel(this))
{
    setObjectName(u"recordTextView"_s);
    modes_->setObjectName(u"textModes"_s);
    modes_->setAccessibleName(tr("How exactly types are written"));
    modes_->addSegment(tr("Relaxed"), tr("Plain numbers and dates; types stay what they are"));
    modes_->addSegment(tr("Canonical"), tr("Every value with its type"));
    text_->setObjectName(u"recordText"_s);
    text_->setAccessibleName(tr("Record as Extended JSON"));
    giveUp_->setObjectName(u"giveUpText"_s);
    giveUp_->setToolTip(tr("Shows the record again as it is staged"));
    note_->setObjectName(u"textNote"_s);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(modes_);
    head->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(note_, 1);
    foot->addWidget(giveUp_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(find_);
    layout->addWidget(text_, 1);
    layout->addLayout(foot);
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &RecordTextView::read);
    connect(modes_, &SegmentedControl::currentChanged, this, [this](int mode) {
        draft_.setMode(mode == 0 ? ExtendedJsonMode::Relaxed : ExtendedJsonMode::Canonical);
    });
    connect(text_, &JsonTextEdit::typed, this, [this] {
        draft_.touch();
        pause_.start(text_->document()->characterCount() > longText ? longTextPause : typingPause);
    });
    connect(text_, &JsonTextEdit::left, this, [this] { records_.changes().endTyping(); });
    connect(text_, &JsonTextEdit::loaded, this, &RecordTextView::refresh);
    connect(text_, &JsonTextEdit::findWanted, find_, &TextFindBar::open);
    connect(text_, &JsonTextEdit::findNextWanted, find_, &TextFindBar::step);
    connect(giveUp_, &QPushButton::clicked, this, [this] {
        pause_.stop();
        draft_.giveUp();
        text_->setFocus();
    });
    connect(&draft_, &RecordDraft::printed, text_, &JsonTextEdit::load);
    connect(&draft_, &RecordDraft::stateChanged, this, &RecordTextView::refresh);
    connect(&draft_, &RecordDraft::refused, this, &RecordTextView::refused);
    refresh();
}

QString RecordTextView::typedText() const
{
    return text_->document()->toRawText();
}

void RecordTextView::showRow(int row)
{
    pause_.stop();
    draft_.showRow(row, draft_.state() == RecordDraft::State::Reading ? typedText() : QString());
}

void RecordTextView::focusField(const QString &name)
{
    find_->goTo(jsonOfText(name) + u':');
    text_->setFocus(Qt::OtherFocusReason);
}

void RecordTextView::read()
{
    draft_.take(typedText());
}

void RecordTextView::refresh()
{
    const QString refusal = draft_.refusal();
    const RecordDraft::State state = draft_.state();
    text_->setReadOnly(!refusal.isEmpty() || state == RecordDraft::State::Printing || text_->isLoading());
    giveUp_->setVisible(state == RecordDraft::State::Unreadable);
    if (state == RecordDraft::State::Unreadable) {
        const Error &problem = *draft_.problem();
        const QStringList place = problem.code.split(u':');
        text_->markProblem(place.value(0).toInt(), place.value(1).toInt());
        tell(QStringList{problem.what, problem.why}.join(u' ').trimmed(), true);
    } else {
        text_->markProblem(0, 0);
        const bool waiting = state == RecordDraft::State::Printing || text_->isLoading();
        tell(waiting                                ? tr("The text is being written …")
             : state == RecordDraft::State::Reading ? tr("Reading …")
                                                    : refusal,
             false);
    }
    if (isReading() != wasReading_) {
        wasReading_ = isReading();
        Q_EMIT readingChanged();
    }
}

void RecordTextView::tell(const QString &sentence, bool wrong)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPalette words = note_->palette();
    words.setColor(QPalette::WindowText, wrong ? theme.danger : theme.dim);
    note_->setPalette(words);
    note_->setText(sentence);
}

} // namespace registrar
