using System.Globalization;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>Where the report on every clause is.</summary>
public static class ReportLinks
{
    public const string Trust = "/trust/policies/report";

    public static string Live(string school) => $"/s/{school}/policies/report";

    public static string Made(string school, int number) => string.Create(CultureInfo.InvariantCulture, $"{Live(school)}/{number}");

    /// <param name="form">csv or pdf.</param>
    public static string File(string school, string form, DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"{Live(school)}/{form}?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}");

    /// <summary>The report on all schools, as a file.</summary>
    public static string TrustFile(string form, DateOnly on) =>
        string.Create(CultureInfo.InvariantCulture, $"{Trust}/{form}?on={on:yyyy-MM-dd}");

    public static string MadeFile(string school, int number, string form) => $"{Made(school, number)}/{form}";

    /// <summary>One policy with its standing, as a file.</summary>
    public static string Policy(string school, string key, string form, DateOnly on) =>
        string.Create(CultureInfo.InvariantCulture, $"{PolicyLinks.Policy(school, key)}/{form}?on={on:yyyy-MM-dd}");
}
