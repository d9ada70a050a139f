using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Core.Tests.Policies;

/// <summary>What the five policies say they are for, and whom each of them means by staff.</summary>
public sealed class PurposeAndStaffTests
{
    [Theory]
    [InlineData("odbst", Role.Governor, false)]
    [InlineData("odbst", Role.Volunteer, true)]
    [InlineData("odbst", Role.Contractor, false)]
    [InlineData("king-offa", Role.Governor, true)]
    [InlineData("king-offa", Role.Chair, true)]
    [InlineData("king-offa", Role.Contractor, true)]
    [InlineData("king-offa", Role.Headteacher, true)]
    [InlineData("stokes-wood", Role.Chair, false)]
    [InlineData("beam", Role.Headteacher, true)]
    public void Staff_AreWhomThePolicyMeans(string policy, Role role, bool counts) =>
        Assert.Equal(counts, StaffRoles.Of(SeedPolicies.All[policy]).Contains(role));

    [Fact]
    public void Purpose_NamesWhatIsProtected_WithTheClausesThatProtectIt()
    {
        var purpose = PolicyPurpose.Of(SeedPolicies.All["king-offa"]);

        Assert.Equal(["1.2", "1.3"], purpose.Clauses.Select(c => c.Number));
        Assert.Equal(
            [
                ProtectedInterest.PupilConfidentiality,
                ProtectedInterest.StaffConfidentiality,
                ProtectedInterest.SchoolReputation,
                ProtectedInterest.TrustReputation,
            ],
            purpose.Protects.Select(p => p.Interest)
        );
        Assert.All(purpose.Protects, p => Assert.NotEmpty(p.By));
        Assert.Equal([Bind.Staff, Bind.Contractors], purpose.Audiences);
    }

    [Fact]
    public void Purpose_OfEachOfTheFive_IsStated() =>
        Assert.All(SeedPolicies.All.Values, p => Assert.True(PolicyPurpose.Of(p).IsStated, p.Key));

    [Fact]
    public void Purpose_WithParentsAndCarers_AsksThemOnce() =>
        Assert.Equal(
            [Bind.School, Bind.Trust, Bind.Staff, Bind.Parents, Bind.Pupils],
            PolicyPurpose.Of(SeedPolicies.All["odbst"]).Audiences
        );
}
