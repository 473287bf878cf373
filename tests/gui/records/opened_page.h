// SPDX-License-Identifier: GPL-3.0-or-later
// A records page over a database of a test's own, with short ways to its parts.
#pragma once

#include "models/records/records_model.h"
#include "tests/support/temporary_database.h"
#include "widgets/records/field_editor.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"

#include <QAction>
#include <QtTest>

namespace registrar
{

class OpenedPage
{
public:
    static constexpr int patience = 20'000; ///< milliseconds for a store's answer

    OpenedPage(std::unique_ptr<TemporaryDatabase> database, const Blueprint &blueprint, const QString &entity)
        : database_(std::move(database))
    {
        const QString store = blueprint.entities.first().store;
        StoreAccess access = database_->access();
        access.options.storeName = store;
        repository_ = std::make_shared<Repository>(access);
        page_ = std::make_unique<RecordsPage>(repository_, blueprint, *blueprint.entity(store, entity));
        page_->resize(1180, 760);
        page_->show();
        page_->activateWindow();
        table_ = page_->findChild<RecordsTable *>(QStringLiteral("recordsTable"));
    }

    [[nodiscard]] RecordsPage *page() const { return page_.get(); }
    [[nodiscard]] RecordsTable *table() const { return table_; }
    [[nodiscard]] RecordsModel *model() const { return qobject_cast<RecordsModel *>(table_->model()); }
    [[nodiscard]] const TemporaryDatabase &database() const { return *database_; }
    [[nodiscard]] const std::shared_ptr<Repository> &repository() const { return repository_; }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return page_->findChild<T *>(name);
    }
    [[nodiscard]] FieldEditor *editor(const QString &name) const
    {
        return find<FieldEditor>(QStringLiteral("field_") + name);
    }
    /// The field of the row as it would be written.
    [[nodiscard]] Value value(int row, const QString &name) const
    {
        return fieldOf(model()->document(row), name);
    }
    [[nodiscard]] bool isReady(int rows) const
    {
        return model()->rowCount() == rows && model()->record(rows - 1) && model()->description();
    }
    /// Makes the row current and shows it beside the table.
    void showRecord(int row) const
    {
        table_->setCurrentIndex(model()->index(row, 0));
        auto *action = find<QAction>(QStringLiteral("showForm"));
        if (!action->isChecked())
            action->trigger();
    }
    /// To the folder that REGISTRAR_PICTURES names, where it does.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(page_->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

private:
    std::unique_ptr<TemporaryDatabase> database_;
    std::shared_ptr<Repository> repository_;
    std::unique_ptr<RecordsPage> page_;
    RecordsTable *table_ = nullptr;
};

} // namespace registrar
