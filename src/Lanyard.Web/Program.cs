using System.CommandLine;
using Lanyard.Core.Data.Server;
using Lanyard.Web.Verbs;

var lanyard = new RootCommand("Lanyard runs a school's social media policy.")
{
    Common.Data,
    ServeVerb.Make(),
    MigrateVerb.Make(),
    LedgerVerb.Make(),
    UserVerb.Make(),
    DemoVerb.Make(),
    TokenVerb.Make(),
    PolicyVerb.Make(),
    ScreenVerb.Make(),
};
try
{
    return await lanyard.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (PrivateServerException refusal)
{
    // It says what to type; where in the code it was thrown helps nobody at a terminal.
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
