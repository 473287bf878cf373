// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that a statement answered, as the server's own texts.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace pqxx
{
class result;
}

namespace registrar::postgresql
{

/// Copies share the rows. Rows and columns count from 0 and must exist.
class Rows
{
public:
    Rows() = default;
    explicit Rows(const pqxx::result &result);

    [[nodiscard]] int count() const;
    [[nodiscard]] qint64 affected() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// Valid as long as the rows are; empty for NULL.
    [[nodiscard]] QByteArrayView bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] qint64 integer(int row, int column) const; ///< 0 for what is no integer
    [[nodiscard]] double number(int row, int column) const;
    [[nodiscard]] bool isTrue(int row, int column) const;

private:
    std::shared_ptr<const pqxx::result> result_;
};

} // namespace registrar::postgresql
