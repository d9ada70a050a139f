using Lanyard.Core.Ledger;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Web.Components.History;

/// <summary>One event on its way to the page, with the names it needs.</summary>
public abstract class EventLine(LedgerEntry entry, LedgerNames names)
{
    public LedgerEntry Entry => entry;

    /// <summary>What happened in two or three words; what exactly, the partial of its kind says.</summary>
    public string Title => KindWords.Of(entry.Kind);

    public string By => names.Of(entry.Actor);

    /// <summary>The partial that says it; null for a kind that this version does not know.</summary>
    public string? Partial => entry.Happened is null ? null : $"History/_{entry.Kind}";

    public string Name(Id<Person> person) => names.Of(person);

    public string Name(Id<School> school) => names.Of(school);

    public string Name(Id<HeldPolicy> policy) => names.Of(policy);

    /// <summary>The policy that is signed in the round.</summary>
    public string Name(Id<Round> round) => names.Of(round);

    public string Name(Id<Account> account) => names.Of(account);

    /// <summary>`Headteacher at Meadow Bank Primary`, `Trust officer`.</summary>
    public string Name(Role role, Id<School>? school) => Roles.Of(role).Name + (school is { } at ? $" at {Name(at)}" : "");

    public static EventLine Of(LedgerEntry entry, LedgerNames names)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Happened is null
            ? new UnknownLine(entry, names)
            : (EventLine)Activator.CreateInstance(typeof(EventLine<>).MakeGenericType(entry.Happened.GetType()), entry, names)!;
    }

    private sealed class UnknownLine(LedgerEntry entry, LedgerNames names) : EventLine(entry, names);
}

/// <summary>What the partial of one kind of event is given.</summary>
public sealed class EventLine<TEvent>(LedgerEntry entry, LedgerNames names) : EventLine(entry, names)
    where TEvent : LedgerEvent
{
    public TEvent Happened => (TEvent)Entry.Happened!;
}
