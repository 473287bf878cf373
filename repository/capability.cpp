// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/capability.h"

#include <QCoreApplication>

#include <algorithm>

namespace registrar
{

using namespace Qt::StringLiterals;

QString Capability::name(Kind kind)
{
    switch (kind) {
    case Kind::Sort:
        return u"sort"_s;
    case Kind::BackwardPaging:
        return u"backward-paging"_s;
    case Kind::Jump:
        return u"jump"_s;
    case Kind::ExactCount:
        return u"exact-count"_s;
    case Kind::Write:
        return u"write"_s;
    case Kind::Transactions:
        return u"transactions"_s;
    case Kind::MissingFields:
        return u"missing-fields"_s;
    case Kind::NestedDocuments:
        return u"nested-documents"_s;
    case Kind::TextSearch:
        return u"text-search"_s;
    case Kind::RegexFilter:
        return u"regex-filter"_s;
    case Kind::CancelOnServer:
        return u"cancel-on-server"_s;
    case Kind::QueryStatistics:
        return u"query-statistics"_s;
    case Kind::Profiler:
        return u"profiler"_s;
    case Kind::SlowLog:
        return u"slow-log"_s;
    case Kind::IndexStatistics:
        return u"index-statistics"_s;
    case Kind::Validators:
        return u"validators"_s;
    case Kind::Expiry:
        return u"expiry"_s;
    case Kind::JsonValues:
        return u"json-values"_s;
    case Kind::Vectors:
        return u"vectors"_s;
    case Kind::BulkWrite:
        return u"bulk-write"_s;
    case Kind::StreamingRead:
        return u"streaming-read"_s;
    }
    return {};
}

QString WriteProof::name(Kind kind)
{
    switch (kind) {
    case Kind::NotKnown:
        break;
    case Kind::ReadOnly:
        return QStringLiteral("read-only");
    case Kind::CanWrite:
        return QStringLiteral("can-write");
    }
    return QStringLiteral("not-known");
}

bool ServerInfo::can(Capability::Kind kind) const
{
    return capability(kind).available;
}

Capability ServerInfo::capability(Capability::Kind kind) const
{
    const auto found = std::ranges::find(capabilities, kind, &Capability::kind);
    if (found != capabilities.end()) {
        return *found;
    }
    return {.kind = kind,
            .available = false,
            .reason =
                QCoreApplication::translate("Capability", "%1 %2 does not have this.").arg(product, version),
            .remedy = {}};
}

} // namespace registrar
