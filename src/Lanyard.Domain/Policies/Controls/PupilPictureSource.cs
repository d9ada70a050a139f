using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Through which accounts and with whose equipment pictures of pupils are shared. What the policy does not mention is not asked.</summary>
[ControlKind("pupil-picture-source", Capability.ImageSourceRule, Awaits = "the publishing room")]
public sealed record PupilPictureSource : Control, IRulesOn<PictureAsked>
{
    private static readonly Saying NoPrivateAccount = Saying.Refuse(
        "No: pictures of pupils are shared through accounts that the school or trust owns, and no others."
    );

    private static readonly Saying NoPersonalDevice = Saying.Refuse(
        "No: a personal device is not used for pictures of pupils. Use the school's equipment."
    );

    private static readonly Saying WhichDevice = Saying.AllowIf(
        Condition.Care,
        "Only if it was taken and is uploaded with equipment of the school or trust: say which."
    );

    [Setting("through whose accounts alone")]
    public OwnedBy? Accounts { get; init; }

    [Setting("with whose equipment alone")]
    public OwnedBy? Equipment { get; init; }

    [Setting("whether a personal device may be used")]
    public PersonalDevice? PersonalDevice { get; init; }

    public override string Sentence =>
        (Accounts, Equipment, PersonalDevice) switch
        {
            ({ } accounts, { } equipment, _) =>
                $"Pictures of pupils are shared through accounts of the {Owners(accounts)} alone, with equipment of the {Owners(equipment)} alone.",
            ({ } accounts, _, null) => $"Pictures of pupils are shared through accounts of the {Owners(accounts)} alone.",
            ({ } accounts, _, _) =>
                $"Pictures of pupils are shared through accounts of the {Owners(accounts)} alone, and never with a personal device.",
            (_, { } equipment, _) => $"Pictures of pupils are shared with equipment of the {Owners(equipment)} alone.",
            (_, _, { }) => "No personal device is ever used for pictures of pupils.",
            _ => "Pictures of pupils are shared as the policy leaves open.",
        };

    public override IReadOnlyList<string> KeptBy => ["PictureSourceConfirmed"];

    public override IReadOnlyList<string> BrokenBy => ["PictureSharedElsewhere"];

    public override IEnumerable<string> Complaints()
    {
        if (Accounts is null && Equipment is null && PersonalDevice is null)
            yield return "give at least one of `accounts`, `equipment` or `personal-device`.";
    }

    public Saying? RuleOn(in PictureAsked question) =>
        question.Of is not PictureSubject.Pupil ? null
        : Accounts is not null && question.Account is Channel.Private ? NoPrivateAccount
        : Equipment is null && PersonalDevice is null ? null
        : question.With switch
        {
            Device.Personal => NoPersonalDevice,
            Device.NotSaid => WhichDevice,
            _ => null,
        };

    private static string Owners(OwnedBy owner) => owner is OwnedBy.SchoolOrTrust ? "school or trust" : "trust or academy";
}

public enum OwnedBy
{
    SchoolOrTrust,
    TrustOrAcademy,
}

public enum PersonalDevice
{
    Never,
}
