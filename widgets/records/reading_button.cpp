// SPDX-License-Identifier: GPL-3.0-or-later
// Stops the reading of records that takes long, and goes on with it.
#include "widgets/records/reading_button.h"

#include "models/records/records_model.h"
#include "widgets/records/records_actions.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int patienceMilliseconds = 400;

} // namespace

ReadingButton::ReadingButton(RecordsModel &model, QWidget *page)
    : QPushButton(page)
    , model_(model)
    , stop_(new QAction(page))
{
    setObjectName(u"stopReadingButton"_s);
    setFlat(true);
    describe(stop_, recordsAction(u"stopReading"_s), page);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceMilliseconds);
    connect(&patience_, &QTimer::timeout, this, &QWidget::show); // stopped as soon as nothing is read
    connect(stop_, &QAction::triggered, &model_, &RecordsModel::stop);
    connect(this, &QPushButton::clicked, this, &ReadingButton::press);
    connect(&model_, &RecordsModel::stateChanged, this, &ReadingButton::refresh);
    refresh();
}

void ReadingButton::press()
{
    if (model_.isStopped())
        model_.readOn();
    else
        model_.stop();
}

void ReadingButton::refresh()
{
    const bool reading = model_.isReading();
    stop_->setEnabled(reading);
    if (model_.isStopped()) {
        patience_.stop();
        setText(tr("Read on"));
        setToolTip(tr("Reading was stopped. What is loaded is shown."));
        show();
        return;
    }
    setText(tr("Stop"));
    setToolTip(tr("Stop reading (Esc)"));
    if (!reading) {
        patience_.stop();
        hide();
    } else if (isHidden() && !patience_.isActive()) {
        patience_.start();
    }
}

} // namespace registrar
