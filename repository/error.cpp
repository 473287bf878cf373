// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/error.h"

namespace registrar
{

using namespace Qt::StringLiterals;

QString Error::toText() const
{
    QStringList sentences;
    for (const QString &sentence : {what, why, remedy}) {
        const QString trimmed = sentence.trimmed();
        if (!trimmed.isEmpty()) {
            const bool closed = trimmed.endsWith(u'.') || trimmed.endsWith(u':') || trimmed.endsWith(u'?');
            sentences << (closed ? trimmed : trimmed + u'.');
        }
    }
    return sentences.join(u' ');
}

QString Error::kindName(Kind kind)
{
    switch (kind) {
    case Kind::ConnectionRefused:
        return u"connection-refused"_s;
    case Kind::ConnectionLost:
        return u"connection-lost"_s;
    case Kind::HostNotFound:
        return u"host-not-found"_s;
    case Kind::WrongPassword:
        return u"wrong-password"_s;
    case Kind::UnknownDatabase:
        return u"unknown-database"_s;
    case Kind::Tls:
        return u"tls"_s;
    case Kind::Permission:
        return u"permission"_s;
    case Kind::ReadOnly:
        return u"read-only"_s;
    case Kind::Timeout:
        return u"timeout"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::DuplicateKey:
        return u"duplicate-key"_s;
    case Kind::ForeignKey:
        return u"foreign-key"_s;
    case Kind::Validation:
        return u"validation"_s;
    case Kind::TooLarge:
        return u"too-large"_s;
    case Kind::Conflict:
        return u"conflict"_s;
    case Kind::NotFound:
        return u"not-found"_s;
    case Kind::Syntax:
        return u"syntax"_s;
    case Kind::Unsupported:
        return u"unsupported"_s;
    case Kind::OutOfMemory:
        return u"out-of-memory"_s;
    case Kind::InvalidInput:
        return u"invalid-input"_s;
    case Kind::File:
        return u"file"_s;
    case Kind::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

} // namespace registrar
