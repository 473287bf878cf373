// SPDX-License-Identifier: GPL-3.0-or-later
// A filter typed in the store's own language: with completion, a history, and errors shown at their place.
#include "widgets/records/query_box.h"

#include "widgets/shared/theme_palette.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLines = 6;
constexpr int verticalPadding = 12;
constexpr int leastPrefix = 2;

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'$';
}

} // namespace

QueryBox::QueryBox(QWidget *parent)
    : QPlainTextEdit(parent)
    , words_(new QStringListModel(this))
    , completer_(new QCompleter(words_, this))
{
    setObjectName(u"queryBox"_s);
    setAccessibleName(tr("Filter in the store's own language"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The languages are written from the left whatever the window is.
    setLayoutDirection(Qt::LeftToRight);
    completer_->setWidget(this);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setFilterMode(Qt::MatchContains);
    connect(completer_, qOverload<const QString &>(&QCompleter::activated), this,
            &QueryBox::insertCompletion);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        showProblem(-1);
        Q_EMIT edited();
    });
    fitHeight();
}

void QueryBox::setWords(const QStringList &words)
{
    words_->setStringList(words);
}

void QueryBox::setHistory(const QStringList &history)
{
    history_ = history;
    place_ = -1;
}

void QueryBox::showProblem(int place)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = toPlainText();
    if (place >= 0) {
        const auto end = static_cast<int>(text.size());
        int from = std::clamp(place, 0, end);
        if (from == end)
            from = std::max(end - 1, 0); // what is missing at the end is pointed at by what is there last
        int to = from + 1;
        while (from < end && isWordPart(text.at(from)) && to < end && isWordPart(text.at(to)))
            ++to;
        QTextEdit::ExtraSelection mark;
        mark.cursor = textCursor();
        mark.cursor.setPosition(from);
        mark.cursor.setPosition(std::min(to, end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(ThemePalette::of(palette()).danger);
        mark.format.setBackground(ThemePalette::of(palette()).dangerBack);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QSize QueryBox::sizeHint() const
{
    // A plain text's document counts its lines, the broken ones included.
    const int wrapped = qRound(document()->size().height());
    const int lines = std::clamp(std::max(document()->blockCount(), wrapped), 1, mostLines);
    return {240, lines * fontMetrics().lineSpacing() + verticalPadding + 2 * frameWidth()};
}

QSize QueryBox::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void QueryBox::fitHeight()
{
    setFixedHeight(sizeHint().height());
    const bool more = std::max(document()->blockCount(), qRound(document()->size().height())) > mostLines;
    setVerticalScrollBarPolicy(more ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void QueryBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

/// Esc closes the list of words before it stops anything else.
bool QueryBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && completer_->popup()->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void QueryBox::keyPressEvent(QKeyEvent *event)
{
    const bool choosing = completer_->popup()->isVisible();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (choosing && completer_->popup()->currentIndex().isValid()) {
            event->ignore(); // the list takes it
            return;
        }
        completer_->popup()->hide();
        if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT submitted();
            return;
        }
        break;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (choosing) {
            event->ignore();
            return;
        }
        break;
    case Qt::Key_Space:
        if (control) {
            complete(true);
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control) {
            goThroughHistory(event->key() == Qt::Key_Up ? 1 : -1);
            return;
        }
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().front().isPrint();
    if (typed || (choosing && event->key() == Qt::Key_Backspace))
        complete(false);
}

QString QueryBox::wordBefore() const
{
    const QString text = toPlainText();
    const int end = textCursor().position();
    int start = end;
    while (start > 0 && isWordPart(text.at(start - 1)))
        --start;
    return text.mid(start, end - start);
}

void QueryBox::complete(bool asked)
{
    const QString prefix = wordBefore();
    if (!asked && prefix.size() < leastPrefix) {
        completer_->popup()->hide();
        return;
    }
    completer_->setCompletionPrefix(prefix);
    const bool whole = completer_->completionCount() == 1 &&
                       completer_->currentCompletion().compare(prefix, Qt::CaseInsensitive) == 0;
    if (completer_->completionCount() == 0 || whole) {
        completer_->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(completer_->popup()->sizeHintForColumn(0) +
                   completer_->popup()->verticalScrollBar()->sizeHint().width() + 16);
    completer_->complete(place);
}

void QueryBox::insertCompletion(const QString &word)
{
    QTextCursor cursor = textCursor();
    auto replaced = static_cast<int>(wordBefore().size());
    const int before = cursor.position() - replaced - 1;
    if (before >= 0 && (word.front() == u'\'' || word.front() == u'"') &&
        toPlainText().at(before) == word.front())
        ++replaced; // the quote is typed already
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, replaced);
    cursor.insertText(word);
    setTextCursor(cursor);
}

void QueryBox::goThroughHistory(int by)
{
    const qsizetype place = std::clamp<qsizetype>(place_ + by, -1, history_.size() - 1);
    if (place == place_)
        return;
    if (place_ < 0)
        draft_ = toPlainText();
    place_ = place;
    setPlainText(place_ < 0 ? draft_ : history_.at(place_));
    moveCursor(QTextCursor::End);
}

} // namespace registrar
