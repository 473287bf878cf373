// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what becomes of the operations that run when the program is to end.
#include "widgets/operations/running_operations_dialog.h"

#include "widgets/operations/operation_delegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

class RunningRows : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(OperationListModel::RunningRole).toBool();
    }
};

} // namespace

RunningOperationsDialog::RunningOperationsDialog(OperationList &operations, QWidget *parent)
    : QDialog(parent)
    , operations_(operations)
    , before_(operations.ended())
    , model_(operations)
    , running_(new RunningRows(this))
    , text_(new QLabel(this))
    , detail_(new QLabel(this))
{
    setObjectName(u"runningOperations"_s);
    setWindowTitle(tr("Quit Registrar"));
    setAttribute(Qt::WA_DeleteOnClose);
    running_->setSourceModel(&model_);
    text_->setObjectName(u"runningText"_s);
    QFont strong = text_->font();
    strong.setWeight(QFont::DemiBold);
    text_->setFont(strong);
    for (QLabel *label : {text_, detail_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *list = new QListView(this);
    list->setObjectName(u"runningList"_s);
    list->setAccessibleName(tr("Running operations"));
    list->setModel(running_);
    list->setItemDelegate(new OperationDelegate(OperationListModel::DetailRole, list));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(this);
    wait_ = buttons->addButton(tr("Wait, then quit"), QDialogButtonBox::AcceptRole);
    wait_->setObjectName(u"waitAndQuit"_s);
    cancel_ = buttons->addButton(tr("Cancel them and quit"), QDialogButtonBox::DestructiveRole);
    cancel_->setObjectName(u"cancelAndQuit"_s);
    QPushButton *stay = buttons->addButton(tr("Stay"), QDialogButtonBox::RejectRole);
    stay->setObjectName(u"stay"_s);
    stay->setDefault(true);
    connect(wait_, &QPushButton::clicked, this, [this] { choose(Choice::Wait); });
    connect(cancel_, &QPushButton::clicked, this, [this] { choose(Choice::Cancel); });
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(text_);
    layout->addWidget(detail_);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(480, 320);
    stay->setFocus();
    // Behind the list's other listeners: what has ended is told of before the program may go.
    connect(&operations_, &OperationList::changed, this, &RunningOperationsDialog::refresh,
            Qt::QueuedConnection);
    refresh();
}

RunningOperationsDialog::~RunningOperationsDialog() = default;

void RunningOperationsDialog::choose(Choice choice)
{
    choice_ = choice;
    before_ = operations_.ended();
    if (choice == Choice::Cancel)
        operations_.cancelAll();
    refresh();
}

bool RunningOperationsDialog::hasFailedSince() const
{
    const QList<Operation *> ended = operations_.ended();
    return std::ranges::any_of(ended, [this](const Operation *operation) {
        return operation->report().outcome == OperationReport::Outcome::Failed &&
               !before_.contains(operation);
    });
}

void RunningOperationsDialog::refresh()
{
    const int running = static_cast<int>(operations_.running().size());
    const bool failed = choice_ == Choice::Wait && hasFailedSince();
    if (isVisible() && (failed || (running == 0 && choice_ != Choice::None))) {
        failed ? reject() : accept();
        return;
    }
    text_->setText(running > 0 ? tr("%n operation(s) are still running.", nullptr, running)
                               : tr("Nothing is running any more."));
    switch (choice_) {
    case Choice::None:
        detail_->setText(running > 0 ? tr("Cancelled, an export leaves no file, and an edit of many records "
                                          "keeps what it has written so far; the journal has it.")
                                     : QString());
        break;
    case Choice::Wait:
        detail_->setText(tr("Registrar quits as soon as they have ended."));
        break;
    case Choice::Cancel:
        detail_->setText(tr("They are being cancelled. Registrar quits as soon as they have ended."));
        break;
    }
    if (running == 0)
        wait_->setText(tr("Quit"));
    wait_->setEnabled(choice_ == Choice::None);
    cancel_->setEnabled(choice_ != Choice::Cancel && running > 0);
}

} // namespace registrar
