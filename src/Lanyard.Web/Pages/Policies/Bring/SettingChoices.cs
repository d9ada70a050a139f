using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Policies.Bring;

internal static class SettingChoices
{
    public static IEnumerable<SelectListItem> Of(SettingSheet sheet) =>
        sheet.Type.Choices.Select(c => new SelectListItem(sheet.Type.Type == typeof(bool) ? YesOrNo(c) : BringWords.Name(c), c));

    /// <summary>Every kind of control, by what it is for.</summary>
    public static IEnumerable<SelectListItem> Kinds { get; } =
    [.. ControlKinds.All.OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => new SelectListItem(BringWords.Name(k.Name), k.Name))];

    public static string Hint(SettingSheet sheet, string meaning) =>
        sheet.Type.Type == typeof(string) ? meaning : $"{meaning}: {sheet.Type.Needs}";

    private static string YesOrNo(string value) => value == "true" ? "Yes" : "No";
}
