// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words in a text of any size on another thread: the next place at once, their number as it grows.
#include "models/records/text_search.h"

#include <QStringMatcher>
#include <QtConcurrent>

#include <algorithm>

namespace registrar
{

namespace
{

constexpr qsizetype partLength =
    qsizetype{64} * 1024; ///< characters between two looks whether it is still wanted

/// -1 where there is none, or it is not wanted any more.
qsizetype firstFrom(const QPromise<qsizetype> &promise, QStringView text, const QString &words,
                    qsizetype from)
{
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    for (; from < text.size() && !promise.isCanceled(); from += partLength) {
        const qsizetype place = matcher.indexIn(text.mid(from, partLength + words.size() - 1));
        if (place >= 0)
            return from + place;
    }
    return -1;
}

qsizetype lastBefore(const QPromise<qsizetype> &promise, QStringView text, const QString &words,
                     qsizetype end)
{
    while (end > 0 && !promise.isCanceled()) {
        const qsizetype begin = std::max<qsizetype>(end - partLength, 0);
        const qsizetype place =
            text.mid(begin, end - begin + words.size() - 1).lastIndexOf(words, -1, Qt::CaseInsensitive);
        if (place >= 0)
            return begin + place;
        end = begin;
    }
    return -1;
}

} // namespace

TextSearch::TextSearch(QObject *parent)
    : QObject(parent)
{
    connect(&counting_, &QFutureWatcherBase::resultsReadyAt, this, &TextSearch::counted);
    connect(&counting_, &QFutureWatcherBase::finished, this, &TextSearch::counted);
    connect(&finding_, &QFutureWatcherBase::finished, this, [this] {
        if (!finding_.isCanceled())
            Q_EMIT found(finding_.result());
    });
}

TextSearch::~TextSearch()
{
    stop();
}

void TextSearch::start(const QString &text, const QString &words)
{
    stop();
    text_ = text;
    words_ = words;
    if (!words.isEmpty())
        counting_.setFuture(QtConcurrent::run(&TextSearch::countParts, text, words));
}

void TextSearch::stop()
{
    counting_.cancel();
    finding_.cancel();
    counting_.setFuture({});
    finding_.setFuture({});
    text_.clear();
    words_.clear();
}

void TextSearch::countParts(QPromise<Part> &promise, const QString &text, const QString &words)
{
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    const QStringView whole(text);
    Part part;
    qsizetype from = 0; // behind the last place, which may end in the next part
    for (qsizetype begin = 0; begin < text.size() && !promise.isCanceled(); begin += partLength) {
        part = {part.before + part.places, 0, -1};
        const qsizetype end = std::min(begin + partLength, text.size());
        const QStringView seen = whole.first(std::min(end + words.size() - 1, text.size()));
        from = std::max(from, begin);
        for (qsizetype place = matcher.indexIn(seen, from); place >= 0; place = matcher.indexIn(seen, from)) {
            part.first = part.places == 0 ? place : part.first;
            ++part.places;
            from = place + words.size();
        }
        promise.addResult(part);
    }
}

void TextSearch::find(qsizetype from, bool backwards)
{
    finding_.cancel();
    if (words_.isEmpty())
        return;
    const auto look = [from, backwards](QPromise<qsizetype> &promise, const QString &text,
                                        const QString &words) {
        qsizetype place =
            backwards ? lastBefore(promise, text, words, from) : firstFrom(promise, text, words, from);
        if (place < 0)
            place = backwards ? lastBefore(promise, text, words, text.size())
                              : firstFrom(promise, text, words, 0);
        promise.addResult(place);
    };
    finding_.setFuture(QtConcurrent::run(look, text_, words_));
}

qint64 TextSearch::count() const
{
    const QFuture<Part> future = counting_.future();
    const int parts = future.resultCount();
    if (parts == 0)
        return 0;
    const Part last = future.resultAt(parts - 1);
    return last.before + last.places;
}

qint64 TextSearch::numberOf(qsizetype place) const
{
    const QFuture<Part> future = counting_.future();
    const qsizetype at = place / partLength;
    if (place < 0 || at >= future.resultCount())
        return 0;
    const Part part = future.resultAt(static_cast<int>(at));
    const QStringMatcher matcher(words_, Qt::CaseInsensitive);
    const QStringView seen = QStringView(text_).first(place);
    qint64 number = part.before + 1;
    for (qsizetype from = part.first; from >= 0 && from < place; ++number)
        from = matcher.indexIn(seen, from + words_.size());
    return number;
}

} // namespace registrar
