// SPDX-License-Identifier: GPL-3.0-or-later
// The selection of a records table on the clipboard, in the form that is asked for.
#include "widgets/records/table_copy.h"

#include "repository/blueprint/secret_values.h"
#include "repository/cut_pages.h"
#include "widgets/records/records_actions.h"
#include "widgets/records/records_table.h"
#include "widgets/shared/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QMenu>

#include <set>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr qint64 maximumCells = 100'000;

QString statementsTitle(StoreKind kind)
{
    switch (kind) {
    case StoreKind::PostgreSql:
        return TableCopy::tr("INSERT statement");
    case StoreKind::MongoDb:
        return TableCopy::tr("insertMany for the shell");
    default:
        return TableCopy::tr("Commands");
    }
}

} // namespace

TableCopy::TableCopy(RecordsTable &table, RecordsModel &model, StoreKind kind, QWidget *page)
    : QObject(page)
    , table_(table)
    , model_(model)
    , kind_(kind)
{
    const auto add = [&](const QString &id, const QString &text, CopyFormat format) {
        auto *action = new QAction(this);
        describe(action, recordsAction(id), page);
        action->setText(text); // in a menu that says what is done with it
        action->setIcon({});
        connect(action, &QAction::triggered, this, [this, format] { copy(format); });
        actions_.append(action);
    };
    add(u"copyText"_s, tr("Text"), CopyFormat::Text);
    add(u"copyJson"_s, tr("JSON"), CopyFormat::Json);
    add(u"copyCsv"_s, tr("CSV with a header"), CopyFormat::Csv);
    add(u"copyStatements"_s, statementsTitle(kind), CopyFormat::Statements);
    add(u"copyMarkdown"_s, tr("Markdown table"), CopyFormat::Markdown);
    connect(&table_, &RecordsTable::copyWanted, this, [this] { copy(CopyFormat::Text); });
}

void TableCopy::addToMenu(QMenu &menu)
{
    QMenu *copy = menu.addMenu(icon(u"copy"_s), tr("Copy as"));
    copy->setObjectName(u"copyMenu"_s);
    copy->addActions(actions_);
}

/// The selected rows of which a selected value is cut; none where more is selected than can be copied.
QList<int> TableCopy::cutRows() const
{
    std::set<int> rows;
    qint64 count = 0;
    const QItemSelection selection = table_.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        count += static_cast<qint64>(range.height()) * range.width();
        if (count > maximumCells)
            return {};
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!model_.isCut(row))
                continue;
            for (int column = range.left(); column <= range.right(); ++column) {
                if (isCut(model_.cell(row, column).value))
                    rows.insert(row);
            }
        }
    }
    return {rows.begin(), rows.end()};
}

void TableCopy::copy(CopyFormat format)
{
    model_.readWhole(cutRows(), this, [this, format](const Result<void> &whole) {
        if (whole)
            copyWhole(format);
        else if (whole.error().kind != Error::Kind::Cancelled)
            Q_EMIT refused(whole.error().toText());
    });
}

void TableCopy::copyWhole(CopyFormat format)
{
    const std::optional<CopiedCells> cells = selected(format);
    if (!cells)
        return;
    const Result<QString> text = copyText(*cells, format, model_.timeZone());
    if (text)
        QApplication::clipboard()->setText(*text);
    else
        Q_EMIT refused(text.error().toText());
}

std::optional<CopiedCells> TableCopy::selected(CopyFormat format)
{
    const QItemSelection selection = table_.selectionModel()->selection();
    const QList<int> shown = table_.shownColumns();
    std::set<int> rows;
    std::set<int> columns;
    qint64 count = 0;
    for (const QItemSelectionRange &range : selection) {
        count += static_cast<qint64>(range.height()) * range.width();
        if (count > maximumCells) {
            Q_EMIT refused(tr("More than 100,000 cells are selected. Export them instead."));
            return std::nullopt;
        }
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    QList<int> chosen;
    for (const int column : shown) {
        if (columns.contains(column))
            chosen.append(column);
    }
    CopiedCells cells{.kind = kind_, .source = model_.entity().source, .columns = {}, .records = {}};
    for (const int column : std::as_const(chosen))
        cells.columns.append(model_.columns().at(column));
    for (const int row : rows) {
        if (model_.loadState(row) != RecordsModel::LoadState::Loaded) {
            Q_EMIT refused(
                tr("Some of the selected records have not been read yet. Scroll to them first, or export."));
            return std::nullopt;
        }
        cells.records.append(chosenFields(row, chosen, format));
        if (isWhole(format) && cells.records.last() != model_.document(row)) {
            Q_EMIT refused(tr("What would add these keys holds secrets, which are not copied."));
            return std::nullopt;
        }
    }
    return cells.records.isEmpty() || cells.columns.isEmpty() ? std::nullopt : std::optional(cells);
}

/// A key of Redis is made whole or not at all.
bool TableCopy::isWhole(CopyFormat format) const
{
    return format == CopyFormat::Statements && kind_ == StoreKind::Redis;
}

Document TableCopy::chosenFields(int row, const QList<int> &columns, CopyFormat format) const
{
    const Document record = model_.document(row);
    // Where something is hidden, that is told in a text that people read; elsewhere it is left out.
    const Value mark = format == CopyFormat::Text ? Value(secretMark.toString()) : Value();
    if (isWhole(format)) {
        Document fields;
        for (const Field &field : record) {
            const int column = model_.columnOf(field.name);
            const Value value = column < 0
                                    ? field.value
                                    : withoutSecrets(model_.columns().at(column).field, field.value, mark);
            if (!value.isMissing())
                fields.append({field.name, value});
        }
        return fields;
    }
    const bool single = columns.size() == 1;
    Document fields;
    for (const int column : columns) {
        const RecordColumn &description = model_.columns().at(column);
        if (!single && !table_.selectionModel()->isSelected(model_.index(row, column)))
            continue;
        const Value value = withoutSecrets(description.field, fieldOf(record, description.name), mark);
        if (!value.isMissing())
            fields.append({description.name, value});
    }
    return fields;
}

} // namespace registrar
