// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of deployments, with only what matches what a person types.
#pragma once

#include <QSortFilterProxyModel>

namespace registrar
{

/// Keeps nodes whose title or own name holds every typed word, with their ancestors and everything below
/// them. The source's order stays.
class DeploymentFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DeploymentFilterModel(QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !words_.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList words_;
};

} // namespace registrar
