// SPDX-License-Identifier: GPL-3.0-or-later
// Titles, sentences, guides and the like.
#include "operations/sandbox/fill/sample_generator_request.h"

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

QString words(const SampleWorld &world, SampleRandom &random, std::pair<qint64, qint64> range)
{
    QString text;
    for (qint64 left = random.between(range.first, range.second); left > 0; --left) {
        text += text.isEmpty() ? QString() : u" "_s;
        text += world.vocabulary().word(random);
    }
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString guide(const SampleWorld &world, SampleRandom &random, const QString &about, qint64 bytes)
{
    QString text = u"# "_s + (about.isEmpty() ? world.vocabulary().courseTitle(random) : about) + u"\n\n"_s;
    while (text.size() < bytes) {
        text += u"## "_s + world.vocabulary().heading(random) + u"\n\n"_s;
        text += sampleSentences(world, random, random.between(2, 6)) + u"\n\n"_s;
        for (qint64 point = random.between(0, 4); point > 0; --point) {
            text += u"- "_s + world.vocabulary().sentence(random) + u'\n';
        }
        text += u'\n';
    }
    return text;
}

QString academicYear(const SampleWorld &world, SampleRandom &random, qint64 back)
{
    const int year = QDateTime::fromMSecsSinceEpoch(world.nowMilliseconds(), Qt::UTC).date().year();
    const int first = year - 1 - int(random.below(back + 1));
    return u"%1-%2"_s.arg(first).arg(first + 1);
}

SampleGenerator codeGenerator(const SampleGeneratorRequest &request)
{
    const QStringList prefixes = request.sample.value("prefixes"_L1).toVariant().toStringList();
    const auto digits = int(request.whole("digits"_L1, 3));
    return [prefixes, digits](SampleRow &row, SampleRandom &) {
        const qint64 index = row.identity().index;
        const qint64 number = index / prefixes.size() + 1;
        return Value(prefixes.at(index % prefixes.size()) +
                     QString::number(number).rightJustified(digits, u'0'));
    };
}

QString url(const QString &kind, SampleRandom &random, const SampleRow &row)
{
    const qint64 number = row.identity().index + 1;
    if (kind == u"avatar") {
        return u"https://avatars.example.org/%1.png"_s.arg(number);
    }
    if (kind == u"image") {
        return u"https://images.example.org/%1/%2.jpg"_s.arg(number % 100).arg(sampleHex(random, 6));
    }
    return u"https://pages.example.org/%1"_s.arg(number);
}

SampleGenerator paragraphGenerator(const SampleGeneratorRequest &request)
{
    const auto sentences = request.range("sentences"_L1, 1, 4);
    const QJsonObject urlIf = request.sample.value("urlIf"_L1).toObject();
    const QString field = urlIf.value("field"_L1).toString();
    const QString wanted = urlIf.value("equals"_L1).toString();
    return [=](SampleRow &row, SampleRandom &random) {
        if (!field.isEmpty() && row.value(field).toText() == wanted) {
            return Value(u"https://video.example.org/watch/%1"_s.arg(sampleHex(random, 8)));
        }
        return Value(sampleSentences(row.world(), random, random.between(sentences.first, sentences.second)));
    };
}

} // namespace

SampleGenerator textGenerator(const SampleGeneratorRequest &request)
{
    const QString name = request.name();
    if (name == u"courseTitle" || name == u"subjectName") {
        return [](SampleRow &row, SampleRandom &random) {
            return Value(row.world().vocabulary().courseTitle(random));
        };
    }
    if (name == u"lessonTitle") {
        return [](SampleRow &row, SampleRandom &random) {
            return Value(row.world().vocabulary().lessonTitle(random));
        };
    }
    if (name == u"sentence") {
        if (!request.sample.contains("words"_L1)) {
            return [](SampleRow &row, SampleRandom &random) {
                return Value(row.world().vocabulary().sentence(random));
            };
        }
        const auto range = request.range("words"_L1, 2, 8);
        return [range](SampleRow &row, SampleRandom &random) {
            return Value(words(row.world(), random, range));
        };
    }
    if (name == u"paragraph") {
        return paragraphGenerator(request);
    }
    if (name == u"markdownGuide") {
        const auto bytes = request.range("bytes"_L1, 800, 4000);
        const QString about = request.text("about"_L1);
        return [bytes, about](SampleRow &row, SampleRandom &random) {
            const QString title = about.isEmpty() ? QString() : row.value(about).toText();
            const qint64 size = bytes.first + random.skewed(bytes.second - bytes.first);
            return Value(guide(row.world(), random, title, size));
        };
    }
    if (name == u"academicYear") {
        const qint64 back = request.whole("back"_L1, 3);
        return [back](SampleRow &row, SampleRandom &random) {
            return Value(academicYear(row.world(), random, back));
        };
    }
    if (name == u"code") {
        return codeGenerator(request);
    }
    if (name == u"url") {
        const QString kind = request.text("kind"_L1);
        return [kind](SampleRow &row, SampleRandom &random) { return Value(url(kind, random, row)); };
    }
    if (name == u"duration") {
        const bool weeks = request.text("kind"_L1) == u"weeks";
        return [weeks](SampleRow &, SampleRandom &random) {
            return Value(weeks ? u"%1 weeks"_s.arg(random.between(2, 16))
                               : u"%1 minutes"_s.arg(random.between(1, 18) * 5));
        };
    }
    return {};
}

} // namespace registrar
