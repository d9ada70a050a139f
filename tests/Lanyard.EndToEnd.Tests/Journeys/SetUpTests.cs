namespace Lanyard.EndToEnd.Tests.Journeys;

/// <summary>From an empty house to a school's own to-do list.</summary>
public sealed class SetUpTests(Stage stage)
{
    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.PhoneWithoutScripts)]
    [InlineData(Way.Keyboard)]
    public async Task FirstAdministrator_SetsUpTheHouse_FromTheLinkOnTheTerminal(Way way)
    {
        await using var program = await stage.StartAsync();
        var link = await program.SetUpAddress;
        await using var walker = await stage.WalkAsync(way, program.Address);

        await walker.OpenAsync("/");
        Assert.Contains("enter the code that the terminal printed", await walker.WordsAsync(), StringComparison.Ordinal);
        await walker.FillInAsync("Set-up code", link.Query["?code=".Length..]);
        await walker.PressAsync("Continue");

        await walker.PressAsync("Continue");
        Assert.Contains("There is a problem", await walker.WordsAsync(), StringComparison.Ordinal);
        await walker.ChooseAsync("A trust with several schools");
        await walker.FillInAsync("Name of the trust", "Heron Vale Trust");
        await walker.FillInAsync("Name of the school", "Heron Vale Primary School");
        await walker.ChooseAsync("Primary");
        await walker.ChooseAsync("Scotland");
        await walker.FillInAsync("Your full name", "Zoë O’Connor");
        await walker.FillInAsync("Your email address", "zoe@heron-vale.example");
        await walker.PressAsync("Continue");

        Assert.Equal("Check your answers", await walker.HeadingAsync());
        Assert.Contains("Heron Vale Trust", await walker.WordsAsync(), StringComparison.Ordinal);
        await walker.FillInAsync("Choose a password", "kettle harbour violin");
        await walker.PressAsync("Set up and sign in");
        Assert.Equal("Your to-do list", await walker.HeadingAsync());
        Assert.Contains("Lanyard is set up, and you are signed in.", await walker.WordsAsync(), StringComparison.Ordinal);
    }
}
