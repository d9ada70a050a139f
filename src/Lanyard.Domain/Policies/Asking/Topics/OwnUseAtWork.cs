using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Private use at work or on the school’s equipment.</summary>
internal sealed class OwnUseAtWork : Topic
{
    public override string Title => "Use social media for myself at work";

    public override string Example => "May I use Facebook at lunch on my phone?";

    public override Bind Ask => Bind.LineManager;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.UsingPersonalAccountsAtWork];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Also(
            4,
            """
            at lunch,lunch,lunchtime,lunch break,break,break time,breaktime,at work,during work,in lessons,in a lesson,
            during lessons,in class,while teaching,during teaching,timetabled,in the classroom,at school,working hours,ppa,
            free period,staff room,after school,work time,during the day,in school hours,school hours
            """
        ),
        Cue.Also(
            3,
            """
            my phone,own phone,personal phone,my mobile,own device,personal device,school computer,school laptop,
            school ipad,work computer,work laptop,school device,trust device,trust laptop,work phone,school phone,
            school tablet,trust computer,trust ipad,school wifi
            """
        ),
        Cue.Also(
            3,
            """
            use facebook,use instagram,use tiktok,use twitter,use social media,check facebook,check instagram,check tiktok,
            check my,browse,scroll,scrolling,log in to facebook,look at facebook,go on facebook,go on instagram,
            use whatsapp,use my own,personal use,private use,use snapchat,using facebook,using social media,
            personal facebook,my facebook,use linkedin,social media,check my facebook
            """
        ),
        Cue.Against(
            5,
            """
            photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,clip,
            reel,footage,post a,pupil,pupils,student,students,child,children,kid,kids,learner,learners,pupil s,
            class member,year 11,sixth former,wikipedia,monitor,monitored,journalist,logo,encyclopaedia,email address,
            complain,count,abuse,abused
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new PersonalUseAsked
                {
                    When =
                        typed.Has(Teaching) ? UseTime.TimetabledTeaching
                        : typed.Has(Break) ? UseTime.Break
                        : typed.Has(Outside) ? UseTime.OutsideWork
                        : UseTime.AtWork,
                    With = Facets.DeviceOf(typed),
                    Exceptional = typed.Has(Exceptional),
                }
            ),
        ];

    private static readonly Cue Teaching = Cue.Also(
        1,
        """
        in lessons,in a lesson,during lessons,during a lesson,in class,while teaching,during teaching,when teaching,
        timetabled,while i teach
        """
    );
    private static readonly Cue Break = Cue.Also(1, "lunch,lunchtime,break,breaktime,free period,in my break");
    private static readonly Cue Outside = Cue.Also(1, "after work,after school,at home,in the evening,at the weekend");
    private static readonly Cue Exceptional = Cue.Also(1, "emergency,exceptional,urgent");
}
