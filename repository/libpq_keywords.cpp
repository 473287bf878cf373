// SPDX-License-Identifier: GPL-3.0-or-later
// Reading libpq's keyword strings.
#include "repository/libpq_keywords.h"

#include "repository/address_options.h"

#include <QCoreApplication>

namespace registrar
{

namespace
{

struct KeywordsText {
    Q_DECLARE_TR_FUNCTIONS(registrar::StoreAddress)
};

Error wrong(qsizetype place, const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = KeywordsText::tr("The address cannot be understood at character %1.").arg(place + 1),
            .why = why,
            .remedy =
                KeywordsText::tr("Write it as name=value, with values that hold spaces in single quotes.")};
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : text_(text)
    {
    }

    void skipSpaces()
    {
        while (place_ < text_.size() && text_[place_].isSpace())
            ++place_;
    }
    [[nodiscard]] bool atEnd() const { return place_ >= text_.size(); }
    [[nodiscard]] qsizetype place() const { return place_; }

    QString word()
    {
        const qsizetype from = place_;
        while (!atEnd() && (text_[place_].isLetterOrNumber() || text_[place_] == u'_'))
            ++place_;
        return text_.mid(from, place_ - from);
    }

    bool take(QChar character)
    {
        if (atEnd() || text_[place_] != character)
            return false;
        ++place_;
        return true;
    }

    Result<QString> value()
    {
        const qsizetype from = place_;
        const bool quoted = take(u'\'');
        QString value;
        while (!atEnd()) {
            QChar character = text_[place_];
            if (quoted ? character == u'\'' : character.isSpace())
                break;
            ++place_;
            if (character == u'\\' && !atEnd())
                character = text_[place_++];
            value += character;
        }
        if (quoted && !take(u'\''))
            return failure(wrong(from, KeywordsText::tr("The quote that opens there is not closed.")));
        return value;
    }

private:
    const QString &text_;
    qsizetype place_ = 0;
};

} // namespace

Result<ParsedAddress> parseLibpqKeywords(const QString &text)
{
    ParsedAddress parsed;
    parsed.address.kind = StoreKind::PostgreSql;
    Reader reader(text);
    for (reader.skipSpaces(); !reader.atEnd(); reader.skipSpaces()) {
        const qsizetype place = reader.place();
        const QString name = reader.word();
        reader.skipSpaces();
        if (name.isEmpty() || !reader.take(u'='))
            return failure(wrong(place, KeywordsText::tr("A name and an equals sign are expected there.")));
        reader.skipSpaces();
        const auto value = reader.value();
        if (!value)
            return failure(value.error());
        parsed.address.options.insert(name, *value);
    }
    if (const auto done = applyOptions(parsed); !done)
        return failure(done.error());
    return parsed;
}

} // namespace registrar
