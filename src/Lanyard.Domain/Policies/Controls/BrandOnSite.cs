using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks for the school's logo on its sites, or for a link from it, and shows a site without it as a gap.</summary>
[ControlKind("brand-on-site", Capability.BrandControl, Awaits = "the accounts room")]
public sealed record BrandOnSite : Control
{
    [Setting("whether the logo must be there")]
    public bool LogoRequired { get; init; }

    [Setting("which sites it is about; left out where the clause does not say")]
    public Hosting? Site { get; init; }

    [Setting("where the logo leads")]
    public LogoLink? LogoLink { get; init; }

    [Setting("whether the link is asked for only where it can be done")]
    public bool WherePossible { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Site is { } site ? $"for {Hostings.Of(site)}: the logo" : "the logo",
            LogoRequired ? "must be there" : "",
            LogoRequired && LogoLink is not null ? "and" : "",
            LogoLink is null ? "" : $"links back to the school website{(WherePossible ? " where that can be done" : "")}",
            LogoRequired || LogoLink is not null ? "" : "is looked for"
        );

    public override IReadOnlyList<string> KeptBy => ["LogoConfirmed"];

    public override IReadOnlyList<string> BrokenBy => ["LogoMissing"];

    public override IEnumerable<string> Complaints()
    {
        if (!LogoRequired && LogoLink is null)
            yield return "set `logo-required`, or say in `logo-link` where the logo leads.";
    }
}

public enum LogoLink
{
    SchoolWebsite,
}
