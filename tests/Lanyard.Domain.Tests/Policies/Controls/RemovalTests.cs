using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class RemovalTests
{
    private static readonly bool[] Both = [true, false];

    private static CommentScreen Screen => new() { Remove = [Ground.Racist, Ground.Spam] };

    private static ModerationActions Actions =>
        new()
        {
            Actions = [ModerationAct.Block, ModerationAct.Report, ModerationAct.Delete],
            Targets = [ModerationTarget.User, ModerationTarget.Comment],
        };

    private static UserSanction Repeaters => new() { Trigger = SanctionTrigger.Repeated, Action = ModerationAct.Block };

    private static ModerationSpeed Soon => new() { When = Promptness.AsSoonAsReasonablyPossible, Step = ModerationStep.Delete };

    private static NotInPublic School => new() { What = KeptOffline.ComplaintsAboutSchool, Stance = OfflineStance.Discouraged };

    [Theory]
    [InlineData(Ground.Racist, ModerationAct.Delete, Verdict.Allow)]
    [InlineData(Ground.Racist, ModerationAct.Block, Verdict.AskPerson)]
    [InlineData(Ground.Sexist, ModerationAct.Delete, null)]
    [InlineData(Ground.Criticism, ModerationAct.Delete, null)]
    public void Screen_AllowsOnlyWhatItNames(Ground ground, ModerationAct act, Verdict? verdict) =>
        Assert.Equal(verdict, Screen.RuleOn(new RemovalAsked { Ground = ground, Act = act })?.Verdict);

    [Theory]
    [InlineData(Ground.Abusive, ModerationAct.Block, Verdict.Allow)]
    [InlineData(Ground.Bullying, ModerationAct.Delete, Verdict.Allow)]
    [InlineData(Ground.Abusive, ModerationAct.Hide, null)]
    [InlineData(Ground.Spam, ModerationAct.Delete, null)]
    [InlineData(Ground.Criticism, ModerationAct.Block, Verdict.AskPerson)]
    public void Actions_AreForAbuse_AndOnlyThoseOfTheClause(Ground ground, ModerationAct act, Verdict? verdict) =>
        Assert.Equal(verdict, Actions.RuleOn(new RemovalAsked { Ground = ground, Act = act })?.Verdict);

    [Theory]
    [InlineData(Ground.Abusive, false, Verdict.Refuse)]
    [InlineData(Ground.Abusive, true, Verdict.AskPerson)]
    [InlineData(Ground.Criticism, true, Verdict.Refuse)]
    public void Block_WithoutAStatedNumber_IsForAPersonToDecide(Ground ground, bool repeated, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Repeaters
                .RuleOn(
                    new RemovalAsked
                    {
                        Ground = ground,
                        Act = ModerationAct.Block,
                        Repeated = repeated,
                    }
                )!
                .Verdict
        );

    [Fact]
    public void Block_WithANumber_IsAllowedForThoseWhoReachIt() =>
        Assert.Equal(
            "Yes, if 3 breaches or more are confirmed.",
            (Repeaters with { Threshold = 3 })
                .RuleOn(
                    new RemovalAsked
                    {
                        Ground = Ground.Abusive,
                        Act = ModerationAct.Block,
                        Repeated = true,
                    }
                )!
                .Sentence
        );

    [Fact]
    public void Threshold_OfOne_IsNotRepeated() => Assert.NotEmpty((Repeaters with { Threshold = 1 }).Complaints());

    [Theory]
    [InlineData(ModerationAct.Delete, Verdict.AllowIf)]
    [InlineData(ModerationAct.Hide, Verdict.AllowIf)]
    [InlineData(ModerationAct.Block, Verdict.Refuse)]
    public void Criticism_WhereFamiliesAreAskedNotToComplain_NeedsASecondPerson(ModerationAct act, Verdict verdict) =>
        Assert.Equal(verdict, School.RuleOn(new RemovalAsked { Ground = Ground.Criticism, Act = act })!.Verdict);

    [Fact]
    public void Criticism_IsNeverAReasonByItself_WhateverTheKind()
    {
        var kinds = ControlKinds.All.Where(k => k.Type.IsAssignableTo(typeof(IRulesOn<RemovalAsked>))).ToList();
        var asked = (
            from act in Enum.GetValues<ModerationAct>()
            from repeated in Both
            select new RemovalAsked
            {
                Ground = Ground.Criticism,
                Act = act,
                Repeated = repeated,
            }
        ).ToList();

        var said =
            from kind in kinds
            from all in Both
            from question in asked
            let saying = ((IRulesOn<RemovalAsked>)ControlContract.Fill(kind, all)).RuleOn(question)
            where saying is not null
            select saying;

        Assert.NotEmpty(kinds);
        Assert.All(said, s => Assert.True(s.Verdict > Verdict.Allow, s.Sentence));
    }

    [Fact]
    public void Criticism_AsAGroundOfAClause_IsComplainedAbout()
    {
        Assert.NotEmpty((Screen with { Remove = [Ground.Criticism] }).Complaints());
        Assert.NotEmpty((new ZeroTolerance { Of = [Ground.Criticism] }).Complaints());
        Assert.NotEmpty((Soon with { Of = [Ground.Criticism] }).Complaints());
        Assert.NotEmpty((new WatchFor { Grounds = [Ground.Criticism] }).Complaints());
        Assert.NotEmpty((new UnwelcomeRemarks { From = Bind.Parents, Prohibited = [Ground.Criticism] }).Complaints());
        Assert.Empty(Screen.Complaints());
    }

    [Fact]
    public void Speed_WithoutAFigure_ShowsNone()
    {
        Assert.Equal("What is unacceptable is deleted as soon as reasonably possible; no time is stated.", Soon.Sentence);
        Assert.Null(Soon.RuleOn(new RemovalAsked { Ground = Ground.Abusive })!.Within);
    }

    [Fact]
    public void Speed_WithAFigure_HandsItOn() =>
        Assert.Equal(
            new Span(4, SpanUnit.Hour),
            (Soon with { Within = new(4, SpanUnit.Hour) }).RuleOn(new RemovalAsked { Ground = Ground.Abusive })!.Within
        );

    [Fact]
    public void Notice_IsOwedAfterAnActionForAbuse_AndNamesNobody()
    {
        var notice = new AudienceNotice { Notice = NoticeNeed.Required, Content = NoticeContent.Reason };

        var saying = notice.RuleOn(new RemovalAsked { Ground = Ground.Abusive })!;

        Assert.Equal((Verdict.AllowIf, Condition.Notice), (saying.Verdict, saying.Condition));
        Assert.Contains("no name", saying.Sentence, StringComparison.Ordinal);
        Assert.Null(notice.RuleOn(new RemovalAsked { Ground = Ground.Spam }));
    }

    [Theory]
    [InlineData(Ground.AgainstHouseRules, ModerationAct.Delete, Verdict.Allow)]
    [InlineData(Ground.AgainstHouseRules, ModerationAct.Block, null)]
    [InlineData(Ground.Criticism, ModerationAct.Delete, null)]
    public void HouseRules_AreAReason_ForThoseWhoModerateByThem(Ground ground, ModerationAct act, Verdict? verdict)
    {
        var asked = new RemovalAsked { Ground = ground, Act = act };

        Assert.Equal(
            verdict,
            new AccountCheck { What = Watched.FriendsComments, Against = Yardstick.HouseRules }
                .RuleOn(asked)
                ?.Verdict
        );
        Assert.Equal(
            verdict,
            new AdminCover { Administrators = 2, Duties = [CoverDuty.Moderate] }
                .RuleOn(asked)
                ?.Verdict
        );
        Assert.Null(new AccountCheck { What = Watched.Accounts }.RuleOn(asked));
    }

    [Fact]
    public void Host_IsTheFirstToBeTold_OnAPlatformOfSomebodyElses()
    {
        var host = new OutsideHost { FirstResponder = FirstResponder.Host };

        Assert.Equal(Verdict.Allow, host.RuleOn(new RemovalAsked { Ground = Ground.Abusive, Act = ModerationAct.Report })!.Verdict);
        Assert.Null(host.RuleOn(new RemovalAsked { Ground = Ground.Abusive, Act = ModerationAct.Delete }));
    }
}
