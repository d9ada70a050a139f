using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lanyard.EndToEnd.Tests;

/// <summary>
/// What every page has to be, whoever opens it: a skip link that leads somewhere, one of each landmark, one first heading and the others in
/// order, no sideways scrolling and no lost link at 360 pixels, and nothing that axe finds at WCAG 2.2 AA: by day on a wide screen, by night on a phone.
/// </summary>
public static class PageCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    // Axe looks at a page that holds anything it has not seen at that place of a page before.
    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);

    private const string Shape = """
        () => {
            const shapes = new Set();
            const walk = (element, path) => {
                const classes = [...element.classList].sort().join('.');
                const names = element.getAttributeNames().filter(n => !['id', 'href', 'value', 'name', 'for', 'class', 'action', 'datetime'].includes(n)).sort().join(',');
                const here = `${path}>${element.tagName}.${classes}[${names}]${element.children.length === 0 && !element.textContent.trim() ? '-' : ''}`;
                if (!shapes.has(here)) shapes.add(here);
                for (const child of element.children) walk(child, here.length > 400 ? here.slice(-400) : here);
            };
            walk(document.documentElement, '');
            return [...shapes];
        }
        """;

    private const string Faults = """
        () => {
            const faults = [];
            const seen = e => !!(e.offsetWidth || e.offsetHeight || e.getClientRects().length);
            const one = (selector, what) => { const n = document.querySelectorAll(selector).length; if (n !== 1) faults.push(`${n} of ${what}, not one`); };
            one('main', '<main>');
            one('body > header, [role=banner]', 'the page header');
            one('body > footer, [role=contentinfo]', 'the page footer');
            one('h1', '<h1>');
            const skip = document.querySelector('a.govuk-skip-link');
            const first = document.querySelector('body a[href], body button, body input');
            if (!skip || skip !== first) faults.push('the first thing on the page is not the skip link');
            else if (!document.querySelector(skip.getAttribute('href'))) faults.push('the skip link leads nowhere');
            for (const nav of [...document.querySelectorAll('nav')].filter(seen))
                if (!nav.getAttribute('aria-label') && !nav.getAttribute('aria-labelledby')) faults.push('a <nav> without a name');
            let level = 0;
            for (const heading of [...document.querySelectorAll('main h1, main h2, main h3, main h4, main h5, main h6')].filter(seen)) {
                const next = Number(heading.tagName[1]);
                if (next > level + 1 && !(level === 0 && heading.closest('.govuk-notification-banner, .govuk-error-summary'))) faults.push(`<${heading.tagName.toLowerCase()}> "${heading.textContent.trim()}" comes after level ${level}`);
                if (!heading.closest('.govuk-notification-banner, .govuk-error-summary')) level = next;
            }
            if (!document.documentElement.lang) faults.push('the page does not say its language');
            if (!document.title || !document.title.trim()) faults.push('the page has no title');
            const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) faults.push(`the id ${id} is there twice`);
            return faults;
        }
        """;

    private const string Sideways = """
        () => {
            const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            if (over <= 0) return null;
            const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
            const worst = wide.slice(0, 3).map(e => `${e.tagName.toLowerCase()}.${[...e.classList].join('.')}`).join(', ');
            return `at 360 pixels the page is ${over} pixels too wide (${worst})`;
        }
        """;

    private const string Lost = """
        () => [...document.querySelectorAll('main a[href], main button')]
            .filter(e => !e.closest('details:not([open]), [hidden]') && e.getClientRects().length === 0)
            .map(e => `at 360 pixels nobody sees "${e.textContent.trim()}"`)
        """;

    /// <returns>Everything that is wrong with the page as it stands.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, bool scripts)
    {
        var faults = new List<string>(await page.EvaluateAsync<string[]>(Faults).WaitAsync(Patience));
        var asItWas = page.ViewportSize!;
        if (asItWas.Width != 360)
            await page.SetViewportSizeAsync(360, 740);
        if (await page.EvaluateAsync<string?>(Sideways).WaitAsync(Patience) is { } sideways)
            faults.Add(sideways);
        faults.AddRange(await page.EvaluateAsync<string[]>(Lost).WaitAsync(Patience));
        var unseen = false;
        foreach (var shape in await page.EvaluateAsync<string[]>(Shape).WaitAsync(Patience))
            unseen |= Seen.TryAdd(shape, true);
        if (unseen)
        {
            if (scripts)
                faults.AddRange(await AxeTwiceAsync(page));
            else
                faults.AddRange(await AxeOnACopyAsync(page));
        }
        await page.SetViewportSizeAsync(asItWas.Width, asItWas.Height);
        return faults;
    }

    // Axe needs timers, and a browser without scripts has none: the same markup is shown by a browser that has, with Lanyard's scripts left out.
    private static async Task<IReadOnlyList<string>> AxeOnACopyAsync(IPage page)
    {
        await using var context = await page.Context.Browser!.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var copy = await context.NewPageAsync();
        var html = await page.ContentAsync();
        await copy.RouteAsync("**/*.js", r => r.AbortAsync());
        await copy.RouteAsync(page.Url, r => r.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" }));
        await copy.GotoAsync(page.Url);
        return await AxeTwiceAsync(copy);
    }

    private static async Task<IReadOnlyList<string>> AxeTwiceAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(360, 740);
        var dark = await AxeAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(1280, 900);
        return [.. dark.Select(f => $"on a dark phone: {f}"), .. await AxeAsync(page)];
    }

    private static async Task<IReadOnlyList<string>> AxeAsync(IPage page)
    {
        var found = await page.RunAxe(Wcag).WaitAsync(Patience);
        return
        [
            .. found.Violations.Select(v =>
                $"{v.Id}: {v.Help}\n      {string.Join("\n      ", v.Nodes.Take(3).Select(n => $"{n.Html}  {n.Any.FirstOrDefault()?.Message}"))}"
            ),
        ];
    }
}
