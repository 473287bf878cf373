// SPDX-License-Identifier: GPL-3.0-or-later
// What a store can do, in words.
#include "models/connections/capability_words.h"

#include <QCoreApplication>

namespace registrar
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(registrar::CapabilityWords)
};
} // namespace

QString capabilityTitle(Capability::Kind kind)
{
    switch (kind) {
    case Capability::Kind::Sort:
        return Words::tr("Reading records in any order");
    case Capability::Kind::BackwardPaging:
        return Words::tr("Reading backwards");
    case Capability::Kind::Jump:
        return Words::tr("Jumping to any place");
    case Capability::Kind::ExactCount:
        return Words::tr("Counting exactly");
    case Capability::Kind::Write:
        return Words::tr("Changing records");
    case Capability::Kind::Transactions:
        return Words::tr("Applying several edits as a whole");
    case Capability::Kind::MissingFields:
        return Words::tr("Fields that are missing");
    case Capability::Kind::NestedDocuments:
        return Words::tr("Documents within records");
    case Capability::Kind::TextSearch:
        return Words::tr("Searching for words");
    case Capability::Kind::RegexFilter:
        return Words::tr("Filtering by patterns");
    case Capability::Kind::CancelOnServer:
        return Words::tr("Stopping on the server what was cancelled");
    case Capability::Kind::QueryStatistics:
        return Words::tr("Statistics of statements");
    case Capability::Kind::Profiler:
        return Words::tr("Profiler");
    case Capability::Kind::SlowLog:
        return Words::tr("Log of slow commands");
    case Capability::Kind::IndexStatistics:
        return Words::tr("Statistics of indexes");
    case Capability::Kind::Validators:
        return Words::tr("Rules checked by the server");
    case Capability::Kind::Expiry:
        return Words::tr("Records that expire");
    case Capability::Kind::JsonValues:
        return Words::tr("JSON values");
    case Capability::Kind::Vectors:
        return Words::tr("Vectors");
    case Capability::Kind::BulkWrite:
        return Words::tr("Loading many records");
    case Capability::Kind::StreamingRead:
        return Words::tr("Exporting record after record");
    }
    return {};
}

QString capabilityRefusal(const Capability &capability)
{
    if (capability.available)
        return {};
    return capability.remedy.isEmpty() ? capability.reason : capability.reason + u' ' + capability.remedy;
}

} // namespace registrar
