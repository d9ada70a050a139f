using AngleSharp.Dom;

namespace Lanyard.EndToEnd.Tests;

/// <summary>What has been on a page so far: each kind of element at its place, whatever its words.</summary>
public sealed class Shapes
{
    // These differ from page to page and change nothing that a person sees or a reader is told.
    private static readonly HashSet<string> s_words = new(
        ["id", "href", "value", "name", "for", "class", "action", "datetime", "title", "style"],
        StringComparer.Ordinal
    );

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Remembers what this page holds.</summary>
    /// <returns>Whether the page is of a new kind, or holds something that none has held before.</returns>
    public bool Add(string page, IDocument document)
    {
        var isNew = _seen.Add(page);
        Walk(document.DocumentElement, "");
        return isNew;

        void Walk(IElement element, string path)
        {
            var names = element.Attributes.Select(a => a.Name).Where(n => !s_words.Contains(n)).Order(StringComparer.Ordinal);
            var classes = element.ClassList.Order(StringComparer.Ordinal);
            var here = $"{path}>{element.LocalName}.{string.Join('.', classes)}[{string.Join(',', names)}]";
            isNew |= _seen.Add(here);
            foreach (var child in element.Children)
                Walk(child, here);
        }
    }
}
