using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Saying online for whom one works.</summary>
internal sealed class NamingTheSchool : Topic
{
    public override string Title => "Name the school as my employer";

    public override string Example => "May I name my school on LinkedIn?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.LookingAfterYourOwnProfile];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Also(
            4,
            """
            linkedin,where i work,who i work for,my employer,employer,my job,job title,my workplace,my place of work,
            say i am a teacher,say i work,work at,teacher at,i work at,i work for,cv
            """
        ),
        Cue.Also(
            3,
            """
            name my school,name the school,name our school,mention my school,mention the school,list my school,
            naming the school,naming my school,school on my,school in my,school name,name of my school,name of the school,
            name school,add my school
            """
        ),
        Cue.Also(2, "profile,bio,say,name,mention,list,put,tell people"),
        Cue.Against(
            5,
            """
            pupil,pupils,student,students,child,children,kid,kids,learner,learners,pupil s,class member,year 11,
            sixth former,parent,colleague,logo,photo,picture,wikipedia,lunch,break,journalist,opinion,view,views
            """
        ),
        Cue.Against(3, "email"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        channel is Channel.Private
            ?
            [
                Asked.Of(
                    new EmployerNamed
                    {
                        Professional = typed.Has(ForWork),
                        HasDisclaimer = typed.Has(Disclaimer),
                        GivesViews = typed.Has(Views),
                    }
                ),
            ]
            // Acting for the school, one says so: that is what a by-line is for.
            : [Asked.Of(new PublishAsked { Account = Channel.Official, Shows = PostMatter.NoByLine })];

    private static readonly Cue ForWork = Cue.Also(1, "linkedin,cv,professional,job,career");
    private static readonly Cue Disclaimer = Cue.Also(1, "with a disclaimer,disclaimer,views are my own,views my own");
    private static readonly Cue Views = Cue.Also(1, "opinion,opinions,views about,view,my views");
}
