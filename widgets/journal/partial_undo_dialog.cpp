// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which changes of a set are to be taken back.
#include "widgets/journal/partial_undo_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

PartialUndoDialog::PartialUndoDialog(const JournalUndo &undo, QWidget *parent)
    : QDialog(parent)
    , model_(new UndoModel(undo, this))
    , all_(new QCheckBox(tr("&All that can be taken back"), this))
    , view_(new QTreeView(this))
    , why_(new QLabel(this))
    , status_(new QLabel(this))
{
    setObjectName(u"partialUndoDialog"_s);
    setWindowTitle(tr("Undo from the journal"));
    setAttribute(Qt::WA_DeleteOnClose);
    all_->setObjectName(u"undoAll"_s);
    status_->setObjectName(u"undoStatus"_s);
    status_->setWordWrap(true);
    why_->setObjectName(u"undoWhy"_s);
    why_->setWordWrap(true);
    why_->setTextFormat(Qt::PlainText);
    why_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    why_->setMinimumHeight(2 * fontMetrics().lineSpacing()); // what follows stays where it is
    why_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    makeView();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    stage_ = buttons->addButton(tr("Stage the undo"), QDialogButtonBox::AcceptRole);
    stage_->setObjectName(u"stageUndo"_s);
    stage_->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(makeHead(undo));
    layout->addWidget(all_);
    layout->addWidget(view_, 1);
    layout->addWidget(why_);
    layout->addWidget(status_);
    layout->addWidget(buttons);
    resize(860, 460);
    connect(all_, &QCheckBox::clicked, this, [this] { model_->chooseAll(model_->chosen() == 0); });
    connect(model_, &UndoModel::chosenChanged, this, &PartialUndoDialog::refresh);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartialUndoDialog::showWhy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(model_->changes());
        accept();
    });
    view_->setFocus();
    showWhy();
    refresh();
}

PartialUndoDialog::~PartialUndoDialog()
{
    view_->setModel(nullptr); // the model may go before the view
}

QWidget *PartialUndoDialog::makeHead(const JournalUndo &undo)
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout, head](const QString &sentence) {
        auto *label = new QLabel(sentence, head);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
        return label;
    };
    QString title = tr("All of this change set can be taken back, but not what went with it.");
    if (!undo.isPossible())
        title = tr("Nothing of this change set can be taken back from the journal.");
    else if (!undo.isWhole())
        title = tr("Not all of this change set can be taken back from the journal.");
    QLabel *strong = add(title);
    QFont font = strong->font();
    font.setWeight(QFont::DemiBold);
    strong->setFont(font);
    if (!undo.isWhole())
        add(tr("The journal keeps no secrets and no very large values. Set those by hand, or restore them "
               "from a "
               "backup."));
    for (const QString &sentence : model_->neverBack())
        add(sentence);
    return head;
}

void PartialUndoDialog::makeView()
{
    view_->setObjectName(u"undoParts"_s);
    view_->setAccessibleName(tr("The changes, and what becomes of each"));
    view_->setModel(model_);
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setAllColumnsShowFocus(true);
    view_->setTextElideMode(Qt::ElideRight);
    view_->header()->setStretchLastSection(true);
    view_->setColumnWidth(UndoModel::ChangeColumn, 180);
    view_->setColumnWidth(UndoModel::BackColumn, 220);
    if (model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(0, 0));
}

/// The whole of what a row has room for in part.
void PartialUndoDialog::showWhy()
{
    why_->setText(view_->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void PartialUndoDialog::refresh()
{
    const int chosen = model_->chosen();
    all_->setEnabled(model_->possible() > 0);
    all_->setCheckState(chosen == 0                    ? Qt::Unchecked
                        : chosen == model_->possible() ? Qt::Checked
                                                       : Qt::PartiallyChecked);
    stage_->setEnabled(chosen > 0);
    const QString back =
        tr("%n change(s) will be staged for a look before anything is written.", nullptr, chosen);
    const int leftOut = model_->leftOut();
    status_->setText(
        leftOut == 0 ? back : back + u' ' + tr("%n change(s) stay, wholly or in part.", nullptr, leftOut));
}

} // namespace registrar
