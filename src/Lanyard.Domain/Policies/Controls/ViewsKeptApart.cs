using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>
/// Private views are not given as the school's. Whether wording helps hangs on whether the policy lets a private account name the school
/// at all: the register asks <see cref="EmployerNamed"/> before it offers any.
/// </summary>
[ControlKind("views-kept-apart", Capability.DisclaimerRegister)]
public sealed record ViewsKeptApart : Control, IRulesOn<PublishAsked>, IRulesOn<EmployerNamed>
{
    private static readonly Saying Apart = Saying.AllowIf(
        Condition.Care,
        "Only as your own view: nothing in it or around it may let it be taken for the school's."
    );

    [Setting("what is not done")]
    public required MixedViews Prohibited { get; init; }

    [Setting("whether it is advice and no rule")]
    public bool Advice { get; init; }

    public override string Sentence =>
        Prohibited switch
        {
            MixedViews.AttributableToSchool => $"Staff {Do} private views that could be taken for the school's.",
            _ => $"Staff {Do} private views as if they were those of the school or trust.",
        };

    private string Do => Advice ? "are advised not to give" : "do not give";

    public override IReadOnlyList<string> KeptBy => ["ViewsDeclared"];

    public override IReadOnlyList<string> BrokenBy => ["ViewsMixedConfirmed"];

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Advice)
            return Proof.Kept("On the page about people’s own accounts, for everybody at the school to read.", facts.Edition.InForceFrom);
        if (facts.Tally(BrokenBy).Count > 0)
            return base.Prove(facts);
        return facts.School.LinkedAccounts switch
        {
            { Mixed: > 0 } a => Proof.AtRisk(
                $"{People(a.Mixed)} {(a.Mixed == 1 ? "says" : "say")} that views of theirs could be taken for the school’s.",
                "Talk it over with them: an honest answer breaks nothing.",
                a.LastAnswer
            ),
            { People: > 0 } a when a.Gap(facts.AsOf) is { } gap => Proof.AtRisk(gap.Because, gap.Next, a.AskedOn),
            { People: > 0 } a => Proof.Kept($"Answered in the register by {People(a.People)}.", a.LastAnswer),
            _ => Proof.NoEvidence(
                "Nobody has answered yet whether a private account speaks for the school.",
                "Ask staff to fill in the register."
            ),
        };
    }

    private static string People(int count) => count == 1 ? "1 person" : $"{count} people";

    public Saying? RuleOn(in PublishAsked question) => question is { Account: Channel.Private, Shows: PostMatter.Opinion } ? Apart : null;

    public Saying? RuleOn(in EmployerNamed question) => question.GivesViews ? Apart : null;
}

public enum MixedViews
{
    AttributableToSchool,
    PersonalViewAsSchoolView,
    NotOfSetting,
}
