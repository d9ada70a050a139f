using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;

namespace Lanyard.Domain.SignOff;

/// <summary>What a group and a session with it may be like.</summary>
public static class Grouping
{
    public const int LongestName = 80;
    public const int Largest = 5_000;

    public static IReadOnlyList<Refusal> Refuse(Round round, Audience? audience, string name, int? size)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(name);
        var refusals = new List<Refusal>();
        if (!round.IsOpen)
            refusals.Add(new("This sign-off round has ended. There is nothing more to sign in it."));
        if (audience is not { } who || !round.Audiences.Contains(who) || SignOffAudiences.ByName(who))
            refusals.Add(new("Choose who they are. The round asks these people in groups, and the others by name.", "audience"));
        if (name.Length == 0)
            refusals.Add(new("Enter a name for the group, such as Oak class. No pupil’s name.", "name"));
        else if (Text.Length(name) > LongestName)
            refusals.Add(new($"Enter a name of {LongestName} characters or fewer.", "name"));
        if (size is not (>= 1 and <= Largest))
            refusals.Add(new($"Enter how many there are, from 1 to {Largest:N0}.", "size"));
        return refusals;
    }

    public static IReadOnlyList<Refusal> RefuseSession(SigningGroup group, DateOnly? heldOn, int? present, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(group);
        var refusals = new List<Refusal>();
        if (heldOn is not { } day)
            refusals.Add(new("Enter the day of the session.", "heldOn"));
        else if (day > today)
            refusals.Add(new("Enter the day of a session that has taken place.", "heldOn"));
        else if (day < group.AskedOn)
            refusals.Add(new("The session was before the round asked this group. Hold one on the edition that is in force now.", "heldOn"));
        if (group.Owed == 0)
            refusals.Add(new("Everybody of this group has been at a session already."));
        else if (present is not { } there || there < 1 || there > group.Owed)
            refusals.Add(
                new(
                    group.Confirmed == 0
                        ? $"Enter how many were there, from 1 to {group.Size}."
                        : $"Enter how many were there who had not been at a session yet, from 1 to {group.Owed}.",
                    "present"
                )
            );
        return refusals;
    }

    public static string Statement(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return $"We went through {policy.Title} together.";
    }
}
