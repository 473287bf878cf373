// SPDX-License-Identifier: GPL-3.0-or-later
// The statements or commands that staged edits come to, for reading and copying.
#include "widgets/changes/preview_pane.h"

#include "repository/answer.h"
#include "widgets/shared/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , title_(new QLabel(this))
    , copy_(new QToolButton(this))
    , text_(new QPlainTextEdit(this))
{
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    copy_->setObjectName(u"copyStatements"_s);
    copy_->setIcon(icon(u"copy"_s));
    copy_->setAutoRaise(true);
    copy_->setToolTip(tr("Copy the statements"));
    copy_->setAccessibleName(tr("Copy the statements"));
    text_->setObjectName(u"statements"_s);
    text_->setAccessibleName(tr("What will be sent, for reading only"));
    text_->setReadOnly(true);
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setTabChangesFocus(true);
    text_->setLayoutDirection(Qt::LeftToRight); // statements are, in every language
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->addWidget(title_, 1);
    head->addWidget(copy_);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(text_, 1);
    later_.setSingleShot(true);
    later_.setInterval(120);
    connect(&later_, &QTimer::timeout, this, &PreviewPane::ask);
    connect(copy_, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text_->toPlainText()); });
}

PreviewPane::~PreviewPane()
{
    cancel_.cancel();
}

void PreviewPane::showChosen(const ChangesModel::Chosen &chosen)
{
    chosen_ = chosen;
    ++generation_;
    failed_ = false;
    later_.start();
}

void PreviewPane::clear(const QString &sentence)
{
    ++generation_;
    failed_ = false;
    later_.stop();
    title_->setText(sentence);
    text_->clear();
    copy_->setEnabled(false);
}

void PreviewPane::ask()
{
    cancel_.cancel();
    cancel_ = CancelSource();
    title_->setText(tr("Working out what will be sent to %1 …").arg(chosen_.store.name()));
    const auto asked = chosen_.store.sender->preview(
        chosen_.ids.first(std::min(chosen_.ids.size(), mostRecords)), cancel_.token());
    whenAnswered(asked, this, [this, generation = generation_](const Result<ApplyPreview> &preview) {
        if (generation != generation_)
            return;
        if (preview) {
            showText(*preview);
        } else {
            clear(preview.error().toText());
            failed_ = true;
        }
    });
}

void PreviewPane::showText(const ApplyPreview &preview)
{
    QStringList lines;
    if (!preview.begin.isEmpty())
        lines.append(preview.begin);
    for (const ChangePreview &change : preview.changes) {
        lines += change.statements;
        if (change.refusal)
            lines.append(u"-- "_s + change.refusal->toText());
    }
    const qsizetype left = chosen_.ids.size() - mostRecords;
    if (left > 0)
        lines.append(u"-- "_s + tr("… and %n more record(s)", nullptr, static_cast<int>(left)));
    if (!preview.end.isEmpty())
        lines.append(preview.end);
    title_->setText(tr("What will be sent to %1, for reading only: values are bound when it is sent")
                        .arg(chosen_.store.name()));
    title_->setToolTip(title_->text());
    if (const QString text = lines.join(u'\n'); text != text_->toPlainText())
        text_->setPlainText(text); // else whoever reads it keeps the place
    copy_->setEnabled(true);
}

} // namespace registrar
