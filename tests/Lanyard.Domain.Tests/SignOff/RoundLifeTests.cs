using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.SignOff;

namespace Lanyard.Domain.Tests.SignOff;

public sealed class RoundLifeTests
{
    private static readonly RoundWish Wish = new([Audience.Staff], Sample.Today.AddDays(28), 14, false);

    [Fact]
    public void Round_StartsForAnEditionInForce() => Assert.Empty(RoundLife.Start(Wish, Sample.Edition(), Sample.Today));

    public static TheoryData<string, RoundWish, string> Nonsense =>
        new()
        {
            { "nobody", Wish with { Audiences = [] }, "Choose who" },
            { "a school does not sign", Wish with { Audiences = [Audience.Schools] }, "do not sign" },
            { "no day", Wish with { Due = null }, "last day" },
            { "today", Wish with { Due = Sample.Today }, "after today" },
            { "the past", Wish with { Due = Sample.Today.AddDays(-1) }, "after today" },
            { "in two years", Wish with { Due = Sample.Today.AddDays(700) }, "within a year" },
            { "no days for joiners", Wish with { JoinerDays = null }, "new joiner" },
            { "nought days for joiners", Wish with { JoinerDays = 0 }, "new joiner" },
            { "began tomorrow", Wish with { BeganOn = Sample.Today.AddDays(1), Due = Sample.Today.AddDays(30) }, "today or earlier" },
            { "began years ago", Wish with { BeganOn = Sample.Today.AddDays(-400) }, "within the last year" },
            {
                "due before it began",
                Wish with
                {
                    BeganOn = Sample.Today.AddDays(-9),
                    Due = Sample.Today.AddDays(-9),
                },
                "after the one on which"
            },
            { "years for joiners", Wish with { JoinerDays = 5000 }, "new joiner" },
        };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Round_ThatMakesNoSense_IsRefusedInASentence(string why, RoundWish wish, string says)
    {
        var refusal = Assert.Single(RoundLife.Start(wish, Sample.Edition(), Sample.Today));
        Assert.True(refusal.Sentence.Contains(says, StringComparison.Ordinal), $"{why}: {refusal}");
    }

    [Fact]
    public void Round_ForATextThatDoesNotBind_IsRefused() =>
        Assert.Contains(
            "in force",
            Assert.Single(RoundLife.Start(Wish, Sample.Edition(from: Sample.Today.AddDays(1)), Sample.Today)).Sentence,
            StringComparison.Ordinal
        );

    public static TheoryData<string, string?, string?, string?> Intervals =>
        new()
        {
            { "nothing stated, nothing wished", null, null, null },
            { "nothing stated, a year wished", null, "1y", null },
            { "a month", null, "1mo", null },
            { "ten years", null, "10y", null },
            { "a week", null, "1w", "from 1 month to 10 years" },
            { "eleven years", null, "11y", "from 1 month to 10 years" },
            { "stated, and nothing wished", "1y", null, null },
            { "stated, and another wished", "1y", "2y", "Local practice cannot change that" },
            { "stated, and the same wished", "1y", "1y", "Local practice cannot change that" },
        };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void LocalInterval_FillsASilence_AndNeverContradictsThePolicy(string why, string? stated, string? wished, string? says)
    {
        var refusal = RoundLife.RefuseInterval(
            Wish with
            {
                LocalInterval = wished is null ? null : Span.Read(wished),
            },
            stated is null ? null : Span.Read(stated)
        );
        Assert.True(
            says is null ? refusal is null : refusal?.Sentence.Contains(says, StringComparison.Ordinal) == true,
            $"{why}: {refusal}"
        );
    }

    [Fact]
    public void Interval_IsThePolicysOwn_AndNoneIsInvented()
    {
        var yearly = Written(new SignOffRounds { Audiences = [Audience.Staff], AttestEvery = new(1, SpanUnit.Year) });
        var silent = Written(new SignOffRounds { Audiences = [Audience.Staff] });
        var both = Written(
            new SignOffRounds { Audiences = [Audience.Staff], AttestEvery = new(2, SpanUnit.Year) },
            new SignOffRounds { Audiences = [Audience.Staff, Audience.Governors], AttestEvery = new(6, SpanUnit.Month) }
        );

        Assert.Equal(new Span(1, SpanUnit.Year), RoundLife.IntervalOf(yearly, [Audience.Staff]));
        Assert.Null(RoundLife.IntervalOf(yearly, [Audience.Governors]));
        Assert.Null(RoundLife.IntervalOf(silent, [Audience.Staff]));
        Assert.Null(RoundLife.IntervalOf(Written(), [Audience.Staff]));
        Assert.Equal(new Span(6, SpanUnit.Month), RoundLife.IntervalOf(both, [Audience.Staff]));
    }

    [Fact]
    public void Policy_WhoseClauseRestsOnOtherDocuments_AsksNobodyByItself()
    {
        Assert.Equal([Audience.Staff], RoundLife.AskedBy(Written(new SignOffRounds { Audiences = [Audience.Staff] })));
        Assert.Empty(RoundLife.AskedBy(Written(new SignOffRounds { Audiences = [Audience.Staff], Sources = ["code-of-conduct"] })));
        Assert.Empty(RoundLife.AskedBy(Written()));
    }

    [Fact]
    public void Statement_SaysWhatThePolicyAsksThemToConfirm()
    {
        var policy = Written(
            new SignOffRounds { Audiences = [Audience.Staff], Duty = [SignOffDuty.Comply, SignOffDuty.Know] },
            new SignOffRounds { Audiences = [Audience.Governors], Duty = [SignOffDuty.Understand] }
        );

        Assert.Equal($"I have read, know and keep to {policy.Title}.", RoundLife.Statement(policy, [Audience.Staff]));
        Assert.Equal($"I have read and understand {policy.Title}.", RoundLife.Statement(policy, [Audience.Governors]));
        Assert.Equal($"I have read {policy.Title}.", RoundLife.Statement(policy, [Audience.Volunteers]));
    }

    [Fact]
    public void NewEdition_MovesTheRoundOn_UnlessAnyOnTheWayWasMaterial()
    {
        var own = Sample.Edition(from: Sample.Today.AddDays(-90), until: Sample.Today.AddDays(-10));
        var small = Sample.Edition(from: Sample.Today.AddDays(-10), until: Sample.Today, material: false, number: 2);
        var large = Sample.Edition(from: Sample.Today.AddDays(-10), until: Sample.Today, material: true, number: 2);
        var last = Sample.Edition(from: Sample.Today, material: false, number: 3);
        var round = Sample.Round(own);

        Assert.Equal(EditionTurn.Nothing, RoundLife.Turn(round, own, []));
        Assert.Equal(EditionTurn.MoveOn, RoundLife.Turn(round, last, [last]));
        Assert.Equal(EditionTurn.MoveOn, RoundLife.Turn(round, last, [small, last]));
        Assert.Equal(EditionTurn.Replace, RoundLife.Turn(round, last, [large, last]));
        Assert.Equal(EditionTurn.End, RoundLife.Turn(round, null, []));
        Assert.Equal(EditionTurn.Nothing, RoundLife.Turn(Sample.Round(own, state: RoundState.Closed), last, [large, last]));
    }

    [Fact]
    public void Audiences_AreAskedByTheirRoles_AndOnlyThoseWhomThePolicyMeans()
    {
        var plain = Written();
        var narrow = Written(new StaffMeans { Audience = [Audience.Staff, Audience.TrustStaff] });
        var wide = Written(new StaffMeans { Audience = [Audience.Staff, Audience.Contractors, Audience.Governors] });

        Assert.DoesNotContain(Role.Volunteer, SignOffAudiences.Of(narrow, [Audience.Staff]).AtSchools);
        Assert.Contains(Role.Volunteer, SignOffAudiences.Of(plain, [Audience.Staff]).AtSchools);
        Assert.Contains(Role.Contractor, SignOffAudiences.Of(wide, [Audience.Staff]).AtSchools);
        Assert.Equal([Role.Governor, Role.Chair], SignOffAudiences.Of(plain, [Audience.Governors]).AtSchools);
        Assert.Empty(SignOffAudiences.Of(plain, [Audience.Staff]).ForTheTrust);
        Assert.Contains(Role.TrustOfficer, SignOffAudiences.Of(plain, [Audience.TrustStaff]).ForTheTrust);
        Assert.Empty(SignOffAudiences.Of(plain, [Audience.TrustStaff]).AtSchools);
        Assert.Empty(SignOffAudiences.Of(plain, [Audience.Pupils, Audience.Parents]).AtSchools);
        Assert.All(SignOffAudiences.All, a => Assert.Equal(SignOffAudiences.ByName(a), AsksAnybody(plain, a)));
    }

    private static bool AsksAnybody(Policy policy, Audience audience)
    {
        var roles = SignOffAudiences.Of(policy, [audience]);
        return roles.AtSchools.Count + roles.ForTheTrust.Count > 0;
    }

    private static Policy Written(params Control[] controls) =>
        new()
        {
            Key = "river-school",
            Title = "Social media policy",
            Owner = "River School",
            Level = Level.School,
            Standing = DocumentStanding.InForce,
            Sections =
            [
                new(
                    "Signing",
                    [
                        new()
                        {
                            Number = "1.1",
                            Says = "Staff sign the policy.",
                            Binds = [Bind.Staff],
                            Carried = Carriage.Attest,
                            Controls = [.. controls.Select(c => new Bound("river-school", "1.1", c, Place.Top))],
                            Place = Place.Top,
                        },
                    ]
                ),
            ],
        };
}
