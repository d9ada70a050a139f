using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Markup;

/// <summary>Something to read: plain words, which are encoded, or markup made by a component. Markup wins when both are there.</summary>
public record Words : IHtmlContent
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public bool Any => Html is not null || !string.IsNullOrEmpty(Text);

    public static implicit operator Words(string text) => new() { Text = text };

    public static Words Of(IHtmlContent html) => new() { Html = html };

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Html is not null)
        {
            Html.WriteTo(writer, encoder);
        }
        else if (Text is not null)
        {
            encoder.Encode(writer, Text);
        }
    }
}
