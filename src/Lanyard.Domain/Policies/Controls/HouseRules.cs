using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lets a site stand only with its rules: the school's own in public, another host's confirmed to meet the school's standards.</summary>
[ControlKind("house-rules", Capability.HouseRules, Awaits = "the accounts room")]
public sealed record HouseRules : Control
{
    [Setting("what a site must have")]
    public required IReadOnlyList<SiteRule> Required { get; init; }

    [Setting("which sites it is about")]
    public required Hosting Site { get; init; }

    [Setting("how often it is confirmed again")]
    public Span? Every { get; init; }

    public override string Sentence =>
        $"For {Hostings.Of(Site)}: "
        + (
            Site == Hosting.OwnHosted
                ? $"clear {Phrase.List(Required)} are published."
                : $"the {Phrase.List(Required)} meet the standards of the school or trust, and somebody confirms it."
        )
        + (Every is { } every ? $" They are confirmed again every {every}." : "");

    public override IReadOnlyList<string> KeptBy => Site == Hosting.OwnHosted ? ["RulesPublished", "RulesAnswered"] : ["RulesConfirmed"];

    public override IReadOnlyList<string> BrokenBy => Site == Hosting.OwnHosted ? ["RulesUnreachable"] : ["RulesConfirmationMissed"];
}

public enum SiteRule
{
    TermsOfUse,
    HouseRules,
    ConformingTermsAndRules,
}
