// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is, as a line above a page: deployment, store, entity, filter, record; and the ways back and
// forward.
#pragma once

#include <QWidget>

class QAbstractButton;
class QAction;
class QBoxLayout;
class QLabel;

namespace registrar
{

/// Where the line is too short, all parts give way, each with its middle left out.
class LocationBar : public QWidget
{
    Q_OBJECT
public:
    /// The actions outlive the bar.
    LocationBar(QAction *back, QAction *forward, QWidget *parent = nullptr);

    /// The parts that can be activated, outermost first.
    void setParts(const QStringList &titles);
    /// What stands behind them: filter and record; empty parts are left out.
    void setPlace(const QString &filter, const QString &record);
    [[nodiscard]] QString text() const; ///< all of it: "campus › Relational › Users › Ada"

Q_SIGNALS:
    void partActivated(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAbstractButton *makePart(int index);
    void fill();

    QStringList titles_;
    QString filter_;
    QString record_;
    QBoxLayout *parts_;
    QList<QAbstractButton *> buttons_; ///< kept, and hidden while there are fewer titles
    QList<QLabel *> separators_;       ///< before each button but the first, then before filter and record
    QLabel *filterLabel_;
    QLabel *recordLabel_;
};

} // namespace registrar
