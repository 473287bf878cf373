// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of an export, to be checked one by one or all together.
#pragma once

#include "models/records/record_column.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace registrar
{

/// All are checked at first but the secret ones, which have to be asked for.
class ExportColumns : public QWidget
{
    Q_OBJECT
public:
    /// What is secret inside of a column stands below it by itself.
    ExportColumns(const QList<RecordColumn> &columns, const BlueprintEntity &entity,
                  QWidget *parent = nullptr);

    [[nodiscard]] QStringList checkedNames() const;
    /// Of those that are not checked.
    [[nodiscard]] QStringList uncheckedNames() const;
    /// What is not checked inside of columns that are.
    [[nodiscard]] QList<FieldPath> uncheckedInside() const;
    /// Whether no column is left out that is not secret.
    [[nodiscard]] bool holdsAllButSecrets() const;

Q_SIGNALS:
    void changed();

private:
    void add(const FieldPath &path, const QString &text, const QString &toolTip, bool secret);
    void checkAll(bool checked);
    void refresh();
    [[nodiscard]] QStringList names(Qt::CheckState state) const;

    QListWidget *list_;
    QLabel *count_;
};

} // namespace registrar
