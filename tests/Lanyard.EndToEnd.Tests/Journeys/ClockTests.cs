namespace Lanyard.EndToEnd.Tests.Journeys;

/// <summary>A newcomer signs in with one press and moves the clock.</summary>
public sealed class ClockTests(Stage stage)
{
    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.PhoneWithoutScripts)]
    [InlineData(Way.Keyboard)]
    public async Task Newcomer_SignsInWithOnePress_AndMovesTheClockToMonday(Way way)
    {
        // A program of its own, since everybody else's time would move too.
        await using var program = await stage.StartAsync("--demo");
        await using var walker = await stage.WalkAsync(way, program.Address);
        await walker.OpenAsync("/");
        Assert.Equal("Who would you like to be?", await walker.HeadingAsync());
        await walker.SignInAsync("headteacher@bramblecote.example");
        Assert.Equal("Your to-do list", await walker.HeadingAsync());
        await walker.PressAsync("To Monday 09:00");
        Assert.Contains("The demo clock shows Monday", await walker.WordsAsync(), StringComparison.Ordinal);
        Assert.Contains("09:0", await walker.Page.Locator(".ly-clock__time").InnerTextAsync(), StringComparison.Ordinal);
        await walker.PressAsync("One day on");
        Assert.Contains("Tuesday", await walker.Page.Locator(".ly-clock__time").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Tuesday", await walker.WordsAsync(), StringComparison.Ordinal);
        Assert.Contains("Dafydd ap Rhys", await walker.Page.Locator(".ly-demo").InnerTextAsync(), StringComparison.Ordinal);
    }
}
