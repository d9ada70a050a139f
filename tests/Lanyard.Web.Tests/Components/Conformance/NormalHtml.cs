using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Lanyard.Web.Tests.Components.Conformance;

/// <summary>HTML written so that two texts that mean the same are the same: one node a line, attributes sorted, white space collapsed.</summary>
public static partial class NormalHtml
{
    public static string Of(string html)
    {
        var parser = new HtmlParser();
        var body = parser.ParseDocument("<body></body>").Body!;
        var text = new StringBuilder();
        foreach (var node in parser.ParseFragment(html, body))
        {
            Write(node, 0, text);
        }

        return text.ToString();
    }

    private static void Write(INode node, int depth, StringBuilder text)
    {
        if (node is IText words)
        {
            var collapsed = WhiteSpace().Replace(words.Data, " ").Trim(' ');
            if (collapsed.Length > 0)
            {
                text.Append(' ', depth * 2).Append(collapsed).Append('\n');
            }

            return;
        }

        if (node is not IElement element)
        {
            return;
        }

        text.Append(' ', depth * 2).Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            var value = WhiteSpace().Replace(attribute.Value, " ").Trim(' ');
            text.Append(' ').Append(attribute.Name).Append("=\"").Append(value).Append('"');
        }

        text.Append(">\n");
        foreach (var child in element.ChildNodes)
        {
            Write(child, depth + 1, text);
        }
    }

    [GeneratedRegex("[ \t\r\n]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
