using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Whether the policy reaches a communication.</summary>
internal sealed class WhatIsCovered : Topic
{
    public override string Title => "Does the policy cover this?";

    public override string Example => "Does the policy cover my own account at home?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.ReadingThePolicy];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            5,
            """
            does the policy,policy cover,policy apply,covered by,in scope,apply to me,apply to my,does this apply,
            apply at home,is it covered,do the rules,policies apply
            """
        ),
        Cue.Also(2, "cover,covers,apply,applies,my own,home,private,group,weekend,whatsapp group"),
        Cue.Against(4, "count as,sign"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ScopeAsked
                {
                    Channel = channel,
                    Who = Audience.Staff,
                    AboutTheSchool = typed.Has(About),
                    AffectsTheSchool = typed.Has(Affects),
                    ClosedGroup = typed.Has(Group),
                }
            ),
        ];

    private static readonly Cue About = Cue.Also(
        1,
        """
        about the school,about work,names the school,about my school,about pupils,mention the school,about the trust
        """
    );
    private static readonly Cue Affects = Cue.Also(1, "affects the school,harm the school,harms the school,reputation");
    private static readonly Cue Group = Cue.Also(1, "group,closed group,whatsapp group,class chat,group chat");
}
