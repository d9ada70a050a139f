using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks which harm is meant before something becomes a case.</summary>
[ControlKind("harm-test", Capability.IncidentCase, Awaits = "the concerns room")]
public sealed record HarmTest : Control, IRulesOn<ConcernRaised>
{
    private Saying? _saying;

    [Setting("the harms, of which one must be named and explained")]
    public required IReadOnlyList<Harm> Harms { get; init; }

    [Setting("whether it is asked of private posts")]
    public bool PrivatePosts { get; init; }

    [Setting("what may do the harm")]
    public IReadOnlyList<Misuse> Examples { get; init; } = [];

    [Setting("whether the employer may have to answer for it")]
    public bool VicariousLiability { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"a concern {(PrivatePosts ? "about a private post " : "")}becomes a case once somebody has said how it may harm {Harmed}",
            Examples.Count > 0 ? $"by {Phrase.List(Examples.Select(Misuses.Words), "or")}" : null,
            VicariousLiability ? "; school and trust may have to answer for it, so advice on the law is asked for" : null
        );

    public override IReadOnlyList<string> KeptBy => ["CaseOpened", "ConcernNotPursued"];

    public Saying? RuleOn(in ConcernRaised question) =>
        PrivatePosts && question.About == ConcernKind.PrivatePost
            ? _saying ??= Saying.Ask(
                $"Report it if it may harm {Harmed}, and say how; a private post that harms neither is nobody’s business here."
            )
            : null;

    private string Harmed =>
        Phrase.List(
            Harms.Select(h =>
                h switch
                {
                    Harm.ProfessionalStandards => "professional standards",
                    Harm.Reputation => "the good name of school or trust",
                    _ => "somebody outside",
                }
            ),
            "or"
        );
}

public enum Harm
{
    ProfessionalStandards,
    Reputation,
    ThirdParties,
}
