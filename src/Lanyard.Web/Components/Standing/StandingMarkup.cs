using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Standing;

public static class StandingMarkup
{
    public static Element Draw(StandingMark standing, string? classes = null) =>
        new Element("span").Class("ly-standing", $"ly-standing--{NameOf(standing)}", classes).Add(Shape(standing)).Add(WordsOf(standing));

    public static string WordsOf(StandingMark standing) =>
        standing switch
        {
            StandingMark.Kept => "Kept",
            StandingMark.AtRisk => "At risk",
            StandingMark.Broken => "Broken",
            StandingMark.NoEvidenceYet => "No evidence yet",
            StandingMark.NotAsked => "Not asked",
            StandingMark.NotInForce => "Not in force",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "A clause cannot stand like that."),
        };

    private static string NameOf(StandingMark standing) =>
        standing switch
        {
            StandingMark.Kept => "kept",
            StandingMark.AtRisk => "at-risk",
            StandingMark.Broken => "broken",
            _ => "quiet",
        };

    /// <summary>A ticked disc, a triangle, a crossed square, an empty ring, a bar, a broken ring: told apart in black and white too.</summary>
    private static Element Shape(StandingMark standing)
    {
        var shape = new Element("svg")
            .Class("ly-standing__shape")
            .Set("viewBox", "0 0 20 20")
            .Set("aria-hidden", "true")
            .Set("focusable", "false");
        return standing switch
        {
            StandingMark.Kept => shape.Add(Filled("M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z")).Add(Cut("m5.500 10.300 3 3 6-6.300")),
            StandingMark.AtRisk => shape.Add(Filled("M10 1 19.500 18.500H.5Z")).Add(Cut("M10 7v5.500M10 15v.8")),
            StandingMark.Broken => shape.Add(Filled("M2 2h16v16H2Z")).Add(Cut("m6.300 6.300 7.400 7.400M13.700 6.300l-7.400 7.400")),
            StandingMark.NotAsked => shape.Add(Drawn("M3 10h14")),
            StandingMark.NotInForce => shape.Add(
                Drawn("M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15Z").Set("stroke-dasharray", "3.500 2.500")
            ),
            _ => shape.Add(Drawn("M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15Z")),
        };
    }

    private static Element Filled(string path) => new Element("path").Set("d", path).Set("fill", "currentColor");

    private static Element Cut(string path) => new Element("path").Class("ly-standing__cut").Set("d", path);

    private static Element Drawn(string path) =>
        new Element("path").Set("d", path).Set("fill", "none").Set("stroke", "currentColor").Set("stroke-width", "2.500");
}
