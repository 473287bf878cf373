// SPDX-License-Identifier: GPL-3.0-or-later
// What any Qt program costs: a window with a dock, a tree and a table of a million rows, and nothing behind
// them. Says "window" on standard output once it was painted.
#include <QAbstractTableModel>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QTableView>
#include <QTextStream>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace
{

class Rows : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 1'000'000; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 9; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? u"%1, %2"_s.arg(index.row()).arg(index.column()) : QVariant();
    }
};

class Window : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint && !painted_) {
            painted_ = true;
            QMetaObject::invokeMethod(
                this, [] { QTextStream(stdout) << u"window"_s << Qt::endl; }, Qt::QueuedConnection);
        }
        return handled;
    }

private:
    bool painted_ = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Rows rows;
    Window window;
    QTableView table;
    table.setModel(&rows);
    window.setCentralWidget(&table);
    QTreeWidget tree;
    for (int number = 0; number < 20; ++number) {
        tree.addTopLevelItem(new QTreeWidgetItem(QStringList(u"Item %1"_s.arg(number))));
    }
    QDockWidget dock;
    dock.setWidget(&tree);
    window.addDockWidget(Qt::LeftDockWidgetArea, &dock);
    window.resize(1180, 740);
    window.show();
    return QApplication::exec();
}
