using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class PolicyAdoptionTests
{
    private static readonly PolicyAdoption ByEachSchool = new()
    {
        AdoptionBy = GoverningBody.LocalGoverningBody,
        Evidence = AdoptionEvidence.MinuteReference,
    };

    [Fact]
    public void SchoolWithoutAMinute_HasNotNotedItYet()
    {
        var proof = Given.Prove(ByEachSchool);

        Assert.Equal((Standing.NoEvidence, "The local governing body has not noted this edition yet."), (proof.Standing, proof.Because));
    }

    [Fact]
    public void MeetingWithItsMinute_KeepsItFromThatDay()
    {
        var meeting = new DateOnly(2025, 10, 7);

        var proof = Given.Prove(ByEachSchool, Given.School with { Adoption = new(meeting, "LGB 2025/14") });

        Assert.Equal((Standing.Kept, meeting), (proof.Standing, proof.Since));
        Assert.Contains("LGB 2025/14", proof.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void MeetingStillToCome_IsNoAdoption() =>
        Assert.Equal(
            Standing.NoEvidence,
            Given.Prove(ByEachSchool, Given.School with { Adoption = new(Given.Today.AddDays(1), "LGB 2026/3") }).Standing
        );

    [Fact]
    public void BoardThatApproves_NeedsADecision()
    {
        var board = new PolicyAdoption { Reviewer = GoverningBody.GoverningBoard, Approver = GoverningBody.GoverningBoard };

        Assert.Equal(Standing.NoEvidence, Given.Prove(board).Standing);
        Assert.Equal(Standing.Kept, Given.Prove(board, Given.Edition with { ApprovedBy = "Governing board" }).Standing);
    }

    [Fact]
    public void AdoptionInAMonth_KeepsItsMonth_AndInventsNoDayAndNoBody()
    {
        var proof = Given.Prove(new PolicyAdoption { Adopted = Given.Date("2020-10") });

        Assert.Equal((Standing.Kept, "The policy was adopted, October 2020; by whom is not stated."), (proof.Standing, proof.Because));
        Assert.Null(proof.Since);
    }
}
