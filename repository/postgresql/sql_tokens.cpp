// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an SQL expression, told apart as PostgreSQL does.
#include "repository/postgresql/sql_tokens.h"

#include "repository/postgresql/words.h"

#include <QCoreApplication>

namespace registrar::postgresql
{

using namespace Qt::StringLiterals;

namespace
{

/// PostgreSQL takes every byte beyond ASCII for a letter.
bool startsName(QChar character)
{
    return character.unicode() >= 128 || character == u'_' || (character >= u'a' && character <= u'z') ||
           (character >= u'A' && character <= u'Z');
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool continuesName(QChar character)
{
    return startsName(character) || isDigit(character) || character == u'$';
}

/// As PostgreSQL counts it, which is less than Unicode does.
bool isSpace(QChar character)
{
    return u" \t\n\r\f\v"_s.contains(character);
}

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : text_(text)
    {
    }

    Result<QList<SqlToken>> run()
    {
        while (place_ < text_.size()) {
            if (isSpace(text_.at(place_))) {
                ++place_;
                continue;
            }
            const qsizetype start = place_;
            if (const Result<SqlToken::Kind> kind = take(); kind)
                tokens_.append({*kind, start, place_ - start});
            else
                return failure(kind.error());
        }
        if (!open_.isEmpty())
            return wrong(open_.last(), Words::tr("This bracket is not closed."));
        return tokens_;
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place < text_.size() ? text_.at(place) : QChar(); }

    [[nodiscard]] static std::unexpected<Error> wrong(qsizetype place, const QString &why)
    {
        return failure({.kind = Error::Kind::Syntax,
                        .what = Words::tr("The condition cannot be used."),
                        .why = why,
                        .remedy = Words::tr("Write one expression, as behind WHERE."),
                        .position = static_cast<int>(place)});
    }

    Result<SqlToken::Kind> take()
    {
        const QChar first = text_.at(place_);
        const QChar second = at(place_ + 1);
        if (first == u'\0')
            return wrong(place_, Words::tr("A text cannot hold this character."));
        if ((first == u'-' && second == u'-') || (first == u'/' && second == u'*'))
            return wrong(place_, Words::tr("Comments are not allowed here."));
        if (first == u'\'')
            return takeText(false);
        if (first == u'"')
            return takeQuotedName();
        if (first == u'$')
            return takeDollar();
        if (startsName(first))
            return takeName();
        if (isDigit(first) || (first == u'.' && isDigit(second))) {
            while (place_ < text_.size() && (continuesName(at(place_)) || at(place_) == u'.'))
                ++place_;
            return SqlToken::Kind::Number;
        }
        return takeSymbol(first);
    }

    Result<SqlToken::Kind> takeSymbol(QChar symbol)
    {
        if (symbol == u';')
            return wrong(place_, Words::tr("A semicolon would end the statement."));
        if (symbol == u'\\')
            return wrong(place_, Words::tr("A backslash means nothing here."));
        if (symbol == u'(' || symbol == u'[')
            open_.append(place_);
        if (symbol == u')' || symbol == u']') {
            const QChar wanted = symbol == u')' ? u'(' : u'[';
            if (open_.isEmpty() || text_.at(open_.last()) != wanted)
                return wrong(place_, Words::tr("This bracket closes nothing."));
            open_.removeLast();
        }
        ++place_;
        return SqlToken::Kind::Symbol;
    }

    /// Texts with only a line break between them are one, and go on by the rules of the first.
    Result<SqlToken::Kind> takeText(bool escapes)
    {
        const qsizetype start = place_;
        for (bool more = true; more;) {
            if (!skipText(escapes))
                return wrong(start, Words::tr("This quote is not closed."));
            qsizetype next = place_;
            bool newLine = false;
            for (; next < text_.size() && isSpace(text_.at(next)); ++next)
                newLine = newLine || text_.at(next) == u'\n' || text_.at(next) == u'\r';
            more = newLine && at(next) == u'\'';
            if (more)
                place_ = next;
        }
        return SqlToken::Kind::Text;
    }

    bool skipText(bool escapes)
    {
        for (++place_; place_ < text_.size(); ++place_) {
            if (escapes && text_.at(place_) == u'\\') {
                ++place_;
            } else if (text_.at(place_) == u'\'') {
                ++place_;
                if (at(place_) != u'\'')
                    return true;
            }
        }
        return false;
    }

    Result<SqlToken::Kind> takeQuotedName()
    {
        const qsizetype start = place_;
        for (++place_; place_ < text_.size(); ++place_) {
            if (text_.at(place_) != u'"')
                continue;
            ++place_;
            if (at(place_) != u'"')
                return SqlToken::Kind::QuotedName;
        }
        return wrong(start, Words::tr("This quote is not closed."));
    }

    Result<SqlToken::Kind> takeName()
    {
        const qsizetype start = place_;
        const QChar first = text_.at(place_).toLower();
        const QChar second = at(place_ + 1);
        if (first == u'u' && second == u'&' && (at(place_ + 2) == u'\'' || at(place_ + 2) == u'"'))
            return wrong(start, Words::tr("Unicode escapes are not allowed here; type the characters."));
        if (second == u'\'' && u"ebxn"_s.contains(first)) {
            ++place_;
            return takeText(first == u'e');
        }
        while (place_ < text_.size() && continuesName(text_.at(place_)))
            ++place_;
        return SqlToken::Kind::Name;
    }

    /// `$1`, or a text between `$tag$` and the same again.
    Result<SqlToken::Kind> takeDollar()
    {
        const qsizetype start = place_;
        if (isDigit(at(place_ + 1)))
            return wrong(start, Words::tr("There are no parameters here; type the value."));
        qsizetype end = place_ + 1;
        while (end < text_.size() && continuesName(text_.at(end)) && text_.at(end) != u'$')
            ++end;
        if (at(end) != u'$')
            return wrong(start, Words::tr("A dollar sign means nothing here."));
        const QStringView tag = text_.mid(start, end + 1 - start);
        const qsizetype closing = text_.indexOf(tag, end + 1);
        if (closing < 0)
            return wrong(start, Words::tr("This quote is not closed."));
        place_ = closing + tag.size();
        return SqlToken::Kind::Text;
    }

    QStringView text_;
    qsizetype place_ = 0;
    QList<qsizetype> open_;
    QList<SqlToken> tokens_;
};

} // namespace

Result<QList<SqlToken>> sqlTokens(QStringView text)
{
    return Scanner(text).run();
}

} // namespace registrar::postgresql
