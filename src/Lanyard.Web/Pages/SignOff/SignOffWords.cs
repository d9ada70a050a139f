using System.Globalization;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Policies;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Components.Tag;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>What belongs to sign-off, in words.</summary>
public static class SignOffWords
{
    /// <summary>"1 person", "20,000 people".</summary>
    public static string People(int count) => count == 1 ? "1 person" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} people");

    public static string Number(int count) =>
        count switch
        {
            1 => "one",
            2 => "two",
            3 => "three",
            _ => count.ToString(CultureInfo.InvariantCulture),
        };

    public static string Of(IEnumerable<Audience> audiences) => Phrase.List(audiences.Select(Of));

    public static string Of(Audience audience) =>
        audience switch
        {
            Audience.TrustStaff => "staff of the trust",
            _ => Phrase.Of(audience),
        };

    public static string Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return $"Which of these is for when you are {Phrase.Of(question.Moment)}?";
    }

    public static string Of(SigningWay way) =>
        way switch
        {
            SigningWay.SignedIn => "Signed in to Lanyard",
            SigningWay.PrivateLink => "By a private link, without a login",
            _ => "In a session, written down by whoever held it",
        };

    public static string Of(SignatoryState state) =>
        state switch
        {
            SignatoryState.Owed => "Have not signed",
            SignatoryState.HasSigned => "Have signed",
            SignatoryState.Refused => "Refused",
            SignatoryState.Left => "Left",
            _ => "Lapsed",
        };

    /// <summary>Of one person.</summary>
    public static string Singular(SignatoryState state) =>
        state switch
        {
            SignatoryState.Owed => "Has not signed",
            SignatoryState.HasSigned => "Has signed",
            SignatoryState.Refused => "Refused to sign",
            SignatoryState.Left => "Left, or is not asked any more",
            _ => "The signature has run out, or the round ended without one",
        };

    public static string Nobody(SignatoryState state) =>
        state switch
        {
            SignatoryState.Owed => "Nobody owes a signature",
            SignatoryState.HasSigned => "Nobody has signed yet",
            SignatoryState.Refused => "Nobody has refused",
            SignatoryState.Left => "Nobody has left",
            _ => "No signature has lapsed",
        };

    /// <summary>Which day a list of those who stand so shows.</summary>
    public static string DayOf(SignatoryState state) =>
        state switch
        {
            SignatoryState.Owed => "To be signed by",
            SignatoryState.HasSigned => "Signed on",
            SignatoryState.Refused => "Refused on",
            SignatoryState.Left => "Not asked since",
            _ => "Lapsed on",
        };

    /// <summary>As an address names a state.</summary>
    public static string Slug(SignatoryState state) =>
        state switch
        {
            SignatoryState.HasSigned => "signed",
            _ => state.ToString().ToLowerInvariant(),
        };

    /// <summary>What an address does not name well is the chasing list itself.</summary>
    public static SignatoryState StateOf(string? slug) => Enum.GetValues<SignatoryState>().FirstOrDefault(s => Slug(s) == slug);

    /// <summary>"Read to the end, reminded twice, has no login".</summary>
    public static string SoFar(SignatoryLine person)
    {
        ArgumentNullException.ThrowIfNull(person);
        List<string> parts = [];
        if (person.HasReadToEnd)
            parts.Add("read to the end");
        if (person.Reminders > 0)
            parts.Add($"reminded {Times(person.Reminders)}");
        if (!person.HasLogin)
            parts.Add(person.LinkUntil is null ? "has no login: needs a private link" : "has a private link");
        return parts.Count == 0 ? "Nothing yet" : Phrase.Capital(string.Join(", ", parts));
    }

    public static string Times(int count) =>
        count switch
        {
            1 => "once",
            2 => "twice",
            _ => $"{Number(count)} times",
        };

    public static string Reminded(Reminded reminded)
    {
        ArgumentNullException.ThrowIfNull(reminded);
        var told =
            reminded.Told == 0 ? "Nobody could be reminded" : $"{People(reminded.Told)} {(reminded.Told == 1 ? "was" : "were")} reminded";
        return reminded.WithoutLogin == 0
            ? told
            : $"{told}. {People(reminded.WithoutLogin)} {(reminded.WithoutLogin == 1 ? "has" : "have")} no login and {(reminded.WithoutLogin == 1 ? "needs" : "need")} a private link";
    }

    /// <summary>By when a group is to confirm.</summary>
    public static string By(SigningGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Owed == 0 ? "Done" : When.Words(group.Due) + (group.Late ? ", late" : "");
    }

    public static string Figure(int figure) => figure.ToString("N0", CultureInfo.InvariantCulture);

    public static IEnumerable<(string Label, int Figure)> Figures(TallyCount count) =>
        [
            ("Asked", count.Asked),
            ("Have not signed", count.Owed),
            ("Of these late", count.Late),
            ("Refused", count.Refused),
            ("Lapsed", count.Lapsed),
            ("Left", count.Left),
        ];

    /// <summary>What groups add to the numbers of a round: a list of names counts the others alone.</summary>
    public static TallyCount Counted(IEnumerable<SigningGroup> groups, Round round)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(round);
        var left = round.IsOpen ? SignatoryState.Owed : SignatoryState.Lapsed;
        return groups.Aggregate(
            default(TallyCount),
            (sum, g) => sum + TallyCount.Of(SignatoryState.HasSigned, false, g.Confirmed) + TallyCount.Of(left, g.Late, g.Owed)
        );
    }

    public static (string Word, TagColour Colour) Tag(Round round) =>
        round.State switch
        {
            RoundState.Starting => ("Starting", TagColour.Blue),
            RoundState.Open => ("Open", TagColour.Green),
            _ => (
                round.Ended switch
                {
                    RoundEnd.Replaced => "Replaced",
                    RoundEnd.PolicyEnded => "Policy ended",
                    _ => "Closed",
                },
                TagColour.Grey
            ),
        };

    public static string Interval(Round round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return round.Interval is not { } every ? "The policy states no interval, and none is set"
            : round.IntervalIsLocal ? $"{every}: local practice, not policy text"
            : $"{every}, as the policy says";
    }
}
