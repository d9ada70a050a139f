using System.Diagnostics;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies.Checks;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Tests.Policies;

public sealed class PolicyChecksTests
{
    [Fact]
    public void SoundPolicy_HasNothingToSay()
    {
        var reading = PolicyFile.Read(Written.Policy(Written.Clause("1", Check("1d")), Written.Clause("2", Reply("48h"))));

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Policy);
    }

    [Fact]
    public void NumberTwice_IsAnErrorAtTheSecond()
    {
        var problem = Only("duplicate-clause", Written.Clause("4.1", Reply("48h")), Written.Clause("4.1", Check("24h")));

        Assert.Equal((Gravity.Error, "4.1"), (problem.Gravity, problem.Clause));
        Assert.Contains("line 13", problem.Sentence, StringComparison.Ordinal);
        Assert.True(problem.Place.Line > 13);
    }

    [Fact]
    public void NoControlAndNoReason_IsAnError_AndAReasonSettlesIt()
    {
        Assert.Equal(Gravity.Error, Only("no-control", Written.Clause("1", "")).Gravity);
        Assert.DoesNotContain(Problems(Written.Clause("1", "") + "  no-control-because: It is a heading.\n"), p => p.Code == "no-control");
    }

    [Fact]
    public void ReasonBesideAControl_IsAWarning() =>
        Assert.Equal("1", Only("reason-beside-control", Written.Clause("1", Check("1d")) + "  no-control-because: None.\n").Clause);

    [Theory]
    [InlineData("7d", "48h", true)]
    [InlineData("2d", "48h", false)]
    [InlineData("24h", "48h", false)]
    [InlineData("49h", "48h", true)]
    public void LookingLessOftenThanAnswering_NamesBothClauses(string check, string reply, bool warned)
    {
        var found = Problems(Written.Clause("4.1.s1", Check(check)), Written.Clause("4.1.s2", Reply(reply)))
            .Where(p => p.Code == "check-slower-than-reply")
            .ToList();

        Assert.Equal(warned, found.Count == 1);
        Assert.All(found, p => Assert.Equal("4.1.s1", p.Clause));
        Assert.All(found, p => Assert.Contains("clause 4.1.s2", p.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void ReplyTimeWithoutAnyLook_IsWarnedAbout()
    {
        Assert.Equal("1", Only("check-slower-than-reply", Written.Clause("1", Reply("24h"))).Clause);
        Assert.Equal(
            "2",
            Only(
                "check-slower-than-reply",
                Written.Clause("1", Reply("24h")),
                Written.Clause("2", "- account-check: { what: accounts, how: regularly }")
            ).Clause
        );
    }

    [Theory]
    [InlineData("The head is told TBC.", "drafting-note")]
    [InlineData("Schools should amend this clause.", "drafting-note")]
    [InlineData("The officer is _____ at the school.", "drafting-note")]
    [InlineData("The officer of [insert name] is told.", "drafting-note")]
    [InlineData("Sites are called insert name and so on.", "drafting-note")]
    [InlineData("County Council staff keep to it.", "foreign-body")]
    [InlineData("It holds in care homes too.", "foreign-body")]
    [InlineData("Staff keep to the Data Protection Act 1998.", "superseded")]
    [InlineData("Staff keep to GDPR 2018 in all they do.", "superseded")]
    [InlineData("Staff report it to the CEOP Centre.", "superseded")]
    [InlineData("Staff may use Twitter for it.", "superseded")]
    public void WordingThatIsLeftOverOrOutOfDate_IsFoundAtItsClause(string says, string code) =>
        Assert.Equal("3.2", Only(code, Written.Clause("3.2", Check("1d"), $"\"{says}\"")).Clause);

    [Theory]
    [InlineData("The council of pupils meets.")]
    [InlineData("Tweets about the Twittersphere are fine.")]
    [InlineData("The amended text is shown to staff, who care at home.")]
    public void WordingThatOnlyLooksAlike_IsLeftAlone(string says) =>
        Assert.DoesNotContain(
            Problems(Written.Clause("1", Check("1d"), says)),
            p => p.Code is "drafting-note" or "foreign-body" or "superseded"
        );

    [Fact]
    public void WhatMovedOn_SaysWhereItStands_TheSource_AndWhenItWasLookedUp()
    {
        var problem = Only(
            "superseded",
            Written.Clause("3.3", Check("1d"), "Staff heed the Libel Act 1843."),
            Written.Clause("3.4", Check("1d"), "So does the Libel Act 1843.")
        );

        Assert.Equal(Gravity.Warning, problem.Gravity);
        Assert.Contains("section 73 of the Coroners and Justice Act 2009", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("It also stands in 3.4.", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("https://www.legislation.gov.uk/", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("list has said since 21 November 2026; confirm it at https://", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void ForgottenLaw_IsOneGentleWarning()
    {
        var text = Written.Policy(Written.Clause("1", Check("1d"))).Replace("Online Safety Act 2023, ", "", StringComparison.Ordinal);

        var problem = Assert.Single(PolicyFile.Read(text).Problems, p => p.Code == "not-mentioned");

        Assert.Contains("does not mention Online Safety Act 2023.", problem.Sentence, StringComparison.Ordinal);
        Assert.NotNull(PolicyFile.Read(text).Policy);
    }

    [Fact]
    public void EmptyFieldsOfTheDocument_AreNamed()
    {
        var text = Written
            .Policy(Written.Clause("1", Check("1d")))
            .Replace("approver: Governing board\napproved: 2026-03-04\nreview-every: 1y\n", "", StringComparison.Ordinal);

        Assert.Equal(3, PolicyFile.Read(text).Problems.Count(p => p.Code == "blank"));
    }

    [Fact]
    public void TwoReplyTimes_AreWarnedAboutAtTheSecond() =>
        Assert.Contains(
            "48h in clause 1",
            Only("different-figures", Written.Clause("1", Reply("48h")), Written.Clause("2", Reply("24h"))).Sentence,
            StringComparison.Ordinal
        );

    [Fact]
    public void OneClauseAllowingWhatAnotherRefuses_NamesBoth()
    {
        var problem = Only(
            "contradiction",
            Written.Clause("1", "- work-use-rules: { personal-use: reasonable }"),
            Written.Clause("2", "- work-use-barred: { prohibited: on-trust-devices }")
        );

        Assert.Equal("2", problem.Clause);
        Assert.Contains("clause 1 allows", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void ApprovalThatIsThere_DoesNotContradictAnotherConditionThatIsNot() =>
        Assert.DoesNotContain(
            Problems(
                Written.Clause("1", "- approval-chain: { approvers: [headteacher] }"),
                Written.Clause("2", "- admin-cover: { staff: 2 }")
            ),
            p => p.Code == "contradiction"
        );

    [Theory]
    [InlineData("- staff-abuse-report: { source: colleagues, to-in-words: agreed protocols }", true)]
    [InlineData("- staff-abuse-report: { source: colleagues }", true)]
    [InlineData("- staff-abuse-report: { source: colleagues, to: [human-resources] }", false)]
    public void ReportThatGoesToNobody_IsAnUndefinedRoute(string control, bool warned) =>
        Assert.Equal(warned, Problems(Written.Clause("1", control)).Any(p => p.Code == "undefined-route"));

    [Theory]
    [InlineData("The school's Facebook page tells of events.", true)]
    [InlineData("The school's website tells of events.", false)]
    public void GovernedServiceThatIsNoOfficialChannel_IsMissed(string says, bool warned) =>
        Assert.Equal(
            warned,
            Problems(
                    Written.Clause("2", "- official-channel: { channel: Website, address: ourschool.example }"),
                    Written.Clause("2.1", Check("1d"), says)
                )
                .Any(p => p.Code == "channel-missing" && p.Clause == "2.1")
        );

    [Fact]
    public void SoleApprover_IsAskedWhoApprovesTheirOwn() =>
        Assert.Contains(
            "headteacher approves alone",
            Only("own-approver", Written.Clause("1", "- approved-exception: { from: private-contact, approver: headteacher }")).Sentence,
            StringComparison.Ordinal
        );

    [Fact]
    public void ClaimToMonitorWithoutNotice_CannotBeRun() =>
        Assert.Equal("8.1", Only("monitoring-claim", Written.Clause("8.1", "- monitoring-notice: { notice: none }")).Clause);

    [Fact]
    public void FiveHundredClauses_AreReadAndCheckedWellUnderASecond()
    {
        var text = Written.Policy(
            Enumerable
                .Range(1, 500)
                .Select(n =>
                    Written.Clause(
                        $"{n}",
                        n % 2 == 0 ? "- contact-report: { from: [pupil], to: [headteacher] }" : Check("1d"),
                        $"Sentence {n} says that staff do something about what they see online, and tell somebody."
                    )
                )
        );
        PolicyFile.Read(text);

        var from = Stopwatch.GetTimestamp();
        var reading = PolicyFile.Read(text);

        Assert.Equal(500, reading.Policy!.Clauses.Count());
        Assert.InRange(Stopwatch.GetElapsedTime(from), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void EveryCheck_HasANameOfItsOwn()
    {
        Assert.NotEmpty(PolicyChecks.All);
        Assert.Equal(PolicyChecks.All.Count, PolicyChecks.All.Select(c => c.Code).Distinct(StringComparer.Ordinal).Count());
    }

    private static string Check(string every) => $"- account-check: {{ what: accounts, every: {every} }}";

    private static string Reply(string within) => $"- reply-within: {{ within: {within} }}";

    private static IReadOnlyList<Problem> Problems(params string[] clauses) => PolicyFile.Read(Written.Policy(clauses)).Problems;

    private static Problem Only(string code, params string[] clauses) => Assert.Single(Problems(clauses), p => p.Code == code);
}
