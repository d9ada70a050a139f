using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A new account for a class, a team or the school.</summary>
internal sealed class OpeningAnAccount : Topic
{
    public override string Title => "Open an account for my class or the school";

    public override string Example => "May I open an Instagram account for my class?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.AskingForAnAccount];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(5, "set up,open,start,create,make,new account,launch,begin,register"),
        Cue.Must(3, "account,page,channel,blog,site,profile,group,youtube,facebook,instagram,twitter,tiktok,podcast"),
        Cue.Also(1, "class,school,department,team,pta,official,club,year group"),
        Cue.Against(4, "email,work address,school address,email address,my own,private,link,open every,whatsapp"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new AccountAsked
                {
                    Account = Channel.Official,
                    YoungestAge = typed.Has(Young) ? 9 : null,
                    PlatformAge = typed.Has(Young) ? 13 : null,
                }
            ),
        ];

    // Platforms take nobody under thirteen; a group of younger pupils is known by such words.
    private static readonly Cue Young = Cue.Also(
        1,
        """
        for primary pupils,for year 5 pupils,for year 4 pupils,for year 6 pupils,for year 3 pupils,under 13,
        under thirteen,for 9 year olds,for ten year olds,for 10 year olds
        """
    );
}
