// SPDX-License-Identifier: GPL-3.0-or-later
// Running work here or on a thread, and telling of it.
#include "operations/operation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>
#include <QThread>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct OperationText {
    Q_DECLARE_TR_FUNCTIONS(registrar::Operation)
};

QString outcomeName(OperationReport::Outcome outcome)
{
    switch (outcome) {
    case OperationReport::Outcome::Done:
        return u"done"_s;
    case OperationReport::Outcome::Failed:
        return u"failed"_s;
    case OperationReport::Outcome::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

} // namespace

QJsonObject Plan::toJson() const
{
    QJsonArray itemArray;
    for (const PlanItem &item : items) {
        QJsonObject object{{u"title"_s, item.title}};
        if (item.count >= 0)
            object.insert(u"count"_s, item.count);
        if (item.bytes >= 0)
            object.insert(u"bytes"_s, item.bytes);
        if (!item.detail.isEmpty())
            object.insert(u"detail"_s, item.detail);
        itemArray.append(object);
    }
    return {{u"title"_s, title},
            {u"deployment"_s, deployment},
            {u"items"_s, itemArray},
            {u"statements"_s, QJsonArray::fromStringList(statements)},
            {u"warnings"_s, QJsonArray::fromStringList(warnings)},
            {u"destructive"_s, destructive}};
}

QStringList Plan::toLines() const
{
    const QLocale locale;
    QStringList lines{title};
    for (const PlanItem &item : items) {
        QString line = u"  "_s + item.title;
        if (item.count >= 0)
            line += u": "_s + locale.toString(item.count);
        if (item.bytes >= 0)
            line += u" ("_s + locale.formattedDataSize(item.bytes) + u')';
        if (!item.detail.isEmpty())
            line += u"  "_s + item.detail;
        lines.append(line);
    }
    for (const QString &statement : statements)
        lines.append(u"  > "_s + statement);
    for (const QString &warning : warnings)
        lines.append(OperationText::tr("  Warning: %1").arg(warning));
    return lines;
}

QJsonObject OperationReport::toJson() const
{
    QJsonObject object{{u"title"_s, title},
                       {u"outcome"_s, outcomeName(outcome)},
                       {u"done"_s, QJsonArray::fromStringList(done)},
                       {u"warnings"_s, QJsonArray::fromStringList(warnings)},
                       {u"startedAt"_s, startedAt.toString(Qt::ISODateWithMs)},
                       {u"seconds"_s, static_cast<double>(took.count()) / 1000}};
    if (!figures.isEmpty())
        object.insert(u"figures"_s, figures);
    return object;
}

OperationContext::OperationContext(CancelToken cancel, OperationObserver observer, OperationReport &report)
    : cancel_(std::move(cancel))
    , observer_(std::move(observer))
    , report_(report)
{
}

void OperationContext::progress(qint64 done, qint64 total, const QString &unit)
{
    if (meter_.update(done, total, unit, ProgressMeter::Clock::now()) && observer_.progressed)
        observer_.progressed(meter_.progress());
}

void OperationContext::log(const QString &line)
{
    if (observer_.logged)
        observer_.logged(line);
}

void OperationContext::did(const QString &sentence)
{
    report_.done.append(sentence);
    log(sentence);
}

void OperationContext::warn(const QString &sentence)
{
    report_.warnings.append(sentence);
    log(sentence);
}

void OperationContext::figure(const QString &name, qint64 number)
{
    report_.figures.insert(name, number);
}

OperationReport runOperation(OperationWork &work, const CancelToken &cancel,
                             const OperationObserver &observer)
{
    OperationReport report;
    report.title = work.title();
    report.startedAt = QDateTime::currentDateTimeUtc();
    QElapsedTimer timer;
    timer.start();
    OperationContext context(cancel, observer, report);
    Result<void> result;
    if (cancel.isCancelled())
        result = failure({.kind = Error::Kind::Cancelled,
                          .what = OperationText::tr("Cancelled before anything was done.")});
    else
        result = work.run(context);
    if (!result) {
        report.outcome = result.error().kind == Error::Kind::Cancelled ? OperationReport::Outcome::Cancelled
                                                                       : OperationReport::Outcome::Failed;
        report.error = result.error();
    }
    report.took = std::chrono::milliseconds(timer.elapsed());
    return report;
}

Operation::Operation(std::unique_ptr<OperationWork> work, QObject *parent)
    : QObject(parent)
    , title_(work->title())
    , work_(std::move(work))
{
}

Operation::~Operation()
{
    cancel_.cancel();
    if (thread_)
        thread_->wait();
}

void Operation::cancel()
{
    cancel_.cancel();
}

void Operation::keep(const QString &line)
{
    if (log_.size() == keptLines)
        log_.removeFirst();
    log_.append(line);
    Q_EMIT logged(line);
}

void Operation::start()
{
    if (state_ != State::Waiting)
        return;
    state_ = State::Running;
    // The work's thread only ever posts to this object; the destructor waits for that thread, so `this`
    // outlives it.
    const OperationObserver observer{.progressed =
                                         [this](const Progress &progress) {
                                             QMetaObject::invokeMethod(
                                                 this,
                                                 [this, progress] {
                                                     progress_ = progress;
                                                     Q_EMIT progressed(progress);
                                                 },
                                                 Qt::QueuedConnection);
                                         },
                                     .logged =
                                         [this](const QString &line) {
                                             QMetaObject::invokeMethod(
                                                 this, [this, line] { keep(line); }, Qt::QueuedConnection);
                                         }};
    thread_.reset(QThread::create([this, observer] {
        const OperationReport report = runOperation(*work_, cancel_.token(), observer);
        QMetaObject::invokeMethod(
            this,
            [this, report] {
                report_ = report;
                state_ = State::Finished;
                Q_EMIT finished(report);
            },
            Qt::QueuedConnection);
    }));
    thread_->start();
}

} // namespace registrar
