// SPDX-License-Identifier: GPL-3.0-or-later
// An edit for JSON of any size: line numbers, colours of what is on screen, the place of an error underlined.
#include "widgets/records/json_text_edit.h"

#include "widgets/records/json_colours.h"
#include "widgets/shared/theme_palette.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QThread>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qsizetype pieceLength = qsizetype{48} * 1024; ///< characters that are put in at a time
constexpr int numbersMargin = 8;

class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(JsonTextEdit *edit)
        : QWidget(edit)
        , edit_(edit)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {edit_->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { edit_->paintNumbers(event); }

private:
    JsonTextEdit *edit_;
};

} // namespace

JsonTextEdit::JsonTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , numbers_(new LineNumbers(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // JSON is, whatever the language around it
    setTabStopDistance(fontMetrics().horizontalAdvance(u"  "_s));
    more_.setInterval(0);
    connect(&more_, &QTimer::timeout, this, &JsonTextEdit::loadMore);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonTextEdit::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            numbers_->scroll(0, scrolled);
        else
            numbers_->update(0, area.y(), numbers_->width(), area.height());
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!loading_)
            Q_EMIT typed();
    });
    placeNumbers();
}

void JsonTextEdit::load(const QString &text)
{
    keptLine_ = textCursor().blockNumber();
    markProblem(0, 0);
    more_.stop();
    loading_ = true;
    leaveDocument();
    setUndoRedoEnabled(false);
    const qsizetype end = std::min(text.size(), pieceLength);
    setPlainText(text.left(end));
    rest_ = text;
    restAt_ = end;
    if (end < text.size()) {
        more_.start();
        return;
    }
    loadMore();
}

void JsonTextEdit::leaveDocument()
{
    if (document()->characterCount() <= pieceLength)
        return;
    QTextDocument *left = document();
    left->setParent(nullptr); // the edit would delete it at once
    auto *fresh = new QTextDocument(this);
    fresh->setDocumentLayout(new QPlainTextDocumentLayout(fresh));
    fresh->setDefaultFont(left->defaultFont());
    fresh->setDefaultTextOption(left->defaultTextOption());
    setDocument(fresh);
    auto *thread = new QThread;
    left->moveToThread(thread);
    connect(thread, &QThread::finished, left, &QObject::deleteLater);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    thread->quit();
}

void JsonTextEdit::loadMore()
{
    if (restAt_ < rest_.size()) {
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(rest_.mid(restAt_, pieceLength));
        restAt_ += pieceLength;
        return;
    }
    more_.stop();
    rest_.clear();
    restAt_ = 0;
    setUndoRedoEnabled(true);
    loading_ = false;
    const QTextBlock block = document()->findBlockByNumber(std::min(keptLine_, document()->blockCount() - 1));
    setTextCursor(QTextCursor(block));
    Q_EMIT loaded();
}

void JsonTextEdit::markProblem(int line, int column)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = line > 0 ? document()->findBlockByNumber(line - 1) : QTextBlock();
    if (block.isValid()) {
        const ThemePalette &theme = ThemePalette::of(palette());
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        const int length = std::max(1, block.length() - 1);
        const int from = std::clamp(column - 1, 0, length - 1);
        mark.cursor.setPosition(block.position() + from);
        mark.cursor.setPosition(block.position() + std::min(length, from + 40), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme.danger);
        QTextEdit::ExtraSelection whole;
        whole.cursor = QTextCursor(block);
        whole.format.setBackground(theme.dangerBack);
        whole.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks = {whole, mark};
    }
    setExtraSelections(marks);
}

void JsonTextEdit::select(int place, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(place);
    cursor.setPosition(place + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

int JsonTextEdit::numbersWidth() const
{
    const int digits = std::max(3, static_cast<int>(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 2 * numbersMargin;
}

void JsonTextEdit::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    numbers_->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void JsonTextEdit::paintNumbers(QPaintEvent *event)
{
    const ThemePalette &theme = ThemePalette::of(palette());
    QPainter painter(numbers_);
    painter.fillRect(event->rect(), theme.alternate);
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        painter.setPen(block.blockNumber() == current ? theme.text : theme.faint);
        painter.drawText(QRectF(0, top, numbers_->width() - numbersMargin, fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

/// Colours are worked out for what is seen, when it is seen: a text may have a million lines.
void JsonTextEdit::colourShown()
{
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= viewport()->height()) {
        colour(block);
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

void JsonTextEdit::colour(const QTextBlock &block)
{
    const QString text = block.text();
    const int state = static_cast<int>((qHash(text) ^ size_t(themeNumber_) * 2654435761U) & 0x3fffffff);
    if (block.userState() == state)
        return;
    QTextBlock(block).setUserState(state);
    block.layout()->setFormats(jsonColours(text, ThemePalette::of(palette())));
    document()->markContentsDirty(block.position(), block.length());
}

void JsonTextEdit::paintEvent(QPaintEvent *event)
{
    colourShown();
    QPlainTextEdit::paintEvent(event);
}

void JsonTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void JsonTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        ++themeNumber_;
    if (event->type() == QEvent::FontChange && numbers_)
        placeNumbers();
}

bool JsonTextEdit::isFindKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Find) || key.matches(QKeySequence::FindNext) ||
           key.matches(QKeySequence::FindPrevious);
}

/// In a text to find means to find in the text, whatever the page around it finds.
bool JsonTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isFindKey(static_cast<const QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void JsonTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isFindKey(*event)) {
        if (event->matches(QKeySequence::Find))
            Q_EMIT findWanted();
        else
            Q_EMIT findNextWanted(event->matches(QKeySequence::FindPrevious));
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && !isReadOnly() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        indentNewLine();
        return;
    }
    if (plain && !isReadOnly() && event->key() == Qt::Key_Tab) {
        textCursor().insertText(u"  "_s);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void JsonTextEdit::indentNewLine()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    const QString end = line.trimmed();
    if (end.endsWith(u'{') || end.endsWith(u'['))
        indent += 2;
    cursor.insertText(u'\n' + QString(indent, u' '));
    setTextCursor(cursor);
}

void JsonTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace registrar
