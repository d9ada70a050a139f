using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Shows advice on people's own accounts in the private check-up. What anybody answers there is theirs and is not kept.</summary>
[ControlKind("personal-use-guidance", Capability.PersonalUseGuidance, Awaits = "the private check-up")]
public sealed record PersonalUseGuidance : Control
{
    [Setting("what the advice is about")]
    public required IReadOnlyList<PersonalTopic> Topic { get; init; }

    [Setting("how often it is to be done, as the policy words it")]
    public Often? Frequency { get; init; }

    [Setting("what to think twice about")]
    public IReadOnlyList<PersonalAvoid> Avoid { get; init; } = [];

    [Setting("what to avoid above all")]
    public IReadOnlyList<HarmfulTone> Especially { get; init; } = [];

    [Setting("what a post should fit")]
    public IReadOnlyList<FitsWith> Check { get; init; } = [];

    [Setting("whether people confirm that they did it; only the date is kept")]
    public bool Confirmed { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"the private check-up has advice on {Phrase.List(Topic.Select(Words))}",
            Frequency is not null ? ", to be heeded regularly, at no stated interval" : null,
            Avoid.Count > 0 ? $"; to think twice about: {Phrase.List(Avoid)}" : null,
            Especially.Count > 0 ? $"; above all what is {Phrase.List(Especially, "or")}" : null,
            Check.Count > 0 ? $"; to fit with {Phrase.List(Check)}" : null,
            Confirmed ? "; people confirm that they did it, and only the date is kept" : null
        );

    private static string Words(PersonalTopic topic) =>
        topic switch
        {
            PersonalTopic.SeparatePersonalAndProfessional => "keeping work and private life apart",
            PersonalTopic.OptOutPublicListings => "leaving public listings",
            PersonalTopic.LogOut => "logging out",
            PersonalTopic.ConfidentialPasswords => "keeping passwords secret",
            PersonalTopic.ChangePasswordsOften => "changing passwords often",
            PersonalTopic.NoHomeAddressOrPhone => "leaving out home address and phone number",
            PersonalTopic.SeparateEmail => "a separate email address",
            PersonalTopic.StrictestPrivacy => "the strictest privacy",
            PersonalTopic.MisinterpretableBehaviour => "behaviour that may be misread",
            _ => Phrase.Of(topic),
        };

    public override IReadOnlyList<string> KeptBy => Confirmed ? ["CheckUpConfirmed"] : [];

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!Confirmed)
            return Proof.Kept("In the check-up that everybody at the school can open for themselves.", facts.Edition.InForceFrom);
        var confirmed = facts.Tally(KeptBy);
        return confirmed.Count == 0
            ? Proof.NoEvidence("Nobody has confirmed yet that they checked their own settings.", "Ask people to open the check-up.")
            : Proof.Kept($"Confirmed {(confirmed.Count == 1 ? "once" : $"{confirmed.Count} times")} in the period.", confirmed.Day);
    }
}

public enum PersonalTopic
{
    SeparatePersonalAndProfessional,
    Privacy,
    Boundaries,
    PrivacySettings,
    PrivacyLevels,
    StrictestPrivacy,
    SecuritySettings,
    DigitalFootprint,
    PersonalInformation,
    Connections,
    Scale,
    Audience,
    Permanency,
    Criticism,
    Images,
    Tagging,
    Reporting,
    RoleAndReputation,
    SelfProtection,
    LocationSharing,
    OptOutPublicListings,
    LogOut,
    PasswordSafety,
    ConfidentialPasswords,
    ChangePasswordsOften,
    NoHomeAddressOrPhone,
    SeparateEmail,
    ColleaguesAsFriends,
    PrivateThoughts,
    MisinterpretableBehaviour,
    WhatToShare,
}

public enum Often
{
    Regularly,
}

public enum PersonalAvoid
{
    DetailedPrivateThoughts,
    Worries,
    Pictures,
    Messages,
    MisinterpretableBehaviour,
}

public enum HarmfulTone
{
    Threatening,
    Hurtful,
    Defamatory,
}

public enum FitsWith
{
    Role,
    Policies,
    Law,
}
