using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Leaves contact within a family out of a ban. The tie is recorded, and seen by few.</summary>
[ControlKind("family-exception", Capability.ExceptionRegister, Awaits = "the concerns room")]
public sealed record FamilyException : Control, IRulesOn<ContactAsked>
{
    private Saying? _family;
    private Saying? _others;

    [Setting("which relatives are excepted")]
    public required Relatives Relatives { get; init; }

    [Setting("with whom private contact is barred for those who are not family")]
    public IReadOnlyList<Contact> Barred { get; init; } = [];

    public override string Sentence =>
        Barred.Count > 0
            ? $"There is no private contact with {Contacts.Words(Barred)}, {Excepted} apart."
            : $"Private contact with {Excepted} need not be broken off.";

    public override IReadOnlyList<string> KeptBy => ["FamilyTieRecorded", "FamilyTieReviewed"];

    public Saying? RuleOn(in ContactAsked question)
    {
        if (question.Channel != Channel.Private || question.HasLeft)
            return null;
        if (question.Family && (Barred.Count == 0 || Barred.Contains(question.With)))
            return _family ??= Saying.AllowIf(
                Condition.Registration,
                "Contact within your family may go on; have the tie recorded, where only the headteacher and the safeguarding lead see it."
            );
        return Barred.Contains(question.With)
            ? _others ??= Saying.Refuse($"No private contact with {Contacts.Words(Barred)}, unless you are of one family.")
            : null;
    }

    private string Excepted =>
        Relatives == Relatives.FamilyMembersServed ? "members of one’s family whom the school serves" : "members of one’s family";
}

public enum Relatives
{
    FamilyMembers,

    /// <summary>Those of the family who are pupils of the school or otherwise use its services.</summary>
    FamilyMembersServed,
}
