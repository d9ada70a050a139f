using Microsoft.Playwright;

namespace Lanyard.EndToEnd.Tests;

/// <summary>
/// Somebody on a journey: what they do is said in the words on the screen, how they do it depends on their way. Every page they come to is
/// checked by <see cref="PageCheck"/>.
/// </summary>
public sealed class Walker(IBrowserContext context, IPage page, Way way) : IAsyncDisposable
{
    // More stops than any page has; the cast alone is forty.
    private const int MostStops = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string Focused = """
        e => {
            if (e !== document.activeElement) return 'elsewhere';
            const style = getComputedStyle(e);
            const shown = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
            return shown ? 'shown' : 'hidden';
        }
        """;

    public IPage Page => page;

    public Way Way => way;

    /// <summary>Types an address.</summary>
    public async Task OpenAsync(string path)
    {
        var faults = await FaultsAtAsync(path);
        Assert.True(faults.Count == 0, $"{path} ({way}):\n    {string.Join("\n    ", faults)}");
    }

    /// <summary>Types an address, and says what is wrong with the page that comes.</summary>
    public async Task<IReadOnlyList<string>> FaultsAtAsync(string path)
    {
        var response = await page.GotoAsync(path);
        return response!.Ok ? await FaultsAsync() : [$"answered {response.Status}"];
    }

    /// <summary>Asks for an address without showing it.</summary>
    public async Task<(int Status, string Html)> ReadAsync(string path)
    {
        var answer = await context.APIRequest.GetAsync(path);
        return (answer.Status, await answer.TextAsync());
    }

    public async Task SignInAsync(string email, string to = "/")
    {
        await OpenAsync($"/demo?return={Uri.EscapeDataString(to)}");
        await UseAsync(page.Locator($"button[name=email][value='{email}']"));
    }

    /// <summary>Signs in without looking at the pages on the way: for somebody who comes to look at others.</summary>
    public async Task SignInUnseenAsync(string email)
    {
        await page.GotoAsync("/demo");
        await page.Locator($"button[name=email][value='{email}']").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/demo", StringComparison.Ordinal));
    }

    public Task FollowAsync(string link) => UseAsync(page.GetByRole(AriaRole.Link, new() { Name = link }).First);

    public Task PressAsync(string button) => UseAsync(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    public async Task FillInAsync(string label, string words)
    {
        var field = page.GetByLabel(label, new() { Exact = true });
        if (way == Way.Keyboard)
        {
            await TabToAsync(field);
            await page.Keyboard.PressAsync("ControlOrMeta+A");
            await page.Keyboard.TypeAsync(words);
        }
        else
            await field.FillAsync(words);
    }

    /// <summary>Chooses one of some radios.</summary>
    public async Task ChooseAsync(string choice)
    {
        var radio = page.GetByRole(AriaRole.Radio, new() { Name = choice, Exact = true });
        if (way != Way.Keyboard)
        {
            await radio.CheckAsync();
            return;
        }
        // A group of radios is one stop: the first is reached by Tab, the others by the arrows.
        var group = page.Locator($"input[type=radio][name='{await radio.GetAttributeAsync("name")}']");
        var wanted = await radio.GetAttributeAsync("value");
        await TabToAsync(group.First);
        await page.Keyboard.PressAsync("Space");
        for (var n = await group.CountAsync(); n > 0 && !await radio.IsCheckedAsync(); n--)
            await page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await radio.IsCheckedAsync(), $"The arrow keys do not reach the radio {wanted}");
    }

    /// <summary>The words in the main part of the page.</summary>
    public Task<string> WordsAsync() => page.Locator("main").InnerTextAsync();

    public Task<string> HeadingAsync() => page.Locator("h1").InnerTextAsync();

    /// <summary>Presses it and waits for the page that it leads to, which may have the same address.</summary>
    private async Task UseAsync(ILocator control)
    {
        if (way == Way.Keyboard)
            await TabToAsync(control);
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrived(object? sender, IPage loaded) => arrived.TrySetResult();
        page.DOMContentLoaded += Arrived;
        try
        {
            if (way == Way.Keyboard)
                await page.Keyboard.PressAsync("Enter");
            else
                await control.ClickAsync();
            await arrived.Task.WaitAsync(Patience);
        }
        finally
        {
            page.DOMContentLoaded -= Arrived;
        }
        await ArrivedAsync();
    }

    private async Task TabToAsync(ILocator control)
    {
        var wanted = await control.ElementHandleAsync();
        for (var stops = 0; stops < MostStops; stops++)
        {
            var focus = await wanted.EvaluateAsync<string>(Focused);
            if (focus == "shown")
                return;
            Assert.True(focus != "hidden", $"The focus does not show on {control}");
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The Tab key never comes to {control} on {page.Url}");
    }

    private async Task ArrivedAsync()
    {
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        var faults = await FaultsAsync();
        Assert.True(faults.Count == 0, $"{new Uri(page.Url).PathAndQuery} ({way}):\n    {string.Join("\n    ", faults)}");
    }

    private Task<IReadOnlyList<string>> FaultsAsync() => PageCheck.FaultsAsync(page, scripts: way != Way.PhoneWithoutScripts);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
