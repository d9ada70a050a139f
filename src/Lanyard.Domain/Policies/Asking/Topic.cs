using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Asking;

/// <summary>
/// Something that people ask about: the words by which it is known, and the questions that it puts to the policies. One file each in
/// <c>Topics/</c>, found by scanning. A topic holds no answer: that comes from the clauses alone.
/// </summary>
public abstract class Topic
{
    protected Topic() => Name = Slug.Of(GetType().Name);

    /// <summary>As addresses spell it.</summary>
    public string Name { get; }

    /// <summary>What the person wants to do, as a choice in a list: "Reply to a journalist".</summary>
    public abstract string Title { get; }

    /// <summary>How somebody might ask it.</summary>
    public abstract string Example { get; }

    /// <summary>Whom to ask where no clause speaks about it.</summary>
    public abstract Bind Ask { get; }

    /// <summary>When its cards are shown.</summary>
    public abstract IReadOnlyList<Moment> Moments { get; }

    public abstract IReadOnlyList<Cue> Cues { get; }

    /// <summary>Whether the answer may hang on whose account it is, so that this is settled first.</summary>
    public virtual bool AsksCapacity => false;

    /// <summary>Whether it is answered with yes or no, rather than with what to do.</summary>
    public virtual bool IsMayI => true;

    /// <summary>The capacity that the words tell.</summary>
    public virtual Channel? CapacityOf(Typed typed) => Facets.Capacity(typed);

    /// <param name="channel">On whose account; of no meaning to a topic that does not ask.</param>
    public abstract IEnumerable<IAsked> Questions(Typed typed, Channel channel);

    /// <summary>How well the words fit; nothing where a needed one is not there.</summary>
    public int Score(Typed typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var score = 0;
        foreach (var cue in Cues)
        {
            if (typed.Has(cue))
                score += cue.Weight;
            else if (cue.IsNeeded)
                return 0;
        }
        return score;
    }
}
