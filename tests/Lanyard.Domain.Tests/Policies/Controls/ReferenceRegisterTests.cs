using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ReferenceRegisterTests
{
    private static readonly ReferenceRegister Code = new() { Documents = ["Staff code"], Edition = "2023" };
    private static readonly LawRegister Privacy = new()
    {
        Law = ["Data Protection Act 1998"],
        Status = LawStatus.Replaced,
        By = ["UK GDPR"],
    };
    private static readonly DateOnly Checked = new(2026, 1, 12);

    [Fact]
    public void DocumentNobodyLookedAt_IsAGap() => Assert.Equal(Standing.NoEvidence, Given.Prove(Code).Standing);

    [Theory]
    [InlineData("2023", false, Standing.Kept)]
    [InlineData("2025", false, Standing.AtRisk)]
    [InlineData("2023", true, Standing.AtRisk)]
    [InlineData(null, false, Standing.Kept)]
    public void DocumentChecked_StandsByWhatWasFound(string? current, bool superseded, Standing expected) =>
        Assert.Equal(expected, Given.Prove(Code, With("Staff code", new(current, Checked, superseded))).Standing);

    [Fact]
    public void LaterEdition_IsNamedWithTheDayOfTheCheck()
    {
        var proof = Given.Prove(Code, With("Staff code", new("2025", Checked, false)));

        Assert.Equal("Staff code has moved on (checked 12 January 2026): the policy names edition 2023; current is 2025.", proof.Because);
    }

    [Theory]
    [InlineData("2024-08-31", Standing.NoEvidence)]
    [InlineData("2024-09-01", Standing.AtRisk)]
    public void GuidanceIssuedEachSeptember_IsOldFromTheNextOne(string today, Standing expected)
    {
        var guidance = Code with { Reissued = Reissue.AnnuallySeptember };

        Assert.Equal(expected, Given.Prove(guidance, Given.Edition, Given.Date(today).Earliest).Standing);
    }

    [Fact]
    public void OneGapAmongSeveral_NamesOnlyThatOne()
    {
        var several = new ReferenceRegister { Documents = ["Behaviour policy", "Staff code"] };

        var proof = Given.Prove(several, With("Staff code", new(null, Checked, false)));

        Assert.Equal("Nobody has recorded yet which edition is current: Behaviour policy.", proof.Because);
    }

    [Fact]
    public void LawKnownToHaveMovedOn_IsAtRisk_WithoutAnybodyLooking() =>
        Assert.Equal("Data Protection Act 1998: replaced by UK GDPR.", Given.Prove(Privacy).Because);

    [Fact]
    public void CheckOfALaw_OutweighsWhatTheFileSays()
    {
        var current = With("Data Protection Act 1998", new(null, Checked, false));
        var gone = With("Equality Act 2010", new(null, Checked, true, "Repealed in 2025."));

        Assert.Equal(Standing.Kept, Given.Prove(Privacy, current).Standing);
        Assert.Equal(
            (Standing.AtRisk, "Equality Act 2010: Repealed in 2025."),
            (Given.Prove(Equality, gone).Standing, Given.Prove(Equality, gone).Because)
        );
    }

    [Fact]
    public void WrongYear_IsSaidHoweverTheActStands()
    {
        var act = new LawRegister
        {
            Law = ["Malicious Communications Act 1998"],
            StatedYear = 1998,
            ActualYear = 1988,
        };

        Assert.StartsWith(
            "Malicious Communications Act 1998: the Act is of 1988, not of 1998.",
            Given.Prove(act, With("Malicious Communications Act 1998", new(null, Checked, false))).Because,
            StringComparison.Ordinal
        );
        Assert.Single(new LawRegister { Law = ["Some Act"], ActualYear = 1988 }.Complaints());
    }

    private static LawRegister Equality { get; } = new() { Law = ["Equality Act 2010"], Status = LawStatus.Current };

    private static SchoolFacts With(string name, ReferenceFacts fact) =>
        Given.School with
        {
            References = new Dictionary<string, ReferenceFacts> { [name] = fact },
        };
}
