using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Somebody wants to look at what a member of staff does online. May they?</summary>
[Question("monitoring-asked", "May we look at what somebody does online?")]
public readonly record struct MonitoringAsked : IQuestion
{
    [Setting("what would be looked at")]
    public Monitored Of { get; init; }

    [Setting("whether everybody concerned was shown a notice of monitoring before")]
    public bool NoticeIssued { get; init; }

    [Setting("the purpose, when one is named")]
    public MonitoringPurpose? Purpose { get; init; }

    [Setting("whether somebody entitled to it authorised this look")]
    public bool Authorised { get; init; }

    [Setting("whether the person is not to know")]
    public bool Covert { get; init; }
}
