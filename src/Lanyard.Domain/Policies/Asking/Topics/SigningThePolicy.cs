using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Who signs the policy, and how often.</summary>
internal sealed class SigningThePolicy : Topic
{
    public override string Title => "Must I sign the policy?";

    public override string Example => "Must I sign the policy, and how often?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.JoiningTheSchool, Moment.ReadingThePolicy];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            sign the policy,signing the policy,sign it,signature,sign off,read the policy,agree to the policy,
            sign this policy,must i sign,have to sign,sign every,sign again,pupils sign,parents sign,governors sign
            """
        ),
        Cue.Also(1, "how often,every year,policy"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new SignOffAsked
                {
                    Who =
                        typed.Has(Parents) ? Audience.Parents
                        : typed.Has(Pupils) ? Audience.Pupils
                        : typed.Has(Governors) ? Audience.Governors
                        : Audience.Staff,
                }
            ),
        ];

    private static readonly Cue Parents = Cue.Also(1, "parent,parents");
    private static readonly Cue Pupils = Cue.Also(1, "pupil,pupils,student,students,children");
    private static readonly Cue Governors = Cue.Also(1, "governor,governors");
}
