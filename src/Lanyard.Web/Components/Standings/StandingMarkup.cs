using Lanyard.Domain.Policies;
using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Standings;

public static class StandingMarkup
{
    public static Element Draw(Standing standing, string? classes = null) =>
        new Element("span").Class("ly-standing", $"ly-standing--{NameOf(standing)}", classes).Add(Shape(standing)).Add(WordsOf(standing));

    public static string WordsOf(Standing standing) =>
        standing switch
        {
            Standing.Kept => "Kept",
            Standing.AtRisk => "At risk",
            Standing.Broken => "Broken",
            Standing.NoEvidence => "No evidence yet",
            Standing.NotAsked => "Not asked",
            Standing.NotInForce => "Not in force",
            Standing.Awaiting => "Awaiting",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "A clause cannot stand like that."),
        };

    public static string NameOf(Standing standing) =>
        standing switch
        {
            Standing.Kept => "kept",
            Standing.AtRisk => "at-risk",
            Standing.Broken => "broken",
            _ => "quiet",
        };

    /// <summary>The shape and a number, for where many stand side by side; the words are for those who cannot see it.</summary>
    public static Element DrawSmall(Standing standing, int? number, string words) =>
        new Element("span")
            .Class("ly-standing", $"ly-standing--{NameOf(standing)}")
            .Add(Shape(standing))
            .Add(number is { } shown ? new Element("span").Set("aria-hidden", "true").Add($"{shown}") : null)
            .Add(new Element("span").Class("govuk-visually-hidden").Add(words));

    /// <summary>A ticked disc, a triangle, a crossed square, an empty ring, a bar, a broken ring, three dots: told apart in black and white too.</summary>
    private static Element Shape(Standing standing)
    {
        var shape = new Element("svg")
            .Class("ly-standing__shape")
            .Set("viewBox", "0 0 20 20")
            .Set("aria-hidden", "true")
            .Set("focusable", "false");
        return standing switch
        {
            Standing.Kept => shape.Add(Filled("M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z")).Add(Cut("m5.500 10.300 3 3 6-6.300")),
            Standing.AtRisk => shape.Add(Filled("M10 1 19.500 18.500H.5Z")).Add(Cut("M10 7v5.500M10 15v.8")),
            Standing.Broken => shape.Add(Filled("M2 2h16v16H2Z")).Add(Cut("m6.300 6.300 7.400 7.400M13.700 6.300l-7.400 7.400")),
            Standing.NotAsked => shape.Add(Drawn("M3 10h14")),
            Standing.NotInForce => shape.Add(
                Drawn("M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15Z").Set("stroke-dasharray", "3.500 2.500")
            ),
            Standing.Awaiting => shape.Add(
                Filled("M2 10a2 2 0 1 0 4 0 2 2 0 1 0-4 0ZM8 10a2 2 0 1 0 4 0 2 2 0 1 0-4 0ZM14 10a2 2 0 1 0 4 0 2 2 0 1 0-4 0Z")
            ),
            _ => shape.Add(Drawn("M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15Z")),
        };
    }

    private static Element Filled(string path) => new Element("path").Set("d", path).Set("fill", "currentColor");

    private static Element Cut(string path) => new Element("path").Class("ly-standing__cut").Set("d", path);

    private static Element Drawn(string path) =>
        new Element("path").Set("d", path).Set("fill", "none").Set("stroke", "currentColor").Set("stroke-width", "2.500");
}
