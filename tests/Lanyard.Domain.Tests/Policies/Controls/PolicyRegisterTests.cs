using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class PolicyRegisterTests
{
    [Fact]
    public void EmptyField_IsMissing_UntilTheRegisterHasIt()
    {
        var control = new PolicyRegister { Blank = HeadField.Approver };

        Assert.Equal("The approver is missing.", Given.Prove(control).Because);
        Assert.Equal(Standing.Kept, Given.Prove(control, Given.Edition with { ApprovedBy = "The governing board" }).Standing);
    }

    [Fact]
    public void NoReviewDate_IsSaidBesideATitle_AndBreaksNothing()
    {
        var proof = Given.Prove(new PolicyRegister { Title = "Social Media Policy", Owner = "Beam Trust" });

        Assert.Equal((Standing.Kept, "No review date is set. Its owner may name one."), (proof.Standing, proof.Next));
        Assert.Null(Given.Prove(new PolicyRegister { Sections = 5 }).Next);
    }

    [Fact]
    public void DraftersNote_StaysOpen_UntilTheSchoolEntersItsOwnRule()
    {
        var control = new PolicyRegister { DraftingNote = DraftingNote.Unresolved, AnsweredBy = "friends-rule" };
        var answered = new Dictionary<string, string> { ["friends-rule"] = "Only families of the school." };

        Assert.Equal(Standing.AtRisk, Given.Prove(control).Standing);
        Assert.Equal(
            Standing.AtRisk,
            Given.Prove(control, Given.School with { LocalFields = new Dictionary<string, string> { ["friends-rule"] = "" } }).Standing
        );
        Assert.Contains(
            "local practice",
            Given.Prove(control, Given.School with { LocalFields = answered }).Because,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void IssueNumber_KeepsItsZeros() =>
        Assert.Equal("The register holds edition 001.", new PolicyRegister { Edition = "001" }.Sentence);

    [Fact]
    public void NothingToHold_IsComplainedAbout() => Assert.Single(new PolicyRegister().Complaints());

    [Theory]
    [InlineData(null, null, "approver")]
    [InlineData("SEC", null, "date of approval")]
    public void Approval_Incomplete_NamesWhatIsMissing(string? by, string? on, string missing)
    {
        var control = new PolicyApproval { Approver = "SEC", Approved = Given.Date("2023-11-22") };
        var edition = Given.Edition with { ApprovedBy = by, Approved = on is null ? null : Given.Date(on) };

        Assert.Equal($"The {missing} of this edition is not recorded.", Given.Prove(control, edition).Because);
    }

    [Fact]
    public void Approval_ByTheBodyThatThePolicyNames_IsKeptSinceItsDay()
    {
        var proof = Given.Prove(
            new PolicyApproval { Approver = "SEC" },
            Given.Edition with
            {
                ApprovedBy = "sec",
                Approved = Given.Date("2023-11-22"),
            }
        );

        Assert.Equal((Standing.Kept, new DateOnly(2023, 11, 22)), (proof.Standing, proof.Since));
    }

    [Fact]
    public void Approval_ByAnotherBody_IsAtRisk() =>
        Assert.Equal(
            Standing.AtRisk,
            Given
                .Prove(
                    new PolicyApproval { Approver = "SEC" },
                    Given.Edition with
                    {
                        ApprovedBy = "A headteacher",
                        Approved = Given.Date("2023"),
                    }
                )
                .Standing
        );

    [Fact]
    public void Approval_InAMonth_HasNoDaySince() =>
        Assert.Null(
            Given.Prove(new PolicyApproval(), Given.Edition with { ApprovedBy = "Beam Trust", Approved = Given.Date("2024-02") }).Since
        );
}
