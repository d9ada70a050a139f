namespace Lanyard.Screening.Tests;

/// <summary>Messages that belong somewhere else, spam, and what goes out.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("Hi, I'm a journalist at the Gazette, could I have a comment?", "journalist")]
    [InlineData("This is a freedom of information request", "foi")]
    [InlineData("Please treat this as a subject access request", "subject-access")]
    [InlineData("I want to make a formal complaint", "complaint")]
    [InlineData("You will hear from my solicitor", "legal-threat")]
    [InlineData("my dad hits me and I'm scared to go home", "disclosure")]
    [InlineData("I want to kill myself", "risk-to-life")]
    [InlineData("white power and race war now", "radicalisation")]
    public void SpecialWay_IsSuggestedWithItsReason(string text, string way)
    {
        var finding = Assert.Single(
            Seen.In(text),
            f => f.Kind == FindingKind.Route && string.Equals(f.Subkind, way, StringComparison.Ordinal)
        );
        Assert.StartsWith("may", finding.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This is not a complaint, we love the school")]
    [InlineData("Sue made a lovely cake")]
    [InlineData("The kindness of the staff touched us all")]
    public void OrdinaryMessage_GoesTheOrdinaryWay(string text) => Assert.DoesNotContain(Seen.In(text), f => f.Kind == FindingKind.Route);

    [Theory]
    [InlineData("Congratulations! You have won a £1000 prize. Claim now at www.prizes.example.com", "scam")]
    [InlineData("check out my channel and subscribe please", "follower-bait")]
    public void Spam_IsToldByItsSigns(string text, string subkind) => Assert.Contains(subkind, Seen.Subkinds(text));

    [Theory]
    [InlineData("Win a hamper in our Christmas raffle, tickets £1")]
    [InlineData("Check out the photos on our website")]
    [InlineData("Donations for the cake sale gratefully received")]
    public void SchoolFair_IsNoSpam(string text) => Assert.DoesNotContain(Seen.In(text), f => f.Kind == FindingKind.Spam);

    [Theory]
    [InlineData("Vote Labour on Thursday", "political")]
    [InlineData("We promise this will never happen again", "promise")]
    [InlineData("COME TO THE FAIR TODAY", "shouting")]
    [InlineData("See https://bit.ly/abc", "unsafe-link")]
    [InlineData("See https://ехаmple.com/login", "unsafe-link")]
    [InlineData("![](hall.jpg) Our hall", "alt-text")]
    [InlineData("Photo by somebody, found on Google", "credit")]
    [InlineData("DM me on my Instagram", "personal-account")]
    [InlineData(
        "Notwithstanding the aforementioned considerations regarding organisational restructuring, parents are respectfully requested to familiarise themselves with supplementary documentation pertaining to extracurricular responsibilities and administrative accountability arrangements throughout the forthcoming academic period.",
        "reading-age"
    )]
    public void OutgoingText_IsLookedAtAgain(string text, string subkind)
    {
        Assert.Contains(
            new Screener(new() { Outgoing = true }).Screen(text),
            f => f.Kind == FindingKind.Outgoing && string.Equals(f.Subkind, subkind, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(new Screener().Screen(text), f => f.Kind == FindingKind.Outgoing);
    }
}
