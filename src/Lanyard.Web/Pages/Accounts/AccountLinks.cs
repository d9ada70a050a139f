using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;

namespace Lanyard.Web.Pages.Accounts;

/// <summary>The addresses of this room.</summary>
public static class AccountLinks
{
    public static string List(string slug) => $"/s/{slug}/accounts";

    public static string Enter(string slug) => $"{List(slug)}/enter";

    public static string Account(string slug, Id<Account> account) => $"{List(slug)}/{account}";

    public static string Change(string slug, Id<Account> account) => $"{Account(slug, account)}/change";
}
