// SPDX-License-Identifier: GPL-3.0-or-later
// Tells on standard output what the window shows for the first time, so that benchmarks can time it from
// outside.
#include "app/start_timings.h"

#include "widgets/records/records_table.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace registrar
{

StartTimings::StartTimings(const QElapsedTimer &sinceStart, QObject *parent)
    : QObject(parent)
    , sinceStart_(sinceStart)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void StartTimings::tell(const QString &what) const
{
    QTextStream(stdout) << what << u' ' << sinceStart_.elapsed() << u" ms"_s << Qt::endl;
}

bool StartTimings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        const auto *table = qobject_cast<const RecordsTable *>(watched->parent());
        const auto *model = table ? qobject_cast<const RecordsModel *>(table->model()) : nullptr;
        if (model && watched == table->viewport() && model->hasAnswered() && model->rowCount() > 0 &&
            !told_.contains(watched)) {
            told_.insert(watched);
            // Once this paint is done.
            QMetaObject::invokeMethod(
                this, [this] { tell(u"records"_s); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace registrar
