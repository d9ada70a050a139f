using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People.Importing;

/// <summary>Removes the files of people that nobody confirmed within a day.</summary>
public sealed class ForgetImports(LanyardDb db) : IAgendaHandler
{
    public const string Kind = "forget-imports";

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        await db.PeopleImports.Where(i => i.ExpiresAt <= now).ExecuteDeleteAsync(ct);
        return await db.PeopleImports.MinAsync(i => (DateTimeOffset?)i.ExpiresAt, ct);
    }
}
