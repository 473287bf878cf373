// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the journal in full: who, where, and every field before and after.
#include "widgets/journal/journal_details.h"

#include "models/journal/journal_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int tallestRow = 120;

} // namespace

JournalDetails::JournalDetails(QWidget *parent)
    : QWidget(parent)
    , head_(new QLabel(this))
    , lines_(new QTableWidget(0, 3, this))
{
    head_->setObjectName(u"journalHead"_s);
    head_->setTextFormat(Qt::PlainText);
    head_->setWordWrap(true);
    head_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines_->setObjectName(u"journalLines"_s);
    lines_->setAccessibleName(tr("The entry's fields"));
    lines_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    lines_->setSelectionMode(QAbstractItemView::SingleSelection);
    lines_->setTabKeyNavigation(false);
    lines_->setShowGrid(false);
    lines_->setFrameShape(QFrame::NoFrame);
    lines_->setWordWrap(true);
    lines_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    lines_->verticalHeader()->hide();
    lines_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    lines_->verticalHeader()->setMaximumSectionSize(tallestRow);
    lines_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    lines_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    lines_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->addWidget(head_);
    layout->addWidget(lines_, 1);
}

void JournalDetails::showEntry(const JournalEntry &entry)
{
    QStringList facts{tr("Entry %1").arg(QLocale().toString(entry.sequence)),
                      u"%1@%2"_s.arg(entry.person, entry.host), entry.program,
                      entry.time.toUTC().toString(Qt::ISODateWithMs)};
    if (!entry.set.isEmpty())
        facts.append(tr("change set %1").arg(entry.set));
    facts.removeAll(QString());
    head_->setText(facts.join(u" · "_s));
    const bool hasSides = JournalWords::hasSides(entry);
    lines_->setHorizontalHeaderLabels(hasSides ? QStringList{tr("Field"), tr("Before"), tr("After")}
                                               : QStringList{tr("Name"), QString(), tr("Value")});
    lines_->setColumnHidden(1, !hasSides);
    const QList<JournalWords::Line> lines = JournalWords::lines(entry);
    lines_->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList texts{lines.at(row).name, lines.at(row).before, lines.at(row).after};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
            item->setToolTip(texts.at(column).left(2000));
            lines_->setItem(row, column, item);
        }
    }
}

void JournalDetails::clear(const QString &sentence)
{
    head_->setText(sentence.isEmpty() ? tr("Choose an entry to see what it holds.") : sentence);
    lines_->setRowCount(0);
}

} // namespace registrar
