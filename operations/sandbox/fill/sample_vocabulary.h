// SPDX-License-Identifier: GPL-3.0-or-later
// The words that sample data are made of, from resources/sample.
#pragma once

#include "operations/sandbox/fill/sample_random.h"
#include "repository/error.h"

#include <QList>

namespace registrar
{

struct SamplePerson {
    QString first;
    QString last;
    QString full;    ///< in the order of the script's own people
    QString account; ///< "lucia.garcia": ASCII, for user names and addresses
};

/// Read once from the resources; constant afterwards and safe from any thread.
class SampleVocabulary
{
public:
    [[nodiscard]] static Result<SampleVocabulary> load();

    [[nodiscard]] SamplePerson person(SampleRandom &random) const;
    [[nodiscard]] QString domain(SampleRandom &random) const;
    [[nodiscard]] QString courseTitle(SampleRandom &random) const;
    [[nodiscard]] QString lessonTitle(SampleRandom &random) const;
    [[nodiscard]] QString sentence(SampleRandom &random) const;
    [[nodiscard]] QString word(SampleRandom &random) const;
    [[nodiscard]] QString heading(SampleRandom &random) const;
    [[nodiscard]] QString product(SampleRandom &random) const;
    [[nodiscard]] QString userAgent(SampleRandom &random) const;

private:
    struct Spelling {
        QString shown;
        QString ascii;
    };
    struct Script {
        double upTo = 0; ///< cumulated share
        bool familyFirst = false;
        QList<Spelling> first;
        QList<Spelling> last;
    };
    QList<Script> scripts_;
    QStringList domains_, topics_, qualifiers_, lessons_, sentences_, words_, headings_, products_,
        userAgents_;
};

} // namespace registrar
