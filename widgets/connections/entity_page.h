// SPDX-License-Identifier: GPL-3.0-or-later
// One tab: waits for its store and its blueprint, then holds the records page of its entity.
#pragma once

#include "models/connections/open_deployments.h"

#include <QIcon>
#include <QPointer>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace registrar
{

class NotificationBar;
class StateView;

class EntityPage : public QWidget
{
    Q_OBJECT
public:
    /// Makes the page of an entity whose store is connected.
    using PageFactory =
        std::function<QWidget *(StoreConnection &store, std::shared_ptr<const Blueprint> blueprint,
                                const BlueprintEntity &entity, QWidget *parent)>;

    /// Nothing is connected to before the page is shown, or `connectStore` is called. `deployments` outlives
    /// the page.
    EntityPage(OpenDeployments &deployments, const EntityAddress &address, PageFactory factory,
               QWidget *parent = nullptr);

    [[nodiscard]] const EntityAddress &address() const { return address_; }
    [[nodiscard]] QWidget *content() const { return content_; } ///< null while it waits, and after an error
    [[nodiscard]] NotificationBar *notifications() const { return notifications_; }
    [[nodiscard]] QString iconName() const;
    /// In the colour of the deployment's environment where that asks for care.
    [[nodiscard]] QIcon tabIcon() const;
    /// Connects the store where it is not, and makes the content as soon as it can be.
    void connectStore();
    /// A line above everything else; the page owns it.
    void setHead(QWidget *head);

Q_SIGNALS:
    void contentMade(QWidget *content);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void showError(const Error &error);
    [[nodiscard]] std::optional<BlueprintEntity> findEntity(const OpenDeployment &open,
                                                            const StoreConnection &store) const;

    OpenDeployments &deployments_;
    EntityAddress address_;
    PageFactory factory_;
    NotificationBar *notifications_;
    StateView *state_;
    QPointer<QWidget> content_;
    QVBoxLayout *layout_;
    std::optional<BlueprintEntity> entity_;
    bool wanted_ = false; ///< the page has been shown
};

} // namespace registrar
