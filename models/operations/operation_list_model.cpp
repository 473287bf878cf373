// SPDX-License-Identifier: GPL-3.0-or-later
// Running operations, and the ones that ended lately, as rows.
#include "models/operations/operation_list_model.h"

#include "models/dates/date_format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr std::chrono::milliseconds logInterval{150};

QString progressText(const Progress &progress)
{
    const QLocale locale;
    QString text;
    if (progress.total > 0) {
        text = OperationListModel::tr("%1 of %2 %3")
                   .arg(locale.toString(progress.done), locale.toString(progress.total), progress.unit);
    } else if (progress.done > 0) {
        text = u"%1 %2"_s.arg(locale.toString(progress.done), progress.unit);
    } else {
        text = OperationListModel::tr("Starting");
    }
    if (progress.perSecond >= 1) {
        text += u" · "_s +
                OperationListModel::tr("%1 a second").arg(locale.toString(qRound64(progress.perSecond)));
    }
    if (progress.left) {
        const auto seconds = progress.left->count();
        const QString left =
            seconds < 90 ? OperationListModel::tr("%n second(s) left", nullptr, int(seconds))
                         : OperationListModel::tr("%n minute(s) left", nullptr, int((seconds + 30) / 60));
        text += u" · "_s + left;
    }
    return text;
}

QString endText(const OperationReport &report)
{
    switch (report.outcome) {
    case OperationReport::Outcome::Done:
        return report.warnings.isEmpty()
                   ? OperationListModel::tr("Done")
                   : OperationListModel::tr("Done with %n warning(s)", nullptr, int(report.warnings.size()));
    case OperationReport::Outcome::Cancelled:
        return OperationListModel::tr("Cancelled");
    case OperationReport::Outcome::Failed:
        return report.error ? report.error->toText() : OperationListModel::tr("Failed");
    }
    return {};
}

/// When it ran, what went wrong, what was warned of; what was done is in the log.
QString reportText(const OperationReport &report)
{
    const QLocale locale;
    QStringList lines{
        OperationListModel::tr("Started %1, took %2 s")
            .arg(shownTime(report.startedAt), locale.toString(double(report.took.count()) / 1000, 'f', 1))};
    if (report.error) {
        lines.append(report.error->toText());
    }
    lines += report.warnings;
    return lines.join(u'\n') + u"\n\n"_s;
}

} // namespace

OperationListModel::OperationListModel(OperationList &list, QObject *parent)
    : QAbstractListModel(parent)
    , list_(list)
{
    connect(&list_, &OperationList::changed, this, &OperationListModel::refresh);
    logs_.setSingleShot(true);
    logs_.setInterval(logInterval);
    connect(&logs_, &QTimer::timeout, this, &OperationListModel::refresh);
    connect(&list_, &OperationList::logged, this, [this] {
        if (!logs_.isActive()) {
            logs_.start();
        }
    });
    refresh();
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    const Operation *operation =
        checkIndex(index, CheckIndexOption::IndexIsValid) ? rows_.at(index.row()).data() : nullptr;
    if (!operation) {
        return {};
    }
    const bool running = operation->state() != Operation::State::Finished;
    switch (role) {
    case Qt::DisplayRole:
        return operation->title();
    case Qt::ToolTipRole:
    case DetailRole:
        return running ? progressText(operation->progress()) : endText(operation->report());
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(operation->title(), data(index, DetailRole).toString());
    case FractionRole: {
        const Progress progress = operation->progress();
        return progress.total > 0 ? double(progress.done) / double(progress.total) : -1.0;
    }
    case RunningRole:
        return running;
    case LogRole: {
        const QString log = operation->log().join(u'\n');
        return running ? log : reportText(operation->report()) + log;
    }
    case FailedRole:
        return !running && operation->report().outcome == OperationReport::Outcome::Failed;
    default:
        return {};
    }
}

int OperationListModel::runningCount() const
{
    return int(list_.running().size());
}

void OperationListModel::cancel(const QModelIndex &index)
{
    if (checkIndex(index, CheckIndexOption::IndexIsValid) && rows_.at(index.row())) {
        rows_.at(index.row())->cancel();
    }
}

void OperationListModel::refresh()
{
    QList<QPointer<Operation>> rows;
    for (Operation *operation : list_.running()) {
        rows.append(operation);
    }
    for (Operation *operation : list_.ended()) {
        rows.append(operation);
    }
    // Progress comes several times a second and changes no row's place; only then is the selection worth
    // keeping.
    if (rows == rows_) {
        if (!rows_.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(rows_.size()) - 1));
        }
        return;
    }
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

} // namespace registrar
