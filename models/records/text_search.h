// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words in a text of any size on another thread: the next place at once, their number as it grows.
#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace registrar
{

/// Upper and lower case are the same. A new question takes the place of the one before, which is cancelled.
/// Lives on the GUI thread; the text is a snapshot, so that whoever asks may change the original.
class TextSearch : public QObject
{
    Q_OBJECT
public:
    explicit TextSearch(QObject *parent = nullptr);
    ~TextSearch() override;

    /// Begins to count the places of `words` that do not overlap; none for no words.
    void start(const QString &text, const QString &words);
    /// Cancels, and lets the text go.
    void stop();
    [[nodiscard]] const QString &words() const { return words_; }

    /// Asks for the first place from `from` on, or the last one that begins before it; where there is none,
    /// for the one nearest to the other end. Answered by `found`.
    void find(qsizetype from, bool backwards);

    [[nodiscard]] bool isCounting() const { return counting_.isRunning(); }
    [[nodiscard]] qint64 count() const; ///< so far
    /// The number of the place that begins there, from 1; 0 while the count has not come as far.
    [[nodiscard]] qint64 numberOf(qsizetype place) const;

Q_SIGNALS:
    void counted();              ///< the count has grown, or is whole
    void found(qsizetype place); ///< -1 where the words are not in the text

private:
    /// A part of the text, with what begins in it.
    struct Part {
        qint64 before = 0; ///< places in the parts before
        int places = 0;
        qsizetype first = -1;
    };
    static void countParts(QPromise<Part> &promise, const QString &text, const QString &words);

    QString text_;
    QString words_;
    QFutureWatcher<Part> counting_;
    QFutureWatcher<qsizetype> finding_;
};

} // namespace registrar
