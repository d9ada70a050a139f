namespace Lanyard.Domain.Policies;

/// <summary>What is reported, as a sentence calls it.</summary>
public static class Concerns
{
    public static string Words(ConcernKind kind) =>
        kind switch
        {
            ConcernKind.PrivatePost => "private posts that may do harm",
            ConcernKind.SeriousMisuse => "serious misuse",
            ConcernKind.OwnMistake => "one’s own mistakes",
            ConcernKind.CouldBeMisread => "what could be read wrongly",
            ConcernKind.ConflictWithRole => "content that clashes with somebody’s role",
            ConcernKind.Criticism => "criticism",
            ConcernKind.UnsuitableContent => "unsuitable content",
            ConcernKind.PupilContact => "contact by pupils",
            ConcernKind.ParentContact => "contact by parents",
            ConcernKind.Safeguarding => "worries about a child’s safety",
            ConcernKind.Illegal => "what may be against the law",
            ConcernKind.AbuseOfStaff => "abuse of staff",
            ConcernKind.AbuseByColleague => "abuse by colleagues",
            ConcernKind.OveruseAtWork => "heavy private use at work",
            ConcernKind.ColleaguesPrivateUse => "worries about a colleague’s private use",
            ConcernKind.PupilConduct => "what pupils do online",
            ConcernKind.BreachByContractor => "breaches by a contractor",
            _ => "breaches of the policy",
        };
}
