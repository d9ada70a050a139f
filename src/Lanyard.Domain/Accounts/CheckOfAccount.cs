using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Accounts;

/// <summary>What somebody found who looked at an account. The names are stored.</summary>
public enum CheckFinding
{
    Nothing,

    /// <summary>Something that somebody has to deal with; it is put into the inbox by itself.</summary>
    Something,
}

/// <summary>Somebody looked at an account.</summary>
public sealed class CheckOfAccount
{
    public required Id<Trust> Trust { get; init; }
    public required Id<CheckOfAccount> Id { get; init; }
    public required Id<Account> Account { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Id<Person>? By { get; init; }
    public required CheckFinding Found { get; init; }
}
