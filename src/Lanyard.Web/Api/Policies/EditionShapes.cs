using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.Policies;

/// <summary>A policy on the register.</summary>
public sealed record RegisteredPolicyResponse
{
    /// <summary>The short name, which never changes.</summary>
    public required string Key { get; init; }
    public required string Title { get; init; }
    public required Level Level { get; init; }

    /// <summary>The school that issues it; null for a policy of the trust.</summary>
    public required Id<School>? School { get; init; }

    /// <summary>The schools where it applies today.</summary>
    public required IReadOnlyList<Id<School>> Schools { get; init; }

    /// <summary>The number of the edition that binds today; null where none does.</summary>
    public required int? Binding { get; init; }

    /// <summary>When the edition that binds falls due for review, as precise as its document or minute.</summary>
    public required string? ReviewDue { get; init; }
    public required bool Overdue { get; init; }

    /// <summary>The newest first. Drafts are shown to those who keep the policy.</summary>
    public required IReadOnlyList<EditionLifeResponse> Editions { get; init; }

    public static RegisteredPolicyResponse Of(PolicyLine line, DateOnly day, bool drafts)
    {
        ArgumentNullException.ThrowIfNull(line);
        var policy = line.Policy;
        return new()
        {
            Key = policy.Held.Key,
            Title = policy.Held.Title,
            Level = policy.Held.Level,
            School = policy.Held.School,
            Schools = [.. policy.Placements.Where(p => p.AppliesOn(day)).Select(p => p.School).Distinct()],
            Binding = line.Binding?.Number,
            ReviewDue = line.ReviewDue?.Code,
            Overdue = line.Overdue,
            Editions = [.. policy.Editions.Where(e => drafts || !e.IsOpen).Select(e => EditionLifeResponse.Of(e, [], day))],
        };
    }
}

/// <summary>Where an edition is in its life.</summary>
public sealed record EditionLifeResponse
{
    /// <summary>Counted from one, in the order in which editions were begun here.</summary>
    public required int Number { get; init; }
    public required EditionState State { get; init; }

    /// <summary>The SHA-256 of the text, in hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>As precise as the document or the minute.</summary>
    public required string? ApprovedOn { get; init; }
    public required string? ApprovedBy { get; init; }
    public required string? Minute { get; init; }

    /// <summary>Whether everybody signs anew; null while the body has not said.</summary>
    public required bool? Material { get; init; }
    public required DateOnly? InForceFrom { get; init; }

    /// <summary>The day from which it binds no more.</summary>
    public required DateOnly? InForceUntil { get; init; }

    /// <summary>As precise as the document or the minute.</summary>
    public required string? ReviewDue { get; init; }
    public required bool Binds { get; init; }

    /// <summary>An overdue edition still binds.</summary>
    public required bool Overdue { get; init; }

    public static EditionLifeResponse Of(Edition edition, IReadOnlyCollection<EditionReview> reviews, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var facts = edition.FactsOn(day, reviews);
        return new()
        {
            Number = edition.Number,
            State = edition.State,
            Digest = edition.Digest,
            ApprovedOn = edition.ApprovedOn,
            ApprovedBy = edition.ApprovedBy,
            Minute = edition.MinuteReference,
            Material = edition.Material,
            InForceFrom = edition.InForceFrom,
            InForceUntil = edition.InForceUntil,
            ReviewDue = facts.ReviewDue?.Code,
            Binds = edition.BindsOn(day),
            Overdue = edition.BindsOn(day) && facts.IsOverdueOn(day),
        };
    }
}

/// <summary>An edition with its words.</summary>
/// <param name="Policy">The short name of its policy.</param>
/// <param name="Text">The whole text, as YAML.</param>
public sealed record EditionTextResponse(string Policy, EditionLifeResponse Edition, string Text);

/// <summary>A school took an edition on, or noted it.</summary>
public sealed record AdoptionResponse(Id<School> School, DateOnly Meeting, string Minute)
{
    public static AdoptionResponse Of(Adoption adoption)
    {
        ArgumentNullException.ThrowIfNull(adoption);
        return new(adoption.School, adoption.Meeting, adoption.MinuteReference);
    }
}

/// <summary>What the check says about a text.</summary>
/// <param name="Errors">How many of the problems keep it from coming into force.</param>
public sealed record PolicyProblemsResponse(int Errors, IReadOnlyList<PolicyProblemResponse> Problems)
{
    public static PolicyProblemsResponse Of(IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return new(
            problems.Count(p => p.Gravity == Gravity.Error),
            [.. problems.Select(p => new PolicyProblemResponse(p.Gravity, p.Code, p.Place.Line, p.Place.Column, p.Clause, p.Sentence))]
        );
    }
}

/// <param name="Check">The name of the check that found it.</param>
/// <param name="Clause">The clause that it is about; null for the document.</param>
/// <param name="Sentence">What is wrong, and what to do.</param>
public sealed record PolicyProblemResponse(Gravity Gravity, string Check, int Line, int Column, string? Clause, string Sentence);

/// <summary>What two texts say differently.</summary>
/// <param name="Document">What differs about the document as a whole.</param>
/// <param name="Clauses">The clauses that two editions of a policy do not say alike, by their number; empty for two policies.</param>
/// <param name="Matters">What two policies say about each matter; empty for two editions of one policy.</param>
public sealed record ComparisonResponse(
    string From,
    string To,
    IReadOnlyList<DifferenceResponse> Document,
    IReadOnlyList<ClauseDifferenceResponse> Clauses,
    IReadOnlyList<MatterResponse> Matters
)
{
    public static ComparisonResponse Of(string from, string to, IReadOnlyList<Matter> matters)
    {
        ArgumentNullException.ThrowIfNull(matters);
        return new(
            from,
            to,
            [],
            [],
            [
                .. matters.Select(m => new MatterResponse(
                    m.About,
                    m.Alike,
                    [.. m.First.Select(ClauseOnMatterResponse.Of)],
                    [.. m.Second.Select(ClauseOnMatterResponse.Of)]
                )),
            ]
        );
    }

    public static ComparisonResponse Of(string from, string to, PolicyComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new(
            from,
            to,
            [.. comparison.Head.Select(DifferenceResponse.Of)],
            [
                .. comparison.Clauses.Select(c => new ClauseDifferenceResponse(
                    c.Number,
                    c.Kind,
                    c.Before?.Says,
                    c.After?.Says,
                    [.. c.Details.Select(DifferenceResponse.Of)]
                )),
            ],
            []
        );
    }
}

/// <summary>What two policies say about one matter. Their clauses are numbered differently, so nothing else sets them side by side.</summary>
/// <param name="Alike">Whether both do exactly the same about it.</param>
/// <param name="First">Empty where the first says nothing about it.</param>
/// <param name="Second">Empty where the second says nothing about it.</param>
public sealed record MatterResponse(
    Capability About,
    bool Alike,
    IReadOnlyList<ClauseOnMatterResponse> First,
    IReadOnlyList<ClauseOnMatterResponse> Second
);

/// <summary>What a clause does about a matter.</summary>
/// <param name="Does">What its controls of that matter do, a sentence each.</param>
public sealed record ClauseOnMatterResponse(string Clause, string Says, IReadOnlyList<string> Does)
{
    public static ClauseOnMatterResponse Of(ClauseOnMatter clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return new(clause.Clause.Number, clause.Clause.Says, clause.Sentences);
    }
}

/// <param name="Before">Its words in the first; null where it is not there.</param>
/// <param name="After">Its words in the second; null where it is not there.</param>
/// <param name="Details">Settings and whatever else differs.</param>
public sealed record ClauseDifferenceResponse(
    string Clause,
    DifferenceKind Kind,
    string? Before,
    string? After,
    IReadOnlyList<DifferenceResponse> Details
);

/// <param name="Control">The kind of control it belongs to; null for the clause or the document itself.</param>
/// <param name="Name">The setting or the field; empty for the control as a whole.</param>
public sealed record DifferenceResponse(string? Control, string Name, string? Before, string? After)
{
    public static DifferenceResponse Of(Difference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return new(difference.Control, difference.Name, difference.Before, difference.After);
    }
}

/// <summary>A new policy.</summary>
public sealed record BeginPolicyRequest
{
    /// <summary>The school that issues it; left out for a policy of the trust.</summary>
    public Id<School>? School { get; init; }

    /// <summary>The whole text, as YAML.</summary>
    public string? Text { get; init; }
}

/// <summary>The text of a policy.</summary>
public sealed record PolicyTextRequest
{
    /// <summary>The whole text, as YAML.</summary>
    public string? Text { get; init; }
}

/// <summary>What a clause of a draft is to say.</summary>
public sealed record DraftClauseRequest
{
    /// <summary>Its words, as one plain sentence.</summary>
    public string? Says { get; init; }

    /// <summary>The settings to change.</summary>
    public IReadOnlyList<DraftSettingRequest>? Settings { get; init; }
}

/// <summary>A setting of a control of a clause.</summary>
public sealed record DraftSettingRequest
{
    /// <summary>The kind of control, as the policy names it.</summary>
    public string? Control { get; init; }

    /// <summary>The setting, as the policy names it.</summary>
    public string? Setting { get; init; }

    /// <summary>One, unless the setting is a list; none to take it out of the text.</summary>
    public IReadOnlyList<string>? Values { get; init; }
}

/// <summary>What the body decided.</summary>
public sealed record ApprovalRequest
{
    /// <summary>The body, which must be the one that the policy names.</summary>
    public string? Body { get; init; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Where the minute is.</summary>
    public string? Minute { get; init; }

    /// <summary>Whether the change is material, so that everybody signs anew.</summary>
    public bool? Material { get; init; }

    /// <summary>When it falls due for review: 2029, 2029-11 or 2029-11-30. Left out, what the text says counts.</summary>
    public string? ReviewDue { get; init; }

    /// <summary>The digest of the text that was before the body, as the edition gives it.</summary>
    public string? Digest { get; init; }
}

/// <summary>From when an edition binds.</summary>
public sealed record InForceRequest
{
    /// <summary>Today or later.</summary>
    public DateOnly? From { get; init; }
}

/// <summary>The body looked at an edition and kept it.</summary>
public sealed record ReviewRequest
{
    /// <summary>The day of the meeting.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Where the minute is.</summary>
    public string? Minute { get; init; }

    /// <summary>When the next review falls due: 2029, 2029-11 or 2029-11-30. Left out, it follows from how often the policy asks for one.</summary>
    public string? NextReview { get; init; }
}

/// <summary>A decision of a school's governors.</summary>
public sealed record AdoptionRequest
{
    /// <summary>The number of the edition.</summary>
    public int? Edition { get; init; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Where the minute is.</summary>
    public string? Minute { get; init; }
}

/// <summary>Where a policy applies.</summary>
public sealed record PlacesRequest
{
    /// <summary>All of the schools, by their ids.</summary>
    public IReadOnlyList<Id<School>>? Schools { get; init; }
}
