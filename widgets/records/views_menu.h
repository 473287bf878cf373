// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of an entity: applied, kept, renamed, deleted, made the one it opens with.
#pragma once

#include "models/records/entity_settings.h"
#include "models/records/filter_model.h"
#include "models/records/records_model.h"

#include <QMenu>

namespace registrar
{

class RecordsTable;

class ViewsMenu : public QMenu
{
    Q_OBJECT
public:
    /// What it is made with outlives it.
    ViewsMenu(RecordsTable &table, RecordsModel &model, FilterModel &filter, QWidget *parent = nullptr);

    /// Null: views last as long as the page.
    void setSettings(EntitySettings *settings);
    /// Applies the view that the entity opens with, where there is one.
    void applyDefault();

Q_SIGNALS:
    /// Why a view was not kept, a sentence.
    void refused(const QString &sentence);

private:
    void fill();
    void addViews();
    QAction *add(const QString &name, const QString &text, const std::function<void()> &run);
    void apply(const SavedView &view);
    void applyNone();
    void askName(const QString &title, const QString &present,
                 const std::function<void(const QString &)> &answer);
    void keep(const QString &name);
    void rename(const QString &name);
    void remove();
    void store();
    [[nodiscard]] SavedView present(const QString &name) const;
    [[nodiscard]] qsizetype indexOf(const QString &name) const;

    RecordsTable &table_;
    RecordsModel &model_;
    FilterModel &filter_;
    EntitySettings *settings_ = nullptr;
    QList<SavedView> views_;
    QString default_;
    QString current_; ///< the name of the view that was applied last
};

} // namespace registrar
