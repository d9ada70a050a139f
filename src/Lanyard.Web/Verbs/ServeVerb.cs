using System.CommandLine;
using Lanyard.Core.Demo;
using Lanyard.Web.House;

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
                Console.WriteLine($"Lanyard is open at http://127.0.0.1:{settings.Port}");
                await app.WaitForShutdownAsync(ct);
                return 0;
            }
        );
        return verb;
    }
}
