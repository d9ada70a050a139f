using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ExternalReferralTests
{
    [Fact]
    public void Crime_IsReferred_AndNobodyCopiesAPicture()
    {
        var control = new ExternalReferral { Class = ConductClass.Illegal, To = [OutsideBody.Police] };

        var saying = control.RuleOn(new ConcernRaised { About = ConcernKind.Illegal });

        Assert.Contains("the police", saying!.Sentence, StringComparison.Ordinal);
        Assert.Contains("Do not copy", saying.Sentence, StringComparison.Ordinal);
        Assert.Null(control.RuleOn(new ConcernRaised { About = ConcernKind.Criticism }));
    }
}
