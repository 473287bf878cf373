// SPDX-License-Identifier: GPL-3.0-or-later
// Which deployments go into a file, and whether their passwords do.
#include "widgets/connections/export_deployments_dialog.h"

#include "widgets/shared/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

ExportDeploymentsDialog::ExportDeploymentsDialog(const QStringList &deployments, QWidget *parent)
    : QDialog(parent)
    , list_(new QListWidget(this))
    , passwords_(new QCheckBox(tr("Include passwords, in an encrypted file"), this))
    , note_(new QLabel(this))
{
    setObjectName(u"exportDeploymentsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export deployments"));
    auto *text = new QLabel(tr("&Deployments"), this);
    text->setBuddy(list_);
    list_->setObjectName(u"deployments"_s);
    list_->setAccessibleName(tr("Deployments to export"));
    for (const QString &name : deployments) {
        auto *item = new QListWidgetItem(icon(u"deployment"_s, IconTone::Dim), name, list_);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (list_->count() > 0) {
        list_->setCurrentRow(0);
    }
    passwords_->setObjectName(u"withPasswords"_s);
    note_->setWordWrap(true);
    note_->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    export_ = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    export_->setObjectName(u"export"_s);
    export_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(list_, &QListWidget::itemChanged, this, &ExportDeploymentsDialog::check);
    connect(passwords_, &QCheckBox::toggled, this, &ExportDeploymentsDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(checked(), passwords_->isChecked());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{text, list_, passwords_, note_}) {
        layout->addWidget(part);
    }
    layout->addSpacing(6);
    layout->addWidget(buttons);
    resize(440, 360);
    check();
}

QStringList ExportDeploymentsDialog::checked() const
{
    QStringList names;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked) {
            names.append(list_->item(row)->text());
        }
    }
    return names;
}

void ExportDeploymentsDialog::check()
{
    export_->setEnabled(!checked().isEmpty());
    note_->setText(passwords_->isChecked()
                       ? tr("The file is encrypted with a passphrase of its own, which is asked for next.")
                       : tr("The file holds names and addresses that anybody can read, and no password."));
}

} // namespace registrar
