using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Looking at what a member of staff does online.</summary>
internal sealed class BeingMonitored : Topic
{
    public override string Title => "Look at what a member of staff does online";

    public override string Example => "May the school look at my private account?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.UsingPersonalAccountsAtWork, Moment.LeadingTheSchool];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            monitor,monitored,monitoring,spy,spying,track,filter log,filter logs,read my emails,look at my private,
            look at my account,look at my facebook,check my account,watch what i,look at staff,search my,
            look at a colleagues,look at somebodys,internet history,browsing history,log my
            """
        ),
        Cue.Also(1, "school,private,account,staff,head,covert,secretly"),
        Cue.Against(3, "how often,comments"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new MonitoringAsked
                {
                    Of =
                        typed.Has(PrivateAccount) ? Monitored.PrivateAccount
                        : typed.Has(Filter) ? Monitored.FilterLog
                        : typed.Has(Mail) ? Monitored.Email
                        : Monitored.UseAtWork,
                    Covert = typed.Has(Covert),
                }
            ),
        ];

    private static readonly Cue PrivateAccount = Cue.Also(
        1,
        "private account,my private,my account,my facebook,personal account,own account"
    );
    private static readonly Cue Filter = Cue.Also(1, "filter log,filter logs,browsing history,internet history");
    private static readonly Cue Mail = Cue.Also(1, "email,emails");
    private static readonly Cue Covert = Cue.Also(1, "secretly,covert,covertly,without telling,spy,spying");
}
