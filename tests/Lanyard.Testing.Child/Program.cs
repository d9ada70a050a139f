using Lanyard.Connectors.Mail;
using Lanyard.Core;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Outbox;
using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.Schools;
using Lanyard.Testing.Child;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

// A second process for tests that kill one: `hold-server DATA-FOLDER PROGRAM-FOLDER`, `add-person OWNER-CONNECTION TRUST`,
// `hold-agenda OWNER-CONNECTION KIND`, `send-outbox OWNER-CONNECTION TRUST SMTP` or `ask-signatories OWNER-CONNECTION TRUST`.
if (args[0] == "hold-server")
    return await HoldServer.RunAsync(args[1], args[2]);

await using var database = await Database.OpenAsync(args[1], null, DateTimeOffset.UnixEpoch, CancellationToken.None);
var services = new ServiceCollection();
services.AddSingleton(TimeProvider.System).AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddLanyardCore(database);
services.AddAgendaHandler<HoldingHandler>(args[2]).AddSingleton(new ClockworkOptions { Lease = TimeSpan.FromSeconds(1.5) });
if (args.Length > 3)
    services.AddSingleton<ISendMail>(new SmtpMail(SmtpSettings.Parse(args[3], "lanyard@school.example").Value!));
await using var provider = services.BuildServiceProvider();
await using var scope = provider.CreateAsyncScope();
switch (args[0])
{
    case "add-person":
        var added = await scope
            .ServiceProvider.GetRequiredService<AddPerson>()
            .DoAsync(
                Actor.Operator(Id<Trust>.Parse(args[2], null)),
                new() { FullName = "Half Added", Email = null },
                CancellationToken.None
            );
        Console.WriteLine(added.Value);
        return 0;
    case "hold-agenda":
        await provider.GetRequiredService<AgendaWorker>().RunDueAsync(CancellationToken.None);
        Console.WriteLine("nothing is due");
        return 0;
    case "send-outbox":
        scope.ServiceProvider.GetRequiredService<CurrentTrust>().Set(Id<Trust>.Parse(args[2], null));
        await scope
            .ServiceProvider.GetRequiredKeyedService<IAgendaHandler>(SendOutbox.Kind)
            .RunAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None);
        return 0;
    case "ask-signatories":
        scope.ServiceProvider.GetRequiredService<CurrentTrust>().Set(Id<Trust>.Parse(args[2], null));
        await scope
            .ServiceProvider.GetRequiredKeyedService<IAgendaHandler>(AskSignatories.Kind)
            .RunAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None);
        return 0;
    default:
        return 2;
}
