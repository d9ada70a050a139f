using Lanyard.Core;
using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Testing.Child;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

// A second process for tests that kill one: `hold-server DATA-FOLDER PROGRAM-FOLDER` or `add-person OWNER-CONNECTION TRUST`.
if (args[0] == "hold-server")
    return await HoldServer.RunAsync(args[1], args[2]);

await using var database = await Database.OpenAsync(args[1], null, DateTimeOffset.UnixEpoch, CancellationToken.None);
var services = new ServiceCollection();
services.AddSingleton(TimeProvider.System).AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddLanyardCore(database);
await using var provider = services.BuildServiceProvider();
await using var scope = provider.CreateAsyncScope();
var trust = Id<Trust>.Parse(args[2], null);
switch (args[0])
{
    case "add-person":
        var added = await scope
            .ServiceProvider.GetRequiredService<AddPerson>()
            .DoAsync(Actor.Operator(trust), new() { FullName = "Half Added", Email = null }, CancellationToken.None);
        Console.WriteLine(added.Value);
        return 0;
    default:
        return 2;
}
