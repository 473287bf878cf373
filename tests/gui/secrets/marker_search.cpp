// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/secrets/marker_search.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMutexLocker>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

/// What of the base64 text is the marker's alone, where so many bytes stand before it.
QByteArray encodedBehind(qsizetype before, const QByteArray &marker, QByteArray::Base64Options options)
{
    const QByteArray whole = (QByteArray(before, '\0') + marker).toBase64(options);
    const qsizetype first = before == 0 ? 0 : before + 1;   // characters that tell of the bytes before
    const qsizetype end = (before + marker.size()) * 8 / 6; // and the last one that tells of nothing behind
    return whole.mid(first, end - first);
}

} // namespace

MarkerSearch::MarkerSearch(const QByteArrayList &markers)
{
    for (const QByteArray &marker : markers) {
        const QString name = QString::fromUtf8(marker);
        forms_.append({name + u", as it is"_s, marker});
        QByteArray wide;
        for (const char byte : marker)
            wide.append(byte).append('\0');
        forms_.append({name + u", UTF-16"_s, wide});
        forms_.append({name + u", hexadecimal"_s, marker.toHex()});
        forms_.append({name + u", hexadecimal"_s, marker.toHex().toUpper()});
        for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            for (qsizetype before = 0; before < 3; ++before)
                forms_.append({name + u", base64"_s, encodedBehind(before, marker, options)});
        }
    }
}

QStringList MarkerSearch::in(QByteArrayView bytes) const
{
    QStringList found;
    for (const Form &form : forms_) {
        if (bytes.contains(form.bytes) && !found.contains(form.name))
            found.append(form.name);
    }
    return found;
}

QStringList MarkerSearch::inFiles(const QString &folder, const QStringList &except, qint64 *bytesRead) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        QFile file(name);
        // A name may tell something, too.
        QByteArray bytes = name.toUtf8() + '\n';
        if (!except.contains(name) && files.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
        if (bytesRead)
            *bytesRead += bytes.size();
        for (const QString &form : in(bytes))
            found.append(name + u": "_s + form);
    }
    return found;
}

QStringList MarkerSearch::inProcesses() const
{
    QStringList found;
    const QString own = QString::number(QCoreApplication::applicationPid());
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        if (process == own)
            continue;
        for (const QString &part : {u"cmdline"_s, u"environ"_s}) {
            QFile file(u"/proc/%1/%2"_s.arg(process, part));
            if (!file.permissions().testFlag(QFile::ReadOther) || !file.open(QIODevice::ReadOnly))
                continue;
            for (const QString &form : in(file.readAll()))
                found.append(u"%1 of a process: %2"_s.arg(part, form));
        }
    }
    return found;
}

ProcessWatch::ProcessWatch(const MarkerSearch &search)
    : search_(search)
{
    start();
}

ProcessWatch::~ProcessWatch()
{
    requestInterruption();
    wait();
}

QStringList ProcessWatch::found() const
{
    const QMutexLocker locked(&mutex_);
    return found_.values();
}

int ProcessWatch::rounds() const
{
    const QMutexLocker locked(&mutex_);
    return rounds_;
}

void ProcessWatch::run()
{
    while (!isInterruptionRequested()) {
        const QStringList found = search_.inProcesses();
        {
            const QMutexLocker locked(&mutex_);
            for (const QString &each : found)
                found_.insert(each);
            ++rounds_;
        }
        msleep(10); // so that the programs that are watched get on
    }
}

} // namespace registrar
