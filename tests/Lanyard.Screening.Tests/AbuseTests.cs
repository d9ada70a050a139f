namespace Lanyard.Screening.Tests;

/// <summary>Abuse by what it says and to whom, and what only sounds like it. Mild words and plain patterns stand for the worse ones.</summary>
public sealed class AbuseTests
{
    private static string[] Rules(string text) =>
        [.. Seen.In(text).Where(f => f.Kind == FindingKind.Abuse).Select(f => f.Subkind).Distinct(StringComparer.Ordinal)];

    [Theory]
    [InlineData("shit", "plain")]
    [InlineData("s.h.i.t", "dots")]
    [InlineData("s h i t", "spaces")]
    [InlineData("s-h-i-t", "hyphens")]
    [InlineData("s*h*i*t", "stars between")]
    [InlineData("sh1t", "a digit")]
    [InlineData("$h!t", "signs")]
    [InlineData("sh*t", "a star")]
    [InlineData("s**t", "two stars")]
    [InlineData("shiiiit", "repeated")]
    [InlineData("shitttt", "repeated at the end")]
    [InlineData("tihs", "backwards")]
    [InlineData("siht", "swapped")]
    [InlineData("sh\nit", "over two lines")]
    [InlineData("sh it", "in two")]
    [InlineData("s\u200Bh\u200Bi\u200Bt", "invisible joiners")]
    [InlineData("s\u0336h\u0336i\u0336t\u0336", "struck through")]
    [InlineData("ѕһіт", "Cyrillic look-alikes")]
    [InlineData("ｓｈｉｔ", "wide")]
    [InlineData("𝐬𝐡𝐢𝐭", "mathematical")]
    [InlineData("ⓢⓗⓘⓣ", "circled")]
    [InlineData("🇸 🇭 🇮 🇹", "flags")]
    [InlineData("sh💩t", "a picture for a letter")]
    [InlineData("SHIT", "capitals")]
    [InlineData("sHiT", "mixed")]
    [InlineData("\u202Etihs\u202C", "turned round by an override")]
    public void Disguise_IsSeenThrough(string word, string how)
    {
        foreach (var text in new[] { word, $"you are a {word} mate", $"what a {word}!" })
        {
            var finding = Assert.Single(Seen.In(text), f => f.Kind == FindingKind.Abuse);
            Assert.True(
                text.IndexOf(word, StringComparison.Ordinal) is var at && finding.Start <= at + 2 && finding.End >= at + word.Length - 2,
                how
            );
        }
    }

    [Theory]
    [InlineData("Scunthorpe General Hospital")]
    [InlineData("Penistone and Clitheroe played Arsenal")]
    [InlineData("The class will assess the cocktail sticks")]
    [InlineData("Dick Whittington tickets on sale")]
    [InlineData("Mr Cock lives in Cock Lane")]
    [InlineData("shiitake mushrooms, or shitake")]
    [InlineData("We saw a great tit and a blue tit")]
    [InlineData("Essex, Sussex and Middlesex")]
    [InlineData("Linby-cum-Papplewick Primary School")]
    [InlineData("a s s e m b l y starts at nine")]
    [InlineData("I could murder a cup of tea")]
    [InlineData("We will beat them on Saturday")]
    [InlineData("Anti-bullying week")]
    [InlineData("Love you xxx")]
    [InlineData("A-level assignments")]
    public void InnocentTrap_IsLeftAlone(string text) => Assert.Empty(Rules(text));

    [Theory]
    [InlineData("You are an idiot", "insult")]
    [InlineData("Mrs Jones is a moron", "insult")]
    [InlineData("you are disgusting", "insult")]
    [InlineData("I will kill you", "threat")]
    [InlineData("I know where you live", "threat")]
    [InlineData("go and kill yourself", "self-harm")]
    [InlineData("nobody likes you", "bullying")]
    [InlineData("I hate immigrants", "hate")]
    [InlineData("Women are disgusting", "hate")]
    [InlineData("We should hang all these immigrants", "threat")]
    [InlineData("Disabled people should not exist", "hate")]
    [InlineData("I h a t e women", "hate")]
    [InlineData("Ihate women", "hate")]
    [InlineData("I haet women", "hate")]
    [InlineData("I have met many women. They are all vermin.", "hate")]
    public void Abuse_IsNamedForWhatItIs(string text, string subkind) => Assert.Contains(subkind, Rules(text));

    [Theory]
    [InlineData("I love women")]
    [InlineData("We are a group of Muslims")]
    [InlineData("I don't hate women")]
    [InlineData("You have to stop calling disabled people disgusting")]
    [InlineData("If you say \"I hate women\", then you are a bigot!")]
    [InlineData("I hate pizza")]
    [InlineData("The new uniform policy is rubbish")]
    [InlineData("This school is useless at communication")]
    [InlineData("Not happy, the head never answers")]
    [InlineData("Our Muslim families celebrated Eid")]
    [InlineData("Shout out to all my proud queer friends, love you")]
    public void CriticismQuotationAndKindness_AreNoAbuse(string text) => Assert.Empty(Rules(text));

    [Fact]
    public void SwearWordInAFriendlySentence_IsMilderThanOneThatIsAimed()
    {
        var friendly = Assert.Single(Seen.In("that was fucking brilliant, well done"));
        var aimed = Seen.In("you fucking bastard")[0];
        Assert.True(friendly.Severity < aimed.Severity && friendly.Confidence < aimed.Confidence);
    }

    [Fact]
    public void Phase_DecidesHowGraveAWordIs()
    {
        const string Text = "what a load of crap";
        Assert.Empty(new Screener(new() { Phase = Phase.Secondary }).Screen(Text));
        Assert.NotEmpty(new Screener(new() { Phase = Phase.Primary }).Screen(Text));
    }

    [Fact]
    public void MutedRule_IsSilent() =>
        Assert.Empty(new Screener(new() { Muted = new HashSet<string>(StringComparer.Ordinal) { "abuse/profanity" } }).Screen("shit"));

    [Fact]
    public void EveryLexiconSection_SaysSourceLicenceAndReason() =>
        Assert.All(
            Words.Vocabulary.Default.Entries,
            e =>
                Assert.True(
                    e.Section.Source.Length > 0 && e.Section.Licence.Length > 0 && e.Section.Reason.Length + e.Section.Rule.Length > 0,
                    e.Section.Rule
                )
        );
}
