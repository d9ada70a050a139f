using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Domain.SignOff;

/// <summary>Which step somebody may take in a round. Each answers with a refusal, or with nothing when the step is free.</summary>
public static class Signing
{
    /// <summary>From how somebody stands to how they may come to stand.</summary>
    private static readonly HashSet<(SignatoryState From, SignatoryState To)> Steps =
    [
        (SignatoryState.Owed, SignatoryState.HasSigned),
        (SignatoryState.Owed, SignatoryState.Refused),
        (SignatoryState.Owed, SignatoryState.Left),
        (SignatoryState.Owed, SignatoryState.Lapsed),
        (SignatoryState.Refused, SignatoryState.HasSigned),
        (SignatoryState.Refused, SignatoryState.Left),
        (SignatoryState.HasSigned, SignatoryState.Lapsed),
        (SignatoryState.Lapsed, SignatoryState.HasSigned),
        (SignatoryState.Lapsed, SignatoryState.Refused),
        (SignatoryState.Left, SignatoryState.Owed),
    ];

    public static bool May(SignatoryState from, SignatoryState to) => Steps.Contains((from, to));

    public static Refusal NotAsked { get; } = Refusal.Missing("You are not asked to sign in this round.");

    public static Refusal NewerText { get; } =
        Refusal.Stale("The policy has changed since you opened it. Read the edition that is in force now, then sign that.");

    /// <summary>Why this text cannot be read, signed or refused in the round today; null when it can.</summary>
    /// <param name="edition">The edition of the round.</param>
    public static Refusal? RefuseRound(Round round, Edition edition, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(edition);
        if (!round.IsOpen)
            return new("This sign-off round has ended. There is nothing more to sign in it.");
        return edition.BindsOn(today) ? null : NewerText;
    }

    /// <param name="digest">The digest of the text that was on the page.</param>
    public static Refusal? RefuseSigning(Signatory signatory, Edition edition, string? digest)
    {
        ArgumentNullException.ThrowIfNull(signatory);
        ArgumentNullException.ThrowIfNull(edition);
        if (digest != edition.Digest)
            return NewerText;
        if (signatory.State == SignatoryState.Left)
            return NotAsked;
        return HasReadToEnd(signatory, edition)
            ? null
            : new("Read the policy to the end first. The last page has a button that says that you have.");
    }

    public static bool HasReadToEnd(Signatory signatory, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(signatory);
        ArgumentNullException.ThrowIfNull(edition);
        return signatory.ReadToEndAt is not null && signatory.Reading == edition.Id;
    }

    /// <summary>Most of what somebody may write when they refuse.</summary>
    public const int LongestReason = 1000;

    public static Refusal? RefuseRefusing(Signatory signatory, string reason)
    {
        ArgumentNullException.ThrowIfNull(signatory);
        if (signatory.State == SignatoryState.HasSigned)
            return new("You have signed this edition already. Speak to your headteacher if you want to take that back.");
        if (signatory.State == SignatoryState.Left)
            return NotAsked;
        return Text.Length(reason) > LongestReason ? new($"Write {LongestReason} characters or fewer.", "because") : null;
    }
}
