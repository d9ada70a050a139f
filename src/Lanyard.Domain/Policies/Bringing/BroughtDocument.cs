using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>A document that is being turned into a policy. It stays until somebody makes a draft of it or throws it away.</summary>
public sealed class BroughtDocument
{
    public required Id<Trust> Trust { get; init; }
    public required Id<BroughtDocument> Id { get; init; }

    /// <summary>The school whose policy it will be; null for one of the trust.</summary>
    public Id<School>? School { get; init; }
    public required string Title { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public Id<Person>? CreatedBy { get; init; }

    /// <summary>When a draft was made of it.</summary>
    public DateTimeOffset? DraftedAt { get; set; }

    public bool IsOpen => DraftedAt is null;
}

/// <summary>One clause of it, with what was proposed and what became of each proposal.</summary>
public sealed class BroughtRow
{
    public required Id<Trust> Trust { get; init; }
    public required Id<BroughtDocument> Document { get; init; }

    /// <summary>Its place in the document, counted from one.</summary>
    public required int Position { get; init; }

    /// <summary>Which section of the document it stands in, counted from one; two may have the same title.</summary>
    public required int SectionNumber { get; init; }
    public required string Section { get; init; }
    public required string Number { get; init; }
    public required string Words { get; init; }

    /// <summary>The words that introduce the list in which it stands.</summary>
    public required string Lead { get; init; }
    public required IReadOnlyList<Bind> Binds { get; init; }
    public required Carriage Carried { get; init; }

    /// <summary>Whether it goes into the draft: a page of contents or an address need not.</summary>
    public bool Wanted { get; set; } = true;
    public required IReadOnlyList<OfferedControl> Controls { get; set; }

    /// <summary>Where it stands among the changes to it, so that two people do not undo each other's.</summary>
    public int Version { get; set; }

    public bool IsDecided => Controls.All(c => c.Fate != OfferFate.Open);
}

public enum OfferFate
{
    /// <summary>Nobody has said anything yet.</summary>
    Open,
    Taken,
    Left,
}

/// <param name="Changed">Whether a person gave it other settings than the words suggested, or added it.</param>
public sealed record OfferedControl(
    string Control,
    IReadOnlyList<ProposedSetting> Settings,
    IReadOnlyList<WordSpan> Suggested,
    string Reason,
    double Confidence,
    OfferFate Fate,
    bool Changed
)
{
    public static OfferedControl Of(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new(
            proposal.Control,
            proposal.Settings,
            proposal.Suggested,
            proposal.Reason,
            proposal.Confidence,
            OfferFate.Open,
            Changed: false
        );
    }

    /// <summary>Null when a kind of that name is known no more.</summary>
    public ControlKind? Kind => ControlKinds.Named(Control);

    /// <summary>What it lacks before it can stand in a policy, as sentences.</summary>
    public IReadOnlyList<string> Asks =>
        Kind is { } kind ? ProposedControls.Complaints(kind, Settings) : [$"There is no control `{Control}` any more: leave it."];
}
