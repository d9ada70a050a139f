using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class AdminCoverTests
{
    private static AdminCover TwoStaff => new() { Staff = 2, Fields = [FormField.WhoRuns] };
    private static AdminCover TwoAdministrators => new() { Administrators = 2, Approved = true };

    [Theory]
    [InlineData(null, Verdict.AllowIf)]
    [InlineData(0, Verdict.Refuse)]
    [InlineData(1, Verdict.Refuse)]
    public void Account_WithTooFewStaff_IsHeld(int? staff, Verdict verdict) =>
        Assert.Equal(verdict, TwoStaff.RuleOn(new AccountAsked { Staff = staff })!.Verdict);

    [Fact]
    public void Parents_NeverCountTowardStaff() =>
        Assert.Equal(Verdict.Refuse, TwoStaff.RuleOn(new AccountAsked { Staff = 1, Administrators = 5 })!.Verdict);

    [Fact]
    public void Account_WithEnough_IsNotStopped() => Assert.Null(TwoStaff.RuleOn(new AccountAsked { Staff = 2 }));

    [Fact]
    public void Account_IsStopped_ExactlyBelowTheNumber() =>
        Prop.ForAll<int, int>(
                (least, has) =>
                {
                    var control = new AdminCover { Moderators = 1 + Math.Abs(least % 20) };
                    var ruled = control.RuleOn(new AccountAsked { Moderators = Math.Abs(has % 20) })?.Verdict;
                    return ruled == (Math.Abs(has % 20) < control.Moderators ? Verdict.Refuse : null);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Refusal_SaysHowManyAndThatNobodyCountsTwice() =>
        Assert.Equal(
            "Not yet: it needs at least 2 approved administrators. The same person counts once.",
            TwoAdministrators.RuleOn(new AccountAsked { Administrators = 1 })!.Sentence
        );

    [Fact]
    public void Number_OfNobody_IsComplainedAbout()
    {
        Assert.NotEmpty((TwoStaff with { Staff = 0 }).Complaints());
        Assert.NotEmpty((new AbsenceCover { Cover = [CoverCase.Leave], AtLeast = 0 }).Complaints());
        Assert.NotEmpty((new AbsenceCover { Cover = [CoverCase.Leave], Who = Bind.Pupils }).Complaints());
    }

    [Fact]
    public void Absence_WithNoNumberInTheText_SaysSo() =>
        Assert.Equal(
            "Each account has enough approved moderators for times of leave and absence, in no stated number.",
            new AbsenceCover
            {
                Cover = [CoverCase.Leave, CoverCase.Absence],
                Who = Bind.Moderator,
                Approved = true,
            }.Sentence
        );
}
