using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Policies.Monitoring;

/// <summary>The words of a notice of monitoring. Once issued they are kept as they were, so that what people read can always be read again.</summary>
public sealed record NoticeText(IReadOnlyList<NoticePart> Parts)
{
    /// <summary>What the ledger remembers of the words.</summary>
    public Fingerprint Digest => Fingerprint.Of(string.Join('\n', Parts.SelectMany(p => p.Lines.Prepend(p.Heading))));

    public static NoticeText Of(NoticeWish wish, MonitoringDemands demands)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(demands);
        return new([.. Compose(wish, demands)]);
    }

    private static IEnumerable<NoticePart> Compose(NoticeWish wish, MonitoringDemands demands)
    {
        yield return wish.LooksAtNothing
            ? new("What the school looks at", ["The school looks at nothing that its people do online."])
            : new("What the school looks at", [.. wish.LooksAt.Select(MonitoringWords.InFull)]) { Listed = true };
        var left = demands.LooksAt.Except(wish.LooksAt).ToList();
        if (left.Count > 0)
            yield return new(
                "What the policy speaks of, and the school does not do",
                [.. left.Select(of => Phrase.Sentence(MonitoringWords.Of(of)))]
            )
            {
                Listed = true,
            };
        if (!wish.LooksAtNothing)
        {
            yield return new("What it is for", [.. wish.Purposes.Select(p => Phrase.Sentence(MonitoringWords.Of(p)))]) { Listed = true };
            yield return new("How it is done", How(wish));
            yield return new("What allows it", Allowed(wish));
        }
        yield return new(
            "What is left alone",
            [
                "Nobody’s private account is searched by name or watched, and nobody is asked for a password.",
                "Nobody is looked at unknown to them.",
                .. demands.Respects.Select(r => $"The school respects {MonitoringWords.Of(r)}."),
            ]
        )
        {
            Listed = true,
        };
        yield return new("Questions", [wish.Contact]);
    }

    private static IReadOnlyList<string> How(NoticeWish wish) =>
        [
            $"Before anybody looks, {WhoAgrees(wish.AuthorisedBy!.Value)} agrees. Each look names what is looked at, why, and when it ends.",
            .. wish.How.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ];

    private static IReadOnlyList<string> Allowed(NoticeWish wish) =>
        [
            MonitoringWords.Of(wish.Basis!.Value),
            wish.Assessed is { } day
                ? string.Create(CultureInfo.InvariantCulture, $"What it means for people was assessed on {day:d MMMM yyyy}.")
                : "What it means for people has not been assessed yet.",
        ];

    private static string WhoAgrees(Role role) =>
        role is Role.SeniorLeader ? "a senior leader" : $"the {char.ToLowerInvariant(Roles.Of(role).Name[0])}{Roles.Of(role).Name[1..]}";
}

/// <param name="Lines">One paragraph each, or one point of a list.</param>
public sealed record NoticePart(string Heading, IReadOnlyList<string> Lines)
{
    public bool Listed { get; init; }
}
