// SPDX-License-Identifier: GPL-3.0-or-later
// A window or a dialog walked control by control: what a person who sees nothing hears, and what is cut.
#include "tests/gui/shell/control_walk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int tolerance = 2; ///< pixels, from rounding

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
    return said ? said->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    return u"%1 “%2” in %3 “%4”"_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
        widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                               : QString(),
        widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Its text may be shortened, or is scrolled.
bool mayBeCut(const QWidget *widget)
{
    return widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
           widget->parentWidget() == nullptr;
}

QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty() || mayBeCut(&label))
        return {};
    if (label.wordWrap()) {
        const int wanted = label.heightForWidth(label.width());
        return label.height() + tolerance < wanted
                   ? u"%1 has %2 of %3 lines' pixels for “%4”"_s.arg(described(&label))
                         .arg(label.height())
                         .arg(wanted)
                         .arg(label.text())
                   : QString();
    }
    const QSize wanted = label.sizeHint();
    return label.width() + tolerance < wanted.width() || label.height() + tolerance < wanted.height()
               ? u"%1 has %2×%3 of %4×%5 pixels for “%6”"_s.arg(described(&label))
                     .arg(label.width())
                     .arg(label.height())
                     .arg(wanted.width())
                     .arg(wanted.height())
                     .arg(label.text())
               : QString();
}

QString buttonFault(const QAbstractButton &button)
{
    if (button.text().isEmpty() || mayBeCut(&button))
        return {};
    const int wanted = button.sizeHint().width();
    const int text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    return button.width() + tolerance < qMin(wanted, text + 8)
               ? u"%1 has %2 of %3 pixels for “%4”"_s.arg(described(&button))
                     .arg(button.width())
                     .arg(wanted)
                     .arg(button.text())
               : QString();
}

/// Children of what scrolls are larger than what is seen of them.
bool isScrolled(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent ? parent->parentWidget() : nullptr);
    return area && area->viewport() == parent;
}

/// What was shown just now has its place.
void layOut()
{
    for (int pass = 0; pass < 4; ++pass) { // a text that wraps asks for more room only when it has its width
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

} // namespace

QList<QWidget *> reachableControls(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            found.append(widget);
    }
    return found;
}

QStringList controlFaults(QWidget *root)
{
    QStringList wrong;
    const QList<QWidget *> controls = reachableControls(root);
    for (QWidget *widget : controls) {
        if (nameOf(widget).trimmed().isEmpty())
            wrong.append(described(widget) + u" has no name"_s);
    }
    // Tab goes through all of them and comes back: the chain of focus is a ring in which each stands once.
    QSet<QWidget *> met;
    const QWidget *first = controls.isEmpty() ? nullptr : controls.first();
    QWidget *at = controls.isEmpty() ? nullptr : controls.first();
    while (at && !met.contains(at)) {
        met.insert(at);
        at = at->nextInFocusChain();
    }
    if (at != first)
        wrong.append(u"The chain of focus is broken at "_s + (at ? described(at) : QString()));
    for (QWidget *widget : controls) {
        if (!met.contains(widget))
            wrong.append(described(widget) + u" is not reached by Tab"_s);
    }
    return wrong;
}

QStringList cutFaults(QWidget *root)
{
    layOut();
    QStringList wrong;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || widget->isWindow())
            continue;
        QString fault;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            fault = labelFault(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            fault = buttonFault(*button);
        if (!fault.isEmpty())
            wrong.append(fault);
        const QRect room =
            widget->parentWidget()->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (!isScrolled(widget) && !widget->size().isEmpty() && !room.contains(widget->geometry()))
            wrong.append(u"%1 reaches out of its parent"_s.arg(described(widget)));
    }
    return wrong;
}

QStringList faultsOf(QWidget *root)
{
    return controlFaults(root) + cutFaults(root);
}

void takePicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("REGISTRAR_PICTURES");
    if (folder.isEmpty())
        return;
    layOut();
    widget->grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace registrar
