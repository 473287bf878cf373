// SPDX-License-Identifier: GPL-3.0-or-later
// What a store can do, and what it cannot, with the reason and the remedy.
#include "widgets/connections/store_capabilities_dialog.h"

#include "models/connections/capability_words.h"
#include "widgets/shared/icon_label.h"
#include "widgets/shared/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoreCapabilities)
};

constexpr int iconSize = 16;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void addCapability(QGridLayout &grid, const Capability &capability, QWidget *parent)
{
    const int row = grid.rowCount();
    const QString state = capability.available ? Words::tr("Available") : Words::tr("Missing");
    auto *sign = new IconLabel(parent);
    sign->setIcon(capability.available ? icon(u"apply"_s, IconTone::Success)
                                       : icon(u"cancel"_s, IconTone::Dim),
                  iconSize);
    sign->setToolTip(state);
    sign->setAccessibleName(state);
    grid.addWidget(sign, row, 0, Qt::AlignTop);
    QLabel *title = makeText(capabilityTitle(capability.kind), parent);
    title->setAccessibleDescription(state);
    grid.addWidget(title, row, 1);
    if (capability.available)
        return;
    QLabel *why = makeText(capabilityRefusal(capability), parent);
    why->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(why, row + 1, 1);
    grid.setRowMinimumHeight(row + 2, 6);
}

} // namespace

void openStoreCapabilities(const QString &store, const ServerInfo &server, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"storeCapabilities"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("What %1 can do").arg(store));
    auto *list = new QWidget(dialog);
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QList<Capability> capabilities = server.capabilities;
    std::ranges::stable_partition(capabilities, [](const Capability &each) { return !each.available; });
    for (const Capability &capability : std::as_const(capabilities))
        addCapability(*grid, capability, list);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    scroll->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(makeText(u"%1 %2"_s.arg(server.product, server.version), dialog));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    dialog->resize(520, 560);
    dialog->open();
}

} // namespace registrar
