// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of an export, to be checked one by one or all together.
#include "widgets/records/export_columns.h"

#include "repository/blueprint/secret_values.h"
#include "widgets/shared/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int pathRole = Qt::UserRole; ///< QStringList
constexpr int secretRole = Qt::UserRole + 1;
constexpr int shownColumns = 6;

} // namespace

ExportColumns::ExportColumns(const QList<RecordColumn> &columns, const BlueprintEntity &entity,
                             QWidget *parent)
    : QWidget(parent)
    , list_(new QListWidget(this))
    , count_(new QLabel(this))
{
    list_->setObjectName(u"exportColumns"_s);
    list_->setAccessibleName(tr("Columns of the file"));
    list_->setUniformItemSizes(true);
    list_->setIconSize({14, 14});
    const QList<FieldPath> secrets = secretPaths(entity);
    for (const RecordColumn &column : columns) {
        const QString title = column.title();
        const QString text = title == column.name ? title : u"%1  (%2)"_s.arg(title, column.name);
        add({column.name}, text, column.toolTip(), column.field.secret || isSecretAt(&entity, {column.name}));
        for (const FieldPath &path : secrets) {
            if (path.size() > 1 && path.first() == column.name)
                add(path, u"%1  (%2)"_s.arg(title, pathText(path)), {}, true);
        }
    }
    list_->setMinimumHeight(shownColumns * list_->sizeHintForRow(0) + 2 * list_->frameWidth());
    list_->setCurrentRow(0);
    auto *all = new QPushButton(tr("&All"), this);
    auto *none = new QPushButton(tr("N&one"), this);
    all->setObjectName(u"exportAllColumns"_s);
    none->setObjectName(u"exportNoColumns"_s);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    count_->setObjectName(u"exportColumnCount"_s);
    count_->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->addWidget(count_, 1);
    line->addWidget(all);
    line->addWidget(none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(list_, 1);
    layout->addLayout(line);
    setFocusProxy(list_);
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(list_, &QListWidget::itemChanged, this, &ExportColumns::refresh);
    refresh();
}

void ExportColumns::add(const FieldPath &path, const QString &text, const QString &toolTip, bool secret)
{
    auto *item = new QListWidgetItem(text, list_);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(pathRole, path);
    item->setData(secretRole, secret);
    item->setCheckState(secret ? Qt::Unchecked : Qt::Checked);
    item->setToolTip(toolTip);
    if (secret) {
        item->setIcon(icon(u"lock"_s, IconTone::Dim));
        item->setToolTip(tr("Secret: it is left out unless you check it."));
        item->setData(Qt::AccessibleTextRole, tr("%1, secret").arg(item->text()));
    }
}

void ExportColumns::checkAll(bool checked)
{
    const QSignalBlocker quiet(list_);
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem *item = list_->item(row);
        const bool secret = item->data(secretRole).toBool();
        item->setCheckState(checked && !secret ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

void ExportColumns::refresh()
{
    count_->setText(tr("%1 of %2 columns")
                        .arg(checkedNames().size())
                        .arg(checkedNames().size() + uncheckedNames().size()));
    Q_EMIT changed();
}

QStringList ExportColumns::names(Qt::CheckState state) const
{
    QStringList names;
    for (int row = 0; row < list_->count(); ++row) {
        const FieldPath path = list_->item(row)->data(pathRole).toStringList();
        if (list_->item(row)->checkState() == state && path.size() == 1)
            names.append(path.first());
    }
    return names;
}

QStringList ExportColumns::checkedNames() const
{
    return names(Qt::Checked);
}

QStringList ExportColumns::uncheckedNames() const
{
    return names(Qt::Unchecked);
}

QList<FieldPath> ExportColumns::uncheckedInside() const
{
    const QStringList checked = checkedNames();
    QList<FieldPath> paths;
    for (int row = 0; row < list_->count(); ++row) {
        const FieldPath path = list_->item(row)->data(pathRole).toStringList();
        if (list_->item(row)->checkState() == Qt::Unchecked && path.size() > 1 &&
            checked.contains(path.first()))
            paths.append(path);
    }
    return paths;
}

bool ExportColumns::holdsAllButSecrets() const
{
    for (int row = 0; row < list_->count(); ++row) {
        const QListWidgetItem *item = list_->item(row);
        if (item->checkState() == Qt::Unchecked && !item->data(secretRole).toBool())
            return false;
    }
    return true;
}

} // namespace registrar
