// SPDX-License-Identifier: GPL-3.0-or-later
// The staged edits of every store of the window's deployments, which outlive tabs, connections and the
// program.
#pragma once

#include "models/changes/staged_keeper.h"
#include "models/changes/staged_sender.h"
#include "models/connections/open_deployments.h"

#include <QThreadPool>

namespace registrar
{

/// One store with edits staged for it.
struct StagedStore {
    QString deployment;
    QString store;
    std::shared_ptr<StagedChanges> changes;
    std::shared_ptr<StagedSender> sender;

    [[nodiscard]] QString name() const { return deployment + u'/' + store; }
};

/// Lives on the GUI thread. What an earlier run had staged is there as soon as its deployment is added and
/// its file is read; no store is asked for it.
class StagedStores : public QObject
{
    Q_OBJECT
public:
    /// `deployments` outlives it.
    explicit StagedStores(OpenDeployments &deployments, StagedPlace place = StagedPlace::usual(),
                          QObject *parent = nullptr);
    ~StagedStores() override; ///< writes what is not written yet, and waits for it

    [[nodiscard]] const StagedPlace &place() const { return place_; }
    /// Made where it is not there yet.
    [[nodiscard]] StagedStore of(const QString &deployment, const QString &store);
    /// Null where there is none.
    [[nodiscard]] std::shared_ptr<StagedChanges> find(const QString &deployment, const QString &store) const;
    /// Those of open deployments, in the order in which they were added; most have nothing staged.
    [[nodiscard]] QList<StagedStore> stores() const;
    /// Records with staged edits, over all stores of open deployments.
    [[nodiscard]] int count() const;
    [[nodiscard]] int count(const QString &deployment) const;
    /// Drops what is staged for the deployment, on the disk too: it is being removed from this computer.
    void forget(const QString &deployment);
    /// What is staged for the deployment is kept under its new name from now on, with its history: called
    /// before the deployment is added under it.
    void rename(const QString &deployment, const QString &newName);
    /// Hands everything to the disk at once.
    void flush();
    /// Whether it is still being found out what an earlier run had staged.
    [[nodiscard]] bool isReading() const;
    /// Whether everything staged is on the disk.
    [[nodiscard]] bool isKept() const;

Q_SIGNALS:
    void changed(); ///< something was staged or taken back somewhere, or a store came or went
    void restored(const QString &store, int count, const QDateTime &savedAt);
    /// It is known of every store what an earlier run had staged; behind the last `restored`.
    void allRead();
    /// A sentence: what could not be read, or cannot be kept.
    void warned(const QString &sentence);
    void kept(); ///< everything staged is on the disk

private:
    struct Entry {
        StagedStore store;
        std::shared_ptr<StagedFile> file;
        std::unique_ptr<StagedKeeper> keeper;
    };
    void keep(Entry &entry);
    void renameEntry(Entry &entry, const QString &newName);
    [[nodiscard]] const Entry *entryOf(const QString &deployment, const QString &store) const;
    void open(const OpenDeployment &deployment);
    void judge(const OpenDeployment &deployment);
    [[nodiscard]] bool isOpen(const Entry &entry) const;
    void connectSender(const StagedStore &store);

    OpenDeployments &deployments_;
    StagedPlace place_;
    QThreadPool threads_;
    std::vector<Entry> entries_;
};

} // namespace registrar
