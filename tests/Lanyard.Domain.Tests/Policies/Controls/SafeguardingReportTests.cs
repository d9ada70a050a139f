using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class SafeguardingReportTests
{
    [Fact]
    public void ClauseThatNamesNobody_StillSaysWhomToTellNow()
    {
        var saying = new SafeguardingReport().RuleOn(new ConcernRaised { About = ConcernKind.Safeguarding });

        Assert.Contains("Tell the safeguarding lead now; in danger, call 999.", saying!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportAboutTheSafeguardingLead_GoesToTheHeadteacher() =>
        Assert.Contains(
            "take it to the headteacher",
            new SafeguardingReport { To = [Bind.SafeguardingLead] }
                .RuleOn(new ConcernRaised { About = ConcernKind.Safeguarding, Concerns = Bind.SafeguardingLead })!
                .Sentence,
            StringComparison.Ordinal
        );
}
