using System.Globalization;
using Lanyard.Domain.Platforms;

namespace Lanyard.Domain.Tests.Inbox;

public sealed class IncomingRulesTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    private static readonly IncomingMessage s_plain = new("1", MessageKind.Comment, "a", "Ann", "When is it?", s_now.AddHours(-1));

    public static TheoryData<string, IncomingMessage, string> Odd =>
        new()
        {
            { "no key", s_plain with { Key = " " }, "key" },
            { "a long key", s_plain with { Key = new('k', 301) }, "key" },
            { "no author", s_plain with { AuthorKey = "" }, "authorKey" },
            { "nothing said and nothing shown", s_plain with { Text = "" }, "text" },
            { "a book", s_plain with { Text = new('x', 20_001) }, "text" },
            { "tomorrow", s_plain with { SentAt = s_now.AddDays(1) }, "sentAt" },
            { "before there was any of this", s_plain with { SentAt = default }, "sentAt" },
            { "edited before it was sent", s_plain with { EditedAt = s_now.AddHours(-2) }, "editedAt" },
            { "deleted before it was sent", s_plain with { GoneAt = s_now.AddHours(-2) }, "goneAt" },
            { "a link that runs a script", s_plain with { Link = "javascript:alert(1)" }, "link" },
            { "a link to a file", s_plain with { Link = "file:///etc/passwd" }, "link" },
            { "a picture that is no link", s_plain with { Media = ["cat.jpg"] }, "media" },
            {
                "a gallery",
                s_plain with
                {
                    Media = [.. Enumerable.Range(0, 21).Select(i => "https://x.example/" + i.ToString(CultureInfo.InvariantCulture))],
                },
                "media"
            },
        };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_IsRefused_AtItsField(string why, IncomingMessage message, string field) =>
        Assert.True(message.Refusals(s_now).Any(r => r.Field == field), why);

    [Fact]
    public void Plain_IsTaken()
    {
        Assert.Empty(s_plain.Refusals(s_now));
        Assert.Empty((s_plain with { Text = "", Media = ["https://x.example/1.jpg"] }).Refusals(s_now));
        Assert.Empty((s_plain with { Text = "", GoneAt = s_now }).Refusals(s_now));
        // The clocks of two machines differ a little.
        Assert.Empty((s_plain with { SentAt = s_now.AddMinutes(5) }).Refusals(s_now));
    }

    [Fact]
    public void Storable_LosesOnlyWhatNoDatabaseHolds()
    {
        // Halves of characters, which no attribute can hold either.
        const char high = '\ud83d';
        const char low = '\udc00';
        Assert.Equal("plain ❤️", Held("plain ❤️"));
        Assert.Equal("null", Held("nul\0l"));
        Assert.Equal("half \ufffd", Held($"half {high}"));
        Assert.Equal("\ufffd half", Held($"{low} half"));
        Assert.Equal("\ufffdx\ufffd", Held($"{high}x{low}"));
        Assert.Equal("😀", Held("😀"));

        static string Held(string text) => (s_plain with { Text = text }).Storable().Text;
    }
}
