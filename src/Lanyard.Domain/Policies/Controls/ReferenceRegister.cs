using System.Globalization;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lists documents that the policy leans on, with the edition it names, and shows when a later one is current.</summary>
[ControlKind("reference-register", Capability.ReferenceRegister)]
public sealed record ReferenceRegister : Control
{
    [Setting("the documents, as the policy calls them")]
    public required IReadOnlyList<string> Documents { get; init; }

    [Setting("how the policy stands to them")]
    public Relation? Relation { get; init; }

    [Setting("the edition that the policy names")]
    public string? Edition { get; init; }

    [Setting("how often it is issued anew")]
    public Reissue? Reissued { get; init; }

    [Setting("a body that the clause speaks of besides")]
    public string? Body { get; init; }

    [Setting("what that body, or else the document, is called today")]
    public string? CurrentName { get; init; }

    [Setting("where it is found")]
    public string? Link { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            (Relation ?? Controls.Relation.ReadWith) switch
            {
                Controls.Relation.Under => "the policy stands under",
                Controls.Relation.Supports => "the policy backs up",
                Controls.Relation.Follows => "what people do follows",
                Controls.Relation.Template => "the text was built on templates of",
                Controls.Relation.FurtherHelp => "further help comes from",
                _ => "the policy is read with",
            },
            Phrase.List(Documents.Select(d => $"“{d}”")),
            Edition is null ? null : $"(edition {Edition})",
            CurrentName is null ? null : $"{(Body is null ? "," : $"; {Body} is")} now called {CurrentName}",
            Reissued == Reissue.AnnuallySeptember ? ", issued anew every September" : null,
            Link is null ? null : $"; see {Link.TrimEnd('.')}"
        );

    public override IReadOnlyList<string> KeptBy => ["ReferenceChecked"];

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var known = Documents.Select(d => (Name: d, Fact: facts.School.References.GetValueOrDefault(d))).ToList();
        foreach (var (name, fact) in known)
        {
            if (IsOld(fact, facts.AsOf))
                return Proof.AtRisk(
                    $"{name} has moved on{Seen(fact)}: the policy names {(Edition is null ? "an older one" : $"edition {Edition}")}{Newer(fact)}.",
                    "Tell the owner of the policy."
                );
        }
        var gaps = known.Where(k => k.Fact?.CheckedOn is null).Select(k => k.Name).ToList();
        if (gaps.Count > 0)
            return Proof.NoEvidence(
                $"Nobody has recorded yet which edition is current: {Phrase.List(gaps)}.",
                "Look it up, and record the edition."
            );
        var oldest = known.Min(k => k.Fact!.CheckedOn!.Value);
        return Proof.Kept($"Current when last checked, {PartialDate.Of(oldest)}.", oldest);
    }

    private bool IsOld(ReferenceFacts? fact, DateOnly asOf)
    {
        if (fact is { Superseded: true } || (fact?.Edition is { } current && Edition is not null && current != Edition))
            return true;
        // Edition 2023 of something that appears each September is the current one until September 2024.
        return Reissued == Reissue.AnnuallySeptember
            && int.TryParse(Edition, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 1900 and < 9000
            && asOf >= new DateOnly(year + 1, 9, 1);
    }

    private static string Seen(ReferenceFacts? fact) => fact?.CheckedOn is { } day ? $" (checked {PartialDate.Of(day)})" : "";

    private static string Newer(ReferenceFacts? fact) => fact?.Edition is { } edition ? $"; current is {edition}" : "";
}

/// <summary>How a policy stands to a document beside it.</summary>
public enum Relation
{
    ReadWith,

    /// <summary>The other goes first where the two differ.</summary>
    Under,
    Supports,
    Follows,
    Template,
    FurtherHelp,
}

public enum Reissue
{
    AnnuallySeptember,
}
