using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Tests.Policies;

public sealed class MayIPageTests(WebFixture web)
{
    private const string Page = "/s/meadow-bank/may-i";

    [Fact]
    public async Task Box_WithNothingInIt_OffersExamplesThatAreAnswered()
    {
        using var client = await SignedInAsync("odbst");
        var page = await client.ReadAsync(Page);
        var examples = page.QuerySelectorAll("main .govuk-list a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var answered = await client.ReadAsync(example);
            Assert.DoesNotContain("does not know what you mean", answered.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Question_IsAnswered_WithItsClausesLinked()
    {
        using var client = await SignedInAsync("odbst");
        var page = await client.ReadAsync($"{Page}?q=reply+to+a+journalist");
        Assert.Contains("media policy", page.QuerySelector(".ly-answer__sentence")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/s/meadow-bank/policies/odbst#clause-4.2.b6", page.QuerySelector(".ly-reason__head a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Capacity_IsAskedFirst_AndEachChoiceIsAnswered()
    {
        using var client = await SignedInAsync("odbst");
        var page = await client.ReadAsync($"{Page}?q=may+I+post+a+trip+photo");
        Assert.Null(page.QuerySelector(".ly-answer"));
        var choices = page.QuerySelectorAll("main .govuk-list a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(2, choices.Count);
        var own = await client.ReadAsync(choices[0]);
        Assert.Equal("No", own.QuerySelector(".ly-answer .govuk-tag")!.TextContent.Trim());
        var schools = await client.ReadAsync(choices[1]);
        Assert.Equal("Yes, on a condition", schools.QuerySelector(".ly-answer .govuk-tag")!.TextContent.Trim());
    }

    [Fact]
    public async Task Silence_SaysWhomToAsk()
    {
        using var client = await SignedInAsync("beam");
        var page = await client.ReadAsync($"{Page}?q=reply+to+a+journalist");
        Assert.Equal("Your policy does not say; ask the headteacher.", page.QuerySelector(".ly-answer__sentence")!.TextContent);
    }

    [Fact]
    public async Task Draft_SaysThatItIsNotInForce()
    {
        using var client = await SignedInAsync("dudley");
        var page = await client.ReadAsync($"{Page}?q=use+facebook+at+lunch+on+my+phone");
        Assert.StartsWith(
            "Not in force yet; the draft says:",
            page.QuerySelector(".ly-answer__sentence")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task OverduePolicy_AnswersAndSaysSo()
    {
        using var client = await SignedInAsync("king-offa");
        var page = await client.ReadAsync($"{Page}?q=name+my+school+on+LinkedIn");
        Assert.Contains(
            "overdue for review, and still binds",
            page.QuerySelector(".ly-answer__sentence")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("q=zzzz+qqqq")]
    [InlineData("q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("q=reply+to+a+journalist&topic=no-such-topic&as=nobody")]
    [InlineData("topic=talking-to-the-press")]
    [InlineData("q=")]
    public async Task OddAddress_StillGivesAPage(string query)
    {
        using var client = await SignedInAsync("odbst");
        var page = await client.ReadAsync($"{Page}?{query}");
        Assert.NotNull(page.QuerySelector("input[name=q]"));
    }

    [Fact]
    public async Task FiveThousandLetters_GiveAPage()
    {
        using var client = await SignedInAsync("odbst");
        var page = await client.ReadAsync($"{Page}?q={new string('a', 5000)}");
        Assert.Contains("does not know what you mean", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_OffersTheWayToTheAnswer()
    {
        using var client = await SignedInAsync("odbst");
        var page = await client.ReadAsync("/search?q=reply+to+a+journalist");
        Assert.Contains(
            page.QuerySelectorAll("main .govuk-list a"),
            a => a.GetAttribute("href")!.StartsWith("/s/meadow-bank/may-i?q=reply", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Cards_StandUnderTheirMoments_AndAreFiltered()
    {
        using var client = await SignedInAsync("odbst");
        var all = await client.ReadAsync("/s/meadow-bank/guidance");
        var guides = SeedPolicies.All["odbst"].Clauses.Count(c => c.Carried == Domain.Policies.Carriage.Guide);
        Assert.True(all.QuerySelectorAll(".ly-card").Length >= guides);
        var few = await client.ReadAsync("/s/meadow-bank/guidance?moment=writing-a-post&binds=staff");
        Assert.InRange(few.QuerySelectorAll(".ly-card").Length, 1, all.QuerySelectorAll(".ly-card").Length - 1);
        Assert.Single(few.QuerySelectorAll("main section"));
    }

    private async Task<HttpClient> SignedInAsync(string policy)
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        var person = await web.House.AddPersonAsync(trust, Role.Staff, school);
        var own = SeedPolicies.All[policy].Level == Domain.Policies.Level.School ? school : (Id<School>?)null;
        await web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Actor.Operator(trust), new(SeedPolicies.Texts[policy], own, [school]), default)
        );
        return web.SignedIn(trust, person);
    }
}
