using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Warns before and when absence or leaving takes too many of those who look after an account.</summary>
[ControlKind("absence-cover", Capability.AdminCover, Awaits = "the accounts room")]
public sealed record AbsenceCover : Control
{
    [Setting("what is covered")]
    public required IReadOnlyList<CoverCase> Cover { get; init; }

    [Setting("who covers; left out where the clause names nobody")]
    public Bind? Who { get; init; }

    [Setting("whether they must be trained")]
    public bool Trained { get; init; }

    [Setting("whether they must have been approved")]
    public bool Approved { get; init; }

    [Setting("how many there must be at any time")]
    public int? AtLeast { get; init; }

    public override string Sentence =>
        $"Each account has enough {(Trained ? "trained " : "")}{(Approved ? "approved " : "")}{People} for times of {Phrase.List(Cover)}, "
        + (AtLeast is { } number ? $"at least {number} at any time." : "in no stated number.");

    private string People => Who is { } who ? $"{Slug.Words(Slug.Of(who))}s" : "people";

    public override IReadOnlyList<string> KeptBy => ["CoverRestored", "CoverConfirmed"];

    public override IReadOnlyList<string> BrokenBy => ["CoverLost"];

    public override IEnumerable<string> Complaints()
    {
        if (AtLeast < 1)
            yield return "`at-least` is 1 or more.";
        if (Who is not (null or Bind.Administrator or Bind.Moderator))
            yield return "`who` is administrator or moderator.";
    }
}

public enum CoverCase
{
    Absence,
    Turnover,
    Leave,
}
