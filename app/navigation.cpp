// SPDX-License-Identifier: GPL-3.0-or-later
// Back, forward and the line that says where one is, for the pages of one window.
#include "app/navigation.h"

#include "widgets/connections/entity_page.h"
#include "widgets/connections/location_bar.h"
#include "widgets/records/records_navigator.h"
#include "widgets/records/records_page.h"
#include "widgets/shared/action_registry.h"

#include <QApplication>
#include <QMainWindow>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

enum Part { DeploymentPart, StorePart, EntityPart };

QAction *addAction(ActionRegistry &actions, const ActionDescription &description)
{
    QAction *action = actions.add(description);
    action->setEnabled(false);
    return action;
}

} // namespace

Navigation::Navigation(QMainWindow &window, ActionRegistry &actions, OpenDeployments &deployments,
                       OperationList &operations)
    : QObject(&window)
    , window_(window)
    , deployments_(deployments)
    , operations_(operations)
    , back_(
          addAction(actions, {.id = u"goBack"_s,
                              .title = tr("&Back"),
                              .iconName = QApplication::isRightToLeft() ? u"arrow-right"_s : u"arrow-left"_s,
                              .shortcuts = QKeySequence::keyBindings(QKeySequence::Back),
                              .menu = u"go"_s,
                              .section = 9,
                              .applies = tr("Another place was visited before")}))
    , forward_(
          addAction(actions, {.id = u"goForward"_s,
                              .title = tr("&Forward"),
                              .iconName = QApplication::isRightToLeft() ? u"arrow-left"_s : u"arrow-right"_s,
                              .shortcuts = QKeySequence::keyBindings(QKeySequence::Forward),
                              .menu = u"go"_s,
                              .section = 9,
                              .applies = tr("One has gone back")}))
{
    connect(back_, &QAction::triggered, this, [this] { travel(&VisitHistory::back); });
    connect(forward_, &QAction::triggered, this, [this] { travel(&VisitHistory::forward); });
    noting_.setSingleShot(true);
    noting_.setInterval(0);
    connect(&noting_, &QTimer::timeout, this, [this] {
        if (shown_)
            history_.note(placeOf(*shown_));
    });
    connect(&history_, &VisitHistory::changed, this, &Navigation::refreshActions);
    connect(&deployments_, &OpenDeployments::aboutToRemove, this,
            [this](int row) { history_.forget(deployments_.deployments().at(row).deployment.name); });
    qApp->installEventFilter(this); // the mouse's buttons reach whatever is under the pointer, and end there
}

void Navigation::refreshActions()
{
    back_->setEnabled(history_.canGoBack());
    forward_->setEnabled(history_.canGoForward());
}

void Navigation::travel(std::optional<Destination> (VisitHistory::*step)())
{
    noteNow();
    const auto destination = (history_.*step)();
    if (!destination)
        return;
    Q_EMIT wanted(*destination);
    if (shown_)
        history_.settle(placeOf(*shown_));
}

/// What is still to be noted must be, before somewhere else is shown.
void Navigation::noteNow()
{
    if (!noting_.isActive())
        return;
    noting_.stop();
    if (shown_)
        history_.note(placeOf(*shown_));
}

void Navigation::addPage(EntityPage *page)
{
    auto *bar = new LocationBar(back_, forward_, page);
    page->setHead(bar);
    bars_.insert(page, bar);
    connect(bar, &LocationBar::partActivated, this, [this, page](int part) { activatePart(*page, part); });
    connect(page, &QObject::destroyed, this, [this, page] {
        bars_.remove(page);
        waiting_.remove(page);
    });
    refreshLocation(page);
}

void Navigation::keep(EntityPage *page, const Destination &destination)
{
    waiting_.insert(page, destination);
}

void Navigation::fillPage(EntityPage *page, RecordsPage *records)
{
    records->setSurroundings(deployments_, operations_, page->address());
    RecordsNavigator &navigator = records->navigator();
    connect(&navigator, &RecordsNavigator::destinationWanted, this, &Navigation::wanted);
    connect(&navigator, &RecordsNavigator::placeChanged, this, [this, page] {
        refreshLocation(page);
        if (page == shown_)
            noting_.start();
    });
    const Destination destination = waiting_.take(page);
    navigator.go(destination.filter, destination.record);
    if (page == shown_ && !destination.record.isEmpty())
        history_.settle(placeOf(*page));
    refreshLocation(page);
}

void Navigation::showPage(EntityPage *page)
{
    if (page != shown_)
        noteNow();
    shown_ = page;
    noting_.start();
}

Destination Navigation::placeOf(const EntityPage &page) const
{
    const auto *records = qobject_cast<RecordsPage *>(page.content());
    if (records)
        return Destination(page.address(), records->navigator().conditions(),
                           records->navigator().wantedKey());
    const auto kept = waiting_.constFind(const_cast<EntityPage *>(&page));
    const Destination destination = kept == waiting_.constEnd() ? Destination(page.address()) : *kept;
    return Destination(page.address(), destination.filter.value_or(QList<Condition>()), destination.record);
}

void Navigation::refreshLocation(EntityPage *page)
{
    LocationBar *bar = bars_.value(page);
    const OpenDeployment *open = deployments_.find(page->address().deployment);
    const auto *records = qobject_cast<RecordsPage *>(page->content());
    if (!bar)
        return;
    const BlueprintStore *store =
        open && open->blueprint ? open->blueprint->store(page->address().store) : nullptr;
    bar->setParts({page->address().deployment,
                   store && !store->title.isEmpty() ? store->title : page->address().store,
                   records ? records->entity().displayTitle() : page->address().entity});
    if (records)
        bar->setPlace(records->navigator().filterText(), records->navigator().currentTitle());
}

void Navigation::activatePart(const EntityPage &page, int part)
{
    const EntityAddress &address = page.address();
    if (part == DeploymentPart)
        Q_EMIT wanted(Destination({address.deployment, {}, {}}));
    else if (part == StorePart)
        Q_EMIT wanted(Destination({address.deployment, address.store, {}}));
    else
        Q_EMIT wanted(Destination(address, QList<Condition>()));
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool ours = widget && widget->window() == &window_;
        if (ours && (button == Qt::BackButton || button == Qt::ForwardButton)) {
            (button == Qt::BackButton ? back_ : forward_)->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace registrar
