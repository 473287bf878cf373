// SPDX-License-Identifier: GPL-3.0-or-later
// Asked of the system and not of the environment, where everybody can write any name.
#include "operations/journal/journal_person.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <array>
#include <pwd.h>
#include <unistd.h>
#endif

namespace registrar
{

QString operatingSystemUser()
{
#ifdef Q_OS_WIN
    wchar_t name[257];
    DWORD size = 257;
    return GetUserNameW(name, &size) ? QString::fromWCharArray(name) : QString();
#else
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::geteuid());
#endif
}

} // namespace registrar
