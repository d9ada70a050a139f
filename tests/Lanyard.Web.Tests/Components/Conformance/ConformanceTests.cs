using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components.Conformance;

/// <summary>
/// A component renders like the design system: every published fixture whose options we have becomes the same HTML, and the ones
/// left out are those we named, each with the option that we do not have.
/// </summary>
public abstract class ConformanceTests<TOptions>
{
    protected abstract string Component { get; }

    /// <summary>How many fixtures must have been compared; a change of the package changes it in the open.</summary>
    protected abstract int Compared { get; }

    /// <summary>Option we do not have → the fixtures that use it.</summary>
    protected virtual IReadOnlyDictionary<string, string[]> LeftOut => new Dictionary<string, string[]>(StringComparer.Ordinal);

    protected abstract IHtmlContent? Draw(TOptions options);

    [Fact]
    public void Fixtures_WhoseOptionsWeHave_BecomeTheSameHtml()
    {
        var compared = 0;
        foreach (var fixture in Fixture.Of(Component))
        {
            var (options, missing) = FixtureJson.Read<TOptions>(fixture.Options);
            if (missing is not null)
            {
                continue;
            }

            var ours = Written(Draw(options!));
            Assert.True(
                NormalHtml.Of(fixture.Html) == NormalHtml.Of(ours),
                $"{Component}, fixture `{fixture.Name}`\n--- published\n{NormalHtml.Of(fixture.Html)}\n--- ours\n{NormalHtml.Of(ours)}"
            );
            compared++;
        }

        Assert.Equal(Compared, compared);
    }

    [Fact]
    public void Fixtures_WhoseOptionsWeLack_AreTheOnesNamed()
    {
        var leftOut = Fixture
            .Of(Component)
            .Select(f => (f.Name, FixtureJson.Read<TOptions>(f.Options).Missing))
            .Where(f => f.Missing is not null)
            .Select(f => $"{f.Missing}: {f.Name}")
            .Order(StringComparer.Ordinal);
        var named = LeftOut.SelectMany(l => l.Value.Select(name => $"{l.Key}: {name}")).Order(StringComparer.Ordinal);
        Assert.Equal(named, leftOut);
    }

    private static string Written(IHtmlContent? content)
    {
        using var writer = new StringWriter();
        content?.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
