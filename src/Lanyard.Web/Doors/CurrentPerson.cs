using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Web.Doors;

/// <summary>Who is signed in, at which school they stand, and as whom they act. Filled by <see cref="DoorKeeper"/>, read by pages.</summary>
public sealed class CurrentPerson
{
    private Who? _who;

    public bool SignedIn => _who is not null;

    public Who Who => _who ?? throw new InvalidOperationException("Nobody is signed in: only a page with [Needs] may ask who is.");

    public Access Access => _who?.Access ?? Access.None;

    /// <summary>The school that the address names; null on pages of the trust and on pages of the person.</summary>
    public SchoolLine? School { get; private set; }

    /// <summary>Who the ledger says did it. A deputy acts for the holder of the role when only that lets them in.</summary>
    public Actor Actor { get; private set; } = null!;

    internal void Enter(Who who, SchoolLine? school, Permission permission)
    {
        _who = who;
        School = school;
        Actor = Actor.Of(who.Trust, who.Person) with
        {
            DeputyFor = who.Access.ActingFor(permission, school?.Id),
            Only = who.Token?.Scope.Only,
        };
    }

    /// <summary>Known, but come through an open door.</summary>
    internal void Pass(Who who) => Enter(who, null, Permission.UseLanyard);
}
