using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class RoleRegisterTests
{
    private static readonly RoleRegister Either = new() { Roles = [Bind.Administrator, Bind.Moderator], Duty = RoleDuty.RunChannels };

    [Fact]
    public void NobodyInAnyOfTheRoles_IsAVacancyThatBreaksTheClause()
    {
        var proof = Given.Prove(Either, With([], [Bind.Administrator, Bind.Moderator]));

        Assert.Equal((Standing.Broken, "Nobody is an administrator or a moderator at this school."), (proof.Standing, proof.Because));
    }

    [Fact]
    public void OneOfTheRolesHeld_IsEnough_AndTheOtherIsNamedAsVacant()
    {
        var proof = Given.Prove(Either, With([Bind.Moderator], [Bind.Administrator]));

        Assert.Equal((Standing.Kept, "Vacant: an administrator."), (proof.Standing, proof.Next));
    }

    [Fact]
    public void RolesThatTheRegisterSaysNothingOf_AreNoEvidence() =>
        Assert.Equal(Standing.NoEvidence, Given.Prove(Either, With([Bind.Headteacher], [Bind.Governors])).Standing);

    [Fact]
    public void WhoCountsAsStaff_IsWhatThePolicySays()
    {
        var staff = new StaffMeans { Audience = [Audience.Staff, Audience.Contractors] };

        Assert.True(staff.Counts(Audience.Contractors));
        Assert.False(staff.Counts(Audience.Volunteers));
        Assert.Equal("Where the policy says staff it means staff and contractors.", staff.Sentence);
        Assert.Single(new StaffMeans { Audience = [Audience.Staff, Audience.Pupils] }.Complaints());
    }

    private static SchoolFacts With(Bind[] held, Bind[] vacant) => Given.School with { Roles = new(held, vacant) };
}
