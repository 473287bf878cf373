// SPDX-License-Identifier: GPL-3.0-or-later
// Tells in one line which staged edits an earlier run of the program has left.
#include "app/kept_edits_notice.h"

#include "widgets/shared/notification_bar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// "today, 14:03", "yesterday, 09:12", "12 March 2026, 17:40"
QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(QDate::currentDate());
    const QLocale locale;
    const QString day = days == 0   ? KeptEditsNotice::tr("today")
                        : days == 1 ? KeptEditsNotice::tr("yesterday")
                                    : locale.toString(local.date(), QLocale::LongFormat);
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
                tell();
            });
    connect(&staged, &StagedStores::warned, this, [this](const QString &sentence) {
        warnings_.append(sentence);
        tell();
    });
}

void KeptEditsNotice::tell()
{
    QStringList sentences;
    if (count_ > 0)
        sentences.append(tr("%n staged edit(s) from %1 were kept: %2.", nullptr, count_)
                             .arg(timeText(savedAt_), stores_.join(u", "_s)));
    sentences += warnings_;
    const auto tone =
        warnings_.isEmpty() ? NotificationBar::Tone::Information : NotificationBar::Tone::Warning;
    bar_.tell(tone, sentences.join(u' '), count_ > 0 ? tr("Show") : QString(),
              [this] { Q_EMIT showWanted(); });
}

} // namespace registrar
