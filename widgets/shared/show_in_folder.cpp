// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a file in the system's file manager.
#include "widgets/shared/show_in_folder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace registrar
{

void showInFolder(const QString &fileName)
{
#if defined(Q_OS_WIN)
    QProcess::startDetached(u"explorer.exe"_s, {u"/select,"_s, QDir::toNativeSeparators(fileName)});
#elif defined(Q_OS_MACOS)
    QProcess::startDetached(u"/usr/bin/open"_s, {u"-R"_s, fileName});
#else
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(fileName).absolutePath()));
#endif
}

} // namespace registrar
