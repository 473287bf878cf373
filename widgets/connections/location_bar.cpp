// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is, as a line above a page: deployment, store, entity, filter, record; and the ways back and
// forward.
#include "widgets/connections/location_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

constexpr int widestPart = 260; ///< pixels
constexpr int narrowestPart = 24;
constexpr int labelMargin = 4;
const auto separator = u"›"_s;

/// A part that can be gone to; as narrow as it has to be.
class PartButton : public QToolButton
{
public:
    explicit PartButton(QWidget *parent)
        : QToolButton(parent)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return QToolButton::sizeHint().boundedTo({widestPart, QWIDGETSIZE_MAX});
    }
    QSize minimumSizeHint() const override { return sizeHint().boundedTo({narrowestPart, QWIDGETSIZE_MAX}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int edges = QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(text());
        QStyleOptionToolButton option;
        initStyleOption(&option);
        // The advance is rounded, and a text that is a fraction wider would be cut.
        option.text = fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - edges + 1);
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

/// What is only told.
class PartLabel : public QLabel
{
public:
    explicit PartLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setContentsMargins(labelMargin, 0, labelMargin, 0);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override { return QLabel::sizeHint().boundedTo({widestPart, QWIDGETSIZE_MAX}); }
    QSize minimumSizeHint() const override { return sizeHint().boundedTo({narrowestPart, QWIDGETSIZE_MAX}); }

    void tell(const QString &words)
    {
        setText(words);
        setToolTip(words);
        setVisible(!words.isEmpty());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        const QRect room = contentsRect();
        painter.drawItemText(room, int(Qt::AlignVCenter | Qt::AlignLeading), palette(), isEnabled(),
                             fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()),
                             foregroundRole());
    }
};

} // namespace

LocationBar::LocationBar(QAction *back, QAction *forward, QWidget *parent)
    : QWidget(parent)
    , parts_(new QHBoxLayout)
    , filterLabel_(new PartLabel(this))
    , recordLabel_(new PartLabel(this))
{
    setObjectName(u"locationBar"_s);
    setAccessibleName(tr("Where you are"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(0);
    for (QAction *action : {back, forward}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        layout->addWidget(button);
    }
    layout->addSpacing(6);
    parts_->setSpacing(0);
    layout->addLayout(parts_);
    layout->addStretch(1);
    for (QLabel *label : {filterLabel_, recordLabel_}) {
        separators_.append(new QLabel(this));
        parts_->addWidget(separators_.last());
        parts_->addWidget(label);
    }
    fill();
}

void LocationBar::setParts(const QStringList &titles)
{
    if (titles == titles_)
        return;
    titles_ = titles;
    fill();
}

void LocationBar::setPlace(const QString &filter, const QString &record)
{
    if (filter == filter_ && record == record_)
        return;
    filter_ = filter;
    record_ = record;
    fill();
}

QString LocationBar::text() const
{
    QStringList parts = titles_ + QStringList{filter_, record_};
    parts.removeAll(QString());
    return parts.join(u' ' + separator + u' ');
}

QAbstractButton *LocationBar::makePart(int index)
{
    auto *button = new PartButton(this);
    button->setObjectName(u"locationPart%1"_s.arg(index));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, index] { Q_EMIT partActivated(index); });
    if (index > 0) {
        auto *before = new QLabel(this);
        parts_->insertWidget(2 * index - 1, before);
        separators_.insert(index - 1, before);
    }
    parts_->insertWidget(2 * index, button);
    return button;
}

/// The widgets are kept: one that is made anew stands at the edge, over the others, until it is laid out.
void LocationBar::fill()
{
    while (buttons_.size() < titles_.size())
        buttons_.append(makePart(static_cast<int>(buttons_.size())));
    for (qsizetype index = 0; index < buttons_.size(); ++index) {
        const QString title = titles_.value(index);
        buttons_.at(index)->setText(QString(title).replace(u'&', u"&&"_s));
        buttons_.at(index)->setAccessibleName(title);
        buttons_.at(index)->setToolTip(title);
        buttons_.at(index)->setVisible(index < titles_.size());
        if (index > 0)
            separators_.at(index - 1)->setVisible(index < titles_.size());
    }
    static_cast<PartLabel *>(filterLabel_)->tell(filter_);
    static_cast<PartLabel *>(recordLabel_)->tell(record_);
    separators_.at(separators_.size() - 2)->setVisible(!filter_.isEmpty());
    separators_.last()->setVisible(!record_.isEmpty());
    for (QLabel *label : std::as_const(separators_)) {
        label->setText(isRightToLeft() ? u"‹"_s : separator);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(2, 0, 2, 0);
    }
    layout()->activate();
}

void LocationBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        fill();
}

} // namespace registrar
