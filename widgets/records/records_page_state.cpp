// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity's records: what it shows in place of the table, and what its status line says.
#include "models/records/filter_model.h"
#include "models/records/records_model.h"
#include "repository/repository.h"
#include "widgets/records/filter_bar.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/records/table_tools.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/state_view.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace registrar
{

/// Of a lost connection everything tells already.
void RecordsPage::tellDescriptionError()
{
    const std::optional<Error> &error = model_->descriptionError();
    if (!error || error->kind == Error::Kind::ConnectionLost)
        return;
    notice_->tell(NotificationBar::Tone::Danger, error->toText(), tr("Try again"), [this] {
        notice_->dismiss();
        model_->retry();
    });
}

void RecordsPage::refreshBody()
{
    QWidget *shown = table_;
    if (!revealed_) {
        stateView_->showEmpty(u"lock"_s, tr("These records are hidden"),
                              tr("The blueprint marks them as private. Showing them is your decision."));
        connect(stateView_->addAction(tr("Show the records")), &QPushButton::clicked, this, [this] {
            revealed_ = true;
            start();
        });
        shown = stateView_;
    } else if (model_->error() && (!model_->hasAnswered() || model_->rowCount() == 0)) {
        stateView_->showError(*model_->error());
        connect(stateView_->addAction(tr("Try again"), u"reload"_s), &QPushButton::clicked, model_,
                &RecordsModel::retry);
        shown = stateView_;
    } else if (!model_->hasAnswered() &&
               (model_->rowCount() == 0 || (model_->isStopped() && model_->addedCount() == 0))) {
        showReading(); // an estimate alone is nothing to look at once reading was stopped
        shown = stateView_;
    } else if (model_->rowCount() == 0 && !model_->isLoading()) {
        showEmpty();
        shown = stateView_;
    }
    if (model_->error() && shown == table_)
        notice_->tell(NotificationBar::Tone::Danger, model_->error()->toText(), tr("Try again"), [this] {
            notice_->hide();
            model_->retry();
        });
    body_->setCurrentWidget(shown);
}

void RecordsPage::showReading()
{
    if (model_->isStopped()) {
        stateView_->showEmpty(u"cancel"_s, tr("Reading was stopped"),
                              tr("Nothing of %1 has been read yet.").arg(entity_.displayTitle()));
        connect(stateView_->addAction(tr("Read on")), &QPushButton::clicked, model_, &RecordsModel::readOn);
        return;
    }
    stateView_->showLoading(tr("Reading %1 …").arg(entity_.displayTitle()));
    QPushButton *stop = stateView_->addAction(tr("Stop"));
    stop->setDefault(false); // it waits to be wanted
    connect(stop, &QPushButton::clicked, model_, &RecordsModel::stop);
}

void RecordsPage::showEmpty()
{
    if (!model_->query().conditions.isEmpty()) {
        stateView_->showEmpty(u"search"_s, tr("No record matches the filter"),
                              tr("Change a condition, or look at all records."));
        connect(stateView_->addAction(tr("Clear the filter")), &QPushButton::clicked, filter_,
                &FilterModel::clear);
        return;
    }
    stateView_->showEmpty(u"empty"_s, tr("%1 has no records yet").arg(entity_.displayTitle()),
                          model_->isEditable()
                              ? tr("What you add is staged first and written when you apply it.")
                              : model_->editRefusalWithRemedy());
    if (model_->isEditable())
        connect(stateView_->addAction(tr("Add a record"), u"add"_s), &QPushButton::clicked, add_,
                &QAction::trigger);
}

void RecordsPage::refreshStatus()
{
    const Total total = model_->total();
    const QString number = QLocale().toString(total.records);
    QStringList parts;
    if (!revealed_)
        parts.append(tr("hidden"));
    else if (model_->isCounting())
        parts.append(tr("Counting …"));
    else if (total.records < 0)
        parts.append(tr("number of records not known"));
    else
        parts.append(total.exact ? tr("%1 record(s)", nullptr,
                                      static_cast<int>(std::min<qint64>(total.records, INT_MAX)))
                                       .arg(number)
                                 : tr("about %1 records").arg(number));
    if (model_->isStopped())
        parts.append(tr("stopped"));
    if (!model_->query().conditions.isEmpty())
        parts.append(tr("filtered"));
    const auto &description = model_->description();
    const QString pagedBy = description ? description->pagedBy : QString();
    if (pagedBy.isEmpty() || !model_->query().sort.isEmpty())
        parts.append(sortText());
    if (!pagedBy.isEmpty())
        parts.append(pagedBy);
    if (const QString further = tableTools_->columnsText(); !further.isEmpty())
        parts.append(further);
    if (!model_->editRefusal().isEmpty())
        parts.append(model_->editRefusal());
    status_->setText(parts.join(u" · "_s));
    status_->setToolTip(status_->text());
    count_->setVisible(revealed_ && (model_->isCounting() || !total.exact));
    count_->setText(model_->isCounting() ? tr("Cancel") : tr("Count exactly"));
    countExactly_->setEnabled(revealed_ && !model_->isCounting() && !total.exact);
}

QString RecordsPage::sortText() const
{
    const QList<SortKey> &sort = model_->query().sort;
    if (sort.isEmpty()) {
        const QStringList keys = model_->description() ? model_->description()->keyFields : entity_.key;
        return keys.isEmpty() ? tr("in the store's order") : tr("sorted by %1").arg(keys.join(u", "_s));
    }
    QStringList parts;
    for (const SortKey &key : sort) {
        const int column = model_->columnOf(key.field.value(0));
        const QString title = column < 0 ? pathText(key.field) : model_->columns().at(column).title();
        parts.append(key.descending ? tr("%1, descending").arg(title) : title);
    }
    return tr("sorted by %1").arg(parts.join(tr(", then ")));
}

void RecordsPage::refreshColumns()
{
    filter_->setColumns(model_->columns());
    filterBar_->setColumns(model_->columns(), repository_->state().server);
    table_->showSort(model_->query().sort);
}

} // namespace registrar
