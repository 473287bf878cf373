// SPDX-License-Identifier: GPL-3.0-or-later
// For how long a read-only deployment may be written to, and why.
#include "widgets/connections/unlock_dialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{
constexpr int quarterOfAnHour = 15 * 60;
constexpr int hour = 60 * 60;
constexpr int today = 0;
constexpr int longestReason = 200;
} // namespace

UnlockDialog::UnlockDialog(const QString &deployment, QWidget *parent)
    : QDialog(parent)
    , times_(new QButtonGroup(this))
    , reason_(new QLineEdit(this))
{
    setObjectName(u"unlockDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unlock for writing"));
    auto *text =
        new QLabel(tr("%1 can be written to for the time that you choose, and then locks itself again. "
                      "The reason is written into the journal.")
                       .arg(deployment),
                   this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    for (const auto &[title, seconds] : {std::pair(tr("15 minutes"), quarterOfAnHour),
                                         std::pair(tr("1 hour"), hour), std::pair(tr("Today"), today)}) {
        auto *choice = new QRadioButton(title, choices);
        times_->addButton(choice, seconds);
        row->addWidget(choice);
    }
    row->addStretch(1);
    times_->button(quarterOfAnHour)->setChecked(true);
    reason_->setObjectName(u"reason"_s);
    reason_->setMaxLength(longestReason);
    reason_->setPlaceholderText(tr("For example: correct an e-mail address, ticket 481"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("For"), choices);
    form->addRow(tr("&Reason"), reason_);
    auto *buttons = new QDialogButtonBox(this);
    unlock_ = buttons->addButton(tr("Unlock"), QDialogButtonBox::AcceptRole);
    unlock_->setObjectName(u"unlock"_s);
    unlock_->setEnabled(false);
    unlock_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(reason_, &QLineEdit::textChanged, this,
            [this](const QString &typed) { unlock_->setEnabled(!typed.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(until(), reason_->text().trimmed());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    reason_->setFocus();
}

QDateTime UnlockDialog::until() const
{
    const QDateTime now = QDateTime::currentDateTime();
    const int seconds = times_->checkedId();
    return seconds == today ? QDateTime(now.date().addDays(1), QTime(0, 0)) : now.addSecs(seconds);
}

} // namespace registrar
