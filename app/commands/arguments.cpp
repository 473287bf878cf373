// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting words into options and operands.
#include "app/commands/arguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct ArgumentsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::Arguments)
};

Error wrong(const QString &what, const QString &remedy = {})
{
    return {.kind = Error::Kind::InvalidInput, .what = what, .remedy = remedy};
}

/// Insertions, deletions, replacements and swaps of neighbours that make one word of the other.
qsizetype editDistance(const QString &left, const QString &right)
{
    QList<qsizetype> beforeLast(right.size() + 1), last(right.size() + 1), current(right.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        current[0] = i;
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const bool same = left[i - 1] == right[j - 1];
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[right.size()];
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments parsed;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith("--"_L1)) {
            if (!optionsEnded && word.size() == 2 && word.startsWith(u'-') && word[1].isLetter())
                return failure(wrong(ArgumentsText::tr("There is no option %1.").arg(word),
                                     ArgumentsText::tr("Options are written out, for example --json.")));
            parsed.operands_.append(word);
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::ranges::find(options, name, &Option::name);
        if (option == options.end()) {
            QStringList known;
            for (const Option &each : options)
                known.append(u"--"_s + each.name);
            return failure(wrong(ArgumentsText::tr("There is no option --%1 here.").arg(name),
                                 didYouMean(u"--"_s + name, known)));
        }
        if (parsed.has(name) && !option->repeatable)
            return failure(wrong(ArgumentsText::tr("The option --%1 is given twice.").arg(name)));
        QString value;
        if (option->valueName.isEmpty()) {
            if (equals >= 0)
                return failure(wrong(ArgumentsText::tr("The option --%1 takes no value.").arg(name)));
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            return failure(wrong(ArgumentsText::tr("The option --%1 wants a value.").arg(name),
                                 ArgumentsText::tr("Write --%1 %2.").arg(name, option->valueName)));
        }
        parsed.values_[name].append(value);
    }
    return parsed;
}

Result<qint64> Arguments::number(const QString &option, qint64 otherwise, qint64 minimum,
                                 qint64 maximum) const
{
    if (!has(option))
        return otherwise;
    bool understood = false;
    const qint64 number = value(option).toLongLong(&understood);
    if (!understood || number < minimum || number > maximum)
        return failure(wrong(ArgumentsText::tr("The option --%1 wants a whole number from %2 to %3.")
                                 .arg(option)
                                 .arg(minimum)
                                 .arg(maximum)));
    return number;
}

QString nearestWord(const QString &word, const QStringList &known)
{
    QString nearest;
    qsizetype least = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype distance =
            candidate.startsWith(word) && word.size() > 1 ? 1 : editDistance(word, candidate);
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QString nearest = nearestWord(word, known);
    return nearest.isEmpty() ? QString() : ArgumentsText::tr("Did you mean \"%1\"?").arg(nearest);
}

} // namespace registrar
