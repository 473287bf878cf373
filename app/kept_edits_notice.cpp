// SPDX-License-Identifier: GPL-3.0-or-later
// Tells in one line which staged edits an earlier run of the program has left.
#include "app/kept_edits_notice.h"

#include "models/dates/date_format.h"
#include "widgets/shared/notification_bar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// "today, 14:03", "yesterday, 09:12", "2026-03-12, 17:40"
QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(QDate::currentDate());
    const QLocale locale;
    const QString day = days == 0   ? KeptEditsNotice::tr("today")
                        : days == 1 ? KeptEditsNotice::tr("yesterday")
                                    : shownDate(local.date());
    //: a day and a time of day
    return KeptEditsNotice::tr("%1, %2").arg(day, locale.toString(local.time(), QLocale::ShortFormat));
}

} // namespace

KeptEditsNotice::KeptEditsNotice(StagedStores &staged, NotificationBar &bar, QObject *parent)
    : QObject(parent)
    , bar_(bar)
{
    connect(&staged, &StagedStores::restored, this,
            [this](const QString &store, int count, const QDateTime &savedAt) {
                stores_.append(store);
                count_ += count;
                savedAt_ = savedAt_.isValid() ? std::max(savedAt_, savedAt) : savedAt;
            });
    connect(&staged, &StagedStores::warned, this, [this, &staged](const QString &sentence) {
        warnings_.append(sentence);
        if (!staged.isReading())
            tell();
    });
    connect(&staged, &StagedStores::allRead, this, &KeptEditsNotice::tell);
}

void KeptEditsNotice::tell()
{
    if (stores_.isEmpty() && warnings_.isEmpty())
        return;
    QStringList sentences;
    if (count_ > 0)
        sentences.append(tr("%n staged edit(s) from %1 were kept: %2.", nullptr, count_)
                             .arg(timeText(savedAt_), stores_.join(u", "_s)));
    sentences += warnings_;
    const auto tone =
        warnings_.isEmpty() ? NotificationBar::Tone::Information : NotificationBar::Tone::Warning;
    bar_.tell(tone, sentences.join(u' '), count_ > 0 ? tr("Show") : QString(),
              [this] { Q_EMIT showWanted(); });
    stores_.clear();
    count_ = 0;
    savedAt_ = {};
    warnings_.clear();
}

} // namespace registrar
