// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the palette with all there is in the window, and does what was chosen.
#include "app/window_palette.h"

#include "app/main_window.h"
#include "models/palette/palette_entities.h"
#include "repository/answer.h"
#include "repository/blueprint/secret_values.h"
#include "repository/text/value_text.h"
#include "widgets/palette/command_palette.h"
#include "widgets/settings/settings_dialog.h"
#include "widgets/shared/action_registry.h"
#include "widgets/shared/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

const auto recentKey = u"palette/recent"_s;
constexpr qsizetype keptRecent = 12;
constexpr std::chrono::milliseconds pause{180};

/// What tells people which record it is.
QString nameOf(const Record &record, const BlueprintEntity &entity)
{
    for (const QString &field : {entity.titleField, u"title"_s, u"name"_s, u"email"_s}) {
        if (isSecretAt(&entity, {field})) {
            continue;
        }
        const QString text = displayText(fieldOf(record.fields, field), {.maximumLength = 60});
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace

WindowPalette::WindowPalette(MainWindow &window, OpenDeployments &deployments, Preferences &preferences)
    : QObject(&window)
    , window_(window)
    , deployments_(deployments)
    , preferences_(preferences)
    , palette_(new CommandPalette(&window))
    , search_(deployments)
{
    pause_.setSingleShot(true);
    pause_.setInterval(pause);
    connect(&pause_, &QTimer::timeout, this, &WindowPalette::lookUp);
    connect(palette_, &CommandPalette::opened, this, &WindowPalette::refresh);
    connect(palette_, &CommandPalette::typed, this, &WindowPalette::findRecords);
    connect(palette_, &CommandPalette::chosen, this, &WindowPalette::choose);
    connect(&search_, &RecordSearch::foundMore, this,
            [this] { palette_->model().setFound(search_.found()); });
    const auto whileShown = [this] {
        if (palette_->isVisible()) {
            refresh();
        }
    };
    connect(&deployments_, &OpenDeployments::blueprintRead, this, whileShown);
    connect(&deployments_, &OpenDeployments::storeChanged, this, whileShown);
    connect(&deployments_, &OpenDeployments::removed, this, whileShown);
}

void WindowPalette::open()
{
    palette_->open();
}

void WindowPalette::refresh()
{
    palette_->model().setRecent(preferences_.file().value(recentKey).toStringList());
    palette_->model().setItems(paletteEntities(deployments_) + actions() + settings());
}

QList<PaletteItem> WindowPalette::actions() const
{
    const ActionRegistry &registry = window_.actionRegistry();
    QList<PaletteItem> items;
    for (const ActionDescription &description : registry.descriptions()) {
        if (description.id == u"palette" || !registry.action(description.id)->isEnabled()) {
            continue;
        }
        const QList<QKeySequence> keys = registry.shortcuts(description.id);
        items.append({.group = PaletteItem::Group::Actions,
                      .id = u"action:"_s + description.id,
                      .title = description.plainTitle(),
                      .detail = {},
                      .iconName = description.iconName,
                      .keys = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText),
                      .names = {},
                      .address = {},
                      .record = {}});
    }
    return items;
}

QList<PaletteItem> WindowPalette::settings() const
{
    QList<PaletteItem> items;
    for (const auto &[name, title] : SettingsDialog::choices()) {
        items.append({.group = PaletteItem::Group::Settings,
                      .id = u"setting:"_s + name,
                      .title = QString(title).remove(u'&'),
                      .detail = {},
                      .iconName = u"settings"_s,
                      .keys = {},
                      .names = {},
                      .address = {},
                      .record = {}});
    }
    return items;
}

void WindowPalette::findRecords(const QString &typed)
{
    asked_.cancel();
    search_.stop();
    palette_->model().setFound({});
    typed_ = typed;
    records_ = paletteRecords(deployments_, typed);
    palette_->model().setRecords(records_);
    typed.trimmed().isEmpty() ? pause_.stop() : pause_.start();
}

void WindowPalette::lookUp()
{
    asked_ = CancelSource();
    search_.start(typed_);
    for (qsizetype i = 0; i < records_.size(); ++i) {
        const PaletteItem &item = records_.at(i);
        const StoreConnection *store = deployments_.connection(item.address.deployment, item.address.store);
        const OpenDeployment *open = deployments_.find(item.address.deployment);
        const BlueprintEntity *entity = open && open->blueprint
                                            ? open->blueprint->entity(item.address.store, item.address.entity)
                                            : nullptr;
        if (!store || store->stage() != StoreConnection::Stage::Open || !entity || entity->secret) {
            continue;
        }
        whenAnswered(store->repository()->record(entity->source, item.record, asked_.token()), this,
                     [this, id = item.id, entity = *entity](const Result<Record> &record) {
                         const auto found = std::ranges::find(records_, id, &PaletteItem::id);
                         if (found == records_.end() ||
                             (!record && record.error().kind != Error::Kind::NotFound)) {
                             return;
                         }
                         const QString name = record ? nameOf(*record, entity) : tr("No record has this key");
                         if (!name.isEmpty()) {
                             //: what a record is called, and where it is
                             found->detail = tr("%1 · %2").arg(name, found->detail);
                             palette_->model().setRecords(records_);
                         }
                     });
    }
}

void WindowPalette::choose(const PaletteItem &item)
{
    pause_.stop();
    search_.stop();
    QStringList recent = preferences_.file().value(recentKey).toStringList();
    recent.removeAll(item.id);
    if (item.group != PaletteItem::Group::Records) {
        recent.prepend(item.id);
    }
    preferences_.file().setValue(recentKey, recent.first(qMin(keptRecent, recent.size())));
    const QString name = item.id.section(u':', 1);
    if (item.id.startsWith(u"action:"_s)) {
        window_.actionRegistry().action(name)->trigger();
    } else if (item.id.startsWith(u"setting:"_s)) {
        SettingsDialog::open(&window_, preferences_, name);
    } else {
        window_.open(Destination(item.address, std::nullopt, item.record));
    }
}

} // namespace registrar
