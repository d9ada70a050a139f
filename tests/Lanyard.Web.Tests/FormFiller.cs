using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lanyard.Web.Tests;

/// <summary>Reads a page and sends its form as a person would: what is in the page goes along, antiforgery and all.</summary>
internal static class FormFiller
{
    public static async Task<IDocument> ReadAsync(this HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(r => r.Content(html).Address(response.RequestMessage!.RequestUri));
    }

    public static async Task<IDocument> ReadAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        return await response.ReadAsync();
    }

    /// <summary>Opens the page, fills its form in and sends it.</summary>
    public static async Task<HttpResponseMessage> FillInAsync(
        this HttpClient client,
        string address,
        params (string Name, string Value)[] fields
    ) => await client.SendFormAsync(await client.ReadAsync(address), fields);

    /// <summary>Sends the first form of a page that holds all of these fields.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this HttpClient client,
        IDocument page,
        params (string Name, string Value)[] fields
    )
    {
        // Not the sign-out button of the frame around it.
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form")
            .Where(f => string.Equals(f.Method, "post", StringComparison.OrdinalIgnoreCase))
            .First(f => fields.All(n => f.Elements.Any(e => e.GetAttribute("name") == n.Name)));
        return await client.SendFormAsync(form, fields);
    }

    public static async Task<HttpResponseMessage> SendFormAsync(
        this HttpClient client,
        IHtmlFormElement form,
        params (string Name, string Value)[] fields
    )
    {
        var kept = form
            .Elements.OfType<IHtmlInputElement>()
            .Where(i =>
                i.Name is { Length: > 0 } && fields.All(f => f.Name != i.Name) && (i.Type is not ("checkbox" or "radio") || i.IsChecked)
            )
            .Select(i => new KeyValuePair<string, string>(i.Name!, i.Value));
        using var content = new FormUrlEncodedContent([.. kept, .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        var action = form.GetAttribute("action");
        var to = string.IsNullOrEmpty(action) ? new Uri(form.BaseUri) : new Uri(new Uri(form.BaseUri), action);
        return await client.PostAsync(to, content);
    }

    /// <summary>Sends fields that the page does not offer, as somebody who tries things out would, with a valid antiforgery token.</summary>
    public static async Task<HttpResponseMessage> PostFieldsAsync(
        this HttpClient client,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        var token = ((IHtmlInputElement)(await client.ReadAsync(address)).QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", token),
            .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
        ]);
        return await client.PostAsync(address, content);
    }
}
