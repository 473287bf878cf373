// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sandbox/fill/sample_vocabulary.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

Result<QJsonObject> resource(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    const QJsonObject object =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (object.isEmpty()) {
        return failure(
            {.kind = Error::Kind::File,
             .what = QCoreApplication::translate("Fill", "The sample data's words cannot be read."),
             .why =
                 QCoreApplication::translate("Fill", "%1 is missing from the program.").arg(file.fileName()),
             .remedy = QCoreApplication::translate("Fill", "Install Registrar again.")});
    }
    return object;
}

QStringList texts(const QJsonObject &object, const QString &member)
{
    QStringList list;
    for (const QJsonValue value : object.value(member).toArray()) {
        list << value.toString();
    }
    return list;
}

const QString &oneOf(const QStringList &list, SampleRandom &random)
{
    return list.at(random.below(list.size()));
}

} // namespace

Result<SampleVocabulary> SampleVocabulary::load()
{
    const auto people = resource(u"people.json"_s);
    const auto education = resource(u"education.json"_s);
    const auto text = resource(u"text.json"_s);
    for (const auto *read : {&people, &education, &text}) {
        if (!*read) {
            return failure(read->error());
        }
    }
    SampleVocabulary made;
    const auto spellings = [](const QJsonObject &script, const QString &member) {
        QList<Spelling> list;
        for (const QString &entry : texts(script, member)) {
            list.append({entry.section(u'|', 0, 0), entry.section(u'|', 1)});
        }
        return list;
    };
    double sum = 0;
    for (const QJsonValue value : people->value(u"scripts"_s).toArray()) {
        const QJsonObject script = value.toObject();
        sum += script.value(u"share"_s).toDouble();
        made.scripts_.append({sum, script.value(u"familyFirst"_s).toBool(), spellings(script, u"first"_s),
                              spellings(script, u"last"_s)});
    }
    for (Script &script : made.scripts_) {
        script.upTo /= sum;
    }
    made.domains_ = texts(*people, u"domains"_s);
    for (const QJsonValue field : education->value(u"fields"_s).toArray()) {
        made.topics_ << texts(field.toObject(), u"topics"_s);
    }
    made.qualifiers_ = texts(*education, u"qualifiers"_s);
    made.lessons_ = texts(*education, u"lessons"_s);
    made.sentences_ = texts(*text, u"sentences"_s);
    made.words_ = texts(*text, u"words"_s);
    made.headings_ = texts(*text, u"headings"_s);
    made.products_ = texts(*text, u"products"_s);
    made.userAgents_ = texts(*text, u"userAgents"_s);
    return made;
}

SamplePerson SampleVocabulary::person(SampleRandom &random) const
{
    const double share = random.share();
    const auto script =
        std::ranges::find_if(scripts_, [share](const Script &entry) { return share < entry.upTo; });
    const Script &chosen = script == scripts_.end() ? scripts_.last() : *script;
    const Spelling &first = chosen.first.at(random.below(chosen.first.size()));
    const Spelling &last = chosen.last.at(random.below(chosen.last.size()));
    const QString full = chosen.familyFirst ? last.shown + first.shown : first.shown + u' ' + last.shown;
    return {first.shown, last.shown, full, first.ascii + u'.' + last.ascii};
}

QString SampleVocabulary::domain(SampleRandom &random) const
{
    return oneOf(domains_, random);
}

QString SampleVocabulary::courseTitle(SampleRandom &random) const
{
    return oneOf(topics_, random) + oneOf(qualifiers_, random);
}

QString SampleVocabulary::lessonTitle(SampleRandom &random) const
{
    return oneOf(lessons_, random);
}

QString SampleVocabulary::sentence(SampleRandom &random) const
{
    return oneOf(sentences_, random);
}

QString SampleVocabulary::word(SampleRandom &random) const
{
    return oneOf(words_, random);
}

QString SampleVocabulary::heading(SampleRandom &random) const
{
    return oneOf(headings_, random);
}

QString SampleVocabulary::product(SampleRandom &random) const
{
    return oneOf(products_, random);
}

QString SampleVocabulary::userAgent(SampleRandom &random) const
{
    return oneOf(userAgents_, random);
}

} // namespace registrar
