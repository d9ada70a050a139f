using System.Net;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Tests.SignOff;

public sealed class SigningPagesTests(WebFixture web)
{
    [Fact]
    public async Task Staff_ReadToTheEnd_Answer_Sign_AndHaveAReceipt()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var sam = await trust.StaffAsync("Sam Staff");
        using var client = trust.As(sam);
        var round = await trust.StartAsync(asks: true);
        var digest = await trust.ReadAsync(db => db.Editions.Select(e => e.Digest).SingleAsync());

        Assert.Contains(
            "River social media policy waits for your signature",
            await SignOffTrust.WordsAsync(client, "/"),
            StringComparison.Ordinal
        );
        Assert.Contains("Start reading", await SignOffTrust.WordsAsync(client, $"/me/sign/{round}"), StringComparison.Ordinal);
        using var first = await client.FillInAsync($"/me/sign/{round}/read/1");
        Assert.Equal($"/me/sign/{round}/read/2", first.Headers.Location!.OriginalString);
        Assert.Contains("Go on reading", await SignOffTrust.WordsAsync(client, $"/me/sign/{round}"), StringComparison.Ordinal);
        using var last = await client.FillInAsync($"/me/sign/{round}/read/2");
        Assert.Equal($"/me/sign/{round}/questions", last.Headers.Location!.OriginalString);

        var questions = await client.ReadAsync($"/me/sign/{round}/questions");
        Assert.Equal(3, questions.QuerySelectorAll("main fieldset").Length);
        using var unanswered = await client.SendFormAsync(questions);
        Assert.Contains("Choose an answer", await unanswered.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var answered = await client.SendFormAsync(questions, ("Chosen[0]", "0"), ("Chosen[1]", "0"), ("Chosen[2]", "0"));
        Assert.Contains("Go on to sign", (await answered.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);

        using var unticked = await client.FillInAsync($"/me/sign/{round}/confirm");
        Assert.Contains("Tick the sentence if it is true", (await unticked.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        using var signed = await client.FillInAsync($"/me/sign/{round}/confirm", ("Agreed", "true"));
        Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        var receipt = await SignOffTrust.WordsAsync(client, signed.Headers.Location!.OriginalString);
        Assert.Contains("Sam Staff", receipt, StringComparison.Ordinal);
        Assert.Contains("I have read and keep to River social media policy.", receipt, StringComparison.Ordinal);
        Assert.Contains("edition number 1", receipt, StringComparison.Ordinal);
        Assert.Contains(digest, receipt, StringComparison.Ordinal);
        Assert.Contains("Read to the end at", receipt, StringComparison.Ordinal);
        Assert.Contains("of 3 right at the first try", receipt, StringComparison.Ordinal);

        Assert.DoesNotContain("waits for your signature", await SignOffTrust.WordsAsync(client, "/"), StringComparison.Ordinal);
        Assert.Contains("What you have signed", await SignOffTrust.WordsAsync(client, "/me/sign"), StringComparison.Ordinal);
        var seen = await SignOffTrust.WordsAsync(trust.Head, $"{SignOffTrust.Rounds}/{round}?show=signed");
        Assert.Contains("Sam Staff", seen, StringComparison.Ordinal);
        using var others = trust.As(await trust.StaffAsync("Olive Other"));
        using var closed = await others.GetAsync(signed.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    [Fact]
    public async Task Refusing_IsSeenByTheHead_WithItsReason_AndTheyMaySignAfterAll()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var sam = await trust.StaffAsync("Sam Staff");
        using var client = trust.As(sam);
        var round = await trust.StartAsync();

        using var refused = await client.FillInAsync($"/me/sign/{round}/refuse", ("Because", "It reaches into my private life."));
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);

        Assert.Contains(
            "It reaches into my private life.",
            await SignOffTrust.WordsAsync(trust.Head, $"{SignOffTrust.Rounds}/{round}?show=refused"),
            StringComparison.Ordinal
        );
        Assert.Contains("Somebody refused to sign", await SignOffTrust.WordsAsync(trust.Head, "/"), StringComparison.Ordinal);
        Assert.Contains("You still can", await SignOffTrust.WordsAsync(client, "/me/sign"), StringComparison.Ordinal);
        using var colleague = trust.As(await trust.StaffAsync("Olive Other"));
        using var shut = await colleague.GetAsync($"{SignOffTrust.Rounds}/{round}?show=refused");
        Assert.Equal(HttpStatusCode.Forbidden, shut.StatusCode);

        using var signed = await SignOffTrust.SignAsync(client, round);
        Assert.StartsWith("/me/sign/receipts/", signed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains(
            "Nobody has refused",
            await SignOffTrust.WordsAsync(trust.Head, $"{SignOffTrust.Rounds}/{round}?show=refused"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Edition_SupersededWhileSomebodyReads_CannotBeSigned(bool material)
    {
        var trust = await SignOffTrust.FoundAsync(web);
        var sam = await trust.StaffAsync("Sam Staff");
        using var client = trust.As(sam);
        var round = await trust.StartAsync();
        await SignOffTrust.ReadAsync(client, round);
        var confirm = await client.ReadAsync($"/me/sign/{round}/confirm");

        await trust.SupersedeAsync(material);
        using var signed = await client.SendFormAsync(confirm, ("Agreed", "true"));

        var says = (await signed.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent;
        Assert.Contains(
            material ? "This sign-off round has ended" : "The policy has changed since you opened it",
            says,
            StringComparison.Ordinal
        );
        Assert.Equal(0, await trust.ReadAsync(db => db.Receipts.CountAsync()));
        var mine = await client.ReadAsync("/me/sign");
        var next = mine.QuerySelector("main .ly-rounds a")!.GetAttribute("href")!;
        Assert.Equal(material, next != $"/me/sign/{round}");
        Assert.Contains("Start reading", await SignOffTrust.WordsAsync(client, next), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_ClosedWhileSomebodyReads_TakesNoSignature()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        using var client = trust.As(await trust.StaffAsync("Sam Staff"));
        var round = await trust.StartAsync();
        await SignOffTrust.ReadAsync(client, round);
        var confirm = await client.ReadAsync($"/me/sign/{round}/confirm");

        var close = await trust.Head.ReadAsync($"{SignOffTrust.Rounds}/{round}/close");
        Assert.Contains("2 people have not signed", close.Body!.TextContent, StringComparison.Ordinal);
        using var closed = await trust.Head.SendFormAsync(close);
        using var signed = await client.SendFormAsync(confirm, ("Agreed", "true"));

        Assert.Contains("This sign-off round has ended", (await signed.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing waits for your signature", await SignOffTrust.WordsAsync(client, "/me/sign"), StringComparison.Ordinal);
        var state = await trust.ReadAsync(db => db.Signatories.Select(s => s.State).Distinct().SingleAsync());
        Assert.Equal(SignatoryState.Lapsed, state);
    }

    [Fact]
    public async Task Section_ThatWasNotReached_IsNotSkippedByItsAddress()
    {
        var trust = await SignOffTrust.FoundAsync(web);
        using var client = trust.As(await trust.StaffAsync("Sam Staff"));
        var round = await trust.StartAsync();

        using var last = await client.FillInAsync($"/me/sign/{round}/read/2");
        Assert.Contains("sections that you have not opened yet", (await last.ReadAsync()).Body!.TextContent, StringComparison.Ordinal);
        using var confirm = await client.GetAsync($"/me/sign/{round}/confirm");
        Assert.Equal($"/me/sign/{round}", confirm.Headers.Location!.OriginalString);
        using var none = await client.GetAsync($"/me/sign/{round}/read/3");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }
}
