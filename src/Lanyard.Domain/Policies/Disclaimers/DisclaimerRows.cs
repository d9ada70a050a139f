using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Disclaimers;

/// <summary>Wording that a school offers to copy. A later one takes its place; none is ever changed.</summary>
public sealed class OfferedWording
{
    public required Id<Trust> Trust { get; init; }
    public required Id<School> School { get; init; }

    /// <summary>Counted from one at each school.</summary>
    public required int Number { get; init; }
    public required string Words { get; init; }
    public required DateOnly From { get; init; }
    public Id<Person>? ApprovedBy { get; init; }
}

/// <summary>Everybody whom the policies mean by staff was asked about their private accounts.</summary>
public sealed class DisclaimerAsking
{
    public required Id<Trust> Trust { get; init; }
    public required Id<School> School { get; init; }
    public required DateOnly AskedOn { get; init; }

    /// <summary>The roles whose holders are asked.</summary>
    public required IReadOnlyList<Role> Concerns { get; init; }
}

/// <summary>What somebody answered on a day. The last answer of a day counts.</summary>
public sealed class DisclaimerAnswer
{
    public required Id<Trust> Trust { get; init; }
    public required Id<School> School { get; init; }
    public required Id<Person> Person { get; init; }
    public required DateOnly AnsweredOn { get; init; }

    /// <summary>Whether they have a private account that is linked with the school; null where that is not asked.</summary>
    public bool? HasAccount { get; set; }

    /// <summary>Whether views of theirs could be taken for the school's; null where that is not asked.</summary>
    public bool? ViewsMixed { get; set; }
}

/// <summary>A private account that its owner named.</summary>
public sealed class LinkedAccount
{
    public required Id<Trust> Trust { get; init; }
    public required Id<LinkedAccount> Id { get; init; }
    public required Id<School> School { get; init; }
    public required Id<Person> Person { get; init; }
    public required string Platform { get; set; }
    public required string Address { get; set; }
    public required bool Professional { get; set; }
    public required bool NamesSchool { get; set; }
    public required DateOnly DeclaredOn { get; init; }

    /// <summary>The day from which it is off the register. Its platform and address are emptied then.</summary>
    public DateOnly? RemovedOn { get; set; }

    /// <summary>Takes it off the register, and forgets where it was.</summary>
    public void Forget(DateOnly day) => (Platform, Address, RemovedOn) = ("", "", day);
}

/// <summary>What the owner saw when they looked at their account on a day.</summary>
public sealed class DisclaimerLook
{
    public required Id<Trust> Trust { get; init; }
    public required Id<LinkedAccount> Account { get; init; }
    public required DateOnly LookedOn { get; init; }
    public required DisclaimerShown Shown { get; set; }
    public required string Place { get; set; }
}
