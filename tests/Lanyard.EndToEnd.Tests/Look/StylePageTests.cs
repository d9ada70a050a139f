using Microsoft.Playwright;

namespace Lanyard.EndToEnd.Tests.Look;

/// <summary>Every component in every state, in a real browser.</summary>
public sealed class StylePageTests(Stage stage)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    public async Task Components_AtEveryWidthAndInBothSchemes_AreAccessible(int width, ColorScheme scheme)
    {
        var page = await stage.OpenAsync("/style", width, scheme);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        await page.ReloadAsync();
        await page.AssertAccessibleAsync();

        await page.Locator("main form[method=post] .govuk-button").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        // A browser complains here when it was made to ignore a script or a style.
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Complaint_LeadsToItsField()
    {
        var page = await stage.OpenAsync("/style");
        await page.Locator("main form[method=post] .govuk-button").Last.ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Enter the first day" }).ClickAsync();

        await Assertions.Expect(page.Locator("#Sample_From-day")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_SkipsToTheWords_AndOpensAndClosesAMenu()
    {
        var page = await stage.OpenAsync("/style");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".govuk-skip-link")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();

        await page.Locator(".ly-drop--person > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".ly-drop--person > summary")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutScripts_OnAPhone_TheMenuOpens_AndEveryFieldIsThere()
    {
        var page = await stage.OpenAsync("/style", 360, scripts: false);
        await page.Locator(".ly-menu > summary").ClickAsync();
        await Assertions.Expect(page.Locator(".ly-menu nav a").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Sample_OtherOften")).ToBeVisibleAsync();

        await page.Locator("main form[method=post] .govuk-button").Last.ClickAsync();

        await Assertions.Expect(page.Locator(".govuk-error-summary__list a")).ToHaveCountAsync(7);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Choice_ShowsWhatBelongsToIt()
    {
        var page = await stage.OpenAsync("/style");
        await Assertions.Expect(page.Locator("#Sample_OtherOften")).ToBeHiddenAsync();
        await page.GetByLabel("Otherwise").CheckAsync();
        await Assertions.Expect(page.Locator("#Sample_OtherOften")).ToBeVisibleAsync();
        await page.GetByLabel("Every school day").CheckAsync();
        await Assertions.Expect(page.Locator("#Sample_OtherOften")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }
}
