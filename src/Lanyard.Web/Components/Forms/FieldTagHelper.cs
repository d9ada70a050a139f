using System.Globalization;
using Lanyard.Web.Components.ErrorMessage;
using Lanyard.Web.Components.Hint;
using Lanyard.Web.Components.Label;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Forms;

/// <summary>
/// What every field takes: `for` binds it to a property (name, id, value and error come from there), `label` and `hint` say what to
/// write. Without `for`, give `name` and, when there is one, `value`.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression? For { get; set; }
    public string? Name { get; set; }
    public string? Id { get; set; }
    public string? Label { get; set; }
    public LabelSize LabelSize { get; set; }

    /// <summary>On a page that asks one question the label is the page's heading.</summary>
    public bool LabelIsHeading { get; set; }
    public string? Hint { get; set; }

    /// <summary>An error of the page's own; otherwise the model state's first.</summary>
    public string? Error { get; set; }
    public bool Disabled { get; set; }

    protected string FieldName => Name ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name ?? "");

    protected string FieldId => Id ?? IdOf(FieldName);

    protected string LabelText =>
        Label ?? For?.Metadata.DisplayName ?? throw new InvalidOperationException($"The field `{FieldName}` has no label.");

    protected LabelOptions LabelOptions =>
        new()
        {
            Text = LabelText,
            IsPageHeading = LabelIsHeading,
            Classes = LabelClass("govuk-label"),
        };

    protected HintOptions? HintOptions => (Hint ?? For?.Metadata.Description) is { Length: > 0 } hint ? new() { Text = hint } : null;

    protected ErrorMessageOptions? ErrorOptions =>
        (Error ?? ViewContext.ViewData.ModelState.FirstError(FieldName)) is { } error ? new() { Text = error } : null;

    /// <summary>What was typed when it came back with an error; otherwise what the model holds.</summary>
    protected string? FieldValue(string? given = null) =>
        ViewContext.ViewData.ModelState.TryGetValue(FieldName, out var entry) && entry.AttemptedValue is { } attempted
            ? attempted
            : given ?? Convert.ToString(For?.Model, CultureInfo.InvariantCulture);

    protected void Register(string? control = null) => FieldsOnPage.Of(ViewContext.HttpContext).Add(FieldName, control ?? FieldId);

    protected string? LabelClass(string block) =>
        (LabelSize, LabelIsHeading) switch
        {
            (LabelSize.S, _) => $"{block}--s",
            (LabelSize.M, _) => $"{block}--m",
            (LabelSize.L, _) or (_, true) => $"{block}--l",
            _ => null,
        };

    public static string IdOf(string name) =>
        string.Create(
            name.Length,
            name,
            (id, from) =>
            {
                for (var i = 0; i < id.Length; i++)
                {
                    id[i] = char.IsAsciiLetterOrDigit(from[i]) || from[i] == '-' ? from[i] : '_';
                }
            }
        );
}

public enum LabelSize
{
    Plain,
    S,
    M,
    L,
}
