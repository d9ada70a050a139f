using Lanyard.Core.Clockwork;

namespace Lanyard.Testing.Child;

/// <summary>Says that it works, and never comes to an end.</summary>
internal sealed class HoldingHandler : IAgendaHandler
{
    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        Console.WriteLine("working");
        await Task.Delay(Timeout.Infinite, ct);
        return null;
    }
}
