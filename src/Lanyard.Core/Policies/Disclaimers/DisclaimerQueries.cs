using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>What the policies ask about private accounts, what people answered, and the wording that a school offers.</summary>
public sealed class DisclaimerQueries(LanyardDb db, PolicyQueries policies)
{
    public async Task<DisclaimerDemands> DemandsAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        DisclaimerDemands.Of([.. (await policies.OverAsync(school, day, ct)).Select(p => p.Text)]);

    /// <summary>The wording that stands on a day; null where the school offers none.</summary>
    public Task<OfferedWording?> WordingAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        db
            .OfferedWordings.AsNoTracking()
            .Where(w => w.School == school && w.From <= day)
            .OrderByDescending(w => w.Number)
            .FirstOrDefaultAsync(ct);

    public async Task<DateOnly?> AskedOnAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        await db.DisclaimerAskings.Where(a => a.School == school && a.AskedOn <= day).MaxAsync(a => (DateOnly?)a.AskedOn, ct);

    /// <summary>What somebody answered last.</summary>
    public Task<DisclaimerAnswer?> AnswerAsync(Id<School> school, Id<Person> person, CancellationToken ct) =>
        db
            .DisclaimerAnswers.AsNoTracking()
            .Where(a => a.School == school && a.Person == person)
            .OrderByDescending(a => a.AnsweredOn)
            .FirstOrDefaultAsync(ct);

    /// <summary>The accounts that somebody named, each with the last look at it.</summary>
    public async Task<IReadOnlyList<AccountLine>> AccountsAsync(Id<School> school, Id<Person> person, CancellationToken ct) =>
        await Lines(db.LinkedAccounts.Where(a => a.School == school && a.Person == person)).ToListAsync(ct);

    public Task<AccountLine?> AccountAsync(Id<School> school, Id<LinkedAccount> account, CancellationToken ct) =>
        Lines(db.LinkedAccounts.Where(a => a.School == school && a.Id == account)).SingleOrDefaultAsync(ct);

    /// <summary>Everybody whom the policies mean by staff, with what they answered and what they named. Those who have not answered come first.</summary>
    public async Task<IReadOnlyList<DisclaimerLine>> RegisterAsync(Id<School> school, DateOnly day, CancellationToken ct)
    {
        var roles = StaffRoles.Of((await policies.OverAsync(school, day, ct)).Select(p => p.Text));
        var asked = await AskedOnAsync(school, day, ct);
        var people = await db
            .People.AsNoTracking()
            .Where(p =>
                db.Appointments.Any(a =>
                    a.Person == p.Id && a.School == school && a.From <= day && (a.Until == null || a.Until >= day) && roles.Contains(a.Role)
                )
            )
            .OrderBy(p => p.NameKey)
            .ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.FullName })
            .ToListAsync(ct);
        var answers = (await db.DisclaimerAnswers.AsNoTracking().Where(a => a.School == school && a.AnsweredOn <= day).ToListAsync(ct))
            .GroupBy(a => a.Person)
            .ToDictionary(g => g.Key, g => g.MaxBy(a => a.AnsweredOn)!);
        var accounts = (await Lines(db.LinkedAccounts.Where(a => a.School == school)).ToListAsync(ct)).ToLookup(a => a.Account.Person);
        return
        [
            .. people
                .Select(p => new DisclaimerLine(
                    p.Id,
                    p.FullName,
                    answers.GetValueOrDefault(p.Id) is { } answer && (asked is null || answer.AnsweredOn >= asked) ? answer : null,
                    [.. accounts[p.Id]]
                ))
                .OrderBy(l => l.Answer is not null),
        ];
    }

    private IQueryable<AccountLine> Lines(IQueryable<LinkedAccount> accounts) =>
        accounts
            .AsNoTracking()
            .Where(a => a.RemovedOn == null)
            .OrderBy(a => a.Platform)
            .ThenBy(a => a.Id)
            .Select(a => new AccountLine(
                a,
                db.DisclaimerLooks.Where(l => l.Account == a.Id).OrderByDescending(l => l.LookedOn).FirstOrDefault()!
            ));
}

/// <param name="Look">The last look at it. Every account has one.</param>
public sealed record AccountLine(LinkedAccount Account, DisclaimerLook Look);

/// <param name="Answer">Null for somebody who has not answered since everybody was asked.</param>
public sealed record DisclaimerLine(Id<Person> Person, string Name, DisclaimerAnswer? Answer, IReadOnlyList<AccountLine> Accounts);
