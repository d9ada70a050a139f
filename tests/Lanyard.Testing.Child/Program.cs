using Lanyard.Core;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Testing.Child;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

// A second process for tests that kill one: `hold-server DATA-FOLDER PROGRAM-FOLDER`, `add-person OWNER-CONNECTION TRUST` or
// `hold-agenda OWNER-CONNECTION KIND`.
if (args[0] == "hold-server")
    return await HoldServer.RunAsync(args[1], args[2]);

await using var database = await Database.OpenAsync(args[1], null, DateTimeOffset.UnixEpoch, CancellationToken.None);
var services = new ServiceCollection();
services.AddSingleton(TimeProvider.System).AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddLanyardCore(database);
services.AddAgendaHandler<HoldingHandler>(args[2]).AddSingleton(new ClockworkOptions { Lease = TimeSpan.FromSeconds(1.5) });
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
    default:
        return 2;
}
