// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, what it is made with, and which servers it talks to now.
#include "app/about_dialog.h"

#include "app/about_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>

#include <memory>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

QLabel *makeText(const QString &text, bool strong, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (strong) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    return label;
}

/// Rows of name, version and licence under a heading.
void addComponents(QGridLayout &grid, const QString &heading, const QList<Component> &components,
                   QWidget *parent)
{
    int row = grid.rowCount();
    grid.addWidget(makeText(heading, true, parent), row, 0, 1, 3);
    for (const Component &component : components) {
        ++row;
        grid.addWidget(makeText(component.name, false, parent), row, 0);
        grid.addWidget(makeText(component.version, false, parent), row, 1);
        QLabel *licence = makeText(component.licence, false, parent);
        licence->setForegroundRole(QPalette::PlaceholderText);
        grid.addWidget(licence, row, 2);
    }
    grid.setRowMinimumHeight(row + 1, 10);
}

QLayout *makeTop(QWidget *parent)
{
    auto *top = new QHBoxLayout;
    auto *sign = new QLabel(parent);
    sign->setPixmap(QIcon(u":/icons/registrar.svg"_s).pixmap(48, 48));
    auto *names = new QVBoxLayout;
    names->addWidget(makeText(u"Registrar %1"_s.arg(QCoreApplication::applicationVersion()), true, parent));
    names->addWidget(makeText(Words::tr("Looks after the databases of education platforms."), false, parent));
    top->addWidget(sign);
    top->addSpacing(8);
    top->addLayout(names, 1);
    return top;
}

/// The rows are more than a small screen has room for.
QScrollArea *makeScrolled(QGridLayout *grid, QWidget *parent)
{
    auto *rows = new QWidget(parent);
    grid->setContentsMargins(0, 0, 12, 0);
    rows->setLayout(grid);
    auto *area = new QScrollArea(parent);
    area->setObjectName(u"aboutParts"_s);
    area->setAccessibleName(Words::tr("Libraries, servers and tools"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(rows);
    return area;
}

} // namespace

void openAboutDialog(QWidget *parent, const OpenDeployments &deployments)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"about"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("About Registrar"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(3);
    addComponents(*grid, Words::tr("Made with"), libraries(), dialog);
    const QStringList servers = serverLines(deployments);
    const int row = grid->rowCount();
    grid->addWidget(makeText(Words::tr("Servers connected"), true, dialog), row, 0, 1, 3);
    grid->addWidget(
        makeText(servers.isEmpty() ? Words::tr("None is connected") : servers.join(u'\n'), false, dialog),
        row + 1, 0, 1, 3);
    grid->setRowMinimumHeight(row + 2, 10);
    const auto found = std::make_shared<QList<Component>>();
    auto *watcher = new QFutureWatcher<QList<Component>>(dialog);
    QObject::connect(watcher, &QFutureWatcherBase::finished, dialog, [watcher, grid, dialog, found] {
        *found = watcher->result();
        if (!found->isEmpty()) {
            addComponents(*grid, Words::tr("Tools on this computer"), *found, dialog);
        }
    });
    watcher->setFuture(QtConcurrent::run(tools));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *copy = buttons->addButton(Words::tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersions"_s);
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, dialog, [found, &deployments] {
        QGuiApplication::clipboard()->setText(versionReport(*found, deployments));
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(makeTop(dialog));
    layout->addWidget(makeScrolled(grid, dialog), 1);
    QLabel *licence = makeText(
        Words::tr("Free software under the GNU General Public License, version 3 or later."), false, dialog);
    licence->setWordWrap(true);
    layout->addWidget(licence);
    layout->addWidget(buttons);
    dialog->resize(480, 600);
    dialog->open();
}

} // namespace registrar
