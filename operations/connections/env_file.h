// SPDX-License-Identifier: GPL-3.0-or-later
// A service's .env file: read for its addresses, and saved with everything else in it as it was.
#pragma once

#include "repository/error.h"

#include <QList>
#include <QMap>

#include <optional>

namespace registrar
{

/// Lines of `NAME=value`, with `export`, comments, single and double quotes (also over several lines) and
/// `${NAME}` or
/// `${NAME:-otherwise}`, as python-dotenv and Docker Compose read them. Whatever is none of these is kept as
/// it is.
class EnvFile
{
public:
    [[nodiscard]] static Result<EnvFile> load(const QString &fileName);
    [[nodiscard]] static EnvFile fromBytes(const QByteArray &bytes);

    [[nodiscard]] QStringList names() const; ///< in their order, each once
    /// The last value given to the name, with references filled in from this file and otherwise from
    /// `environment`.
    [[nodiscard]] std::optional<QString> value(const QString &name,
                                               const QMap<QString, QString> &environment = {}) const;
    /// Replaces the last assignment, keeping `export` and a comment behind it, or adds one at the end.
    void set(const QString &name, const QString &value);

    [[nodiscard]] QByteArray toBytes() const;         ///< unchanged lines byte for byte
    Result<void> save(const QString &fileName) const; ///< whole or not at all; the file's permissions stay

private:
    enum class Quote { None, Single, Double };
    struct Line {
        QString name;    ///< empty for what is no assignment
        QString written; ///< the value between its quotes, before references and escapes
        Quote quote = Quote::None;
        QByteArray before, value,
            after; ///< the bytes: up to the value, the value with its quotes, the rest and the line's end
    };
    static Line readLine(const QByteArray &bytes, qsizetype &place);
    [[nodiscard]] QString expanded(const Line &line, const QMap<QString, QString> &environment,
                                   int depth) const;
    [[nodiscard]] std::optional<QString> valueAt(const QString &name,
                                                 const QMap<QString, QString> &environment, int depth) const;

    QList<Line> lines_;
};

} // namespace registrar
