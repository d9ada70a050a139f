using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Reporting;

/// <summary>
/// The report on every clause over a school, for a period and as of its last day. It holds no names of people, so that it can go to
/// governors and stay as it was made.
/// </summary>
/// <param name="From">The first day of the period.</param>
/// <param name="To">Its last day, on which the clauses stood as the report says.</param>
public sealed record ReportSheet(string School, string Trust, DateOnly From, DateOnly To, IReadOnlyList<ReportPolicy> Policies)
{
    public DateSpan Period => new(From, To);

    public IEnumerable<ReportLine> Lines => Policies.SelectMany(p => p.Lines);

    public StandingCounts Counts => StandingCounts.Of(Lines.Select(l => l.Standing));

    /// <summary>The clauses that somebody should look at, the broken ones first.</summary>
    public IEnumerable<(ReportPolicy Policy, ReportLine Line)> NeedingSomebody =>
        Policies
            .SelectMany(p => p.Lines.Select(l => (Policy: p, Line: l)))
            .Where(l => l.Line.Standing is Standing.Broken or Standing.AtRisk)
            .OrderByDescending(l => l.Line.Standing)
            .ThenBy(l => l.Line.Since ?? DateOnly.MaxValue);
}

/// <param name="Edition">What the document calls its edition, or the number that it has here.</param>
/// <param name="Stands">How the edition stood on the day.</param>
public sealed record ReportPolicy(
    string Key,
    string Title,
    string Owner,
    string Edition,
    EditionStands Stands,
    IReadOnlyList<ReportSection> Sections
)
{
    public IEnumerable<ReportLine> Lines => Sections.SelectMany(s => s.Lines);

    public StandingCounts Counts => StandingCounts.Of(Lines.Select(l => l.Standing));
}

public enum EditionStands
{
    InForce,

    /// <summary>Its review is past; it binds all the same.</summary>
    Overdue,
    NotInForce,
}

public sealed record ReportSection(string Title, IReadOnlyList<ReportLine> Lines)
{
    public StandingCounts Counts => StandingCounts.Of(Lines.Select(l => l.Standing));
}

/// <summary>One clause in a report.</summary>
public sealed record ReportLine
{
    public required string Clause { get; init; }
    public required string Says { get; init; }
    public required IReadOnlyList<Bind> Binds { get; init; }
    public required Standing Standing { get; init; }
    public required string Because { get; init; }
    public DateOnly? Since { get; init; }

    /// <summary>What happens next, or what to do.</summary>
    public string? Next { get; init; }

    /// <summary>Who does it.</summary>
    public required Bind By { get; init; }

    /// <summary>What keeps it: the control that counts.</summary>
    public string? Keeps { get; init; }

    /// <summary>The room that will keep it, where it is not there yet.</summary>
    public string? Awaits { get; init; }

    /// <summary>Settings that the school holds for itself: local practice, not policy text.</summary>
    public IReadOnlyList<string> LocalPractice { get; init; } = [];

    /// <summary>How it stood on the day before the period; null where the policy did not apply then.</summary>
    public Standing? Before { get; init; }

    public static ReportLine Of(ClauseStanding standing, Level level, Standing? before)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var (clause, proof) = (standing.Clause, standing.Proof);
        return new()
        {
            Clause = clause.Number,
            Says = clause.Says,
            Binds = clause.Binds,
            Standing = proof.Standing,
            Because = proof.Because,
            Since = proof.Since,
            Next = proof.Next,
            By = Mender.Of(clause, level),
            Keeps = (standing.By ?? (clause.Controls is [var first, ..] ? first : null))?.Control.Sentence,
            Awaits = proof.Standing is Standing.Awaiting ? standing.By?.Control.Kind.Awaits : null,
            LocalPractice = [.. clause.Controls.SelectMany(b => b.LocalSettings).Distinct(StringComparer.Ordinal)],
            Before = before,
        };
    }
}
