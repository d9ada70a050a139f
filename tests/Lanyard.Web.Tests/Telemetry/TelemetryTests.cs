using System.Net;
using Lanyard.Domain.People;
using Lanyard.Web.Tests.Api;
using Microsoft.Extensions.Configuration;

namespace Lanyard.Web.Tests.Telemetry;

public sealed class TelemetryTests(WebFixture web)
{
    private const string Mark = "timbuktu";

    [Fact]
    public async Task TracesAndMetrics_WithACollector_ArriveAndHoldNothingPersonal()
    {
        await using var collector = await Collector.StartAsync();
        var copy = await web.StartCopyAsync(b =>
            b.Configuration.AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
                    ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                }
            )
        );
        await using (copy)
        {
            var trust = await web.House.FoundTrustAsync($"{Mark} Trust");
            var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, $"Ada {Mark}", $"ada@{Mark}.example");
            using var api = new ApiClient(web.SignedIn(trust, officer, copy));
            (await api.GetAsync($"/api/v1/schools?after={Mark}")).Problem(HttpStatusCode.BadRequest);
            (await api.PostAsync("/api/v1/schools", $$"""{ "name": "{{Mark}} School", "phase": "primary" }""")).Is(HttpStatusCode.Created);
            (await api.GetAsync($"/api/v1/schools/{Mark}-school")).Is(HttpStatusCode.OK);
            // Stopping sends what has not been sent yet.
            await copy.StopAsync();
        }
        var traces = collector.Received("traces");
        Assert.Contains("GET /api/v1/schools/{school}", traces, StringComparison.Ordinal);
        Assert.Contains("postgresql", traces, StringComparison.Ordinal);
        Assert.Contains("lanyard", traces, StringComparison.Ordinal);
        var metrics = collector.Received("metrics");
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("lanyard.ledger.events", metrics, StringComparison.Ordinal);
        foreach (var sent in new[] { traces, metrics })
            Assert.DoesNotContain(Mark, sent, StringComparison.OrdinalIgnoreCase);
    }
}
