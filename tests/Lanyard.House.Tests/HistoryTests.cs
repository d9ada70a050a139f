using Lanyard.Core.Ledger;
using Lanyard.Web.Components.History;

namespace Lanyard.House.Tests;

/// <summary>Every kind of event can be read by people: a partial bears its name and says it in words.</summary>
public sealed class HistoryTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src/Lanyard.Web/Pages/Shared/History");

    [Fact]
    public void EveryKindOfEvent_HasAHistoryPartialThatBearsItsName()
    {
        var missing = EventJson.Kinds.Keys.Where(k => !File.Exists(Path.Combine(Folder, $"_{k}.cshtml")));
        Assert.Empty(missing);
    }

    [Fact]
    public void EveryHistoryPartial_BelongsToAKindOfEvent()
    {
        var kinds = Directory
            .GetFiles(Folder, "_*.cshtml")
            .Select(f => Path.GetFileNameWithoutExtension(f)[1..])
            .Where(n => n != "ViewImports");
        Assert.Empty(kinds.Except(EventJson.Kinds.Keys));
    }

    [Theory]
    [InlineData("PersonAppointed", "Person appointed")]
    [InlineData("SignedOutEverywhere", "Signed out everywhere")]
    public void KindWords_OfAKind_AreASentenceCaseTitle(string kind, string words) => Assert.Equal(words, KindWords.Of(kind));
}
