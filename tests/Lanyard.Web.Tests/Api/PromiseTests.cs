using System.Net;
using System.Text.Json;
using Lanyard.Domain.People;

namespace Lanyard.Web.Tests.Api;

/// <summary>What the document promises is what comes: real answers are held against its schemas.</summary>
public sealed class PromiseTests(WebFixture web)
{
    [Fact]
    public async Task EveryRead_OfATrustWithSomethingInIt_AnswersAsDescribed()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, "Ada Quill", $"ada@{trust}.example");
        await web.House.AddPersonAsync(trust, Role.Headteacher, school, "Bo O'Hara");
        using var api = new ApiClient(web.SignedIn(trust, officer));
        var document = (await api.GetAsync("/openapi/v1.json")).Is(HttpStatusCode.OK).Json;
        var check = new SchemaCheck(document);
        var seen = 0;
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            if (!path.Value.TryGetProperty("get", out var read))
                continue;
            var address = path
                .Name.Replace("{school}", school.ToString(), StringComparison.Ordinal)
                .Replace("{trust}", trust.ToString(), StringComparison.Ordinal)
                .Replace("{person}", officer.ToString(), StringComparison.Ordinal);
            var answer = await api.GetAsync(address);
            // Some reads need more than an address; what they answer then is promised too.
            var status = ((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(
                read.GetProperty("responses").TryGetProperty(status, out var promised),
                $"GET {address} answers {status} unannounced"
            );
            Assert.True(
                promised.GetProperty("content").TryGetProperty(answer.ContentType!, out var content),
                $"GET {address} is {answer.ContentType}"
            );
            if (answer.Json.ValueKind == JsonValueKind.Undefined)
                continue;
            var broken = check.Check(content.GetProperty("schema"), answer.Json);
            Assert.True(broken.Count == 0, $"GET {address}: {string.Join("; ", broken)}");
            seen++;
        }
        Assert.True(seen > 8, $"only {seen} answers were held against their schema");
    }

    [Fact]
    public async Task Problem_OfEveryShape_IsAsDescribed()
    {
        using var api = new ApiClient(web.SignedOut());
        var document = (await api.GetAsync("/openapi/v1.json")).Json;
        var schema = document.GetProperty("components").GetProperty("schemas").GetProperty("Problem");
        var trust = await web.House.FoundTrustAsync();
        using var officer = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null)));
        foreach (
            var problem in new[]
            {
                await api.GetAsync("/api/v1/me"),
                await officer.GetAsync("/api/v1/schools/nowhere"),
                await officer.PostAsync("/api/v1/schools", "{"),
                await officer.PostAsync("/api/v1/schools", "{}"),
            }
        )
            Assert.Empty(new SchemaCheck(document).Check(schema, problem.Json));
    }
}
