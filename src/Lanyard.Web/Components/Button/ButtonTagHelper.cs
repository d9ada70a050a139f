using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Button;

/// <summary>
/// `&lt;ly-button&gt;Save&lt;/ly-button&gt;`, `&lt;ly-button kind="secondary" href="/people"&gt;…`. A button that sends a form ignores a second click
/// when scripts run; the server's own guard is what counts.
/// </summary>
[HtmlTargetElement("ly-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>Primary when left out; one primary button on a page.</summary>
    public ButtonKind Kind { get; set; }
    public string? Href { get; set; }
    public string Type { get; set; } = "submit";
    public string? Name { get; set; }
    public string? Value { get; set; }
    public string? Id { get; set; }
    public bool Disabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            ButtonMarkup.Draw(
                new()
                {
                    Html = await output.Inside(),
                    Href = Href,
                    Type = Type,
                    Name = Name,
                    Value = Value,
                    Id = Id,
                    Disabled = Disabled,
                    PreventDoubleClick = Type == "submit" && Href is null ? true : null,
                    Classes = Kind switch
                    {
                        ButtonKind.Secondary => $"govuk-button--secondary {output.Classes()}",
                        ButtonKind.Warning => $"govuk-button--warning {output.Classes()}",
                        _ => output.Classes(),
                    },
                    Attributes = output.Rest(),
                }
            )
        );
}

public enum ButtonKind
{
    Primary,
    Secondary,
    Warning,
}
