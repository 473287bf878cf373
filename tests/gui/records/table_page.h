// SPDX-License-Identifier: GPL-3.0-or-later
// A records page on an entity of a temporary database, with settings of its own: for the tests of the table.
#pragma once

#include "models/records/entity_settings.h"
#include "models/records/records_model.h"
#include "tests/support/server_console.h"
#include "tests/support/temporary_database.h"
#include "tests/support/verify_result.h"
#include "widgets/records/records_page.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/theme.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace registrar
{

struct TablePage {
    static constexpr int waitMilliseconds = 20'000;

    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings =
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    std::unique_ptr<TemporaryDatabase> database;
    std::shared_ptr<Repository> repository;
    std::unique_ptr<RecordsPage> page;
    RecordsTable *table = nullptr;
    Theme theme{Theme::Choice::Light};

    /// Opens the page, also once more: then as another session of the program would.
    void open(const BlueprintEntity &entity)
    {
        page.reset();
        StoreAccess access = database->access();
        access.options.storeName = QStringLiteral("store");
        repository = std::make_shared<Repository>(access);
        Blueprint blueprint;
        blueprint.entities = {entity};
        page = std::make_unique<RecordsPage>(repository, blueprint, entity);
        page->setSettings(std::make_unique<EntitySettings>(*settings, QStringLiteral("test"),
                                                           QStringLiteral("store"), entity.name, entity));
        page->resize(900, 560);
        page->show();
        table = page->findChild<RecordsTable *>(QStringLiteral("recordsTable"));
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), waitMilliseconds);
    }
    [[nodiscard]] static BlueprintEntity entityOf(const EntitySource &source)
    {
        BlueprintEntity entity;
        entity.name = source.name;
        entity.store = QStringLiteral("store");
        entity.source = source;
        entity.fieldsComplete = false;
        return entity;
    }
    [[nodiscard]] bool isRead() const
    {
        return model()->description() && model()->hasAnswered() && !model()->isLoading();
    }
    [[nodiscard]] RecordsModel *model() const { return qobject_cast<RecordsModel *>(table->model()); }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] QModelIndex cell(int row, const QString &name) const
    {
        return model()->index(row, model()->columnOf(name));
    }
    [[nodiscard]] QString said(int row, const QString &name) const
    {
        return cell(row, name).data(Qt::AccessibleTextRole).toString();
    }
    /// The names of the columns as they stand.
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const int column : table->shownColumns())
            names.append(model()->columns().at(column).name);
        return names;
    }
    /// Of the page, or of what is given, in both themes, where REGISTRAR_PICTURES names a folder.
    void takePicture(const QString &name, QWidget *shown = nullptr)
    {
        const QString pictures = qEnvironmentVariable("REGISTRAR_PICTURES");
        if (pictures.isEmpty())
            return;
        for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
            theme.setChoice(choice);
            QCoreApplication::processEvents();
            const QString file =
                QStringLiteral("%1/%2-%3.png").arg(pictures, name, Theme::choiceName(choice));
            QVERIFY2((shown ? shown : page.get())->grab().save(file), qPrintable(file));
        }
    }
    /// Chooses from a header's menu.
    void chooseOfHeader(const QString &column, const QString &action) const
    {
        Q_EMIT table->headerMenuWanted(model()->columnOf(column), table->mapToGlobal(QPoint(50, 10)));
        auto *menu = find<QMenu>(QStringLiteral("headerMenu"));
        QVERIFY(menu);
        auto *found = menu->findChild<QAction *>(action);
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
        delete menu;
    }
};

} // namespace registrar
