using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Monitoring;

namespace Lanyard.Domain.Tests.Policies.Monitoring;

public sealed class NoticeTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    private static readonly MonitoringDemands Demands = Of(
        new MonitoringNotice { Of = [Monitored.SchoolSystems, Monitored.Email], Notice = ClaimedNotice.WithoutFurtherNotice },
        new MonitoringNotice { Purposes = [MonitoringPurpose.Standards, MonitoringPurpose.Crime] },
        new PrivateLife { Respects = [PrivateRight.Privacy, PrivateRight.Expression] }
    );

    private static readonly NoticeWish Whole = new()
    {
        LooksAt = [Monitored.SchoolSystems],
        Purposes = [MonitoringPurpose.Crime],
        AuthorisedBy = Role.Headteacher,
        Basis = LawfulBasis.LegitimateInterests,
        How = "The network manager looks at the log of one device. It is deleted after a month.",
        Contact = "The data protection officer",
    };

    public static TheoryData<string, NoticeWish, string?> Wishes =>
        new()
        {
            { "everything is there", Whole, null },
            {
                "it looks at nothing, and then nothing more is asked",
                new() { Contact = "The office" },
                null
            },
            { "nobody to ask", Whole with { Contact = "" }, "contact" },
            { "a long contact", Whole with { Contact = new('x', 201) }, "contact" },
            { "a private account", Whole with { LooksAt = [Monitored.PrivateAccount] }, "looksAt" },
            { "no purpose", Whole with { Purposes = [] }, "purposes" },
            { "a purpose that the policy does not allow", Whole with { Purposes = [MonitoringPurpose.UnauthorisedUse] }, "purposes" },
            { "nobody agrees", Whole with { AuthorisedBy = null }, "authorisedBy" },
            { "somebody agrees who answers for nothing", Whole with { AuthorisedBy = Role.Volunteer }, "authorisedBy" },
            { "nothing allows it", Whole with { Basis = null }, "basis" },
            { "it does not say how", Whole with { How = "" }, "how" },
            { "it says too much", Whole with { How = new('x', 2001) }, "how" },
            { "assessed tomorrow", Whole with { Assessed = Today.AddDays(1) }, "assessed" },
        };

    [Theory]
    [MemberData(nameof(Wishes))]
    public void Wish_IsRefusedAtTheFieldThatIsWrong(string when, NoticeWish wish, string? field)
    {
        var refusals = wish.Refusals(Demands, Today);

        Assert.True(refusals.Select(r => r.Field).SequenceEqual(field is null ? [] : [field]), $"{when}: {string.Join(' ', refusals)}");
    }

    [Fact]
    public void Demands_TakeThePurposesThatEveryListAllows()
    {
        Assert.Null(Of(new MonitoringNotice { Of = [Monitored.UseAtWork] }).Purposes);
        Assert.Equal(
            [MonitoringPurpose.Crime],
            Of(
                new MonitoringNotice { Purposes = [MonitoringPurpose.Standards, MonitoringPurpose.Crime] },
                new MonitoringNotice { Purposes = [MonitoringPurpose.Crime, MonitoringPurpose.UnauthorisedUse] }
            ).Purposes
        );
        Assert.True(MonitoringDemands.Of([]).AskNothing);
    }

    [Fact]
    public void Notice_SaysWhatIsLookedAt_WhatIsNot_AndWhatIsLeftAlone()
    {
        var words = Words(NoticeText.Of(Whole, Demands));

        Assert.Contains("What is done on the school’s computers", words, StringComparison.Ordinal);
        Assert.Contains("the school does not do\nEmail.", words, StringComparison.Ordinal);
        Assert.Contains("To prevent or detect crime.", words, StringComparison.Ordinal);
        Assert.Contains("the headteacher agrees", words, StringComparison.Ordinal);
        Assert.Contains("Nobody’s private account is searched by name", words, StringComparison.Ordinal);
        Assert.Contains("The school respects the right to privacy.", words, StringComparison.Ordinal);
        Assert.Contains("The school respects the right to speak freely.", words, StringComparison.Ordinal);
        Assert.Contains("has not been assessed yet", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Notice_OfASchoolThatLooksAtNothing_SaysSo_AndInventsNoPurpose()
    {
        var text = NoticeText.Of(new() { Contact = "The office" }, MonitoringDemands.Of([]));

        Assert.Contains("looks at nothing", Words(text), StringComparison.Ordinal);
        Assert.Equal(["What the school looks at", "What is left alone", "Questions"], text.Parts.Select(p => p.Heading));
    }

    [Fact]
    public void Digest_ChangesWithAnyWord() =>
        Assert.NotEqual(
            NoticeText.Of(Whole, Demands).Digest,
            NoticeText.Of(Whole with { Contact = "The data protection officer." }, Demands).Digest
        );

    public static TheoryData<Control, bool> Claims =>
        new()
        {
            {
                new MonitoringNotice { Notice = ClaimedNotice.None },
                true
            },
            {
                new MonitoringNotice { NoAuthorisation = true },
                true
            },
            {
                new MonitoringNotice { NoPrivacyExpected = true },
                true
            },
            {
                new MonitoringNotice { Of = [Monitored.UseAtWork] },
                false
            },
            {
                new PrivateLife { Respects = [PrivateRight.PrivateUse] },
                false
            },
        };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claim_ThatCannotBeRunAsWritten_CarriesACaution(Control control, bool cautioned) =>
        Assert.Equal(cautioned, MonitoringDemands.Caution(control) is not null);

    private static string Words(NoticeText text) => string.Join('\n', text.Parts.SelectMany(p => p.Lines.Prepend(p.Heading)));

    private static MonitoringDemands Of(params IEnumerable<Control> controls) =>
        MonitoringDemands.Of([
            new()
            {
                Key = "river",
                Title = "Social media policy",
                Owner = "River School",
                Level = Level.School,
                Standing = DocumentStanding.InForce,
                Sections =
                [
                    new(
                        "Monitoring",
                        [
                            .. controls.Select(
                                (c, i) =>
                                    new Clause
                                    {
                                        Number = $"8.{i}",
                                        Says = "Use may be watched.",
                                        Binds = [Bind.Staff],
                                        Carried = Carriage.Guide,
                                        Place = Place.Top,
                                        Controls = [new("river", $"8.{i}", c, Place.Top)],
                                    }
                            ),
                        ]
                    ),
                ],
            },
        ]);
}
