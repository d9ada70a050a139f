using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ReportConcernTests
{
    [Fact]
    public void Concern_GoesToThoseNamed_AndNotToThePersonItConcerns()
    {
        var control = new ReportConcern
        {
            About = [ConcernKind.Criticism],
            To = [Bind.LineManager, Bind.Headteacher],
            When = Promptness.Promptly,
        };

        Assert.Equal(
            "Tell the line manager and the headteacher promptly.",
            control.RuleOn(new ConcernRaised { About = ConcernKind.Criticism })!.Sentence
        );
        Assert.Equal(
            "Tell the headteacher promptly.",
            control.RuleOn(new ConcernRaised { About = ConcernKind.Criticism, Concerns = Bind.LineManager })!.Sentence
        );
        Assert.Null(control.RuleOn(new ConcernRaised { About = ConcernKind.Illegal }));
    }

    [Fact]
    public void RouteInWords_IsSaidToBeUndefined() =>
        Assert.Equal(
            "Tell “relevant officer”, which the policy does not define.",
            new ReportConcern { About = [ConcernKind.BreachByContractor], ToInWords = "relevant officer" }
                .RuleOn(new ConcernRaised { About = ConcernKind.BreachByContractor })!
                .Sentence
        );
}
