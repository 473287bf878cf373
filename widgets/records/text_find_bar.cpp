// SPDX-License-Identifier: GPL-3.0-or-later
// Finds words in the text of a record, however long it is, and tells how often they are there.
#include "widgets/records/text_find_bar.h"

#include "widgets/records/json_text_edit.h"
#include "widgets/shared/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int typingPause = 200;
constexpr qsizetype longestOffer = 100; ///< characters of a selection that one may be looking for

QToolButton *toolButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

TextFindBar::TextFindBar(JsonTextEdit &text, QWidget *parent)
    : QWidget(parent)
    , text_(text)
    , words_(new QLineEdit(this))
    , previous_(toolButton(u"findPreviousInText"_s, tr("Previous match (Shift+F3)"), this))
    , next_(toolButton(u"findNextInText"_s, tr("Next match (F3)"), this))
    , state_(new QLabel(this))
{
    setObjectName(u"textFindBar"_s);
    words_->setObjectName(u"findInText"_s);
    words_->setAccessibleName(tr("Find in the text"));
    words_->setPlaceholderText(tr("Find"));
    words_->setClearButtonEnabled(true);
    words_->setMinimumWidth(90);
    previous_->setArrowType(Qt::UpArrow);
    next_->setArrowType(Qt::DownArrow);
    state_->setObjectName(u"findInTextState"_s);
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true);
    state_->setMinimumWidth(70);
    QToolButton *closing = toolButton(u"closeFindInText"_s, tr("Close (Esc)"), this);
    closing->setIcon(icon(u"close"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{words_, previous_, next_, state_, closing})
        layout->addWidget(part, part == words_ || part == state_ ? 1 : 0);
    typing_.setSingleShot(true);
    typing_.setInterval(typingPause);
    connect(&typing_, &QTimer::timeout, this, &TextFindBar::begin);
    connect(words_, &QLineEdit::textEdited, this, [this] {
        search_.stop(); // nobody waits for the last words any more
        typing_.start();
        refresh();
    });
    connect(next_, &QToolButton::clicked, this, [this] { step(false); });
    connect(previous_, &QToolButton::clicked, this, [this] { step(true); });
    connect(closing, &QToolButton::clicked, this, &TextFindBar::close);
    connect(&text_, &JsonTextEdit::typed, this, [this] {
        if (isVisible())
            typing_.start(typingPause); // numbers and places are others now
    });
    connect(&search_, &TextSearch::counted, this, &TextFindBar::refresh);
    connect(&search_, &TextSearch::found, this, &TextFindBar::select);
    refresh();
    hide();
}

void TextFindBar::open()
{
    show();
    const QString selected = text_.textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < longestOffer)
        words_->setText(selected);
    words_->setFocus(Qt::ShortcutFocusReason);
    words_->selectAll();
    if (!words_->text().isEmpty())
        takeText(words_->text());
}

/// The words as they stand, from the place on where one is.
void TextFindBar::begin()
{
    typing_.stop();
    takeText(words_->text());
    if (!text_.hasFocus()) // who types in the text stays there
        search_.find(text_.textCursor().selectionStart(), false);
}

void TextFindBar::step(bool backwards)
{
    if (!isVisible() && words_->text().isEmpty()) {
        open();
        return;
    }
    typing_.stop();
    takeText(words_->text());
    const QTextCursor cursor = text_.textCursor();
    search_.find(backwards ? cursor.selectionStart() : cursor.selectionEnd(), backwards);
}

void TextFindBar::goTo(const QString &words)
{
    revision_ = -1;
    takeText(words);
    search_.find(0, false);
}

void TextFindBar::takeText(const QString &words)
{
    const int revision = text_.document()->revision();
    if (words == search_.words() && revision == revision_)
        return;
    revision_ = revision;
    missing_ = false;
    search_.start(words.isEmpty() ? QString() : text_.document()->toRawText(), words);
    refresh();
}

void TextFindBar::select(qsizetype place)
{
    if (text_.document()->revision() != revision_) {
        takeText(search_.words()); // it was typed in meanwhile
        search_.find(text_.textCursor().selectionStart(), false);
        return;
    }
    missing_ = place < 0;
    if (!missing_)
        text_.select(static_cast<int>(place), static_cast<int>(search_.words().size()));
    if (!isVisible())
        search_.stop(); // it would keep a copy of the text
    refresh();
}

void TextFindBar::close()
{
    typing_.stop();
    search_.stop();
    hide();
    text_.setFocus();
}

void TextFindBar::refresh()
{
    const bool any = !words_->text().isEmpty();
    const qint64 count = search_.count();
    const int shown = static_cast<int>(std::min<qint64>(count, INT_MAX));
    const qint64 number = search_.numberOf(text_.textCursor().selectionStart());
    QString state;
    if (search_.words().isEmpty())
        state = any ? tr("Searching …") : QString();
    else if (missing_ || (count == 0 && !search_.isCounting()))
        state = tr("Not in the text");
    else if (search_.isCounting())
        state = tr("%n match(es) so far", nullptr, shown);
    else if (text_.textCursor().hasSelection() && number > 0)
        //: the first number is the match that is shown
        state = tr("%1 of %n match(es)", nullptr, shown).arg(QLocale().toString(number));
    else
        state = tr("%n match(es)", nullptr, shown);
    state_->setText(state);
    next_->setEnabled(any);
    previous_->setEnabled(any);
}

/// Here to find means to find in the text, whatever the page around it finds.
bool TextFindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::FindNext) || key->matches(QKeySequence::FindPrevious)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TextFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
             event->matches(QKeySequence::FindNext))
        step(event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->matches(QKeySequence::FindPrevious))
        step(true);
    else
        QWidget::keyPressEvent(event);
}

} // namespace registrar
