using System.Globalization;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Where the register of policies is, and the life of their editions.</summary>
public static class LifeLinks
{
    public const string Register = "/trust/policies";

    public const string Check = "/policies/check";

    public const string New = $"{Register}/new";

    public static string Policy(string key) => $"{Register}/{key}";

    public static string Schools(string key) => $"{Policy(key)}/schools";

    public static string References(string key) => $"{Policy(key)}/references";

    public static string Reference(string key, string name) => $"{References(key)}/check?name={Uri.EscapeDataString(name)}";

    public static string Edition(string key, int number) => string.Create(CultureInfo.InvariantCulture, $"{Policy(key)}/editions/{number}");

    public static string Step(string key, int number, string step) => $"{Edition(key, number)}/{step}";

    public static string Adopt(string key, int number, string school) => $"{Step(key, number, "adopt")}?school={school}";

    public static string Clause(string key, int number, string clause) =>
        $"{Step(key, number, "clause")}?clause={Uri.EscapeDataString(clause)}";

    /// <param name="from">An edition by its name, such as <c>odbst@1</c>.</param>
    public static string Compare(string from, string to) =>
        $"{Register}/compare?from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}";
}
