using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Keeps the logo and the look of the school off private accounts; asked in the declaration, and cleared up by a task.</summary>
[ControlKind("no-brand-on-private", Capability.BrandControl, Awaits = "the accounts room")]
public sealed record NoBrandOnPrivate : Control, IRulesOn<LogoAsked>
{
    private Saying? _saying;

    [Setting("which logos and brands are meant; left out where the clause says it of all")]
    public IReadOnlyList<LogoKind> Logos { get; init; } = [];

    [Setting("which pictures of staff are meant, where it is about pictures")]
    public IReadOnlyList<BrandedClothes> PicturesIn { get; init; } = [];

    public override string Sentence =>
        PicturesIn.Count > 0
            ? $"Pictures of staff in {Phrase.List(PicturesIn.Select(c => c == BrandedClothes.Uniform ? "uniform" : "clothes with a logo"), "or")} stay off private accounts."
            : $"{(Logos.Count > 0 ? Phrase.Capital(Phrase.List(Logos)) + " logos" : "Logos")} and brands stay off private accounts.";

    public override IReadOnlyList<string> KeptBy => ["DeclarationMade"];

    public override IReadOnlyList<string> BrokenBy => ["DeclarationOpenedTask"];

    public override IEnumerable<string> Complaints()
    {
        if (Logos.Count > 0 && PicturesIn.Count > 0)
            yield return "a clause is about logos or about pictures; write two controls for both.";
    }

    public Saying? RuleOn(in LogoAsked question) =>
        question.Account == Channel.Private && PicturesIn.Count == 0
            ? _saying ??= Saying.Refuse("No: logos and brands of the school or trust stay off private accounts.")
            : null;
}

public enum LogoKind
{
    School,
    Trust,
    Corporate,
    Service,
    Team,
}

public enum BrandedClothes
{
    Uniform,
    LogoClothing,
}
