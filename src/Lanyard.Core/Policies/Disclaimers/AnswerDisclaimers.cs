using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>Keeps what somebody answers about their own private accounts. An honest answer breaks nothing.</summary>
public sealed class AnswerDisclaimers(Changes changes, PolicyQueries policies)
{
    /// <param name="hasAccount">Whether they have an account that is linked with the school, where the policies ask that.</param>
    /// <param name="viewsMixed">Whether views of theirs could be taken for the school's, where the policies ask that.</param>
    public async Task<Outcome<DateOnly>> DoAsync(Actor actor, Id<School> school, bool? hasAccount, bool? viewsMixed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (actor.Person is not { } person || await change.LockPersonAsync(person, ct) is null)
            return new Refusal("Only somebody on the list of people can answer for themselves.");
        var today = UkTime.DateOf(change.Now);
        var over = await policies.OverAsync(school, today, ct);
        var demands = DisclaimerDemands.Of([.. over.Select(p => p.Text)]);
        if (!demands.AsksAnything)
            return DisclaimerRules.NotAsked;
        var refusals = new List<Refusal>();
        if (demands.AsksForAccounts && hasAccount is null)
            refusals.Add(new("Say whether you have such an account.", "hasAccount"));
        if (demands.AsksForViews && viewsMixed is null)
            refusals.Add(new("Say whether your views could be taken for the school’s.", "viewsMixed"));
        if (
            hasAccount is false
            && await change.Db.LinkedAccounts.AnyAsync(a => a.School == school && a.Person == person && a.RemovedOn == null, ct)
        )
            refusals.Add(new("You have an account on the register. Take it off first if it is no longer linked.", "hasAccount"));
        if (refusals.Count > 0)
            return refusals;
        var answer = await change.AnsweredAsync(school, person, today, ct);
        answer.HasAccount = demands.AsksForAccounts ? hasAccount : null;
        answer.ViewsMixed = demands.AsksForViews ? viewsMixed : null;
        change.Record(new ViewsDeclared(school, person), DisclaimerRules.Clauses(over));
        await change.CommitAsync(ct);
        return today;
    }
}

internal static class AnswerRows
{
    /// <summary>Their answer of today, made from the one before where there is none yet. The person is locked.</summary>
    public static async Task<DisclaimerAnswer> AnsweredAsync(
        this Change change,
        Id<School> school,
        Id<Domain.People.Person> person,
        DateOnly today,
        CancellationToken ct
    )
    {
        var last = await change
            .Db.DisclaimerAnswers.Where(a => a.School == school && a.Person == person)
            .OrderByDescending(a => a.AnsweredOn)
            .FirstOrDefaultAsync(ct);
        if (last?.AnsweredOn == today)
            return last;
        var answer = new DisclaimerAnswer
        {
            Trust = change.Actor.Trust,
            School = school,
            Person = person,
            AnsweredOn = today,
            HasAccount = last?.HasAccount,
            ViewsMixed = last?.ViewsMixed,
        };
        change.Db.Add(answer);
        return answer;
    }
}
