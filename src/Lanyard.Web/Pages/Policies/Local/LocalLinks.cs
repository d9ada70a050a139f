using Lanyard.Domain.Policies;

namespace Lanyard.Web.Pages.Policies.Local;

/// <summary>Where a school keeps what is its own under a policy.</summary>
public static class LocalLinks
{
    public static string Sheet(string school, string key) => $"{PolicyLinks.Policy(school, key)}/local";

    public static string Field(string school, string key, string field) => $"{Sheet(school, key)}/field?name={Uri.EscapeDataString(field)}";

    public static string Setting(string school, string key, string clause, string control, string setting) =>
        $"{Sheet(school, key)}/setting?clause={Uri.EscapeDataString(clause)}&control={control}&setting={setting}";

    public static string Setting(string school, string key, OpenSetting open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Setting(school, key, open.Clause.Number, open.Kind.Name, open.Setting.Name);
    }
}
