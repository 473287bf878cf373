// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core_dumps.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace registrar
{

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // a limit alone does not count where cores are piped to a program
#endif
}

} // namespace registrar
