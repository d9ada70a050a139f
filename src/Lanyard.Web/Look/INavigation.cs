using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Look;

/// <summary>
/// The pages of one room that the side navigation offers. Written beside the room's pages and found by scanning, so a new room is a
/// new file: <c>public sealed class PeopleNavigation : INavigation</c>.
/// </summary>
public interface INavigation
{
    Room Room { get; }

    IReadOnlyList<NavigationItem> Items { get; }
}

/// <param name="Label">A noun or two, in sentence case.</param>
/// <param name="Href">The page's address, with <c>{school}</c> where it names one; what lies beneath it counts as current too.</param>
/// <param name="Needs">The permission that the page itself needs: who lacks it is not shown the way.</param>
/// <param name="Reach">How far that permission must reach, as the page says it.</param>
public sealed record NavigationItem(string Label, string Href, Permission Needs, Reach Reach = Reach.Here)
{
    public bool NamesSchool => Href.Contains("{school}", StringComparison.Ordinal);
}

/// <summary>The rooms in the order in which the side navigation shows them.</summary>
public enum Room
{
    Home,
    School,
    People,
    Policies,
    Accounts,
    Inbox,
    Moderation,
    Publishing,
    Consent,
    Concerns,
    Learning,
    Watch,
    Evidence,
    Operator,
}
