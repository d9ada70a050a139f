using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Answers;

/// <summary>Sweeps away the answers that were kept for their day.</summary>
public sealed class ForgetAnswers(LanyardDb db) : IAgendaHandler
{
    public const string Kind = "forget-answers";

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var trust = db.TrustId.Value;
        var until = now.ToUniversalTime();
        await db.Database.ExecuteSqlAsync($"delete from remembered_answer where trust_id = {trust} and kept_until <= {until}", ct);
        var next = await db
            .Database.SqlQuery<DateTime?>($"select min(kept_until) as \"Value\" from remembered_answer where trust_id = {trust}")
            .SingleAsync(ct);
        return next is { } moment ? new DateTimeOffset(moment, TimeSpan.Zero) : null;
    }
}
