// SPDX-License-Identifier: GPL-3.0-or-later
// A text in Markdown: written on one side, looked at on the other.
#include "widgets/records/markdown_input.h"

#include "widgets/records/markdown_preview.h"
#include "widgets/shared/plain_text.h"
#include "widgets/shared/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int shownLines = 10;

} // namespace

MarkdownInput::MarkdownInput(const RecordColumn &column, QWidget *parent)
    : FieldInput(column, parent)
    , sides_(new SegmentedControl(this))
    , stack_(new QStackedWidget(this))
    , text_(new QPlainTextEdit(stack_))
    , preview_(new MarkdownPreview(stack_))
    , size_(new QLabel(this))
{
    sides_->setObjectName(u"markdownSides"_s);
    sides_->setAccessibleName(tr("Ways to look at %1").arg(column.title()));
    sides_->addSegment(tr("Write"));
    sides_->addSegment(tr("Preview"));
    stack_->addWidget(text_);
    stack_->addWidget(preview_);
    hold(stack_, text_);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sides_);
    row->addStretch();
    row->addWidget(size_);
    addBelow(foot);
    size_->setObjectName(u"markdownSize"_s);
    preview_->setAccessibleName(tr("Preview of %1").arg(column.title()));
    text_->setTabChangesFocus(true);
    stack_->setFixedHeight(text_->fontMetrics().lineSpacing() * shownLines + 12);
    connect(sides_, &SegmentedControl::currentChanged, this, &MarkdownInput::showSide);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        touched_ = true;
        text_->setPlaceholderText(placeholder(Value(QString())));
        count();
        Q_EMIT edited();
    });
}

bool MarkdownInput::suits(const Value &value) const
{
    return value.isAbsent() || value.is<QString>();
}

void MarkdownInput::show(const Value &value)
{
    shown_ = value;
    touched_ = false;
    text_->setPlaceholderText(placeholder(value));
    const QString text = value.toText();
    text_->setReadOnly(readOnly_ || !keepsText(text));
    if (typedText(*text_, text) != text) {
        const QSignalBlocker blocker(text_);
        text_->setPlainText(text);
    }
    count();
    if (sides_->current() == 1)
        showSide(1);
}

void MarkdownInput::count()
{
    size_->setText(tr("%1 characters").arg(QLocale().toString(text_->document()->characterCount() - 1)));
}

Result<Value> MarkdownInput::value() const
{
    return touched_ ? Value(typedText(*text_, shown_.toText())) : shown_;
}

void MarkdownInput::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    text_->setReadOnly(readOnly || !keepsText(shown_.toText()));
}

void MarkdownInput::showSide(int side)
{
    if (side == 1)
        preview_->showMarkdown(text_->toPlainText());
    stack_->setCurrentIndex(side);
}

} // namespace registrar
