using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Web.Pages.Accounts;

/// <summary>An account's entry as a form asks for it.</summary>
public sealed class AccountForm
{
    public string? Platform { get; set; }
    public string? Handle { get; set; }
    public string? Name { get; set; }
    public string? Link { get; set; }
    public Id<Person>? Owner { get; set; }
    public Id<Person>? Cover { get; set; }

    public static AccountForm Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new()
        {
            Platform = account.Platform,
            Handle = account.Handle,
            Name = account.Name,
            Link = account.Link,
            Owner = account.Owner,
            Cover = account.Cover,
        };
    }

    public AccountWish Wish() =>
        new()
        {
            Platform = Platform,
            Handle = Handle,
            Name = Name,
            Link = Link,
            Owner = Owner,
            Cover = Cover,
        };
}
