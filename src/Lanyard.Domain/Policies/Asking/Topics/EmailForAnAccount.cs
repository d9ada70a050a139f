using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Which address an account is tied to.</summary>
internal sealed class EmailForAnAccount : Topic
{
    public override string Title => "Register an account with my work email";

    public override string Example => "May I use my school email for my own Facebook?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.LookingAfterYourOwnProfile, Moment.AskingForAnAccount];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            school email,work email,email address,school address,work address,work contact,school e mail,work e mail,
            my email,personal email,private email,gmail,hotmail,home email
            """
        ),
        Cue.Also(3, "register,sign up,account,profile,facebook,instagram,linkedin,tie,log in,login,set up"),
        Cue.Against(
            4,
            """
            pupil,pupils,student,students,child,children,kid,kids,learner,learners,pupil s,class member,year 11,
            sixth former,parent,parents
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new AccountAsked
                {
                    Account = channel,
                    Email =
                        typed.Has(OwnEmail) ? EmailIssuer.Elsewhere
                        : typed.Has(WorkEmail) ? EmailIssuer.School
                        : null,
                }
            ),
        ];

    private static readonly Cue OwnEmail = Cue.Also(1, "personal email,private email,gmail,hotmail,home email,own email");
    private static readonly Cue WorkEmail = Cue.Also(
        1,
        "school email,work email,school address,work address,school e mail,work e mail,work contact"
    );
}
