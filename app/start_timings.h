// SPDX-License-Identifier: GPL-3.0-or-later
// Tells on standard output what the window shows for the first time, so that benchmarks can time it from
// outside.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

namespace registrar
{

/// For `registrar --timings`. A line each: "window 71 ms" after the first paint, "records 210 ms" after each
/// table was first painted with its store's answer; milliseconds since the program's main function began.
class StartTimings : public QObject
{
    Q_OBJECT
public:
    explicit StartTimings(const QElapsedTimer &sinceStart, QObject *parent = nullptr);

    void tell(const QString &what) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QElapsedTimer sinceStart_;
    QSet<const QObject *> told_;
};

} // namespace registrar
