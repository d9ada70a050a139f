using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Kernel;

/// <summary>
/// Something that happened, as the ledger keeps it for ever. It holds ids, codes, dates, counts and digests, never the words of a person:
/// a property of type <see cref="string"/> fails the build's tests. Each event has a history partial that bears its name.
/// </summary>
public abstract record LedgerEvent
{
    /// <summary>The record that this happened to, so that its history can be read.</summary>
    public abstract Subject Subject { get; }

    /// <summary>The school it belongs to, when it belongs to one.</summary>
    public virtual Id<School>? At => null;

    /// <summary>The name in the ledger: the type's name, which is therefore never reused for another meaning.</summary>
    public string Kind => GetType().Name;
}

/// <summary>A record in the ledger's eyes: what kind of thing, and which one.</summary>
public readonly record struct Subject(SubjectKind Kind, Guid Id);

/// <summary>The kinds of things that have a history. Append only: the numbers are stored.</summary>
public enum SubjectKind
{
    Trust = 1,
    School = 2,
    Person = 3,
    Dispatch = 4,
    Policy = 5,
    Edition = 6,
    Round = 7,
    Account = 8,
    Message = 9,
}
