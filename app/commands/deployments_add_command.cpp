// SPDX-License-Identifier: GPL-3.0-or-later
// Gathering addresses and passwords from wherever they may safely come.
#include "app/commands/deployments_add_command.h"

#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/deployment_import.h"
#include "operations/connections/deployment_json.h"
#include "operations/connections/env_file.h"
#include "operations/connections/weak_password.h"
#include "repository/blueprint/blueprint_loader.h"

#include <QProcessEnvironment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct AddText {
    Q_DECLARE_TR_FUNCTIONS(registrar::DeploymentsAddCommand)
};

constexpr qint64 longestInput = 64 * 1024;

Error usage(const QString &what, const QString &remedy = {})
{
    return {.kind = Error::Kind::InvalidInput, .what = what, .remedy = remedy};
}

/// "STORE=rest" where STORE is one of the blueprint's; otherwise no store and the whole text.
std::pair<QString, QString> splitStore(const QString &text, const Blueprint &blueprint)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.left(std::max<qsizetype>(equals, 0));
    return blueprint.store(name) ? std::pair(name, text.mid(equals + 1)) : std::pair(QString(), text);
}

/// Gathers what becomes the deployment.
class Addition
{
public:
    Addition(const Arguments &arguments, Terminal &terminal)
        : arguments_(arguments)
        , terminal_(terminal)
    {
    }

    Result<DeploymentImport> gather()
    {
        blueprintName_ = arguments_.value(u"blueprint"_s);
        if (blueprintName_.isEmpty())
            return failure(usage(
                AddText::tr("The option --blueprint is missing."),
                AddText::tr("Shipped are %1; \"registrar blueprint discover\" makes one of any live store.")
                    .arg(shippedBlueprints().join(u", "_s))));
        auto blueprint = loadBlueprint(blueprintName_);
        if (!blueprint)
            return failure(blueprint.error());
        blueprint_ = std::move(*blueprint);
        made_.deployment.name = arguments_.operand(0);
        made_.deployment.blueprint = blueprintName_;
        for (const auto step :
             {&Addition::takeEnvironmentFile, &Addition::takeOperands, &Addition::takeInput,
              &Addition::takePasswordVariables, &Addition::chooseAccess, &Addition::askPasswords})
            if (const auto done = (this->*step)(); !done)
                return failure(done.error());
        if (made_.deployment.stores.isEmpty())
            return failure(usage(
                AddText::tr("No address is given."),
                AddText::tr("Give addresses as arguments, with --from-env FILE or with --from-stdin.")));
        warn();
        return made_;
    }

private:
    Result<void> takeEnvironmentFile()
    {
        if (!arguments_.has(u"from-env"_s))
            return {};
        const auto file = EnvFile::load(arguments_.value(u"from-env"_s));
        if (!file)
            return failure(file.error());
        QMap<QString, QString> environment;
        const auto system = QProcessEnvironment::systemEnvironment();
        for (const QString &name : system.keys())
            environment.insert(name, system.value(name));
        auto imported = importDeployment(made_.deployment.name, blueprint_, blueprintName_,
                                         [&](const QString &name) { return file->value(name, environment); });
        if (!imported)
            return failure(imported.error());
        made_ = std::move(*imported);
        for (const QString &warning : std::as_const(made_.warnings))
            terminal_.warning(warning);
        return {};
    }

    Result<void> takeOperands()
    {
        for (const QString &operand : arguments_.operands().mid(1)) {
            const auto hasPassword = takeAddress(operand);
            if (!hasPassword)
                return failure(hasPassword.error());
            if (*hasPassword)
                terminal_.warning(
                    AddText::tr("Other users of this computer could see the password among this program's "
                                "arguments. Next time give the address with --from-stdin or --from-env."));
        }
        return {};
    }

    Result<void> takeInput()
    {
        if (!arguments_.has(u"from-stdin"_s))
            return {};
        const auto bytes = Terminal::readInput(longestInput);
        if (!bytes)
            return failure(bytes.error());
        for (const QString &line : QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts))
            if (!line.trimmed().isEmpty())
                if (const auto taken = takeAddress(line.trimmed()); !taken)
                    return failure(taken.error());
        return {};
    }

    /// Answers whether the address held a password.
    Result<bool> takeAddress(const QString &text)
    {
        auto [storeName, url] = splitStore(text, blueprint_);
        auto parsed = parseStoreAddress(url);
        if (!parsed)
            return failure(parsed.error());
        const BlueprintStore *store =
            storeName.isEmpty() ? freeStore(parsed->address.kind) : blueprint_.store(storeName);
        if (!store || store->kind != parsed->address.kind)
            return failure(usage(AddText::tr("Blueprint %1 has no store for an address of %2 here.")
                                     .arg(blueprint_.name, storeKindTitle(parsed->address.kind)),
                                 AddText::tr("Write STORE=ADDRESS, with one of: %1.").arg(storeNames())));
        if (parsed->address.database.isEmpty())
            parsed->address.database = store->database;
        DeploymentStore *known = storeNamed(store->name);
        if (!known) {
            made_.deployment.stores.append({store->name, {}, false});
            known = &made_.deployment.stores.last();
        }
        known->address = parsed->address;
        if (!parsed->password.isEmpty())
            made_.passwords.insert(store->name, parsed->password);
        taken_.append(store->name);
        return !parsed->password.isEmpty();
    }

    Result<void> takePasswordVariables()
    {
        for (const QString &text : arguments_.values(u"password-variable"_s)) {
            auto [storeName, variable] = splitStore(text, blueprint_);
            if (storeName.isEmpty() && made_.deployment.stores.size() == 1)
                storeName = made_.deployment.stores.first().name;
            if (!storeNamed(storeName))
                return failure(
                    usage(AddText::tr("It is not plain which store the password in %1 is for.").arg(variable),
                          AddText::tr("Write --password-variable STORE=%1.").arg(variable)));
            if (!qEnvironmentVariableIsSet(variable.toLocal8Bit().constData()))
                return failure(usage(AddText::tr("The environment variable %1 is not set.").arg(variable)));
            made_.passwords.insert(storeName, qEnvironmentVariable(variable.toLocal8Bit().constData()));
        }
        return {};
    }

    Result<void> chooseAccess()
    {
        Deployment &deployment = made_.deployment;
        if (arguments_.has(u"environment"_s)) {
            const auto environment = environmentFromName(arguments_.value(u"environment"_s));
            if (!environment)
                return failure(
                    usage(AddText::tr("\"%1\" is no environment.").arg(arguments_.value(u"environment"_s)),
                          AddText::tr("Environments are development, staging and production.")));
            deployment.environment = *environment;
        } else if (!arguments_.has(u"from-env"_s)) {
            deployment.environment = Environment::Production;
        }
        deployment.readOnly = deployment.environment == Environment::Production;
        if (arguments_.has(u"read-only"_s) && arguments_.has(u"writable"_s))
            return failure(usage(AddText::tr("--read-only and --writable do not go together.")));
        if (arguments_.has(u"read-only"_s))
            deployment.readOnly = true;
        if (arguments_.has(u"writable"_s))
            deployment.readOnly = false;
        return {};
    }

    Result<void> askPasswords()
    {
        if (!terminal_.isInteractive() || terminal_.isQuiet() || arguments_.has(u"from-stdin"_s))
            return {};
        for (const DeploymentStore &store : std::as_const(made_.deployment.stores)) {
            if (store.address.user.isEmpty() || made_.passwords.contains(store.name))
                continue;
            const auto password =
                terminal_.readSecret(AddText::tr("Password of %1 for store %2 (none: just Enter):")
                                         .arg(store.address.user, store.name));
            if (!password)
                return failure(password.error());
            if (!password->isEmpty())
                made_.passwords.insert(store.name, *password);
        }
        return {};
    }

    void warn()
    {
        const bool toldAlready = arguments_.has(u"from-env"_s);
        for (const DeploymentStore &store : std::as_const(made_.deployment.stores)) {
            const QString warning = passwordWarning(store.address, made_.passwords.value(store.name),
                                                    made_.deployment.environment);
            if (warning.isEmpty() || (toldAlready && !taken_.contains(store.name)))
                continue;
            const QString text = AddText::tr("Store %1: %2").arg(store.name, warning);
            terminal_.warning(text);
            made_.warnings.append(text);
        }
    }

    [[nodiscard]] const BlueprintStore *freeStore(StoreKind kind) const
    {
        const BlueprintStore *found = nullptr;
        for (const BlueprintStore &store : blueprint_.stores) {
            if (store.kind != kind || taken_.contains(store.name))
                continue;
            if (found)
                return nullptr; // which of them is meant, only the person knows
            found = &store;
        }
        return found;
    }

    DeploymentStore *storeNamed(const QString &name)
    {
        const auto found = std::ranges::find(made_.deployment.stores, name, &DeploymentStore::name);
        return found == made_.deployment.stores.end() ? nullptr : &*found;
    }

    [[nodiscard]] QString storeNames() const
    {
        QStringList names;
        for (const BlueprintStore &store : blueprint_.stores)
            names.append(u"%1 (%2)"_s.arg(store.name, storeKindTitle(store.kind)));
        return names.join(u", "_s);
    }

    const Arguments &arguments_;
    Terminal &terminal_;
    QString blueprintName_;
    Blueprint blueprint_;
    DeploymentImport made_;
    QStringList taken_; ///< stores whose address was given by hand
};

ExitCode add(const Arguments &arguments, Terminal &terminal)
{
    const auto made = Addition(arguments, terminal).gather();
    if (!made)
        return terminal.fail(made.error());
    DeploymentCatalogue catalogue;
    FileSecretStore secrets;
    if (const auto added = addDeployment(catalogue, secrets, made->deployment, made->passwords); !added)
        return terminal.fail(added.error());
    const auto stored = catalogue.find(made->deployment.name);
    if (!stored)
        return terminal.fail(stored.error());
    QJsonObject object;
    writeDeployment(*stored, object);
    terminal.json({{u"added"_s, object}});
    terminal.line(stored->readOnly ? AddText::tr("Deployment %1 is added, read-only.").arg(stored->name)
                                   : AddText::tr("Deployment %1 is added.").arg(stored->name));
    for (const DeploymentStore &store : stored->stores)
        terminal.line(u"  %1: %2%3"_s.arg(store.name, store.address.toUrl(),
                                          store.hasPassword ? AddText::tr(" (with a password)") : QString()));
    terminal.note(AddText::tr("\"registrar deployments test %1\" finds out whether it can be worked with.")
                      .arg(stored->name));
    return ExitCode::Done;
}

} // namespace

Command deploymentsAddCommand()
{
    Command command;
    command.name = u"add"_s;
    command.summary = AddText::tr("make a platform known");
    command.operands = u"NAME [[STORE=]ADDRESS …]"_s;
    command.minimumOperands = 1;
    command.maximumOperands = -1;
    command.details = AddText::tr(
        "Addresses are written as the platforms write them: postgresql://, postgresql+asyncpg://, libpq's\n"
        "host=… dbname=…, mongodb://, mongodb+srv://, redis://, rediss://, unix:///…, http:// for Qdrant.\n"
        "An address goes to the blueprint's store of that kind; where there are several, write "
        "STORE=ADDRESS.\n"
        "\n"
        "Passwords come from the addresses given with --from-env or --from-stdin, from environment "
        "variables, or are\n"
        "asked for on a terminal. They are kept apart from the settings, in a file that only you can read. "
        "A\n"
        "password in an argument is taken too, but other users of this computer could have seen it.\n"
        "\n"
        "Where nothing else is said the environment is production, and production is read-only.");
    command.options = {
        {u"blueprint"_s, u"NAME|FILE"_s,
         AddText::tr("what describes the platform: a shipped blueprint or a file")},
        {u"from-env"_s, u"FILE"_s, AddText::tr("read addresses and sign-ins from the service's .env file")},
        {u"from-stdin"_s, {}, AddText::tr("read addresses from standard input, one a line")},
        {u"password-variable"_s, u"[STORE=]NAME"_s,
         AddText::tr("take a password from that environment variable"), true},
        {u"environment"_s, u"NAME"_s, AddText::tr("development, staging or production")},
        {u"read-only"_s, {}, AddText::tr("refuse every write")},
        {u"writable"_s, {}, AddText::tr("allow writes, also in production")}};
    command.examples = {
        {u"deployments add campus --blueprint learnflow --from-env services/.env"_s,
         AddText::tr("from the service's own settings")},
        {u"deployments add campus --blueprint learnflow postgresql://me@db/learnflow mongodb://db/learnflow"_s,
         AddText::tr("by hand; the password is asked for")},
        {u"deployments add bot --blueprint supportbot --from-stdin < addresses.txt"_s,
         AddText::tr("lines such as relational=postgresql://postgres:…@localhost:5434/bot_db")},
        {u"deployments add shop --blueprint marketplace redis://cache --password-variable cache=REDIS_PASSWORD"_s,
         AddText::tr("with a password that only the environment knows")}};
    command.run = add;
    return command;
}

} // namespace registrar
