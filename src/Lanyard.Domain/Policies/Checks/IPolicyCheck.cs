using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Checks;

/// <summary>Looks through a whole policy for one thing that its author should mend or know. One file each, found by scanning.</summary>
public interface IPolicyCheck
{
    /// <summary>The name of the check, printed beside each problem that it finds.</summary>
    string Code { get; }

    Gravity Gravity { get; }

    IEnumerable<Finding> Find(Policy policy);
}

/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record Finding(Place Place, string? Clause, string Sentence)
{
    /// <summary>Something about the document as a whole.</summary>
    public static Finding Whole(string sentence) => new(Place.Top, null, sentence);

    public static Finding Of(Clause clause, string sentence)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return new(clause.Place, clause.Number, sentence);
    }

    public static Finding Of(Bound bound, string sentence)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return new(bound.Place, bound.Clause, sentence);
    }
}
