// SPDX-License-Identifier: GPL-3.0-or-later
// Reads strict JSON piece by piece, keeping order, duplicate names and the digits of numbers, and knowing the
// place.
#pragma once

#include "repository/error.h"

#include <QByteArrayView>

namespace registrar
{

/// Works on UTF-8 that must outlive it. After an error every further call fails with the same error.
class JsonReader
{
public:
    enum class Token {
        ObjectBegin,
        ObjectEnd,
        ArrayBegin,
        ArrayEnd,
        Text,
        Number,
        True,
        False,
        Null,
        Comma,
        Colon,
        End
    };

    explicit JsonReader(QByteArrayView utf8)
        : text_(utf8)
    {
    }

    /// The kind of the next token; `text()` or `digits()` then tell its content.
    [[nodiscard]] Result<Token> next();
    [[nodiscard]] QString text() const { return string_; }          ///< of the last Text token
    [[nodiscard]] QByteArrayView digits() const { return digits_; } ///< of the last Number token
    [[nodiscard]] qsizetype tokenStart() const
    {
        return tokenStart_;
    } ///< where the last token began, in bytes

    /// InvalidInput at that byte: `what` names line and column, `code` has them as "3:17".
    [[nodiscard]] std::unexpected<Error> failureAt(qsizetype offset, const QString &why) const;

private:
    Result<Token> readText();
    Result<Token> readNumber();
    Result<Token> readWord(QByteArrayView word, Token token);
    bool readEscape(QString &out);
    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }

    QByteArrayView text_;
    qsizetype at_ = 0;
    qsizetype tokenStart_ = 0;
    QString string_;
    QByteArrayView digits_;
};

} // namespace registrar
