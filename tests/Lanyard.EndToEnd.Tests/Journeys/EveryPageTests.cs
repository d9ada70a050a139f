using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Lanyard.Core.Demo;

namespace Lanyard.EndToEnd.Tests.Journeys;

/// <summary>Everybody of the cast signs in and opens everything that their navigation, their to-do list and their schools offer.</summary>
public sealed partial class EveryPageTests(Stage stage)
{
    private const string Offered = ".moj-side-navigation a, .ly-todo a, .ly-stands a, .ly-drop__panel a, .ly-bell, .ly-footer a";

    private static readonly HtmlParser s_parser = new();

    /// <summary>Every page is read by everybody; those that hold something not shown before are shown in the browser and looked at.</summary>
    private static readonly Shapes s_shown = new();

    public static TheoryData<string> Places => [.. DemoCast.People.Select(p => p.Host).Distinct()];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Everybody_MayOpenWhatTheyAreOffered_AndEveryPageIsInOrder(string host)
    {
        var faults = new List<string>();
        foreach (var person in DemoCast.People.Where(p => p.Host == host && p.Email is not null))
        {
            await using var walker = await stage.WalkAsync(Way.Mouse, stage.Demo.Address);
            await walker.SignInUnseenAsync(person.Email!);
            await foreach (var (path, fault) in CrawlAsync(walker))
                faults.Add($"{path} as {person.FullName} ({person.Title}): {fault}");
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private static async IAsyncEnumerable<(string Path, string Fault)> CrawlAsync(Walker walker)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var ahead = new Queue<string>(["/"]);
        while (ahead.TryDequeue(out var path))
        {
            var (status, html) = await walker.ReadAsync(path);
            if (status != 200)
            {
                yield return (path, $"answered {status}");
                continue;
            }
            using var page = await s_parser.ParseDocumentAsync(html);
            if (s_shown.Add(PageOf(path), page))
            {
                foreach (var fault in await walker.FaultsAtAsync(path))
                    yield return (path, fault);
            }
            foreach (var link in page.QuerySelectorAll(Offered))
            {
                if (link.GetAttribute("href") is ['/', ..] href && known.Add(href))
                    ahead.Enqueue(href);
            }
        }
        if (known.Count == 1)
            yield return ("/", "offers nothing at all");
    }

    /// <summary>The address without what names one school or one thing.</summary>
    private static string PageOf(string path) => Id().Replace(School().Replace(path.Split('?')[0], "/s/*"), "*");

    [GeneratedRegex("^/s/[^/?]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex School();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
