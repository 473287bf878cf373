// SPDX-License-Identifier: GPL-3.0-or-later
// Gathering addresses and passwords from wherever they may safely come.
#include "app/commands/deployments_add_command.h"

#include "app/commands/command_secrets.h"
#include "operations/connections/deployment_catalogue.h"
#include "operations/connections/deployment_json.h"
#include "operations/connections/settings_import.h"
#include "operations/connections/weak_password.h"
#include "repository/blueprint/blueprint_loader.h"
#include "repository/tls_options.h"

#include <QFileInfo>
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

constexpr qint64 longestInput = qint64{64} * 1024;

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
        if (const auto read = readSettings(); !read)
            return failure(read.error());
        if (const auto chosen = chooseBlueprint(); !chosen)
            return failure(chosen.error());
        auto blueprint = loadBlueprint(blueprintName_);
        if (!blueprint)
            return failure(blueprint.error());
        blueprint_ = std::move(*blueprint);
        made_.deployment.name = arguments_.operand(0);
        made_.deployment.blueprint = blueprintName_;
        for (const auto step : {&Addition::takeSettings, &Addition::takeOperands, &Addition::takeInput,
                                &Addition::takePasswordVariables, &Addition::takeTunnels,
                                &Addition::takeEncryption, &Addition::chooseAccess, &Addition::askPasswords})
            if (const auto done = (this->*step)(); !done)
                return failure(done.error());
        if (made_.deployment.stores.isEmpty())
            return failure(
                usage(AddText::tr("No address is given."),
                      AddText::tr("Give addresses as arguments, with --from FILE or with --from-stdin.")));
        warn();
        return made_;
    }

private:
    [[nodiscard]] bool hasSettings() const
    {
        return arguments_.has(u"from"_s) || arguments_.has(u"from-env"_s);
    }

    /// All files together; what an earlier one says stays.
    Result<void> readSettings()
    {
        QMap<QString, QString> environment;
        const auto system = QProcessEnvironment::systemEnvironment();
        for (const QString &name : system.keys())
            environment.insert(name, system.value(name));
        for (const QString &file : arguments_.values(u"from"_s) + arguments_.values(u"from-env"_s)) {
            auto read = readServiceFile(file, environment);
            if (!read)
                return failure(read.error());
            settings_.addresses += read->addresses;
            settings_.notes += read->notes;
            read->variables.insert(settings_.variables);
            settings_.variables = read->variables;
            settings_.published.insert(read->published);
        }
        return {};
    }

    Result<void> chooseBlueprint()
    {
        blueprintName_ = arguments_.value(u"blueprint"_s);
        if (!blueprintName_.isEmpty())
            return {};
        const auto guesses = guessBlueprints(settings_, shippedBlueprintsByName());
        if (guesses.isEmpty())
            return failure(usage(
                AddText::tr("The option --blueprint is missing."),
                AddText::tr("Shipped are %1; \"registrar blueprint discover\" makes one of any live store.")
                    .arg(shippedBlueprints().join(u", "_s))));
        blueprintName_ = guesses.first().blueprint;
        terminal_.note(
            AddText::tr("Blueprint %1 fits: %2.").arg(blueprintName_, guesses.first().reasons.join(u", "_s)));
        if (guesses.size() > 1)
            terminal_.note(
                AddText::tr("Also possible: %1; choose with --blueprint.").arg(guesses[1].blueprint));
        return {};
    }

    Result<void> takeSettings()
    {
        if (!hasSettings())
            return {};
        auto imported = importSettings(made_.deployment.name, blueprint_, blueprintName_, settings_);
        if (!imported)
            return failure(imported.error());
        made_ = std::move(*imported);
        for (const QString &warning : std::as_const(made_.warnings))
            terminal_.warning(warning);
        return {};
    }

    /// "STORE=rest" for one store, or the same for all of them.
    template<typename Function>
    Result<void> forStores(const QString &option, Function function)
    {
        for (const QString &text : arguments_.values(option)) {
            const auto [storeName, rest] = splitStore(text, blueprint_);
            for (DeploymentStore &store : made_.deployment.stores)
                if (storeName.isEmpty() || store.name == storeName)
                    if (const auto done = function(store, rest); !done)
                        return done;
        }
        return {};
    }

    Result<void> takeTunnels()
    {
        const auto reached = [](DeploymentStore &store, const QString &text) -> Result<void> {
            auto server = parseSshServer(text);
            if (!server)
                return failure(server.error());
            store.tunnel = std::move(*server);
            return {};
        };
        if (const auto done = forStores(u"ssh"_s, reached); !done)
            return done;
        for (const QString &option : {u"ssh-key"_s, u"ssh-settings"_s}) {
            const QString file = arguments_.value(option);
            for (DeploymentStore &store : made_.deployment.stores)
                if (store.tunnel && !file.isEmpty())
                    (option == "ssh-key"_L1 ? store.tunnel->identityFile : store.tunnel->settingsFile) =
                        QFileInfo(file).absoluteFilePath();
        }
        return {};
    }

    Result<void> takeEncryption()
    {
        using Mode = TlsOptions::Mode;
        static const QMap<QString, Mode> modes{{u"off"_s, Mode::Off},
                                               {u"unverified"_s, Mode::Unverified},
                                               {u"authority"_s, Mode::VerifyAuthority},
                                               {u"full"_s, Mode::VerifyFull}};
        if (const auto done = forStores(
                u"tls"_s,
                [](DeploymentStore &store, const QString &text) -> Result<void> {
                    if (!modes.contains(text))
                        return failure(usage(AddText::tr("\"%1\" is no way to encrypt.").arg(text),
                                             AddText::tr("Ways are full, authority, unverified and off.")));
                    TlsOptions options = tlsOptionsOf(store.address);
                    options.mode = modes.value(text);
                    return setTlsOptions(store.address, options);
                });
            !done)
            return done;
        const auto setFile = [](QString TlsOptions::*file) {
            return [file](DeploymentStore &store, const QString &text) -> Result<void> {
                TlsOptions options = tlsOptionsOf(store.address);
                options.*file = QFileInfo(text).absoluteFilePath();
                return setTlsOptions(store.address, options);
            };
        };
        for (const auto &[option, file] : {std::pair(u"tls-authority"_s, &TlsOptions::authorityFile),
                                           std::pair(u"tls-certificate"_s, &TlsOptions::certificateFile),
                                           std::pair(u"tls-key"_s, &TlsOptions::keyFile)})
            if (const auto done = forStores(option, setFile(file)); !done)
                return done;
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
                                "arguments. Next time give the address with --from-stdin or --from."));
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
        } else if (!hasSettings()) {
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
        const bool toldAlready = hasSettings();
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
    ServiceSettings settings_;
    DeploymentImport made_;
    QStringList taken_; ///< stores whose address was given by hand
};

ExitCode add(const Arguments &arguments, Terminal &terminal)
{
    const auto made = Addition(arguments, terminal).gather();
    if (!made)
        return terminal.fail(made.error());
    DeploymentCatalogue catalogue;
    const auto secrets = commandSecrets(arguments);
    if (const auto added = addDeployment(catalogue, *secrets, made->deployment, made->passwords); !added)
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
        "Passwords come from the files given with --from, from addresses given with --from-stdin, from "
        "environment "
        "variables, or are\n"
        "asked for on a terminal. They are kept in the system's keychain, or in an encrypted file "
        "where there is none. A\n"
        "password in an argument is taken too, but other users of this computer could have seen it.\n"
        "\n"
        "Where nothing else is said the environment is production, and production is read-only.");
    command.options = {
        {u"blueprint"_s, u"NAME|FILE"_s,
         AddText::tr("what describes the platform: a shipped blueprint or a file")},
        {u"from"_s, u"FILE"_s,
         AddText::tr("read addresses and sign-ins from a .env file, a docker-compose.yml or an alembic.ini"),
         true},
        {u"from-env"_s, u"FILE"_s, AddText::tr("the same, its older name")},
        {u"from-stdin"_s, {}, AddText::tr("read addresses from standard input, one a line")},
        {u"password-variable"_s, u"[STORE=]NAME"_s,
         AddText::tr("take a password from that environment variable"), true},
        {u"ssh"_s, u"[STORE=]USER@HOST[:PORT]"_s, AddText::tr("reach the stores through that SSH server"),
         true},
        {u"ssh-key"_s, u"FILE"_s, AddText::tr("the private key for it, where the agent has none")},
        {u"ssh-settings"_s, u"FILE"_s, AddText::tr("ssh settings to use instead of your own")},
        {u"tls"_s, u"[STORE=]HOW"_s,
         AddText::tr(
             "full, authority (not the host's name), unverified (unsafe: anybody could answer) or off"),
         true},
        {u"tls-authority"_s, u"[STORE=]FILE"_s, AddText::tr("certificates of the authorities to trust"),
         true},
        {u"tls-certificate"_s, u"[STORE=]FILE"_s, AddText::tr("the certificate to show"), true},
        {u"tls-key"_s, u"[STORE=]FILE"_s, AddText::tr("its key"), true},
        {u"environment"_s, u"NAME"_s, AddText::tr("development, staging or production")},
        {u"read-only"_s, {}, AddText::tr("refuse every write")},
        {u"writable"_s, {}, AddText::tr("allow writes, also in production")}};
    command.examples = {
        {u"deployments add campus --from docker-compose.yml"_s,
         AddText::tr("from the service's own settings; the blueprint that fits is found")},
        {u"deployments add campus --from .env --ssh me@bastion.example.org --tls full"_s,
         AddText::tr("behind an SSH server, with encryption")},
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
