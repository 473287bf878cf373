// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has arranged for one entity of a deployment, kept in the window's settings.
#include "models/records/entity_settings.h"

#include "repository/blueprint/secret_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QUrl>

namespace registrar
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype rememberedQueries = 50;

/// Settings take a slash for a group.
QString escaped(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

EntitySettings::EntitySettings(QSettings &settings, const QString &deployment, const QString &store,
                               const QString &entity, BlueprintEntity rules)
    : settings_(settings)
    , group_(u"entities/%1/%2/%3"_s.arg(escaped(deployment), escaped(store), escaped(entity)))
    , rules_(std::move(rules))
{
}

QString EntitySettings::key(const QString &name) const
{
    return group_ + u'/' + name;
}

ColumnLayout EntitySettings::columns() const
{
    return ColumnLayout::fromJson(
        QJsonDocument::fromJson(settings_.value(key(u"columns"_s)).toByteArray()).object());
}

void EntitySettings::setColumns(const ColumnLayout &layout)
{
    if (layout == ColumnLayout())
        settings_.remove(key(u"columns"_s));
    else
        settings_.setValue(key(u"columns"_s), QJsonDocument(layout.toJson()).toJson(QJsonDocument::Compact));
}

QList<SavedView> EntitySettings::views() const
{
    QList<SavedView> views;
    const QJsonArray array = QJsonDocument::fromJson(settings_.value(key(u"views"_s)).toByteArray()).array();
    for (const QJsonValue each : array) {
        if (const std::optional<SavedView> view = SavedView::fromJson(each.toObject()))
            views.append(*view);
    }
    return views;
}

void EntitySettings::setViews(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(view.toJson(rules_));
    settings_.setValue(key(u"views"_s), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString EntitySettings::defaultView() const
{
    return settings_.value(key(u"defaultView"_s)).toString();
}

void EntitySettings::setDefaultView(const QString &name)
{
    settings_.setValue(key(u"defaultView"_s), name);
}

QStringList EntitySettings::history() const
{
    return settings_.value(key(u"history"_s)).toStringList();
}

void EntitySettings::remember(const QString &query)
{
    if (namesSecret(&rules_, query))
        return;
    QStringList history = this->history();
    history.removeAll(query);
    history.prepend(query);
    if (history.size() > rememberedQueries)
        history.resize(rememberedQueries);
    settings_.setValue(key(u"history"_s), history);
}

} // namespace registrar
