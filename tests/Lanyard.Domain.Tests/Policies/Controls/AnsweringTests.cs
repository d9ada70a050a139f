using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class AnsweringTests
{
    private static UnsuitablePostSteps Steps => new() { Steps = [PostStep.AskRemoval, PostStep.InviteMeeting] };

    [Theory]
    [InlineData(Bind.Parents, ComplaintMatter.UnsuitablePost, true)]
    [InlineData(null, ComplaintMatter.UnsuitablePost, true)]
    [InlineData(Bind.Pupils, ComplaintMatter.UnsuitablePost, false)]
    [InlineData(Bind.Parents, ComplaintMatter.TheSchool, false)]
    [InlineData(Bind.Parents, ComplaintMatter.APerson, false)]
    public void Steps_AreForUnsuitablePostsOfParents_AndNotForComplaints(Bind? by, ComplaintMatter about, bool speaks) =>
        Assert.Equal(speaks, Steps.RuleOn(new ComplaintRaised { By = by, About = about }) is not null);

    [Fact]
    public void Steps_KeepTheirOrder() =>
        Assert.Equal(
            "When a parent posts something unsuitable, the school takes these steps in order:"
                + " ask for it to be taken down, then invite the parent to talk it over.",
            Steps.Sentence
        );

    [Fact]
    public void Steps_NamedTwice_AreComplainedAbout() =>
        Assert.NotEmpty((Steps with { Steps = [PostStep.AskRemoval, PostStep.AskRemoval] }).Complaints());

    [Theory]
    [InlineData(KeptOffline.ComplaintsAboutSchool, ComplaintMatter.TheSchool)]
    [InlineData(KeptOffline.ComplaintsAboutIndividuals, ComplaintMatter.APerson)]
    public void PublicComplaint_IsLeftUp_AndAnsweredInPrivate(KeptOffline what, ComplaintMatter about)
    {
        var saying = new NotInPublic { What = what, Stance = OfflineStance.Discouraged }.RuleOn(new ComplaintRaised { About = about })!;

        Assert.StartsWith("Leave it up", saying.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void PictureOfAnotherChild_IsAskedDown_AndNeverCopied()
    {
        var control = new NotInPublic { What = KeptOffline.ImagesOfOtherChildren, Stance = OfflineStance.Prohibited };

        Assert.Contains(
            "Keep no copy",
            control.RuleOn(new ComplaintRaised { About = ComplaintMatter.PictureOfAnotherChild })!.Sentence,
            StringComparison.Ordinal
        );
        Assert.Null(control.RuleOn(new RemovalAsked { Ground = Ground.Criticism }));
    }

    [Theory]
    [InlineData(Bind.Parents, true)]
    [InlineData(null, true)]
    [InlineData(Bind.Pupils, false)]
    public void Route_OfParents_IsNoRouteOfPupils(Bind? by, bool speaks) =>
        Assert.Equal(
            speaks,
            new ComplaintsRoute { Route = ComplaintRoute.OfficialChannels, From = Bind.Parents }.RuleOn(
                new ComplaintRaised { By = by, About = ComplaintMatter.TheSchool }
            )
                is not null
        );

    [Theory]
    [InlineData(null, Verdict.AllowIf)]
    [InlineData(false, Verdict.Refuse)]
    [InlineData(true, null)]
    public void Press_BeforeTheMediaPolicyIsFollowed_GetsNoReply(bool? cleared, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            new MediaEnquiry { Policy = "trust-media-policy" }
                .RuleOn(new PressContacted { Cleared = cleared })
                ?.Verdict
        );

    [Fact]
    public void Press_WithSomebodyToTell_IsHandedOn() =>
        Assert.Equal(
            "Pass it to the headteacher immediately.",
            new MediaEnquiry { ForwardTo = Bind.Headteacher, When = Promptness.Immediately }
                .RuleOn(new PressContacted())!
                .Sentence
        );

    [Fact]
    public void Press_AsATopicAlone_RulesOnNothing() =>
        Assert.Null(new MediaEnquiry { Topic = PressTopic.MediaAttention }.RuleOn(new PressContacted()));

    [Theory]
    [InlineData(null, Verdict.AllowIf)]
    [InlineData(false, Verdict.Refuse)]
    [InlineData(true, Verdict.Allow)]
    public void Press_WithoutTheHeadsWord_StaysLocked(bool? cleared, Verdict verdict) =>
        Assert.Equal(
            verdict,
            new PressApproval { From = Bind.Headteacher, Needs = [PressClearance.Advice, PressClearance.Approval] }
                .RuleOn(new PressContacted { Cleared = cleared })!
                .Verdict
        );

    [Theory]
    [InlineData(ProcessState.Defined, Verdict.AllowIf)]
    [InlineData(ProcessState.Missing, Verdict.AskPerson)]
    [InlineData(ProcessState.Announced, null)]
    public void Mention_ByWhatThePolicySetsDown_IsRoutedOrAskedAbout(ProcessState process, Verdict? verdict) =>
        Assert.Equal(
            verdict,
            new MentionProcess { Process = process }
                .RuleOn(new MentionFound())
                ?.Verdict
        );

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Page_ThatDoesHarm_IsReported_AndNothingElse(bool harmful, bool speaks) =>
        Assert.Equal(
            speaks,
            new MentionReport
            {
                Notify = Bind.SeniorLeaders,
                When = Promptness.Immediately,
                Trigger = [HarmfulText.Inaccurate],
            }.RuleOn(new MentionFound { Harmful = harmful })
                is not null
        );
}
