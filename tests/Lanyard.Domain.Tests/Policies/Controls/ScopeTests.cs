using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ScopeTests
{
    // How a trust says it: what stands for the school is covered, private accounts when linked, and the rest lies outside.
    private static readonly Scope[] LinkedOnly =
    [
        new() { Covers = [UseKind.DirectOrIndirectRepresentation], Audiences = [Audience.Staff] },
        new()
        {
            Class = CommunicationClass.Professional,
            Tests = [ScopeTest.OfficialChannel],
            InScope = true,
        },
        new() { Class = CommunicationClass.Personal, Tests = [ScopeTest.OwnAccount] },
        new() { Tests = [ScopeTest.Linked], InScope = true },
        new() { InScope = false },
    ];

    // How a school says it: business and private alike.
    private static readonly Scope[] Everything = [new() { Covers = [UseKind.Business, UseKind.Personal], Hours = AnyOrNone.Any }];

    [Theory]
    [InlineData(Channel.Official, false, false, Verdict.AllowIf)]
    [InlineData(Channel.Private, true, false, Verdict.AllowIf)]
    [InlineData(Channel.Private, false, true, Verdict.AllowIf)]
    [InlineData(Channel.Private, false, false, Verdict.Allow)]
    public void WhereOnlyLinkedAccountsAreCovered_TheRestLiesOutside(Channel channel, bool about, bool affects, Verdict expected) =>
        Assert.Equal(
            expected,
            Ask(
                LinkedOnly,
                new()
                {
                    Channel = channel,
                    AboutTheSchool = about,
                    AffectsTheSchool = affects,
                }
            )
        );

    [Theory]
    [InlineData(Channel.Official)]
    [InlineData(Channel.Private)]
    public void WhereEverythingIsCovered_AnUnlinkedPrivatePostIsToo(Channel channel) =>
        Assert.Equal(Verdict.AllowIf, Ask(Everything, new() { Channel = channel }));

    [Fact]
    public void RuleForParents_SaysNothingToStaff()
    {
        var parents = new Scope { Covers = [UseKind.AboutTheSchool], Audiences = [Audience.Parents] };

        Assert.Null(parents.RuleOn(new ScopeAsked { AboutTheSchool = true, Who = Audience.Staff }));
        Assert.NotNull(parents.RuleOn(new ScopeAsked { AboutTheSchool = true, Who = Audience.Parents }));
        Assert.Null(parents.RuleOn(new ScopeAsked { Channel = Channel.Private, Who = Audience.Parents }));
    }

    [Fact]
    public void ClosedGroup_IsCoveredOnlyWhereThePolicySaysSo()
    {
        var asked = new ScopeAsked { Channel = Channel.Private, ClosedGroup = true };

        Assert.NotNull(new Scope { ClosedGroups = true }.RuleOn(asked));
        Assert.Equal(Verdict.Allow, Ask(LinkedOnly, asked));
    }

    [Fact]
    public void WhatSomethingIsCalled_DecidesNothingAlone() =>
        Assert.Null(
            new Scope { Class = CommunicationClass.Personal, Tests = [ScopeTest.OwnAccount] }.RuleOn(
                new ScopeAsked { Channel = Channel.Private }
            )
        );

    [Theory]
    [InlineData("Minecraft", true)]
    [InlineData("minecraft ", true)]
    [InlineData("World of Warcraft", true)]
    [InlineData("twitter", true)]
    [InlineData("X", true)]
    [InlineData("X (formerly Twitter)", true)]
    [InlineData("blog", true)]
    [InlineData("Signal", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Service_ThatThePolicyNames_Counts(string? service, bool counts)
    {
        var terms = new Terms { Examples = ["Twitter", "Minecraft", "World of Warcraft", "blogs"] };

        Assert.Equal(counts, terms.RuleOn(new ServiceNamed { Name = service }) is not null);
    }

    [Fact]
    public void UnknownService_UnderABroadDefinition_IsTreatedAsSocialMedia() =>
        Assert.StartsWith(
            "Treat it as social media",
            new Terms { AnyMedium = true }
                .RuleOn(new ServiceNamed { Name = "Brandnew" })!
                .Sentence,
            StringComparison.Ordinal
        );

    [Fact]
    public void GonePlatform_ThatIsNoExample_IsComplainedAbout() =>
        Assert.Single(new Terms { Examples = ["Facebook"], Defunct = ["MySpace"] }.Complaints());

    private static Verdict Ask(IEnumerable<Scope> clauses, ScopeAsked question) =>
        clauses.Select(c => c.RuleOn(question)?.Verdict ?? Verdict.NotAsked).Max();
}
