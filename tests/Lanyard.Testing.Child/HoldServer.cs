using Lanyard.Core.Data.Server;

namespace Lanyard.Testing.Child;

/// <summary>Keeps a private server open until its input ends or it is killed; says the server's process and the way in.</summary>
internal static class HoldServer
{
    public static async Task<int> RunAsync(string dataFolder, string programFolder)
    {
        try
        {
            await using var server = await PrivateServer.StartAsync(new PrivateServerOptions(dataFolder) { ProgramFolder = programFolder });
            Console.WriteLine(server.ProcessId);
            Console.WriteLine(server.ConnectionString);
            await Console.In.ReadToEndAsync();
            return 0;
        }
        catch (PrivateServerException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
