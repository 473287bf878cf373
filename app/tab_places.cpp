// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person was in each tab's records, for the window that replaces this one and for the next start.
#include "app/tab_places.h"

#include "operations/sealed_file.h"
#include "repository/answer.h"

#include <QFile>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <tuple>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

using Places = QMap<QString, RecordsPlace>;

QByteArray textOf(const Places &places)
{
    QJsonObject all;
    for (auto place = places.cbegin(); place != places.cend() && all.size() < TabPlaces::mostPlaces;
         ++place) {
        const QJsonObject json = place->toJson();
        if (QJsonDocument(json).toJson(QJsonDocument::Compact).size() <= TabPlaces::largestPlace) {
            all.insert(place.key(), json);
        }
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<Places> readPlaces(const QString &fileName, const QString &keyFile)
{
    if (!QFile::exists(fileName)) {
        return Places();
    }
    const Result<QByteArray> key = sealingKey(keyFile);
    if (!key) {
        return failure(key.error());
    }
    const Result<QByteArray> text = SealedFile(fileName, *key).read();
    if (!text) {
        return failure(text.error());
    }
    const QJsonObject all = QJsonDocument::fromJson(*text).object();
    Places places;
    for (auto json = all.constBegin(); json != all.constEnd(); ++json) {
        if (const auto place = RecordsPlace::fromJson(json.value().toObject())) {
            places.insert(json.key(), *place);
        }
    }
    return places;
}

void writePlaces(const Places &places, const QString &fileName, const QString &keyFile)
{
    if (places.isEmpty()) {
        QFile::remove(fileName);
        return;
    }
    const Result<QByteArray> key = sealingKey(keyFile);
    const Result<void> written =
        key ? SealedFile(fileName, *key).write(textOf(places)) : Result<void>(std::unexpect, key.error());
    if (!written) { // no more is lost than the way back to a place
        qWarning("%s", qPrintable(written.error().toText()));
    }
}

} // namespace

TabPlaces::TabPlaces(const StagedPlace &place, QObject *parent)
    : QObject(parent)
    , fileName_(place.folder + u"/tabs.places"_s)
    , keyFile_(place.keyFile)
{
    threads_.setMaxThreadCount(1);
}

TabPlaces::~TabPlaces()
{
    threads_.waitForDone();
}

void TabPlaces::read()
{
    reading_ = true;
    const auto read = [file = fileName_, key = keyFile_] { return readPlaces(file, key); };
    whenAnswered(QtConcurrent::run(&threads_, read), this, [this](const Result<Places> &places) {
        reading_ = false;
        if (places) {
            waiting_.insert(*places);
            for (const QString &tab : std::exchange(forgotten_, {})) {
                waiting_.remove(tab);
            }
        } else {
            qWarning("%s", qPrintable(places.error().toText()));
        }
        Q_EMIT wasRead();
    });
}

void TabPlaces::write(const Places &places)
{
    std::ignore = QtConcurrent::run(
        &threads_, [places, file = fileName_, key = keyFile_] { writePlaces(places, file, key); });
}

std::optional<RecordsPlace> TabPlaces::find(const QString &tab) const
{
    const auto found = waiting_.constFind(tab);
    return found == waiting_.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<RecordsPlace> TabPlaces::take(const QString &tab)
{
    const std::optional<RecordsPlace> place = find(tab);
    waiting_.remove(tab);
    return place;
}

void TabPlaces::forget(const QString &tab)
{
    waiting_.remove(tab);
    if (reading_) {
        forgotten_.insert(tab);
    }
}

} // namespace registrar
