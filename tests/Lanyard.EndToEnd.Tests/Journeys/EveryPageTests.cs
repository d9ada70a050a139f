using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Lanyard.Core.Demo;

namespace Lanyard.EndToEnd.Tests.Journeys;

/// <summary>Everybody of the cast signs in and opens everything that their navigation, their to-do list and their schools offer.</summary>
public sealed partial class EveryPageTests(Stage stage)
{
    private const string Offered = """
        () => [...document.querySelectorAll('.moj-side-navigation a, .ly-todo a, .ly-stands a, .ly-drop__panel a, .ly-bell, .ly-footer a')].map(a => a.getAttribute('href'))
        """;

    /// <summary>Pages of one kind, seen by people of one kind, are looked at once; the others are only opened.</summary>
    private static readonly ConcurrentDictionary<(string Page, string Kind), bool> Seen = new();

    public static TheoryData<string> Places => [.. DemoCast.People.Select(p => p.Host).Distinct()];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Everybody_MayOpenWhatTheyAreOffered_AndEveryPageIsInOrder(string host)
    {
        var faults = new List<string>();
        foreach (var person in DemoCast.People.Where(p => p.Host == host && p.Email is not null))
        {
            await using var walker = await stage.WalkAsync(Way.Mouse, stage.Demo.Address);
            await walker.SignInAsync(person.Email!);
            await foreach (var (path, fault) in CrawlAsync(walker, KindOf(person)))
                faults.Add($"{path} as {person.FullName} ({person.Title}): {fault}");
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private static async IAsyncEnumerable<(string Path, string Fault)> CrawlAsync(Walker walker, string kind)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var ahead = new Queue<string>(["/"]);
        while (ahead.TryDequeue(out var path))
        {
            if (path != "/" && !Seen.TryAdd((PageOf(path), kind), true))
            {
                if (await walker.StatusOfAsync(path) is var status and not 200)
                    yield return (path, $"answered {status}");
                continue;
            }
            foreach (var fault in await walker.FaultsAtAsync(path))
                yield return (path, fault);
            foreach (var href in await walker.Page.EvaluateAsync<string[]>(Offered))
            {
                if (href.StartsWith('/') && known.Add(href))
                    ahead.Enqueue(href);
            }
        }
        if (known.Count == 1)
            yield return ("/", "offers nothing at all");
    }

    private static string KindOf(DemoPerson person) =>
        string.Join(
            ", ",
            person
                .Roles.Where(r => r.UntilDays is null)
                .Select(r => $"{r.Role}{(r.At is null ? " of the trust" : "")}")
                .Order(StringComparer.Ordinal)
        );

    /// <summary>The address without what names one school or one thing.</summary>
    private static string PageOf(string path) => Id().Replace(School().Replace(path, "/s/*"), "*");

    [GeneratedRegex("^/s/[^/?]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex School();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
