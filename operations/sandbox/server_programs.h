// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers there are to start a sandbox with: the installed Debian root's, otherwise those of this
// machine.
#pragma once

#include "operations/sandbox/sandbox_description.h"

namespace registrar
{

/// Where to look; the defaults are this machine's.
struct ServerSearch {
    QString serversFolder; ///< what `registrar sandbox install` fills
    QStringList path;      ///< folders to find programs in
    bool superuser =
        false; ///< PostgreSQL refuses to run as the superuser unless bwrap maps it to somebody else

    /// $XDG_CACHE_HOME/registrar/servers, $PATH and Debian's folders of PostgreSQL.
    [[nodiscard]] static ServerSearch thisMachine();
};

struct ServerPrograms {
    QString root;  ///< the Debian root's folder; empty where the machine's own servers are used
    QString bwrap; ///< empty where there is none
    QString
        postgresql; ///< the folder of initdb, postgres and psql, inside the root; empty where there is none
    bool documentDb = false; ///< whether that PostgreSQL has DocumentDB, which FerretDB needs
    bool pgvector = false;
    QString redis;    ///< inside the root
    QString mongod;   ///< on this machine; preferred to FerretDB
    QString ferretdb; ///< on this machine
    QString tools;    ///< folder of pg_dump, mongodump … ; empty where none are installed
    QList<MissingPart> missing;

    [[nodiscard]] static ServerPrograms find(const ServerSearch &search);
};

} // namespace registrar
