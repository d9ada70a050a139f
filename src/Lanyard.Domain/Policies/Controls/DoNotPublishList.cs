using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Nobody on a do-not-publish list is shown. Why somebody is on it is not told, and the author cannot pass over it.</summary>
[ControlKind("do-not-publish-list", Capability.ConsentRegister, Awaits = "the consent register")]
public sealed record DoNotPublishList : Control, IRulesOn<PictureAsked>
{
    private static readonly Saying Refused = Saying.Refuse("No: this picture cannot be used.");

    [Setting("whose lists count")]
    public required IReadOnlyList<ListKeeper> Lists { get; init; }

    public override string Sentence =>
        $"No child on the do-not-publish list of the {Phrase.List(Lists, "or the")} is shown; nobody may pass over it.";

    public override IReadOnlyList<string> KeptBy => ["PostHeld"];

    public override IReadOnlyList<string> BrokenBy => ["ListedChildPublished"];

    public Saying? RuleOn(in PictureAsked question) => question.Listed ? Refused : null;
}

public enum ListKeeper
{
    School,
    Trust,
}
