using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>Offers wording to copy in place of what was offered before.</summary>
public sealed class OfferWording(Changes changes, PolicyQueries policies)
{
    public const int Longest = 300;

    public async Task<Outcome<int>> DoAsync(Actor actor, Id<School> school, string? words, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        words = Text.Line(words);
        if (words.Length == 0)
            return new Refusal("Enter the wording that people can copy.", "words");
        if (Text.Length(words) > Longest)
            return new Refusal($"Enter {Longest} characters or fewer: profiles have little room.", "words");
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return DisclaimerRules.NoSuchSchool;
        var today = UkTime.DateOf(change.Now);
        var over = await policies.OverAsync(school, today, ct);
        if (DisclaimerDemands.Of([.. over.Select(p => p.Text)]).Unnamed is { } reason)
            return new Refusal(
                $"Wording is of no use here: a private account may not name the school at all. See clause {reason.Bound.Clause}.",
                "words"
            );
        var last = await change.Db.OfferedWordings.Where(w => w.School == school).OrderByDescending(w => w.Number).FirstOrDefaultAsync(ct);
        if (last?.Words == words)
            return last.Number;
        var offered = new OfferedWording
        {
            Trust = actor.Trust,
            School = school,
            Number = (last?.Number ?? 0) + 1,
            Words = words,
            From = today,
            ApprovedBy = actor.Person,
        };
        change.Db.Add(offered);
        change.Record(new DisclaimerWordingOffered(school, offered.Number, Fingerprint.Of(words)), DisclaimerRules.Clauses(over));
        await change.CommitAsync(ct);
        return offered.Number;
    }
}
