using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says which communications the policy covers and which lie outside it.</summary>
[ControlKind("scope", Capability.ScopeAndTerms)]
public sealed record Scope : Control, IRulesOn<ScopeAsked>
{
    private Saying? _covered;

    private static readonly Saying Outside = Saying.Allow(
        "No: a private communication that neither speaks of the school or trust nor affects them lies outside this policy."
    );

    [Setting("what kinds of use it covers")]
    public IReadOnlyList<UseKind> Covers { get; init; } = [];

    [Setting("what such a communication is called")]
    public CommunicationClass? Class { get; init; }

    [Setting("what makes it one, any of these")]
    public IReadOnlyList<ScopeTest> Tests { get; init; } = [];

    [Setting("whether such a communication is covered")]
    public bool? InScope { get; init; }

    [Setting("whose communications these are")]
    public IReadOnlyList<Audience> Audiences { get; init; } = [];

    [Setting("at which hours")]
    public AnyOrNone? Hours { get; init; }

    [Setting("whether there is a limit of time")]
    public AnyOrNone? TimeLimit { get; init; }

    [Setting("whether there is a limit of place")]
    public AnyOrNone? PlaceLimit { get; init; }

    [Setting("on which equipment")]
    public DeviceKind? Device { get; init; }

    [Setting("by which channels or devices, as the policy lists them")]
    public IReadOnlyList<string> Channels { get; init; } = [];

    [Setting("whether that list is complete")]
    public bool? Exhaustive { get; init; }

    [Setting("whether closed groups are covered")]
    public bool ClosedGroups { get; init; }

    [Setting("the fields of law that reach closed groups too")]
    public IReadOnlyList<string> Laws { get; init; } = [];

    [Setting("whether the kind of medium matters")]
    public AnyOrNone? Medium { get; init; }

    public override string Sentence =>
        InScope is false ? "Private communications that neither speak of the school or trust nor affect them lie outside the policy."
        : Class is { } kind ? $"What comes from {Sources()} counts as {Phrase.Of(kind)}{(InScope is true ? " and is covered" : "")}."
        : Phrase.Sentence(
            $"the policy covers {Subject()}{(Subject().Contains(',', StringComparison.Ordinal) && Anyhow() is not null ? "," : "")}",
            Anyhow()
        );

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Proof.Kept("Answered so whenever somebody asks whether the policy covers something.", facts.Edition.InForceFrom);
    }

    public Saying? RuleOn(in ScopeAsked question)
    {
        if (Audiences.Count > 0 && !Audiences.Contains(question.Who))
            return null;
        if (InScope is false)
            return question is { Channel: Channel.Private, AboutTheSchool: false, AffectsTheSchool: false } ? Outside : null;
        return Reaches(question)
            ? _covered ??= Saying.AllowIf(Condition.Care, $"Yes, it is covered: {char.ToLowerInvariant(Sentence[0])}{Sentence[1..]}")
            : null;
    }

    private bool Reaches(in ScopeAsked question)
    {
        if (ClosedGroups && question.ClosedGroup)
            return true;
        foreach (var use in Covers)
        {
            if (Reaches(use, question))
                return true;
        }
        // What something is called decides nothing until another clause says what follows from it.
        if (InScope is not true)
            return false;
        foreach (var test in Tests)
        {
            if (Meets(test, question))
                return true;
        }
        return false;
    }

    private static bool Reaches(UseKind use, in ScopeAsked question) =>
        use switch
        {
            UseKind.Business or UseKind.OfficialChannels or UseKind.HostedByOthers => question.Channel == Channel.Official,
            UseKind.Personal => question.Channel == Channel.Private,
            UseKind.AboutTheSchool => question.AboutTheSchool,
            UseKind.DirectRepresentation => question.Channel == Channel.Official,
            _ => question.AboutTheSchool || question.Channel == Channel.Official,
        };

    private static bool Meets(ScopeTest test, in ScopeAsked question) =>
        test switch
        {
            ScopeTest.OwnAccount => question.Channel == Channel.Private,
            ScopeTest.Linked => question.Channel == Channel.Private && (question.AboutTheSchool || question.AffectsTheSchool),
            _ => question.Channel == Channel.Official,
        };

    private string Subject() =>
        Covers.Count > 0 ? Phrase.List(Covers.Select(Words))
        : Tests.Count > 0 ? $"what comes from {Sources()}"
        : Channels.Count > 0 ? $"{Phrase.List(Channels.Select(Slug.Words))}{(Exhaustive is false ? ", and others like them" : "")}"
        : ClosedGroups ? "closed groups"
        : "communications";

    private string Sources() => Tests.Count > 0 ? Phrase.List(Tests.Select(Words), "or") : "such an account";

    private static string Words(UseKind use) =>
        use switch
        {
            UseKind.DirectOrIndirectRepresentation => "what stands for the school or trust, openly or by implication",
            UseKind.DirectRepresentation => "what openly stands for the school or trust",
            UseKind.Business => "use for work",
            UseKind.Personal => "private use",
            UseKind.HostedByOthers => "sites that others run for the school",
            UseKind.AboutTheSchool => "what is said about the school",
            _ => Phrase.Of(use),
        };

    private static string Words(ScopeTest test) =>
        test switch
        {
            ScopeTest.OfficialChannel => "an official channel",
            ScopeTest.SchoolAccount => "an account of the school",
            ScopeTest.TrustAccount => "an account of the trust",
            ScopeTest.SchoolOrTrustName => "somebody using the name of school or trust",
            ScopeTest.Linked => "a private account that is linked to the school or trust, or affects them",
            _ => "somebody's own account",
        };

    private static string Words(DeviceKind device) =>
        device switch
        {
            DeviceKind.Any => "any device",
            DeviceKind.SchoolEquipment => "equipment of the school",
            DeviceKind.StaffOrPupilOwned => "equipment of staff or pupils",
            _ => "any other equipment",
        };

    private string? Anyhow()
    {
        var parts = new List<string>();
        if (Audiences.Count > 0)
            parts.Add($"for {Phrase.List(Audiences)}");
        if (Hours is AnyOrNone.Any)
            parts.Add("at any hour");
        if (TimeLimit is AnyOrNone.None)
            parts.Add("without limit of time");
        if (PlaceLimit is AnyOrNone.None)
            parts.Add("without limit of place");
        if (Device is { } device)
            parts.Add($"on {Words(device)}");
        if (ClosedGroups && Subject() != "closed groups")
            parts.Add("in closed groups too");
        if (Medium is AnyOrNone.Any)
            parts.Add("in any medium");
        if (Laws.Count > 0)
            parts.Add($"under {Phrase.List(Laws.Select(Slug.Words))} law");
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}

/// <summary>Kinds of use that policies tell apart.</summary>
public enum UseKind
{
    /// <summary>Whatever stands for the school, openly or by implication.</summary>
    DirectOrIndirectRepresentation,
    DirectRepresentation,
    Business,
    Personal,
    HostedByOthers,
    OfficialChannels,
    AboutTheSchool,
}

public enum CommunicationClass
{
    Professional,
    Personal,
}

public enum ScopeTest
{
    OfficialChannel,
    SchoolAccount,
    TrustAccount,
    SchoolOrTrustName,
    OwnAccount,

    /// <summary>A private account that names the school or trust, or affects them.</summary>
    Linked,
}

public enum AnyOrNone
{
    Any,
    None,
}

public enum DeviceKind
{
    Any,
    SchoolEquipment,
    StaffOrPupilOwned,
    AnyOther,
}
