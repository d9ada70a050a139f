using Lanyard.Domain.Accounts;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;

namespace Lanyard.Web.Pages.Inbox;

/// <summary>The addresses of this room.</summary>
public static class InboxLinks
{
    /// <param name="slug">The school's; null for the trust's list.</param>
    public static string List(string? slug) => slug is null ? "/inbox" : $"/s/{slug}/inbox";

    public static string Of(string slug, Id<Account> account) => $"{List(slug)}?account={account}";

    public static string Add(string slug) => $"{List(slug)}/add";

    public static string Message(string slug, Id<Message> message) => $"{List(slug)}/{message}";
}
