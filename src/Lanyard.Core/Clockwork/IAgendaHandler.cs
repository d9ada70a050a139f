using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Clockwork;

/// <summary>Does a trust's due work of one kind. It runs in a scope of its own, with the trust set, and never twice at once for one trust.</summary>
public interface IAgendaHandler
{
    /// <returns>When to look again; null when only a reminder wakes it.</returns>
    Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct);
}

/// <summary>A kind of work on the agenda. Its name is stored.</summary>
public sealed record AgendaKind(string Name);

public static class AgendaRegistration
{
    /// <summary>Has this handler do the work that <c>change.Remind(kind, moment)</c> asks for.</summary>
    public static IServiceCollection AddAgendaHandler<THandler>(this IServiceCollection services, string kind)
        where THandler : class, IAgendaHandler =>
        services.AddSingleton(new AgendaKind(kind)).AddKeyedScoped<IAgendaHandler, THandler>(kind);
}
