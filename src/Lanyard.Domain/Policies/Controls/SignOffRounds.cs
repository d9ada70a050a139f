using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Runs sign-off rounds: who confirms what about which edition, and how often where the policy says so.</summary>
[ControlKind("sign-off", Capability.PolicyAttestation)]
public sealed record SignOffRounds : Control, IRulesOn<SignOffAsked>
{
    /// <summary>A yearly round is spoken of this many days before it is due again.</summary>
    public const int DaysOfWarning = 30;

    private Saying? _saying;

    [Setting("who signs")]
    public required IReadOnlyList<Audience> Audiences { get; init; }

    [Setting("how often each person signs")]
    public Span? AttestEvery { get; init; }

    [Setting("in which form")]
    public SignOffForm? Form { get; init; }

    [Setting("what they confirm")]
    public IReadOnlyList<SignOffDuty> Duty { get; init; } = [];

    [Setting("other documents that are confirmed beside it")]
    public IReadOnlyList<string> Sources { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            Phrase.List(Audiences),
            Form == SignOffForm.Signature ? "sign" : "confirm",
            Duty.Count > 0 ? $"that they {Phrase.List(Duty.Select(Words))} the policy" : "the policy",
            Sources.Count > 0 ? $"together with {Phrase.List(Sources.Select(s => $"“{Slug.Words(s)}”"))}" : null,
            AttestEvery is { } every ? $"every {(every.Count == 1 ? Phrase.Of(every.Unit) : every.ToString())}" : "at no stated interval"
        );

    private static string Words(SignOffDuty duty) =>
        duty switch
        {
            SignOffDuty.Read => "have read",
            SignOffDuty.Comply => "keep to",
            _ => Phrase.Of(duty),
        };

    public override IReadOnlyList<string> KeptBy => ["PolicySigned", "GroupSigned"];

    public override IEnumerable<string> Complaints()
    {
        if (Audiences.Any(a => a is Audience.Schools or Audience.Trust))
            yield return "people sign, schools and trusts do not: name who signs, such as staff or governors.";
    }

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.School.SignOff is not { Asked: > 0 } round)
            return Proof.NoEvidence("Nobody has been asked to sign this edition yet.", "Start a sign-off round.");
        var signed = $"{round.HaveSigned} of {round.Asked} have signed";
        if (round.Overdue > 0)
            return Proof.Broken(
                $"{signed}; {round.Overdue} {(round.Overdue == 1 ? "is" : "are")} overdue.",
                "Open the chasing list.",
                round.NextDue < facts.AsOf ? round.NextDue : null
            );
        if (AttestEvery is { } every && round.Started is { } started)
        {
            var again = every.After(started);
            if (facts.AsOf > again)
                return Proof.Broken(
                    $"{signed}, in a round begun {PartialDate.Of(started)}; the next was due {PartialDate.Of(again)}.",
                    "Start a new round.",
                    again.AddDays(1)
                );
            if (facts.AsOf >= again.AddDays(-DaysOfWarning))
                return Proof.AtRisk($"{signed}; the next round is due {PartialDate.Of(again)}.", "Start a new round.");
        }
        return round.HaveSigned >= round.Asked
            ? Proof.Kept($"All {round.Asked} have signed this edition.", round.Started)
            : Proof.AtRisk(
                $"{signed}; nobody is overdue.",
                round.NextDue is { } due ? $"The next are due {PartialDate.Of(due)}." : "Remind those who have not signed.",
                round.Started
            );
    }

    public Saying? RuleOn(in SignOffAsked question) =>
        Audiences.Contains(question.Who)
            ? _saying ??= new(
                Verdict.AllowIf,
                $"Yes: {char.ToLowerInvariant(Sentence[0])}{Sentence[1..]}",
                Condition.Registration,
                AttestEvery
            )
            : null;
}

public enum SignOffForm
{
    Signature,
    Confirmation,
}

public enum SignOffDuty
{
    Read,
    Know,
    Understand,
    Comply,
}
