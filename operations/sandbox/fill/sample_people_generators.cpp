// SPDX-License-Identifier: GPL-3.0-or-later
// People: names in several scripts, with accounts and addresses that belong to them.
#include "operations/sandbox/fill/sample_generator_request.h"

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 personSalt = 0x706572736f6e; // one person a record, whichever field asks

SamplePerson personOf(const SampleRow &row)
{
    SampleRandom random(SampleRandom::combine(row.identity().seed, personSalt));
    return row.world().vocabulary().person(random);
}

/// Unique by the record's number.
QString accountOf(const SampleRow &row)
{
    return personOf(row).account + QString::number(row.identity().index + 1);
}

QString bcryptLike(SampleRandom &random)
{
    static constexpr char alphabet[] = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString hash = u"$2b$12$"_s;
    while (hash.size() < 60) {
        hash += QLatin1Char(alphabet[random.below(64)]);
    }
    return hash;
}

} // namespace

SampleGenerator peopleGenerator(const SampleGeneratorRequest &request)
{
    const QString name = request.name();
    if (name == u"personName") {
        const QString part = request.text("part"_L1);
        return [part](SampleRow &row, SampleRandom &) {
            const SamplePerson person = personOf(row);
            return Value(part == u"first" ? person.first : part == u"last" ? person.last : person.full);
        };
    }
    if (name == u"username") {
        return [](SampleRow &row, SampleRandom &) { return Value(accountOf(row)); };
    }
    if (name == u"email") {
        return [](SampleRow &row, SampleRandom &random) {
            return Value(accountOf(row) + u'@' + row.world().vocabulary().domain(random));
        };
    }
    if (name == u"bcryptHash") {
        return [](SampleRow &, SampleRandom &random) { return Value(bcryptLike(random)); };
    }
    if (name == u"template") {
        const QString pattern = request.text("template"_L1);
        return [pattern](SampleRow &row, SampleRandom &random) {
            QString text = pattern;
            if (text.contains(u"{uuid}")) {
                text.replace(u"{uuid}"_s, sampleUuid(random));
            }
            if (text.contains(u"{token}")) {
                text.replace(u"{token}"_s, sampleHex(random, 12));
            }
            text.replace(u"{counter}"_s, QString::number(row.identity().index + 1));
            text.replace(u"{person}"_s, personOf(row).account);
            return Value(text);
        };
    }
    return {};
}

} // namespace registrar
