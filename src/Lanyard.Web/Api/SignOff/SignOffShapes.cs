using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Web.Api.SignOff;

/// <summary>A round that is to start.</summary>
public sealed record RoundRequest
{
    /// <summary>The short name of the policy, such as `odbst`.</summary>
    public string? Policy { get; init; }

    /// <summary>Who is asked. Pupils, parents and others without names are asked in groups, which are added after the start.</summary>
    public IReadOnlyList<Audience>? Audiences { get; init; }

    /// <summary>The last day in time.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How many days somebody has who joins later; 14 when left out.</summary>
    public int? JoinerDays { get; init; }

    /// <summary>Whether three questions from the policy's own guidance cards are asked before signing.</summary>
    public bool? AsksQuestions { get; init; }

    /// <summary>How long a signature counts, such as `1y`, where the policy states no interval: local practice, not policy text.</summary>
    public string? LocalInterval { get; init; }

    /// <summary>When the round began, if it began before it came into Lanyard; today when left out.</summary>
    public DateOnly? BeganOn { get; init; }
}

/// <summary>How many stand how.</summary>
/// <param name="Asked">Everybody whose signature is asked, less those who left.</param>
/// <param name="Owed">Have not signed.</param>
/// <param name="Late">Those among the owed whose day has passed.</param>
public sealed record CountResponse(int Asked, int Owed, int HaveSigned, int Refused, int Left, int Lapsed, int Late)
{
    public static CountResponse Of(TallyCount count) =>
        new(count.Asked, count.Owed, count.HaveSigned, count.Refused, count.Left, count.Lapsed, count.Late);
}

/// <summary>A sign-off round.</summary>
/// <param name="School">The one school that it asks; null for every school where the policy applies.</param>
/// <param name="Edition">The number of the edition that is signed now.</param>
/// <param name="Every">How long a signature counts, such as `1y`; null where there is no end.</param>
/// <param name="IntervalIsLocal">Whether that is local practice, because the policy states no interval.</param>
/// <param name="ToAsk">How many people there were to ask when it began.</param>
/// <param name="AskedSoFar">How many of them have been asked.</param>
/// <param name="Ended">Why it ended; null while it is open.</param>
/// <param name="Count">How it stands where you look: at the school, or everywhere.</param>
public sealed record RoundResponse(
    Id<Round> Id,
    string Policy,
    int Edition,
    Id<School>? School,
    IReadOnlyList<Audience> Audiences,
    RoundState State,
    DateOnly BeganOn,
    DateOnly Due,
    int JoinerDays,
    string? Every,
    bool IntervalIsLocal,
    bool AsksQuestions,
    int ToAsk,
    int AskedSoFar,
    DateTimeOffset? ClosedAt,
    RoundEnd? Ended,
    Id<Round>? ReplacedBy,
    CountResponse Count
)
{
    public static RoundResponse Of(RoundLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var r = line.Round;
        return new(
            r.Id,
            line.PolicyKey,
            line.Edition,
            r.School,
            r.Audiences,
            r.State,
            r.BeganOn,
            r.Due,
            r.JoinerDays,
            r.Every,
            r.IntervalIsLocal,
            r.AsksQuestions,
            r.ToAsk,
            r.AskedSoFar,
            r.ClosedAt,
            r.Ended,
            r.ReplacedBy,
            CountResponse.Of(line.Count)
        );
    }
}

/// <summary>How a round stands at one school.</summary>
/// <param name="School">Null for the trust's own people.</param>
public sealed record RoundAtSchoolResponse(Id<School>? School, CountResponse Count);

/// <summary>Somebody whom a round asks.</summary>
/// <param name="StateOn">Since when they stand so.</param>
/// <param name="Due">The last day in time for them.</param>
/// <param name="Joiner">Whether they came after the round had begun.</param>
/// <param name="HasReadToEnd">Whether they have read the edition that is signed now to its end.</param>
/// <param name="HasLogin">Whoever has none needs a private link.</param>
/// <param name="LinkUntil">Until when a private link of theirs works; null when they have none.</param>
/// <param name="RefusedBecause">What they wrote when they refused, if anything.</param>
public sealed record SignatoryResponse(
    Id<Person> Person,
    string Name,
    SignatoryState State,
    DateOnly StateOn,
    DateOnly Due,
    bool Joiner,
    DateOnly? RemindedOn,
    bool HasReadToEnd,
    bool HasLogin,
    DateTimeOffset? LinkUntil,
    string? RefusedBecause,
    Id<Receipt>? Receipt
)
{
    public static SignatoryResponse Of(SignatoryLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(
            line.Person,
            line.FullName,
            line.State,
            line.StateOn,
            line.Due,
            line.Joiner,
            line.RemindedOn,
            line.HasReadToEnd,
            line.HasLogin,
            line.LinkUntil,
            line.RefusedBecause,
            line.Receipt
        );
    }
}

/// <summary>Whom to remind.</summary>
public sealed record ReminderRequest
{
    /// <summary>One person; left out, everybody at the school who has not signed, up to 500.</summary>
    public Id<Person>? Person { get; init; }
}

/// <summary>Who was reminded.</summary>
/// <param name="WithoutLogin">How many could not be, because they have no login.</param>
public sealed record RemindedResponse(int Told, int WithoutLogin);

/// <summary>How a private link reaches somebody.</summary>
public sealed record SigningLinkRequest
{
    /// <summary>Whether it is sent to their email address; otherwise the answer holds it.</summary>
    public bool? Send { get; init; }
}

/// <summary>A private link.</summary>
/// <param name="Link">The whole address, this once; null when it was sent.</param>
public sealed record SigningLinkResponse(string? Link, bool Sent, DateTimeOffset ExpiresAt);

/// <summary>A group that is to confirm together.</summary>
public sealed record SigningGroupRequest
{
    /// <summary>Who they are, such as `pupils`; the round must ask them.</summary>
    public Audience? Audience { get; init; }

    /// <summary>The name of the group, such as `Oak class`. Never anybody's own name.</summary>
    public string? Name { get; init; }

    /// <summary>How many belong to it.</summary>
    public int? Size { get; init; }
}

/// <summary>People who confirm together.</summary>
/// <param name="Confirmed">How many of them were at a session.</param>
public sealed record SigningGroupResponse(
    Id<SigningGroup> Id,
    Audience Audience,
    string Name,
    int Size,
    int Confirmed,
    DateOnly Due,
    bool Late
)
{
    public static SigningGroupResponse Of(SigningGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new(group.Id, group.Audience, group.Name, group.Size, group.Confirmed, group.Due, group.Late);
    }
}

/// <summary>A session that was held.</summary>
public sealed record SessionRequest
{
    public DateOnly? HeldOn { get; init; }

    /// <summary>How many were there who had not been at a session before.</summary>
    public int? Present { get; init; }

    /// <summary>How many had confirmed when you last looked: then a session that somebody else wrote down meanwhile is noticed.</summary>
    public int? ConfirmedBefore { get; init; }
}

/// <summary>Your own part in a round.</summary>
public sealed record MySignatureResponse(
    Id<Round> Round,
    string Policy,
    SignatoryState State,
    DateOnly StateOn,
    DateOnly Due,
    DateOnly? LapsesOn,
    Id<Receipt>? Receipt
)
{
    public static MySignatureResponse Of(MyRound mine)
    {
        ArgumentNullException.ThrowIfNull(mine);
        return new(
            mine.Round.Id,
            mine.PolicyTitle,
            mine.Mine.State,
            mine.Mine.StateOn,
            mine.Mine.Due,
            mine.Mine.LapsesOn,
            mine.Mine.Receipt
        );
    }
}

/// <summary>The proof of a signature, or of a session with a group.</summary>
/// <param name="Digest">The SHA-256 of the text that was signed.</param>
/// <param name="Statement">What was confirmed, word for word.</param>
/// <param name="Person">Null for a group.</param>
/// <param name="ReadToEndAt">When the signatory had come to the end of the text.</param>
/// <param name="Present">How many of the group were there; null for a person.</param>
public sealed record ReceiptResponse(
    Id<Receipt> Id,
    Id<Round> Round,
    string Policy,
    Id<Edition> EditionId,
    int Edition,
    string Digest,
    string Statement,
    DateTimeOffset At,
    SigningWay Way,
    Id<Person>? Person,
    DateTimeOffset? ReadToEndAt,
    int? Questions,
    int? RightAtFirst,
    Id<SigningGroup>? Group,
    int? Present,
    DateOnly? HeldOn
)
{
    public static ReceiptResponse Of(ReceiptSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var r = sheet.Receipt;
        return new(
            r.Id,
            r.Round,
            sheet.PolicyTitle,
            r.Edition,
            sheet.Edition,
            r.Digest,
            r.Statement,
            r.At,
            r.Way,
            r.Person,
            r.ReadToEndAt,
            r.Questions,
            r.RightAtFirst,
            r.Group,
            r.Present,
            r.HeldOn
        );
    }
}
