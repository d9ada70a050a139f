using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Questions;

/// <summary>Who issued the email address that an account is tied to.</summary>
public enum EmailIssuer
{
    School,
    Elsewhere,
}

/// <summary>Somebody wants to open an account, or to enter one in the register. What is not known yet is left empty.</summary>
[Question("account-asked", "May this account be opened?")]
public readonly record struct AccountAsked : IQuestion
{
    [Setting("whose account it is")]
    public Channel Account { get; init; }

    [Setting("where it stands, as far as is known")]
    public Hosting? Site { get; init; }

    [Setting("whether the approvals that the policy asks for are there; empty when somebody only wonders")]
    public bool? Approved { get; init; }

    [Setting("how many members of staff will run it")]
    public int? Staff { get; init; }

    [Setting("how many approved administrators it has")]
    public int? Administrators { get; init; }

    [Setting("how many approved moderators it has")]
    public int? Moderators { get; init; }

    [Setting("the age of the youngest person it is for")]
    public int? YoungestAge { get; init; }

    [Setting("the minimum age that the platform sets")]
    public int? PlatformAge { get; init; }

    [Setting("whether a current risk assessment of the platform is there")]
    public bool? RiskAssessed { get; init; }

    [Setting("who issued the email address it is tied to")]
    public EmailIssuer? Email { get; init; }
}
