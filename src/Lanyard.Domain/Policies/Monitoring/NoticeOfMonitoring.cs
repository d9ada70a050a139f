using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Monitoring;

/// <summary>A school's notice of monitoring: a draft until it is issued, and after that for ever as it was.</summary>
public sealed class NoticeOfMonitoring
{
    public required Id<Trust> Trust { get; init; }
    public required Id<NoticeOfMonitoring> Id { get; init; }
    public required Id<School> School { get; init; }

    /// <summary>Counted from one at each school.</summary>
    public required int Number { get; init; }
    public required NoticeWish Wish { get; set; }

    /// <summary>The words as they were issued; null while it is a draft.</summary>
    public NoticeText? Text { get; set; }

    /// <summary>What the policies spoke of, and the notice says is not done here.</summary>
    public IReadOnlyList<Monitored> LeftOut { get; set; } = [];
    public IReadOnlyList<PrivateRight> Respects { get; set; } = [];

    /// <summary>The roles whose holders it concerns: whom the policies mean by staff.</summary>
    public IReadOnlyList<Role> Concerns { get; set; } = [];

    /// <summary>The first day on which it stands; null while it is a draft.</summary>
    public DateOnly? From { get; set; }
    public DateTimeOffset? IssuedAt { get; set; }
    public Id<Person>? IssuedBy { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }

    public bool IsDraft => IssuedAt is null;
}

/// <summary>Somebody said that they read a notice, or was given it on paper.</summary>
public sealed class NoticeReading
{
    public required Id<Trust> Trust { get; init; }
    public required Id<NoticeOfMonitoring> Notice { get; init; }
    public required Id<Person> Person { get; init; }
    public required DateOnly ReadOn { get; init; }
    public required bool OnPaper { get; init; }
}
