using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Web.Api.Policies;

/// <summary>A policy where it applies.</summary>
public sealed record PolicyResponse
{
    /// <summary>The short name, which never changes.</summary>
    public required string Key { get; init; }
    public required string Title { get; init; }
    public required string Owner { get; init; }
    public required Level Level { get; init; }
    public required EditionResponse Edition { get; init; }

    /// <summary>How many clauses stand how.</summary>
    public required IReadOnlyList<StandingCount> Standings { get; init; }

    public static PolicyResponse Of(PolicyStanding policy, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var (placed, facts) = (policy.Placed, policy.Facts.Edition);
        return new()
        {
            Key = placed.Held.Key,
            Title = placed.Held.Title,
            Owner = placed.Text.Owner,
            Level = placed.Held.Level,
            Edition = new(
                placed.Edition.Number,
                placed.Text.Edition,
                placed.Edition.State,
                placed.Edition.Digest,
                facts.Approved?.Code,
                facts.InForceFrom,
                facts.InForceUntil,
                facts.ReviewDue?.Code,
                facts.BindsOn(day),
                facts.IsOverdueOn(day)
            ),
            Standings = [.. StandingCounts.Of(policy.Clauses).Lines.Select(l => new StandingCount(l.Standing, l.Count))],
        };
    }
}

/// <summary>One text of a policy.</summary>
/// <param name="Number">Counted from one, in the order in which editions were begun here.</param>
/// <param name="Name">What the document calls itself; null when it does not say.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="Digest">The SHA-256 of the text, in hexadecimal.</param>
/// <param name="Approved">As precise as the document: 2023, 2023-11 or 2023-11-22.</param>
/// <param name="InForceFrom">The first day on which it binds.</param>
/// <param name="InForceUntil">The day from which it binds no more.</param>
/// <param name="ReviewDue">As precise as the document.</param>
/// <param name="Binds">Whether it binds today.</param>
/// <param name="Overdue">Whether its review is overdue today. An overdue edition still binds.</param>
public sealed record EditionResponse(
    int Number,
    string? Name,
    EditionState State,
    string Digest,
    string? Approved,
    DateOnly? InForceFrom,
    DateOnly? InForceUntil,
    string? ReviewDue,
    bool Binds,
    bool Overdue
);

/// <param name="Standing">How they stand.</param>
/// <param name="Clauses">How many.</param>
public sealed record StandingCount(Standing Standing, int Clauses);

/// <summary>A clause with its standing.</summary>
public sealed record ClauseResponse
{
    /// <summary>The number that the document gives it.</summary>
    public required string Clause { get; init; }

    /// <summary>The duty in one plain sentence.</summary>
    public required string Says { get; init; }

    /// <summary>Whom it binds.</summary>
    public required IReadOnlyList<Bind> Binds { get; init; }
    public required Carriage Carried { get; init; }
    public required string? Topic { get; init; }
    public required Standing Standing { get; init; }

    /// <summary>What keeps it or breaks it.</summary>
    public required string Because { get; init; }

    /// <summary>Since when it has stood so, where that is known.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>What happens next, or what to do.</summary>
    public required string? Next { get; init; }
    public required IReadOnlyList<ControlResponse> Controls { get; init; }

    public static ClauseResponse Of(ClauseStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var (clause, proof) = (standing.Clause, standing.Proof);
        return new()
        {
            Clause = clause.Number,
            Says = clause.Says,
            Binds = clause.Binds,
            Carried = clause.Carried,
            Topic = clause.Topic,
            Standing = proof.Standing,
            Because = proof.Because,
            Since = proof.Since,
            Next = proof.Next,
            Controls =
            [
                .. clause.Controls.Select(b => new ControlResponse(
                    b.Control.Kind.Name,
                    b.Control.Sentence,
                    b.Control.Kind.Awaits,
                    b.LocalSettings
                )),
            ],
        };
    }
}

/// <param name="Name">The kind of control, as policy files name it.</param>
/// <param name="Sentence">What it does with the settings of this clause.</param>
/// <param name="Awaits">The room that will feed it; null for one that is live.</param>
/// <param name="LocalPractice">Settings that the school holds for itself: local practice, not policy text.</param>
public sealed record ControlResponse(string Name, string Sentence, string? Awaits, IReadOnlyList<string> LocalPractice);
