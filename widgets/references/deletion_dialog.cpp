// SPDX-License-Identifier: GPL-3.0-or-later
// Asks whether records are to be deleted, showing what goes with them.
#include "widgets/references/deletion_dialog.h"

#include "widgets/references/answer_delegate.h"
#include "widgets/shared/busy_mark.h"
#include "widgets/shared/icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace registrar
{

DeletionDialog::DeletionDialog(const DeletionQuestion &question, std::unique_ptr<DeletionModel> model,
                               QWidget *parent)
    : QDialog(parent)
    , model_(std::move(model))
    , busy_(new BusyMark(14, this))
    , status_(new QLabel(this))
    , stop_(new QPushButton(tr("Stop looking"), this))
    , blocked_(new QLabel(this))
    , undo_(new QLabel(this))
    , openBlockers_(new QPushButton(tr("Show them"), this))
    , view_(new QTreeView(this))
    , buttons_(new QDialogButtonBox(this))
{
    setObjectName(u"deletionDialog"_s);
    setWindowTitle(tr("Delete"));
    setAttribute(Qt::WA_DeleteOnClose);
    status_->setObjectName(u"deletionStatus"_s);
    stop_->setObjectName(u"stopLooking"_s);
    blocked_->setObjectName(u"deletionBlocked"_s);
    undo_->setObjectName(u"deletionUndo"_s);
    openBlockers_->setObjectName(u"openBlockers"_s);
    view_->setObjectName(u"deletionEffects"_s);
    view_->setAccessibleName(tr("What else happens"));
    view_->setModel(model_.get());
    view_->setItemDelegate(new AnswerDelegate(view_));
    view_->setHeaderHidden(true);
    view_->setRootIsDecorated(false);
    view_->setIndentation(0);
    view_->setUniformRowHeights(true);
    view_->setAllColumnsShowFocus(true);
    view_->header()->setSectionResizeMode(DeletionModel::TitleColumn, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(makeHead(question));
    layout->addWidget(view_, 1);
    layout->addWidget(undo_);
    auto *looking = new QHBoxLayout;
    looking->addWidget(busy_);
    looking->addWidget(status_, 1);
    looking->addWidget(stop_);
    layout->addLayout(looking);
    makeButtons(question);
    layout->addWidget(buttons_);
    resize(560, 420);
    connect(model_.get(), &DeletionModel::lookingChanged, this, &DeletionDialog::refresh);
    connect(stop_, &QPushButton::clicked, model_.get(), &DeletionModel::stop);
    connect(openBlockers_, &QPushButton::clicked, this, [this] { go(model_->blockerDestination()); });
    const auto open = [this](const QModelIndex &index) { go(model_->destination(index.row())); };
    connect(view_, &QTreeView::activated, this, open);
    refresh();
}

DeletionDialog::~DeletionDialog()
{
    view_->setModel(nullptr); // the model goes before the view
}

QWidget *DeletionDialog::makeHead(const DeletionQuestion &question)
{
    auto *head = new QWidget(this);
    auto *text = new QLabel(tr("Delete %1?").arg(question.title), head);
    QFont strong = text->font();
    strong.setWeight(QFont::DemiBold);
    text->setFont(strong);
    auto *detail = new QLabel(tr("The deletion is staged first, and written when you apply it."), head);
    for (QLabel *label : {text, detail, blocked_, undo_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    layout->addWidget(detail);
    layout->addWidget(blocked_);
    layout->addWidget(openBlockers_, 0, Qt::AlignLeading);
    return head;
}

void DeletionDialog::makeButtons(const DeletionQuestion &question)
{
    QPushButton *cancel = buttons_->addButton(QDialogButtonBox::Cancel);
    delete_ = buttons_->addButton(tr("Stage the deletion"), QDialogButtonBox::DestructiveRole);
    delete_->setObjectName(u"confirmDeletion"_s);
    delete_->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(delete_, &QPushButton::clicked, this, [this] {
        Q_EMIT deletionConfirmed();
        accept();
    });
    if (question.deactivationField.isEmpty())
        return;
    QPushButton *deactivate = buttons_->addButton(tr("Deactivate instead"), QDialogButtonBox::ActionRole);
    deactivate->setObjectName(u"deactivateInstead"_s);
    deactivate->setToolTip(tr("Stages “%1” as no, and deletes nothing.").arg(question.deactivationField));
    connect(deactivate, &QPushButton::clicked, this, [this] {
        Q_EMIT deactivationWanted();
        accept();
    });
}

void DeletionDialog::refresh()
{
    const bool looking = model_->isLooking();
    const DeletionSurvey &survey = model_->survey();
    busy_->setVisible(looking);
    stop_->setVisible(looking);
    QString status;
    if (looking)
        status =
            survey.asking.isEmpty() ? tr("Connecting …") : tr("Looking at %1 …").arg(model_->askingTitle());
    else if (!survey.complete)
        status = tr("Not everything was looked at. More may go, or be left pointing at nothing.");
    else if (survey.effects.isEmpty())
        status = tr("Nothing else points here.");
    else
        status = tr("Everything was looked at.");
    status_->setText(status);
    const QString blocked = model_->blockedSentence();
    blocked_->setText(blocked);
    blocked_->setVisible(!blocked.isEmpty());
    const QString undo = model_->undoSentence();
    undo_->setText(undo);
    undo_->setVisible(!undo.isEmpty());
    openBlockers_->setVisible(model_->blockerDestination().has_value());
    delete_->setEnabled(!looking);
    view_->setVisible(looking || !survey.effects.isEmpty());
}

void DeletionDialog::go(const std::optional<Destination> &destination)
{
    if (!destination)
        return;
    // The model may go with the dialog.
    const Destination wanted = *destination; // NOLINT(performance-unnecessary-copy-initialization)
    reject();
    Q_EMIT destinationWanted(wanted);
}

} // namespace registrar
