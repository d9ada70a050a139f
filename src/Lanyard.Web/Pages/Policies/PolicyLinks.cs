namespace Lanyard.Web.Pages.Policies;

/// <summary>Where the pages of policies are.</summary>
public static class PolicyLinks
{
    public static string List(string school) => $"/s/{school}/policies";

    public static string Policy(string school, string key) => $"/s/{school}/policies/{key}";

    /// <summary>The clause where it stands in its policy.</summary>
    public static string InPolicy(string school, string key, string clause) => $"{Policy(school, key)}#{Anchor(clause)}";

    /// <summary>The clause by itself, with its evidence.</summary>
    public static string Clause(string school, string key, string clause) => $"{Policy(school, key)}/{Uri.EscapeDataString(clause)}";

    public static string Anchor(string clause) => $"clause-{clause}";
}
