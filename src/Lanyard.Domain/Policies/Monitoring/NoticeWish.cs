using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Policies.Monitoring;

/// <summary>What whoever writes a notice of monitoring says in it. The rest of the notice follows from the policies.</summary>
public sealed record NoticeWish
{
    public const int LongestText = 2_000;

    /// <summary>What is looked at; nothing for a school that looks at nothing.</summary>
    public IReadOnlyList<Monitored> LooksAt { get; init; } = [];

    public IReadOnlyList<MonitoringPurpose> Purposes { get; init; } = [];

    /// <summary>Who agrees to a look before it is taken.</summary>
    public Role? AuthorisedBy { get; init; }

    public LawfulBasis? Basis { get; init; }

    /// <summary>How it is done, who sees what is found, and how long it is kept: the school's own words.</summary>
    public string How { get; init; } = "";

    /// <summary>Whom to ask.</summary>
    public string Contact { get; init; } = "";

    /// <summary>When the data protection impact assessment was done; null while none is.</summary>
    public DateOnly? Assessed { get; init; }

    /// <summary>Who may agree to a look: somebody who answers for the school or for the law.</summary>
    public static IReadOnlyList<Role> MayAuthorise { get; } =
    [Role.Headteacher, Role.SeniorLeader, Role.Chair, Role.HumanResources, Role.DataProtectionOfficer, Role.TrustOfficer];

    public bool LooksAtNothing => LooksAt.Count == 0;

    public IReadOnlyList<Refusal> Refusals(MonitoringDemands demands, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(demands);
        return [.. Complaints(demands, today)];
    }

    private IEnumerable<Refusal> Complaints(MonitoringDemands demands, DateOnly today)
    {
        if (LooksAt.Contains(Monitored.PrivateAccount))
            yield return new("Nobody’s private account is looked at. Leave it out.", "looksAt");
        if (Contact.Length == 0)
            yield return new("Enter whom people can ask about this.", "contact");
        else if (Contact.Length > 200)
            yield return new("Enter 200 characters or fewer.", "contact");
        if (How.Length > LongestText)
            yield return new($"Enter {LongestText} characters or fewer.", "how");
        if (Assessed > today)
            yield return new("Enter the day of an assessment that is done, or leave it empty.", "assessed");
        if (LooksAtNothing)
            yield break;
        if (Purposes.Count == 0)
            yield return new("Choose at least one thing that it is for.", "purposes");
        else if (demands.Purposes is { } allowed && Purposes.Except(allowed).Any())
            yield return new(
                $"The policy allows these purposes alone: {Phrase.List(allowed.Select(MonitoringWords.Of), "or")}.",
                "purposes"
            );
        if (AuthorisedBy is null)
            yield return new("Choose who agrees to each look.", "authorisedBy");
        else if (!MayAuthorise.Contains(AuthorisedBy.Value))
            yield return new("Choose somebody who answers for the school, such as the headteacher.", "authorisedBy");
        if (Basis is null)
            yield return new("Choose what allows the school to look. The data protection officer can tell you.", "basis");
        if (How.Length == 0)
            yield return new("Say how it is done, who sees what is found, and how long it is kept.", "how");
    }
}
