using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Ordinary news from an account of the school.</summary>
internal sealed class SchoolNews : Topic
{
    public override string Title => "Post school news";

    public override string Example => "May I post a reminder about sports day?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Also(
            3,
            """
            news,reminder,reminders,snow,closure,closed,weather,alert,event,events,fair,fete,vacancy,vacancies,job advert,
            newsletter,trip,trips,achievement,achievements,award,prize,christmas,easter,eid,diwali,festival,greeting,
            greetings,feedback,activity,activities,sports day,concert,open evening,announcement,results,volunteers needed,
            call for volunteers
            """
        ),
        Cue.Also(2, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take,announce,advertise"),
        Cue.Also(1, "school page,school account,facebook page,our page"),
        Cue.Against(
            4,
            """
            photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,clip,
            reel,footage,friend,lunch,follow,delete,complaint,comment,name,opinion,political,email,journalist,newspaper,
            fake,party,election,reply,link,business,shop
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new PublishAsked
                {
                    Account = Channel.Official,
                    Shows = PostMatter.OrdinaryNews,
                    Category = CategoryOf(typed),
                }
            ),
        ];

    private static readonly (PostCategory Category, Cue Words)[] Categories =
    [
        (PostCategory.Alerts, Cue.Also(1, "snow,closure,closed,weather,alert,staffing")),
        (PostCategory.Vacancies, Cue.Also(1, "vacancy,vacancies,job advert")),
        (PostCategory.Volunteers, Cue.Also(1, "volunteers needed,call for volunteers")),
        (PostCategory.Newsletters, Cue.Also(1, "newsletter")),
        (PostCategory.Achievements, Cue.Also(1, "achievement,achievements,award,prize,results")),
        (PostCategory.TripsEventsActivities, Cue.Also(1, "trip,trips,activity,activities")),
        (PostCategory.ReligiousFestivals, Cue.Also(1, "easter,eid,diwali,festival,christmas")),
        (PostCategory.Seasonal, Cue.Also(1, "greeting,greetings,seasonal")),
        (PostCategory.FeedbackInvitation, Cue.Also(1, "feedback")),
        (PostCategory.Reminders, Cue.Also(1, "reminder,reminders")),
        (PostCategory.EventPromotion, Cue.Also(1, "event,events,fair,fete,concert,open evening,sports day")),
    ];

    private static PostCategory? CategoryOf(Typed typed)
    {
        foreach (var (category, words) in Categories)
        {
            if (typed.Has(words))
                return category;
        }
        return null;
    }
}
