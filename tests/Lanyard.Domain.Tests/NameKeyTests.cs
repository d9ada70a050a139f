using Lanyard.Screening.Names;

namespace Lanyard.Domain.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Zoë O’Neill-Łukasik", "zoe oneill lukasik")]
    [InlineData("  Áine\u00A0 Ní  Bhriain ", "aine ni bhriain")]
    [InlineData("Ｗｉｄｅ", "wide")]
    [InlineData("עדי", "עדי")]
    [InlineData("Straße", "strasse")]
    [InlineData("\u202EPriya\u200B", "priya")]
    [InlineData("", "")]
    public void NameKey_ManySpellings_FoldToOne(string name, string expected) => Assert.Equal(expected, NameKey.Of(name));
}
