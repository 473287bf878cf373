// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, what it is made with, and which servers it talks to now.
#include "app/about_dialog.h"

#include "models/connections/open_deployments.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

QStringList libraryLines()
{
    return {u"Qt %1"_s.arg(QLatin1StringView(qVersion())), u"libpqxx " REGISTRAR_LIBPQXX_VERSION ""_s,
            u"libmongoc " REGISTRAR_LIBMONGOC_VERSION ""_s, u"hiredis " REGISTRAR_HIREDIS_VERSION ""_s};
}

QStringList serverLines(const OpenDeployments &deployments)
{
    QStringList lines;
    for (const OpenDeployment &open : deployments.deployments()) {
        for (const StoreConnection *store : open.stores) {
            if (const std::optional<ServerInfo> &server = store->state().server) {
                lines.append(u"%1/%2: %3 %4"_s.arg(open.deployment.name, store->store().name, server->product,
                                                   server->version));
            }
        }
    }
    if (lines.isEmpty()) {
        lines.append(Words::tr("None is connected"));
    }
    return lines;
}

QLabel *makeText(const QString &text, bool strong, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (strong) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    return label;
}

} // namespace

void openAboutDialog(QWidget *parent, const OpenDeployments &deployments)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"about"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("About Registrar"));
    auto *top = new QHBoxLayout;
    auto *sign = new QLabel(dialog);
    sign->setPixmap(QIcon(u":/icons/registrar.svg"_s).pixmap(48, 48));
    auto *names = new QVBoxLayout;
    names->addWidget(makeText(u"Registrar %1"_s.arg(QCoreApplication::applicationVersion()), true, dialog));
    names->addWidget(makeText(Words::tr("Looks after the databases of education platforms."), false, dialog));
    top->addWidget(sign);
    top->addSpacing(8);
    top->addLayout(names, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addSpacing(10);
    layout->addWidget(makeText(Words::tr("Made with"), true, dialog));
    layout->addWidget(makeText(libraryLines().join(u'\n'), false, dialog));
    layout->addSpacing(6);
    layout->addWidget(makeText(Words::tr("Servers connected"), true, dialog));
    layout->addWidget(makeText(serverLines(deployments).join(u'\n'), false, dialog));
    layout->addSpacing(6);
    layout->addWidget(makeText(
        Words::tr("Free software under the GNU General Public License, version 3 or later."), false, dialog));
    layout->addSpacing(6);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace registrar
