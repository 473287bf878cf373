// SPDX-License-Identifier: GPL-3.0-or-later
// Small signs for enums and booleans, drawn once and then only copied.
#pragma once

#include <QFont>
#include <QHash>
#include <QPixmap>

namespace registrar
{

/// Lives on the GUI thread.
class BadgeCache
{
public:
    enum class Kind {
        Choice, ///< a word on a quiet ground, whose hue tells the choices of a field apart
        True,   ///< a tick before the word
        False   ///< a ring before the word, which is dim
    };
    struct Look {
        Kind kind = Kind::Choice;
        int choice = 0; ///< which of the field's choices; beyond the hues there are they repeat
        bool struckOut = false;
        bool dark = false;
        bool operator==(const Look &) const = default;
    };

    /// The sign, no wider than `maximumWidth` pixels of the screen's logical kind. `font` is the table's.
    [[nodiscard]] const QPixmap &badge(const QString &text, const Look &look, const QFont &font,
                                       Qt::LayoutDirection direction, int maximumWidth, qreal pixelRatio);
    void clear() { pixmaps_.clear(); }

private:
    [[nodiscard]] QPixmap draw(const QString &text, const Look &look, Qt::LayoutDirection direction,
                               int maximumWidth, qreal pixelRatio) const;

    QFont font_;
    QHash<std::pair<QString, quint64>, QPixmap> pixmaps_;
};

} // namespace registrar
