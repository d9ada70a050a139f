using Lanyard.Web.Api.Kernel;

namespace Lanyard.Web.Tests.Api;

public sealed class ApiPageTests(WebFixture web)
{
    [Fact]
    public async Task Page_ForAnybody_ListsEveryOperationOfTheDocument()
    {
        using var client = web.SignedOut();
        using var api = new ApiClient(web.SignedOut());
        var document = (await api.GetAsync("/openapi/v1.json")).Json;
        var page = await client.ReadAsync("/api");
        var listed = page.QuerySelectorAll("main h3 code").Select(c => c.TextContent).ToHashSet(StringComparer.Ordinal);
        var described = document
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {p.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(described);
        Assert.Equal(described, listed);
        Assert.DoesNotContain("`", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ExplainsEveryKindOfProblemWhereProblemsPoint()
    {
        using var client = web.SignedOut();
        var page = await client.ReadAsync("/api");
        foreach (var kind in ProblemKind.All)
            Assert.Contains(kind.Title, page.QuerySelector($"#{kind.Anchor}")!.TextContent, StringComparison.Ordinal);
    }
}
