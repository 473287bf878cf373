// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wrote behind a verb, sorted into options and operands.
#pragma once

#include "repository/error.h"

#include <QHash>
#include <QStringList>

namespace registrar
{

struct Option {
    QString name;      ///< without dashes: "limit"
    QString valueName; ///< what stands for its value in the help: "NUMBER"; empty for a switch
    QString help;      ///< a phrase
    bool repeatable = false;
};

/// Options may stand anywhere: `--name value`, `--name=value`; everything behind `--` is an operand.
class Arguments
{
public:
    /// Errors of kind InvalidInput: an unknown option (with the one that was probably meant), a missing
    /// value, a switch with a value, an option given twice.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QList<Option> &options);

    [[nodiscard]] bool has(const QString &option) const { return values_.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return values_.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return values_.value(option); }
    [[nodiscard]] const QStringList &operands() const { return operands_; }
    [[nodiscard]] QString operand(qsizetype index) const { return operands_.value(index); }

    /// The option as a whole number within bounds, `otherwise` where it is not given.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 otherwise, qint64 minimum,
                                        qint64 maximum) const;

private:
    QHash<QString, QStringList> values_;
    QStringList operands_;
};

/// The known word that was probably meant; empty where none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &known);
/// `Did you mean "…"?`, or empty.
[[nodiscard]] QString didYouMean(const QString &word, const QStringList &known);

} // namespace registrar
