using System.Globalization;

namespace Lanyard.Web.Pages.Policies.Monitoring;

/// <summary>Where the pages on monitoring are.</summary>
public static class MonitoringLinks
{
    public static string Notice(string school) => $"/s/{school}/policies/notice";

    public static string Write(string school) => $"{Notice(school)}/write";

    public static string Draft(string school) => $"{Notice(school)}/draft";

    public static string Readers(string school) => $"{Notice(school)}/readers";

    public static string Version(string school, int number) => string.Create(CultureInfo.InvariantCulture, $"{Notice(school)}/{number}");
}
