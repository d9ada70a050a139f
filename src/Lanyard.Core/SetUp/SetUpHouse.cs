using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Core.Schools;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Screening.Names;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SetUp;

/// <summary>What the set-up page asks.</summary>
public sealed record NewHouse
{
    /// <summary>Null for a school that stands alone: then the trust bears the school's name.</summary>
    public required string? TrustName { get; init; }
    public required string? SchoolName { get; init; }
    public required Phase? Phase { get; init; }
    public required Nation? Nation { get; init; }
    public required string? FullName { get; init; }
    public required string? Email { get; init; }
}

/// <summary>The house as it was set up: one trust, one school, one person who may do the rest.</summary>
public sealed record HouseSetUp(Id<Trust> Trust, Id<School> School, Id<Person> Person);

/// <summary>Sets up an empty house, all of it or nothing. Of two who try at once, one succeeds.</summary>
public sealed class SetUpHouse(Changes changes, GiveLogin logins, TimeProvider clock)
{
    // Any constant will do, as long as nobody else in this database uses it.
    private const long Lock = 0x6C61_6E73_6574;

    public static Refusal DoneAlready { get; } =
        new("Lanyard has been set up already, perhaps in another window. Sign in with the address and password given there.");

    /// <summary>Says what is wrong with the answers, before a password is asked for.</summary>
    public static IReadOnlyList<Refusal> Check(NewHouse house) => Parse(house).Refusals;

    public async Task<Outcome<HouseSetUp>> DoAsync(NewHouse house, string? password, CancellationToken ct)
    {
        var parsed = Parse(house);
        if (!parsed.Ok)
            return parsed.Refused<HouseSetUp>();
        var answers = parsed.Value;
        var trust = Id<Trust>.New(clock.GetUtcNow());
        await using var change = await changes.BeginAsync(Actor.Operator(trust), ct);
        await change.Db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", ct);
        if (await change.Db.Database.SqlQuery<bool>($"""select exists (select from trust_directory) as "Value" """).SingleAsync(ct))
            return DoneAlready;
        await change.FoundAsync(trust, answers.Trust, ct);
        var school = change.Added(answers.School, OrganisationName.Slug(NameKey.Of(answers.School)), answers.Phase, answers.Nation);
        var person = change.Added(answers.FullName, answers.Email);
        // The rules of a password look at the names that a guesser would try, so these must be there.
        await change.Db.SaveChangesAsync(ct);
        // Everything for the trust, and the first school's office besides.
        change.Appointed(person.Id, new(Role.TrustOfficer, null, change.Today(), null));
        change.Appointed(person.Id, new(Role.Administrator, school, change.Today(), null));
        var login = await logins.SetPasswordAsync(change, person, password, PasswordOccasion.Operator, ct);
        if (!login.Ok)
            return login.Refused<HouseSetUp>();
        await change.CommitAsync(ct);
        return new HouseSetUp(trust, school, person.Id);
    }

    private static Outcome<Answers> Parse(NewHouse house)
    {
        ArgumentNullException.ThrowIfNull(house);
        var trust = house.TrustName is null ? null : OrganisationName.Parse(house.TrustName, nameof(house.TrustName), "trust");
        var school = OrganisationName.Parse(house.SchoolName, nameof(house.SchoolName), "school");
        var name = PersonName.Parse(house.FullName, nameof(house.FullName));
        var email = EmailAddress.Parse(house.Email, nameof(house.Email));
        List<Refusal> refusals = [.. trust?.Refusals ?? [], .. school.Refusals];
        if (house.Phase is not { } phase || !Enum.IsDefined(phase))
            refusals.Add(new("Choose the school's phase.", nameof(house.Phase)));
        if (house.Nation is not { } nation || !Enum.IsDefined(nation))
            refusals.Add(new("Choose where the school is.", nameof(house.Nation)));
        // The page speaks to the person whose name it is.
        refusals.AddRange(
            string.IsNullOrWhiteSpace(house.FullName) ? [new("Enter your full name.", nameof(house.FullName))] : name.Refusals
        );
        refusals.AddRange(email.Refusals);
        return refusals.Count > 0
            ? refusals
            : new Answers(trust?.Value ?? school.Value!, school.Value!, house.Phase!.Value, house.Nation!.Value, name.Value!, email.Value!);
    }

    private sealed record Answers(string Trust, string School, Phase Phase, Nation Nation, string FullName, string Email);
}
