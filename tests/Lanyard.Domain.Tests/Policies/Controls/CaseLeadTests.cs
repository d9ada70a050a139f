using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class CaseLeadTests
{
    [Fact]
    public void NeitherLeadNorFirstStep_IsComplainedAbout()
    {
        Assert.Single(new CaseLead().Complaints());
        Assert.Empty(new CaseLead { Lead = [Bind.Headteacher] }.Complaints());
        Assert.Empty(new CaseLead { FirstAssessment = true }.Complaints());
    }
}
