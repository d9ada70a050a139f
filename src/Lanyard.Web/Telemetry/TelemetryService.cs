using System.Reflection;
using Lanyard.Core;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Lanyard.Web.Telemetry;

/// <summary>
/// Sends traces and metrics to a collector when OTEL_EXPORTER_OTLP_ENDPOINT names one; the other OTEL_ settings count too. What the framework
/// and Npgsql measure by themselves is enough: neither puts an address, a parameter's value or a body on a span.
/// </summary>
public sealed class TelemetryService(IConfiguration configuration) : IHostedService, IDisposable
{
    private static readonly string[] Meters =
    [
        Signals.Name,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Npgsql",
        "System.Runtime",
    ];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return Task.CompletedTask;
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(s => s.AddSingleton(configuration))
            .ConfigureResource(Ourselves)
            .AddSource(Signals.Name, "Microsoft.AspNetCore", "Npgsql")
            .AddProcessor(new OnlyKnownTags())
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(s => s.AddSingleton(configuration))
            .ConfigureResource(Ourselves)
            .AddMeter(Meters)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    /// <summary>What was measured last is sent before the process ends.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        (_traces, _metrics) = (null, null);
    }

    private static void Ourselves(ResourceBuilder resource) =>
        resource.AddService("lanyard", serviceVersion: Assembly.GetExecutingAssembly().GetName().Version?.ToString(3));
}
