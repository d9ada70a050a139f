using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>A line of the dated declaration on how staff use social media privately, and a reason code for reports.</summary>
[ControlKind("conduct-declaration", Capability.ConductDeclaration, Awaits = "the declarations")]
public sealed record ConductDeclaration : Control, IRulesOn<PublishAsked>, IRulesOn<PictureAsked>
{
    private Saying?[]? _known;
    private Saying?[]? _suspected;

    private static readonly Saying NoWorkPictures = Saying.Refuse("No: pictures that come from work do not go on private accounts.");

    [Setting("what is not done")]
    public required IReadOnlyList<ConductMatter> Prohibited { get; init; }

    [Setting("whom or what it is about, where the policy says so")]
    public IReadOnlyList<PeopleGroup> About { get; init; } = [];

    [Setting("what the policy counts in")]
    public IReadOnlyList<WorkMaterial> Includes { get; init; } = [];

    [Setting("what a yes in the declaration opens")]
    public YesOpens? YesOpens { get; init; }

    [Setting("on which form it is asked, where that is another than the declaration")]
    public AskedOn? AskedOn { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"Staff do not {Phrase.List(Prohibited.Select(ConductMatters.Words), "or")}",
            About.Count > 0 ? $"; named are {Phrase.List(About)}" : null,
            Includes.Count > 0 ? $"; counted in: {Phrase.List(Includes)}" : null,
            AskedOn is null ? null : "; it is promised with a request for a family exception",
            YesOpens is { } opens ? $"; a yes opens {YesOpenings.Words(opens)}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ConductDeclared"];

    public override IReadOnlyList<string> BrokenBy => ["ConductBreachConfirmed"];

    public Saying? RuleOn(in PublishAsked question) =>
        question.Account is Channel.Official && !OnAnyAccount(question.Shows) ? null
        : question.Suspected ? (_suspected ??= Sayings.Of<PostMatter>(Suspected))[(int)question.Shows]
        : (_known ??= Sayings.Of<PostMatter>(Known))[(int)question.Shows];

    public Saying? RuleOn(in PictureAsked question) =>
        question.Account is Channel.Private
        && Includes.Contains(WorkMaterial.Photos)
        && question.Of is (PictureSubject.Pupil or PictureSubject.Family or PictureSubject.Staff)
            ? NoWorkPictures
            : null;

    // Names and work information have their place on official accounts; attacks and grievances have none anywhere.
    private static bool OnAnyAccount(PostMatter shows) =>
        shows is PostMatter.Grievance or PostMatter.Insult or PostMatter.Harassment or PostMatter.Defamation or PostMatter.Disrepute;

    private Saying? Known(PostMatter shows)
    {
        if (shows is PostMatter.PictureOfAPupil && Includes.Contains(WorkMaterial.Photos))
            return NoWorkPictures;
        foreach (var matter in Prohibited)
        {
            if (ConductMatters.IsIn(matter, shows))
                return Saying.Refuse($"No: staff do not {ConductMatters.Words(matter)}.{Routes(matter)}");
        }
        return null;
    }

    private Saying? Suspected(PostMatter shows) =>
        Known(shows) is null
            ? null
            : Saying.Ask("This may go against how staff are to use social media: somebody reads it before it goes out.");

    private static string Routes(ConductMatter matter) =>
        ConductMatters.IsCriticism(matter)
            ? " The grievance and complaints procedures are there for it, and whistleblowing and union routes stay open."
            : "";
}

public enum WorkMaterial
{
    Photos,
    PupilData,
    FamilyData,
    ColleagueData,
    CorporateInformation,
}

public enum AskedOn
{
    FamilyException,
}
