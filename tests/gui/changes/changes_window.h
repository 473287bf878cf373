// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window on a small campus of three stores, for the tests of what is staged.
#pragma once

#include "app/main_window.h"
#include "models/records/records_model.h"
#include "tests/support/temporary_database.h"
#include "widgets/records/records_page.h"

#include <QTemporaryDir>

namespace registrar
{

/// Users and courses in PostgreSQL, notes in MongoDB, sessions in Redis.
class Campus
{
public:
    /// Makes databases of the test's own and fills them.
    [[nodiscard]] static Result<std::unique_ptr<Campus>> make(const SandboxServers &servers);

    [[nodiscard]] Deployment deployment() const;
    [[nodiscard]] const StoreAccess &access(const QString &store) const
    {
        return access_.find(store).value();
    }
    [[nodiscard]] const QMap<QString, StoreAccess> &accesses() const { return access_; }
    /// How many notes match the filter, given as JSON; -1 where they cannot be counted.
    [[nodiscard]] int notesLike(const QByteArray &filter) const;

private:
    std::vector<std::unique_ptr<TemporaryDatabase>> databases_;
    QMap<QString, StoreAccess> access_;
};

[[nodiscard]] Blueprint campusBlueprint();
[[nodiscard]] Deployment campusDeployment(const QMap<QString, StoreAccess> &stores);

/// Everything it keeps is in `folder`.
class ChangesWindow
{
public:
    /// Production is unlocked at once.
    ChangesWindow(const QMap<QString, StoreAccess> &stores, const QString &folder,
                  Environment environment = Environment::Development);

    /// Opens the tab and waits for its records; null where they do not come.
    [[nodiscard]] RecordsPage *open(const QString &store, const QString &entity);
    [[nodiscard]] static RecordsModel *modelOf(RecordsPage *page);
    /// Types into a cell of the record with that key.
    [[nodiscard]] bool type(RecordsPage *page, const QString &key, const QString &field, const QString &text);

    template<typename T>
    [[nodiscard]] T *find(QStringView name) const
    {
        return window_->findChild<T *>(name.toString());
    }
    /// Into the folder that REGISTRAR_PICTURES names; nothing where it is not set.
    void takePicture(const QString &name);

    [[nodiscard]] MainWindow &window() { return *window_; }
    [[nodiscard]] StagedStores &staged() { return staged_; }
    [[nodiscard]] OpenDeployments &deployments() { return deployments_; }
    [[nodiscard]] Theme &theme() { return theme_; }

private:
    Preferences preferences_;
    OpenDeployments deployments_;
    OperationList operations_;
    Theme theme_{Theme::Choice::Light};
    StagedStores staged_;
    RecordsPageFactory records_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace registrar
