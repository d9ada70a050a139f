using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Markup;

/// <summary>Attributes that a page adds to a component and the component does not know, such as `data-…` or `autocomplete`.</summary>
public static class Attributes
{
    /// <summary>Everything the page wrote on the tag that the tag helper did not take, except the class.</summary>
    public static IReadOnlyDictionary<string, string?> Rest(this TagHelperOutput output) =>
        output.Attributes.Where(a => a.Name != "class").ToDictionary(a => a.Name, ValueOf, StringComparer.Ordinal);

    public static string? Classes(this TagHelperOutput output) =>
        output.Attributes.TryGetAttribute("class", out var attribute) ? ValueOf(attribute) : null;

    /// <summary>These and those; those win.</summary>
    public static IReadOnlyDictionary<string, string?> And(
        this IReadOnlyDictionary<string, string?> these,
        IReadOnlyDictionary<string, string?>? those
    )
    {
        var all = new Dictionary<string, string?>(these, StringComparer.Ordinal);
        foreach (var (name, value) in those ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            all[name] = value;
        }

        return all;
    }

    private static string? ValueOf(TagHelperAttribute attribute) =>
        attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? null
        : attribute.Value is Microsoft.AspNetCore.Html.HtmlString written ? System.Net.WebUtility.HtmlDecode(written.Value)
        : Convert.ToString(attribute.Value, System.Globalization.CultureInfo.InvariantCulture);
}
