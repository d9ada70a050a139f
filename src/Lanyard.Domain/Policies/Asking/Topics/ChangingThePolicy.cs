using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Changing the words of the policy at a school.</summary>
internal sealed class ChangingThePolicy : Topic
{
    public override string Title => "Change the words of the policy";

    public override string Example => "May our school change the policy?";

    public override Bind Ask => Bind.Trust;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.LeadingTheSchool];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            change the policy,alter the policy,edit the policy,amend the policy,rewrite the policy,change the wording,
            our own version,add our logo to the policy,change a clause,our own name on the policy,rebrand the policy
            """
        ),
        Cue.Also(1, "school,wording"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new TextChangeAsked { Part = typed.Has(Brand) ? TextPart.NameOrBranding : TextPart.Wording })];

    private static readonly Cue Brand = Cue.Also(1, "logo,branding,name on,rebrand");
}
