// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for unmistakable texts in files and in what every process of the machine tells others.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QSet>
#include <QString>
#include <QThread>

namespace registrar
{

/// In UTF-8 and UTF-16, as hexadecimal digits, and in base64 wherever in the encoded bytes it stands.
class MarkerSearch
{
public:
    explicit MarkerSearch(const QByteArrayList &markers);

    /// Which markers the bytes hold, and in which form.
    [[nodiscard]] QStringList in(QByteArrayView bytes) const;
    /// In every file below the folder, but for these: "name: marker, form". `bytesRead` counts what was
    /// looked at.
    [[nodiscard]] QStringList inFiles(const QString &folder, const QStringList &except,
                                      qint64 *bytesRead = nullptr) const;
    /// In the arguments and the environment of every process but this one.
    [[nodiscard]] QStringList inProcesses() const;

private:
    struct Form {
        QString name;
        QByteArray bytes;
    };
    QList<Form> forms_;
};

/// Looks at all processes again and again, until it is destroyed.
class ProcessWatch : public QThread
{
public:
    explicit ProcessWatch(const MarkerSearch &search);
    ~ProcessWatch() override;

    [[nodiscard]] QStringList found() const;
    [[nodiscard]] int rounds() const;

private:
    void run() override;

    const MarkerSearch &search_;
    mutable QMutex mutex_;
    QSet<QString> found_;
    int rounds_ = 0;
};

} // namespace registrar
