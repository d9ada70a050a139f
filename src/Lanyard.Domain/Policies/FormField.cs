namespace Lanyard.Domain.Policies;

/// <summary>What the form that requests an account may ask for. A school's form holds what its policies ask, and nothing else.</summary>
public enum FormField
{
    Aim,
    Aims,
    Objective,
    IntendedOutcomes,
    Reason,
    Purpose,
    PurposeDescription,
    CostBenefit,
    ProposedContent,
    IntendedAudience,
    Audience,
    Contributors,
    ContributorLevel,
    Promotion,
    Visibility,
    WhoRuns,
    TimeCommitment,
    Department,
    Author,
    LineManager,
    Administrators,
    Moderators,
    Host,
    GoLiveDate,
    ExitStrategy,
    Lifetime,
    ClosureDate,
    UnderageAccessRisk,
    SecurityMeasures,
    Vetter,
    ContributorAdvertising,
    EvaluationMethod,
}

/// <summary>An answer that the form offers.</summary>
public enum FormOption
{
    Open,
    PrivateClosed,
    Educational,
    CommunityEngagement,
    Pedagogical,
    Business,
    Text,
    Comments,
    Images,
    School,
    ThirdParty,
    OwnPupils,
    Staff,
    FamilyMembers,
    OtherSchoolPupils,
    ExternalOrganisations,
    Public,
    Others,
}

/// <summary>What must be filled in beside an answer.</summary>
public enum FormDetail
{
    AgeRange,
    SchoolNames,
    HostName,
    Details,
}

/// <summary>A control that puts something on the form that requests an account, whatever else it does.</summary>
public interface IAsksOnTheForm
{
    IReadOnlyList<FormField> Fields { get; }
}

public static class FormOptions
{
    /// <summary>Which answers make sense where. A field that is not named here takes free words.</summary>
    public static IReadOnlyList<FormOption> For(FormField field) =>
        field switch
        {
            FormField.Visibility => [FormOption.Open, FormOption.PrivateClosed],
            FormField.Objective or FormField.IntendedOutcomes => [FormOption.Educational, FormOption.CommunityEngagement],
            FormField.Reason => [FormOption.Pedagogical, FormOption.Business],
            FormField.ContributorLevel => [FormOption.Text, FormOption.Comments, FormOption.Images],
            FormField.Host => [FormOption.School, FormOption.ThirdParty],
            FormField.Audience or FormField.Contributors =>
            [
                FormOption.OwnPupils,
                FormOption.Staff,
                FormOption.FamilyMembers,
                FormOption.OtherSchoolPupils,
                FormOption.ExternalOrganisations,
                FormOption.Public,
                FormOption.Others,
            ],
            _ => [],
        };
}

public static class FormFields
{
    /// <summary>What the form asks, to stand after "asks".</summary>
    public static string Of(FormField field) =>
        field switch
        {
            FormField.Aim or FormField.Aims or FormField.Objective => "what the account is to achieve",
            FormField.IntendedOutcomes => "which outcomes are expected",
            FormField.Reason => "for the reason",
            FormField.Purpose => "for the purpose",
            FormField.PurposeDescription => "why the account is wanted and what it will hold",
            FormField.CostBenefit => "whether its worth repays the work",
            FormField.ProposedContent => "what it will hold",
            FormField.IntendedAudience or FormField.Audience => "for whom it is",
            FormField.Contributors => "who contributes to it",
            FormField.ContributorLevel => "what contributors may add",
            FormField.Promotion => "how it will be made known",
            FormField.Visibility => "who can see it",
            FormField.WhoRuns => "who runs it",
            FormField.TimeCommitment => "how much time each person gives to it",
            FormField.LineManager => "for the author's line manager",
            FormField.Administrators => "for the names of its administrators",
            FormField.Moderators => "for the names of its moderators",
            FormField.Host => "who hosts it",
            FormField.GoLiveDate => "when it is to go live",
            FormField.ExitStrategy => "how it will end",
            FormField.Lifetime => "how long it will last",
            FormField.ClosureDate => "when it is to close",
            FormField.UnderageAccessRisk => "what follows if younger children get in",
            FormField.SecurityMeasures => "what keeps unwanted or unfit people out",
            FormField.Vetter => "who vets contributors from outside",
            FormField.ContributorAdvertising => "how contributors from outside are sought",
            FormField.EvaluationMethod => "how its success will be judged",
            _ => $"for the {Phrase.Of(field)}",
        };

    public static string Option(FormOption option) =>
        option switch
        {
            FormOption.PrivateClosed => "private and closed",
            FormOption.Educational => "an educational aim",
            FormOption.CommunityEngagement => "engaging the community",
            FormOption.Pedagogical => "teaching",
            FormOption.School => "the school",
            FormOption.ThirdParty => "somebody else",
            FormOption.OwnPupils => "the school's own pupils",
            FormOption.OtherSchoolPupils => "pupils of other schools",
            FormOption.FamilyMembers => "pupils' relatives",
            FormOption.ExternalOrganisations => "organisations from outside",
            FormOption.Public => "the public",
            _ => Phrase.Of(option),
        };

    public static string Detail(FormDetail detail) =>
        detail switch
        {
            FormDetail.AgeRange => "their age range",
            FormDetail.SchoolNames => "the names of the schools",
            FormDetail.HostName => "the name of the host",
            _ => "details",
        };
}
