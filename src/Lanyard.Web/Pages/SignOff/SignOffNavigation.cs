using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.SignOff;

public sealed class SignOffNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [
        new("Policies to sign", SignOffLinks.Mine, Permission.UseLanyard),
        new("Sign-off", "/s/{school}/sign-off", Permission.SeeSignOff),
        new("Class sessions", "/s/{school}/sessions", Permission.HoldSessions),
        new("Sign-off of the trust", "/trust/sign-off", Permission.SeeSignOff, Doors.Reach.Trust),
    ];
}
