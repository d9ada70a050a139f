namespace Lanyard.Screening.Tests;

/// <summary>Listed people in the ways others write them, and words that are only words.</summary>
public sealed class NameTests
{
    private static readonly string[] List =
    [
        "Oliver Smith",
        "Grace Okafor",
        "Mark Brown",
        "Will Young",
        "Siobhán O'Neill",
        "Thomas Smith-Jones",
        "Mrs Patricia Hughes",
    ];

    [Theory]
    [InlineData("Well done Oliver Smith!", "Oliver Smith")]
    [InlineData("ollie smith's goal", "ollie smith")]
    [InlineData("O. Smith was in goal", "O. Smith")]
    [InlineData("Oliver S. was in goal", "Oliver S")]
    [InlineData("Olivre Smith did well", "Olivre Smith")]
    [InlineData("Oliver Smyth did well", "Oliver Smyth")]
    [InlineData("Smith, Oliver: absent", "Smith, Oliver")]
    [InlineData("siobhan o’neill’s mum", "siobhan o’neill")]
    [InlineData("Tommy Smith Jones", "Tommy Smith Jones")]
    [InlineData("thank you Mrs Hughes", "Mrs Hughes")]
    [InlineData("Ol\u200Biver Smi\u0301th", "Ol\u200Biver Smi\u0301th")]
    [InlineData("Well done Mark, super", "Mark")]
    [InlineData("Will Young came", "Will Young")]
    public void ListedPerson_HoweverWritten_IsMarked(string text, string mark) => Assert.Equal([mark], Seen.Marks(text, "pupil", List));

    [Theory]
    [InlineData("Mark that down, please")]
    [InlineData("will young people come?")]
    [InlineData("Grace before meals")]
    [InlineData("the smith made brown shoes")]
    [InlineData("Oliver Cromwell ruled")]
    public void WordThatIsAlsoAName_WithoutSupport_IsNobody(string text) => Assert.Empty(Seen.Marks(text, "pupil", List));

    [Theory]
    [InlineData("a trip to Ridgeway Infant School", true)]
    [InlineData("Ridgeway Infnat School rocks", true)]
    [InlineData("Ridgeway Infant is lovely", true)]
    [InlineData("Ridgeway Primary School", false)]
    [InlineData("The Ridgeway is a long walk", false)]
    public void School_IsKnownByAllItsWords(string text, bool named) =>
        Assert.Equal(named, Seen.Marks(text, "pupil", "Ridgeway Infant School").Length > 0);

    [Fact]
    public void Finding_NeverRepeatsTheName()
    {
        var finding = Assert.Single(Seen.In("Well done Oliver Smith!", List));
        Assert.DoesNotContain("Smith", finding.Reason + finding.Rule, StringComparison.OrdinalIgnoreCase);
    }
}
