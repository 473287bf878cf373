// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages: entities, what is staged, the journal; opened, named, closed and remembered.
#include "app/window_tabs.h"

#include "app/navigation.h"
#include "app/record_exports.h"
#include "app/side_pages.h"
#include "models/connections/deployment_tree_model.h"
#include "widgets/connections/entity_page.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

/// "Users*" is still called like "Users".
QString withoutMark(const QString &title)
{
    return title.endsWith(u'*') ? title.chopped(1) : title;
}

} // namespace

WindowTabs::WindowTabs(const WindowServices &services, DeploymentTreeModel &model, Navigation &navigation,
                       RecordExports &exports, QWidget *parent)
    : QObject(parent)
    , services_(services)
    , model_(model)
    , navigation_(navigation)
    , exports_(exports)
    , area_(new PageArea(parent))
    , sidePages_(new SidePages(services_, *area_, this))
    , memory_(services_.preferences.file())
    , places_(services_.records.staged().place())
{
    // Most often no records are there by then.
    connect(&places_, &TabPlaces::wasRead, this, [this] {
        for (QWidget *page : area_->pages()) {
            const auto *entity = qobject_cast<EntityPage *>(page);
            auto *records = entity ? qobject_cast<RecordsPage *>(entity->content()) : nullptr;
            const auto place = records ? places_.take(area_->key(page)) : std::nullopt;
            if (place) {
                records->setPlace(*place);
            }
        }
    });
    connect(sidePages_, &SidePages::recordAsked, this, &WindowTabs::showStaged);
    connect(sidePages_, &SidePages::messageShown, this, &WindowTabs::messageShown);
    connect(area_, &PageArea::currentChanged, this, &WindowTabs::changed);
    connect(area_, &PageArea::closeAsked, this, &WindowTabs::close);
}

WindowTabs::~WindowTabs() = default;

EntityPage *WindowTabs::currentPage() const
{
    return qobject_cast<EntityPage *>(area_->currentPage());
}

RecordsPage *WindowTabs::currentRecords() const
{
    const EntityPage *page = currentPage();
    return page ? qobject_cast<RecordsPage *>(page->content()) : nullptr;
}

QString WindowTabs::currentTitle() const
{
    return titles_.value(area_->currentPage(), area_->title(area_->currentPage()));
}

void WindowTabs::open(const EntityAddress &address)
{
    if (QWidget *page = area_->page(address.toText())) {
        area_->setCurrentPage(page);
        return;
    }
    Q_EMIT deploymentUsed(address.deployment);
    EntityPage *page = makePage(address);
    const QModelIndex node = model_.find(address);
    const QString title = node.isValid() ? node.data().toString() : address.entity;
    //: a tab's tool tip: entity, deployment, store
    area_->addPage(page, address.toText(), title,
                   tr("%1\n%2, %3").arg(address.entity, address.deployment, address.store), page->tabIcon());
    if (!titles_.contains(page)) { // its records may be there already
        setTitle(page, title);
    }
    page->connectStore();
    Q_EMIT changed();
}

void WindowTabs::open(const Destination &destination)
{
    open(destination.address);
    EntityPage *page = currentPage();
    if (!page || page->address() != destination.address) {
        return;
    }
    if (const auto *records = qobject_cast<RecordsPage *>(page->content())) {
        records->navigator().go(destination.filter, destination.record);
    } else {
        navigation_.keep(page, destination);
    }
    if (destination.filter || !destination.record.isEmpty()) {
        places_.forget(destination.address.toText());
    }
}

std::optional<RecordsPlace> WindowTabs::placeOf(QWidget *page) const
{
    const auto *entity = qobject_cast<EntityPage *>(page);
    const auto *records = entity ? qobject_cast<RecordsPage *>(entity->content()) : nullptr;
    return records ? std::optional(records->place()) : places_.find(area_->key(page));
}

EntityPage *WindowTabs::makePage(const EntityAddress &address)
{
    const auto factory = [this](StoreConnection &store, const std::shared_ptr<const Blueprint> &blueprint,
                                const BlueprintEntity &entity, QWidget *parent) {
        return services_.records.make(store, blueprint, entity, parent);
    };
    auto *page = new EntityPage(services_.deployments, address, factory, area_);
    navigation_.addPage(page);
    connect(page, &EntityPage::contentMade, this,
            [this, page](QWidget *content) { onContentMade(page, content); });
    return page;
}

QWidget *WindowTabs::makePageOf(const QString &key, QIcon &icon)
{
    if (QWidget *page = sidePages_->make(key, icon)) {
        return page;
    }
    const auto address = EntityAddress::fromText(key);
    if (!address || address->entity.isEmpty()) {
        return nullptr;
    }
    EntityPage *page = makePage(*address);
    icon = page->tabIcon();
    return page;
}

void WindowTabs::onContentMade(EntityPage *page, QWidget *content)
{
    area_->setIcon(page, page->tabIcon());
    if (auto *records = qobject_cast<RecordsPage *>(content)) {
        connectRecords(page, records);
        if (page == currentPage()) {
            records->focusTable();
        }
    }
    Q_EMIT changed();
}

void WindowTabs::connectRecords(EntityPage *page, RecordsPage *records)
{
    setTitle(page, records->title());
    connect(records, &RecordsPage::titleChanged, this,
            [this, page](const QString &title) { setTitle(page, title); });
    records->setTimeZone(services_.preferences.timeZone());
    records->setPageSize(services_.preferences.pageSize());
    connect(&services_.preferences, &Preferences::changed, records, [this, records](const QString &key) {
        if (key == Preferences::timeZoneKey) {
            records->setTimeZone(services_.preferences.timeZone());
        } else if (key == Preferences::pageSizeKey) {
            records->setPageSize(services_.preferences.pageSize());
        } else if (key == Preferences::dateFormatKey) {
            records->refreshTexts();
        }
    });
    connect(records, &RecordsPage::timeZoneChosen, this, [this](const QTimeZone &zone) {
        services_.preferences.setTimeZoneName(zone == QTimeZone::utc() ? u"utc"_s
                                                                       : QString::fromUtf8(zone.id()));
    });
    navigation_.fillPage(page, records);
    if (const auto place = places_.take(page->address().toText())) {
        records->setPlace(*place);
    }
    connect(records, &RecordsPage::exportWanted, &exports_,
            [this, address = page->address()](const ExportRequest &request) {
                const OpenDeployment *open = services_.deployments.find(address.deployment);
                exports_.start(address.deployment, address.store, open ? open->blueprint : nullptr, request);
            });
    connect(records, &RecordsPage::changesWanted, this, &WindowTabs::showChanges);
    connect(records, &RecordsPage::messageShown, this, &WindowTabs::messageShown);
}

void WindowTabs::showChanges()
{
    sidePages_->show(SidePages::changesKey);
    Q_EMIT changed();
}

void WindowTabs::showJournal()
{
    sidePages_->show(SidePages::journalKey);
    Q_EMIT changed();
}

void WindowTabs::showStaged(const EntityAddress &address, quint64 stagedId)
{
    open(address);
    EntityPage *page = currentPage();
    if (!page || stagedId == 0) {
        return;
    }
    const auto show = [stagedId](QWidget *content) {
        if (auto *records = qobject_cast<RecordsPage *>(content)) {
            records->showStaged(stagedId);
        }
    };
    if (page->content()) {
        show(page->content());
    } else {
        connect(page, &EntityPage::contentMade, page, show);
    }
}

void WindowTabs::setTitle(QWidget *page, const QString &title)
{
    titles_.insert(page, title);
    refreshTitles();
}

void WindowTabs::refreshTitles()
{
    QHash<QString, int> uses;
    for (const QString &title : std::as_const(titles_)) {
        ++uses[withoutMark(title)];
    }
    for (QWidget *page : area_->pages()) {
        const auto *entity = qobject_cast<EntityPage *>(page);
        if (!entity || !titles_.contains(page)) {
            continue;
        }
        const QString title = titles_.value(page);
        const bool shared = uses.value(withoutMark(title)) > 1;
        //: a tab's title where another tab has the same: entity, deployment
        area_->setTitle(page, shared ? tr("%1 · %2").arg(title, entity->address().deployment) : title);
    }
}

void WindowTabs::close(QWidget *page)
{
    if (!page) {
        return;
    }
    const auto *entityPage = qobject_cast<EntityPage *>(page);
    auto *records = entityPage ? qobject_cast<RecordsPage *>(entityPage->content()) : nullptr;
    const int staged = records ? records->stagedCount() : 0;
    if (staged > 0) {
        Q_EMIT messageShown(
            tr("%n staged edit(s) of %1 are kept.", nullptr, staged).arg(records->entity().displayTitle()));
    }
    memory_.closed(area_->key(page));
    places_.forget(area_->key(page));
    titles_.remove(page);
    area_->closePage(page);
    refreshTitles();
    Q_EMIT changed();
}

void WindowTabs::closeOthers()
{
    for (QWidget *page : area_->pages()) {
        if (page != area_->currentPage()) {
            close(page);
        }
    }
}

void WindowTabs::reopenClosed()
{
    const QString key = memory_.takeClosed();
    if (key == SidePages::changesKey || key == SidePages::journalKey) {
        sidePages_->show(key);
    } else if (const auto address = EntityAddress::fromText(key)) {
        open(*address);
    }
    Q_EMIT changed();
}

void WindowTabs::keep()
{
    memory_.keep(*area_);
    if (places_.isReading()) // what an earlier run has left is better than a beginning
        return;
    QMap<QString, RecordsPlace> places;
    for (QWidget *page : area_->pages()) {
        const auto place = placeOf(page);
        if (place && services_.preferences.reopensTabs()) {
            places.insert(area_->key(page), *place);
        }
    }
    places_.write(places);
}

void WindowTabs::reopen()
{
    places_.read();
    memory_.restore(*area_, [this](const QString &key, QIcon &icon) { return makePageOf(key, icon); });
    Q_EMIT changed();
}

void WindowTabs::takeOver(const WindowTabs &other)
{
    for (QWidget *page : other.area_->pages()) {
        if (const auto place = other.placeOf(page)) {
            places_.put(other.area_->key(page), *place);
        }
    }
    area_->restore(other.area_->state(),
                   [this](const QString &key, QIcon &icon) { return makePageOf(key, icon); });
    for (QWidget *page : area_->pages()) {
        if (auto *entity = qobject_cast<EntityPage *>(page)) {
            entity->connectStore();
        }
    }
    Q_EMIT changed();
}

} // namespace registrar
