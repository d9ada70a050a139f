using Lanyard.Web.House;

namespace Lanyard.Web.Telemetry;

/// <summary>
/// What is logged, and how. Addresses, forms and tokens hold personal data, so everything of the framework that prints a raw address is
/// turned down; <see cref="RequestLog"/> writes one line for each request instead, with the route's template.
/// </summary>
public static class Logs
{
    // In code and not in a settings file: nobody turns them up by accident. At Information these print addresses, parameters or headers.
    private static readonly string[] Chatty = ["Microsoft", "System", "Npgsql", "Quartz"];

    public static void AddLogs(this ILoggingBuilder logging, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        logging.ClearProviders();
        logging.SetMinimumLevel(LogLevel.Information);
        foreach (var category in Chatty)
            logging.AddFilter(category, LogLevel.Warning);
        if (settings.Demo)
            logging.AddSimpleConsole(o =>
            {
                o.SingleLine = true;
                o.TimestampFormat = "HH:mm:ss ";
            });
        else
            logging.AddJsonConsole(o =>
            {
                o.UseUtcTimestamp = true;
                o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
                // The host's scopes hold the raw address.
                o.IncludeScopes = false;
            });
    }
}
