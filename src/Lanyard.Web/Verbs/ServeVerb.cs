using System.CommandLine;
using Lanyard.Core.Demo;
using Lanyard.Core.SetUp;
using Lanyard.Web.House;
using Lanyard.Web.Pages.SetUp;

namespace Lanyard.Web.Verbs;

/// <summary><c>lanyard serve</c>: the web application, until it is told to stop.</summary>
internal static class ServeVerb
{
    private static readonly Option<int> Port = new("--port") { Description = "The port on 127.0.0.1", DefaultValueFactory = _ => 8080 };
    private static readonly Option<bool> Demo = new("--demo") { Description = "With the invented trust and one-click sign-in" };

    public static Command Make()
    {
        var verb = new Command("serve", "Start the web application") { Port, Demo };
        verb.SetAction(
            async (parsed, ct) =>
            {
                var settings = new Settings
                {
                    Port = parsed.GetValue(Port),
                    DataFolder = Path.GetFullPath(parsed.GetValue(Common.Data)!),
                    Demo = parsed.GetValue(Demo),
                };
                if (PostRoom.Refuse(settings) is { } refusal)
                {
                    await Console.Error.WriteLineAsync(refusal.Sentence);
                    return 1;
                }
                if (BankHolidayList.Read(settings) is { Ok: false } list)
                {
                    await Console.Error.WriteLineAsync(list.Refusals[0].Sentence);
                    return 1;
                }
                await using var house = await OpenHouse.OpenAsync(settings, ct);
                if (await HouseKinds.RefuseAsync(house.Database.App, settings.Demo, ct) is { } wrongHouse)
                {
                    await Console.Error.WriteLineAsync(wrongHouse.Sentence);
                    return 1;
                }
                await using var app = HouseBuilder.Build(settings, house.Database);
                if (settings.Demo)
                    await app.Services.GetRequiredService<PrepareDemo>().DoAsync(ct);
                await app.StartAsync(ct);
                // The port may have been left to the system.
                var origin = app.Urls.First();
                Console.WriteLine($"Lanyard is open at {origin}");
                if (await app.Services.GetRequiredService<SetUpGate>().IsOpenAsync(ct))
                    Console.WriteLine(SetUpPages.Invitation(origin, app.Services.GetRequiredService<SetUpCode>()));
                await app.WaitForShutdownAsync(ct);
                return 0;
            }
        );
        return verb;
    }
}
