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
    explicit ExportColumns(const QList<RecordColumn> &columns, QWidget *parent = nullptr);

    [[nodiscard]] QStringList checkedNames() const;
    /// Of those that are not checked.
    [[nodiscard]] QStringList uncheckedNames() const;
    /// Whether no column is left out that is not secret.
    [[nodiscard]] bool holdsAllButSecrets() const;

Q_SIGNALS:
    void changed();

private:
    void checkAll(bool checked);
    void refresh();
    [[nodiscard]] QStringList names(Qt::CheckState state) const;

    QListWidget *list_;
    QLabel *count_;
};

} // namespace registrar
