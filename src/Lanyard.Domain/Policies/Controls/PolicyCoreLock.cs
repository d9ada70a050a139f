using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Keeps the issuer's text as it is at every school, and opens the fields that a school may fill.</summary>
[ControlKind("policy-core-lock", Capability.PolicyCoreLock)]
public sealed record PolicyCoreLock : Control, IRulesOn<TextChangeAsked>
{
    private static readonly Saying NoBranding = Saying.Refuse(
        "No: the document keeps the trust's name and look, and a school adds neither its name nor its logo."
    );
    private static readonly Saying Locked = Saying.Refuse(
        "No: schools hold this text as the trust issues it. Ask the trust, or note how your school reads it as local practice."
    );
    private static readonly Saying NoField = Saying.Refuse("No: that is not one of the fields that the policy leaves to a school.");
    private static readonly Saying Open = Saying.Allow("Yes: the policy leaves this field to each school.");

    [Setting("whether every school must hold the policy")]
    public bool Mandatory { get; init; }

    [Setting("whether schools may change the wording")]
    public TextLock? CoreText { get; init; }

    [Setting("the fields that a school may fill")]
    public IReadOnlyList<string> EditableFields { get; init; } = [];

    [Setting("whether a school may put its name or logo on the document")]
    public bool? SchoolBranding { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Mandatory ? "every school holds this policy" : "schools hold this policy",
            CoreText switch
            {
                TextLock.Locked => "with its wording as issued",
                TextLock.Open => "and may change its wording",
                _ => null,
            },
            EditableFields.Count > 0 ? $"; a school fills only {Phrase.List(EditableFields.Select(Slug.Words))}" : null,
            SchoolBranding is false ? "; it carries no school's name or logo" : null,
            SchoolBranding is true ? "; it may carry the school's name and logo" : null
        );

    public override IReadOnlyList<string> KeptBy => ["LockedTextDefended"];

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var empty = EditableFields.Where(f => !facts.School.LocalFields.ContainsKey(f)).Select(Slug.Words).ToList();
        var tried = facts.Tally(KeptBy);
        var because =
            tried.Count == 0
                ? "The text is read-only at schools."
                : $"The text is read-only at schools; attempts to change it, all refused: {tried.Count}.";
        return Proof.Kept(
            because,
            facts.Edition.InForceFrom,
            empty.Count == 0 ? null : $"Not filled at this school: {Phrase.List(empty)}."
        );
    }

    public Saying? RuleOn(in TextChangeAsked question) =>
        question.Part switch
        {
            TextPart.Wording => CoreText == TextLock.Locked ? Locked : null,
            TextPart.NameOrBranding => SchoolBranding is false ? NoBranding : null,
            _ when EditableFields.Count == 0 => null,
            _ => question.Field is { } field && EditableFields.Contains(field, StringComparer.Ordinal) ? Open : NoField,
        };
}

public enum TextLock
{
    Locked,
    Open,
}
