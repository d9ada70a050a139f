using System.Net;
using AngleSharp.Dom;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.History;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Web.Tests.Evidence;

public sealed class LedgerPageTests(WebFixture web)
{
    [Fact]
    public async Task Ledger_ForATrustOfficer_SaysEverythingInWords()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank Primary");
        var head = await web.House.AddPersonAsync(trust, Role.Headteacher, school, "Gareth Price");
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, "Olu Adeyemi");
        using var client = web.SignedIn(trust, officer);
        var page = await client.ReadAsync("/ledger");
        var events = page.QuerySelectorAll(".moj-timeline__item").Select(e => e.TextContent.Squeezed()).ToList();
        Assert.Contains(
            events,
            e => e.Contains("Gareth Price holds the role Headteacher at Meadow Bank Primary from", StringComparison.Ordinal)
        );
        Assert.Contains(events, e => e.Contains("Meadow Bank Primary was added to the trust.", StringComparison.Ordinal));
        Assert.Contains(events, e => e.StartsWith("Trust founded by the operator", StringComparison.Ordinal));
        Assert.StartsWith("Person appointed", events[0], StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/ledger/verify']"));
        _ = head;
    }

    [Fact]
    public async Task Ledger_ForAHeadteacher_ShowsTheirSchoolsEventsOnly()
    {
        var trust = await web.House.FoundTrustAsync();
        var own = await web.House.AddSchoolAsync(trust, "Own School");
        var other = await web.House.AddSchoolAsync(trust, "Other School");
        await web.House.AddPersonAsync(trust, Role.Moderator, other, "Somebody Elsewhere");
        var head = await web.House.AddPersonAsync(trust, Role.Headteacher, own, "Gareth Price");
        using var client = web.SignedIn(trust, head);
        var page = await client.ReadAsync("/ledger");
        Assert.Contains("Own School was added", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Other School", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Somebody Elsewhere", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Trust founded", Events(page), StringComparison.Ordinal);
        // Naming another school in the address changes nothing.
        var asked = await client.ReadAsync("/ledger?school=other-school");
        Assert.DoesNotContain("Other School was added", asked.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_Filtered_ShowsWhatWasAskedFor()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank Primary");
        await web.House.AddSchoolAsync(trust, "Gorse Hill Infants");
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null);
        using var client = web.SignedIn(trust, officer);
        Assert.Equal(2, (await client.ReadAsync("/ledger?kind=SchoolAdded")).QuerySelectorAll(".moj-timeline__item").Length);
        Assert.Single((await client.ReadAsync("/ledger?school=gorse-hill-infants")).QuerySelectorAll(".moj-timeline__item"));
        var today = UkTime.DateOf(web.House.Clock.GetUtcNow());
        Assert.NotEmpty((await client.ReadAsync($"/ledger?day={today:yyyy-MM-dd}")).QuerySelectorAll(".moj-timeline__item"));
        var empty = await client.ReadAsync($"/ledger?day={today.AddDays(-1):yyyy-MM-dd}");
        Assert.Contains("No events here", empty.Body!.TextContent, StringComparison.Ordinal);
        // Nonsense is no filter and no fault.
        using var nonsense = await client.GetAsync("/ledger?kind=Nonsense&school=nowhere&older-than=x");
        Assert.Equal(HttpStatusCode.OK, nonsense.StatusCode);
        _ = school;
    }

    [Fact]
    public async Task Ledger_OfMoreThanAPage_GoesOnToOlderAndBackToNewer()
    {
        var trust = await web.House.FoundTrustAsync();
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null);
        for (var n = 0; n < 60; n++)
            await web.House.AddPersonAsync(trust, $"Person {n}");
        using var client = web.SignedIn(trust, officer);
        var first = await client.ReadAsync("/ledger?kind=PersonAdded");
        Assert.Equal(50, first.QuerySelectorAll(".moj-timeline__item").Length);
        var second = await client.ReadAsync(first.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);
        Assert.Equal(11, second.QuerySelectorAll(".moj-timeline__item").Length);
        Assert.Null(second.QuerySelector(".govuk-pagination__next"));
        var back = await client.ReadAsync(second.QuerySelector(".govuk-pagination__prev a")!.GetAttribute("href")!);
        Assert.Equal(Events(first), Events(back));
        Assert.Null(back.QuerySelector(".govuk-pagination__prev"));
    }

    [Fact]
    public async Task Ledger_WhenADeputyActed_NamesBoth_AndAnErasedPersonIsNoLongerOnRecord()
    {
        var trust = await web.House.FoundTrustAsync();
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null, "Olu Adeyemi");
        var deputy = await web.House.AddPersonAsync(trust, "Priya Shah");
        await RecordAsync(Actor.Of(trust, deputy) with { DeputyFor = officer }, new PersonChanged(officer, true, false));
        await RecordAsync(Actor.Of(trust, new(Guid.CreateVersion7())), new PersonChanged(new(Guid.CreateVersion7()), true, false));
        await RecordAsync(Actor.Clock(trust), new PersonLeft(deputy, new(2026, 3, 1)));
        using var client = web.SignedIn(trust, officer);
        var page = await client.ReadAsync("/ledger");
        Assert.Contains("by Priya Shah as deputy for Olu Adeyemi", Events(page), StringComparison.Ordinal);
        Assert.Contains("by a person no longer on record", Events(page), StringComparison.Ordinal);
        Assert.Contains("The name of a person no longer on record was changed.", Events(page), StringComparison.Ordinal);
        Assert.Contains("by the clock", Events(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ledger_OfEveryKindOfEvent_HasWordsForIt(bool withWhatMayBeMissing)
    {
        var trust = await web.House.FoundTrustAsync();
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null);
        using var client = web.SignedIn(trust, officer);
        foreach (var kind in EventJson.Kinds.Values)
        {
            await RecordAsync(Actor.Of(trust, officer), Sample(kind, withWhatMayBeMissing));
            var page = await client.ReadAsync($"/ledger?kind={kind.Name}");
            var said = page.QuerySelector(".moj-timeline__item .govuk-body")!.TextContent.Squeezed();
            Assert.True(said.Length > 10 && !said.Contains("newer version", StringComparison.Ordinal), $"{kind.Name}: {said}");
            Assert.Equal(KindWords.Of(kind.Name), page.QuerySelector(".moj-timeline__title")!.TextContent);
        }
    }

    [Fact]
    public async Task Verify_ByTheButton_SaysThatTheLedgerIsWhole_AndNamesABrokenLink()
    {
        var trust = await web.House.FoundTrustAsync();
        var officer = await web.House.AddPersonAsync(trust, Role.TrustOfficer, null);
        using var client = web.SignedIn(trust, officer);
        using var whole = await client.SendFormAsync(await client.ReadAsync("/ledger/verify"));
        Assert.Equal("The ledger is whole", (await whole.ReadAsync()).QuerySelector("h1")!.TextContent.Trim());
        await Lanyard.Testing.TestServer.RunAsync(
            web.Owner,
            $"update ledger_event set body = '{{}}' where trust_id = '{trust}' and seq = 2"
        );
        using var broken = await client.SendFormAsync(await client.ReadAsync("/ledger/verify"));
        Assert.Contains("Event 2 does not fit", (await broken.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Events(IDocument page) => page.QuerySelector(".moj-timeline")!.TextContent.Squeezed();

    private Task<bool> RecordAsync(Actor actor, LedgerEvent happened) =>
        web.House.InScopeAsync(
            null,
            async services =>
            {
                await using var change = await services.GetRequiredService<Changes>().BeginAsync(actor, CancellationToken.None);
                change.Record(happened, "4.2");
                await change.CommitAsync(CancellationToken.None);
                return true;
            }
        );

    private static LedgerEvent Sample(Type kind, bool full)
    {
        var constructor = kind.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return (LedgerEvent)constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType, full))]);
    }

    private static object? Value(Type type, bool full)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return full ? Value(inner, full) : null;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            return Activator.CreateInstance(type, Guid.CreateVersion7());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return ListOf(type.GetGenericArguments()[0], full);
        if (type == typeof(DateOnly))
            return new DateOnly(2026, 3, 2);
        if (type == typeof(DateTimeOffset))
            return new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(full ? Enum.GetValues(type).Length - 1 : 0);
        return type == typeof(bool) ? full : Activator.CreateInstance(type);
    }

    private static Array ListOf(Type type, bool full)
    {
        var list = Array.CreateInstance(type, full ? 1 : 0);
        if (full)
            list.SetValue(Value(type, full), 0);
        return list;
    }
}
