namespace Lanyard.Domain.Policies;

/// <summary>The kinds of posts that a content plan names.</summary>
public enum PostCategory
{
    Alerts,
    Reminders,
    EventPromotion,
    Vacancies,
    Volunteers,
    Newsletters,
    Guidance,
    Achievements,
    TripsEventsActivities,
    Seasonal,
    ReligiousFestivals,
    FeedbackInvitation,
}
