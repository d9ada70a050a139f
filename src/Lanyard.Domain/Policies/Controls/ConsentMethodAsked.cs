using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>The application for an account says how families will be told and consent is got; the site's consent list is made from the answer.</summary>
[ControlKind("consent-method-asked", Capability.ConsentRegister, Awaits = "the consent register")]
public sealed record ConsentMethodAsked : Control
{
    [Setting("which contributors bring the question up")]
    public required IReadOnlyList<ConsentingContributor> Contributors { get; init; }

    [Setting("who is told and consents")]
    public IReadOnlyList<PeopleGroup> From { get; init; } = [];

    public override string Sentence =>
        $"When contributors are {Phrase.List(Contributors, "or")}, the application says how "
        + $"{(From.Count > 0 ? Phrase.List(From, "or") : "those responsible")} will be told and will consent.";

    public override IReadOnlyList<string> KeptBy => ["AccountApplicationCompleted"];
}

public enum ConsentingContributor
{
    Children,
    AdultsWithLearningDisabilities,
}
