using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Markup;

/// <summary>
/// One HTML element. Words and attribute values are encoded when they are written; only <see cref="IHtmlContent"/> passes as it is.
/// </summary>
public sealed class Element(string name) : IHtmlContent
{
    private static readonly HashSet<string> s_void = ["br", "hr", "img", "input", "link", "meta", "use"];
    private readonly List<(string Name, string? Value)> _attributes = [];
    private readonly List<object> _children = [];

    /// <summary>The class attribute from the parts that are not empty.</summary>
    public Element Class(params ReadOnlySpan<string?> parts)
    {
        var classes = string.Join(' ', parts.ToArray().Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => p!.Trim()));
        return classes.Length == 0 ? this : Set("class", classes);
    }

    /// <summary>Sets an attribute; a null value leaves it out.</summary>
    public Element Set(string attribute, string? value)
    {
        if (value is not null)
        {
            _attributes.Add((attribute, value));
        }

        return this;
    }

    /// <summary>Sets an attribute unless its value is empty.</summary>
    public Element SetIfAny(string attribute, string? value) => string.IsNullOrEmpty(value) ? this : Set(attribute, value);

    /// <summary>An attribute that is there or not, such as `disabled`.</summary>
    public Element Flag(string attribute, bool present)
    {
        if (present)
        {
            _attributes.Add((attribute, null));
        }

        return this;
    }

    public Element Set(IEnumerable<KeyValuePair<string, string?>>? attributes)
    {
        foreach (var (attribute, value) in attributes ?? [])
        {
            _attributes.Add((attribute, value));
        }

        return this;
    }

    public Element Add(string? words)
    {
        if (!string.IsNullOrEmpty(words))
        {
            _children.Add(words);
        }

        return this;
    }

    public Element Add(IHtmlContent? markup)
    {
        if (markup is not null)
        {
            _children.Add(markup);
        }

        return this;
    }

    public Element Add(IEnumerable<IHtmlContent> markup)
    {
        _children.AddRange(markup);
        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in _attributes)
        {
            writer.Write(' ');
            writer.Write(attribute);
            if (value is not null)
            {
                writer.Write("=\"");
                encoder.Encode(writer, value);
                writer.Write('"');
            }
        }

        writer.Write('>');
        if (s_void.Contains(name))
        {
            return;
        }

        foreach (var child in _children)
        {
            if (child is IHtmlContent markup)
            {
                markup.WriteTo(writer, encoder);
            }
            else
            {
                encoder.Encode(writer, (string)child);
            }
        }

        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
